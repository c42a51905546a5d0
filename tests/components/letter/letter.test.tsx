// @vitest-environment happy-dom

import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { CaseScreen } from '../../../components/connect/screens/case-screen.tsx';
import { Popup } from '../../../components/connect/screens/popup.tsx';
import { PrintPage } from '../../../components/connect/screens/print-page.tsx';
import type { CaseData, Services } from '../../../components/connect/services.ts';
import { ArrangeParts } from '../../../components/letter/arrange-parts.tsx';
import { draftAppeal } from '../../../lib/appeal/draft.ts';
import type { Draft, Part } from '../../../lib/appeal/schema.ts';
import { noCaution } from '../../../lib/case/caution.ts';
import { breaches, byRole, choose, draw, names, press, type, until, words } from '../../support/draw.ts';
import { fakeServices } from '../../support/fake-services.ts';
import { minister, ua, untold } from '../../support/invented.ts';

const letter = {
  salutation: 'Dear Minister',
  body: 'Rosa Tanguila was threatened.\n\nI ask you to protect her.',
  signOff: 'Yours sincerely',
};
const one: CaseData['ua'] = { ...ua, letter };
const draftWith = (patch: Partial<Draft>): Draft => ({
  caseKey: ua.key,
  recipientKey: 'minister',
  own: null,
  subject: null,
  text: null,
  paperId: 'b',
  changedAt: '',
  ...patch,
});

const dataOf = (patch: Partial<CaseData>): CaseData => ({
  ua: one,
  papers: [],
  corrections: {},
  read: {},
  news: null,
  notes: {},
  drafts: [],
  entries: [],
  ...untold,
  ...patch,
});

/** A case with a real letter, as the screens show it. */
async function open(patch: Partial<CaseData> = {}, more: Partial<Services> = {}) {
  const data = dataOf(patch);
  const services = fakeServices({
    oneCase: async () => data,
    drafter: async () => (of, recipient, draft, profile, manner) =>
      draftAppeal(of, recipient, profile, draft, manner),
    ...more,
  });
  const said: string[] = [];
  await draw(() => (
    <CaseScreen
      services={services}
      caseKey={ua.key}
      said={null}
      say={(line) => line && said.push(line.text)}
      ways={null}
      onChange={() => {}}
      onGone={() => {}}
    />
  ));
  await until(() => document.querySelector('article') !== null);
  return { services, said };
}
const sentOf = ({ sent }: { sent: [string, unknown][] }, name: string) =>
  sent.filter(([sentName]) => sentName === name).map(([, request]) => request);

/** Two official paragraphs and the person's own, being arranged. */
function Arranging({ onKeep }: { onKeep: (parts: Part[] | null) => void }) {
  const [parts, setParts] = useState<Part[] | null>(null);
  const keep = (next: Part[] | null) => {
    onKeep(next);
    setParts(next);
  };
  return (
    <main>
      <h1>Arranging</h1>
      <ArrangeParts
        official={['One.', 'Two.']}
        parts={parts}
        own="Mine."
        language="en"
        onParts={keep}
        onDone={() => {}}
      />
    </main>
  );
}

/** Opens what is folded away. */
const unfold = (classes: string) => document.querySelector(classes)?.setAttribute('open', '');

