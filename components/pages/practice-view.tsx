import { useMemo } from 'preact/hooks';
import { counted, t } from '../../lib/browser/words.ts';
import { Sentence } from '../ui/sentence.tsx';

/** An invented person, whose name is the same in every language. */
const SIGNATURE = 'Hanna Lindqvist';

function NoSend() {
  return (
    <div class="compose-foot">
      <button type="button" aria-disabled="true" aria-describedby="no-send">
        {t('practice_send')}
      </button>
      <span class="small soft" id="no-send">
        {t('practice_no_send')}
      </span>
    </div>
  );
}

/** A message body as webmails have it: rich text, which no form field holds. */
const editable = { contentEditable: true, role: 'textbox', 'aria-multiline': true, tabIndex: 0 } as const;

/** What is typed there belongs to the page, as in a real webmail: it is drawn once and left alone. */
function Body() {
  return useMemo(
    () => (
      <div class="compose-body" {...editable} {...{ 'aria-label': t('practice_message') }}>
        <p>
          <br />
        </p>
        <p class="soft">
          {'-- '}
          <br />
          {SIGNATURE}
          <br />
          {t('practice_signature')}
        </p>
      </div>
    ),
    [],
  );
}

function Mail() {
  return (
    <form class="compose" aria-label={t('practice_new_message')} onSubmit={(event) => event.preventDefault()}>
      <h2 class="compose-title label">{t('practice_new_message')}</h2>
      <Line id="to" label={t('field_to')} />
      <Line id="cc" label={t('practice_cc')} />
      <Line id="subject" label={t('subject')} />
      <Body />
      <NoSend />
    </form>
  );
}

function Line({ id, label }: { id: string; label: string }) {
  return (
    <p class="compose-line">
      <label class="soft" for={id}>
        {label}
      </label>
      <input id={id} name={id} type="text" autocomplete="off" />
    </p>
  );
}

function Form() {
  return (
    <form class="compose" aria-label={t('practice_form')} onSubmit={(event) => event.preventDefault()}>
      <h2 class="compose-title label">{t('practice_form')}</h2>
      <Line id="name" label={t('your_name')} />
      <Line id="email" label={t('practice_email')} />
      <Line id="subject" label={t('subject')} />
      <p class="compose-message">
        <label class="soft" for="message">
          {t('practice_message')}
        </label>
        <textarea id="message" name="message" rows={12} autocomplete="off" />
      </p>
      <NoSend />
    </form>
  );
}

/** A pretended webmail, or a pretended contact form: what they look like is nobody's, and nothing is sent. */
export function PracticeView({ kind, putIn }: { kind: 'mail' | 'form'; putIn: number }) {
  return (
    <main class="practice-frame">
      <header class="practice-say">
        <h1 class="title">{t('practice_title')}</h1>
        <p>
          <Sentence words={kind === 'mail' ? 'practice_text' : 'practice_form_text'}>
            <b>{t('put_into_page')}</b>
          </Sentence>
        </p>
      </header>
      {kind === 'mail' ? <Mail key="mail" /> : <Form key="form" />}
      <footer class="practice-say practice-end">
        <p class="small" role="status">
          {putIn === 0 ? t('practice_so_far') : counted('practice_put_in', putIn)}
        </p>
        <p class="small">
          {kind === 'mail' ? (
            <a href="#form">{t('practice_to_form')}</a>
          ) : (
            <a href="#mail">{t('practice_to_mail')}</a>
          )}
        </p>
        <p class="small">
          <a href="#webmails">{t('practice_to_webmails')}</a>
        </p>
      </footer>
    </main>
  );
}
