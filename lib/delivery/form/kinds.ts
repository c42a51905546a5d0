/** What a box can be filled with. */
export const fillKinds = [
  'prefix',
  'first-name',
  'middle-name',
  'last-name',
  'full-name',
  'email',
  'email-confirm',
  'phone',
  'street',
  'street2',
  'city',
  'postal-code',
  'state',
  'country',
  'organization',
  'job-title',
  'subject',
  'topic',
  'message',
  'consent',
] as const;

/** Why a box is left to the person; `other` asks for something that a letter does not have. */
export const leaveKinds = [
  'captcha',
  'honeypot',
  'newsletter',
  'reply-choice',
  'postal-extension',
  'birth-date',
  'identity',
  'credential',
  'search',
  'other',
] as const;

export type FieldKind = (typeof fillKinds)[number];
export type LeaveKind = (typeof leaveKinds)[number];
export type AnyKind = FieldKind | LeaveKind;

/** A box of a form, in any DOM. */
export type Box = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const fillable = new Set<string>(fillKinds);

/** Whether a kind is one to fill, not one to leave. */
export function isFieldKind(kind: AnyKind): kind is FieldKind {
  return fillable.has(kind);
}
