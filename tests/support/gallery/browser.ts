import { type Entries, english, type GetMessage, lengthen, messagesIn } from '../words.ts';

const folder = '../../../public/_locales';
const files = import.meta.glob<Entries>('../../../public/_locales/*/messages.json', {
  eager: true,
  import: 'default',
});

/** The words asked for in the address: those of a folder of `_locales`, or `longer` ones, which pass for German. */
const words = new URLSearchParams(location.search).get('words') ?? 'en';
const getMessage: GetMessage =
  words === 'longer'
    ? messagesIn({ ...english, locale: { message: 'de' } }, lengthen)
    : messagesIn(files[`${folder}/${words}/messages.json`]);

/** Stands for `wxt/browser` on a plain page: the messages, and nothing else. */
export const browser = { i18n: { getMessage } };
