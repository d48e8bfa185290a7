/** Seeds, worms, hedgehogs, chimneys and knives, each in a voice of its own. */
import type { LabelledPage } from '../labelled.ts';

export const ELEVENTH_VOICES: readonly LabelledPage[] = [
  {
    name: 'rails-seed-club',
    kind: 'sign-up',
    language: 'en',
    html: `<!DOCTYPE html> <html lang="en"> <head> <title>Get dirty with us | Bean There Seed Swap</title> <meta name="viewport" content="width=device-width,initial-scale=1"> <meta name="csrf-param" content="authenticity_token" /> <meta name="csrf-token" content="pX9aa" /> <meta name="turbo-cache-control" content="no-preview"> <link rel="stylesheet" href="/assets/application-8f3.css" data-turbo-track="reload" /> <script type="importmap" data-turbo-track="reload">{"imports":{"application":"/assets/application-71.js"}}</script> </head> <body data-controller="flash menu" class="registrations new"> <div class="bar" role="note">🌱 Spring swap ships the first week of April</div> <header class="masthead"> <a class="masthead__mark" href="/">Bean There</a> <nav class="masthead__links" aria-label="Site"> <a href="/shed">The shed</a> <a href="/swaps">Past swaps</a> <a href="/weeds">Weeds we love</a> </nav> <button class="masthead__burger" data-action="menu#toggle" hidden>Menu</button> </header> <turbo-frame id="join"> <main class="split"> <section class="split__a"> <h1>Get your hands dirty</h1> <p>Send five packets, get five back. That's the whole racket.</p> <form class="simple_form new_user" id="new_user" novalidate="novalidate" action="/users" accept-charset="UTF-8" method="post"> <input type="hidden" name="authenticity_token" value="Qm1" autocomplete="off" /> <div class="input string required user_nickname"><label class="string required" for="user_nickname">What the birds call you <abbr title="required">*</abbr></label><input class="string required" type="text" name="user[nickname]" id="user_nickname" /></div> <div class="input email required user_email"><label class="email required" for="user_email">Where we holler <abbr title="required">*</abbr></label><input class="string email required" autocomplete="email" type="email" name="user[email]" id="user_email" /><small class="hint">For swap mail only. We'd sooner eat slugs than sell your address.</small></div> <div class="input password required user_password"><label class="password required" for="user_password">Shed key <abbr title="required">*</abbr></label><input class="password required" autocomplete="new-password" type="password" name="user[password]" id="user_password" /><small class="hint">Ten characters or more</small></div> <div class="input select optional user_zone"><label class="select optional" for="user_zone">Growing zone</label><select class="select optional" name="user[zone]" id="user_zone"><option value="" label=" "></option><option value="4">4 (brr)</option><option value="7">7</option><option value="10">10 (show-off)</option></select></div> <div class="input boolean optional user_rules"><input value="0" autocomplete="off" type="hidden" name="user[rules]" /><label class="boolean optional" for="user_rules"><input class="boolean optional" type="checkbox" value="1" name="user[rules]" id="user_rules" />I won't mail kudzu</label></div> <div class="website-field" style="position:absolute;left:-9999px" aria-hidden="true"><label for="website">Leave this one empty</label><input type="text" name="website" id="website" tabindex="-1" autocomplete="off" /></div> <input type="submit" name="commit" value="Plant me" class="button button--leaf" data-disable-with="Planting…" /> </form> <ul class="small-mercies"> <li>Eighteen bucks a year, or free if you're flat broke. Just say so.</li> <li>Dud packet? We mail you another, no hard feelings.</li> <li>Quit any time, keep the seeds</li> </ul> </section> <section class="split__b"> <h2>Already got roots here?</h2> <form class="simple_form" action="/users/sign_in" accept-charset="UTF-8" method="post"> <input type="hidden" name="authenticity_token" value="Qm2" autocomplete="off" /> <div class="input email"><label class="email" for="login_email">Email</label><input type="email" name="login[email]" id="login_email" autocomplete="username" /></div> <div class="input password"><label class="password" for="login_password">Password</label><input type="password" name="login[password]" id="login_password" autocomplete="current-password" /></div> <button name="button" type="submit" class="button button--plain">Let me back in the shed</button> </form> <p><a href="/users/password/new">Lost the key under a flowerpot?</a></p> </section> </main> </turbo-frame> <section class="over-the-fence"> <h2>Heard over the fence</h2> <div class="fence"> <figure><img src="/assets/tomato-lady.jpg" alt="Gloria with an armful of striped tomatoes" width="120" height="120"><blockquote>I mailed in boring old zinnias and got back my dead grandmother's pole bean. Cried in the driveway.</blockquote><figcaption>Gloria, zone 6</figcaption></figure> <figure><img src="/assets/gourd.jpg" alt="A gourd shaped like a goose" width="120" height="120"><blockquote>Nine swaps in and only one of them ate my fence.</blockquote><figcaption>Big Ron, zone 8</figcaption></figure> </div> <p class="tally">61,482 packets swapped by 3,907 gardeners, and counting</p> <p class="press">“The nicest thing in my mailbox.” <cite>Porch &amp; Plow Weekly</cite></p> </section> <section class="nosy"> <h2>Nosy neighbor corner</h2> <details><summary>Can I send seeds I bought at the store?</summary><p>Sure, if the packet's sealed.</p></details> <details><summary>What if I only have three packets?</summary><p>Throw in a recipe.</p></details> </section> <footer class="compost"> <div class="compost__col"><strong>Poke around</strong><a href="/rules">Swap rules</a><a href="/map">Who grows where</a></div> <div class="compost__col"><strong>Holler</strong><a href="/contact">Write to us</a><a href="/privacy">Privacy, in plain English</a></div> </footer> <template id="flash-template"><div class="flash">Welcome to the dirt.</div></template> </body> </html>`,
    labels: `
h1 Get your hands dirty
h2 Already got roots here?
h2 Heard over the fence
h2 Nosy neighbor corner
action Plant me
action Let me back in the shed
form sign-up
form log-in
field What the birds call you*
field Where we holler*
field Shed key*
field Growing zone
field Email
field Password
price 18 USD year
nav The shed
nav Past swaps
nav Weeds we love
nav Swap rules
nav Who grows where
nav Write to us
nav Privacy, in plain English
media Gloria with an armful of striped tomatoes
media A gourd shaped like a goose
proof I mailed in boring old zinnias*
proof Nine swaps in and only one of them ate my fence.
proof 61,482 packets swapped by 3,907 gardeners, and counting
proof “The nicest thing in my mailbox.”*
trust For swap mail only. We'd sooner eat slugs than sell your address.
trust Dud packet? We mail you another, no hard feelings.
trust Quit any time, keep the seeds
question Can I send seeds I bought at the store?
question What if I only have three packets?
`,
    hidden: ['Leave this one empty', 'Welcome to the dirt.'],
  },
  {
    name: 'bigcommerce-worms',
    kind: 'shop',
    language: 'en-AU',
    html: `<!DOCTYPE html> <html class="no-js" lang="en-AU"> <head> <title>Your bucket - Wriggle &amp; Co</title> <link rel="dns-prefetch preconnect" href="https://cdn.wriggle.example" crossorigin> <meta charset="utf-8"><meta name="platform" content="bigcommerce.stencil" /> <link data-stencil-stylesheet href="https://cdn.wriggle.example/css/theme-a1.css" rel="stylesheet"> <script>document.documentElement.className = document.documentElement.className.replace('no-js', 'js');</script> </head> <body> <a href="#main-content" class="skip-to-main-link">Skip to main content</a> <div class="banners" data-banner-location="top"><div class="banner">Posted live every Monday. If they cark it on the way, the next lot's on us.</div></div> <header class="header" role="banner"> <a class="mobileMenu-toggle" data-mobile-menu-toggle="menu" href="#" aria-controls="menu" aria-label="Toggle menu" style="display:none"><span class="mobileMenu-toggleIcon">Toggle menu</span></a> <nav class="navUser"><ul class="navUser-section navUser-section--alt"> <li class="navUser-item"><a class="navUser-action" href="/giftcertificates.php">Worm vouchers</a></li> <li class="navUser-item navUser-item--account"><a class="navUser-action" href="/login.php">Your patch</a></li> <li class="navUser-item navUser-item--cart"><a class="navUser-action" data-cart-preview href="/cart.php" aria-label="Cart with 2 items"><span class="navUser-item-cartLabel">Bucket</span> <span class="countPill cart-quantity">2</span></a></li> </ul></nav> <div class="header-logo"><a href="https://wriggle.example/" class="header-logo__link"><img class="header-logo-image" src="/logo_250.png" alt="Wriggle &amp; Co" title="Wriggle &amp; Co"></a></div> <div class="navPages-container" id="menu" data-menu><nav class="navPages"><ul class="navPages-list"> <li class="navPages-item"><a class="navPages-action" href="/worms/">Wrigglers</a></li> <li class="navPages-item"><a class="navPages-action" href="/digs/">Their digs</a></li> <li class="navPages-item"><a class="navPages-action" href="/tea/">Worm tea</a></li></ul></nav></div> </header> <div class="body" id="main-content" role="main" data-currency-code="AUD"> <div class="container"><div class="page"><div class="page-content" data-cart> <nav aria-label="Breadcrumb"><ol class="breadcrumbs"><li class="breadcrumb"><a class="breadcrumb-label" href="https://wriggle.example/"><span>Topsoil</span></a></li><li class="breadcrumb is-active"><a class="breadcrumb-label" href="/cart.php" aria-current="page"><span>Your bucket</span></a></li></ol></nav> <h1 class="page-heading" data-cart-page-title>Your bucket (2 things)</h1> <div data-cart-status></div> <div class="loadingOverlay" style="display:none"></div> <table class="cart" data-cart-quantity="2"> <thead class="cart-header"><tr><th class="cart-header-item" colspan="2" scope="col">Thing</th><th class="cart-header-item" scope="col">Each</th><th class="cart-header-item cart-header-quantity" scope="col">How many</th><th class="cart-header-item" scope="col">Comes to</th></tr></thead> <tbody class="cart-list"> <tr class="cart-item" data-item-row><td class="cart-item-block cart-item-figure"><img src="/img/tigers.jpg" alt="Handful of tiger worms in damp coir" title="Handful of tiger worms in damp coir" class="cart-item-fixed-image"></td><td class="cart-item-block cart-item-title"><p class="cart-item-brand">Wriggle &amp; Co</p><h2 class="cart-item-name"><a class="cart-item-name__label" href="/tigers/">A thousand tigers</a></h2></td><td class="cart-item-block cart-item-info"><span class="cart-item-label" style="display:none">Each</span><span class="cart-item-value ">$54.95</span></td><td class="cart-item-block cart-item-info cart-item-quantity"><label class="form-label cart-item-label" for="qty-a">How many</label><div class="form-increment"><button class="button button--icon" data-cart-update data-action="dec" type="button"><span class="aria-description--hidden">Fewer tigers</span><i class="icon" aria-hidden="true">–</i></button><input class="form-input form-input--incrementTotal cart-item-qty-input" id="qty-a" name="qty-a" type="tel" value="2" data-cart-itemid="a" min="1" pattern="[0-9]*"><button class="button button--icon" data-cart-update data-action="inc" type="button"><i class="icon" aria-hidden="true">+</i></button></div></td><td class="cart-item-block cart-item-info"><strong class="cart-item-value ">$109.90</strong><button class="cart-remove icon" data-cart-itemid="a" aria-label="Remove A thousand tigers from cart"><svg><use href="#icon-close"></use></svg></button></td></tr> </tbody> </table> <div data-cart-totals><ul class="cart-totals"> <li class="cart-total"><div class="cart-total-label"><strong>Bucket so far:</strong></div><div class="cart-total-value"><span>$109.90</span></div></li> <li class="cart-total"><div class="cart-total-label"><strong>Postie:</strong></div><div class="cart-total-value"><span>$12.50</span></div></li> <li class="cart-total"><div class="cart-total-label" id="coupon-label"><strong>Got a secret word?</strong></div><div class="cart-total-value"><form class="cart-form coupon-form" method="post" action="/cart.php"><label class="form-label is-srOnly" for="couponcode">Secret word</label><input class="form-input" data-error="no" id="couponcode" type="text" name="couponcode" placeholder="Whisper it here"><input class="button button--primary button--small" type="submit" value="Open sesame"></form></div></li> <li class="cart-total"><div class="cart-total-label"><strong>The damage:</strong></div><div class="cart-total-value cart-total-grandTotal"><span>$122.40</span></div></li> </ul></div> <div class="cart-actions"><a class="button button--primary" href="/checkout" title="Off to the till">Off to the till</a><a class="cart-keep" href="/worms/">Keep digging</a></div> <div class="cart-additionalCheckoutButtons"><div class="CheckoutButton"><button type="button" class="paywave-button" aria-label="Pay with PayWave Express"><img src="/img/paywave.svg" alt=""></button></div></div> <div class="cart-comfort"><p><span class="ico" aria-hidden="true">🪱</span> Alive on arrival or we post a fresh thousand</p><p><span class="ico" aria-hidden="true">🔒</span> Your card details go straight to the bank. We never see 'em.</p><p><span class="ico" aria-hidden="true">🏡</span> Family dirt since 1992, Biosecurity NSW registered</p></div> <section class="yarns"><h2>Yarns from the compost</h2> <div class="yarn"><p>“Put 'em in on Friday. By Tuesday the banana skins were gone and so was half a sock.”</p><p class="who">Deb, Dubbo</p></div> <p>Munching through scraps in 8,700 backyards, and the Governor's too</p></section> </div></div></div> <div id="modal" class="modal" data-reveal style="display:none"><div class="modal-content"><h2>Chuck it out?</h2><button type="button">Yep, chuck it</button></div></div> </div> <footer class="footer" role="contentinfo"><div class="container"><section class="footer-info"> <article class="footer-info-col footer-info-col--small"><h3 class="footer-info-heading">Dig about</h3><ul class="footer-info-list"><li><a href="/wormcare/">Keeping them happy</a></li><li><a href="/postage/">Postage</a></li><li><a href="/refunds/">Refunds</a></li></ul></article> <article class="footer-info-col" data-section-type="newsletterSubscription"><h3 class="footer-info-heading">The Castings</h3><form class="form" action="/subscribe.php" method="post"><fieldset class="form-fieldset"><input type="hidden" name="action" value="subscribe"><div class="form-field"><label class="form-label is-srOnly" for="nl_email">Email Address</label><div class="form-prefixPostfix wrap"><input class="form-input" id="nl_email" name="nl_email" type="email" value="" placeholder="Your email"><input class="button button--primary form-prefixPostfix-button--postfix" type="submit" value="Worm me in"></div></div></fieldset></form></article> </section></div></footer> </body> </html>`,
    labels: `
h1 Your bucket (2 things)
h2 A thousand tigers
h2 Yarns from the compost
action Open sesame
action Off to the till
action Pay with PayWave Express
action Worm me in
form newsletter
field How many
field Secret word
field Email Address
price 54.95 AUD -
price 109.90 AUD -
price 12.50 AUD -
price 122.40 AUD -
nav Worm vouchers
nav Your patch
nav Wrigglers
nav Their digs
nav Worm tea
nav Topsoil
nav Keeping them happy
nav Postage
nav Refunds
media Handful of tiger worms in damp coir
proof “Put 'em in on Friday.*
proof Munching through scraps in 8,700 backyards, and the Governor's too
trust Posted live every Monday. If they cark it on the way, the next lot's on us.
trust Alive on arrival or we post a fresh thousand
trust Your card details go straight to the bank. We never see 'em.
trust Family dirt since 1992, Biosecurity NSW registered
`,
    hidden: ['Chuck it out?', 'Yep, chuck it', 'Toggle menu'],
  },
  {
    name: 'drupal-hedgehogs',
    kind: 'other',
    language: 'en',
    html: `<!DOCTYPE html> <html lang="en" dir="ltr" prefix="og: https://ogp.me/ns#"> <head> <meta charset="utf-8" /> <meta name="Generator" content="Drupal 10 (https://www.drupal.org)" /> <title>Chip in | Prickles Hedgehog Hospital</title> <link rel="stylesheet" media="all" href="/sites/default/files/css/css_Hx1.css" /> </head> <body class="path-node page-node-type-donation"> <a href="#main-content" class="visually-hidden focusable">Skip to main content</a> <div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas> <div class="layout-container"> <header role="banner"> <div class="region region-header"> <div id="block-branding" class="block block-system block-system-branding-block"><a href="/" rel="home"><img src="/themes/custom/prickles/logo.svg" alt="Home" /></a></div> <nav role="navigation" aria-labelledby="block-mainnavigation-menu" id="block-mainnavigation" class="block block-menu navigation menu--main"><h2 class="visually-hidden" id="block-mainnavigation-menu">Main navigation</h2> <ul class="menu"><li class="menu-item"><a href="/found-one" data-drupal-link-system-path="node/4">Found one?</a></li><li class="menu-item"><a href="/ward" data-drupal-link-system-path="node/5">On the ward</a></li><li class="menu-item"><a href="/garden" data-drupal-link-system-path="node/6">Holes in fences</a></li></ul></nav> <a class="cta cta--header" href="/chip-in">Chip in</a> </div> </header> <div class="region region-breadcrumb"><nav role="navigation" aria-labelledby="system-breadcrumb"><h2 id="system-breadcrumb" class="visually-hidden">Breadcrumb</h2><ol><li><a href="/">Burrow</a></li><li><a href="/help">Lend a paw</a></li><li>Chip in</li></ol></nav></div> <main role="main"><a id="main-content" tabindex="-1"></a> <div class="layout-content"> <article data-history-node-id="12" class="node node--type-donation node--view-mode-full"> <h1><span class="field field--name-title field--type-string field--label-hidden">Keep a small grumpy animal in dinners</span></h1> <div class="field field--name-field-hero field--type-entity-reference"><article class="media media--type-image"><img loading="eager" srcset="/sites/default/files/styles/max_1300x1300/hog.jpg 1300w" src="/sites/default/files/hog.jpg" alt="Hoglet asleep in a bobble hat" width="1300" height="867" /></article></div> <div class="clearfix text-formatted field field--name-body"><p>We took in 1,146 of the little beggars last year and put 811 back under hedges. Every one of them ate like a horse.</p></div> <form class="webform-submission-form webform-submission-add-form js-webform-details-toggle" data-drupal-selector="webform-submission-donate-add-form" action="/chip-in" method="post" id="webform-submission-donate-add-form" accept-charset="UTF-8"> <fieldset data-drupal-selector="edit-amount" class="radios--wrapper fieldgroup form-composite js-form-item form-item" id="edit-amount--wrapper"><legend><span class="fieldset-legend js-form-required form-required">How peckish are they today?</span></legend> <div class="js-webform-radios webform-options-display-side-by-side"> <div class="js-form-item form-item js-form-type-radio"><input type="radio" id="edit-amount-5" name="amount" value="5" class="form-radio" /><label for="edit-amount-5" class="option">£5 – a tin of cat food and a new flannel</label></div> <div class="js-form-item form-item js-form-type-radio"><input type="radio" id="edit-amount-18" name="amount" value="18" checked="checked" class="form-radio" /><label for="edit-amount-18" class="option">£18 – a night under the heat lamp</label></div> <div class="js-form-item form-item js-form-type-radio"><input type="radio" id="edit-amount-60" name="amount" value="60" class="form-radio" /><label for="edit-amount-60" class="option">£60 – one very small plaster cast</label></div> </div></fieldset> <div class="js-form-item form-item js-form-type-textfield form-item-name"><label for="edit-name" class="js-form-required form-required">Who shall we thank</label><input data-drupal-selector="edit-name" type="text" id="edit-name" name="name" value="" size="60" maxlength="255" class="form-text required" required="required" aria-required="true" /></div> <div class="js-form-item form-item js-form-type-email form-item-email"><label for="edit-email" class="js-form-required form-required">Where to send the receipt</label><input data-drupal-selector="edit-email" aria-describedby="edit-email--description" type="email" id="edit-email" name="email" value="" class="form-email required" required="required" /><div id="edit-email--description" class="webform-element-description">We write twice a year, once if the hogs have had a bad night. Never passed on.</div></div> <div class="js-form-item form-item js-form-type-checkbox form-item-giftaid"><input type="checkbox" id="edit-giftaid" name="giftaid" value="1" class="form-checkbox" /><label for="edit-giftaid" class="option">I'm a UK taxpayer, let the taxman chuck in 25p for every pound</label></div> <div class="js-form-item form-item js-form-type-select form-item-frequency"><label for="edit-frequency">Once, or a regular thing?</label><select id="edit-frequency" name="frequency" class="form-select"><option value="once" selected="selected">Just the once</option><option value="monthly">Every month</option></select></div> <div class="form-actions webform-actions js-form-wrapper form-wrapper" id="edit-actions"><input class="webform-button--submit button button--primary js-form-submit form-submit" type="submit" id="edit-submit" name="op" value="Fill the bowl" /></div> <input autocomplete="off" type="hidden" name="form_build_id" value="form-9s" /><div class="url-textfield js-form-wrapper form-wrapper" style="display: none !important;"><div class="js-form-item form-item"><label for="edit-url">Leave this field blank</label><input autocomplete="off" type="text" id="edit-url" name="url" value="" size="20" maxlength="128" class="form-text" /></div></div> </form> <div class="paragraph paragraph--type--reassurance"><ul><li>Registered charity no. 1190042</li><li>91p in every pound goes in the bowl, 9p keeps the lights on</li><li>Signed up to the Fundraising Code</li><li>Changed your mind? Ring Pauline and she'll send it back.</li></ul></div> <div class="paragraph paragraph--type--quotes"><h2>Kind words, few from hedgehogs</h2> <blockquote><p>They rang me at eleven at night to say Gerald had pooed. I've never been so happy.</p><footer>Mrs Lomas, Glossop</footer></blockquote> <blockquote><p>Took our school round, answered forty questions about fleas without flinching.</p><footer>Year 4, St Anselm's</footer></blockquote> <p>Winner, Derbyshire Wildlife Awards 2025. Seen on <em>Countryside at Six</em>.</p></div> <div class="paragraph paragraph--type--faq"><h2>Things folk ask Pauline</h2> <dl class="faq"><dt class="faq-question">Can I leave you something in my will?</dt><dd>Bless you, yes. Have a word with Pauline.</dd><dt class="faq-question">Do you take old towels?</dt><dd>By the bin bag.</dd></dl></div> <div class="field field--name-field-film"><video controls poster="/sites/default/files/release.jpg" title="Gerald going home"><source src="/sites/default/files/release.mp4" type="video/mp4" /></video></div> </article> </div> </main> <footer role="contentinfo"><div class="region region-footer"><nav role="navigation" aria-labelledby="block-footer-menu" id="block-footer"><h2 class="visually-hidden" id="block-footer-menu">Footer</h2><ul class="menu"><li class="menu-item"><a href="/accounts">Our sums</a></li><li class="menu-item"><a href="/volunteer">Muck in</a></li><li class="menu-item"><a href="/privacy">Privacy</a></li></ul></nav></div></footer> </div> </div> </body> </html>`,
    // Corrected: headings for screen readers only ("Main navigation", "Breadcrumb", "Footer") are seen by no visitor.
    labels: `
h1 Keep a small grumpy animal in dinners
h2 Kind words, few from hedgehogs
h2 Things folk ask Pauline
action Chip in
action Fill the bowl
form donation
field Who shall we thank
field Where to send the receipt
field Once, or a regular thing?
nav Found one?
nav On the ward
nav Holes in fences
nav Burrow
nav Lend a paw
nav Our sums
nav Muck in
nav Privacy
media Hoglet asleep in a bobble hat
media Gerald going home
proof They rang me at eleven at night to say Gerald had pooed.*
proof Took our school round*
proof Winner, Derbyshire Wildlife Awards 2025. Seen on Countryside at Six.
trust Registered charity no. 1190042
trust Signed up to the Fundraising Code
trust Changed your mind? Ring Pauline and she'll send it back.
trust We write twice a year*
question Can I leave you something in my will?
question Do you take old towels?
`,
    hidden: ['Leave this field blank'],
  },
  {
    name: 'tables-sweep',
    kind: 'landing',
    // It has no lang attribute; its words tell it.
    language: 'en',
    html: `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd"> <HTML> <HEAD> <META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8"> <META NAME="GENERATOR" CONTENT="Microsoft FrontPage 4.0"> <TITLE>Sooty Pete's Chimney Service - Bucks County PA</TITLE> <SCRIPT LANGUAGE="JavaScript"> <!-- function MM_swapImgRestore() { var i,x,a=document.MM_sr; } //--> </SCRIPT> </HEAD> <BODY BGCOLOR="#FFFFFF" TEXT="#222222" LINK="#990000" TOPMARGIN="0"> <CENTER> <TABLE WIDTH="760" BORDER="0" CELLPADDING="4" CELLSPACING="0"> <TR><TD COLSPAN="2" BGCOLOR="#000000"><IMG SRC="images/banner.jpg" WIDTH="752" HEIGHT="110" ALT="Pete on a roof with a brush the size of a dog"></TD></TR> <TR><TD COLSPAN="2" BGCOLOR="#990000" ALIGN="center"><FONT FACE="Verdana" SIZE="2" COLOR="#FFFFFF"><B>Up your flue since 1979!</B></FONT></TD></TR> <TR> <TD WIDTH="160" VALIGN="top" BGCOLOR="#EEEEEE"> <DIV CLASS="leftmenu" ID="nav"> <A HREF="index.htm"><FONT FACE="Verdana" SIZE="2">Home</FONT></A><BR><BR> <A HREF="sweep.htm"><FONT FACE="Verdana" SIZE="2">Sweepin'</FONT></A><BR><BR> <A HREF="brick.htm"><FONT FACE="Verdana" SIZE="2">Brick fixin'</FONT></A><BR><BR> <A HREF="critters.htm"><FONT FACE="Verdana" SIZE="2">Critter evictions</FONT></A><BR><BR> <A HREF="mug.htm"><FONT FACE="Verdana" SIZE="2">Our ugly mugs</FONT></A> </DIV> <P ALIGN="center"><IMG SRC="images/csia.gif" ALT="Certified sweep badge" WIDTH="90" HEIGHT="90"></P> </TD> <TD WIDTH="600" VALIGN="top"> <H1><FONT FACE="Georgia" COLOR="#990000">Dirty flue? Pete'll do.</FONT></H1> <P><FONT FACE="Verdana" SIZE="2">If it's brick and it smokes, we'll clean it. If it's brick and it <I>shouldn't</I> smoke, call quick.</FONT></P> <P ALIGN="center"><A HREF="tel:2155550144"><IMG SRC="images/callpete.gif" BORDER="0" ALT="Holler at Pete: 215-555-0144"></A></P> <H2><FONT FACE="Georgia">The damage</FONT></H2> <TABLE WIDTH="100%" BORDER="1" CELLPADDING="3" BORDERCOLOR="#CCCCCC"> <TR BGCOLOR="#DDDDDD"><TD><FONT FACE="Verdana" SIZE="2"><B>Job</B></FONT></TD><TD><FONT FACE="Verdana" SIZE="2"><B>What ya owe</B></FONT></TD></TR> <TR><TD><FONT FACE="Verdana" SIZE="2">Regular sweep, one flue</FONT></TD><TD><FONT FACE="Verdana" SIZE="2">$189</FONT></TD></TR> <TR><TD><FONT FACE="Verdana" SIZE="2">Every extra flue</FONT></TD><TD><FONT FACE="Verdana" SIZE="2">$99</FONT></TD></TR> <TR><TD><FONT FACE="Verdana" SIZE="2">Raccoon, squirrel or mother-in-law removal</FONT></TD><TD><FONT FACE="Verdana" SIZE="2">$275</FONT></TD></TR> <TR><TD><FONT FACE="Verdana" SIZE="2">Dryer vent while we're there</FONT></TD><TD><FONT FACE="Verdana" SIZE="2">$65.00</FONT></TD></TR> </TABLE> <P><FONT FACE="Verdana" SIZE="1">Price we say is the price you pay. No funny business.</FONT></P> <H2><FONT FACE="Georgia">Pete's promises</FONT></H2> <UL> <LI><FONT FACE="Verdana" SIZE="2">Not a speck on your rug or the sweep is free</FONT></LI> <LI><FONT FACE="Verdana" SIZE="2">Fully insured, PA contractor #041187</FONT></LI> <LI><FONT FACE="Verdana" SIZE="2">All brickwork guaranteed 10 years, even if Pete isn't</FONT></LI> </UL> <H2><FONT FACE="Georgia">Folks that got swept</FONT></H2> <BLOCKQUOTE><FONT FACE="Verdana" SIZE="2"><I>"Found my husband's bowling trophy up there. Don't ask."</I><BR>- Arlene K., Doylestown</FONT></BLOCKQUOTE> <BLOCKQUOTE><FONT FACE="Verdana" SIZE="2"><I>"Showed up in a top hat, left without a footprint. My kids still talk about it."</I><BR>- The Hutchins clan, New Hope</FONT></BLOCKQUOTE> <P><FONT FACE="Verdana" SIZE="2"><B>Over 22,000 chimneys swept and only fell off one roof.</B></FONT></P> <HR> <H2><FONT FACE="Georgia">Get on Pete's list</FONT></H2> <FORM METHOD="POST" ACTION="/cgi-bin/formmail.pl" NAME="sweepform"> <INPUT TYPE="hidden" NAME="recipient" VALUE="pete@sootypete.example"> <TABLE BORDER="0"> <TR><TD ALIGN="right"><FONT FACE="Verdana" SIZE="2">Name:</FONT></TD><TD><INPUT TYPE="text" NAME="realname" SIZE="30"></TD></TR> <TR><TD ALIGN="right"><FONT FACE="Verdana" SIZE="2">Phone that works:</FONT></TD><TD><INPUT TYPE="text" NAME="phone" SIZE="30"></TD></TR> <TR><TD ALIGN="right"><FONT FACE="Verdana" SIZE="2">Street and town:</FONT></TD><TD><INPUT TYPE="text" NAME="addr" SIZE="30"></TD></TR> <TR><TD ALIGN="right" VALIGN="top"><FONT FACE="Verdana" SIZE="2">What's up there?</FONT></TD><TD><TEXTAREA NAME="mess" ROWS="4" COLS="30"></TEXTAREA></TD></TR> <TR><TD></TD><TD><INPUT TYPE="submit" VALUE="Send Pete up!"> <INPUT TYPE="reset" VALUE="Start over"></TD></TR> </TABLE> </FORM> <H2><FONT FACE="Georgia">Stuff we get asked at every darn house</FONT></H2> <P><FONT FACE="Verdana" SIZE="2"><B>How often should I get it swept?</B><BR>Once a year, before the first frost. Twice if you burn pine, ya maniac.</FONT></P> <P><FONT FACE="Verdana" SIZE="2"><B>Will it make a mess?</B><BR>Look up two inches. We said what we said.</FONT></P> </TD> </TR> <TR><TD COLSPAN="2" BGCOLOR="#EEEEEE" ALIGN="center"><FONT FACE="Verdana" SIZE="1"><A HREF="index.htm">Home</A> | <A HREF="sweep.htm">Sweepin'</A> | <A HREF="directions.htm">How to find us</A> | <A HREF="links.htm">Neighbors we like</A><BR>&copy; 2003-2026 Sooty Pete's Chimney Service, Perkasie PA</FONT></TD></TR> </TABLE> </CENTER> </BODY> </HTML>`,
    labels: `
h1 Dirty flue? Pete'll do.
h2 The damage
h2 Pete's promises
h2 Folks that got swept
h2 Get on Pete's list
h2 Stuff we get asked at every darn house
action Holler at Pete: 215-555-0144
action Send Pete up!
form contact
field Name:
field Phone that works:
field Street and town:
field What's up there?
price 189 USD -
price 99 USD -
price 275 USD -
price 65 USD -
nav Home
nav Sweepin'
nav Brick fixin'
nav Critter evictions
nav Our ugly mugs
nav How to find us
nav Neighbors we like
media Pete on a roof with a brush the size of a dog
media Certified sweep badge
proof "Found my husband's bowling trophy up there. Don't ask."
proof "Showed up in a top hat, left without a footprint.*
proof Over 22,000 chimneys swept and only fell off one roof.
trust Not a speck on your rug or the sweep is free
trust Fully insured, PA contractor #041187
trust All brickwork guaranteed 10 years, even if Pete isn't
trust Price we say is the price you pay. No funny business.
question How often should I get it swept?
question Will it make a mess?
`,
  },
  {
    name: 'astro-sharpener',
    kind: 'landing',
    language: 'en-GB',
    html: `<!DOCTYPE html><html lang="en-GB" data-astro-cid-sckkx6r4><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="generator" content="Astro v4.9.2"><title>Keen Jean, sharpener of Leith and thereabouts</title><link rel="stylesheet" href="/_astro/index.Cd1.css"></head> <body data-astro-cid-sckkx6r4> <cookie-crumb data-astro-cid-x1> <dialog open aria-label="Cookies" data-astro-cid-x1><p data-astro-cid-x1>We use one wee cookie to remember your bag. That's it.</p><form method="dialog"><button value="ok" data-astro-cid-x1>Aye, fine</button></form></dialog> </cookie-crumb> <site-head> <header class="head" data-astro-cid-3ef> <a class="head__logo" href="/" aria-label="Keen Jean, home"><svg viewBox="0 0 120 24" role="img" aria-hidden="true"><path d="M0 20L100 4v16z"></path></svg></a> <ul class="head__links" role="list" data-astro-cid-3ef> <li><a href="/round">The round</a></li> <li><a href="/blades">What I'll grind</a></li> <li><a href="/jean">Who's Jean</a></li> </ul> <a class="pill" href="#slot">Nab a slot</a> </header> <aside class="slideout" inert hidden><a href="/round">The round</a><a href="/stalls">Market stalls</a></aside> </site-head> <main> <div class="hero" data-astro-cid-j7p> <hgroup><h1>Your tomatoes are <em>laughing</em> at that knife</h1><p>I come round on a bike with a wheel on the back. You come out with your blunts. Ten minutes, job done.</p></hgroup> <p class="hero__cta"><a class="pill pill--big" href="#slot"><span>Get me round</span> <svg aria-hidden="true" viewBox="0 0 10 10"><path d="M1 5h8"></path></svg></a> <a href="sms:+447700900123" class="ghost">Text me a photo of the damage</a></p> <astro-island uid="Z1" component-url="/_astro/Film.js" client="visible" ssr><figure><video muted loop playsinline aria-label="Sparks off a cleaver on Jean's wheel" poster="/film.jpg"><source src="/film.webm" type="video/webm"></video></figure></astro-island> </div> <section class="tariff" aria-labelledby="tariff-h"> <h2 id="tariff-h">Tariff</h2> <dl> <div><dt>Kitchen knife, any size</dt><dd>£4.50</dd></div> <div><dt>Serrated, God help us</dt><dd>£7</dd></div> <div><dt>Scissors and secateurs</dt><dd>£6.50 the pair</dd></div> <div><dt>Chef's club <small>unlimited, first Tuesday</small></dt><dd>£22 a month</dd></div> </dl> <p class="tariff__wink">Can't cut paper after? You don't pay.</p> </section> <section class="swears"> <h2>Jean swears by it</h2> <icon-list> <ul><li><i data-icon="drop" aria-hidden="true"></i>Wet wheel only, so your steel never cooks</li><li><i data-icon="hand" aria-hidden="true"></i>Covered for two million quid if I nick your worktop</li><li><i data-icon="undo" aria-hidden="true"></i>Gone blunt inside a month? I'll redo it for nowt</li><li><i data-icon="badge" aria-hidden="true"></i>Licensed street trader, City of Edinburgh</li></ul> </icon-list> </section> <section class="blether"> <h2>The blether on the close</h2> <scroll-snap role="group" aria-roledescription="carousel" aria-label="Reviews" tabindex="0"> <article><p>My santoku went through a squash like it owed it money.</p><footer>Priya, Constitution Street</footer></article> <article><p>Jean did forty-one knives before service and never spilled her tea.</p><footer>Head chef, The Haar &amp; Anchor</footer></article> <article><p>Took a bit of my thumb off. Five stars.</p><footer>Callum</footer></article> </scroll-snap> <p class="kitchens">Trusted with the blades at The Haar &amp; Anchor, Nobles Pantry and Pilrig Bakehouse</p> <p class="count"><strong>18,300</strong> edges put right since 2016</p> </section> <section id="slot" class="slot"> <h2>Nab a slot</h2> <slot-picker> <form action="/api/slot" method="post"> <label>Your street <input name="street" autocomplete="address-line1"></label> <label>How many blunts <input name="n" type="number" min="1" value="3"></label> <label>Which evening <select name="eve"><option>Tuesday</option><option>Wednesday</option><option>Thursday</option></select></label> <label>Mobile, so I can shout up <input name="tel" type="tel"></label> <button class="pill" type="submit">Stick me on the round</button> <p class="small">Nothing to pay till they're sharp. Your number gets binned after.</p> </form> </slot-picker> <noscript><p>Scripts off? Phone me instead.</p></noscript> </section> <section class="daft"> <h2>No daft questions</h2> <details name="faq"><summary><span>Do you do lawnmower blades?</span></summary><p>If you bring the blade and leave the mower.</p></details> <details name="faq"><summary><span>What if I'm not in?</span></summary><p>Leave them with a neighbour you trust with knives.</p></details> <details name="faq"><summary><span>Can you sharpen ceramic?</span></summary><p>I can, but I'll tut.</p></details> </section> </main> <footer class="foot" data-astro-cid-9k> <nav aria-label="Foot"><a href="/gift">Gift a sharpening</a><a href="/pubs">Pubs and kitchens</a><a href="/wee-print">The wee print</a></nav> <p>Keen Jean, a lock-up behind Great Junction Street, Leith</p> </footer> <div class="sticky" data-sticky><span>From £4.50</span><a class="pill" href="#slot">Get me round</a></div> <script type="module" src="/_astro/hoisted.js"></script> </body></html>`,
    labels: `
h1 Your tomatoes are laughing at that knife
h2 Tariff
h2 Jean swears by it
h2 The blether on the close
h2 Nab a slot
h2 No daft questions
action Nab a slot
action Get me round
action Text me a photo of the damage
action Stick me on the round
form booking
field Your street
field How many blunts
field Which evening
field Mobile, so I can shout up
price 4.50 GBP -
price 7 GBP -
price 6.50 GBP -
price 22 GBP month
nav The round
nav What I'll grind
nav Who's Jean
nav Gift a sharpening
nav Pubs and kitchens
nav The wee print
media Sparks off a cleaver on Jean's wheel
proof My santoku went through a squash like it owed it money.
proof Jean did forty-one knives before service and never spilled her tea.
proof Took a bit of my thumb off. Five stars.
proof Trusted with the blades at The Haar & Anchor, Nobles Pantry and Pilrig Bakehouse
proof 18,300 edges put right since 2016
trust Can't cut paper after? You don't pay.
trust Covered for two million quid if I nick your worktop
trust Gone blunt inside a month? I'll redo it for nowt
trust Licensed street trader, City of Edinburgh
trust Nothing to pay till they're sharp.*
question Do you do lawnmower blades?
question What if I'm not in?
question Can you sharpen ceramic?
`,
    hidden: ['Market stalls'],
  },
];
