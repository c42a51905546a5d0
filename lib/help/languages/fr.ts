import { defineHelp } from '../define.ts';

export const help = defineHelp({
  button: `
    Où se trouve le bouton
    Le bouton est dans la barre d’outils du navigateur, peut-être derrière la pièce de puzzle : épinglez-le. Les touches Alt+Maj+U font la même chose.
    La fenêtre se ferme quand vous cliquez ailleurs. Rien n’est perdu : chaque mot est gardé pendant que vous écrivez. {at_side} et {desk} montrent la même chose et restent ouverts.
    Un clic droit dans un champ où vous écrivez propose vos cas en cours.
    Au clavier : Tab avance, Entrée ouvre, Échap revient à l’écran précédent, ou ferme la fenêtre.
  `,
  paper: `
    Ajouter un document
    Un document est le texte d’une Action urgente : le premier, une mise à jour ou un bilan.
    Ouvrez-le sur le site de votre section ou dans votre webmail et appuyez sur le bouton de la barre d’outils. Vous voyez les documents trouvés. {what_was_read} montre chaque valeur à côté des mots du document. Corrigez ce qui est faux, puis appuyez sur {add}.
    Ou bien utilisez {paste_text} ou {choose_file} : PDF, Word, e-mail, texte et HTML peuvent être lus.
    Ajouter deux fois le même document ne fait aucun mal. Les mises à jour et les bilans retrouvent leur cas par son numéro.
  `,
  pdf: `
    Un document en PDF
    Ouvrez le PDF dans un onglet, appuyez sur le bouton de la barre d’outils, puis sur {pdf_read}.
    Firefox ne laisse aucune extension entrer dans son lecteur de PDF. Vous pouvez y autoriser ce seul site, pour cette fois ; ou bien enregistrez le PDF et utilisez {choose_file}.
    Un PDF numérisé contient des images de pages et pas de texte. Cherchez le document sous forme de page web, ou copiez-le à la main.
  `,
  write: `
    Écrire la lettre
    Choisissez un cas : la lettre est là. S’il y a plusieurs destinataires, chacun a la sienne.
    Lisez-la et ajoutez quelque chose sous {own_words}. Une seule phrase de vous est utile. Laissez les demandes telles quelles : elles ont été choisies avec soin.
    {letter_tools} la raccourcit, ou change la langue des formules du début et de la fin. {change_text} et {arrange} changent le reste.
    Ce qu’il faut vérifier se trouve sous {safety}.
    Si vous voulez écrire une fois par semaine ou par mois, dites-le dans les réglages : {pace_label}.
  `,
  webmail: `
    La placer dans votre webmail
    Ouvrez un nouveau message dans votre webmail. Appuyez sur le bouton de la barre d’outils, choisissez le cas, appuyez sur {put_into_page}.
    Les adresses, l’objet et la lettre sont placés. Ce qui s’y trouve déjà reste, votre signature aussi. Vous voyez ensuite, champ par champ, ce qui a été placé ; à côté de ce qui ne l’a pas été, un bouton le copie. {undo_filling}, ou Ctrl+Z dans la page, annule tout.
    Relisez le message et appuyez vous-même sur Envoyer. Puis appuyez sur {have_sent}, pour que votre liste le sache.
    {other_ways} ouvre un nouveau message dans votre webmail ou votre logiciel de messagerie.
  `,
  form: `
    Écrire par un formulaire de contact
    Ouvrez le formulaire du destinataire, appuyez sur le bouton de la barre d’outils, choisissez le cas, appuyez sur {fill_form}. Vous voyez chaque champ du formulaire et ce qui y serait mis. Décochez ce qui ne doit pas l’être. C’est seulement alors que le formulaire est rempli.
    Sur un site que vous avez autorisé, {form_open_fill} près de la lettre le fait d’un seul appui, avec ce qui est sûr : vous voyez avant ce qui sera mis.
    Ce qui n’est pas sûr et le contrôle contre les robots vous sont laissés. L’envoi aussi.
    Certains formulaires n’acceptent que les lettres des habitants du pays, et on vous le dit. Ne donnez jamais une adresse qui n’est pas la vôtre : écrivez par e-mail ou par la poste.
  `,
  copy: `
    Copier, imprimer, poster
    {copy_letter} permet de coller la lettre dans n’importe quel logiciel ; {copy_everything} prend aussi les adresses et l’objet.
    {print}, sous {letter_tools}, prépare une feuille pour une enveloppe à fenêtre, ou une carte postale. Le fax, le téléphone et les réseaux sociaux s’y trouvent aussi, si le document les donne.
    {plan} montre tous les destinataires d’un cas, ce que vous avez écrit et la suite. Notez-y ce que vous avez posté. Si une lettre est revenue, appuyez sur {mark_bounced} : un autre moyen est proposé.
    Si une voie est fermée un temps, comme parfois la poste, {way_note_add} à cet endroit : vous la lisez avant que la lettre parte.
  `,
  reply: `
    Une réponse, ou une lettre revenue
    Dans un cas, {plan} est l’endroit pour ce qui revient. Pour une réponse, appuyez sur {note_reply} près du destinataire et envoyez-en une copie à votre section. Ne répondez pas au nom d’Amnesty.
    Pour un e-mail revenu, appuyez sur {mark_bounced}, ou collez sous {bounce_title} l’avis de votre fournisseur. Cette adresse est laissée de côté, et un autre moyen est proposé.
    Beaucoup de documents demandent aussi une lettre à l’ambassade dans votre pays. Donnez son adresse une fois sous {embassy_title} : elle vaut pour tous les cas de cet État.
    Une ambassade dit à son État qui écrit. Si la prudence s’impose, ne lui écrivez pas.
  `,
  remind: `
    Recevoir des rappels
    Le nombre sur le bouton de la barre d’outils compte les cas ouverts auxquels il reste une semaine ou moins, encore sans lettre de vous.
    Dans les réglages, {reminders_title}, vous pouvez l’enlever : {reminder_badge}. Il y a aussi : {reminder_notice}. Elle arrive à partir de neuf heures du matin et ne nomme personne.
    {pace_label} : avec une lettre par semaine ou par mois, un seul cas est proposé. Ensuite, aucune notification jusqu’à la suivante.
    {calendar_save} met les dates limites dans un fichier pour votre agenda. Il ne nomme aucun cas, sauf si vous le voulez. Enregistrez-le de nouveau quand des cas arrivent.
    Navigateur fermé, ou tout verrouillé : aucun rappel.
  `,
  end: `
    Quand un cas est terminé
    Un bilan peut demander de ne plus écrire. Le cas est alors clos, montre la phrase qui le dit et ne propose plus de lettre. Un document plus récent le rouvre ; vous le pouvez aussi, avec {open_again}.
    Si la phrase n’est pas claire, on vous pose la question. Si vous ne savez pas, demandez à votre section. Tant que vous n’avez pas répondu, aucune lettre n’est proposée.
    Après la date limite, demandez à votre section avant d’écrire : une lettre tardive peut nuire.
    Le journal contient à qui, comment et quand vous avez écrit, jamais la lettre. Il reste jusqu’à 90 jours après la clôture d’un cas. Sous {journal}, vous choisissez : {keep_label}.
  `,
  follow: `
    Suivre votre section
    Appuyez sur {follow_ways}. Choisissez votre section, ou donnez l’adresse d’une page qui énumère des Actions urgentes. Votre navigateur demande si ce seul site peut être lu.
    Il est ensuite consulté quelques fois par jour, sans rien qui dise qui vous êtes. Les nouveaux documents arrivent d’eux-mêmes, et un bilan clôt son cas.
    Ce qui ne peut pas être lu ainsi est énuméré dans les réglages, à ouvrir par vous. C’est là aussi que vous arrêtez : {follow_remove}.
  `,
  backup: `
    Sauvegarder ou effacer
    Tout est gardé dans ce navigateur seulement. Si vous supprimez l’extension, tout est perdu.
    Dans les réglages, {backup_save} met le tout dans un fichier. Donnez une phrase secrète, pour que personne d’autre ne puisse le lire. Si vous l’oubliez, personne ne peut ouvrir le fichier, nous non plus.
    {restore} ajoute le fichier à ce qui est là. Rien ne disparaît.
    {erase} supprime tout ce qui est gardé dans ce navigateur. Les fichiers que vous avez enregistrés restent.
  `,
  careful: `
    Si la prudence s’impose
    Un gouvernement pourrait-il vous nuire, à vous ou à votre famille, parce que vous écrivez ? Pensez à vos proches là-bas, aux voyages, à votre nationalité. Dans le doute, demandez d’abord à votre section, ou laissez ce pays à d’autres.
    Les réglages demandent : {caution_title} Répondez pour un pays, ou pour tous. Vos lettres ne portent alors que vos initiales et votre ville, personne n’en reçoit de copie, elles peuvent seulement être copiées, et rien n’est noté. {careful_kept}
    Votre e-mail montre quand même votre nom et votre adresse, et votre fournisseur le garde. La liste des extensions du navigateur montre toujours celle-ci.
  `,
  lock: `
    Tout verrouiller
    Dans les réglages, {lock_title} : choisissez une phrase secrète de quatre ou cinq mots. Ensuite, {lock_now} met tout dans une copie scellée et efface le reste. Le verrou peut aussi se fermer de lui-même après un moment, et au démarrage du navigateur.
    Verrouillé, chaque page demande la phrase secrète. Rien n’est suivi, aucune date limite n’est annoncée. Une fois déverrouillé, tout est comme avant.
    Si vous oubliez la phrase secrète, tout est perdu : gardez une sauvegarde. Tant que c’est ouvert, toute personne devant cet ordinateur peut tout lire. Le navigateur lui-même montre toujours cette extension, les sites autorisés et les pages visitées.
  `,
  group: `
    Pour une soirée d’écriture
    Dans les réglages, {pack_save} fait un fichier avec les cas en cours : les documents seuls, sans votre nom, vos lettres, ni à qui vous avez écrit.
    Les autres appuient sur {choose_file}, regardent ce qu’il contient et ajoutent ce qu’ils veulent.
    Pour les invités sans ordinateur, imprimez des lettres ou des cartes postales à l’avance. Demandez à votre section si les cas sont encore ouverts.
  `,
  privacy: `
    Rien ne part tout seul
    L’extension met une lettre là où vous la voulez. L’envoi vous appartient, toujours.
    Il n’y a ni compte, ni serveur, ni comptage. Elle lit une page quand vous y appuyez sur son bouton, et un site quand vous le suivez ou l’autorisez. {sites_title}, dans les réglages, montre lesquels et permet de les reprendre.
    Votre webmail garde un brouillon de ce qui y est mis, avant que vous l’envoyiez.
    Dans les fenêtres privées, elle ne fonctionne pas. Elle n’est pas officielle : Amnesty International ne l’a pas approuvée.
  `,
});
