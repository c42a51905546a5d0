import type { ComponentChildren } from 'preact';
import { type MessageKey, t } from '../../lib/browser/words.ts';
import type { Closed, OpenRoute, Route, Way } from '../../lib/delivery/routes.ts';
import type { Webmail } from '../../lib/delivery/webmail/define.ts';
import { AllowButton } from '../settings/allow-button.tsx';
import { Button } from '../ui/button.tsx';
import { Mark } from '../ui/mark.tsx';
import { type FormPress, FormStep } from './form-step.tsx';
import { WebmailField } from './webmail-field.tsx';

export interface LadderProps {
  /** All ways of the letter, best first. */
  routes: Route[];
  /** Id of the webmail that the person chose; `null` when none was. */
  chosen: string | null;
  /** Where a message would be opened. */
  webmail: Webmail | null;
  /** True when the letter cannot go into this page: one looks for another way then, and sees it where there is room beside the letter. */
  shown: boolean;
  /** The other way into this page, as the first step; may be empty. */
  inPage: ComponentChildren;
  /** True when the button for a message in the webmail stands elsewhere, as the main one. */
  composeAbove: boolean;
  /** The same of the button for the contact form. */
  formAbove: boolean;
  /** The site on which no second press would be needed; `null` where none is, or needs none. */
  onePress: OnePress | null;
  /** How the contact form is filled by the press that opens it; `null` where it takes a look first. */
  formPress: FormPress | null;
  onWebmail: (id: string | null) => void;
  onRoute: (route: OpenRoute) => void;
  /** Opens the contact form, and has it filled. */
  onFillForm: (route: OpenRoute) => void;
  onAllow: (site: string) => void;
}

/** A site on which the letter can be put in as soon as its message is open. */
export interface OnePress {
  /** As the browser names it. */
  site: string;
  allowed: boolean;
}

/** Why a step is not offered, by the way. */
const closedWords: Partial<Record<Way, Partial<Record<Closed, MessageKey>>>> = {
  compose: {
    'no webmail': 'compose_no_webmail',
    'no link': 'compose_no_link',
    'not open': 'compose_not_open',
    'changes address': 'compose_changes_address',
    'too long': 'compose_too_long',
    'no address': 'no_address',
  },
  'contact form': { 'no form': 'no_form' },
  mailto: { 'too long': 'mail_too_long', 'no address': 'no_address' },
};

/** Why a way is not offered; `null` where it is, or where another line says so. */
export function whyNot(route: Route, webmail: string): string | null {
  const words = !route.open && closedWords[route.way]?.[route.why];
  return words ? t(words, webmail) : null;
}

/** The way that opens a message in the webmail, when it is open. */
export function composeOf(routes: Route[]): OpenRoute | null {
  const compose = routes.find(({ way }) => way === 'compose');
  return compose?.open ? compose : null;
}

type ComposeProps = Pick<LadderProps, 'webmail' | 'onRoute'> & { route: OpenRoute };

/** Opens a message in the webmail. */
export const ComposeButton = ({ route, webmail, onRoute, main }: ComposeProps & { main: boolean }) => (
  <Button kind={main ? 'main' : 'plain'} onPress={() => onRoute(route)}>
    {t('compose_in', webmail?.name ?? '')}
  </Button>
);

type AlongProps = Pick<LadderProps, 'webmail' | 'onePress'> & { route: OpenRoute };

const alongWords = ({ route, onePress }: AlongProps): MessageKey => {
  if (route.withBody) return 'compose_whole';
  return onePress?.allowed ? 'compose_part_allowed' : 'compose_part';
};

/** What goes along with its link, and who else keeps it. */
export const WhatGoesAlong = (props: AlongProps) => (
  <p class="small soft">
    {t(alongWords(props))}{' '}
    {t(props.route.logged ? 'compose_logged' : 'compose_unlogged', props.webmail?.name ?? '')}
  </p>
);

/** How a second press is spared, where the letter is too long for the link. */
const SparePress = ({ onePress, onAllow }: Pick<LadderProps, 'onePress' | 'onAllow'>) =>
  onePress === null || onePress.allowed ? null : (
    <>
      <p class="small soft">{t('compose_allow_why')}</p>
      <p>
        <AllowButton site={onePress.site} words="compose_allow" onAllow={onAllow} />
      </p>
    </>
  );

const NotOffered = ({ name, why }: { name?: string; why: string | null }) => (
  <p class="soft">
    <Mark shape="missing" />
    {name && <b>{name}: </b>}
    {why}
  </p>
);

/** Opening a message in the webmail, or why not; and which webmail it is. */
function Compose(props: LadderProps & { route: Route }) {
  const { route, webmail, composeAbove, chosen, onWebmail } = props;
  return (
    <li>
      {route.open && !composeAbove && (
        <>
          <ComposeButton {...props} route={route} main={false} />
          <WhatGoesAlong {...props} route={route} />
        </>
      )}
      <SparePress {...props} />
      <WebmailField chosen={chosen} onChoose={onWebmail} />
      {!route.open && <NotOffered why={whyNot(route, webmail?.name ?? '')} />}
    </li>
  );
}

/** A way that is a link: a button, or why there is none. */
const Link = ({ route, name, onRoute }: Pick<LadderProps, 'onRoute'> & { route: Route; name: string }) => (
  <li>
    {route.open ? (
      <Button onPress={() => onRoute(route)}>{name}</Button>
    ) : (
      <NotOffered name={name} why={whyNot(route, '')} />
    )}
  </li>
);

/** In a popup the opened steps leave little of the letter: there they are seen only until a webmail is chosen. */
const isRoomy = (): boolean => matchMedia('(min-height: 45rem)').matches;

/** The ways between filling this page and copying, from the best to the last; each that is not open says why. */
export function Ladder(props: LadderProps) {
  const { routes, webmail, shown, composeAbove, formAbove, inPage, onRoute } = props;
  const at = (way: Way) => routes.find((route) => route.way === way);
  const [compose, form, mailto] = [at('compose'), at('contact form'), at('mailto')];
  return (
    <details class="ladder" open={shown && !composeAbove && !formAbove && (webmail === null || isRoomy())}>
      <summary>
        <Mark shape="fold" />
        {t('other_ways')}
      </summary>
      <ol>
        {inPage}
        {compose && <Compose {...props} route={compose} />}
        {form?.open ? (
          <FormStep {...props} route={form} above={formAbove} />
        ) : (
          form && !mailto?.open && <Link route={form} name={t('open_form')} onRoute={onRoute} />
        )}
        {mailto && <Link route={mailto} name={t('mail_program')} onRoute={onRoute} />}
      </ol>
    </details>
  );
}
