import { has, matchEnd } from '../../text/match.ts';
import { type Line, lineAt, rawSpan } from '../../text/view.ts';
import { isInMailHead } from '../page/mail-lines.ts';
import { folded, type Paper } from '../paper.ts';
import { countryAt } from './country-names.ts';
import { isCueBefore } from './deadline.ts';
import { isTitleLine } from './header.ts';
import { indexNumbersIn } from './index-number.ts';
import { isHeadline } from './people.ts';

/** A headline is this long at most, in code units. */
export const longest = 220;
/** A line of a mail's head. */
export const mailHead = /^[\p{L}-]{2,12} ?:/u;
/** Of those at risk, behind their names: in the language of the paper. */
const gender =
  /\((?:m|f|male|female|m\/f|f\/m|z|k|α|γ|αρρεν|θηλυ|м|ж|ч|[여남](?:성)?|[男女]性?|زن|مرد|ז|נ)[),、，]/u;

/** Not so a line in a script without capitals in which a word of another stands. */
function isCapitals(text: string): boolean {
  if (text !== text.toUpperCase() || text === text.toLowerCase()) return false;
  return (text.match(/\p{Lo}/gu)?.length ?? 0) <= (text.match(/\p{Lu}/gu)?.length ?? 0);
}

/** True when what is printed between two offsets is in capitals. */
export function capitalsAt(paper: Paper, span: { start: number; end: number }): boolean {
  return isCapitals(paper.view.text.slice(span.start, span.end));
}

/** `Herr SALAR FIKTIV, 24 Jahre`, `Ms Jane ROE (teacher)`: who is at risk, with an honour before the name and a mark behind it. */
const styledName =
  /^(?:Herr|Frau|HERR|FRAU|Dr\.?|Prof\.?|Rev\.?|Mr\.?|Mrs\.?|Ms\.?|Mme|Monsieur|Madame|M\.|Sra?\.?|Señora?|Sig\.(?:ra)?|Dhr\.|Mevr\.|Mevrouw)(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|al|bin|van|von|de|del)){1,6}(?:,| \(|$)/u;

/** `Kenya: put an end to the trial`: some words behind the colon of a heading, and not all of them names. */
function isSaying(heading: string): boolean {
  const words = heading.length > longest ? '' : heading.slice(heading.indexOf(':') + 1);
  return heading.includes(':') && words.trim().split(' ').length > 3 && /\p{Ll}{4}/u.test(words);
}

/** The names of older headers: a country, then names. */
export function isNames(paper: Paper, line: Line): boolean {
  const text = folded(paper, line);
  if (styledName.test(paper.view.text.slice(line.start, line.end))) return true;
  if (gender.test(text)) return true;
  if (line.heading && isSaying(paper.view.text.slice(line.start, line.end))) return false;
  const country = countryAt(paper.rules, text, 0);
  if (!country) return false;
  const rest = text.slice(country.length).replace(/^ ?\([^)]{1,40}\)/, '');
  if (/\p{Script=Han}{6}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{8}/u.test(rest)) return false;
  if (/^[\s:.]*$/.test(rest)) return true;
  // `KENYA. Teacher on trial`
  if (/^\. /.test(rest) && isHeadline(paper.view.text.slice(line.end - rest.length + 2, line.end)))
    return false;
  return (
    ((/^ ?:/.test(rest) && !isHeadline(paper.view.text.slice(line.end - rest.length, line.end))) ||
      capitalsAt(paper, { start: line.start, end: line.start + country.length })) &&
    !capitalsAt(paper, line)
  );
}

/** What the first page of a site is called, and a mark behind it: `Home / Act`. */
const home =
  /^(?:home|start(?:seite|sida)?|accueil|inicio|pagina iniziale|hem|hjem|forside|etusivu|domu|uvod|domov|kezdolap|fooldal|strona glowna|αρχικη|ana ?sayfa|главная|головна|الرئيسيه|خانه|صفحه (?:نخست|اصلي)|דף הבית|ראשי|首[页頁]|ホーム|トップ|홈)(?: page)? ?[/|>»›·•:-]/u;

/** For those who hear a page read out: `Skip to content`. */
const skips =
  /^(?:skip to|jump to|(?:direkt |springe? )?zum (?:haupt)?inhalt|aller (?:directement )?au contenu|(?:saltar|ir|pasar) (?:directamente )?al contenido|(?:ir|saltar|pular) para o conteudo|vai al contenuto|salta al|(?:direct |ga |spring )?naar (?:de )?(?:hoofd)?inhoud|hoppa till|ga till|hopp til|ga til (?:hoved)?ind?h|siirry (?:suoraan )?sisalto|przejdz do|перейти (?:к|до) (?:\p{L}+ )?(?:содержан|контент|вмісту|змісту|основн)|icerige (?:gec|atla)|(?:تخط\p{L}*|انتقل|الانتقال|تجاوز) (?:ا?لى) (?:ال)?محتوى|ugras a|prejst na|prejit k)/u;
