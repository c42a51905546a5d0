import { normalise } from './words/normal.ts';

/**
 * Parts of words that change what a label asks for, in their normal form; a space stands for the edge of a word. Lists
 * rather than patterns: a pattern with so many ways takes longer to make than one page to read.
 */
const listed = (stems: string): readonly string[] => stems.split('|');

/** "Number" in many languages: what is numbered is not asked for by its name. */
const numbers = listed(
  ' number |nummer|numer|cislo|broj|szam |numar|αριθμ|номер|број|رقم|شماره|نمبر|號碼|号码|编号|番号|번호| nomor| nombor|เลขที่|หมายเลข|संख्या|क्रमांक|নম্বর| namba ',
);

/** "Electronic" in the languages that have the word from Greek: such an address is not a street. */
const electronic = listed(
  'electron|elektron|elettron|eletron|elektroon|електрон|электрон|էլեկտրոն|ηλεκτρον|ელექტრონ|الكترون|इलेक्ट्र|ইলেকট্র|אלקטרונ',
);

/** "Complaint" in many languages: an organisation beside it is not the writer's, but who complains is. */
const complaints = listed(
  'complain|plainte|queja|reclam|denunci|beschwer|klacht|klaagt|klag|kantel|kaeb|sudz|skund|skarg|stizn|panasz|plang|жалб|жалоб|жалу|скарг|притуж|prituzb|zalb|pritoz|καταγγ|παραπον|sikayet|ankes|شكو|المشتك|شكايت|תלונ',
);

/** "Concerned", "prison", "lawyer", "witness", "child" in many languages: a name or an organisation beside these is not the writer's. */
const people = listed(
  'concerne|accused|prison|detention|mis en cause|penitentiaire|afectad|prisional|visado|visada|segnalat|penitenziari|detenzione|betroffen|vollzug|inhaft|haftanstalt|betrokken|gevangenis|fangelse|fengsel|fangsel|vankila|vangla|ieslodz|kalejim|dotycz|wiezie|karny|veznic|stazn|vazni|vazen|borton|erintett|penitenciar|осужд|засудж|колонии|затвор|zatvor|zapor|φυλακ|cezaevi|burgu|سجن|زندان|כלא|被投诉|被投訴|监狱|監獄|被告|刑務所|相手方|교도소|피진정|diadukan|terlapor|bi khieu nai|trai giam|ถูกร้อง|เรือนจำ|कारागार|विरुद्ध| child|lawyer|witness|spouse|avocat|enfant|epou|advoga|anwalt|zeuge| kindes|advoc|adwokat|swiad|dzieck|pelnomocn|ugyved|gyermek|адвокат|свидет|ребен|attorney| detenid| detenut| detenu|haftling|gevangene|wiezni|задерж|tutuklu|tahanan|dilaporkan|tilmenta|سجين|אסיר|수감|受刑者|чиновник|urzednik',
);

/** "Offers", "advertising", "news", "to receive" in many languages: who agrees to that agrees to more than is needed to send. */
const offers = listed(
  ' offer| receive | events | inform me | updates |other communications|promo|marketing|newsletter| sms |advert|commercial|comercia|handlow|publici|pubblicit|reklam|werbung|werbe|angebot|neuigkeit|zusendung| reclame|aanbieding|nieuws|nyhe|erbjud|tilbud|uutis|tarjou|mainos|recevoir|recibir|receber|ricevere|rebre|offres|ofert|oferec|offert|noved|novid|novita|nouveaut|actualit|novink|nowosc|novosti|obavijest|otrzymyw|zasielan|zasilan|ajanlat|hirlev|primi |primesc|primanj|pakkum|uudis|pasiulym|naujien|piedavaj|jaunum|реклам|промо|маркет|новост|новин|получать|предложени|оферт|пропозиц|розсилк|рассылк|известия|διαφημ|προσφορ|ενημερωσ|kampany|tanitim|teklif|ileti |bulten|აქცი|მარკეტ|ახალი ამბ|գովազդ|առաջարկ|دعاي|عروض|تسويق|ترويج|تبليغ|اشهار|اعلان|פרסומ|דיוור|מבצע|שיווק|विज्ञापन|प्रचार|প্রচার|বিজ্ঞাপন|广告|廣告|推广|推廣|营销|行銷|优惠|優惠|広告|宣伝|お得|案内|홍보|광고|마케팅|혜택|소식|iklan|penawaran|tawaran|quang cao|khuyen mai|uu dai|โฆษณา|โปรโมชั่น|ข่าวสาร|matangazo',
);

/** "Resident", "citizen", "years old", "published" in many languages: who agrees to that says something of themselves, or more than is needed to send. */
const declares = listed(
  ' reside|constituent| a citizen|citizen of| years old| years of age| aged | adult|be published|wohnhaft| wohne |jahre alt|volljahrig|veroffentlich|habite | citoyen| ans | majeur| publie|ciudadan| anos |mayor de edad| publicar|maior de idade|residente|cittadin| anni |maggiorenne|pubblicat|inwoner| jaar |meerderjarig|gepubliceerd|bosat|medborgare i| myndig |offentligg|innbygger|asukas|vuotta|taysi ika|mieszkan|pelnoletn|opublikow|жител|гражданин|совершеннолет|опублик|vatandasi|yasindan| ikamet|مقيم|مواطن|居民|公民|周岁|歳以上|公开|公開|居住|거주|세 이상',
);

function says(text: string, stems: readonly string[]): boolean {
  const normal = ` ${normalise(text)} `;
  for (const stem of stems) if (normal.includes(stem)) return true;
  return false;
}

/** Whether a text asks for a number. In Vietnamese it is told by its accents alone. */
export const saysNumber = (text: string): boolean => says(text, numbers) || text.toLowerCase().includes('số');
export const saysElectronic = (text: string): boolean => says(text, electronic);
export const saysMore = (text: string): boolean => says(text, offers) || says(text, declares);
export const saysAnother = (text: string): boolean => says(text, people);
export const saysAccused = (text: string): boolean => saysAnother(text) || says(text, complaints);
