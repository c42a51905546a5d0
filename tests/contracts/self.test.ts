import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { root } from '../support/root.ts';
import { textOf } from '../support/sources.ts';

/** All text files that belong to the project. */
const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\0')
  .filter(
    (file) => /\.(?:tsx?|mjs|json|md|css|html|txt|eml)$|^\.ci\//.test(file) && file !== 'package-lock.json',
  );

const OWN = 'tests/contracts/self.test.ts';

/** Words that mean something only where the project was written. */
const ELSEWHERE = [
  /(?<![\w.])\/(?:work|root|home|Users)\/[a-z]/,
  /\.\.\/shared\/(?!seed\b)/,
  /\bissues? #?\d+\b/i,
  /\bthis (?:workplace|session)\b/i,
  /\bregistry\.[a-z]+\.[a-z]+/,
];

describe('the project', () => {
  it('speaks of itself alone', () => {
    const found = files
      .filter((file) => file !== OWN)
      .flatMap((file) => {
        const text = read(file);
        return ELSEWHERE.filter((word) => word.test(text)).map((word) => `${file}: ${word.exec(text)?.[0]}`);
      });
    expect(found).toEqual([]);
  });

  it('writes to nobody real: addresses in its tests and samples are invented', () => {
    const found = files
      .filter((file) => /^(?:tests|public|entrypoints|store)\//.test(file) && file !== OWN)
      .flatMap((file) => [...read(file).matchAll(ADDRESS)].map(([address]) => `${file}: ${address}`))
      .filter((line) => !INVENTED.test(line));
    expect(found).toEqual([]);
  });
});

const ADDRESS = /[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\b/gi;
/** Domains that can belong to nobody (RFC 2606, RFC 6761), and those of the publishers, which must never become recipients. */
const INVENTED = /[@.](?:example|invalid|test|example\.(?:com|net|org)|amnesty\.[a-z]{2,3}|aiusa\.org)$/i;

/** A file may go while others are written: then it has no words. */
function read(file: string): string {
  try {
    return textOf(file);
  } catch {
    return '';
  }
}
