/**
 * What takes a risk from a visitor, by the grammar of it: a no and what is feared, a way out and when, a remedy and its case, a standing and
 * who gives it. The words of each are classes (vocabulary.ts), so that wordings are read that nobody listed.
 */
import { assuredIn } from './assurance.ts';
import { perText } from './per-text.ts';
import type { TrustElement } from './types.ts';
import { type Sentence, sentencesOf } from './vocabulary.ts';

type Kind = TrustElement['kind'];

const NUMBER =
  /\p{Nd}|\b(?:two|three|five|six|seven|ten|twelve|fourteen|thirty|sixty|ninety|hundred|first|zwei|drei|zehn|deux|trois|dix|dos|tres|due|tre|twee|drie|två)\b/iu;
const ANY_TIME =
  /\bany ?time\b|\bat any (?:time|moment|point)\b|\bwhen(?:ever)? you\b|\bon any day\b|\b(?:in|with) (?:a|one|two|three|a few) (?:clicks?|taps?|minutes?)\b|à tout moment|quand (?:vous|tu)|en (?:un|1|deux|2|quelques) clics?|cuando (?:quieras|quiera|lo desees)|cualquier momento|en un clic|quando (?:vuoi|vuole|quiser)|qualsiasi momento|qualquer (?:momento|hora)|con un clic|com um clique|wann (?:du|sie)|mit einem klick|op elk moment|wanneer (?:je|u)|met één klik|każdej chwili|dowolnym momencie|kiedy chcesz|jednym klik|när (?:du|som)|när som helst|når (?:du|som)|med et klikk?|в любо[ей]|когда захот/iu;
