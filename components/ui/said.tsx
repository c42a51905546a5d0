import { t } from '../../lib/browser/words.ts';
import { Button } from './button.tsx';
import { Mark, type MarkShape } from './mark.tsx';

/** What was just done, and the way back; stays until the next act. */
export interface SaidLine {
  mark: MarkShape;
  text: string;
  warned?: boolean;
  undo?: () => void;
  /** Where it can be seen. */
  more?: { text: string; href: string };
}

/** One line, announced. It is always there, so that a screen reader notices the change. */
export const Said = ({ line }: { line: SaidLine | null }) => (
  <p class="said" role="status">
    {line && (
      <>
        <span class={line.warned ? 'warned' : undefined}>
          <Mark shape={line.mark} />
          {line.text}
        </span>
        {(line.more || line.undo) && (
          <span class="said-ways">
            {line.more && (
              <a class="button quiet" href={line.more.href}>
                {line.more.text}
              </a>
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
  </p>
);
