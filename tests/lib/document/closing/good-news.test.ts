import { describe, expect, it } from 'vitest';
import { goodNewsIn } from '../../../../lib/document/closing/good-news.ts';
import { paper } from '../../../support/papers.ts';

const read = (text: string, title: string | null = null) =>
  goodNewsIn({ text, source: { way: 'paste', url: null, title } });

describe('good news on top of a paper', () => {
  it.each([
    ['Good News! – Rosa Inventada is free\n\nUA 34/25', 'Good News! – Rosa Inventada is free'],
    ['UA 34/25\n\n**Urgent Action Victory!**\n\nShe is free.', 'Urgent Action Victory!'],
    ['UA 34/25\n\nVICTORY! SHE IS FREE', 'VICTORY! SHE IS FREE'],
    ['UA 34/25: Good news\n\nShe is free.', 'UA 34/25: Good news'],
    ['Gute Nachrichten: Rosa ist frei', 'Gute Nachrichten: Rosa ist frei'],
    ['BONNE NOUVELLE\n\nElle est libre.', 'BONNE NOUVELLE'],
    ['خبر سار: أُفرج عنها', 'خبر سار: أُفرج عنها'],
    ['好消息！她獲釋了', '好消息！她獲釋了'],
  ])('%s', (text, line) => {
    expect(read(text)).toBe(line);
  });

  it('is read in the title of a page too', () => {
    expect(read('She is free.', 'Good news: she is free')).toBe('Good news: she is free');
  });

  it.each([
    'UA 34/25\n\nThere is no good news of Rosa Inventada.',
    'UA 34/25\n\nShe waits for good news.',
    'UA 34/25\n\nNot a victory: her sister is still in prison',
    `UA 34/25\n${'\nOne more line.'.repeat(20)}\nGood news`,
    'Victoria Inventada released on bail',
    paper('first-34-25'),
  ])('is none in a sentence that may mean another thing, far below, or in a name: %s', (text) => {
    expect(read(text)).toBeNull();
  });

  it('is not guessed from an outcome that only tells', () => {
    expect(read(paper('outcome-34-25'))).toBeNull();
  });
});
