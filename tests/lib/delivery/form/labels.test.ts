import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { classifyFields } from '../../../../lib/delivery/form/index.ts';

const languages = JSON.parse(
  readFileSync(new URL('../../../fixtures/forms/labels.json', import.meta.url), 'utf8'),
) as Record<string, Record<string, string>>;

/** Labels known not to be understood yet: an entry that is understood must go. */
const expectedFailures: string[] = [];

function rowOf(kind: string, label: string, at: number): string {
  const box =
    kind === 'message' ? `<textarea id="x${at}q"></textarea>` : `<input id="x${at}q" name="f_${at}">`;
  return `<div><label for="x${at}q">${label}</label>${box}</div>`;
}

function missed(labels: Record<string, string>, lang: string): string[] {
  const rows = Object.entries(labels).map(([kind, label], at) => rowOf(kind, label, at));
  const { document } = parseHTML(`<html lang="${lang}"><body><form>${rows.join('')}</form></body></html>`);
  const found = classifyFields(document as unknown as Document);
  return [...document.querySelectorAll('input,textarea')]
    .map((box, at) => [Object.keys(labels)[at], found.get(box)])
    .filter(([wanted, got]) => wanted !== got)
    .map(([wanted, got]) => `${wanted} -> ${got}`);
}

describe('forms that only their labels explain', () => {
  for (const [code, labels] of Object.entries(languages)) {
    for (const lang of [code, '']) {
      it(`reads ${code}, the page ${lang === '' ? 'not saying so' : 'saying so'}`, () => {
        const failures = missed(labels, lang).map((failure) => `${code}: ${failure}`);
        expect(failures).toEqual(expectedFailures.filter((one) => one.startsWith(`${code}: `)));
      });
    }
  }
});
