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
const people =
  '|concerne|accused|prison|detention|mis en cause|penitentiaire|afectad|prisional|visado|visada|segnalat|penitenziari|detenzione|betroffen|vollzug|inhaft|haftanstalt|betrokken|gevangenis|fangelse|fengsel|fangsel|vankila|vangla|ieslodz|kalejim|dotycz|wiezie|karny|veznic|stazn|vazni|vazen|borton|erintett|penitenciar|осужд|засудж|колонии|затвор|zatvor|zapor|φυλακ|cezaevi|burgu|سجن|زندان|כלא|被投诉|被投訴|监狱|監獄|被告|刑務所|相手方|교도소|피진정|diadukan|terlapor|bi khieu nai|trai giam|ถูกร้อง|เรือนจำ|कारागार|विरुद्ध|child|lawyer|witness|spouse|avocat|enfant|epou|advoga|anwalt|zeuge|kindes|advoc|adwokat|swiad|dzieck|pelnomocn|ugyved|gyermek|адвокат|свидет|ребен|attorney|detenid|detenut|detenu|haftling|gevangene|wiezni|задерж|tutuklu|tahanan|dilaporkan|tilmenta|سجين|אסיר|수감|受刑者|чиновник|urzednik|justizvollz|';

/**
 * "Victim", "officer", "representative", "birth", "former", "incident", "employer", "authority" in many languages: what a
 * person has beside these is somebody else's, of another time, or where something happened.
 */
const elsewhere =
  '|victim|opfer|vittima|vitima|slachtoffer|пострадав|потерпіл|pokrzywdz|magdur|ضحي|受害|被害|offret|obeti|officer|beamt|agent|funcionari|funzionari|servidor|ambtena|должностн|посадов|gorevli|موظف|工作人员|職員|tjanstem|uredn|minister|represent|vertret|vertegenw|представит|представник|vekil|ممثل|代理|ombud|zastupc|rappresent|birth|geburt|naissance|nacimient|nascit|nasciment|geboort|рожден|народжен|urodzen|dogum|dogdu|ميلاد|出生|fodels|narozeni|fodsel|synty|szulet|γεννησ|lahir|जन्म|previous|former|fruher|ancien|anterior|precedent|vorig|прежн|предыдущ|poprzedni|onceki|سابق|旧|原地|tidigare|predchoz|поперед|tidlig|maiden|soltera|nubile|edellinen|incident|violation|vorfall|tatort|faits|hechos|fatto|fato|ocorrencia|ocurri|voorval|происшеств|произошл|zdarzeni|olay|حادث|事发|発生|handelse|udalost|подіі|employer|arbeitgeb|employeur|empleador|datore|empregador|werkgever|работодат|pracodaw|isveren|facility|behorde|учрежден|установи|urzedu|uradu|institucion de|dienststelle|administration|ufficio|orgao|instantie|myndighet|機関|emergency|second |owner|zweit|deuxi|segund|mother|father|mutter|vater|madre|padre|супруг|配偶|haktad|visit|mangel|schaden|event|evenement|problem|';

/** "Resident", "sender", "applicant", "citizen", "your" in languages that say "of": what is of these is the writer's. */
const writers = listed(
  'resid|domicil|habit|aufenth|wohn|woon|contact|contat|kontakt|corresp|notific|send|afzend|expedi|remit|remet|mittent|demand|solicit|requer|request|petition|applic|antrag|ciudadan|cidad|citoy|manifest|interes|declara|person|usu|casa|trabalh|trabaj|travail|bureau|lavoro| work| home| you| su | vo',
);

/** "Recipient", "department" in many languages: in a line one writes who is meant, not what about. */
const addressees =
  '|recipient|addressee|department|empfang|adressat|abteilung|destinat|mottag|modtag|odbiorc|adresat|получател|адресат|отдел|القسم|المرسل|部门|宛先|ministr|';

/** "Code" in many languages: that of a country is not asked for by its name. */
const codes =
  '|code|codigo|codice|cod |kod|код|κωδικ|رمز|כד|קוד|代码|代碼|番号|コード|코드|कोड|কোড|รหัส|ma |landcode|vorwahl|indicatif|prefiss|';

