/**
 * Promises that a class of words alone does not tell, each with words of its own: how often one is written to, who is asked first, what a
 * visitor pays in the end. A rule's pattern runs on a sentence that has one of its words, by their first letters.
 */
import { isFit, isMarked, isRegistered, MARKS, REGISTERS } from './fitness.ts';
import { spoken } from './spoken.ts';
import type { TrustElement } from './types.ts';
import type { Sentence } from './vocabulary.ts';

type Kind = TrustElement['kind'];

interface Rule {
  kind: Kind;
  /** First letters, four at most, of words without which the pattern can not match. */
  words: string;
  says: { test(text: string): boolean };
  /** Longer sentences merely mention it. */
  atMost?: number;
  unless?: RegExp;
}

const LETTERS = 4;
const MOST_WORDS = 16;

const r = String.raw;

const PERIODS = r`(?:day|week|fortnight|month|quarter|season|year|tag|woche|monat|quartal|jahr|jour|semaine|mois|an|trimestre|día|semana|mes|año|giorno|settimana|mese|anno|mês|ano|dag|week|maand|jaar|tydzień|tygodni\p{L}*|miesiąc\p{L}*|vecka\p{L}*|månad\p{L}*|uge\p{L}*|uken?|måned\p{L}*)`;
const LETTER = r`(?:e-?mails?|letters?|texts?|messages?|newsletters?|calls?|mails?|brief|nachricht|lettre|message|courriel|appel|correos?|mensajes?|llamada|lettera|messaggio|mensagem|carta|bericht|mailtje|mail|wiadomość|mejl|mail|brev|sms)`;
const A_LINE = r`(?:(?:secure|encrypted|protected|sichere?[rns]?|verschlüsselte?[rns]?|sécurisée?s?|cryptée?s?|chiffrée?s?|segur[oa]s?|cifrad[oa]s?|encriptad[oa]s?|protegid[oa]s?|sicur[oaie]|cifrat[oaie]|crittografat[oaie]|protett[oaie]|criptografad[oa]s?|veilige?|beveiligde?|versleutelde?|bezpieczn\p{L}+|szyfrowan\p{L}+|säker|säkra|krypterade?|sikker|sikre|kryptere[dt]e?))`;
const PAID = r`(?:payments?|connections?|checkouts?|transactions?|gateway|zahlung\p{L}*|bezahlung|verbindung|kauf|einkauf|einkaufen|paiements?|connexion|achats?|transactions?|pagos?|compras?|conexión|pagament[oi]|acquist[oi]|connessione|conexão|betalingen?|betalen|verbinding|płatnoś\p{L}+|zakup\p{L}*|połączeni\p{L}+|betalning\p{L}*|anslutning|handel|betaling\p{L}*|forbindelse)`;
const WHOSE = r`(?:your|you|us|dein\p{L}*|ihr\p{L}*|euer|eure\p{L}*|votre|ton|tu|su|il|tuo|suo|vostro|o|a|seu|sua|teu|tua|je|jouw|uw|twojej|państwa|ditt|din)`;
const RULES: readonly Rule[] = [
  {
    kind: 'no-obligation',
    words:
      'pay pays paye pric zahl beza verb prei payo payé prix pago paga pagu prec prez preç paid beta prij płac cena ceną pris',
    says: spoken(
      r`pay (?:only |just )?for what you`,
      r`only (?:ever )?pay for (?:what|the|each|days|hours)`,
      r`(?:what|price|quote|total|figure) (?:\p{L}+ ){1,4}(?:is|are) (?:what|the (?:price|one|total|figure)) you pay`,
      r`the price you (?:see|are quoted|were quoted)`,
      r`zahl\p{L}* nur,? (?:was|für (?:das|die|den))`,
      r`nur (?:bezahlen|zahlen),? was`,
      r`(?:genannte|vereinbarte|angezeigte) preis (?:gilt|ist)`,
      r`payez (?:seulement )?(?:que )?(?:pour )?ce que`,
      r`prix (?:\p{L}+ ){1,3}est (?:le prix|celui)`,
      r`prix (?:fermes?|annoncé)`,
      r`pag\p{L}+ (?:solo |sólo |só |apenas |únicamente )(?:por )?(?:lo|o|pelo|el|los|as|os) (?:que )?`,
      r`(?:solo|sólo|só|apenas) pag\p{L}+ (?:por )?(?:lo|o|pelo)`,
      r`(?:precio|preço) que (?:\p{L}+ ){1,2}(?:es|é) (?:el|lo|o)`,
      r`pag\p{L}+ (?:solo |soltanto )?(?:quello|quanto|ciò|per quello) `,
      r`prezzo che (?:\p{L}+ ){1,2}è`,
      r`betaal\p{L}* (?:alleen|enkel|slechts) (?:voor )?(?:wat|de)`,
      r`prijs die je ziet`,
      r`płac\p{L}+ (?:tylko|wyłącznie) za`,
      r`cena,? którą`,
      r`betalar? (?:bara|endast|kun) (?:för|for)`,
      r`prise[nt] (?:du|vi) (?:ser|får|säger) är`,
    ),
  },
  {
    kind: 'privacy',
    words: `mail emai e-ma lett text mess news call brie nach cour appe corr mens llam mess cart beri wiad mejl brev sms`,
    says: spoken(
      r`(?:one|two|three|an?|ét|seul|solo|1|2|once|max\.?|maximal|höchstens|maximum|ein(?:e|en)?|zwei|une?|deux|uno?|una|dos|due|um|uma|één|een|jeden|jedna|jedną|ett?|en|én)[ :]+(?:\p{L}+ )?${LETTER}(?: \p{L}+)? (?:a|an|per|every|each|pro|par|al|a la|por|à|ao|om|w|na|i|im|in der|alle(?: zwei| drei)?|jede[nrs]?|chaque|cada|ogni|elke|varje|hver) ${PERIODS}`,
      r`(?:write|text|email|e-mail|call|message|ring) you (?:only )?(?:once|twice)`,
    ),
    unless: /\bme\b|\bcookie|\?/i,
  },
  {
    kind: 'privacy',
    words:
      'cons perm unge onge unau unau zust einw erla acco auto toes zgod samt medg till uopp uønsk asking say- akko',
    says: spoken(
      r`without ${WHOSE} (?:\p{L}+ )?(?:consent|permission|agreement|say-so|ok)`,
      r`without asking(?: you| first)*`,
      r`(?:only|nur|alleen|bara|kun) (?:with|mit|met|med) ${WHOSE} (?:\p{L}+ )?(?:consent|permission|zustimmung|einwilligung|erlaubnis|toestemming|samtycke|samtykke)`,
      r`ohne ${WHOSE} (?:\p{L}+ )?(?:zustimmung|einwilligung|erlaubnis)`,
      r`(?:ungefragt|unaufgefordert|ongevraagd\p{L}*|uopfordret|uoppfordret|oombe[td]\p{L}*)`,
      r`sans ${WHOSE} (?:accord|consentement|permission|autorisation)`,
      r`sin ${WHOSE} (?:permiso|consentimiento|autorización)`,
      r`senza ${WHOSE} (?:\p{L}+ )?(?:consenso|permesso|autorizzazione)`,
      r`sem ${WHOSE} (?:\p{L}+ )?(?:consentimento|permissão|autorização)`,
      r`zonder ${WHOSE} (?:\p{L}+ )?(?:toestemming|akkoord)`,
      r`bez (?:${WHOSE} )?zgody`,
      r`(?:utan|uden|uten) ${WHOSE} (?:samtycke|medgivande|tillstånd|samtykke|tilladelse)`,
    ),
    unless: /cop(?:y|ies|ie|ia)|repro|kopi|nachdruck|vervielf|©|\bplease\b|\bmust\b/i,
  },
  {
    kind: 'privacy',
    words: 'beha name nom nomb nome naam imie imię namn navn',
    says: spoken(
      r`(?:never|\p{L}*n't|not|nothing|nie|nichts|jamais|rien|nunca|nada|mai|niente|nooit|niets|nigdy|nic|aldrig|aldri) (?:.{0,40} )?(?:on your behalf|in your name|in (?:deinem|ihrem) namen|en (?:votre|ton) nom|à votre place|en (?:tu|su) nombre|a (?:tuo|suo) nome|em (?:seu|teu) nome|in (?:jouw|uw|je) naam|w (?:twoim|państwa) imieniu|i (?:ditt|dit) (?:namn|navn))`,
    ),
  },
  {
    kind: 'no-obligation',
    words: 'cred schu boni soft',
    says: spoken(
      r`(?:no|not|\p{L}*n't|never|without|nicht|keinen?|ohne|sans|sin|senza|sem|geen|zonder|bez|ingen|utan) (?:.{0,30} )?(?:credit (?:score|file|rating|report|record|history|check)|schufa\p{L}*|bonität\p{L}*)`,
      r`soft (?:credit )?(?:search|check)`,
    ),
  },
  {
    kind: 'no-obligation',
    words: 'noth nich rien nada nien niet nic inge inte ing',
    says: spoken(
      r`nothing (?:else )?to (?:sign|cancel|install|lose|post|download|set up|return|print|pack|join|fill in|register|book|connect|configure|plug in)`,
      r`nichts zu (?:unterschreiben|kündigen|installieren|verlieren|zahlen|bezahlen|befürchten)`,
      r`rien à (?:signer|installer|résilier|perdre|payer|imprimer|débourser|télécharger)`,
      r`nada que (?:firmar|instalar|cancelar|perder|pagar|descargar|devolver)`,
      r`niente da (?:firmare|disdire|installare|perdere|pagare|scaricare)`,
      r`nada (?:a|para) (?:assinar|instalar|cancelar|perder|pagar|descarregar|baixar)`,
      r`niets te (?:tekenen|betalen|verliezen|installeren|ondertekenen)`,
      r`nic do (?:podpisania|stracenia|zapłaty|instalowania)`,
      r`(?:inget|ingenting|intet|ingenting) (?:att|at|å) (?:skriva|förlora|betala|installera|underskrive|betale|miste|tape|installere)`,
    ),
  },
  {
    kind: 'guarantee',
    words: 'diff dife vers różn mell fors',
    says: spoken(
      r`(?:refund|pay|give|return|match|credit|make up)(?: \p{L}+){0,2} the difference`,
      r`(?:erstatte\p{L}*|zahle\p{L}*) (?:\p{L}+ ){0,3}differenz`,
      r`(?:rembours\p{L}*|rend\p{L}*|pay\p{L}*) (?:\p{L}+ ){0,2}la différence`,
      r`(?:devolv\p{L}*|abon\p{L}*|reembols\p{L}*|pag\p{L}*) (?:\p{L}+ ){0,2}(?:la|a) diferen\p{L}+`,
      r`(?:diamo|rimbors\p{L}*|restitu\p{L}*|pag\p{L}*|rend\p{L}*) (?:\p{L}+ ){0,2}la differenza`,
      r`(?:betalen|vergoeden|krijg\p{L}*) (?:\p{L}+ ){0,3}verschil`,
      r`(?:zwr\p{L}+|odda\p{L}+|dopłac\p{L}+) (?:\p{L}+ ){0,2}różnicę`,
      r`(?:betalar|får|betaler|refunderer|återbetalar) (?:\p{L}+ ){0,3}(?:mellanskillnaden|differansen|forskellen)`,
    ),
  },
  {
    kind: 'guarantee',
    words: 'ques quib wenn rück nach preg doma perg vrag gedo pyta fråg krån spør mas',
    says: spoken(
      r`no[- ]questions[- ]asked`,
      r`no[- ]quibbles?(?: (?:returns?|guarantee|refunds?|exchanges?))?`,
      r`(?:without|no) question$`,
      r`ohne (?:wenn und aber|nachfragen?|rückfragen?|diskussion\p{L}*)`,
      r`sans (?:poser (?:de |aucune )?|aucune )?questions?`,
      r`sin (?:hacer )?preguntas`,
      r`senza (?:fare )?(?:troppe )?domande`,
      r`sem (?:fazer )?(?:perguntas|questões)`,
      r`zonder (?:vragen|gedoe)`,
      r`bez (?:zbędnych )?pytań`,
      r`utan (?:frågor|krångel)`,
      r`(?:ingen|uden|uten) spørgsmål|ingen spørsmål|uten spørsmål`,
    ),
    atMost: 14,
  },
  {
    kind: 'guarantee',
    words:
      'send brin retu hand take post devu devo renv rend ramè repr zurü umta rück rest ripo teru reto brng zwró odda wymi skic lämn byt retu byte send leve',
    says: spoken(
      r`(?:send|bring|return|take|post|hand|give) (?:it|them|anything|everything|yours?|unworn \p{L}+|any \p{L}+|the \p{L}+) (?:back|within|in|up to|before|any ?time).{0,48} (?:\p{N}+|two|three|thirty|sixty|ninety|a)? ?(?:days?|weeks?|months?|year|season|christmas)`,
      r`(?:\p{N}+|two|three|thirty|sixty) (?:days?|weeks?|months?).{0,32} to (?:bring|send|return|take|change|swap|exchange|give|decide|make)`,
      r`(?:zurückgeben|zurückschicken|zurücksenden|umtauschen|rückgabe).{0,32} \p{N}+ (?:tage\p{L}*|wochen|monate\p{L}*)`,
      r`\p{N}+ (?:tage|wochen|monate).{0,24} (?:zurückgeben|zurückschicken|zurücksenden|umtauschen|rückgabe\p{L}*|umtausch\p{L}*)`,
      r`(?:renvoyez|retournez|rendez|rapportez|échangez)\S*.{0,40} \p{N}+ (?:jours|semaines|mois)`,
      r`\p{N}+ (?:jours|semaines|mois) pour (?:changer|renvoyer|retourner|rendre|échanger|vous décider)`,
      r`(?:devuélv\p{L}+|devuelve|devolver|cámbial\p{L}+|cambia).{0,40} \p{N}+ (?:días|semanas|meses)`,
      r`\p{N}+ (?:días|semanas|meses) para (?:devolv\p{L}*|cambi\p{L}*|decidir\p{L}*|pens\p{L}*)`,
      r`(?:restitui\p{L}*|rendi\p{L}*|riporta\p{L}*|cambia\p{L}*|rispedis\p{L}*).{0,40} \p{N}+ (?:giorni|settimane|mesi)`,
      r`\p{N}+ (?:giorni|settimane|mesi) per (?:restituir\p{L}*|cambiar\p{L}*|ripensar\p{L}*|render\p{L}*|decider\p{L}*)`,
      r`(?:devolv\p{L}*|troque|troca).{0,40} \p{N}+ (?:dias|semanas|meses)`,
      r`\p{N}+ (?:dias|semanas|meses) para (?:devolver|trocar|decidir|experimentar)`,
      r`(?:terugsturen|retourneren|ruilen|terugbrengen|teruggeven|stuur).{0,40} \p{N}+ (?:dagen|weken|maanden)`,
      r`\p{N}+ (?:dagen|weken|maanden).{0,24} (?:terugsturen|retourneren|ruilen|terugbrengen|bedenken)`,
      r`(?:zwróć|oddaj|wymień).{0,40} \p{N}+ dni`,
      r`\p{N}+ dni na (?:zwrot|wymianę|namysł)`,
      r`(?:skicka|lämna|byt|returner\p{L}*|send|lever|bytt).{0,40} \p{N}+ (?:dagar|veckor|månader|dage|uger|måneder|dager|uker)`,
    ),
    unless: /\b(?:must|should|please|late|fine|call back|reply|library)\b|\bback to you\b/i,
  },
  {
    kind: 'security',
    words:
      'secu encr prot sich vers sécu cryp chif segu cifr encr sicu crit crip veil beve bezp szyf säke säkr kryp sikk sikr paym zahl paie pago paga beta płat',
    says: spoken(
      r`${A_LINE} (?:\p{L}+ )?${PAID}`,
      r`${PAID} (?:\S+ ){0,6}${A_LINE}`,
      r`payments? (?:are |is )?(?:\p{L}+ )?(?:handled|processed|taken|powered|secured|protected) (?:\p{L}+ )?(?:by|through|via)`,
      r`paiements? (?:traités?|assurés?|gérés?) par`,
      r`zahlung\p{L}* (?:\p{L}+ )?(?:über|durch|via) (?:stripe|paypal|mollie|adyen|klarna|unzer)`,
      r`pag(?:os|amenti|amentos) (?:\p{L}+ )?(?:con|tramite|gestiti da|procesados por|processados p\p{L}+|via) (?:stripe|paypal|mollie|adyen|nexi|redsys)`,
    ),
    unless: /\b(?:enable|how to|choose|select|failed|error)\b/i,
  },
  {
    kind: 'award',
    words:
      'rene gree wind sola ökos grün öko erne vert reno éoli rinn verd groe hern obno ziel förn grön vind veda carb clim klim co2- co2 neut matc',
    says: spoken(
      r`100 ?(?:%|percent|prozent) (?:\p{L}+ ){0,4}(?:renewable|green|wind|solar|hydro|ökostrom|grün\p{L}*|erneuerbar\p{L}*|verte?|renouvelable|renovable|verde|rinnovabil\p{L}|renovável|groene?|hernieuwbar\p{L}+|odnawialn\p{L}+|zielon\p{L}+|förnybar\p{L}*|grön|vedvarende|fornybar)`,
      r`(?:matched|backed|covered) (?:with|by) (?:\p{L}+ ){1,3}certificates`,
      r`(?:carbon|climate|co2)[- ](?:neutral|negative|positive)`,
      r`(?:klima|co2-?)neutral\p{L}*|neutre en (?:carbone|co2)|klimaatneutra\p{L}+|klimatneutral\p{L}*|neutr\p{L}+ (?:en|in|em) carbono`,
    ),
    atMost: 14,
  },
  {
    kind: 'privacy',
    words:
      'pass sold shar rent hand give publ weit verk gete verö reve cédé part comm comp vend ced cond part verk gede door udos sprz prze sålt såld sälj delt dela dele selg sæl',
    says: spoken(
      r`never (?:be |been |gets? )?(?:passed|sold|shared|rented|handed|given|published|lent|traded)(?: on| out| to)?(?! (?:a|up))`,
      r`nie(?:mals)? (?:weitergegeben|verkauft|geteilt|veröffentlicht|weitergereicht)`,
      r`jamais (?:revendu|vendu|cédé|partagé|communiqué|transmis)\p{L}*`,
      r`nunca (?:se )?(?:compart|vend|ced|partilh)\p{L}*`,
      r`(?:mai|non) (?:\p{L}+ )?(?:cedut|vendut|condivis)[oiae]`,
      r`nooit (?:verkocht|gedeeld|doorgegeven|doorverkocht)`,
      r`nigdy nie (?:udost|sprzed|przekaz)\p{L}*`,
      r`(?:aldrig|aldri) (?:sålt|sålda|säljs|delt|delat|delas|solgt|deles|selges|sælges)`,
    ),
  },
  {
    kind: 'guarantee',
    words: 'part spar pièc ersa repu reca rica peça onde częś rese',
    says: spoken(
      r`(?:parts|spares) (?:\p{L}+ ){0,3}(?:for|guaranteed) (?:\p{L}+ ){0,2}(?:\p{N}+|two|five|ten|twenty|life)`,
      r`pièces (?:\p{L}+ ){0,3}(?:garanties|disponibles)?(?: \p{L}+){0,2} \p{N}+ ans`,
      r`ersatzteile (?:\p{L}+ ){0,3}\p{N}+ jahre`,
      r`(?:repuestos|recambios|ricambi|peças|onderdelen|części|reservdelar|reservedele\p{L}*) (?:\p{L}+ ){0,3}\p{N}+ (?:años|anni|anos|jaar|lat|år)`,
    ),
  },
  {
    kind: 'no-obligation',
    words: 'vrij ufor föru',
    says: spoken(r`vrijblijvend\p{L}*|uforpligtende|uforpliktende|förutsättningslöst`),
  },
  {
    kind: 'security',
    words: 'escr treu séqu vinc derd ring powi klie unti',
    says: spoken(
      r`(?:in|into|through|by|via|an) escrow|escrow (?:account|protected)`,
      r`treuhandk\p{L}+|compte séquestre|conto vincolato|derdengeldenrekening|ring-?fenced accounts?|client money account|rachunku? powiernicz\p{L}+|klientmedelskonto|klientkonto`,
      r`(?:held|kept|money) (?:safely |securely |\p{L}+ )?until you (?:approve|confirm|are happy|sign off|say)`,
    ),
  },
  {
    kind: 'no-obligation',
    words: 'ränt rent inte zins raty 0 werb recl rekl adve ads frei free libr vrij wolne wol fri',
    says: spoken(
      r`(?:räntefri|rentefri|zinsfrei|zinslos)\p{L}*|interest[- ]free|raty 0 ?%|0 ?% (?:finanzierung|interest|finance)`,
      r`(?:free|frei|libres?|vrij|wolne|fria?|fritt) (?:of|from|von|de|van|od|från|for) (?:ads|adverts|advertising|werbung|publicité|publicidad|reclame|reklam\p{L}*)`,
      r`ad-free|werbefrei\p{L}*|reclamevrij\p{L}*|reklamfri\p{L}*|reklamefri\p{L}*`,
    ),
  },
  {
    kind: 'guarantee',
    words:
      'insu vers verz assu aseg assi segu ubez förs fors umta rück retu reto camb resi troc ruil zwro byte sati 14 30 60',
    says: spoken(
      r`(?:insured|versichert|verzekerd|assurée?s?|asegurad[oa]s?|assicurat[oiae]|segurad[oa]s?|ubezpiecz\p{L}+|försäkrade?|forsikre[dt]e?) (?:(?:for|bis|up|to|tot|jusqu'à|hasta|fino|a|até|do|upp|till|op|til|zu|pour) ){1,2}[€£$]? ?\p{N}[\p{N}.,]*`,
      r`(?:umtausch|rückgabe|returns?|exchanges?|retours?|échanges?|cambios|devoluciones|resi|trocas|ruilen|zwrot|byte) (?:\p{L}+ )?(?:jederzeit|any ?time|à tout moment|cuando quieras|quando vuoi|quando quiser|altijd|w każdej chwili|när som helst)`,
      r`satisf\p{L}+ (?:100 ?% )?garant\p{L}+|tevredenheid gegarandeerd|zufriedenheit garantiert`,
      r`\p{N}+ (?:days|tage|jours|días|giorni|dias|dagen|dni|dagar|dage|dager) (?:to|zum|pour|para|per|om|na|att|til|å) (?:change your mind|überlegen|annuler|changer d'avis|mudar de ideias|cambiar de idea|ripensarci|ripensamento|bedenken|zmianę zdania|ångra dig|fortryde|angre)`,
    ),
  },
  {
    kind: 'award',
    words: 'dbs enha poli führ casi ante vog brit bs din sent staa offi ofic uffi cent stat',
    says: spoken(
      r`(?:enhanced )?dbs (?:checks?|certificates?|cleared)|police[- ]check(?:ed|s)?|führungszeugnis\p{L}*`,
      r`(?:to|meets) british standards?(?: bs)?|bs en \p{N}+|din en (?:iso )?\p{N}+`,
      r`(?:sentralt|centralt|staatlich|statlig\p{L}*|offiziell|officiellement|oficialmente|ufficialmente) (?:godkjent|godkendt|anerkannt\p{L}*|geprüft\p{L}*|zugelassen\p{L}*|godkänd\p{L}*|reconnu\p{L}*|reconocid\p{L}*|riconosciut\p{L}*|autorisert\p{L}*)`,
    ),
    atMost: 8,
  },
  {
    kind: 'privacy',
    words: 'hoog höch maxi most more máxi mass najw högs højs plus',
    says: spoken(
      r`(?:write|e-?mail|text|call|contact|schreiben|melden|mailen|schrijven|écri\p{L}+|escrib\p{L}+|scriv\p{L}+|escrev\p{L}+|pisz\p{L}+|mejlar|skriver)(?: \p{L}+){0,2} (?:at most|no more than|hooguit|höchstens|maximal|au maximum|como máximo|al massimo|no máximo|najwyżej|högst|højst)(?: \p{L}+){0,3} (?:(?:a|per|im|pro|par|al|por|w|i|om) )?${PERIODS}`,
    ),
  },
  {
    kind: 'award',
    words: 'fina',
    says: spoken(r`(?:rated|rating) (?:.{1,24} )?for financial strength`, r`financial strength rating`),
  },
];

