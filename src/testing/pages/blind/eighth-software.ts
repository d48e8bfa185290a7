/** Software, a jumper and an article. */
import type { LabelledPage } from '../labelled.ts';

export const EIGHTH_SOFTWARE: readonly LabelledPage[] = [
  {
    name: 'rotaleaf-software-landing',
    kind: 'landing',
    language: 'en',
    html: `<!DOCTYPE html><html lang="en" class="scroll-smooth antialiased"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/> <link rel="preload" as="font" href="/_next/static/media/a34f9d1faa5f3315-s.p.woff2" crossorigin="" type="font/woff2"/> <link rel="stylesheet" href="/_next/static/css/2b0f1d.css" data-precedence="next"/> <title>Rotaleaf – Staff scheduling your team actually opens</title> <meta name="description" content="Build rotas in minutes, swap shifts by text and export straight to payroll."/><meta property="og:title" content="Rotaleaf"/></head> <body class="bg-white text-slate-900"><a class="sr-only focus:not-sr-only" href="#content">Skip to content</a> <div class="bg-indigo-600 text-white text-sm text-center py-2">New: time-off requests in the mobile app. <a class="underline" href="/changelog/time-off">Read the release notes<span aria-hidden="true"> →</span></a></div> <header class="sticky top-0 z-40 backdrop-blur"><div class="mx-auto max-w-7xl flex items-center justify-between px-6 h-16"> <a href="/" aria-label="Rotaleaf home"><svg viewBox="0 0 32 32" class="h-8 w-8" aria-hidden="true"><path d="M2 16L16 2l14 14-14 14z"/></svg></a> <nav class="hidden lg:flex gap-8" aria-label="Main"><div class="relative"><button type="button" aria-expanded="false" aria-haspopup="true" class="inline-flex items-center">Product<svg class="h-4 w-4" aria-hidden="true"><path d="M5 8l5 5 5-5"/></svg></button></div> <a href="/customers">Customers</a><a href="/integrations">Integrations</a><a href="/pricing">Pricing</a></nav> <div class="flex items-center gap-4"><a href="https://app.rotaleaf.example/login" class="text-sm font-medium">Log in</a><a href="/signup" class="rounded-full bg-indigo-600 px-4 py-2 text-white">Start free trial</a> <button type="button" class="lg:hidden" style="display:none"><span class="sr-only">Open main menu</span><svg aria-hidden="true"><path d="M4 6h16M4 12h16"/></svg></button></div></div></header> <main id="content"><section class="mx-auto max-w-7xl px-6 pt-24 text-center"> <h1 class="text-6xl font-bold tracking-tight">The rota, done <span class="text-indigo-600">before your coffee</span> goes cold</h1> <p class="mt-6 text-lg text-slate-600">Rotaleaf plans shifts around availability, holidays and your wage budget, then tells everyone by text.</p> <div class="mt-10 flex justify-center gap-x-4"><a class="rounded-full bg-indigo-600 px-6 py-3 text-white" href="/signup?src=hero">Start your 14-day trial</a><button type="button" class="inline-flex items-center gap-2 rounded-full border px-6 py-3"><svg class="h-5 w-5" aria-hidden="true"><path d="M8 5v14l11-7z"/></svg>Watch the demo</button></div> <p class="mt-4 text-sm text-slate-500">No credit card required</p> <img alt="Weekly rota with colour-coded shifts" width="1200" height="720" src="/_next/image?url=%2Fhero.png&amp;w=3840&amp;q=75"/></section> <section class="py-16" aria-labelledby="logos"><p id="logos" class="text-center text-sm font-semibold">Trusted by more than 3,200 cafés, clinics and shops</p> <ul class="flex justify-center gap-12 grayscale"><li><img src="/logos/bramble.svg" alt="Bramble Bakeries"/></li><li><img src="/logos/northdent.svg" alt="Northdent"/></li><li><img src="/logos/kestrel.svg" alt="Kestrel Cinemas"/></li></ul></section> <section id="features" class="grid md:grid-cols-3 gap-8"><div class="col-span-3"><p class="text-indigo-600 font-semibold">Everything in one place</p><h2 class="text-4xl font-bold">Fewer messages, fuller shifts</h2></div> <div class="rounded-2xl p-8 ring-1"><h3>Auto-fill</h3><p>One click fills open shifts with people who are free and trained.</p></div><div class="rounded-2xl p-8 ring-1"><h3>Payroll export</h3><p>Hours land in your payroll tool on Friday at noon.</p></div></section> <section class="bg-slate-50 py-20"><figure class="max-w-3xl mx-auto"><blockquote class="text-2xl"><p>“We cut scheduling from six hours a week to forty minutes.”</p></blockquote><figcaption class="mt-6 flex items-center gap-4"><img class="h-12 w-12 rounded-full" src="/people/ines.jpg" alt="Ines Maddox"/><div><div class="font-semibold">Ines Maddox</div><div class="text-slate-600">Operations lead, Bramble Bakeries</div></div></figcaption></figure></section> <section class="max-w-3xl mx-auto py-20"><h2 class="text-4xl font-bold">Frequently asked questions</h2><dl class="divide-y"><div class="py-6"><dt><button type="button" class="flex w-full justify-between text-left" aria-expanded="true" aria-controls="faq-0"><span>Can I import my staff list?</span><span aria-hidden="true">−</span></button></dt><dd id="faq-0">Yes, from a spreadsheet or from your payroll tool.</dd></div> <div class="py-6"><dt><button type="button" aria-expanded="false" class="flex w-full justify-between text-left"><span>Does my team need a smartphone?</span><span aria-hidden="true">+</span></button></dt></div><div class="py-6"><dt><button type="button" aria-expanded="false" class="flex w-full justify-between text-left"><span>What happens after the trial?</span><span aria-hidden="true">+</span></button></dt></div></dl></section> <section class="bg-indigo-700 text-white text-center py-20"><h2 class="text-4xl font-bold">Next week’s rota is waiting</h2><a href="/signup?src=footer" class="mt-8 inline-block rounded-full bg-white text-indigo-700 px-6 py-3">Get started free</a><a class="ml-4 inline-block px-6 py-3" href="/contact-sales">Talk to sales</a></section></main> <footer class="border-t py-12"><div class="grid grid-cols-3"><div><h3 class="text-sm font-semibold">Product</h3><ul role="list"><li><a href="/features">Features</a></li><li><a href="/mobile">Mobile app</a></li><li><a href="/security">Security</a></li></ul></div><div><h3 class="text-sm font-semibold">Company</h3><ul role="list"><li><a href="/about">About us</a></li><li><a href="/careers">Careers</a></li></ul></div></div><p class="text-xs">© 2026 Rotaleaf Ltd. All rights reserved.</p></footer> <script>self.__next_f=self.__next_f||[];self.__next_f.push([0,"Buy now for $999"])</script><next-route-announcer></next-route-announcer></body></html>`,
    labels: `
h1 The rota, done before your coffee goes cold
h2 Fewer messages, fuller shifts
h2 Frequently asked questions
h2 Next week’s rota is waiting
action Log in
action Start free trial
action Start your 14-day trial
action Watch the demo
action Get started free
action Talk to sales
nav Customers
nav Integrations
nav Pricing
nav Log in
nav Features
nav Mobile app
nav Security
nav About us
nav Careers
media Weekly rota with colour-coded shifts
media Bramble Bakeries
media Northdent
media Kestrel Cinemas
media Ines Maddox
proof Trusted by more than 3,200 cafés, clinics and shops
proof *We cut scheduling from six hours a week to forty minutes*
trust No credit card required
question Can I import my staff list?
question Does my team need a smartphone?
question What happens after the trial?
`,
    hidden: ['Open main menu', 'Buy now for $999'],
  },
  {
    name: 'inkpost-pricing',
    kind: 'pricing',
    language: 'en',
    html: `<!DOCTYPE html><!-- Last Published: Tue Sep 01 2026 --><html data-wf-domain="www.inkpost.example" data-wf-page="63fa" lang="en"><head><meta charset="utf-8"/><title>Pricing | Inkpost e-signatures</title><link href="css/inkpost.webflow.css" rel="stylesheet"/><style>.w-nav-button{display:none}.tab-pane{display:none}.tab-pane.is-on{display:block}</style></head> <body class="body-2"><div data-collapse="medium" role="banner" class="navbar w-nav"><div class="container w-container"><a href="/" aria-current="page" class="brand w-nav-brand"><img src="images/inkpost-logo.svg" loading="lazy" alt="Inkpost" class="logo"/></a> <nav role="navigation" class="nav-menu w-nav-menu"><a href="/product" class="nav-link w-nav-link">Product</a><a href="/templates" class="nav-link w-nav-link">Templates</a><a href="/pricing" class="nav-link w-nav-link w--current">Pricing</a><a href="/help" class="nav-link w-nav-link">Help</a></nav><a href="/try" class="button small w-button">Try Inkpost free</a><div class="menu-button w-nav-button" aria-label="menu" role="button"><div class="w-icon-nav-menu"></div></div></div></div> <div class="section pricing-head"><div class="w-container"><div class="eyebrow">Pricing</div><h1 class="heading-jumbo">Simple prices.<br/>Unlimited signatures.</h1><p class="paragraph-lead">Pay for senders only. The people who sign never need an account.</p> <div class="toggle w-tabs" data-current="Monthly"><div class="w-tab-menu" role="tablist"><a data-w-tab="Monthly" class="w-inline-block w-tab-link w--current" role="tab" aria-selected="true"><div>Monthly</div></a><a data-w-tab="Annual" class="w-inline-block w-tab-link" role="tab" aria-selected="false"><div>Annually, save 20%</div></a></div></div> <div class="tab-pane is-on"><div class="w-layout-grid price-grid"> <div class="price-card"><div class="plan-name">Solo</div><div class="price-wrap"><div class="price-number">$12</div><div class="price-period">/month</div></div><ul role="list"><li class="check">1 sender</li></ul><a href="/try?plan=solo" class="button-outline w-button">Choose Solo</a></div> <div class="price-card featured"><div class="badge">Most popular</div><div class="plan-name">Team</div><div class="price-wrap"><div class="price-number">$29</div><div class="price-period">per user / month</div></div><ul role="list"><li class="check">Unlimited templates</li><li class="check">Audit trail</li></ul><a href="/try?plan=team" class="button w-button">Start 30-day trial</a></div> <div class="price-card"><div class="plan-name">Enterprise</div><div class="price-wrap"><div class="price-number">Custom</div></div><ul role="list"><li class="check">Single sign-on</li></ul><a href="#contact" class="button-outline w-button">Contact sales</a></div></div></div> <div class="tab-pane"><div class="price-card"><div class="price-number">$9.60</div><div class="price-period">/month, billed annually</div><a href="/try?plan=solo-y" class="button w-button">Choose Solo yearly</a></div></div> <div class="reassure"><div class="reassure-item"><img src="images/shield.svg" alt=""/><div>Cancel anytime</div></div><div class="reassure-item"><img src="images/undo.svg" alt=""/><div>30-day money-back guarantee</div></div><div class="reassure-item"><img src="images/lock.svg" alt=""/><div>ISO 27001 certified</div></div></div></div></div> <div class="section"><div class="w-container"><h2>Compare plans</h2><div class="w-embed"><table class="cmp"><thead><tr><th></th><th>Solo</th><th>Team</th><th>Enterprise</th></tr></thead><tbody><tr><th scope="row">Senders</th><td>1</td><td>Up to 50</td><td>Unlimited</td></tr><tr><th scope="row">Extra storage, 100 GB</th><td>–</td><td>$5 / month</td><td>Included</td></tr></tbody></table></div></div></div> <div class="section grey"><div class="w-container"><div class="quote-card"><img src="images/star5.svg" alt="5 out of 5 stars" class="stars"/><p class="quote">Contracts that took a week now come back the same afternoon.</p><div class="quote-by">Tomasz Reed, Partner at Hollis &amp; Reed</div></div></div></div> <div class="section"><div class="w-container"><h2>Questions about billing</h2><div class="faq-item"><div class="faq-q">Do signers count as users?</div><div class="faq-a"><p>No. Only people who send documents are counted.</p></div></div><div class="faq-item"><div class="faq-q">Can I switch plans later?</div><div class="faq-a"><p>At any time, and we refund the difference by the day.</p></div></div><div class="faq-item"><div class="faq-q">Do you offer discounts for charities?</div><div class="faq-a"><p>Registered charities pay half.</p></div></div></div></div> <div class="section" id="contact"><div class="w-container"><h2>Tell us about your company</h2><div class="w-form"><form id="wf-form-Sales" name="wf-form-Sales" method="get" class="form"><label for="name">Full name</label><input class="w-input" name="name" id="name" type="text"/><label for="email">Work email</label><input class="w-input" name="email" id="email" type="email" required/><label for="size">Company size</label><select id="size" name="size" class="w-select"><option value="">Select one...</option><option>1–49</option><option>50–499</option><option>500+</option></select><label for="msg">How can we help?</label><textarea id="msg" name="msg" class="w-input"></textarea><input type="submit" class="button w-button" value="Request a quote"/></form><div class="w-form-done" style="display:none"><div>Thank you! Your submission has been received!</div></div><div class="w-form-fail" style="display:none"><div>Oops! Something went wrong.</div></div></div></div></div> <div class="footer"><div class="w-container"><div class="footer-col"><div class="footer-head">Legal</div><a href="/terms" class="footer-link">Terms of service</a><a href="/privacy" class="footer-link">Privacy policy</a><a href="/dpa" class="footer-link">Data processing</a></div><div class="footer-col"><div class="footer-head">Learn</div><a href="/blog" class="footer-link">Blog</a><a href="/guides" class="footer-link">Guides</a></div></div></div><script src="js/webflow.js"></script></body></html>`,
    labels: `
h1 Simple prices. Unlimited signatures.
h2 Compare plans
h2 Questions about billing
h2 Tell us about your company
action Try Inkpost free
action Choose Solo
action Start 30-day trial
action Contact sales
action Request a quote
form contact
field Full name
field Work email
field Company size
field How can we help?
price 12 USD month
price 29 USD month
price 5 USD month
nav Product
nav Templates
nav Pricing
nav Help
nav Terms of service
nav Privacy policy
nav Data processing
nav Blog
nav Guides
media Inkpost
proof Contracts that took a week now come back the same afternoon.
trust Cancel anytime
trust 30-day money-back guarantee
trust ISO 27001 certified
question Do signers count as users?
question Can I switch plans later?
question Do you offer discounts for charities?
`,
    hidden: [
      'Choose Solo yearly',
      'Thank you! Your submission has been received!',
      'Oops! Something went wrong.',
    ],
  },
  {
    name: 'fennwool-product-page',
    kind: 'shop',
    language: 'en-GB',
    html: `<!doctype html> <html class="no-js" lang="en-GB"> <head> <meta charset="utf-8"><title>Harbour Merino Jumper – Navy &ndash; Fenn &amp; Wool</title> <style>.visually-hidden{position:absolute!important;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)}</style> </head> <body class="gradient"> <a class="skip-to-content-link button visually-hidden" href="#MainContent">Skip to content</a> <div id="shopify-section-announcement-bar"><div class="announcement-bar" role="region" aria-label="Announcement"><p class="announcement-bar__message h5">Free UK delivery on orders over £60</p></div></div> <sticky-header class="header-wrapper"><header class="header header--middle-left"> <a href="/"><img src="/cdn/logo.png" alt="Fenn &amp; Wool" width="140" height="38"></a> <nav class="header__inline-menu"><ul class="list-menu" role="list"> <li><details id="Details-HeaderMenu-1"><summary><span>Women</span><svg aria-hidden="true" class="icon icon-caret"><path d="M1 1l4 4 4-4"/></svg></summary><ul><li><a href="/collections/w-knit">Women’s knitwear</a></li><li><a href="/collections/w-socks">Women’s socks</a></li></ul></details></li> <li><a href="/collections/men"><span>Men</span></a></li> <li><a href="/collections/blankets"><span>Blankets</span></a></li> <li><a href="/pages/our-mill"><span>Our mill</span></a></li></ul></nav> <div class="header__icons"><a href="/account/login" class="header__icon"><svg aria-hidden="true"><path d="M6 4a4 4 0 118 0"/></svg><span class="visually-hidden">Log in</span></a><a href="/cart" class="header__icon" id="cart-icon-bubble"><svg aria-hidden="true"><path d="M2 2h16v16H2z"/></svg><span class="visually-hidden">Basket</span><div class="cart-count-bubble"><span aria-hidden="true">2</span></div></a></div> </header></sticky-header> <main id="MainContent"> <nav class="breadcrumbs" aria-label="Breadcrumb"><ol><li><a href="/">Home</a></li><li><a href="/collections/mens-knitwear">Men’s knitwear</a></li><li><span aria-current="page">Harbour Merino Jumper</span></li></ol></nav> <section class="product grid"> <media-gallery role="region" aria-label="Gallery Viewer"><ul class="product__media-list slider" role="list"> <li><img src="/cdn/j1.jpg" alt="Man wearing the Harbour jumper on a quay" loading="eager"></li> <li><img src="/cdn/j2.jpg" alt="Close-up of the ribbed cuff" loading="lazy"></li></ul></media-gallery> <div class="product__info-container"> <div class="product__title"><h1>Harbour Merino Jumper</h1></div> <a href="#reviews" class="rating-wrapper"><span class="stars" role="img" aria-label="4.8 out of 5 stars">★★★★★</span> <span class="rating-count">4.8 from 312 reviews</span></a> <div class="price price--large price--on-sale"><div class="price__sale"><span class="visually-hidden">Regular price</span> <s class="price-item price-item--regular">£110.00</s> <span class="visually-hidden">Sale price</span> <span class="price-item price-item--sale">£89.00</span></div><span class="badge">Sale</span></div> <variant-radios><fieldset><legend>Size</legend><input type="radio" id="s1" name="Size" value="S"><label for="s1">S</label><input type="radio" id="s2" name="Size" value="M" checked><label for="s2">M</label><input type="radio" id="s3" name="Size" value="L"><label for="s3">L</label></fieldset></variant-radios> <div class="product-form__quantity"><label for="Quantity-1">Quantity</label><quantity-input class="quantity"><button class="quantity__button" name="minus" type="button"><span class="visually-hidden">Decrease quantity</span>−</button><input class="quantity__input" type="number" name="quantity" id="Quantity-1" min="1" value="1"><button class="quantity__button" name="plus" type="button"><span class="visually-hidden">Increase quantity</span>+</button></quantity-input></div> <product-form><form method="post" action="/cart/add" id="pf"><input type="hidden" name="id" value="4478112"><button type="submit" name="add" class="product-form__submit button button--full-width"><span>Add to basket</span><div class="loading-overlay__spinner" hidden>Adding…</div></button></form></product-form> <ul class="product-usps"><li>Free returns within 60 days</li><li>Repairs for life, on us</li></ul> <div class="accordion"><details open><summary><h2 class="h4">Materials and care</h2></summary><div><p>100% extra-fine merino, spun in Yorkshire. Wash cool, dry flat.</p></div></details></div> <div class="accordion"><details><summary><h2 class="h4">Delivery and returns</h2></summary><div><p>Sent within one working day.</p></div></details></div></div></section> <section id="reviews"><h2 class="title">What customers say</h2><div class="review"><b>Callum D.</b><p>Warm without the itch. I have since bought a second one.</p></div><div class="review"><b>Priya S.</b><p>Sleeves a touch long but beautifully made.</p></div></section> <section class="related-products"><h2>You may also like</h2><ul class="grid product-grid"><li><div class="card"><img src="/cdn/beanie.jpg" alt="Quay Beanie in oatmeal"><h3><a href="/products/quay-beanie">Quay Beanie</a></h3><div class="price"><span class="price-item">£28.00</span></div></div></li><li><div class="card"><img src="/cdn/scarf.jpg" alt="Tide Scarf in grey"><h3><a href="/products/tide-scarf">Tide Scarf</a></h3><div class="price"><span class="price-item">£42.50</span></div></div></li></ul></section> </main> <footer class="footer"><div class="footer__blocks-wrapper"><div class="footer-block"><h2>Customer care</h2><ul><li><a href="/pages/contact">Contact us</a></li><li><a href="/pages/delivery">Delivery</a></li><li><a href="/pages/size-guide">Size guide</a></li></ul></div> <div class="footer-block footer__newsletter"><h2>10% off your first order</h2><form method="post" action="/contact#ContactFooter" id="ContactFooter" class="newsletter-form"><div class="field"><input id="NF" type="email" name="contact[email]" class="field__input" placeholder="Email address" autocomplete="email" required><label class="field__label visually-hidden" for="NF">Email address</label></div><button type="submit" class="newsletter-form__button button">Subscribe</button></form></div></div></footer> </body></html>`,
    labels: `
h1 Harbour Merino Jumper
h2 Materials and care
h2 Delivery and returns
h2 What customers say
h2 You may also like
h2 Customer care
h2 10% off your first order
action Add to basket
action Subscribe
form newsletter
field Size
field Quantity
field Email address
price 110 GBP -
price 89 GBP -
price 28 GBP -
price 42.50 GBP -
nav Men
nav Blankets
nav Our mill
nav Home
nav Men’s knitwear
nav Contact us
nav Delivery
nav Size guide
media Fenn & Wool
media Man wearing the Harbour jumper on a quay
media Close-up of the ribbed cuff
media Quay Beanie in oatmeal
media Tide Scarf in grey
proof 4.8 from 312 reviews
proof Warm without the itch. I have since bought a second one.
proof Sleeves a touch long but beautifully made.
trust Free UK delivery on orders over £60
trust Free returns within 60 days
`,
    hidden: ['Adding…'],
  },
  {
    name: 'tallypine-sign-up',
    kind: 'sign-up',
    language: 'en',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"/><title>Create your account · Tallypine</title><meta name="robots" content="noindex"/> <style data-emotion="css 1k33q06">.css-1k33q06{display:flex}</style></head><body><noscript>You need to enable JavaScript to run this app.</noscript> <div id="root"><div class="MuiGrid-root MuiGrid-container css-1k33q06"> <div class="MuiGrid-root MuiGrid-item css-side"><a class="MuiTypography-root MuiLink-root css-logo" href="https://tallypine.example/"><svg class="MuiSvgIcon-root" focusable="false" aria-hidden="true" viewBox="0 0 24 24" data-testid="ParkIcon"><path d="M17 12h2L12 2 5.05 12H7l-3.9 6h6.92v4h3.96v-4H21z"></path></svg><span>Tallypine</span></a> <p class="MuiTypography-root MuiTypography-h2 css-quote">“I close my books on the first of the month, every month.”</p><p class="MuiTypography-root MuiTypography-body2">Grace Oduya, owner of Oduya Interiors</p> <div class="css-stat"><span class="css-num">41,000</span> <span>small businesses keep their books with us</span></div></div> <div class="MuiGrid-root MuiGrid-item css-form"><div class="css-top">Already have an account? <a class="MuiTypography-root MuiLink-root" href="/login">Sign in</a></div> <h1 class="MuiTypography-root MuiTypography-h4 css-1">Create your free account</h1><p class="MuiTypography-root MuiTypography-body1">Free for 30 days. Then $18 a month.</p> <div class="MuiStack-root"><button class="MuiButtonBase-root MuiButton-root MuiButton-outlined MuiButton-fullWidth" tabindex="0" type="button"><span class="MuiButton-startIcon"><svg aria-hidden="true" viewBox="0 0 24 24"><path d="M12 11v3h5"></path></svg></span>Continue with Google<span class="MuiTouchRipple-root"></span></button><button class="MuiButtonBase-root MuiButton-root MuiButton-outlined MuiButton-fullWidth" tabindex="0" type="button"><span class="MuiButton-startIcon"><svg aria-hidden="true" viewBox="0 0 24 24"><path d="M16 2c0 2"></path></svg></span>Continue with Apple<span class="MuiTouchRipple-root"></span></button></div> <div class="MuiDivider-root" role="separator"><span class="MuiDivider-wrapper">or</span></div> <form novalidate="" class="css-f"><div class="MuiFormControl-root MuiTextField-root"><label class="MuiInputLabel-root" for=":r1:" id=":r1:-label">First name</label><div class="MuiInputBase-root MuiOutlinedInput-root"><input aria-invalid="false" autocomplete="given-name" id=":r1:" name="first" type="text" class="MuiInputBase-input" value=""/><fieldset aria-hidden="true" class="MuiOutlinedInput-notchedOutline"><legend><span>First name</span></legend></fieldset></div></div> <div class="MuiFormControl-root MuiTextField-root"><label class="MuiInputLabel-root" for=":r2:" id=":r2:-label">Business email<span aria-hidden="true" class="MuiFormLabel-asterisk"> *</span></label><div class="MuiInputBase-root MuiOutlinedInput-root"><input aria-invalid="false" autocomplete="email" id=":r2:" name="email" required="" type="email" class="MuiInputBase-input" value=""/><fieldset aria-hidden="true" class="MuiOutlinedInput-notchedOutline"><legend><span>Business email *</span></legend></fieldset></div></div> <div class="MuiFormControl-root MuiTextField-root"><label class="MuiInputLabel-root" for=":r3:" id=":r3:-label">Password</label><div class="MuiInputBase-root MuiOutlinedInput-root"><input aria-invalid="false" aria-describedby=":r3:-helper-text" autocomplete="new-password" id=":r3:" name="password" type="password" class="MuiInputBase-input" value=""/><div class="MuiInputAdornment-root"><button class="MuiIconButton-root" type="button" aria-label="toggle password visibility"><svg aria-hidden="true" data-testid="VisibilityIcon"><path d="M12 4.5C7"></path></svg></button></div><fieldset aria-hidden="true" class="MuiOutlinedInput-notchedOutline"><legend><span>Password</span></legend></fieldset></div><p class="MuiFormHelperText-root" id=":r3:-helper-text">At least 10 characters</p></div> <div class="MuiFormControl-root"><label class="MuiInputLabel-root" id="country-label">Country</label><div class="MuiInputBase-root MuiSelect-root"><div tabindex="0" role="combobox" aria-expanded="false" aria-haspopup="listbox" aria-labelledby="country-label country" id="country" class="MuiSelect-select">United States</div><input aria-hidden="true" tabindex="-1" class="MuiSelect-nativeInput" style="opacity:0;position:absolute" value="US"/><svg class="MuiSelect-icon" aria-hidden="true"><path d="M7 10l5 5z"></path></svg></div></div> <label class="MuiFormControlLabel-root"><span class="MuiCheckbox-root"><input class="PrivateSwitchBase-input" type="checkbox" name="tips"/><svg aria-hidden="true"><path d="M19 5v14"></path></svg></span><span class="MuiTypography-root MuiFormControlLabel-label">Send me bookkeeping tips by email</span></label> <button class="MuiButtonBase-root MuiButton-root MuiButton-contained MuiButton-fullWidth" tabindex="0" type="submit">Create account<span class="MuiTouchRipple-root"></span></button></form> <ul class="css-ticks"><li>No card needed</li><li>Cancel any time</li><li>256-bit encryption</li></ul> <p class="MuiTypography-root MuiTypography-caption">By creating an account you agree to our <a href="/terms">Terms</a> and <a href="/privacy">Privacy Notice</a>.</p></div></div> <div role="presentation" class="MuiModal-root" style="visibility:hidden" aria-hidden="true"><div role="dialog"><h2>Check your inbox</h2><button type="button">Resend the email</button></div></div></div><script src="/static/js/main.7d2b9.js"></script></body></html>`,
    labels: `
h1 Create your free account
action Sign in
action Continue with Google
action Continue with Apple
action Create account
form sign-up
field First name
field Business email*
field Password
field Country
field Send me bookkeeping tips by email
price 18 USD month
proof *I close my books on the first of the month, every month.*
proof 41,000 small businesses keep their books with us
trust No card needed
trust Cancel any time
trust 256-bit encryption
`,
    hidden: ['Check your inbox', 'Resend the email', 'You need to enable JavaScript to run this app.'],
  },
  {
    name: 'quillmq-docs',
    kind: 'docs',
    language: 'en',
    html: `<!doctype html> <html lang="en" dir="ltr" class="docs-wrapper plugin-docs docs-version-current" data-theme="light"> <head><meta charset="UTF-8"><meta name="generator" content="Docusaurus v3.4.0"><title>Quick start | QuillMQ</title><link rel="stylesheet" href="/assets/css/styles.7b1.css"></head> <body class="navigation-with-keyboard"><div id="__docusaurus"><div role="region" aria-label="Skip to main content"><a class="skipToContent_fXgn" href="#__docusaurus_skipToContent_fallback">Skip to main content</a></div> <nav aria-label="Main" class="navbar navbar--fixed-top"><div class="navbar__inner"><div class="navbar__items"><a class="navbar__brand" href="/"><div class="navbar__logo"><img src="/img/logo.svg" alt="QuillMQ logo" class="themedComponent_mlkZ"></div><b class="navbar__title text--truncate">QuillMQ</b></a><a aria-current="page" class="navbar__item navbar__link navbar__link--active" href="/docs/intro">Docs</a><a class="navbar__item navbar__link" href="/api">API</a><a class="navbar__item navbar__link" href="/blog">Blog</a></div> <div class="navbar__items navbar__items--right"><a href="https://code.example/quillmq" target="_blank" class="navbar__item navbar__link">Source<svg aria-hidden="true" class="iconExternalLink_nPIU"><use href="#theme-svg-external-link"></use></svg></a><div class="navbarSearchContainer_Bca1"><button type="button" class="DocSearch DocSearch-Button" aria-label="Search"><span class="DocSearch-Button-Container"><svg width="20" height="20" aria-hidden="true"></svg><span class="DocSearch-Button-Placeholder">Search</span></span></button></div></div></div></nav> <div class="main-wrapper"><div class="docsWrapper_hBAB"><aside class="theme-doc-sidebar-container"><nav aria-label="Docs sidebar" class="menu thin-scrollbar"><ul class="theme-doc-sidebar-menu menu__list"><li><a class="menu__link" href="/docs/intro">Introduction</a></li><li><div class="menu__list-item-collapsible"><a class="menu__link menu__link--sublist menu__link--active" role="button" aria-expanded="true" href="/docs/category/start">Getting started</a></div><ul class="menu__list"><li><a class="menu__link" tabindex="0" href="/docs/install">Installation</a></li><li><a class="menu__link menu__link--active" aria-current="page" tabindex="0" href="/docs/quick-start">Quick start</a></li></ul></li><li><a class="menu__link" href="/docs/consumers">Consumers</a></li><li><a class="menu__link" href="/docs/retries">Retries and dead letters</a></li></ul></nav></aside> <main class="docMainContainer_TBSr"><div class="container"><div class="row"><div class="col docItemCol_VOVn"><article><nav class="theme-doc-breadcrumbs" aria-label="Breadcrumbs"><ul class="breadcrumbs"><li class="breadcrumbs__item"><a aria-label="Home page" class="breadcrumbs__link" href="/"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M10 19v-5h4v5"></path></svg></a></li><li class="breadcrumbs__item breadcrumbs__item--active"><span class="breadcrumbs__link">Quick start</span></li></ul></nav> <span class="theme-doc-version-badge badge badge--secondary">Version: 2.x</span><div class="theme-doc-markdown markdown"><header><h1>Quick start</h1></header><p>This page takes you from nothing to a first message in about five minutes.</p> <h2 class="anchor" id="start-a-broker">Start a broker<a href="#start-a-broker" class="hash-link" aria-label="Direct link to Start a broker">&#8203;</a></h2><p>Run the single-node image:</p><div class="language-bash codeBlockContainer_Ckt0"><pre tabindex="0" class="prism-code language-bash"><code><span class="token-line">docker run -p 5680:5680 quillmq/broker:2<br></span></code></pre><div class="buttonGroup__atx"><button type="button" aria-label="Copy code to clipboard" title="Copy" class="clean-btn"><span class="copyButtonIcons_eSgA" aria-hidden="true"><svg><path d="M19,21H8V7"></path></svg></span></button></div></div> <h2 class="anchor" id="publish-a-message">Publish a message<a href="#publish-a-message" class="hash-link" aria-label="Direct link to Publish a message">&#8203;</a></h2><div class="tabs-container"><ul role="tablist" class="tabs"><li role="tab" tabindex="0" aria-selected="true" class="tabs__item tabs__item--active">Node</li><li role="tab" tabindex="-1" aria-selected="false" class="tabs__item">Python</li></ul><div role="tabpanel"><pre><code>await queue.publish('orders', { id: 7 });</code></pre></div><div role="tabpanel" hidden><pre><code>queue.publish("orders", {"id": 7})</code></pre></div></div> <p><img loading="lazy" src="/assets/images/flow-1f2.png" alt="Message flow from publisher to consumer" width="900" height="320"></p> <h2 class="anchor" id="next-steps">Next steps<a href="#next-steps" class="hash-link" aria-label="Direct link to Next steps">&#8203;</a></h2><ul><li>Read about <a href="/docs/consumers">consumers</a>.</li><li>Set up <a href="/docs/retries">retries</a>.</li></ul></div> <footer class="theme-doc-footer"><a href="https://code.example/quillmq/edit/docs/quick-start.md" target="_blank" class="theme-edit-this-page"><svg aria-hidden="true"></svg>Edit this page</a></footer></article> <nav class="pagination-nav" aria-label="Docs pages"><a class="pagination-nav__link pagination-nav__link--prev" href="/docs/install"><div class="pagination-nav__sublabel">Previous</div><div class="pagination-nav__label">Installation</div></a><a class="pagination-nav__link pagination-nav__link--next" href="/docs/consumers"><div class="pagination-nav__sublabel">Next</div><div class="pagination-nav__label">Consumers</div></a></nav></div></div></div></main></div></div> <footer class="theme-layout-footer footer footer--dark"><div class="row footer__links"><div class="col footer__col"><div class="footer__title">Community</div><ul><li><a class="footer__link-item" href="/forum">Forum</a></li><li><a class="footer__link-item" href="/chat">Chat</a></li></ul></div><div class="col footer__col"><div class="footer__title">More</div><ul><li><a class="footer__link-item" href="/roadmap">Roadmap</a></li></ul></div></div><div class="footer__copyright">Copyright © 2026 The QuillMQ authors.</div></footer></div></body></html>`,
    labels: `
h1 Quick start
h2 Start a broker*
h2 Publish a message*
h2 Next steps*
nav Docs
nav API
nav Blog
nav Source
nav Introduction
nav Getting started
nav Installation
nav Quick start
nav Consumers
nav Retries and dead letters
nav Forum
nav Chat
nav Roadmap
media QuillMQ logo
media Message flow from publisher to consumer
`,
    hidden: ['queue.publish("orders", {"id": 7})'],
  },
  {
    name: 'the-long-shed-article',
    kind: 'article',
    language: 'en-US',
    html: `<!DOCTYPE html> <html lang="en-US"> <head> <meta charset="UTF-8" /> <title>How to season a cast-iron pan that has gone rusty - The Long Shed</title> <style>.screen-reader-text{border:0;clip:rect(1px,1px,1px,1px);height:1px;overflow:hidden;position:absolute;width:1px}</style> </head> <body class="post-template-default single single-post postid-8841"> <a class="skip-link screen-reader-text" id="wp-skip-link" href="#wp--skip-link--target">Skip to content</a> <div class="wp-site-blocks"> <header class="wp-block-template-part"><div class="wp-block-group alignwide is-layout-flex"> <p class="wp-block-site-title"><a href="https://thelongshed.example" target="_self" rel="home">The Long Shed</a></p> <nav class="is-responsive wp-block-navigation" aria-label="Header navigation"><ul> <li class="wp-block-navigation-item"><a class="wp-block-navigation-item__content" href="/tools/"><span>Tools</span></a></li> <li class="wp-block-navigation-item"><a class="wp-block-navigation-item__content" href="/kitchen/"><span>Kitchen</span></a></li> <li class="wp-block-navigation-item"><a class="wp-block-navigation-item__content" href="/garden/"><span>Garden</span></a></li></ul></nav> <form role="search" method="get" action="https://thelongshed.example/" class="wp-block-search__button-outside wp-block-search"><label class="wp-block-search__label screen-reader-text" for="wp-block-search__input-1">Search</label><div class="wp-block-search__inside-wrapper"><input class="wp-block-search__input" id="wp-block-search__input-1" placeholder="Search the shed" value="" type="search" name="s" required /><button aria-label="Search" class="wp-block-search__button wp-element-button" type="submit">Search</button></div></form> </div></header> <main class="wp-block-group" id="wp--skip-link--target"> <div class="taxonomy-category wp-block-post-terms"><a href="/kitchen/" rel="tag">Kitchen</a></div> <h1 class="wp-block-post-title">How to season a cast-iron pan that has gone rusty</h1> <div class="wp-block-group is-layout-flex"><div class="wp-block-post-author-name">By Della Whitcombe</div><div class="wp-block-post-date"><time datetime="2026-03-12T09:00:00-05:00">March 12, 2026</time></div></div> <figure class="wp-block-post-featured-image"><img width="1200" height="675" src="/wp-content/uploads/pan.jpg" class="attachment-post-thumbnail wp-post-image" alt="A rusty skillet on a workbench" decoding="async" /></figure> <div class="entry-content wp-block-post-content"> <p>A neighbor left a skillet on my porch last fall. It had spent two winters under a tarp, and it looked it. An afternoon later we were frying eggs.</p> <h2 class="wp-block-heading">What you need</h2> <ul class="wp-block-list"><li>Steel wool, the coarse kind</li><li>Dish soap and hot water</li><li>Any oil with a high smoke point</li></ul> <h2 class="wp-block-heading">Strip the rust first</h2> <p>Scrub in circles until the metal is an even gray. Rinse, then dry it on the stove so no water hides in the pores.</p> <figure class="wp-block-image size-large"><img loading="lazy" src="/wp-content/uploads/steel-wool.jpg" alt="Scrubbing the pan with steel wool" class="wp-image-8850" /><figcaption class="wp-element-caption">Ten minutes of this is plenty.</figcaption></figure> <blockquote class="wp-block-quote"><p>The oil coat should be so thin that you think you wiped it all off.</p></blockquote> <h2 class="wp-block-heading">Bake it upside down</h2> <p>One hour at 450 degrees, then let it cool in the oven. Repeat three times. Our <a href="/kitchen/oils-compared/">guide to cooking oils</a> explains why flaxseed flakes.</p> <figure class="wp-block-embed is-type-video is-provider-youtube"><div class="wp-block-embed__wrapper"><iframe title="Seasoning a skillet in four minutes" width="500" height="281" src="https://video.example/embed/xk2" allowfullscreen></iframe></div></figure> <div class="wp-block-jetpack-subscriptions"><h2 class="wp-block-heading">One good repair a week</h2><p>Join 18,400 readers who get the Sunday letter.</p><form action="#" method="post" class="wp-block-jetpack-subscriptions__form"><p><label class="screen-reader-text" for="subscribe-field">Your email</label><input type="email" name="email" id="subscribe-field" placeholder="Your email" required /></p><p><input type="hidden" name="action" value="subscribe"/><button type="submit" class="wp-block-button__link">Sign me up</button></p><p class="has-small-font-size">No spam. Unsubscribe whenever you like.</p></form></div> </div> <div id="comments" class="wp-block-comments"><h2 class="wp-block-comments-title">1 response</h2><ol class="wp-block-comment-template"><li><b>Hank</b><p>Did mine on the grill, worked fine.</p></li></ol> <div id="respond" class="comment-respond wp-block-post-comments-form"><h3 id="reply-title" class="comment-reply-title">Leave a reply</h3><form action="/wp-comments-post.php" method="post" id="commentform" class="comment-form"><p class="comment-form-comment"><label for="comment">Comment <span class="required">*</span></label><textarea id="comment" name="comment" required></textarea></p><p class="comment-form-author"><label for="author">Name <span class="required">*</span></label><input id="author" name="author" type="text" required /></p><p style="display:none !important"><label>Leave this field empty<textarea name="ak_hp_textarea"></textarea></label></p><p class="form-submit wp-block-button"><input name="submit" type="submit" id="submit" class="wp-block-button__link wp-element-button" value="Post comment" /></p></form></div></div> </main> <footer class="wp-block-template-part"><div class="wp-block-group"><p>Written in a real shed in Ohio.</p><nav class="wp-block-navigation" aria-label="Footer"><ul><li class="wp-block-navigation-item"><a class="wp-block-navigation-item__content" href="/about/">About</a></li><li class="wp-block-navigation-item"><a class="wp-block-navigation-item__content" href="/write-for-us/">Write for us</a></li><li class="wp-block-navigation-item"><a class="wp-block-navigation-item__content" href="/privacy/">Privacy</a></li></ul></nav></div></footer> </div></body></html>`,
    labels: `
h1 How to season a cast-iron pan that has gone rusty
h2 What you need
h2 Strip the rust first
h2 Bake it upside down
h2 One good repair a week
h2 1 response
action Search
action Sign me up
action Post comment
form search
form newsletter
form comment
field Search*
field Your email
field Comment*
field Name*
nav Tools
nav Kitchen
nav Garden
nav About
nav Write for us
nav Privacy
media A rusty skillet on a workbench
media Scrubbing the pan with steel wool
media Seasoning a skillet in four minutes
proof Join 18,400 readers who get the Sunday letter.
trust No spam. Unsubscribe whenever you like.
`,
    hidden: ['Leave this field empty'],
  },
];
