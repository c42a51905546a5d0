import { t } from '../../lib/browser/words.ts';
import type { Route, Way } from '../../lib/delivery/routes.ts';
import type { Webmail } from '../../lib/delivery/webmail/define.ts';
import { Mark } from '../ui/mark.tsx';
import { whyNot } from './ladder.tsx';

export interface RungsProps {
  /** All ways of the letter, best first. */
  routes: Route[];
  webmail: Webmail | null;
  /** The way that the main button takes. */
  main: Way;
}

const nameOf: Partial<Record<Way, (webmail: Webmail | null) => string>> = {
  compose: (webmail) => webmail?.name ?? t('your_webmail'),
  'contact form': () => t('channel_form'),
  mailto: () => t('way_mail'),
};

/**
 * The steps between this page, which the line above tells of, and copying, which has its button below: the one that the main
 * button takes, and those that are not offered. Why a step before the main one is not, stands below them; of the others it is
 * said where they are opened, and heard here. Of a contact form there is a step only where the official has one.
 */
export function Rungs({ routes, webmail, main }: RungsProps) {
  const rungs = routes.flatMap((route) => {
    const name = nameOf[route.way]?.(webmail);
    if (name === undefined || (route.way === 'contact form' && !route.open)) return [];
    return [{ way: route.way, name, why: whyNot(route, webmail?.name ?? '') }];
  });
  const ways = routes.map(({ way }) => way);
  const isMissed = (way: Way): boolean => ways.indexOf(way) < ways.indexOf(main);
  return (
    <>
      <ol class="rungs" aria-label={t('ways_name')}>
        {rungs.map(({ way, name, why }) => (
          <li key={way} aria-current={way === main ? 'step' : undefined}>
            {why !== null && <Mark shape="missing" />}
            {name}
            {why !== null && !isMissed(way) && <span class="unseen">: {why}</span>}
          </li>
        ))}
      </ol>
      {rungs.map(
        ({ way, name, why }) =>
          why !== null &&
          isMissed(way) && (
            <p key={way} class="small soft rung-why">
              {name}: {why}
            </p>
          ),
      )}
    </>
  );
}
