import { bindingOf, type Kind, OPEN, titleOf } from './shape.ts';

const FOLDER = 'lib/follow/sections';
const SAMPLES = 'tests/fixtures/sections';

const fileOf = (id: string): string => `import { defineSection } from './define.ts';

/** ${OPEN}: how its site lists papers, and how that was seen. */
export const ${bindingOf(id)} = defineSection({
  id: '${id}',
  name: 'Amnesty International ${titleOf(id)}',
  sources: [{ language: 'en', kind: 'listing', url: 'https://${id}.invalid/urgent-actions' }],
  paper: /^https:\\/\\/${id}\\.invalid\\/urgent-actions\\/[^/?]+\\/?$/i,
  file: null,
  checked: { sources: 'not checked', paper: 'not checked' },
});
`;

const pageOf = (title: string, main: string): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title></head>
<body>
<!-- ${OPEN}: the page in the shape that the site has, with invented people. -->
<header><nav><a href="/">Home</a> <a href="/donate">Donate</a></nav></header>
<main>
${main}
</main>
<footer><a href="/privacy">Privacy</a></footer>
</body>
</html>
`;

const LISTING = pageOf(
  'Urgent Actions',
  '<h1>Urgent Actions</h1>\n<ul><li><a href="/urgent-actions/invented-teacher-held">Invented teacher held</a></li></ul>',
);
const PAPER = pageOf(
  'Invented teacher held',
  `<p>UA 41/26 Index: AMR 28/0041/2026 Ecuador Date: 2 November 2026</p><h2>INVENTED TEACHER HELD</h2><p>Nadia Inventada was arrested at her school.</p>
<h3>TAKE ACTION: WRITE AN APPEAL</h3><p>Minister of the Interior<br>Esteban Quirola Mena<br>Email: <a href="mailto:minister@interior-inventado.example">minister@interior-inventado.example</a></p><p>Dear Minister,</p><p>I ask you to release Nadia Inventada.</p><p>Yours sincerely,</p>`,
);

const expectedOf = (id: string): string => {
  const paper = `https://${id}.invalid/urgent-actions/invented-teacher-held`;
  return `${JSON.stringify(
    {
      listing: { url: `https://${id}.invalid/urgent-actions`, papers: [paper] },
      paper: {
        url: paper,
        file: null,
        reference: '41/2026',
        recipients: ['minister@interior-inventado.example'],
      },
    },
    null,
    2,
  )}\n`;
};

/** A section's site that can be followed. */
export const section: Kind = {
  name: /^[a-z]+(?:-[a-z]+)*$/,
  named: 'its country in English, such as united-kingdom',
  plan: (id) => ({
    files: {
      [`${FOLDER}/${id}.ts`]: fileOf(id),
      [`${SAMPLES}/${id}/listing.html`]: LISTING,
      [`${SAMPLES}/${id}/paper.html`]: PAPER,
      [`${SAMPLES}/${id}/expected.json`]: expectedOf(id),
    },
    index: `${FOLDER}/index.ts`,
    line: { binding: bindingOf(id), file: id, list: 'SECTIONS', before: null },
    next: [
      `Say in ${FOLDER}/${id}.ts what the section calls itself, where its site lists papers, and what the address of one looks like.`,
      `Give the pages in ${SAMPLES}/${id} the shape of its own, with invented people, and put into expected.json what is to be found.`,
      'Put its line in index.ts where it is to be shown: the international one first, the others by their names.',
      'Try it: npm run unit -- tests/lib/follow/sections.test.ts',
    ],
  }),
};
