/** A line near a headline in, the names of its authors and the agency out. */

export interface Byline {
  readonly names: readonly string[];
  readonly agency: string | null;
}

/** Match: "By Ann Lee", "Written by: Ann Lee", "Von Anna Schmidt", "Autorin: Anna Schmidt", "Автор: Анна Ли". Near misses: "By the time", "Bystanders saw". */
const OPENING =
  /^(?:(?:exclusive|analysis|commentary|opinion|story|text|words|written|reported|reporting|propos recueillis|aufgezeichnet|posted|published|report|article|reviewed|rédigé|écrit|escrito|geschrieben|geschreven|skrevet|skriven|(?:ein|eine) (?:artikel|beitrag|gastbeitrag|kommentar|analyse|reportage|interview))\s+)?(by|from|von|par|por|di|door|av|af|autor(?:in|en|es|i)?(?:\/(?:autor|in))?|auteure?s?|authors?|texte|texto|(?:te(?:x|ks)t|words|interview|protokoll)(?=\s*:)|de(?= (?:notre|nuestr[oa])\s)|redazione|redacci[oó]n(?=\s*[/:])|автор(?:ы|и)?|yazan|haber(?=\s*:)|كتبت?|بقلم|إعداد|تحرير)(?!\p{L})\s*:?\s*(?=\S)/iu;
/** Match: "作者：张三", "記者 / 山田太郎", "本报记者 张三". Near miss: "记者在现场". */
const LABELLED =
  /^(?:(?:作者|撰文|文)\s*[:：/／・]|(?:本[报報网網刊]|新华社|新華社|中新社)?(?:特[约約]|[实實][习習])?(?:记者|記者|通讯员|通訊員)(?:\s*[:：/／・]|\s))\s*(?=\p{Lo})/u;
/** Match: the name in "순천 구현모 기자 post@example.com". Near miss: "기자는 물었다". */
const REPORTER = /([가-힣]{2,4})\s?(?:(?:선임|수석|인턴)\s?)?기자(?![가-힣])/gu;
/** Match: "ByAnn Lee". Near misses: "BYD Auto", "Bystanders". */
const GLUED_BY = /^[Bb]y(?=\p{Lu}\p{Ll})/u;
/** Match: "Dec 22, 2023 by Ann Lee", "Story by Ann Lee". Near misses: "stand by me", "by the river". */
const INSIDE =
  /(?:\d[^\p{L}]*|\|\s*|·\s*|•\s*|\bAM\s|\bPM\s|kolumne |kommentar |interview )\b(?:by|von|par|por)\s+(?=\p{Lu})/iu;
/** As texts are signed at their end. Match: "—Ann Lee", "– Field Crest Media". */
const SIGNED = /^[—–]\s*(?=\p{Lu})/u;
/** Match: the beginning of "unserem Redakteur Jan Kolb", "notre envoyée spéciale Ann Lee", "notre correspondant à Rome, Ann Lee". Near miss: "Our Lady Press". */
const OURS =
  /^(?:our|unser(?:em|er|en)|notre|nuestr[oa])\s+(?:\p{Ll}[\p{L}-]*\s+)*(?:\p{Lu}[\p{L}-]*(?:,\s+|\s+(?=\p{Lu}\S*\s+\p{Lu})))?(?=\p{Lu}\S*\s+\p{Lu})/u;
