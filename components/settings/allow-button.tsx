import { nameOfSite } from '../../lib/browser/sites.ts';
import { Address } from '../ui/address.tsx';
import { Button } from '../ui/button.tsx';
import { Sentence } from '../ui/sentence.tsx';

interface AllowButtonProps {
  /** As the browser names it: `https://mail.example/*`. */
  site: string;
  kind?: 'main' | 'quiet';
  words?: 'allow_site' | 'compose_allow';
  onAllow: (site: string) => void;
}

/** A button that asks for one site. It must do so before it waits for anything. */
export const AllowButton = ({ site, kind = 'quiet', words = 'allow_site', onAllow }: AllowButtonProps) => (
  <Button kind={kind} onPress={() => onAllow(site)}>
    <span>
      <Sentence words={words}>
        <Address of={nameOfSite(site) ?? site} />
      </Sentence>
    </span>
  </Button>
);