/** What a site says of privacy, and what a group calls the letter in which it hands papers on. */
const notices =
  /^(?:privatsphare|datenschutz|privacy|cookie|parametres de confidentialite|configuracion de (?:privacidad|cookies)|impostazioni|privacyinstellingen|integritet|personvern|privatliv|yksityisyys|ustawienia|настройки|налаштування|gizlilik|menu)(?:[ -]?\p{L}{3,18})?$|(?<!\p{L})(?:newsletter|e-?newsletter|rundbrief|infobrief|mitgliederbrief|infolettre|lettre d'info\p{L}*|boletin|boletim|bollettino|notiziario|nieuwsbrief|nyhetsbrev|nyhedsbrev|medlemsbrev|uutiskirje|jasenkirje|biuletyn|рассылка|розсилка|вісник|bulten|hirlevel|spravodaj|zpravodaj|نشره)(?!\p{L})/u;
/** Leads to a file. */
const loads =
  /^(?:download|herunterladen|(?:als )?pdf|telecharge[rz]|descarg(?:ar|a|ue)|baixar|baixe|transferir|scarica|ladda ner|last ned|hent|lataa|pobierz|скачать|завантажити|indir|(?:حمل|تحميل|تنزيل|نزل)|letoltes|stiahnut|stahnout)(?!\p{L})/u;

/** A site's way to its parts, `Home | Act | Give`, or what it says of cookies. */
export function isOfSite(text: string): boolean {
  if (home.test(text) || skips.test(text) || loads.test(text) || notices.test(text)) return true;
  // Folded text has quotation marks for the double arrows.
  return (text.match(/ [|>›·•"] /g) ?? []).length > 1 || /(?<!\p{L})cookies?(?!\p{L})|ciastecz/u.test(text);
}

/** Words that only name the kind of paper are no longer than this, in code units. */
const longestKind = 60;

/** `(translated by volunteers)` */
const isInBrackets = (text: string): boolean => /^\([^()]*\)$/.test(text);

/** To whom an old paper may be handed on: `PUBLIC`, `EXTERNAL (for general distribution)`. */
const distribution =
  /^(?:(?:ai|amnesty international) )?(?:public|external|internal|public document|external document|document public|documento publico|publico|offentlich|pubblico|dokument publiczny|открытыи документ|внешнии документ|для общего распространения|відкритии документ)(?: ?\([^()]*\))?$/u;

/** A country on a line of its own: no headline goes on in it. */
export function isCountryAlone(paper: Paper, line: Line): boolean {
  const text = folded(paper, line);
  return countryAt(paper.rules, text, 0)?.length === text.length;
}

/** An index, a number, or to whom the paper may be handed on: no concern goes on in such a line. */
export function isOfHeader(paper: Paper, line: Line): boolean {
  const text = folded(paper, line);
  return indexNumbersIn(text).length > 0 || distribution.test(text) || isTypeLine(paper, line);
}

/** `Published: 3 March 2026`, `Updated 3.3.2026`: a label of a few words, and a day. */
export function isDayLabel(paper: Paper, line: Line): boolean {
  const text = folded(paper, line);
  const [date] = text.length > longestKind + 40 ? [] : paper.rules.dates(text);
  if (!date || date.start === 0 || text.length - date.end > 4) return false;
  return isLabelOfDay(paper, text.slice(0, date.start));
}

/** Words before a day that are no more than its label. */
export function isLabelOfDay({ rules }: Paper, words: string): boolean {
  if (words.length > longestKind) return false;
  if (/^[^:：\d]{2,40}[:：]\s*$/u.test(words)) return true;
  const bare = words.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return [...bare.matchAll(rules.header.issued)].some(
    ({ index, 0: label }) => index === 0 && label.length >= bare.length - 4,
  );
}

/** The parts of a site with gaps between them, as they are copied: `About us   What we do   News   Donate`. */
function isMenu({ view }: Paper, { start, end }: Line): boolean {
  if (/\d/.test(view.text.slice(start, end))) return false;
  const raw = rawSpan(view, start, end);
  return (view.raw.slice(raw.start, raw.end).match(/\S[ \u00a0]{2,}(?=\S)|\S\t+(?=\S)/gu)?.length ?? 0) > 1;
}

/** Lines of a header that are no headline. */
export function isBare(paper: Paper, line: Line): boolean {
  const text = folded(paper, line);
  if (text.length < 4 || text.length > longest || line.bullet || isTitleLine(paper, line)) return true;
  if (
    indexNumbersIn(text).length > 0 ||
    /@|https?:|www\.|^-{2,}|-{2,}$/.test(text) ||
    /^[^\p{L}\d]*\d+[^\p{L}\d]*$/u.test(text)
  )
    return true;
  if (isTypeLine(paper, line) || isOfSite(text) || isInBrackets(text)) return true;
  if (isDayLabel(paper, line) || isMenu(paper, line)) return true;
  if (isInMailHead(paper.view, paper.from, lineAt(paper.view, line.start))) return true;
  if (has(paper.rules.closing.labels, text)) return true;
  if (text.length < longestKind && (isKind(paper, text) || distribution.test(text))) return true;
  const counted = /^\(?\d{1,2}[.)] /.exec(text)?.[0].length ?? 0;
  if (matchEnd(paper.rules.label, paper.view.folded, line.start + counted) >= 0) return true;
  if (has(paper.rules.header.issued, text.slice(0, 20)) && /^[^:]{0,20}:/.test(text)) return true;
  const dates = paper.rules.dates(text);
  if (dates.some(({ start }) => isCueBefore(paper, text.slice(0, start)))) return true;
  const [date] = dates;
  return (
    (date !== undefined && date.start < 3 && text.length - date.end < 4) || has(paper.rules.contact, text)
  );
}

/** `Further information` alone. */
function isBeside(paper: Paper, words: string): boolean {
  const { besideUpdate, besideOutcome } = paper.rules.header;
  return [besideUpdate, besideOutcome].some((pattern) => matchEnd(pattern, words, 0) === words.length);
}

/** `third`, `두 번째`: a number that counts, and nothing else. */
function isOrdinal({ rules }: Paper, words: string): boolean {
  if (!/^[\p{L}\d. ]{1,20}$/u.test(words)) return false;
  const counts = rules.ordinals.filter(([pattern]) => has(pattern, words));
  return counts.some(([pattern]) => !words.includes(' ') || !/\p{L}/u.test(words.replace(pattern, '')));
}

/** True for words that name the type of paper and a country, and nothing else. */
export function isKind(paper: Paper, words: string): boolean {
  const { update, outcome, first, goodNews } = paper.rules.header;
  const bare = words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  if (isBeside(paper, bare)) return true;
  // `Result and follow-up`
  const both = bare.split(/ (?:and|und|et|y|e|en|och|og|ja|i|oraz|и|та|і|й|ve|و|és|a) | ?[&/+] ?/u);
  if (both.length === 2 && both.every((one) => isBeside(paper, one))) return true;
  // `Further information: Egypt`, where the words for the type of paper are no more than that.
  const [kind = '', place = ''] = bare.split(/ ?[:|] ?| - /u, 2);
  if (isBeside(paper, kind) && countryAt(paper.rules, place, 0)?.length === place.length) return true;
  const rest = [update, outcome, first, goodNews]
    .reduce((left, pattern) => left.replace(pattern, ' '), bare)
    .trim();
  if (rest === bare) return false;
  // `third update`: its number is none of a headline.
  if (isOrdinal(paper, rest)) return true;
  const from = /^[\s,;:.·-]*/.exec(rest)?.[0].length ?? 0;
  const country = countryAt(paper.rules, rest, from);
  return !/\p{L}/u.test(country ? rest.slice(from + country.length) : rest);
}

/** A reference, or words for the type of paper, and nothing else. */
function isTypeLine(paper: Paper, line: Line): boolean {
  const text = folded(paper, line);
  const { update, outcome, first, correction, urgentAction } = paper.rules.header;
  const title = Math.max(0, matchEnd(paper.rules.urgentActionStart, text, 0));
  if (title > 0 && has(update, text.slice(title).trim()) && text.length - title < 12) return true;
  if (title > 0 && isKind(paper, text.slice(title))) return true;
  const rest = [outcome, update, first, correction].reduce(
    (left, pattern) => left.replace(pattern, ' '),
    text,
  );
  if (rest === text) return /\d{1,3}[./\\]+(?:19|20)?\d{2}(?!\d)/.test(text) && text.length < 90;
  return (
    !/\p{L}{3}/u.test(rest) ||
    has(urgentAction, rest.trim()) ||
    /\d{1,3}[./\\]+(?:19|20)?\d{2}(?!\d)/.test(rest)
  );
}
