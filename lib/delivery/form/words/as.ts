import { defineWords } from './define.ts';

export const as = defineWords('as', {
  'full-name': 'নাম|সম্পূৰ্ণ নাম|আপোনাৰ নাম',
  'last-name': 'উপাধি',
  email: 'ইমেইল|ই-মেইল|ইমেইল ঠিকনা',
  confirm: 'নিশ্চিত',
  phone: 'ফোন|ফোন নম্বৰ|মোবাইল|মোবাইল নম্বৰ',
  street: 'ঠিকনা',
  city: 'চহৰ|নগৰ',
  'postal-code': 'পিন কোড',
  state: 'ৰাজ্য',
  country: 'দেশ',
  organization: 'সংস্থা|প্ৰতিষ্ঠান',
  subject: 'বিষয়',
  message: 'বাৰ্তা|বিৱৰণ|মতামত|অভিযোগ',
  consent: 'সন্মত',
  'birth-date': 'জন্ম তাৰিখ',
  other: 'লিংগ|বয়স|তাৰিখ|জিলা',
});
