import * as z from 'zod/mini';
import { readAside } from './aside.ts';
import { jsonOf, sumOf } from './json.ts';
import { type Backup, ROWS, type SavedRows, type SavedTable } from './schema.ts';
import { seal, unseal } from './seal.ts';
import { readSettings } from './settings.ts';

const FORMAT = 'appeal-drafter backup';
/** Rises when older programs could not read it; each older version stays readable. */
export const BACKUP_VERSION = 1;

const envelopeSchema = z.object({ format: z.literal(FORMAT), version: z.number(), made: z.string() });
const openSchema = z.extend(envelopeSchema, {
  sum: z.string(),
  contents: z.record(z.string(), z.unknown()),
});
const sealedSchema = z.extend(envelopeSchema, {
  sealed: z.object({ rounds: z.number(), salt: z.string(), iv: z.string(), data: z.string() }),
});

export type BackupFailure =
  /** Another file. */
  | 'no backup'
  /** Made by a newer version of this program. */
  | 'newer'
  /** Cut short, or changed. */
  | 'damaged'
  /** Sealed, and no passphrase was given. */
  | 'locked'
  /** Sealed by another passphrase, or changed. */
  | 'wrong passphrase';

export type BackupReading =
  | { ok: true; backup: Backup; made: string; unfit: number }
  | { ok: false; why: BackupFailure };

const refused = (why: BackupFailure): BackupReading => ({ ok: false, why });

/**
 * The text of a backup file, made at `made` (ISO date and time).
 * @param passphrase seals it; empty leaves it open to be read by anybody who has the file
 */
export async function writeBackup(backup: Backup, made: string, passphrase: string): Promise<string> {
  const contents = JSON.stringify(backup);
  const envelope = { format: FORMAT, version: BACKUP_VERSION, made };
  if (passphrase !== '') return JSON.stringify({ ...envelope, sealed: await seal(contents, passphrase) });
  return JSON.stringify({ ...envelope, sum: await sumOf(backup), contents: backup });
}

/** The rows that fit, and how many do not: one bad row must not keep the others out. */
function rowsIn(contents: Record<string, unknown>): { rows: SavedRows; unfit: number } {
  let unfit = 0;
  const fitting = <T extends SavedTable>(table: T): SavedRows[T] => {
    const all = Array.isArray(contents[table]) ? (contents[table] as unknown[]) : [];
    const fit = all.filter((row) => ROWS[table].safeParse(row).success);
    unfit += all.length - fit.length;
    return fit as SavedRows[T];
  };
  const rows = {
    papers: fitting('papers'),
    decisions: fitting('decisions'),
    corrections: fitting('corrections'),
    drafts: fitting('drafts'),
    journal: fitting('journal'),
    follows: fitting('follows'),
    seen: fitting('seen'),
  };
  return { rows, unfit };
}

function contentsOf(contents: unknown, made: string): BackupReading {
  if (typeof contents !== 'object' || contents === null) return refused('damaged');
  const all = contents as Record<string, unknown>;
  const fitting = rowsIn(all);
  const { rows, aside, unfit } = readAside(all.aside, fitting.rows);
  const read = readSettings(all.settings);
  const backup = { ...rows, settings: read.settings, ...(aside.length > 0 && { aside }) };
  return { ok: true, made, unfit: fitting.unfit + unfit + read.unfit, backup };
}

/**
 * Reads the text of a backup file. Failures are values; a file that was cut short or changed is read in no part.
 * @param passphrase empty where none was given
 */
export async function readBackup(text: string, passphrase: string): Promise<BackupReading> {
  const file = jsonOf(text);
  // A file that was cut short is no JSON any more, but still begins as one of ours.
  if (file === undefined) return refused(text.includes(`"${FORMAT}"`) ? 'damaged' : 'no backup');
  const envelope = envelopeSchema.safeParse(file);
  if (!envelope.success) return refused('no backup');
  const { version, made } = envelope.data;
  if (version > BACKUP_VERSION) return refused('newer');
  const sealed = sealedSchema.safeParse(file);
  if (sealed.success) {
    if (passphrase === '') return refused('locked');
    const contents = await unseal(sealed.data.sealed, passphrase);
    return contents === null ? refused('wrong passphrase') : contentsOf(jsonOf(contents), made);
  }
  const open = openSchema.safeParse(file);
  if (!open.success) return refused('damaged');
  const { sum, contents } = file as { sum: string; contents: unknown };
  return (await sumOf(contents)) === sum ? contentsOf(contents, made) : refused('damaged');
}
