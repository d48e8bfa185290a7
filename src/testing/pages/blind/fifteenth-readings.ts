/** A library, allotments, languages and translation. */
import type { LabelledPage } from '../labelled.ts';

export const FIFTEENTH_READINGS: readonly LabelledPage[] = [
  {
    name: 'library-drupal',
    kind: 'other',
    language: 'en',
    html: `<!DOCTYPE html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8" />
<meta name="Generator" content="Drupal 10 (https://www.drupal.org)" />
<title>Join the library | Harrowgate Falls Public Library</title>
<link rel="stylesheet" media="all" href="/sites/default/files/css/css_9xk.css" />
</head>
<body class="path-node page-node-type-page">
<a href="#main-content" class="visually-hidden focusable skip-link">Skip to main content</a>
<div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas>
<div class="layout-container">
<header role="banner">
<div class="region region-header">
<div id="block-branding" class="block block-system block-system-branding-block"><a href="/" rel="home" class="site-logo"><img src="/themes/custom/falls/logo.svg" alt="Harrowgate Falls Public Library" /></a></div>
<div class="search-block-form block" data-drupal-selector="search-block-form" id="block-search" role="search">
<h2 class="visually-hidden">Search</h2>
<form action="/catalogue" method="get" id="search-block-form" accept-charset="UTF-8"><div class="js-form-item form-item form-type-search"><label for="edit-keys" class="visually-hidden">Search</label><input title="Enter the terms you wish to search for." placeholder="Title, author or subject" type="search" id="edit-keys" name="keys" value="" size="15" maxlength="128" class="form-search" /></div><div class="form-actions"><input type="submit" id="edit-submit" value="Search catalogue" class="button js-form-submit form-submit" /></div></form>
</div>
<nav role="navigation" aria-labelledby="block-account-menu" id="block-account" class="block block-menu"><h2 class="visually-hidden" id="block-account-menu">User account menu</h2><ul class="menu"><li class="menu-item"><a href="/account">My loans</a></li><li class="menu-item"><a href="/user/login">Sign in</a></li></ul></nav>
</div>
<div class="region region-primary-menu"><nav role="navigation" aria-labelledby="block-main-menu" id="block-mainnav" class="block block-menu navigation menu--main"><h2 class="visually-hidden" id="block-main-menu">Main navigation</h2>
<ul class="menu"><li class="menu-item menu-item--active-trail"><a href="/join" class="is-active" aria-current="page">Join</a></li><li class="menu-item"><a href="/borrow">Borrow</a></li><li class="menu-item"><a href="/ebooks">eBooks &amp; audio</a></li><li class="menu-item"><a href="/events">What's on</a></li><li class="menu-item"><a href="/branches">Branches &amp; hours</a></li></ul></nav></div>
</header>
<div class="region region-breadcrumb"><nav role="navigation" aria-labelledby="system-breadcrumb"><h2 id="system-breadcrumb" class="visually-hidden">Breadcrumb</h2><ol><li><a href="/">Home</a></li><li>Join the library</li></ol></nav></div>
<main role="main"><a id="main-content" tabindex="-1"></a>
<div class="layout-content"><div class="region region-content">
<div data-drupal-messages-fallback class="hidden"></div>
<div id="block-page-title" class="block"><h1><span class="field field--name-title field--type-string field--label-hidden">Join the library</span></h1></div>
<article role="article" class="node node--type-page node--view-mode-full"><div class="node__content"><div class="clearfix text-formatted field field--name-body">
<p>A library card costs nothing for anyone who lives, works or studies in Harrowgate Falls. You can borrow as soon as you have filled in the form below; pick up the plastic card at any branch within 30 days.</p>
<p>Last year 41,307 of our neighbors used their card. Together they took home 612,000 books, films and ukuleles.</p>
<h2>Who can have a card</h2>
<table class="table"><thead><tr><th scope="col">Card</th><th scope="col">For</th><th scope="col">Yearly fee</th></tr></thead><tbody>
<tr><td>Resident</td><td>Anyone with an address in the city</td><td>Free</td></tr>
<tr><td>Young reader</td><td>Under 18s, with a parent's signature</td><td>Free</td></tr>
<tr><td>Out of town</td><td>Everyone else</td><td>$60</td></tr></tbody></table>
<h2>What you will need</h2>
<ul><li>A photo ID</li><li>Something with your address on it, such as a utility bill</li></ul>
<p>We never share what you borrow with anyone, and we wipe your loan history when you return an item.</p>
</div></div></article>
<div id="block-webform" class="block block-webform"><h2>Apply for your card</h2>
<form class="webform-submission-form webform-submission-add-form webform-submission-library-card-form" data-drupal-selector="webform-submission-library-card" action="/join" method="post" id="webform-library-card" accept-charset="UTF-8">
<div class="js-form-item form-item js-form-type-textfield"><label for="edit-first" class="js-form-required form-required">First name</label><input type="text" id="edit-first" name="first" size="60" class="form-text required" required="required" /></div>
<div class="js-form-item form-item js-form-type-textfield"><label for="edit-last" class="js-form-required form-required">Last name</label><input type="text" id="edit-last" name="last" class="form-text required" required="required" /></div>
<div class="js-form-item form-item js-form-type-date"><label for="edit-dob">Date of birth</label><input type="date" id="edit-dob" name="dob" class="form-date" /></div>
<div class="js-form-item form-item js-form-type-email"><label for="edit-email" class="js-form-required form-required">Email</label><input aria-describedby="edit-email--description" type="email" id="edit-email" name="email" class="form-email required" required="required" /><div id="edit-email--description" class="description">We send due date reminders here.</div></div>
<div class="js-form-item form-item js-form-type-select"><label for="edit-branch">Home branch</label><select id="edit-branch" name="branch" class="form-select"><option value="c">Central</option><option value="m">Mill Road</option><option value="e">Eastside</option></select></div>
<fieldset id="edit-kind--wrapper" class="radios--wrapper fieldgroup form-composite"><legend><span class="fieldset-legend">Type of card</span></legend><div class="fieldset-wrapper"><div class="js-form-item form-item form-type-radio"><input type="radio" id="k1" name="kind" value="r" class="form-radio" /><label for="k1" class="option">Resident</label></div><div class="js-form-item form-item form-type-radio"><input type="radio" id="k2" name="kind" value="o" class="form-radio" /><label for="k2" class="option">Out of town</label></div></div></fieldset>
<input autocomplete="off" type="hidden" name="form_build_id" value="form-8sd" />
<div class="url-textfield form-item" style="display: none !important;"><label for="edit-url">Leave this field blank</label><input autocomplete="off" type="text" id="edit-url" name="url" size="20" class="form-text" /></div>
<div data-drupal-selector="edit-actions" class="form-actions"><input class="webform-button--submit button button--primary js-form-submit form-submit" type="submit" name="op" value="Get my card" /></div>
</form></div>
</div></div>
<aside class="layout-sidebar-second" role="complementary"><div class="region region-sidebar-second">
<nav class="block block-menu menu--sub" aria-label="Join"><ul class="menu"><li class="menu-item"><a href="/join/renew">Renew your card</a></li><li class="menu-item"><a href="/join/lost">Lost cards</a></li><li class="menu-item"><a href="/join/home-delivery">Books by mail</a></li></ul></nav>
<div class="block block-block-content"><h2>Questions at the desk</h2><h3>Do you charge late fees?</h3><p>No. We dropped them in 2019.</p><h3>Can I use my card in other towns?</h3><p>Yes, at all eleven libraries of the Falls County network.</p></div>
</div></aside>
</main>
<footer role="contentinfo"><div class="region region-footer">
<nav aria-label="Footer menu" class="block block-menu menu--footer"><ul class="menu"><li class="menu-item"><a href="/volunteer">Volunteer</a></li><li class="menu-item"><a href="/accessibility">Accessibility</a></li><li class="menu-item"><a href="/policies">Library policies</a></li></ul></nav>
<p>Harrowgate Falls Public Library, 210 Weir Street. Named Library of the Year 2023 by the State Library Association.</p>
<p><a class="button button--outline" href="/friends/donate">Donate to the Friends</a></p>
</div></footer>
</div></div>
<script type="application/json" data-drupal-selector="drupal-settings-json">{"path":{"baseUrl":"\\/","currentPath":"node\\/12"}}</script>
</body>
</html>`,
    hidden: ['Leave this field blank'],
    labels: `
h1 Join the library
h2 Who can have a card
h2 What you will need
h2 Apply for your card
h2 Questions at the desk
action Search catalogue
action Sign in
action Get my card
action Donate to the Friends
form search
form application
field Title, author or subject
field First name
field Last name
field Date of birth
field Email
field Home branch
field Type of card
price 60 USD year
nav My loans
nav Join
nav Borrow
nav eBooks & audio
nav What's on
nav Branches & hours
nav Home
nav Renew your card
nav Lost cards
nav Books by mail
nav Volunteer
nav Accessibility
nav Library policies
media Harrowgate Falls Public Library
proof Last year 41,307 of our neighbors used their card.*
proof *Named Library of the Year 2023 by the State Library Association.
trust We never share what you borrow with anyone*
question Do you charge late fees?
question Can I use my card in other towns?
`,
  },
  {
    name: 'allotments-handwritten',
    kind: 'other',
    language: 'en',
    html: `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>Sladen Bottoms Allotment Association</title>
<style type="text/css">
body { font-family: Georgia, serif; background: #f3f0e2; }
#side { float: left; width: 180px; }
#main { margin-left: 200px; max-width: 640px; }
.plotted td { border: 1px solid #998; padding: 4px; }
.old { display: none; }
</style>
</head>
<body>
<table width="100%" cellpadding="6"><tr>
<td width="120"><img src="images/marrow.gif" alt="Drawing of a marrow with a rosette" width="110" height="80"></td>
<td><h1>Sladen Bottoms Allotment Association</h1>
<p><i>Digging since 1917</i></p></td>
</tr></table>
<hr>
<div id="side">
<p><a href="index.html">Home</a><br>
<a href="plots.html">Plots and rents</a><br>
<a href="shop.html">The Hut (shop)</a><br>
<a href="show.html">Annual show</a><br>
<a href="rules.html">Site rules</a><br>
<a href="minutes.html">Minutes</a></p>
<p><img src="images/hut.jpg" alt="The Hut on a Sunday morning" width="170"></p>
</div>

<div id="main">
<h2>Taking on a plot</h2>
<p>We have 94 plots on two sites, Top Field and Beck Side. At the moment the wait is about fourteen months for Top Field and
rather less for Beck Side, which floods. You may put your name down whether or not you live in the parish.</p>

<h2>Rents from 1st October</h2>
<table class="plotted" cellspacing="0">
<tr><th>Plot</th><th>Size</th><th>Rent per year</th></tr>
<tr><td>Full plot</td><td>250 sq. m</td><td>&pound;64</td></tr>
<tr><td>Half plot</td><td>125 sq. m</td><td>&pound;35</td></tr>
<tr><td>Raised bed</td><td>6 sq. m</td><td>&pound;12.50</td></tr>
</table>
<p>Water is included. There is a returnable key deposit of &pound;10. Pensioners pay half.</p>
<p class="old">Rents for 2022 were &pound;58 and &pound;31.</p>

<h2>Why join us?</h2>
<ul>
<li>Seed potatoes, onion sets and canes at cost from the Hut.</li>
<li>Free public liability insurance through the National Allotment Society.</li>
<li>Somebody will always tell you what you are doing wrong.</li>
</ul>
<p>&quot;I came for the beans and stayed for the gossip. Best thirty-five quid I spend all year.&quot; &mdash; <b>Rukhsana, plot 41B</b></p>
<p>Winner, Best Small Site, Calder Valley in Bloom 2022 and 2024.</p>

<h2>Put your name down</h2>
<form action="cgi-bin/formmail.pl" method="POST">
<input type="hidden" name="recipient" value="secretary">
<table>
<tr><td>Name:</td><td><input type="text" name="realname" size="30"></td></tr>
<tr><td>Address:</td><td><textarea name="address" rows="3" cols="28"></textarea></td></tr>
<tr><td>Telephone or e-mail:</td><td><input type="text" name="contact" size="30"></td></tr>
<tr><td>Size wanted:</td><td><select name="size"><option>Full plot<option>Half plot<option>Raised bed</select></td></tr>
<tr><td>&nbsp;</td><td><input type="submit" value="Join the waiting list"> <input type="reset" value="Clear"></td></tr>
</table>
</form>
<p><small>We keep your details on a card in a tin and nowhere else.</small></p>

<h2>Often asked</h2>
<p><b>Can I keep hens?</b><br>Yes, up to six, no cockerels.</p>
<p><b>May I put up a shed?</b><br>Ask the committee first. Six foot by four is the limit.</p>
<p><b>What happens if I can't keep it up?</b><br>Tell us. We would sooner halve your plot than lose you.</p>

<h2>Next dates</h2>
<dl>
<dt>Sunday 6 April</dt><dd>Compost delivery, 10 till noon</dd>
<dt>Saturday 23 August</dt><dd>Annual show. Entry forms from the Hut or <a href="docs/schedule.pdf">download the show schedule (PDF)</a></dd>
</dl>
<p>Rather talk to someone? <a href="mailto:secretary@sladenbottoms.example">E-mail the secretary</a>, or find Derek.</p>
</div>
<br clear="all">
<hr>
<p align="center"><font size="2"><a href="privacy.html">Privacy notice</a> | <a href="links.html">Links</a> | <a href="contact.html">Contact</a><br>
Last updated 2 March by Pauline. Affiliated to the National Allotment Society.</font></p>
</body>
</html>`,
    hidden: ['Rents for 2022 were'],
    labels: `
h1 Sladen Bottoms Allotment Association
h2 Taking on a plot
h2 Rents from 1st October
h2 Why join us?
h2 Put your name down
h2 Often asked
h2 Next dates
action Join the waiting list
action download the show schedule (PDF)
action E-mail the secretary
form application
field Name
field Address
field Telephone or e-mail
field Size wanted
price 64 GBP year
price 35 GBP year
price 12.50 GBP year
price 10 GBP -
nav Home
nav Plots and rents
nav The Hut (shop)
nav Annual show
nav Site rules
nav Minutes
nav Privacy notice
nav Links
nav Contact
media Drawing of a marrow with a rosette
media The Hut on a Sunday morning
proof *I came for the beans and stayed for the gossip.
proof Winner, Best Small Site, Calder Valley in Bloom 2022 and 2024.
trust Free public liability insurance through the National Allotment Society.
trust We keep your details on a card in a tin and nowhere else.
trust *Affiliated to the National Allotment Society.
question Can I keep hens?
question May I put up a shed?
question What happens if I can't keep it up?
`,
  },
  {
    name: 'idiomas-hubspot',
    kind: 'landing',
    language: 'es',
    html: `<!doctype html><html lang="es"><head>
<meta charset="utf-8">
<title>Clases de inglés para adultos en Valladolid | Academia Trasluz</title>
<meta name="generator" content="HubSpot">
<link rel="stylesheet" href="https://trasluz.example/hubfs/hub_generated/template_assets/1/main.min.css">
</head>
<body>
<div class="body-wrapper hs-content-id-778120 hs-landing-page hs-page">
<div data-global-resource-path="trasluz-theme/templates/partials/header.html"><header class="header header--no-navigation">
<a href="#main-content" class="header__skip">Ir al contenido</a>
<div class="header__container content-wrapper">
<div id="hs_cos_wrapper_header_logo" class="hs_cos_wrapper hs_cos_wrapper_widget hs_cos_wrapper_type_module widget-type-logo" data-hs-cos-type="module"><span class="hs-logo-wrapper"><a href="https://trasluz.example/" class="hs-logo-link"><img src="https://trasluz.example/hubfs/trasluz.png" class="hs-image-widget" height="60" style="height:auto;width:170px" alt="Academia Trasluz"></a></span></div>
<div class="header__navigation"><div id="hs_cos_wrapper_navigation-primary" class="hs_cos_wrapper"><nav aria-label="Menú principal" class="navigation-primary"><ul class="submenu level-1"><li class="no-submenu menu-item"><a class="menu-link" href="/cursos">Cursos</a></li><li class="no-submenu menu-item"><a class="menu-link" href="/empresas">Empresas</a></li><li class="no-submenu menu-item"><a class="menu-link" href="/profesores">Profesores</a></li><li class="no-submenu menu-item"><a class="menu-link" href="/blog">Blog</a></li></ul></nav></div></div>
</div></header></div>
<main id="main-content" class="body-container-wrapper">
<div class="container-fluid body-container body-container--lp"><div class="row-fluid-wrapper row-depth-1 row-number-1 dnd-section"><div class="row-fluid"><div class="span6 widget-span widget-type-cell dnd-column">
<div id="hs_cos_wrapper_dnd_area-module-1" class="hs_cos_wrapper hs_cos_wrapper_widget hs_cos_wrapper_type_module" data-hs-cos-type="module"><span id="hs_cos_wrapper_dnd_area-module-1_" class="hs_cos_wrapper hs_cos_wrapper_type_rich_text" data-hs-cos-type="rich_text"><h1>Atrévete a hablar inglés<br>antes de junio</h1>
<p>Grupos de seis personas, dos tardes por semana, junto a la Plaza Mayor. Sin libros de texto y sin vergüenza.</p></span></div>
<div class="hs_cos_wrapper"><a href="#prueba" class="button cta_button">Quiero mi clase de prueba</a> <a href="https://trasluz.example/hubfs/calendario-2025.pdf" class="button button--simple" target="_blank" rel="noopener">Descargar calendario</a></div>
</div><div class="span6 widget-span widget-type-cell dnd-column"><div class="hs_cos_wrapper widget-type-linked_image"><span class="hs_cos_wrapper_type_linked_image"><img src="https://trasluz.example/hs-fs/hubfs/aula.jpg?width=560" class="hs-image-widget" width="560" loading="eager" alt="Seis alumnos alrededor de una mesa redonda"></span></div></div></div></div>
<div class="row-fluid-wrapper row-depth-1 row-number-2 dnd-section"><div class="row-fluid"><div class="span12">
<div class="hs_cos_wrapper"><span class="hs_cos_wrapper_type_rich_text"><p style="text-align:center"><strong>El 94&nbsp;% de nuestros alumnos aprobó el B2 a la primera en 2024</strong></p><p style="text-align:center">Centro examinador autorizado · Más de 5.000 vallisoletanos han pasado por nuestras aulas</p></span></div></div></div></div>
<div class="row-fluid-wrapper row-depth-1 row-number-3 dnd-section"><div class="row-fluid">
<div class="span12"><span class="hs_cos_wrapper_type_rich_text"><h2 style="text-align:center">Elige tu ritmo</h2></span></div>
<div class="span4 dnd-column"><section class="pricing-card card"><div class="pricing-card__header"><h3>Tranquilo</h3><div class="pricing-card__price"><span class="h2">59&nbsp;€</span> <span>al mes</span></div></div><div class="pricing-card__body"><p class="pricing-card__summary">Una tarde por semana</p><ul class="pricing-card__features"><li>90 minutos de conversación</li></ul><a class="button" href="/matricula?r=1">Matricularme en Tranquilo</a></div></section></div>
<div class="span4 dnd-column"><section class="pricing-card card"><div class="pricing-card__header"><h3>Constante</h3><div class="pricing-card__price"><span class="h2">98&nbsp;€</span> <span>al mes</span></div></div><div class="pricing-card__body"><p class="pricing-card__summary">Dos tardes por semana</p><ul class="pricing-card__features"><li>Tutoría mensual</li></ul><a class="button" href="/matricula?r=2">Matricularme en Constante</a></div></section></div>
<div class="span4 dnd-column"><section class="pricing-card card"><div class="pricing-card__header"><h3>A tu aire</h3><div class="pricing-card__price"><span class="h2">24,50&nbsp;€</span> <span>la hora</span></div></div><div class="pricing-card__body"><p class="pricing-card__summary">Clase particular</p><ul class="pricing-card__features"><li>En el aula o por videollamada</li></ul><a class="button" href="/matricula?r=3">Reservar una hora</a></div></section></div>
</div><p>Sin matrícula ni permanencia: avisas antes del día 25 y listo.</p></div>
<div class="row-fluid-wrapper row-depth-1 row-number-4 dnd-section"><div class="row-fluid"><div class="span12"><span class="hs_cos_wrapper_type_rich_text"><h2>Lo que dicen al salir de clase</h2></span>
<div class="testimonial"><img src="https://trasluz.example/hs-fs/hubfs/begona.jpg" alt="Begoña Arranz" width="80"><div class="testimonial__body"><p>A mis 57 años pedí un café en Dublín y me entendieron. Lloré un poco.</p><p><b>Begoña Arranz</b><br>Farmacéutica</p></div></div>
<div class="testimonial"><img src="https://trasluz.example/hs-fs/hubfs/iker.jpg" alt="Iker Lozano" width="80"><div class="testimonial__body"><p>Llevaba diez años con el «nivel medio» en el currículum; ahora es verdad.</p><p><b>Iker Lozano</b><br>Ingeniero de caminos</p></div></div></div></div></div>
<div class="row-fluid-wrapper row-depth-1 row-number-5 dnd-section" id="prueba"><div class="row-fluid"><div class="span12"><div class="hs_cos_wrapper widget-type-form"><h2 class="form-title">Reserva tu clase de prueba gratuita</h2>
<div id="hs_form_target_prueba"><form id="hsForm_71aa" method="POST" accept-charset="UTF-8" enctype="multipart/form-data" novalidate class="hs-form-private hsForm_71aa hs-form stacked" target="target_iframe_71aa" data-form-id="71aa" data-portal-id="1">
<div class="hs_firstname hs-firstname hs-fieldtype-text field hs-form-field"><label id="label-firstname-71aa" placeholder="Introduce tu Nombre" for="firstname-71aa"><span>Nombre</span><span class="hs-form-required">*</span></label><legend class="hs-field-desc" style="display:none"></legend><div class="input"><input id="firstname-71aa" name="firstname" required type="text" class="hs-input" inputmode="text" autocomplete="given-name" value=""></div></div>
<div class="hs_email hs-email hs-fieldtype-text field hs-form-field"><label for="email-71aa"><span>Correo electrónico</span><span class="hs-form-required">*</span></label><legend class="hs-field-desc" style="display:none"></legend><div class="input"><input id="email-71aa" name="email" required type="email" class="hs-input" inputmode="email" autocomplete="email" value=""></div></div>
<div class="hs_nivel hs-fieldtype-select field hs-form-field"><label for="nivel-71aa"><span>¿Qué nivel crees que tienes?</span></label><div class="input"><select id="nivel-71aa" class="hs-input" name="nivel"><option disabled value="">Selecciona</option><option value="A2">A2</option><option value="B1">B1</option><option value="B2">B2</option></select></div></div>
<div class="legal-consent-container"><div class="hs-dependent-field"><div class="hs-form-field"><ul class="inputs-list"><li class="hs-form-booleancheckbox"><label for="LEGAL-71aa" class="hs-form-booleancheckbox-display"><input id="LEGAL-71aa" class="hs-input" type="checkbox" name="LEGAL" value="true"><span>Acepto la política de privacidad</span></label></li></ul></div></div></div>
<div class="hs_submit hs-submit"><div class="hs-field-desc" style="display:none"></div><div class="actions"><input type="submit" class="hs-button primary large" value="Reservar mi plaza"></div></div>
<iframe name="target_iframe_71aa" style="display:none"></iframe></form></div></div></div></div></div>
</div></main>
<footer class="footer"><div class="footer__container content-wrapper"><p>Academia Trasluz · C/ Cebadería 9, 47001 Valladolid · 983 555 017</p><nav aria-label="Pie"><a href="/aviso-legal">Aviso legal</a> <a href="/privacidad">Privacidad</a> <a href="/trabaja">Trabaja con nosotros</a></nav></div></footer>
</div>
</body></html>`,
    labels: `
h1 Atrévete a hablar inglés antes de junio
h2 Elige tu ritmo
h2 Lo que dicen al salir de clase
h2 Reserva tu clase de prueba gratuita
action Quiero mi clase de prueba
action Descargar calendario
action Matricularme en Tranquilo
action Matricularme en Constante
action Reservar una hora
action Reservar mi plaza
form booking
field Nombre
field Correo electrónico
field ¿Qué nivel crees que tienes?
field Acepto la política de privacidad
price 59 EUR month
price 98 EUR month
price 24.50 EUR hour
nav Cursos
nav Empresas
nav Profesores
nav Blog
nav Aviso legal
nav Privacidad
nav Trabaja con nosotros
media Academia Trasluz
media Seis alumnos alrededor de una mesa redonda
media Begoña Arranz
media Iker Lozano
proof El 94 % de nuestros alumnos aprobó el B2 a la primera en 2024
proof *Más de 5.000 vallisoletanos han pasado por nuestras aulas
proof A mis 57 años pedí un café en Dublín y me entendieron.*
proof Llevaba diez años con el «nivel medio» en el currículum*
trust Centro examinador autorizado*
trust Sin matrícula ni permanencia*
`,
  },
  {
    name: 'translation-wix-article',
    kind: 'article',
    language: 'en',
    html: `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset='utf-8'>
<meta name="generator" content="Wix.com Website Builder"/>
<title>When does a translation need to be certified? | Two Rivers Translations</title>
<style>.wixui-sr{position:absolute!important;clip:rect(0 0 0 0);width:1px;height:1px;overflow:hidden}</style>
</head>
<body class="responsive">
<div id="SITE_CONTAINER"><div id="main_MF" class="main_MF"><div id="SCROLL_TO_TOP" class="Vd6aQZ ignore-focus" role="region" tabindex="-1" aria-label="top of page"><span class="wixui-sr">top of page</span></div>
<div id="site-root" class="site-root"><div id="masterPage" class="mesh-layout">
<header id="SITE_HEADER" class="xU8fqS SITE_HEADER wixui-header" tabindex="-1"><div class="_C0cVf"><div class="_4XcTfy" data-testid="screenWidthContainerBg"></div></div><div class="U4Bvut" data-testid="inlineContent">
<div id="comp-k1" class="MazNVa wixui-image rYiAuL"><a data-testid="linkElement" href="https://tworivers.example" target="_self" class="j7pOnl"><img src="https://static.tworivers.example/media/logo.png" alt="Two Rivers Translations" style="width:164px;height:44px;object-fit:cover" width="164" height="44"/></a></div>
<wix-dropdown-menu id="comp-k2" class="hidden-during-prewarmup wixui-dropdown-menu" tabIndex="-1" dir="ltr" data-stretch-buttons-to-menu-width="true"><nav class="JGwXKN" id="comp-k2navContainer" aria-label="Site"><ul class="wixui-dropdown-menu__items" id="comp-k2itemsContainer" style="text-align:right">
<li id="comp-k20" class="wixui-dropdown-menu__item"><a data-testid="linkElement" href="https://tworivers.example/services" target="_self" class="NeKxGw"><div class="JAo9_X"><div><p class="g1d3RV" id="comp-k20label">Services</p></div></div></a></li>
<li id="comp-k21" class="wixui-dropdown-menu__item"><a data-testid="linkElement" href="https://tworivers.example/languages" target="_self" class="NeKxGw"><div class="JAo9_X"><div><p class="g1d3RV" id="comp-k21label">Languages</p></div></div></a></li>
<li id="comp-k22" class="wixui-dropdown-menu__item"><a data-testid="linkElement" href="https://tworivers.example/blog" target="_self" class="NeKxGw"><div class="JAo9_X"><div><p class="g1d3RV" id="comp-k22label">Journal</p></div></div></a></li>
</ul><div id="comp-k2moreContainer" style="display:none"><p>More</p></div></nav></wix-dropdown-menu>
<div class="comp-k3 R6ex7N wixui-button" id="comp-k3" aria-disabled="false"><a data-testid="linkElement" href="https://tworivers.example/upload" target="_self" class="uDW_Qe wixui-button" aria-label="Upload a document"><span class="l7_2fn wixui-button__label">Upload a document</span></a></div>
</div></header>
<main id="PAGES_CONTAINER" class="PAGES_CONTAINER" tabindex="-1" data-main-content="true"><div id="SITE_PAGES"><div class="dBAkHi theme-vars" id="post"><div class="wixui-blog-post"><article class="blog-post-page-font">
<div class="blog-post-metadata"><ul class="post-metadata"><li><span title="Ines Bravo-Keane" class="user-name">Ines Bravo-Keane</span></li><li><span title="Feb 11" class="post-metadata__date time-ago">Feb 11</span></li><li><span title="4 min read" class="post-metadata__readTime">4 min read</span></li></ul></div>
<h1 class="blog-post-title-font post-title" data-hook="post-title"><span class="post-title__text blog-post-title-color"><span class="blog-post-title-color blog-text-color">When does a translation need to be certified?</span></span></h1>
<div data-hook="post-description"><div class="rich-content-viewer"><div data-id="rich-content-viewer">
<p dir="auto" id="viewer-a1"><span>A client rang us last week in some distress. Her marriage certificate had been sent back by the passport office for want of a stamp that costs us eleven seconds to apply.</span></p>
<div id="viewer-a2"><figure data-hook="imageViewer"><div role="button" tabindex="0" aria-label="Expand image"><img src="https://static.tworivers.example/media/stamp.jpg" alt="A round stamp on a translated birth certificate" width="740" height="493"/></div><figcaption>Our stamp, in its good years</figcaption></figure></div>
<h2 dir="auto" id="viewer-a3"><span>Three words that are not the same</span></h2>
<p dir="auto" id="viewer-a4"><span>Certified, sworn and notarised get used as if they meant one thing. They do not. A certified translation carries a signed statement; a sworn one is made by a translator whom a court has appointed; a notarised one has been signed before a notary.</span></p>
<h2 dir="auto" id="viewer-a5"><span>Who asks for which</span></h2>
<ul><li dir="auto"><p id="viewer-a6"><span>Home Office and universities: certified</span></p></li><li dir="auto"><p id="viewer-a7"><span>Courts in Spain, France and Germany: sworn</span></p></li><li dir="auto"><p id="viewer-a8"><span>Banks abroad: usually notarised</span></p></li></ul>
<h2 dir="auto" id="viewer-a9"><span>What it costs with us</span></h2>
<p dir="auto" id="viewer-b1"><span>A certified page is £38. Notarisation adds £85, most of which goes to the notary. If an authority turns down our certification, we redo it or return your fee.</span></p>
<p dir="auto" id="viewer-b2"><span>All our translators are members of the Institute of Translation and Interpreting.</span></p>
</div></div></div>
<div data-hook="post-footer"><nav aria-label="post categories"><ul><li><a href="https://tworivers.example/blog/categories/certificates" class="post-category">Certificates</a></li></ul></nav></div>
</article>
<section data-hook="comments" class="wix-comments"><h2 class="comments-title" data-hook="comments-title">Comments</h2><form class="comments-form"><textarea aria-label="Write a comment..." placeholder="Write a comment..." rows="2"></textarea><button type="submit" class="comments-publish"><span>Publish</span></button></form></section>
</div>
<section id="comp-m1" class="wixui-section"><div class="wixui-rich-text"><h2 class="font_2 wixui-rich-text__text"><span class="color_15 wixui-rich-text__text">Need it by Friday?</span></h2><p class="font_8 wixui-rich-text__text">Send a photo of your document and we will answer within the hour.</p></div>
<div class="wixui-button" id="comp-m2"><a data-testid="linkElement" href="https://tworivers.example/quote" class="uDW_Qe wixui-button"><span class="wixui-button__label">Get an instant quote</span></a></div>
<div class="wixui-rich-text"><p class="font_8">"Faster than my solicitor and a good deal kinder." Aaliyah T., Leeds</p><p class="font_8">Excellent: 4.9 out of 5 on Trustpilot, 740 reviews</p></div></section>
<section id="comp-s1" class="wixui-section"><form id="comp-s2" class="JVi7i2 comp-s2 wixui-form"><div class="wixui-text-input" id="comp-s3"><label for="input_comp-s3" class="wPeA6j wixui-text-input__label">Letters from the desk, monthly</label><div class="XRJUI4"><input name="email" id="input_comp-s3" class="KvoMHf wixui-text-input__input" type="email" placeholder="Enter your email here" required="" autocomplete="off" value=""/></div></div><div class="wixui-button" id="comp-s4"><button type="submit" aria-disabled="false" data-testid="buttonElement" class="wixui-button"><span class="wixui-button__label">Subscribe</span></button></div><div class="wixui-rich-text" style="visibility:hidden"><p>Thanks for subscribing!</p></div></form></section>
</div></div></main>
<footer id="SITE_FOOTER" class="SITE_FOOTER wixui-footer" tabindex="-1"><div class="wixui-rich-text"><p><a href="https://tworivers.example/terms" target="_self">Terms of business</a></p><p><a href="https://tworivers.example/privacy" target="_self">Privacy</a></p><p><a href="https://tworivers.example/translators" target="_self">For translators</a></p><p>© 2025 Two Rivers Translations LLP, York</p></div>
<ul aria-label="Social Bar" class="wixui-social-bar"><li><a href="https://social.example/tworivers" aria-label="LinkedIn"><img alt="LinkedIn" src="https://static.tworivers.example/media/in.png" width="24" height="24"/></a></li></ul></footer>
</div></div></div></div>
</body>
</html>`,
    hidden: ['Thanks for subscribing!'],
    labels: `
h1 When does a translation need to be certified?
h2 Three words that are not the same
h2 Who asks for which
h2 What it costs with us
h2 Comments
h2 Need it by Friday?
action Upload a document
action Publish
action Get an instant quote
action Subscribe
form comment
form newsletter
field Write a comment...
field Letters from the desk, monthly
price 38 GBP -
price 85 GBP -
nav Services
nav Languages
nav Journal
nav Certificates
nav Terms of business
nav Privacy
nav For translators
media Two Rivers Translations
media A round stamp on a translated birth certificate
proof *Faster than my solicitor and a good deal kinder.
proof Excellent: 4.9 out of 5 on Trustpilot, 740 reviews
trust *If an authority turns down our certification, we redo it or return your fee.
trust All our translators are members of the Institute of Translation and Interpreting.
`,
  },
];
