import { describe, expect, it } from 'vitest';
import { withEmbassy } from '../../../lib/case/embassy.ts';
import { EMBASSY_KEY, isEmbassy } from '../../../lib/case/embassy-name.ts';
import { embassy, minister, prosecutor, ua } from '../../support/invented.ts';

const given = { name: 'Embassy of Ecuador', emails: ['embassy@ecuador.example'], formUrl: '', post: '' };
const plain = { ...ua, recipients: [minister, prosecutor] };

describe('withEmbassy', () => {
  it('adds the embassy of the country that a case is about, and no other', () => {
    const { recipients } = withEmbassy(plain, { EC: given, PE: { ...given, emails: ['pe@peru.example'] } });
    expect(recipients).toHaveLength(3);
    expect(recipients.at(-1)).toMatchObject({
      key: EMBASSY_KEY,
      title: 'Embassy of Ecuador',
      emails: ['embassy@ecuador.example'],
      copiesOnly: false,
      salutation: 'Your Excellency',
    });
    expect(withEmbassy(plain, { PE: given })).toBe(plain);
    expect(withEmbassy({ ...plain, country: null }, { EC: given }).recipients).toHaveLength(2);
  });

  it('greets in the letter’s language', () => {
    const french = withEmbassy({ ...plain, language: 'fr-CA' }, { EC: given });
    expect(french.recipients.at(-1)?.salutation).toBe('Excellence');
  });

  it('adds it beside one that a paper names, which is often that of another country', () => {
    const { recipients } = withEmbassy(ua, { EC: given });
    expect(recipients.slice(0, -1)).toEqual(ua.recipients);
    expect(recipients.at(-1)).toMatchObject({ key: EMBASSY_KEY, emails: given.emails });
  });

  it('is written to once where a paper has the same one, by whichever of its addresses', () => {
    const [address = ''] = embassy.emails;
    expect(withEmbassy(ua, { EC: { ...given, emails: [...given.emails, address.toUpperCase()] } })).toBe(ua);
    const form = 'https://embassy.example/contact';
    const named = { ...ua, recipients: [minister, { ...embassy, formUrl: form }] };
    expect(withEmbassy(named, { EC: { ...given, formUrl: form } })).toBe(named);
    const post = { ...ua, recipients: [minister, { ...embassy, post: '1 Street,\nStockholm' }] };
    expect(withEmbassy(post, { EC: { ...given, post: '1 Street\nStockholm' } })).toBe(post);
  });

  it('leaves a case as it is for which no address was given', () => {
    expect(withEmbassy(plain, { EC: { ...given, emails: [] } })).toBe(plain);
  });
});

describe('isEmbassy', () => {
  it('knows one by its name in several languages, and takes no minister for one', () => {
    for (const title of ['Ambassador of X', 'Botschaft von X', 'Embajada', 'Ambassade de X', 'Посольство X'])
      expect(isEmbassy({ ...minister, name: null, title }), title).toBe(true);
    expect(isEmbassy(embassy)).toBe(true);
    expect(isEmbassy(minister)).toBe(false);
  });
});
