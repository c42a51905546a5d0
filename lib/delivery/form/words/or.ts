import { defineWords } from './define.ts';

export const or = defineWords('or', {
  'full-name': 'ନାମ|ପୂରା ନାମ|ଆପଣଙ୍କ ନାମ|ସମ୍ପୂର୍ଣ୍ଣ ନାମ',
  'first-name': 'ପ୍ରଥମ ନାମ',
  'last-name': 'ଶେଷ ନାମ|ସାଙ୍ଗିଆ|ପଦବୀ',
  email: 'ଇମେଲ|ଇ-ମେଲ|ଇମେଲ୍|ଇ-ମେଲ୍|ଇମେଲ ଠିକଣା',
  confirm: 'ନିଶ୍ଚିତ|ପୁନର୍ବାର',
  phone: 'ଫୋନ|ଫୋନ ନମ୍ବର|ମୋବାଇଲ|ମୋବାଇଲ ନମ୍ବର|ମୋବାଇଲ୍ ନମ୍ବର|ଫୋନ୍ ନମ୍ବର|ଫୋନ୍',
  street: 'ଠିକଣା',
  city: 'ସହର',
  'postal-code': 'ପିନ କୋଡ|ପିନ୍ କୋଡ୍|ପିନକୋଡ',
  state: 'ରାଜ୍ୟ',
  country: 'ଦେଶ',
  organization: 'ସଂସ୍ଥା|ସଂଗଠନ',
  subject: 'ବିଷୟ|ଶୀର୍ଷକ',
  topic: 'ପ୍ରକାର|ବର୍ଗ',
  message: 'ବାର୍ତ୍ତା|ସନ୍ଦେଶ|ବିବରଣୀ|ମତାମତ|ଅଭିଯୋଗ',
  consent: 'ସହମତ',
  'birth-date': 'ଜନ୍ମ ତାରିଖ',
  identity: 'ଆଧାର',
  other: 'ଲିଙ୍ଗ|ବୟସ|ତାରିଖ|ଜିଲ୍ଲା',
});
