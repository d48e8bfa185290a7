/** Pages that are read or scanned: news of a product, a status, a podcast, a post, an offer, a letter. Labelled before the inventory was run on them. */
import type { LabelledPage } from '../labelled.ts';

export const READING_PAGES: readonly LabelledPage[] = [
  {
    name: 'saas-changelog',
    kind: 'article',
    language: 'en',
    html: `<!DOCTYPE html><html lang="en" class="__variable_aaf875"><head><meta charSet="utf-8"/><title>Changelog – Quillpost</title><meta name="description" content="What we shipped."/></head><body class="bg-white antialiased"><div class="sticky top-0 z-50 flex h-16 items-center justify-between border-b px-6"><a class="font-semibold" href="/">Quillpost</a><div class="hidden gap-6 md:flex" style="display:flex"><a class="text-sm text-zinc-600 hover:text-zinc-900" href="/product">Product</a><a class="text-sm text-zinc-600 hover:text-zinc-900" href="/pricing">Pricing</a><a class="text-sm text-zinc-900" href="/changelog">Changelog</a></div><div class="flex gap-3"><a class="text-sm" href="/login">Log in</a><a class="inline-flex h-9 items-center rounded-full bg-zinc-900 px-4 text-sm text-white" href="/signup">Sign up</a></div></div><main class="mx-auto max-w-3xl px-6 py-16"><h1 class="text-4xl font-bold tracking-tight">Changelog</h1><p class="mt-4 text-zinc-600">New features and fixes, roughly every week.</p><div class="mt-6 flex gap-4 text-sm"><a href="/changelog/rss.xml" class="underline">RSS feed</a><a href="https://social.example/quillpost" class="underline">Follow along</a></div><article class="relative mt-16" id="v4-12"><time class="text-sm text-zinc-500" dateTime="2026-05-12">May 12, 2026</time><h2 class="text-2xl font-semibold"><a href="/changelog/v4-12">Scheduled sends for every time zone</a></h2><span class="rounded bg-green-100 px-2 text-xs">New</span><div class="prose prose-zinc"><p>Pick a local hour and we hold each message until the clock strikes it where the reader lives.</p><img alt="The schedule menu with three time zones" loading="lazy" src="/_next/image?url=%2Fsched.png&amp;w=1920&amp;q=75"/><h3>Improvements</h3><ul><li>Drafts save four times as often</li><li>The list of segments can be sorted</li></ul><h3>Fixes</h3><ul><li>Accents in subject lines survive the preview</li></ul></div></article><article class="relative mt-16" id="v4-11"><time class="text-sm text-zinc-500" dateTime="2026-05-05">May 5, 2026</time><h2 class="text-2xl font-semibold"><a href="/changelog/v4-11">Two-person approval</a></h2><span class="rounded bg-blue-100 px-2 text-xs">Improved</span><div class="prose prose-zinc"><p>Nothing leaves for more than a thousand readers until a second person says so.</p><pre><code>quill send --require-approval</code></pre></div></article><nav class="mt-16 flex justify-between" aria-label="Pagination"><a href="/changelog?page=2">Older updates</a></nav><section class="mt-24 rounded-2xl bg-zinc-50 p-8"><h2 class="text-lg font-semibold">Get updates by email</h2><form class="mt-4 flex gap-2"><label for=":r1:" class="sr-only">Email address</label><input id=":r1:" type="email" class="rounded border px-3" placeholder="you@company.com"/><button type="submit" class="rounded bg-zinc-900 px-3 text-white">Keep me posted</button></form></section></main><footer class="border-t px-6 py-8 text-sm"><a href="/terms">Terms</a><a href="/security">Security</a><a href="/status">Status</a></footer></body></html>`,
    labels: `
h1 Changelog
h2 Scheduled sends for every time zone
h3 Improvements
h3 Fixes
h2 Two-person approval
h2 Get updates by email
action Log in
action Sign up
action Keep me posted
form newsletter
field Email address
nav Product
nav Pricing
nav Changelog
nav Older updates
nav Security
media The schedule menu with three time zones`,
  },
  {
    name: 'status-page',
    kind: 'other',
    language: 'en',
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Parcelwire Status</title><meta name="description" content="Welcome to Parcelwire's home for real-time and historical data on system performance."></head><body class="status index status-minor"><div class="layout-content status status-index starter"><div class="masthead-container basic"><div class="masthead has-logo"><div class="logo-container"><a href="https://parcelwire.example"><img alt="Parcelwire" src="//cdn.example/pw.png"></a></div><div class="updates-dropdown-container" data-js-hook="updates-dropdown-container"><a href="#" data-js-hook="show-updates-dropdown" id="show-updates-dropdown" class="show-updates-dropdown" aria-label="Subscribe to updates" role="button" aria-expanded="false">Subscribe To Updates</a><div class="updates-dropdown" id="updates-dropdown" style="display:none"><form action="/subscriptions.json" method="post"><label for="email">Email address:</label><input type="text" name="email" id="email"><input type="submit" value="Subscribe via Email"></form></div></div></div></div><div class="container"><div class="unresolved-incidents"><div class="unresolved-incident impact-minor"><div class="incident-title font-large"><a class="actual-title with-ellipsis" href="/incidents/9x1">Delayed webhooks in eu-west</a></div><div class="updates font-regular"><div class="update"><strong>Monitoring</strong> - <span class="whitespace-pre-wrap">A fix has been applied and the queue is draining.</span><small>May <var data-var="date">20</var>, 09:41 UTC</small></div></div></div></div><div class="page-status status-minor"><h2 class="status font-large">Partially Degraded Service</h2></div><div class="components-section font-regular"><div class="components-container one-column"><div class="component-container border-color"><div class="component-inner-container status-green" data-component-status="operational"><span class="name">Label API</span><span class="tooltip-base tool" title="Prints labels">?</span><span class="component-status" title="">Operational</span><div class="shared-partial uptime-90-days-wrapper"><div class="legend"><div class="legend-item light legend-item-date-range">90 days ago</div><div class="legend-item legend-item-uptime-value">99.98 % uptime</div><div class="legend-item light">Today</div></div></div></div></div><div class="component-container border-color"><div class="component-inner-container status-yellow" data-component-status="degraded_performance"><span class="name">Webhooks</span><span class="component-status" title="">Degraded Performance</span></div></div></div></div><div class="incidents-list format-expanded"><h2 class="font-largest">Past Incidents</h2><div class="status-day font-regular no-incidents"><div class="date border-color font-large">May 19, 2026</div><p class="color-secondary">No incidents reported.</p></div><div class="status-day font-regular"><div class="date border-color font-large">May 18, 2026</div><div class="incident-container"><div class="incident-title impact-major font-large"><a href="/incidents/8w7" class="whitespace-pre-wrap">Dashboard could not be reached</a></div><div class="updates-container"><div class="update font-regular"><strong>Resolved</strong> - <span>This incident has been resolved.</span></div></div></div></div></div><div class="page-footer border-color font-small"><a class="history-footer-link" href="/history"><span>←</span> Incident History</a><span class="color-secondary powered-by"><a href="https://vendor.example">Powered by Beaconpage</a></span></div></div></div></body></html>`,
    labels: `
h2 Partially Degraded Service
h2 Past Incidents
action Subscribe To Updates
media Parcelwire`,
    hidden: ['Subscribe via Email', 'Email address:'],
  },
  {
    name: 'german-podcast',
    kind: 'landing',
    language: 'de',
    html: `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Stellwerk – der Bahnpodcast</title><link rel="alternate" type="application/rss+xml" href="https://stellwerk.example/feed.mp3.rss"><meta name="generator" content="Podlove Podcast Publisher v4.0"></head><body class="home blog podcast"><div class="wrap"><header class="site"><div class="cover"><img src="/cover-3000.jpg" alt="Cover von Stellwerk"></div><div class="intro"><h1 class="site-title"><a href="/">Stellwerk</a></h1><p class="site-description">Zwei Fahrdienstleiterinnen erklären, warum der Zug steht.</p><div class="subscribe"><button class="podlove-subscribe-button" data-json-data="podcastData">Abonnieren</button><ul class="apps"><li><a href="https://apple.example/stellwerk"><img src="/b/apple.svg" alt="Auf Apple Podcasts hören"></a></li><li><a href="https://spotify.example/stellwerk"><img src="/b/spotify.svg" alt="Auf Spotify hören"></a></li></ul></div><p class="facts">Über 80.000 Downloads im Monat</p></div></header><nav class="menu-main-container"><ul id="menu-main" class="menu"><li><a href="/archiv">Archiv</a></li><li><a href="/ueber-uns">Über uns</a></li><li><a href="/unterstuetzen">Unterstützen</a></li></ul></nav><main><h2>Neueste Folgen</h2><article class="post type-podcast"><h3 class="entry-title"><a href="/sw061">SW061 Weiche 14</a></h3><div class="meta"><span class="date">3. Mai 2026</span> <span class="dur">01:12:40</span></div><div class="player" id="player-61"><button aria-label="Folge SW061 abspielen" class="play"><svg viewBox="0 0 10 10"><path d="M0 0l10 5-10 5z"/></svg></button><audio preload="none" src="/mp3/sw061.mp3"></audio></div><p>Eine Weiche, drei Zuständigkeiten und ein Vogelnest. <a class="more-link" href="/sw061">Weiterlesen</a></p></article><article class="post type-podcast"><h3 class="entry-title"><a href="/sw060">SW060 Nachtzug</a></h3><div class="meta"><span class="date">19. April 2026</span> <span class="dur">00:58:02</span></div><div class="player" id="player-60"><button aria-label="Folge SW060 abspielen" class="play"><svg viewBox="0 0 10 10"><path d="M0 0l10 5-10 5z"/></svg></button><audio preload="none" src="/mp3/sw060.mp3"></audio></div><p>Wer schläft, wer fährt und wer den Kaffee kocht. <a class="more-link" href="/sw060">Weiterlesen</a></p></article></main><section class="stimmen"><h2>Das sagen unsere Hörer</h2><div class="stimme"><p>„Seit Folge 3 schimpfe ich nicht mehr am Bahnsteig.“</p><p class="von">Jörg aus Fulda</p></div></section><section class="support"><h2>Unterstütze uns</h2><p>Ab 3 € im Monat hältst du die Signale auf Grün.</p><a class="knopf" href="https://steady.example/stellwerk">Mitglied werden</a></section><footer><a href="/impressum">Impressum</a> · <a href="/datenschutz">Datenschutz</a> · <a href="/kontakt">Kontakt</a></footer></div></body></html>`,
    labels: `
h1 Stellwerk
h2 Neueste Folgen
h3 SW061 Weiche 14
h3 SW060 Nachtzug
h2 Das sagen unsere Hörer
h2 Unterstütze uns
action Abonnieren
action Folge SW061 abspielen
action Mitglied werden
price 3 EUR month
nav Archiv
nav Unterstützen
nav Kontakt
media Cover von Stellwerk
media Auf Spotify hören
proof Über 80.000 Downloads im Monat
proof *Seit Folge 3 schimpfe ich nicht mehr am Bahnsteig.*`,
  },
  {
    name: 'job-application',
    kind: 'other',
    language: 'en',
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Job application for Senior Kiln Engineer at Emberware</title><script type="application/ld+json">{"@context":"https://schema.org/","@type":"JobPosting","title":"Senior Kiln Engineer","hiringOrganization":{"@type":"Organization","name":"Emberware"},"baseSalary":{"@type":"MonetaryAmount","currency":"USD","value":{"minValue":128000,"maxValue":156000}}}</script></head><body class="job-board"><div id="wrapper"><div id="main"><div id="logo"><img src="//boards.example/emberware/logo.png" alt="Emberware"></div><div id="app_body"><div id="header"><a href="/emberware" class="back">Back to jobs</a><h1 class="app-title">Senior Kiln Engineer</h1><span class="company-name">at Emberware</span><div class="location">Portland, OR (hybrid)</div><a href="#app" class="button" id="apply_button">Apply for this job</a></div><div id="content"><p>Emberware makes electric kilns for four thousand schools and one opera house.</p><h3>What you will do</h3><ul><li>Own the firmware that decides when the clay is done</li><li>Visit two schools a year and fire something</li></ul><h3>What we look for</h3><ul><li>Five years of embedded C or Rust</li></ul><h3>Pay and benefits</h3><p>The salary range for this role is $128,000 - $156,000 per year.</p><ul><li>20 days of leave</li><li>A kiln at home</li></ul><p>We are an equal opportunity employer.</p></div><div id="app"><h2 id="apply-title">Apply for this job</h2><p class="req">* Required</p><form id="application_form" action="/emberware/jobs/88" method="post" enctype="multipart/form-data"><div class="field"><label for="first_name">First Name <span class="asterisk">*</span></label><input type="text" id="first_name" name="job_application[first_name]" aria-required="true"></div><div class="field"><label for="last_name">Last Name <span class="asterisk">*</span></label><input type="text" id="last_name" name="job_application[last_name]" aria-required="true"></div><div class="field"><label for="email">Email <span class="asterisk">*</span></label><input type="text" id="email" name="job_application[email]" aria-required="true"></div><div class="field"><label for="phone">Phone</label><input type="text" id="phone" name="job_application[phone]"></div><div class="field file"><label id="resume-l" for="resume">Resume/CV</label><button type="button" class="unstyled-button">Attach</button> <button type="button" class="unstyled-button">Enter manually</button><input type="file" id="resume" name="resume" style="display:none"></div><div class="field"><label for="q1">Have you ever fired a kiln?<span class="asterisk">*</span></label><select id="q1" name="q1"><option value="">Please select</option><option>Yes</option><option>No</option></select></div><div id="submit_buttons"><input type="button" value="Submit Application" id="submit_app" class="button"></div></form></div></div></div><div id="footer"><p>Powered by <a href="https://ats.example">Hirewell</a></p><a href="/privacy">Privacy Policy</a></div></div></body></html>`,
    labels: `
h1 Senior Kiln Engineer
h3 What you will do
h3 What we look for
h3 Pay and benefits
h2 Apply for this job
action Apply for this job
action Attach
action Submit Application
form application
field First Name *
field Last Name *
field Email *
field Phone
field Have you ever fired a kiln?*
nav Privacy Policy
media Emberware`,
  },
  {
    name: 'spanish-classified',
    kind: 'shop',
    language: 'es',
    html: `<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><title>Bicicleta de carretera talla 54 de segunda mano por 420 EUR en Gijón | Trastero</title><meta property="og:type" content="product"></head><body><tsl-header><header class="Header_1xk"><a href="/" aria-label="Trastero"><svg class="Logo_9a" role="img" aria-label="Trastero" viewBox="0 0 9 9"><path d="M0 0h9z"></path></svg></a><form class="Search_a1" action="/buscar"><input type="search" placeholder="Buscar en todas las categorías" aria-label="Buscar"></form><div class="Actions_z3"><button class="Button_t Button_t--outline">Regístrate o inicia sesión</button><a class="Button_t Button_t--primary" href="/subir"><span>Vender</span></a></div></header></tsl-header><nav class="Cats_q1"><ul><li><a href="/coches">Coches</a></li><li><a href="/motos">Motos</a></li><li><a href="/bicicletas">Bicicletas</a></li></ul></nav><main class="item-detail"><section class="ItemSlider"><picture><source type="image/webp" srcset="/b1.webp"><img src="/b1.jpg" alt="Foto 1 de Bicicleta de carretera talla 54"></picture><button aria-label="Añadir a favoritos" class="Fav"><i class="ico ico-fav"></i></button></section><section class="ItemDetail"><div class="Seller"><img src="/u/9.jpg" alt="Foto de Nuria P."><a href="/user/nuria-9">Nuria P.</a><div class="Rating" aria-label="5 estrellas"><i></i><i></i><i></i><i></i><i></i></div><a href="/user/nuria-9/reviews">(38 valoraciones)</a></div><h1 class="ItemDetail__title">Bicicleta de carretera talla 54</h1><div class="ItemDetail__prices"><span class="ItemDetail__price">420 €</span><span class="ItemDetail__old">480 €</span></div><div class="Tag">Envío disponible desde 39,95 €</div><div class="Buttons"><button type="button" class="Button_t Button_t--primary"><span class="lbl">Comprar</span></button><button type="button" class="Button_t Button_t--outline"><span class="lbl">Chat</span></button></div><div class="Protect"><i class="ico ico-shield"></i><p>Compra protegida: te devolvemos el dinero si no llega o no es lo que esperabas.</p></div><h2>Descripción</h2><p class="desc">Cuadro de acero, ruedas nuevas y un rasguño honesto en la vaina derecha.</p><dl class="Specs"><dt>Estado</dt><dd>Como nueva</dd><dt>Talla</dt><dd>54</dd></dl><a class="report" href="#report">Denunciar</a></section><section class="Similar"><h2>Productos similares</h2><a class="Card" href="/item/2"><img src="/c2.jpg" alt="Bicicleta gravel"><span class="Card__price">650 €</span><span class="Card__title">Bicicleta gravel</span></a><a class="Card" href="/item/3"><img src="/c3.jpg" alt="Rodillo plegable"><span class="Card__price">85 €</span><span class="Card__title">Rodillo plegable</span></a></section></main><footer class="Foot"><section><h3>Soporte</h3><ul><li><a href="/ayuda">Centro de ayuda</a></li><li><a href="/seguridad">Consejos de seguridad</a></li></ul></section></footer></body></html>`,
    labels: `
h1 Bicicleta de carretera talla 54
h2 Descripción
h2 Productos similares
h3 Soporte
action Regístrate o inicia sesión
action Vender
action Comprar
action Chat
action Añadir a favoritos
price 420 EUR -
price 480 EUR -
price 650 EUR -
price 85 EUR -
form search
field Buscar
nav Coches
nav Bicicletas
nav Centro de ayuda
media Foto 1 de Bicicleta de carretera talla 54
media Bicicleta gravel
proof *38 valoraciones*
trust Compra protegida: te devolvemos el dinero*`,
  },
  {
    name: 'dutch-travel-post',
    kind: 'article',
    language: 'nl',
    html: `<!DOCTYPE html><html lang="nl"><head><meta charset="UTF-8"><title>Drie dagen Triëst: wind, koffie en een kasteel - Reiskoffer Leeg</title><meta property="og:type" content="article"><meta name="generator" content="WordPress 6.5"></head><body class="post-template-default single single-post wp-embed-responsive"><div id="page" class="hfeed site"><header id="masthead"><div class="site-branding"><p class="site-title"><a href="/" rel="home">Reiskoffer Leeg</a></p></div><button class="menu-toggle" aria-controls="primary-menu" aria-expanded="false" style="display:none">Menu</button><nav id="site-navigation" class="main-navigation"><ul id="primary-menu"><li class="menu-item"><a href="/bestemmingen/">Bestemmingen</a></li><li class="menu-item"><a href="/paklijsten/">Paklijsten</a></li><li class="menu-item"><a href="/over/">Over mij</a></li></ul></nav></header><div class="yoast-breadcrumbs"><span><span><a href="/">Home</a></span> » <span><a href="/italie/">Italië</a></span> » <span class="breadcrumb_last" aria-current="page">Drie dagen Triëst</span></span></div><article id="post-77" class="post-77 post type-post status-publish hentry category-italie"><header class="entry-header"><h1 class="entry-title">Drie dagen Triëst: wind, koffie en een kasteel</h1><div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="2026-03-02">2 maart 2026</time></span> <span class="byline">door <a class="url fn n" href="/author/lotte/">Lotte</a></span></div></header><div class="entry-content"><p class="disclosure"><em>Dit bericht bevat partnerlinks.</em></p><figure class="wp-block-image size-large"><img src="/triest.jpg" alt="Het kasteel Miramare bij storm" class="wp-image-80"><figcaption>Miramare, windkracht acht</figcaption></figure><div class="wp-block-yoast-seo-table-of-contents yoast-table-of-contents"><h2>Inhoudsopgave</h2><ul><li><a href="#h-slapen">Slapen</a></li><li><a href="#h-koffie">Koffie drinken</a></li></ul></div><p>De bora waait hier zo hard dat de gemeente touwen langs de straat spant, en dat is precies de reden om in februari te gaan.</p><h2 id="h-slapen">Slapen</h2><p>Wij sliepen in een oud pakhuis aan de haven, met uitzicht op de kranen en een ontbijt dat tot elf uur duurt. Een kamer kost er ongeveer € 95 per nacht.</p><div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="https://booking.example/?aid=7" rel="sponsored nofollow">Bekijk de kamers</a></div></div><h2 id="h-koffie">Koffie drinken</h2><p>Een espresso heet hier een nero, een cappuccino een caffelatte, en wie het verkeerd doet krijgt het toch, met een glimlach.</p><blockquote class="wp-block-quote"><p>Koffie is hier geen drank maar een adres.</p></blockquote></div><footer class="entry-footer"><span class="cat-links">Geplaatst in <a href="/italie/" rel="category tag">Italië</a></span></footer></article><nav class="navigation post-navigation" aria-label="Berichten"><div class="nav-links"><div class="nav-previous"><a href="/ljubljana/" rel="prev">Een weekend Ljubljana</a></div></div></nav><div id="comments" class="comments-area"><h2 class="comments-title">2 reacties</h2><ol class="comment-list"><li class="comment"><b class="fn">Piet</b><div class="comment-content"><p>Vergeet de tram naar Opicina niet!</p></div></li></ol><div id="respond"><h3 id="reply-title">Laat een reactie achter</h3><form action="/wp-comments-post.php" method="post" id="commentform"><label for="comment">Reactie <span class="required">*</span></label><textarea id="comment" name="comment" required></textarea><label for="author">Naam</label><input id="author" name="author" type="text"><input name="submit" type="submit" id="submit" class="submit" value="Reactie plaatsen"></form></div></div><aside id="secondary" class="widget-area"><section class="widget widget_mc4wp_form_widget"><h2 class="widget-title">Post uit een pakhuis</h2><form id="mc4wp-form-1" class="mc4wp-form" method="post"><p>Eén brief per maand, nooit reclame.</p><input type="email" name="EMAIL" placeholder="Je e-mailadres" required><input type="submit" value="Schrijf me in"></form></section></aside><footer id="colophon"><a href="/privacy/">Privacy</a><a href="/samenwerken/">Samenwerken</a></footer></div></body></html>`,
    labels: `
h1 Drie dagen Triëst: wind, koffie en een kasteel
h2 Inhoudsopgave
h2 Slapen
h2 Koffie drinken
h2 2 reacties
h3 Laat een reactie achter
h2 Post uit een pakhuis
action Bekijk de kamers
action Reactie plaatsen
action Schrijf me in
price 95 EUR day
form newsletter
form comment
field Reactie *
field Naam
field Je e-mailadres
nav Bestemmingen
nav Over mij
nav Italië
nav Koffie drinken
nav Een weekend Ljubljana
nav Samenwerken
media Het kasteel Miramare bij storm
trust Eén brief per maand, nooit reclame.`,
  },
  {
    name: 'hubspot-demo',
    kind: 'landing',
    language: 'en',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Book a demo | Ferrymark freight audit</title><meta name="description" content="See every overcharge in your freight bills."><meta name="generator" content="HubSpot"></head><body class="hs-content-id-77 hs-landing-page"><div class="body-wrapper"><div data-global-resource-path="ferry/header"><div class="header-min"><a href="https://ferrymark.example?hsLang=en"><img src="https://ferrymark.example/hubfs/logo.svg?width=160" alt="Ferrymark" width="160"></a></div></div><main><div class="dnd_area-row-0"><div class="hs_cos_wrapper hs_cos_wrapper_type_module" id="hs_cos_wrapper_m1"><div class="split"><div class="split__left"><p class="eyebrow">For shippers above 5,000 parcels a month</p><h1>Stop paying for freight that never moved</h1><p class="lede">Ferrymark reads every carrier bill, line by line, and files the claims for you.</p><ul class="check-list"><li><svg class="ic"></svg><span>Live in two weeks, no change to your carriers</span></li><li><svg class="ic"></svg><span>You pay only a share of what comes back</span></li></ul><div class="g2"><img src="/hubfs/g2-leader.png" alt="G2 Leader, Spring 2026"><div class="g2__txt"><span>4.8 out of 5</span> <span>on G2</span></div></div></div><div class="split__right"><div class="form-card"><h3 class="form-title">See it on your own bills</h3><div class="hbspt-form" id="hbspt-form-1"><form id="hsForm_1" method="POST" action="https://forms.example/submit" class="hs-form-private hs-form stacked"><div class="hs_firstname hs-firstname hs-form-field"><label id="label-firstname" for="firstname"><span>First name</span><span class="hs-form-required">*</span></label><legend class="hs-field-desc" style="display:none"></legend><div class="input"><input id="firstname" name="firstname" type="text" class="hs-input"></div></div><div class="hs_email hs-form-field"><label for="email"><span>Business email</span><span class="hs-form-required">*</span></label><div class="input"><input id="email" name="email" type="email" class="hs-input"></div></div><div class="hs_parcels hs-form-field"><label for="parcels"><span>Parcels per month</span></label><div class="input"><select id="parcels" name="parcels" class="hs-input"><option disabled value="">Please Select</option><option>5,000 to 20,000</option><option>More</option></select></div></div><div class="legal-consent-container"><div class="hs-richtext"><p>Ferrymark uses your details to contact you about the demo. You can unsubscribe at any time.</p></div></div><div class="hs_submit hs-submit"><div class="actions"><input type="submit" class="hs-button primary large" value="Book my demo"></div></div></form></div></div></div></div></div></div><div class="dnd_area-row-1"><div class="logos"><p>Trusted by shipping teams at</p><div class="logos__row"><img src="/hubfs/brinewood.svg" alt="Brinewood"><img src="/hubfs/oatley.svg" alt="Oatley and Sons"><img src="/hubfs/tarn.svg" alt="Tarn Outdoor"></div></div></div><div class="dnd_area-row-2"><div class="stats"><div class="stat"><div class="stat__num">$41M</div><div class="stat__lab">recovered for customers</div></div><div class="stat"><div class="stat__num">1 in 12</div><div class="stat__lab">bills has an error</div></div></div></div><div class="dnd_area-row-3"><div class="quote-slider slick-slider"><div class="quote-slider__slide"><p class="quote-slider__text">The first month paid for the next three years.</p><div class="quote-slider__by"><strong>Anneke Vos</strong><span>Head of Logistics, Tarn Outdoor</span></div></div></div></div><div class="dnd_area-row-4"><h2>What happens after you book</h2><ol><li>A 20-minute call about your carriers</li><li>You send us one month of bills</li><li>We show you what we found</li></ol></div></main><div class="footer-min"><p>© 2026 Ferrymark Ltd. SOC 2 Type II.</p><a href="/privacy">Privacy policy</a></div></div></body></html>`,
    labels: `
h1 Stop paying for freight that never moved
h3 See it on your own bills
h2 What happens after you book
action Book my demo
form contact
field First name*
field Business email*
field Parcels per month
media Ferrymark
media G2 Leader, Spring 2026
media Brinewood
proof *Trusted by shipping teams at*
proof 4.8 out of 5 on G2
proof *The first month paid for the next three years.*
proof *recovered for customers*
trust *SOC 2 Type II.`,
  },
  {
    name: 'substack-welcome',
    kind: 'landing',
    language: 'en',
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>The Slow Cartographer | Bea Lindqvist | Substance</title><meta name="description" content="Maps of things that do not hold still."><meta property="og:type" content="website"></head><body class="@container"><div id="entry"><div id="main" class="main typography use-theme-bg"><div class="pencraft pc-display-flex pc-flexDirection-column intro_wrap"><div class="pencraft pc-display-flex pc-justifyContent-space-between topBar"><a href="/" native="true"><img src="https://cdn.example/slowcart_256.png" alt="The Slow Cartographer" class="img-OACg1c" width="40"></a><div class="buttons"><a class="pencraft pc-reset link-LIBpto" href="https://substance.example/sign-in?next=/"><button class="pencraft pc-reset pencraft buttonBase-GK1x3M buttonText-X0uSmG priority_tertiary" type="button">Sign in</button></a></div></div><div class="welcome_content"><img class="wordmark" src="https://cdn.example/word.png" alt=""><h1 class="pencraft pc-reset size-34 font-display">The Slow Cartographer</h1><div class="pencraft pc-reset tagline">Maps of things that do not hold still. One every other Thursday.</div><div class="pencraft pc-reset by">By Bea Lindqvist</div><div class="pencraft pc-reset subs">Over 23,000 subscribers</div><div data-component-name="SubscribeWidget" class="subscribe-widget"><form action="/api/v1/free?nojs=true" method="post" class="form" novalidate=""><input type="hidden" name="first_url" value="https://slow.example/"><div class="sideBySideWrap"><div class="emailInputWrapper"><input type="email" name="email" class="pencraft emailInput" placeholder="Type your email..." value="" id="w-email"></div><button class="button rightButton primary subscribe-btn" tabindex="0" type="submit"><span class="button-text">Subscribe</span></button></div><div id="error-container"></div></form></div><div class="pencraft pc-reset tos">By subscribing, I agree to Substance’s <a href="/tos">Terms of Use</a>, and acknowledge its <a href="/privacy">Privacy Policy</a>.</div><button class="pencraft maybeLater" type="button">No thanks <svg width="12" height="12"><path d="M0 0h1z"></path></svg></button></div></div><div class="recs"><h4 class="pencraft pc-reset">People who read it</h4><div class="pencraft rec"><div class="rec-text">"The only newsletter I print out and pin to the wall."</div><div class="rec-by"><a href="https://tidal.example">Omar Haddad, Tidal Notes</a></div></div><div class="pencraft rec"><div class="rec-text">"Bea draws what the rest of us only suspect."</div><div class="rec-by"><a href="https://fen.example">Joy Ip, Fenland</a></div></div></div><div class="plans"><h4>Go paid</h4><div class="plan"><span class="plan-name">Monthly</span><span class="plan-price">$7/month</span></div><div class="plan"><span class="plan-name">Annual</span><span class="plan-price">$70/year</span></div><a class="button outline" href="/subscribe?plan=yearly">See the plans</a></div><div class="footer-wrap"><div class="footer-terms">© 2026 Bea Lindqvist <span>∙</span> <a href="/privacy">Privacy</a> <span>∙</span> <a href="/tos">Terms</a> <span>∙</span> <a href="/collection">Collection notice</a></div><div class="footer-get"><a class="footer-substance-cta start-publishing" href="https://substance.example/signup">Start your Substance</a></div></div></div></div></body></html>`,
    labels: `
h1 The Slow Cartographer
h4 People who read it
h4 Go paid
action Sign in
action Subscribe
action No thanks
action See the plans
action Start your Substance
price 7 USD month
price 70 USD year
form newsletter
field Type your email...
nav Terms
media The Slow Cartographer
proof Over 23,000 subscribers
proof *The only newsletter I print out and pin to the wall.*
proof *Bea draws what the rest of us only suspect.*`,
  },
];
