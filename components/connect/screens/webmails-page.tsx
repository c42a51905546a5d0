import { useRef, useState } from 'preact/hooks';
import { t } from '../../../lib/browser/words.ts';
import { insertAppeal } from '../../../lib/delivery/insert/insert.ts';
import type { InsertRequest, InsertResult } from '../../../lib/delivery/insert/schema.ts';
import type { Webmail } from '../../../lib/delivery/webmail/define.ts';
import { webmails } from '../../../lib/delivery/webmail/index.ts';
import { type Trial, WebmailsView } from '../../pages/webmails-view.tsx';

/** Webmails that are another one under their own name have its window. */
const windowOf: Readonly<Record<string, string>> = {
  'microsoft-365': 'outlook',
  aol: 'yahoo',
  'web-de': 'gmx',
  'mail-com': 'gmx',
};

const request = (): InsertRequest => ({
  to: ['minister@invented.example'],
  cc: ['embassy@invented.example'],
  subject: t('trial_subject'),
  body: t('trial_letter'),
});

/** Opens the made-up window in the frame, and waits until its script has run. */
function opened(frame: HTMLIFrameElement, id: string): Promise<Document | null> {
  return new Promise((resolve) => {
    frame.onload = () => resolve(frame.contentDocument);
    frame.src = `/webmail-windows/${windowOf[id] ?? id}.html`;
  });
}

async function tryOne(frame: HTMLIFrameElement, { id, fields }: Webmail): Promise<InsertResult> {
  const inside = await opened(frame, id);
  if (!inside) return { ok: false, why: 'no editor' };
  frame.scrollIntoView({ block: 'nearest' });
  return insertAppeal(request(), fields, inside);
}

/** The screen that tries each webmail on a made-up window of its shape, by the routine that real pages get. */
export function WebmailsPage() {
  const frame = useRef<HTMLIFrameElement>(null);
  const [trials, setTrials] = useState<Record<string, Trial>>({});
  const [shown, setShown] = useState<string | null>(null);
  const run = async (webmail: Webmail) => {
    if (!frame.current) return;
    setShown(webmail.name);
    setTrials((all) => ({ ...all, [webmail.id]: 'running' }));
    const result = await tryOne(frame.current, webmail);
    setTrials((all) => ({ ...all, [webmail.id]: result }));
  };
  const runAll = async () => {
    for (const webmail of webmails) await run(webmail);
  };
  return (
    <WebmailsView
      webmails={webmails}
      trials={trials}
      frame={frame}
      shown={shown}
      onTry={(webmail) => void run(webmail)}
      onTryAll={() => void runAll()}
    />
  );
}
