import { t } from '../../lib/browser/words.ts';
import type { TaughtSite } from '../../lib/delivery/plan/taught.ts';
import { kindWords } from '../paper/kind-words.ts';
import { Address } from '../ui/address.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { FileButton } from '../ui/file-button.tsx';

export interface TaughtCardProps {
  /** By site. */
  sites: TaughtSite[];
  onSave: () => void;
  onTake: (file: File) => void;
}

const Site = ({ host, fields }: TaughtSite) => (
  <div>
    <dt>
      <Address of={host} />
    </dt>
    {fields.map(({ name, label, kind }) => (
      <dd key={`${name} ${label}`}>
        <span class="soft">
          <bdi>{label || t('form_nameless')}</bdi>:
        </span>{' '}
        {t(kindWords[kind] ?? 'form_asks_other')}
      </dd>
    ))}
  </div>
);

/** What the person told of fields of forms, by site: saved to a file for others, and such a file taken in. */
export const TaughtCard = ({ sites, onSave, onTake }: TaughtCardProps) => (
  <Card id="taught" title={t('taught_title')}>
    <p class="small soft">{t('taught_text')}</p>
    {sites.length > 0 && (
      <>
        <dl class="small">
          {sites.map((site) => (
            <Site key={site.host} {...site} />
          ))}
        </dl>
        <p>
          <Button onPress={onSave}>{t('taught_save')}</Button>
        </p>
      </>
    )}
    <p>
      <FileButton
        class="quiet"
        accept=".json,application/json"
        one
        onFiles={([file]) => file && onTake(file)}
      >
        {t('taught_take')}
      </FileButton>
    </p>
  </Card>
);
