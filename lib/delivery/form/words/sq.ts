import { defineWords } from './define.ts';

export const sq = defineWords('sq', {
  'full-name':
    'emri dhe mbiemri|emri|emër|emri i plotë|emri juaj|emër mbiemër|emri mbiemri|emri mbiemri juaj|emër dhe mbiemër|emri i plotë juaj|dërguesi',
  'last-name': 'mbiemri|mbiemër|mbiemri juaj',
  email:
    'email|posta elektronike|adresa e emailit|e-mail|adresa elektronike|emaili|adresa e e-mailit|adresa e postës elektronike|adresa juaj e emailit|emaili juaj|e-maili|posta elektronike juaj',
  confirm: 'konfirmo|përsërit|përsëri',
  phone:
    'telefoni|numri i telefonit|celulari|telefon|nr. telefoni|numër telefoni|nr. i telefonit|nr. tel.|numri i kontaktit|tel.|numri i celularit|numri juaj i telefonit|telefon celular|nr. kontakti',
  street:
    'adresa|rruga|adresë|adresa 1|adresa e banimit|vendbanimi|adresa juaj|rruga dhe numri|adresa postare',
  street2: 'adresa 2',
  city: 'qyteti|qytet|bashkia|komuna',
  'postal-code': 'kodi postar',
  state: 'qarku|shteti/provinca|rajoni',
  country: 'shteti|vendi|shtet',
  organization:
    'organizata|kompania|institucioni|emri i institucionit|emri i organizatës|emri i kompanisë|subjekti juridik|institucioni/organizata',
  'job-title': 'profesioni|pozicioni',
  subject:
    'subjekti|tema|titulli|lënda|objekti|subjekti i mesazhit|lënda e mesazhit|tema e mesazhit|titulli i mesazhit|objekti i kërkesës',
  topic: 'kategoria|lloji i kërkesës',
  message:
    'mesazhi|mesazh|pyetja|komenti|teksti|mesazhi juaj|përmbajtja|kërkesa|ankesa|ankesa juaj|kërkesa juaj|pyetja juaj|përshkrimi|teksti i mesazhit|shkruani mesazhin|komenti juaj|përmbajtja e mesazhit|vërejtje',
  consent: 'pranoj|jam dakord|të dhënave personale|pajtohem|jap pëlqimin|kam lexuar',
  captcha: 'kodi i sigurisë',
  honeypot: 'lëreni bosh|mos e plotësoni',
  identity: 'numri personal|NID|numri i identitetit',
  newsletter: 'buletini|abonohu|publikimin|publikohet|publikuar',
  'birth-date': 'datëlindja',
  other: 'faks|gjinia|mosha|shtetësia|data|skedari|atësia|emri i babait',
  credential: 'fjalëkalimi|përdoruesi',
  search: 'kërko',
  'reply-choice': 'përgjigje',
});
