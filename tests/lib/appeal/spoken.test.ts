import { describe, expect, it } from 'vitest';
import { letterHtml } from '../../../lib/appeal/letter-html.ts';
import { initialsOf } from '../../../lib/appeal/signature.ts';
import { callScript, faxText, lengthOfPost, socialPost } from '../../../lib/appeal/spoken.ts';
import { appeal, minister, ua } from '../../support/invented.ts';

describe('the letter for other ways', () => {
  it('is a fax with its number and subject', () => {
    const text = faxText(
      appeal,
      { ...minister, fax: '+593 2 555 0101' },
      { to: 'To', fax: 'Fax', subject: 'Subject' },
    );
    expect(text).toMatch(
      /^To: Esteban Quirola Mena, Minister of the Interior\nFax: \+593 2 555 0101\nSubject: Protect Rosa.*\n\nDear Minister,/,
    );
  });

  it('is a post with the accounts, the name and the first thing asked for', () => {
    const post = socialPost(ua, appeal, { ...minister, social: ['@interior_ec', 'facebook.com/interior'] });
    expect(post).toBe(
      '@interior_ec Rosa Tanguila: give Rosa Tanguila and her family the protection they ask for, in agreement with them and without delay',
    );
  });

  it('is no longer than a post may be', () => {
    const long = { ...appeal, paragraphs: [`I ask you to ${'protect her '.repeat(60)}`] };
    const post = socialPost(ua, long, minister);
    expect(lengthOfPost(post)).toBeLessThanOrEqual(280);
    expect(post).toMatch(/ her…$| protect…$/);
  });

  it('is what one says on the telephone', () => {
    expect(callScript(ua, appeal).split('\n\n')).toEqual([
      'Dear Minister,',
      'Hanna Lindqvist, Uppsala, Sweden',
      'Protect Rosa Tanguila and her family',
      'I ask you to',
      appeal.paragraphs[3],
    ]);
  });
});

describe('the letter as HTML', () => {
  it('has paragraphs, line ends and lists, nothing else, and no markup of its text', () => {
    expect(
      letterHtml({ ...appeal, paragraphs: ['a < b & "c"', 'I ask:\n- one\n- two'], own: 'Mine.', ownAt: 1 }),
    ).toBe(
      '<p>Dear Minister,</p><p>a &lt; b &amp; &quot;c&quot;</p><p>Mine.</p><p>I ask:</p><ul><li>one</li><li>two</li></ul><p>Yours sincerely,<br>Hanna Lindqvist<br>Uppsala, Sweden</p>',
    );
  });
});

describe('a letter that is written from the right', () => {
  const arabic = {
    ...appeal,
    salutation: 'سيدي الوزير،',
    paragraphs: ['Rosa Tanguila مدافعة عن حقوق الإنسان.', 'أطلب منكم:\n- حمايتها'],
    own: 'Written by me.',
    ownAt: 2,
    signOff: 'مع الاحترام،',
  };

  it('says so of each paragraph and list with such letters, whatever name they begin with', () => {
    expect(letterHtml(arabic)).toBe(
      '<p dir="rtl">سيدي الوزير،</p><p dir="rtl">Rosa Tanguila مدافعة عن حقوق الإنسان.</p><p dir="rtl">أطلب منكم:</p><ul dir="rtl"><li>حمايتها</li></ul><p>Written by me.</p><p dir="rtl">مع الاحترام،<br>Hanna Lindqvist<br>Uppsala, Sweden</p>',
    );
  });

  it('is not one by a name alone', () => {
    expect(letterHtml({ ...appeal, paragraphs: ['I write about روزا, who is in danger.'] })).not.toContain(
      'dir',
    );
  });
});

describe('a paragraph with a list in its middle', () => {
  it('keeps its order as HTML', () => {
    expect(letterHtml({ ...appeal, paragraphs: ['I ask:\n- one\n- two\nThank you.\n- three'] })).toContain(
      '<p>I ask:</p><ul><li>one</li><li>two</li></ul><p>Thank you.</p><ul><li>three</li></ul>',
    );
  });
});

describe('initials', () => {
  it.each([
    ['Hanna Lindqvist', 'H. L.'],
    ['  Jean-Luc  Martin ', 'J.-L. M.'],
    ['ليلى حدّاد', 'ل. ح.'],
    ['Dr. (h. c.) Ana', 'D. C. A.'],
    ['', ''],
  ])('of %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});
