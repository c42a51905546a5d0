import { useEffect, useState } from 'preact/hooks';
import type { MannerSetting } from '../../../lib/appeal/manner.ts';
import type { Caution } from '../../../lib/case/caution.ts';
import type { Services } from '../services.ts';

/**
 * For which countries the person has to be careful (`null` until it was read), and the way to change some of it, which rejects when
 * that was not kept.
 */
export function useCaution({
  send,
}: Pick<Services, 'send'>): [Caution | null, (patch: Partial<Caution>) => Promise<void>, () => void] {
  const [caution, setCaution] = useState<Caution | null>(null);
  const load = () => void send('caution.load', {}).then((reply) => reply.ok && setCaution(reply.value));
  useEffect(load, [send]);
  const change = async (patch: Partial<Caution>) => {
    setCaution((old) => old && { ...old, ...patch });
    const reply = await send('caution.change', { patch });
    if (!reply.ok) throw new Error(reply.why);
  };
  return [caution, change, load];
}

/**
 * Whether something is stored of what was written for countries with which the person has to be careful; the way to delete
 * that, which rejects when it could not be done; and the way to look again.
 */
export function useKeptAtRisk({ send }: Pick<Services, 'send'>): [boolean, () => Promise<void>, () => void] {
  const [kept, setKept] = useState(false);
  const load = () => void send('caution.kept', {}).then((reply) => setKept(reply.ok && reply.value));
  useEffect(load, [send]);
  const forget = async () => {
    const reply = await send('caution.forget', {});
    load();
    if (!reply.ok) throw new Error(reply.why);
  };
  return [kept, forget, load];
}

/** How the person's section advises to write, in the same way. */
export function useManner({
  send,
}: Pick<Services, 'send'>): [
  MannerSetting | null,
  (patch: Partial<MannerSetting>) => Promise<void>,
  () => void,
] {
  const [manner, setManner] = useState<MannerSetting | null>(null);
  const load = () => void send('manner.load', {}).then((reply) => reply.ok && setManner(reply.value));
  useEffect(load, [send]);
  const change = async (patch: Partial<MannerSetting>) => {
    setManner((old) => old && { ...old, ...patch });
    const reply = await send('manner.change', { patch });
    if (!reply.ok) throw new Error(reply.why);
  };
  return [manner, change, load];
}
