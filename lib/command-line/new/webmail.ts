import { bindingOf, type Kind, OPEN, titleOf } from './shape.ts';

const FOLDER = 'lib/delivery/webmail';

const fileOf = (id: string): string => `import { defineWebmail } from './define.ts';

export const ${bindingOf(id)} = defineWebmail({
  id: '${id}',
  name: '${titleOf(id)}',
  matches: /^https:\\/\\/${id}\\.invalid\\//,
  compose: null,
  fields: {},
  checked: { how: 'not checked', on: null },
  notes:
    '${OPEN}: what its message is (a text area, an editable div, a frame), how it was seen, and what is not known.',
});
`;

/** A window for a new message, of the plainest kind; \`data-held\` and \`data-sends\` are what the practice page looks for. */
const windowOf = (
  id: string,
): string => `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="stylesheet" href="parts.css"><title>${titleOf(id)}</title>
<!-- ${OPEN}: the fields as this webmail has them, with their own names and attributes, and a search box beside them. -->
<div role="search"><input type="text" placeholder="Search mail"></div>
<form role="dialog" aria-label="New message">
<p><label for="f1">To</label> <input id="f1" data-held="to"></p>
<p><label for="f2">Cc</label> <input id="f2" data-held="cc"></p>
<p><label for="f3">Subject</label> <input id="f3" data-held="subject"></p>
<div role="textbox" aria-multiline="true" contenteditable="true" aria-label="Message" data-held="body"><div><br></div></div>
<button type="button" data-sends>Send</button></form>
<script src="parts.js"></script></html>
`;

/** A webmail that letters are put into. */
export const webmail: Kind = {
  name: /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
  named: 'small letters, digits and hyphens, such as mail-com',
  plan: (id) => ({
    files: {
      [`${FOLDER}/${id}.ts`]: fileOf(id),
      [`public/webmail-windows/${id}.html`]: windowOf(id),
    },
    index: `${FOLDER}/index.ts`,
    line: { binding: bindingOf(id), file: id, list: 'webmails', before: 'generic' },
    next: [
      `Say in ${FOLDER}/${id}.ts which addresses are its pages, and what is known of its link for a new message; ${FOLDER}/define.ts says what each means.`,
      `Draw its window in public/webmail-windows/${id}.html as its source has it. Name fields only if the general way does not find them there.`,
      'Add an address of it to tests/lib/delivery/webmail/webmails.test.ts.',
      'Try it: npm run unit -- tests/lib/delivery/webmail, then npm start and the practice page.',
    ],
  }),
};
