/** Surgeries, shops, gyms and courses. */
import type { LabelledPage } from '../labelled.ts';

export const EIGHTH_PLACES: readonly LabelledPage[] = [
  {
    name: 'brightwater-dental-local-business',
    kind: 'landing',
    language: 'en-US',
    html: `<!doctype html> <html xmlns:og="http://opengraphprotocol.org/schema/" lang="en-US"> <head><meta charset="utf-8"/><!-- This is Squarespace. --><title>Brightwater Dental — Family dentist in Duluth, MN</title> <style>.header-menu{visibility:hidden;opacity:0;position:fixed}.sqs-hide{display:none}</style></head> <body id="collection-5f" class="tweak-header-fixed homepage"> <div id="siteWrapper" class="clearfix site-wrapper"> <header data-test="header" id="header" class="header theme-col--primary"><div class="header-announcement-bar-wrapper"><div class="header-inner container--fluid"> <div class="header-title-logo"><a href="/" data-animation-role="header-element"><img elementtiming="nbf-header-logo-desktop" src="//images.sq.example/logo.png" alt="Brightwater Dental"></a></div> <div class="header-nav"><div class="header-nav-wrapper"><nav class="header-nav-list"><div class="header-nav-item"><a href="/services">Services</a></div><div class="header-nav-item"><a href="/team">Meet the team</a></div><div class="header-nav-item"><a href="/new-patients">New patients</a></div><div class="header-nav-item"><a href="/insurance">Insurance</a></div></nav></div></div> <div class="header-actions header-actions--right"><div class="header-actions-action header-actions-action--cta"><a class="btn btn--border theme-btn--primary-inverse sqs-button-element--primary" href="/book">Book online</a></div></div> <div class="header-burger sqs-hide"><button class="header-burger-btn burger"><span class="js-header-burger-open-title visually-hidden">Open Menu</span></button></div></div></div> <div class="header-menu header-menu--folder-list"><nav class="header-menu-nav-list"><div class="header-menu-nav-item"><a href="/services">Services</a></div><div class="header-menu-nav-item"><a href="/team">Meet the team</a></div><div class="header-menu-nav-item"><a href="/patient-portal-old">Old patient portal</a></div></nav></div></header> <main id="page" class="container" role="main"><article class="sections" id="sections"> <section data-test="page-section" class="page-section full-bleed-section section-height--large"><div class="section-border"><div class="section-background"><img alt="Sunlit waiting room with lake view" src="//images.sq.example/room.jpg" loading="eager"></div></div><div class="content-wrapper"><div class="fluid-engine"><div class="sqs-block html-block"><div class="sqs-block-content"><div class="sqs-html-content"><h1 style="white-space:pre-wrap;"><strong>Gentle dentistry,</strong> five minutes from the lake</h1><p class="sqsrte-large">Accepting new patients of every age. Open Saturdays.</p></div></div></div> <div class="sqs-block button-block"><div class="sqs-block-button-container"><a href="/book" class="sqs-block-button-element--large sqs-button-element--primary sqs-block-button-element">Request an appointment</a></div></div><div class="sqs-block button-block"><div class="sqs-block-button-container"><a href="tel:+12185550144" class="sqs-button-element--secondary sqs-block-button-element">Call (218) 555-0144</a></div></div></div></div></section> <section class="page-section"><div class="content-wrapper"><div class="sqs-html-content"><h2>What we do</h2></div><ul class="user-items-list-item-container" data-layout="simple"><li class="list-item"><div class="list-item-media"><img alt="Hygienist cleaning teeth" src="//images.sq.example/h.jpg"></div><div class="list-item-content"><h3 class="list-item-content__title">Cleanings</h3><p>Exam, X-rays and cleaning for new patients: $99</p></div></li><li class="list-item"><div class="list-item-media"><img alt="Dentist showing a crown" src="//images.sq.example/c.jpg"></div><div class="list-item-content"><h3 class="list-item-content__title">Same-day crowns</h3><p>Milled here while you read a magazine.</p></div></li></ul></div></section> <section class="page-section"><div class="content-wrapper"><h2>Our neighbors say</h2><div class="sqs-block quote-block"><figure class="block-animation-none"><blockquote><span>“</span>My kids ask when they can go back. That says it all.<span>”</span></blockquote><figcaption class="source">— Marcy L.</figcaption></figure></div><p>Rated 4.9 stars by 226 patients on Google</p></div></section> <section class="page-section"><div class="content-wrapper"><h2>Send us a note</h2><div class="sqs-block form-block"><div class="form-wrapper"><form class="react-form-contents" autocomplete="on" method="POST"><div class="field-list clear"><fieldset class="form-item fields name"><legend class="title">Name</legend><div class="field first-name"><label class="caption"><span class="caption-text">First Name</span><input class="field-element" name="fname" type="text"></label></div><div class="field last-name"><label class="caption"><span class="caption-text">Last Name</span><input class="field-element" name="lname" type="text"></label></div></fieldset><div class="form-item field email"><label class="title" for="email-1">Email</label><input class="field-element" id="email-1" name="email" type="email"></div><div class="form-item field phone"><label class="title" for="ph-1">Phone</label><input class="field-element" id="ph-1" name="phone" type="tel"></div><div class="form-item field textarea"><label class="title" for="m-1">Message</label><textarea class="field-element" id="m-1" name="m"></textarea></div></div><div class="form-button-wrapper"><button class="button sqs-system-button sqs-editable-button" type="submit"><span class="form-submit-button-label">Send message</span></button></div><p class="privacy">We never share your details.</p></form></div></div></div></section> </article></main> <footer class="sections" id="footer-sections"><section class="page-section"><div class="sqs-html-content"><h4>Visit</h4><p>418 Superior Street<br>Duluth, MN 55802</p><h4>Hours</h4><p>Mon–Fri 8–5, Sat 9–1</p><p>Member of the American Dental Association</p><p><a href="/privacy">Privacy practices</a> <a href="/careers">Careers</a></p></div></section></footer></div></body></html>`,
    labels: `
h1 Gentle dentistry, five minutes from the lake
h2 What we do
h2 Our neighbors say
h2 Send us a note
action Book online
action Request an appointment
action Call (218) 555-0144
action Send message
form contact
field First Name
field Last Name
field Email
field Phone
field Message
price 99 USD -
nav Services
nav Meet the team
nav New patients
nav Insurance
nav Privacy practices
nav Careers
media Brightwater Dental
media Sunlit waiting room with lake view
media Hygienist cleaning teeth
media Dentist showing a crown
proof *My kids ask when they can go back. That says it all.*
proof Rated 4.9 stars by 226 patients on Google
trust We never share your details.
`,
    hidden: ['Open Menu', 'Old patient portal'],
  },
  {
    name: 'radkontor-category-of-a-shop',
    kind: 'shop',
    language: 'de',
    html: `<!DOCTYPE html> <html lang="de"> <head><title>Fahrradtaschen günstig kaufen | Radkontor</title></head> <body class="is-ctl-navigation is-act-index"> <noscript class="noscript-main"><div role="alert">Bitte aktivieren Sie JavaScript, um den Shop zu nutzen.</div></noscript> <div class="top-bar"><ul class="top-bar__usps"><li class="top-bar__usp">Kostenloser Versand ab 50 €</li><li class="top-bar__usp">30 Tage Rückgaberecht</li><li class="top-bar__usp">Kauf auf Rechnung</li></ul> </div> <header class="header-main"><div class="header-row"><div class="header-logo"><a class="header-logo__link" href="/" title="Zur Startseite gehen"><img src="/media/logo.svg" alt="Radkontor"></a></div> <div class="header-search"><form action="/search" method="get" class="header-search__form"><div class="input-group"><input type="search" name="search" class="form-control" autocomplete="off" placeholder="Suchbegriff eingeben …" aria-label="Suchbegriff eingeben …"><button type="submit" class="btn header-search__btn" aria-label="Suchen"><span class="icon icon-search"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M10 18a8 8 0 1 1 5-14"/></svg></span></button></div></form></div> <div class="header-cart"><a class="btn header-cart__btn" href="/checkout/cart" title="Warenkorb"><span class="header-cart__total">0,00 €</span></a></div></div> <nav class="main-navigation" aria-label="Hauptnavigation"><div class="main-navigation__menu"><a class="main-navigation__link" href="/raeder/"><div>Fahrräder</div></a><a class="main-navigation__link" href="/e-bikes/"><div>E-Bikes</div></a><a class="main-navigation__link is-active" href="/zubehoer/"><div>Zubehör</div></a><a class="main-navigation__link" href="/bekleidung/"><div>Bekleidung</div></a></div></nav></header> <main class="content-main"><nav aria-label="Brotkrümel"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/zubehoer/" class="breadcrumb-link"><span class="breadcrumb-title">Zubehör</span></a></li><li class="breadcrumb-item" aria-current="page"><span class="breadcrumb-title is-active">Taschen &amp; Körbe</span></li></ol></nav> <aside class="sidebar"><ul class="category-navigation"><li><a class="category-navigation__link" href="/taschen/hinterrad/">Hinterradtaschen</a></li><li><a class="category-navigation__link" href="/taschen/lenker/">Lenkertaschen</a></li><li><a class="category-navigation__link" href="/taschen/koerbe/">Fahrradkörbe</a></li></ul></aside> <div class="cms-page"><h1>Fahrradtaschen</h1><p>Wasserdichte Begleiter für den Weg ins Büro und die große Tour.</p> <div class="cms-listing"><div class="sorting"><label class="sorting__label" for="sort">Sortierung</label><select id="sort" class="sorting__select form-select"><option selected>Topseller</option><option>Preis aufsteigend</option><option>Preis absteigend</option></select></div> <div class="cms-listing__row"> <div class="card product-box"><div class="product-box__badge">Tipp</div><img src="/media/elbe.jpg" alt="Hinterradtasche Elbe 20 in Gelb" loading="lazy"><div class="product-box__info"><div class="product-box__rating" title="4,7 von 5 Sternen"><span aria-hidden="true">★★★★★</span> (128)</div><a href="/elbe-20" class="product-box__name">Hinterradtasche Elbe 20</a><div class="product-box__price-info"><span class="product-box__price">64,95 €*</span></div><form action="/checkout/line-item/add" method="post" class="buy-widget"><button class="btn btn-buy">In den Warenkorb</button></form></div></div> <div class="card product-box"><img src="/media/weser.jpg" alt="Lenkertasche Weser mit Kartenfach" loading="lazy"><div class="product-box__info"><a href="/weser" class="product-box__name">Lenkertasche Weser</a><div class="product-box__price-info"><span class="product-box__price with-list-price">39,90 €* <span class="list-price"><del class="list-price__price">49,90 €*</del></span></span></div><form action="/checkout/line-item/add" method="post" class="buy-widget"><button class="btn btn-buy">In den Warenkorb</button></form></div></div> <div class="card product-box"><img src="/media/spree.jpg" alt="Weidenkorb Spree" loading="lazy"><div class="product-box__info"><a href="/spree" class="product-box__name">Weidenkorb Spree</a><div class="product-box__price-info"><span class="product-box__price">1.049,00 €*</span></div><a href="/spree" class="btn btn-light btn-detail">Details</a></div></div></div></div> <h2>Welche Tasche passt zu meinem Rad?</h2><p>Für die meisten Gepäckträger genügt ein Rohrdurchmesser bis 16 mm. Unser Team berät Sie gern.</p></div></main> <footer class="footer-main"><div class="footer-columns"><div class="footer-column"><div>Service</div><ul><li><a class="footer-link" href="/kontakt">Kontakt</a></li><li><a class="footer-link" href="/versand">Versand und Zahlung</a></li><li><a class="footer-link" href="/retoure">Rückgabe</a></li></ul></div> <div class="footer-column"><div>Rechtliches</div><ul><li><a class="footer-link" href="/agb">AGB</a></li><li><a class="footer-link" href="/datenschutz">Datenschutz</a></li><li><a class="footer-link" href="/impressum">Impressum</a></li></ul></div> <div class="footer-column"><div>Newsletter</div><form class="footer-newsletter" method="post" action="/newsletter"><label for="nl">Ihre E-Mail-Adresse</label><input id="nl" type="email" name="email" class="form-control"><button class="btn btn-primary" type="submit">Jetzt anmelden</button></form></div></div> <div class="footer-seal"><img src="/media/seal.png" alt="Trusted-Shops-Gütesiegel"></div><p class="footer-vat">* Alle Preise inkl. gesetzl. Mehrwertsteuer zzgl. Versandkosten</p></footer> <div class="cookie-permission" role="dialog"><div class="cookie-permission__content">Diese Website verwendet Cookies, um eine bestmögliche Erfahrung bieten zu können. <a href="/datenschutz">Mehr Informationen ...</a></div><button class="btn">Nur technisch notwendige</button><button class="btn">Alle Cookies akzeptieren</button></div> <template id="offcanvas-tpl"><div class="offcanvas"><h2>Ihr Warenkorb ist leer</h2></div></template> </body></html>`,
    labels: `
h1 Fahrradtaschen
h2 Welche Tasche passt zu meinem Rad?
action Suchen
action In den Warenkorb
action Jetzt anmelden
form search
form newsletter
field Suchbegriff eingeben …
field Sortierung
field Ihre E-Mail-Adresse
price 64.95 EUR -
price 39.90 EUR -
price 49.90 EUR -
price 1049 EUR -
nav Fahrräder
nav E-Bikes
nav Zubehör
nav Bekleidung
nav Hinterradtaschen
nav Lenkertaschen
nav Fahrradkörbe
nav Kontakt
nav Versand und Zahlung
nav Rückgabe
nav AGB
nav Datenschutz
nav Impressum
media Radkontor
media Hinterradtasche Elbe 20 in Gelb
media Lenkertasche Weser mit Kartenfach
media Weidenkorb Spree
media Trusted-Shops-Gütesiegel
trust Kostenloser Versand ab 50 €
trust 30 Tage Rückgaberecht
`,
    hidden: ['Ihr Warenkorb ist leer', 'Bitte aktivieren Sie JavaScript, um den Shop zu nutzen.'],
  },
  {
    name: 'forme-et-cadence-pricing-of-a-gym',
    kind: 'pricing',
    language: 'fr-FR',
    html: `<!doctype html> <html lang="fr-FR"> <head><meta charset="UTF-8"><title>Nos tarifs – Forme &amp; Cadence, salle de sport à Nantes</title> <style>.elementor-hidden-desktop{display:none}.elementor-screen-only{position:absolute;top:-10000em;width:1px;height:1px}</style></head> <body class="page-template-default page elementor-default elementor-kit-9"> <header class="elementor elementor-41"><section><div class="elementor-container"> <div class="elementor-widget-theme-site-logo"><div class="elementor-widget-container"><a href="https://formecadence.example"><img width="180" height="60" src="/wp-content/uploads/logo-fc.png" alt="Forme &amp; Cadence"></a></div></div> <div class="elementor-widget-nav-menu"><div class="elementor-widget-container"><nav aria-label="Menu" class="elementor-nav-menu--main elementor-nav-menu__container"><ul id="menu-1-7a" class="elementor-nav-menu"><li><a href="/le-club/" class="elementor-item">Le club</a></li><li><a href="/planning/" class="elementor-item">Planning des cours</a></li><li class="menu-item current-menu-item"><a href="/tarifs/" aria-current="page" class="elementor-item elementor-item-active">Tarifs</a></li><li><a href="/contact/" class="elementor-item">Contact</a></li></ul></nav><div class="elementor-menu-toggle elementor-hidden-desktop" role="button" tabindex="0" aria-label="Permuter le menu"><i aria-hidden="true" class="eicon-menu-bar"></i><span class="elementor-screen-only">Menu</span></div></div></div> <div class="elementor-widget-button"><div class="elementor-widget-container"><a href="#essai" class="elementor-button" role="button"><span class="elementor-button-content-wrapper"><span class="elementor-button-text">Séance d’essai offerte</span></span></a></div></div></div></section></header> <div class="elementor elementor-220"> <section><div class="elementor-widget-heading"><h1 class="elementor-heading-title">Des abonnements clairs, sans mauvaise surprise</h1></div><div class="elementor-widget-text-editor"><p>Accès libre de 6 h à 23 h, sept jours sur sept.</p></div></section> <section><div class="elementor-container"> <div class="elementor-column"><div class="elementor-price-table"><h3 class="ept__heading">Essentiel</h3><div class="ept__price"><span class="ept__integer-part">24,90 €</span> <span class="ept__period">par mois</span></div><ul class="ept__features-list"><li><span>Plateau cardio et musculation</span></li></ul><div class="ept__footer"><a class="ept__button elementor-button" href="/inscription/?f=essentiel">Je m’inscris</a></div></div></div> <div class="elementor-column"><div class="elementor-price-table"><h3 class="ept__heading">Liberté</h3><div class="ept__price"><span class="ept__integer-part">34,90 €</span> <span class="ept__period">par mois</span></div><ul class="ept__features-list"><li><span>Cours collectifs illimités</span></li></ul><div class="ept__footer"><a class="ept__button elementor-button" href="/inscription/?f=liberte">Choisir Liberté</a><div class="ept__additional_info">Sans engagement</div></div></div><div class="ept__ribbon"><div class="ept__ribbon-inner">Le plus choisi</div></div></div> <div class="elementor-column"><div class="elementor-price-table"><h3 class="ept__heading">Année complète</h3><div class="ept__price"><span class="ept__integer-part">329 €</span> <span class="ept__period">par an</span></div><ul class="ept__features-list"><li><span>Deux bilans avec un coach</span></li></ul><div class="ept__footer"><a class="ept__button elementor-button" href="/inscription/?f=annee">Prendre l’année</a></div></div></div></div></section> <section><div class="elementor-widget-image"><img src="/wp-content/uploads/salle.jpg" alt="Le plateau de musculation vu de l’entrée"></div><div class="elementor-widget-counter"><div class="elementor-counter"><div class="elementor-counter-number-wrapper"><span class="elementor-counter-number-prefix">+</span><span class="elementor-counter-number" data-duration="2000">2 400</span></div><div class="elementor-counter-title">adhérents nous font confiance</div></div></div> <div class="elementor-widget-testimonial"><div class="elementor-testimonial-wrapper"><div class="elementor-testimonial-content">Une ambiance simple, des coachs présents, et des prix qui ne bougent pas.</div><div class="elementor-testimonial-name">Anaïs, adhérente depuis 2021</div></div></div></section> <section><h2 class="elementor-heading-title">Questions fréquentes</h2><div class="elementor-widget-accordion"><div class="elementor-accordion"><div class="elementor-accordion-item"><div id="elementor-tab-title-1" class="elementor-tab-title" data-tab="1" role="button" aria-controls="elementor-tab-content-1" aria-expanded="false"><a tabindex="0">Y a-t-il des frais de dossier ?</a></div><div id="elementor-tab-content-1" class="elementor-tab-content" role="region"><p>Non, aucun.</p></div></div><div class="elementor-accordion-item"><div class="elementor-tab-title" data-tab="2" role="button" aria-expanded="false"><a tabindex="0">Puis-je suspendre mon abonnement ?</a></div><div class="elementor-tab-content" role="region"><p>Oui, jusqu’à deux mois par an.</p></div></div></div></div></section> <section id="essai"><h2 class="elementor-heading-title">Réservez votre séance d’essai</h2><div class="elementor-widget-form"><form class="elementor-form" method="post" name="Essai"><input type="hidden" name="post_id" value="220"><div class="elementor-form-fields-wrapper"><div><label for="f-name">Prénom et nom</label><input size="1" type="text" name="ff[name]" id="f-name" placeholder="Camille Martin"></div><div><label for="f-tel">Téléphone</label><input type="tel" name="ff[tel]" id="f-tel"></div><div><label for="f-day">Jour souhaité</label><input type="date" name="ff[day]" id="f-day"></div><div><button type="submit" class="elementor-button"><span><span class="elementor-button-text">Réserver ma séance</span></span></button></div></div></form></div></section></div> <footer class="elementor"><ul><li><a href="/mentions-legales/">Mentions légales</a></li><li><a href="/confidentialite/">Politique de confidentialité</a></li></ul></footer></body></html>`,
    labels: `
h1 Des abonnements clairs, sans mauvaise surprise
h2 Questions fréquentes
h2 Réservez votre séance d’essai
action Séance d’essai offerte
action Je m’inscris
action Choisir Liberté
action Prendre l’année
action Réserver ma séance
form booking
field Prénom et nom
field Téléphone
field Jour souhaité
price 24.90 EUR month
price 34.90 EUR month
price 329 EUR year
nav Le club
nav Planning des cours
nav Tarifs
nav Contact
nav Mentions légales
nav Politique de confidentialité
media Forme & Cadence
media Le plateau de musculation vu de l’entrée
proof *adhérents nous font confiance*
proof Une ambiance simple, des coachs présents, et des prix qui ne bougent pas.
trust Sans engagement
question Y a-t-il des frais de dossier ?
question Puis-je suspendre mon abonnement ?
`,
    hidden: ['Permuter le menu'],
  },
  {
    name: 'copperjar-landing-of-a-savings-app',
    kind: 'landing',
    language: 'en-IE',
    html: `<!DOCTYPE html> <html lang="en-IE" class="hydrated"> <head><meta charset="utf-8"><title>Copperjar: savings that grow while you sleep</title> <script type="module" src="/build/copperjar.esm.js"></script></head> <body> <cj-app-shell> <cj-top-bar role="banner"> <a slot="logo" href="/"><cj-logo><svg role="img" aria-label="Copperjar" viewBox="0 0 90 24"><path d="M4 4h16v16H4z"/></svg></cj-logo></a> <cj-menu slot="menu" role="navigation" aria-label="Primary"><cj-menu-item><a href="/savings">Savings</a></cj-menu-item><cj-menu-item><a href="/pots">Pots</a></cj-menu-item><cj-menu-item><a href="/children">Children’s accounts</a></cj-menu-item><cj-menu-item><a href="/help">Help centre</a></cj-menu-item></cj-menu> <cj-button slot="end" variant="primary" size="s"><a href="/open">Open an account</a></cj-button> <cj-drawer slot="drawer" hidden><nav aria-label="Mobile"><a href="/savings">Savings</a><a href="/pots">Pots</a><a href="/legacy">Legacy bonds</a></nav></cj-drawer> </cj-top-bar> <main id="main"> <cj-hero theme="copper"> <h1 slot="title">Earn 3.25% on every euro you set aside</h1> <p slot="lead">Open in six minutes with your phone and your passport. Take your money out whenever you like.</p> <cj-button-group slot="actions"> <a href="https://apps.example/ios/copperjar" class="store" aria-label="Download on the App Store"><img src="/img/appstore.svg" alt="Download on the App Store" width="160" height="48"></a> <a href="https://apps.example/android/copperjar" class="store" aria-label="Get it on Google Play"><img src="/img/play.svg" alt="Get it on Google Play" width="160" height="48"></a> </cj-button-group> <video slot="media" poster="/img/app.jpg" title="Setting up a holiday pot in the app" autoplay muted loop playsinline><source src="/img/app.webm" type="video/webm"></video> </cj-hero> <cj-strip><cj-rating value="4.8" max="5"><span>4.8 stars in the App Store</span></cj-rating><cj-fact><strong>260,000</strong> <span>savers across Ireland</span></cj-fact><cj-fact><em>“The savings app we would pick”</em> <cite>Dublin Money Weekly</cite></cj-fact></cj-strip> <section class="steps"><h2>Three steps to your first pot</h2> <ol><li><cj-step-number>1</cj-step-number><h3>Download the app</h3><p>It works on any phone from the last five years.</p></li><li><cj-step-number>2</cj-step-number><h3>Show us it’s you</h3><p>A photo of your passport and a selfie.</p></li><li><cj-step-number>3</cj-step-number><h3>Move some money</h3><p>From as little as ten euro.</p></li></ol></section> <section class="plans"><h2>Two ways to save</h2> <cj-card-grid> <cj-card><h3 slot="heading">Everyday</h3><cj-price><span class="v">Free</span></cj-price><ul><li>Up to 5 pots</li><li>Round-ups</li></ul><cj-button slot="footer" variant="secondary"><button type="button">Get Everyday</button></cj-button></cj-card> <cj-card featured><h3 slot="heading">Plus</h3><cj-price><span class="v">€3.99</span> <span class="p">a month</span></cj-price><ul><li>Unlimited pots</li><li>Shared pots with family</li><li>0.5% bonus rate</li></ul><cj-button slot="footer" variant="primary"><button type="button">Get Plus</button></cj-button></cj-card> </cj-card-grid></section> <section class="safe"><h2>Your money is safe here</h2> <dl class="safe__list"><dt>Protected up to €100,000 by the Deposit Guarantee Scheme</dt><dd>The same cover as any bank in Ireland.</dd><dt>Regulated by the Central Bank of Ireland</dt><dd>Our reference number is C000000.</dd></dl> <img src="/img/vault.webp" alt="Illustration of a copper jar inside a vault" loading="lazy"></section> <section class="faq"><h2>You might be wondering</h2> <cj-accordion> <details name="faq"><summary><span>How quickly can I withdraw?</span><cj-icon name="chevron" aria-hidden="true"></cj-icon></summary><p>Most withdrawals arrive within an hour.</p></details> <details name="faq"><summary><span>Do I pay tax on the interest?</span><cj-icon name="chevron" aria-hidden="true"></cj-icon></summary><p>Yes, DIRT is taken off for you.</p></details> <details name="faq"><summary><span>Can I open an account for my child?</span><cj-icon name="chevron" aria-hidden="true"></cj-icon></summary><p>From the day they are born.</p></details> </cj-accordion></section> <cj-text-me><h2>Send the link to my phone</h2><form method="post" action="/text-me"><cj-field><label for="mob">Mobile number</label><input id="mob" name="mobile" type="tel" inputmode="tel" autocomplete="tel"></cj-field><cj-button variant="primary"><button type="submit">Text me the link</button></cj-button></form></cj-text-me> </main> <cj-footer role="contentinfo"> <cj-footer-col><h3>Copperjar</h3><a href="/about">About</a><a href="/press">Press</a><a href="/jobs">Jobs</a></cj-footer-col> <cj-footer-col><h3>Legal</h3><a href="/legal/terms">Terms and conditions</a><a href="/legal/complaints">Complaints</a><a href="/legal/cookies">Cookies</a></cj-footer-col> <p>Copperjar DAC, Capel Street, Dublin 1.</p> </cj-footer> <cj-toast hidden>Link sent!</cj-toast> </cj-app-shell> </body> </html>`,
    labels: `
h1 Earn 3.25% on every euro you set aside
h2 Three steps to your first pot
h2 Two ways to save
h2 Your money is safe here
h2 You might be wondering
h2 Send the link to my phone
action Open an account
action Download on the App Store
action Get it on Google Play
action Get Everyday
action Get Plus
action Text me the link
field Mobile number
price 3.99 EUR month
nav Savings
nav Pots
nav Children’s accounts
nav Help centre
nav About
nav Press
nav Jobs
nav Terms and conditions
nav Complaints
nav Cookies
media Setting up a holiday pot in the app
media Illustration of a copper jar inside a vault
proof 4.8 stars in the App Store
proof 260,000 savers across Ireland
proof *The savings app we would pick*
trust Protected up to €100,000 by the Deposit Guarantee Scheme
trust Regulated by the Central Bank of Ireland
question How quickly can I withdraw?
question Do I pay tax on the interest?
question Can I open an account for my child?
`,
    hidden: ['Legacy bonds', 'Link sent!'],
  },
  {
    name: 'aula-norte-landing-of-online-courses',
    kind: 'landing',
    language: 'es',
    html: `<!DOCTYPE html> <html lang="es"> <head> <meta charset="utf-8"> <title>Aula Norte | Cursos online de contabilidad</title> <link href="/vendor/bootstrap/css/bootstrap.min.css" rel="stylesheet"> </head> <body> <nav class="navbar navbar-expand-lg fixed-top bg-white" id="nav"> <div class="container"> <a class="navbar-brand fw-bold" href="#">Aula Norte</a> <div class="collapse navbar-collapse" id="menu"> <ul class="navbar-nav ms-auto"> <li class="nav-item"><a class="nav-link active" href="#cursos">Cursos</a></li> <li class="nav-item"><a class="nav-link" href="#metodo">Nuestro método</a></li> <li class="nav-item"><a class="nav-link" href="/blog">Blog</a></li> <li class="nav-item"><a class="nav-link" href="/empresas">Para empresas</a></li> </ul> <a class="btn btn-outline-primary ms-3" href="/entrar">Iniciar sesión</a> <a class="btn btn-primary ms-2" href="/registro">Crear cuenta gratis</a> </div> </div> </nav> <header class="masthead py-5"> <div class="container"><div class="row align-items-center"> <div class="col-lg-6"> <h1 class="display-4 fw-bold">Aprende contabilidad <br>a tu ritmo</h1> <p class="lead">Clases en directo, ejercicios corregidos por profesores y un título que las empresas conocen.</p> <a href="/prueba" class="btn btn-primary btn-lg">Probar 7 días gratis</a> <a href="/programa.pdf" class="btn btn-link btn-lg">Descargar programa</a> <p class="small text-muted mt-2">Sin tarjeta de crédito. Cancela cuando quieras.</p> </div> <div class="col-lg-6"><div class="ratio ratio-16x9"><iframe src="https://video.example/e/991" title="Así es una clase en Aula Norte" allowfullscreen></iframe></div></div> </div></div> </header> <section class="bg-light py-4 text-center"><div class="container"><div class="row"> <div class="col-4"><p class="mb-0"><strong>12.500</strong> alumnos titulados</p></div> <div class="col-4"><p class="mb-0"><strong>94 %</strong> recomienda el curso</p></div> <div class="col-4"><p class="mb-0"><strong>4,9/5</strong> en 1.830 opiniones</p></div> </div></div></section> <section id="cursos" class="py-5"><div class="container"> <h2 class="text-center mb-5">Elige tu curso</h2> <div class="row g-4"> <div class="col-md-4"><div class="card h-100"><img src="/img/basico.jpg" class="card-img-top" alt="Alumna con un libro de cuentas"><div class="card-body"><h5>Contabilidad básica</h5><p>40 horas, desde cero.</p><p class="h4">149 €</p><a href="/cursos/basica" class="btn btn-primary stretched-link">Matricularme</a></div></div></div> <div class="col-md-4"><div class="card h-100 border-primary"><span class="badge bg-primary">Más vendido</span><img src="/img/iva.jpg" class="card-img-top" alt="Calculadora y facturas"><div class="card-body"><h5>IVA y facturación</h5><p>60 horas con casos reales.</p><p class="h4"><del class="text-muted fs-6">249 €</del> 199,50 €</p><a href="/cursos/iva" class="btn btn-primary">Matricularme</a></div></div></div> <div class="col-md-4"><div class="card h-100"><img src="/img/todo.jpg" class="card-img-top" alt="Estantería con carpetas"><div class="card-body"><h5>Todo incluido</h5><p>Acceso a los 22 cursos.</p><p class="h4">29 € <small>al mes</small></p><a href="/suscripcion" class="btn btn-outline-primary">Suscribirme</a></div></div></div> </div></div></section> <section id="metodo" class="py-5 bg-light"><div class="container"> <h2>Lo que dicen nuestros alumnos</h2> <div id="opiniones" class="carousel slide" data-bs-ride="carousel"><div class="carousel-inner"> <div class="carousel-item active"><blockquote class="blockquote"><p>Encontré trabajo dos meses después de terminar.</p><footer class="blockquote-footer">Lucía Ferrán, <cite>Bilbao</cite></footer></blockquote></div> </div> </div> </div></section> <section class="py-5"><div class="container"><h2>Preguntas frecuentes</h2> <div class="accordion" id="faq"> <div class="accordion-item"><h3><button class="accordion-button" type="button" data-bs-toggle="collapse">¿Necesito conocimientos previos?</button></h3><div id="f1"><div class="accordion-body">No, empezamos por lo más sencillo.</div></div></div> <div class="accordion-item"><h3><button class="accordion-button collapsed" type="button" data-bs-toggle="collapse">¿El título es oficial?</button></h3><div id="f2"><div class="accordion-body">Es un título propio.</div></div></div> </div></div></section> <section class="py-5 bg-primary text-white"><div class="container"><h2>¿Hablamos?</h2> <form action="/contacto" method="post" class="row g-3"> <div class="col-md-6 form-floating"><input type="text" class="form-control" id="nombre" placeholder="Nombre"><label for="nombre">Nombre</label></div> <div class="col-md-6 form-floating"><input type="email" class="form-control" id="correo" placeholder="Correo electrónico"><label for="correo">Correo electrónico</label></div> <div class="col-12 form-floating"><textarea class="form-control" id="consulta" placeholder="Tu consulta"></textarea><label for="consulta">Tu consulta</label></div> <div class="col-12 form-check"><input class="form-check-input" type="checkbox" id="rgpd" required><label class="form-check-label" for="rgpd">He leído y acepto la política de privacidad</label></div> <div class="col-12"><button type="submit" class="btn btn-light">Enviar consulta</button></div> </form></div></section> <footer class="py-4"><div class="container"><ul class="list-inline"><li><a href="/aviso-legal">Aviso legal</a></li><li><a href="/privacidad">Privacidad</a></li><li><a href="/trabaja">Trabaja con nosotros</a></li></ul></div></footer> <div class="modal fade" id="salida" tabindex="-1" aria-hidden="true" style="display:none"><div class="modal-dialog"><div class="modal-content"><h2 class="modal-title">¡Espera! 15 % de descuento</h2><button type="button" class="btn btn-primary">Quiero mi descuento</button></div></div></div> </body> </html>`,
    labels: `
h1 Aprende contabilidad a tu ritmo
h2 Elige tu curso
h2 Lo que dicen nuestros alumnos
h2 Preguntas frecuentes
h2 ¿Hablamos?
action Iniciar sesión
action Crear cuenta gratis
action Probar 7 días gratis
action Descargar programa
action Matricularme
action Suscribirme
action Enviar consulta
form contact
field Nombre
field Correo electrónico
field Tu consulta
field He leído y acepto la política de privacidad
price 149 EUR -
price 249 EUR -
price 199.50 EUR -
price 29 EUR month
nav Cursos
nav Nuestro método
nav Blog
nav Para empresas
nav Aviso legal
nav Privacidad
nav Trabaja con nosotros
media Así es una clase en Aula Norte
media Alumna con un libro de cuentas
media Calculadora y facturas
media Estantería con carpetas
proof 12.500 alumnos titulados
proof 94 % recomienda el curso
proof 4,9/5 en 1.830 opiniones
proof Encontré trabajo dos meses después de terminar.
trust Sin tarjeta de crédito. Cancela cuando quieras.
question ¿Necesito conocimientos previos?
question ¿El título es oficial?
`,
    hidden: ['¡Espera! 15 % de descuento', 'Quiero mi descuento'],
  },
];
