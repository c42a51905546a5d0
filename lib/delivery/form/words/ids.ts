import { defineWords } from './define.ts';

export const ids = defineWords('ids', {
  prefix: 'salut|salutation|anrede|civilite|pfx|mr|honorific|prefixlist|saludo|greeting|aff',
  'first-name':
    'first|fname|given|forename|firstname|vorname|prenom|imya|imie|keresztnev|etunimi|fornavn|namefirst|first nm',
  'last-name':
    'last|lname|surname|family|sname|nachname|familia|apellido|sobrenome|cognome|nazwisko|secondname|lastnm|sur name',
  'middle-name': 'mname|middle|mid|minitial',
  'full-name': 'name|fullname|fio|fromname|sendername|realname|nm|nome|nombre|contactname|visitorname',
  email:
    'email|mail|e mail|emailaddr|emailfrom|fromemail|eml|courriel|emailadress|mailaddress|useremail|replyto|reply to|return email',
  confirm: 'confirm|verify|confirmation|again|repeat|2|conf|retype|cemail|check|validate|re',
  phone:
    'phone|tel|mobile|phonenumber|telephone|cell|telefon|telefono|telefone|phn|phonenum|ph|telnr|fon|handy|homephone',
  street:
    'address|addr|street|adr|streetaddress|adresse|strasse|address 1|addr 1|street 1|adres|alamat|direccion|line 1',
  street2: 'address 2|addr 2|street 2|adr 2|apt|suite|line 2',
  city: 'city|town|ort|ville|ciudad|cidade|stadt|locality',
  'postal-code': 'zip|zipcode|postcode|postal|plz|zip 5|cp|cep|pcode|codepostal|postalcode|zip code 5',
  state: 'state|province|region|county|statecode|stateprov',
  country: 'country|pays|land|pais|countrycode',
  organization: 'company|org|organisation|organization|firma|orga|comp',
  'job-title': 'jobtitle|position|occupation',
  subject: 'subject|subj|betreff|objet|oggetto|asunto|assunto|onderwerp|sujet|msgsubject|konu|perihal|emne',
  topic:
    'topic|issue|category|issues|subjectid|topics|topicid|dept|department|thema|reason|motif|inquirytype|kategorie',
  message:
    'message|msg|comments|comment|body|text|nachricht|mensaje|mensagem|messaggio|bericht|mesaj|tresc|pesan|enquiry|inquiry|question|messagebody|messagetext|content|note|letter|mitteilung',
  consent: 'consent|privacy|gdpr|agree|terms|acceptance|dsgvo|datenschutz|accept|rgpd|lgpd|kvkk|policy',
  captcha: 'captcha|securitycode|vericode|verifycode|spamcheck|security code',
  honeypot: 'honeypot|hp|honey|pot|giraffe|bot|botcheck',
  newsletter: 'newsletter|subscribe|optin|opt in',
  'reply-choice': 'response|reply|responserequested|contactmethod|prefcontact',
});
