/** The shapes of `marks.css`. */
export type MarkShape =
  | 'todo'
  | 'draft'
  | 'opened'
  | 'written'
  | 'bounced'
  | 'reply'
  | 'form'
  | 'post'
  | 'today'
  | 'past'
  | 'closed'
  | 'missing'
  | 'refused'
  | 'doubt'
  | 'back'
  | 'fold';

/** A shape that stands beside its word and says nothing by itself. */
export const Mark = ({ shape }: { shape: MarkShape }) => (
  <span class={`mark mark-${shape}`} aria-hidden="true" />
);
