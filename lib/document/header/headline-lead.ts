import { firstMatch, matchEnd } from '../../text/match.ts';
import { lineAt } from '../../text/view.ts';
import type { Paper } from '../paper.ts';
import { countryAt } from './country-names.ts';
import type { Header } from './header.ts';

interface Span {
  start: number;
  end: number;
}

/** A list's name in brackets, before a subject. */
const tag = /^\[[^\]\n]{1,40}\] ?/;
/** What parts words for a paper's type from its headline. */
const mark = /^(?: ?[:!.]+(?: ?[-–—])? | [-–—|] )/u;
/** In code units: less is no headline. */
const shortest = 8;

/** Length of what a title begins with and is no headline, in folded text: `Urgent Action Victory!`, `Outcome:`. 0 where there is none. */
function leadEnd({ rules }: Paper, text: string): number {
  const named = tag.exec(text)?.[0].length ?? 0;
  if (named > 0) return named;
  const action = Math.max(0, matchEnd(rules.urgentActionStart, text, 0));
  const from = action + (/^ ?/.exec(text.slice(action))?.[0].length ?? 0);
  const { update, outcome, besideUpdate, besideOutcome, goodNews } = rules.header;
  // `Good news! Teacher free` is a headline as it stands, but for `Urgent Action Victory!`
  const patterns = [
    update,
    outcome,
    besideUpdate,
    besideOutcome,
    rules.ended,
    ...(action > 0 ? [goodNews] : []),
  ];
  const ends = patterns.map((pattern) => {
    if (pattern.sticky) return matchEnd(pattern, text, from);
    const found = firstMatch(pattern, text, from);
    return found && found.start - from < 2 ? found.end : -1;
  });
  for (const end of [...ends, action].sort((a, b) => b - a)) {
    if (end <= 0) break;
    const parted = mark.exec(text.slice(end))?.[0].length ?? 0;
    if (parted > 0) return end + parted;
  }
  return 0;
}

/** Where a headline begins on the line of the paper's number, behind the list's name, the words for the type of the paper, and its country behind these. */
export function behindLead(paper: Paper, { reference }: Header, { start, end }: Span): number {
  if (!reference || lineAt(paper.view, reference.start) !== lineAt(paper.view, start)) return start;
  let at = start;
  for (let times = 0; times < 3; times += 1) {
    const lead = leadEnd(paper, paper.view.folded.slice(at, end));
    if (lead === 0 || end - at - lead < shortest) break;
    at += lead;
  }
  if (at === start) return start;
  const country = countryAt(paper.rules, paper.view.folded.slice(at, end), 0);
  const parted = country
    ? (/^ ?[:.-] /.exec(paper.view.folded.slice(at + country.length, end))?.[0].length ?? 0)
    : 0;
  const behind = at + (country?.length ?? 0) + parted;
  return parted > 0 && end - behind >= shortest ? behind : at;
}
