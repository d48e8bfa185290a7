/** How people ask for something, and how they say that they do not want it. */
import { NOT, NOBODY, SOMEBODY, THEY, REALLY, GOOD } from './people.ts';
import { Phrases } from './phrases.ts';

/** Work of those who wrote the note, not a wish for the product. */
export const STUDY = new Phrases([
  [
    'watch retest test',
    '\\b(?:watch|retest|re-test|test) (?:this |it )?(?:in|again|for) (?:future|later|the next)',
  ],
  ['future', '\\bfuture (?:testing|studies|research)\\b'],
  [
    'investigate identify audit conduct study explore test watch determine',
    '^(?:recommendation:\\s*)?(?:investigate|identify|audit|conduct|study|explore whether|test|watch|determine)\\b',
  ],
  [
    'test wanted hoped asked',
    '\\b(?:we|i) (?:also )?(?:tested|wanted to (?:test|learn|see|find out|know)|hoped to (?:test|learn|address)|asked (?:them|participants|people|users))\\b',
  ],
  ['research usability test', '\\b(?:research|usability|test) (?:sprint|goals?|questions?)\\b'],
  ['hypothesis re retest', '\\bhypothes[ei]s\\b|\\bre-?test\\b'],
  [
    'will ll plan going showed interviewed recruited testing',
    "\\bwe (?:will|[’']ll|plan to|are going to|showed|interviewed|recruited|are testing)\\b",
  ],
  ['research work test tests study', '\\b(?:user|usability) (?:research|work|tests?|study)\\b'],
]);

export const REJECTS = new Phrases([
  [
    'add implement build show include change remove use send offer force',
    "(?:^|[|:.] ?)(?:please )?(?:do not|don['’]?t) (?:add|implement|build|show|include|change|remove|use|send|offer|force)\\b",
  ],
  ['nobody no none', `\\b${NOBODY}\\b(?: \\S+){0,5}? (?:want|need|like|ask|use|care)(?:s|ed|d)?\\b`],
  [
    'want need care miss',
    `\\b(?:(?:do|does|did|would|wo)(?:n['’]?t| not)|never) ${REALLY}(?:want|need|care (?:for|about)|miss)\\b`,
  ],
  ['wouldn', `\\bi wouldn['’]?t (?:use|call|want|need|add|put)\\b`],
  [
    'need interested rather please better against',
    "\\b(?:no need (?:for|to)|please no |not interested in|rather not|(?:please|better) (?:do not|don['’]?t)|against (?:the idea|adding|having))\\b",
  ],
  [
    'kein brauch will wollen wollte möchte',
    '\\b(?:kein(?:en|e)? (?:bedarf|interesse)|(?:brauch(?:e|en|t|te|ten)|will|wollen|möchte[nt]?|wollte[nt]?) (?:\\S+ ){0,4}?(?:nicht|kein(?:e|en)?))(?!\\p{L})',
  ],
]);

export const BUG = new Phrases([
  [
    'bug bugs buggy crash broken break breaks glitch',
    '\\b(?:bugs?|buggy|crash(?:es|ed|ing)?|broken(?! (?:out|down|up|into)\\b)|breaks? (?:when|if|every)|glitch(?:es|y)?)\\b',
  ],
  [
    'work',
    `\\b${NOT} (?:\\S+ )?work(?:s|ing)?\\b(?! (?:in|at|for|on|with) (?:the|a|an|my|our|that) (?:company|team|industry|field|office))(?<!\\bif (?:it|that|this) doesn['’]t work)`,
  ],
  ['working', "\\b(?:stopped|not|isn['’]?t|wasn['’]?t) working\\b"],
  [
    'error throw fail hang hangs freezes froze time times timed data 404 500',
    '\\b(?:error messages?|throws? (?:an )?(?:error|exception)|fails? (?:to|with|when|every|for|above|over)|(?:hangs|freezes|froze|times? out|timed out)|data loss|(?:404|500) (?:error|page))\\b',
  ],
  ['fixed', '\\b(?:not|never) (?:been )?fixed\\b'],
  [
    'wrong incorrect off match add',
    "\\b(?:numbers?|counts?|totals?|figures?|data|results?|dates?|values?|reports?) (?:\\S+ ){0,5}?(?:(?:is|are|was|were) (?:\\S+ )?(?:wrong|incorrect|off\\b(?! to))|(?:do|does|did)(?:n['’]?t| not) (?:match|add up))",
  ],
  [
    'lose loses lost delete kill eats ate swallow',
    '\\b(?:loses?|lost|deletes?|deleted|kills?|eats|ate|swallows?) (?:my|our|the (?:text|app|data|file|draft)|text|all (?:my|our|the))\\b',
  ],
  [
    'should open',
    '\\b(?:when|if) (?:i|we|you|the user|users?) clicks?\\b.* should (?:open|close|go|take|show|work)\\b',
  ],
  [
    'funktioniert kaputt stürzt abgestürzt fehlermeldung',
    '\\b(?:funktioniert (?:\\S+ ){0,3}?nicht|kaputt|stürzt ab|abgestürzt|fehlermeldung(?:en)?)(?!\\p{L})',
  ],
]);

