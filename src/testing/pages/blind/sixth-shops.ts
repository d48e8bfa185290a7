/** Shops, a market and a cart. */
import type { LabelledPage } from '../labelled.ts';

export const SIXTH_SHOPS: readonly LabelledPage[] = [
  {
    name: 'fashion-product',
    kind: 'shop',
    language: 'en',
    html: `<!doctype html> <html class="no-js" lang="en"> <head> <meta charset="utf-8"> <meta name="viewport" content="width=device-width,initial-scale=1"> <title>The Harbour Overshirt in Tobacco Cord &ndash; Marlowe &amp; Finch</title> <meta property="og:type" content="product"> <meta property="og:price:amount" content="128.00"> <style> .visually-hidden{position:absolute!important;overflow:hidden;width:1px;height:1px;margin:-1px;padding:0;border:0;clip:rect(0 0 0 0)} .menu-drawer{display:none} .product-form__error-message-wrapper[hidden]{display:none} </style> </head> <body class="gradient"> <a class="skip-to-content-link button visually-hidden" href="#MainContent">Skip to content</a> <div id="shopify-section-announcement" class="shopify-section"> <div class="announcement-bar" role="region" aria-label="Announcement"> <p class="announcement-bar__message h5">Postage is on us when you spend £75 or more</p> </div> </div> <sticky-header class="header-wrapper"> <header class="header header--middle-left"> <header-drawer data-breakpoint="tablet"> <details class="menu-drawer-container"> <summary class="header__icon header__icon--menu menu-drawer" aria-label="Menu"><svg viewBox="0 0 18 16"><path d="M1 .5h15"/></svg></summary> <div class="menu-drawer" id="menu-drawer" tabindex="-1"> <ul role="list"><li><a href="/collections/new">Fresh in this week (mobile)</a></li> <li><a href="/account/login">Sign in to your account (mobile)</a></li></ul> </div> </details> </header-drawer> <a href="/" class="header__heading-link"><img src="//cdn.marlowefinch.example/logo.svg" alt="Marlowe &amp; Finch" width="140" height="32"></a> <nav class="header__inline-menu"> <ul class="list-menu list-menu--inline" role="list"> <li><a href="/collections/new" class="header__menu-item"><span>New in</span></a></li> <li><a href="/collections/overshirts" class="header__menu-item"><span class="header__active-menu-item">Overshirts</span></a></li> <li><a href="/collections/knitwear" class="header__menu-item"><span>Knitwear</span></a></li> <li><a href="/collections/trousers" class="header__menu-item"><span>Trousers</span></a></li> <li><a href="/pages/mending" class="header__menu-item"><span>Mending room</span></a></li> </ul> </nav> <a href="/cart" class="header__icon header__icon--cart"><svg class="icon icon-cart" aria-hidden="true" viewBox="0 0 40 40"><path d="M20 5z"/></svg><span class="visually-hidden">Bag</span></a> </header> </sticky-header> <main id="MainContent" class="content-for-layout" role="main"> <section class="product product--large grid grid--1-col"> <media-gallery class="grid__item product__media-wrapper"> <ul class="product__media-list slider" role="list"> <li class="product__media-item is-active"><div class="media"><img srcset="/f/cord-1_493x.jpg 493w, /f/cord-1_990x.jpg 990w" src="/f/cord-1.jpg" alt="Man wearing the tobacco cord overshirt on a slipway" loading="eager"></div></li> <li class="product__media-item"><div class="media"><img src="/f/cord-2.jpg" alt="Close-up of the horn buttons" loading="lazy"></div></li> <li class="product__media-item"><div class="media"><img src="/f/cord-3.jpg" alt="" loading="lazy"></div></li> </ul> </media-gallery> <product-info class="product__info-wrapper grid__item"> <p class="product__text caption-with-letter-spacing">Marlowe &amp; Finch</p> <div class="product__title"><h1>The Harbour Overshirt in Tobacco Cord</h1><a href="/products/harbour" class="product__title" style="display:none"><h2 class="h1">The Harbour Overshirt in Tobacco Cord, full details</h2></a></div> <div class="rating-wrap"><div class="rating" role="img" aria-label="4.8 out of 5.0 stars"><span aria-hidden="true" class="rating-star"></span></div><p class="rating-text caption">4.8 from 312 owners</p></div> <div class="price price--large price--on-sale price--show-badge"> <div class="price__container"> <div class="price__sale"><span class="visually-hidden">Regular price</span><span><s class="price-item price-item--regular">£160.00</s></span> <span class="visually-hidden">Sale price</span><span class="price-item price-item--sale price-item--last">£128.00</span></div> </div> <span class="badge price__badge-sale">Sale</span> </div> <div class="product__tax caption rte">Duties and VAT already included.</div> <product-form class="product-form"> <div class="product-form__error-message-wrapper" role="alert" hidden><span class="product-form__error-message">That size has just sold out, sorry.</span></div> <form method="post" action="/cart/add" id="product-form-template" accept-charset="UTF-8" class="form" novalidate data-type="add-to-cart-form"> <input type="hidden" name="form_type" value="product"><input type="hidden" name="utf8" value="✓"> <div class="product-form__input"><label class="form__label" for="Option-0">Chest size</label> <div class="select"><select id="Option-0" name="options[Size]"><option>36 in</option><option selected>38 in</option><option>40 in</option><option disabled>42 in - gone</option></select></div></div> <div class="product-form__quantity"><label class="form__label" for="Qty">Quantity</label> <quantity-input class="quantity"><button class="quantity__button" name="minus" type="button" aria-label="Decrease"><svg viewBox="0 0 10 2"><path d="M0 1h10"/></svg></button><input class="quantity__input" type="number" name="quantity" id="Qty" min="1" value="1"><button class="quantity__button" name="plus" type="button" aria-label="Increase"><svg viewBox="0 0 10 10"><path d="M0 5h10"/></svg></button></quantity-input></div> <div class="product-form__buttons"> <button type="submit" name="add" class="product-form__submit button button--full-width button--secondary"><span>Pop it in the bag</span><div class="loading-overlay__spinner" hidden></div></button> <div class="shopify-payment-button"><div role="button" tabindex="0" class="shopify-payment-button__button">Buy it now</div></div> </div> </form> </product-form> <ul class="product__usp list-unstyled" role="list"> <li><svg class="icon icon-return" aria-hidden="true"><use href="#r"/></svg> Wear it at home for 60 days; send it back if it isn't right</li> <li><svg class="icon icon-leaf" aria-hidden="true"><use href="#l"/></svg> Made in a Fair Wear member factory in Porto</li> <li><svg class="icon icon-needle" aria-hidden="true"><use href="#n"/></svg> We'll mend it for free, for as long as you own it</li> </ul> <div class="product__accordion accordion"><details><summary><h2 class="h4 accordion__title">Fabric and care</h2></summary><div class="accordion__content rte"><p>14-wale cotton corduroy, 320 gsm. Wash cool and inside out.</p></div></details></div> </product-info> </section> <section class="multicolumn"><h2 class="title">What the postbag says</h2> <ul class="grid grid--3-col" role="list"> <li class="grid__item"><div class="multicolumn-card"><p>“I've had it eleven weeks and have taken it off about twice.”</p><p class="caption">Rowan, Whitby</p></div></li> <li class="grid__item"><div class="multicolumn-card"><p>“Best cord shirt of the autumn.”</p><p class="caption">The Sunday Courier style desk</p></div></li> </ul> </section> <product-recommendations class="related-products"><h2 class="related-products__heading">Goes nicely with</h2> <ul class="grid product-grid" role="list"> <li class="grid__item"><div class="card"><div class="media"><img src="/f/tee.jpg" alt="Ecru pocket tee, folded"></div><h3 class="card__heading"><a href="/products/pocket-tee">Pocket Tee, Ecru</a></h3><div class="price"><span class="price-item">£34.00</span></div></div></li> <li class="grid__item"><div class="card"><div class="media"><img src="/f/chino.jpg" alt="Slate chinos on a hanger"></div><h3 class="card__heading"><a href="/products/chino">Drill Chino, Slate</a></h3><div class="price"><span class="price-item">From £92.00</span></div></div></li> </ul> </product-recommendations> </main> <footer class="footer gradient"> <div class="footer__content-top grid"> <div class="footer-block grid__item footer-block--menu"><h2 class="footer-block__heading">Help</h2><ul class="footer-block__details-content list-unstyled"> <li><a href="/pages/sizing" class="link link--text list-menu__item">Size chart</a></li><li><a href="/pages/delivery" class="link link--text list-menu__item">Delivery times</a></li><li><a href="/pages/contact" class="link link--text list-menu__item">Write to us</a></li></ul></div> <div class="footer-block__newsletter"><h2 class="footer-block__heading">Letters from the workshop</h2> <form method="post" action="/contact#ContactFooter" class="footer__newsletter newsletter-form"><input type="hidden" name="contact[tags]" value="newsletter"> <div class="field"><input id="NewsletterForm" type="email" name="contact[email]" class="field__input" placeholder="Email" autocomplete="email" required><label class="field__label" for="NewsletterForm">Email</label><button type="submit" class="newsletter-form__button field__button" aria-label="Subscribe"><svg viewBox="0 0 14 10"><path d="M8 0z"/></svg></button></div> </form><p class="caption">Two letters a month. We never pass your address on.</p></div> </div> <div class="footer__content-bottom"><small class="copyright__content">&copy; 2026, <a href="/">Marlowe &amp; Finch</a></small></div> </footer> </body></html>`,
    labels: `
h1 The Harbour Overshirt in Tobacco Cord
h2 Fabric and care
h2 What the postbag says
h2 Goes nicely with
h2 Help
h2 Letters from the workshop
action Pop it in the bag
action Buy it now
action Subscribe
form newsletter
field Chest size
field Quantity
field Email
price 160.00 GBP -
price 128.00 GBP -
price 34.00 GBP -
price 92.00 GBP -
nav New in
nav Overshirts
nav Knitwear
nav Trousers
nav Mending room
nav Size chart
nav Delivery times
nav Write to us
media Marlowe & Finch
media Man wearing the tobacco cord overshirt on a slipway
media Close-up of the horn buttons
media Ecru pocket tee, folded
media Slate chinos on a hanger
proof 4.8 from 312 owners
proof *I've had it eleven weeks and have taken it off about twice
proof *Best cord shirt of the autumn
trust Postage is on us when you spend £75 or more
trust Wear it at home for 60 days*
trust Made in a Fair Wear member factory in Porto
trust We'll mend it for free*
trust *We never pass your address on`,
    hidden: [
      'Fresh in this week (mobile)',
      'Sign in to your account (mobile)',
      'The Harbour Overshirt in Tobacco Cord, full details',
      'That size has just sold out, sorry.',
    ],
  },
  {
    name: 'lebensmittel-kategorie',
    kind: 'shop',
    language: 'de-DE',
    html: `<!DOCTYPE html><html lang="de-DE"><head><meta charSet="utf-8"/><title>Obst &amp; Gemüse online kaufen | Korbfrisch</title><style data-emotion="css">.css-1yq2x{display:flex}.css-hid0{display:none}.css-sr1{clip:rect(0 0 0 0);position:absolute;width:1px;height:1px;overflow:hidden}</style></head> <body><div id="root"><div class="css-1yq2x"><div class="css-9k3"><span class="css-0">Lieferung heute noch zwischen 18 und 20 Uhr möglich</span></div></div> <div role="banner" class="MuiAppBar-root css-8u1"><div class="MuiToolbar-root css-i6s"> <a class="css-logo" href="/"><img alt="Korbfrisch Startseite" src="/static/logo.8fd.svg"/></a> <div role="search" class="css-srch"><form action="/suche" class="css-f1"><div class="MuiInputBase-root css-3u"><input aria-label="Wonach suchst du?" class="MuiInputBase-input" name="q" placeholder="Wonach suchst du?" type="search" value=""/></div><button class="MuiButtonBase-root MuiIconButton-root" type="submit" aria-label="Suchen"><svg class="MuiSvgIcon-root" focusable="false" aria-hidden="true" viewBox="0 0 24 24"><path d="M15.5 14h-.79"></path></svg></button></form></div> <button class="MuiButtonBase-root css-plz" type="button"><svg aria-hidden="true" viewBox="0 0 24 24"><path d="M12 2"></path></svg><span>Liefergebiet: <b>04277</b></span></button> <a class="MuiButton-root MuiButton-outlined css-lg" href="/anmelden">Anmelden</a> </div> <nav aria-label="Sortiment" class="css-nv"><div class="css-nvi"><a class="css-lk" href="/k/obst-gemuese" aria-current="page">Obst &amp; Gemüse</a><a class="css-lk" href="/k/kaese">Käsetheke</a><a class="css-lk" href="/k/brot">Brot &amp; Backwaren</a><a class="css-lk" href="/k/getraenke">Getränke</a><a class="css-lk" href="/k/haushalt">Haushalt</a></div></nav></div> <div class="css-hid0" data-testid="flyout"><a href="/k/tierfutter">Tierfutter entdecken</a><a href="/k/baby">Baby &amp; Kind entdecken</a></div> <main class="css-mn"><nav aria-label="breadcrumb" class="MuiBreadcrumbs-root"><ol class="MuiBreadcrumbs-ol"><li><a href="/">Start</a></li><li aria-hidden="true">/</li><li><a href="/sortiment">Alle Abteilungen</a></li><li aria-hidden="true">/</li><li><p aria-current="page">Obst &amp; Gemüse</p></li></ol></nav> <h1 class="MuiTypography-root MuiTypography-h4 css-h">Obst &amp; Gemüse <span class="css-cnt">(214 Artikel)</span></h1> <div class="css-grid"><aside class="css-side" aria-label="Filter"><h2 class="MuiTypography-h6">Eingrenzen</h2><div role="group" aria-labelledby="fl1"><span id="fl1" class="css-gl">Herkunft</span> <label class="MuiFormControlLabel-root"><span class="MuiCheckbox-root"><input type="checkbox" name="regional"/><svg aria-hidden="true"><path d="M1"></path></svg></span><span class="MuiFormControlLabel-label">Aus der Region</span></label> <label class="MuiFormControlLabel-root"><span class="MuiCheckbox-root"><input type="checkbox" name="bio"/><svg aria-hidden="true"><path d="M1"></path></svg></span><span class="MuiFormControlLabel-label">Nur Bio</span></label></div></aside> <section class="css-res"><div class="css-sort"><label id="srt" for="sort" class="MuiInputLabel-root">Sortieren nach</label><select id="sort" class="css-sel"><option>Beliebtheit</option><option>Grundpreis aufsteigend</option></select></div> <ul class="css-ul"> <li class="css-pt"><article data-testid="product-tile"><a href="/p/aepfel-elstar" class="css-a"><img loading="lazy" alt="Elstar Äpfel im Papierkörbchen" src="/img/112.webp"/><h3 class="css-t">Äpfel Elstar, Altes Land</h3></a><div class="css-g">1 kg Schale · Klasse I</div><div class="css-p"><span class="css-p1">2,79&nbsp;€</span></div><button type="button" class="MuiButton-contained css-add" aria-label="Äpfel Elstar, Altes Land in den Korb legen"><svg aria-hidden="true"><path d="M19 13"></path></svg></button></article></li> <li class="css-pt"><article data-testid="product-tile"><span class="css-badge">−20 %</span><a href="/p/rispentomaten" class="css-a"><img loading="lazy" alt="Rispentomaten am Zweig" src="/img/113.webp"/><h3 class="css-t">Rispentomaten</h3></a><div class="css-g">500 g</div><div class="css-p"><del class="css-p0">2,49&nbsp;€</del><span class="css-p1 css-red">1,99&nbsp;€</span></div><button type="button" class="MuiButton-contained css-add">In den Korb</button></article></li> <li class="css-pt"><article data-testid="product-tile"><a href="/p/bananen" class="css-a"><img loading="lazy" alt="Bündel Bananen mit Siegel" src="/img/114.webp"/><h3 class="css-t">Bananen Fairtrade Bio</h3></a><div class="css-g">ca. 1 kg · DE-ÖKO-006</div><div class="css-p"><span class="css-p1">1,95&nbsp;€</span></div><button type="button" class="MuiButton-contained css-add">In den Korb</button></article></li> <li class="css-pt"><article data-testid="product-tile" aria-disabled="true"><a href="/p/spargel" class="css-a"><img loading="lazy" alt="Weißer Spargel" src="/img/115.webp"/><h3 class="css-t">Spargel weiß</h3></a><div class="css-g">Saison ab April</div><button type="button" class="MuiButton-outlined css-add">Erinnere mich</button></article></li> </ul><button class="MuiButton-text css-more" type="button">Weitere 24 Artikel anzeigen</button></section></div> <section class="css-frische"><h2 class="MuiTypography-h5">Unser Frischeversprechen</h2><div class="css-3c"><div><svg aria-hidden="true"><path d="M3"></path></svg><p>Nicht knackig? Dann erstatten wir den vollen Kaufpreis, ohne Diskussion.</p></div><div><svg aria-hidden="true"><path d="M3"></path></svg><p>Keine Liefergebühr ab 49 € Bestellwert</p></div><div><svg aria-hidden="true"><path d="M3"></path></svg><p>38.000 Haushalte in Leipzig und Halle kaufen schon bei uns ein</p></div></div></section> <section class="css-faq"><h2 class="MuiTypography-h5">Häufig gefragt</h2><div class="MuiAccordion-root"><button class="MuiAccordionSummary-root" aria-expanded="false" type="button"><span class="MuiAccordionSummary-content">Wie werden lose Waren abgerechnet?</span><svg aria-hidden="true"><path d="M16"></path></svg></button></div><div class="MuiAccordion-root"><button class="MuiAccordionSummary-root" aria-expanded="false" type="button"><span class="MuiAccordionSummary-content">Kann ich Pfandflaschen zurückgeben?</span><svg aria-hidden="true"><path d="M16"></path></svg></button></div></section></main> <footer class="css-ft"><div class="css-4c"><div><p class="css-fh">Korbfrisch</p><a href="/ueber-uns">Über uns</a><a href="/jobs">Jobs im Lager</a></div><div><p class="css-fh">Service</p><a href="/liefergebiete">Liefergebiete</a><a href="/pfand">Pfand &amp; Rückgabe</a></div><div><p class="css-fh">Rechtliches</p><a href="/impressum">Impressum</a><a href="/agb">AGB</a><a href="/datenschutz">Datenschutz</a></div></div></footer></div> <div class="css-ck" role="dialog" aria-modal="true" aria-labelledby="ckt"><p id="ckt">Ein Keks gefällig? Wir nutzen Cookies, damit dein Korb gefüllt bleibt.</p><button type="button" class="MuiButton-contained">Alle zulassen</button><button type="button" class="MuiButton-outlined">Nur nötige</button></div> <script id="__STATE__" type="application/json">{"user":null,"zip":"04277"}</script></body></html>`,
    labels: `
h1 Obst & Gemüse (214 Artikel)
h2 Eingrenzen
h2 Unser Frischeversprechen
h2 Häufig gefragt
action Suchen
action Anmelden
action Äpfel Elstar, Altes Land in den Korb legen
action In den Korb
action Erinnere mich
form search
field Wonach suchst du?
field Aus der Region
field Nur Bio
field Sortieren nach
price 2.79 EUR -
price 2.49 EUR -
price 1.99 EUR -
price 1.95 EUR -
nav Obst & Gemüse
nav Käsetheke
nav Brot & Backwaren
nav Getränke
nav Haushalt
nav Start
nav Alle Abteilungen
nav Über uns
nav Jobs im Lager
nav Liefergebiete
nav Pfand & Rückgabe
nav Impressum
nav AGB
nav Datenschutz
media Korbfrisch Startseite
media Elstar Äpfel im Papierkörbchen
media Rispentomaten am Zweig
media Bündel Bananen mit Siegel
media Weißer Spargel
proof 38.000 Haushalte in Leipzig und Halle kaufen schon bei uns ein
trust Nicht knackig? Dann erstatten wir den vollen Kaufpreis*
trust Keine Liefergebühr ab 49 € Bestellwert
question Wie werden lose Waren abgerechnet?
question Kann ich Pfandflaschen zurückgeben?`,
    hidden: ['Tierfutter entdecken', 'Baby & Kind entdecken'],
  },
  {
    name: 'korean-electronics',
    kind: 'shop',
    language: 'ko',
    html: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"> <html xmlns="http://www.w3.org/1999/xhtml" xml:lang="ko" lang="ko"> <head> <meta http-equiv="Content-Type" content="text/html; charset=utf-8" /> <title>소리담 무선 이어폰 SD-40 - 한빛전자몰</title> <style type="text/css"> .displaynone{display:none !important} #skipNavigation a{position:absolute;left:-9999px} </style> </head> <body id="main"> <div id="skipNavigation"><p><a href="#category">전체상품목록 바로가기</a></p><p><a href="#contents">본문 바로가기</a></p></div> <div id="wrap"> <div id="header"> <div class="topArea"> <ul class="xans-element- xans-layout xans-layout-statelogoff"> <li><a href="/member/login.html">로그인</a></li> <li><a href="/member/join.html">회원가입</a></li> <li><a href="/order/basket.html">장바구니</a></li> <li><a href="/myshop/order.html">주문조회</a></li> </ul> <form id="searchBarForm" name="" action="/product/search.html" method="get"><fieldset><legend class="displaynone">상품 통합 검색창</legend><input id="keyword" name="keyword" class="inputTypeText" placeholder="찾으시는 상품을 입력하세요" type="text" /><input type="image" src="/img/btn_search.gif" alt="검색" /></fieldset></form> </div> <div id="category" class="xans-layout-category"> <ul> <li><a href="/list.html?c=24">이어폰·헤드폰</a></li> <li><a href="/list.html?c=25">노트북</a></li> <li><a href="/list.html?c=26">주방가전</a></li> <li><a href="/list.html?c=27">중고특가</a></li> </ul> </div> </div> <div id="container"><div id="contents"> <div class="path"><ol><li><a href="/">홈</a></li><li><a href="/list.html?c=24">이어폰·헤드폰</a></li><li title="현재 위치"><strong>무선</strong></li></ol></div> <div class="detailArea"> <div class="imgArea"><div class="keyImg"><a href="#none"><img src="/web/product/big/sd40.jpg" alt="소리담 SD-40 무선 이어폰 흰색" class="BigImage" /></a></div> <ul class="listImg"><li><img src="/web/product/small/sd40_2.jpg" class="ThumbImage" alt="" /></li></ul></div> <div class="infoArea"> <h1>소리담 무선 이어폰 SD-40</h1> <table border="1" summary=""> <caption class="displaynone">기본 정보</caption> <tbody> <tr><th scope="row"><span>소비자가</span></th><td><span style="text-decoration:line-through">129,000원</span></td></tr> <tr><th scope="row"><span>판매가</span></th><td><strong id="span_product_price_text">89,000원</strong> <span class="displaynone">(앱 전용가 85,000원)</span></td></tr> <tr><th scope="row"><span>배송비</span></th><td><strong>3,000원</strong> (50,000원 이상 구매 시 무료배송)</td></tr> <tr><th scope="row"><span>제조사</span></th><td>소리담테크</td></tr> <tr><th scope="row"><label for="option1">색상</label></th><td><select id="option1" name="option1"><option value="*">- [필수] 옵션을 선택해 주세요 -</option><option>흰색</option><option>검정</option></select></td></tr> </tbody> </table> <p class="grade"><span class="star" style="width:94%"></span> 구매평점 4.7 (리뷰 2,318건)</p> <div class="xans-product-action"> <a href="#none" class="btnBuy" onclick="product_submit(1)"><span id="btnBuy">바로구매</span></a> <a href="#none" class="btnBasket" onclick="product_submit(2)">장바구니 담기</a> <span class="btnSoldout displaynone">품절되었습니다</span> <a href="#none" class="btnWish" onclick="add_wishlist()">관심상품 등록</a> </div> <ul class="benefit"> <li>· 수령 후 14일 이내 무상 교환·환불</li> <li>· 제조사 정품 인증, 2년 무상 A/S</li> <li>· 오후 3시 이전 주문 시 당일 출고</li> </ul> </div> </div> <div id="prdDetail"><h2>상품상세정보</h2><div class="cont"><p><img src="/web/upload/sd40_detail.jpg" alt="충전 케이스와 이어팁 세 쌍" width="860" /></p><p>한 번 충전으로 9시간, 케이스까지 36시간 재생됩니다.</p> <iframe width="860" height="480" src="https://video.example/embed/sd40" title="SD-40 통화 품질 시연 영상" frameborder="0"></iframe></div></div> <div id="prdReview"><h2>구매후기</h2> <table border="1" summary=""><thead><tr><th>번호</th><th>내용</th><th>작성자</th></tr></thead> <tbody><tr><td>2318</td><td>지하철에서도 통화가 또렷하게 들려서 만족합니다.</td><td>김**</td></tr><tr><td>2317</td><td>세 달째 쓰는데 끊김이 한 번도 없었어요.</td><td>이**</td></tr></tbody></table> <p class="btnArea"><a href="/board/review/write.html" class="btn">후기 쓰기</a></p></div> <div id="prdQnA"><h2>자주 묻는 질문</h2> <dl class="faq"><dt>Q. 한쪽만 잃어버렸을 때 따로 살 수 있나요?</dt><dd>네, 고객센터에서 낱개로 판매합니다.</dd><dt>Q. 아이폰에서도 사용할 수 있나요?</dt><dd>블루투스 5.3을 지원하는 모든 기기에서 됩니다.</dd></dl></div> </div></div> <div id="footer"><ul class="bottomNavi"><li><a href="/shopinfo/company.html">회사소개</a></li><li><a href="/member/agreement.html">이용약관</a></li><li><a href="/member/privacy.html"><strong>개인정보처리방침</strong></a></li><li><a href="/shopinfo/guide.html">이용안내</a></li></ul> <address>상호 한빛전자몰 | 고객센터 0000-1234 | 평일 10:00~17:00</address> <p class="escrow">고객님의 안전거래를 위해 현금 결제 시 구매안전(에스크로) 서비스를 이용하실 수 있습니다.</p></div> </div> </body></html>`,
    labels: `
h1 소리담 무선 이어폰 SD-40
h2 상품상세정보
h2 구매후기
h2 자주 묻는 질문
action 검색
action 바로구매
action 장바구니 담기
action 관심상품 등록
action 후기 쓰기
form search
field 찾으시는 상품을 입력하세요
field 색상
price 129000 KRW -
price 89000 KRW -
price 3000 KRW -
nav 이어폰·헤드폰
nav 노트북
nav 주방가전
nav 중고특가
nav 홈
nav 장바구니
nav 주문조회
nav 회사소개
nav 이용약관
nav 개인정보처리방침
nav 이용안내
media 소리담 SD-40 무선 이어폰 흰색
media 충전 케이스와 이어팁 세 쌍
media SD-40 통화 품질 시연 영상
proof 구매평점 4.7 (리뷰 2,318건)
proof 지하철에서도 통화가 또렷하게 들려서 만족합니다.
proof 세 달째 쓰는데 끊김이 한 번도 없었어요.
trust *수령 후 14일 이내 무상 교환·환불
trust *제조사 정품 인증, 2년 무상 A/S
trust *50,000원 이상 구매 시 무료배송
trust *오후 3시 이전 주문 시 당일 출고
trust 고객님의 안전거래를 위해*
question *한쪽만 잃어버렸을 때 따로 살 수 있나요?
question *아이폰에서도 사용할 수 있나요?`,
    hidden: ['(앱 전용가 85,000원)', '품절되었습니다', '상품 통합 검색창'],
  },
  {
    name: 'marketplace-listing',
    kind: 'shop',
    language: 'en-US',
    html: `<!DOCTYPE html> <html lang="en-US" data-theme="light"> <head> <meta charset="UTF-8"> <title>Hand-thrown Stoneware Ramen Bowl, Set of 2 | Handsel Market</title> <script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Hand-thrown Stoneware Ramen Bowl","offers":{"@type":"Offer","price":"64.00","priceCurrency":"USD"}}</script> </head> <body> <hm-app> <hm-topbar> <div class="hm-topbar__row"> <a class="hm-topbar__brand" href="/" aria-label="Handsel Market home"><svg width="96" height="24" role="img" aria-hidden="true"><path d="M0 0h4v24H0z"/></svg></a> <form class="hm-search" action="/s" method="get" role="search"> <label class="u-sr" for="hm-q" style="position:absolute;left:-10000px">Search two million handmade things</label> <input class="hm-search__input" id="hm-q" name="q" autocomplete="off"> <button class="hm-search__go" value="go">Go</button> </form> <ul class="hm-topbar__links"> <li><a href="/sell">Open a stall</a></li> <li><a href="/gifts">Gift ideas</a></li> <li><a href="/saved">Saved items</a></li> </ul> </div> </hm-topbar> <hm-crumbs><nav aria-label="You are here"><a href="/c/home">Home &amp; Living</a> <i>›</i> <a href="/c/kitchen">Kitchen &amp; Dining</a> <i>›</i> <a href="/c/bowls">Bowls</a></nav></hm-crumbs> <main> <div class="listing" itemscope itemtype="https://schema.org/Product"> <div class="listing__left"> <hm-carousel aria-roledescription="carousel" aria-label="Listing photos"> <div class="slide" role="group"><img itemprop="image" src="https://i.handsel.example/1.jpg" alt="Two speckled ramen bowls on a linen cloth"></div> <div class="slide" role="group"><img src="https://i.handsel.example/2.jpg" alt="Underside of a bowl showing the maker's stamp"></div> <div class="slide" role="group"><video muted loop playsinline poster="/v.jpg" title="Maker throwing a bowl on the wheel"><source src="https://i.handsel.example/3.mp4" type="video/mp4"></video></div> <button class="arrow arrow--prev" aria-label="Previous photo">‹</button><button class="arrow arrow--next" aria-label="Next photo">›</button> </hm-carousel> <section class="reviews" id="reviews"> <h2>1,946 reviews for this stall</h2> <div class="reviews__sum"><hm-stars value="4.9"></hm-stars><span class="reviews__avg">4.9 average</span></div> <ul class="reviews__list"> <li class="review"><p class="review__text">Wrapped like a museum piece and even prettier in person. My partner has claimed both.</p><span class="review__by">Delphine · Mar 3</span></li> <li class="review"><p class="review__text">Holds heat forever. Second set on its way to my sister.</p><span class="review__by">T.J. · Feb 19</span></li> </ul> </section> </div> <div class="listing__right"> <p class="listing__nudge"><hm-icon name="flame"></hm-icon> In 41 carts right now</p> <p class="listing__price"><span itemprop="priceCurrency" content="USD">$</span><span itemprop="price" content="64.00">64.00</span></p> <h1 class="listing__title" itemprop="name">Hand-thrown Stoneware Ramen Bowl, Set of 2, Speckled Oat Glaze</h1> <p class="listing__stall"><a href="/stall/kilnandrye">KilnAndRye</a> <span class="badge" title="Star stall">Star Stall: answers fast, ships on time, rave reviews</span></p> <form id="buybox" action="/cart" method="post"> <div class="row"><label for="glaze">Glaze</label> <hm-select><select id="glaze" name="glaze" required><option value="">Choose one</option><option>Speckled oat</option><option>Tenmoku ($8.00 extra)</option></select></hm-select></div> <div class="row"><label for="pers">Add a name to the base <small>(optional)</small></label><textarea id="pers" name="pers" maxlength="24"></textarea></div> <hm-button variant="primary" role="button" tabindex="0">Add to cart</hm-button> <hm-button variant="ghost" role="button" tabindex="0">Make an offer</hm-button> </form> <a class="btn btn--link" href="/stall/kilnandrye/message">Message the maker</a> <dl class="ship"> <dt>Arrives</dt><dd>Mar 22–28 if you order today</dd> <dt>Shipping</dt><dd>$7.95</dd> <dt>Returns</dt><dd>Accepted within 30 days, in original condition</dd> </dl> <div class="cover"><hm-icon name="shield"></hm-icon><div><b>Handsel's got your back</b><p>If it turns up broken, late or not as described, you'll get every cent back.</p></div></div> </div> </div> <section class="more"><h2>More from KilnAndRye</h2> <div class="cards"> <a class="card" href="/l/2"><img src="https://i.handsel.example/9.jpg" alt="Pair of espresso cups in oat glaze"><span class="card__t">Espresso cups, pair</span><span class="card__p">$38.50</span></a> <a class="card" href="/l/3"><img src="https://i.handsel.example/10.jpg" alt="Small lidded sugar pot"><span class="card__t">Sugar pot with lid</span><span class="card__p"><s>$29.00</s> <strong>$24.65</strong></span></a> </div> </section> <section class="qa"><h2>Stall FAQs</h2> <hm-disclosure><button slot="trigger" aria-expanded="false">Can these go in the microwave?</button><div slot="panel" hidden>Yes, and in the dishwasher, though gold-rimmed pieces cannot go in either one.</div></hm-disclosure> <hm-disclosure><button slot="trigger" aria-expanded="false">Do you take wholesale orders?</button><div slot="panel" hidden>We do, from twelve pieces upwards, once a quarter.</div></hm-disclosure> </section> </main> <template id="toast-tpl"><div class="toast"><p>Saved to your favorites list!</p><a href="/saved">Go look at it</a></div></template> <dialog id="report"><h2>Report this listing</h2><form method="dialog"><label>What is wrong with it?<textarea name="why"></textarea></label><button>Send report</button></form></dialog> <hm-footer> <div class="fcols"><section><h3>Shop</h3><a href="/giftcards">Gift cards</a><a href="/blog">The Handsel journal</a></section><section><h3>Sell</h3><a href="/handbook">Stallholder handbook</a><a href="/fees">Fees</a></section></div> <p>🇺🇸 United States | English (US) | $ (USD)</p> </hm-footer> </hm-app> <script type="module" src="/a/app.3f1.js"></script> </body></html>`,
    labels: `
h1 Hand-thrown Stoneware Ramen Bowl, Set of 2, Speckled Oat Glaze
h2 1,946 reviews for this stall
h2 More from KilnAndRye
h2 Stall FAQs
action Go
action Add to cart
action Make an offer
action Message the maker
form search
field Search two million handmade things
field Glaze
field Add a name to the base*
price 64.00 USD -
price 7.95 USD -
price 38.50 USD -
price 29.00 USD -
price 24.65 USD -
nav Open a stall
nav Gift ideas
nav Saved items
nav Home & Living
nav Kitchen & Dining
nav Bowls
nav Gift cards
nav The Handsel journal
nav Stallholder handbook
nav Fees
media Two speckled ramen bowls on a linen cloth
media Underside of a bowl showing the maker's stamp
media Maker throwing a bowl on the wheel
media Pair of espresso cups in oat glaze
media Small lidded sugar pot
proof 1,946 reviews for this stall
proof 4.9 average
proof Wrapped like a museum piece*
proof Holds heat forever*
proof In 41 carts right now
trust Accepted within 30 days, in original condition
trust If it turns up broken, late or not as described, you'll get every cent back.
question Can these go in the microwave?
question Do you take wholesale orders?`,
    hidden: [
      'Saved to your favorites list!',
      'Go look at it',
      'Report this listing',
      'What is wrong with it?',
      'Send report',
    ],
  },
  {
    name: 'panier-francais',
    kind: 'shop',
    language: 'fr-FR',
    html: `<!doctype html> <html lang="fr-FR"> <head> <meta charset="utf-8"> <meta http-equiv="x-ua-compatible" content="ie=edge"> <title>Panier - La Malle aux Thés</title> <style>@media all{.hidden-md-up{display:none!important}.hidden-xs-up{display:none!important}}</style> </head> <body id="cart" class="lang-fr country-fr currency-eur layout-full-width page-cart tax-display-enabled"> <header id="header"> <nav class="header-nav"><div class="container"><div class="row"> <div class="col-md-5"><div id="_desktop_contact_link"><a href="/nous-contacter">Contactez-nous</a></div></div> <div class="col-md-7 right-nav"><div id="_desktop_language_selector"><div class="language-selector-wrapper"><span id="language-selector-label">Langue :</span><div class="language-selector dropdown js-dropdown"><button data-toggle="dropdown" class="btn-unstyle" aria-haspopup="true" aria-expanded="false"><span class="expand-more">Français</span><i class="material-icons expand-more"></i></button><ul class="dropdown-menu" style="display:none"><li><a href="/en/cart" class="dropdown-item">English version</a></li></ul></div></div></div> <div id="_desktop_user_info"><div class="user-info"><a href="/mon-compte" title="Identifiez-vous" rel="nofollow"><i class="material-icons"></i><span class="hidden-sm-down">Connexion</span></a></div></div></div> <div class="hidden-md-up text-sm-center mobile"><div id="menu-icon"><i class="material-icons d-inline"></i>Ouvrir le menu mobile</div></div> </div></div></nav> <div class="header-top"><div class="container"><div id="_desktop_logo"><a href="/"><img class="logo img-fluid" src="/img/logo.jpg" alt="La Malle aux Thés"></a></div> <div class="menu js-top-menu position-static" id="_desktop_top_menu"><ul class="top-menu" id="top-menu" data-depth="0"><li class="category"><a class="dropdown-item" href="/3-thes-verts" data-depth="0">Thés verts</a></li><li class="category"><a class="dropdown-item" href="/4-thes-noirs" data-depth="0">Thés noirs</a></li><li class="category"><a class="dropdown-item" href="/5-rooibos" data-depth="0">Rooibos</a></li><li class="category"><a class="dropdown-item" href="/6-accessoires" data-depth="0">Théières &amp; accessoires</a></li></ul></div> <div id="search_widget" class="search-widgets"><form method="get" action="/recherche"><input type="hidden" name="controller" value="search"><i class="material-icons search" aria-hidden="true"></i><input type="text" name="s" value="" placeholder="Rechercher un thé" aria-label="Rechercher un thé"><button type="submit" class="btn-srch">OK</button></form></div></div></div> </header> <section id="wrapper"><div class="container"> <nav data-depth="2" class="breadcrumb"><ol><li><a href="/"><span>Accueil</span></a></li><li><span>Panier</span></li></ol></nav> <section id="main"><div class="cart-grid row"> <div class="cart-grid-body col-xs-12 col-lg-8"><div class="card cart-container"><div class="card-block"><h1 class="h1">Votre panier</h1></div><hr class="separator"> <div class="cart-overview js-cart"><ul class="cart-items"> <li class="cart-item"><div class="product-line-grid"> <div class="product-line-grid-left"><span class="product-image media-middle"><img src="/41-cart/sencha.jpg" alt="Sachet de Sencha d'Uji 100 g" loading="lazy"></span></div> <div class="product-line-grid-body"><div class="product-line-info"><a class="label" href="/sencha-uji">Sencha d'Uji, première récolte</a></div><div class="product-line-info product-price h5 has-discount"><div class="product-discount"><span class="regular-price">18,00&nbsp;€</span><span class="discount discount-percentage">-10%</span></div><div class="current-price"><span class="price">16,20&nbsp;€</span></div></div></div> <div class="product-line-grid-right product-line-actions"><div class="qty"><div class="input-group bootstrap-touchspin"><input class="js-cart-line-product-quantity form-control" type="number" inputmode="numeric" value="2" name="product-quantity-spin" aria-label="Quantité de Sencha d'Uji"></div></div><div class="price"><span class="product-price"><strong>32,40&nbsp;€</strong></span></div><a class="remove-from-cart" rel="nofollow" href="/panier?delete=1" aria-label="Retirer Sencha d'Uji"><i class="material-icons float-xs-left"></i></a></div> </div></li> <li class="cart-item"><div class="product-line-grid"> <div class="product-line-grid-left"><span class="product-image media-middle"><img src="/42-cart/theiere.jpg" alt="Théière en fonte noire 0,8 l" loading="lazy"></span></div> <div class="product-line-grid-body"><div class="product-line-info"><a class="label" href="/theiere">Théière Arare en fonte</a></div><div class="product-line-info product-price h5"><div class="current-price"><span class="price">54,90&nbsp;€</span></div></div></div> <div class="product-line-grid-right product-line-actions"><div class="qty"><input class="form-control" type="number" value="1" name="product-quantity-spin" aria-label="Quantité de Théière Arare"></div><a class="remove-from-cart" rel="nofollow" href="/panier?delete=2" aria-label="Retirer Théière Arare"><i class="material-icons"></i></a></div> </div></li></ul></div></div> <a class="label" href="/"><i class="material-icons">‹</i>Continuer mes achats</a></div> <div class="cart-grid-right col-xs-12 col-lg-4"><div class="card cart-summary"><div class="cart-detailed-totals"> <div class="cart-summary-line"><span class="label js-subtotal">3 articles</span><span class="value">87,30&nbsp;€</span></div> <div class="cart-summary-line"><span class="label">Livraison</span><span class="value">gratuit</span></div> <div class="cart-summary-line cart-total"><span class="label">Total TTC</span><span class="value">87,30&nbsp;€</span></div></div> <div class="block-promo"><div class="cart-voucher"><form action="/panier" data-link-action="add-voucher" method="post"><input type="hidden" name="token" value="c0ffee"><input class="promo-input" type="text" name="discount_name" placeholder="Code promo"><button type="submit" class="btn btn-primary"><span>Ajouter</span></button></form><div class="alert alert-danger hidden-xs-up" role="alert"><span>Ce bon de réduction a expiré.</span></div></div></div> <div class="checkout cart-detailed-actions card-block"><div class="text-sm-center"><a href="/commande" class="btn btn-primary">Passer la commande</a></div></div></div> <div class="blockreassurance_product"><div><span class="item-product"><img class="svg invisible" src="/r1.svg" alt=""></span><span class="block-title">Paiement 100&nbsp;% sécurisé (CB, virement, 3D Secure)</span></div><div><span class="item-product"><img src="/r2.svg" alt=""></span><span class="block-title">Satisfait ou remboursé pendant 30 jours, sachet ouvert compris</span></div><div><span class="item-product"><img src="/r3.svg" alt=""></span><span class="block-title">Expédié sous 24 h depuis notre atelier de Nantes</span></div></div> <div class="avis-widget"><p><strong>9,4/10</strong> sur 5 127 avis vérifiés</p><blockquote>« Le sencha est d'une fraîcheur rare, et un petit mot manuscrit dans le colis ! »</blockquote></div></div> </div> <section class="featured-products"><h2 class="h2 products-section-title">Vous aimerez peut-être</h2><div class="products"><article class="product-miniature js-product-miniature"><a href="/filtre" class="thumbnail"><img src="/43-home/filtre.jpg" alt="Filtre à thé en coton bio"></a><h3 class="h3 product-title"><a href="/filtre">Filtre en coton bio</a></h3><span class="price" aria-label="Prix">6,50&nbsp;€</span></article></div></section> </section></div></section> <footer id="footer"><div class="container"><div class="block_newsletter"><p id="block-newsletter-label">Recevez nos offres spéciales</p><form action="/#blockEmail" method="post"><input name="email" type="email" placeholder="Votre adresse e-mail" aria-labelledby="block-newsletter-label" required><input class="btn btn-primary" name="submitNewsletter" type="submit" value="S'abonner"><p>Désinscription en un clic, à tout moment.</p></form></div> <div class="footer-container"><div class="links"><p class="h3">Notre société</p><ul><li><a href="/livraison">Livraison</a></li><li><a href="/mentions-legales">Mentions légales</a></li><li><a href="/a-propos">À propos</a></li><li><a href="/plan-site">Plan du site</a></li></ul></div></div></div></footer> </body></html>`,
    labels: `
h1 Votre panier
h2 Vous aimerez peut-être
action OK
action Passer la commande
action Ajouter
action S'abonner
form search
form newsletter
field Rechercher un thé
field Quantité de Sencha d'Uji
field Quantité de Théière Arare
field Code promo
price 18.00 EUR -
price 16.20 EUR -
price 32.40 EUR -
price 54.90 EUR -
price 87.30 EUR -
price 6.50 EUR -
nav Contactez-nous
nav Thés verts
nav Thés noirs
nav Rooibos
nav Théières & accessoires
nav Accueil
nav Livraison
nav Mentions légales
nav À propos
nav Plan du site
media La Malle aux Thés
media Sachet de Sencha d'Uji 100 g
media Théière en fonte noire 0,8 l
media Filtre à thé en coton bio
proof 9,4/10 sur 5 127 avis vérifiés
proof *Le sencha est d'une fraîcheur rare
trust Paiement 100 % sécurisé*
trust Satisfait ou remboursé pendant 30 jours*
trust Expédié sous 24 h depuis notre atelier de Nantes
trust Désinscription en un clic*`,
    hidden: ['English version', 'Ouvrir le menu mobile', 'Ce bon de réduction a expiré.'],
  },
];
