/**
 * Whether the page says what new words say. Words of a page can be put together to a lie ("We share your data" of "We never share your data"), so
 * each clause must stand on one unit of the page: a clause or sentence, with the heading it stands under, that holds its words in their order and
 * denies as much as it does. What customers say is no unit: the page may not say it in its own name.
 */
import { contentWords, wordsOf } from '../audit/words.ts';
import type { PageElement } from '../inventory/types.ts';

import type { Complaint } from './complaint.ts';
import { CLAUSE, clausesIn, lettersOf, linesOf, SENTENCE, stemOf } from './lines.ts';
import { isNeutral } from './new-words.ts';
import { brandOf, type PageWords } from './page-words.ts';

interface Unit {
  /** In the letters that words are compared in. */
  text: string;
  /** The heading that the words stand under, likewise; '' where there is none. */
  above: string;
  /** Id of that heading; null where nothing tells. */
  heading: string | null;
  /** Whether it names a thing in a few words (a heading, a label) and is no sentence about it. */
  label: boolean;
  /** Read when first asked for: dividing a long page into words costs more than all other checks. */
  read?: Read;
}

interface Read {
  /** Stems in order, small words too. */
  stems: readonly string[];
  /** The same as whole words. */
  words: readonly string[];
  /** Stems of the heading. */
  under: ReadonlySet<string>;
  /** The first of them that is more than a small word: what the heading is about. */
  lead: string | null;
  denies: boolean;
}

function readUnit(unit: Unit, language: string): Read {
  if (unit.read === undefined) {
    const words = wordsOf(unit.text, language);
    const above = wordsOf(unit.above, language);
    const lead = above.find((word) => !isNeutral(word, language));
    unit.read = {
      stems: words.map(stemOf),
      words,
      under: new Set(above.map(stemOf)),
      lead: lead === undefined ? null : stemOf(lead),
      denies: denies(words),
    };
  }
  return unit.read;
}

/** Whether a unit may hold these stems: a stem is the beginning of its words. */
const mayHold = ({ text, above }: Unit, stems: readonly string[]): boolean =>
  stems.every((stem) => text.includes(stem) || above.includes(stem));

/** Words that deny, in the languages whose small words are known. Here as below `\p{L}` stands once for all: to compile it takes a millisecond. */
const DENIAL =
  /^(?:no|not|never|none|nobody|nothing|neither|nor|without|cannot|\p{L}+n't|nicht|nichts|nie|niemals|niemand|ohne|pas|jamais|sans|aucune?|ni|nunca|sin|nadie|non|mai|senza|geen|niet|nooit|zonder|не|нет|без|никогда|ない|ません|不|没|無|无|未|없는|없이|(?:kein|ning[uú]n)\p{L}*)$/u;
const denies = (words: readonly string[]): boolean => words.some((word) => DENIAL.test(word));

/** Small words that say when or how much: what is told must hold them, what the visitor is asked to do need not. */
const BINDING =
  /^(?:before|now|again|all|any|every|each|both|vor|alle|jede[nrs]?|jetzt|gleich|avant|maintenant|tous|toutes?|ahora|antes|cada)$/u;
/** First words of labels that ask for something and state nothing. */
const ASKING =
  /^(?:see|explore|compare|choose|find|get|read|view|check|pick|learn|start|try|open|make|let|watch|go|begin|continue|discover|understand|use|look|ask|how|what|when|where|which|who|why|jetzt|entdecken|wählen|sehen|lesen|finden|starten|probieren|wie|was|welche|découvrir|voir|choisir|lire|comment|ver|elegir|descubrir|cómo|cuál|quel\p{L}*)$/u;

/** Words that press: what holds one must stand on the page word for word, for a true one ("5 seats left") is a fact and any other a trick. */
const PRESSING =
  /^(?:late|soon|deadline|ends?|ending|left|remaining|last|hurry|today|tomorrow|tonight|midnight|limited|only|bald|endet|heute|morgen|nur|vite|aujourd'hui|pronto|hoy|oggi|(?:expir|letzte|dernier|[uú]ltim|ultim)\p{L}*)$/u;

/** Words that praise or give: said of one thing, they are not said of another. */
const GIVING =
  /^(?:free|gratis|money|sav(?:e|ings?)|better|leading|trusted|unlimited|safe|無料|免费|免費|무료|(?:kostenlos|gratuit|guarant|garanti|refund|discount|best|certif|award|secure|instant|مجان)\p{L}*)$/u;
/** Numbers in words, as far as pages write them so. */
const IN_WORDS =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|fifty|hundred|thousand|ein(?:e[mnr]?)?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|un[ae]?|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)$/u;
const isNumber = (word: string): boolean => /\p{Nd}/u.test(word) || IN_WORDS.test(word);
/** What a number may be of and say nothing by itself: "in six minutes" must be of something. */
const MEASURE =
  /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|sekunden?|minuten?|stunden?|tagen?|tage?|wochen?|monaten?|monate?|jahren?|jahre?|secondes?|heures?|jours?|semaines?|mois|ans?|années?|segundos?|minutos?|horas?|d[ií]as?|semanas?|mes(?:es)?|años?)$/u;