export const ASKS = new Phrases([
  [
    'want wish prefer',
    `\\b(?!you\\b)${SOMEBODY} (?:\\S+ ){0,3}?(?<!\\b(?:if|you|where|whatever) (?:\\w+ )?)(?:want|wants|wanted|wish|wishes|wished|prefer|prefers|preferred)\\b(?! to (?:determine|learn|understand|know whether|be sure))(?! (?:also )?to (?:thank|welcome|introduce|start|say|mention))`,
  ],
  ['want', '(?:^|[|:.—] ?|\\b(?:and|also|but) )want(?:s|ed)?\\b'],
  ['wanna', '\\bi (?:\\S+ )?wanna (?:know|see|be able|have)\\b'],
  [
    'like love prefer',
    "\\b(?:would|['’]d)(?: \\w+)? (?:like|love|prefer)\\b(?! to (?:thank|welcome|introduce|start|say|ask))",
  ],
  [
    'need needs needed',
    `\\b(?:i|we|users?|participants?|people|customers?|teams?|(?:the|our|my|this) \\w+|\\w+s) (?:\\S+ ){0,2}?(?<!in )need(?:s|ed)? (?!to (?:go|do|be|know|talk|say|think|wait|understand|start|look|move|remember|make sure|figure|have a (?:meeting|chat|look))\\b)(?:to |an? |the ability|more|better|some|our |\\w+er |single|\\w+ (?:for|with|to|of|so)\\b)`,
  ],
  ['needed', `\\b${THEY} (?:\\S+ )?needed \\w+`],
  [
    'must mandatory required',
    '\\bis (?:\\S+ )?(?:a must|must.have|mandatory for us|required by our)\\b|\\bmust (?:be (?:more|able|easier)|support|allow|have)\\b',
  ],
  ['necessary essential', '\\b(?:is|was|are|be) (?:\\S+ )?(?:necessary|essential) (?:to|for)\\b'],
  [
    'help save easier nice great helpful useful good better cool awesome clearer ideal handy amazing wonderful fantastic lovely interesting make',
    `\\b(?:would|could|might)(?: have)? (?:\\S+ )?(?:help|helped|save|saved|be(?:en)? (?:\\S+ )?${GOOD}|make (?:\\S+ ){1,3}easier)\\b(?! for people who)|['’]d be (?:\\S+ )?${GOOD}\\b`,
  ],
  ['miss', '\\b(?:i|we) (?:really )?miss (?!you\\b|it when)'],
  [
    'let',
    '\\blet (?:us|me) (?!know|see if|say|start|just|think|ask|tell|check|explain|give|share|show you|go)\\w+',
  ],
  ['need', '\\b(?:thing|things|what) (?:\\S+ ){0,2}?(?:we|i|they) (?:\\S+ )?need\\b'],
  ['need needs needed', '\\bneed(?:s|ed)? (?:to )?(?:further|more|better|clearer)\\b'],
  [
    'wish hope hopes hoping',
    '\\b(?:wish|hop(?:e|es|ed|ing)) (?:that )?(?:i|we|you|they|there|it|to (?:see|have|be able|compare|get|find))\\b',
  ],
  ['hope', '\\bhoped? to (?:compare|see|have|get|find)\\b'],
  [
    'suggest recommend request asks asked mention',
    `\\b${THEY} (?:\\S+ ){0,2}?(?:suggest(?:s|ed)?|recommend(?:s|ed)?|request(?:s|ed)?|ask(?:s|ed) (?:for|if|whether|about)|mentioned that it would)\\b`,
  ],
  ['suggest recommend', "\\bi (?:would|[’']d) (?:recommend|suggest)\\b"],
  [
    'should',
    `\\b(?:think|thinks|thought|said|says|feel|felt|suggested) (?:that )?(?:we|you|it|there|they) (?:\\S+ )?should\\b`,
  ],
  ['sense', '\\bwould make (?:\\S+ )?(?:more )?sense\\b'],
  [
    'expect',
    `\\b(?:${THEY}|i|we|they|he|she) (?:\\S+ ){0,4}?expect(?:s|ed|ing)? (?!(?:this|that|the|them|it(?! to (?:be able|show|have|include|let|give))|from)\\b)\\w+`,
  ],
  ['expect', '\\b(?:i|we) would(?: have)? expect'],
  [
    'interest desire feature pay looking curious',
    '\\b(?:expressed (?:\\w+ )?(?:interest|desire)|(?:a )?desire (?:for|to)|feature request|would pay for|looking for (?:a way|more)|(?:is|was|are|were) (?:\\S+ )?(?:curious|interested) (?:about|in (?:knowing|seeing|comparing|having|getting)|to (?:know|see)))\\b',
  ],
  [
    'should',
    '\\b(?!(?:i|we|you|what|how|who|why|when|where|which|and|or|might|may)\\b)\\w+ (?:really |also |maybe |probably |just )?should (?!(?:be noted|have been|just use)\\b)\\w+',
  ],
  [
    'send post let show email notify',
    '^(?:please )?(?:send|post|let|show|email|notify) (?:me|us|that|it)\\b|, (?:send|post|show) (?:me|us|that|it)\\b',
  ],
  [
    'missing lack',
    "\\b(?:missing (?:terms?|features?|options?|data|functionality)|(?:is|are|there's) (?:still )?(?:missing|lacking)|lacks?(?! of))\\b",
  ],
  [
    'please can could',
    '\\b(?:can|could) you (?:please )?(?:add|make|support|build|give|let|allow)\\b|\\bplease (?:add|make|support|allow|let|give|fix)\\b',
  ],
  [
    'maybe perhaps possibly',
    '(?:^|[|.:;] ?)(?:or )?(?:maybe|perhaps|possibly) (?!(?:i|we|they|he|she|it|you|that|this|not|like|if|when|because|so|just|um|uh|yeah)\\b)\\w+ \\w+',
  ],
  ['or', '^or (?:an?|have|some|even|other|at least|another)\\b'],
  [
    'wünsch hätte wäre bräuchte brauch möchte fehlt sollte',
    '\\b(?:wünsch(?:e|en|t|te|ten)|hätte[nt]? gern(?:e)?|wäre (?:\\S+ )?(?:schön|toll|gut|hilfreich|super|praktisch)|(?:bräuchte|brauche|brauchen|bräuchten)|möchte[nt]?|es fehlt|fehlt (?:uns|mir)|sollte[nt]? (?:\\S+ ){0,4}?können)(?!\\p{L})',
  ],
  ['wünsch', '(?<!\\p{L})wünsch(?:e|en|t|te|ten)(?!\\p{L})'],
  ['want need', '\\b(?:our|their|my|his|her) (?:\\w+ )?\\w+ (?:also )?(?:wants?|needs?) \\w+'],
  [
    'need',
    '\\b(?:i|we|they|he|she) (?:\\w+ )?needs? (?!(?:to|you|help|not|it|them|and|or|that|this)\\b)\\w+',
  ],
  ['needed required', '\\b(?:is|are|be) (?:\\S+ )?(?:needed|required)\\b(?! (?:by|to)\\b)'],
  ['please', '(?:, |^)please\\b(?! (?:no|don|do not|note)\\b)'],
  ['insist require demand', '\\b(?:insists?|requires?|demands?) (?:on |us |that )'],
  [
    'must',
    '\\b(?:it|we|they|people|this|that|users?) must (?:not )?(?:be|have|support|allow|show|sign|work|stay|keep)\\b|\\bmust (?:not )?be \\w+ed\\b',
  ],
  ['could', '\\bcould (?:also |just |even |maybe )?be (?:more|less|\\w+er)\\b'],
  ['would', '\\bwould (?:also |really )?(?:solve|speed|be a (?:relief|big help|huge help|game))\\b'],
  ['would d', "(?:\\bwould|['’]d) rather (?!not\\b)\\w+"],
  ['worth only', '\\bworth (?:adding|having|including|showing)\\b|\\bif only\\b'],
  [
    'work attention improvement clarification',
    '\\bneeds? (?:\\S+ )?(?:work|attention|improvement|clarification|explanation)\\b',
  ],
]);

