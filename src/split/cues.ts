/** A word's hash in, what it hints at out: widely general words of news pages in several languages, none of a single site. */
import { MONTH_NAMES, WEEKDAY_NAMES } from '../text/calendar-names.js';
import { SMALL_WORDS } from '../text/small-words.js';
import { FOREIGN_CUES } from './foreign-cues.js';
import { hashWord, isUnspaced } from './letters.js';
import { NOTICE_FORMS } from './notice-forms.js';
import { NumberTable } from './number-table.js';

/** The groups, in the order of their bits; the words say in `explain` what was seen. */
export const CUES = [
  'a share button',
  'a call to subscribe or sign in',
  'an advertisement',
  'a pointer to other stories',
  'a legal notice',
  'a photograph',
  'a picture agency',
  'an opening "by"',
  "a journalist's office",
  'a publication word',
  'a time of day',
  'a month',
  'a weekday',
  'a verb of saying',
  'a comment counter',
  'a call to follow or contact',
  'a menu word',
  'an author note',
  'left or right in the picture',
  'an elapsed time',
  'a player',
  'a correction',
  'a first or second person',
] as const;

/** The bit of a group in `Look.cues`. */
export const cueBit = (group: (typeof CUES)[number]): number => 1 << CUES.indexOf(group);

/** In the order of the groups. */
const WESTERN_CUES: readonly string[] = [
  'facebook|twitter|whatsapp|linkedin|pinterest|reddit|telegram|flipboard|tumblr|messenger|tweet|share|shares|shared|sharing|email|e-mail|mail|print|x|instagram|youtube|tiktok|threads|bluesky|copy link|link copied|copied|pocket|clipboard|teilen|drucken|merken|partager|imprimer|compartir|condividi|compartilhar|delen|udostepnij|bookmark|save|gift|xing|sms|line|url',
  'subscribe|subscriber|subscribers|subscription|newsletter|newsletters|sign|login|log|register|inbox|account|membership|join|donate|free|trial|unlimited|premium|abonnieren|abonnement|abo|anmelden|registrieren|abonnez|inscrivez|inscription|suscribete|suscripcion|iscriviti|assine|email address|sign up|log in|your inbox|unlock|alerts|app|download|stay|informed|support',
  'advertisement|advertising|advert|ad|ads|sponsored|promoted|sponsor|anzeige|werbung|publicite|publicidad|pubblicita|reklama|annonce|paid|promo|affiliate|commission|coupon|coupons|deals|buy|shop|price|amazon|sale',
  'read|related|recommended|trending|popular|more|latest|top|see also|read more|more from|most read|most popular|you might|you may|also|next|previous|related articles|related stories|editors|picks|recommend|featured|lesen|mehr|weitere|auch interessant|lire|aussi|plus|leer|mas|tambien|leggi|anche|leia|mais|lees|meer|explore|discover|topics|tags|topic|themen|stories|articles|story|article|continue|reading|keep|skip|click|here',
  'alle rechte|rechte vorbehalten|tous droits|droits reserves|los derechos|derechos reservados|i diritti|diritti riservati|os direitos|direitos reservados|alle rechten|rechten voorbehouden|copyright|reserved|cookie|cookies|privacy|policy|terms|conditions|consent|rights|datenschutz|impressum|confidentialite|mentions|all rights|terms of|privacy policy|republish|licence|license|redistributed|rewritten|permission|gdpr|c',
  'photo|photos|photograph|photographs|photographer|image|images|picture|pictures|pictured|credit|file|courtesy|illustration|graphic|via|handout|screenshot|screengrab|foto|fotos|bild|bilder|imagen|crediti|photographie|photographe|provided|supplied|pool|undated|poses|caption|enlarge|gallery|slide|slideshow|stock|file photo|file image|quelle|archivbild|symbolbild|copyright',
  'getty|reuters|ap|afp|epa|shutterstock|istock|alamy|bloomberg|dpa|anadolu|xinhua|tass|pa|upi|efe|ansa|zuma|sipa|imago|keystone|apa|ntb|belga|anp|lusa|kyodo|yonhap|sputnik|wire|images|afp/getty|unsplash|pixabay|istockphoto|wikimedia|commons',
  'by|von|par|por|di|door|av|af|przez|autor|author|written|writer|authors|byline|redazione|redaktion|redaccion|words|story by|text',
  'reporter|correspondent|editor|writer|staff|journalist|columnist|contributor|contributing|bureau|chief|desk|producer|freelance|senior|analyst|critic|blogger|redakteur|redakteurin|journaliste|periodista|redactor|giornalista|korrespondent|redaktion|team|staff writer|special to',
  'published|updated|posted|modified|update|last updated|first published|created|publie|publiee|mis a jour|publicado|actualizado|aktualisiert|veroffentlicht|stand|pubblicato|aggiornato|publicado em|atualizado|gepubliceerd|opublikowano|date|erstellt|uhr',
  'am|pm|a.m|p.m|gmt|utc|est|edt|et|pst|pdt|pt|bst|cet|cest|ist|cst|cdt|aest|uhr|h|hkt|sgt|jst|msk|p|wib',
  MONTH_NAMES.join('|'),
  WEEKDAY_NAMES.join('|'),
  'said|says|told|added|according|asked|wrote|explained|announced|reported|believes|noted|saying|sagte|sagt|erklarte|berichtet|declare|explique|selon|dit|dijo|segun|explico|ha detto|disse|secondo|afirmou|zegt|zei|stated|claimed|argued|warned',
  'comments|comment|replies|reply|likes|like|views|votes|kommentare|kommentar|commentaires|comentarios|commenti|conversation|discussion|join the|report abuse|community|guidelines|moderated',
  'follow|contact|reach|tips|tip|folgen|suivez|sigue|siguenos|segui|reached|reach him|reach her|email him|email her|dm|send',
  'home|news|sport|sports|business|politics|world|opinion|entertainment|lifestyle|culture|tech|technology|science|health|video|videos|podcast|podcasts|search|menu|sections|weather|travel|food|money|local|national|international|events|jobs|obituaries|classifieds|help|about|us|advertise|sitemap|faq|politik|wirtschaft|kultur|wissen|panorama|startseite|suche|accueil|economie|monde|societe|politique|deportes|economia|mundo|cultura|close|open|toggle|navigation|live|games|radio|tv|arts|books|style|magazine|education|climate|environment|markets|finance',
  'covers|covering|contributed|is a reporter|joined|graduate|graduated|award|award-winning|previously|author of|is the|is a|he is|she is|based in|lives in|bio|biography|specializes|compiled|contributed to|this report|this story|originally published|appeared on|first appeared|produced|translated|edited|reporting by|editing by|writing by',
  'left|right|center|centre|background|foreground|seen|above|below|arrives|speaks|attends|walks|stands|looks|poses for|during|in this',
  'ago|minutes|minute|hours|hour|min|mins|hrs|days|vor|stunden|minuten|il y|hace|minuti|minutes read|min read|minute read|read time|yesterday|just now|hace',
  'watch|listen|play|video|audio|podcast|episode|loading|playing|player|volume|mute|autoplay|fullscreen|seconds|transcript|ansehen|horen|ecouter|regarder|ver|escuchar|duration|subtitles|live stream|stream',
  'correction|corrected|clarification|corrections|amended|editor s note|note|korrektur|rectificatif|correccion|an earlier|earlier version|this article|has been',
  'i|you|your|we|our|my|me|ihr|ihre|sie|vous|votre|nos|tu|ich|wir',
];

