/** How people say that something hinders or pleases them. */
import { ANYBODY, SOMEBODY, THEY, REALLY } from './people.ts';
import { Phrases } from './phrases.ts';

export const FRICTION = new Phrases([
  [
    'confus unclear ambiguous misleading counter unintuitive',
    '\\b(?:confus(?:ed|ing|ion|es)|unclear|ambiguous|misleading|counter-?intuitive|unintuitive)\\b',
  ],
  [
    'clear',
    "\\b(?:is|was|are|were)n['’]?t (?:very |really |that )?clear\\b|\\bnot (?:very |really |that |so )?clear\\b",
  ],
  [
    'hard difficult tricky impossible painful tedious cumbersome annoying frustrat clunky awkward overwhelm distract complicated nightmare pain time hit stupid',
    '\\b(?:hard(?! to (?:say|tell you|beat))|difficult|tricky|impossible|painful|tedious|cumbersome|annoying|frustrat\\w+|clunky|awkward|overwhelm\\w+|distract\\w+|complicated|nightmare|a pain|time.consuming|hit.and.miss|feel(?:s|ing)? (?:stupid|dumb|lost))\\b(?! to focus)',
  ],
  [
    'understand notice know see realize realise find figure recognize get read immediately use click look scroll try connect expect feel',
    `\\b${SOMEBODY} (?:\\S+ ){0,6}?(?:do|does|did|could|can|would)(?:n['’]?t| not) (?:\\S+ )?(?:understand|notice|know (?:what|how|where|why|which|the|if|that|there)|see (?:the|how|it|that|any)|realize|realise|find|figure|recognize|get (?:it|what|a good|to)|read the|immediately see|use (?:the|it)|click|scroll|look at|connect|feel)\\b`,
  ],
  [
    'understand notice know see find',
    "(?:^|[|:.] ?)(?:did|do|could)(?:n['’]?t| not) (?:understand|notice|know|see|find)\\b",
  ],
  [
    'understand know',
    "\\b(?:i|we) (?:also |really )?don['’]?t (?:\\S+ )?(?:understand|(?:really )?know (?:what|how|where|why))",
  ],
  ['know', "\\bi don['’]?t know\\s*[.\\[…]"],
  ['understand know', "\\bdon['’]?t (?:\\S+ )?(?:understand|really know)\\b"],
  [
    'nobody no none few',
    `\\b(?:no one|nobody|none|few) (?:\\S+ ){0,2}?(?:noticed|understood|found|saw|knew|used)\\b`,
  ],
  ['using', "\\b(?:are|were|is|was)(?:n['’]?t| not) (?:\\S+ )?(?:using|noticing|seeing|finding)\\b"],
  [
    'link show update explain tell include allow support reflect make match line',
    "\\b(?:do|does|did)(?:n['’]?t| not) (?:link|show|update|explain|tell|include|allow|support|reflect|make sense|match|line up)\\b",
  ],
  [
    'trouble difficult problem issue hard',
    '\\b(?:had|have|having|has) (?:\\S+ )?(?:trouble|difficult\\w+|problems?|issues?|a hard time)\\b',
  ],
  [
    'struggl challenge biggest problem pain drawback downside worse suspicious skeptical sceptical concern worried overload',
    '\\b(?:struggl\\w+|challenges? (?:that )?(?:we|i|is|was|with)|one of the challenges|biggest (?:problem|issue|challenge|pain)|problem (?:with|is|was)|pain points?|drawbacks?|downsides?|(?:much|far|even) worse|suspicious|s[ck]eptical|concerns? (?:about|that|over)|(?:am|are|is|was|were) (?:\\S+ )?(?:concerned|worried) (?:about|that)|information overload)\\b',
  ],
  [
    'sure convinced obvious intuitive familiar lot enough good',
    "\\b(?:not|n['’]?t) (?:\\S+ )?(?:sure|convinced|obvious|intuitive|familiar|a lot of|enough|do a good job|a good job)\\b",
  ],
  [
    'too take slow missing lost less threw have had has hand workaround',
    '\\b(?:too (?:long|many|much|technical|small|slow|complex|hard|far|close|big|expensive|wordy|busy|vague|low|high|expensive|often|late|little|few|broad|dense)|takes? (?:too long|forever|ages|a long time)|slow(?:ly)?|lots? of (?:things )?missing|gets? lost|get lost|less recognizable|threw me|ha(?:ve|d|s) to (?:\\S+ )?(?:get|go|scroll|click|search|dig|copy|do it|build|guess|hunt|wade|zoom|redo|retype|re-enter|start over|figure|manually)|by hand|workarounds?)\\b',
  ],
  ['wade', '\\bwad(?:e|ing) through\\b'],
  ['little', '\\b(?:very|too) little (?:explanation|information|context|guidance|help)\\b'],
  [
    'surprised expect',
    '\\b(?:surprised (?:when|by|that|to)|were expecting|was expecting|expected (?:it|this|that|the))\\b',
  ],
  [
    'assumed thought',
    `\\b(?:i|we|they|he|she|${THEY}) (?:\\S+ ){0,2}?(?:assumed|(?:initially|first|at first) thought|thought (?:it|this|that|these|they) (?:was|were|meant|would))\\b`,
  ],
  [
    'mean',
    `\\bwhat (?:do|does|did) \\W?(?:that|this|it|they|these|those|\\w+)\\W? (?:\\w+ )?(?:mean|stand for)\\b(?! to (?:me|you|us))`,
  ],
  [
    'missed overlooked',
    `\\b(?:i|we|they|he|she|${THEY}) (?:\\S+ ){0,2}?(?:missed|overlooked|skipped (?:over|past)|scrolled past)\\b`,
  ],
  [
    'possible way option run keep find gets takes',
    '\\b(?:not possible|no way to|no option (?:for|to)|runs? into|keeps? (?:failing|losing|asking|getting)|finds? nothing|gets? spammed|(?:it )?takes (?:me|us) (?:\\S+ ){0,3}?(?:minutes?|hours?|days?|weeks?|months?)|takes a (?:minute|while|day|week))\\b',
  ],
  [
    'ca can cant could cannot',
    `\\b(?:i|we) (?:ca|could)(?:n['’]?t| not) (?:find|see|get|make|recover|export|use|share|change|add|delete|tell|figure|do this|log in)\\b|\\bi (?:\\S+ )?cannot\\b|\\bwe cannot\\b`,
  ],
  [
    'verwirr unklar umständlich mühsam kompliziert nervig langsam schwierig schwer zu versteh finde',
    '(?<!\\p{L})(?:verwirr\\w+|unklar|umständlich|mühsam|kompliziert|nervig|langsam|schwierig|schwer zu|zu (?:lang|viel|kompliziert|langsam)|versteh(?:e|en|t) (?:\\S+ ){0,3}?nicht|finde(?:n|t)? (?:\\S+ ){0,3}?nicht)(?!\\p{L})',
  ],
  [
    'idea clue disorient makes unfamiliar unexpected inconsist redundant repetit outdated out jargon scary ugly weird strange odd hidden buried nowhere useless pointless lag cluttered noisy lengthy wordy endless expensive inefficient boring busy vague',
    '\\b(?:no (?:idea|clue)|disorient\\w+|makes? no sense|unfamiliar|unexpected|inconsisten\\w+|redundan\\w+|repetiti\\w+|outdated|out of date|jargon|scary|ugly|weird|strange|odd|hidden|buried|nowhere|useless|pointless|lag(?:s|gy)?|clutter\\w*|noisy|lengthy|wordy|endless|(?:too|very|so|more|really|gets?) expensive|inefficient|boring|vague)\\b',
  ],
  [
    'little bit',
    '\\b(?:a (?:little|bit|little bit)|kinda|somewhat|rather|fairly) (?!(?:more|better|about|of|further|clear(?:er)?|easier|like|less)\\b)(?:\\w+ )?(?:long|short|small|big|busy|dense|off|odd|strange|weird|vague|hard|much|slow|tough|messy|cluttered|technical|dry|generic|complex|misleading|lost|annoying|\\w+ing)\\b',
  ],
  [
    'knowing equated conflated mixed took mistook taken',
    '\\b(?:not knowing|equated|conflated|mix(?:ed|ing|es)? (?:\\w+ ){0,2}up|mistook|mistaken for)\\b',
  ],
  [
    'struggled hesitated missed overlooked ignored scrolled skipped misread mistook unsure confused overwhelmed frustrated stuck',
    '(?:^|[|:.—] ?)(?:also |initially |at first )?(?:struggled|hesitated|missed|overlooked|ignored|scrolled past|skipped|misread|unsure|stuck|thought (?:it|this|that|they))\\b',
  ],
  ['lost', '\\b(?:get|got|gets|getting|be|was|were|am|felt|feel) (?:\\w+ )?lost\\b'],
  [
    'there',
    "\\bthere(?:[’']s| is| are| was| were) (?:also )?(?:no|nothing|not (?:any|much|enough))\\b(?! (?:problem|issue|doubt|confusion|trouble|difficult|question)s?)",
  ],
  [
    'every each again over by manual ten twice',
    '\\b(?:every (?:single )?time|every single \\w+|each time|over and over|again and again|by hand|manually|ten times|(?:appears?|shows?|enter|type|do|pay) (?:\\S+ ){0,3}?twice)\\b(?!-)',
  ],
  ['keep kept keeps', `\\b(?:keeps?|kept) (?:on )?\\w+ing\\b`],
  [
    'issues bugs problems errors',
    '\\b(?:some|several|many|major|minor|usability|big|serious|few|main|real|most|with|caused?|causes|causing) (?:\\w+ )?(?:issues|bugs|problems|errors|mistakes)\\b(?<!\\b(?:fix|solve|resolve)\\w* .*)',
  ],
  [
    'none few only',
    `\\b(?:none|few|only (?:one|two|three|\\d+|a few)) (?:of (?:them|the \\w+|our \\w+) )?(?:\\w+ )?(?:read|noticed|saw|found|used|understood|clicked|knew|got)\\b`,
  ],
  [
    'less worse lower fewer',
    '\\b(?:less|worse|lower) (?:\\w+ )?(?:clear|useful|helpful|intuitive|obvious|prominent|visible|readable|interesting|likely to (?:see|notice|find|use|click)|than (?:before|expected))\\b',
  ],
  [
    'cuts cut drop drains logs logged reset ignored shuffled gone disappear vanish duplicat',
    '\\b(?:cuts? off|drops? (?:the|my|our|rows?|data)|drains|logs? (?:me|us|you) out|logged out|(?:is|are|was|were) (?:reset|gone|ignored|cut|shuffled)|disappear\\w*|vanish\\w*|duplicat(?:es?|ed|ing))\\b',
  ],
  [
    'twenty minute hour week month takes took',
    '\\b(?:takes?|took) (?:\\S+ ){0,4}?(?:minutes?|hours?|days?|weeks?|months?|ages|forever|clicks?)\\b',
  ],
  ['confus unclear misunder mislead misread', '\\b(?:confus|misunder|mislead|misread)\\w*'],
  ['noticed felt feels', `\\b${ANYBODY}\\b (?:\\S+ ){0,4}?(?:noticed|felt|feels?) \\w+`],
  ['too', '\\btoo (?!(?:and|but|so|as)\\b)\\w+'],
  [
    'struggled hesitated wondered misread misunderstood assumed mistook ignored skipped missed searched looked scrolled guessed unsure',
    `\\b${ANYBODY}\\b (?:\\S+ ){0,4}?(?:struggled|hesitated|wondered|misread|misunderstood|assumed|mistook|ignored|skipped|missed|searched|looked for|scrolled|guessed|unsure)\\b`,
  ],
]);

