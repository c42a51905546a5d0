// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { Desk } from '../../../components/connect/screens/desk.tsx';
import { Popup } from '../../../components/connect/screens/popup.tsx';
import type { News } from '../../../lib/case/rereading.ts';
import { breaches, byRole, draw, names, press, until, words } from '../../support/draw.ts';
import { fakeServices } from '../../support/fake-services.ts';
import { ua } from '../../support/invented.ts';

const newsOf = (patch: Partial<News> = {}): News => ({
  caseKey: ua.key,
  label: ua.label,
  wasLabel: null,
  before: 'active',
  after: 'active',
  changes: [{ what: 'deadline', who: null, was: ['2026-11-29'], now: ['2026-12-14'] }],
  at: '2026-11-23T10:00:00Z',
  ...patch,
});

/** Services that hold news until it is seen. */
function withNews(...news: News[]) {
  const plain = fakeServices();
  return fakeServices({
    oneCase: async (key) => {
      const found = await plain.oneCase(key);
      return found && { ...found, news: news.find(({ caseKey }) => caseKey === key) ?? null };
    },
    send: async (name, request) => {
      if (name === 'news.load') return { ok: true, value: [...news] as never };
      if (name !== 'news.forget') return plain.send(name, request);
      const { caseKey } = request as { caseKey: string };
      news.splice(
        news.findIndex((one) => one.caseKey === caseKey),
        1,
      );
      return { ok: true, value: null as never };
    },
  });
}

const said = () => words().replaceAll('\u00a0', ' ');

beforeEach(() => {
  location.hash = '';
});

describe.each([
  ['the popup', Popup],
  ['the desk', Desk],
])('what a newer reading has changed, in %s', (_, View) => {
  it('stands over the list until it was seen', async () => {
    const services = withNews(newsOf());
    await draw(() => <View services={services} />);
    await until(() => words().includes('read again'));
    expect(said()).toContain('UA 76/26 was read again with better rules.');
    expect(said()).toContain('The deadline is 14 December 2026; it was 29 November 2026.');
    expect(document.querySelector('.foot [role=status]')?.textContent).toContain('1 case has changed');
    expect(await breaches()).toEqual([]);
    await press(byRole('button', 'Understood UA 76/26'));
    await until(() => !words().includes('read again'));
    expect(names('region')).not.toContain('Read again');
  });

  it('is said plainly when it closes a case, with the sentence, and when it opens one', async () => {
    const quote = 'No further action is requested.';
    const closed = newsOf({
      after: 'closed',
      changes: [{ what: 'closing', who: null, was: ['open'], now: ['closed', quote] }],
    });
    const open = newsOf({ caseKey: 'x', label: 'UA 52/26', before: 'closed', changes: [] });
    const services = withNews(closed, open);
    await draw(() => <View services={services} />);
    await until(() => words().includes('read again'));
    expect(said()).toContain('UA 76/26 was read again with better rules and is closed now.');
    expect(said()).toContain(`It ends the action: “${quote}”`);
    expect(said()).toContain('UA 52/26 was read again with better rules and is open now.');
  });

  it('says that it came by following, where it did', async () => {
    await draw(() => (
      <View
        services={withNews(
          newsOf({ by: 'follow' }),
          newsOf({ caseKey: 'b', label: 'UA 9/26', by: 'follow', after: 'closed', changes: [] }),
        )}
      />
    ));
    await until(() => said().includes(`A new paper changes ${ua.label}.`));
    expect(said()).toContain('A new paper closes UA 9/26. Please look at the sentence.');
    expect(said()).toContain('2 cases have changed.');
    expect(said()).not.toContain('better rules');
    expect(await breaches()).toEqual([]);
  });

  it('is told in the case too', async () => {
    location.hash = `#case=${ua.key}`;
    const services = withNews(newsOf());
    await draw(() => <View services={services} />);
    const foot = () =>
      document.querySelector('.foot [role=status]')?.textContent?.replaceAll('\u00a0', ' ') ?? '';
    await until(() => foot().includes('read again'));
    expect(foot()).toContain('The deadline is 14 December 2026; it was 29 November 2026.');
    expect(await breaches()).toEqual([]);
    const seen = () => document.querySelector<HTMLElement>('.foot [role=status] button');
    await press(seen() as HTMLElement);
    await until(() => !foot().includes('read again'));
    expect((await services.send('news.load', {})) as unknown).toEqual({ ok: true, value: [] });
  });
});
