import { useEffect, useRef, useState } from 'preact/hooks';
import { changedPart, movedPart, type PlacedPart, placedParts, storedParts } from '../../lib/appeal/parts.ts';
import type { Part } from '../../lib/appeal/schema.ts';
import { t } from '../../lib/browser/words.ts';
import { Button } from '../ui/button.tsx';
import { KeptField } from '../ui/kept-field.tsx';

export interface ArrangePartsProps {
  /** The official paragraphs as the paper has them. */
  official: string[];
  parts: Part[] | null;
  own: string;
  /** BCP 47, of the letter. */
  language: string;
  onParts: (parts: Part[] | null) => void;
  onDone: () => void;
}

interface OneProps {
  part: PlacedPart;
  at: number;
  last: number;
  own: string;
  language: string;
  onMove: (by: number) => void;
  onChange: (change: Partial<Pick<Part, 'text' | 'out'>>) => void;
}

/** What stands in one place: the person's own words, a paragraph, or a field in which it is reworded. */
function Words({ part, at, own, language, onChange }: OneProps) {
  if (part.kind === 'own' && own.trim() === '') return <p class="plain soft">{t('part_own')}</p>;
  if (part.kind === 'own')
    return (
      <p class="plain" dir="auto" lang={language}>
        {own.trim()}
      </p>
    );
  if (part.text === null || part.out)
    return (
      <p class="plain" dir="auto" lang={language}>
        {part.text ?? part.of}
      </p>
    );
  return (
    <KeptField
      class="own"
      label={t('part_name', String(at + 1))}
      labelUnseen
      rows={3}
      lang={language}
      value={part.text}
      onType={(text) => onChange({ text })}
    />
  );
}

/** Leaving out and rewording; the person's own paragraph is changed in its own field. */
function Choices({ part, at, onChange }: OneProps) {
  const unseen = t('part_name', String(at + 1));
  if (part.kind === 'own') return null;
  return (
    <>
      <Button kind="quiet" unseen={unseen} onPress={() => onChange({ out: !part.out })}>
        {t(part.out ? 'part_put_back' : 'part_leave_out')}
      </Button>
      {!part.out && part.kind === 'official' && (
        <Button
          kind="quiet"
          unseen={unseen}
          onPress={() => onChange({ text: part.text === null ? part.of : null })}
        >
          {t(part.text === null ? 'part_reword' : 'part_official')}
        </Button>
      )}
    </>
  );
}

function One(props: OneProps) {
  const { part, at, last, onMove } = props;
  const unseen = t('part_name', String(at + 1));
  return (
    <li class={part.out ? 'part part-out' : 'part'}>
      {part.out && <p class="part-state">{t('part_is_out')}</p>}
      {part.kind === 'older' && <p class="part-state">{t('part_older')}</p>}
      <Words {...props} />
      <p class="part-acts">
        <Button kind="quiet" class="part-up" unseen={unseen} impossible={at === 0} onPress={() => onMove(-1)}>
          {t('part_up')}
        </Button>
        <Button
          kind="quiet"
          class="part-down"
          unseen={unseen}
          impossible={at === last}
          onPress={() => onMove(1)}
        >
          {t('part_down')}
        </Button>
        <Choices {...props} />
      </p>
    </li>
  );
}

/** Keys that stay with a paragraph while it moves, so that a field being written in is not another one afterwards. */
const keysOf = (placed: PlacedPart[]): string[] =>
  placed.map(({ kind, of }, at) => {
    const nth = placed.slice(0, at).filter((other) => other.kind === kind && other.of === of).length;
    return `${kind} ${nth} ${of ?? ''}`;
  });

/** The paragraphs of a letter, each with buttons that move it, leave it out or reword it. */
export function ArrangeParts({ official, parts, own, language, onParts, onDone }: ArrangePartsProps) {
  const placed = placedParts(official, parts);
  const keys = keysOf(placed);
  const list = useRef<HTMLOListElement>(null);
  const [moved, setMoved] = useState<{ to: number; by: number } | null>(null);
  // The same button of the same paragraph keeps the focus where it went.
  useEffect(() => {
    if (!moved) return;
    const button = list.current?.children[moved.to]?.querySelector(moved.by < 0 ? '.part-up' : '.part-down');
    if (button instanceof HTMLElement) button.focus();
  }, [moved]);
  const keep = (next: PlacedPart[]) => onParts(storedParts(next, official));
  const move = (at: number, by: number) => {
    keep(movedPart(placed, at, by));
    setMoved({ to: at + by, by });
  };
  return (
    <div class="arranging">
      <p class="unseen" role="status">
        {moved && t('part_moved', String(moved.to + 1), String(placed.length))}
      </p>
      <ol class="parts" ref={list}>
        {placed.map((part, at) => (
          <One
            key={keys[at]}
            part={part}
            at={at}
            last={placed.length - 1}
            own={own}
            language={language}
            onMove={(by) => move(at, by)}
            onChange={(change) => keep(changedPart(placed, at, change))}
          />
        ))}
      </ol>
      <p class="letter-act">
        <Button onPress={onDone}>{t('arrange_done')}</Button>
        {parts !== null && (
          <Button kind="quiet" onPress={() => onParts(null)}>
            {t('arrange_back')}
          </Button>
        )}
      </p>
    </div>
  );
}
