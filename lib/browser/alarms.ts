import { browser } from 'wxt/browser';

/** Calls `work` when the alarm of that name goes off; the background stays until it has ended. */
export function onAlarm(name: string, work: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener((alarm) => (alarm.name === name ? work() : undefined));
}

/** Sets the alarm of that name to a time (ISO), in place of the one before; `null` takes it away. */
export async function setAlarm(name: string, at: string | null): Promise<void> {
  if (at === null) await browser.alarms.clear(name);
  else await browser.alarms.create(name, { when: Date.parse(at) });
}

/**
 * True while such an alarm goes off within so many milliseconds. Firefox forgets alarms when it is closed, and a clock that is set
 * back puts them off for as long.
 */
export async function hasAlarm(name: string, within: number): Promise<boolean> {
  const alarm = await browser.alarms.get(name);
  return alarm !== undefined && alarm.scheduledTime - Date.now() <= within;
}

/** Takes every alarm away. */
export async function clearAlarms(): Promise<void> {
  await browser.alarms.clearAll();
}
