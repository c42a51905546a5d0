import { counted, t } from '../../lib/browser/words.ts';
import type { PaperNotes } from '../../lib/case/notes.ts';
import type { Correction } from '../../lib/case/schema.ts';
import type { UaDocument } from '../../lib/document/schema.ts';
import { kindName, labelOf, recipientLine } from '../paper/paper-words.ts';
import { Button } from '../ui/button.tsx';
import { countryName } from '../ui/country.ts';
import { shortDate } from '../ui/dates.ts';
import { QuietLink } from '../ui/link.tsx';
import { caseHref, caseTitle } from './case-row.tsx';

/** A paper that was read from the page in the tab (or from pasted text) and whether we have it. */
export interface FoundPaper {
  id: string;
  /** With the person's corrections; `read` without them. */
  ua: UaDocument;
  read: UaDocument;
  corrections: Correction[];
  caseKey: string | null;
  known: boolean;
  notes: PaperNotes;
}

/** More papers than these in one page are counted, not drawn. */
const DRAWN = 3;

/** What a paper is and whom it asks to write to, in short. */
export function PaperLines({ ua, today }: { ua: UaDocument; today: string }) {
  const to = recipientLine(ua);
  return (
    <div>
      <p class="voice">
        <bdi>{caseTitle({ headline: ua.headline, people: ua.people, label: labelOf(ua) })}</bdi>
      </p>
      <p class="small soft dots">
        <span>{kindName(ua)}</span>
        <span>
          <bdi class="nowrap">{labelOf(ua)}</bdi>
        </span>
        {ua.country && <span>{countryName(ua.country)}</span>}
        {ua.issued && <span class="nowrap">{shortDate(ua.issued, today)}</span>}
        {ua.deadline && <span class="nowrap">{t('until', shortDate(ua.deadline, today))}</span>}
      </p>
      {ua.people.length > 0 && ua.headline && <p class="small soft">{ua.people.join(', ')}</p>}
      {to && <p class="small soft">{t('to_whom', to)}</p>}
    </div>
  );
}

/** The slip over the list: a paper on this page that we do not have yet, or the case it belongs to. */
export function Slip({ found, today, onAdd }: { found: FoundPaper[]; today: string; onAdd: () => void }) {
  const fresh = found.filter((paper) => !paper.known);
  const known = found[0];
  if (!known) return null;
  if (fresh.length === 0)
    return (
      <section class="slip slip-known" aria-label={t('this_page')}>
        <p class="small soft">{t('slip_known', labelOf(known.ua))}</p>
        {known.caseKey && <QuietLink href={caseHref(known.caseKey)}>{t('open_case')}</QuietLink>}
      </section>
    );
  return (
    <section class="slip" aria-labelledby="slip-title">
      <div class="slip-head">
        <h2 class="note" id="slip-title">
          {counted('slip_new', fresh.length)}
        </h2>
        <QuietLink href="#read">{t('what_was_read')}</QuietLink>
      </div>
      <div class="slip-text">
        {fresh.slice(0, DRAWN).map((paper) => (
          <PaperLines key={paper.id} ua={paper.ua} today={today} />
        ))}
        {fresh.length > DRAWN && <p class="small soft">{counted('and_more', fresh.length - DRAWN)}</p>}
      </div>
      <Button kind="main" onPress={onAdd}>
        {fresh.length === 1 ? t('add') : t('add_all')}
      </Button>
    </section>
  );
}
