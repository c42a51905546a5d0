// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { HelpView, type HelpViewProps } from '../../../components/pages/help-view.tsx';
import { HELP_PAGES } from '../../../lib/help/define.ts';
import { help as arabic } from '../../../lib/help/languages/ar.ts';
import { help } from '../../../lib/help/languages/en.ts';
import { breaches, byRole, draw, enter, names, words } from '../../support/draw.ts';

const drawn = (props: Partial<HelpViewProps> = {}): Promise<string[]> => {
  const asked: string[] = [];
  const onQuery = (query: string) => asked.push(query);
  return draw(() => (
    <HelpView help={help} language="en" page={null} query="" onQuery={onQuery} {...props} />
  )).then(() => asked);
};

const titles = HELP_PAGES.map((page) => help[page].title);

describe('the list of the help', () => {
  it('names each page by its title, in their order, and leads to it', async () => {
    await drawn();
    expect(names('heading')).toEqual(['Help']);
    expect(names('link')).toEqual(titles);
    expect(byRole('link', help.lock.title).getAttribute('href')).toBe('#lock');
    expect(byRole('status', '').textContent).toBe('');
    expect(await breaches()).toEqual([]);
  });

  it('hands on what is typed into its search', async () => {
    const asked = await drawn();
    await enter(byRole<HTMLInputElement>('searchbox', 'Search the help'), 'letter');
    expect(asked).toEqual(['letter']);
  });

  it('shows what was found, and says how much that is', async () => {
    await drawn({ query: 'pdf' });
    expect(names('link')).toEqual([help.pdf.title, help.paper.title]);
    expect(byRole('status', '').textContent).toBe('2 pages found');
    expect(byRole<HTMLInputElement>('searchbox', 'Search the help').value).toBe('pdf');
    expect(await breaches()).toEqual([]);
  });

  it('says that nothing was found, and for what', async () => {
    await drawn({ query: 'zebra' });
    expect(names('link')).toEqual([]);
    expect(names('list')).toEqual([]);
    expect(byRole('status', '').textContent).toContain('zebra');
    expect(await breaches()).toEqual([]);
  });
});

describe('a page of the help', () => {
  it('says its paragraphs, with buttons by the names that they have', async () => {
    await drawn({ page: 'webmail' });
    expect(names('heading')).toEqual([help.webmail.title]);
    expect(words()).toContain('choose the case, press Put into this page.');
    expect(words()).not.toMatch(/[{}]/);
    expect([...document.querySelectorAll('main b')].map((name) => name.textContent)).toContain(
      'Put into this page',
    );
    expect(await breaches()).toEqual([]);
  });

  it('leads back to the list and to each other page', async () => {
    await drawn({ page: 'webmail' });
    const others = titles.filter((title) => title !== help.webmail.title);
    expect(names('navigation')).toHaveLength(2);
    expect(names('link')).toEqual(['All of the help', ...others]);
    expect(byRole('link', 'All of the help').getAttribute('href')).toBe('#');
    expect(byRole('link', help.form.title).getAttribute('href')).toBe('#form');
  });

  it('says in which language and direction it is, where that is not the language around it', async () => {
    await drawn({ page: 'webmail', help: arabic, language: 'ar' });
    const article = byRole('main', '');
    expect([article.lang, article.dir]).toEqual(['ar', 'rtl']);
    for (const name of article.querySelectorAll('b bdi')) expect(name.getAttribute('lang')).toMatch(/^en/);
    expect(await breaches()).toEqual([]);
  });
});
