import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';

function read(text: string) {
  const [ua] = readPapers({ text, source: { way: 'paste', url: null, title: null } });
  return { headline: ua?.headline, asks: ua?.asks };
}

const first =
  'UA 12/24 – AMR 51/7000/2024 – USA – 3 March 2024\n\nTEACHER HELD\n\nMary Invented was taken away.\n\n';

describe('what is asked for in a list that is counted', () => {
  it('is read behind a line that ends in a colon', () => {
    expect(
      read(
        `${first}Please ask in your own words:\n\n1. that Mary Invented be tried by a civilian court;\n2. that she may see a doctor`,
      ).asks,
    ).toEqual(['that Mary Invented be tried by a civilian court;', 'that she may see a doctor']);
  });

  it('is read in the figures of other scripts', () => {
    expect(
      read(
        'تحرك عاجل ١٢/٢٤ | MDE 18/7000/2024 | لبنان | ٣ آذار/مارس ٢٠٢٤\n\nاحتجاز معلمة\n\nالمعلمة مريم المخترعة محتجزة.\n\nرسالة تطلب فيها:\n١. الإفراج عنها،\n٢. عدم ترحيلها قبل البت بشكواها.',
      ).asks,
    ).toEqual(['الإفراج عنها،', 'عدم ترحيلها قبل البت بشكواها.']);
  });

  it('is read behind the bullets of symbol fonts, which come out as letters', () => {
    const asks = ['asking that Mary Invented be freed;', 'calling for an inquiry.'];
    expect(read(`${first}Please write:\nn ${asks[0]}\nn ${asks[1]}`).asks).toEqual(asks);
    expect(read(`${first}Please write:\n  o  ${asks[0]}\n  o  ${asks[1]}`).asks).toEqual(asks);
  });

  it('is none of a site’s list of other actions', () => {
    const dutch =
      'UA 12/24, ASA 17/7000/2024, 3 maart 2024\n\nLERARES VRIJ\n\nMaria Verzonnen is sinds 28 februari weer thuis bij haar kinderen.';
    const text = `${dutch}\n\nLees ook\n\n- Utopia: leraar ziek – schrijf vóór 1 mei 2024`;
    const [ua] = readPapers({ text, source: { way: 'paste', url: null, title: null } });
    expect([ua?.asks, ua?.deadline]).toEqual([[], null]);
  });

  it('is none among addresses, or in the background', () => {
    expect(
      read(
        `${first}Please write to:\n1. Jane Fictional, minister@justice.example\n2. Joe Madeup, minister@health.example`,
      ).asks,
    ).toEqual([]);
    expect(
      read(
        `${first}BACKGROUND INFORMATION\nThe law says:\n1. that courts are free\n2. that teachers may teach`,
      ).asks,
    ).toEqual([]);
  });
});

describe('the headline of an older paper', () => {
  const older = (line: string) =>
    `UA 12/96      3 March 1996\nAI Index: AFR 32/07/96\n\n${line}\nJohn KARIUKI Invented, lawyer\n\nJohn Kariuki Invented was taken from his office in Nakuru on 1 March by two men in plain clothes.\n`;

  it.each([
    ['KENYA: isolation in prison', 'isolation in prison'],
    ['KENYA: Jane Fictional set free', 'Jane Fictional set free'],
  ])('stands behind the country in %j', (line, expected) => {
    expect(read(older(line)).headline).toBe(expected);
  });

  it.each(['KENYA: Jane Fictional, teacher', 'KENYA: Jane FICTIONAL'])('is none in %j, a name', (line) => {
    expect(read(older(line)).headline).toBeNull();
  });
});

describe('what is asked for in a list', () => {
  it.each([
    [
      'fi',
      'UA 12/24 – AMR 51/7000/2024 – Yhdysvallat – 3.3.2024\n\nOPETTAJA VANGITTU\n\nHäntä on pidetty vankilassa pääkaupungissa, eikä hänen perheensä tiedä, miksi hän on siellä.\n\nKirjoita heti englanniksi tai suomeksi ja\n\n- vaadi, että hänet vapautetaan heti\n- vaadi, että hän saa tavata lääkärin',
      ['vaadi, että hänet vapautetaan heti', 'vaadi, että hän saa tavata lääkärin'],
    ],
    [
      'en',
      `${first}Write at once in English or your own language and\n\n- ask for her release\n- ask for a fair trial`,
      ['ask for her release', 'ask for a fair trial'],
    ],
    [
      'de',
      'UA-012/2024 – AMR 51/7000/2024 – USA – 3. März 2024\n\nLEHRERIN IN HAFT\n\nSie ist in einem Gefängnis der Hauptstadt, und ihre Familie weiß nicht, warum sie in Haft ist.\n\nSchreiben Sie sofort auf Englisch oder Deutsch und\n\n- fordern Sie ihre Freilassung\n- bitten Sie um einen fairen Prozess',
      ['fordern Sie ihre Freilassung', 'bitten Sie um einen fairen Prozess'],
    ],
    [
      'ja',
      'UA 12/24　Index: AMR 51/7000/2024\n発信日：2024年3月3日\n国名：米国\n\nメアリーさんは3月に逮捕され、首都の刑務所に収監されている。家族はその理由を知らされていない。\n\n◆以下の内容の要請文を、英語または日本語で、できるだけ早く送ってください。\n\n・メアリーさんを直ちに釈放すること\n・医師の診察を受けさせること\n\n◆送付期限：2024年4月14日\n\n◆宛先\n\n法務長官\nメアリー・ホルンビー\nEメール：info@justice.example',
      ['メアリーさんを直ちに釈放すること', '医師の診察を受けさせること'],
    ],
  ])(
    'is read behind a sentence that goes on in it, or leads to it with a mark of its own (%s)',
    (_, text, asks) => {
      expect(read(text).asks).toEqual(asks);
    },
  );

  it.each([
    [
      'ja',
      '- 団体紹介\n- あなたにできること\n- 寄付する\n\nUA No. 12/24\nAI Index AMR 51/7000/2024\n国名 米国\n発行日 2024年3月3日\n\nメアリーさんは3月に逮捕され、首都の刑務所に収監されている。\n\n# 要請内容\n\n以下の点を要請してください。\n\n- 直ちに釈放すること。\n- 医師の診察を受けさせること。',
      ['直ちに釈放すること。', '医師の診察を受けさせること。'],
    ],
    [
      'en',
      `- About us\n- Take action\n- Donate now\n- Shop\n\n${first}Please write:\n- asking for her release;\n- asking for a fair trial.`,
      ['asking for her release;', 'asking for a fair trial.'],
    ],
    [
      'es',
      '- Quiénes somos\n- Actúa\n- Haz una donación\n\nAU 12/24 – AMR 51/7000/2024 – EE. UU. – 3 de marzo de 2024\n\nMAESTRA DETENIDA\n\nMary está en una prisión de la capital y su familia no sabe por qué ha sido encarcelada.\n\nEscriban inmediatamente:\n- pidiendo que quede en libertad;\n- pidiendo un juicio justo.',
      ['pidiendo que quede en libertad;', 'pidiendo un juicio justo.'],
    ],
  ])('has none of the buttons in the menu above the paper (%s)', (_, text, asks) => {
    expect(read(text).asks).toEqual(asks);
  });
});
