import { describe, expect, it } from 'vitest';
import { beforeAddresses, paperIn, recipientsIn } from '../../../support/reading.ts';

const official =
  'Minister of Justice\nJane Fictional\n1 Court Street, Capital\nEmail: minister@justice.example\n';
const minister = ['Jane Fictional', 'Minister of Justice', '1 Court Street, Capital', false];

describe('who gets a copy', () => {
  it('stands on the line of a heading that ends in a small word', () => {
    const text =
      'UA 12/24 14. mars 2024\nAI-indeks: EUR 46/7000/2024 RUSSLAND\n\nLÆRER FENGSLET\n\nLæreren sitter i fengsel.\n\nSKRIV TIL:\nJustisminister\nOla Oppdiktet\nGata 1, 103793 Byen\nFaks: +7 495 555 0101\n\nKOPI TIL Perus ambassade, Veien 4, 0271 Oslo\n';
    expect(recipientsIn(text)?.[1]).toEqual(['Perus ambassade', null, 'Veien 4, 0271 Oslo', true]);
  });

  it('is an embassy with its address, and not the one in the reader’s country', () => {
    const text = (copy: string) =>
      `UA 12/24 8. března 2024\nIndex AI: MDE 28/7000/2024 ALŽÍRSKO\n\nUČITEL ZATČEN\n\nUčitel je ve vězení.\n\nADRESÁTI:\n\nMinistr vnitra\nJan Neskutečný\nUlice 1, Alžír\nFax: +213 2 555 0101\n\nKOPIE: ${copy}\n`;
    expect(recipientsIn(text('velvyslanectví Alžírska, V Ulici 10, 160 00 Praha'))?.[1]).toEqual([
      'velvyslanectví Alžírska',
      null,
      'V Ulici 10, 160 00 Praha',
      true,
    ]);
    expect(recipientsIn(text('velvyslanectví Alžírska ve vaší zemi'))?.length).toBe(1);
  });

  it('stands in a sentence below the address', () => {
    const found = recipientsIn(
      `${beforeAddresses}Address:\n${official}\nCopy to Ambassador Joe Madeup, Embassy of Peru, 12 Street, Town.\n`,
    );
    expect(found?.[0]).toEqual(minister);
    expect(found?.[1]?.slice(0, 2)).toEqual(['Joe Madeup', 'Ambassador']);
    expect(found?.[1]?.[3]).toBe(true);
  });
});

describe('what stands around an address', () => {
  const tails = [
    'Please write before 4 August 2024 in English or in your own language if you can.\n\nDownloads: the whole paper in PDF / in word\n',
    'Please send copies to diplomatic representatives of the country, and check with us if you are late.\n\nThe Urgent Action Team\nSecond floor\n',
    '\n2 comments\nJoe: Done, thanks.\n',
    'When you have written to them, please say so to the others in your town if you like.\n\n2 comments\nJoe: Done, thanks.\n',
  ];
  it.each(tails)('goes on in none behind a sentence: %j', (tail) => {
    expect(recipientsIn(`${beforeAddresses}APPEALS TO:\n${official}\n${tail}`)).toEqual([minister]);
  });

  it('is no empty form, in any language', () => {
    expect(
      recipientsIn(
        `${beforeAddresses}APPEALS TO:\n${official}Nome Endereço 1 Endereço 2 Endereço 3 Fax Número de fax\n`,
      ),
    ).toEqual([minister]);
  });

  it('is no office of Amnesty’s, whatever form of body stands before its name', () => {
    const text =
      '緊急行動\n\nUA 12/24 AI Index: MDE 11/7000/2024 バーレーン 2024年3月3日\n\n教師が拘束されている。\n\n宛先\n内務大臣\nAhmed Kakuu\nMinistry, P.O. Box 1, Bahrain\nファックス：+973 1755 0101\n\n公益社団法人アムネスティ日本　東京都1-1　電話：03-5555-0101\n';
    expect(recipientsIn(text)).toEqual([['Ahmed Kakuu', '内務大臣', 'Ministry, P.O. Box 1, Bahrain', false]]);
  });
});

