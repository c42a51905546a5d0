import { nameOfSite } from '../../lib/browser/sites.ts';
import { type MessageKey, t } from '../../lib/browser/words.ts';
import type {
  InsertFailure,
  InsertRefusal,
  InsertRequest,
  InsertTarget,
  LookResult,
} from '../../lib/delivery/insert/schema.ts';
import { AllowButton } from '../settings/allow-button.tsx';
import { Address } from '../ui/address.tsx';
import { Button } from '../ui/button.tsx';
import { Mark } from '../ui/mark.tsx';
import { Sentence } from '../ui/sentence.tsx';

/** Where the letter would go: being looked for, found or not, or no page beside this one. */
export type TargetState = 'looking' | 'none' | LookResult;

/** Each failure's sentence: why, and what to do next. */
export const failureWords: Record<InsertFailure, MessageKey> = {
  'no editor': 'fail_no_editor',
  'several editors': 'fail_several_editors',
  'foreign frame': 'fail_foreign_frame',
  'restricted page': 'fail_restricted_page',
  'not pressed': 'not_pressed',
};

/** The window or form, and the host it is at. */
export const TargetName = ({
  target,
  words,
}: {
  target: InsertTarget;
  words: 'into_target' | 'in_target';
}) => (
  <Sentence words={words}>
    <b dir="auto">{target.title ?? t('message_field')}</b>
    <Address of={target.host} />
  </Sentence>
);

export interface TargetLineProps {
  target: TargetState;
  inserting: boolean;
  /** Puts the letter into one of several open messages. */
  onWindow: (window: NonNullable<InsertRequest['window']>) => void;
  onLookAgain: () => void;
  /** Asks for the site of the frame that the message is in. */
  onAllow: (site: string) => void;
  /** Shows what would go into the contact form of the page; `null` where that is the main act, or cannot be. */
  onForm: (() => void) | null;
}

/** What a message is told by, when there are several: its number in the page, its subject or title, and whether it has text. */
function windowName({ title, subject, hasText, isUnread }: InsertTarget, index: number): string {
  const number = t('message_number', String(index + 1));
  const name = [number, subject || title].filter(Boolean).join(': ');
  return hasText || isUnread ? t('message_with_text', name) : name;
}

type WindowsProps = Pick<TargetLineProps, 'inserting' | 'onWindow'> & { windows: InsertTarget[] };

/** Several messages are open, and none has the focus: which one? */
const Windows = ({ windows, inserting, onWindow }: WindowsProps) => (
  <fieldset class="windows">
    <legend class="small">
      <Mark shape="doubt" />
      {t('which_message')}
    </legend>
    {windows.map((one, index) => (
      <Button
        key={windowName(one, index)}
        impossible={inserting}
        onPress={() => onWindow({ nth: index, of: windows.length })}
      >
        <bdi>{windowName(one, index)}</bdi>
      </Button>
    ))}
  </fieldset>
);

/** Into the contact form that this page may have. */
const FormWay = ({ onForm }: Pick<TargetLineProps, 'onForm'>) =>
  onForm && (
    <Button kind="quiet" onPress={onForm}>
      {t('fill_form')}
    </Button>
  );

/** Why the letter cannot be put in, and what to do. */
const Failure = ({ why, site }: InsertRefusal) =>
  site === undefined ? (
    t(failureWords[why])
  ) : (
    <Sentence words="fail_foreign_frame_site">
      <Address of={nameOfSite(site) ?? site} />
    </Sentence>
  );

/** The line over the buttons that says where the letter would go, or why it cannot. */
export function TargetLine(props: TargetLineProps) {
  const { target, inserting, onWindow, onLookAgain } = props;
  if (target === 'none') return <p class="target">{t('no_page_here')}</p>;
  if (target === 'looking') return <p class="target">{t('looking')}</p>;
  if (target.ok)
    return (
      <p class="target" id="target">
        <span>
          <TargetName target={target.target} words="into_target" />
        </span>
        {!target.target.fields.includes('to') && <FormWay {...props} />}
      </p>
    );
  if (target.windows)
    return (
      <div class="target" id="target">
        <Windows windows={target.windows} inserting={inserting} onWindow={onWindow} />
        {!target.windows.some(({ fields }) => fields.includes('to')) && <FormWay {...props} />}
      </div>
    );
  return (
    <p class="target" id="target">
      <span>
        <Mark shape="missing" />
        <Failure {...target} />
      </span>
      <span class="said-ways">
        {target.site !== undefined && <AllowButton site={target.site} onAllow={props.onAllow} />}
        <Button kind="quiet" onPress={onLookAgain}>
          {t('look_again')}
        </Button>
        <FormWay {...props} />
      </span>
    </p>
  );
}
