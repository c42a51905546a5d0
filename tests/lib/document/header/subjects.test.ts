import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';

type Said = [subject: string, number: string | null, kind: string, country: string | null, update?: number];

function read(text: string) {
  return readPapers({ text, source: { way: 'paste', url: null, title: null } }).map((ua) => ({
    number: ua.reference && `${ua.reference.series} ${ua.reference.number}/${ua.reference.year}`,
    kind: ua.kind,
    country: ua.country,
    update: ua.updateNumber,
    closes: ua.closing.closes,
  }));
}

/** Subject lines in the forms that sections and supporters use. */
const subjects: Said[] = [
  ['ua14807 nepal', 'UA 148/2007', 'first', 'NP'],
  ['update to ua14807 nepal', 'UA 148/2007', 'update', 'NP'],
  ['ua-061-23 Kenia: Lehrerin in Haft', 'UA 61/2023', 'first', 'KE'],
  ['e01701 usa/texas', 'EXTRA 17/2001', 'first', 'US'],
  ['AW: UA 44/05 Tschad', 'UA 44/2005', 'first', 'TD'],
  ['TR : AU 44/05 Tchad', 'UA 44/2005', 'first', 'TD'],
  ['I: AU 44/05 Ciad', 'UA 44/2005', 'first', 'TD'],
  ['ENC: Ação Urgente 44/05 Moçambique', 'UA 44/2005', 'first', 'MZ'],
  ['SV: Blixtaktion UA 44/15 Turkiet', 'UA 44/2015', 'first', 'TR'],
  ['Fwd: [letters] fourth update to UA 44/15 TURKEY', 'UA 44/2015', 'update', 'TR', 4],
  ['Spoedactie UA 44/15: Soedan', 'UA 44/2015', 'first', 'SD'],
  ['Naléhavá akce UA 44/15 – Maďarsko', 'UA 44/2015', 'first', 'HU'],
  ['UA 44/15 Vitryssland: lärare gripen', 'UA 44/2015', 'first', 'BY'],
  [
    'AU: 44/10 Índice: AMR 41/012/2010 México Fecha de emisión: 4 de marzo de 2010',
    'UA 44/2010',
    'first',
    'MX',
  ],
  ['Erfolg: Lehrerin in Ruanda frei (UA-044/2017)', 'UA 44/2017', 'outcome', 'RW'],
  ['Teacher free (Kenya: UA 44.17)', 'UA 44/2017', 'first', 'KE'],
  ['Urgent Action: Teacher arrested in Kenya: UA 44.17', 'UA 44/2017', 'first', 'KE'],
  ['seocnd update to ua 44/02 kenya', 'UA 44/2002', 'update', 'KE', 2],
  ['UA 44/05 oppfølger nr. 3 – Kenya', 'UA 44/2005', 'update', 'KE', 3],
  ['3e update UA 44/22 Kenia', 'UA 44/2022', 'update', 'KE', 3],
  ['UA 44/97 Weitere Informationen – Kenia', 'UA 44/1997', 'update', 'KE'],
  ['Stop-actie UA 44/01 (Marokko)', 'UA 44/2001', 'outcome', 'MA'],
  ['Akcja zakończona: UA 44/20 Kenia', 'UA 44/2020', 'outcome', 'KE'],
  ['Акция завершена: UA 44/20, Кения', 'UA 44/2020', 'outcome', 'KE'],
  ['Acil Eylem sona erdi: 44/16 Mısır', 'UA 44/2016', 'outcome', 'EG'],
  ['انتهى التحرك العاجل 44/21 – مصر', 'UA 44/2021', 'outcome', 'EG'],
  ['Gute Nachricht: UA-044/2017 Kenia', 'UA 44/2017', 'outcome', 'KE'],
  ['correction to UA 44/05 kenya', 'UA 44/2005', 'other', 'KE'],
  ['corrected version of UA 44/05 Kenya', 'UA 44/2005', 'other', 'KE'],
  ['Correction: UA 44/12 Index AFR 32/005/2012 Kenya - wrong salutation', 'UA 44/2012', 'other', 'KE'],
  ['french language version of ua 44/07 kenya', 'UA 44/2007', 'other', 'KE'],
  ['Rectificatif à l’AU 44/09 – Tunisie', 'UA 44/2009', 'other', 'TN'],
  ['Corrección a la AU 44/11 (Panamá)', 'UA 44/2011', 'other', 'PA'],
  ['Correctie: UA 44/19 Soedan, juiste datum is 3 mei', 'UA 44/2019', 'other', 'SD'],
  ['Rättelse: UA 44/15 Turkiet', 'UA 44/2015', 'other', 'TR'],
];

