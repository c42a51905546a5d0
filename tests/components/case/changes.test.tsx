// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Changes } from '../../../components/case/changes.tsx';
import { Popup } from '../../../components/connect/screens/popup.tsx';
import type { Difference } from '../../../lib/case/difference.ts';
import { breaches, byRole, draw, press, until, words } from '../../support/draw.ts';
import { fakeServices } from '../../support/fake-services.ts';
import { screens } from '../../support/gallery/screens/index.ts';

const said = async (patch: Partial<Difference> & Pick<Difference, 'what'>) => {
  await draw(() => <Changes of={[{ who: 'the Governor', was: [], now: [], ...patch }]} />);
  return words();
};

describe('what has changed', () => {
  it.each([
    [
      { what: 'deadline', was: ['2026-12-01'], now: ['2027-01-15'] },
      'The deadline is 15 January 2027; it was 1 December 2026.',
    ],
    [{ what: 'deadline', now: ['2027-01-15'] }, 'It sets a deadline: 15 January 2027.'],
    [{ what: 'letter', was: ['a'], now: ['b', 'c'] }, 'The letter has changed: 2 paragraphs are new.'],
    [{ what: 'letter', was: ['a'] }, 'The letter is shorter: 1 paragraph is gone.'],
    [
      { what: 'recipient', now: ['Ana Prieto', 'ana@a.example'] },
      'New to write to: Ana Prieto, at ana@a.example.',
    ],
    [{ what: 'recipient', was: ['Ana Prieto'] }, 'No longer to write to: Ana Prieto.'],
    [{ what: 'name', was: ['Ana'], now: ['Rosa'] }, 'the Governor: now Rosa, before Ana.'],
    [
      { what: 'addresses', was: ['a@a.example'], now: ['b@a.example'] },
      'the Governor: the address is b@a.example; it was a@a.example.',
    ],
    [{ what: 'closing', now: ['closed', 'No more.'] }, 'It ends the action: “No more.”'],
    [{ what: 'closing', now: ['open'] }, 'The case is open again.'],
  ] as const)('%#', async (difference, sentence) => {
    expect(await said(difference as never)).toBe(sentence);
  });

  it('stands with the paper in the list of papers', async () => {
    await draw(() => screens.papers?.());
    expect(byRole('region', 'Outcome, ASA 23/0319/2026').textContent).toContain('The deadline is');
    expect(await breaches()).toEqual([]);
  });

  it('is told when a paper is added', async () => {
    location.hash = '';
    const changes: Difference[] = [{ what: 'deadline', who: null, was: ['2026-12-01'], now: ['2027-01-15'] }];
    const base = fakeServices();
    const services = fakeServices({
      send: async (name, request) =>
        name === 'paper.add'
          ? {
              ok: true,
              value: {
                added: [
                  {
                    paperId: 'f',
                    caseKey: 'UA-83-2026',
                    fresh: true,
                    before: 'active',
                    after: 'active',
                    changes,
                  },
                ],
              } as never,
            }
          : base.send(name, request),
    });
    await draw(() => <Popup services={services} />);
    for (let round = 0; round < 4; round += 1) await press(document.body);
    await press(byRole('button', 'Add'));
    await until(() => words().includes('Added'));
    expect(byRole('status', /.*/).textContent?.replaceAll('\u00a0', ' ')).toContain(
      'The deadline is 15 January 2027; it was 1 December 2026.',
    );
    expect(await breaches()).toEqual([]);
  });
});
