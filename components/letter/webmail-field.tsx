import { useId } from 'preact/hooks';
import { t } from '../../lib/browser/words.ts';
import { webmails } from '../../lib/delivery/webmail/index.ts';

const CHOICES = webmails.filter(({ matches }) => matches);

interface WebmailFieldProps {
  /** Id of the chosen webmail; `null` when none is. */
  chosen: string | null;
  onChoose: (id: string | null) => void;
}

/** Which webmail the person has, among those that are known. */
export function WebmailField({ chosen, onChoose }: WebmailFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{t('your_webmail')}</label>
      <select id={id} value={chosen ?? ''} onChange={(event) => onChoose(event.currentTarget.value || null)}>
        <option value="">{t('webmail_not_chosen')}</option>
        {CHOICES.map(({ id: value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
