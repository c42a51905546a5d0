import type { Webmail } from './define.ts';
import { generic } from './generic.ts';
import { gmail } from './gmail.ts';
import { outlook } from './outlook.ts';
import { roundcube } from './roundcube.ts';

/** All webmails that we know something about; the generic one comes last. */
export const webmails: readonly Webmail[] = [gmail, outlook, roundcube, generic];

/** The webmail that a page belongs to, by its address. */
export const webmailAt = (url: string): Webmail =>
  webmails.find(({ matches }) => matches?.test(url)) ?? generic;
