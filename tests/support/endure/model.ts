import type { MessageName, Messages } from '../../../lib/browser/messages.ts';

/** One thing that is stored, by a name: a field of a letter, whether a paper is there, the town. `null`: nothing. */
export type Value = string | null;

/** One message to the background, and what is stored once it was answered. */
export interface Operation {
  id: number;
  /** Operations of one lane follow each other; what one lane writes no other does. */
  lane: string;
  message: { name: MessageName; request: Messages[MessageName]['request'] };
  effects: [cell: string, value: Value][];
  /** Beginning of the names of cells of other lanes that it empties: which of theirs came before it, and which behind, nobody knows. */
  empties?: string;
  /** What follows it in its lane cannot be sent where its answer never came. */
  binds?: boolean;
  /** Sent where the entry that `removed.putBack` names is not among what can be put back. */
  orElse?: Operation['message'];
  /** Milliseconds that its answer is waited for, where it is longer than most. */
  patience?: number;
}

/** A message with a request of its kind. */
export const message = <N extends MessageName>(
  name: N,
  request: Messages[N]['request'],
): Operation['message'] => ({ name, request });

/** What may be stored, by all that was answered, and by what was sent and never answered. */
export class Model {
  readonly #cells: Map<string, Set<Value>>;

  constructor(cells: Iterable<[string, Set<Value>]> = []) {
    this.#cells = new Map(cells);
  }

  /** The same knowledge, to be led on by itself. */
  copy(): Model {
    return new Model([...this.#cells].map(([cell, values]) => [cell, new Set(values)]));
  }

  /** The value of a cell where it is known for sure; `undefined` where an answer never came. */
  sure(cell: string): Value | undefined {
    const values = this.#cells.get(cell) ?? new Set([null]);
    return values.size === 1 ? [...values][0] : undefined;
  }

  /** All was erased. */
  erased(): void {
    this.#cells.clear();
  }

  answered({ effects }: Pick<Operation, 'effects'>): void {
    for (const [cell, value] of effects) this.#cells.set(cell, new Set([value]));
  }

  /** It may be stored, or not. */
  unanswered({ effects }: Pick<Operation, 'effects'>): void {
    for (const [cell, value] of effects)
      this.#cells.set(cell, (this.#cells.get(cell) ?? new Set([null])).add(value));
  }

  /** Something emptied these cells, before or behind what else was written in them. */
  emptied(beginning: string): void {
    for (const [cell, values] of this.#cells) if (cell.startsWith(beginning)) values.add(null);
  }

  /**
   * Compares with what is stored. Gives a line for each thing that is not as it was answered; then what is there is what is known.
   */
  compare(stored: ReadonlyMap<string, Value>): string[] {
    const lost: string[] = [];
    for (const cell of new Set([...this.#cells.keys(), ...stored.keys()])) {
      const value = stored.get(cell) ?? null;
      const values = this.#cells.get(cell) ?? new Set([null]);
      if (!values.has(value))
        lost.push(
          `${cell} is ${JSON.stringify(value)} and not ${[...values].map((one) => JSON.stringify(one)).join(' or ')}`,
        );
      this.#cells.set(cell, new Set([value]));
    }
    return lost;
  }
}