describe('paragraphs', () => {
  it('are moved, left out and reworded by buttons, which keep the focus', async () => {
    const kept: (Part[] | null)[] = [];
    await draw(() => <Arranging onKeep={(next) => kept.push(next)} />);
    await press(byRole('button', 'Up paragraph 3'));
    expect(kept.at(-1)?.map(({ of }) => of)).toEqual(['One.', null, 'Two.']);
    await until(() => document.activeElement?.textContent === 'Up paragraph 2');
    expect(byRole('status', /.*/).textContent).toBe('Paragraph 2 of 3 now.');
    await press(byRole('button', 'Leave out paragraph 1'));
    expect(words()).toContain('Left out');
    await press(byRole('button', 'Reword paragraph 3'));
    await type(byRole('textbox', 'paragraph 3'), '!');
    expect(kept.at(-1)).toEqual([
      { of: 'One.', text: null, out: true },
      { of: null, text: null, out: false },
      { of: 'Two.', text: 'Two.!', out: false },
    ]);
    expect(await breaches()).toEqual([]);
    await press(byRole('button', 'As in the paper'));
    expect(kept.at(-1)).toBeNull();
  });

  it('that name the person or ask for something are missed when they are left out', async () => {
    const parts = [
      { of: 'Rosa Tanguila was threatened.', text: null, out: true },
      { of: 'I ask you to protect her.', text: null, out: true },
    ];
    await open({ drafts: [draftWith({ own: 'I am a nurse.', parts })] });
    expect(words()).toContain('Rosa Tanguila is not named in your letter.');
    expect(words()).toContain('Left out of your letter');
    const quoted = [...document.querySelectorAll('.letter-notes bdi')].map(({ textContent }) => textContent);
    expect(quoted, 'apart from words that may go the other way').toContain('Rosa Tanguila');
  });
});

describe('own words', () => {
  it('begin with a sentence in the letter’s language', async () => {
    const { services } = await open({ drafts: [draftWith({ language: 'de' })] });
    unfold('.starters');
    await press(byRole('button', 'Where you live'));
    expect(sentOf(services, 'draft.change')).toMatchObject([{ patch: { own: 'Ich lebe in … , und ' } }]);
    expect(names('button')).toContain('Why you write');
  });

  it('do not name the movement where the section leaves it out', async () => {
    await open({
      manner: { amnesty: 'leave out', words: null },
      drafts: [draftWith({ own: 'I write for Amnesty.' })],
    });
    unfold('.starters');
    expect(names('button')).toContain('What you hope');
    expect(names('button')).not.toContain('Why you write');
    expect(words()).toContain('Your section leaves Amnesty’s name out of letters');
  });
});

describe('the length and the language of a letter', () => {
  it('are chosen from lists, and kept', async () => {
    const { services } = await open({
      hints: { ...untold.hints, preferred: ['es'], words: 'Write in your own words.' },
    });
    expect(words()).toContain('The paper says: “Write in your own words.”');
    unfold('.letter-tools');
    await choose(byRole('combobox', 'Length'), '500');
    await choose(byRole('combobox', 'Language of the letter'), 'es');
    expect(sentOf(services, 'draft.change')).toMatchObject([
      { patch: { variant: '500' } },
      { patch: { language: 'es' } },
    ]);
    expect(words()).toContain('Español, preferred by the recipient');
    expect(words()).toContain('Señora Ministra, señor Ministro:');
    expect(await breaches()).toEqual([]);
  });

  it('bring the official letter of that language where the paper is there in it', async () => {
    const spanish = {
      language: 'es',
      letter: {
        salutation: 'Señor Ministro',
        body: 'Le pido que proteja a Rosa Tanguila.',
        signOff: 'Atentamente',
      },
      asks: [],
      people: [],
      greetings: { minister: 'Señor Ministro' },
    };
    const { services } = await open({ ua: { ...one, editions: [spanish] } });
    unfold('.letter-tools');
    expect(words()).toContain('Español, as the paper');
    await choose(byRole('combobox', 'Language of the letter'), 'es');
    expect(words()).toContain('Señor Ministro:');
    expect(words()).toContain('Le pido que proteja a Rosa Tanguila.');
    expect(words()).not.toContain('I ask you to protect her.');
    expect(words()).not.toContain('Left out of your letter');
    expect(words()).toContain('All of it as in the model letter.');
    await press(byRole('button', 'Copy letter'));
    expect(services.copied.at(-1)).toMatch(
      /^Señor Ministro:\n\nLe pido que proteja a Rosa Tanguila\.\n\nAtentamente,/,
    );
  });

  it('shows what a shorter form leaves out, and copies without it', async () => {
    const body = `${letter.body}\n\nIt rains there in spring.`;
    const { services } = await open({
      ua: { ...one, letter: { ...letter, body } },
      drafts: [draftWith({ variant: 'short' })],
    });
    expect(words()).toContain('Left out in this length');
    expect(words()).toContain('1 paragraph is left out in this length.');
    await press(byRole('button', 'Copy letter'));
    expect(services.copied.at(-1)).not.toContain('It rains');
  });
});

