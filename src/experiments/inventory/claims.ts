/** What pages claim of themselves and of their customers, in the languages that we read: en, de, fr, es, pt, it, nl, pl, ru, ja, zh, ko, ar, he. */
import { perText } from './per-text.ts';
import type { TrustElement } from './types.ts';

/** One pattern of several, a line for each language or two, for a text in small letters; `\b` is a border of Latin words only. */
function anyOf(...patterns: string[]): RegExp {
  return new RegExp(patterns.join('|'), 'u');
}

const TRUST: readonly [TrustElement['kind'], RegExp][] = [
  [
    'guarantee',
    anyOf(
      '\\bmoney[- ]back|\\bguarantee[ds]?\\b|\\bwarranty\\b|\\bsatisfaction guaranteed|\\brisk[- ]free',
      '\\b(?:full|complete|instant|easy|no-questions[- ]asked) refunds?\\b|\\brefund(?:s|ed|able)? (?:until|within|if|any ?time|up to|for \\d)|\\breturn (?:it )?within \\d',
      '\\bprotected (?:up to|by)\\b|\\bfully (?:insured|covered)\\b|\\binsurance (?:is |are )?included',
      '\\bgarantie|\\bgeld[- ]zurück|\\b(?:käufer|einlagen)schutz|\\bsatisfait ou remboursé|\\bremboursé(?:e?s?)? (?:si|sous|jusqu)|\\bassurance (?:comprise|incluse)|\\bversicher\\p{L}* (?:inklusive|inbegriffen)',
      '\\bgarant[ií](?:a|zada)|\\breembolso (?:completo|total)|\\bgarantito|\\brimborso (?:completo|garantito|totale)|\\bniet goed,? geld terug|\\bgwarancj|\\bzwrot (?:pieniędzy|w ciągu|do)|\\bubezpieczeni\\p{L}* (?:w cenie|wliczone)',
      'гаранти|возврат (?:денег|в течение|до)|верн[её]м деньги|застрахован',
      '\\bbest (?:price|rate)s? (?:guarantee|when you (?:book|buy|order)|if you)|\\blowest price|\\bprice match|\\bbuyer protection|\\bdevolvemos (?:el|tu|su) dinero|\\bcompra (?:protegida|garantizada)|\\bachat protégé|\\bacquisto protetto|\\bpengene tilbage|\\bpengarna tillbaka|\\brahat takaisin|\\bzáruka|\\bvrácení peněz',
      '返金保証|保証|無料返品|无忧|保证|(?:全额|无理由)退|환불 (?:보장|가능)|ضمان|استرداد|אחריות|החזר כספי',
    ),
  ],
  [
    'no-obligation',
    anyOf(
      '\\bno (?:credit )?card\\b|\\bno (?:contracts?|commitments?|obligation|strings|lock-in|set-?up fees?|hidden (?:fees|costs)|minimum term|ads)\\b|\\bwithout (?:a )?(?:credit )?card\\b',
      '\\b(?:cancel|pause|stop|leave|quit|skip)(?:,? (?:or|and) (?:cancel|pause|skip|stop|switch|upgrade))?(?: \\w+)? (?:any ?time|at any time|whenever|when(?:ever)? you)|\\bunsubscribe (?:any ?time|at any time|whenever)',
      '\\b(?:jederzeit|monatlich|täglich) kündbar|\\bunverbindlich|\\bkeine (?:kreditkarte|bindung|vertragsbindung|mindestlaufzeit|werbung|versteckten)|\\bohne (?:kreditkarte|vertrag|bindung)',
      '\\bsans (?:engagement|carte|abonnement|publicité)|\\brésiliable|\\bannul(?:ez|able|ation)\\p{L}* (?:à tout moment|quand|gratuite)|\\bsin (?:compromiso|tarjeta|permanencia)|\\bcancel(?:a|e|ación) (?:cuando|gratis|gratuita|quando|a qualquer)|\\bsem (?:compromisso|cartão|fideli[dz])',
      '\\bsenza (?:impegno|carta|vincoli)|\\bdisdici quando|\\b(?:ingen|utan|uten|ingen) (?:bindningstid|bindning|bindingstid|binding)|\\bbedenktijd|\\b(?:altijd|maandelijks|dagelijks) opzegbaar|\\bgeen (?:creditcard|verplichtingen)|\\bfree cancell?ation|\\bkostenlose?r? stornier|\\bkostenlos stornier|\\bgratis (?:annuler|afbestill|avbestill|avbokning)|\\bcancellazione gratuita|\\bcancelamento (?:grátis|gratuito)|\\bbez (?:karty|zobowiązań|umowy|opłat)|\\b(?:anulujesz|zrezygnujesz|rezygnujesz|wypowiesz) (?:kiedy|w każdej|w dowolnym)',
      'без (?:карты|обязательств|договора|абонент|рекламы)|отмен\\p{L}* в любо|отключ\\p{L}* в любо',
      'いつでも(?:解約|キャンセル|退会)|クレジットカード不要|縛りなし|无需(?:信用卡|绑卡)|随时(?:取消|停用|退订|退出)|언제든지 (?:해지|취소)|약정 없|بدون (?:بطاقة|التزام|عقد)|إلغاء في أي|ללא (?:התחייבות|כרטיס)',
    ),
  ],
  [
    'delivery',
    anyOf(
      '\\bfree (?:[\\w-]+ )?(?:shipping|delivery|returns?|postage|collection)\\b|\\b(?:shipping|delivery|returns?) (?:is |are )?(?:always )?free\\b',
      '\\b(?:kostenlose[rn]?|gratis) (?:versand|lieferung|rückgabe|verzending|bezorging|retour)|\\bversandkostenfrei|\\blivraison (?:gratuite|offerte)|\\bretours? (?:gratuits?|offerts?)',
      '\\benv[ií]os? grat(?:is|uito)|\\bdevoluci[oó]n|\\bfrete grátis|\\bspedizione gratuita|\\breso gratuito|\\b(?:fri|gratis) (?:frakt|retur|fragt)|\\bdarmow[aey] (?:dostawa|wysyłka|zwrot)',
      'бесплатн\\p{L}* (?:доставк|возврат)|送料無料|返品無料|包邮|免运费|免費送貨|무료\\s?(?:배송|반품)|توصيل مجاني|شحن مجاني|משלוח (?:חינם|חינמי)',
    ),
  ],
  [
    'security',
    anyOf(
      '\\b(?:ssl|gdpr|rgpd|rodo|soc ?2|iso ?27001|hipaa|pci[- ]dss|end-to-end encrypt\\w*|encrypted|256-bit|bank-level)\\b|\\bsecure (?:checkout|payment|donation|booking)s?',
      '\\b(?:kept|stored|hosted|stays?) (?:only )?in (?:the )?(?:eu|uk|us|europe|germany|switzerland|france)\\b|\\bsicher(?:e)? (?:zahlung|bezahlen)|\\bserver in (?:deutschland|der schweiz|europa)|\\bdsgvo|\\b(?:ssl|verschlüsselt)',
      '\\bpaiement (?:100 ?% )?sécurisé|\\bhébergé\\p{L}* en|\\bpago(?:s)? seguro|\\bpagamento sicuro|\\bpagamento seguro|\\bveilig betalen|\\bbezpieczn\\p{L}* płatnoś|\\b(?:sikker|säker|turvallinen) (?:betaling|betalning|maksu)|\\bbezpečná platba',
      'безопасн\\p{L}* (?:оплат|платеж|сделк)|暗号化|加密|安全なお?支払|安全支付|보안 결제|안전\\s?결제|دفع آمن|مشفر|תשלום מאובטח',
    ),
  ],
  [
    'payment',
    anyOf(
      '\\b(?:visa|mastercard|paypal|apple pay|klarna|american express|ideal|blik|bizum)\\b.*\\b(?:visa|mastercard|paypal|apple pay|google pay|klarna|american express|bancontact)\\b',
    ),
  ],
  [
    'privacy',
    anyOf(
      "\\b(?:(?:we |['’]ll )(?:never|won['’]t|don['’]t|will not|do not)|never) (?:share|sell|spam|pass on)|\\bno spam\\b|\\b(?:we )?(?:respect|protect|value) your (?:privacy|data|inbox)|\\byour (?:data|privacy|e-?mail|details) (?:is|are|stays?) (?:safe|private|yours)|\\bdeleted after \\d",
      '\\b(?:kein|nooit|nie|aldrig|ingen|jamais de|nunca|mai) spam|\\b(?:nooit reclame|nie werbung|jamais de pub|nunca publicidad|aldrig reklam)|\\bnicht weiter(?:gegeben)?\\b|\\bpas de spam|\\brespectons votre|\\bsin spam|\\brespetamos tu|\\bnessuno spam|\\brispettiamo la tua|\\bgeen spam|\\bbez spamu|\\bnie (?:udostępniamy|sprzedajemy)',
      'не (?:передаём|передаем|рассылаем) |без спама|迷惑メール|個人情報.{0,8}(?:守|保護)|不会泄露|保护您的隐私|스팸|개인정보.{0,8}보호|لا نشارك|خصوصيتك|לא נשתף|ללא ספאם',
    ),
  ],
  [
    'award',
    anyOf(
      '\\b(?:certified|accredited|iso ?\\d{4,5}|haccp|b corp)\\b|\\b(?:licen[sc]ed|registered|regulated|authori[sz]ed|approved|endorsed) (?:by|and insured|charity|with the)\\b|\\b(?:stars?|diamonds?) rated\\b|\\btax[- ]deductible\\b',
      '\\b(?:zertifi|lizen)ziert|\\b(?:tüv|bio)[- ]geprüft|\\bcertifié|\\bagréé|\\bconventionné|\\blabellisé|\\bcertificad[oa]|\\bcertificat[oa]\\b|\\bgecertificeerd|\\bcertyfikowan|\\bunder tilsyn|\\bunder tillsyn|\\bbeaufsichtigt (?:durch|von)|\\bunter aufsicht|\\bvigilad[oa] por|\\bsupervisad[oa] p[eo]|\\bonder toezicht|\\bsous le contrôle|\\b(?:steuerlich absetzbar|déductibles? des impôts|deducibil|dedut[ií]ve)|\\blicencj\\p{L}* ',
      'сертифи|лицензи|認定|認証|认证|인증|مرخص|معتمد|מוסמך',
    ),
  ],
];

