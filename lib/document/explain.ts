import { isPaper } from './page/is-paper.ts';
import type { Evidence, UaDocument } from './schema.ts';

/** Offsets at which the lines of a text begin. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lineNumber(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

function shortened(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > 90 ? `${flat.slice(0, 60)} ... ${flat.slice(-25)}` : flat;
}

/** The value of a field by its path, `recipients.0.emails.1`. */
function valueAt(ua: UaDocument, path: string): unknown {
  let value: unknown = ua;
  for (const key of path.split('.'))
    value = value === null || typeof value !== 'object' ? undefined : Reflect.get(value, key);
  return value;
}

function countryName(code: string): string {
  return new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' }).of(code) ?? code;
}

function wordsFor(ua: UaDocument, field: string): string {
  if (field === 'reference' && ua.reference)
    return `${ua.reference.series} ${ua.reference.number}/${ua.reference.year}`;
  if (field === 'country' && ua.country) return countryName(ua.country);
  if (field === 'closing') return String(ua.closing.closes);
  if (field === 'publisher' && ua.publisher) return ua.publisher.name;
  const value = valueAt(ua, field);
  return typeof value === 'string' || typeof value === 'number' ? shortened(String(value)) : '';
}

function explained(ua: UaDocument, raw: string, starts: readonly number[], evidence: Evidence): string {
  const { field, start, end, rule, doubt } = evidence;
  const source = shortened(raw.slice(start, end));
  const place = source === '' ? '' : `line ${lineNumber(starts, start)} "${source}" `;
  const warning = doubt === null ? '' : `  ! ${doubt}`;
  return `${field.padEnd(20)}  ${wordsFor(ua, field)}  <- ${place}(${rule})${warning}`;
}

/** A value that no one place in the source says, and why it is so. */
const line = (field: string, value: string, why: string): string =>
  `${field.padEnd(20)}  ${value}  <- (${why})`;

/**
 * Says in plain lines what was read from a paper and from which line of its text: one line a value, doubts behind `!`, and last
 * what is missing. `raw` is the text that the paper was read from.
 */
export function explain(ua: UaDocument, raw: string): string[] {
  const starts = lineStarts(raw);
  const lines = ua.evidence.map((evidence) => explained(ua, raw, starts, evidence));
  const kind = line('kind', ua.kind, 'no word for an update or an outcome');
  const language = ua.language === null ? [] : [line('language', ua.language, 'its words')];
  const copies = ua.recipients.flatMap(({ copiesOnly }, at) =>
    copiesOnly ? [line(`recipients.${at}`, 'a copy only', 'stands under the copies')] : [],
  );
  const missing = ua.missing.length > 0 ? [`missing               ${ua.missing.join(', ')}`] : [];
  const inferred = !isPaper(ua) || ua.evidence.some((one) => one.field === 'kind') ? [] : [kind];
  return [
    ...(!isPaper(ua) ? ['kind                  other'] : inferred),
    ...language,
    ...lines,
    ...copies,
    ...missing,
  ];
}
