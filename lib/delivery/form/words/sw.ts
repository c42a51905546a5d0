import { defineWords } from './define.ts';

export const sw = defineWords('sw', {
  'full-name':
    'jina kamili|jina|jina lako|majina kamili|majina|jina la mlalamikaji|majina yako|jina lako kamili',
  'first-name': 'jina la kwanza',
  'middle-name': 'jina la kati',
  'last-name': 'jina la mwisho|jina la ukoo|jina la familia',
  email: 'barua pepe|anwani ya barua pepe|baruapepe|email|barua pepe yako',
  confirm: 'thibitisha|rudia|tena',
  phone:
    'simu|namba ya simu|nambari ya simu|simu ya mkononi|namba ya simu ya mkononi|simu yako|nambari yako ya simu|namba yako ya simu',
  street: 'anwani|anuani|mtaa|anwani ya mtaa|anwani ya posta|makazi|anwani yako|mahali unapoishi',
  city: 'mji|jiji|mji/jiji',
  'postal-code': 'msimbo wa posta|namba ya posta',
  state: 'mkoa|jimbo',
  country: 'nchi',
  organization: 'shirika|taasisi|kampuni|jina la taasisi|jina la shirika|ofisi',
  'job-title': 'kazi|cheo',
  subject: 'mada|kichwa cha habari|somo|kichwa cha ujumbe|mada ya ujumbe|kichwa|mada ya barua|kuhusu',
  topic: 'aina|kundi',
  message:
    'ujumbe|maoni|ujumbe wako|swali|maelezo|malalamiko|lalamiko|maelezo ya lalamiko|maelezo ya kina|maoni yako|swali lako|andika ujumbe|pendekezo|ombi',
  consent: 'nakubali|ninakubali|sera ya faragha',
  honeypot: 'acha wazi|usijaze',
  identity: 'namba ya kitambulisho|kitambulisho cha taifa',
  'birth-date': 'tarehe ya kuzaliwa',
  other:
    'faksi|jinsia|umri|uraia|tarehe|wilaya|jina la baba|jina la mama|jina la mtuhumiwa|jina la mfungwa|shule|jina la shule|hali ya ndoa',
  search: 'tafuta',
  captcha: 'msimbo wa usalama',
  'reply-choice': 'njia ya kujibu',
});
