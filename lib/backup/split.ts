import * as z from 'zod/mini';
import { isSame } from './same.ts';

type Check = z.core.$ZodType;

const fits = (check: Check, value: unknown): boolean => z.safeParse(check, value).success;

/** What of a value fits, and what does not, each in its place; a side with nothing on it is `undefined`. */
export interface Halves {
  fit: unknown;
  rest: unknown;
}

/** How a kind of value is taken apart, and put together again. */
export interface Split {
  apart(value: unknown): Halves;
  /** Puts `back` where nothing is `here`; the rest is that in whose place something else stands. */
  rejoin(here: unknown, back: unknown): Halves;
}

type Fields = Record<string, unknown>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fitting = (fit: unknown): Halves => ({ fit, rest: undefined });
const unfit = (rest: unknown): Halves => ({ fit: undefined, rest });

/** A field left empty is nothing, and one that is not chosen. */
const isNothing = (value: unknown): boolean => value === undefined || value === null || value === '';

/** One thing: it fits, or it does not, and never is it half this one and half another. */
export const whole = (check: Check): Split => ({
  apart: (value) => (fits(check, value) ? fitting(value) : unfit(value)),
  rejoin: (here, back) => {
    if (back === undefined || isSame(here, back)) return fitting(here);
    return isNothing(here) ? fitting(back) : { fit: here, rest: back };
  },
});

/** Halves of the parts of a value as halves of the value; one that was empty fits. */
function together(parts: [string, Halves][]): Halves {
  const side = (of: keyof Halves) =>
    parts.flatMap(([name, halves]): [string, unknown][] =>
      halves[of] === undefined ? [] : [[name, halves[of]]],
    );
  const [fit, rest] = [side('fit'), side('rest')];
  return {
    fit: fit.length > 0 || rest.length === 0 ? Object.fromEntries(fit) : undefined,
    rest: rest.length > 0 ? Object.fromEntries(rest) : undefined,
  };
}

/** Parts by name; `splitOf` says how that of a name is taken apart, `null` that none has this name. */
const byParts = (splitOf: (name: string) => Split | null): Split => ({
  apart: (value) =>
    isFields(value)
      ? together(Object.entries(value).map(([name, one]) => [name, splitOf(name)?.apart(one) ?? unfit(one)]))
      : unfit(value),
  rejoin: (here, back) => {
    if (!isFields(back)) return fitting(here);
    const there = isFields(here) ? here : {};
    const { fit, rest } = together(
      Object.entries(back).map(([name, one]) => [
        name,
        splitOf(name)?.rejoin(Object.hasOwn(there, name) ? there[name] : undefined, one) ?? unfit(one),
      ]),
    );
    return { fit: { ...there, ...(fit as Fields) }, rest };
  },
});

const anything = whole(z.unknown());

/** Each field by itself. One that is not known here stays: a newer version knows it. */
export const byField = (fields: Readonly<Record<string, Check>>): Split =>
  byParts((name) => {
    const check = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return check ? whole(check) : anything;
  });

/** Each entry by itself, where its name fits. */
export const byName = (name: Check, split: Split): Split =>
  byParts((key) => (fits(name, key) ? split : null));

/** Each of a list by itself. */
export const each = (check: Check): Split => ({
  apart: (value) => {
    if (!Array.isArray(value)) return unfit(value);
    const fit = value.filter((one) => fits(check, one));
    const rest = value.filter((one) => !fits(check, one));
    return {
      fit: fit.length > 0 || rest.length === 0 ? fit : undefined,
      rest: rest.length > 0 ? rest : undefined,
    };
  },
  rejoin: (here, back) => {
    const there: unknown[] = Array.isArray(here) ? here : [];
    const fresh = (Array.isArray(back) ? back : []).filter(
      (one) => !there.some((other) => isSame(one, other)),
    );
    return fitting([...there, ...fresh]);
  },
});
