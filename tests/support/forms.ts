import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../fixtures/forms/', import.meta.url);

/** A page with a form whose boxes carry `data-expect`: what each must be found to be, `leave` for one to be left. */
export interface FormPage {
  name: string;
  html: string;
}

const readText = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

/** Forms in the shapes of form plugins. */
export const shapePages = (): FormPage[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({ name, html: readText(name) }));

/** Labels of one form, each with what it asks for. */
export type Labels = readonly (readonly [kind: string, label: string])[];

/**
 * Labels in many languages, by language: `labels` were tuned to, `official` and `blind` were written before any word list
 * was read, `further` when a language was read again.
 */
export const labelsIn = (file: 'labels' | 'official' | 'blind' | 'further'): Map<string, Labels> =>
  new Map(Object.entries(JSON.parse(readText(`${file}.json`)) as Record<string, Labels>));

/** Labels of boxes that no letter fills, by language: numbers of files, dates, names of somebody else. */
export const extraLabels = (): Map<string, readonly string[]> =>
  new Map(Object.entries(JSON.parse(readText('extra.json')) as Record<string, string[]>));

const choosers = new Set(['topic', 'prefix', 'country', 'state']);

function rowOf([kind, label]: readonly [string, string], at: number): string {
  const marks = `id="x${at}q" name="f_${at}" data-expect="${kind}"`;
  const box =
    kind === 'message'
      ? `<textarea ${marks}></textarea>`
      : choosers.has(kind)
        ? `<select ${marks}><option></option></select>`
        : `<input${kind === 'consent' ? ' type="checkbox"' : ''} ${marks}>`;
  return `<div><label for="x${at}q">${label}</label>${box}</div>`;
}

/** A page that says by its labels alone what its boxes ask for; `lang` may be empty. */
export const labelPage = (name: string, labels: Labels, lang: string): FormPage => ({
  name,
  html: `<!doctype html><html lang="${lang}"><body><form>${labels.map(rowOf).join('')}</form></body></html>`,
});
