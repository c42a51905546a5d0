// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { PracticeView } from '../../../components/pages/practice-view.tsx';
import { breaches, byRole, draw, names, press } from '../../support/draw.ts';

const TITLE = 'Practice. Nothing is sent from here.';

const drawn = (kind: 'mail' | 'form') => draw(() => <PracticeView kind={kind} putIn={0} />);

/** The page beside something that puts text into it. */
function Filling() {
  const [putIn, setPutIn] = useState(0);
  return (
    <>
      <PracticeView kind="mail" putIn={putIn} />
      <aside>
        <button type="button" onClick={() => setPutIn(2)}>
          Put in two
        </button>
      </aside>
    </>
  );
}

describe('the practice page', () => {
  it('is a new message, with all that a letter fills', async () => {
    await drawn('mail');
    expect(names('heading')).toEqual([TITLE, 'New message']);
    expect(names('form')).toEqual(['New message']);
    expect(names('textbox')).toEqual(['To', 'Cc', 'Subject', 'Message']);
    expect(byRole('textbox', 'Message').isContentEditable).toBe(true);
    expect(byRole('textbox', 'Message').textContent).toContain('Hanna Lindqvist');
    expect(await breaches()).toEqual([]);
  });

  it('is a contact form as well', async () => {
    await drawn('form');
    expect(names('form')).toEqual(['Contact the ministry']);
    expect(names('textbox')).toEqual(['Your name', 'Your e-mail', 'Subject', 'Message']);
    expect(byRole('textbox', 'Message').localName).toBe('textarea');
    expect(await breaches()).toEqual([]);
  });

  it('sends nothing, and says so beside the button', async () => {
    for (const kind of ['mail', 'form'] as const) {
      await drawn(kind);
      const send = byRole('button', 'Send');
      expect(send.getAttribute('aria-disabled')).toBe('true');
      expect(document.getElementById(send.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
        'Does nothing. In your own webmail you press it yourself, after reading.',
      );
      const before = location.href;
      const sent = new Event('submit', { cancelable: true, bubbles: true });
      document.querySelector('form')?.dispatchEvent(sent);
      expect(sent.defaultPrevented).toBe(true);
      await press(send);
      expect(location.href).toBe(before);
    }
  });

  it('leads from one to the other, and to the made-up windows', async () => {
    await drawn('mail');
    const leads = () => names('link').map((name) => byRole('link', name).getAttribute('href'));
    expect(leads()).toEqual(['#form', '#webmails']);
    await drawn('form');
    expect(leads()).toEqual(['#mail', '#webmails']);
  });

  it('tells what was put in, and leaves alone what stands there', async () => {
    await draw(() => <Filling />);
    expect(byRole('status', '').textContent).toBe('So far: nothing has been put in.');
    byRole('textbox', 'Message').textContent = 'Dear Minister';
    await press(byRole('button', 'Put in two'));
    expect(byRole('status', '').textContent).toBe('So far: 2 fields were put in.');
    expect(byRole('textbox', 'Message').textContent).toBe('Dear Minister');
    expect(await breaches()).toEqual([]);
  });
});
