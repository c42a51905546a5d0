import { useState } from 'preact/hooks';
import type { Appeal } from '../../lib/appeal/schema.ts';
import type { CaseRecipient } from '../../lib/case/schema.ts';
import { type Route, routesFor } from '../../lib/delivery/routes.ts';
import type { Webmail } from '../../lib/delivery/webmail/define.ts';
import { webmailFor } from '../../lib/delivery/webmail/index.ts';
import type { TargetState } from '../target-line.tsx';
import type { Services } from './services.ts';
import { useWhen } from './use-when.ts';

export interface Ways {
  routes: Route[];
  /** Id of the webmail that the person chose. */
  chosen: string | null;
  webmail: Webmail | null;
  choose: (id: string | null) => void;
}

/** The ways of a letter, by the webmail that was chosen, or that stands in the tab; none until that is known. */
export function useRoutes(
  services: Services,
  recipient: CaseRecipient | null,
  appeal: Appeal | null,
  target: TargetState,
): Ways {
  const [chosen, setChosen] = useState<string | null>();
  const [address, setAddress] = useState('');
  useWhen(true, () => {
    services.webmail().then(setChosen, () => setChosen(null));
    services.pageAddress().then(setAddress, () => {});
    return undefined;
  });
  const place = webmailFor(chosen ?? null, address);
  const look = typeof target === 'object' ? target : null;
  const around = recipient && { recipient, look, ...place, caseIsClosed: false };
  return {
    routes: around && appeal && chosen !== undefined ? routesFor(appeal, around) : [],
    chosen: chosen ?? null,
    webmail: place.webmail,
    choose: (id) => {
      setChosen(id);
      services.saveWebmail(id);
    },
  };
}
