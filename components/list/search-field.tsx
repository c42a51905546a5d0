import { useId } from 'preact/hooks';
import { type MessageKey, t } from '../../lib/browser/words.ts';
import { unkept } from '../ui/unkept.ts';
import { onSearchKey } from './list-keys.ts';

interface SearchFieldProps {
  /** Its words: heard as the label, seen in the empty field. */
  label: MessageKey;
  value: string;
  onType: (value: string) => void;
}

/** The field in which one searches. */
export function SearchField({ label, value, onType }: SearchFieldProps) {
  const id = useId();
  return (
    <search class="search">
      <label class="unseen" for={id}>
        {t(label)}
      </label>
      <input
        id={id}
        type="search"
        {...unkept(value)}
        placeholder={t(label)}
        value={value}
        onInput={(event) => onType(event.currentTarget.value)}
        onKeyDown={onSearchKey}
      />
    </search>
  );
}
