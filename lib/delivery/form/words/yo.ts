import { defineWords } from './define.ts';

export const yo = defineWords('yo', {
  'full-name': 'orúkọ kíkún|orúkọ|orúkọ rẹ|orúkọ ni kíkún',
  'first-name': 'orúkọ àkọ́kọ́',
  'last-name': 'orúkọ ìdílé|orúkọ bàbá',
  email: 'ímeèlì|àdírẹ́sì ímeèlì|email',
  confirm: 'jẹ́rìísí',
  phone: 'nọ́mbà fóònù|fóònù|nọ́mbà ẹ̀rọ ìbánisọ̀rọ̀|ẹ̀rọ ìbánisọ̀rọ̀',
  street: 'àdírẹ́sì|òpópónà',
  city: 'ìlú',
  state: 'ìpínlẹ̀',
  country: 'orílẹ̀-èdè',
  organization: 'àjọ|ilé-iṣẹ́',
  subject: 'àkọlé|kókó ọ̀rọ̀',
  message: 'ìfiránṣẹ́|iṣẹ́ rẹ|ọ̀rọ̀ rẹ|ìbéèrè|àlàyé',
  consent: 'mo gbà',
  'birth-date': 'ọjọ́ ìbí',
  other: 'akọ tàbí abo|ọjọ́ orí|ọjọ́',
});
