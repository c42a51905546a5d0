import { t } from '../../../lib/browser/words.ts';
import { Button } from '../../ui/button.tsx';
import type { Services } from '../services.ts';

/** Shows this screen in the panel beside the page; nothing where there is none. */
export const AtSide = ({ services: { openAtSide } }: { services: Pick<Services, 'openAtSide'> }) =>
  openAtSide && (
    <Button kind="quiet" onPress={() => openAtSide(location.hash)}>
      {t('at_side')}
    </Button>
  );
