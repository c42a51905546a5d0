import { describe, expect, it } from 'vitest';
import { jsonOf } from '../../../lib/backup/json.ts';

const deep = (times: number, inside = '') => '[{"a":'.repeat(times / 2) + inside + '}]'.repeat(times / 2);

describe('the JSON in a text', () => {
  it('is read as deep as anything is written', () => {
    expect(JSON.stringify(jsonOf(deep(100, '1')))).toBe(deep(100, '1'));
  });

  it('is none where values stand in each other without end, whether they end or not', () => {
    expect(jsonOf(deep(102, '1'))).toBe(undefined);
    expect(jsonOf('['.repeat(10_000_000))).toBe(undefined);
  });

  it('is read whatever signs stand in its words', () => {
    const words = {
      a: '[[{'.repeat(200),
      b: '\\"['.repeat(200),
      c: '"',
      d: '\\\\',
      '[': ['{', '\\\\"{'.repeat(200)],
    };
    expect(jsonOf(JSON.stringify(words))).toEqual(words);
  });

  it('is none in a text that ends within a word', () => {
    expect(jsonOf('{"a":"\\\\')).toBe(undefined);
  });
});
