import type { ComponentChild } from 'preact';
import { useRef } from 'preact/hooks';
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

/** How many lines were said so far. What takes long says one, however far it is. */
function useTurn(line: SaidLine | null): number {
  const last = useRef({ line, turn: 0 });
  const isNew = line !== last.current.line && line?.progress === undefined;
  last.current = { line, turn: last.current.turn + (isNew ? 1 : 0) };
  return last.current.turn;
}

/**
 * One line, announced. It is always there, so that a screen reader notices the change; words that are said once more come as
 * new ones, for a reader says nothing of what stays.
 */
export const Said = ({ line }: { line: SaidLine | null }) => {
  const turn = useTurn(line);
  return (
    <div class="said" role="status">
      {line && (
        <>
          <span key={turn} class={line.warned ? 'warned' : undefined}>
            <Mark shape={line.mark} />
            {line.text}
          </span>
          {line.progress !== undefined && (
            <progress value={line.progress} aria-label={line.text}>
              {line.text}
            </progress>
          )}
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
          {line.details}
        </>
      )}
    </div>
  );
};
