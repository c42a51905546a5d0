/** `node peak.ts nothing|alone|ours FILE`: reads a PDF in this process and prints the most memory it took, in kB. */
import { existsSync, readFileSync } from 'node:fs';

const [, , how, file = ''] = process.argv;

/** All that is loaded before: what is measured is the reading. */
const [{ getDocument }, { SAFE_OPTIONS }, { materialOf }, { readPapers }] = await Promise.all([
  import('pdfjs-dist/legacy/build/pdf.mjs'),
  import('../../../lib/intake/pdf/engine.ts'),
  import('../../../lib/command-line/material.ts'),
  import('../../../lib/document/read.ts'),
]);

if (how === 'ours') {
  const [ua] = readPapers(await materialOf(file));
  if (ua?.reference?.number !== 12) throw new Error('the paper was not read');
}
if (how === 'alone') {
  const task = getDocument({ ...SAFE_OPTIONS, data: new Uint8Array(readFileSync(file)) });
  const doc = await task.promise;
  for (let number = 1; number <= doc.numPages; number += 1)
    await (await doc.getPage(number)).getTextContent();
  await task.destroy();
}
/** Where the system tells it of this process alone: elsewhere what its parent took may be in it. */
const told = existsSync('/proc/self/status')
  ? /VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))
  : null;
console.log(told?.[1] ?? process.resourceUsage().maxRSS);
