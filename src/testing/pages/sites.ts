/** Pages as shops, offices, old hands and people of other scripts write them. Labelled before the inventory was run on them. */
import type { LabelledPage } from './labelled.ts';

export const SITE_PAGES: readonly LabelledPage[] = [
  {
    name: 'shopify-product',
    kind: 'shop',
    language: 'en',
    html: `<!doctype html><html class="no-js" lang="en"><head><meta charset="utf-8"><title>Linen apron &ndash; Cask &amp; Crumb</title><link rel="canonical" href="https://caskandcrumb.example/products/linen-apron"><meta property="og:type" content="product"><meta property="og:price:amount" content="48.00"><meta property="og:price:currency" content="GBP"><script type="application/ld+json">{"@context":"http://schema.org/","@type":"Product","name":"Linen apron","offers":[{"@type":"Offer","price":48.0,"priceCurrency":"GBP"}]}</script></head><body class="gradient"><a class="skip-to-content-link button visually-hidden" href="#MainContent">Skip to content</a><div id="shopify-section-sections--1720__announcement-bar" class="shopify-section"><div class="announcement-bar" role="region" aria-label="Announcement"><p class="announcement-bar__message h5"><span>Free UK delivery over £60</span></p></div></div><div id="shopify-section-sections--1720__header" class="shopify-section section-header"><sticky-header class="header-wrapper"><header class="header header--middle-left"><header-drawer data-breakpoint="tablet"><details id="Details-menu-drawer-container" class="menu-drawer-container"><summary class="header__icon header__icon--menu" aria-label="Menu"><span><svg class="icon icon-hamburger" viewBox="0 0 18 16"><path d="M1 .5"/></svg></span></summary><div id="menu-drawer" class="menu-drawer motion-reduce"><ul class="menu-drawer__menu"><li><a href="/collections/aprons">Drawer aprons</a></li></ul></div></details></header-drawer><a href="/" class="header__heading-link"><span class="h2">Cask &amp; Crumb</span></a><nav class="header__inline-menu"><ul class="list-menu list-menu--inline" role="list"><li><a id="HeaderMenu-aprons" href="/collections/aprons" class="header__menu-item list-menu__item link">Aprons</a></li><li><a id="HeaderMenu-boards" href="/collections/boards" class="header__menu-item list-menu__item link">Boards</a></li></ul></nav><a href="/cart" class="header__icon header__icon--cart" id="cart-icon-bubble"><svg class="icon icon-cart-empty"></svg><span class="visually-hidden">Cart</span></a></header></sticky-header></div>
<main id="MainContent" class="content-for-layout focus-none" role="main" tabindex="-1"><section id="shopify-section-template--1718__main" class="shopify-section section"><product-info id="MainProduct-template--1718__main" data-section="template--1718__main" data-product-id="8123"><media-gallery><ul><li id="Slide-template--1718__main-3310"><div class="product__media media"><img srcset="//cdn.example/apron.jpg?v=17&width=493 493w" src="//cdn.example/apron.jpg?v=17&width=1946" alt="Linen apron in oat" width="1946" height="1946"></div></li></ul></media-gallery><div class="product__info-container"><p class="product__text caption-with-letter-spacing">Cask &amp; Crumb</p><div class="product__title"><h1>Linen apron</h1><a href="/products/linen-apron" class="product__title"><h2 class="h1">Linen apron</h2></a></div><div id="price-template--1718__main" role="status"><div class="price price--large price--on-sale"><div class="price__container"><div class="price__sale"><span class="visually-hidden">Regular price</span><span><s class="price-item price-item--regular">£60.00</s></span><span class="visually-hidden">Sale price</span><span class="price-item price-item--sale">£48.00</span></div></div></div></div><form method="post" action="/cart/add" id="product-form-installment" accept-charset="UTF-8" enctype="multipart/form-data"><input type="hidden" name="form_type" value="product"/><input type="hidden" name="id" value="44021"/></form><variant-selects><div class="product-form__input"><label class="form__label" for="Option-0">Colour</label><select id="Option-0" name="options[Colour]" form="product-form"><option value="Oat" selected>Oat</option><option value="Ink">Ink</option></select></div></variant-selects><div class="product-form__input product-form__quantity"><label class="quantity__label form__label" for="Quantity-main">Quantity</label><quantity-input class="quantity"><button class="quantity__button no-js-hidden" name="minus" type="button"><span class="visually-hidden">Decrease quantity</span><svg></svg></button><input class="quantity__input" type="number" name="quantity" id="Quantity-main" min="1" value="1" form="product-form"><button class="quantity__button no-js-hidden" name="plus" type="button"><span class="visually-hidden">Increase quantity</span><svg></svg></button></quantity-input></div><product-form class="product-form"><form method="post" action="/cart/add" id="product-form" class="form" novalidate="novalidate" data-type="add-to-cart-form"><input type="hidden" name="id" value="44021" class="product-variant-id"><div class="product-form__buttons"><button id="ProductSubmitButton-main" type="submit" name="add" class="product-form__submit button button--full-width button--secondary"><span>Add to cart</span><div class="loading__spinner hidden"><svg></svg></div></button></div></form></product-form><div class="product__description rte quick-add-hidden"><p>Heavy Baltic linen, washed once, with a pocket that holds a phone.</p></div><details id="Details-shipping"><summary role="button" aria-expanded="false"><h3 class="h4 accordion__title">Shipping &amp; returns</h3></summary><div class="accordion__content rte"><p>Leaves our shop within two days.</p></div></details></div></product-info></section>
<section id="shopify-section-template--1718__reviews"><h2>Reviews</h2><div class="rating"><span>4.8 out of 5</span> <span>(212 reviews)</span></div><div class="review"><p>Washes like a dream and still looks sharp.</p><p>Tom H.</p></div></section></main><div id="shopify-section-footer" class="shopify-section"><footer class="footer"><form method="post" action="/contact#ContactFooter" id="ContactFooter" class="footer__newsletter newsletter-form"><input type="hidden" name="form_type" value="customer"><h2 class="footer-block__heading">Subscribe to our emails</h2><div class="field"><input id="NewsletterForm--footer" type="email" name="contact[email]" class="field__input" aria-required="true" placeholder="Email"><label class="field__label" for="NewsletterForm--footer">Email</label><button type="submit" class="newsletter-form__button field__button" name="commit" aria-label="Subscribe"><svg></svg></button></div></form></footer></div></body></html>`,
    labels: `
h1 Linen apron
h2 Reviews
h2 Subscribe to our emails
h3 Shipping & returns
action Add to cart
action Subscribe
price 60 GBP -
price 48 GBP -
field Colour
field Quantity
field Email
form order
form newsletter
nav Aprons
nav Boards
media Linen apron in oat
proof 4.8 out of 5*
trust Free UK delivery over £60`,
    hidden: ['Increase quantity', 'Skip to content', 'Drawer aprons'],
  },
  {
    name: 'tables-1999',
    kind: 'landing',
    language: 'en',
    encoding: 'windows-1252',
    html: `<HTML><HEAD><TITLE>Welcome to Brackwater Boat Hire!!!</TITLE><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=iso-8859-1"></HEAD><BODY BGCOLOR="#FFFFFF" TEXT="#000000" LINK="#0000FF"><CENTER><TABLE WIDTH=640 BORDER=0 CELLPADDING=0 CELLSPACING=0><TR><TD COLSPAN=2 BGCOLOR="#000080"><FONT FACE="Arial" SIZE=6 COLOR="#FFFFFF"><B>Brackwater Boat Hire</B></FONT></TD></TR><TR><TD WIDTH=140 VALIGN=TOP BGCOLOR="#CCCCFF"><FONT SIZE=2><A HREF="index.htm">Home</A><BR><A HREF="boats.htm">Our boats</A><BR><A HREF="tides.htm">Tide tables</A><BR><A HREF="links.htm">Links</A></FONT><IMG SRC="spacer.gif" WIDTH=140 HEIGHT=1></TD><TD VALIGN=TOP><H2>See the marsh from the water</H2><P>Family boats by the hour or the day. No licence needed.<P><IMG SRC="boat.jpg" ALT="Our boat Teasel at low tide" WIDTH=300 HEIGHT=200><P><TABLE BORDER=1><TR><TH>Boat</TH><TH>Half day</TH><TH>Full day</TH></TR><TR><TD>Teasel</TD><TD>£35</TD><TD>£60</TD></TR><TR><TD>Bittern</TD><TD>£45</TD><TD>£80</TD></TR></TABLE><P><FONT COLOR=RED><B>Book early!</B></FONT> <A HREF="mailto:boats@brackwater.example">E-mail us to book</A><P><FORM ACTION="/cgi-bin/guestbook.pl" METHOD=POST>Your name: <INPUT TYPE=TEXT NAME=name SIZE=20><BR>Your message: <TEXTAREA NAME=msg ROWS=3 COLS=30></TEXTAREA><BR><INPUT TYPE=SUBMIT VALUE="Sign our guestbook"></FORM><P><I>“The best afternoon of our holiday.” The Wicks family, Derby</I></TD></TR><TR><TD COLSPAN=2 ALIGN=CENTER><FONT SIZE=1>&copy; 1999 Brackwater Boat Hire</FONT></TD></TR></TABLE></CENTER></BODY></HTML>`,
    labels: `
h2 See the marsh from the water
action E-mail us to book
action Sign our guestbook
price 35 GBP -
price 60 GBP -
price 45 GBP -
price 80 GBP -
nav Our boats
nav Tide tables
media Our boat Teasel at low tide
proof “The best afternoon of our holiday.” The Wicks family, Derby`,
  },
  {
    name: 'notion-export',
    kind: 'article',
    language: 'en',
    html: `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><title>How we price repairs</title><style>body{line-height:1.5}.toggle>summary{list-style-type:none}</style></head><body><article id="4be0c0d1-90aa-4e1f-8d20-a1b2c3d4e5f6" class="page sans"><header><img class="page-cover-image" src="cover.jpg" style="object-position:center 50%"/><div class="page-header-icon page-header-icon-with-cover"><span class="icon">🔧</span></div><h1 class="page-title">How we price repairs</h1><p class="page-description"></p></header><div class="page-body"><p id="1f0a" class="">This is the page we send to people who ask why a small job costs what it costs, and why we do not quote over the telephone before we have seen the thing.</p><h2 id="2f0b" class="">What you pay for</h2><ul id="3f0c" class="bulleted-list"><li style="list-style-type:disc">Time at the bench, by the quarter hour</li></ul><ul id="3f0d" class="bulleted-list"><li style="list-style-type:disc">Parts, at what we paid for them</li></ul><figure class="block-color-gray_background callout" style="white-space:pre-wrap;display:flex" id="5f0e"><div style="font-size:1.5em"><span class="icon">💡</span></div><div style="width:100%">Looking at it is free.</div></figure><h2 id="6f0f" class="">An example from last week</h2><p id="7f00" class="">A kettle came in with a burnt switch. The switch was four pounds, the bench time two quarters, and the customer kept the old part because she wanted to show it to her son.</p><figure id="8f01" class="image"><a href="kettle.png"><img style="width:700px" src="kettle.png"/></a><figcaption>The burnt switch</figcaption></figure><h2 id="9f02" class="">Questions people ask</h2><ul id="af03" class="toggle"><li><details open=""><summary>Do you repair phones?</summary><p id="bf04" class="">No, the parts are glued in.</p></details></li></ul><ul id="cf05" class="toggle"><li><details open=""><summary>How long does it take?</summary><p id="df06" class="">Most things are done within the week.</p></details></li></ul><hr id="ef07"/><p id="ff08" class=""><a href="https://bench.example/book">Book a time at the bench</a></p></div></article></body></html>`,
    labels: `
h1 How we price repairs
h2 What you pay for
h2 An example from last week
h2 Questions people ask
action Book a time at the bench
question Do you repair phones?
question How long does it take?`,
  },
  {
    name: 'government-form',
    kind: 'other',
    language: 'en',
    html: `<!DOCTYPE html><html lang="en" class="govuk-template"><head><meta charset="utf-8"><title>What is your address? - Apply for a mooring permit</title><meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover"></head><body class="govuk-template__body"><script>document.body.className += ' js-enabled';</script><a href="#main-content" class="govuk-skip-link" data-module="govuk-skip-link" style="position:absolute;left:-9999px">Skip to main content</a><header class="govuk-header" data-module="govuk-header"><div class="govuk-header__container govuk-width-container"><div class="govuk-header__content"><a href="/" class="govuk-header__link govuk-header__service-name">Apply for a mooring permit</a></div></div></header><div class="govuk-width-container"><a href="/name" class="govuk-back-link">Back</a><main class="govuk-main-wrapper" id="main-content"><div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds"><form action="/address" method="post" novalidate><fieldset class="govuk-fieldset"><legend class="govuk-fieldset__legend govuk-fieldset__legend--l"><h1 class="govuk-fieldset__heading">What is your address?</h1></legend><div class="govuk-form-group"><label class="govuk-label" for="address-line-1">Address line 1</label><input class="govuk-input" id="address-line-1" name="addressLine1" type="text" autocomplete="address-line1"></div><div class="govuk-form-group"><label class="govuk-label" for="address-line-2">Address line 2 (optional)</label><input class="govuk-input" id="address-line-2" name="addressLine2" type="text" autocomplete="address-line2"></div><div class="govuk-form-group"><label class="govuk-label" for="address-town">Town or city</label><input class="govuk-input govuk-!-width-two-thirds" id="address-town" name="addressTown" type="text" autocomplete="address-level2"></div><div class="govuk-form-group govuk-form-group--error"><label class="govuk-label" for="address-postcode">Postcode</label><p id="address-postcode-error" class="govuk-error-message"><span class="govuk-visually-hidden" style="position:absolute;width:1px;height:1px;clip:rect(0 0 0 0);overflow:hidden">Error:</span> Enter a full postcode</p><input class="govuk-input govuk-input--width-10" id="address-postcode" name="addressPostcode" type="text" autocomplete="postal-code" aria-describedby="address-postcode-error"></div></fieldset><fieldset class="govuk-fieldset"><legend class="govuk-fieldset__legend">Do you live on the boat?</legend><div class="govuk-radios"><div class="govuk-radios__item"><input class="govuk-radios__input" id="live" name="live" type="radio" value="yes"><label class="govuk-label govuk-radios__label" for="live">Yes</label></div><div class="govuk-radios__item"><input class="govuk-radios__input" id="live-2" name="live" type="radio" value="no"><label class="govuk-label govuk-radios__label" for="live-2">No</label></div></div></fieldset><button type="submit" class="govuk-button" data-module="govuk-button">Save and continue</button></form><details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">I do not have a fixed address</span></summary><div class="govuk-details__text">Give the address of your harbour office.</div></details></div></div></main></div><footer class="govuk-footer"><div class="govuk-width-container"><ul class="govuk-footer__inline-list"><li><a class="govuk-footer__link" href="/help">Help</a></li><li><a class="govuk-footer__link" href="/privacy">Privacy</a></li><li><a class="govuk-footer__link" href="/cookies">Cookies</a></li></ul></div></footer></body></html>`,
    labels: `
h1 What is your address?
action Save and continue
form application
field Address line 1
field Address line 2 (optional)
field Town or city
field Postcode
field Yes
field No
nav Help
nav Privacy`,
    hidden: ['Skip to main content', 'Error:'],
  },
  {
    name: 'japanese-shop',
    kind: 'shop',
    language: 'ja',
    html: `<!DOCTYPE html><html lang="ja"><head><meta charset="UTF-8"><title>【公式】まるや靴店｜手縫いの革靴</title><meta name="description" content="手縫いの革靴を一足ずつ。"></head><body><div id="wrapper"><p class="h-catch">手縫いの革靴を一足ずつお届けする靴店</p><header id="header"><h1 class="logo"><a href="/"><img src="/img/logo.png" alt="まるや靴店"></a></h1><ul class="gnav"><li><a href="/items/">商品一覧</a></li><li><a href="/guide/">ご利用ガイド</a></li><li><a href="/voice/">お客様の声</a></li></ul><p class="tel">受付時間 10:00〜18:00（土日祝休み）</p></header><div id="main"><h2 class="ttl">新作のご案内</h2><div class="itemBox"><a href="/items/101"><img src="/img/101.jpg" alt="内羽根ストレートチップ 黒"></a><h3>内羽根ストレートチップ</h3><p class="price">38,500円<span>（税込）</span></p><form action="/cart/add" method="post"><input type="hidden" name="item" value="101"><select name="size" aria-label="サイズ"><option>24.5cm</option><option>25.0cm</option></select><button type="submit" class="btn-cart">カートに入れる</button></form></div><div class="itemBox"><a href="/items/102"><img src="/img/102.jpg" alt="Uチップ 茶"></a><h3>Uチップ</h3><p class="price"><span class="old"><del>41,800円</del></span> 33,440円<span>（税込）</span></p><form action="/cart/add" method="post"><input type="hidden" name="item" value="102"><select name="size" aria-label="サイズ"><option>24.5cm</option><option>25.0cm</option></select><button type="submit" class="btn-cart">カートに入れる</button></form></div><h2 class="ttl">お客様の声</h2><div class="voice"><p>一日中歩いても足が痛くなりません。二足目を注文しました。</p><p class="name">東京都 K様</p></div><h2 class="ttl">よくあるご質問</h2><dl class="faq"><dt>サイズ交換はできますか？</dt><dd>到着から14日以内であれば無料で承ります。</dd><dt>修理はお願いできますか？</dt><dd>はい、当店の靴は何度でも修理いたします。</dd></dl><p class="ship">11,000円以上で送料無料</p><a class="btn" href="/contact/">お問い合わせはこちら</a></div><footer id="footer"><ul><li><a href="/law/">特定商取引法に基づく表記</a></li><li><a href="/privacy/">プライバシーポリシー</a></li></ul></footer></div></body></html>`,
    labels: `
h2 新作のご案内
h3 内羽根ストレートチップ
h3 Uチップ
h2 お客様の声
h2 よくあるご質問
action カートに入れる
action お問い合わせはこちら
price 38500 JPY -
price 41800 JPY -
price 33440 JPY -
field サイズ
nav 商品一覧
nav ご利用ガイド
media まるや靴店
media 内羽根ストレートチップ 黒
proof 一日中歩いても足が痛くなりません。*
question サイズ交換はできますか？
question 修理はお願いできますか？
trust 11,000円以上で送料無料`,
  },
  {
    name: 'arabic-landing',
    kind: 'landing',
    language: 'ar',
    direction: 'rtl',
    html: `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>دفتري - فواتير لأصحاب المهن</title><meta name="viewport" content="width=device-width"></head><body><header class="top"><a href="/" class="brand">دفتري</a><nav><a href="#features">المزايا</a><a href="#plans">الأسعار</a><a href="#help">المساعدة</a></nav><a class="btn btn-outline" href="/login">تسجيل الدخول</a></header><section class="hero"><h1>أرسل فاتورتك قبل أن يبرد الشاي</h1><p>برنامج بسيط للفواتير يعمل على هاتفك، بالعربية أولا.</p><a class="btn btn-primary" href="/start">ابدأ مجانا</a><a class="btn" href="/tour">شاهد كيف يعمل</a><p class="note">بدون بطاقة ائتمان</p></section><section id="features"><h2>لماذا دفتري؟</h2><div class="card"><h3>ضريبة محسوبة</h3><p>نضيف ضريبة القيمة المضافة عنك.</p></div><div class="card"><h3>دفع سريع</h3><p>رابط دفع في كل فاتورة.</p></div></section><section id="plans"><h2>الأسعار</h2><div class="plan"><h3>فردي</h3><p>٤٩ ر.س شهريا</p><a class="btn" href="/start?p=1">اشترك الآن</a></div><div class="plan"><h3>فريق</h3><p>129 ر.س شهريا</p><a class="btn" href="/start?p=2">اشترك الآن</a></div></section><section id="help"><h2>أسئلة شائعة</h2><h3>هل يمكنني الإلغاء في أي وقت؟</h3><p>نعم، من صفحة حسابك.</p></section><section><h2>ماذا يقول عملاؤنا</h2><blockquote>«صرت أرسل الفاتورة من باب الزبون.» أبو سالم، كهربائي</blockquote></section><footer><a href="/privacy">سياسة الخصوصية</a></footer></body></html>`,
    labels: `
h1 أرسل فاتورتك قبل أن يبرد الشاي
h2 لماذا دفتري؟
h3 ضريبة محسوبة
h3 دفع سريع
h2 الأسعار
action تسجيل الدخول
action ابدأ مجانا
action شاهد كيف يعمل
action اشترك الآن
price 49 SAR month
price 129 SAR month
nav المزايا
nav المساعدة
proof «صرت أرسل الفاتورة من باب الزبون.»*
trust بدون بطاقة ائتمان
question هل يمكنني الإلغاء في أي وقت؟`,
  },
  {
    name: 'svg-heavy',
    kind: 'landing',
    language: 'en',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Gridpulse, power maps</title><style>.t{font:700 20px sans-serif}</style></head><body><svg width="0" height="0" style="position:absolute"><defs><linearGradient id="g1"><stop offset="0"/></linearGradient><symbol id="i-bolt" viewBox="0 0 24 24"><title>bolt</title><path d="M1 1"/></symbol></defs></svg><header><a href="/" aria-label="Gridpulse"><svg viewBox="0 0 200 40" width="200" height="40"><title>Gridpulse logo</title><path d="M0 0h20"/></svg></a><nav><a href="/map"><svg width="16" height="16"><use href="#i-bolt"/></svg> Live map</a><a href="/api"><svg width="16" height="16"><use href="#i-bolt"/></svg> API</a></nav></header><main><h1><svg width="24" height="24" aria-hidden="true"><use href="#i-bolt"/></svg> See the grid breathe</h1><p>Load, price and carbon for every zone, each minute.</p><svg role="img" aria-label="Chart: load over one day" viewBox="0 0 400 200" width="400" height="200"><g><text x="10" y="20" class="t">Load</text><path d="M0 100 L400 20"/></g></svg><a class="cta" href="/signup"><svg width="16" height="16"><use href="#i-bolt"/></svg><span>Create a free account</span></a><button aria-label="Play the demo"><svg width="48" height="48"><circle r="20"/></svg></button><section><h2>For traders</h2><svg width="64" height="64"><rect width="64" height="64"/></svg><p>Five-minute prices.</p><a href="/traders">Learn more</a></section><section><h2>For planners</h2><svg width="64" height="64"><rect width="64" height="64"/></svg><p>Ten years of history.</p><a href="/planners">Learn more</a></section><svg viewBox="0 0 100 30" width="300" height="90"><a href="/status"><text x="0" y="20">System status</text></a></svg><p>Used by 140 utilities</p></main></body></html>`,
    labels: `
h1 See the grid breathe
h2 For traders
h2 For planners
action Create a free account
action Play the demo
action Learn more
nav Live map
nav API
media Gridpulse logo
media Chart: load over one day
proof Used by 140 utilities`,
  },
  {
    name: 'mail-like',
    kind: 'landing',
    language: 'en',
    html: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /><title>Your spring box is here</title><style type="text/css">@media only screen and (max-width:480px){.full{width:100%!important}}</style></head><body style="margin:0;padding:0;background-color:#f4f4f4"><div style="display:none;max-height:0;overflow:hidden;mso-hide:all">Preheader: five bulbs inside &#847;&zwnj;&nbsp;</div><table role="presentation" border="0" cellpadding="0" cellspacing="0" width="100%"><tr><td align="center" style="padding:20px 0"><!--[if mso]><table width="600"><tr><td><![endif]--><table role="presentation" class="full" width="600" style="background-color:#ffffff"><tr><td style="padding:24px;text-align:center"><a href="https://bulbbox.example/?utm_source=mail&amp;utm_medium=email" target="_blank"><img src="https://img.example/logo.png" width="140" alt="Bulb Box" style="display:block;margin:0 auto;border:0" /></a></td></tr><tr><td style="font-family:Georgia,serif;font-size:32px;line-height:38px;text-align:center;padding:0 24px"><h1 style="margin:0;font-size:32px">Your spring box is here</h1></td></tr><tr><td style="font-family:Arial,sans-serif;font-size:16px;padding:16px 24px"><p style="margin:0 0 12px 0">Hello gardener,</p><p style="margin:0 0 12px 0">Five bulbs, planted in an hour, in flower by April. Only <strong>£24</strong> this month.</p></td></tr><tr><td align="center" style="padding:8px 24px 24px"><table role="presentation" cellspacing="0" cellpadding="0"><tr><td style="border-radius:4px;background:#2e7d32"><a href="https://bulbbox.example/order?utm_source=mail" style="display:inline-block;padding:14px 28px;color:#ffffff;text-decoration:none;font-weight:bold">Order your box</a></td></tr></table></td></tr><tr><td style="padding:0 24px 24px"><table role="presentation" width="100%"><tr><td width="50%" style="padding:8px"><img src="https://img.example/tulip.jpg" width="260" alt="Tulip Apricot" /><p style="margin:8px 0;font-weight:bold">Tulip Apricot</p><a href="https://bulbbox.example/tulip" style="color:#2e7d32">See more</a></td><td width="50%" style="padding:8px"><img src="https://img.example/crocus.jpg" width="260" alt="Crocus Tommy" /><p style="margin:8px 0;font-weight:bold">Crocus Tommy</p><a href="https://bulbbox.example/crocus" style="color:#2e7d32">See more</a></td></tr></table></td></tr><tr><td style="font-family:Arial;font-size:12px;color:#777777;text-align:center;padding:16px"><p style="margin:0">Free delivery on every box.</p><p style="margin:0"><a href="https://bulbbox.example/unsub">Unsubscribe</a> | <a href="https://bulbbox.example/view">View in browser</a></p><img src="https://img.example/open.gif" width="1" height="1" alt="" style="display:block" /></td></tr></table><!--[if mso]></td></tr></table><![endif]--></td></tr></table></body></html>`,
    labels: `
h1 Your spring box is here
action Order your box
action See more
price 24 GBP -
media Bulb Box
media Tulip Apricot
media Crocus Tommy
trust Free delivery on every box.`,
    hidden: ['Preheader: five bulbs inside'],
  },
];
