// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { Desk } from '../../../components/connect/screens/desk.tsx';
import { breaches, byRole, draw, names, press, words } from '../../support/draw.ts';
import { fakeServices } from '../../support/fake-services.ts';
import { ua } from '../../support/invented.ts';

const open = async (hash: string, patch: Parameters<typeof fakeServices>[0] = {}) => {
  location.hash = hash;
  const services = fakeServices({ look: null, ...patch });
  await draw(() => <Desk services={services} />);
  for (let round = 0; round < 4; round += 1) await press(document.body);
  return services;
};

beforeEach(() => {
  location.hash = '';
});

describe('the desk', () => {
  it('shows the list beside the case, with the case marked in it', async () => {
    await open(`#case=${ua.key}`);
    expect(document.querySelector('h1')?.textContent).toBe('Rosa Tanguila threatened after her testimony');
    expect(document.querySelector('.row[aria-current]')?.textContent).toContain('Rosa Tanguila');
    expect(await breaches()).toEqual([]);
  });

  it('copies, having no page beside it to put a letter into', async () => {
    await open(`#case=${ua.key}`);
    expect(names('button')).not.toContain('Put into this page');
    expect(byRole('button', 'Copy letter').className).toContain('main-act');
  });

  it('begins with the first page', async () => {
    const services = await open('#welcome');
    expect(words()).toContain('Nothing leaves it except what you send yourself.');
    expect(await breaches()).toEqual([]);
    await press(byRole('button', 'Try with an invented case'));
    expect(services.sent.map(([name]) => name)).toContain('sample.add');
  });

  it('takes a paper out of a case and puts it back', async () => {
    const services = await open(`#papers=${ua.key}`);
    await press(byRole('button', /^Take out First UA/));
    await press(byRole('button', 'Undo'));
    const sent = services.sent.map(([name]) => name).filter((name) => name.startsWith('paper.'));
    expect(sent).toEqual(['paper.remove', 'paper.add']);
  });
});