export const PRAISE = new Phrases([
  [
    'like love enjoy appreciate',
    `\\b(?:users?|participants?|people|customers?|testers?|everyone|everybody|majority of \\w+) ${REALLY}(?:likes?|liked|loves?|loved|enjoy(?:s|ed)?|appreciate[sd]?)\\b(?! (?:to|just|um|uh|i|you|we|they|so|oh|who|where)\\b)`,
  ],
  [
    'like love enjoy appreciate',
    `\\b(?:i|we|they|he|she) ${REALLY}(?:(?:likes?|loves?|enjoys?) (?:the|that|how|this|these|your|using|seeing|being able|having)|liked|loved|enjoyed|appreciated?)\\b`,
  ],
  [
    'positive praise favorite favourite impress',
    '\\b(?:positive (?:feedback|reactions?|responses?)|responded (?:very )?positively|praised|favou?rites?|impressed)\\b',
  ],
  [
    'useful helpful intuitive awesome fantastic amazing great excellent perfect easy clear manageable',
    '\\b(?:is|are|was|were|seems?|been|so|really|very|super|pretty|find it|found it) (?:\\w+ ){0,2}?(?:useful|helpful|intuitive|awesome|fantastic|amazing|great|excellent|perfect|manageable|easy to (?:use|read|understand|find|follow)|clear(?: to)?)\\b',
  ],
  [
    'thought found finds think',
    '\\b(?:thought|found|finds?|thinks?) (?:\\S+ ){1,6}?(?:interesting|useful|helpful|cool|great|nice|valuable|intuitive)\\b',
  ],
  [
    'good nice cool great',
    '\\b(?:a|has (?:\\w+ )?a|have (?:\\w+ )?a) (?:really|very|pretty) (?:good|nice|cool|great) (?!question|point|time|day)\\w+',
  ],
  [
    'engaged interested',
    `\\b(?:${THEY}) (?:\\S+ )?(?:engaged with|explored|(?:were|was) (?:\\w+ )?(?:engaged|excited))\\b`,
  ],
  ['made useful', '\\bmade (?:this|it|that) (?:\\S+ )?clear\\b|\\ba useful (?:feature|tool)\\b'],
  [
    'work no save knew best better aid quickly able',
    '\\b(?:works? (?:really |very |so )?(?:well|great|better)|working (?:really )?well|no (?:\\S+ )?(?:issues?|problems?|trouble)|saves? (?:me|us|them|a lot of|so much) (?:time|hours?|work)?|knew exactly|(?:best|better) (?:overall )?(?:context|sense)|aids?|quickly understood|able to (?:navigate|find|understand|spot|see))\\b',
  ],
  [
    'gefällt super klasse großartig hilfreich praktisch übersichtlich sehr spart',
    '(?<!\\p{L})(?:gefällt|(?:ist|sind|war|wäre|finde|echt|richtig|alles) (?:\\S+ )?super|klasse|großartig|hilfreich|praktisch|übersichtlich|sehr (?:gut|zufrieden|einfach)|spart (?:uns|mir))(?!\\p{L})',
  ],
  [
    'makes make made',
    '\\b(?:makes? (?:\\S+ ){1,4}?(?:so (?:much )?|much )|made (?:\\S+ ){1,4}?)(?:easy|easier|fast|faster|clear|clearer|simple|simpler|better)\\b',
  ],
  [
    'liked loved enjoyed appreciated',
    '(?:^|[|:.—] ?)(?:also |really |especially )?(?:liked|loved|enjoyed|appreciated) \\w+',
  ],
  [
    'gravitated surpris',
    '\\bgravitated\\b|\\b(?:pleasantly surprised|surprisingly (?:good|easy|clear|simple))\\b',
  ],
]);

