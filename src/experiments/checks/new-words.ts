/**
 * New words on a page claim nothing new: they are words of the page itself, or small words of its language; and whatever makes a claim
 * (a number, a price, "free", "guaranteed", "no", a name) stands in the page together with the words around it. It is how code can let a model
 * phrase without letting it invent.
 */
import { contentWords, wordsOf } from '../audit/words.ts';
import type { PageElement } from '../inventory/types.ts';

import type { Complaint } from './complaint.ts';
import { brandOf, type PageWords, pageHas, saysTogether } from './page-words.ts';

/** Words that may be new on a page: they point, ask and join, and state nothing about what is offered. */
const NEUTRAL: Readonly<Record<string, ReadonlySet<string>>> = {
  en: set(
    'a an and about again all an any are as ask at be before begin both but by can check choose come continue do does each every explore find first for from get go have here how i in into is it its keep know learn let look make me more my need new next now of on one open or our out over own pick put read ready right see set show so start started step take tell than that the their them then there these they this those through to today together too try understand up us use using view want watch way ways we what when where which while who why will with work works you your yours yourself',
  ),
  de: set(
    'aber alle als am an auch auf aus bei beginnen bis da dann das dass dein deine dem den der des die dies diese dieser du ein eine einem einen einer entdecken er erfahren erste es finden für gehen gleich haben hier ich ihr ihre ihren im in ins ist ja jede jeden jetzt kann kennenlernen kommen können lernen lesen machen mal man mehr mit nach nächste nächsten neu noch nun nur ob oder öffnen probieren sehen sein sich sie sind so starten tun über um und uns unser unsere unter vom von vor wählen wann warum was weiter welche wenn wer werden wie wir wird wo zeigen zu zum zur',
  ),
  fr: set(
    "à ainsi au aussi aux avant avec bien c'est ce ces cette chez choisir commencer comment dans de découvrir depuis des dès donc du elle en encore et êtes faire il ils ici je jour la le les leur leurs lire lui maintenant mes moi mon ne nos notre nous on ont ou où ouvrir par plus pour pourquoi premier puis quand que quel quelle qui quoi sa savoir se ses si son sont suivant sur ta te tes toi ton tous tout toute toutes trouver tu un une utiliser vers voici voir vos votre vous y",
  ),
  es: set(
    'a abrir ahora al antes aquí así aún cada cómo como con conocer cuál cuándo cuando cualquier de del descubrir desde donde dónde el elegir ella ellos empezar en encontrar entre es esta este esto hacer hacia hasta la las le leer les lo los más mi mientras mis muy nos nosotros nuestra nuestro o para pero por porque primer primero puede puedes que qué quién saber se ser si siguiente sin sobre son su sus también te tener tu tus un una usar ver y ya',
  ),
};

/** What makes a sentence a claim. Not only English: a claim in any of these languages must stand on the page. `\p{L}` stands once: to compile it takes a millisecond. */
export const CLAIM =
  /^(?:\p{N}.*|free|gratis|trial|money|best|better|top|leading|lead(?:er|ers)|trusted?|loved|proven|safe|unlimited|only|last|limited|hurry|late|soon|deadline|ends?|ending|left|remaining|seats?|spots?|half|double|twice|third|popular|favou?rites?|famous|bald|endet|vite|pronto|save|off|always|all|every|everyone|most|approved|no|not|never|without|zero|none|nobody|anytime|forever|minutes?|seconds?|hours?|days?|today|tomorrow|new|more|less|easy|easier|first|nicht|nie|ohne|immer|nur|alle|sans|pas|jamais|toujours|tous|toutes|sin|nunca|siempre|solo|sólo|heute|hoy|maintenant|無料|免费|免費|무료|(?:kostenlos|gratuit|guarant|garanti|refund|certif|award|secure|instant|fast|quick|expir|love|letzte|dernier|[uú]ltim|saving|discount|official|recommend|expert|cancel|cheap|simpl|kein|beste|sicher|neu|meilleur|mejor|todo)\p{L}*)$/u;

/** Claims that ask rather than state when they stand in a question or before a verb; checked like the others unless on the page. */
const SMALL_CLAIMS = new Set([
  'more',
  'first',
  'new',
  'all',
  'every',
  'today',
  'today',
  'alle',
  'neu',
  'tous',
  'toutes',
  'maintenant',
]);

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Whether a word is a small one of the page's language. A page in a language without a list has only its own words. */
export function isNeutral(word: string, language: string | null): boolean {
  return language !== null && (NEUTRAL[language]?.has(word) ?? false);
}

