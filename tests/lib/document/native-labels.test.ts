import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../lib/document/read.ts';

function read(text: string) {
  const [paper] = readPapers({ text, source: { way: 'paste', url: null, title: null } });
  return paper;
}

describe('labels in other words', () => {
  it.each([
    ['fi', 'Lähetä vetoomuksesi:', 'Oikeusministeri\nJane Roe\nOikeuskatu 1, Nairobi', 'Tervehdys'],
    [
      'pl',
      'APELE PROSIMY KIEROWAĆ DO:',
      'Minister Sprawiedliwości\nJane Roe\nul. Sądowa 1, Nairobi',
      'Powitanie',
    ],
    [
      'ru',
      'ОБРАЩЕНИЯ НАПРАВЛЯТЬ ПО АДРЕСАМ:',
      'Министр юстиции\nДжейн Роу\nул. Судебная, 1, Найроби',
      'Приветствие',
    ],
  ])('say how to begin a letter (%s)', (_, to, address, label) => {
    const paper = read(
      `UA 31/24 AFR 32/7001/2024 Kenya 3.5.2024\n\n${to}\n\n${address}\nE-mail: minister@justice.example\n${label}: Dear Minister\n`,
    );
    expect(paper?.recipients).toMatchObject([
      { emails: ['minister@justice.example'], salutation: 'Dear Minister' },
    ]);
    expect(paper?.recipients[0]?.post).not.toContain('Dear');
  });

  it('say where a form on the web is', () => {
    const paper = read(
      'Термінова акція UA 31/24, AFR 32/7001/2024, Кенія, 3 травня 2024\n\nНАДСИЛАЙТЕ ЗВЕРНЕННЯ:\n\nУповноважена з прав людини\nДжейн Роу\nвул. Судова, 1, Найробі\nВебформа: https://office.example/letters\n',
    );
    expect(paper?.recipients).toMatchObject([
      { formUrl: 'https://office.example/letters', post: 'вул. Судова, 1, Найробі' },
    ]);
  });

  it('are labels in brackets of their own, with what follows on their line', () => {
    const paper = read(
      'UA 31/24　2024年5月3日\nAI Index：AFR 32/7001/2024\n\n逮捕された教師\n\nケニア　教師アミナ・オティエノさんが逮捕されました。\n\n【要請内容】　手紙を英語で\n\n　・直ちに釈放するよう求める\n　・弁護士との面会を求める\n\n【あて先】\n\n（１）法務大臣\n　　　Jane Roe\n　　　Court Street 1, Nairobi\n　　　ファックス：+254 20 555 0145\n\n【コピー送付先】\n　　　在日ケニア大使館　東京都見本区1-2-3\n\n※６月１４日以降に送る場合は、事務局（電話 ０３－５５５０－０１０２）までお問い合わせください。\n',
    );
    expect(paper).toMatchObject({
      issued: '2024-05-03',
      deadline: '2024-06-14',
      asks: ['直ちに釈放するよう求める', '弁護士との面会を求める'],
    });
    expect(paper?.recipients[0]).toMatchObject({ title: '法務大臣', name: 'Jane Roe' });
    expect(paper?.recipients.flatMap(({ phones }) => phones)).toEqual([]);
  });

  it('count an update in any gender', () => {
    const paper = read(
      'PILNA AKCJA – DRUGIE UZUPEŁNIENIE\nUA 31/24 · AFR 32/7001/2024 · Kenia · 3 maja 2024\n\nNAUCZYCIELKA NADAL W WIĘZIENIU\n\nAmina Otieno jest w więzieniu.\n',
    );
    expect(paper).toMatchObject({
      kind: 'update',
      updateNumber: 2,
      headline: 'NAUCZYCIELKA NADAL W WIĘZIENIU',
    });
  });

  it('keep the kind of the paper where good news is told within a sentence', () => {
    const paper = read(
      'Dear writers,\n\nHere is the second update on UA 31/24. One piece of good news: no letters are needed\nfor Paul Otieno. Please keep writing for Amina.\n\nFurther information on UA: 31/24 Index: AFR 32/7002/2024 Kenya Date: 9 May 2024\n\nURGENT ACTION\nTEACHER STILL HELD\n',
    );
    expect(paper).toMatchObject({ kind: 'update', updateNumber: 2 });
    expect(paper?.closing.closes).not.toBe(true);
  });

  it.each([
    [
      'Главная / Акции\n\n# КЕНИЯ. Учительницу судят за стихи\n\nСрочная акция UA 31/24\nИндекс: AFR 32/7001/2024\n3 мая 2024\n',
      'КЕНИЯ. Учительницу судят за стихи',
    ],
    [
      'UA 31/24  AI Index: AFR 32/7001/2024  2024년 5월 3일\n\n긴급행동 (Urgent Action)\n\n시를 쓴 교사 체포\n',
      '시를 쓴 교사 체포',
    ],
    [
      'Subject: ΕΔ 31/24 - νέα στοιχεία: Αίγυπτος\n\nΠεραιτέρω πληροφορίες για την ΕΔ: 31/24 Δείκτης: MDE 12/7001/2024 Αίγυπτος Ημερομηνία: 3 Μαΐου 2024\n\nΕΠΕΙΓΟΥΣΑ ΔΡΑΣΗ\nΝΕΑ ΑΝΑΒΟΛΗ ΔΙΚΗΣ\n',
      'ΝΕΑ ΑΝΑΒΟΛΗ ΔΙΚΗΣ',
    ],
  ])('are no headline: %#', (text, headline) => {
    expect(read(text)?.headline).toBe(headline);
  });
});
