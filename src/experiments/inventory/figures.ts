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
  /(?<![\p{L}\d])(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|neun|acht|sieben|neuf|huit|sept|nueve|ocho|siete|nove|otto|sette|oito|negen|acht|zeven|dziewięć|nio|åtta|ni|otte) (?:in|out of|of every|in every|von|sur|de cada|su|em cada|op de|van de|na|av|af|ud af) (?:the )?(?:\d{1,3}|ten|five|four|three|zehn|dix|diez|dieci|dez|tien|dziesięć|tio|ti)(?![\p{L}\d.,%])|(?<![\p{L}\d])(?:\d{1,2}) \p{L}{4,} (?:su|sur|de cada|em|van de|av|von|z|na) 10(?![\p{L}\d.,%])|(?<!\p{L})jede[rs]? (?:zweite|dritte|vierte|fünfte) \p{Lu}|(?<!\p{L})(?:één|een|en|ett?) (?:op de|av|ud af) (?:de )?(?:twee|drie|vier|vijf|tre|fyra|fire|fem)(?!\p{L})/iu;
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
  `(?:レビュー|評価|平均|평점|별점|평균|评分|评价|تقييم|דירוג).{0,4}[0-5][.,]\\d|(?:${AVERAGE})[^.\\d]{0,40}[\\s:]${DECIMAL}|(?<![\\d.,])\\d(?:[.,]\\d{1,2})?\\s*(?:\\/|(?:out of|von|sur|de|su|op|op de|na|av|af|ud af|z|di)\\s)\\s*10(?![\\d%]|[.,]\\d|\\s?(?:gb|mb|km|kg|pages|days|steps|items))|(?<![\\d.,])[0-5](?:[.,]\\d{1,2})?\\s(?:ud af|ut av|uit|din|van de|van|out of|von)\\s(?:de\\s)?5(?![\\d.,])|(?:geven ons|beoordelen ons|klantcijfer|rapportcijfer|gästebetyg|voto|nota|note|ocena|betyg|karakter)(?: [\\p{L}]+){0,3}:?\\s(?:een |met een |av |de |di )?\\d[.,]\\d|(?:rated|scored?|beoordeeld|bewertet|notée?s?|valorad[oa]s?|puntuación|valutat[oi]|betyg)\\D{0,14}(?:\\d[.,]\\d|10)(?!\\d)|${DECIMAL}\\s*(?:stars? |sterne? )?(?:${AVERAGE})|(?:${AVERAGE})\\p{L}*:?\\s*${DECIMAL}|${DECIMAL}\\s*(?:\\/\\s*5\\s*)?(?:·|\\(|,|from|by|aus|bei|sur|par|de|su|da|van|uit|av|fra|från|z)\\s*(?:over |more than )?\\d[\\d.,\\s\\u00a0]*k?\\+?\\s*(?:verified |google |genuine )?(?:people|votes?|reviews?|ratings?|owners?|customers?|guests?|users?|members?|readers?|buyers?|bewertungen|stimmen|rezensionen|avis|votes|notes|opiniones|valoraciones|votos|reseñas|recensioni|voti|giudizi|avaliações|votos|beoordelingen|stemmen|reviews|opinii|ocen|głosów|omdömen|röster|recensioner|anmeldelser|stemmer)`,
  'iu',
);

/** A number with a decimal that is no sum of money. */
const A_RATING = /(?<![\d.,]|[€$£¥₽]\s?)(?:\d[.,]\d{1,2}(?!\d|\s?€)|\d\s?\/\s?10(?!\d))/u;

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
    said.has('PEOPLE') ||
    said.has('DID') ||
    said.has('RESULT') ||
    words.some((word) => DONE.test(word)) ||
    (words.some((word) => HOUSING.has(word)) && (WITH_US.test(text) || SINCE.test(text)));
  if (!told) return false;
  const ratio = ONE_IN.exec(text);
  if (ratio !== null && !OUT_OF_FIVE.test(ratio[0]) && !/\b(\d+) in 1$/.test(ratio[0]))
    if (said.has('PEOPLE') || said.has('RESULT') || said.has('DID')) return true;
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
  const housed = words.some((word) => HOUSING.has(word)) && WITH_US.test(text);
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
    if (housed && !MEASURE.test(first) && words.length <= SHORT) return true;
    // "By 350 schools", whoever did what.
    if (BY_SO_MANY.test(text) && !MEASURE.test(first) && (people || USED_BY.test(text))) return true;
    if (words.length <= 9 && SINCE.test(text) && !MEASURE.test(first) && match.index < 24) return true;
    if (
      value >= THOUSAND &&
      words.length <= 8 &&
      match.index < 16 &&
      words.some((word) => word !== first && PAST.test(word)) &&
      !MEASURE.test(first)
    )
      return true;
  }
  return false;
}