/** Complaints about words that an element shall have instead of its own. */
export function newWords(after: string, element: PageElement, page: PageWords): Complaint[] {
  const own = new Set(wordsOf(`${element.text} ${element.name ?? ''}`, page.language ?? 'en'));
  const found: Complaint[] = [];
  const foreign = otherScript(after, page);
  if (foreign !== null) found.push({ code: 'language', what: `"${foreign}" is not written as the page is.` });
  for (const word of new Set(wordsOf(after, page.language ?? 'en'))) {
    if (own.has(word) || isNeutral(word, page.language) || pageHas(page, word)) continue;
    found.push({
      code: page.language === 'en' || !isNeutral(word, 'en') ? 'words' : 'language',
      what: `the page does not say "${word}"; use its own words.`,
    });
  }
  // The old words whole, with others behind them, say no more than they did.
  const kept = element.text.replace(/[\s.:…>»→!?]+$/u, '');
  const added = kept !== '' && after.startsWith(kept) ? after.slice(kept.length) : after;
  for (const sentence of added.split(/[.!?。！？\n]+/u)) found.push(...unsaid(sentence, element, page));
  if (/https?:|www\.|[\w.+-]+@[\w-]+\.|<[a-z/!]/i.test(after))
    found.push({ code: 'markup', what: 'the new text must be words only, without links or tags.' });
  return found;
}

/** A claim is proven where one text of the page holds it with all the words that it is made of. */
function unsaid(sentence: string, element: PageElement, page: PageWords): Complaint[] {
  const language = page.language ?? 'en';
  const words = wordsOf(sentence, language);
  // What a button promises already is no new claim.
  const own = new Set(
    element.role === 'action' ? wordsOf(element.text || (element.name ?? ''), language) : [],
  );
  const claims = words.filter(
    (word) =>
      CLAIM.test(word) && !own.has(word) && !(SMALL_CLAIMS.has(word) && isNeutral(word, page.language)),
  );
  const brand = new Set(brandOf(page));
  const names = properNames(sentence, page);
  if (claims.length === 0 && names.length === 0) return [];
  const needed = new Set([
    ...claims,
    ...names,
    ...contentWords(sentence, language).filter((word) => !isNeutral(word, page.language) && !brand.has(word)),
  ]);
  const [exact, others] = [
    [...needed].filter((word) => CLAIM.test(word)),
    [...needed].filter((word) => !CLAIM.test(word)),
  ];
  const said = saysTogether(page, exact, others);
  return said ? [] : [{ code: 'claim', what: `nowhere does the page say "${sentence.trim()}".` }];
}

/** Words with a capital inside a sentence, where the language does not give one to every noun; the page's own name is free. */
function properNames(sentence: string, page: PageWords): string[] {
  if (page.language === 'de') return [];
  const brand = new Set(wordsOf(page.inventory.title ?? '', page.language ?? 'en'));
  const parts = sentence.trim().split(/\s+/);
  const capital = (word: string): boolean => /^[^\p{L}]*\p{Lu}/u.test(word);
  // A label In Title Case names nobody.
  if (parts.filter(capital).length > Math.max(2, parts.length * 0.6)) return [];
  return parts
    .slice(1)
    .filter(capital)
    .flatMap((word) => wordsOf(word, page.language ?? 'en'))
    .filter((word) => !brand.has(word) && !isNeutral(word, page.language) && word.length > 1);
}

const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u,
  /\p{Script=Hangul}/u,
  /\p{Script=Thai}/u,
  /\p{Script=Devanagari}/u,
];

/** The first word in a script that the page hardly uses. */
function otherScript(after: string, page: PageWords): string | null {
  for (const word of after.split(/\s+/)) {
    const script = SCRIPTS.find((each) => each.test(word));
    if (script !== undefined && !script.test(page.text)) return word;
  }
  return null;
}

const PLACEHOLDER = /\{\{[^{}]+\}\}|\$\{[^{}]+\}|\{[\w.]+\}|%\(\w+\)[sd]|%[sd@]|\[\[[^\]]+\]\]/g;

/** Whether both texts hold the same placeholders, as often. */
export function samePlaceholders(before: string, after: string): boolean {
  const of = (text: string): string => (text.match(PLACEHOLDER) ?? []).toSorted().join('\n');
  return of(before) === of(after);
}
