/** Windows in the shape of each webmail's, to put a letter into: HTML of our own, by their roles and structure. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from './root.ts';

const folder = path.join(root, 'public/webmail-windows');

/** An address of each webmail, where its window could be. (Providers with the same program have one window here.) */
export const addressOf: Record<string, string> = {
  gmail: 'https://mail.google.com/mail/u/0/#inbox?compose=new',
  outlook: 'https://outlook.live.com/mail/0/deeplink/compose',
  yahoo: 'https://mail.yahoo.com/d/compose/1',
  proton: 'https://mail.proton.me/u/0/inbox',
  fastmail: 'https://app.fastmail.com/mail/compose',
  icloud: 'https://www.icloud.com/mail/',
  zoho: 'https://mail.zoho.eu/zm/#compose',
  gmx: 'https://navigator-bs.gmx.net/mail',
  tuta: 'https://app.tuta.com/mail/inbox',
  yandex: 'https://mail.yandex.com/compose',
  'mail-ru': 'https://e.mail.ru/compose/',
  roundcube: 'https://post.example/?_task=mail&_action=compose&_id=1',
  sogo: 'https://post.example/SOGo/so/ana/Mail/view',
  snappymail: 'https://post.example/#/mailbox/INBOX',
  zimbra: 'https://post.example/zimbra/mail',
  horde: 'https://post.example/imp/dynamic.php?page=compose',
  generic: 'https://post.example/write',
};

/** A webmail's window as one page that asks for nothing else. */
export async function mockPage(id: string): Promise<string> {
  const read = (file: string) => readFile(path.join(folder, file), 'utf8');
  const [page, script, style] = await Promise.all([read(`${id}.html`), read('parts.js'), read('parts.css')]);
  return page
    .replace(
      '<link rel="stylesheet" href="parts.css">',
      () => `<link rel="icon" href="data:,"><style>${style}</style>`,
    )
    .replace('<script src="parts.js"></script>', () => `<script>${script}</script>`);
}

/** A word of a language that nothing is known of. */
const STRANGE = 'აბგ';

/**
 * A webmail's window with all that is said in it in a language that nothing is known of, and with one more field, as the one
 * for To is, for each of `copies`.
 */
export async function strangePage(id: string, copies: string[]): Promise<string> {
  const page = (await mockPage(id)).replace(/.*data-(?:held|shows)="cc".*\n/g, '');
  const [to = ''] = page.match(/<div data-held="to">.*/) ?? [];
  const copied = (name: string): string =>
    to.replace('"to"', `"${name}"`).replace(/\b(id|for)="/g, `$1="${name}`);
  return page
    .replace(to, () => [to, ...copies.map(copied)].join('\n'))
    .replace(/(?<=<(?:label|span|button)[^<>]*>)[^<>]+/g, STRANGE)
    .replace(/(?<=(?:aria-label|placeholder)=")[^"]+/g, STRANGE);
}
