import { describe, expect, it } from 'vitest';
import { addressRisks } from '../../../lib/case/address-risk.ts';
import { foldCase } from '../../../lib/case/fold.ts';
import { notesOn } from '../../../lib/case/notes.ts';
import type { Paper } from '../../../lib/case/schema.ts';
import { readPapers } from '../../../lib/document/read.ts';
import type { Recipient } from '../../../lib/document/schema.ts';
import { madePaper, madeRecipient, madeUa } from '../../support/made-papers.ts';

/** Addresses are put together here: they stand for real endings, and belong to nobody. */
const at = (name: string, domain: string) => `${name}@${domain}`;

const risks = (recipient: Partial<Recipient>, country: string | null = 'EC', before: Recipient[] = []) =>
  addressRisks({
    ua: { country, recipients: [madeRecipient(recipient)], evidence: [] },
    text: '',
    before,
  })
    .flat()
    .map(({ address, kind, than }) => [kind, address, ...than]);

const kinds = (emails: string[], country: string | null = 'EC') =>
  risks({ emails }, country).map(([kind]) => kind);

describe('an address that asks for no second look', () => {
  it.each([
    ['the country’s ending', [at('despacho', 'interior.gob.ec')], 'EC'],
    ['the one of Great Britain', [at('office', 'justice.gov.uk')], 'GB'],
    ['those of the USA', [at('office', 'doj.gov'), at('office', 'governor.texas.gov')], 'US'],
    ['offices of one government', [at('a', 'justicia.gob.ec'), at('b', 'presidencia.gob.ec')], 'EC'],
    ['parts of one domain', [at('a', 'mail.fiscalia.ec'), at('b', 'fiscalia.ec')], 'EC'],
    ['a body between states', [at('office', 'un.int')], 'EC'],
    ['an invented one', [at('office', 'interior.example')], 'EC'],
    ['an address in the country’s own script', [at('почта', 'минюст.рф')], 'RU'],
  ] as const)('%s', (_, emails, country) => {
    expect(kinds([...emails], country)).toEqual([]);
  });

  it('is a mission’s, in whatever country', () => {
    const emails = [at('embajada', 'mission.se')];
    expect(risks({ emails, title: 'Embassy of Ecuador', name: null })).toEqual([]);
    expect(risks({ emails, title: null, name: null, copiesOnly: true })).toEqual([]);
  });
});

describe('an address to look at twice', () => {
  it.each([
    ['free mail', at('minister.office', 'gmail.com')],
    ['free mail', at('minister.office', 'yahoo.co.uk')],
    ['free mail', at('minister.office', 'hotmail.fr')],
    ['free mail', at('minister.office', 'mail.ru')],
    ['ending', at('office', 'interior-ec.com')],
    ['ending', at('office', 'interior.gob.cl')],
    ['mixed scripts', at('office', 'interi\u043er.gob.ec')],
    ['twins', at('office', '\u0441\u043e\u0440.ec')],
    ['twins', at('\uff4ffice', 'interior.gob.ec')],
  ])('%s: %s', (kind, address) => {
    expect(kinds([address])).toEqual([kind]);
  });

  it('says which ending is usual, and cannot where the country is not known', () => {
    const emails = [at('office', 'interior.com')];
    expect(risks({ emails })).toEqual([['ending', ...emails, '.ec']]);
    expect(risks({ emails }, null)).toEqual([]);
  });

  it('has another domain than the office’s other addresses', () => {
    const emails = [at('a', 'fiscalia.ec'), at('b', 'fiscalia.ec'), at('c', 'despacho.ec')];
    expect(risks({ emails })).toEqual([['other domain', emails[2], 'fiscalia.ec']]);
  });

  it('resembles another domain of the case', () => {
    const emails = [at('a', 'modern-fiscalia.ec'), at('b', 'modem-fiscalia.ec')];
    expect(risks({ emails }).filter(([kind]) => kind === 'look-alike')).toEqual([
      ['look-alike', emails[0], 'modem-fiscalia.ec'],
      ['look-alike', emails[1], 'modern-fiscalia.ec'],
    ]);
  });

  it('is a form elsewhere', () => {
    const formUrl = 'https://www.interior-contact.com/form';
    expect(risks({ emails: [], formUrl })).toEqual([['ending', formUrl, '.ec']]);
  });

  it('shows the real name of a domain in another script', () => {
    const address = at('office', 'interi\u043er.gob.ec');
    expect(risks({ emails: [address] })).toEqual([['mixed scripts', address, 'xn--interir-fjg.gob.ec']]);
  });
});

