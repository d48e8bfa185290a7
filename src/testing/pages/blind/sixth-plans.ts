/** Memberships, an app, a course and a comparison. */
import type { LabelledPage } from '../labelled.ts';

export const SIXTH_PLANS: readonly LabelledPage[] = [
  {
    name: 'gym-membership',
    kind: 'pricing',
    language: 'en',
    html: `<!DOCTYPE html><!-- Last Published: Mon Mar 02 2026 --><html data-wf-domain="www.ironparish.example" data-wf-page="65" lang="en"><head><meta charset="utf-8"/><title>Membership | Iron Parish Gym, Leeds</title><meta content="width=device-width, initial-scale=1" name="viewport"/><meta content="Webflow" name="generator"/><style>.w-form-done,.w-form-fail{display:none}.w-nav-button{display:none}.w-tab-pane{display:none}.w-tab-pane.w--tab-active{display:block}</style></head> <body><div class="page-wrapper"><div class="global-styles w-embed"><style>.container-large{max-width:80rem}</style></div> <div data-collapse="medium" data-animation="default" role="banner" class="navbar_component w-nav"><div class="navbar_container"><a href="/" class="navbar_logo-link w-nav-brand"><div class="text-block-3">IRON PARISH</div></a><nav role="navigation" class="navbar_menu w-nav-menu"><a href="/timetable" class="navbar_link w-nav-link">Timetable</a><a href="/coaches" class="navbar_link w-nav-link">Coaches</a><a href="/membership" aria-current="page" class="navbar_link w-nav-link w--current">Membership</a><a href="/kit" class="navbar_link w-nav-link">Kit list</a><div class="navbar_buttons"><a href="https://members.ironparish.example" class="button is-secondary is-small w-button">Member login</a><a href="#trial" class="button is-small w-button">Try a free week</a></div></nav><div class="navbar_menu-button w-nav-button"><div>Tap for menu</div></div></div></div> <main class="main-wrapper"><header class="section_header"><div class="padding-global"><div class="container-large text-align-center"><div class="text-style-tagline">Straight-talking prices</div><h1 class="heading-style-h1">Pay for the gym you&#x27;ll actually use</h1><p class="text-size-medium">No joining fee, no twelve-month handcuffs. Give us 30 days&#x27; notice and you&#x27;re free.</p></div></div></header> <section class="section_pricing"><div class="padding-global"><div class="container-large"><div data-current="Monthly" data-easing="ease" class="pricing_tabs w-tabs"><div class="pricing_tabs-menu w-tab-menu" role="tablist"><a data-w-tab="Monthly" class="pricing_tab-link w-inline-block w-tab-link w--current" role="tab" href="#m"><div>Rolling monthly</div></a><a data-w-tab="Yearly" class="pricing_tab-link w-inline-block w-tab-link" role="tab" href="#y"><div>Paid up front</div></a></div> <div class="pricing_tabs-content w-tab-content"><div data-w-tab="Monthly" class="w-tab-pane w--tab-active" role="tabpanel"><div class="w-layout-grid pricing_grid"> <div class="pricing_plan"><h2 class="heading-style-h6">Early Bird</h2><div class="heading-style-h1 price"><span class="pound">£</span>22<span class="heading-style-h4">/month</span></div><ul role="list"><li>Doors 5.30am to noon</li><li>Open gym floor</li></ul><a href="/join?plan=early" class="button is-secondary w-button">Join as Early Bird</a></div> <div class="pricing_plan is-featured"><div class="pricing_tag">Six in ten members pick this</div><h2 class="heading-style-h6">Full Parish</h2><div class="heading-style-h1 price"><span class="pound">£</span>37.50<span class="heading-style-h4">/month</span></div><ul role="list"><li>All hours, all kit</li><li>Unlimited classes</li><li>Two guest passes a month</li></ul><a href="/join?plan=full" class="button w-button">Join Full Parish</a></div> <div class="pricing_plan"><h2 class="heading-style-h6">Drop-in</h2><div class="heading-style-h1 price"><span class="pound">£</span>9<span class="heading-style-h4">/day</span></div><ul role="list"><li>Turn up, tap in, train</li></ul><a href="/join?plan=day" class="button is-secondary w-button">Get a day pass</a></div></div></div> <div data-w-tab="Yearly" class="w-tab-pane" role="tabpanel"><div class="pricing_plan"><div class="heading-style-h1 price">£385<span>/year for Full Parish</span></div><a href="/join?plan=year" class="button w-button">Pay the year up front</a></div></div></div></div></div></div></section> <section class="section_table"><div class="padding-global"><h2 class="heading-style-h3">Line by line</h2><div class="table w-richtext"><table><thead><tr><th></th><th>Early Bird</th><th>Full Parish</th></tr></thead><tbody><tr><td>Sauna</td><td><img src="/cross.svg" alt="" loading="lazy"/></td><td><img src="/tick.svg" alt="" loading="lazy"/></td></tr><tr><td>Body scan every quarter</td><td>–</td><td>Included</td></tr></tbody></table></div></div></section> <section class="section_testimonial"><div class="padding-global"><div class="w-slider" role="region" aria-label="carousel"><div class="w-slider-mask"><div class="w-slide"><img src="/images/deb.jpg" loading="lazy" alt="Deborah mid-deadlift, grinning" class="testimonial_image"/><div class="heading-style-h5">&quot;I came for my knees at 61 and stayed for the company.&quot;</div><div class="text-weight-semibold">Deborah, member no. 114</div></div></div><div class="w-slider-arrow-left"><div class="w-icon-slider-left"></div></div><div class="w-slider-arrow-right"><div class="w-icon-slider-right"></div></div></div> <div class="stat_row"><div class="stat_item"><div class="stat_num">2,140</div><div>Leeds folk train here</div></div><div class="stat_item"><div class="stat_num">4.9 / 5</div><div>across 655 map reviews</div></div><div class="stat_item"><div class="stat_num">91%</div><div>renew after their first winter</div></div></div></div></section> <section class="section_faq"><div class="padding-global"><h2 class="heading-style-h3">Before you sign anything</h2><div class="faq_list"><div class="faq_accordion"><div class="faq_question"><div class="text-size-medium text-weight-bold">Can I freeze if I&#x27;m injured?</div><div class="faq_icon w-embed"><svg width="32" height="32"><path d="M16z"/></svg></div></div><div style="height:0;overflow:hidden" class="faq_answer"><p>Yes, up to three months in a year, for nothing.</p></div></div><div class="faq_accordion"><div class="faq_question"><div class="text-size-medium text-weight-bold">Is there parking?</div><div class="faq_icon w-embed"><svg width="32" height="32"><path d="M16z"/></svg></div></div><div style="height:0;overflow:hidden" class="faq_answer"><p>Forty spaces behind the mill, two hours free.</p></div></div></div></div></section> <section id="trial" class="section_cta"><div class="padding-global"><h2 class="heading-style-h2">Seven days on the house</h2><div class="w-form"><form id="wf-form-Trial" name="wf-form-Trial" data-name="Trial" method="get" class="cta_form"><input type="text" class="form_input w-input" maxlength="256" name="Name" placeholder="Your first name" id="Name"/><input type="tel" class="form_input w-input" maxlength="256" name="Phone" placeholder="Mobile number" id="Phone" required=""/><label class="w-checkbox form_checkbox"><input type="checkbox" id="over16" name="over16" class="w-checkbox-input"/><span class="w-form-label" for="over16">I&#x27;m 16 or over</span></label><input type="submit" data-wait="Hang on..." class="button w-button" value="Claim my free week"/></form><div class="w-form-done"><div>Cheers! Your pass is on its way by text.</div></div><div class="w-form-fail"><div>Something went wrong, have another go.</div></div></div><p class="text-size-tiny">We won&#x27;t ask for card details, and we won&#x27;t hound you afterwards.</p></div></section></main> <footer class="footer_component"><div class="padding-global"><div class="footer_links"><a href="/rules" class="footer_link">House rules</a><a href="/pt" class="footer_link">Personal training</a><a href="/accessibility" class="footer_link">Access and lifts</a></div><div class="text-size-small">All coaches first-aid trained and registered with the Exercise Professionals Register.</div></div></footer></div></body></html>`,
    labels: `
h1 Pay for the gym you'll actually use
h2 Early Bird
h2 Full Parish
h2 Drop-in
h2 Line by line
h2 Before you sign anything
h2 Seven days on the house
action Member login
action Try a free week
action Join as Early Bird
action Join Full Parish
action Get a day pass
action Claim my free week
form sign-up
field Your first name
field Mobile number
field I'm 16 or over
price 22 GBP month
price 37.50 GBP month
price 9 GBP day
nav Timetable
nav Coaches
nav Membership
nav Kit list
nav House rules
nav Personal training
nav Access and lifts
media Deborah mid-deadlift, grinning
proof *I came for my knees at 61 and stayed for the company.
proof Six in ten members pick this
proof *Leeds folk train here
proof *across 655 map reviews
proof *renew after their first winter
trust No joining fee, no twelve-month handcuffs.*
trust We won't ask for card details*
trust All coaches first-aid trained and registered*
question Can I freeze if I'm injured?
question Is there parking?`,
    hidden: [
      'Tap for menu',
      'Pay the year up front',
      '/year for Full Parish',
      'Cheers! Your pass is on its way by text.',
      'Something went wrong, have another go.',
    ],
  },
  {
    name: 'app-pricing',
    kind: 'pricing',
    language: 'en',
    html: `<!DOCTYPE html><html lang="en" class="__variable_d65c78"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><link rel="preload" as="image" href="/hero.webp"/><title>Plans for Sprig, the houseplant app</title><style>.max-hide{display:none}.vh{border:0;clip:rect(0 0 0 0);height:1px;margin:-1px;overflow:hidden;padding:0;position:absolute;width:1px}</style></head><body><div id="__next"><div class="Banner_root__aK1"><p>Spring repotting sale: 30% off yearly plans until Sunday.</p><button type="button" aria-label="Dismiss banner"><svg width="12" height="12" aria-hidden="true"><path d="M1 1l10 10"></path></svg></button></div><header class="Header_header__3Kd"><a class="Header_logo__9q" href="/"><span class="vh">Sprig home</span><svg aria-hidden="true" width="80" height="24"><path d="M2 2"></path></svg></a><nav class="Header_nav__x1"><ul><li><a href="/features">Features</a></li><li><a href="/plant-doctor">Plant doctor</a></li><li><a href="/pricing">Pricing</a></li><li><a href="/stories">Stories</a></li></ul></nav><div class="Header_cta__p0"><a class="Button_ghost__1" href="/login">Log in</a><a class="Button_solid__2" href="/get"><span class="Button_inner__5"><svg aria-hidden="true" width="16" height="16"><path d="M8 1"></path></svg><span>Get the app</span></span></a></div><div class="max-hide" id="mnav"><a href="/windowsill-club">Windowsill club</a></div></header><main><div class="Pricing_hero__u7"><h1>Keep every plant alive.<!-- --> <!-- -->Pay only if it works.</h1><p class="Pricing_sub__a">Free for five plants, forever. Upgrade when your jungle does.</p><div role="radiogroup" aria-label="Billing period" class="Toggle_root__4"><button role="radio" aria-checked="true" type="button">Billed yearly</button><button role="radio" aria-checked="false" type="button">Billed monthly</button></div></div><div class="Pricing_cards__2z"><section class="Card_card__1" aria-labelledby="p1"><h2 id="p1">Seedling</h2><p class="Card_price__8"><span class="Card_amt__3">$0</span></p><p>For a windowsill</p><ul><li><svg aria-hidden="true"><path d="M1"></path></svg><span>5 plants</span></li><li><svg aria-hidden="true"><path d="M1"></path></svg><span>Watering reminders</span></li></ul><button type="button" class="Button_outline__3">Start for free</button></section><section class="Card_card__1 Card_hot__2" aria-labelledby="p2"><h2 id="p2">Greenhouse</h2><p class="Card_price__8"><span class="Card_amt__3">$2.99</span><span class="Card_per__9"> per month, billed yearly</span></p><p>For a proper collection</p><ul><li><span>Unlimited plants</span></li><li><span>Photo diagnosis</span></li><li><span>Light meter</span></li></ul><button type="button" class="Button_solid__2">Try Greenhouse free for 14 days</button><p class="Card_note__0">Nothing to pay today. We&#x27;ll nudge you two days before it ends.</p></section><section class="Card_card__1" aria-labelledby="p3"><h2 id="p3">Botanist</h2><p class="Card_price__8"><span class="Card_amt__3">$59.00</span><span class="Card_per__9"> / year</span></p><p>For shops, offices and the truly lost</p><ul><li><span>Ten seats</span></li><li><span>Chat with a horticulturist</span></li></ul><a class="Button_outline__3" href="/sales">Talk to a human</a></section></div><p class="Pricing_tax__q">Prices in US dollars. Cancel in the App Store whenever, keep your data.</p><section class="Stores_root__6"><h2>Take it with you</h2><div class="Stores_row__1"><a href="https://apps.example/ios"><img alt="Download on the Apple shop" src="/badges/ios.svg" width="135" height="40"/></a><a href="https://apps.example/android"><img alt="Get it for Android" src="/badges/android.svg" width="135" height="40"/></a></div><img alt="Sprig reminder screen showing a thirsty monstera" loading="lazy" src="/_next/image?url=%2Fphone.png&amp;w=1080&amp;q=75"/><p class="Stores_rate__7"><strong>4.8</strong> <span>on the app stores, 41K ratings</span></p><p class="Stores_pick__8">App of the Day in 23 countries</p></section><section class="Wall_root__r"><h2>1.3 million fewer dead plants</h2><div class="Wall_cols__c"><article class="Tweet_root__t"><header><img alt="" src="/a/1.png" width="32" height="32"/><b>mossmother</b><span>@mossmother</span></header><p>my calathea has put out FOUR leaves since I let Sprig boss me around</p></article><article class="Tweet_root__t"><header><img alt="" src="/a/2.png" width="32" height="32"/><b>Idris W</b><span>@idrisw</span></header><p>Diagnosed thrips from a blurry photo. Witchcraft.</p></article></div></section><section class="Faq_root__f"><h2>Questions people ask before they commit</h2><div data-orientation="vertical"><div data-state="closed"><h3 data-state="closed"><button type="button" aria-controls="r1" aria-expanded="false" data-state="closed">Will I lose my plants if I downgrade?</button></h3><div data-state="closed" id="r1" hidden=""></div></div><div data-state="closed"><h3 data-state="closed"><button type="button" aria-controls="r2" aria-expanded="false" data-state="closed">Do students pay less?</button></h3><div data-state="closed" id="r2" hidden=""></div></div><div data-state="closed"><h3 data-state="closed"><button type="button" aria-controls="r3" aria-expanded="false" data-state="closed">Where do my photos go?</button></h3><div data-state="closed" id="r3" hidden=""></div></div></div></section><section class="Text_root__x"><h2>Send the link to my phone</h2><form class="Text_form__y"><label class="Text_lab__z"><span>Phone number</span><input type="tel" autoComplete="tel" name="phone"/></label><button type="submit">Text me the link</button></form><small>One message, then we forget your number.</small></section></main><footer class="Footer_root__w"><div class="Footer_col__1"><h3>Sprig</h3><ul><li><a href="/about">About</a></li><li><a href="/jobs">Jobs</a></li></ul></div><div class="Footer_col__1"><h3>Grow</h3><ul><li><a href="/guides">Care guides</a></li><li><a href="/toxic">Pet-safe plants</a></li></ul></div><div class="Footer_col__1"><h3>Small print</h3><ul><li><a href="/privacy">Privacy</a></li><li><a href="/terms">Terms</a></li></ul></div></footer></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"plans":[{"id":"greenhouse","monthly":"$4.99"}]}},"page":"/pricing"}</script></body></html>`,
    labels: `
h1 Keep every plant alive. Pay only if it works.
h2 Seedling
h2 Greenhouse
h2 Botanist
h2 Take it with you
h2 1.3 million fewer dead plants
h2 Questions people ask before they commit
h2 Send the link to my phone
action Log in
action Get the app
action Start for free
action Try Greenhouse free for 14 days
action Talk to a human
action Download on the Apple shop
action Get it for Android
action Text me the link
field Phone number
price 0 USD -
price 2.99 USD month
price 59.00 USD year
nav Features
nav Plant doctor
nav Pricing
nav Stories
nav About
nav Jobs
nav Care guides
nav Pet-safe plants
nav Privacy
nav Terms
media Download on the Apple shop
media Get it for Android
media Sprig reminder screen showing a thirsty monstera
proof *on the app stores, 41K ratings
proof App of the Day in 23 countries
proof 1.3 million fewer dead plants
proof my calathea has put out FOUR leaves*
proof Diagnosed thrips from a blurry photo. Witchcraft.
trust Nothing to pay today.*
trust *Cancel in the App Store whenever, keep your data.
trust One message, then we forget your number.
question Will I lose my plants if I downgrade?
question Do students pay less?
question Where do my photos go?`,
    hidden: ['Windowsill club'],
  },
  {
    name: 'course-checkout',
    kind: 'sign-up',
    language: 'en',
    html: `<!DOCTYPE html> <html lang="en"> <head> <meta charset="utf-8"> <title>Enrol: Bookbinding from Scratch - The Quiet Workshop</title> <style> .js-errors,.offer-modal{display:none} .honey{position:absolute;left:-5000px} </style> </head> <body class="checkout checkout--two-col offers-show"> <div class="checkout-header"><div class="container"><a href="/" class="checkout-logo"><img src="/logo.png" alt="The Quiet Workshop" height="40"></a><span class="checkout-secure"><i class="fa fa-lock" aria-hidden="true"></i> Encrypted checkout</span></div></div> <div class="container"> <div class="row"> <div class="col-md-7"> <form class="new_checkout_offer" id="new_checkout_offer" action="/offers/9XbQ/checkout" accept-charset="UTF-8" method="post"> <input name="utf8" type="hidden" value="&#x2713;"><input type="hidden" name="authenticity_token" value="zz"> <h1 class="checkout-title">Enrol on Bookbinding from Scratch</h1> <p>Already a student? <a href="/login">Log in to your shelf</a></p> <div class="panel"><h2 class="panel-title"><span class="step">1</span> Who's learning</h2> <div class="form-group string required"><label class="control-label" for="member_name">Full name <abbr title="required">*</abbr></label><input class="form-control" type="text" name="member[name]" id="member_name"></div> <div class="form-group email required"><label class="control-label" for="member_email">Email address <abbr title="required">*</abbr></label><input class="form-control" type="email" name="member[email]" id="member_email"><span class="help-block">Your lessons are sent here. We treat it like our own diary.</span></div> <div class="form-group password"><label class="control-label" for="member_password">Choose a password</label><input class="form-control" type="password" name="member[password]" id="member_password" autocomplete="new-password"></div> <div class="honey"><label for="member_fax">Fax (leave blank)</label><input id="member_fax" name="fax" tabindex="-1" autocomplete="off"></div> </div> <div class="panel"><h2 class="panel-title"><span class="step">2</span> How you'd like to pay</h2> <div class="radio"><label><input type="radio" name="plan" value="one" checked> One payment of $247</label></div> <div class="radio"><label><input type="radio" name="plan" value="three"> Three payments of $89</label></div> <div class="form-group"><label class="control-label" for="card-el">Card number</label><input class="form-control" id="card-el" inputmode="numeric" placeholder="0000 0000 0000 0000" autocomplete="cc-number"></div> <div class="row"><div class="col-xs-6"><div class="form-group"><label for="exp">Expiry</label><input class="form-control" id="exp" placeholder="MM / YY"></div></div><div class="col-xs-6"><div class="form-group"><label for="cvc">Security code</label><input class="form-control" id="cvc" autocomplete="cc-csc"></div></div></div> <div class="form-group"><label for="country">Country</label><select class="form-control" id="country"><option>United States</option><option>Canada</option><option>Ireland</option></select></div> <div class="checkbox"><label><input type="checkbox" name="tos"> I agree to the <a href="/terms" target="_blank">course terms</a></label></div> <div class="js-errors alert alert-danger">Your bank said no. Please try another card.</div> </div> <div class="order-bump"><label><input type="checkbox" name="bump"> Yes, add the tool kit for $62.40</label><p>Bone folder, awl, needles and waxed linen thread, posted to you.</p></div> <button id="checkout-submit" type="submit" class="btn btn-primary btn-lg btn-block" data-disable-with="One moment...">Enrol now</button> <p class="text-center small">Payments handled by Stripling. We never see or keep your card.</p> </form> </div> <div class="col-md-5"> <aside class="order-summary"> <img class="img-responsive" src="/thumb.jpg" alt="Hands sewing a signature onto linen tapes"> <h2>What you're getting</h2> <ul class="fa-ul"><li><i class="fa fa-li fa-check"></i>32 filmed lessons, yours for good</li><li><i class="fa fa-li fa-check"></i>Six bindings, from pamphlet to half-leather</li><li><i class="fa fa-li fa-check"></i>Monthly bench night on video</li></ul> <table class="table totals"><tbody><tr><td>Bookbinding from Scratch</td><td class="text-right">$247.00</td></tr><tr><td>Tax</td><td class="text-right">worked out from your country</td></tr><tr class="grand"><th scope="row">Due today</th><td class="text-right">$247.00</td></tr></tbody></table> <div class="coupon"><a href="#" class="js-coupon-toggle" role="button">Have a code?</a></div> <div class="guarantee media"><div class="media-left"><img src="/seal.png" alt="Fourteen day promise seal"></div><div class="media-body"><h3 class="media-heading">Bind one book. Then decide.</h3><p>If the first fortnight isn't for you, write to us and we'll hand the fee straight back.</p></div></div> <div class="testimonial"><blockquote>I've sold eleven journals at my town's craft fair since lesson twenty.<footer>Marisol, class of last autumn</footer></blockquote></div> <div class="testimonial"><blockquote>Patient, precise and oddly calming. My evenings are different now.<footer>Gerrit V.</footer></blockquote></div> <p class="enrolled">You'd be joining 5,812 students in 49 countries.</p> </aside> </div> </div> </div> <div class="offer-modal" role="dialog"><h2>Wait! Don't go empty-handed</h2><a class="btn btn-success" href="/free-lesson">Send me a lesson instead</a></div> <div class="checkout-footer"><div class="container"><ul class="list-inline"><li><a href="/terms-of-use">Terms of use</a></li><li><a href="/privacy">Privacy</a></li><li><a href="/help">Help desk</a></li></ul></div></div> </body> </html>`,
    labels: `
h1 Enrol on Bookbinding from Scratch
h2 1 Who's learning
h2 2 How you'd like to pay
h2 What you're getting
action Enrol now
form checkout
field Full name*
field Email address*
field Choose a password
field Card number
field Expiry
field Security code
field Country
field I agree to the course terms
field Yes, add the tool kit for $62.40
price 247 USD -
price 89 USD -
price 62.40 USD -
nav Terms of use
nav Privacy
nav Help desk
media The Quiet Workshop
media Hands sewing a signature onto linen tapes
media Fourteen day promise seal
proof I've sold eleven journals at my town's craft fair*
proof Patient, precise and oddly calming.*
proof You'd be joining 5,812 students in 49 countries.
trust Encrypted checkout
trust *We never see or keep your card.
trust If the first fortnight isn't for you*
trust *We treat it like our own diary.`,
    hidden: [
      'Fax (leave blank)',
      'Your bank said no. Please try another card.',
      "Wait! Don't go empty-handed",
      'Send me a lesson instead',
    ],
  },
  {
    name: 'pet-insurance-compare',
    kind: 'landing',
    language: 'en-GB',
    html: `<!DOCTYPE html> <!--[if lt IE 9]><html class="lt-ie9" lang="en-GB"><![endif]--> <!--[if gt IE 8]><!--><html lang="en-GB"><!--<![endif]--> <head> <meta charset="utf-8"> <title>Compare Pet Insurance Quotes | Muddle Through No More | Coverfox Lane</title> <style>.o-drawer[aria-hidden=true]{display:none}.u-visuallyhidden{position:absolute;clip:rect(0 0 0 0);height:1px;width:1px;overflow:hidden}</style> </head> <body class="t-pet"> <div id="consent" role="alertdialog" aria-label="Cookie choices" class="c-consent"><p>We use cookies to remember your quotes and to see what's working.</p><button class="c-consent__btn" id="ok">Fine by me</button> <button class="c-consent__btn" id="no">Only the essentials</button></div> <header class="l-header" role="banner"><div class="l-wrap"> <a class="l-header__logo" href="/"><svg role="img" aria-labelledby="lt"><title id="lt">Coverfox Lane</title><path d="M1 1"/></svg></a> <nav class="c-megamenu" aria-label="Products"><ul> <li><a href="/car">Car</a></li><li><a href="/home">Home</a></li><li><a href="/pet" class="is-active">Pet</a></li><li><a href="/travel">Travel</a></li><li><a href="/energy">Energy</a></li></ul></nav> <div class="o-drawer" aria-hidden="true"><ul><li><a href="/caravan">Caravan and camper cover</a></li><li><a href="/wedding">Wedding cover</a></li></ul></div> </div></header> <main id="main"> <div class="c-hero"><div class="l-wrap l-grid"> <div class="l-col-7"><h1 class="c-hero__title">Compare pet insurance in the time it takes to find the lead</h1> <p class="c-hero__lead">47 insurers. One form. No one rings you.</p> <form class="c-quote" action="/pet/quote" method="post" novalidate> <fieldset class="c-quote__set"><legend class="c-quote__legend">Who are we covering?</legend> <div class="o-segment"><input type="radio" id="dog" name="sp" class="u-visuallyhidden"><label for="dog">A dog</label><input type="radio" id="cat" name="sp" class="u-visuallyhidden"><label for="cat">A cat</label></div></fieldset> <div class="c-quote__row"><label for="petname">Your pet's name</label><input id="petname" name="petname" type="text"></div> <div class="c-quote__row"><label for="pc">Postcode</label><span class="c-hint" id="pch">Vets' fees depend on where you live</span><input id="pc" name="pc" type="text" aria-describedby="pch" autocomplete="postal-code"></div> <button class="o-btn o-btn--cta" type="submit">Get quotes <svg aria-hidden="true" focusable="false"><path d="M5 3l5 5"/></svg></button> <a class="o-btn o-btn--text" href="/retrieve">Retrieve a saved quote</a> <p class="c-quote__small"><svg aria-hidden="true"><path d="M4"/></svg> Your details go to insurers only if you click through to buy.</p> </form></div> <div class="l-col-5"><picture><source type="image/webp" srcset="/i/whippet.webp"><img src="/i/whippet.jpg" alt="Whippet in a knitted jumper looking guilty"></picture></div></div></div> <div class="c-strip"><div class="l-wrap"><ul class="c-strip__list"> <li><span class="c-strip__stars" aria-hidden="true">★★★★★</span> Rated Excellent on Honestpilot, 21,604 reviews</li> <li>Authorised and regulated by the Financial Conduct Authority (no. 000000)</li> <li>Which Cover? Recommended Provider 2026</li></ul></div></div> <section class="l-wrap c-table"><h2>What the last 10,000 owners were quoted</h2> <table><caption class="u-visuallyhidden">Median cheapest quotes by animal</caption><thead><tr><th scope="col">Animal</th><th scope="col">Accident only</th><th scope="col">Lifetime</th></tr></thead> <tbody><tr><th scope="row">Crossbreed dog, 3 years</th><td>£5.12 a month</td><td>£19.80 a month</td></tr><tr><th scope="row">Moggy, 2 years</th><td>£3.47 a month</td><td>£9.95 a month</td></tr></tbody></table> <p>51% of customers could save up to £186 a year on their renewal, based on our survey of January 2026.</p></section> <section class="l-wrap"><h2>The four sorts of cover</h2> <dl class="c-defs"><dt>Accident only</dt><dd>Broken legs and swallowed socks, nothing more.</dd><dt>Time limited</dt><dd>Each illness for twelve months.</dd><dt>Per condition</dt><dd>A pot of money for each illness, until it runs out.</dd><dt>Lifetime</dt><dd>The pot refills every year you renew.</dd></dl> <p><a href="/pet/guides/lifetime">Read our guide to lifetime cover</a></p></section> <section class="l-wrap c-voices"><h2>Owners on us</h2> <div class="c-voice"><p>“Biscuit ate a tea towel on day 16. The op was £3,400 and we paid the £99 excess.”</p><footer>Hamish, owner of Biscuit</footer></div> <div class="c-voice"><p>“Cheaper than my old insurer by a third, for the same cover.”</p><footer>Priti, owner of two Bengals</footer></div></section> <section class="l-wrap c-faqs" id="faqs"><h2>Pet insurance questions</h2> <div class="c-acc"><h3><button aria-expanded="true" aria-controls="a1">Can I insure an older dog?</button></h3><div id="a1"><p>Yes. Some insurers stop at eight, others have no upper age at all.</p></div> <h3><button aria-expanded="false" aria-controls="a2">Does searching affect my credit score?</button></h3><div id="a2" style="display:none"><p>It leaves no mark that lenders are able to see.</p></div> <h3><button aria-expanded="false" aria-controls="a3">What's a pre-existing condition?</button></h3><div id="a3" style="display:none"><p>Anything that showed signs before the policy began.</p></div></div></section> <section class="c-band"><div class="l-wrap"><h2>Ready when you are</h2><a role="button" class="o-btn o-btn--cta" href="#main">Compare pet quotes</a><p>It's free, and the price is the same as going direct, or lower.</p></div></section> </main> <footer class="l-footer"><div class="l-wrap l-grid"><div><h3>About</h3><ul><li><a href="/how-we-earn">How we earn money</a></li><li><a href="/insurers">Our insurers</a></li></ul></div><div><h3>Help</h3><ul><li><a href="/complaints">Complaints</a></li><li><a href="/vulnerable">Extra support</a></li></ul></div></div></footer> </body></html>`,
    labels: `
h1 Compare pet insurance in the time it takes to find the lead
h2 What the last 10,000 owners were quoted
h2 The four sorts of cover
h2 Owners on us
h2 Pet insurance questions
h2 Ready when you are
action Get quotes
action Retrieve a saved quote
action Compare pet quotes
form quote
field Your pet's name
field Postcode
price 5.12 GBP month
price 19.80 GBP month
price 3.47 GBP month
price 9.95 GBP month
nav Car
nav Home
nav Pet
nav Travel
nav Energy
nav How we earn money
nav Our insurers
nav Complaints
nav Extra support
media Whippet in a knitted jumper looking guilty
proof *Rated Excellent on Honestpilot, 21,604 reviews
proof Which Cover? Recommended Provider 2026
proof 51% of customers could save up to £186 a year*
proof *Biscuit ate a tea towel on day 16.
proof *Cheaper than my old insurer by a third
trust Authorised and regulated by the Financial Conduct Authority*
trust Your details go to insurers only if you click through to buy.
trust *No one rings you.
trust It's free, and the price is the same as going direct, or lower.
question Can I insure an older dog?
question Does searching affect my credit score?
question What's a pre-existing condition?`,
    hidden: ['Caravan and camper cover', 'Wedding cover'],
  },
];
