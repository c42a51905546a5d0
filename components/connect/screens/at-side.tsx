import { t } from '../../../lib/browser/words.ts';
import { Button } from '../../ui/button.tsx';
import { here } from '../route.ts';
import type { Services } from '../services.ts';

/** Shows this screen in the panel beside the page; nothing where there is none. */
export const AtSide = ({ services: { openAtSide } }: { services: Pick<Services, 'openAtSide'> }) =>
  openAtSide && (
    <Button kind="quiet" onPress={() => openAtSide(here())}>
      {t('at_side')}
    </Button>
  );
