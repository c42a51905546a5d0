import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';

const raw = (text: string) => ({ text, source: { way: 'paste' as const, url: null, title: null } });
const read = (text: string) => readPapers(raw(text));

describe('the number of an update', () => {
  it.each([
    [
      'de',
      'URGENT ACTION\n\nLEHRERIN FREIGELASSEN\n\nPERU\nWeitere Informationen zu UA-048/2023 (AMR 46/9048/2023, 27. Oktober 2023)\nUA-048-3/2023\nAI-Index: AMR 46/9311/2024\n4. März 2024\n\nDie Lehrerin Luz Ejemplar ist wieder bei ihrer Familie.',
      3,
    ],
    [
      'de',
      'Aktualisierung der UA-048/2023\nUA-048-2/2023\nAI-Index: AMR 46/9311/2024\n4. März 2024\nPeru\n\nDie Lehrerin Luz Ejemplar ist weiter in Haft und darf niemanden sehen.',
      2,
    ],
    [
      'fr',
      "Informations complémentaires sur l'AU 048/23 (AMR 46/9048/2023)\nAU 048/23-2\nIndex : AMR 46/9311/2024\n4 mars 2024\nPérou\n\nLuz Ejemplar est toujours détenue dans une prison de la capitale.",
      2,
    ],
  ])('stands in the same number, said again below it (%s)', (_, text, updateNumber) => {
    const papers = read(text);
    expect(papers.map(({ reference }) => reference?.number)).toEqual([48]);
    expect(papers[0]).toMatchObject({ kind: 'update', updateNumber });
  });

  it.each([
    [
      'en',
      'Outcome UA: 48/23 Index: AMR 46/9311/2024 Peru Date: 4 March 2024\n\nURGENT ACTION\nTEACHER FREED\n\nLuz Ejemplar is free.\n\nTHIS IS THE SECOND AND FINAL UPDATE TO UA 48/23',
      2,
    ],
    [
      'en',
      'UA: 48/23 Index: AMR 46/9311/2024 Peru Date: 4 March 2024\n\nURGENT ACTION\nTEACHER FREED\n\nLuz Ejemplar is free.\n\nThis is the fifth and last update to UA 48/23.',
      5,
    ],
    [
      'de',
      'UA-048/2023 Index: AMR 46/9311/2024 Peru 4. März 2024\n\nURGENT ACTION\nLEHRERIN FREI\n\nLuz Ejemplar ist frei und wieder bei ihrer Familie.\n\nDies ist die zweite und letzte Aktualisierung.',
      2,
    ],
    [
      'fr',
      "AU 48/23 Index : AMR 46/9311/2024 Pérou 4 mars 2024\n\nACTION URGENTE\nENSEIGNANTE LIBRE\n\nLuz Ejemplar est libre.\n\nCeci est la première et dernière mise à jour de l'AU 48/23.",
      1,
    ],
  ])('is said of the last one, which is an outcome (%s)', (_, text, updateNumber) => {
    expect(read(text)[0]).toMatchObject({ kind: 'outcome', updateNumber });
  });

  it('does not make an outcome of an update that is called the last one so far', () => {
    const text =
      'UA: 48/23 Index: AMR 46/9311/2024 Peru Date: 4 March 2024\n\nURGENT ACTION\nTEACHER HELD\n\nLuz Ejemplar is held.\n\nThis is the second update to UA 48/23.';
    expect(read(text)[0]).toMatchObject({ kind: 'update', updateNumber: 2 });
  });
});
