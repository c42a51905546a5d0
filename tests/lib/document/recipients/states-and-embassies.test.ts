import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';

const read = (text: string) =>
  readPapers({ text, source: { way: 'paste', url: null, title: null } }).flatMap(
    ({ recipients }) => recipients,
  );

describe('an office that goes on to a state', () => {
  it.each([
    [
      'pl',
      'UA 48/23 Indeks: EUR 46/9048/2023\n\nLuz jest w więzieniu w stolicy, a jej rodzina nie wie, dlaczego tam jest.\n\nAPELE PROSIMY WYSYŁAĆ NA ADRESY:\n\nProkurator Generalny Federacji Rosyjskiej\nGiennadij Zmyślony\nul. Sądowa 1, Moskwa\nFaks: +7 495 555 01 91',
      ['Giennadij Zmyślony', 'Prokurator Generalny Federacji Rosyjskiej', 'ul. Sądowa 1, Moskwa'],
    ],
    [
      'pl',
      'UA 48/23 Indeks: EUR 46/9048/2023\n\nLuz jest w więzieniu w stolicy, a jej rodzina nie wie, dlaczego tam jest.\n\nAPELE PROSIMY WYSYŁAĆ NA ADRESY:\n\nPrzewodniczący Komitetu Śledczego Federacji Rosyjskiej\nGiennadij Zmyślony\nul. Sądowa 1, Moskwa\nFaks: +7 495 555 01 91',
      [
        'Giennadij Zmyślony',
        'Przewodniczący Komitetu Śledczego Federacji Rosyjskiej',
        'ul. Sądowa 1, Moskwa',
      ],
    ],
    [
      'en',
      'UA 48/23 Index: EUR 46/9048/2023\n\nLuz Ejemplar is held in a prison of the capital.\n\nAPPEALS TO:\n\nProsecutor General Russian Federation\nIgor Viktorovich Invented\n1 Court Street, Moscow\nFax: +7 495 555 01 91',
      ['Igor Viktorovich Invented', 'Prosecutor General Russian Federation', '1 Court Street, Moscow'],
    ],
    [
      'fr',
      'AU 48/23 Index : EUR 46/9048/2023\n\nLuz Ejemplar est détenue dans une prison de la capitale.\n\nAPPELS À :\n\nProcureur général Fédération de Russie\nIgor Inventé\n1 rue du Palais, Moscou\nFax : +7 495 555 01 91',
      ['Igor Inventé', 'Procureur général Fédération de Russie', '1 rue du Palais, Moscou'],
    ],
  ])('takes no name from whoever stands below it (%s)', (_, text, [name, title, post]) => {
    expect(read(text)).toMatchObject([{ name, title, post }]);
  });

  it('leaves a name beside an office as it is', () => {
    const text =
      'UA 48/23 Index: AMR 46/9048/2023\n\nLuz Ejemplar is held in a prison of the capital.\n\nAPPEALS TO:\n\nGovernor Jane Madeup\nGarden House\n1 Court Street, Lima\nFax: +51 1 555 01 91';
    expect(read(text)).toMatchObject([{ name: 'Jane Madeup', title: 'Governor' }]);
  });
});

const head =
  'UA 48/23 Index: AMR 46/9048/2023\n\nLuz Ejemplar is held in a prison of the capital.\n\nAPPEALS TO:\n\nMinister of Justice\nJuan Inventado\n1 Court Street, Lima\nFax: +51 1 555 01 91\n\n';

