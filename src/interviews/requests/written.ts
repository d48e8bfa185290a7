/** Wider turns of phrase, for notes that somebody wrote: a transcript holds many of these words that say nothing of a product. */
import { ANYBODY } from './people.ts';
import { Phrases } from './phrases.ts';

/** In written notes a sentence is there because it says something: what wants, fails or pleases in general does there, in other words than those above. */
export const WRITTEN_ASKS = new Phrases([
  [
    'want need wish hope hoping prefer expect asks asked',
    `\\b${ANYBODY}\\b (?:\\S+ ){0,6}?(?:wants?|wanted|needs?|needed|wish\\w*|hop(?:es?|ed|ing)|prefer\\w*|expect\\w* (?!(?:them|it|this|that)\\b)\\w+|ask(?:s|ed) (?:for|if|why|whether|about|how|what|where))\\b`,
  ],
  ['would', '\\bwould (?!(?:be (?:removing|an important)|think)\\b)\\w+'],
  ['ability way option', '\\b(?:ability to|option to|a way (?:to|of))\\b'],
  ['suggest recommend', '\\b(?:suggest|recommend)\\w*\\b'],
  ['d', `\\b(?:i|we|they)['’]d \\w+`],
  [
    'see know find understand compare filter download search navigate use export share edit track',
    `\\bto (?:see|know|find|understand|compare|filter|download|search|navigate|use|export|share|edit|track)\\b`,
  ],
  [
    'more better clearer additional further',
    '(?<!\\bthe )\\b(?:more|better|clearer|additional|further) (?!(?:than|likely|or|and|often|frequently|broadly|work|interested|familiar|risky)\\b)\\w+',
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
