// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { expect, it } from 'vitest';
import { CautionCard } from '../../../components/settings/caution-card.tsx';
import { noCaution } from '../../../lib/case/caution.ts';
import { byRole, draw, press, words } from '../../support/draw.ts';

function Card() {
  const [kept, setKept] = useState(true);
  return (
    <CautionCard
      caution={{ ...noCaution, all: true, answered: true }}
      onCaution={() => {}}
      onForget={kept ? () => setKept(false) : null}
    />
  );
}

it('goes on from the answer, once what was kept before is deleted and its button gone', async () => {
  await draw(() => <Card />);
  await press(byRole('button', 'Delete it'));
  await press(byRole('button', 'Delete it'));
  expect(words()).not.toContain('still stored here');
  expect(document.activeElement).toBe(byRole('radio', 'For every country'));
});