/** It costs nothing, in words that have no "no" before the cost. */
const AT_NO_COST =
  /\b(?:costs?|pay|owe)(?: (?:you|us|me))?(?: absolutely)? nothing\b|\bnothing to pay\b|\bfor nothing\b|\bno (?:need|obligation|pressure) to buy|\bno purchase|\b(?:at|for) no (?:extra |additional )?(?:charge|cost)\b|\bfree of charge\b|\b(?:is|are|it's) on us\b|\bon the house\b|\bfor free\b|\bfrei haus\b|za darmo|geht auf uns|aufs haus|sans (?:frais|supplément)|à nos frais|sin coste|senza (?:costi|spese)|a nostre spese|a nossa custa|op onze kosten|na nasz koszt|står vi för|за наш сч[её]т/iu;
/** Something goes back to whom it came from. */
const BACK =
  /\b(?:money|cash|fees?|cent|penny|deposit|stake)\b.{0,24}\bback\b|\b(?:send|give|hand|get|bring|pay|post|mail)\b[^,;]{0,30}\bback\b|\b(?:send|bring|get) (?:you )?(?:a new|another)\b|\bwalk away\b|\bchange (?:your|of) mind\b|\bkeep (?:it|the)\b.{0,20}\b(?:free|anyway|regardless)\b|\b(?:te|ti|vi|le|lhe)?(?: ne)? ?(?:mandiamo|enviamos|inviamo|spediamo) (?:un |una |um |uma )?(?:altr[oa]|otr[oa]|outr[oa]|nuov[oa])|(?:skickar|sender|får) (?:vi|du) (?:en ny|ett nytt|et nyt)|schicken wir .{0,16}neue|sturen we .{0,12}nieuwe?|wyślemy now|renvoyons|en envo\p{L}+ une? autre|\bgeld\b.{0,16}\bzurück|\bzurück(?:schick|geb|send|nehm|zahl|erhalt)|nehmen wir .{0,20}zurück|\breprenons\b|\brenvoy|\brendons\b|\bdevolv|\bdevuelv|\blo cambi|\brestituisc|\brendere|\bterug(?:sturen|geven|brengen|betal)?\b|\boddaj|\bskicka(?:r)? tillbaka|\bpengarna tillbaka|\bpengene (?:tilbage|tilbake)|\bsende(?:r)? (?:den|det) (?:tilbage|tilbake)/iu;
const IN_FULL =
  /\b(?:in full|full|fully|entire|no questions|straight away|promptly|automatically|every (?:cent|penny)|100 ?%)\b|vollständig|komplett|vollen|ganz|intégral|entièrement|complet|íntegr|total|intera|completo|volledig|w całości|hela|hele|полност/iu;
const NOTHING_ELSE =
  /\b(?:and|for) nothing (?:else|more)\b|\bfor (?:this|that|nothing) (?:purpose )?(?:only|else)\b|\bonly (?:use|need|ask|keep|store|want)\b[^.]{1,30}\b(?:to|for|so|if|when)\b|(?<!\p{L})(?:apenas|só|solo|sólo) us\p{L}+ [^.]{0,30}(?:para|per)\b|\bnur, um\b|\bonly (?:for|ever|to (?:send|reply|contact|answer|tell|let|call|confirm|arrange|deliver))\b|\bnur (?:für|zur?m?|um|dazu)\b|\b(?:uniquement|seulement|que) pour\b|\b(?:solo|sólo|solamente|únicamente) (?:para|per)\b|\bsoltanto per\b|\b(?:apenas|só|somente) para\b|\balleen (?:voor|om)\b|\btylko (?:do|w celu|po to)\b|\b(?:bara|endast) (?:för|till)\b|\bkun (?:til|for)\b|только для/iu;
const BETWEEN =
  /^(?:no|without|zero|kein|keine|keinen|keinerlei|ohne|sans|aucune?|zéro|sin|ningún|ninguna|senza|nessun[ao]?|zero|sem|nenhuma?|geen|zonder|bez|żadn\p{L}*|ingen|inga|inget|utan|uten|uden|без|никаких|never|nothing|nobody|nie|niemals|nichts|jamais|rien|nunca|nada|mai|niente|nooit|niets|nigdy|nic|aldrig|aldri|ingenting|intet|никогда|ничего)$/u;
const NOBODY = /^(?:nobody|no|niemand|personne|aucun|nadie|nessuno|ninguém|nikt|ingen|никто)$/u;
/** Words of leaving that have other meanings. */
const WEAK_LEAVING = /^(?:stop|leave|quit|switch\p{L}*|swap|opt|skip|säg|arrêt\p{L}*|baja)$/u;
/** Two ways out, or notice to be given, or no longer than a month. */
const SHORT_TERM =
  /\bmonth[- ](?:to|by)[- ]month\b|\brolling (?:monthly |contract|plan|member)|\p{Nd}\D{0,12}\b(?:notice|kündigungsfrist|préavis|preaviso|aviso|preavviso|opzegtermijn|uppsägning\p{L}*)\b/iu;
const LEFT_BEHIND = /\bleave (?:a|an|your|us|the|it|comments?|reviews?|feedback|messages?)\b|\bstop by\b/iu;
const ORDERS =
  /^(?:please |bitte |merci de )?(?:do not|don't|never|no (?!one)|ne |non |nie |não |niet |inte |ikke )/iu;
/** A number that a register gave. */
const CODE = /\b(?:\p{Lu}{1,4}[- ]?)*\d[\d-]{3,}|\b\p{Lu}{2,}-?\p{Lu}?\s?\d/u;
const LICENCE =
  /\b(?:licen[cs]e|lic\.|charity|registration|permit|practitioner|guild|council) ?(?:no\.?|nr\.?|number|#|n[º°])\s?\w|\bfood hygiene rating\b|\bn[º°] (?:d['’]agrément|de colegiad[oa]|licencia|orias)/iu;
/** Made, kept or given by somebody with a name. */
const BY_NAME =
  /\s(?:by|of|with|from|at|durch|von|vom|beim?|der|des|par|auprès|à|de|du|del|della|dal(?:la|l['’])?|por|da|do|pel[ao]|na|no|door|bij|van|przez|w|w[eę]|av|hos|i|af|bei)\s(?:the |an? |den |dem |der |die |la |le |les |el |l['’]|il |lo |o |a |het |de )?\p{Lu}\p{L}/u;
const HARMLESS =
  /\bregistered (?:office|trademark|users?|address|company|in\b|at\b)|\bheld (?:on|in|at|every)\b|\bmember (?:since|no)/iu;
/** A customer, or the author of a post, speaks of herself. */
const MYSELF =
  /(?:^|\s)(?:I(?:['’](?:m|ve|d|ll))?\s(?!\p{L}*i(?!\p{L}))\p{Ll}|my\s|ich\s|mein\p{L}{0,2}\s|j['’]\p{L}|mon\s|yo\s|mio\s|mia\s|ik\s|mijn\s|jag\s|jeg\s|moje?\s|[Hh]e\s|[Ss]he\s)/u;
const MOST_WORDS = 34;
const SHORT = 16;

/** What a text promises a visitor, or null. */
export const promiseOf = perText((text): Kind | null => {
  if (text.length < 6 || MYSELF.test(` ${text}`)) return null;
  const other = promiseInOtherScript(text);
  if (other !== null) return other;
  let asked = false;
  for (const sentence of sentencesOf(text)) {
    const kind = sentence.words.length > MOST_WORDS ? null : promiseIn(sentence, asked);
    if (kind !== null) return kind;
    // "Not for you? ...": the case of what follows.
    asked = sentence.asks && sentence.words.length <= 9 && !WONDERS.test(sentence.text);
  }
  return null;
});

/** What follows answers a question. */
const ANSWERS = /^(?:yes|no|ja|nein|oui|non|sí|no|sì|sim|não|nee|tak|nie|nej|nei|да|нет)[,.]\s?/iu;

/** It wants to know how, and supposes no case. */
const WONDERS =
  /^(?:how|what|where|who|which|why|can|do|does|is|are|wie|was|wo|wer|kann|comment|que|quel|où|cómo|qué|dónde|come|che|dove|como|onde|hoe|wat|waar|jak|co|gdzie|hur|vad|hvordan|hvad|как|что)(?![\p{L}'’])/iu;

function promiseIn(said: Sentence, asked: boolean): Kind | null {
  if (said.asks || said.words.length < 2 || ANSWERS.test(said.text)) return null;
  return (
    remedy(said, asked) ??
    carriage(said) ??
    privacy(said) ??
    (isBound(said) || isWayOut(said) ? 'no-obligation' : null) ??
    (PRICE_HELD.test(said.text) && said.words.length <= SHORT ? 'guarantee' : null) ??
    assuredIn(said) ??
    (isKept(said) ? 'security' : isCovered(said) ? 'guarantee' : null) ??
    (isStanding(said) ? 'award' : null)
  );
}

/** Ordered by some hour, brought by some day. */
const CUT_OFF =
  /\border(?:ed)? (?:by|before)\b.*\b(?:tomorrow|today|same|next|day)\b|\b(?:heute|vandaag) besteld?t?,? morgen\b|(?:idag|i dag).{0,12}(?:imorgon|i morgen)|\bbis \d+(?:[:.]\d+)? uhr bestellt|commandée?s? avant|\bvo+r \d.{0,8} besteld|zamów(?:ienia)? do \d|beställ(?:er du)? (?:före|innan) (?:kl|\d)|bestil(?:ler du)? (?:før|inden) (?:kl|\d)|pid[ea] antes de las|ordina entro le/iu;

const NEXT_DAY =
  /\b(?:next|following) (?:working |business )?day\b|\btomorrow\b|\bam nächsten (?:werk)?tag\b|\blendemain\b|\bdía siguiente\b|\bgiorno (?:dopo|successivo)\b|\bdia seguinte\b|\bvolgende (?:werk)?dag\b|\bnastępn\p{L}+ dni|(?:nästa|næste|neste) (?:arbets|hver|var|virke)?dag\b|\bdag til dag\b/iu;

/** A price that nobody raises. */
const PRICE_HELD =
  /\bprices? (?:is |are )?(?:locked|held|fixed|guaranteed|frozen|matched|promise)|\b(?:fixed|locked|frozen|same) prices?\b|\bwe['’]?(?:ll)? (?:beat|match) (?:any|it|the|them)|festpreis|preisgarantie|prix (?:fixes?|garantis?|bloqués?)|precios? (?:fijos?|garantizados?|cerrados?)|prezz[oi] (?:fiss[oi]|bloccat[oi]|garantit[oi])|preços? fixos?|vaste prijs|stała cena|fast pris/iu;

const KEPT_AT =
  /\b(?:stored|hosted|kept|[Ss]ervers?|gehostet|gespeichert|rechenzentr\p{L}+|hébergée?s?|stockée?s?|alojad[oa]s|almacenad[oa]s|guardad[oa]s|ospitat[ie]|conservat[ie]|armazenad[oa]s|opgeslagen|serwer\p{L}*|servrar|lagra[st])\b[^.]{0,24}\s(?:in|en|im|w|i|em|nel) (?:the |der )?\p{Lu}/u;

const isKept = (said: Sentence): boolean =>
  /\b(?:bank|military)[- ](?:grade|level)\b/i.test(said.text) ||
  (KEPT_AT.test(said.text) &&
    (said.has('DATA') ||
      /\b(?:servers?|backups?|serveurs?|servidores|rechenzentr\p{L}+)\b/iu.test(said.text)));

const GUARDED =
  /\b(?:protected|safeguarded|insured|covered|backed|(?:ab)?gesichert|geschützt|protégée?s?|garantis?|protegid[oa]s?|asegurad[oa]s?|protett[ioe]|tutelat[ioae]|beschermd|verzekerd|gwarantowan\p{L}*|chronion\p{L}*|skydda\p{L}*|beskyttet|sikret)(?!\p{L})/iu;
const OF_MONEY =
  /\b(?:deposit[oi]s?|depósitos?|deposits?|pagament[oi]|paiements?|käufe|money|savings|payments?|funds|purchases?|holiday|bookings?|geld|einlagen|guthaben|argent|dépôts?|achats?|dinero|compras?|pagos?|denaro|soldi|acquist[oi]|dinheiro|spaargeld|aankoop|pieniądze|środki|pengar|penge)\b/iu;
const LETTERS = /\b\p{Lu}{3,}\b/u;

/** What was paid is safe, or stands under a scheme known by its letters. */
const isCovered = (said: Sentence): boolean =>
  !said.has('BUT') &&
  said.words.length <= SHORT &&
  GUARDED.test(said.text) &&
  (OF_MONEY.test(said.text) || LETTERS.test(said.text));

/** Without a word of one of these, nothing is made good. */
const REMEDIES = ['REMEDY', 'MEND', 'IF', 'TRY', 'WARRANT'] as const;

function remedy(said: Sentence, asked: boolean): Kind | null {
  const { text } = said;
  if (!asked && !REMEDIES.some((name) => said.has(name))) return null;
  const inCase =
    asked || said.has('IF') || /^(?:when|once|kommer|går|skulle|bliver|blir|sollte|fällt) /i.test(text);
  const free = said.has('FREE') || costsNothing(said);
  const we = said.has('WE') || said.words.some((word) => OF_US.test(word));
  if (said.has('REMEDY') && !said.leads('NOT', 'REMEDY', 2)) {
    if (inCase || free || said.has('TIME') || we || IN_FULL.test(text)) return 'guarantee';
  }
  if (said.has('MEND') && said.words.includes('lifetime') && said.words.length <= 6) return 'guarantee';
  if (said.has('MEND') && (free || (inCase && we))) return 'guarantee';
  if (inCase && BACK.test(text) && !said.has('BUT')) return 'guarantee';
  if (said.has('REMEDY') && said.words.length <= 6 && OR_ELSE.test(text)) return 'guarantee';
  if (asked && said.has('MEND') && said.words.length <= 6) return 'guarantee';
  if (said.has('WARRANT') && said.words.length <= 8 && FOR_LIFE.test(text)) return 'guarantee';
  if (!NUMBER.test(text) || !said.has('TIME')) return null;
  if (said.has('TRY') && (BACK.test(text) || DECIDE.test(text) || said.leads('TIME', 'CARRY', 8)))
    return 'guarantee';
  return said.has('WARRANT') && said.words.length <= SHORT ? 'guarantee' : null;
}

const OR_ELSE = /\s(?:or|oder|ou|o|of|lub|eller)\s/iu;
const FOR_LIFE =
  /(?<!\p{L})(?:lifetime|for life|lebenslang\p{L}*|à vie|de por vida|vitali\p{L}+|vitalí\p{L}+|a vita|levenslang\p{L}*|dożywotni\p{L}*|livstids?\p{L}*|(?:un|une|uno|um|one|ein|ett|et|jeden|één) (?:an|año|anno|ano|year|jahr|år|rok|jaar))(?!\p{L})/iu;

const DECIDE =
  /\bbefore (?:you|deciding|paying|making)|\bthen decide|danach entscheid|avant de |antes de |prima di |voordat|zanim|innan du|før du/iu;

/** What is brought, or taken back, free or in time. */
function carriage(said: Sentence): Kind | null {
  if (said.has('BUT')) return null;
  const { text } = said;
  const free = said.has('FREE') || ((said.has('CARRY') || said.has('SERVICE')) && costsNothing(said));
  if (free && said.has('CARRY') && said.words.length <= SHORT) return 'delivery';
  if (free && said.has('SERVICE') && said.words.length <= SHORT) return 'no-obligation';
  if (said.has('CARRY') && said.leads('NOT', 'BOUND', 3)) return 'delivery';
  if (said.words.length <= SHORT && opens(said, ORDERED) && CUT_OFF.test(text)) return 'delivery';
  if (said.has('BOUND')) return null;
  const inTime = said.leads('CARRY', 'TIME', 6) || said.leads('TIME', 'CARRY', 4);
  if (said.has('CARRY') && NEXT_DAY.test(text) && said.words.length <= SHORT) return 'delivery';
  return inTime && NUMBER.test(text) && said.words.length <= SHORT ? 'delivery' : null;
}

function privacy(said: Sentence): Kind | null {
  const { text, words } = said;
  if (said.has('BUT')) return null;
  const orders = ORDERS.test(text) && !said.has('WE') && !words.some((word) => OF_US.test(word));
  if (said.leads('NOT', 'NUISANCE', 5) && (words.length <= SHORT || said.has('WE'))) return 'privacy';
  const we = said.has('WE') || words.some((word) => OF_US.test(word));
  const about = said.has('DATA') && (said.has('YOU') || we);
  const barred = said.leads('NOT', 'HANDLE', 5) || said.leads('HANDLE', 'NOT', 5);
  if (barred && !orders) {
    if (about || said.leads('NOT', 'DATA', 5)) return 'privacy';
    if (said.leads('DATA', 'NOT', 5)) return 'privacy';
    if (we && said.has('YOU') && (said.leads('NOT', 'HANDLE', 2) || said.leads('HANDLE', 'NOT', 2)))
      return 'privacy';
    if (NOBODY.test(words[0] ?? '') && said.has('YOU')) return 'privacy';
  }
  if (
    (said.has('HANDLE') || (said.has('DATA') && !/\bnothing (?:else|more)\b/i.test(text))) &&
    (said.has('YOU') || said.has('HANDLE', 'DATA') || (we && ONLY_USED.test(text))) &&
    NOTHING_ELSE.test(text) &&
    !orders
  )
    return 'privacy';
  if (said.has('ONLY', 'HANDLE', 'YOU') && (said.has('DATA') || NOBODY_ELSE.test(text)) && !orders) {
    if (NOBODY_ELSE.test(text)) return 'privacy';
  }
  if (we && said.has('ONLY', 'HANDLE', 'YOU') && words.length <= SHORT && WRITES.test(text)) return 'privacy';
  if (SECRECY.test(text) && words.length <= SHORT) return 'privacy';
  if (said.has('SAFE') && !said.is(0, 'SAFE')) {
    if (about) return 'privacy';
    if (said.has('WE') && said.has('TIME')) return 'privacy';
  }
  return null;
}

const ONLY_USED =
  /\bonly (?:use|need|ask|keep|store|read)\b|(?<!\p{L})(?:nur|solo|sólo|só|apenas|uniquement|seulement|alleen|tylko|bara|endast|kun)(?!\p{L})/iu;

/** How one is reached. */
const WRITES =
  /(?<!\p{L})(?:ruf|anruf|schreib|meld|kontakt|écri|appel|contact|recontact|escrib|llam|scriv|chiam|contatt|escrev|lig[au]|bel|mail|schrijv|dzwon|pis|ring|skriv|hör|mejl|text|call|e-?mail|write|message)\p{L}*/iu;

const SECRECY =
  /\b(?:confidential(?:ly|ity)?|in (?:strict |complete )?confidence|verschwiegen|schweigepflicht|vertraulich|secret professionnel|confidentialité|secreto profesional|confidencialidad|segreto professionale|riservatezza|sigilo|geheimhouding|vertrouwelijk|tajemnic\p{L}+|poufn\p{L}+|tystnadsplikt|taushetsplikt|tavshedspligt)\b/iu;

/** Languages that leave out the "we" say it at the end of the verb. */
const OF_US = /(?:emy|amy|imy|ymy|amos|emos|imos|iamo|remo|ons)$/u;

/** "Only the shop sees what you send". */
const NOBODY_ELSE =
  /^(?:only|nur|seul\p{L}*|solo|sólo|apenas|alleen|tylko|bara|endast|kun|только)\s|\b(?:only|nur|uniquement|solo|apenas|alleen|tylko|bara|endast|kun)\s(?:if|when|after|wenn|si|se|als|om|hvis)\s/iu;

/** Whether a word begins with one of such letters. */
const opens = (said: Sentence, letters: ReadonlySet<string>): boolean =>
  said.words.some((word) => letters.has(word.slice(0, 4)));

/** First letters of words of `CUT_OFF`, `AT_NO_COST` and `PAY_LATER`. */
const ORDERED = new Set('orde bis best comm zamó pide pida ordi heut vand idag i'.split(' '));
const GRATIS = new Set(
  'noth no char cost us hous free geht haus frai supp cost cust spes kost kosz darm står за'.split(' '),
);
const LATER = new Set(
  'only pay rech zahl paye paie paga pago pagu pagh cont acht beta bezahl pobr płac zapł płat beto fakt règl last abbu abge dann daar bill leav char 후불 後払い 代金引換 货到付款 الدف'.split(
    ' ',
  ),
);

const costsNothing = (said: Sentence): boolean =>
  (said.has('NOT') || said.has('FREE') || opens(said, GRATIS)) && AT_NO_COST.test(said.text);

const isPaidLater = (said: Sentence): boolean => opens(said, LATER) && PAY_LATER.test(said.text);

/** Nothing to pay, to sign or to open. */
function isBound(said: Sentence): boolean {
  const { text, words } = said;
  if (said.has('BUT')) return false;
  if (words.length <= SHORT && (costsNothing(said) || isPaidLater(said))) return !STARTS.test(text);
  if (ACCEPTS.test(text)) return false;
  const plain =
    words.some((word, at) => BETWEEN.test(word) && said.is(at, 'NOT')) || /^pas d[e']/i.test(text);
  if (said.leads('NOT', 'BOUND', plain ? 4 : 5)) {
    if (plain || said.has('YOU') || said.has('WE') || said.has('ONLY')) return true;
  }
  return plain && (said.leads('NOT', 'ACCOUNT', 1) || (said.leads('NOT', 'ACCOUNT', 2) && said.has('NEED')));
}

/** What a button says. */
const STARTS = /^(?:sign|start|try|get|join|register|begin|create|download|book)\b/i;
/** One does not take the card, or the goods. */
const ACCEPTS =
  /\b(?:cash|barzahlung|espèces|efectivo|contanti|contant|gotówk\p{L}*|accept|akzeptier|accett|aceit|acept|accepteer|akceptuj|accepter|aksepter)/iu;
const PAY_LATER =
  /\bonly (?:charge|bill|invoice|take payment)|\bpay (?:on|after|later|only|in (?:three|3|four|4|instal)|when (?:you|it|we))|\b(?:auf|per) rechnung\b|zahlen? (?:erst|nach|später)|\b(?:payez|paiement) (?:à la (?:livraison|réception)|après|en (?:\d|deux|trois|quatre) fois|seulement)|\bpag(?:a|as|ue|o|hi|amento) (?:al recibir|después|contra|solo|alla consegna|dopo|na entrega|depois|só)|\bcontrassegno|\bcontra ?reembolso|achteraf betal|betaalt? (?:pas|later|achteraf)|pague (?:só|depois|apenas)|zahlst? erst|bezahlt wird erst|(?:no|nothing|not) .{0,20}(?:charged|leaves your account) until|za pobraniem|(?:zapłacisz|płatność) (?:po|przy|dopiero)|płacisz (?:po|przy|dopiero)|betala? (?:efter|etter|når|när|senere|senare|først|först|bara|kun)|\bpay\b.{0,24}\b(?:when|once|after) (?:you|it|we|the)|règlement à|payez à la fin|paga(?:s|r|o|hi|ue)? (?:al |no |a |quando |cuando |ao |en )(?:terminar|final|fim|lavoro|fine|acabar|termin\p{L}+)|paghi a \p{L}|(?:lastschrift|abbuchung|abgebucht) erst|(?:dan|daarna) (?:pas )?betalen|faktura|후불|後払い|代金引換|货到付款|الدفع عند الاستلام/iu;

function isWayOut(said: Sentence): boolean {
  const { text, words } = said;
  if (!said.has('LEAVE') || said.has('BUT') || LEFT_BEHIND.test(text)) return false;
  if (ANY_TIME.test(text)) return true;
  if (SHORT_TERM.test(text) && words.length <= SHORT) return true;
  const ways = words.filter((_, at) => said.is(at, 'LEAVE')).length;
  if (ways >= 2 && words.length <= SHORT) return true;
  if (!words.some((word, at) => said.is(at, 'LEAVE') && !WEAK_LEAVING.test(word))) return false;
  if (said.leads('NOT', 'LEAVE', 2)) return false;
  return (
    said.has('ANY') ||
    /\b(?:by|per|par|por|via|con|com) (?:text|sms|e-?mail|mail|phone|post|app|clic|klick)\b|\bin the app\b/i.test(
      text,
    ) ||
    (said.has('FREE') && words.length <= SHORT) ||
    (said.has('ONLY', 'TIME') && NUMBER.test(text)) ||
    /\bup to\b/i.test(text)
  );
}

function isStanding(said: Sentence): boolean {
  const { text, words } = said;
  if (said.has('BUT') || HARMLESS.test(text) || words.length > 24) return false;
  if (LICENCE.test(text)) return true;
  if (said.has('ASSURED') && words.length <= 10) return true;
  if (said.has('CHECK', 'AGENT')) {
    if (
      said.has('WE') ||
      /\b(?:every|each|all|hand|jede[rs]?|alle|chaque|tou[st]|cada|tod[oa]s|ogni|tutt[ie]|elke|każd\p{L}*|varje|hver)\b/iu.test(
        text,
      )
    )
      return true;
  }
  if (!said.has('STANDING')) return false;
  if (said.leads('STANDING', 'BODY', 9) && GIVES.test(text)) return true;
  if (NAMED_STANDING.test(text) && words.length <= 12) return true;
  if (said.is(0, 'STANDING') && CODE.test(text)) return true;
  const named = BY_NAME.exec(text);
  if (named === null) return false;
  const before = text.slice(0, named.index).toLowerCase().split(/\s+/).slice(-3).join(' ');
  return GIVEN.test(before);
}

/** A standing and, a word or two behind it, whose it is. */
const GIVES =
  /(?:ed|ised|members?|gelassen|ziert|tragen|prüft|mitglied\p{L}*|ées?|és?|crite?s?|membres?|ad[oa]s?|it[oae]s?|critt[oaie]|zzat[oaie]|cat[oaie]|membr[oi]s?|miembros?|held|kend|oten|lid|seerd|an[yei]|członk\p{L}*|member|medlem\p{L}*|erad\p{L}*|eret|ert|känd\p{L}*|kent|ställd)(?: \p{L}+){0,2} (?:by|of|with|in|to|on|under|bei|beim|der|des|von|vom|in|par|auprès|à|au|aux|de|du|dans|sur|por|en|ante|a|al|da|dal|dalla|presso|all['’]|nell['’]|alla|no|na|pela?o?|door|bij|van|przez|do|w|na|av|hos|i|af)[ \p{Lu}\p{Ll}]/u;
/** "Gas Safe registered", "FCA-regulated". */
const NAMED_STANDING =
  /(?:\b(?!MIT|GPL|AGPL|LGPL|BSD|CC|OFL|ISC)\p{Lu}{2,}|\p{Lu}\p{L}+[ -]\p{Lu}\p{L}+)[ -](?:registered|certified|accredited|approved|regulated|licen[cs]ed|protected|bonded|trained|checked|audited|geprüft|zertifiziert|certifiée?s?|agréée?s?|geregistreerd|gecertificeerd|certificat[oaie]|certificad[oa]s?|certifierad)\b|\b(?:[Ii]ndependently|[Ee]xternally) (?:audited|tested|verified|reviewed|certified|inspected)|\b[Rr]eviewed by (?:an? |our )?(?:registered|qualified|licen[cs]ed|board)|\b[Aa]udited (?:accounts|annually|every|each)/u;
/** Standing that a name behind it makes one. */
const GIVEN =
  /(?:registered|licen[cs]ed|authori[sz]ed|regulated|supervised|certified|accredited|audited|insured|bonded|chartered|members?|affiliated|approved|recogni[sz]ed|certificated|zugelassen|anerkannt|lizenziert|zertifiziert|geprüft|mitglied\p{L}*|beaufsichtigt|agréée?s?|certifiée?s?|habilitée?s?|reconnue?s?|inscrite?s?|membres?|auditée?s?|autorizad\p{L}*|licenciad\p{L}*|acreditad\p{L}*|reconocid\p{L}*|reconhecid\p{L}*|registad\p{L}*|registrad\p{L}*|inscrit[oa]s?|adherid\p{L}*|vigilad\p{L}*|regulad\p{L}*|certificad\p{L}*|miembros?|membros?|auditad\p{L}*|homologad\p{L}*|iscritt\p{L}*|autorizzat\p{L}*|accreditat\p{L}*|abilitat\p{L}*|riconosciut\p{L}*|vigilat\p{L}*|certificat\p{L}*|erkend|geregistreerd|gecertificeerd|aangesloten|lid|członk\p{L}*|certyfikowan\p{L}*|medlem\p{L}*|auktoriserad\p{L}*|autoriser\p{L}*|godkän\p{L}*|godken\p{L}*|godkjen\p{L}*|sertifisert\p{L}*|certifier\p{L}*|certifice\p{L}*|wpisan\p{L}*|akredytowan\p{L}*|zarejestrowan\p{L}*|uznan\p{L}*|ställd)(?: \p{L}+)?$/u;

const OTHER_SCRIPT = /[\u0590-\u06ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const MARKS = /[\u064b-\u0652\u0591-\u05c7]/g;

/** Scripts that write words in one, or put small words before others: what follows what within a few letters. */
const OTHERS: readonly [Kind, RegExp][] = [
  [
    'delivery',
    /(?:무료|무상)\s?(?:배송|반품|교환|수거)|당일\s?(?:출고|발송|배송)|배송비\s?(?:무료|없)|(?:登録|入会|利用|会員登録)(?:は|料)?無料|送料.{0,6}(?:無料|当社負担|いただきません|込)|(?:当日|即日|翌日)(?:発送|出荷|お届け)|运费.{0,4}(?:免|无)|(?:免费|免費)(?:配送|退货|退換|退换|上门)|(?:当天|次日|24小时内?)(?:发货|送达)|(?:توصيل|شحن|ارجاع|إرجاع|استبدال).{0,8}مجان|(?:משלוח|החזרה|החלפה).{0,6}(?:חינם|ללא)/u,
  ],
  [
    'guarantee',
    /\d+\s?(?:일|개월|년)\s?(?:이내|간)?.{0,10}(?:교환|환불|반품|보증|무상)|(?:무상|무료)\s?(?:A\/S|수리|환불)|전액\s?환불|불만족.{0,8}환불|\d+(?:日|か月|ヶ月|年)(?:間|以内)?.{0,10}(?:返品|返金|交換|保証|無料)|(?:全額|全额)(?:返金|退款)|(?:不満|不具合|初期不良).{0,12}(?:返金|交換)|\d+\s?[天日年](?:内|内可|无理由)?.{0,8}(?:退|换|保修|质保)|(?:استرداد|استرجاع|إرجاع|استبدال|ضمان).{0,18}(?:يوم|أيام|شهر|سنة|سنوات|كامل)|(?:نعيد|نرد|نسترجع) .{0,14}(?:المبلغ|أموال|نقود|كامل)|(?:החזר|החלפה|אחריות).{0,14}(?:ימים|יום|שנה|שנים|מלא)/u,
  ],
  [
    'no-obligation',
    /언제든지?.{0,12}(?:해지|취소|탈퇴|변경|중단|일시정지)|(?:위약금|약정|가입비|수수료|연회비|설치비|등록비|추가\s?비용).{0,4}(?:없|0원|무료)|(?:카드|신용카드|회원\s?가입|로그인|결제).{0,8}(?:없이|필요\s?없|등록\s?없|안\s?해도)|(?:상담|견적|체험|취소)(?:은|는|이)?\s?(?:무료)|무료\s?(?:상담|견적|체험|취소)|いつでも.{0,12}(?:解約|キャンセル|退会|変更|停止|スキップ|休止|お休み|やめ)|(?:手数料|年会費|初期費用|入会金|解約金|違約金|キャンセル料|追加料金|月額).{0,6}(?:無料|不要|なし|ゼロ|0円|かかりません|いただきません)|(?:カード|登録|電話|契約|ログイン).{0,6}(?:不要|なしで|必要ありません|いりません)|無料(?:相談|見積|お見積|体験|キャンセル)|随时.{0,6}(?:取消|退|停|暂停)|(?:无需|不用|免).{0,8}(?:信用卡|注册|绑定|合同|押金|下载)|免费(?:咨询|报价|试用|取消|安装)|(?:手续费|押金|违约金|年费).{0,4}(?:免|无|零)|(?:بدون|بلا|دون|من غير|لا توجد|لا يوجد) .{0,14}(?:رسوم|بطاقة|عقد|التزام|عمولة|اشتراك|تكاليف)|(?:إيقاف|إلغاء|ايقاف|الغاء|تعليق|أوقف|الغ|إنهاء|تغيير|انسحب).{0,28}(?:متى|وقت|لحظة)|(?:استشارة|معاينة|تقدير|تركيب).{0,6}مجان|(?:ביטול|לבטל|עצר).{0,20}(?:בכל עת|מתי|בכל זמן|חינם)|(?:ללא|בלי) .{0,10}(?:עמלות?|התחייבות|כרטיס|דמי|חוזה)|(?:ייעוץ|הצעת מחיר) .{0,6}(?:חינם|ללא)/u,
  ],
  [
    'privacy',
    /(?:개인정보|연락처|이메일|전화번호|정보).{0,18}(?:않|안전|보호|삭제|암호화)|(?:광고|스팸|영업).{0,8}(?:없|않)|(?:第三者|外部|他).{0,14}(?:提供|開示|渡|共有|販売)(?:は)?.{0,6}(?:しません|いたしません|ありません|することはありません)|(?:営業|勧誘|しつこい|迷惑|広告).{0,12}(?:しません|いたしません|ありません|一切|なし)|(?:個人情報|メールアドレス|データ).{0,18}(?:使用しません|公開されません|保護|暗号化|削除)|(?:不会|绝不|从不|不).{0,10}(?:泄露|分享|出售|推销|骚扰|公开|打扰|转让)|(?:لا|لن) (?:نشارك|نبيع|نرسل|نطلب|نحتفظ|نتصل|نكشف|نستخدم|تظهر|ينشر)|(?:בלי|ללא|אין|אף פעם).{0,8}(?:ספאם|פרסומות|דואר זבל)|לא (?:נשתף|נמכור|נעביר|נשלח|נתקשר)/u,
  ],
  [
    'security',
    /(?:نحمي|نحافظ على) .{0,8}بيانات|(?:안전거래|에스크로|구매안전)|(?:정품)\s?(?:인증|보장)|(?:中国|官方)?正品.{0,2}(?:保证|保障)|مشفر/u,
  ],
  [
    'award',
    /(?:등록|허가|인가|면허|인증)\s?(?:번호|업체|기관|제)|(?:登録|許可|認可|認定|免許)(?:番号|事業者|店|証|第)|(?:許可|登録)を(?:受け|取得)|(?:备案|许可证|营业执照|资质)|(?:مرخص|مسجل|معتمد|خاضع|مرخصة|مسجلة|معتمدة).{0,8}(?:مركز|هيئة|وزارة|البنك|مؤسسة|جمعية|برقم|لدى|من|في)|(?:مدقق|مراجع|تدقيق|مراجعة|يراجعها|يدققها).{0,14}(?:خارجي|مستقل|حسابات)|(?:מורשה|רשום|מפוקח|בפיקוח|חבר).{0,10}(?:משרד|רשות|לשכת|איגוד|בנק|מספר)/u,
  ],
];

function promiseInOtherScript(text: string): Kind | null {
  if (!OTHER_SCRIPT.test(text)) return null;
  const bare = text.replaceAll(MARKS, '');
  return OTHERS.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
}
