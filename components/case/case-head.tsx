import type { ComponentChildren } from 'preact';
import { counted, t } from '../../lib/browser/words.ts';
import type { CasePaper, UaCase } from '../../lib/case/schema.ts';
import { caseTitle, labelWithUpdate } from '../list/case-row.tsx';
import { kindName } from '../paper/paper-words.ts';
import { countryName } from '../ui/country.ts';
import { QuietLink } from '../ui/link.tsx';
import { Mark } from '../ui/mark.tsx';
import { Sentence } from '../ui/sentence.tsx';
import { LongDate } from '../ui/when.tsx';

/** The address of the papers of a case within the page. */
export const papersHref = (key: string): string => `#papers=${encodeURIComponent(key)}`;

/** The address of a case as a whole within the page: its recipients, papers and journal. */
export const planHref = (key: string): string => `#plan=${encodeURIComponent(key)}`;

/** Back to where one came from, and the ways out of this screen. */
export const BackBar = ({
  href,
  back,
  children,
}: {
  href: string;
  back: string;
  children?: ComponentChildren;
}) => (
  <nav class="bar" aria-label={t('around_screen')}>
    <QuietLink href={href}>
      <Mark shape="back" />
      {back}
    </QuietLink>
    <div class="bar-ways">{children}</div>
  </nav>
);

/** The bar over a case: back to the list, its papers, and where else one can go. */
export const CaseBar = ({ ua, children }: { ua: UaCase; children?: ComponentChildren }) => (
  <BackBar href="#list" back={t('all_cases')}>
    <QuietLink href={papersHref(ua.key)}>{counted('papers', ua.papers.length)}</QuietLink>
    <QuietLink href={planHref(ua.key)}>{t('plan')}</QuietLink>
    {children}
  </BackBar>
);

function Deadline({ ua, today }: { ua: UaCase; today: string }) {
  if (ua.deadline === null || ua.daysLeft === null) return <b>{t('no_deadline')}</b>;
  const until = <LongDate iso={ua.deadline} weekday={ua.deadline.slice(0, 4) === today.slice(0, 4)} />;
  if (ua.daysLeft === 0)
    return (
      <b class="warned">
        <Mark shape="today" />
        {t('until_today')}
      </b>
    );
  const [words, days] =
    ua.daysLeft > 0
      ? (['days_left_until', counted('days_left', ua.daysLeft)] as const)
      : (['days_ago_until', counted('days_ago', -ua.daysLeft)] as const);
  return (
    <Sentence words={words}>
      <b>{days}</b>
      {until}
    </Sentence>
  );
}

function Standing({ ua, today }: { ua: UaCase; today: string }) {
  if (ua.status === 'unsure')
    return (
      <b class="warned">
        <Mark shape="doubt" />
        {t('unsure')}
      </b>
    );
  if (ua.status !== 'closed') return <Deadline ua={ua} today={today} />;
  return (
    <>
      <b>
        <Mark shape="closed" />
        {t('closed')}
      </b>
      {ua.closure?.issued && (
        <>
          {' '}
          <LongDate iso={ua.closure.issued} />
        </>
      )}
    </>
  );
}

const paperOf = (ua: UaCase, id: string): CasePaper | undefined => ua.papers.find((paper) => paper.id === id);

function Reopened({ ua }: { ua: UaCase }) {
  if (!ua.reopened || ua.status === 'closed') return null;
  const paper = paperOf(ua, ua.reopened.paperId);
  if (ua.reopened.by === 'person' || !paper) return <p class="small soft">{t('reopened_by_person')}</p>;
  return (
    <p class="small soft">
      {paper.issued ? (
        <Sentence words="reopened_by_paper">
          {kindName(paper)}
          <LongDate iso={paper.issued} />
        </Sentence>
      ) : (
        t('reopened_by_undated', kindName(paper))
      )}
    </p>
  );
}

/** Headline, where the case stands, country and number. */
export const CaseHead = ({ ua, today }: { ua: UaCase; today: string }) => (
  <div class="case-head">
    <h1 class="title" tabIndex={-1}>
      <bdi>{caseTitle(ua)}</bdi>
    </h1>
    <p class="small soft dots">
      <span>
        <Standing ua={ua} today={today} />
      </span>
      {ua.country && <span>{countryName(ua.country)}</span>}
      <span class="nowrap">{labelWithUpdate(ua.label, ua.updateNumber)}</span>
      {ua.sample && <span>{t('invented_case')}</span>}
    </p>
    <Reopened ua={ua} />
  </div>
);
