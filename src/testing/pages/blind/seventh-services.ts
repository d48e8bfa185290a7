/** What people do with offices, hospitals, papers and plumbers. */
import type { LabelledPage } from '../labelled.ts';

export const SEVENTH_SERVICES: readonly LabelledPage[] = [
  {
    name: 'hospital-health-article',
    kind: 'article',
    language: 'en-GB',
    html: `<!DOCTYPE html> <html lang="en-GB" class="no-js"> <head><meta charset="utf-8"><title>Going home after a hip replacement - Aldermoor Hospitals</title> <link rel="canonical" href="https://www.aldermoorhospitals.example/patients/hip-replacement-going-home"> <meta property="article:modified_time" content="2026-08-14"></head> <body class="js-enabled" id="top"> <div class="nhsuk-cookie-banner" id="cookiebanner" role="dialog" aria-live="polite"><div class="nhsuk-width-container"><p>We've put some small files called cookies on your device to make our site work.</p> <ul><li><button class="nhsuk-button" id="ok">I'm OK with analytics cookies</button></li> <li><button class="nhsuk-button">Do not use analytics cookies</button></li> </ul> </div></div> <a class="nhsuk-skip-link" href="#maincontent">Skip to main content</a> <header class="nhsuk-header nhsuk-header--organisation" role="banner"><div class="nhsuk-header__container"> <div class="nhsuk-header__logo"><a class="nhsuk-header__link" href="/" aria-label="Aldermoor Hospitals homepage"><svg class="nhsuk-logo" xmlns="http://www.w3.org/2000/svg" role="presentation" focusable="false" viewBox="0 0 40 16"><path d="M0 0h40v16H0z"></path></svg><span class="nhsuk-organisation-name">Aldermoor <span class="nhsuk-organisation-name-split">Hospitals</span></span></a></div> <div class="nhsuk-header__search"><form class="nhsuk-header__search-form" id="search" action="/search" method="get" role="search"><label class="nhsuk-u-visually-hidden" for="search-field">Search the Aldermoor Hospitals website</label><input class="nhsuk-search__input" id="search-field" name="q" type="search" placeholder="Search" autocomplete="off"><button class="nhsuk-search__submit" type="submit"><svg aria-hidden="true" focusable="false" viewBox="0 0 24 24"><path d="M19.71 18.29l-4.11-4.1"></path></svg><span class="nhsuk-u-visually-hidden">Search</span></button></form> </div></div> <nav class="nhsuk-navigation" aria-label="Primary navigation"><ul class="nhsuk-header__navigation-list"><li class="nhsuk-header__navigation-item"><a class="nhsuk-header__navigation-link" href="/wards">Wards and departments</a></li> <li class="nhsuk-header__navigation-item"><a class="nhsuk-header__navigation-link" href="/visiting">Visiting</a></li> <li class="nhsuk-header__navigation-item"><a class="nhsuk-header__navigation-link" href="/patients">Patient information</a></li> <li class="nhsuk-header__navigation-item"><a class="nhsuk-header__navigation-link" href="/join-us">Join our team</a></li> </ul> </nav> </header> <nav class="nhsuk-breadcrumb" aria-label="Breadcrumb"><div class="nhsuk-width-container"><ol class="nhsuk-breadcrumb__list"><li class="nhsuk-breadcrumb__item"><a class="nhsuk-breadcrumb__link" href="/">Home</a></li> <li class="nhsuk-breadcrumb__item"><a class="nhsuk-breadcrumb__link" href="/patients/orthopaedics">Orthopaedics</a></li> </ol> <p class="nhsuk-breadcrumb__back"><a class="nhsuk-breadcrumb__backlink" href="/patients/orthopaedics" hidden>Back to Orthopaedics leaflets</a></p> </div></nav> <div class="nhsuk-width-container"><main class="nhsuk-main-wrapper" id="maincontent" role="main"><div class="nhsuk-grid-row"><div class="nhsuk-grid-column-two-thirds"><article> <h1><span class="nhsuk-caption-xl">Leaflet 214</span>Going home after a hip replacement</h1> <p class="nhsuk-lede-text">Most people leave hospital within two days. This page tells you what to expect in the first six weeks.</p> <p class="nhsuk-body-s">By Ngozi Adebayo, lead physiotherapist. Page last reviewed: 14 August 2026</p> <nav class="nhsuk-contents-list" aria-label="Pages in this guide"><ol class="nhsuk-contents-list__list"><li class="nhsuk-contents-list__item" aria-current="page"><span class="nhsuk-contents-list__current">Going home</span></li> <li class="nhsuk-contents-list__item"><a class="nhsuk-contents-list__link" href="/patients/hip-exercises">Exercises</a></li> <li class="nhsuk-contents-list__item"><a class="nhsuk-contents-list__link" href="/patients/hip-driving">Driving again</a></li> </ol> </nav> <h2 id="first-days">The first few days</h2> <p>Expect your leg to be swollen and bruised, sometimes down to the ankle. Walking little and often helps more than one long outing. Use both crutches on stairs until your physiotherapist tells you otherwise.</p> <figure class="nhsuk-image"><img class="nhsuk-image__img" src="/media/1442/stairs.jpg" alt="A man going up stairs with one crutch and a handrail"><figcaption class="nhsuk-image__caption">Good leg first going up, operated leg first going down.</figcaption></figure> <div class="nhsuk-inset-text"><span class="nhsuk-u-visually-hidden">Information: </span><p>Keep taking your blood thinning tablets for the full 28 days, even when you feel well.</p> </div> <h2 id="sleep">Sleeping and sitting</h2> <p>Lie on your back or on the operated side once it is comfortable. Choose a chair with arms, high enough that your knees are no higher than your hips.</p> <div class="nhsuk-video"><iframe width="640" height="360" src="https://player.example/embed/88121" title="Video: getting in and out of bed safely" allowfullscreen></iframe></div> <section class="nhsuk-care-card nhsuk-care-card--urgent"><div class="nhsuk-care-card__heading-container"><h2 class="nhsuk-care-card__heading"><span role="text"><span class="nhsuk-u-visually-hidden">Urgent advice: </span>Ring the ward if:</span></h2> </div><div class="nhsuk-care-card__content"><ul><li>the wound leaks or smells</li> <li>your calf is hot and painful</li> </ul> <p>Telephone 01632 960 402, day or night.</p> </div></section> <h2>Common worries</h2> <div class="nhsuk-expander-group"><details class="nhsuk-details nhsuk-expander"><summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">When can I have a bath?</span></summary><div class="nhsuk-details__text"><p>Not before the clips are out. Shower instead.</p> </div></details> <details class="nhsuk-details nhsuk-expander"><summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">Is it normal to feel low?</span></summary><div class="nhsuk-details__text"><p>Yes. It usually lifts in the second week.</p> </div></details> </div> <p><a class="nhsuk-button nhsuk-button--secondary" href="/media/1443/hip.pdf" download>Download this leaflet (PDF, 310KB)</a></p> <form class="page-feedback" action="/feedback" method="post"><fieldset class="nhsuk-fieldset"><legend class="nhsuk-fieldset__legend">Did this page help you?</legend><div class="nhsuk-radios nhsuk-radios--inline"><div class="nhsuk-radios__item"><input class="nhsuk-radios__input" id="h1" name="help" type="radio" value="y"><label class="nhsuk-label nhsuk-radios__label" for="h1">Yes</label></div><div class="nhsuk-radios__item"><input class="nhsuk-radios__input" id="h2" name="help" type="radio" value="n"><label class="nhsuk-label nhsuk-radios__label" for="h2">No</label></div></div></fieldset> <div class="nhsuk-form-group"><label class="nhsuk-label" for="more">What could we make clearer?</label><div class="nhsuk-hint" id="mh">Do not include your hospital number. We read every comment and keep none of your details.</div><textarea class="nhsuk-textarea" id="more" name="more" rows="4" aria-describedby="mh"></textarea></div><button class="nhsuk-button" type="submit">Send feedback</button></form> </article> </div> <aside class="nhsuk-grid-column-one-third"><div class="nhsuk-card"><div class="nhsuk-card__content"><h2 class="nhsuk-card__heading nhsuk-heading-m">How we are doing</h2> <p>97% of our hip patients would recommend the ward to family and friends.</p> <p>Rated Outstanding for surgery by the inspectorate in March 2026.</p> </div></div></aside> </div></main></div> <footer role="contentinfo"><div class="nhsuk-footer" id="nhsuk-footer"><div class="nhsuk-width-container"><p class="nhsuk-u-visually-hidden">Support links</p> <ul class="nhsuk-footer__list"><li class="nhsuk-footer__list-item"><a class="nhsuk-footer__list-item-link" href="/accessibility">Accessibility statement</a></li> <li class="nhsuk-footer__list-item"><a class="nhsuk-footer__list-item-link" href="/foi">Freedom of information</a></li> <li class="nhsuk-footer__list-item"><a class="nhsuk-footer__list-item-link" href="/pals">Advice and complaints</a></li> </ul> <p class="nhsuk-footer__copyright">&copy; Aldermoor Hospitals</p> </div></div></footer> </body></html>`,
    labels: `
h1 *Going home after a hip replacement
h2 The first few days
h2 Sleeping and sitting
h2 *Ring the ward if:
h2 Common worries
h2 How we are doing
action Search
action Download this leaflet (PDF, 310KB)
action Send feedback
form search
form feedback
field Search*
field Yes
field No
field What could we make clearer?
nav Wards and departments
nav Visiting
nav Patient information
nav Join our team
nav Home
nav Orthopaedics
nav Exercises
nav Driving again
nav Accessibility statement
nav Freedom of information
nav Advice and complaints
media A man going up stairs with one crutch and a handrail
media Video: getting in and out of bed safely
proof 97% of our hip patients would recommend the ward to family and friends.
proof Rated Outstanding for surgery by the inspectorate in March 2026.
trust *We read every comment and keep none of your details.
question When can I have a bath?
question Is it normal to feel low?
`,
    hidden: ['Back to Orthopaedics leaflets'],
  },
  {
    name: 'university-applicant-account',
    kind: 'sign-up',
    language: 'en',
    html: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"> <html xmlns="http://www.w3.org/1999/xhtml" lang="en"> <head id="Head1"><title> Create your applicant account - University of Stanmere </title><link href="/WebResource.axd?d=Ab12" type="text/css" rel="stylesheet" /> <style type="text/css">.noshow { display: none; } .req { color: #a00; }</style></head> <body> <form method="post" action="./Register.aspx" id="aspnetForm"> <div class="aspNetHidden"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTk3" /><input type="hidden" name="__EVENTVALIDATION" value="/wEdAA" /></div> <div id="banner"> <table width="100%" cellpadding="0" cellspacing="0" border="0"><tr> <td><a href="Default.aspx"><img src="images/crest.gif" alt="University of Stanmere crest" border="0" /></a></td> <td align="right"><a id="ctl00_lnkLogin" href="Login.aspx">Already registered? Log in</a></td> </tr></table> </div> <div id="ctl00_topmenu" class="menu"><ul role="menubar"> <li role="none"><a role="menuitem" href="Courses.aspx">Find a course</a></li> <li role="none"><a role="menuitem" href="Fees.aspx">Fees and funding</a></li> <li role="none"><a role="menuitem" href="OpenDays.aspx">Open days</a></li> <li role="none"><a role="menuitem" href="International.aspx">International students</a></li> </ul></div> <div id="container"> <table class="layout" role="presentation"><tr><td class="left" valign="top"> <div id="ctl00_side" class="sidebar"><ul> <li><a href="Guide.aspx">Guide to applying</a></li> <li><a href="Deadlines.aspx">Deadlines</a></li> <li><a href="Documents.aspx">Documents you need</a></li> </ul></div> </td><td class="right" valign="top"> <h1>Create your applicant account</h1> <p>You need one account for all postgraduate applications. It takes about three minutes, and you can save your form and come back.</p> <div id="ctl00_main_valSummary" class="noshow"><ul><li>Enter your family name as it stands in your passport.</li></ul></div> <h2>Your details</h2> <table class="formtable" role="presentation"> <tr><td><label for="ctl00_main_ddlTitle" id="ctl00_main_lblTitle">Title</label></td><td><select name="ctl00$main$ddlTitle" id="ctl00_main_ddlTitle"><option value="">Please choose</option><option>Ms</option><option>Mr</option><option>Mx</option><option>Dr</option></select></td></tr> <tr><td><label for="ctl00_main_txtGiven">Given names</label> <span class="req">*</span></td><td><input name="ctl00$main$txtGiven" type="text" maxlength="60" id="ctl00_main_txtGiven" /></td></tr> <tr><td><label for="ctl00_main_txtFamily">Family name</label> <span class="req">*</span></td><td><input name="ctl00$main$txtFamily" type="text" maxlength="60" id="ctl00_main_txtFamily" /></td></tr> <tr><td><label for="ctl00_main_txtDob">Date of birth (dd/mm/yyyy)</label></td><td><input name="ctl00$main$txtDob" type="text" id="ctl00_main_txtDob" /></td></tr> <tr><td><label for="ctl00_main_ddlNat">Country of nationality</label></td><td><select name="ctl00$main$ddlNat" id="ctl00_main_ddlNat"><option>Albania</option><option>Andorra</option><option>Austria</option></select></td></tr> </table> <h2>Your log-in</h2> <table class="formtable" role="presentation"> <tr><td><label for="ctl00_main_txtMail">Email address</label> <span class="req">*</span></td><td><input name="ctl00$main$txtMail" type="text" id="ctl00_main_txtMail" /></td></tr> <tr><td><label for="ctl00_main_txtPwd">Choose a password</label> <span class="req">*</span></td><td><input name="ctl00$main$txtPwd" type="password" id="ctl00_main_txtPwd" /><br /><small>At least 12 characters</small></td></tr> <tr><td><label for="ctl00_main_txtPwd2">Type it again</label> <span class="req">*</span></td><td><input name="ctl00$main$txtPwd2" type="password" id="ctl00_main_txtPwd2" /></td></tr> <tr><td colspan="2"><input id="ctl00_main_chkTerms" type="checkbox" name="ctl00$main$chkTerms" /><label for="ctl00_main_chkTerms">I have read the applicant terms</label></td></tr> <tr><td colspan="2"><input type="submit" name="ctl00$main$btnGo" value="Create account" id="ctl00_main_btnGo" class="btn" /></td></tr> </table> <div class="datanote"><img src="images/padlock.gif" alt="" /> We hold your data under the Data Protection Act and never pass it to recruitment agents.</div> <div class="box"><h3>Good company</h3><p>Last year 9,300 people from 118 countries applied through this portal.</p><p>&quot;I half filled it in on a night bus in Accra and finished it in the morning. Nothing got lost.&quot; <em>Kwabena, MSc Hydrology</em></p></div> </td></tr></table> </div> <div id="footer"><a href="Accessibility.aspx">Accessibility</a> | <a href="Privacy.aspx">Privacy notice</a> | <a href="Contact.aspx">Contact admissions</a><br />University of Stanmere is a registered charity, no. 1000417</div> </form> <script type="text/javascript"> //<![CDATA[ var theForm = document.forms['aspnetForm']; //]]> </script> </body></html>`,
    labels: `
h1 Create your applicant account
h2 Your details
h2 Your log-in
action Create account
action Already registered? Log in
form sign-up
field Title
field Given names*
field Family name*
field Date of birth (dd/mm/yyyy)
field Country of nationality
field Email address*
field Choose a password*
field Type it again*
field I have read the applicant terms
nav Find a course
nav Fees and funding
nav Open days
nav International students
nav Guide to applying
nav Deadlines
nav Documents you need
nav Accessibility
nav Privacy notice
nav Contact admissions
media University of Stanmere crest
proof Last year 9,300 people from 118 countries applied through this portal.
proof *I half filled it in on a night bus in Accra*
trust *We hold your data under the Data Protection Act*
`,
    hidden: ['Enter your family name as it stands in your passport.'],
  },
  {
    name: 'german-broadcaster-article',
    kind: 'article',
    language: 'de',
    html: `<!DOCTYPE html> <html lang="de" dir="ltr"> <head><meta charset="utf-8"><title>Warum der Lachs nicht mehr in die Weschnau kommt | Rundfunk Mittelgau</title> <meta property="og:type" content="article"><meta name="author" content="Friederike Anschütz"> <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Warum der Lachs nicht mehr in die Weschnau kommt","datePublished":"2026-10-19T06:00:00+02:00"}</script> </head> <body> <rmg-skiplinks><a href="#inhalt">Zum Inhalt springen</a></rmg-skiplinks> <rmg-header sticky> <div slot="top"><a href="/" class="logo"><img src="/assets/rmg.svg" alt="Rundfunk Mittelgau Startseite"></a> <a class="live-btn" href="/live"><svg width="12" height="12" aria-hidden="true"><circle cx="6" cy="6" r="6"/></svg> Radio live hören</a> <form is="rmg-search" action="/suche" role="search"><input type="search" name="q" placeholder="Suchbegriff eingeben"><button type="submit">Suchen</button></form> </div> <nav slot="main" aria-label="Hauptnavigation"><ul> <li><a href="/nachrichten">Nachrichten</a></li> <li><a href="/sport">Sport</a></li> <li><a href="/kultur">Kultur</a></li> <li><a href="/wetter">Wetter</a></li> <li><a href="/mediathek">Mediathek</a></li> </ul> </nav> <template><nav><a href="/tv-programm">TV-Programm heute Abend</a></nav> </template> </rmg-header> <nav class="brotkrumen" aria-label="Sie sind hier"><a href="/">Start</a> <span>›</span> <a href="/nachrichten/umwelt">Umwelt</a> <span>›</span> <span aria-current="page">Lachs in der Weschnau</span></nav> <main id="inhalt"> <article class="beitrag"> <header> <p class="dachzeile">Artenschutz</p> <h1>Warum der Lachs nicht mehr in die Weschnau kommt</h1> <p class="teaser">Dreißig Jahre lang wurden Jungfische ausgesetzt. Zurück kamen im vergangenen Herbst genau vier.</p> <p class="meta">Von <a href="/autoren/anschuetz" rel="author">Friederike Anschütz</a> · <time datetime="2026-10-19">19. Oktober 2026</time> · Lesezeit 6 Minuten</p> <rmg-share><button type="button" aria-label="Artikel teilen"><svg aria-hidden="true"></svg></button></rmg-share> </header> <rmg-player media-id="a77" poster="/img/wehr.jpg"><video controls preload="none" poster="/img/wehr.jpg" title="Video: Am Wehr von Oberndorf"><source src="/media/a77.mp4" type="video/mp4"><track kind="captions" srclang="de" label="Deutsch"></video></rmg-player> <p>Es ist kurz nach sechs, als Heiner Buchloh die Reuse hebt. Zwei Döbel, eine Barbe, viel Laub. „So geht das seit September“, sagt der Gewässerwart.</p> <h2>Zu warm, zu flach, zu verbaut</h2> <p>Die Weschnau war im Sommer an 41 Tagen wärmer als 23 Grad. Für junge Lachse ist das die Grenze. Hinzu kommen elf Wehre, von denen nur drei eine Fischtreppe haben.</p> <figure><picture><source srcset="/img/buchloh-1200.webp 1200w" type="image/webp"><img src="/img/buchloh-800.jpg" alt="Heiner Buchloh steht mit einer Reuse im Fluss" loading="lazy"></picture><figcaption>Heiner Buchloh kontrolliert die Reusen zweimal am Tag. <small>Foto: RMG/K. Thiele</small></figcaption></figure> <blockquote class="zitat"><p>„Wir haben den Fluss für die Fische gebaut, die wir kannten. Nicht für die Sommer, die wir bekommen.“</p> <footer>Prof. Edda Wiechert, Gewässerökologin</footer></blockquote> <h2>Ein Rückbau kostet Millionen</h2> <p>Das Land rechnet mit 2,3 Millionen Euro je Wehr. Die Betreiber der kleinen Kraftwerke verlangen einen Ausgleich. Ein Gutachten soll im Frühjahr vorliegen.</p> <details class="infobox"><summary>Stichwort: Fischtreppe</summary><p>Eine Folge kleiner Becken, über die Fische ein Wehr umgehen.</p> </details> <p class="tags">Mehr zum Thema: <a href="/thema/fluesse">Flüsse</a> <a href="/thema/klima">Klima</a></p> </article> <aside class="empfehlung"><h2>Das könnte Sie auch interessieren</h2> <rmg-teaser><a href="/a/biber"><img src="/img/biber.jpg" alt="Biber am Ufer bei Nacht"><h3>Der Biber ist zurück und staut den Ärger</h3> </a></rmg-teaser> <rmg-teaser><a href="/a/muehle"><img src="/img/muehle.jpg" alt="Alte Mühle mit Wasserrad"><h3>Die letzte Müllerin</h3> </a></rmg-teaser></aside> <section class="nl"><h2>Der Umwelt-Brief am Freitag</h2> <p>Schon 28.000 Menschen lesen mit.</p> <form action="/newsletter" method="post"><label for="nl-m">E-Mail-Adresse</label><input type="email" id="nl-m" name="m" required><button type="submit">Kostenlos abonnieren</button><p class="klein">Abmelden geht jederzeit mit einem Klick.</p> </form> </section> </main> <footer class="fuss"><nav aria-label="Service"><ul><li><a href="/impressum">Impressum</a></li> <li><a href="/datenschutz">Datenschutz</a></li> <li><a href="/leichte-sprache">Leichte Sprache</a></li> <li><a href="/barrierefreiheit">Barrierefreiheit</a></li> </ul> </nav> </footer> <div id="consent" hidden><p>Wir bitten um Ihre Einwilligung für die Reichweitenmessung.</p> </div> <script type="module" src="/assets/elements.js"></script> </body></html>`,
    labels: `
h1 Warum der Lachs nicht mehr in die Weschnau kommt
h2 Zu warm, zu flach, zu verbaut
h2 Ein Rückbau kostet Millionen
h2 Das könnte Sie auch interessieren
h2 Der Umwelt-Brief am Freitag
action Radio live hören
action Suchen
action Kostenlos abonnieren
form search
form newsletter
field Suchbegriff eingeben
field E-Mail-Adresse
nav Nachrichten
nav Sport
nav Kultur
nav Wetter
nav Mediathek
nav Start
nav Umwelt
nav Impressum
nav Datenschutz
nav Leichte Sprache
nav Barrierefreiheit
media Rundfunk Mittelgau Startseite
media Video: Am Wehr von Oberndorf
media Heiner Buchloh steht mit einer Reuse im Fluss
media Biber am Ufer bei Nacht
media Alte Mühle mit Wasserrad
proof Schon 28.000 Menschen lesen mit.
trust Abmelden geht jederzeit mit einem Klick.
`,
    hidden: ['TV-Programm heute Abend', 'Wir bitten um Ihre Einwilligung für die Reichweitenmessung.'],
  },
  {
    name: 'city-council-report-page',
    kind: 'other',
    language: 'en',
    html: `<!DOCTYPE html> <html class="govuk-template" lang="en"> <head><meta charset="utf-8"><title>Report a missed bin collection - Harrowgill City Council</title><meta name="theme-color" content="#1d4f3b"></head> <body class="govuk-template__body js-enabled govuk-frontend-supported"> <a href="#main-content" class="govuk-skip-link" data-module="govuk-skip-link">Skip to main content</a> <header class="lbc-header" data-module="lbc-header"><div class="govuk-width-container"> <a href="/" class="lbc-header__link"><svg role="img" aria-label="Harrowgill City Council" class="lbc-header__logo" viewBox="0 0 100 30"><path d="M0 0h100v30H0z"/></svg></a> <button type="button" class="lbc-header__toggle" aria-expanded="false" aria-controls="mega" hidden>Services menu</button> <ul class="lbc-header__nav"><li><a href="/bins">Bins and recycling</a></li> <li><a href="/council-tax">Council tax</a></li> <li><a href="/planning">Planning</a></li> <li><a href="/parking">Parking</a></li> </ul> <a class="lbc-header__account" href="/my-account">Sign in to My Harrowgill</a> </div></header> <div class="govuk-width-container"> <div class="govuk-phase-banner"><p class="govuk-phase-banner__content"><strong class="govuk-tag govuk-phase-banner__content__tag">Beta</strong><span class="govuk-phase-banner__text">This is a new service. <a class="govuk-link" href="/feedback">Tell us what you think</a>.</span></p> </div> <nav class="govuk-breadcrumbs" aria-label="Breadcrumb"><ol class="govuk-breadcrumbs__list"><li class="govuk-breadcrumbs__list-item"><a class="govuk-breadcrumbs__link" href="/">Home</a></li> <li class="govuk-breadcrumbs__list-item"><a class="govuk-breadcrumbs__link" href="/bins/problems">Problems with a bin</a></li> </ol> </nav> <main class="govuk-main-wrapper" id="main-content"><div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds"> <h1 class="govuk-heading-xl">Report a missed bin collection</h1> <div class="govuk-notification-banner" role="region" aria-labelledby="nb" data-module="govuk-notification-banner"><div class="govuk-notification-banner__header"><h2 class="govuk-notification-banner__title" id="nb">Important</h2> </div><div class="govuk-notification-banner__content"><p class="govuk-notification-banner__heading">Collections in Netherby and Cold Ings run a day late this week.</p> </div></div> <p class="govuk-body">Wait until 5pm on collection day. We come back within two working days if the bin was out by 6.30am.</p> <form action="/bins/missed" method="post" novalidate> <div class="govuk-form-group"><fieldset class="govuk-fieldset" aria-describedby="bin-hint"><legend class="govuk-fieldset__legend govuk-fieldset__legend--m"><h2 class="govuk-fieldset__heading">Which bin did we miss?</h2> </legend><div id="bin-hint" class="govuk-hint">Choose one. You can report another afterwards.</div> <div class="govuk-radios" data-module="govuk-radios"><div class="govuk-radios__item"><input class="govuk-radios__input" id="bin-1" name="bin" type="radio" value="grey"><label class="govuk-label govuk-radios__label" for="bin-1">Grey bin (rubbish)</label></div><div class="govuk-radios__item"><input class="govuk-radios__input" id="bin-2" name="bin" type="radio" value="blue"><label class="govuk-label govuk-radios__label" for="bin-2">Blue bin (paper and card)</label></div><div class="govuk-radios__item"><input class="govuk-radios__input" id="bin-3" name="bin" type="radio" value="food"><label class="govuk-label govuk-radios__label" for="bin-3">Food caddy</label></div></div></fieldset> </div> <div class="govuk-form-group"><label class="govuk-label" for="addr">First line of your address</label><input class="govuk-input" id="addr" name="addr" type="text" autocomplete="address-line1"></div> <div class="govuk-form-group"><label class="govuk-label" for="pc">Postcode</label><input class="govuk-input govuk-input--width-10" id="pc" name="pc" type="text" autocomplete="postal-code"></div> <div class="govuk-form-group"><label class="govuk-label" for="em">Email address (optional)</label><div class="govuk-hint" id="em-h">We only use this to tell you when the crew is coming back.</div><input class="govuk-input" id="em" name="em" type="email" aria-describedby="em-h"></div> <div class="govuk-form-group" style="display:none"><label for="website">Leave this box empty</label><input id="website" name="website" tabindex="-1"></div> <button type="submit" class="govuk-button" data-module="govuk-button" data-prevent-double-click="true">Report missed bin</button> </form> <h2 class="govuk-heading-m">If you need a new bin</h2> <table class="govuk-table"><caption class="govuk-table__caption">Charges from April 2026</caption><thead class="govuk-table__head"><tr><th scope="col" class="govuk-table__header">Container</th><th scope="col" class="govuk-table__header govuk-table__header--numeric">Cost</th></tr> </thead><tbody class="govuk-table__body"><tr><th scope="row" class="govuk-table__header">Grey bin, 240 litres</th><td class="govuk-table__cell govuk-table__cell--numeric">£31.50</td></tr> <tr><th scope="row" class="govuk-table__header">Blue bin, 240 litres</th><td class="govuk-table__cell govuk-table__cell--numeric">Free</td></tr> <tr><th scope="row" class="govuk-table__header">Garden waste</th><td class="govuk-table__cell govuk-table__cell--numeric">£48 a year</td></tr> </tbody></table> <a href="/bins/order" role="button" draggable="false" class="govuk-button govuk-button--start" data-module="govuk-button">Order a bin<svg class="govuk-button__start-icon" xmlns="http://www.w3.org/2000/svg" width="17" height="19" aria-hidden="true" focusable="false"><path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z"/></svg></a> <h2 class="govuk-heading-m">Questions we get a lot</h2> <div class="govuk-accordion" data-module="govuk-accordion" id="acc"><div class="govuk-accordion__section"><div class="govuk-accordion__section-header"><h3 class="govuk-accordion__section-heading"><button type="button" class="govuk-accordion__section-button" aria-expanded="false">Why was my bin left with a tag on it?</button></h3> </div><div class="govuk-accordion__section-content"><p class="govuk-body">The crew found something in it that we cannot recycle.</p> </div></div><div class="govuk-accordion__section"><div class="govuk-accordion__section-header"><h3 class="govuk-accordion__section-heading"><button type="button" class="govuk-accordion__section-button" aria-expanded="false">Can someone bring my bin out for me?</button></h3> </div><div class="govuk-accordion__section-content"><p class="govuk-body">Yes, ask for an assisted collection.</p> </div></div></div> </div><div class="govuk-grid-column-one-third"><aside class="app-related" role="complementary"><h2 class="govuk-heading-s">Related pages</h2> <nav aria-label="Related"><ul class="govuk-list"><li><a class="govuk-link" href="/bins/calendar">Collection calendar</a></li> <li><a class="govuk-link" href="/bins/tip">Household tips</a></li> </ul> </nav> <p class="govuk-body-s">Last month 94 in 100 missed bins were emptied on time.</p> </aside> </div></div></main> </div> <footer class="govuk-footer"><div class="govuk-width-container"><ul class="govuk-footer__inline-list"><li class="govuk-footer__inline-list-item"><a class="govuk-footer__link" href="/privacy">Privacy</a></li> <li class="govuk-footer__inline-list-item"><a class="govuk-footer__link" href="/cookies">Cookies</a></li> <li class="govuk-footer__inline-list-item"><a class="govuk-footer__link" href="/councillors">Your councillors</a></li> </ul> </div></footer> </body></html>`,
    labels: `
h1 Report a missed bin collection
h2 Important
h2 Which bin did we miss?
h2 If you need a new bin
h2 Questions we get a lot
h2 Related pages
action Sign in to My Harrowgill
action Report missed bin
action Order a bin
field Grey bin (rubbish)
field Blue bin (paper and card)
field Food caddy
field First line of your address
field Postcode
field Email address (optional)
price 31.50 GBP -
price 48 GBP year
nav Bins and recycling
nav Council tax
nav Planning
nav Parking
nav Home
nav Problems with a bin
nav Collection calendar
nav Household tips
nav Privacy
nav Cookies
nav Your councillors
media Harrowgill City Council
proof Last month 94 in 100 missed bins were emptied on time.
trust We only use this to tell you when the crew is coming back.
question Why was my bin left with a tag on it?
question Can someone bring my bin out for me?
`,
    hidden: ['Leave this box empty', 'Services menu'],
  },
  {
    name: 'spanish-plumber-home',
    kind: 'landing',
    language: 'es',
    html: `<!DOCTYPE html> <html lang="es"> <head> <meta http-equiv="Content-Type" content="text/html; charset=utf-8"> <title>Fontanería Olivares | Fontaneros en Torrelaguna 24 horas</title> <meta name="keywords" content="fontanero, desatascos, calderas"> <link href="css/bootstrap.min.css" rel="stylesheet"><link href="css/estilos.css?v=3" rel="stylesheet"> <!--[if lt IE 9]><script src="js/html5shiv.js"></script><![endif]--> </head> <body> <div class="topbar"><div class="container"><i class="fa fa-phone"></i> Urgencias: <a href="tel:910555014"><b>910 555 014</b></a> &nbsp;|&nbsp; <i class="fa fa-clock-o"></i> 24 h, 365 d&iacute;as</div></div> <div class="navbar navbar-default" role="navigation"><div class="container"> <div class="navbar-header"><button type="button" class="navbar-toggle" data-toggle="collapse" data-target=".navbar-collapse"><span class="sr-only">Desplegar</span><span class="icon-bar"></span><span class="icon-bar"></span></button><a class="navbar-brand" href="index.html"><img src="img/logo.png" alt="Fontanería Olivares"></a></div> <div class="navbar-collapse collapse"><ul class="nav navbar-nav navbar-right"><li class="active"><a href="index.html">Inicio</a></li> <li><a href="desatascos.html">Desatascos</a></li> <li><a href="calderas.html">Calderas</a></li> <li><a href="reformas.html">Reformas de ba&ntilde;o</a></li> <li><a href="contacto.html">Contacto</a></li> </ul> </div> </div></div> <div id="carousel-1" class="carousel slide" data-ride="carousel"><div class="carousel-inner"> <div class="item active"><img src="img/slide1.jpg" alt="Fontanero reparando un grifo"><div class="carousel-caption"><h1>&iquest;Una fuga? En 45 minutos estamos en tu puerta</h1> <p><a class="btn btn-lg btn-danger" href="tel:910555014">Ll&aacute;manos ahora</a> <a class="btn btn-lg btn-default" href="https://wa.example/34600555014">Escr&iacute;benos por WhatsApp</a></p> </div></div> </div><a class="left carousel-control" href="#carousel-1" data-slide="prev"><span class="glyphicon glyphicon-chevron-left"></span></a></div> <div class="container"> <center><h2>Precios claros antes de empezar</h2> </center> <table class="table table-striped"><tr><th>Trabajo</th><th>Desde</th></tr> <tr><td>Desplazamiento</td><td>0 &euro; si aceptas el presupuesto</td></tr> <tr><td>Desatasco de fregadero</td><td>49 &euro;</td></tr> <tr><td>Cambio de cisterna</td><td>85,50 &euro;</td></tr> <tr><td>Mano de obra</td><td>38 &euro;/hora</td></tr> </table> <div class="row"> <div class="col-sm-4 text-center"><i class="fa fa-shield fa-3x"></i><h3>Un a&ntilde;o de garant&iacute;a por escrito</h3> <p>Si vuelve a gotear, volvemos sin cobrarte.</p> </div> <div class="col-sm-4 text-center"><i class="fa fa-certificate fa-3x"></i><h3>Instaladores autorizados</h3> <p>Carn&eacute; de gas n&uacute;m. IG-20441 de la Comunidad.</p> </div> <div class="col-sm-4 text-center"><i class="fa fa-users fa-3x"></i><h3>M&aacute;s de 5.000 aver&iacute;as resueltas</h3> <p>En la sierra norte, desde 1987.</p> </div> </div> <h2>Lo que dicen los vecinos</h2> <div class="well"><span class="estrellas"><i class="fa fa-star"></i><i class="fa fa-star"></i><i class="fa fa-star"></i><i class="fa fa-star"></i><i class="fa fa-star"></i></span><p><i>&laquo;Vinieron un domingo de agosto a las once de la noche y encima dejaron la cocina limpia.&raquo;</i></p> <p>- Charo, Patones</p> </div> <div class="well"><p><i>&laquo;Me dijeron que no hac&iacute;a falta cambiar la caldera. Eso no lo hace nadie.&raquo;</i></p> <p>- Comunidad de propietarios Los Olmos</p> </div> <h2>Pide tu presupuesto sin compromiso</h2> <form name="presupuesto" action="enviar.php" method="post" class="form-horizontal"> Nombre:<br><input type="text" name="nombre" class="form-control"><br> Tel&eacute;fono:<br><input type="text" name="telefono" class="form-control"><br> Poblaci&oacute;n:<br><select name="poblacion" class="form-control"><option>Torrelaguna</option> <option>Patones</option> <option>Uceda</option> </select><br> &iquest;Qu&eacute; te pasa?<br><textarea name="mensaje" rows="4" class="form-control"></textarea><br> <label class="checkbox"><input type="checkbox" name="lopd"> Acepto la pol&iacute;tica de privacidad</label> <input type="submit" value="Enviar" class="btn btn-primary btn-lg"> <p><small>Te respondemos en menos de dos horas. No cedemos tu tel&eacute;fono a nadie.</small></p> </form> <h2>Dudas habituales</h2> <div class="panel-group" id="faq"><div class="panel panel-default"><div class="panel-heading"><h4 class="panel-title"><a data-toggle="collapse" data-parent="#faq" href="#p1">&iquest;Cobr&aacute;is m&aacute;s los festivos?</a></h4></div><div id="p1" class="panel-collapse collapse in"><div class="panel-body">No, el precio es el mismo todo el a&ntilde;o.</div></div></div> <div class="panel panel-default"><div class="panel-heading"><h4 class="panel-title"><a data-toggle="collapse" data-parent="#faq" href="#p2">&iquest;Trabaj&aacute;is con seguros del hogar?</a></h4></div><div id="p2" class="panel-collapse collapse"><div class="panel-body">Con casi todos. Te damos la factura.</div></div></div></div> </div> <div class="footer"><div class="container"><a href="aviso-legal.html">Aviso legal</a> - <a href="cookies.html">Pol&iacute;tica de cookies</a> - <a href="trabaja.html">Trabaja con nosotros</a><br>&copy; 2015-2026 Fontaner&iacute;a Olivares S.L.</div></div> <div class="modal" id="popup" style="display:none"><h4>10% de descuento si reservas hoy</h4></div> <script src="js/jquery-1.11.0.min.js"></script><script src="js/bootstrap.min.js"></script> </body> </html>`,
    labels: `
h1 ¿Una fuga? En 45 minutos estamos en tu puerta
h2 Precios claros antes de empezar
h2 Lo que dicen los vecinos
h2 Pide tu presupuesto sin compromiso
h2 Dudas habituales
action Llámanos ahora
action Escríbenos por WhatsApp
action Enviar
form quote
field Nombre*
field Teléfono*
field Población*
field ¿Qué te pasa?
field Acepto la política de privacidad
price 49 EUR -
price 85.50 EUR -
price 38 EUR hour
nav Inicio
nav Desatascos
nav Calderas
nav Reformas de baño
nav Contacto
nav Aviso legal
nav Política de cookies
nav Trabaja con nosotros
media Fontanería Olivares
media Fontanero reparando un grifo
proof Más de 5.000 averías resueltas
proof *Vinieron un domingo de agosto a las once de la noche*
proof *Me dijeron que no hacía falta cambiar la caldera.*
trust Un año de garantía por escrito
trust Si vuelve a gotear, volvemos sin cobrarte.
trust Instaladores autorizados
trust *No cedemos tu teléfono a nadie.
question ¿Cobráis más los festivos?
question ¿Trabajáis con seguros del hogar?
`,
    hidden: ['10% de descuento si reservas hoy'],
  },
];
