import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { figure, type Line } from './table.ts';

/** What following costs, measured in processes of its own. */
export interface FollowCosts {
  /** `bodies` and `heads` in bytes. */
  unchanged: { requests: number; bodies: number; heads: number; cpu: number };
  /** Of a feed that has its papers in it, and of one that links to a page for each. `papers` are those that were read. */
  first: FirstCosts;
  linked: FirstCosts;
}

interface FirstCosts {
  papers: number;
  requests: number;
  time: number;
  size: number;
  most: number;
  stays: number;
}

export function followCosts(of: { follows: number; papers: number }): FollowCosts {
  const script = path.join(import.meta.dirname, 'follow-costs.ts');
  const costs = (...more: string[]): Omit<FollowCosts, 'linked'> => {
    const args = ['--expose-gc', script, String(of.follows), String(of.papers), ...more];
    const told = execFileSync(process.execPath, args, { encoding: 'utf8' });
    return JSON.parse(told.trim().split('\n').at(-1) ?? '');
  };
  return { ...costs(), linked: costs('linked').first };
}

const MEGA = 2 ** 20;
const FOLLOWS = 20;
/** Papers of a long feed that is followed for the first time. */
const PAPERS = 500;

function firstLines(words: string, { papers, requests, time, size, most, stays }: FirstCosts): Line[] {
  return [
    {
      what: `first check of a feed of ${figure(size / MEGA, 'MB')} with ${PAPERS} papers, ${words}`,
      figure: figure(time / 1000, 's'),
      beside: `in Node, the store in memory; the newest ${papers} are read`,
    },
    { what: '  requests', figure: figure(requests, 'requests') },
    { what: '  memory at most, the store in it', figure: figure(most / MEGA, 'MB') },
    { what: '  memory that stays, the store in it', figure: figure(stays / MEGA, 'MB') },
  ];
}

/** A check in which nothing is new, and the first check of a long feed. */
export function following(): Line[] {
  const { unchanged, first, linked } = followCosts({ follows: FOLLOWS, papers: PAPERS });
  return [
    {
      what: `check of ${FOLLOWS} follows that are unchanged: requests`,
      figure: figure(unchanged.requests, 'requests'),
      promised: { words: 'one each', kept: unchanged.requests === FOLLOWS },
    },
    {
      what: '  bytes of their bodies',
      figure: figure(unchanged.bodies, 'B'),
      promised: { words: 'none', kept: unchanged.bodies === 0 },
    },
    {
      what: '  bytes of the heads of requests and answers, as HTTP/1.1 writes them',
      figure: figure(unchanged.heads / 1000, 'kB'),
      promised: { words: 'below 1 kB each', kept: unchanged.heads < FOLLOWS * 1000 },
    },
    { what: '  processor time, with a store in memory', figure: figure(unchanged.cpu, 'ms') },
    ...firstLines('papers in the feed', first),
    ...firstLines('papers on pages that it links to', linked),
  ];
}
