import { expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';

const headline = (text: string) => {
  const [ua] = readPapers({ text, source: { way: 'paste', url: null, title: null } });
  return [ua?.reference?.number, ua?.headline];
};

it.each([
  [
    '[UA-list] Urgent Action Victory! Young Writer Home At Last (Vietnam: UA 140.19)',
    140,
    'Young Writer Home At Last',
  ],
  ['AU 2/23: RESULTADO. PERÚ: Dirigente inventado en libertad', 2, 'Dirigente inventado en libertad'],
  [
    'Urgent Action beendet: Erfundene Sprecherin in Sicherheit (Brasilien, UA-099/2020, AMR 19/2811/2020)',
    99,
    'Erfundene Sprecherin in Sicherheit',
  ],
  ['urgent action 222.18 (Nigeria) UPDATE: trial of forty people opens', 222, 'trial of forty people opens'],
  ['VB: Blixtaktion 40/21 – Eritrea – Präst förd till okänd plats', 40, 'Präst förd till okänd plats'],
  ['Russland: Lange Haft für Lehrer (UA-064/2023)', 64, 'Russland: Lange Haft für Lehrer'],
])('is read behind what a title begins with: %s', (line, number, words) => {
  expect(headline(line)).toEqual([number, words]);
});

it.each(['Good news! Teacher home at last', 'Outcome of the trial: Teacher free'])(
  'stays as it is printed on a line of its own: %s',
  (words) => {
    expect(
      headline(
        `UA 12/26 Index: AMR 46/9048/2026 Peru Date: 14 March 2026\n\n${words}\n\nThe teacher was let out on Monday, and she is at home with her children.\n`,
      ),
    ).toEqual([12, words]);
  },
);
