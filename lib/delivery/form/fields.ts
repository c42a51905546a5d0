import { saysItself } from './decide.ts';
import { captionOf, choiceText, labelMapOf, labelTexts } from './evidence.ts';
import type { Reading } from './index.ts';
import type { AnyKind, Box } from './kinds.ts';
import { limitOf } from './limit.ts';
import { offersIn, shownIn } from './opener.ts';
import { isPicker, offersOf } from './picker.ts';
import { type SeenField, type Shape, TICKED } from './schema.ts';
import { OPENER, typeOf } from './vetoes.ts';

/** A field with its boxes: one, or all the buttons of a choice. */
export interface Field {
  seen: SeenField;
  boxes: Box[];
}

const shapes = new Map<string, Shape>([
  ['textarea', 'area'],
  ['select', 'list'],
  ['radio', 'choice'],
  ['checkbox', 'tick'],
]);
export const shapeOf = (box: Box): Shape => shapes.get(typeOf(box)) ?? 'line';

const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\s:：*＊]+$/u, '')
    .replace(/^[\s*＊]+/u, '')
    .trim();
const LONGEST = 120;
const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** What a person reads at one box. */
function wordsOf(box: Box): string {
  const root = box.getRootNode() as Document | ShadowRoot;
  const [label] = labelTexts(box, labelMapOf(root));
  return label ?? (box.getAttribute('placeholder') || captionOf(box));
}

const isList = (box: Box): box is HTMLSelectElement => shapeOf(box) === 'list';

/** An option that stands for no answer yet: "Please choose". */
export const isBlank = ({ value, text, disabled }: HTMLOptionElement): boolean =>
  disabled ||
  value === '' ||
  /^(?:0|-1|_none)$/.test(value) ||
  /^[\s\-–—.…]*$/.test(text) ||
  /^[-–—]/.test(text);

/** The options of a list that can be an answer. */
export const answersOf = (list: HTMLSelectElement): HTMLOptionElement[] =>
  [...list.options].filter((option) => !isBlank(option));

export const textOfOption = ({ text }: HTMLOptionElement): string => text.replace(/\s+/g, ' ').trim();

/** What a person reads at each button of a choice. */
export const choicesOf = (boxes: readonly Box[]): string[] => boxes.map((box) => tidy(wordsOf(box)));

/** A mask that shows where digits will go ("+46 __ ___ ___") holds nothing yet. */
const isEmptyMask = (value: string): boolean => /_[\s_()./-]*_/.test(value) && /^[\d\s_()+./-]*$/.test(value);

/** What stands in a field, as text; empty when a person would call it empty. */
export function heldIn(boxes: readonly Box[]): string {
  const [box] = boxes;
  if (box === undefined) return '';
  if (shapeOf(box) === 'tick') return (box as HTMLInputElement).checked ? TICKED : '';
  if (shapeOf(box) === 'choice') {
    const chosen = boxes.findIndex((one) => (one as HTMLInputElement).checked);
    return chosen < 0 ? '' : (choicesOf(boxes)[chosen] ?? '');
  }
  if (typeOf(box) === OPENER) return shownIn(box);
  if (!isList(box)) return isEmptyMask(box.value) ? '' : box.value;
  const chosen = box.options[box.selectedIndex];
  return chosen === undefined || isBlank(chosen) ? '' : textOfOption(chosen);
}

/** A list that shows its first answer because it must show something was not chosen by anybody. */
const isUntouched = (box: Box): boolean =>
  isList(box) && box.selectedIndex === 0 && !box.options[0]?.hasAttribute('selected');

/** What stands in a field by somebody's will. */
export const keptIn = (boxes: readonly Box[]): string =>
  boxes[0] !== undefined && isUntouched(boxes[0]) ? '' : heldIn(boxes);

function isRequired(box: Box, words: string): boolean {
  return box.hasAttribute('required') || box.getAttribute('aria-required') === 'true' || /[*＊]/.test(words);
}

function optionsOf(boxes: readonly Box[]): string[] {
  const [box] = boxes;
  if (box === undefined) return [];
  if (shapeOf(box) === 'choice') return choicesOf(boxes);
  if (typeOf(box) === OPENER) return offersIn(box);
  return isList(box) ? answersOf(box).map(textOfOption) : offersOf(box);
}

/** The values of a list's answers, where all are of two letters. */
function codesOf(box: Box): string[] | undefined {
  const values = isList(box) ? answersOf(box).map(({ value }) => value) : [];
  return values.length > 0 && values.every((value) => /^[A-Z]{2}$/i.test(value)) ? values : undefined;
}

/** Boxes that are one field: the buttons of a choice share their name. */
function grouped(boxes: readonly Box[]): Box[][] {
  const groups: Box[][] = [];
  const choices = new Map<string, Box[]>();
  for (const box of boxes) {
    const name = shapeOf(box) === 'choice' ? box.name : '';
    const known = choices.get(name);
    if (name !== '' && known !== undefined) {
      known.push(box);
      continue;
    }
    const group = [box];
    groups.push(group);
    if (name !== '') choices.set(name, group);
  }
  return groups;
}

function seenOf(boxes: Box[], { boxes: all, said, tongues, kinds }: Reading): SeenField {
  const box = boxes[0] as Box;
  const evidence = said[all.indexOf(box)];
  const shape = shapeOf(box);
  const words = shape === 'choice' ? choiceText(box) || wordsOf(box) : wordsOf(box);
  const kind: AnyKind | null = kinds.get(box) ?? null;
  const options = optionsOf(boxes);
  // What is typed where one chooses from a list that is not known yet may count for nothing.
  const isOpen = !isPicker(box) || options.length > 0;
  const name = shortened(box.name || box.id);
  return {
    id: `${name} ${shortened(tidy(words))}`,
    name,
    kind,
    sure: kind !== null && evidence !== undefined && isOpen && saysItself(box, evidence, tongues),
    label: shortened(tidy(words)),
    shape: shape === 'line' && options.length > 0 ? 'list' : shape,
    value: keptIn(boxes),
    options,
    codes: codesOf(box),
    limit: limitOf(box, [words]),
    required: boxes.some((one) => isRequired(one, words)),
  };
}

/** The fields of a form that was read, in the order of the page; each has an id of its own. */
export function fieldsOf(reading: Reading): Field[] {
  const times = new Map<string, number>();
  return grouped(reading.boxes).map((boxes) => {
    const seen = seenOf(boxes, reading);
    const before = times.get(seen.id) ?? 0;
    times.set(seen.id, before + 1);
    return { seen: before === 0 ? seen : { ...seen, id: `${seen.id} ${before + 1}` }, boxes };
  });
}
