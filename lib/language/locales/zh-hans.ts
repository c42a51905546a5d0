import { defineLanguage } from '../define.ts';
import { chinese } from './zh.ts';

export const zhHans = defineLanguage({
  ...chinese,
  code: 'zh-Hans',
  name: '简体中文',
  marks: '[这们为对关说请释认证应让还检发据无时狱监动给过进书电话长门东车见贝]',
});
