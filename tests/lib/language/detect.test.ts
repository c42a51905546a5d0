import { describe, expect, it } from 'vitest';
import { detectLanguages } from '../../../lib/language/detect.ts';
import { languages } from '../../../lib/language/index.ts';
import { fold } from '../../../lib/text/fold.ts';

const languageOf = (text: string): string | undefined =>
  detectLanguages(fold(text), languages, text)[0]?.code;

/** Papers in Slovak and Czech, whole and in a few words: much of the one is as in the other. */
const slovak = [
  'Vera Vymyslená bola zadržaná 2. marca a je vo väzbe v Minsku. Prosíme, píšte do 25. apríla 2023.',
  'Výsledok UA 45/23 Bielorusko 14. júna 2023. Ďalšie kroky nie sú potrebné. Ďakujeme všetkým.',
  'Urgentná akcia ukončená. UA 45/23. Žiadne ďalšie apely už nie sú potrebné.',
  'UA 45/23: Bielorusko. Vera zadržaná. Píšte do 5. mája 2023.',
  'UA 45/23 Bielorusko. Napíšte list ministrovi: minister@minjust.example do 25. 4. 2023',
  'Táto petícia je už ukončená. UA 45/23 Bielorusko. Vera bola zadržaná v marci.',
  'Minister spravodlivosti, ktorý rozhoduje o prepustení, dostal už viac ako tisíc listov.',
];
const czech = [
  'Věra Vymyšlená byla zadržena 2. března a je ve vazbě v Minsku. Prosíme, pište do 25. dubna 2023.',
  'Výsledek UA 45/23 Bělorusko 14. června 2023. Další kroky nejsou potřeba. Děkujeme všem.',
  'UA 45/23: Bělorusko. Věra zadržena. Pište do 5. května 2023.',
  'Tato petice je již ukončena. UA 45/23 Bělorusko. Věra byla zadržena v březnu.',
];

describe('the language of a text', () => {
  it.each(slovak)('is Slovak: %s', (text) => expect(languageOf(text)).toBe('sk'));
  it.each(czech)('is Czech: %s', (text) => expect(languageOf(text)).toBe('cs'));

  it.each([
    ['de', 'UA-012/2024 Verschwindenlassen - Syrien. Appelle bis 27. Januar 2025'],
    ['fr', 'AU 12/24 - Syrie. Envoyez vos appels avant le 27 janvier 2025'],
    ['pl', 'UA 12/24 Syria. Apele prosimy wysyłać do 27 stycznia 2025'],
  ])('is known in few words: %s', (code, text) => expect(languageOf(text)).toBe(code));

  it.each([
    ['de', 'UA 12/24: Ägypten'],
    ['nl', 'UA 12/24 Soedan'],
    ['es', 'AU 12/24 Egipto'],
    ['it', 'AU 12/24 Egitto'],
    ['pl', 'UA 12/24 Egipt: zakończenie'],
    ['sv', 'UA 12/24 Vitryssland'],
  ])('is known by what a country is called, %s', (code, text) => expect(languageOf(text)).toBe(code));

  it('is one of a few where a country is called the same in them', () => {
    const found = detectLanguages(fold('AU 12/24'), languages, 'AU 12/24').map(({ code }) => code);
    expect(found).toEqual(['fr', 'es', 'it', 'pt']);
    expect(languageOf('UA 12/24 Kenya')).toBe(undefined);
  });

  it('is unknown without any', () => expect(languageOf('12/24')).toBe(undefined));
});
