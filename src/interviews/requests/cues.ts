/** What a sentence of a note is for the product, told by turns of phrase: somebody wants, somebody stumbles, something breaks, something pleases. */

export const REQUEST_KINDS = ['feature', 'bug', 'friction', 'praise'] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

/** `rejects`: they say that they do not want it. */
export type Polarity = 'wants' | 'rejects';

export interface Cue {
  kind: RequestKind;
  polarity: Polarity;
  /** The turn of phrase that told, as written. */
  phrase: string;
}

/** Joins alternatives; white space in them stands for any. */
function any(...alternatives: string[]): RegExp {
  return new RegExp(`(?:${alternatives.join('|').replaceAll(' ', '\\s+')})`, 'iu');
}

const NOT = `(?:(?:do|does|did|would|wo|ca|could|is|are|was|were|have|has|had|should)(?:n['’]?t| not)|cannot|never|no longer)`;
const NOBODY = `(?:nobody|no one|no-one|none of|no (?:users?|participants?|customers?))`;
const SOMEBODY = `(?:i|we|they|he|she|you|users?|people|participants?|customers?|testers?|everyone|everybody|many|most|some|several|one|two|three|both|majority of \\w+)`;
const REALLY = `(?:(?:really|also|just|still|actually|all|especially|generally|mostly|absolutely|definitely) )*`;

/** Work of those who wrote the note, not a wish for the product. */
const STUDY = any(
  '\\b(?:watch|retest|re-test|test) (?:this |it )?(?:in|again|for) (?:future|later|the next)',
  '\\bfuture (?:testing|studies|research)\\b',
  '^(?:recommendation:\\s*)?(?:investigate|identify|audit|conduct|study|explore whether|test|watch|determine)\\b',
  '\\b(?:we|i) (?:also )?(?:tested|wanted to (?:test|learn|see|find out|know)|hoped to (?:test|learn|address)|asked (?:them|participants|people|users))\\b',
  '\\b(?:research|usability|test) (?:sprint|goals?|questions?)\\b',
  '\\bhypothes[ei]s\\b|\\bre-?test\\b',
);

const REJECTS = any(
  `\\b${NOBODY}\\b(?: \\S+){0,5}? (?:want|need|like|ask|use|care)(?:s|ed|d)?\\b`,
  `\\b(?:(?:do|does|did|would|wo)(?:n['’]?t| not)|never) ${REALLY}(?:want|need|care (?:for|about)|miss)\\b`,
  `\\bi wouldn['’]?t (?:use|call|want|need|add|put)\\b`,
  "\\b(?:no need (?:for|to)|not interested in|rather not|(?:please|better) (?:do not|don['’]?t)|against (?:the idea|adding|having))\\b",
  '\\b(?:kein(?:en|e)? (?:bedarf|interesse)|(?:brauch(?:e|en|t|te|ten)|will|wollen|möchte[nt]?|wollte[nt]?) (?:\\S+ ){0,4}?(?:nicht|kein(?:e|en)?))\\b',
);

const BUG = any(
  '\\b(?:bugs?|buggy|crash(?:es|ed|ing)?|broken|breaks? (?:when|if|every)|glitch(?:es|y)?)\\b',
  `\\b${NOT} (?:\\S+ )?work(?:s|ing)?\\b(?! (?:in|at|for|on|with) (?:the|a|an|my|our|that) (?:company|team|industry|field|office))`,
  "\\b(?:stopped|not|isn['’]?t|wasn['’]?t) working\\b",
  '\\b(?:error messages?|throws? (?:an )?(?:error|exception)|fails? (?:to|with|when|every)|(?:hangs|freezes|froze|times? out|timed out)|data loss|(?:404|500) (?:error|page))\\b',
  '\\b(?:not|never) (?:been )?fixed\\b',
  "\\b(?:numbers?|counts?|totals?|figures?|data|results?|dates?|values?|reports?) (?:\\S+ ){0,5}?(?:(?:is|are|was|were) (?:\\S+ )?(?:wrong|incorrect|off\\b(?! to))|(?:do|does|did)(?:n['’]?t| not) (?:match|add up))",
  '\\b(?:loses?|lost|deletes?|deleted|kills?|eats|ate|swallows?) (?:my|our|the (?:text|app|data|file|draft)|text|all (?:my|our|the))\\b',
  '\\b(?:funktioniert (?:\\S+ ){0,3}?nicht|kaputt|stürzt ab|abgestürzt|fehlermeldung(?:en)?)\\b',
);

