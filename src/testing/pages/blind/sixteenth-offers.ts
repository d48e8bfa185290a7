/** Accountants, a wedding venue, a garage and physiotherapy. */
import type { LabelledPage } from '../labelled.ts';

export const SIXTEENTH_OFFERS: readonly LabelledPage[] = [
  {
    name: 'accountants',
    kind: 'landing',
    language: 'en-GB',
    html: String.raw`<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>Small Business Accountants in Shrewsbury | Harcourt Pell</title>
<meta name="description" content="Fixed-fee accountants for limited companies, sole traders and landlords across Shropshire.">
<meta name="generator" content="WordPress 6.5.3">
<meta name="generator" content="Elementor 3.21.8">
</head>
<body class="home page-template page-template-elementor_header_footer page page-id-12 elementor-default elementor-kit-7">
<a class="skip-link screen-reader-text" href="#content">Skip to content</a>
<div data-elementor-type="header" class="elementor elementor-41 elementor-location-header">
<section class="elementor-section elementor-top-section elementor-element">
<div class="elementor-container elementor-column-gap-default">
<div class="elementor-widget elementor-widget-theme-site-logo"><div class="elementor-widget-container">
<a href="https://harcourtpell.example"><img width="220" height="58" src="/wp-content/uploads/2023/04/hp-logo.png" class="attachment-full size-full" alt="Harcourt Pell Chartered Accountants"></a>
</div></div>
<div class="elementor-widget elementor-widget-nav-menu"><div class="elementor-widget-container">
<nav aria-label="Menu" class="elementor-nav-menu--main elementor-nav-menu__container elementor-nav-menu--layout-horizontal">
<ul id="menu-1-a3" class="elementor-nav-menu">
<li class="menu-item"><a href="/services/" class="elementor-item">Services</a></li>
<li class="menu-item"><a href="/who-we-help/" class="elementor-item">Who we help</a></li>
<li class="menu-item"><a href="/fees/" class="elementor-item">Our fees</a></li>
<li class="menu-item"><a href="/team/" class="elementor-item">Meet the team</a></li>
<li class="menu-item"><a href="/blog/" class="elementor-item">Tax tips</a></li>
</ul>
</nav>
<nav class="elementor-nav-menu--dropdown elementor-nav-menu__container" aria-hidden="true" style="display:none">
<ul class="elementor-nav-menu">
<li class="menu-item"><a href="/client-portal/" class="elementor-item" tabindex="-1">Client portal sign in</a></li>
</ul>
</nav>
</div></div>
<div class="elementor-widget elementor-widget-button"><div class="elementor-widget-container"><div class="elementor-button-wrapper">
<a class="elementor-button elementor-button-link elementor-size-sm" href="/book-a-call/"><span class="elementor-button-content-wrapper"><span class="elementor-button-icon"><i aria-hidden="true" class="fas fa-phone-alt"></i></span><span class="elementor-button-text">Book a free call</span></span></a>
</div></div></div>
</div>
</section>
</div>
<main id="content" data-elementor-type="wp-page" class="elementor elementor-12">
<section class="elementor-section elementor-section-height-min-height hero">
<div class="elementor-widget elementor-widget-heading"><div class="elementor-widget-container"><h1 class="elementor-heading-title elementor-size-default">Accountants who pick up the phone</h1></div></div>
<div class="elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container">
<p>We look after the books, payroll and tax of owner-managed businesses in Shrewsbury, Telford and Oswestry. You get one named accountant and one fixed monthly fee.</p>
</div></div>
<div class="elementor-button-wrapper"><a class="elementor-button elementor-size-lg" href="#quote" role="button"><span class="elementor-button-text">Get an instant quote</span></a></div>
<div class="elementor-icon-box-wrapper google-strip">
<div class="elementor-star-rating" title="4.9/5" itemprop="reviewRating"><i class="elementor-star-full">&#xE934;</i><i class="elementor-star-full">&#xE934;</i><i class="elementor-star-full">&#xE934;</i><i class="elementor-star-full">&#xE934;</i><i class="elementor-star-full">&#xE934;</i></div>
<p class="elementor-icon-box-description">Rated 4.9 on Google by 137 local businesses</p>
</div>
</section>
<section class="elementor-section">
<div class="elementor-widget-heading"><h2 class="elementor-heading-title">What we take off your desk</h2></div>
<div class="elementor-container">
<div class="elementor-image-box-wrapper">
<figure class="elementor-image-box-img"><img loading="lazy" src="/wp-content/uploads/2023/04/year-end.jpg" alt="Accountant going through year-end figures with a client"></figure>
<div class="elementor-image-box-content"><h3 class="elementor-image-box-title">Year-end accounts</h3><p class="elementor-image-box-description">Prepared, explained and filed with Companies House well before the deadline.</p></div>
</div>
<div class="elementor-image-box-wrapper">
<figure class="elementor-image-box-img"><img loading="lazy" src="/wp-content/uploads/2023/04/vat.jpg" alt="Laptop showing bookkeeping software"></figure>
<div class="elementor-image-box-content"><h3 class="elementor-image-box-title">VAT and bookkeeping</h3><p class="elementor-image-box-description">Snap your receipts, and we do the rest in Xero or FreeAgent.</p></div>
</div>
<div class="elementor-image-box-wrapper">
<div class="elementor-image-box-content"><h3 class="elementor-image-box-title">Self Assessment</h3><p class="elementor-image-box-description">For sole traders, directors and landlords. From £195 per return.</p></div>
</div>
</div>
</section>
<section class="elementor-section fees">
<div class="elementor-widget-heading"><h2 class="elementor-heading-title">Fixed fees, agreed up front</h2></div>
<div class="elementor-price-table">
<div class="elementor-price-table__header"><h3 class="elementor-price-table__heading">Sole trader</h3></div>
<div class="elementor-price-table__price"><span class="elementor-price-table__currency">£</span><span class="elementor-price-table__integer-part">45</span><span class="elementor-price-table__period elementor-typo-excluded">per month</span></div>
<ul class="elementor-price-table__features-list"><li><span>Self Assessment return</span></li><li><span>Unlimited email support</span></li></ul>
</div>
<div class="elementor-price-table">
<div class="elementor-price-table__header"><h3 class="elementor-price-table__heading">Limited company</h3></div>
<div class="elementor-price-table__price"><span class="elementor-price-table__currency">£</span><span class="elementor-price-table__integer-part">120</span><span class="elementor-price-table__period elementor-typo-excluded">per month</span></div>
<ul class="elementor-price-table__features-list"><li><span>Accounts and corporation tax</span></li><li><span>Payroll for one director</span></li></ul>
</div>
<p class="small">All fees plus VAT. No tie-in: leave with 30 days' notice.</p>
</section>
<section class="elementor-section testimonials">
<div class="elementor-testimonial-wrapper">
<div class="elementor-testimonial-content">My last firm sent one letter a year. Gemma rings me before I even know there is a problem.</div>
<div class="elementor-testimonial-meta"><div class="elementor-testimonial-name">Dafydd Rowe</div><div class="elementor-testimonial-job">Rowe Joinery, Oswestry</div></div>
</div>
</section>
<section class="elementor-section" id="quote">
<div class="elementor-widget-heading"><h2 class="elementor-heading-title">Tell us about your business</h2></div>
<form class="elementor-form" method="post" name="Quote request">
<div class="elementor-field-group elementor-field-type-text"><label for="form-field-name" class="elementor-field-label">Your name</label><input type="text" name="form_fields[name]" id="form-field-name" class="elementor-field elementor-size-sm" required></div>
<div class="elementor-field-group elementor-field-type-email"><label for="form-field-email" class="elementor-field-label">Email address</label><input type="email" name="form_fields[email]" id="form-field-email" class="elementor-field" required></div>
<div class="elementor-field-group elementor-field-type-select"><label for="form-field-type" class="elementor-field-label">Business type</label><div class="elementor-field elementor-select-wrapper"><select name="form_fields[type]" id="form-field-type"><option>Sole trader</option><option>Limited company</option><option>Partnership</option></select></div></div>
<div class="elementor-field-group elementor-field-type-number"><label for="form-field-turnover" class="elementor-field-label">Annual turnover (£)</label><input type="number" name="form_fields[turnover]" id="form-field-turnover"></div>
<div class="elementor-field-type-honeypot" style="display:none"><label>Leave this blank</label><input type="text" name="form_fields[hp]" tabindex="-1"></div>
<div class="elementor-field-type-submit"><button class="elementor-button elementor-size-sm" type="submit"><span class="elementor-button-text">Send me my quote</span></button></div>
<p>We never pass your details to anyone else.</p>
</form>
</section>
</main>
<footer data-elementor-type="footer" class="elementor elementor-location-footer">
<div class="elementor-container">
<ul class="elementor-icon-list-items">
<li class="elementor-icon-list-item"><a href="/privacy-notice/"><span class="elementor-icon-list-text">Privacy notice</span></a></li>
<li class="elementor-icon-list-item"><a href="/complaints/"><span class="elementor-icon-list-text">Complaints procedure</span></a></li>
<li class="elementor-icon-list-item"><a href="/careers/"><span class="elementor-icon-list-text">Careers</span></a></li>
</ul>
<p>Regulated by the Institute of Chartered Accountants in England and Wales for a range of investment business activities.</p>
<p>© 2024 Harcourt Pell Ltd. Registered in England no. 04417733.</p>
</div>
</footer>
</body>
</html>`,
    labels: `
    h1 Accountants who pick up the phone
    h2 What we take off your desk
    h2 Fixed fees, agreed up front
    h2 Tell us about your business
    action Book a free call
    action Get an instant quote
    action Send me my quote
    form quote
    field Your name
    field Email address
    field Business type
    field Annual turnover (£)
    price 195 GBP -
    price 45 GBP month
    price 120 GBP month
    nav Services
    nav Who we help
    nav Our fees
    nav Meet the team
    nav Tax tips
    nav Privacy notice
    nav Complaints procedure
    nav Careers
    media Harcourt Pell Chartered Accountants
    media Accountant going through year-end figures with a client
    media Laptop showing bookkeeping software
    proof Rated 4.9 on Google by 137 local businesses
    proof My last firm sent one letter a year.*
    trust *No tie-in: leave with 30 days' notice.
    trust We never pass your details to anyone else.
    trust Regulated by the Institute of Chartered Accountants*
  `,
    hidden: ['Client portal sign in', 'Leave this blank'],
  },
  {
    name: 'wedding-venue',
    kind: 'landing',
    language: 'en-GB',
    html: String.raw`<!doctype html>
<html xmlns:og="http://opengraphprotocol.org/schema/" lang="en-GB" class="touch-styles">
<head>
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<!-- This is Squarespace. --><!-- larkfield-barn -->
<base href="">
<meta charset="utf-8" />
<title>Larkfield Barn | Wedding venue in the Cotswolds</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
</head>
<body id="collection-61d" class="primary-button-style-outline tweak-global-animations-enabled collection-type-page homepage">
<div id="siteWrapper" class="clearfix site-wrapper">
<header data-test="header" id="header" class="header theme-col--primary" data-section-theme="white">
<div class="header-announcement-bar-wrapper"><div class="header-inner container--fluid header-layout-nav-center">
<div class="header-display-desktop" data-content-field="site-title">
<div class="header-title-nav-wrapper">
<div class="header-title"><div class="header-title-logo"><a href="/" data-animation-role="header-element"><img elementtiming="nbf-header-logo-desktop" src="//images.larkfield.example/logo.png?format=1500w" alt="Larkfield Barn" fetchpriority="high" loading="eager"></a></div></div>
<div class="header-nav"><div class="header-nav-wrapper"><nav class="header-nav-list">
<div class="header-nav-item header-nav-item--collection"><a href="/the-barn" data-animation-role="header-element">The barn</a></div>
<div class="header-nav-item header-nav-item--collection"><a href="/gallery" data-animation-role="header-element">Gallery</a></div>
<div class="header-nav-item header-nav-item--folder header-nav-item--folder"><button class="header-nav-folder-title" aria-expanded="false" aria-controls="your-day"><span class="header-nav-folder-title-text">Your day</span></button><div class="header-nav-folder-content" id="your-day" style="visibility:hidden"><div class="header-nav-folder-item"><a href="/food"><span class="header-nav-folder-item-content">Menus</span></a></div><div class="header-nav-folder-item"><a href="/suppliers"><span class="header-nav-folder-item-content">Our favourite suppliers</span></a></div></div></div>
<div class="header-nav-item header-nav-item--collection"><a href="/prices" data-animation-role="header-element">Prices</a></div>
</nav></div></div>
</div>
<div class="header-actions header-actions--right"><div class="header-actions-action header-actions-action--cta" data-animation-role="header-element"><a class="btn btn--border theme-btn--primary-inverse sqs-button-element--primary" href="/viewing">Arrange a viewing</a></div></div>
</div>
</div></div>
</header>
<main id="page" class="container" role="main"><article class="sections" id="sections">
<section data-test="page-section" class="page-section has-section-divider full-bleed-section layout-engine-section background-width--full-bleed section-height--large content-width--wide">
<div class="section-border"><div class="section-background"><img alt="Larkfield Barn at dusk with festoon lights" src="//images.larkfield.example/dusk.jpg" loading="eager"></div></div>
<div class="content-wrapper"><div class="content"><div class="sqs-block html-block sqs-block-html"><div class="sqs-block-content"><div class="sqs-html-content">
<h1 style="text-align:center;white-space:pre-wrap;">Say it under the beams</h1>
<p style="text-align:center;white-space:pre-wrap;" class="sqsrte-large">An eighteenth-century threshing barn with twelve acres of meadow, for one wedding at a time.</p>
</div></div></div>
<div class="sqs-block button-block sqs-block-button"><div class="sqs-block-button-container sqs-block-button-container--center"><a href="/brochure" class="sqs-block-button-element--medium sqs-button-element--primary sqs-block-button-element" data-initialized="true">Download our brochure</a></div></div></div></div>
</section>
<section data-test="page-section" class="page-section layout-engine-section">
<div class="content-wrapper"><div class="sqs-html-content">
<h2 style="white-space:pre-wrap;">The whole place is yours</h2>
<p style="white-space:pre-wrap;">From Friday noon to Sunday brunch. Sleep 28 in the farmhouse and the shepherd's huts, bring your own drink, dance till one.</p>
<p>Weekend hire from <strong>£6,950</strong>, midweek from <strong>£3,200</strong>, VAT included. There is no corkage and there are no hidden extras.</p>
</div>
<div class="sqs-gallery-container"><div class="sqs-gallery sqs-gallery-design-grid">
<div class="slide sqs-gallery-design-grid-slide"><img class="thumb-image" alt="Long tables laid for a wedding breakfast" data-src="//images.larkfield.example/tables.jpg" src="//images.larkfield.example/tables.jpg?format=500w"></div>
<div class="slide sqs-gallery-design-grid-slide"><img class="thumb-image" alt="Bride and groom walking through the meadow" data-src="//images.larkfield.example/meadow.jpg" src="//images.larkfield.example/meadow.jpg?format=500w"></div>
</div></div></div>
</section>
<section data-test="page-section" class="page-section user-items-list-section">
<h2 class="list-section-title">Kind words</h2>
<ul class="user-items-list-carousel__slides" role="list">
<li class="list-item user-items-list-carousel__slide"><div class="list-item-content"><h3 class="list-item-content__title">Ellie &amp; Marcus</h3><div class="list-item-content__description"><p>Our guests are still talking about it. Hannah thought of everything, down to wellies for the photographs.</p></div></div></li>
<li class="list-item user-items-list-carousel__slide"><div class="list-item-content"><h3 class="list-item-content__title">Sunita &amp; Jo</h3><div class="list-item-content__description"><p>We saw eleven venues. We knew at the gate.</p></div></div></li>
</ul>
<div class="sqs-html-content"><p style="text-align:center">Winner, Best Countryside Venue – Southern Wedding Awards 2023</p><p style="text-align:center">As featured in <em>Hedgerow Brides</em> and <em>Vow &amp; Veil</em></p></div>
</section>
<section data-test="page-section" class="page-section">
<div class="sqs-html-content"><h2>Things couples ask us</h2></div>
<div class="sqs-block accordion-block"><ul class="accordion-items-container" data-should-allow-multiple-open-items="">
<li class="accordion-item"><h4 class="accordion-item__title-wrapper" role="heading" aria-level="3"><button class="accordion-item__click-target" aria-expanded="false" id="button-1"><span class="accordion-item__title">Are you licensed for outdoor ceremonies?</span><div class="accordion-icon-container"><div class="plus"></div></div></button></h4><div class="accordion-item__dropdown" role="region" style="display:none"><div class="accordion-item__description"><p>Yes, under the oak and by the pond.</p></div></div></li>
<li class="accordion-item"><h4 class="accordion-item__title-wrapper" role="heading" aria-level="3"><button class="accordion-item__click-target" aria-expanded="false" id="button-2"><span class="accordion-item__title">Can we bring our own caterer?</span><div class="accordion-icon-container"><div class="plus"></div></div></button></h4><div class="accordion-item__dropdown" role="region" style="display:none"><div class="accordion-item__description"><p>Of course. There is a full kitchen behind the dairy.</p></div></div></li>
<li class="accordion-item"><h4 class="accordion-item__title-wrapper" role="heading" aria-level="3"><button class="accordion-item__click-target" aria-expanded="false" id="button-3"><span class="accordion-item__title">What if it rains?</span><div class="accordion-icon-container"><div class="plus"></div></div></button></h4><div class="accordion-item__dropdown" role="region" style="display:none"><div class="accordion-item__description"><p>The barn seats 140 with room to dance.</p></div></div></li>
</ul></div>
</section>
<section data-test="page-section" class="page-section" id="enquire">
<div class="sqs-html-content"><h2>Tell us your date</h2></div>
<div class="sqs-block form-block sqs-block-form"><div class="form-wrapper"><div class="form-inner-wrapper"><form data-form-id="63e" autocomplete="on" method="POST" class="react-form-contents">
<fieldset class="form-item fields name required"><legend class="title">Name <span class="required" aria-hidden="true">(required)</span></legend>
<div class="field first-name"><label class="caption"><span class="caption-text">First Name</span><input class="field-element field-control" name="fname" type="text"></label></div>
<div class="field last-name"><label class="caption"><span class="caption-text">Last Name</span><input class="field-element field-control" name="lname" type="text"></label></div></fieldset>
<div class="form-item field email required"><label class="title" for="email-yui">Email <span class="required">(required)</span></label><input class="field-element" id="email-yui" name="email" type="email"></div>
<div class="form-item field text"><label class="title" for="date-yui">Date you have in mind</label><input class="field-element" id="date-yui" type="text" placeholder="A Saturday in June 2026"></div>
<div class="form-item field select"><label class="title" for="guests-yui">Number of guests</label><select id="guests-yui"><option>Up to 60</option><option>60–100</option><option>100–140</option></select></div>
<div class="form-item field textarea"><label class="title" for="msg-yui">Message</label><textarea class="field-element" id="msg-yui"></textarea></div>
<div class="form-button-wrapper form-button-wrapper--align-left"><button class="button sqs-system-button sqs-editable-button form-submit-button sqs-button-element--primary" type="submit"><span class="form-submit-button-label">Send enquiry</span></button></div>
</form></div></div></div>
</section>
</article></main>
<footer class="sections" id="footer-sections"><section class="page-section"><div class="sqs-html-content"><p>Larkfield Barn, Nether Turville, Gloucestershire</p><p><a href="/accommodation">Accommodation</a></p><p><a href="/sustainability">Sustainability</a></p><p><a href="/faq">FAQs</a></p></div></section></footer>
</div>
</body>
</html>`,
    labels: `
    h1 Say it under the beams
    h2 The whole place is yours
    h2 Kind words
    h2 Things couples ask us
    h2 Tell us your date
    action Arrange a viewing
    action Download our brochure
    action Send enquiry
    form contact
    field First Name
    field Last Name
    field Email*
    field Date you have in mind
    field Number of guests
    field Message
    price 6950 GBP -
    price 3200 GBP -
    nav The barn
    nav Gallery
    nav Prices
    nav Accommodation
    nav Sustainability
    nav FAQs
    media Larkfield Barn
    media Larkfield Barn at dusk with festoon lights
    media Long tables laid for a wedding breakfast
    media Bride and groom walking through the meadow
    proof Our guests are still talking about it.*
    proof We saw eleven venues.*
    proof Winner, Best Countryside Venue – Southern Wedding Awards 2023
    proof As featured in Hedgerow Brides and Vow & Veil
    trust *There is no corkage and there are no hidden extras.
    question Are you licensed for outdoor ceremonies?
    question Can we bring our own caterer?
    question What if it rains?
  `,
    hidden: ['Our favourite suppliers'],
  },
  {
    name: 'kfz-werkstatt',
    kind: 'landing',
    language: 'de',
    html: String.raw`<!DOCTYPE html>
<html lang="de">
<head>
<meta charset="utf-8">
<!-- This website is powered by TYPO3 - inspiring people to share! -->
<title>Kfz-Meisterbetrieb in Göttingen – Autohaus Brinkmann</title>
<meta name="generator" content="TYPO3 CMS">
<meta name="viewport" content="width=device-width, initial-scale=1, minimum-scale=1">
<link rel="stylesheet" href="/typo3temp/assets/compressed/merged-3b1.css" media="all">
</head>
<body id="p1" class="page-1 pagelevel-0 language-0 backendlayout-default layout-default">
<div id="top"></div>
<div class="body-bg">
<a class="visually-hidden-focusable" href="#page-content"><span>Zum Hauptinhalt springen</span></a>
<header id="page-header" class="bp-page-header navbar navbar-mainnavigation navbar-default navbar-has-image navbar-top">
<div class="container container-mainnavigation">
<a class="navbar-brand navbar-brand-image" href="/"><img class="navbar-brand-logo-normal" src="/fileadmin/logo-brinkmann.svg" alt="Autohaus Brinkmann" height="52" width="180"></a>
<nav aria-label="Hauptnavigation" id="mainnavigation" class="collapse navbar-collapse show">
<ul class="navbar-nav">
<li class="nav-item"><a href="/werkstatt" id="nav-item-2" class="nav-link nav-link-main" title="Werkstatt"><span class="nav-link-text">Werkstatt</span></a></li>
<li class="nav-item"><a href="/reifen" id="nav-item-3" class="nav-link nav-link-main" title="Reifen"><span class="nav-link-text">Reifen</span></a></li>
<li class="nav-item"><a href="/gebrauchtwagen" id="nav-item-4" class="nav-link nav-link-main" title="Gebrauchtwagen"><span class="nav-link-text">Gebrauchtwagen</span></a></li>
<li class="nav-item"><a href="/ueber-uns" id="nav-item-5" class="nav-link nav-link-main" title="Über uns"><span class="nav-link-text">Über uns</span></a></li>
<li class="nav-item"><a href="/anfahrt" id="nav-item-6" class="nav-link nav-link-main" title="Anfahrt"><span class="nav-link-text">Anfahrt</span></a></li>
</ul>
</nav>
<a class="btn btn-outline-primary" href="tel:+49551555010">Jetzt anrufen</a>
</div>
</header>
<main id="page-content" class="bp-page-content main-section">
<!--TYPO3SEARCH_begin-->
<div class="section section-default">
<div id="c11" class="frame frame-size-default frame-default frame-type-textpic frame-layout-default"><div class="frame-group-container"><div class="frame-group-inner"><div class="frame-container frame-container-default"><div class="frame-inner">
<div class="textpic textpic-right">
<div class="textpic-item textpic-gallery"><div class="gallery-row"><figure class="image"><picture><source data-variant="default" srcset="/fileadmin/_processed_/halle.webp 1280w"><img loading="lazy" src="/fileadmin/_processed_/halle.jpg" width="1280" height="720" title="" alt="Werkstatthalle mit vier Hebebühnen"></picture></figure></div></div>
<div class="textpic-item textpic-text">
<div class="frame-header"><h1 class="element-header"><span>Ihre Werkstatt für alle Marken in Göttingen</span></h1></div>
<p>Inspektion, HU, Bremsen, Klimaservice: Wir sagen Ihnen vorher, was es kostet, und rufen an, bevor wir etwas zusätzlich reparieren.</p>
<p><a href="#c19" class="btn btn-primary btn-lg">Termin vereinbaren</a></p>
<p><small>Seit 1968 familiengeführt · Mitglied der Kfz-Innung Südniedersachsen</small></p>
</div>
</div>
</div></div></div></div></div>
<div id="c14" class="frame frame-background-light frame-type-card_group"><div class="frame-container"><div class="frame-inner">
<div class="frame-header"><h2 class="element-header"><span>Festpreise für die häufigsten Arbeiten</span></h2></div>
<table class="table table-striped contenttable">
<thead><tr><th scope="col">Leistung</th><th scope="col">Dauer</th><th scope="col">Preis inkl. MwSt.</th></tr></thead>
<tbody>
<tr><td>Räderwechsel mit Einlagerung</td><td>30 Min.</td><td>59,90&nbsp;€</td></tr>
<tr><td>Ölwechsel mit Filter</td><td>45 Min.</td><td>ab 119,00&nbsp;€</td></tr>
<tr><td>Hauptuntersuchung mit AU</td><td>1 Std.</td><td>149,50&nbsp;€</td></tr>
</tbody>
</table>
<ul class="list-icons">
<li><span class="bi bi-check"></span> Zwei Jahre Garantie auf alle Reparaturen</li>
<li><span class="bi bi-check"></span> Kostenloser Ersatzwagen ab vier Stunden Standzeit</li>
<li><span class="bi bi-check"></span> Ersatzteile in Erstausrüsterqualität</li>
</ul>
</div></div></div>
<div id="c16" class="frame frame-type-carousel"><div class="frame-container"><div class="frame-inner">
<div class="frame-header"><h2 class="element-header"><span>Das sagen unsere Kunden</span></h2></div>
<div class="rating-summary"><strong>4,8 von 5 Sternen</strong> aus 312 Google-Bewertungen</div>
<div class="carousel carousel-default slide" data-bs-ride="false" id="carousel-16">
<div class="carousel-inner">
<div class="item active carousel-item carousel-item-type-text"><div class="carousel-content"><blockquote class="blockquote"><p>Andere wollten den ganzen Auspuff tauschen, Herr Brinkmann hat eine Schelle für 8 Euro gesetzt.</p><footer class="blockquote-footer">Ulrike M., Rosdorf</footer></blockquote></div></div>
<div class="item carousel-item carousel-item-type-text" style="display:none" aria-hidden="true"><div class="carousel-content"><blockquote class="blockquote"><p>Morgens gebracht, mittags fertig.</p><footer class="blockquote-footer">Serkan A., Bovenden</footer></blockquote></div></div>
</div>
</div>
</div></div></div>
<div id="c19" class="frame frame-background-light frame-type-form_formframework"><div class="frame-container"><div class="frame-inner">
<div class="frame-header"><h2 class="element-header"><span>Werkstatttermin online buchen</span></h2></div>
<form action="/?tx_form_formframework%5Baction%5D=perform#termin-19" enctype="multipart/form-data" method="post" id="termin-19">
<div><input type="hidden" name="tx_form_formframework[termin-19][__state]" value="TzozOToi"></div>
<div class="form-group mb-3"><label class="form-label" for="termin-19-leistung">Was können wir für Sie tun?</label><div class="input"><select id="termin-19-leistung" class="form-select"><option>Inspektion</option><option>HU / AU</option><option>Reifenwechsel</option><option>Reparatur</option></select></div></div>
<div class="form-group mb-3"><label class="form-label" for="termin-19-kennzeichen">Kennzeichen</label><div class="input"><input id="termin-19-kennzeichen" type="text" class="form-control" placeholder="GÖ-AB 123"></div></div>
<div class="form-group mb-3"><label class="form-label" for="termin-19-tag">Wunschtermin<span class="required">*</span></label><div class="input"><input id="termin-19-tag" type="date" class="form-control" required></div></div>
<div class="form-group mb-3"><label class="form-label" for="termin-19-name">Vor- und Nachname<span class="required">*</span></label><div class="input"><input id="termin-19-name" type="text" class="form-control" required></div></div>
<div class="form-group mb-3"><label class="form-label" for="termin-19-tel">Telefon<span class="required">*</span></label><div class="input"><input id="termin-19-tel" type="tel" class="form-control" required></div></div>
<div class="form-group mb-3"><div class="form-check"><input id="termin-19-dsgvo" type="checkbox" class="form-check-input" required><label class="form-check-label" for="termin-19-dsgvo">Ich habe die Datenschutzerklärung gelesen</label></div></div>
<p class="form-text">Ihre Daten verwenden wir nur für die Terminabsprache.</p>
<nav class="form-navigation"><div class="btn-toolbar" role="toolbar"><span class="btn-group submit"><button class="btn btn-primary" type="submit" name="tx_form_formframework[termin-19][__currentPage]" value="1">Termin anfragen</button></span></div></nav>
</form>
</div></div></div>
</div>
<!--TYPO3SEARCH_end-->
</main>
<footer id="page-footer" class="bp-page-footer">
<section class="section footer-section footer-section-content"><div class="container"><div class="section-row">
<div class="section-column footer-section-content-column"><h3 class="element-header">Öffnungszeiten</h3><p>Mo–Fr 7:30–18 Uhr<br>Sa 9–12 Uhr</p></div>
<div class="section-column footer-section-content-column"><h3 class="element-header">Rund ums Auto</h3><ul><li><a href="/unfallservice">Unfallservice</a></li><li><a href="/wohnmobile">Wohnmobile</a></li><li><a href="/ausbildung">Ausbildung</a></li></ul></div>
</div></div></section>
<section class="footer-section footer-section-meta"><div class="container"><ul id="meta_menu" class="meta-menu"><li><a href="/impressum" title="Impressum"><span>Impressum</span></a></li><li><a href="/datenschutz" title="Datenschutz"><span>Datenschutz</span></a></li></ul></div></section>
</footer>
</div>
</body>
</html>`,
    labels: `
    h1 Ihre Werkstatt für alle Marken in Göttingen
    h2 Festpreise für die häufigsten Arbeiten
    h2 Das sagen unsere Kunden
    h2 Werkstatttermin online buchen
    action Jetzt anrufen
    action Termin vereinbaren
    action Termin anfragen
    form booking
    field Was können wir für Sie tun?
    field Kennzeichen
    field Wunschtermin*
    field Vor- und Nachname*
    field Telefon*
    field Ich habe die Datenschutzerklärung gelesen
    price 59.90 EUR -
    price 119 EUR -
    price 149.50 EUR -
    nav Werkstatt
    nav Reifen
    nav Gebrauchtwagen
    nav Über uns
    nav Anfahrt
    nav Unfallservice
    nav Wohnmobile
    nav Ausbildung
    nav Impressum
    nav Datenschutz
    media Autohaus Brinkmann
    media Werkstatthalle mit vier Hebebühnen
    proof 4,8 von 5 Sternen*
    proof Andere wollten den ganzen Auspuff tauschen*
    trust Zwei Jahre Garantie auf alle Reparaturen
    trust Kostenloser Ersatzwagen ab vier Stunden Standzeit
    trust Ihre Daten verwenden wir nur für die Terminabsprache.
    trust *Mitglied der Kfz-Innung Südniedersachsen
  `,
  },
  {
    name: 'fysioterapi',
    kind: 'landing',
    language: 'sv',
    html: String.raw`<!DOCTYPE html>
<html lang="sv">
<head>
<meta charset="utf-8">
<title>Fysioterapeut i Linköping – Rörelsekliniken Stångån</title>
<meta name="generator" content="Astro v4.11.3">
<meta name="viewport" content="width=device-width">
<style>
.site-header{display:flex;gap:2rem}.burger{display:none}.mobile-panel{display:none}.steps{counter-reset:s}
@media(max-width:48rem){.burger{display:block}.site-header nav{display:none}}
</style>
</head>
<body>
<header class="site-header">
<a href="/" class="logo" aria-label="Rörelsekliniken Stångån, startsidan"><svg width="140" height="32" aria-hidden="true" focusable="false"><use href="#logo"/></svg></a>
<nav aria-label="Huvudmeny">
<ul>
<li><a href="/behandlingar">Behandlingar</a></li>
<li><a href="/priser">Priser</a></li>
<li><a href="/medarbetare">Våra fysioterapeuter</a></li>
<li><a href="/foretag">För företag</a></li>
<li><a href="/hitta-hit">Hitta hit</a></li>
</ul>
</nav>
<button class="burger" aria-expanded="false" aria-controls="panel">Meny</button>
<a class="btn btn--small" href="https://boka.rorelsekliniken.example">Boka tid</a>
</header>
<div class="mobile-panel" id="panel"><a href="/behandlingar">Behandlingar</a><a href="/kontakt">Ring eller mejla</a></div>
<main>
<section class="hero">
<div class="hero__text">
<h1>Tillbaka till det du tycker om att göra</h1>
<p class="lead">Vi hjälper dig med ont i rygg, knä, axel och nacke – med bedömning, träning och behandling som bygger på forskning.</p>
<p class="hero__cta"><a class="btn" href="https://boka.rorelsekliniken.example">Boka ett första besök</a> <a class="btn btn--line" href="tel:013555010">Ring 013-555 010</a></p>
<ul class="ticks">
<li>Ingen remiss behövs</li>
<li>Legitimerade fysioterapeuter</li>
<li>Frikort och högkostnadsskydd gäller</li>
</ul>
</div>
<img src="/_astro/rehab.Bx21.webp" alt="Fysioterapeut guidar en patient genom en knäböj" width="720" height="540" loading="eager" decoding="async">
</section>
<section aria-labelledby="omdomen" class="band">
<h2 id="omdomen">98 % av våra patienter rekommenderar oss</h2>
<p class="band__source">Patientenkät 2023, 1 146 svar</p>
<div class="quotes">
<figure><blockquote>Efter tre år med värkande axel kunde jag plötsligt sova på sidan igen. Tack Elin!</blockquote><figcaption>Bo-Göran, 61</figcaption></figure>
<figure><blockquote>Fick tid redan dagen efter och ett program som faktiskt går att hinna med.</blockquote><figcaption>Amira, småbarnsförälder</figcaption></figure>
</div>
</section>
<section id="sa-gar-det-till">
<h2>Så går det till</h2>
<ol class="steps">
<li><h3>Bedömning</h3><p>Vi pratar om dina besvär och undersöker hur du rör dig. 45 minuter.</p></li>
<li><h3>Plan</h3><p>Du får ett träningsprogram i mobilen, med film till varje övning.</p></li>
<li><h3>Uppföljning</h3><p>Vi justerar tills du är i mål.</p></li>
</ol>
<video controls preload="none" poster="/_astro/poster.webp" title="Ett första besök hos oss"><source src="/media/forsta-besok.mp4" type="video/mp4"></video>
</section>
<section id="priser">
<h2>Vad kostar det?</h2>
<dl class="prices">
<div><dt>Besök med frikort</dt><dd>0 kr</dd></div>
<div><dt>Besök inom vårdvalet</dt><dd>150 kr</dd></div>
<div><dt>Privat besök, 45 min</dt><dd>890 kr</dd></div>
<div><dt>Rehabgym</dt><dd>299 kr/mån</dd></div>
</dl>
<p>Avboka senast 24 timmar innan, så kostar det ingenting.</p>
</section>
<section id="fragor">
<h2>Vanliga frågor</h2>
<details><summary>Hur lång är väntetiden?</summary><p>Oftast får du en tid inom tre dagar.</p></details>
<details><summary>Vad ska jag ha på mig?</summary><p>Kläder du kan röra dig i.</p></details>
<details><summary>Tar ni emot barn?</summary><p>Ja, från åtta års ålder.</p></details>
</section>
<section id="kontakt" class="contact">
<h2>Osäker på om vi kan hjälpa dig?</h2>
<p>Skriv några rader så ringer en fysioterapeut upp inom en arbetsdag.</p>
<form action="https://forms.rorelsekliniken.example/f/kontakt" method="POST">
<p><label>Namn <input type="text" name="namn" autocomplete="name" required></label></p>
<p><label>Telefonnummer <input type="tel" name="tel" autocomplete="tel" required></label></p>
<p><label>Var har du ont? <textarea name="besvar" rows="4"></textarea></label></p>
<input type="text" name="_gotcha" style="display:none" tabindex="-1" autocomplete="off">
<p><button type="submit" class="btn">Bli uppringd</button></p>
<p class="fine">Vi har tystnadsplikt och sparar inga uppgifter efter samtalet.</p>
</form>
</section>
</main>
<footer class="site-footer">
<div>
<h2>Öppettider</h2>
<p>Måndag–torsdag 7–18<br>Fredag 7–15</p>
</div>
<nav aria-label="Sidfot">
<ul>
<li><a href="/jobba-hos-oss">Jobba hos oss</a></li>
<li><a href="/patientavgifter">Patientavgifter</a></li>
<li><a href="/integritet">Så behandlar vi personuppgifter</a></li>
<li><a href="/tillganglighet">Tillgänglighet</a></li>
</ul>
</nav>
<p>Vi har vårdavtal med Region Östergötland och är medlemmar i Fysioterapeuterna.</p>
</footer>
</body>
</html>`,
    labels: `
    h1 Tillbaka till det du tycker om att göra
    h2 98 % av våra patienter rekommenderar oss
    h2 Så går det till
    h2 Vad kostar det?
    h2 Vanliga frågor
    h2 Osäker på om vi kan hjälpa dig?
    h2 Öppettider
    action Boka tid
    action Boka ett första besök
    action Ring 013-555 010
    action Bli uppringd
    form contact
    field Namn
    field Telefonnummer
    field Var har du ont?
    price 0 SEK -
    price 150 SEK -
    price 890 SEK -
    price 299 SEK month
    nav Behandlingar
    nav Priser
    nav Våra fysioterapeuter
    nav För företag
    nav Hitta hit
    nav Jobba hos oss
    nav Patientavgifter
    nav Så behandlar vi personuppgifter
    nav Tillgänglighet
    media Fysioterapeut guidar en patient genom en knäböj
    media Ett första besök hos oss
    proof 98 % av våra patienter rekommenderar oss
    proof Efter tre år med värkande axel*
    proof Fick tid redan dagen efter*
    trust Ingen remiss behövs
    trust Legitimerade fysioterapeuter
    trust Avboka senast 24 timmar innan, så kostar det ingenting.
    trust Vi har tystnadsplikt*
    trust Vi har vårdavtal med Region Östergötland*
    question Hur lång är väntetiden?
    question Vad ska jag ha på mig?
    question Tar ni emot barn?
  `,
    hidden: ['Ring eller mejla'],
  },
];