/** Headings over what customers say. */
const CUSTOMERS =
  /\b(?:reviews?|testimonials?|bewertungen|rezensionen|kundenstimmen|avis|t[ée]moignages|opiniones|rese[ñn]as|recensioni)\b|customers? say|unsere kunden|お客様の声|口コミ|评价|評價|후기/iu;

const caches = new WeakMap<PageWords, readonly Unit[]>();

/** Units of a page in which a stem stands, looked up by the rarest of them. */
function unitsOf(page: PageWords): readonly Unit[] {
  const known = caches.get(page);
  if (known !== undefined) return known;
  const { inventory } = page;
  const quoted = new Set(
    inventory.elements.flatMap((element) =>
      element.role === 'proof' ? [element.text, ...(element.author === null ? [] : [element.author])] : [],
    ),
  );
  const lines = linesOf(inventory.text, page.language ?? 'en');
  const units: Unit[] = [];
  const seen = new Set<string>();
  const add = (text: string, under: string | null, heading: string | null, label = true): void => {
    const key = `${heading ?? ''} ${text}`;
    if (text === '' || seen.has(key)) return;
    seen.add(key);
    const above = lettersOf(under ?? '');
    for (const part of clausesIn(lines, text)) units.push({ text: part, above, heading, label });
  };
  add(inventory.title ?? '', null, null);
  add(inventory.description ?? '', null, null);
  const told = new Set([inventory.title ?? '', inventory.description ?? '']);
  for (const element of inventory.elements) {
    const { under, heading } = element.place;
    if (
      !element.visible ||
      element.role === 'proof' ||
      quoted.has(element.text) ||
      CUSTOMERS.test(under ?? '')
    ) {
      told.add(element.text);
      continue;
    }
    const own = element.role === 'heading' ? element.id : heading;
    for (const text of [element.text, element.name ?? '', answerOf(element)]) {
      add(text, under, own, NAMING.has(element.role) || text.split(' ').length <= 3);
      told.add(text);
    }
  }
  // Lines that are no element of their own: an article's rest, a table.
  const proofs = [...quoted];
  for (const line of lines.numbers.keys()) {
    if (told.has(line) || proofs.some((proof) => proof.includes(line) || line.includes(proof))) continue;
    for (const text of clausesIn(lines, line)) units.push({ text, above: '', heading: null, label: false });
  }
  caches.set(page, units);
  return units;
}

/** Roles whose words a label may take over. */
const NAMING = new Set<PageElement['role']>(['heading', 'action', 'price', 'navigation']);

const answerOf = (element: PageElement): string =>
  element.role === 'question' ? (element.answer ?? '') : '';

