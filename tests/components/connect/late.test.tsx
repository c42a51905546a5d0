// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { useRoute } from '../../../components/connect/route.ts';
import { PapersScreen } from '../../../components/connect/screens/papers-screen.tsx';
import type { CaseData } from '../../../components/connect/services.ts';
import { draw, names, words } from '../../support/draw.ts';
import { fakeServices } from '../../support/fake-services.ts';
import { closedCase, ua } from '../../support/invented.ts';

describe('a press that is quicker than the page', () => {
  it('is followed, though the page had not begun to listen', async () => {
    history.replaceState(null, '', '#list');
    const Where = () => {
      const { screen } = useRoute();
      // No event tells of it any more when effects run.
      history.replaceState(null, '', '#paste');
      return <main>{screen}</main>;
    };
    await draw(() => <Where />);
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
    const Screen = () => {
      const [key, setKey] = useState(ua.key);
      show = setKey;
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
    };
    await draw(() => <Screen />);
    expect(names('link')).not.toEqual([]);
    await act(() => show(closedCase.key));
    expect(names('link')).toEqual([]);
    await act(async () => next(await fake.oneCase(closedCase.key)));
    expect(document.querySelector('a')?.getAttribute('href')).toContain(closedCase.key);
  });
});
