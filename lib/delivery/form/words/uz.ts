import { defineWords } from './define.ts';

export const uz = defineWords('uz', {
  'full-name':
    "ism familiya|F.I.O.|ism va familiya|to'liq ism|ism|ismingiz|FIO|Ф.И.Ш.|исм|тўлиқ исм|F.I.Sh.|to‘liq ismingiz|familiya, ism, otasining ismi|familiya, ism, sharif|ismingiz va familiyangiz|фамилия, исм, шариф|исмингиз|familiyangiz, ismingiz",
  'middle-name':
    'otasining ismi|sharifi|otangizning ismi|otasining ismi (sharifi)|sharifingiz|отасининг исми',
  'last-name': 'familiya|familiyangiz|фамилия|фамилиянгиз',
  email:
    'elektron pochta|e-mail|pochta|email|elektron manzil|электрон почта|elektron pochtangiz|elektron pochta manzili|e-pochta|elektron pochta manzilingiz|эл. почта|электрон манзил|электрон почтангиз|e-pochta manzili|e-pochtangiz|e-mail manzili',
  confirm: 'tasdiqlang|takrorlang|qayta',
  phone:
    'telefon|telefon raqami|telefon raqamingiz|mobil telefon|телефон рақами|aloqa telefoni|telefoningiz|mobil raqam|bog‘lanish uchun telefon|telefon nomeri|телефон рақамингиз|aloqa uchun telefon|tel.',
  street:
    "manzil|ko'cha|yashash manzili|манзил|manzilingiz|yashash joyi|pochta manzili|яшаш манзили|to'liq manzil|turar joy manzili",
  city: 'shahar|шаҳар|shahar/tuman|tuman/shahar|shahringiz',
  'postal-code': 'pochta indeksi|indeks',
  state: 'viloyat|hudud|вилоят|viloyatingiz|вилоятингиз',
  country: 'mamlakat|davlat|давлат',
  organization: 'tashkilot|kompaniya|muassasa|ташкилот|tashkilot nomi|ish joyi|yuridik shaxs|korxona',
  'job-title': 'lavozim|kasb',
  subject:
    'mavzu|sarlavha|мавзу|murojaat mavzusi|xabar mavzusi|mavzusi|sarlavhasi|xat mavzusi|murojaat sarlavhasi',
  topic: "toifa|murojaat turi|murojaat shakli|yo'nalish|kategoriya",
  message:
    'xabar|murojaat matni|matn|savol|xabaringiz|izoh|xat matni|хабар|мурожаат матни|murojaat|murojaat mazmuni|murojaatingiz|xabar matni|savolingiz|taklif|shikoyat|мурожаат мазмуни|хабар матни|мурожаат|mazmuni|mazmun|ariza',
  consent: "roziman|shaxsiy ma'lumotlar|rozilik|розиман|qabul qilaman",
  captcha: 'xavfsizlik kodi|rasmdagi kod|kodni kiriting|tekshirish kodi',
  honeypot: "bo'sh qoldiring|to'ldirmang",
  identity: 'JShShIR|pasport',
  'birth-date': "tug'ilgan sana",
  other: 'faks|jinsi|yoshi|sana|fayl|tuman|fuqaroligi|fuqarolik|bandligi',
  search: 'qidirish|qidiruv',
  newsletter: 'obuna',
  'reply-choice': 'javob olish usuli|javob',
  credential: 'parol|login',
});