const GATES = new Map<string, number>();
for (const [at, { words }] of RULES.entries())
  for (const word of words.split(/\s+/)) {
    const first = word.slice(0, LETTERS);
    if (first !== '') GATES.set(first, (GATES.get(first) ?? 0) | (1 << at));
  }

/** Bits beside those of the rules. */
const REGISTER = 1 << 29;
const MARK = 1 << 30;
/** Words of a page whose rules are kept. */
const KEPT = 20_000;
const known = new Map<string, number>();

/** The rules that a word opens, a bit for each. */
function rulesOf(word: string): number {
  const before = known.get(word);
  if (before !== undefined) return before;
  const found =
    (GATES.get(word.slice(0, LETTERS)) ?? 0) |
    (REGISTERS.has(word) ? REGISTER : 0) |
    (MARKS.has(word) ? MARK : 0);
  if (known.size >= KEPT) known.clear();
  known.set(word, found);
  return found;
}

/** What a sentence promises in words of its own, or null. */
export function assuredIn(said: Sentence): Kind | null {
  const { text, words } = said;
  if (words.length > MOST_WORDS || said.has('BUT')) return null;
  let may = 0;
  for (const word of words) may |= rulesOf(word);
  const brief = words.length <= BRIEF;
  if (may !== 0) {
    for (let at = 0; at < RULES.length; at += 1) {
      const rule = RULES[at];
      if (rule === undefined || (may & (1 << at)) === 0 || words.length > (rule.atMost ?? MOST_WORDS))
        continue;
      if (rule.says.test(text) && rule.unless?.test(text) !== true) return rule.kind;
    }
    if ((may & MARK) !== 0 && brief && isMarked(text)) return 'award';
    if ((may & REGISTER) !== 0 && isRegistered(text)) return 'award';
  }
  return brief && said.has('STANDING') && isFit(text) ? 'award' : null;
}

const BRIEF = 7;