/** Bits beside those of the groups: a small word; a word that may open a cue of two words; a word of notes on the page itself. */
export const SMALL_WORD = 1 << 24;
export const OPENS_PAIR = 1 << 25;
export const NOTICE_WORD = 1 << 26;
/** One that says "by" at the head of a line, and "of" or "through" within it. */
export const OPENS_BYLINE = 1 << 27;
const BY_OR_OF = ['von', 'par', 'por', 'di', 'door', 'av', 'af', 'przez'];

export function pairHash(first: number, second: number): number {
  return Math.imul(first, 31) ^ second;
}

const CUES_OF_GROUPS: readonly (readonly (readonly string[])[])[] = CUES.map((group, i) =>
  `${WESTERN_CUES[i]}|${FOREIGN_CUES[group] ?? ''}`.split('|').filter(Boolean).map(partsOf),
);

/** The words of a cue: of a script without spaces each character is one. */
function partsOf(cue: string): string[] {
  return isUnspaced(cue.charCodeAt(0)) ? [...cue] : cue.split(/[ .'/-]/);
}

/** Of a word or a pair. */
function hashOf([first, second]: readonly string[]): number {
  return second === undefined ? hashWord(first!) : pairHash(hashWord(first!), hashWord(second));
}

function tableOf(pairs: boolean): Map<number, number> {
  const table = new Map<number, number>();
  CUES_OF_GROUPS.forEach((cues, bit) => {
    for (const parts of cues) {
      if (parts.length > 1 !== pairs) continue;
      const key = hashOf(parts);
      table.set(key, (table.get(key) ?? 0) | (1 << bit));
    }
  });
  return table;
}

/** Words that say little of what a text is about, in the languages of most dumps. */
export const smallWords: ReadonlySet<number> = new Set(
  Object.values(SMALL_WORDS).flatMap((words) => [...words].map(hashWord)),
);

/** Bits of cues of two words, by `pairHash`. */
export const pairCues = new NumberTable(tableOf(true));
/** By the hash of a word, or of a pair that is a cue: the forms of notes that it may stand in, bits in the order of `NOTICE_FORMS`. */
const noticeBits = bitsOfNotices();
export const noticeForms = new NumberTable(noticeBits);

function bitsOfNotices(): Map<number, number> {
  const bits = new Map<number, number>();
  NOTICE_FORMS.forEach(({ words }, form) => {
    for (const word of words) {
      const hash = hashOf(partsOf(word));
      bits.set(hash, (bits.get(hash) ?? 0) | (1 << form));
    }
  });
  return bits;
}

/** Bits of a word by its hash: its cues, whether it is small, whether it may open a pair, whether notes have it. */
export const wordBits = new NumberTable(allBits());

function allBits(): Map<number, number> {
  const bits = tableOf(false);
  const add = (hash: number, bit: number) => bits.set(hash, (bits.get(hash) ?? 0) | bit);
  for (const hash of smallWords) add(hash, SMALL_WORD);
  for (const hash of noticeBits.keys()) add(hash, NOTICE_WORD);
  for (const word of BY_OR_OF) add(hashWord(word), OPENS_BYLINE);
  for (const parts of CUES_OF_GROUPS.flat()) if (parts.length > 1) add(hashWord(parts[0]!), OPENS_PAIR);
  return bits;
}
