import { bindingOf, type Kind, OPEN } from './shape.ts';

const FOLDER = 'lib/language';

/** The months of a language as it writes them after a day, in quotes; what the system knows is looked through by a person. */
function monthsOf(code: string): string {
  const inDate = new Intl.DateTimeFormat(code, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const months = Array.from({ length: 12 }, (_, month) =>
    inDate.formatToParts(new Date(Date.UTC(2026, month, 1))).find(({ type }) => type === 'month'),
  );
  return months
    .map((part) => `    '${(part?.value ?? '').toLocaleLowerCase(code).replaceAll("'", "\\'")}',`)
    .join('\n');
}

const nameOf = (code: string): string => new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;

const fileOf = (code: string): string => `import { defineLanguage } from '../define.ts';

/** ${OPEN}: who looked through these words, and that they write the language. */
export const ${bindingOf(code)} = defineLanguage({
  code: '${code}',
  name: '${nameOf(code)}',
  common: '',
  months: [
${monthsOf(code)}
  ],
  header: { urgentAction: [], index: [], issued: [], update: [], first: [], outcome: [] },
  sections: { action: [], letter: [], asks: [], recipients: [], copies: [], background: [], deadline: [] },
  contacts: { email: [], fax: [], phone: [], post: [], salutation: [] },
  deadline: { by: [], before: [] },
  closing: { sentences: [], doubtful: [], lookAlikes: [], goesOn: [] },
  ending: { no: [], more: [], need: [], letters: [], write: [], stop: [], ua: [], ended: [] },
  letter: { salutations: [], signOffs: [] },
});
`;

/** A language that papers are read in. */
export const language: Kind = {
  name: /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/,
  named: 'a language tag, such as sw or zh-Hant',
  plan: (code) => {
    const file = code.toLowerCase();
    return {
      files: {
        [`${FOLDER}/locales/${file}.ts`]: fileOf(code),
        [`tests/fixtures/endings/${code}.txt`]: `= ${OPEN}: a paragraph by which the language is known; then a sentence a line, + ends the action, ? perhaps, - does not\n`,
      },
      index: `${FOLDER}/index.ts`,
      line: { binding: bindingOf(code), file: `locales/${file}`, list: 'languages', before: null },
      next: [
        `Write what ends an action, and what only looks like it, into tests/fixtures/endings/${code}.txt: before the words.`,
        `Fill in ${FOLDER}/locales/${file}.ts; ${FOLDER}/define.ts says what each list means, locales/da.ts is one to look at.`,
        'Add invented papers: npm run fixture -- --anonymise FILE',
        'Try it: npm run unit -- tests/lib/language tests/lib/document',
      ],
    };
  },
};
