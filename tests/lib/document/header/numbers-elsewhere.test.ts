import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';

const read = (text: string) =>
  readPapers({ text, source: { way: 'paste', url: null, title: null } }).map(
    ({ kind, reference, recipients, deadline, asks }) => ({
      kind,
      number: reference?.number ?? null,
      emails: recipients.flatMap(({ emails }) => emails),
      deadline,
      asks: asks.length,
    }),
  );

/** A page that calls itself by its number nowhere but in the link to the file. */
const pages: Record<string, string> = {
  en: 'Home > Act now > Peru: Teacher held\n\nPeru: Teacher held\n\nMarch 4, 2024\n\nLuz Ejemplar was arrested on March 1 and is held in a prison of the capital.\n\nWrite to the Minister urging him to:\n- release Luz Ejemplar immediately;\n- let her see a doctor.\n\nWrite to:\n\nJuan Inventado\nMinister of Justice\n1 Court Street, Lima\nEmail: ministro@justicia.example\n\nPlease take action as soon as possible until April 15, 2024.\n\nDownload a copy of UA 48/24 here',
  fr: 'Pérou : une enseignante détenue\n\n4 mars 2024\n\nLuz Ejemplar a été arrêtée le 1er mars et se trouve dans une prison de la capitale.\n\nÉcrivez au ministre pour lui demander :\n- de libérer immédiatement Luz Ejemplar ;\n- de la laisser voir un médecin.\n\nAPPELS À :\n\nJuan Inventado\nMinistre de la Justice\n1 rue du Palais, Lima\nCourriel : ministro@justicia.example\n\nEnvoyez vos appels avant le 15 avril 2024.\n\nTélécharger l’AU 48/24 au format PDF',
  de: 'Peru: Lehrerin in Haft\n\n4. März 2024\n\nLuz Ejemplar wurde am 1. März festgenommen und ist in einem Gefängnis der Hauptstadt.\n\nBitte fordern Sie den Minister auf:\n- Luz Ejemplar sofort freizulassen;\n- sie zu einem Arzt zu lassen.\n\nAPPELLE AN\n\nJuan Inventado\nJustizminister\nGerichtsstr. 1, Lima\nE-Mail: ministro@justicia.example\n\nBitte schreiben Sie bis zum 15. April 2024.\n\nSie können die UA-048/2024 hier als PDF herunterladen',
  es: 'Perú: Maestra detenida\n\n4 de marzo de 2024\n\nLuz Ejemplar fue detenida el 1 de marzo y está en una prisión de la capital.\n\nEscriban al ministro para pedirle:\n- que libere de inmediato a Luz Ejemplar;\n- que le permita ver a un médico.\n\nLLAMAMIENTOS A:\n\nJuan Inventado\nMinistro de Justicia\nCalle del Tribunal 1, Lima\nCorreo-e: ministro@justicia.example\n\nEnvíen llamamientos antes del 15 de abril de 2024.\n\nDescarga aquí una copia de la AU 48/24',
  it: 'Perù: insegnante detenuta\n\n4 marzo 2024\n\nLuz Ejemplar è stata arrestata il 1 marzo e si trova in una prigione della capitale.\n\nScrivete al ministro chiedendo:\n- di rilasciare subito Luz Ejemplar;\n- di farle vedere un medico.\n\nAPPELLI A:\n\nJuan Inventado\nMinistro della Giustizia\nVia del Tribunale 1, Lima\nEmail: ministro@justicia.example\n\nInviate gli appelli entro il 15 aprile 2024.\n\nScarica qui una copia della AU 48/24',
};

describe('a number that stands in no header', () => {
  it.each(Object.keys(pages))('is that of the file which the page gives (%s)', (code) => {
    expect(read(pages[code] as string)).toEqual([
      {
        kind: 'first',
        number: 48,
        emails: ['ministro@justicia.example'],
        deadline: '2024-04-15',
        asks: 2,
      },
    ]);
  });

  it('is nobody’s where the page gives the files of two papers', () => {
    const text = (pages.en as string).replace(
      'Download a copy of UA 48/24 here',
      'Download a copy of UA 48/24 here\n\nDownload a copy of UA 49/24 here',
    );
    expect(read(text)[0]?.number).toBeNull();
  });

  it('may be missing: whoever says to whom to write, what, and until when, asks to write', () => {
    const text = (pages.en as string).replace('Download a copy of UA 48/24 here', '');
    expect(read(text)).toMatchObject([
      { kind: 'first', number: null, emails: ['ministro@justicia.example'] },
    ]);
  });
});

/** The story of an older paper, told with its number, index and day, in the middle of another. */
const stories: Record<string, string> = {
  en: 'UA 48/24   Fear of torture\n\nPERU   Luz Ejemplar (f), aged 40\n\nLuz Ejemplar is held in a prison of the capital. In December 2023 Amnesty\nInternational issued UA 11/23 (AMR 46/9041/2023, 8 December 2023) on behalf of\nanother teacher of her town; he was freed five weeks later.\n\nAPPEALS TO:\nJuan Inventado\nMinister of Justice\n1 Court Street, Lima\nEmail: ministro@justicia.example',
  de: 'UA-048/2024   Foltergefahr\n\nPERU   Luz Ejemplar (w), 40 Jahre\n\nLuz Ejemplar ist in einem Gefängnis der Hauptstadt in Haft. Im Dezember hatte\nAmnesty International die UA-011/2023 (AMR 46/9041/2023, 8. Dezember 2023) für\neinen Lehrer ihrer Stadt veröffentlicht.\n\nAPPELLE AN:\nJuan Inventado\nJustizminister\nGerichtsstr. 1, Lima\nE-Mail: ministro@justicia.example',
  fr: "AU 48/24   Craintes de torture\n\nPÉROU   Luz Ejemplar (f), 40 ans\n\nLuz Ejemplar est détenue dans une prison de la capitale. En décembre, Amnesty\nInternational avait publié l'AU 11/23 (AMR 46/9041/2023, 8 décembre 2023) en faveur\nd'un autre enseignant de sa ville.\n\nAPPELS À :\nJuan Inventado\nMinistre de la Justice\n1 rue du Palais, Lima\nCourriel : ministro@justicia.example",
  es: 'AU 48/24   Temor de tortura\n\nPERÚ   Luz Ejemplar (f), 40 años\n\nLuz Ejemplar está detenida en una prisión de la capital. En diciembre se publicó la\nAU 11/23 (AMR 46/9041/2023, 8 de diciembre de 2023) sobre otro maestro de su ciudad.\n\nLLAMAMIENTOS A:\nJuan Inventado\nMinistro de Justicia\nCalle del Tribunal 1, Lima\nCorreo-e: ministro@justicia.example',
};

describe('a number with its index in the middle of a sentence', () => {
  it.each(Object.keys(stories))('begins no other paper (%s)', (code) => {
    expect(read(stories[code] as string)).toMatchObject([
      { number: 48, emails: ['ministro@justicia.example'] },
    ]);
  });

  it('is the paper’s own behind the words for an update', () => {
    const text =
      'Further information on UA 48/24 (AMR 46/9041/2024, 8 March 2024) and follow-ups\n\nPERU   Luz Ejemplar (f), aged 40\n\nLuz Ejemplar is held in a prison of the capital.';
    expect(read(text)).toMatchObject([{ kind: 'update', number: 48 }]);
  });
});
