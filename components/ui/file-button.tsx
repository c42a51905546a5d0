import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { t } from '../../lib/browser/words.ts';

interface FileButtonProps {
  class: string;
  onFiles: (files: File[]) => void;
  /** Goes to a page that may show the file dialog, where this one may not. */
  elsewhere?: (() => void) | undefined;
  /** What kinds of files, as an input has it; papers where it is not given. */
  accept?: string;
  /** True for one file at a time. */
  one?: boolean;
  children: ComponentChildren;
}

const KINDS =
  '.txt,.md,.html,.htm,.pdf,.docx,.eml,.json,text/plain,text/markdown,text/html,application/pdf,message/rfc822';

/** A button that opens the browser's file dialog. */
export function FileButton({
  class: classes,
  onFiles,
  elsewhere,
  accept = KINDS,
  one,
  children,
}: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const take = (element: HTMLInputElement) => {
    onFiles([...(element.files ?? [])]);
    // So that the same file can be chosen again.
    element.value = '';
  };
  return (
    <>
      <button type="button" class={classes} onClick={() => (elsewhere ?? (() => input.current?.click()))()}>
        {children}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('choose_file')}
        multiple={!one}
        accept={accept}
        onChange={(event) => take(event.currentTarget)}
      />
    </>
  );
}
