import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { asksIn, isAsk } from '../../../lib/appeal/asking.ts';
import { paragraphsOf } from '../../../lib/appeal/body.ts';
import { languages } from '../../../lib/language/index.ts';
import { root } from '../../support/root.ts';

/** Paragraphs that ask for something, and others that only tell, in each language in which papers have a letter. */
const LETTERS: Record<string, { asks: string[]; tells: string[] }> = {
  en: {
    asks: [
      'I therefore call on you to release her at once.',
      'I would also like to ask that the charges be dropped.',
      'Please make sure that he sees a doctor.',
      'I am writing to urge you to stop the execution.',
    ],
    tells: [
      'I am writing to express my concern for Rosa Inventada, who was threatened.',
      'She gave evidence in court; since then two men have followed her.',
    ],
  },
  fr: {
    asks: [
      'Je vous demande de la libérer immédiatement.',
      'C’est pourquoi je vous exhorte à ouvrir une enquête.',
      'Veuillez veiller à ce qu’il voie un médecin.',
    ],
    tells: [
      'Je vous écris au sujet de Rosa Inventée, qui a été menacée.',
      'Je vous prie d’agréer l’expression de ma haute considération.',
    ],
  },
  es: {
    asks: [
      'Le pido que la ponga en libertad.',
      'Por ello, insto a su gobierno a investigar.',
      'Quisiera solicitarle que reciba atención médica.',
    ],
    tells: ['Le escribo para expresar mi preocupación por Rosa Inventada.', 'Dos hombres la siguieron.'],
  },
  de: {
    asks: [
      'Bitte klären Sie ihr Schicksal auf.',
      'Ich ersuche Sie, sie sofort freizulassen.',
      'Daher fordere ich Sie auf, die Anklage fallen zu lassen.',
      'Sorgen Sie dafür, dass er einen Arzt sieht.',
    ],
    tells: ['ich schreibe Ihnen, weil ich in Sorge um Rosa Erfunden bin.', 'Sie ist seit März in Haft.'],
  },
  it: {
    asks: [
      'Le scrivo per chiedere il rilascio del giovane.',
      'La esorto ad avviare un’indagine.',
      'Chiedo inoltre cure mediche.',
    ],
    tells: ['Le scrivo per esprimere la mia preoccupazione.', 'Due uomini l’hanno seguita.'],
  },
  nl: {
    asks: ['Daarom verzoek ik u haar vrij te laten.', 'Ik roep u op een onderzoek in te stellen.'],
    tells: ['Ik maak mij grote zorgen over Rosa Verzonnen.', 'Twee mannen volgden haar.'],
  },
  pt: {
    asks: ['Peço que a liberte.', 'Exorto-o a investigar as ameaças.', 'Solicito ainda cuidados médicos.'],
    tells: ['Escrevo para expressar a minha preocupação com Rosa Inventada.', 'Dois homens seguiram-na.'],
  },
  ar: {
    asks: ['وأدعوكم إلى الإفراج عنها فورًا.', 'أحثكم على فتح تحقيق.', 'لذا أطلب منكم إسقاط التهم.'],
    tells: ['أكتب إليكم معرباً عن قلقي بشأن سالم الوهمي.', 'اعتُقل في 20 فبراير دون تهمة.'],
  },
  fa: {
    asks: ['از شما می‌خواهم که او را آزاد کنید.', 'خواستار تحقیق مستقل هستم.'],
    tells: ['این نامه را درباره مینا نمونه‌ای می‌نویسم که از شهریور در زندان است.'],
  },
  he: {
    asks: ['אני קוראת לך לשחרר אותו מיד.', 'אנא הורה על חקירה.'],
    tells: ['אני כותבת אליך בעניינו של יונתן בדוי, הכלוא בשל מצפונו.'],
  },
  cs: {
    asks: ['Žádám Vás, abyste zajistil její propuštění.', 'Vyzývám Vás k vyšetření.'],
    tells: ['píši Vám kvůli odsouzení advokáta Wanga Smyšleného.'],
  },
  sk: {
    asks: ['Žiadam Vás, aby bola prepustená.', 'Vyzývam Vás k vyšetreniu.'],
    tells: ['píšem Vám o odsúdení advokáta Wanga Vymysleného.'],
  },
  pl: {
    asks: ['Wzywam do jej uwolnienia.', 'Proszę o wycofanie zarzutów.'],
    tells: ['Piszę w sprawie Wiery Zmyślonej, zatrzymanej 27 lutego.'],
  },
  da: {
    asks: ['Jeg beder dig løslade hende.', 'Jeg opfordrer Dem til at undersøge sagen.'],
    tells: ['Jeg skriver til dig om Hana Opdigtet, der blev anholdt.'],
  },
  no: {
    asks: ['Jeg ber deg løslate ham.', 'Derfor ber jeg om en gransking.', 'Jeg oppfordrer deg til å handle.'],
    tells: ['Jeg skriver for å uttrykke min bekymring for Samuel.', 'Han er gammel og trenger briller.'],
  },
  sv: {
    asks: ['Jag uppmanar er att frige honom.', 'Jag ber er att utreda hoten.'],
    tells: ['Jag är mycket oroad för Somchai Påhittad.'],
  },
  fi: {
    asks: ['Pyydän Teitä vapauttamaan hänet.', 'Vetoan Teihin, jotta uhkaukset tutkitaan.'],
    tells: ['kirjoitan Salman Keksitystä, joka katosi 28. helmikuuta.'],
  },
  hu: {
    asks: ['Kérem, állítsa le a kilakoltatást.', 'Felszólítom Önt a vizsgálatra.'],
    tells: ['Aggódom Kitalált falu lakóiért.'],
  },
  tr: {
    asks: ['Mert Uydurma’nın korunmasını istiyorum.', 'Sizi onu serbest bırakmaya çağırıyorum.'],
    tells: ['Avukat Deniz Uydurma hakkında yazıyorum.'],
  },
  el: {
    asks: ['Σας καλώ να τον απελευθερώσετε.', 'Σας ζητώ να σταματήσετε την απέλαση.'],
    tells: ['Σας γράφω για τον Κάριμ Φανταστικό, που κρατείται.'],
  },
  ru: {
    asks: ['Прошу Вас освободить её.', 'Призываю Вас прекратить дело.'],
    tells: ['Я пишу Вам в связи с преследованием Ирины Вымышленной.'],
  },
  uk: {
    asks: ['Закликаю Вас домогтися її звільнення.', 'Прошу провести розслідування.'],
    tells: ['Я пишу Вам про долю Олени Вигаданої.'],
  },
  ja: {
    asks: ['直ちに釈放してください。', '刑の執行を取りやめるよう要請いたします。', '釈放を求めます。'],
    tells: ['アラシュ・架空さんの健康状態について懸念しています。'],
  },
  ko: {
    asks: ['그의 석방을 촉구합니다.', '사형 집행을 중단해 주십시오.'],
    tells: ['저는 아웅 가상 씨의 안전을 우려합니다.'],
  },
  'zh-Hans': {
    asks: ['我促请阁下立即无条件释放她。', '请撤销指控。'],
    tells: ['我就林虚构被关押一事致信阁下。', '他的上诉申请被驳回。'],
  },
  'zh-Hant': {
    asks: ['我促請閣下撤銷控罪。', '請撤銷對帕努虛構的指控。'],
    tells: ['我對陳虛構被捕一事深表關注。'],
  },
};

