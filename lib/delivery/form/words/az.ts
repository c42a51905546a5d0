import { defineWords } from './define.ts';

export const az = defineWords('az', {
  'full-name':
    'ad, soyad|ad soyad|ad və soyad|tam ad|adınız və soyadınız|adınız, soyadınız|S.A.A.|adınız soyadınız|soyad, ad, ata adı|ad',
  'middle-name': 'ata adı|atasının adı',
  'last-name': 'soyad|soyadınız|soyadı',
  email: 'e-poçt|elektron poçt|elektron ünvan|e-mail|elektron poçt ünvanı|e-poçt ünvanı|email',
  confirm: 'təsdiq|təkrar|təkrarlayın|yenidən',
  phone: 'telefon|telefon nömrəsi|mobil telefon|əlaqə telefonu|mobil nömrə|əlaqə nömrəsi',
  street: 'ünvan|küçə|yaşayış ünvanı',
  city: 'şəhər',
  'postal-code': 'poçt indeksi|poçt kodu|indeks',
  state: 'rayon|vilayət|region|əyalət',
  country: 'ölkə',
  organization: 'təşkilat|şirkət|qurum|iş yeri',
  'job-title': 'vəzifə|peşə',
  subject: 'mövzu|başlıq|müraciətin mövzusu',
  topic: 'kateqoriya|müraciətin növü',
  message: 'mesaj|müraciətin mətni|mətn|ismarıc|sual|şərh|müraciət|mesajınız|məzmun',
  consent: 'razıyam|qəbul edirəm|fərdi məlumatların',
  captcha: 'təhlükəsizlik kodu',
  honeypot: 'boş buraxın',
  identity: 'FİN|FİN kod|şəxsiyyət vəsiqəsi',
  'birth-date': 'doğum tarixi',
  other: 'faks|cins|yaş|vətəndaşlıq|tarix|fayl',
  credential: 'şifrə',
  search: 'axtar|axtarış',
});
