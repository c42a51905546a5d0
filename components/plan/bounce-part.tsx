import { useState } from 'preact/hooks';
import { type MessageKey, t } from '../../lib/browser/words.ts';
import { type BounceReading, readBounce } from '../../lib/journal/bounce.ts';
import { Address } from '../ui/address.tsx';
import { Button } from '../ui/button.tsx';
import { KeptField } from '../ui/kept-field.tsx';
import { Mark } from '../ui/mark.tsx';

const reasons: Record<Extract<BounceReading, { ok: false }>['why'], MessageKey> = {
  'no notice': 'bounce_no_notice',
  'only late': 'bounce_only_late',
  'other address': 'bounce_other_address',
};

interface BouncePartProps {
  /** Addresses of the case that a letter can have come back from. */
  known: string[];
  onBounced: (addresses: string[]) => void;
}

/** What the notice says, as far as it is read. */
function Reading({ reading, onBounced }: { reading: BounceReading; onBounced: () => void }) {
  if (!reading.ok)
    return (
      <p class="small">
        <Mark shape="doubt" />
        {t(reasons[reading.why])}{' '}
        {reading.addresses.slice(0, 3).map((address) => (
          <>
            <Address key={address} of={address} />{' '}
          </>
        ))}
      </p>
    );
  return (
    <>
      <p class="small">
        <Mark shape="bounced" />
        {t('bounce_found')}
      </p>
      <ul class="plan-addresses">
        {reading.addresses.map((address) => (
          <li key={address}>
            <Address of={address} />
          </li>
        ))}
      </ul>
      <p class="planned-acts">
        <Button onPress={onBounced}>{t('bounce_note')}</Button>
      </p>
    </>
  );
}

/** A delivery failure notice, pasted: whom it is about is read from it, and noted when the person says so. */
export function BouncePart({ known, onBounced }: BouncePartProps) {
  const [text, setText] = useState('');
  const reading = text.trim() === '' ? null : readBounce(text, known);
  return (
    <section class="sheet card plan-part" aria-labelledby="bounce-title">
      <h2 class="label" id="bounce-title">
        {t('bounce_title')}
      </h2>
      <p class="small">{t('bounce_text')}</p>
      <KeptField label={t('bounce_paste')} rows={3} value={text} onType={setText} />
      <div role="status">
        {reading && (
          <Reading
            reading={reading}
            onBounced={() => {
              setText('');
              if (reading.ok) onBounced(reading.addresses);
            }}
          />
        )}
      </div>
    </section>
  );
}
