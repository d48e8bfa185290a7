/** Pages of products and services, in plain markup. */
import type { LabelledPage } from './labelled.ts';

const saas: LabelledPage = {
  name: 'saas-static',
  kind: 'landing',
  language: 'en',
  html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tidewater: payroll for small teams</title>
<meta name="description" content="Run payroll in four minutes."><meta name="viewport" content="width=device-width">
<meta property="og:type" content="website"><meta property="og:title" content="Tidewater"><link rel="stylesheet" href="/a.css"></head><body>
<header><a href="/" aria-label="Tidewater home"><img src="/logo.svg" alt="Tidewater"></a>
<nav aria-label="Main"><ul><li><a href="/product">Product</a></li><li><a href="/pricing">Pricing</a></li><li><a href="/customers">Customers</a></li></ul></nav>
<a href="/login">Log in</a> <a class="button" href="/signup?from=header">Start free trial</a></header>
<main><section id="hero"><h1>Payroll that runs itself</h1><p>Four minutes a month, taxes included.</p>
<a class="button button-primary" href="/signup?from=hero">Start free trial</a> <a href="/demo">Book a demo</a><small>No credit card required.</small>
<img src="/img/dashboard.png" alt="Tidewater dashboard with a pay run" width="1200" height="800"></section>
<section class="logos"><p>Trusted by 4,200 companies</p><img src="/l/arc.svg" alt="Arc"><img src="/l/fern.svg" alt="Fern"><img src="/l/moss.svg" alt="Moss"></section>
<section><h2>Why teams switch</h2><div><h3>Taxes filed for you</h3><p>We file in all fifty states.</p></div><div><h3>Pay anyone</h3><p>Employees and contractors alike.</p></div></section>
<section><h2>What customers say</h2><blockquote><p>We used to lose two days a month to payroll.</p><footer>Ada Brook, COO at Fern</footer></blockquote></section>
<section><h2>Simple pricing</h2><p class="price">$39 <span>/month</span></p><p>plus $6 per person</p><a class="button" href="/signup?plan=team">Choose Team</a></section>
<section><h2>Questions</h2><h3>Can I cancel any time?</h3><p>Yes, with one click.</p><h3>Do you support contractors?</h3><p>Yes, in forty countries.</p></section></main>
<footer><nav aria-label="Footer"><a href="/privacy">Privacy</a> <a href="/terms">Terms</a> <a href="/about">About</a></nav><p>© Tidewater Ltd</p></footer></body></html>`,
  labels: `
h1 Payroll that runs itself
h2 Why teams switch
h3 Taxes filed for you
h2 Simple pricing
action Log in
action Start free trial
action Book a demo
action Choose Team
price 39 USD month
price 6 USD -
nav Product
nav Pricing
nav Customers
nav Privacy
media Tidewater
media Tidewater dashboard with a pay run
proof Trusted by 4,200 companies
proof We used to lose two days a month to payroll.*
trust No credit card required.
question Can I cancel any time?
question Do you support contractors?`,
};

const duplicates: LabelledPage = {
  name: 'duplicate-buttons',
  kind: 'pricing',
  language: 'en',
  html: `<!doctype html><html lang="en"><title>Pricing - Loom & Lark</title><meta name="viewport" content="width=device-width"><body>
<nav><a href="/">Home</a><a href="/features">Features</a><a href="/pricing">Pricing</a></nav>
<h1>Plans for every size</h1><p>Switch or stop whenever you like.</p>
<div class="plans">
<div class="plan"><h3>Solo</h3><p>€9<small>/mo</small></p><ul><li>1 user</li><li>5 projects</li></ul><button type="button">Sign up</button></div>
<div class="plan"><h3>Team</h3><p>€29<small>/mo</small></p><ul><li>10 users</li><li>50 projects</li></ul><button type="button">Sign up</button></div>
<div class="plan"><h3>Studio</h3><p>€99<small>/mo</small></p><ul><li>50 users</li><li>No limits</li></ul><button type="button">Sign up</button></div>
</div>
<p>30-day money-back guarantee</p>
<h2>Common questions</h2>
<dl><dt>Is there a free plan?</dt><dd>There is a trial of 14 days.</dd><dt>Which cards do you take?</dt><dd>All of them.</dd></dl>
<p>Need more? <a href="mailto:sales@loom.example">Contact sales</a></p>
<button type="button">Sign up</button>
<footer><a href="/imprint">Imprint</a></footer></body></html>`,
  labels: `
h1 Plans for every size
h3 Solo
h3 Team
h3 Studio
h2 Common questions
action Sign up
action Contact sales
price 9 EUR month
price 29 EUR month
price 99 EUR month
nav Features
nav Pricing
trust 30-day money-back guarantee
question Is there a free plan?
question Which cards do you take?`,
};

const tables: LabelledPage = {
  name: 'nested-tables',
  kind: 'shop',
  language: 'en',
  html: `<HTML><HEAD><TITLE>Bob's Bait Shop</TITLE></HEAD><BODY BGCOLOR=white><TABLE WIDTH=780 ALIGN=center><TR><TD COLSPAN=2>
<TABLE WIDTH=100%><TR><TD><FONT SIZE=6><B>Bob's Bait Shop</B></FONT></TD><TD ALIGN=right><A HREF="cart.asp">View cart</A></TD></TR></TABLE></TD></TR>
<TR><TD WIDTH=150 VALIGN=top><TABLE><TR><TD><A HREF="rods.asp">Rods</A></TD></TR><TR><TD><A HREF="reels.asp">Reels</A></TD></TR><TR><TD><A HREF="lures.asp">Lures</A></TD></TR></TABLE></TD>
<TD><H1>This week at Bob's</H1><TABLE BORDER=1><TR>
<TD><TABLE><TR><TD><IMG SRC="lure1.gif" ALT="Red spinner"></TD></TR><TR><TD><B>Red spinner</B></TD></TR><TR><TD>$4.95</TD></TR><TR><TD><A HREF="add.asp?id=1">Add to cart</A></TD></TR></TABLE></TD>
<TD><TABLE><TR><TD><IMG SRC="lure2.gif" ALT="Blue spoon"></TD></TR><TR><TD><B>Blue spoon</B></TD></TR><TR><TD><S>$7.50</S> $5.25</TD></TR><TR><TD><A HREF="add.asp?id=2">Add to cart</A></TD></TR></TABLE></TD>
</TR></TABLE><P>Free shipping on orders over $50<P>Call us: 555-0100
<FORM ACTION="search.asp"><INPUT NAME=q SIZE=20><INPUT TYPE=submit VALUE="Search"></FORM></TD></TR></TABLE></BODY></HTML>`,
  labels: `
h1 This week at Bob's
action Add to cart
action View cart
action Search
form search
price 4.95 USD -
price 7.50 USD -
price 5.25 USD -
media Red spinner
media Blue spoon
trust Free shipping on orders over $50*`,
};

const shop: LabelledPage = {
  name: 'shop-product',
  kind: 'shop',
  language: 'en-GB',
  html: `<!doctype html><html lang="en-GB"><head><title>Harbour raincoat | Gannet</title><meta name="description" content="A raincoat for real rain.">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Harbour raincoat","offers":{"@type":"Offer","price":"129.00","priceCurrency":"GBP"},"aggregateRating":{"@type":"AggregateRating","ratingValue":"4.6","reviewCount":"318"}}</script></head><body>
<header><a href="/">Gannet</a><nav><a href="/men">Men</a><a href="/women">Women</a><a href="/sale">Sale</a></nav>
<form role="search" action="/search"><input type="search" name="q" aria-label="Search the shop"><button aria-label="Search"><svg width="16" height="16"><path d="M0 0h16"/></svg></button></form>
<a href="/basket" aria-label="Basket, 2 items">2</a></header>
<main><nav aria-label="Breadcrumb"><a href="/">Home</a> / <a href="/men">Men</a> / Raincoats</nav>
<div itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">Harbour raincoat</h1>
<div aria-label="4.6 out of 5 stars">★★★★★ <a href="#reviews">318 reviews</a></div>
<img src="/p/harbour-front.jpg" alt="Man in a yellow raincoat on a pier" width="800" height="1000"><img loading="lazy" src="/p/harbour-back.jpg" alt="The back of the raincoat">
<p><del>£159.00</del> <ins>£129.00</ins></p>
<form action="/basket/add" method="post"><label for="size">Size</label><select id="size" name="size" required><option>S</option><option>M</option><option>L</option></select>
<label>Quantity <input type="number" name="qty" value="1"></label><input type="hidden" name="sku" value="HB-1"><button type="submit">Add to basket</button></form>
<p>Free returns within 60 days</p><p>Secure checkout with Visa, Mastercard and PayPal</p></div>
<section id="reviews"><h2>Reviews</h2><article><h3>Dry at last</h3><p>“Three hours in a storm and not a drop.”</p><p>Tomos, Cardiff</p></article></section>
<section><h2>You may also like</h2><ul><li><a href="/p/cap"><img src="/p/cap.jpg" alt="Oilskin cap"><span>Oilskin cap</span><span>£35</span></a></li><li><a href="/p/boots"><img src="/p/boots.jpg" alt="Quay boots"><span>Quay boots</span><span>£89</span></a></li></ul></section></main>
<footer><form action="/news"><label for="nl">Get 10% off your first order</label><input id="nl" type="email" name="email" placeholder="Email"><button>Subscribe</button></form></footer></body></html>`,
  labels: `
h1 Harbour raincoat
h2 Reviews
h2 You may also like
action Add to basket
action Subscribe
action Search
form search
form newsletter
field Size
field Quantity
field Search the shop
field Get 10% off your first order
price 159 GBP -
price 129 GBP -
price 35 GBP -
price 89 GBP -
nav Men
nav Sale
media Man in a yellow raincoat on a pier
media The back of the raincoat
media Oilskin cap
proof 318 reviews*
proof *Three hours in a storm and not a drop.*
trust Free returns within 60 days
trust Secure checkout with Visa, Mastercard and PayPal`,
};

const signUp: LabelledPage = {
  name: 'long-sign-up',
  kind: 'sign-up',
  language: 'en',
  html: `<!doctype html><html lang="en"><title>Create your account</title><body><main><h1>Create your account</h1><p>It takes a minute.</p>
<form method="post" action="/register" id="register"><fieldset><legend>About you</legend>
<label for="fn">First name</label><input id="fn" name="first" autocomplete="given-name" required>
<label for="ln">Last name</label><input id="ln" name="last" required>
<label for="em">Work email</label><input id="em" type="email" name="email" required>
<label for="pw">Password</label><input id="pw" type="password" name="password" required>
<input name="phone" type="tel" placeholder="Phone number"></fieldset>
<fieldset><legend>About your company</legend><label>Company<input name="company"></label>
<label for="sz">Company size</label><select id="sz" name="size"><option value="">Choose…</option><option>1-10</option><option>11-50</option></select>
<span id="hear">How did you hear about us?</span><textarea name="heard" aria-labelledby="hear"></textarea>
<input type="text" name="vat" title="VAT number"><input type="url" name="site"></fieldset>
<label><input type="checkbox" name="terms" required> I accept the terms</label><input type="text" name="honey" style="display:none">
<button type="submit">Create account</button></form><p>Already have an account? <a href="/login">Log in</a></p>
<p>We never share your email address.</p></main></body></html>`,
  labels: `
h1 Create your account
form sign-up
field First name
field Last name
field Work email
field Password
field Phone number
field Company
field Company size
field How did you hear about us?
field VAT number
field I accept the terms
action Create account
action Log in
trust We never share your email address.`,
  hidden: [],
};

const faq: LabelledPage = {
  name: 'faq-details',
  kind: 'other',
  language: 'en',
  html: `<!doctype html><html lang="en"><title>Help: delivery and returns</title><script type="application/ld+json">{"@type":"FAQPage","mainEntity":[{"@type":"Question","name":"When will it arrive?","acceptedAnswer":{"@type":"Answer","text":"In two days."}}]}</script><body>
<h1>Delivery and returns</h1><details open><summary>When will it arrive?</summary><p>In two working days.</p></details>
<details><summary>Can I send it back?</summary><p>Within thirty days, free of charge.</p></details>
<details><summary>Do you deliver abroad?</summary><div>To all of Europe.</div></details>
<div class="acc"><button aria-expanded="false" aria-controls="a4">How do I track a parcel?</button><div id="a4" hidden>With the link in our mail.</div></div>
<p>Still stuck? <a href="/contact">Contact us</a> or <a href="tel:+441234">call 01234</a>.</p></body></html>`,
  labels: `
h1 Delivery and returns
question When will it arrive?
question Can I send it back?
question Do you deliver abroad?
question How do I track a parcel?
action Contact us
action call 01234`,
  hidden: [],
};

const dialogs: LabelledPage = {
  name: 'cookie-banner-and-modal',
  kind: 'landing',
  language: 'en',
  html: `<!doctype html><html lang="en"><head><title>Brightside coaching</title><style>.offscreen{position:absolute;left:-9999px}.gone{display:none}.ghost{visibility:hidden}</style></head><body>
<a class="offscreen" href="#main">Skip to content</a>
<div role="dialog" aria-label="Cookies" id="cookies"><p>We use cookies to make this site work.</p><button id="accept">Accept all</button><button id="reject">Reject all</button></div>
<div id="main"><h1>Become a calmer leader</h1><p>Twelve weeks, one coach, your pace.</p><a href="#book">Book your free call</a>
<div class="gone"><h2>Old offer: 50% off</h2><a href="/old">Claim the old offer</a></div><p class="ghost">Invisible promise</p>
<section id="book"><h2>Pick a time</h2><iframe src="https://cal.example/embed" title="Calendar"></iframe><video src="/intro.mp4" autoplay muted></video></section>
<section><h2>Letters every Friday</h2><form id="letters"><input type="email" placeholder="you@example.com" aria-label="Your e-mail"><input type="submit" value="Send me letters"></form><p>No spam. Unsubscribe anytime.</p></section></div>
<dialog id="exit"><h2>Leaving already?</h2><button>Get the checklist</button></dialog></body></html>`,
  labels: `
h1 Become a calmer leader
h2 Pick a time
h2 Letters every Friday
action Accept all
action Reject all
action Book your free call
action Send me letters
form newsletter
field Your e-mail
media Calendar
media intro.mp4
trust No spam. Unsubscribe anytime.`,
  hidden: [
    'Old offer: 50% off',
    'Claim the old offer',
    'Invisible promise',
    'Leaving already?',
    'Get the checklist',
  ],
};

const proof: LabelledPage = {
  name: 'agency-proof',
  kind: 'landing',
  language: 'en',
  html: `<!doctype html><html lang="en"><title>North Pier, a studio</title><body><header><b>North Pier</b><nav><a href="#work">Work</a><a href="#team">Team</a></nav></header>
<h1>Websites that sell</h1><a href="/brief"><strong>Get a quote</strong></a>
<section class="stats"><div><strong>120+</strong><span>projects delivered</span></div><div><strong>98%</strong><span>customer satisfaction</span></div></section>
<section class="testimonials"><div class="slide"><p>"They doubled our bookings in a season."</p><cite>Mara Lind, Hotel Krona</cite></div><div class="slide"><p>"Honest, fast, and fun."</p><cite>Ole Berg, Fjell AS</cite></div></section>
<section id="work"><h2>Case studies</h2><a href="/work/krona"><img src="k.jpg" alt="Hotel Krona website"><h3>How Hotel Krona filled its rooms</h3></a></section>
<p>Rated 4.9/5 on Clutch</p><section><h2>Awards</h2><p>Winner, Nordic Web Award 2025</p><p>ISO 27001 certified</p></section>
<footer><p>hello@northpier.example</p><ul><li><a href="https://x.com/np" aria-label="X"><svg><path/></svg></a></li><li><a href="https://linkedin.com/np" aria-label="LinkedIn"><svg><path/></svg></a></li></ul></footer></body></html>`,
  labels: `
h1 Websites that sell
h2 Case studies
h3 How Hotel Krona filled its rooms
action Get a quote
nav Work
nav Team
proof 120+ projects delivered
proof 98% customer satisfaction
proof *They doubled our bookings in a season.*
proof *Honest, fast, and fun.*
proof Rated 4.9/5 on Clutch
media Hotel Krona website
proof Winner, Nordic Web Award 2025
trust ISO 27001 certified`,
};

export const PRODUCT_PAGES: readonly LabelledPage[] = [
  saas,
  duplicates,
  tables,
  shop,
  signUp,
  faq,
  dialogs,
  proof,
];
