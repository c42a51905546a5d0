import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';

const closes = (text: string) => {
  const [ua] = readPapers({ text, source: { way: 'paste', url: null, title: null } });
  return [ua?.closing.closes, ua?.deadline];
};

const HEAD = 'UA outcome: 48/23 Index: AMR 46/9048/2023 Peru Date: 14 September 2023\n\n';
const ENDED = `${HEAD}Luz Ejemplar is home with her children, and all charges were dropped.\n\nNo further action is requested of the UA network.\n\n`;

describe('what stands below a paper', () => {
  it.each([
    ['comments', '2 comments\n\nMaud, 15 September\nWonderful! Should we still write to the minister?\n'],
    ['comments in brackets', 'Comments (3)\n\nIda\nPlease write to the governor again, everybody!\n'],
    ['other papers', '### Related\n\n- Iran: Five singers on trial - Take action before October 30\n'],
    [
      'other papers and comments',
      'More Urgent Actions\n\n12 days left to take action\n\n1 comment\n\nPlease keep writing.\n',
    ],
    ['how to leave the list', 'To leave this list write to uan-off@section.example.org\n'],
    ['why the mail came', 'You receive this message because you take part in the network.\n'],
  ])('asks for nothing: %s', (_, below) => {
    expect(closes(ENDED + below)).toEqual([true, null]);
  });

  it.each([
    ['Kommentare (2)\n\nIda\nSchreibt bitte weiter an den Minister!\n'],
    ['2 commentaires\n\nIda\nÉcrivez encore au ministre !\n'],
    ['Comentarios (2)\n\nIda\nSigan escribiendo al ministro.\n'],
    ['コメント(2)\n\n法務大臣に手紙を送ってください。\n'],
  ])('is not the paper: %s', (below) => {
    expect(closes(ENDED + below)).toEqual([true, null]);
  });

  it('closes nothing either', () => {
    const first = `UA 48/23 Index: AMR 46/9047/2023 Peru Date: 1 August 2023\n\nLuz Ejemplar is held in the prison of the capital.\n\nPlease write before 12 September 2023.\n\nComments (1)\n\nBob\nNo further action is requested.\n`;
    expect(closes(first)).toEqual([false, '2023-09-12']);
  });

  it('is of the paper where it says to whom to write', () => {
    const below =
      'Comments\n\nAPPEALS TO:\nMinister of Justice\nJane Roe\n1 Court Street, Lima\nEmail: minister@state.example\n';
    expect(closes(ENDED + below)[0]).toBe('unsure');
  });
});

describe('a sentence that goes on behind a day', () => {
  it.each([
    'Pikavetoomus UA 9/20, ASA 36/2417/2020, Singapore, 28.5.2020\n\nHänet oli määrä hirttää 14.\nhelmikuuta, mutta teloitusta lykättiin.\n\nLisätoimia ei enää tarvita.\n',
    'UA 9/20 AI-Index: ASA 36/2417/2020 Singapur 28. Mai 2020\n\nEr sollte am 14. Februar hingerichtet werden, wurde aber begnadigt.\n\nWeitere Appelle sind nicht erforderlich.\n',
  ])('is one: %s', (text) => {
    expect(closes(text)[0]).toBe(true);
  });
});

describe('no ending', () => {
  it.each([
    [
      'a day that is the last',
      'Azione urgente UA 9/20 Index: AFR 46/2417/2020 Zimbabwe 3 luglio 2020\n\nRumbi è in carcere.\n\nINVIARE GLI APPELLI IMMEDIATAMENTE e comunque non oltre il 14 agosto 2020.\n',
    ],
    [
      'a deadline that is over',
      'UA 9/20 AI-Index: ASA 36/2417/2020 Singapur 28. Mai 2020\n\nEr ist in Haft.\n\nDie Frist dieser Urgent Action ist vorbei. Bitte fragt uns, bevor ihr schreibt.\n',
    ],
  ])('%s', (_, text) => {
    expect(closes(text)[0]).toBe(false);
  });
});

describe('a paper', () => {
  it.each([
    [
      'with a comment of whoever hands it on',
      'COMMENT\n\nPlease keep writing to the minister for the others.\n',
    ],
    ['with what is said of answers', 'REPLIES\n\nPlease write again to the minister if you get one.\n'],
    ['because letters are needed', 'You receive this mail because your letters are still needed.\n'],
  ])('goes on: %s', (_, below) => {
    expect(closes(ENDED + below)[0]).toBe('unsure');
  });

  it('in another language goes on', () => {
    const text =
      'AU: 48/23 Índice: AMR 46/9048/2023 Perú Fecha: 14 de septiembre de 2023\n\nLuz Ejemplar salió el lunes de la cárcel y está con sus hijos.\n\nNo se requiere ninguna otra acción de la red.\n\nComentarios\n\nSigan escribiendo al ministro, por favor.\n';
    expect(closes(text)[0]).toBe('unsure');
  });

  it('stands below the number of its comments too', () => {
    const story = ENDED.replace(HEAD, '');
    expect(closes(`${HEAD}3 comments\n\n${story}3 comments\n\nIda\nKeep writing, everybody!\n`)[0]).toBe(
      true,
    );
    expect(closes(`Kept\n\n${HEAD}Leave a comment\n\n${story}`)[0]).toBe(true);
  });

  it('keeps its last day where an action has one, whoever is asked about it', () => {
    const first = `UA 48/23 Index: AMR 46/9047/2023 Peru Date: 1 August 2023\n\nLuz Ejemplar is held in the prison of the capital.\n\nTake action by 12 September 2023 (questions: ua@amnesty.org).\n`;
    expect(closes(first)[1]).toBe('2023-09-12');
  });

  it('in small letters ends where it says so', () => {
    const text =
      'ua outcome: 48/23 index: amr 46/9048/2023 peru 14 september 2023\n\nthe three were freed on may 12. no further action is requested. many thanks to all who sent appeals.\n';
    expect(closes(text)[0]).toBe(true);
  });
});
