import { useState } from 'preact/hooks';
import { t } from '../../lib/browser/words.ts';
import type { Embassy } from '../../lib/case/embassy.ts';
import { isEmail } from '../../lib/text/addresses.ts';
import { Button } from '../ui/button.tsx';
import { countryName } from '../ui/country.ts';
import { KeptField } from '../ui/kept-field.tsx';
import { Mark } from '../ui/mark.tsx';

const none: Embassy = { name: '', emails: [], formUrl: '', post: '' };

interface Typed {
  name: string;
  emails: string;
  formUrl: string;
  post: string;
}

const typedOf = ({ emails, ...rest }: Embassy): Typed => ({ ...rest, emails: emails.join('\n') });

/** What was typed as an embassy; the field that does not fit instead. */
function readTyped({ name, emails, formUrl, post }: Typed): { embassy: Embassy } | { wrong: keyof Typed } {
  const all = emails.split(/[\s,;]+/).filter(Boolean);
  if (!all.every(isEmail)) return { wrong: 'emails' };
  const url = formUrl.trim();
  if (url !== '' && !(/^https?:\/\/\S+$/.test(url) && URL.canParse(url))) return { wrong: 'formUrl' };
  return { embassy: { name: name.trim(), emails: all, formUrl: url, post: post.trim() } };
}

interface FormProps {
  country: string;
  embassy: Embassy | null;
  onKeep: (embassy: Embassy) => void;
  onLeave: () => void;
}

function EmbassyForm({ country, embassy, onKeep, onLeave }: FormProps) {
  const [typed, setTyped] = useState<Typed>(() =>
    typedOf(embassy ?? { ...none, name: t('embassy_name', countryName(country)) }),
  );
  const [wrong, setWrong] = useState<keyof Typed | null>(null);
  const field = (name: keyof Typed) => ({
    value: typed[name],
    onType: (value: string) => setTyped({ ...typed, [name]: value }),
  });
  return (
    <form
      class="plan-form"
      aria-label={t('embassy_title')}
      onSubmit={(event) => {
        event.preventDefault();
        const read = readTyped(typed);
        if ('wrong' in read) setWrong(read.wrong);
        else onKeep(read.embassy);
      }}
    >
      <KeptField label={t('embassy_called')} {...field('name')} />
      <KeptField label={t('embassy_emails')} rows={2} {...field('emails')} />
      <KeptField label={t('embassy_form')} {...field('formUrl')} />
      <KeptField label={t('embassy_post')} rows={3} {...field('post')} />
      {wrong && (
        <p class="small warned" role="alert">
          <Mark shape="refused" />
          {t(wrong === 'emails' ? 'embassy_emails_wrong' : 'embassy_form_wrong')}
        </p>
      )}
      <p class="planned-acts">
        <button type="submit">{t('embassy_keep')}</button>
        <Button kind="quiet" onPress={onLeave}>
          {t('cancel')}
        </Button>
      </p>
    </form>
  );
}

interface EmbassyPartProps {
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** What the person gave; `null` for none. */
  embassy: Embassy | null;
  onEmbassy: (embassy: Embassy | null) => void;
}

/** The place for the embassy in the person's own country, whose address no paper can know. */
export function EmbassyPart({ country, embassy, onEmbassy }: EmbassyPartProps) {
  const [open, setOpen] = useState(false);
  return (
    <section class="sheet card plan-part" aria-labelledby="embassy-title">
      <h2 class="label" id="embassy-title">
        {t('embassy_title')}
      </h2>
      <p class="small">{t('embassy_why', countryName(country))}</p>
      {open ? (
        <EmbassyForm
          country={country}
          embassy={embassy}
          onKeep={(given) => {
            setOpen(false);
            onEmbassy(given);
          }}
          onLeave={() => setOpen(false)}
        />
      ) : (
        <p class="planned-acts">
          <Button onPress={() => setOpen(true)}>{t(embassy ? 'embassy_change' : 'embassy_add')}</Button>
          {embassy && (
            <Button kind="quiet" onPress={() => onEmbassy(null)}>
              {t('embassy_forget')}
            </Button>
          )}
        </p>
      )}
    </section>
  );
}
