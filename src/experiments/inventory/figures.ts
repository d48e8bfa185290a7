/** Figures of those who use, buy or praise what a page offers, awards and the press, by the grammar of them (vocabulary.ts has the words). */
import { type Sentence, sentencesOf } from './vocabulary.ts';

const NUMBER =
  /(?<![\p{L}\d.,])(\d{1,3}(?:[.,\s\u00a0\u202f'’]\d{3})+|\d+)(?:[.,]\d+)?\s?(k\b|m\b|million|mio\b|thousand|tsd|tausend|mille\b|mil\b|millones|milioni|milhões|miljoen|tys|mln|miljon|alf|ألف|مليون)?\+?/giu;
const ARABIC_DIGITS = /[\u0660-\u0669]/g;
/** A plan's limits, and other sums that nobody reached. */
const LIMIT =
  /\b(?:up to|at most|max\.?|limit\p{L}*|per|a day|first|next|bis zu|pro|jusqu['’]à|par|hasta|por|fino a|até|tot|do|op til|upp till|cookies?)\b/iu;
const MANY = 100;
const THOUSAND = 1000;
const MOST_WORDS = 22;
const ONE_IN =
  /(?<![\p{L}\d])(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|neun|acht|sieben|neuf|huit|sept|nueve|ocho|siete|nove|otto|sette|oito|negen|acht|zeven|dziewięć|nio|åtta|ni|otte) (?:in|out of|of every|in every|von|sur|de cada|su|em cada|op de|na|av|af|ud af) (?:the )?(?:\d{1,3}|ten|five|four|three|zehn|dix|diez|dieci|dez|tien|dziesięć|tio|ti)(?![\p{L}\d.,%])/iu;
const OUT_OF_FIVE = /\b[0-5](?:[.,]\d)? (?:von|sur|de|su|na|av|af|out of|of) 5\b/iu;
const PERCENT = /\d\s?(?:%|percent|per cent|prozent|pour cent|por ciento|per cento|procent)/iu;
const NO_PERCENT =
  /\b(?:off|discount|save|sale|vat|tax|apr|apy|aer|interest|cotton|wool|linen|organic|recycled|alcohol|abv|battery|deposit|less|up to|rabatt|mwst|ust|sparen|zins\p{L}*|tva|remise|réduction|coton|iva|descuento|algodón|sconto|cotone|desconto|algodão|korting|btw|zniżki|moms|rea)\b/iu;
const FEWER =
  /\b(?:more|fewer|mehr|weniger|moins|menos|meno|meer|minder|mniej|więcej|färre|fler|færre|flere)\b/iu;
const IN_HAND =
  /\b(?:in|on) \d[\d.,]* (?:carts?|baskets?|bags|wish ?lists?|lists)\b|\b\d[\d.,]* (?:people )?(?:are |is )?(?:viewing|watching|looking at|sold|bought|ordered|booked|have this)\b|\b(?:sold|bought|ordered|booked) \d[\d.,]* times\b/iu;
/** A word of `IN_HAND`. */
const HANDED = new Set(
  'cart carts basket baskets bags wish wishlist wishlists lists viewing watching looking sold bought ordered booked have'.split(
    ' ',
  ),
);
/** Done, or more or fewer than before. */
const DONE =
  /ed$|^(?:more|fewer|mehr|weniger|moins|menos|meno|meer|minder|mniej|więcej|färre|fler|færre|flere|trusted|loved)$/;
const DECIMAL = '(?<![\\d.,])[0-5][.,]\\d{1,2}(?![\\d.,%])';
const AVERAGE =
  'average|avg|mean score|voto medio|nota media|note moyenne|puntuación|durchschnitt|schnitt|moyenne|media|promedio|média|gemiddeld|średnia|snitt|genomsnitt|gjennomsnitt|gennemsnit';
const RATED_BY = new RegExp(
  `(?:rated|scored?|beoordeeld|bewertet|notée?s?|valorad[oa]s?|puntuación|valutat[oi]|betyg)\\D{0,14}(?:\\d[.,]\\d|10)(?!\\d)|${DECIMAL}\\s*(?:stars? |sterne? )?(?:${AVERAGE})|(?:${AVERAGE})\\p{L}*:?\\s*${DECIMAL}|${DECIMAL}\\s*(?:\\/\\s*5\\s*)?(?:·|\\(|,|from|by|aus|bei|sur|par|de|su|da|van|uit|av|fra|från|z)\\s*(?:over |more than )?\\d[\\d.,\\s\\u00a0]*k?\\+?\\s*(?:verified |google |genuine )?(?:people|votes?|reviews?|ratings?|owners?|customers?|guests?|users?|members?|readers?|buyers?|bewertungen|stimmen|rezensionen|avis|votes|notes|opiniones|valoraciones|votos|reseñas|recensioni|voti|giudizi|avaliações|votos|beoordelingen|stemmen|reviews|opinii|ocen|głosów|omdömen|röster|recensioner|anmeldelser|stemmer)`,
  'iu',
);

/** A number with a decimal that is no sum of money. */
const A_RATING = /(?<![\d.,]|[€$£¥₽]\s?)\d[.,]\d{1,2}(?!\d|\s?€)/u;

/** "4.8 from 312 owners", "4.9 average". */
export function isRatedBy(text: string): boolean {
  return A_RATING.test(text) && RATED_BY.test(text);
}

/** How many have done something, or what came of it. */
export function countsDoers(text: string): boolean {
  if (OTHER_LETTERS.test(text) && OTHER_COUNTS.test(text)) return true;
  const western = text.replaceAll(ARABIC_DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) - 0x660));
  if (!COUNTING.test(western) || (western.length < 48 && MONEY.test(western))) return false;
  return sentencesOf(western).some((said) => !said.asks && said.words.length <= MOST_WORDS && countsIn(said));
}

function countsIn(said: Sentence): boolean {
  const { text, words } = said;
  if (words.length < 3 || said.has('BUT') || MONEY.test(text)) return false;
  const handed = words.some((word) => HANDED.has(word));
  if (handed && IN_HAND.test(text)) return true;
  // Nobody is there, nothing was done, nothing came of it.
  const told =
    said.has('PEOPLE') || said.has('DID') || said.has('RESULT') || words.some((word) => DONE.test(word));
  if (!told) return false;
  const ratio = ONE_IN.exec(text);
  if (ratio !== null && !OUT_OF_FIVE.test(ratio[0]) && !/\b(\d+) in 1$/.test(ratio[0]))
    if (said.has('PEOPLE')) return true;
  if (PERCENT.test(text)) {
    const shared = said.has('RESULT') || (said.has('PEOPLE') && words.length <= 14);
    if (shared && words.length <= 16 && !NO_PERCENT.test(text)) return true;
  }
  if (LIMIT.test(text)) return false;
  if (
    text.search(IN_WORDS) >= 0 &&
    text.search(IN_WORDS) < 12 &&
    (said.has('PEOPLE') || said.has('DID')) &&
    words.length <= 14
  )
    return true;
  if (COUNTRIES.test(text)) return true;
  for (const match of text.matchAll(NUMBER)) {
    const value = valueOf(match[1] ?? '', match[2]);
    if (value < MANY || /^(?:19|20)\d\d$/.test(match[1] ?? '')) continue;
    const after = (
      text
        .slice(match.index + match[0].length)
        .toLowerCase()
        .match(AFTER) ?? []
    ).slice(0, 3);
    const [first] = after;
    if (first === undefined) continue;
    const people = sentencesOf(after.join(' '))[0]?.has('PEOPLE') === true;
    const did =
      (said.has('DID') && words.length <= 16) ||
      (words.length <= 8 && words.some((word) => word !== first && /\p{L}{3}ed$/u.test(word)));
    if (people && (did || value >= THOUSAND)) return true;
    if (value >= THOUSAND && did && match.index < 16 && !MEASURE.test(first)) return true;
    if (value >= THOUSAND && FEWER.test(first)) return true;
  }
  return false;
}

const IN_WORDS =
  /\b(?:half a|an?|one|two|three|four|five|six|ten|twenty|thirty|forty|fifty|hundreds? of|tens of|several|many) (?:million|thousand)s?\b|\b(?:hundreds|thousands|millions|hunderte|tausende|millionen|milliers|millones|miles|migliaia|milhares|duizenden|tysiące|tusentals|tusindvis) (?:of|von|de|di|d['’]|av|af)?\s?\p{L}/iu;
const COUNTRIES =
  /\b(?:trusted|loved|sold|read|used|worn|played|heard|ridden|taught) (?:in|across) (?:over |more than )?\d+/iu;
const OTHER_COUNTS =
  /(?:満足度|リピート率|継続率|合格率|累計|導入実績).{0,10}\d|\d[\d,.]*\s?(?:万|千)?(?:人|社|名|件|食|個|本|袋|店舗|世帯)(?:以上|突破|が)|(?:만족도|재구매율|합격률|누적|추천율).{0,12}\d|(?:满意度|好评率|复购率|累计).{0,8}\d|[\d\u0660-\u0669]+\s?[%٪].{0,24}(?:عمل|زبائن|طلاب|مستفيد|متبرع)|[\d\u0660-\u0669][\d,.\u0660-\u0669]*\s?(?:ألف|آلاف|مليون)?\s?(?:عميل|عملاء|مستفيد|طالب|متبرع|أسرة|قارئ|مشترك|متطوع)/u;
const OTHER_LETTERS = /[\u0600-\u06ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const MONEY = /[€$£¥]\s?\d|\d\s?€/;
/** Without a large number, a share or one in words, nobody is counted. */
const COUNTING =
  /\d{3}|\d[.,\s\u00a0\u202f]\d{3}|\d\s?(?:%|k\b|m\b|p)|(?:\d|one|two|three|four|five|six|seven|eight|nine|neun|acht|neuf|huit|nueve|ocho|nove|otto|oito|negen|dziewięć|nio|ni) (?:in|out|of|von|sur|de|su|em|op|na|av|af|ud) |(?:in|across) \d|million|thousand|hundred|tausend|mil[ei]|mill|\b(?:carts?|baskets?|times|sold|bought|viewing|watching|looking)\b/i;
const AFTER = /[\p{L}\p{M}'’-]+/gu;
const MEASURE =
  /^(?:km|kg|g|m|cm|mm|ml|l|w|kw|kwh|mah|gb|mb|tb|hours?|days?|weeks?|months?|years?|minutes?|words?|pages?|euros?|dollars?|am|pm|uhr|calories|kcal)$/u;

function valueOf(digits: string, unit: string | undefined): number {
  const number = Number(digits.replaceAll(/\D/g, ''));
  if (unit === undefined) return number;
  return (
    number *
    (/^(?:m|mio|million|millones|milioni|milhões|miljoen|mln|miljon|مليون)/iu.test(unit)
      ? 1_000_000
      : THOUSAND)
  );
}

const OF_THE_YEAR =
  /\b(?:of the|des|de l['’]|del|dell['’]|do|van het|årets) ?(?:year|day|month|week|decade|jahres|année|año|anno|ano|jaar)\b|\b(?:årets|roku)\b|\b(?:editor['’]s (?:choice|pick)|recommended (?:provider|supplier|retailer)|best buy|top pick|top[- ]rated|app of|product of|ranked (?:no\.?|#|number) ?\d|best (?:of|in) 20\d\d|choice 20\d\d|choice awards?|hall of fame)\b|受賞|金賞|グランプリ|수상|获奖|金奖|جائزة|פרס /iu;
const NAMED = /(?:^|[\s(“"'])\p{Lu}\p{L}+(?:['’]s)?(?:[\s,:-]+\p{Lu}[\p{L}&]+|.*\b(?:19|20)\d\d\b)/u;
const TO_WIN =
  /\b(?:win|enter|draw|gewinne\p{L}*|gewinnen|gagnez|gana|vinci|concurso|tombola|giveaway|nominate|apply)\b/iu;
const LONGEST_AWARD = 120;
/** A word of `OF_THE_YEAR`. */
const OF_A_TIME = new Set(
  'year day month week decade jahres année año anno ano jaar årets roku choice pick recommended buy rated app product ranked best fame prize'.split(
    ' ',
  ),
);

/** "Winner, Best Series, Northern Audio Prize 2025": a prize, and whose or which. */
export function tellsAward(text: string): boolean {
  if (text.length > LONGEST_AWARD) return false;
  return sentencesOf(text).some((said) => {
    if (said.asks || said.words.length < 2 || said.words.length > 16 || said.has('BUT')) return false;
    const prized = said.has('AWARD');
    if (!prized && !OTHER_LETTERS.test(text) && !said.words.some((word) => OF_A_TIME.has(word))) return false;
    if (TO_WIN.test(text)) return false;
    if (OF_THE_YEAR.test(said.text)) return true;
    if (/\bvoted\b.*\b(?:best|no|number|favou?rite|top)\b/i.test(said.text)) return true;
    return prized && (NAMED.test(text) || /\b20\d\d\b|\p{L}\s\p{Lu}\p{L}/u.test(text));
  });
}

const PRESS =
  /^(?:as )?(?:seen|featured|spotted|heard|mentioned|covered|reviewed|recommended|quoted|written about|talked about)(?: (?:in|on|by|at)\b|:)|\bas (?:seen|featured|heard|mentioned) (?:in|on|by|at)\b|\bfeatured (?:in|on) (?:the )?\p{Lu}|^(?:in the press|in the news|they talk about us|bekannt aus|bekannt durch|gesehen (?:in|bei)|empfohlen von|(?:on|ils) parlent? de nous|on parle de nous|la presse (?:en )?parle|(?:déjà )?vue?s? (?:à la|dans|sur|chez|en)|visto (?:en|em|su|in)|vista (?:en|em|su)|(?:ha|han) hablado de|hablan de nosotros|aparecemos en|salimos en|parlano di noi|hanno parlato di noi|falam de nós|apareceu em|bekend van|gezien (?:in|op|bij)|in de media|znan\p{L} z|piszą o nas|pisali o nas|känd från|setts? i|omskriven i|kendt fra|kjent fra|set i|omtalt i|о нас пишут|пишут о нас)(?![\p{L}])|^(?:メディア掲載|掲載(?:実績|メディア)|언론\s?보도|媒体报道)|(?:ظهرنا|كتبوا عنا)/iu;

/** Who wrote or spoke of it. */
export function tellsPress(text: string): boolean {
  if (text.length > LONGEST_AWARD) return false;
  const known =
    OTHER_LETTERS.test(text) ||
    sentencesOf(text).some(({ words }) => words.some((word) => OF_THE_PRESS.has(word)));
  return known && PRESS.test(text.trim());
}

/** A word of `PRESS`. */
const OF_THE_PRESS = new Set(
  `seen featured spotted heard mentioned covered reviewed recommended quoted written talked press news talk bekannt gesehen empfohlen parle parlent presse vu vue vus vues visto vista hablado hablan aparecemos salimos parlano parlato falam apareceu bekend gezien media znani znany znane piszą pisali känd sett setts omskriven kendt kjent set omtalt пишут`.split(
    ' ',
  ),
);

const WHO =
  /\b(?:clients?|customers?|partners?|brands|used (?:by|at)|runs?|running|runs on|worked with|trust|trusted|chosen|supplied|stocked|serving|teams at|kunden|referenzen|arbeiten mit|vertrauen|réf[ée]rences|confiance|clientes|confían|confiam|confiano|scelto|klanten|vertrouwen|zaufali|klienci|kunder|litar på)\b/iu;
/** Three names or more, one after the other. */
const NAMES =
  /\p{Lu}[\p{L}&'’.-]*(?: \p{L}[\p{L}&'’.-]*){0,4}(?:(?:, | · | \| )(?:the )?\p{Lu}[\p{L}&'’.-]*(?: \p{L}[\p{L}&'’.-]*){0,4}){2,}|(?:\p{Lu}[\p{L}&'’.-]*(?: \p{Lu}[\p{L}&'’.-]*){0,3}, ){1,}(?:the )?\p{Lu}[^,.]{2,40} (?:and|und|et|y|e|en|i|och|og) (?:the )?\p{Lu}/u;

/** "Also running here: Mapforge, Gullwing Games and Habitat Bank". */
export const namesClients = (text: string): boolean =>
  text.length <= 200 && text.includes(', ') && WHO.test(text.slice(0, 60)) && NAMES.test(text);

/** Headings over prizes. */
export const headsAwards = (heading: string): boolean =>
  heading.length <= 40 &&
  /\b(?:awards?|recognition|prizes|honou?rs|accolades|auszeichnungen|preise und|récompenses|distinctions|premios|reconocimientos|premi|riconoscimenti|prêmios|prémios|prijzen|onderscheidingen|nagrody|utmärkelser|priser)\b|受賞歴?|수상|获奖|награды|الجوائز/iu.test(
    heading,
  );
