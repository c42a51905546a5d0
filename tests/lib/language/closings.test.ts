import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../lib/document/read.ts';
import { languages } from '../../../lib/language/index.ts';

interface Samples {
  /** A paragraph by which the language is known. */
  opening: string;
  ends: string[];
  /** Must not close; unsure or false. */
  lookAlikes: string[];
}

/** Native sentences, language by language. */
const samples: Record<string, Samples> = {
  fr: {
    opening:
      'Luz Ejemplar a été arrêtée le 10 juillet et se trouve dans une prison de la capitale. Sa famille ne sait pas pourquoi elle est détenue.',
    ends: [
      'Aucune action complémentaire n’est requise de la part du réseau Actions urgentes. Un grand merci à toutes les personnes qui ont envoyé des appels.',
      "Aucune nouvelle action n'est demandée. Merci à toutes celles et ceux qui ont envoyé des appels.",
      "Aucune autre action n'est requise pour le moment.",
      'AUCUNE ACTION COMPLÉMENTAIRE N’EST REQUISE. UN GRAND MERCI À TOUTES LES PERSONNES QUI ONT ENVOYÉ DES APPELS.',
    ],
    lookAlikes: [
      "Le tribunal a déclaré qu'aucune action complémentaire n'est requise.",
      "Aucune action supplémentaire n'est requise de la part des autorités.",
      "Aucune autre action n'est demandée en faveur de Juan Inventé. Continuez à écrire pour Luz Ejemplar.",
      "Merci beaucoup pour votre soutien ! Nous avons prolongé le délai jusqu'au 16 décembre.",
      'Délai expiré',
      'Amnesty International va étudier d’autres modes d’action susceptibles d’être plus efficaces.',
    ],
  },
  es: {
    opening:
      'Luz Ejemplar fue detenida el 10 de julio y está en una prisión de la capital. Su familia no sabe por qué ha sido encarcelada.',
    ends: [
      'No se requiere ninguna otra acción. Muchas gracias a quienes enviaron llamamientos.',
      'No se requieren más acciones por el momento.',
      'No se solicita ninguna otra acción por parte de la Red de Acciones Urgentes.',
      'NO SE REQUIEREN NUEVAS ACCIONES. MUCHAS GRACIAS A TODAS LAS PERSONAS QUE ENVIARON LLAMAMIENTOS.',
    ],
    lookAlikes: [
      'El fiscal dijo que no se requiere ninguna otra acción.',
      'No se requiere ninguna otra acción en favor de Juan Ejemplar. Sigan escribiendo en favor de Luz Ejemplar.',
      'No se requieren más acciones de las autoridades.',
      'Gracias por su apoyo.',
      'Fue puesta en libertad bajo fianza.',
    ],
  },
  de: {
    opening:
      'Luz Ejemplar wurde am 10. Juli festgenommen und ist in einem Gefängnis der Hauptstadt. Ihre Familie weiß nicht, warum sie in Haft ist.',
    ends: [
      'Weitere Appelle sind derzeit nicht erforderlich. Vielen Dank allen, die Appelle geschrieben haben.',
      'Weitere Aktionen des Urgent-Action-Netzwerks sind zurzeit nicht erforderlich.',
      'Es sind keine weiteren Appelle erforderlich.',
      'Bitte keine weiteren Appelle.',
      'Die Urgent Action ist beendet.',
      'Bitte senden Sie keine weiteren Appelle. Vielen Dank!',
    ],
    lookAlikes: [
      'Die Staatsanwaltschaft erklärte, weitere Maßnahmen sind nicht erforderlich.',
      'Weitere Appelle für Juan Ejemplar sind nicht erforderlich. Bitte schreiben Sie weiter für Luz Ejemplar.',
      'Frist abgelaufen',
      'Setzt euch hier weiter für ihn ein!',
      'Sie wurde gegen Kaution freigelassen.',
      'Bitte senden Sie keine Appelle nach dem 21. März 2024.',
    ],
  },
  it: {
    opening:
      'Luz Ejemplar è stata arrestata il 10 luglio e si trova in una prigione della capitale. La sua famiglia non sa perché è detenuta.',
    ends: [
      'Non è richiesta alcuna ulteriore azione. Grazie a tutti coloro che hanno inviato appelli.',
      'Nessuna ulteriore azione è richiesta al momento.',
      'Non sono necessarie ulteriori azioni.',
    ],
    lookAlikes: [
      'Il tribunale ha dichiarato che non è richiesta alcuna ulteriore azione.',
      'Non è richiesta alcuna ulteriore azione per Juan Ejemplar. Continuate a scrivere per Luz Ejemplar.',
      'Grazie per il vostro sostegno.',
    ],
  },
  nl: {
    opening:
      'Luz Ejemplar werd op 10 juli gearresteerd en zit in een gevangenis in de hoofdstad. Haar familie weet niet waarom zij vastzit en is niet bij haar geweest.',
    ends: [
      'Er is geen verdere actie meer nodig. Hartelijk dank aan iedereen die brieven heeft gestuurd.',
      'Er is op dit moment geen verdere actie vereist.',
      'Stuur geen brieven meer.',
    ],
    lookAlikes: [
      'De rechtbank zei dat er geen verdere actie nodig is.',
      'Er is geen verdere actie nodig voor Juan Ejemplar. Blijf schrijven voor Luz Ejemplar.',
      'Bedankt voor uw steun.',
    ],
  },
  pt: {
    opening:
      'Luz Ejemplar foi detida no dia 10 de julho e está em uma prisão da capital. A sua família não sabe por que ela foi presa.',
    ends: [
      'Não é necessária nenhuma outra ação. Muito obrigado a todos que enviaram apelos.',
      'Nenhuma outra ação é solicitada no momento.',
      'Não são necessárias mais ações por parte da rede de Ações Urgentes.',
    ],
    lookAlikes: [
      'O tribunal afirmou que não é necessária nenhuma outra ação.',
      'Não é necessária nenhuma outra ação por Juan Ejemplar. Continuem a escrever por Luz Ejemplar.',
      'Obrigado pelo seu apoio.',
    ],
  },
};

function read(opening: string, sentences: string) {
  const text = `UA: 48/23 Index: AMR 46/9048/2023 Peru 14.09.2023\n\n${opening}\n\n${sentences}\n`;
  return readPapers({ text, source: { way: 'paste', url: null, title: null } })[0];
}

describe.each(Object.entries(samples))('%s', (code, { opening, ends, lookAlikes }) => {
  it('is a language that is listed', () => {
    expect(languages.map((one) => one.code)).toContain(code);
  });

  it('is known by its words', () => {
    expect(read(opening, '')?.language).toBe(code);
  });

  it.each(ends)('ends the action: %s', (sentences) => {
    expect(read(opening, sentences)?.closing.closes).toBe(true);
  });

  it.each(lookAlikes)('does not: %s', (sentences) => {
    expect(read(opening, sentences)?.closing.closes).not.toBe(true);
  });
});
