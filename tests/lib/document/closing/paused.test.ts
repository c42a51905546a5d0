import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';

const head = 'Further information on UA: 48/23 Index: AMR 46/9048/2023 Peru Date: 14 September 2023';
const story = 'Luz Ejemplar was arrested on 10 July and is in a prison of the capital.';

function closingOf(
  ...paragraphs: string[]
): { closes: boolean | 'unsure'; quote: string | null } | undefined {
  const text = [head, 'STUDENT MOVED', story, ...paragraphs].join('\n\n');
  return readPapers({ text, source: { way: 'paste', url: null, title: null } })[0]?.closing;
}

describe('a paper whose action is paused', () => {
  it('is unsure, with the sentence that says so', () => {
    const pause = 'At the request of her family we are suspending this action until October.';
    expect(closingOf(pause)).toEqual({ closes: 'unsure', quote: pause });
  });

  it('is unsure beside a sentence that ends it for now', () => {
    const end = 'For now, please send no more letters.';
    expect(closingOf(end)?.closes).toBe(true);
    expect(closingOf(`${end} We shall tell you whether we take it up again.`)).toEqual({
      closes: 'unsure',
      quote: end,
    });
    expect(closingOf(end, 'If her appeal fails, we shall resume the action.')?.closes).toBe('unsure');
    expect(closingOf('This action is on hold.', end)?.closes).toBe('unsure');
  });

  it('is none when something else is paused', () => {
    const end = 'No further action is requested. Many thanks to all who sent appeals.';
    expect(closingOf('The court suspended her sentence.', end)?.closes).toBe(true);
    expect(closingOf('Her trial is on hold until further notice.', end)?.closes).toBe(true);
    expect(closingOf('The execution was put on hold.')?.closes).toBe(false);
    expect(closingOf('"We are suspending this action", wrote a union.')?.closes).toBe(false);
  });

  it('is none when letters are asked for', () => {
    const on = 'Please write to the Minister of Justice.\n\nPLEASE SEND APPEALS BEFORE 26 October 2023';
    expect(closingOf('In May we had paused this action; now we take it up again.', on)?.closes).toBe(false);
  });
});

describe('what writers of the paper say beside an ending', () => {
  it('takes nothing from it', () => {
    const end = 'no further letters are needed.';
    expect(closingOf(`Amnesty International believes that ${end}`)?.closes).toBe(true);
    expect(closingOf(`In this case, however, ${end}`)?.closes).toBe(true);
  });

  it('is not what others believe', () => {
    const end = 'no further letters are needed.';
    expect(closingOf(`The ministry believes that ${end}`)?.closes).toBe(false);
    expect(closingOf(`Amnesty International does not believe that ${end}`)?.closes).not.toBe(true);
    expect(closingOf(`In the other case, however, ${end}`)?.closes).not.toBe(true);
  });
});