/** Where each of several authors was. Match: " in Nairobi" in "Ann Lee in Nairobi and Tom Berg in Lagos". Near miss: "in 2021". */
const FROM_TOWN = /\s+in \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)*(?=\s*(?:[,;]|\band\b))/gu;
/** Match: "(AP)", "for Reuters" behind the names. Near miss: "for the Harbour Post". */
const SENDER = /(?:[([]|\bfor )([^()[\]|,]{2,40}?)(?:[)\]]|$)/u;
/** What an office or a place adds after a name. Match: "Ann Lee Staff Writer", "Senior Correspondent". Near miss: "Ann Writerson". */
const OFFICE =
  /\b(?:(?:senior|chief|deputy|special|staff|contributing|managing|associate|assistant|national|foreign|political|business|sports?|science|health|technology|entertainment|culture|crime|court|education|environment|news|features?|digital|freelance|investigations?|diplomatic|economics|religion|travel|food|fashion|film|music|royal|showbiz|money|personal finance|breaking news|general assignment)\s+)*(?:and\s+\w+\s+)?(?:reporters?|correspondents?|editors?|directors?|writers?|journalists?|columnists?|contributors?|producers?|critics?|analysts?|bureau|desk|team|staff|redakteur(?:in)?|journalistes?|redactor(?:a)?|giornalista|korrespondent(?:in)?|reporterin|autorin|fellow|intern|blogger|photographers?|videographers?|anchor|presenter)\b.*$/i;
/** Where names end and something else begins. Match: "| Jan 3", "Published 4 May", "on Monday". */
const AFTER =
  /\s*(?:\||•|·|—|–| - |\(|\[|@|https?:|\b(?:published|updated|posted|last|first|on|at|special to|for|of|in|is|was|has|covers|via|photos?|fotos?|pictures|photography|video|illustrat\w+|read|min|share|follow|email|contact|comments?|est|edt|pm|am|gmt|view|see|with additional)\b|[\s/]*(?:[摄攝]影?|[图圖])[\s/:：]).*$/i;
const DIGIT = /\d/;
/** What parts names. Match: "and", "AND", "as told to". Near miss: the initial in "Ann E. Lee". */
const BETWEEN =
  /\s*(?:[,;/&+\n«»、]|(?<=\p{Script=Han}{2}) (?=\p{Script=Han}{2})|\bas told to\b|(?<![\p{L}\p{M}])(?:and|AND|And|und|UND|et|ET|y|e|with|WITH|With|mit|MIT|avec|och|og|en)(?![\p{L}\p{M}]))\s*/gu;
/** Wire services and their short forms. */
export const AGENCY =
  /^(?:the\s+)?(?:associated press|reuters|ap|afp|agence france[- ]presse|bloomberg(?: news)?|dpa|xinhua|upi|united press international|efe|ansa|tass|pti|press trust of india|ani|ians|pa(?: media)?|press association|kyodo(?: news)?|yonhap|anadolu(?: agency)?|apa|ntb|tt|belga|anp|lusa|sda|sid|cnn(?: wire)?|news agencies|agencies|wire (?:services?|reports?)|news ?wire|staff (?:and|&) agencies|bns|ap news|aa|dha|[iİ]ha|pap|čtk|тасс|риа новости|интерфакс|укринформ|رويترز|فرانس برس|الأناضول|سبوتنيك|共同(?:通信)?|時事(?:通信)?|新华社|新華社|中新社|연합뉴스|뉴시스)$/i;
const PARTICLE =
  /^(?:de|da|di|do|du|del|della|den|der|des|la|le|van|von|ter|ten|bin|ibn|al|el|abu|dos|das|san|st\.?|y|e|zu|af|av|'t|ap|o')$/i;
const WORD = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Lo}+)$/u;
/** Capitalised words that no name has. */
const NO_NAME =
  /^(?:the|this|that|share|facebook|twitter|linkedin|email|print|comments?|news|sports?|business|world|politics|opinion|video|photos?|live|more|read|related|advertisement|subscribe|sign|log|menu|home|search|breaking|exclusive|updated?|published|follow|image|getty|images|credit|source|copyright|all|your|our|we|you|what|how|why|when|who|is|for|with|new|top|latest|entertainment|lifestyle|health|science|technology|tech|culture|travel|food|style|money|local|national|international|education|opinions?|editorial|column|analysis|review|feature|features|interview|podcast|newsletter|gallery|us|uk|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|to|from|at|in|on|if|it|not|no|now|here|there|listen|watch|play|save|gift|copy|link|close|open|show|hide|view|see|next|previous|most|popular|trending|editors?|choice|terms|privacy|policy|contact|about|help|support|back|article|articles|story|stories|today|executive|content|senior|chief|deputy|managing|assistant|associate|contributing|former|media|group|inc|ltd|university|city|county|state|court|police|council)$/i;
