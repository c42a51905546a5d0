// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Risk } from '../../../components/letter/risk.tsx';
import type { AddressRisk } from '../../../lib/case/address-risk.ts';
import { breaches, byRole, draw, words } from '../../support/draw.ts';
import { screens } from '../../support/gallery/screens/index.ts';

const risk = (kind: AddressRisk['kind'], than: string[] = []): AddressRisk => ({
  address: 'a@b.example',
  kind,
  than,
});

describe('what to look at twice in an address', () => {
  it('is said beside it in the letter, which can be copied and put in all the same', async () => {
    await draw(() => screens['case-risks']?.());
    expect(words()).toContain('In the paper before it was ministro@interior-gob.example.');
    byRole('button', 'Copy despacho@interior-gob.example');
    expect(byRole('button', 'Put into this page').getAttribute('aria-disabled')).toBeNull();
    expect(await breaches()).toEqual([]);
  });

  it('is said beside it in what was read', async () => {
    await draw(() => screens['read-risks']?.());
    expect(words()).toContain('Offices of this country usually end in .kh.');
  });

  it('is one sentence for each reason, once, and nothing where there is none', async () => {
    const risks = [risk('free mail'), risk('free mail'), risk('mixed scripts', ['xn--b.example'])];
    await draw(() => <Risk risks={risks} address="a@b.example" />);
    expect(words().trim()).toBe(
      'Anybody can have an address there: unusual for an office. It mixes letters of two alphabets; its real name is xn--b.example.',
    );
    await draw(() => <Risk risks={risks} address="other@b.example" />);
    expect(words()).toBe('');
  });
});
