import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';

const read = (text: string) => readPapers({ text, source: { way: 'paste', url: null, title: null } });

describe('a second and last update', () => {
  it.each([
    'UA 8/11 – tweede en laatste update – AFR 47/003/2011 – 14 april 2011',
    'UA 8/11 – zweite und letzte Aktualisierung – AFR 47/003/2011 – 14. April 2011',
    'AU 8/11 – segunda y última actualización – AFR 47/003/2011 – 14 de abril de 2011',
    'AU 8/11 – secondo e ultimo aggiornamento – AFR 47/003/2011 – 14 aprile 2011',
    'UA 8/11 – andra och sista uppdateringen – AFR 47/003/2011 – 14 april 2011',
    'UA 8/11 – toinen ja viimeinen päivitys – AFR 47/003/2011 – 14.4.2011',
    'UA 8/11 – druga i ostatnia aktualizacja – AFR 47/003/2011 – 14 kwietnia 2011',
    'UA 8/11 – ikinci ve son güncelleme – AFR 47/003/2011 – 14 Nisan 2011',
  ])('tells how it ended: %s', (line) => {
    const [ua] = read(line);
    expect([ua?.kind, ua?.updateNumber]).toEqual(['outcome', 2]);
  });
});

it('counts an update by its own sentence, whatever it is called', () => {
  const [ua] = read(
    'Second UA: 33/22 Index: ASA 41/6120/2022 Viet Nam Date: 18 November 2022\n\nURGENT ACTION OUTCOME\nWRITER FREE\nOn 16 November 2022 the High Court cut the sentence of the writer Yen Mau from six years\nto eight months, and she was let out within days.\nShe has seen her doctor for the first time since she was arrested.\n\nTHIS IS THE FIRST UPDATE OF UA 33/22\n',
  );
  expect([ua?.kind, ua?.updateNumber, ua?.headline]).toEqual(['outcome', 1, 'WRITER FREE']);
});

it('takes a number that a sentence tells of for no other paper', () => {
  const papers = read(
    'EXTRA 44/91 Fear of torture 3 September 1991\n\nPERU: Teo Madeup, teacher\n\nBACKGROUND INFORMATION\n\nSince 1983 thousands of people were taken away by soldiers in all the\nemergency zones.  In UA 212/91 (AMR 46/40/91, 2 July 1991) the organization\nappealed on behalf of three others.\n\nAPPEALS TO:\n\nMinister of Justice\nJane Roe\n1 Court Street\nLima, Peru\nFax: + 51 14 266 0101\n',
  );
  expect(papers.map(({ reference, recipients }) => [reference?.number, recipients.length])).toEqual([
    [44, 1],
  ]);
});

it('takes no day for a deadline until which only we are written to', () => {
  const [ua] = read(
    'UA outcome: 48/23 Index: AMR 46/9048/2023 Peru Date: 14 September 2023\n\nLuz Ejemplar is home.\n\nNB: send the news of your groups to\nnewsletter@amnesty.org by 10 October.\n',
  );
  expect(ua?.deadline).toBe(null);
});

it('takes a number at the beginning of a line, in a sentence about it, for no other paper', () => {
  const papers = read(
    'Further information on UA: 212/12 Index: MDE 11/041/2012 Bahrain Date: 3 December 2012\n\nThe nurse is still held, and her lawyer cannot see her.\n\nADDITIONAL INFORMATION\n\nDozens of medical staff were tried. In an earlier case the court ordered a retrial.\nUA 198/11 (MDE 11/029/2011) and its updates had been issued on other defendants.\n',
  );
  expect(papers.map(({ reference }) => reference?.number)).toEqual([212]);
});

it('finds a number at the foot of a page above its comments', () => {
  const [ua] = read(
    'Fiji: Let them protest!\n\nSeven women face trial for standing on a beach.\n\nCopy the letter and send it to:\n\nMinister for Home Affairs\nHon. Josa Madeup\nLevel 3, Example House, Suva\nEmail: minister@home.example\n\nDear Minister,\n\nPlease see to it that the charges are dropped, and that everybody can protest.\n\nYours sincerely\n\nFirst UA 39/25 Index: ASA 18/9312/2025 Fiji Date: 28 April 2025\n\n4 comments\n\nBob, 29 April\nSent! It bounced the first time.\n\nIda, 30 April\nMy aunt is one of the seven.\n\nAda\nNo further action is needed.\n\nTom\nKeep it kind please.\n',
  );
  expect([ua?.reference?.number, ua?.recipients.length, ua?.letter?.salutation, ua?.closing.closes]).toEqual([
    39,
    1,
    'Dear Minister',
    false,
  ]);
});

it('takes a number that a bracket points to for no other paper, and no place before a day for a headline', () => {
  const papers = read(
    'DOCUMENT PUBLIC Index AI : AFR 20/008/2005\n\nACTION URGENTE\n\nCRAINTES POUR LA SÉCURITÉ / DÉTENTION ARBITRAIRE\n\nTCHAD Djima Inventé (h), journaliste, 44 ans\n\nAU 148/05 Londres, le 31 mai 2005\n\nLe journaliste a été arrêté le 26 mai et il est détenu depuis.\n\nDepuis le début de l’année, trois directeurs ont été détenus au\nTchad (voir l’AU 62/05, AFR 20/003/2005, 11 mars 2005).\n\nAPPELS À :\n\nMinistre de la Justice :\nJean Inventé\nBP 916, N’Djamena, Tchad\nFax : +235 55 53 40\n',
  );
  expect(
    papers.map(({ reference, headline, recipients }) => [reference?.number, headline, recipients.length]),
  ).toEqual([[148, 'CRAINTES POUR LA SÉCURITÉ / DÉTENTION ARBITRAIRE', 1]]);
});

it('knows an action that is called closed beside its number', () => {
  const [ua] = read(
    'Informations complémentaires sur l’AU 6/23 – AU clôturée Index : AFR 44/7140/2023 Nigeria Date : 22 août 2023\n\nLE COMÉDIEN ACQUITTÉ\n\nLe 16 août, la cour a annulé la condamnation.\n',
  );
  expect(ua?.kind).toBe('outcome');
});
