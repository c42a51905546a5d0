import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';
import type { Recipient, UaDocument } from '../../../../lib/document/schema.ts';

function read(text: string): UaDocument {
  return readPapers({ text, source: { way: 'paste', url: null, title: null } })[0] as UaDocument;
}

type Short = Pick<Recipient, 'name' | 'title' | 'emails' | 'fax' | 'post' | 'copiesOnly'>;
const short = ({ name, title, emails, fax, post, copiesOnly }: Recipient): Short => ({
  name,
  title,
  emails,
  fax,
  post,
  copiesOnly,
});
const recipients = (text: string): Short[] => read(text).recipients.map(short);

const letter = [
  'Sehr geehrter Herr Minister',
  'ich schreibe Ihnen wegen der Lehrerin Ada Erfunden, die seit März ohne Anklage in Haft ist und keinen Besuch erhält.',
  'Ich bitte Sie, sie freizulassen.',
  'Hochachtungsvoll',
].join('\n\n');

describe('the sheet of a model letter, with fields for the sender and the day', () => {
  const head =
    'UA 077/24 I Mitmachen bis 5. August 2024 I (UA vom: 24.06.2024) I AI-Index: AFR 44/8099/2024\n\nNigeria – Briefaktion\nLehrerin seit März verschwunden\n\nAda Erfunden wurde am 3. März 2024 in Enugu festgenommen und ist seither verschwunden.\n\n';
  const address =
    'Minister of Justice\nMr. Chidi Erdacht\nMinistry of Justice\n1 Court Street\nAbuja\nNigeria';
  const minister: Short = {
    name: 'Mr. Chidi Erdacht',
    title: 'Minister of Justice',
    emails: ['minister@justice.example'],
    fax: '0023 492 35 00',
    post: 'Ministry of Justice\n1 Court Street\nAbuja\nNigeria',
    copiesOnly: false,
  };
  const channels = 'Fax: 0023 492 35 00\nE-Mail: minister@justice.example';

  it('has the address between the fields', () => {
    const text = `${head}MUSTERBRIEF\n\nABSENDER (INKL. EIGENER ANSCHRIFT)\n______\n\n${address}\nDATUM\n______\n\n${channels}\n\n${letter}\n\nUNTERSCHRIFT\n______\n\nKopie an:\nBotschaft von Nigeria\nMusterweg 3\n3000 Bern\nE-Mail: info@botschaft.example\n`;
    const ua = read(text);
    expect(ua.recipients.map(short)).toEqual([
      minister,
      {
        name: 'Botschaft von Nigeria',
        title: null,
        emails: ['info@botschaft.example'],
        fax: null,
        post: 'Musterweg 3\n3000 Bern',
        copiesOnly: true,
      },
    ]);
    expect(ua.headline).toBe('Lehrerin seit März verschwunden');
    expect(ua.letter?.signOff).toBe('Hochachtungsvoll');
  });

  it('may have the channels apart from the address', () => {
    expect(recipients(`${head}Briefvorschlag\n\n${address}\n\n${channels}\n\n${letter}\n`)).toEqual([
      minister,
    ]);
  });

  it('begins no letter with whom it is addressed to', () => {
    const ua = read(
      'AU 077/24 | Participer jusqu’au 5 août 2024 | (AU du : 24.06.2024) | AI-Index : AFR 44/8099/2024\n\nNigéria – Action lettre\nUne enseignante a disparu\n\nAda Fictive a été arrêtée le 3 mars 2024 à Enugu et a disparu depuis.\n\nLettre modèle\n\nProcureur général d’Enugu\nMonsieur Chidi Imaginaire\nPalais de justice\n1 rue de la Cour, Quart.\nEnugu 400001\nNigéria\n\nCourriel : procureur@justice.example\n\nMonsieur le Procureur général,\n\nJe vous écris au sujet d’Ada Fictive, qui est détenue sans inculpation depuis le mois de mars.\n\nVeuillez agréer mes salutations distinguées.\n',
    );
    expect(ua.letter?.salutation).toBe('Monsieur le Procureur général');
    expect(ua.headline).toBe('Une enseignante a disparu');
    expect(ua.recipients).toMatchObject([
      {
        title: 'Procureur général d’Enugu',
        emails: ['procureur@justice.example'],
        post: 'Palais de justice\n1 rue de la Cour, Quart.\nEnugu 400001\nNigéria',
      },
    ]);
  });
});

const before =
  'UA 12/24 Index: AFR 44/1234/2024 Nigeria 3 May 2024\n\nTEACHER HELD\n\nAda Madeup is held.\n\n';

