import { describe, expect, it } from 'vitest';
import { everythingText, letterText } from '../../../lib/delivery/clipboard.ts';

const words = { to: 'To', cc: 'Copy to', subject: 'Subject' };
const message = {
  to: ['a@x.example', 'b@x.example'],
  cc: ['c@x.example'],
  subject: ' Free her ',
  body: 'Dear\n\nAna\n',
};

describe('text for the clipboard', () => {
  it('is everything, a line each before the letter', () => {
    expect(everythingText(message, words)).toBe(
      'To: a@x.example, b@x.example\nCopy to: c@x.example\nSubject: Free her\n\nDear\n\nAna',
    );
  });

  it('leaves out what is empty', () => {
    expect(everythingText({ ...message, to: [], cc: [], subject: '' }, words)).toBe('Dear\n\nAna');
    expect(everythingText({ ...message, cc: [], body: '' }, words)).toBe(
      'To: a@x.example, b@x.example\nSubject: Free her',
    );
  });

  it('is the letter as it stands', () => {
    expect(letterText(message)).toBe('Dear\n\nAna');
  });
});
