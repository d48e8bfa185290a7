import { piecesOf } from '../inventory/page/language.ts';

/** Words of buttons and headlines that say nothing by themselves, in the languages we know. Whole labels, lower case. */
const VAGUE = new Set(
  [
    'learn more|read more|more|more info|more information|click here|here|go|submit|send|continue|next|details|see more|view more|find out more|discover|explore|ok|see details|view details|start here|this link|link',
    'mehr|mehr erfahren|mehr lesen|mehr infos|weiterlesen|hier|hier klicken|klicken sie hier|weiter|absenden|senden|abschicken|los|details|zum angebot|entdecken',
    "en savoir plus|lire la suite|plus|plus d'infos|cliquez ici|ici|envoyer|valider|suivant|continuer|découvrir|voir plus",
    'más información|saber más|leer más|más|haz clic aquí|aquí|enviar|continuar|siguiente|ver más|descubrir|conoce más',
    'scopri di più|leggi tutto|clicca qui|qui|invia|continua|avanti|dettagli|scopri',
    'saiba mais|leia mais|clique aqui|aqui|enviar|continuar|ver mais|descubra',
    'meer|lees meer|meer lezen|meer informatie|klik hier|hier|verzenden|verstuur|volgende|ontdek',
    'läs mer|mer|klicka här|skicka|fortsätt|læs mere|les mer|lue lisää|więcej|czytaj więcej|wyślij|devamını oku|gönder',
    'подробнее|читать далее|ещё|отправить|далее|детальніше|надіслати',
    '詳しくはこちら|詳しく見る|もっと見る|詳細|詳細はこちら|こちら|続きを読む|送信|送信する|次へ',
    '了解更多|更多|点击这里|查看详情|查看更多|提交|继续|下一步|瞭解更多|提交|더 보기|자세히 보기|자세히|보내기|제출',
    'المزيد|اقرأ المزيد|اعرف المزيد|إرسال|التالي|عرض المزيد|קרא עוד|קראו עוד|עוד|שלח|שליחה|המשך|לפרטים',
  ].flatMap((list) => list.split('|')),
);

/** Greetings and names of pages: a headline of these alone says nothing of what is offered. */
const EMPTY_HEADLINE =
  /^(?:welcome(?: (?:to|back).*)?|home(?:page)?|hello(?: world)?|about us|start(?:seite)?|(?:herzlich )?willkommen(?: (?:bei|auf|in|im).*)?|bienvenue(?: (?:chez|sur|à).*)?|accueil|bienvenid[oa]s?(?: a.*)?|inicio|benvenut[oi](?: (?:su|in|da).*)?|bem-vind[oa]s?(?: a.*)?|welkom(?: bij.*)?|välkommen(?: till.*)?|добро пожаловать.*|главная|ようこそ.*|ホーム|トップページ|欢迎.*|首页|환영합니다.*|홈|مرحبا.*|أهلا.*|الرئيسية|ברוכים הבאים.*)[!.。！]*$/iu;

const bare = (label: string): string =>
  label
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** Whether a label tells nothing of what follows. */
export function isVague(label: string): boolean {
  return VAGUE.has(bare(label));
}

/** Whether a headline only greets, or names the page. */
export function isGreeting(headline: string): boolean {
  return EMPTY_HEADLINE.test(headline.trim());
}

interface Divider {
  segmenter: Intl.Segmenter;
  /** What was divided already, by the run of characters between spaces: the words of a page come back again and again. */
  known: Map<string, readonly string[]>;
}

const dividers = new Map<string, Divider>();
/** Runs that are kept of each language; a page of nothing but new words shall not take all memory. */
const MOST_KNOWN = 20_000;
/** Longer runs are those of languages without spaces: hardly one comes twice. */
const LONG_RUN = 40;
/** A word of plain letters and digits, with no more than the signs of a sentence around it. */
const PLAIN = /^["'(]*([a-z0-9]+)["'),.:;!?]*$/;

/** Words of a text, lower case, as Unicode divides them; also where a language writes no spaces. */
export function wordsOf(text: string, language = 'en'): string[] {
  const divider = dividerOf(language);
  const words: string[] = [];
  // Run by run: Unicode divides at every space, and most runs are plain or known. To ask the segmenter for each took longer than all checks.
  for (const run of text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[ \n]+/)) {
    if (run === '') continue;
    const plain = PLAIN.exec(run)?.[1];
    if (plain !== undefined) words.push(plain);
    else for (const word of wordsOfRun(run, divider)) words.push(word);
  }
  return words;
}

function dividerOf(language: string): Divider {
  let divider = dividers.get(language);
  if (divider === undefined) {
    divider = { segmenter: segmenterFor(language), known: new Map() };
    dividers.set(language, divider);
  }
  return divider;
}

function segmenterFor(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'word' });
  } catch {
    // A page may state any language; what is no tag is divided by the general rules.
    return new Intl.Segmenter('en', { granularity: 'word' });
  }
}

function wordsOfRun(run: string, { segmenter, known }: Divider): readonly string[] {
  const before = known.get(run);
  if (before !== undefined) return before;
  const words: string[] = [];
  for (const piece of piecesOf(run)) {
    for (const part of segmenter.segment(piece)) {
      if (part.isWordLike === true) words.push(part.segment.replaceAll('’', "'"));
    }
  }
  if (run.length <= LONG_RUN && known.size < MOST_KNOWN) known.set(run, words);
  return words;
}

/** Words that carry a meaning: no one-letter words and no small words of the languages most pages are in. */
export function contentWords(text: string, language = 'en'): string[] {
  return wordsOf(text, language).filter(
    (word) => !SMALL.has(word) && (word.length > 2 || /[^\p{Script=Latin}]/u.test(word)),
  );
}

const SMALL = new Set(
  (
    'a an and are as at be but by can do for from get has have how i if in into is it its of on or our out so than that the their them then there these this those to up us was we what when where which who why will with you your ' +
    'der die das den dem des ein eine einen einem einer und oder in im an am auf für mit von zu zum zur ist sind sie ihr ihre ihren wir uns unser unsere es als auch wie was so bei aus nach ' +
    'le la les un une des du de et ou en au aux pour par sur avec dans est sont vous votre vos nous notre nos ce cette ces que qui ' +
    'el los las y o de del con para por es son su sus tu tus que en al lo ' +
    'il lo gli i e di da per con su che è sono uno una nel della delle'
  ).split(' '),
);
