import { defineLanguage, toColon } from '../define.ts';

const what = '(?:aktioner|aktion|handling|handlinger|appeller|breve|henvendelser)';
const network = '(?:(?: fra| af) (?:netværket|hasteaktionsnetværket|amnestys netværk))?';
const needed = '(?:nødvendige?|påkrævet|påkrævede|ønsket)';

export const da = defineLanguage({
  code: 'da',
  name: 'Dansk',
  common:
    'der længere tak breve også blevet kan skal sagen mod uden myndighederne jer vores og i at det som en på er for af med til den har ikke om et han hun de var sig fra så ved hans hendes blev efter af',
  months: [
    'januar|jan',
    'februar|feb',
    'marts',
    'april|apr',
    'maj',
    'juni|jun',
    'juli|jul',
    'august|aug',
    'september|sept',
    'oktober|okt',
    'november|nov',
    'december|dec',
  ],
  dates: { dayEnds: '(?:\\.)?' },
  ordinals: { første: 1, 'anden|andet': 2, tredje: 3, fjerde: 4, femte: 5, sjette: 6 },
  header: {
    urgentAction: ['hasteaktion', 'hurtig aktion', 'lynaktion'],
    series: { '(?:haste|lyn)aktion(?:en)?': 'UA' },
    index: ['indeks', 'index', 'ai[- ]inde(?:ks|x)'],
    issued: ['dato', 'udgivet', 'offentliggjort'],
    goodNews: ['gode nyheder|god nyhed'],
    update: [
      '(?:yderligere|flere) oplysninger om',
      'yderligere information om',
      'opdatering',
      '(?:anden|tredje|fjerde|femte) (?:ua|hasteaktion)',
      'opfølgning på',
    ],
    first: ['første (?:ua|hasteaktion)'],
    outcome: [
      'god(?:t|e) (?:nyt|nyhed(?:er)?) ?[!:-]',

      'resultat (?:af )?(?:ua|hasteaktion)',
      '(?:ua|hasteaktion)[ :-]{1,3}resultat',
      '(?:gode|glædelige) nyheder ?[!:-]',
    ],
    besideUpdate: [
      '(?:yderligere|flere|nye) (?:oplysninger|information)',
      'opdatering(?:en)?',
      'opfølgning(?:en)?',
    ],
    besideOutcome: [
      'aktionen (?:er )?(?:slut|afsluttet)',
      'resultat',
      'udfald',
      'afslutning',
      '(?:afsluttende|endelig|sidste) opdatering(?:en)?',
      'slutrapport',
      'afsluttet',
    ],
    cited: ['se', 'link til', 'tidligere'],
  },
  sections: {
    action: [
      '(?:hvad|det) (?:du kan|kan du) gøre ?\\??',
      'sådan kan du hjælpe',
      'gør noget(?: nu)?(?: ?: ?skriv et[^:.\\n]{0,90}nedenfor)?',
      'handl nu',
      'det kan du gøre',
      'hvad kan du gøre',
    ],
    letter: ['brevforslag', 'modelbrev(?:et)?', 'eksempelbrev', 'forslag til brev'],
    asks: [`skriv(?! til\\b)${toColon}`, 'krav', 'anbefalet handling'],
    recipients: [
      'skriv til|breve til',

      `(?:venligst )?send (?:breve|appeller|dit brev|din appel)${toColon}`,
      'appeller til',
      'modtagere?',
      'skriv til(?= ?:)',
      'adressater?',
      'kontaktoplysninger',
    ],
    copies: [
      '(?:\\p{L}+ ){0,4}kopi(?:er)?(?: \\p{L}+){0,3}? (?:til)(?= ?\\n)',
      '(?:\\p{L}+ ){0,4}kopi(?:er)?(?: \\p{L}+){0,6}(?= ?:)',
      'kopi(?:er)?',
      '(?:og )?kopi(?:er)? til',
      `send (?:også )?kopi(?:er)?${toColon}`,
      'send også kopi(?:er)?[^:.\\n]{0,90}(?:land|danmark)',
    ],
    background: ['baggrund(?:sinformation)?', 'yderligere (?:information|oplysninger)'],
    deadline: ['(?:gør noget|handl|skriv) så hurtigt som muligt', 'frist', 'svarfrist', 'sidste frist'],
    language: ['(?:foretrukket |foretrukne )?sprog', 'du kan også skrive på'],
    person: ['navn(?: og (?:foretrukket )?(?:pronomen|stedord))?'],
    earlier: ['link til (?:tidligere|forrige)'],
    afterDeadline: ['kontakt (?:amnesty|din sektion|sekretariatet)', 'efter (?:fristen|denne dato)'],
    publisher: ['amnesty international'],
    template: ['(?:porto)[^\\n:]{0,40}(?:: ?|\\()?(?:[a-z€$£]{0,3} ?)?\\d[\\d.,]{0,6}[^\\n]{0,20}'],
  },
  contacts: {
    email: ['e-?mail', 'mail'],
    fax: ['telefax'],
    phone: ['telefon', 'tlf\\.?'],
    post: ['(?:post)?adresse'],
    form: ['kontakt(?:side|formular)', '(?:kontakt)?formular'],
    website: ['hjemmeside', 'websted'],
    other: ['telegram(?:mer)?', 'telex'],
    salutation: ['hilsen', 'tiltale', 'indledning'],
  },
  deadline: {
    by: ['inden(?: den)?', 'senest(?: den)?', 'før(?: den)?', 'frem til(?: den)?', 'til og med(?: den)?'],
    before: [
      'senest(?: den)? ?:',
      '(?:breve?|appel(?:ler)?|muligt|send|sender|skriv|aktion)[^.:]{0,80}(?:før|inden|senest|frem til|efter)(?: den)? ?:?',
      '(?:svar)?frist[^.:]{0,20}:?(?: inden| senest)?(?: den)?',
      'inden(?: den)? ?:?',
    ],
    extended: [
      'den nye frist er(?: den)?|udsat til(?: den)?',
      'forlænget[^.:]{0,30}til(?: og med)?(?: den)? ?:?',
      'ny frist ?:?',
    ],
    around: ['efter(?: den)? @.{0,30}(?:kontakt|spørg|tjek)'],
  },
  closing: {
    sentences: [
      '(?:^|(?<=[:-] ))ikke flere (?:breve|appeller|henvendelser)(?=[.!]|$)',

      '(?:der er )?ikke (?:længere )?(?:behov|brug) for at sende (?:flere )?(?:appeller|breve)',
      '(?:det er )?ikke (?:længere )?nødvendigt at sende (?:flere )?(?:appeller|breve)',
      'vi beder (?:jer|dig) (?:om )?(?:at )?(?:ikke at |ikke )sende flere (?:appeller|breve)',
      `(?:ingen|der er ikke behov for|der kræves ingen|der er ikke brug for|der er ikke længere behov for|der er ikke længere brug for) (?:yderligere|flere) ${what}${network}(?: er)?(?: længere| på nuværende tidspunkt)?(?: ${needed})?`,
      `(?:yderligere|flere) ${what}${network} er ikke (?:længere )?${needed}`,
      '(?:venligst )?send ikke flere (?:appeller|breve)',
      'denne (?:hasteaktion|aktion) er (?:nu )?(?:afsluttet|lukket)',
      `vi beder ikke om (?:flere|yderligere) ${what}`,
    ],
    single: ['hans', 'hendes'],
    everyone: [
      '(?:om|for) (?:ham|hende|dem)',
      'på (?:hans|hendes|deres) vegne',
      'i (?:hans|hendes|deres) sag',
    ],
    fillers: [
      'status ?: ?afsluttet',

      'på nuværende tidspunkt',
      'nu',
      'i øjeblikket',
      '(?:fra|af) (?:netværket|hasteaktionsnetværket)',
      'altså',
      'derfor',
      'i denne sag',
      'tak.{0,200}',
      'og',
    ],
    thanks: ['(?:mange |tusind )?tak', 'vi takker'],
    lookAlikes: [
      '\\p{L}*(?:domstol|dommer|anklage|politi|myndighed|regering|minister|advokat)\\p{L}*',
      '(?:by|lands|højeste)?ret(?:ten|tens)?',
      '(?:sagde|siger|oplyste|meddelte|besluttede|ifølge|hævder|mener)',
      '(?:retslige?|juridiske?|disciplinære?)',
      'efter (?:den )?\\d',
      '(?:hvis|medmindre|indtil) ',
    ],
    several: ['to|tre|fire|fem|seks|syv|otte|ni|ti'],
    others: ['andre|øvrige|begge|sammen med|en af'],
    named: ['(?:for|på vegne af|vedrørende)'],
    goesOn: [
      '(?:^|(?<=[.!?:;,-] ))(?:og )?fortsæt',
      'venligst fortsæt',
      'skriv\\p{L}* (?:endelig |gerne )?fortsat',
      'fortsæt (?:med )?(?:at )?(?:skrive|sende)',
      'bliv ved med',
    ],
    labels: [
      'status ?: ?afsluttet',

      '(?:denne )?(?:haste)?aktionen? er (?:nu )?afsluttet',
      'afsluttet (?:haste)?aktion',
      'underskriftindsamlingen er (?:afsluttet|slut)',
    ],
    quoting: ['at$'],
  },
  ending: {
    no: ['ikke|ing(?:en|enting)|intet|uden|ej'],
    noMore: [
      'ikke (?:længere|mere)|ingen (?:flere|yderligere|nye|videre|andre)',
      'ikke (?:\\p{L}+ ){0,3}(?:flere|yderligere|mere)|intet yderligere',
    ],
    more: [
      'yderligere',

      'flere|mere|yderligere|længere|nye?|nyt|andre|videre|anden|andet|fortsat|fortsatte',
      'fremover|ekstra',
    ],
    need: [
      'at gøre|foretages',

      'behov|behøv(?:es|er|e)|kræve(?:s|r)|nødvendig(?:e|t)?|påkrævet|be(?:der|des)|bedt|bedes',
      'efterspørges|forvent(?:es|er)|brug for|skal|må|ønskes|grund|anmodes|anmoder|fornødent',
      'beder',
    ],
    noNeed: ['unødvendig(?:e|t)?|overflødig(?:e|t)?'],
    letters: [
      'pennen|penne|pennene',

      'telegram\\p{L}*|fax\\p{L}*',
      'brev(?:e|ene)?|appel(?:ler|lerne)?|e-?mails?|mails?|beskeder|faxer?|telefaxer|postkort',
      'kort|underskrifter|protestbreve|henvendelser|e-?post',
    ],
    write: [
      '(?<=skal (?:ikke |der )?)(?:skrives|sendes|indsendes)',

      'send(?:e|er)?|afsende(?:lse)?|sende|skriv(?:e)?|handle|at (?:sende|skrive|handle)|rette',
      'indsende|maile|foretage|udsendelse',
    ],
    act: [
      'mere(?= fra)',

      'aktion(?:er)?|handling(?:er)?|tiltag|indsats(?:er)?|skridt|hjælp|engagement',
      'aktivitet(?:er)?|støtte|medvirken|foranstaltninger',
    ],
    nothing: ['ikke (?:noget )?mere', 'ingenting|intet|ikke noget'],
    you: [
      '(?:(?:fra|af|til|for|i) )?(?:medlemm(?:er|erne) (?:i|af) )?(?:hasteaktions)?netværket(?:s)?(?: medlemmer)?',
      'jer|jeres side|dig|du|i|medlemm(?:er|erne)|deltager(?:e|ne)|aktivist(?:er|erne)',
    ],
    stop: [
      'lægge(?= .{0,20}(?:væk|fra|ned))',

      'lægge (?:væk|ned|fra (?:jer|dig))',

      'stop(?: med)?(?: at)?|ophør(?: med)?(?: at)?|hold op(?: med)?(?: at)?|indstil',
      'undlad(?:e)?(?: at)?|afstå(?: fra)?(?: at)?|at stoppe(?: med)?|holde op med',
      'kan(?: nu)? (?:stoppe|holde op)(?: med)?(?: at)?',
    ],
    please: [
      'venligst|vær venlig(?: at)?|vær så venlig(?: at)?',
      'vi beder (?:jer|dig|alle|om)(?: om)?(?: at)?|vi opfordrer jer til',
    ],
    ua: [
      '(?:aktionen|kampagnen|indsatsen) for',

      '(?:denne |vores )?(?:haste|lyn)aktion(?:en)?',
      '(?:denne|vores) (?:aktion(?:en)?|kampagne(?:n)?|indsats(?:en)?|arbejde|appel(?:len)?)',
      'urgent action',
    ],
    case: ['(?:denne |den )?(?:aktionen|kampagnen|sagen|indsatsen|sag)'],
    ended: [
      'trækkes tilbage|trukket tilbage|indstillet',

      'afslutte(?:t|s|r|de)?|lukke(?:t|s|r)?|slut|færdig|fuldført|forbi|ophørt|sætter punktum',
      'til ende|bragt til ende|afsluttes',
    ],
    that: ['at'],
    weEnd: [
      '(?:afsluttes|lukkes) hermed|hermed (?:afsluttes|lukkes)|er hermed afsluttet',
      '(?:lukker|afslutter) vi|vi (?:lukker|afslutter)',
    ],
    frame: [
      'vedkommende|hermed',

      'endeligt|for altid',

      'væk',

      'de',

      'netværkets side',

      'kan|sidste (?:nyt|besked|opdatering)|mål(?:et)?|nået|side',

      'sendes',
      'venligst|hermed',
      'alle|allesammen|at|af|bidraget|da|dem|den|denne|der|derfor|dermed|derved|det|dette|disse',
      'deltaget|en|er|et|eftersom|eller|fordi|for|fra|glade|glæder|glædeligt|gode?|har|hans',
      'hendes|her|herved|hermed|hvorfor|i|inden for|med|mange|nu|nyhed(?:er|en)?|netværket|nogen',
      'noget|når det gælder|og|om|os|på|sag|sagen|samt|samtlige|siden|sin|sine|skrevet|sendt|som',
      'stor|så|sted|tak|takker|takket|tidspunkt|til|tusind|vegne|ved|vi|via|var|vores|vil|også',
      'øjeblikket|omgang|del|slags|form|anser|betragter|meddele|få|varm|meget|hjertelig',
      'foreløbig|indtil videre|dags dato|nuværende|jeres|for tiden|lige nu',
    ],
    toThem: ['til (?:de )?(?:\\p{L}+ )?myndighede(?:r|rne)'],
    but: [
      'dertil|til (?:den|denne|den gamle) adresse',

      'end et|end en',
      'men|dog|imidlertid|undtagen|bortset fra|bare|kun|derimot|i stedet|nogle af|en af|to af',
      'øvrige|stadig',
    ],
    actors: [
      '\\p{L}*domstol\\p{L}*|ret(?:ten)?|\\p{L}+retten|dommer\\p{L}*|\\p{L}*anklage\\p{L}*',
      '\\p{L}*advokat\\p{L}*|politi\\p{L}*|\\p{L}*myndighed\\p{L}*|regering\\p{L}*',
      '\\p{L}*minister\\p{L}*|\\p{L}*ministeri\\p{L}*|militær\\p{L}*|hær\\p{L}*|fængs\\p{L}*',
      'præsident\\p{L}*|parlament\\p{L}*|familie\\p{L}*|hospital\\p{L}*|læge\\p{L}*|ambassad\\p{L}*',
      'virksomhed\\p{L}*|guvernør\\p{L}*|kommission\\p{L}*|forsvar\\p{L}*|staten',
    ],
    they: ['hun|han|fangerne'],
    still: ['(?:sidder|holdes|er) (?:fortsat|stadig) (?!ikke)\\p{L}+'],
    says: [
      'sagde|siger|sagt|oplys(?:er|te)|meddel(?:er|te)|beslutte\\p{L}*|besluttede|afgjorde|ifølge',
      'hævde\\p{L}*|mener|mente|tror|opfattelse|mening|skrev|betyder|indebærer|påstår',
      'erklær\\p{L}*|udtal\\p{L}*',
    ],
    iffy: [
      'så snart|når',
      'hvis|såfremt|medmindre|indtil (?:hun|han|de|ret)|førend|når (?:hun|han|de|ret)|efter den',
      'efter \\d|så længe|endnu ikke|ikke endnu|snart|ville|burde|skulle|om (?:hun|han|de)',
      'hvorvidt|retslig\\p{L}*|juridisk\\p{L}*|disciplinær\\p{L}*|til \\d',
    ],
  },
  letter: {
    salutations: ['kære ', 'ærede ', 'hr\\.? ', 'fru ', 'deres (?:excellence|majestæt|højhed)', 'excellence'],
    signOffs: ['med venlig hilsen', 'venlig hilsen', 'ærbødigst', 'med højagtelse'],
  },
  people: {
    ours: [
      'spørgsmål ?\\?',
      'flere oplysninger',
      'til os',
      '(?:skriv til|giv|fortæl|meddel|send|kontakt|sig det til) os',
      'vor(?:es)? (?:gruppe|sektion|kontor|netværk)',
    ],
    titles: [
      'general(?:inspektør|direktør|sekretær|advokat|guvernør)|politidirektør|talsmand|rigsadvokat',

      'kongen?',
      'politidirektør(?:en)?',

      'politimester',
      'politidirektør',
      'rigsadvokat',
      'guvernør',
      'kommandant',
      'general',
      'oberst',
      'borgmester',
      'generalsekretær',
      'konge',
      'dronning',
      'prins',
      'emir',
      'sultan',
      'dommer',
      '\\p{L}*direktør',
      '\\p{L}*chef',
      'statsadvokat',
      'anklager',
      'øverste leder',
      'præsident(?:en)?',
      '\\p{L}*minister(?:en)?',
      'ambassadør(?:en)?',
      'guvernør(?:en)?',
      'direktør',
      'rigsadvokat',
      'konge',
      'dommer',
      'chef',
      'leder',
      'politidirektør',
      'politimester',
    ],
    beside: ['fungerende', 'øverste', 'vice'],
    of: ['for', 'af', 'i'],
    fields: [
      '\\p{L}{1,20}minister(?:en)?',
      'republikken',
      'regeringen',
      'højesteret',
      'politiet',
      'parlamentet',
    ],
    offices: ['\\p{L}*ministeriet', '\\p{L}*ambassaden?', 'kontor', '\\p{L}*gade', 'palads'],
  },
  countries: {
    US: 'usa',
    GB: 'storbritannien',
    RU: 'rusland',
    BY: 'belarus|hviderusland',
    TR: 'tyrkiet',
    SY: 'syrien',
  },
});
