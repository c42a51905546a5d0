import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../lib/document/read.ts';
import { sampleDocument } from '../../../lib/intake/sample.ts';

describe('the invented case', () => {
  it('reads as a first paper that is open for six weeks, with nobody real to write to', () => {
    const [ua] = readPapers(sampleDocument('2026-11-24'));
    expect(ua).toMatchObject({
      kind: 'first',
      issued: '2026-11-24',
      deadline: '2027-01-05',
      people: ['Nela Ostrik'],
      closing: { closes: false },
      letter: { salutation: 'Dear Minister', signOff: 'Yours sincerely' },
    });
    expect(ua?.headline).toMatch(/^INVENTED CASE/);
    expect(ua?.recipients.map(({ copiesOnly }) => copiesOnly)).toEqual([false, true]);
    for (const email of ua?.recipients.flatMap(({ emails }) => emails) ?? [])
      expect(email).toMatch(/\.example$/);
  });
});
