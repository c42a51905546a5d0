import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';

function read(text: string) {
  const [paper] = readPapers({ text, source: { way: 'paste', url: null, title: null } });
  return paper;
}

/** An outcome, and what a site puts below it. */
const below: [language: string, outcome: string, links: string][] = [
  [
    'English',
    'Outcome UA: 31/24 Index: AFR 32/7001/2024 Kenya Date: 3 May 2024\n\nURGENT ACTION\nTEACHER RELEASED\n\nAmina Otieno was released on 2 May.\n\nNo further action is requested. Many thanks to all who sent appeals.',
    'Related actions\n\n- Peru: Write for a nurse until 30 June 2024\n- Chad: Editor held',
  ],
  [
    'German',
    'Ergebnis der UA 31/24 Index: AFR 32/7001/2024 Kenia 3. Mai 2024\n\nLEHRERIN FREI\n\nAmina Otieno wurde am 2. Mai freigelassen.\n\nWeitere Appelle sind nicht mehr erforderlich. Vielen Dank allen, die geschrieben haben.',
    'Weitere Urgent Actions\n\n- Peru: Krankenpfleger in Haft. Appelle bis 30. Juni 2024\n- Tschad: Redakteur in Haft',
  ],
  [
    'Ukrainian',
    'Термінова акція: результат\n\n# Кенія: вчительку звільнено\n\nТермінова акція 31/24 · AFR 32/7001/2024 · 3 травня 2024\n\nАміну Отієно звільнили 2 травня.\n\nПодальших дій не потрібно. Дякуємо всім, хто надсилав звернення.',
    'Читайте також: Перу: медбрат у вʼязниці · Чад: ще є час написати до 30 червня',
  ],
  [
    'Korean',
    '긴급행동 결과 UA 31/24\nAI Index: AFR 32/7001/2024\n케냐\n2024년 5월 3일\n\n교사 아미나 오티에노 씨가 5월 2일 석방되었습니다.\n\n더 이상의 탄원은 필요하지 않습니다. 탄원에 참여해 주신 모든 분들께 감사드립니다.',
    '다음글 [마감 6월 30일] 페루 간호사에게 자유를',
  ],
  [
    'Persian',
    'نتیجه اقدام فوری: UA 31/24\nشماره: AFR 32/7001/2024\nکشور: کنیا\nتاریخ: ۳ مه ۲۰۲۴\n\nآمنه اوتینو روز ۲ مه آزاد شد.\n\nنیاز به اقدام دیگری نیست. از همه کسانی که نامه فرستادند سپاسگزاریم.',
    '* [صفحه نخست](https://actions.example/fa)\n* [پرو: پرستار در بند](https://actions.example/fa/2) — مهلت: ۳۰ ژوئن ۲۰۲۴',
  ],
];

describe('links to other papers below a paper', () => {
  it.each(below)('are nothing of it (%s)', (_, outcome, links) => {
    const alone = read(outcome);
    expect(alone).toMatchObject({ kind: 'outcome', closing: { closes: true }, deadline: null, asks: [] });
    const whole = read(`${outcome}\n\n${links}\n`);
    expect(whole?.closing).toEqual(alone?.closing);
    expect(whole).toMatchObject({ deadline: null, asks: [] });
  });

  it.each(below)('hide no request that stands behind them (%s)', (language, outcome, links) => {
    const more: Record<string, string> = {
      English:
        'Please send appeals before 9 July 2024 to:\n\nMinister of Justice\nEmail: minister@justice.example',
      German:
        'Bitte schreiben Sie weiter.\n\nAppelle an:\n\nJustizminister\nE-Mail: minister@justice.example',
    };
    const text = more[language];
    if (text === undefined) return;
    expect(read(`${outcome}\n\n${links}\n\n${text}\n`)?.closing.closes).toBe('unsure');
  });

  it('are not the words of a sentence', () => {
    const paper = read(
      'Outcome UA: 31/24 Index: AFR 32/7001/2024 Kenya Date: 3 May 2024\n\nTEACHER RELEASED\n\nOther cases in the region have ended alike, and\nnobody was charged.\n\nNo further action is requested. Many thanks to all who sent appeals.\n',
    );
    expect(paper?.closing.closes).toBe(true);
  });

  it('leave the lists of an outcome that stand in its header out of what is asked', () => {
    const paper = read(
      '- Home\n- Actions\n\nTeacher released\n\n- Outcome UA 31/24\n- AI Index: AFR 32/7001/2024\n- 3 May 2024\n\nAmina Otieno was released on 2 May. Two concerns remain:\n\n- She may not leave the country.\n- Nobody has been charged.\n\nNo further action is requested.\n',
    );
    expect(paper?.asks).toEqual(['She may not leave the country.', 'Nobody has been charged.']);
  });
});
