import { useState } from 'preact/hooks';
import { lengthInForm } from '../../../lib/appeal/fit.ts';
import type { Appeal, Profile } from '../../../lib/appeal/schema.ts';
import { siteOf } from '../../../lib/browser/sites.ts';
import { language } from '../../../lib/browser/words.ts';
import type { Route } from '../../../lib/delivery/routes.ts';
import type { FormPress } from '../../letter/form-step.tsx';
import type { Services } from '../services.ts';
import { useAllowed } from './use-routes.ts';
import { useWhen } from './use-when.ts';

interface Needs {
  routes: Route[];
  appeal: Appeal | null;
  profile: Profile;
  /** False where there is something to look at before the letter leaves: then it takes a press there. */
  clear: boolean;
}

/** What surely can go into a form; it comes late, for most letters go by another way. */
async function knownFor(services: Services, appeal: Appeal, profile: Profile): Promise<FormPress['known']> {
  const [{ knownValues, surelyKnown }, reply] = await Promise.all([
    import('../../../lib/delivery/plan/person.ts'),
    services.send('details.load', {}),
  ]);
  const details = (reply.ok && reply.value) || {};
  const languages = [language(), navigator.language, appeal.language];
  return surelyKnown(knownValues(appeal, profile, details, languages));
}

/** Whether the contact form of a recipient can be opened and filled by one press; `null` where there is none, or it may not. */
export function useFormPress(
  services: Services,
  { routes, appeal, profile, clear }: Needs,
): FormPress | null {
  const route = routes.find(({ way }) => way === 'contact form');
  const site = route?.open && clear ? siteOf(route.link ?? '') : null;
  const allowed = useAllowed(services, site);
  const [known, setKnown] = useState<FormPress['known']>([]);
  const said = JSON.stringify([allowed, appeal?.subject, profile]);
  useWhen(said, () => {
    if (allowed && appeal) knownFor(services, appeal, profile).then(setKnown, () => setKnown([]));
    return undefined;
  });
  return site === null || !appeal ? null : { site, allowed, known, length: lengthInForm(appeal.body) };
}