/** As it was expected: no wish, though the words are those of one. */
export const MET = new Phrases([
  [
    'expect',
    "\\b(?:what|as|where|how) (?:i|we|they|he|she|people|users|participants)(?:['’]d|['’]s| would| had| have)?(?: have)? expect(?:ed)?\\b(?! (?:to|it to|this to)\\b)|\\bas expected\\b",
  ],
]);

/** "It was easy, no trouble at all": the trouble is denied. */
export const DENIED = new Phrases([
  [
    'less not never longer confus resolved cleared solved fixed didn',
    "\\b(?:less|not (?:get )?(?:as|so)|no longer|never|did(?:n['’]?t| not) get) (?:confus\\w+|lost)\\b|\\b(?:resolv|clear(?:s|ed) up|solv)\\w* (?:\\S+ ){0,4}?(?:confusion|problems?|issues?)\\b",
  ],
  [
    'confusion issue problem trouble difficult',
    '\\b(?:no|without(?: any)?|not (?:\\S+ )?(?:any|a|have)|never had|not display huge) (?:\\S+ )?(?:confusion|issues?|problems?|trouble|difficult\\w+)\\b',
  ],
  ['not', '\\bnot (?:hard|difficult|confusing|complicated|annoying|as a point of confusion|identify)\\b'],
]);

/** Wider: in notes that somebody wrote, what is denied is mostly trouble. */
export const DENYING = new Phrases([
  [
    'not t',
    `\\b(?:${ANYBODY}|i|it|this|that|there|these|those|which|\\w+) (?:\\S+ )?(?:do|does|did|is|was|are|were|ca|could|wo|would|have|has|had)(?:n['’]?t| not)\\b(?! (?:have to|think|mind|care|remember|recall|just|only|necessarily))`,
  ],
  ['cannot never', `\\b(?:${ANYBODY}|i|it|this|that) (?:\\S+ ){0,2}?(?:cannot|never)\\b`],
  ['t', "(?<!\\bwho \\w+)n['’]t\\b(?! (?:have to|think|mind|care|remember|recall|just|only|necessarily))"],
]);
