/**
 * Words by which people ask, decide, thank and raise alarms. Short lists on purpose: they move a thread within the order that the
 * reader's own actions give, and are never shown. English, German, French, Spanish and Japanese.
 */
const ASKS =
  /[?？]|\b(?:can|could|would|will) (?:you|someone|somebody)\b|\bplease (?:review|check|confirm|look|advise)\b|\b(?:kannst|könntest|könnt) (?:du|ihr|sie)\b|\bbitte\b|\bpeux-tu\b|\bpouvez-vous\b|\b(?:puedes|podrías)\b|ください|ますか/i;
const DECIDED = anyOf([
  /\bwe(?:'ve| have)? (?:have )?(?:decided|agreed|settled|resolved)\b/,
  /\b(?:it|this|that)(?:'s| is| was| has been) (?:now )?(?:decided|agreed|settled)\b/,
  /\b(?:the|our|final) decision (?:is|was|:)|\b(?:rough )?consensus (?:is|was|seems)\b|\bfinal call\b|\bsigned off\b/,
  /^\s*(?:\*\*)?(?:decision|decided|resolution|beschluss|décision|decisión)(?:\*\*)?\s*[:：]/,
  /\bwe(?:'ll| will| are going to) (?:go with|use|keep|drop|ship|move)\b|\blet's go with\b|\b(?:we are|we're) going with\b/,
  /\b(?:wir haben|wurde|ist) (?:\S+ ){0,6}(?:beschlossen|entschieden)\b/,
  /\b(?:on a|avons|a été) décidé(?!\p{L})|\b(?:hemos|se ha) decidido\b/u,
  /に決定|決まりました/,
]);
/** "As we decided", "nothing is decided", "once we have agreed": these tell of another day, or of none. */
const NOT_DECIDED = anyOf([
  /\b(?:as|that|what|which|if|whether|when|once|until|unless|before|after|why|how) (?:we|it|this|that)\b[^.!?]{0,30}\b(?:decided|agreed|settled|resolved|decision|go|use|keep|drop|ship|move)\b/,
  /(?:\b(?:not|never|nothing|no|yet to|nicht|noch|pas|no se)|n't)\b[^.!?]{0,30}\b(?:decided|agreed|settled|resolved|decision|consensus|beschlossen|entschieden|décidé|decidido)(?!\p{L})/u,
]);
const INCIDENT =
  /\b(?:incident|outage|sev-?[012]|post-?mortem|is down|are down|data loss|rolled? back|störung|ausfall|panne|incidente)\b|障害/i;
const THANKS =
  /^\W*(?:(?:many |ok,? |oh,? |ah,? )?(?:thanks?|thank you|thx|ty|cheers|danke|merci|gracias)\b.*|ok(?:ay)?|lgtm|sgtm|\+1|done|yes|yep|yeah|no|nice|great|cool|awesome|perfect|got it|makes sense|will do|sounds good|haha+|lol|ありがとう.*|了解.*)\W*$/isu;
/** A longer text says more than thanks, in UTF-16 units. */
const THANKS_LENGTH = 60;

/** A text without code, quoted lines and links: what somebody says in their own words. */
export function ownWords(text: string): string {
  return text
    .replaceAll(/```[\s\S]*?(?:```|$)|`[^`\n]*`/g, ' ')
    .replaceAll(/^\s*>.*$/gm, ' ')
    .replaceAll(/https?:\/\/\S+/g, ' ');
}

export function asksSomething(text: string): boolean {
  return ASKS.test(ownWords(text));
}

/** Whether a sentence of the text says that something is decided; a question does not. */
export function soundsDecided(text: string): boolean {
  return ownWords(text)
    .split(/(?<=[.!。！])\s*|(?<=[?？])|\n+/)
    .some((sentence) => DECIDED.test(sentence) && !/[?？]\s*$/.test(sentence) && !NOT_DECIDED.test(sentence));
}

export function soundsLikeIncident(text: string): boolean {
  return INCIDENT.test(ownWords(text));
}

/** Thanks, a nod or nothing in words: no answer that waits for anybody. */
export function isNod(text: string): boolean {
  const own = ownWords(text).trim();
  return own.length <= THANKS_LENGTH && (THANKS.test(own) || !/\p{L}/u.test(own)) && !ASKS.test(own);
}

/** One pattern for all, whatever the case, `^` at each line. */
function anyOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map((pattern) => pattern.source).join('|'), 'imu');
}
