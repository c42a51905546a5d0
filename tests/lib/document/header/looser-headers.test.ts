import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';

function read(...lines: string[]) {
  const [ua] = readPapers({ text: lines.join('\n'), source: { way: 'paste', url: null, title: null } });
  return ua;
}

const spanish = 'La maestra Luz Ejemplar lleva desde julio en una cárcel de la capital por lo que escribió.';
const polish = 'Nauczycielka Luz Ejemplar od lipca siedzi w więzieniu w stolicy za to, co napisała.';
const russian = 'Учительница Лус Примерная с июля находится в тюрьме столицы за то, что она написала.';

describe('a number', () => {
  it.each([
    ['Acción nº 48/23 (Perú), AMR 46/9048/2023', spanish],
    ['Número de acción: 48/23. AMR 46/9048/2023', spanish],
    ['Akcja nr 48/23, AMR 46/9048/2023', polish],
    ['Акция № 48/23 (Перу), AMR 46/9048/2023', russian],
    [
      'Action No. 48/23 (Peru), AMR 46/9048/2023',
      'Luz Ejemplar has been in a prison of the capital since July for what she wrote.',
    ],
  ])('may stand behind the word for an action alone: %s', (line, story) => {
    expect(read(line, '', story)?.reference).toEqual({ series: 'UA', number: 48, year: 2023 });
  });

  it('is none of a civil action before a court', () => {
    expect(
      read('Civil action no. 48/23 was dismissed on Monday by the court of the capital.')?.reference,
    ).toBeNull();
  });

  it('may have that of the update behind it in brackets', () => {
    const ua = read(
      'Aktualizacja do UA 48/23 (trzecia) · AMR 46/9048/2023 · Peru · 14 września 2023',
      '',
      polish,
    );
    expect(ua).toMatchObject({ kind: 'update', updateNumber: 3 });
  });

  it('may be led to by words for the last news', () => {
    const ua = read(
      'Última información sobre la AU 48/23. AMR 46/9048/2023. 14 de septiembre de 2023',
      '',
      spanish,
    );
    expect(ua).toMatchObject({ kind: 'outcome', reference: { series: 'UA', number: 48, year: 2023 } });
    expect(read('News on UA 48/23', 'AMR 46/9048/2023', '', 'She is still held in the capital.')?.kind).toBe(
      'update',
    );
  });
});

describe('a headline', () => {
  it.each([
    'Skip to content',
    'Privacy settings',
    'Monthly newsletter of group 12',
    'Download the model letter',
  ])('is nothing that a site says beside it: %s', (words) => {
    const ua = read(
      `# ${words}`,
      '',
      '# Teacher held in the capital',
      '',
      'UA 48/23 · Peru · AMR 46/9048/2023',
      '',
      'Luz Ejemplar is in prison.',
      '',
      '## Stand up for Luz Ejemplar!',
    );
    expect(ua?.headline).toBe('Teacher held in the capital');
  });

  it('is no label of a site that the action has ended', () => {
    const ua = read(
      'This action has ended',
      '',
      'Peru',
      'Teacher free after a year',
      '',
      'UA 48/23. AMR 46/9048/2023. 14 September 2023',
      '',
      'She is free.',
    );
    expect(ua?.headline).not.toBe('This action has ended');
  });
});

describe('a day', () => {
  it('may be a part of a line that marks take apart, above the number', () => {
    const ua = read(
      '**Success** · Peru · 14 September 2023',
      '',
      '**UA 48/23** · AMR 46/9048/2023',
      '',
      'Luz Ejemplar is free.',
    );
    expect(ua?.issued).toBe('2023-09-14');
  });
});