/** "Offers", "advertising", "news", "to receive" in many languages: who agrees to that agrees to more than is needed to send. */
const offers = listed(
  ' offer| receive | events | inform me | updates |other communications|promo|marketing|newsletter| sms |advert|commercial|comercia|handlow|publici|pubblicit|reklam|werbung|werbe|angebot|neuigkeit|zusendung| reclame|aanbieding|nieuws|nyhe|erbjud|tilbud|uutis|tarjou|mainos|recevoir|recibir|receber|ricevere|rebre|offres|ofert|oferec|offert|noved|novid|novita|nouveaut|actualit|novink|nowosc|novosti|obavijest|otrzymyw|zasielan|zasilan|ajanlat|hirlev|primi |primesc|primanj|pakkum|uudis|pasiulym|naujien|piedavaj|jaunum|реклам|промо|маркет|новост|новин|получать|предложени|оферт|пропозиц|розсилк|рассылк|известия|διαφημ|προσφορ|ενημερωσ|kampany|tanitim|teklif|ileti |bulten|აქცი|მარკეტ|ახალი ამბ|գովազդ|առաջարկ|دعاي|عروض|تسويق|ترويج|تبليغ|اشهار|اعلان|פרסומ|דיוור|מבצע|שיווק|विज्ञापन|प्रचार|প্রচার|বিজ্ঞাপন|广告|廣告|推广|推廣|营销|行銷|优惠|優惠|広告|宣伝|お得|案内|홍보|광고|마케팅|혜택|소식|iklan|penawaran|tawaran|quang cao|khuyen mai|uu dai|โฆษณา|โปรโมชั่น|ข่าวสาร|matangazo',
);

/** "Resident", "citizen", "years old", "published" in many languages: who agrees to that says something of themselves, or more than is needed to send. */
const declares = listed(
  ' reside|constituent| a citizen|citizen of| years old| years of age| aged | adult|be published|wohnhaft| wohne |jahre alt|volljahrig|veroffentlich|habite | citoyen| ans | majeur| publie|ciudadan| anos |mayor de edad| publicar|maior de idade|residente|cittadin| anni |maggiorenne|pubblicat|inwoner| jaar |meerderjarig|gepubliceerd|bosat|medborgare i| myndig |offentligg|innbygger|asukas|vuotta|taysi ika|mieszkan|pelnoletn|opublikow|жител|гражданин|совершеннолет|опублик|vatandasi|yasindan| ikamet|مقيم|مواطن|居民|公民|周岁|歳以上|公开|公開|居住|거주|세 이상|divulg|difusion|diffusion|diffusione|publicac',
);

function says(text: string, stems: readonly string[]): boolean {
  const normal = ` ${normalise(text)} `;
  for (const stem of stems) if (normal.includes(stem)) return true;
  return false;
}

/** From this letter on words are run together, or have their article before them: a stem may begin at any letter. */
const RUNNING = 0x590;

/** Whether a word of a text begins with one of these stems, `|a|b|`: a few looks into one text cost less than asking for each stem. */
function begins(text: string, stems: string): boolean {
  // "Dell'ufficio": what stands before an apostrophe is an article.
  const normal = normalise(text.replace(/['’]/g, ' '));
  for (let at = 0; at < normal.length; ) {
    const head = `|${normal.slice(at, at + 2)}`;
    for (let place = stems.indexOf(head); place >= 0; place = stems.indexOf(head, place + 1)) {
      const stem = stems.slice(place + 1, stems.indexOf('|', place + 1));
      if (normal.startsWith(stem, at)) return true;
    }
    if (normal.charCodeAt(at) >= RUNNING) at += 1;
    else at = normal.indexOf(' ', at) + 1 || normal.length;
  }
  return false;
}

/** Whether a text asks for a number. In Vietnamese it is told by its accents alone. */
export const saysNumber = (text: string): boolean => says(text, numbers) || text.toLowerCase().includes('số');
/** Whether a text names the writer, or one who complains. */
export const saysOwn = (text: string): boolean => says(text, writers) || says(text, complaints);
export const saysAddressee = (text: string): boolean => begins(text, addressees);
export const saysCode = (text: string): boolean => begins(text, codes);
export const saysElectronic = (text: string): boolean => says(text, electronic);
export const saysMore = (text: string): boolean => says(text, offers) || says(text, declares);
export const saysElsewhere = (text: string): boolean => begins(text, people) || begins(text, elsewhere);
export const saysAccused = (text: string): boolean => begins(text, people) || says(text, complaints);