const rows = (of: 'asks' | 'tells') =>
  Object.entries(LETTERS).flatMap(([code, letter]) => letter[of].map((text) => [code, text] as const));

describe('a paragraph of a letter', () => {
  it('is known in every language in which papers are read', () => {
    // Where Chinese papers agree, they have one file; the letters are in one script or the other.
    const read = languages.map(({ code }) => code).filter((code) => code !== 'zh');
    expect(Object.keys(LETTERS).toSorted()).toEqual(read.toSorted());
  });

  it.each(rows('asks'))('asks for something: %s, %s', (_, text) => {
    expect(isAsk(text, [])).toBe(true);
  });

  it.each(rows('tells'))('only tells: %s, %s', (_, text) => {
    expect(isAsk(text, [])).toBe(false);
  });

  it('asks in every letter of the papers that are known, but for one that asks for nothing', () => {
    const papers = path.join(root, 'tests/fixtures/papers');
    const silent = readdirSync(papers).filter((name) => {
      const all = JSON.parse(readFileSync(path.join(papers, name, 'expected.json'), 'utf8')) as {
        letter: { body: string } | null;
        asks: string[];
      }[];
      return all.some(
        ({ letter, asks }) => letter?.body && !paragraphsOf(letter.body).some((one) => isAsk(one, asks)),
      );
    });
    expect(silent).toEqual(['he-2020-title-without-capitals']);
  });
});

describe('what a paragraph asks for', () => {
  it('is each item of a list, and each sentence that asks', () => {
    expect(asksIn('I ask you:\n- to release her;\n- to protect her.', [])).toEqual([
      'to release her;',
      'to protect her.',
    ]);
    expect(asksIn('She is ill. I urge you to free her. Please let her see a doctor.', [])).toEqual([
      'I urge you to free her.',
      'Please let her see a doctor.',
    ]);
    expect(asksIn('我對她深表關注。請釋放她。請展開調查。', [])).toEqual(['請釋放她。', '請展開調查。']);
  });

  it('is nothing in one that only tells', () => {
    expect(asksIn('She is ill.', [])).toEqual([]);
  });

  it('is the whole where the paper says so, and not its sentence', () => {
    expect(asksIn('An end to the threats. Now.', ['An end to the threats'])).toEqual([
      'An end to the threats. Now.',
    ]);
  });
});
