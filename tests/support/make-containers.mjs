// Makes the container fixtures: real PDFs, Word files and e-mails of invented papers.
// Run by hand when a source changes (needs chromium, soffice, qpdf); its results are committed.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { makeMails } from './make-mails.mjs';

const sources = new URL('../fixtures/containers/sources/', import.meta.url);
const results = new URL('../fixtures/containers/', import.meta.url);
const scratch = mkdtempSync(join(tmpdir(), 'containers-'));

const small = 'font:7pt sans-serif;width:100%;margin:0 18mm;display:flex;justify-content:space-between';
const chrome = {
  format: 'A4',
  printBackground: true,
  displayHeaderFooter: true,
  margin: { top: '22mm', bottom: '20mm', left: '20mm', right: '20mm' },
};
const plain = { headerTemplate: '<span></span>', footerTemplate: '<span></span>' };
const running = (head, foot) => ({
  headerTemplate: `<div style="${small}"><span>${head}</span></div>`,
  footerTemplate: `<div style="${small}"><span>${foot}</span><span class="pageNumber"></span></div>`,
});

const prints = {
  'one-column': running('URGENT ACTION NETWORK (invented paper)', 'Invented Office, 1 Example Street'),
  'two-columns': running(
    'AMNESTY INTERNATIONAL',
    'Further information on UA: 382/26 Index: ASA 31/3820/2026 Issue Date: 17 June 2026',
  ),
  french: plain,
  arabic: plain,
  outcome: {
    headerTemplate: `<div style="${small}"><span>8/21/26, 9:04 AM</span><span>Teacher released</span></div>`,
    footerTemplate: `<div style="${small}"><span>https://papers.example/asa31/3931/2026/en/</span><span><span class="pageNumber"></span>/<span class="totalPages"></span></span></div>`,
  },
};

async function printAll() {
  const browser = await puppeteer.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  for (const [name, templates] of Object.entries(prints)) {
    const page = await browser.newPage();
    await page.goto(new URL(`${name}.html`, sources).href);
    await page.pdf({ ...chrome, ...templates, path: new URL(`${name}.pdf`, results).pathname });
  }
  const page = await browser.newPage();
  await page.setViewport({ width: 420, height: 600 });
  await page.goto(new URL('outcome.html', sources).href);
  const image = await page.screenshot({ type: 'jpeg', quality: 30, encoding: 'base64' });
  await page.setContent(`<img style="width:100%" src="data:image/jpeg;base64,${image}">`);
  await page.pdf({ ...chrome, displayHeaderFooter: false, path: new URL('scanned.pdf', results).pathname });
  await browser.close();
}

function office(source, target, result) {
  const file = join(scratch, source);
  copyFileSync(new URL(source, sources), file);
  execFileSync('soffice', [
    `-env:UserInstallation=${pathToFileURL(join(scratch, 'profile'))}`,
    '--headless',
    '--convert-to',
    target,
    '--outdir',
    scratch,
    file,
  ]);
  copyFileSync(
    join(scratch, source.replace(/\.[^.]+$/, `.${target.split(':')[0]}`)),
    new URL(result, results),
  );
}

function protect() {
  const from = new URL('outcome.pdf', results).pathname;
  const to = new URL('protected.pdf', results).pathname;
  execFileSync('qpdf', ['--encrypt', 'open-sesame', 'owner', '256', '--', from, to]);
}

function breakOne() {
  const bytes = readFileSync(new URL('outcome.pdf', results));
  writeFileSync(new URL('broken.pdf', results), bytes.subarray(0, 400));
}

await printAll();
office('office-columns.fodt', 'pdf', 'office-columns.pdf');
office('office-rich.fodt', 'docx:MS Word 2007 XML', 'office-rich.docx');
office('arabic.html', 'docx:MS Word 2007 XML', 'office-arabic.docx');
office('french.html', 'docx:MS Word 2007 XML', 'office-french.docx');
protect();
breakOne();
makeMails(results);
