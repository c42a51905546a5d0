import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';

function read(text: string) {
  const [paper] = readPapers({ text, source: { way: 'paste', url: null, title: null } });
  return paper;
}

const OUTCOME = `From: Urgent Action Network <network@section.example>
To: members@lists.example
Subject: UA 31/24 - Kenya - good news
Date: Mon, 6 May 2024 10:00:00 +0200

Update on UA 31/24
Index: AFR 32/7001/2024
Kenya
Date: 3 May 2024

TEACHER RELEASED

Amina Otieno, a teacher, was released on 2 May and is at home with her family.

No further action is requested. Many thanks to all who sent appeals.`;

const OLDER = `> On 02/03/2024 Urgent Action Network wrote:
> Dear all, here is our new action for the teacher Amina Otieno.
> PLEASE SEND APPEALS TO: Minister Jane Roe, Fax: +254 20 555 0135
> PLEASE SEND APPEALS BEFORE 12 April 2024`;

const SIGNATURE = '--\nul. Lipowa 1a, 00-500 Anytown, tel. 20 555 01 00';

describe('the end of a mail', () => {
  it('is no part of the paper: nobody in a signature is written to', () => {
    const paper = read(`${OUTCOME}\n\nPlease tell us if you got a reply.\n\n${SIGNATURE}`);
    expect(paper?.closing.closes).toBe(true);
    expect(paper?.recipients).toEqual([]);
  });

  it('is left out with the older message that stands quoted above the signature', () => {
    const paper = read(`${OUTCOME}\n\n${OLDER}\n\n${SIGNATURE}`);
    expect(paper?.closing.closes).toBe(true);
    expect([paper?.deadline, paper?.recipients]).toEqual([null, []]);
  });

  it.each([
    'Please keep writing for the other teachers.',
    'Appeals are wanted for her brother until 30 June 2024.',
  ])('never hides that somebody is still to be written for: %s', (sentence) => {
    expect(read(`${OUTCOME}\n\n--\n${sentence}`)?.closing.closes).toBe('unsure');
  });

  it('is part of the paper where an office or a label of the paper stands in it', () => {
    const first = OUTCOME.replace('Update on UA', 'UA').replace(/No further action.*$/, 'Please write.');
    const office = read(`${first}\n\n--\nMinister of Justice Jane Roe\nEmail: minister@justice.example`);
    expect(office?.recipients.map(({ emails }) => emails)).toEqual([['minister@justice.example']]);
    const label = read(`${first}\n\n--\nPLEASE SEND APPEALS TO:\nJane Roe\nFax: +254 20 555 0101`);
    expect(label?.recipients).toHaveLength(1);
  });
});

it('the line of a mail that says to whom it was sent leads to nobody who is written to, also in Greek', () => {
  const paper = read(`> -------- Προωθημένο μήνυμα --------
> Θέμα: [UA] UA 31/24 Κένυα: η δασκάλα ελεύθερη με όρους
> Ημερομηνία: Mon, 6 May 2024 10:00:00 +0200
> Από: Δίκτυο <ua@section.example>
> Προς: members@lists.example
>
> UA 31/24 (AFR 32/7001/2024, 3 Μαΐου 2024)
>
> ΚΕΝΥΑ: ΕΛΕΥΘΕΡΗ Η ΔΑΣΚΑΛΑ ΑΜΙΝΑ
>
> Συνεχίστε να γράφετε στον Υπουργό Δικαιοσύνης.
>
> Υπουργός Δικαιοσύνης John Roe
> e-mail: minister@justice.example`);
  expect(paper?.recipients.flatMap(({ emails }) => emails)).toEqual(['minister@justice.example']);
});

it.each([
  ['引き続き裁判の行方を見守り、必要に応じて新たな行動を呼びかけます。', true],
  ['引き続き裁判の行方を見守り、大臣に手紙を書いてください。', 'unsure'],
])('what Amnesty itself goes on to do is no request to readers in Japanese: %s', (sentence, closes) => {
  const paper = read(
    `UA 31/24　ケニア：教師、釈放される\nAFR 32/7001/2024　発行：2024年5月3日\n\n教師アミナ・オティエノさんは5月2日に釈放された。\n\nアムネスティは${sentence}\n\nUAネットワークによるこれ以上のアピールは必要ありません。`,
  );
  expect(paper?.closing.closes).toBe(closes);
});
