/** Solar panels, glasses, savings and roofs. */
import type { LabelledPage } from '../labelled.ts';

export const FIFTEENTH_OFFERS: readonly LabelledPage[] = [
  {
    name: 'solar-wordpress',
    kind: 'landing',
    language: 'en-GB',
    html: `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Solar Panels in Devon &amp; Somerset | Brightcombe Solar</title>
<meta name="generator" content="WordPress 6.6.2">
<link rel="stylesheet" id="wp-block-library-css" href="/wp-includes/css/dist/block-library/style.min.css">
<style>.screen-reader-text{clip:rect(1px,1px,1px,1px);position:absolute!important;height:1px;width:1px;overflow:hidden}</style>
</head>
<body class="home page-template-default page wp-embed-responsive">
<a class="skip-link screen-reader-text" href="#wp--skip-link--target">Skip to content</a>
<div class="wp-site-blocks">
<header class="wp-block-template-part">
<div class="wp-block-group alignfull has-base-background-color is-layout-flex">
<figure class="wp-block-image size-full is-resized"><a href="https://brightcombe.example/"><img src="/wp-content/uploads/brightcombe-logo.svg" alt="Brightcombe Solar" width="180" height="48"></a></figure>
<nav class="is-responsive wp-block-navigation" aria-label="Main">
<ul class="wp-block-navigation__container">
<li class="wp-block-navigation-item wp-block-navigation-link"><a class="wp-block-navigation-item__content" href="/solar-panels/"><span class="wp-block-navigation-item__label">Solar panels</span></a></li>
<li class="wp-block-navigation-item wp-block-navigation-link"><a class="wp-block-navigation-item__content" href="/battery-storage/"><span class="wp-block-navigation-item__label">Batteries</span></a></li>
<li class="wp-block-navigation-item wp-block-navigation-link"><a class="wp-block-navigation-item__content" href="/ev-chargers/"><span class="wp-block-navigation-item__label">EV chargers</span></a></li>
<li class="wp-block-navigation-item wp-block-navigation-link"><a class="wp-block-navigation-item__content" href="/our-installs/"><span class="wp-block-navigation-item__label">Our installs</span></a></li>
</ul>
</nav>
<p class="has-small-font-size"><a href="tel:01823555014">01823 555 014</a></p>
<div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="#survey">Book a free survey</a></div></div>
</div>
</header>
<main class="wp-block-group" id="wp--skip-link--target">
<div class="wp-block-cover alignfull" style="min-height:560px"><span aria-hidden="true" class="wp-block-cover__background has-background-dim"></span><img class="wp-block-cover__image-background" alt="" src="/wp-content/uploads/hero-roof.jpg">
<div class="wp-block-cover__inner-container">
<h1 class="wp-block-heading has-text-align-left">Solar that suits a West Country roof</h1>
<p>We design, fit and look after solar and battery systems from Barnstaple to Bruton. Our own electricians do the work; we have never used subcontractors.</p>
<div class="wp-block-buttons is-layout-flex">
<div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="#survey">See what you could save</a></div>
<div class="wp-block-button is-style-outline"><a class="wp-block-button__link wp-element-button" href="/wp-content/uploads/brightcombe-guide.pdf">Download our buyer&#8217;s guide</a></div>
</div>
<p class="has-small-font-size">★★★★★ 4.9 from 318 Google reviews</p>
</div></div>
<div class="wp-block-group alignwide is-layout-flex">
<p><strong>2,400+</strong><br>roofs fitted since 2011</p>
<p><strong>MCS certified</strong><br>and members of the Renewable Energy Consumer Code</p>
<p><strong>10-year workmanship warranty</strong><br>insurance backed, so it holds even if we don&#8217;t</p>
</div>
<h2 class="wp-block-heading">What a system costs</h2>
<p>Every roof is different, but these are the three systems we fit most. Prices include scaffolding and 0% VAT.</p>
<figure class="wp-block-table is-style-stripes"><table><thead><tr><th>System</th><th>Suits</th><th>Installed price</th></tr></thead>
<tbody><tr><td>8 panels, no battery</td><td>Two-bed terrace</td><td>£5,650</td></tr>
<tr><td>12 panels + 5 kWh battery</td><td>Three-bed semi</td><td>£9,480</td></tr>
<tr><td>18 panels + 10 kWh battery</td><td>Farmhouse or heat pump home</td><td>£13,900</td></tr></tbody></table></figure>
<p>Prefer to spread it? Our 12-panel system is from £112 a month over ten years, subject to status.</p>
<div class="wp-block-columns">
<div class="wp-block-column" style="flex-basis:45%"><figure class="wp-block-image size-large"><img loading="lazy" src="/wp-content/uploads/pitminster.jpg" alt="Eighteen black panels on a slate barn near Pitminster"><figcaption class="wp-element-caption">Barn near Pitminster, 7.6 kWp</figcaption></figure></div>
<div class="wp-block-column" style="flex-basis:55%">
<blockquote class="wp-block-quote"><p>They were up and down in two days, swept the drive, and our March bill was eleven pounds.</p><cite>Gill and Trevor Pike, Pitminster</cite></blockquote>
</div>
</div>
<h2 class="wp-block-heading">How it goes</h2>
<ol class="wp-block-list"><li><strong>Survey.</strong> An hour at your home, including the loft.</li><li><strong>Design.</strong> You get a drawing and a fixed price within five working days.</li><li><strong>Install.</strong> Usually two days. We deal with the grid paperwork.</li></ol>
<h2 class="wp-block-heading" id="faq">Things people ask us</h2>
<details class="wp-block-details"><summary>Do I need planning permission?</summary><p>Rarely. Listed buildings and some conservation areas do, and we will tell you at the survey.</p></details>
<details class="wp-block-details"><summary>Will it work in a power cut?</summary><p>With a backup gateway, yes. Without one the system shuts down for safety.</p></details>
<details class="wp-block-details"><summary>How long do the panels last?</summary><p>The makers guarantee output for 25 years.</p></details>
<div class="wp-block-group" id="survey">
<h2 class="wp-block-heading">Ask for your free survey</h2>
<div class="wpforms-container"><form class="wpforms-form" method="post" action="/#survey" novalidate>
<div class="wpforms-field"><label class="wpforms-field-label" for="wpf-1">Your name <span class="wpforms-required-label">*</span></label><input type="text" id="wpf-1" name="wpforms[fields][1]" required></div>
<div class="wpforms-field"><label class="wpforms-field-label" for="wpf-2">Postcode <span class="wpforms-required-label">*</span></label><input type="text" id="wpf-2" name="wpforms[fields][2]" required></div>
<div class="wpforms-field"><label class="wpforms-field-label" for="wpf-3">Phone</label><input type="tel" id="wpf-3" name="wpforms[fields][3]"></div>
<div class="wpforms-field"><label class="wpforms-field-label" for="wpf-4">Best day for us to visit</label><select id="wpf-4" name="wpforms[fields][4]"><option>Any weekday</option><option>Saturday</option></select></div>
<div style="display:none"><label for="wpf-hp">Website</label><input type="text" name="wpforms[hp]" id="wpf-hp"></div>
<button type="submit" class="wpforms-submit" data-alt-text="Sending...">Request my survey</button>
<p class="has-small-font-size">No salesperson, no pressure: an electrician comes. Your details stay with us.</p>
</form></div>
</div>
</main>
<footer class="wp-block-template-part">
<nav class="wp-block-navigation" aria-label="Footer"><ul>
<li><a href="/about/">Meet the team</a></li><li><a href="/aftercare/">Aftercare</a></li><li><a href="/careers/">Careers</a></li><li><a href="/privacy/">Privacy policy</a></li></ul></nav>
<p>© 2025 Brightcombe Solar Ltd, Unit 4 Tone Mill, Wellington. Registered in England 7710 4432.</p>
</footer>
</div>
</body>
</html>`,
    hidden: ['Website'],
    labels: `
h1 Solar that suits a West Country roof
h2 What a system costs
h2 How it goes
h2 Things people ask us
h2 Ask for your free survey
action Book a free survey
action See what you could save
action Download our buyer’s guide
action Request my survey
form booking
field Your name
field Postcode
field Phone
field Best day for us to visit
price 5650 GBP -
price 9480 GBP -
price 13900 GBP -
price 112 GBP month
nav Solar panels
nav Batteries
nav EV chargers
nav Our installs
nav Meet the team
nav Aftercare
nav Careers
nav Privacy policy
media Brightcombe Solar
media Eighteen black panels on a slate barn near Pitminster
proof *4.9 from 318 Google reviews
proof 2,400+*
proof They were up and down in two days*
trust MCS certified*
trust 10-year workmanship warranty*
trust *Your details stay with us.
question Do I need planning permission?
question Will it work in a power cut?
question How long do the panels last?
`,
  },
  {
    name: 'optiker-typo3',
    kind: 'landing',
    language: 'de',
    html: `<!DOCTYPE html>
<html lang="de">
<head>
<meta charset="utf-8">
<!--
This website is powered by TYPO3 - inspiring people to share!
-->
<title>Gleitsichtbrillen in Göttingen - Optik Wendelstein</title>
<meta name="generator" content="TYPO3 CMS">
<link rel="stylesheet" href="/typo3temp/assets/compressed/merged-a91.css" media="all">
</head>
<body id="p14" class="page-14 pagelevel-2 language-0 backendlayout-default layout-default">
<div id="top"></div>
<div class="body-bg">
<a class="visually-hidden-focusable" href="#page-content"><span>Zum Hauptinhalt springen</span></a>
<header id="page-header" class="bp-page-header navbar navbar-mainnavigation navbar-default">
<div class="container">
<a class="navbar-brand navbar-brand-image" title="Zur Startseite" href="/"><img class="navbar-brand-logo-normal" src="/fileadmin/logo-wendelstein.svg" alt="Optik Wendelstein" height="52" width="190"></a>
<nav aria-label="Hauptnavigation" id="mainnavigation" class="navbar-collapse collapse show">
<ul class="navbar-nav">
<li class="nav-item active"><a id="nav-item-14" href="/brillen" class="nav-link nav-link-main" title="Brillen"><span class="nav-link-text">Brillen</span></a></li>
<li class="nav-item"><a id="nav-item-15" href="/kontaktlinsen" class="nav-link nav-link-main" title="Kontaktlinsen"><span class="nav-link-text">Kontaktlinsen</span></a></li>
<li class="nav-item"><a id="nav-item-16" href="/sehtest" class="nav-link nav-link-main" title="Sehtest"><span class="nav-link-text">Sehtest</span></a></li>
<li class="nav-item"><a id="nav-item-17" href="/kinder" class="nav-link nav-link-main" title="Kinderoptik"><span class="nav-link-text">Kinderoptik</span></a></li>
<li class="nav-item"><a id="nav-item-18" href="/geschaeft" class="nav-link nav-link-main" title="Unser Geschäft"><span class="nav-link-text">Unser Geschäft</span></a></li>
</ul>
</nav>
</div>
</header>
<nav class="breadcrumb-section" aria-label="Brotkrümelnavigation"><div class="container"><ol class="breadcrumb">
<li class="breadcrumb-item"><a class="breadcrumb-link" href="/" title="Startseite"><span class="breadcrumb-text">Startseite</span></a></li>
<li class="breadcrumb-item"><a class="breadcrumb-link" href="/brillen"><span class="breadcrumb-text">Brillen</span></a></li>
<li class="breadcrumb-item active" aria-current="page"><span class="breadcrumb-text">Gleitsichtbrillen</span></li>
</ol></div></nav>
<main id="page-content" class="bp-page-content main-section">
<!--TYPO3SEARCH_begin-->
<div id="c211" class="frame frame-ruler-before frame-type-textpic frame-layout-default"><div class="frame-group-container"><div class="frame-group-inner"><div class="frame-container frame-container-default"><div class="frame-inner">
<div class="frame-header"><h1 class="element-header"><span>Gleitsichtbrillen, an die man sich gern gewöhnt</span></h1><p class="element-subheader"><span>Vermessen, angepasst und geschliffen in unserer Werkstatt am Wilhelmsplatz</span></p></div>
<div class="textpic textpic-right"><div class="textpic-item textpic-gallery"><figure class="image"><picture><source media="(min-width: 1200px)" srcset="/fileadmin/_processed_/anpassung_1200.jpg"><img loading="lazy" src="/fileadmin/_processed_/anpassung.jpg" width="800" height="533" alt="Augenoptikerin passt einem Kunden die Brille an"></picture></figure></div>
<div class="textpic-item textpic-text"><p>Eine Gleitsichtbrille ist nur so gut wie ihre Zentrierung. Deshalb nehmen wir uns für jede Anpassung eine volle Stunde Zeit. Und wenn Sie nach acht Wochen noch nicht damit zurechtkommen, tauschen wir die Gläser kostenlos um.</p>
<p><a href="#c230" class="btn btn-primary btn-lg">Termin vereinbaren</a></p></div></div>
</div></div></div></div></div>
<div id="c215" class="frame frame-type-card_group"><div class="frame-inner">
<div class="frame-header"><h2 class="element-header"><span>Unsere drei Glaspakete</span></h2></div>
<div class="card-group-element card-group-element-columns-3">
<div class="card-group-element-item"><div class="card"><header class="card-header"><h3 class="card-title">Basis</h3><span class="card-subtitle">für den Einstieg</span></header><div class="card-body"><p>Entspiegelt, gehärtet, Lesebereich mittel.</p><p><strong>239&nbsp;€</strong> pro Paar</p></div></div></div>
<div class="card-group-element-item"><div class="card"><header class="card-header"><h3 class="card-title">Komfort</h3><span class="card-subtitle">für Büro und Auto</span></header><div class="card-body"><p>Breiter Zwischenbereich, Blaufilter auf Wunsch.</p><p><strong>449&nbsp;€</strong> pro Paar</p></div></div></div>
<div class="card-group-element-item"><div class="card"><header class="card-header"><h3 class="card-title">Individuell</h3><span class="card-subtitle">nach Ihren Maßen gerechnet</span></header><div class="card-body"><p>Mit 3D-Vermessung Ihres Sehverhaltens.</p><p><strong>789,50&nbsp;€</strong> pro Paar</p></div></div></div>
</div></div></div>
<div id="c219" class="frame frame-type-quote frame-background-light"><div class="frame-inner">
<blockquote class="blockquote"><p>Ich hatte zwei Brillen vom Discounter in der Schublade. Diese hier sitzt seit drei Jahren auf meiner Nase.</p><footer class="blockquote-footer">Hannelore K., Kundin aus Geismar</footer></blockquote>
<p class="text-center">4,9 von 5 Sternen bei 276 Bewertungen auf ProvenExpert</p>
</div></div>
<div id="c222" class="frame frame-type-bullets"><div class="frame-inner"><div class="frame-header"><h2 class="element-header"><span>Darauf können Sie sich verlassen</span></h2></div>
<ul class="list-normal"><li>Meisterbetrieb der Augenoptiker-Innung seit 1968</li><li>3 Jahre Garantie auf jede Fassung</li><li>Abrechnung mit allen gesetzlichen Krankenkassen</li></ul></div></div>
<div id="c226" class="frame frame-type-accordion"><div class="frame-inner"><div class="frame-header"><h2 class="element-header"><span>Häufige Fragen</span></h2></div>
<div class="accordion" id="accordion-226">
<div class="accordion-item"><h4 class="accordion-header" id="accordion-heading-226-1"><button class="accordion-button" type="button" data-bs-toggle="collapse" aria-expanded="true" aria-controls="acc-1"><span class="accordion-title-link-text">Wie lange dauert die Eingewöhnung?</span><span class="accordion-title-link-state"></span></button></h4><div id="acc-1" class="accordion-collapse collapse show"><div class="accordion-body"><p>Meist wenige Tage, selten länger als zwei Wochen.</p></div></div></div>
<div class="accordion-item"><h4 class="accordion-header" id="accordion-heading-226-2"><button class="accordion-button collapsed" type="button" data-bs-toggle="collapse" aria-expanded="false" aria-controls="acc-2"><span class="accordion-title-link-text">Kann ich meine alte Fassung behalten?</span><span class="accordion-title-link-state"></span></button></h4><div id="acc-2" class="accordion-collapse collapse"><div class="accordion-body"><p>Ja, sofern sie hoch genug ist.</p></div></div></div>
</div></div></div>
<div id="c230" class="frame frame-type-form_formframework"><div class="frame-inner"><div class="frame-header"><h2 class="element-header"><span>Termin für die Anpassung</span></h2></div>
<form enctype="multipart/form-data" method="post" novalidate="novalidate" id="termin-230" action="/brillen/gleitsicht?tx_form_formframework%5Baction%5D=perform#termin-230">
<div><input type="hidden" name="tx_form_formframework[termin-230][__state]" value="TzozOToi"><input type="hidden" name="tx_form_formframework[__trustedProperties]" value="{}"></div>
<div class="form-element form-element-text mb-3"><label class="form-label" for="termin-230-name">Vor- und Nachname<span class="required">*</span></label><input required id="termin-230-name" type="text" class="form-control" name="tx_form_formframework[termin-230][name]"></div>
<div class="form-element form-element-telephone mb-3"><label class="form-label" for="termin-230-tel">Telefonnummer<span class="required">*</span></label><input required id="termin-230-tel" type="tel" class="form-control" name="tx_form_formframework[termin-230][tel]"></div>
<div class="form-element form-element-date mb-3"><label class="form-label" for="termin-230-date">Wunschtermin</label><input id="termin-230-date" type="date" class="form-control" name="tx_form_formframework[termin-230][date]"></div>
<div class="form-element form-element-checkbox mb-3"><div class="form-check"><input class="form-check-input" id="termin-230-alt" type="checkbox" value="1"><label class="form-check-label" for="termin-230-alt">Ich trage bereits eine Gleitsichtbrille</label></div></div>
<nav class="form-navigation"><div class="btn-toolbar"><button class="btn btn-primary" type="submit" name="tx_form_formframework[termin-230][__currentPage]" value="1">Termin anfragen</button></div></nav>
<p class="text-muted">Ihre Angaben verwenden wir nur für die Terminvergabe.</p>
</form></div></div>
<!--TYPO3SEARCH_end-->
</main>
<footer id="page-footer" class="bp-page-footer"><section class="section footer-section-meta"><div class="container">
<div class="footer-info"><p>Optik Wendelstein e.K. · Wilhelmsplatz 3 · 37073 Göttingen · Mo–Fr 9–18 Uhr, Sa 9–13 Uhr</p></div>
<div class="footer-meta"><ul id="meta_menu" class="meta-menu"><li><a href="/impressum">Impressum</a></li><li><a href="/datenschutz">Datenschutz</a></li><li><a href="/ausbildung">Ausbildung bei uns</a></li></ul></div>
</div></section></footer>
</div>
</body>
</html>`,
    labels: `
h1 Gleitsichtbrillen, an die man sich gern gewöhnt
h2 Unsere drei Glaspakete
h2 Darauf können Sie sich verlassen
h2 Häufige Fragen
h2 Termin für die Anpassung
action Termin vereinbaren
action Termin anfragen
form booking
field Vor- und Nachname
field Telefonnummer
field Wunschtermin
field Ich trage bereits eine Gleitsichtbrille
price 239 EUR -
price 449 EUR -
price 789.50 EUR -
nav Brillen
nav Kontaktlinsen
nav Sehtest
nav Kinderoptik
nav Unser Geschäft
nav Startseite
nav Impressum
nav Datenschutz
nav Ausbildung bei uns
media Optik Wendelstein
media Augenoptikerin passt einem Kunden die Brille an
proof Ich hatte zwei Brillen vom Discounter in der Schublade.*
proof 4,9 von 5 Sternen bei 276 Bewertungen auf ProvenExpert
trust *wenn Sie nach acht Wochen noch nicht damit zurechtkommen, tauschen wir die Gläser kostenlos um.
trust Meisterbetrieb der Augenoptiker-Innung seit 1968
trust 3 Jahre Garantie auf jede Fassung
trust Ihre Angaben verwenden wir nur für die Terminvergabe.
question Wie lange dauert die Eingewöhnung?
question Kann ich meine alte Fassung behalten?
`,
  },
  {
    name: 'savings-aspnet',
    kind: 'landing',
    language: 'en-GB',
    html: `<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="en-GB">
<head><meta charset="utf-8" /><title>
	One Year Fixed Saver | Arkendale Bank
</title><link href="/bundles/css?v=Kk2s" rel="stylesheet" />
<style>.sr{position:absolute;left:-10000px;width:1px;height:1px;overflow:hidden}</style></head>
<body id="ctl00_body">
<form method="post" action="./one-year-fixed-saver.aspx" id="aspnetForm">
<div class="aspNetHidden"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTk2" /><input type="hidden" name="__EVENTVALIDATION" id="__EVENTVALIDATION" value="/wEdAAIu" /></div>
<div id="header">
	<div class="utility"><a id="ctl00_hlkBusiness" href="/business">Business</a> <a id="ctl00_hlkHelp" href="/help">Help and support</a> <a id="ctl00_hlkLogin" class="btn btn-login" href="https://online.arkendale.example/">Log in to online banking</a></div>
	<a href="/"><img id="ctl00_imgLogo" src="/images/arkendale.png" alt="Arkendale Bank" /></a>
	<div id="ctl00_mnuMain" role="navigation"><ul class="level1"><li><a class="level1" href="/savings">Savings</a></li><li><a class="level1" href="/mortgages">Mortgages</a></li><li><a class="level1" href="/current-account">Current account</a></li><li><a class="level1" href="/branches">Branches</a></li></ul></div>
</div>
<div class="breadcrumbs"><span id="ctl00_SiteMapPath1"><a href="/savings">Savings accounts</a><span> &gt; </span><a href="/savings/fixed">Fixed rate</a><span> &gt; </span><span>One Year Fixed Saver</span></span></div>
<div id="content">
	<div class="product-hero">
		<h1><span id="ctl00_cphMain_lblTitle">One Year Fixed Saver</span></h1>
		<p class="rate"><span id="ctl00_cphMain_lblRate">4.35%</span> AER fixed for 12 months</p>
		<p>Put a lump sum away and know today what it will be worth this time next year. Open with anything from &pound;1,000 to &pound;250,000.</p>
		<a id="ctl00_cphMain_hlkApply" class="btn btn-primary" href="/apply/fixed1">Open an account</a>
		<a id="ctl00_cphMain_hlkPdf" class="btn btn-link" href="/docs/summary-box.pdf">Download the summary box (PDF)</a>
	</div>
	<div class="fscs"><img src="/images/fscs-strip.png" alt="FSCS protected" width="120" /><p>Your eligible deposits are protected up to &pound;85,000 by the Financial Services Compensation Scheme.</p></div>
	<h2>Summary at a glance</h2>
	<table class="summarybox" summary="Summary box">
		<tr><th scope="row">What is the interest rate?</th><td>4.35% gross / AER, paid on maturity</td></tr>
		<tr><th scope="row">Can I withdraw money?</th><td>Not before the end of the term</td></tr>
		<tr><th scope="row">How do I open one?</th><td>Online, in branch or by post</td></tr>
	</table>
	<div class="calc">
		<h2>What would you earn?</h2>
		<div id="ctl00_cphMain_upCalc">
			<div class="row"><label for="ctl00_cphMain_txtDeposit" id="ctl00_cphMain_lblDeposit">How much would you like to save?</label><input name="ctl00$cphMain$txtDeposit" type="text" value="10000" id="ctl00_cphMain_txtDeposit" /></div>
			<div class="row"><label for="ctl00_cphMain_ddlInterest">Pay my interest</label><select name="ctl00$cphMain$ddlInterest" id="ctl00_cphMain_ddlInterest"><option value="A">On maturity</option><option value="M">Monthly</option></select></div>
			<input type="submit" name="ctl00$cphMain$btnCalc" value="Work it out" id="ctl00_cphMain_btnCalc" class="btn btn-secondary" />
			<span id="ctl00_cphMain_valDeposit" style="visibility:hidden;">Enter an amount in pounds</span>
		</div>
	</div>
	<div class="why">
		<h2>A bank that picks up the phone</h2>
		<p>Calls answered in 38 seconds on average, by somebody in Ripon.</p>
		<div class="award"><img src="/images/award24.png" alt="Savings Champion Awards 2024 winner badge" /><p>Best Fixed Rate Provider, four years running</p></div>
		<p class="quote"><q>I rang with a daft question about my late father's account and was treated like a person.</q> <em>Mr J. Wetherill, saver since 2009</em></p>
		<p>9 in 10 of our savers roll their money over with us when their term ends.</p>
	</div>
	<div class="faqs"><h2>Your questions</h2>
		<div id="ctl00_cphMain_rptFaq">
			<div class="faq-q"><a href="javascript:void(0)" onclick="toggle(1)">What happens when the year is up?</a></div><div class="faq-a" id="faq1"><p>We write to you three weeks before, with your choices.</p></div>
			<div class="faq-q"><a href="javascript:void(0)" onclick="toggle(2)">Can I open this account jointly?</a></div><div class="faq-a" id="faq2" style="display:none"><p>Yes, with one other person over 18.</p></div>
			<div class="faq-q"><a href="javascript:void(0)" onclick="toggle(3)">Do I have to pay tax on the interest?</a></div><div class="faq-a" id="faq3" style="display:none"><p>It depends on your Personal Savings Allowance.</p></div>
		</div>
		<p>Changed your mind? You have 14 days to cancel and take your money back with interest.</p>
	</div>
	<div class="cta-strip"><p>Ready when you are. It takes about ten minutes.</p><a class="btn btn-primary" href="/apply/fixed1">Apply online</a> <a class="btn btn-secondary" href="/branches/book">Book a branch appointment</a></div>
</div>
<div id="ctl00_pnlTimeout" class="modal" style="display:none;"><h2>Are you still there?</h2><input type="submit" name="ctl00$btnStay" value="Keep me signed in" id="ctl00_btnStay" /></div>
<div id="footer">
	<ul><li><a href="/legal/privacy">Privacy and cookies</a></li><li><a href="/legal/complaints">Make a complaint</a></li><li><a href="/fraud">Fraud and scams</a></li><li><a href="/about/results">Annual results</a></li></ul>
	<p>Arkendale Bank plc is authorised by the Prudential Regulation Authority and regulated by the Financial Conduct Authority (register no. 990117).</p>
</div>
</form>
<script type="text/javascript">
//<![CDATA[
function toggle(n){var e=document.getElementById('faq'+n);e.style.display=e.style.display=='none'?'':'none';}
//]]>
</script>
</body>
</html>`,
    hidden: ['Are you still there?', 'Keep me signed in', 'Enter an amount in pounds'],
    labels: `
h1 One Year Fixed Saver
h2 Summary at a glance
h2 What would you earn?
h2 A bank that picks up the phone
h2 Your questions
action Log in to online banking
action Open an account
action Download the summary box (PDF)
action Work it out
action Apply online
action Book a branch appointment
form other
field How much would you like to save?
field Pay my interest
nav Business
nav Help and support
nav Savings
nav Mortgages
nav Current account
nav Branches
nav Savings accounts
nav Fixed rate
nav Privacy and cookies
nav Make a complaint
nav Fraud and scams
nav Annual results
media Arkendale Bank
media FSCS protected
media Savings Champion Awards 2024 winner badge
proof Best Fixed Rate Provider, four years running
proof I rang with a daft question about my late father's account*
proof 9 in 10 of our savers roll their money over*
trust Your eligible deposits are protected up to £85,000*
trust *You have 14 days to cancel and take your money back with interest.
trust Arkendale Bank plc is authorised by the Prudential Regulation Authority*
question What happens when the year is up?
question Can I open this account jointly?
question Do I have to pay tax on the interest?
`,
  },
  {
    name: 'dakdekker-webflow',
    kind: 'landing',
    language: 'nl',
    html: `<!DOCTYPE html><!-- Last Published: Tue Mar 04 2025 08:12:44 GMT+0000 (Coordinated Universal Time) --><html data-wf-domain="www.vanderlugtdaken.example" data-wf-page="65fa01" data-wf-site="65f9ee" lang="nl"><head><meta charset="utf-8"/><title>Dakdekker in Amersfoort | Van der Lugt Daken</title><meta content="width=device-width, initial-scale=1" name="viewport"/><meta content="Webflow" name="generator"/><link href="https://cdn.vanderlugtdaken.example/css/vdl.webflow.css" rel="stylesheet" type="text/css"/></head>
<body class="body">
<div class="top-bar"><div class="top-bar_text">Lekkage? We staan binnen 24 uur op uw dak.</div><a href="tel:+31335550142" class="top-bar_link w-inline-block"><div>Bel 033 555 0142</div></a></div>
<div data-animation="default" data-collapse="medium" data-duration="400" data-easing="ease" role="banner" class="navbar w-nav"><div class="container w-container">
<a href="/" aria-current="page" class="brand w-nav-brand w--current"><img src="https://cdn.vanderlugtdaken.example/logo.svg" loading="lazy" width="148" alt="Van der Lugt Daken"/></a>
<nav role="navigation" class="nav-menu w-nav-menu"><a href="/plat-dak" class="nav-link w-nav-link">Plat dak</a><a href="/hellend-dak" class="nav-link w-nav-link">Hellend dak</a><a href="/dakgoten" class="nav-link w-nav-link">Dakgoten</a><a href="/projecten" class="nav-link w-nav-link">Projecten</a><a href="/over-ons" class="nav-link w-nav-link">Over ons</a><a href="#offerte" class="button is-nav w-button">Offerte aanvragen</a></nav>
<div class="menu-button w-nav-button" style="display:none"><div class="w-icon-nav-menu"></div></div>
</div></div>
<section class="section_hero"><div class="padding-global"><div class="hero_grid w-layout-grid"><div class="hero_content">
<div class="eyebrow">Familiebedrijf sinds 1982</div>
<h1 class="heading-style-h1">Een dak waar u dertig jaar niet naar omkijkt</h1>
<p class="text-size-medium">Bitumen, EPDM of pannen: wij leggen het met vaste mensen in dienst en ruimen alles netjes op.</p>
<div class="button-group"><a href="#offerte" class="button w-button">Vraag een gratis dakinspectie aan</a><a href="/projecten" class="text-link">Bekijk onze projecten</a></div>
</div><div class="hero_image-wrapper"><img src="https://cdn.vanderlugtdaken.example/65fa_dak.webp" loading="eager" sizes="(max-width: 767px) 100vw, 640px" alt="Twee dakdekkers leggen EPDM op een garage" class="hero_image"/></div></div></div></section>
<section class="section_usp"><div class="usp_list w-layout-grid">
<div class="usp_item"><div class="icon-embed-small w-embed"><svg aria-hidden="true" viewBox="0 0 24 24"></svg></div><div>15 jaar garantie, zwart op wit</div></div>
<div class="usp_item"><div class="icon-embed-small w-embed"><svg aria-hidden="true" viewBox="0 0 24 24"></svg></div><div>VEBIDAK-lid en VCA-gecertificeerd</div></div>
<div class="usp_item"><div class="icon-embed-small w-embed"><svg aria-hidden="true" viewBox="0 0 24 24"></svg></div><div>Vaste prijs, geen meerwerk achteraf</div></div>
<div class="usp_item"><div class="icon-embed-small w-embed"><svg aria-hidden="true" viewBox="0 0 24 24"></svg></div><div>Klanten geven ons een 9,3 op Klantenvertellen</div></div>
</div></section>
<section class="section_prijzen"><div class="container-large"><h2 class="heading-style-h2">Wat kost een nieuw dak?</h2>
<p>Richtprijzen inclusief btw, materiaal en afvoer van de oude bedekking.</p>
<div class="prijs_lijst"><div role="list" class="w-dyn-items">
<div role="listitem" class="prijs_item w-dyn-item"><div class="prijs_naam">Bitumen, per m²</div><div class="prijs_bedrag">€ 78</div></div>
<div role="listitem" class="prijs_item w-dyn-item"><div class="prijs_naam">EPDM, per m²</div><div class="prijs_bedrag">€ 94,50</div></div>
<div role="listitem" class="prijs_item w-dyn-item"><div class="prijs_naam">Complete garage (18 m²)</div><div class="prijs_bedrag">€ 1.650</div></div>
<div role="listitem" class="prijs_item w-dyn-item"><div class="prijs_naam">Onderhoudsabonnement</div><div class="prijs_bedrag">€ 9,95 per maand</div></div>
</div></div></div></section>
<section class="section_ervaring"><div class="container-large"><h2 class="heading-style-h2">Buren over ons</h2>
<div data-delay="4000" data-animation="slide" class="ervaring_slider w-slider" role="region" aria-label="carousel"><div class="w-slider-mask">
<div class="ervaring_slide w-slide"><div class="ervaring_quote">&quot;Om half acht stonden ze er, om vier uur was het droog. Letterlijk.&quot;</div><div class="ervaring_naam">Familie Oosterveen, Soest</div></div>
<div class="ervaring_slide w-slide"><div class="ervaring_quote">&quot;De offerte klopte tot op de cent, dat maak je niet vaak mee.&quot;</div><div class="ervaring_naam">VvE De Valkhof, Leusden</div></div>
</div><div class="w-slider-arrow-left" role="button" tabindex="0" aria-label="previous slide"><div class="w-icon-slider-left"></div></div><div class="w-slider-arrow-right" role="button" tabindex="0" aria-label="next slide"><div class="w-icon-slider-right"></div></div></div>
<p class="text-align-center">Al meer dan 3.200 daken in de provincie Utrecht</p></div></section>
<section class="section_faq"><div class="container-small"><h2 class="heading-style-h2">Veelgestelde vragen</h2>
<div class="faq_accordion"><div class="faq_question"><div class="text-size-medium text-weight-bold">Werken jullie ook in de winter?</div><div class="faq_icon w-embed"><svg aria-hidden="true"></svg></div></div><div style="height:0px;overflow:hidden" class="faq_answer"><p>Ja, zolang het niet vriest.</p></div></div>
<div class="faq_accordion"><div class="faq_question"><div class="text-size-medium text-weight-bold">Moet ik thuis zijn tijdens het werk?</div><div class="faq_icon w-embed"><svg aria-hidden="true"></svg></div></div><div style="height:0px;overflow:hidden" class="faq_answer"><p>Nee, we hebben alleen een buitenkraan nodig.</p></div></div></div></section>
<section id="offerte" class="section_offerte"><div class="container-small"><h2 class="heading-style-h2">Offerte binnen drie werkdagen</h2>
<div class="form_component w-form"><form id="wf-form-Offerte" name="wf-form-Offerte" data-name="Offerte" method="get" class="form_form" aria-label="Offerte">
<div class="form_field-wrapper"><label for="Naam" class="form_label">Uw naam</label><input class="form_input w-input" maxlength="256" name="Naam" data-name="Naam" placeholder="" type="text" id="Naam" required=""/></div>
<div class="form_field-wrapper"><label for="Plaats" class="form_label">Postcode en huisnummer</label><input class="form_input w-input" maxlength="256" name="Plaats" data-name="Plaats" placeholder="3811 AB 12" type="text" id="Plaats"/></div>
<div class="form_field-wrapper"><label for="Email-2" class="form_label">E-mailadres</label><input class="form_input w-input" maxlength="256" name="Email-2" type="email" id="Email-2" required=""/></div>
<div class="form_field-wrapper"><label for="Klus" class="form_label">Waar kunnen we mee helpen?</label><textarea id="Klus" name="Klus" maxlength="5000" placeholder="Bijvoorbeeld: lekkage boven de badkamer" class="form_input is-text-area w-input"></textarea></div>
<label class="w-checkbox form_checkbox"><input type="checkbox" name="Terugbellen" id="Terugbellen" class="w-checkbox-input"/><span class="form_checkbox-label w-form-label" for="Terugbellen">Bel mij liever terug</span></label>
<input type="submit" data-wait="Even geduld..." class="button w-button" value="Stuur mijn aanvraag"/></form>
<div class="success-message w-form-done" style="display:none"><div>Bedankt! We nemen snel contact op.</div></div><div class="error-message w-form-fail" style="display:none"><div>Oeps, er ging iets mis.</div></div></div>
<p class="text-size-small">Vrijblijvend en kosteloos, u zit nergens aan vast.</p></div></section>
<footer class="footer_component"><div class="w-layout-grid footer_grid"><div class="footer_column"><div class="footer_heading">Diensten</div><a href="/dakisolatie" class="footer_link">Dakisolatie</a><a href="/groendak" class="footer_link">Groendak</a><a href="/zinkwerk" class="footer_link">Zinkwerk</a></div><div class="footer_column"><div class="footer_heading">Werkgebied</div><a href="/dakdekker-soest" class="footer_link">Dakdekker Soest</a><a href="/dakdekker-leusden" class="footer_link">Dakdekker Leusden</a></div><div class="footer_column"><a href="/privacy" class="footer_link">Privacyverklaring</a><a href="/vacatures" class="footer_link">Vacatures</a></div></div><div class="text-size-small">© Van der Lugt Daken B.V. · KvK 31 44 90 02</div></footer>
<script src="https://cdn.vanderlugtdaken.example/js/webflow.js" type="text/javascript"></script></body></html>`,
    hidden: ['Bedankt! We nemen snel contact op.', 'Oeps, er ging iets mis.'],
    labels: `
h1 Een dak waar u dertig jaar niet naar omkijkt
h2 Wat kost een nieuw dak?
h2 Buren over ons
h2 Veelgestelde vragen
h2 Offerte binnen drie werkdagen
action Bel 033 555 0142
action Offerte aanvragen
action Vraag een gratis dakinspectie aan
action Stuur mijn aanvraag
form quote
field Uw naam
field Postcode en huisnummer
field E-mailadres
field Waar kunnen we mee helpen?
field Bel mij liever terug
price 78 EUR -
price 94.50 EUR -
price 1650 EUR -
price 9.95 EUR month
nav Plat dak
nav Hellend dak
nav Dakgoten
nav Projecten
nav Over ons
nav Dakisolatie
nav Groendak
nav Zinkwerk
nav Dakdekker Soest
nav Dakdekker Leusden
nav Privacyverklaring
nav Vacatures
media Van der Lugt Daken
media Twee dakdekkers leggen EPDM op een garage
proof Klanten geven ons een 9,3 op Klantenvertellen
proof *Om half acht stonden ze er, om vier uur was het droog.
proof *De offerte klopte tot op de cent
proof Al meer dan 3.200 daken in de provincie Utrecht
trust 15 jaar garantie, zwart op wit
trust VEBIDAK-lid en VCA-gecertificeerd
trust Vaste prijs, geen meerwerk achteraf
trust Vrijblijvend en kosteloos*
question Werken jullie ook in de winter?
question Moet ik thuis zijn tijdens het werk?
`,
  },
];
