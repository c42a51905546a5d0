import { describe, expect, it } from 'vitest';
import { amnestyAgainst, noManner } from '../../../lib/appeal/manner.ts';

const mention = { ...noManner, amnesty: 'mention' } as const;
const leaveOut = { ...noManner, amnesty: 'leave out' } as const;

describe('the movement’s name in a letter', () => {
  it.each([
    'As a member of Amnesty International I write to you.',
    'Como simpatizante de Amnistía Internacional.',
    'Como apoiante da Amnistia Internacional.',
    'بصفتي من مناصري منظمة العفو الدولية',
    'عفو بین‌الملل از شما می‌خواهد',
    'Я пишу как участница Международной амнистии.',
    'Пишу як учасник «Міжнародної амністії».',
    'Γράφω ως μέλος της Διεθνούς Αμνηστίας.',
    'אני תומך באמנסטי אינטרנשיונל.',
    'Uluslararası Af Örgütü destekçisiyim.',
    'アムネスティの会員として書いています。',
    '저는 국제앰네스티 회원입니다.',
    '我是国际特赦组织的会员。',
    '我是國際特赦組織的會員。',
  ])('is seen in whatever script: %s', (text) => {
    expect(amnestyAgainst(mention, text)).toBeNull();
    expect(amnestyAgainst(leaveOut, text)).toBe('there');
    expect(amnestyAgainst(noManner, text)).toBeNull();
  });

  it.each([
    'The amnesty of 2019 freed nobody.',
    'صدر عفو عام في 2019.',
    'Амнистия 2019 года не коснулась её.',
    'No se le aplicó la amnistía.',
  ])('is no pardon: %s', (text) => {
    expect(amnestyAgainst(leaveOut, text)).toBeNull();
    expect(amnestyAgainst(mention, text)).toBe('missing');
  });
});
