import { defineWords } from './define.ts';

export const az = defineWords('az', {
  'full-name':
    'ad, soyad|ad soyad|ad və soyad|tam ad|adınız və soyadınız|adınız, soyadınız|S.A.A.|adınız soyadınız|soyad, ad, ata adı|ad|soyadı, adı, atasının adı|adı, soyadı|A.S.A.|ad və soyadınız|adınız, soyadınız, atanızın adı',
  'middle-name': 'ata adı|atasının adı|atanızın adı',
  'last-name': 'soyad|soyadınız|soyadı',
  email:
    'e-poçt|elektron poçt|elektron ünvan|e-mail|elektron poçt ünvanı|e-poçt ünvanı|email|e-poçt ünvanınız|elektron poçtunuz|e-mail ünvanı|e-poçtunuz|elektron poçt ünvanınız|elektron ünvanınız|mail',
  confirm: 'təsdiq|təkrar|təkrarlayın|yenidən',
  phone:
    'telefon|telefon nömrəsi|mobil telefon|əlaqə telefonu|mobil nömrə|əlaqə nömrəsi|telefonunuz|telefon nömrəniz|əlaqə nömrəniz|mobil telefon nömrəsi|əlaqə telefonunuz|tel.',
  street:
    'ünvan|küçə|yaşayış ünvanı|ünvanınız|poçt ünvanı|faktiki ünvan|yaşadığı ünvan|qeydiyyat ünvanı|yaşadığınız ünvan',
  city: 'şəhər|şəhər/rayon|yaşayış məntəqəsi',
  'postal-code': 'poçt indeksi|poçt kodu|indeks',
  state: 'rayon|vilayət|region|əyalət',
  country: 'ölkə|ölkəniz',
  organization:
    'təşkilat|şirkət|qurum|iş yeri|təşkilatın adı|şirkətin adı|müəssisə|hüquqi şəxs|müəssisənin adı|qurumun adı',
  'job-title': 'vəzifə|peşə',
  subject: 'mövzu|başlıq|müraciətin mövzusu|mövzusu|məktubun mövzusu|müraciətin adı|mesajın mövzusu',
  topic: 'kateqoriya|müraciətin növü|növü|müraciət növü|müraciətin kateqoriyası',
  message:
    'mesaj|müraciətin mətni|mətn|ismarıc|sual|şərh|müraciət|mesajınız|məzmun|müraciətin məzmunu|müraciətiniz|sualınız|mesajın mətni|məktub|məktubun mətni|təklif|şikayət|ətraflı məlumat|qeyd',
  consent: 'razıyam|qəbul edirəm|fərdi məlumatların|razılıq|razılaşıram',
  captcha: 'təhlükəsizlik kodu|şəkildəki kod|kodu daxil edin|təsdiq kodu',
  honeypot: 'boş buraxın|doldurmayın',
  identity: 'FİN|FİN kod|şəxsiyyət vəsiqəsi',
  'birth-date': 'doğum tarixi',
  other: 'faks|cins|yaş|vətəndaşlıq|tarix|fayl|ata adı soyadı|məktəb|ailə vəziyyəti',
  credential: 'şifrə',
  search: 'axtar|axtarış',
  'first-name': 'adınız|adı',
  newsletter: 'abunə|dərc|yayımlanmasına',
  'reply-choice': 'cavab|cavabın alınma üsulu',
});
