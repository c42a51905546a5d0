import { describe, expect, it } from 'vitest';
import { embassyWord, headOfMissionWord, missionWord, namesMission } from '../../../lib/language/missions.ts';
import { fold } from '../../../lib/text/fold.ts';

const HOUSES = [
  'Embassy of Peru',
  'Embassies abroad',
  'High Commission of Kenya',
  'Haut-Commissariat du Kenya',
  'Ambassade du Pérou',
  'Perus ambassad',
  'Perus ambassade',
  'Ambassade van Peru',
  'Botschaft von Peru',
  'Embajada del Perú',
  'Embaixada do Peru',
  'Ambaixada del Perú',
  'Ambasciata del Perù',
  'Ambasada Peru',
  'Do Ambasady Peru',
  'Ambasada Perului',
  'Velvyslanectví Peru',
  'Veľvyslanectvo Peru',
  'Veleposlaništvo Peruja',
  'Veleposlanstvo Perua',
  'Peru nagykövetsége',
  'Perun suurlähetystö',
  'Peruu suursaatkond',
  'Sendiráð Perú',
  'Peru Büyükelçiliği',
  'PERU BÜYÜKELÇİLİĞİ',
  'Посольство Перу',
  'Посолство на Перу',
  'Амбасада Перуа',
  'Πρεσβεία του Περού',
  'سفارة بيرو',
  'السفارة البيروفية',
  'سفارت پرو',
  'שגרירות פרו',
  '秘鲁驻华大使馆',
  'ペルー大使館',
  '페루 대사관',
];
const HEADS = [
  'Ambassador of Peru',
  'High Commissioner of Kenya',
  'Ambassadeur du Pérou',
  'Ambassadrice du Pérou',
  'Perus ambassadör',
  'Perus ambassadør',
  'Botschafterin von Peru',
  'Embajadora del Perú',
  'Embaixadora do Peru',
  'Ambaixador del Perú',
  'Ambasciatrice del Perù',
  'Ambasador Peru',
  'Velvyslankyně Peru',
  'Veleposlanik Peruja',
  'Peru nagykövete',
  'Perun suurlähettiläs',
  'Peruu suursaadik',
  'Sendiherra Perú',
  'Peru Büyükelçisi',
  'Посол Перу',
  'Надзвичайний і Повноважний Посол Перу',
  'Амбасадор Перуа',
  'Ο Πρέσβης του Περού',
  'سفير بيرو',
  'سفیر پرو',
  'שגריר פרו',
  '秘鲁大使',
  '페루 대사',
];
const CONSULATES = [
  'Consulate General of Peru',
  'Consulat du Pérou',
  'Consulado del Perú',
  'Consolato del Perù',
  'Consulaat van Peru',
  'Konsulat von Peru',
  'Konzulát Peru',
  'Peru Başkonsolosluğu, Konsolosluk',
  'Консульство Перу',
  'Προξενείο του Περού',
  'القنصلية العامة لبيرو',
  'ペルー総領事館',
  '페루 영사관',
];
const CONSULS = [
  'Consul General of Peru',
  'Konsulin von Peru',
  'Консул Перу',
  'Ο Πρόξενος του Περού',
  '페루 영사',
];
const OTHERS = [
  'Minister of Consular Affairs',
  'Consultant to the President',
  'Konsultation',
  'Konsulent for regjeringen',
  'Консультант президента',
  'UN High Commissioner for Human Rights',
  'Haut-Commissariat aux droits de l’homme',
  'Haut-Commissariat des Nations unies pour les réfugiés',
  'President of the Council',
  'Πρεσβύτερος',
  'سفارش',
  'Minister of the Interior',
];

const kindsOf = (words: string): string[] => {
  const kinds = { house: missionWord, head: headOfMissionWord, embassy: embassyWord };
  return Object.entries(kinds).flatMap(([kind, word]) => (word.test(fold(words)) ? [kind] : []));
};

describe('the words for missions', () => {
  it.each(HOUSES)('hold %s for an embassy', (words) => {
    expect(kindsOf(words)).toEqual(['house', 'embassy']);
  });

  it.each(HEADS)('hold %s for an ambassador', (words) => {
    expect(kindsOf(words)).toEqual(['head', 'embassy']);
  });

  it.each(CONSULATES)('hold %s for a consulate', (words) => {
    expect(kindsOf(words)).toEqual(['house']);
  });

  it.each(CONSULS)('hold %s for a consul', (words) => {
    expect(kindsOf(words)).toEqual(['head']);
  });

  it('know each of them as a mission', () => {
    const unknown = [...HOUSES, ...HEADS, ...CONSULATES, ...CONSULS].filter((one) => !namesMission(one));
    expect(unknown).toEqual([]);
  });

  it.each(OTHERS)('take %s for none', (words) => {
    expect([namesMission(words), kindsOf(words)]).toEqual([false, []]);
  });
});
