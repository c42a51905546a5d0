import { t } from '../lib/browser/words.ts';
import type { AddressRisk } from '../lib/case/address-risk.ts';

const sentences: Record<AddressRisk['kind'], (than: string) => string> = {
  invisible: () => t('risk_invisible'),
  'mixed scripts': (than) => (than ? t('risk_mixed_name', than) : t('risk_mixed')),
  twins: (than) => (than ? t('risk_twins_name', than) : t('risk_twins')),
  'look-alike': (than) => t('risk_look_alike', than),
  'free mail': () => t('risk_free_mail'),
  ending: (than) => t('risk_ending', than),
  'other domain': (than) => t('risk_other_domain', than),
  changed: (than) => t('risk_changed', than),
  new: () => t('risk_new'),
};

/** What to look at twice in one address, in plain words; empty when there is nothing. */
export function riskWords(risks: AddressRisk[], address: string): string {
  const mine = risks.filter((risk) => risk.address === address);
  return [...new Set(mine.map(({ kind, than }) => sentences[kind](than.join(', '))))].join(' ');
}
