import { defineWords } from './define.ts';

export const si = defineWords('si', {
  'full-name': 'නම|සම්පූර්ණ නම|ඔබේ නම',
  'first-name': 'මුල් නම',
  'last-name': 'අවසන් නම|වාසගම',
  email: 'විද්‍යුත් තැපෑල|ඊමේල්|විද්‍යුත් තැපැල් ලිපිනය',
  confirm: 'තහවුරු කරන්න|නැවත',
  phone: 'දුරකථනය|දුරකථන අංකය|ජංගම දුරකථනය|දුරකථන',
  street: 'ලිපිනය|වීදිය',
  city: 'නගරය',
  'postal-code': 'තැපැල් කේතය',
  state: 'පළාත',
  country: 'රට',
  organization: 'ආයතනය|සංවිධානය',
  subject: 'විෂයය|විෂය|මාතෘකාව',
  topic: 'වර්ගය',
  message: 'පණිවිඩය|විස්තරය|අදහස්|ඔබේ පණිවිඩය',
  consent: 'එකඟ වෙමි',
  identity: 'ජාතික හැඳුනුම්පත් අංකය',
  'birth-date': 'උපන් දිනය',
});
