// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { breaches, draw } from '../support/draw.ts';
import { screens } from '../support/gallery/screens.tsx';

describe('every view in every state', () => {
  it.each(Object.keys(screens))('%s keeps the rules of accessibility', async (name) => {
    await draw(() => screens[name]?.());
    expect(await breaches()).toEqual([]);
  });
});
