import type { ComponentChildren } from 'preact';

interface ButtonProps {
  /** `main`: the one filled button of a screen; `quiet`: a word that can be pressed. */
  kind?: 'main' | 'plain' | 'quiet';
  onPress: () => void;
  /** What a screen reader hears after the words that are seen. */
  unseen?: string;
  /** Shown dashed and doing nothing; the reason stands in the element with the id `reason`. */
  impossible?: boolean;
  reason?: string;
  pressed?: boolean;
  expanded?: boolean;
  class?: string;
  children: ComponentChildren;
}

const classes = { main: 'main-act', plain: '', quiet: 'quiet' };

/** A button. One that is impossible keeps its place and its focus, so that the reason can be reached. */
export function Button(props: ButtonProps) {
  const { kind = 'plain', onPress, unseen, impossible = false, reason, pressed, expanded, children } = props;
  return (
    <button
      type="button"
      class={[classes[kind], props.class].filter(Boolean).join(' ') || undefined}
      aria-disabled={impossible || undefined}
      aria-describedby={impossible ? reason : undefined}
      aria-pressed={pressed}
      aria-expanded={expanded}
      onClick={() => impossible || onPress()}
    >
      {children}
      {unseen && <span class="unseen"> {unseen}</span>}
    </button>
  );
}
