/** Rotas, a car loan and fibre. */
import type { LabelledPage } from '../labelled.ts';

export const FOURTEENTH_PLANS: readonly LabelledPage[] = [
  {
    name: 'care-rota-pricing',
    kind: 'pricing',
    language: 'en',
    html: `<!DOCTYPE html><html lang="en" class="__variable_a1b2c3 scroll-smooth"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>Pricing · Wardley</title><link rel="preload" href="/_next/static/css/4f.css" as="style"/><link rel="stylesheet" href="/_next/static/css/4f.css" data-n-g=""/><script src="/_next/static/chunks/webpack-8fa1.js" defer=""></script></head><body class="antialiased bg-white text-slate-900"><div id="__next">
<header class="sticky top-0 z-40 border-b border-slate-200 bg-white/80 backdrop-blur"><nav class="mx-auto flex max-w-7xl items-center justify-between px-6 py-4" aria-label="Global">
<a class="-m-1.5 p-1.5" href="/"><span class="sr-only">Wardley</span><svg class="h-7 w-auto" viewBox="0 0 120 28" aria-hidden="true"><path d="M0 0h28v28H0z"></path></svg></a>
<div class="hidden lg:flex lg:gap-x-10">
<div class="relative"><button type="button" id="headlessui-popover-button-:R1:" aria-expanded="false" class="flex items-center gap-x-1 text-sm font-semibold">Product<svg class="h-5 w-5" aria-hidden="true" viewBox="0 0 20 20"><path d="M5 8l5 5 5-5"></path></svg></button></div>
<a class="text-sm font-semibold" href="/care-homes">For care homes</a>
<a class="text-sm font-semibold" href="/home-care">For home care</a>
<a class="text-sm font-semibold text-indigo-600" aria-current="page" href="/pricing">Pricing</a>
<a class="text-sm font-semibold" href="/help">Help centre</a>
</div>
<div class="hidden lg:flex lg:items-center lg:gap-x-6"><a class="text-sm font-semibold" href="https://app.wardley.example/login">Log in</a><a class="rounded-md bg-indigo-600 px-3.5 py-2 text-sm font-semibold text-white shadow-sm" href="/start">Try it free</a></div>
</nav></header>
<main>
<section class="px-6 pt-20 text-center"><p class="text-base font-semibold text-indigo-600">Pricing</p><h1 class="mt-2 text-5xl font-bold tracking-tight">Pay per home,<br/>not per carer</h1><p class="mx-auto mt-6 max-w-2xl text-lg text-slate-600">Bank staff, agency staff, the handyman who does two Thursdays a month: put everyone on the rota. The bill stays the same.</p>
<div class="mt-10 flex justify-center"><div role="radiogroup" aria-label="Payment frequency" class="grid grid-cols-2 gap-x-1 rounded-full p-1 text-xs font-semibold ring-1 ring-slate-200"><span role="radio" aria-checked="true" class="cursor-pointer rounded-full bg-indigo-600 px-2.5 py-1 text-white">Monthly</span><span role="radio" aria-checked="false" class="cursor-pointer rounded-full px-2.5 py-1 text-slate-500">Annually</span></div></div></section>
<section class="isolate mx-auto mt-10 grid max-w-7xl grid-cols-1 gap-8 px-6 lg:grid-cols-3">
<div class="rounded-3xl p-8 ring-1 ring-slate-200"><h2 id="tier-single" class="text-lg font-semibold">Single home</h2><p class="mt-4 text-sm text-slate-600">Up to 40 beds. Rotas, leave and shift swaps.</p><p class="mt-6 flex items-baseline gap-x-1"><span class="text-4xl font-bold tracking-tight">£79</span><span class="text-sm font-semibold text-slate-600">/month</span></p><a aria-describedby="tier-single" class="mt-6 block rounded-md py-2 text-center text-sm font-semibold text-indigo-600 ring-1 ring-inset ring-indigo-200" href="/start?plan=single">Start with one home</a><ul role="list" class="mt-8 space-y-3 text-sm"><li class="flex gap-x-3"><svg class="h-6 w-5" aria-hidden="true"></svg>Unlimited carers</li><li class="flex gap-x-3"><svg class="h-6 w-5" aria-hidden="true"></svg>Phone app for shift swaps</li></ul></div>
<div class="rounded-3xl p-8 ring-2 ring-indigo-600"><div class="flex items-center justify-between"><h2 id="tier-plus" class="text-lg font-semibold text-indigo-600">Home Plus</h2><p class="rounded-full bg-indigo-600/10 px-2.5 py-1 text-xs font-semibold text-indigo-600">Picked by 6 in 10 homes</p></div><p class="mt-4 text-sm text-slate-600">Adds timesheets, training records and payroll export.</p><p class="mt-6 flex items-baseline gap-x-1"><span class="text-4xl font-bold tracking-tight">£129</span><span class="text-sm font-semibold text-slate-600">/month</span></p><a aria-describedby="tier-plus" class="mt-6 block rounded-md bg-indigo-600 py-2 text-center text-sm font-semibold text-white" href="/start?plan=plus">Start with Plus</a><ul role="list" class="mt-8 space-y-3 text-sm"><li class="flex gap-x-3"><svg class="h-6 w-5" aria-hidden="true"></svg>Everything in Single home</li><li class="flex gap-x-3"><svg class="h-6 w-5" aria-hidden="true"></svg>Exports to Sage and Xero</li></ul></div>
<div class="rounded-3xl p-8 ring-1 ring-slate-200"><h2 id="tier-group" class="text-lg font-semibold">Group</h2><p class="mt-4 text-sm text-slate-600">Five homes and up, with one view across all of them.</p><p class="mt-6"><span class="text-4xl font-bold tracking-tight">Let’s talk</span></p><button type="button" aria-describedby="tier-group" class="mt-6 w-full rounded-md py-2 text-center text-sm font-semibold text-indigo-600 ring-1 ring-inset ring-indigo-200">Book a call</button><ul role="list" class="mt-8 space-y-3 text-sm"><li class="flex gap-x-3"><svg class="h-6 w-5" aria-hidden="true"></svg>Agency spend reports</li><li class="flex gap-x-3"><svg class="h-6 w-5" aria-hidden="true"></svg>Single sign-on</li></ul></div>
</section>
<p class="mt-8 text-center text-sm text-slate-500">Prices exclude VAT. 45 days free, no bank details asked for. Leave whenever you like.</p>
<section class="mx-auto mt-24 max-w-5xl px-6"><figure class="rounded-3xl bg-slate-50 p-10"><blockquote class="text-xl font-medium leading-8"><p>“Sunday evenings used to be me, a spreadsheet and forty text messages. Now it’s a bath and a book.”</p></blockquote><figcaption class="mt-6 flex items-center gap-x-4"><img alt="Portrait of Bernadette Quirke" loading="lazy" width="48" height="48" decoding="async" data-nimg="1" class="rounded-full" src="/_next/image?url=%2Fbq.jpg&amp;w=96&amp;q=75"/><div><div class="font-semibold">Bernadette Quirke</div><div class="text-sm text-slate-600">Registered manager, Larch House</div></div></figcaption></figure>
<dl class="mt-12 grid grid-cols-3 text-center"><div class="flex flex-col-reverse"><dt class="text-sm text-slate-600">homes on Wardley</dt><dd class="text-3xl font-semibold">640</dd></div><div class="flex flex-col-reverse"><dt class="text-sm text-slate-600">shifts filled last year</dt><dd class="text-3xl font-semibold">3.1 million</dd></div><div class="flex flex-col-reverse"><dt class="text-sm text-slate-600">less spent on agency cover, on average</dt><dd class="text-3xl font-semibold">22%</dd></div></dl></section>
<section class="mx-auto mt-24 max-w-3xl px-6"><h2 class="text-2xl font-bold">Before you ask</h2><div class="mt-8 divide-y divide-slate-200">
<div class="py-4"><h3><button type="button" id="headlessui-disclosure-button-:r1:" aria-expanded="true" class="flex w-full justify-between text-left"><span class="font-semibold">What counts as a home?</span><span class="ml-6"><svg class="h-6 w-6" aria-hidden="true"></svg></span></button></h3><div id="headlessui-disclosure-panel-:r2:" class="mt-2 pr-12 text-slate-600">One registered location with the CQC, the Care Inspectorate or CIW.</div></div>
<div class="py-4"><h3><button type="button" id="headlessui-disclosure-button-:r3:" aria-expanded="false" class="flex w-full justify-between text-left"><span class="font-semibold">Will you move our old rotas over?</span><span class="ml-6"><svg class="h-6 w-6" aria-hidden="true"></svg></span></button></h3></div>
<div class="py-4"><h3><button type="button" id="headlessui-disclosure-button-:r5:" aria-expanded="false" class="flex w-full justify-between text-left"><span class="font-semibold">Where is our residents’ data kept?</span><span class="ml-6"><svg class="h-6 w-6" aria-hidden="true"></svg></span></button></h3></div></div></section>
<section class="mt-24 bg-indigo-700 px-6 py-16 text-center text-white"><h2 class="text-3xl font-bold">Next month’s rota could be your last spreadsheet</h2><div class="mt-8 flex justify-center gap-x-6"><a class="rounded-md bg-white px-3.5 py-2.5 text-sm font-semibold text-indigo-700" href="/start">Get my free 45 days</a><a class="text-sm font-semibold" href="/tour">Take the tour <span aria-hidden="true">→</span></a></div></section>
</main>
<footer class="mx-auto max-w-7xl px-6 py-12"><div class="flex flex-wrap gap-6 text-sm"><a href="/security">Security</a><a href="/status">System status</a><a href="/terms">Terms</a><a href="/privacy">Privacy notice</a></div><p class="mt-6 text-xs text-slate-500">© 2026 Wardley Rostering Ltd, Sheffield. Cyber Essentials Plus and ISO 27001 certified. On the G-Cloud 14 framework.</p></footer>
</div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"plans":[{"name":"Single home","monthly":79,"annual":790}]}},"page":"/pricing","buildId":"kQ9"}</script></body></html>`,
    labels: `
h1 Pay per home, not per carer
h2 Single home
h2 Home Plus
h2 Group
h2 Before you ask
h2 Next month’s rota could be your last spreadsheet
nav For care homes
nav For home care
nav Pricing
nav Help centre
nav Log in
nav Security
nav System status
nav Terms
nav Privacy notice
action Try it free
action Start with one home
action Start with Plus
action Book a call
action Get my free 45 days
action Take the tour*
price 79 GBP month
price 129 GBP month
media Portrait of Bernadette Quirke
proof Picked by 6 in 10 homes
proof “Sunday evenings used to be me*
proof *homes on Wardley
proof *shifts filled last year
proof *less spent on agency cover, on average
trust 45 days free, no bank details asked for.*
trust Cyber Essentials Plus and ISO 27001 certified.*
question What counts as a home?
question Will you move our old rotas over?
question Where is our residents’ data kept?
`,
  },
  {
    name: 'credit-union-car-loan',
    kind: 'landing',
    language: 'en-IE',
    html: `<!DOCTYPE html>
<html lang="en-IE" dir="ltr" prefix="og: https://ogp.me/ns#">
<head>
<meta charset="utf-8" />
<meta name="Generator" content="Drupal 10 (https://www.drupal.org)" />
<title>Car Loan | Slaney Valley Credit Union</title>
<link rel="stylesheet" media="all" href="/sites/default/files/css/css_kX1.css" />
</head>
<body class="path-node page-node-type-loan">
<a href="#main-content" class="visually-hidden focusable skip-link">Skip to main content</a>
<div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas>
<div class="region region-alert">
<div class="block block-block-content contextual-region">
<p>Gorey branch is closed on Monday 4 May. <a href="/news/bank-holiday">Opening hours</a></p>
</div>
</div>
<header role="banner" class="site-header">
<div class="region region-header">
<div id="block-svcu-branding" class="block block-system block-system-branding-block">
<a href="/" rel="home" class="site-logo"><img src="/themes/custom/svcu/logo.svg" alt="Slaney Valley Credit Union home" /></a>
</div>
<nav role="navigation" aria-labelledby="block-svcu-account-menu" id="block-svcu-account" class="block block-menu menu--account">
<h2 class="visually-hidden" id="block-svcu-account-menu">User account menu</h2>
<ul class="menu">
<li class="menu-item"><a href="/join" data-drupal-link-system-path="node/12">Become a member</a></li>
<li class="menu-item"><a href="https://online.svcu.example/" class="button button--small">Online banking</a></li>
</ul>
</nav>
</div>
<nav role="navigation" aria-labelledby="block-svcu-main-menu-menu" id="block-svcu-main-menu" class="block block-menu menu--main">
<h2 class="visually-hidden" id="block-svcu-main-menu-menu">Main navigation</h2>
<ul class="menu">
<li class="menu-item menu-item--expanded menu-item--active-trail"><a href="/loans" data-drupal-link-system-path="node/3">Loans</a></li>
<li class="menu-item"><a href="/savings">Savings</a></li>
<li class="menu-item"><a href="/current-account">Current account</a></li>
<li class="menu-item"><a href="/community">In the community</a></li>
<li class="menu-item"><a href="/branches">Branches</a></li>
</ul>
</nav>
</header>
<div class="region region-breadcrumb">
<nav role="navigation" aria-labelledby="system-breadcrumb">
<h2 id="system-breadcrumb" class="visually-hidden">Breadcrumb</h2>
<ol>
<li><a href="/">Home</a></li>
<li><a href="/loans">Loans</a></li>
<li>Car loan</li>
</ol>
</nav>
</div>
<main role="main">
<a id="main-content" tabindex="-1"></a>
<div class="region region-content">
<div data-drupal-messages-fallback class="hidden"></div>
<article data-history-node-id="48" class="node node--type-loan node--view-mode-full">
<h1 class="page-title"><span class="field field--name-title field--type-string">Car loan</span></h1>
<div class="field field--name-field-intro field--type-text-long field__item"><p>Buy it outright and own it from day one. Borrow up to €60,000 over five years at 6.9% APR, whether it comes off a forecourt or out of a neighbour&#039;s yard.</p></div>
<div class="paragraph paragraph--type--cta-pair">
<div class="field__item"><a href="https://apply.svcu.example/car" class="cta cta--primary">Apply in 10 minutes</a></div>
<div class="field__item"><a href="#webform-submission-callback" class="cta cta--secondary">Ask for a call back</a></div>
</div>
<div class="paragraph paragraph--type--media-text">
<div class="field field--name-field-media-image"><img loading="lazy" src="/sites/default/files/styles/wide/public/mairead.jpg?itok=9a" width="960" height="540" alt="A member collecting her hatchback from a dealer in Enniscorthy" /></div>
</div>
<div class="paragraph paragraph--type--text">
<h2>Why members borrow from us</h2>
<ul>
<li>Pay it off early and there is no penalty.</li>
<li>Loan protection insurance at no extra cost to you.</li>
<li>A decision from people in Wexford, usually the next working day.</li>
</ul>
</div>
<div class="paragraph paragraph--type--example">
<h2>A typical loan</h2>
<table class="responsive-enabled">
<caption>Based on 6.7% interest, 6.9% APR</caption>
<thead><tr><th>You borrow</th><th>Over</th><th>You repay</th></tr></thead>
<tbody>
<tr><td>€10,000</td><td>3 years</td><td>€307.36 a month</td></tr>
<tr><td>€20,000</td><td>5 years</td><td>€393.66 a month</td></tr>
</tbody>
</table>
</div>
<div class="paragraph paragraph--type--quote">
<blockquote>
<div class="field field--name-field-quote">They knew my father. They also knew what a timing belt costs. I had the money by Friday.</div>
<footer class="field field--name-field-source">Máiréad, member since 2009</footer>
</blockquote>
</div>
<div class="paragraph paragraph--type--stats">
<div class="stat"><span class="stat__figure">41,000</span> <span class="stat__label">members in Wexford and south Wicklow</span></div>
<div class="stat"><span class="stat__figure">No. 1</span> <span class="stat__label">for customer experience, CX Ireland survey, nine years running</span></div>
</div>
<div class="paragraph paragraph--type--accordion">
<h2>Questions about car loans</h2>
<div class="accordion" data-once="svcuAccordion">
<h3 class="accordion__heading"><button aria-expanded="false" aria-controls="acc-1">Must I have savings with you first?</button></h3>
<div id="acc-1" hidden><p>No. You need to be a member, which takes a €10 share.</p></div>
<h3 class="accordion__heading"><button aria-expanded="false" aria-controls="acc-2">Can I get a loan for an imported car?</button></h3>
<div id="acc-2" hidden><p>Yes. We also lend for the VRT.</p></div>
</div>
</div>
</article>
<div id="block-svcu-callback" class="block block-webform">
<h2>Talk to a loans officer</h2>
<form class="webform-submission-form webform-submission-callback-form js-webform-details-toggle" data-drupal-selector="webform-submission-callback" action="/loans/car" method="post" id="webform-submission-callback" accept-charset="UTF-8">
<div class="js-form-item form-item js-form-type-textfield form-item-name">
<label for="edit-name" class="js-form-required form-required">Full name</label>
<input data-drupal-selector="edit-name" type="text" id="edit-name" name="name" value="" size="60" maxlength="255" class="form-text required" required="required" aria-required="true" />
</div>
<div class="js-form-item form-item js-form-type-tel form-item-mobile">
<label for="edit-mobile" class="js-form-required form-required">Mobile number</label>
<input type="tel" id="edit-mobile" name="mobile" value="" size="30" class="form-tel required" required="required" />
</div>
<div class="js-form-item form-item js-form-type-select form-item-branch">
<label for="edit-branch">Nearest branch</label>
<select id="edit-branch" name="branch" class="form-select"><option value="">- None -</option><option value="e">Enniscorthy</option><option value="g">Gorey</option></select>
</div>
<div class="form-actions js-form-wrapper form-wrapper" id="edit-actions"><input class="webform-button--submit button button--primary js-form-submit form-submit" type="submit" id="edit-actions-submit" name="op" value="Ring me" /></div>
<input autocomplete="off" type="hidden" name="form_build_id" value="form-x81" />
<input type="hidden" name="form_id" value="webform_submission_callback_add_form" />
<div class="url-textfield js-form-wrapper form-wrapper" style="display: none !important;"><label for="edit-url">Leave this field blank</label><input autocomplete="off" type="text" id="edit-url" name="url" value="" /></div>
</form>
</div>
</div>
</main>
<footer role="contentinfo">
<nav role="navigation" aria-labelledby="block-svcu-footer-menu" class="block block-menu menu--footer">
<h2 class="visually-hidden" id="block-svcu-footer-menu">Footer</h2>
<ul class="menu">
<li class="menu-item"><a href="/complaints">Complaints</a></li>
<li class="menu-item"><a href="/data-protection">Data protection</a></li>
<li class="menu-item"><a href="/careers">Careers</a></li>
</ul>
</nav>
<p class="warning">Warning: If you do not meet the repayments on your loan, your account will go into arrears. This may affect your credit rating.</p>
<p>Slaney Valley Credit Union Limited is regulated by the Central Bank of Ireland. Your savings are covered up to €100,000 by the Deposit Guarantee Scheme.</p>
</footer>
</div>
</body>
</html>`,
    labels: `
h1 Car loan
h2 Why members borrow from us
h2 A typical loan
h2 Questions about car loans
h2 Talk to a loans officer
nav Become a member
nav Online banking
nav Loans
nav Savings
nav Current account
nav In the community
nav Branches
nav Home
nav Complaints
nav Data protection
nav Careers
action Apply in 10 minutes
action Ask for a call back
action Ring me
form contact
field Full name
field Mobile number
field Nearest branch
price 307.36 EUR month
price 393.66 EUR month
media Slaney Valley Credit Union home
media A member collecting her hatchback from a dealer in Enniscorthy
proof They knew my father.*
proof *members in Wexford and south Wicklow
proof *for customer experience, CX Ireland survey, nine years running
trust Pay it off early and there is no penalty.
trust Slaney Valley Credit Union Limited is regulated by the Central Bank of Ireland.*
trust *Your savings are covered up to €100,000 by the Deposit Guarantee Scheme.
question Must I have savings with you first?
question Can I get a loan for an imported car?
`,
    hidden: ['Leave this field blank'],
  },
  {
    name: 'swiatlowod-cennik',
    kind: 'pricing',
    language: 'pl',
    html: `<!doctype html>
<html lang="pl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="csrf-token" content="Zk0pQ">
<title>Internet światłowodowy - cennik | Nadnarwianet</title>
<link href="https://cdn.nadnarwianet.example/bootstrap.min.css" rel="stylesheet">
<style>.modal{display:none}.collapse:not(.show){display:none}@media (min-width:992px){.navbar-expand-lg .navbar-toggler{display:none}.navbar-expand-lg .navbar-collapse{display:flex!important}}</style>
</head>
<body>
<div class="bg-dark text-white py-1 small"><div class="container d-flex justify-content-between">
<span><i class="bi bi-telephone"></i> Infolinia: <a href="tel:+48297550100" class="text-white">29 755 01 00</a> (pn.–sob. 8–20)</span>
<ul class="list-inline mb-0"><li class="list-inline-item"><a class="text-white" href="https://panel.nadnarwianet.example">Panel klienta</a></li><li class="list-inline-item"><a class="text-white" href="/awarie">Zgłoś awarię</a></li></ul>
</div></div>
<nav class="navbar navbar-expand-lg navbar-light bg-white sticky-top shadow-sm">
<div class="container">
<a class="navbar-brand" href="/"><img src="/img/logo.svg" alt="Nadnarwianet" height="36"></a>
<button class="navbar-toggler" type="button" data-bs-toggle="collapse" data-bs-target="#menu" aria-label="Menu"><span class="navbar-toggler-icon"></span></button>
<div class="collapse navbar-collapse" id="menu">
<ul class="navbar-nav ms-auto">
<li class="nav-item"><a class="nav-link active" href="/internet">Internet</a></li>
<li class="nav-item"><a class="nav-link" href="/telewizja">Telewizja</a></li>
<li class="nav-item"><a class="nav-link" href="/dla-firm">Dla firm</a></li>
<li class="nav-item"><a class="nav-link" href="/zasieg">Mapa zasięgu</a></li>
</ul>
<a class="btn btn-warning ms-lg-3" href="#zasieg">Zamów internet</a>
</div>
</div>
</nav>
<div class="container py-5">
<div class="row align-items-center">
<div class="col-lg-7">
<h1 class="display-5 fw-bold">Światłowód od sąsiada, nie z centrali</h1>
<p class="lead">Kładziemy kable w Pułtusku, Serocku i dwudziestu wsiach nad Narwią. Monter przyjeżdża w ciągu pięciu dni roboczych.</p>
</div>
<div class="col-lg-5">
<form id="zasieg" method="POST" action="/zasieg/sprawdz" class="card card-body shadow">
<input type="hidden" name="_token" value="Zk0pQ">
<h2 class="h5">Czy jesteśmy pod Twoim adresem?</h2>
<div class="form-floating mb-2"><input type="text" class="form-control" id="miejscowosc" name="miejscowosc" placeholder="np. Zatory"><label for="miejscowosc">Miejscowość</label></div>
<div class="row g-2 mb-2">
<div class="col"><div class="form-floating"><input type="text" class="form-control" id="ulica" name="ulica" placeholder="Ulica"><label for="ulica">Ulica</label></div></div>
<div class="col-4"><div class="form-floating"><input type="text" class="form-control" id="nr" name="nr" placeholder="Nr"><label for="nr">Numer domu</label></div></div>
</div>
<button type="submit" class="btn btn-primary w-100">Sprawdź zasięg</button>
</form>
</div>
</div>
</div>
<section class="bg-light py-5"><div class="container">
<h2 class="text-center mb-4">Wybierz prędkość</h2>
<div class="row row-cols-1 row-cols-md-3 g-4 text-center">
<div class="col"><div class="card h-100">
<div class="card-header">Spokojna</div>
<div class="card-body"><p class="card-title h3">300 Mb/s</p><p class="fs-2 mb-0">49,90 zł<small class="text-muted fw-light">/mies.</small></p><ul class="list-unstyled my-3"><li>Router Wi-Fi 6 w cenie</li><li>Umowa na 24 miesiące</li></ul></div>
<div class="card-footer bg-white"><a href="/zamow/300" class="btn btn-outline-primary w-100">Zamawiam 300</a></div>
</div></div>
<div class="col"><div class="card h-100 border-primary">
<div class="card-header text-bg-primary">Rodzinna <span class="badge bg-warning text-dark">Najczęściej wybierana</span></div>
<div class="card-body"><p class="card-title h3">600 Mb/s</p><p class="fs-2 mb-0">64,90 zł<small class="text-muted fw-light">/mies.</small></p><ul class="list-unstyled my-3"><li>Router Wi-Fi 6 w cenie</li><li>Pierwsze 3 miesiące za 1 zł</li></ul></div>
<div class="card-footer bg-white"><a href="/zamow/600" class="btn btn-primary w-100">Zamawiam 600</a></div>
</div></div>
<div class="col"><div class="card h-100">
<div class="card-header">Bez zobowiązań</div>
<div class="card-body"><p class="card-title h3">1 Gb/s</p><p class="fs-2 mb-0">99 zł<small class="text-muted fw-light">/mies.</small></p><ul class="list-unstyled my-3"><li>Umowa na czas nieokreślony</li><li>Stały adres IP</li></ul></div>
<div class="card-footer bg-white"><a href="/zamow/1000" class="btn btn-outline-primary w-100">Zamawiam 1000</a></div>
</div></div>
</div>
<table class="table table-sm mt-4">
<caption>Opłaty jednorazowe</caption>
<tbody>
<tr><th scope="row">Aktywacja w bloku</th><td>79 zł</td></tr>
<tr><th scope="row">Przyłącze do domu (do 100 m)</th><td>349 zł</td></tr>
</tbody>
</table>
<p class="small text-muted">Ceny brutto, z rabatem za e-fakturę i zgody marketingowe. Cena nie zmieni się przez cały okres umowy.</p>
</div></section>
<section class="py-5"><div class="container">
<div class="row text-center mb-4">
<div class="col"><div class="display-6">11 400</div><div>podłączonych domów</div></div>
<div class="col"><div class="display-6">99,97%</div><div>czasu bez przerw w 2025 r.</div></div>
</div>
<figure class="text-center"><blockquote class="blockquote"><p>Pracuję z Zatorów dla firmy z Oslo. Jeszcze ani razu nie zerwało mi rozmowy.</p></blockquote><figcaption class="blockquote-footer">Kamil, klient od 2022 r.</figcaption></figure>
<img src="/img/monter.jpg" class="img-fluid rounded" alt="Monter spawa włókno przy słupie w Zatorach">
</div></section>
<section class="py-5 bg-light"><div class="container"><h2>Najczęstsze pytania</h2>
<div class="accordion" id="faq">
<div class="accordion-item"><h3 class="accordion-header"><button class="accordion-button" type="button" data-bs-toggle="collapse" data-bs-target="#q1" aria-expanded="true">Czy trzeba kuć ściany?</button></h3><div id="q1" class="accordion-collapse collapse show"><div class="accordion-body">Zwykle nie. Kabel ma 3 mm i idzie przy listwie.</div></div></div>
<div class="accordion-item"><h3 class="accordion-header"><button class="accordion-button collapsed" type="button" data-bs-toggle="collapse" data-bs-target="#q2" aria-expanded="false">Jak przenieść numer stacjonarny?</button></h3><div id="q2" class="accordion-collapse collapse"><div class="accordion-body">Wypełnimy wniosek za Ciebie.</div></div></div>
</div>
</div></section>
<div class="modal fade" id="promo" tabindex="-1" aria-hidden="true"><div class="modal-dialog"><div class="modal-content"><div class="modal-body">Poleć nas sąsiadowi i odbierz miesiąc gratis</div></div></div></div>
<footer class="bg-dark text-white py-4"><div class="container"><div class="row">
<div class="col-md-6"><p>Nadnarwianet sp. z o.o., ul. Rynek 9, Pułtusk<br>Wpis do rejestru przedsiębiorców telekomunikacyjnych UKE nr 7731</p></div>
<div class="col-md-3"><ul class="list-unstyled"><li><a class="link-light" href="/regulaminy">Regulaminy</a></li><li><a class="link-light" href="/rodo">RODO</a></li></ul></div>
<div class="col-md-3"><ul class="list-unstyled"><li><a class="link-light" href="/biura">Biura obsługi</a></li><li><a class="link-light" href="/praca">Praca dla montera</a></li></ul></div>
</div></div></footer>
<script src="https://cdn.nadnarwianet.example/bootstrap.bundle.min.js"></script>
</body>
</html>`,
    labels: `
h1 Światłowód od sąsiada, nie z centrali
h2 Czy jesteśmy pod Twoim adresem?
h2 Wybierz prędkość
h2 Najczęstsze pytania
nav Panel klienta
nav Zgłoś awarię
nav Internet
nav Telewizja
nav Dla firm
nav Mapa zasięgu
nav Regulaminy
nav RODO
nav Biura obsługi
nav Praca dla montera
action Zamów internet
action Sprawdź zasięg
action Zamawiam 300
action Zamawiam 600
action Zamawiam 1000
form search
field Miejscowość
field Ulica
field Numer domu
price 49.90 PLN month
price 64.90 PLN month
price 99 PLN month
price 79 PLN -
price 349 PLN -
media Nadnarwianet
media Monter spawa włókno przy słupie w Zatorach
proof Najczęściej wybierana
proof *podłączonych domów
proof Pracuję z Zatorów dla firmy z Oslo.*
trust *Cena nie zmieni się przez cały okres umowy.
trust *Wpis do rejestru przedsiębiorców telekomunikacyjnych UKE nr 7731
question Czy trzeba kuć ściany?
question Jak przenieść numer stacjonarny?
`,
    hidden: ['Poleć nas sąsiadowi i odbierz miesiąc gratis'],
  },
];
