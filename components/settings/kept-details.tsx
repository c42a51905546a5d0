import { t } from '../../lib/browser/words.ts';
import type { FieldKind } from '../../lib/delivery/form/kinds.ts';
import type { FormDetails } from '../../lib/delivery/plan/details.ts';
import { kindWords } from '../paper/kind-words.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';

const nameOf = (kind: string): string => {
  const words = kindWords[kind as FieldKind];
  return words ? t(words) : kind;
};

/** What the person gave in forms and let us keep, with the way to forget it; nothing when there is none. */
export function KeptDetails({ details, onForget }: { details: FormDetails; onForget: () => void }) {
  const kept = Object.entries(details);
  if (kept.length === 0) return null;
  return (
    <Card id="details" title={t('details_title')}>
      <dl class="small">
        {kept.map(([kind, text]) => (
          <div key={kind}>
            <dt class="soft">{nameOf(kind)}</dt>
            <dd>
              <bdi>{text}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <Button kind="quiet" onPress={onForget}>
          {t('details_forget')}
        </Button>
      </p>
    </Card>
  );
}
