import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readPapers } from '../../../lib/document/read.ts';

const folder = join(import.meta.dirname, '../../../../shared/seed');
const file = existsSync(folder) ? readdirSync(folder).find((name) => name.endsWith('.txt')) : undefined;

it.runIf(file !== undefined)('reads a real outcome', () => {
  const text = readFileSync(join(folder, file ?? ''), 'utf8');
  const papers = readPapers({ text, source: { way: 'paste', url: null, title: null } });
  expect(papers).toHaveLength(1);
  expect(papers[0]).toMatchObject({
    kind: 'outcome',
    reference: { series: 'UA', number: 34, year: 2025 },
    index: 'AMR 51/0129/2025',
    country: 'US',
    issued: '2025-07-22',
    language: 'en',
    headline: 'USA MEN EXPELLED TO EL SALVADOR REPATRIATED',
    closing: { closes: true, quote: 'NO FURTHER ACTION IS REQUESTED. MANY THANKS TO ALL WHO SENT APPEALS.' },
    recipients: [],
    publisher: { name: 'Urgent Action Office' },
  });
  expect(papers[0]?.asks).toHaveLength(3);
});
