import { defineWords } from './define.ts';

export const fo = defineWords('fo', {
  'full-name': 'navn|fult navn|títt navn',
  'first-name': 'fornavn',
  'last-name': 'eftirnavn',
  email: 'teldupostur|t-postur|teldupostadressa|tygara teldupostur|t-post',
  confirm: 'vátta|endurtak',
  phone: 'telefon|telefonnummar|fartelefon|fartelefonnummar|tlf.',
  street: 'bústaður|adressa|gøta|bústaðaradressa',
  city: 'bygd|býur|bygd/býur',
  'postal-code': 'postnummar',
  country: 'land',
  organization: 'felag|fyritøka|stovnur',
  subject: 'evni|heiti',
  topic: 'bólkur',
  message: 'boð|fyrispurningur|viðmerking|tygara boð|spurningur|viðmerkingar',
  consent: 'eg góðtaki|samtykki',
  'birth-date': 'føðingardagur',
  identity: 'p-tal',
  other: 'kyn|aldur|dagfesting|viðfesting|fax',
  search: 'leita',
});
