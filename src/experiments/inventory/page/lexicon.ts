/** What pages ask for and are about, in the languages that we read: en, de, fr, es, pt, it, nl, pl, ru, ja, zh, ko, ar, he. */
import { perText } from './per-text.ts';
import type { ActionElement } from '../types.ts';

type Intent = ActionElement['intent'];

/** In order: the first that matches counts. `b` is a border of a word in scripts with spaces. */
const INTENTS: readonly [Intent, RegExp][] = [
  [
    'log-in',
    /^(?:log ?[io]n\b|sign ?in|[a-zà-ž]+[ -]?log-?in$|(?:kunden|mitglieder)(?:bereich|portal|konto|center)$|my (?:account|bookings?|orders?|trips)$|mein (?:konto|bereich)$|mon (?:compte|espace)$|mi cuenta$|minha conta$|mijn (?:account|omgeving)$|area (?:riservata|clienti)$|espace (?:clients?|membres?|perso(?:nnel)?)$|[aá]rea (?:de )?clientes?$|mitt? (?:konto|side)$|mina sidor$|anmelden|einloggen|(?:se )?connexion|se connecter|inici(?:ar|[ae]) sesión|logga in|logg inn|log ind$|acceder|entrar|accedi|inloggen|zaloguj|ログイン|登录|登入|로그인|войти|вход$|личный кабинет|تسجيل الدخول|התחבר|כניסה)/i,
  ],
  [
    'buy',
    /\b(?:buy|add(?: it)? to (?:cart|basket|bag)|(?:view|go to) (?:cart|basket)|purchase|order(?: now| here| yours| online)?$|order (?:now|your|yours|it|the|an?)\b|pre-?order|check ?out|shop(?: now|ping)?\b|upgrade|choose (?!a )|select plan|get (?:pro|premium|the (?:plan|deal)|your ticket|tickets?)|donate|give now|check (?:the )?prices?|see (?:the )?prices?|spenden|faire un don|donar|go pro|bestellen|kaufen|in den (?:waren)?korb|acheter|ajouter au panier|commander|comprar|añadir al carrito|adicionar ao carrinho|acquista|aggiungi al carrello|kopen|bestel|kup|do koszyka|beställ|bestill|köp|kjøp|køb|(?:lägg|legg|læg) i (?:varukorg(?:en)?|handlekurv(?:en)?|kurv(?:en)?))\b|カートに|購入|注文|买|购|加入购物车|구매|장바구니|купить|заказать|в корзину|оформить заказ|добавить в корзину|اشتر|تسوق|تبرع|أضف إلى السلة|קנ[ההיו]|הוסף לסל/i,
  ],
  [
    'subscribe',
    /\b(?:subscribe|(?:send|e?mail|text|notify|remind|alert) me|newsletter|let me know|follow (?:on|in|via)\b|avvisami|avísame|prévene[zr]-?moi|m['’]alerter|benachrichtig|get (?:updates|the (?:letter|newsletter))|abonnieren|s['’]abonner|suscr[ií]b|inscreva|iscriviti|subskrybuj)|購読|订阅|구독|подписаться|подпишитесь|اشترك|הירש/i,
  ],
  [
    'sign-up',
    /\b(?:sign ?up|get started|start (?!over)|try\b|create (?:an?|your|my|free) |register|join\b|open (?:an? )?account|free trial|(?:deploy|launch) (?:now|free)|claim (?:your|my|this|the|a|an|free|now)\b|start (?:a|your|my) claim|begin\b|(?:get|start|enjoy) .{0,12}\bfree\b|create (?:workspace|account|profile)|apply (?:now|here|today)|kostenlos (?:testen|starten)|jetzt (?:starten|testen|registrieren)|registrieren|loslegen|s['’]inscrire|essa(?:yer|i gratuit)|commencer|reg[ií]strat|regístrese|empez|prueba|probar|crear cuenta|cadastr|comece|registrati|inizia|prova|aanmelden|start nu|probeer|zarejestruj|załóż|rozpocznij|wypróbuj)|無料で|始める|登録|新規|注册|免费试用|开始使用|立即体验|가입|시작하기|무료 체험|зарегистр|регистрация|начать|попробовать|создать|سجل|ابدأ|جرب|הרשמ|התחל|נסו|申し?込(?:む|み|みする|みはこちら)?$/i,
  ],
  [
    'contact',
    /\b(?:contact|book\b|schedule|request (?:an?|your|my)\b|request (?:demo|quote|call|appointment|info)|get (?:\w+ ){0,3}(?:quotes?|estimate)|get (?:a |an |in )?(?:quote|touch|demo|offer)|(?:talk|speak|chat) (?:to|with)|chat\b|call (?:us|now|me|the|\+?\d)|(?:get|book) (?:a )?call|(?:pick|choose|grab|nab|bag|snag|find|get|save|claim) (?:a|an|your|my) (?:time|slot|date|day(?! pass)|spot|seat|place|table)\b|email us|write to us|reserve|arrange|enquire|inquire|visit (?:us|the)|ask (?:us|for)|find (?:us|a )|submit (?:(?:a|an|your|my) )?(?:request|ticket|claim|enquiry|inquiry|complaint)|(?:open|raise) a (?:ticket|case)|ring (?:(?:upp|opp) )?(?:mig|meg|oss|os)\b|boka\b|kontakt|termin|rückruf|anfragen|anfordern|beratung|anrufen|appeler|llama(?:r|nos|da)\b|pide (?:fecha|cita|hora)|pedir (?:fecha|cita|presupuesto)|contactez|réserver|prendre rendez-vous|contact[ae]r?|cont[aá]ctanos|agendar|reservar|contattaci|prenota|neem contact|umów)|お問い合わせ|問い合わせ|予約|связаться|написать нам|позвонить|записаться|заброниров|联系|咨询|预约|문의|상담|اتصل|تواصل|צור קשר|צרו קשר/i,
  ],
  [
    'download',
    /\b(?:download|install(?: now)?$|get the app|get (?:it )?on (?:google play|the app store)|get (?:it )?(?:for|from) |(?:google play|app ?store)|(?:für|pour|para|per|voor|dla|for) (?:android|ios|iphone|windows|mac)|herunterladen|télécharger|descarg|baixar|scarica|pobierz)|ダウンロード|скачать|загрузить|下载|다운로드|تحميل|הורד/i,
  ],
  [
    'search',
    /^(?:search|find\b|check (?:availability|rooms|dates)|найти|поиск|suche?n?|verfügbarkeit|rechercher|buscar|cerca|zoek|szukaj)|検索|搜索|검색|بحث|חיפוש|חפש/i,
  ],
  [
    'learn',
    /\b(?:learn (?:more|how)|read (?:more|the|our|about)|see (?:how|more|all|plans|pricing|features|demo|it)|view (?:plans|pricing|demo|more|all|details|options)|watch|explore|discover|find out|how it works|take (?:a|the) (?:tour|quiz)|listen|hear (?:a|an|the|it|more)|compare|tell me more|documentation$|mehr erfahren|weiterlesen|en savoir plus|découvrir|cómo funciona|saber más|más información|saiba mais|scopri|meer (?:info|lezen)|dowiedz)|詳しく|подробнее|узнать|смотреть|читать|もっと見る|了解更多|查看|자세히|더 보기|اعرف المزيد|المزيد|קרא עוד|למידע/i,
  ],
];

/** Marks of vowels in Arabic and Hebrew, and the stroke that makes an Arabic word wider: the same word is written with and without. */
const MARKED = /[\u0590-\u06ff]/;
const MARKS = /[\p{Mn}\u0640]/gu;

/** A text as its words are looked up: in small letters, without marks that may be left out. */
export function lowered(text: string): string {
  const small = text.toLowerCase();
  return MARKED.test(small) ? small.replaceAll(MARKS, '') : small;
}

/** What a call to action asks for; null where its words ask for nothing. */
export const intentOf = perText((text): Intent | null => {
  const line = MARKED.test(text) ? text.trim().replaceAll(MARKS, '') : text.trim();
  return INTENTS.find(([, pattern]) => pattern.test(line))?.[0] ?? null;
});

/** Buttons that work the page instead of asking for something. */
export const CONTROL =
  /^(?:(?:open|close|toggle|show|hide|expand|collapse)(?: (?:the )?(?:main |mobile )?(?:menu|navigation|nav|sidebar|dialog|modal|search|filters?|password))?|(?:main |mobile )?menu(?: toggle)?|(?:[\w-]+ )?navigation|(?:dismiss|close|hide) (?:this )?(?:banner|message|notice|alert|announcement|bar|popup)|dismiss|prev(?:ious)?(?: slide)?|next slide|slide \d+|go to slide \d+|play|pause|mute|back to top|scroll.*|copy(?: .*clipboard| code| link)?|share(?: .*)?|(?:save|bookmark) (?:article|story|this(?! search)).*|print|(?:switch|change) .*(?:mode|theme|language)(?: .*)?|(?:change|select|choose) (?:language|currency|country|region)|(?:dark|light) mode|toggle .*|sort by.*|(?:fewer|more|less|increase|decrease|increment|decrement|plus|minus)(?: quantity.*)?|(?:previous|next) (?:photo|image|picture|page|item)s?|abrir menú|cerrar|cambiar idioma|menü.*|menu .*|schließen|sprache .*|fermer|changer (?:de|la) langue|zmień język|zamknij|(?:закрыть|меню|сменить язык)|[×✕✖☰<>‹›←→+–-])$/i;

/** Page titles, headings and paths, for the kind of page and of forms. */
export const ABOUT = {
  pricing:
    /^(?:our )?(?:fees|rates|charges)(?: and [a-z]+)?(?=\s*(?:$|[-–—|·:]))|\b(?:what (?:\w+ ){1,4}costs?$|was (?:\S+ ){1,3}kostet$|pricing|prices|plans|preise|tarife|tarifs|precios|planes|preços|prezzi|cennik)\b|料金|priser\b|prijzen\b|tarieven|abbonamenti|цены|тарифы|价格|套餐|요금|الأسعار|מחיר/i,
  signUp:
    /\b(?:sign ?up|create (?:an?|your) (?:\w+ )?(?:account|workspace|profile|team|store|shop|site)|open (?:an?|your) (?:\w+ )?account|register|registration|join\b|get started|registrieren|konto (?:erstellen|anlegen)|inscription|créer un compte|crear (?:una )?cuenta|registro|registrazione|załóż konto|rejestracja)|регистрация|会員登録|アカウント作成|注册|회원가입|إنشاء حساب|הרשמה/i,
  docs: /\b(?:documentation|docs|api reference|reference manual|user guide|dokumentation|handbuch)\b|ドキュメント|文档/i,
  log: /\b(?:change ?log|release notes|what['’]s new|product updates|news|blog|journal|neuigkeiten|nouveautés|actualités|novedades|novità|nieuws|aktualności|nyheder|nyheter)\b|更新情報|お知らせ|更新日志/i,
  status: /\b(?:system |service )?status$|\bincident history\b/i,
  application: /\b(?:r[ée]sum[ée]|cv|curriculum|lebenslauf)\b|履歴書|简历/i,
  contact: /\b(?:message|contact|inquiry|enquiry|nachricht|kontakt|mensaje)\b/i,
  feedback:
    /\b(?:feedback|review|rating|survey|comments?|kommentar\p{L}*|commentaires?|comentarios?|comentários?|commenti|commento|reacties?|komentarz\p{L}*)\b|комментари|コメント|评论|댓글/iu,
  newsletter: /\b(?:newsletter|subscribe|updates|mailing list|letters?\b|abonnieren|\d+ ?% off)/i,
  checkout:
    /\b(?:checkout|check out|pay(?:ment)?|card number|billing|place order|order now|complete (?:my |your )?order|zahlungspflichtig|donate|donation|kasse|zahlung|spende)\b|注文|購入手続|结算|下单|주문|결제|تبرع|دفع|оплат/i,
} as const;