describe('against the paper before', () => {
  const was = (over: Partial<Recipient>) => [madeRecipient(over)];

  it('has changed, or is new, for the same person or office', () => {
    expect(risks({ emails: ['new@a.example'] }, 'EC', was({ emails: ['old@a.example'] }))).toEqual([
      ['changed', 'new@a.example', 'old@a.example'],
    ]);
    const both = ['old@a.example', 'new@a.example'];
    expect(risks({ emails: both }, 'EC', was({ emails: ['OLD@a.example'] }))).toEqual([
      ['new', 'new@a.example'],
    ]);
    expect(
      risks({ emails: ['new@a.example'] }, 'EC', was({ name: 'Somebody Else', emails: ['old@a.example'] })),
    ).toEqual([['changed', 'new@a.example', 'old@a.example']]);
  });

  it('is not said of somebody who was not written to before', () => {
    expect(risks({}, 'EC', was({ name: 'Other', title: 'Governor', emails: ['g@a.example'] }))).toEqual([]);
    expect(risks({}, 'EC', was({ emails: [] }))).toEqual([]);
  });

  it('is said of a copy of the same paper too, which may be forged, whichever came first', () => {
    const made = (id: string, emails: string[], over = {}) =>
      madePaper(id, madeUa({ index: 'AMR 28/0041/2026', recipients: was({ emails }), ...over }));
    const genuine = made('a', ['office@interior.example']);
    // Of two copies the one in which more was read stands for both.
    const evidence = [{ field: 'deadline', start: 0, end: 1 }] as never;
    const risksOf = (copy: Paper) => {
      const both = [genuine, copy].map((one) => ({ ...one, caseKey: 'UA-76-2026' }));
      const all = [both, both.toReversed()].map(
        (papers) => foldCase('UA-76-2026', papers, [], '2026-11-24').recipients,
      );
      expect(all[0]).toEqual(all[1]);
      return all[0]?.map(({ emails, risks: of }) => [emails, of.map(({ kind, than }) => [kind, than])]);
    };
    const forged = made('b', ['names@harvest.example'], { evidence });
    expect(notesOn(forged, [genuine]).risks).toEqual([
      [{ address: 'names@harvest.example', kind: 'changed', than: ['office@interior.example'] }],
    ]);
    expect(risksOf(forged)).toEqual([
      [['names@harvest.example'], [['changed', ['office@interior.example']]]],
    ]);
    expect(risksOf(made('b', ['office@interior.example', 'names@harvest.example'], { evidence }))).toEqual([
      [
        ['office@interior.example', 'names@harvest.example'],
        [
          ['other domain', ['interior.example']],
          ['new', []],
        ],
      ],
    ]);
    expect(risksOf(made('b', ['office@interior.example'], { evidence }))).toEqual([
      [['office@interior.example'], []],
    ]);
  });

  it('is said in the case by its newest paper, not by its outcome', () => {
    const papers = [
      madePaper('a', madeUa()),
      madePaper(
        'b',
        madeUa({
          kind: 'update',
          issued: '2026-11-01',
          recipients: was({ emails: ['new@interior.example'] }),
        }),
      ),
    ];
    const [recipient] = foldCase('UA-76-2026', papers, [], '2026-11-24').recipients;
    expect(recipient?.risks).toEqual([
      { address: 'new@interior.example', kind: 'changed', than: ['office@interior.example'] },
    ]);
  });
});

describe('characters that cannot be seen', () => {
  const text = `First UA: 41/26 Index: AMR 28/0041/2026 Ecuador Date: 2 November 2026

WITNESS THREATENED

TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER

Esteban Quirola Mena
Minister of the Interior
Email: off\u200bice@inter\u202eior.ex\u00adample
Salutation: Dear Minister

Dear Minister,

Please protect Rosa Tanguila.

Yours sincerely,
`;

  it('are taken out of an address when it is read, and told', () => {
    const [ua] = readPapers({ text, source: { way: 'paste', url: null, title: null } });
    if (!ua) throw new Error('no paper');
    expect(ua.recipients[0]?.emails).toEqual(['office@interior.example']);
    expect(addressRisks({ ua, text, before: [] })).toEqual([
      [{ address: 'office@interior.example', kind: 'invisible', than: [] }],
    ]);
  });
});
