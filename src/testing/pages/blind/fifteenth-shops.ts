/** Dog food, cars to hire and wine. */
import type { LabelledPage } from '../labelled.ts';

export const FIFTEENTH_SHOPS: readonly LabelledPage[] = [
  {
    name: 'dogfood-shopify',
    kind: 'shop',
    language: 'en',
    html: `<!doctype html>
<html class="no-js" lang="en">
<head>
<meta charset="utf-8">
<title>Turkey &amp; Pumpkin Slow Bake &ndash; Muddle &amp; Paws</title>
<link rel="canonical" href="https://muddlepaws.example/products/turkey-pumpkin">
<script>window.Shopify = window.Shopify || {}; Shopify.theme = {"name":"Dawn","id":1440021};</script>
<link href="//muddlepaws.example/cdn/shop/t/8/assets/base.css" rel="stylesheet" media="all">
</head>
<body class="gradient">
<a class="skip-to-content-link button visually-hidden" href="#MainContent">Skip to content</a>
<div id="shopify-section-announcement-bar" class="shopify-section"><div class="announcement-bar" role="region" aria-label="Announcement"><p class="announcement-bar__message h5">Free delivery on every order over $45</p></div></div>
<div id="shopify-section-header" class="shopify-section section-header"><sticky-header class="header-wrapper"><header class="header header--middle-left">
<header-drawer data-breakpoint="tablet" hidden><details class="menu-drawer-container"><summary class="header__icon" aria-label="Menu"><span><svg aria-hidden="true" focusable="false"></svg></span></summary><div id="menu-drawer"><ul><li><a href="/collections/all">Shop all (menu)</a></li></ul></div></details></header-drawer>
<h2 class="header__heading visually-hidden">Site header</h2>
<a href="/" class="header__heading-link link"><img src="//muddlepaws.example/cdn/shop/files/logo.png" alt="Muddle &amp; Paws" class="header__heading-logo" width="150" height="40"></a>
<nav class="header__inline-menu"><ul class="list-menu list-menu--inline" role="list">
<li><a href="/collections/dry" class="header__menu-item list-menu__item link"><span>Dry food</span></a></li>
<li><a href="/collections/wet" class="header__menu-item list-menu__item link"><span>Wet food</span></a></li>
<li><a href="/collections/chews" class="header__menu-item list-menu__item link"><span>Chews</span></a></li>
<li><a href="/pages/feeding-guide" class="header__menu-item list-menu__item link"><span>Feeding guide</span></a></li></ul></nav>
</header></sticky-header></div>
<main id="MainContent" class="content-for-layout focus-none" role="main" tabindex="-1">
<section class="shopify-section section"><div class="page-width"><div class="product product--medium grid">
<div class="grid__item product__media-wrapper"><media-gallery><slider-component><ul class="product__media-list" role="list">
<li class="product__media-item"><div class="product__media"><img src="//muddlepaws.example/cdn/shop/products/turkey-bag.jpg?width=1946" alt="Kraft bag of turkey and pumpkin dog food" width="990" height="990"></div></li>
<li class="product__media-item"><div class="product__media"><img src="//muddlepaws.example/cdn/shop/products/turkey-bowl.jpg?width=1946" alt="Spaniel looking into a full bowl" loading="lazy" width="990" height="990"></div></li></ul></slider-component></media-gallery></div>
<div class="product__info-wrapper grid__item"><div class="product__info-container">
<p class="product__text caption-with-letter-spacing">Muddle &amp; Paws</p>
<div class="product__title"><h1>Turkey &amp; Pumpkin Slow Bake</h1></div>
<div class="rating-wrapper" role="img" aria-label="4.8 out of 5.0 stars"><span aria-hidden="true" class="rating-star"></span></div><p class="rating-count caption"><span aria-hidden="true">612 reviews</span></p>
<div class="no-js-hidden" id="price-template"><div class="price price--large price--on-sale price--show-badge"><div class="price__container">
<div class="price__sale"><span class="visually-hidden visually-hidden--inline">Regular price</span><span><s class="price-item price-item--regular">$38.00</s></span><span class="visually-hidden visually-hidden--inline">Sale price</span><span class="price-item price-item--sale price-item--last">$32.50</span></div></div><span class="badge price__badge-sale color-accent-2">Sale</span></div></div>
<variant-radios><fieldset class="js product-form__input"><legend class="form__label">Bag size</legend>
<input type="radio" id="s-1" name="Size" value="4 lb" checked><label for="s-1">4 lb</label><input type="radio" id="s-2" name="Size" value="12 lb"><label for="s-2">12 lb</label></fieldset></variant-radios>
<product-form class="product-form"><form method="post" action="/cart/add" id="product-form-template" accept-charset="UTF-8" class="form" enctype="multipart/form-data" novalidate data-type="add-to-cart-form">
<input type="hidden" name="id" value="4410088123">
<div class="product-form__input product-form__quantity"><label class="form__label" for="Quantity-t">Quantity</label><quantity-input class="quantity"><button class="quantity__button" name="minus" type="button"><span class="visually-hidden">Decrease quantity</span><svg aria-hidden="true"></svg></button><input class="quantity__input" type="number" name="quantity" id="Quantity-t" min="1" value="1"><button class="quantity__button" name="plus" type="button"><span class="visually-hidden">Increase quantity</span><svg aria-hidden="true"></svg></button></quantity-input></div>
<div class="product-form__buttons"><button type="submit" name="add" class="product-form__submit button button--full-width button--secondary"><span>Add to cart</span><div class="loading-overlay__spinner hidden"><svg aria-hidden="true"></svg></div></button></div></form></product-form>
<div class="product__description rte"><p>Baked for nine hours, so the kibble stays crunchy and the meat stays meat. First ingredient: turkey thigh, 42%.</p><p>Formulated by a board-certified veterinary nutritionist to meet AAFCO profiles for adult dogs.</p></div>
<ul class="icon-with-text list-unstyled"><li class="icon-with-text__item"><svg aria-hidden="true"></svg><span class="h4">If she won't eat it, we refund it</span></li><li class="icon-with-text__item"><svg aria-hidden="true"></svg><span class="h4">Baked in Vermont</span></li><li class="icon-with-text__item"><svg aria-hidden="true"></svg><span class="h4">Skip or cancel a subscription anytime</span></li></ul>
<div class="product__accordion accordion"><details id="Details-ingredients"><summary><div class="summary__title"><h2 class="h4 accordion__title">Ingredients</h2></div></summary><div class="accordion__content rte"><p>Turkey thigh, pumpkin, oats, turkey liver, flaxseed, kelp.</p></div></details></div>
</div></div></div></div></section>
<section class="shopify-section section"><div class="page-width"><h2 class="title">Tail-wag reports</h2>
<div class="jdgm-widget jdgm-review-widget"><div class="jdgm-rev"><div class="jdgm-rev__header"><span class="jdgm-rev__author">Dolores V.</span> <span class="jdgm-rev__buyer-badge">Verified</span></div><b class="jdgm-rev__title">Picky beagle approved</b><div class="jdgm-rev__body"><p>Three brands went in the trash before this one. He licks the bowl across the kitchen floor.</p></div></div>
<div class="jdgm-rev"><div class="jdgm-rev__header"><span class="jdgm-rev__author">Ken A.</span> <span class="jdgm-rev__buyer-badge">Verified</span></div><b class="jdgm-rev__title">Itching gone</b><div class="jdgm-rev__body"><p>Our vet asked what we had changed. It was only the food.</p></div></div></div></div></section>
<section class="shopify-section section"><div class="page-width"><product-recommendations class="related-products"><h2 class="related-products__heading">Dogs also dig</h2>
<ul class="grid product-grid" role="list">
<li class="grid__item"><div class="card card--standard"><img src="//muddlepaws.example/cdn/shop/products/salmon.jpg" alt="Salmon and sweet potato bag" loading="lazy"><h3 class="card__heading"><a href="/products/salmon" class="full-unstyled-link">Salmon &amp; Sweet Potato</a></h3><div class="price"><span class="price-item price-item--regular">$34.00</span></div></div></li>
<li class="grid__item"><div class="card card--standard"><img src="//muddlepaws.example/cdn/shop/products/chew.jpg" alt="Bundle of collagen chews" loading="lazy"><h3 class="card__heading"><a href="/products/chews" class="full-unstyled-link">Collagen Chews, 10 pack</a></h3><div class="price"><span class="price-item price-item--regular">$19.25</span></div></div></li></ul></product-recommendations></div></section>
</main>
<div class="shopify-section-group-footer-group"><footer class="footer"><div class="footer__content-top page-width">
<div class="footer-block"><h2 class="footer-block__heading">Help</h2><ul class="footer-block__details-content list-unstyled"><li><a href="/pages/shipping" class="link">Shipping</a></li><li><a href="/policies/refund-policy" class="link">Returns</a></li><li><a href="/pages/contact" class="link">Contact us</a></li></ul></div>
<div class="footer-block__newsletter"><h2 class="footer-block__heading">Get the kibble bulletin</h2><form method="post" action="/contact#ContactFooter" id="ContactFooter" accept-charset="UTF-8" class="footer__newsletter newsletter-form"><input type="hidden" name="form_type" value="customer"><div class="newsletter-form__field-wrapper"><div class="field"><input id="NewsletterForm--footer" type="email" name="contact[email]" class="field__input" aria-required="true" placeholder="Email"><label class="field__label" for="NewsletterForm--footer">Email</label><button type="submit" class="newsletter-form__button field__button" name="commit" aria-label="Subscribe"><svg aria-hidden="true"></svg></button></div></div></form></div></div>
<div class="footer__content-bottom"><small class="copyright__content">&copy; 2025, <a href="/">Muddle &amp; Paws</a></small></div></footer></div>
</body></html>`,
    hidden: ['Shop all (menu)'],
    labels: `
h1 Turkey & Pumpkin Slow Bake
h2 Ingredients
h2 Tail-wag reports
h2 Dogs also dig
h2 Help
h2 Get the kibble bulletin
action Add to cart
action Subscribe
form order
form newsletter
field Bag size
field Quantity
field Email
price 38 USD -
price 32.50 USD -
price 34 USD -
price 19.25 USD -
nav Dry food
nav Wet food
nav Chews
nav Feeding guide
nav Shipping
nav Returns
nav Contact us
media Muddle & Paws
media Kraft bag of turkey and pumpkin dog food
media Spaniel looking into a full bowl
media Salmon and sweet potato bag
media Bundle of collagen chews
proof 612 reviews
proof 4.8 out of 5.0 stars
proof Three brands went in the trash before this one.*
proof Our vet asked what we had changed.*
trust Free delivery on every order over $45
trust Formulated by a board-certified veterinary nutritionist*
trust If she won't eat it, we refund it
trust Skip or cancel a subscription anytime
`,
  },
  {
    name: 'location-voitures-vue',
    kind: 'landing',
    language: 'fr',
    html: `<!DOCTYPE html>
<html lang="fr" data-capo="">
<head><meta charset="utf-8">
<title>Location de voiture à La Rochelle et sur l’île de Ré | Carrélet Auto</title>
<link rel="stylesheet" href="/_nuxt/entry.b71c.css">
<script type="module" src="/_nuxt/entry.9a2.js" crossorigin></script></head>
<body><div id="__nuxt" data-v-app=""><div class="app-shell" data-v-3f21aa>
<header class="app-header" data-v-8c0e11><div class="app-header__inner" data-v-8c0e11>
<a aria-current="page" href="/" class="router-link-active router-link-exact-active app-header__brand" data-v-8c0e11><img src="/_ipx/w_160/logo.png" alt="Carrélet Auto" data-v-8c0e11></a>
<nav class="app-nav" aria-label="Navigation principale" data-v-8c0e11><!--[-->
<a href="/vehicules" class="app-nav__link">Nos véhicules</a>
<a href="/utilitaires" class="app-nav__link">Utilitaires</a>
<a href="/longue-duree" class="app-nav__link">Longue durée</a>
<a href="/agences" class="app-nav__link">Agences</a><!--]--></nav>
<a href="/reservation/retrouver" class="btn btn--ghost" data-v-8c0e11>Retrouver ma réservation</a>
</div></header>
<!---->
<main data-v-3f21aa>
<section class="hero" style="background-image:url(/img/pont-re.jpg)" data-v-51b2cd><div class="hero__content" data-v-51b2cd>
<h1 class="hero__title" data-v-51b2cd>Votre voiture vous attend à la gare</h1>
<p class="hero__lead" data-v-51b2cd>Kilométrage illimité, deuxième conducteur offert, et quelqu’un au comptoir jusqu’au dernier TGV.</p>
<form class="search-card" novalidate data-v-77ea90>
<div class="field" data-v-77ea90><label class="field__label" for="v-0-0">Agence de départ</label><div class="v-select"><select id="v-0-0" class="field__control"><option value="lr-gare">La Rochelle – Gare</option><option value="lr-aero">La Rochelle – Aéroport</option><option value="re">Saint-Martin-de-Ré</option></select></div></div>
<div class="field" data-v-77ea90><label class="field__label" for="v-0-1">Date de départ</label><input id="v-0-1" class="field__control" type="text" inputmode="none" readonly value="12/07/2025"></div>
<div class="field" data-v-77ea90><label class="field__label" for="v-0-2">Date de retour</label><input id="v-0-2" class="field__control" type="text" inputmode="none" readonly value="19/07/2025"></div>
<div class="field" data-v-77ea90><label class="field__label" for="v-0-3">Âge du conducteur</label><input id="v-0-3" class="field__control" type="number" min="19"></div>
<button type="submit" class="btn btn--primary btn--block" data-v-77ea90><span class="btn__content"><!---->Voir les disponibilités<!----></span></button>
</form>
<ul class="hero__reassurance" data-v-51b2cd><li>Annulation gratuite jusqu’à 24 h avant le départ</li><li>Aucun frais caché</li></ul>
</div></section>
<section class="fleet" data-v-aa019d><h2 class="section-title" data-v-aa019d>Choisissez votre gabarit</h2>
<div class="fleet__grid" data-v-aa019d><!--[-->
<article class="car-card" data-v-e4><img class="car-card__img" loading="lazy" src="/img/cars/208.png" alt="Citadine blanche vue de trois quarts"><h3 class="car-card__name">Citadine</h3><p class="car-card__spec">4 places · 2 valises · boîte manuelle</p><p class="car-card__price"><span class="car-card__from">dès</span> <b>34&nbsp;€</b><span>&nbsp;/&nbsp;jour</span></p><button type="button" class="btn btn--secondary">Réserver une citadine</button></article>
<article class="car-card" data-v-e4><img class="car-card__img" loading="lazy" src="/img/cars/captur.png" alt="SUV compact gris"><h3 class="car-card__name">SUV compact</h3><p class="car-card__spec">5 places · 3 valises · automatique</p><p class="car-card__price"><span class="car-card__from">dès</span> <b>52&nbsp;€</b><span>&nbsp;/&nbsp;jour</span></p><button type="button" class="btn btn--secondary">Réserver un SUV</button></article>
<article class="car-card" data-v-e4><img class="car-card__img" loading="lazy" src="/img/cars/trafic.png" alt="Minibus neuf places bleu"><h3 class="car-card__name">Minibus</h3><p class="car-card__spec">9 places · 6 valises · manuelle</p><p class="car-card__price"><span class="car-card__from">dès</span> <b>97,50&nbsp;€</b><span>&nbsp;/&nbsp;jour</span></p><button type="button" class="btn btn--secondary">Réserver un minibus</button></article>
<!--]--></div></section>
<section class="reviews" data-v-0bb1><h2 class="section-title" data-v-0bb1>Ce qu’ils racontent au retour</h2>
<p class="reviews__score" data-v-0bb1>Note moyenne de <strong>4,7/5</strong>, calculée sur 1 943 avis vérifiés</p>
<div class="swiper" data-v-0bb1><div class="swiper-wrapper">
<div class="swiper-slide swiper-slide-active"><p class="review__text">« Train en retard d’une heure, et pourtant Sabrina était là avec les clés. »</p><p class="review__author">Océane D., Nantes</p></div>
<div class="swiper-slide swiper-slide-next"><p class="review__text">« Caution débloquée le lendemain, pas une rayure inventée. »</p><p class="review__author">Marc-Antoine L., Tours</p></div>
</div></div></section>
<section class="faq" data-v-91c3><h2 class="section-title" data-v-91c3>Avant de prendre le volant</h2>
<div class="faq__list" data-v-91c3><!--[-->
<div class="faq-item is-open"><button class="faq-item__q" aria-expanded="true">Faut-il une carte de crédit ?</button><div class="faq-item__a"><p>Non, une carte de débit au nom du conducteur suffit.</p></div></div>
<div class="faq-item"><button class="faq-item__q" aria-expanded="false">Le péage du pont de Ré est-il compris ?</button><div class="faq-item__a" style="display:none;"><p>Non, il se règle sur place.</p></div></div>
<div class="faq-item"><button class="faq-item__q" aria-expanded="false">Puis-je rendre la voiture dans une autre agence ?</button><div class="faq-item__a" style="display:none;"><p>Oui, entre nos trois agences.</p></div></div>
<!--]--></div></section>
</main>
<footer class="app-footer" data-v-d7><div class="app-footer__cols">
<div><h2 class="app-footer__title">Carrélet Auto</h2><ul><li><a href="/qui-sommes-nous">Qui sommes-nous</a></li><li><a href="/recrutement">Recrutement</a></li></ul></div>
<div><h2 class="app-footer__title">Infos pratiques</h2><ul><li><a href="/assurances">Assurances et franchises</a></li><li><a href="/conditions">Conditions de location</a></li><li><a href="/mentions-legales">Mentions légales</a></li></ul></div>
<div><h2 class="app-footer__title">Bons plans du vendredi</h2><form class="newsletter" data-v-f3><input type="email" placeholder="Votre e-mail" aria-label="Votre e-mail"><button type="submit" class="btn btn--small">Je m’inscris</button><p class="newsletter__legal">Un message par semaine, désinscription en un clic.</p></form></div>
</div><p class="app-footer__bottom">Paiement sécurisé 3-D Secure · Loueur indépendant depuis 1994</p></footer>
<div class="modal" role="dialog" aria-modal="true" style="display:none;"><h2>Connexion pro</h2><form><label for="pro-id">Identifiant pro</label><input id="pro-id" type="text"><button type="submit">Me connecter</button></form></div>
</div></div>
<div id="teleports"></div>
<script>window.__NUXT__={serverRendered:true}</script></body></html>`,
    hidden: ['Connexion pro', 'Identifiant pro', 'Me connecter'],
    labels: `
h1 Votre voiture vous attend à la gare
h2 Choisissez votre gabarit
h2 Ce qu’ils racontent au retour
h2 Avant de prendre le volant
h2 Carrélet Auto
h2 Infos pratiques
h2 Bons plans du vendredi
action Retrouver ma réservation
action Voir les disponibilités
action Réserver une citadine
action Réserver un SUV
action Réserver un minibus
action Je m’inscris
form booking
form newsletter
field Agence de départ
field Date de départ
field Date de retour
field Âge du conducteur
field Votre e-mail
price 34 EUR day
price 52 EUR day
price 97.50 EUR day
nav Nos véhicules
nav Utilitaires
nav Longue durée
nav Agences
nav Qui sommes-nous
nav Recrutement
nav Assurances et franchises
nav Conditions de location
nav Mentions légales
media Carrélet Auto
media Citadine blanche vue de trois quarts
media SUV compact gris
media Minibus neuf places bleu
proof Note moyenne de 4,7/5*
proof « Train en retard d’une heure*
proof « Caution débloquée le lendemain*
trust Annulation gratuite jusqu’à 24 h avant le départ
trust Aucun frais caché
trust *désinscription en un clic.
trust Paiement sécurisé 3-D Secure*
question Faut-il une carte de crédit ?
question Le péage du pont de Ré est-il compris ?
question Puis-je rendre la voiture dans une autre agence ?
`,
  },
  {
    name: 'wine-magento',
    kind: 'shop',
    language: 'en',
    html: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"/>
<title>Beaujolais &amp; Gamay - Red Wine - Costello Lane Wines</title>
<link rel="stylesheet" type="text/css" media="all" href="/static/version1738/frontend/Costello/luma/en_GB/css/styles-m.css"/>
</head>
<body data-container="body" class="page-with-filter page-products categorypath-red-beaujolais category-beaujolais catalog-category-view page-layout-2columns-left">
<script type="text/x-magento-init">{"*":{"Magento_PageBuilder/js/widget-initializer":{"config":{}}}}</script>
<noscript><div class="message global noscript"><div class="content"><p><strong>JavaScript seems to be disabled in your browser.</strong></p></div></div></noscript>
<div class="page-wrapper">
<header class="page-header"><div class="panel wrapper"><div class="panel header"><a class="action skip contentarea visually-hidden" href="#contentarea"><span>Skip to Content</span></a>
<ul class="header links"><li class="greet welcome"><span>Next-day delivery on mainland orders before 3pm</span></li><li class="link authorization-link"><a href="/customer/account/login/">Sign In</a></li><li><a href="/customer/account/create/">Create an Account</a></li></ul></div></div>
<div class="header content"><a class="logo" href="/" title="Costello Lane Wines" aria-label="store logo"><img src="/media/logo/costello.svg" title="Costello Lane Wines" alt="Costello Lane Wines" width="170" height="50"/></a>
<div data-block="minicart" class="minicart-wrapper"><a class="action showcart" href="/checkout/cart/"><span class="text">Basket</span></a></div>
<div class="block block-search"><div class="block block-title"></div><div class="block block-content"><form class="form minisearch" id="search_mini_form" action="/catalogsearch/result/" method="get"><div class="field search"><div class="control"><input id="search" type="text" name="q" value="" placeholder="Search grape, grower or region" class="input-text" maxlength="128" role="combobox" aria-haspopup="false" autocomplete="off"/></div></div><div class="actions"><button type="submit" title="Search" class="action search" aria-label="Search"><span>Search</span></button></div></form></div></div></div></header>
<div class="sections nav-sections"><nav class="navigation" data-action="navigation"><ul><li class="level0 nav-1 category-item first level-top has-active parent"><a href="/red" class="level-top"><span>Red</span></a></li><li class="level0 nav-2 category-item level-top"><a href="/white" class="level-top"><span>White</span></a></li><li class="level0 nav-3 category-item level-top"><a href="/sparkling" class="level-top"><span>Sparkling</span></a></li><li class="level0 nav-4 category-item level-top"><a href="/mixed-cases" class="level-top"><span>Mixed cases</span></a></li><li class="level0 nav-5 category-item last level-top"><a href="/tastings" class="level-top"><span>Tastings</span></a></li></ul></nav></div>
<div class="breadcrumbs"><ul class="items"><li class="item home"><a href="/" title="Go to Home Page">Home</a></li><li class="item category3"><a href="/red" title="">Red wine</a></li><li class="item category14"><strong>Beaujolais &amp; Gamay</strong></li></ul></div>
<main id="maincontent" class="page-main"><a id="contentarea" tabindex="-1"></a>
<div class="page-title-wrapper"><h1 class="page-title" id="page-title-heading" aria-labelledby="page-title-heading toolbar-amount"><span class="base" data-ui-id="page-title-wrapper">Beaujolais &amp; Gamay</span></h1></div>
<div class="category-description"><p>Eleven crus' worth of crunchy, chillable red. Everything here was tasted by at least three of us, and paid for by none of the growers.</p></div>
<div class="columns"><div class="column main">
<div class="toolbar toolbar-products"><p class="toolbar-amount" id="toolbar-amount"><span class="toolbar-number">3</span> Items</p><div class="toolbar-sorter sorter"><label class="sorter-label" for="sorter">Sort By</label><select id="sorter" data-role="sorter" class="sorter-options"><option value="position" selected="selected">Our favourites</option><option value="price">Price</option></select></div></div>
<div class="products wrapper grid products-grid"><ol class="products list items product-items">
<li class="item product product-item"><div class="product-item-info" data-container="product-grid"><a href="/fleurie-grand-pre" class="product photo product-item-photo"><span class="product-image-container"><span class="product-image-wrapper"><img class="product-image-photo" src="/media/catalog/product/fleurie.jpg" loading="lazy" width="240" height="300" alt="Domaine Perrelle Fleurie 2022"/></span></span></a>
<div class="product details product-item-details"><strong class="product name product-item-name"><a class="product-item-link" href="/fleurie-grand-pre">Domaine Perrelle Fleurie 2022</a></strong>
<div class="product-reviews-summary short"><div class="rating-summary"><span class="label"><span>Rating:</span></span><div class="rating-result" title="96%"><span style="width:96%"><span>96%</span></span></div></div><div class="reviews-actions"><a class="action view" href="/fleurie-grand-pre#reviews">27&nbsp;<span>Reviews</span></a></div></div>
<div class="price-box price-final_price" data-role="priceBox" data-product-id="1221"><span class="price-container price-final_price tax weee"><span id="product-price-1221" data-price-amount="18.95" data-price-type="finalPrice" class="price-wrapper"><span class="price">£18.95</span></span></span></div>
<div class="product-item-inner"><div class="product actions product-item-actions"><div class="actions-primary"><form data-role="tocart-form" data-product-sku="FLE22" action="/checkout/cart/add/product/1221/" method="post"><input type="hidden" name="product" value="1221"><button type="submit" title="Add Fleurie to Basket" class="action tocart primary"><span>Add Fleurie to Basket</span></button></form></div></div></div></div></div></li>
<li class="item product product-item"><div class="product-item-info"><a href="/morgon-cote" class="product photo product-item-photo"><img class="product-image-photo" src="/media/catalog/product/morgon.jpg" loading="lazy" alt="Vauzelle Morgon Côte 2021"/></a>
<div class="product details product-item-details"><strong class="product name product-item-name"><a class="product-item-link" href="/morgon-cote">Vauzelle Morgon Côte 2021</a></strong>
<div class="price-box price-final_price" data-role="priceBox"><span class="special-price"><span class="price-container"><span class="price-label">Special Price</span> <span class="price-wrapper"><span class="price">£21.50</span></span></span></span> <span class="old-price"><span class="price-container"><span class="price-label">Was</span> <span class="price-wrapper"><span class="price">£25.00</span></span></span></span></div>
<div class="product-item-inner"><div class="actions-primary"><form data-role="tocart-form" action="/checkout/cart/add/product/1222/" method="post"><button type="submit" class="action tocart primary"><span>Add Morgon to Basket</span></button></form></div></div></div></div></li>
<li class="item product product-item"><div class="product-item-info"><a href="/gamay-case" class="product photo product-item-photo"><img class="product-image-photo" src="/media/catalog/product/case6.jpg" loading="lazy" alt="Six bottles of Gamay in a wooden box"/></a>
<div class="product details product-item-details"><strong class="product name product-item-name"><a class="product-item-link" href="/gamay-case">The Gamay Half-Dozen</a></strong>
<div class="price-box price-final_price" data-role="priceBox"><span class="price-wrapper"><span class="price">£99.00</span></span></div>
<div class="product-item-inner"><div class="stock unavailable"><span>Back in May</span></div></div></div></div></li>
</ol></div>
<div class="category-cms"><h2>From the other side of the counter</h2><blockquote><p>“The last shop in town that will talk you down to a cheaper bottle.”</p><cite>Fiona Bexley, The Sunday Courier</cite></blockquote><p>Decanter Retailer of the Year, shortlisted 2024</p></div>
</div>
<div class="sidebar sidebar-main"><div class="block filter" id="layered-filter-block"><div class="block-title filter-title"><strong>Shop By</strong></div><div class="block-content filter-content"><dl class="filter-options" id="narrow-by-list"><dt role="heading" aria-level="3" class="filter-options-title">Cru</dt><dd class="filter-options-content"><ol class="items"><li class="item"><a href="?cru=12">Fleurie <span class="count">1</span></a></li><li class="item"><a href="?cru=13">Morgon <span class="count">1</span></a></li></ol></dd></dl></div></div></div>
</div></main>
<footer class="page-footer"><div class="footer content">
<div class="block newsletter"><div class="content"><form class="form subscribe" novalidate action="/newsletter/subscriber/new/" method="post" id="newsletter-validate-detail"><div class="field newsletter"><div class="control"><label for="newsletter"><span class="label">Bin ends by email:</span><input name="email" type="email" id="newsletter" placeholder="Enter your email address"/></label></div></div><div class="actions"><button class="action subscribe primary" title="Sign me up" type="submit" aria-label="Sign me up"><span>Sign me up</span></button></div></form></div></div>
<ul class="footer links"><li class="nav item"><a href="/delivery">Delivery</a></li><li class="nav item"><a href="/corked">Corked bottles</a></li><li class="nav item"><a href="/sales/guest/form/">Orders and returns</a></li><li class="nav item"><a href="/contact">Contact us</a></li></ul>
<p>Corked, broken or just not for you? We'll swap any bottle, no receipt needed.</p>
<p>We check age on delivery. Please drink responsibly.</p><small class="copyright"><span>Copyright © 2025 Costello Lane Wines Ltd.</span></small>
</div></footer></div></body></html>`,
    labels: `
h1 Beaujolais & Gamay
h2 From the other side of the counter
action Search
action Sign In
action Create an Account
action Add Fleurie to Basket
action Add Morgon to Basket
action Sign me up
form search
form order
form newsletter
field Search grape, grower or region
field Sort By
field Bin ends by email
price 18.95 GBP -
price 21.50 GBP -
price 25 GBP -
price 99 GBP -
nav Red
nav White
nav Sparkling
nav Mixed cases
nav Tastings
nav Home
nav Red wine
nav Delivery
nav Corked bottles
nav Orders and returns
nav Contact us
media Costello Lane Wines
media Domaine Perrelle Fleurie 2022
media Vauzelle Morgon Côte 2021
media Six bottles of Gamay in a wooden box
proof 27 Reviews
proof “The last shop in town that will talk you down to a cheaper bottle.”
proof Decanter Retailer of the Year, shortlisted 2024
trust Next-day delivery on mainland orders before 3pm
trust *We'll swap any bottle, no receipt needed.
`,
  },
];
