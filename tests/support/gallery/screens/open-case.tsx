import { CaseView, type CaseViewProps } from '../../../../components/case/case-view.tsx';
import type { LetterViewProps } from '../../../../components/letter/letter-view.tsx';
import { recipientState } from '../../../../components/letter/recipient.ts';
import { knownValues, surelyKnown } from '../../../../lib/delivery/plan/person.ts';
import { routesFor, type Surroundings } from '../../../../lib/delivery/routes.ts';
import { webmailFor } from '../../../../lib/delivery/webmail/index.ts';
import { noHints } from '../../../../lib/document/hints.ts';
import { appeal, minister, TODAY, ua } from '../../invented.ts';
import { deskWay, nothing, profile, target } from './shared.tsx';

export const letter: LetterViewProps = {
  recipient: minister,
  appeal,
  draft: null,
  profile,
  risks: [],
  notes: { gaps: [], likeness: 1 },
  official: appeal.paragraphs,
  cut: [],
  advice: { withSection: true, ownWords: false },
  tools: {
    printHref: '#print',
    editions: [],
    variant: 'full',
    over: 0,
    language: 'en',
    paperLanguage: 'en',
    hints: noHints,
    post: null,
    careful: { atRisk: false, all: false, country: 'EC' },
    onCareful: nothing,
  },
  onDraft: nothing,
  onProfile: nothing,
  onCopy: nothing,
};

export const people = (of = ua.recipients) =>
  of.map((recipient) => ({ recipient, state: recipientState(recipient, [], false) }));

export const ladder = (patch: Partial<Surroundings>): CaseViewProps['ladder'] => {
  const around = {
    recipient: minister,
    look: null,
    ...webmailFor('gmail', ''),
    caseIsClosed: false,
    ...patch,
  };
  return {
    routes: routesFor(appeal, around),
    chosen: around.webmail?.id ?? null,
    webmail: around.webmail,
    onePress: null,
    formPress: null,
    onWebmail: nothing,
    onRoute: nothing,
    onFillForm: nothing,
    onAllow: nothing,
  };
};

/** The same for a letter that is too long for a link. */
export const longLadder = (allowed: boolean): CaseViewProps['ladder'] => {
  const around = { recipient: minister, look: null, ...webmailFor('gmail', ''), caseIsClosed: false };
  return {
    ...ladder({}),
    routes: routesFor({ ...appeal, body: 'Dear Minister, '.repeat(500) }, around),
    onePress: { site: 'https://mail.google.com/*', allowed },
  };
};

export const openCase = (patch: Partial<CaseViewProps>) => (
  <CaseView
    ua={ua}
    today={TODAY}
    people={people()}
    letter={letter}
    newer={{ changes: null, kept: [], onSeen: nothing, onUse: nothing }}
    safety={{ warnings: [], country: 'EC', onTies: nothing }}
    atRisk={false}
    onForget={null}
    target={{ ok: true, target }}
    asking={null}
    inserting={false}
    said={null}
    ways={deskWay()}
    onRecipient={nothing}
    onCopy={nothing}
    onInsert={nothing}
    onInsertAnyway={nothing}
    onWindow={nothing}
    onLeave={nothing}
    onAllow={nothing}
    onLookAgain={nothing}
    ladder={ladder({})}
    onForm={nothing}
    {...patch}
  />
);

/** A recipient who has nothing but a contact form; `allowed`: its site. */
export const formOnly = (allowed: boolean) => {
  const recipient = { ...minister, emails: [], formUrl: 'https://ministerio-inventado.example/escribanos' };
  const around = { recipient, look: null, ...webmailFor('gmail', ''), caseIsClosed: false };
  const known = surelyKnown(
    knownValues(appeal, { name: 'Zoë Ejemplo', town: 'Uppsala, Sweden' }, { email: 'zoe@post.example' }, [
      'en',
    ]),
  );
  return openCase({
    target: { ok: false, why: 'no editor' },
    letter: { ...letter, recipient, appeal: { ...appeal, to: [] } },
    ladder: {
      ...ladder({}),
      routes: routesFor({ ...appeal, to: [] }, around),
      formPress: { site: 'https://ministerio-inventado.example/*', allowed, known, length: 963 },
    },
  });
};
