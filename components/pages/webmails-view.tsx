import type { Ref } from 'preact';
import { type MessageKey, t } from '../../lib/browser/words.ts';
import type { InsertResult } from '../../lib/delivery/insert/schema.ts';
import type { Webmail } from '../../lib/delivery/webmail/define.ts';
import { fieldNames, stateMarks, stateWords } from '../form/field-words.ts';
import { Button } from '../ui/button.tsx';
import { Mark } from '../ui/mark.tsx';
import { LongDate } from '../ui/when.tsx';

/** What became of one webmail: not tried, being tried, or the report of what was read back. */
export type Trial = 'untried' | 'running' | InsertResult;

interface WebmailsViewProps {
  webmails: readonly Webmail[];
  /** By the webmail's id. */
  trials: Readonly<Record<string, Trial>>;
  /** The frame in which the made-up windows open. */
  frame: Ref<HTMLIFrameElement>;
  /** Name of the webmail whose window stands in the frame; `null` before the first. */
  shown: string | null;
  onTry: (webmail: Webmail) => void;
  onTryAll: () => void;
}

const checkedWords: Record<Webmail['checked']['how'], MessageKey> = {
  live: 'checked_live',
  'its source': 'checked_its_source',
  "others' source": 'checked_others_source',
  'not checked': 'checked_not',
};

const isRight = (trial: InsertResult): boolean =>
  trial.ok && trial.fields.every(({ state }) => state === 'done' || state === 'already there');

function Outcome({ trial }: { trial: Trial }) {
  if (trial === 'untried') return null;
  if (trial === 'running') return <p class="small soft">{t('trial_running')}</p>;
  if (!trial.ok)
    return (
      <p class="small warned">
        <Mark shape="refused" />
        {t('trial_no_window')}
      </p>
    );
  if (isRight(trial))
    return (
      <p class="small">
        <Mark shape="written" />
        {t('all_filled')}
      </p>
    );
  const failed = trial.fields.filter(({ state }) => state !== 'done' && state !== 'already there');
  return (
    <ul class="small warned plain-list">
      {failed.map(({ field, state }) => (
        <li key={field}>
          <Mark shape={stateMarks[state]} />
          {t(fieldNames[field])}: {t(stateWords[state])}
        </li>
      ))}
    </ul>
  );
}

function Counted({ webmails, trials }: Pick<WebmailsViewProps, 'webmails' | 'trials'>) {
  const done = webmails.flatMap(({ id }) => {
    const trial = trials[id];
    return typeof trial === 'object' ? [trial] : [];
  });
  const right = done.filter(isRight).length;
  return (
    <p class="small" role="status">
      {done.length > 0 && t('trials_counted', String(right), String(done.length))}
    </p>
  );
}

/** Each webmail that is known, tried on a made-up window of its shape: nothing is sent, and no webmail is asked. */
export function WebmailsView({ webmails, trials, frame, shown, onTry, onTryAll }: WebmailsViewProps) {
  const isBusy = Object.values(trials).includes('running');
  return (
    <main class="practice-frame">
      <header class="practice-say">
        <h1 class="title">{t('webmails_title')}</h1>
        <p>{t('webmails_text')}</p>
        <p>
          <Button onPress={onTryAll} impossible={isBusy}>
            {t('trial_all')}
          </Button>
        </p>
        <Counted webmails={webmails} trials={trials} />
      </header>
      <ul class="trials">
        {webmails.map((webmail) => (
          <li key={webmail.id} class="trial">
            <div>
              <h2 class="label">{webmail.id === 'generic' ? t('webmail_other') : webmail.name}</h2>
              <p class="small soft">
                <span class="dots">
                  <span>{t(checkedWords[webmail.checked.how])}</span>
                  {webmail.checked.on && (
                    <span>
                      <LongDate iso={webmail.checked.on} />
                    </span>
                  )}
                </span>
              </p>
              <Outcome trial={trials[webmail.id] ?? 'untried'} />
            </div>
            <Button
              unseen={webmail.id === 'generic' ? t('webmail_other') : webmail.name}
              impossible={isBusy}
              onPress={() => onTry(webmail)}
            >
              {t('trial_try')}
            </Button>
          </li>
        ))}
      </ul>
      <section class="trial-window" hidden={shown === null} aria-label={t('trial_window', shown ?? '')}>
        <h2 class="label">{t('trial_window', shown ?? '')}</h2>
        <iframe ref={frame} title={t('trial_window', shown ?? '')} />
      </section>
      <footer class="practice-say practice-end">
        <p class="small">
          <a href="#mail">{t('practice_to_mail')}</a>
        </p>
      </footer>
    </main>
  );
}
