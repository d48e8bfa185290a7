/** Homes, plans, and shops of four countries. */
import type { LabelledPage } from '../labelled.ts';

export const SEVENTH_HOMES: readonly LabelledPage[] = [
  {
    name: 'building-society-home',
    kind: 'landing',
    language: 'en-GB',
    html: `<!DOCTYPE html> <html lang="en-GB"> <head> <meta charset="utf-8"> <title>Mortgages, savings and ISAs | Wexcombe Building Society</title> <meta name="description" content="A mutual owned by its members since 1871."> <meta name="template" content="homepage"> <link rel="stylesheet" href="/etc.clientlibs/wexcombe/clientlibs/clientlib-base.lc-7ad1.min.css"> <style>.cmp-drawer{display:none}.cmp-drawer--open{display:block}</style> <script type="application/ld+json">{"@context":"https://schema.org","@type":"BankOrCreditUnion","name":"Wexcombe Building Society","telephone":"+44 1632 960118"}</script> </head> <body class="page basicpage" id="page-4e11"> <a class="cmp-page__skiptomaincontent-link" href="#main">Skip to main content</a> <div class="root responsivegrid"> <div class="aem-Grid aem-Grid--12"> <header class="experiencefragment aem-GridColumn"> <div class="cmp-experiencefragment cmp-experiencefragment--header"> <div class="cmp-alertbar" role="status"><p>Our phone lines close at 3pm on Friday 4 December. <a href="/help/opening-hours.html">See opening hours</a></p></div> <div class="image"><a class="cmp-image__link" href="/content/wexcombe/en.html"><img src="/content/dam/wexcombe/logo.svg" class="cmp-image__image" alt="Wexcombe Building Society home"></a></div> <nav class="cmp-navigation" itemscope itemtype="http://schema.org/SiteNavigationElement" aria-label="Main"> <ul class="cmp-navigation__group"> <li class="cmp-navigation__item cmp-navigation__item--level-0"><a class="cmp-navigation__item-link" href="/mortgages.html">Mortgages</a></li> <li class="cmp-navigation__item cmp-navigation__item--level-0"><a class="cmp-navigation__item-link" href="/savings.html">Savings</a></li> <li class="cmp-navigation__item cmp-navigation__item--level-0"><a class="cmp-navigation__item-link" href="/home-insurance.html">Home insurance</a></li> <li class="cmp-navigation__item cmp-navigation__item--level-0"><a class="cmp-navigation__item-link" href="/intermediaries.html">Intermediaries</a></li> <li class="cmp-navigation__item cmp-navigation__item--level-0"><a class="cmp-navigation__item-link" href="/members.html">Our members</a></li> </ul> </nav> <div class="button"><a class="cmp-button cmp-button--login" href="https://online.wexcombe.example/login"><span class="cmp-button__icon cmp-button__icon--lock" aria-hidden="true"></span><span class="cmp-button__text">Log in to online savings</span></a></div> <div class="cmp-drawer" id="drawer"> <ul><li><a href="/branches.html">Find a branch near you</a></li><li><a href="/careers.html">Work with us</a></li></ul> </div> </div> </header> <main id="main" class="container responsivegrid"> <div class="teaser teaser--hero"> <div class="cmp-teaser"> <div class="cmp-teaser__image"><img src="/content/dam/wexcombe/hero/doorstep.jpeg" alt="A couple unlocking the door of a terraced house"></div> <div class="cmp-teaser__content"> <p class="cmp-teaser__pretitle">First home?</p> <h1 class="cmp-teaser__title">Borrow up to 95% with people who read your whole application</h1> <div class="cmp-teaser__description"><p>Every case is looked at by an underwriter in Wexcombe, never by a score alone.</p></div> <div class="cmp-teaser__action-container"> <a class="cmp-teaser__action-link" href="/mortgages/decision.html">Get a decision in principle</a> <a class="cmp-teaser__action-link" href="/mortgages/call-back.html">Book a call with an adviser</a> </div> </div> </div> </div> <div class="container cmp-container--strip"> <ul class="cmp-list cmp-list--facts"> <li><strong>143,000</strong> <span>members own every penny of the society</span></li> <li><strong>4.8 out of 5</strong> <span>from 6,212 reviews on Smart Money People</span></li> <li><strong>Best Local Building Society</strong> <span>Moneyvault Awards, three years running</span></li> </ul> </div> <div class="title"><div class="cmp-title"><h2 class="cmp-title__text">Savings that stay simple</h2></div></div> <div class="cardlist"> <div class="cmp-card"><h3 class="cmp-card__title">Easy Saver (Issue 12)</h3><p>3.10% AER variable. Open with £1.</p><a href="/savings/easy-saver.html" class="cmp-button">Open an Easy Saver</a></div> <div class="cmp-card"><h3 class="cmp-card__title">Two-year fixed ISA</h3><p>4.05% tax-free, fixed until 31 January 2029.</p><a href="/savings/isa.html" class="cmp-button">Apply for this ISA</a></div> </div> <div class="title"><div class="cmp-title"><h2 class="cmp-title__text">What members tell us</h2></div></div> <div class="carousel"><div class="cmp-carousel" role="group" aria-roledescription="carousel" aria-label="Member stories"> <div class="cmp-carousel__item cmp-carousel__item--active" role="tabpanel"> <figure><blockquote>&ldquo;The high street turned us down because I&rsquo;m a freelance cellist. Wexcombe asked for my diary and said yes.&rdquo;</blockquote><figcaption>Imogen &amp; Rafe, Lower Patching</figcaption></figure> </div> <div class="cmp-carousel__actions"><button type="button" aria-label="Previous">&lsaquo;</button><button type="button" aria-label="Next">&rsaquo;</button></div> </div></div> <div class="title"><div class="cmp-title"><h2 class="cmp-title__text">Keeping your money safe</h2></div></div> <div class="text"><div class="cmp-text"> <p>Your eligible deposits are protected up to a total of £120,000 by the Financial Services Compensation Scheme, the UK&rsquo;s deposit guarantee scheme.</p> <p><img src="/content/dam/wexcombe/fscs.png" alt="FSCS Protected" width="160"></p> </div></div> <div class="experiencefragment"><section class="cmp-branchfinder" aria-labelledby="bf"> <h2 id="bf">Find your branch</h2> <form action="/branches.html" method="get" role="search"><label for="pc">Town or postcode</label> <input id="pc" name="q" type="search" autocomplete="postal-code"> <button class="cmp-button" type="submit"><span class="cmp-button__text">Find branch</span></button></form> </section></div> </main> <footer class="experiencefragment"> <div class="cmp-footer"> <div class="cmp-footer__col"><h3>Help</h3><ul><li><a href="/help/lost-passbook.html">Lost passbook</a></li><li><a href="/help/bereavement.html">Bereavement</a></li><li><a href="/help/complaints.html">Complaints</a></li></ul></div> <div class="cmp-footer__col"><h3>About</h3><ul><li><a href="/about/agm.html">AGM and voting</a></li><li><a href="/about/results.html">Annual results</a></li></ul></div> <p class="cmp-footer__legal">Wexcombe Building Society is authorised by the Prudential Regulation Authority and regulated by the Financial Conduct Authority and the Prudential Regulation Authority (firm reference 100418). YOUR HOME MAY BE REPOSSESSED IF YOU DO NOT KEEP UP REPAYMENTS ON YOUR MORTGAGE.</p> </div> </footer> </div></div> <script src="/etc.clientlibs/core/wcm/components/carousel.min.js"></script> </body></html>`,
    labels: `
h1 Borrow up to 95% with people who read your whole application
h2 Savings that stay simple
h2 What members tell us
h2 Keeping your money safe
h2 Find your branch
action Log in to online savings
action Get a decision in principle
action Book a call with an adviser
action Open an Easy Saver
action Apply for this ISA
action Find branch
form search
field Town or postcode
nav Mortgages
nav Savings
nav Home insurance
nav Intermediaries
nav Our members
nav Lost passbook
nav Bereavement
nav Complaints
nav AGM and voting
nav Annual results
media Wexcombe Building Society home
media A couple unlocking the door of a terraced house
media FSCS Protected
proof 143,000 members own every penny of the society
proof 4.8 out of 5 from 6,212 reviews on Smart Money People
proof Best Local Building Society*
proof *The high street turned us down because I’m a freelance cellist.*
trust Your eligible deposits are protected up to a total of £120,000*
trust Wexcombe Building Society is authorised by the Prudential Regulation Authority*
`,
    hidden: ['Find a branch near you', 'Work with us'],
  },
  {
    name: 'bookkeeping-software-pricing',
    kind: 'pricing',
    language: 'en',
    html: `<!DOCTYPE html><html lang="en" class="__variable_a1 antialiased"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>Plans &amp; pricing · Tallyforge</title><meta name="next-head-count" content="3"/></head><body><div id="__next"> <div class="sticky top-0 z-50 bg-white/80 backdrop-blur"><div class="mx-auto flex max-w-7xl items-center justify-between px-6 py-4"> <a class="flex items-center gap-2" href="/"><svg class="h-6 w-6" viewBox="0 0 24 24" aria-hidden="true"><path d="M3 3h18v4H3z"></path></svg><span class="sr-only">Tallyforge</span></a> <nav class="flex gap-x-8 text-sm" aria-label="Global"><a href="/product">Product</a><a href="/accountants">For accountants</a><a href="/pricing" aria-current="page">Pricing</a><a href="/changelog">Changelog</a></nav> <div class="flex gap-4"><a class="text-sm font-medium" href="/login">Sign in</a><a class="rounded-full bg-emerald-600 px-4 py-2 text-white" href="/signup?from=nav">Start free</a></div> </div></div> <div role="dialog" aria-modal="true" style="display:none"><div class="fixed inset-0"><button type="button"><span class="sr-only">Close menu</span></button><a href="/status">System status board</a><a href="/press">Press kit and logos</a></div></div> <main> <section class="mx-auto max-w-3xl pt-24 text-center"><p class="text-emerald-700">Pricing</p> <h1 class="text-5xl font-bold tracking-tight">One price per company.<br/><span class="bg-gradient-to-r bg-clip-text text-transparent">Not per seat.</span></h1> <p class="mt-6">Invite your bookkeeper, your accountant and your mother. It costs the same.</p> <div role="radiogroup" aria-label="Billing period" class="mt-8 inline-flex rounded-full p-1 ring-1"><button role="radio" aria-checked="true" type="button">Monthly</button><button role="radio" aria-checked="false" type="button">Yearly <span>2 months on us</span></button></div></section> <section class="mt-16 grid grid-cols-3 gap-8"> <article class="rounded-3xl p-8 ring-1"><h2 class="text-lg font-semibold">Sole</h2> <p class="mt-4">For one-person companies.</p> <p class="mt-6 flex items-baseline gap-x-1"><span class="text-4xl font-bold">$9</span><span class="text-sm">/month</span></p> <a href="/signup?plan=sole" aria-describedby="sole" class="mt-6 block rounded-md py-2 text-center ring-1">Choose Sole</a><ul class="mt-8 space-y-3"><li><svg aria-hidden="true"><use href="#check"></use></svg>40 invoices</li> <li><svg aria-hidden="true"><use href="#check"></use></svg>1 bank feed</li> </ul> </article> <article class="rounded-3xl bg-gray-900 p-8 text-white"><div class="flex justify-between"><h2 class="text-lg font-semibold">Workshop</h2> <span class="rounded-full px-2.5 text-xs">Most picked</span></div><p class="mt-4">For teams with stock and staff.</p> <p class="mt-6 flex items-baseline gap-x-1"><span class="text-4xl font-bold">$34</span><span class="text-sm">/month</span></p> <a href="/signup?plan=workshop" class="mt-6 block rounded-md bg-emerald-500 py-2 text-center">Try Workshop for 30 days</a><ul class="mt-8 space-y-3"><li>Unlimited invoices</li> <li>Stock &amp; purchase orders</li> <li>Payroll export</li> </ul> </article> <article class="rounded-3xl p-8 ring-1"><h2 class="text-lg font-semibold">Guild</h2> <p class="mt-4">Groups with more than one legal entity.</p> <p class="mt-6"><span class="text-4xl font-bold">Let&#x27;s talk</span></p> <button type="button" class="mt-6 block w-full rounded-md py-2 ring-1">Talk to sales</button><ul class="mt-8 space-y-3"><li>Consolidation</li> <li>SAML single sign-on</li> </ul> </article> </section> <p class="mt-8 text-center text-sm text-gray-500">We never ask for a card during the trial. Leave with all your data, any day, in two clicks.</p> <section class="mt-24"><p class="text-center text-sm">The ledger behind 11,400 small companies, among them</p> <div class="grid grid-cols-4 items-center"><img alt="Brackwater Brewing" loading="lazy" width="158" height="48" src="/_next/image?url=%2Fl%2Fbrack.png&amp;w=256"/><img alt="Loomhouse" loading="lazy" src="/_next/image?url=%2Fl%2Floom.png&amp;w=256"/><img alt="Peggy's Ferries" loading="lazy" src="/_next/image?url=%2Fl%2Fpeggy.png&amp;w=256"/></div></section> <section class="mt-24"><figure class="mx-auto max-w-2xl text-center"><blockquote class="text-xl"><p>“Month-end used to take our Thursday and most of our Friday. Now it’s a coffee.”</p> </blockquote> <figcaption class="mt-8"><img class="mx-auto h-12 w-12 rounded-full" src="/p/ines.jpg" alt=""/><div class="font-semibold">Inês Cordeiro</div><div class="text-gray-600">Operations, Loomhouse</div></figcaption></figure> </section> <section class="mt-24"><h2 class="text-3xl font-bold">Compare every feature</h2> <table class="w-full text-left"><thead><tr><td></td><th scope="col">Sole</th><th scope="col">Workshop</th><th scope="col">Guild</th></tr> </thead><tbody><tr><th scope="row">Invoices a month</th><td>40</td><td>Unlimited</td><td>Unlimited</td></tr> <tr><th scope="row">Two-factor log-in</th><td>Yes</td><td>Yes</td><td>Yes</td></tr> <tr><th scope="row">Extra bank feed</th><td>$2.50 / month</td><td>Included</td><td>Included</td></tr> </tbody></table> </section> <section class="mt-24"><h2 class="text-3xl font-bold">Before you ask</h2> <dl class="divide-y"> <div class="pt-6"><dt><button type="button" aria-expanded="false" class="flex w-full justify-between"><span>Can I switch plans halfway through a month?</span><svg aria-hidden="true"></svg></button></dt></div> <div class="pt-6"><dt><button type="button" aria-expanded="true" class="flex w-full justify-between"><span>Do you charge for my accountant?</span><svg aria-hidden="true"></svg></button></dt><dd class="mt-2"><p>No. Advisers join free on every plan.</p> </dd> </div> <div class="pt-6"><dt><button type="button" aria-expanded="false" class="flex w-full justify-between"><span>Where do my books live?</span><svg aria-hidden="true"></svg></button></dt></div></dl></section> </main> <footer class="mt-32 border-t"><div class="grid grid-cols-4"><div><p>Audited yearly against SOC 2 Type II and ISO 27001.</p> </div><div><h3>Product</h3> <ul role="list"><li><a href="/bank-feeds">Bank feeds</a></li> <li><a href="/payroll">Payroll</a></li> </ul> </div><div><h3>Company</h3> <ul role="list"><li><a href="/about">About</a></li> <li><a href="/jobs">Jobs</a></li> </ul> </div></div><p>© 2026 Tallyforge Inc.</p> </footer> </div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"plans":[{"id":"sole","usd":9}]}},"page":"/pricing"}</script></body></html>`,
    labels: `
h1 One price per company. Not per seat.
h2 Sole
h2 Workshop
h2 Guild
h2 Compare every feature
h2 Before you ask
action Sign in
action Start free
action Choose Sole
action Try Workshop for 30 days
action Talk to sales
price 9 USD month
price 34 USD month
price 2.50 USD month
nav Product
nav For accountants
nav Pricing
nav Changelog
nav Bank feeds
nav Payroll
nav About
nav Jobs
media Brackwater Brewing
media Loomhouse
media Peggy's Ferries
proof The ledger behind 11,400 small companies*
proof *Month-end used to take our Thursday and most of our Friday.*
trust We never ask for a card during the trial.*
trust Audited yearly against SOC 2 Type II and ISO 27001.
question Can I switch plans halfway through a month?
question Do you charge for my accountant?
question Where do my books live?
`,
    hidden: ['System status board', 'Press kit and logos'],
  },
  {
    name: 'danish-bicycle-shop-product',
    kind: 'shop',
    language: 'da-DK',
    html: `<!DOCTYPE html> <html lang="da-DK"> <head> <meta charset="UTF-8"> <title>Havn ladcykel 7 gear - Fjordhjul</title> <link rel='stylesheet' id='woocommerce-general-css' href='/wp-content/plugins/woocommerce/assets/css/woocommerce.css?ver=9.4' media='all' /> <style>.screen-reader-text{position:absolute;clip:rect(1px,1px,1px,1px)} .fh-mobile-nav{display:none}</style> </head> <body class="product-template-default single single-product postid-812 woocommerce woocommerce-page"> <div id="page" class="hfeed site"> <p class="woocommerce-store-notice demo_store">Fri fragt på alle cykler i november <a href="#" class="woocommerce-store-notice__dismiss-link">Skjul</a></p> <header id="masthead" class="site-header" role="banner"> <div class="col-full"> <a class="skip-link screen-reader-text" href="#content">Spring til indhold</a> <div class="site-branding"><a href="https://fjordhjul.example/" class="custom-logo-link" rel="home"><img width="210" height="60" src="/wp-content/uploads/2024/03/logo.png" class="custom-logo" alt="Fjordhjul" /></a></div> <div class="site-search"><div class="widget woocommerce widget_product_search"><form role="search" method="get" class="woocommerce-product-search" action="https://fjordhjul.example/"> <label class="screen-reader-text" for="s0">Søg efter:</label><input type="search" id="s0" class="search-field" placeholder="Søg varer&hellip;" value="" name="s" /><button type="submit" value="Søg">Søg</button><input type="hidden" name="post_type" value="product" /></form> </div></div> <nav id="site-navigation" class="main-navigation" aria-label="Primær navigation"><ul id="menu-hoved" class="menu nav-menu"> <li id="menu-item-21" class="menu-item menu-item-type-taxonomy"><a href="/vare-kategori/ladcykler/">Ladcykler</a></li> <li class="menu-item"><a href="/vare-kategori/elcykler/">Elcykler</a></li> <li class="menu-item"><a href="/vare-kategori/udstyr/">Udstyr</a></li> <li class="menu-item"><a href="/vaerksted/">Værksted</a></li></ul> </nav> <div class="fh-mobile-nav"><ul><li><a href="/lejecykler/">Lej en cykel for en dag</a></li></ul> </div> <ul id="site-header-cart" class="site-header-cart menu"><li><a class="cart-contents" href="/kurv/"><span class="woocommerce-Price-amount amount">0,00&nbsp;<span class="woocommerce-Price-currencySymbol">kr.</span></span> <span class="count">0 varer</span></a></li></ul> </div> </header> <div class="storefront-breadcrumb"><div class="col-full"><nav class="woocommerce-breadcrumb" aria-label="brødkrummer"><a href="/">Forside</a><span class="breadcrumb-separator"> / </span><a href="/vare-kategori/cykler/">Cykler</a><span class="breadcrumb-separator"> / </span>Havn ladcykel 7 gear</nav> </div></div> <div id="content" class="site-content" tabindex="-1"><main id="main" class="site-main" role="main"> <div id="product-812" class="product type-product post-812 status-publish instock sale"> <span class="onsale">Tilbud!</span> <div class="woocommerce-product-gallery" data-columns="4"><figure class="woocommerce-product-gallery__wrapper"><div data-thumb="/wp-content/uploads/havn-100x100.jpg" class="woocommerce-product-gallery__image"><a href="/wp-content/uploads/havn.jpg"><img width="600" height="600" src="/wp-content/uploads/havn-600x600.jpg" class="wp-post-image" alt="Grøn ladcykel set fra siden" /></a></div><div class="woocommerce-product-gallery__image"><a href="/wp-content/uploads/havn-kasse.jpg"><img src="/wp-content/uploads/havn-kasse-100x100.jpg" alt="To børn i ladet med seler på" /></a></div></figure> </div> <div class="summary entry-summary"> <h1 class="product_title entry-title">Havn ladcykel 7 gear</h1> <div class="woocommerce-product-rating"><div class="star-rating" role="img" aria-label="Bedømt som 4.71 ud af 5"><span style="width:94.2%">Bedømt som <strong class="rating">4.71</strong> ud af 5</span></div> <a href="#reviews" class="woocommerce-review-link" rel="nofollow">(<span class="count">38</span> kundeanmeldelser)</a></div> <p class="price"><del aria-hidden="true"><span class="woocommerce-Price-amount amount"><bdi>18.995,00&nbsp;<span class="woocommerce-Price-currencySymbol">kr.</span></bdi></span></del> <span class="screen-reader-text">Den oprindelige pris var: 18.995,00&nbsp;kr..</span><ins aria-hidden="true"><span class="woocommerce-Price-amount amount"><bdi>16.495,00&nbsp;<span class="woocommerce-Price-currencySymbol">kr.</span></bdi></span></ins></p> <div class="woocommerce-product-details__short-description"><p>Trehjulet ladcykel med krængning, plads til fire børn og en kasse øl.</p></div> <form class="cart" action="" method="post" enctype="multipart/form-data"> <table class="variations" role="presentation"><tbody><tr><th class="label"><label for="farve">Farve</label></th><td class="value"><select id="farve" name="attribute_farve"><option value="">Vælg en mulighed</option><option>Grøn</option><option>Sort</option></select></td></tr> </tbody></table> <div class="quantity"><label class="screen-reader-text" for="quantity_6">Havn ladcykel 7 gear antal</label><input type="number" id="quantity_6" class="input-text qty text" name="quantity" value="1" min="1" /></div> <button type="submit" name="add-to-cart" value="812" class="single_add_to_cart_button button alt">Tilføj til kurv</button> </form> <ul class="usp"><li>30 dages fuld returret, også når du har kørt på den</li><li>5 års garanti på stel og gaffel</li><li>Levering dag til dag i hele Danmark</li></ul> <img class="emaerket" src="/wp-content/uploads/emaerket.svg" alt="Certificeret af e-mærket" width="90"> <div class="product_meta"><span class="sku_wrapper">Varenummer: <span class="sku">FH-HAVN7</span></span></div> </div> <div class="woocommerce-tabs wc-tabs-wrapper"><ul class="tabs wc-tabs" role="tablist"><li class="description_tab active" role="presentation"><a href="#tab-description" role="tab">Beskrivelse</a></li><li class="reviews_tab" role="presentation"><a href="#tab-reviews" role="tab">Anmeldelser (38)</a></li></ul> <div class="woocommerce-Tabs-panel" id="tab-description" role="tabpanel"><h2>Beskrivelse</h2><p>Stel i chromoly, svejst på Fyn. Skivebremser foran og bag.</p></div> <div class="woocommerce-Tabs-panel" id="tab-reviews" role="tabpanel"><div id="reviews"><h2 class="woocommerce-Reviews-title">38 anmeldelser af <span>Havn ladcykel 7 gear</span></h2><ol class="commentlist"><li class="review"><div class="comment-text"><p class="meta"><strong class="woocommerce-review__author">Birthe L.</strong> <em class="verified">(verificeret køber)</em> – <time datetime="2026-09-02">2. september 2026</time></p><div class="description"><p>Vi solgte bilen tre uger efter. Den står stabilt selv i blæsevejr.</p></div></div></li></ol> </div></div> </div> <section class="related products"><h2>Relaterede varer</h2><ul class="products columns-3"><li class="product"><a href="/vare/regnslag/" class="woocommerce-LoopProduct-link"><img src="/wp-content/uploads/regnslag.jpg" alt="Regnslag til lad"><h2 class="woocommerce-loop-product__title">Regnslag til lad</h2><span class="price"><span class="woocommerce-Price-amount amount"><bdi>749,00&nbsp;<span>kr.</span></bdi></span></span></a><a href="?add-to-cart=90" class="button product_type_simple add_to_cart_button ajax_add_to_cart" aria-label="Tilføj til kurv: &ldquo;Regnslag til lad&rdquo;" rel="nofollow">Læg i kurv</a></li></ul> </section> </div></main></div> <footer id="colophon" class="site-footer" role="contentinfo"><div class="footer-widgets"><div class="widget"><span class="gamma widget-title">Kundeservice</span><ul><li><a href="/handelsbetingelser/">Handelsbetingelser</a></li><li><a href="/fortrydelse/">Fortrydelse</a></li><li><a href="/kontakt/">Kontakt</a></li></ul> </div> <div class="widget mc4wp"><form id="mc4wp-form-1" class="mc4wp-form" method="post"><p>Nye cykler først i din indbakke</p><p><input type="email" name="EMAIL" placeholder="Din e-mail" required /></p><p><input type="submit" value="Tilmeld" /></p><p class="small">Vi deler aldrig din adresse med andre.</p></form> </div></div></footer> </div></body></html>`,
    labels: `
h1 Havn ladcykel 7 gear
h2 Beskrivelse
h2 38 anmeldelser af Havn ladcykel 7 gear
h2 Relaterede varer
h2 Regnslag til lad
action Søg
action Tilføj til kurv
action Læg i kurv
action Tilmeld
form search
form newsletter
field Søg varer…
field Farve
field Din e-mail
price 18995 DKK -
price 16495 DKK -
price 749 DKK -
nav Ladcykler
nav Elcykler
nav Udstyr
nav Værksted
nav Forside
nav Cykler
nav Handelsbetingelser
nav Fortrydelse
nav Kontakt
media Fjordhjul
media Grøn ladcykel set fra siden
media To børn i ladet med seler på
media Certificeret af e-mærket
media Regnslag til lad
proof Bedømt som 4.71 ud af 5
proof *38 kundeanmeldelser*
proof Vi solgte bilen tre uger efter.*
trust Fri fragt på alle cykler i november*
trust 30 dages fuld returret*
trust 5 års garanti på stel og gaffel
trust Vi deler aldrig din adresse med andre.
`,
    hidden: ['Lej en cykel for en dag'],
  },
  {
    name: 'french-museum-boutique-category',
    kind: 'shop',
    language: 'fr',
    html: `<!doctype html> <html lang="fr"> <head> <meta charset="utf-8"> <meta http-equiv="x-ua-compatible" content="ie=edge"> <title>Affiches et estampes – Boutique du Musée des Salines</title> <meta name="viewport" content="width=device-width, initial-scale=1"> <script>var prestashop = {"cart":{"products":[],"totals":{"total":{"amount":0,"value":"0,00 €"}}},"currency":{"iso_code":"EUR"}};</script> </head> <body id="category" class="lang-fr country-fr currency-eur layout-left-column page-category category-id-14"> <main> <header id="header"> <nav class="header-nav"><div class="container"><div class="row"> <div class="col-md-5"><div id="_desktop_contact_link"><div id="contact-link">Appelez-nous : <a href="tel:+33355500199">03 55 50 01 99</a></div></div></div> <div class="col-md-7 right-nav"> <div id="_desktop_language_selector"><div class="language-selector-wrapper"><span id="language-selector-label">Langue :</span><div class="language-selector dropdown"><button data-toggle="dropdown" class="btn-unstyle" aria-haspopup="true" aria-expanded="false"><span class="expand-more">Français</span></button><ul class="dropdown-menu" style="display: none"><li><a href="/de/" class="dropdown-item">Deutsch (Kunden)</a></li><li><a href="/en/" class="dropdown-item">English (visitors)</a></li></ul> </div></div></div> <div id="_desktop_user_info"><div class="user-info"><a href="/connexion?back=my-account" title="Identifiez-vous" rel="nofollow"><i class="material-icons" aria-hidden="true">&#xE7FF;</i><span>Connexion</span></a></div></div> <div id="_desktop_cart"><div class="blockcart cart-preview inactive"><div class="header"><i class="material-icons shopping-cart" aria-hidden="true">&#xE8CC;</i><span>Panier</span> <span class="cart-products-count">(0)</span></div></div></div> </div></div></div></nav> <div class="header-top"><div class="container"> <div id="_desktop_logo"><a href="/"><img class="logo img-fluid" src="/img/logo-166.jpg" alt="Boutique du Musée des Salines"></a></div> <div class="menu js-top-menu" id="_desktop_top_menu"><ul class="top-menu" id="top-menu" data-depth="0"> <li class="category" id="category-14"><a class="dropdown-item" href="/14-affiches" data-depth="0">Affiches</a></li> <li class="category"><a class="dropdown-item" href="/15-livres" data-depth="0">Livres</a></li> <li class="category"><a class="dropdown-item" href="/16-papeterie" data-depth="0">Papeterie</a></li> <li class="category"><a class="dropdown-item" href="/17-enfants" data-depth="0">Enfants</a></li> <li class="link"><a class="dropdown-item" href="https://museedessalines.example/visite" data-depth="0">Préparer sa visite</a></li></ul> </div> <div id="search_widget" class="search-widgets"><form method="get" action="/recherche"><input type="hidden" name="controller" value="search"><i class="material-icons search" aria-hidden="true">search</i><input type="text" name="s" value="" placeholder="Rechercher dans la boutique" aria-label="Rechercher"></form> </div> </div></div> </header> <section id="wrapper"><div class="container"> <nav data-depth="2" class="breadcrumb"><ol><li><a href="/"><span>Accueil</span></a></li><li><span>Affiches et estampes</span></li></ol> </nav> <div id="left-column" class="col-md-3"> <div class="block-categories"><ul class="category-top-menu"><li><a class="text-uppercase h6" href="/2-boutique">Toute la boutique</a></li><li><ul class="category-sub-menu"><li data-depth="0"><a href="/21-gravures">Gravures</a></li><li data-depth="0"><a href="/22-cartes-anciennes">Cartes anciennes</a></li></ul> </li></ul> </div> </div> <div id="content-wrapper" class="col-md-9"><section id="main"> <div class="block-category card card-block"><h1 class="h1">Affiches et estampes</h1><div id="category-description"><p>Tirages réalisés dans l&rsquo;atelier de la Saunerie, sur papier de chiffon.</p></div></div> <section id="products"> <div id="js-product-list-top" class="row products-selection"><div class="total-products"><p>Il y a 3 produits.</p></div></div> <div class="products row" itemscope itemtype="http://schema.org/ItemList"> <div class="product"><article class="product-miniature js-product-miniature" data-id-product="101"><div class="thumbnail-container"><a href="/101-sauniers.html" class="thumbnail product-thumbnail"><img src="/101-home_default/s.jpg" alt="Affiche Les Sauniers, 1906" loading="lazy"></a><div class="product-description"><h2 class="h3 product-title"><a href="/101-sauniers.html">Les Sauniers, 1906</a></h2><div class="product-price-and-shipping"><span class="price" aria-label="Prix">28,00&nbsp;€</span></div></div><ul class="product-flags"><li class="product-flag new">Nouveau</li></ul> </div></article> </div> <div class="product"><article class="product-miniature" data-id-product="102"><div class="thumbnail-container"><a href="/102-carte.html" class="thumbnail product-thumbnail"><img src="/102-home_default/c.jpg" alt="Carte des marais de 1742" loading="lazy"></a><div class="product-description"><h2 class="h3 product-title"><a href="/102-carte.html">Carte des marais</a></h2><div class="product-price-and-shipping"><span class="regular-price" aria-label="Prix de base">45,00&nbsp;€</span><span class="discount-percentage discount-product">-20%</span><span class="price" aria-label="Prix">36,00&nbsp;€</span></div></div></div></article> </div> <div class="product"><article class="product-miniature" data-id-product="103"><div class="thumbnail-container"><a href="/103-heron.html" class="thumbnail product-thumbnail"><img src="/103-home_default/h.jpg" alt="Gravure du héron cendré" loading="lazy"></a><div class="product-description"><h2 class="h3 product-title"><a href="/103-heron.html">Héron cendré, gravure sur bois</a></h2><div class="product-price-and-shipping"><span class="price" aria-label="Prix">112,50&nbsp;€</span></div><div class="product-list-actions"><a class="btn btn-primary" data-button-action="add-to-cart" href="/panier?add=1&amp;id_product=103">Ajouter au panier</a></div></div></div></article> </div> </div> </section> </section> </div> </div></section> <div class="blockreassurance container"><ul> <li><img src="/img/lock.svg" alt=""><span class="h6">Paiement 100&nbsp;% sécurisé, débité à l&rsquo;expédition</span></li> <li><img src="/img/van.svg" alt=""><span class="h6">Livraison offerte dès 60&nbsp;€ d&rsquo;achat en France métropolitaine</span></li> <li><img src="/img/back.svg" alt=""><span class="h6">Vous changez d&rsquo;avis&nbsp;? Retour possible pendant 14 jours</span></li></ul> </div> <section class="livre-or container"><h2>Le livre d&rsquo;or</h2><blockquote><p>«&nbsp;L&rsquo;estampe est arrivée roulée dans un tube, impeccable. Mon père en avait les larmes aux yeux.&nbsp;»</p><cite>Solange, Dole</cite></blockquote> <p>Label «&nbsp;Boutique de musée de l&rsquo;année 2025&nbsp;» décerné par la revue Vitrines.</p></section> <footer id="footer"><div class="container"> <div class="block_newsletter" id="blockEmailSubscription"><p id="block-newsletter-label">Recevez nos nouveautés et nos invitations</p><form action="/#blockEmailSubscription" method="post"><input name="email" type="email" placeholder="Votre adresse e-mail" aria-labelledby="block-newsletter-label" required><input class="btn btn-primary" name="submitNewsletter" type="submit" value="S’abonner"><p>Vous pouvez vous désinscrire à tout moment.</p></form> </div> <div class="links"><p class="h3">Informations</p><ul id="footer_sub_menu_1"><li><a class="cms-page-link" href="/content/1-livraison">Livraison</a></li><li><a class="cms-page-link" href="/content/2-mentions">Mentions légales</a></li><li><a class="cms-page-link" href="/content/3-cgv">Conditions de vente</a></li></ul> </div> </div></footer> </main> <div class="modal fade" id="blockcart-modal" tabindex="-1" role="dialog" aria-hidden="true" style="display:none;"><div class="modal-content"><h4 class="modal-title">Produit ajouté au panier avec succès</h4><a href="/panier" class="btn btn-primary">Passer la commande</a></div></div> </body></html>`,
    labels: `
h1 Affiches et estampes
h2 Les Sauniers, 1906
h2 Carte des marais
h2 Héron cendré, gravure sur bois
h2 Le livre d’or
action Ajouter au panier
action S’abonner
action *Connexion
form search
form newsletter
field Rechercher*
field Votre adresse e-mail
price 28 EUR -
price 45 EUR -
price 36 EUR -
price 112.50 EUR -
nav Affiches
nav Livres
nav Papeterie
nav Enfants
nav Préparer sa visite
nav Accueil
nav Toute la boutique
nav Gravures
nav Cartes anciennes
nav Livraison
nav Mentions légales
nav Conditions de vente
media Boutique du Musée des Salines
media Affiche Les Sauniers, 1906
media Carte des marais de 1742
media Gravure du héron cendré
proof *L’estampe est arrivée roulée dans un tube, impeccable.*
proof Label « Boutique de musée de l’année 2025 »*
trust Paiement 100 % sécurisé, débité à l’expédition
trust Livraison offerte dès 60 € d’achat*
trust *Retour possible pendant 14 jours
trust Vous pouvez vous désinscrire à tout moment.
`,
    hidden: [
      'Deutsch (Kunden)',
      'English (visitors)',
      'Produit ajouté au panier avec succès',
      'Passer la commande',
    ],
  },
  {
    name: 'italian-hotel-home',
    kind: 'landing',
    language: 'it-IT',
    html: `<!DOCTYPE html> <html lang="it-IT"> <head><meta charset="UTF-8"><title>Hotel Torre Saracena – Mare e silenzio a Porto Ginestra</title> <meta name="generator" content="Elementor 3.25.4"> <style>.elementor-hidden-desktop{display:none}</style></head> <body class="home page-template elementor-default elementor-page elementor-page-7"> <div data-elementor-type="header" class="elementor elementor-55 elementor-location-header"> <section class="elementor-section elementor-top-section"><div class="elementor-container"> <div class="elementor-column"><div class="elementor-widget elementor-widget-image"><a href="/"><img src="/wp-content/uploads/2023/02/torre.png" alt="Hotel Torre Saracena quattro stelle"></a></div></div> <div class="elementor-column"><div class="elementor-widget elementor-widget-nav-menu"><nav class="elementor-nav-menu--main" aria-label="Menu"><ul id="menu-1" class="elementor-nav-menu"> <li class="menu-item"><a href="/camere/" class="elementor-item">Camere</a></li> <li class="menu-item"><a href="/ristorante/" class="elementor-item">Ristorante</a></li> <li class="menu-item"><a href="/spiaggia/" class="elementor-item">Spiaggia</a></li> <li class="menu-item"><a href="/matrimoni/" class="elementor-item">Matrimoni</a></li> <li class="menu-item"><a href="/dove-siamo/" class="elementor-item">Dove siamo</a></li> </ul> </nav> <div class="elementor-menu-toggle elementor-hidden-desktop" role="button" tabindex="0" aria-label="Menu di commutazione"><span>Apri il menu a tendina</span></div></div></div> <div class="elementor-column"><div class="elementor-widget elementor-widget-button"><div class="elementor-button-wrapper"><a class="elementor-button elementor-button-link elementor-size-sm" href="https://prenota.torresaracena.example/"><span class="elementor-button-content-wrapper"><span class="elementor-button-text">Prenota ora</span></span></a></div></div></div> </div></section> </div> <div data-elementor-type="wp-page" class="elementor elementor-7"> <section class="elementor-section hero" data-settings='{"background_background":"video"}'><div class="elementor-background-video-container"><video class="elementor-background-video-hosted" autoplay muted playsinline loop src="/wp-content/uploads/drone.mp4" title="Volo sopra la baia di Porto Ginestra"></video></div> <div class="elementor-container"><div class="elementor-widget elementor-widget-heading"><h1 class="elementor-heading-title">Ventidue camere, una torre, nessuna fretta</h1> </div> <div class="elementor-widget elementor-widget-shortcode"><form class="booking-bar" action="https://prenota.torresaracena.example/cerca" method="get"> <div><label for="arr">Arrivo</label><input type="date" id="arr" name="arr"></div> <div><label for="par">Partenza</label><input type="date" id="par" name="par"></div> <div><label for="osp">Ospiti</label><select id="osp" name="osp"><option>1</option> <option selected>2</option> <option>3</option> </select></div> <div><button type="submit">Verifica disponibilità</button></div> <p class="note">Miglior prezzo garantito solo su questo sito &middot; Cancellazione gratuita fino a 3 giorni prima dell&rsquo;arrivo</p> </form> </div></div></section> <section class="elementor-section"><div class="elementor-container"> <div class="elementor-widget elementor-widget-heading"><h2 class="elementor-heading-title">Le nostre camere</h2> </div> <div class="elementor-column"><div class="elementor-image-box-wrapper"><figure class="elementor-image-box-img"><img src="/wp-content/uploads/c1.jpg" alt="Camera Lentisco con balcone sul mare"></figure> <div class="elementor-image-box-content"><h3 class="elementor-image-box-title">Lentisco</h3> <p class="elementor-image-box-description">Balcone, 24 m², vista mare. Da 145 € con colazione.</p> </div></div></div> <div class="elementor-column"><div class="elementor-image-box-wrapper"><figure class="elementor-image-box-img"><img src="/wp-content/uploads/c2.jpg" alt="Suite nella torre con soffitto a volta"></figure> <div class="elementor-image-box-content"><h3 class="elementor-image-box-title">Suite della Torre</h3> <p class="elementor-image-box-description">Due piani, terrazza privata. Da 290 € con colazione.</p> </div></div></div> </div></section> <section class="elementor-section"><div class="elementor-container"> <div class="elementor-widget elementor-widget-heading"><h2 class="elementor-heading-title">Dicono di noi</h2> </div> <div class="elementor-widget elementor-widget-testimonial"><div class="elementor-testimonial-wrapper"><div class="elementor-testimonial-content">Ci siamo tornati per il quinto anno. A colazione la signora Nives si ricorda ancora che mia figlia è allergica alle noci.</div><div class="elementor-testimonial-meta"><div class="elementor-testimonial-name">Famiglia Bortolin</div><div class="elementor-testimonial-job">Treviso, giugno 2026</div></div></div></div> <div class="elementor-widget elementor-widget-counter"><div class="elementor-counter"><div class="elementor-counter-number-wrapper"><span class="elementor-counter-number">9,3</span><span class="elementor-counter-number-suffix">/10</span></div><div class="elementor-counter-title">media di 1.870 recensioni verificate</div></div></div> <div class="elementor-widget elementor-widget-text-editor"><p>Segnalati dalla Guida «Alberghi Quieti d&rsquo;Italia» dal 2014.</p> </div> </div></section> <section class="elementor-section"><div class="elementor-container"> <div class="elementor-widget elementor-widget-heading"><h2 class="elementor-heading-title">Domande frequenti</h2> </div> <div class="elementor-widget elementor-widget-toggle"><div class="elementor-toggle"> <div class="elementor-toggle-item"><div id="t1" class="elementor-tab-title" role="button" aria-expanded="false"><a class="elementor-toggle-title" tabindex="0">Accettate animali?</a></div><div class="elementor-tab-content" role="region" aria-labelledby="t1"><p>Sì, di piccola taglia, senza supplemento.</p> </div></div> <div class="elementor-toggle-item"><div id="t2" class="elementor-tab-title" role="button" aria-expanded="false"><a class="elementor-toggle-title" tabindex="0">C'è il parcheggio?</a></div><div class="elementor-tab-content" role="region" aria-labelledby="t2"><p>Coperto e custodito, per chi prenota la camera.</p> </div></div> </div></div></div></section> </div> <div data-elementor-type="footer" class="elementor elementor-location-footer"><section class="elementor-section"><div class="elementor-container"> <div class="elementor-column"><ul class="elementor-icon-list-items"><li class="elementor-icon-list-item"><a href="tel:+390805550117"><span class="elementor-icon-list-icon"><i aria-hidden="true" class="fas fa-phone"></i></span><span class="elementor-icon-list-text">080 555 0117</span></a></li> </ul> </div> <div class="elementor-column"><ul class="elementor-icon-list-items"><li><a href="/lavora-con-noi/">Lavora con noi</a></li> <li><a href="/privacy/">Privacy</a></li> <li><a href="/buoni-regalo/">Buoni regalo</a></li> </ul> </div> <div class="elementor-column"><form class="elementor-form" method="post" name="Newsletter"><div class="elementor-field-group"><label for="form-field-email" class="elementor-field-label">Email</label><input type="email" name="form_fields[email]" id="form-field-email" class="elementor-field" placeholder="nome@esempio.it"></div><div class="elementor-field-group"><input type="checkbox" id="acc" name="acc"><label for="acc">Ho letto l&rsquo;informativa</label></div><button type="submit" class="elementor-button"><span class="elementor-button-text">Iscrivimi alla newsletter</span></button></form> </div> </div></section> </div> </body></html>`,
    labels: `
h1 Ventidue camere, una torre, nessuna fretta
h2 Le nostre camere
h2 Dicono di noi
h2 Domande frequenti
action Prenota ora
action Verifica disponibilità
action Iscrivimi alla newsletter
form booking
form newsletter
field Arrivo
field Partenza
field Ospiti
field Email
field Ho letto l’informativa
price 145 EUR -
price 290 EUR -
nav Camere
nav Ristorante
nav Spiaggia
nav Matrimoni
nav Dove siamo
nav Lavora con noi
nav Privacy
nav Buoni regalo
media Hotel Torre Saracena quattro stelle
media Volo sopra la baia di Porto Ginestra
media Camera Lentisco con balcone sul mare
media Suite nella torre con soffitto a volta
proof Ci siamo tornati per il quinto anno.*
proof *media di 1.870 recensioni verificate
proof Segnalati dalla Guida «Alberghi Quieti d’Italia» dal 2014.
trust Miglior prezzo garantito solo su questo sito*
trust *Cancellazione gratuita fino a 3 giorni prima dell’arrivo*
question Accettate animali?
question C'è il parcheggio?
`,
    hidden: ['Apri il menu a tendina'],
  },
];