describe('a letter that could be dangerous', () => {
  const careful = { caution: { ...noCaution, countries: ['EC'] } };

  it('has initials and no copies, and is only copied', async () => {
    const { services } = await open(careful);
    expect(words()).toContain('H. L.');
    expect(words()).not.toContain('Hanna Lindqvist');
    expect(words()).not.toContain('embajada.estocolmo');
    expect(names('button')).not.toContain('Put into this page');
    expect(words()).toContain('nothing noted');
    expect(words()).toContain('Webmail keeps a draft on its server as soon as you paste');
    unfold('.letter-tools');
    expect(names('link')).not.toContain('Print, or a postcard');
    await press(byRole('button', 'Copy letter'));
    expect(services.copied.at(-1)).toMatch(/H\. L\.\nUppsala, Sweden$/);
    expect(sentOf(services, 'journal.note')).toEqual([]);
    expect(await breaches()).toEqual([]);
  });

  it('is asked about once, in the line before it leaves', async () => {
    const { services } = await open({ caution: noCaution });
    expect(words()).toContain('Ties to Ecuador? Then write carefully.');
    await press(byRole('button', 'Yes to Ecuador'));
    expect(sentOf(services, 'caution.change')).toEqual([{ patch: { countries: ['EC'], clear: [] } }]);
    await press(byRole('button', 'No ties to Ecuador'));
    expect(sentOf(services, 'caution.change').at(-1)).toEqual({ patch: { countries: [], clear: ['EC'] } });
  });
});

describe('the official text', () => {
  it('comes back, and so does what was written in its place', async () => {
    const services = fakeServices({
      oneCase: async () => dataOf({ drafts: [draftWith({ text: 'My own words.' })] }),
      drafter: async () => (of, recipient, draft, profile, manner) =>
        draftAppeal(of, recipient, profile, draft, manner),
    });
    location.hash = `#case=${ua.key}`;
    await draw(() => <Popup services={services} />);
    await until(() => names('button').includes('Take the official text back'));
    await press(byRole('button', 'Take the official text back'));
    expect(words()).toContain('The official text is back.');
    expect(words()).toContain('I ask you to protect her.');
    await press(byRole('button', 'Undo'));
    expect(byRole<HTMLTextAreaElement>('textbox', /^Your wording/).value).toBe('My own words.');
    location.hash = '';
  });
});

describe('a letter to many addresses', () => {
  const emails = ['a', 'b', 'c', 'd', 'e', 'f'].map((one) => `${one}@interior.example`);
  const many = { ...one, recipients: [{ ...minister, emails }] };

  it('says so in a line, and offers one after another; it stops nothing', async () => {
    const { services } = await open({ ua: many });
    expect(words()).toContain('It goes to 6 addresses at once, which filters may take for a mass mailing.');
    expect(byRole<HTMLButtonElement>('button', 'Put into this page').disabled).toBe(false);
    expect(await breaches()).toEqual([]);
    await press(byRole('button', 'One after another'));
    expect(words()).toContain('Address 1 of 6: a@interior.example');
    expect(sentOf(services, 'draft.change').at(-1)).toMatchObject({ patch: { apart: 'a@interior.example' } });
    await press(byRole('button', 'The next address'));
    expect(words()).toContain('Address 2 of 6: b@interior.example');
    await press(byRole('button', 'Copy everything'));
    expect(services.copied.at(-1)).toContain('b@interior.example');
    expect(services.copied.at(-1)).not.toContain('a@interior.example');
    await press(byRole('button', 'All at once'));
    expect(words()).toContain('It goes to 6 addresses at once');
  });

  it('goes to the one that was chosen last when it is opened again', async () => {
    await open({ ua: many, drafts: [draftWith({ apart: 'f@interior.example' })] });
    expect(words()).toContain('Address 6 of 6: f@interior.example');
    expect(names('button')).not.toContain('The next address');
  });

  it('is none where it goes to one or two', async () => {
    await open();
    expect(words()).not.toContain('at once');
  });
});

