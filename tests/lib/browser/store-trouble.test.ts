import { describe, expect, it } from 'vitest';
import { troubleOf } from '../../../lib/browser/store-trouble.ts';

const error = (name: string, message: string) => Object.assign(new Error(message), { name });

describe('what an error of the store means', () => {
  it.each([
    ['full', error('QuotaExceededError', '')],
    ['full', error('Error', 'Resource::kQuotaBytes quota exceeded')],
    ['full', error('Error', 'IO error: No space left on device')],
    [
      'full',
      error(
        'InvalidStateError',
        'A mutation operation was attempted on a database that did not allow mutations.',
      ),
    ],
    ['newer', error('VersionError', '')],
    ['blocked', error('TimeoutError', '')],
    ['failed', error('InvalidStateError', 'The database connection is closing.')],
    ['failed', null],
  ])('%s', (trouble, thrown) => {
    expect(troubleOf(thrown)).toBe(trouble);
  });
});
