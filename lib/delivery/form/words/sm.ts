import { defineWords } from './define.ts';

export const sm = defineWords('sm', {
  'full-name': 'igoa|igoa atoa|lou igoa',
  'first-name': 'igoa muamua',
  'last-name': 'igoa fa’aiu|fa’aiu',
  email: 'imeli|tuatusi imeli',
  phone: 'telefoni|numera telefoni',
  street: 'tuatusi',
  city: 'taulaga|aai',
  country: 'atunuu|atunu’u',
  organization: 'faalapotopotoga',
  subject: 'mataupu',
  message: 'savali|feau|fe’au',
  consent: 'ou te malie',
});
