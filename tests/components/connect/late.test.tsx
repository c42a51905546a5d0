// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { useRoute } from '../../../components/connect/route.ts';
import { PapersScreen } from '../../../components/connect/screens/papers-screen.tsx';
import type { CaseData, Services } from '../../../components/connect/services.ts';
import { draw, names, words } from '../../support/draw.ts';
import { fakeServices } from '../../support/fake-services.ts';
import { closedCase, ua } from '../../support/invented.ts';

/** A page whose address changes between its first drawing and its effects, when no event tells of it. */
function Hurried() {
  const { screen } = useRoute();
  history.replaceState(null, '', '#paste');
  return <main>{screen}</main>;
}

/** The papers of the case that was last given to what `hold` got. */
function ChosenPapers({
  services,
  hold,
}: {
  services: Services;
  hold: (show: (key: string) => void) => void;
}) {
  const [key, setKey] = useState(ua.key);
  hold(setKey);
  return (
    <PapersScreen
      services={services}
      caseKey={key}
      said={null}
      say={() => {}}
      ways={null}
      onChange={() => {}}
      onGone={() => {}}
    />
  );
}

describe('a press that is quicker than the page', () => {
  it('is followed, though the page had not begun to listen', async () => {
    history.replaceState(null, '', '#list');
    await draw(() => <Hurried />);
    expect(words()).toBe('paste');
    history.replaceState(null, '', '#list');
  });

  it('finds no way back to a case that its paper has left', async () => {
    let next = (_: CaseData | null) => {};
    const fake = fakeServices();
    const services = fakeServices({
      oneCase: (key) =>
        key === ua.key
          ? fake.oneCase(key)
          : new Promise((resolve) => {
              next = resolve;
            }),
    });
    let show = (_: string) => {};
    await draw(() => (
      <ChosenPapers
        services={services}
        hold={(set) => {
          show = set;
        }}
      />
    ));
    expect(names('link')).not.toEqual([]);
    await act(() => show(closedCase.key));
    expect(names('link')).toEqual([]);
    await act(async () => next(await fake.oneCase(closedCase.key)));
    expect(document.querySelector('a')?.getAttribute('href')).toContain(closedCase.key);
  });
});
