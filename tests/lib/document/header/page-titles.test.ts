import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';

const read = (text: string) => {
  const [ua] = readPapers({ text, source: { way: 'paste', url: null, title: null } });
  if (!ua) throw new Error('nothing was read');
  return ua;
};

const STORY =
  'The teacher Luz Ejemplar was taken from her school on Monday by men in plain clothes, and nobody has seen her since.';

describe('the title of a page', () => {
  it.each([
    [
      'stands above the number, behind its country',
      `Amnesty Example\nAbout us   What we do   News   Donate\n\nPeru: Teacher taken from her school\n\nUA 12/26\nPublished: 3 March 2026\n\n${STORY}`,
      'Peru: Teacher taken from her school',
    ],
    [
      'stands below what the paper is called and its country',
      `Urgent action: Peru\nTeacher taken from her school\n\nUA 12/26\nPublished 3 March 2026\n\n${STORY}`,
      'Teacher taken from her school',
    ],
    [
      'is right above the number, though words stand beside that',
      `News\n\nPERU: TEACHER STILL MISSING\n\nUA 12/26 – partial result\nDate: 3 March 2026\n\n${STORY}`,
      'PERU: TEACHER STILL MISSING',
    ],
    [
      'is the heading behind the number, where that names the country again',
      `# Peru: A teacher is missing\n\n**Outcome UA: 12/26 Index: AMR 46/1234/2026 Peru Date: 3 March 2026**\n\n## PERU: TEACHER FREED\n\n${STORY}`,
      'PERU: TEACHER FREED',
    ],
  ])('%s', (_, text, headline) => {
    expect(read(text).headline).toBe(headline);
  });

  it.each([
    [
      'a label and a day',
      `TEACHER TAKEN AWAY\n\nUA 12/26            Issue date: 3 March 2026            Peru\n\n${STORY}`,
    ],
    [
      'the parts of a site',
      `Amnesty Example\nAbout us   What we do   News   Donate\n\nTEACHER TAKEN AWAY\n\nUA 12/26\n\n${STORY}`,
    ],
    [
      'the head of a mail',
      `Subject: our letter for March\nDate: Tue, 3 Mar 2026 10:00:00 +0000\n\nTEACHER TAKEN AWAY\n\nUA 12/26\n\n${STORY}`,
    ],
  ])('is not %s', (_, text) => {
    expect(read(text).headline).toBe('TEACHER TAKEN AWAY');
  });
});

describe('the country', () => {
  it('is that behind the words for the paper', () => {
    expect(read(`Urgent action: Peru – teacher taken\n\nUA 12/26, 3 March 2026\n\n${STORY}`).country).toBe(
      'PE',
    );
  });

  it('is that of the address where the paper names none, and doubtful', () => {
    const ua = read(
      `URGENT ACTION\n\nUA 12/26\n\n${STORY}\n\nPlease write by 3 May 2026 to:\n\nMinister of Justice\nJane Roe\n1 Court Street\nLima, Peru\nEmail: minister@state.example\n`,
    );
    expect(ua.country).toBe('PE');
    expect(ua.evidence.find(({ field }) => field === 'country')?.doubt).toMatch(/address/);
  });

  it('is not that of an embassy, nor one of two', () => {
    const post = (city: string) =>
      `Minister of Justice\nJane Roe\n1 Court Street\n${city}\nEmail: a@${city.slice(-4).trim()}.example\n`;
    const head = `URGENT ACTION\n\nUA 12/26\n\n${STORY}\n\nPlease write by 3 May 2026 to:\n\n`;
    expect(read(`${head}${post('Lima, Peru')}\n${post('La Paz, Bolivia')}`).country).toBeNull();
  });
});

describe('the kind', () => {
  it('is no update for a label above a number at the foot of a page', () => {
    const text = `Urgent Action: Teacher taken away\nCountry: Peru\n\n${STORY}\n\nTAKE ACTION\nPlease act before 3 May 2026.\n\nDear Minister,\n\nPlease find her and let her go home to her children.\n\nYours faithfully,\n\nSend your appeal to\n\nMinister of Justice\nJane Roe\n1 Court Street, Lima, Peru\nEmail: minister@state.example\n\nAdditional information\n${STORY}\n\nUA 12/26\nPublished 3 March 2026\n\nRelated content\nPetition: Free them\nSign up for our newsletter\nFirst name\nLast name\nEmail\n`;
    expect(read(text)).toMatchObject({ kind: 'first', headline: 'Teacher taken away' });
  });

  it('takes the number of the page, and not that of a list of earlier papers', () => {
    const text = `UA 112/25-2 I Mitmachen bis 30. März 2026 I (UA Update vom: 16.02.2026) I AI-Index: MDE 13/0188/2026\n\nIran – Briefaktion\nUrteil bleibt bestehen\n\n${'Die Hinrichtung ist ausgesetzt worden, das Urteil ist aber weiterhin rechtskräftig und kann jederzeit vollstreckt werden, sagt seine Familie. '}\n\nFrühere Ausgaben dieser Urgent Action\nUA 112/25 vom 20.11.2025 (MDE 13/0871/2025)\nUA 112/25-1 vom 05.02.2026 (MDE 13/0150/2026)\n`;
    expect(read(text)).toMatchObject({
      updateNumber: 2,
      issued: '2026-02-16',
      headline: 'Urteil bleibt bestehen',
      recipients: [],
    });
  });
});
