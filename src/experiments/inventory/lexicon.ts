/** What pages say in the languages that we read: en, de, fr, es, pt, it, nl, pl, ja, zh, ko, ar, he. Matched without regard to case. */
import type { ActionElement, TrustElement } from './types.ts';

type Intent = ActionElement['intent'];

/** Answers that are kept: a shop says "Add to cart" ten thousand times. */
const KEPT = 2000;

function perText<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = answer(text);
    if (known.size >= KEPT) known.clear();
    known.set(text, found);
    return found;
  };
}

/** In order: the first that matches counts. `b` is a border of a word in scripts with spaces. */
const INTENTS: readonly [Intent, RegExp][] = [
  [
    'log-in',
    /^(?:log ?in|sign ?in|anmelden|einloggen|(?:se )?connexion|se connecter|iniciar sesión|acceder|entrar|accedi|inloggen|zaloguj|ログイン|登录|登入|로그인|تسجيل الدخول|התחבר|כניסה)/i,
  ],
  [
    'buy',
    /\b(?:buy|add(?: it)? to (?:cart|basket|bag)|(?:view|go to) (?:cart|basket)|purchase|order(?: now| here| yours| online)?$|order (?:now|your|yours|it|the|an?)\b|pre-?order|check ?out|shop(?: now|ping)?\b|upgrade|choose (?!a )|select plan|get (?:pro|premium|the (?:plan|deal))|donate|go pro|bestellen|kaufen|in den (?:waren)?korb|acheter|ajouter au panier|commander|comprar|añadir al carrito|adicionar ao carrinho|acquista|aggiungi al carrello|kopen|bestel|kup|do koszyka)\b|カートに|購入|注文|买|购|加入购物车|구매|장바구니|اشتر|تسوق|أضف إلى السلة|קנ[ההיו]|הוסף לסל/i,
  ],
  [
    'subscribe',
    /\b(?:subscribe|(?:send|mail) me|newsletter|get (?:updates|the (?:letter|newsletter))|notify me|abonnieren|s['’]abonner|suscr[ií]b|inscreva|iscriviti|subskrybuj)|購読|订阅|구독|اشترك|הירש/i,
  ],
  [
    'sign-up',
    /\b(?:sign ?up|get started|start (?!over)|try\b|create (?:an?|your|my|free) |register|join\b|open (?:an? )?account|free trial|(?:deploy|launch) (?:now|free)|claim|begin\b|apply (?:now|here|today)|kostenlos (?:testen|starten)|jetzt (?:starten|testen|registrieren)|registrieren|loslegen|s['’]inscrire|essa(?:yer|i gratuit)|commencer|reg[ií]strat|regístrese|empez|prueba|probar|crear cuenta|cadastr|comece|registrati|inizia|prova|aanmelden|start nu|probeer|zarejestruj|załóż|rozpocznij|wypróbuj)|無料で|始める|登録|新規|注册|免费试用|开始使用|立即体验|가입|시작하기|무료 체험|سجل|ابدأ|جرب|הרשמ|התחל|נסו/i,
  ],
  [
    'contact',
    /\b(?:contact|book\b|schedule|request (?:a )?(?:demo|quote|call)|get (?:a |an |in )?(?:quote|touch|demo|offer)|(?:talk|speak|chat) (?:to|with)|chat\b|call (?:us|now|\+?\d)|email us|write to us|reserve|arrange|enquire|inquire|visit (?:us|the)|ask (?:us|for)|find (?:us|a )|kontakt|termin|anfragen|beratung|contactez|réserver|prendre rendez-vous|contact[ae]r?|cont[aá]ctanos|agendar|reservar|contattaci|prenota|neem contact|umów)|お問い合わせ|問い合わせ|予約|联系|咨询|预约|문의|상담|اتصل|تواصل|צור קשר|צרו קשר/i,
  ],
  [
    'download',
    /\b(?:download|install(?: now)?$|get the app|get (?:it )?on (?:google play|the app store)|(?:google play|app ?store)|herunterladen|télécharger|descarg|baixar|scarica|pobierz)|ダウンロード|下载|다운로드|تحميل|הורד/i,
  ],
  [
    'search',
    /^(?:search|find\b|check availability|suche?n?|verfügbarkeit|rechercher|buscar|cerca|zoek|szukaj)|検索|搜索|검색|بحث|חיפוש|חפש/i,
  ],
  [
    'learn',
    /\b(?:learn (?:more|how)|read (?:more|the|our|about)|see (?:how|more|all|plans|pricing|features|demo|it)|view (?:plans|pricing|demo|more|all|details|options)|watch|explore|discover|find out|how it works|take (?:a|the) (?:tour|quiz)|compare|tell me more|documentation$|mehr erfahren|weiterlesen|en savoir plus|découvrir|cómo funciona|saber más|más información|saiba mais|scopri|meer (?:info|lezen)|dowiedz)|詳しく|もっと見る|了解更多|查看|자세히|더 보기|اعرف المزيد|المزيد|קרא עוד|למידע/i,
  ],
];

/** What a call to action asks for; null where its words ask for nothing. */
export const intentOf = perText((text): Intent | null => {
  const line = text.trim();
  return INTENTS.find(([, pattern]) => pattern.test(line))?.[0] ?? null;
});

/** Buttons that work the page instead of asking for something. */
export const CONTROL =
  /^(?:(?:open|close|toggle|show|hide)(?: (?:the )?(?:main )?(?:menu|navigation|nav|sidebar|dialog|modal|search))?|menu|main menu|navigation|dismiss|prev(?:ious)?(?: slide)?|next slide|slide \d+|go to slide \d+|play|pause|mute|back to top|scroll.*|copy|share|(?:dark|light) mode|toggle .*|abrir menú|cerrar|menü.*|schließen|fermer|[×✕✖☰<>‹›←→+–-])$/i;

const TRUST: readonly [TrustElement['kind'], RegExp][] = [
  [
    'guarantee',
    /\b(?:money[- ]back|guarantee[ds]?|warranty|satisfaction guaranteed|risk[- ]free|garantie|geld[- ]zurück|satisfait ou remboursé|garant[ií](?:a|zada)|garantito|gwarancja)\b|返金保証|保証|无忧|保证|환불 보장|ضمان|אחריות/i,
  ],
  [
    'no-obligation',
    /\bno (?:credit )?card\b|\bno (?:contract|commitment|obligation|strings|setup fee)|\bcancel (?:any ?time|whenever)|\bunsubscribe (?:any ?time|at any time)|\b(?:jederzeit|monatlich) kündbar|\bunverbindlich|\bkeine kreditkarte|\bsans engagement|\bsans carte|\bsin (?:compromiso|tarjeta|permanencia)|\bsem compromisso|\bbez karty|いつでも解約|クレジットカード不要|无需信用卡|随时取消|언제든지 해지|بدون بطاقة|ללא התחייבות/i,
  ],
  [
    'delivery',
    /\bfree (?:[\w-]+ )?(?:shipping|delivery|returns?|postage)|\b(?:shipping|delivery) (?:is )?(?:always )?free\b|\b(?:kostenloser?|gratis) (?:versand|rückgabe|verzending)|\bversandkostenfrei|\blivraison (?:gratuite|offerte)|\bretours? gratuits?|\benv[ií]o gratis|\bdevoluci[oó]n|\bfrete grátis|\bspedizione gratuita|\bdarmowa dostawa|送料無料|返品無料|包邮|免运费|무료 배송|توصيل مجاني|משלוח חינם/i,
  ],
  [
    'security',
    /\b(?:ssl|gdpr|soc ?2|iso ?27001|hipaa|pci[- ]dss|end-to-end encrypt\w*|encrypted|256-bit|bank-level)\b|\bsecure (?:checkout|payment)s?|\bsicher(?:e)? (?:zahlung|bezahlen)|\bdsgvo|\bpaiement sécurisé|\bpago seguro|暗号化|加密|安全なお?支払|보안 결제|دفع آمن|תשלום מאובטח/i,
  ],
  [
    'payment',
    /\b(?:visa|mastercard|paypal|apple pay|klarna|american express)\b.*\b(?:visa|mastercard|paypal|apple pay|google pay|klarna|american express)\b/i,
  ],
  [
    'privacy',
    /\b(?:we )?(?:never|won['’]t|don['’]t|will not|do not) (?:share|sell|spam)|\bno spam|\byour (?:data|privacy|email) (?:is|are|stays?) (?:safe|private)|\bkein spam|\bpas de spam|\bsin spam|\bnessuno spam|迷惑メール|不会泄露|스팸/i,
  ],
  [
    'award',
    /\b(?:award|winner|best of 20\d\d|certified|accredited|iso ?\d{4,5}|auszeichnung|zertifiziert|certifié|premio|certificad[oa])\b|受賞|认证|수상|جائزة/i,
  ],
];

/** What worry a text takes, or null. */
export const trustOf = perText(
  (text): TrustElement['kind'] | null => TRUST.find(([, pattern]) => pattern.test(text))?.[0] ?? null,
);

/** "Trusted by 4,200 companies", "318 reviews", "120+ projects delivered". */
const COUNTED =
  /\b(?:trusted|used|loved|chosen|recommended) by\b|\bjoin(?:ed by)? (?:over |more than )?\d|\b(?:over |more than )?\d[\d.,\s]*(?:\+|k|m|million|thousand)?\+?\s*(?:happy |satisfied |active |paying |verified )?(?:customers?|users?|companies|businesses|teams|people|members|clients|downloads|reviews|ratings|subscribers|developers|students|families|projects (?:delivered|completed)|stars on)\b|\d\s*%\s*(?:customer |client )?(?:satisfaction|of (?:customers|users|clients))|\bvertrauen (?:uns|auf)|\d[\d.]*\+?\s*(?:zufriedene )?(?:kunden|nutzer|bewertungen|unternehmen)|\d[\d\s.]*\s*(?:clients|utilisateurs|avis|entreprises)\b|\d[\d.]*\s*(?:familias|clientes|usuarios|empresas|opiniones)|conf[ií]an en|\d[\d,.]*\s*(?:万|千|億|亿)?(?:人|社|名)(?:以上)?(?:が|の|に)|\d[\d,.]*\s*(?:万|千|亿)?(?:家企业|用户|客户|位)|\d[\d,.]*\s*만?\s*(?:명|개사|고객)/i;

/** "4.9/5", "★★★★★", "Trustpilot: 4.8 stars". */
export const RATED =
  /[★⭐]{3}|\b[0-5](?:[.,]\d)?\s*(?:\/\s*5|out of 5|von 5|sur 5|de 5)\b|\b[0-5][.,]\d\s*(?:stars?|sterne|étoiles|estrellas)\b|\brated\s+[0-5]|\b(?:trustpilot|capterra|g2|clutch)\b.*\b[0-5][.,]\d/i;

/** What a short text proves, or null. */
export const claimOf = perText((text): 'rating' | 'count' | null =>
  RATED.test(text) ? 'rating' : COUNTED.test(text) ? 'count' : null,
);

/** Headings over what customers say. */
export const SAYING =
  /testimonial|what .*(?:say|said|think)|(?:customer|success) (?:stories|reviews)|reviews?$|loved by|kundenstimmen|das sagen|témoignages|ce que disent|testimonios|opiniones|lo que dicen|depoimentos|お客様の声|レビュー|用户评价|客户评价|후기|آراء|המלצות/i;

/** Headings over questions and answers. */
export const ASKING =
  /\bfaqs?\b|(?:common|frequent(?:ly)?(?: asked)?) questions|^questions\b|questions (?:and|&) answers|häufige (?:fragen|gestellte)|foire aux questions|questions fréquentes|preguntas frecuentes|perguntas frequentes|domande frequenti|veelgestelde|często zadawane|よくある質問|常见问题|자주 묻는|الأسئلة|أسئلة|שאלות/i;

/** A text that asks: ends in a question mark of some script. */
export function isQuestion(text: string): boolean {
  return text.length >= 6 && text.length <= 200 && /[?？؟;]\s*$/.test(text) && !text.endsWith(';');
}

/** Page titles, headings and paths, for the kind of page and of forms. */
export const ABOUT = {
  pricing:
    /\b(?:pricing|prices|plans|preise|tarife|tarifs|precios|planes|preços|prezzi|cennik)\b|料金|价格|套餐|요금|الأسعار|מחיר/i,
  signUp:
    /\b(?:sign ?up|create (?:an?|your) (?:\w+ )?account|register|registration|join\b|get started|registrieren|konto (?:erstellen|anlegen)|inscription|créer un compte|crear (?:una )?cuenta|registro|registrazione|załóż konto|rejestracja)|会員登録|アカウント作成|注册|회원가입|إنشاء حساب|הרשמה/i,
  docs: /\b(?:documentation|docs|api reference|reference manual|user guide|dokumentation|handbuch)\b|ドキュメント|文档/i,
  contact: /\b(?:message|contact|inquiry|enquiry|nachricht|kontakt|mensaje)\b/i,
  feedback: /\b(?:feedback|review|rating|survey|comment)\b/i,
  newsletter: /\b(?:newsletter|subscribe|updates|mailing list|letters?\b|abonnieren|\d+ ?% off)/i,
  checkout: /\b(?:checkout|check out|pay(?:ment)?|card number|billing|place order|kasse|zahlung)\b/i,
} as const;