const ASKS = any(
  `\\b${SOMEBODY} (?:\\S+ ){0,3}?(?:want|wants|wanted|wish|wishes|wished|prefer|prefers|preferred)\\b(?! to (?:determine|learn|understand|know whether|be sure))`,
  '(?:^|[|:] ?)want(?:s|ed)\\b',
  "\\b(?:would|['’]d)(?: \\w+)? (?:like|love|prefer)\\b(?! to (?:thank|welcome|introduce|start|say|ask))",
  `\\b(?:i|we|users?|participants?|people|customers?|teams?|(?:the|our|my|this) \\w+|\\w+s) (?:\\S+ ){0,2}?(?<!in )needs? (?!to (?:go|do|be|know|talk|say|think|wait|understand|start|look|move|remember|make sure|figure|have a (?:meeting|chat|look))\\b)(?:to |an? |the ability|more|better|some|our |\\w+er |single|\\w+ (?:for|with|to|of|so)\\b)`,
  '\\bis (?:\\S+ )?(?:a must|must.have|mandatory for us|required by our)\\b|\\bmust (?:be (?:more|able|easier)|support|allow|have)\\b',
  "\\b(?:would|could|might) (?:\\S+ )?(?:help|save|be (?:\\S+ )?easier|make (?:\\S+ ){1,3}easier)\\b|['’]d be (?:\\S+ )?(?:nice|great|helpful|useful|good|better|cool|awesome)\\b",
  '\\b(?:i|we) (?:really )?miss (?!you\\b|it when)|\\blet (?:us|me) (?!know|see if|say|start|just|think|ask|tell|check|explain|give)\\w+',
  '\\b(?:thing|things|what) (?:\\S+ ){0,2}?(?:we|i|they) (?:\\S+ )?need\\b',
  '\\bneed(?:s|ed)? (?:to )?(?:further|more|better|clearer)\\b',
  '\\b(?:wish|hop(?:e|es|ed|ing)) (?:that )?(?:i|we|you|they|there|it|to (?:see|have|be able|compare|get|find))\\b',
  '\\bhoped? to (?:compare|see|have|get|find)\\b',
  `\\b(?:users?|people|participants?|customers?|\\d+(?: \\w+)?|several|some|many) (?:\\S+ ){0,2}?(?:suggest(?:s|ed)?|recommend(?:s|ed)?|request(?:s|ed)?|ask(?:s|ed) (?:for|if|whether)|mentioned that it would)\\b`,
  '\\bi would recommend\\b',
  '\\b(?:would|could|might) be (?:\\S+ )?(?:nice|great|helpful|useful|good|better|cool|awesome|ideal|handy|amazing)\\b(?! for people who)',
  '\\bwould make (?:\\S+ )?(?:more )?sense\\b',
  `\\b(?:users?|participants?|people) (?:\\S+ ){0,2}?expect(?:s|ed)? (?!(?:them|it|this|that) to be wrong)(?:to be able|\\S+ for|\\S+ to (?:display|show|have|include))`,
  '\\bi would expect\\b',
  '\\b(?:expressed (?:\\w+ )?(?:interest|desire)|(?:a )?desire (?:for|to)|feature request|would pay for|looking for a way)\\b',
  '\\b(?!(?:i|we|you|what|how|who|why|when|where|which|and|or|might|may)\\b)\\w+ (?:really |also |maybe |probably |just )?should (?!(?:be noted|have been|just use)\\b)\\w+',
  '^(?:please )?(?:send|post|let|show|email|notify) (?:me|us|that|it)\\b|, (?:send|post|show) (?:me|us|that|it)\\b',
  "\\b(?:missing (?:terms?|features?|options?|data|functionality)|(?:is|are|there's) (?:still )?(?:missing|lacking)|lacks?(?! of))\\b",
  '\\b(?:can|could) you (?:please )?(?:add|make|support|build|give|let|allow)\\b|\\bplease (?:add|make|support|allow|let|give|fix)\\b',
  '\\b(?:wünsch(?:e|en|t|te|ten)|hätte[nt]? gern(?:e)?|wäre (?:\\S+ )?(?:schön|toll|gut|hilfreich|super|praktisch)|(?:bräuchte|brauche|brauchen|bräuchten)|möchte[nt]?|es fehlt|fehlt (?:uns|mir)|sollte[nt]? (?:\\S+ ){0,4}?können)\\b',
);

