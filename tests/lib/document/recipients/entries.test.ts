import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';

function read(text: string) {
  const [ua] = readPapers({ text, source: { way: 'paste', url: null, title: null } });
  if (!ua) throw new Error('nothing was read');
  return ua;
}

const recipientsOf = (text: string) =>
  read(text).recipients.map(({ name, title, post, fax, salutation, copiesOnly }) => ({
    name,
    title,
    post,
    fax,
    salutation,
    copiesOnly,
  }));

const danish = (rest: string) =>
  `LYNAKTION UA 31/97     AI-index: MDE 28/07/97     12. marts 1997\n\nJournalisten blev hentet af soldater, og ingen ved, hvor han er nu.\n\n${rest}`;

describe('recipients who stand each on one line', () => {
  it('are read where they are counted, with how to greet them in quotation marks', () => {
    const found = recipientsOf(
      danish(
        'til\n 1. Justitsministeren: M. Jean Opdigtet, 4 Rue Inventée, Alger. Fax 213 2 555 106. "Monsieur le Ministre"\n 2. Indenrigsministeren: M. Paul Påfund, 9 Rue Fictive, Alger. Fax 213 2 555 956. "Monsieur le Ministre"\n',
      ),
    );
    expect(found.map(({ name, title, fax, salutation }) => [title, name, fax, salutation])).toEqual([
      ['Justitsministeren', 'M. Jean Opdigtet', '213 2 555 106', 'Monsieur le Ministre'],
      ['Indenrigsministeren', 'M. Paul Påfund', '213 2 555 956', 'Monsieur le Ministre'],
    ]);
  });

  it('go on in the next line where theirs was full', () => {
    const [first, second] = recipientsOf(
      'UA 18/85    AMR 48/02/85    25 januari 1985\nSURINAME\n\nDe vakbondsman is door soldaten van zijn werk gehaald en niemand weet waar hij is.\n\nAan:\nBevelhebber van het Leger, Kolonel J. Verzonnen, Kazerne aan de Rivier, Paramaribo, Suriname\n(aanhef: Geachte Bevelhebber)\nMinister van Justitie, mr. A. Bedacht, Gravenstraat 1, Paramaribo, Suriname (aanhef:\nExcellentie)\n',
    );
    expect(first).toMatchObject({
      title: 'Bevelhebber van het Leger',
      name: 'Kolonel J. Verzonnen',
      post: 'Kazerne aan de Rivier, Paramaribo, Suriname',
      salutation: 'Geachte Bevelhebber',
    });
    expect(second).toMatchObject({ name: 'mr. A. Bedacht', salutation: 'Excellentie' });
  });

  it('are apart where nothing but an address by post stands in them', () => {
    const found = recipientsOf(
      'AU 112/86                              19 de maio de 1986\nPARAGUAI - Prisão do lavrador Inventado\n\nO lavrador foi levado de casa na madrugada e a delegacia nega que ele esteja lá.\n\nPedimos que mandem cartas aos seguintes endereços:\n\nSr. Juan Imaginario, Ministro do Interior, Calle Falsa 14, Asunción, Paraguay.\n   Tratamento: Senhor Ministro\nSr. Pedro Supuesto, Presidente da Corte Suprema, Palacio Ficticio, Asunción, Paraguay.\n   Tratamento: Senhor Presidente\n',
    );
    expect(found.map(({ name, title, salutation }) => [name, title, salutation])).toEqual([
      ['Sr. Juan Imaginario', 'Ministro do Interior', 'Senhor Ministro'],
      ['Sr. Pedro Supuesto', 'Presidente da Corte Suprema', 'Senhor Presidente'],
    ]);
  });

  it('may stand on the line of the label', () => {
    const [found] = recipientsOf(
      'Первая СА: 12/21   Индекс: EUR 49/7000/2021   Беларусь   Дата: 7 октября 2021 г.\n\nДирижёра задержали за песню, и с тех пор она в тюрьме без приговора суда.\n\nОБРАЩЕНИЯ НАПРАВЛЯЙТЕ: Министр юстиции, Иван Выдуманный, ул. Вымышленная, 22, 220030 Минск, Беларусь.\nФакс +375 17 555 42 52.\n',
    );
    expect(found).toMatchObject({
      name: 'Иван Выдуманный',
      title: 'Министр юстиции',
      post: 'ул. Вымышленная, 22, 220030 Минск, Беларусь.',
      fax: '+375 17 555 42 52',
    });
  });

  const header =
    'UA 12/93   AI Index: AMR 51/70/93   18 June 1993\n\nThe stay of execution ran out on Monday, and a new date may be set at any time.\n\n';

  it('are not taken apart where one is named above the lines of an address', () => {
    const found = recipientsOf(
      `${header}APPEALS TO:\nMinister of Justice, Jane Fictional\nMinistry of Justice, 1 Court Street, Capital\nFax: +1 512 555 8120\n`,
    );
    expect(found).toMatchObject([{ name: 'Jane Fictional', title: 'Minister of Justice' }]);
  });

  it('end at their number where the line ends behind its label', () => {
    const [found] = recipientsOf(
      `${header}to:\nThe Governor, Office of the Governor, PO Box 12428, Capitol Station, Austin, Texas 78711, USA. Fax\n1 512 555 8120. Salutation: Dear Governor.\n`,
    );
    expect(found).toMatchObject({ fax: '1 512 555 8120', salutation: 'Dear Governor' });
  });

  it('are nobody of Amnesty’s at the foot of a page', () => {
    expect(
      recipientsOf(
        '# Familien får bli\n\nNorge – UA 41/15 – EUR 36/7000/2015 – Oslo, 10. april 2015\n\nNemnda snudde i går, og familien skal ikke sendes ut av landet likevel.\n\nAmnesty Norge, Oppdiktet gate 3, 0159 Oslo. Tlf.: 22 55 22 00\n',
      ),
    ).toEqual([]);
  });
});

