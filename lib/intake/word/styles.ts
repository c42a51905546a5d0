import { childOf, childrenOf, isOn } from './xml.ts';

/** What matters of a paragraph's form: whether it is a list item, and its space before and after (in twips). */
export interface ParagraphForm {
  isItem: boolean;
  before: number;
  after: number;
}

type Partial = { [K in keyof ParagraphForm]: ParagraphForm[K] | undefined } & {
  basedOn?: string | undefined;
};

const PLAIN: ParagraphForm = { isItem: false, before: 0, after: 0 };

function numberOf(element: Element | undefined, name: string): number | undefined {
  const value = element?.getAttribute(name);
  return value && Number.isFinite(Number(value)) ? Number(value) : undefined;
}

function formOf(properties: Element | undefined): Partial {
  const spacing = childOf(properties, 'w:spacing');
  const list = childOf(properties, 'w:numPr');
  // Headings are often numbered by their style without a number to be seen; they are no list.
  const isHeading = childOf(properties, 'w:outlineLvl') !== undefined;
  return {
    isItem: isHeading ? false : list && (numberOf(childOf(list, 'w:numId'), 'w:val') ?? 1) !== 0,
    before: numberOf(spacing, 'w:before'),
    after: numberOf(spacing, 'w:after'),
  };
}

const over = (base: ParagraphForm, own: Partial): ParagraphForm => ({
  isItem: own.isItem ?? base.isItem,
  before: own.before ?? base.before,
  after: own.after ?? base.after,
});

export interface Styles {
  /** Form of a paragraph element `w:p`, its own properties over its style's. */
  formOf(paragraph: Element): ParagraphForm;
  /** Whether a run `w:r` is hidden. */
  isHidden(run: Element): boolean;
}

/** Reads `word/styles.xml`; without it every paragraph is plain. */
export function readStyles(root: Element | null): Styles {
  const styles = new Map<string, Partial>();
  let usual: string | undefined;
  const all = root ? childrenOf(root) : [];
  const defaults = childOf(
    childOf(
      all.find((one) => one.nodeName === 'w:docDefaults'),
      'w:pPrDefault',
    ),
    'w:pPr',
  );
  const base = over(PLAIN, formOf(defaults));
  for (const style of all.filter((one) => one.nodeName === 'w:style')) {
    const id = style.getAttribute('w:styleId') ?? '';
    if (style.getAttribute('w:type') === 'paragraph' && style.getAttribute('w:default') === '1') usual = id;
    const basedOn = childOf(style, 'w:basedOn')?.getAttribute('w:val') ?? undefined;
    styles.set(id, { ...formOf(childOf(style, 'w:pPr')), basedOn });
  }
  const resolve = (id: string | undefined, depth = 0): ParagraphForm => {
    const style = id === undefined || depth > 20 ? undefined : styles.get(id);
    return style ? over(resolve(style.basedOn, depth + 1), style) : base;
  };
  return {
    formOf(paragraph) {
      const properties = childOf(paragraph, 'w:pPr');
      const id = childOf(properties, 'w:pStyle')?.getAttribute('w:val') ?? usual;
      return over(resolve(id), formOf(properties));
    },
    isHidden: (run) => isOn(childOf(childOf(run, 'w:rPr'), 'w:vanish')),
  };
}
