import { useEffect, useState } from 'preact/hooks';
import { counted, t } from '../../lib/browser/words.ts';
import { Button } from '../ui/button.tsx';
import { shortDate } from '../ui/dates.ts';
import { whenIdle } from '../ui/idle.ts';
import { Mark } from '../ui/mark.tsx';
import { CaseRow, type CaseRowData } from './case-row.tsx';
import { onListKey } from './list-keys.ts';

/** Cases by where they stand, each list in its own order. */
export interface Rows {
  unsure: CaseRowData[];
  active: CaseRowData[];
  past: CaseRowData[];
  closed: CaseRowData[];
}

/** As many rows as a popup shows whole: what follows comes after the first paint. */
const FIRST_PAINT = 5;
/** Rows of each part until all of them are asked for. */
const FIRST_ROWS = 30;
/** Rows past their deadline: they stand at the end, and ask for nothing. */
const FIRST_PAST = 5;

interface RegisterProps {
  rows: Rows;
  today: string;
  /** True where closed cases are looked for: then they lie under no fold. */
  unfolded?: boolean;
  /** The case that is open beside the list. */
  current: string | null;
  onCopy: (key: string) => void;
}

type ListProps = Omit<RegisterProps, 'rows' | 'unfolded'> & { rows: CaseRowData[]; first: number };

function RowList({ rows, first, today, current, onCopy }: ListProps) {
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, first);
  return (
    <>
      <ol class="rows">
        {shown.map((row) => (
          <CaseRow key={row.key} row={row} today={today} current={row.key === current} onCopy={onCopy} />
        ))}
      </ol>
      {shown.length < rows.length && (
        <p class="row-more">
          <Button kind="quiet" onPress={() => setAll(true)}>
            {counted('show_all', rows.length)}
          </Button>
        </p>
      )}
    </>
  );
}

function Closed({ unfolded, ...props }: ListProps & { unfolded: boolean }) {
  const [open, setOpen] = useState(unfolded);
  const last = props.rows.find((row) => row.closedOn)?.closedOn;
  return (
    <details class="fold" open={unfolded} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Mark shape="fold" />
        <span>
          <b>{t('closed')}</b>{' '}
          <span class="soft">
            {last
              ? counted('closed_cases_last', props.rows.length, shortDate(last, props.today))
              : counted('closed_cases', props.rows.length)}
          </span>
        </span>
      </summary>
      {open && <RowList {...props} />}
    </details>
  );
}

/** The ruled sheet with all cases: unsure first, then active, past the deadline, and closed under a fold. */
export function Register({ rows, unfolded = false, ...rest }: RegisterProps) {
  const [painted, setPainted] = useState(false);
  useEffect(() => whenIdle(() => setPainted(true)), []);
  const list = { ...rest, first: painted ? FIRST_ROWS : FIRST_PAINT };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears the keys of the links in it
    <div class="sheet register" onKeyDown={onListKey}>
      {rows.unsure.length > 0 && (
        <section aria-label={t('unsure_heading')}>
          <RowList {...list} rows={rows.unsure} />
        </section>
      )}
      {rows.active.length > 0 && (
        <section aria-label={t('active')} data-first>
          <RowList {...list} rows={rows.active} />
        </section>
      )}
      {rows.past.length > 0 && (
        <section class="apart" aria-label={t('past_deadline')}>
          <div class="apart-head">
            <h2 class="label">
              <Mark shape="past" />
              {t('past_deadline')}
            </h2>
            <p class="small soft">{t('ask_section')}</p>
          </div>
          <RowList {...list} rows={rows.past} first={FIRST_PAST} />
        </section>
      )}
      {rows.closed.length > 0 && (
        <Closed key={String(unfolded)} {...list} rows={rows.closed} unfolded={unfolded} />
      )}
    </div>
  );
}
