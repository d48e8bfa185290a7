/** Accounts, and home pages of trades. */
import type { LabelledPage } from '../labelled.ts';

export const FIFTH_HOMES: readonly LabelledPage[] = [
  {
    name: 'cloud-sign-up',
    kind: 'sign-up',
    language: 'en',
    html: `<!DOCTYPE html><html lang="en" data-theme="dark"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width,initial-scale=1"/><title>Create your account · Basalt Cloud</title><link rel="stylesheet" href="/build/_assets/app-7Q.css"/><link rel="modulepreload" href="/build/entry.client-AA.js"/></head> <body> <div class="split"> <div class="split__left"> <header class="mini-head"><a href="https://basalt.example" class="mini-head__logo"><svg width="120" height="28" role="img" aria-labelledby="lg"><title id="lg">Basalt Cloud</title><path d="M0 0h120v28"/></svg></a><p>Already deploying with us? <a href="/login">Log in</a></p> </header> <main> <h1>Your first server is ninety seconds away</h1> <p class="lede">Includes $200 of credit for 60 days. Small print, large print: nothing is charged until you add a payment method yourself.</p> <div class="oauth" role="group" aria-label="Single sign-on"><button type="button" class="oauth__btn"><svg aria-hidden="true" width="18" height="18"><path d="M9 0"/></svg><span>Continue with GitHub</span></button><button type="button" class="oauth__btn"><svg aria-hidden="true" width="18" height="18"><path d="M9 0"/></svg><span>Continue with Google</span></button></div> <div class="or" role="separator"><span>or</span></div> <form method="post" action="/signup?index" data-discover="true" noValidate=""> <input type="hidden" name="csrf" value="c81f"/> <div class="react-aria-TextField" data-rac=""><label class="react-aria-Label" id="ra-1-l" for="ra-1">Work email</label><input class="react-aria-Input" id="ra-1" type="email" name="email" autoComplete="email" aria-labelledby="ra-1-l" required=""/></div> <div class="react-aria-TextField" data-rac=""><label class="react-aria-Label" id="ra-2-l" for="ra-2">Team name</label><input class="react-aria-Input" id="ra-2" type="text" name="team" aria-labelledby="ra-2-l" aria-describedby="ra-2-d"/><span slot="description" id="ra-2-d">You can rename it later.</span></div> <div class="react-aria-TextField" data-rac=""><label class="react-aria-Label" id="ra-3-l" for="ra-3">Password</label><div class="input-wrap"><input class="react-aria-Input" id="ra-3" type="password" name="password" autoComplete="new-password" aria-labelledby="ra-3-l"/><button type="button" class="ghost" aria-label="Show password"><svg aria-hidden="true" width="20"><path d="M1 1"/></svg></button></div> <ul class="pw-rules"><li>12 characters or more</li> <li>Not one of the leaked ones</li> </ul> </div> <div class="react-aria-Select"><span class="react-aria-Label" id="ra-4-l">Home region</span><button type="button" aria-haspopup="listbox" aria-labelledby="ra-4-l ra-4-v" class="react-aria-Button"><span id="ra-4-v" class="react-aria-SelectValue">Frankfurt (fra-2)</span><span aria-hidden="true">▼</span></button><div aria-hidden="true" style="border:0;clip:rect(0 0 0 0);height:1px;overflow:hidden;position:absolute;width:1px"><label><select tabindex="-1" name="region"><option value="fra">Frankfurt (fra-2)</option><option value="sjc">San José (sjc-1)</option></select></label></div> </div> <div class="hp" style="position:absolute;left:-9999px" aria-hidden="true"><label>Leave this empty<input type="text" name="website" tabindex="-1" autoComplete="off"/></label></div> <label class="react-aria-Checkbox"><input type="checkbox" name="tos" required=""/><div class="checkbox" aria-hidden="true"></div>I agree to the <a href="/legal/terms">Terms of Service</a> and <a href="/legal/aup">Acceptable Use Policy</a></label> <label class="react-aria-Checkbox"><input type="checkbox" name="news"/><div class="checkbox" aria-hidden="true"></div>Email me the monthly changelog</label> <button type="submit" class="btn btn--primary btn--block">Create account<svg aria-hidden="true" width="16"><path d="M0 8h12"/></svg></button> </form> <p class="fine"><svg aria-hidden="true" width="14"><path d="M1 1"/></svg> Your email is used for your account and nothing else. Passwords are hashed with Argon2id.</p> </main> <footer class="mini-foot"><a href="/legal/privacy">Privacy</a><a href="/security">Security</a><a href="https://status.basalt.example">Status</a><label>Language <select aria-label="Language"><option>English</option><option>Deutsch</option></select></label></footer> </div> <aside class="split__right"> <h2>Why 46,000 developers run on basalt</h2> <ul class="ticks"><li><svg aria-hidden="true"><use href="#tick"/></svg>Hourly billing that stops at the monthly cap: <b>$0.009</b>/hr, never more than <b>$6</b>/mo</li> <li><svg aria-hidden="true"><use href="#tick"/></svg>Bandwidth is pooled and outbound is free up to 1 TB</li> <li><svg aria-hidden="true"><use href="#tick"/></svg>ISO 27001, SOC 2 and HIPAA-ready regions</li> </ul> <blockquote><p>We moved 140 containers on a Friday afternoon, which you are never supposed to do. Nobody noticed.</p> <footer><img src="/img/ines.webp" alt="Portrait of Inês Carvalho" width="48" height="48"/><cite>Inês Carvalho, platform lead at Mapforge</cite></footer> </blockquote> <p class="logos-note">Also running here: Mapforge, Gullwing Games, the University of Tarn and Habitat Bank</p> </aside> </div> <div id="toast-region" role="region" aria-label="Notifications" tabindex="-1"></div> <template id="verify"><h2>Check your inbox</h2> <p>We sent a six-digit code.</p> <button>Resend code</button></template> <script>window.__remixContext={"url":"/signup","state":{"loaderData":{"root":{"promo":"BASALT200"}}}};</script> </body></html>`,
    labels: `
h1 Your first server is ninety seconds away
h2 Why 46,000 developers run on basalt
action Log in
action Continue with GitHub
action Continue with Google
action Create account
form sign-up
field Work email
field Team name
field Password
field Home region
field I agree to the Terms of Service*
field Email me the monthly changelog
field Language
price 0.009 USD hour
price 6 USD month
nav Privacy
nav Security
nav Status
media Portrait of Inês Carvalho
proof Why 46,000 developers run on basalt
proof We moved 140 containers on a Friday afternoon*
proof Also running here: Mapforge*
trust *nothing is charged until you add a payment method yourself.
trust *Your email is used for your account and nothing else.
trust ISO 27001, SOC 2 and HIPAA-ready regions`,
    hidden: ['Check your inbox', 'Resend code', 'Leave this empty', 'BASALT200'],
  },
  {
    name: 'dutch-bank-login',
    kind: 'sign-up',
    language: 'nl-NL',
    html: `<!DOCTYPE html> <html lang="nl-NL"> <head> <meta charset="utf-8"> <title>Inloggen Mijn Polderbank</title> <base href="/mijn/"> <meta name="viewport" content="width=device-width, initial-scale=1"> <link rel="stylesheet" href="styles.8f0d.css"> </head> <body class="plb-theme"> <plb-app ng-version="17.3.11" _nghost-ng-c1=""><a class="plb-skip" href="#hoofd" style="position:absolute;left:-9999px">Direct naar inhoud</a> <plb-header _ngcontent-ng-c1=""><header class="plb-header"><div class="plb-header__inner"><a routerlink="/" class="plb-header__logo" href="https://www.polderbank.example/"><img src="assets/polderbank.svg" alt="Polderbank, naar de startpagina"></a> <nav class="plb-header__nav" aria-label="Hoofdmenu"><ul><li><a href="/particulier/betalen">Betalen</a></li> <li><a href="/particulier/sparen">Sparen</a></li> <li><a href="/particulier/hypotheek">Hypotheek</a></li> <li><a href="/zakelijk">Zakelijk</a></li> <li><a href="/service">Klantenservice</a></li> </ul> </nav> <div class="plb-lang" role="group" aria-label="Taal"><a href="?l=nl" aria-current="true" lang="nl">NL</a><a href="?l=en" lang="en">EN</a></div> </div> </header> </plb-header> <plb-alert type="warning" role="status"><div class="plb-alert"><svg aria-hidden="true" width="20" height="20"><use href="#warn"></use></svg><p>Krijgt u een appje over een nieuwe pas? Dat zijn wij niet. Wij vragen nooit om uw pincode.</p> <a href="/service/phishing">Meer over oplichting</a></div> </plb-alert> <main id="hoofd" class="plb-grid"> <router-outlet></router-outlet> <plb-login _nghost-ng-c7="" class="ng-star-inserted"><section class="plb-card"> <h1 class="plb-h1">Inloggen op Mijn Polderbank</h1> <mat-tab-group><div role="tablist" class="tabs"><div role="tab" aria-selected="true" class="tab tab--on" tabindex="0"><span>Met wachtwoord</span></div> <div role="tab" aria-selected="false" class="tab" tabindex="-1"><span>Met QR-code</span></div> </div> <div role="tabpanel"> <form novalidate="" class="ng-untouched ng-pristine ng-invalid"> <mat-form-field class="mat-mdc-form-field"><div class="mat-mdc-text-field-wrapper"><div class="mat-mdc-form-field-flex"><div class="mat-mdc-form-field-infix"><label for="mat-input-0" class="mdc-floating-label"><mat-label>Gebruikersnaam</mat-label><span aria-hidden="true" class="mat-mdc-form-field-required-marker"></span></label><input matinput id="mat-input-0" formcontrolname="user" autocomplete="username" class="mat-mdc-input-element" required></div> </div> </div> </mat-form-field> <mat-form-field class="mat-mdc-form-field"><div class="mat-mdc-text-field-wrapper"><div class="mat-mdc-form-field-flex"><div class="mat-mdc-form-field-infix"><label for="mat-input-1" class="mdc-floating-label"><mat-label>Wachtwoord</mat-label></label><input matinput id="mat-input-1" type="password" formcontrolname="pass" autocomplete="current-password" class="mat-mdc-input-element" required></div> <div class="mat-mdc-form-field-icon-suffix"><button mat-icon-button type="button" aria-label="Wachtwoord tonen"><mat-icon aria-hidden="true" class="material-icons"></mat-icon></button></div> </div> </div> </mat-form-field> <mat-checkbox><div class="mdc-form-field"><div class="mdc-checkbox"><input type="checkbox" id="mat-mdc-checkbox-1-input" class="mdc-checkbox__native-control"></div> <label class="mdc-label" for="mat-mdc-checkbox-1-input">Onthoud mijn gebruikersnaam</label></div> </mat-checkbox> <button mat-flat-button color="primary" type="submit" class="mdc-button mdc-button--unelevated"><span class="mat-mdc-button-persistent-ripple"></span><span class="mdc-button__label">Inloggen</span><span class="mat-mdc-focus-indicator"></span></button> <p><a href="wachtwoord-vergeten">Wachtwoord vergeten?</a></p> </form> </div> </mat-tab-group> <div hidden class="plb-qr"><p>Scan de code met de app</p> <img src="assets/qr.png" alt="QR-code om in te loggen"></div> </section> </plb-login> <aside class="plb-side"><plb-tile><h2 class="plb-h2">Nog geen klant?</h2> <p>Open in tien minuten een betaalrekening, vanaf <strong>€ 2,75</strong> per maand. Wie jonger is dan 18 betaalt <strong>€ 0,-</strong>.</p> <a mat-stroked-button class="mdc-button mdc-button--outlined" href="/rekening-openen"><span class="mdc-button__label">Rekening openen</span></a><p class="klein">In juni door 1.208 klanten beoordeeld met een 8,4</p> </plb-tile> <plb-tile><h2 class="plb-h2">Bankieren met uw telefoon</h2> <p>Verkozen tot Beste Bankier-app 2026 door lezers van Geldwijzer.</p> <ul class="stores"><li><a href="https://apps.polderbank.example/ios"><img src="assets/appstore.svg" alt="Download in de App Store"></a></li> <li><a href="https://apps.polderbank.example/android"><img src="assets/play.svg" alt="Ontdek het op Google Play"></a></li> </ul> </plb-tile> </aside> <section class="plb-help"><h2 class="plb-h2">Hulp bij inloggen</h2> <plb-accordion><details><summary><h3>Waarom is mijn account geblokkeerd?</h3> </summary> <p>Na drie verkeerde pogingen sluiten wij de toegang voor een uur.</p> </details> <details><summary><h3>Hoe herken ik de echte website?</h3> </summary> <p>Kijk naar het adres en het slotje.</p> </details> </plb-accordion> </section> </main> <plb-footer><footer class="plb-footer"><p class="plb-footer__reg"><svg aria-hidden="true" width="24"><use href="#shield"></use></svg>Uw spaargeld is tot € 100.000 beschermd door het depositogarantiestelsel. Polderbank N.V. staat onder toezicht van De Nederlandsche Bank en de AFM.</p> <nav aria-label="Voettekst"><ul><li><a href="/privacy">Privacy</a></li> <li><a href="/cookies">Cookies</a></li> <li><a href="/toegankelijkheid">Toegankelijkheid</a></li> <li><a href="/veilig-bankieren">Veilig bankieren</a></li> </ul> </nav> </footer> </plb-footer> </plb-app> <ng-template id="sessie"></ng-template> <div class="cdk-overlay-container"><div class="cdk-overlay-pane" style="display:none"><mat-dialog-container role="dialog"><h2 mat-dialog-title>Uw sessie is verlopen</h2> <button mat-button>Opnieuw beginnen</button></mat-dialog-container></div> </div> <script src="runtime.2c.js" type="module"></script><script src="main.90.js" type="module"></script> </body></html>`,
    labels: `
h1 Inloggen op Mijn Polderbank
h2 Nog geen klant?
h2 Bankieren met uw telefoon
h2 Hulp bij inloggen
action Inloggen
action Rekening openen
action Download in de App Store
action Ontdek het op Google Play
form log-in
field Gebruikersnaam
field Wachtwoord
field Onthoud mijn gebruikersnaam
price 2.75 EUR month
nav Betalen
nav Sparen
nav Hypotheek
nav Zakelijk
nav Klantenservice
nav NL
nav EN
nav Privacy
nav Cookies
nav Toegankelijkheid
nav Veilig bankieren
media Polderbank, naar de startpagina
media Download in de App Store
media Ontdek het op Google Play
proof In juni door 1.208 klanten beoordeeld met een 8,4
proof Verkozen tot Beste Bankier-app 2026*
trust Uw spaargeld is tot € 100.000 beschermd*
question Waarom is mijn account geblokkeerd?
question Hoe herken ik de echte website?`,
    hidden: ['Scan de code met de app', 'Uw sessie is verlopen', 'Opnieuw beginnen'],
  },
  {
    name: 'dental-clinic',
    kind: 'landing',
    language: 'en',
    html: `<!DOCTYPE html> <html xmlns="http://www.w3.org/1999/xhtml" lang="en" class=""> <head> <meta charset="utf-8"><meta name="viewport" content="initial-scale=1, minimum-scale=1, maximum-scale=5"> <title>Linden Street Dental | Gentle dentistry in Madison Falls</title> <style id="globalCss">.dmHidden{display:none}.main-shadow{opacity:1}</style> </head> <body id="dmRoot" class="dmDesktopBody fix-mobile-scrolling flex-site dmResellerSite"> <div class="dm_wrapper" id="dm"><div id="layout-drawer" class="hamburger-drawer layout-drawer dmHidden" aria-label="hamburger menu"><ul role="menubar" class="unifiednav__container"><li role="menuitem"><a href="/our-team" class="unifiednav__item">Our Team</a></li> <li role="menuitem"><a href="/text-us" class="unifiednav__item">Text us from your phone</a></li> </ul> </div> <div class="dmHeaderContainer fHeader d-header-wrapper"><div id="hcontainer" class="u_hcontainer dmHeader p_hfcontainer"><div class="dmRespRow"><div class="dmRespCol large-3"><div class="imageWidget" data-element-type="image"><a href="/"><img src="/i/linden-logo-1920w.png" alt="Linden Street Dental" data-dm-image-path="x"></a></div> </div> <div class="dmRespCol large-6"><nav class="u_1 effect-bottom main-navigation unifiednav" role="navigation" data-element-type="onelinks_menu"><ul role="menubar" class="unifiednav__container"><li role="menuitem" class="unifiednav__item-wrap"><a href="/our-team" class="unifiednav__item"><span class="nav-item-text" data-link-text="Our Team">Our Team</span></a></li> <li role="menuitem" class="unifiednav__item-wrap"><a href="/services" class="unifiednav__item"><span class="nav-item-text" data-link-text="Services">Services</span></a></li> <li role="menuitem" class="unifiednav__item-wrap"><a href="/new-patients" class="unifiednav__item"><span class="nav-item-text" data-link-text="New Patients">New Patients</span></a></li> <li role="menuitem" class="unifiednav__item-wrap"><a href="/insurance" class="unifiednav__item"><span class="nav-item-text" data-link-text="Insurance">Insurance</span></a></li> </ul> </nav> </div> <div class="dmRespCol large-3"><a data-display-type="block" class="align-center dmButtonLink dmWidget dmWwr default dmOnlyButton" href="tel:555-0144" role="link"><span class="iconBg"><span class="icon hasFontIcon icon-phone"></span></span><span class="text">Call (608) 555-0144</span></a></div> </div> </div> </div> <div dmwrapped="true" id="dmFirstContainer" class="dmBody u_dmStyle_template_home"><div class="dmInner"><div id="dm_content"> <div class="dmRespRow hero" style="background-image:url(/i/chair.jpg)"><div class="dmNewParagraph"><h1><span class="m-size-30 size-55">The dentist you'll&nbsp;stop&nbsp;dreading</span></h1> <p class="size-18"><span>Evening and Saturday appointments on Linden Street.</span></p> </div> <a class="dmButtonLink dmWidget" href="#book"><span class="text">Request an appointment</span></a></div> <div class="dmRespRow strip"><div class="dmRespCol"><p><strong>4.9</strong> average from 733 Google reviews</p> </div> <div class="dmRespCol"><p>Voted Best Dentist, Madison Falls Weekly, five years running</p> </div> <div class="dmRespCol"><p>Dr. Okafor is board-certified and a member of the ADA</p> </div> </div> <div class="dmRespRow"><h2 class="dmNewParagraph"><span>New patient specials</span></h2> <div class="dmRespCol large-4 card"><div class="imageWidget"><img src="/i/cleaning.jpg" alt="Hygienist polishing a patient's teeth"></div> <h3>Exam, X-rays &amp; cleaning</h3> <p><span style="font-size:40px">$129</span> <span style="text-decoration:line-through">$310</span></p> <a class="dmButtonLink" href="#book"><span class="text">Claim this offer</span></a></div> <div class="dmRespCol large-4 card"><h3>Take-home whitening</h3> <p><span style="font-size:40px">$199</span></p> <a class="dmButtonLink" href="#book"><span class="text">Claim this offer</span></a></div> <div class="dmRespCol large-4 card"><h3>Linden Smile Plan</h3> <p>No insurance? <span style="font-size:40px">$27</span> a month covers two visits a year.</p> <a class="dmButtonLink" href="/smile-plan"><span class="text">Join the Smile Plan</span></a></div> </div> <div class="dmRespRow"><h2>Meet Dr. Adaeze Okafor</h2> <div class="imageWidget"><img src="/i/okafor.jpg" alt="Dr. Adaeze Okafor in the treatment room" onerror="handleImageLoadError(this)"></div> <p>Dr. Okafor has looked after families here since 2009. She explains first, and nothing starts until you nod.</p> <p>If a filling we placed fails within five years, we redo it at no charge.</p> </div> <div class="dmRespRow reviews"><h2>In our patients' words</h2> <div class="slides" data-auto="true"><ul class="slides"><li class="photoGalleryThumbs"><div class="caption-inner"><p>I cried in the car on the way there and laughed on the way home.</p> <span>Trish B.</span></div> </li> <li class="photoGalleryThumbs"><div class="caption-inner"><p>My son asked when he could come back. He's six!</p> <span>Mateo R.</span></div> </li> </ul> </div> </div> <div class="dmRespRow" id="book"><h2>Book your visit</h2> <div class="dmform default native-inputs" data-element-type="dContactUsRespId"><div class="dmform-wrapper" captcha="true"><form method="post" class="dmRespDesignRow" locale="ENGLISH"><div class="dmforminput required small-12"><label for="dmform-0">Your name</label><input type="text" name="dmform-0" id="dmform-0"><input type="hidden" name="label-dmform-0" value="Your name"></div> <div class="dmforminput required small-12"><label for="dmform-1">Mobile number</label><input type="tel" name="dmform-1" id="dmform-1"></div> <div class="dmforminput small-12"><label for="dmform-2">Preferred day</label><input type="date" name="dmform-2" id="dmform-2"></div> <div class="dmforminput small-12"><label for="dmform-3">Reason for visit</label><select name="dmform-3" id="dmform-3"><option>Check-up</option><option>Toothache</option></select></div> <div class="dmforminput small-12"><label for="dmform-4">Anything that makes you nervous?</label><textarea name="dmform-4" id="dmform-4"></textarea></div> <span class="dmWidget dmWwr dmOnlyButton dmformsubmit"><span class="text" id="sub">Send my request</span><input class="" name="submit" type="submit" value="Send my request"></span></form> </div> <div class="dmform-success" style="display:none">Thanks! We'll text you shortly.</div> </div> <p class="size-12">HIPAA-secure form. We only use your details to arrange your visit.</p> </div> <div class="dmRespRow"><h2>Good to know</h2> <div class="accordion"><div class="acc-item"><h4>Do you take my insurance?</h4> <p>We're in network with eleven plans.</p> </div> <div class="acc-item"><h4>Can I be asleep for my extraction?</h4> <p>Yes, we offer IV sedation on Thursdays.</p> </div> </div> <iframe title="Map to Linden Street Dental" src="https://maps.example/embed?q=linden" width="100%" height="300"></iframe></div> </div> </div> </div> <div class="dmFooterContainer"><div id="fcontainer" class="u_fcontainer f_hcontainer dmFooter"><p>412 Linden Street, Madison Falls</p> <ul><li><a href="/notice">Notice of privacy practices</a></li> <li><a href="/accessibility">Accessibility</a></li> <li><a href="/patient-forms">Patient forms</a></li> </ul> </div> </div> </div> <div id="sticky-book" style="position:fixed;bottom:0"><a class="dmButtonLink" href="#book"><span class="text">Book online</span></a></div> </body></html>`,
    labels: `
h1 The dentist you'll stop dreading
h2 New patient specials
h2 Meet Dr. Adaeze Okafor
h2 In our patients' words
h2 Book your visit
h2 Good to know
action Call (608) 555-0144
action Request an appointment
action Claim this offer
action Join the Smile Plan
action Send my request
action Book online
form booking
field Your name
field Mobile number
field Preferred day
field Reason for visit
field Anything that makes you nervous?
price 129 USD -
price 310 USD -
price 199 USD -
price 27 USD month
nav Our Team
nav Services
nav New Patients
nav Insurance
nav Notice of privacy practices
nav Accessibility
nav Patient forms
media Linden Street Dental
media Hygienist polishing a patient's teeth
media Dr. Adaeze Okafor in the treatment room
proof 4.9 average from 733 Google reviews
proof Voted Best Dentist*
proof I cried in the car on the way there*
proof My son asked when he could come back.*
trust Dr. Okafor is board-certified*
trust If a filling we placed fails within five years*
trust HIPAA-secure form.*
question Do you take my insurance?
question Can I be asleep for my extraction?`,
    hidden: ['Text us from your phone', "Thanks! We'll text you shortly."],
  },
  {
    name: 'branding-agency',
    kind: 'landing',
    language: 'en',
    html: `<!DOCTYPE html><html lang="en" data-astro-cid-sckkx6r4> <head><meta charset="utf-8"><title>Halfpenny & Rook, a design studio</title><meta name="generator" content="Astro v4.15.9"><link rel="stylesheet" href="/_astro/index.D1x.css"></head> <body data-astro-cid-sckkx6r4> <div class="cursor" aria-hidden="true"></div> <header class="bar" data-astro-cid-3ef6ksr2><a class="mark" href="/"><span aria-hidden="true">H&amp;R</span><span class="vh">Halfpenny &amp; Rook home</span></a><nav aria-label="Site"><a href="/work" class="lnk"><span data-hover="Work">Work</span></a><a href="/studio" class="lnk"><span data-hover="Studio">Studio</span></a><a href="/notes" class="lnk"><span data-hover="Notes">Notes</span></a></nav> <a href="mailto:hello@halfpennyrook.example" class="pill">Start a project <span aria-hidden="true">→</span></a></header> <dialog id="nav-dialog"><nav aria-label="Mobile"><a href="/work">Work</a><a href="/play">Playground</a></nav> <button>Close</button></dialog> <main> <section class="hero"><h1 class="split"><span class="ln"><span class="w">Brands</span> <span class="w">with</span></span> <span class="ln"><span class="w">their</span> <span class="w">sleeves</span> <span class="w">rolled</span> <span class="w">up</span></span></h1> <p>We name, draw and build identities for firms that make things: boats, bread, bolts, and lately a satellite.</p> <video class="reel" autoplay muted loop playsinline poster="/reel.jpg" title="Studio showreel 2026"><source src="/reel.mp4" type="video/mp4"></video><button class="reel__btn" aria-controls="reel-modal">Play the reel</button></section> <div class="marquee" role="marquee"><div class="marquee__t"><span>Cloverly Mills</span><span>Orrin Boatyard</span><span>Fjellbrød</span><span>Tessera Orbital</span></div> <div class="marquee__t" aria-hidden="true"><span>Cloverly Mills</span><span>Orrin Boatyard</span><span>Fjellbrød</span><span>Tessera Orbital</span></div> </div> <section class="work" aria-labelledby="w-h"><h2 id="w-h">Selected work</h2> <article class="case"><a href="/work/cloverly" class="case__l"><figure><img src="/_astro/cloverly.B2.webp" alt="Flour sacks printed with the Cloverly mark" width="1200" height="900" loading="lazy" decoding="async"></figure> <h3>Cloverly Mills</h3> <p>Own-brand sales up 38% in two seasons</p> </a></article> <article class="case"><a href="/work/tessera" class="case__l"><figure><img src="/_astro/tessera.C9.webp" alt="Mission patch for Tessera Orbital" width="1200" height="900" loading="lazy" decoding="async"></figure> <h3>Tessera Orbital</h3> <p>From pitch deck to a $14m round in nine weeks</p> </a></article> <a href="/work" class="more">See all 41 projects</a></section> <section class="awards"><h2>On the shelf</h2> <table><tbody><tr><td>2026</td> <td>D&amp;AD Wood Pencil</td> <td>Fjellbrød</td> </tr> <tr><td>2025</td> <td>Brand Impact Award, gold</td> <td>Orrin Boatyard</td> </tr> </tbody> </table> </section> <section class="how"><h2>How we price</h2> <p>No day rates. You get one figure before we start and it does not move.</p> <dl class="steps"><div><dt>Sprint</dt> <dd>Two weeks, one problem. <strong>£6,500</strong></dd> </div> <div><dt>Identity</dt> <dd>Name to guidelines. From <strong>£24,000</strong></dd> </div> <div><dt>Retained</dt> <dd>A seat at your table. <strong>£3,200</strong> per month</dd> </div> </dl> <p class="note">Don't like the first round? Walk away and pay for half.</p> </section> <section class="words"><h2 class="vh">Testimonials</h2> <figure><blockquote>They asked better questions than our investors did.</blockquote> <figcaption>Yusra Lindqvist, founder, Tessera Orbital</figcaption> </figure> </section> <section class="talk" id="talk"><h2>Tell us what you make</h2> <form action="https://forms.halfpennyrook.example/f/9" method="POST"><p class="madlib">Hello, I'm <input name="name" aria-label="Your name" placeholder="your name" required> from <input name="company" aria-label="Company" placeholder="company"> and we make <input name="what" aria-label="What you make" placeholder="lovely things">. Write to me at <input type="email" name="email" aria-label="Email" placeholder="email" required>.</p> <fieldset><legend>Budget</legend> <label class="chip"><input type="radio" name="b" value="1">Under £10k</label><label class="chip"><input type="radio" name="b" value="2">£10k to £50k</label></fieldset> <input type="text" name="_gotcha" style="display:none"><button class="big">Say hello</button><p class="note">A human replies within one working day. NDA? Happy to sign yours first.</p> </form> </section> </main> <footer class="end"><p>Unit 4, The Ropeworks, Bristol</p> <ul><li><a href="https://social.example/hr">Instagram</a></li> <li><a href="https://are.example/hr">Are.na</a></li> <li><a href="/colophon">Colophon</a></li> </ul> <p>A certified B Corp since 2021.</p> </footer> <style>.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}</style></body></html>`,
    labels: `
h1 Brands with their sleeves rolled up
h2 Selected work
h2 On the shelf
h2 How we price
h2 Tell us what you make
action Start a project*
action Say hello
form contact
field Your name
field Company
field What you make
field Email
field Budget
price 6500 GBP -
price 24000 GBP -
price 3200 GBP month
nav Work
nav Studio
nav Notes
nav Instagram
nav Are.na
nav Colophon
media Studio showreel 2026
media Flour sacks printed with the Cloverly mark
media Mission patch for Tessera Orbital
proof Own-brand sales up 38% in two seasons
proof From pitch deck to a $14m round in nine weeks
proof *D&AD Wood Pencil
proof *Brand Impact Award, gold
proof They asked better questions than our investors did.
trust Don't like the first round?*
trust A certified B Corp since 2021.`,
    hidden: ['Playground'],
  },
];
