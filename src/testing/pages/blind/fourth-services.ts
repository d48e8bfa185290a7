/** Pages of services: a bank, a hotel, a restaurant, a university, a state, an insurer, a gym, a charity. Labelled before the inventory was run on them. */
import type { LabelledPage } from '../labelled.ts';

export const SERVICE_PAGES: readonly LabelledPage[] = [
  {
    name: 'aem-savings',
    kind: 'landing',
    language: 'en-GB',
    html: `<!DOCTYPE html><html lang="en-GB"><head><meta charset="UTF-8"/><title>Rainy Day Saver | Savings accounts | Tolbooth Bank</title><meta name="description" content="Save from £1 with our instant access account."/><link rel="canonical" href="https://tolbooth.example/savings/rainy-day.html"/></head><body class="page basicpage" id="page-3f1"><div class="root responsivegrid"><div class="aem-Grid aem-Grid--12 aem-Grid--default--12"><div class="header-v2 aem-GridColumn"><header data-cmp-is="header"><a class="skip-link" href="#content">Skip to main content</a><a class="header-v2__logo" href="/personal.html" aria-label="Tolbooth Bank home"><svg width="90" height="30"><path d="M0 0h90v30H0z"/></svg></a><nav class="cmp-navigation" aria-label="Personal banking"><ul class="cmp-navigation__group"><li class="cmp-navigation__item cmp-navigation__item--level-0"><a class="cmp-navigation__item-link" href="/current.html">Current accounts</a></li><li class="cmp-navigation__item cmp-navigation__item--level-0 cmp-navigation__item--active"><a class="cmp-navigation__item-link" href="/savings.html" aria-current="page">Savings</a></li><li class="cmp-navigation__item cmp-navigation__item--level-0"><a class="cmp-navigation__item-link" href="/mortgages.html">Mortgages</a></li></ul></nav><div class="header-v2__tools"><button type="button" class="header-v2__search" aria-expanded="false" aria-controls="search-panel"><span class="visually-hidden">Search</span></button><a class="btn btn--login" href="https://online.tolbooth.example/login">Log on</a></div></header></div><nav class="breadcrumb" aria-label="Breadcrumb"><ol><li><a href="/personal.html">Personal</a></li><li><a href="/savings.html">Savings</a></li><li><span aria-current="page">Rainy Day Saver</span></li></ol></nav><main id="content"><div class="hero-banner"><div class="cmp-title"><h1 class="cmp-title__text">Rainy Day Saver</h1></div><div class="cmp-text"><p>An easy access account for the things you did not plan.</p></div><div class="rate-box"><div class="rate-box__item"><span class="rate-box__value">4.10%</span><span class="rate-box__label">AER/gross p.a. (variable)</span></div><div class="rate-box__item"><span class="rate-box__value">£1</span><span class="rate-box__label">minimum deposit</span></div></div><div class="cmp-button-wrap"><a class="cmp-button cmp-button--primary" href="https://apply.tolbooth.example/rds?src=hero"><span class="cmp-button__text">Apply online</span></a><a class="cmp-button cmp-button--secondary" href="/branches.html"><span class="cmp-button__text">Find a branch</span></a></div></div><div class="cmp-tabs" data-cmp-is="tabs"><ol role="tablist" class="cmp-tabs__tablist" aria-label="About the account"><li role="tab" id="tab-1" class="cmp-tabs__tab cmp-tabs__tab--active" aria-selected="true" tabindex="0">Benefits</li><li role="tab" id="tab-2" class="cmp-tabs__tab" aria-selected="false" tabindex="-1">Eligibility</li></ol><div role="tabpanel" aria-labelledby="tab-1" class="cmp-tabs__tabpanel cmp-tabs__tabpanel--active"><h2>Why savers choose it</h2><ul class="ticks"><li>No notice needed to take money out</li><li>Interest paid on the first of each month</li></ul></div><div role="tabpanel" aria-labelledby="tab-2" class="cmp-tabs__tabpanel" aria-hidden="true" hidden><p>You must be 16 or over and live in the UK.</p></div></div><section class="summary-box"><h2>Summary box</h2><table class="summary"><tbody><tr><th scope="row">Account name</th><td>Rainy Day Saver</td></tr><tr><th scope="row">What would the estimated balance be after 12 months based on a £1,000 deposit?</th><td>£1,041</td></tr><tr><th scope="row">Can I withdraw money?</th><td>Yes, at any time and without penalty.</td></tr></tbody></table></section><section class="cmp-accordion"><h2>Common questions</h2><div class="cmp-accordion__item"><h3 class="cmp-accordion__header"><button id="acc-1-button" class="cmp-accordion__button" aria-controls="acc-1-panel" aria-expanded="false"><span class="cmp-accordion__title">Can I open it with someone else?</span><span class="cmp-accordion__icon"></span></button></h3><div id="acc-1-panel" class="cmp-accordion__panel cmp-accordion__panel--hidden" role="region"><p>Yes, both of you apply at once.</p></div></div></section><aside class="trust-strip"><img src="/content/dam/fscs.svg" alt="FSCS protected"/><p>Your eligible deposits are protected up to £85,000 by the Financial Services Compensation Scheme.</p></aside><div class="award"><img src="/content/dam/award.png" alt=""/><p>Best Savings Provider, Purse Awards 2025</p></div></main><footer class="cmp-footer"><ul class="cmp-footer__links"><li><a href="/legal.html">Legal</a></li><li><a href="/fees.html">Rates and fees</a></li><li><a href="/accessibility.html">Accessibility</a></li></ul><p>Tolbooth Bank plc. Authorised by the Prudential Regulation Authority.</p></footer></div></div></body></html>`,
    labels: `
h1 Rainy Day Saver
h2 Why savers choose it
h2 Summary box
h2 Common questions
action Log on
action Apply online
action Find a branch
nav Current accounts
nav Savings
nav Mortgages
nav Personal
nav Rates and fees
media FSCS protected
proof Best Savings Provider, Purse Awards 2025
trust Your eligible deposits are protected up to £85,000*
trust *Authorised by the Prudential Regulation Authority.
question Can I open it with someone else?`,
    hidden: ['You must be 16 or over and live in the UK.'],
  },
  {
    name: 'hotel-rooms',
    kind: 'shop',
    language: 'en',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Samphire Rooms, Cley – book direct</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"Hotel","name":"The Samphire Rooms","aggregateRating":{"@type":"AggregateRating","ratingValue":"9.1","bestRating":"10","reviewCount":"614"}}</script></head><body class="ibe"><div id="header" class="ibe-header"><a href="https://samphire.example"><img src="/logo.png" alt="The Samphire Rooms"></a><div class="ibe-lang"><select id="cur" aria-label="Currency"><option selected>GBP</option><option>EUR</option></select></div><div class="ibe-account"><a href="#login" class="lnk">My booking</a></div></div><form id="searchbox" class="searchbox" action="/rooms" method="get"><div class="sb-cell"><label for="ci">Check-in</label><input id="ci" name="ci" readonly value="Fri 12 Jun"></div><div class="sb-cell"><label for="co">Check-out</label><input id="co" name="co" readonly value="Sun 14 Jun"></div><div class="sb-cell"><label for="pax">Guests</label><select id="pax" name="pax"><option>2 adults</option><option>2 adults, 1 child</option></select></div><div class="sb-cell"><a href="javascript:void(0)" onclick="promo()">Have a promo code?</a></div><button type="submit" class="sb-go">Check availability</button></form><div class="hotel-top"><h1>The Samphire Rooms</h1><div class="stars" aria-label="4 star hotel"><i></i><i></i><i></i><i></i></div><p class="addr">Coast Road, Cley next the Sea <a href="#map">Show on map</a></p><div class="score-badge"><span class="score">9.1</span> <span>Superb</span> <span class="n">614 reviews</span></div><div class="gallery"><img src="/g/1.jpg" alt="Bedroom with a view over the marsh"><img src="/g/2.jpg" alt="Breakfast room"></div></div><ul class="direct"><li>Best price when you book direct</li><li>Free cancellation until 48 hours before arrival</li></ul><div class="rooms"><div class="room" data-room="11"><h2>Marsh double</h2><p class="facts">22 m² · king bed · bath</p><p class="urgent">Only 2 left for these dates</p><table class="rates"><thead><tr><th>Rate</th><th>Price for 2 nights</th><th></th></tr></thead><tbody><tr><td><strong>Room only</strong><br><small>Non-refundable</small></td><td><del>£318</del> <span class="now">£278</span><br><small>£139 per night</small></td><td><button class="bk" data-rate="a">Reserve</button></td></tr><tr><td><strong>Bed and breakfast</strong></td><td><span class="now">£346</span><br><small>£173 per night</small></td><td><button class="bk" data-rate="b">Reserve</button></td></tr></tbody></table><a class="more" href="#room-11">Room details</a></div><div class="room soldout" data-room="12"><h2>Attic single</h2><p>Sold out for these dates</p><button class="bk" disabled>Sold out</button></div></div><section class="guest"><h2>What guests say</h2><div class="gr"><span class="gr-s">10</span><p class="gr-t">Woken by geese, fed by angels.</p><p class="gr-n">Hilary, stayed in May</p></div></section><div class="foot"><a href="/terms">Booking terms</a> | <a href="/privacy">Privacy</a> | <a href="/contact">Contact the desk</a><p>Payments are encrypted and handled by Stripe.</p></div></body></html>`,
    labels: `
h1 The Samphire Rooms
h2 Marsh double
h2 Attic single
h2 What guests say
action My booking
action Check availability
action Reserve
price 318 GBP -
price 278 GBP -
price 139 GBP day
price 173 GBP day
form search
field Check-in
field Check-out
field Guests
media The Samphire Rooms
media Bedroom with a view over the marsh
nav Booking terms
proof *614 reviews*
proof *Woken by geese, fed by angels.*
trust Best price when you book direct
trust Free cancellation until 48 hours before arrival
trust Payments are encrypted and handled by Stripe.`,
  },
  {
    name: 'french-bistro',
    kind: 'landing',
    language: 'fr-FR',
    html: `<!DOCTYPE html><html lang="fr-FR"><head><meta charset="utf-8"><title>Le Clou de Girofle – bistrot à Nantes</title><meta name="generator" content="Jimdo"></head><body class="body cc-page j-m-gallery-styles"><div class="jtpl-main"><div class="jtpl-topbar"><div data-container="navigation"><div class="j-nav-variant-nested"><ul class="cc-nav-level-0 j-nav-level-0"><li class="j-nav-item j-nav-current"><a href="/" data-link-title="Accueil">Accueil</a></li><li class="j-nav-item"><a href="/carte/" data-link-title="La carte">La carte</a></li><li class="j-nav-item"><a href="/equipe/" data-link-title="L’équipe">L’équipe</a></li></ul></div></div><div class="jtpl-phone"><a href="tel:+33240550123">02 40 55 01 23</a></div></div><div class="jtpl-header"><div id="cc-m-11" class="j-module n j-header"><h1 id="cc-m-header-11">Une cuisine de marché, au coin du quai</h1></div><div id="cc-m-12" class="j-module n j-text"><p>Ouvert du mardi au samedi, midi et soir.</p></div><div id="cc-m-13" class="j-module n j-callToAction"><div class="j-calltoaction-wrapper j-calltoaction-align-2"><a class="j-calltoaction-link j-calltoaction-link-style-1" data-action="button" href="https://resa.example/clou" target="_blank" data-title="Réserver une table">Réserver une table</a></div></div></div><div class="content-padding"><div id="cc-m-20" class="j-module n j-header"><h2>Les menus</h2></div><div id="cc-m-21" class="j-module n j-hgrid"><div class="cc-m-hgrid-column"><div class="j-module n j-header"><h3>Menu du midi</h3></div><div class="j-module n j-text"><p>Entrée, plat</p><p><strong>19,50 €</strong></p></div></div><div class="cc-m-hgrid-column"><div class="j-module n j-header"><h3>Menu du soir</h3></div><div class="j-module n j-text"><p>Cinq services, choisis par le chef</p><p><strong>48 € par personne</strong></p></div></div></div><div class="j-module n j-table"><table><tbody><tr><td>Lieu jaune, beurre blanc</td><td>24 €</td></tr><tr><td>Pigeonneau aux navets</td><td>29 €</td></tr></tbody></table></div><div class="j-module n j-downloadDocument"><a class="j-m-dowload" href="/carte.pdf">Télécharger la carte des vins</a></div><div class="j-module n j-imageSubtitle"><figure class="cc-imagewrapper"><img src="/i/salle.jpg" alt="La salle le soir"><figcaption>La salle le soir</figcaption></figure></div><div class="j-module n j-text"><p>« Le meilleur beurre blanc du quai, et de loin. »<br>— Ouest-Gourmand</p></div><div class="j-module n j-text"><p>4,7/5 sur Google (312 avis)</p></div><div class="j-module n j-header"><h2>Bons cadeaux</h2></div><div class="j-module n j-text"><p>Offrez un dîner, valable un an.</p></div><div class="j-module n j-formnew"><form action="/form/submit" method="post"><div class="j-formnew-content"><label for="f1">Votre nom<span class="form-validation">*</span></label><input type="text" id="f1" name="n"></div><div class="j-formnew-content"><label for="f2">E-mail<span class="form-validation">*</span></label><input type="email" id="f2" name="e"></div><div class="j-formnew-content"><label for="f3">Message</label><textarea id="f3" name="m"></textarea></div><input type="submit" class="submitUser" value="Envoyer"></form></div></div><div class="jtpl-footer"><a href="/about/">Mentions légales</a> | <a href="/j/privacy">Politique de confidentialité</a> | <a href="/sitemap/">Plan du site</a><p>Prix nets, service compris.</p></div></div></body></html>`,
    labels: `
h1 Une cuisine de marché, au coin du quai
h2 Les menus
h3 Menu du midi
h3 Menu du soir
h2 Bons cadeaux
action 02 40 55 01 23
action Réserver une table
action Télécharger la carte des vins
action Envoyer
price 19.5 EUR -
price 48 EUR -
price 24 EUR -
price 29 EUR -
form contact
field Votre nom*
field E-mail*
field Message
nav Accueil
nav La carte
nav L’équipe
nav Plan du site
media La salle le soir
proof *Le meilleur beurre blanc du quai, et de loin.*
proof 4,7/5 sur Google (312 avis)`,
  },
  {
    name: 'university-course',
    kind: 'landing',
    language: 'en-GB',
    html: `<!doctype html><html class="no-js" lang="en-GB"><head><meta charset="utf-8"><title>MSc Glaciology | University of Harrowdale</title><meta name="description" content="Study ice with people who live on it."></head><body class="t4-page course-page"><header role="banner"><div class="util"><ul><li><a href="/students">Students</a></li><li><a href="/staff">Staff</a></li><li><a href="/alumni">Alumni</a></li></ul></div><a class="crest" href="/"><img src="/media/crest.svg" alt="University of Harrowdale"></a><form role="search" action="/search" class="site-search"><label class="sr-only" style="position:absolute;clip:rect(0 0 0 0)" for="q">Search this site</label><input type="search" id="q" name="q" placeholder="Search courses and pages"><button type="submit">Go</button></form><nav id="main-nav"><ul><li class="has-mega"><a href="/study">Study</a></li><li><a href="/research">Research</a></li><li><a href="/open-days">Open days</a></li></ul></nav></header><main><div class="course-head"><p class="award">MSc</p><h1>Glaciology</h1><dl class="key-facts"><div><dt>Start date</dt><dd>September 2026</dd></div><div><dt>Duration</dt><dd>1 year full-time</dd></div><div><dt>Entry</dt><dd>2:1 in a related subject</dd></div></dl><div class="cta-row"><a class="button button--primary" href="/apply/msc-glaciology">Apply now</a><a class="button button--outline" href="/prospectus">Order a prospectus</a></div></div><nav class="on-page" aria-label="On this page"><ul><li><a href="#overview">Overview</a></li><li><a href="#modules">Modules</a></li><li><a href="#fees">Fees and funding</a></li></ul></nav><section id="overview"><h2>Overview</h2><p>You will spend six weeks on the Svartisen ice cap and the rest of the year explaining what you saw there.</p><blockquote class="pull"><p>I came for the maps and left with a job on a ship.</p><cite>Ines Okafor, MSc Glaciology 2023</cite></blockquote><p class="stat"><span class="stat__n">94%</span> <span class="stat__t">of our graduates are in work or further study after 15 months</span></p></section><section id="modules"><h2>Modules</h2><h3>Core modules</h3><ul><li>Ice mechanics (30 credits)</li><li>Remote sensing (15 credits)</li></ul><button class="expander" aria-expanded="false">Show optional modules</button></section><section id="fees"><h2>Fees and funding</h2><table><caption>Tuition fees for 2026 entry</caption><thead><tr><th>Student</th><th>Fee</th></tr></thead><tbody><tr><td>Home</td><td>£13,250 per year</td></tr><tr><td>International</td><td>£27,900 per year</td></tr></tbody></table></section><section class="accred"><h2>Accreditation</h2><p>Accredited by the Royal Society of Ice and Snow.</p><img src="/media/qaa.png" alt="QAA checked"></section><section><h2>Talk to us</h2><p>Questions go to <a href="mailto:ice@harrowdale.example">ice@harrowdale.example</a></p><a class="button" href="/open-days/book">Book an open day</a></section></main><footer><nav aria-label="Footer"><a href="/contact">Contact</a><a href="/jobs">Jobs</a><a href="/foi">Freedom of information</a></nav></footer></body></html>`,
    labels: `
h1 Glaciology
h2 Overview
h2 Modules
h3 Core modules
h2 Fees and funding
h2 Accreditation
h2 Talk to us
action Apply now
action Order a prospectus
action Book an open day
price 13250 GBP year
price 27900 GBP year
form search
field *Search*
nav Students
nav Alumni
nav Study
nav Open days
nav Modules
nav Jobs
media University of Harrowdale
media QAA checked
proof *I came for the maps and left with a job on a ship.*
proof *of our graduates are in work or further study after 15 months*
trust Accredited by the Royal Society of Ice and Snow.`,
  },
  {
    name: 'state-start-page',
    kind: 'landing',
    language: 'en',
    html: `<!DOCTYPE html><html lang="en" class="govt-template"><head><meta charset="utf-8"><title>Renew a fishing licence - Service portal</title><meta name="description" content="Renew your rod licence online."></head><body class="govt-template__body"><a href="#main-content" class="govt-skip-link">Skip to main content</a><div class="govt-cookie-banner" role="region" aria-label="Cookies on the portal"><h2 class="govt-cookie-banner__heading">Cookies on the portal</h2><p>We use some essential cookies.</p><div class="govt-button-group"><button type="button" class="govt-button">Accept additional cookies</button><button type="button" class="govt-button">Reject additional cookies</button></div></div><header class="govt-header" role="banner"><a href="/" class="govt-header__link"><span class="govt-header__logotype-text">PORTAL</span></a></header><div class="govt-phase-banner"><p><strong class="govt-tag">Beta</strong> <span>This is a new service – your <a class="govt-link" href="/feedback">feedback</a> will help us to improve it.</span></p></div><div class="govt-breadcrumbs"><ol class="govt-breadcrumbs__list"><li><a class="govt-breadcrumbs__link" href="/">Home</a></li><li><a class="govt-breadcrumbs__link" href="/outdoors">Outdoors</a></li></ol></div><main id="main-content" class="govt-main-wrapper"><div class="govt-grid-row"><div class="govt-grid-column-two-thirds"><h1 class="govt-heading-xl">Renew a fishing licence</h1><p class="govt-body-l">Use this service to renew a licence that ran out less than 2 years ago.</p><p class="govt-body">Renewing costs £36.80. Children under 13 do not need a licence.</p><p class="govt-body">It takes around 5 minutes.</p><h2 class="govt-heading-m">Before you start</h2><p>You’ll need:</p><ul class="govt-list govt-list--bullet"><li>your old licence number</li><li>a debit or credit card</li></ul><div class="govt-inset-text">You must carry your licence when you fish.</div><a href="/renew/start" role="button" draggable="false" class="govt-button govt-button--start" data-module="govt-button">Start now<svg class="govt-button__start-icon" width="17.5" height="19" aria-hidden="true"><path d="M0 0h13z"/></svg></a><h2 class="govt-heading-m">Other ways to apply</h2><p>Call <a href="tel:08005550177">0800 555 0177</a>, Monday to Friday.</p><details class="govt-details" data-module="govt-details"><summary class="govt-details__summary"><span class="govt-details__summary-text">What if I have lost my licence number?</span></summary><div class="govt-details__text">Call us and have your postcode ready.</div></details></div><div class="govt-grid-column-one-third"><aside class="app-related" role="complementary"><h2 class="govt-heading-s">Related content</h2><nav role="navigation" aria-labelledby="rel"><ul><li><a href="/close-season">Close seasons</a></li><li><a href="/report-poaching">Report poaching</a></li></ul></nav></aside></div></div><div class="helpful"><h2>Is this page useful?</h2><button class="govt-button govt-button--secondary">Yes</button> <button class="govt-button govt-button--secondary">No</button></div></main><footer class="govt-footer" role="contentinfo"><ul class="govt-footer__inline-list"><li><a class="govt-footer__link" href="/help">Help</a></li><li><a class="govt-footer__link" href="/terms">Terms</a></li></ul></footer></body></html>`,
    labels: `
h1 Renew a fishing licence
h2 Before you start
h2 Other ways to apply
h2 Related content
action Start now
action 0800 555 0177
price 36.8 GBP -
nav Home
nav Outdoors
nav Close seasons
nav Report poaching
nav Help
question What if I have lost my licence number?`,
  },
  {
    name: 'danish-insurance-step',
    kind: 'sign-up',
    language: 'da',
    html: `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Beregn din bilforsikring | Fjordtryg</title></head><body><div id="__nuxt"><div id="__layout"><div class="q-layout" data-v-2f3a><header class="q-header" data-v-2f3a><a href="/" class="nuxt-link-active"><img data-v-2f3a src="/_nuxt/fjordtryg.3f1.svg" alt="Fjordtryg"></a><span data-v-2f3a>Brug for hjælp? <a href="tel:70555012">70 55 50 12</a></span></header><ol class="q-steps" aria-label="Trin" data-v-77aa><li class="q-steps__i q-steps__i--on" aria-current="step" data-v-77aa>Bilen</li><li class="q-steps__i" data-v-77aa>Dig</li><li class="q-steps__i" data-v-77aa>Din pris</li></ol><main data-v-2f3a><h1 data-v-2f3a>Hvad koster din bilforsikring?</h1><p data-v-2f3a>Du får prisen på to minutter, og den er ikke bindende.</p><div class="q-form" data-v-10be><div class="q-field" data-v-10be><div class="q-field__label" id="lp" data-v-10be>Nummerplade</div><input data-v-10be type="text" aria-labelledby="lp" maxlength="7" placeholder="AB 12 345"><div class="q-field__hint" data-v-10be>Vi henter oplysningerne om bilen for dig.</div></div><fieldset class="q-seg" data-v-10be><legend data-v-10be>Hvor mange kilometer kører du om året?</legend><label data-v-10be><input type="radio" name="km" value="1"><span>Under 10.000</span></label><label data-v-10be><input type="radio" name="km" value="2"><span>10.000 - 20.000</span></label></fieldset><div class="q-field" data-v-10be><label for="born" data-v-10be>Fødselsdato</label><input id="born" data-v-10be inputmode="numeric" placeholder="DD-MM-ÅÅÅÅ"></div><div class="q-field" data-v-10be><label for="zip" data-v-10be>Postnummer</label><input id="zip" data-v-10be inputmode="numeric"></div><div class="q-check" data-v-10be><input type="checkbox" id="ok" data-v-10be><label for="ok" data-v-10be>Jeg har læst <a href="/betingelser">betingelserne</a></label></div><div class="q-actions" data-v-10be><a href="/bil" class="q-back" data-v-10be>Tilbage</a><button type="button" class="q-btn q-btn--next" data-v-10be>Se din pris</button></div></div><aside class="q-side" data-v-2f3a><h2 data-v-2f3a>Derfor Fjordtryg</h2><ul data-v-2f3a><li>Ingen binding, skift når du vil</li><li>Skader anmeldes døgnet rundt</li></ul><div class="tp" data-v-2f3a><img src="/tp-stars.svg" alt="4,6 ud af 5 stjerner"> <span>Fremragende på Trustpilot, 8.412 anmeldelser</span></div></aside></main><footer data-v-2f3a><a href="/cookies">Cookies</a><a href="/persondata">Persondata</a><p>Fjordtryg A/S er under tilsyn af Finanstilsynet.</p></footer></div></div></div></body></html>`,
    labels: `
h1 Hvad koster din bilforsikring?
h2 Derfor Fjordtryg
action 70 55 50 12
action Tilbage
action Se din pris
field Nummerplade
field Under 10.000
field 10.000 - 20.000
field Fødselsdato
field Postnummer
field Jeg har læst betingelserne
media Fjordtryg
proof Fremragende på Trustpilot, 8.412 anmeldelser
trust Ingen binding, skift når du vil
trust Fjordtryg A/S er under tilsyn af Finanstilsynet.`,
  },
  {
    name: 'portuguese-gym-plans',
    kind: 'pricing',
    language: 'pt-PT',
    html: `<!DOCTYPE html><html lang="pt-PT"><head><meta charset="UTF-8"><title>Adesão e preços | Ginásio Pulso</title><meta name="generator" content="WordPress 6.4; Divi v.4.23"></head><body class="page et_pb_pagebuilder_layout et_divi_theme"><div id="page-container"><header id="main-header"><div class="container clearfix et_menu_container"><div class="logo_container"><a href="/"><img src="/pulso.png" width="93" height="43" alt="Ginásio Pulso" id="logo"></a></div><div id="et-top-navigation"><nav id="top-menu-nav"><ul id="top-menu" class="nav"><li class="menu-item menu-item-21"><a href="/clubes/">Clubes</a></li><li class="menu-item menu-item-22"><a href="/aulas/">Aulas</a></li><li class="menu-item menu-item-23 current-menu-item"><a href="/adesao/">Adesão</a></li></ul></nav></div></div></header><div id="et-main-area"><div id="main-content"><div class="et_pb_section et_pb_section_0"><div class="et_pb_row et_pb_row_0"><div class="et_pb_module et_pb_text et_pb_text_0"><div class="et_pb_text_inner"><h1>Treina quando quiseres, paga o que é justo</h1><p>Só até domingo: inscrição a custo zero.</p></div></div></div><div class="et_pb_row et_pb_row_1"><div class="et_pb_module et_pb_pricing_tables_0 et_pb_pricing clearfix et_pb_pricing_3"><div class="et_pb_pricing_table et_pb_pricing_table_0"><div class="et_pb_pricing_heading"><h2 class="et_pb_pricing_title">Manhãs</h2><span class="et_pb_best_value">Até às 15h</span></div><div class="et_pb_pricing_content_top"><span class="et_pb_et_price"><span class="et_pb_dollar_sign">€</span><span class="et_pb_sum">22,90</span><span class="et_pb_frequency">/mês</span></span></div><div class="et_pb_pricing_content"><ul class="et_pb_pricing"><li><span>Um clube</span></li><li class="et_pb_not_available"><span>Aulas de grupo</span></li></ul></div><div class="et_pb_button_wrapper"><a class="et_pb_button et_pb_pricing_table_button" href="/aderir?p=m">Aderir agora</a></div></div><div class="et_pb_pricing_table et_pb_pricing_table_1 et_pb_featured_table"><div class="et_pb_pricing_heading"><h2 class="et_pb_pricing_title">Livre</h2><span class="et_pb_best_value">O mais escolhido</span></div><div class="et_pb_pricing_content_top"><span class="et_pb_et_price"><span class="et_pb_dollar_sign">€</span><span class="et_pb_sum">34,90</span><span class="et_pb_frequency">/mês</span></span></div><div class="et_pb_pricing_content"><ul class="et_pb_pricing"><li><span>Todos os clubes</span></li><li><span>Aulas de grupo</span></li></ul></div><div class="et_pb_button_wrapper"><a class="et_pb_button et_pb_pricing_table_button" href="/aderir?p=l">Aderir agora</a></div></div></div></div><div class="et_pb_row et_pb_row_2"><div class="et_pb_module et_pb_text"><div class="et_pb_text_inner"><p style="text-align:center">Sem fidelização. Cancela com 30 dias de aviso.</p></div></div></div><div class="et_pb_row et_pb_row_3"><div class="et_pb_module et_pb_testimonial et_pb_testimonial_0"><div class="et_pb_testimonial_portrait" style="background-image:url(/rita.jpg)"></div><div class="et_pb_testimonial_description"><div class="et_pb_testimonial_content"><p>Entrei pela piscina e fiquei pelas pessoas.</p></div><span class="et_pb_testimonial_author">Rita Lobo</span></div></div><div class="et_pb_module et_pb_number_counter" data-number-value="18000"><div class="percent"><p><span class="percent-value">18 000</span></p></div><h3 class="title">sócios ativos</h3></div></div><div class="et_pb_row et_pb_row_4"><div class="et_pb_module et_pb_text"><h2>Perguntas frequentes</h2></div><div class="et_pb_module et_pb_toggle et_pb_toggle_item et_pb_toggle_0 et_pb_toggle_close"><h5 class="et_pb_toggle_title">Posso suspender a mensalidade?</h5><div class="et_pb_toggle_content clearfix" style="display:none"><p>Sim, até dois meses por ano.</p></div></div><div class="et_pb_module et_pb_toggle et_pb_toggle_item et_pb_toggle_1 et_pb_toggle_close"><h5 class="et_pb_toggle_title">Há estacionamento?</h5><div class="et_pb_toggle_content clearfix" style="display:none"><p>Sim, grátis durante duas horas.</p></div></div></div><div class="et_pb_row et_pb_row_5"><div class="et_pb_module et_pb_cta_0 et_pb_promo"><div class="et_pb_promo_description"><h2 class="et_pb_module_header">Vem experimentar um dia</h2></div><div class="et_pb_button_wrapper"><a class="et_pb_button et_pb_promo_button" href="/dia-gratis/">Pedir um dia grátis</a></div></div></div></div></div><footer id="main-footer"><div id="footer-info">© Ginásio Pulso</div><ul id="menu-rodape" class="bottom-nav"><li><a href="/privacidade/">Privacidade</a></li><li><a href="https://livro.example">Livro de Reclamações</a></li></ul></footer></div></div></body></html>`,
    labels: `
h1 Treina quando quiseres, paga o que é justo
h2 Manhãs
h2 Livre
h2 Perguntas frequentes
h2 Vem experimentar um dia
action Aderir agora
action Pedir um dia grátis
price 22.9 EUR month
price 34.9 EUR month
nav Clubes
nav Aulas
nav Adesão
nav Livro de Reclamações
media Ginásio Pulso
proof *Entrei pela piscina e fiquei pelas pessoas.*
proof *18 000*
trust Sem fidelização. Cancela com 30 dias de aviso.
question Posso suspender a mensalidade?
question Há estacionamento?`,
  },
  {
    name: 'charity-give-box',
    kind: 'landing',
    language: 'en-US',
    html: `<!DOCTYPE html><html lang="en-US"><head><meta charset="utf-8"><title>Give clean water | Wellspring Fund</title><meta property="og:title" content="Give clean water"></head><body class="raise donate"><header class="raise-nav"><a href="/" class="raise-nav__logo"><img src="/wf.svg" alt="Wellspring Fund"></a><div class="raise-nav__menu"><a class="raise-nav__item" href="/stories">Stories</a><a class="raise-nav__item" href="/finances">Finances</a><a class="raise-nav__item" href="/faq">FAQ</a></div></header><main class="raise-cols"><div class="raise-cols__text"><h1>One well. Three hundred people. Forty years.</h1><p>Every well is dug by the people who will drink from it, with parts that can be bought in the next market.</p><div class="raise-goal" role="progressbar" aria-valuenow="61" aria-valuemin="0" aria-valuemax="100"><div style="width:61%"></div></div><p class="raise-goal__txt"><strong>$183,240</strong> raised of $300,000 by 2,907 donors</p><ul class="raise-recent"><li><b>Anonymous</b> gave $50 <i>2 minutes ago</i></li><li><b>Marcy T.</b> gave $25 <i>9 minutes ago</i></li></ul><figure><img src="/well.jpg" alt="Women at the new pump in Kaya"><figcaption>Kaya, March 2026</figcaption></figure></div><form class="give" id="give" method="post" action="/donations"><h2>Choose your gift</h2><div class="give__freq" role="radiogroup" aria-label="Frequency"><button type="button" role="radio" aria-checked="true">Monthly</button><button type="button" role="radio" aria-checked="false">One time</button></div><div class="give__amt"><label class="amt"><input type="radio" name="amount" value="20"><span>$20</span><em>Water for one family</em></label><label class="amt amt--on"><input type="radio" name="amount" value="40" checked><span>$40</span><em>Water for two families</em></label><label class="amt"><input type="radio" name="amount" value="other"><span>Other</span></label><input type="number" name="other" placeholder="Other amount" min="5"></div><label class="give__cover"><input type="checkbox" name="cover" checked> I’ll cover the $1.30 card fee</label><div class="give__who"><input name="first" autocomplete="given-name" placeholder="First name"><input name="last" autocomplete="family-name" placeholder="Last name"><input name="email" type="email" placeholder="Email"></div><button class="give__go" type="submit">Give $40 monthly</button><p class="give__safe"><svg aria-hidden="true" width="10" height="10"></svg> Secure payment. Cancel your monthly gift anytime.</p></form></main><section class="raise-strip"><div class="badge"><img src="/4star.png" alt="Four-star charity"><span>Rated four stars by Charity Compass</span></div><p>Gifts are tax-deductible. EIN 00-5550123.</p></section><section class="raise-faq"><h2>Your questions</h2><div class="faq-row"><button aria-expanded="true" aria-controls="a1">Where does my money go?</button><div id="a1"><p>88 cents of each dollar go to the wells.</p></div></div><div class="faq-row"><button aria-expanded="false" aria-controls="a2">Can I give by check?</button><div id="a2" hidden><p>Yes, by mail.</p></div></div></section><footer class="raise-foot"><a href="/privacy">Privacy</a><a href="/contact">Contact us</a></footer></body></html>`,
    labels: `
h1 One well. Three hundred people. Forty years.
h2 Choose your gift
h2 Your questions
action Give $40 monthly
price 20 USD -
price 40 USD -
form donation
field *$20*
field *$40*
field Other amount
field I’ll cover the $1.30 card fee
field First name
field Last name
field Email
nav Stories
nav Finances
nav Contact us
media Wellspring Fund
media Women at the new pump in Kaya
media Four-star charity
proof *2,907 donors*
proof Rated four stars by Charity Compass
trust Secure payment. Cancel your monthly gift anytime.
trust Gifts are tax-deductible.*
question Where does my money go?
question Can I give by check?`,
  },
];
