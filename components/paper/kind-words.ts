import type { MessageKey } from '../../lib/browser/words.ts';
import type { AnyKind } from '../../lib/delivery/form/kinds.ts';

/** What each kind is called. */
export const kindWords: Partial<Record<AnyKind, MessageKey>> = {
  prefix: 'kind_prefix',
  'first-name': 'kind_first_name',
  'middle-name': 'kind_middle_name',
  'last-name': 'kind_last_name',
  'full-name': 'kind_full_name',
  email: 'kind_email',
  'email-confirm': 'kind_email_confirm',
  phone: 'kind_phone',
  street: 'kind_street',
  street2: 'kind_street2',
  city: 'kind_city',
  'postal-code': 'kind_postal_code',
  state: 'kind_state',
  country: 'kind_country',
  organization: 'kind_organization',
  'job-title': 'kind_job_title',
  subject: 'field_subject',
  topic: 'kind_topic',
  message: 'kind_message',
  consent: 'kind_consent',
  captcha: 'kind_captcha',
  identity: 'kind_identity',
  'birth-date': 'kind_birth_date',
  credential: 'kind_credential',
  'reply-choice': 'kind_reply_choice',
  'postal-extension': 'kind_postal_extension',
};
