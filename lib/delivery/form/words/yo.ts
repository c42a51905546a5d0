import { defineWords } from './define.ts';

export const yo = defineWords('yo', {
  'full-name': 'orúkọ|orúkọ kíkún|orúkọ ní kíkún|orúkọ rẹ',
  'first-name': 'orúkọ àkọ́kọ́',
  'last-name': 'orúkọ ìdílé|orúkọ bàbá',
  email: 'ímeèlì|àdírẹ́sì ímeèlì|ìmeèlì|email',
  phone: 'fóònù|nọ́ńbà fóònù|ẹ̀rọ ìbánisọ̀rọ̀',
  street: 'àdírẹ́sì|òpópónà',
  city: 'ìlú',
  state: 'ìpínlẹ̀',
  country: 'orílẹ̀-èdè',
  organization: 'àjọ|iléeṣẹ́',
  subject: 'àkòrí|kókó ọ̀rọ̀',
  message: 'ìfiránṣẹ́|iṣẹ́|ọ̀rọ̀|àlàyé',
  consent: 'mo gbà',
});
