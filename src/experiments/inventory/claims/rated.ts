/** Marks out of five, in the languages that we read: en, de, fr, es, pt, it, nl, pl, ru, ja, zh, ko, ar, he. */

/** One pattern of several, a line for each language or two, for a text in small letters; `\b` is a border of Latin words only. */
export function anyOf(...patterns: string[]): RegExp {
  return new RegExp(patterns.join('|'), 'u');
}

/** "4.9/5", "★★★★★", "Trustpilot: 4.8 stars", "Ocena: 5 na 5". */
const RATED = anyOf(
  '[★⭐]{3}|(?<![\\d.,])[0-5](?:[.,]\\d{1,2})?\\s*(?:\\/\\s*5|(?:out of|von|sur|de|na|su|din|av|af|из|من|מתוך)\\s*5)(?![\\d])',
  '(?<![\\d.,])[0-5](?:[.,]\\d{1,2})?[\\s-]*(?:stars?|sterne?n?|étoiles?|estrellas?|estrelas?|stelle|sterren|gwiazd\\p{L}*|звезд\\p{L}*|つ星|颗星|별점?)(?!\\p{L})',
  '(?<!\\p{L})(?:rated|ocena:?|note:?|оценка:?|平均|評価|评分|평점|별점)\\s*[0-5](?:[.,]\\d{1,2})?(?![\\d])',
  '\\b(?:trustpilot|capterra|g2|clutch|tripadvisor|google reviews)\\b.*\\b[0-5][.,]\\d|\\b(?:rated|awarded) (?:four|five)[ -]stars?|\\b[0-5][.,]\\d (?:on|in|im|sur|en|w) (?:the |the )?(?:app ?store|google|play store|trustpilot|g2|capterra)',
);

const RATED_WORDS =
  /[★⭐星별評评평]|\/ ?5|\s5|star|stern|étoile|estrel|stell|sterren|gwiazd|звезд|rated|ocena|note|оценк|trustpilot|capterra|g2|clutch|tripadvisor|google|app ?store|play store/;

export function isRated(text: string): boolean {
  const small = text.toLowerCase();
  return RATED_WORDS.test(small) && RATED.test(small);
}