describe('a label on a line of its own', () => {
  it('is known though the address begins right below it', () => {
    const text =
      'UA 12/24 14. mars 2024\nAI-indeks: EUR 46/7000/2024 RUSSLAND\n\nLÆRER FENGSLET\n\nLæreren sitter i fengsel.\n\nSEND TIL\nRiksadvokaten i Den oppdiktede føderasjon\nOla Oppdiktet\nGata 1, 103793 Byen\nFaks: +7 495 555 0101\n';
    expect(recipientsIn(text)).toEqual([
      ['Ola Oppdiktet', 'Riksadvokaten i Den oppdiktede føderasjon', 'Gata 1, 103793 Byen', false],
    ]);
  });
});

describe('an address', () => {
  it('has no label for its last words, though no colon stands behind it', () => {
    expect(
      recipientsIn(
        `${beforeAddresses}APPEALS TO:\n${official}\nCOPIES TO: Ambassador Joe Madeup, e-mail embassy@emb.example\n`,
      )?.[1],
    ).toEqual(['Joe Madeup', 'Ambassador', null, true]);
  });

  it('does not begin with what leads to it', () => {
    expect(
      recipientsIn(
        `${beforeAddresses}Letters can be sent to: Hon. Jane Fictional, Attorney General, PO Box 77, Harare; email: ag@justice.example\n`,
      ),
    ).toEqual([['Hon. Jane Fictional', 'Attorney General', 'PO Box 77, Harare', false]]);
  });

  it('is in doubt where nobody is named beside it', () => {
    const ua = paperIn(
      `${beforeAddresses}Please write:\n- Asking for her release.\n\nFax: +1 405 555 0101\nSalutation: Dear Governor\n`,
    );
    const doubts = ua?.evidence.filter(({ field }) => field === 'recipients.0.fax').map(({ doubt }) => doubt);
    expect(doubts).toEqual(['Nobody is named beside this address: check whose it is.']);
  });
});

describe('a letter', () => {
  it('may begin in the language of the official', () => {
    const text =
      'UA 12/24\nAMR 46/7000/2024 | Peru | 3 mars 2024\n\nLÄRARE GRIPEN\n\nLäraren sitter i fängelse.\n\nSeñor Ministro,\n\nJag ber er att släppa läraren fri redan i dag.\n\nMed vänlig hälsning\n';
    expect(paperIn(text)?.letter).toEqual({
      salutation: 'Señor Ministro',
      body: 'Jag ber er att släppa läraren fri redan i dag.',
      signOff: 'Med vänlig hälsning',
    });
  });
});

describe('a paper that a mail quotes below its subject', () => {
  it('is read, when it has the number again', () => {
    const quoted = `${beforeAddresses}APPEALS TO:\n${official}`.replace(/^/gm, '>');
    const text = `Fwd: UA 12/24 USA\n\nDear all,\n\nhere is the action that came today. Whoever can, please write.\n\n${quoted}`;
    expect(recipientsIn(text, ['emails'])).toEqual([[['minister@justice.example']]]);
  });
});

describe('what is no line of an address', () => {
  const copies = 'Copies to:\nEmbassy of Peru, 12 Street, Town, fax +1 202 555 0102\n';
  const embassy = ['Embassy of Peru', null, '12 Street, Town', true];
  it.each([
    'This is the third update of UA 12/24.\n',
    '\nThird letter for UA 12/24\n',
    '\nWith warm greetings to you all,\nTom, for the network\nAmnesty International Peru\nTel. +51 1 555 0199\n',
    '\nWRITE NOW. After 4 August 2024 please contact the\noffice of the section, 3 Hill, Town, tel. 210 555 0199.\n',
  ])('stands below one: %j', (tail) => {
    expect(recipientsIn(`${beforeAddresses}APPEALS TO:\n${official}\n${copies}${tail}`)).toEqual([
      minister,
      embassy,
    ]);
  });

  it('is a note in brackets above one', () => {
    const note = '(Please note that the lines from abroad are often not working)';
    expect(recipientsIn(`${beforeAddresses}APPEALS TO:\n${note}\n\n${official}`)).toEqual([minister]);
    expect(recipientsIn(`${beforeAddresses}APPEALS TO:\n${note}\n${official}`)).toEqual([minister]);
  });

  it('tells how to write, before somebody on its line', () => {
    const fax = 'fax +1 202 555 0102';
    expect(
      recipientsIn(
        `${beforeAddresses}Please write briefly and politely in English. The one to write to is the Minister of Justice, Jane Fictional, address: 1 Court Street, Capital, ${fax}.\n`,
      ),
    ).toEqual([minister]);
  });
});