describe('an embassy', () => {
  it.each([
    ['COPIES TO:\n', 'BOTSCHAFT DER REPUBLIK PERU', 'S. E. Herrn Juan Erfunden'],
    ['COPIES TO:\n', 'Ambassade du Pérou', 'S.E. Mme Ana Inventée'],
    ['COPIES TO:\n', 'Embajada del Perú', 'Excma. Sra. Ana Inventada'],
    ['COPIES TO:\n', 'Embassy of Peru', 'H.E. Ana Madeup'],
  ])('stands above the name of who heads it (%s%s)', (label, house, name) => {
    expect(
      read(`${head}${label}${house}\n${name}\n9 Tree Lane, London\nFax: 020 7946 0191`)[1],
    ).toMatchObject({
      name,
      title: house,
      post: '9 Tree Lane, London',
      copiesOnly: true,
    });
  });

  it.each([
    ['COPIES TO:\nAmbassador Ana Madeup, Embassy of Peru', 'Ambassador', 'Embassy of Peru'],
    [
      'Der Fall ist in der Hauptstadt bekannt, und die Familie wartet auf eine Nachricht.\n\nKOPIEN AN\nBotschafterin Ana Madeup, Botschaft der Republik Peru',
      'Botschafterin',
      'Botschaft der Republik Peru',
    ],
    [
      'Su familia no sabe por qué ha sido encarcelada, y espera que la dejen en libertad.\n\nCOPIAS A:\nEmbajadora Ana Madeup, Embajada del Perú',
      'Embajadora',
      'Embajada del Perú',
    ],
  ])('stands behind the name of who heads it, and begins the address (%s)', (lines, title, house) => {
    const copy = read(`${head}${lines}\n9 Tree Lane, London\nFax: 020 7946 0191`).at(-1);
    expect(copy).toMatchObject({ name: 'Ana Madeup', title, post: `${house}\n9 Tree Lane, London` });
  });

  it.each([
    ['and to the Embassy of Peru in London:', 'Embassy of Peru in London'],
    ['sowie an die Botschaft der Republik Peru in Bonn:', 'Botschaft der Republik Peru in Bonn'],
    ['y a la embajada de Perú en Madrid:', 'embajada de Perú en Madrid'],
    ['oraz do ambasady Peru w Polsce:', 'ambasady Peru w Polsce'],
    ['a také na velvyslanectví Peru v Praze:', 'velvyslanectví Peru v Praze'],
  ])('begins with what joins it to those above (%s)', (lead, name) => {
    const all = read(
      `${head}COPIES TO:\nPresident of the Supreme Court\nAna Madeup\n2 Court Street, Lima\nFax: +51 1 555 01 25\n\n${lead}\n9 Tree Lane 5, London, fax: 020 7946 0191`,
    );
    expect(all.map(({ fax }) => fax)).toEqual(['+51 1 555 01 91', '+51 1 555 01 25', '020 7946 0191']);
    expect(all[2]).toMatchObject({ name, post: '9 Tree Lane 5, London', copiesOnly: true });
  });
});

describe('a line of an address', () => {
  it.each([
    ['Appeal form: https://www.justice-pe.example/contact', 'https://www.justice-pe.example/contact'],
    [
      'Apellformular: https://www.justice-pe.example/kontakt-form',
      'https://www.justice-pe.example/kontakt-form',
    ],
    ['要請フォーム：https://www.justice-pe.example/contact', 'https://www.justice-pe.example/contact'],
    ['Write online: https://www.justice-pe.example/contact', 'https://www.justice-pe.example/contact'],
    ['More about him: https://www.news-pe.example/profile', null],
  ])('with a label that is not known and a page is nobody (%s)', (line, formUrl) => {
    const all = read(
      `UA 48/23 Index: AMR 46/9048/2023\n\nLuz Ejemplar is held in a prison of the capital.\n\nAPPEALS TO:\n\nMinister of Justice\nJuan Inventado\n1 Court Street, Lima\nFax: +51 1 555 01 91\n${line}\nSalutation: Dear Minister`,
    );
    expect(all).toMatchObject([{ name: 'Juan Inventado', formUrl, salutation: 'Dear Minister' }]);
  });

  it.each([
    ['Att.: Juan Madeup, Legal Adviser', 'Juan Madeup', 'Legal Adviser'],
    ['Attn: Juan Madeup, Minister of Justice', 'Juan Madeup', 'Minister of Justice'],
    ['z. Hd. Juan Madeup, Minister of Justice', 'Juan Madeup', 'Minister of Justice'],
    ["À l'attention de Juan Madeup, Minister of Justice", 'Juan Madeup', 'Minister of Justice'],
  ])('says to whom a letter is to be handed (%s)', (line, name, title) => {
    const all = read(
      `UA 48/23 Index: AMR 46/9048/2023\n\nLuz Ejemplar is held in a prison of the capital.\n\nAPPEALS TO:\nEmail: minister@justice-pe.example\n${line}\n`,
    );
    expect(all).toMatchObject([{ name, title, emails: ['minister@justice-pe.example'] }]);
  });
});
