import { defineWords } from './define.ts';

export const tr = defineWords('tr', {
  prefix: 'unvan|hitap|bay/bayan',
  'full-name':
    'ad|adınız|isim|ad soyad|adınız soyadınız|adı soyadı|tam isim|isim soyisim|adınız ve soyadınız|ad ve soyad|isminiz|adı|ad/soyad|adınız, soyadınız|gönderen adı|tam ad|tam adınız|başvuranın adı soyadı',
  'first-name': 'ilk ad|ilk isim',
  'last-name': 'soyad|soyadı|soyadınız|soyisim|soyisminiz|soy isim',
  email:
    'e-posta|eposta|e-posta adresi|e-posta adresiniz|e-postanız|e-mail|email|mail adresi|elektronik posta|mail adresiniz|e-mail adresiniz|elektronik posta adresi|mail|e-posta adresinizi',
  confirm: 'tekrar|tekrarı|doğrula|onayla|yeniden|tekrarla',
  phone:
    'telefon|cep|GSM|telefon numarası|cep telefonu|telefonunuz|telefon no|cep telefonunuz|telefon numaranız|cep tel|irtibat telefonu|iletişim numarası|gsm no|tel.|iletişim telefonu',
  street:
    'adres|adresiniz|adres satırı|adres 1|açık adres|ikamet adresi|sokak|cadde|ev adresi|yazışma adresi|iletişim adresi|posta adresi|açık adresiniz',
  street2: 'adres 2|adres devamı',
  city: 'şehir|şehriniz|kent|şehir/il|ilçe/şehir',
  'postal-code': 'posta kodu',
  state: 'il|bölge|eyalet|iliniz|bulunduğunuz il|yaşadığınız il',
  country: 'ülke|ülke/bölge|ülkeniz|yaşadığınız ülke',
  organization:
    'kurum|kuruluş|firma|şirket|kurum/kuruluş|kurum adı|firma adı|şirket adı|kuruluş adı|kurumunuz',
  'job-title': 'meslek|görev|görevi|göreviniz|unvanınız|mesleğiniz|iş unvanı|pozisyon',
  subject: 'konu|konusu|başlık|mesaj konusu|konunuz|mesajın konusu|mesajınızın konusu|konu başlığı',
  topic: 'başvuru türü|kategori|birim|başvuru konusu|talep türü|mesaj türü|bildirim türü',
  message:
    'mesaj|ileti|açıklama|başvuru metni|mesajınız|iletiniz|metin|yorum|görüş|görüşleriniz|dilekçe|başvurunuz|mesaj metni|içerik|sorunuz|talebiniz|açıklamanız|görüş ve önerileriniz|görüşünüz|şikayet|talep|dilekçe metni|şikayetiniz|soru|öneri',
  consent:
    'onaylıyorum|KVKK|aydınlatma metni|kabul ediyorum|okudum|kişisel verilerin|açık rıza|gizlilik politikası|rıza|rıza veriyorum|kişisel verilerimin',
  captcha: 'güvenlik kodu|doğrulama kodu|resimdeki|captcha|işlemin sonucu|güvenlik sorusu',
  honeypot: 'boş bırakın|doldurmayın|bu alanı boş',
  identity:
    'T.C. kimlik no|TC kimlik numarası|kimlik no|TCKN|kimlik numarası|pasaport no|vergi numarası|TC kimlik|tc no',
  newsletter: 'bülten|abone|e-bülten|haber bülteni|yayımlanmasını|yayınlanmasını|yayınlanması|yayımlanması',
  'birth-date': 'doğum tarihi|doğum yılı|doğum tarihiniz',
  'reply-choice': 'cevap|yanıt|dönüş şekli|geri dönüş|yanıt tercihi|cevap şekli',
  other:
    'ilçe|faks|cinsiyet|yaş|uyruk|tarih|dosya|ek|web sitesi|mahalle|eğitim durumu|uyruğu|dosya eki|ilçeniz|anne adı|baba adı|anne|baba|ana adı|kızlık soyadı|okul|okul adı|medeni hal|çocuğun adı|eş adı|cezaevi|ceza infaz kurumu|hükümlü adı',
  credential: 'şifre|kullanıcı adı|parola',
  search: 'ara|arama|anahtar kelime',
});
