import { useRef, useState } from 'preact/hooks';
import { shorterLetters } from '../../../lib/appeal/fit.ts';
import type { Appeal, Profile } from '../../../lib/appeal/schema.ts';
import { language } from '../../../lib/browser/words.ts';
import type { UaCase } from '../../../lib/case/schema.ts';
import type { FieldKind } from '../../../lib/delivery/form/kinds.ts';
import type { FormRefusal, SeenForm } from '../../../lib/delivery/form/schema.ts';
import type { ByItself } from '../../../lib/delivery/plan/by-itself.ts';
import type { FormDetails } from '../../../lib/delivery/plan/details.ts';
import { planForm, type ResidentSign, surelyFits } from '../../../lib/delivery/plan/plan.ts';
import { asTaught, stillFitting, type TaughtField, withTaught } from '../../../lib/delivery/plan/taught.ts';
import {
  type Entry,
  entriesOf,
  givenIn,
  ordersOf,
  type Result,
  resultsOf,
  withValue,
} from '../../form/form-entries.ts';
import type { FormServices, Services } from '../services.ts';
import { useWhen } from './use-when.ts';

/** Where one is with the form in the page. */
export type FormState =
  | { at: 'looking' }
  | { at: 'refused'; refusal: FormRefusal }
  | List
  | { at: 'report'; list: List; results: Result[] };

interface List {
  at: 'list';
  form: SeenForm;
  residents: ResidentSign | null;
  entries: Entry[];
}

interface Needs {
  services: Services;
  form: FormServices;
  ua: UaCase;
  appeal: Appeal;
  profile: Profile;
  /** What was filled in already, without another press. */
  came?: ByItself | undefined;
}

type Report = Extract<FormState, { at: 'report' }>;

/** The report of what was filled in without another press. */
function reportOf({ form, plan, filled }: Extract<ByItself, { ok: true }>): Report {
  const entries = entriesOf(plan);
  const list: List = { at: 'list', form, residents: plan.residents, entries };
  return { at: 'report', list, results: resultsOf(entries, filled) };
}

async function detailsFrom({ send }: Services): Promise<FormDetails> {
  const reply = await send('details.load', {});
  return (reply.ok && reply.value) || {};
}

/** What was told of the fields of the form's site, without what no longer fits. */
async function taughtFor({ send }: Services, form: SeenForm | null): Promise<TaughtField[]> {
  if (form === null) return [];
  const { host } = form;
  const reply = await send('taught.load', { host });
  const all = (reply.ok && reply.value) || [];
  const fields = stillFitting(form, all);
  const forget = all.filter((one) => !fields.includes(one));
  if (forget.length > 0) await send('taught.change', { host, forget, keep: [] });
  return fields;
}

function listOf(form: SeenForm, details: FormDetails, { appeal, profile }: Needs): List {
  const languages = [language(), navigator.language, appeal.language];
  const plan = planForm(form, { appeal, profile, details, languages });
  return { at: 'list', form, residents: plan.residents, entries: entriesOf(plan) };
}

/** A list made anew, in which all fields but one are as the person has them. */
const keeping = (before: List, after: List, taughtId: string): List => ({
  ...after,
  entries: after.entries.map((entry) => {
    const old = before.entries.find(({ row }) => row.field.id === entry.row.field.id);
    if (!old) return entry;
    return entry.row.field.id === taughtId ? { ...entry, side: old.side } : old;
  }),
});

/** The shorter letters for a form whose message field does not take the whole one. */
export function shorterFor({ ua, appeal }: Pick<Needs, 'ua' | 'appeal'>, entries: readonly Entry[]) {
  const message = entries.find(({ row }) => row.field.kind === 'message')?.row;
  if (!message || message.field.limit === null || surelyFits(message.field, message.value)) return [];
  return shorterLetters(appeal, { people: ua.people, asks: ua.asks }, message.field.limit);
}

/** Looks at the form in the page, keeps what the person chose, fills, takes back. */
export function useForm(needs: Needs) {
  const { services, form, came } = needs;
  const [state, setState] = useState<FormState>(came?.ok ? reportOf(came) : { at: 'looking' });
  const [details, setDetails] = useState<FormDetails>({});
  const [taught, setTaught] = useState<TaughtField[]>([]);
  const [remember, setRemember] = useState(false);
  const [filling, setFilling] = useState(false);

  /** What the person gave for forms, and told of this one. */
  const recall = async (seen: SeenForm | null) => {
    const [known, told] = await Promise.all([detailsFrom(services), taughtFor(services, seen)]);
    setDetails(known);
    setRemember(Object.keys(known).length > 0);
    setTaught(told);
    return { known, told };
  };
  const look = async () => {
    setState({ at: 'looking' });
    const seen = await form.look();
    const { known, told } = await recall(seen.ok ? seen.form : null);
    setState(seen.ok ? listOf(asTaught(seen.form, told), known, needs) : { at: 'refused', refusal: seen });
  };
  const at = useRef(state.at);
  at.current = state.at;
  useWhen(true, () => {
    if (came?.ok) recall(came.form);
    else look();
    // What was filled stays to be read; a list that was not is one of the page before.
    return services.onPage?.(() => {
      if (at.current !== 'report') look();
    });
  });

  const change = (at: number, to: { ticked: boolean } | { value: string }) => {
    if (state.at !== 'list') return;
    const entries = state.entries.map((entry, index) => {
      if (index !== at) return entry;
      return 'value' in to ? withValue(entry, to.value) : { ...entry, ...to };
    });
    setState({ ...state, entries });
  };

  /** Takes a field for what the person says it asks for, here and when this site is filled the next time. */
  const teach = async (id: string, kind: FieldKind | null) => {
    const field = state.at === 'list' ? state.form.fields.find((one) => one.id === id) : undefined;
    if (state.at !== 'list' || !field) return;
    const fields = withTaught(taught, field, kind);
    const form = {
      ...state.form,
      fields: state.form.fields.map((one) => (one.id === id ? { ...one, kind, sure: kind !== null } : one)),
    };
    setTaught(fields);
    setState(keeping(state, listOf(form, details, needs), id));
    const told = fields.filter((one) => !taught.includes(one));
    const forget = taught.filter((one) => !fields.includes(one));
    await services.send('taught.change', { host: form.host, forget, keep: told });
  };

  const keep = async (entries: readonly Entry[]) => {
    const patch = givenIn(entries);
    const isNew = JSON.stringify({ ...details, ...patch }) !== JSON.stringify(details);
    if (remember && isNew) await services.send('details.change', { patch });
    if (!remember && Object.keys(details).length > 0) await services.send('details.forget', {});
  };

  /** True when something went in. */
  const fill = async (): Promise<boolean> => {
    if (state.at !== 'list' || filling) return false;
    setFilling(true);
    const filled = await form.fill(ordersOf(state.entries));
    setFilling(false);
    setState({ at: 'report', list: state, results: resultsOf(state.entries, filled) });
    await keep(state.entries);
    return filled.some(({ state: one }) => one === 'done' || one === 'already there');
  };

  /** Says how many fields were put back; what the person gave stands in the list again. */
  const undo = async (): Promise<number> => {
    const undone = await form.undo();
    if (undone > 0 && state.at === 'report') setState(state.list);
    else if (undone > 0) await look();
    return undone;
  };

  return { state, filling, remember, look, change, teach, taught, fill, undo, setRemember };
}
