import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';

function read(text: string) {
  return readPapers({ text, source: { way: 'paste', url: null, title: null } }).map((ua) => ({
    number: ua.reference && `${ua.reference.number}/${ua.reference.year % 100}`,
    closes: ua.closing.closes,
    deadline: ua.deadline,
  }));
}

const long =
  'Mona Example had been held for eleven months in a prison far from her family, who were let in to see her only twice. Her lawyers had asked for her release again and again, and so did thousands of people all over the world who wrote to the prosecutor, the minister and the embassies. She is at home with her family now, and she says that the letters kept her hope alive in all that time.';
const ended = 'No further action is requested. Many thanks to all who sent appeals.';

/** Mails and pages that tell of several papers in a few words each, and the numbers in them. */
const digests: [string, string, string[]][] = [
  [
    'counted',
    `Subject: Urgent Actions this week\n\n1. UA 12/24 Mexico: Teacher held\nAna Ficticia was arrested. Please write before 12 April 2024.\n\n2. Outcome UA 9/24 Egypt: Student free\nMona Example was released. ${ended}\n\n3. Second update on UA 120/23 China: Lawyer on trial\nHu Nobody was tried on 3 March.`,
    ['12/24', '9/24', '120/23'],
  ],
  [
    'long',
    `This month's Urgent Actions\n\nUA 12/24 Mexico: Teacher held\n\nAna Ficticia was arrested. Please write before 12 April 2024.\n\nOutcome UA 9/24 Egypt: Student free\n\n${long}\n\n${long}\n\n${ended}\n\nUA 120/23 China: Lawyer on trial\n\nHu Nobody was tried on 3 March.`,
    ['12/24', '9/24', '120/23'],
  ],
  [
    'a line each',
    `Deadlines\n\nUA 12/24 Mexico, Index AMR 41/1234/2024, deadline 12 April 2024\nUA 9/24 Egypt, Index MDE 12/1235/2024, closed: no further action is requested\nUA 120/23 China, Index ASA 17/1236/2024, deadline 14 April 2024`,
    ['12/24', '9/24', '120/23'],
  ],
  [
    'a table',
    `Number | Country | Status\nUA 12/24 | Mexico | open\nUA 9/24 | Egypt | No further action is requested\nUA 120/23 | China | open`,
    ['12/24', '9/24', '120/23'],
  ],
  [
    'in French',
    `Actions urgentes du mois\n\nAU 12/24 - Mexique\nAna Ficticia a été arrêtée le 1er mars.\n\nAU 9/24 - Égypte\nMona Example a été libérée. Aucune action complémentaire n’est requise de la part du réseau Actions urgentes.\n\nAU 120/23 - Chine\nHu Nobody a été jugé le 3 mars.`,
    ['12/24', '9/24', '120/23'],
  ],
];

describe('a text that tells of several papers', () => {
  it.each(digests)('%s: names each of them and closes none', (_, text, numbers) => {
    const found = read(text);
    expect(found.map(({ number }) => number)).toEqual(numbers);
    expect(found.map(({ closes }) => closes)).toEqual(numbers.map(() => false));
  });

  it('gives each line its own deadline', () => {
    expect(read(digests[2]?.[1] ?? '').map(({ deadline }) => deadline)).toEqual([
      '2024-04-12',
      null,
      '2024-04-14',
    ]);
  });

  it('asks about an ending that has no index of its own', () => {
    const other =
      'Update on UA 12/24 Mexico\n\nAna Ficticia is still held. Please write before 12 April 2024.';
    expect(read(`${other}\n\nStop action on UA 9/24 Egypt\n\n${long}\n\n${long}\n\n${ended}`)).toEqual([
      { number: '12/24', closes: false, deadline: '2024-04-12' },
      { number: '9/24', closes: 'unsure', deadline: null },
    ]);
  });

  it('takes a whole paper for what it is', () => {
    const first =
      'UA: 12/24 Index: AMR 41/1234/2024 Mexico Date: 3 March 2024\n\nURGENT ACTION\n\nTEACHER HELD\n\nAna Ficticia was arrested on 1 March and has been held without charge.\n\nPLEASE SEND APPEALS BEFORE 12 April 2024';
    const outcome = `UA: 9/24 Index: MDE 12/1235/2024 Egypt Date: 4 March 2024\n\nURGENT ACTION OUTCOME\n\nSTUDENT FREE\n\n${long}\n\n${ended}`;
    expect(read(`${first}\n\n${outcome}`).map(({ closes }) => closes)).toEqual([false, true]);
    expect(read(`This week's Urgent Actions\n\n${first}\n\n${outcome}`).map(({ closes }) => closes)).toEqual([
      false,
      'unsure',
    ]);
  });
});
