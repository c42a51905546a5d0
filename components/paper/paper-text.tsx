import { useState } from 'preact/hooks';
import { counted, t } from '../../lib/browser/words.ts';
import { Button } from '../ui/button.tsx';
import { blocksOf, type Piece, type Place, piecesOf } from './paper-marks.ts';

/** Longer marks are washed, not underlined: a whole letter under a line is hard to read. */
const LONG = 200;

function Gap({ text }: { text: string }) {
  const [open, setOpen] = useState(false);
  if (open)
    return blocksOf(text).map((block) => (
      <span key={block.start} class="block">
        {block.text}
      </span>
    ));
  return (
    <span class="gap">
      <Button kind="quiet" onPress={() => setOpen(true)}>
        {counted('show_characters', text.length)}
      </Button>
    </span>
  );
}

interface MarkedProps {
  piece: Piece;
  /** The values that the next mark goes on with: they are named after that one. */
  goOn: string[];
  nameOf: (value: string) => string;
  onBack: (value: string) => void;
}

function Marked({ piece, goOn, nameOf, onBack }: MarkedProps) {
  const classes = [piece.doubt && 'doubt', piece.text.length > LONG && 'long'].filter(Boolean).join(' ');
  return (
    <>
      <mark class={classes || undefined} tabIndex={-1} data-values={piece.values.join(' ')}>
        {piece.text}
      </mark>
      {piece.last
        .filter((value) => !goOn.includes(value))
        .map((value) => (
          <Button key={value} kind="quiet" class="name-of-mark" onPress={() => onBack(value)}>
            <span class="unseen">{t('back_to_value')} </span>
            {nameOf(value)}
          </Button>
        ))}
    </>
  );
}

export interface PaperTextProps extends Pick<MarkedProps, 'nameOf' | 'onBack'> {
  text: string;
  places: Place[];
  lang: string | null;
}

/** A paper's own text, with the place of each value marked and named; what is far from all of them is shown on a press. */
export function PaperText({ text, places, lang, ...marks }: PaperTextProps) {
  const pieces = piecesOf(text, places);
  const nextMark = (at: number) => pieces.slice(at + 1).find(({ kind }) => kind === 'mark')?.values ?? [];
  return (
    <div class="paper-text" lang={lang ?? undefined} dir="auto">
      {pieces.map((piece, at) => {
        if (piece.kind === 'gap') return <Gap key={piece.start} text={piece.text} />;
        if (piece.kind === 'text') return <span key={piece.start}>{piece.text}</span>;
        return <Marked key={piece.start} piece={piece} goOn={nextMark(at)} {...marks} />;
      })}
    </div>
  );
}
