import { storage } from 'wxt/utils/storage';

const toldItem = storage.defineItem<unknown>('local:reminderTold', { version: 1, fallback: null });
const saltItem = storage.defineItem<unknown>('local:calendarSalt', { version: 1, fallback: null });

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** The day (ISO) of the last notification; `null` before the first. */
export const loadTold = async (): Promise<string | null> => textOrNull(await toldItem.getValue());

/** Keeps the day (ISO) of a notification. */
export const saveTold = (day: string): Promise<void> => toldItem.setValue(day);

/** What the names of calendar entries are made with: made up once, and never leaves this browser. */
export async function calendarSalt(): Promise<string> {
  const kept = textOrNull(await saltItem.getValue());
  if (kept !== null) return kept;
  const made = crypto.randomUUID();
  await saltItem.setValue(made);
  return made;
}