/** Match: the joint in "HiltzikBusiness". Near misses: "McDonald", "DeSantis", "LeBron", "O'Neil". */
const GLUED =
  /(?<![\s(-](?:Mc|Mac|De|Di|Du|La|Le|Van|Von|O)|^(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|O))(?<=\p{Ll})(?=\p{Lu})/u;
/** Small words that, in capitals after a first name, are surnames too. Match: the "You" of "By Xiaoying You". */
const ALSO_SURNAME = /^(?:You|May|Court)$/;
/** Months that are first names before a surname. Match: "Jan Kolb". Near miss: "Jan 4". */
const ALSO_FIRST_NAME = /^(?:Jan|April|May|June|August)$/i;
/** Names of one word each. */
const HAN = /^\p{Script=Han}+$/u;
const MOST_WORDS = 5;
const LONGEST = 220;

/** What a desk is called. Match: "News Staff", "Team Harbour", "Editorial Board". Near miss: "Ann Lee". */
const DESK =
  /\b(?:staff|desk|team|editors?|editorial|newsroom|reporters?|correspondents?|contributors?|bureau|agency|agencies|news|media|press|service|institute|redaktion|rédaction|redacción|redazione|redactie)\b/iu;
const MOST_DESK_WORDS = 5;
/** Three words of which the last says that they are a house. Match: "Field Crest Media". Near miss: "Ann Lee Harbour Media". */
const HOUSE = /^(?:\p{Lu}\S+ ){2}(?:Media|Group|Inc|Ltd|University|Institute|Agency|Press)$/u;

/** Match: the inside of «Ann "Two Words" Lee». */
const NICKNAME = /(?<=\s["“(])[^"”()]{2,24}(?=["”)]\s\p{Lu})/gu;
/** Match: "| alee@example.com | Harbour News" up to the next author. */
const ADDRESSES = /\s*\|.*?(?=\s(?:and|und|et|y)\s\p{Lu}|$)/gu;
const HELD = '\u00a0';

/** Null where the line names nobody. `sure`: what stands around tells that it is a byline, so that a bare name is one. */
export function bylineOf(line: string, sure: boolean): Byline | null {
  if (!sure && !mayAnnounce(line)) return null;
  const whole = line
    .replace(/&nbsp;?/g, ' ')
    .trim()
    .replace(/\s+/g, ' ')
    .slice(0, LONGEST)
    .replace(ADDRESSES, (words) => (words.includes('@') ? '' : words));
  const opening =
    OPENING.exec(whole) ??
    GLUED_BY.exec(whole) ??
    LABELLED.exec(whole) ??
    INSIDE.exec(whole) ??
    (sure ? SIGNED.exec(whole) : null);
  if (!opening) {
    const reporters = [...whole.matchAll(REPORTER)].map(([, name]) => name!);
    if (reporters.length) return { names: [...new Set(reporters)], agency: null };
    if (!sure) return null;
  }
  const said = (opening ? whole.slice(opening.index + opening[0].length) : whole).replace(OPENING, '');
  const rest = said.replace(OURS, '').replace(FROM_TOWN, '');
  const held = rest.replace(/^[^\p{L}]+/u, '').replace(NICKNAME, (words) => words.replaceAll(' ', HELD));
  const head = held.slice(0, firstOf(held, DIGIT)).replace(AFTER, '');
  const named = namesIn(head, opening !== null);
  if (named) return { ...named, agency: named.agency ?? senderIn(held) };
  if (!opening) return null;
  const desk = head.split(/[,;|]|\p{Ll}(?=\p{Lu}\p{Ll})/u)[0]!.trim();
  return isDesk(desk) ? { names: [desk], agency: null } : null;
}

function senderIn(rest: string): string | null {
  const sender = SENDER.exec(rest)?.[1]?.trim();
  return sender && AGENCY.test(sender) ? sender : null;
}

/** Whether a word that announces names stands in the line at all, told without a slow search. */
function mayAnnounce(line: string): boolean {
  const first = line.slice(0, FIRST_WORDS).trimStart();
  return OPENING.test(first) || LABELLED.test(first) || HINTS.some((hint) => line.includes(hint));
}

const FIRST_WORDS = 60;
const HINTS = ['by', 'By', 'BY', 'von', 'Von', 'VON', 'par', 'Par', 'PAR', 'por', 'Por', 'POR', '&nbsp', '기자'];

function namesIn(head: string, announced: boolean): Byline | null {
  const names: string[] = [];
  let agency: string | null = null;
  let before = '';
  for (const [part, joint] of partsOf(head)) {
    const [first] = part.split(GLUED);
    const bare = first!.trim().replace(/[.,:]+$/, '');
    const after = before;
    before = joint;
    if (!bare) continue;
    const house = bare.replace(/ staff$/i, '');
    if (AGENCY.test(house)) {
      agency ??= house;
      continue;
    }
    if (after === ',' && OFFICE.test(bare) && names.length) continue;
    const name = untilNoName(bare.replace(OFFICE, '').trim());
    if (announced && HOUSE.test(bare)) names.push(bare);
    else if (isName(name, announced && (names.length === 0 || HAN.test(name))))
      names.push(cased(name).replaceAll(HELD, ' '));
    else if (names.length === 0 && !announced) return agency ? { names, agency } : null;
    else break;
  }
  return names.length || agency ? { names: [...new Set(names)], agency } : null;
}

/** The parts of a list, each with the sign that ends it. */
function partsOf(head: string): [part: string, joint: string][] {
  const parts: [string, string][] = [];
  let from = 0;
  for (const { 0: joint, index } of head.matchAll(BETWEEN)) {
    parts.push([head.slice(from, index), joint.trim()]);
    from = index + joint.length;
  }
  return [...parts, [head.slice(from), '']];
}

function isDesk(text: string): boolean {
  const parts = text.split(' ').filter(Boolean);
  if (parts.length === 0 || parts.length > MOST_DESK_WORDS || !DESK.test(text)) return false;
  return parts.every((part) => /^\p{Lu}/u.test(part) || /^(?:the|of|and|for|&)$/i.test(part));
}

function firstOf(text: string, pattern: RegExp): number {
  const found = pattern.exec(text);
  return found ? found.index : text.length;
}

/** "Ann Lee Fox News", "Ann Lee December": two words at least stand before what is no name. */
function untilNoName(text: string): string {
  const parts = text.split(' ');
  const end = parts.findIndex((part, i) => i >= 2 && (NO_NAME.test(part) || /^\p{Lu}{2,}\p{Lu}?\p{L}*$/u.test(part)));
  return end < 0 || parts[0] === parts[0]!.toUpperCase() ? text : parts.slice(0, end).join(' ');
}

function isName(text: string, announced: boolean): boolean {
  const parts = text.split(' ').filter(Boolean);
  if (parts.length === 0 || parts.length > MOST_WORDS) return false;
  if (parts.length === 1)
    return (
      announced &&
      /^(?:\p{L}{3}|\p{Lo}{2})/u.test(parts[0]!) &&
      !NO_NAME.test(parts[0]!) &&
      !ALSO_FIRST_NAME.test(parts[0]!)
    );
  let capitals = 0;
  for (const [i, part] of parts.entries()) {
    const isNamed =
      i === 0 ? parts.length > 1 && ALSO_FIRST_NAME.test(part) : announced && i === 1 && ALSO_SURNAME.test(part);
    if (NO_NAME.test(part) && !isNamed) return false;
    if (WORD.test(part)) capitals++;
    else if (!PARTICLE.test(part) && !/^["'“‘(].+["'”’)]$/.test(part)) return false;
  }
  return capitals > 0 && !PARTICLE.test(parts.at(-1)!);
}

/** "JANE DOE" is printed "Jane Doe". */
function cased(name: string): string {
  if (name !== name.toUpperCase() || name.length < 4) return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
