import { defineWords } from './define.ts';

export const lo = defineWords('lo', {
  'full-name': 'ຊື່|ຊື່ເຕັມ|ຊື່ ແລະ ນາມສະກຸນ|ຊື່ຂອງທ່ານ',
  'first-name': 'ຊື່ແທ້',
  'last-name': 'ນາມສະກຸນ',
  email: 'ອີເມວ|ອີເມລ|ທີ່ຢູ່ອີເມວ',
  confirm: 'ຢືນຢັນ|ອີກຄັ້ງ',
  phone: 'ໂທລະສັບ|ເບີໂທ|ເບີໂທລະສັບ|ມືຖື',
  street: 'ທີ່ຢູ່|ຖະໜົນ',
  city: 'ເມືອງ',
  'postal-code': 'ລະຫັດໄປສະນີ',
  state: 'ແຂວງ',
  country: 'ປະເທດ',
  organization: 'ອົງການ|ບໍລິສັດ',
  'job-title': 'ອາຊີບ|ຕຳແໜ່ງ',
  subject: 'ຫົວຂໍ້|ເລື່ອງ',
  topic: 'ປະເພດ',
  message: 'ຂໍ້ຄວາມ|ລາຍລະອຽດ|ຄຳເຫັນ',
  consent: 'ຍອມຮັບ|ຍິນຍອມ',
  'birth-date': 'ວັນເກີດ',
});
