/** Pages as frameworks and page builders send them. Labelled before the inventory was run on them. */
import type { LabelledPage } from './labelled.ts';

export const FRAMEWORK_PAGES: readonly LabelledPage[] = [
  {
    name: 'next-js',
    kind: 'landing',
    language: 'en',
    html: `<!DOCTYPE html><html lang="en" class="__variable_d65c78 __variable_86777a"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><link rel="preload" as="image" imageSrcSet="/_next/image?url=%2Fhero.png&amp;w=640&amp;q=75 1x"/><link rel="stylesheet" href="/_next/static/css/4b1f2c1a0e5d7c38.css" data-precedence="next"/><script src="/_next/static/chunks/webpack-0e5d7c384b1f2c1a.js" async=""></script><title>Parcelwise | Returns customers do not dread</title><meta name="description" content="Returns for online shops, without a spreadsheet."/></head><body class="antialiased"><div hidden=""><!--$--><!--/$--></div><div class="page_shell__k3Jx2"><header class="header_root__9fQpL"><a class="header_logo__x81Bz" href="/"><img alt="Parcelwise" loading="lazy" width="120" height="32" decoding="async" data-nimg="1" style="color:transparent" src="/_next/image?url=%2Flogo.png&amp;w=256&amp;q=75"/></a><nav class="header_nav__Aa2f1"><a href="/how-it-works">How it works</a><a href="/pricing">Pricing</a><a href="/blog">Blog</a></nav><div class="header_cta__P0o1x"><a href="/login">Log in</a><a class="button_root__5fTg1 button_filled__1qAzx" href="/signup">Start for free</a></div></header><main class="page_main__mVc2x"><section class="hero_root__ee9Dk"><h1 class="hero_title__Wd3k1">Returns your customers<!-- --> <em>do not dread</em></h1><p class="hero_lead__0plMk">A label in two clicks, a refund in one day.</p><div><a class="button_root__5fTg1 button_filled__1qAzx" href="/signup">Start for free</a><button class="button_root__5fTg1 button_ghost__j81Ma" type="button">Watch the film<!-- --> (<!-- -->2<!-- --> min)</button></div><p class="hero_note__aK91d">No card needed. Cancel any time.</p><img alt="The returns desk of a shop" fetchPriority="high" width="1200" height="700" decoding="async" data-nimg="1" style="color:transparent" srcSet="/_next/image?url=%2Fhero.png&amp;w=1200&amp;q=75 1x, /_next/image?url=%2Fhero.png&amp;w=3840&amp;q=75 2x" src="/_next/image?url=%2Fhero.png&amp;w=3840&amp;q=75"/></section><section class="steps_root__zz1Qa"><h2>Three steps, no post office queue</h2><div class="steps_card__Mk1la"><span>1</span><h3>Pick what goes back</h3><p>Customers choose from their own order.</p></div><div class="steps_card__Mk1la"><span>2</span><h3>Print or scan</h3><p>A code at the counter is enough.</p></div><div class="steps_card__Mk1la"><span>3</span><h3>Get the money back</h3><p>The refund leaves when the parcel is scanned.</p></div></section><section class="quote_root__Yt5rE"><figure><blockquote>Our support mail halved in the first month.</blockquote><figcaption>Ines Duarte, head of service at Fiddlehead</figcaption></figure></section><!--$?--><template id="B:0"></template><p>Loading reviews...</p><!--/$--></main><footer class="footer_root__q8Wle"><a href="/imprint">Imprint</a><a href="/privacy">Privacy</a><small>© <!-- -->2026<!-- --> Parcelwise</small></footer></div><script>self.__next_f=self.__next_f||[];self.__next_f.push([0])</script><script>self.__next_f.push([1,"0:[\\"$\\",\\"h1\\",null,{\\"children\\":\\"Payload headline\\"}]"])</script></body></html>`,
    labels: `
h1 Returns your customers do not dread
h2 Three steps, no post office queue
h3 Pick what goes back
h3 Print or scan
h3 Get the money back
action Log in
action Start for free
action Watch the film (2 min)
nav How it works
nav Pricing
nav Blog
media Parcelwise
media The returns desk of a shop
proof Our support mail halved in the first month.*
trust No card needed. Cancel any time.`,
    hidden: ['Payload headline'],
  },
  {
    name: 'wordpress-elementor',
    kind: 'landing',
    language: 'en-GB',
    html: `<!DOCTYPE html><html lang="en-GB" prefix="og: https://ogp.me/ns#"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Hartley &amp; Sons Roofing - Roof repairs in Leeds</title><meta name="generator" content="WordPress 6.4.2"><style id='global-styles-inline-css'>body{--wp--preset--color--black:#000000}.screen-reader-text{clip:rect(1px,1px,1px,1px);position:absolute!important}</style></head><body class="home page-template page page-id-12 wp-custom-logo elementor-default elementor-kit-6 elementor-page elementor-page-12"><a class="skip-link screen-reader-text" href="#content">Skip to content</a><div data-elementor-type="header" data-elementor-id="45" class="elementor elementor-45 elementor-location-header"><section class="elementor-section elementor-top-section elementor-element elementor-element-7f2c1b0" data-id="7f2c1b0" data-element_type="section"><div class="elementor-container elementor-column-gap-default"><div class="elementor-column elementor-col-50 elementor-element elementor-element-3c0a9d1" data-id="3c0a9d1" data-element_type="column"><div class="elementor-widget-wrap elementor-element-populated"><div class="elementor-element elementor-element-66bd1f0 elementor-widget elementor-widget-nav-menu" data-id="66bd1f0" data-widget_type="nav-menu.default"><div class="elementor-widget-container"><nav class="elementor-nav-menu--main elementor-nav-menu__container" aria-label="Menu"><ul id="menu-1-66bd1f0" class="elementor-nav-menu"><li class="menu-item menu-item-type-post_type menu-item-22"><a href="https://hartley.example/" class="elementor-item elementor-item-active">Home</a></li><li class="menu-item menu-item-23"><a href="https://hartley.example/services/" class="elementor-item">Services</a></li><li class="menu-item menu-item-24"><a href="https://hartley.example/gallery/" class="elementor-item">Our work</a></li></ul></nav></div></div></div></div><div class="elementor-column elementor-col-50 elementor-element elementor-element-91ab2c3" data-id="91ab2c3"><div class="elementor-widget-wrap"><div class="elementor-element elementor-element-1b2c3d4 elementor-widget elementor-widget-button" data-id="1b2c3d4" data-widget_type="button.default"><div class="elementor-widget-container"><div class="elementor-button-wrapper"><a class="elementor-button elementor-button-link elementor-size-sm" href="tel:01130000000"><span class="elementor-button-content-wrapper"><span class="elementor-button-icon"><i aria-hidden="true" class="fas fa-phone"></i></span><span class="elementor-button-text">Call us now</span></span></a></div></div></div></div></div></div></section></div>
<main id="content" class="site-main post-12 page type-page status-publish hentry"><div data-elementor-type="wp-page" data-elementor-id="12" class="elementor elementor-12"><section class="elementor-section elementor-element elementor-element-5e6f7a8" data-id="5e6f7a8" data-settings="{&quot;background_background&quot;:&quot;classic&quot;}"><div class="elementor-container"><div class="elementor-element elementor-element-aa11bb2 elementor-widget elementor-widget-heading" data-id="aa11bb2"><div class="elementor-widget-container"><h1 class="elementor-heading-title elementor-size-default">Dry by the weekend</h1></div></div><div class="elementor-element elementor-element-aa11bb3 elementor-widget elementor-widget-text-editor" data-id="aa11bb3"><div class="elementor-widget-container"><p>Slates, tiles and flat roofs, mended by people who answer the phone.</p></div></div><div class="elementor-element elementor-element-aa11bb4 elementor-widget-button" data-id="aa11bb4"><div class="elementor-widget-container"><div class="elementor-button-wrapper"><a class="elementor-button elementor-button-link elementor-size-lg" href="#quote"><span class="elementor-button-content-wrapper"><span class="elementor-button-text">Get a free quote</span></span></a></div></div></div></div></section>
<section class="elementor-section elementor-element elementor-element-c1d2e3f" data-id="c1d2e3f"><h2 class="elementor-heading-title">What our customers say</h2><div class="elementor-testimonial-wrapper"><div class="elementor-testimonial-content">They came the same day and swept up after themselves.</div><div class="elementor-testimonial-meta"><div class="elementor-testimonial-name">Pauline W.</div><div class="elementor-testimonial-job">Headingley</div></div></div><div class="elementor-counter"><div class="elementor-counter-title">Roofs mended</div><div class="elementor-counter-number-wrapper"><span class="elementor-counter-number" data-to-value="2400">2400</span><span class="elementor-counter-number-suffix">+</span></div></div></section>
<section class="elementor-section elementor-element elementor-element-d4e5f60" data-id="d4e5f60" id="quote"><h2 class="elementor-heading-title">Ask for a quote</h2><form class="elementor-form" method="post" name="Quote form"><input type="hidden" name="post_id" value="12"/><input type="hidden" name="form_id" value="0b1c2d3"/><div class="elementor-form-fields-wrapper elementor-labels-above"><div class="elementor-field-type-text elementor-field-group elementor-field-group-name"><label for="form-field-name" class="elementor-field-label">Name</label><input size="1" type="text" name="form_fields[name]" id="form-field-name" class="elementor-field elementor-size-sm"></div><div class="elementor-field-group"><label for="form-field-email" class="elementor-field-label">Email</label><input size="1" type="email" name="form_fields[email]" id="form-field-email" required="required"></div><div class="elementor-field-group"><label for="form-field-message" class="elementor-field-label">What is leaking?</label><textarea name="form_fields[message]" id="form-field-message" rows="4"></textarea></div><div class="elementor-field-group elementor-field-type-submit"><button type="submit" class="elementor-button elementor-size-sm"><span><span class="elementor-button-icon"></span><span class="elementor-button-text">Send my request</span></span></button></div></div></form><p>Ten-year guarantee on every new roof.</p></section></div></main>
<div data-elementor-type="footer" class="elementor elementor-location-footer"><p>© 2026 Hartley &amp; Sons</p></div></body></html>`,
    labels: `
h1 Dry by the weekend
h2 What our customers say
h2 Ask for a quote
action Call us now
action Get a free quote
action Send my request
form quote
field Name
field Email
field What is leaking?
nav Home
nav Services
nav Our work
proof They came the same day and swept up after themselves.*
trust Ten-year guarantee on every new roof.`,
    hidden: ['Skip to content'],
  },
  {
    name: 'webflow',
    kind: 'pricing',
    language: 'en',
    html: `<!DOCTYPE html><html data-wf-page="64a1f00e2b7c3d0012ab34cd" data-wf-site="64a1f00e2b7c3d0012ab34c0" lang="en"><head><meta charset="utf-8"/><title>Plans – Tallow studio booking</title><meta content="width=device-width, initial-scale=1" name="viewport"/><meta content="Webflow" name="generator"/></head><body class="body"><div data-animation="default" data-collapse="medium" role="banner" class="navbar w-nav"><div class="w-layout-blockcontainer container w-container"><a href="/" class="brand w-nav-brand"><img src="https://cdn.example/64a1/tallow.svg" loading="lazy" alt="Tallow" class="logo"/></a><nav role="navigation" class="nav-menu w-nav-menu"><a href="/features" class="nav-link w-nav-link">Features</a><a href="/plans" aria-current="page" class="nav-link w-nav-link w--current">Plans</a></nav><div class="menu-button w-nav-button"><div class="w-icon-nav-menu"></div></div></div></div>
<section class="section-hero"><div class="w-layout-blockcontainer container w-container"><h1 data-w-id="0f3b1c2d-0000-aaaa-bbbb-cccc11112222" class="heading-xl">Plans for one chair or forty</h1><div class="text-block-4">Every plan has online booking and reminders.</div></div></section>
<section class="section-pricing"><div data-current="Tab 1" data-easing="ease" class="tabs w-tabs"><div class="tabs-menu w-tab-menu"><a data-w-tab="Tab 1" class="tab-link w-inline-block w-tab-link w--current"><div>Monthly</div></a><a data-w-tab="Tab 2" class="tab-link w-inline-block w-tab-link"><div>Yearly</div></a></div></div><div id="w-node-a1b2c3d4-0000-0000-0000-000000000001-12ab34cd" class="w-layout-grid price-grid"><div class="price-card"><h3 class="heading-s">Chair</h3><div class="price-wrap"><div class="price-number">$19</div><div class="price-per">/ month</div></div><ul role="list" class="w-list-unstyled"><li>One calendar</li><li>Text reminders</li></ul><a href="/join?plan=chair" class="button w-button">Choose Chair</a></div><div class="price-card featured"><div class="tag">Most popular</div><h3 class="heading-s">Salon</h3><div class="price-wrap"><div class="price-number">$59</div><div class="price-per">/ month</div></div><ul role="list" class="w-list-unstyled"><li>Ten calendars</li><li>Deposits</li></ul><a href="/join?plan=salon" class="button w-button">Choose Salon</a></div><div class="price-card"><h3 class="heading-s">Chain</h3><div class="price-wrap"><div class="price-number">$199</div><div class="price-per">/ month</div></div><ul role="list" class="w-list-unstyled"><li>Forty calendars</li><li>A person to call</li></ul><a href="/join?plan=chain" class="button w-button">Choose Chain</a></div></div></section>
<section class="section-faq"><h2>Before you ask</h2><div data-hover="false" data-delay="0" class="faq w-dropdown"><div class="faq-toggle w-dropdown-toggle"><div>Can I change plans later?</div></div><nav class="faq-list w-dropdown-list"><p>Yes, at any time, and we settle the difference.</p></nav></div><div class="faq w-dropdown"><div class="faq-toggle w-dropdown-toggle"><div>Do you take a cut of deposits?</div></div><nav class="faq-list w-dropdown-list"><p>No.</p></nav></div></section>
<section class="section-news"><h2>Letters from the studio</h2><div class="form-block w-form"><form id="email-form" name="email-form" data-name="Email Form" method="get" data-wf-page-id="64a1f00e2b7c3d0012ab34cd"><input class="text-field w-input" maxlength="256" name="email" data-name="Email" placeholder="Your e-mail" type="email" id="email" required=""/><input type="submit" data-wait="Please wait..." class="submit-button w-button" value="Subscribe"/></form><div class="w-form-done"><div>Thank you! Your submission has been received!</div></div><div class="w-form-fail"><div>Oops! Something went wrong while submitting the form.</div></div></div></section>
<section class="footer"><div class="text-block-9">© Tallow</div></section><script src="https://cdn.example/js/webflow.js" type="text/javascript"></script></body></html>`,
    labels: `
h1 Plans for one chair or forty
h3 Chair
h3 Salon
h3 Chain
h2 Before you ask
h2 Letters from the studio
price 19 USD month
price 59 USD month
price 199 USD month
action Choose Chair
action Choose Salon
action Choose Chain
action Subscribe
form newsletter
field Your e-mail
nav Features
nav Plans
media Tallow
question Can I change plans later?
question Do you take a cut of deposits?`,
  },
  {
    name: 'bootstrap-checkout',
    kind: 'pricing',
    language: 'en',
    html: `<!doctype html><html lang="en" data-bs-theme="auto"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Pricing for Ledgerline</title><link href="bootstrap.min.css" rel="stylesheet"></head><body><svg xmlns="http://www.w3.org/2000/svg" class="d-none"><symbol id="check" viewBox="0 0 16 16"><title>Check</title><path d="M13 4z"/></symbol></svg><div class="container py-3"><header><div class="d-flex flex-column flex-md-row align-items-center pb-3 mb-4 border-bottom"><a href="/" class="d-flex align-items-center link-body-emphasis text-decoration-none"><span class="fs-4">Ledgerline</span></a><nav class="d-inline-flex mt-2 mt-md-0 ms-md-auto"><a class="me-3 py-2" href="/features">Features</a><a class="me-3 py-2" href="/enterprise">Enterprise</a><a class="me-3 py-2" href="/support">Support</a></nav></div><div class="pricing-header p-3 pb-md-4 mx-auto text-center"><h1 class="display-4 fw-normal">Pricing</h1><p class="fs-5 text-body-secondary">Books that close themselves. Pay for the months you use.</p></div></header>
<main><div class="row row-cols-1 row-cols-md-3 mb-3 text-center"><div class="col"><div class="card mb-4 rounded-3 shadow-sm"><div class="card-header py-3"><h4 class="my-0 fw-normal">Free</h4></div><div class="card-body"><h1 class="card-title pricing-card-title">$0<small class="text-body-secondary fw-light">/mo</small></h1><ul class="list-unstyled mt-3 mb-4"><li>1 company</li><li>Email support</li></ul><button type="button" class="w-100 btn btn-lg btn-outline-primary">Sign up for free</button></div></div></div><div class="col"><div class="card mb-4 rounded-3 shadow-sm"><div class="card-header py-3"><h4 class="my-0 fw-normal">Pro</h4></div><div class="card-body"><h1 class="card-title pricing-card-title">$15<small class="text-body-secondary fw-light">/mo</small></h1><ul class="list-unstyled mt-3 mb-4"><li>5 companies</li><li>Priority email support</li></ul><button type="button" class="w-100 btn btn-lg btn-primary">Get started</button></div></div></div><div class="col"><div class="card mb-4 rounded-3 shadow-sm border-primary"><div class="card-header py-3 text-bg-primary border-primary"><h4 class="my-0 fw-normal">Enterprise</h4></div><div class="card-body"><h1 class="card-title pricing-card-title">$29<small class="text-body-secondary fw-light">/mo</small></h1><ul class="list-unstyled mt-3 mb-4"><li>30 companies</li><li>Phone and email support</li></ul><button type="button" class="w-100 btn btn-lg btn-primary">Contact us</button></div></div></div></div>
<h2 class="display-6 text-center mb-4">Compare plans</h2><div class="table-responsive"><table class="table text-center"><thead><tr><th style="width:34%"></th><th>Free</th><th>Pro</th><th>Enterprise</th></tr></thead><tbody><tr><th scope="row" class="text-start">Public links</th><td><svg class="bi" width="24" height="24"><use xlink:href="#check"/></svg></td><td><svg class="bi" width="24" height="24"><use xlink:href="#check"/></svg></td><td><svg class="bi" width="24" height="24"><use xlink:href="#check"/></svg></td></tr></tbody></table></div></main><div class="modal fade" id="cancel" tabindex="-1" aria-hidden="true"><div class="modal-dialog"><h5 class="modal-title">Do you really want to leave?</h5><button type="button" class="btn btn-secondary" data-bs-dismiss="modal">Stay</button></div></div><footer class="pt-4 my-md-5 border-top"><small class="d-block mb-3 text-body-secondary">© 2017–2026</small></footer></div></body></html>`,
    labels: `
h1 Pricing
h4 Free
h4 Pro
h4 Enterprise
h2 Compare plans
price 0 USD month
price 15 USD month
price 29 USD month
action Sign up for free
action Get started
action Contact us
nav Features
nav Enterprise
nav Support`,
    hidden: ['Do you really want to leave?'],
  },
  {
    name: 'vue-scoped',
    kind: 'sign-up',
    language: 'de',
    html: `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Konto erstellen · Fahrtenheft</title></head><body><div id="app" data-v-app=""><div class="layout" data-v-7ba5bd90><header data-v-7ba5bd90 data-v-2f1a0c33><router-link></router-link><a href="/" class="router-link-active" data-v-2f1a0c33><span data-v-2f1a0c33>Fahrtenheft</span></a><a href="/anmelden" class="" data-v-2f1a0c33>Anmelden</a></header><!----><main data-v-7ba5bd90><h1 data-v-0b9e1d44>In zwei Minuten zum Fahrtenbuch</h1><p data-v-0b9e1d44>Das Finanzamt will Kilometer, wir schreiben sie auf.</p><form novalidate="" data-v-0b9e1d44 data-v-5521aa00><div class="field" data-v-5521aa00><label for="input-17" data-v-5521aa00>Vorname</label><input id="input-17" type="text" autocomplete="given-name" data-v-5521aa00></div><div class="field" data-v-5521aa00><label for="input-18" data-v-5521aa00>E-Mail-Adresse</label><input id="input-18" type="email" autocomplete="email" required data-v-5521aa00><!--v-if--></div><div class="field" data-v-5521aa00><label for="input-19" data-v-5521aa00>Passwort</label><input id="input-19" type="password" autocomplete="new-password" required data-v-5521aa00></div><label class="check" data-v-5521aa00><input type="checkbox" data-v-5521aa00> Ich nehme die AGB an</label><button class="btn btn--primary" type="submit" data-v-5521aa00><span class="btn__content" data-v-99ab12cd>Konto erstellen</span></button></form><p class="hint" data-v-0b9e1d44>Jederzeit kündbar.</p><div class="modal" style="display: none;" data-v-0b9e1d44>Sitzung abgelaufen</div></main><footer data-v-7ba5bd90><a href="/impressum" data-v-7ba5bd90>Impressum</a><a href="/datenschutz" data-v-7ba5bd90>Datenschutz</a></footer></div></div><script type="module" src="/assets/index-D4f0a1Qx.js"></script></body></html>`,
    labels: `
h1 In zwei Minuten zum Fahrtenbuch
action Anmelden
action Konto erstellen
form sign-up
field Vorname
field E-Mail-Adresse
field Passwort
field Ich nehme die AGB an
trust Jederzeit kündbar.`,
    hidden: ['Sitzung abgelaufen'],
  },
  {
    name: 'styled-components',
    kind: 'landing',
    language: 'en',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Mossline: sleep sounds</title><style data-styled="active" data-styled-version="6.1.8">.kDkRyT{display:flex;}.bZkVqW{color:#fff;background:#0a3;padding:12px 20px;}.fxRoqE{display:none;}</style></head><body><div id="root"><div class="sc-dkzDqf kDkRyT"><div class="sc-hKwDye jzXfQa"><a href="/" class="sc-bczRLJ eMQzVd" aria-label="Mossline home"><svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true"><path d="M0 0"></path></svg></a><ul class="sc-gsnTZi gTqNcb"><li class="sc-jqUVSM hUiPkr"><a href="#sounds" class="sc-kDDrLX dRsTuV">Sounds</a></li><li class="sc-jqUVSM hUiPkr"><a href="#science" class="sc-kDDrLX dRsTuV">Science</a></li><li class="sc-jqUVSM hUiPkr"><a href="#stories" class="sc-kDDrLX dRsTuV">Stories</a></li></ul></div><div class="sc-iBkjds mPqRsT"><h1 class="sc-ftvSup nOpQrS">Fall asleep before the second song</h1><p class="sc-papXJ tUvWxY">Forty soundscapes, recorded in real forests.</p><button class="sc-breuTD bZkVqW">Try it free for a week</button><div class="sc-ksZaOG fxRoqE">Overlay text nobody sees</div><p class="sc-hAZoDl">then $4.99 a month</p></div><div class="sc-fnykZs" id="stories"><h2 class="sc-fEOsli">What sleepers say</h2><div class="sc-bjUoiL"><p class="sc-idiyUo">“I have not counted sheep since March.”</p><p class="sc-dIouRR">Noor, nurse</p></div><div class="sc-bjUoiL"><p class="sc-idiyUo">“The rain one knocks out my twins.”</p><p class="sc-dIouRR">Gareth, father</p></div></div><div class="sc-hHLeRK"><h2 class="sc-kgflAQ">Ready for a quiet night?</h2><button class="sc-breuTD bZkVqW">Try it free for a week</button></div></div></div><script src="/static/js/main.3a9b8c7d.js"></script></body></html>`,
    labels: `
h1 Fall asleep before the second song
h2 What sleepers say
h2 Ready for a quiet night?
action Try it free for a week
price 4.99 USD month
nav Sounds
nav Science
nav Stories
proof “I have not counted sheep since March.”*
proof “The rain one knocks out my twins.”*`,
    hidden: ['Overlay text nobody sees'],
  },
  {
    name: 'angular',
    kind: 'landing',
    language: 'es',
    html: `<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><title>Huerta Norte</title><base href="/"><style>[_nghost-ng-c1406742015]{display:block}</style></head><body><!--nghm--><app-root _nghost-ng-c2230190012="" ng-version="17.3.0" ngh="5" ng-server-context="ssg"><app-header _ngcontent-ng-c2230190012="" _nghost-ng-c1406742015="" ngh="0"><mat-toolbar _ngcontent-ng-c1406742015="" color="primary" class="mat-toolbar mat-primary mat-toolbar-single-row"><a _ngcontent-ng-c1406742015="" routerlink="/" href="/"><span _ngcontent-ng-c1406742015="">Huerta Norte</span></a><nav _ngcontent-ng-c1406742015=""><a _ngcontent-ng-c1406742015="" routerlink="/cestas" href="/cestas">Cestas</a><a _ngcontent-ng-c1406742015="" routerlink="/reparto" href="/reparto">Reparto</a></nav></mat-toolbar></app-header><router-outlet _ngcontent-ng-c2230190012=""></router-outlet><app-home _nghost-ng-c3310912222="" ngh="4"><section _ngcontent-ng-c3310912222="" class="hero"><h1 _ngcontent-ng-c3310912222="">Verdura de ayer, no de la semana pasada</h1><p _ngcontent-ng-c3310912222="">Una cesta cada jueves, de huertas a menos de 40 km.</p><button _ngcontent-ng-c3310912222="" mat-flat-button="" color="primary" class="mdc-button mdc-button--unelevated mat-mdc-unelevated-button mat-primary mat-mdc-button-base" mat-ripple-loader-uninitialized=""><span class="mat-mdc-button-persistent-ripple mdc-button__ripple"></span><span class="mdc-button__label">Prueba una cesta</span><span class="mat-mdc-focus-indicator"></span></button><button _ngcontent-ng-c3310912222="" mat-button="" class="mdc-button mat-mdc-button mat-unthemed"><span class="mdc-button__label">Cómo funciona</span></button></section><section _ngcontent-ng-c3310912222=""><h2 _ngcontent-ng-c3310912222="">Elige tu cesta</h2><mat-card _ngcontent-ng-c3310912222="" class="mat-mdc-card mdc-card"><mat-card-title _ngcontent-ng-c3310912222="">Pequeña</mat-card-title><p _ngcontent-ng-c3310912222="">14,90 € / semana</p><button _ngcontent-ng-c3310912222="" mat-stroked-button=""><span class="mdc-button__label">Comprar</span></button></mat-card><mat-card _ngcontent-ng-c3310912222="" class="mat-mdc-card mdc-card"><mat-card-title _ngcontent-ng-c3310912222="">Familiar</mat-card-title><p _ngcontent-ng-c3310912222="">24,90 € / semana</p><button _ngcontent-ng-c3310912222="" mat-stroked-button=""><span class="mdc-button__label">Comprar</span></button></mat-card><!----></section><section _ngcontent-ng-c3310912222=""><h2 _ngcontent-ng-c3310912222="">Preguntas frecuentes</h2><mat-expansion-panel _ngcontent-ng-c3310912222="" class="mat-expansion-panel" ngskiphydration=""><mat-expansion-panel-header role="button" class="mat-expansion-panel-header mat-focus-indicator" id="mat-expansion-panel-header-0" tabindex="0" aria-controls="cdk-accordion-child-0" aria-expanded="false"><span class="mat-content"><mat-panel-title>¿Puedo saltarme una semana?</mat-panel-title></span></mat-expansion-panel-header><div role="region" class="mat-expansion-panel-content" id="cdk-accordion-child-0" style="height: 0px; visibility: hidden;"><div class="mat-expansion-panel-body"><p>Sí, hasta el martes por la noche.</p></div></div></mat-expansion-panel></section><p _ngcontent-ng-c3310912222="">Sin permanencia.</p></app-home></app-root><script src="polyfills-LZBJRJJE.js" type="module"></script><script id="ng-state" type="application/json">{"__nghData__":[{}],"oculto":"Estado interno"}</script></body></html>`,
    labels: `
h1 Verdura de ayer, no de la semana pasada
h2 Elige tu cesta
h2 Preguntas frecuentes
action Prueba una cesta
action Cómo funciona
action Comprar
price 14.90 EUR week
price 24.90 EUR week
nav Cestas
nav Reparto
question ¿Puedo saltarme una semana?
trust Sin permanencia.`,
    hidden: ['Estado interno'],
  },
  {
    name: 'shadow-components',
    kind: 'landing',
    language: 'en',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Copperfield bikes</title></head><body><site-header><template shadowrootmode="open"><style>:host{display:block}</style><nav part="bar"><slot name="logo"></slot><slot></slot></nav></template><a slot="logo" href="/">Copperfield</a><a href="/city">City bikes</a><a href="/cargo">Cargo bikes</a></site-header><main><hero-banner><template shadowrootmode="open"><div class="wrap"><slot name="title"></slot><slot></slot><p>Built in Ghent, one at a time.</p></div></template><h1 slot="title">A bike that outlives the lease</h1><a class="cta" href="/configure">Build your bike</a></hero-banner><product-card sku="city-3"><template shadowrootmode="open"><article><slot name="name"></slot><slot name="price"></slot><slot name="go"></slot></article></template><h2 slot="name">City Three</h2><span slot="price">€1,290</span><button slot="go">Order now</button></product-card><product-card sku="cargo-1"><template shadowrootmode="open"><article><slot name="name"></slot><slot name="price"></slot><slot name="go"></slot></article></template><h2 slot="name">Cargo One</h2><span slot="price">€3,490</span><button slot="go">Order now</button></product-card><p>Two years of warranty, and a spare at hand.</p></main><template><p>Row of a list that is not drawn</p></template></body></html>`,
    labels: `
h1 A bike that outlives the lease
h2 City Three
h2 Cargo One
action Build your bike
action Order now
price 1290 EUR -
price 3490 EUR -
nav City bikes
nav Cargo bikes
trust Two years of warranty, and a spare at hand.`,
    hidden: ['Row of a list that is not drawn'],
  },
  {
    name: 'site-builder',
    kind: 'landing',
    language: 'fr',
    html: `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Cabinet Oriel | Ostéopathe à Nantes</title><meta name="generator" content="Website Builder"></head><body class="" data-js-loaded="true"><div id="SITE_CONTAINER"><div id="main_MF" class="main_MF"><div id="SCROLL_TO_TOP" class="Vd6aQZ"><span class="mHZSwn">top of page</span></div><div id="site-root" class="site-root"><header id="SITE_HEADER_WRAPPER" tabindex="-1"><div id="SITE_HEADER"><div id="comp-kx3v1a9q" class="comp-kx3v1a9q"><a data-testid="linkElement" href="https://oriel.example" target="_self" class="j7pOnl">Cabinet Oriel</a></div><nav id="comp-kx3v1b2d" class="comp-kx3v1b2d" aria-label="Site"><ul><li data-testid="comp-kx3v1b2d-0"><a data-testid="linkElement" href="https://oriel.example/soins" class="Jx3f0"><div><p>Soins</p></div></a></li><li data-testid="comp-kx3v1b2d-1"><a data-testid="linkElement" href="https://oriel.example/equipe" class="Jx3f0"><div><p>L'équipe</p></div></a></li></ul></nav></div></header><main id="PAGES_CONTAINER"><div id="comp-l0a1b2c3" data-testid="mesh-container-content"><div id="comp-l0a1b2c4" class="comp-l0a1b2c4 wixui-rich-text" data-testid="richTextElement"><h1 class="font_0" style="font-size:64px;text-align:center">Le dos libre</h1></div><div id="comp-l0a1b2c5" class="wixui-rich-text" data-testid="richTextElement"><p class="font_8">Des séances d'une heure, sans liste d'attente.</p></div><div id="comp-l0a1b2c6" aria-disabled="false"><a data-testid="linkElement" href="https://oriel.example/rdv" target="_self" class="uUxqWY wixui-button" aria-label="Prendre rendez-vous"><span class="KvoMHf"><span data-testid="stylablebutton-label" class="w4Vxx6">Prendre rendez-vous</span></span></a></div></div><div id="comp-l0a1b2d0" data-testid="mesh-container-content"><div id="comp-l0a1b2d1" data-testid="richTextElement"><h2 class="font_2">Tarifs</h2></div><div id="comp-l0a1b2d2" data-testid="richTextElement"><p class="font_8">Adulte : 65 €</p></div><div id="comp-l0a1b2d3" data-testid="richTextElement"><p class="font_8">Enfant : 50 €</p></div></div><div id="comp-l0a1b2e0"><div id="comp-l0a1b2e1" data-testid="richTextElement"><h2 class="font_2">Écrivez-nous</h2></div><form id="comp-l0a1b2e2" class="comp-l0a1b2e2"><div id="comp-l0a1b2e3" class="has-label"><label for="input_comp-l0a1b2e3" class="wPeA6j">Nom</label><div class="XRJUI4"><input name="nom" id="input_comp-l0a1b2e3" class="has-custom-focus" type="text" value="" placeholder="" aria-required="false"></div></div><div id="comp-l0a1b2e4"><label for="textarea_comp-l0a1b2e4">Message</label><textarea id="textarea_comp-l0a1b2e4" class="rEindN" placeholder=""></textarea></div><div id="comp-l0a1b2e5"><button aria-disabled="false" data-testid="buttonElement" class="wixui-button uDW_Qe"><span class="l7_2fn">Envoyer</span></button></div></form></div></main><footer id="SITE_FOOTER"><p>© 2026 Cabinet Oriel</p></footer></div></div></div></body></html>`,
    labels: `
h1 Le dos libre
h2 Tarifs
h2 Écrivez-nous
action Prendre rendez-vous
action Envoyer
price 65 EUR -
price 50 EUR -
form contact
field Nom
field Message
nav Soins
nav L'équipe`,
  },
];
