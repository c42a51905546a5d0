import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTED_WAYS, notesFor, waysTo, withNote } from '../../../lib/case/channel-notes.ts';
import { minister, prosecutor } from '../../support/invented.ts';

const posted = { ...minister, post: 'A street', phones: ['+593 2 555 0100'] };

describe('a note on a way', () => {
  it('stands beside the ways that a recipient has, and no other', () => {
    expect(waysTo(posted)).toEqual(['webmail', 'post', 'phone']);
    const notes = { post: 'Suspended: use the embassy.', fax: 'Always busy.' };
    expect(notesFor(posted, notes)).toEqual([['post', 'Suspended: use the embassy.']]);
    expect(notesFor(prosecutor, notes)).toEqual([]);
  });

  it('is changed by itself, and goes with blank text', () => {
    expect(withNote({ fax: 'Busy.' }, 'post', '  Suspended. ')).toEqual({ fax: 'Busy.', post: 'Suspended.' });
    expect(withNote({ fax: 'Busy.', post: 'Suspended.' }, 'post', ' ')).toEqual({ fax: 'Busy.' });
    expect(withNote({ post: 'Suspended.' }, 'post', null)).toEqual({});
  });

  it('taken out and put back is as it was', () => {
    const some = fc.dictionary(fc.constantFrom(...NOTED_WAYS), fc.constantFrom('a', 'b'));
    fc.assert(
      fc.property(some, fc.constantFrom(...NOTED_WAYS), (notes, way) => {
        expect(withNote(withNote(notes, way, null), way, notes[way] ?? null)).toEqual(notes);
      }),
    );
  });
});
