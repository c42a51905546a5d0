// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../../components/connect/screens/popup.tsx';
import type { FormServices, Services } from '../../../components/connect/services.ts';
import { noCaution } from '../../../lib/case/caution.ts';
import type { ByItself, NotFilled } from '../../../lib/delivery/plan/by-itself.ts';
import { ordersUnseen, planForm } from '../../../lib/delivery/plan/plan.ts';
import { breaches, byRole, draw, names, press, settled, until, words } from '../../support/draw.ts';
import { fakeServices } from '../../support/fake-services.ts';
import { appeal, prosecutor, ua } from '../../support/invented.ts';
import { ministryForm } from '../../support/seen-form.ts';

const nowhere: Partial<Services> = { look: async () => ({ ok: false, why: 'no editor' }) };
const SITE = new URL(`${prosecutor.formUrl}`).host;
const letter = { caseKey: ua.key, recipientKey: 'prosecutor', form: true };

/** Sites that are allowed from the beginning, or at a press. */
function fakeSites(allowed: boolean): Services['sites'] {
  const listeners: (() => void)[] = [];
  return {
    ...fakeServices().sites,
    isAllowed: async (site) => allowed && site === `https://${SITE}/*`,
    allow: async () => {
      allowed = true;
      for (const tell of listeners) tell();
      return true;
    },
    watch: (listener) => {
      listeners.push(listener);
      return () => {};
    },
  };
}

const open = async (patch: Partial<Services> = {}, hash = `#case=${ua.key}&to=prosecutor`) => {
  location.hash = hash;
  const services = fakeServices({ ...nowhere, ...patch });
  await draw(() => <Popup services={services} />);
  await settled();
  return services;
};

const followed = ({ sent }: { sent: [string, unknown][] }) =>
  sent.filter(([name]) => name === 'follow').map(([, request]) => request as { awaited?: unknown });

beforeEach(() => {
  location.hash = '';
});

describe('the contact form of one who has no address', () => {
  it('is the main way, and the press on its page leads to the list of its fields', async () => {
    const services = await open();
    const button = byRole('button', 'Open the contact form');
    expect(button.className).toContain('main-act');
    expect(words()).toContain('you see what would go where before anything goes in');
    expect(await breaches()).toEqual([]);
    await press(button);
    expect(followed(services)).toEqual([{ link: prosecutor.formUrl, letter }]);
  });

  it('is filled by the press that opens it once its site is allowed, and what goes in is shown before', async () => {
    const services = await open({ sites: fakeSites(false) });
    await press(byRole('button', `Allow ${SITE}, then one press is enough`));
    await settled();
    await until(() => words().includes('Hanna Lindqvist'));
    const list = document.querySelector('.goes-in')?.textContent;
    expect(list).toContain('Hanna Lindqvist');
    expect(list).toContain('Uppsala');
    expect(list).toContain('characters');
    expect(names('button').join()).not.toContain('Allow');
    expect(await breaches()).toEqual([]);
    const button = byRole('button', 'Open the form and fill it in');
    expect(button.className).toContain('main-act');
    await press(button);
    const { subject, body, language } = appeal;
    expect(followed(services)).toEqual([
      {
        link: prosecutor.formUrl,
        letter,
        awaited: {
          recipient: expect.stringContaining('Prosecutor'),
          site: `https://${SITE}/*`,
          appeal: { subject, body, language },
        },
      },
    ]);
    document.querySelector('.ladder')?.setAttribute('open', '');
    await press(byRole('button', 'Open the contact form'));
    expect(followed(services)[1]).not.toHaveProperty('awaited');
  });

  it('takes a look first where there is something to look at before the letter leaves', async () => {
    const oneCase: Services['oneCase'] = async (key) => {
      const data = await fakeServices().oneCase(key);
      return data && { ...data, caution: noCaution };
    };
    await open({ sites: fakeSites(true), oneCase });
    expect(names('button')).toContain('Open the contact form');
    expect(names('button').join()).not.toMatch(/fill it in|Allow/);
  });
});

describe('a contact form that was filled by itself', () => {
  const profile = { name: 'Hanna Lindqvist', town: 'Uppsala, Sweden' };
  const plan = planForm(ministryForm, { appeal, profile, details: {}, languages: ['en'] });
  const filled = ordersUnseen(plan).map(({ id }) => ({ id, state: 'done' as const }));
  const look = vi.fn<FormServices['look']>();
  const undo = vi.fn(async () => filled.length);
  const form = async (): Promise<FormServices> => ({ look, fill: async () => [], undo });

  const pressThere = async (came: ByItself) => open({ form, begun: async () => ({ ...letter, came }) }, '');

  beforeEach(() => {
    look.mockReset().mockResolvedValue({ ok: true, form: ministryForm });
  });

  it('is reported at the next press there, field by field, without another look', async () => {
    await pressThere({ ok: true, form: ministryForm, plan, filled, noted: 'j7' });
    await until(() => document.querySelector('h1')?.textContent?.startsWith('Filled') ?? false);
    expect(filled.length).toBeGreaterThan(2);
    expect(document.querySelector('h1')?.textContent).toMatch(new RegExp(`^Filled ${filled.length + 1} of`));
    expect(names('listitem').length).toBeGreaterThan(filled.length);
    expect(look).not.toHaveBeenCalled();
    expect(await breaches()).toEqual([]);
  });

  it('is taken back, with its note', async () => {
    const services = await pressThere({ ok: true, form: ministryForm, plan, filled, noted: 'j7' });
    await until(() => names('button').includes('Undo filling'));
    await press(byRole('button', 'Undo filling'));
    await settled();
    expect(undo).toHaveBeenCalledTimes(1);
    expect(services.sent).toContainEqual(['journal.remove', { id: 'j7' }]);
    expect(names('heading')).toContain('Fill this form');
  });

  it.each<[NotFilled, string]>([
    ['elsewhere', 'led on to another site'],
    ['late', 'took too long'],
    ['doubtful', 'wants a look first'],
  ])('shows its fields where it was not, and says why: %s', async (why, sentence) => {
    await pressThere({ ok: false, why });
    await until(() => words().includes(sentence));
    expect(look).toHaveBeenCalledTimes(1);
    expect(names('heading')).toContain('Fill this form');
    expect(await breaches()).toEqual([]);
  });

  it('says that the page is a step before the form', async () => {
    look.mockResolvedValue({ ok: false, why: 'gate' });
    await pressThere({ ok: false, why: 'gate' });
    await until(() => words().includes('the step before the form'));
    expect(words()).toContain('Nothing was filled in by itself');
  });
});