/** In speech only these ask: who talks wants and needs all day long. */
export const SPOKEN_ASKS = new Phrases([
  [
    'like love prefer wish',
    "\\b(?:would|['’]d)(?: (?!be\\b)\\w+)? (?:like|love|prefer) (?:to (?:see|have|be able|get)|it if|if|an?|the|more)\\b|\\bi (?:really |just )?wish\\b",
  ],
  [
    'help save easier nice great helpful useful good better cool awesome clearer ideal handy amazing wonderful fantastic lovely make',
    `\\b(?:would|could)(?: have)? (?:\\S+ )?(?:be(?:en)? (?:\\S+ )?${GOOD}|make (?:\\S+ ){1,3}easier)\\b(?! for people who)|['’]d be (?:\\S+ )?${GOOD}\\b`,
  ],
  [
    'thing things what',
    '\\b(?:thing|things|what) (?:\\S+ ){0,2}?(?:we|i|they) (?:\\S+ )?(?:need|want|miss|would like|are missing)\\b',
  ],
  [
    'please can could suggest feature missing',
    '\\b(?:can|could) you (?:please )?(?:add|make|support|build|allow)\\b|\\bplease (?:add|make|support|allow|fix)\\b|\\bfeature request\\b|\\bis (?:still )?missing\\b',
  ],
  [
    'need want expect',
    '\\b(?:we|our \\w+|customers|users|people) (?:really |definitely |still |also |just )?(?:need|want|expect) (?!to\\b|you\\b|this\\b|that\\b|it\\b)(?:\\S+ ){0,4}?(?:for|from|in|on|so that|before|when)\\b',
  ],
  [
    'want need',
    '\\b(?:i|we|they|he|she|users|people|customers) (?:really |also |just |would |do )?(?:want|need) (?:to be able to|an? (?:\\w+ )?(?:way|option|button|setting|feature)|the (?:ability|option)|better|support for|some (?:way|kind))\\b',
  ],
  [
    'wünsch hätte wäre bräuchte fehlt',
    '(?<!\\p{L})(?:wünsch(?:e|en|t|te|ten)|hätte[nt]? gern(?:e)?|wäre (?:\\S+ )?(?:schön|toll|hilfreich|super|praktisch)|bräuchte[nt]?|fehlt (?:uns|mir))(?!\\p{L})',
  ],
]);

