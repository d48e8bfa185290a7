/** Articles, hosting and a plumber. */
import type { LabelledPage } from '../labelled.ts';

export const NINTH_NEWS: readonly LabelledPage[] = [
  {
    name: 'clinic-health-article',
    kind: 'article',
    language: 'en-IN',
    html: `<!doctype html> <html lang="en-IN"> <head> <meta charset="utf-8"> <meta name="viewport" content="width=device-width, initial-scale=1, shrink-to-fit=no"> <title>Dengue in children: when to come in, when to wait | Sanjeevani Child Clinic, Pune</title> <link href="https://cdn.sanjeevani.example/bootstrap@5.3/css/bootstrap.min.css" rel="stylesheet"> <link href="/css/font-awesome.min.css" rel="stylesheet"> <style>.modal{display:none}</style> </head> <body data-bs-spy="scroll"> <div class="topbar bg-success text-white py-1 d-none d-md-block"><div class="container d-flex justify-content-between"><span><i class="fa fa-clock-o"></i> OPD: Mon&ndash;Sat 9.30 am to 1 pm, 5 pm to 8.30 pm</span><span><a class="text-white" href="tel:+912055501234"><i class="fa fa-phone"></i> 020 5550 1234</a></span></div></div> <nav class="navbar navbar-expand-lg navbar-light bg-white sticky-top shadow-sm"><div class="container"> <a class="navbar-brand" href="index.php"><img src="images/logo.png" height="48" alt="Sanjeevani Child Clinic"></a> <button class="navbar-toggler" type="button" data-bs-toggle="collapse" data-bs-target="#nav" aria-controls="nav" aria-expanded="false" aria-label="Toggle navigation"><span class="navbar-toggler-icon"></span></button> <div class="collapse navbar-collapse" id="nav"><ul class="navbar-nav ms-auto"> <li class="nav-item"><a class="nav-link" href="about.php">About Us</a></li> <li class="nav-item dropdown"><a class="nav-link dropdown-toggle" href="#" role="button" data-bs-toggle="dropdown" aria-expanded="false">Our Doctors</a></li> <li class="nav-item"><a class="nav-link" href="vaccination.php">Vaccination</a></li> <li class="nav-item"><a class="nav-link active" href="blog.php">Health Tips</a></li> <li class="nav-item"><a class="btn btn-success ms-lg-3" href="appointment.php">Book Appointment</a></li> </ul></div></div></nav> <div class="container mt-4"><div class="row"> <div class="col-lg-8"> <article class="blog-post"> <h1 class="display-6">Dengue in children: when to come in, when to wait</h1> <p class="text-muted">By <strong>Dr Meenal Deshpande</strong>, MD (Paediatrics) &middot; <time datetime="2026-08-11">11 August 2026</time> &middot; 5 min read</p> <img src="images/blog/dengue.jpg" class="img-fluid rounded" alt="Mother checking a boy's temperature with a digital thermometer"> <p class="lead">Every monsoon our waiting room fills with worried parents and tired children. Most fevers are viral and settle at home. A few do not. Here is how we tell them apart.</p> <h2>What to watch for in the first three days</h2> <p>Dengue begins like any other fever. The child has a high temperature, body ache and pain behind the eyes, and may refuse food. Give paracetamol by weight and plenty of fluids. Please do not give ibuprofen or aspirin.</p> <ul><li>Write down the temperature every four hours</li><li>Count how often your child passes urine</li><li>Offer coconut water, buttermilk or ORS in small sips</li></ul> <h2>The day the fever goes is the day to be careful</h2> <p>Parents relax when the fever drops. With dengue this is when trouble can start. Come in at once, at any hour, if you see bleeding gums, black stools, cold hands and feet, or a child who is unusually sleepy.</p> <blockquote class="blockquote border-start ps-3"><p>A falling platelet count frightens people. A child who has not passed urine for eight hours frightens me more.</p></blockquote> <h2>Tests: which and when</h2> <p>An NS1 test is useful in the first five days. Before that a normal count tells us little, so repeat tests are common and we will explain each one.</p> <table class="table table-bordered"><thead class="table-success"><tr><th>Test at our lab</th><th>Charge</th></tr></thead><tbody><tr><td>NS1 antigen</td><td>Rs. 600</td></tr><tr><td>Complete blood count</td><td>Rs. 250</td></tr></tbody></table> <p class="small">Our laboratory is NABL accredited and reports come on WhatsApp the same evening.</p> <div class="card bg-light my-4"><div class="card-body"><h3 class="card-title h5">Not sure? Speak to a doctor tonight</h3><p>Ten-minute tele-consultation. If we ask you to come in, the fee is adjusted in your bill.</p><a href="tele.php" class="btn btn-outline-success">Consult Online</a> <a href="https://wa.example/912055501234" class="btn btn-link"><i class="fa fa-whatsapp"></i> Chat on WhatsApp</a></div></div> </article> <div class="related mt-5"><h2 class="h4">Read next</h2><div class="row row-cols-md-2"><div class="col"><div class="card"><img src="images/blog/ors.jpg" class="card-img-top" alt="A glass of ORS and a spoon"><div class="card-body"><h3 class="h6"><a href="ors.php">How to make ORS correctly</a></h3></div></div></div><div class="col"><div class="card"><img src="images/blog/mosquito.jpg" class="card-img-top" alt=""><div class="card-body"><h3 class="h6"><a href="mosquito.php">Which repellents are safe under two years?</a></h3></div></div></div></div></div> </div> <aside class="col-lg-4"><div class="card mb-4"><div class="card-header bg-success text-white">Request a call back</div><div class="card-body"> <form action="callback.php" method="post" class="needs-validation" novalidate><div class="mb-3"><input type="text" class="form-control" name="pname" placeholder="Parent's name" required></div><div class="mb-3"><div class="input-group"><span class="input-group-text">+91</span><input type="tel" class="form-control" name="mobile" placeholder="Mobile number" maxlength="10" required></div></div><div class="mb-3"><select class="form-select" name="age" aria-label="Child's age"><option selected>Child's age</option><option>Under 1 year</option><option>1 to 5 years</option></select></div><button class="btn btn-success w-100" type="submit">Call Me Back</button><div class="form-text">We never share your number with anyone.</div></form></div></div> <div class="card mb-4"><div class="card-body text-center"><div class="text-warning" aria-hidden="true">&#9733;&#9733;&#9733;&#9733;&#9733;</div><p class="mb-0"><b>4.9</b> on Google from 1,140+ parents</p></div></div> <div class="list-group"><div class="list-group-item"><i class="fa fa-heart"></i> 32,000 little patients since 1998</div><div class="list-group-item"><i class="fa fa-hospital-o"></i> Cashless with all major insurers</div></div> </aside></div></div> <div class="modal fade" id="camp" tabindex="-1" aria-hidden="true"><div class="modal-dialog"><div class="modal-content"><div class="modal-body"><p>Free growth check-up camp this Sunday</p><button type="button" class="btn-close" data-bs-dismiss="modal" aria-label="Close"></button></div></div></div></div> <footer class="bg-dark text-light mt-5 py-4"><div class="container"><div class="row"><div class="col-md-6"><h5>Quick Links</h5><ul class="list-unstyled"><li><a href="timings.php">OPD Timings</a></li><li><a href="careers.php">Careers</a></li><li><a href="rights.php">Patient Rights</a></li></ul></div><div class="col-md-6"><address>Lane 5, Prabhat Road, Pune 411004</address></div></div><hr><p class="small mb-0">&copy; 2026 Sanjeevani Child Clinic Pvt. Ltd. For education only; not a substitute for medical advice.</p></div></footer> <script src="/js/bootstrap.bundle.min.js"></script> </body> </html>`,
    labels: `
h1 Dengue in children: when to come in, when to wait
h2 What to watch for in the first three days
h2 The day the fever goes is the day to be careful
h2 Tests: which and when
h2 Read next
action Book Appointment
action Consult Online
action Chat on WhatsApp
action Call Me Back
form contact
field Parent's name
field Mobile number
field Child's age
price 600 INR -
price 250 INR -
nav About Us
nav Our Doctors
nav Vaccination
nav Health Tips
nav OPD Timings
nav Careers
nav Patient Rights
media Sanjeevani Child Clinic
media Mother checking a boy's temperature with a digital thermometer
media A glass of ORS and a spoon
proof 4.9 on Google from 1,140+ parents
proof 32,000 little patients since 1998
trust Our laboratory is NABL accredited*
trust We never share your number with anyone.
`,
    hidden: ['Free growth check-up camp this Sunday'],
  },
  {
    name: 'zeitung-artikel-faehre',
    kind: 'article',
    language: 'de',
    html: `<!DOCTYPE html> <html lang="de" class="no-touch"> <head> <meta charset="utf-8"> <title>Fähre Wischhafen: Warum die Pendler jetzt selbst steuern wollen | Unterelbe-Kurier</title> <meta property="og:type" content="article"> <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Die Fähre, die keiner mehr fahren will","isAccessibleForFree":"False"}</script> </head> <body class="tpl-article tpl-article--plus"> <ul class="skiplinks" style="position:absolute;left:-9999px"><li><a href="#inhalt">Zum Inhalt</a></li></ul> <header class="pagehead" role="banner"> <div class="pagehead__meta"><time datetime="2026-05-07">Donnerstag, 7. Mai 2026</time> <ul class="pagehead__service"><li><a href="/epaper">E-Paper</a></li><li><a href="/trauer">Traueranzeigen</a></li></ul> <a class="btn btn--abo" href="/abo?wt=head">Abonnieren</a> <a class="pagehead__login" href="/anmelden"><svg class="icn" aria-hidden="true"><use xlink:href="#user"></use></svg>Anmelden</a></div> <a class="pagehead__logo" href="/" title="Zur Startseite"><img src="/static/kurier.svg" alt="Unterelbe-Kurier"></a> <nav class="mainnav" aria-label="Ressorts"><ul><li class="is-active"><a href="/lokales">Lokales</a></li><li><a href="/sport">Sport</a></li><li><a href="/wirtschaft">Wirtschaft</a></li><li><a href="/kultur">Kultur</a></li><li><a href="/raetsel">Rätsel</a></li></ul> <form class="mainnav__search" action="/suche" role="search"><label class="sr" for="q" style="position:absolute;clip:rect(0 0 0 0)">Suchbegriff</label><input id="q" type="search" name="q" placeholder="Suchbegriff"><button type="submit">Suchen</button></form></nav> </header> <div class="ad ad--billboard" aria-label="Anzeige"><div id="gpt-1"></div></div> <main id="inhalt"> <article class="story" itemscope itemtype="https://schema.org/NewsArticle"> <header class="story__head"> <span class="story__kicker">Elbquerung</span> <h1 class="story__headline" itemprop="headline"><span class="plus-badge" aria-label="Plus-Artikel">K+</span> Die Fähre, die keiner mehr fahren will</h1> <p class="story__intro">Seit Januar fällt jede vierte Abfahrt aus. Nun haben Pendler eine Genossenschaft gegründet. Ein Morgen am Anleger.</p> <div class="story__byline">Von <a rel="author" href="/autor/wiebke-claussen">Wiebke Claußen</a></div> <ul class="share"><li><button type="button" class="share__btn" aria-label="Artikel merken"><svg class="icn"><use xlink:href="#mark"></use></svg></button></li></ul> </header> <figure class="story__fig"><picture><source media="(min-width:800px)" srcset="/img/faehre-1200.webp"><img src="/img/faehre-600.jpg" alt="Autos warten im Nebel vor dem Fähranleger"></picture><figcaption>Kurz nach sechs: Die Schlange reicht bis zum Deich. <span class="credit">Foto: Claußen</span></figcaption></figure> <div class="story__body" itemprop="articleBody"> <p>Der Nebel liegt so dicht auf dem Wasser, dass man das andere Ufer nur hört. Dort drüben tutet etwas. Heiko Stelling dreht den Zündschlüssel um, obwohl er weiß, dass es noch dauert.</p> <p>Zwanzig Jahre pendelt der Elektriker über den Fluss. „Früher hast du die Uhr danach gestellt“, sagt er. „Heute stellst du den Wecker eine Stunde vor und hoffst.“</p> <h2 class="story__crosshead">Sieben Kapitäne fehlen</h2> <p>Die Reederei nennt Zahlen: Von 19 Stellen auf der Brücke sind zwölf besetzt. Drei Kollegen gehen im Herbst in Rente. Der Lohn liege über Tarif, sagt die Sprecherin, doch die Häfen zahlten besser.</p> <aside class="infobox"><h3 class="infobox__title">Was die Überfahrt kostet</h3><p>Pkw mit Fahrer zahlen 10 Euro, Radfahrer 4,50 Euro. Die Zehnerkarte wird nicht mehr verkauft.</p></aside> <h2 class="story__crosshead">Anteile zu 250 Euro</h2> <p>Im Gasthof sammelten die Gründer an einem Abend 318 Unterschriften. Wer mitmacht, kauft einen Anteil. Das Land prüft, ob es bürgt.</p> <div class="story__related"><span>Lesen Sie auch:</span> <a href="/lokales/a20">Der Tunnel kommt später, sagt der Minister</a></div> </div> <section class="paywall" data-nosnippet> <h2 class="paywall__title">Jetzt weiterlesen – mit Kurier Plus</h2> <ul class="paywall__offers"><li class="offer"><strong class="offer__name">Digital</strong><span class="offer__price">8,90&nbsp;€ <small>im Monat</small></span><span class="offer__note">Der erste Monat geht auf uns</span><a class="btn btn--primary" href="/abo/digital">Jetzt testen</a></li> <li class="offer"><strong class="offer__name">Digital im Jahr</strong><span class="offer__price">89&nbsp;€ <small>pro Jahr</small></span><a class="btn btn--primary" href="/abo/jahr">Jahresabo sichern</a></li></ul> <p class="paywall__fine">Monatlich kündbar, ohne Frist und ohne Formular. Schon 41.000 Leserinnen und Leser sind dabei.</p> <div class="paywall__rest" hidden><p>Als die Fähre endlich anlegt, ist es sieben.</p></div> </section> </article> <section class="newsletter"><h2>Das Wichtigste um sechs</h2><form action="/nl" method="post"><label for="nlmail">E-Mail-Adresse</label><input id="nlmail" type="email" name="mail"><button class="btn">Kostenlos bestellen</button><small>Abbestellen geht mit einem Klick in jeder Ausgabe.</small></form></section> <section class="teaserlist"><h2>Meistgelesen</h2><ol><li><a href="/1">Blitzer in Drochtersen bringt Kasse zum Klingeln</a></li><li><a href="/2">Apfelbauern fürchten den Frost</a></li></ol></section> </main> <footer class="pagefoot"><nav aria-label="Fußzeile"><ul><li><a href="/impressum">Impressum</a></li><li><a href="/datenschutz">Datenschutz</a></li><li><a href="/agb">AGB</a></li><li><a href="/mediadaten">Mediadaten</a></li><li><a href="/leserservice">Leserservice</a></li></ul></nav></footer> <svg style="display:none"><symbol id="user" viewBox="0 0 16 16"><title>Nutzerkonto</title><path d="M8 8"/></symbol></svg> </body> </html>`,
    labels: `
h1 *Die Fähre, die keiner mehr fahren will
h2 Sieben Kapitäne fehlen
h2 Anteile zu 250 Euro
h2 Jetzt weiterlesen – mit Kurier Plus
h2 Das Wichtigste um sechs
h2 Meistgelesen
action Abonnieren
action Anmelden
action Suchen
action Jetzt testen
action Jahresabo sichern
action Kostenlos bestellen
form search
form newsletter
field Suchbegriff
field E-Mail-Adresse
price 8.90 EUR month
price 89 EUR year
price 10 EUR -
price 4.50 EUR -
nav E-Paper
nav Traueranzeigen
nav Lokales
nav Sport
nav Wirtschaft
nav Kultur
nav Rätsel
nav Impressum
nav Datenschutz
nav AGB
nav Mediadaten
nav Leserservice
media Unterelbe-Kurier
media Autos warten im Nebel vor dem Fähranleger
proof *Schon 41.000 Leserinnen und Leser sind dabei.
trust Monatlich kündbar, ohne Frist und ohne Formular.*
trust Abbestellen geht mit einem Klick in jeder Ausgabe.
`,
    hidden: ['Als die Fähre endlich anlegt, ist es sieben.', 'Nutzerkonto'],
  },
  {
    name: 'university-news-au',
    kind: 'article',
    language: 'en-AU',
    html: `<!DOCTYPE html> <!--[if IE 8]><html class="ie8" lang="en-AU"><![endif]--> <html lang="en-AU"> <head> <!-- Running Squiz Matrix --> <meta charset="utf-8" /> <title>Seagrass sown by drone takes root in Spencer Gulf - News - Flinders Reach University</title> <meta name="DC.Type" content="News" /> <style type="text/css"> .megamenu__panel { visibility: hidden; display: none; } .u-vh { position: absolute; clip: rect(1px 1px 1px 1px); height: 1px; width: 1px; overflow: hidden; } </style> </head> <body id="news-article" class="two-col"> <div class="accessibility-links"><a href="#main" class="u-vh">Skip to content</a></div> <div class="acknowledgement-bar"><p>We acknowledge the Kaurna, Barngarla and Nukunu peoples on whose lands we teach.</p></div> <header id="global-header"> <a href="https://www.flindersreach.example" id="logo"><img src="./?a=1204" alt="Flinders Reach University crest" /></a> <div id="audience-links"><a href="https://www.flindersreach.example/students">Current students</a> | <a href="https://www.flindersreach.example/staff">Staff</a> | <a href="https://www.flindersreach.example/alumni">Alumni</a></div> <form action="https://www.flindersreach.example/search" method="get" id="site-search"><label for="query" class="u-vh">Search this site</label><input type="text" name="query" id="query" placeholder="Search this site" /><input type="hidden" name="collection" value="fru-web" /><input type="submit" value="Go" /></form> <ul id="megamenu" role="menubar"> <li role="none"><a role="menuitem" aria-haspopup="true" href="/study">Study</a><div class="megamenu__panel"><a href="/study/scholarships-finder">Scholarship finder</a></div></li> <li role="none"><a role="menuitem" href="/research">Research</a></li> <li role="none"><a role="menuitem" href="/industry">Industry</a></li> <li role="none"><a role="menuitem" href="/news">News and events</a></li> </ul> </header> <div id="breadcrumb"><a href="/">Home</a> &raquo; <a href="/news">News</a> &raquo; <span>Seagrass sown by drone takes root in Spencer Gulf</span></div> <div id="wrap"> <div id="main" role="main"> <h1 id="page-title">Seagrass sown by drone takes root in Spencer Gulf</h1> <p class="dateline">19 February 2026 | Media contact: Newsroom, 08 5550 0199</p> <div class="video-embed"><iframe width="640" height="360" src="https://player.video.example/embed/77120" title="Watch: a morning on the seeding boat" allowfullscreen="allowfullscreen"></iframe></div> <p class="intro"><strong>A paddock-sized patch of seafloor near Port Germein is green again, two summers after Flinders Reach researchers dropped clay marbles packed with seed from the air.</strong></p> <p>Divers counted an average of 46 shoots a square metre in January, about four times the figure the team had hoped for when it began.</p> <p>&ldquo;We were told the heatwave would cook the lot,&rdquo; said project lead Associate Professor Jodie Karpany. &ldquo;It didn&rsquo;t, and I&rsquo;d like to know why.&rdquo;</p> <h2>Marbles, not divers</h2> <p>Planting by hand is slow. A pair of divers can put in two hundred seedlings before lunch. The drone spreads nine thousand marbles over the same time and, unlike divers, doesn&rsquo;t mind bull sharks.</p> <div class="img-right"><img src="./?a=99131" alt="Clay marbles drying on a mesh tray" width="300" height="225" /><p class="caption">Each marble holds three seeds and a pinch of sediment.</p></div> <h2>What happens next</h2> <p>The trial moves to a second site off Tumby Bay this spring. Fishers who work the gulf will log what they see through an app built by second-year computing students.</p> <ul class="links"><li><a href="https://doi.example/10.0000/seagrass">The paper in Coastal Restoration</a></li><li><a href="./?a=99140">Fact sheet (PDF 1.2MB)</a></li></ul> <div class="cta-panel"> <h2>Study marine science where the gulf is your lab</h2> <p>Applications for the mid-year intake close 31 May. Domestic students can apply at no cost.</p> <p><a class="btn-apply" href="/study/marine-science/apply">Apply now</a> <a class="btn-ghost" href="/study/guide">Download the course guide</a></p> <p class="ranking">Rated five stars for graduate satisfaction six years running in the National Degree Guide</p> </div> <div id="page-feedback"><form action="./?a=feedback" method="post"><fieldset><legend>Was this page useful?</legend><input type="radio" name="useful" id="useful-y" value="y" /><label for="useful-y">Yes</label><input type="radio" name="useful" id="useful-n" value="n" /><label for="useful-n">No</label></fieldset><label for="comments">Tell us more</label><textarea name="comments" id="comments" cols="30" rows="3"></textarea><input type="submit" name="send" value="Send feedback" /></form></div> </div> <div id="side" role="complementary"> <h2>News by topic</h2> <ul id="side-nav"><li><a href="/news/environment">Environment</a></li><li><a href="/news/health">Health</a></li><li><a href="/news/law">Law and justice</a></li></ul> </div> </div> <footer id="global-footer"><div class="col"><h3>Visit us</h3><ul><li><a href="/maps">Campus maps</a></li><li><a href="/library">Library</a></li><li><a href="/jobs">Jobs at Flinders Reach</a></li></ul></div><div class="col"><p>CRICOS Provider 00000Z | TEQSA Provider ID PRV00000 | ABN 00 000 000 000</p></div><div class="col"><a href="/disclaimer">Disclaimer</a> <a href="/privacy">Privacy</a></div></footer> <noscript><p>Some features of the site need JavaScript</p></noscript> </body> </html>`,
    labels: `
h1 Seagrass sown by drone takes root in Spencer Gulf
h2 Marbles, not divers
h2 What happens next
h2 Study marine science where the gulf is your lab
h2 News by topic
action Go
action Apply now
action Download the course guide
action Send feedback
form search
form feedback
field Search this site
field Tell us more
nav Current students
nav Staff
nav Alumni
nav Study
nav Research
nav Industry
nav News and events
nav Home
nav News
nav Environment
nav Health
nav Law and justice
nav Campus maps
nav Library
nav Jobs at Flinders Reach
nav Disclaimer
nav Privacy
media Flinders Reach University crest
media Watch: a morning on the seeding boat
media Clay marbles drying on a mesh tray
proof Rated five stars for graduate satisfaction six years running in the National Degree Guide
trust CRICOS Provider 00000Z*
`,
    hidden: ['Scholarship finder'],
  },
  {
    name: 'webbhotell-priser',
    kind: 'pricing',
    language: 'sv',
    html: `<!DOCTYPE html> <html data-n-head-ssr lang="sv" data-n-head="%7B%22lang%22:%7B%22ssr%22:%22sv%22%7D%7D"> <head> <title>Webbhotell – priser | Molnbod</title><meta data-n-head="ssr" charset="utf-8"> <style data-vue-ssr-id="1a2b:0">.drawer[data-v-77a1]{display:none}.sr[data-v-77a1]{position:absolute;width:1px;height:1px;overflow:hidden}</style> </head> <body> <div data-server-rendered="true" id="__nuxt"><!----><div id="__layout"><div data-v-77a1> <header data-v-77a1 class="top"><div class="top__inner"> <a href="/" aria-current="page" class="top__brand nuxt-link-active"><svg viewBox="0 0 120 24" role="img" aria-label="Molnbod"><path d="M4 12h20"/></svg></a> <nav data-v-77a1 class="top__nav"><a href="/webbhotell" class="nuxt-link-exact-active">Webbhotell</a><a href="/doman">Domäner</a><a href="/vps">VPS</a><a href="/epost">E-post</a><a href="/kunskap">Kunskapsbank</a></nav> <div class="top__right"><a href="https://kund.molnbod.example" class="link">Mina sidor</a><button type="button" aria-label="Kundvagn, tom" class="icon"><svg viewBox="0 0 24 24"><path d="M3 3h2l3 12h10"/></svg></button><button type="button" aria-label="Öppna meny" class="icon only-mobile"><svg viewBox="0 0 24 24"><path d="M3 6h18"/></svg></button></div></div></header> <div data-v-77a1 class="drawer"><a href="/webbhotell">Webbhotell</a><a href="/aterforsaljare">Bli återförsäljare</a></div> <main> <section class="hero"><h1>Webbhotell som står i Umeå<br> och svarar på svenska</h1><p>Gratis flytt, gratis SSL och säkerhetskopior tre gånger om dygnet.</p> <form class="domain"><label for="dom" class="sr" data-v-77a1>Sök ledig domän</label><input id="dom" type="text" placeholder="dittforetag.se" autocomplete="off"><button type="submit" class="b b--solid">Sök domän</button></form></section> <section class="plans"><h2>Välj storlek</h2> <ul class="plans__list"> <li class="plan"><h3 class="plan__name">Skrubb</h3><p class="plan__for">För den första hemsidan</p><div class="plan__price"><span class="num">39</span> <span class="unit">kr/mån</span></div><ul><li>10 GB</li><li>1 domän</li></ul><a href="/bestall/skrubb" class="b b--line">Beställ Skrubb</a></li> <li class="plan plan--top"><span class="ribbon">Populärast</span><h3 class="plan__name">Lada</h3><p class="plan__for">För butik och förening</p><div class="plan__price"><del>119 kr/mån</del> <span class="num">89</span> <span class="unit">kr/mån</span></div><ul><li>100 GB</li><li>Obegränsat antal domäner</li></ul><a href="/bestall/lada" class="b b--solid">Beställ Lada</a></li> <li class="plan"><h3 class="plan__name">Magasin</h3><p class="plan__for">För byrån</p><div class="plan__price"><span class="num">249</span> <span class="unit">kr/mån</span></div><ul><li>500 GB</li><li>Egen kontaktperson</li></ul><a href="/bestall/magasin" class="b b--line">Beställ Magasin</a></li> </ul><p class="fine">Alla priser exklusive moms. Ingen bindningstid – säg upp när du vill. Ångrar du dig inom 45 dagar får du pengarna tillbaka.</p></section> <section class="why"><h2>Därför bor 27&nbsp;000 sajter hos oss</h2><div class="cards"><div class="card"><img src="/_nuxt/img/hall.8c1.jpg" alt="Serverhallen i Umeå en vinterdag" loading="lazy"><p>Elen kommer från Umeälven och värmen går till badhuset.</p></div><div class="card"><p>ISO 27001-certifierad drift. Dina data lämnar aldrig Sverige.</p></div></div> <div class="trust"><span class="stars" role="img" aria-label="4,6 av 5 stjärnor"></span><span>”Utmärkt” – 4,6 av 5 i 1 912 omdömen</span></div> <blockquote class="q"><p>Jag ringde klockan sju på morgonen och Kerstin flyttade hela webbutiken innan fikat.</p><cite>Jonas Wallin, Wallins Skridskor</cite></blockquote></section> <section class="faq"><h2>Vanliga frågor</h2><div class="acc"><div class="acc__i"><button class="acc__q" aria-expanded="false">Kan ni flytta min gamla sida?</button><div class="acc__a"><p>Ja. Du ger oss inloggningen och vi gör resten, oftast samma dag.</p></div></div><div class="acc__i"><button class="acc__q" aria-expanded="false">Vad händer om jag får mycket trafik?</button><div class="acc__a"><p>Vi stänger inte av någon. Vi hör av oss och föreslår nästa storlek.</p></div></div><div class="acc__i"><button class="acc__q" aria-expanded="false">Ingår e-post?</button><div class="acc__a"><p>Ja, i alla storlekar.</p></div></div></div></section> <section class="end"><h2>Osäker? Prata med en tekniker</h2><a href="/kontakt" class="b b--solid">Ring upp mig</a></section> </main> <footer class="foot"><div class="foot__col"><h4>Hjälp</h4><a href="/driftstatus">Driftstatus</a><a href="/support">Support</a></div><div class="foot__col"><h4>Bolaget</h4><a href="/om">Om Molnbod</a><a href="/jobb">Jobb</a><a href="/villkor">Villkor</a></div><p>Molnbod AB · org.nr 550000-0000</p></footer> </div></div></div> <script>window.__NUXT__=(function(a){return {layout:"default",error:a}}(null));</script> </body></html>`,
    labels: `
h1 Webbhotell som står i Umeå och svarar på svenska
h2 Välj storlek
h2 Därför bor 27 000 sajter hos oss
h2 Vanliga frågor
h2 Osäker? Prata med en tekniker
action Sök domän
action Beställ Skrubb
action Beställ Lada
action Beställ Magasin
action Ring upp mig
form search
field Sök ledig domän
price 39 SEK month
price 119 SEK month
price 89 SEK month
price 249 SEK month
nav Webbhotell
nav Domäner
nav VPS
nav E-post
nav Kunskapsbank
nav Mina sidor
nav Driftstatus
nav Support
nav Om Molnbod
nav Jobb
nav Villkor
media Serverhallen i Umeå en vinterdag
proof Därför bor 27 000 sajter hos oss
proof *4,6 av 5 i 1 912 omdömen
proof Jag ringde klockan sju på morgonen och Kerstin*
trust *Ingen bindningstid – säg upp när du vill.*
trust *Ångrar du dig inom 45 dagar får du pengarna tillbaka.
trust ISO 27001-certifierad drift.*
question Kan ni flytta min gamla sida?
question Vad händer om jag får mycket trafik?
question Ingår e-post?
`,
    hidden: ['Bli återförsäljare'],
  },
  {
    name: 'tradesman-plumber-au',
    kind: 'landing',
    language: 'en',
    html: `<!DOCTYPE html> <html lang="en"> <head> <meta charset='utf-8'> <title>Plumber Geelong | Blocked Drains & Hot Water | Barwon Bob's Plumbing</title> <meta name="generator" content="Wix.com Website Builder"/> <style>#TINY_MENU{display:none} .vh{position:absolute;left:-10000px}</style> </head> <body class="responsive"> <div id="SITE_CONTAINER"><div id="main_MF"><div id="site-root"> <div id="SITE_HEADER" class="x4zVYf" tabindex="-1"><div class="MW5IWV"></div> <div id="comp-logo" class="rYiAuL"><a data-testid="linkElement" href="https://www.barwonbob.example" target="_self" class="j7pOnl"><wow-image id="img_logo" class="BI8PVQ"><img src="https://static.barwonbob.example/media/logo_a1.png/v1/fill/w_180,h_90/logo.png" alt="Barwon Bob's Plumbing" style="width:180px;height:90px;object-fit:cover"></wow-image></a></div> <wix-dropdown-menu id="comp-menu" class="Vyt_wE"><nav class="Vyt_wEnavContainer" id="comp-menunavContainer" aria-label="Site"><ul class="Vyt_wEitemsContainer"> <li data-direction="ltr" class="Vyt_wErepeaterButton"><a data-testid="linkElement" href="https://www.barwonbob.example" target="_self" aria-current="page"><div class="wrap"><div><p class="label">Home</p></div></div></a></li> <li class="Vyt_wErepeaterButton"><a data-testid="linkElement" href="/blocked-drains"><div class="wrap"><div><p class="label">Blocked drains</p></div></div></a></li> <li class="Vyt_wErepeaterButton"><a data-testid="linkElement" href="/hot-water"><div class="wrap"><div><p class="label">Hot water</p></div></div></a></li> <li class="Vyt_wErepeaterButton"><a data-testid="linkElement" href="/gas-fitting"><div class="wrap"><div><p class="label">Gas fitting</p></div></div></a></li></ul></nav></wix-dropdown-menu> <nav id="TINY_MENU" aria-label="Site mobile"><ul><li><a href="/">Home</a></li><li><a href="/trade">For builders</a></li></ul></nav> <div id="comp-callbtn" class="StylableButton2545352419__root"><a data-testid="linkElement" href="tel:0355501188" class="StylableButton2545352419__link wixui-button" aria-label="Call 03 5550 1188"><span class="StylableButton2545352419__container"><span class="StylableButton2545352419__label wixui-button__label">Call 03 5550 1188</span><span class="StylableButton2545352419__icon" aria-hidden="true"><div><svg viewBox="0 0 200 200"><path d="M100 20"/></svg></div></span></span></a></div> </div> <div id="PAGES_CONTAINER"><main id="PAGES_CONTAINERcenteredContent"><div id="c1dmp"> <section id="comp-hero" class="Oqnisf comp-hero wixui-section"><div id="bgLayers_comp-hero"><div id="bgMedia_comp-hero"><wow-image><img src="https://static.barwonbob.example/media/van.jpg" alt="Bob's yellow van outside a weatherboard house in Newtown"></wow-image></div></div> <div id="comp-h1" class="HcOXKn comp-h1 wixui-rich-text" data-testid="richTextElement"><h1 class="font_0 wixui-rich-text__text" style="font-size:56px"><span style="font-weight:bold" class="wixui-rich-text__text">No hot water?&nbsp;</span><span class="wixui-rich-text__text">Bob's there in an hour.</span></h1></div> <div class="wixui-rich-text" data-testid="richTextElement"><p class="font_8 wixui-rich-text__text">Geelong, the Bellarine and the Surf Coast. If we're late, the call-out is on us.</p></div> <div id="comp-q1" aria-disabled="false"><a data-testid="linkElement" href="#comp-form" class="wixui-button"><span class="l7_2fn wixui-button__label">Get a free quote</span></a></div></section> <section id="comp-badges" class="Oqnisf"><div class="wixui-repeater" role="list"><div role="listitem" class="wixui-repeater__item"><div data-testid="richTextElement"><p class="font_8">Licensed &amp; fully insured &ndash; VBA Lic. 00000</p></div></div><div role="listitem" class="wixui-repeater__item"><div data-testid="richTextElement"><p class="font_8">Lifetime warranty on our workmanship</p></div></div><div role="listitem" class="wixui-repeater__item"><div data-testid="richTextElement"><p class="font_8">The price we quote is the price you pay</p></div></div></div></section> <section id="comp-serv" class="Oqnisf"><div data-testid="richTextElement"><h2 class="font_2 wixui-rich-text__text"><span style="color:#0B3D5C">What we'll charge you</span></h2></div> <div class="wixui-table" id="comp-table"><table><thead><tr><th>Job</th><th>From</th></tr></thead><tbody><tr><td>Call-out, weekdays</td><td>$0</td></tr><tr><td>Unblock a toilet</td><td>$149</td></tr><tr><td>Camera down the drain</td><td>$220</td></tr><tr><td>After hours</td><td>$185 per hour</td></tr></tbody></table></div></section> <section id="comp-rev" class="Oqnisf"><div data-testid="richTextElement"><h2 class="font_2 wixui-rich-text__text">Ask the neighbours</h2></div> <div class="slideshow" aria-roledescription="carousel" role="region" aria-label="Slideshow"><div data-testid="slidesWrapper"><div aria-roledescription="slide" class="slide"><div data-testid="richTextElement"><p class="font_7">"Turned up in 40 mins on Cup Day. Took his boots off. Legend."</p><p class="font_9">Shaz, Grovedale</p></div></div><div aria-roledescription="slide" class="slide"><div data-testid="richTextElement"><p class="font_7">"Second quote was double. Wouldn't call anyone else now."</p><p class="font_9">Dimitri, Ocean Grove</p></div></div></div><button aria-label="Next" class="arrow"><svg viewBox="0 0 16 27"><path d="M0 1"/></svg></button></div> <div data-testid="richTextElement"><p class="font_8">Over 11,000 jobs done since 2004 and still family run. Five-star rated by 600+ locals.</p></div></section> <section id="comp-formsec" class="Oqnisf"><div data-testid="richTextElement"><h2 class="font_2 wixui-rich-text__text">Tell us what's leaking</h2></div> <div id="comp-form"><form class="JVi7i2 wixui-form"><div class="wixui-text-input"><label for="input_name" class="wixui-text-input__label">Your name</label><div><input name="name" id="input_name" type="text" required></div></div><div class="wixui-text-input"><label for="input_phone" class="wixui-text-input__label">Mobile</label><div><input name="phone" id="input_phone" type="tel" required></div></div><div class="wixui-text-input"><label for="input_sub" class="wixui-text-input__label">Suburb</label><div><input name="suburb" id="input_sub" type="text"></div></div><div class="wixui-text-box"><label for="ta_1">What's going on?</label><textarea id="ta_1" rows="4"></textarea></div><div aria-disabled="false"><button aria-disabled="false" data-testid="buttonElement" class="wixui-button" type="button"><span class="wixui-button__label">Send it to Bob</span></button></div></form><p class="font_9">No spam, no call centre. Only Bob or Kerry will ring you back.</p></div> <div id="comp-map"><iframe title="Map of our service area" src="https://static.barwonbob.example/map.html" aria-label="Map of our service area"></iframe></div></section> </div></main></div> <footer id="SITE_FOOTER" class="xU8fqS wixui-footer"><div data-testid="richTextElement"><p class="font_9">&copy; 2026 Barwon Bob's Plumbing Pty Ltd. ABN 00 000 000 000. 24 hours, 7 days.</p></div><ul class="LinkBar" aria-label="Social Bar"><li><a href="https://social.example/barwonbob" aria-label="Facebook"><img alt="Facebook" src="https://static.barwonbob.example/fb.png"></a></li></ul></footer> </div></div></div> </body> </html>`,
    labels: `
h1 No hot water? Bob's there in an hour.
h2 What we'll charge you
h2 Ask the neighbours
h2 Tell us what's leaking
action Call 03 5550 1188
action Get a free quote
action Send it to Bob
form contact
field Your name
field Mobile
field Suburb
field What's going on?
price 0 AUD -
price 149 AUD -
price 220 AUD -
price 185 AUD hour
nav Home
nav Blocked drains
nav Hot water
nav Gas fitting
media Barwon Bob's Plumbing
media Bob's yellow van outside a weatherboard house in Newtown
media Facebook
proof "Turned up in 40 mins on Cup Day.*
proof "Second quote was double.*
proof Over 11,000 jobs done since 2004*
proof *Five-star rated by 600+ locals.
trust *If we're late, the call-out is on us.
trust Licensed & fully insured*
trust Lifetime warranty on our workmanship
trust The price we quote is the price you pay
trust No spam, no call centre.*
`,
    hidden: ['For builders'],
  },
];
