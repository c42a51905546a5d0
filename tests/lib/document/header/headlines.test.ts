import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';

const read = (text: string) =>
  readPapers({ text, source: { way: 'paste', url: null, title: null } }).map(
    ({ headline, index, issued, country }) => ({ headline, index, issued, country }),
  )[0];

const story =
  'Teacher Mary Invented was taken from her home on 28 February, and nobody has told her family where she is.';

describe('a headline', () => {
  it.each([
    // The heading of the page, and not what a site counts below it.
    [
      'Teacher held for a song',
      `# Teacher held for a song\n\nUA 12/24 | Index: AFR 32/7000/2024 | Kenya | 3 March 2024\n\n21 days left to take action\n\n${story}\n`,
    ],
    // Before the number in brackets, behind what the paper is called.
    ['Writer jailed', `Urgent Action Update: Writer jailed (Kenya: UA 12.24)\n\nMarch 3, 2024\n\n${story}\n`],
    [
      '10 STUDENTS SENTENCED',
      `Urgent Action Update: 10 STUDENTS SENTENCED (Kenya: UA 12.24)\n\nMarch 3, 2024\n\n${story}\n`,
    ],
    ['Writer freed', `Urgent Action Victory! Writer freed (Kenya: UA 12.24)\n\nMarch 3, 2024\n\n${story}\n`],
    // The state belongs to the country.
    ['imminent execution', 'UA 12/11 USA/Ohio - imminent execution\n'],
    // In capitals below words for what it is about.
    [
      'LEHRERIN VERSCHLEPPT',
      'UA-012/2014\nVerschwindenlassen - Syrien. Appelle bis 23. April 2014\n\nIndex: MDE 24/052/2014\nDatum: 11. März 2014\n\nLEHRERIN VERSCHLEPPT\n\nFrau MARIA ERFUNDEN, 38 Jahre\n\nDie Lehrerin Maria Erfunden ist am 2. März an einer Sperre aus einem Bus geholt worden. Seitdem fehlt jede Spur.\n',
    ],
    // Behind words for the type of paper that stand beside a country.
    [
      'Maestra vuelve a casa',
      '# Perú: Más información: Maestra vuelve a casa\n\nNúmero de índice: AMR 46/4120/2016\n\nMás información sobre la AU 12/15. La maestra María Inventada volvió el 20 de mayo a su casa.\n',
    ],
    [
      'Henrettelsen utsatt',
      '### Godt nytt\n\n# Henrettelsen utsatt\n\nResultat av UA 12/13 · Indeks: MDE 14/004/2014 · Irak · 5. februar 2014\n\nLæreren Maria Oppdiktet er benådet, og advokaten takker alle som skrev.\n',
    ],
    // In scripts without capitals: with a number in it, above its number, behind a country.
    [
      '교사 2명 사형집행 임박',
      'UA: 12/09 Index: ASA 17/061/2009 중국 발행일: 2009년 10월 22일\n\n긴급행동\n교사 2명 사형집행 임박\n\n법원이 10월 16일 두 교사의 사형을 확정했습니다. 두 사람은 변호사의 도움을 받지 못했습니다.\n',
    ],
    [
      '日本：教師接連被捕 學生需要保護',
      '緊急救援行動\n\n日本：教師接連被捕　學生需要保護\n\nUA 12/19　AI 編號：ASA 22/1077/2019　發出日期：2019年9月20日\n\n兩名教師於9月14日被捕，家人不准探望，至今不知他們身在何處。\n',
    ],
    [
      '死刑執行、直前に停止',
      '# UA 結果報告\n\n**死刑執行、直前に停止**\n\nUA 12/19 / AI Index: AMR 51/0493/2019 / アメリカ合衆国 / 2019年6月4日\n\n教師の死刑執行について、州知事は6月3日、仮釈放のない終身刑への減刑を決めた。\n\n（訳：有志一同）\n',
    ],
  ])('is %s', (headline, text) => {
    expect(read(text)?.headline).toBe(headline);
  });

  it.each([
    'UA 12/22 - المغرب/الصحراء الغربية\n\nأُفرج عن المعلمة مريم المخترعة من السجن، بعد أن أنهت حكمًا بالسجن ثمانية أشهر.\n',
    'UA 12/21（ロシア）の件です。よろしくどうぞ。\n\n教師は2月24日に拘束され、家族にも居場所が知らされていない。\n',
  ])('is none in what only goes on behind a number: %j', (text) => {
    expect(read(text)?.headline).toBeNull();
  });
});

describe('an index', () => {
  it.each([
    [
      'MDE 13/031/2010',
      'SMS-AKSJON / LYNAKSJON 58/10 (UA 58/10, MDE 13/031/2010) - IRAN - 16.03.2010\nLærer dømt\nLæreren er dømt til fengsel, og ingen får besøke henne.\n',
    ],
    [
      'AMR 19/017/1999',
      'AU 12/99 (AMR 19/017/1999/s), 7 de julio de 1999. BRASIL: temor por la seguridad de la maestra María Inventada. Envíen cartas al gobernador antes del 18 de agosto de 1999.\n',
    ],
    [
      'ASA 39/011/2013',
      'עדכון בעניין UA 92/13 (אינדקס חדש: ASA 39/011/2013, תאילנד, 14 באוגוסט 2013):\n\nהמורה מרים הבדיונית שוחררה מהמעצר וחזרה למשפחתה.\n',
    ],
  ])('is %s', (index, text) => expect(read(text)?.index).toBe(index));

  it('is none of another paper in brackets', () => {
    const text = `Further information on UA 12/24 (AFR 32/6000/2024, 1 February 2024) - Kenya\n\n3 March 2024\n\n${story}\n`;
    expect(read(text)).toMatchObject({ index: null, issued: '2024-03-03' });
  });
});

describe('the day of issue', () => {
  it.each([
    [
      '1999-07-07',
      `AU 12/99 (AMR 19/017/1999), 7 de julio de 1999. BRASIL: temor por la seguridad de la maestra María Inventada. ${'Los hombres rodean desde el 1 de julio de 1999 la casa de la maestra y de sus hijos, y la policía no ha intervenido. '.repeat(4)}\n`,
    ],
    [
      '2023-01-31',
      "# Une enseignante renvoyée en prison\n\nUA 061/22-2 I Participer jusqu'au 14 mars 2023 I (Mise à jour du: 31.01.2023) I AI-Index: MDE 13/6401/2023\n\nL'enseignante Marie Inventée, qui purge une peine de six ans, a été ramenée en prison.\n",
    ],
    [
      '2013-08-14',
      'עדכון בעניין UA 92/13 (אינדקס חדש: ASA 39/011/2013, תאילנד, 14 באוגוסט 2013):\n\nהמורה מרים הבדיונית שוחררה מהמעצר וחזרה למשפחתה.\n',
    ],
    // A message begins with words of whoever sends it on.
    [
      '2006-02-14',
      'Subject: Fwd: AU 27/06 Perú\nDate: Wed, 15 Feb 2006 22:04:55 +0100\n\nHola, reenvío la acción que nos acaba de llegar; quien pueda que mande un fax, por favor, esta misma noche.\n\nInés\n\n> AU 27/06    Temor por la seguridad    14 de febrero de 2006\n>\n> PERÚ    María Inventada, maestra\n>\n> María Inventada fue detenida el 2 de febrero y no se sabe dónde está.\n',
    ],
  ])('is %s', (issued, text) => expect(read(text)?.issued).toBe(issued));
});
