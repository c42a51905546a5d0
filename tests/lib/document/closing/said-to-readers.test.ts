import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';

const header = 'UA outcome: 48/23 Index: AMR 46/9048/2023 Peru Date: 14 September 2023';

function closingOf(header: string, ...paragraphs: string[]): boolean | 'unsure' | undefined {
  const text = [header, ...paragraphs].join('\n\n');
  const [ua] = readPapers({ text, source: { way: 'paste', url: null, title: null } });
  return ua?.closing.closes;
}

const stories: Record<string, string> = {
  en: `${header}\n\nLuz Ejemplar was released from the prison of the capital on Monday, and she is with her children.`,
  de: 'UA 48/23 AI-Index: AMR 46/9048/2023 Peru 14. September 2023\n\nLuz Ejemplar ist am Montag aus dem Gefängnis der Hauptstadt entlassen worden und bei ihren Kindern.',
  fr: 'AU 48/23 Index : AMR 46/9048/2023 Pérou Date : 14 septembre 2023\n\nLuz Ejemplar est sortie lundi de la prison de la capitale et elle est avec ses enfants.',
  es: 'AU: 48/23 Índice: AMR 46/9048/2023 Perú Fecha: 14 de septiembre de 2023\n\nLuz Ejemplar salió el lunes de la cárcel de la capital y está con sus hijos.',
  pt: 'AU: 48/23 Índice: AMR 46/9048/2023 Peru Data: 14 de setembro de 2023\n\nLuz Ejemplar saiu na segunda-feira da prisão da capital e está com os seus filhos.',
  it: 'AU 48/23 Index: AMR 46/9048/2023 Perù Data: 14 settembre 2023\n\nLuz Ejemplar è uscita lunedì dalla prigione della capitale ed è con i suoi figli.',
  sv: 'UA 48/23 Index: AMR 46/9048/2023 Peru Datum: 14 september 2023\n\nLuz Ejemplar frigavs i måndags från fängelset i huvudstaden och är hos sina barn.',
  pl: 'UA 48/23 Indeks: AMR 46/9048/2023 Peru Data: 14 września 2023\n\nLuz Ejemplar wyszła w poniedziałek z więzienia w stolicy i jest ze swoimi dziećmi.',
  ru: 'UA 48/23 Индекс: AMR 46/9048/2023 Перу Дата: 14 сентября 2023 г.\n\nЛус Примерная вышла в понедельник из тюрьмы столицы, и она со своими детьми.',
};

describe('what is not to be done after the last day', () => {
  it.each([
    ['de', 'Ist die Frist abgelaufen, bitte nicht mehr schreiben.'],
    ['fr', 'Passé ce délai, merci de ne plus envoyer de lettres.'],
    ['es', 'Cumplido el plazo, no envíen más cartas.'],
    ['pt', 'Passada a data, não escrevam mais.'],
    ['it', 'Trascorso il termine, non inviate più lettere.'],
    ['ru', 'По окончании срока, пожалуйста, писем больше не отправляйте.'],
  ])('does not end the action: %s, %s', (code, sentence) => {
    expect(closingOf(stories[code] as string, sentence)).not.toBe(true);
  });
});

describe('an ending', () => {
  it.each([
    ['en', 'This action has ended. If you had a reply from the ministry, please forward it to us.'],
    ['de', 'Die Aktion ist beendet. Wer eine Antwort der Botschaft bekommen hat, schickt sie bitte an uns.'],
    ['fr', "L'action est close. Les réponses que vous recevriez, envoyez-les-nous à notre section."],
    ['sv', 'Aktionen är avslutad. Har ni fått svar, skicka det till oss.'],
    ['pl', 'Akcja zakończona. Odpowiedzi ministerstwa prosimy przesłać do nas.'],
    ['ru', 'Акция завершена. Ответы министерства, пожалуйста, пришлите нам.'],
  ])(
    'is not taken for a request to go on, nor for more than a doubt, beside what is to be done with answers: %s',
    (code, words) => {
      expect(closingOf(stories[code] as string, words)).not.toBe(false);
    },
  );

  it('is taken back by letters that are asked for beside answers', () => {
    expect(
      closingOf(
        stories.en as string,
        'This action has ended. Please send replies to us. Please write to the minister again for her son.',
      ),
    ).not.toBe(true);
  });

  it('may call the news whatever it is', () => {
    expect(closingOf(stories.en as string, 'With this great news we are closing the urgent action.')).toBe(
      true,
    );
    expect(closingOf(stories.es as string, 'Con esta magnífica noticia cerramos la acción urgente.')).toBe(
      true,
    );
  });

  it('stays one above what other papers are about, with their days', () => {
    const others = 'Other urgent actions\nKenya: Singer still held – write by 3 March 2024';
    expect(closingOf(stories.en as string, 'No further action is needed. Thank you!', others)).toBe(true);
    expect(
      closingOf(
        stories.en as string,
        'No further action is needed. Thank you!',
        'Please write for her son by 3 March 2024.',
      ),
    ).not.toBe(true);
  });
});
