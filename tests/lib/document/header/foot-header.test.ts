import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';

function read(text: string) {
  const papers = readPapers({ text, source: { way: 'paste', url: null, title: null } });
  expect(papers).toHaveLength(1);
  const [{ kind, reference, updateNumber, index, country, issued, deadline, headline, recipients }] =
    papers as [(typeof papers)[0]];
  return {
    number: reference && `${reference.series} ${reference.number}/${reference.year}`,
    kind,
    updateNumber,
    index,
    country,
    issued,
    deadline,
    headline,
    to: recipients.map(({ name }) => name),
  };
}

const english = (foot: string) => `URGENT ACTION
TEACHER HELD IN SECRET PLACE
Teacher Mary Invented has been held in secret since 28 February, when police took her
from her home. Her family have had no further information on where she is.

TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER

Minister of Justice
Jane Fictional
1 Court Street, Nairobi, Kenya
Fax: +254 20 555 0101

Dear Minister,

I am writing to express my concern about Mary Invented, who has been held since 28 February.

I urge you to release her.

Yours sincerely,

ADDITIONAL INFORMATION
Mary Invented has taught since 2009. A colleague was the subject of an update in 2022.

PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: 14 April 2024

NAME AND PREFERRED PRONOUN: Mary Invented (she/her)

${foot}
`;

const expected = {
  number: 'UA 12/2024',
  kind: 'first',
  updateNumber: null,
  index: 'AFR 32/7000/2024',
  country: 'KE',
  issued: '2024-03-03',
  deadline: '2024-04-14',
  headline: 'TEACHER HELD IN SECRET PLACE',
  to: ['Jane Fictional'],
};

describe('a header at the foot of a paper', () => {
  it('says what it says above', () => {
    expect(read(english('First UA: 12/24 Index: AFR 32/7000/2024 Kenya Date: 3 March 2024'))).toEqual(
      expected,
    );
  });

  it('may have its index and its day on lines of their own', () => {
    expect(read(english('UA 12/24\nIndex: AFR 32/7000/2024 Kenya\nDate: 3 March 2024'))).toEqual(expected);
  });

  it('says that it is an update', () => {
    expect(
      read(english('Third update on UA: 12/24 Index: AFR 32/7000/2024 Kenya Date: 3 March 2024')),
    ).toEqual({ ...expected, kind: 'update', updateNumber: 3 });
  });

  it('is found in a script without capitals', () => {
    const text = `긴급행동

교사, 비밀 장소에 구금

교사는 2월 28일부터 비밀리에 구금되어 있으며 가족은 그의 행방을 알지 못한다.

지금 행동하세요: 자신의 말로 쓰거나 아래 예시 편지를 이용해 탄원을 보내주세요

법무장관 가상 인물
1 Invented Street
팩스: +65 6555 9000

존경하는 장관님께

교사의 석방을 촉구합니다.

감사합니다.

추가 정보

교사는 2022년에 한 업데이트에서 언급되었다.

다음 날짜 전까지 행동해 주세요: 2024년 4월 14일

첫 번째 UA: 12/24   문서번호: ASA 36/7000/2024   싱가포르   날짜: 2024년 3월 3일
`;
    const { to: _, ...rest } = read(text);
    expect(rest).toEqual({
      ...rest,
      number: 'UA 12/2024',
      kind: 'first',
      index: 'ASA 36/7000/2024',
      country: 'SG',
      issued: '2024-03-03',
      deadline: '2024-04-14',
      headline: '교사, 비밀 장소에 구금',
    });
  });
});

describe('a sentence that counts the updates', () => {
  it.each([
    ['no', 'Læreren Maria Oppdiktet sitter fortsatt i fengsel.', 'Dette er tredje oppdatering av UA 12/24.'],
    [
      'sv',
      'Läraren Maria Påhittad sitter kvar i fängelset.',
      'Detta är den tredje uppdateringen av UA 12/24.',
    ],
    ['zh', '教師仍被關押，她的家人不准探望。', '這是UA 12/24的第三次更新。'],
    ['he', 'המורה מרים הבדיונית עדיין מוחזקת במעצר.', 'זהו העדכון השלישי לפעולה הדחופה UA 12/24.'],
  ])('says which one it is: %s', (_, story, count) => {
    const text = `UA 12/24 AFR 32/7000/2024 2024-03-03\n\n${story}\n\n${count}\n`;
    expect(read(text)).toMatchObject({ kind: 'update', updateNumber: 3 });
  });

  it('may stand in the number’s line, below another title', () => {
    const text =
      '# تحرك عاجل: تحديث\n\nالتحديث الثالث للتحرك العاجل UA 12/24، رقم الوثيقة: MDE 18/7000/2024، لبنان، 3 مارس/آذار 2024\n\nالمعلمة مريم المخترعة ما زالت محتجزة.\n';
    expect(read(text).updateNumber).toBe(3);
  });
});
