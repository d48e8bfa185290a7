/** The words by which interviews and their parts are called, in English, German, French, Spanish, Italian and Dutch. */

const KIND =
  'customer|client|user|buyer|prospect|partner|discovery|feedback|research|sales|support|exit|churn|onboarding|intro|introductory|' +
  'kick-?off|follow-?up|zoom|teams|phone|video|remote|on-?site|in-?person|product|problem|expert|stakeholder|logged|outbound|inbound|usability|weekly|' +
  'monthly|quarterly|first|second|third|summary of|notes (?:from|of|on)|transcript of|kunden|nutzer|telefon';
const STRONG =
  'interviews?|calls?|conversations?|meetings?|chats?|sessions?|visits?|debriefs?|check-?ins?|q ?& ?a|qbr|demos?|workshops?|' +
  '(?:kunden|nutzer|telefon|experten)?(?:gespräch|interview|termin|besuch|telefonat)|entretiens?|entrevistas?|intervist[ae]|gesprek(?:ken)?|' +
  'participants?|interviewees?|respondents?|customer|client|teilnehmer(?:in)?|kunde|kundin';
const WEAK =
  'notes?|notizen|transcripts?|protokoll|mitschrift|summary|discussion|recap|memo|record|notas|verslag';

/** `Interview:`, `Call with`, `Notes -`, `Interview #12`; the end of the match is where the rest begins. */
const CUE = new RegExp(
  String.raw`^(?:(?:${KIND})[\s-]+){0,3}(?:(?<strong>${STRONG})(?:\s+(?:notes?|summary|transcript|notizen|report))?|(?<weak>${WEAK}))` +
    String.raw`\s*(?:(?:#|no\.?|nr\.?|№)?\s*(?<number>(?:[A-Z]{1,2}-?)?\d{1,4}|(?<=[\s#])[A-Z])(?=$|[\s:.,)(–—|/-]))?\s*` +
    String.raw`(?<join>[:|/(,–—#@]|-+(?=\s)|\b(?:with|w/|mit|avec|con|met|at|by|from|of|bei|von)\b|$)`,
  'iu',
);
/** `... interview`, `... call notes` at the end: `Acme customer interview`, `Lunar Bank – discovery call`. */
const CUE_LAST = new RegExp(
  String.raw`(?:^|[\s–—|:,(-])(?:(?:${KIND})[\s-]+){0,2}(?:interview|call|conversation|meeting|visit|gespräch|kundengespräch|q ?& ?a)(?:\s+(?:notes?|transcript|summary))?\)?$`,
  'iu',
);

/** `Reference call 3`, `Pilot site visit #2`: any sort of conversation with a number. */
const CUE_NUMBERED = new RegExp(
  String.raw`^(?:[\p{L}-]+\s){1,3}(?<strong>interview|call|conversation|meeting|chat|session|visit|demo|test|gespräch|entretien|entrevista|intervista|gesprek)\s*(?:#|no\.?|nr\.?|n°|№)?\s*(?<number>\d{1,4})(?=$|[\s:.,)(–—|/-])`,
  'iu',
);
/** `Met with Anna`, `Rozmowa z Anną`: what people did with somebody, in the languages known here and their neighbours. */
const CUE_MET =
  /^(?<strong>met|spoke|visits?|visited|called|calls?|interviewed|interviews?|meetings?|chats?|conversations?|sessions?|talked|chatted|coffee|lunch|breakfast|dinner|talk|catch-?up|sync|1:1|telefonat|treffen|austausch|rendez-vous|appel|échange|réunion|visite|llamada|reunión|charla|conversación|visita|incontro|chiamata|colloquio|conversa|reunião|chamada|afspraak|bezoek|samtal|intervju|möte|rozmowa|wywiad|spotkanie)\s+(?:with|to|w\/|mit|bei|avec|chez|con|com|a|met|aan|med|z|ze)\s+/iu;
/** `call Greta / Puffin Post`: a name right behind the word. */
const CUE_NAMED = /^(?<word>[Cc]all|[Ii]nterview|[Vv]isit|[Mm]eeting|[Cc]hat|[Dd]emo)\s+(?=\p{Lu}\p{Ll})/u;
/** A name follows, perhaps behind an article. */
const SOMEBODY = /^(?:\S{1,4}\s)?\p{Lu}/u;

export interface Cue {
  strength: 'strong' | 'weak';
  /** In lower case, without its number: tells one family of headings from another. */
  word: string;
  number: number | null;
  /** Where the rest of the heading begins. */
  to: number;
}

