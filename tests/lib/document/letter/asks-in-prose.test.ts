import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';

const endings = join(import.meta.dirname, '../../../fixtures/endings');

/** What is asked for in a paper of a language that ends in some sentences. */
function asksOf(code: string, sentences: string): string[] | undefined {
  const opening = readFileSync(join(endings, `${code}.txt`), 'utf8')
    .split('\n')[0]
    ?.slice(2);
  const text = `UA: 48/23 Index: AMR 46/9048/2023 Peru 14.09.2023\n\n${opening}\n\n${sentences}\n`;
  return readPapers({ text, source: { way: 'paste', url: null, title: null } })[0]?.asks;
}

/** What readers are asked in prose, what is asked for with bars around it. */
const asked: [code: string, sentences: string][] = [
  [
    'en',
    'Please write to the Minister of Justice by 3 May 2024, |asking that Mary Invented be released at once| and |urging an inquiry into the beating|.',
  ],
  [
    'en',
    'Please write to the Minister of Justice. |Call on him to release Mary Invented at once.| |Remind him that she has done nothing but speak.|',
  ],
  [
    'en',
    'By 3 May 2024 please fax the Governor and |urge him to stop the execution| and |ask that she be given a lawyer|.',
  ],
  [
    'de',
    'Bitte schreiben Sie an den Justizminister. |Fordern Sie ihn auf, Maria Erfunden sofort freizulassen.| |Bitten Sie ihn um eine Untersuchung der Schläge.|',
  ],
  [
    'de',
    'Bitte schreiben Sie bis zum 3. Mai 2024 an den Justizminister und |fordern Sie ihn auf, Maria Erfunden freizulassen|, und |bitten Sie ihn um eine Untersuchung der Schläge|.',
  ],
  [
    'fr',
    'Écrivez au ministre de la Justice avant le 3 mai 2024 pour |demander la libération immédiate de Marie Inventée| et |exiger une enquête sur les coups reçus|.',
  ],
  [
    'fr',
    'Écrivez au ministre de la Justice. |Demandez-lui de libérer Marie Inventée.| |Rappelez-lui que la torture est interdite par la loi.|',
  ],
  [
    'es',
    'Escriban al ministro de Justicia antes del 3 de mayo de 2024 para |pedir la libertad de María Inventada| y |exigir una investigación sobre la paliza|.',
  ],
  [
    'es',
    'Escriban al ministro de Justicia. |Pídanle que libere a María Inventada.| |Recuérdenle que la tortura está prohibida por la ley.|',
  ],
  [
    'it',
    "Scrivete al ministro della Giustizia entro il 3 maggio 2024 |chiedendo la liberazione di Maria Inventata| e |sollecitando un'inchiesta sul pestaggio|.",
  ],
  [
    'it',
    'Scrivete al ministro della Giustizia. |Chiedetegli di liberare Maria Inventata.| |Ricordategli che la tortura è vietata dalla legge.|',
  ],
  [
    'pt',
    'Escrevam ao ministro da Justiça até 3 de maio de 2024 |pedindo a libertação de Maria Inventada| e |exigindo uma investigação sobre o espancamento|.',
  ],
  [
    'pt',
    'Escrevam ao ministro da Justiça. |Peçam-lhe que liberte Maria Inventada.| |Lembrem-lhe que a tortura é proibida por lei.|',
  ],
  [
    'nl',
    'Schrijf vóór 3 mei 2024 naar de minister van Justitie en |vraag hem Maria Verzonnen vrij te laten| en |dring aan op een onderzoek naar de mishandeling|.',
  ],
  [
    'nl',
    'Schrijf naar de minister van Justitie. |Vraag hem Maria Verzonnen vrij te laten.| |Herinner hem eraan dat marteling verboden is.|',
  ],
  [
    'sv',
    'Skriv till justitieministern senast den 3 maj 2024, |uppmana honom att frige Maria Påhittad| och |kräv en utredning av misshandeln|.',
  ],
  [
    'da',
    'Skriv til justitsministeren senest den 3. maj 2024, |opfordr ham til at løslade Maria Opdigtet| og |kræv en undersøgelse af volden|.',
  ],
  [
    'no',
    'Skriv til justisministeren innen 3. mai 2024, |oppfordre ham til å løslate Maria Oppdiktet| og |krev en etterforskning av volden|.',
  ],
  [
    'fi',
    'Kirjoita oikeusministerille viimeistään 3.5.2024. |Vaadi Maria Keksityn vapauttamista.| |Muistuta häntä siitä, että kidutus on kielletty.|',
  ],
  [
    'pl',
    'Napiszcie do ministra sprawiedliwości do 3 maja 2024 r., |apelując o uwolnienie Marii Zmyślonej| i |domagając się zbadania sprawy pobicia|.',
  ],
  [
    'pl',
    'Napiszcie do ministra sprawiedliwości. |Poproście go o uwolnienie Marii Zmyślonej.| |Przypomnijcie mu, że tortury są zakazane.|',
  ],
  [
    'cs',
    'Napište ministrovi spravedlnosti do 3. května 2024. |Požádejte ho o propuštění Marie Vymyšlené.| |Připomeňte mu, že mučení je zakázáno.|',
  ],
  [
    'ru',
    'Просьба написать министру юстиции до 3 мая 2024 года с просьбой |освободить Марию Вымышленную| и |провести расследование избиения|.',
  ],
  [
    'ru',
    'Напишите министру юстиции. |Попросите его освободить Марию Вымышленную.| |Напомните ему, что пытки запрещены законом.|',
  ],
  [
    'uk',
    'Напишіть міністру юстиції до 3 травня 2024 року з проханням |звільнити Марію Вигадану| та |провести розслідування побиття|.',
  ],
  [
    'el',
    'Γράψτε στον υπουργό Δικαιοσύνης. |Ζητήστε του να απελευθερώσει τη Μαρία Φανταστική.| |Υπενθυμίστε του ότι τα βασανιστήρια απαγορεύονται.|',
  ],
  [
    'ar',
    'نرجو الكتابة إلى وزير العدل قبل 3 مايو/أيار 2024 |لمطالبته بالإفراج عن مريم المتخيلة فورًا|، |وفتح تحقيق في تعرضها للضرب|.',
  ],
  ['zh-Hans', '请在2024年5月3日前致信司法部长，|要求他立即释放林虚构|，并|敦促他调查殴打事件。|'],
];

