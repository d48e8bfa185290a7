/** What a form is for, told by what it asks of its visitor and by what its makers call it. */
import { isField, isSubmit, typeOf } from './field.ts';
import { intentOf, lowered } from '../page/lexicon.ts';
import { leadsTo } from './leads.ts';
import type { Names } from '../page/names.ts';
import type { Places } from '../page/place.ts';
import type { FormElement } from '../types.ts';
import { type PageTable, type Row, textOf } from '../page/walk.ts';

type Purpose = FormElement['purpose'];

/** Stems of words, in small letters, that begin a word. */
const words = (latin: string, others = ''): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${latin})${others === '' ? '' : `|${others}`}`, 'u');

/**
 * What a form is called and asks for, in the languages that we read. In order: of two that are as well supported, the first.
 */
const CALLED: readonly [Purpose, RegExp][] = [
  [
    'comment',
    words(
      'comment(?!ary)|kommentar|kommentér|commentaire|coment[aá]|komentarz|kommentti|reageer|leave a reply|post (?:a |your )?reply|join the (?:discussion|conversation)',
      'комментар|コメント|评论|댓글|تعليق|תגוב',
    ),
  ],
  [
    'feedback',
    words(
      'feedback|(?:write|leave|post|submit) (?:a |an |your )?review|rate (?:us|this|your|my)|your rating|(?<!(?:free|site|home|roof|request|book) (?:my |a |your )?)survey|was this (?:page|article)|bewert|umfrage|rückmeldung|(?:votre|laisser un) avis|sondage|valora|encuesta|avalia|recension|sondaggio|beoordeel|enquête|opini[aę] o|ankiet|omdöme|anmeld(?:else|else) af',
      'отзыв|アンケート|レビューを|评价|후기 ?(?:쓰기|작성)|تقييم',
    ),
  ],
  [
    'donation',
    words(
      'donat|spende|gift aid|faire un don|je donne|dona(?:r|ti|zione|ção|ción)?(?!\\p{L})|doação|doneer|doneren|wpłać|darowizn|donera|skänk|gåva|støt|give (?:now|monthly|once|today)|chip in',
      'пожертв|寄付|捐(?:款|赠)|기부|후원|تبرع|תרומה|תרמו',
    ),
  ],
  [
    'quote',
    words(
      '(?:free |instant |a |my |your |our |get )quotes?(?!\\p{L})|quotes?(?: request|[-_ ]?form)?$|quot(?:e|ation)[-_ ]|estimate|valuation|get (?:my |your )?(?:price|prices)(?!\\p{L})|angebot (?:anfordern|erhalten|einholen)|kostenvoranschlag|devis|presupuesto|cotiza|orçamento|preventivo|offerte|wycen|offert(?!e)|tilbud|(?:calculate|see|show|view|get) (?:me )?(?:my|your|the) (?:price|premium|cost)|(?:beitrag|prämie|preis|tarif|kosten) (?:jetzt |online )?(?:berechn|anzeig|ermitt)|(?:beitrags|prämien|preis|tarif|kosten)rechner|(?:calcul|estim)er (?:mon|votre|le|la|ma) (?:prix|tarif|cotisation|prime)|calcul[ae]r? (?:tu |su |mi |o |a |el |la )?(?:seu |meu )?(?:precio|prima|cuota|preço|prémio|valor)|calcola (?:il |la )?(?:tuo |tua )?(?:prezzo|premio|tariffa)|bereken (?:je |uw |mijn |de )?(?:premie|prijs|kosten)|oblicz (?:składkę|cenę|koszt)|(?:räkna ut|beräkna|beregn|se) (?:din |ditt? )?pris',
      'расч[её]т стоимости|рассчитать (?:стоимость|цену)|試算|(?:保険料|料金)を(?:計算|見る)|保费(?:计算|测算)|보험료 (?:계산|확인)|見積|报价|견적|عرض سعر|הצעת מחיר',
    ),
  ],
  [
    'booking',
    words(
      '(?:request|arrange) (?:a|my|your) (?:free |home |site )*(?:survey|visit|viewing|inspection)|book(?!s(?!\\p{L})|let|mark|ing\\.| (?:an?|my|your|the) (?:\\w+ )?(?:demo|call|intro))|reserv(?!ed)|appointment|rendez-vous|termin (?:vereinbar|buch|anfrag|wähl)|terminanfrage|wunschtermin|buch(?:en|ung)|réserv|cita(?!\\p{L})|agenda(?:r|mento)|marcar|prenot|afspraak|reserveer|rezerw|umów|boka|bestill time|book tid|(?:an?|your|my|time) ?slot(?!\\p{L})|check availability|verfügbarkeit prüfen|availability|(?:verifica|controlla) (?:la )?disponibilità|(?:vérifier|voir) (?:la |les )?disponibilit|(?:ver|consultar|verificar) (?:la )?disponibilidad',
      'запис(?:ать|ь на)|заброниров|бронирован|予約|预[约订]|예약|حجز|احجز|הזמנת (?:תור|מקום)',
    ),
  ],
  [
    'application',
    words(
      'appl(?:y|ication|icant)|r[eé]sum[eé](?!\\p{L})|cv(?!\\p{L})|curriculum|bewerb|antrag|lebenslauf|candidat|postul|solicitud|inscripción de|vacature|sollicit|aplikuj|wniosek|kandydat|ansök|ansøg|søknad',
      'заявлени|анкет|резюме|応募|履歴書|申請|申请|简历|지원하기|이력서|طلب (?:توظيف|التحاق)|קורות חיים',
    ),
  ],
  [
    'newsletter',
    words(
      'news ?-?_?letter|subscri|unsubscri|mailing|inbox|digest|bulletin|boletín|boletim|infolettre|abonn|suscri|inscreva-se|iscriviti|nieuwsbrief|nyhedsbrev|nyhetsbrev|nyheter|biuletyn|subskry|zapisz|uutiskirje|hírlevél|(?:email|mail|send|tell|text|notify|remind) me|keep me|let me know|notify|alerts?(?!\\p{L})|updates|\\d+ ?% off|letters?(?!\\p{L})|benachrichtig|erinner|offres spéciales',
      'рассылк|подпис|メルマガ|購読|订阅|訂閱|뉴스레터|구독|نشرة|اشترك|ניוזלטר|דיוור',
    ),
  ],
  [
    'sign-up',
    words(
      'sign[- _]?up|create (?:an?|your|my) (?:\\w+ )?(?:account|workspace|profile|team|store|shop|site)|open (?:an?|your|my) (?:\\w+ )?account|register(?!ed)|registration|join(?!ed)|get started|free trial|enrol|registrier|konto (?:erstellen|anlegen|eröffnen)|inscri(?:ption|s-toi|vez|re)|créer (?:un|mon) compte|crear (?:una |mi )?cuenta|reg[ií]str(?:o|ate|ese|ar|ati|azione)|cadastr|zarejestruj|załóż konto|rejestracj|aanmelden|inschrij[fv]|skapa konto|opret',
      'регистрац|зарегистр|会員登録|新規登録|アカウント作成|注册|註冊|회원가입|إنشاء حساب|سجل|הרשמה|הירשמ',
    ),
  ],
  [
    'contact',
    words(
      'contact|kontakt|get in touch|demo(?!\\p{L})|message|nachricht|mensaje|mensagem|messaggio|bericht|wiadomość|meddelande|besked|in(?:quiry|quire)|enquir|anfrage|call ?back|rückruf|rappel|ask (?:us|a question)|talk to|say hello|speak to|how can we help|écri(?:vez|re)|escr[ií]benos|scrivici',
      'связаться|сообщени|お問い?合わせ|联系|留言|문의|تواصل|اتصل|רסالة|צור קשר|צרו קשר|הודעה',
    ),
  ],
  [
    'checkout',
    words(
      'check ?-?_?out(?!\\/cart)|pay(?:ment)?(?!\\p{L})|billing|place (?:my |your )?order|complete (?:my |your )?(?:order|purchase)|order now|zahlungspflichtig|zur kasse|zahlung|paiement|payer|valider la commande|pago|pagar|finalizar|pagamento|paga|betal|afrekenen|kasse|zapłać|płatnoś',
      'оплат|оформ(?:ить|лени)|注文を確定|購入手続|结算|下单|提交订单|주문하기|결제|الدفع|תשלום',
    ),
  ],
  [
    'order',
    words(
      '(?:add|ajouter|añadir|adicionar|aggiungi|dodaj|lägg|læg|legg) (?:it |all )?(?:to |au |al |ao |do |i )|add-?_?to-?_?(?:cart|basket|bag)|cart(?!\\p{L})|basket|warenkorb|panier|carrito|carrello|koszyk|winkelwagen|varukorg|buy(?!\\p{L})|order(?!\\p{L})|bestell|kaufen|acheter|commander|comprar|acquista|kopen|kup(?!\\p{L})|köp(?!\\p{L})|zamów',
      'в корзин|купить|заказ|カート|購入|注文|加入购物车|购买|장바구니|구매|السلة|اشتر|לסל|הוסף',
    ),
  ],
];

/** How much what is written where counts. */
const WEIGHT = { button: 3, heading: 2, leading: 1.95, own: 2, around: 1, fields: 0.5, text: 1 };
const ENOUGH = 2;
const MAX_TEXT = 800;

const SEARCHES =
  /(?:^|[/?&._-])(?:search|suche?|recherche|buscar|busca|cerca|ricerca|zoek(?:en)?|szukaj|sok|sog|haku|find)(?:$|[/?&=._-])/i;
const QUERY =
  /^(?:q|query|s|search|keywords?|k|wd|term)$|search|such(?:e|begriff)|rechercher|buscar|cerca|zoek|szukaj|sök|søg|поиск|найти|検索|搜索|검색|بحث|חיפוש/i;
/** Buttons that look something up: what is free, what is served where. */
const FINDS = words(
  'show|find|check(?! ?-?out)|look ?up|view|see (?:what|if|available)|prüfen|verfügbarkeit|anzeigen|vérifier|trouver|consultar|comprobar|verificar?|controlla|mostra|sprawdź|znajdź|pokaż|controleer|vind|bekijk|tjek|kolla|hitta|sjekk|finn',
  'проверить|показать|確認|調べる|查询|조회|확인|تحقق|בדיקה|בדקו',
);

/** Says of forms what they are for; `pageTitle` says what the steps of a long form are steps of. */
export function purposesOf(
  table: PageTable,
  names: Names,
  places: Places,
  pageTitle: string | null,
): (form: Row) => Purpose {
  const leads = leadsTo(table);
  return (form) => purposeOf(table, names, places, leads, form, pageTitle);
}

function purposeOf(
  table: PageTable,
  names: Names,
  places: Places,
  leads: (form: Row) => string,
  form: Row,
  pageTitle: string | null,
): Purpose {
  const inside = table.rows.slice(form.at + 1, form.end);
  const fields = inside.filter((row) => isField(row) && (row.hiddenBy === null || form.hiddenBy !== null));
  const types = fields.map(typeOf);
  const has = (type: string): boolean => types.includes(type);
  const sends = inside
    .filter((row) => (row.tag === 'button' && !isField(row)) || isSubmit(table, row))
    .map((row) => names.nameOf(row) ?? '');
  const buttons = lowered(sends.join(' '));
  const { role, action = '' } = form.element.attribs;
  const labels = asked(names, fields);
  if (role === 'search' || has('search')) return 'search';
  const heading = places.headingOf(form);
  const above = heading === null ? '' : lowered(textOf(table, heading));
  const own = madeOf(form);
  const leading = leads(form);
  const boxes = [table.rows[form.parent], table.rows[table.rows[form.parent]?.parent ?? -1]];
  const boxed = (name: 'id' | 'class'): string =>
    boxes
      .map((row) => row?.element.attribs[name] ?? '')
      .join(' ')
      .toLowerCase();
  const part = boxed('id');
  const around = `${part} ${boxed('class')}`;
  // A bar to book with looks up what is free.
  const books = (has('date') || DAYS.test(labels)) && (BOOKS.test(own) || BOOKS.test(buttons));
  if (SEARCHES.test(action) && !books) return 'search';
  const text = lowered(textOf(table, form).slice(0, MAX_TEXT));
  const title = pageTitle === null ? '' : lowered(pageTitle);
  const scores = new Map<Purpose, number>();
  const add = (purpose: Purpose, points: number): void => {
    scores.set(purpose, (scores.get(purpose) ?? 0) + points);
  };
  const said = new Set<Purpose>();
  for (const [purpose, pattern] of CALLED) {
    if (pattern.test(buttons)) {
      said.add(purpose);
      add(purpose, WEIGHT.button);
    }
    if (pattern.test(above)) add(purpose, WEIGHT.heading);
    if (pattern.test(leading)) add(purpose, WEIGHT.leading);
    if (pattern.test(own)) add(purpose, WEIGHT.own);
    // An id names one part of the page; classes are shared.
    if (pattern.test(part)) add(purpose, WEIGHT.leading);
    else if (pattern.test(around)) add(purpose, WEIGHT.around);
    if (pattern.test(labels)) add(purpose, WEIGHT.fields);
    if (pattern.test(text)) add(purpose, WEIGHT.text);
    // The page's title alone says nothing of a form.
    if (scores.has(purpose) && pattern.test(title))
      add(purpose, pattern.test(own) ? WEIGHT.own : WEIGHT.around);
  }

  if (
    /(?<!\p{L})(?:card|cvc|cvv|iban|cc-number)(?!\p{L})|kartennummer|numéro de carte|número de (?:la )?tarjeta/u.test(
      asked(names, fields.filter(isWritten)),
    )
  )
    return (scores.get('donation') ?? 0) >= WEIGHT.heading ? 'donation' : 'checkout';

  const asks = new Set(sends.map(intentOf));
  const passwords = types.filter((type) => type === 'password').length;
  if (passwords > 1) return 'sign-up';
  if (passwords === 1) {
    const known = (kind: string): boolean =>
      fields.some((field) => field.element.attribs['autocomplete'] === kind);
    const fresh = known('new-password');
    // Whoever comes back is asked to on pages that are there to sign up, too.
    const back = known('current-password') || (asks.has('log-in') && !asks.has('sign-up'));
    if (back && !fresh && fields.length <= 3) return 'log-in';
    return fresh || fields.length > 3 || asks.has('sign-up') || (scores.get('sign-up') ?? 0) >= WEIGHT.heading
      ? 'sign-up'
      : 'log-in';
  }
  const written = fields.filter(isWritten).length;
  const mails = has('email') || /e-?mail|メール|이메일/.test(labels);
  if (written === 1 && !mails && COUPON.test(`${labels} ${own}`)) return 'discount';
  if (!books && (asks.has('search') || (written === 1 && !mails && QUERY.test(`${labels} ${buttons}`))))
    return 'search';
  if (asks.has('sign-up') && !said.has('sign-up')) add('sign-up', WEIGHT.button);
  if (asks.has('subscribe') && !said.has('newsletter')) add('newsletter', WEIGHT.button);
  if (mails && written === 1) add('newsletter', 2.5);
  else if (mails && written === 2 && !has('textarea') && !has('tel') && !has('select')) add('newsletter', 1);
  if (has('textarea')) {
    add('contact', 2);
    // A letter to all wants no message.
    add('newsletter', -4);
  }
  if (books || has('date') || has('time') || has('datetime-local')) add('booking', 2);
  const reached = mails || has('tel') || has('file') || has('textarea');
  const step = fields.length >= 2 && pageTitle !== null && APPLIES.test(lowered(pageTitle));
  // The steps of opening an account are headed by what each asks.
  if (fields.length >= 3 && mails && OPENS.test(title)) add('sign-up', 2);
  if (step) add('application', 3);
  else if (!reached || (written < 2 && !has('file'))) add('application', -4);
  if (has('file') && CV.test(labels)) add('application', 4);
  // Who only orders is asked for no more than a number.
  if (mails || has('textarea')) add('order', -3);

  let best: Purpose = 'other';
  let most = ENOUGH - 0.1;
  for (const [purpose, score] of scores) if (score > most) [best, most] = [purpose, score];
  // What leads to a form may be what one does after it has been looked up.
  if (form.tag === 'form' && !reached && written > 0 && FINDS.test(buttons) && most < WEIGHT.heading)
    return 'search';
  if (best !== 'other') return best;
  // Whoever leaves a name and a way to be reached will be answered.
  return (mails || has('tel')) && written > 1 ? 'contact' : 'other';
}

/** Whether a field is filled with words, or one of a list is chosen. */
function isWritten(field: Row): boolean {
  return !/^(?:checkbox|radio|file|range|color)$/.test(typeOf(field));
}

/** All that fields are called, in small letters. */
function asked(names: Names, fields: readonly Row[]): string {
  return fields
    .map((field) => {
      const { name = '', autocomplete = '', placeholder = '' } = field.element.attribs;
      return `${names.labelOf(field).name ?? ''} ${name} ${placeholder} ${autocomplete}`;
    })
    .join(' ')
    .toLowerCase();
}

/** Days to come and go, where they are written into plain fields that a script puts a calendar to. */
const DAYS =
  /(?<!\p{L})(?:check[-_ ]?(?:in|out)(?!\p{L})|arrival|departure|(?:an|ab)reise|arriv[ée]e|départ|llegada|arrivo|partenza|chegada|aankomst|vertrek|przyjazd|wyjazd|ankomst|avresa|afrejse|avreise|(?:dd|tt|jj|gg)[./ -]mm[./ -](?:yy|jj|aa|rr|åå|gg))|заезд|チェックイン|入住|체크인|الوصول|הגעה/u;
const BOOKS = CALLED.find(([purpose]) => purpose === 'booking')?.[1] ?? /^$/;
/** What a code is for that makes an order cheaper. */
const COUPON = words(
  'coupon|(?:promo(?:tion(?:al)?)?|discount|voucher|gift)[-_ ]?code|gutscheincode|rabatt?(?:kod|kode|code)|code (?:promo|de réduction|avantage)|bon de réduction|código (?:de (?:descuento|desconto)|promocional)|cup[oó]m?n?(?!\\p{L})|codice (?:sconto|promo)|kortingscode|kod rabatowy',
  'промокод|купон|クーポン|优惠码|優惠碼|쿠폰|كوبون|קופון',
);
const CV = /r[eé]sum[eé]|\bcv\b|curriculum|lebenslauf|życiorys|履歴書|简历|이력서|резюме/;
/** Titles of pages that are there to make an account. */
const OPENS = words(
  'open (?:an?|your|my) (?:[\\w-]+ ){0,2}account|sign[- ]?up|create (?:an?|your|my) (?:\\w+ )?account|join (?:us|now)|konto (?:eröffnen|erstellen|anlegen)|(?:ouvrir|créer) (?:un|mon|votre) compte|(?:abrir|crear) (?:una |tu |su )?cuenta|(?:abrir|criar) (?:uma )?conta|(?:apri|crea) (?:un |il tuo )?conto|rekening openen|account aanmaken|(?:załóż|otwórz) konto|öppna konto|skapa konto|opret konto',
  'открыть счет|открыть счёт|регистрация|口座開設|会員登録|新規登録|开户|注册|계좌 개설|회원가입|فتح حساب|إنشاء حساب|פתיחת חשבון',
);
const APPLIES = /(?<!\p{L})(?:apply for|application|antrag|solicitud|demande de|ansökan|aanvraag|wniosek)/u;

/** What its makers call it. */
function madeOf(form: Row): string {
  const { id = '', class: classes = '', name = '', action = '' } = form.element.attribs;
  return `${id} ${classes} ${name} ${form.element.attribs['aria-label'] ?? ''} ${form.element.attribs['data-name'] ?? ''} ${action}`
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase();
}
