import { defineWords } from './define.ts';

export const fr = defineWords('fr', {
  prefix: 'civilité|M./Mme|Monsieur/Madame|Civilité (M./Mme)|madame monsieur|titre de civilité',
  'full-name':
    'nom|nom et prénom|nom complet|prénom et nom|votre nom|nom, prénom|nom & prénom|nom prénom|prénom nom|nom et prénoms|nom/prénom|expéditeur|vos nom et prénom|votre nom complet|comment vous appelez-vous|votre nom et prénom|prénom(s) et nom|nom, prénoms|identité du demandeur|nom complet du demandeur|votre identité|noms|noms et post-noms',
  'first-name': 'prénom|prénoms|votre prénom|prénom(s)|vos prénoms',
  'last-name': "nom de famille|nom d'usage|nom patronymique",
  email:
    'courriel|mél|adresse électronique|e-mail|adresse e-mail|adresse mail|adresse courriel|adresse de courriel|adresse email|votre email|courrier électronique|votre courriel|adresse de messagerie|mail|votre adresse email|votre adresse électronique|votre e-mail|votre adresse e-mail|adresse mél',
  confirm:
    'confirmer|confirmation|ressaisissez|retapez|confirmez|répétez|vérification|ressaisir|encore une fois',
  phone:
    'téléphone|tél.|numéro de téléphone|portable|téléphone portable|mobile|n° de téléphone|téléphone fixe|téléphone mobile|numéro de portable|no de téléphone|votre numéro de téléphone|tél. portable|numéro à rappeler|téléphone de contact|gsm|contact téléphonique',
  street:
    'adresse|rue|n° et voie|adresse postale|numéro et rue|rue et numéro|adresse 1|adresse ligne 1|voie|numéro et nom de rue|n° et rue|nom de rue|adresse complète|numéro et voie|votre adresse|numéro et libellé de la voie|domicile',
  street2:
    "complément d'adresse|complément|adresse 2|adresse complémentaire|adresse ligne 2|adresse (suite)|appartement",
  city: 'ville|commune|localité|votre ville|municipalité|commune de résidence|ville de résidence|localité/ville',
  'postal-code': 'code postal|CP|NPA|votre code postal',
  state: 'département|région|province|canton|État/province|état|région/département|gouvernorat',
  country: 'pays|pays/région|pays de résidence|votre pays',
  organization:
    "organisme|société|structure|raison sociale|entreprise|organisation|association|institution|nom de l'entreprise|établissement|nom de l'organisation|nom de la société|employeur|organisme/société|nom de l'organisme",
  'job-title': 'fonction|profession|titre du poste|qualité|métier|poste occupé',
  subject:
    'objet|sujet|objet du message|sujet du message|objet de votre message|titre du message|intitulé|objet de votre demande|objet du courrier',
  topic:
    'thème|motif|thématique|rubrique|nature de la demande|catégorie|objet de la demande|service|destinataire|type de demande|motif de la demande|nature de votre demande|motif de contact|service concerné|raison du contact|sujet de votre demande|service destinataire',
  message:
    'message|demande|texte|votre message|commentaire|commentaires|question|votre demande|votre question|contenu|description|remarques|texte du message|précisions|contenu du message|corps du message|observations|vos commentaires|détails|votre requête|réclamation|votre réclamation|exposé des faits|description des faits|exposé de votre situation|description de votre demande|courrier|texte de votre message|que souhaitez-vous nous dire|votre courrier|votre commentaire|faits',
  consent:
    "j'accepte|RGPD|politique de confidentialité|données personnelles|je consens|consentement|données à caractère personnel|conditions d'utilisation|j'ai lu|mentions légales|conditions générales|j'autorise|accepte",
  captcha:
    'recopiez le code|anti-spam|code de sécurité|code de vérification|recopier les caractères|question de sécurité|code antispam|captcha|combien font|code affiché',
  honeypot:
    'laissez ce champ vide|ne pas remplir|laisser vide|ne remplissez pas|laisser ce champ vide|laissez vide|ne rien saisir',
  identity:
    "n° de sécurité sociale|numéro de sécurité sociale|numéro d'identité|carte d'identité|n° de passeport|numéro de passeport|NIR|CIN|numéro fiscal",
  newsletter:
    "lettre d'information|newsletter|infolettre|abonnez|s'abonner|je m'abonne|recevoir une copie|inscription|publier|publication|rendu public|rendue publique|soit publié|soit publiée|être publié|être publiée",
  'birth-date': 'date de naissance|né le|année de naissance',
  'reply-choice':
    'réponse souhaitée|souhaitez-vous une réponse|réponse|mode de réponse|moyen de contact|préférence de contact|être rappelé|être joint|être contacté',
  other:
    'titre|télécopie|fax|site web|site internet|sexe|âge|nationalité|date|pièce jointe|fichier|numéro de dossier|lieu de naissance|indicatif|nom de jeune fille|nom de naissance|quartier|arrondissement|suffixe|langue|heure|référence|BP|boîte postale|numéro de référence|nom de votre député|député|nom de l’établissement|établissement scolaire|nom du père|nom de la mère|père|mère|enfant|conjoint|circonscription|nom de l’enfant|établissement pénitentiaire|nom du détenu|nom de la personne détenue|numéro d’écrou|établissement concerné|étage, appartement',
  credential: "mot de passe|identifiant|nom d'utilisateur",
  search: 'recherche|rechercher|mots clés',
});
