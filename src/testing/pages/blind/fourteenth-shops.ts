/** Tea and bees. */
import type { LabelledPage } from '../labelled.ts';

export const FOURTEENTH_SHOPS: readonly LabelledPage[] = [
  {
    name: 'tea-product',
    kind: 'shop',
    language: 'en',
    html: `<!doctype html>
<html class="js" lang="en">
<head>
<meta charset="utf-8">
<title>Smoky Harbour Loose Leaf – Pennock Tea</title>
<link rel="canonical" href="https://pennocktea.example/products/smoky-harbour">
<script>window.Shopify = window.Shopify || {}; Shopify.currency = {"active":"GBP","rate":"1.0"};</script>
<style>.visually-hidden{position:absolute!important;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)} details:not([open]) > :not(summary){display:none}</style>
</head>
<body class="gradient">
<a class="skip-to-content-link button visually-hidden" href="#MainContent">Skip to content</a>
<div id="shopify-section-announcement-bar" class="shopify-section">
<div class="announcement-bar" role="region" aria-label="Announcement"><p class="announcement-bar__message h5">Free UK delivery when you spend £30</p></div>
</div>
<sticky-header data-sticky-type="on-scroll-up" class="header-wrapper">
<header class="header header--middle-left page-width">
<h2 class="header__heading" style="margin:0"><a href="/" class="header__heading-link link"><img src="//pennocktea.example/cdn/shop/files/wordmark.png?v=16&amp;width=180" alt="Pennock Tea" width="180" height="46" class="header__heading-logo"></a></h2>
<nav class="header__inline-menu">
<ul class="list-menu list-menu--inline" role="list">
<li><a href="/collections/black" class="header__menu-item list-menu__item link"><span>Black tea</span></a></li>
<li><a href="/collections/green" class="header__menu-item list-menu__item link"><span>Green tea</span></a></li>
<li><a href="/collections/teaware" class="header__menu-item list-menu__item link"><span>Pots &amp; cups</span></a></li>
<li><a href="/pages/subscribe" class="header__menu-item list-menu__item link"><span>Subscribe</span></a></li>
</ul>
</nav>
<div class="header__icons">
<details-modal class="header__search"><details><summary class="header__icon header__icon--search link" aria-haspopup="dialog" aria-label="Search"><span><svg class="icon icon-search" aria-hidden="true"></svg></span></summary><div class="search-modal"><form action="/search" method="get" role="search"><input type="search" name="q" placeholder="Search"><button class="search__button" aria-label="Search"></button></form></div></details></details-modal>
<a href="/account/login" class="header__icon link"><svg class="icon icon-account" aria-hidden="true"></svg><span class="visually-hidden">Log in</span></a>
<a href="/cart" class="header__icon header__icon--cart link" id="cart-icon-bubble"><svg class="icon icon-cart" aria-hidden="true"></svg><span class="visually-hidden">Cart</span></a>
</div>
</header>
</sticky-header>
<main id="MainContent" class="content-for-layout" role="main" tabindex="-1">
<section id="MainProduct-template--1" class="page-width section" data-section="template--1">
<div class="product product--medium product--left product--thumbnail grid">
<div class="grid__item product__media-wrapper">
<media-gallery role="region" aria-label="Gallery Viewer">
<ul class="product__media-list" role="list">
<li class="product__media-item is-active"><div class="product__media media"><img src="//pennocktea.example/cdn/shop/products/tin.jpg" alt="Dark blue tin of Smoky Harbour with a lighthouse on the label" loading="lazy" width="1200" height="1200"></div></li>
<li class="product__media-item"><div class="product__media media"><img src="//pennocktea.example/cdn/shop/products/leaf.jpg" alt="Long twisted black leaves on a wooden scoop" loading="lazy" width="1200" height="1200"></div></li>
</ul>
</media-gallery>
</div>
<div class="product__info-wrapper grid__item">
<product-info id="ProductInfo-template--1" class="product__info-container">
<p class="product__text caption-with-letter-spacing">Pennock Tea</p>
<div class="product__title"><h1>Smoky Harbour</h1></div>
<div class="rating-wrapper"><div class="rating" role="img" aria-label="4.7 out of 5.0 stars"><span aria-hidden="true" class="rating-star" style="--rating: 4.7;"></span></div><p class="rating-text caption"><span aria-hidden="true">4.7 / 5.0</span></p><p class="rating-count caption"><span aria-hidden="true">(318)</span><span class="visually-hidden">318 total reviews</span></p></div>
<div id="price-template--1" role="status"><div class="price price--large price--on-sale price--show-badge"><div class="price__container"><div class="price__sale"><span class="visually-hidden">Regular price</span><span><s class="price-item price-item--regular">£11.00</s></span><span class="visually-hidden">Sale price</span><span class="price-item price-item--sale price-item--last">£8.80</span></div></div><span class="badge price__badge-sale">Sale</span></div></div>
<div class="product__tax caption rte">Tax included. <a href="/policies/shipping-policy">Shipping</a> calculated at checkout.</div>
<variant-radios data-section="template--1">
<fieldset class="js product-form__input"><legend class="form__label">Weight</legend>
<input type="radio" id="w-0" name="Weight" value="100 g" checked><label for="w-0">100 g</label>
<input type="radio" id="w-1" name="Weight" value="250 g"><label for="w-1">250 g</label>
</fieldset>
</variant-radios>
<div class="product-form__input product-form__quantity"><label class="quantity__label form__label" for="Quantity-1">Quantity</label>
<quantity-input class="quantity"><button class="quantity__button" name="minus" type="button"><span class="visually-hidden">Decrease quantity for Smoky Harbour</span><svg class="icon icon-minus" aria-hidden="true"></svg></button><input class="quantity__input" type="number" name="quantity" id="Quantity-1" min="1" value="1" form="product-form-1"><button class="quantity__button" name="plus" type="button"><span class="visually-hidden">Increase quantity for Smoky Harbour</span><svg class="icon icon-plus" aria-hidden="true"></svg></button></quantity-input>
</div>
<product-form class="product-form"><div class="product-form__error-message-wrapper" role="alert" hidden><span class="product-form__error-message">Sorry, that is all we have</span></div>
<form method="post" action="/cart/add" id="product-form-1" accept-charset="UTF-8" class="form" enctype="multipart/form-data" novalidate="novalidate" data-type="add-to-cart-form"><input type="hidden" name="form_type" value="product"><input type="hidden" name="id" value="44182">
<div class="product-form__buttons"><button type="submit" name="add" class="product-form__submit button button--full-width button--secondary"><span>Add to basket</span><div class="loading-overlay__spinner hidden"></div></button><div data-shopify="payment-button" class="shopify-payment-button"><button type="button" class="shopify-payment-button__button shopify-payment-button__button--unbranded">Buy it now</button></div></div>
</form></product-form>
<ul class="icon-with-text" role="list"><li>Ordered before 2 pm, posted today</li><li>Don’t like it? Send us what’s left and we’ll refund the lot</li><li>Soil Association organic</li></ul>
<div class="product__description rte quick-add-hidden"><p>Lapsang from the Wuyi hills with a spoonful of Assam to hold the milk. Bonfire on the nose, treacle at the end.</p></div>
<div class="product__accordion accordion"><details id="Details-brew"><summary role="button"><div class="summary__title"><svg class="icon icon-accordion" aria-hidden="true"></svg><span class="h4 accordion__title">How to brew it</span></div></summary><div class="accordion__content rte"><p>One heaped spoon, boiling water, four minutes.</p></div></details></div>
</product-info>
</div>
</div>
</section>
<section class="section page-width"><div class="title-wrapper"><h2 class="title">What drinkers write</h2></div>
<div class="review"><strong class="review__title">Like a good kipper</strong><p>My late father drank this every Sunday. It smells exactly the same.</p><span class="review__author">Moira T. · Verified buyer</span></div>
<div class="review"><strong class="review__title">Third tin this year</strong><p>Milk or no milk, it stands up.</p><span class="review__author">G. Okafor · Verified buyer</span></div>
</section>
<product-recommendations class="related-products page-width isolate"><h2 class="related-products__heading">You may also like</h2>
<ul class="grid product-grid" role="list">
<li class="grid__item"><div class="card-wrapper"><div class="card__media"><img src="//pennocktea.example/cdn/shop/products/quay.jpg" alt="Quayside Breakfast caddy" loading="lazy"></div><h3 class="card__heading"><a href="/products/quayside" class="full-unstyled-link">Quayside Breakfast</a></h3><div class="price"><span class="price-item price-item--regular">£7.50</span></div></div></li>
<li class="grid__item"><div class="card-wrapper"><div class="card__media"><img src="//pennocktea.example/cdn/shop/products/strainer.jpg" alt="Brass tea strainer on a saucer" loading="lazy"></div><h3 class="card__heading"><a href="/products/strainer" class="full-unstyled-link">Brass strainer</a></h3><div class="price"><span class="price-item price-item--regular">From £14.00</span></div></div></li>
</ul></product-recommendations>
</main>
<footer class="footer color-scheme-2 section-footer"><div class="footer__content-top page-width">
<div class="footer-block"><h2 class="footer-block__heading">Shop help</h2><ul class="footer-block__details-content list-unstyled"><li><a href="/policies/refund-policy" class="link link--text list-menu__item">Returns</a></li><li><a href="/pages/stockists" class="link link--text list-menu__item">Stockists</a></li><li><a href="/pages/wholesale" class="link link--text list-menu__item">Wholesale</a></li></ul></div>
<div class="footer-block--newsletter"><h2 class="footer-block__heading">Letters from the harbour</h2><form method="post" action="/contact#ContactFooter" id="ContactFooter" accept-charset="UTF-8" class="footer__newsletter newsletter-form"><input type="hidden" name="contact[tags]" value="newsletter"><div class="field"><input id="NewsletterForm--footer" type="email" name="contact[email]" class="field__input" aria-required="true" autocomplete="email" placeholder="Email" required><label class="field__label visually-hidden" for="NewsletterForm--footer">Email</label><button type="submit" class="newsletter-form__button field__button" name="commit" aria-label="Subscribe"><svg class="icon icon-arrow" aria-hidden="true"></svg></button></div></form><p class="caption">New teas once a month. Unsubscribe in one click.</p></div>
</div><div class="footer__content-bottom page-width"><small class="copyright__content">&copy; 2026, Pennock Tea, Whitby</small></div></footer>
</body>
</html>`,
    labels: `
h1 Smoky Harbour
h2 What drinkers write
h2 You may also like
h2 Shop help
h2 Letters from the harbour
nav Black tea
nav Green tea
nav Pots & cups
nav Subscribe
nav Log in
nav Cart
nav Returns
nav Stockists
nav Wholesale
action Add to basket
action Buy it now
action Subscribe
form order
form newsletter
field Weight
field Quantity
field Email
price 11.00 GBP -
price 8.80 GBP -
price 7.50 GBP -
price 14.00 GBP -
media Pennock Tea
media Dark blue tin of Smoky Harbour with a lighthouse on the label
media Long twisted black leaves on a wooden scoop
media Quayside Breakfast caddy
media Brass tea strainer on a saucer
proof 4.7 / 5.0*
proof My late father drank this every Sunday.*
proof Milk or no milk, it stands up.
trust Free UK delivery when you spend £30
trust Don’t like it?*
trust Soil Association organic
trust *Unsubscribe in one click.
`,
  },
  {
    name: 'apiculture-categorie',
    kind: 'shop',
    language: 'fr',
    html: `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8"/>
<title>Ruches et corps de ruche - Le Rucher du Quercy</title>
<link rel="stylesheet" type="text/css" media="all" href="https://rucherquercy.example/static/version17/frontend/Luma/rdq/fr_FR/css/styles-m.min.css" />
<script>var BASE_URL = 'https\\u003A\\u002F\\u002Frucherquercy.example\\u002F';</script>
</head>
<body data-container="body" id="html-body" class="page-products categorypath-ruches catalog-category-view page-layout-2columns-left">
<div class="page-wrapper"><header class="page-header">
<div class="panel wrapper"><div class="panel header"><a class="action skip contentarea" style="position:absolute;left:-9999px" href="#contentarea"><span>Allez au contenu</span></a>
<ul class="header links"><li><a href="https://rucherquercy.example/contact/">Nous contacter</a></li><li class="link authorization-link" data-label="ou"><a href="https://rucherquercy.example/customer/account/login/">Connexion</a></li></ul></div></div>
<div class="header content"><a class="logo" href="https://rucherquercy.example/" title="Le Rucher du Quercy" aria-label="store logo"><img src="https://rucherquercy.example/static/logo.svg" title="Le Rucher du Quercy" alt="Le Rucher du Quercy" width="190" /></a>
<div data-block="minicart" class="minicart-wrapper"><a class="action showcart" href="https://rucherquercy.example/checkout/cart/" data-bind="scope: 'minicart_content'"><span class="text">Mon panier</span><span class="counter qty empty" style="display:none"><span class="counter-number"></span></span></a><div class="block block-minicart" data-role="dropdownDialog" style="display:none"><button type="button" id="top-cart-btn-checkout" class="action primary checkout"><span>Valider mon panier</span></button></div></div>
<div class="block block-search"><div class="block block-content"><form class="form minisearch" id="search_mini_form" action="https://rucherquercy.example/catalogsearch/result/" method="get"><div class="field search"><label class="label" for="search" style="position:absolute;clip:rect(0,0,0,0)" data-role="minisearch-label"><span>Rechercher</span></label><div class="control"><input id="search" type="text" name="q" value="" placeholder="Une ruche, un enfumoir, une référence…" class="input-text" maxlength="128" role="combobox" aria-expanded="false" autocomplete="off"/></div></div><div class="actions"><button type="submit" title="Rechercher" class="action search" aria-label="Search"><span>Rechercher</span></button></div></form></div></div>
</div></header>
<div class="sections nav-sections"><div class="section-item-content nav-sections-item-content"><nav class="navigation" data-action="navigation"><ul data-mage-init='{"menu":{"responsive":true}}'>
<li class="level0 nav-1 category-item first active level-top"><a href="/ruches.html" class="level-top"><span>Ruches</span></a></li>
<li class="level0 nav-2 category-item level-top"><a href="/vetements.html" class="level-top"><span>Vêtements</span></a></li>
<li class="level0 nav-3 category-item level-top"><a href="/miellerie.html" class="level-top"><span>Miellerie</span></a></li>
<li class="level0 nav-4 category-item level-top"><a href="/essaims.html" class="level-top"><span>Essaims et reines</span></a></li>
<li class="level0 nav-5 category-item last level-top"><a href="/pots.html" class="level-top"><span>Pots et étiquettes</span></a></li>
</ul></nav></div></div>
<div class="breadcrumbs"><ul class="items"><li class="item home"><a href="https://rucherquercy.example/" title="Aller à la page d’accueil">Accueil</a></li><li class="item category5"><strong>Ruches</strong></li></ul></div>
<main id="maincontent" class="page-main"><a id="contentarea" tabindex="-1"></a>
<div class="page-title-wrapper"><h1 class="page-title" id="page-title-heading"><span class="base" data-ui-id="page-title-wrapper">Ruches</span></h1></div>
<div class="page messages"><div data-placeholder="messages"></div></div>
<div class="category-description"><p>Dadant, Langstroth ou Warré : nos corps sont tournés à Cahors dans du pin Douglas du Lot, non traité, et assemblés à queues droites.</p></div>
<div class="columns"><div class="column main">
<div class="toolbar toolbar-products"><p class="toolbar-amount" id="toolbar-amount"><span class="toolbar-number">4</span> articles</p><div class="toolbar-sorter sorter"><label class="sorter-label" for="sorter">Trier par</label> <select id="sorter" data-role="sorter" class="sorter-options"><option value="position" selected="selected">Position</option><option value="price">Prix</option></select></div></div>
<div class="products wrapper grid products-grid"><ol class="products list items product-items">
<li class="item product product-item"><div class="product-item-info"><a href="/dadant-10.html" class="product photo product-item-photo" tabindex="-1"><span class="product-image-container"><img class="product-image-photo" src="/media/dadant10.jpg" loading="lazy" width="240" height="300" alt="Ruche Dadant 10 cadres, toit plat en tôle"/></span></a><div class="product details product-item-details"><strong class="product name product-item-name"><a class="product-item-link" href="/dadant-10.html">Ruche Dadant 10 cadres</a></strong><div class="product-reviews-summary short"><div class="rating-summary"><span class="label"><span>Note :</span></span><div class="rating-result" title="96%"><span style="width:96%"><span>96%</span></span></div></div><div class="reviews-actions"><a class="action view" href="/dadant-10.html#reviews">57&nbsp;<span>Avis</span></a></div></div><div class="price-box price-final_price" data-product-id="11"><span class="price-container price-final_price tax weee"><span id="product-price-11" data-price-amount="129.9" class="price-wrapper"><span class="price">129,90 €</span></span></span></div><div class="product-item-inner"><div class="actions-primary"><form data-role="tocart-form" action="/checkout/cart/add/product/11/" method="post"><input type="hidden" name="product" value="11"><button type="submit" title="Ajouter au panier" class="action tocart primary"><span>Ajouter au panier</span></button></form></div></div></div></div></li>
<li class="item product product-item"><div class="product-item-info"><a href="/warre.html" class="product photo product-item-photo" tabindex="-1"><span class="product-image-container"><img class="product-image-photo" src="/media/warre.jpg" loading="lazy" width="240" height="300" alt="Ruche Warré à trois éléments"/></span></a><div class="product details product-item-details"><strong class="product name product-item-name"><a class="product-item-link" href="/warre.html">Ruche Warré 3 éléments</a></strong><div class="price-box price-final_price" data-product-id="12"><span class="special-price"><span class="price-container"><span class="price-label">Prix spécial</span><span data-price-amount="98" data-price-type="finalPrice" class="price-wrapper"><span class="price">98,00 €</span></span></span></span><span class="old-price"><span class="price-container"><span class="price-label">Prix normal</span><span data-price-amount="115" data-price-type="oldPrice" class="price-wrapper"><span class="price">115,00 €</span></span></span></span></div><div class="product-item-inner"><div class="actions-primary"><form data-role="tocart-form" action="/checkout/cart/add/product/12/" method="post"><input type="hidden" name="product" value="12"><button type="submit" title="Ajouter au panier" class="action tocart primary"><span>Ajouter au panier</span></button></form></div></div></div></div></li>
<li class="item product product-item"><div class="product-item-info"><a href="/langstroth.html" class="product photo product-item-photo" tabindex="-1"><span class="product-image-container"><img class="product-image-photo" src="/media/langstroth.jpg" loading="lazy" width="240" height="300" alt="Ruche Langstroth avec hausse"/></span></a><div class="product details product-item-details"><strong class="product name product-item-name"><a class="product-item-link" href="/langstroth.html">Ruche Langstroth + hausse</a></strong><div class="price-box price-final_price" data-product-id="13"><span class="price-wrapper"><span class="price">1 049,00 €</span></span> <span class="lot">le lot de 8</span></div><div class="product-item-inner"><div class="actions-primary"><div class="stock unavailable"><span>Épuisé</span></div><a href="/productalert/add/stock/13" class="action alert" title="Me prévenir du retour en stock">Me prévenir du retour en stock</a></div></div></div></div></li>
</ol></div>
<div class="cms-block reassurance"><ul><li><strong>Franco de port</strong> dès 150 € en France métropolitaine</li><li><strong>Retours sous 30 jours</strong>, même montée si elle n’a pas servi</li><li><strong>Paiement en 3 fois sans frais</strong></li><li>Bois certifié PEFC</li></ul><p class="avis">Noté 4,8/5 par 2 140 apiculteurs sur Avis Vérifiés. Fournisseur de 31 ruchers-écoles.</p></div>
</div>
<div class="sidebar sidebar-main"><div class="block filter" id="layered-filter-block"><div class="block-title filter-title"><strong data-role="title">Filtrer par</strong></div><div class="block-content filter-content"><dl class="options" id="narrow-by-list"><dt role="heading" aria-level="3" class="filter-options-title">Format</dt><dd class="filter-options-content"><ol class="items"><li class="item"><a href="?format=dadant">Dadant<span class="count">2</span></a></li><li class="item"><a href="?format=warre">Warré<span class="count">1</span></a></li></ol></dd></dl></div></div></div>
</div></main>
<footer class="page-footer"><div class="footer content"><div class="block newsletter"><div class="title"><strong>Lettre du rucher</strong></div><div class="content"><form class="form subscribe" novalidate action="/newsletter/subscriber/new/" method="post" id="newsletter-validate-detail"><div class="field newsletter"><div class="control"><label for="newsletter"><span class="label">Votre adresse e-mail :</span><input name="email" type="email" id="newsletter" placeholder="Votre adresse e-mail"/></label></div></div><div class="actions"><button class="action subscribe primary" title="Je m’abonne" type="submit" aria-label="Subscribe"><span>Je m’abonne</span></button></div></form></div></div>
<ul class="footer links"><li class="nav item"><a href="/cgv">Conditions de vente</a></li><li class="nav item"><a href="/livraison">Livraison</a></li><li class="nav item"><a href="/magasin">Le magasin de Cahors</a></li></ul></div></footer>
<small class="copyright"><span>© 2026 SARL Le Rucher du Quercy</span></small>
</div></body></html>`,
    labels: `
h1 Ruches
nav Nous contacter
nav Connexion
nav Mon panier
nav Ruches
nav Vêtements
nav Miellerie
nav Essaims et reines
nav Pots et étiquettes
nav Accueil
nav Conditions de vente
nav Livraison
nav Le magasin de Cahors
action Rechercher
action Ajouter au panier
action Me prévenir du retour en stock
action Je m’abonne
form search
form newsletter
field Une ruche, un enfumoir, une référence…
field Trier par
field Votre adresse e-mail*
price 129.90 EUR -
price 98 EUR -
price 115 EUR -
price 1049 EUR -
media Le Rucher du Quercy
media Ruche Dadant 10 cadres, toit plat en tôle
media Ruche Warré à trois éléments
media Ruche Langstroth avec hausse
proof Noté 4,8/5 par 2 140 apiculteurs sur Avis Vérifiés.*
proof *Fournisseur de 31 ruchers-écoles.
trust Franco de port dès 150 € en France métropolitaine
trust Retours sous 30 jours*
trust Paiement en 3 fois sans frais
trust Bois certifié PEFC
`,
    hidden: ['Valider mon panier'],
  },
];
