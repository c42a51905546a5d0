import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';

const closingOf = (...paragraphs: string[]) =>
  readPapers({ text: paragraphs.join('\n\n'), source: { way: 'paste', url: null, title: null } })[0]?.closing
    .closes;

const header = 'UA 12/20 Index: AMR 41/1234/2020 Mexico 3 March 2020';

describe('a closing sentence with names', () => {
  it('closes where the story, behind a headline and without a blank line, begins with them', () => {
    const story = 'Ramón Inventado was found alive near Oaxaca on 27 February.';
    const end = 'No further action is needed on behalf of Ramón Inventado for now.';
    expect(closingOf([header, 'FARMER FOUND ALIVE', story, end].join('\n'))).toBe(true);
  });

  it.each([
    [
      'Clara Invented was freed on 27 February and is with her family.',
      'No further appeals for Ms Invented are needed.',
    ],
    [
      'Claire Inventée est sortie de prison le 27 février et vit chez elle.',
      "Aucune action n'est plus requise en faveur de Mme Inventée.",
    ],
    [
      'Klara Påhittad släpptes ur fängelset den 27 februari och är hos sin familj.',
      'Inga fler brev behövs för Klara Påhittad.',
    ],
    [
      'Klara Zmyślona wyszła z więzienia 27 lutego i jest już z rodziną.',
      'Dalsze działania na rzecz Klary Zmyślonej nie są potrzebne.',
    ],
    [
      'Клара Вымышленная вышла из тюрьмы и снова вместе с семьёй в Оахаке.',
      'Дальнейших действий в поддержку Клары Вымышленной не требуется.',
    ],
    [
      'Elif Uydurma 27 Şubat günü cezaevinden çıktı ve ailesine kavuştu.',
      'Elif Uydurma için başka bir eylem gerekmiyor.',
    ],
  ])('closes where they are those of a short story: %s', (story, end) => {
    expect(closingOf(header, 'NEWS', story, end)).toBe(true);
  });

  it('is unsure where somebody was arrested with them', () => {
    const end = 'No further action is needed on behalf of Clara Invented.';
    expect(
      closingOf(header, 'Clara Invented was freed. Elsa Ficticia was arrested with her and is 20.', end),
    ).toBe('unsure');
  });

  it.each([
    'Her brother, Juan Ficticio, goes on trial in May.',
    'Nothing is known of Juan Ficticio, a colleague taken away on that day.',
  ])('is unsure where the story names somebody else: %s', (other) => {
    const end = 'No further action is needed on behalf of Clara Invented.';
    expect(closingOf(header, `Clara Invented was freed on 27 February. ${other}`, end)).toBe('unsure');
  });

  it.each([
    'The court in San Invento had dropped the charge.',
    'Minister Joe Madeup signed the order.',
    'Amnesty International is glad.',
  ])('closes where what else has a name is no person of the case: %s', (other) => {
    const end = 'No further action is needed on behalf of Clara Invented.';
    expect(closingOf(header, `Clara Invented was freed on 27 February. ${other}`, end)).toBe(true);
  });

  it('knows all whom the header has a line for', () => {
    const lines = [
      `${header}\nMEXICO    Clara Invented (f), aged 42`,
      '          Elsa Ficticia (f), aged 20',
    ];
    const story = 'The two women were freed on 27 February.';
    const both = 'No further action is requested for Clara Invented and Elsa Ficticia.';
    expect(closingOf(lines.join('\n'), story, both)).toBe(true);
    expect(closingOf(lines.join('\n'), story, 'No further action is requested for Clara Invented.')).toBe(
      'unsure',
    );
  });
});

describe('the people whom a header names', () => {
  const story = 'Clara Invented was set free on 27 February after a court had heard her.';
  const end = 'Her case requires no further letters from the network.';
  const hers = 'No further letters are needed on behalf of Clara Invented.';
  const under = (people: string, sentence: string) =>
    closingOf(
      `Final update to UA 12/20 AMR 41/1234/2020\nMEXICO   ${people}      3 March 2020`,
      story,
      sentence,
    );

  it('are no more for what is said of one of them', () => {
    expect(under('Clara Invented (f), teacher', end)).toBe(true);
    expect(under('Clara Invented (f), student leader', hers)).toBe(true);
  });

  it.each([
    'Clara Invented (f), her brother',
    'Clara Invented (f), teacher, and two colleagues',
    'Clara Invented (f), teacher, Juan Ficticio (m)',
  ])('are more where others are: %s', (people) => {
    expect(under(people, hers)).toBe('unsure');
  });
});

describe('a closing sentence over two lines', () => {
  it('may break within a word, or where no blanks are', () => {
    const story = 'Clara Invented was set free on 27 February after a court had heard her.';
    expect(closingOf(header, story, 'No further action is re-\nquired of the network.')).toBe(true);
    expect(
      closingOf(header, '教员克拉拉已于2月27日获释，回到家人身边，身体健康。', '目前无需采取进\n一步行动。'),
    ).toBe(true);
  });
});

describe('a closing sentence with a noun', () => {
  const end = 'Für die Frau sind keine weiteren Appelle nötig.';

  it('closes for all who are called so', () => {
    expect(closingOf(header, 'Die Frau kam am 27. Februar frei und ist wieder bei ihren Eltern.', end)).toBe(
      true,
    );
  });

  it('is unsure where there are more, or of another sort', () => {
    expect(
      closingOf(header, 'Eine Frau und zwei Männer wurden verhaftet. Die Frau kam frei und ist hier.', end),
    ).toBe('unsure');
    const three = 'Für die drei Studenten sind keine weiteren Appelle nötig.';
    const five = 'Von den fünf Studenten, die in Haft gewesen waren, kamen drei am 27. Februar frei.';
    expect(closingOf(header, 'DREI STUDENTEN FREI', five, three)).toBe('unsure');
    expect(closingOf(header, 'DREI STUDENTEN FREI', five.replace('fünf', 'drei'), three)).toBe(true);
  });
});

describe('a closing sentence with a name that an honorific tells, in a script without capitals', () => {
  const japanese = 'クララ・ソラコトさんのための手紙はもう必要ありません。';
  const korean = '클라라 지음 씨를 위한 편지는 더 이상 필요하지 않습니다.';

  it('closes where nobody else has one', () => {
    expect(closingOf(header, '2月27日、クララ・ソラコトさんが刑務所から釈放されました。', japanese)).toBe(
      true,
    );
    expect(closingOf(header, '교사 클라라 지음 씨가 2월 27일 교도소에서 풀려났다.', korean)).toBe(true);
  });

  it('is unsure where somebody else has', () => {
    expect(
      closingOf(header, 'クララ・ソラコトさんとエルサ・ツクリさんの審理が終わりました。', japanese),
    ).toBe('unsure');
    expect(closingOf(header, 'クララ・ソラコトさんら3人の審理が終わりました。', japanese)).toBe('unsure');
    expect(closingOf(header, '클라라 지음 씨와 엘사 꾸밈 씨가 재판을 받았다.', korean)).toBe('unsure');
  });
});
