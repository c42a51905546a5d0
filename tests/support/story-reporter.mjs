/** A line for each story with its time, why one failed, and the counts in the file that STORY_COUNTS names. */
import { writeFileSync } from 'node:fs';
import { inspect } from 'node:util';

const counts = { passed: 0, failed: 0, skipped: 0 };

function count(type, { skip, todo }) {
  if (skip !== undefined || todo !== undefined) counts.skipped++;
  else if (type === 'test:pass') counts.passed++;
  else counts.failed++;
}

/** A file whose stories are all told in another browser stands there as a test of its own. */
const isFile = (name) => name.endsWith('.e2e.ts');

function line(type, data) {
  const mark = data.skip !== undefined ? 'skipped' : type === 'test:pass' ? 'ok     ' : 'FAILED ';
  const why = typeof data.skip === 'string' ? ` (${data.skip})` : '';
  return `  ${mark} ${data.name}${why}  ${(data.details.duration_ms / 1000).toFixed(1)} s\n`;
}

const reason = ({ details }) => `${inspect(details.error?.cause ?? details.error, { depth: 4 })}\n`;

export default async function* report(events) {
  for await (const { type, data } of events) {
    if (type === 'test:stderr' || type === 'test:stdout') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details.type === 'suite' || (type === 'test:pass' && isFile(data.name))) continue;
    count(type, data);
    yield line(type, data);
    if (type === 'test:fail') yield reason(data);
  }
  if (process.env.STORY_COUNTS) writeFileSync(process.env.STORY_COUNTS, JSON.stringify(counts));
}
