import type { MessageKey } from '../../lib/browser/words.ts';
import type { AddressRisk } from '../../lib/case/address-risk.ts';
import { Address } from '../ui/address.tsx';
import { Mark } from '../ui/mark.tsx';
import { Sentence } from '../ui/sentence.tsx';

const sentences: Record<AddressRisk['kind'], [bare: MessageKey, measured: MessageKey]> = {
  invisible: ['risk_invisible', 'risk_invisible'],
  'mixed scripts': ['risk_mixed', 'risk_mixed_name'],
  twins: ['risk_twins', 'risk_twins_name'],
  'look-alike': ['risk_look_alike', 'risk_look_alike'],
  'free mail': ['risk_free_mail', 'risk_free_mail'],
  ending: ['risk_ending', 'risk_ending'],
  'other domain': ['risk_other_domain', 'risk_other_domain'],
  changed: ['risk_changed', 'risk_changed'],
  new: ['risk_new', 'risk_new'],
};

/** What to look at twice in one address, in a quiet sentence beside it; nothing when there is nothing. */
export function Risk({ risks, address }: { risks: AddressRisk[]; address: string }) {
  const mine = new Map(risks.filter((risk) => risk.address === address).map((risk) => [risk.kind, risk]));
  if (mine.size === 0) return null;
  return (
    <span class="risk note" dir="auto">
      <Mark shape="doubt" />
      {[...mine.values()].map(({ kind, than }) => (
        <>
          <Sentence words={sentences[kind][than.length > 0 ? 1 : 0]}>
            <Address of={than.join(', ')} />
          </Sentence>{' '}
        </>
      ))}
    </span>
  );
}
