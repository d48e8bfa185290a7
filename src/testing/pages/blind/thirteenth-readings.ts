/** A manual, bees and a day of open doors. */
import type { LabelledPage } from '../labelled.ts';

export const THIRTEENTH_READINGS: readonly LabelledPage[] = [
  {
    name: 'milking-parlour-manual-docusaurus',
    kind: 'docs',
    language: 'en',
    html: `<!doctype html>
<html lang="en" dir="ltr" class="docs-wrapper plugin-docs plugin-id-default docs-version-current docs-doc-page docs-doc-id-pulsators/cleaning" data-has-hydrated="false">
<head>
<meta charset="UTF-8">
<meta name="generator" content="Docusaurus v3.4.0">
<title data-rh="true">Cleaning the pulsators | Dunmore Dairy Equipment Manuals</title>
</head>
<body class="navigation-with-keyboard">
<div id="__docusaurus">
<div role="region" aria-label="Skip to main content"><a class="skipToContent_fXgn" href="#__docusaurus_skipToContent_fallback">Skip to main content</a></div>
<nav aria-label="Main" class="navbar navbar--fixed-top"><div class="navbar__inner"><div class="navbar__items">
  <button aria-label="Toggle navigation bar" aria-expanded="false" class="navbar__toggle clean-btn" type="button"><svg width="30" height="30" viewBox="0 0 30 30" aria-hidden="true"><path stroke="currentColor" d="M4 7h22M4 15h22M4 23h22"></path></svg></button>
  <a class="navbar__brand" href="/"><div class="navbar__logo"><img src="/img/dunmore.svg" alt="Dunmore" class="themedComponent_mlkZ themedComponent--light_NVdE"></div><b class="navbar__title text--truncate">Dunmore Manuals</b></a>
  <a aria-current="page" class="navbar__item navbar__link navbar__link--active" href="/parlours">Parlours</a><a class="navbar__item navbar__link" href="/bulk-tanks">Bulk tanks</a><a class="navbar__item navbar__link" href="/scrapers">Slurry scrapers</a>
</div><div class="navbar__items navbar__items--right">
  <a href="https://parts.dunmoredairy.example" target="_blank" rel="noopener noreferrer" class="navbar__item navbar__link">Spare parts<svg width="13.5" height="13.5" aria-hidden="true" viewBox="0 0 24 24" class="iconExternalLink_nPIU"><path d="M21 13v10h-21v-19h12"></path></svg></a>
  <div class="navbarSearchContainer_Bca1"><form role="search" class="searchBox_ZlJk"><input type="search" placeholder="Search the manuals" aria-label="Search the manuals" class="navbar__search-input"></form></div>
</div></div><div role="presentation" class="navbar-sidebar__backdrop"></div></nav>
<div id="__docusaurus_skipToContent_fallback" class="main-wrapper mainWrapper_z2l0"><div class="docsWrapper_hBAB"><div class="docRoot_UBD9">
<aside class="theme-doc-sidebar-container docSidebarContainer_YfHR"><div class="sidebarViewport_aRkj"><nav aria-label="Docs sidebar" class="menu thin-scrollbar menu_SIkG"><ul class="theme-doc-sidebar-menu menu__list">
  <li class="theme-doc-sidebar-item-link menu__list-item"><a class="menu__link" href="/parlours/before-first-milking">Before the first milking</a></li>
  <li class="theme-doc-sidebar-item-category menu__list-item"><div class="menu__list-item-collapsible"><a class="menu__link menu__link--sublist menu__link--sublist-caret menu__link--active" aria-expanded="true" href="/parlours/pulsators">Pulsators</a></div>
    <ul style="display:block;overflow:visible;height:auto" class="menu__list"><li class="menu__list-item"><a class="menu__link" tabindex="0" href="/parlours/pulsators/ratio">Setting the ratio</a></li><li class="menu__list-item"><a class="menu__link menu__link--active" aria-current="page" tabindex="0" href="/parlours/pulsators/cleaning">Cleaning the pulsators</a></li><li class="menu__list-item"><a class="menu__link" tabindex="0" href="/parlours/pulsators/noise">Ticking and hissing</a></li></ul></li>
  <li class="theme-doc-sidebar-item-link menu__list-item"><a class="menu__link" href="/parlours/liners">Changing liners</a></li>
  <li class="theme-doc-sidebar-item-link menu__list-item"><a class="menu__link" href="/parlours/vacuum-pump">Vacuum pump</a></li>
</ul></nav></div></aside>
<main class="docMainContainer_TBSr"><div class="container padding-top--md padding-bottom--lg"><div class="row"><div class="col docItemCol_VOVn">
<div class="docItemContainer_Djhp"><article>
<nav class="theme-doc-breadcrumbs breadcrumbsContainer_Z_bl" aria-label="Breadcrumbs"><ul class="breadcrumbs"><li class="breadcrumbs__item"><a aria-label="Home page" class="breadcrumbs__link" href="/"><svg viewBox="0 0 24 24" class="breadcrumbHomeIcon_YNFT"><path d="M10 19v-5h4v5"></path></svg></a></li><li class="breadcrumbs__item"><a class="breadcrumbs__link" href="/parlours/pulsators"><span>Pulsators</span></a></li><li class="breadcrumbs__item breadcrumbs__item--active"><span class="breadcrumbs__link">Cleaning the pulsators</span></li></ul></nav>
<div class="tocCollapsible_ETCw theme-doc-toc-mobile tocMobile_ITEo" style="display:none"><button type="button" class="clean-btn tocCollapsibleButton_TO0P">On this page</button></div>
<div class="theme-doc-markdown markdown"><header><h1>Cleaning the pulsators</h1></header>
<p>Dust from bedding is the commonest reason a cluster milks slowly. Take the pulsators down every 1,000 milking hours, or twice a year, whichever comes first.</p>
<div class="theme-admonition theme-admonition-danger admonition_xJq3 alert alert--danger"><div class="admonitionHeading_Gvgb"><span class="admonitionIcon_Rf37"><svg viewBox="0 0 12 16"><path d="M5.05.31c.81 2.17"></path></svg></span>danger</div><div class="admonitionContent_BuS1"><p>Switch off the vacuum pump at the isolator. The parlour controller alone does not make it safe.</p></div></div>
<h2 class="anchor anchorWithStickyNavbar_LWe7" id="what-you-need">What you need<a href="#what-you-need" class="hash-link" aria-label="Direct link to What you need" title="Direct link to What you need">&#8203;</a></h2>
<ul><li>Service kit <code>DP-60-K</code></li><li>A soft brush (an old toothbrush will do)</li><li>Warm water, no detergent</li></ul>
<h2 class="anchor anchorWithStickyNavbar_LWe7" id="steps">Step by step<a href="#steps" class="hash-link" aria-label="Direct link to Step by step" title="Direct link to Step by step">&#8203;</a></h2>
<ol><li>Pull the twin tubes and mark which is left.</li><li>Undo the cover by a quarter turn.<br><img decoding="async" loading="lazy" alt="Exploded view of the DP-60 pulsator with cover, diaphragm and coil" src="/assets/images/dp60-exploded-71b.png" width="1200" height="760" class="img_ev3q"></li><li>Lift out the diaphragm. If it holds a crease, replace it.</li><li>Blow the air port clear from the inside outwards.</li></ol>
<h3 class="anchor" id="service-mode">Put the controller in service mode<a href="#service-mode" class="hash-link" aria-label="Direct link to Put the controller in service mode">&#8203;</a></h3>
<div class="language-text codeBlockContainer_Ckt0 theme-code-block"><div class="codeBlockContent_biex"><pre tabindex="0" class="prism-code language-text codeBlock_bY9V thin-scrollbar"><code class="codeBlockLines_e6Vv"><span class="token-line"><span class="token plain">MENU &gt; SERVICE &gt; PULS &gt; HOLD</span><br></span></code></pre><div class="buttonGroup__atx"><button type="button" aria-label="Copy code to clipboard" title="Copy" class="clean-btn"><span class="copyButtonIcons_eSgA" aria-hidden="true"></span></button></div></div></div>
<h2 class="anchor anchorWithStickyNavbar_LWe7" id="torque">Tightening values<a href="#torque" class="hash-link" aria-label="Direct link to Tightening values" title="Direct link to Tightening values">&#8203;</a></h2>
<table><thead><tr><th>Part</th><th style="text-align:right">Nm</th></tr></thead><tbody><tr><td>Cover screw</td><td style="text-align:right">1.8</td></tr><tr><td>Coil nut</td><td style="text-align:right">2.5</td></tr></tbody></table>
</div>
<footer class="theme-doc-footer docusaurus-mt-lg"><div class="row margin-top--sm theme-doc-footer-edit-meta-row"><div class="col"><a href="https://git.dunmoredairy.example/manuals/edit/pulsators/cleaning.md" target="_blank" rel="noopener noreferrer" class="theme-edit-this-page"><svg aria-hidden="true" viewBox="0 0 40 40" class="iconEdit_Z9Sw"><path d="m34.5 11.7"></path></svg>Edit this page</a></div></div></footer>
</article>
<nav class="pagination-nav docusaurus-mt-lg" aria-label="Docs pages"><a class="pagination-nav__link pagination-nav__link--prev" href="/parlours/pulsators/ratio"><div class="pagination-nav__sublabel">Previous</div><div class="pagination-nav__label">Setting the ratio</div></a><a class="pagination-nav__link pagination-nav__link--next" href="/parlours/pulsators/noise"><div class="pagination-nav__sublabel">Next</div><div class="pagination-nav__label">Ticking and hissing</div></a></nav>
</div></div>
<div class="col col--3"><div class="tableOfContents_bqdL thin-scrollbar theme-doc-toc-desktop"><ul class="table-of-contents table-of-contents__left-border"><li><a href="#what-you-need" class="table-of-contents__link toc-highlight">What you need</a></li><li><a href="#steps" class="table-of-contents__link toc-highlight">Step by step</a><ul><li><a href="#service-mode" class="table-of-contents__link toc-highlight">Put the controller in service mode</a></li></ul></li><li><a href="#torque" class="table-of-contents__link toc-highlight">Tightening values</a></li></ul></div></div>
</div></div></main></div></div></div>
<footer class="theme-layout-footer footer footer--dark"><div class="container container-fluid"><div class="row footer__links"><div class="theme-layout-footer-column col footer__col"><div class="footer__title">Help</div><ul class="footer__items clean-list"><li class="footer__item"><a class="footer__link-item" href="/dealers">Find a dealer</a></li><li class="footer__item"><a class="footer__link-item" href="/breakdown">Breakdown line</a></li></ul></div></div><div class="footer__bottom text--center"><div class="footer__copyright">Copyright © 2025 Dunmore Dairy Equipment Ltd, Cookstown</div></div></div></footer>
</div>
</body>
</html>`,
    hidden: ['On this page'],
    labels: `
h1 Cleaning the pulsators
h2 What you need*
h2 Step by step*
h2 Tightening values*
form search
field Search the manuals
nav Parlours
nav Bulk tanks
nav Slurry scrapers
nav Spare parts
nav Before the first milking
nav Pulsators
nav Setting the ratio
nav Cleaning the pulsators
nav Ticking and hissing
nav Changing liners
nav Vacuum pump
nav Find a dealer
nav Breakdown line
media Dunmore
media Exploded view of the DP-60 pulsator with cover, diaphragm and coil
`,
  },
  {
    name: 'beekeeping-article-ghost',
    kind: 'article',
    language: 'en',
    html: `<!DOCTYPE html>
<html lang="en">
<head>
<title>When to take the last supers off - The Hive Gate</title>
<meta charset="utf-8" />
<meta name="generator" content="Ghost 5.87" />
<meta property="og:type" content="article" />
<meta property="article:published_time" content="2024-08-22T06:00:00.000Z" />
</head>
<body class="post-template tag-autumn has-sans-title has-serif-body">
<div class="gh-viewport">
<header id="gh-navigation" class="gh-navigation is-left-logo gh-outer">
<div class="gh-navigation-inner gh-inner">
<div class="gh-navigation-brand">
<a class="gh-navigation-logo is-title" href="https://thehivegate.example"><img src="https://thehivegate.example/content/images/skep.png" alt="The Hive Gate"></a>
<button class="gh-search gh-icon-button" aria-label="Search this site" data-ghost-search><svg fill="none" viewBox="0 0 24 24" width="20" height="20"><path d="M21 21l-6-6"></path></svg></button>
</div>
<nav class="gh-navigation-menu">
<ul class="nav">
<li class="nav-season"><a href="/season/">This month in the apiary</a></li>
<li class="nav-disease"><a href="/disease/">Pests &amp; disease</a></li>
<li class="nav-kit"><a href="/kit/">Kit we rate</a></li>
<li class="nav-letters"><a href="/letters/">Letters</a></li>
</ul>
</nav>
<div class="gh-navigation-actions"><div class="gh-navigation-members">
<a href="#/portal/signin" data-portal="signin">Sign in</a>
<a class="gh-button" href="#/portal/signup" data-portal="signup">Subscribe</a>
</div></div>
</div>
</header>
<main class="gh-main">
<article class="gh-article post tag-autumn">
<header class="gh-article-header gh-canvas">
<a class="gh-article-tag" href="/tag/autumn/">Autumn</a>
<h1 class="gh-article-title is-title">When to take the last supers off</h1>
<p class="gh-article-excerpt is-body">Leave it a fortnight too long and the ivy sets like concrete. Go too soon and the bees will rob each other blind.</p>
<div class="gh-article-meta"><div class="gh-article-author-image instapaper_ignore"><a href="/author/olwen/"><img class="author-profile-image" src="/content/images/olwen.jpg" alt="Olwen Tudur" /></a></div><div class="gh-article-meta-wrapper"><h4 class="gh-article-author-name"><a href="/author/olwen/">Olwen Tudur</a></h4><div class="gh-article-meta-content"><time class="gh-article-meta-date" datetime="2024-08-22">22 Aug 2024</time><span class="gh-article-meta-length"><span class="bull">—</span> 6 min read</span></div></div></div>
<figure class="gh-article-image"><img srcset="/content/images/size/w720/super.jpg 720w" src="/content/images/super.jpg" alt="A gloved hand lifting a heavy frame of capped honey"><figcaption>Three-quarters capped, and it didn't drip when shaken. Photo: Ifan Rees</figcaption></figure>
</header>
<section class="gh-content gh-canvas is-body">
<p>There is no date. I wish there were. In a warm autumn on the Llŷn I have taken honey in the third week of September; the year before, everything was indoors by the bank holiday.</p>
<h2 id="shake-test">Do the shake test first</h2>
<p>Hold the frame flat over the open hive and give it one sharp jerk. If nectar rains out, put it back and <a href="/moisture/">read about moisture content</a> while you wait.</p>
<blockquote>My grandfather's rule: when the blackberries are done, so is your bees' generosity.</blockquote>
<h2 id="clearing">Clearing boards, escapes or a leaf blower</h2>
<p>I have tried all three. The board wins, but give it forty-eight hours and tape every gap.</p>
<figure class="kg-card kg-video-card kg-width-regular kg-card-hascaption"><div class="kg-video-container"><video src="/content/media/board.mp4" poster="/content/media/board_thumb.jpg" width="1280" height="720" playsinline preload="metadata" title="Fitting a rhombus clearing board"></video></div><figcaption><p>Narrow end of the rhombus faces down.</p></figcaption></figure>
<div class="kg-card kg-callout-card kg-callout-card-yellow"><div class="kg-callout-emoji">🐝</div><div class="kg-callout-text">Leave every colony at least 18 kg going into October.</div></div>
<h2 id="robbing">What robbing looks like</h2>
<p>Fights on the landing board, shiny hairless bees, and a noise like a distant lorry. Close the entrance to a single bee space and walk away.</p>
<div class="kg-card kg-signup-card kg-width-wide" data-lexical-signup-form style="background-color:#F0F0F0">
<div class="kg-signup-card-content"><div class="kg-signup-card-text">
<h2 class="kg-signup-card-heading"><span>A letter when the bees need something</span></h2>
<p class="kg-signup-card-subheading"><span>Written on a Sunday night, read by 6,400 beekeepers before Monday's inspection.</span></p>
<form class="kg-signup-card-form" data-members-form="signup"><div class="kg-signup-card-fields"><input class="kg-signup-card-input" id="email" data-members-email type="email" required placeholder="Your email" /><button class="kg-signup-card-button kg-style-accent" type="submit"><span class="kg-signup-card-button-default">Send me the letter</span><span class="kg-signup-card-button-loading" style="display:none"><svg viewBox="0 0 24 24"></svg></span></button></div><div class="kg-signup-card-success" style="display:none">Check your inbox to confirm.</div><div class="kg-signup-card-error" data-members-error></div></form>
<p class="kg-signup-card-disclaimer"><span>Free. One click and you're off the list.</span></p>
</div></div>
</div>
</section>
</article>
<section class="gh-container is-grid gh-outer"><div class="gh-container-inner gh-inner">
<h2 class="gh-container-title">Read next</h2>
<div class="gh-feed">
<article class="gh-card post"><a class="gh-card-link" href="/oxalic/"><figure class="gh-card-image"><img src="/content/images/size/w360/oxalic.jpg" alt="Oxalic acid vapour rising from a hive entrance" loading="lazy"></figure><div class="gh-card-wrapper"><h3 class="gh-card-title is-title">Oxalic in December, not before</h3><p class="gh-card-excerpt is-body">Wait until there is no brood.</p></div></a></article>
<article class="gh-card post"><a class="gh-card-link" href="/mouse-guards/"><div class="gh-card-wrapper"><h3 class="gh-card-title is-title">Mouse guards from a biscuit tin</h3><p class="gh-card-excerpt is-body">Snips, a file and half an hour.</p></div></a></article>
</div>
</div></section>
</main>
<footer class="gh-footer gh-outer"><div class="gh-footer-inner gh-inner">
<div class="gh-footer-bar"><span class="gh-footer-logo is-title">The Hive Gate</span><nav class="gh-footer-menu"><ul class="nav"><li><a href="/about/">Who writes this</a></li><li><a href="/advertise/">Advertise a nuc</a></li><li><a href="/rss/">RSS</a></li></ul></nav><div class="gh-footer-copyright">Powered by <a href="https://ghost.org/" target="_blank" rel="noopener">Ghost</a></div></div>
</div></footer>
</div>
</body>
</html>`,
    hidden: ['Check your inbox to confirm.'],
    labels: `
h1 When to take the last supers off
h2 Do the shake test first
h2 Clearing boards, escapes or a leaf blower
h2 What robbing looks like
h2 A letter when the bees need something
h2 Read next
action Sign in
action Subscribe
action Send me the letter
form newsletter
field Your email
nav This month in the apiary
nav Pests & disease
nav Kit we rate
nav Letters
nav Who writes this
nav Advertise a nuc
nav RSS
media The Hive Gate
media Olwen Tudur
media A gloved hand lifting a heavy frame of capped honey
media Fitting a rhombus clearing board
media Oxalic acid vapour rising from a hive entrance
proof *read by 6,400 beekeepers before Monday's inspection.
trust *One click and you're off the list.
`,
  },
  {
    name: 'open-dag-vakschool-drupal',
    kind: 'other',
    language: 'nl',
    html: `<!DOCTYPE html>
<html lang="nl" dir="ltr" prefix="content: http://purl.org/rss/1.0/modules/content/">
<head>
<meta charset="utf-8" />
<meta name="Generator" content="Drupal 10 (https://www.drupal.org)" />
<title>Open dag 1 februari | Vakschool De Hoefslag</title>
</head>
<body class="path-node page-node-type-evenement">
<a href="#main-content" class="visually-hidden focusable skip-link">Overslaan en naar de inhoud gaan</a>
<div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas>
<div class="layout-container">
<header role="banner" class="site-header">
  <div class="region region-header">
    <div id="block-hoefslag-branding" class="block block-system block-system-branding-block"><a href="/" rel="home" class="site-logo"><img src="/themes/custom/hoefslag/logo.svg" alt="Vakschool De Hoefslag" /></a></div>
    <nav role="navigation" aria-labelledby="block-hoefslag-main-menu-menu" id="block-hoefslag-main-menu" class="block block-menu navigation menu--main">
      <h2 class="visually-hidden" id="block-hoefslag-main-menu-menu">Hoofdnavigatie</h2>
      <ul class="menu">
        <li class="menu-item"><a href="/opleidingen" data-drupal-link-system-path="node/4">Opleidingen</a></li>
        <li class="menu-item"><a href="/leerwerkplek" data-drupal-link-system-path="node/9">Leerwerkplek</a></li>
        <li class="menu-item menu-item--active-trail"><a href="/kijken" class="is-active" data-drupal-link-system-path="node/15">Komen kijken</a></li>
        <li class="menu-item"><a href="/smeden" data-drupal-link-system-path="node/21">Voor smeden</a></li>
      </ul>
    </nav>
    <div class="block block-views block-search-form"><form action="/zoeken" method="get" id="search-block-form" accept-charset="UTF-8"><div class="js-form-item form-item js-form-type-search form-item-keys js-form-item-keys form-no-label"><label for="edit-keys" class="visually-hidden">Zoeken</label><input title="Geef de woorden op waarnaar u wilt zoeken." placeholder="Waar zoek je naar?" type="search" id="edit-keys" name="keys" value="" size="15" maxlength="128" class="form-search" /></div><div class="form-actions js-form-wrapper form-wrapper"><input type="submit" id="edit-submit" value="Zoeken" class="button js-form-submit form-submit" /></div></form></div>
  </div>
</header>
<div class="region region-breadcrumb"><div id="block-hoefslag-breadcrumbs"><nav class="breadcrumb" role="navigation" aria-labelledby="system-breadcrumb"><h2 id="system-breadcrumb" class="visually-hidden">Kruimelpad</h2><ol><li><a href="/">Start</a></li><li><a href="/agenda">Agenda</a></li><li>Open dag 1 februari</li></ol></nav></div></div>
<main role="main">
<a id="main-content" tabindex="-1"></a>
<div class="layout-content"><div class="region region-content">
  <div data-drupal-messages-fallback class="hidden"></div>
  <article data-history-node-id="88" class="node node--type-evenement node--view-mode-full clearfix">
    <h1 class="page-title"><span class="field field--name-title field--type-string field--label-hidden">Open dag: sta zelf aan het aambeeld</span></h1>
    <div class="node__content clearfix">
      <div class="field field--name-field-beeld field--type-image field--label-hidden field__item"><img loading="eager" src="/sites/default/files/styles/breed/public/aambeeld.jpg?itok=Qw3" width="1200" height="600" alt="Leerling slaat een gloeiend hoefijzer op het aambeeld" class="image-style-breed" /></div>
      <div class="field field--name-field-datum field--type-datetime field--label-inline clearfix"><div class="field__label">Wanneer</div><div class="field__item"><time datetime="2025-02-01T09:00:00Z">zaterdag 1 februari, 10.00 tot 15.00 uur</time></div></div>
      <div class="field field--name-field-plaats field--type-string field--label-inline clearfix"><div class="field__label">Waar</div><div class="field__item">Stationsweg 41, Barneveld</div></div>
      <div class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item"><p>Hoefsmid, zadelmaker of rijtuigbouwer: drie vakken waar geen computer aan te pas komt. Trek oude kleren aan, want je gaat met roet naar huis.</p>
      <p><a class="button button--primary" href="#inschrijven">Ik kom kijken</a></p></div>
      <div class="paragraph paragraph--type--programma paragraph--view-mode--default"><h2 class="field field--name-field-kop">Wat er te doen is</h2><dl><dt>10.30</dt><dd>Beslaan van een Friese merrie</dd><dt>12.00</dt><dd>Soep uit de schoolkeuken</dd><dt>13.15</dt><dd>Zelf een haak smeden (12 jaar en ouder)</dd></dl></div>
      <div class="paragraph paragraph--type--cijfers paragraph--view-mode--default"><h2 class="field field--name-field-kop">Wat de opleiding kost</h2><table class="tablesaw"><tbody><tr><td>Lesgeld voltijd</td><td>&euro; 1.380 per jaar</td></tr><tr><td>Gereedschapskist, in bruikleen</td><td>&euro; 75,- borg</td></tr><tr><td>Avondcursus leerbewerking</td><td>&euro; 42,50 per maand</td></tr></tbody></table></div>
      <div class="paragraph paragraph--type--bewijs paragraph--view-mode--default"><ul><li>97 van de 100 geslaagden had binnen een half jaar werk</li><li>Beoordeeld met een 8,6 in de JOB-monitor</li><li>Erkend door het ministerie van OCW, brinnummer 31LK</li></ul></div>
      <div class="paragraph paragraph--type--citaat"><blockquote><p>Op de havo viel ik in slaap. Hier sta ik om zeven uur te popelen voor de poort.</p><cite>Jurre, tweedejaars hoefsmid</cite></blockquote></div>
      <div class="paragraph paragraph--type--film"><div class="field field--name-field-media-oembed-video"><iframe src="/media/oembed?url=https%3A//video.example/99" frameborder="0" width="640" height="360" title="Een dag op de smederij" class="media-oembed-content" loading="eager"></iframe></div></div>
      <div class="paragraph paragraph--type--webform" id="inschrijven"><h2 class="field field--name-field-kop">Laat weten dat je komt</h2>
        <form class="webform-submission-form webform-submission-add-form js-webform-details-toggle" action="/kijken/open-dag" method="post" id="webform-submission-open-dag-add-form" accept-charset="UTF-8">
          <div class="js-form-item form-item js-form-type-textfield"><label for="edit-voornaam" class="js-form-required form-required">Voornaam</label><input type="text" id="edit-voornaam" name="voornaam" value="" size="60" class="form-text required" required="required" /></div>
          <div class="js-form-item form-item js-form-type-email"><label for="edit-e-mailadres" class="js-form-required form-required">E-mailadres</label><input type="email" id="edit-e-mailadres" name="e_mailadres" value="" class="form-email required" required="required" /></div>
          <div class="js-form-item form-item js-form-type-select"><label for="edit-aantal">Met hoeveel kom je?</label><select id="edit-aantal" name="aantal" class="form-select"><option value="1">Alleen</option><option value="2">Met z'n tweeën</option><option value="3">Drie of meer</option></select></div>
          <fieldset class="js-webform-type-radios fieldgroup form-composite"><legend><span class="fieldset-legend">Welk vak trekt je?</span></legend><div class="fieldset-wrapper"><div class="js-form-item form-item js-form-type-radio"><input type="radio" id="vak-1" name="vak" value="h" class="form-radio" /><label for="vak-1" class="option">Hoefsmid</label></div><div class="js-form-item form-item js-form-type-radio"><input type="radio" id="vak-2" name="vak" value="z" class="form-radio" /><label for="vak-2" class="option">Zadelmaker</label></div></div></fieldset>
          <div class="url-textfield js-form-wrapper form-wrapper" style="display: none !important;"><div class="js-form-item form-item"><label for="edit-url">Laat dit veld leeg</label><input autocomplete="off" type="text" id="edit-url" name="url" size="20" /></div></div>
          <div class="form-actions webform-actions js-form-wrapper form-wrapper"><input class="webform-button--submit button button--primary js-form-submit form-submit" type="submit" id="edit-actions-submit" name="op" value="Zet me op de lijst" /></div>
          <p class="description">Toegang gratis. We mailen je één keer, met de route.</p>
        </form></div>
    </div>
  </article>
</div></div>
</main>
<footer role="contentinfo"><div class="region region-footer"><nav role="navigation" aria-labelledby="block-hoefslag-footer-menu" class="block block-menu navigation menu--footer"><h2 class="visually-hidden" id="block-hoefslag-footer-menu">Voettekst</h2><ul class="menu"><li class="menu-item"><a href="/vacatures">Werken bij ons</a></li><li class="menu-item"><a href="/schoolgids">Schoolgids</a></li><li class="menu-item"><a href="/klachten">Klachtenregeling</a></li></ul></nav><p>Vakschool De Hoefslag, Barneveld</p></div></footer>
</div>
</div>
</body>
</html>`,
    hidden: ['Laat dit veld leeg'],
    labels: `
h1 Open dag: sta zelf aan het aambeeld
h2 Wat er te doen is
h2 Wat de opleiding kost
h2 Laat weten dat je komt
action Ik kom kijken
action Zoeken
action Zet me op de lijst
form search
form sign-up
field Waar zoek je naar?
field Voornaam
field E-mailadres
field Met hoeveel kom je?
field Welk vak trekt je?
price 1380 EUR year
price 75 EUR -
price 42.50 EUR month
nav Opleidingen
nav Leerwerkplek
nav Komen kijken
nav Voor smeden
nav Start
nav Agenda
nav Werken bij ons
nav Schoolgids
nav Klachtenregeling
media Vakschool De Hoefslag
media Leerling slaat een gloeiend hoefijzer op het aambeeld
media Een dag op de smederij
proof 97 van de 100 geslaagden*
proof Beoordeeld met een 8,6 in de JOB-monitor
proof Op de havo viel ik in slaap.*
trust Erkend door het ministerie van OCW*
trust *We mailen je één keer, met de route.
`,
  },
];
