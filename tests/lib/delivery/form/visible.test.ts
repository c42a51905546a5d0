import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { clippedTest } from '../../../../lib/delivery/form/visible.ts';

/** Says of the box in `html` whether it is clipped, where what has `data-size` is so many pixels wide and high. */
function isClipped(html: string): boolean {
  const { document } = new Window();
  document.body.innerHTML = html;
  for (const node of document.querySelectorAll('*')) {
    const [width, height] = (node.getAttribute('data-size') ?? '300x40').split('x').map(Number);
    Object.defineProperty(node, 'offsetWidth', { value: width });
    Object.defineProperty(node, 'offsetHeight', { value: height });
  }
  return clippedTest()(document.querySelector('input') as unknown as Element);
}

describe('what a box stands in', () => {
  it('hides it when it is next to nothing and shows nothing beyond itself', () => {
    expect(isClipped('<div data-size="1x1" style="overflow: hidden"><input></div>')).toBe(true);
    expect(
      isClipped('<div data-size="300x0" style="overflow: hidden"><p><label><input></label></p></div>'),
    ).toBe(true);
  });

  it('shows it when it is small only because what it holds floats or stands apart', () => {
    expect(isClipped('<div data-size="300x0"><input></div>')).toBe(false);
    expect(isClipped('<div style="overflow: hidden"><input></div>')).toBe(false);
  });
});
