import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';

function emailsOf(text: string): (string[] | undefined)[] {
  return readPapers({ text, source: { way: 'paste', url: null, title: null } }).map((ua) =>
    ua.recipients.flatMap(({ emails }) => emails),
  );
}

const story = 'URGENT ACTION\nTEACHER HELD\n\nTeacher Mary Invented has been held since 28 February.\n';
const number = 'First UA: 12/24 Index: AMR 51/7000/2024 USA Date: 3 March 2024\n';
const official = 'Minister of Justice\nJane Fictional\n1 Court Street\nEmail: minister@justice.example\n';
const letter =
  'Dear Minister,\n\nPlease let Mary Invented go home to her family today.\n\nYours sincerely,\n';

describe('a paper whose number stands at its foot', () => {
  it('has its recipients above it, before the letter', () => {
    expect(
      emailsOf(
        `${story}\nTAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER\n\n${official}\n${letter}\n${number}`,
      ),
    ).toEqual([['minister@justice.example']]);
  });

  it('has them above it where there is no letter', () => {
    expect(
      emailsOf(
        `${story}\nPlease write in your own words:\n- Asking for her release.\n\nAPPEALS TO:\n${official}\n${number}`,
      ),
    ).toEqual([['minister@justice.example']]);
  });

  it('has none above it where it stands before the letter: what is there is of the page', () => {
    expect(
      emailsOf(
        `Take action\nDirector of our group\nJoe Madeup\nEmail: joe@group.example\n\n${number}\n${story}\n${official}\n${letter}`,
      ),
    ).toEqual([['minister@justice.example']]);
  });
});