/** Complaints about what new words say that the page does not. */
export function unsupported(after: string, element: PageElement, page: PageWords): Complaint[] {
  const language = page.language ?? 'en';
  const brand = new Set(brandOf(page).map(stemOf));
  // The words of `<input type="submit">` are its value.
  const own = wordsOf(element.text === '' ? (element.name ?? '') : element.text, language);
  const ownStems = new Set(own.map(stemOf));
  // A label may keep its words whatever is put beside them; a sentence with other words is another sentence.
  const free = (word: string): boolean =>
    isNeutral(word, page.language) ||
    brand.has(stemOf(word)) ||
    (element.role === 'action' && ownStems.has(stemOf(word)));
  const found: Complaint[] = [];
  const said = after.split(SENTENCE).flatMap((sentence) => sentence.split(CLAUSE));
  for (const clause of said) {
    const words = wordsOf(clause, language);
    if (words.length === 0 || clauseOf(words) === clauseOf(own)) continue;
    if (words.some((word) => PRESSING.test(word)) && !isVerbatim(words, page)) {
      found.push({ code: 'claim', what: `nowhere does the page say "${clause.trim()}".` });
      continue;
    }
    const given = words.some((word) => GIVING.test(word) && !ownStems.has(stemOf(word)));
    if (given && !standsAlone(words, page)) {
      found.push({ code: 'claim', what: `nowhere does the page say "${clause.trim()}".` });
      continue;
    }
    const asks = ASKING.test(words[0] ?? '') || /[?？]\s*$/u.test(clause);
    const telling = new Set(contentWords(clause, language));
    const fresh = words.filter((word) => (telling.has(word) && !free(word)) || (!asks && BINDING.test(word)));
    // What a label gave it gave of something: "free week" is no "free month".
    const swaps =
      fresh.length > 0 && own.some((word) => !words.includes(word) && !isNeutral(word, page.language));
    const needed = swaps ? words.filter((word) => fresh.includes(word) || GIVING.test(word)) : fresh;
    if (element.role === 'action' && isOfNothing(words, fresh, page)) {
      found.push({ code: 'claim', what: `"${clause.trim()}" does not say what the number is of.` });
      continue;
    }
    const numbers = words.some((word) => /\p{N}/u.test(word));
    if (needed.length === 0 ? isEmpty(words, element, page) : !stands(needed, words, numbers, element, page))
      found.push({ code: 'claim', what: `nowhere does the page say "${clause.trim()}".` });
  }
  return found;
}

/** Whether a label has a new number or time, and no word that tells what it is of. */
function isOfNothing(words: readonly string[], fresh: readonly string[], page: PageWords): boolean {
  const counts = (word: string): boolean => isNumber(word) || MEASURE.test(word);
  if (!fresh.some(counts)) return false;
  return words.every((word) => counts(word) || isNeutral(word, page.language) || ASKING.test(word));
}

/** Word for word on one unit, but for words of the heading it stands under. */
function isVerbatim(words: readonly string[], page: PageWords): boolean {
  const wanted = words.map(stemOf);
  return unitsOf(page).some((unit) => {
    if (!mayHold(unit, wanted)) return false;
    const { stems, under } = readUnit(unit, page.language ?? 'en');
    const own = wanted.filter((stem) => stems.includes(stem) || !under.has(stem));
    return own.length > 1 && ` ${stems.join(' ')} `.includes(` ${own.join(' ')} `);
  });
}

/** Whether one unit holds what is given together with what it is given for, without the help of its heading. */
function standsAlone(words: readonly string[], page: PageWords): boolean {
  const language = page.language ?? 'en';
  const stems = contentWords(words.join(' '), language)
    .filter((word) => !isNeutral(word, page.language))
    .map(stemOf);
  return (
    stems.length > 1 &&
    unitsOf(page).some(({ text, heading, label }) => {
      const bare = { text, above: '', heading, label };
      if (!mayHold(bare, stems)) return false;
      const read = readUnit(bare, language);
      return holds(read, stems) && givesSame(read, stems, page);
    })
  );
}