/** Without one of these, no text in Latin letters can match: plain words are looked for ten times as fast. */
const TRUSTED_WORDS = new RegExp(
  `money geld guarant garant gwaranc warrant risk refund return protect insur assur versich ubezpiecz satisf rembours reembols rimbors zwrot
card contract commit obligat strings lock-in setup set-up hidden minimum ads cancel pause stop leave quit skip unsubscribe kündbar verbindlich
keine ohne sans résil annul sin_ sem_ senza disdici opzeg geen bez_ anuluj rezygn wypowie free shipping delivery kostenlos gratis versandk
livraison retour env devoluc frete spedizion reso_ darmow ssl gdpr rgpd rodo soc iso hipaa pci encrypt 256-bit bank-level secure kept stored
hosted stay sicher server dsgvo verschl paiement héberg pago pagamento veilig bezpiecz visa mastercard paypal apple_pay klarna american_express
ideal blik bizum never won't won’t don't don’t not_ spam respe value_ your_ deleted weiter rispet udostę sprzeda award winner best_of certif
accredit covered haccp b_corp licen regist regulat author approv endors rated auszeich zertifi lizen geprüft testsieger agréé convention labellis premi
gecert certyf licenc bindning binding schutz best_price best_rate lowest match protec devolvemos compra_ achat acquisto tilbage tillbaka takaisin záruka vrácení
cancel stornier cancellazione sikker säker turvallinen bezpečná nooit jamais nunca aldrig werbung deductible tilsyn tillsyn aufsicht
vigilad toezicht contrôle absetzbar déductible deducibil dedut bedenktijd fri_`
    .split(/\n| /)
    .join('|')
    .replaceAll('_', ' '),
);
const OTHER_LETTERS = /[\u0370-\u1fff\u3040-\uffff]/;