describe('what the person noted of a way', () => {
  it('is read before the letter leaves, where the recipient can be reached that way', async () => {
    const post = { ...one, recipients: [{ ...minister, post: 'A street' }] };
    await open({ ua: post, channelNotes: { post: 'Suspended: use the embassy.', fax: 'Busy.' } });
    expect(byRole('list', 'Your notes').textContent).toBe('Post: Suspended: use the embassy.');
    expect(await breaches()).toEqual([]);
  });
});

describe('the question about ties', () => {
  const flagged = {
    ...one,
    recipients: one.recipients.map((of) => ({
      ...of,
      risks: [{ address: of.emails[0] ?? '', kind: 'free mail' as const, than: [] }],
    })),
  };

  it('is asked also where an address is odd, which nobody can mend', async () => {
    await open({ ua: flagged, caution: noCaution });
    expect(words()).toContain('Look twice at the address.');
    byRole('button', 'No ties to Ecuador');
    expect(await breaches()).toEqual([]);
  });

  it('is asked also while something stands there that the person can mend', async () => {
    await open({ caution: noCaution, drafts: [draftWith({ own: 'I live at 12 Long Street.' })] });
    expect(words()).toContain('Your street, phone or e-mail stands in the text.');
    byRole('button', 'No ties to Ecuador');
    expect(await breaches()).toEqual([]);
  });
});

describe('where one has to be careful', () => {
  const careful = { ...noCaution, countries: ['EC'], answered: true };

  it('says that what is typed stays stored, and deletes it for the whole case', async () => {
    const other = draftWith({ recipientKey: 'ana-prieto', subject: 'Protect Rosa Tanguila' });
    const { services } = await open({
      caution: careful,
      drafts: [draftWith({ own: 'I am a nurse.' }), other],
    });
    expect(words()).toContain('What you type stays stored here until you delete it.');
    await press(byRole('button', 'Delete what I typed'));
    expect(sentOf(services, 'draft.change')).toMatchObject([
      { recipientKey: 'minister', patch: { own: null, subject: null, text: null, parts: null } },
      { recipientKey: 'ana-prieto', patch: { own: null, subject: null, text: null, parts: null } },
    ]);
    expect(byRole<HTMLTextAreaElement>('textbox', 'In your own words, if you like').value).toBe('');
    expect(names('button')).not.toContain('Delete what I typed');
    expect(await breaches()).toEqual([]);
  });

  it('has nothing to delete where nothing was typed', async () => {
    await open({ caution: careful });
    expect(words()).toContain('What you type stays stored here until you delete it.');
    expect(names('button')).not.toContain('Delete what I typed');
  });
});

