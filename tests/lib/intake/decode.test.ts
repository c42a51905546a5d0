import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../lib/intake/decode.ts';

const bytes = (...list: number[]) => new Uint8Array(list);

describe('decodeText', () => {
  it('reads UTF-8, with and without its mark', () => {
    expect(decodeText(new TextEncoder().encode('Señor'))).toBe('Señor');
    expect(decodeText(new TextEncoder().encode('\ufeffSeñor'))).toBe('Señor');
  });

  it('reads UTF-16 by its mark', () => {
    expect(decodeText(bytes(0xff, 0xfe, 0x55, 0, 0x41, 0))).toBe('UA');
    expect(decodeText(bytes(0xfe, 0xff, 0, 0x55, 0, 0x41))).toBe('UA');
  });

  it('reads Windows-1252 where it is no UTF-8', () => {
    expect(decodeText(bytes(0x53, 0x65, 0xf1, 0x6f, 0x72))).toBe('Señor');
  });

  it('takes no picture for a text', () => {
    expect(decodeText(bytes(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13))).toBeNull();
  });
});
