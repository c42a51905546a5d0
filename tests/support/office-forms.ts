import { readFileSync } from 'node:fs';
import type { FormPage } from './forms.ts';

/**
 * Forms of ministries, embassies and parliaments as they word them, one a line in `tests/fixtures/forms/offices.txt`:
 * language, the shape of the page, whether it says its language, whether its boxes have types, then each box as a code
 * and its label. They were written before any word list was read.
 */

/** What each code of a box stands for. */
const kinds: Readonly<Record<string, string>> = {
  P: 'prefix',
  F: 'first-name',
  M: 'middle-name',
  L: 'last-name',
  N: 'full-name',
  E: 'email',
  E2: 'email-confirm',
  T: 'phone',
  A: 'street',
  A2: 'street2',
  C: 'city',
  Z: 'postal-code',
  S: 'state',
  K: 'country',
  O: 'organization',
  J: 'job-title',
  B: 'subject',
  G: 'topic',
  X: 'message',
  OK: 'consent',
  '-': 'leave',
  '--': 'leave',
  '-s': 'leave',
  '-c': 'leave',
};
const lists = new Set(['P', 'G', 'K', '-s']);
const ticks = new Set(['OK', '-c']);

interface Row {
  code: string;
  label: string;
  /** The box's id, and its marks but for that. */
  id: string;
  marks: string;
}

/** Names as a copied form has them: each is that of another box. */
const lies = [
  'email',
  'subject',
  'name',
  'phone',
  'city',
  'address',
  'lastname',
  'country',
  'zip',
  'message',
];

function rowOf(part: string, at: number, shape: string): Row {
  const cut = part.indexOf(' ');
  const [code, label] = [part.slice(0, cut), part.slice(cut + 1)];
  const name = shape === 'table' ? `${lies[at % lies.length]}${at}` : `f_${at}`;
  return { code, label, id: `k${at}v`, marks: `name="${name}" data-expect="${kinds[code]}"` };
}

const types: Readonly<Record<string, string>> = { E: 'email', E2: 'email', T: 'tel' };

function boxOf({ code, id, marks }: Row, typed: boolean, more = ''): string {
  const all = `id="${id}" ${marks} ${more}`;
  if (code === 'X') return `<textarea ${all}></textarea>`;
  if (lists.has(code))
    return `<select ${all}><option value=""></option><option value="1">1</option></select>`;
  if (ticks.has(code)) return `<input type="checkbox" ${all}>`;
  return `<input type="${(typed && types[code]) || 'text'}" ${all}>`;
}

const star = '<em>*</em>';
type Draw = (row: Row, typed: boolean) => string;

const tick = (row: Row): string =>
  `<div class="form-check">${boxOf(row, false)}<label for="${row.id}">${row.label}</label></div>`;

/** How each shape draws one box with its label. */
const shapes: Readonly<Record<string, Draw>> = {
  floating: (row, typed) =>
    `<div class="form-floating">${boxOf(row, typed, 'placeholder=" "')}<label for="${row.id}">${row.label}</label></div>`,
  dl: (row, typed) =>
    `<dt>${row.label} ${star}</dt><dd>${boxOf(row, typed)}<p class="error" hidden>!</p></dd>`,
  span: (row, typed) =>
    `<div class="row"><div class="col-3"><span class="caption">${row.label}</span><span class="req">*</span></div><div class="col-9">${boxOf(row, typed)}</div></div>`,
  br: (row, typed) => `${row.label}:<br>${boxOf(row, typed)}<br><br>`,
  nested: (row, typed) => `<label><span>${row.label}</span> ${boxOf(row, typed)}</label>`,
  aria: (row, typed) =>
    `<div class="field"><i class="icon"></i>${boxOf(row, typed, `aria-label="${row.label}"`)}</div>`,
  mui: (row, typed) =>
    `<div class="MuiFormControl-root"><label id="${row.id}-label" for="${row.id}">${row.label}<span aria-hidden="true"> *</span></label><div class="MuiInputBase-root">${boxOf(row, typed)}<fieldset aria-hidden="true"><legend><span>${row.label} *</span></legend></fieldset></div></div>`,
  heading: (row, typed) => `<h4>${row.label}</h4><div>${boxOf(row, typed)}</div>`,
};

function inRows(rows: readonly Row[], width: number): Row[][] {
  const all: Row[][] = [];
  for (let at = 0; at < rows.length; at += width) all.push(rows.slice(at, at + width));
  return all;
}

const drawn = (rows: readonly Row[], shape: string, typed: boolean): string => {
  if (shape === 'table')
    return `<table>${inRows(rows, 2)
      .map(
        (pair) =>
          `<tr>${pair.map((row) => `<td>${row.label}:</td><td>${boxOf(row, typed)}</td>`).join('')}</tr>`,
      )
      .join('')}</table>`;
  if (shape === 'cells')
    return `<table>${inRows(rows, 3)
      .map(
        (three) =>
          `<tr>${three.map(({ label }) => `<td>${label}</td>`).join('')}</tr><tr>${three.map((row) => `<td>${boxOf(row, typed)}</td>`).join('')}</tr>`,
      )
      .join('')}</table>`;
  const draw = shapes[shape];
  if (draw === undefined) throw new Error(`no shape ${shape}`);
  const all = rows.map((row) => (ticks.has(row.code) ? tick(row) : draw(row, typed))).join('\n');
  return shape === 'dl' ? `<dl>${all}</dl>` : all;
};

/** What stands around the form of an office: a search, a newsletter, and a trap in the form. */
function pageOf(line: string, at: number): FormPage {
  const [head = '', ...parts] = line.split(' | ');
  const [code = '', shape = '', told, types] = head.split(' ');
  const rows = parts.map((part, index) => rowOf(part, index, shape));
  const lang = told === 'told' ? ` lang="${code}"` : '';
  const trap = '<div style="position:absolute;left:-5000px"><input name="phone2" data-expect="leave"></div>';
  return {
    name: `${at + 1} ${code} ${shape}`,
    html: `<!doctype html><html${lang}><head><meta charset="utf-8"></head><body>
<header><form role="search" class="search-form"><input name="s" data-expect="leave"></form></header>
<main><form method="post">${drawn(rows, shape, types === 'typed')}${trap}<button>→</button></form></main>
<footer><form class="newsletter"><input type="email" name="nl" data-expect="leave"></form></footer></body></html>`,
  };
}

/** The forms of offices. */
export const officePages = (): FormPage[] =>
  readFileSync(new URL('../fixtures/forms/offices.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map(pageOf);
