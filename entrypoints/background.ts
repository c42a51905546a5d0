import { defineBackground } from 'wxt/utils/define-background';
import { onFirstRun } from '../lib/browser/first-run.ts';
import { answerMessages } from '../lib/browser/runtime.ts';
import { openOwnPage } from '../lib/browser/tabs.ts';
import { answerMessage } from '../lib/service/messages.ts';

export default defineBackground(() => {
  answerMessages((message) => answerMessage(message));
  onFirstRun(() => void openOwnPage('/desk.html#welcome'));
});
