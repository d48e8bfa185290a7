/** Software, a studio and an insurance. */
import type { LabelledPage } from '../labelled.ts';

export const TWELFTH_OFFERS: readonly LabelledPage[] = [
  {
    name: 'rota-next-tailwind',
    kind: 'landing',
    language: 'en',
    html: String.raw`<!DOCTYPE html><html lang="en" class="scroll-smooth antialiased"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/>
<link rel="stylesheet" href="/_next/static/css/3f1c77a2b0d4e9a1.css" data-precedence="next"/>
<title>Shiftwell – Rotas your kitchen will actually read</title>
<meta name="description" content="Build the week's rota in ten minutes, swap shifts by text and send clean hours to payroll."/>
<script src="/_next/static/chunks/webpack-0f9b.js" async=""></script></head>
<body class="__className_d65c78 bg-stone-50 text-stone-900">
<a href="#main" class="sr-only focus:not-sr-only">Skip to content</a>
<div class="bg-emerald-900 px-4 py-2 text-center text-sm text-emerald-50"><p>New: tip pooling is live in all 50 states. <a class="underline" href="/changelog/tip-pooling">See what changed<span aria-hidden="true"> →</span></a></p></div>
<header class="sticky top-0 z-40 border-b bg-white/80 backdrop-blur">
<div class="mx-auto flex h-16 max-w-7xl items-center justify-between px-6">
<a href="/" aria-label="Shiftwell home"><svg class="h-7 w-auto" viewBox="0 0 120 28" role="img" aria-hidden="true"><path d="M4 4h20v20H4z"/></svg></a>
<nav class="hidden items-center gap-8 text-sm font-medium lg:flex" aria-label="Main">
<button type="button" aria-expanded="false" aria-haspopup="true" class="inline-flex items-center gap-1">Product<svg class="size-4" viewBox="0 0 16 16"><path d="M4 6l4 4 4-4"/></svg></button>
<a href="/restaurants">Restaurants</a>
<a href="/coffee-shops">Coffee shops</a>
<a href="/pricing">Pricing</a>
<a href="/stories">Stories</a>
</nav>
<div class="hidden items-center gap-3 lg:flex">
<a href="https://app.shiftwell.example/login" class="text-sm font-semibold">Log in</a>
<a href="/start" class="inline-flex h-9 items-center rounded-full bg-emerald-700 px-4 text-sm font-semibold text-white">Try it free</a>
</div>
<button type="button" class="lg:hidden" aria-label="Open menu"><svg viewBox="0 0 24 24" class="size-6"><path d="M4 6h16M4 12h16M4 18h16"/></svg></button>
</div>
</header>
<main id="main">
<section class="mx-auto grid max-w-7xl gap-12 px-6 py-20 lg:grid-cols-2">
<div>
<p class="mb-4 inline-flex items-center gap-2 rounded-full bg-amber-100 px-3 py-1 text-xs font-semibold"><span>★★★★★</span> 4.8 on the App Store from 2,311 managers</p>
<h1 class="text-balance text-5xl font-bold tracking-tight">Rotas your kitchen <span class="text-emerald-700">will actually read</span></h1>
<p class="mt-6 text-lg text-stone-600">Drag, drop, publish. Everyone gets their shifts by text, swaps sort themselves out, and payroll gets hours that add up.</p>
<form class="mt-8 flex max-w-md gap-2" action="/api/start" method="post">
<label for="work-email" class="sr-only">Work email</label>
<input id="work-email" name="email" type="email" required="" placeholder="you@yourplace.com" class="h-12 flex-1 rounded-full border px-5"/>
<button type="submit" class="h-12 rounded-full bg-emerald-700 px-6 font-semibold text-white">Start 30-day trial</button>
</form>
<ul class="mt-4 flex gap-6 text-sm text-stone-500"><li class="flex items-center gap-1"><svg class="size-4" aria-hidden="true"><use href="#tick"></use></svg>No card up front</li><li class="flex items-center gap-1"><svg class="size-4" aria-hidden="true"><use href="#tick"></use></svg>We import your old spreadsheet for you</li></ul>
</div>
<div class="relative"><img alt="Weekly rota with colour-coded shifts on a tablet" loading="eager" width="720" height="540" decoding="async" src="/_next/image?url=%2Fhero.png&amp;w=1920&amp;q=75"/>
<button type="button" class="absolute bottom-6 left-6 inline-flex items-center gap-2 rounded-full bg-white px-4 py-2 shadow"><svg class="size-4"><use href="#play"></use></svg>Watch the 90-second tour</button></div>
</section>
<section class="border-y bg-white py-10"><p class="text-center text-sm text-stone-500">On the wall in 6,400 kitchens, from corner bistros to these folks</p>
<div class="mt-6 flex justify-center gap-12 grayscale"><img src="/logos/tallow.svg" alt="Tallow &amp; Rye" height="28"/><img src="/logos/nonna.svg" alt="Nonna Pia" height="28"/><img src="/logos/ember.svg" alt="Ember House Group" height="28"/><img src="/logos/wharf.svg" alt="The Wharf Canteen" height="28"/></div></section>
<section class="mx-auto max-w-7xl px-6 py-20">
<h2 class="text-3xl font-bold">Less time in the office, more time on the floor</h2>
<div class="mt-10 grid gap-8 md:grid-cols-3">
<div class="rounded-2xl border bg-white p-6"><h3 class="font-semibold">Build it fast</h3><p class="mt-2 text-stone-600">Copy last week, let the forecast nudge you, fix the gaps in red.</p><a class="mt-4 inline-block text-emerald-700" href="/product/scheduling">More about scheduling</a></div>
<div class="rounded-2xl border bg-white p-6"><h3 class="font-semibold">Swap by text</h3><p class="mt-2 text-stone-600">Staff reply YES. You get one message, not thirty.</p><a class="mt-4 inline-block text-emerald-700" href="/product/swaps">More about swaps</a></div>
<div class="rounded-2xl border bg-white p-6"><h3 class="font-semibold">Pay it right</h3><p class="mt-2 text-stone-600">Breaks, overtime and tips are worked out by state rules.</p><a class="mt-4 inline-block text-emerald-700" href="/product/payroll">More about payroll</a></div>
</div></section>
<section class="bg-emerald-950 py-20 text-white"><div class="mx-auto max-w-4xl px-6">
<figure><blockquote class="text-2xl">“I used to do the rota on Sunday night with a glass of wine. Now it’s Tuesday, eleven minutes, no wine needed.”</blockquote>
<figcaption class="mt-6 flex items-center gap-3"><img class="size-12 rounded-full" src="/faces/marisol.jpg" alt="Portrait of Marisol Vega"/><span><strong>Marisol Vega</strong><br/>General manager, Tallow &amp; Rye</span></figcaption></figure>
<dl class="mt-14 grid grid-cols-3 gap-8"><div class="flex flex-col-reverse"><dt class="text-sm">fewer no-shows in the first quarter</dt><dd class="text-4xl font-bold">41%</dd></div><div class="flex flex-col-reverse"><dt class="text-sm">saved per manager per week</dt><dd class="text-4xl font-bold">5.5 hrs</dd></div><div class="flex flex-col-reverse"><dt class="text-sm">shifts published last year</dt><dd class="text-4xl font-bold">18M</dd></div></dl>
</div></section>
<section class="mx-auto max-w-3xl px-6 py-20" aria-labelledby="faq"><h2 id="faq" class="text-3xl font-bold">Before you ask</h2>
<div class="mt-8 divide-y" data-orientation="vertical">
<div data-state="open"><h3><button type="button" aria-expanded="true" class="flex w-full justify-between py-4">Do my cooks need to install an app?<svg class="size-4"><use href="#chev"></use></svg></button></h3><div role="region"><p>No. Texts work on any phone. The app is there if they like it.</p></div></div>
<div data-state="closed"><h3><button type="button" aria-expanded="false" class="flex w-full justify-between py-4">Can I use it in more than one location?<svg class="size-4"><use href="#chev"></use></svg></button></h3><div role="region" hidden=""></div></div>
<div data-state="closed"><h3><button type="button" aria-expanded="false" class="flex w-full justify-between py-4">What happens when the trial ends?<svg class="size-4"><use href="#chev"></use></svg></button></h3><div role="region" hidden=""></div></div>
</div></section>
<section class="mx-auto max-w-5xl rounded-3xl bg-amber-100 px-6 py-16 text-center"><h2 class="text-3xl font-bold">Next week’s rota could be done by lunch</h2><div class="mt-6 flex justify-center gap-4"><a href="/start" class="rounded-full bg-emerald-700 px-6 py-3 font-semibold text-white">Set up my first rota</a><a href="/talk" class="rounded-full border px-6 py-3 font-semibold">Talk to a person</a></div><p class="mt-4 text-sm">Month to month. Leave whenever you like.</p></section>
</main>
<footer class="mt-20 border-t py-12 text-sm"><div class="mx-auto grid max-w-7xl grid-cols-2 gap-8 px-6 md:grid-cols-4">
<div><p class="font-semibold">Shiftwell, Inc.</p><p>88 Canal Row, Duluth, MN</p></div>
<div><p class="font-semibold">Company</p><ul><li><a href="/about">About us</a></li><li><a href="/jobs">Jobs <span class="rounded bg-emerald-100 px-1">4 open</span></a></li><li><a href="/press">Press</a></li></ul></div>
<div><p class="font-semibold">Help</p><ul><li><a href="/help">Help centre</a></li><li><a href="https://status.shiftwell.example">System status</a></li></ul></div>
<div><p class="font-semibold">Small print</p><ul><li><a href="/privacy">Privacy</a></li><li><a href="/terms">Terms</a></li></ul><p class="mt-4 text-xs text-stone-500">SOC 2 Type II audited · Data stays in the US</p></div>
</div></footer>
<div role="dialog" aria-modal="true" hidden="" class="fixed inset-0"><nav><a href="/restaurants">Restaurants</a><a href="/refer">Refer a restaurant</a></nav></div>
<script>self.__next_f.push([1,"0:[\"$\",\"html\",null,{}]"])</script>
</body></html>`,
    labels: `
h1 Rotas your kitchen will actually read
h2 Less time in the office, more time on the floor
h2 Before you ask
h2 Next week’s rota could be done by lunch
action Log in
action Try it free
action Start 30-day trial
action Watch the 90-second tour
action Set up my first rota
action Talk to a person
form sign-up
field Work email
nav Restaurants
nav Coffee shops
nav Pricing
nav Stories
nav About us
nav Jobs*
nav Press
nav Help centre
nav System status
nav Privacy
nav Terms
media Weekly rota with colour-coded shifts on a tablet
media Tallow & Rye
media Nonna Pia
media Ember House Group
media The Wharf Canteen
media Portrait of Marisol Vega
proof *4.8 on the App Store from 2,311 managers
proof On the wall in 6,400 kitchens*
proof *I used to do the rota on Sunday night
proof *fewer no-shows in the first quarter
proof *shifts published last year
trust No card up front
trust We import your old spreadsheet for you
trust *Leave whenever you like.
trust SOC 2 Type II audited*
question Do my cooks need to install an app?
question Can I use it in more than one location?
question What happens when the trial ends?
`,
    hidden: ['Refer a restaurant'],
  },
  {
    name: 'helpdesk-prices-webflow',
    kind: 'pricing',
    language: 'en',
    html: String.raw`<!DOCTYPE html><!-- Last Published: Tue Mar 04 2025 09:12:44 GMT+0000 (Coordinated Universal Time) -->
<html data-wf-domain="www.ploverdesk.example" data-wf-page="64ad0b7c2f" data-wf-site="64ad0b7c11" lang="en">
<head><meta charset="utf-8"/><title>Plans and pricing | Ploverdesk</title><meta content="width=device-width, initial-scale=1" name="viewport"/><meta content="Webflow" name="generator"/>
<link href="https://cdn.ploverdesk.example/css/plover.webflow.css" rel="stylesheet" type="text/css"/></head>
<body class="body">
<div class="page-wrapper">
<div data-collapse="medium" data-animation="default" role="banner" class="navbar w-nav">
<div class="nav-container w-container">
<a href="/" class="brand w-nav-brand"><img src="images/plover-mark.svg" loading="lazy" alt="Ploverdesk"/></a>
<nav role="navigation" class="nav-menu w-nav-menu">
<div data-hover="true" class="dropdown w-dropdown"><div class="dropdown-toggle w-dropdown-toggle"><div class="w-icon-dropdown-toggle"></div><div>Features</div></div>
<nav class="dropdown-list w-dropdown-list" style="display:none"><a href="/inbox" class="dropdown-link w-dropdown-link">Shared inbox</a><a href="/chat" class="dropdown-link w-dropdown-link">Live chat</a></nav></div>
<a href="/integrations" class="nav-link w-nav-link">Integrations</a>
<a href="/customers" class="nav-link w-nav-link">Customers</a>
<a href="/pricing" aria-current="page" class="nav-link w-nav-link w--current">Pricing</a>
<a href="https://learn.ploverdesk.example" class="nav-link w-nav-link">Academy</a>
</nav>
<div class="nav-buttons"><a href="https://app.ploverdesk.example" class="button-ghost w-button">Sign in</a><a href="/demo" class="button w-button">Book a demo</a></div>
<div class="menu-button w-nav-button"><div class="w-icon-nav-menu"></div></div>
</div></div>
<section class="section hero-pricing"><div class="container w-container">
<h1 class="heading-xl">Fair pricing for small<br/>support teams</h1>
<p class="paragraph-large">Pay per agent. Add seats in busy season, drop them in January.</p>
<div class="toggle-wrap" role="radiogroup" aria-label="Billing period"><a href="#" role="radio" aria-checked="true" class="toggle-item is-active"><div>Billed monthly</div></a><a href="#" role="radio" aria-checked="false" class="toggle-item"><div>Billed yearly</div><div class="pill">2 months on us</div></a></div>
<div class="w-layout-grid pricing-grid">
<div class="price-card"><h2 class="price-card_title">Solo</h2><p>For the person who does it all.</p>
<div class="price-row"><div class="price-currency">$</div><div class="price-figure">0</div><div class="price-term">forever</div></div>
<a href="/signup?plan=solo" class="button is-outline w-inline-block"><div>Create free account</div><div class="icon-embed w-embed"><svg viewBox="0 0 20 20"><path d="M7 5l5 5-5 5"></path></svg></div></a>
<ul role="list" class="w-list-unstyled"><li>1 agent</li><li>One mailbox</li><li>30 days of history</li></ul></div>
<div class="price-card is-featured"><div class="tag">Most teams pick this</div><h2 class="price-card_title">Team</h2><p>Shared inbox, chat and a help centre.</p>
<div class="price-row"><div class="price-currency">$</div><div class="price-figure">18</div><div class="price-term">per agent<br/>per month</div></div>
<a href="/signup?plan=team" class="button w-inline-block"><div>Start with Team</div></a>
<ul role="list" class="w-list-unstyled"><li>Unlimited mailboxes</li><li>Canned replies</li><li>Satisfaction surveys</li></ul></div>
<div class="price-card"><h2 class="price-card_title">Flock</h2><p>For support with shifts and rules.</p>
<div class="price-row"><div class="price-currency">$</div><div class="price-figure">39.50</div><div class="price-term">per agent<br/>per month</div></div>
<a href="/signup?plan=flock" class="button is-outline w-inline-block"><div>Start with Flock</div></a>
<ul role="list" class="w-list-unstyled"><li>Skills routing</li><li>SLA clocks</li><li>Sandbox</li></ul></div>
<div class="price-card is-dark"><h2 class="price-card_title">Colony</h2><p>Fifty agents and up.</p>
<div class="price-row"><div class="price-figure">Let’s talk</div></div>
<a href="/contact-sales" class="button is-white w-inline-block"><div>Contact sales</div></a>
<ul role="list" class="w-list-unstyled"><li>SAML single sign-on</li><li>Dedicated success manager</li><li>Custom contract</li></ul></div>
</div>
<div class="reassure-row"><div class="reassure-item"><img src="images/no-card.svg" alt="" class="icon-s"/><div>14 days free on every paid plan, no credit card</div></div><div class="reassure-item"><img src="images/undo.svg" alt="" class="icon-s"/><div>Changed your mind? Full refund in the first 60 days</div></div><div class="reassure-item"><img src="images/eu.svg" alt="" class="icon-s"/><div>GDPR-ready, hosted in Frankfurt or Ohio</div></div></div>
</div></section>
<section class="section"><div class="container w-container">
<h2 class="heading-l">Compare every plan</h2>
<div class="table-embed w-embed"><table><thead><tr><td></td><th scope="col">Solo</th><th scope="col">Team</th><th scope="col">Flock</th><th scope="col">Colony</th></tr></thead><tbody>
<tr><th scope="row">Mailboxes</th><td>1</td><td>Unlimited</td><td>Unlimited</td><td>Unlimited</td></tr>
<tr><th scope="row">Help centre articles</th><td>10</td><td>500</td><td>Unlimited</td><td>Unlimited</td></tr>
<tr><th scope="row">Automation rules</th><td><span aria-label="not included">–</span></td><td>25</td><td>250</td><td>Unlimited</td></tr>
<tr><th scope="row">Uptime promise</th><td><span aria-label="not included">–</span></td><td>99.5%</td><td>99.9%</td><td>99.95%</td></tr>
<tr><th scope="row">WhatsApp add-on</th><td><span aria-label="not included">–</span></td><td>$12 / month</td><td>$12 / month</td><td>Included</td></tr>
</tbody></table></div></div></section>
<section class="section bg-sand"><div class="container w-container">
<div class="quote-slider w-slider" data-autoplay="true"><div class="mask w-slider-mask">
<div class="w-slide"><p class="quote-text">We moved eleven people over on a Friday. By Monday the backlog was gone.</p><div class="quote-name">Ines Falk, Head of Care at Bramblewear</div></div>
<div class="w-slide"><p class="quote-text">First response went from nine hours to forty minutes.</p><div class="quote-name">Kofi Mensah, Lantern Bikes</div></div>
</div><div class="left-arrow w-slider-arrow-left" aria-label="previous slide"><div class="w-icon-slider-left"></div></div><div class="right-arrow w-slider-arrow-right" aria-label="next slide"><div class="w-icon-slider-right"></div></div></div>
<div class="badge-row"><img src="images/badge-spring.png" alt="Easiest to use, Spring 2025, ReviewGrid" width="96"/><img src="images/badge-support.png" alt="Best support, small business, ReviewGrid" width="96"/><div class="badge-text">4.7/5 across 1,180 verified reviews</div></div>
</div></section>
<section class="section"><div class="container w-container"><h2 class="heading-l">Billing questions</h2>
<div class="faq-list">
<div class="faq-item"><div class="faq-head"><div class="faq-q">What counts as an agent?</div><div class="faq-plus">+</div></div><div class="faq-body" style="height:0px;overflow:hidden"><p>Anyone who replies to customers. Viewers are free.</p></div></div>
<div class="faq-item"><div class="faq-head"><div class="faq-q">Can I switch plans halfway through a month?</div><div class="faq-plus">+</div></div><div class="faq-body" style="height:0px;overflow:hidden"><p>Yes, we work it out to the day.</p></div></div>
<div class="faq-item"><div class="faq-head"><div class="faq-q">Is there a discount for charities?</div><div class="faq-plus">+</div></div><div class="faq-body" style="height:0px;overflow:hidden"><p>Half price, always. Write to us.</p></div></div>
</div></div></section>
<section class="section cta"><div class="container w-container"><h2 class="heading-l">Try it on a real inbox</h2><p>You will know by Thursday.</p><a href="/signup" class="button w-button">Start free trial</a></div></section>
<footer class="footer"><div class="container w-container">
<div class="w-layout-grid footer-grid">
<div><div class="footer-title">Product</div><a href="/inbox" class="footer-link">Shared inbox</a><a href="/chat" class="footer-link">Live chat</a><a href="/changelog" class="footer-link">Changelog</a></div>
<div><div class="footer-title">Compare</div><a href="/vs/spreadsheet" class="footer-link">Ploverdesk vs. a spreadsheet</a><a href="/vs/gmail" class="footer-link">Ploverdesk vs. a Gmail label</a></div>
<div><div class="footer-title">The Monday Note</div><div class="w-form"><form id="wf-form-Newsletter" name="wf-form-Newsletter" data-name="Newsletter" method="get" aria-label="Newsletter"><input class="input w-input" maxlength="256" name="Email" placeholder="Email address" type="email" id="Email" required=""/><input type="submit" data-wait="One sec..." class="button is-small w-button" value="Subscribe"/></form><div class="w-form-done" style="display:none"><div>Lovely. Check your inbox.</div></div><div class="w-form-fail" style="display:none"><div>Oops! Something went wrong.</div></div></div><div class="text-tiny">One e-mail a week. We never pass on your address.</div></div>
</div><div class="legal"><div>© 2025 Plover Software Ltd</div><a href="/legal/privacy" class="footer-link">Privacy</a><a href="/legal/dpa" class="footer-link">DPA</a></div>
</div></footer>
</div><script src="js/webflow.js" type="text/javascript"></script></body></html>`,
    labels: `
h1 Fair pricing for small support teams
h2 Solo
h2 Team
h2 Flock
h2 Colony
h2 Compare every plan
h2 Billing questions
h2 Try it on a real inbox
action Sign in
action Book a demo
action Create free account
action Start with Team
action Start with Flock
action Contact sales
action Start free trial
action Subscribe
form newsletter
field Email address
price 0 USD -
price 18 USD month
price 39.50 USD month
price 12 USD month
nav Integrations
nav Customers
nav Pricing
nav Academy
nav Shared inbox
nav Live chat
nav Changelog
nav Ploverdesk vs. a spreadsheet
nav Ploverdesk vs. a Gmail label
nav Privacy
nav DPA
media Ploverdesk
media Easiest to use, Spring 2025, ReviewGrid
media Best support, small business, ReviewGrid
proof Most teams pick this
proof We moved eleven people over on a Friday.*
proof First response went from nine hours to forty minutes.
proof 4.7/5 across 1,180 verified reviews
trust 14 days free on every paid plan, no credit card
trust *Full refund in the first 60 days
trust GDPR-ready, hosted in Frankfurt or Ohio
trust *We never pass on your address.
question What counts as an agent?
question Can I switch plans halfway through a month?
question Is there a discount for charities?
`,
    hidden: ['Lovely. Check your inbox.', 'Oops! Something went wrong.'],
  },
  {
    name: 'branding-studio-framer',
    kind: 'landing',
    language: 'en',
    html: String.raw`<!doctype html>
<!-- ✨ Built with Framer • https://www.framer.com/ -->
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="generator" content="Framer 8c1f2aa">
<title>Oddfellow &amp; Quill — Brand studio</title>
<style data-framer-css-ssr-minified data-framer-components="framer-1xq7u">@media (min-width:1200px){.hidden-72rtr7{display:none!important}}@media (max-width:809px){.hidden-ok1x2{display:none!important}}</style>
</head>
<body>
<div id="main" data-framer-hydrate-v2="{}" data-framer-page-optimized-at="2025-05-20T08:00:11.402Z">
<div class="framer-1xq7u framer-72rtr7" style="min-height:100vh;width:auto" data-layout-template="true">
<div class="framer-nav-container ssr-variant hidden-ok1x2"><nav class="framer-9h2 framer-v-desktop" data-border="true" data-framer-name="Desktop">
<a class="framer-logo framer-1dc" data-framer-name="Logo" href="./"><div style="outline:none" data-framer-component-type="RichTextContainer"><p class="framer-text">O&amp;Q</p></div></a>
<div class="framer-links" data-framer-name="Links">
<div data-framer-component-type="RichTextContainer" style="transform:none"><p class="framer-text"><a class="framer-text framer-styles-preset-3x" href="./work">Work</a></p></div>
<div data-framer-component-type="RichTextContainer" style="transform:none"><p class="framer-text"><a class="framer-text framer-styles-preset-3x" href="./studio">Studio</a></p></div>
<div data-framer-component-type="RichTextContainer" style="transform:none"><p class="framer-text"><a class="framer-text framer-styles-preset-3x" href="./notes">Notes</a></p></div>
</div>
<div class="framer-cta-container"><a class="framer-Btn7 framer-v-primary" data-framer-name="Primary" data-highlight="true" href="./brief" tabindex="0"><div data-framer-component-type="RichTextContainer"><p class="framer-text">Start a project</p></div></a></div>
</nav></div>
<div class="ssr-variant hidden-72rtr7"><nav class="framer-9h2 framer-v-phone" data-framer-name="Phone closed"><a href="./"><p class="framer-text">O&amp;Q</p></a><div class="framer-burger" data-highlight="true" tabindex="0"><div class="framer-bar"></div><div class="framer-bar"></div></div></nav></div>
<main class="framer-main" data-framer-name="Main">
<header class="framer-hero" data-framer-name="Hero">
<div class="framer-badge"><p class="framer-text">Booking for September. Two places left</p></div>
<div data-framer-component-type="RichTextContainer" style="outline:none"><h1 class="framer-text" aria-label="We name, draw and launch stubborn little companies."><span style="display:inline-block">We name, </span><span style="display:inline-block">draw and </span><span style="display:inline-block">launch </span><span style="display:inline-block">stubborn </span><span style="display:inline-block">little </span><span style="display:inline-block">companies.</span></h1></div>
<div data-framer-component-type="RichTextContainer"><p class="framer-text">A studio of six in Leith. Food, farming, water and the odd distillery.</p></div>
<div class="framer-hero-cta"><a class="framer-Btn7 framer-v-primary" href="./brief"><p class="framer-text">Tell us what you’re making</p></a><a class="framer-Btn7 framer-v-ghost" href="./deck.pdf" target="_blank" rel="noopener"><p class="framer-text">Download our deck (4 MB)</p></a></div>
</header>
<section class="framer-ticker" style="overflow:hidden" data-framer-name="Clients"><ul role="group" style="display:flex;gap:40px"><li><div class="framer-image"><img decoding="async" width="140" src="https://assets.oddquill.example/a.svg" alt="Kelp &amp; Co"></div></li><li><div class="framer-image"><img decoding="async" width="140" src="https://assets.oddquill.example/b.svg" alt="Northmill"></div></li><li><div class="framer-image"><img decoding="async" width="140" src="https://assets.oddquill.example/c.svg" alt="Peat Street Gin"></div></li><li aria-hidden="true"><div class="framer-image"><img decoding="async" width="140" src="https://assets.oddquill.example/a.svg" alt="Kelp &amp; Co"></div></li></ul></section>
<section class="framer-work" data-framer-name="Work"><div data-framer-component-type="RichTextContainer"><h2 class="framer-text">Recent trouble</h2></div>
<div class="framer-grid">
<a class="framer-card" data-framer-name="Card" href="./work/kelp"><div data-framer-background-image-wrapper="true"><img decoding="async" loading="lazy" sizes="50vw" src="https://assets.oddquill.example/kelp.jpg" alt="Kelp &amp; Co jars stacked on a harbour wall"></div><div data-framer-component-type="RichTextContainer"><h3 class="framer-text">Kelp &amp; Co</h3></div><p class="framer-text">Sold into 340 shops in the first eight months</p></a>
<a class="framer-card" data-framer-name="Card" href="./work/northmill"><div data-framer-background-image-wrapper="true"><img decoding="async" loading="lazy" sizes="50vw" src="https://assets.oddquill.example/mill.jpg" alt="Northmill flour sacks with a stamped owl"></div><div data-framer-component-type="RichTextContainer"><h3 class="framer-text">Northmill</h3></div><p class="framer-text">Web orders up 212% after the relaunch</p></a>
</div><div class="framer-more"><a class="framer-text-link" href="./work"><p class="framer-text">All 41 projects</p></a></div></section>
<section class="framer-quotes" data-framer-name="Kind words"><h2 class="framer-text">Kind words, unpaid</h2>
<div class="framer-quote"><p class="framer-text">They argued with me for a week about a comma. They were right.</p><p class="framer-text framer-small">Isla Drummond, founder, Peat Street Gin</p></div>
<div class="framer-quote"><p class="framer-text">Our bank manager asked who did it. Our bank manager!</p><p class="framer-text framer-small">Hamish Orr, Northmill</p></div>
<div class="framer-awards" data-framer-name="Awards"><p class="framer-text">Gold, Scottish Design Roll 2024 · Shortlisted, Pack Awards 2023 · As seen in Boxcar magazine</p></div></section>
<section class="framer-offer" data-framer-name="Packages"><h2 class="framer-text">How much, roughly</h2>
<div class="framer-tier"><p class="framer-text">Name only</p><p class="framer-text framer-big">£3,800</p><p class="framer-text">Three weeks. Three names you could trade under.</p></div>
<div class="framer-tier"><p class="framer-text">The whole jar</p><p class="framer-text framer-big">From £16,500</p><p class="framer-text">Name, mark, packs and a website in ten weeks.</p></div>
<div class="framer-tier"><p class="framer-text">On tap</p><p class="framer-text framer-big">£1,950 <span>/ month</span></p><p class="framer-text">Two days of us, every month. Stop with 30 days’ notice.</p></div>
<p class="framer-text">Fixed quotes. If you don’t like any of the names, you don’t pay for them.</p></section>
<section class="framer-faq" data-framer-name="FAQ"><h2 class="framer-text">Things people ask on the phone</h2>
<div class="framer-row framer-v-closed" data-highlight="true" tabindex="0"><p class="framer-text">Do you work with people outside Scotland?</p><div class="framer-icon"><svg viewBox="0 0 24 24"><path d="M12 5v14M5 12h14"></path></svg></div></div>
<div class="framer-row framer-v-closed" data-highlight="true" tabindex="0"><p class="framer-text">Who owns the files?</p><div class="framer-icon"><svg viewBox="0 0 24 24"><path d="M12 5v14M5 12h14"></path></svg></div></div>
<div class="framer-row framer-v-closed" data-highlight="true" tabindex="0"><p class="framer-text">Can we meet the dog?</p><div class="framer-icon"><svg viewBox="0 0 24 24"><path d="M12 5v14M5 12h14"></path></svg></div></div></section>
<section class="framer-contact" data-framer-name="Contact" id="hello"><h2 class="framer-text">Say hello</h2>
<form class="framer-form" method="POST">
<label class="framer-field"><div data-framer-component-type="RichTextContainer"><p class="framer-text">Your name</p></div><div class="framer-form-text-input framer-form-input-wrapper"><input type="text" required name="Name" placeholder="Morag" class="framer-form-input" value=""></div></label>
<label class="framer-field"><div data-framer-component-type="RichTextContainer"><p class="framer-text">Where can we write back?</p></div><div class="framer-form-text-input framer-form-input-wrapper"><input type="email" required name="Email" placeholder="morag@company.example" class="framer-form-input" value=""></div></label>
<label class="framer-field"><div data-framer-component-type="RichTextContainer"><p class="framer-text">Budget</p></div><div class="framer-form-select-wrapper framer-form-input-wrapper"><select name="Budget" class="framer-form-input"><option value="" disabled selected>Pick one</option><option value="a">Under £5k</option><option value="b">£5k to £20k</option><option value="c">Over £20k</option></select></div></label>
<label class="framer-field"><div data-framer-component-type="RichTextContainer"><p class="framer-text">What are you making?</p></div><div class="framer-form-text-input framer-form-input-wrapper"><textarea name="Message" class="framer-form-input" placeholder="A gin, a goat farm, a ferry…"></textarea></div></label>
<div class="framer-submit"><button type="submit" class="framer-Btn7 framer-v-default" data-framer-name="Default" data-reset="button"><div data-framer-component-type="RichTextContainer"><p class="framer-text">Send it over</p></div></button></div>
<p class="framer-text framer-small">We answer within two working days, and keep your details to ourselves.</p>
</form></section>
</main>
<footer class="framer-footer" data-framer-name="Footer"><div class="framer-col"><p class="framer-text">12 Ropewalk, Leith</p><p class="framer-text"><a class="framer-text" href="mailto:hello@oddquill.example">hello@oddquill.example</a></p></div><div class="framer-col"><p class="framer-text"><a class="framer-text" href="https://pictures.example/oddquill" target="_blank" rel="noopener">Instagram</a></p><p class="framer-text"><a class="framer-text" href="https://work.example/oddquill" target="_blank" rel="noopener">LinkedIn</a></p><p class="framer-text"><a class="framer-text" href="./privacy">Privacy</a></p></div><p class="framer-text">A certified B Corporation since 2021</p></footer>
</div>
<div id="overlay"></div></div>
<div id="__framer-badge-container"></div>
</body>
</html>`,
    labels: `
h1 We name, draw and launch stubborn little companies.
h2 Recent trouble
h2 Kind words, unpaid
h2 How much, roughly
h2 Things people ask on the phone
h2 Say hello
action Start a project
action Tell us what you’re making
action Download our deck (4 MB)
action Send it over
form contact
field Your name
field Where can we write back?
field Budget
field What are you making?
price 3800 GBP -
price 16500 GBP -
price 1950 GBP month
nav Work
nav Studio
nav Notes
nav Instagram
nav LinkedIn
nav Privacy
media Kelp & Co
media Northmill
media Peat Street Gin
media Kelp & Co jars stacked on a harbour wall
media Northmill flour sacks with a stamped owl
proof Sold into 340 shops in the first eight months
proof Web orders up 212% after the relaunch
proof They argued with me for a week about a comma.*
proof Our bank manager asked who did it.*
proof Gold, Scottish Design Roll 2024*
trust *Stop with 30 days’ notice.
trust *If you don’t like any of the names, you don’t pay for them.
trust *keep your details to ourselves.
trust A certified B Corporation since 2021
question Do you work with people outside Scotland?
question Who owns the files?
question Can we meet the dog?
`,
  },
  {
    name: 'hausrat-aem',
    kind: 'pricing',
    language: 'de',
    html: String.raw`<!DOCTYPE HTML>
<html lang="de">
<head>
<meta charset="UTF-8"/>
<title>Hausratversicherung ab 2,90 € | Nordmark Versicherungen</title>
<meta name="template" content="product-page"/>
<link rel="stylesheet" href="/etc.clientlibs/nordmark/clientlibs/clientlib-base.lc-4d1b.min.css"/>
</head>
<body class="page basicpage" id="page-7fb0" data-cmp-data-layer-enabled>
<div class="root responsivegrid"><div class="aem-Grid aem-Grid--12 aem-Grid--default--12">
<div class="experiencefragment"><div class="cmp-experiencefragment cmp-experiencefragment--header">
<nm-header>
<a slot="logo" class="cmp-logo" href="/"><img src="/content/dam/nordmark/logo.svg" alt="Nordmark Versicherungen – zur Startseite"/></a>
<nav slot="meta" class="cmp-meta" aria-label="Metanavigation"><ul><li><a href="/schaden">Schaden melden</a></li><li><a href="/berater">Beratersuche</a></li><li><a href="/karriere">Karriere</a></li></ul></nav>
<nav slot="main" class="cmp-navigation" aria-label="Hauptnavigation"><ul class="cmp-navigation__group">
<li class="cmp-navigation__item cmp-navigation__item--level-0"><a href="/haus" class="cmp-navigation__item-link">Haus &amp; Wohnen</a></li>
<li class="cmp-navigation__item cmp-navigation__item--level-0"><a href="/auto" class="cmp-navigation__item-link">Auto &amp; Reise</a></li>
<li class="cmp-navigation__item cmp-navigation__item--level-0"><a href="/gesundheit" class="cmp-navigation__item-link">Gesundheit</a></li>
<li class="cmp-navigation__item cmp-navigation__item--level-0"><a href="/vorsorge" class="cmp-navigation__item-link">Vorsorge</a></li></ul></nav>
<nm-button slot="login" variant="tertiary" icon="user"><a href="https://meine.nordmark.example/">Anmelden</a></nm-button>
</nm-header>
</div></div>
<div class="breadcrumb"><nav class="cmp-breadcrumb" aria-label="Breadcrumb"><ol class="cmp-breadcrumb__list" itemscope itemtype="http://schema.org/BreadcrumbList">
<li class="cmp-breadcrumb__item"><a href="/" class="cmp-breadcrumb__item-link" itemprop="item"><span itemprop="name">Privatkunden</span></a></li>
<li class="cmp-breadcrumb__item"><a href="/haus" class="cmp-breadcrumb__item-link" itemprop="item"><span itemprop="name">Haus &amp; Wohnen</span></a></li>
<li class="cmp-breadcrumb__item cmp-breadcrumb__item--active" aria-current="page"><span itemprop="name">Hausratversicherung</span></li></ol></nav></div>
<main class="container responsivegrid"><div class="cmp-container">
<div class="teaser teaser--stage"><div class="cmp-teaser">
<div class="cmp-teaser__content">
<p class="cmp-teaser__pretitle">Hausratversicherung</p>
<h1 class="cmp-teaser__title">Damit Ihr Zuhause wieder Ihr Zuhause wird</h1>
<div class="cmp-teaser__description"><p>Feuer, Leitungswasser, Einbruch: Wir ersetzen den Neuwert, nicht den Flohmarktpreis.</p></div>
<div class="cmp-teaser__action-container"><a class="cmp-teaser__action-link" href="/haus/hausrat/rechner">Jetzt Beitrag berechnen</a><a class="cmp-teaser__action-link cmp-teaser__action-link--secondary" href="/termin">Rückruf vereinbaren</a></div>
</div>
<div class="cmp-teaser__image"><div class="cmp-image"><img src="/content/dam/nordmark/hausrat.coreimg.jpeg" class="cmp-image__image" alt="Familie sitzt zwischen Umzugskartons auf dem Boden" loading="lazy"/></div>
<nm-seal><img src="/content/dam/nordmark/siegel.png" alt="Finanzspiegel-Urteil sehr gut (1,2), Ausgabe 4/2025"/></nm-seal></div>
</div></div>
<div class="form form--quick"><nm-card>
<h2 class="cmp-title__text">Schnellrechner</h2>
<form action="/haus/hausrat/rechner" method="get" class="cmp-form" aria-describedby="quick-hint">
<nm-field><label for="plz">Postleitzahl</label><input id="plz" name="plz" type="text" inputmode="numeric" pattern="[0-9]{5}" autocomplete="postal-code"/></nm-field>
<nm-field><label for="qm">Wohnfläche in m²</label><input id="qm" name="qm" type="number" min="10" max="400"/><nm-tooltip label="Hilfe"><button type="button" aria-label="Hilfe zur Wohnfläche">?</button></nm-tooltip></nm-field>
<fieldset class="cmp-form-options"><legend>Wie wohnen Sie?</legend><label><input type="radio" name="art" value="w" checked/> In einer Wohnung</label><label><input type="radio" name="art" value="h"/> In einem Haus</label></fieldset>
<button type="submit" class="cmp-form-button">Beitrag anzeigen</button>
<p id="quick-hint" class="hint">Unverbindlich und ohne Angabe Ihres Namens.</p>
</form></nm-card></div>
<div class="title"><h2 class="cmp-title__text">Drei Tarife, ein Versprechen</h2></div>
<nm-tariffs class="tariffs">
<section class="tariff" aria-labelledby="t1"><h3 id="t1">Basis</h3><p class="tariff__price"><span class="sr-only">Preis:</span><span aria-hidden="true"><b>2</b>,<sup>90</sup></span><span class="sr-only">2,90</span> € <small>im Monat</small></p><dl><dt>Versicherungssumme</dt><dd>bis 50.000 €</dd><dt>Fahrraddiebstahl</dt><dd><nm-icon name="cross" aria-label="nein"></nm-icon></dd></dl><a class="nm-btn" href="/haus/hausrat/antrag?t=basis">Basis abschließen</a></section>
<section class="tariff tariff--top" aria-labelledby="t2"><nm-flag>Von 7 von 10 Kunden gewählt</nm-flag><h3 id="t2">Komfort</h3><p class="tariff__price">5,40 € <small>im Monat</small></p><dl><dt>Versicherungssumme</dt><dd>bis 100.000 €</dd><dt>Fahrraddiebstahl</dt><dd>bis 2.000 €</dd></dl><a class="nm-btn nm-btn--primary" href="/haus/hausrat/antrag?t=komfort">Komfort abschließen</a></section>
<section class="tariff" aria-labelledby="t3"><h3 id="t3">Premium</h3><p class="tariff__price">98,00 € <small>im Jahr</small></p><dl><dt>Versicherungssumme</dt><dd>unbegrenzt</dd><dt>Fahrraddiebstahl</dt><dd>bis 10.000 €</dd></dl><a class="nm-btn" href="/haus/hausrat/antrag?t=premium">Premium abschließen</a></section>
</nm-tariffs>
<div class="text"><div class="cmp-text"><ul class="check"><li>Täglich kündbar</li><li>30 Tage Widerrufsrecht statt 14</li><li>Schadenregulierung im Schnitt in 6 Tagen</li></ul></div></div>
<div class="title"><h2 class="cmp-title__text">Das sagen unsere Versicherten</h2></div>
<div class="carousel panelcontainer"><div class="cmp-carousel" role="group" aria-live="polite" aria-roledescription="carousel"><div class="cmp-carousel__content">
<div class="cmp-carousel__item cmp-carousel__item--active" role="tabpanel"><figure><blockquote>Keller voll Wasser am Samstag, Gutachter am Montag, Geld am Donnerstag.</blockquote><figcaption>Familie Detlefsen, Husum</figcaption></figure></div>
<div class="cmp-carousel__actions"><button class="cmp-carousel__action cmp-carousel__action--previous" type="button" aria-label="Vorherige"><span class="cmp-carousel__action-icon"></span></button><button class="cmp-carousel__action cmp-carousel__action--next" type="button" aria-label="Nächste"><span class="cmp-carousel__action-icon"></span></button></div>
</div></div></div>
<div class="text"><p class="figures"><strong>1,3 Millionen</strong> Haushalte sind bei uns abgesichert.</p></div>
<div class="title"><h2 class="cmp-title__text">Was Sie uns oft fragen</h2></div>
<div class="accordion panelcontainer"><div class="cmp-accordion">
<div class="cmp-accordion__item"><h3 class="cmp-accordion__header"><button class="cmp-accordion__button" aria-expanded="false"><span class="cmp-accordion__title">Ist mein Fahrrad auch unterwegs versichert?</span><span class="cmp-accordion__icon"></span></button></h3><div class="cmp-accordion__panel cmp-accordion__panel--hidden" role="region"><p>Ja, in Komfort und Premium rund um die Uhr.</p></div></div>
<div class="cmp-accordion__item"><h3 class="cmp-accordion__header"><button class="cmp-accordion__button" aria-expanded="false"><span class="cmp-accordion__title">Was passiert bei einem Umzug?</span><span class="cmp-accordion__icon"></span></button></h3><div class="cmp-accordion__panel cmp-accordion__panel--hidden" role="region"><p>Zwei Monate sind beide Wohnungen versichert.</p></div></div>
<div class="cmp-accordion__item"><h3 class="cmp-accordion__header"><button class="cmp-accordion__button" aria-expanded="false"><span class="cmp-accordion__title">Zahlen Sie auch bei grober Fahrlässigkeit?</span><span class="cmp-accordion__icon"></span></button></h3><div class="cmp-accordion__panel cmp-accordion__panel--hidden" role="region"><p>Ja. Die vergessene Kerze gehört dazu.</p></div></div>
</div></div>
<div class="download"><div class="cmp-download"><h3 class="cmp-download__title">Produktinformationsblatt</h3><dl class="cmp-download__properties"><dt>Format</dt><dd>PDF, 212 KB</dd></dl><a class="cmp-download__action" href="/content/dam/ipid.pdf"><span class="cmp-download__action-text">Herunterladen</span></a></div></div>
</div></main>
<div class="experiencefragment"><footer class="cmp-experiencefragment--footer">
<nav aria-label="Fußbereich"><div><h4>Service</h4><ul><li><a href="/schaden">Schaden melden</a></li><li><a href="/adresse">Adresse ändern</a></li><li><a href="/kuendigen">Verträge hier kündigen</a></li></ul></div><div><h4>Unternehmen</h4><ul><li><a href="/ueber">Über Nordmark</a></li><li><a href="/presse">Presse</a></li></ul></div></nav>
<p>Versicherungsverein auf Gegenseitigkeit seit 1883. Beaufsichtigt durch die BaFin.</p>
<ul class="legal"><li><a href="/impressum">Impressum</a></li><li><a href="/datenschutz">Datenschutz</a></li><li><a href="/barrierefreiheit">Barrierefreiheit</a></li></ul>
</footer></div>
</div></div>
<nm-consent role="dialog" aria-modal="true" aria-labelledby="consent-t"><p id="consent-t"><strong>Ihre Privatsphäre</strong></p><p>Wir messen, welche Seiten helfen. Sie entscheiden mit.</p><button type="button">Nur notwendige</button><button type="button">Allem zustimmen</button></nm-consent>
<template id="nm-toast"><div class="toast">Ihre Angaben wurden gespeichert</div></template>
</body>
</html>`,
    labels: `
h1 Damit Ihr Zuhause wieder Ihr Zuhause wird
h2 Schnellrechner
h2 Drei Tarife, ein Versprechen
h2 Das sagen unsere Versicherten
h2 Was Sie uns oft fragen
action Anmelden
action Jetzt Beitrag berechnen
action Rückruf vereinbaren
action Beitrag anzeigen
action Basis abschließen
action Komfort abschließen
action Premium abschließen
action Herunterladen
form quote
field Postleitzahl
field Wohnfläche in m²
field Wie wohnen Sie?
price 2.90 EUR month
price 5.40 EUR month
price 98 EUR year
nav Schaden melden
nav Beratersuche
nav Karriere
nav Haus & Wohnen
nav Auto & Reise
nav Gesundheit
nav Vorsorge
nav Privatkunden
nav Adresse ändern
nav Verträge hier kündigen
nav Über Nordmark
nav Presse
nav Impressum
nav Datenschutz
nav Barrierefreiheit
media Nordmark Versicherungen – zur Startseite
media Familie sitzt zwischen Umzugskartons auf dem Boden
media Finanzspiegel-Urteil sehr gut (1,2), Ausgabe 4/2025
proof Von 7 von 10 Kunden gewählt
proof Keller voll Wasser am Samstag*
proof 1,3 Millionen Haushalte sind bei uns abgesichert.
trust Unverbindlich und ohne Angabe Ihres Namens.
trust Täglich kündbar
trust 30 Tage Widerrufsrecht statt 14
trust *Beaufsichtigt durch die BaFin.
question Ist mein Fahrrad auch unterwegs versichert?
question Was passiert bei einem Umzug?
question Zahlen Sie auch bei grober Fahrlässigkeit?
`,
    hidden: ['Ihre Angaben wurden gespeichert'],
  },
];
