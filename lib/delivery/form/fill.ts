import { pause, until } from '../insert/dom.ts';
import type { FieldState } from '../insert/schema.ts';
import { type Field, heldIn, keptIn, shapeOf } from './fields.ts';
import { findFields } from './look.ts';
import { phoneFor } from './phone.ts';
import type { FilledField, FillOrder } from './schema.ts';
import { isCalledInvalid, isMarkedBefore, type Memory, optionOf, remember, stands, write } from './write.ts';

/** Milliseconds for a list that is loaded after another was chosen, and for the page to change its mind. */
const LOADING = 3000;
const RESET = 200;

/** What was written and still stood at the last filling, that of earlier ones too; known to the injected script alone, as long as the page stands. */
let written: Memory[] = [];

const isMissing = ({ boxes }: Field, value: string): boolean =>
  boxes[0] !== undefined &&
  shapeOf(boxes[0]) === 'list' &&
  optionOf(boxes[0] as HTMLSelectElement, value) === undefined;

interface Task {
  order: FillOrder;
  field: Field;
  /** The page called it wrong before it was filled: it may go on saying so until it is sent. */
  wasInvalid: boolean;
}

const isInvalid = ({ field, wasInvalid }: Task): boolean => !wasInvalid && isCalledInvalid(field.boxes);

/** Lists that others depend on come first, those that have not what is wanted yet last. */
function inOrder(tasks: readonly Task[]): Task[] {
  const late = ({ field, order }: Task): number =>
    isMissing(field, order.value) ? 2 : field.seen.kind === 'country' ? 0 : 1;
  return tasks.toSorted((one, other) => late(one) - late(other));
}

/** An order with its value in the shape that the field asks for. */
function shaped(order: FillOrder, { seen, boxes }: Field): FillOrder {
  const isPhone = seen.kind === 'phone' && seen.shape === 'line';
  return isPhone ? { ...order, value: phoneFor(boxes[0] as HTMLInputElement, order.value) } : order;
}

async function perform(task: Task): Promise<FieldState> {
  const { field, order } = task;
  const { boxes } = field;
  const { value } = order;
  if (stands(boxes, value)) return 'already there';
  if (keptIn(boxes) !== '') return 'refused';
  if (isMissing(field, value) && !(await until(() => !isMissing(field, value), LOADING))) return 'refused';
  const memory = remember(boxes, value);
  await write(boxes, value);
  if (heldIn(boxes) === '') return 'refused';
  if (!stands(boxes, value) || isInvalid(task)) {
    await memory.restore();
    return 'refused';
  }
  written.push(memory);
  return 'done';
}

/** Takes a value back that the page changed or called wrong after a moment. */
async function recheck(task: Task): Promise<FieldState> {
  const { boxes } = task.field;
  if (stands(boxes, task.order.value) && !isInvalid(task)) return 'done';
  const at = written.findIndex((memory) => memory.boxes === boxes);
  if (boxes[0]?.isConnected) await written[at]?.restore();
  if (at >= 0) written.splice(at, 1);
  return 'refused';
}

/**
 * Fills fields of a page's contact form and reports each, read back from the page. The page is looked at afresh: what is
 * hidden now is not found, what holds something else is left, what the page calls wrong is taken back.
 */
export async function fillForm(doc: Document, orders: readonly FillOrder[]): Promise<FilledField[]> {
  const found = findFields(doc);
  const fields = new Map((found.ok ? found.fields : []).map((field) => [field.seen.id, field]));
  const states = new Map<string, FieldState>();
  const tasks: Task[] = [];
  for (const order of orders) {
    const field = fields.get(order.id);
    if (field === undefined) states.set(order.id, 'not found');
    else tasks.push({ order: shaped(order, field), field, wasInvalid: isMarkedBefore(field.boxes) });
  }
  written = standing();
  for (const task of inOrder(tasks)) states.set(task.order.id, await perform(task));
  await pause(RESET);
  for (const task of tasks) {
    const { id } = task.order;
    if (states.get(id) === 'done') states.set(id, await recheck(task));
  }
  return orders.map(({ id }) => ({ id, state: states.get(id) ?? 'not found' }));
}

const standing = (): Memory[] => written.filter(({ boxes, put }) => stands(boxes, put));

/** How many fields still hold what was put in. */
export const countFilled = (): number => standing().length;

/** Puts back what stood in the fields before they were filled; what somebody changed since stays. Says how many it put back. */
export async function undoFilling(): Promise<number> {
  let undone = 0;
  for (const { restore } of standing().toReversed()) if (await restore()) undone += 1;
  written = [];
  return undone;
}
