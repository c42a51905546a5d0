import { bindingOf, type Kind, OPEN } from './shape.ts';

const FOLDER = 'lib/delivery/form/words';
/** What every contact form asks for; a form is of no use without them. */
const KINDS = ['full-name', 'email', 'subject', 'message'];

const fileOf = (code: string): string => `import { defineWords } from './define.ts';

/** ${OPEN}: words as they stand on forms, apart by |, the commonest first; who looked through them. */
export const ${bindingOf(code)} = defineWords('${code}', {
${KINDS.map((kind) => `  ${/-/.test(kind) ? `'${kind}'` : kind}: '',`).join('\n')}
});
`;

const boxOf = (kind: string): string => {
  const marks = `id="${kind}-q" name="f_${KINDS.indexOf(kind)}" data-expect="${kind}"`;
  const box = kind === 'message' ? `<textarea ${marks}></textarea>` : `<input ${marks}>`;
  return `<p><label for="${kind}-q">${OPEN}: its label</label> ${box}</p>`;
};

const pageOf = (code: string): string =>
  `<!doctype html><html lang="${code}"><body><form>\n${KINDS.map(boxOf).join('\n')}\n</form></body></html>\n`;

/** A language that contact forms are read in. */
export const formWords: Kind = {
  name: /^[a-z]{2,3}$/,
  named: 'a language tag, such as sw',
  plan: (code) => ({
    files: {
      [`${FOLDER}/${code}.ts`]: fileOf(code),
      [`tests/fixtures/forms/plain-${code}.html`]: pageOf(code),
    },
    index: `${FOLDER}/index.ts`,
    line: { binding: bindingOf(code), file: code, list: 'formLanguages', before: null },
    next: [
      `Write the labels of a real form of that language into tests/fixtures/forms/plain-${code}.html: first, before the words.`,
      `Fill in ${FOLDER}/${code}.ts; ${FOLDER}/define.ts says what the kinds are.`,
      'Put its line in index.ts beside its kin: what they share is then packed once.',
      'Make the words ready for the page: npm run form-words',
      'Try it: npm run unit -- tests/lib/delivery/form',
    ],
  }),
};
