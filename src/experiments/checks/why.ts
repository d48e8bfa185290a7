/** The one sentence that a model may add to a test: a hope, made of words that state nothing. */
import { wordsOf } from '../audit/words.ts';
import type { PageElement } from '../inventory/types.ts';

import { CLAIM, isNeutral } from './new-words.ts';
import { type PageWords, pageHas } from './page-words.ts';
import { MISSING, UPLIFT } from './reason.ts';

/** Words about pages, visitors and what they may do. What is not here and not in the elements spoken of is not said. */
const PLAIN = new Set(
  (
    'visitor visitors reader readers customer customers people person someone page button link headline heading title text texts word words label form field fields question ' +
    'says say said saying tells telling told names named states stated promise promises promised offer offers offered asks asked asking means happens ' +
    'click clicks clicking follow follows step steps act acts action actions decide decides decision choice choices expect expected recognise recognize remember notice ' +
    'clear clearer clearly plain plainly concrete specific precise short shorter brief direct directly sooner once likely scan scanning reading understood seen seeing ' +
    'may might could should would can help helps if because before after while during above below beside near top bottom other others another same something anything everything ' +
    'leave stay continue going gets getting taking takes took made makes makes learn learns enter send sends sending sent type fill purpose goal benefit value order sense place'
  ).split(' '),
);

const HOPEFUL = /^if\b[\s\S]*\b(?:may|might|could|should)\b/iu;

/** Whether a sentence states nothing that is not in the elements it is about. */
export function isHarmless(why: string, about: readonly PageElement[], page: PageWords): boolean {
  if (
    !HOPEFUL.test(why) ||
    UPLIFT.test(why) ||
    MISSING.test(why) ||
    /[^\p{L}\p{M}\s.,;:'’"“”!?()-]/u.test(why)
  )
    return false;
  for (const [, , quote = ''] of why.matchAll(/(["“])([^"“”]*)["”]/gu)) {
    if (!page.text.includes(quote)) return false;
  }
  const own = new Set(
    about.flatMap((element) => wordsOf(`${element.text} ${element.name ?? ''}`, page.language ?? 'en')),
  );
  const unquoted = why.replaceAll(/["“][^"“”]*["”]/gu, ' ');
  return wordsOf(unquoted).every((word) => {
    if (own.has(word) && pageHas(page, word)) return true;
    return (
      (isNeutral(word, 'en') || PLAIN.has(word)) && (!CLAIM.test(word) || word === 'more' || word === 'first')
    );
  });
}
