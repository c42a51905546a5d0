import { describe, expect, it } from 'vitest';
import { beforeAddresses, paperIn, recipientsIn } from '../../../support/reading.ts';

const recipientsOf = (text: string) => recipientsIn(text, ['name', 'title', 'post', 'fax', 'copiesOnly']);

describe('addresses beside one another', () => {
  it('are of two though letters of several widths stand before the second', () => {
    const rows = [
      'Minister of Justice                 Director of the National Police',
      'Jane Fictional                         Colonel Joe Madeup',
      '1 Court Street                        2 Hill Road',
      'Capital                                   Capital',
      'Fax: +1 202 555 0101              Fax: +1 202 555 0102',
      'Salutation: Dear Minister',
    ];
    expect(recipientsOf(`${beforeAddresses}APPEALS TO:\n${rows.join('\n')}\n`)).toEqual([
      ['Jane Fictional', 'Minister of Justice', '1 Court Street\nCapital', '+1 202 555 0101', false],
      [
        'Colonel Joe Madeup',
        'Director of the National Police',
        '2 Hill Road\nCapital',
        '+1 202 555 0102',
        false,
      ],
    ]);
  });

  it('are of one where only some rows have two parts', () => {
    const rows = [
      'Minister of Justice',
      'Jane Fictional                         (since March)',
      '1 Court Street',
      'Fax: +1 202 555 0101              Fax: +1 202 555 0102',
    ];
    expect(recipientsOf(`${beforeAddresses}APPEALS TO:\n${rows.join('\n')}\n`)).toHaveLength(1);
  });
});

describe('an address on one line', () => {
  it.each([' / ', ' | ', ' · '])('has %j for the ends of its lines', (mark) => {
    const lines = [
      'Minister of Justice',
      'Jane Fictional',
      '1 Court Street',
      'Capital, Land',
      'Fax: +1 202 555 0101',
    ];
    expect(recipientsOf(`${beforeAddresses}APPEALS TO:\n${lines.join(mark)}\n`)).toEqual([
      ['Jane Fictional', 'Minister of Justice', '1 Court Street\nCapital, Land', '+1 202 555 0101', false],
    ]);
  });

  it('has a name that is of two languages whole', () => {
    const line =
      'Minister of Justice / Ministra\nJane Fictional\n1 Court Street / Calle 1\nFax: +1 202 555 0101';
    expect(recipientsOf(`${beforeAddresses}APPEALS TO:\n${line}\n`)?.[0]?.[2]).toBe(
      '1 Court Street / Calle 1',
    );
  });
});

describe('a number that can be called', () => {
  it('is none behind the name of a place', () => {
    const found = (phone: string) =>
      paperIn(`${beforeAddresses}APPEALS TO:\nMinister of Justice\nJane Fictional\nTel: ${phone}\n`)
        ?.recipients[0]?.phones;
    expect(found('+1 202 555 0101, Court Street 47, Capital 440000, Land')).toEqual(['+1 202 555 0101']);
    expect(found('+1 202 555 0101, +1 202 555 0102')).toHaveLength(2);
    expect(found('555 0101 22, Office 0202 555 0102')).toHaveLength(2);
  });
});

describe('a rank', () => {
  it('shows whose name stands below an office that looks like one', () => {
    const text =
      'AU 12/24 Índice: AMR 29/7000/2024 El Salvador Fecha: 3 de marzo de 2024\n\nMAESTRA DETENIDA\n\nEstá presa.\n\nENVÍEN LLAMAMIENTOS A:\nDirector de la Policía Imaginaria Civil\nComisionado Juan Inventado\n1 Calle, Ciudad\nFax: +503 2555 0101\n';
    expect(recipientsOf(text)?.[0]?.slice(0, 2)).toEqual([
      'Comisionado Juan Inventado',
      'Director de la Policía Imaginaria Civil',
    ]);
  });
});

