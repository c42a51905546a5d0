// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { ListView, type ListViewProps } from '../../../components/list/list-view.tsx';
import { PaceLine } from '../../../components/list/pace-line.tsx';
import { breaches, byRole, draw, names, press, type, words } from '../../support/draw.ts';
import { found, manyRows, rows, TODAY } from '../../support/invented.ts';

const nothing = () => {};
const list = (patch: Partial<ListViewProps> = {}) =>
  draw(() => (
    <ListView
      rows={rows}
      today={TODAY}
      found={[]}
      page={{ state: 'none' }}
      said={null}
      ways={null}
      onCopy={nothing}
      onAdd={nothing}
      onFiles={nothing}
      onTabFile={nothing}
      onTabFileOnce={nothing}
      onSample={nothing}
      onFollow={nothing}
      onReadAgain={nothing}
      {...patch}
    />
  ));

const titles = () => [...document.querySelectorAll('.row-title')].map((title) => title.textContent);

describe('the list of cases', () => {
  it('puts the unsure case first, then the active ones in their order, then the past one', async () => {
    await list();
    expect(titles()).toEqual([
      'One of two brothers freed from a military jail',
      'Teacher on hunger strike is refused a doctor',
      'Rosa Tanguila threatened after her testimony',
      'Student missing since a police check',
      'Execution set for a man with a mental disability',
      'Two reporters’ trial put off a third time',
    ]);
  });

  it('says so once something was written for each open case, with the next deadline, and not before', async () => {
    const active = rows.active.map((row) => ({ ...row, written: 1 }));
    const done = { ...rows, unsure: [], active };
    const plain = 'You have written for every open case. Next deadline: 23 Nov';
    await list({ rows: done, isWhole: true });
    expect(words()).toContain(plain);
    expect(await breaches()).toEqual([]);
    await list({ rows: done });
    expect(words()).not.toContain('for every open case');
    for (const other of [rows, { ...done, unsure: rows.unsure }, { ...done, active: [] }]) {
      await list({ rows: other, isWhole: true });
      expect(words()).not.toContain('for every open case');
    }
  });

  it('names the case for this week’s letter, or says that it is written, and counts nothing', async () => {
    const pace = (met: boolean, of = rows) => <PaceLine pace="week" met={met} rows={of} today={TODAY} />;
    await list({ pace: pace(false) });
    expect(words()).toContain(
      'For this week’s letter: Teacher on hunger strike is refused a doctor Next deadline: 23 Nov',
    );
    expect(document.querySelector('.checked a')?.getAttribute('href')).toBe(`#case=${rows.active[0]?.key}`);
    expect(await breaches()).toEqual([]);
    await list({ pace: pace(true) });
    expect(words()).toContain('You have written this week’s letter. The next is waiting when you like.');
    await list({ pace: pace(false, { ...rows, active: [] }) });
    expect(words()).not.toContain('week’s letter');
  });

  it('says when, where and how far the writing has come', async () => {
    await list();
    const shown = words();
    for (const said of ['Today', '6 days left 29 Nov', '6 days ago 17 Nov', '7 Jan 2027'])
      expect(shown).toContain(said);
    for (const said of [
      'Ecuador',
      'UA 76/26, update 1',
      'Written to 1 of 3',
      'Draft kept',
      'Not written yet',
    ])
      expect(shown).toContain(said);
    expect(shown).toContain('Ask your section before you write.');
  });

  it('reads a PDF that the tab shows when asked, and says the other way where it cannot', async () => {
    const onTabFile = vi.fn();
    await list({ page: { state: 'pdf', name: 'ua02711.pdf', reachable: true, site: null }, onTabFile });
    expect(words()).toContain('This tab shows a PDF');
    expect(words()).toContain('ua02711.pdf');
    await press(byRole('button', 'Read it'));
    expect(onTabFile).toHaveBeenCalledOnce();
    await list({ page: { state: 'pdf', name: 'ua02711.pdf', reachable: false, site: null } });
    expect(names('button')).not.toContain('Read it');
    expect(words()).toContain('Save the PDF, then choose the file.');
  });

  it('offers to allow the site of a PDF once, and the file beside it', async () => {
    const onTabFileOnce = vi.fn();
    const site = 'https://section.example/*';
    await list({ page: { state: 'pdf', name: 'ua02711.pdf', reachable: false, site }, onTabFileOnce });
    expect(words()).toContain('Allow section.example once');
    expect(await breaches()).toEqual([]);
    await press(byRole('button', 'Allow this site once and read it'));
    expect(onTabFileOnce).toHaveBeenCalledOnce();
    expect(document.querySelector('.slip')?.textContent).toContain('Choose a file');
  });

  it('offers the letter of active cases only', async () => {
    const onCopy = vi.fn();
    await list({ onCopy });
    expect(names('button').filter((name) => name.startsWith('Copy letter'))).toHaveLength(4);
    await press(byRole('button', 'Copy letter Ecuador, UA 76/26'));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith('UA-76-2026');
  });

  it('opens a case by its whole row', async () => {
    await list();
    const link = byRole<HTMLAnchorElement>('link', 'Rosa Tanguila threatened after her testimony');
    expect(link.hash).toBe('#case=UA-76-2026');
  });

  it('keeps closed cases under a fold', async () => {
    await list();
    expect(words()).toContain('Closed 1 case, the last on 9 Nov');
    expect(titles()).not.toContain('Nurse released after eleven weeks');
  });

  it('has a search only when there are more than ten cases', async () => {
    await list({ rows: manyRows(10) });
    expect(names('searchbox')).toEqual([]);
    await list({ rows: manyRows(11) });
    const field = byRole<HTMLInputElement>('searchbox', 'Search the cases');
    await type(field, 'NUMBER 7');
    expect(titles()).toEqual(['Invented headline number 7']);
    await type(field, 'x');
    expect(words()).toContain('No case has “NUMBER 7x”');
  });

  it('finds cases by whom they ask to write to', async () => {
    const some = manyRows(11);
    const [one] = some.active;
    if (!one) throw new Error('no case');
    await list({
      rows: {
        ...some,
        active: [{ ...one, offices: ['Ana Sol', 'Fiscal General'] }, ...some.active.slice(1)],
      },
    });
    await type(byRole<HTMLInputElement>('searchbox', 'Search the cases'), 'fiscal sol');
    expect(titles()).toEqual([one.headline]);
  });

  it('is walked by the arrows, and searched by “/” while the focus is in it', async () => {
    await list({ rows: manyRows(12) });
    const links = [...document.querySelectorAll<HTMLElement>('.row-title a')];
    const field = byRole<HTMLInputElement>('searchbox', 'Search the cases');
    const type = (on: Element, key: string, more: KeyboardEventInit = {}) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
      on.dispatchEvent(event);
      return event.defaultPrevented;
    };
    links[0]?.focus();
    expect(type(links[0] as Element, 'ArrowDown')).toBe(true);
    expect(document.activeElement).toBe(links[1]);
    expect(type(links[1] as Element, 'ArrowUp')).toBe(true);
    expect(document.activeElement).toBe(links[0]);
    expect(type(links[0] as Element, '/')).toBe(true);
    expect(document.activeElement).toBe(field);
    // In the field it is a letter like any other.
    expect(type(field, '/')).toBe(false);
    expect(type(field, 'ArrowDown')).toBe(true);
    expect(document.activeElement).toBe(links[0]);
    expect(type(links[0] as Element, 'ArrowUp')).toBe(true);
    expect(document.activeElement).toBe(field);
    links.at(-1)?.focus();
    expect(type(links.at(-1) as Element, 'ArrowDown')).toBe(false);
    expect(type(links[1] as Element, 'ArrowDown', { ctrlKey: true })).toBe(false);
    expect(document.activeElement).toBe(links.at(-1));
    const [copy] = document.querySelectorAll<HTMLElement>('.row button');
    copy?.focus();
    expect(type(copy as Element, 'ArrowDown')).toBe(true);
    expect(document.activeElement).toBe(links[1]);
  });

  it('paints what a popup shows at once, then thirty rows, and all when asked', async () => {
    const idle = vi.spyOn(globalThis, 'requestIdleCallback').mockReturnValue(0);
    await list({ rows: manyRows(60) });
    expect(titles()).toHaveLength(5);
    await act(() => idle.mock.calls[0]?.[0]({} as IdleDeadline));
    expect(titles()).toHaveLength(30);
    await press(byRole('button', 'Show all 60'));
    expect(titles()).toHaveLength(60);
  });
});