/** Whether what is given in a unit is given of the same: "free returns for 60 days" is not "free for 60 days". */
function givesSame({ words, stems }: Read, claimed: readonly string[], page: PageWords): boolean {
  return words.every((word, at) => {
    const next = words[at + 1];
    if (next === undefined || !GIVING.test(word) || !claimed.includes(stems[at] ?? '')) return true;
    return isNeutral(next, page.language) || claimed.includes(stems[at + 1] ?? '');
  });
}

const clauseOf = (words: readonly string[]): string => words.join(' ');

/** A headline of small words alone ("You will love it") says nothing that could be checked. */
function isEmpty(words: readonly string[], element: PageElement, page: PageWords): boolean {
  if (element.role === 'action') return false;
  const brand = new Set(brandOf(page));
  const own = new Set(wordsOf(element.text, page.language ?? 'en'));
  return words.every((word) => !brand.has(word) && !own.has(word) && isNeutral(word, page.language));
}

function stands(
  needed: readonly string[],
  words: readonly string[],
  numbers: boolean,
  element: PageElement,
  page: PageWords,
): boolean {
  const stems = needed.map(stemOf);
  const negative = denies(words);
  const place = element.role === 'heading' ? element.id : element.place.heading;
  let shortest = Infinity;
  let same = false;
  // A button that takes words out of a sentence must be about what the sentence is about.
  const about =
    element.role !== 'action'
      ? null
      : words.filter((word) => !isNeutral(word, page.language) && !needed.includes(word)).map(stemOf);
  for (const unit of unitsOf(page)) {
    if (about !== null && !unit.label && !about.some((stem) => mayHold(unit, [stem]))) continue;
    // A price or a count belongs to what it stands under.
    if (numbers && unit.heading !== null && unit.heading !== place) continue;
    if (!mayHold(unit, stems)) continue;
    const read = readUnit(unit, page.language ?? 'en');
    const { length } = read.stems;
    if (length > shortest || !holds(read, stems) || !counts(read, words)) continue;
    // The smallest unit decides: "even when a broker dies" denies nothing, whatever the sentence around it does.
    if (length < shortest) same = false;
    shortest = length;
    same ||= read.denies === negative;
  }
  return same;
}

/** Whether each number stands before the same word as in the unit: "two days, eight talks" is not "eight days". */
function counts({ stems }: Read, words: readonly string[]): boolean {
  return words.every((word, at) => {
    const next = words[at + 1];
    if (next === undefined || !isNumber(word)) return true;
    const [number, counted] = [stemOf(word), stemOf(next)];
    if (!stems.includes(number) || !stems.includes(counted)) return true;
    return stems.some((stem, from) => stem === number && stems.slice(from + 1, from + 4).includes(counted));
  });
}

/** Whether a unit holds all of these; of three and more in their order, since who does what to whom is told by it. */
function holds({ stems, under, lead }: Read, needed: readonly string[]): boolean {
  const inside = needed.filter((stem) => stems.includes(stem));
  if (inside.length === 0 || needed.some((stem) => !stems.includes(stem) && !under.has(stem))) return false;
  // What stands under "Deploy on Friday" is said of deploying, not of Friday.
  if (inside.length < needed.length && lead !== null && !needed.includes(lead)) return false;
  if (inside.length < 3) return true;
  let from = 0;
  return inside.every((stem) => {
    const at = stems.indexOf(stem, from);
    from = at + 1;
    return at >= 0;
  });
}

/** Signs that claim something by themselves: stars, ticks, trophies, marks of trade and money. */
export function newSigns(after: string, page: PageWords): Complaint[] {
  const signs = after.match(/\p{S}|\p{Extended_Pictographic}/gu) ?? [];
  const sign = signs.find((each) => !page.text.includes(each) && !/\p{N}/u.test(each));
  return sign === undefined ? [] : [{ code: 'claim', what: `the page has no "${sign}".` }];
}
