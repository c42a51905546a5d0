import { useId } from 'preact/hooks';
import { unkept } from './unkept.ts';

interface KeptFieldProps {
  label: string;
  value: string;
  /** Called at every keystroke, before anything else happens. */
  onType: (value: string) => void;
  /** Lines to begin with; without it a field of one line. */
  rows?: number;
  labelUnseen?: boolean;
  labelBelow?: boolean;
  class?: string;
  lang?: string | undefined;
  placeholder?: string;
}

/**
 * A field of text. The owner must hold `value` in memory and set it within `onType`,
 * never from an answer that arrives later: so no keystroke is lost.
 */
export function KeptField(props: KeptFieldProps) {
  const id = useId();
  const shared = {
    id,
    value: props.value,
    dir: 'auto' as const,
    lang: props.lang,
    ...unkept(props.value),
    placeholder: props.placeholder,
    onInput: (event: { currentTarget: { value: string } }) => props.onType(event.currentTarget.value),
  };
  const label = (
    <label for={id} class={props.labelUnseen ? 'unseen' : undefined}>
      {props.label}
    </label>
  );
  return (
    <div class={props.class ?? 'field'}>
      {!props.labelBelow && label}
      {props.rows ? <textarea rows={props.rows} {...shared} /> : <input type="text" {...shared} />}
      {props.labelBelow && label}
    </div>
  );
}
