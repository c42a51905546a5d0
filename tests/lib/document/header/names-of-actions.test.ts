import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';
import type { UaDocument } from '../../../../lib/document/schema.ts';

function read(text: string): UaDocument {
  return readPapers({ text, source: { way: 'paste', url: null, title: null } })[0] as UaDocument;
}

describe('what an action is called', () => {
  it.each([
    'Urgentní apel 77/24',
    'Naléhavá výzva 77/24',
    'Naliehavý apel 77/24',
    'Срочный призыв 77/24',
    'Терміновий заклик 77/24',
    'Azione lettera 77/24',
    'Schrijfactie 77/24',
    'Kiireellinen vetoomus 77/24',
    'Hasteappell 77/24',
    'Appel urgent 77/24',
  ])('is known beside its number: %s', (name) => {
    const { reference } = read(`${name}\n\nKenya\n\nAFR 32/7000/2024\n`);
    expect(reference).toEqual({ series: 'UA', number: 77, year: 2024 });
  });
});

describe('a page with its number among its last lines', () => {
  const body =
    'Minister of Justice\nChidi Madeup\n1 Court Street, Abuja, Nigeria\nEmail: minister@justice.example\n\nDear Minister,\n\nI am writing about Ada Madeup, who is held without charge.\n\nYours sincerely,';

  it('has its heading on top, with the day below it', () => {
    const ua = read(
      `Home > Act\n\n# Nigeria: Release the teacher\n\n3 May 2024 [Share] [Print]\n\nAda Madeup was arrested on 12 April 2024. Nobody knows where she is.\n\n## Write to\n\n${body}\n\nAFR 44/1234/2024 – UA 12/24\n\n---\n[Newsletter] [Contact]\n`,
    );
    expect(ua).toMatchObject({
      index: 'AFR 44/1234/2024',
      issued: '2024-05-03',
      headline: 'Nigeria: Release the teacher',
    });
  });

  it('may have its index on a line of its own', () => {
    const ua = read(
      `# Good news: Ada Madeup is free\n\n*3 May 2024 · Nigeria · Urgent Action 12/24*\n\nAda Madeup was released on 28 April 2024 after nine months in prison.\n\nNo further action is requested. Many thanks to all who sent appeals.\n\nAFR 44/1234/2024\n`,
    );
    expect(ua).toMatchObject({ index: 'AFR 44/1234/2024', country: 'NG', issued: '2024-05-03' });
  });
});

describe('the type of paper', () => {
  it('goes around the number in Korean', () => {
    const ua = read(
      'UA 12/24에 대한 추가 정보 (2차)\nIndex: ASA 16/7000/2024\n미얀마\n2024년 5월 3일\n\n교사 석방 심리 연기\n\n교사 미 판타시의 심리가 미뤄졌다.\n',
    );
    expect(ua).toMatchObject({ kind: 'update', updateNumber: 2, headline: '교사 석방 심리 연기' });
  });

  it('has its number at the end of the line', () => {
    const ua = read('URGENT ACTION\n\nUA 12/24 – Update 2\nIndex: AFR 44/1234/2024 Nigeria\n3 May 2024\n');
    expect(ua).toMatchObject({ kind: 'update', updateNumber: 2 });
  });

  it('takes no figure of the number of the paper in Japanese', () => {
    const { reference } = read(
      '緊急行動 12/24 続報2\nIndex: AFR 44/1234/2024 ナイジェリア\n2024年5月3日\n\n教員が拘束される\n',
    );
    expect(reference).toEqual({ series: 'UA', number: 12, year: 2024 });
  });

  it('is none of what a menu calls its news', () => {
    const ua = read(
      '關於我們最新消息捐款支持\n\n# 【緊急行動】尼日利亞:教師遭失蹤\n\n2024 / 05 / 03\n\n教師阿達虛構於4月12日在家中被捕,至今下落不明。\n\n## 寫信給誰?\n\n司法部長 齊迪\n1 Court Street, Abuja, Nigeria\n電子信箱:minister@justice.example\n\n案號:UA 12/24|索引號:AFR 44/1234/2024\n',
    );
    expect(ua).toMatchObject({ kind: 'first', issued: '2024-05-03' });
  });
});

describe('a headline above the header', () => {
  it('is not the line that names who is at risk', () => {
    const ua = read(
      'URGENT ACTION\n\nFOLTER WIRD BEFÜRCHTET\n\nNIGERIA\nUA-012/2024      Index: AFR 44/1234/2024      3. Mai 2024\n\nFrau ADA ERFUNDEN, 34-jährige Lehrerin\n\nAda Erfunden wurde am 12. April festgenommen und ist seither verschwunden.\n',
    );
    expect(ua.headline).toBe('FOLTER WIRD BEFÜRCHTET');
  });
});

describe('a day', () => {
  it('is joined with its word in Hebrew', () => {
    const ua = read(
      '# המורה אדה שוחררה\n\nפורסם ב-8.5.2024 | ניגריה | תוצאת פעולה דחופה 12/24 | AFR 44/1234/2024\n\nהמורה אדה הומצאה שוחררה מן הכלא.\n',
    );
    expect(ua.issued).toBe('2024-05-08');
  });
});
