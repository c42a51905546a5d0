import { defineLanguage } from '../define.ts';
import { chinese } from './zh.ts';

export const zhHant = defineLanguage({
  ...chinese,
  code: 'zh-Hant',
  name: '繁體中文',
  marks: '[這們為對關說請釋認證應讓還檢發據無時獄監動給過進書電話長門東車見貝]',
});
