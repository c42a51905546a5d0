/** What every request of a whole browser has to be like, as a proxy sees it. */
import assert from 'node:assert/strict';
import type { BrowserName, Driver } from '../../support/driver.ts';
import type { Noted } from '../../support/network.ts';
import type { SectionSite } from '../../support/section-site.ts';
import type { Stage } from '../../support/stage.ts';
import { wait } from '../../support/wait.ts';
import { WHO } from '../follow/shared.ts';

/**
 * What a browser asks for by itself, with an extension in it that does nothing, on pages with a form and a message: by method and
 * address, without what is asked there. All of it is refused; of what is sealed no more is seen than the host.
 */
const BROWSERS_OWN: Record<BrowserName, string[]> = {
  chromium: [
    'GET http://clients2.google.com/time/1/current',
    'POST http://update.googleapis.com/service/update2/json',
    'CONNECT update.googleapis.com:443',
    'CONNECT accounts.google.com:443',
    // What kind of field a form's fields are, and a dictionary for what is typed there.
    'CONNECT content-autofill.googleapis.com:443',
    'CONNECT redirector.gvt1.com:443',
  ],
  firefox: ['CONNECT firefox.settings.services.mozilla.com:443'],
};

/** Marks of the extension itself, which no request may carry. */
const MARKS = /extension|appeal|11111111-2222/i;

/** What a site answers with that marks whoever visits. */
export const MARKED = { 'set-cookie': 'who=you; Path=/' };

const hostOf = ({ address }: Noted): string =>
  new URL(address.includes('://') ? address : `https://${address}`).hostname;

const headerOf = ({ headers }: Noted, name: string): string | null =>
  headers.find(([one]) => one.toLowerCase() === name)?.[1] ?? null;

const withoutQuery = ({ method, address }: Noted): string => `${method} ${address.replace(/\?.*/, '')}`;

/** Takes the extension out again; gives its own address in this browser, which nobody may learn. */
export async function uninstalled(stage: Stage): Promise<string> {
  const own = await stage.open('options.html');
  const id = (await own.port.evaluate('return window.location.host')) as string;
  await own.port.close();
  await stage.driver.uninstall();
  await wait(300);
  return id;
}

/**
 * Nothing went beyond this machine but what the browser asks for by itself, and that tells nothing of the extension, of `words`, or
 * of a case; nothing but plain reading was asked of this machine, without a mark.
 */
export function nothingWentOut(driver: Driver, id: string, words: string): void {
  const all = driver.noted();
  const isHere = (one: Noted) => hostOf(one) === '127.0.0.1';
  const beyond = all.filter((one) => !isHere(one));
  assert.deepEqual(
    [...new Set(beyond.map(withoutQuery))].filter((one) => !BROWSERS_OWN[driver.name].includes(one)),
    [],
    'what neither the person nor the browser asks for',
  );
  for (const { address, headers, body } of beyond) {
    const told = [address, ...headers.flat(), body].join('\n');
    for (const secret of [id, words, '157-26', '157/26'])
      assert.equal(told.includes(secret), false, `${secret}, to ${address}`);
  }
  for (const one of all.filter(isHere)) {
    assert.equal(one.method, 'GET', one.address);
    assert.equal(one.bytes, 0, one.address);
    if (one.address.endsWith('/favicon.ico')) continue;
    for (const [name, value] of one.headers) {
      assert.doesNotMatch(`${name}: ${value}`, MARKS);
      assert.equal(value.includes(id), false, one.address);
    }
  }
}

/** The requests that the site got, in order, as the proxy saw them. */
export const askedOf = (site: SectionSite, driver: Driver): Noted[] =>
  driver
    .noted()
    .filter(({ address }) => address.startsWith(site.origin) && !address.endsWith('/favicon.ico'));

export const pathOf = ({ address }: Noted): string => new URL(address).pathname;

/** What the extension asked for is told from nobody else's in that browser: a page that the person opened is the measure. */
export function likeAnybodys(byItself: Noted[], visit: Noted | undefined): void {
  assert.ok(visit);
  for (const one of byItself) {
    for (const name of ['user-agent', 'accept-language', 'accept-encoding'])
      assert.equal(headerOf(one, name), headerOf(visit, name), name);
    assert.deepEqual(
      one.headers.filter(([name]) => WHO.test(name.toLowerCase())),
      [],
    );
  }
}

/** The person's own visit carries the site's mark: what went without it would have had one to give. */
export const isMarked = (visit: Noted | undefined): void =>
  assert.equal(visit && headerOf(visit, 'cookie'), 'who=you');
