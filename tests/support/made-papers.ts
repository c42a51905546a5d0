import type { Decision, Paper } from '../../lib/case/schema.ts';
import type { Recipient, UaDocument } from '../../lib/document/schema.ts';

/** An official, invented; `over` says what matters to the test. */
export function madeRecipient(over: Partial<Recipient> = {}): Recipient {
  return {
    name: 'Esteban Quirola Mena',
    title: 'Minister of the Interior',
    emails: ['office@interior.example'],
    fax: null,
    phones: [],
    post: null,
    formUrl: null,
    social: [],
    copiesOnly: false,
    salutation: 'Dear Minister',
    ...over,
  };
}

/** What was read from a paper, invented. */
export function madeUa(over: Partial<UaDocument> = {}): UaDocument {
  return {
    kind: 'first',
    reference: { series: 'UA', number: 76, year: 2026 },
    updateNumber: null,
    index: null,
    country: 'EC',
    issued: '2026-10-01',
    deadline: '2026-12-01',
    language: 'en',
    headline: 'WITNESS THREATENED',
    people: ['Rosa Tanguila'],
    closing: { closes: false, quote: null },
    recipients: [madeRecipient()],
    letter: {
      salutation: 'Dear Minister',
      body: 'Please protect her.\n\nAt once.',
      signOff: 'Yours sincerely',
    },
    asks: [],
    publisher: null,
    evidence: [],
    missing: [],
    ...over,
  };
}

/** An outcome: no letter, no recipients, and what it says of the end. */
export function madeOutcome(over: Partial<UaDocument> = {}): UaDocument {
  return madeUa({
    kind: 'outcome',
    issued: '2026-11-09',
    deadline: null,
    recipients: [],
    letter: null,
    closing: { closes: true, quote: 'No further action is requested.' },
    ...over,
  });
}

/** A stored paper; its id is its name. */
export function madePaper(id: string, ua: UaDocument): Paper {
  const raw = { text: id, source: { way: 'paste', url: null, title: null } } as const;
  return { id, caseKey: 'UA-76-2026', raw, ua, readerVersion: 1, takenIn: '2026-11-10T00:00:00Z' };
}

/** The person's answer to a paper's sentence. */
export function madeDecision(paperId: string, answer: Decision['answer']): Decision {
  return { caseKey: 'UA-76-2026', paperId, answer, at: '2026-11-11T00:00:00Z' };
}