/** Chinese, Japanese and Korean write no spaces: what a conversation is called, at the beginning. */
const CUE_CJK =
  /^(?:[\p{L}\p{N}]{0,8}?)(?:インタビュー|ヒアリング|面談|取材|访谈|訪談|采访|採訪|面谈|인터뷰|면담)(?:記録|メモ|记录|記錄|기록|録)?\s*(?:(?:#|第)?(?<number>\d{1,4})(?=$|[\s:：.,回次]))?[回次]?\s*(?<join>[:：|/(（,，、–—-]|\s|$)/u;

/** What says that a heading is one of a conversation; null: nothing does. A bare "Notes" or "Discussion" is a part of one. */
export function cueOf(text: string): Cue | null {
  const match = CUE.exec(text);
  if (match !== null) {
    const { strong, weak, number, join } = match.groups ?? {};
    const word = (strong ?? weak ?? '').toLowerCase();
    const digits = /\d+$/.exec(number ?? '')?.[0];
    const bare = match[0].trim() === text.trim() && number === undefined;
    const plural = /(?:s|interviste|gesprekken)$/.test(word) && !/^(?:notes|transcripts)$/.test(word);
    // "Customer segments", "Customer, ..." are no customers; "Participants:" is a list of them.
    const loose = /^(?:customer|client|kunde|kundin|participants?|teilnehmer(?:in)?|respondents?)$/.test(
      word,
    );
    const said = !loose || number !== undefined || (join === ':' && !plural);
    if (!bare && !plural && said && !(join === '' && number === undefined)) {
      return {
        strength: strong === undefined ? 'weak' : 'strong',
        word,
        number: digits === undefined ? null : Number(digits),
        to: match[0].length,
      };
    }
  }
  const cjk = CUE_CJK.exec(text);
  if (cjk !== null && cjk[0].trim() !== text.trim()) {
    const number = cjk.groups?.['number'];
    return {
      strength: 'strong',
      word: 'cjk',
      number: number === undefined ? null : Number(number),
      to: cjk[0].length,
    };
  }
  const numbered = CUE_NUMBERED.exec(text);
  const met = numbered ?? CUE_MET.exec(text);
  if (met !== null && (numbered !== null || SOMEBODY.test(text.slice(met[0].length)))) {
    const { strong, number } = met.groups ?? {};
    return {
      strength: 'strong',
      word: (strong ?? '').toLowerCase(),
      number: number === undefined ? null : Number(number),
      to: met[0].length,
    };
  }
  const named = CUE_NAMED.exec(text);
  if (named !== null) {
    const word = (named.groups?.['word'] ?? '').toLowerCase();
    return { strength: 'weak', word, number: null, to: named[0].length };
  }
  return CUE_LAST.test(text) && /\s/.test(text.trim()) && !PART.test(text)
    ? { strength: 'weak', word: 'last', number: null, to: 0 }
    : null;
}

/** How parts of an interview are called; such a heading begins none. */
const PART =
  /^(?:[\d.)\s]*)(?:(?:key|main|our|the|overall|general|other|open|more|product|customer|user|research|interview|call|meeting|initial|early|additional|important|raw|detailed|short|executive)\s+)*(?:findings?|results?|recommendations?|summar(?:y|ies)|takeaways?|background|context|introduction|intro|conclusions?|next steps?|action items?|actions?|to-?dos?|follow[- ]?ups?|goals?|objectives?|hypothes[ei]s|participants?|methods?|methodology|process|agenda|attendees|notes?|quotes?|pain ?points?|pains?|problems?|issues?|challenges?|needs?|requests?|features?(?: requests?)?|feedback|questions?|answers?|observations?|insights?|overview|details?|transcript|discussion|appendix|glossary|wishes|praise|likes|dislikes|workflow|use cases?|tools?|setup|pricing|competit\w*|competitors?|decision|decisions|update|updates|about|user types?|test method|feature ideas|afterwards|conclusion|homepage|home page|state pages?|worked well|went well|bugs?|hintergrund|ergebnisse?|fazit|zusammenfassung|nächste schritte|offene punkte|fragen|anforderungen|wünsche|probleme|ziele|teilnehmer|kontext|contexte|résumé|conclusiones|contexto|resumen|tl;?dr|themes?|patterns?|tasks?|script|(?:question|interview|discussion) guide|guide|template|instructions?|how to|legend|changelog|ideas?|role|verbatims?|anhang|ausgangslage|anwesende?|vorlage|leitfaden|themen|zitate|beobachtungen|maßnahmen|synthèse|annexes?|besoins?|suites?|constats?|points? (?:clés?|de douleur)|présents?|prochaines étapes|citations?|guía|anexos?|apéndice|necesidades|peticiones|problemas|próximos pasos|siguientes pasos|citas|asistentes|participantes|notas|sintesi|allegat[oi]|bisogni|prossimi passi|partecipanti|note|citazioni|riepilogo|aanwezig(?:en)?|deelnemers|notities|samenvatting|bijlagen?|vervolg\p{L}*|achtergrond|wensen|citaten|acties|conclusies?|próximos passos|anexo|resumo)(?![\p{L}])/iu;
/** `What hurts` is a part; `Why Acme left (Maria Schmidt, 2026)` is somebody's story. */
const ASKED = /^(?:[\d.)\s]*)(?:who|what|why|how|when|where|which)(?![\p{L}])/iu;
const TOLD_OF = /\(.*\p{Lu}|\d{4}/u;
/** A form to be filled in: `[Company name]`, `<Name> – <Date>`, `{{company}}`, `YYYY-MM-DD`. */
const BLANK_FORM =
  /^[^\p{L}\p{N}]*(?:\[[^\]]*\]|<[^>]*>|\{+[^}]*\}+|_{3,}|…|\.{3})(?:[^\p{L}\p{N}]*(?:\[[^\]]*\]|<[^>]*>|\{+[^}]*\}+|_{3,}))*[^\p{L}\p{N}]*$|\b(?:yyyy|jjjj|aaaa|dd[/.]mm)\b/iu;

/** Whether a heading names a part of an interview rather than an interview. */
export function isPart(text: string): boolean {
  const bare = text.replace(/^[^\p{L}\p{N}]+/u, '');
  return PART.test(bare) || (ASKED.test(bare) && !TOLD_OF.test(bare));
}

/** Whether a heading is the one of an empty template. */
export function isForm(text: string): boolean {
  return BLANK_FORM.test(text);
}
