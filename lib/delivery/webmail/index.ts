import { aol } from './aol.ts';
import type { Webmail } from './define.ts';
import { fastmail } from './fastmail.ts';
import { generic } from './generic.ts';
import { gmail } from './gmail.ts';
import { gmx } from './gmx.ts';
import { horde } from './horde.ts';
import { icloud } from './icloud.ts';
import { mailCom } from './mail-com.ts';
import { mailRu } from './mail-ru.ts';
import { microsoft365 } from './microsoft-365.ts';
import { outlook } from './outlook.ts';
import { proton } from './proton.ts';
import { roundcube } from './roundcube.ts';
import { snappymail } from './snappymail.ts';
import { sogo } from './sogo.ts';
import { tuta } from './tuta.ts';
import { webDe } from './web-de.ts';
import { yahoo } from './yahoo.ts';
import { yandex } from './yandex.ts';
import { zimbra } from './zimbra.ts';
import { zoho } from './zoho.ts';

/** All webmails that we know something about; the generic one comes last. */
export const webmails: readonly Webmail[] = [
  gmail,
  outlook,
  microsoft365,
  yahoo,
  aol,
  proton,
  fastmail,
  icloud,
  zoho,
  gmx,
  webDe,
  mailCom,
  tuta,
  yandex,
  mailRu,
  roundcube,
  sogo,
  snappymail,
  zimbra,
  horde,
  generic,
];

/** The webmail that a page belongs to, by its address. */
export const webmailAt = (url: string): Webmail =>
  webmails.find(({ matches }) => matches?.test(url)) ?? generic;

/**
 * The webmail that a new message would be opened in, and the page that its link may begin at.
 * @param chosen id of the webmail that the person chose; `null` when none was
 * @param page address of the page in the tab; empty when there is none
 */
export function webmailFor(chosen: string | null, page: string): { webmail: Webmail | null; page: string } {
  const here = webmailAt(page);
  const webmail = webmails.find(({ id }) => id === chosen) ?? (here === generic ? null : here);
  return { webmail, page: webmail === here ? page : '' };
}
