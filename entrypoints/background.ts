import { defineBackground } from 'wxt/utils/define-background';
import { answerMessages } from '../lib/browser/runtime.ts';
import { answerMessage } from '../lib/service/messages.ts';

export default defineBackground(() => {
  answerMessages((message) => answerMessage(message));
});