describe('who is written to', () => {
  const paper = (lines: string) =>
    `UA 12/24 Index: EUR 44/7000/2024 Türkiye Date: 3 March 2024\n\nA teacher is held, and nobody was told where she is or why she was taken.\n\nAPPEALS TO:\n${lines}`;

  it.each([
    ['Chief of Police of Izmir Mr Orhan Uydurma', 'Chief of Police of Izmir', 'Mr Orhan Uydurma'],
    ['Orhan Uydurma (Chief of Police)', 'Chief of Police', 'Orhan Uydurma'],
  ])('is %s', (line, title, name) => {
    expect(recipientsOf(paper(`${line}\n1 Invented Street\nIzmir\nFax: +90 232 555 11 22\n`))).toMatchObject([
      { title, name },
    ]);
  });
});

describe('what was asked for formerly', () => {
  const header =
    'Further information on UA: 48/23 Index: AMR 46/9048/2023 Peru Date: 14 September 2023\n\nThe teacher was moved to another prison on Monday, her lawyer has told us.\n\n';

  it('is no deadline', () => {
    expect(
      read(`${header}We had asked for letters until 30 September 2023. Please write until 31 October 2023.\n`)
        .deadline,
    ).toBe('2023-10-31');
    expect(read(`${header}Die Frist war der 30. September 2023.\n`).deadline).toBeNull();
  });

  it('leaves the end of an action sure', () => {
    const ua = read(
      `${header}In August we asked you to write to the minister until 30 September 2023.\n\nNo further action is requested. Many thanks to all who sent appeals.\n`,
    );
    expect([ua.closing.closes, ua.deadline, ua.recipients]).toEqual([true, null, []]);
  });

  it.each([
    [
      'You have been asked to keep writing to the authorities for the others.',
      'No further action is requested.',
    ],
    ['No further action is requested.', 'We asked you to write to the minister until 30 September 2023.'],
    ['The deadline was moved to 20 October 2023.', 'No further action is requested.'],
  ])('is not what may be asked still: %s %s', (...sentences) => {
    expect(read(`${header}${sentences.join(' ')}\n`).closing.closes).toBe('unsure');
  });

  it('is none of the paper where a mail quotes it below', () => {
    const ua = read(
      `${header}No further action is requested. Many thanks to all who sent appeals.\n\n> Please write before 25 September 2023 to:\n> Minister of Justice, Jane Fictional, 1 Court Street, Lima. Fax +51 1 555 0101\n`,
    );
    expect([ua.closing.closes, ua.deadline, ua.recipients]).toEqual([true, null, []]);
  });

  it('is the paper itself where all of it is quoted', () => {
    const ua = read(
      'Subject: Fwd: UA 48/23\nDate: 15 September 2023\n\nDear all, here is one that we will take on Thursday evening.\n\n> UA: 48/23 Index: AMR 46/9048/2023 Peru Date: 14 September 2023\n>\n> APPEALS TO:\n> Minister of Justice\n> Jane Fictional\n> Fax: +51 1 555 0101\n',
    );
    expect(ua.recipients).toMatchObject([{ name: 'Jane Fictional', fax: '+51 1 555 0101' }]);
  });
});

