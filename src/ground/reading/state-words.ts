/** Words that say in which state something is, and in which mood they are said. */
export type StateFamily =
  | 'merged'
  | 'closed'
  | 'open'
  | 'reviewing'
  | 'ready'
  | 'draft'
  | 'reopened'
  | 'approved'
  | 'changes'
  | 'rejected'
  | 'dismissed'
  | 'shipped'
  | 'decided'
  | 'fixed'
  | 'reverted'
  | 'cancelled'
  | 'postponed';

/** `is`: it happened or holds; `not`: denied; `soon`: still to come; `may`: wished, asked, conditional. */
export type Mood = 'is' | 'not' | 'soon' | 'may';

export interface StateMention {
  family: StateFamily;
  from: number;
  to: number;
  mood: Mood;
  word: string;
}

/** Family, a cheap cue, and the words themselves. */
const SAID: [StateFamily, RegExp, RegExp][] = [
  [
    'merged',
    /merg|land|zusammen|into|in main|(?:went|got) in/i,
    /\b(?:made it into (?:main|master|trunk)|(?<=\ufffc )(?:went|got) in(?! (?:the|an?|this|that|with)\b)|(?:is|are) in (?:main|master|trunk)|unmerged|merged|merges(?= (?:#|\ufffc|it|this|the|\p{L}+['’]s)\b| [#\ufffc])|landed|gemergt|gemerged|zusammengeführt)\b/giu,
  ],
  ['reopened', /reopen|re-open|wiederer/i, /\b(?:reopened|reopens|re-opened|wiedereröffnet)\b/gi],
  [
    'closed',
    /close|geschlossen/i,
    /\b(?:closed|closes|geschlossen)\b(?![- ](?:source|beta|captions?|loop|form|set|circuit))/gi,
  ],
  [
    'open',
    /open|offen/i,
    /\b(?:(?:is|are|was|were|still|remains?|remained|stays?|stayed|left|kept|leaves|leaving|keeps|keeping|currently|now|yet|noch|bleibt|ist)\s+(?:it |them |this )?(?:still\s+|currently\s+|both\s+|all\s+|now\s+|also\s+)?(?:open|offen)\b(?!\s*(?:source|to|for|ended|minded|about|its|a|an|the)\b|-)|open(?=\s+(?:prs?|pull requests?|issues?|tickets?|mrs?|bugs?|#)))/gi,
  ],
  [
    'reviewing',
    /review|unresolved/i,
    /\b(?:awaiting|awaits|waits? for|waiting for|needs?|pending|under|in) (?:an? |your |another |the |further |more |for )?(?:code )?reviews?\b|\b(?:review is pending|unresolved)\b/gi,
  ],
  ['ready', /ready/i, /\bready\b(?: and \w+)? (?:for review|to (?:be )?(?:merge|land|ship)\w*)\b/gi],
  [
    'draft',
    /draft|entwurf/i,
    /\b(?:(?:is|are|was|still|remains?|currently|as|in|to) (?:still |only |just |currently |now |in )?(?:an? )?(?:draft|entwurf)\b(?! (?:version|text|spec|document|of|\d))|draft (?=prs?\b|pull requests?\b|mrs?\b))/gi,
  ],
  [
    'approved',
    /approv|genehmigt|signed off|lgtm/i,
    /\b(?:unapproved|approved|approves|approval from|genehmigt|signed off|lgtm'?d?)\b/gi,
  ],
  [
    'changes',
    /change/i,
    /\b(?:requested|requests|requesting) (?:some |more |further |a few |minor |several )?changes\b|\bchanges (?:are |were |have been |was |being )?requested\b/gi,
  ],
  [
    'rejected',
    /reject|declin|turned down|abgelehnt|veto/i,
    /\b(?:rejected|rejects|declined|declines|turned down|abgelehnt|vetoed)\b/gi,
  ],
  ['dismissed', /dismiss/i, /\b(?:dismissed|dismisses)\b/gi],
  [
    'shipped',
    /release|ship|deploy|launch|roll|live|ver.ffentlicht|publish|in production|availab/i,
    /\b(?:unreleased|now available|available now|shipped|ships|released|deployed|deploys|launched|launches|rolled out|rolls out|went live|goes live|is live|are live|now live|veröffentlicht|published|in production)\b(?! under)/gi,
  ],
  [
    'decided',
    /decid|entschieden|beschlossen|consensus|decision|agreed/i,
    /\b(?:undecided|decided|decides|entschieden|beschlossen|consensus|decision (?:was|is|has been) (?:made|taken|final)|(?:it was|they|team|group|everyone|everybody|all|both|we|company|board|committee|wg|meeting|participants|reviewers|engineers)(?: have| has| had)? agreed)\b/gi,
  ],
  [
    'fixed',
    /fixed|solved|complete|finished|done|behoben|erledigt/i,
    /\b(?:fixed|resolved|solved|completed|(?:is|are|was|were) (?:now |all )?complete|finished|done|behoben|erledigt)\b(?![- ](?:size|width|length|point|set|number|price|by default|key|value))/gi,
  ],
  ['reverted', /revert|roll|backed/i, /\b(?:reverted|reverts|rolled back|rolls back|backed out)\b/gi],
  [
    'cancelled',
    /cancel|called off|abandon|withdrawn|discontinued|scrapped|abgesagt/i,
    /\b(?:cancelled|canceled|cancels|called off|abandoned|withdrawn|discontinued|scrapped|abgesagt)\b/gi,
  ],
  [
    'postponed',
    /postpon|defer|on hold|verschoben/i,
    /\b(?:postponed|postpones|deferred|defers|put on hold|on hold|verschoben)\b/gi,
  ],
];

/** How evidence says the same in its own words; wider than what a sentence may claim. */
const TOLD: Record<StateFamily, RegExp> = {
  merged:
    /\b(?:(?:is|are|went|goes|got) in(?=[,.;:!]|$)|unmerged|merged|landed|merging|gemergt|gemerged|zusammengeführt)\b/gi,
  reopened: /\b(?:re-?open(?:ed|ing|s)?)\b/gi,
  closed: /\b(?:clos(?:ed|es|ing)|close (?:this|it)|geschlossen|fix(?:es|ed)|resolv(?:es|ed))\b/gi,
  open: /\b(?:open|offen|unresolved|undecided|pending|tbd|unclear)\b|\?/gi,
  reviewing: /\b(?:review\w*|unresolved|pending)\b/gi,
  ready: /\bready\b/gi,
  draft: /\b(?:draft|wip|entwurf)\b/gi,
  approved:
    /\b(?:approv(?:ed|es|e|ing|als?)|lgtm|looks good|ship it|sign(?:ed|ing)? off|green light|go ahead|genehmigt|happy (?:with|to merge))\b|\+1|👍|✅/giu,
  changes:
    /\b(?:request(?:ed|s|ing)? (?:some |more |a few )?changes|changes requested|needs? (?:some |more )?changes)\b/gi,
  rejected:
    /\b(?:reject(?:ed|ing|s)?|declin(?:ed|e|es|ing)|turn(?:ed)? down|refus(?:ed|es|e|ing)|den(?:ied|y|ies)|veto(?:ed)?|won'?t ?fix|won['’]t|will not|not going to|no consensus|abgelehnt|oppose[ds]?|don['’]t want|not (?:want|accept(?:ed)?|worth))\b/gi,
  dismissed: /\bdismiss(?:ed|es|ing)?\b/gi,
  shipped:
    /\b(?:unreleased|shipp(?:ed|ing)|ships|released|releasing|release|deployed|deploys|launched|rolled out|rolling out|live|published|in production|is out|available|out now|veröffentlicht|registered)\b/gi,
  decided:
    /\b(?:undecided|decided|decides|decision|decisions|agreed|agree|consensus|settled|resolved|concluded|conclusion|go(?:ing)? with|went with|let['’]?s|we['’]?(?:ll| will| are going to|re going to|re not| won)|chose|chosen|picked|voted|final|entschieden|beschlossen|einigt|plan is|approved|rough consensus|we (?:keep|drop|use|need|should|want|have|do|don|can)|sounds good|ok\b)/gi,
  fixed:
    /\b(?:fix(?:ed|es|ing)?|resolv(?:ed|es)|solv(?:ed|es)|completed?|finished|done|works? (?:now|again)|working (?:now|again)|back to normal|restored|recovered|addressed|closed|merged|landed|behoben|erledigt|implemented|updated|changed|removed|added)\b/gi,
  reverted:
    /\b(?:revert(?:ed|s|ing)?|roll(?:ed|ing|s)? (?:\w+ )?back|rollback|rolling back|back(?:ed|ing)? (?:\w+ )?out|undo|undone)\b/gi,
  cancelled:
    /\b(?:cancel\w*|call(?:ed|ing)? (?:it )?off|abandon\w*|withdr\w*|drop(?:ped|ping)?|discontinu\w*|scrap\w*|abgesagt|not happening|no longer)\b/gi,
  postponed:
    /\b(?:postpon\w*|defer\w*|delay\w*|on hold|later|waits? (?:until|till)|waited (?:until|till)|push(?:ed)? (?:it |this )?(?:back|to|out)|move[ds]? to|verschoben|next (?:release|version|week|month)|for now|not (?:yet|now))\b/gi,
};

const NEGATION =
  /(?:\b(?:not|never|no longer|without(?: being| having been)?|neither|nor|nobody|none|nothing|yet to be|has yet|have yet|hardly|nicht|nie|kein\p{L}*|instead of(?: being)?|rather than(?: being)?|failed to be|cannot)|n['’]t)\s+(?:(?:yet|been|be|being|ever|even|actually|really|officially|formally|already|fully|completely|get|got|have|has|had|was|were|is|are|of (?:them|the \p{L}+|these) (?:was|were|is|are|has been|have been))\s+){0,3}$/iu;
const SOON =
  /\b(?:will|'ll|’ll|going to|about to|waiting to|waits to|ready to|due to|yet to|soon to|expected to|scheduled to|planned to|soll|wird)\s+(?:(?:be|get|have|been|soon|now|then|also|likely|probably|officially)\s+){0,3}$/i;
const MAY =
  /\b(?:would|should|shall|may|might|can|could|must|ought to|to be|to get|to have|be|being|if|once|until|unless|before|whether|as soon as|let['’]s|please|needs? to|has to|have to|want\w*|wish\w*|like[sd]? to|hopes?|hoped|sollte|müsste|könnte|falls|wenn|sobald)\s+(?:[\p{L}\d#\ufffc'’/-]+\s+){0,4}$/iu;
/** "must not be merged", "will not be merged": a wish or a plan, not what happened. */
const FORBIDDEN =
  /\b(?:(?:should|must|may|might|can|could|would|shall|will|do|to|please)\s+(?:not|never|no longer)|cannot|(?:should|must|ca|could|would|wo|do)n['’]t|don['’]t|won['’]t)\s+(?:[\p{L}]+\s+){0,3}$/iu;
const PAST_AUXILIARY =
  /\b(?:was|were|is|are|has been|have been|had been|got|gets|been|wurde|wurden|ist|sind)\s+(?:(?:just|already|now|finally|also|both|all|then|since|officially|later|still|recently|quickly|again|subsequently|eventually)\s+){0,2}$/i;
/** "It appears to be already merged": as far as somebody sees, it is. */
const SEEMS =
  /\b(?:appear|seem|turn(?:s|ed)? out)(?:s|ed)? to (?:be|have been)\s+(?:(?:already|now|just|all|both|partly)\s+){0,2}$/i;
/** "when it is merged" is still to come; "when she merged it" is not. */
const WHEN = /\bwhen\s+(?:\S+\s+){0,4}(?:is|are|gets|get|has been|have been)\s+$/i;
const STRONG_MAY =
  /\b(?:if|once|until|unless|whether|before|as soon as|provided(?: that)?|assuming|in case|wants?|wanted|hopes?|should|would|could|might|may|falls|wenn|sobald)\s+(?:[\p{L}\d#\ufffc'’/-]+\s+){0,5}$/iu;

/** "asks who decides" */
const INDIRECT =
  /\b(?:ask\w*|wonder\w*|knows?|unclear|question(?: is)?)\s+(?:\S+\s+)?(?:who|what|which|how|when|why)\s+$/i;

/** In which mood a state word at `from` is said, by the words of its clause before it. */
export function moodAt(text: string, from: number): Mood {
  const start = Math.max(0, from - 80);
  const before = clauseBefore(text.slice(start, from));
  if (NEGATION.test(before)) return FORBIDDEN.test(before) ? 'may' : 'not';
  if (SOON.test(before)) return 'soon';
  if (STRONG_MAY.test(before) || WHEN.test(before) || INDIRECT.test(before)) return 'may';
  if (PAST_AUXILIARY.test(before) || SEEMS.test(before)) return 'is';
  return MAY.test(before) ? 'may' : 'is';
}

/** What stands before in the same clause; the mood does not reach over a semicolon or a full stop. */
function clauseBefore(text: string): string {
  const cut =
    /^[\s\S]*(?:[;:.!?](?:\s|$)|\n|,\s|\s(?:and|but|while|because|so)\s(?=\S+\s+(?:is|was|has|are|were)\s))/.exec(
      text,
    );
  return cut === null ? text : text.slice(cut[0].length);
}

/** Any of the cues: one look for all. */
const SAID_CUE = new RegExp(SAID.map(([, cue]) => cue.source).join('|'), 'i');

/** What a sentence claims about states. */
export function statesSaid(text: string): StateMention[] {
  if (!SAID_CUE.test(text)) return [];
  return SAID.flatMap(([family, cue, pattern]) =>
    cue.test(text) ? mentions(text, family, pattern) : [],
  ).sort((a, b) => a.from - b.from);
}

/** What a line of evidence tells about one family of states. */
export function statesTold(text: string, family: StateFamily): StateMention[] {
  return mentions(text, family, TOLD[family]);
}

/** "They go live on Tuesday" is a plan. */
function goesLive(text: string, { 0: word, index }: RegExpExecArray): boolean {
  return (
    word.toLowerCase() === 'live' && /\b(?:go|goes|going)\s$/i.test(text.slice(Math.max(0, index - 6), index))
  );
}

function mentions(text: string, family: StateFamily, pattern: RegExp): StateMention[] {
  return Array.from(text.matchAll(pattern), (match) => {
    const inner = /(?:open|offen|draft|entwurf)$/i.exec(match[0].trimEnd());
    const offset = inner === null ? 0 : inner.index;
    const negative = /^un(?:merged|approved|released|decided)/i.test(match[0]);
    const mood = goesLive(text, match) ? 'soon' : moodAt(text, match.index + offset);
    return {
      family,
      from: match.index,
      to: match.index + match[0].length,
      mood: negative ? 'not' : mood,
      word: match[0],
    };
  });
}
