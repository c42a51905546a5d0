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
