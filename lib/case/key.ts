import type { Reference, UaDocument } from '../document/schema.ts';

/** `UA 34/25`: series, number and the year's last two digits, as papers print it. */
export function referenceLabel({ series, number, year }: Reference): string {
  return `${series} ${number}/${String(year % 100).padStart(2, '0')}`;
}

/**
 * The key of the case that a paper belongs to. Number and year alone are no key: they recur in other series.
 * @param paperId the paper's id, by which a paper without reference and index stands alone
 */
export function caseKeyOf(ua: Pick<UaDocument, 'reference' | 'index'>, paperId: string): string {
  if (ua.reference) return `${ua.reference.series}-${ua.reference.number}-${ua.reference.year}`;
  return ua.index ?? `paper:${paperId}`;
}

/** What a case is called in lists: its reference, else its index, else nothing. */
export function caseLabel(ua: Pick<UaDocument, 'reference' | 'index'>): string {
  return ua.reference ? referenceLabel(ua.reference) : (ua.index ?? '');
}
