import { t } from '../../lib/browser/words.ts';
import { Button } from '../ui/button.tsx';

/** A file with the open cases for a group that writes together; nothing of the person is in it. */
export const PackCard = ({ busy, onPack }: { busy: boolean; onPack: () => void }) => (
  <section class="sheet card" aria-labelledby="pack">
    <h2 class="label" id="pack">
      {t('pack_title')}
    </h2>
    <p>{t('pack_text')}</p>
    <p class="small soft">{t('pack_help')}</p>
    <p>
      <Button impossible={busy} onPress={onPack}>
        {t('pack_save')}
      </Button>
    </p>
  </section>
);
