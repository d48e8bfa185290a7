/**
 * Words by which people ask, decide and raise alarms. Short lists on purpose: they move a thread within the order that the
 * reader's own actions give, and are never shown. English, German, French, Spanish and Japanese.
 */
const ASKS =
  /[?？]|\b(?:can|could|would|will) (?:you|someone|somebody)\b|\bplease (?:review|check|confirm|look|advise)\b|\b(?:kannst|könntest|könnt) (?:du|ihr|sie)\b|\bbitte\b|\bpeux-tu\b|\bpouvez-vous\b|\b(?:puedes|podrías)\b|ください|ますか/i;
const DECIDED =
  /\b(?:decided|decision|we(?:'ll| will| are going to) (?:go|use|keep|drop|ship|move)|let's go with|going with|agreed|consensus|final call|resolved to|signed off|beschlossen|entschieden|einigten|décidé|decidido)\b|決定|決まりました/i;
const INCIDENT =
  /\b(?:incident|outage|sev-?[012]|post-?mortem|is down|are down|data loss|rolled? back|störung|ausfall|panne|incidente)\b|障害/i;

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

export function soundsDecided(text: string): boolean {
  return DECIDED.test(ownWords(text));
}

export function soundsLikeIncident(text: string): boolean {
  return INCIDENT.test(ownWords(text));
}
