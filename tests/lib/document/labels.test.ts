import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../lib/document/read.ts';

const number = 'UA: 48/23 Index: AMR 46/9048/2023 Peru Date: 14 September 2023';
const story = 'Luz Ejemplar was arrested on 10 July and is in a prison of the capital. Nobody knows why.';
const asks = 'Please write to the Minister of Justice.\n\nPLEASE SEND APPEALS BEFORE 26 October 2023';

function closingOf(...lines: string[]): boolean | 'unsure' | undefined {
  const [ua] = readPapers({ text: lines.join('\n'), source: { way: 'paste', url: null, title: null } });
  return ua?.closing.closes;
}

describe('a label that the action has ended', () => {
  it('may stand on a line right above or below the number', () => {
    expect(closingOf('This action has ended', number, 'STUDENT HELD', story)).toBe(true);
    expect(closingOf(number, 'STUDENT HELD', 'This action has ended', story)).toBe(true);
    expect(closingOf(number, 'This action ended on 3 May 2023', 'STUDENT HELD', story)).toBe(true);
  });

  it('may thank on the same line', () => {
    expect(closingOf('This action has ended. Thank you!', number, 'STUDENT HELD', story)).toBe(true);
  });

  it('is that of a site above the story, whatever the paper itself still asks for', () => {
    expect(closingOf(number, '', 'This action has ended.', '', 'Student held', '', story, '', asks)).toBe(
      true,
    );
    expect(closingOf(number, '', story, '', 'This action has ended.', '', asks)).toBe('unsure');
  });

  it('is a whole line, and no line that another goes on in', () => {
    expect(closingOf(number, story, 'A neighbour told the radio that', 'this action has ended', story)).toBe(
      false,
    );
    expect(
      closingOf(number, 'STUDENT HELD', 'This action has ended', 'in violence, police said.', story),
    ).toBe(false);
    expect(closingOf(number, 'STUDENT HELD', 'This action has not ended', story)).toBe(false);
    expect(closingOf(number, 'STUDENT HELD', 'Has this action ended?', story)).toBe(false);
  });

  it.each([
    ['de', 'Abgeschlossene Aktion', 'Luz Ejemplar wurde im Juli verhaftet und ist in Haft.'],
    ['ru', 'АКЦИЯ ЗАКРЫТА', 'Луз Примерная была арестована в июле и находится в тюрьме в столице.'],
    ['ko', '종료된 긴급행동입니다', '루스는 7월에 체포되어 수도의 교도소에 수감되어 있다.'],
    ['no', 'Aksjonen er over', 'Luz Ejemplar ble arrestert i juli og er i et fengsel i hovedstaden.'],
  ])('is known by its words: %s', (_, label, text) => {
    expect(closingOf(label, 'UA 48/23 | AMR 46/9048/2023', text)).toBe(true);
  });
});

describe('a mail that hands a paper on', () => {
  const mail = [
    '-----Original Message-----',
    'From: Ana',
    'Sent: Friday, 15 September 2023 9:12',
    'To: Group 3',
  ];
  const end = 'No further action is requested. Many thanks to all who sent appeals.';

  it('gives the paper no later day by its own head', () => {
    expect(closingOf(...mail, '', number, '', story, '', end)).toBe(true);
    expect(closingOf(number, '', story, '', end, '', ...mail)).toBe(true);
  });

  it('gives it one by what it says', () => {
    expect(closingOf(number, '', story, '', end, '', 'Please write by 20 October.')).toBe('unsure');
  });
});
