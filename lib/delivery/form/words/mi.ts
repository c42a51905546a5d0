import { defineWords } from './define.ts';

export const mi = defineWords('mi', {
  'full-name': 'ingoa|ingoa katoa|tō ingoa',
  'first-name': 'ingoa tuatahi',
  'last-name': 'ingoa whānau|ingoa whakamutunga',
  email: 'īmēra|wāhitau īmēra',
  phone: 'waea|nama waea',
  street: 'wāhitau|tiriti',
  city: 'tāone',
  country: 'whenua',
  organization: 'whakahaere|rōpū',
  subject: 'kaupapa',
  message: 'karere|kōrero',
  consent: 'e whakaae ana ahau',
});
