import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { counted, type MessageKey, t } from '../../lib/browser/words.ts';
import type { JournalCase } from '../../lib/journal/export.ts';
import type { Kept } from '../../lib/journal/keep.ts';
import { byMonth } from '../../lib/journal/months.ts';
import type { JournalEntry } from '../../lib/journal/schema.ts';
import { BackBar, planHref } from '../case/case-head.tsx';
import { Button } from '../ui/button.tsx';
import { Foot } from '../ui/foot.tsx';
import { Said, type SaidLine } from '../ui/said.tsx';
import { EntryLines } from './entry-lines.tsx';
import { MonthPicture } from './month-picture.tsx';

const MONTHS = 12;
/** Entries until all of them are asked for. */
const FIRST_ENTRIES = 50;

const keptWords: Record<Kept, MessageKey> = {
  off: 'kept_off',
  '30 days': 'kept_30_days',
  '90 days': 'kept_90_days',
  forever: 'kept_forever',
  '3 months': 'kept_3_months',
  '12 months': 'kept_12_months',
};

/** What each choice means. */
const whyWords: Record<Kept, MessageKey[]> = {
  off: ['keep_off_why', 'keep_off_words'],
  '30 days': ['keep_over_why'],
  '90 days': ['keep_over_why'],
  forever: ['keep_forever_why'],
  '3 months': ['keep_why'],
  '12 months': ['keep_why'],
};

/** Choices of before are there for whoever has made them, and for nobody else. */
const isOffered = (one: Kept, kept: Kept): boolean => one === kept || !/months/.test(one);

export interface JournalViewProps {
  /** The latest first. */
  entries: JournalEntry[];
  cases: JournalCase[];
  kept: Kept;
  today: string;
  said: SaidLine | null;
  ways: ComponentChildren;
  onKept: (kept: Kept) => void;
  onExport: (as: 'csv' | 'json') => void;
  onRemove: (entry: JournalEntry) => void;
}

/** How long it is kept, and what that means. */
function Keeping({ kept, onKept }: Pick<JournalViewProps, 'kept' | 'onKept'>) {
  const id = useId();
  return (
    <section class="sheet card plan-part" aria-labelledby="keeping">
      <h2 class="label" id="keeping">
        {t('keep_title')}
      </h2>
      <div class="field">
        <label for={id}>{t('keep_label')}</label>
        <select
          id={id}
          value={kept}
          aria-describedby={`${id}-why`}
          onChange={(event) => onKept(event.currentTarget.value as Kept)}
        >
          {(Object.keys(keptWords) as Kept[])
            .filter((one) => isOffered(one, kept))
            .map((one) => (
              <option key={one} value={one}>
                {t(keptWords[one])}
              </option>
            ))}
        </select>
      </div>
      <p class="small soft" id={`${id}-why`}>
        {whyWords[kept].map((words) => t(words)).join(' ')}
      </p>
    </section>
  );
}

function Entries(props: JournalViewProps) {
  const { entries, cases, today, onRemove } = props;
  const [all, setAll] = useState(false);
  const byKey = new Map(cases.map((one) => [one.key, one]));
  const shown = all ? entries : entries.slice(0, FIRST_ENTRIES);
  return (
    <section class="sheet card plan-part" aria-labelledby="entries">
      <h2 class="label" id="entries">
        {t('entries_title')}
      </h2>
      <EntryLines
        entries={shown}
        today={today}
        caseOf={({ caseKey }) => {
          const of = byKey.get(caseKey);
          return { label: of?.label ?? caseKey, href: of ? planHref(caseKey) : null };
        }}
        onRemove={onRemove}
      />
      {shown.length < entries.length && (
        <p>
          <Button kind="quiet" onPress={() => setAll(true)}>
            {counted('show_all', entries.length)}
          </Button>
        </p>
      )}
      {entries.some(({ state }) => state === 'replied') && <p class="small soft">{t('reply_advice')}</p>}
      <p class="planned-acts">
        <Button onPress={() => props.onExport('csv')}>{t('export_csv')}</Button>
        <Button onPress={() => props.onExport('json')}>{t('export_json')}</Button>
      </p>
    </section>
  );
}

/** The months with something in them and all since then. */
function monthsOf({ entries, today }: Pick<JournalViewProps, 'entries' | 'today'>) {
  const months = byMonth(entries, today, MONTHS);
  const first = months.findIndex(({ letters, endedWell }) => letters + endedWell > 0);
  return first === -1 ? [] : months.slice(first);
}

/** The journal: what was written for whom by which channel, what came of it, and how long it is kept. */
export function JournalView(props: JournalViewProps) {
  const { entries } = props;
  const months = monthsOf(props);
  return (
    <>
      <BackBar href="#list" back={t('all_cases')}>
        {props.ways}
      </BackBar>
      <main class="plan-page">
        <div class="case-head">
          <h1 class="title" tabIndex={-1}>
            {t('journal')}
          </h1>
          <p class="small soft">{t('journal_text')}</p>
        </div>
        {months.length > 0 && (
          <section class="sheet card plan-part" aria-labelledby="months">
            <h2 class="label" id="months">
              {t('months_title')}
            </h2>
            <MonthPicture months={months} />
          </section>
        )}
        {entries.length > 0 ? <Entries {...props} /> : <p class="checked">{t('journal_empty')}</p>}
        <Keeping {...props} />
      </main>
      <Foot quiet>
        <Said line={props.said} />
      </Foot>
    </>
  );
}
