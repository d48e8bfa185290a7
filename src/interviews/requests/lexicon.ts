/** Common English words by what they tell of a sentence about a product. Pure. */

/** `*`: with any ending. A word may stand under several. */
const WORDS = [
  [
    'hard',
    'confus* unclear ambigu* mislead* misle* counterintuitive unintuitive hard harder difficult* tricky impossible painful* tedious* cumbersome annoy* frustrat* clunky awkward* overwhelm* complicat* nightmare pain struggl* trouble* problem* issue* challeng* stuck lost disorient* bewilder* puzzl* baffl* misunder* misread* misinterpret* mistook mistak* unsure uncertain* hesitat* surprised unexpected* unfamiliar unaware inconvenient burden* hassle obstacle* barrier* blocker* bottleneck* friction* deficien* shortcoming* drawback* downside* limitation* skeptic* sceptic* suspicio* distrust* worried worry* concern* hinder* hindrance prevent* discourag* deter* disrupt* distract* irritat* complain* dislik* hate* disappoint* unhappy dissatisf* unfortunate* regret* fear* reluctan* intimidat* daunt* steep polariz* polaris* unnecessar* fatigue tire* jarring scatter* fragment* interfer* degrad*',
  ],
  [
    'bad',
    'bad badly poor poorly worse worst wrong ugly weird* strange odd oddly slow slower slowly sluggish lag* long longer lengthy wordy dense busy clutter* messy mess noisy noise crowded cramped tiny small hidden hides buried bury deep obscure* invisible unreadable illegible inconsisten* redundan* duplicat* repetit* unnecessar* useless pointless irrelevant meaningless outdated stale obsolete old jargon technical expensive costly pricey inefficient unreliable flaky fragile brittle limited lacking lack* missing incomplete insufficient inaccurate vague vaguely generic boring dry arbitrary random rigid inflexible unusable heavy manual manually tiresome exhausting silly stupid ridiculous terrible awful horrible crap* garbage painful scary dumb waste* wasting overload* confounding broke tough',
  ],
  [
    'broken',
    'bug bugs buggy crash* broken error errors exception* glitch* freez* froze hang hangs fail fails failed failing failure* corrupt* malfunction* 404 500 timeout* unresponsive blank',
  ],
  [
    'good',
    'good great nice nicely cool neat awesome amazing excellent perfect* fantastic wonderful brilliant beautiful* lovely helpful useful valuable handy convenient intuitive straightforward simple simpler simply easy easily easier clear clearly clearer clean cleaner smooth* fast faster quick quickly quicker efficient effective* reliable robust solid powerful friendly accessible informative interesting engaging attractive comprehensive thorough concise readable familiar comfortable confident* confidence trustworthy credible impressive impressed pleas* happy happier glad satisf* delight* excit* enjoy* love loved loves lovely like* appreciat* prais* favorite favourite best better benefit* advantage* improv* success* accurate precise relevant meaningful organized organised well fun super resonat* aids aid clarif* compelling',
  ],
  [
    'joy',
    'love loved loves loving enjoy enjoyed enjoys enjoying appreciate appreciated appreciates delighted impressed happy glad pleased excited favorite favourite awesome amazing excellent fantastic wonderful brilliant perfect perfectly positive positively thrilled grateful gem',
  ],
  [
    'want',
    'want wants wanted wanting wanna wish wishes wished wishing need needs needed needing prefer* desire* hope hopes hoped hoping expect* request* demand* require* suggest* recommend* propos* ask asks asked asking interested curious seek* seeking looking',
  ],
  [
    'wish',
    'desire* wish wishlist request requests requirement* need needs suggestion* recommendation* idea ideas proposal* solution*',
  ],
  ['could', 'would could should must might ought maybe perhaps ideally please'],
  ['should', 'should shouldn'],
  ['would', 'would'],
  ['can', 'could can'],
  ['maybe', 'maybe perhaps possibly might'],
  ['more', 'more further additional another other'],
  ['better', 'better clearer easier faster simpler bigger larger smaller'],
  ['help', 'help helps helped helpful save saves saved aid'],
  [
    'change',
    'add adding allow* provide providing enable* include* including show showing display* make making let offer* support* improve improving simplify* clarify* move moving remove removing rename* change changing highlight* consider* ensure* create creating update updating link linking integrate* implement* build redesign* reword* rewrit* replace* combine* merge split separate group* expand* reduce increase customiz* filter* sort* search* export* download* compare*',
  ],
  [
    'work',
    'scan identify create explore investigate determine revisit define develop design write publish post send collect gather review document use get give put have keep start stop try continue look think ask talk work find take bring turn open close fix revise rethink reconsider organi* restructure streamline prioriti* increase decrease shorten limit hide introduce explain describe label align emphasi* surface expose embed adjust incorporate standardi* draw conduct test watch study audit monitor plan schedule return',
  ],
  [
    'grasp',
    'understand* understood notice* noticed know* knew known see saw seen find* found figure* realiz* realis* recogniz* recognis* tell discover* locate* identif* spot* remember* recall* interpret* grasp* get got connect* click* scroll* read',
  ],
  ['seem', 'seem seems seemed appear appears appeared look looks looked feel feels felt sound sounds'],
  [
    'assume',
    'assum* thought guess* guessed wonder* question* expecting supposed suppose imagin* mistaken* conflat* equat* mix* interpret* misconception*',
  ],
  [
    'first',
    'initially first immediately eventually finally instead already still again twice repeated* every',
  ],
  ['little', 'little bit somewhat kinda slightly sorta'],
  ['few', 'only none few fewer less least barely hardly rarely seldom scarcely'],
  ['but', 'but however although though despite while yet unless except otherwise'],
  ['very', 'very really so too pretty quite extremely super much'],
  ['too', 'too'],
  [
    'not',
    'not no never cannot nobody none nothing nowhere neither nor without unable dont doesnt didnt isnt',
  ],
  [
    'ease',
    'less fewer reduc* resolv* solv* avoid* eliminat* without no fix fixes fixed alleviat* minimi* prevent* lessen*',
  ],
  [
    'people',
    'user users participant participants people customer customers tester testers person everyone everybody someone nobody anyone respondent* interviewee* majority several many most some few both',
  ],
  ['i', 'i me my myself'],
  ['we', 'we us our ours'],
  ['you', 'you your'],
  ['they', 'they them their he she his her'],
  [
    'study',
    'test tested testing retest research* study studies hypothes* interview* session* sprint* recruit* observ* investigat* analys* method* goal* prototype* iteration* round moderator protocol finding* explor* team future next will',
  ],
  ['later', 'later future next planned planning eventually upcoming'],
  [
    'talk',
    'welcome thanks thank introduc* question* talk* today episode podcast everyone guest* background career',
  ],
] as const;

export type Sense = (typeof WORDS)[number][0];

/** Letters by which an entry with any ending is found; none is shorter. */
const LETTERS = 3;

const whole = new Map<string, Sense[]>();
const begun = new Map<string, [string, Sense][]>();
for (const [sense, words] of WORDS) {
  for (const word of words.split(' ')) {
    if (word.endsWith('*')) {
      const start = word.slice(0, -1);
      const key = start.slice(0, LETTERS);
      begun.set(key, [...(begun.get(key) ?? []), [start, sense]]);
    } else whole.set(word, [...(whole.get(word) ?? []), sense]);
  }
}

/** The words that tell something, and the beginnings of those that do with any ending. */
export const TELLING: readonly string[] = [
  ...whole.keys(),
  ...[...begun.values()].flatMap((entries) => entries.map(([start]) => start)),
];

/** What a word in lower case tells. */
export function sensesOf(word: string): readonly Sense[] {
  const senses = new Set(whole.get(word));
  for (const [start, sense] of begun.get(word.slice(0, LETTERS)) ?? [])
    if (word.startsWith(start)) senses.add(sense);
  return [...senses];
}
