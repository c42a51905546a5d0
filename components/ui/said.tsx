import type { ComponentChild } from 'preact';
import { t } from '../../lib/browser/words.ts';
import { Button } from './button.tsx';
import { Mark, type MarkShape } from './mark.tsx';

/** What was just done, and the way back; stays until the next act. */
export interface SaidLine {
  mark: MarkShape;
  text: string;
  warned?: boolean;
  undo?: () => void;
  /** How far something that takes long is, 0 to 1, and the way to stop it. */
  progress?: number;
  stop?: () => void;
  /** Where it can be seen. */
  more?: { text: string; href: string };
  /** More sentences, below. */
  details?: ComponentChild;
}

/** One line, announced. It is always there, so that a screen reader notices the change. */
export const Said = ({ line }: { line: SaidLine | null }) => (
  <div class="said" role="status">
    {line && (
      <>
        <span class={line.warned ? 'warned' : undefined}>
          <Mark shape={line.mark} />
          {line.text}
        </span>
        {line.progress !== undefined && (
          <progress value={line.progress} aria-label={line.text}>
            {line.text}
          </progress>
        )}
        {line.details}
        {(line.more || line.undo || line.stop) && (
          <span class="said-ways">
            {line.more && (
              <a class="button quiet" href={line.more.href}>
                {line.more.text}
              </a>
            )}
            {line.stop && (
              <Button kind="quiet" onPress={line.stop}>
                {t('file_cancel')}
              </Button>
            )}
            {line.undo && (
              <Button kind="quiet" onPress={line.undo}>
                {t('undo')}
              </Button>
            )}
          </span>
        )}
      </>
    )}
  </div>
);
