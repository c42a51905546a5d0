import { useId } from 'preact/hooks';
import type { MannerSetting } from '../../lib/appeal/manner.ts';
import { type MessageKey, t } from '../../lib/browser/words.ts';

interface ChoiceProps<T extends string> {
  label: string;
  value: T | null;
  of: Record<T, MessageKey>;
  onChoose: (value: T | null) => void;
}

function Choice<T extends string>({ label, value, of, onChoose }: ChoiceProps<T>) {
  const id = useId();
  const all = Object.keys(of) as T[];
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={({ currentTarget }) => onChoose(all.find((one) => one === currentTarget.value) ?? null)}
      >
        <option value="">{t('manner_unset')}</option>
        {all.map((one) => (
          <option key={one} value={one}>
            {t(of[one])}
          </option>
        ))}
      </select>
    </div>
  );
}

interface MannerCardProps {
  manner: MannerSetting;
  onManner: (patch: Partial<MannerSetting>) => void;
}

/** What sections advise differently on: the movement's name in letters, and own words or the model. */
export const MannerCard = ({ manner, onManner }: MannerCardProps) => (
  <>
    <Choice
      label={t('manner_amnesty')}
      value={manner.amnesty}
      of={{ mention: 'manner_mention', 'leave out': 'manner_leave_out' }}
      onChoose={(amnesty) => onManner({ amnesty })}
    />
    <Choice
      label={t('manner_words')}
      value={manner.words}
      of={{ own: 'manner_own', model: 'manner_model' }}
      onChoose={(words) => onManner({ words })}
    />
    <p class="small soft">{t('manner_help')}</p>
  </>
);
