/** A sweep, storage, a driving school and removals. */
import type { LabelledPage } from '../labelled.ts';

export const FOURTEENTH_TRADES: readonly LabelledPage[] = [
  {
    name: 'chimney-sweep',
    kind: 'landing',
    language: 'en-GB',
    html: `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Chimney sweep in Ludlow, Tenbury & Leominster | Harrop & Daughter</title>
<link rel="stylesheet" href="/style.css">
<style>
.sr { position:absolute; left:-9999px; }
.burger { display:none }
</style>
</head>
<body>
<a class="sr" href="#main">Skip to main content</a>
<div id="topbar">
<span>Mon&ndash;Sat, 8am to 6pm</span>
<a href="tel:+441584555019" class="telbutton">Call 01584 555 019</a>
</div>
<header>
<a href="/" id="logo"><img src="/img/logo.gif" width="220" height="64" alt="Harrop &amp; Daughter Chimney Sweeps"></a>
<ul id="menu">
<li><a href="/sweeping.html">Sweeping</a></li>
<li><a href="/nest-removal.html">Bird nests</a></li>
<li><a href="/stoves.html">Stove servicing</a></li>
<li><a href="/areas.html">Where we go</a></li>
<li><a href="/about.html">About Jo &amp; Pete</a></li>
</ul>
</header>
<main id="main">
<div class="hero">
<h1>Clean chimneys, clean carpets</h1>
<p class="lead">Two generations, one van and a very large dust sheet. We sweep open fires, wood burners, Agas and oil flues within 25 miles of Ludlow.</p>
<p><a class="btn" href="#book">Book a sweep</a> &nbsp; <a class="btn btn-plain" href="https://wa.example/441584555019">Message us on WhatsApp</a></p>
<img src="/img/jo-on-roof.jpg" alt="Jo Harrop fitting a cowl on a cottage roof" width="640" height="420">
<p class="small">Insurance-approved certificate left after every visit.</p>
</div>
<div class="strip">
<div><b>HETAS registered</b><br>No. 48213</div>
<div><b>Fully insured</b><br>Public liability to &pound;5m</div>
<div><b>No mess, or you don&rsquo;t pay</b></div>
<div><b>4.9 out of 5</b><br>from 212 Google reviews</div>
</div>
<h2>What it costs</h2>
<table class="prices" border="0" cellpadding="6">
<tr><th>Job</th><th>Price</th></tr>
<tr><td>Open fire or wood burner, swept from below</td><td>&pound;65</td></tr>
<tr><td>Second flue, same visit</td><td>&pound;45</td></tr>
<tr><td>Aga or Rayburn</td><td>&pound;72.50</td></tr>
<tr><td>Nest removal</td><td>from &pound;140</td></tr>
<tr><td>Stainless bird guard, fitted</td><td>&pound;95</td></tr>
</table>
<p>We don&rsquo;t charge for mileage, and we are not VAT registered, so that is the price on the bill. <a href="/prices.html">See the complete list</a>.</p>
<h2>Neighbours say</h2>
<div class="quotes">
<blockquote>
Arrived when he said, had a cup of tea, left the hearth cleaner than he found it.
<cite>Mrs D. Pugh, Orleton</cite>
</blockquote>
<blockquote>
Jo got four carrier bags of twigs out of our flue. Not a speck on the rug!
<cite>Tom and Aled, Clee Hill</cite>
</blockquote>
</div>
<p>We have looked after the flues at Stokebrook Castle since 1998.</p>
<h2>Things people ask</h2>
<dl class="faq">
<dt>How often should my chimney be swept?</dt>
<dd>Once a year for smokeless coal, twice if you burn wood most evenings.</dd>
<dt>Do I need to move the furniture?</dt>
<dd>A clear path and two metres in front of the fire is plenty.</dd>
<dt>Can you sweep while the birds are nesting?</dt>
<dd>Not if the nest is in use. It is against the law, so we will put you in the diary for September.</dd>
</dl>
<h2 id="book">Ask for a date</h2>
<form action="/cgi-bin/formmail.pl" method="post">
<p><label for="n">Your name</label><br><input type="text" id="n" name="realname" size="40"></p>
<p><label for="p">Phone</label><br><input type="tel" id="p" name="phone" size="40"></p>
<p><label for="pc">Postcode</label><br><input type="text" id="pc" name="postcode" size="12"></p>
<p><label for="w">What do you burn?</label><br>
<select id="w" name="fuel">
<option>Wood</option>
<option>Smokeless coal</option>
<option>Oil</option>
<option>Not sure</option>
</select></p>
<p><label for="m">When suits you?</label><br><textarea id="m" name="when" rows="4" cols="40"></textarea></p>
<p style="display:none"><label for="url">Leave this empty</label><input type="text" id="url" name="url"></p>
<p><input type="submit" value="Send to Jo"></p>
<p class="small">We ring back the same evening. Your number goes in our diary and nowhere else.</p>
</form>
</main>
<footer>
<p>Harrop &amp; Daughter, The Old Forge, Lower Street, Ludlow SY8 0ZZ</p>
<p><a href="/privacy.html">Privacy</a> | <a href="/links.html">Useful links</a> | <a href="/contact.html">Contact</a></p>
<p><img src="/img/guild.png" alt="Member of the Guild of Master Chimney Sweeps" width="120" height="60"></p>
</footer>
</body>
</html>`,
    labels: `
h1 Clean chimneys, clean carpets
h2 What it costs
h2 Neighbours say
h2 Things people ask
h2 Ask for a date
nav Sweeping
nav Bird nests
nav Stove servicing
nav Where we go
nav About Jo & Pete
nav Privacy
nav Useful links
nav Contact
action Call 01584 555 019
action Book a sweep
action Message us on WhatsApp
action Send to Jo
form contact
field Your name
field Phone
field Postcode
field What do you burn?
field When suits you?
price 65 GBP -
price 45 GBP -
price 72.50 GBP -
price 140 GBP -
price 95 GBP -
media Harrop & Daughter Chimney Sweeps
media Jo Harrop fitting a cowl on a cottage roof
media Member of the Guild of Master Chimney Sweeps
proof 4.9 out of 5*
proof Arrived when he said*
proof Jo got four carrier bags*
proof We have looked after the flues at Stokebrook Castle*
trust Insurance-approved certificate*
trust HETAS registered*
trust Fully insured*
trust No mess, or you don’t pay
trust *Your number goes in our diary and nowhere else.
question How often should my chimney be swept?
question Do I need to move the furniture?
question Can you sweep while the birds are nesting?
`,
    hidden: ['Leave this empty'],
  },
  {
    name: 'self-storage',
    kind: 'landing',
    language: 'en-US',
    html: `<!DOCTYPE html><!-- Last Published: Tue Mar 10 2026 17:02:11 GMT+0000 -->
<html data-wf-domain="www.tamarackstorage.example" data-wf-page="65f0a1" data-wf-site="65f09e" lang="en-US">
<head>
<meta charset="utf-8"/>
<title>Storage Units in Nampa, ID | Tamarack Self Storage</title>
<meta content="width=device-width, initial-scale=1" name="viewport"/>
<meta content="Webflow" name="generator"/>
<link href="https://assets.tamarackstorage.example/css/tamarack.webflow.css" rel="stylesheet" type="text/css"/>
<style>.w-nav-button{display:none}.w-nav-overlay{display:none}</style>
</head>
<body class="body">
<div data-animation="default" data-collapse="medium" data-duration="400" role="banner" class="navbar w-nav">
<div class="nav-container w-container">
<a href="/" aria-current="page" class="brand w-nav-brand w--current"><img src="https://assets.tamarackstorage.example/logo.svg" loading="lazy" width="148" alt="Tamarack Self Storage"/></a>
<nav role="navigation" class="nav-menu w-nav-menu">
<a href="/sizes" class="nav-link w-nav-link">Unit sizes</a>
<a href="/rv-boat" class="nav-link w-nav-link">RV &amp; boat</a>
<a href="/supplies" class="nav-link w-nav-link">Boxes &amp; locks</a>
<div data-hover="true" data-delay="0" class="nav-dropdown w-dropdown">
<div class="nav-link w-dropdown-toggle"><div class="icon w-icon-dropdown-toggle"></div><div>Locations</div></div>
<nav class="w-dropdown-list" style="display:none"><a href="/nampa" class="w-dropdown-link">Nampa – Garrity Blvd</a><a href="/caldwell" class="w-dropdown-link">Caldwell – Cleveland Blvd</a></nav>
</div>
<a href="https://pay.tamarackstorage.example" class="nav-link w-nav-link">Pay my bill</a>
</nav>
<a href="/reserve" class="button small w-button">Reserve a unit</a>
<div class="menu-button w-nav-button"><div class="w-icon-nav-menu"></div></div>
</div>
</div>
<section class="section-hero">
<div class="w-layout-grid hero-grid">
<div id="w-node-_1a" class="hero-copy">
<div class="eyebrow">Nampa &amp; Caldwell, Idaho</div>
<h1 class="heading-xl">Room for the stuff you&#x27;re <span class="text-span-green">not done with</span></h1>
<p class="paragraph-lg">Drive-up units from 5×5 to 12×40. Rent online tonight, get your gate code by text, move in tomorrow.</p>
<div class="promo-pill">First month $1 on most 10×10s</div>
<div class="w-form">
<form id="wf-form-Find-Unit" name="wf-form-Find-Unit" data-name="Find Unit" method="get" class="find-form" aria-label="Find Unit">
<label for="What-size" class="field-label">What are you storing?</label>
<select id="What-size" name="What-size" data-name="What size" class="select-field w-select"><option value="">A few boxes</option><option value="1br">One-bedroom apartment</option><option value="3br">Three-bedroom house</option><option value="rv">RV or boat</option></select>
<label for="Zip" class="field-label">ZIP code</label>
<input class="text-field w-input" maxlength="5" name="Zip" data-name="Zip" placeholder="83651" type="text" id="Zip"/>
<input type="submit" data-wait="Please wait..." class="button w-button" value="Show available units"/>
</form>
<div class="w-form-done" style="display:none"><div>Thank you! Your submission has been received!</div></div>
<div class="w-form-fail" style="display:none"><div>Oops! Something went wrong while submitting the form.</div></div>
</div>
</div>
<img src="https://assets.tamarackstorage.example/aisle.jpg" loading="eager" sizes="50vw" alt="Row of green roll-up doors at the Garrity Boulevard facility" class="hero-image"/>
</div>
</section>
<section class="section-trust">
<div class="trust-row">
<div class="trust-item"><div class="icon-embed w-embed"><svg width="24" height="24" viewBox="0 0 24 24"><path d="M2 2h20v20H2z"/></svg></div><div>Month-to-month. No long lease.</div></div>
<div class="trust-item"><div class="icon-embed w-embed"><svg width="24" height="24" viewBox="0 0 24 24"><path d="M2 2h20v20H2z"/></svg></div><div>Gated, lit and on camera 24/7</div></div>
<div class="trust-item"><div class="icon-embed w-embed"><svg width="24" height="24" viewBox="0 0 24 24"><path d="M2 2h20v20H2z"/></svg></div><div>Rate locked for 12 months</div></div>
</div>
</section>
<section class="section-units">
<h2 class="heading-lg">Popular sizes</h2>
<div class="w-dyn-list">
<div role="list" class="units-grid w-dyn-items">
<div role="listitem" class="unit-card w-dyn-item"><h3 class="unit-size">5×10</h3><div class="unit-fits">Fits a studio or a season of sports gear</div><div class="price-wrap"><div class="price-old">$72</div><div class="price-new">$54</div><div class="price-per">/mo</div></div><a href="/reserve?u=5x10" class="button outline w-button">Rent now</a></div>
<div role="listitem" class="unit-card w-dyn-item"><h3 class="unit-size">10×10</h3><div class="unit-fits">Fits a one-bedroom apartment</div><div class="price-wrap"><div class="price-new">$99</div><div class="price-per">/mo</div></div><div class="left">Only 3 left</div><a href="/reserve?u=10x10" class="button outline w-button">Rent now</a></div>
<div role="listitem" class="unit-card w-dyn-item"><h3 class="unit-size">10×30</h3><div class="unit-fits">Fits a four-bedroom house</div><div class="price-wrap"><div class="price-new">$219</div><div class="price-per">/mo</div></div><a href="/waitlist?u=10x30" class="button outline w-button">Join the waitlist</a></div>
</div>
</div>
<a href="/sizes" class="link-block w-inline-block"><div>Compare every size</div><div class="arrow">→</div></a>
</section>
<section class="section-reviews">
<h2 class="heading-lg">Treasure Valley stores here</h2>
<div class="rating-line"><div class="stars" aria-hidden="true">★★★★★</div><div>4.8 on Google · 530+ reviews</div></div>
<div data-delay="4000" data-animation="slide" class="slider w-slider">
<div class="mask w-slider-mask">
<div class="slide w-slide"><p class="quote">Brenda at the office remembered my dog&#x27;s name. The unit was cleaner than my garage.</p><div class="quote-name">Dale R., Nampa</div></div>
<div class="slide w-slide"><p class="quote">Rented at 11 pm from my phone, unloaded at 7 the next morning.</p><div class="quote-name">Priya S., Meridian</div></div>
</div>
<div class="left-arrow w-slider-arrow-left" role="button" tabindex="0" aria-label="previous slide"><div class="w-icon-slider-left"></div></div>
<div class="right-arrow w-slider-arrow-right" role="button" tabindex="0" aria-label="next slide"><div class="w-icon-slider-right"></div></div>
</div>
<div class="badge-line">Voted Best Storage, Idaho Press Reader&#x27;s Choice 2023, 2024 and 2025</div>
</section>
<section class="section-faq">
<h2 class="heading-lg">Good to know</h2>
<div class="faq-item w-dropdown"><div class="faq-toggle w-dropdown-toggle"><div class="faq-q">Do I need insurance?</div><div class="w-icon-dropdown-toggle"></div></div><div class="w-dropdown-list" style="display:none"><p>Yes. Your homeowner&#x27;s policy may do, or add ours at checkout.</p></div></div>
<div class="faq-item w-dropdown"><div class="faq-toggle w-dropdown-toggle"><div class="faq-q">Can I get in after dark?</div><div class="w-icon-dropdown-toggle"></div></div><div class="w-dropdown-list" style="display:none"><p>The gate opens for your code from 5 am to 11 pm.</p></div></div>
</section>
<footer class="footer">
<div class="footer-col"><div class="footer-title">Rent</div><a href="/sizes" class="footer-link">Size guide</a><a href="/business" class="footer-link">Business storage</a><a href="/military" class="footer-link">Military discount</a></div>
<div class="footer-col"><div class="footer-title">Help</div><a href="/faq" class="footer-link">FAQs</a><a href="/contact" class="footer-link">Contact the office</a></div>
<div class="footer-legal">© 2026 Tamarack Self Storage LLC. Locally owned. <a href="/privacy" class="footer-link">Privacy policy</a></div>
</footer>
<script src="https://assets.tamarackstorage.example/js/webflow.js" type="text/javascript"></script>
</body>
</html>`,
    labels: `
h1 Room for the stuff you're not done with
h2 Popular sizes
h2 Treasure Valley stores here
h2 Good to know
nav Unit sizes
nav RV & boat
nav Boxes & locks
nav Pay my bill
nav Size guide
nav Business storage
nav Military discount
nav FAQs
nav Contact the office
nav Privacy policy
action Reserve a unit
action Show available units
action Rent now
action Join the waitlist
form search
field What are you storing?
field ZIP code
price 72 USD month
price 54 USD month
price 99 USD month
price 219 USD month
media Tamarack Self Storage
media Row of green roll-up doors at the Garrity Boulevard facility
proof *4.8 on Google · 530+ reviews
proof Brenda at the office*
proof Rented at 11 pm*
proof Voted Best Storage*
trust Month-to-month. No long lease.
trust Gated, lit and on camera 24/7
trust Rate locked for 12 months
question Do I need insurance?
question Can I get in after dark?
`,
    hidden: [
      'Thank you! Your submission has been received!',
      'Oops! Something went wrong while submitting the form.',
    ],
  },
  {
    name: 'autoscuola',
    kind: 'landing',
    language: 'it',
    html: `<!DOCTYPE html><html lang="it" data-capo=""><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Patente B a Ferrara | Autoscuola Bellini</title>
<link rel="stylesheet" href="/_nuxt/entry.B7x2.css" crossorigin>
<link rel="modulepreload" as="script" crossorigin href="/_nuxt/C0q1.js">
<style>.v-navigation-drawer--temporary:not(.v-navigation-drawer--active){display:none}</style></head>
<body><div id="__nuxt"><!--[--><div class="v-application v-theme--bellini v-layout v-layout--full-height v-locale--is-ltr"><div class="v-application__wrap"><!--[-->
<header class="v-toolbar v-toolbar--flat v-app-bar v-theme--bellini" style="top:0;z-index:1006;position:fixed;"><div class="v-toolbar__content" style="height:72px;"><!---->
<a href="/" class="router-link-active router-link-exact-active brand" aria-current="page" aria-label="Autoscuola Bellini, pagina iniziale"><i class="mdi-steering mdi v-icon notranslate" aria-hidden="true"></i><span class="brand__name">Bellini</span></a>
<nav class="d-none d-md-flex ml-8"><!--[--><a href="/patente-b" class="v-btn v-btn--variant-text"><span class="v-btn__overlay"></span><span class="v-btn__content" data-no-activator="">Patente B</span></a><a href="/moto" class="v-btn v-btn--variant-text"><span class="v-btn__overlay"></span><span class="v-btn__content" data-no-activator="">Moto e scooter</span></a><a href="/cqc" class="v-btn v-btn--variant-text"><span class="v-btn__overlay"></span><span class="v-btn__content" data-no-activator="">Camion e CQC</span></a><a href="/rinnovo" class="v-btn v-btn--variant-text"><span class="v-btn__overlay"></span><span class="v-btn__content" data-no-activator="">Rinnovo patente</span></a><a href="/sedi" class="v-btn v-btn--variant-text"><span class="v-btn__overlay"></span><span class="v-btn__content" data-no-activator="">Le sedi</span></a><!--]--></nav>
<div class="v-spacer"></div><a href="/iscrizione" class="v-btn v-btn--elevated bg-primary v-btn--variant-flat"><span class="v-btn__overlay"></span><span class="v-btn__underlay"></span><span class="v-btn__content" data-no-activator="">Iscriviti</span></a></div></header>
<nav class="v-navigation-drawer v-navigation-drawer--left v-navigation-drawer--temporary v-theme--bellini" style="left:0;width:280px;"><div class="v-navigation-drawer__content"><div class="v-list"><a href="/area-allievi" class="v-list-item v-list-item--link"><div class="v-list-item-title">Entra nell'area allievi</div></a></div></div></nav>
<main class="v-main" style="--v-layout-top:72px;"><!--[-->
<section class="hero" data-v-3c1f><div class="v-container" data-v-3c1f><div class="v-row" data-v-3c1f><div class="v-col-md-6 v-col-12" data-v-3c1f>
<h1 class="text-h2 font-weight-bold" data-v-3c1f>La patente B, senza bocciature a sorpresa</h1>
<p class="text-h6 mt-4" data-v-3c1f>Teoria dal vivo o in diretta, guide con la stessa istruttrice dall'inizio all'esame e un'app per i quiz che funziona anche in corriera.</p>
<div class="mt-6" data-v-3c1f><a href="/iscrizione?corso=b" class="v-btn v-btn--size-x-large bg-primary" data-v-3c1f><span class="v-btn__content">Prenota il tuo posto</span></a><button type="button" class="v-btn v-btn--size-x-large v-btn--variant-outlined ml-3" data-v-3c1f><span class="v-btn__content">Fai un quiz di prova</span></button></div>
<p class="text-caption mt-3" data-v-3c1f>Prossimo corso: lunedì 13 aprile, ore 18:30. Restano 6 posti.</p></div>
<div class="v-col-md-6 v-col-12" data-v-3c1f><div class="v-responsive v-img" role="img" aria-label="Istruttrice e allieva davanti a una Yaris con la scritta Bellini" data-v-3c1f><img class="v-img__img v-img__img--cover" src="/img/yaris.webp" alt="Istruttrice e allieva davanti a una Yaris con la scritta Bellini"></div></div></div></div></section>
<section class="numeri" data-v-9aa0><div class="v-container d-flex" data-v-9aa0><!--[--><div class="numero" data-v-9aa0><strong data-v-9aa0>91%</strong><span data-v-9aa0>promossi al primo esame nel 2025</span></div><div class="numero" data-v-9aa0><strong data-v-9aa0>12.600</strong><span data-v-9aa0>patenti consegnate dal 1974</span></div><div class="numero" data-v-9aa0><strong data-v-9aa0>4,9/5</strong><span data-v-9aa0>su Google, 418 recensioni</span></div><!--]--></div></section>
<section data-v-77de><div class="v-container" data-v-77de><h2 class="text-h4" data-v-77de>Quanto costa, tutto compreso</h2><div class="v-row" data-v-77de><!--[-->
<div class="v-col-md-4 v-col-12" data-v-77de><div class="v-card v-theme--bellini" data-v-77de><div class="v-card-title">Solo teoria</div><div class="v-card-subtitle">Per chi ha già un genitore paziente</div><div class="v-card-text"><span class="prezzo">290 €</span><ul><li>Iscrizione e bolli</li><li>Quiz illimitati</li></ul></div><div class="v-card-actions"><a href="/iscrizione?p=teoria" class="v-btn v-btn--block v-btn--variant-tonal"><span class="v-btn__content">Scegli Solo teoria</span></a></div></div></div>
<div class="v-col-md-4 v-col-12" data-v-77de><div class="v-card v-theme--bellini v-card--highlight" data-v-77de><span class="v-chip"><span class="v-chip__content">Il più richiesto</span></span><div class="v-card-title">Patente completa</div><div class="v-card-subtitle">Teoria, 10 guide e i due esami</div><div class="v-card-text"><span class="prezzo">890 €</span><ul><li>Visita medica in sede</li><li>Guide da un'ora, ti veniamo a prendere noi</li></ul></div><div class="v-card-actions"><a href="/iscrizione?p=completa" class="v-btn v-btn--block bg-primary"><span class="v-btn__content">Scegli Patente completa</span></a></div></div></div>
<div class="v-col-md-4 v-col-12" data-v-77de><div class="v-card v-theme--bellini" data-v-77de><div class="v-card-title">Guida singola</div><div class="v-card-subtitle">Anche per chi la patente ce l'ha nel cassetto</div><div class="v-card-text"><span class="prezzo">42 €</span> <span class="unita">all'ora</span></div><div class="v-card-actions"><a href="/guide" class="v-btn v-btn--block v-btn--variant-tonal"><span class="v-btn__content">Prenota una guida</span></a></div></div></div>
<!--]--></div><p class="text-body-2 mt-4" data-v-77de>Puoi pagare in 4 rate senza interessi. Se non passi la teoria, rifai il corso gratis.</p></div></section>
<section data-v-51b2><div class="v-container" data-v-51b2><h2 class="text-h4" data-v-51b2>Dicono di noi</h2><div class="v-window v-carousel" data-v-51b2><div class="v-window__container"><div class="v-window-item v-window-item--active"><blockquote>Avevo il terrore delle rotonde. Con Cinzia le ho fatte tutte, due volte, cantando.</blockquote><cite>Giada, 19 anni</cite></div></div><div class="v-carousel__controls"><button type="button" class="v-btn v-btn--icon" aria-label="Diapositiva 1 di 2"></button><button type="button" class="v-btn v-btn--icon" aria-label="Diapositiva 2 di 2"></button></div></div></div></section>
<section data-v-f4e8><div class="v-container" data-v-f4e8><h2 class="text-h4" data-v-f4e8>Domande da corridoio</h2><div class="v-expansion-panels" data-v-f4e8><!--[--><div class="v-expansion-panel"><div class="v-expansion-panel__shadow"></div><button class="v-expansion-panel-title" type="button" aria-expanded="false"><span class="v-expansion-panel-title__overlay"></span>Quanto dura il foglio rosa?<span class="v-expansion-panel-title__icon"><i class="mdi-chevron-down mdi v-icon" aria-hidden="true"></i></span></button></div><div class="v-expansion-panel"><div class="v-expansion-panel__shadow"></div><button class="v-expansion-panel-title" type="button" aria-expanded="false"><span class="v-expansion-panel-title__overlay"></span>Posso fare le guide il sabato?<span class="v-expansion-panel-title__icon"><i class="mdi-chevron-down mdi v-icon" aria-hidden="true"></i></span></button></div><!--]--></div></div></section>
<section id="richiamo" data-v-a0c3><div class="v-container" data-v-a0c3><h2 class="text-h4" data-v-a0c3>Ti richiamiamo noi</h2><form class="v-form" novalidate data-v-a0c3>
<div class="v-input v-text-field" data-v-a0c3><div class="v-input__control"><div class="v-field v-field--variant-outlined"><div class="v-field__field" data-no-activator=""><label class="v-label v-field-label" for="input-14" id="input-14-label">Nome e cognome</label><input size="1" type="text" id="input-14" aria-labelledby="input-14-label" class="v-field__input" value=""></div><div class="v-field__outline"></div></div></div></div>
<div class="v-input v-text-field" data-v-a0c3><div class="v-input__control"><div class="v-field v-field--variant-outlined"><div class="v-field__field" data-no-activator=""><label class="v-label v-field-label" for="input-16" id="input-16-label">Cellulare</label><input size="1" type="tel" id="input-16" aria-labelledby="input-16-label" class="v-field__input" value=""></div><div class="v-field__outline"></div></div></div></div>
<div class="v-input v-checkbox" data-v-a0c3><div class="v-selection-control"><input id="checkbox-18" type="checkbox"><label class="v-label v-label--clickable" for="checkbox-18">Ho letto l'informativa sulla privacy</label></div></div>
<button type="submit" class="v-btn bg-primary" data-v-a0c3><span class="v-btn__content">Chiedi di essere richiamato</span></button></form></div></section>
<!--]--></main>
<footer class="v-footer v-theme--bellini bg-grey-darken-4"><div class="v-container"><div class="v-row"><div class="v-col"><p>Autoscuola Bellini snc, via Garibaldi 61, Ferrara. Autorizzata dalla Provincia, aderente a UNASCA.</p></div><div class="v-col"><a href="/orari" class="text-white">Orari di segreteria</a><a href="/area-allievi" class="text-white">Area allievi</a><a href="/privacy" class="text-white">Informativa privacy</a></div></div></div></footer>
<!--]--></div></div><!--]--></div><script type="application/json" data-nuxt-data="nuxt-app" data-ssr="true" id="__NUXT_DATA__">[["Reactive",1],{"data":2}]</script></body></html>`,
    labels: `
h1 La patente B, senza bocciature a sorpresa
h2 Quanto costa, tutto compreso
h2 Dicono di noi
h2 Domande da corridoio
h2 Ti richiamiamo noi
nav Patente B
nav Moto e scooter
nav Camion e CQC
nav Rinnovo patente
nav Le sedi
nav Orari di segreteria
nav Area allievi
nav Informativa privacy
action Iscriviti
action Prenota il tuo posto
action Fai un quiz di prova
action Scegli Solo teoria
action Scegli Patente completa
action Prenota una guida
action Chiedi di essere richiamato
form contact
field Nome e cognome
field Cellulare
field Ho letto l'informativa sulla privacy
price 290 EUR -
price 890 EUR -
price 42 EUR hour
media Istruttrice e allieva davanti a una Yaris con la scritta Bellini
proof *promossi al primo esame nel 2025
proof *patenti consegnate dal 1974
proof *su Google, 418 recensioni
proof Il più richiesto
proof Avevo il terrore delle rotonde.*
trust *Se non passi la teoria, rifai il corso gratis.
trust *Autorizzata dalla Provincia, aderente a UNASCA.
question Quanto dura il foglio rosa?
question Posso fare le guide il sabato?
`,
    hidden: ["Entra nell'area allievi"],
  },
  {
    name: 'hikkoshi',
    kind: 'landing',
    language: 'ja',
    html: `<!DOCTYPE html>
<html lang="ja">
<head prefix="og: http://ogp.me/ns#">
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width,initial-scale=1.0">
<meta name="format-detection" content="telephone=no">
<title>松本市の引越しなら｜あずみ引越センター</title>
<meta name="description" content="松本市・安曇野市の引越しはあずみ引越センターへ。">
<link rel="stylesheet" href="/assets/css/style.css?20260301">
<style>@media (min-width:768px){.sp{display:none}}@media (max-width:767px){.pc{display:none}}</style>
</head>
<body id="top" class="home">
<header class="l-header">
<div class="l-header__inner">
<p class="l-header__logo"><a href="/"><img src="/assets/img/common/logo.svg" alt="あずみ引越センター" width="210" height="44"></a></p>
<nav class="l-gnav pc">
<ul class="l-gnav__list">
<li><a href="/single/">単身の引越し</a></li>
<li><a href="/family/">ご家族の引越し</a></li>
<li><a href="/office/">オフィス移転</a></li>
<li><a href="/flow/">ご利用の流れ</a></li>
<li><a href="/voice/">お客様の声</a></li>
</ul>
</nav>
<div class="l-header__tel">
<span class="num">0120-555-018</span>
<span class="time">受付 8:00〜20:00（年中無休）</span>
</div>
<a class="c-btn c-btn--header" href="#estimate">無料見積もり</a>
</div>
</header>
<main>
<div class="p-mv">
<picture><source media="(max-width:767px)" srcset="/assets/img/top/mv_sp.jpg"><img src="/assets/img/top/mv.jpg" alt="北アルプスを背にしたトラックと作業スタッフ" width="1400" height="560"></picture>
<div class="p-mv__copy">
<h1>荷物より先に、<br>ご近所へごあいさつ。</h1>
<p>松本・安曇野で四十年。地元の道と雪を知るスタッフだけで伺います。</p>
<ul class="p-mv__badge">
<li><span>累計</span><strong>38,000件</strong></li>
<li><span>リピート・ご紹介</span><strong>67%</strong></li>
</ul>
<a class="c-btn c-btn--primary" href="#estimate"><span>30秒で無料見積もり</span></a>
<a class="c-btn c-btn--line" href="https://line.example/azumi" target="_blank" rel="noopener"><span>LINEで写真を送って相談</span></a>
</div>
</div>
<section class="p-reason">
<h2 class="c-ttl"><span class="c-ttl__en">Reason</span><span class="c-ttl__ja">選ばれる三つの理由</span></h2>
<ol class="p-reason__list">
<li><h3>追加料金は一切いただきません</h3><p>お見積もり後に荷物が段ボール五箱増えても、金額はそのままです。</p></li>
<li><h3>万一の破損は最大1,000万円まで補償</h3><p>運送業者貨物賠償責任保険に加入しています。</p></li>
<li><h3>段ボール50枚まで無料</h3><p>お届けも、使用後の回収も無料です。</p></li>
</ol>
</section>
<section class="p-price">
<h2 class="c-ttl"><span class="c-ttl__en">Price</span><span class="c-ttl__ja">料金の目安</span></h2>
<table class="c-table">
<thead><tr><th>プラン</th><th>荷物の量</th><th>料金（税込）</th></tr></thead>
<tbody>
<tr><th>単身パック</th><td>軽トラック1台</td><td><em>19,800</em>円〜</td></tr>
<tr><th>ふたり暮らし</th><td>2トン車1台</td><td><em>46,000</em>円〜</td></tr>
<tr><th>ファミリー</th><td>3トン車1台</td><td><em>78,000</em>円〜</td></tr>
</tbody>
</table>
<p class="c-note">※ 松本市内の移動、平日の場合</p>
</section>
<section class="p-voice">
<h2 class="c-ttl"><span class="c-ttl__en">Voice</span><span class="c-ttl__ja">お客様の声</span></h2>
<div class="js-slick">
<div class="p-voice__item"><div class="star" aria-label="5点満点中5点">★★★★★</div><p>祖母の桐箪笥を、三人がかりで毛布に包んで運んでくださいました。傷ひとつありません。</p><p class="name">塩尻市 H様（50代）</p></div>
<div class="p-voice__item"><div class="star" aria-label="5点満点中5点">★★★★★</div><p>大雪の朝でしたが、時間ぴったり。靴下まで履き替えて上がってくれて感心しました。</p><p class="name">安曇野市 M様（30代）</p></div>
</div>
<p class="p-voice__total">Google口コミ 4.8（241件）</p>
</section>
<section class="p-faq">
<h2 class="c-ttl"><span class="c-ttl__en">FAQ</span><span class="c-ttl__ja">よくあるご質問</span></h2>
<dl class="c-faq js-accordion">
<dt><span class="q">Q</span><span>見積もりだけでもお願いできますか？</span></dt>
<dd><span class="a">A</span><span>もちろんです。しつこい営業のお電話はいたしません。</span></dd>
<dt><span class="q">Q</span><span>エアコンの取り外しも頼めますか？</span></dt>
<dd><span class="a">A</span><span>はい、電気工事士が同行します。</span></dd>
<dt><span class="q">Q</span><span>キャンセル料はいつからかかりますか？</span></dt>
<dd><span class="a">A</span><span>前々日からとなります。三日前までは無料です。</span></dd>
</dl>
</section>
<section class="p-estimate" id="estimate">
<h2 class="c-ttl"><span class="c-ttl__en">Estimate</span><span class="c-ttl__ja">無料お見積もり</span></h2>
<form action="/mail.php" method="post" class="c-form h-adr">
<span class="p-country-name" style="display:none;">Japan</span>
<dl>
<dt><label for="name">お名前</label><span class="c-form__req">必須</span></dt>
<dd><input type="text" id="name" name="お名前" placeholder="例）安曇 太郎"></dd>
<dt><label for="tel">電話番号</label><span class="c-form__req">必須</span></dt>
<dd><input type="tel" id="tel" name="電話番号"></dd>
<dt><label for="from">現在のご住所</label></dt>
<dd><input type="text" id="from" name="現在のご住所"></dd>
<dt><label for="to">お引越し先</label></dt>
<dd><input type="text" id="to" name="お引越し先"></dd>
<dt><label for="date">ご希望日</label></dt>
<dd><input type="date" id="date" name="ご希望日"></dd>
</dl>
<p class="c-form__agree"><label><input type="checkbox" name="同意" value="1">プライバシーポリシーに同意する</label></p>
<p class="c-form__btn"><button type="submit" class="c-btn c-btn--primary">見積もりを依頼する</button></p>
<p class="c-form__note">お預かりした個人情報は、お見積もり以外の目的には使用しません。</p>
</form>
</section>
</main>
<footer class="l-footer">
<div class="l-footer__inner">
<ul class="l-footer__nav">
<li><a href="/company/">会社概要</a></li>
<li><a href="/recruit/">採用情報</a></li>
<li><a href="/yakkan/">標準引越運送約款</a></li>
<li><a href="/privacy/">プライバシーポリシー</a></li>
</ul>
<p class="l-footer__mark"><img src="/assets/img/common/anshin.png" alt="引越安心マーク" width="90" height="90"><span>全日本トラック協会認定「引越優良事業者」</span></p>
<p>〒390-0999 長野県松本市大字島立0000-1</p>
<small>&copy; 2026 Azumi Moving Center</small>
</div>
</footer>
<div class="l-fixed sp">
<a href="tel:0120555018">電話する</a>
<a href="#estimate">見積もり依頼</a>
</div>
<p class="c-pagetop"><a href="#top"><img src="/assets/img/common/pagetop.svg" alt="ページの先頭へ" width="48" height="48"></a></p>
<script src="/assets/js/jquery-3.7.1.min.js"></script>
<script src="/assets/js/slick.min.js"></script>
</body>
</html>`,
    labels: `
h1 荷物より先に、 ご近所へごあいさつ。
h2 Reason*
h2 Price*
h2 Voice*
h2 FAQ*
h2 Estimate*
nav 単身の引越し
nav ご家族の引越し
nav オフィス移転
nav ご利用の流れ
nav お客様の声
nav 会社概要
nav 採用情報
nav 標準引越運送約款
nav プライバシーポリシー
action 無料見積もり
action 30秒で無料見積もり
action LINEで写真を送って相談
action 見積もりを依頼する
form quote
field お名前
field 電話番号
field 現在のご住所
field お引越し先
field ご希望日
field プライバシーポリシーに同意する
price 19800 JPY -
price 46000 JPY -
price 78000 JPY -
media あずみ引越センター
media 北アルプスを背にしたトラックと作業スタッフ
media 引越安心マーク
proof 累計38,000件
proof リピート・ご紹介67%
proof 祖母の桐箪笥を*
proof 大雪の朝でしたが*
proof Google口コミ 4.8（241件）
trust 追加料金は一切いただきません
trust 万一の破損は最大1,000万円まで補償
trust お預かりした個人情報は、お見積もり以外の目的には使用しません。
trust 全日本トラック協会認定「引越優良事業者」
question 見積もりだけでもお願いできますか？
question エアコンの取り外しも頼めますか？
question キャンセル料はいつからかかりますか？
`,
  },
];