describe('lines beside an address', () => {
  it.each([
    ['nl', 'Stuur je brieven vóór 14 juni 2024 naar:', '(geen e-mail, alleen per post)'],
    ['en', 'Appeals to:', '(no e-mail; only by post)'],
    ['ja', '送り先:', '(航空便の切手代:25gまで120円)'],
    ['en', 'Appeals to:', '(postage: 1.20 €)'],
  ])('are no part of it (%s): %s %s', (_, label, note) => {
    const [one] = recipients(
      `${before}${label}\n\nMinister of Justice\nChidi Madeup\nMinistry of Justice\n1 Court Street, Abuja, Nigeria\n${note}\n`,
    );
    expect(one?.post).toBe('Ministry of Justice\n1 Court Street, Abuja, Nigeria');
  });

  it('are no address where they say until when to write', () => {
    const read = recipients(
      `${before}Appeals to:\n\nMinister of Justice\nChidi Madeup\n1 Court Street, Abuja, Nigeria\n\nCopies to:\nEmbassy of Nigeria, 9 Tree Lane, London, Fax: 020 7946 0000\n\nImportant! Please do not send letters after 14 June 2024 without calling our office first, tel. 020 7946 0999.\n`,
    );
    expect(read.map(({ post }) => post)).toEqual(['1 Court Street, Abuja, Nigeria', '9 Tree Lane, London']);
  });

  it('lead to those who get a copy', () => {
    const read = recipients(
      `${before}Write to:\n\nMinister of Justice\nChidi Madeup\n1 Court Street, Abuja, Nigeria\nEmail: minister@justice.example\n\nThere is no embassy here, so send a copy to the one next door:\nEmbassy of Nigeria, 9 Tree Lane, London\nEmail: embassy@nigeria.example\n`,
    );
    expect(read.map(({ copiesOnly }) => copiesOnly)).toEqual([false, true]);
  });

  it('may end in a province in letters', () => {
    const [one] = recipients(
      `AU 12/24 Índice: AMR 41/1234/2024 México 3 de mayo de 2024\n\nMAESTRA DETENIDA\n\nAda Inventada está detenida.\n\nEnvíen llamamientos a:\n\nFiscal General del Estado\nMtro. Chidi Inventado\nBlvd. de los Héroes Inventados y 71 Oriente, Colonia Imaginaria, 72530 Puebla, Pue.\nCorreo-e: fiscal@fiscalia.example\n`,
    );
    expect(one?.post).toBe(
      'Blvd. de los Héroes Inventados y 71 Oriente, Colonia Imaginaria, 72530 Puebla, Pue.',
    );
  });
});

describe('who it is', () => {
  const block = (label: string, lines: string) => recipients(`${before}${label}\n\n${lines}\n`)[0];

  it.each([
    [
      'Appeals to:',
      'Ada Madeup\nAttorney General and Head of the Public Prosecutor’s Office\n1 Court Street, Abuja',
      'Ada Madeup',
      'Attorney General and Head of the Public Prosecutor’s Office',
    ],
    [
      'Appeals to:',
      'Överläkare\nAda Påhittad\nul. Sudova 12\n350007 Krasnodar',
      'Ada Påhittad',
      'Överläkare',
    ],
  ])('%s %s', (label, lines, name, title) => {
    expect(block(label, lines)).toMatchObject({ name, title });
  });

  it('stands behind a comma in Turkish', () => {
    const text =
      'Birinci AE: 83/24 Endeks: MDE 13/5999/2024 İran Tarih: 2 Eylül 2024\n\nACİL EYLEM\n\nÖĞRENCİ TEHLİKEDE\n\nÖğrenci Deniz Uydurma tehlikede.\n\nHAREKETE GEÇİN: KENDİ SÖZLERİNİZLE BİR ÇAĞRI YAZIN YA DA AŞAĞIDAKİ ÖRNEK MEKTUBU KULLANIN\n\nYargı Erki Başkanı, Rıza Uydurukçu\nAvenue Exemple No. 12\n1050 Brüksel, Belçika\n\nSayın Başkan,\n\nÖğrenci Deniz Uydurma için büyük kaygı duyuyorum.\n\nSaygılarımla,\n';
    expect(recipients(text)).toMatchObject([{ name: 'Rıza Uydurukçu', title: 'Yargı Erki Başkanı' }]);
  });

  it('stands behind letters for a country in Russian, beside the address of a form', () => {
    const text =
      'СА: 17/24 Индекс: EUR 46/8999/2024 Россия 9 июля 2024 года\n\nСРОЧНАЯ АКЦИЯ\nХУДОЖНИЦЕ НУЖЕН ВРАЧ\n\nХудожницу Анну Выдуманную перевели в изолятор.\n\nОбращения направляйте:\n\nУполномоченному по правам человека в РФ Ивану П. Вымышленскому\n119000, Москва, ул. Примерная, д. 7\nЭлектронная приёмная: https://form.example/priem\n';
    const [one] = read(text).recipients;
    expect(one).toMatchObject({
      name: 'Ивану П. Вымышленскому',
      title: 'Уполномоченному по правам человека в РФ',
      post: '119000, Москва, ул. Примерная, д. 7',
      formUrl: 'https://form.example/priem',
    });
  });
});
