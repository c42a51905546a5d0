import { type GetMessage, messagesIn, type Pseudo } from '../words.ts';

const pseudo = (new URLSearchParams(location.search).get('words') ?? 'en') as Pseudo;
const getMessage: GetMessage = messagesIn(pseudo);

/** Stands for `wxt/browser` on a plain page: the messages, and nothing else. */
export const browser = { i18n: { getMessage } };
