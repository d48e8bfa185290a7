/** The language of a text where the page does not say: by its script, and for Latin letters by its smallest words. */

const SCRIPTS: readonly [string, RegExp][] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u3400-\u9fff]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['ru', /[\u0400-\u04ff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['hi', /[\u0900-\u097f]/g],
];

const SMALL_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: 'the and of to a in is for you your with it on that we our are this be or'.split(' '),
  de: 'der die das und ist für mit nicht ein eine sie wir ihr auf zu den von im auch'.split(' '),
  fr: 'le la les des et est pour avec vous nous une un du dans sur votre en que'.split(' '),
  es: 'el la los las y es para con una un de en que su tu por más del'.split(' '),
  pt: 'o a os as e é para com uma um de em que seu sua por mais não do da'.split(' '),
  it: 'il la le gli e è per con una un di in che tuo sua più non del della'.split(' '),
  nl: 'de het een en is voor met van op niet je u wij onze dat te'.split(' '),
  pl: 'i w z na do się jest nie to że dla o po jak za'.split(' '),
  sv: 'och att det som en på är för med av till inte vi du ett'.split(' '),
};

/** Null where too little is said to tell. */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, 20_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  for (const [language, script] of SCRIPTS) {
    const share = (sample.match(script)?.length ?? 0) / letters;
    // Japanese mixes in Chinese signs: a few kana tell it.
    if (share > (language === 'ja' ? 0.05 : 0.3)) return language;
  }
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const ranked = Object.entries(SMALL_WORDS)
    .map(([language, small]) => {
      const known = new Set(small);
      return { language, hits: words.filter((word) => known.has(word)).length };
    })
    .sort((one, two) => two.hits - one.hits);
  const [best, second] = ranked;
  return best === undefined || best.hits < 2 || best.hits === second?.hits ? null : best.language;
}

const RIGHT_TO_LEFT = new Set(['ar', 'he', 'iw', 'fa', 'ur', 'yi', 'ps', 'sd', 'ug', 'dv']);

export function isRightToLeft(language: string | null): boolean {
  return RIGHT_TO_LEFT.has(language?.split('-')[0]?.toLowerCase() ?? '');
}

/** Words, also of scripts that write none apart. */
export function countWords(text: string, language: string | null): number {
  if (!/[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/.test(text)) return countRuns(text);
  let words = 0;
  const segmenter = new Intl.Segmenter(language ?? undefined, { granularity: 'word' });
  for (const piece of piecesOf(text.slice(0, 200_000))) {
    for (const part of segmenter.segment(piece)) if (part.isWordLike === true) words += 1;
  }
  return words;
}

/** Longest piece that a segmenter is given. */
const PIECE = 4000;

/**
 * A text in pieces that divide no word: lines, and what stands between the stops of scripts without spaces. Each segment of a segmenter
 * holds a copy of its whole input, so that a long text in one piece costs the square of its length. What has no stop is cut where it is.
 */
export function piecesOf(text: string): string[] {
  if (text.length <= PIECE) return [text];
  return text
    .split(/\n|(?<=[。、！？!?])/u)
    .flatMap((piece) =>
      piece.length <= PIECE
        ? [piece]
        : Array.from({ length: Math.ceil(piece.length / PIECE) }, (_, at) =>
            piece.slice(at * PIECE, (at + 1) * PIECE),
          ),
    );
}

/** Runs of letters and digits: the matches of `[\p{L}\p{N}]+`, without a list of a million strings. */
function countRuns(text: string): number {
  let words = 0;
  let inside = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    let letter = (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
    if (unit >= 128) {
      const code = text.codePointAt(at) ?? 0;
      if (code > 0xffff) at += 1;
      letter = /[\p{L}\p{N}]/u.test(String.fromCodePoint(code));
    }
    if (letter && !inside) words += 1;
    inside = letter;
  }
  return words;
}
