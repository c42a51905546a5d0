import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';

interface Parts {
  headline?: string;
  story: string;
  end: string;
}

function closesOf({ headline = 'NEWS FROM THE COURT', story, end }: Parts): boolean | 'unsure' | undefined {
  const head = 'Further information on UA: 48/23 Index: AMR 46/9048/2023 Peru Date: 14 September 2023';
  const text = [head, headline, story, end].join('\n\n');
  return readPapers({ text, source: { way: 'paste', url: null, title: null } })[0]?.closing.closes;
}

const one =
  'Teacher Luz Ejemplar walked out of the prison at San Inventado on Tuesday evening, after eleven weeks there.';
const three =
  'Students Luz Ejemplar, Juan Ficticio and Ana Modelo walked out of the prison at San Inventado on Tuesday evening.';
const endFor = (names: string) => `No further letters are needed for ${names}.`;

describe('the names in a closing sentence', () => {
  it('are those of the one whom the paper is about', () => {
    expect(closesOf({ story: one, end: endFor('Luz Ejemplar') })).toBe(true);
    expect(closesOf({ story: one, end: endFor('Luz') })).toBe(true);
    expect(
      closesOf({ story: one, end: 'We are closing the case of Luz Ejemplar, and we thank you all.' }),
    ).toBe(true);
  });

  it('are those of all whom the paper is about, by one of their names', () => {
    expect(closesOf({ story: three, end: endFor('Luz, Juan and Ana') })).toBe(true);
    expect(closesOf({ story: three, end: endFor('Luz Ejemplar, Juan Ficticio and Ana Modelo') })).toBe(true);
  });

  it('are those of a family, whose name stands behind the last one', () => {
    const story =
      'Luz, Juan and Ana Ejemplar, a teacher and her children, walked out of the prison at San Inventado on Tuesday evening.';
    expect(closesOf({ story, end: endFor('Luz, Juan and Ana Ejemplar') })).toBe(true);
    expect(closesOf({ story, end: endFor('Luz and Ana Ejemplar') })).toBe('unsure');
    expect(closesOf({ story, end: endFor('Juan') })).toBe('unsure');
  });

  it('are those of some', () => {
    expect(closesOf({ story: three, end: endFor('Juan Ficticio') })).toBe('unsure');
    expect(closesOf({ story: three, end: endFor('Luz Ejemplar and Ana Modelo') })).toBe('unsure');
  });

  it('are those of somebody else', () => {
    expect(closesOf({ story: one, end: endFor('Pedro Ejemplar') })).toBe('unsure');
    expect(closesOf({ story: one, end: endFor('Pedro Nadie') })).toBe('unsure');
  });

  it('are doubtful where the paper tells of more people', () => {
    const end = endFor('Luz Ejemplar');
    expect(closesOf({ headline: 'THREE TEACHERS BEFORE THE COURT', story: one, end })).toBe('unsure');
    expect(closesOf({ story: `${one} The others are waiting for news.`, end })).toBe('unsure');
    expect(closesOf({ story: `${one} Her brother remains in prison.`, end })).toBe('unsure');
  });

  it('may be a number that the headline has too', () => {
    const story =
      'They were brought before a judge in San Inventado on Friday evening and then went home on the last bus.';
    const end = 'Letters are no longer needed for the three students.';
    expect(closesOf({ headline: 'THREE STUDENTS FREED', story, end })).toBe(true);
    expect(closesOf({ headline: 'THREE STUDENTS FREED, TWO WAIT', story, end })).toBe('unsure');
    expect(closesOf({ headline: 'FIVE STUDENTS FREED', story, end })).toBe('unsure');
  });

  it('are not of those for whom readers write when they are written to', () => {
    expect(closesOf({ story: one, end: 'You no longer need to write to Luz Ejemplar.' })).toBe('unsure');
  });

  it('say of whom it is, before a comma too', () => {
    expect(closesOf({ story: three, end: 'As for Juan Ficticio, letters are no longer needed.' })).toBe(
      'unsure',
    );
  });
});

describe('a name that its language bends', () => {
  const head = 'Дополнительная информация по СА 48/23 Индекс: EUR 46/9048/2023 Россия 14 сентября 2023';
  const closes = (story: string, end: string) =>
    readPapers({
      text: [head, 'НОВОСТИ ИЗ СУДА', story, end].join('\n\n'),
      source: { way: 'paste', url: null, title: null },
    })[0]?.closing.closes;
  const story =
    'Суд отменил приговор учительнице Анне Выдуманной, которую задержали весной, и в тот же вечер она вернулась домой.';

  it('is the same name', () => {
    expect(closes(story, 'Писать письма в защиту Анны Выдуманной больше не нужно.')).toBe(true);
    expect(closes(story, 'Писать письма в защиту Ольги Придуманной больше не нужно.')).toBe('unsure');
  });
});
