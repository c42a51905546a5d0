// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { signatureThere } from '../../../lib/browser/signature-there.ts';

const LETTER = 'Dear Minister,\n\nPlease protect Rosa Tanguila.\n\nYours sincerely,\nHanna';
const inRich = (rest: string, around = '') => {
  document.body.innerHTML = `${around}<div contenteditable="true"><div>Dear Minister,</div><div><br></div><div>Please protect Rosa Tanguila.</div><div><br></div><div>Yours sincerely,</div><div>Hanna</div>${rest}</div>`;
};
const inPlain = (text: string) => {
  document.body.innerHTML = '<textarea></textarea>';
  (document.querySelector('textarea') as HTMLTextAreaElement).value = text;
};

describe('the signature of a mail program', () => {
  it('is found below the letter, as programs mark it', () => {
    inRich('<div class="gmail_signature">Hanna, +46 18 555 010</div>');
    expect(signatureThere(LETTER)).toBe(true);
    inRich('<div id="Signature"><p>Hanna</p></div>');
    expect(signatureThere(LETTER)).toBe(true);
  });

  it('is found behind its customary line, also in plain text', () => {
    inPlain(`${LETTER}\n\n-- \nHanna, +46 18 555 010`);
    expect(signatureThere(LETTER)).toBe(true);
  });

  it('is none where it is empty, where there is only the letter, or outside of the message', () => {
    inRich('<div class="gmail_signature"> </div>');
    expect(signatureThere(LETTER)).toBe(false);
    inPlain(LETTER);
    expect(signatureThere(LETTER)).toBe(false);
    inRich('', '<p class="signature-settings">Signature</p>');
    expect(signatureThere(LETTER)).toBe(false);
  });

  it('is not looked for in another message', () => {
    inPlain('Another letter\n-- \nHanna');
    expect(signatureThere(LETTER)).toBe(false);
    expect(signatureThere('')).toBe(false);
  });

  it('needs nothing from outside, and changes nothing', () => {
    inRich('<div class="gmail_signature">Hanna</div>');
    const before = document.body.innerHTML;
    const alone = new Function('letter', `return (${signatureThere.toString()})(letter)`);
    expect(alone(LETTER)).toBe(true);
    expect(document.body.innerHTML).toBe(before);
  });
});
