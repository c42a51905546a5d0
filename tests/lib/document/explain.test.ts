import { describe, expect, it } from 'vitest';
import { explain } from '../../../lib/document/explain.ts';
import { readPapers } from '../../../lib/document/read.ts';

function explained(text: string): string[] {
  const [ua] = readPapers({ text, source: { way: 'paste', url: null, title: null } });
  return ua ? explain(ua, text).map((line) => line.replaceAll(/ +/g, ' ')) : [];
}

describe('explain', () => {
  const lines = explained(
    'Outcome UA: 48/23 Index: AMR 46/9048/2023 Peru Date: 14 September 2023\n\nShe is free.\n\nNo further action is requested.',
  );

  it('says where each value was read, and by which rule', () => {
    expect(lines).toContain('country Peru <- line 1 "Peru" (header line)');
    expect(lines).toContain('closing true <- line 5 "No further action is requested." (closing sentence)');
  });

  it('says what is doubtful and what is missing', () => {
    const text = 'Outcome UA: 48/23\n\nShe is free.';
    expect(explained(text).find((line) => line.startsWith('closing'))).toContain(
      '! The paper is called an outcome',
    );
    expect(explained(text).at(-1)).toBe('missing country, issued');
  });
});
