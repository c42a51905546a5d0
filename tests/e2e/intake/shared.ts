import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const HEADLINE = 'TWO SISTERS THREATENED AFTER TESTIMONY';

export function fileOf(name: string, text: string): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'appeal-')), name);
  writeFileSync(file, text);
  return file;
}
