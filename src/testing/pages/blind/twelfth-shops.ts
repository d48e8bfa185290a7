/** A pan, spices, instruments and a class. */
import type { LabelledPage } from '../labelled.ts';

export const TWELFTH_SHOPS: readonly LabelledPage[] = [
  {
    name: 'pan-shopify-elements',
    kind: 'shop',
    language: 'en',
    html: String.raw`<!doctype html>
<html class="no-js" lang="en">
<head>
<meta charset="utf-8">
<title>Nº 9 Carbon Steel Skillet – Hearth &amp; Heft</title>
<meta property="og:type" content="product">
<meta property="og:price:amount" content="89.00">
<script type="application/ld+json">{"@context":"http://schema.org/","@type":"Product","name":"Nº 9 Carbon Steel Skillet","offers":[{"@type":"Offer","price":89.0,"priceCurrency":"USD"}]}</script>
</head>
<body class="gradient template-product">
<a class="skip-to-content-link button visually-hidden" href="#MainContent">Skip to content</a>
<div id="shopify-section-announcement-bar" class="shopify-section">
<slideshow-component class="announcement-bar" role="region" aria-label="Announcement">
<p class="announcement-bar__message h5"><span>Ships free in the lower 48 over $75</span></p>
</slideshow-component>
</div>
<sticky-header class="header-wrapper">
<header class="header header--middle-left">
<header-drawer data-breakpoint="tablet">
<details id="Details-menu-drawer-container" class="menu-drawer-container">
<summary class="header__icon header__icon--menu" aria-label="Menu"><span><svg class="icon icon-hamburger" aria-hidden="true"><path d="M1 .5h15"/></svg></span></summary>
<div id="menu-drawer" class="menu-drawer"><nav><ul><li><a href="/collections/pans">Pans</a></li><li><a href="/collections/knives">Knives</a></li><li><a href="/pages/care">Care &amp; seasoning</a></li></ul><a href="/account/login" class="menu-drawer__account">Log in</a></nav></div>
</details>
</header-drawer>
<a href="/" class="header__heading-link"><img src="//cdn.hearthheft.example/logo.png?width=140" alt="Hearth &amp; Heft" width="140" height="40"></a>
<nav class="header__inline-menu">
<ul class="list-menu list-menu--inline" role="list">
<li><a href="/collections/pans" class="header__menu-item list-menu__item link"><span>Pans</span></a></li>
<li><a href="/collections/knives" class="header__menu-item list-menu__item link"><span>Knives</span></a></li>
<li><a href="/pages/care" class="header__menu-item list-menu__item link"><span>Care &amp; seasoning</span></a></li>
<li><a href="/pages/foundry" class="header__menu-item list-menu__item link"><span>Our foundry</span></a></li>
</ul>
</nav>
<div class="header__icons">
<details-modal class="header__search"><details><summary class="header__icon" aria-haspopup="dialog" aria-label="Search"><svg class="icon icon-search" aria-hidden="true"><use href="#icon-search"/></svg></summary><div class="search-modal" role="dialog"><form action="/search" method="get" role="search"><input class="search__input field__input" id="Search-In-Modal" type="search" name="q" placeholder="Search"><label class="field__label" for="Search-In-Modal">Search</label></form></div></details></details-modal>
<a href="/account/login" class="header__icon header__icon--account"><svg class="icon" aria-hidden="true"><use href="#icon-account"/></svg><span class="visually-hidden">Log in</span></a>
<a href="/cart" class="header__icon header__icon--cart" id="cart-icon-bubble"><svg class="icon" aria-hidden="true"><use href="#icon-cart"/></svg><span class="visually-hidden">Cart</span><div class="cart-count-bubble"><span aria-hidden="true">2</span></div></a>
</div>
</header>
</sticky-header>
<main id="MainContent" class="content-for-layout focus-none" role="main" tabindex="-1">
<section class="page-width section-product">
<nav class="breadcrumbs" aria-label="Breadcrumbs"><a href="/">Home</a> / <a href="/collections/pans">Pans</a> / <span>Nº 9 Carbon Steel Skillet</span></nav>
<div class="product grid grid--2-col-tablet">
<media-gallery role="region" aria-label="Gallery Viewer">
<slider-component>
<ul class="product__media-list slider" role="list">
<li class="product__media-item is-active"><div class="product__media media"><img src="//cdn.hearthheft.example/no9-top.jpg?width=1946" alt="Skillet seen from above, blue-black patina" loading="eager"></div></li>
<li class="product__media-item"><div class="product__media media"><img src="//cdn.hearthheft.example/no9-egg.jpg?width=1946" alt="Fried egg sliding out of the skillet" loading="lazy"></div></li>
<li class="product__media-item"><deferred-media class="deferred-media media"><button type="button" class="deferred-media__poster" aria-label="Play video, How we hammer a Nº 9"><span class="deferred-media__poster-button motion-reduce"><svg class="icon-play"><path d="M0 0l9 7-9 7z"/></svg></span></button><template><video controls src="/no9.mp4" title="How we hammer a Nº 9"></video></template></deferred-media></li>
</ul>
</slider-component>
</media-gallery>
<product-info id="ProductInfo-main" class="product__info-container">
<p class="product__text caption-with-letter-spacing">Hearth &amp; Heft</p>
<div class="product__title"><h1>Nº 9 Carbon Steel Skillet</h1></div>
<a href="#reviews" class="rating-wrapper"><div class="rating" role="img" aria-label="4.9 out of 5.0 stars"><span aria-hidden="true" class="rating-star"></span></div><p class="rating-text caption">4.9 (612 cooks have weighed in)</p></a>
<div id="price-main" role="status"><div class="price price--large price--on-sale price--show-badge"><div class="price__container">
<div class="price__sale"><span class="visually-hidden">Regular price</span><span><s class="price-item price-item--regular">$112.00 USD</s></span><span class="visually-hidden">Sale price</span><span class="price-item price-item--sale">$89.00 USD</span></div></div><span class="badge price__badge-sale">Sale</span></div></div>
<div class="product__tax caption rte">Or 4 payments of $22.25 with Quarterly. <button type="button" class="link">Learn more</button></div>
<product-form-wrap>
<variant-selects>
<fieldset class="js product-form__input"><legend class="form__label">Size</legend>
<input type="radio" id="s-8" name="Size" value="8 inch"><label for="s-8">8 inch</label>
<input type="radio" id="s-10" name="Size" value="10 inch" checked><label for="s-10">10 inch</label>
<input type="radio" id="s-12" name="Size" value="12 inch"><label for="s-12">12 inch<span class="visually-hidden">Variant sold out or unavailable</span></label>
</fieldset>
</variant-selects>
<product-form class="product-form"><form method="post" action="/cart/add" id="product-form-main" class="form" enctype="multipart/form-data">
<input type="hidden" name="id" value="41184022">
<quantity-input class="quantity"><button class="quantity__button" name="minus" type="button"><span class="visually-hidden">Decrease quantity for Nº 9</span><svg><use href="#minus"/></svg></button><input class="quantity__input" type="number" name="quantity" min="1" value="1" aria-label="Quantity"><button class="quantity__button" name="plus" type="button"><span class="visually-hidden">Increase quantity for Nº 9</span><svg><use href="#plus"/></svg></button></quantity-input>
<div class="product-form__buttons"><button type="submit" name="add" class="product-form__submit button button--full-width button--secondary"><span>Add to cart</span><div class="loading-overlay__spinner hidden"><svg class="spinner"><circle r="30"/></svg></div></button>
<div data-shopify="payment-button" class="shopify-payment-button"><button type="button" class="shopify-payment-button__button--unbranded">Buy it now</button></div></div>
</form></product-form></product-form-wrap>
<ul class="icon-with-text list-unstyled"><li class="icon-with-text__item"><svg><use href="#truck"/></svg><span class="h4">Leaves Ohio in 2 days</span></li><li class="icon-with-text__item"><svg><use href="#anvil"/></svg><span class="h4">Guaranteed for your grandchildren’s lifetime</span></li><li class="icon-with-text__item"><svg><use href="#back"/></svg><span class="h4">Cook with it for 100 days, send it back if it sticks</span></li></ul>
<div class="product__accordion accordion"><details><summary><h2 class="h4 accordion__title">Materials</h2><svg class="icon-caret"><use href="#caret"/></svg></summary><div class="accordion__content rte"><p>2.5 mm steel, beeswax, nothing else. PFAS-free.</p></div></details></div>
<div class="product__accordion accordion"><details><summary><h2 class="h4 accordion__title">Shipping &amp; returns</h2><svg class="icon-caret"><use href="#caret"/></svg></summary><div class="accordion__content rte"><p>We pay the label both ways.</p></div></details></div>
</product-info>
</div>
</section>
<section id="reviews" class="page-width"><h2>What’s cooking</h2>
<div class="jdgm-rev"><span class="jdgm-rev__rating" aria-label="5 star review" role="img"></span><b class="jdgm-rev__title">Retired my nonstick</b><p class="jdgm-rev__body">Third month, and it is slicker than anything I ever bought at the mall.</p><span class="jdgm-rev__author">Dale P.</span> <span class="jdgm-rev__buyer-badge">Verified buyer</span></div>
<div class="jdgm-rev"><span class="jdgm-rev__rating" aria-label="4 star review" role="img"></span><b class="jdgm-rev__title">Heavy, in a good way</b><p class="jdgm-rev__body">Took two tries to season. Now my husband hides it from me.</p><span class="jdgm-rev__author">Ruthanne</span></div>
<a href="#" class="jdgm-write-rev-link button">Write a review</a></section>
<section class="page-width"><product-recommendations><h2 class="related-products__heading">Goes well with</h2>
<ul class="grid product-grid" role="list">
<li class="grid__item"><div class="card-wrapper"><img src="//cdn.hearthheft.example/lid.jpg" alt="Forged lid"><h3 class="card__heading"><a href="/products/lid">Forged lid</a></h3><div class="price"><span class="visually-hidden">Regular price</span><span class="price-item">$46.00 USD</span></div></div></li>
<li class="grid__item"><div class="card-wrapper"><img src="//cdn.hearthheft.example/mitt.jpg" alt="Waxed canvas mitt"><h3 class="card__heading"><a href="/products/mitt">Waxed canvas mitt</a></h3><div class="price"><span class="visually-hidden">Regular price</span><span class="price-item">From $19.50 USD</span></div></div></li>
</ul></product-recommendations></section>
</main>
<footer class="footer"><div class="footer__content-top page-width">
<div class="footer-block"><h2 class="footer-block__heading">Kitchen table</h2><ul class="list-unstyled"><li><a href="/pages/foundry" class="link">Our foundry</a></li><li><a href="/blogs/recipes" class="link">Recipes</a></li><li><a href="/pages/wholesale" class="link">Wholesale</a></li></ul></div>
<div class="footer-block__newsletter"><h2 class="footer-block__heading">Letters from the forge</h2><form method="post" action="/contact#ContactFooter" id="ContactFooter" class="footer__newsletter newsletter-form"><input type="hidden" name="contact[tags]" value="newsletter"><div class="field"><input id="NewsletterForm--footer" type="email" name="contact[email]" class="field__input" placeholder="Email"><label class="field__label" for="NewsletterForm--footer">Email</label><button type="submit" class="newsletter-form__button field__button" aria-label="Subscribe"><svg class="icon-arrow"><use href="#arrow"/></svg></button></div></form></div></div>
<div class="footer__content-bottom"><ul class="list list-payment" role="list"><li><svg role="img" aria-labelledby="pi-visa"><title id="pi-visa">Visa</title></svg></li></ul><small>© 2025, Hearth &amp; Heft</small><ul class="policies"><li><a href="/policies/refund-policy">Refund policy</a></li><li><a href="/policies/shipping-policy">Shipping policy</a></li></ul></div></footer>
</body>
</html>`,
    labels: `
h1 Nº 9 Carbon Steel Skillet
h2 Materials
h2 Shipping & returns
h2 What’s cooking
h2 Goes well with
h2 Kitchen table
h2 Letters from the forge
action Log in
action Add to cart
action Buy it now
action Write a review
action Subscribe
form search
form order
form newsletter
field Size
field Quantity
field Email
price 112 USD -
price 89 USD -
price 22.25 USD -
price 46 USD -
price 19.50 USD -
nav Pans
nav Knives
nav Care & seasoning
nav Our foundry
nav Home
nav Recipes
nav Wholesale
nav Refund policy
nav Shipping policy
media Hearth & Heft
media Skillet seen from above, blue-black patina
media Fried egg sliding out of the skillet
media Forged lid
media Waxed canvas mitt
proof 4.9 (612 cooks have weighed in)
proof Third month, and it is slicker*
proof Took two tries to season.*
trust Ships free in the lower 48 over $75
trust Guaranteed for your grandchildren’s lifetime
trust Cook with it for 100 days*
`,
  },
  {
    name: 'gewuerz-warenkorb',
    kind: 'shop',
    language: 'de-DE',
    html: String.raw`<!DOCTYPE html>
<html lang="de-DE">
<head>
<meta charset="UTF-8">
<title>Warenkorb &#8211; Pfefferkontor Lindau</title>
<meta name="generator" content="WooCommerce 9.3.3" />
<link rel="stylesheet" id="storefront-style-css" href="https://pfefferkontor.example/wp-content/themes/storefront/style.css" media="all" />
</head>
<body class="page-template-default page page-id-6 theme-storefront woocommerce-cart woocommerce-page no-sidebar">
<div id="page" class="hfeed site">
<p class="woocommerce-store-notice demo_store" data-notice-id="8f2" style="display:none;">Betriebsferien vom 3. bis 10. August. <a href="#" class="woocommerce-store-notice__dismiss-link">Ausblenden</a></p>
<header id="masthead" class="site-header" role="banner">
<div class="col-full">
<a class="skip-link screen-reader-text" href="#site-navigation">Zur Navigation springen</a>
<div class="site-branding"><a href="https://pfefferkontor.example/" class="custom-logo-link" rel="home"><img width="220" height="64" src="https://pfefferkontor.example/wp-content/uploads/logo.svg" class="custom-logo" alt="Pfefferkontor Lindau" /></a></div>
<nav id="secondary" class="secondary-navigation" aria-label="Sekundäre Navigation"><ul id="menu-meta" class="menu"><li class="menu-item"><a href="/mein-konto/">Mein Konto</a></li><li class="menu-item"><a href="/merkzettel/">Merkzettel</a></li></ul></nav>
<div class="site-search"><div class="widget woocommerce widget_product_search"><form role="search" method="get" class="woocommerce-product-search" action="https://pfefferkontor.example/">
<label class="screen-reader-text" for="woocommerce-product-search-field-0">Suche nach:</label>
<input type="search" id="woocommerce-product-search-field-0" class="search-field" placeholder="Produkte durchsuchen&hellip;" value="" name="s" />
<button type="submit" value="Suche" class="">Suche</button>
<input type="hidden" name="post_type" value="product" />
</form></div></div>
</div>
<div class="storefront-primary-navigation"><div class="col-full">
<nav id="site-navigation" class="main-navigation" role="navigation" aria-label="Primäre Navigation">
<button id="site-navigation-menu-toggle" class="menu-toggle" aria-controls="site-navigation" aria-expanded="false"><span>Menü</span></button>
<div class="primary-navigation"><ul id="menu-haupt" class="menu">
<li class="menu-item menu-item-has-children"><a href="/pfeffer/">Pfeffer</a><ul class="sub-menu"><li class="menu-item"><a href="/pfeffer/kampot/">Kampot</a></li></ul></li>
<li class="menu-item"><a href="/mischungen/">Mischungen</a></li>
<li class="menu-item"><a href="/salz/">Salz</a></li>
<li class="menu-item"><a href="/geschenke/">Geschenke</a></li>
<li class="menu-item"><a href="/rezepte/">Rezepte</a></li></ul></div>
</nav>
<ul id="site-header-cart" class="site-header-cart menu"><li class="current-menu-item"><a class="cart-contents" href="/warenkorb/" title="Deinen Warenkorb ansehen"><span class="woocommerce-Price-amount amount">32,30&nbsp;<span class="woocommerce-Price-currencySymbol">&euro;</span></span> <span class="count">3 Artikel</span></a></li></ul>
</div></div>
</header>
<div class="storefront-breadcrumb"><div class="col-full"><nav class="woocommerce-breadcrumb" aria-label="Brotkrümelnavigation"><a href="https://pfefferkontor.example">Startseite</a><span class="breadcrumb-separator"> / </span>Warenkorb</nav></div></div>
<div id="content" class="site-content" tabindex="-1"><div class="col-full">
<div id="primary" class="content-area"><main id="main" class="site-main" role="main">
<article id="post-6" class="post-6 page type-page status-publish hentry">
<header class="entry-header"><h1 class="entry-title">Warenkorb</h1></header>
<div class="entry-content"><div class="woocommerce">
<div class="woocommerce-notices-wrapper"><div class="woocommerce-message" role="alert"><a href="/pfeffer/" class="button wc-forward">Weiter einkaufen</a> &bdquo;Kampot-Pfeffer rot&ldquo; liegt jetzt in deinem Warenkorb.</div></div>
<form class="woocommerce-cart-form" action="/warenkorb/" method="post">
<table class="shop_table shop_table_responsive cart woocommerce-cart-form__contents" cellspacing="0">
<thead><tr><th class="product-remove"><span class="screen-reader-text">Artikel entfernen</span></th><th class="product-name">Produkt</th><th class="product-price">Preis</th><th class="product-quantity">Anzahl</th><th class="product-subtotal">Zwischensumme</th></tr></thead>
<tbody>
<tr class="woocommerce-cart-form__cart-item cart_item"><td class="product-remove"><a href="?remove_item=a1" class="remove" aria-label="Kampot-Pfeffer rot aus dem Warenkorb entfernen">&times;</a></td>
<td class="product-thumbnail"><a href="/p/kampot-rot/"><img width="324" height="324" src="/wp-content/uploads/kampot-rot.jpg" alt="Kampot-Pfeffer rot im Korkenglas" loading="lazy" /></a></td>
<td class="product-name" data-title="Produkt"><a href="/p/kampot-rot/">Kampot-Pfeffer rot</a><dl class="variation"><dt>Inhalt:</dt><dd><p>60 g</p></dd></dl></td>
<td class="product-price" data-title="Preis"><span class="woocommerce-Price-amount amount"><bdi>11,90&nbsp;<span class="woocommerce-Price-currencySymbol">&euro;</span></bdi></span><small class="wgm-ppu">198,33&nbsp;&euro; / kg</small></td>
<td class="product-quantity" data-title="Anzahl"><div class="quantity"><label class="screen-reader-text" for="q1">Kampot-Pfeffer rot Menge</label><input type="number" id="q1" class="input-text qty text" name="cart[a1][qty]" value="2" aria-label="Produktmenge" min="0" step="1" /></div></td>
<td class="product-subtotal" data-title="Zwischensumme"><span class="woocommerce-Price-amount amount"><bdi>23,80&nbsp;<span class="woocommerce-Price-currencySymbol">&euro;</span></bdi></span></td></tr>
<tr class="woocommerce-cart-form__cart-item cart_item"><td class="product-remove"><a href="?remove_item=b2" class="remove" aria-label="Rauchsalz aus dem Warenkorb entfernen">&times;</a></td>
<td class="product-thumbnail"><a href="/p/rauchsalz/"><img width="324" height="324" src="/wp-content/uploads/rauchsalz.jpg" alt="Rauchsalz in der Dose" loading="lazy" /></a></td>
<td class="product-name" data-title="Produkt"><a href="/p/rauchsalz/">Rauchsalz Buche</a></td>
<td class="product-price" data-title="Preis"><span class="woocommerce-Price-amount amount"><bdi>8,50&nbsp;<span class="woocommerce-Price-currencySymbol">&euro;</span></bdi></span></td>
<td class="product-quantity" data-title="Anzahl"><div class="quantity"><label class="screen-reader-text" for="q2">Rauchsalz Menge</label><input type="number" id="q2" class="input-text qty text" name="cart[b2][qty]" value="1" aria-label="Produktmenge" min="0" step="1" /></div></td>
<td class="product-subtotal" data-title="Zwischensumme"><span class="woocommerce-Price-amount amount"><bdi>8,50&nbsp;<span class="woocommerce-Price-currencySymbol">&euro;</span></bdi></span></td></tr>
<tr><td colspan="6" class="actions"><div class="coupon"><label for="coupon_code" class="screen-reader-text">Gutschein:</label> <input type="text" name="coupon_code" class="input-text" id="coupon_code" value="" placeholder="Gutscheincode" /> <button type="submit" class="button" name="apply_coupon" value="Gutschein anwenden">Gutschein anwenden</button></div>
<button type="submit" class="button" name="update_cart" value="Warenkorb aktualisieren" disabled>Warenkorb aktualisieren</button></td></tr>
</tbody></table></form>
<div class="cart-collaterals">
<div class="cross-sells"><h2>Das passt dazu&nbsp;&hellip;</h2>
<ul class="products columns-2">
<li class="product type-product"><a href="/p/moerser/" class="woocommerce-LoopProduct-link"><img width="324" height="324" src="/wp-content/uploads/moerser.jpg" alt="Mörser aus Granit" /><h3 class="woocommerce-loop-product__title">Granitmörser klein</h3><div class="star-rating" role="img" aria-label="Bewertet mit 4.83 von 5"><span style="width:96.6%">Bewertet mit <strong class="rating">4.83</strong> von 5</span></div><span class="price"><del aria-hidden="true"><span class="amount"><bdi>44,00&nbsp;&euro;</bdi></span></del> <ins aria-hidden="true"><span class="amount"><bdi>36,00&nbsp;&euro;</bdi></span></ins></span></a><a href="?add-to-cart=88" data-quantity="1" class="button product_type_simple add_to_cart_button ajax_add_to_cart" aria-label="In den Warenkorb legen: „Granitmörser klein“" rel="nofollow">In den Warenkorb</a></li>
<li class="product type-product"><a href="/p/curry/" class="woocommerce-LoopProduct-link"><img width="324" height="324" src="/wp-content/uploads/curry.jpg" alt="Hafencurry" /><h3 class="woocommerce-loop-product__title">Hafencurry</h3><span class="price"><span class="amount"><bdi>6,20&nbsp;&euro;</bdi></span></span></a><a href="/p/curry/" class="button product_type_variable add_to_cart_button" rel="nofollow">Ausführung wählen</a></li>
</ul></div>
<div class="cart_totals"><h2>Warenkorb-Summe</h2>
<table cellspacing="0" class="shop_table shop_table_responsive">
<tr class="cart-subtotal"><th>Zwischensumme</th><td data-title="Zwischensumme"><span class="amount"><bdi>32,30&nbsp;&euro;</bdi></span></td></tr>
<tr class="woocommerce-shipping-totals shipping"><th>Versand</th><td data-title="Versand">DHL GoGreen: <span class="amount"><bdi>4,90&nbsp;&euro;</bdi></span><p class="woocommerce-shipping-destination">Noch 6,70&nbsp;&euro; und wir liefern versandkostenfrei.</p></td></tr>
<tr class="order-total"><th>Gesamtsumme</th><td data-title="Gesamtsumme"><strong><span class="amount"><bdi>37,20&nbsp;&euro;</bdi></span></strong> <small class="includes_tax">(inkl. 2,43&nbsp;&euro; MwSt.)</small></td></tr></table>
<div class="wc-proceed-to-checkout"><a href="/kasse/" class="checkout-button button alt wc-forward">Weiter zur Kasse</a></div>
<ul class="kasse-hinweise"><li>Kauf auf Rechnung möglich</li><li>14 Tage Widerrufsrecht, auch für geöffnete Gläser</li><li>SSL-verschlüsselt bezahlen</li></ul>
</div></div>
</div></div></article></main></div>
</div></div>
<footer id="colophon" class="site-footer" role="contentinfo"><div class="col-full"><div class="footer-widgets row-1 col-3 fix">
<div class="block footer-widget-1"><span class="gamma widget-title">Kundendienst</span><ul class="menu"><li><a href="/versand/">Versand &amp; Zahlung</a></li><li><a href="/widerruf/">Widerruf</a></li><li><a href="/kontakt/">Kontakt</a></li></ul></div>
<div class="block footer-widget-2"><span class="gamma widget-title">Warum bei uns?</span><p>Seit 1987 am Hafen. Über 21.000 Stammkunden würzen mit uns.</p><p>Bio-Kontrollstelle DE-ÖKO-006</p></div>
<div class="block footer-widget-3"><p><strong>4,92 / 5,00</strong> Sehr gut &ndash; aus 3.417 Bewertungen bei Käuferstimme</p></div></div>
<div class="site-info">&copy; Pfefferkontor Lindau 2025 <a href="/impressum/">Impressum</a> <a class="privacy-policy-link" href="/datenschutz/">Datenschutzerklärung</a> <a href="/agb/">AGB</a></div></div></footer>
</div>
<div id="cookie-law-info-bar" role="dialog" aria-label="Cookies"><span>Wir backen nur die Kekse, die der Laden braucht, und einen für die Statistik. <a role="button" class="cli_settings_button">Einstellungen</a><a role="button" data-cli_action="accept_all" class="medium cli-plugin-button cli_action_button">Alle annehmen</a></span></div>
</body></html>`,
    labels: `
h1 Warenkorb
h2 Das passt dazu …
h2 Warenkorb-Summe
action Suche
action Weiter einkaufen
action Gutschein anwenden
action In den Warenkorb
action Ausführung wählen
action Weiter zur Kasse
form search
form cart
field Produkte durchsuchen…
field Gutscheincode
price 11.90 EUR -
price 23.80 EUR -
price 8.50 EUR -
price 44 EUR -
price 36 EUR -
price 6.20 EUR -
price 32.30 EUR -
price 4.90 EUR -
price 37.20 EUR -
nav Mein Konto
nav Merkzettel
nav Pfeffer
nav Mischungen
nav Salz
nav Geschenke
nav Rezepte
nav Startseite
nav Versand & Zahlung
nav Widerruf
nav Kontakt
nav Impressum
nav Datenschutzerklärung
nav AGB
media Pfefferkontor Lindau
media Kampot-Pfeffer rot im Korkenglas
media Rauchsalz in der Dose
media Mörser aus Granit
media Hafencurry
proof *Über 21.000 Stammkunden würzen mit uns.
proof *aus 3.417 Bewertungen bei Käuferstimme
proof Bewertet mit 4.83 von 5
trust Noch 6,70 € und wir liefern versandkostenfrei.
trust Kauf auf Rechnung möglich
trust 14 Tage Widerrufsrecht, auch für geöffnete Gläser
trust SSL-verschlüsselt bezahlen
trust Bio-Kontrollstelle DE-ÖKO-006
`,
    hidden: ['Betriebsferien vom 3. bis 10. August.'],
  },
  {
    name: 'instruments-category',
    kind: 'shop',
    language: 'en-US',
    html: String.raw`<!DOCTYPE html><html lang="en-US" data-theme="day"><head><meta charset="utf-8"><title>Used Electric Guitars for Sale | Fretswap</title><meta name="description" content="14,208 used electric guitars from players and shops."><link rel="preload" href="/static/css/main.7e10.chunk.css" as="style"></head>
<body><noscript>You need to enable JavaScript to bid.</noscript>
<div id="root">
<div class="Topline_wrap__1aQ"><span class="Topline_text__9f">Every order is held by us until you say it arrived as described</span></div>
<header class="Header_root__3Kd" data-testid="header">
<div class="Header_row__uu2">
<a class="Header_logo__Wq" href="/" aria-label="Fretswap"><svg width="110" height="30" aria-hidden="true"><path d="M0 0h110v30H0z"></path></svg></a>
<form class="Search_form__b1" role="search" action="/marketplace"><div class="Search_select__0a"><select aria-label="Category" name="cat"><option>All gear</option><option selected>Guitars</option><option>Amps</option></select></div><input class="Search_input__dd" type="search" name="query" autocomplete="off" placeholder="Try “1972 offset” or “wah”" aria-label="Search all gear" value=""><button class="Search_btn__7c" type="submit">Search</button></form>
<ul class="Header_actions__p0"><li><a class="Button_root__x1 Button_sell__kk" href="/sell">Sell your gear</a></li>
<li><a href="/favorites"><svg aria-hidden="true"><use href="#heart"></use></svg><span>Favorites</span></a></li>
<li><a href="/signin"><span>Log In</span></a></li>
<li><a href="/signup" class="Button_root__x1">Sign Up</a></li>
<li><a href="/cart" aria-label="Cart, 0 items"><svg aria-hidden="true"><use href="#cart"></use></svg></a></li></ul>
</div>
<nav class="CatNav_root__m2" aria-label="Categories"><ul><li><a href="/c/electric-guitars" aria-current="true">Electric Guitars</a></li>
<li><a href="/c/acoustics">Acoustics</a></li>
<li><a href="/c/basses">Basses</a></li>
<li><a href="/c/pedals">Pedals</a></li>
<li><a href="/c/drums">Drums</a></li>
<li><a href="/c/deals" class="CatNav_deal__h">Price Drops</a></li></ul></nav>
</header>
<div class="Page_grid__5s">
<nav class="Crumbs_root__a" aria-label="You are here"><ol><li><a href="/">Marketplace</a></li>
<li><a href="/c/guitars">Guitars</a></li>
<li aria-current="page">Electric Guitars</li></ol></nav>
<h1 class="Title_h1__8b">Used Electric Guitars <span class="Title_count__c">14,208 listings</span></h1>
<aside class="Filters_root__f4" aria-label="Filters">
<div class="Filters_group__1"><div role="heading" aria-level="3">Condition</div><label class="Check_root__q"><input type="checkbox" name="cond" value="mint"><span class="Check_box__z"></span>Mint</label><label class="Check_root__q"><input type="checkbox" name="cond" value="good" checked><span class="Check_box__z"></span>Good</label><label class="Check_root__q"><input type="checkbox" name="cond" value="project"><span class="Check_box__z"></span>Project</label></div>
<div class="Filters_group__1"><div role="heading" aria-level="3">Price</div><input type="text" inputmode="decimal" aria-label="Lowest price" placeholder="Min"><span>to</span><input type="text" inputmode="decimal" aria-label="Highest price" placeholder="Max"></div>
<div class="Filters_group__1"><div role="heading" aria-level="3">Brand</div><button type="button" class="Link_btn__" aria-expanded="false">Show 84 brands</button></div>
<div class="Filters_group__1"><label class="Switch_root__"><input type="checkbox" role="switch" name="free"> Free shipping only</label></div>
</aside>
<section class="Results_root__t9" aria-label="Listings">
<div class="Results_bar__2"><div class="Sort_root__"><label for="sort">Sort by</label><select id="sort"><option>Best match</option><option>Newest</option><option>Price: low to high</option></select></div><button type="button" class="Button_root__x1 Button_quiet__"><svg aria-hidden="true"><use href="#bell"></use></svg>Save this search</button></div>
<ul class="Tiles_grid__">
<li class="Tile_root__e" data-listing-id="771"><a class="Tile_link__" href="/item/771"><div class="Tile_pic__"><img src="https://img.fretswap.example/771-s.jpg" alt="Sunburst offset guitar, 1974, front" loading="lazy"></div><h3 class="Tile_title__">Belmont Surfline 1974 Sunburst</h3></a><div class="Tile_cond__">Used – Very Good</div><div class="Tile_price__"><span class="visually-hidden">Price</span>$1,849.99</div><div class="Tile_ship__">+ $65 shipping</div><div class="Tile_seller__"><span aria-label="Seller rating 4.9 out of 5">★ 4.9</span> (213 sales)</div><button class="Tile_fav__" type="button" aria-label="Add to favorites" aria-pressed="false"><svg><use href="#heart"></use></svg></button></li>
<li class="Tile_root__e" data-listing-id="802"><a class="Tile_link__" href="/item/802"><div class="Tile_pic__"><img src="https://img.fretswap.example/802-s.jpg" alt="Black single-cut with a cracked knob" loading="lazy"></div><h3 class="Tile_title__">Kessler SC-2, black</h3></a><div class="Tile_cond__">Used – Good</div><div class="Tile_price__"><s>$720</s> <strong>$615</strong><span class="Tile_drop__">Price drop</span></div><div class="Tile_ship__">Free shipping</div><div class="Tile_seller__">New seller</div><button class="Tile_fav__" type="button" aria-label="Add to favorites" aria-pressed="false"><svg><use href="#heart"></use></svg></button></li>
<li class="Tile_root__e" data-listing-id="815"><a class="Tile_link__" href="/item/815"><div class="Tile_pic__"><img src="https://img.fretswap.example/815-s.jpg" alt="Pawn-shop guitar, three missing screws" loading="lazy"></div><h3 class="Tile_title__">Unbranded Japanese, 60s, as found</h3></a><div class="Tile_cond__">Project</div><div class="Tile_price__">$140</div><div class="Tile_bid__">or <a role="button" href="/item/815/offer" class="Button_root__x1">Make an offer</a></div><div class="Tile_seller__"><span aria-label="Seller rating 5 out of 5">★ 5.0</span> (1,047 sales)</div></li>
<li class="Tile_root__ad" aria-label="Sponsored"><span class="Tile_adLabel__">Sponsored</span><a href="/shops/rosewood"><img src="https://img.fretswap.example/rosewood.jpg" alt="Rosewood Row, vintage shop in Nashville" loading="lazy"></a><p>300 guitars from one careful owner.</p><a class="Button_root__x1" href="/shops/rosewood">Shop the collection</a></li>
</ul>
<nav class="Pager_root__" aria-label="Pages"><a href="?page=1" aria-current="page">1</a><a href="?page=2">2</a><a href="?page=3">3</a><span>…</span><a href="?page=355">355</a><a href="?page=2" rel="next">Next</a></nav>
</section>
<section class="Why_root__"><h2>Bought from a stranger. Backed by us.</h2><dl class="Why_list__"><div><dt><svg aria-hidden="true"><use href="#shield"></use></svg>Buyer cover</dt><dd>Not as described? We refund every cent, shipping included.</dd></div><div><dt><svg aria-hidden="true"><use href="#people"></use></svg>Real players</dt><dd>2.6 million musicians have bought or sold here since 2011.</dd></div><div><dt><svg aria-hidden="true"><use href="#hand"></use></svg>Humans at hand</dt><dd>Our gear team answers within the hour, seven days a week.</dd></div></dl></section>
<section class="Guide_root__"><h2>Buying a used electric: a short guide</h2><p>Look down the neck. Ask for a photo of the frets. <a href="/guides/used-electric">Read the whole guide</a></p></section>
</div>
<footer class="Footer_root__"><div class="Footer_cols__"><div><p class="Footer_h__">Shop</p><ul><li><a href="/c/electric-guitars">Electric Guitars</a></li>
<li><a href="/gift-cards">Gift Cards</a></li></ul></div><div><p class="Footer_h__">Sell</p><ul><li><a href="/fees">Seller Fees</a></li>
<li><a href="/price-guide">Price Guide</a></li></ul></div><div><p class="Footer_h__">Fretswap</p><ul><li><a href="/about">About</a></li>
<li><a href="/help">Help Center</a></li></ul></div>
<div class="Footer_nl__"><form class="Nl_form__" data-testid="newsletter"><label for="nl">Get price drops before breakfast</label><input id="nl" type="email" placeholder="Email"><button type="submit">Sign me up</button></form></div></div>
<div class="Footer_locale__"><button type="button" aria-haspopup="dialog">United States · English · USD</button></div>
<p class="Footer_fine__"><span>© Fretswap LLC</span> <a href="/privacy">Privacy</a> <a href="/terms">Terms of Use</a></p></footer>
</div>
<div id="portal"><div class="Modal_root__ Modal_closed__" aria-hidden="true" style="visibility:hidden"><h2>Log in to save this search</h2><button type="button">Continue with email</button></div></div>
<script src="/static/js/main.1b9.chunk.js"></script></body></html>`,
    labels: `
h1 Used Electric Guitars*
h2 Bought from a stranger. Backed by us.
h2 Buying a used electric: a short guide
action Search
action Sell your gear
action Log In
action Sign Up
action Save this search
action Make an offer
action Shop the collection
action Sign me up
form search
form newsletter
field Category
field Search all gear
field Mint
field Good
field Project
field Lowest price
field Highest price
field Free shipping only
field Sort by
field Get price drops before breakfast
price 1849.99 USD -
price 65 USD -
price 720 USD -
price 615 USD -
price 140 USD -
nav Electric Guitars
nav Acoustics
nav Basses
nav Pedals
nav Drums
nav Price Drops
nav Marketplace
nav Guitars
nav Favorites
nav Gift Cards
nav Seller Fees
nav Price Guide
nav About
nav Help Center
nav Privacy
nav Terms of Use
media Sunburst offset guitar, 1974, front
media Black single-cut with a cracked knob
media Pawn-shop guitar, three missing screws
media Rosewood Row, vintage shop in Nashville
proof 2.6 million musicians have bought or sold here since 2011.
trust Every order is held by us until you say it arrived as described
trust *We refund every cent, shipping included.
`,
    hidden: ['Log in to save this search', 'Continue with email'],
  },
  {
    name: 'korean-class',
    kind: 'shop',
    language: 'ko',
    html: String.raw`<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="ko" lang="ko">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>손으로 배우는 수채화 12주 - 물결클래스</title>
<meta property="og:site_name" content="물결클래스" />
<link rel="stylesheet" type="text/css" href="/ind-script/optimizer.php?filename=style.css&type=css" />
</head>
<body id="main">
<div id="skipNavigation"><p><a href="#contents">본문 바로가기</a></p></div>
<div id="wrap">
<div class="top_banner" id="topBanner"><a href="/event/first.html">신규 회원 첫 수강 5,000원 할인 쿠폰</a><button type="button" class="btn_close" onclick="closeTop();"><img src="/img/btn_x.png" alt="닫기" /></button></div>
<div id="header">
<div class="inner">
<h2 class="logo"><a href="/index.html"><img src="/img/logo.png" alt="물결클래스" /></a></h2>
<div class="util"><ul>
<li class="log"><a href="/member/login.html">로그인</a></li>
<li><a href="/member/join.html">회원가입</a></li>
<li><a href="/myshop/index.html">내 강의실</a></li>
<li><a href="/board/notice.html">고객센터</a></li></ul></div>
<form id="searchBarForm" name="" action="/product/search.html" method="get"><fieldset><legend>검색</legend><input id="keyword" name="keyword" class="inputTypeText" placeholder="배우고 싶은 것을 찾아보세요" type="text" /><input type="image" src="/img/btn_search.gif" alt="검색" onclick="search();" /></fieldset></form>
</div>
<div id="category"><ul>
<li><a href="/list.html?cate=24">그림</a></li>
<li><a href="/list.html?cate=25">공예</a></li>
<li><a href="/list.html?cate=26">요리</a></li>
<li><a href="/list.html?cate=27">사진·영상</a></li>
<li><a href="/list.html?cate=28">선물하기</a></li></ul></div>
</div>
<hr class="layout" />
<div id="container"><div id="contents">
<div class="path"><span>현재 위치</span><ol><li><a href="/">홈</a></li><li><a href="/list.html?cate=24">그림</a></li><li title="현재 위치"><strong>수채화</strong></li></ol></div>
<div class="detailArea">
<div class="imgArea"><div class="keyImg"><a href="#none"><img src="//img.mulgyeol.example/big/water12.jpg" alt="수채화 물감과 붓이 놓인 책상" class="BigImage" /></a></div>
<div class="preview"><iframe width="560" height="315" src="https://video.example/embed/w12" title="1분 미리보기 영상" allowfullscreen></iframe></div></div>
<div class="infoArea">
<div class="headingArea"><span class="icon"><img src="/img/ico_best.gif" alt="BEST" /></span><h1>손으로 배우는 수채화 12주</h1><p class="sub">붓을 처음 잡는 분도 세 달 뒤에는 엽서를 부칩니다</p></div>
<div class="score"><span class="star" style="width:98%"></span><a href="#use_review">평점 4.9 · 수강평 1,284개</a></div>
<table border="1" summary=""><caption>기본 정보</caption><tbody>
<tr><th scope="row"><span>강사</span></th><td>한여울 작가</td></tr>
<tr><th scope="row"><span>정가</span></th><td><span id="span_product_price_custom"><strike>264,000원</strike></span></td></tr>
<tr class="sale"><th scope="row"><span>판매가</span></th><td><strong id="span_product_price_text">198,000원</strong> <em>25%</em></td></tr>
<tr><th scope="row"><span>할부</span></th><td>월 <b>16,500원</b> (12개월 무이자)</td></tr>
<tr><th scope="row"><span>준비물 키트 배송비</span></th><td>3,000원</td></tr></tbody></table>
<div class="opt"><label for="product_option_id1">준비물 키트</label><select id="product_option_id1" name="option1"><option value="*">- [필수] 옵션을 선택해 주세요 -</option><option value="A">키트 없음</option><option value="B">입문 키트 (+42,000원)</option></select></div>
<div class="qty"><span class="quantity"><input id="quantity" name="quantity_opt[]" value="1" type="text" title="수량" /></span><a href="#none" class="up"><img src="/img/btn_up.gif" alt="수량증가" /></a><a href="#none" class="down"><img src="/img/btn_down.gif" alt="수량감소" /></a></div>
<div class="action"><a href="#none" class="first btn_buy" onclick="product_submit(1, '/exec/order/', this)"><span id="btnBuy">바로 수강하기</span></a><a href="#none" class="btn_cart" onclick="product_submit(2, '/exec/basket/', this)">장바구니 담기</a><a href="#none" class="btn_wish" onclick="add_wishlist(this)">찜하기</a></div>
<ul class="promise"><li>7일 안에는 이유를 묻지 않고 전액 환불</li><li>한 번 결제로 평생 다시 보기</li><li>안전결제(에스크로) 가맹점</li></ul>
</div></div>
<div class="tabMenu"><ul><li class="on"><a href="#prdDetail">강의 소개</a></li><li><a href="#use_review">수강평</a></li><li><a href="#prdQnA">자주 묻는 질문</a></li></ul></div>
<div id="prdDetail"><h2>이런 분께 권해 드려요</h2><p>퇴근 뒤 삼십 분, 조용히 손을 쓰고 싶은 분. 학원에 갈 시간이 없는 분.</p>
<p class="cnt">지금까지 <strong>31,470명</strong>이 이 강의로 첫 그림을 완성했습니다.</p>
<img src="//img.mulgyeol.example/detail/week.jpg" alt="12주 진도표" /></div>
<div id="use_review"><h2>수강생이 남긴 이야기</h2>
<ul class="review_list"><li><span class="nm">김*은</span> <span class="pt">★★★★★</span><p>설명이 느긋해서 좋아요. 어머니 생신 카드도 직접 그렸습니다.</p></li><li><span class="nm">park***</span> <span class="pt">★★★★</span><p>키트 물감 색이 정말 곱습니다. 종이가 조금 더 있으면 좋겠어요.</p></li></ul>
<a href="/board/review_write.html" class="btnNormal">수강평 쓰기</a></div>
<div id="prdQnA"><h2>자주 묻는 질문</h2>
<ul class="faq"><li><p class="q"><a href="#none" onclick="toggle(this)">휴대폰으로도 볼 수 있나요?</a></p><p class="a" style="display:none">네, 앱과 웹에서 모두 볼 수 있습니다.</p></li><li><p class="q"><a href="#none" onclick="toggle(this)">수강 기간이 끝나면 어떻게 되나요?</a></p><p class="a" style="display:none">끝나지 않습니다.</p></li><li><p class="q"><a href="#none" onclick="toggle(this)">세금계산서 발행이 가능한가요?</a></p><p class="a" style="display:none">네, 고객센터로 연락 주세요.</p></li></ul></div>
</div></div>
<hr class="layout" />
<div id="footer"><div class="inner">
<ul class="menu"><li><a href="/shopinfo/company.html">회사 소개</a></li><li><a href="/member/agreement.html">이용약관</a></li><li><a href="/member/privacy.html"><strong>개인정보처리방침</strong></a></li><li><a href="/board/teach.html">강사 지원</a></li></ul>
<div class="cs"><strong class="tel">1500-0000</strong><p>평일 10시 ~ 17시</p></div>
<address>상호: (주)물결클래스 / 대표: 문가람 / 사업자등록번호: 000-00-00000 / 통신판매업신고: 제2025-서울마포-0000호</address>
<p class="award">2024 소비자가 뽑은 취미교육 브랜드 1위</p>
</div></div>
<div class="fixed_bar"><span>손으로 배우는 수채화 12주</span><b>198,000원</b><a href="#none" class="btn_buy" onclick="product_submit(1)">바로 수강하기</a></div>
<div id="layer_sms" style="display:none"><p>문자로 링크를 보냈습니다</p></div>
</div>
</body>
</html>`,
    labels: `
h1 손으로 배우는 수채화 12주
h2 이런 분께 권해 드려요
h2 수강생이 남긴 이야기
h2 자주 묻는 질문
action 로그인
action 회원가입
action 바로 수강하기
action 장바구니 담기
action 찜하기
action 수강평 쓰기
form search
field 배우고 싶은 것을 찾아보세요
field 준비물 키트
field 수량
price 264000 KRW -
price 198000 KRW -
price 16500 KRW month
price 3000 KRW -
nav 내 강의실
nav 고객센터
nav 그림
nav 공예
nav 요리
nav 사진·영상
nav 선물하기
nav 홈
nav 회사 소개
nav 이용약관
nav 개인정보처리방침
nav 강사 지원
media 물결클래스
media 수채화 물감과 붓이 놓인 책상
media 1분 미리보기 영상
media 12주 진도표
proof 평점 4.9 · 수강평 1,284개
proof 지금까지 31,470명이 이 강의로*
proof 설명이 느긋해서 좋아요.*
proof 키트 물감 색이 정말 곱습니다.*
proof 2024 소비자가 뽑은 취미교육 브랜드 1위
trust 7일 안에는 이유를 묻지 않고 전액 환불
trust 한 번 결제로 평생 다시 보기
trust 안전결제(에스크로) 가맹점
question 휴대폰으로도 볼 수 있나요?
question 수강 기간이 끝나면 어떻게 되나요?
question 세금계산서 발행이 가능한가요?
`,
    hidden: ['문자로 링크를 보냈습니다'],
  },
];
