import { t } from '../../lib/browser/words.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';

/** A file with the open cases for a group that writes together; nothing of the person is in it. */
export const PackCard = ({ busy, onPack }: { busy: boolean; onPack: () => void }) => (
  <Card id="pack" title={t('pack_title')}>
    <p>{t('pack_text')}</p>
    <p class="small soft">{t('pack_help')}</p>
    <p>
      <Button impossible={busy} onPress={onPack}>
        {t('pack_save')}
      </Button>
    </p>
  </Card>
);
