/**
 * Messages that are the same in a language as in English, by their keys: the word is the language's own too, or a
 * name. Any other message that is the same was forgotten.
 */
export const SAME_EVERYWHERE = [
  // The extension's name.
  'extension_name',
  // An abbreviation that the post of every country knows.
  'print_care_of',
];

export const SAME_WORDS: Record<string, string[]> = {
  de: [
    'plan',
    'locked_passphrase',
    'channel_post',
    'channel_fax',
    'journal',
    'embassy_called',
    'kind_update',
    'kind_update_number',
    'value_index',
    'value_name',
    'value_fax',
    'fax_of',
    'field_fax',
    'kind_full_name',
    'kind_organization',
    'practice_cc',
  ],
  // -
  fr: [
    'undo_keys',
    'plain_title',
    'plan',
    'channel_email',
    'channel_fax',
    'journal',
    'value_index',
    'value_fax',
    'message_number',
    'field_fax',
    'field_body',
    'kind_organization',
    'practice_message',
    'practice_cc',
  ],
  // -
  nl: [
    'undo_keys',
    'plan',
    'channel_email',
    'channel_post',
    'channel_fax',
    'filter_due',
    'label_with_update',
    'kind_update',
    'kind_update_number',
    'value_index',
    'value_deadline',
    'value_fax',
    'accounts_of',
    'fax_of',
    'field_fax',
    'follow_feed',
    'practice_cc',
  ],
  // -
  es: [
    'undo_keys',
    'plan',
    'channel_fax',
    'value_fax',
    'role_none',
    'fax_of',
    'field_fax',
    'form_no',
    'caution_none',
    'practice_cc',
  ],
  // -
  it: [
    'undo_keys',
    'channel_email',
    'channel_fax',
    'channel_social',
    'value_fax',
    'role_none',
    'fax_of',
    'field_fax',
    'form_no',
    'caution_none',
    'follow_feed',
    'practice_cc',
  ],
  // -
  pt_BR: [
    'undo_keys',
    'channel_email',
    'channel_fax',
    'value_fax',
    'fax_of',
    'field_fax',
    'follow_feed',
    'practice_cc',
  ],
  // -
  pt_PT: [
    'undo_keys',
    'channel_email',
    'channel_fax',
    'value_fax',
    'fax_of',
    'field_fax',
    'follow_feed',
    'practice_cc',
  ],
  // -
  sv: [
    'undo_keys',
    'channel_fax',
    'channel_post',
    'fax_of',
    'field_fax',
    'journal',
    'kind_organization',
    'plan',
    'practice_cc',
    'value_fax',
    'value_index',
  ],
  // -
  nb: ['undo_keys', 'channel_post', 'journal', 'plan', 'practice_cc', 'practice_send'],
  // -
  da: [
    'undo_keys',
    'channel_email',
    'channel_fax',
    'channel_post',
    'fax_of',
    'field_fax',
    'follow_feed',
    'journal',
    'kind_organization',
    'plan',
    'practice_cc',
    'practice_send',
    'value_fax',
  ],
  // -
  pl: ['undo_keys', 'channel_email', 'plan'],
  // -
  fi: ['undo_keys', 'practice_cc'],
  // -
  tr: ['undo_keys', 'form', 'plan', 'practice_cc'],
  // -
  ko: ['undo_keys'],
  // -
  ar: ['undo_keys'],
};