describe('a newer paper', () => {
  const notes = {
    b: {
      risks: [],
      changes: [{ what: 'deadline' as const, who: null, was: ['2026-11-01'], now: ['2026-11-29'] }],
    },
  };

  it('says what it changes to somebody who began before it, and keeps their words', async () => {
    const { services } = await open({ notes, drafts: [draftWith({ own: 'I am a nurse.', paperId: 'a' })] });
    expect(byRole('heading', 'A newer paper has come since you began this letter')).toBeTruthy();
    expect(words()).toContain('The deadline is 29 November 2026; it was 1 November 2026.');
    expect(words()).toContain('A newer paper has come since you began; see above.');
    expect(byRole<HTMLTextAreaElement>('textbox', 'In your own words, if you like').value).toBe(
      'I am a nurse.',
    );
    expect(await breaches()).toEqual([]);
    await press(byRole('button', 'I have read it'));
    expect(sentOf(services, 'draft.change')).toMatchObject([{ patch: { paperId: 'b' } }]);
    expect(words()).not.toContain('A newer paper has come');
  });

  it('keeps what was written to somebody whom it does not name, and gives it over', async () => {
    const gone = draftWith({ recipientKey: 'ana-prieto', own: 'As a nurse I know.' });
    const { services } = await open({ drafts: [gone] });
    expect(words()).toContain('Kept: what you wrote to ana-prieto');
    await press(byRole('button', /^Take these words over/));
    expect(sentOf(services, 'draft.change')).toMatchObject([
      { recipientKey: 'minister', patch: { own: 'As a nurse I know.' } },
      { recipientKey: 'ana-prieto', patch: { own: null } },
    ]);
  });

  it('keeps a subject alone too, and takes nothing from what stands there', async () => {
    const gone = draftWith({ recipientKey: 'ana-prieto', subject: 'Protect Rosa Tanguila' });
    const here = draftWith({ own: 'I am a nurse.', paperId: 'b' });
    const { services } = await open({ drafts: [gone, here] });
    expect(words()).toContain('Protect Rosa Tanguila');
    await press(byRole('button', /^Take these words over/));
    expect(sentOf(services, 'draft.change')).toMatchObject([
      { recipientKey: 'minister', patch: { own: 'I am a nurse.', subject: 'Protect Rosa Tanguila' } },
      { recipientKey: 'ana-prieto', patch: { own: null, subject: null } },
    ]);
  });

  it('that names another person in the office, while the letter is open, leads to that one and keeps the words', async () => {
    const listeners: (() => void)[] = [];
    const written = draftWith({ own: 'As a nurse I know.' });
    const other = { ...minister, key: 'ana-prieto', name: 'Ana Prieto', emails: ['ana@interior.example'] };
    let now: CaseData = dataOf({ drafts: [written] });
    await open(
      {},
      {
        oneCase: async () => now,
        watch: (listener) => {
          listeners.push(listener);
          return () => {};
        },
      },
    );
    const own = () => byRole<HTMLTextAreaElement>('textbox', /own words/i).value;
    expect(own()).toBe('As a nurse I know.');
    now = dataOf({ ua: { ...one, recipients: [other] }, drafts: [written] });
    for (const changed of listeners) changed();
    await until(() => words().includes('ana@interior.example'));
    expect(words()).toContain('Kept: what you wrote to');
    expect(words()).toContain('As a nurse I know.');
    expect(own()).toBe('');
  });

  it('that comes in while the letter is open is told', async () => {
    const later = { ...one, deadline: '2027-01-19', papers: one.papers.slice(1) };
    const listeners: (() => void)[] = [];
    let reads = 0;
    const { said } = await open(
      {},
      {
        oneCase: async () => dataOf({ ua: reads++ === 0 ? one : later }),
        watch: (listener) => {
          listeners.push(listener);
          return () => {};
        },
      },
    );
    expect(said).toEqual([]);
    for (const changed of listeners) changed();
    await vi.waitFor(() => expect(said).toEqual(['A paper has just come in. It changes this:']), 30_000);
  });
});

