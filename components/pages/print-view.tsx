import { Fragment } from 'preact';
import { useId } from 'preact/hooks';
import { middleOf } from '../../lib/appeal/body.ts';
import { type Block, blocksOf } from '../../lib/appeal/items.ts';
import type { Warning } from '../../lib/appeal/safety.ts';
import type { Appeal } from '../../lib/appeal/schema.ts';
import { counted, t } from '../../lib/browser/words.ts';
import type { NotedWay } from '../../lib/case/channel-notes.ts';
import { ChannelNotes } from '../letter/channel-notes.tsx';
import { type Changed, SafetyApart } from '../letter/safety-line.tsx';
import { Button } from '../ui/button.tsx';
import { KeptField } from '../ui/kept-field.tsx';
import { Mark } from '../ui/mark.tsx';

/** What a letter is printed on. */
export const PAPERS = ['a4', 'us', 'postcard'] as const;
export type PaperSize = (typeof PAPERS)[number];

export interface PrintViewProps {
  /** The letter in the form in which it is printed. */
  appeal: Appeal;
  /** How many paragraphs that form leaves out, and by how many characters it is still too long. */
  cut: number;
  over: number;
  paper: PaperSize;
  /** The postal addresses to choose from: each with its name, and its lines. */
  ways: { name: string; lines: string[] }[];
  /** Which of them. */
  way: number;
  /** Typed here alone, a line a line. */
  sender: string;
  /** Town and date as they stand over the letter, each by itself. */
  placeAndDate: string[];
  /** What to look at before the letter leaves. */
  warnings: Warning[];
  changed: Changed | null;
  /** Of the case, ISO 3166-1 alpha-2. */
  country: string | null;
  /** What the person noted of the post to this recipient. */
  wayNotes?: [NotedWay, string][];
  onPaper: (paper: PaperSize) => void;
  onWay: (way: number) => void;
  onSender: (sender: string) => void;
  onPrint: () => void;
}

const paperWords = { a4: 'print_a4', us: 'print_us', postcard: 'print_postcard' } as const;

interface SelectProps {
  label: string;
  value: string;
  of: [value: string, name: string][];
  onChoose: (value: string) => void;
}

function Select({ label, value, of, onChoose }: SelectProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {of.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What is chosen before printing; it is not printed. */
function Choices(props: PrintViewProps) {
  const { paper, ways, way, sender, cut, over, warnings } = props;
  return (
    <section class="print-choices" aria-labelledby="print-title">
      <h1 class="title" id="print-title" tabIndex={-1}>
        {t('print_title')}
      </h1>
      <Select
        label={t('print_size')}
        value={paper}
        of={PAPERS.map((one) => [one, t(paperWords[one])])}
        onChoose={(value) => props.onPaper(PAPERS.find((one) => one === value) ?? 'a4')}
      />
      {ways.length > 0 ? (
        <Select
          label={t('print_to')}
          value={String(way)}
          of={ways.map(({ name }, at) => [String(at), name])}
          onChoose={(value) => props.onWay(Number(value))}
        />
      ) : (
        <p class="small">
          <Mark shape="missing" />
          {t('print_no_address')}
        </p>
      )}
      {paper !== 'postcard' && (
        <div class="field">
          <KeptField label={t('print_sender')} rows={2} value={sender} onType={props.onSender} />
          <p class="small soft">{t('print_sender_help')}</p>
        </div>
      )}
      {cut > 0 && <p class="small">{counted('cut_count', cut)}</p>}
      {over > 0 && (
        <p class="small">
          <Mark shape="doubt" />
          {t('cut_over', counted('characters', over))}
        </p>
      )}
      <SafetyApart warnings={warnings} country={props.country} changed={props.changed} />
      <ChannelNotes notes={props.wayNotes ?? []} />
      <div class="acts">
        <Button kind="main" onPress={props.onPrint}>
          {t('print_now')}
        </Button>
      </div>
    </section>
  );
}

const Piece = ({ kind, lines }: Block) =>
  kind === 'text' ? (
    <p class="plain" dir="auto">
      {lines.join('\n')}
    </p>
  ) : (
    <ul class="asks" dir="auto">
      {lines.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );

const Paragraph = ({ text }: { text: string }) =>
  blocksOf(text).map((block) => <Piece key={block.lines.join('\n')} {...block} />);

/** Salutation, paragraphs each in its own direction, sign-off with room for the hand, name and town on its side. */
const Words = ({ appeal, room }: { appeal: Appeal; room: boolean }) => (
  <div class="printed-words" lang={appeal.language}>
    <p dir="auto">{appeal.salutation}</p>
    {middleOf(appeal).map((text) => (
      <Paragraph key={text} text={text} />
    ))}
    <div class="printed-end" dir="auto">
      <p>{appeal.signOff}</p>
      {room && <p class="printed-hand" aria-hidden="true" />}
      {appeal.signature.map((line) => (
        <p key={line}>
          <bdi>{line}</bdi>
        </p>
      ))}
    </div>
  </div>
);

const Lines = ({ of, class: classes }: { of: string[]; class: string }) => (
  <address class={classes} dir="auto">
    {of.map((line) => (
      <span key={line}>{line}</span>
    ))}
  </address>
);

/** Paper has its address at the same place in every language: whatever the words around it, and each text on it has its own direction. */
const PAPER = { dir: 'ltr' } as const;

/** A letter on a page. The table's head and foot are the margins of each further page: the page itself has none, so that the browser prints no address of ours. */
function LetterPaper({ appeal, paper, ways, way, sender, placeAndDate }: PrintViewProps) {
  return (
    <table {...PAPER} class={`printed printed-${paper}`} role="presentation">
      <thead>
        <tr>
          <td class="printed-edge" />
        </tr>
      </thead>
      <tbody>
        <tr>
          <td class="printed-sheet">
            <div class="printed-head">
              <Lines class="printed-from" of={sender.split('\n').filter((line) => line.trim() !== '')} />
            </div>
            <Lines class="printed-window" of={ways[way]?.lines ?? []} />
            <p class="printed-date" lang={appeal.language}>
              {placeAndDate.map((part, at) => (
                <Fragment key={part}>
                  {at > 0 && ', '}
                  <bdi>{part}</bdi>
                </Fragment>
              ))}
            </p>
            <p class="printed-subject" lang={appeal.language} dir="auto">
              {appeal.subject}
            </p>
            <Words appeal={appeal} room />
          </td>
        </tr>
      </tbody>
      <tfoot>
        <tr>
          <td class="printed-edge" />
        </tr>
      </tfoot>
    </table>
  );
}

const Postcard = ({ appeal, ways, way }: PrintViewProps) => (
  <div {...PAPER} class="printed printed-postcard">
    <div class="printed-half">
      <Words appeal={appeal} room={false} />
    </div>
    <Lines class="printed-address" of={ways[way]?.lines ?? []} />
  </div>
);

/** A letter as it is printed, under what can be chosen for it. */
export const PrintView = (props: PrintViewProps) => (
  <main class="print-page">
    <Choices {...props} />
    <section class="print-preview" aria-label={t('print_preview')}>
      {props.paper === 'postcard' ? <Postcard {...props} /> : <LetterPaper {...props} />}
    </section>
  </main>
);
