/** Prices, accounts, cars and a diary. */
import type { LabelledPage } from '../labelled.ts';

export const SEVENTH_PLANS: readonly LabelledPage[] = [
  {
    name: 'dutch-language-school-prices',
    kind: 'pricing',
    language: 'nl',
    html: `<!DOCTYPE html><html data-wf-domain="www.taalzolder.example" data-wf-page="64f0" data-wf-site="64ef" lang="nl"><head><meta charset="utf-8"/><title>Tarieven | De Taalzolder</title><meta content="Webflow" name="generator"/><style>.nav-drop{display:none}.w-mod-js .x{opacity:1}</style></head> <body class="body"> <div data-collapse="medium" data-animation="default" role="banner" class="navbar w-nav"><div class="container w-container"> <a href="/" class="brand w-nav-brand"><img src="https://cdn.taalzolder.example/logo.svg" loading="lazy" alt="De Taalzolder"/></a> <nav role="navigation" class="nav-menu w-nav-menu"><a href="/cursussen" class="nav-link w-nav-link">Cursussen</a><a href="/docenten" class="nav-link w-nav-link">Docenten</a><a href="/tarieven" aria-current="page" class="nav-link w-nav-link w--current">Tarieven</a><a href="/bedrijven" class="nav-link w-nav-link">Voor bedrijven</a></nav> <div class="nav-drop"><a href="/agenda">Agenda zomerschool</a></div> <a href="/proefles" class="button-primary w-button">Gratis proefles boeken</a> <div class="menu-button w-nav-button"><div class="w-icon-nav-menu"></div> </div> </div> </div> <div class="section hero wf-section"><div class="container w-container"><h1 class="heading-xl">Spreek het, vanaf les één</h1> <p class="paragraph-large">Kleine groepen, een zolder aan de gracht en docenten die hun moedertaal geven.</p> <div class="rating-wrap"><div class="stars w-embed"><svg width="90" height="18" aria-hidden="true"><path d="M0 0"/></svg></div> <div class="text-small">Gemiddeld een 9,2 op Springest &amp; co. (412 beoordelingen)</div> </div> </div> </div> <div class="section wf-section"><div class="container w-container"><h2 class="heading-l">Onze tarieven</h2> <div class="w-layout-grid pricing-grid"> <div class="pricing-card"><div class="pricing-name">Groepsles</div> <div class="price-row"><div class="price-big">€ 89</div> <div class="price-per">per maand</div> </div> <ul role="list" class="w-list-unstyled"><li>Eén avond per week</li> <li>Maximaal acht cursisten</li> </ul> <a href="/inschrijven?p=groep" class="button-outline w-button">Schrijf je in voor de groep</a></div> <div class="pricing-card featured"><div class="badge">Meest gekozen</div> <div class="pricing-name">Duo</div> <div class="price-row"><div class="price-big">€ 149,50</div> <div class="price-per">per maand</div> </div> <ul role="list" class="w-list-unstyled"><li>Samen met je partner of vriend</li> <li>Zelf de dag kiezen</li> </ul> <a href="/inschrijven?p=duo" class="button-primary w-button">Start met z’n tweeën</a></div> <div class="pricing-card"><div class="pricing-name">Privéles</div> <div class="price-row"><div class="price-big">€ 55</div> <div class="price-per">per uur</div> </div> <ul role="list" class="w-list-unstyled"><li>Online of op de zolder</li> </ul> <a href="/inschrijven?p=prive" class="button-outline w-button">Plan een privéles</a></div> </div> <div class="usp-row"><div class="usp"><img src="/i/check.svg" alt=""/><div>Niet tevreden na twee lessen? Je krijgt alles terug.</div> </div> <div class="usp"><img src="/i/check.svg" alt=""/><div>Maandelijks opzegbaar</div> </div> <div class="usp"><img src="/i/check.svg" alt=""/><div>Erkend door het CRKBO, dus vrij van btw</div> </div> </div> </div> </div> <div class="section grey wf-section"><div class="container w-container"><h2 class="heading-l">Cursisten aan het woord</h2> <div data-delay="4000" class="slider w-slider" role="region" aria-label="carousel"><div class="mask w-slider-mask"><div class="slide w-slide"><div class="quote">“Na drie maanden bestelde ik in Lissabon mijn eten zonder één woord Engels.”</div> <div class="author"><img src="/p/mirte.jpg" alt="Portret van Mirte"/><div>Mirte, cursist Portugees</div> </div> </div> </div> </div> <p class="paragraph">Ook de medewerkers van Gemeente Waalwijde, Zorggroep Linde en Brouwerij De Vier leren bij ons.</p> </div> </div> <div class="section wf-section"><div class="container w-container"><h2 class="heading-l">Veelgestelde vragen</h2> <div class="faq-item"><div class="faq-q"><div>Wat als ik een les mis?</div> <img src="/i/plus.svg" alt=""/></div> <div class="faq-a"><p>Je haalt hem in bij een andere groep op hetzelfde niveau.</p> </div> </div> <div class="faq-item"><div class="faq-q"><div>Zijn de boeken inbegrepen?</div> <img src="/i/plus.svg" alt=""/></div> <div class="faq-a"><p>Ja, ook de oefeningen online.</p> </div> </div> <div class="faq-item"><div class="faq-q"><div>Hoe weet ik mijn niveau?</div> <img src="/i/plus.svg" alt=""/></div> <div class="faq-a"><p>Dat bepalen we samen tijdens de proefles.</p> </div> </div> </div> </div> <div class="section wf-section"><div class="container w-container"><h2 class="heading-l">Liever eerst bellen?</h2> <div class="w-form"><form id="wf-form-Terugbel" name="wf-form-Terugbel" method="get" aria-label="Terugbelverzoek"><input type="text" class="w-input" maxlength="256" name="Naam" placeholder="Je naam" id="Naam"/><input type="tel" class="w-input" name="Telefoon" placeholder="Telefoonnummer" id="Telefoon"/><label for="Taal">Welke taal?</label><select id="Taal" name="Taal" class="w-select"><option value="">Kies een taal</option> <option>Italiaans</option> <option>Portugees</option> </select><input type="submit" value="Bel mij terug" data-wait="Even geduld..." class="button-primary w-button"/></form> <div class="w-form-done" style="display:none"><div>Bedankt! We bellen je vandaag nog.</div> </div> <div class="w-form-fail" style="display:none"><div>Oeps, dat ging mis.</div> </div> </div> </div> </div> <div class="footer"><div class="container w-container"><div class="w-row"><div class="w-col w-col-4"><a href="/over-ons" class="footer-link">Over ons</a><a href="/vacatures" class="footer-link">Vacatures</a></div> <div class="w-col w-col-4"><a href="/voorwaarden" class="footer-link">Voorwaarden</a><a href="/klachten" class="footer-link">Klachtenregeling</a></div> </div> </div> </div> <script src="https://cdn.taalzolder.example/webflow.js"></script></body></html>`,
    labels: `
h1 Spreek het, vanaf les één
h2 Onze tarieven
h2 Cursisten aan het woord
h2 Veelgestelde vragen
h2 Liever eerst bellen?
action Gratis proefles boeken
action Schrijf je in voor de groep
action Start met z’n tweeën
action Plan een privéles
action Bel mij terug
form contact
field Je naam
field Telefoonnummer
field Welke taal?
price 89 EUR month
price 149.50 EUR month
price 55 EUR hour
nav Cursussen
nav Docenten
nav Tarieven
nav Voor bedrijven
nav Over ons
nav Vacatures
nav Voorwaarden
nav Klachtenregeling
media De Taalzolder
media Portret van Mirte
proof *Gemiddeld een 9,2 op Springest & co. (412 beoordelingen)
proof *Na drie maanden bestelde ik in Lissabon mijn eten*
proof Ook de medewerkers van Gemeente Waalwijde, Zorggroep Linde en Brouwerij De Vier leren bij ons.
trust Niet tevreden na twee lessen? Je krijgt alles terug.
trust Maandelijks opzegbaar
trust Erkend door het CRKBO, dus vrij van btw
question Wat als ik een les mis?
question Zijn de boeken inbegrepen?
question Hoe weet ik mijn niveau?
`,
    hidden: ['Agenda zomerschool', 'Bedankt! We bellen je vandaag nog.', 'Oeps, dat ging mis.'],
  },
  {
    name: 'podcast-host-sign-up',
    kind: 'sign-up',
    language: 'en-US',
    html: `<!doctype html> <html lang="en-US"> <head><meta charset="UTF-8"><link rel="icon" href="/favicon.svg"><title>Start your show | Murmurcast</title> <script type="module" crossorigin src="/assets/index-7c1b.js"></script></head> <body> <noscript>Murmurcast needs JavaScript to upload audio.</noscript> <div id="app" data-v-app=""> <div class="split" data-v-3fa1> <div class="split__form" data-v-3fa1> <header class="mini" data-v-99b0><a href="/" class="mini__logo" data-v-99b0><img src="/assets/wave.svg" alt="Murmurcast" data-v-99b0></a><p data-v-99b0>Have an account? <a class="link-strong" href="/login" data-v-99b0>Log in</a></p> </header> <!--v-if--> <h1 class="display" data-v-3fa1>Your first episode could be live tonight</h1> <p class="lede" data-v-3fa1>14 days of everything. No credit card, no call from sales.</p> <div class="oauth" data-v-3fa1><button type="button" class="btn btn--ghost" data-v-3fa1><svg class="ico" aria-hidden="true" data-v-3fa1><use href="#g"></use></svg><span data-v-3fa1>Continue with Google</span></button><button type="button" class="btn btn--ghost" data-v-3fa1><svg class="ico" aria-hidden="true"><use href="#a"></use></svg><span data-v-3fa1>Continue with Apple</span></button></div> <div class="or" role="separator" data-v-3fa1><span>or</span></div> <form novalidate class="form" data-v-3fa1> <div class="field" data-v-7712><div class="field__control" data-v-7712><input id="input-12" type="text" placeholder=" " autocomplete="off" name="show" data-v-7712><label for="input-12" class="field__float" data-v-7712>Name of your show</label></div> <p class="field__hint" data-v-7712>You can change this later.</p> </div> <div class="field" data-v-7712><div class="field__control"><input id="input-13" type="email" placeholder=" " autocomplete="email" name="email"><label for="input-13" class="field__float">Work or personal email</label></div> <p class="field__error" role="alert" style="display: none;">That does not look like an email address.</p> </div> <div class="field" data-v-7712><div class="field__control"><input id="input-14" type="password" placeholder=" " autocomplete="new-password" name="password"><label for="input-14" class="field__float">Password</label><button type="button" class="field__eye" aria-label="Show password"><svg aria-hidden="true"></svg></button></div> </div> <div class="field" data-v-7712><label for="input-15" class="field__top">How did you hear about us?</label><select id="input-15" name="src"><option value="">Pick one</option> <option>A podcast, of course</option> <option>A friend</option> </select></div> <label class="check" data-v-3fa1><input type="checkbox" name="tips"><span class="check__box"></span><span>Send me one tip a week</span></label> <button type="submit" class="btn btn--primary btn--block" data-v-3fa1><span class="btn__label">Create my show</span></button> <p class="legal" data-v-3fa1>By going on you accept our <a href="/terms">terms</a> and <a href="/privacy">privacy policy</a>. Your recordings stay yours, always.</p> </form> </div> <aside class="split__aside" data-v-3fa1> <h2 class="aside__title" data-v-3fa1>Home to 61,000 shows, from garden sheds to public radio</h2> <ul class="ticks" data-v-3fa1><li><svg class="tick" aria-hidden="true"></svg>Unlimited uploads</li> <li><svg class="tick" aria-hidden="true"></svg>One-click feeds to every app</li> <li><svg class="tick" aria-hidden="true"></svg>Import from your old host, we redirect your feed free of charge</li> </ul> <div class="quote-card" data-v-3fa1><img src="/assets/people/delphine.jpg" alt="Delphine Achterberg in her closet studio" data-v-3fa1><blockquote data-v-3fa1>I moved nine seasons over a lunch break and didn't lose a single listener.</blockquote> <cite data-v-3fa1>Delphine Achterberg <span>host of Small Hours Atlas</span></cite></div> <div class="badges" data-v-3fa1><div class="badge"><strong>#1 Podcast hosting</strong><span>Earbud Magazine readers' poll 2026</span></div> <div class="badge"><strong>99.99%</strong><span>uptime last year, measured by an outside party</span></div> </div> <div class="press" data-v-3fa1><p>“The kindest way into podcasting.” <em>The Tuner</em></p> </div> </aside> </div> <footer class="slim" data-v-5510><nav aria-label="Footer" data-v-5510><a href="/help">Help center</a><a href="/status">Status</a><a href="/accessibility">Accessibility</a></nav> <div class="lang"><label for="lng">Language</label><select id="lng"><option selected>English (US)</option> <option>Español</option> </select></div> </footer> <div class="toast-host" aria-live="polite"></div> <dialog id="exit" class="modal"><h2>Leaving so soon?</h2> <p>Take our starter kit with you.</p> <button>Email me the kit</button></dialog> </div> <script>window.__cfg={price:{starter:15,currency:"USD"}}</script> </body></html>`,
    labels: `
h1 Your first episode could be live tonight
h2 Home to 61,000 shows, from garden sheds to public radio
action Log in
action Continue with Google
action Continue with Apple
action Create my show
form sign-up
field Name of your show
field Work or personal email
field Password
field How did you hear about us?
field Send me one tip a week
field Language
nav Help center
nav Status
nav Accessibility
media Murmurcast
media Delphine Achterberg in her closet studio
proof Home to 61,000 shows, from garden sheds to public radio
proof I moved nine seasons over a lunch break and didn't lose a single listener.
proof #1 Podcast hosting*
proof *The kindest way into podcasting.*
trust *No credit card, no call from sales.
trust *Your recordings stay yours, always.
`,
    hidden: [
      'Murmurcast needs JavaScript to upload audio.',
      'Leaving so soon?',
      'Email me the kit',
      'Take our starter kit with you.',
      'That does not look like an email address.',
    ],
  },
  {
    name: 'energy-supplier-tariffs',
    kind: 'pricing',
    language: 'en-IE',
    html: `<!doctype html> <html lang="en-IE"> <head><meta charset="utf-8"><base href="/"><title>Home electricity plans - Gannet Energy</title> <style>gn-mobile-nav{display:none}@media (max-width:768px){gn-mobile-nav{display:block}}</style></head> <body class="mat-typography"> <gn-root ng-version="18.2.1" _nghost-ng-c11><gn-header _ngcontent-ng-c11><header class="navbar navbar-expand-lg sticky-top bg-body"> <div class="container"><a routerlink="/" class="navbar-brand" href="/"><img src="assets/gannet.svg" width="120" alt="Gannet Energy"></a> <ul class="navbar-nav me-auto"><li class="nav-item"><a routerlinkactive="active" class="nav-link active" href="/electricity" aria-current="page">Electricity</a></li> <li class="nav-item"><a class="nav-link" href="/gas">Gas</a></li> <li class="nav-item"><a class="nav-link" href="/solar">Solar</a></li> <li class="nav-item"><a class="nav-link" href="/moving">Moving home</a></li> </ul> <a class="btn btn-outline-primary" href="/account">My account log-in</a></div></header> </gn-header> <gn-mobile-nav><ul><li><a href="/outages">Outage map</a></li> <li><a href="/meter-reading">Send a meter reading</a></li> </ul> </gn-mobile-nav> <main _ngcontent-ng-c11><router-outlet></router-outlet><gn-plans class="ng-star-inserted"> <section class="container py-5"><h1 class="display-5 fw-bold">Electricity plans with nothing in the small print</h1> <p class="lead">Prices for a typical three-bed house on a smart meter, VAT included.</p> <form class="ng-untouched ng-pristine ng-valid row g-2" novalidate><div class="col-auto form-floating"><input formcontrolname="eircode" id="eir" class="form-control" placeholder="A65 F4E2"><label for="eir">Your Eircode</label></div><div class="col-auto"><select formcontrolname="use" class="form-select" aria-label="How much do you use?"><option>Low</option> <option selected>Average</option> <option>High</option> </select></div><div class="col-auto"><button type="submit" class="btn btn-primary btn-lg">Get my quote</button></div></form> </section> <section class="container"><div class="row row-cols-1 row-cols-md-3 g-4"> <div class="col ng-star-inserted"><gn-plan-card><div class="card h-100"><div class="card-header"><h2 class="h4">Steady</h2> </div><div class="card-body"><p class="card-text">One rate, fixed for two years.</p> <dl class="row"><dt class="col-7">Typical bill</dt><dd class="col-5"><span class="fs-3">€142.80</span> a month</dd> <dt class="col-7">Standing charge</dt><dd class="col-5">€0.71 per day</dd> </dl></div><div class="card-footer"><button type="button" class="btn btn-primary w-100">Switch to Steady</button></div></div></gn-plan-card></div> <div class="col ng-star-inserted"><gn-plan-card><div class="card h-100 border-primary"><div class="card-header"><h2 class="h4">Night Owl</h2> <span class="badge text-bg-primary">Cheapest for EVs</span></div><div class="card-body"><p class="card-text">A third off between 11pm and 8am.</p> <dl class="row"><dt class="col-7">Typical bill</dt><dd class="col-5"><span class="fs-3">€126.40</span> a month</dd> <dt class="col-7">Standing charge</dt><dd class="col-5">€0.83 per day</dd> </dl></div><div class="card-footer"><button type="button" class="btn btn-primary w-100">Switch to Night Owl</button></div></div></gn-plan-card></div> <div class="col ng-star-inserted"><gn-plan-card><div class="card h-100"><div class="card-header"><h2 class="h4">Free Sunday</h2> </div><div class="card-body"><p class="card-text">No charge for units from 8 to 8 on Sundays.</p> <dl class="row"><dt class="col-7">Typical bill</dt><dd class="col-5"><span class="fs-3">€151</span> a month</dd> </dl></div><div class="card-footer"><button type="button" class="btn btn-primary w-100">Switch to Free Sunday</button></div></div></gn-plan-card></div> </div></section> <section class="container py-5 text-center"><div class="row"><div class="col"><i class="bi bi-arrow-repeat" aria-hidden="true"></i><p>14-day cooling-off period: change your mind and you stay where you are.</p> </div><div class="col"><i class="bi bi-wind" aria-hidden="true"></i><p>100% of our power is matched with Irish wind certificates.</p> </div><div class="col"><i class="bi bi-door-open" aria-hidden="true"></i><p>No exit fee, whatever the plan.</p> </div></div> <p class="text-body-secondary">Gannet Energy is licensed by the Commission for Regulation of Utilities.</p> </section> <section class="bg-light py-5"><div class="container"><h2>210,000 homes already run on Gannet</h2> <gn-review-strip><div class="d-flex"><div class="card me-3"><div class="card-body"><span class="visually-hidden">5 stars</span><span aria-hidden="true">★★★★★</span><p>“Rang at ten to six, got a human called Dervla, switched by six.”</p> <footer class="blockquote-footer">Fintan, Ballinrobe</footer></div></div><div class="card"><div class="card-body"><span class="visually-hidden">4 stars</span><span aria-hidden="true">★★★★☆</span><p>“The app shows me which kettle is costing me money. It was the old one.”</p> <footer class="blockquote-footer">Assumpta, Tramore</footer></div></div></div></gn-review-strip><p>Excellent 4.6 on Trustpilot</p> </div></section> <section class="container py-5"><h2>Good to know</h2> <div class="accordion" id="f"><div class="accordion-item"><h3 class="accordion-header"><button class="accordion-button collapsed" type="button" data-bs-toggle="collapse" data-bs-target="#f1">Will my power go off when I switch?</button></h3> <div id="f1" class="accordion-collapse collapse"><div class="accordion-body">No. The wires stay the same.</div></div></div><div class="accordion-item"><h3 class="accordion-header"><button class="accordion-button collapsed" type="button" data-bs-toggle="collapse" data-bs-target="#f2">How long does a switch take?</button></h3> <div id="f2" class="accordion-collapse collapse"><div class="accordion-body">About a week.</div></div></div></div></section> </gn-plans></main> <gn-footer><footer class="bg-dark text-white py-4"><div class="container row"><div class="col"><h5>Help</h5><ul class="list-unstyled"><li><a href="/help/bills">Understand your bill</a></li> <li><a href="/help/vulnerable">Priority services</a></li> </ul> </div><div class="col"><h5>Legal</h5><ul class="list-unstyled"><li><a href="/terms">Terms</a></li> <li><a href="/fuel-mix">Fuel mix</a></li> </ul> </div><div class="col"><a href="https://apps.example/gannet" class="btn btn-light">Download the app</a></div></div></footer></gn-footer> </gn-root> <div class="offcanvas offcanvas-start" tabindex="-1" id="oc" style="visibility:hidden" aria-hidden="true"><p>Chat with Gus, our assistant</p> </div> <script src="main-X2.js" type="module"></script></body></html>`,
    labels: `
h1 Electricity plans with nothing in the small print
h2 Steady
h2 Night Owl
h2 Free Sunday
h2 210,000 homes already run on Gannet
h2 Good to know
action My account log-in
action Get my quote
action Switch to Steady
action Switch to Night Owl
action Switch to Free Sunday
action Download the app
form quote
field Your Eircode
field How much do you use?
price 142.80 EUR month
price 0.71 EUR day
price 126.40 EUR month
price 0.83 EUR day
price 151 EUR month
nav Electricity
nav Gas
nav Solar
nav Moving home
nav Understand your bill
nav Priority services
nav Terms
nav Fuel mix
media Gannet Energy
proof 210,000 homes already run on Gannet
proof *Rang at ten to six, got a human called Dervla*
proof *The app shows me which kettle is costing me money.*
proof Excellent 4.6 on Trustpilot
trust 14-day cooling-off period*
trust 100% of our power is matched with Irish wind certificates.
trust No exit fee, whatever the plan.
trust Gannet Energy is licensed by the Commission for Regulation of Utilities.
question Will my power go off when I switch?
question How long does a switch take?
`,
    hidden: ['Outage map', 'Send a meter reading', 'Chat with Gus, our assistant'],
  },
  {
    name: 'car-dealer-used-car-page',
    kind: 'shop',
    language: 'en-gb',
    html: `<!DOCTYPE html> <html lang="en-gb" data-theme="dealer"> <head><meta charset="utf-8"><title>Used Orrin Kestrel 1.5 Tourer, 2022 | Padgate Motor Company</title> <script type="application/ld+json">{"@context":"https://schema.org","@type":"Vehicle","name":"Orrin Kestrel 1.5 Tourer","offers":{"@type":"Offer","price":"13995","priceCurrency":"GBP"}}</script> </head> <body> <pm-topbar><span>Open today until 6pm</span> <a href="tel:01632960733">01632 960733</a></pm-topbar> <header role="banner"> <a href="/"><img src="/img/padgate-white.png" alt="Padgate Motor Company"></a> <nav role="navigation" aria-label="Main menu"> <ul> <li><a href="/used-cars/">Used cars</a></li> <li><a href="/sell-your-car/">Sell your car</a></li> <li><a href="/servicing/">Servicing and MOT</a></li> <li><a href="/finance/">Finance</a></li> <li><a href="/about-us/">About us</a></li> </ul> </nav> <pm-burger><button aria-expanded="false" aria-label="Menu"></button><div class="panel" hidden><a href="/courtesy-cars/">Courtesy cars</a></div></pm-burger> </header> <ol class="crumbs" aria-label="Breadcrumb"><li><a href="/">Home</a></li><li><a href="/used-cars/">Used cars</a></li><li><a href="/used-cars/orrin/">Orrin</a></li><li>Kestrel</li></ol> <main> <div class="vdp"> <pm-gallery> <img slot="main" src="/stock/7712/1.jpg" alt="Orrin Kestrel Tourer in slate blue, front three-quarter view"> <img slot="thumb" src="/stock/7712/2.jpg" alt="Dashboard and centre screen"> <img slot="thumb" src="/stock/7712/3.jpg" alt="Boot with the rear seats folded"> <iframe slot="thumb" src="https://video.example/e/7712" title="Walkaround video of this Kestrel"></iframe> </pm-gallery> <section class="buybox"> <h1>Orrin Kestrel 1.5 Tourer <small>2022 (72 plate)</small></h1> <p class="strap">18,204 miles · Petrol · Manual</p> <p class="price-was">Was £14,750</p> <p class="price-now"><span class="label">Our price</span> <b>£13,995</b></p> <p class="finance">or <b>£239.61</b> per month <a href="#finance-example">See example</a></p> <pm-button variant="primary"><a href="/reserve/7712">Reserve for £99</a></pm-button> <pm-button variant="secondary"><button type="button">Book a test drive</button></pm-button> <pm-button variant="text"><a href="/part-exchange/?for=7712">Value my part exchange</a></pm-button> <ul class="ticks"> <li>Every reservation fee refunded in full if you walk away</li> <li>12 months&rsquo; warranty and roadside recovery</li> <li>7 days or 250 miles to bring it back</li> <li>HPI clear: no finance owing, never written off</li> </ul> </section> </div> <section><h2>The facts</h2> <dl class="spec"><div><dt>Engine</dt><dd>1,498 cc</dd></div><div><dt>CO<sub>2</sub></dt><dd>124 g/km</dd></div><div><dt>Owners</dt><dd>1</dd></div><div><dt>Road tax</dt><dd>£195 a year</dd></div><div><dt>Colour</dt><dd>Slate blue</dd></div></dl></section> <section id="finance-example"><h2>Finance example</h2> <table><tbody><tr><th>Deposit</th><td>£1,500</td></tr><tr><th>48 monthly payments</th><td>£239.61</td></tr><tr><th>Representative APR</th><td>10.9%</td></tr></tbody></table> <p class="legal">Padgate Motor Company Ltd is a credit broker, not a lender, authorised and regulated by the Financial Conduct Authority.</p></section> <section class="reviews"><h2>Ask the people we sold to</h2> <p class="score">Dealer of the Year 2025, Northern Motor Trade Awards. 4.9 from 1,356 customers on AutoJudge.</p> <article><h3>Straight as a die</h3><p>They rang me to say the tyre I hadn&rsquo;t noticed was low, and fitted a new one before I picked the car up.</p><p class="by">Mrs J. Ollerenshaw, Kestrel buyer</p></article></section> <section class="enquire"><h2>Ask about this car</h2> <form action="/enquiry" method="post"> <p><label>Name <input name="n" required></label></p> <p><label>Phone <input name="p" type="tel"></label></p> <p><label>Email <input name="e" type="email" required></label></p> <p><label>Your question <textarea name="q" rows="3"></textarea></label></p> <p><label><input type="checkbox" name="pe"> I have a car to part exchange</label></p> <p><input type="submit" value="Send my question"></p> <p class="tiny">One reply from one person. No chasing calls.</p> </form></section> </main> <div class="sticky-bar" aria-hidden="true" style="display:none"><span>Orrin Kestrel from only £239 pm</span></div> <footer><div class="cols"><section><h4>Visit</h4><address>Kiln Lane, Padgate PG4 2RT</address></section><section><h4>More</h4><ul><li><a href="/vacancies/">Vacancies</a></li><li><a href="/complaints/">Complaints procedure</a></li><li><a href="/cookies/">Cookies</a></li></ul></section></div></footer> </body></html>`,
    labels: `
h1 Orrin Kestrel 1.5 Tourer 2022 (72 plate)
h2 The facts
h2 Finance example
h2 Ask the people we sold to
h2 Ask about this car
action Reserve for £99
action Book a test drive
action Value my part exchange
action Send my question
form contact
field Name
field Phone
field Email
field Your question
field I have a car to part exchange
price 14750 GBP -
price 13995 GBP -
price 239.61 GBP month
price 99 GBP -
price 195 GBP year
price 1500 GBP -
nav Used cars
nav Sell your car
nav Servicing and MOT
nav Finance
nav About us
nav Home
nav Orrin
nav Vacancies
nav Complaints procedure
nav Cookies
media Padgate Motor Company
media Orrin Kestrel Tourer in slate blue, front three-quarter view
media Dashboard and centre screen
media Boot with the rear seats folded
media Walkaround video of this Kestrel
proof *4.9 from 1,356 customers on AutoJudge.
proof Dealer of the Year 2025*
proof They rang me to say the tyre I hadn’t noticed was low*
trust Every reservation fee refunded in full if you walk away
trust 12 months’ warranty and roadside recovery
trust 7 days or 250 miles to bring it back
trust HPI clear: no finance owing, never written off
trust *authorised and regulated by the Financial Conduct Authority.
trust *No chasing calls.
`,
    hidden: ['Courtesy cars', 'Orrin Kestrel from only £239 pm'],
  },
  {
    name: 'co-working-space-blog-post',
    kind: 'article',
    language: 'en-US',
    html: `<!doctype html> <html xmlns:og="http://opengraphprotocol.org/schema/" lang="en-US"> <head><!-- This is Squarespace. --><meta charset="utf-8"><title>What we learned from a year without phone booths &mdash; The Cannery</title> <meta property="og:type" content="article"><meta itemprop="datePublished" content="2026-05-06T09:00:00-0700"> <style>.header-menu{visibility:hidden;display:none}</style></head> <body id="collection-61a" class="view-item collection-type-blog-side-by-side header-layout-nav-right"> <div id="siteWrapper" class="clearfix site-wrapper"> <div class="sqs-announcement-bar-dropzone"><a class="sqs-announcement-bar-url" href="/oakland">Oakland opens June 1. Come see the skylight.</a></div> <header data-test="header" id="header" class="header theme-col--primary"><div class="header-inner container--fluid"> <div class="header-title"><div class="header-title-text"><a id="site-title" href="/">The Cannery</a></div></div> <div class="header-nav"><div class="header-nav-wrapper"><nav class="header-nav-list"> <div class="header-nav-item header-nav-item--collection"><a href="/locations" data-animation-role="header-element">Locations</a></div> <div class="header-nav-item header-nav-item--collection"><a href="/memberships" data-animation-role="header-element">Memberships</a></div> <div class="header-nav-item header-nav-item--collection"><a href="/events" data-animation-role="header-element">Events</a></div> <div class="header-nav-item header-nav-item--collection header-nav-item--active"><a href="/journal" aria-current="page">Journal</a></div></nav> </div></div> <div class="header-actions header-actions--right"><div class="header-actions-action header-actions-action--cta"><a class="btn btn--border theme-btn--primary-inverse sqs-button-element--primary" href="/tour">Book a tour</a></div></div> <div class="header-menu"><nav class="header-menu-nav-list"><a href="/parking-and-transit">Parking and transit</a></nav> </div> </div></header> <main id="page" class="container" role="main"><article class="sections" id="sections"><section class="page-section"><div class="content-wrapper"><div class="content"> <div class="blog-item-wrapper"><article id="article-" class="h-entry entry blog-item"><div class="blog-item-inner-wrapper"> <div class="blog-item-top-wrapper"><div class="blog-item-title"><h1 class="entry-title entry-title--large p-name" itemprop="headline">What we learned from a year without phone booths</h1> </div> <div class="blog-item-meta-wrapper"><div class="blog-item-author-date-wrapper"><span class="blog-author-name">Written By <a href="/journal?author=5">Teodoro Vance</a></span><time class="dt-published blog-meta-item--date" datetime="2026-05-06">May 6, 2026</time></div></div></div> <div class="blog-item-content-wrapper"><div class="blog-item-content e-content"><div class="sqs-layout sqs-grid-12"><div class="row sqs-row"><div class="col sqs-col-12 span-12"> <div class="sqs-block html-block sqs-block-html"><div class="sqs-block-content"><p>Last spring we unscrewed all nine phone booths from the second floor and put them in storage. It was meant to be a month. People would take their calls on the stairs, we thought, or they would hate us.</p> <p>They did hate us, for about eleven days.</p> </div></div> <div class="sqs-block image-block sqs-block-image"><figure class="sqs-block-image-figure"><div class="image-block-wrapper"><img data-stretch="false" src="https://images.cannery.example/booths.jpg" alt="Nine empty rectangles on a wooden floor where the booths stood" loading="lazy"></div><figcaption class="image-caption-wrapper"><p>The morning after.</p> </figcaption></figure> </div> <div class="sqs-block html-block"><div class="sqs-block-content"><h2>Quiet is a habit, not a box</h2> <p>We had measured noise before: a steady 58 decibels at lunchtime. Without the booths it rose to 61, then sank to 52 by August. People simply talked less at their desks and walked more.</p> <h2>The stairs became a room</h2> <p>Somebody put a cushion on the third landing. By fall there were six, and a lamp. We have since wired the landing for power and stopped pretending it was not an office.</p> </div></div> <div class="sqs-block quote-block sqs-block-quote"><figure class="block"><blockquote data-animation-role="quote"><span>&#8220;</span>I closed my seed round on that landing, wearing one shoe.<span>&#8221;</span></blockquote> <figcaption class="source">&mdash; Priyanka D., member since 2021</figcaption></figure> </div> <div class="sqs-block html-block"><div class="sqs-block-content"><h2>Would we do it again?</h2> <p>Yes, but we would tell people first. Two booths are back, by the west window, for therapists and anyone who needs a door that shuts.</p> </div></div> <div class="sqs-block embed-block sqs-block-video"><div class="sqs-video-wrapper"><iframe src="https://player.example/landing" title="A day on the third landing (time lapse)" width="640" height="360"></iframe></div></div> <div class="sqs-block button-block sqs-block-button"><div class="sqs-block-button-container--center"><a href="/daypass" class="sqs-block-button-element--medium sqs-button-element--primary sqs-block-button-element">Try a free day pass</a></div></div> <div class="sqs-block html-block"><div class="sqs-block-content"><p style="text-align:center" class="sqsrte-small">Bring your laptop, leave your wallet: nothing to sign, nothing to cancel.</p> </div></div> </div></div></div></div></div> </div></article> </div> <section id="itemPagination" class="item-pagination item-pagination--prev-next"><a href="/journal/compost" class="item-pagination-link item-pagination-link--prev"><div class="item-pagination-prev-next">Previous</div><p class="item-pagination-title">The compost experiment</p> </a></section> </div></div></section> </article> </main> <footer class="sections" id="footer-sections"><section class="page-section"><div class="content"> <div class="sqs-block newsletter-block sqs-block-newsletter"><div class="newsletter-block-wrapper"><form class="newsletter-form" data-form-id="61b" autocomplete="on" method="POST" novalidate><header class="newsletter-form-header"><h2 class="newsletter-form-header-title">Notes from the landing</h2> <div class="newsletter-form-header-description"><p>A short letter on the first Monday.</p> </div></header> <div class="newsletter-form-fields-wrapper"><div class="newsletter-form-field-wrapper form-item field email required"><label class="newsletter-form-field-label title" for="email-y">Email Address</label><input id="email-y" class="newsletter-form-field-element field-element" name="email" type="email" placeholder="you@studio.example"></div><div class="newsletter-form-button-wrapper"><button class="newsletter-form-button sqs-system-button sqs-editable-button-layout" type="submit"><span class="newsletter-form-spinner"></span><span class="newsletter-form-button-label">Sign Up</span></button></div></div><div class="newsletter-form-footnote"><p>We respect your privacy.</p> </div><div class="hidden form-submission-text" style="display:none">Thank you, see you Monday!</div></form> </div></div> <div class="sqs-block html-block"><div class="sqs-block-content"><p>Voted best place to get work done by readers of the Bay Dispatch, 2024 and 2025.</p> <p>840 members across three buildings.</p> </div></div> <nav class="footer-nav"><a href="/house-rules">House Rules</a> <a href="/press">Press</a> <a href="/contact">Contact</a></nav> </div></section> </footer> </div></body></html>`,
    labels: `
h1 What we learned from a year without phone booths
h2 Quiet is a habit, not a box
h2 The stairs became a room
h2 Would we do it again?
h2 Notes from the landing
action Book a tour
action Try a free day pass
action Sign Up
form newsletter
field Email Address
nav Locations
nav Memberships
nav Events
nav Journal
nav House Rules
nav Press
nav Contact
media Nine empty rectangles on a wooden floor where the booths stood
media A day on the third landing (time lapse)
proof *I closed my seed round on that landing, wearing one shoe.*
proof Voted best place to get work done by readers of the Bay Dispatch, 2024 and 2025.
proof 840 members across three buildings.
trust *nothing to sign, nothing to cancel.
trust We respect your privacy.
`,
    hidden: ['Parking and transit', 'Thank you, see you Monday!'],
  },
];