const SHORT = 14;
/** A word of `WITH_US` or `SINCE`. */
const HOUSING = new Set(
  'home host hosts us run runs rely built sell live work works uns nous nosotros noi connosco conosco ons nas nami oss os across throughout over überall partout toda tutta todo heel całej hela hele since depuis seit sinds desde dal siden sedan od'.split(
    ' ',
  ),
);
const SINCE = /(?<!\p{L})(?:since|depuis|seit|sinds|desde|dal|siden|sedan|od) (?:19|20)\d\d(?!\d)/iu;
/** Participles of several languages. */
const PAST =
  /\p{L}{3}(?:ed|ées?|és|adas|ados|idas|idos|ate|ati|ite|iti|ute|uti|erte|eret|erade|iert|nych|anych|onych)$|^ge\p{L}{3,}[dt]$|^(?:ver|be)\p{L}{3,}t$|^geïsoleerd$/u;
const USED_BY =
  /(?<!\p{L})(?:used|chosen|adopted|loved|trusted|brugt|bruges|brukt|brukes|används|anvendt|valgt|valt|vald|usad|escolhid|elegid|adopté|utilisé|choisi|scelt|usat|genutzt|eingesetzt|gewählt|gebruikt|gekozen|korzysta|wybrał|wybran)\p{L}*(?: \p{L}+)? (?:by|af|av|por|pel[oa]s?|par|da|von|door|przez|nas)(?!\p{L})/iu;
/** Where they all are. */
const WITH_US =
  /(?<!\p{L})(?:home to|hosts? of|with us|(?:run|rely|built|sell|live|work)s? on \p{Lu}|bei uns|mit uns|chez nous|avec nous|con nosotros|da noi|con noi|connosco|conosco|choisi|utilisé|elegid[oa]s|escolhid[oa]s?|usano|usan|im einsatz|supplying|suppliers to|gekozen door|wybrali|valt av|valgt af|bij ons|met ons|u nas|z nami|hos oss|hos os|med oss|med os|(?:across|throughout|all over|überall in|partout en|en toda|in tutta|em todo|door heel|w całej|över hela|i hele) (?:the )?\p{Lu})(?!\p{L}{9})/iu;
const BY_SO_MANY =
  /(?<!\p{L})(?:by|von|par|por|da|door|przez|av|af|bei|in|at|with) (?:over |more than |über |mehr als |plus de |más de |mais de |oltre |più di |meer dan |ponad |över |mer än |mere end )?\d/iu;
