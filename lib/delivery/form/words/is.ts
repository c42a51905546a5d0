import { defineWords } from './define.ts';

export const isl = defineWords('is', {
  'full-name':
    'nafn|fullt nafn|nafnið þitt|nafn sendanda|fullt nafn sendanda|nafn þitt|sendandi|nafn og eftirnafn|tengiliður',
  'first-name': 'fornafn|eiginnafn',
  'last-name': 'eftirnafn|kenninafn',
  email:
    'netfang|tölvupóstur|netfangið þitt|tölvupóstfang|netfang sendanda|tölvupóstur þinn|tölvupóstur sendanda|netfangið',
  confirm: 'staðfestu|endurtaktu|aftur',
  phone: 'sími|símanúmer|farsími|símanúmer þitt|gsm|gsm númer|símanúmerið þitt',
  street: 'heimilisfang|gata|heimili|götuheiti',
  street2: 'heimilisfang 2',
  city: 'staður|borg|bær|sveitarfélag|póstnúmer og staður|staður/bær|bæjarfélag',
  'postal-code': 'póstnúmer|póstnr.',
  state: 'hérað|fylki',
  country: 'land',
  organization: 'fyrirtæki|stofnun|samtök|nafn fyrirtækis|félag|nafn stofnunar',
  'job-title': 'starfsheiti|starf',
  subject: 'efni|viðfangsefni|titill|efni fyrirspurnar|efni skilaboða|fyrirsögn|efni erindis|yfirskrift',
  topic: 'flokkur|málaflokkur|tegund erindis|ástæða',
  message:
    'skilaboð|fyrirspurn|athugasemd|texti|erindi|skilaboðin þín|innihald|fyrirspurnin|spurning|lýsing|kvörtun|ábending|erindið|athugasemdir|lýsing á erindi|efni bréfs|skýring',
  consent: 'samþykki|ég samþykki|persónuupplýsinga|persónuverndarstefna|persónuvernd|hef lesið|skilmála',
  honeypot: 'skildu eftir autt|ekki fylla út',
  identity: 'kennitala',
  newsletter: 'fréttabréf|póstlisti|birta|birt',
  'birth-date': 'fæðingardagur',
  other: 'fax|kyn|aldur|ríkisfang|dagsetning|viðhengi|skrá|vefsíða|málsnúmer',
  credential: 'lykilorð|notandanafn',
  search: 'leit|leita',
  captcha: 'öryggiskóði',
  'reply-choice': 'svar',
  'middle-name': 'millinafn',
});
