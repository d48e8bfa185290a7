/** A guide to customs, tides and hearing. */
import type { LabelledPage } from '../labelled.ts';

export const FOURTEENTH_READINGS: readonly LabelledPage[] = [
  {
    name: 'customs-guide-download',
    kind: 'landing',
    language: 'en',
    html: `<!doctype html><html lang="en"><head>
<meta charset="utf-8">
<title>The Importer's CBAM Workbook | Merrow Customs</title>
<meta name="generator" content="HubSpot">
<link rel="stylesheet" href="/hs-fs/hub/8800/hub_generated/template_assets/1/main.min.css">
</head>
<body class="  hs-content-id-90210 hs-landing-page hs-page">
<div id="hs-eu-cookie-confirmation" role="dialog" aria-label="Cookie banner" class="hs-cookie-notification-position-bottom"><div id="hs-eu-cookie-confirmation-inner"><p>We use cookies to count visits and remember what you typed into forms.</p><div id="hs-eu-cookie-confirmation-button-group"><a href="javascript:;" id="hs-eu-confirmation-button" role="button">Accept</a><a href="javascript:;" id="hs-eu-decline-button" role="button">Decline</a></div></div></div>
<div class="body-wrapper   hs-content-id-90210">
<div data-global-resource-path="merrow/templates/partials/header-no-navigation.html"><header class="header header--no-navigation"><div class="header__container content-wrapper"><div class="header__logo header__logo--main"><div id="hs_cos_wrapper_site_logo" class="hs_cos_wrapper hs_cos_wrapper_widget hs_cos_wrapper_type_module" data-hs-cos-general-type="widget" data-hs-cos-type="module"><span class="hs_cos_wrapper hs_cos_wrapper_widget hs_cos_wrapper_type_logo"><a href="https://merrowcustoms.example" id="hs-link-site_logo_hs_logo_widget" style="border-width:0px;border:0px;"><img src="https://merrowcustoms.example/hs-fs/hubfs/merrow-logo.png" class="hs-image-widget " height="40" style="height: auto;width:160px" width="160" alt="Merrow Customs" title="Merrow Customs"></a></span></div></div></div></header></div>
<main id="main-content" class="body-container-wrapper">
<div class="container-fluid body-container body-container--landing">
<div class="row-fluid-wrapper row-depth-1 row-number-1 dnd-section"><div class="row-fluid ">
<div class="span7 widget-span widget-type-cell dnd-column" data-widget-type="cell" data-x="0" data-w="7">
<div id="hs_cos_wrapper_module_rich" class="hs_cos_wrapper hs_cos_wrapper_widget hs_cos_wrapper_type_module widget-type-rich_text"><span class="hs_cos_wrapper hs_cos_wrapper_type_rich_text">
<p><strong>FREE WORKBOOK · 28 PAGES</strong></p>
<h1><span style="color: #0b3954;">CBAM without the headache:</span><br>a workbook for people who import steel, aluminium or fertiliser</h1>
<p>Quarterly reports, embedded emissions, default values. Our clearance team wrote down what they wish every client knew before the first container landed.</p>
<h2 style="font-size: 24px;">What's inside</h2>
<ul>
<li>A checklist of the eleven figures to ask your supplier for</li>
<li>Two filled-in sample reports, line by line</li>
<li>An email in English, Turkish and Chinese you can send to the mill today</li>
</ul>
<p><img src="https://merrowcustoms.example/hs-fs/hubfs/workbook-cover.png?width=420" alt="Cover of the CBAM workbook, 2026 edition" width="420" loading="lazy" style="width: 420px;"></p>
<blockquote>
<p><em>We printed it and it lives next to the fax machine. Yes, we still have a fax machine.</em></p>
<p>Hanneke Vos, Import Manager at Brouwer Metals</p>
</blockquote>
<p>Downloaded by 2,300 importers in eleven countries.</p>
</span></div></div>
<div class="span5 widget-span widget-type-cell dnd-column" data-widget-type="cell" data-x="7" data-w="5">
<div id="hs_cos_wrapper_module_form" class="hs_cos_wrapper hs_cos_wrapper_widget hs_cos_wrapper_type_module widget-type-form"><span class="hs_cos_wrapper hs_cos_wrapper_type_form"><h3 id="hs_cos_wrapper_form_title" class="hs_cos_wrapper form-title">Where shall we send it?</h3>
<div id="hs_form_target_form"><form id="hsForm_7c1" method="POST" accept-charset="UTF-8" enctype="multipart/form-data" novalidate="" action="https://forms.merrowcustoms.example/uploads/form/v2/8800/7c1" class="hs-form-private hsForm_7c1 hs-form stacked" target="target_iframe_7c1" data-portal-id="8800">
<fieldset class="form-columns-2"><div class="hs_firstname hs-firstname hs-fieldtype-text field hs-form-field"><label id="label-firstname-7c1" class="" placeholder="Enter your First name" for="firstname-7c1"><span>First name</span></label><legend class="hs-field-desc" style="display: none;"></legend><div class="input"><input id="firstname-7c1" name="firstname" type="text" class="hs-input" inputmode="text" autocomplete="given-name" value=""></div></div><div class="hs_lastname hs-lastname hs-fieldtype-text field hs-form-field"><label id="label-lastname-7c1" class="" for="lastname-7c1"><span>Last name</span></label><div class="input"><input id="lastname-7c1" name="lastname" type="text" class="hs-input" autocomplete="family-name" value=""></div></div></fieldset>
<fieldset class="form-columns-1"><div class="hs_email hs-email hs-fieldtype-text field hs-form-field"><label id="label-email-7c1" class="" for="email-7c1"><span>Work email</span><span class="hs-form-required">*</span></label><div class="input"><input id="email-7c1" name="email" required="" type="email" class="hs-input" autocomplete="email" value=""></div></div></fieldset>
<fieldset class="form-columns-1"><div class="hs_company hs-company hs-fieldtype-text field hs-form-field"><label id="label-company-7c1" class="" for="company-7c1"><span>Company</span><span class="hs-form-required">*</span></label><div class="input"><input id="company-7c1" name="company" required="" type="text" class="hs-input" value=""></div></div></fieldset>
<fieldset class="form-columns-1"><div class="hs_goods hs-goods hs-fieldtype-select field hs-form-field"><label id="label-goods-7c1" class="" for="goods-7c1"><span>What do you import most?</span></label><div class="input"><select id="goods-7c1" class="hs-input" name="goods"><option disabled="" value="">Please Select</option><option value="steel">Steel</option><option value="alu">Aluminium</option><option value="fert">Fertiliser</option><option value="other">Something else</option></select></div></div></fieldset>
<fieldset class="form-columns-0"><div class="hs-dependent-field"><div class="hs_consent field hs-form-field"><div class="input"><ul class="inputs-list" required=""><li class="hs-form-booleancheckbox"><label for="consent-7c1" class="hs-form-booleancheckbox-display"><input id="consent-7c1" class="hs-input" type="checkbox" name="consent" value="true"><span>Send me the monthly tariff digest too</span></label></li></ul></div></div></div></fieldset>
<div class="legal-consent-container"><div class="hs-richtext"><p>We don't sell addresses, and you can opt out from the foot of any email.</p></div></div>
<div class="hs_submit hs-submit"><div class="hs-field-desc" style="display: none;"></div><div class="actions"><input type="submit" class="hs-button primary large" value="Email me the workbook"></div></div>
<input name="hs_context" type="hidden" value="{&quot;pageTitle&quot;:&quot;CBAM&quot;}"><iframe name="target_iframe_7c1" style="display: none;"></iframe></form></div></span></div>
</div></div></div>
<div class="row-fluid-wrapper row-depth-1 row-number-2 dnd-section"><div class="row-fluid "><div class="span12 widget-span widget-type-cell dnd-column">
<div class="hs_cos_wrapper hs_cos_wrapper_widget widget-type-rich_text"><span class="hs_cos_wrapper_type_rich_text">
<h2 style="text-align: center;">Who's behind this?</h2>
<p style="text-align: center;">Merrow has cleared goods at Rotterdam, Antwerp and Felixstowe since 1987: 190,000 declarations last year, 99.2% of them right first time. AEO-F authorised, and a member of FENEX.</p>
</span></div>
<div class="hs_cos_wrapper widget-type-logo_grid"><p class="logo-grid__title">Some of the importers on our books</p><div class="logo-grid"><img src="/hubfs/brouwer.svg" alt="Brouwer Metals" loading="lazy" width="120"><img src="/hubfs/agrinova.svg" alt="Agrinova" loading="lazy" width="120"><img src="/hubfs/tolland.svg" alt="Tolland Fasteners" loading="lazy" width="120"></div></div>
<div class="hs_cos_wrapper widget-type-cta" style="text-align: center;"><span class="hs-cta-wrapper" id="hs-cta-wrapper-5e"><span class="hs-cta-node hs-cta-5e" id="hs-cta-5e"><a id="cta_button_8800" class="cta_button " href="https://meetings.merrowcustoms.example/desk" cta_dest_link="https://meetings.merrowcustoms.example/desk" title="Book 20 minutes with a declarant"><span style="font-weight: bold;">Book 20 minutes with a declarant</span></a></span></span></div>
</div></div></div>
</div>
</main>
<div data-global-resource-path="merrow/templates/partials/footer-minimal.html"><footer class="footer"><div class="footer__container content-wrapper"><p>© 2026 Merrow Customs B.V.</p><span class="hs_cos_wrapper_type_simple_menu"><div class="hs-menu-wrapper active-branch flyouts hs-menu-flow-horizontal" role="navigation"><ul role="menu"><li class="hs-menu-item hs-menu-depth-1" role="none"><a href="/privacy" role="menuitem">Privacy statement</a></li><li class="hs-menu-item hs-menu-depth-1" role="none"><a href="/conditions" role="menuitem">Dutch Forwarding Conditions</a></li></ul></div></span></div></footer></div>
</div>
<script defer src="/hs/hsstatic/HubspotToolsMenu/static-1.1/js/index.js"></script>
</body></html>`,
    labels: `
h1 CBAM without the headache: a workbook for people who import steel, aluminium or fertiliser
h2 What's inside
h2 Who's behind this?
nav Privacy statement
nav Dutch Forwarding Conditions
action Email me the workbook
action Book 20 minutes with a declarant
form download
field First name
field Last name
field Work email*
field Company*
field What do you import most?
field Send me the monthly tariff digest too
media Merrow Customs
media Cover of the CBAM workbook, 2026 edition
media Brouwer Metals
media Agrinova
media Tolland Fasteners
proof We printed it and it lives next to the fax machine.*
proof Downloaded by 2,300 importers in eleven countries.
proof *190,000 declarations last year, 99.2% of them right first time.
proof Some of the importers on our books
trust We don't sell addresses, and you can opt out from the foot of any email.
trust AEO-F authorised*
`,
  },
  {
    name: 'tide-api-docs',
    kind: 'docs',
    language: 'en-US',
    html: `<!DOCTYPE html>
<html lang="en-US" dir="ltr">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width,initial-scale=1">
    <title>Authentication | Slackwater API</title>
    <meta name="generator" content="VitePress v1.3.4">
    <link rel="preload stylesheet" href="/assets/style.BTqIJ0qv.css" as="style">
    <script type="module" src="/assets/app.D6EY0xEL.js"></script>
    <script id="check-dark-mode">(()=>{const e=localStorage.getItem("vitepress-theme-appearance")||"auto"})();</script>
  </head>
  <body>
    <div id="app"><div class="Layout" data-v-5d98c3a5><!--[--><!--]--><!--[--><span tabindex="-1" data-v-0f60ec36></span><a href="#VPContent" class="VPSkipLink visually-hidden" data-v-0f60ec36> Skip to content </a><!--]--><!---->
    <header class="VPNav" data-v-5d98c3a5 data-v-ae24b3ad><div class="VPNavBar has-sidebar top" data-v-ae24b3ad><div class="wrapper"><div class="container">
      <div class="title"><div class="VPNavBarTitle has-sidebar"><a class="title" href="/"><!--[--><img class="VPImage logo" src="/wave.svg" alt><span>Slackwater API</span><!--]--></a></div></div>
      <div class="content"><div class="content-body">
        <div class="VPNavBarSearch search"><div id="local-search"><button type="button" class="DocSearch DocSearch-Button" aria-label="Search"><span class="DocSearch-Button-Container"><span class="vp-icon DocSearch-Search-Icon"></span><span class="DocSearch-Button-Placeholder">Search</span></span><span class="DocSearch-Button-Keys"><kbd class="DocSearch-Button-Key"></kbd><kbd class="DocSearch-Button-Key">K</kbd></span></button></div></div>
        <nav aria-labelledby="main-nav-aria-label" class="VPNavBarMenu menu"><span id="main-nav-aria-label" class="visually-hidden"> Main Navigation </span><!--[--><a class="VPLink link VPNavBarMenuLink active" href="/guide/" tabindex="0"><span>Guide</span></a><a class="VPLink link VPNavBarMenuLink" href="/reference/" tabindex="0"><span>Reference</span></a><a class="VPLink link VPNavBarMenuLink" href="/changelog" tabindex="0"><span>Changelog</span></a><!--]--></nav>
        <div class="VPNavBarAppearance appearance"><button class="VPSwitch VPSwitchAppearance" type="button" role="switch" title="Switch to dark theme" aria-checked="false"><span class="check"><span class="icon"></span></span></button></div>
      </div></div>
    </div></div></div></header>
    <aside class="VPSidebar" data-v-5d98c3a5><div class="curtain"></div><nav class="nav" id="VPSidebarNav" aria-labelledby="sidebar-aria-label" tabindex="-1"><span class="visually-hidden" id="sidebar-aria-label"> Sidebar Navigation </span>
      <section class="VPSidebarItem level-0 has-active"><div class="item" role="button" tabindex="0"><div class="indicator"></div><h2 class="text">Getting started</h2></div><div class="items">
        <div class="VPSidebarItem level-1 is-link"><div class="item"><a class="VPLink link link" href="/guide/first-call"><p class="text">Your first call</p></a></div></div>
        <div class="VPSidebarItem level-1 is-link is-active has-active"><div class="item"><a class="VPLink link link" href="/guide/authentication"><p class="text">Authentication</p></a></div></div>
        <div class="VPSidebarItem level-1 is-link"><div class="item"><a class="VPLink link link" href="/guide/limits"><p class="text">Rate limits</p></a></div></div>
      </div></section>
      <section class="VPSidebarItem level-0"><div class="item" role="button" tabindex="0"><div class="indicator"></div><h2 class="text">Data</h2></div><div class="items">
        <div class="VPSidebarItem level-1 is-link"><div class="item"><a class="VPLink link link" href="/guide/stations"><p class="text">Stations</p></a></div></div>
        <div class="VPSidebarItem level-1 is-link"><div class="item"><a class="VPLink link link" href="/guide/datums"><p class="text">Chart datums</p></a></div></div>
      </div></section>
    </nav></aside>
    <div class="VPContent has-sidebar" id="VPContent" data-v-5d98c3a5><div class="VPDoc has-sidebar has-aside"><div class="container">
      <div class="aside"><div class="aside-container"><div class="aside-content"><nav aria-labelledby="doc-outline-aria-label" class="VPDocAsideOutline has-outline" role="navigation"><div class="content"><div class="outline-marker"></div><div aria-level="2" class="outline-title" id="doc-outline-aria-label" role="heading">On this page</div><ul class="VPDocOutlineItem root"><!--[--><li><a class="outline-link" href="#create-a-key" title="Create a key">Create a key</a></li><li><a class="outline-link" href="#send-the-key" title="Send the key">Send the key</a></li><li><a class="outline-link" href="#rotate-a-key" title="Rotate a key">Rotate a key</a></li><!--]--></ul></div></nav></div></div></div>
      <div class="content"><div class="content-container"><main class="main"><div style="position:relative;" class="vp-doc _guide_authentication"><div>
        <h1 id="authentication" tabindex="-1">Authentication <a class="header-anchor" href="#authentication" aria-label="Permalink to &quot;Authentication&quot;">&ZeroWidthSpace;</a></h1>
        <p>Every request to Slackwater carries an API key. Test keys start with <code>sw_test_</code> and return the tides of 1 January 2020, whatever date you ask for.</p>
        <h2 id="create-a-key" tabindex="-1">Create a key <a class="header-anchor" href="#create-a-key" aria-label="Permalink to &quot;Create a key&quot;">&ZeroWidthSpace;</a></h2>
        <ol><li>Sign in to the <a href="https://console.slackwater.example" target="_blank" rel="noreferrer">console</a>.</li><li>Open <strong>Settings → Keys</strong> and press <strong>New key</strong>.</li><li>Copy it at once. We store a hash, so nobody can show it to you again.</li></ol>
        <div class="tip custom-block"><p class="custom-block-title">TIP</p><p>Give each boat, buoy or build server its own key.</p></div>
        <h2 id="send-the-key" tabindex="-1">Send the key <a class="header-anchor" href="#send-the-key" aria-label="Permalink to &quot;Send the key&quot;">&ZeroWidthSpace;</a></h2>
        <p>Put it in the <code>Authorization</code> header:</p>
        <div class="language-sh vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#6F42C1;">curl</span><span> https://api.slackwater.example/v2/stations/brest/tides</span></span>
<span class="line"><span>  -H "Authorization: Bearer sw_live_…"</span></span></code></pre></div>
        <table tabindex="0"><thead><tr><th>Status</th><th>Meaning</th></tr></thead><tbody><tr><td><code>401</code></td><td>The key is missing or has been revoked</td></tr><tr><td><code>403</code></td><td>The key may not read this station</td></tr></tbody></table>
        <h2 id="rotate-a-key" tabindex="-1">Rotate a key <a class="header-anchor" href="#rotate-a-key" aria-label="Permalink to &quot;Rotate a key&quot;">&ZeroWidthSpace;</a></h2>
        <p>Press <strong>Rotate</strong>. The old key works for another 24 hours.</p>
        <p><img src="/assets/rotate.Cq2.png" alt="Keys page of the console with the Rotate button outlined"></p>
      </div></div></main>
      <footer class="VPDocFooter"><div class="edit-info"><div class="edit-link"><a class="VPLink link vp-external-link-icon no-icon edit-link-button" href="https://git.example/slackwater/docs/edit/main/guide/authentication.md" target="_blank" rel="noreferrer"><span class="vpi-square-pen edit-link-icon"></span> Edit this page</a></div><div class="last-updated"><p class="VPLastUpdated">Last updated: <time datetime="2026-02-11T09:14:00.000Z">Feb 11, 2026</time></p></div></div>
      <nav class="prev-next" aria-labelledby="doc-footer-aria-label"><span class="visually-hidden" id="doc-footer-aria-label">Pager</span><div class="pager"><a class="VPLink link pager-link prev" href="/guide/first-call"><span class="desc">Previous page</span><span class="title">Your first call</span></a></div><div class="pager"><a class="VPLink link pager-link next" href="/guide/limits"><span class="desc">Next page</span><span class="title">Rate limits</span></a></div></nav></footer>
      </div></div>
    </div></div></div>
    <footer class="VPFooter has-sidebar"><div class="container"><p class="message">Predictions are not for navigation.</p><p class="copyright">© 2026 Slackwater Data ApS</p></div></footer>
    </div></div>
    <script>window.__VP_HASH_MAP__=JSON.parse("{\\"guide_authentication.md\\":\\"x1\\"}");</script>
  </body>
</html>`,
    labels: `
h1 Authentication
h2 Getting started
h2 Data
h2 Create a key
h2 Send the key
h2 Rotate a key
nav Guide
nav Reference
nav Changelog
nav Your first call
nav Authentication
nav Rate limits
nav Stations
nav Chart datums
nav Create a key
nav Send the key
nav Rotate a key
media Keys page of the console with the Rotate button outlined
`,
  },
  {
    name: 'hoerakustik-ratgeber',
    kind: 'article',
    language: 'de',
    html: `<!DOCTYPE html>
<html lang="de">
<head>
<meta charset="UTF-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>Hörgerät pfeift? Fünf Ursachen – Hörakustik Lindenau</title>
<meta property="og:type" content="article" />
<style id='wp-block-library-inline-css'>.wp-block-navigation__responsive-container-open{display:none}.screen-reader-text{clip:rect(1px,1px,1px,1px);position:absolute!important}</style>
</head>
<body class="post-template-default single single-post postid-731 single-format-standard wp-custom-logo wp-embed-responsive">
<a class="skip-link screen-reader-text" id="wp-skip-link" href="#wp--skip-link--target">Zum Inhalt springen</a>
<div class="wp-site-blocks"><header class="wp-block-template-part">
<div class="wp-block-group alignfull has-global-padding is-layout-constrained"><div class="wp-block-group alignwide is-content-justification-space-between is-nowrap is-layout-flex">
<div class="wp-block-site-logo"><a href="https://hoerakustik-lindenau.example/" class="custom-logo-link" rel="home"><img width="180" height="52" src="https://hoerakustik-lindenau.example/wp-content/uploads/logo.png" class="custom-logo" alt="Hörakustik Lindenau" decoding="async" /></a></div>
<nav class="is-responsive wp-block-navigation is-layout-flex" aria-label="Kopfzeile" data-wp-interactive="core/navigation"><button aria-haspopup="dialog" aria-label="Menü öffnen" class="wp-block-navigation__responsive-container-open"><svg width="24" height="24" aria-hidden="true"></svg></button>
<div class="wp-block-navigation__responsive-container" id="modal-1"><div class="wp-block-navigation__responsive-container-content"><ul class="wp-block-navigation__container is-responsive wp-block-navigation">
<li class="wp-block-navigation-item wp-block-navigation-link"><a class="wp-block-navigation-item__content" href="/hoergeraete/"><span class="wp-block-navigation-item__label">Hörgeräte</span></a></li>
<li class="wp-block-navigation-item wp-block-navigation-link"><a class="wp-block-navigation-item__content" href="/gehoerschutz/"><span class="wp-block-navigation-item__label">Gehörschutz</span></a></li>
<li class="wp-block-navigation-item current-menu-item wp-block-navigation-link"><a class="wp-block-navigation-item__content" href="/ratgeber/"><span class="wp-block-navigation-item__label">Ratgeber</span></a></li>
<li class="wp-block-navigation-item wp-block-navigation-link"><a class="wp-block-navigation-item__content" href="/filialen/"><span class="wp-block-navigation-item__label">Filialen</span></a></li>
</ul></div></div></nav>
<div class="wp-block-buttons is-layout-flex"><div class="wp-block-button is-style-fill"><a class="wp-block-button__link wp-element-button" href="/hoertest/">Hörtest vereinbaren</a></div></div>
</div></div></header>
<main class="wp-block-group is-layout-constrained" id="wp--skip-link--target">
<nav class="yoast-breadcrumbs" aria-label="Brotkrumen"><span><span><a href="/">Startseite</a></span> » <span><a href="/ratgeber/">Ratgeber</a></span> » <span class="breadcrumb_last" aria-current="page">Hörgerät pfeift?</span></span></nav>
<h1 class="wp-block-post-title">Hörgerät pfeift? Fünf Ursachen, die Sie selbst beheben können</h1>
<div class="wp-block-group is-layout-flex"><div class="wp-block-post-date"><time datetime="2026-02-03T08:00:00+01:00">3. Februar 2026</time></div><p>von</p><div class="wp-block-post-author-name"><a href="/author/s-brandl/" class="wp-block-post-author-name__link">Sabine Brandl, Hörakustikmeisterin</a></div><p>Lesezeit: 4 Minuten</p></div>
<figure class="wp-block-post-featured-image"><img width="1200" height="675" src="/wp-content/uploads/otoplastik.jpg" class="attachment-post-thumbnail wp-post-image" alt="Hand setzt eine Otoplastik ins Ohr ein" decoding="async" fetchpriority="high" /></figure>
<div class="entry-content wp-block-post-content has-global-padding is-layout-constrained">
<p>Es pfeift beim Umarmen, beim Kauen oder wenn Sie die Mütze aufsetzen? Meistens steckt keine Störung dahinter, sondern eine sogenannte Rückkopplung: Der verstärkte Schall tritt aus dem Ohr aus und landet wieder im Mikrofon.</p>
<h2 class="wp-block-heading">1. Das Ohrpassstück sitzt schief</h2>
<p>Nehmen Sie das Gerät heraus und setzen Sie es vor dem Spiegel neu ein. Ziehen Sie dabei die Ohrmuschel leicht nach hinten oben.</p>
<h2 class="wp-block-heading">2. Ohrenschmalz im Gehörgang</h2>
<p>Sitzt ein Pfropf vor dem Lautsprecher, prallt der Schall zurück. Bitte keine Wattestäbchen: Lassen Sie das Ohr beim HNO-Arzt spülen.</p>
<h2 class="wp-block-heading">3. Der Schlauch ist hart geworden</h2>
<p>Nach etwa sechs Monaten wird er spröde. Den Wechsel erledigen wir ohne Termin, bei Kunden von uns kostenlos, sonst für 12,50&nbsp;€.</p>
<figure class="wp-block-embed is-type-video is-provider-youtube wp-block-embed-youtube"><div class="wp-block-embed__wrapper"><iframe title="Schlauch am Hörgerät wechseln: so geht es" width="500" height="281" src="https://www.youtube-nocookie.com/embed/x" loading="lazy" allowfullscreen></iframe></div></figure>
<h2 class="wp-block-heading">4. und 5. Batterie und Einstellung</h2>
<p>Hilft das alles nicht, muss die Anpassung nachgestellt werden. Das dauert bei uns rund eine Viertelstunde.</p>
<div class="wp-block-group has-background is-layout-constrained" style="border-radius:12px">
<h3 class="wp-block-heading">Kommen Sie vorbei</h3>
<p>Probetragen bis zu 30 Tage, ohne Kaufzwang. Wir rechnen direkt mit allen gesetzlichen Krankenkassen ab.</p>
<div class="wp-block-buttons is-layout-flex"><div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="/termin/">Termin online buchen</a></div><div class="wp-block-button is-style-outline"><a class="wp-block-button__link wp-element-button" href="tel:+49341555012">0341 555 012 anrufen</a></div></div>
</div>
<blockquote class="wp-block-quote"><p>Ich höre meine Enkel wieder am Telefon. Und gepfiffen hat seit Weihnachten nichts mehr.</p><cite>Ingrid M., Kundin seit 2021</cite></blockquote>
<p class="has-small-font-size">Über 9.000 Leipziger tragen Hörgeräte aus unserem Haus. ProvenExpert: 4,9 von 5 Sternen (386 Bewertungen)</p>
</div>
<div class="wp-block-group related"><h2 class="wp-block-heading">Das könnte Sie auch interessieren</h2>
<ul class="wp-block-post-template is-layout-grid columns-2"><li class="wp-block-post post type-post"><h3 class="wp-block-post-title"><a href="/ratgeber/zuzahlung/" target="_self">Was zahlt die Krankenkasse?</a></h3></li><li class="wp-block-post post type-post"><h3 class="wp-block-post-title"><a href="/ratgeber/reinigung/" target="_self">Hörgeräte richtig reinigen</a></h3></li></ul></div>
<div class="wp-block-comments"><div id="respond" class="comment-respond wp-block-post-comments-form"><h3 id="reply-title" class="comment-reply-title">Schreibe einen Kommentar <small><a rel="nofollow" id="cancel-comment-reply-link" href="#respond" style="display:none;">Antwort abbrechen</a></small></h3>
<form action="/wp-comments-post.php" method="post" id="commentform" class="comment-form"><p class="comment-notes"><span id="email-notes">Deine E-Mail-Adresse wird nicht veröffentlicht.</span> <span class="required-field-message">Erforderliche Felder sind mit <span class="required">*</span> markiert</span></p><p class="comment-form-comment"><label for="comment">Kommentar <span class="required">*</span></label> <textarea id="comment" name="comment" cols="45" rows="8" required></textarea></p><p class="comment-form-author"><label for="author">Name <span class="required">*</span></label> <input id="author" name="author" type="text" value="" size="30" required /></p><p class="comment-form-email"><label for="email">E-Mail-Adresse <span class="required">*</span></label> <input id="email" name="email" type="email" value="" size="30" required /></p><p class="form-submit wp-block-button"><input name="submit" type="submit" id="submit" class="wp-block-button__link wp-element-button" value="Kommentar abschicken" /> <input type='hidden' name='comment_post_ID' value='731' id='comment_post_ID' /></p></form></div></div>
</main>
<footer class="wp-block-template-part"><div class="wp-block-columns alignwide"><div class="wp-block-column"><p class="has-medium-font-size">Hörakustik Lindenau GmbH<br>Demmeringstraße 40, 04177 Leipzig</p><p>Meisterbetrieb seit 1994, zertifiziert nach DIN EN ISO 13485</p></div>
<div class="wp-block-column"><ul class="wp-block-list"><li><a href="/karriere/">Ausbildung und Jobs</a></li><li><a href="/impressum/">Impressum</a></li><li><a href="/datenschutz/">Datenschutzerklärung</a></li></ul></div></div></footer>
</div>
</body>
</html>`,
    labels: `
h1 Hörgerät pfeift? Fünf Ursachen, die Sie selbst beheben können
h2 1. Das Ohrpassstück sitzt schief
h2 2. Ohrenschmalz im Gehörgang
h2 3. Der Schlauch ist hart geworden
h2 4. und 5. Batterie und Einstellung
h2 Das könnte Sie auch interessieren
nav Hörgeräte
nav Gehörschutz
nav Ratgeber
nav Filialen
nav Startseite
nav Ausbildung und Jobs
nav Impressum
nav Datenschutzerklärung
action Hörtest vereinbaren
action Termin online buchen
action 0341 555 012 anrufen
action Kommentar abschicken
form comment
field Kommentar*
field Name*
field E-Mail-Adresse*
price 12.50 EUR -
media Hörakustik Lindenau
media Hand setzt eine Otoplastik ins Ohr ein
media Schlauch am Hörgerät wechseln: so geht es
proof Ich höre meine Enkel wieder am Telefon.*
proof Über 9.000 Leipziger tragen Hörgeräte aus unserem Haus.*
proof *4,9 von 5 Sternen (386 Bewertungen)
trust Probetragen bis zu 30 Tage, ohne Kaufzwang.*
trust Deine E-Mail-Adresse wird nicht veröffentlicht.*
trust Meisterbetrieb seit 1994, zertifiziert nach DIN EN ISO 13485
`,
    hidden: ['Antwort abbrechen'],
  },
];
