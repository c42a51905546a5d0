import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../lib/document/read.ts';

const read = (text: string) => {
  const [ua] = readPapers({ text, source: { way: 'paste', url: null, title: null } });
  if (!ua) throw new Error('nothing was read');
  return ua;
};

const BLOCK = 'Minister of Justice\nJane Roe\n1 Court Street\nLima, Peru\nEmail: minister@state.example';
const LETTER =
  'Dear Minister,\n\nLuz Ejemplar has been in custody since May for what she taught her pupils.\n\nPlease order her release.\n\nYours sincerely,\n[your name]';
const STORY =
  'Luz Ejemplar teaches at a small school in the hills, and was taken away in May by men in plain clothes. Nobody says why.';

describe('a letter of the month', () => {
  const mail = (date: string, until: string) =>
    read(
      `From: A Group <letters@group.example>\nTo: supporters@list.example\nSubject: Can you spare ten minutes?\nDate: ${date}\n\nFREE THE TEACHER\n\n${STORY}\n\nPlease send your letter by ${until}.\n\n${BLOCK}\n\nYour letter could look like this:\n\n${LETTER}\n`,
    );

  it('is a paper without a number, and its day gets its year from the mail', () => {
    const ua = mail('Fri, 06 Nov 2026 11:00:00 +0000', '18 December');
    expect(ua).toMatchObject({
      kind: 'first',
      reference: null,
      deadline: '2026-12-18',
      headline: 'FREE THE TEACHER',
    });
    expect(ua.recipients.map(({ emails }) => emails)).toEqual([['minister@state.example']]);
  });

  it('goes into the next year', () => {
    expect(mail('Fri, 06 Nov 2026 11:00:00 +0000', '8 January').deadline).toBe('2027-01-08');
  });

  it('is one where no year is known either', () => {
    const ua = read(
      `AMNISTÍA INTERNACIONAL\nGrupo Ejemplo\n\nCARTA DEL MES\n\nMaestra en riesgo en Perú\n\nLuz Ejemplar, maestra de 29 años, fue llevada en mayo por hombres de civil y nadie dice por qué. Su familia la busca desde entonces.\n\nTe pedimos que mandes la carta que sigue ANTES DEL 15 DE MAYO.\n\nMinistra de Justicia\nJuana Inventada\nCalle Uno 1\nLima, Perú 15001\nCorreo electrónico: ministra@estado.example\n\nExcelencia:\n\nLe pido con todo respeto que disponga la libertad de la maestra.\n\nLo saluda atentamente,\n`,
    );
    expect(ua).toMatchObject({ kind: 'first', deadline: null, country: 'PE' });
    expect(ua.missing).toContain('deadline');
    expect(ua.letter?.body).toMatch(/^Le pido/);
  });
});

describe('a mail that brings a paper', () => {
  it('has a greeting and a sign-off of its own, which are no letter', () => {
    const ua = read(
      `Beste schrijver,\n\nUPDATE 1 BIJ UA 55/26\nPeru, 4 juni 2026\nLERARES NOG VAST\n\nDe lerares zit nog steeds vast, en niemand zegt waarom zij in mei werd opgepakt.\n\nSchrijf tot en met 16 juli 2026 naar:\n\nMinister van Justitie\nJane Roe\nCourt Street 1, Lima\nE-mail: minister@state.example\nAanhef: Dear Minister\n\nHartelijke groet,\nMarijke en Tom\n`,
    );
    expect(ua.letter).toBeNull();
    expect(ua.recipients.map(({ emails }) => emails)).toEqual([['minister@state.example']]);
  });
});

describe('a letter in a newsletter', () => {
  const newsletter = (more: string) =>
    read(
      `A GROUP\nNEWSLETTER NO. 318 - DECEMBER 2026\n\nNext meeting: Tuesday, Friends Meeting House.\n\nLETTER OF THE MONTH\n\nPERU - Teacher jailed for a song\n\n${STORY}\n\nPlease write before the end of the year (31 December 2026):\n\n${BLOCK}\n\nModel letter:\n\n${LETTER}\n\n${more}\n`,
    );

  it('is a paper, whatever stands around it', () => {
    const ua = newsletter('DIARY\n16 January Ceilidh');
    expect(ua).toMatchObject({ kind: 'first', deadline: '2026-12-31', country: 'PE' });
    expect(ua.recipients.map(({ emails }) => emails)).toEqual([['minister@state.example']]);
  });

  it('is ended by nothing that the newsletter says of cases', () => {
    expect(newsletter('GOOD NEWS\nJoe Madeup is free. No further action is requested.').closing.closes).toBe(
      false,
    );
  });

  it('takes a letter, whom to send it to and until when: a newsletter without is none', () => {
    const ua = read(`A GROUP\nNEWSLETTER NO. 318\n\n${STORY}\n\n${BLOCK}\n\nNext meeting: 16 January.\n`);
    expect(ua.kind).toBe('other');
  });
});