const IN_WORDS =
  /\b(?:half a|an?|one|two|three|four|five|six|ten|twenty|thirty|forty|fifty|hundreds? of|tens of|several|many) (?:million|thousand)s?\b|\b(?:hundreds|thousands|millions|hunderte|tausende|millionen|milliers|millones|miles|migliaia|milhares|duizenden|tysiące|tusentals|tusindvis) (?:of|von|de|di|d['’]|av|af)?\s?\p{L}/iu;
const COUNTRIES =
  /\b(?:trusted|loved|sold|read|used|worn|played|heard|ridden|taught) (?:in|across) (?:over |more than )?\d+/iu;
const OTHER_COUNTS =
  /(?:満足度|リピート率|継続率|合格率|累計|導入実績).{0,10}\d|\d[\d,.]*\s?(?:万|千)?(?:人|社|名|件|食|個|本|袋|店舗|世帯)(?:以上|突破|が)|(?:만족도|재구매율|합격률|누적|추천율).{0,12}\d|(?:满意度|好评率|复购率|累计).{0,8}\d|[\d\u0660-\u0669]+\s?[%٪].{0,24}(?:عمل|زبائن|طلاب|مستفيد|متبرع)|[\d\u0660-\u0669][\d,.\u0660-\u0669]*\s?(?:ألف|آلاف|مليون)?\s?(?:عميل|عملاء|مستفيد|طالب|متبرع|أسرة|قارئ|مشترك|متطوع)/u;
const OTHER_LETTERS = /[\u0600-\u06ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const MONEY = /[€$£¥]\s?\d|\d\s?(?:€|(?:zł|kr|Kč|PLN|SEK|NOK|DKK|CHF|EUR|USD|GBP)(?!\p{L}))/u;
/** Without a large number, a share or one in words, nobody is counted. */
const COUNTING =
  /\d{3}| 10\b|jede[rs]? (?:zwei|dri|vier|fünf)|op de |\d[.,\s\u00a0\u202f]\d{3}|\d\s?(?:%|k\b|m\b|p)|(?:\d|one|two|three|four|five|six|seven|eight|nine|neun|acht|neuf|huit|nueve|ocho|nove|otto|oito|negen|dziewięć|nio|ni) (?:in|out|of|von|sur|de|su|em|op|na|av|af|ud) |(?:in|across) \d|million|thousand|hundred|tausend|mil[ei]|mill|\b(?:carts?|baskets?|times|sold|bought|viewing|watching|looking)\b/i;
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
  /(?<!\p{L})årets \p{L}|\b(?:of the|des|de l['’]|del|dell['’]|do|van het|årets) ?(?:year|day|month|week|decade|jahres|année|año|anno|ano|jaar)\b|\b(?:årets|roku)\b|\b(?:editor['’]s (?:choice|pick)|recommended (?:provider|supplier|retailer)|best buy|top pick|top[- ]rated|app of|product of|ranked (?:no\.?|#|number) ?\d|best (?:of|in) 20\d\d|choice 20\d\d|choice awards?|hall of fame)\b|受賞|金賞|グランプリ|수상|获奖|金奖|جائزة|פרס /iu;
/** A place in a ranking, or a mark that a body gave. */
const FIRST_OF =
  /\b(?:came|ranked|placed|finished|voted|rated) (?:in the )?(?:\d+(?:st|nd|rd|th)|first|second|third|top|no\.? ?\d|#\d|(?:the )?number (?:one|\d))\b|(?:^|\s)#1 .*\b(?:poll|survey|magazine|readers|ranking|20\d\d)\b|\brated (?:['"“])?(?:good|outstanding|excellent|five stars?)(?:['"”])?(?: \p{L}+){0,3} by\b|\b(?:CQC|Ofsted|Care Inspectorate|Estyn|HIW)\b.{0,12}\b(?:good|outstanding|excellent)\b|\btop (?:3|5|10|100|three|five|ten) (?:on|in|of) (?:the )?\p{Lu}|\bsehr gut\b.{0,6}\(\d,\d\)|michelin.{0,12}\b(?:star|stern|étoile)|(?:étoile|star|stern|stella|estrella|estrela)\p{L}* (?:au |in |im |no |en |w )?(?:the )?(?:guide |guía |guida |guia )?michelin|\btre bicchieri\b|\bplatz (?:1|eins)\b.{0,30}(?:umfrage|test|ranking|20\d\d)|\bn[uú]mero (?:uno|1|um) (?:en|in|em|de|do|da)\b.{0,40}|\bn[°º] ?1 (?:en|des|de la|du)\b/iu;
const MEDAL =
  /\b(?:gold|silver|bronze)(?: medal(?:s|list)?)?,? (?:at|in|from) (?:the )?\p{Lu}(?:.*\b(?:show|awards?|festival|fair|championships?|competition|challenge|20\d\d)\b)|\b(?:gold|silver|bronze) medal|(?:medaille|médaille|medaglia|medalla|medalha|medalj|medal)\p{L}* (?:de |d['’]|di |w )?(?:oro|ouro|or|argent|plata|prata|argento|bron\p{L}+|goud|zilver)\b|(?:gold|silber|bronze|guld|sølv|silver|gull|brons)(?:medai?ll?|medalj)\p{L}*|\bzłoty medal/iu;
const BEST_OF =
  /(?<!\p{L})(?:best (?!before)\p{L}*(?:[^s\s])(?: \p{L}+){0,4} (?:of|in|at|for)?|(?:beste|beliebteste|schönste|leckerste)[rns]? (?:\p{L}+ )+|miglior[ei]? (?:\p{L}+ )+|mejor(?:es)? (?:\p{L}+ )+|melhor(?:es)? (?:\p{L}+ )+|meilleure?s? (?:\p{L}+ )+|bästa (?:\p{L}+ )+|bedste (?:\p{L}+ )+|najleps\p{L}+ (?:\p{L}+ )+).{0,30}20\d\d/iu;
const NAMED = /(?:^|[\s(“"'])\p{Lu}\p{L}+(?:['’]s)?(?:[\s,:-]+\p{Lu}[\p{L}&]+|.*\b(?:19|20)\d\d\b)/u;
const TO_WIN =
  /\b(?:win|enter|draw|gewinne\p{L}*|gewinnen|gagnez|gana|vinci|concurso|tombola|giveaway|nominate|apply)\b/iu;
const LONGEST_AWARD = 120;
/** A word of `OF_THE_YEAR`. */
const OF_A_TIME = new Set(
  'gut michelin bicchieri beliebteste beliebtester outstanding good excellent ofsted cqc came first number ranked placed finished top platz número numero gold silver bronze medal goldmedaille silbermedaille guldmedalj medalla médaille medaglia medalha best beste bester bestes besten miglior migliore migliori mejor melhor meilleur meilleure bästa bedste najlepszy najlepsza najlepsze årets year day month week decade jahres année año anno ano jaar årets roku choice pick recommended buy rated app product ranked best fame prize'.split(
    ' ',
  ),
);

/** "Winner, Best Series, Northern Audio Prize 2025": a prize, and whose or which. */
export function tellsAward(text: string): boolean {
  if (text.length > LONGEST_AWARD) return false;
  return sentencesOf(text).some((said) => {
    if (said.asks || said.words.length < 2 || said.words.length > 16 || said.has('BUT')) return false;
    const prized = said.has('AWARD');
    if (
      !prized &&
      !OTHER_LETTERS.test(text) &&
      !text.includes('#1 ') &&
      !said.words.some((word) => OF_A_TIME.has(word))
    )
      return false;
    if (TO_WIN.test(text)) return false;
    if (
      FIRST_OF.test(said.text) ||
      MEDAL.test(said.text) ||
      (/\b20\d\d\b/.test(said.text) && BEST_OF.test(said.text))
    )
      return true;
    if (OF_THE_YEAR.test(said.text)) return true;
    if (/\bvoted\b.*\b(?:best|no|number|favou?rite|top)\b/i.test(said.text)) return true;
    return prized && (NAMED.test(text) || /\b20\d\d\b|\p{L}\s\p{Lu}\p{L}/u.test(text));
  });
}

const PRESS =
  /^(?:as )?(?:seen|featured|spotted|heard|mentioned|covered|reviewed|recommended|quoted|written about|talked about)(?: (?:in|on|by|at)\b|:)|\bas (?:seen|featured|heard|mentioned) (?:in|on|by|at)\b|\bfeatured (?:in|on) (?:the )?\p{Lu}|^(?:in the press|in the news|they talk about us|segnalat[oiae] (?:da(?:l|lla|ll['’])?|su|in)|consigliat[oiae] da(?:l|lla|i|gli)?|raccomandat[oiae] da(?:l|lla|i|gli)?|recommandée?s? par|sélectionnée?s? par|cité(?:e|s|es)? (?:par|dans)|recomendad[oa]s? p(?:or|elo|ela|elos|elas)|citad[oa]s? en|destacad[oa]s? (?:en|por)|visto na|visto no|aanbevolen door|polecan\p{L} przez|rekommender\p{L}+ av|anbefal\p{L}+ a[fv]|(?:as )?read in|como visto (?:na|no|em)|como se vio en|widzian[iya] w|vorgestellt in|uitgekozen door|geliefd bij|(?:trusted|loved) since \d{4} by|listed in (?:the )?(?=\p{L})|tipped by|named by|loved by|bekannt aus|bekannt durch|gesehen (?:in|bei)|empfohlen (?:von|vom|im|in)|(?:on|ils) parlent? de nous|on parle de nous|la presse (?:en )?parle|(?:déjà )?vue?s? (?:à la|dans|sur|chez|en)|visto (?:en|em|su|in)|vista (?:en|em|su)|(?:ha|han) hablado de|hablan de nosotros|aparecemos en|salimos en|parlano di noi|hanno parlato di noi|falam de nós|apareceu em|bekend van|gezien (?:in|op|bij)|in de media|znan\p{L} z|piszą o nas|pisali o nas|känd från|setts? i|omskriven i|kendt fra|kjent fra|set i|omtalt i|о нас пишут|пишут о нас)(?![\p{L}])|^(?:メディア掲載|掲載(?:実績|メディア)|언론\s?보도|媒体报道)|(?:ظهرنا|كتبوا عنا)/iu;

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
  `read widziani widziana vorgestellt uitgekozen geliefd trusted segnalato segnalati segnalata segnalate consigliato consigliati consigliata raccomandato raccomandati raccomandata recommandé recommandés recommandée sélectionné cité recomendado recomendada recomendados citado destacado aanbevolen polecany polecana polecane rekommenderad rekommenderas rekommenderat anbefalet anbefalt listed tipped named loved seen featured spotted heard mentioned covered reviewed recommended quoted written talked press news talk bekannt gesehen empfohlen parle parlent presse vu vue vus vues visto vista hablado hablan aparecemos salimos parlano parlato falam apareceu bekend gezien media znani znany znane piszą pisali känd sett setts omskriven kendt kjent set omtalt пишут`.split(
    ' ',
  ),
);

const WHO =
  /(?<!\p{L})(?:clients?|customers?|partners?|brands|used (?:by|at)|runs?|running|runs on|worked with|trust|trusted|chosen|supplied|stocked|serving|teams at|kunden|referenzen|arbeiten mit|vertrauen|réf[ée]rences|confiance|clientes|confían|confiam|confiano|scelto|klanten|vertrouwen|bij ons|met ons|bei uns|chez nous|da noi|con nosotros|connosco|hos oss|zaufali|klienci|kunder|litar på)(?!\p{L})/iu;
/** Three names or more, one after the other. */
const NAMES =
  /\p{Lu}[\p{L}&'’.-]*(?: \p{L}[\p{L}&'’.-]*){0,4}(?:(?:, | · | \| )(?:the )?\p{Lu}[\p{L}&'’.-]*(?: \p{L}[\p{L}&'’.-]*){0,4}){2,}|(?:\p{Lu}[\p{L}&'’.-]*(?: \p{Lu}[\p{L}&'’.-]*){0,3}, ){1,}(?:the )?\p{Lu}[^,.]{2,40} (?:and|und|et|y|e|en|i|och|og) (?:the )?\p{Lu}/u;

/** "Also running here: Mapforge, Gullwing Games and Habitat Bank". */
export const namesClients = (text: string): boolean =>
  text.length <= 200 &&
  text.includes(', ') &&
  (WHO.test(text.slice(0, 60)) || (text.length <= 140 && WHO.test(text.slice(-24)))) &&
  NAMES.test(text);

/** Headings over prizes. */
export const headsAwards = (heading: string): boolean =>
  heading.length <= 40 &&
  /\b(?:awards?|recognition|prizes|honou?rs|accolades|auszeichnungen|preise und|récompenses|distinctions|premios|reconocimientos|premi|riconoscimenti|prêmios|prémios|prijzen|onderscheidingen|nagrody|utmärkelser|priser)\b|受賞歴?|수상|获奖|награды|الجوائز/iu.test(
    heading,
  );
