/** Houses, tickets, permits and jobs. */
import type { LabelledPage } from '../labelled.ts';

export const FIFTH_SERVICES: readonly LabelledPage[] = [
  {
    name: 'estate-agents',
    kind: 'landing',
    language: 'en',
    html: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"> <html xmlns="http://www.w3.org/1999/xhtml"> <head id="Head1"><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title> Marlow Fenn Estate Agents - Houses for sale and to let in Ludlow </title><link href="/css/site.css?v=44" rel="stylesheet" type="text/css" /><script src="/js/jquery-1.12.4.min.js" type="text/javascript"></script></head> <body> <form method="post" action="./Default.aspx" id="form1"> <div class="aspNetHidden"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTk4" /><input type="hidden" name="__EVENTVALIDATION" id="__EVENTVALIDATION" value="/wEdAAs" /></div> <div id="wrapper"> <div id="header"><div class="logo"><a href="/Default.aspx"><img src="/images/mf-logo.gif" alt="Marlow Fenn" width="210" height="70" border="0" /></a></div> <div class="phone">Ludlow office <b>01584 555 0190</b></div> <div id="menu"><ul><li><a href="/Buying.aspx">Buying</a></li> <li><a href="/Selling.aspx">Selling</a></li> <li><a href="/Lettings.aspx">Lettings</a></li> <li><a href="/Auctions.aspx">Auctions</a></li> <li><a href="/About.aspx">Our people</a></li> </ul> </div> </div> <div id="hero"><h1>Shropshire homes, sold by neighbours</h1> <div id="ctl00_pnlSearch" class="searchbox"><div class="tabs"><a id="ctl00_lnkBuy" class="tab on" href="javascript:__doPostBack('ctl00$lnkBuy','')">For sale</a><a id="ctl00_lnkLet" class="tab" href="javascript:__doPostBack('ctl00$lnkLet','')">To let</a></div> <table cellpadding="0" cellspacing="4"><tr><td><label for="ctl00_txtWhere">Town or postcode</label></td> <td><label for="ctl00_ddlBeds">Bedrooms</label></td> <td><label for="ctl00_ddlMax">Maximum price</label></td> <td></td> </tr> <tr><td><input name="ctl00$txtWhere" type="text" id="ctl00_txtWhere" class="txt" /></td> <td><select name="ctl00$ddlBeds" id="ctl00_ddlBeds"><option value="0">Any</option><option value="2">2 or more</option><option value="4">4 or more</option></select></td> <td><select name="ctl00$ddlMax" id="ctl00_ddlMax"><option value="0">No limit</option><option value="250000">£250,000</option><option value="500000">£500,000</option></select></td> <td><input type="submit" name="ctl00$btnFind" value="Find homes" id="ctl00_btnFind" class="btn" /></td> </tr> </table> </div> </div> <div id="valuation"><h2>What would yours fetch?</h2> <p>A partner walks round with you, not an algorithm. Free, and you owe us nothing.</p> <a href="/Valuation.aspx" class="btnBig">Book a free valuation</a></div> <div id="featured"><h2>New this week</h2> <table id="ctl00_dlProps" cellspacing="0" style="border-collapse:collapse;"><tr> <td class="prop"><a href="/Property.aspx?id=2231"><img src="/photos/2231_1.jpg" alt="Timber-framed cottage, Corve Street" width="280" height="190" /></a><div class="status">Under offer</div> <h3><a href="/Property.aspx?id=2231">Corve Street, Ludlow</a></h3> <p class="price">Guide price £385,000</p> <p>3 bedrooms &bull; walled garden</p> </td> <td class="prop"><a href="/Property.aspx?id=2240"><img src="/photos/2240_1.jpg" alt="Barn conversion at Wistanstow" width="280" height="190" /></a><h3><a href="/Property.aspx?id=2240">The Threshing Barn, Wistanstow</a></h3> <p class="price">£725,000</p> <p>5 bedrooms &bull; 2 acres</p> </td> <td class="prop"><a href="/Property.aspx?id=L118"><img src="/photos/L118_1.jpg" alt="Flat above the bookshop" width="280" height="190" /></a><h3><a href="/Property.aspx?id=L118">Flat 2, Broad Street</a></h3> <p class="price">£795 pcm</p> <p>1 bedroom &bull; unfurnished</p> </td> </tr> </table> </div> <div id="why"><h2>Why sellers choose us</h2> <ul class="facts"><li><span class="n">97%</span> of asking price achieved, on average, last year</li> <li><span class="n">34</span> days from board up to sale agreed</li> <li>No sale, no fee. Really.</li> <li>Your deposit is held by a government-approved scheme</li> </ul> <div class="quote"><p><i>"Sarah rang every Friday whether there was news or not. You cannot buy that, except apparently you can."</i></p> <p class="who">Mr and Mrs Dace, sold in Craven Arms</p> </div> </div> <div id="alerts"><h2>Be first through the door</h2> <p>Tell us what you're after and we'll email before it reaches the portals.</p> <table><tr><td><input name="ctl00$txtAlertEmail" type="text" id="ctl00_txtAlertEmail" title="Your email address" placeholder="Your email address" /></td> <td><a id="ctl00_lnkAlert" class="btn" href="javascript:__doPostBack('ctl00$lnkAlert','')">Set up alerts</a></td> </tr> </table> </div> <div id="modal" style="display:none"><h2>Arrange a viewing</h2> <input name="ctl00$txtView" type="text" /><input type="submit" name="ctl00$btnView" value="Request viewing" /></div> <div id="footer"><img src="/images/propertymark.gif" alt="Propertymark Protected" /><img src="/images/tpo.gif" alt="The Property Ombudsman" /><p>Members of The Property Ombudsman. Client money protected by Propertymark.</p> <p><a href="/Fees.aspx">Landlord fees</a> | <a href="/Complaints.aspx">Complaints procedure</a> | <a href="/Privacy.aspx">Privacy notice</a></p> </div> </div> </form> <script type="text/javascript">//<![CDATA[\nvar theForm = document.forms['form1'];\n//]]></script></body></html>`,
    labels: `
h1 Shropshire homes, sold by neighbours
h2 What would yours fetch?
h2 New this week
h2 Why sellers choose us
h2 Be first through the door
action Find homes
action Book a free valuation
action Set up alerts
form search
field Town or postcode
field Bedrooms
field Maximum price
field Your email address
price 385000 GBP -
price 725000 GBP -
price 795 GBP month
nav Buying
nav Selling
nav Lettings
nav Auctions
nav Our people
nav Landlord fees
nav Complaints procedure
nav Privacy notice
media Marlow Fenn
media Timber-framed cottage, Corve Street
media Barn conversion at Wistanstow
media Flat above the bookshop
media Propertymark Protected
media The Property Ombudsman
proof 97% of asking price achieved*
proof 34 days from board up to sale agreed
proof *Sarah rang every Friday
trust *Free, and you owe us nothing.
trust No sale, no fee.*
trust Your deposit is held by a government-approved scheme
trust Members of The Property Ombudsman.*`,
    hidden: ['Arrange a viewing', 'Request viewing'],
  },
  {
    name: 'concert-tickets',
    kind: 'shop',
    language: 'en-IE',
    html: `<!DOCTYPE html> <html lang="en-IE"> <head> <meta charset="utf-8"> <title>The Low Tides at The Granary, Cork – Sat 6 Feb 2027 | Gatecrash</title> <meta name="viewport" content="width=device-width,initial-scale=1"> <script type="application/ld+json">{"@context":"https://schema.org","@type":"MusicEvent","name":"The Low Tides","offers":{"@type":"Offer","price":"32.00","priceCurrency":"EUR"}}</script> <link rel="stylesheet" href="/css/app.c1.css"> </head> <body> <noscript><strong>Gatecrash needs JavaScript to sell you a ticket.</strong></noscript> <div id="app" data-v-app=""> <div class="g-queue" role="status" v-cloak hidden>You are number 1,204 in the queue</div> <header class="g-top"> <a class="g-top__logo" href="/"><img src="/img/gatecrash.svg" alt="Gatecrash"></a> <form class="g-search" role="search" action="/search"><label class="g-search__label" for="q">Artist, venue or town</label><input class="g-search__input" id="q" name="q" type="search"><button class="g-search__btn" type="submit" aria-label="Search"><svg aria-hidden="true" viewBox="0 0 16 16"><circle cx="7" cy="7" r="5"/></svg></button></form> <nav class="g-top__nav"><a href="/gigs">Gigs</a><a href="/comedy">Comedy</a><a href="/festivals">Festivals</a><a href="/gift-cards">Gift cards</a></nav> <div class="g-top__acct"><a href="/basket" aria-label="Basket, 0 items"><svg aria-hidden="true"><path d="M1 1"/></svg><span class="g-count">0</span></a><a href="/login" class="g-link">Log in</a></div> </header> <nav class="g-crumbs" aria-label="Breadcrumb"><ol><li><a href="/gigs">Gigs</a></li> <li><a href="/gigs/cork">Cork</a></li> <li aria-current="page">The Low Tides</li> </ol> </nav> <main class="g-event"> <div class="g-event__hero"><img src="/img/e/low-tides.jpg" alt="The Low Tides on stage under blue light" fetchpriority="high"><div class="g-event__meta"><span class="g-tag g-tag--hot">Last few</span><h1>The Low Tides</h1> <p><time datetime="2027-02-06T19:30">Saturday 6 February 2027, doors 7.30pm</time></p> <p><a href="/venues/granary">The Granary, Cork</a></p> <p class="g-event__social"><svg aria-hidden="true"><use href="#flame"/></svg> 2,318 fans are going</p> </div> </div> <section class="g-tickets" aria-labelledby="t-h"><h2 id="t-h">Choose your tickets</h2> <ul class="g-tiers"> <li class="g-tier"><div class="g-tier__main"><h3 class="g-tier__name">General standing</h3> <p class="g-tier__note">Over 16s only</p> </div> <div class="g-tier__price">€32.00 <small>incl. €3.20 fee</small></div> <g-stepper name="ga" min="0" max="6"><button type="button" aria-label="Fewer">−</button><output>0</output><button type="button" aria-label="More">+</button></g-stepper></li> <li class="g-tier"><div class="g-tier__main"><h3 class="g-tier__name">Balcony seat</h3> </div> <div class="g-tier__price">€45.50</div> <g-stepper name="bal" min="0" max="6"><button type="button" aria-label="Fewer">−</button><output>0</output><button type="button" aria-label="More">+</button></g-stepper></li> <li class="g-tier g-tier--out"><div class="g-tier__main"><h3 class="g-tier__name">Early bird</h3> </div> <div class="g-tier__price"><s>€25.00</s> <span>Sold out</span></div> <button type="button" class="g-btn g-btn--ghost">Join the waiting list</button></li> </ul> <form class="g-promo" @submit.prevent="apply"><label for="promo">Promo code</label><input id="promo" name="promo" type="text"><button type="submit" class="g-btn g-btn--ghost">Apply</button></form> <button type="button" class="g-btn g-btn--primary g-btn--wide"><span class="g-btn__in"><span>Get tickets</span></span></button> <ul class="g-assure"><li><svg aria-hidden="true"><use href="#lock"/></svg>Secure checkout, 3-D Secure on every card</li> <li><svg aria-hidden="true"><use href="#swap"/></svg>Can't make it? Resell at face value up to the day</li> <li><svg aria-hidden="true"><use href="#cash"/></svg>Cancelled gigs are refunded in full, fees and all</li> </ul> </section> <section class="g-about"><h2>About the night</h2> <div class="g-clamp"><p>Seven players, two accordions and the loudest whisper in Munster. Support from Ailbhe Rua.</p> </div> <button type="button" class="g-more" aria-expanded="false">Show more</button> <div class="g-press"><p>“The best forty minutes of the festival” <cite>Hot Wire</cite></p> <p>★★★★★ <cite>Lee Valley Echo</cite></p> </div> <div class="g-video"><iframe src="https://video.example/embed/lt" title="The Low Tides – Slack Water (live)" loading="lazy"></iframe></div> </section> <section class="g-venue"><h2>Getting there</h2> <address>Granary Lane, Cork</address><a class="g-link" href="https://maps.example/granary">Directions</a></section> <section class="g-faq"><h2>Door questions</h2> <g-disclosure><button type="button" aria-expanded="false" slot="head">Is there step-free access?</button><div slot="body" hidden>Yes, by the yard gate.</div> </g-disclosure> <g-disclosure><button type="button" aria-expanded="false" slot="head">Can I bring a bag?</button><div slot="body" hidden>Nothing larger than A4.</div> </g-disclosure> </section> <section class="g-also"><h2>Fans also booked</h2> <div class="g-carousel" role="group" aria-roledescription="carousel"><a class="g-card" href="/e/wrack"><img src="/img/e/wrack.jpg" alt="Wrack Line" loading="lazy"><span>Wrack Line</span><span>from €18</span></a><a class="g-card" href="/e/mossy"><img src="/img/e/mossy.jpg" alt="Mossy and the Gulls" loading="lazy"><span>Mossy and the Gulls</span><span>from €22.50</span></a></div> </section> </main> <aside class="g-sticky" aria-label="Quick buy"><span>From €32.00</span><button type="button" class="g-btn g-btn--primary">Buy now</button></aside> <footer class="g-foot"><div class="g-foot__col"><h2 class="g-foot__h">Help</h2> <a href="/help/tickets">Where are my tickets?</a><a href="/help/refunds">Refunds</a></div> <div class="g-foot__col"><h2 class="g-foot__h">Promoters</h2> <a href="/sell">Sell with Gatecrash</a></div> <p>Gatecrash Ltd, Cork. Member of the Society of Ticket Agents.</p> </footer> </div> </body></html>`,
    labels: `
h1 The Low Tides
h2 Choose your tickets
h2 About the night
h2 Getting there
h2 Door questions
h2 Fans also booked
h2 Help
h2 Promoters
action Search
action Log in
action Join the waiting list
action Apply
action Get tickets
action Buy now
form search
field Artist, venue or town
field Promo code
price 32 EUR -
price 45.50 EUR -
price 25 EUR -
price 18 EUR -
price 22.50 EUR -
nav Gigs
nav Comedy
nav Festivals
nav Gift cards
nav Cork
nav Where are my tickets?
nav Refunds
nav Sell with Gatecrash
media Gatecrash
media The Low Tides on stage under blue light
media The Low Tides – Slack Water (live)
media Wrack Line
media Mossy and the Gulls
proof 2,318 fans are going
proof “The best forty minutes of the festival”*
proof ★★★★★*
trust Secure checkout*
trust Can't make it? Resell at face value*
trust Cancelled gigs are refunded in full*
trust *Member of the Society of Ticket Agents.
question Is there step-free access?
question Can I bring a bag?`,
    hidden: ['You are number 1,204 in the queue'],
  },
  {
    name: 'permit-step',
    kind: 'other',
    language: 'en',
    html: `<!DOCTYPE html> <html class="gds-template" lang="en"> <head> <meta charset="utf-8"> <title>About your vehicle - Apply for a resident parking permit - Ashcombe Borough Council</title> <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover"> <link rel="stylesheet" href="/assets/gds-5.4.css"> </head> <body class="gds-template__body"> <script>document.body.className += ' js-enabled';</script> <div class="gds-cookie-banner" data-nosnippet role="region" aria-label="Cookies on this service" hidden> <h2 class="gds-cookie-banner__heading gds-heading-m">Cookies on this service</h2> <button type="button" class="gds-button">Accept analytics cookies</button> </div> <a href="#main-content" class="gds-skip-link" data-module="gds-skip-link">Skip to main content</a> <header class="gds-header" role="banner"><div class="gds-header__container gds-width-container"> <div class="gds-header__logo"><a href="https://www.ashcombe.example" class="gds-header__link"><img src="/assets/crest.svg" alt="Ashcombe Borough Council" height="40"></a></div> <div class="gds-header__content"><a href="/permits" class="gds-header__link gds-header__service-name">Apply for a resident parking permit</a> <nav aria-label="Menu" class="gds-header__navigation"><ul class="gds-header__navigation-list"><li class="gds-header__navigation-item"><a class="gds-header__link" href="/account">Your account</a></li> <li class="gds-header__navigation-item"><a class="gds-header__link" href="/sign-out">Sign out</a></li> </ul> </nav> </div> </div> </header> <div class="gds-width-container"> <div class="gds-phase-banner"><p class="gds-phase-banner__content"><strong class="gds-tag">Beta</strong><span class="gds-phase-banner__text">This is a new service. Help us improve it and <a class="gds-link" href="/feedback">give your feedback</a>.</span></p> </div> <a href="/permits/address" class="gds-back-link">Back</a> <main class="gds-main-wrapper" id="main-content" role="main"> <div class="gds-grid-row"><div class="gds-grid-column-two-thirds"> <div class="gds-error-summary" data-module="gds-error-summary"><div role="alert"><h2 class="gds-error-summary__title">There is a problem</h2> <div class="gds-error-summary__body"><ul class="gds-list gds-error-summary__list"><li><a href="#reg">Enter your registration number</a></li> </ul> </div> </div> </div> <span class="gds-caption-l">Step 3 of 5</span> <h1 class="gds-heading-l">About your vehicle</h1> <p class="gds-body">The vehicle must be registered at the address you gave. A permit costs £64.50. A second permit for the same home costs £118.</p> <form action="/permits/vehicle" method="post" novalidate> <input type="hidden" name="_csrf" value="9a0b"> <div class="gds-form-group gds-form-group--error"><label class="gds-label gds-label--s" for="reg">Vehicle registration number</label><div id="reg-hint" class="gds-hint">For example, AB12 CDE</div> <p id="reg-error" class="gds-error-message"><span class="gds-visually-hidden">Error:</span> Enter your registration number</p> <input class="gds-input gds-input--error gds-input--width-10" id="reg" name="reg" type="text" spellcheck="false" aria-describedby="reg-hint reg-error"></div> <div class="gds-form-group"><fieldset class="gds-fieldset" aria-describedby="bought-hint"><legend class="gds-fieldset__legend gds-fieldset__legend--s">When did you get the vehicle?</legend> <div id="bought-hint" class="gds-hint">For example, 27 3 2021</div> <div class="gds-date-input" id="bought"><div class="gds-date-input__item"><label class="gds-label gds-date-input__label" for="bought-day">Day</label><input class="gds-input gds-input--width-2" id="bought-day" name="bought-day" type="text" inputmode="numeric"></div> <div class="gds-date-input__item"><label class="gds-label gds-date-input__label" for="bought-month">Month</label><input class="gds-input gds-input--width-2" id="bought-month" name="bought-month" type="text" inputmode="numeric"></div> <div class="gds-date-input__item"><label class="gds-label gds-date-input__label" for="bought-year">Year</label><input class="gds-input gds-input--width-4" id="bought-year" name="bought-year" type="text" inputmode="numeric"></div> </div> </fieldset> </div> <div class="gds-form-group"><fieldset class="gds-fieldset"><legend class="gds-fieldset__legend gds-fieldset__legend--s">Is it a company car?</legend> <div class="gds-radios" data-module="gds-radios"><div class="gds-radios__item"><input class="gds-radios__input" id="co" name="co" type="radio" value="yes"><label class="gds-label gds-radios__label" for="co">Yes</label></div> <div class="gds-radios__conditional gds-radios__conditional--hidden" id="cond-co" style="display:none"><label class="gds-label" for="emp">Name of your employer</label><input class="gds-input" id="emp" name="emp" type="text"></div> <div class="gds-radios__item"><input class="gds-radios__input" id="co-2" name="co" type="radio" value="no"><label class="gds-label gds-radios__label" for="co-2">No</label></div> </div> </fieldset> </div> <div class="gds-form-group"><label class="gds-label gds-label--s" for="v5c">Upload your log book (V5C)</label><div class="gds-hint">JPG, PNG or PDF, 8MB or smaller</div> <input class="gds-file-upload" id="v5c" name="v5c" type="file"></div> <details class="gds-details"><summary class="gds-details__summary"><span class="gds-details__summary-text">I have not got my log book yet</span></summary> <div class="gds-details__text">You can apply with the green new keeper slip.</div> </details> <div class="gds-inset-text">We check these details with the licensing agency. We will not share them with anyone else.</div> <div class="gds-button-group"><button type="submit" class="gds-button" data-module="gds-button" data-prevent-double-click="true">Save and continue</button><a class="gds-link" href="/permits/save">Save and come back later</a></div> </form> </div> <div class="gds-grid-column-one-third"><aside class="related" role="complementary"><h2 class="gds-heading-m" id="rel">Related content</h2> <nav role="navigation" aria-labelledby="rel"><ul class="gds-list"><li><a class="gds-link" href="/zones">Find your parking zone</a></li> <li><a class="gds-link" href="/visitor">Visitor vouchers</a></li> <li><a class="gds-link" href="/blue-badge">Blue Badge holders</a></li> </ul> </nav> </aside> </div> </div> </main> </div> <footer class="gds-footer" role="contentinfo"><div class="gds-width-container"><h2 class="gds-visually-hidden">Support links</h2> <ul class="gds-footer__inline-list"><li class="gds-footer__inline-list-item"><a class="gds-footer__link" href="/help">Help</a></li> <li class="gds-footer__inline-list-item"><a class="gds-footer__link" href="/privacy">Privacy notice</a></li> <li class="gds-footer__inline-list-item"><a class="gds-footer__link" href="/accessibility">Accessibility statement</a></li> <li class="gds-footer__inline-list-item"><a class="gds-footer__link" href="/cymraeg" lang="cy">Cymraeg</a></li> </ul> </div> </footer> </body> </html>`,
    labels: `
h1 About your vehicle
h2 There is a problem
h2 Related content
action Save and continue
form application
field Vehicle registration number
field Day
field Month
field Year
field Is it a company car?
field Upload your log book (V5C)
price 64.50 GBP -
price 118 GBP -
nav Your account
nav Sign out
nav Find your parking zone
nav Visitor vouchers
nav Blue Badge holders
nav Help
nav Privacy notice
nav Accessibility statement
nav Cymraeg
media Ashcombe Borough Council
trust *We will not share them with anyone else.`,
    hidden: ['Cookies on this service', 'Accept analytics cookies', 'Name of your employer'],
  },
  {
    name: 'job-advertisement',
    kind: 'other',
    language: 'en',
    html: `<!DOCTYPE html> <html lang="en"> <head> <title>Night-shift bakery lead at Oat & Ember — Millstone Jobs</title> <meta name="viewport" content="width=device-width,initial-scale=1"> <meta name="csrf-param" content="authenticity_token" /> <link rel="stylesheet" href="/assets/application-5b.css" data-turbo-track="reload" /> <script src="/assets/application-77.js" data-turbo-track="reload" defer="defer"></script> </head> <body data-controller="flash modal"> <div class="flash flash--notice" data-flash-target="box" hidden>Saved to your shortlist</div> <header class="topnav"> <div class="topnav__in"> <a class="topnav__brand" href="/">Millstone<b>Jobs</b></a> <ul class="topnav__links"> <li><a href="/jobs">Find work</a></li> <li><a href="/employers">Employers</a></li> <li><a href="/pay-guide">Pay guide</a></li> </ul> <ul class="topnav__links topnav__links--end"> <li><a href="/session/new">Sign in</a></li> <li><a class="btn btn-dark" href="/jobs/new">Post a job, $149</a></li> </ul> </div> </header> <main class="layout"> <turbo-frame id="job_5520"> <article class="job"> <header class="job__head"> <img class="job__logo" src="/rails/active_storage/blobs/oat.png" alt="Oat &amp; Ember logo" width="72" height="72"> <div> <h1>Night-shift bakery lead</h1> <p class="job__sub"><a href="/companies/oat-ember">Oat &amp; Ember</a> · Duluth, MN · On site</p> <p class="job__rating"><span class="stars" role="img" aria-label="4.6 of 5">★★★★☆</span> 4.6 from 58 staff reviews</p> </div> </header> <dl class="facts"> <div><dt>Pay</dt><dd><strong>$26.50</strong> an hour</dd></div> <div><dt>Hours</dt><dd>Four nights, 10pm to 6am</dd></div> <div><dt>Starts</dt><dd>January</dd></div> <div><dt>Posted</dt><dd><time datetime="2026-11-20">8 days ago</time></dd></div> </dl> <div class="job__actions"> <a class="btn btn-primary" data-turbo-frame="_top" href="#apply">Apply now</a> <form class="button_to" method="post" action="/jobs/5520/save"><button class="btn btn-outline" type="submit"><svg aria-hidden="true" width="14"><path d="M2 1h10v13"/></svg> Save job</button><input type="hidden" name="authenticity_token" value="x" /></form> </div> <div class="trix-content"> <h2>What you'll do</h2> <div>Run a bench of five, shape about 600 loaves and have the van loaded by half past five.<br><br></div> <ul><li>Mix and ferment three doughs</li><li>Train two apprentices</li></ul> <h2>What you'll bring</h2> <div>Two years on a production bench, and a liking for quiet streets.</div> <h2>What you'll get</h2> <ul><li>Health and dental from day one</li><li>A share of profit: last year it was $2,140 each</li><li>All the bread you can carry</li></ul> </div> <aside class="callout"> <h3>Hiring you can trust</h3> <ul> <li><svg aria-hidden="true"><use href="#check"/></svg> We phoned this employer and checked the address</li> <li><svg aria-hidden="true"><use href="#check"/></svg> Never pay to apply. If anyone asks you to, report it and we remove them.</li> </ul> </aside> </article> </turbo-frame> <section id="apply" class="apply"> <h2>Apply to Oat &amp; Ember</h2> <p>Takes about two minutes. No account needed.</p> <form class="simple_form" action="/jobs/5520/applications" accept-charset="UTF-8" enctype="multipart/form-data" method="post" data-controller="upload"> <div class="form-group string required"><label class="string required" for="application_full_name">Full name <abbr title="required">*</abbr></label><input class="form-control" required="required" type="text" name="application[full_name]" id="application_full_name" /></div> <div class="form-row"><div class="form-group"><label for="application_email">Email</label><input class="form-control" type="email" name="application[email]" id="application_email" /></div><div class="form-group"><label for="application_phone">Phone (optional)</label><input class="form-control" type="tel" name="application[phone]" id="application_phone" /></div></div> <div class="form-group"><label for="application_cv">Résumé</label><input type="file" name="application[cv]" id="application_cv" /><small>PDF or Word, or just a photo of it</small></div> <div class="form-group"><label for="application_note">Why this bakery?</label><textarea class="form-control" name="application[note]" id="application_note" rows="4"></textarea></div> <div class="form-check"><input name="application[alerts]" type="hidden" value="0" /><input class="form-check-input" type="checkbox" value="1" name="application[alerts]" id="application_alerts" /><label class="form-check-label" for="application_alerts">Send me similar jobs</label></div> <input type="submit" name="commit" value="Send application" class="btn btn-primary btn-lg" data-disable-with="Sending…" /> <p class="help-block">Only Oat &amp; Ember sees what you send. We delete it after 90 days.</p> </form> </section> <section class="similar"> <h2>More night work near Duluth</h2> <ol class="joblist"> <li><a href="/jobs/5481">Pastry cook, Harbor Roll</a> <span>$22 an hour</span></li> <li><a href="/jobs/5477">Dispatch clerk, Twin Ports Dairy</a> <span>$43,000 a year</span></li> </ol> </section> <section class="numbers"> <p><strong>1 in 4</strong> applicants hears back the same day</p> <p>“Applied from my break, interviewed on Thursday, started Monday.” <cite>Leon, oven operator</cite></p> </section> </main> <footer class="ftr"> <nav aria-label="Footer"><ul><li><a href="/about">About</a></li><li><a href="/scams">Spotting scams</a></li><li><a href="/terms">Terms</a></li></ul></nav> <form class="ftr__alert" action="/alerts" method="post"><label for="alert_email">Jobs like this, every Tuesday</label><div class="input-group"><input id="alert_email" type="email" name="email" placeholder="name@mail.com" /><button type="submit" name="button">Email me jobs</button></div></form> </footer> <div class="modal" data-modal-target="dialog" style="display: none" role="dialog" aria-labelledby="rep"><h2 id="rep">Report this job</h2><button type="button">Send report</button></div> </body> </html>`,
    labels: `
h1 Night-shift bakery lead
h2 What you'll do
h2 What you'll bring
h2 What you'll get
h2 Apply to Oat & Ember
h2 More night work near Duluth
action Sign in
action Post a job, $149
action Apply now
action Save job
action Send application
action Email me jobs
form application
form newsletter
field Full name*
field Email
field Phone (optional)
field Résumé
field Why this bakery?
field Send me similar jobs
field Jobs like this, every Tuesday
price 149 USD -
nav Find work
nav Employers
nav Pay guide
nav Sign in
nav About
nav Spotting scams
nav Terms
media Oat & Ember logo
proof *4.6 from 58 staff reviews
proof 1 in 4 applicants hears back the same day
proof “Applied from my break*
trust We phoned this employer and checked the address
trust *No account needed.
trust Never pay to apply.*
trust Only Oat & Ember sees what you send.*`,
    hidden: ['Saved to your shortlist', 'Report this job', 'Send report'],
  },
];
