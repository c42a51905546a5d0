import { useState } from 'preact/hooks';
import type { Appeal } from '../../../lib/appeal/schema.ts';
import { type Site, siteOf } from '../../../lib/browser/sites.ts';
import type { CaseRecipient } from '../../../lib/case/schema.ts';
import { type Route, routesFor } from '../../../lib/delivery/routes.ts';
import type { Webmail } from '../../../lib/delivery/webmail/define.ts';
import { webmailFor } from '../../../lib/delivery/webmail/index.ts';
import { composeOf, type OnePress } from '../../letter/ladder.tsx';
import type { TargetState } from '../../letter/target-line.tsx';
import type { Services } from '../services.ts';
import { useWhen } from './use-when.ts';

export interface Ways {
  routes: Route[];
  /** Id of the webmail that the person chose. */
  chosen: string | null;
  webmail: Webmail | null;
  choose: (id: string | null) => void;
  /** The site on which the letter could be put in without a second press, and whether it is allowed; `null` where none is needed. */
  onePress: OnePress | null;
}

/** Where the message of a link that does not hold the letter opens. */
function siteOfMessage(routes: Route[], webmail: Webmail | null): Site | null {
  const compose = composeOf(routes);
  return compose?.link && !compose.withBody ? siteOf(webmail?.compose?.at ?? compose.link) : null;
}

/** Whether a site is allowed, as it stands now. */
export function useAllowed({ sites }: Services, site: Site | null): boolean {
  const [allowed, setAllowed] = useState(false);
  useWhen(site ?? '', () => {
    setAllowed(false);
    if (site === null) return undefined;
    const read = () => void sites.isAllowed(site).then(setAllowed, () => setAllowed(false));
    read();
    return sites.watch(read);
  });
  return allowed;
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
  const routes = around && appeal && chosen !== undefined ? routesFor(appeal, around) : [];
  const site = siteOfMessage(routes, place.webmail);
  const allowed = useAllowed(services, site);
  return {
    routes,
    onePress: site === null ? null : { site, allowed },
    chosen: chosen ?? null,
    webmail: place.webmail,
    choose: (id) => {
      setChosen(id);
      services.saveWebmail(id);
    },
  };
}