describe('what is asked for in prose', () => {
  it.each(asked)('is read in %s: %s', (code, sentences) => {
    const items = [...sentences.matchAll(/\|([^|]+)\|/g)].map(([, item]) => item);
    expect(items.length).toBe(2);
    expect(asksOf(code, sentences.replaceAll('|', ''))).toEqual(items);
  });

  it.each([
    'Call us if you have questions. Ask your friends to join.',
    'Note that post is slow. Please write to the Minister of Justice, 1 Court Street, Capital.',
  ])('is not what readers are told beside: %s', (sentences) => {
    expect(asksOf('en', sentences)).toEqual([]);
  });

  it('ends before the office and the address of who is written to', () => {
    const sentence =
      'Please write, urging an inquiry into the beating, to the Governor of Pará, Palace Street 9, 66823 Belém.';
    expect(asksOf('en', sentence)).toEqual(['urging an inquiry into the beating']);
  });
});

describe('a list without a label', () => {
  const list = '\n- Mary Invented to be set free\n- the law to be changed';

  it('is one of asks right behind a sentence that tells to write', () => {
    expect(asksOf('en', `Please write in your own words.${list}`)).toEqual([
      'Mary Invented to be set free',
      'the law to be changed',
    ]);
  });

  it('is none behind another', () => {
    expect(asksOf('en', `There was much to be seen.${list}`)).toEqual([]);
    expect(asksOf('en', `Write a letter today. Each one below is open.${list}`)).toEqual([]);
  });
});

describe('what readers are told to ask for behind the word to write', () => {
  it.each([
    ['en', 'Write to the Governor and urge him to free Mary Invented.', 'urge him to free Mary Invented'],
    ['el', 'Γράψτε στον υπουργό και ζητήστε να ελευθερώσει τη Μαρία.', 'ζητήστε να ελευθερώσει τη Μαρία'],
    ['he', 'כתבו אל שר המשפטים, ובקשו ממנו לשחרר את המורה.', 'ובקשו ממנו לשחרר את המורה'],
    [
      'zh-Hans',
      '请写信给司法部长（司法部，某街1号），要求立即释放教师，并保证她得到治疗。',
      '要求立即释放教师，并保证她得到治疗。',
    ],
  ])('%s: %s', (code, sentences, ask) => {
    expect(asksOf(code, sentences)).toEqual([ask]);
  });

  it('is not the word of asking alone', () => {
    expect(asksOf('uk', 'Напишіть міністрові і попросіть його негайно звільнити вчительку.')).toEqual([
      'негайно звільнити вчительку',
    ]);
  });

  it('is no urging of somebody else', () => {
    expect(asksOf('en', 'Others urge him to free Mary Invented. Please write soon.')).toEqual([]);
  });
});

describe('a label for asks', () => {
  it('leads to what semicolons set apart on its line', () => {
    expect(
      asksOf('it', 'Cosa chiediamo: liberare Maria Inventata; farla visitare da un medico. Scrivete.'),
    ).toEqual(['liberare Maria Inventata', 'farla visitare da un medico']);
  });

  it('leads to sentences that have a line each', () => {
    expect(asksOf('it', 'COSA CHIEDERE\nLiberare Maria Inventata.\nFarla visitare da un medico.')).toEqual([
      'Liberare Maria Inventata.',
      'Farla visitare da un medico.',
    ]);
  });

  it('leads to no story', () => {
    expect(
      asksOf(
        'it',
        'COSA CHIEDERE\nMaria è in carcere. Non ha visto un medico.\nLa madre la cerca. Nessuno risponde.',
      ),
    ).toEqual([]);
  });
});
