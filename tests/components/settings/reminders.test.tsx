// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SettingsPage } from '../../../components/connect/screens/settings-page.tsx';
import type { Services } from '../../../components/connect/services.ts';
import type { ReminderSettings } from '../../../lib/reminder/schema.ts';
import { breaches, byRole, choose, draw, press, until, words } from '../../support/draw.ts';
import { fakeNotices, fakeServices } from '../../support/fake-services.ts';

const BADGE = 'A number on the toolbar button';
const NOTICE = 'A notification, once a day at most';
const isOn = (name: string) => byRole<HTMLInputElement>('checkbox', name).checked;

async function open(start: ReminderSettings, notices = fakeNotices(), deadlines = 2) {
  let kept = start;
  const asked: unknown[] = [];
  const answers: Record<string, (request: never) => unknown> = {
    'reminder.load': () => kept,
    'reminder.change': ({ patch }: { patch: Partial<ReminderSettings> }) => {
      kept = { ...kept, ...patch };
      return null;
    },
    'calendar.make': (request) => {
      asked.push(request);
      return { text: 'BEGIN:VCALENDAR', count: deadlines };
    },
    'details.load': () => ({}),
  };
  const send: Services['send'] = async (name, request) => ({
    ok: true,
    value: (answers[name]?.(request as never) ?? null) as never,
  });
  await draw(() => <SettingsPage services={fakeServices({ send })} notices={notices} />);
  await until(() => words().includes(BADGE));
  return { kept: () => kept, asked, notices };
}

const saved: string[] = [];
beforeEach(() => {
  saved.length = 0;
  URL.createObjectURL = () => 'blob:x';
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
});

describe('the reminders in the settings', () => {
  it('show what holds, and switch the number off', async () => {
    const page = await open({ badge: true, notice: false, pace: 'any' });
    expect(await breaches()).toEqual([]);
    expect([isOn(BADGE), isOn(NOTICE)]).toEqual([true, false]);
    await press(byRole('checkbox', BADGE));
    await until(() => !isOn(BADGE));
    expect(page.kept()).toEqual({ badge: false, notice: false, pace: 'any' });
    expect(page.notices.asked).toBe(0);
  });

  it('ask the browser where notifications are switched on, and give its leave back where they are switched off', async () => {
    const page = await open({ badge: true, notice: false, pace: 'any' });
    await press(byRole('checkbox', NOTICE));
    await until(() => isOn(NOTICE));
    expect(page.notices.asked).toBe(1);
    await press(byRole('checkbox', NOTICE));
    await until(() => !isOn(NOTICE));
    expect(page.kept().notice).toBe(false);
    expect(await page.notices.allowed()).toBe(false);
  });

  it('stay off, and say so, where the browser says no', async () => {
    const page = await open({ badge: true, notice: false, pace: 'any' }, fakeNotices(false));
    await press(byRole('checkbox', NOTICE));
    await until(() => words().includes('did not allow notifications'));
    expect(isOn(NOTICE)).toBe(false);
    expect(page.kept().notice).toBe(false);
  });

  it('ask how often one wants to write, and nobody is held to it before they say so', async () => {
    const page = await open({ badge: true, notice: false, pace: 'any' });
    const list = byRole<HTMLSelectElement>('combobox', 'How often you want to write');
    expect(list.value).toBe('any');
    await choose(list, 'week');
    await until(() => page.kept().pace === 'week');
    expect(words()).toContain('Kept.');
    expect(await breaches()).toEqual([]);
  });

  it('are off where the leave was taken back elsewhere', async () => {
    await open({ badge: true, notice: true, pace: 'any' });
    expect(isOn(NOTICE)).toBe(false);
  });
});

describe('the deadlines for a calendar', () => {
  it('name no case, unless one wants it', async () => {
    const page = await open({ badge: true, notice: false, pace: 'any' });
    await press(byRole('button', 'Save the deadlines'));
    await until(() => words().includes('a file with 2 deadlines'));
    await press(byRole('checkbox', 'Call each one “Reminder” only'));
    await press(byRole('button', 'Save the deadlines'));
    await until(() => page.asked.length === 2);
    expect(page.asked).toEqual([{ neutral: true }, { neutral: false }]);
    expect(saved).toEqual(['deadlines-2026-11-23.ics', 'deadlines-2026-11-23.ics']);
  });

  it('are no file where there are none', async () => {
    await open({ badge: true, notice: false, pace: 'any' }, fakeNotices(), 0);
    await press(byRole('button', 'Save the deadlines'));
    await until(() => words().includes('nothing to save'));
    expect(saved).toEqual([]);
  });
});
