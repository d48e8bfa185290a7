/** An account, a checkout, a donation and an appointment. */
import type { LabelledPage } from '../labelled.ts';

export const TWELFTH_ACCOUNTS: readonly LabelledPage[] = [
  {
    name: 'invoicing-account-nuxt',
    kind: 'sign-up',
    language: 'en-GB',
    html: String.raw`<!DOCTYPE html>
<html lang="en-GB" data-capo="">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Open your account – Tidewell Business</title>
<link rel="modulepreload" as="script" crossorigin href="/_nuxt/entry.4a81c0.js"></head>
<body>
<div id="__nuxt"><div class="v-application v-theme--tide v-layout v-locale--is-ltr" id="app"><div class="v-application__wrap">
<!--[-->
<header class="v-toolbar v-app-bar v-toolbar--flat"><div class="v-toolbar__content" style="height:64px">
<a class="brand" href="/"><img class="brand__img" src="/_nuxt/tidewell.2c.svg" alt="Tidewell"></a>
<div class="v-spacer"></div>
<span class="text-body-2 mr-3">Already banking with us?</span>
<a href="/login" class="v-btn v-btn--variant-outlined v-btn--size-default"><span class="v-btn__overlay"></span><span class="v-btn__underlay"></span><span class="v-btn__content" data-no-activator="">Log in</span></a>
</div></header>
<main class="v-main"><div class="v-container v-row">
<div class="v-col v-col-12 v-col-md-6">
<ol class="v-stepper-header" aria-label="Progress"><li aria-current="step" class="v-stepper-item--selected"><span>1</span> About you</li>
<li><span>2</span> Your business</li>
<li><span>3</span> Photo of your ID</li></ol>
<h1 class="text-h4 font-weight-bold">Open an account in the time it takes to boil an egg</h1>
<p class="text-body-1">You’ll need a UK mobile and a passport or driving licence.</p>
<form class="v-form" novalidate>
<div class="v-input v-input--horizontal v-text-field"><div class="v-input__control"><div class="v-field v-field--variant-outlined"><div class="v-field__field" data-no-activator=""><label class="v-label v-field-label v-field-label--floating" aria-hidden="true" for="input-11">First name, as on your ID</label><label class="v-label v-field-label" for="input-11">First name, as on your ID</label><input size="1" type="text" id="input-11" class="v-field__input" autocomplete="given-name"></div></div></div></div>
<div class="v-input v-text-field"><div class="v-field__field" data-no-activator=""><label class="v-label v-field-label v-field-label--floating" aria-hidden="true" for="input-13">Last name</label><label class="v-label v-field-label" for="input-13">Last name</label><input size="1" type="text" id="input-13" class="v-field__input" autocomplete="family-name"></div></div>
<div class="v-input v-text-field"><div class="v-field__field" data-no-activator=""><label class="v-label v-field-label v-field-label--floating" aria-hidden="true" for="input-15">Email address</label><label class="v-label v-field-label" for="input-15">Email address</label><input size="1" type="email" id="input-15" class="v-field__input" autocomplete="email"></div><div class="v-input__details"><div class="v-messages__message">We’ll send a code, never a sales pitch.</div></div></div>
<div class="v-input v-text-field"><div class="v-field__prepend-inner">+44</div><div class="v-field__field" data-no-activator=""><label class="v-label v-field-label v-field-label--floating" aria-hidden="true" for="input-17">Mobile number</label><label class="v-label v-field-label" for="input-17">Mobile number</label><input size="1" type="tel" id="input-17" class="v-field__input" autocomplete="tel-national"></div></div>
<fieldset class="dob"><legend>Date of birth</legend><input type="text" inputmode="numeric" aria-label="Day" placeholder="DD" maxlength="2"><input type="text" inputmode="numeric" aria-label="Month" placeholder="MM" maxlength="2"><input type="text" inputmode="numeric" aria-label="Year" placeholder="YYYY" maxlength="4"></fieldset>
<div class="v-input v-select"><div class="v-field" role="combobox" aria-haspopup="menu" aria-expanded="false"><div class="v-field__field" data-no-activator=""><label class="v-label v-field-label v-field-label--floating" aria-hidden="true" for="input-21">What do you do?</label><label class="v-label v-field-label" for="input-21">What do you do?</label><div class="v-field__input"><input size="1" type="text" id="input-21" readonly inputmode="none" aria-label="Open" title="Open" value=""></div></div><div class="v-field__append-inner"><i class="mdi-menu-down mdi v-icon" aria-hidden="true"></i></div></div></div>
<div class="v-input v-text-field"><div class="v-field__field" data-no-activator=""><label class="v-label v-field-label v-field-label--floating" aria-hidden="true" for="input-23">Choose a passcode</label><label class="v-label v-field-label" for="input-23">Choose a passcode</label><input size="1" type="password" id="input-23" class="v-field__input" autocomplete="new-password"></div><div class="v-field__append-inner"><i class="mdi-eye-off mdi v-icon v-icon--clickable" role="button" aria-label="Show passcode"></i></div></div>
<div class="v-input v-checkbox"><div class="v-selection-control"><div class="v-selection-control__wrapper"><div class="v-selection-control__input"><i class="mdi-checkbox-blank-outline mdi v-icon" aria-hidden="true"></i><input id="checkbox-25" type="checkbox" aria-disabled="false" value="true"></div></div><label class="v-label v-label--clickable" for="checkbox-25"><span>I’ve read the <a href="/legal/terms" target="_blank">customer agreement</a></span></label></div></div>
<div class="v-input v-checkbox"><div class="v-selection-control"><div class="v-selection-control__input"><input id="checkbox-27" type="checkbox" value="true"></div><label class="v-label v-label--clickable" for="checkbox-27">Send me the monthly tax tips</label></div></div>
<button type="submit" class="v-btn v-btn--block v-btn--elevated bg-primary v-btn--size-x-large"><span class="v-btn__overlay"></span><span class="v-btn__underlay"></span><span class="v-btn__content" data-no-activator="">Continue</span></button>
<div class="or-line"><span>or</span></div>
<button type="button" class="v-btn v-btn--block v-btn--variant-outlined"><span class="v-btn__prepend"><svg width="18" height="18" aria-hidden="true"><path d="M9 0a9 9 0 1 0 9 9"/></svg></span><span class="v-btn__content" data-no-activator="">Sign up with Google</span></button>
<button type="button" class="v-btn v-btn--block v-btn--variant-outlined"><span class="v-btn__prepend"><svg width="18" height="18" aria-hidden="true"><path d="M9 0v18"/></svg></span><span class="v-btn__content" data-no-activator="">Sign up with Apple</span></button>
<p class="text-caption"><i class="mdi-lock mdi v-icon" aria-hidden="true"></i> Checking your identity won’t touch your credit score.</p>
</form>
</div>
<aside class="v-col v-col-12 v-col-md-5 side-panel">
<div class="v-card v-card--variant-tonal"><div class="v-card-title">What you’re getting</div><div class="v-card-text"><ul><li>Current account with a sort code and a proper card</li>
<li>Invoices that chase themselves</li>
<li>A pot that fills up with your tax</li></ul>
<div class="cost"><span class="cost__was">£9.99</span> <strong>£0</strong> <span>a month for your first year</span></div>
<div class="text-caption">After that £9.99 a month. Close it any day, without a form.</div></div></div>
<div class="v-card fscs"><div class="v-card-text d-flex"><img src="/img/scheme.png" alt="Deposit protection scheme" width="64"><p>Your eligible deposits are protected up to £85,000. Tidewell Bank plc is authorised by the PRA and regulated by the FCA (no. 000000).</p></div></div>
<div class="v-window v-carousel" role="group" aria-label="What members say"><div class="v-window__container">
<div class="v-carousel-item"><blockquote>My accountant asked who does my books now. It’s the app.</blockquote><cite>Priya, illustrator in Hull</cite></div>
<div class="v-carousel-item" style="display:none"><blockquote>Set up on the bus. Paid by Friday.</blockquote><cite>Tomasz, joiner</cite></div>
</div><div class="v-carousel__controls"><button type="button" class="v-btn v-btn--icon" aria-label="Carousel slide 1 of 2"></button><button type="button" class="v-btn v-btn--icon" aria-label="Carousel slide 2 of 2"></button></div></div>
<p class="joined"><strong>212,000</strong> sole traders joined before you</p>
<p class="pilot"><img src="/img/stars-45.svg" alt="Four and a half stars"> Rated Excellent on Opinionpost</p>
</aside>
</div></main>
<footer class="v-footer"><div class="v-container"><a href="/help">Help</a>
<a href="/security">Security</a>
<a href="/legal/privacy">Privacy notice</a>
<a href="/accessibility">Accessibility</a><span>© Tidewell Bank plc</span></div></footer>
<!--]-->
</div></div></div>
<div id="teleports"><div class="v-overlay v-menu" style="display:none"><div class="v-list" role="listbox"><div class="v-list-item" role="option">Building and trades</div><div class="v-list-item" role="option">Design and media</div></div></div></div>
<script type="application/json" data-nuxt-data="nuxt-app" id="__NUXT_DATA__">[["ShallowReactive",1],{"data":2,"state":3}]</script>
</body></html>`,
    labels: `
h1 Open an account in the time it takes to boil an egg
action Log in
action Continue
action Sign up with Google
action Sign up with Apple
form sign-up
field First name, as on your ID
field Last name
field Email address
field Mobile number
field Day
field Month
field Year
field What do you do?
field Choose a passcode
field I’ve read the customer agreement
field Send me the monthly tax tips
price 9.99 GBP month
price 0 GBP month
nav Help
nav Security
nav Privacy notice
nav Accessibility
media Tidewell
media Deposit protection scheme
media Four and a half stars
proof My accountant asked who does my books now.*
proof 212,000 sole traders joined before you
proof Rated Excellent on Opinionpost
trust We’ll send a code, never a sales pitch.
trust Checking your identity won’t touch your credit score.
trust *Close it any day, without a form.
trust Your eligible deposits are protected up to £85,000.*
`,
    hidden: ['Set up on the bus. Paid by Friday.', 'Building and trades', 'Design and media'],
  },
  {
    name: 'meal-kit-checkout',
    kind: 'sign-up',
    language: 'en-AU',
    html: String.raw`<!doctype html>
<html lang="en-AU">
<head>
<meta charset="utf-8"/>
<title>Secure Checkout | Billy &amp; Bean</title>
<meta name="robots" content="NOINDEX,NOFOLLOW"/>
<script type="text/x-magento-init">{"*":{"Magento_Ui/js/core/app":{"components":{}}}}</script>
</head>
<body data-container="body" data-mage-init='{"loaderAjax": {}}' class="checkout-index-index page-layout-checkout">
<div class="cookie-status-message" id="cookie-status" style="display:none">The store will not work correctly when cookies are disabled.</div>
<div class="page-wrapper">
<header class="page-header"><div class="header content">
<a class="action skip contentarea" href="#contentarea"><span>Skip to Content</span></a>
<a class="logo" href="/" title="Billy &amp; Bean" aria-label="store logo"><img src="/static/logo.svg" title="Billy &amp; Bean" alt="Billy &amp; Bean" width="150" height="44"/></a>
<div class="checkout-secure"><svg width="12" height="14" aria-hidden="true"><path d="M2 6V4a4 4 0 0 1 8 0v2"/></svg> Secure checkout</div>
<div class="checkout-help">Stuck? <a href="tel:1300000000">1300 000 000</a></div>
</div></header>
<main id="maincontent" class="page-main"><a id="contentarea" tabindex="-1"></a>
<div class="page-title-wrapper"><h1 class="page-title"><span class="base" data-ui-id="page-title-wrapper">Checkout</span></h1></div>
<div id="checkout" class="checkout-container">
<ul class="opc-progress-bar"><li class="opc-progress-bar-item _active"><span>Delivery</span></li><li class="opc-progress-bar-item"><span>Review &amp; Payments</span></li></ul>
<div class="authentication-wrapper"><button type="button" class="action action-auth-toggle" data-trigger="authentication"><span>Sign In</span></button>
<aside class="modal-custom authentication-dropdown" style="display:none"><form class="form form-login" method="post"><strong>Sign in to your box</strong><input type="password" name="password" aria-label="Password"/></form></aside></div>
<div class="opc-wrapper"><ol class="opc" id="checkoutSteps">
<li id="shipping" class="checkout-shipping-address">
<h2 class="step-title">Where should we leave it?</h2>
<div class="express"><p>Express checkout</p><button type="button" class="express-btn" aria-label="Pay with Kwikpay"><img src="/static/kwikpay.svg" alt="Kwikpay"/></button></div>
<form class="form form-login" novalidate="novalidate"><fieldset id="customer-email-fieldset" class="fieldset"><div class="field required"><label class="label" for="customer-email"><span>Email Address</span></label><div class="control _with-tooltip"><input class="input-text" type="email" name="username" id="customer-email"/></div><span class="note"><span>You can create an account after checkout.</span></span></div></fieldset></form>
<form class="form form-shipping-address" id="co-shipping-form"><div id="shipping-new-address-form" class="fieldset address">
<div class="field _required" name="shippingAddress.firstname"><label class="label" for="F1"><span>First Name</span></label><div class="control"><input class="input-text" type="text" name="firstname" id="F1"/></div></div>
<div class="field _required" name="shippingAddress.lastname"><label class="label" for="F2"><span>Last Name</span></label><div class="control"><input class="input-text" type="text" name="lastname" id="F2"/></div></div>
<fieldset class="field street admin__control-fields required"><legend class="label"><span>Street Address</span></legend><div class="control"><div class="field _required"><label class="label visually-hidden" for="F3"><span>Street Address: Line 1</span></label><div class="control"><input class="input-text" type="text" name="street[0]" id="F3"/></div></div></div></fieldset>
<div class="field _required"><label class="label" for="F4"><span>Suburb</span></label><div class="control"><input class="input-text" type="text" name="city" id="F4"/></div></div>
<div class="field _required"><label class="label" for="F5"><span>State</span></label><div class="control"><select class="select" name="region_id" id="F5"><option value="">Please select a state.</option><option>VIC</option><option>NSW</option><option>TAS</option></select></div></div>
<div class="field _required"><label class="label" for="F6"><span>Postcode</span></label><div class="control"><input class="input-text" type="text" name="postcode" id="F6"/></div></div>
<div class="field _required"><label class="label" for="F7"><span>Mobile</span></label><div class="control _with-tooltip"><input class="input-text" type="tel" name="telephone" id="F7"/><div class="field-tooltip toggle"><span class="field-tooltip-action action-help" tabindex="0"></span><div class="field-tooltip-content" style="display:none">The driver texts you when they are two stops away.</div></div></div></div>
<div class="field"><label class="label" for="F8"><span>Anything the driver should know?</span></label><div class="control"><textarea class="input-text" name="notes" id="F8" placeholder="Beware of goose"></textarea></div></div>
</div></form>
</li>
<li id="opc-shipping_method" class="checkout-shipping-method">
<h2 class="step-title">Pick a delivery night</h2>
<form id="co-shipping-method-form" class="form methods-shipping"><table class="table-checkout-shipping-method"><thead class="visually-hidden"><tr><th>Select</th><th>Price</th><th>Method</th></tr></thead><tbody>
<tr class="row"><td class="col col-method"><input type="radio" class="radio" name="ship" id="s1" aria-labelledby="l1" checked/></td><td class="col col-price"><span class="price"><span class="price">$0.00</span></span></td><td class="col col-carrier" id="l1">Sunday, 4pm – 9pm</td></tr>
<tr class="row"><td class="col col-method"><input type="radio" class="radio" name="ship" id="s2" aria-labelledby="l2"/></td><td class="col col-price"><span class="price"><span class="price">$7.95</span></span></td><td class="col col-carrier" id="l2">Monday before school</td></tr>
</tbody></table></form>
</li>
<li id="payment" class="checkout-payment-method">
<h2 class="step-title">How would you like to pay?</h2>
<form id="co-payment-form" class="form payments">
<div class="payment-method _active"><div class="payment-method-title field choice"><input type="radio" name="payment[method]" class="radio" id="card" checked/><label class="label" for="card"><span>Credit or debit card</span></label></div>
<div class="payment-method-content">
<div class="field number required"><label class="label" for="cc"><span>Card number</span></label><div class="control"><iframe src="https://pay.example/hosted/number" title="Secure card number entry" width="100%" height="40"></iframe></div></div>
<div class="field"><label class="label" for="exp"><span>Expiry</span></label><div class="control"><input type="text" inputmode="numeric" id="exp" name="exp" placeholder="MM / YY"/></div></div>
<div class="field"><label class="label" for="cvc"><span>CVC</span></label><div class="control"><input type="text" inputmode="numeric" id="cvc" name="cvc"/></div></div>
<div class="actions-toolbar"><div class="primary"><button class="action primary checkout" type="submit" title="Place Order"><span>Place order – $131.80</span></button></div></div>
<p class="pci">Card details go straight to our bank, encrypted. We never see or store them.</p>
</div></div>
<div class="payment-method"><div class="payment-method-title field choice"><input type="radio" name="payment[method]" class="radio" id="later"/><label class="label" for="later"><span>Pay in four with Splitly</span></label></div></div>
<div class="field choice newsletter"><input type="checkbox" id="news" class="checkbox"/><label class="label" for="news"><span>Text me when there’s a new menu</span></label></div>
</form>
</li>
</ol></div>
<aside class="opc-sidebar opc-summary-wrapper"><div id="opc-sidebar"><div class="opc-block-summary"><span class="title">Your box</span>
<ol class="minicart-items"><li class="product-item"><span class="product-image-container"><img src="/media/family.jpg" alt="Family box with greens and a chook"/></span><div class="product-item-details"><strong class="product-item-name">Family box, 4 dinners</strong><div class="details-qty"><span class="label"><span>Qty</span></span> <span class="value">1</span></div><div class="subtotal"><span class="cart-price"><span class="price">$124.00</span></span></div></div></li>
<li class="product-item"><span class="product-image-container"><img src="/media/crumble.jpg" alt="Apple crumble kit"/></span><div class="product-item-details"><strong class="product-item-name">Apple crumble kit</strong><div class="details-qty"><span class="label"><span>Qty</span></span> <span class="value">1</span></div><div class="subtotal"><span class="cart-price"><span class="price">$18.80</span></span></div></div></li></ol>
<form id="discount-form" class="form form-discount"><label class="label" for="discount-code"><span>Enter discount code</span></label><input class="input-text" type="text" id="discount-code" name="discount_code" placeholder="Enter discount code"/><button class="action action-apply" type="submit" value="Apply Discount"><span><span>Apply Discount</span></span></button></form>
<table class="data table table-totals"><caption class="table-caption visually-hidden">Order Summary</caption><tbody><tr class="totals sub"><th class="mark" scope="row">Cart Subtotal</th><td class="amount"><span class="price">$142.80</span></td></tr><tr class="totals discount"><th class="mark" scope="row">First box</th><td class="amount"><span class="price">-$11.00</span></td></tr><tr class="grand totals"><th class="mark" scope="row"><strong>Order Total (AUD)</strong></th><td class="amount"><strong><span class="price">$131.80</span></strong></td></tr></tbody></table>
<ul class="usp"><li>Skip a week or stop altogether by text</li><li>Wilted greens? We’ll credit you, no photos needed</li></ul>
<div class="quote"><p>“Four kids, zero complaints. I checked the bin.”</p><p>Tamsin W., Ballarat</p></div>
<p class="quote-count">1.9 million dinners packed so far</p>
</div></div></aside>
</div></main>
<footer class="page-footer"><div class="footer content"><ul class="footer links"><li class="nav item"><a href="/delivery">Delivery</a></li><li class="nav item"><a href="/refunds">Refunds</a></li><li class="nav item"><a href="/privacy">Privacy</a></li></ul><small class="copyright"><span>ABN 00 000 000 000</span></small></div></footer>
</div>
<div class="modals-wrapper"><aside role="dialog" class="modal-popup" style="display:none"><h2>New delivery address</h2></aside></div>
</body>
</html>`,
    labels: `
h1 Checkout
h2 Where should we leave it?
h2 Pick a delivery night
h2 How would you like to pay?
action Sign In
action Place order – $131.80
action Apply Discount
form checkout
field Email Address
field First Name
field Last Name
field Street Address*
field Suburb
field State
field Postcode
field Mobile
field Anything the driver should know?
field Sunday, 4pm – 9pm
field Monday before school
field Credit or debit card
field Expiry
field CVC
field Pay in four with Splitly
field Text me when there’s a new menu
field Enter discount code
price 0 AUD -
price 7.95 AUD -
price 124 AUD -
price 18.80 AUD -
price 142.80 AUD -
price 131.80 AUD -
nav Delivery
nav Refunds
nav Privacy
media Billy & Bean
media Kwikpay
media Family box with greens and a chook
media Apple crumble kit
proof “Four kids, zero complaints.*
proof 1.9 million dinners packed so far
trust Secure checkout
trust Card details go straight to our bank, encrypted.*
trust Skip a week or stop altogether by text
trust Wilted greens? We’ll credit you*
`,
    hidden: [
      'Sign in to your box',
      'New delivery address',
      'The driver texts you when they are two stops away.',
      'The store will not work correctly when cookies are disabled.',
    ],
  },
  {
    name: 'wildlife-donation',
    kind: 'other',
    language: 'en',
    html: String.raw`<!DOCTYPE html>
<html lang="en" dir="ltr" prefix="og: https://ogp.me/ns#">
<head>
<meta charset="utf-8" />
<meta name="Generator" content="Drupal 10 (https://www.drupal.org)" />
<title>Donate | Fenmoor Wildlife Hospital</title>
<link rel="stylesheet" media="all" href="/sites/default/files/css/css_8Vb.css?delta=0&amp;theme=fenmoor" />
</head>
<body class="path-node page-node-type-donation">
<a href="#main-content" class="visually-hidden focusable skip-link">Skip to main content</a>
<div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas>
<div class="layout-container">
<div class="region region-alert"><div id="block-fenmoor-matched" class="block block-block-content"><p><strong>Until Sunday every gift is doubled</strong> by the Larkfield Trust.</p></div></div>
<header role="banner"><div class="region region-header">
<div id="block-fenmoor-branding" class="block block-system"><a href="/" rel="home" class="site-logo"><img src="/themes/custom/fenmoor/logo.svg" alt="Fenmoor Wildlife Hospital" fetchpriority="high" /></a></div>
<nav role="navigation" aria-labelledby="block-fenmoor-main-menu-menu" id="block-fenmoor-main-menu" class="block block-menu navigation menu--main">
<h2 class="visually-hidden" id="block-fenmoor-main-menu-menu">Main navigation</h2>
<ul class="menu"><li class="menu-item menu-item--expanded"><a href="/found-an-animal" data-drupal-link-system-path="node/4">Found an animal?</a></li><li class="menu-item"><a href="/patients">Our patients</a></li><li class="menu-item"><a href="/volunteer">Volunteer</a></li><li class="menu-item"><a href="/news">News</a></li><li class="menu-item"><a href="/about">About</a></li></ul>
</nav>
<div class="block block-fenmoor-cta"><a href="/donate" class="button button--donate is-active" aria-current="page">Donate</a></div>
</div></header>
<main role="main"><a id="main-content" tabindex="-1"></a>
<div class="layout-content"><div class="region region-content">
<div data-drupal-messages-fallback class="hidden"></div>
<article class="node node--type-donation node--view-mode-full">
<h1 class="page-title"><span class="field field--name-title field--type-string field--label-hidden">Pay for a hedgehog’s breakfast. Or its X-ray.</span></h1>
<div class="field field--name-field-lead">We took in 7,842 animals last year and sent 61% of them home. No grant, no lottery: only people like you.</div>
<div class="field field--name-field-media"><figure><video controls poster="/files/owl.jpg" title="Release of a tawny owl, filmed at dusk"><source src="/files/owl.mp4" type="video/mp4" /></video><figcaption>Olive goes home, 2 March</figcaption></figure></div>
<form class="webform-submission-form webform-submission-add-form webform-submission-donate-form js-webform-details-toggle" data-drupal-selector="webform-submission-donate" action="/donate" method="post" accept-charset="UTF-8">
<fieldset class="radios--wrapper fieldgroup form-composite webform-composite-hidden-title js-webform-type-radios form-item" id="edit-freq--wrapper"><legend><span class="visually-hidden fieldset-legend">How often</span></legend><div class="fieldset-wrapper"><div class="webform-options-display-buttons"><div class="form-item"><input type="radio" id="edit-freq-once" name="freq" value="once" class="visually-hidden form-radio" /><label class="webform-options-display-buttons-label option" for="edit-freq-once">Once</label></div><div class="form-item"><input type="radio" id="edit-freq-month" name="freq" value="month" checked class="visually-hidden form-radio" /><label class="webform-options-display-buttons-label option" for="edit-freq-month">Every month</label></div></div></div></fieldset>
<fieldset class="radios--wrapper form-item" id="edit-amount--wrapper"><legend><span class="fieldset-legend">Choose an amount</span></legend><div class="fieldset-wrapper">
<div class="form-item"><input type="radio" id="a5" name="amount" value="5" class="form-radio" /><label for="a5" class="option">£5 a month <small>feeds one hoglet</small></label></div>
<div class="form-item"><input type="radio" id="a12" name="amount" value="12" checked class="form-radio" /><label for="a12" class="option">£12 a month <small>bandages for a week</small></label></div>
<div class="form-item"><input type="radio" id="a30" name="amount" value="30" class="form-radio" /><label for="a30" class="option">£30 a month <small>one X-ray</small></label></div>
<div class="form-item"><label for="edit-other">Another amount</label><span class="field-prefix">£</span><input type="number" id="edit-other" name="amount_other" min="1" step="any" class="form-number" /></div></div></fieldset>
<div class="js-form-item form-item form-type-textfield"><label for="edit-name" class="js-form-required form-required">Full name</label><input autocomplete="name" type="text" id="edit-name" name="name" value="" size="60" maxlength="255" class="form-text required" required="required" aria-required="true" /></div>
<div class="js-form-item form-item form-type-email"><label for="edit-mail" class="js-form-required form-required">E-mail</label><input type="email" id="edit-mail" name="mail" value="" size="60" class="form-email required" required="required" aria-describedby="edit-mail--description" /><div id="edit-mail--description" class="webform-element-description">For your receipt. Nothing else unless you say so.</div></div>
<div class="js-form-item form-item form-type-checkbox"><input type="checkbox" id="edit-ga" name="gift_aid" value="1" class="form-checkbox" /><label for="edit-ga" class="option">I’m a UK taxpayer, add 25% Gift Aid at no cost to me</label></div>
<div class="js-form-item form-item form-type-textarea form-no-label"><textarea id="edit-msg" name="msg" rows="3" class="form-textarea" placeholder="In memory of someone? Tell us here" aria-label="Dedication"></textarea></div>
<div class="form-item url-textfield" style="display: none !important;"><label for="edit-url">Leave this field blank</label><input autocomplete="off" type="text" id="edit-url" name="url" value="" size="20" /></div>
<input autocomplete="off" type="hidden" name="form_build_id" value="form-x" />
<div class="form-actions js-form-wrapper form-wrapper"><input class="webform-button--submit button button--primary js-form-submit form-submit" type="submit" name="op" value="Give £12 a month" /><button type="button" class="button button--paypal">Give with Payfriend</button></div>
<p class="form-note"><i class="icon icon--padlock" aria-hidden="true"></i>Encrypted by SafeLane. Direct Debit Guarantee applies. Change or stop your gift whenever you need to.</p>
</form>
<section class="paragraph paragraph--type--split"><h2>Where your pound goes</h2><dl class="split"><dt>Animal care</dt><dd>84p</dd><dt>Building and heat</dt><dd>9p</dd><dt>Asking for more pounds</dt><dd>7p</dd></dl><p><a href="/files/accounts-2024.pdf" type="application/pdf">Accounts for 2024 (PDF, 1.1 MB)</a></p></section>
<section class="paragraph paragraph--type--quotes"><h2>From our post bag</h2><blockquote><p>I rang at midnight about a fox and a person picked up. I have given every month since.</p><footer>Gwen, Ely</footer></blockquote><blockquote><p>My class sold cakes for Olive. We watched her fly on the big screen.</p><footer>Mr Adeyemi’s Year 4</footer></blockquote><p class="supporters">Kept going by 5,316 monthly givers</p></section>
<section class="paragraph paragraph--type--ways"><h2>Other ways to help</h2><ul class="cards"><li class="card"><img loading="lazy" src="/files/will.jpg" alt="Hands holding a dormouse" /><h3>Leave a gift in your will</h3><a class="button button--secondary" href="/wills">Order the free guide</a></li><li class="card"><img loading="lazy" src="/files/wish.jpg" alt="Shelf of towels and tins" /><h3>Send us towels</h3><a class="button button--secondary" href="/wishlist">See the wish list</a></li></ul></section>
<section class="paragraph paragraph--type--faq"><h2>Asked and answered</h2><div class="faq-field"><h3 class="faq-field__question">Can I visit the hospital?</h3><div class="faq-field__answer"><p>On open days, in May and September. Patients need quiet.</p></div><h3 class="faq-field__question">Do you put animals to sleep?</h3><div class="faq-field__answer"><p>Only when a vet sees no other kindness.</p></div></div></section>
</article>
</div></div>
</main>
<footer role="contentinfo"><div class="region region-footer">
<div class="block"><img src="/themes/custom/fenmoor/regulator.svg" alt="Registered with the Giving Regulator" /><p>Registered charity no. 0000000</p></div>
<nav role="navigation" aria-labelledby="block-footer-menu"><h2 class="visually-hidden" id="block-footer-menu">Footer menu</h2><ul class="menu"><li class="menu-item"><a href="/contact">Contact</a></li><li class="menu-item"><a href="/fundraising-promise">Our fundraising promise</a></li><li class="menu-item"><a href="/privacy">Privacy notice</a></li><li class="menu-item"><a href="/jobs">Jobs</a></li></ul></nav>
<div class="block block-simplenews"><form class="simplenews-subscriptions-block" action="/donate" method="post"><label for="edit-sn">Tales from the ward, monthly</label><input type="email" id="edit-sn" name="mail[0][value]" class="form-email" placeholder="you@example.com" /><input type="submit" value="Join the list" class="button" /></form></div>
</div></footer>
</div></div>
<div id="sliding-popup" class="sliding-popup-bottom" role="alertdialog"><div class="popup-content info"><p>Cookies help us see which stories move people.</p><button type="button" class="agree-button">OK, I agree</button><button type="button" class="decline-button">No, thanks</button></div></div>
</body>
</html>`,
    labels: `
h1 Pay for a hedgehog’s breakfast. Or its X-ray.
h2 Where your pound goes
h2 From our post bag
h2 Other ways to help
h2 Asked and answered
action Donate
action Give £12 a month
action Give with Payfriend
action Order the free guide
action See the wish list
action Join the list
form donation
form newsletter
field Once
field Every month
field £5 a month*
field £12 a month*
field £30 a month*
field Another amount
field Full name
field E-mail
field I’m a UK taxpayer, add 25% Gift Aid at no cost to me
field Tales from the ward, monthly
price 5 GBP month
price 12 GBP month
price 30 GBP month
nav Found an animal?
nav Our patients
nav Volunteer
nav News
nav About
nav Contact
nav Our fundraising promise
nav Privacy notice
nav Jobs
media Fenmoor Wildlife Hospital
media Release of a tawny owl, filmed at dusk
media Hands holding a dormouse
media Shelf of towels and tins
media Registered with the Giving Regulator
proof We took in 7,842 animals last year*
proof I rang at midnight about a fox*
proof My class sold cakes for Olive.*
proof Kept going by 5,316 monthly givers
trust For your receipt. Nothing else unless you say so.
trust Encrypted by SafeLane. Direct Debit Guarantee applies.*
trust Registered charity no. 0000000
question Can I visit the hospital?
question Do you put animals to sleep?
`,
    hidden: ['Leave this field blank'],
  },
  {
    name: 'dental-webforms',
    kind: 'sign-up',
    language: 'en',
    html: String.raw`<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head id="Head1"><title>
	Request an Appointment - Maple Ridge Family Dental, Dayton OH
</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<link href="App_Themes/Default/style.css" type="text/css" rel="stylesheet" />
<script type="text/javascript">function MM_openBrWindow(u,n,f){window.open(u,n,f);}</script>
</head>
<body bgcolor="#ffffff" topmargin="0" leftmargin="0">
<form name="aspnetForm" method="post" action="appointment.aspx" id="aspnetForm">
<div><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKMTY1NDU2MTA1MmRk" /><input type="hidden" name="__EVENTVALIDATION" id="__EVENTVALIDATION" value="/wEWAgL" /></div>
<table width="960" border="0" cellspacing="0" cellpadding="0" align="center">
<tr>
	<td width="320"><a href="default.aspx"><img src="images/maple-leaf-tooth.jpg" width="300" height="90" border="0" alt="Maple Ridge Family Dental" /></a></td>
	<td align="right" valign="middle"><font face="Arial" size="2">Accepting new patients! Call <b>(937) 555-0100</b></font><br />
	<a href="portal/login.aspx" class="btnPortal">Patient Login</a> <a href="javascript:MM_openBrWindow('pay.aspx','pay','width=500')" class="btnPortal">Pay My Bill</a></td>
</tr>
<tr><td colspan="2" bgcolor="#2d5f3a">
	<table id="ctl00_Menu1" class="topmenu" cellpadding="0" cellspacing="0" border="0" role="navigation"><tr>
		<td id="ctl00_Menu1n0"><a class="ctl00_Menu1_1" href="default.aspx">Home</a></td>
		<td id="ctl00_Menu1n1"><a class="ctl00_Menu1_1" href="team.aspx">Meet the Doctors</a></td>
		<td id="ctl00_Menu1n2"><a class="ctl00_Menu1_1" href="services.aspx">Services</a></td>
		<td id="ctl00_Menu1n3"><a class="ctl00_Menu1_1" href="insurance.aspx">Insurance</a></td>
		<td id="ctl00_Menu1n4"><a class="ctl00_Menu1_1" href="directions.aspx">Directions</a></td>
	</tr></table>
</td></tr>
<tr>
	<td width="220" valign="top" class="leftcol">
		<table width="200" cellpadding="4" class="sidemenu">
			<tr><th align="left">Patient Center</th></tr>
			<tr><td><a href="forms.aspx">New Patient Forms</a></td></tr>
			<tr><td><a href="aftercare.aspx">After Your Visit</a></td></tr>
			<tr><td><a href="hipaa.aspx">HIPAA Notice</a></td></tr>
		</table>
		<br />
		<div class="special"><b>New patient special</b><br />Exam, X-rays and cleaning<br /><span class="strike">$215</span> <span class="big">$99</span><br /><a href="coupon.pdf" target="_blank"><img src="images/btn-print-coupon.gif" alt="Print this coupon" border="0" /></a></div>
		<br />
		<div class="plan"><b>Ridge Smile Plan</b><br />No insurance? $29 per month per adult, two cleanings a year included.<br /><a href="plan.aspx" class="btnGreen">Enroll Today</a></div>
	</td>
	<td valign="top" class="content">
		<h1>Request an Appointment</h1>
		<p>Tell us when suits you. Joan at the front desk calls back the same business day. If you are in pain, please call instead.</p>
		<span id="ctl00_cph_ValidationSummary1" style="color:Red;display:none;">Please correct the errors below</span>
		<table id="ctl00_cph_tblRequest" border="0" cellpadding="3">
			<tr><td align="right"><span id="ctl00_cph_lblFirst">First Name:</span></td><td><input name="ctl00$cph$txtFirst" type="text" maxlength="40" id="ctl00_cph_txtFirst" class="txt" /></td></tr>
			<tr><td align="right">Last Name:</td><td><input name="ctl00$cph$txtLast" type="text" maxlength="40" id="ctl00_cph_txtLast" class="txt" /></td></tr>
			<tr><td align="right">Daytime Phone:</td><td>(<input name="ctl00$cph$ph1" type="text" size="3" maxlength="3" title="Area code" />) <input name="ctl00$cph$ph2" type="text" size="8" title="Number" /></td></tr>
			<tr><td align="right">E-mail:</td><td><input name="ctl00$cph$txtEmail" type="text" id="ctl00_cph_txtEmail" class="txt" /></td></tr>
			<tr><td align="right">Preferred Day:</td><td><select name="ctl00$cph$ddlDay" id="ctl00_cph_ddlDay"><option selected="selected" value="0">Any day</option><option value="1">Monday</option><option value="2">Tuesday</option><option value="3">Thursday</option></select></td></tr>
			<tr><td align="right" valign="top">Time of Day:</td><td><table id="ctl00_cph_rblTime" border="0"><tr><td><input id="ctl00_cph_rblTime_0" type="radio" name="ctl00$cph$rblTime" value="am" /><label for="ctl00_cph_rblTime_0">Morning</label></td><td><input id="ctl00_cph_rblTime_1" type="radio" name="ctl00$cph$rblTime" value="pm" /><label for="ctl00_cph_rblTime_1">Afternoon</label></td></tr></table></td></tr>
			<tr><td align="right" valign="top">Reason for Visit:</td><td><textarea name="ctl00$cph$txtReason" rows="4" cols="40" id="ctl00_cph_txtReason"></textarea></td></tr>
			<tr><td></td><td><input id="ctl00_cph_chkNew" type="checkbox" name="ctl00$cph$chkNew" /><label for="ctl00_cph_chkNew">I am a new patient</label></td></tr>
			<tr><td></td><td><input type="submit" name="ctl00$cph$btnSend" value="Request My Visit" id="ctl00_cph_btnSend" class="btnGreen" /> <input type="reset" value="Clear" /></td></tr>
		</table>
		<p class="fine"><img src="images/lock.gif" alt="" /> This form is encrypted and HIPAA compliant. We never share your health information.</p>
		<hr />
		<h2>Kind words from patients</h2>
		<marquee direction="up" height="90" scrollamount="1"><p><i>"I drove past three dentists to get here. Worth every mile."</i> - Loretta B.</p><p><i>"My six-year-old asked when we can go back!"</i> - the Nguyen family</p></marquee>
		<p align="center"><img src="images/stars5.gif" alt="5 stars" /> <b>4.9 average on 287 patient surveys</b></p>
		<p align="center">Voted Dayton's Favorite Dentist, Gem City Readers' Poll, 9 years running</p>
		<h2>What you can count on</h2>
		<ul><li>In the chair within 10 minutes of your time, or your cleaning is on us</li><li>5-year warranty on crowns and bridges</li><li>Most insurance accepted, and we file it for you</li></ul>
		<h2>First visit questions</h2>
		<p><b>Q: What should I bring?</b><br />A: Your card, a photo ID and a list of your medicines.</p>
		<p><b>Q: Do you see children?</b><br />A: From the first tooth on.</p>
		<p><b>Q: Will it hurt?</b><br />A: We ask before, during and after. Hand up means stop.</p>
		<table border="0" cellpadding="4" align="center"><tr>
			<td><img src="images/office-front.jpg" width="200" alt="Our office on Wilmington Pike" /></td>
			<td><img src="images/dr-haas.jpg" width="120" alt="Dr. Ellen Haas, DDS" /></td>
			<td><a href="http://www.dentalboard.example/"><img src="images/member.gif" border="0" alt="Member, Ohio Dental Fellowship" /></a></td>
		</tr></table>
	</td>
</tr>
<tr><td colspan="2" align="center" class="foot">
	<a href="default.aspx">Home</a> | <a href="team.aspx">Meet the Doctors</a> | <a href="services.aspx">Services</a> | <a href="careers.aspx">Careers</a> | <a href="sitemap.aspx">Site Map</a><br />
	<font size="1">&copy; 2009-2025 Maple Ridge Family Dental, 4400 Wilmington Pike. Visitors since 2009: <img src="counter.aspx" alt="0048213" /></font>
</td></tr>
</table>
</form>
</body>
</html>`,
    labels: `
h1 Request an Appointment
h2 Kind words from patients
h2 What you can count on
h2 First visit questions
action Patient Login
action Pay My Bill
action Print this coupon
action Enroll Today
action Request My Visit
form booking
field First Name*
field Last Name*
field E-mail*
field Preferred Day*
field Morning
field Afternoon
field Reason for Visit*
field I am a new patient
price 215 USD -
price 99 USD -
price 29 USD month
nav Home
nav Meet the Doctors
nav Services
nav Insurance
nav Directions
nav New Patient Forms
nav After Your Visit
nav HIPAA Notice
nav Careers
nav Site Map
media Maple Ridge Family Dental
media 5 stars
media Our office on Wilmington Pike
media Dr. Ellen Haas, DDS
media Member, Ohio Dental Fellowship
proof *I drove past three dentists to get here.
proof *My six-year-old asked when we can go back!
proof 4.9 average on 287 patient surveys
proof Voted Dayton's Favorite Dentist*
trust This form is encrypted and HIPAA compliant.*
trust In the chair within 10 minutes of your time*
trust 5-year warranty on crowns and bridges
question *What should I bring?
question *Do you see children?
question *Will it hurt?
`,
    hidden: ['Please correct the errors below'],
  },
];
