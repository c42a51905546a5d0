import { describe, expect, it } from 'vitest';
import { sourceLine } from '../../../components/paper/evidence.ts';

const text = 'First UA: 83/26\nDate: 20 November 2026, Phnom Penh\n';
const evidence = (value: string) => ({
  field: 'issued',
  start: text.indexOf(value),
  end: text.indexOf(value) + value.length,
  rule: 'header line',
  doubt: null,
});

describe('the line a value was read from', () => {
  it('is the whole line, with the value apart', () => {
    expect(sourceLine(text, evidence('20 November 2026'))).toEqual({
      before: 'Date: ',
      value: '20 November 2026',
      after: ', Phnom Penh',
      doubt: null,
    });
  });

  it('is cut at words when it is long', () => {
    const long = `${'many words '.repeat(20)}VALUE${' more words'.repeat(20)}`;
    const at = long.indexOf('VALUE');
    const line = sourceLine(long, { ...evidence('x'), start: at, end: at + 5 });
    expect(line.before).toMatch(/^…(many |words )+$/);
    expect(line.after).toMatch(/^( more| words)+…$/);
  });
});
