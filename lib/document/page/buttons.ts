/** What a page can be shared by, and the names of where: nothing else stands on such a line. */
const button =
  '(?:share|tweet|post|print|e-?mail|send|copy link|teilen|twittern|drucken|senden|mailen|partager|tweeter|envoyer|imprimer|compart(?:ir|e)|twittear|tuitear|enviar|imprimir|condividi|stampa|invia|twitta|partilhar|compartilhar|tweetar|delen|tweeten|afdrukken|versturen|dela|tweeta|skriv ut|skicka|del|udskriv|jaa|twiittaa|tulosta|laheta|udostepnij|podziel sie|drukuj|wyslij|sdilet|tisk|paylas|yazdir|gonder|facebook(?:issa|ta|u)?|twitter(?:issa)?|x|whatsapp|telegram|linkedin|bluesky|mastodon|pinterest|reddit|instagram|threads|pdf)';
const buttonLine = new RegExp(`^(?:[^\\p{L}\\p{N}]*${button}(?!\\p{L})){2,12}[^\\p{L}\\p{N}]*$`, 'u');
const askedToShare =
  /^(?:share|teilen|partager|compartir|condividi|partilhar|compartilhar|delen|dela|jaa|udostepnij|podziel sie|sdilet|paylas)(?: this(?: page)?)? ?:?$/u;

/** True for a folded line that offers to share the page, by two names of ways at least: `Share: Facebook | X`. */
export const isButtons = (line: string): boolean => buttonLine.test(line);

/** The same, or a line that says no more than to share it. */
export const isSharing = (line: string): boolean => isButtons(line) || askedToShare.test(line);
