import { counted, t } from '../../lib/browser/words.ts';
import type { CaseStatus } from '../../lib/case/schema.ts';
import { Button } from '../ui/button.tsx';
import { countryName } from '../ui/country.ts';
import { Mark } from '../ui/mark.tsx';
import { ShortDate } from '../ui/when.tsx';

/** What a row of the list needs to know of a case. Dates ISO. */
export interface CaseRowData {
  key: string;
  /** `UA 34/25`, or the index. */
  label: string;
  status: CaseStatus;
  headline: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  people: string[];
  /** Names and offices of those to write to. */
  offices?: string[];
  deadline: string | null;
  daysLeft: number | null;
  updateNumber: number | null;
  /** Date of the paper that closed it. */
  closedOn: string | null;
  /** Recipients one writes to, and how many of them were written to. */
  recipients: number;
  written: number;
  draft: boolean;
  sample: boolean;
}

/** The address of a case within the page. */
export const caseHref = (key: string): string => `#case=${encodeURIComponent(key)}`;

/** What a case is called: its headline, else the people, else its label. */
export const caseTitle = (row: Pick<CaseRowData, 'headline' | 'people' | 'label'>): string =>
  row.headline || row.people.join(', ') || row.label;

/** Its label, with the update that it stands at. */
export const labelWithUpdate = (label: string, updateNumber: number | null): string =>
  updateNumber === null ? label : t('label_with_update', label, String(updateNumber));

function DaysLeft({ days }: { days: number | null }) {
  if (days === null) return <b>{t('no_deadline')}</b>;
  if (days < 0) return <b>{counted('days_ago', -days)}</b>;
  if (days > 0) return <b>{counted('days_left', days)}</b>;
  return (
    <span class="warned">
      <Mark shape="today" />
      {t('today')}
    </span>
  );
}

function Margin({ row, today }: { row: CaseRowData; today: string }) {
  if (row.status === 'unsure')
    return (
      <span class="warned">
        <Mark shape="doubt" />
        {t('unsure')}
      </span>
    );
  const date = row.status === 'closed' ? row.closedOn : row.deadline;
  return (
    <>
      {row.status === 'closed' ? <b>{t('closed')}</b> : <DaysLeft days={row.daysLeft} />}{' '}
      {date && <ShortDate iso={date} today={today} />}
    </>
  );
}

/** How far the writing has come, as a mark and its words. */
export function WritingState({ row }: { row: CaseRowData }) {
  if (row.written > 0)
    return (
      <>
        <Mark shape="written" />
        {row.written >= row.recipients
          ? t('written')
          : t('written_to_some', String(row.written), String(row.recipients))}
      </>
    );
  return (
    <>
      <Mark shape={row.draft ? 'draft' : 'todo'} />
      {row.draft ? t('draft_kept') : t('not_written')}
    </>
  );
}

function RowState({ row, onCopy }: { row: CaseRowData; onCopy: (key: string) => void }) {
  if (row.status === 'unsure') return <p class="row-state">{t('unsure_row')}</p>;
  if (row.status !== 'active') return null;
  const where = [row.country && countryName(row.country), row.label].filter(Boolean).join(', ');
  return (
    <>
      <p class="row-state">
        <WritingState row={row} />
      </p>
      <Button kind="quiet" unseen={where} onPress={() => onCopy(row.key)}>
        {t('copy_letter')}
      </Button>
    </>
  );
}

/** One case: the deadline in the margin, the case in the body; the whole row opens it. */
export function CaseRow({
  row,
  today,
  current = false,
  onCopy,
}: {
  row: CaseRowData;
  today: string;
  current?: boolean;
  onCopy: (key: string) => void;
}) {
  return (
    <li class="row" aria-current={current || undefined}>
      <div class="row-body">
        <h2 class="row-title">
          <a href={caseHref(row.key)} dir="auto">
            {caseTitle(row)}
          </a>
        </h2>
        <p class="row-meta dots">
          {row.country && <span>{countryName(row.country)}</span>}
          <span>{labelWithUpdate(row.label, row.updateNumber)}</span>
          {row.sample && <span>{t('invented')}</span>}
        </p>
        <RowState row={row} onCopy={onCopy} />
      </div>
      <p class="row-margin">
        <Margin row={row} today={today} />
      </p>
    </li>
  );
}
