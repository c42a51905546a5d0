import { counted, t } from '../../lib/browser/words.ts';
import type { FieldKind } from '../../lib/delivery/form/kinds.ts';
import type { OpenRoute, Route } from '../../lib/delivery/routes.ts';
import { kindWords } from '../paper/kind-words.ts';
import { AllowButton } from '../settings/allow-button.tsx';
import { Button } from '../ui/button.tsx';

/** A contact form that one press can open and fill. */
export interface FormPress {
  /** Its site, as the browser names it. */
  site: string;
  /** Whether the person has allowed it. */
  allowed: boolean;
  /** What would go in where the form clearly asks for it, beside the letter. */
  known: { kind: FieldKind; text: string }[];
  /** Of the letter, in characters. */
  length: number;
}

export interface FormStepProps {
  route: OpenRoute;
  /** `null` where it takes a look first. */
  formPress: FormPress | null;
  onRoute: (route: OpenRoute) => void;
  /** Opens the form, and has it filled. */
  onFillForm: (route: OpenRoute) => void;
  onAllow: (site: string) => void;
}

/** The way that opens the contact form, when it is open. */
export function formOf(routes: Route[]): OpenRoute | null {
  const form = routes.find(({ way }) => way === 'contact form');
  return form?.open ? form : null;
}

/** What would go in, shown before the press that fills. */
const GoesIn = ({ known, length }: FormPress) => (
  <>
    <p class="small soft" id="goes-in">
      {t('form_goes_in')}
    </p>
    <ul class="goes-in small" aria-labelledby="goes-in">
      {known.map(({ kind, text }) => (
        <li key={kind}>
          <span class="soft">{t(kindWords[kind] ?? 'form_asks_other')}:</span> <bdi>{text}</bdi>
        </li>
      ))}
      <li>
        <span class="soft">{t('kind_message')}:</span> {counted('characters', length)}
      </li>
    </ul>
  </>
);

/** Opens the form; on a site that is allowed it is filled by the same press. */
export const FormButton = ({
  route,
  formPress,
  onRoute,
  onFillForm,
  main,
}: FormStepProps & { main: boolean }) =>
  formPress?.allowed ? (
    <Button kind={main ? 'main' : 'plain'} onPress={() => onFillForm(route)}>
      {t('form_open_fill')}
    </Button>
  ) : (
    <Button kind={main ? 'main' : 'plain'} onPress={() => onRoute(route)}>
      {t('open_form')}
    </Button>
  );

/** What the press does, and how a second one is spared. */
export function FormAlong({ formPress, onAllow }: Pick<FormStepProps, 'formPress' | 'onAllow'>) {
  if (formPress?.allowed) return <GoesIn {...formPress} />;
  return (
    <>
      <p class="small soft">{t('form_opens')}</p>
      {formPress && (
        <p class="form-allow small">
          <AllowButton site={formPress.site} words="compose_allow" onAllow={onAllow} />
        </p>
      )}
    </>
  );
}

/** The way to the contact form of an official, among the others; `above`: its main button stands elsewhere. */
export function FormStep(props: FormStepProps & { above: boolean }) {
  const { route, formPress, above, onRoute } = props;
  if (above && !formPress?.allowed) return null;
  return (
    <li>
      {!above && (
        <>
          <FormButton {...props} main={false} />
          <FormAlong {...props} />
        </>
      )}
      {formPress?.allowed && <Button onPress={() => onRoute(route)}>{t('open_form')}</Button>}
    </li>
  );
}
