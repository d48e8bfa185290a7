/** Shops, price lists and market pages of several countries. Labelled before the inventory was run on them. */
import type { LabelledPage } from '../labelled.ts';

/** A card of a Russian category page: old price, new price, stars, a button that is a span. */
function card(id: number, name: string, was: string, now: string, reviews: number): string {
  return `<div class="product-card j-card-item" data-nm-id="${id}"><div class="product-card__wrapper"><a draggable="false" class="product-card__link j-card-link" aria-label="${name}" href="/catalog/${id}/detail"></a><div class="product-card__img-wrap"><img class="j-thumbnail" width="246" height="328" src="//img.example/${id}.webp" alt="${name}"></div><p class="product-card__price price"><span class="price__wrap"><ins class="price__lower-price">${now}&nbsp;₽</ins><del>${was}&nbsp;₽</del></span></p><h2 class="product-card__brand-wrap"><span class="product-card__name">${name}</span></h2><p class="product-card__rating-wrap"><span class="address-rate-mini">4,8</span><span class="product-card__count">${reviews} отзывов</span></p><p class="product-card__order-wrap"><a href="#" role="button" class="product-card__add-basket j-add-to-basket btn-main-sm">В корзину</a></p></div></div>`;
}

export const MARKET_PAGES: readonly LabelledPage[] = [
  {
    name: 'shopify-variants',
    kind: 'shop',
    language: 'en',
    html: `<!doctype html><html class="js" lang="en"><head><meta charset="utf-8"><title>The Harbour Tote | Saltwick Bags</title><meta name="description" content="Waxed canvas tote made in Whitby."><meta property="og:type" content="product"><style>.visually-hidden{position:absolute!important;overflow:hidden;width:1px;height:1px;clip:rect(0 0 0 0)}.hidden{display:none!important}</style><script type="application/ld+json">{"@context":"https://schema.org","@type":"ProductGroup","name":"The Harbour Tote","hasVariant":[{"@type":"Product","offers":{"@type":"Offer","price":"96.00","priceCurrency":"EUR"}}],"aggregateRating":{"@type":"AggregateRating","ratingValue":"4.7","reviewCount":"183"}}</script></head><body><div class="shopify-section shopify-section-group-header-group announcement-bar-section"><div class="utility-bar"><slideshow-component class="announcement-bar" role="region" aria-roledescription="Carousel" aria-label="Announcement bar"><div class="announcement-bar__announcement" role="group" aria-label="1 of 2"><p class="announcement-bar__message h5"><span>Free returns for 60 days</span></p></div></slideshow-component></div></div><div class="shopify-section section-header"><header class="header header--has-menu"><h2 class="header__heading"><a href="/" class="header__heading-link link link--text"><div class="header__heading-logo-wrapper"><img src="//saltwick.example/cdn/shop/files/logo.png" alt="Saltwick Bags" class="header__heading-logo"></div></a></h2><nav class="header__inline-menu"><ul class="list-menu list-menu--inline" role="list"><li><header-menu><details id="Details-HeaderMenu-1" class="mega-menu"><summary id="HeaderMenu-bags" class="header__menu-item list-menu__item link focus-inset"><span>Bags</span><svg aria-hidden="true" class="icon icon-caret"></svg></summary><div id="MegaMenu-Content-1" class="mega-menu__content"><ul class="mega-menu__list"><li><a href="/collections/totes" class="mega-menu__link">Totes</a></li></ul></div></details></header-menu></li><li><a href="/pages/repairs" class="header__menu-item list-menu__item link"><span>Repairs</span></a></li><li><a href="/pages/our-loft" class="header__menu-item"><span>Our loft</span></a></li></ul></nav><div class="header__icons"><details-modal class="header__search"><details><summary class="header__icon header__icon--search" aria-label="Search"><svg class="icon"></svg></summary><div class="search-modal modal__content" role="dialog" aria-modal="true" aria-label="Search"><form action="/search" method="get" role="search"><input type="search" name="q" placeholder="Search the loft"></form></div></details></details-modal><a href="/cart" class="header__icon header__icon--cart" id="cart-icon-bubble"><span class="visually-hidden">Cart</span><div class="cart-count-bubble"><span aria-hidden="true">2</span></div></a></div></header></div><main id="MainContent"><section class="shopify-section section"><div class="product product--large grid"><div class="product__media-wrapper"><media-gallery role="region" aria-label="Gallery Viewer"><ul class="product__media-list"><li class="product__media-item is-active"><modal-opener><div class="product__media media"><img src="//saltwick.example/tote-1.jpg" alt="Harbour Tote in tar, front" width="1946" height="1946"></div><button class="product__media-toggle quick-add-hidden" type="button" aria-haspopup="dialog"><span class="visually-hidden">Open media 1 in modal</span></button></modal-opener></li><li class="product__media-item"><video playsinline loop muted preload="none" poster="//saltwick.example/p.jpg" aria-label="The tote in the rain"><source src="//saltwick.example/tote.mp4" type="video/mp4"></video></li></ul></media-gallery></div><product-info class="product__info-wrapper"><h1 class="product__title">The Harbour Tote</h1><div class="jdgm-widget jdgm-preview-badge" data-id="77"><div class="jdgm-prev-badge" data-average-rating="4.70" data-number-of-reviews="183"><span class="jdgm-prev-badge__stars" data-score="4.70" tabindex="0" aria-label="4.70 stars" role="button"><span class="jdgm-star jdgm--on"></span><span class="jdgm-star jdgm--on"></span></span><span class="jdgm-prev-badge__text"> 183 reviews </span></div></div><div class="price price--large price--on-sale price--show-badge"><div class="price__container"><div class="price__regular hidden"><span class="price-item price-item--regular">€96,00 EUR</span></div><div class="price__sale"><span><s class="price-item price-item--regular"> €128,00 EUR </s></span><span class="price-item price-item--sale price-item--last"> €96,00 EUR </span></div><small class="unit-price caption hidden"><span>Unit price</span></small></div><span class="badge price__badge-sale color-scheme-4"> Sale </span></div><div class="product__tax caption rte">Taxes included. <a href="/policies/shipping-policy">Shipping</a> calculated at checkout.</div><variant-selects data-section="main"><fieldset class="js product-form__input product-form__input--pill"><legend class="form__label">Colour</legend><input type="radio" id="main-1-0" name="Colour" value="Tar" form="product-form-main" checked><label for="main-1-0">Tar<span class="visually-hidden label-unavailable">Variant sold out or unavailable</span></label><input type="radio" id="main-1-1" name="Colour" value="Sail" form="product-form-main"><label for="main-1-1">Sail</label></fieldset></variant-selects><product-form class="product-form"><form method="post" action="/cart/add" id="product-form-main" class="form" data-type="add-to-cart-form"><input type="hidden" name="id" value="419"><div class="product-form__buttons"><button id="ProductSubmitButton-main" type="submit" name="add" class="product-form__submit button button--full-width button--secondary" aria-haspopup="dialog"><span>Add to cart</span></button><div data-shopify="payment-button" class="shopify-payment-button"><button type="button" class="shopify-payment-button__button shopify-payment-button__button--unbranded">Buy it now</button></div></div></form></product-form><div class="trust-badges"><ul class="list-payment" role="list"><li class="list-payment__item"><svg class="icon icon--full-color" viewBox="0 0 38 24" role="img" aria-labelledby="pi-visa" width="38" height="24"><title id="pi-visa">Visa</title><path d="M35"/></svg></li><li class="list-payment__item"><svg class="icon icon--full-color" viewBox="0 0 38 24" role="img" width="38" height="24" aria-labelledby="pi-paypal"><title id="pi-paypal">PayPal</title><path d="M35"/></svg></li></ul></div><div class="product__accordion accordion"><details id="D1"><summary role="button" aria-expanded="false"><div class="summary__title"><svg class="icon icon-accordion" aria-hidden="true"></svg><h2 class="h4 accordion__title">Care</h2></div></summary><div class="accordion__content rte"><p>Brush it, do not wash it.</p></div></details></div></product-info></div></section><section class="shopify-section"><h2>Worn in</h2><div class="jdgm-rev-widg"><div class="jdgm-rev"><span class="jdgm-rev__rating" data-score="5" aria-label="5 star review" role="img"></span><span class="jdgm-rev__author">Morag E.</span><b class="jdgm-rev__title">Four winters</b><div class="jdgm-rev__body"><p>It has carried coal, cats and a christening cake.</p></div></div></div></section></main><sticky-atc class="sticky-bar"><span>The Harbour Tote</span><button type="button" class="button button--primary">Add to cart · €96,00</button></sticky-atc><footer class="footer color-scheme-3"><ul class="footer-block__details-content list-unstyled"><li><a href="/policies/refund-policy" class="link">Refund policy</a></li><li><a href="/pages/contact" class="link">Contact</a></li></ul></footer></body></html>`,
    labels: `
h1 The Harbour Tote
h2 Care
h2 Worn in
action Add to cart
action Buy it now
price 128 EUR -
price 96 EUR -
form order
field Tar*
field Sail
nav Repairs
nav Our loft
nav Refund policy
media Saltwick Bags
media Harbour Tote in tar, front
media tote.mp4
media Visa
proof 183 reviews
proof *It has carried coal, cats and a christening cake.*
trust Free returns for 60 days`,
    hidden: ['Totes', 'Brush it, do not wash it.', 'Open media 1'],
  },
  {
    name: 'russian-category',
    kind: 'shop',
    language: 'ru',
    html: `<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>Чайники купить в интернет-магазине Самоварня</title><meta name="description" content="Чайники с доставкой по России"></head><body class="ru"><div class="wrapper"><header class="header j-parallax-layout"><div class="header__top"><a class="nav-element__logo" href="/"><img src="/i/logo.svg" alt="Самоварня"></a><div class="search-catalog"><input id="searchInput" type="text" class="search-catalog__input" placeholder="Я ищу..." autocomplete="off" aria-label="Поиск товара"><button type="button" class="search-catalog__btn" aria-label="Найти"></button></div><ul class="navbar-pc"><li><a href="/delivery">Доставка</a></li><li><a href="/stores">Магазины</a></li><li><a href="/login">Войти</a></li></ul></div></header><main class="main"><ul class="breadcrumbs__list"><li class="breadcrumbs__item"><a href="/"><span>Главная</span></a></li><li class="breadcrumbs__item"><span>Чайники</span></li></ul><h1 class="catalog-title">Чайники</h1><span class="goods-count">3 товара</span><div class="filters-block"><div class="dropdown-filter"><button class="dropdown-filter__btn" type="button">По популярности</button></div></div><div class="product-card-list">${card(101, 'Чайник электрический 1,7 л', '3&nbsp;490', '2&nbsp;199', 412)}${card(102, 'Чайник эмалированный «Гжель»', '2&nbsp;100', '1&nbsp;650', 58)}${card(103, 'Самовар угольный', '24&nbsp;900', '21&nbsp;900', 7)}</div><div class="seo"><h2>Доставка и возврат</h2><p>Бесплатная доставка от 2 000 ₽</p><p>Возврат в течение 14 дней без объяснения причин</p></div><form class="subscribe" action="/subscribe" method="post"><label for="sub">Ваш e-mail</label><input id="sub" type="email" name="email"><button type="submit">Подписаться на скидки</button></form></main><footer class="footer"><div class="footer__list"><p class="footer__header">Покупателям</p><ul><li><a href="/faq">Вопросы и ответы</a></li><li><a href="/return">Возврат товара</a></li></ul></div></footer><div class="popup popup-city hide" style="display:none"><h2>Ваш город Казань?</h2><button>Да</button></div></div></body></html>`,
    labels: `
h1 Чайники
h2 Чайник электрический 1,7 л
h2 Чайник эмалированный «Гжель»
h2 Самовар угольный
h2 Доставка и возврат
action В корзину
action Войти
action Найти
action Подписаться на скидки
price 3490 RUB -
price 2199 RUB -
price 1650 RUB -
price 21900 RUB -
form newsletter
field Поиск товара
field Ваш e-mail
nav Доставка
nav Магазины
nav Вопросы и ответы
media Самоварня
media Самовар угольный
proof *412 отзывов*
trust Бесплатная доставка от 2 000 ₽
trust Возврат в течение 14 дней без объяснения причин`,
    hidden: ['Ваш город Казань?'],
  },
  {
    name: 'korean-product',
    kind: 'shop',
    language: 'ko',
    html: `<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>[바다집] 반건조 오징어 10미 : 바다집</title><meta property="og:title" content="반건조 오징어 10미"><style>.blind{position:absolute;clip:rect(0 0 0 0);width:1px;height:1px;overflow:hidden}</style></head><body><div id="app"><div class="skip_nav"><a href="#content" class="blind">본문 바로가기</a></div><div id="gnb-gnb"><div class="gnb_inner"><a href="/" class="logo"><span class="blind">바다집</span><img src="/img/bada.png" alt="바다집"></a><div role="navigation"><ul><li><a href="/best">베스트</a></li><li><a href="/new">신상품</a></li><li><a href="/gift">선물세트</a></li></ul></div></div></div><div id="content"><div class="_2-I30XS1lA"><div class="bd_2DO68"><div class="bd_1uFKu"><img src="/p/ojing.jpg" alt="대표이미지" width="500" height="500"></div></div><fieldset class="_3k440DUKzy"><legend class="blind">상품정보</legend><div class="_1eddO7u4UC"><h3 class="_22kNQuEXmb">반건조 오징어 10미</h3></div><div class="WrkQhIlUY0"><div class="Xdhdpm0BD9"><del class="_1eJh8AqKAQ"><span class="blind">정가</span><span class="_1LY7DqCnwR">39,000</span><span class="won">원</span></del><strong class="aICRqgP9zw"><span class="blind">할인 판매가</span><span class="_1LY7DqCnwR">29,900</span><span class="won">원</span></strong><span class="_2pgHN-ntx6">23%</span></div></div><div class="_2LvIMaBiIO"><span>리뷰 1,284건</span><span class="_1S2_U2A1CZ">평점 4.9</span></div><div class="delivery"><span class="Y-_Vd4O6dS">무료배송</span><span>오늘 오후 2시까지 주문하면 내일 도착</span></div><div class="bd_3gQ7z"><label for="opt">포장 선택</label><select id="opt"><option>일반 포장</option><option>선물 포장 (+3,000원)</option></select></div><div class="NFNlCQC2mv"><div class="XqRGHcrncz _3eoMhO0b5v"><div role="button" tabindex="0" class="_2-uvQuRWK5 N=a:pcs.buy"><span class="_3ZTqjJ3SMr">구매하기</span></div></div><div class="XqRGHcrncz"><div role="button" tabindex="0" class="sys_chk N=a:pcs.cart"><span>장바구니 담기</span></div></div><button type="button" class="zzim" aria-label="찜하기" aria-pressed="false"><svg><path d="M1"/></svg></button></div></fieldset></div><div class="detail"><h2>왜 바다집인가요</h2><p>속초에서 새벽에 잡아 반나절만 말립니다.</p><p class="haccp">HACCP 인증 시설에서 손질합니다</p></div><div class="reviews"><h2>구매 후기</h2><ul><li class="review"><div class="stars"><span class="blind">평점</span><em>5</em></div><p class="txt">아버지가 맥주를 끊으셨는데 이것 때문에 다시 드세요.</p><span class="who">kim****</span></li></ul></div><div class="qna"><h2>상품 문의</h2><dl><dt>보관은 어떻게 하나요?</dt><dd>받자마자 냉동해 주세요.</dd><dt>해외 배송 되나요?</dt><dd>아직 국내만 가능합니다.</dd></dl></div></div><div id="footer"><ul><li><a href="/terms">이용약관</a></li><li><a href="/privacy">개인정보처리방침</a></li></ul></div></div></body></html>`,
    labels: `
h3 반건조 오징어 10미
h2 왜 바다집인가요
h2 구매 후기
h2 상품 문의
action 구매하기
action 장바구니 담기
action 찜하기
price 39000 KRW -
price 29900 KRW -
field 포장 선택
nav 베스트
nav 신상품
nav 선물세트
nav 이용약관
media 바다집
media 대표이미지
proof 리뷰 1,284건*
proof *아버지가 맥주를 끊으셨는데 이것 때문에 다시 드세요.*
trust 무료배송*
trust HACCP 인증 시설에서 손질합니다
question 보관은 어떻게 하나요?
question 해외 배송 되나요?`,
    hidden: ['본문 바로가기'],
  },
  {
    name: 'chinese-cloud-pricing',
    kind: 'pricing',
    language: 'zh-CN',
    html: `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge"><title>价格 - 竹筒云盘</title><link rel="stylesheet" href="/bootstrap3/css/bootstrap.min.css"><!--[if lt IE 9]><script src="html5shiv.js"></script><![endif]--></head><body><nav class="navbar navbar-default navbar-static-top"><div class="container"><div class="navbar-header"><button type="button" class="navbar-toggle collapsed" data-toggle="collapse" data-target="#bs-nav" style="display:none"><span class="sr-only">切换导航</span><span class="icon-bar"></span></button><a class="navbar-brand" href="/">竹筒云盘</a></div><div class="collapse navbar-collapse" id="bs-nav"><ul class="nav navbar-nav"><li><a href="/features">功能</a></li><li class="active"><a href="/price">价格</a></li><li><a href="/help">帮助</a></li></ul><ul class="nav navbar-nav navbar-right"><li><a href="/login">登录</a></li><li><a class="btn btn-default navbar-btn" href="/reg">免费注册</a></li></ul></div></div></nav><div class="jumbotron"><div class="container text-center"><h1>按空间付费，随时停用</h1><p>个人、团队和企业都能找到合适的套餐。</p></div></div><div class="container"><div class="row"><div class="col-md-4"><div class="panel panel-default text-center"><div class="panel-heading"><h3 class="panel-title">个人版</h3></div><div class="panel-body"><p class="lead"><strong>¥0</strong></p></div><ul class="list-group"><li class="list-group-item">10 GB 空间</li></ul><div class="panel-footer"><a class="btn btn-block btn-default" href="/reg?p=0">立即使用</a></div></div></div><div class="col-md-4"><div class="panel panel-primary text-center"><div class="panel-heading"><h3 class="panel-title">团队版</h3></div><div class="panel-body"><p class="lead"><strong>¥99/月</strong></p></div><ul class="list-group"><li class="list-group-item">2 TB 空间</li></ul><div class="panel-footer"><a class="btn btn-block btn-primary" href="/reg?p=1">免费试用 14 天</a></div></div></div><div class="col-md-4"><div class="panel panel-default text-center"><div class="panel-heading"><h3 class="panel-title">企业版</h3></div><div class="panel-body"><p class="lead"><strong>2,999 元/年</strong> 起</p></div><div class="panel-footer"><a class="btn btn-block btn-default" href="/contact">联系销售</a></div></div></div></div><p class="text-center text-muted">不满意 7 天内全额退款</p><div class="page-header"><h2>常见问题</h2></div><h4>可以随时升级吗？</h4><p>可以，差价按天计算。</p><h4>支持哪些付款方式？</h4><p>支付宝、微信支付和对公转账。</p><div class="well text-center"><p>已有 48,000 家企业在使用竹筒云盘</p></div></div><footer class="container"><hr><p class="pull-right"><a href="#">返回顶部</a></p><p>© 2026 竹筒 · <a href="/privacy">隐私</a> · <a href="/terms">条款</a></p></footer></body></html>`,
    labels: `
h1 按空间付费，随时停用
h3 个人版
h3 团队版
h3 企业版
h2 常见问题
action 登录
action 免费注册
action 立即使用
action 免费试用 14 天
action 联系销售
price 0 CNY -
price 99 CNY month
price 2999 CNY year
nav 功能
nav 价格
nav 帮助
proof 已有 48,000 家企业在使用竹筒云盘
trust 不满意 7 天内全额退款
question 可以随时升级吗？
question 支持哪些付款方式？`,
    hidden: ['切换导航'],
  },
  {
    name: 'table-motel',
    kind: 'landing',
    language: 'en',
    encoding: 'windows-1252',
    html: `<HTML><HEAD><TITLE>Lone Pine Motel -- clean rooms, low rates</TITLE></HEAD><BODY BACKGROUND="paper.gif" TOPMARGIN=0 LEFTMARGIN=0><TABLE WIDTH="100%" CELLSPACING=0 CELLPADDING=4 BORDER=0><TR BGCOLOR="#336633"><TD><IMG SRC="pine.gif" ALT="Lone Pine Motel" WIDTH=120 HEIGHT=60></TD><TD ALIGN=RIGHT><FONT COLOR="#FFFFFF" FACE="Verdana" SIZE=2><A HREF="rooms.html"><FONT COLOR="#FFFFCC">Rooms</FONT></A> | <A HREF="map.html"><FONT COLOR="#FFFFCC">How to get here</FONT></A> | <A HREF="fishing.html"><FONT COLOR="#FFFFCC">Fishing</FONT></A></FONT></TD></TR></TABLE><CENTER><FONT FACE="Verdana"><H1><FONT COLOR="#663300">Rest your bones by the river</FONT></H1><P><B>Twelve rooms, a porch on each, coffee at six.</B></P><TABLE BORDER=1 CELLPADDING=6 WIDTH=500><TR BGCOLOR="#CCCC99"><TH>Room</TH><TH>Weekdays</TH><TH>Weekend</TH></TR><TR><TD>Single</TD><TD>US$ 58</TD><TD>US$ 72</TD></TR><TR><TD>Cabin with kitchen</TD><TD>$95.00 per night</TD><TD>$120.00 per night</TD></TR></TABLE><P><FORM METHOD=GET ACTION="/cgi-bin/avail"><TABLE BORDER=0><TR><TD ALIGN=RIGHT>Arrive:</TD><TD><INPUT NAME=arr SIZE=10></TD></TR><TR><TD ALIGN=RIGHT>Nights:</TD><TD><SELECT NAME=n><OPTION>1<OPTION>2<OPTION>3</SELECT></TD></TR><TR><TD></TD><TD><INPUT TYPE=IMAGE SRC="check.gif" ALT="Check rooms" BORDER=0></TD></TR></TABLE></FORM><P><A HREF="tel:5550100"><IMG SRC="phone.gif" ALT="Call the desk" BORDER=0></A><P><I>&quot;We came for one night and stayed for nine.&quot;<BR>-- The Dorsets, Omaha</I><P>AAA Three Diamond rated since 1988<P><HR WIDTH=500><FONT SIZE=1><A HREF="index.html">Home</A> - <A HREF="guest.html">Guestbook</A> - <A HREF="webmaster.html">Webmaster</A></FONT></FONT></CENTER></BODY></HTML>`,
    labels: `
h1 Rest your bones by the river
action Check rooms
action Call the desk
price 58 USD -
price 72 USD -
price 95 USD day
price 120 USD day
form search
field Arrive:
field Nights:
nav Rooms
nav How to get here
nav Fishing
nav Guestbook
media Lone Pine Motel
proof *We came for one night and stayed for nine.*
trust AAA Three Diamond rated since 1988`,
  },
  {
    name: 'german-app-stores',
    kind: 'landing',
    language: 'de-AT',
    html: `<!doctype html><html lang="de-AT"><head><meta charset="utf-8"><title>Bergfex war gestern: Hüttenkarte</title><meta name="description" content="Alle Hütten, offen oder zu."><style>@media(max-width:700px){.nur-desktop{display:none}}.u-hidden-visually{position:absolute;left:-99999px}</style></head><body><header class="kopf" style="position:sticky;top:0"><a class="kopf__marke" href="/"><img src="/m.svg" alt="Hüttenkarte"></a><input type="checkbox" id="burger" class="u-hidden-visually" aria-label="Menü"><nav class="kopf__nav nur-desktop"><a href="#touren">Touren</a><a href="#preise">Preise</a><a href="/blog">Blog</a></nav></header><section class="buehne"><h1>Weiß, welche Hütte heute offen ist</h1><p>1.900 Hütten mit Betten, Suppe und Wetter. Auch ohne Empfang.</p><p class="laden"><a href="https://stores.example/ios" class="laden__knopf"><svg class="laden__icon" viewBox="0 0 20 20" aria-hidden="true"><path d="M1"/></svg><span><small>Laden im</small> App Store</span></a><a href="https://stores.example/android" class="laden__knopf"><span><small>Jetzt bei</small> Google Play</span></a></p><p class="sterne"><span aria-hidden="true">★★★★★</span> <span>4,8 aus 12.345 Bewertungen</span></p><img class="telefon" src="/telefon.png" alt="Karte mit offenen Hütten am Handy" width="400" height="800"></section><section id="preise"><h2>Was kostet das?</h2><div class="karten"><div class="karte"><h3>Wanderer</h3><p class="karte__preis">Gratis</p></div><div class="karte karte--voll"><h3>Berggeher</h3><p class="karte__preis">€ 2,49 <span>/ Monat</span></p><p class="karte__jahr">oder € 19,90 im Jahr</p><a class="knopf" href="/kaufen">Berggeher werden</a></div></div><p>Jederzeit kündbar, keine Werbung.</p></section><section class="stimmen"><h2>Aus dem Hüttenbuch</h2><div class="stimme"><q>Ohne die Karte wären wir vor verschlossener Tür gestanden.</q><span class="stimme__wer">Familie Moser, Lienz</span></div><p class="presse">Bekannt aus</p><ul class="presse__logos"><li><img src="/p/alm.svg" alt="Almblatt"></li><li><img src="/p/bergwelle.svg" alt="Radio Bergwelle"></li></ul></section><section class="fragen"><h2>Noch Fragen?</h2><ul><li><strong>Woher kommen die Daten?</strong><p>Von den Wirten selbst, jeden Morgen.</p></li><li><strong>Geht das ohne Internet?</strong><p>Ja, einmal laden genügt.</p></li></ul></section><footer><ul><li><a href="/impressum">Impressum</a></li><li><a href="/datenschutz">Datenschutz</a></li></ul></footer><dialog id="keks"><form method="dialog"><h2>Kekse?</h2><button value="ja">Alle Kekse nehmen</button></form></dialog></body></html>`,
    labels: `
h1 Weiß, welche Hütte heute offen ist
h2 Was kostet das?
h3 Wanderer
h3 Berggeher
h2 Aus dem Hüttenbuch
h2 Noch Fragen?
action Laden im App Store
action Jetzt bei Google Play
action Berggeher werden
price 2.49 EUR month
price 19.9 EUR year
nav Touren
nav Preise
nav Blog
nav Impressum
media Hüttenkarte
media Karte mit offenen Hütten am Handy
media Almblatt
proof *4,8 aus 12.345 Bewertungen*
proof Ohne die Karte wären wir vor verschlossener Tür gestanden.*
trust Jederzeit kündbar, keine Werbung.
question Woher kommen die Daten?
question Geht das ohne Internet?`,
    hidden: ['Alle Kekse nehmen', 'Kekse?'],
  },
];
