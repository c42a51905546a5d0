import { describe, expect, it } from 'vitest';
import { sourceFiles, textOf } from '../support/sources.ts';

/** Files of the product that say a word. */
const saying = (word: RegExp): string[] => sourceFiles().filter((file) => word.test(textOf(file)));

describe('who can speak to the extension', () => {
  it('is heard in one place, where the sender is looked at', () => {
    expect(saying(/\bonMessage\b/)).toEqual(['lib/browser/runtime.ts']);
    expect(textOf('lib/browser/runtime.ts')).toMatch(/onMessage\.addListener\([^}]*isOwnPage\(sender\)/);
  });

  it('is no other extension, no page, and no script that keeps a line open', () => {
    expect(saying(/\bonMessageExternal|\bonConnect|\bonUserScript|\bonNativeMessage/)).toEqual([]);
    expect(saying(/addEventListener\(\s*['"]message['"]|\bwindow\.onmessage|\bself\.onmessage/)).toEqual([]);
  });
});
