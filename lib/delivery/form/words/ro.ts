import { defineWords } from './define.ts';

export const ro = defineWords('ro', {
  prefix: 'titulatură|formula de adresare',
  'full-name':
    'nume și prenume|nume complet|nume|numele dvs|numele complet|prenume și nume|numele dumneavoastră|numele tău|expeditor|numele|numele și prenumele|nume și prenume complet|nume/prenume',
  'first-name': 'prenume|prenumele',
  'last-name': 'nume de familie|numele de familie',
  email:
    'e-mail|email|adresa de e-mail|adresă de email|poștă electronică|adresa de email|adresă e-mail|e-mailul dvs.|e-mailul dumneavoastră|adresa electronică|adresă email|adresa dvs. de e-mail',
  confirm: 'confirmă|confirmați|repetați|confirmare|din nou',
  phone:
    'telefon|număr de telefon|telefon mobil|mobil|nr. telefon|telefon de contact|nr. de telefon|telefon fix|numărul de telefon|tel.',
  street:
    'adresă|stradă|strada și numărul|adresa|adresă 1|domiciliu|strada|domiciliul|adresa de domiciliu|adresa poștală|adresa de corespondență|strada, nr.|adresa completă|stradă și număr|adresa domiciliului',
  street2: 'adresă 2|bloc, scară|bloc, scară, apartament',
  city: 'oraș|localitate|municipiu|localitatea|orașul|oraș/comună|municipiul',
  'postal-code': 'cod poștal',
  state: 'județ|regiune|județul/sectorul|județul|județ/sector',
  country: 'țară|țara|țară/regiune',
  organization:
    'organizație|companie|instituție|firmă|societate|denumirea instituției|instituția|organizația|numele organizației|denumirea organizației|compania|persoană juridică|societatea|denumire firmă',
  'job-title': 'funcție|profesie|ocupație',
  subject:
    'subiect|subiectul|titlu mesaj|subiectul mesajului|subiectul petiției|obiectul petiției|obiectul cererii|titlul mesajului|obiect|obiectul sesizării',
  topic:
    'temă|categorie|motiv|tip solicitare|departament|motivul contactării|domeniu|tipul solicitării|tipul mesajului|tipul petiției|motivul',
  message:
    'mesaj|mesajul dvs|întrebare|comentariu|conținut|text|textul mesajului|mesajul|mesajul tău|solicitare|descriere|textul petiției|mesajul dumneavoastră|conținutul petiției|conținutul mesajului|solicitarea dvs.|sesizare|petiția|descrierea situației|întrebarea dvs.|plângere|detalii|observații',
  consent:
    'sunt de acord|accept|politica de confidențialitate|date cu caracter personal|consimțământ|termeni și condiții',
  captcha: 'cod de securitate|cod de verificare|codul din imagine',
  honeypot: 'lăsați necompletat|nu completați|lăsați gol',
  identity: 'CNP|cod numeric personal|serie și număr CI|număr pașaport',
  newsletter: 'newsletter|abonare|buletin informativ|publicarea|publicat|publicată|făcut public',
  'birth-date': 'data nașterii',
  'reply-choice': 'răspuns|modalitate de răspuns|modalitatea de răspuns|doresc răspuns',
  other:
    'titlu|fax|sex|vârstă|cetățenie|dată|fișier|atașament|site web|sector|număr|data|numele tatălui|numele mamei|prenumele tatălui|prenumele mamei|tatălui|mamei|copilului|școala|stare civilă|nume anterior|numele deținutului|penitenciarul|penitenciar',
  credential: 'parolă|utilizator|nume utilizator',
  search: 'căutare|caută',
});
