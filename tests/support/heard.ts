import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.ts';
import type { Screen } from './screen.ts';

/** A node of the accessibility tree, as the browser gives it to assistive technology. */
export interface Heard {
  role: string;
  name?: string;
  children?: Heard[];
  [state: string]: unknown;
}

/** What is told beside role and name, where it is so. */
const STATES = [
  'value',
  'level',
  'checked',
  'pressed',
  'expanded',
  'disabled',
  'required',
  'invalid',
  'focused',
  'description',
];

/** Dates go with the day on which the story is told, and the port of a page with chance. */
const CHANGING: [RegExp, string][] = [
  [
    /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day )?\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b(?: \d{4})?/g,
    'DATE',
  ],
  [/127\.0\.0\.1:\d+/g, 'HOST'],
];

const tidy = (words: unknown): string =>
  CHANGING.reduce(
    (text, [changing, name]) => text.replace(changing, name),
    String(words).replace(/\s+/g, ' ').trim(),
  );

const statesOf = (node: Heard): string[] =>
  STATES.filter((state) => node[state] !== undefined && node[state] !== false && node[state] !== '').map(
    (state) => (node[state] === true ? state : `${state}: ${tidy(node[state])}`),
  );

const isText = (node: Heard): boolean => node.role === 'StaticText';

/** Texts that follow each other as one, as they are read. */
function joined(nodes: Heard[]): Heard[] {
  const all: Heard[] = [];
  for (const node of nodes) {
    const last = all.at(-1);
    if (last && isText(last) && isText(node))
      all[all.length - 1] = { role: last.role, name: `${last.name} ${node.name}` };
    else all.push(node);
  }
  return all;
}

/** A line for each node: its role, its name, its states; what is within it stands further in. */
function linesOf(node: Heard, depth = 0): string[] {
  const name = node.name ? ` "${tidy(node.name)}"` : '';
  const states = statesOf(node);
  const line = `${'  '.repeat(depth)}${node.role}${name}${states.length > 0 ? ` (${states.join(', ')})` : ''}`;
  const within = joined(node.children ?? []);
  // A text that only repeats the name of what holds it is not heard twice.
  const [only] = within;
  if (only && within.length === 1 && isText(only) && tidy(only.name) === tidy(node.name)) return [line];
  return [line, ...within.flatMap((child) => linesOf(child, depth + 1))];
}

/** A screen as a screen reader gets it, as text. */
export async function heard(screen: Screen): Promise<string> {
  if (!screen.port.heard) throw new Error('this browser does not tell what it gives to assistive technology');
  return linesOf(await screen.port.heard()).join('\n');
}

/** The kept text of what is heard, and what was heard now, left in `.output/accessibility/` to be looked through and kept in its place. */
export function keptBeside(name: string, now: string): string {
  const folder = path.join(root, '.output/accessibility');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, name), now);
  return readFileSync(path.join(root, 'tests/fixtures/accessibility', name), 'utf8');
}