/** A recommendation as note takers write it: a bare order at the head of a line or a cell. */
const ORDER =
  /(?:^|\|\s*|(?:recommendations?|potential solution|suggestion|idea|todo)\W{1,4}\s*)(?:look into|make sure|make|consider|add|allow|provide|show|include|define|let|support|enable|offer|improve|simplify|clarify|move|remove|rename|change|use|get|give|put|display|ensure|update|keep|create|reduce|highlight|fix)\s+(?!in mind\b)\S/iu;

const FRICTION = any(
  '\\b(?:confus(?:ed|ing|ion|es)|unclear|ambiguous|misleading|counter-?intuitive|unintuitive)\\b',
  "\\b(?:is|was|are|were)n['’]?t (?:very |really )?clear\\b|\\bnot clear\\b|\\bwasn['’]?t clear\\b",
  '\\b(?:hard|difficult|tricky|impossible|painful|tedious|cumbersome|annoying|frustrat\\w+|clunky|awkward|overwhelm\\w+|distract\\w+|complicated|nightmare|a pain|time.consuming|hit.and.miss)\\b(?! to focus)',
  `\\b${SOMEBODY} (?:\\S+ ){0,3}?(?:do|does|did|could|can|would)(?:n['’]?t| not) (?:\\S+ )?(?:understand|notice|know (?:what|how|where|why|which|the|if)|see (?:the|how|it|that)|realize|realise|find|figure|recognize|get (?:it|what|a good)|read the|immediately see)\\b`,
  "(?:^|[|:.] ?)(?:did|do|could)(?:n['’]?t| not) (?:understand|notice|know|see|find)\\b",
  "\\b(?:i|we) (?:also |really )?don['’]?t (?:\\S+ )?(?:understand|(?:really )?know (?:what|how|where|why))",
  "\\b(?:these|the|those) (?:words?|terms?) (?:\\S+ )?don['’]?t (?:\\S+ )?understand\\b",
  "\\bdon['’]?t (?:\\S+ )?(?:understand|really know)\\b",
  `\\b(?:no one|nobody|none|few) (?:\\S+ ){0,2}?(?:noticed|understood|found|saw|knew|used)\\b`,
  '\\b(?:had|have|having|has) (?:\\S+ )?(?:trouble|difficult\\w+|problems?|issues?|a hard time)\\b',
  '\\b(?:struggl\\w+|challenges? (?:that )?(?:we|i|is|was|with)|one of the challenges|biggest (?:problem|issue|challenge|pain)|problem (?:with|is|was)|pain points?|drawbacks?|downsides?)\\b',
  "\\b(?:not|n['’]?t) (?:\\S+ )?(?:sure|convinced|obvious|intuitive|familiar|a lot of|enough|do a good job|a good job)\\b",
  '\\b(?:too (?:long|many|much|technical|small|slow|complex|hard|far|close|big|expensive|wordy|busy|vague|low|high|expensive|often|late|little|few)|takes? (?:too long|forever|ages|a long time)|slow(?:ly)?|lots? of (?:things )?missing|gets? lost|get lost|less recognizable|threw me|have to (?:get|go|scroll|click|search|dig|copy|do it)|by hand|workarounds?)\\b',
  '\\b(?:surprised (?:when|by|that|to)|were expecting|was expecting|expected (?:it|this|that|the))\\b',
  '\\b(?:not possible|no way to|no option (?:for|to)|runs? into|keeps? (?:failing|losing|asking|getting)|finds? nothing|gets? spammed|(?:it )?takes (?:me|us) (?:\\S+ ){0,3}?(?:minutes?|hours?|days?|weeks?|months?)|takes a (?:minute|while|day|week))\\b',
  `\\b(?:i|we) (?:ca|could)(?:n['’]?t| not) (?:find|see|get|make|recover|export|use|share|change|add|delete|tell|figure|do this|log in)\\b|\\bi (?:\\S+ )?cannot\\b|\\bwe cannot\\b`,
  '\\b(?:verwirr\\w+|unklar|umständlich|mühsam|kompliziert|nervig|langsam|schwierig|schwer zu|zu (?:lang|viel|kompliziert|langsam)|versteh(?:e|en|t) (?:\\S+ ){0,3}?nicht|finde(?:n|t)? (?:\\S+ ){0,3}?nicht)\\b',
);

