import { defineWords } from './define.ts';

export const ti = defineWords('ti', {
  'full-name': 'ምሉእ ስም|ስም|ስምኩም|ስምካ',
  'last-name': 'ስም ኣቦ|ስም ስድራ',
  email: 'ኢመይል|ኢሜይል|ኢ-መይል|ኣድራሻ ኢመይል',
  confirm: 'ኣረጋግጽ|ድገም',
  phone: 'ቴሌፎን|ቁጽሪ ቴሌፎን|ስልኪ|ቁጽሪ ስልኪ|ሞባይል|ተሌፎን|ቁጽሪ ተሌፎን',
  street: 'ኣድራሻ|ጎደና',
  city: 'ከተማ',
  state: 'ክልል|ዞባ',
  country: 'ሃገር|ዓዲ',
  organization: 'ውድብ|ትካል',
  subject: 'ኣርእስቲ|ጉዳይ',
  message: 'መልእኽቲ|መልእኽትኹም|ርእይቶ|ሕቶ',
  consent: 'እስማማዕ',
  'birth-date': 'ዕለት ልደት',
  other: 'ጾታ|ዕድመ|ዕለት',
  search: 'ድለ',
});
