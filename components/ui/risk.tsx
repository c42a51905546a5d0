import { Mark } from './mark.tsx';

/** What to look at twice in the address above; nothing when there is nothing. */
export const Risk = ({ words }: { words: string }) =>
  words && (
    <span class="risk note" dir="auto">
      <Mark shape="doubt" />
      {words}
    </span>
  );
