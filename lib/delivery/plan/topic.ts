import { fold } from '../../text/fold.ts';

/** Few Latin letters stand in many a word: they must begin one. */
const edged = (stem: string): string => (/^[a-z]{1,5}(?!\w)/.test(stem) ? `\\b${stem}` : stem);

/** Beginnings of words, folded: what a letter about somebody's rights is nearest to, best first. */
const topics: readonly RegExp[] = [
  "human right|derechos human|droits de l'homme|droits humains|direitos human|menschenrecht|diritti uman|mensenrecht|insan hak|прав[аo]? челов|права на чов|права людин|чов?екови права|људска права|правы чалав|адам [кқ][уұ][кқ]ы[кқ]|хүний эрх|ადამიანის უფლებ|մարդու իրավ|zmogaus teis|cilvektiesi|inimoigus|mannrettind|drets human|dereitos human|giza eskub|insan huquq|drejtat e njeriut|மனித உரிமை|మానవ హక్కు|ಮಾನವ ಹಕ್ಕು|മനുഷ്യാവകാശ|လူ့အခွင့်|សិទ្ធិមនុស្ស|ສິດທິມະນຸດ|prawa czlowiek|praw czlowiek|حقوق الانسان|حقوق بشر|人权|人權|人権|인권|hak asasi|สิทธิมนุษยชน|quyen con nguoi|manskliga rattighet|menneskerett|ihmisoikeu|emberi jog|lidska prava|lidskych prav|ludske prava|ljudsk|drepturile omului|ανθρωπινα δικαιωματα|זכויות אדם|मानवाधिकार|मानव अधिकार|মানবাধিকার|انسانی حقوق|haki za binadamu",
  'prison|detention|justice|justicia|justiz|giustizia|justica|rechtspraak|adalet|юсти|правосуд|sprawiedliwo|العداله|司法|법무|keadilan|ยุติธรรม|tu phap',
  'foreign|international|exterior|etranger|auswartig|esteri|buitenland|internacional|dis isleri|dis politika|иностран|внешн|международн|zagranicz|خارجي|外交|国际|國際|luar negeri|ต่างประเทศ|doi ngoai|utrikes|udenrigs|utenriks|kulugy',
  '\\bother|otro|otra|\\bautre|sonstig|andere[rs]?\\b|\\baltro|\\boutr[oa]|проч|друг|иное|інше|\\binne|diger|اخري|اخرى|ساير|سایر|其他|其它|その他|기타|lain(?:nya)?\\b|อื่น|khac|ovrig|annat|andet|annet|\\bmuu|egyeb|ostatni|\\bjine|altele|αλλο|אחר|अन्य|অন্যান্য',
  'general|allgemein|geral|generale|algemeen|genel|общ|загальн|ogoln|عام|一般|综合|일반|umum|ทั่วไป|chung|allmant|generelt|yleinen|altalanos|obecn|γενικ|כללי|सामान्य',
].map((words) => new RegExp(words.split('|').map(edged).join('|')));

/**
 * The topic of a list that fits a letter about somebody's rights: human rights, then justice, foreign affairs, other,
 * general; `null` when the list has none of these. Never the first for being the first.
 */
export function topicOption(options: readonly string[]): string | null {
  for (const topic of topics) {
    const found = options.find((option) => topic.test(fold(option)));
    if (found !== undefined) return found;
  }
  return null;
}
