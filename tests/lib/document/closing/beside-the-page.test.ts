import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';
import { closingOf } from '../../../support/outcomes.ts';

const END = 'No further action is requested of the UA network. Many thanks to all who sent appeals.';

describe('an ending stands', () => {
  it.each([
    [
      'en',
      `She was freed after the prosecution withdrew all charges against her under the Sedition Act.\n\n${END}`,
    ],
    ['en', `${END}\n\nContact: 1-800-555-0155, uan@amnesty.example`],
    ['en', `${END}\n\nJoin the network. Questions? Write to uan@amnesty.example or call 416-555-0133.`],
    [
      'es',
      'Compartir Twittear Enviar\n\nNo se requieren más acciones. Gracias a quienes enviaron llamamientos.',
    ],
    [
      'nl',
      'Er is geen verdere actie nodig. Veel dank aan iedereen die een brief, fax of e-mail heeft gestuurd.',
    ],
  ])('in %s: %s', (code, words) => {
    expect(closingOf(code, words)).toBe(true);
  });
});

describe('and is asked about still', () => {
  it.each([
    ['en', `${END}\n\nPlease share this, and act for the others.`],
    ['en', `${END}\n\nThe others need you to act now.`],
    [
      'en',
      'No further action is requested. Thanks to all who sent letters, email or fax the Minister again.',
    ],
    ['en', `${END}\n\nWrite: minister@state.example`],
    ['en', `${END}\n\nSend your letters to uan@amnesty.example.`],
    ['en', `${END}\n\nWrite again for the others, and send copies to uan@amnesty.example.`],
    [
      'es',
      'No se requieren más acciones. Gracias a quienes escribieron. Enviar cartas por los demás al ministro, por favor.',
    ],
  ])('in %s: %s', (code, words) => {
    expect(closingOf(code, words)).not.toBe(true);
  });
});

describe('an update of an address', () => {
  it('is no ending, though an address takes nothing any longer', () => {
    const text =
      'Further information on UA 12/26 Peru 3 March 2026\n\nThe e-mail address given for the Secretary of Security no longer accepts messages. Please use this one.\n\nSecretary of Security\nJane Roe\nEmail: secretary@state.example\n';
    const [ua] = readPapers({ text, source: { way: 'paste', url: null, title: null } });
    expect(ua?.closing.closes).toBe(false);
  });
});
