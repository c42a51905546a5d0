import { defineWords } from './define.ts';

export const am = defineWords('am', {
  'full-name': 'ስም|ሙሉ ስም|የእርስዎ ስም|ስምዎ',
  'first-name': 'የመጀመሪያ ስም',
  'last-name': 'የአባት ስም|የመጨረሻ ስም|የቤተሰብ ስም',
  email: 'ኢሜይል|ኢሜል|የኢሜይል አድራሻ|ኢ-ሜይል|የኢሜል አድራሻ',
  confirm: 'ያረጋግጡ|ይድገሙ|እንደገና',
  phone: 'ስልክ|ስልክ ቁጥር|የስልክ ቁጥር|ሞባይል',
  street: 'አድራሻ|ጎዳና',
  city: 'ከተማ',
  'postal-code': 'የፖስታ ኮድ|ፖስታ ኮድ',
  state: 'ክልል',
  country: 'አገር|ሀገር',
  organization: 'ድርጅት|ተቋም',
  'job-title': 'ሙያ',
  subject: 'ርዕስ|ጉዳይ|ርእሰ ጉዳይ|ርዕሰ ጉዳይ',
  topic: 'ምድብ|ዓይነት',
  message: 'መልእክት|መልዕክት|አስተያየት|የእርስዎ መልእክት|ዝርዝር|ጥያቄ',
  consent: 'እስማማለሁ',
  'birth-date': 'የልደት ቀን',
  other: 'ፆታ|ዕድሜ|ቀን',
  search: 'ፈልግ',
});
