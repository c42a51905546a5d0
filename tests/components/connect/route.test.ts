import { describe, expect, it } from 'vitest';
import { below, routeOf } from '../../../components/connect/route.ts';

describe('where one is', () => {
  it.each([
    ['', { screen: 'list' }],
    ['#list', { screen: 'list' }],
    ['#anything', { screen: 'list' }],
    ['#case=', { screen: 'list' }],
    ['#paste', { screen: 'paste' }],
    ['#case=UA%2034%2F25', { screen: 'case', key: 'UA 34/25' }],
    ['#case=UA-34-2025&to=a%26b%3D', { screen: 'case', key: 'UA-34-2025', to: 'a&b=' }],
    ['#papers=AMR%2051%2F1%3D', { screen: 'papers', key: 'AMR 51/1=' }],
  ])('%s', (hash, route) => {
    expect(routeOf(hash)).toEqual(route);
  });

  it('leads one layer down', () => {
    expect(below({ screen: 'list' })).toBeNull();
    expect(below({ screen: 'papers', key: 'UA 34/25' })).toBe('#case=UA%2034%2F25');
    expect(below({ screen: 'case', key: 'x' })).toBe('#list');
  });
});
