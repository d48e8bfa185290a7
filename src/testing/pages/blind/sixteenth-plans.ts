/** Customers, insurance and telephones. */
import type { LabelledPage } from '../labelled.ts';

export const SIXTEENTH_PLANS: readonly LabelledPage[] = [
  {
    name: 'crm-pricing',
    kind: 'pricing',
    language: 'en',
    html: String.raw`<!DOCTYPE html><html lang="en" class="__variable_e66fe9 scroll-smooth antialiased"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><link rel="stylesheet" href="/_next/static/css/7f1b0c.css" data-precedence="next"/><title>Pricing – Rolodeck CRM</title><meta name="description" content="Simple per-seat pricing for teams that sell."/></head>
<body class="bg-white text-slate-900">
<header class="sticky top-0 z-50 border-b border-slate-200 bg-white/80 backdrop-blur">
<div class="mx-auto flex h-16 max-w-7xl items-center justify-between px-6">
<a class="flex items-center gap-2" href="/"><svg viewBox="0 0 32 32" class="size-7 text-violet-600" role="img" aria-label="Rolodeck"><path d="M4 4h24v24H4z"></path></svg></a>
<nav class="flex gap-x-8 text-sm font-medium" aria-label="Global">
<div class="relative" data-headlessui-state=""><button class="inline-flex items-center gap-1" type="button" aria-expanded="false" data-headlessui-state="" id="headlessui-popover-button-:R1:">Product<svg class="size-4" aria-hidden="true"></svg></button></div>
<a href="/customers">Customers</a>
<a href="/integrations">Integrations</a>
<a aria-current="page" class="text-violet-700" href="/pricing">Pricing</a>
<a href="/changelog">What's new</a>
</nav>
<div class="flex items-center gap-4">
<a class="text-sm font-semibold" href="https://app.rolodeck.example/login">Log in</a>
<a class="rounded-full bg-violet-600 px-4 py-2 text-sm font-semibold text-white hover:bg-violet-500" href="https://app.rolodeck.example/signup">Try it free</a>
</div>
</div>
</header>
<main>
<section class="mx-auto max-w-4xl px-6 pt-24 text-center">
<p class="text-sm font-semibold uppercase tracking-wide text-violet-600">Plans and pricing</p>
<h1 class="mt-3 text-5xl font-bold tracking-tight text-balance">One price per seat. <span class="text-violet-600">No surprises.</span></h1>
<p class="mx-auto mt-6 max-w-2xl text-lg text-slate-600">Start on any plan for 21 days. No credit card required.</p>
<div role="radiogroup" aria-label="Billing period" class="mx-auto mt-8 inline-flex rounded-full bg-slate-100 p-1"><button role="radio" aria-checked="true" class="rounded-full bg-white px-4 py-1.5 text-sm shadow">Monthly</button><button role="radio" aria-checked="false" class="rounded-full px-4 py-1.5 text-sm">Yearly (2 months free)</button></div>
</section>
<section class="mx-auto mt-16 grid max-w-6xl grid-cols-3 gap-8 px-6">
<div class="rounded-3xl p-8 ring-1 ring-slate-200">
<h3 class="text-lg font-semibold" id="tier-solo">Solo</h3>
<p class="mt-4 flex items-baseline gap-x-1"><span class="text-4xl font-bold">$0</span></p>
<p class="mt-2 text-sm text-slate-600">For freelancers with up to 200 contacts.</p>
<a href="/signup?plan=solo" aria-describedby="tier-solo" class="mt-6 block rounded-md px-3 py-2 text-center text-sm font-semibold text-violet-600 ring-1 ring-inset ring-violet-200">Create free account</a>
<ul role="list" class="mt-8 space-y-3 text-sm"><li class="flex gap-x-3"><svg class="size-5" aria-hidden="true"></svg>One pipeline</li><li class="flex gap-x-3"><svg class="size-5" aria-hidden="true"></svg>Email sync</li></ul>
</div>
<div class="relative rounded-3xl p-8 ring-2 ring-violet-600">
<p class="absolute -top-4 rounded-full bg-violet-600 px-3 py-1 text-xs font-semibold text-white">Most popular</p>
<h3 class="text-lg font-semibold text-violet-600" id="tier-team">Team</h3>
<p class="mt-4 flex items-baseline gap-x-1"><span class="text-4xl font-bold">$24</span><span class="text-sm font-semibold text-slate-600">/user/month</span></p>
<p class="mt-2 text-sm text-slate-600">For sales teams that share a pipeline.</p>
<a href="/signup?plan=team" aria-describedby="tier-team" class="mt-6 block rounded-md bg-violet-600 px-3 py-2 text-center text-sm font-semibold text-white">Start 21-day trial</a>
<ul role="list" class="mt-8 space-y-3 text-sm"><li class="flex gap-x-3"><svg class="size-5" aria-hidden="true"></svg>Unlimited pipelines</li><li class="flex gap-x-3"><svg class="size-5" aria-hidden="true"></svg>Call recording</li><li class="flex gap-x-3"><svg class="size-5" aria-hidden="true"></svg>Forecasts</li></ul>
</div>
<div class="rounded-3xl p-8 ring-1 ring-slate-200">
<h3 class="text-lg font-semibold" id="tier-ent">Enterprise</h3>
<p class="mt-4 flex items-baseline gap-x-1"><span class="text-4xl font-bold">Custom</span></p>
<p class="mt-2 text-sm text-slate-600">For 50 seats and more.</p>
<a href="/contact-sales" aria-describedby="tier-ent" class="mt-6 block rounded-md bg-slate-900 px-3 py-2 text-center text-sm font-semibold text-white">Talk to sales</a>
<ul role="list" class="mt-8 space-y-3 text-sm"><li class="flex gap-x-3"><svg class="size-5" aria-hidden="true"></svg>SSO and SCIM</li><li class="flex gap-x-3"><svg class="size-5" aria-hidden="true"></svg>Dedicated success manager</li></ul>
</div>
</section>
<section class="mx-auto mt-24 max-w-6xl px-6">
<p class="text-center text-sm font-medium text-slate-500">3,800 sales teams close their deals in Rolodeck</p>
<div class="mt-8 grid grid-cols-4 items-center gap-8"><img alt="Northgate Freight" loading="lazy" width="158" height="48" decoding="async" data-nimg="1" style="color:transparent" src="/logos/northgate.svg"/><img alt="Pinewell Dental Group" loading="lazy" width="158" height="48" decoding="async" data-nimg="1" style="color:transparent" src="/logos/pinewell.svg"/><img alt="Arbour Realty" loading="lazy" width="158" height="48" decoding="async" data-nimg="1" style="color:transparent" src="/logos/arbour.svg"/></div>
<div class="mt-12 flex justify-center gap-10 text-sm"><div><span class="font-bold">4.7/5</span> <span>on SoftwareJury</span></div></div>
<figure class="mx-auto mt-16 max-w-2xl"><blockquote class="text-xl font-semibold"><p>“We dropped three spreadsheets and our win rate went up by a fifth in the first quarter.”</p></blockquote><figcaption class="mt-6 flex items-center gap-4"><img alt="Tomasz Ferrer" loading="lazy" width="40" height="40" class="rounded-full" src="/people/tomasz.jpg"/><div class="text-sm"><div class="font-semibold">Tomasz Ferrer</div><div class="text-slate-600">Head of Sales, Northgate Freight</div></div></figcaption></figure>
</section>
<section class="mx-auto mt-24 max-w-6xl px-6">
<h2 class="text-3xl font-bold">Compare plans</h2>
<table class="mt-8 w-full text-left text-sm"><thead><tr><th scope="col"><span class="sr-only">Feature</span></th><th scope="col">Solo</th><th scope="col">Team</th><th scope="col">Enterprise</th></tr></thead><tbody><tr><th scope="row">Contacts</th><td>200</td><td>50,000</td><td>Unlimited</td></tr><tr><th scope="row">Extra storage</th><td>–</td><td>$5 per 100 GB a month</td><td>Included</td></tr><tr><th scope="row">Uptime guarantee</th><td>–</td><td>–</td><td>99.95%</td></tr></tbody></table>
</section>
<section class="mx-auto mt-24 max-w-3xl px-6">
<h2 class="text-3xl font-bold">Billing questions</h2>
<dl class="mt-8 divide-y divide-slate-200">
<div class="py-6"><dt><button class="flex w-full justify-between text-left" type="button" aria-expanded="true"><span class="text-base font-semibold">Do I pay for view-only users?</span><span class="ml-6"><svg class="size-6" aria-hidden="true"></svg></span></button></dt><dd class="mt-2 pr-12"><p class="text-slate-600">No. Managers who only read dashboards are free on every plan.</p></dd></div>
<div class="py-6"><dt><button class="flex w-full justify-between text-left" type="button" aria-expanded="false"><span class="text-base font-semibold">What happens when my trial ends?</span><span class="ml-6"><svg class="size-6" aria-hidden="true"></svg></span></button></dt></div>
<div class="py-6"><dt><button class="flex w-full justify-between text-left" type="button" aria-expanded="false"><span class="text-base font-semibold">Is there a discount for charities?</span><span class="ml-6"><svg class="size-6" aria-hidden="true"></svg></span></button></dt></div>
</dl>
</section>
<section class="mt-24 bg-slate-900 py-20 text-center text-white">
<h2 class="text-3xl font-bold">Bring your pipeline over in an afternoon</h2>
<div class="mt-8 flex justify-center gap-4"><a class="rounded-full bg-white px-6 py-3 font-semibold text-slate-900" href="/signup">Start for free</a><a class="rounded-full px-6 py-3 font-semibold ring-1 ring-white" href="/demo">Book a demo</a></div>
<p class="mt-6 text-sm text-slate-300">SOC 2 Type II certified · Cancel any time</p>
</section>
</main>
<footer class="border-t border-slate-200"><div class="mx-auto grid max-w-7xl grid-cols-3 px-6 py-12 text-sm"><div><h3 class="font-semibold">Product</h3><ul role="list" class="mt-4 space-y-2"><li><a href="/pipeline">Pipeline</a></li><li><a href="/inbox">Shared inbox</a></li></ul></div><div><h3 class="font-semibold">Company</h3><ul role="list" class="mt-4 space-y-2"><li><a href="/about">About</a></li><li><a href="/jobs">Jobs</a></li></ul></div><div><h3 class="font-semibold">Legal</h3><ul role="list" class="mt-4 space-y-2"><li><a href="/dpa">Data processing</a></li><li><a href="/security">Security</a></li></ul></div></div></footer>
<div role="dialog" aria-label="Cookies" class="fixed bottom-4 right-4 max-w-sm rounded-xl bg-white p-6 shadow-xl"><p class="text-sm">We use cookies to see which pages get read.</p><div class="mt-4 flex gap-3"><button class="rounded-md bg-slate-900 px-3 py-1.5 text-sm text-white">Fine by me</button><button class="rounded-md px-3 py-1.5 text-sm ring-1 ring-slate-300">Only essentials</button></div></div>
<script>self.__next_f=self.__next_f||[]</script></body></html>`,
    labels: `
    h1 One price per seat. No surprises.
    h2 Compare plans
    h2 Billing questions
    h2 Bring your pipeline over in an afternoon
    action Log in
    action Try it free
    action Create free account
    action Start 21-day trial
    action Talk to sales
    action Start for free
    action Book a demo
    price 0 USD -
    price 24 USD month
    price 5 USD month
    nav Customers
    nav Integrations
    nav Pricing
    nav What's new
    nav Pipeline
    nav Shared inbox
    nav About
    nav Jobs
    nav Data processing
    nav Security
    media Rolodeck
    media Northgate Freight
    media Pinewell Dental Group
    media Arbour Realty
    media Tomasz Ferrer
    proof 3,800 sales teams close their deals in Rolodeck
    proof 4.7/5 on SoftwareJury
    proof “We dropped three spreadsheets*
    trust *No credit card required.
    trust *Cancel any time
    trust SOC 2 Type II certified*
    question Do I pay for view-only users?
    question What happens when my trial ends?
    question Is there a discount for charities?
  `,
  },
  {
    name: 'assurance-voyage',
    kind: 'landing',
    language: 'fr',
    html: String.raw`<!DOCTYPE html>
<html lang="fr">
<head>
<meta charset="utf-8"/>
<title>Assurance voyage dès 2,10 € par jour | Escale Assurances</title>
<meta content="width=device-width, initial-scale=1" name="viewport"/>
<meta content="Webflow" name="generator"/>
<script type="text/javascript">!function(o,c){var n=c.documentElement,t=" w-mod-";n.className+=t+"js"}(window,document);</script>
</head>
<body class="body">
<div data-animation="default" data-collapse="medium" data-duration="400" data-easing="ease" role="banner" class="navbar w-nav">
<div class="container-large navbar_container">
<a href="/" aria-current="page" class="navbar_logo-link w-nav-brand w--current" aria-label="accueil"><img src="https://cdn.escale.example/logo-escale.svg" loading="lazy" alt="Escale Assurances" class="navbar_logo"/></a>
<nav role="navigation" class="navbar_menu w-nav-menu">
<a href="/assurance-annulation" class="navbar_link w-nav-link">Annulation</a>
<a href="/assurance-medicale" class="navbar_link w-nav-link">Frais médicaux</a>
<a href="/etudiants" class="navbar_link w-nav-link">Étudiants et PVT</a>
<a href="/sinistre" class="navbar_link w-nav-link">Déclarer un sinistre</a>
<div class="navbar_buttons"><a href="https://espace.escale.example" class="button is-secondary is-small w-button">Espace client</a><a href="#devis" class="button is-small w-button">Obtenir un tarif</a></div>
</nav>
<div class="navbar_menu-button w-nav-button" aria-label="menu" role="button" style="display:none"><div class="w-icon-nav-menu"></div></div>
</div>
</div>
<main class="main-wrapper">
<section class="section_hero">
<div class="padding-global"><div class="container-large">
<h1 class="heading-style-h1">Partez loin, restez couvert</h1>
<p class="text-size-medium">Frais médicaux, rapatriement, annulation, bagages : une seule assurance pour toutes vos escales.</p>
<div class="hero_rating"><div class="hero_stars"><div class="icon-1x1-xsmall w-embed"><svg viewBox="0 0 20 20" fill="currentColor"><path d="M10 1l3 6 6 1-4 5 1 6-6-3-6 3 1-6-4-5 6-1z"></path></svg></div></div><div class="text-size-small">4,6/5 sur 8 942 avis vérifiés</div></div>
<div id="devis" class="hero_form w-form">
<form id="wf-form-Devis" name="wf-form-Devis" data-name="Devis" method="get" class="form" aria-label="Devis">
<div class="form_field-wrapper"><label for="Destination" class="form_field-label">Où partez-vous ?</label><select id="Destination" name="Destination" class="form_input w-select"><option value="">Choisir un pays…</option><option value="CA">Canada</option><option value="JP">Japon</option><option value="TH">Thaïlande</option></select></div>
<div class="form_2-col"><div class="form_field-wrapper"><label for="Depart" class="form_field-label">Date de départ</label><input class="form_input w-input" maxlength="256" name="Depart" type="text" placeholder="jj/mm/aaaa" id="Depart"/></div><div class="form_field-wrapper"><label for="Retour" class="form_field-label">Date de retour</label><input class="form_input w-input" maxlength="256" name="Retour" type="text" placeholder="jj/mm/aaaa" id="Retour"/></div></div>
<div class="form_field-wrapper"><label for="Voyageurs" class="form_field-label">Nombre de voyageurs</label><input class="form_input w-input" name="Voyageurs" type="number" id="Voyageurs"/></div>
<input type="submit" data-wait="Patientez…" class="button w-button" value="Voir mon tarif"/>
<div class="text-size-tiny">Devis gratuit, sans engagement</div>
</form>
<div class="success-message w-form-done" style="display:none"><div class="success-text">Merci ! Nous calculons votre tarif.</div></div>
<div class="error-message w-form-fail" style="display:none"><div class="error-text">Oups, une erreur est survenue.</div></div>
</div>
</div></div>
<div class="hero_image-wrapper"><img src="https://cdn.escale.example/gare.jpg" loading="eager" sizes="100vw" alt="Voyageuse avec un sac à dos sur un quai de gare" class="hero_image"/></div>
</section>
<section class="section_formules">
<div class="container-large">
<h2 class="heading-style-h2">Trois formules, selon votre voyage</h2>
<div data-current="Tab 1" data-easing="ease" class="formules_grid">
<div class="formules_card"><h3 class="heading-style-h5">Week-end</h3><div class="formules_price-wrap"><span class="heading-style-h1 is-price">2,10 €</span><span class="text-size-small">par jour</span></div><div>Europe, 30 000 € de frais médicaux</div><a href="/souscrire?f=weekend" class="button is-secondary w-button">Souscrire</a></div>
<div class="formules_card is-featured"><div class="tag">La plus choisie</div><h3 class="heading-style-h5">Monde</h3><div class="formules_price-wrap"><span class="heading-style-h1 is-price">3,90 €</span><span class="text-size-small">par jour</span></div><div>Plafond de 500 000 € et bagages inclus</div><a href="/souscrire?f=monde" class="button w-button">Choisir Monde</a></div>
<div class="formules_card"><h3 class="heading-style-h5">Annuelle</h3><div class="formules_price-wrap"><span class="heading-style-h1 is-price">149 €</span><span class="text-size-small">par an</span></div><div>Tous vos voyages de moins de 90 jours</div><a href="/souscrire?f=annuelle" class="button is-secondary w-button">Choisir Annuelle</a></div>
</div>
<p class="text-align-center">Résiliation sans frais jusqu'à la veille du départ.</p>
</div>
</section>
<section class="section_confiance">
<div class="container-large">
<h2 class="heading-style-h2">Plus d'un million de voyageurs nous ont fait confiance</h2>
<div class="logos_component"><p class="text-size-small">On parle de nous dans la presse</p><div class="logos_list"><img src="https://cdn.escale.example/l1.svg" loading="lazy" alt="Le Courrier du Voyage" class="logos_logo"/><img src="https://cdn.escale.example/l2.svg" loading="lazy" alt="Radio Littoral" class="logos_logo"/></div></div>
<div class="temoignage_grid">
<div class="temoignage_card"><p class="temoignage_text">« Fracture du poignet à Kyoto : tout a été réglé directement avec l'hôpital, je n'ai rien avancé. »</p><div class="temoignage_name">Clémence D.</div><div class="temoignage_sub">Partie 3 semaines au Japon</div></div>
<div class="temoignage_card"><p class="temoignage_text">« Remboursée en neuf jours après une annulation pour maladie. »</p><div class="temoignage_name">Nadia B.</div><div class="temoignage_sub">Formule Week-end</div></div>
</div>
</div>
</section>
<section class="section_faq">
<div class="container-medium">
<h2 class="heading-style-h2">Vos questions</h2>
<div class="faq_list">
<div class="faq_accordion"><div class="faq_question" role="button" tabindex="0"><div class="text-size-medium">Ma carte bancaire me couvre-t-elle déjà ?</div><div class="faq_icon w-embed"><svg viewBox="0 0 32 32"></svg></div></div><div class="faq_answer" style="height:0px;overflow:hidden"><p>En partie : les plafonds sont souvent trop bas hors d'Europe.</p></div></div>
<div class="faq_accordion"><div class="faq_question" role="button" tabindex="0"><div class="text-size-medium">Puis-je m'assurer si je suis déjà parti ?</div><div class="faq_icon w-embed"><svg viewBox="0 0 32 32"></svg></div></div><div class="faq_answer" style="height:0px;overflow:hidden"><p>Oui, avec un délai de carence de huit jours.</p></div></div>
</div>
</div>
</section>
</main>
<footer class="footer_component">
<div class="container-large">
<div class="footer_newsletter w-form"><form id="email-form" name="email-form" class="footer_form"><label for="email-nl" class="footer_label">Nos conseils avant le départ, une fois par mois</label><input class="form_input w-input" maxlength="256" name="email-nl" placeholder="Votre adresse e-mail" type="email" id="email-nl" required=""/><input type="submit" class="button is-small w-button" value="Je m'inscris"/></form></div>
<div class="footer_link-list"><a href="/a-propos" class="footer_link">Qui sommes-nous</a><a href="/conditions-generales" class="footer_link">Conditions générales</a><a href="/reclamations" class="footer_link">Réclamations</a><a href="/mentions-legales" class="footer_link">Mentions légales</a></div>
<div class="footer_credit">Escale Assurances, courtier immatriculé à l'ORIAS sous le n° 15 003 218 et contrôlé par l'ACPR.</div>
</div>
</footer>
<div class="cookie_banner" role="region" aria-label="Cookies"><p>Des cookies pour mesurer l'audience, rien de plus.</p><a href="#" class="button is-small w-button">Tout accepter</a><a href="#" class="cookie_refuse">Continuer sans accepter</a></div>
</body>
</html>`,
    labels: `
    h1 Partez loin, restez couvert
    h2 Trois formules, selon votre voyage
    h2 Plus d'un million de voyageurs nous ont fait confiance
    h2 Vos questions
    action Obtenir un tarif
    action Voir mon tarif
    action Souscrire
    action Choisir Monde
    action Choisir Annuelle
    action Je m'inscris
    form quote
    form newsletter
    field Où partez-vous ?
    field Date de départ
    field Date de retour
    field Nombre de voyageurs
    field Nos conseils avant le départ, une fois par mois
    price 2.10 EUR day
    price 3.90 EUR day
    price 149 EUR year
    nav Annulation
    nav Frais médicaux
    nav Étudiants et PVT
    nav Déclarer un sinistre
    nav Espace client
    nav Qui sommes-nous
    nav Conditions générales
    nav Réclamations
    nav Mentions légales
    media Escale Assurances
    media Voyageuse avec un sac à dos sur un quai de gare
    media Le Courrier du Voyage
    media Radio Littoral
    proof 4,6/5 sur 8 942 avis vérifiés
    proof Plus d'un million de voyageurs nous ont fait confiance
    proof « Fracture du poignet à Kyoto*
    proof « Remboursée en neuf jours après une annulation pour maladie. »
    proof On parle de nous dans la presse
    trust Devis gratuit, sans engagement
    trust Résiliation sans frais jusqu'à la veille du départ.
    trust Escale Assurances, courtier immatriculé à l'ORIAS*
    question Ma carte bancaire me couvre-t-elle déjà ?
    question Puis-je m'assurer si je suis déjà parti ?
  `,
    hidden: ['Merci ! Nous calculons votre tarif.', 'Oups, une erreur est survenue.'],
  },
  {
    name: 'kakuyasu-sim',
    kind: 'pricing',
    language: 'ja',
    html: String.raw`<!DOCTYPE html>
<html lang="ja">
<head prefix="og: http://ogp.me/ns#">
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="format-detection" content="telephone=no">
<title>料金プラン｜つばめモバイル</title>
<link rel="stylesheet" href="/common/css/style.css?v=20240601">
</head>
<body id="plan" class="l-page">
<header class="l-header js-header">
<div class="l-header__inner">
<p class="l-header__logo"><a href="/"><img src="/common/img/logo.svg" alt="つばめモバイル" width="168" height="36"></a></p>
<nav class="l-header__nav pc-only">
<ul class="p-gnav">
<li class="p-gnav__item is-current"><a href="/plan/">料金プラン</a></li>
<li class="p-gnav__item"><a href="/device/">端末</a></li>
<li class="p-gnav__item"><a href="/campaign/">キャンペーン</a></li>
<li class="p-gnav__item"><a href="/guide/">初めての方へ</a></li>
<li class="p-gnav__item"><a href="/support/">サポート</a></li>
</ul>
</nav>
<div class="l-header__btns"><a href="/my/" class="p-hbtn p-hbtn--my">マイページ</a><a href="/entry/" class="p-hbtn p-hbtn--entry">お申し込み</a></div>
</div>
</header>
<div class="p-spMenu js-spMenu" aria-hidden="true" style="display:none;"><ul><li><a href="/plan/">料金プラン</a></li><li><a href="/shop/">お近くの店舗を探す</a></li></ul></div>
<div class="p-breadcrumb"><ol class="p-breadcrumb__list"><li><a href="/">トップ</a></li><li>料金プラン</li></ol></div>
<main class="l-main">
<section class="p-mv">
<div class="p-mv__img"><img src="/plan/img/mv_pc.png" alt="スマホを手に笑う親子" width="1200" height="480"></div>
<h1 class="p-mv__ttl">使った分だけ。<br>家族で使えば、もっとおトク。</h1>
<p class="p-mv__lead">月々<span class="num">990</span>円（税込）から。契約期間の縛りも解約金もありません。</p>
<p class="c-btn c-btn--lg"><a href="/entry/"><span>Webで申し込む</span></a></p>
</section>
<section class="p-plan">
<div class="l-inner">
<h2 class="c-ttl"><span class="c-ttl__en">PLAN</span><span class="c-ttl__ja">えらべる3つのプラン</span></h2>
<ul class="p-plan__list">
<li class="p-plan__item"><h3 class="p-plan__name">3GB</h3><p class="p-plan__price">月額<b>990</b>円<small>（税込）</small></p><p class="p-plan__txt">連絡と地図が中心の方に</p><p class="c-btn c-btn--s"><a href="/entry/?p=3">3GBを申し込む</a></p></li>
<li class="p-plan__item is-recommend"><p class="p-plan__label">人気No.1</p><h3 class="p-plan__name">15GB</h3><p class="p-plan__price">月額<b>1,980</b>円<small>（税込）</small></p><p class="p-plan__txt">動画も楽しみたい方に</p><p class="c-btn c-btn--s"><a href="/entry/?p=15">15GBを申し込む</a></p></li>
<li class="p-plan__item"><h3 class="p-plan__name">30GB</h3><p class="p-plan__price">月額<b>2,780</b>円<small>（税込）</small></p><p class="p-plan__txt">テザリングもたっぷり</p><p class="c-btn c-btn--s"><a href="/entry/?p=30">30GBを申し込む</a></p></li>
</ul>
<table class="p-table">
<caption>その他の料金</caption>
<tbody>
<tr><th scope="row">契約事務手数料</th><td>3,300円（税込）</td></tr>
<tr><th scope="row">5分かけ放題</th><td>月額550円（税込）</td></tr>
<tr><th scope="row">SIM再発行</th><td>2,200円（税込）</td></tr>
</tbody>
</table>
<p class="p-note">※ユニバーサルサービス料は別途かかります。</p>
</div>
</section>
<section class="p-sim">
<div class="l-inner">
<h2 class="c-ttl"><span class="c-ttl__ja">かんたん料金シミュレーション</span></h2>
<form action="/plan/simulation/" method="get" class="p-sim__form">
<dl class="p-form">
<dt><label for="sim-fee">現在の月額料金</label></dt><dd><input type="number" id="sim-fee" name="fee" placeholder="例：7000"> 円</dd>
<dt><label for="sim-num">ご家族の人数</label></dt><dd><select id="sim-num" name="num"><option value="1">1人</option><option value="2">2人</option><option value="3">3人以上</option></select></dd>
</dl>
<button type="submit" class="c-btn__submit">料金を計算する</button>
</form>
</div>
</section>
<section class="p-voice">
<div class="l-inner">
<h2 class="c-ttl"><span class="c-ttl__ja">ご利用者の声</span></h2>
<p class="p-voice__lead">おかげさまで契約数50万回線を突破しました</p>
<p class="p-voice__rank">格安SIM顧客満足度調査 2年連続第1位</p>
<div class="p-voice__list">
<div class="p-voice__item"><img src="/plan/img/voice01.png" alt="40代女性のイラスト" width="80" height="80"><p class="p-voice__txt">家族4人で乗り換えて、毎月1万円以上安くなりました。電波も問題ありません。</p><p class="p-voice__name">40代・女性・会社員</p></div>
<div class="p-voice__item"><img src="/plan/img/voice02.png" alt="60代男性のイラスト" width="80" height="80"><p class="p-voice__txt">電話で丁寧に教えてもらえたので、設定も一人でできました。</p><p class="p-voice__name">60代・男性・自営業</p></div>
</div>
</div>
</section>
<section class="p-faq">
<div class="l-inner">
<h2 class="c-ttl"><span class="c-ttl__ja">よくあるご質問</span></h2>
<dl class="p-faq__list js-accordion">
<dt class="p-faq__q"><span class="p-faq__icon" aria-hidden="true">Q</span><span>今の電話番号はそのまま使えますか？</span></dt><dd class="p-faq__a"><p>はい、MNPでお乗り換えいただけます。</p></dd>
<dt class="p-faq__q"><span class="p-faq__icon" aria-hidden="true">Q</span><span>支払い方法は何がありますか？</span></dt><dd class="p-faq__a"><p>クレジットカードと口座振替がご利用いただけます。</p></dd>
<dt class="p-faq__q"><span class="p-faq__icon" aria-hidden="true">Q</span><span>プランは途中で変更できますか？</span></dt><dd class="p-faq__a"><p>毎月25日までのお手続きで、翌月から変更できます。</p></dd>
</dl>
<p class="p-more"><a href="/support/faq/">よくあるご質問をもっと見る</a></p>
</div>
</section>
<section class="p-cv">
<div class="l-inner">
<h2 class="p-cv__ttl">お申し込みは最短10分</h2>
<div class="p-cv__btns"><p class="c-btn c-btn--lg"><a href="/entry/new/">新規で申し込む</a></p><p class="c-btn c-btn--lg c-btn--mnp"><a href="/entry/mnp/">乗り換えで申し込む</a></p></div>
<p class="p-cv__note">30日間の全額返金保証つき</p>
</div>
</section>
</main>
<footer class="l-footer">
<div class="l-footer__inner">
<ul class="l-footer__nav"><li><a href="/company/">会社概要</a></li><li><a href="/news/">お知らせ</a></li><li><a href="/terms/">約款・規約</a></li><li><a href="/privacy/">個人情報保護方針</a></li><li><a href="/law/">特定商取引法に基づく表記</a></li></ul>
<p class="l-footer__pmark"><img src="/common/img/pmark.png" alt="プライバシーマーク" width="60" height="60" loading="lazy">当社はプライバシーマークの認定を受けています</p>
<p class="l-footer__copy"><small>&copy; Tsubame Mobile Inc.</small></p>
</div>
</footer>
<p class="p-pagetop"><a href="#plan" aria-label="ページの先頭へ"></a></p>
</body>
</html>`,
    labels: `
    h1 使った分だけ。 家族で使えば、もっとおトク。
    h2 *えらべる3つのプラン
    h2 かんたん料金シミュレーション
    h2 ご利用者の声
    h2 よくあるご質問
    h2 お申し込みは最短10分
    action お申し込み
    action Webで申し込む
    action 3GBを申し込む
    action 15GBを申し込む
    action 30GBを申し込む
    action 料金を計算する
    action 新規で申し込む
    action 乗り換えで申し込む
    form quote
    field 現在の月額料金
    field ご家族の人数
    price 990 JPY month
    price 1980 JPY month
    price 2780 JPY month
    price 3300 JPY -
    price 550 JPY month
    price 2200 JPY -
    nav 料金プラン
    nav 端末
    nav キャンペーン
    nav 初めての方へ
    nav サポート
    nav マイページ
    nav トップ
    nav 会社概要
    nav お知らせ
    nav 約款・規約
    nav 個人情報保護方針
    nav 特定商取引法に基づく表記
    media つばめモバイル
    media スマホを手に笑う親子
    media 40代女性のイラスト
    media 60代男性のイラスト
    media プライバシーマーク
    proof おかげさまで契約数50万回線を突破しました
    proof 格安SIM顧客満足度調査 2年連続第1位
    proof 家族4人で乗り換えて*
    proof 電話で丁寧に教えてもらえたので*
    trust *契約期間の縛りも解約金もありません。
    trust 30日間の全額返金保証つき
    trust 当社はプライバシーマークの認定を受けています
    question 今の電話番号はそのまま使えますか？
    question 支払い方法は何がありますか？
    question プランは途中で変更できますか？
  `,
    hidden: ['お近くの店舗を探す'],
  },
];