/** Verbs of work on a product, as an order or in a list of what it shall do. */
const DO =
  'look into|make sure|make|consider|add|allow|provide|show|include|define|let|support|enable|offer|improve|simplify|clarify|move|remove|rename|change|use|get|give|put|display|ensure|update|keep|create|reduce|highlight|fix|revise|redesign|rework|rewrite|reword|rephrase|organi[sz]e|reorgani[sz]e|restructure|replace|rethink|reconsider|combine|merge|separate|split|group|expand|collapse|increase|decrease|shorten|limit|hide|introduce|explain|describe|label|link|align|right align|sort|emphasi[sz]e|surface|expose|implement|build|integrate|embed|adjust|have|incorporate|standardi[sz]e|streamline|prioriti[sz]e|draw attention';
const DOES =
  'includes?|facilitates?|allows?|provides?|enables?|supports?|shows?|displays?|lets|offers?|gives?';

/** A recommendation as note takers write it: a bare order at the head of a line or a cell, or what a thing shall do. */
export const ORDERS = new Phrases([
  [
    DO.replaceAll(/[^a-z| ]/g, '').replaceAll('|', ' '),
    `(?:^|\\|\\s*|(?:recommendations?|potential solution|suggestion|idea|todo)\\W{1,4}\\s*)(?:(?:better|also|always|clearly|further|maybe|perhaps|potentially|instead|please),? )?(?:${DO})\\s+(?!(?:in mind|this when|sense|fun|it easier said|the most of)\\b)\\S`,
  ],
  [
    DOES.replaceAll(/[^a-z|]/g, '').replaceAll('|', ' '),
    `^(?:${DOES}) (?:an?|the|\\w+ing|users?|people|all|each|every|more)\\b`,
  ],
]);