describe('the page for printing', () => {
  const show = async (patch: Partial<CaseData> = {}, more: Partial<Services> = {}, behind = '') => {
    location.hash = `#case=${ua.key}&to=minister${behind}`;
    const printed = vi.fn();
    const post = 'Ministry of the Interior\n1 Invented Square\nQuito';
    const addressed = { ...one, recipients: [{ ...minister, post }, ...one.recipients.slice(1)] };
    const services = fakeServices({
      oneCase: async () => dataOf({ ua: addressed, ...patch }),
      drafter: async () => (of, recipient, draft, profile, manner) =>
        draftAppeal(of, recipient, profile, draft, manner),
      ...more,
    });
    await draw(() => <PrintPage services={services} onPrint={printed} />);
    await until(() => !document.querySelector('[aria-busy]'));
    return printed;
  };

  it('shows the letter with address, date and sign-off, and prints it', async () => {
    const printed = await show();
    expect(words()).toContain(
      'Esteban Quirola MenaMinister of the InteriorMinistry of the Interior1 Invented Square',
    );
    expect(words()).toContain('Uppsala, 23 November 2026');
    await type(byRole('textbox', 'Your address, if you want it on the letter'), '5 Invented Lane');
    expect(words()).toContain('5 Invented Lane');
    await press(byRole('button', 'Print'));
    expect(printed).toHaveBeenCalledOnce();
    expect(await breaches()).toEqual([]);
  });

  it('keeps paragraphs, the town and the date each in its own direction', async () => {
    await show({ drafts: [draftWith({ own: 'أكتب إليكم لأنني ممرضة.', language: 'ar' })] });
    const own = [...document.querySelectorAll('.printed-words > p')];
    expect(own.length).toBeGreaterThan(2);
    expect(own.every((one) => one.getAttribute('dir') === 'auto')).toBe(true);
    expect(document.querySelector('.printed-words')?.hasAttribute('dir')).toBe(false);
    const parts = [...document.querySelectorAll('.printed-date bdi')].map((one) => one.textContent);
    expect(parts).toEqual(['Uppsala', expect.stringContaining('نوفمبر')]);
  });

  it('makes a postcard', async () => {
    await show();
    await choose(byRole('combobox', 'Paper'), 'postcard');
    expect(document.querySelector('.printed-postcard')).not.toBeNull();
    expect(names('textbox')).toEqual([]);
    expect(await breaches()).toEqual([]);
  });

  it.each([
    ['asks for no more letters', { ua: { ...one, status: 'closed' } }, 'This case asks for no more letters.'],
    [
      'may be over',
      { ua: { ...one, status: 'unsure' } },
      'No letter is written until you have said whether this case goes on.',
    ],
    ['is past its deadline', { ua: { ...one, status: 'past' } }, /^The situation may have changed, and/],
    [
      'could be dangerous to write for',
      { caution: { ...noCaution, countries: ['EC'] } },
      /^Careful: initials and town, no copies, nothing noted\. Copy it/,
    ],
  ] as const)('prints nothing for a case that %s', async (_, patch, said) => {
    await show(patch as Partial<CaseData>);
    expect(words()).toMatch(said);
    expect(names('button')).toEqual([]);
  });

  it('is led to past the deadline only from a letter that is written all the same', async () => {
    const links = () => [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    const address = `/print.html#case=${ua.key}&to=minister`;
    await open();
    expect(links()).toContain(address);
    location.hash = `#case=${ua.key}`;
    const oneCase = async () => dataOf({ ua: { ...one, status: 'past' } });
    await draw(() => <Popup services={fakeServices({ oneCase })} />);
    await until(() => names('button').includes('My section said yes, write all the same'));
    expect(links().filter((link) => link.startsWith('/print.html'))).toEqual([]);
    await press(byRole('button', 'My section said yes, write all the same'));
    await until(() => links().includes(`${address}&past=1`));
  });

  it('stops when the deadline is over since midnight', async () => {
    const repeated: (() => void)[] = [];
    vi.spyOn(globalThis, 'setInterval').mockImplementation(((work: () => void) => {
      repeated.push(work);
      return 0;
    }) as never);
    let day = '2026-11-29';
    const services = fakeServices({
      oneCase: async () => dataOf({ ua: { ...one, status: day > '2026-11-29' ? 'past' : 'active' } }),
    });
    Object.defineProperty(services, 'today', { get: () => day });
    location.hash = `#case=${ua.key}&to=minister`;
    await draw(() => <PrintPage services={services} onPrint={() => {}} />);
    await until(() => names('button').includes('Print'));
    day = '2026-11-30';
    for (const again of repeated) again();
    await until(() => words().startsWith('The situation may have changed'));
    expect(names('button')).toEqual([]);
    vi.restoreAllMocks();
  });

  it('stops when an outcome comes in while it is open', async () => {
    const listeners: (() => void)[] = [];
    let now: CaseData['ua'] = one;
    await show(
      {},
      {
        oneCase: async () => dataOf({ ua: now }),
        watch: (listener) => {
          listeners.push(listener);
          return () => {};
        },
      },
    );
    byRole('button', 'Print');
    now = { ...one, status: 'closed' };
    for (const changed of listeners) changed();
    await until(() => words() === 'This case asks for no more letters.');
  });

  it('says that ties are not known, where the question cannot be answered', async () => {
    await show({ caution: noCaution });
    expect(byRole('region', 'Before it leaves').textContent).toBe('Ties to Ecuador? Then write carefully.');
    expect(await breaches()).toEqual([]);
  });

  const said = () => byRole('region', 'Before it leaves').textContent?.replace(/\s/g, ' ');
  const later = {
    risks: [],
    changes: [{ what: 'deadline' as const, who: null, was: ['2026-11-01'], now: ['2026-11-29'] }],
  };

  it('says what a newer paper has changed, which stands by the letter elsewhere', async () => {
    await show({ notes: { b: later }, drafts: [draftWith({ own: 'I am a nurse.', paperId: 'a' })] });
    expect(said()).toBe(
      'A newer paper has come since you began this letter' +
        'The deadline is 29 November 2026; it was 1 November 2026.',
    );
    expect(await breaches()).toEqual([]);
  });

  it('says what a paper that is followed has changed, as long as that was not seen', async () => {
    const { changes } = later;
    const [before, after] = ['active', 'active'] as const;
    const news = { caseKey: ua.key, label: 'UA 76/26', wasLabel: null, before, after, changes, at: '' };
    await show({ news: { ...news, by: 'follow' } });
    expect(said()).toMatch(/UA 76\/26.*The deadline is 29 November 2026; it was 1 November 2026\.$/);
  });

  it('says what a paper changes that comes in while it is open', async () => {
    const listeners: (() => void)[] = [];
    let now: CaseData['ua'] = one;
    await show(
      {},
      {
        oneCase: async () => dataOf({ ua: now }),
        watch: (listener) => {
          listeners.push(listener);
          return () => {};
        },
      },
    );
    expect(words()).not.toContain('A paper has just come in');
    now = { ...one, deadline: '2027-01-19' };
    for (const changed of listeners) changed();
    await until(() => words().includes('A paper has just come in. It changes this:'));
    expect(said()).toContain('The deadline is 19 January 2027');
  });

  it('keeps to whom it goes by when a paper that comes in names others', async () => {
    const listeners: (() => void)[] = [];
    const embassy = (key: string) => ({
      ...minister,
      key,
      name: null,
      title: `Embassy ${key}`,
      post: `${key} Street, Quito`,
    });
    let now: CaseData['ua'] = { ...one, recipients: [minister, embassy('A'), embassy('B')] };
    await show(
      {},
      {
        oneCase: async () => dataOf({ ua: now }),
        watch: (listener) => {
          listeners.push(listener);
          return () => {};
        },
      },
    );
    const address = () => document.querySelector('.printed-window')?.textContent;
    await choose(byRole('combobox', 'Send it'), '1');
    expect(address()).toContain('c/o Embassy BB Street, Quito');
    now = { ...one, recipients: [minister, embassy('C'), embassy('A'), embassy('B')] };
    for (const changed of listeners) changed();
    await until(() => words().includes('Embassy C'));
    expect(address()).toContain('c/o Embassy BB Street, Quito');
  });

  it('says before it is printed what there is to look at', async () => {
    const own = 'I live at 12 Long Street.';
    await show({ ua: { ...one, status: 'past' }, drafts: [draftWith({ own, paperId: 'a' })] }, {}, '&past=1');
    expect(byRole('region', 'Before it leaves').textContent).toBe(
      'A newer paper has come since you began this letter' +
        'The deadline is over: ask your section first. Your street, phone or e-mail stands in the text.',
    );
    expect(await breaches()).toEqual([]);
  });
});
