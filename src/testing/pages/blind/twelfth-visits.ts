/** A hotel, a plumber, a conference and a school. */
import type { LabelledPage } from '../labelled.ts';

export const TWELFTH_VISITS: readonly LabelledPage[] = [
  {
    name: 'lake-hotel-elementor',
    kind: 'landing',
    language: 'it-IT',
    html: String.raw`<!DOCTYPE html>
<html lang="it-IT" prefix="og: https://ogp.me/ns#">
<head>
<meta charset="UTF-8">
<title>Albergo Le Darsene ★★★★ – Lago d'Orta, Piemonte</title>
<meta name="generator" content="Elementor 3.25.4; features: additional_custom_breakpoints">
<style>.elementor-hidden-desktop{display:none}</style>
</head>
<body class="home wp-singular page-template-default elementor-default elementor-kit-7 elementor-page elementor-page-12">
<a class="skip-link screen-reader-text" href="#content">Vai al contenuto</a>
<header data-elementor-type="header" data-elementor-id="31" class="elementor elementor-31 elementor-location-header">
<div class="elementor-element elementor-element-8a1 e-flex e-con-boxed e-con e-parent"><div class="e-con-inner">
<div class="elementor-element elementor-widget elementor-widget-image"><a href="https://ledarsene.example"><img width="180" height="70" src="https://ledarsene.example/wp-content/uploads/logo-darsene.png" class="attachment-medium" alt="Albergo Le Darsene" /></a></div>
<div class="elementor-element elementor-widget elementor-widget-nav-menu"><div class="elementor-widget-container">
<nav aria-label="Menu" class="elementor-nav-menu--main elementor-nav-menu__container elementor-nav-menu--layout-horizontal"><ul id="menu-1-8a2" class="elementor-nav-menu">
<li class="menu-item"><a href="/camere/" class="elementor-item">Camere e suite</a></li>
<li class="menu-item"><a href="/ristorante/" class="elementor-item">Ristorante</a></li>
<li class="menu-item"><a href="/spa/" class="elementor-item">Spa</a></li>
<li class="menu-item"><a href="/offerte/" class="elementor-item">Offerte</a></li>
<li class="menu-item"><a href="/dove-siamo/" class="elementor-item">Dove siamo</a></li>
</ul></nav>
<div class="elementor-menu-toggle" role="button" tabindex="0" aria-label="Menu di commutazione" aria-expanded="false"><i aria-hidden="true" class="eicon-menu-bar"></i></div>
<nav class="elementor-nav-menu--dropdown elementor-nav-menu__container" aria-hidden="true" style="display:none"><ul id="menu-2-8a2" class="elementor-nav-menu">
<li class="menu-item"><a href="/camere/" class="elementor-item" tabindex="-1">Camere e suite</a></li>
<li class="menu-item"><a href="/ristorante/" class="elementor-item" tabindex="-1">Ristorante</a></li>
<li class="menu-item"><a href="/lavora/" class="elementor-item" tabindex="-1">Lavora con noi</a></li>
</ul></nav>
</div></div>
<div class="elementor-element elementor-widget elementor-widget-wpml-language-switcher"><ul><li><a href="/en/"><span lang="en">EN</span></a></li><li><a href="/de/"><span lang="de">DE</span></a></li></ul></div>
<div class="elementor-element elementor-widget elementor-widget-button"><a class="elementor-button elementor-button-link elementor-size-sm" href="https://booking.ledarsene.example/"><span class="elementor-button-content-wrapper"><span class="elementor-button-text">Prenota</span></span></a></div>
</div></div>
</header>
<div data-elementor-type="wp-page" data-elementor-id="12" class="elementor elementor-12" id="content">
<div class="elementor-element e-con e-parent hero" data-settings="{&quot;background_background&quot;:&quot;video&quot;}">
<div class="elementor-background-video-container" aria-hidden="true"><video class="elementor-background-video-hosted" autoplay muted playsinline loop src="/wp-content/uploads/lago.mp4"></video></div>
<div class="elementor-widget elementor-widget-heading"><h1 class="elementor-heading-title elementor-size-default">Svegliarsi sull’acqua,<br>a un’ora da Milano</h1></div>
<div class="elementor-widget elementor-widget-text-editor"><p>Ventidue camere, una darsena del 1904 e il lago che fa il resto.</p></div>
<div class="elementor-widget elementor-widget-html">
<form class="be-form" action="https://booking.ledarsene.example/search" method="get" target="_blank">
<div class="be-col"><label for="be-in">Arrivo</label><input type="text" id="be-in" name="checkin" readonly placeholder="gg/mm/aaaa"></div>
<div class="be-col"><label for="be-out">Partenza</label><input type="text" id="be-out" name="checkout" readonly placeholder="gg/mm/aaaa"></div>
<div class="be-col"><label for="be-ad">Ospiti</label><select id="be-ad" name="adults"><option>1</option><option selected>2</option><option>3</option><option>4</option></select></div>
<div class="be-col"><label for="be-code">Codice promo</label><input type="text" id="be-code" name="promo"></div>
<button type="submit" class="be-btn">Verifica disponibilità</button>
</form>
<p class="be-note"><i class="fas fa-check" aria-hidden="true"></i> Miglior tariffa garantita solo qui &nbsp;·&nbsp; <i class="fas fa-check" aria-hidden="true"></i> Cancellazione gratuita fino a 3 giorni prima</p>
</div>
</div>
<div class="elementor-element e-con e-parent"><div class="e-con-inner">
<div class="elementor-widget elementor-widget-heading"><h2 class="elementor-heading-title elementor-size-default">Le nostre camere</h2></div>
<div class="elementor-widget elementor-widget-loop-carousel"><div class="swiper"><div class="swiper-wrapper">
<div class="swiper-slide e-loop-item"><img src="/wp-content/uploads/classica.jpg" alt="Camera Classica con letto in ferro battuto"><h3 class="elementor-heading-title">Classica</h3><p>18 m², vista giardino</p><p class="tariffa">da <b>€ 148</b> a notte</p><a class="elementor-button" href="/camere/classica/"><span class="elementor-button-text">Scopri la camera</span></a></div>
<div class="swiper-slide e-loop-item"><img src="/wp-content/uploads/lago.jpg" alt="Camera Lago con balcone"><h3 class="elementor-heading-title">Lago</h3><p>24 m², balcone sull’isola</p><p class="tariffa">da <b>€ 212</b> a notte</p><a class="elementor-button" href="/camere/lago/"><span class="elementor-button-text">Scopri la camera</span></a></div>
<div class="swiper-slide e-loop-item"><img src="/wp-content/uploads/suite.jpg" alt="Suite Darsena con vasca"><h3 class="elementor-heading-title">Suite Darsena</h3><p>46 m², terrazza privata</p><p class="tariffa">da <b>€ 1.090</b> per tre notti</p><a class="elementor-button" href="/camere/suite/"><span class="elementor-button-text">Scopri la camera</span></a></div>
</div></div>
<div class="elementor-swiper-button elementor-swiper-button-prev" role="button" tabindex="0" aria-label="Precedente"><i class="eicon-chevron-left"></i></div><div class="elementor-swiper-button elementor-swiper-button-next" role="button" tabindex="0" aria-label="Successivo"><i class="eicon-chevron-right"></i></div></div>
</div></div>
<div class="elementor-element e-con e-parent elementor-hidden-desktop"><p>Solo da smartphone: chiamaci con un tocco.</p></div>
<div class="elementor-element e-con e-parent"><div class="e-con-inner">
<div class="elementor-widget elementor-widget-heading"><h2 class="elementor-heading-title">Chi è già stato qui</h2></div>
<div class="elementor-widget elementor-widget-testimonial"><div class="elementor-testimonial-wrapper"><div class="elementor-testimonial-content">Colazione sul pontile, silenzio, brioche ancora calde. Torniamo a settembre.</div><div class="elementor-testimonial-meta"><div class="elementor-testimonial-image"><img src="/wp-content/uploads/giulia.jpg" alt="Giulia e Marco"></div><div class="elementor-testimonial-details"><div class="elementor-testimonial-name">Giulia e Marco</div><div class="elementor-testimonial-job">Bologna, maggio 2025</div></div></div></div></div>
<div class="elementor-widget elementor-widget-star-rating"><div class="elementor-star-rating__wrapper"><div class="elementor-star-rating" title="9,2/10" itemtype="http://schema.org/Rating"><i class="elementor-star-full">&#xE934;</i></div></div></div>
<div class="elementor-widget elementor-widget-text-editor"><p>Punteggio 9,2 «Eccellente» su 864 recensioni di ospiti</p><p>Segnalato dalla guida <em>Laghi d’Italia 2025</em> · Premio Ospitalità Piemonte</p></div>
</div></div>
<div class="elementor-element e-con e-parent"><div class="e-con-inner">
<div class="elementor-widget elementor-widget-heading"><h2 class="elementor-heading-title">Domande frequenti</h2></div>
<div class="elementor-widget elementor-widget-n-accordion"><div class="e-n-accordion" aria-label="Accordion. Open links with Enter or Space">
<details id="e-n-1" class="e-n-accordion-item" open><summary class="e-n-accordion-item-title" aria-expanded="true"><span class="e-n-accordion-item-title-header"><div class="e-n-accordion-item-title-text"> Posso portare il cane? </div></span><span class="e-n-accordion-item-title-icon"><span class="e-opened"><i class="fas fa-minus"></i></span></span></summary><div role="region"><p>Certo, anche due. Ciotola e coperta le mettiamo noi.</p></div></details>
<details id="e-n-2" class="e-n-accordion-item"><summary class="e-n-accordion-item-title" aria-expanded="false"><span class="e-n-accordion-item-title-header"><div class="e-n-accordion-item-title-text"> C’è il parcheggio? </div></span><span class="e-n-accordion-item-title-icon"><span class="e-closed"><i class="fas fa-plus"></i></span></span></summary><div role="region"><p>Coperto, € 12 al giorno.</p></div></details>
<details id="e-n-3" class="e-n-accordion-item"><summary class="e-n-accordion-item-title" aria-expanded="false"><span class="e-n-accordion-item-title-header"><div class="e-n-accordion-item-title-text"> A che ora è il check-in? </div></span></summary><div role="region"><p>Dalle 15.</p></div></details>
</div></div>
</div></div>
<div class="elementor-element e-con e-parent cta-band"><div class="e-con-inner"><h2 class="elementor-heading-title">Due notti, cena e sauna: Autunno Lento</h2><p class="tariffa"><s>€ 520</s> <b>€ 445</b> per due persone</p><a class="elementor-button elementor-size-lg" href="/offerte/autunno/"><span class="elementor-button-content-wrapper"><span class="elementor-button-icon"><i class="fas fa-leaf"></i></span><span class="elementor-button-text">Richiedi l’offerta</span></span></a><a class="elementor-button elementor-size-lg" href="tel:+390322000000"><span class="elementor-button-text">Chiama la reception</span></a></div></div>
</div>
<footer data-elementor-type="footer" class="elementor elementor-44 elementor-location-footer"><div class="e-con e-parent"><div class="e-con-inner">
<div class="elementor-widget-text-editor"><p>Via Lungolago 18, 28016 Orta San Giulio (NO)<br>P. IVA 00000000000 – CIR 003112-ALB-00009</p></div>
<ul class="elementor-icon-list-items"><li class="elementor-icon-list-item"><a href="/privacy/"><span class="elementor-icon-list-text">Privacy</span></a></li><li class="elementor-icon-list-item"><a href="/cookie/"><span class="elementor-icon-list-text">Cookie</span></a></li><li class="elementor-icon-list-item"><a href="/sostenibilita/"><span class="elementor-icon-list-text">Sostenibilità</span></a></li></ul>
<form class="elementor-form" method="post" name="Newsletter"><div class="elementor-field-group"><label for="form-field-email" class="elementor-field-label elementor-screen-only">Email</label><input size="1" type="email" name="form_fields[email]" id="form-field-email" class="elementor-field" placeholder="La tua email"></div><div class="elementor-field-group"><input type="checkbox" id="form-field-acc" name="form_fields[acc]" required><label for="form-field-acc">Acconsento a ricevere le offerte</label></div><button type="submit" class="elementor-button elementor-size-sm"><span><span class="elementor-button-text">Iscrivimi</span></span></button></form>
</div></div></footer>
</body></html>`,
    labels: `
h1 Svegliarsi sull’acqua, a un’ora da Milano
h2 Le nostre camere
h2 Chi è già stato qui
h2 Domande frequenti
h2 Due notti, cena e sauna: Autunno Lento
action Prenota
action Verifica disponibilità
action Scopri la camera
action Richiedi l’offerta
action Chiama la reception
action Iscrivimi
form booking
form newsletter
field Arrivo
field Partenza
field Ospiti
field Codice promo
field La tua email
field Acconsento a ricevere le offerte
price 148 EUR day
price 212 EUR day
price 1090 EUR -
price 520 EUR -
price 445 EUR -
nav Camere e suite
nav Ristorante
nav Spa
nav Offerte
nav Dove siamo
nav EN
nav DE
nav Privacy
nav Cookie
nav Sostenibilità
media Albergo Le Darsene
media Camera Classica con letto in ferro battuto
media Camera Lago con balcone
media Suite Darsena con vasca
media Giulia e Marco
proof Colazione sul pontile, silenzio*
proof Punteggio 9,2 «Eccellente» su 864 recensioni di ospiti
proof Segnalato dalla guida Laghi d’Italia 2025*
trust *Miglior tariffa garantita solo qui
trust *Cancellazione gratuita fino a 3 giorni prima
question Posso portare il cane?
question C’è il parcheggio?
question A che ora è il check-in?
`,
    hidden: ['Lavora con noi', 'Solo da smartphone: chiamaci con un tocco.'],
  },
  {
    name: 'plumber-bootstrap',
    kind: 'landing',
    language: 'en-gb',
    html: String.raw`<!DOCTYPE html>
<html lang="en-gb">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<title>Emergency Plumber Stockport | Boiler Repairs | D. Ashworth &amp; Sons</title>
<link href="css/bootstrap.min.css" rel="stylesheet">
<link href="css/font-awesome.min.css" rel="stylesheet">
<!--[if lt IE 9]><script src="js/html5shiv.js"></script><![endif]-->
</head>
<body id="page-top">
<div class="top-bar">
<div class="container"><div class="row">
<div class="col-sm-6 hidden-xs"><i class="fa fa-clock-o"></i> Mon&ndash;Sat 7am to 8pm, emergencies any hour</div>
<div class="col-sm-6 text-right"><a href="tel:01610000000" class="btn btn-danger btn-sm"><i class="fa fa-phone"></i> Call 0161 000 0000</a></div>
</div></div>
</div>
<nav class="navbar navbar-default navbar-static-top">
<div class="container">
<div class="navbar-header">
<button type="button" class="navbar-toggle collapsed" data-toggle="collapse" data-target="#nav1" aria-expanded="false"><span class="sr-only">Toggle navigation</span><span class="icon-bar"></span><span class="icon-bar"></span><span class="icon-bar"></span></button>
<a class="navbar-brand" href="index.html"><img src="images/ashworth-logo.gif" alt="D. Ashworth &amp; Sons Plumbing and Heating" height="50"></a>
</div>
<div class="collapse navbar-collapse" id="nav1">
<ul class="nav navbar-nav navbar-right">
<li class="active"><a href="index.html">Home</a></li>
<li class="dropdown"><a href="#" class="dropdown-toggle" data-toggle="dropdown" role="button">Services <span class="caret"></span></a>
<ul class="dropdown-menu"><li><a href="boilers.html">New boilers</a></li><li><a href="bathrooms.html">Bathrooms</a></li><li><a href="landlords.html">Landlord certificates</a></li></ul></li>
<li><a href="areas.html">Areas we cover</a></li>
<li><a href="prices.html">Prices</a></li>
<li><a href="contact.html">Contact</a></li>
</ul>
</div>
</div>
</nav>
<div class="jumbotron hero" style="background-image:url(images/van.jpg)">
<div class="container"><div class="row">
<div class="col-md-7">
<h1>No heating? No hot water?<br><small>We can be with you in 90 minutes.</small></h1>
<ul class="fa-ul lead">
<li><i class="fa-li fa fa-check"></i>No call-out charge, day or night</li>
<li><i class="fa-li fa fa-check"></i>You get a written price before we lift a spanner</li>
<li><i class="fa-li fa fa-check"></i>All work guaranteed for 2 years</li>
</ul>
<p><a class="btn btn-lg btn-success" href="#quote">Get a free quote</a> <a class="btn btn-lg btn-default" href="https://chat.example/447000000000"><i class="fa fa-whatsapp"></i> WhatsApp us a photo</a></p>
</div>
<div class="col-md-5">
<div class="panel panel-primary" id="quote"><div class="panel-heading"><h2 class="panel-title">Ask for a call back</h2></div>
<div class="panel-body">
<form role="form" action="sendmail.php" method="post">
<div class="form-group"><label for="nm">Name</label><input type="text" class="form-control" id="nm" name="name"></div>
<div class="form-group"><label for="ph">Phone <span class="text-danger">*</span></label><input type="tel" class="form-control" id="ph" name="phone" required></div>
<div class="form-group"><label for="pc">Postcode</label><input type="text" class="form-control" id="pc" name="postcode" placeholder="SK1 1AA"></div>
<div class="form-group"><label for="job">What's the problem?</label><textarea class="form-control" rows="3" id="job" name="job"></textarea></div>
<div style="position:absolute;left:-9999px"><label for="website">Leave this empty</label><input type="text" name="website" id="website" tabindex="-1" autocomplete="off"></div>
<button type="submit" class="btn btn-primary btn-block">Ring me back</button>
<p class="help-block"><i class="fa fa-lock"></i> We only use your number to ring you about this job.</p>
</form>
</div></div>
</div>
</div></div>
</div>
<div class="container badges text-center"><div class="row">
<div class="col-xs-3"><img src="images/gas.png" alt="Registered gas engineers" class="img-responsive"></div>
<div class="col-xs-3"><img src="images/checked.png" alt="Checked by TradeCheck" class="img-responsive"></div>
<div class="col-xs-3"><p class="badge-number">Gas register no. 000000</p></div>
<div class="col-xs-3"><p>&pound;5 million public liability insurance</p></div>
</div></div>
<div class="container" id="services">
<h2>What we do</h2>
<div class="row">
<div class="col-sm-4"><div class="thumbnail"><img src="images/boiler.jpg" alt="Combi boiler being serviced"><div class="caption"><h3>Boiler service</h3><p>A proper one. About an hour, with photos.</p><p class="price">&pound;85 <small>inc. VAT</small></p><p><a href="book.html?job=service" class="btn btn-primary" role="button">Book a service</a></p></div></div></div>
<div class="col-sm-4"><div class="thumbnail"><img src="images/drain.jpg" alt="Blocked drain"><div class="caption"><h3>Blocked drains</h3><p>Rods, jets and a camera if it's a bad one.</p><p class="price">from &pound;70</p><p><a href="drains.html" class="btn btn-primary" role="button">Book a drain visit</a></p></div></div></div>
<div class="col-sm-4"><div class="thumbnail"><img src="images/plan.jpg" alt="Cover plan leaflet"><div class="caption"><h3>Ashworth Cover Plan</h3><p>Yearly service, breakdowns, parts and labour.</p><p class="price">&pound;14.50 a month</p><p><a href="plan.html" class="btn btn-primary" role="button">Join the plan</a></p></div></div></div>
</div>
<h2>Our usual rates</h2>
<table class="table table-striped table-bordered"><thead><tr><th>Job</th><th>Weekday</th><th>Nights &amp; Sundays</th></tr></thead><tbody>
<tr><td>First hour</td><td>&pound;68</td><td>&pound;96</td></tr>
<tr><td>Tap washer, fitted</td><td>&pound;55</td><td>&pound;80</td></tr>
<tr><td>Gas safety certificate</td><td>&pound;72</td><td>n/a</td></tr></tbody></table>
</div>
<div class="well reviews"><div class="container">
<h2>What your neighbours say</h2>
<div class="row">
<div class="col-sm-6"><blockquote><p><i class="fa fa-star"></i><i class="fa fa-star"></i><i class="fa fa-star"></i><i class="fa fa-star"></i><i class="fa fa-star"></i></p><p>Young Danny came at half ten at night and left the kitchen cleaner than he found it.</p><footer>Mrs Hallam, <cite>Bramhall</cite></footer></blockquote></div>
<div class="col-sm-6"><blockquote><p>Quoted &pound;240, charged &pound;240. When does that ever happen?</p><footer>Faisal, <cite>Heaton Moor</cite></footer></blockquote></div>
</div>
<p class="text-center lead">9.87 out of 10 from 431 jobs on TradeCheck</p>
</div></div>
<div class="container"><div class="row"><div class="col-md-12">
<h2>Good questions</h2>
<div class="panel-group" id="accordion">
<div class="panel panel-default"><div class="panel-heading"><h4 class="panel-title"><a data-toggle="collapse" data-parent="#accordion" href="#c1">Will you come out for a dripping tap?</a></h4></div><div id="c1" class="panel-collapse collapse in"><div class="panel-body">Yes. Small jobs are how we got big.</div></div></div>
<div class="panel panel-default"><div class="panel-heading"><h4 class="panel-title"><a data-toggle="collapse" data-parent="#accordion" href="#c2">How can I pay?</a></h4></div><div id="c2" class="panel-collapse collapse"><div class="panel-body">Card, bank transfer, cash with a receipt.</div></div></div>
</div>
</div></div></div>
<footer class="footer"><div class="container"><div class="row">
<div class="col-sm-4"><address><strong>D. Ashworth &amp; Sons</strong><br>4 Mill Brow, Stockport<br>Family firm since 1974</address></div>
<div class="col-sm-4"><ul class="list-unstyled"><li><a href="boilers.html">New boilers</a></li><li><a href="bathrooms.html">Bathrooms</a></li><li><a href="complaints.html">If we got it wrong</a></li><li><a href="privacy.html">Privacy policy</a></li></ul></div>
<div class="col-sm-4"><a href="#page-top">Back to top</a></div>
</div></div></footer>
<a href="tel:01610000000" class="sticky-call visible-xs">Tap to call</a>
<div class="modal fade" id="thanks" tabindex="-1" role="dialog"><div class="modal-dialog"><div class="modal-content"><div class="modal-body">Ta! One of us will ring you shortly.</div></div></div></div>
<script src="js/jquery-1.12.4.min.js"></script><script src="js/bootstrap.min.js"></script>
</body>
</html>`,
    labels: `
h1 No heating? No hot water? We can be with you in 90 minutes.
h2 Ask for a call back
h2 What we do
h2 Our usual rates
h2 What your neighbours say
h2 Good questions
action Call 0161 000 0000
action Get a free quote
action WhatsApp us a photo
action Ring me back
action Book a service
action Book a drain visit
action Join the plan
form contact
field Name
field Phone*
field Postcode
field What's the problem?
price 85 GBP -
price 70 GBP -
price 14.50 GBP month
price 55 GBP -
price 80 GBP -
price 72 GBP -
nav Home
nav Services
nav Areas we cover
nav Prices
nav Contact
nav New boilers
nav Bathrooms
nav If we got it wrong
nav Privacy policy
media D. Ashworth & Sons Plumbing and Heating
media Registered gas engineers
media Checked by TradeCheck
media Combi boiler being serviced
media Blocked drain
media Cover plan leaflet
proof Young Danny came at half ten at night*
proof Quoted £240, charged £240.*
proof 9.87 out of 10 from 431 jobs on TradeCheck
trust No call-out charge, day or night
trust You get a written price before we lift a spanner
trust All work guaranteed for 2 years
trust We only use your number to ring you about this job.
trust Gas register no. 000000
trust £5 million public liability insurance
question Will you come out for a dripping tap?
question How can I pay?
`,
  },
  {
    name: 'conference-hugo',
    kind: 'landing',
    language: 'sv',
    html: String.raw`<!DOCTYPE html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Hugo 0.136.2">
<title>Träd &amp; Teknik 2026 – mötesplatsen för skogens folk</title>
<link rel="stylesheet" href="/css/bulma.min.9ac1.css" integrity="sha256-000">
</head>
<body class="has-navbar-fixed-top">
<nav class="navbar is-fixed-top is-transparent" role="navigation" aria-label="huvudmeny">
<div class="container">
<div class="navbar-brand">
<a class="navbar-item" href="/"><img src="/img/logga.svg" alt="Träd &amp; Teknik" width="112" height="28"></a>
<a role="button" class="navbar-burger" data-target="meny" aria-label="meny" aria-expanded="false"><span aria-hidden="true"></span><span aria-hidden="true"></span><span aria-hidden="true"></span></a>
</div>
<div class="navbar-menu" id="meny">
<div class="navbar-start">
<a class="navbar-item" href="/program/">Program</a>
<a class="navbar-item" href="/talare/">Talare</a>
<a class="navbar-item" href="/utstallare/">Utställare</a>
<a class="navbar-item" href="/hitta-hit/">Hitta hit</a>
<div class="navbar-item has-dropdown is-hoverable"><a class="navbar-link">Tidigare år</a><div class="navbar-dropdown"><a class="navbar-item" href="/2024/">2024</a></div></div>
</div>
<div class="navbar-end">
<div class="navbar-item"><div class="buttons"><a class="button is-primary" href="#biljetter"><strong>Köp biljett</strong></a></div></div>
<a class="navbar-item" href="/en/" hreflang="en" lang="en">In English</a>
</div>
</div>
</div>
</nav>
<section class="hero is-medium is-success is-bold">
<div class="hero-body"><div class="container has-text-centered">
<p class="tag is-warning is-medium">Boka tidigt-priset gäller till 31 januari</p>
<h1 class="title is-1">Två dagar om skog, såg<br class="is-hidden-mobile"> och smarta maskiner</h1>
<h2 class="subtitle is-4">Sundsvall, 6–7 maj 2026</h2>
<div class="buttons is-centered"><a class="button is-large is-white" href="#biljetter">Säkra din plats</a><a class="button is-large is-white is-outlined" href="/program.pdf" download><span class="icon"><i class="fas fa-file-pdf"></i></span><span>Ladda ner programmet</span></a></div>
<nav class="level is-mobile mt-6" aria-label="siffror">
<div class="level-item has-text-centered"><div><p class="heading">besökare förra gången</p><p class="title">3 180</p></div></div>
<div class="level-item has-text-centered"><div><p class="heading">utställare</p><p class="title">142</p></div></div>
<div class="level-item has-text-centered"><div><p class="heading">skulle komma igen</p><p class="title">96 %</p></div></div>
</nav>
</div></div>
</section>
<section class="section"><div class="container">
<h2 class="title">På scen</h2>
<div class="columns is-multiline">
<div class="column is-4"><div class="card"><div class="card-image"><figure class="image is-4by3"><img src="/img/talare/karin.jpg" alt="Karin Ahlbäck framför en skördare" loading="lazy"></figure></div><div class="card-content"><p class="title is-5">Karin Ahlbäck</p><p class="subtitle is-6">Skogsägare och programmerare</p><p>Så byggde jag en drönare som räknar granbarkborrar.</p></div></div></div>
<div class="column is-4"><div class="card"><div class="card-image"><figure class="image is-4by3"><img src="/img/talare/anton.jpg" alt="Anton Stenmark" loading="lazy"></figure></div><div class="card-content"><p class="title is-5">Anton Stenmark</p><p class="subtitle is-6">Sågverkschef, Ljustorp</p><p>Röntga stocken först, gråt sedan.</p></div></div></div>
<div class="column is-4"><div class="card"><div class="card-image"><figure class="image is-4by3"><img src="/img/talare/lovisa.jpg" alt="Lovisa Nutti i renhage" loading="lazy"></figure></div><div class="card-content"><p class="title is-5">Lovisa Nutti</p><p class="subtitle is-6">Renskötare</p><p>När maskinerna kommer till vinterbetet.</p></div></div></div>
</div>
<p><a href="/talare/">Alla 38 talare</a></p>
</div></section>
<section class="section has-background-light" id="biljetter"><div class="container">
<h2 class="title">Biljetter</h2>
<div class="pricing-table columns">
<div class="column pricing-plan"><div class="plan-header">En dag</div><div class="plan-price"><span class="plan-price-amount">1 450<span class="plan-price-currency"> kr</span></span></div><div class="plan-items"><div class="plan-item">Onsdag eller torsdag</div><div class="plan-item">Lunch</div></div><div class="plan-footer"><a class="button is-fullwidth" href="https://biljett.example/tt26/dag">Välj en dag</a></div></div>
<div class="column pricing-plan is-active"><div class="plan-header">Båda dagarna</div><div class="plan-price"><s>2 690 kr</s> <span class="plan-price-amount">2 190<span class="plan-price-currency"> kr</span></span></div><div class="plan-items"><div class="plan-item">Lunch och middag</div><div class="plan-item">Bussutflykt till provytan</div></div><div class="plan-footer"><a class="button is-fullwidth is-primary" href="https://biljett.example/tt26/hel">Köp helbiljett</a></div></div>
<div class="column pricing-plan"><div class="plan-header">Student</div><div class="plan-price"><span class="plan-price-amount">295:-</span></div><div class="plan-items"><div class="plan-item">Mot giltigt studentkort</div></div><div class="plan-footer"><a class="button is-fullwidth" href="https://biljett.example/tt26/stud">Köp studentbiljett</a></div></div>
</div>
<p class="has-text-centered"><span class="icon has-text-success"><i class="fas fa-check-circle"></i></span> Fri avbokning till och med 15 april. Kan du inte komma får en kollega ta din plats.</p>
<p class="has-text-centered is-size-7">Alla priser exkl. moms. Betala med faktura, Swish eller kort.</p>
</div></section>
<section class="section"><div class="container">
<h2 class="title">Röster från 2024</h2>
<article class="media"><figure class="media-left"><p class="image is-64x64"><img class="is-rounded" src="/img/roster/bengt.jpg" alt="Bengt Öhman"></p></figure><div class="media-content"><div class="content"><p>Bästa mässan jag varit på, och då är jag ändå uppvuxen på Elmia.<br><strong>Bengt Öhman</strong> <small>maskinentreprenör, Ånge</small></p></div></div></article>
<article class="media"><div class="media-content"><div class="content"><p>Jag åkte dit för kaffet och kom hem med en kompanjon.<br><strong>Siri Wallin</strong> <small>Wallins Virke</small></p></div></div></article>
<h3 class="title is-5">Partner i år</h3>
<div class="logos"><img src="/img/p/norrsag.svg" alt="Norrsåg"><img src="/img/p/kvistbanken.svg" alt="Kvistbanken"><img src="/img/p/mellan.svg" alt="Mellanskogs Maskin"></div>
</div></section>
<section class="section"><div class="container">
<h2 class="title">Vanliga frågor</h2>
<dl class="faq"><dt>Ingår mat i biljetten?</dt><dd>Ja, lunch alla dagar. Säg till om allergier.</dd><dt>Får jag ta med hunden?</dt><dd>Utomhus, kopplad och snäll.</dd><dt>Var kan jag bo?</dt><dd>Vi har 200 rum på Hotell Knaust till mässpris, <a href="/boende/">läs mer om boende</a>.</dd></dl>
</div></section>
<section class="section has-background-success-light"><div class="container">
<h2 class="title">Missa inte när programmet släpps</h2>
<form action="https://utskick.example/tt/lagg-till" method="post" target="_blank" class="field has-addons">
<div class="control has-icons-left is-expanded"><input class="input" type="email" name="EPOST" placeholder="Din e-postadress" required><span class="icon is-small is-left"><i class="fas fa-envelope"></i></span></div>
<div style="position:absolute;left:-5000px" aria-hidden="true"><input type="text" name="b_91f" tabindex="-1" value=""></div>
<div class="control"><button class="button is-success">Prenumerera</button></div>
</form>
<p class="help">Högst fyra brev om året. Avsluta när du vill.</p>
</div></section>
<footer class="footer"><div class="container"><div class="columns">
<div class="column"><p><strong>Träd &amp; Teknik</strong><br>Arrangeras av Västernorrlands Skogsförening</p></div>
<div class="column"><ul><li><a href="/press/">Press</a></li><li><a href="/stalla-ut/">Bli utställare</a></li><li><a href="/uppforandekod/">Uppförandekod</a></li><li><a href="/integritet/">Integritetspolicy</a></li></ul></div>
<div class="column"><p>Miljöcertifierat evenemang enligt ISO 20121</p></div>
</div></div></footer>
<div class="modal" id="film"><div class="modal-background"></div><div class="modal-content"><p>Filmen från 2024 laddas</p></div></div>
</body>
</html>`,
    labels: `
h1 Två dagar om skog, såg och smarta maskiner
h2 Sundsvall, 6–7 maj 2026
h2 På scen
h2 Biljetter
h2 Röster från 2024
h2 Vanliga frågor
h2 Missa inte när programmet släpps
action Köp biljett
action Säkra din plats
action Ladda ner programmet
action Välj en dag
action Köp helbiljett
action Köp studentbiljett
action Prenumerera
form newsletter
field Din e-postadress
price 1450 SEK -
price 2690 SEK -
price 2190 SEK -
price 295 SEK -
nav Program
nav Talare
nav Utställare
nav Hitta hit
nav In English
nav Press
nav Bli utställare
nav Uppförandekod
nav Integritetspolicy
media Träd & Teknik
media Karin Ahlbäck framför en skördare
media Anton Stenmark
media Lovisa Nutti i renhage
media Bengt Öhman
media Norrsåg
media Kvistbanken
media Mellanskogs Maskin
proof *besökare förra gången
proof *skulle komma igen
proof Bästa mässan jag varit på*
proof Jag åkte dit för kaffet*
trust Fri avbokning till och med 15 april.*
trust *Avsluta när du vill.
trust Miljöcertifierat evenemang enligt ISO 20121
question Ingår mat i biljetten?
question Får jag ta med hunden?
question Var kan jag bo?
`,
  },
  {
    name: 'colegio-joomla',
    kind: 'landing',
    language: 'es-es',
    html: String.raw`<!DOCTYPE html>
<html lang="es-es" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="generator" content="Joomla! - Open Source Content Management">
<title>Colegio Valdeluz – Infantil, Primaria, ESO y Bachillerato en Valladolid</title>
<link href="/media/templates/site/cassiopeia/css/template.min.css?0f1" rel="stylesheet">
</head>
<body class="site com_content wrapper-static view-featured no-layout no-task itemid-101 has-sidebar-right">
<header class="header container-header full-width position-sticky sticky-top">
<div class="container-topbar"><div class="mod-custom"><p><a href="tel:+34983000000">983 00 00 00</a> | <a href="mailto:secretaria@colegiovaldeluz.example">secretaria@colegiovaldeluz.example</a></p></div></div>
<div class="grid-child"><div class="navbar-brand"><a class="brand-logo" href="/"><img loading="eager" decoding="async" src="/images/escudo.png" alt="Colegio Valdeluz" width="210" height="80"></a></div></div>
<div class="grid-child container-nav">
<nav class="navbar navbar-expand-lg" aria-label="Menú principal">
<button class="navbar-toggler navbar-toggler-right" type="button" data-bs-toggle="collapse" data-bs-target="#navbar110" aria-controls="navbar110" aria-expanded="false" aria-label="Alternar navegación"><span class="icon-menu" aria-hidden="true"></span></button>
<div class="collapse navbar-collapse" id="navbar110"><ul class="mod-menu mod-menu_dropdown-metismenu metismenu mod-list">
<li class="metismenu-item item-101 level-1 default current active"><a href="/" aria-current="page">Inicio</a></li>
<li class="metismenu-item item-102 level-1 deeper parent"><a href="/colegio">El colegio</a><button class="mod-menu__toggle-sub mm-toggler" aria-haspopup="true" aria-expanded="false"><span class="visually-hidden">Más sobre: El colegio</span></button><ul class="mm-collapse"><li class="metismenu-item level-2"><a href="/colegio/historia">Historia</a></li></ul></li>
<li class="metismenu-item item-103 level-1"><a href="/etapas">Etapas</a></li>
<li class="metismenu-item item-104 level-1"><a href="/servicios">Comedor y ruta</a></li>
<li class="metismenu-item item-105 level-1"><a href="/admision">Admisión 2026/27</a></li>
<li class="metismenu-item item-106 level-1"><a href="/noticias">Noticias</a></li>
</ul></div>
</nav>
<div class="container-search"><form class="mod-finder js-finder-searchform form-search" action="/buscar" method="get" role="search"><label for="mod-finder-searchword112" class="visually-hidden finder">Buscar</label><div class="mod-finder__search input-group"><input type="text" name="q" id="mod-finder-searchword112" class="js-finder-search-query form-control" value="" placeholder="Buscar en la web…"><button class="btn btn-primary" type="submit"><span class="icon-search icon-white" aria-hidden="true"></span> Buscar</button></div></form></div>
<a class="btn btn-outline-light" href="https://familias.colegiovaldeluz.example" target="_blank">Acceso familias</a>
</div>
</header>
<div class="site-grid">
<div class="container-banner full-width"><div class="banner-overlay" style="background-image:url('/images/patio.jpg')"><div class="overlay">
<h1>Crecer con raíces, aprender con alas</h1>
<p>Un colegio concertado y bilingüe a diez minutos del centro, donde todos nos llamamos por el nombre.</p>
<p><a class="btn btn-warning btn-lg" href="#puertas">Reserva tu visita</a> <a class="btn btn-light btn-lg" href="/images/docs/dossier.pdf" target="_blank">Descarga el dosier</a></p>
</div></div></div>
<div class="grid-child container-top-a"><div class="top-a card cifras"><div class="card-body"><div id="mod-custom121" class="mod-custom custom">
<table class="table-borderless"><tbody><tr><td><strong>97&nbsp;%</strong><br>de aprobados en la EBAU de 2025</td><td><strong>58 años</strong><br>educando en el barrio</td><td><strong>9 de cada 10</strong><br>familias nos recomiendan</td></tr></tbody></table>
</div></div></div></div>
<div class="grid-child container-component"><main>
<div class="blog-featured" itemscope itemtype="https://schema.org/Blog">
<div class="blog-items"><div class="blog-item"><figure class="left item-image"><img src="/images/huerto.jpg" alt="Alumnos de Primaria en el huerto escolar" loading="lazy"></figure><div class="item-content"><h2 class="item-title">Un proyecto que se toca con las manos</h2><p>Huerto, taller de madera, laboratorio y coro. Menos fichas y más preguntas.</p><p class="readmore"><a class="btn btn-secondary" href="/proyecto" aria-label="Leer más: Un proyecto que se toca con las manos"><span class="icon-chevron-right" aria-hidden="true"></span> Leer más …</a></p></div></div></div>
<div class="cuotas"><h2>¿Cuánto cuesta?</h2><p>La enseñanza es gratuita de 1.º de Infantil a 4.º de ESO. Lo demás, claro y por escrito:</p>
<ul><li>Comedor: 112,50 € al mes</li><li>Ruta escolar: 79 € al mes</li><li>Madrugadores: 3 € al día</li><li>Bachillerato: 245 € al mes</li></ul></div>
<div class="opiniones"><h2>Hablan las familias</h2>
<div id="slideshowck130" class="carousel slide" data-bs-ride="carousel"><div class="carousel-inner"><div class="carousel-item active"><p>«Mi hija lloraba en su antiguo cole. Aquí llora cuando llegan las vacaciones.»</p><p class="autor">Nuria, madre de 3.º de Primaria</p></div></div><button class="carousel-control-prev" type="button" data-bs-slide="prev"><span class="visually-hidden">Anterior</span></button><button class="carousel-control-next" type="button" data-bs-slide="next"><span class="visually-hidden">Siguiente</span></button></div></div>
</div>
<section id="puertas" class="com-rsform"><h2>Jornada de puertas abiertas: sábado 14 de marzo</h2>
<form method="post" id="userForm" action="/#puertas" class="formResponsive">
<div class="rsform-block"><label class="formControlLabel" for="nombre">Nombre y apellidos<strong class="formRequired">(*)</strong></label><div class="formControls"><input type="text" value="" size="20" name="form[nombre]" id="nombre" class="rsform-input-box form-control"></div></div>
<div class="rsform-block"><label class="formControlLabel" for="correo">Correo electrónico<strong class="formRequired">(*)</strong></label><div class="formControls"><input type="email" value="" name="form[correo]" id="correo" class="rsform-input-box form-control"></div></div>
<div class="rsform-block"><label class="formControlLabel" for="movil">Teléfono móvil</label><div class="formControls"><input type="tel" value="" name="form[movil]" id="movil" class="rsform-input-box form-control"></div></div>
<div class="rsform-block"><label class="formControlLabel" for="etapa">Etapa que le interesa</label><div class="formControls"><select name="form[etapa]" id="etapa" class="rsform-select-box form-select"><option value="inf">Infantil</option><option value="pri">Primaria</option><option value="eso">ESO</option><option value="bac">Bachillerato</option></select></div></div>
<div class="rsform-block"><label class="formControlLabel" for="turno">Turno</label><div class="formControls"><select name="form[turno]" id="turno" class="rsform-select-box form-select"><option>10:00</option><option>12:00</option></select></div></div>
<div class="rsform-block"><div class="formControls"><input type="checkbox" name="form[rgpd]" id="rgpd0" value="si"><label for="rgpd0">He leído y acepto la <a href="/privacidad">política de privacidad</a></label></div></div>
<div class="rsform-block"><input type="submit" name="form[enviar]" value="Apuntarme" class="rsform-submit-button btn btn-primary"></div>
<p class="small">No compartimos sus datos con nadie y los borramos al terminar el proceso de admisión.</p>
<input type="hidden" name="form[formId]" value="4">
</form></section>
</main></div>
<div class="grid-child container-sidebar-right"><div class="sidebar-right card"><h3 class="card-header">Sellos y premios</h3><div class="card-body"><p><img src="/images/sello-excelencia.png" alt="Sello de Excelencia Educativa 500+"></p><p>Premio Nacional «Escuela Verde» 2023</p><p>Centro autorizado por la Junta, código 47000000</p></div></div></div>
<div class="grid-child container-bottom-a"><div class="faq card"><h2>Dudas habituales</h2>
<details><summary>¿Hay plazas para hermanos?</summary><p>Sí, con puntos de baremo.</p></details>
<details><summary>¿Hace falta uniforme?</summary><p>Solo en Infantil y Primaria.</p></details>
<details><summary>¿Qué pasa si cambiamos de ciudad a mitad de curso?</summary><p>No se cobra nada más desde el mes siguiente.</p></details></div></div>
</div>
<footer class="container-footer footer full-width"><div class="grid-child">
<ul class="mod-menu mod-list nav"><li class="nav-item"><a href="/aviso-legal">Aviso legal</a></li><li class="nav-item"><a href="/privacidad">Privacidad</a></li><li class="nav-item"><a href="/canal-etico">Canal ético</a></li><li class="nav-item"><a href="/trabaja">Trabaja con nosotros</a></li></ul>
<p>© 2026 Fundación Valdeluz · C/ de la Almendra, 7, Valladolid</p>
</div></footer>
<a href="#top" id="back-top" class="back-to-top-link" aria-label="Volver arriba"><span class="icon-arrow-up icon-fw" aria-hidden="true"></span></a>
<div id="popup-navidad" class="modal" tabindex="-1" aria-hidden="true" style="display: none;"><p>La secretaría cierra del 23 al 7</p></div>
</body>
</html>`,
    labels: `
h1 Crecer con raíces, aprender con alas
h2 Un proyecto que se toca con las manos
h2 ¿Cuánto cuesta?
h2 Hablan las familias
h2 Jornada de puertas abiertas: sábado 14 de marzo
h2 Dudas habituales
action Buscar
action Acceso familias
action Reserva tu visita
action Descarga el dosier
action Apuntarme
form search
form booking
field Buscar en la web…
field Nombre y apellidos*
field Correo electrónico*
field Teléfono móvil
field Etapa que le interesa
field Turno
field He leído y acepto la política de privacidad
price 112.50 EUR month
price 79 EUR month
price 3 EUR day
price 245 EUR month
nav Inicio
nav El colegio
nav Etapas
nav Comedor y ruta
nav Admisión 2026/27
nav Noticias
nav Aviso legal
nav Privacidad
nav Canal ético
nav Trabaja con nosotros
media Colegio Valdeluz
media Alumnos de Primaria en el huerto escolar
media Sello de Excelencia Educativa 500+
proof *de aprobados en la EBAU de 2025
proof *familias nos recomiendan
proof «Mi hija lloraba en su antiguo cole.*
proof Premio Nacional «Escuela Verde» 2023
trust No compartimos sus datos con nadie*
trust Centro autorizado por la Junta, código 47000000
question ¿Hay plazas para hermanos?
question ¿Hace falta uniforme?
question ¿Qué pasa si cambiamos de ciudad a mitad de curso?
`,
    hidden: ['La secretaría cierra del 23 al 7'],
  },
];