describe('what a sentence asks for', () => {
  it.each([
    [
      'UA 88/76   3 September 1976\n\nFourteen teachers are held without charge, and nobody may see them.\n\nPlease write short letters, in English, expressing concern that the teachers are held and asking that they be released.\n',
      ['expressing concern that the teachers are held', 'asking that they be released'],
    ],
    [
      'AU: 102/13 Índice: AMR 34/006/2013 Guatemala Fecha: 18 de abril de 2013\n\nAl testigo le dejaron un zapato de niño en la puerta de su casa esa noche.\n\nRogamos que escriban de inmediato, instando a las autoridades a protegerlo y pidiendo una investigación, antes del 30 de mayo de 2013.\n',
      ['instando a las autoridades a protegerlo', 'pidiendo una investigación'],
    ],
  ])('is read where there is no list', (text, asks) => {
    expect(read(text).asks).toEqual(asks);
  });
});

describe('a headline behind a country', () => {
  it.each([
    ['PARAGUAY - Festnahme eines Bauern', 'Festnahme eines Bauern'],
    ['IRAN\nDrohende Hinrichtung eines Lehrers', 'Drohende Hinrichtung eines Lehrers'],
    ['ALGERIEN    Sorge um eine Journalistin', 'Sorge um eine Journalistin'],
    ['IRAN    Kamal Erfunden, Lehrer', null],
  ])('is read from %j', (line, headline) => {
    expect(
      read(
        `UA 48/07          Index: MDE 13/021/2007          26. Februar 2007\n\n${line}\n\nDas Urteil wurde Ende Januar bestätigt, und der Termin kann jeden Tag bekannt werden.\n`,
      ).headline,
    ).toBe(headline);
  });
});

describe('a paper without a number', () => {
  it('is one by its letter, its recipient and its deadline', () => {
    const ua = read(
      '# Defensora del agua, a juicio\n\nLa juzgan el 2 de febrero por haber defendido un río.\n\nSeñora Fiscal General:\n\nLe escribo porque me preocupa el juicio contra la defensora.\n\nAtentamente,\n\nEnvía los llamamientos antes del 28 de enero de 2018 a:\nFiscal General\nLicda. Ana Ficticia\nCorreo-e: fiscal@mp.example\n',
    );
    expect([ua.kind, ua.reference, ua.deadline]).toEqual(['first', null, '2018-01-28']);
  });
});

describe('a subject alone', () => {
  const subject = (line: string) => read(`From: A <a@list.example>\nTo: b@list.example\nSubject: ${line}\n`);

  it.each([
    ['UA 402/90 Death penalty Nigeria', 'NG'],
    ['UA 088/03: Fear for safety (Guatemala)', 'GT'],
  ])('says the country at its end: %s', (line, country) => {
    expect(subject(line).country).toBe(country);
  });

  it.each([
    ['udpate to UA 18/12', null],
    ['UPDATE #3 to UA 204/10 Iran', 3],
    ['furhter information on UA 240/07 - Ethiopia', null],
  ])('says in spite of slips that it is an update: %s', (line, updateNumber) => {
    expect(subject(line)).toMatchObject({ kind: 'update', updateNumber });
  });
});

describe('a day behind a number with a dot', () => {
  it('begins with its month', () => {
    expect(
      read(
        'China: UA 222.17     September 29, 2017\n\nLawyer Cut Off From Family\n\nThe lawyer has not been heard of since police invited him for tea in May.\n',
      ).issued,
    ).toBe('2017-09-29');
  });
});
