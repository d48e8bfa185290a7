/** A mattress, toys and coffee. */
import type { LabelledPage } from '../labelled.ts';

export const SIXTEENTH_SHOPS: readonly LabelledPage[] = [
  {
    name: 'mattress',
    kind: 'shop',
    language: 'en',
    html: String.raw`<!doctype html>
<html class="js" lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<link rel="canonical" href="https://dozeandco.example/products/the-fell-mattress">
<title>The Fell Hybrid Mattress &ndash; Doze &amp; Co</title>
<meta property="og:type" content="product">
<meta property="og:price:amount" content="649.00">
<meta property="og:price:currency" content="GBP">
<script>window.Shopify = window.Shopify || {}; Shopify.currency = {"active":"GBP","rate":"1.0"};</script>
</head>
<body class="gradient template-product">
<a class="skip-to-content-link button visually-hidden" href="#MainContent">Skip to content</a>
<div id="shopify-section-announcement-bar" class="shopify-section">
<div class="announcement-bar" role="region" aria-label="Announcement"><p class="announcement-bar__message h5">Free next-day delivery on every mattress</p></div>
</div>
<sticky-header data-sticky-type="on-scroll-up" class="header-wrapper">
<header class="header header--middle-left header--mobile-center page-width">
<header-drawer data-breakpoint="tablet" hidden>
<details id="Details-menu-drawer-container" class="menu-drawer-container"><summary class="header__icon header__icon--menu" aria-label="Menu"><span></span></summary>
<div id="menu-drawer" class="menu-drawer"><ul><li><a href="/pages/stores" class="menu-drawer__menu-item">Find a showroom</a></li></ul></div></details>
</header-drawer>
<a href="/" class="header__heading-link"><img src="//cdn.dozeandco.example/logo_140x.png" alt="Doze &amp; Co" class="header__heading-logo" width="140"></a>
<nav class="header__inline-menu">
<ul class="list-menu list-menu--inline" role="list">
<li><a href="/collections/mattresses" class="header__menu-item list-menu__item" aria-current="page"><span class="header__active-menu-item">Mattresses</span></a></li>
<li><a href="/collections/beds" class="header__menu-item list-menu__item"><span>Bed frames</span></a></li>
<li><a href="/collections/bedding" class="header__menu-item list-menu__item"><span>Bedding</span></a></li>
<li><a href="/collections/sale" class="header__menu-item list-menu__item"><span>Autumn sale</span></a></li>
</ul>
</nav>
<div class="header__icons">
<form action="/search" method="get" role="search" class="search">
<div class="field"><input class="search__input field__input" id="Search-In-Modal" type="search" name="q" value="" placeholder="Search"><label class="visually-hidden" for="Search-In-Modal">Search</label>
<button class="search__button field__button" aria-label="Search"><svg class="icon icon-search" aria-hidden="true"><use href="#icon-search"></use></svg></button></div>
</form>
<a href="/cart" class="header__icon header__icon--cart" id="cart-icon-bubble"><svg class="icon icon-cart-empty" aria-hidden="true"></svg><span class="visually-hidden">Cart</span></a>
</div>
</header>
</sticky-header>
<main id="MainContent" class="content-for-layout focus-none" role="main" tabindex="-1">
<section id="MainProduct" class="page-width section-main">
<div class="product product--medium product--left grid">
<media-gallery class="grid__item product__media-wrapper" aria-label="Gallery Viewer">
<slider-component class="slider-mobile-gutter"><ul class="product__media-list list-unstyled slider" role="list">
<li class="product__media-item is-active"><div class="product__media media"><img src="//cdn.dozeandco.example/fell-1_700x.jpg" alt="The Fell mattress on an oak bed frame"></div></li>
<li class="product__media-item"><div class="product__media media"><img loading="lazy" src="//cdn.dozeandco.example/fell-2_700x.jpg" alt="Cutaway of the springs and wool layers"></div></li>
</ul></slider-component>
</media-gallery>
<product-info class="product__info-container">
<p class="product__text caption-with-letter-spacing">Doze &amp; Co</p>
<div class="product__title"><h1>The Fell Hybrid Mattress</h1></div>
<div class="jdgm-widget jdgm-preview-badge" data-average-rating="4.76" data-number-of-reviews="2318"><div class="jdgm-prev-badge"><span class="jdgm-prev-badge__stars" role="img" aria-label="4.76 stars"><span class="jdgm-star jdgm--on"></span><span class="jdgm-star jdgm--on"></span><span class="jdgm-star jdgm--on"></span><span class="jdgm-star jdgm--on"></span><span class="jdgm-star jdgm--half"></span></span> <span class="jdgm-prev-badge__text">2,318 reviews</span></div></div>
<div class="no-js-hidden" id="price-template" role="status">
<div class="price price--large price--on-sale price--show-badge"><div class="price__container">
<div class="price__sale"><span class="visually-hidden visually-hidden--inline">Regular price</span> <s class="price-item price-item--regular">£799.00</s> <span class="visually-hidden visually-hidden--inline">Sale price</span> <span class="price-item price-item--sale price-item--last">£649.00</span></div>
</div><span class="badge price__badge-sale">Save 18%</span></div>
</div>
<p class="klarna-osm">Or 3 interest-free payments of <strong>£216.33</strong> with Paylow.</p>
<product-form class="product-form">
<form method="post" action="/cart/add" id="product-form-1" accept-charset="UTF-8" class="form" enctype="multipart/form-data" novalidate>
<input type="hidden" name="form_type" value="product"><input type="hidden" name="utf8" value="✓">
<div class="product-form__input product-form__input--dropdown"><label class="form__label" for="Option-size">Size</label><div class="select"><select id="Option-size" name="options[Size]" class="select__select"><option>Single</option><option selected>Double</option><option>King</option><option>Super king</option></select></div></div>
<div class="product-form__input product-form__input--dropdown"><label class="form__label" for="Option-feel">Feel</label><div class="select"><select id="Option-feel" name="options[Feel]" class="select__select"><option>Medium</option><option>Firm</option></select></div></div>
<quantity-input class="quantity"><label class="quantity__label form__label" for="Quantity-1">Quantity</label><button class="quantity__button" name="minus" type="button"><span class="visually-hidden">Decrease quantity</span><svg aria-hidden="true"></svg></button><input class="quantity__input" type="number" name="quantity" id="Quantity-1" min="1" value="1"><button class="quantity__button" name="plus" type="button"><span class="visually-hidden">Increase quantity</span><svg aria-hidden="true"></svg></button></quantity-input>
<div class="product-form__buttons"><button type="submit" name="add" class="product-form__submit button button--full-width button--primary"><span>Add to basket</span><div class="loading-overlay__spinner hidden"><svg aria-hidden="true"></svg></div></button></div>
</form>
</product-form>
<ul class="usp-list">
<li>100-night home trial</li>
<li>10-year guarantee</li>
<li>We collect and recycle your old mattress</li>
</ul>
<details class="accordion" open><summary><h2 class="h4 accordion__title inline-richtext">What's inside</h2><svg class="icon icon-caret" aria-hidden="true"></svg></summary><div class="accordion__content rte"><p>1,600 pocket springs, a layer of Cumbrian wool and a quilted cotton cover you can unzip and wash at 40°.</p></div></details>
<details class="accordion"><summary><h2 class="h4 accordion__title inline-richtext">Delivery &amp; returns</h2><svg class="icon icon-caret" aria-hidden="true"></svg></summary><div class="accordion__content rte"><p>Two-person delivery to a room of your choice.</p></div></details>
</product-info>
</div>
</section>
<section class="shopify-section section"><div class="page-width">
<h2 class="title">What sleepers say</h2>
<div class="jdgm-rev-widg__summary-average">4.76 out of 5</div>
<div class="jdgm-rev"><div class="jdgm-rev__header"><span class="jdgm-rev__rating" role="img" aria-label="5 star review"></span><span class="jdgm-rev__author">Priya N.</span> <span class="jdgm-rev__buyer-badge">Verified buyer</span></div><div class="jdgm-rev__body"><p>Best night's sleep I have had since the twins were born.</p></div></div>
<div class="jdgm-rev"><div class="jdgm-rev__header"><span class="jdgm-rev__rating" role="img" aria-label="4 star review"></span><span class="jdgm-rev__author">Colin W.</span> <span class="jdgm-rev__buyer-badge">Verified buyer</span></div><div class="jdgm-rev__body"><p>Took a fortnight to get used to the firm one, now my back is thanking me.</p></div></div>
<p class="press">“Best hybrid under £700” – The Sunday Home Review</p>
</div></section>
<section class="shopify-section section"><div class="page-width">
<h2 class="related-products__heading inline-richtext">You may also like</h2>
<ul class="grid product-grid" role="list">
<li class="grid__item"><div class="card-wrapper"><img src="//cdn.dozeandco.example/pillow.jpg" alt="Wool pillow"><h3 class="card__heading"><a href="/products/wool-pillow" class="full-unstyled-link">Wool pillow</a></h3><div class="price"><span class="price-item price-item--regular">£48.00</span></div></div></li>
<li class="grid__item"><div class="card-wrapper"><img src="//cdn.dozeandco.example/protector.jpg" alt="Mattress protector"><h3 class="card__heading"><a href="/products/protector" class="full-unstyled-link">Mattress protector</a></h3><div class="price"><span class="price-item price-item--regular">From £32.50</span></div></div></li>
</ul>
</div></section>
</main>
<footer class="footer color-background-2"><div class="footer__blocks-wrapper grid">
<div class="footer-block grid__item footer-block--menu"><h2 class="footer-block__heading inline-richtext">Help</h2><ul class="footer-block__details-content list-unstyled"><li><a class="link link--text list-menu__item" href="/pages/contact">Contact us</a></li><li><a class="link link--text list-menu__item" href="/pages/returns">Start a return</a></li><li><a class="link link--text list-menu__item" href="/policies/terms-of-service">Terms of service</a></li></ul></div>
<div class="footer-block--newsletter"><h2 class="footer-block__heading inline-richtext">Sleep tips and early sale access</h2>
<form method="post" action="/contact#ContactFooter" class="footer__newsletter newsletter-form"><input type="hidden" name="form_type" value="customer"><div class="field"><input id="NewsletterForm--footer" type="email" name="contact[email]" class="field__input" placeholder="Email"><label class="field__label" for="NewsletterForm--footer">Email</label><button type="submit" class="newsletter-form__button field__button" aria-label="Subscribe"><svg class="icon icon-arrow" aria-hidden="true"></svg></button></div></form></div>
</div></footer>
</body>
</html>`,
    labels: `
    h1 The Fell Hybrid Mattress
    h2 What's inside
    h2 Delivery & returns
    h2 What sleepers say
    h2 You may also like
    h2 Help
    h2 Sleep tips and early sale access
    action Add to basket
    action Search
    action Subscribe
    form search
    form order
    form newsletter
    field Search
    field Size
    field Feel
    field Quantity
    field Email
    price 799 GBP -
    price 649 GBP -
    price 216.33 GBP -
    price 48 GBP -
    price 32.50 GBP -
    nav Mattresses
    nav Bed frames
    nav Bedding
    nav Autumn sale
    nav Contact us
    nav Start a return
    nav Terms of service
    media Doze & Co
    media The Fell mattress on an oak bed frame
    media Cutaway of the springs and wool layers
    media Wool pillow
    media Mattress protector
    proof 2,318 reviews
    proof 4.76 out of 5
    proof Best night's sleep I have had since the twins were born.
    proof Took a fortnight to get used to the firm one*
    proof “Best hybrid under £700” – The Sunday Home Review
    trust Free next-day delivery on every mattress
    trust 100-night home trial
    trust 10-year guarantee
  `,
    hidden: ['Find a showroom'],
  },
  {
    name: 'toyshop-checkout',
    kind: 'sign-up',
    language: 'en-US',
    html: String.raw`<!DOCTYPE html>
<html lang="en-US">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name='robots' content='noindex, follow' />
<title>Checkout &#8211; Tumbledown Toys</title>
<link rel='stylesheet' id='wc-blocks-style-css' href='/wp-content/plugins/woocommerce/assets/client/blocks/wc-blocks.css' media='all' />
</head>
<body class="page-template-default page page-id-9 theme-storefront woocommerce-checkout woocommerce-page">
<div id="page" class="hfeed site">
<header id="masthead" class="site-header" role="banner">
<div class="col-full">
<div class="site-branding"><a href="https://tumbledown.example/" class="custom-logo-link" rel="home"><img width="180" height="70" src="/wp-content/uploads/tt.png" class="custom-logo" alt="Tumbledown Toys" decoding="async" /></a></div>
<p class="checkout-secure"><span class="dashicons dashicons-lock"></span> Secure checkout</p>
<p class="checkout-phone">Questions? Call (503) 555-0142</p>
</div>
</header>
<div id="content" class="site-content" tabindex="-1"><div class="col-full">
<nav class="woocommerce-breadcrumb" aria-label="breadcrumbs"><a href="https://tumbledown.example">Home</a><span class="breadcrumb-separator"> / </span><a href="https://tumbledown.example/cart/">Cart</a><span class="breadcrumb-separator"> / </span>Checkout</nav>
<div id="primary" class="content-area"><main id="main" class="site-main" role="main">
<article id="post-9" class="post-9 page type-page status-publish hentry">
<header class="entry-header"><h1 class="entry-title">Checkout</h1></header>
<div class="entry-content"><div class="woocommerce">
<div class="woocommerce-notices-wrapper"></div>
<div class="woocommerce-form-coupon-toggle"><div class="woocommerce-info">Have a coupon? <a href="#" class="showcoupon">Click here to enter your code</a></div></div>
<form class="checkout_coupon woocommerce-form-coupon" method="post" style="display:none">
<p>If you have a coupon code, please apply it below.</p>
<p class="form-row form-row-first"><label for="coupon_code" class="screen-reader-text">Coupon:</label><input type="text" name="coupon_code" class="input-text" placeholder="Coupon code" id="coupon_code" value="" /></p>
<p class="form-row form-row-last"><button type="submit" class="button" name="apply_coupon" value="Apply coupon">Apply coupon</button></p>
</form>
<form name="checkout" method="post" class="checkout woocommerce-checkout" action="https://tumbledown.example/checkout/" enctype="multipart/form-data">
<div class="col2-set" id="customer_details"><div class="col-1">
<div class="woocommerce-billing-fields">
<h3>Billing details</h3>
<div class="woocommerce-billing-fields__field-wrapper">
<p class="form-row form-row-first validate-required" id="billing_first_name_field"><label for="billing_first_name" class="">First name&nbsp;<abbr class="required" title="required">*</abbr></label><span class="woocommerce-input-wrapper"><input type="text" class="input-text" name="billing_first_name" id="billing_first_name" autocomplete="given-name" /></span></p>
<p class="form-row form-row-last validate-required" id="billing_last_name_field"><label for="billing_last_name" class="">Last name&nbsp;<abbr class="required" title="required">*</abbr></label><span class="woocommerce-input-wrapper"><input type="text" class="input-text" name="billing_last_name" id="billing_last_name" autocomplete="family-name" /></span></p>
<p class="form-row form-row-wide address-field" id="billing_address_1_field"><label for="billing_address_1" class="">Street address&nbsp;<abbr class="required" title="required">*</abbr></label><span class="woocommerce-input-wrapper"><input type="text" class="input-text" name="billing_address_1" id="billing_address_1" placeholder="House number and street name" autocomplete="address-line1" /></span></p>
<p class="form-row form-row-wide address-field" id="billing_city_field"><label for="billing_city" class="">Town / City&nbsp;<abbr class="required" title="required">*</abbr></label><span class="woocommerce-input-wrapper"><input type="text" class="input-text" name="billing_city" id="billing_city" /></span></p>
<p class="form-row form-row-wide address-field" id="billing_state_field"><label for="billing_state" class="">State&nbsp;<abbr class="required" title="required">*</abbr></label><span class="woocommerce-input-wrapper"><select name="billing_state" id="billing_state" class="state_select"><option value="">Select an option&hellip;</option><option value="OR">Oregon</option><option value="WA">Washington</option></select></span></p>
<p class="form-row form-row-wide address-field" id="billing_postcode_field"><label for="billing_postcode" class="">ZIP Code&nbsp;<abbr class="required" title="required">*</abbr></label><span class="woocommerce-input-wrapper"><input type="text" class="input-text" name="billing_postcode" id="billing_postcode" /></span></p>
<p class="form-row form-row-wide" id="billing_email_field"><label for="billing_email" class="">Email address&nbsp;<abbr class="required" title="required">*</abbr></label><span class="woocommerce-input-wrapper"><input type="email" class="input-text" name="billing_email" id="billing_email" /></span></p>
</div>
</div>
<div class="woocommerce-additional-fields">
<p class="form-row gift" id="gift_wrap_field"><label class="checkbox"><input type="checkbox" class="input-checkbox" name="gift_wrap" id="gift_wrap" value="1" /> Gift wrap my order (+$4.00)</label></p>
<p class="form-row notes" id="order_comments_field"><label for="order_comments" class="">Gift message&nbsp;<span class="optional">(optional)</span></label><span class="woocommerce-input-wrapper"><textarea name="order_comments" class="input-text" id="order_comments" placeholder="Happy birthday, Theo!" rows="2" cols="5"></textarea></span></p>
</div>
</div></div>
<h3 id="order_review_heading">Your order</h3>
<div id="order_review" class="woocommerce-checkout-review-order">
<table class="shop_table woocommerce-checkout-review-order-table">
<thead><tr><th class="product-name">Product</th><th class="product-total">Subtotal</th></tr></thead>
<tbody>
<tr class="cart_item"><td class="product-name"><img width="48" height="48" src="/wp-content/uploads/barn-100x100.jpg" alt="Red wooden barn with animals" /> Wooden Barn Set&nbsp;<strong class="product-quantity">&times;&nbsp;1</strong></td><td class="product-total"><span class="woocommerce-Price-amount amount"><bdi><span class="woocommerce-Price-currencySymbol">&#36;</span>64.95</bdi></span></td></tr>
<tr class="cart_item"><td class="product-name"><img width="48" height="48" src="/wp-content/uploads/otter-100x100.jpg" alt="Plush otter" /> Ollie the Otter&nbsp;<strong class="product-quantity">&times;&nbsp;2</strong></td><td class="product-total"><span class="woocommerce-Price-amount amount"><bdi><span class="woocommerce-Price-currencySymbol">&#36;</span>37.00</bdi></span></td></tr>
</tbody>
<tfoot>
<tr class="cart-subtotal"><th>Subtotal</th><td><span class="woocommerce-Price-amount amount"><bdi><span class="woocommerce-Price-currencySymbol">&#36;</span>101.95</bdi></span></td></tr>
<tr class="woocommerce-shipping-totals shipping"><th>Shipping</th><td data-title="Shipping">Free</td></tr>
<tr class="order-total"><th>Total</th><td><strong><span class="woocommerce-Price-amount amount"><bdi><span class="woocommerce-Price-currencySymbol">&#36;</span>101.95</bdi></span></strong></td></tr>
</tfoot>
</table>
<div id="payment" class="woocommerce-checkout-payment">
<ul class="wc_payment_methods payment_methods methods">
<li class="wc_payment_method payment_method_stripe"><input id="payment_method_stripe" type="radio" class="input-radio" name="payment_method" value="stripe" checked="checked" /> <label for="payment_method_stripe">Credit card</label>
<div class="payment_box"><fieldset class="wc-credit-card-form wc-payment-form">
<p class="form-row form-row-wide"><label for="card-number">Card number</label><input id="card-number" class="input-text" type="tel" inputmode="numeric" placeholder="1234 1234 1234 1234" /></p>
<p class="form-row form-row-first"><label for="card-expiry">Expiry date</label><input id="card-expiry" class="input-text" type="tel" placeholder="MM / YY" /></p>
<p class="form-row form-row-last"><label for="card-cvc">Security code</label><input id="card-cvc" class="input-text" type="tel" placeholder="CVC" /></p>
</fieldset><p>Payments are encrypted. We never see or store your card number.</p></div></li>
</ul>
<div class="form-row place-order">
<p class="form-row"><label class="woocommerce-form__label checkbox"><input type="checkbox" class="woocommerce-form__input-checkbox" name="terms" id="terms" /> <span class="woocommerce-terms-and-conditions-checkbox-text">I have read and agree to the website terms and conditions</span></label></p>
<button type="submit" class="button alt" name="woocommerce_checkout_place_order" id="place_order" value="Place order" data-value="Place order">Place order</button>
<input type="hidden" id="woocommerce-process-checkout-nonce" name="woocommerce-process-checkout-nonce" value="1f7" />
</div>
</div>
<ul class="checkout-promises"><li>60-day returns, even if it's been played with</li><li>Every toy tested to ASTM F963 safety standards</li></ul>
<p class="checkout-quote"><em>&ldquo;Arrived in two days and wrapped like a dream. My granddaughter won't let go of the otter.&rdquo;</em> &mdash; Barbara, Boise</p>
</div>
</form>
</div></div>
</article>
</main></div>
</div></div>
<footer id="colophon" class="site-footer" role="contentinfo"><div class="col-full"><ul class="footer-links"><li><a href="/shipping/">Shipping</a></li><li><a href="/returns/">Returns</a></li><li><a href="/privacy-policy/">Privacy Policy</a></li></ul><div class="site-info">&copy; Tumbledown Toys 2024</div></div></footer>
</div>
</body>
</html>`,
    labels: `
    h1 Checkout
    action Place order
    form checkout
    field First name*
    field Last name*
    field Street address*
    field Town / City*
    field State*
    field ZIP Code*
    field Email address*
    field Gift wrap my order (+$4.00)
    field Gift message*
    field Credit card
    field Card number
    field Expiry date
    field Security code
    field I have read and agree to the website terms*
    price 4 USD -
    price 64.95 USD -
    price 37 USD -
    price 101.95 USD -
    nav Home
    nav Cart
    nav Shipping
    nav Returns
    nav Privacy Policy
    media Tumbledown Toys
    media Red wooden barn with animals
    media Plush otter
    proof “Arrived in two days and wrapped like a dream.*
    trust Secure checkout
    trust *We never see or store your card number.
    trust 60-day returns, even if it's been played with
    trust Every toy tested to ASTM F963 safety standards
  `,
    hidden: ['Apply coupon', 'If you have a coupon code, please apply it below.'],
  },
  {
    name: 'torrefazione',
    kind: 'shop',
    language: 'it',
    html: String.raw`<!doctype html>
<html lang="it">
<head>
<meta charset="utf-8">
<meta http-equiv="x-ua-compatible" content="ie=edge">
<title>Caffè in grani - Torrefazione Malavoglia</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<script type="text/javascript">var prestashop = {"cart":{"products":[]},"currency":{"iso_code":"EUR"}};</script>
</head>
<body id="category" class="lang-it country-it currency-eur layout-left-column page-category tax-display-enabled category-id-3">
<main>
<header id="header">
<div class="header-banner"><p>Spedizione gratuita sopra i 39 €</p></div>
<nav class="header-nav"><div class="container"><div class="row">
<div class="hidden-sm-down"><div class="col-md-5"><div id="_desktop_contact_link"><div id="contact-link"><a href="/contattaci">Contattaci</a></div></div></div>
<div class="col-md-7 right-nav"><div id="_desktop_user_info"><div class="user-info"><a href="/il-mio-account" title="Accedi al tuo account cliente" rel="nofollow"><i class="material-icons" aria-hidden="true">&#xE7FF;</i><span class="hidden-sm-down">Accedi</span></a></div></div>
<div id="_desktop_cart"><div class="blockcart cart-preview inactive"><div class="header"><i class="material-icons shopping-cart" aria-hidden="true">&#xE8CC;</i><span class="hidden-sm-down">Carrello</span> <span class="cart-products-count">(0)</span></div></div></div></div></div>
</div></div></nav>
<div class="header-top"><div class="container"><div class="row">
<div class="col-md-2" id="_desktop_logo"><a href="/"><img class="logo img-fluid" src="/img/logo-malavoglia.jpg" alt="Torrefazione Malavoglia" width="200" height="80"></a></div>
<div class="header-top-right col-md-10">
<div class="menu js-top-menu position-static" id="_desktop_top_menu"><ul class="top-menu" id="top-menu" data-depth="0">
<li class="category current" id="category-3"><a class="dropdown-item" href="/3-caffe-in-grani" data-depth="0">Caffè in grani</a></li>
<li class="category" id="category-4"><a class="dropdown-item" href="/4-macinato" data-depth="0">Macinato</a></li>
<li class="category" id="category-5"><a class="dropdown-item" href="/5-capsule" data-depth="0">Capsule compostabili</a></li>
<li class="cms-page" id="cms-page-4"><a class="dropdown-item" href="/content/4-la-nostra-storia" data-depth="0">La nostra storia</a></li>
</ul></div>
<div id="search_widget" class="search-widgets" data-search-controller-url="//malavoglia.example/ricerca"><form method="get" action="//malavoglia.example/ricerca"><input type="hidden" name="controller" value="search"><i class="material-icons search" aria-hidden="true">search</i><input type="text" name="s" value="" placeholder="Cerca nel catalogo" aria-label="Cerca"></form></div>
</div>
</div></div></div>
</header>
<section id="wrapper"><div class="container">
<nav data-depth="2" class="breadcrumb hidden-sm-down"><ol><li><a href="/"><span>Home</span></a></li><li><span>Caffè in grani</span></li></ol></nav>
<div class="row">
<div id="left-column" class="col-xs-12 col-md-4 col-lg-3">
<div class="block-categories"><ul class="category-top-menu"><li><a class="text-uppercase h6" href="/2-home">Il nostro caffè</a></li><li><ul class="category-sub-menu"><li data-depth="0"><a href="/6-monorigine">Monorigine</a></li><li data-depth="0"><a href="/7-miscele">Miscele della casa</a></li><li data-depth="0"><a href="/8-decaffeinato">Decaffeinato</a></li></ul></li></ul></div>
</div>
<div id="content-wrapper" class="js-content-wrapper left-column col-xs-12 col-md-8 col-lg-9"><section id="main">
<div id="js-product-list-header"><div class="block-category card card-block"><h1 class="h1">Caffè in grani</h1><div class="block-category-inner"><div id="category-description" class="text-muted"><p>Tostiamo a legna ogni martedì e giovedì, nella stessa bottega di via dei Mille dal 1931.</p></div><div class="category-cover"><img src="/c/3-category_default/grani.jpg" alt="Chicchi appena tostati nella tostatrice a legna" loading="lazy"></div></div></div></div>
<section id="products">
<div id="js-product-list-top" class="row products-selection"><div class="total-products"><p>Ci sono 3 prodotti.</p></div></div>
<div id="js-product-list"><div class="products row">
<div class="js-product product"><article class="product-miniature js-product-miniature" data-id-product="11"><div class="thumbnail-container"><div class="thumbnail-top"><a href="/11-etiopia.html" class="thumbnail product-thumbnail"><img src="/11-home_default/etiopia.jpg" alt="Etiopia Sidamo in grani 250 g" loading="lazy" width="250" height="250"></a></div><div class="product-description"><h2 class="h3 product-title"><a href="/11-etiopia.html">Etiopia Sidamo</a></h2><div class="product-price-and-shipping"><span class="price" aria-label="Prezzo">9,80&nbsp;€</span></div><div class="product-list-reviews"><div class="grade-stars small-stars"></div><div class="comments-nb">4,9 (87 recensioni)</div></div></div><form action="/carrello" method="post" class="add-to-cart-or-refresh"><input type="hidden" name="id_product" value="11"><button class="btn btn-primary add-to-cart" data-button-action="add-to-cart" type="submit"><i class="material-icons shopping-cart" aria-hidden="true">&#xE547;</i>Aggiungi al carrello</button></form></div></article></div>
<div class="js-product product"><article class="product-miniature js-product-miniature" data-id-product="12"><div class="thumbnail-container"><div class="thumbnail-top"><a href="/12-mezzanotte.html" class="thumbnail product-thumbnail"><img src="/12-home_default/mezzanotte.jpg" alt="Miscela Mezzanotte in grani 1 kg" loading="lazy" width="250" height="250"></a></div><div class="product-description"><h2 class="h3 product-title"><a href="/12-mezzanotte.html">Miscela Mezzanotte</a></h2><div class="product-price-and-shipping"><span class="regular-price" aria-label="Prezzo base">28,00&nbsp;€</span><span class="discount-percentage discount-product">-15%</span><span class="price" aria-label="Prezzo">23,80&nbsp;€</span></div></div><form action="/carrello" method="post" class="add-to-cart-or-refresh"><input type="hidden" name="id_product" value="12"><button class="btn btn-primary add-to-cart" data-button-action="add-to-cart" type="submit"><i class="material-icons shopping-cart" aria-hidden="true">&#xE547;</i>Aggiungi al carrello</button></form></div></article></div>
<div class="js-product product"><article class="product-miniature js-product-miniature" data-id-product="13"><div class="thumbnail-container"><div class="thumbnail-top"><a href="/13-abbonamento.html" class="thumbnail product-thumbnail"><img src="/13-home_default/abbonamento.jpg" alt="Scatola dell'abbonamento mensile" loading="lazy" width="250" height="250"></a></div><div class="product-description"><h2 class="h3 product-title"><a href="/13-abbonamento.html">Abbonamento Bottega</a></h2><div class="product-price-and-shipping"><span class="price" aria-label="Prezzo">19,50&nbsp;€ al mese</span></div></div><a class="btn btn-primary" href="/13-abbonamento.html#abbonati">Abbonati</a></div></article></div>
</div></div>
</section>
<div class="blockreassurance_product">
<div class="item-product"><svg width="24" height="24" aria-hidden="true"></svg><span class="block-title">Tostato entro 48 ore dalla spedizione</span></div>
<div class="item-product"><svg width="24" height="24" aria-hidden="true"></svg><span class="block-title">Pagamenti sicuri con carta, PayPal o bonifico</span></div>
<div class="item-product"><svg width="24" height="24" aria-hidden="true"></svg><span class="block-title">Non ti piace? Ti rimborsiamo la prima confezione</span></div>
</div>
<div class="custom-text"><blockquote><p>Tre chicchi su tre nella Guida ai Torrefattori d'Italia 2024</p></blockquote><blockquote><p>«Lo ordino da Berlino perché qui un espresso così non lo trovo.»</p><cite>Giada R.</cite></blockquote></div>
</section></div>
</div>
</div></section>
<footer id="footer" class="js-footer">
<div class="container"><div class="block_newsletter" id="blockEmailSubscription_displayFooterBefore"><p id="block-newsletter-label">Ricevi le nostre novità e le offerte speciali</p><form action="/#blockEmailSubscription" method="post"><div class="input-wrapper"><input name="email" type="email" value="" placeholder="Il tuo indirizzo email" aria-labelledby="block-newsletter-label" required></div><input class="btn btn-primary float-xs-right hidden-xs-down" name="submitNewsletter" type="submit" value="Iscriviti"><p>Puoi cancellarti in qualsiasi momento.</p></form></div></div>
<div class="footer-container"><div class="container"><div class="row">
<div class="col-md-6 links"><p class="h3 hidden-sm-down">Prodotti</p><ul id="footer_sub_menu_1" class="collapse"><li><a id="link-product-page-1" class="cms-page-link" href="/offerte">Offerte</a></li><li><a class="cms-page-link" href="/nuovi-prodotti">Nuovi prodotti</a></li></ul></div>
<div class="col-md-6 links"><p class="h3 hidden-sm-down">La nostra azienda</p><ul id="footer_sub_menu_2" class="collapse"><li><a class="cms-page-link" href="/content/1-consegna">Consegna</a></li><li><a class="cms-page-link" href="/content/3-termini">Termini e condizioni d'uso</a></li><li><a class="cms-page-link" href="/negozi">Punti vendita</a></li></ul></div>
</div></div></div>
</footer>
</main>
<div id="blockcart-modal" class="modal fade" tabindex="-1" role="dialog" aria-hidden="true" style="display:none"><div class="modal-dialog"><div class="modal-content"><h4 class="modal-title">Prodotto aggiunto al carrello</h4><a href="/carrello" class="btn btn-primary">Procedi con il checkout</a></div></div></div>
</body>
</html>`,
    labels: `
    h1 Caffè in grani
    h2 Etiopia Sidamo
    h2 Miscela Mezzanotte
    h2 Abbonamento Bottega
    action Aggiungi al carrello
    action Accedi
    action Abbonati
    action Iscriviti
    form search
    form order
    form newsletter
    field Cerca*
    price 9.80 EUR -
    price 28 EUR -
    price 23.80 EUR -
    price 19.50 EUR month
    nav Contattaci
    nav Caffè in grani
    nav Macinato
    nav Capsule compostabili
    nav La nostra storia
    nav Home
    nav Il nostro caffè
    nav Monorigine
    nav Miscele della casa
    nav Decaffeinato
    nav Offerte
    nav Nuovi prodotti
    nav Consegna
    nav Termini e condizioni d'uso
    nav Punti vendita
    media Torrefazione Malavoglia
    media Chicchi appena tostati nella tostatrice a legna
    media Etiopia Sidamo in grani 250 g
    media Miscela Mezzanotte in grani 1 kg
    media Scatola dell'abbonamento mensile
    proof 4,9 (87 recensioni)
    proof Tre chicchi su tre nella Guida ai Torrefattori d'Italia 2024
    proof «Lo ordino da Berlino*
    trust Spedizione gratuita sopra i 39 €
    trust Pagamenti sicuri con carta, PayPal o bonifico
    trust *Ti rimborsiamo la prima confezione
    trust Puoi cancellarti in qualsiasi momento.
  `,
    hidden: ['Prodotto aggiunto al carrello', 'Procedi con il checkout'],
  },
];
