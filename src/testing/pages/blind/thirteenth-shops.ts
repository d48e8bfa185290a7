/** A rug, doors, haberdashery and tatami. */
import type { LabelledPage } from '../labelled.ts';

export const THIRTEENTH_SHOPS: readonly LabelledPage[] = [
  {
    name: 'horse-rug-shopify',
    kind: 'shop',
    language: 'en',
    html: `<!doctype html>
<html class="no-js" lang="en">
<head>
<meta charset="utf-8">
<title>Harrier 200g Turnout Rug &ndash; Thistledown Tack</title>
<meta property="og:type" content="product">
<meta property="og:price:amount" content="94.95">
<meta property="og:price:currency" content="GBP">
<script type="application/ld+json">{"@context":"http://schema.org/","@type":"Product","name":"Harrier 200g Turnout Rug","offers":{"@type":"Offer","price":"94.95","priceCurrency":"GBP"}}</script>
</head>
<body class="gradient">
<a class="skip-to-content-link button visually-hidden" href="#MainContent">Skip to content</a>
<div id="shopify-section-announcement-bar" class="shopify-section shopify-section-group-header-group">
<div class="utility-bar color-scheme-4"><slideshow-component class="announcement-bar"><p class="announcement-bar__message h5"><span>Free UK postage once you spend £60</span></p></slideshow-component></div>
</div>
<sticky-header data-sticky-type="on-scroll-up" class="header-wrapper">
<header class="header header--middle-left header--mobile-center page-width">
<header-drawer data-breakpoint="tablet">
<details id="Details-menu-drawer-container" class="menu-drawer-container">
<summary class="header__icon header__icon--menu" aria-label="Menu"><span><svg class="icon icon-hamburger" viewBox="0 0 18 16"><path d="M1 .5a.5.5 0 1 0 0 1h15.7"/></svg></span></summary>
<div id="menu-drawer" class="gradient menu-drawer motion-reduce"><nav class="menu-drawer__navigation"><ul class="menu-drawer__menu list-menu" role="list">
<li><a href="/collections/rugs" class="menu-drawer__menu-item list-menu__item">Rugs</a></li>
<li><a href="/collections/bridles" class="menu-drawer__menu-item list-menu__item">Bridles &amp; bits</a></li>
<li><a href="/collections/yard" class="menu-drawer__menu-item list-menu__item">Yard &amp; field</a></li>
</ul></nav></div>
</details>
</header-drawer>
<a href="/" class="header__heading-link link link--text focus-inset"><img src="//cdn.shop.example/files/thistle.png?v=1&width=180" alt="Thistledown Tack" class="header__heading-logo" width="180" height="60"></a>
<nav class="header__inline-menu"><ul class="list-menu list-menu--inline" role="list">
<li><a id="HeaderMenu-rugs" href="/collections/rugs" class="header__menu-item list-menu__item link"><span class="header__active-menu-item">Rugs</span></a></li>
<li><a id="HeaderMenu-bridles" href="/collections/bridles" class="header__menu-item list-menu__item link"><span>Bridles &amp; bits</span></a></li>
<li><a id="HeaderMenu-yard" href="/collections/yard" class="header__menu-item list-menu__item link"><span>Yard &amp; field</span></a></li>
</ul></nav>
<div class="header__icons">
<a href="/account/login" class="header__icon header__icon--account link"><svg class="icon icon-account" viewBox="0 0 18 19"><path d="M6 4.5a3 3 0 1 1 6 0"/></svg><span class="visually-hidden">Log in</span></a>
<a href="/cart" class="header__icon header__icon--cart link" id="cart-icon-bubble"><svg class="icon icon-cart-empty" viewBox="0 0 40 40"><path d="m15.75 11.8"/></svg><span class="visually-hidden">Cart</span></a>
</div>
</header>
</sticky-header>
<main id="MainContent" class="content-for-layout focus-none" role="main" tabindex="-1">
<section id="shopify-section-main-product" class="shopify-section section">
<product-info class="page-width" data-section="main-product">
<div class="product product--medium product--left product--thumbnail grid grid--1-col">
<div class="grid__item product__media-wrapper">
<media-gallery role="region" aria-label="Gallery Viewer"><ul class="product__media-list contains-media grid" role="list">
<li class="product__media-item grid__item slider__slide is-active"><div class="product__media media media--transparent"><img src="//cdn.shop.example/files/harrier-navy-side.jpg?width=1946" alt="Bay mare in the navy Harrier turnout rug, side on" width="1946" height="1946"></div></li>
<li class="product__media-item grid__item slider__slide"><div class="product__media media"><img src="//cdn.shop.example/files/harrier-buckle.jpg?width=1946" alt="Close-up of the twin chest buckles" loading="lazy" width="1946" height="1946"></div></li>
</ul></media-gallery>
</div>
<div class="product__info-wrapper grid__item"><section id="ProductInfo-main" class="product__info-container">
<p class="product__text inline-richtext caption-with-letter-spacing">Loxwood Equestrian</p>
<div class="product__title"><h1>Harrier 200g Turnout Rug</h1><a href="/products/harrier" class="product__title" hidden><h2 class="h1">Harrier 200g Turnout Rug</h2></a></div>
<div class="rating-wrapper"><div class="rating" role="img" aria-label="4.7 out of 5.0 stars"><span aria-hidden="true" class="rating-star" style="--rating: 4.7;"></span></div><p class="rating-count caption"><span aria-hidden="true">(212)</span><span class="visually-hidden">212 total reviews</span></p></div>
<div id="price-main" role="status"><div class="price price--large price--on-sale price--show-badge"><div class="price__container">
<div class="price__regular"><span class="visually-hidden visually-hidden--inline">Regular price</span><span class="price-item price-item--regular">£94.95</span></div>
<div class="price__sale"><span class="visually-hidden visually-hidden--inline">Regular price</span><span><s class="price-item price-item--regular">£129.00</s></span><span class="visually-hidden visually-hidden--inline">Sale price</span><span class="price-item price-item--sale price-item--last">£94.95</span></div>
</div><span class="badge price__badge-sale color-scheme-5">End of line</span></div></div>
<variant-selects data-section="main-product">
<fieldset class="js product-form__input product-form__input--pill"><legend class="form__label">Colour</legend>
<input type="radio" id="c0" name="Colour" value="Navy" form="product-form-main" checked><label for="c0">Navy</label>
<input type="radio" id="c1" name="Colour" value="Bottle green" form="product-form-main"><label for="c1">Bottle green</label>
</fieldset>
<div class="product-form__input product-form__input--dropdown"><label class="form__label" for="Option-1">Rug size</label><div class="select"><select id="Option-1" class="select__select" name="options[Rug size]" form="product-form-main"><option>5'6"</option><option>5'9"</option><option selected>6'0"</option><option>6'3"</option><option disabled>6'6" - Sold out</option></select></div></div>
</variant-selects>
<div class="product-form__input product-form__quantity"><label class="quantity__label form__label" for="Quantity-main">Quantity</label><quantity-input class="quantity"><button class="quantity__button" name="minus" type="button"><span class="visually-hidden">Decrease quantity for Harrier 200g Turnout Rug</span><span class="svg-wrapper"></span></button><input class="quantity__input" type="number" name="quantity" id="Quantity-main" min="1" value="1" form="product-form-main"><button class="quantity__button" name="plus" type="button"><span class="visually-hidden">Increase quantity for Harrier 200g Turnout Rug</span></button></quantity-input></div>
<product-form class="product-form"><form method="post" action="/cart/add" id="product-form-main" class="form" novalidate="novalidate" data-type="add-to-cart-form"><input type="hidden" name="id" value="4417" disabled class="product-variant-id">
<div class="product-form__buttons"><button id="ProductSubmitButton-main" type="submit" name="add" class="product-form__submit button button--full-width button--secondary"><span>Pop in the trolley</span><div class="loading__spinner hidden"><svg viewBox="0 0 66 66"></svg></div></button></div>
</form></product-form>
<div class="product__description rte quick-add-hidden"><p>A mid-weight rug with a 1200 denier ripstop outer, taped seams and a shoulder gusset that lets a big-striding horse move.</p></div>
<ul class="usp-list"><li>Wrong size? Swap it free, even muddy</li><li>2 year waterproof promise</li><li>Order by 2pm, on the van today</li></ul>
<p class="low-stock">Only 3 left in this size</p>
</section></div>
</div>
</product-info>
</section>
<section class="shopify-section section"><div class="page-width rv">
<h2 class="title h2">From other yards</h2>
<blockquote class="rv__q"><p>Three winters on a Clydesdale cross who wrecks everything. Still going.</p><footer>Morag, Lanark</footer></blockquote>
</div></section>
<section class="shopify-section section"><div class="page-width"><h2 class="related-products__heading inline-richtext h2">Goes well with it</h2>
<ul class="grid product-grid" role="list">
<li class="grid__item"><div class="card-wrapper product-card-wrapper"><div class="card card--standard"><div class="card__inner"><img src="//cdn.shop.example/files/neck.jpg" alt="Detachable neck cover in navy" loading="lazy"></div><div class="card__content"><h3 class="card__heading h5"><a href="/products/neck" class="full-unstyled-link">Harrier neck cover</a></h3><div class="price"><span class="price-item price-item--regular">£32.50</span></div></div></div></div></li>
<li class="grid__item"><div class="card-wrapper product-card-wrapper"><div class="card card--standard"><div class="card__content"><h3 class="card__heading h5"><a href="/products/reproof" class="full-unstyled-link">Rug wash &amp; reproofer, 1 litre</a></h3><div class="price"><span class="price-item price-item--regular">£14.00</span></div></div></div></div></li>
</ul></div></section>
</main>
</body>
</html>`,
    labels: `
h1 Harrier 200g Turnout Rug
h2 From other yards
h2 Goes well with it
action Pop in the trolley
form order
field Colour
field Rug size
field Quantity
price 94.95 GBP -
price 129 GBP -
price 32.50 GBP -
price 14 GBP -
nav Rugs
nav Bridles & bits
nav Yard & field
media Thistledown Tack
media Bay mare in the navy Harrier turnout rug, side on
media Close-up of the twin chest buckles
media Detachable neck cover in navy
proof 4.7 out of 5.0 stars
proof Three winters on a Clydesdale cross*
trust Free UK postage once you spend £60
trust Wrong size? Swap it free, even muddy
trust 2 year waterproof promise
`,
  },
  {
    name: 'reclaimed-doors-woocommerce',
    kind: 'shop',
    language: 'en-GB',
    html: `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="UTF-8">
<title>Victorian Doors &#8211; Ribble Reclamation</title>
<link rel="canonical" href="https://ribblereclamation.example/product-category/doors/victorian/" />
</head>
<body class="archive tax-product_cat term-victorian theme-storefront woocommerce woocommerce-page woocommerce-js storefront-full-width-content group-blog left-sidebar">
<p role="complementary" aria-label="Store notice" class="woocommerce-store-notice demo_store" style="display:none;">Yard shut 24 December to 3 January. <a href="#" class="woocommerce-store-notice__dismiss-link">Dismiss</a></p>
<div id="page" class="hfeed site">
<header id="masthead" class="site-header" role="banner">
<div class="col-full"><a class="skip-link screen-reader-text" href="#site-navigation">Skip to navigation</a>
<div class="site-branding"><a href="/" class="custom-logo-link" rel="home"><img width="210" height="70" src="/files/ribble.png" class="custom-logo" alt="Ribble Reclamation" /></a></div>
<div class="site-search"><div class="widget woocommerce widget_product_search"><form role="search" method="get" class="woocommerce-product-search" action="/"><label class="screen-reader-text" for="woocommerce-product-search-field-0">Search for:</label><input type="search" id="woocommerce-product-search-field-0" class="search-field" placeholder="Search the yard&hellip;" value="" name="s" /><button type="submit" value="Search" class="wp-element-button">Search</button><input type="hidden" name="post_type" value="product" /></form></div></div>
</div>
<div class="storefront-primary-navigation"><div class="col-full">
<nav id="site-navigation" class="main-navigation" role="navigation" aria-label="Primary Navigation">
<button id="site-navigation-menu-toggle" class="menu-toggle" aria-controls="site-navigation" aria-expanded="false" style="display:none"><span>Menu</span></button>
<div class="primary-navigation"><ul id="menu-main" class="menu">
<li class="menu-item menu-item-has-children"><a href="/product-category/doors/">Doors</a></li>
<li class="menu-item"><a href="/product-category/floorboards/">Floorboards</a></li>
<li class="menu-item"><a href="/product-category/fireplaces/">Fireplaces</a></li>
<li class="menu-item"><a href="/product-category/flags/">Stone flags</a></li>
<li class="menu-item"><a href="/stripping/">Door stripping</a></li>
</ul></div>
</nav>
<ul id="site-header-cart" class="site-header-cart menu"><li class=""><a class="cart-contents" href="/basket/" title="View your shopping basket"><span class="woocommerce-Price-amount amount"><span class="woocommerce-Price-currencySymbol">&pound;</span>0.00</span> <span class="count">0 items</span></a></li></ul>
</div></div>
</header>
<div class="storefront-breadcrumb"><div class="col-full"><nav class="woocommerce-breadcrumb" aria-label="breadcrumbs"><a href="/">Home</a><span class="breadcrumb-separator"> / </span><a href="/product-category/doors/">Doors</a><span class="breadcrumb-separator"> / </span>Victorian doors</nav></div></div>
<div id="content" class="site-content" tabindex="-1"><div class="col-full">
<div id="primary" class="content-area"><main id="main" class="site-main" role="main">
<header class="woocommerce-products-header"><h1 class="woocommerce-products-header__title page-title">Victorian doors</h1><div class="term-description"><p>Four-panel pine, pitch pine and the odd etched vestibule, out of terraces between Preston and Clitheroe. Every one measured twice.</p></div></header>
<div class="storefront-sorting"><form class="woocommerce-ordering" method="get"><select name="orderby" class="orderby" aria-label="Shop order"><option value="menu_order" selected="selected">Default sorting</option><option value="date">Sort by latest</option><option value="price">Sort by price: low to high</option></select><input type="hidden" name="paged" value="1" /></form><p class="woocommerce-result-count" role="alert">Showing all 4 results</p></div>
<ul class="products columns-3">
<li class="product type-product post-902 first instock sale"><a href="/product/four-panel-pine-762/" class="woocommerce-LoopProduct-link woocommerce-loop-product__link"><img width="324" height="324" src="/files/door902.jpg" class="attachment-woocommerce_thumbnail" alt="Stripped four-panel pine door with a rim lock" /><h2 class="woocommerce-loop-product__title">Four-panel pine, 762 x 1981</h2><span class="onsale">Sale!</span><span class="price"><del aria-hidden="true"><span class="woocommerce-Price-amount amount"><bdi><span class="woocommerce-Price-currencySymbol">&pound;</span>145.00</bdi></span></del> <span class="screen-reader-text">Original price was: &pound;145.00.</span><ins aria-hidden="true"><span class="woocommerce-Price-amount amount"><bdi><span class="woocommerce-Price-currencySymbol">&pound;</span>110.00</bdi></span></ins><span class="screen-reader-text">Current price is: &pound;110.00.</span></span></a><a href="?add-to-cart=902" data-quantity="1" class="button product_type_simple add_to_cart_button ajax_add_to_cart" data-product_id="902" aria-label="Add to basket: &ldquo;Four-panel pine, 762 x 1981&rdquo;" rel="nofollow">Add to basket</a></li>
<li class="product type-product post-917 instock"><a href="/product/pitch-pine-813/" class="woocommerce-LoopProduct-link"><img width="324" height="324" src="/files/door917.jpg" alt="Waxed pitch pine door from a Clitheroe chapel" /><div class="star-rating" role="img" aria-label="Rated 5.00 out of 5"><span style="width:100%">Rated <strong class="rating">5.00</strong> out of 5</span></div><h2 class="woocommerce-loop-product__title">Chapel pitch pine, 813 x 2040</h2><span class="price"><span class="woocommerce-Price-amount amount"><bdi><span class="woocommerce-Price-currencySymbol">&pound;</span>285.00</bdi></span></span></a><a href="?add-to-cart=917" class="button product_type_simple add_to_cart_button ajax_add_to_cart" rel="nofollow">Add to basket</a></li>
<li class="product type-product post-931 last instock"><a href="/product/vestibule-ruby/" class="woocommerce-LoopProduct-link"><img width="324" height="324" src="/files/door931.jpg" alt="Vestibule door with ruby corner glass" /><h2 class="woocommerce-loop-product__title">Vestibule door, ruby glass</h2><span class="price"><span class="woocommerce-Price-amount amount"><bdi><span class="woocommerce-Price-currencySymbol">&pound;</span>640.00</bdi></span></span></a><a href="/product/vestibule-ruby/" class="button product_type_variable add_to_cart_button" rel="nofollow">Choose a side</a></li>
<li class="product type-product post-940 first outofstock"><a href="/product/pantry-door/" class="woocommerce-LoopProduct-link"><img width="324" height="324" src="/files/door940.jpg" alt="Narrow pantry door with zinc mesh panel" /><h2 class="woocommerce-loop-product__title">Pantry door, zinc mesh</h2><span class="price"><span class="woocommerce-Price-amount amount"><bdi><span class="woocommerce-Price-currencySymbol">&pound;</span>95.00</bdi></span></span></a><a href="/product/pantry-door/" class="button product_type_simple" rel="nofollow">Read more</a></li>
</ul>
</main></div>
<div id="secondary" class="widget-area" role="complementary">
<div class="widget woocommerce widget_product_categories"><span class="gamma widget-title">Doors by age</span><ul class="product-categories"><li class="cat-item"><a href="/product-category/doors/georgian/">Georgian</a> <span class="count">(7)</span></li><li class="cat-item current-cat"><a href="/product-category/doors/victorian/">Victorian</a> <span class="count">(4)</span></li><li class="cat-item"><a href="/product-category/doors/1930s/">1930s</a> <span class="count">(22)</span></li></ul></div>
<div class="widget widget_text"><span class="gamma widget-title">Buying blind?</span><div class="textwidget"><p>Two men and a van anywhere in Lancashire for &pound;35.</p><p>Send it back inside a fortnight if it doesn&#8217;t hang right.</p><p>Salvo Code dealer, which means nothing here was stolen from a church.</p></div></div>
<div class="widget widget_text"><div class="textwidget"><blockquote><p>Bought nine for a farmhouse. Eight fitted straight off, and he planed the ninth while I had a brew.</p></blockquote><p>Janet, Slaidburn</p></div></div>
</div>
</div></div>
<footer id="colophon" class="site-footer" role="contentinfo"><div class="col-full"><div class="footer-widgets row-1 col-2 fix"><div class="block footer-widget-1"><div class="widget widget_nav_menu"><ul class="menu"><li class="menu-item"><a href="/delivery/">Delivery &amp; collection</a></li><li class="menu-item"><a href="/measuring/">How to measure a doorway</a></li><li class="menu-item"><a href="/we-buy/">We buy salvage</a></li></ul></div></div></div><div class="site-info">&copy; Ribble Reclamation 2025</div></div></footer>
</div>
</body>
</html>`,
    hidden: ['Yard shut 24 December to 3 January.'],
    labels: `
h1 Victorian doors
h2 Four-panel pine, 762 x 1981
h2 Chapel pitch pine, 813 x 2040
h2 Vestibule door, ruby glass
h2 Pantry door, zinc mesh
action Search
action Add to basket
action Choose a side
form search
field Search the yard…
field Shop order
price 145 GBP -
price 110 GBP -
price 285 GBP -
price 640 GBP -
price 95 GBP -
price 35 GBP -
nav Doors
nav Floorboards
nav Fireplaces
nav Stone flags
nav Door stripping
nav Home
nav Georgian
nav Victorian
nav 1930s
nav Delivery & collection
nav How to measure a doorway
nav We buy salvage
media Ribble Reclamation
media Stripped four-panel pine door with a rim lock
media Waxed pitch pine door from a Clitheroe chapel
media Vestibule door with ruby corner glass
media Narrow pantry door with zinc mesh panel
proof Rated 5.00 out of 5
proof Bought nine for a farmhouse.*
trust Send it back inside a fortnight*
trust Salvo Code dealer*
`,
  },
  {
    name: 'mercerie-panier-prestashop',
    kind: 'shop',
    language: 'fr-FR',
    html: `<!doctype html>
<html lang="fr-FR">
<head>
<meta charset="utf-8">
<title>Panier | Mercerie du Pont Neuf</title>
<meta name="robots" content="index">
</head>
<body id="cart" class="lang-fr country-fr currency-eur layout-full-width page-cart tax-display-enabled cart-not-empty">
<main>
<header id="header">
<div class="header-banner"><p class="bandeau">Port offert en point relais à partir de 45 €</p></div>
<nav class="header-nav"><div class="container"><div class="row">
<div class="hidden-sm-down">
<div class="col-md-5"><div id="_desktop_contact_link"><div id="contact-link"><a href="/nous-contacter">Contactez-nous</a></div></div></div>
<div class="col-md-7 right-nav"><div id="_desktop_user_info"><div class="user-info"><a href="/connexion?back=cart" title="Identifiez-vous" rel="nofollow"><i class="material-icons">&#xE7FF;</i><span class="hidden-sm-down">Connexion</span></a></div></div></div>
</div>
<div class="hidden-md-up text-sm-center mobile" style="display:none"><div class="float-xs-left" id="menu-icon"><i class="material-icons d-inline">&#xE5D2;</i></div><div id="_mobile_user_info"></div></div>
</div></div></nav>
<div class="header-top"><div class="container"><div class="row">
<div class="col-md-2" id="_desktop_logo"><a href="/"><img class="logo img-fluid" src="/img/bobine.jpg" alt="Mercerie du Pont Neuf" width="200" height="80"></a></div>
<div class="header-top-right col-md-10">
<div class="menu js-top-menu" id="_desktop_top_menu"><ul class="top-menu" id="top-menu" data-depth="0">
<li class="category" id="category-3"><a class="dropdown-item" href="/3-boutons" data-depth="0">Boutons</a></li>
<li class="category" id="category-6"><a class="dropdown-item" href="/6-rubans" data-depth="0">Rubans et biais</a></li>
<li class="category" id="category-9"><a class="dropdown-item" href="/9-fermetures" data-depth="0">Fermetures à glissière</a></li>
<li class="category" id="category-12"><a class="dropdown-item" href="/12-laines" data-depth="0">Laines</a></li>
</ul></div>
<div id="search_widget" class="search-widgets"><form method="get" action="/recherche"><input type="hidden" name="controller" value="search"><i class="material-icons search" aria-hidden="true">search</i><input type="text" name="s" value="" placeholder="Rechercher dans la mercerie" aria-label="Rechercher"><i class="material-icons clear" aria-hidden="true" style="display:none">clear</i></form></div>
</div>
</div></div></div>
</header>
<section id="wrapper"><div class="container">
<nav data-depth="2" class="breadcrumb hidden-sm-down"><ol><li><a href="/"><span>Accueil</span></a></li><li><span>Panier</span></li></ol></nav>
<div id="content-wrapper"><section id="main"><div class="cart-grid row">
<div class="cart-grid-body col-xs-12 col-lg-8">
<div class="card cart-container">
<div class="card-block"><h1 class="h1">Panier</h1></div>
<hr class="separator">
<div class="cart-overview js-cart"><ul class="cart-items">
<li class="cart-item"><div class="product-line-grid row">
<div class="product-line-grid-left col-md-3"><span class="product-image media-middle"><picture><img src="/img/p/214-cart.jpg" alt="Boutons en nacre, carte de six" loading="lazy"></picture></span></div>
<div class="product-line-grid-body col-md-4"><div class="product-line-info"><a class="label" href="/boutons/214-nacre.html">Boutons nacre 15 mm</a></div><div class="product-line-info product-price h5 has-discount"><div class="product-discount"><span class="regular-price">7,20&nbsp;€</span><span class="discount discount-percentage">-15%</span></div><div class="current-price"><span class="price">6,12&nbsp;€</span></div></div><div class="product-line-info"><span class="label">Coloris :</span> <span class="value">Ivoire</span></div></div>
<div class="product-line-grid-right product-line-actions col-md-5"><div class="row"><div class="qty"><input class="js-cart-line-product-quantity" data-product-id="214" type="number" inputmode="numeric" pattern="[0-9]*" value="2" name="product-quantity-spin" aria-label="Quantité de Boutons nacre 15 mm"></div><div class="price"><span class="product-price"><strong>12,24&nbsp;€</strong></span></div><div class="cart-line-product-actions"><a class="remove-from-cart" rel="nofollow" href="/panier?delete=1&amp;id_product=214" data-link-action="delete-from-cart"><i class="material-icons float-xs-left">delete</i></a></div></div></div>
</div></li>
<li class="cart-item"><div class="product-line-grid row">
<div class="product-line-grid-left col-md-3"><span class="product-image media-middle"><picture><img src="/img/p/377-cart.jpg" alt="Biais Liberty fleuri enroulé" loading="lazy"></picture></span></div>
<div class="product-line-grid-body col-md-4"><div class="product-line-info"><a class="label" href="/rubans/377-biais.html">Biais fleuri, le mètre</a></div><div class="product-line-info product-price h5"><div class="current-price"><span class="price">3,90&nbsp;€</span></div></div></div>
<div class="product-line-grid-right product-line-actions col-md-5"><div class="row"><div class="qty"><input class="js-cart-line-product-quantity" type="number" value="5" name="product-quantity-spin" aria-label="Quantité de Biais fleuri, le mètre"></div><div class="price"><span class="product-price"><strong>19,50&nbsp;€</strong></span></div></div></div>
</div></li>
</ul></div>
</div>
<a class="label" href="/"><i class="material-icons">chevron_left</i>Continuer mes achats</a>
</div>
<div class="cart-grid-right col-xs-12 col-lg-4">
<div class="card cart-summary">
<div class="cart-detailed-totals js-cart-detailed-totals"><div class="card-block cart-detailed-subtotals">
<div class="cart-summary-line" id="cart-subtotal-products"><span class="label js-subtotal">7 articles</span><span class="value">31,74&nbsp;€</span></div>
<div class="cart-summary-line" id="cart-subtotal-shipping"><span class="label">Livraison</span><span class="value">4,60&nbsp;€</span></div>
</div>
<div class="block-promo"><div class="cart-voucher js-cart-voucher">
<p class="promo-code-button display-promo"><a class="collapse-button" href="#promo-code">Vous avez un code promo ?</a></p>
<div id="promo-code" class="collapse in"><div class="promo-code"><form action="/panier" data-link-action="add-voucher" method="post"><input class="promo-input" type="text" name="discount_name" placeholder="Code promo"><button type="submit" class="btn btn-primary"><span>Ajouter</span></button></form><div class="alert alert-danger js-error" role="alert" style="display:none"><span class="js-error-text">Ce bon n'existe pas.</span></div></div></div>
</div></div>
<div class="card-block cart-summary-totals js-cart-summary-totals"><div class="cart-summary-line cart-total"><span class="label">Total TTC</span><span class="value">36,34&nbsp;€</span></div></div></div>
<div class="checkout cart-detailed-actions js-cart-detailed-actions card-block"><div class="text-sm-center"><a href="/commande" class="btn btn-primary">Passer commande</a></div></div>
</div>
<div class="blockreassurance_product">
<div><span class="item-product"><img class="svg" src="/img/cadenas.svg" alt=""></span><p class="block-title">Carte bancaire, chèque ou PayPal, paiement chiffré</p></div>
<div><p class="block-title">Trente jours pour changer d’avis, le retour est à notre charge</p></div>
<div><p class="block-title">Expédié sous 24 h depuis Toulouse</p></div>
</div>
</div>
</div></section></div>
</div></section>
<footer id="footer" class="js-footer">
<div class="container"><div class="row"><div class="block_newsletter col-lg-8" id="blockEmailSubscription_displayFooterBefore"><p id="block-newsletter-label" class="col-md-5">Le petit carnet des couturières</p><div class="col-md-7"><form action="/#footer" method="post"><input class="btn btn-primary float-xs-right hidden-xs-down" name="submitNewsletter" type="submit" value="S’abonner"><div class="input-wrapper"><input name="email" type="email" value="" placeholder="Votre adresse e-mail" aria-labelledby="block-newsletter-label" required></div><p>Désinscription à tout moment, on ne boude pas.</p></form></div></div></div></div>
<div class="footer-container"><div class="container"><div class="links"><p class="h3 hidden-sm-down">La boutique</p><ul id="footer_sub_menu_1" class="collapse"><li><a id="link-cms-page-1" class="cms-page-link" href="/content/1-livraison">Livraison</a></li><li><a class="cms-page-link" href="/content/4-ateliers">Nos ateliers du samedi</a></li><li><a class="cms-page-link" href="/content/3-cgv">Conditions de vente</a></li></ul></div></div></div>
</footer>
</main>
</body>
</html>`,
    hidden: ["Ce bon n'existe pas."],
    labels: `
h1 Panier
action Connexion
action Ajouter
action Passer commande
action S’abonner
form search
form newsletter
field Rechercher dans la mercerie
field Quantité de Boutons nacre 15 mm
field Quantité de Biais fleuri, le mètre
field Code promo
field Votre adresse e-mail
price 7.20 EUR -
price 6.12 EUR -
price 12.24 EUR -
price 3.90 EUR -
price 19.50 EUR -
price 31.74 EUR -
price 4.60 EUR -
price 36.34 EUR -
nav Contactez-nous
nav Boutons
nav Rubans et biais
nav Fermetures à glissière
nav Laines
nav Accueil
nav Livraison
nav Nos ateliers du samedi
nav Conditions de vente
media Mercerie du Pont Neuf
media Boutons en nacre, carte de six
media Biais Liberty fleuri enroulé
trust Port offert en point relais à partir de 45 €
trust Carte bancaire, chèque ou PayPal, paiement chiffré
trust Trente jours pour changer d’avis*
trust Désinscription à tout moment*
`,
  },
  {
    name: 'tatami-jquery-jp',
    kind: 'landing',
    language: 'ja',
    html: `<!DOCTYPE html>
<html lang="ja">
<head prefix="og: http://ogp.me/ns#">
<meta charset="UTF-8">
<title>畳の張替え・表替えなら川西畳店｜姫路市・たつの市</title>
<meta name="keywords" content="畳,張替え,表替え,姫路">
<meta name="format-detection" content="telephone=no">
<link rel="stylesheet" href="/common/css/style.css?20240611">
<script src="/common/js/jquery-3.6.0.min.js"></script>
</head>
<body id="top" class="home">
<div id="wrapper">
<header id="header" class="l-header">
<div class="l-header__inner">
<p class="l-header__lead">姫路で四代、畳ひとすじ</p>
<div class="l-header__logo"><a href="/"><img src="/common/img/logo.png" alt="川西畳店" width="168" height="48"></a></div>
<div class="l-header__tel"><span class="num">079-555-0164</span><span class="time">受付 8:00～18:00（日曜定休）</span></div>
<div class="l-header__btn"><a href="#estimate" class="c-btn c-btn--green"><span>無料見積もりを頼む</span></a></div>
</div>
<nav id="gnav" class="l-gnav"><ul class="l-gnav__list">
<li><a href="/omotegae/">表替えとは</a></li>
<li><a href="/price/">料金表</a></li>
<li><a href="/works/">施工事例</a></li>
<li><a href="/staff/">職人紹介</a></li>
<li><a href="/access/">店舗案内</a></li>
</ul></nav>
<div class="sp-menu" style="display:none"><ul><li><a href="/omotegae/">表替えとは</a></li><li><a href="/price/">料金表</a></li><li><a href="/recruit/">見習い募集</a></li></ul></div>
</header>
<div id="mainvisual" class="p-mv">
<ul class="p-mv__slider slick-slider">
<li><picture><source media="(max-width:768px)" srcset="/img/mv01_sp.jpg"><img src="/img/mv01.jpg" alt="青々とした新しい畳の和室に寝ころぶ子ども"></picture></li>
</ul>
<div class="p-mv__copy"><h1><span>朝お預かり、</span><br class="sp"><span>夕方には新しい畳。</span></h1><p>家具はそのままで結構です。わたしたちが動かします。</p></div>
</div>
<main>
<section class="p-trouble c-section"><div class="c-inner">
<h2 class="c-ttl01"><span class="ja">こんな畳になっていませんか</span><span class="en">TROUBLE</span></h2>
<ul class="p-trouble__list"><li>ささくれが靴下につく</li><li>日に焼けて茶色い</li><li>ふかふかして沈む</li></ul>
</div></section>
<section class="p-price c-section bg-beige"><div class="c-inner">
<h2 class="c-ttl01"><span class="ja">一畳あたりの料金</span><span class="en">PRICE</span></h2>
<table class="c-tbl"><thead><tr><th>内容</th><th>おすすめ</th><th>税込価格</th></tr></thead><tbody>
<tr><th scope="row">裏返し</th><td>張替えから五年以内</td><td><strong>3,850</strong>円</td></tr>
<tr><th scope="row">表替え（国産い草）</th><td>五年から十年</td><td><strong>9,900</strong>円</td></tr>
<tr><th scope="row">表替え（和紙）</th><td>ペットのいるお宅</td><td><strong>13,200</strong>円</td></tr>
<tr><th scope="row">新畳</th><td>十五年以上</td><td><strong>24,200</strong>円</td></tr>
</tbody></table>
<ul class="c-note"><li>※家具の移動、畳の引き取り、古い畳の処分まで含みます。</li><li>※見積もり後の追加料金は一切いただきません。</li></ul>
<p class="c-btnWrap"><a class="c-btn c-btn--line" href="https://line.example/R/ti/p/@kawanishi" target="_blank" rel="noopener"><i class="ico-line" aria-hidden="true"></i>LINEで写真を送って相談</a></p>
</div></section>
<section class="p-reason c-section"><div class="c-inner">
<h2 class="c-ttl01"><span class="ja">安心のお約束</span><span class="en">PROMISE</span></h2>
<ol class="p-reason__list">
<li><dl><dt>一級畳製作技能士が三名在籍</dt><dd>全員が自社の職人です。下請けには出しません。</dd></dl></li>
<li><dl><dt>施工後一年間の無料補修</dt><dd>すき間や段差はすぐに直しに伺います。</dd></dl></li>
<li><dl><dt>損害賠償保険に加入済み</dt><dd>家具の移動も補償の対象です。</dd></dl></li>
</ol>
</div></section>
<section class="p-voice c-section bg-beige"><div class="c-inner">
<h2 class="c-ttl01"><span class="ja">お客様の声</span><span class="en">VOICE</span></h2>
<p class="p-voice__total">地元のお宅を中心に、年間1,200軒の施工実績</p>
<div class="p-voice__item"><div class="img"><img src="/img/voice01.jpg" alt="たつの市M様邸の仏間" loading="lazy"></div><div class="txt"><p class="comment">重い仏壇まで動かしてもらい、帰省した孫が「おばあちゃんの家の匂いや」と喜んでいました。</p><p class="name">たつの市　M様（70代）</p></div></div>
</div></section>
<section class="p-faq c-section"><div class="c-inner">
<h2 class="c-ttl01"><span class="ja">よくあるご質問</span><span class="en">FAQ</span></h2>
<dl class="c-faq js-acc">
<dt><span class="q">Q</span><span class="t">一枚だけでもお願いできますか？</span></dt><dd style="display:none"><span class="a">A</span><p>はい、一枚から喜んで伺います。</p></dd>
<dt><span class="q">Q</span><span class="t">雨の日でも作業できますか？</span></dt><dd style="display:none"><span class="a">A</span><p>トラックに幌をかけて運びますので問題ございません。</p></dd>
</dl>
</div></section>
<section id="estimate" class="p-form c-section"><div class="c-inner">
<h2 class="c-ttl01"><span class="ja">お見積もり・ご相談</span><span class="en">CONTACT</span></h2>
<form method="post" action="/mail/mail.php" class="c-form">
<table class="c-form__tbl">
<tr><th><label for="f-name">お名前</label><span class="must">必須</span></th><td><input type="text" name="お名前" id="f-name" size="40"></td></tr>
<tr><th><label for="f-tel">電話番号</label><span class="must">必須</span></th><td><input type="tel" name="電話番号" id="f-tel" size="30"></td></tr>
<tr><th><label for="f-zip">郵便番号</label></th><td>〒<input type="text" name="郵便番号" id="f-zip" size="10" placeholder="670-0000"></td></tr>
<tr><th><label for="f-num">畳の枚数</label></th><td><select name="枚数" id="f-num"><option>4.5畳</option><option>6畳</option><option>8畳</option><option>わからない</option></select></td></tr>
<tr><th><label for="f-msg">ご要望</label></th><td><textarea name="ご要望" id="f-msg" rows="6"></textarea></td></tr>
</table>
<p class="c-form__privacy">お預かりした情報は、ご連絡以外には使用いたしません。</p>
<p class="c-btnWrap"><input type="submit" value="この内容で送信する" class="c-btn"></p>
</form>
</div></section>
</main>
<footer id="footer" class="l-footer"><div class="c-inner">
<ul class="l-footer__nav"><li><a href="/company/">会社概要</a></li><li><a href="/blog/">職人日記</a></li><li><a href="/privacy/">個人情報の取り扱い</a></li></ul>
<p class="l-footer__add">兵庫県姫路市網干区新在家1-20</p>
<p id="pagetop"><a href="#top" aria-label="ページの先頭へ"></a></p>
<small>&copy; 川西畳店</small>
</div></footer>
</div>
</body>
</html>`,
    hidden: ['見習い募集'],
    labels: `
h1 朝お預かり、 夕方には新しい畳。
h2 こんな畳になっていませんか*
h2 一畳あたりの料金*
h2 安心のお約束*
h2 お客様の声*
h2 よくあるご質問*
h2 お見積もり・ご相談*
action 無料見積もりを頼む
action LINEで写真を送って相談
action この内容で送信する
form contact
field お名前*
field 電話番号*
field 郵便番号
field 畳の枚数
field ご要望
price 3850 JPY -
price 9900 JPY -
price 13200 JPY -
price 24200 JPY -
nav 表替えとは
nav 料金表
nav 施工事例
nav 職人紹介
nav 店舗案内
nav 会社概要
nav 職人日記
nav 個人情報の取り扱い
media 川西畳店
media 青々とした新しい畳の和室に寝ころぶ子ども
media たつの市M様邸の仏間
proof *年間1,200軒の施工実績
proof 重い仏壇まで動かしてもらい、*
trust *見積もり後の追加料金は一切いただきません。
trust 一級畳製作技能士が三名在籍
trust 施工後一年間の無料補修
trust 損害賠償保険に加入済み
trust お預かりした情報は、ご連絡以外には使用いたしません。
question 一枚だけでもお願いできますか？
question 雨の日でも作業できますか？
`,
  },
];
