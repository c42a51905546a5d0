import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';

/** Letters between a salutation and a sign-off of many languages, below a header. */
const letters: [header: string, salutation: string, body: string, signOff: string][] = [
  [
    'UA: 12/24 Index: AMR 29/7000/2024 El Salvador Date: 3 March 2024',
    'Dear Ombudsperson,',
    'Please visit Mary Invented in prison, and see that she is given her medicine.',
    'Thank you, and kind regards,',
  ],
  [
    'UA: 12/24 Index: ASA 11/7000/2024 Afghanistan Date: 3 March 2024',
    'To the Acting Minister of Justice,',
    'Teaching is not a crime. Let Mary Invented go home at once.',
    'Yours,',
  ],
  [
    'AU 12/24 Index : AFR 17/7000/2024 Cameroun Date : 3 mars 2024',
    'Monsieur le Ministre,',
    'Marie Inventée exerçait son métier lorsqu’elle a été arrêtée. Elle doit être libérée.',
    'Je vous prie de croire, Monsieur le Ministre, à l’expression de mes salutations les plus distinguées.',
  ],
  [
    'AU: 12/24 Índice: AMR 28/7000/2024 Ecuador Fecha: 3 de marzo de 2024',
    'Estimada Dra. Ficticia:',
    'La invito a reabrir la investigación de las amenazas contra María Inventada.',
    'Con mi consideración más distinguida,',
  ],
  [
    'UA-012/2024 Georgien 3. März 2024 Index: EUR 56/7000/2024',
    'Sehr geehrter Herr Generalstaatsanwalt!',
    'Maria Erfunden sitzt seit Februar in Untersuchungshaft. Bitte lassen Sie die Anklage fallen.',
    'Mit freundlichen Grüßen aus Österreich',
  ],
  [
    'Első UA: 12/24 Index: EUR 44/7000/2024 Törökország Dátum: 2024. március 3.',
    'Tisztelt Miniszter Úr!',
    'Aggodalommal értesültem arról, hogy egy tanárnőnek bíróság elé kell állnia.',
    'Tisztelettel:',
  ],
  [
    '緊急行動\n編號：12/24　索引：ASA 17/7000/2024　香港　日期：2024年3月3日',
    '司長：',
    '參與選舉不是罪行。我促請你撤銷對她的一切控罪。',
    '此致',
  ],
];

describe('a letter', () => {
  it.each(letters)('stands below %j', (header, salutation, body, signOff) => {
    const text = `${header}\n\n${salutation}\n${body}\n${signOff}\n`;
    const [ua] = readPapers({ text, source: { way: 'paste', url: null, title: null } });
    const bare = (line: string) => line.replace(/[,:：]$/, '');
    expect(ua?.letter).toEqual({ salutation: bare(salutation), body, signOff: bare(signOff) });
  });

  it('goes on behind a sentence that asks, though it begins as a sign-off does', () => {
    const ask =
      'Je vous prie instamment de faire libérer Marie Inventée et tous ceux qui ont été arrêtés avec elle ce jour-là.';
    const text = `AU 12/24 Index : AFR 17/7000/2024 Cameroun Date : 3 mars 2024\n\nMonsieur le Ministre,\n\n${ask}\n\nElle n’a rien fait.\n\nRespectueusement,\n`;
    const [ua] = readPapers({ text, source: { way: 'paste', url: null, title: null } });
    expect(ua?.letter?.body).toBe(`${ask}\n\nElle n’a rien fait.`);
  });
});
