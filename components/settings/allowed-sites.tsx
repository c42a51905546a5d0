import { nameOfSite } from '../../lib/browser/sites.ts';
import { t } from '../../lib/browser/words.ts';
import { Address } from '../ui/address.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';

interface AllowedSitesProps {
  /** As the browser names them (`https://mail.example/*`); `null` until they were read. */
  sites: string[] | null;
  onTakeBack: (site: string) => void;
}

function Site({ site, onTakeBack }: { site: string; onTakeBack: () => void }) {
  const name = nameOfSite(site);
  return (
    <li>
      {name === null ? t('sites_every') : <Address of={name} />}
      <Button kind="quiet" unseen={name ?? t('sites_every')} onPress={onTakeBack}>
        {t('sites_take_back')}
      </Button>
    </li>
  );
}

/** The sites that the person has allowed, each with the way to take it back. */
export const AllowedSites = ({ sites, onTakeBack }: AllowedSitesProps) => (
  <Card id="sites" title={t('sites_title')}>
    {sites && sites.length > 0 && (
      <ul class="sites">
        {sites.map((site) => (
          <Site key={site} site={site} onTakeBack={() => onTakeBack(site)} />
        ))}
      </ul>
    )}
    <p class="small soft">{t(sites?.length === 0 ? 'sites_none' : 'sites_why')}</p>
  </Card>
);