/** What worry a text takes, or null. */
export const trustOf = perText((text): TrustElement['kind'] | null => {
  const small = text.toLowerCase();
  if (!TRUSTED_WORDS.test(small) && !OTHER_LETTERS.test(small)) return null;
  return TRUST.find(([, pattern]) => pattern.test(small))?.[0] ?? null;
});

/** Not counted as customers: measures, times and money. */
const MEASURES =
  '(?!(?:km|kg|g|m|cm|mm|ml|l|w|kw|kwh|mah|gb|mb|tb|mbit|hours?|hrs?|days?|weeks?|months?|years?|minutes?|words?|pages?|euros?|dollars?|percent|prozent|stunden|tage|jahre|minuten|seiten|heures?|jours?|ans|mots|horas|días|años|godzin|dni|lat|час|дн|год|руб|грн)(?![\\p{L}]))';

/** "Trusted by 4,200 companies", "318 reviews", "120+ projects delivered", "ponad 120 000 przejazdów". */
const COUNTED = anyOf(
  '\\b(?:trusted|used|loved|chosen|recommended) by\\b|\\bjoin(?:ed by)? (?:over |more than )?\\d',
  '\\b(?:over |more than )?\\d[\\d.,\\s]*(?:\\+|k|m|million|thousand)?\\+?\\s*(?:happy |satisfied |active |paying |verified |five-star )?(?:customers?|users?|companies|businesses|teams|people|members|clients|guests|patients|readers|downloads|reviews|ratings|subscribers|developers|students|pupils|families|donors|donations|supporters|fans|travell?ers|listeners|followers|schools|shops|stores|projects (?:delivered|completed)|stars on)\\b|\\d\\s*%\\s*(?:customer |client )?(?:satisfaction|of (?:customers|users|clients))',
  '\\bvertrauen (?:uns|auf)|\\d[\\d.]*\\+?\\s*(?:zufriedene )?(?:kund(?:en|innen)|nutzer|bewertungen|unternehmen|betriebe|praxen|mitglieder)|\\d[\\d\\s.]*\\s*(?:clients|utilisateurs|avis|entreprises|familles|adhérents)\\b',
  '\\d[\\d.]*\\s*(?:familias|clientes|usuarios|empresas|opiniones|alumnos|reseñas|famílias|usuários|avaliações|alunos|clienti|utenti|aziende|recensioni|klanten|gebruikers|bedrijven|beoordelingen|gasten|valoraciones|recensies|seguidores|socios|sócios|assinantes|suscriptores|oyentes|ouvintes|anmeldelser|medlemm?er|lyttere|abonnenter|kunder|recensioner|användare|omdömen|brukere|kunde(?:r|anmeldelser))|conf[ií]an en',
  '\\d[\\d\\s.]*\\s*(?:opini|klient|użytkownik|firm |ocen|przejazd|rodzin|członk)|\\d[\\d\\s\\u00a0]*\\s*(?:отзыв|оцен(?:ок|ки)|покупател|клиент|пользовател|компани|сем(?:ей|ья)|заказ(?:ов|а))',
  '\\d[\\d,.]*\\s*(?:万|千|億|亿)?(?:人|社|名)(?:以上)?(?:が|の|に)|(?:口コミ|レビュー)\\s*\\d|\\d[\\d,.]*\\s*(?:万|千|亿)?(?:家企业|用户|客户|位|条评价)|\\d[\\d,.]*\\s*만?\\s*(?:명|개사|고객)|(?:리뷰|후기|구매)\\s*\\d',
  '\\d[\\d,.]*\\s*(?:عميل|عملاء|عائلة|أسرة|مستخدم|شركة|تقييم|متجر)|\\d[\\d,.]*\\s*(?:לקוחות|משתמשים|מטופלים|משפחות|עסקים)',
);
/** "Over 2,300 clinics": whoever they are, they are many. */
const MANY = new RegExp(
  `(?:(?<!\\p{L})(?:over|more than|plus de|más de|mais de|über|mehr als|oltre|più di|meer dan|över|mer än|over|מעל|יותר מ-?|ponad|более|больше|свыше|أكثر من)|超过|超過|逾)\\s*(?:\\d{1,3}(?:[.,\\s\\u00a0]\\d{3})+|\\d{3,})\\+?\\s*(?:${MEASURES}\\p{L}{3,}|[\\u3400-\\u9fff])`,
  'u',
);

