/** A sweep, storage, wells and hearing aids. */
import type { LabelledPage } from '../labelled.ts';

export const THIRTEENTH_TRADES: readonly LabelledPage[] = [
  {
    name: 'chimney-sweep-divi',
    kind: 'landing',
    language: 'en-GB',
    html: `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="UTF-8" />
<title>Chimney Sweep in Hexham &amp; Tynedale | Pringle &amp; Son</title>
<meta name="description" content="Clean, certificated chimney sweeping across Tynedale since 1978." />
<link rel="canonical" href="https://www.pringlesweeps.example/" />
<style id="et-divi-customizer-global-cached-inline-styles">#main-header{box-shadow:none}.et_mobile_menu{display:none}.et_pb_button{border-radius:3px}</style>
</head>
<body class="home page-template-default page et_pb_button_helper_class et_fixed_nav et_show_nav et_pb_theme">
<div id="page-container">
<div id="top-header">
<div class="container clearfix">
<div id="et-info">
<span id="et-info-phone">01434 555 0182</span>
<span class="et-hours">Mon to Sat, 8am till 6pm</span>
</div>
</div>
</div>
<header id="main-header" data-height-onload="66">
<div class="container clearfix et_menu_container">
<div class="logo_container">
<a href="https://www.pringlesweeps.example/"><img src="/wp-content/uploads/2021/03/logo-brush.png" alt="Pringle &amp; Son Chimney Sweeps" id="logo" data-height-percentage="54" /></a>
</div>
<div id="et-top-navigation">
<nav id="top-menu-nav">
<ul id="top-menu" class="nav">
<li class="menu-item current-menu-item"><a href="/" aria-current="page">Home</a></li>
<li class="menu-item menu-item-has-children"><a href="/what-we-sweep/">What we sweep</a></li>
<li class="menu-item"><a href="/cowls-and-birds-nests/">Cowls &amp; nests</a></li>
<li class="menu-item"><a href="/areas/">Areas we cover</a></li>
<li class="menu-item"><a href="/burning-tips/">Burning tips</a></li>
</ul>
</nav>
<div id="et_mobile_nav_menu">
<div class="mobile_nav closed">
<span class="select_page" style="display:none">Select Page</span>
<span class="mobile_menu_bar mobile_menu_bar_toggle"></span>
<ul id="mobile_menu" class="et_mobile_menu" style="display:none"></ul>
</div>
</div>
</div>
</div>
</header>
<div id="et-main-area">
<div id="main-content"><article class="page type-page status-publish hentry"><div class="entry-content"><div id="et-boc" class="et-boc"><div class="et-l et-l--post"><div class="et_builder_inner_content et_pb_gutters3">
<div class="et_pb_section et_pb_section_0 et_pb_with_background et_section_regular">
<div class="et_pb_row et_pb_row_0">
<div class="et_pb_column et_pb_column_1_2 et_pb_column_0">
<div class="et_pb_module et_pb_text et_pb_text_0"><div class="et_pb_text_inner">
<h1>No soot on the carpet.<br />Not a speck.</h1>
<p>Father and son sweeps looking after open fires, stoves and Agas from Corbridge to Haltwhistle. We sheet up, sweep, smoke test and leave you the certificate your insurer asks for.</p>
</div></div>
<div class="et_pb_button_module_wrapper et_pb_button_0_wrapper et_pb_module">
<a class="et_pb_button et_pb_button_0 et_hover_enabled" href="#request">Get your chimney swept</a>
</div>
</div>
<div class="et_pb_column et_pb_column_1_2 et_pb_column_1 et-last-child">
<div class="et_pb_module et_pb_image et_pb_image_0"><span class="et_pb_image_wrap"><img decoding="async" src="/wp-content/uploads/2021/03/davy-roof.jpg" alt="Davy Pringle on a slate roof with a sweep's brush" width="720" height="540" /></span></div>
</div>
</div>
</div>
<div class="et_pb_section et_pb_section_1 et_section_regular">
<div class="et_pb_row et_pb_row_1 et_pb_row_4col">
<div class="et_pb_column et_pb_column_1_3"><div class="et_pb_module et_pb_blurb"><div class="et_pb_blurb_content"><div class="et_pb_main_blurb_image"><span class="et-pb-icon">&#xe025;</span></div><div class="et_pb_blurb_container"><h4 class="et_pb_module_header"><span>HETAS approved, reg. 40117</span></h4><div class="et_pb_blurb_description">Fully insured up to &pound;5m public liability</div></div></div></div></div>
<div class="et_pb_column et_pb_column_1_3"><div class="et_pb_module et_pb_blurb"><div class="et_pb_blurb_content"><div class="et_pb_blurb_container"><h4 class="et_pb_module_header"><span>Member of the Guild of Master Sweeps</span></h4><div class="et_pb_blurb_description">DBS checked, both of us</div></div></div></div></div>
<div class="et_pb_column et_pb_column_1_3 et-last-child"><div class="et_pb_module et_pb_blurb"><div class="et_pb_blurb_content"><div class="et_pb_blurb_container"><h4 class="et_pb_module_header"><span>Over 31,000 flues swept since 1978</span></h4></div></div></div></div>
</div>
</div>
<div class="et_pb_section et_pb_section_2 et_section_regular">
<div class="et_pb_row"><div class="et_pb_column et_pb_column_4_4">
<div class="et_pb_module et_pb_text"><div class="et_pb_text_inner"><h2>What it costs</h2>
<table class="prices"><tbody>
<tr><td>Open fire, standard pot</td><td>&pound;65</td></tr>
<tr><td>Wood burner or multi-fuel stove</td><td>&pound;70</td></tr>
<tr><td>Aga, Rayburn or Stanley</td><td>&pound;82.50</td></tr>
<tr><td>Jackdaw nest removal</td><td>from &pound;120</td></tr>
</tbody></table>
<p><em>If we make a mess, you don't pay. It's that simple.</em></p></div></div>
</div></div>
</div>
<div class="et_pb_section et_pb_section_3 et_section_regular">
<div class="et_pb_row"><div class="et_pb_column et_pb_column_4_4">
<div class="et_pb_module et_pb_text"><div class="et_pb_text_inner"><h2>Kind words from the valley</h2></div></div>
<div class="et_pb_module et_pb_testimonial clearfix et_pb_testimonial_no_image"><div class="et_pb_testimonial_description"><div class="et_pb_testimonial_description_inner"><div class="et_pb_testimonial_content"><p>Wore overshoes, brought his own dust sheets and took a dead crow away with him. You would not know he had been.</p></div><span class="et_pb_testimonial_author">Mrs J. Robson</span><p class="et_pb_testimonial_meta"><span class="et_pb_testimonial_position">Humshaugh</span></p></div></div></div>
</div></div>
</div>
<div class="et_pb_section et_pb_section_4 et_section_regular" id="request">
<div class="et_pb_row"><div class="et_pb_column et_pb_column_4_4">
<div id="et_pb_contact_form_0" class="et_pb_module et_pb_contact_form_container clearfix">
<h2 class="et_pb_contact_main_title">Ask for a date</h2>
<div class="et-pb-contact-message"></div>
<div class="et_pb_contact">
<form class="et_pb_contact_form clearfix" method="post" action="/">
<p class="et_pb_contact_field et_pb_contact_field_half" data-type="input"><label for="et_pb_contact_name_0" class="et_pb_contact_form_label">Name</label><input type="text" id="et_pb_contact_name_0" class="input" name="et_pb_contact_name_0" placeholder="Name" /></p>
<p class="et_pb_contact_field et_pb_contact_field_half" data-type="input"><label for="et_pb_contact_village_0" class="et_pb_contact_form_label">Village or postcode</label><input type="text" id="et_pb_contact_village_0" class="input" placeholder="Village or postcode" /></p>
<p class="et_pb_contact_field" data-type="select"><label for="et_pb_contact_flue_0" class="et_pb_contact_form_label">What do you burn on?</label><select id="et_pb_contact_flue_0"><option value="">What do you burn on?</option><option>Open fire</option><option>Stove</option><option>Range cooker</option></select></p>
<p class="et_pb_contact_field" data-type="text"><label for="et_pb_contact_msg_0" class="et_pb_contact_form_label">Anything we should know</label><textarea id="et_pb_contact_msg_0" placeholder="Anything we should know"></textarea></p>
<input type="hidden" value="et_contact_proccess" name="et_pb_contactform_submit_0" />
<div class="et_contact_bottom_container"><button type="submit" name="et_builder_submit_button" class="et_pb_contact_submit et_pb_button">Send to Davy</button></div>
</form>
</div>
</div>
</div></div>
</div>
</div></div></div></div></article></div>
<footer id="main-footer"><div id="footer-bottom"><div class="container clearfix"><div id="footer-info">&copy; 2024 Pringle &amp; Son, Acomb, Northumberland</div></div></div></footer>
</div>
</div>
</body>
</html>`,
    hidden: ['Select Page'],
    labels: `
h1 No soot on the carpet. Not a speck.
h2 What it costs
h2 Kind words from the valley
h2 Ask for a date
action Get your chimney swept
action Send to Davy
form contact
field Name
field Village or postcode
field What do you burn on?
field Anything we should know
price 65 GBP -
price 70 GBP -
price 82.50 GBP -
price 120 GBP -
nav Home
nav What we sweep
nav Cowls & nests
nav Areas we cover
nav Burning tips
media Pringle & Son Chimney Sweeps
media Davy Pringle on a slate roof with a sweep's brush
trust HETAS approved*
trust Fully insured up to*
trust Member of the Guild of Master Sweeps
trust DBS checked, both of us
trust If we make a mess, you don't pay*
proof Over 31,000 flues swept since 1978
proof Wore overshoes, brought his own dust sheets*
`,
  },
  {
    name: 'self-storage-webflow',
    kind: 'pricing',
    language: 'en-AU',
    html: `<!DOCTYPE html><!-- Last Published: Tue Aug 13 2024 --><html data-wf-domain="www.tallowood.example" data-wf-page="64a1" data-wf-site="6490" lang="en-AU">
<head>
<meta charset="utf-8"/>
<title>Storage unit sizes and weekly rates | Tallowood Storage, Coffs Harbour</title>
<meta content="width=device-width, initial-scale=1" name="viewport"/>
</head>
<body class="body">
<div data-collapse="medium" data-animation="default" role="banner" class="navbar w-nav">
<div class="nav-container w-container">
<a href="/" class="brand w-nav-brand"><img src="https://assets.tallowood.example/tree.svg" loading="lazy" alt="Tallowood Storage"/></a>
<nav role="navigation" class="nav-menu w-nav-menu">
<a href="/units" aria-current="page" class="nav-link w-nav-link w--current">Units &amp; rates</a>
<a href="/boats-caravans" class="nav-link w-nav-link">Boats &amp; caravans</a>
<a href="/wine" class="nav-link w-nav-link">Wine lockers</a>
<div data-hover="true" class="w-dropdown"><div class="dropdown-toggle w-dropdown-toggle"><div class="w-icon-dropdown-toggle"></div><div>Boxes &amp; trailers</div></div>
<nav class="dropdown-list w-dropdown-list" style="display:none"><a href="/boxes" class="w-dropdown-link">Packing boxes</a><a href="/trailer" class="w-dropdown-link">Free move-in trailer</a></nav>
</div>
<a href="/pay" class="button-outline w-button">Pay my bill</a>
</nav>
<div class="menu-button w-nav-button"><div class="w-icon-nav-menu"></div></div>
</div>
</div>
<section class="section-hero">
<div class="w-layout-blockcontainer container w-container">
<h1 class="heading-xl">Pick a size. <br/>Pay by the week.</h1>
<p class="paragraph-lead">Ground-floor units with roll-up doors you can back the ute right up to. Rates include GST.</p>
<div class="hero-usps">
<div class="usp"><div class="usp-dot"></div><div>No lock-in, just 14 days&#x27; notice</div></div>
<div class="usp"><div class="usp-dot"></div><div>Cameras rolling around the clock</div></div>
<div class="usp"><div class="usp-dot"></div><div>No deposit</div></div>
</div>
</div>
</section>
<section class="section-units">
<div class="w-container">
<h2 class="heading-l">Unit sizes at Coffs Harbour</h2>
<div class="w-dyn-list">
<div role="list" class="units-grid w-dyn-items">
<div role="listitem" class="w-dyn-item"><div class="unit-card">
<img src="https://assets.tallowood.example/u-locker.png" loading="lazy" alt="Sketch of a locker holding four tea chests" class="unit-pic"/>
<h3 class="heading-s">Locker</h3><div class="unit-dims">1.2 m × 1.5 m</div><p>Tea chests, paperwork, a few surfboards.</p>
<div class="unit-price"><div class="dollar">$</div><div class="amount">19</div><div class="per">/week</div></div>
<a href="/reserve?unit=locker" class="button w-button">Hold this unit</a>
</div></div>
<div role="listitem" class="w-dyn-item"><div class="unit-card">
<img src="https://assets.tallowood.example/u-garage.png" loading="lazy" alt="Sketch of a garage-sized unit with a sofa and a fridge" class="unit-pic"/>
<h3 class="heading-s">Single garage</h3><div class="unit-dims">3 m × 3 m</div><p>A two-bedroom flat, whitegoods and all.</p>
<div class="unit-price"><div class="dollar">$</div><div class="amount">57</div><div class="per">/week</div></div>
<a href="/reserve?unit=single" class="button w-button">Hold this unit</a>
</div></div>
<div role="listitem" class="w-dyn-item"><div class="unit-card unit-card-full">
<h3 class="heading-s">Double garage</h3><div class="unit-dims">6 m × 3 m</div><p>A whole house between settlement dates.</p>
<div class="unit-price"><div class="dollar">$</div><div class="amount">94.50</div><div class="per">/week</div></div>
<a href="/waitlist?unit=double" class="button-outline w-button">Join the waiting list</a>
</div></div>
</div>
<div class="w-dyn-empty" style="display:none"><div>No items found.</div></div>
</div>
<p class="fineprint">Insurance to $5,000 of contents is $3.20 a week on top. Bring your own policy if you would rather.</p>
</div>
</section>
<section class="section-proof">
<div class="w-container proof-grid">
<div class="proof-cell"><div class="stars" aria-hidden="true">★★★★★</div><div class="proof-line">4.9 from 386 Google reviews</div></div>
<div class="proof-cell"><div class="proof-line">1,100 Mid North Coast families have a key to our gate</div></div>
<figure class="proof-quote"><blockquote>Flood took the bottom storey. Col had us a double unit open by lunchtime and didn&#x27;t charge the first month.</blockquote><figcaption>Trish &amp; Neville, Bellingen</figcaption></figure>
</div>
</section>
<section class="section-form">
<div class="w-container">
<h2 class="heading-l">Not sure what you&#x27;d need?</h2>
<p>List the big stuff and we&#x27;ll ring with a size before knock-off.</p>
<div class="form-block w-form">
<form id="wf-form-Sizing" name="wf-form-Sizing" data-name="Sizing" method="get" class="form" aria-label="Sizing">
<label for="First-name" class="field-label">First name</label><input class="text-field w-input" maxlength="256" name="First-name" data-name="First name" placeholder="" type="text" id="First-name" required=""/>
<label for="Mobile" class="field-label">Mobile</label><input class="text-field w-input" maxlength="256" name="Mobile" placeholder="04xx xxx xxx" type="tel" id="Mobile" required=""/>
<label for="Stuff" class="field-label">What are you storing?</label><textarea id="Stuff" name="Stuff" maxlength="5000" placeholder="e.g. queen bed, 3-seater, 20 boxes" class="text-area w-input"></textarea>
<label class="w-checkbox check"><div class="w-checkbox-input w-checkbox-input--inputType-custom"></div><input type="checkbox" id="van" name="van" style="opacity:0;position:absolute;z-index:-1"/><span class="w-form-label" for="van">I need the trailer too</span></label>
<input type="submit" data-wait="Please wait..." class="button w-button" value="Size me up"/>
<div class="form-note">Your number goes to Col and nobody else.</div>
</form>
<div class="w-form-done" style="display:none"><div>Ta! Col will be on the blower.</div></div>
<div class="w-form-fail" style="display:none"><div>Oops! Something went wrong while submitting the form.</div></div>
</div>
</div>
</section>
<section class="section-faq"><div class="w-container">
<h2 class="heading-l">Common questions</h2>
<div class="faq-item"><div class="faq-q"><div>Can I get in after hours?</div><img src="https://assets.tallowood.example/plus.svg" alt=""/></div><div class="faq-a" style="height:0px;overflow:hidden"><p>Your PIN works from 5am to 10pm every day, Christmas included.</p></div></div>
<div class="faq-item"><div class="faq-q"><div>What can&#x27;t I store?</div><img src="https://assets.tallowood.example/plus.svg" alt=""/></div><div class="faq-a" style="height:0px;overflow:hidden"><p>Fuel, gas bottles, animals, and anything you would not want your nan to find.</p></div></div>
</div></section>
<footer class="footer"><div class="w-container footer-grid">
<div><div class="footer-head">Visit</div><p>9 Hurley Drive, Coffs Harbour NSW 2450</p></div>
<div><div class="footer-head">More</div><a href="/about" class="footer-link">Who we are</a><a href="/terms" class="footer-link">Storage agreement</a><a href="/auctions" class="footer-link">Unclaimed goods auctions</a></div>
<div><p>Members of the Self Storage Association of Australasia</p></div>
</div></footer>
</body></html>`,
    hidden: [
      'Packing boxes',
      'Free move-in trailer',
      'No items found.',
      'Ta! Col will be on the blower.',
      'Oops! Something went wrong while submitting the form.',
    ],
    labels: `
h1 Pick a size. Pay by the week.
h2 Unit sizes at Coffs Harbour
h2 Not sure what you'd need?
h2 Common questions
action Pay my bill
action Hold this unit
action Join the waiting list
action Size me up
form contact
field First name
field Mobile
field What are you storing?
field I need the trailer too
price 19 AUD week
price 57 AUD week
price 94.50 AUD week
price 3.20 AUD week
nav Units & rates
nav Boats & caravans
nav Wine lockers
nav Who we are
nav Storage agreement
nav Unclaimed goods auctions
media Tallowood Storage
media Sketch of a locker holding four tea chests
media Sketch of a garage-sized unit with a sofa and a fridge
proof 4.9 from 386 Google reviews
proof 1,100 Mid North Coast families*
proof Flood took the bottom storey.*
trust No lock-in, just 14 days' notice
trust Cameras rolling around the clock
trust No deposit
trust Your number goes to Col and nobody else.
trust Members of the Self Storage Association*
question Can I get in after hours?
question What can't I store?
`,
  },
  {
    name: 'well-drilling-next-tailwind',
    kind: 'landing',
    language: 'en-US',
    html: `<!DOCTYPE html>
<html lang="en-US" class="__variable_d65c78 scroll-smooth">
<head>
<meta charSet="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<title>Water Well Drilling &amp; Pump Repair in Gallatin County | Bohannon Well Co.</title>
<link rel="preload" as="image" href="/_next/image?url=%2Frig.webp&amp;w=1920&amp;q=75"/>
</head>
<body class="bg-stone-50 text-stone-900 antialiased">
<div class="bg-red-800 text-white text-sm text-center py-2 px-4">Out of water right now? <a class="underline font-semibold" href="tel:+14065550137">Get a truck out tonight</a></div>
<header class="sticky top-0 z-40 border-b border-stone-200 bg-white/90 backdrop-blur">
<div class="mx-auto flex max-w-7xl items-center justify-between px-6 py-4">
<a class="flex items-center gap-2" href="/"><svg width="28" height="28" viewBox="0 0 24 24" role="img" aria-label="Bohannon Well Co."><path d="M12 2C8 8 6 11 6 14a6 6 0 0 0 12 0c0-3-2-6-6-12z"></path></svg></a>
<nav class="hidden lg:flex gap-8 text-sm font-medium" aria-label="Main">
<a class="hover:text-sky-700" href="/new-wells">New wells</a>
<a class="hover:text-sky-700" href="/pumps">Pumps &amp; pressure tanks</a>
<a class="hover:text-sky-700" href="/water-testing">Water testing</a>
<a class="hover:text-sky-700" href="/financing">Financing</a>
</nav>
<a class="hidden sm:inline-flex rounded-md bg-sky-700 px-4 py-2 text-sm font-semibold text-white shadow-sm hover:bg-sky-800" href="#site-visit">Schedule a site visit</a>
<button type="button" class="lg:hidden" aria-label="Open menu" aria-expanded="false"><svg class="h-6 w-6" viewBox="0 0 24 24" aria-hidden="true"><path d="M4 6h16M4 12h16"></path></svg></button>
</div>
</header>
<main>
<section class="relative isolate overflow-hidden">
<img alt="Rotary drill rig at dusk in front of the Bridger Range" fetchPriority="high" decoding="async" data-nimg="fill" class="absolute inset-0 -z-10 h-full w-full object-cover" style="position:absolute;color:transparent" src="/_next/image?url=%2Frig.webp&amp;w=3840&amp;q=75"/>
<div class="mx-auto max-w-3xl py-32 px-6 text-center text-white">
<p class="uppercase tracking-widest text-xs">Bozeman · Belgrade · Three Forks</p>
<h1 class="mt-4 text-5xl font-bold tracking-tight"><span class="block">We hit water,</span> <span class="block text-sky-300">or you owe us half.</span></h1>
<p class="mt-6 text-lg">Third-generation drillers. One crew from first stake to first glass.</p>
<div class="mt-10 flex items-center justify-center gap-x-6"><a class="rounded-md bg-sky-500 px-5 py-3 font-semibold" href="#site-visit">Get a per-foot price</a><button type="button" class="inline-flex items-center gap-2 font-semibold"><svg class="h-5 w-5" viewBox="0 0 20 20" aria-hidden="true"><path d="M6 4l10 6-10 6z"></path></svg>Watch a well go in</button></div>
</div>
</section>
<section aria-label="At a glance" class="bg-white">
<dl class="mx-auto grid max-w-7xl grid-cols-1 gap-8 px-6 py-16 text-center sm:grid-cols-3">
<div class="flex flex-col-reverse"><dt class="text-stone-600">wells in the ground since 1966</dt><dd class="text-4xl font-bold">4,812</dd></div>
<div class="flex flex-col-reverse"><dt class="text-stone-600">average on Nextdoor, 204 neighbors</dt><dd class="text-4xl font-bold">4.9</dd></div>
<div class="flex flex-col-reverse"><dt class="text-stone-600">deepest we have gone in Bridger Canyon</dt><dd class="text-4xl font-bold">910 ft</dd></div>
</dl>
</section>
<section class="mx-auto max-w-7xl px-6 py-24">
<h2 class="text-3xl font-bold">What a foot of hole runs</h2>
<div class="mt-8 grid gap-6 md:grid-cols-2">
<div class="rounded-2xl ring-1 ring-stone-200 p-8"><h3 class="font-semibold">Drilling, 6-inch steel casing</h3><p class="mt-2"><span class="text-4xl font-bold">$68</span><span class="text-stone-500"> per foot</span></p><p class="mt-3 text-sm">Most homes out here land between 120 and 260 feet.</p></div>
<div class="rounded-2xl ring-1 ring-stone-200 p-8"><h3 class="font-semibold">Yearly pump check</h3><p class="mt-2"><span class="text-4xl font-bold">$189</span><span class="text-stone-500"> / yr</span></p><p class="mt-3 text-sm">Amp draw, tank charge, bacteria sample and the drive out.</p><a class="mt-6 inline-block rounded-md border px-4 py-2 font-semibold" href="/pump-check">Add me to the route</a></div>
</div>
<ul class="mt-10 flex flex-wrap gap-3 text-sm">
<li class="rounded-full bg-stone-200 px-4 py-1">Montana licensed driller #WWD-512</li>
<li class="rounded-full bg-stone-200 px-4 py-1">Bonded for $100,000</li>
<li class="rounded-full bg-stone-200 px-4 py-1">5-year warranty on every pump we set</li>
</ul>
</section>
<section class="bg-stone-900 text-white">
<div class="mx-auto max-w-5xl px-6 py-20 grid gap-10 md:grid-cols-2">
<figure><blockquote class="text-lg"><p>“Two other outfits told us the lot was dry. Bohannon brought in eleven gallons a minute at 212 feet.”</p></blockquote><figcaption class="mt-4 text-sm text-stone-400">Kurt Amsden, Springhill</figcaption></figure>
<figure><blockquote class="text-lg"><p>“They raked my pasture before they left. Who does that?”</p></blockquote><figcaption class="mt-4 text-sm text-stone-400">Denise W., Amsterdam-Churchill</figcaption></figure>
</div>
</section>
<section id="site-visit" class="mx-auto max-w-2xl px-6 py-24">
<h2 class="text-3xl font-bold">Tell us where the house is going</h2>
<form class="mt-8 space-y-6" action="/api/lead" method="POST">
<div><label for=":r1:-form-item" class="text-sm font-medium">Your name</label><input id=":r1:-form-item" class="mt-1 w-full rounded-md border" name="name"/></div>
<div><label for=":r2:-form-item" class="text-sm font-medium">Best number to reach you</label><input id=":r2:-form-item" type="tel" class="mt-1 w-full rounded-md border" name="phone"/></div>
<div><label for=":r3:-form-item" class="text-sm font-medium">Parcel address or geocode</label><input id=":r3:-form-item" class="mt-1 w-full rounded-md border" name="parcel" aria-describedby=":r3:-d"/><p id=":r3:-d" class="text-xs text-stone-500">It is on your property tax bill.</p></div>
<div><label class="text-sm font-medium" id=":r4:-l">What do you need?</label><button type="button" role="combobox" aria-labelledby=":r4:-l" aria-expanded="false" class="mt-1 flex w-full justify-between rounded-md border px-3 py-2"><span>New domestic well</span><svg class="h-4 w-4" aria-hidden="true"><path d="m6 9 6 6 6-6"></path></svg></button><select aria-hidden="true" tabindex="-1" style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)"><option selected="">New domestic well</option><option>Stock or irrigation well</option><option>Pump repair</option></select></div>
<button class="w-full rounded-md bg-sky-700 py-3 font-semibold text-white" type="submit">Send it to the shop</button>
<p class="text-xs text-stone-500">No obligation, and we never sell your number.</p>
</form>
</section>
</main>
<footer class="border-t bg-white"><div class="mx-auto max-w-7xl px-6 py-10 flex flex-wrap gap-6 text-sm"><span>© 2025 Bohannon Well Co. 3350 Jackrabbit Ln, Belgrade MT</span><a href="/careers">Work for us</a><a href="/well-log-lookup">Look up a well log</a><a href="/privacy">Privacy</a></div></footer>
<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{}},"page":"/","query":{},"buildId":"k3jf0"}</script>
</body>
</html>`,
    labels: `
h1 We hit water, or you owe us half.
h2 What a foot of hole runs
h2 Tell us where the house is going
action Get a truck out tonight
action Schedule a site visit
action Get a per-foot price
action Watch a well go in
action Add me to the route
action Send it to the shop
form contact
field Your name
field Best number to reach you
field Parcel address or geocode
field What do you need?
price 68 USD -
price 189 USD year
nav New wells
nav Pumps & pressure tanks
nav Water testing
nav Financing
nav Work for us
nav Look up a well log
nav Privacy
media Rotary drill rig at dusk in front of the Bridger Range
proof *wells in the ground since 1966
proof *average on Nextdoor, 204 neighbors
proof “Two other outfits told us the lot was dry.*
proof “They raked my pasture before they left.*
trust Montana licensed driller #WWD-512
trust Bonded for $100,000
trust 5-year warranty on every pump we set
trust No obligation, and we never sell your number.
`,
  },
  {
    name: 'hoerakustik-typo3',
    kind: 'landing',
    language: 'de-DE',
    html: `<!DOCTYPE html>
<html lang="de-DE">
<head>
<meta charset="utf-8">
<!--
This website is powered by TYPO3 - inspiring people to share!
-->
<title>Hörgeräte in Emden, Leer und Aurich – Hörakustik Janssen</title>
<meta name="generator" content="TYPO3 CMS">
</head>
<body id="p1" class="page-1 pagelevel-0 language-0 backendlayout-default layout-default">
<div id="top"></div>
<div class="body-bg body-bg-top">
<a class="visually-hidden-focusable page-skip-link" href="#page-content"><span>Zum Hauptinhalt springen</span></a>
<header id="page-header" class="bp-page-header navbar navbar-mainnavigation navbar-default navbar-has-image navbar-top">
<div class="container container-mainnavigation">
<a class="navbar-brand navbar-brand-image" title="Zur Startseite" href="/"><img class="navbar-brand-logo-normal" src="/fileadmin/logo-janssen.svg" alt="Hörakustik Janssen" height="52" width="180"></a>
<button class="navbar-toggler collapsed" type="button" data-bs-toggle="collapse" data-bs-target="#mainnavigation" aria-label="Navigation umschalten"><span class="navbar-toggler-icon"></span></button>
<nav aria-label="Hauptnavigation" id="mainnavigation" class="collapse navbar-collapse">
<ul class="navbar-nav">
<li class="nav-item"><a id="nav-item-4" href="/hoergeraete" class="nav-link nav-link-main"><span class="nav-link-text">Hörgeräte</span></a></li>
<li class="nav-item"><a id="nav-item-7" href="/tinnitus" class="nav-link nav-link-main"><span class="nav-link-text">Tinnitus</span></a></li>
<li class="nav-item"><a id="nav-item-9" href="/gehoerschutz" class="nav-link nav-link-main"><span class="nav-link-text">Gehörschutz</span></a></li>
<li class="nav-item"><a id="nav-item-12" href="/filialen" class="nav-link nav-link-main"><span class="nav-link-text">Filialen</span></a></li>
</ul>
<a class="btn btn-primary ms-3" href="/termin">Termin vereinbaren</a>
</nav>
</div>
</header>
<main id="page-content" class="bp-page-content main-section">
<!--TYPO3SEARCH_begin-->
<div class="section section-default">
<div id="c31" class="frame frame-default frame-type-textpic frame-layout-default frame-size-default frame-height-large">
<div class="frame-container"><div class="frame-inner">
<div class="textpic textpic-right"><div class="textpic-item textpic-gallery"><figure class="image"><picture><source srcset="/fileadmin/_processed_/anprobe.webp" type="image/webp"><img loading="lazy" src="/fileadmin/_processed_/anprobe.jpg" width="720" height="480" title="" alt="Akustikermeisterin setzt einer Kundin ein Im-Ohr-Gerät ein"></picture></figure></div>
<div class="textpic-item textpic-text">
<header class="frame-header"><h1 class="element-header"><span>Den Enkel wieder verstehen.</span></h1></header>
<p class="lead">Seit 1987 passen wir zwischen Ems und Jade Hörgeräte an – in Ruhe, mit Probetragen im eigenen Alltag.</p>
<p><a href="/hoertest" class="btn btn-primary btn-lg">Kostenlosen Hörtest buchen</a> <a href="tel:+494921555010" class="btn btn-outline-primary btn-lg">Rückruf? Wir melden uns</a></p>
</div></div>
</div></div>
</div>
</div>
<div class="section section-light">
<div id="c34" class="frame frame-type-icon_group"><div class="frame-container"><div class="frame-inner">
<ul class="icongroup icongroup-columns-3">
<li class="icongroup-item"><div class="icongroup-item-body"><p>30 Tage Probetragen ohne Kaufzwang</p></div></li>
<li class="icongroup-item"><div class="icongroup-item-body"><p>Vertragspartner aller gesetzlichen Krankenkassen</p></div></li>
<li class="icongroup-item"><div class="icongroup-item-body"><p>Sechs Jahre Nachsorge inklusive</p></div></li>
</ul>
</div></div></div>
</div>
<div class="section section-default">
<div id="c40" class="frame frame-type-menu_card_list"><div class="frame-container"><div class="frame-inner">
<header class="frame-header"><h2 class="element-header"><span>Was Sie bei uns zuzahlen</span></h2></header>
<div class="card-menu card-menu-columns-3">
<div class="card-menu-item"><div class="card"><div class="card-body"><h3 class="card-title">Basis</h3><p class="h4">10&nbsp;€ <small>je Gerät</small></p><p>Die gesetzliche Zuzahlung. Mehr nicht.</p></div></div></div>
<div class="card-menu-item"><div class="card"><div class="card-body"><h3 class="card-title">Komfort</h3><p class="h4">690,00&nbsp;€ <small>je Gerät</small></p><p>Weniger Lärm im Restaurant.</p></div></div></div>
<div class="card-menu-item"><div class="card"><div class="card-body"><h3 class="card-title">Oberklasse</h3><p class="h4">1.849,00&nbsp;€ <small>je Gerät</small></p><p>Mit Akku und Telefon über Bluetooth. Oder 51,50&nbsp;€ im Monat bei 36 Raten.</p></div></div></div>
</div>
</div></div></div>
<div id="c43" class="frame frame-type-quote"><div class="frame-container"><div class="frame-inner">
<header class="frame-header"><h2 class="element-header"><span>Gehört von unseren Kunden</span></h2></header>
<blockquote class="blockquote"><p>Ich habe nach elf Jahren zum ersten Mal wieder die Lerche überm Deich gehört.</p><footer class="blockquote-footer">Focko Harms, Krummhörn</footer></blockquote>
<p class="rating-line">Note 1,2 bei 448 Bewertungen auf meinhörakustiker.example</p>
</div></div></div>
<div id="c47" class="frame frame-type-accordion"><div class="frame-container"><div class="frame-inner">
<header class="frame-header"><h2 class="element-header"><span>Gut zu wissen</span></h2></header>
<div class="accordion" id="accordion-47">
<div class="accordion-item item-1"><h3 class="accordion-header"><button class="accordion-button" type="button" data-bs-toggle="collapse" aria-expanded="true"><span class="accordion-title-link-text">Brauche ich eine Verordnung vom HNO-Arzt?</span></button></h3><div class="accordion-collapse collapse show"><div class="accordion-body"><p>Für den Zuschuss der Kasse ja. Zum Hörtest kommen Sie einfach so.</p></div></div></div>
<div class="accordion-item item-2"><h3 class="accordion-header"><button class="accordion-button collapsed" type="button" data-bs-toggle="collapse" aria-expanded="false"><span class="accordion-title-link-text">Kommen Sie auch nach Hause?</span></button></h3><div class="accordion-collapse collapse"><div class="accordion-body"><p>Dienstags und donnerstags, auch auf die Inseln, wenn die Fähre fährt.</p></div></div></div>
</div>
</div></div></div>
<div id="c52" class="frame frame-type-form_formframework"><div class="frame-container"><div class="frame-inner">
<header class="frame-header"><h2 class="element-header"><span>Wir rufen Sie zurück</span></h2></header>
<form enctype="multipart/form-data" method="post" novalidate="novalidate" id="rueckruf-52" action="/#rueckruf-52">
<div><input type="hidden" name="tx_form_formframework[__state]" value="TzoxOiJ"></div>
<div class="form-group mb-3"><label class="control-label" for="r-name">Vor- und Nachname<span class="required">*</span></label><div class="input"><input type="text" id="r-name" required class="form-control"></div></div>
<div class="form-group mb-3"><label class="control-label" for="r-tel">Telefonnummer<span class="required">*</span></label><div class="input"><input type="tel" id="r-tel" required class="form-control"></div></div>
<div class="form-group mb-3"><label class="control-label" for="r-fil">Nächste Filiale</label><div class="input"><select id="r-fil" class="form-select"><option>Emden</option><option>Leer</option><option>Aurich</option></select></div></div>
<div class="form-group mb-3"><div class="form-check"><label class="form-check-label"><input type="checkbox" class="form-check-input" value="1"><span>Am liebsten vormittags</span></label></div></div>
<div style="position:absolute;margin:0 0 0 -999em;" aria-hidden="true"><label for="hp">Bitte leer lassen</label><input type="text" id="hp" tabindex="-1" autocomplete="off"></div>
<div class="actions"><nav class="form-navigation"><button class="btn btn-primary" type="submit" name="tx_form_formframework[__currentPage]" value="1">Rückruf anfordern</button></nav></div>
<p class="form-text">Ihre Nummer nutzen wir nur für diesen einen Anruf.</p>
</form>
</div></div></div>
</div>
<!--TYPO3SEARCH_end-->
</main>
<footer id="page-footer" class="bp-page-footer"><section class="section footer-section footer-section-meta"><div class="container"><div class="frame-inner"><div class="footer-info-section"><div class="footer-meta"><ul id="meta_menu" class="meta-menu"><li><a href="/impressum">Impressum</a></li><li><a href="/datenschutz">Datenschutz</a></li><li><a href="/ausbildung">Ausbildung bei Janssen</a></li></ul></div><div class="footer-copyright"><p>Hörakustik Janssen GmbH, Zwischen beiden Sielen 8, Emden</p></div></div></div></div></section></footer>
</div>
</body>
</html>`,
    hidden: ['Bitte leer lassen'],
    labels: `
h1 Den Enkel wieder verstehen.
h2 Was Sie bei uns zuzahlen
h2 Gehört von unseren Kunden
h2 Gut zu wissen
h2 Wir rufen Sie zurück
action Termin vereinbaren
action Kostenlosen Hörtest buchen
action Rückruf? Wir melden uns
action Rückruf anfordern
form contact
field Vor- und Nachname*
field Telefonnummer*
field Nächste Filiale
field Am liebsten vormittags
price 10 EUR -
price 690 EUR -
price 1849 EUR -
price 51.50 EUR month
nav Hörgeräte
nav Tinnitus
nav Gehörschutz
nav Filialen
nav Impressum
nav Datenschutz
nav Ausbildung bei Janssen
media Hörakustik Janssen
media Akustikermeisterin setzt einer Kundin ein Im-Ohr-Gerät ein
proof Ich habe nach elf Jahren*
proof Note 1,2 bei 448 Bewertungen*
trust 30 Tage Probetragen ohne Kaufzwang
trust Vertragspartner aller gesetzlichen Krankenkassen
trust Sechs Jahre Nachsorge inklusive
trust Ihre Nummer nutzen wir nur für diesen einen Anruf.
question Brauche ich eine Verordnung vom HNO-Arzt?
question Kommen Sie auch nach Hause?
`,
  },
];
