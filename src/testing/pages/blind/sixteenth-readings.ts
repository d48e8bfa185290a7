/** Ferries, a council, hosting and a food bank. */
import type { LabelledPage } from '../labelled.ts';

export const SIXTEENTH_READINGS: readonly LabelledPage[] = [
  {
    name: 'ferry',
    kind: 'landing',
    language: 'en',
    html: String.raw`<!doctype html>
<html lang="en" data-n-head="%7B%22lang%22:%7B%22ssr%22:%22en%22%7D%7D">
<head>
<title>Ferries to the Western Isles | Sound &amp; Skerry Ferries</title>
<meta data-n-head="ssr" charset="utf-8">
<meta data-n-head="ssr" name="viewport" content="width=device-width,initial-scale=1">
<link rel="preload" href="/_nuxt/3f1c2a.js" as="script">
</head>
<body>
<div id="__nuxt"><!----><div id="__layout"><div class="v-application" data-v-6b1d>
<div class="service-bar service-bar--amber" role="status" data-v-6b1d><p>Kilbrannan: sailings after 16:00 today may be cancelled because of high winds. <a href="/service-status">See service status</a></p></div>
<header class="hdr" data-v-17aa>
<a href="/" class="nuxt-link-active hdr__logo" data-v-17aa><img src="/img/logo.svg" alt="Sound and Skerry Ferries" width="160" data-v-17aa></a>
<nav class="hdr__nav" aria-label="Main" data-v-17aa>
<div class="hdr__item" data-v-17aa><a href="/timetables" data-v-17aa>Timetables</a></div>
<div class="hdr__item" data-v-17aa><a href="/fares" data-v-17aa>Fares</a></div>
<div class="hdr__item" data-v-17aa><a href="/destinations" data-v-17aa>Destinations</a></div>
<div class="hdr__item" data-v-17aa><a href="/onboard" data-v-17aa>On board</a></div>
<div class="hdr__item" data-v-17aa><a href="/help" data-v-17aa>Help</a></div>
</nav>
<div class="hdr__right" data-v-17aa>
<button type="button" class="lang" aria-haspopup="listbox" data-v-17aa>EN</button>
<a href="/account/login" class="hdr__link" data-v-17aa>My bookings</a>
</div>
</header>
<div class="drawer" style="display:none;" data-v-17bb><nav aria-label="Mobile"><a href="/timetables">Timetables</a><a href="/fares">Fares</a><a href="/app">Get the ferry app</a></nav></div>
<main data-v-0c9e>
<section class="hero" data-v-0c9e>
<picture data-v-0c9e><source srcset="/img/hero.webp" type="image/webp"><img src="/img/hero.jpg" alt="MV Skerryvore leaving harbour at sunrise" data-v-0c9e></picture>
<h1 class="hero__title" data-v-0c9e>Your crossing <br>to the islands</h1>
<form class="booker" novalidate data-v-88f0>
<div role="radiogroup" aria-label="Trip type" class="booker__type" data-v-88f0>
<label class="radio" data-v-88f0><input type="radio" name="trip" value="return" checked><span>Return</span></label>
<label class="radio" data-v-88f0><input type="radio" name="trip" value="single"><span>One way</span></label>
</div>
<div class="fld" data-v-88f0><label for="b-from">From</label><select id="b-from"><option>Ardmore</option><option>Port Gillan</option></select></div>
<div class="fld" data-v-88f0><label for="b-to">To</label><select id="b-to"><option>Kilbrannan</option><option>Sula</option></select></div>
<div class="fld" data-v-88f0><label for="b-out">Departure date</label><input id="b-out" type="text" inputmode="none" value="" autocomplete="off"></div>
<div class="fld" data-v-88f0><label for="b-back">Return date</label><input id="b-back" type="text" inputmode="none" autocomplete="off"></div>
<div class="fld" data-v-88f0><label for="b-pax">Passengers</label><input id="b-pax" type="number" min="1" max="9" value="2"></div>
<div class="fld" data-v-88f0><label for="b-veh">Vehicle</label><select id="b-veh"><option>No vehicle</option><option>Car up to 5.5 m</option><option>Motorhome</option><option>Bicycle</option></select></div>
<button class="btn btn--primary booker__go" type="submit" data-v-88f0><span data-v-88f0>Find sailings</span></button>
<p class="booker__note" data-v-88f0>Change your sailing for free up to 24 hours before departure.</p>
</form>
</section>
<section class="offers" data-v-0c9e>
<h2 data-v-0c9e>Low fares this autumn</h2>
<div class="offers__grid" data-v-0c9e>
<article class="offer" data-v-5a51>
<img src="/img/sula.jpg" alt="White beach on Sula" loading="lazy" data-v-5a51>
<h3 data-v-5a51>Ardmore – Sula</h3>
<p class="offer__fare" data-v-5a51>Foot passenger from <strong>£9.40</strong> each way</p>
<a class="btn btn--ghost" href="/book?route=ard-sul" data-v-5a51>Book now</a>
</article>
<article class="offer" data-v-5a51>
<img src="/img/kil.jpg" alt="Harbour front at Kilbrannan" loading="lazy" data-v-5a51>
<h3 data-v-5a51>Port Gillan – Kilbrannan</h3>
<p class="offer__fare" data-v-5a51>Car plus two from <strong>£61.00</strong> each way</p>
<a class="btn btn--ghost" href="/book?route=pgi-kil" data-v-5a51>Book this crossing</a>
</article>
</div>
</section>
<section class="why" data-v-0c9e>
<h2 data-v-0c9e>Why islanders sail with us</h2>
<ul class="why__list" data-v-0c9e>
<li data-v-0c9e><svg width="24" height="24" aria-hidden="true"><use href="#i-clock"></use></svg><span>97% of sailings left on time last year</span></li>
<li data-v-0c9e><svg width="24" height="24" aria-hidden="true"><use href="#i-users"></use></svg><span>410,000 passengers carried in 2023</span></li>
<li data-v-0c9e><svg width="24" height="24" aria-hidden="true"><use href="#i-dog"></use></svg><span>Dogs travel free, inside or out on deck</span></li>
<li data-v-0c9e><svg width="24" height="24" aria-hidden="true"><use href="#i-refund"></use></svg><span>Full refund if we cancel your sailing</span></li>
</ul>
<blockquote class="quote" data-v-0c9e><p>“Crew could not have been kinder with my mum's wheelchair, and the breakfast rolls are worth the trip alone.”</p><footer>Morag T., Inverness, travelled in August</footer></blockquote>
</section>
<section class="faq" data-v-0c9e>
<h2 data-v-0c9e>Before you travel</h2>
<div class="acc" data-v-2e1f>
<h3 class="acc__h" data-v-2e1f><button type="button" aria-expanded="true" aria-controls="a1" data-v-2e1f>How early do I need to check in?<svg aria-hidden="true" width="12"><path d="M0 0l6 6 6-6"/></svg></button></h3>
<div id="a1" data-v-2e1f><p>Thirty minutes with a vehicle, ten minutes on foot.</p></div>
<h3 class="acc__h" data-v-2e1f><button type="button" aria-expanded="false" aria-controls="a2" data-v-2e1f>Can I stay in my car during the crossing?<svg aria-hidden="true" width="12"><path d="M0 0l6 6 6-6"/></svg></button></h3>
<div id="a2" hidden data-v-2e1f><p>No. The car deck is closed once we have left the pier.</p></div>
<h3 class="acc__h" data-v-2e1f><button type="button" aria-expanded="false" aria-controls="a3" data-v-2e1f>Do you take camper vans with gas bottles?<svg aria-hidden="true" width="12"><path d="M0 0l6 6 6-6"/></svg></button></h3>
<div id="a3" hidden data-v-2e1f><p>Yes, as long as the bottles are turned off.</p></div>
</div>
</section>
</main>
<footer class="ftr" data-v-9d9d>
<div class="ftr__col" data-v-9d9d><p class="ftr__h">Plan</p><a href="/ports">Ports and parking</a><a href="/accessibility">Assisted travel</a><a href="/groups">Group bookings</a></div>
<div class="ftr__col" data-v-9d9d><p class="ftr__h">Company</p><a href="/about">About us</a><a href="/freight">Freight</a><a href="/jobs">Jobs at sea and ashore</a></div>
<div class="ftr__news" data-v-9d9d>
<form action="/newsletter" method="post" data-v-9d9d><label for="nl">Fares and news by email</label><input id="nl" type="email" placeholder="you@mail.com"><button type="submit">Sign me up</button></form>
</div>
<small>© Sound &amp; Skerry Ferries Ltd</small>
</footer>
</div></div></div>
<script>window.__NUXT__=(function(a){return {layout:"default",data:[{}],fetch:{},error:a}}(null));</script>
</body>
</html>`,
    labels: `
    h1 Your crossing to the islands
    h2 Low fares this autumn
    h2 Why islanders sail with us
    h2 Before you travel
    action Find sailings
    action Book now
    action Book this crossing
    action Sign me up
    form booking
    form newsletter
    field Return
    field One way
    field From
    field To
    field Departure date
    field Return date
    field Passengers
    field Vehicle
    field Fares and news by email
    price 9.40 GBP -
    price 61 GBP -
    nav Timetables
    nav Fares
    nav Destinations
    nav On board
    nav Help
    nav My bookings
    nav Ports and parking
    nav Assisted travel
    nav Group bookings
    nav About us
    nav Freight
    nav Jobs at sea and ashore
    media Sound and Skerry Ferries
    media MV Skerryvore leaving harbour at sunrise
    media White beach on Sula
    media Harbour front at Kilbrannan
    proof 97% of sailings left on time last year
    proof 410,000 passengers carried in 2023
    proof “Crew could not have been kinder with my mum's wheelchair*
    trust Change your sailing for free up to 24 hours before departure.
    trust Full refund if we cancel your sailing
    question How early do I need to check in?
    question Can I stay in my car during the crossing?
    question Do you take camper vans with gas bottles?
  `,
    hidden: ['Get the ferry app'],
  },
  {
    name: 'council',
    kind: 'other',
    language: 'en-GB',
    html: String.raw`<!DOCTYPE html>
<html lang="en-GB" dir="ltr" prefix="og: https://ogp.me/ns#" class="no-js">
<head>
<meta charset="utf-8" />
<meta name="Generator" content="Drupal 10 (https://www.drupal.org); LocalGov Drupal" />
<meta name="viewport" content="width=device-width, initial-scale=1.0" />
<title>Garden waste collections | Averham District Council</title>
</head>
<body class="path-node page-node-type-localgov-services-page">
<a href="#main-content" class="visually-hidden focusable skip-link">Skip to main content</a>
<div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas>
<header class="lgd-header" id="header">
<div class="lgd-container lgd-header__inner">
<div class="lgd-header__logo"><a href="/" title="Home" rel="home"><img class="lgd-header__logo-image" src="/sites/default/files/averham-crest.svg" alt="Averham District Council home" /></a></div>
<nav aria-labelledby="block-main-menu" class="lgd-header__nav lgd-header__nav--primary"><h2 class="visually-hidden" id="block-main-menu">Main navigation</h2>
<ul class="menu">
<li class="menu-item"><a href="/my-account">My account</a></li>
<li class="menu-item"><a href="/a-z">A to Z of services</a></li>
<li class="menu-item"><a href="/news">News</a></li>
</ul>
</nav>
<div class="lgd-region--search" role="search">
<form action="/search" method="get" id="views-exposed-form-localgov-sitewide-search" accept-charset="UTF-8">
<div class="js-form-item form-item form-type-textfield"><label for="edit-s">Search this website</label> <input type="text" id="edit-s" name="s" value="" size="30" maxlength="128" class="form-text" /></div>
<div class="form-actions"><input data-drupal-selector="edit-submit" type="submit" id="edit-submit" value="Search" class="button form-submit" /></div>
</form>
</div>
</div>
</header>
<div class="lgd-region lgd-region--breadcrumb"><div class="lgd-container">
<nav class="breadcrumbs" role="navigation" aria-labelledby="system-breadcrumb"><h2 id="system-breadcrumb" class="visually-hidden">Breadcrumb</h2>
<ol class="breadcrumbs__list"><li><a href="/">Home</a></li><li><a href="/bins">Bins and recycling</a></li><li>Garden waste collections</li></ol>
</nav>
</div></div>
<main class="main" id="main-content">
<div class="lgd-container">
<div class="lgd-page-title-block"><h1 class="lgd-page-title-block__title"><span class="field field--name-title">Garden waste collections</span></h1>
<div class="lgd-page-title-block__subtitle"><p>Join the brown bin scheme and we will collect your grass, leaves and prunings every fortnight from March to November.</p></div></div>
<div class="lgd-row">
<div class="lgd-row__two-thirds">
<article role="article" class="node node--type-localgov-services-page node--view-mode-full">
<div class="cta-block"><a class="cta-block__link cta-block__link--action btn btn--primary" href="https://forms.averham.example/garden-waste">Subscribe to garden waste collections</a></div>
<h2>How much it costs</h2>
<table class="responsive-enabled"><caption>Charges for 2024 to 2025</caption><thead><tr><th>Number of bins</th><th>Charge per year</th></tr></thead><tbody><tr><td>First bin</td><td>£52.00</td></tr><tr><td>Each further bin</td><td>£38.50</td></tr></tbody></table>
<p>If you get Council Tax Reduction you pay half. There are no refunds once your permit has been posted.</p>
<h2>What you can put in</h2>
<ul><li>grass cuttings</li><li>leaves and weeds</li><li>branches less than 10 centimetres thick</li></ul>
<p>Do not put in soil, turf, food or plastic bags, even if they say they are compostable.</p>
<h2>Check your collection day</h2>
<form class="webform-submission-form bin-lookup" action="/bins/garden-waste" method="post" accept-charset="UTF-8">
<div class="form-item form-type-textfield"><label for="edit-postcode" class="js-form-required form-required">Postcode</label><input type="text" id="edit-postcode" name="postcode" class="form-text required" aria-describedby="edit-postcode--description" /><div id="edit-postcode--description" class="description">For example, NG24 1XX</div></div>
<input type="hidden" name="form_build_id" value="form-a81" />
<div class="form-actions"><button class="webform-button--submit button" type="submit">Find address</button></div>
</form>
<div class="localgov-alert localgov-alert--info"><p>Collections are suspended from 23 December to 3 January.</p></div>
<h2>Your bin was not emptied</h2>
<p>Wait until 6pm on the day, then <a href="/bins/missed">report a missed collection</a>. We will come back within two working days.</p>
</article>
<section class="lgd-feedback" aria-labelledby="fb">
<h2 id="fb">Was this page helpful?</h2>
<form action="/feedback" method="post">
<fieldset><legend>How useful was it?</legend>
<label><input type="radio" name="useful" value="1" /> Very useful</label>
<label><input type="radio" name="useful" value="0" /> Not useful</label>
</fieldset>
<label for="fb-c">What could we do better?</label><textarea id="fb-c" name="c" rows="3"></textarea>
<input type="submit" value="Send feedback" class="button" />
</form>
</section>
</div>
<aside class="lgd-row__one-third lgd-region--sidebar">
<div class="block block-localgov-services-navigation"><h2>In this section</h2>
<ul class="menu"><li><a href="/bins/calendar">Bin calendar</a></li><li><a href="/bins/bulky">Bulky waste</a></li><li><a href="/bins/tips">Recycling centres</a></li><li><a href="/bins/clinical">Clinical waste</a></li></ul></div>
</aside>
</div>
</div>
</main>
<footer class="lgd-footer"><div class="lgd-container">
<nav aria-label="Footer"><ul class="menu menu--footer"><li><a href="/contact">Contact the council</a></li><li><a href="/accessibility">Accessibility statement</a></li><li><a href="/foi">Freedom of information</a></li><li><a href="/jobs">Vacancies</a></li></ul></nav>
<p>Castle House, Mill Lane, Averham</p>
</div></footer>
</div>
</body>
</html>`,
    labels: `
    h1 Garden waste collections
    h2 How much it costs
    h2 What you can put in
    h2 Check your collection day
    h2 Your bin was not emptied
    h2 Was this page helpful?
    h2 In this section
    action Search
    action Subscribe to garden waste collections
    action Find address
    action Send feedback
    form search
    form feedback
    field Search this website
    field Postcode
    field How useful was it?
    field What could we do better?
    price 52 GBP year
    price 38.50 GBP year
    nav My account
    nav A to Z of services
    nav News
    nav Home
    nav Bins and recycling
    nav Bin calendar
    nav Bulky waste
    nav Recycling centres
    nav Clinical waste
    nav Contact the council
    nav Accessibility statement
    nav Freedom of information
    nav Vacancies
    media Averham District Council home
  `,
  },
  {
    name: 'hosting-docs',
    kind: 'docs',
    language: 'en',
    html: String.raw`<!doctype html>
<html lang="en" dir="ltr" class="docs-wrapper plugin-docs plugin-id-default docs-version-current docs-doc-id-domains/custom-domain" data-has-hydrated="false">
<head>
<meta charset="UTF-8">
<meta name="generator" content="Docusaurus v3.4.0">
<title data-rh="true">Connect a custom domain | Kestrel Hosting Docs</title>
<meta data-rh="true" name="viewport" content="width=device-width,initial-scale=1">
</head>
<body class="navigation-with-keyboard">
<script>!function(){document.documentElement.setAttribute("data-theme","light")}()</script>
<div id="__docusaurus">
<div role="region" aria-label="Skip to main content"><a class="skipToContent_fXgn" href="#__docusaurus_skipToContent_fallback">Skip to main content</a></div>
<nav aria-label="Main" class="navbar navbar--fixed-top"><div class="navbar__inner">
  <div class="navbar__items">
    <a class="navbar__brand" href="/"><div class="navbar__logo"><img src="/img/kestrel.svg" alt="Kestrel Hosting" class="themedComponent_mlkZ themedComponent--light_NVdE"></div></a>
    <a aria-current="page" class="navbar__item navbar__link navbar__link--active" href="/docs">Guides</a>
    <a class="navbar__item navbar__link" href="/docs/cli">CLI</a>
    <a class="navbar__item navbar__link" href="/docs/api">API</a>
  </div>
  <div class="navbar__items navbar__items--right">
    <a href="https://status.kestrel.example" target="_blank" rel="noopener noreferrer" class="navbar__item navbar__link">Status<svg width="13.5" height="13.5" aria-hidden="true" viewBox="0 0 24 24" class="iconExternalLink_nPIU"><path fill="currentColor" d="M21 13v10h-21v-19h12v2h-10v15h17v-8h2z"></path></svg></a>
    <a href="https://panel.kestrel.example" class="navbar__item navbar__link">Control panel</a>
    <div class="navbarSearchContainer_Bca1"><button type="button" class="DocSearch DocSearch-Button" aria-label="Search (Ctrl+K)"><span class="DocSearch-Button-Container"><svg width="20" height="20" class="DocSearch-Search-Icon" aria-hidden="true"></svg><span class="DocSearch-Button-Placeholder">Search</span></span></button></div>
  </div>
</div></nav>
<div id="__docusaurus_skipToContent_fallback" class="main-wrapper mainWrapper_z2l0"><div class="docsWrapper_hBAB"><div class="docRoot_UBD9">
<aside class="theme-doc-sidebar-container docSidebarContainer_YfHR"><nav aria-label="Docs sidebar" class="menu thin-scrollbar"><ul class="theme-doc-sidebar-menu menu__list">
  <li class="theme-doc-sidebar-item-link menu__list-item"><a class="menu__link" href="/docs">Welcome</a></li>
  <li class="theme-doc-sidebar-item-link menu__list-item"><a class="menu__link" href="/docs/deploy">Deploy your first site</a></li>
  <li class="theme-doc-sidebar-item-category menu__list-item"><div class="menu__list-item-collapsible"><a class="menu__link menu__link--sublist menu__link--sublist-caret menu__link--active" role="button" aria-expanded="true" href="/docs/domains">Domains</a></div>
    <ul style="display:block;overflow:visible;height:auto" class="menu__list">
      <li class="menu__list-item"><a class="menu__link" tabindex="0" href="/docs/domains/register">Register a domain</a></li>
      <li class="menu__list-item"><a class="menu__link menu__link--active" aria-current="page" tabindex="0" href="/docs/domains/custom-domain">Connect a custom domain</a></li>
      <li class="menu__list-item"><a class="menu__link" tabindex="0" href="/docs/domains/transfer">Transfer to Kestrel</a></li>
    </ul></li>
  <li class="theme-doc-sidebar-item-link menu__list-item"><a class="menu__link" href="/docs/backups">Backups</a></li>
</ul></nav></aside>
<main class="docMainContainer_TBSr"><div class="container padding-top--md padding-bottom--lg"><div class="row">
<div class="col docItemCol_VOVn"><div class="docItemContainer_Djhp"><article>
  <nav class="theme-doc-breadcrumbs breadcrumbsContainer_Z_bl" aria-label="Breadcrumbs"><ul class="breadcrumbs"><li class="breadcrumbs__item"><a aria-label="Home page" class="breadcrumbs__link" href="/"><svg viewBox="0 0 24 24" class="breadcrumbHomeIcon_YNFT"><path d="M10 19v-5h4v5"></path></svg></a></li><li class="breadcrumbs__item"><a class="breadcrumbs__link" href="/docs/domains"><span>Domains</span></a></li><li class="breadcrumbs__item breadcrumbs__item--active"><span class="breadcrumbs__link">Connect a custom domain</span></li></ul></nav>
  <div class="theme-doc-markdown markdown">
    <header><h1>Connect a custom domain</h1></header>
    <p>Every Kestrel site gets a free <code>.kestrelapp.example</code> address. This guide shows how to put your own domain in front of it.</p>
    <h2 class="anchor anchorWithStickyNavbar_LWe7" id="before-you-begin">Before you begin<a href="#before-you-begin" class="hash-link" aria-label="Direct link to Before you begin" title="Direct link to Before you begin">​</a></h2>
    <ul><li>You need access to the DNS settings at your registrar.</li><li>Custom domains are part of the Starter plan ($6/month) and up.</li></ul>
    <div class="theme-admonition theme-admonition-tip alert alert--success"><div class="admonitionHeading_Gvgb"><span class="admonitionIcon_Rf37"><svg viewBox="0 0 12 16"></svg></span>tip</div><div class="admonitionContent_BuS1"><p>Lower the TTL of your old record to 300 seconds a day before you switch.</p></div></div>
    <h2 class="anchor anchorWithStickyNavbar_LWe7" id="add-the-dns-record">Add the DNS record<a href="#add-the-dns-record" class="hash-link" aria-label="Direct link to Add the DNS record" title="Direct link to Add the DNS record">​</a></h2>
    <ol><li>Open <strong>Control panel → Sites → Domains</strong>.</li><li>Choose <strong>Add domain</strong> and type the name.</li><li>Copy the value that is shown into a <code>CNAME</code> record:</li></ol>
    <div class="language-text codeBlockContainer_Ckt0 theme-code-block"><div class="codeBlockContent_biex"><pre tabindex="0" class="prism-code language-text codeBlock_bY9V"><code class="codeBlockLines_e6Vv"><span class="token-line">www  300  IN  CNAME  edge.kestrelapp.example.</span><br></code></pre><div class="buttonGroup__atx"><button type="button" aria-label="Copy code to clipboard" title="Copy" class="clean-btn"><span class="copyButtonIcons_eSgA" aria-hidden="true"><svg viewBox="0 0 24 24"></svg></span></button></div></div></div>
    <p><img decoding="async" loading="lazy" alt="The Domains tab of the control panel" src="/assets/images/domains-tab.png" width="1440" height="810" class="img_ev3q"></p>
    <h2 class="anchor anchorWithStickyNavbar_LWe7" id="certificates">Certificates<a href="#certificates" class="hash-link" aria-label="Direct link to Certificates" title="Direct link to Certificates">​</a></h2>
    <p>A TLS certificate is issued within minutes and renewed for you. You never pay for it.</p>
    <h2 class="anchor anchorWithStickyNavbar_LWe7" id="troubleshooting">Troubleshooting<a href="#troubleshooting" class="hash-link" aria-label="Direct link to Troubleshooting" title="Direct link to Troubleshooting">​</a></h2>
    <details class="details_lb9f alert alert--info"><summary>Why does my domain still show the old site?</summary><div><div class="collapsibleContent_i85q"><p>Your resolver has the old record cached.</p></div></div></details>
    <details class="details_lb9f alert alert--info"><summary>Can I point a bare domain without www?</summary><div><div class="collapsibleContent_i85q"><p>Yes, with an <code>ALIAS</code> record where your registrar has them.</p></div></div></details>
  </div>
  <footer class="theme-doc-footer docusaurus-mt-lg"><div class="row margin-top--sm"><div class="col"><a href="https://git.kestrel.example/docs/edit/custom-domain.md" target="_blank" rel="noopener noreferrer" class="theme-edit-this-page">Edit this page</a></div><div class="col lastUpdated_JAkA"><span class="theme-last-updated">Last updated on <b><time datetime="2024-05-14">May 14, 2024</time></b></span></div></div></footer>
</article>
<nav class="pagination-nav docusaurus-mt-lg" aria-label="Docs pages"><a class="pagination-nav__link pagination-nav__link--prev" href="/docs/domains/register"><div class="pagination-nav__sublabel">Previous</div><div class="pagination-nav__label">Register a domain</div></a><a class="pagination-nav__link pagination-nav__link--next" href="/docs/domains/transfer"><div class="pagination-nav__sublabel">Next</div><div class="pagination-nav__label">Transfer to Kestrel</div></a></nav>
</div></div>
<div class="col col--3"><div class="tableOfContents_bqdL thin-scrollbar theme-doc-toc-desktop"><ul class="table-of-contents table-of-contents__left-border"><li><a href="#before-you-begin" class="table-of-contents__link toc-highlight">Before you begin</a></li><li><a href="#add-the-dns-record" class="table-of-contents__link toc-highlight">Add the DNS record</a></li><li><a href="#certificates" class="table-of-contents__link toc-highlight">Certificates</a></li><li><a href="#troubleshooting" class="table-of-contents__link toc-highlight">Troubleshooting</a></li></ul></div></div>
</div></div></main>
</div></div></div>
<footer class="theme-layout-footer footer footer--dark"><div class="container container-fluid"><div class="row footer__links">
  <div class="theme-layout-footer-column col footer__col"><div class="footer__title">Community</div><ul class="footer__items clean-list"><li class="footer__item"><a class="footer__link-item" href="https://forum.kestrel.example">Forum</a></li><li class="footer__item"><a class="footer__link-item" href="https://chat.kestrel.example">Chat</a></li></ul></div>
  <div class="theme-layout-footer-column col footer__col"><div class="footer__title">More</div><ul class="footer__items clean-list"><li class="footer__item"><a class="footer__link-item" href="/blog">Blog</a></li><li class="footer__item"><a class="footer__link-item" href="/support">Open a ticket</a></li></ul></div>
</div><div class="footer__bottom text--center"><div class="footer__copyright">Copyright © 2024 Kestrel Hosting B.V.</div></div></div></footer>
</div>
</body>
</html>`,
    labels: `
    h1 Connect a custom domain
    h2 Before you begin
    h2 Add the DNS record
    h2 Certificates
    h2 Troubleshooting
    price 6 USD month
    nav Guides
    nav CLI
    nav API
    nav Status
    nav Control panel
    nav Welcome
    nav Deploy your first site
    nav Domains
    nav Register a domain
    nav Connect a custom domain
    nav Transfer to Kestrel
    nav Previous Register a domain
    nav Next Transfer to Kestrel
    nav Backups
    nav Before you begin
    nav Add the DNS record
    nav Certificates
    nav Troubleshooting
    nav Forum
    nav Chat
    nav Blog
    nav Open a ticket
    media Kestrel Hosting
    media The Domains tab of the control panel
    question Why does my domain still show the old site?
    question Can I point a bare domain without www?
  `,
  },
  {
    name: 'foodbank-news',
    kind: 'article',
    language: 'en-GB',
    html: String.raw`<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="UTF-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>A year at the Tuesday table &#8211; Calderbrook Food Bank</title>
<meta property="og:type" content="article" />
<meta property="article:published_time" content="2024-02-20T09:00:00+00:00" />
</head>
<body class="post-template-default single single-post postid-884 single-format-standard wp-embed-responsive">
<div class="wp-site-blocks">
<header class="wp-block-template-part">
<div class="wp-block-group alignfull has-base-background-color is-layout-constrained">
<div class="wp-block-group alignwide is-content-justification-space-between is-layout-flex">
<div class="wp-block-site-logo"><a href="https://calderbrookfoodbank.example/" class="custom-logo-link" rel="home"><img width="96" height="96" src="/wp-content/uploads/2021/03/cfb.png" class="custom-logo" alt="Calderbrook Food Bank" /></a></div>
<nav class="is-responsive wp-block-navigation is-layout-flex" aria-label="Header"><div class="wp-block-navigation__responsive-container" id="modal-1"><ul class="wp-block-navigation__container">
<li class="wp-block-navigation-item wp-block-navigation-link"><a class="wp-block-navigation-item__content" href="/get-help/"><span class="wp-block-navigation-item__label">Get help</span></a></li>
<li class="wp-block-navigation-item wp-block-navigation-link"><a class="wp-block-navigation-item__content" href="/give-food/"><span class="wp-block-navigation-item__label">Give food</span></a></li>
<li class="wp-block-navigation-item wp-block-navigation-link"><a class="wp-block-navigation-item__content" href="/volunteer/"><span class="wp-block-navigation-item__label">Volunteering</span></a></li>
<li class="wp-block-navigation-item wp-block-navigation-link"><a class="wp-block-navigation-item__content" href="/news/"><span class="wp-block-navigation-item__label">News</span></a></li>
</ul></div></nav>
<div class="wp-block-buttons is-layout-flex"><div class="wp-block-button is-style-fill"><a class="wp-block-button__link has-accent-background-color wp-element-button" href="/donate/">Donate</a></div></div>
</div></div>
</header>
<main class="wp-block-group is-layout-flow">
<div class="wp-block-group has-global-padding is-layout-constrained">
<figure class="alignwide wp-block-post-featured-image"><img width="1600" height="900" src="/wp-content/uploads/2024/02/table.jpg" class="attachment-post-thumbnail size-post-thumbnail wp-post-image" alt="Volunteers setting out soup and bread in the church hall" fetchpriority="high" /></figure>
<h1 class="alignwide wp-block-post-title">A year at the Tuesday table</h1>
<div class="wp-block-group post-meta is-layout-flex"><div class="wp-block-post-date"><time datetime="2024-02-20T09:00:00+00:00">20 February 2024</time></div><div class="wp-block-post-author-name">By Janine Okoro</div><div class="taxonomy-category wp-block-post-terms"><a href="/category/stories/" rel="tag">Stories</a></div></div>
</div>
<div class="entry-content wp-block-post-content has-global-padding is-layout-constrained">
<p class="has-drop-cap">It is ten to eleven and there are already thirty people in the porch of St Bede's. Nobody is in a hurry. Somebody has brought a guitar.</p>
<p>When we opened the Tuesday table last winter we thought we would need six loaves. These days we get through forty, and most weeks there is a queue for seconds.</p>
<h2 class="wp-block-heading">&#8220;I came for a parcel and stayed for the soup&#8221;</h2>
<p>Leanne, who has two boys at primary school, first came in March. Her hours at the warehouse had been cut and the boiler had gone in the same week.</p>
<figure class="wp-block-pullquote"><blockquote><p>Nobody asked me to explain myself. They asked me if I wanted a brew.</p><cite>Leanne, guest and now volunteer</cite></blockquote></figure>
<p>She now runs the tea urn. &#8220;You see people&#8217;s shoulders come down,&#8221; she says.</p>
<h2 class="wp-block-heading">What your tins and pounds did</h2>
<ul class="wp-block-list">
<li>6,214 emergency parcels went out across the valley</li>
<li>41 tonnes of food were given by neighbours and shops</li>
</ul>
<figure class="wp-block-embed is-type-video is-provider-youtube wp-block-embed-youtube wp-embed-aspect-16-9 wp-has-aspect-ratio"><div class="wp-block-embed__wrapper"><iframe loading="lazy" title="A morning at the Tuesday table" width="500" height="281" src="https://www.youtube.com/embed/a1b2c3?feature=oembed" frameborder="0" allowfullscreen></iframe></div><figcaption class="wp-element-caption">Filmed by sixth-formers from Calder High.</figcaption></figure>
<h2 class="wp-block-heading">How you can help this spring</h2>
<p>We are short of tinned fruit, UHT milk and washing powder. If you would rather give money, £15 pays for a three-day parcel for one person.</p>
<div class="wp-block-buttons is-content-justification-center is-layout-flex"><div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="/donate/?amount=15">Give £15 today</a></div><div class="wp-block-button is-style-outline"><a class="wp-block-button__link wp-element-button" href="/wp-content/uploads/shopping-list.pdf" download>Download the shopping list</a></div></div>
<p class="has-small-font-size">Calderbrook Food Bank is a registered charity, number 1158820. 94p of every pound goes on food and fuel.</p>
</div>
<div class="wp-block-group has-global-padding is-layout-constrained">
<div class="wp-block-comments">
<h2 id="comments" class="wp-block-comments-title">2 responses</h2>
<ol class="wp-block-comment-template"><li id="comment-51" class="comment even thread-even depth-1"><div class="wp-block-comment-author-name">Gordon S.</div><div class="wp-block-comment-content"><p>Dropped off a box at the weekend, lovely welcome. What time does the porch close?</p></div><div class="wp-block-comment-reply-link"><a rel="nofollow" class="comment-reply-link" href="?replytocom=51#respond">Reply</a></div></li></ol>
<div id="respond" class="comment-respond wp-block-post-comments-form">
<h3 id="reply-title" class="comment-reply-title">Leave a Reply</h3>
<form action="/wp-comments-post.php" method="post" id="commentform" class="comment-form" novalidate>
<p class="comment-notes"><span id="email-notes">Your email address will not be published.</span> <span class="required-field-message">Required fields are marked <span class="required">*</span></span></p>
<p class="comment-form-comment"><label for="comment">Comment <span class="required">*</span></label> <textarea id="comment" name="comment" cols="45" rows="8" maxlength="65525" required></textarea></p>
<p class="comment-form-author"><label for="author">Name <span class="required">*</span></label> <input id="author" name="author" type="text" value="" size="30" required /></p>
<p class="comment-form-email"><label for="email">Email <span class="required">*</span></label> <input id="email" name="email" type="email" value="" size="30" aria-describedby="email-notes" required /></p>
<p class="form-submit wp-block-button"><input name="submit" type="submit" id="submit" class="wp-block-button__link wp-element-button" value="Post Comment" /> <input type="hidden" name="comment_post_ID" value="884" /></p>
</form>
</div>
</div></div>
</main>
<footer class="wp-block-template-part">
<div class="wp-block-group alignfull has-contrast-background-color is-layout-constrained"><div class="wp-block-columns alignwide is-layout-flex">
<div class="wp-block-column"><h2 class="wp-block-heading has-medium-font-size">Find us</h2><p>The Old Chapel, Bridge Street<br>Open Tuesday and Friday, 10am to 1pm</p></div>
<div class="wp-block-column"><h2 class="wp-block-heading has-medium-font-size">More</h2><nav class="is-vertical wp-block-navigation is-layout-flex" aria-label="Footer"><ul class="wp-block-navigation__container"><li class="wp-block-navigation-item"><a class="wp-block-navigation-item__content" href="/trustees/"><span class="wp-block-navigation-item__label">Trustees</span></a></li><li class="wp-block-navigation-item"><a class="wp-block-navigation-item__content" href="/annual-report/"><span class="wp-block-navigation-item__label">Annual report</span></a></li><li class="wp-block-navigation-item"><a class="wp-block-navigation-item__content" href="/safeguarding/"><span class="wp-block-navigation-item__label">Safeguarding</span></a></li></ul></nav></div>
</div></div>
</footer>
</div>
</body>
</html>`,
    labels: `
    h1 A year at the Tuesday table
    h2 “I came for a parcel and stayed for the soup”
    h2 What your tins and pounds did
    h2 How you can help this spring
    h2 2 responses
    h2 Find us
    h2 More
    action Donate
    action Give £15 today
    action Download the shopping list
    action Post Comment
    form comment
    field Comment*
    field Name*
    field Email*
    price 15 GBP -
    nav Get help
    nav Give food
    nav Volunteering
    nav News
    nav Trustees
    nav Annual report
    nav Safeguarding
    media Calderbrook Food Bank
    media Volunteers setting out soup and bread in the church hall
    media A morning at the Tuesday table
    proof Nobody asked me to explain myself.*
    proof 41 tonnes of food were given by neighbours and shops
    proof 6,214 emergency parcels went out across the valley
    trust Your email address will not be published.
    trust Calderbrook Food Bank is a registered charity, number 1158820.*
  `,
  },
];