describe('a copy that a paragraph of its own tells of', () => {
  const to =
    'Please write to the Minister of Justice, Jane Fictional, 1 Court Street, Capital, fax +1 202 555 0101.\n\n';
  it.each([
    ['A copy goes to the Embassy of Peru, 2 Hill Road, Town, fax +1 202 555 0102', '+1 202 555 0102', []],
    [
      'A copy goes to the Embassy of Peru, 2 Hill Road, Town, e-mail embassy@peru.example',
      null,
      ['embassy@peru.example'],
    ],
    [
      'A copy goes to the Embassy of Peru, 2 Hill Road, Town, fax +1 202 555 0102, e-mail embassy@peru.example',
      '+1 202 555 0102',
      ['embassy@peru.example'],
    ],
  ])('has its addresses: %j', (copy, fax, emails) => {
    const found = paperIn(`${beforeAddresses}${to}${copy}.\n`)?.recipients ?? [];
    expect(found.map(({ title, copiesOnly }) => [title, copiesOnly])).toEqual([
      ['Minister of Justice', false],
      [null, true],
    ]);
    expect(found[1]).toMatchObject({ name: 'Embassy of Peru', post: '2 Hill Road, Town', fax, emails });
  });

  it('is not one for those who hand the paper on', () => {
    expect(
      paperIn(`${beforeAddresses}${to}Please send a copy to our group, group@town.example.\n`)?.recipients,
    ).toHaveLength(1);
  });
});

describe('what is asked for', () => {
  it('ends where the label for addresses stands right below it', () => {
    const asks = paperIn(
      `${beforeAddresses}Please write immediately:\nn Urging them to free her;\nn Urging them to say where she is.\nPLEASE SEND APPEALS BEFORE 16 MARCH 2024 TO:\nMinister of Justice\nJane Fictional\nFax: +1 202 555 0101\n`,
    )?.asks;
    expect(asks).toEqual(['Urging them to free her;', 'Urging them to say where she is.']);
  });

  it('is a counted list behind a sentence that tells to write', () => {
    const asks = paperIn(
      `${beforeAddresses}Please write a letter now and say:\n\nPlease write to the court in English.\n1. Free her at once\n2. Let her see a doctor\n`,
    )?.asks;
    expect(asks).toEqual(['Free her at once', 'Let her see a doctor']);
  });
});

describe('a letter', () => {
  it('begins with a greeting that is shortened, in a page on one line', () => {
    const text = `Primera AU: 12/24 Índice: AMR 53/7000/2024 Venezuela Fecha: 14 de mayo de 2024 ACCIÓN URGENTE ENFERMERA EN PARADERO DESCONOCIDO El 6 de mayo la enfermera fue detenida por hombres encapuchados a la salida del hospital. ACTÚEN: REDACTEN SU PROPIO LLAMAMIENTO O UTILICEN LA SIGUIENTE CARTA MODELO Fiscal General Juan Inventado Correo-e: fiscal@corte.example Sra. Fiscal General: Le escribo para pedirle que revele dónde está la enfermera y que la deje en libertad. Atentamente, INFORMACIÓN COMPLEMENTARIA Se han denunciado decenas de casos.`;
    expect(paperIn(text)?.letter).toMatchObject({
      salutation: 'Sra. Fiscal General',
      signOff: 'Atentamente',
    });
  });

  it('is to a king, in Chinese', () => {
    const text =
      'First UA: 12/24 Index: MDE 23/7000/2024　沙烏地阿拉伯　2024/9/28\n\n教師被捕\n\n教師在監獄裡。\n\n國王　虛構\n傳真：+966 11 555 0101\n\n國王陛下：\n\n我敦促陛下立即釋放她，並公布此案的全部資料。\n\n敬上\n';
    expect(paperIn(text)?.letter?.salutation).toBe('國王陛下');
  });
});

describe('a number', () => {
  it.each([
    ['UA 번호: 12/24', '긴급구명활동', 'ASA 41/009/2024'],
    ['UA номер: 12/24', 'Срочная акция', 'EUR 41/009/2024'],
  ])('stands behind the word for one: %j', (line, title, index) => {
    expect(paperIn(`${title}\n\n${line} Index: ${index}\n\nPlease write.\n`)).toMatchObject({
      reference: { number: 12 },
    });
  });
});