export function isCounted(text: string): boolean {
  const small = text.toLowerCase();
  if (!/\p{Nd}|trusted|used by|loved|chosen|recommended|vertrauen|conf/u.test(small)) return false;
  return COUNTED.test(small) || MANY.test(small);
}

/** "4.9/5", "★★★★★", "Trustpilot: 4.8 stars", "Ocena: 5 na 5". */
const RATED = anyOf(
  '[★⭐]{3}|(?<![\\d.,])[0-5](?:[.,]\\d{1,2})?\\s*(?:\\/\\s*5|(?:out of|von|sur|de|na|su|din|av|af|из|من|מתוך)\\s*5)(?![\\d])',
  '(?<![\\d.,])[0-5](?:[.,]\\d{1,2})?[\\s-]*(?:stars?|sterne?n?|étoiles?|estrellas?|estrelas?|stelle|sterren|gwiazd\\p{L}*|звезд\\p{L}*|つ星|颗星|별점?)(?!\\p{L})',
  '(?<!\\p{L})(?:rated|ocena:?|note:?|оценка:?|平均|評価|评分|평점|별점)\\s*[0-5](?:[.,]\\d{1,2})?(?![\\d])',
  '\\b(?:trustpilot|capterra|g2|clutch|tripadvisor|google reviews)\\b.*\\b[0-5][.,]\\d|\\b(?:rated|awarded) (?:four|five)[ -]stars?|\\b[0-5][.,]\\d (?:on|in|im|sur|en|w) (?:the |the )?(?:app ?store|google|play store|trustpilot|g2|capterra)',
);

