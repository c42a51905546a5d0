import { t } from '../../lib/browser/words.ts';
import type { Removed, TakenOut } from '../../lib/journal/removed.ts';
import { wayNames } from '../journal/journal-words.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { countryName } from '../ui/country.ts';
import { momentInWords } from '../ui/moment.ts';

/** What each thing is called. */
function nameOf(of: TakenOut): string {
  if (of.kind === 'paper') return of.name;
  if (of.kind === 'entry') return [t('journal'), of.entry.recipient].filter(Boolean).join(': ');
  if (of.kind === 'embassy') return t('embassy_name', countryName(of.country));
  if (of.kind === 'note') return `${t(wayNames[of.way])}: ${of.text}`;
  return t('details_title');
}

interface RemovedCardProps {
  removed: Removed[];
  onPutBack: (id: string) => void;
}

/** What was taken out within a day, with the way to put it back; nothing where nothing was. */
export const RemovedCard = ({ removed, onPutBack }: RemovedCardProps) =>
  removed.length > 0 && (
    <Card id="removed" title={t('removed_title')}>
      <ul class="sites">
        {removed.map(({ id, at, of }) => (
          <li key={id}>
            <span>
              <bdi>{nameOf(of)}</bdi> <span class="small soft">{momentInWords(at)}</span>
            </span>
            <Button kind="quiet" unseen={nameOf(of)} onPress={() => onPutBack(id)}>
              {t('removed_back')}
            </Button>
          </li>
        ))}
      </ul>
      <p class="small soft">{t('removed_why')}</p>
    </Card>
  );
