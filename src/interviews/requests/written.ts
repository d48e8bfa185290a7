/** Wider turns of phrase, for notes that somebody wrote: a transcript holds many of these words that say nothing of a product. */
import { ANYBODY } from './people.ts';
import { Phrases } from './phrases.ts';

/** In written notes a sentence is there because it says something: what wants, fails or pleases in general does there, in other words than those above. */
export const WRITTEN_ASKS = new Phrases([
  ['want need', '\\b(?:our|their|my|his|her) (?:\\w+ )?\\w+ (?:also )?(?:wants?|needs?) \\w+'],
  [
    'want need wish hope hoping prefer expect asks asked',
    `\\b${ANYBODY}\\b (?:\\S+ ){0,6}?(?:wants?|wanted|needs?|needed|wish\\w*|hop(?:es?|ed|ing)|prefer\\w*|expect\\w* (?!(?:them|it|this|that)\\b)\\w+|ask(?:s|ed) (?:for|if|why|whether|about|how|what|where))\\b`,
  ],
  [
    'would',
    '(?<!what \\w+ \\w+ )\\bwould (?:\\w+ )?(?:use|want|need|pay|expect|rather|look for|switch|buy|have (?:liked|been|expected)|help|save|allow|let|appreciate)\\b',
  ],
  ['ability way option', '\\b(?:ability to|option to|a way (?:to|of))\\b'],
  [
    'suggest recommend',
    '\\b(?:suggest|recommend)(?:s|ed|ing)? (?:to|that|adding|having|using|an?|the|we|you|it) ',
  ],
  ['d', `\\b(?:i|we|they)['’]d \\w+`],
  [
    'to',
    '^(?:\\W|\\d+\\W)*to (?:see|know|find|understand|compare|filter|download|search|navigate|use|export|share|edit|track)\\b',
  ],
  [
    'want need expect wish asks asked suggest hope hoping prefer look',
    '(?:^|[|:.—] ?)(?:also |really )?(?:wants?|needs?|expects?|expected to|wish(?:es|ed)|asks? for|asked for|suggest(?:s|ed)|hop(?:ed|ing) (?:to|for)|prefers?|preferred|looking for) \\w+',
  ],
  [
    'more better clearer additional further',
    '(?<!\\bthe )\\b(?:more|better|clearer|additional|further) (?!(?:\\w+ly|than|inform|automatic|or|and|often|frequently|broadly|work|interested|familiar|risky)\\b)\\w+',
  ],
  ['need', `\\b(?:i|we|\\w+s) (?:\\S+ ){0,2}?need(?:ed)? (?!(?:to|you|help with|not|it|them|and|or)\\b)\\w+`],
  ['needed required', '\\b(?:is|are|be) (?:\\S+ )?(?:needed|required|requested)\\b(?! (?:by|to)\\b)'],
  ['please', '(?:, |^)please\\b'],
  ['insist require demand', '\\b(?:insists?|requires?|demands?) (?:on |us |that |an? )'],
  [
    'must',
    '\\b(?:it|we|they|people|this|that|users?) must (?:not )?(?:be|have|support|allow|show|sign|work|stay|keep)\\b',
  ],
  [
    'could',
    '\\b(?<!\\bthings that )(?:it|this|there|they|you|these|\\w+s) could (?:also |just |even |maybe )?(?:be|have|show|include|use|add|give|get|say|offer|help)\\b',
  ],
  [
    'work attention improvement clarification',
    '\\bneeds? (?:\\S+ )?(?:work|attention|improvement|clarification|explanation|context)\\b',
  ],
  ['worth', '\\bworth (?:adding|having|considering|including|showing)\\b'],
  ['only', '\\bif only\\b'],
  ['ideal', '\\bideal(?:ly)?\\b'],
  [
    'requirement expectation tendency desire wish',
    '\\b(?:requirement|desires?|wish(?:es|list)?|expectations?|tendency to expect)\\b(?! (?:was|were|is|are) met)',
  ],
  ['interested curious', '\\b(?:interested|curious)\\b'],
]);
export const WRITTEN_TROUBLE = new Phrases([
  [
    '',
    `\\b(?:${ANYBODY}|i|it|this|that|there|these|those|which|\\w+) (?:\\S+ )?(?:do|does|did|is|was|are|were|ca|could|wo|would|have|has|had)(?:n['’]?t| not)\\b(?! (?:have to|think|mind|care|remember|recall|just|only|necessarily))`,
  ],
  ['cannot never', `\\b(?:${ANYBODY}|i|it|this|that) (?:\\S+ ){0,2}?(?:cannot|never)\\b`],
  ['', "(?<!\\bwho \\w+)n['’]t\\b(?! (?:have to|think|mind|care|remember|recall|just|only|necessarily))"],
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
export const WRITTEN_PRAISE = new Phrases([
  [
    'good great nice cool neat helpful useful easy clear interesting awesome amazing excellent perfect intuitive straightforward simple valuable pretty',
    `\\b(?:is|was|are|were|s|looks?|feels?|seems?) (?:\\S+ ){0,2}?(?:good|great|nice|cool|neat|helpful|useful|easy|clear|interesting|awesome|amazing|excellent|perfect|intuitive|straightforward|simple|valuable|pretty)\\b`,
  ],
  [
    'gravitated resolved excited happy confidence trust right instantly clarity improve clear',
    '\\b(?:gravitated|resolved|excited|confidence|trustworthy|right away|instantly|more clarity|much clearer|clearest|most (?:clear|direct|useful|helpful)|big improvement|(?:works?|worked|went|reads?|flows?) (?:really |very |quite |pretty |just )?(?:well|fine|smoothly|great)|(?:less|not (?:as|so)) confus\\w+)\\b',
  ],
  [
    'liked loved enjoyed appreciated likes loves',
    '(?:^|[|:.—] ?)(?:also |really |especially )?(?:likes?|liked|loves?|loved|enjoy(?:s|ed)|appreciate[sd]) (?!(?:i|an?|when|if|so|you|we|it was)\\b)\\w+',
  ],
  [
    'easier easy made makes simple',
    '\\b(?:ma(?:kes?|de)|making) (?:\\S+ ){1,4}?(?:easier|easy|faster|fast|clear|clearer|simple|simpler|better|sense)\\b|\\beas(?:y|ier) to\\b|\\bso (?:easy|simple|fast)\\b',
  ],
  ['surpris', '\\b(?:pleasantly surprised|surprisingly (?:good|easy|clear|simple))\\b'],
  [
    'interesting good nice',
    '\\b(?:interesting|good|nice|great|cool|neat) (?:link|way|idea|point|job|touch|feature|overview|summary|mix|balance|amount|thing|visual\\w*|to (?:see|know|have))\\b',
  ],
  [
    'easily quickly immediately happy pleased excited',
    `\\b${ANYBODY}\\b (?:\\S+ ){0,4}?(?:easily|quickly|immediately|happy|pleased|excited|delighted)\\b`,
  ],
  [
    'like liked love enjoy appreciate resonate',
    `\\b(?:${ANYBODY}|i|we) (?:\\S+ ){0,4}?(?<!\\b(?:am|is|was|were|are|look|looks|feel|feels|sound|sounds|s) )(?:likes?(?= (?:the|that|how|this|these|it|seeing|being|having))|liked|loves?|loved|enjoy\\w*|appreciat\\w*|resonated)\\b`,
  ],
  [
    'success understood knew recognized recognised able comfortable satisfied sense exactly',
    `\\b(?:successful(?:ly)?|makes? (?:\\S+ )?sense|exactly what|comfortable with|satisfied with)\\b|\\b${ANYBODY}\\b (?:\\S+ ){0,4}?(?:understood|knew|recogni[sz]ed|(?:was|were) able to)\\b`,
  ],
  [
    'informative comprehensive thorough beautiful attractive engaging friendly organized designed clean fun helped helps useful helpful great nice cool neat awesome amazing excellent perfect love',
    '\\b(?:informative|comprehensive|thorough|beautiful|attractive|engaging|user.friendly|well.(?:organi[sz]ed|designed|done|written)|clean|fun|helps? (?:me|us|them|you|people|users)|useful|helpful|great|nice|cool|neat|awesome|amazing|excellent|perfect|love)\\b',
  ],
]);