const RATED_WORDS =
  /[★⭐星별評评평]|\/ ?5|\s5|star|stern|étoile|estrel|stell|sterren|gwiazd|звезд|rated|ocena|note|оценк|trustpilot|capterra|g2|clutch|tripadvisor|google|app ?store|play store/;

export function isRated(text: string): boolean {
  const small = text.toLowerCase();
  return RATED_WORDS.test(small) && RATED.test(small);
}

/** Headings over what customers say. */
const SAYING = anyOf(
  'testimonial|what .*(?:say|said|think)|(?:customer|success) (?:stories|reviews)|reviews?$|loved by|kundenstimmen|stimmen (?:von|unserer)|das sagen|témoignages|ce que disent|avis (?:clients|de nos)|testimonios|opiniones|lo que dicen|depoimentos|o que dizem|dicono di noi|recensioni|ervaringen|opinie|co mówią|отзывы|что говорят|о нас говорят',
  'お客様の声|レビュー|口コミ|用户评价|客户评价|顾客评价|후기|이용\\s?후기|آراء|قالوا عن|ماذا يقول|המלצות|מספרים עלינו',
);

export const headsSayings = (heading: string): boolean => SAYING.test(heading.toLowerCase());

/** Headings over questions and answers. */
const ASKING = anyOf(
  '\\bfaqs?\\b|(?:common|frequent(?:ly)?(?: asked)?) questions|^questions\\b|questions (?:and|&) answers|(?:any|more|other|still have|have) questions\\b|häufige (?:fragen|gestellte)|^(?:noch |weitere |ihre )?fragen(?:\\b| zu)|foire aux questions|questions fréquentes|vos questions|preguntas frecuentes|^preguntas|perguntas frequentes|domande frequenti|^domande|veelgestelde|często zadawane|^pytania|вопросы|よくある(?:ご)?質問|常见问题|常見問題|자주 (?:묻는|하는)|문의|الأسئلة|أسئلة|שאלות',
);

export const headsQuestions = (heading: string): boolean => ASKING.test(heading.toLowerCase());

/** A text that asks: ends in a question mark of some script. */
export function isQuestion(text: string): boolean {
  return text.length >= 6 && text.length <= 200 && /[?？؟;]\s*$/.test(text) && !text.endsWith(';');
}
