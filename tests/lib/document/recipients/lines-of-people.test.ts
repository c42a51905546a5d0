import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';

const header = `UA: 12/24 Index: AMR 51/7000/2024 USA Date: 3 March 2024

URGENT ACTION
TEACHER HELD

Teacher Mary Invented has been held since 28 February.
`;

function recipientsOf(part: string) {
  const raw = { text: `${header}\n${part}\n`, source: { way: 'paste' as const, url: null, title: null } };
  return readPapers(raw).flatMap(({ recipients }) =>
    recipients.map(({ name, title, emails, post }) => ({ name, title, emails, post })),
  );
}

const minister = {
  name: 'Jane Fictional',
  title: 'Minister of Justice',
  emails: ['minister@justice.example'],
  post: '1 Court Street, Capital',
};
const guardian = {
  name: 'Joe Madeup',
  title: 'Minister of Health',
  emails: ['minister@health.example'],
  post: '1 Ward Road, Capital',
};

describe('people who have a line each', () => {
  it('are apart, and each has the address of the line', () => {
    expect(
      recipientsOf(
        'APPEALS TO:\nJane Fictional, Minister of Justice, 1 Court Street, Capital, minister@justice.example\nJoe Madeup, Minister of Health, 1 Ward Road, Capital, minister@health.example',
      ),
    ).toEqual([minister, guardian]);
  });

  it('are apart where no list has the office', () => {
    const found = recipientsOf(
      'APPEALS TO:\nJane Fictional, Minister of Justice, 1 Court Street, Capital, minister@justice.example\nJoe Madeup, Keeper of Keys, 1 Ward Road, Capital, keeper@keys.example',
    );
    expect(found.map(({ emails }) => emails)).toEqual([
      ['minister@justice.example'],
      ['keeper@keys.example'],
    ]);
  });

  it('are apart within one line', () => {
    expect(
      recipientsOf(
        'Recipients: Minister of Justice Jane Fictional (minister@justice.example) and Minister of Health Joe Madeup (1 Ward Road, Capital; minister@health.example).',
      ),
    ).toEqual([{ ...minister, post: null }, guardian]);
  });

  it('are apart behind a blank line, where the name stands above the office', () => {
    const found = recipientsOf(
      'APPEALS TO:\nMs Jane Fictional\nMinister of Justice\n1 Court Street\nCapital\n\nMr Joe Madeup\nMinister of Health\n1 Ward Road\nCapital',
    );
    expect(found.map(({ name, title }) => [name, title])).toEqual([
      ['Ms Jane Fictional', 'Minister of Justice'],
      ['Mr Joe Madeup', 'Minister of Health'],
    ]);
  });
});

describe('a label above an address', () => {
  it('is nobody’s name', () => {
    const text =
      '# 미얀마: 갇힌 교사\n\nUA 12/24 · ASA 16/7000/2024 · 2024.03.03.\n\n교사는 아직 갇혀 있습니다.\n\n보내는 곳\n국방부 장관\n수도 중앙로 1\n이메일: minister@state.example\n';
    const [ua] = readPapers({ text, source: { way: 'paste', url: null, title: null } });
    expect(ua?.headline).toBe('미얀마: 갇힌 교사');
    expect(ua?.recipients.map(({ name, emails }) => ({ name, emails }))).toEqual([
      { name: null, emails: ['minister@state.example'] },
    ]);
  });
});