const PRAISE = any(
  `\\b(?:users?|participants?|people|customers?|testers?|everyone|everybody|majority of \\w+) ${REALLY}(?:likes?|liked|loves?|loved|enjoy(?:s|ed)?|appreciate[sd]?)\\b(?! (?:to|just|um|uh|i|you|we|they|so|oh|who|where)\\b)`,
  `\\b(?:i|we|they|he|she) ${REALLY}(?:(?:likes?|loves?|enjoys?) (?:the|that|how|this|these|your|using|seeing|being able|having)|liked|loved|enjoyed|appreciated?)\\b`,
  '\\b(?:positive (?:feedback|reactions?|responses?)|responded (?:very )?positively|praised|favou?rites?|impressed)\\b',
  '\\b(?:is|are|was|were|seems?|been|so|really|very|super|pretty|find it|found it) (?:\\w+ ){0,2}?(?:useful|helpful|intuitive|awesome|fantastic|amazing|great|excellent|perfect|easy to (?:use|read|understand|find|follow)|clear(?: to)?)\\b',
  '\\bmade (?:this|it|that) (?:\\S+ )?clear\\b|\\ba useful (?:feature|tool)\\b',
  '\\b(?:works? (?:really |very |so )?(?:well|great|better)|working (?:really )?well|no (?:\\S+ )?(?:issues?|problems?|trouble)|saves? (?:me|us|them|a lot of|so much) (?:time|hours?|work)?|knew exactly|(?:best|better) (?:overall )?(?:context|sense)|aids?|quickly understood|able to (?:navigate|find|understand|spot|see))\\b',
  '\\b(?:gefällt|super|klasse|großartig|hilfreich|praktisch|übersichtlich|sehr (?:gut|zufrieden|einfach)|spart (?:uns|mir) )\\b',
);

/**
 * Reads one sentence; null where nothing is asked, complained of or praised. A wish wins over the trouble that it comes from, a defect over both,
 * and praise is what is left.
 */
export function cueOf(sentence: string): Cue | null {
  const text = sentence.replaceAll(/\s+/g, ' ');
  if (STUDY.test(text) || isBareQuestion(text)) return null;
  const found = (pattern: RegExp): string | null => pattern.exec(text)?.[0].trim() ?? null;
  const rejected = found(REJECTS);
  if (rejected !== null) return { kind: 'feature', polarity: 'rejects', phrase: rejected };
  const bug = found(BUG);
  if (bug !== null) return { kind: 'bug', polarity: 'wants', phrase: bug };
  const asked = found(ASKS) ?? found(ORDER);
  const trouble = found(FRICTION);
  const praised = found(PRAISE);
  if (asked !== null) return { kind: 'feature', polarity: 'wants', phrase: asked };
  // "It was easy, no trouble at all": the trouble is denied.
  if (trouble !== null && !DENIED.test(text)) return { kind: 'friction', polarity: 'wants', phrase: trouble };
  return praised === null ? null : { kind: 'praise', polarity: 'wants', phrase: praised };
}

const DENIED = any(
  '\\b(?:no|without(?: any)?|not (?:\\S+ )?(?:any|a|have)|never had|not display huge) (?:\\S+ )?(?:confusion|issues?|problems?|trouble|difficult\\w+)\\b',
  '\\bnot (?:hard|difficult|confusing|complicated|annoying|as a point of confusion|identify)\\b',
);

/** Somebody asks to learn something; a wish may be asked politely ("could you add ...?"). */
function isBareQuestion(text: string): boolean {
  return (
    /\?\W*$/.test(text) &&
    !/\b(?:(?:can|could|would|will) you|please|i wish|i want|confus\w+|why (?:can['’]?t|isn['’]?t|doesn['’]?t)|don['’]?t understand|threw me)\b/i.test(
      text,
    )
  );
}