/** In forms that say less: a dash or a blank for the mark, the number behind a headline, the name of a file. */
const looser: Said[] = [
  ['Urgent Action: Kenya: Teacher held (UA 44/25)', 'UA 44/2025', 'first', 'KE'],
  ['URGENT ACTION: KENYA - TEACHER AT RISK (UA 044/02)', 'UA 44/2002', 'first', 'KE'],
  ['UA 044/11 Imminent execution USA (Ohio)', 'UA 44/2011', 'first', 'US'],
  ['URGENT ACTION: UA 344 13 Kenya', 'UA 344/2013', 'first', 'KE'],
  ['[net] Tweede vervolg op UA 44-11 Kenia', 'UA 44/2011', 'update', 'KE', 2],
  ['Acil Eylem Güncelleme: Kenya UA 44-19', 'UA 44/2019', 'update', 'KE'],
  ['Nowa Pilna Akcja: UA 44/24 Kenia', 'UA 44/2024', 'first', 'KE'],
  ['Neue Eilaktion 44/24 – Kenia', 'UA 44/2024', 'first', 'KE'],
  ['Новая срочная акция: Кения (UA 44/24)', 'UA 44/2024', 'first', 'KE'],
  ['2-е обновление: UA 44-24 – Кения', 'UA 44/2024', 'update', 'KE', 2],
  ['Νέα στοιχεία: UA 44/24 Κένυα', 'UA 44/2024', 'update', 'KE'],
  ['新規UA 44/2024 ケニア', 'UA 44/2024', 'first', 'KE'],
  ['緊急行動（UA）44-22　ケニア', 'UA 44/2022', 'first', 'KE'],
  ['UA 44/22 行动已结束（肯尼亚）', 'UA 44/2022', 'outcome', 'KE'],
  ['回覆：UA 44/20 後續消息｜中國', 'UA 44/2020', 'update', 'CN'],
  ['Abgeschlossene Aktion: UA 044/21-2 Kenia', 'UA 44/2021', 'outcome', 'KE', 2],
  ['UA 44/21 Egipt – zakończona', 'UA 44/2021', 'outcome', 'EG'],
  ['AU_44_2014_Quenia.docx', 'UA 44/2014', 'first', 'KE'],
  ['Kenya: Further information: Teacher still held', null, 'update', 'KE'],
  ['Allemagne: Action complémentaire: Un enseignant toujours détenu', null, 'update', 'DE'],
];

/** They cite a number, and are no paper of it. */
const chatter = [
  'Danke für deinen Brief! (UA-044/2022 Kenia)',
  'Merci d’avoir écrit ! AU 44/23 (Kenya)',
  'Minutes of our meeting, letters for UA 44/23',
  'the letters that we wrote for UA 44/23 have come back',
  'e01701 and other rooms',
  'bonus ua1480 code',
  'UA 10-12 May: who comes?',
  'UA 44 20 letters written',
  'Thanks for the letters (UA 44-23)',
  'Kenya: update on our plans',
  '[ua 44/06 never issued]',
  'ua quotes - may 1996',
];

const expected = ([, number, kind, country, update]: Said) => ({
  number,
  kind,
  country,
  update: update ?? null,
});
const asMessage = (subject: string) =>
  `Subject: ${subject}\nDate: Mon, 3 Mar 2025 10:00:00 +0000\n\nPlease see the attached file.\n`;

describe('a subject line', () => {
  it.each(looser)('is read, by itself and above a message, in looser forms: %s', (...said) => {
    expect(read(said[0])).toMatchObject([expected(said)]);
    expect(read(asMessage(said[0]))).toMatchObject([expected(said)]);
    expect(read(`From: Jane Roe <jane@example.org>\n${asMessage(said[0])}`)).toMatchObject([expected(said)]);
  });

  it.each([
    ['AFR3200052024ENGLISH.pdf', 'AFR 32/0005/2024', 'KE'],
    ['afr320052006es.pdf', 'AFR 32/005/2006', 'KE'],
  ])('tells the index and country of a file: %s', (name, index, country) => {
    const [only] = readPapers({ text: name, source: { way: 'paste', url: null, title: null } });
    expect(only).toMatchObject({ index, country, reference: null });
  });

  it.each(subjects)('is read as a text by itself: %s', (...said) => {
    expect(read(said[0])).toMatchObject([expected(said)]);
  });

  it.each(subjects)('is read alike above a message: %s', (...said) => {
    expect(read(asMessage(said[0]))).toMatchObject([expected(said)]);
  });

  it.each(subjects)('ends nothing by itself: %s', (subject) => {
    expect(read(subject)[0]?.closes).not.toBe(true);
  });

  it.each(chatter)('is no paper where it only cites one: %s', (subject) => {
    expect(read(subject)).toMatchObject([{ kind: 'other', number: null }]);
    expect(read(asMessage(subject))).toMatchObject([{ kind: 'other', number: null }]);
  });

  it.each([
    ['stop action to ua 44/99 and ua 16/00 (kenya)', ['UA 44/1999', 'UA 16/2000'], 'outcome', 'KE'],
    ['update to UA 44/07 & MA 3/07 kenya', ['UA 44/2007', 'MA 3/2007'], 'update', 'KE'],
    ['AU 44/03 y AU 52/03: Panamá – más información', ['UA 44/2003', 'UA 52/2003'], 'update', 'PA'],
  ])('is of two cases: %s', (subject, numbers, kind, country) => {
    const both = numbers.map((number) => ({ number, kind, country }));
    expect(read(subject)).toMatchObject(both);
    expect(read(asMessage(subject))).toMatchObject(both);
  });
});

describe('words for a correction', () => {
  it('make no paper one where they stand behind its number', () => {
    const text =
      'Further information on UA: 44/12 Index: AFR 32/006/2012 Kenya Date: 3 May 2012\n\nURGENT ACTION\nTEACHER STILL HELD\n\nCorrection of the date: she was arrested on 2 April.\n';
    expect(read(text)[0]?.kind).toBe('update');
  });
});