describe('a paper on this page', () => {
  const notes = { risks: [], changes: [] };
  const paper = { id: 'f', ua: found, read: found, corrections: [], caseKey: null, known: false, notes };

  it('is told with all that was read, and added by one press', async () => {
    const onAdd = vi.fn();
    await list({ found: [paper], onAdd });
    const slip = byRole('region', 'On this page: a paper you do not have yet').textContent?.replace(
      /\u00a0/g,
      ' ',
    );
    for (const said of [
      'First UA',
      'UA 83/26',
      'Cambodia',
      '20 Nov',
      'until 19 Jan 2027',
      'Sokha Chantrea',
      'Vuthy Mean',
    ])
      expect(slip).toContain(said);
    expect(byRole<HTMLAnchorElement>('link', 'What was read').hash).toBe('#read');
    await press(byRole('button', 'Add'));
    expect(onAdd).toHaveBeenCalledOnce();
  });

  it('is not offered again when we have it', async () => {
    await list({ found: [{ ...paper, known: true, caseKey: 'UA-83-2026' }] });
    expect(words()).toContain('You have this paper already: UA 83/26.');
    expect(names('button')).not.toContain('Add');
    expect(byRole<HTMLAnchorElement>('link', 'Open the case').hash).toBe('#case=UA-83-2026');
  });
});

describe('the empty list', () => {
  const empty = { unsure: [], active: [], past: [], closed: [] };

  it('helps to begin and says what was not found on the page', async () => {
    const onSample = vi.fn();
    const onReadAgain = vi.fn();
    await list({ rows: empty, page: { state: 'no paper', host: 'news.example' }, onSample, onReadAgain });
    expect(words()).toContain('No paper was recognised on news.example.');
    expect(byRole<HTMLAnchorElement>('link', /^Paste its text/).hash).toBe('#paste');
    await press(byRole('button', /^Try with an invented case/));
    await press(byRole('button', 'Read this page again'));
    expect(onSample).toHaveBeenCalledOnce();
    expect(onReadAgain).toHaveBeenCalledOnce();
  });

  it('takes dropped files anywhere on the sheet', async () => {
    const onFiles = vi.fn();
    await list({ rows: empty, onFiles });
    const file = new File(['First UA'], 'ua.txt');
    const drop = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
      dataTransfer: { types: ['Files'], files: [file] },
    });
    byRole('heading', 'It begins with a paper').dispatchEvent(drop);
    expect(onFiles).toHaveBeenCalledExactlyOnceWith([file]);
    expect(drop.defaultPrevented).toBe(true);
  });
});
