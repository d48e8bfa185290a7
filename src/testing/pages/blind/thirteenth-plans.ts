/** Funerals, seals and vets. */
import type { LabelledPage } from '../labelled.ts';

export const THIRTEENTH_PLANS: readonly LabelledPage[] = [
  {
    name: 'funeral-plans-elementor',
    kind: 'pricing',
    language: 'en-GB',
    html: `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="UTF-8">
<title>Funeral Plan Prices – Askew &amp; Daughters Funeral Directors, Louth</title>
<link rel="profile" href="https://gmpg.org/xfn/11">
</head>
<body class="wp-singular page-template-elementor_header_footer page elementor-default elementor-kit-7">
<a class="skip-link screen-reader-text" href="#content">Skip to content</a>
<header data-elementor-type="header" class="elementor elementor-41 elementor-location-header">
<div class="elementor-element e-con-full e-flex e-con e-parent">
<div class="elementor-element elementor-widget elementor-widget-image"><div class="elementor-widget-container"><a href="https://askewfunerals.example"><img width="300" height="96" src="/uploads/askew-crest.svg" class="attachment-medium" alt="Askew &amp; Daughters crest"></a></div></div>
<div class="elementor-element elementor-widget elementor-widget-nav-menu"><div class="elementor-widget-container">
<nav aria-label="Menu" class="elementor-nav-menu--main elementor-nav-menu__container">
<ul class="elementor-nav-menu">
<li><a href="/arranging/" class="elementor-item">When someone dies</a></li>
<li><a href="/plans/" aria-current="page" class="elementor-item elementor-item-active">Funeral plans</a></li>
<li><a href="/memorials/" class="elementor-item">Memorials</a></li>
<li><a href="/notices/" class="elementor-item">Funeral notices</a></li>
</ul>
</nav>
<nav class="elementor-nav-menu--dropdown elementor-nav-menu__container" aria-hidden="true" style="display:none">
<ul class="elementor-nav-menu">
<li><a href="/arranging/" class="elementor-item" tabindex="-1">When someone dies</a></li>
<li><a href="/plans/" class="elementor-item" tabindex="-1">Funeral plans</a></li>
<li><a href="/memorials/" class="elementor-item" tabindex="-1">Memorials</a></li>
<li><a href="/notices/" class="elementor-item" tabindex="-1">Funeral notices</a></li>
<li><a href="/chapel/" class="elementor-item" tabindex="-1">Directions to the chapel of rest</a></li>
</ul>
</nav>
</div></div>
<div class="elementor-element elementor-widget elementor-widget-button"><div class="elementor-button-wrapper"><a class="elementor-button elementor-button-link elementor-size-sm" href="tel:01507555014"><span class="elementor-button-content-wrapper"><span class="elementor-button-icon"><svg aria-hidden="true" viewBox="0 0 512 512"><path d="M497 361l-112-48"></path></svg></span><span class="elementor-button-text">Call us, day or night</span></span></a></div></div>
</div>
</header>
<main id="content" class="site-main">
<div class="elementor-element elementor-widget elementor-widget-heading"><h1 class="elementor-heading-title elementor-size-default">Put a funeral plan in place at today's price</h1></div>
<div class="elementor-element elementor-widget elementor-widget-text-editor"><p>Choose one of three plans, pay all at once or spread it, and your family will have nothing further to find for the services we have listed.</p></div>
<div class="elementor-element e-con e-child price-row">
<div class="elementor-widget-price-table"><div class="elementor-price-table">
<div class="elementor-price-table__header"><h2 class="elementor-price-table__heading">The Wold</h2><span class="elementor-price-table__subheading">A simple cremation, no service</span></div>
<div class="elementor-price-table__price"><span class="elementor-price-table__currency elementor-currency--before">&#163;</span><span class="elementor-price-table__integer-part">1,495</span></div>
<ul class="elementor-price-table__features-list"><li><div class="elementor-price-table__feature-inner"><i aria-hidden="true" class="far fa-check-circle"></i><span>Collection within Lincolnshire</span></div></li><li><div class="elementor-price-table__feature-inner"><span>Ashes returned by hand</span></div></li></ul>
<div class="elementor-price-table__footer"><a class="elementor-price-table__button elementor-button elementor-size-md" href="/plans/apply/?p=wold">Take out The Wold</a></div>
</div></div>
<div class="elementor-widget-price-table"><div class="elementor-price-table">
<div class="elementor-price-table__header"><h2 class="elementor-price-table__heading">The Minster</h2><span class="elementor-price-table__subheading">Hearse, bearers and a service at the crematorium</span></div>
<div class="elementor-price-table__price"><span class="elementor-price-table__currency elementor-currency--before">&#163;</span><span class="elementor-price-table__integer-part">3,280</span></div>
<ul class="elementor-price-table__features-list"><li><div class="elementor-price-table__feature-inner"><span>Oak veneer coffin</span></div></li><li><div class="elementor-price-table__feature-inner"><span>One following limousine</span></div></li></ul>
<div class="elementor-price-table__footer"><a class="elementor-price-table__button elementor-button elementor-size-md" href="/plans/apply/?p=minster">Take out The Minster</a><div class="elementor-price-table__additional_info">or £54.67 a month over five years</div></div>
</div><div class="elementor-price-table__ribbon"><div class="elementor-price-table__ribbon-inner">Chosen most</div></div></div>
<div class="elementor-widget-price-table"><div class="elementor-price-table">
<div class="elementor-price-table__header"><h2 class="elementor-price-table__heading">The Marsh</h2><span class="elementor-price-table__subheading">A burial in your own parish</span></div>
<div class="elementor-price-table__price"><span class="elementor-price-table__currency elementor-currency--before">&#163;</span><span class="elementor-price-table__integer-part">4,150</span></div>
<ul class="elementor-price-table__features-list"><li><div class="elementor-price-table__feature-inner"><span>Willow or solid oak coffin</span></div></li><li><div class="elementor-price-table__feature-inner"><span>Plot fees are not included</span></div></li></ul>
<div class="elementor-price-table__footer"><a class="elementor-price-table__button elementor-button elementor-size-md" href="/plans/apply/?p=marsh">Take out The Marsh</a></div>
</div></div>
</div>
<div class="elementor-element elementor-icon-list"><ul class="elementor-icon-list-items">
<li class="elementor-icon-list-item"><span class="elementor-icon-list-text">Authorised and regulated by the Financial Conduct Authority, firm 965511</span></li>
<li class="elementor-icon-list-item"><span class="elementor-icon-list-text">Your money is held in an independent trust, never by us</span></li>
<li class="elementor-icon-list-item"><span class="elementor-icon-list-text">Change your mind within 30 days and get every penny back</span></li>
</ul></div>
<div class="elementor-element elementor-widget-testimonial"><div class="elementor-testimonial-wrapper"><div class="elementor-testimonial-content">Dad had sorted it all in 2016. When the time came we paid for the flowers and nothing else.</div><div class="elementor-testimonial-meta"><div class="elementor-testimonial-name">Gillian P.</div><div class="elementor-testimonial-job">Mablethorpe</div></div></div></div>
<div class="elementor-element elementor-widget-heading"><h2 class="elementor-heading-title">What people ask us before signing</h2></div>
<div class="elementor-widget-n-accordion"><div class="e-n-accordion" aria-label="Accordion. Open links with Enter or Space">
<details id="e-n-accordion-item-1" class="e-n-accordion-item" open><summary class="e-n-accordion-item-title" tabindex="0"><span class="e-n-accordion-item-title-header"><div class="e-n-accordion-item-title-text">Can I move the plan if I leave Lincolnshire?</div></span></summary><div role="region"><p>Yes. We find a member firm close to your new home and transfer the whole sum.</p></div></details>
<details id="e-n-accordion-item-2" class="e-n-accordion-item"><summary class="e-n-accordion-item-title" tabindex="-1"><span class="e-n-accordion-item-title-header"><div class="e-n-accordion-item-title-text">What if I die before the instalments are done?</div></span></summary><div role="region"><p>After the first year the balance is written off.</p></div></details>
<details id="e-n-accordion-item-3" class="e-n-accordion-item"><summary class="e-n-accordion-item-title" tabindex="-1"><span class="e-n-accordion-item-title-header"><div class="e-n-accordion-item-title-text">Are the doctor's papers paid for?</div></span></summary><div role="region"><p>They no longer carry a fee in England.</p></div></details>
</div></div>
<div class="elementor-element elementor-cta"><h2 class="elementor-heading-title">Rather talk it over at your kitchen table?</h2><a class="elementor-button" href="/home-visit/">Arrange a home visit</a></div>
</main>
<footer data-elementor-type="footer" class="elementor elementor-location-footer"><div class="e-con"><p>Askew &amp; Daughters, 14 Eastgate, Louth</p><ul class="elementor-icon-list-items elementor-inline-items"><li><a href="/price-list/"><span class="elementor-icon-list-text">Standardised price list</span></a></li><li><a href="/complaints/"><span class="elementor-icon-list-text">How to complain</span></a></li><li><a href="/privacy/"><span class="elementor-icon-list-text">Privacy</span></a></li></ul></div></footer>
</body>
</html>`,
    hidden: ['Directions to the chapel of rest'],
    labels: `
h1 Put a funeral plan in place at today's price
h2 The Wold
h2 The Minster
h2 The Marsh
h2 What people ask us before signing
h2 Rather talk it over at your kitchen table?
action Call us, day or night
action Take out The Wold
action Take out The Minster
action Take out The Marsh
action Arrange a home visit
price 1495 GBP -
price 3280 GBP -
price 54.67 GBP month
price 4150 GBP -
nav When someone dies
nav Funeral plans
nav Memorials
nav Funeral notices
nav Standardised price list
nav How to complain
nav Privacy
media Askew & Daughters crest
proof Dad had sorted it all in 2016.*
trust Authorised and regulated by the Financial Conduct Authority*
trust Your money is held in an independent trust, never by us
trust Change your mind within 30 days and get every penny back
question Can I move the plan if I leave Lincolnshire?
question What if I die before the instalments are done?
question Are the doctor's papers paid for?
`,
  },
  {
    name: 'seal-boat-trips-squarespace',
    kind: 'landing',
    language: 'en-IE',
    html: `<!doctype html>
<html xmlns:og="http://opengraphprotocol.org/schema/" lang="en-IE" class="tweak-global-animations-enabled">
<head>
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<title>Garnish Point Ferries — Seal trips &amp; island crossings from Glengarriff</title>
<meta itemprop="name" content="Garnish Point Ferries"/>
</head>
<body id="collection-5f3a" class="header-overlay-alignment-center tweak-transparent-header primary-button-style-solid">
<div id="siteWrapper" class="clearfix site-wrapper">
<div class="sqs-announcement-bar-dropzone"><div class="sqs-announcement-bar"><a class="sqs-announcement-bar-url" href="/weather" target="_self"></a><div class="sqs-announcement-bar-text"><div class="sqs-announcement-bar-text-inner"><p>Sailing today: yes, light south-westerly</p></div></div></div></div>
<header data-test="header" id="header" class="header theme-col--primary">
<div class="header-inner container--fluid header-layout-nav-left">
<div class="header-display-desktop" data-content-field="site-title">
<div class="header-title-nav-wrapper">
<div class="header-title"><div class="header-title-text"><a id="site-title" href="/" data-animation-role="header-element">Garnish Point Ferries</a></div></div>
<div class="header-nav"><nav class="header-nav-wrapper"><div class="header-nav-list">
<div class="header-nav-item header-nav-item--collection"><a href="/timetable" data-animation-role="header-element">Timetable</a></div>
<div class="header-nav-item header-nav-item--collection"><a href="/the-boats" data-animation-role="header-element">The boats</a></div>
<div class="header-nav-item header-nav-item--folder"><button class="header-nav-folder-title" aria-controls="getting-here" aria-expanded="false"><span class="header-nav-folder-title-text">Getting here</span></button><div class="header-nav-folder-content" id="getting-here" style="display:none"><div class="header-nav-folder-item"><a href="/parking"><span class="header-nav-folder-item-content">Parking by the pier</span></a></div><div class="header-nav-folder-item"><a href="/buses"><span class="header-nav-folder-item-content">Buses from Bantry</span></a></div></div></div>
</div></nav></div>
</div>
<div class="header-actions header-actions--right"><div class="header-actions-action header-actions-action--cta" data-animation-role="header-element"><a class="btn btn--border theme-btn--primary-inverse sqs-button-element--primary" href="#sail">Reserve seats</a></div></div>
</div>
<div class="header-menu header-menu--folder-list" style="display:none"><div class="header-menu-bg"></div><div class="header-menu-nav"><nav class="header-menu-nav-list"><div class="header-menu-nav-item"><a href="/timetable">Timetable</a></div><div class="header-menu-nav-item"><a href="/the-boats">The boats</a></div><div class="header-menu-nav-item"><a href="/lost-property">Left something aboard?</a></div></nav></div></div>
</div>
</header>
<main id="page" class="container" role="main">
<article class="sections" id="sections">
<section data-test="page-section" class="page-section has-section-divider full-bleed-section layout-engine-section background-width--full-bleed section-height--large">
<div class="section-border"><div class="section-background"><img alt="Harbour seals hauled out on a rock with the ferry behind" data-src="https://images.sq.example/seals.jpg" src="https://images.sq.example/seals.jpg?format=1500w" width="2500" height="1667"></div></div>
<div class="content-wrapper"><div class="content"><div class="fluid-engine fe-a1">
<div class="fe-block"><div class="sqs-block html-block sqs-block-html"><div class="sqs-block-content"><div class="sqs-html-content" data-sqsp-text-block-content>
<h1 style="white-space:pre-wrap;">Forty minutes. <strong>Two hundred seals.</strong></h1>
<p class="sqsrte-large" style="white-space:pre-wrap;">Out past the islands with the O’Sheas, who’ve run this crossing since 1951.</p>
</div></div></div></div>
<div class="fe-block"><div class="sqs-block button-block sqs-block-button"><div class="sqs-block-content"><div class="sqs-block-button-container sqs-block-button-container--center"><a href="/timetable" class="sqs-block-button-element--medium sqs-button-element--secondary sqs-block-button-element">See sailing times</a></div></div></div></div>
</div></div></div>
</section>
<section data-test="page-section" class="page-section user-items-list-section">
<div class="content-wrapper"><div class="content">
<div class="list-section-title"><p>Fares</p></div>
<ul class="user-items-list-item-container user-items-list-simple" data-num-columns="3">
<li class="list-item"><div class="list-item-content"><div class="list-item-content__text-wrapper"><h2 class="list-item-content__title">Adult return</h2><div class="list-item-content__description"><p>€18</p></div></div></div></li>
<li class="list-item"><div class="list-item-content"><div class="list-item-content__text-wrapper"><h2 class="list-item-content__title">Child 4–15</h2><div class="list-item-content__description"><p>€8.50, under-fours sail for nothing</p></div></div></div></li>
<li class="list-item"><div class="list-item-content"><div class="list-item-content__text-wrapper"><h2 class="list-item-content__title">Family of five</h2><div class="list-item-content__description"><p>€46</p></div></div></div></li>
</ul>
</div></div>
</section>
<section data-test="page-section" id="sail" class="page-section">
<div class="content-wrapper"><div class="content"><div class="sqs-block form-block sqs-block-form"><div class="sqs-block-content"><div class="form-wrapper">
<div class="form-title"><h2>Hold me a place on the boat</h2></div>
<div class="form-inner-wrapper"><form data-form-id="61ab" class="react-form-contents" autocomplete="on" method="POST" novalidate="">
<div class="field-list clear">
<div class="form-item field date required"><label class="title" for="date-1"><span>Which day?</span><span class="description required" aria-hidden="true">(required)</span></label><input id="date-1" type="date" class="form-input-effects-border"></div>
<fieldset class="form-item field radio"><legend class="title">Sailing</legend><div class="option"><label><input type="radio" name="r1" value="11.00">11.00</label></div><div class="option"><label><input type="radio" name="r1" value="14.30">14.30</label></div></fieldset>
<div class="form-item field number required"><label class="title" for="n-1"><span>How many of you?</span></label><input id="n-1" type="text" inputmode="decimal"></div>
<div class="form-item field email required"><label class="title" for="email-1"><span>Email for the tickets</span></label><input id="email-1" type="email" autocomplete="email"></div>
</div>
<div class="form-button-wrapper form-button-wrapper--align-left"><button class="button sqs-system-button sqs-editable-button form-submit-button" type="submit"><span class="form-submit-button-label">Save our seats</span></button></div>
<p class="form-after">You pay on the pier, card or cash. If the skipper calls it off, there's nothing to pay.</p>
</form></div>
</div></div></div></div></div>
</section>
<section data-test="page-section" class="page-section">
<div class="content-wrapper"><div class="content"><div class="fluid-engine fe-c3">
<div class="sqs-block quote-block sqs-block-quote"><div class="sqs-block-content"><figure class="block-animation-none"><blockquote><span>“</span>Our youngest now wants to be a seal. Worth every cent, and the skipper’s stories are free.<span>”</span></blockquote><figcaption class="source">— Niamh, Mallow</figcaption></figure></div></div>
<div class="sqs-block html-block"><div class="sqs-html-content"><p>As seen on Nationwide, and in The Southern Echo’s “Ten days out that aren’t a playground”.</p><p>Licensed by the Marine Survey Office for 72 passengers. Lifejackets in every size from newborn.</p></div></div>
<div class="sqs-block video-block sqs-block-video"><div class="sqs-video-wrapper"><iframe src="https://player.vimeo.example/video/77012" title="Crossing to Garnish in April, two minutes" allowfullscreen></iframe></div></div>
</div></div></div>
</section>
</article>
</main>
<footer class="sections" id="footer-sections"><section class="page-section"><div class="content-wrapper"><div class="sqs-block newsletter-block sqs-block-newsletter"><div class="newsletter-form-wrapper"><form class="newsletter-form" method="POST"><header class="newsletter-form-header"><h2 class="newsletter-form-header-title">The tide letter</h2><div class="newsletter-form-header-description"><p>Winter sailings and whale sightings, four times a year.</p></div></header><div class="newsletter-form-body"><div class="newsletter-form-fields-wrapper form-fields"><div class="newsletter-form-field-wrapper form-item field email required"><input class="newsletter-form-field-element field-element" name="email" aria-label="Email Address" placeholder="Email Address" type="email"></div></div><div class="newsletter-form-button-wrapper submit-wrapper"><button class="newsletter-form-button sqs-system-button sqs-editable-button-layout" type="submit"><span class="newsletter-form-button-label">Count me in</span></button></div></div></form></div></div><div class="sqs-html-content"><p>The Pier, Glengarriff, Co. Cork</p></div></div></section></footer>
</div>
</body>
</html>`,
    hidden: ['Parking by the pier', 'Buses from Bantry', 'Left something aboard?'],
    labels: `
h1 Forty minutes. Two hundred seals.
h2 Adult return
h2 Child 4–15
h2 Family of five
h2 Hold me a place on the boat
h2 The tide letter
action Reserve seats
action See sailing times
action Save our seats
action Count me in
form booking
form newsletter
field Which day?
field Sailing
field How many of you?
field Email for the tickets
field Email Address
price 18 EUR -
price 8.50 EUR -
price 46 EUR -
nav Timetable
nav The boats
media Harbour seals hauled out on a rock with the ferry behind
media Crossing to Garnish in April, two minutes
proof Our youngest now wants to be a seal.*
proof As seen on Nationwide*
trust *If the skipper calls it off, there's nothing to pay.
trust Licensed by the Marine Survey Office*
`,
  },
  {
    name: 'veterinaria-planes-gutenberg',
    kind: 'pricing',
    language: 'es',
    html: `<!DOCTYPE html>
<html lang="es" prefix="og: https://ogp.me/ns#">
<head>
<meta charset="UTF-8">
<title>Planes de salud para perros y gatos - Clínica Veterinaria El Encinar, Cáceres</title>
<meta name="description" content="Vacunas, desparasitación y consultas en una cuota al mes.">
</head>
<body class="wp-singular page page-id-58 wp-theme-astra ast-desktop ast-page-builder-template ast-no-sidebar ast-theme-transparent-header">
<a class="skip-link screen-reader-text" href="#content" title="Ir al contenido">Ir al contenido</a>
<div class="hfeed site" id="page">
<header class="site-header header-main-layout-1 ast-primary-menu-enabled ast-builder-menu-toggle-icon" id="masthead">
<div id="ast-desktop-header" data-toggle-type="dropdown">
<div class="ast-above-header-wrap"><div class="ast-builder-html-element"><p>Urgencias 24 horas: 927 555 046</p></div></div>
<div class="main-header-bar"><div class="site-primary-header-wrap ast-builder-grid-row-container">
<div class="site-branding ast-site-identity"><span class="site-logo-img"><a href="/" class="custom-logo-link" rel="home"><img width="160" height="60" src="/wp-content/uploads/encina.png" class="custom-logo" alt="Clínica Veterinaria El Encinar" /></a></span></div>
<div class="main-header-bar-navigation"><nav class="site-navigation ast-flex-grow-1 navigation-accessibility" id="primary-site-navigation-desktop" aria-label="Navegación del sitio principal"><ul id="ast-hf-menu-1" class="main-header-menu ast-menu-shadow ast-nav-menu">
<li class="menu-item"><a href="/consultas/" class="menu-link">Consultas</a></li>
<li class="menu-item"><a href="/cirugia/" class="menu-link">Cirugía</a></li>
<li class="menu-item current-menu-item"><a href="/planes/" aria-current="page" class="menu-link">Planes de salud</a></li>
<li class="menu-item"><a href="/peluqueria/" class="menu-link">Peluquería canina</a></li>
</ul></nav></div>
<div class="ast-builder-button-wrap"><a class="ast-custom-button-link" href="/pedir-cita/" target="_self"><div class="ast-custom-button">Pedir cita</div></a></div>
</div></div>
</div>
<div id="ast-mobile-header" class="ast-mobile-header-wrap" style="display:none"><div class="ast-mobile-header-content"><nav aria-label="Navegación del sitio"><ul><li><a href="/consultas/">Consultas</a></li><li><a href="/planes/">Planes de salud</a></li><li><a href="/adopciones/">Adopta un podenco</a></li></ul></nav></div></div>
</header>
<div id="content" class="site-content"><main class="site-main"><article class="page type-page ast-article-single"><div class="entry-content clear">
<div class="wp-block-cover alignfull is-light" style="min-height:420px"><img class="wp-block-cover__image-background" alt="Un galgo con jersey tumbado junto a la veterinaria" src="/wp-content/uploads/galgo.jpg" data-object-fit="cover"/><span aria-hidden="true" class="wp-block-cover__background has-background-dim"></span><div class="wp-block-cover__inner-container">
<h1 class="wp-block-heading has-text-align-center">Un plan para que ir al veterinario no sea un susto</h1>
<p class="has-text-align-center">Lo que tu perro o tu gato va a necesitar este año, repartido en doce cuotas.</p>
</div></div>
<h2 class="wp-block-heading">Elige según su edad</h2>
<div class="wp-block-columns alignwide">
<div class="wp-block-column has-border-color"><h3 class="wp-block-heading">Cachorro</h3><p class="precio"><strong>19,90 €</strong>/mes</p><ul class="wp-block-list"><li>Todas las vacunas del primer año</li><li>Microchip y pasaporte</li><li>Esterilización con un 20% menos</li></ul><div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="/alta/?plan=cachorro">Apuntar a mi cachorro</a></div></div></div>
<div class="wp-block-column has-border-color destacado"><p class="etiqueta">El que más familias eligen</p><h3 class="wp-block-heading">Adulto</h3><p class="precio"><strong>14,50 €</strong>/mes</p><ul class="wp-block-list"><li>Dos revisiones</li><li>Rabia, polivalente y leishmania</li><li>Collar antiparasitario</li></ul><div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="/alta/?plan=adulto">Apuntar a mi mascota</a></div></div></div>
<div class="wp-block-column has-border-color"><h3 class="wp-block-heading">Abuelete</h3><p class="precio"><strong>27 €</strong>/mes</p><ul class="wp-block-list"><li>Analítica y tensión cada seis meses</li><li>Ecografía abdominal</li><li>Visitas a domicilio a mitad de precio</li></ul><div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="/alta/?plan=senior">Apuntar a mi abuelete</a></div></div></div>
</div>
<p class="has-small-font-size">Si prefieres pagar de una vez, el plan Adulto son 159 € al año.</p>
<figure class="wp-block-table is-style-stripes"><table class="has-fixed-layout"><thead><tr><th>Fuera de plan</th><th>Tarifa</th></tr></thead><tbody><tr><td>Consulta general</td><td>32 €</td></tr><tr><td>Limpieza de boca</td><td>145 €</td></tr></tbody></table><figcaption class="wp-element-caption">IVA incluido</figcaption></figure>
<div class="wp-block-group has-background is-layout-flex"><p>Sin permanencia: te das de baja con un WhatsApp</p><p>Colegiados en Cáceres, n.º 0612 y 0788</p><p>Centro acreditado Cat Friendly desde 2015</p></div>
<h2 class="wp-block-heading">Nos lo cuentan en la sala de espera</h2>
<blockquote class="wp-block-quote is-layout-flow"><p>A Canela le cogieron el soplo en una revisión del plan. Con quince años, y sigue robando pan.</p><cite>Mari Carmen, Malpartida</cite></blockquote>
<p>4,8 de 5 en Google con 327 opiniones</p>
<h2 class="wp-block-heading">Dudas de siempre</h2>
<div class="wp-block-yoast-faq-block schema-faq"><div class="schema-faq-section" id="faq-1"><strong class="schema-faq-question">¿Puedo apuntar a más de un animal?</strong> <p class="schema-faq-answer">Sí, y al segundo le quitamos dos euros de la cuota.</p> </div> <div class="schema-faq-section" id="faq-2"><strong class="schema-faq-question">¿Qué pasa si me cambio de ciudad?</strong> <p class="schema-faq-answer">Cancelamos el plan y te llevas la cartilla al día.</p> </div> </div>
<h2 class="wp-block-heading">¿Te llamamos?</h2>
<div class="wpcf7 no-js" id="wpcf7-f71-p58-o1" lang="es-ES" dir="ltr"><div class="screen-reader-response"><p role="status" aria-live="polite" aria-atomic="true"></p></div>
<form action="/planes/#wpcf7-f71-p58-o1" method="post" class="wpcf7-form init" aria-label="Formulario de contacto" novalidate="novalidate" data-status="init">
<fieldset class="hidden-fields-container"><input type="hidden" name="_wpcf7" value="71" /></fieldset>
<p><label> Tu nombre<br /><span class="wpcf7-form-control-wrap" data-name="nombre"><input size="40" class="wpcf7-form-control wpcf7-text wpcf7-validates-as-required" type="text" name="nombre" /></span> </label></p>
<p><label> Teléfono<br /><span class="wpcf7-form-control-wrap" data-name="tel"><input size="40" class="wpcf7-form-control wpcf7-tel" type="tel" name="tel" /></span> </label></p>
<p><label> ¿Cómo se llama y cuántos años tiene?<br /><span class="wpcf7-form-control-wrap" data-name="mascota"><input size="40" class="wpcf7-form-control wpcf7-text" type="text" name="mascota" /></span> </label></p>
<p><span class="wpcf7-form-control-wrap" data-name="rgpd"><span class="wpcf7-form-control wpcf7-acceptance"><span class="wpcf7-list-item"><label><input type="checkbox" name="rgpd" value="1" /><span class="wpcf7-list-item-label">He leído la política de privacidad</span></label></span></span></span></p>
<p><input class="wpcf7-form-control wpcf7-submit has-spinner" type="submit" value="Que me llamen" /></p>
<div class="wpcf7-response-output" aria-hidden="true"></div>
</form></div>
</div></article></main></div>
<footer class="site-footer" id="colophon"><div class="site-primary-footer-wrap"><aside class="footer-widget-area"><section class="widget widget_block"><ul class="wp-block-list"><li><a href="/equipo/">El equipo</a></li><li><a href="/donde-estamos/">Dónde estamos</a></li><li><a href="/aviso-legal/">Aviso legal</a></li></ul></section></aside></div><div class="ast-footer-copyright"><p>© 2025 El Encinar, avenida de la Hispanidad 20, Cáceres</p></div></footer>
</div>
</body>
</html>`,
    hidden: ['Adopta un podenco'],
    labels: `
h1 Un plan para que ir al veterinario no sea un susto
h2 Elige según su edad
h2 Nos lo cuentan en la sala de espera
h2 Dudas de siempre
h2 ¿Te llamamos?
action Pedir cita
action Apuntar a mi cachorro
action Apuntar a mi mascota
action Apuntar a mi abuelete
action Que me llamen
form contact
field Tu nombre
field Teléfono
field ¿Cómo se llama y cuántos años tiene?
field He leído la política de privacidad
price 19.90 EUR month
price 14.50 EUR month
price 27 EUR month
price 159 EUR year
price 32 EUR -
price 145 EUR -
nav Consultas
nav Cirugía
nav Planes de salud
nav Peluquería canina
nav El equipo
nav Dónde estamos
nav Aviso legal
media Clínica Veterinaria El Encinar
media Un galgo con jersey tumbado junto a la veterinaria
proof A Canela le cogieron el soplo*
proof 4,8 de 5 en Google con 327 opiniones
trust Sin permanencia: te das de baja con un WhatsApp
trust Colegiados en Cáceres*
trust Centro acreditado Cat Friendly desde 2015
question ¿Puedo apuntar a más de un animal?
question ¿Qué pasa si me cambio de ciudad?
`,
  },
];
