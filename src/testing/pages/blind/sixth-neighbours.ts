/** A charity, a craftsman, a podcast, a forum and a recipe. */
import type { LabelledPage } from '../labelled.ts';

export const SIXTH_NEIGHBOURS: readonly LabelledPage[] = [
  {
    name: 'charity-arabic',
    kind: 'landing',
    language: 'ar',
    direction: 'rtl',
    html: `<!DOCTYPE html> <html lang="ar" dir="rtl"> <head> <meta charset="utf-8" /> <title>سُقيا | آبار ومياه نظيفة للقرى البعيدة</title> <link rel="stylesheet" href="https://cdn.example/bootstrap.rtl.min.css" /> <style>.d-none{display:none!important}.visually-hidden{position:absolute!important;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.modal{display:none}.offcanvas{visibility:hidden}</style> </head> <body> <nav class="navbar navbar-expand-lg bg-white border-bottom" aria-label="القائمة الرئيسية"> <div class="container"> <a class="navbar-brand" href="/"><img src="/img/suqya.svg" alt="شعار سُقيا" height="44" /></a> <button class="navbar-toggler d-none" type="button" data-bs-toggle="offcanvas"><span class="navbar-toggler-icon"></span></button> <div class="collapse navbar-collapse show"> <ul class="navbar-nav ms-auto"> <li class="nav-item"><a class="nav-link active" href="/projects">مشاريعنا</a></li> <li class="nav-item"><a class="nav-link" href="/zakat">حاسبة الزكاة</a></li> <li class="nav-item"><a class="nav-link" href="/volunteer">التطوع</a></li> <li class="nav-item"><a class="nav-link" href="/reports">التقارير السنوية</a></li> </ul> <a class="btn btn-success rounded-pill" href="#donate">تبرّع الآن</a> <a class="btn btn-link" href="/en" hreflang="en" lang="en">English</a> </div> </div> </nav> <div class="offcanvas offcanvas-end" tabindex="-1" id="menu"><div class="offcanvas-body"><a href="/login">دخول المتبرعين</a></div></div> <header class="py-5 text-center bg-light"><div class="container"> <h1 class="display-4 fw-bold">بئر واحدة تروي قرية كاملة</h1> <p class="lead">نحفر الآبار ونصونها عشرين عاماً، ونرسل إليك صورها وإحداثياتها.</p> <div class="d-flex gap-2 justify-content-center"><a class="btn btn-success btn-lg" href="#donate">ساهم في بئر</a><a class="btn btn-outline-success btn-lg" href="/gift">أهدِ صدقة جارية</a></div> <div class="ratio ratio-16x9 mt-4"><iframe src="https://video.example/embed/well" title="يوم وصول الماء إلى قرية النخيل" allowfullscreen></iframe></div> </div></header> <section class="py-5"><div class="container"> <h2>أثر عطائكم</h2> <div class="row text-center"> <div class="col-md-4"><div class="display-5" data-count="412">٤١٢</div><p>بئراً تعمل اليوم</p></div> <div class="col-md-4"><div class="display-5">٢٨٠ ألف</div><p>مستفيد في سبع دول</p></div> <div class="col-md-4"><div class="display-5">٩٣٪</div><p>من كل ريال يصل إلى الميدان</p></div> </div> </div></section> <section class="py-5 bg-light"><div class="container"> <h2>مشاريع تنتظركم</h2> <div class="row row-cols-1 row-cols-md-3 g-4"> <div class="col"><div class="card h-100"><img src="/img/p1.jpg" class="card-img-top" alt="أطفال حول مضخة ماء يدوية" /><div class="card-body"><h3 class="card-title h5">مضخة يدوية لقرية أم سدر</h3><div class="progress" role="progressbar" aria-valuenow="70" aria-valuemin="0" aria-valuemax="100"><div class="progress-bar" style="width:70%">٧٠٪</div></div><p>قيمة السهم <strong>150 ر.س</strong></p><a href="/projects/1" class="btn btn-success stretched-link">شارك بسهم</a></div></div></div> <div class="col"><div class="card h-100"><img src="/img/p2.jpg" class="card-img-top" alt="خزان ماء فوق مدرسة ابتدائية" /><div class="card-body"><h3 class="card-title h5">خزان لمدرسة الفجر</h3><p>كلفة المشروع <strong>8,500 ر.س</strong></p><a href="/projects/2" class="btn btn-success">اكفل المشروع</a></div></div></div> <div class="col"><div class="card h-100"><img src="/img/p3.jpg" class="card-img-top" alt="فنّي يصلح مضخة شمسية" /><div class="card-body"><h3 class="card-title h5">كفالة صيانة بئر</h3><p><strong>40 ر.س</strong> شهرياً</p><a href="/projects/3" class="btn btn-success">ابدأ الكفالة</a></div></div></div> </div> </div></section> <section id="donate" class="py-5"><div class="container"><div class="row"><div class="col-lg-6"> <h2>تبرّع في أقل من دقيقة</h2> <form method="post" action="/donate" class="needs-validation" novalidate> <div class="form-floating mb-3"><input type="number" class="form-control" id="amount" name="amount" placeholder=" " /><label for="amount">مبلغ التبرع</label></div> <div class="form-floating mb-3"><input type="tel" class="form-control" id="mob" name="mob" placeholder=" " dir="ltr" /><label for="mob">رقم الجوال</label></div> <div class="form-check mb-3"><input class="form-check-input" type="checkbox" id="anon" /><label class="form-check-label" for="anon">أفضّل عدم ذكر اسمي</label></div> <div class="invalid-feedback" style="display:none">يرجى إدخال مبلغ صحيح</div> <button class="btn btn-success w-100" type="submit">متابعة الدفع</button> <small class="text-muted d-block mt-2">بياناتك مشفّرة ولا نشاركها مع أي جهة.</small> </form></div> <div class="col-lg-6"><ul class="list-unstyled"><li>مرخّصة من المركز الوطني للقطاع غير الربحي برقم ٠٠٠٠</li><li>حساباتنا يراجعها مدقق خارجي كل عام</li><li>يمكنك إيقاف الاستقطاع الشهري متى شئت</li></ul> <figure class="mt-4"><blockquote class="blockquote"><p>كنت أمشي ساعتين كل صباح لأملأ جرّة واحدة، واليوم الماء عند باب داري.</p></blockquote><figcaption class="blockquote-footer">أم يوسف، قرية النخيل</figcaption></figure></div> </div></div></section> <section class="py-5 bg-light"><div class="container"><h2>أسئلة شائعة</h2> <div class="accordion" id="faq"><div class="accordion-item"><h3 class="accordion-header"><button class="accordion-button collapsed" type="button" data-bs-toggle="collapse" data-bs-target="#q1" aria-expanded="false">هل تصلني صور البئر التي تبرعت لها؟</button></h3></div><div class="accordion-item"><h3 class="accordion-header"><button class="accordion-button collapsed" type="button" data-bs-toggle="collapse" data-bs-target="#q2" aria-expanded="false">هل يجوز دفع الزكاة لمشاريع المياه؟</button></h3></div></div> </div></section> <footer class="py-4 border-top"><div class="container d-flex justify-content-between"><ul class="nav"><li class="nav-item"><a class="nav-link" href="/about">من نحن</a></li><li class="nav-item"><a class="nav-link" href="/gov">الحوكمة</a></li><li class="nav-item"><a class="nav-link" href="/privacy">سياسة الخصوصية</a></li></ul><p>© جمعية سُقيا 2026</p></div></footer> <div class="modal fade" id="thanks" tabindex="-1" aria-hidden="true"><div class="modal-dialog"><div class="modal-content"><h2>جزاك الله خيراً على عطائك</h2><button type="button" class="btn btn-secondary" data-bs-dismiss="modal">شارك الأجر مع أصدقائك</button></div></div></div> </body> </html>`,
    labels: `
h1 بئر واحدة تروي قرية كاملة
h2 أثر عطائكم
h2 مشاريع تنتظركم
h2 تبرّع في أقل من دقيقة
h2 أسئلة شائعة
action تبرّع الآن
action ساهم في بئر
action أهدِ صدقة جارية
action شارك بسهم
action اكفل المشروع
action ابدأ الكفالة
action متابعة الدفع
form donation
field مبلغ التبرع
field رقم الجوال
field أفضّل عدم ذكر اسمي
price 150 SAR -
price 8500 SAR -
price 40 SAR month
nav مشاريعنا
nav حاسبة الزكاة
nav التطوع
nav التقارير السنوية
nav من نحن
nav الحوكمة
nav سياسة الخصوصية
media شعار سُقيا
media يوم وصول الماء إلى قرية النخيل
media أطفال حول مضخة ماء يدوية
media خزان ماء فوق مدرسة ابتدائية
media فنّي يصلح مضخة شمسية
proof *بئراً تعمل اليوم
proof *مستفيد في سبع دول
proof *من كل ريال يصل إلى الميدان
proof كنت أمشي ساعتين كل صباح*
trust بياناتك مشفّرة ولا نشاركها مع أي جهة.
trust مرخّصة من المركز الوطني للقطاع غير الربحي*
trust حساباتنا يراجعها مدقق خارجي كل عام
trust يمكنك إيقاف الاستقطاع الشهري متى شئت
question هل تصلني صور البئر التي تبرعت لها؟
question هل يجوز دفع الزكاة لمشاريع المياه؟`,
    hidden: ['دخول المتبرعين', 'يرجى إدخال مبلغ صحيح', 'جزاك الله خيراً على عطائك', 'شارك الأجر مع أصدقائك'],
  },
  {
    name: 'roofer-elementor',
    kind: 'landing',
    language: 'en-AU',
    html: `<!doctype html> <html lang="en-AU"> <head> <meta charset="UTF-8"> <meta name="generator" content="WordPress 6.7; Elementor 3.25"> <title>Roof Repairs Ballarat | Dunstan &amp; Daughter Roofing</title> <style>.elementor-hidden-desktop{display:none}.elementor-screen-only{position:absolute;top:-10000em;width:1px;height:1px;overflow:hidden}.elementor-message{display:none}</style> </head> <body class="home wp-singular page-template-elementor_header_footer page elementor-default elementor-page"> <header data-elementor-type="header" class="elementor elementor-12 elementor-location-header"> <div class="elementor-element e-flex e-con-boxed e-con e-parent"><div class="e-con-inner"> <div class="elementor-widget elementor-widget-theme-site-logo"><a href="https://dunstanroofing.example"><img width="220" height="60" src="/wp-content/uploads/dd.png" alt="Dunstan and Daughter Roofing"></a></div> <div class="elementor-widget elementor-widget-nav-menu"><nav aria-label="Menu" class="elementor-nav-menu--main elementor-nav-menu__container"><ul id="menu-1" class="elementor-nav-menu"><li class="menu-item"><a href="/reroofing" class="elementor-item">Re-roofing</a></li><li class="menu-item"><a href="/leaks" class="elementor-item">Leaks</a></li><li class="menu-item"><a href="/gutters" class="elementor-item">Gutters</a></li><li class="menu-item"><a href="/jobs-done" class="elementor-item">Jobs we've done</a></li></ul></nav> <nav class="elementor-nav-menu--dropdown elementor-nav-menu__container" aria-hidden="true" style="display:none"><ul id="menu-2" class="elementor-nav-menu"><li class="menu-item"><a href="/reroofing" class="elementor-item" tabindex="-1">Re-roofing</a></li><li class="menu-item"><a href="/leaks" class="elementor-item" tabindex="-1">Leaks</a></li><li class="menu-item"><a href="/gutters" class="elementor-item" tabindex="-1">Gutters</a></li><li class="menu-item"><a href="/jobs-done" class="elementor-item" tabindex="-1">Jobs we've done</a></li></ul></nav></div> <div class="elementor-widget elementor-widget-button"><a class="elementor-button elementor-button-link elementor-size-sm" href="tel:+61000000000"><span class="elementor-button-content-wrapper"><span class="elementor-button-icon"><svg aria-hidden="true" class="e-font-icon-svg e-fas-phone" viewBox="0 0 512 512"><path d="M493z"></path></svg></span><span class="elementor-button-text">Ring Kev or Jess</span></span></a></div> </div></div></header> <div data-elementor-type="wp-page" data-elementor-id="9" class="elementor elementor-9"> <div class="elementor-element e-con e-parent" data-settings="{&quot;background_background&quot;:&quot;classic&quot;}"> <div class="elementor-widget elementor-widget-heading"><div class="elementor-widget-container"><h1 class="elementor-heading-title elementor-size-default">Roof leaking? We'll be up there by tomorrow arvo.</h1></div></div> <div class="elementor-widget elementor-widget-text-editor"><p>Tiles, tin and slate, anywhere between Bacchus Marsh and Ararat. Second-generation family outfit.</p></div> <div class="elementor-widget elementor-widget-button"><a class="elementor-button elementor-button-link elementor-size-lg" href="#quote"><span class="elementor-button-content-wrapper"><span class="elementor-button-text">Get a written quote</span></span></a></div> <div class="elementor-widget elementor-widget-button elementor-hidden-desktop"><a class="elementor-button" href="sms:+61000000000"><span class="elementor-button-text">Text us a photo of the drip</span></a></div> <div class="elementor-widget elementor-widget-icon-list"><ul class="elementor-icon-list-items elementor-inline-items"><li class="elementor-icon-list-item"><span class="elementor-icon-list-icon"><i aria-hidden="true" class="fas fa-check"></i></span><span class="elementor-icon-list-text">Registered building practitioner DB-U 00000</span></li><li class="elementor-icon-list-item"><span class="elementor-icon-list-icon"><i aria-hidden="true" class="fas fa-check"></i></span><span class="elementor-icon-list-text">$20m public liability</span></li><li class="elementor-icon-list-item"><span class="elementor-icon-list-icon"><i aria-hidden="true" class="fas fa-check"></i></span><span class="elementor-icon-list-text">Seven years' workmanship warranty, in writing</span></li></ul></div></div> <div class="elementor-element e-con e-parent"> <div class="elementor-widget elementor-widget-heading"><h2 class="elementor-heading-title elementor-size-default">What it tends to cost</h2></div> <div class="elementor-widget elementor-widget-price-list"><ul class="elementor-price-list"><li class="elementor-price-list-item"><div class="elementor-price-list-text"><div class="elementor-price-list-header"><span class="elementor-price-list-title">Leak call-out and patch</span><span class="elementor-price-list-separator"></span><span class="elementor-price-list-price">$285</span></div><p class="elementor-price-list-description">First hour and common materials.</p></div></li><li class="elementor-price-list-item"><div class="elementor-price-list-header"><span class="elementor-price-list-title">Extra labour</span><span class="elementor-price-list-separator"></span><span class="elementor-price-list-price">$95 per hour</span></div></li><li class="elementor-price-list-item"><div class="elementor-price-list-header"><span class="elementor-price-list-title">Gutter clean, single storey</span><span class="elementor-price-list-separator"></span><span class="elementor-price-list-price">from $190</span></div></li></ul></div></div> <div class="elementor-element e-con e-parent"><div class="elementor-widget elementor-widget-heading"><h2 class="elementor-heading-title elementor-size-default">Before and after</h2></div> <div class="elementor-widget elementor-widget-image-carousel"><div class="elementor-image-carousel swiper-wrapper"><div class="swiper-slide"><figure class="swiper-slide-inner"><img class="swiper-slide-image" src="/wp-content/uploads/b1.jpg" alt="Rusted iron roof on a miner's cottage"></figure></div><div class="swiper-slide"><figure class="swiper-slide-inner"><img class="swiper-slide-image" src="/wp-content/uploads/a1.jpg" alt="The same cottage with new Zincalume"></figure></div></div></div></div> <div class="elementor-element e-con e-parent"><div class="elementor-widget elementor-widget-heading"><h2 class="elementor-heading-title elementor-size-default">Neighbours reckon</h2></div> <div class="elementor-widget elementor-widget-testimonial"><div class="elementor-testimonial-wrapper"><div class="elementor-testimonial-content">Rang Thursday, dry by Friday, and they swept the drive before they left.</div><div class="elementor-testimonial-meta"><div class="elementor-testimonial-name">Glenys</div><div class="elementor-testimonial-job">Sebastopol</div></div></div></div> <div class="elementor-widget elementor-widget-testimonial"><div class="elementor-testimonial-wrapper"><div class="elementor-testimonial-content">Told me I didn't need a new roof when two others said I did.</div><div class="elementor-testimonial-meta"><div class="elementor-testimonial-name">Tuan</div><div class="elementor-testimonial-job">Creswick</div></div></div></div> <div class="elementor-widget elementor-widget-counter"><div class="elementor-counter"><div class="elementor-counter-title">roofs fixed since 1988</div><div class="elementor-counter-number-wrapper"><span class="elementor-counter-number-prefix"></span><span class="elementor-counter-number">3,870</span></div></div></div></div> <div id="quote" class="elementor-element e-con e-parent"><div class="elementor-widget elementor-widget-heading"><h2 class="elementor-heading-title elementor-size-default">Tell us what's going on up there</h2></div> <div class="elementor-widget elementor-widget-form"><form class="elementor-form" method="post" name="Quote"><input type="hidden" name="post_id" value="9"><div class="elementor-form-fields-wrapper elementor-labels-above"> <div class="elementor-field-type-text elementor-field-group"><label for="form-field-name" class="elementor-field-label">Your name</label><input size="1" type="text" name="form_fields[name]" id="form-field-name" class="elementor-field elementor-size-sm" placeholder="e.g. Pat"></div> <div class="elementor-field-type-tel elementor-field-group"><label for="form-field-ph" class="elementor-field-label">Best number to reach you</label><input size="1" type="tel" name="form_fields[ph]" id="form-field-ph" class="elementor-field"></div> <div class="elementor-field-type-select elementor-field-group"><label for="form-field-roof" class="elementor-field-label">What's it made of?</label><div class="elementor-field elementor-select-wrapper"><select name="form_fields[roof]" id="form-field-roof" class="elementor-field-textual"><option>Not sure</option><option>Tiles</option><option>Tin</option></select></div></div> <div class="elementor-field-type-upload elementor-field-group"><label for="form-field-up" class="elementor-field-label">Photos, if you've got any</label><input type="file" name="form_fields[up][]" id="form-field-up" multiple></div> <div class="elementor-field-group elementor-field-type-submit e-form__buttons"><button class="elementor-button elementor-size-sm" type="submit"><span class="elementor-button-content-wrapper"><span class="elementor-button-text">Send it through</span></span></button></div></div></form><div class="elementor-message elementor-message-success" role="alert">Ta! One of us will ring you tonight.</div></div> <div class="elementor-widget elementor-widget-text-editor"><p>Quotes cost nothing and hold for 60 days. You don't pay a cent until you've seen the job.</p></div></div> </div> <footer data-elementor-type="footer" class="elementor elementor-40 elementor-location-footer"><div class="elementor-widget elementor-widget-icon-list"><ul class="elementor-icon-list-items"><li class="elementor-icon-list-item"><a href="/about"><span class="elementor-icon-list-text">Meet the crew</span></a></li><li class="elementor-icon-list-item"><a href="/warranty"><span class="elementor-icon-list-text">Warranty terms</span></a></li><li class="elementor-icon-list-item"><a href="/areas"><span class="elementor-icon-list-text">Towns we cover</span></a></li></ul></div><p>ABN 00 000 000 000 | Proud members of the Master Roofers' Guild of Victoria</p></footer> </body></html>`,
    labels: `
h1 Roof leaking? We'll be up there by tomorrow arvo.
h2 What it tends to cost
h2 Before and after
h2 Neighbours reckon
h2 Tell us what's going on up there
action Ring Kev or Jess
action Get a written quote
action Send it through
form quote
field Your name
field Best number to reach you
field What's it made of?
field Photos, if you've got any
price 285 AUD -
price 95 AUD hour
price 190 AUD -
nav Re-roofing
nav Leaks
nav Gutters
nav Jobs we've done
nav Meet the crew
nav Warranty terms
nav Towns we cover
media Dunstan and Daughter Roofing
media Rusted iron roof on a miner's cottage
media The same cottage with new Zincalume
proof Rang Thursday, dry by Friday*
proof Told me I didn't need a new roof*
proof roofs fixed since 1988*
trust Registered building practitioner DB-U 00000
trust $20m public liability
trust Seven years' workmanship warranty, in writing
trust Quotes cost nothing and hold for 60 days.*
trust *Proud members of the Master Roofers' Guild of Victoria`,
    hidden: ['Text us a photo of the drip', 'Ta! One of us will ring you tonight.'],
  },
  {
    name: 'podcast-episode',
    kind: 'article',
    language: 'en',
    html: `<!DOCTYPE html> <html> <head> <meta charset="utf-8"> <title>Ep. 88: The lighthouse that moved house · Slow Signal</title> <link rel="alternate" type="application/rss+xml" href="/feed.xml"> <meta name="generator" content="Hugo 0.139.0"> <style> nav.mobile, .transcript-popup { display: none } .chap { display: flex } </style> </head> <body> <nav class="top"> <b><a href="/">Slow Signal</a></b> <a href="/episodes/">All episodes</a> · <a href="/hosts/">Hosts</a> · <a href="/live/">Live shows</a> · <a href="/shop/">Mugs and such</a> </nav> <nav class="mobile"><a href="/surprise/">Play me a surprise</a></nav> <article> <header> <p class="meta"><time datetime="2026-02-11">11 February 2026</time> · 52 min · Season 6</p> <h1>Ep. 88: The lighthouse that moved house</h1> <img src="cover-88.png" width="400" height="400" alt="Linocut of a lighthouse on rollers"> <audio controls preload="none" src="https://cdn.slowsignal.example/88.mp3" title="Play episode 88"></audio> <p class="subscribe-on"> <a class="pill" href="https://pods.example/slow">Follow on Podplace</a> <a class="pill" href="/88.mp3" download>Download MP3</a> </p> </header> <p>In 1999 a crew of retired railwaymen, a structural engineer and a great deal of soap slid a two-hundred-year-old lighthouse inland, one and a half metres at a time. This week Ottoline goes to the new foundations, and Farid goes to the hole that was left behind.</p> <p>It's an episode about erosion, obviously. But mostly it is about the meetings: eleven years of them, in a Methodist hall with a broken urn, in which a village argued over whether a building can be the same building if it stands somewhere else.</p> <h2 id="chapters">Chapters</h2> <ul class="chapters"> <li class="chap"><a href="#t=0">00:00</a>&nbsp;A very short history of falling into the sea</li> <li class="chap"><a href="#t=540">09:00</a>&nbsp;Soap</li> <li class="chap"><a href="#t=1680">28:00</a>&nbsp;The man who voted no</li> </ul> <h2 id="sponsor">This episode's sponsor</h2> <p>Penrose Mattress Co. makes one mattress, and makes it in Wigan. Use the code SLOW for a tenner off, and sleep on it for 120 nights before you make up your mind. <a class="button" href="https://penrose.example/slow">Claim your tenner</a></p> <h2 id="notes">Notes and corrections</h2> <p>We said the lamp was a first-order Fresnel lens; it's a third-order one, as Captain Idle of Bridlington was kind enough to tell us<sup id="fnref:1"><a href="#fn:1" class="footnote-ref" role="doc-noteref">1</a></sup>.</p> <figure><img loading="lazy" src="rails.jpg" alt="Steel rails greased with soft soap, 1999"><figcaption>Photo: the parish archive</figcaption></figure> <h2 id="members">Keep the lamp lit</h2> <p>We have no adverts in the middle and no investors at all. 2,300 listeners keep us going.</p> <table> <tr><th>Keeper</th><td>£3 a month</td><td>bonus episodes</td></tr> <tr><th>Head Keeper</th><td>£30 a year</td><td>the same, plus a badge by post</td></tr> </table> <p><a class="button" href="https://members.slowsignal.example">Become a Keeper</a> <small>Leave whenever you like; you keep the badge.</small></p> <aside class="said"> <h2>People have been nice</h2> <blockquote>Like being read to by two very clever foxes. <cite>— The Weekend Gazette</cite></blockquote> <blockquote>The only podcast my dad and I both finish. <cite>— Comment on Podplace</cite></blockquote> <p>Winner, Best Documentary Series, Northern Audio Prize 2025</p> </aside> <div class="footnotes" role="doc-endnotes"><hr><ol><li id="fn:1"><p>He enclosed a drawing.&#160;<a href="#fnref:1" class="footnote-backref" role="doc-backlink">&#x21a9;&#xfe0e;</a></p></li></ol></div> </article> <form action="https://buttonmail.example/api/emails/slowsignal" method="post" target="popupwindow" class="embeddable-buttondown-form"> <h2>A postcard when there's a new one</h2> <label for="bd-email">Enter your email</label> <input type="email" name="email" id="bd-email" /> <input type="submit" value="Send me postcards" /> </form> <div class="transcript-popup"><h2>Full transcript</h2><button>Copy the whole transcript</button></div> <footer> <p><a href="/feed.xml">RSS</a> | <a href="/transcripts/">Transcripts</a> | <a href="/contact/">Say hello</a></p> <p>Made in Hull. CC BY-NC 4.0.</p> </footer> </body> </html>`,
    labels: `
h1 Ep. 88: The lighthouse that moved house
h2 Chapters
h2 This episode's sponsor
h2 Notes and corrections
h2 Keep the lamp lit
h2 People have been nice
h2 A postcard when there's a new one
action Follow on Podplace
action Download MP3
action Claim your tenner
action Become a Keeper
action Send me postcards
form newsletter
field Enter your email
price 3 GBP month
price 30 GBP year
nav All episodes
nav Hosts
nav Live shows
nav Mugs and such
nav RSS
nav Transcripts
nav Say hello
media Linocut of a lighthouse on rollers
media Steel rails greased with soft soap, 1999
proof *2,300 listeners keep us going.
proof Like being read to by two very clever foxes.*
proof The only podcast my dad and I both finish.*
proof Winner, Best Documentary Series, Northern Audio Prize 2025
trust Leave whenever you like; you keep the badge.
trust *sleep on it for 120 nights before you make up your mind`,
    hidden: ['Play me a surprise', 'Full transcript', 'Copy the whole transcript'],
  },
  {
    name: 'forum-register',
    kind: 'sign-up',
    language: 'en-gb',
    html: `<!DOCTYPE html> <html dir="ltr" lang="en-gb"> <head> <meta charset="utf-8" /> <title>The Allotment Shed - User Control Panel - Register</title> <style>.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.dropdown{display:none}.darkenwrapper{display:none}</style> </head> <body id="phpbb" class="nojs notouch section-ucp ltr"> <div id="wrap" class="wrap"> <a id="top" class="top-anchor" accesskey="t"></a> <div id="page-header"> <div class="headerbar" role="banner"><div class="inner"> <div id="site-description" class="site-description"><a id="logo" class="logo" href="./index.php" title="Board index"><span class="site_logo"></span></a><p class="sitename">The Allotment Shed</p><p>Muck, magic and marrows since 2004</p></div> <div id="search-box" class="search-box search-header" role="search"><form action="./search.php" method="get" id="search"><fieldset><input name="keywords" id="keywords" type="search" maxlength="128" title="Search for keywords" class="inputbox search tiny" size="20" value="" placeholder="Search the shed…" /><button class="button button-search" type="submit" title="Search"><i class="icon fa-search fa-fw" aria-hidden="true"></i><span class="sr-only">Search</span></button></fieldset></form></div> </div></div> <div class="navbar" role="navigation"><div class="inner"> <ul id="nav-main" class="nav-main linklist" role="menubar"> <li class="responsive-menu"><div class="dropdown"><ul class="dropdown-contents"><li><a href="./search.php?id=unanswered">Posts nobody answered yet</a></li></ul></div></li> <li data-skip-responsive="true"><a href="./help/faq" rel="help" title="Frequently Asked Questions" role="menuitem"><i class="icon fa-question-circle fa-fw" aria-hidden="true"></i><span>FAQ</span></a></li> <li><a href="./seedswap" role="menuitem"><i class="icon fa-leaf fa-fw" aria-hidden="true"></i><span>Seed swap</span></a></li> <li><a href="./gallery" role="menuitem"><i class="icon fa-image fa-fw" aria-hidden="true"></i><span>Plot gallery</span></a></li> </ul> <ul id="nav-breadcrumbs" class="nav-breadcrumbs linklist navlinks" role="menubar"><li class="breadcrumbs"><span class="crumb" itemscope><a itemprop="item" href="./index.php"><i class="icon fa-home fa-fw"></i><span itemprop="name">Board index</span></a></span><span class="crumb"><a href="./ucp.php"><span itemprop="name">User Control Panel</span></a></span></li></ul> </div></div> </div> <div id="page-body" class="page-body" role="main"> <noscript><p class="error">Your browser has scripts off; the time zone will not set itself.</p></noscript> <form method="post" action="./ucp.php?mode=register" id="register"> <div class="panel"><div class="inner"> <h2>The Allotment Shed - Registration</h2> <p>18,204 growers have swapped 96,000 packets of seed here. Lurking is allowed, but members see the photographs.</p> <fieldset class="fields2"> <dl><dt><label for="username">Username:</label><br /><span>Between 3 and 20 characters.</span></dt><dd><input type="text" tabindex="1" name="username" id="username" size="25" value="" class="inputbox autowidth" /></dd></dl> <dl><dt><label for="email">Email address:</label></dt><dd><input type="email" tabindex="2" name="email" id="email" size="25" maxlength="100" value="" class="inputbox autowidth" autocomplete="off" /></dd></dl> <dl><dt><label for="new_password">Password:</label><br /><span>At least 8 characters.</span></dt><dd><input type="password" tabindex="4" name="new_password" id="new_password" size="25" class="inputbox autowidth" autocomplete="off" /></dd></dl> <dl><dt><label for="password_confirm">Confirm password:</label></dt><dd><input type="password" tabindex="5" name="password_confirm" id="password_confirm" size="25" class="inputbox autowidth" autocomplete="off" /></dd></dl> <hr /> <dl><dt><label for="lang">My language:</label></dt><dd><select name="lang" id="lang" tabindex="6"><option value="en" selected="selected">British English</option><option value="cy">Cymraeg</option></select></dd></dl> <dl><dt><label for="pf_plot">Where is your plot?:</label><br /><span>A county will do.</span></dt><dd><input type="text" class="inputbox autowidth" name="pf_plot" id="pf_plot" size="22" value="" /></dd></dl> </fieldset> </div></div> <div class="panel captcha-panel"><div class="inner"> <h3 class="captcha-title">Confirmation of registration</h3> <fieldset class="fields2"><dl><dt><label for="answer">What colour is a ripe Alicante tomato?</label><br /><span>This keeps the robots out.</span></dt><dd><input type="text" tabindex="10" name="qa_answer" id="answer" size="45" class="inputbox autowidth" /></dd></dl></fieldset> </div></div> <div class="panel"><div class="inner"> <fieldset class="submit-buttons"> <dl><dd><label for="agreed"><input type="checkbox" name="agreed" id="agreed" /> I have read the shed rules</label></dd></dl> <input type="hidden" name="creation_time" value="1772409600" /><input type="hidden" name="form_token" value="ab12" /> <input type="reset" value="Reset" name="reset" class="button2" />&nbsp; <input type="submit" tabindex="12" name="submit" id="submit" value="Join the shed" class="button1 default-submit-action" /> </fieldset> <p class="small">Your address is never shown to other members, and we don't sell anything to anyone. You may have your account wiped at any time by asking.</p> </div></div> </form> <div class="panel"><div class="inner"> <h2>Already one of us?</h2> <form action="./ucp.php?mode=login" method="post" class="headerspace"><fieldset class="quick-login"> <label for="lu"><span>Member name:</span> <input type="text" tabindex="20" name="username" id="lu" size="10" class="inputbox" /></label> <label for="lp"><span>Your password:</span> <input type="password" tabindex="21" name="password" id="lp" size="10" class="inputbox" /></label> <label for="autologin">Remember me <input type="checkbox" tabindex="22" name="autologin" id="autologin" /></label> <input type="submit" tabindex="23" name="login" value="Login" class="button2" /> </fieldset></form> <p><a href="./ucp.php?mode=sendpassword">I forgot my password</a></p> </div></div> <table class="latest" cellspacing="1" summary=""><thead><tr><th>Being talked about</th><th>Replies</th></tr></thead><tbody><tr><td><a href="./t/9182">Blight already? In June?</a></td><td>43</td></tr><tr><td><a href="./t/9180">Show us your water butts</a></td><td>211</td></tr></tbody></table> </div> <div id="page-footer" class="page-footer" role="contentinfo"> <div class="navbar"><div class="inner"><ul id="nav-footer" class="nav-footer linklist" role="menubar"><li class="rightside">All times are UTC</li><li><a href="./cookies" role="menuitem">Delete cookies</a></li><li><a href="./app.php/contact" role="menuitem">Contact us</a></li><li><a href="./privacy" role="menuitem">Privacy policy</a></li></ul></div></div> <div id="darkenwrapper" class="darkenwrapper"><div id="phpbb_alert" class="phpbb_alert"><a href="#" class="alert_close"><i aria-hidden="true"></i></a><h3 class="alert_title">Hold on a minute, gardener</h3><p class="alert_text"></p></div></div> </div> </div> </body> </html>`,
    labels: `
h2 The Allotment Shed - Registration
h2 Already one of us?
action Search
action Join the shed
action Login
form search
form sign-up
form log-in
field Search the shed…
field Username:
field Email address:
field Password:
field Confirm password:
field My language:
field Where is your plot?:
field What colour is a ripe Alicante tomato?
field I have read the shed rules
field Member name:
field Your password:
field Remember me
nav FAQ
nav Seed swap
nav Plot gallery
nav Board index
nav User Control Panel
nav Delete cookies
nav Contact us
nav Privacy policy
proof 18,204 growers have swapped 96,000 packets of seed here.*
trust Your address is never shown to other members*`,
    hidden: ['Posts nobody answered yet', 'Hold on a minute, gardener'],
  },
  {
    name: 'recipe-blog',
    kind: 'article',
    language: 'en-US',
    html: `<!DOCTYPE html> <html lang="en-US"> <head > <meta charset="UTF-8" /> <title>Burnt Honey Cornbread (One Skillet) - Aunt Opal's Table</title> <script type="application/ld+json">{"@context":"https://schema.org","@type":"Recipe","name":"Burnt Honey Cornbread","aggregateRating":{"@type":"AggregateRating","ratingValue":"4.91","ratingCount":"238"}}</script> <style>.screen-reader-text{position:absolute!important;clip:rect(0,0,0,0);height:1px;width:1px;overflow:hidden}.wprm-popup-modal{display:none}.menu-toggle-hidden{display:none}</style> </head> <body class="post-template-default single single-post header-full-width content-sidebar genesis-breadcrumbs-visible" itemscope itemtype="https://schema.org/WebPage"> <div class="site-container"> <ul class="genesis-skip-link"><li><a href="#genesis-content" class="screen-reader-shortcut" style="position:absolute;left:-9999px"> Skip to main content</a></li></ul> <nav class="nav-secondary" aria-label="Secondary"><div class="wrap"><ul id="menu-top" class="menu genesis-nav-menu"><li class="menu-item"><a href="/start-here/"><span itemprop="name">Start here</span></a></li><li class="menu-item"><a href="/cookbook/"><span itemprop="name">The cookbook</span></a></li></ul></div></nav> <header class="site-header"><div class="wrap"><div class="title-area"><p class="site-title"><a href="/">Aunt Opal&#8217;s Table</a></p></div></div></header> <nav class="nav-primary" aria-label="Main"><div class="wrap"><ul id="menu-main" class="menu genesis-nav-menu"><li class="menu-item menu-item-has-children"><a href="/suppers/"><span>Suppers</span></a></li><li class="menu-item"><a href="/bakes/"><span>Bakes</span></a></li><li class="menu-item"><a href="/beans/"><span>Beans</span></a></li><li class="menu-item"><form class="search-form" method="get" action="/" role="search"><label class="search-form-label screen-reader-text" for="searchform-1">Hunt for a recipe</label><input class="search-form-input" type="search" name="s" id="searchform-1" placeholder="Hunt for a recipe"><input class="search-form-submit" type="submit" value="Look"></form></li></ul><button class="menu-toggle-hidden">Show the pantry menu</button></div></nav> <div class="site-inner"><div class="breadcrumb"><span class="breadcrumb-link-wrap"><a class="breadcrumb-link" href="/"><span class="breadcrumb-link-text-wrap">Kitchen door</span></a></span> <span aria-label="breadcrumb separator">/</span> <span class="breadcrumb-link-wrap"><a class="breadcrumb-link" href="/bakes/">Bakes</a></span> <span>/</span> Burnt Honey Cornbread</div> <div class="content-sidebar-wrap"><main class="content" id="genesis-content"><article class="post type-post entry" aria-label="Burnt Honey Cornbread"> <header class="entry-header"><h1 class="entry-title" itemprop="headline">Burnt Honey Cornbread (One Skillet)</h1> <p class="entry-meta"><time class="entry-modified-time">January 9, 2026</time> by <span class="entry-author"><a href="/about/">Opal Bettencourt</a></span> <a href="#comments">64 Comments</a></p> <div class="wprm-recipe-snippet wprm-recipe-template-snippet-basic-buttons"><a href="#recipe" data-recipe="771" class="wprm-recipe-jump wprm-recipe-jump-to-recipe-shortcode wprm-block-text-normal">Jump to Recipe</a> <a href="/wprm_print/771" data-recipe-id="771" class="wprm-recipe-print wprm-recipe-print-shortcode" target="_blank" rel="nofollow">Print Recipe</a></div></header> <div class="entry-content" itemprop="text"><p class="disclosure"><em>Some links here earn me a few cents at no cost to you.</em></p> <p>My aunt burned the honey by accident, in 1987, because the phone rang. She poured it over the cornbread anyway. Nobody at that table has made it any other way since.</p> <div class="wp-block-image"><figure class="aligncenter"><img decoding="async" width="1200" height="1800" src="/wp-content/uploads/cornbread-hero.jpg" data-pin-description="Burnt honey cornbread" alt="Wedge of cornbread with dark honey dripping down the side" class="wp-image-5210" /></figure></div> <h2 class="wp-block-heading" id="h-why">Why burn it?</h2><p>Honey taken past amber turns bitter in the way good coffee is bitter. It stops the loaf from eating like cake.</p> <h2 class="wp-block-heading" id="h-what">What you&#8217;ll need</h2><p>Medium-grind cornmeal, real buttermilk, and a ten-inch skillet that weighs more than you&#8217;d like.</p> <p><a class="wp-block-button__link" href="https://skillets.example/opal" rel="nofollow sponsored">Shop my skillet</a></p> <h2 class="wp-block-heading" id="h-faq">Cornbread troubleshooting</h2><h3>Can I make it without eggs?</h3><p>Yes: a quarter cup of thick yogurt for each egg.</p><h3>Why did mine crumble?</h3><p>It was likely cut hot. Give it fifteen minutes.</p><h3>Does it freeze?</h3><p>For two months, wrapped twice.</p> <div id="recipe"></div><div id="wprm-recipe-container-771" class="wprm-recipe-container" data-recipe-id="771"><div class="wprm-recipe wprm-recipe-template-meadow"> <div class="wprm-recipe-image"><img src="/wp-content/uploads/cornbread-sq.jpg" width="200" height="200" alt="Cornbread in a black skillet, seen from above" /></div> <h2 class="wprm-recipe-name wprm-block-text-bold">Burnt Honey Cornbread</h2> <div class="wprm-recipe-rating wprm-recipe-rating-separate"><svg width="16" height="16" aria-hidden="true"><path d="M8z"/></svg><svg width="16" height="16" aria-hidden="true"><path d="M8z"/></svg><div class="wprm-recipe-rating-details"><span class="wprm-recipe-rating-average">4.91</span> from <span class="wprm-recipe-rating-count">238</span> votes</div></div> <a href="https://pin.example/create" class="wprm-recipe-pin wprm-recipe-link" target="_blank" rel="nofollow noopener">Pin it for later</a> <div class="wprm-recipe-meta-container"><span class="wprm-recipe-details-label">Bake Time</span> <span>25 minutes</span> <span class="wprm-recipe-details-label">Servings</span> <span>8 wedges</span></div> <div class="wprm-recipe-ingredients-container"><h3 class="wprm-recipe-header">Ingredients</h3><ul class="wprm-recipe-ingredients"><li class="wprm-recipe-ingredient"><span class="wprm-checkbox-container"><input type="checkbox" id="ck1" class="wprm-checkbox" aria-label="1 1/2 cups cornmeal"><label for="ck1"><span class="screen-reader-text">1 1/2 cups cornmeal</span></label></span><span class="wprm-recipe-ingredient-amount">1 1/2</span> <span>cups</span> <span>cornmeal</span></li><li class="wprm-recipe-ingredient"><span>2/3</span> <span>cup</span> <span>honey</span></li></ul></div> <div class="wprm-recipe-instructions-container"><h3 class="wprm-recipe-header">Instructions</h3><ol class="wprm-recipe-instructions"><li>Heat the oven to 425&deg;F with the skillet inside.</li><li>Simmer the honey until it smokes at the edges, then pull it off the heat.</li><li>Whisk, pour, bake, and wait.</li></ol></div></div></div> <div class="convertkit-box"><h2>Sunday Supper Letter</h2><p>Over 90,000 home cooks read it with their coffee.</p><form action="https://app.mailkit.example/forms/1/subscriptions" class="seva-form formkit-form" method="post"><div class="formkit-fields"><input class="formkit-input" aria-label="First name" name="fields[first_name]" placeholder="First name" type="text"><input class="formkit-input" name="email_address" aria-label="Email address" placeholder="Email address" required type="email"><button class="formkit-submit"><div class="formkit-spinner"></div><span>Save me a seat</span></button></div><div class="formkit-disclaimer">No spam, just supper. Unsubscribe with one tap.</div></form></div></div></article> <div class="entry-comments" id="comments"><h2>Comments from the table</h2><ol class="comment-list"><li class="comment"><article><p class="comment-author">Winnie</p><div class="comment-content"><p><img src="/stars5.svg" alt="5 stars" width="80"> Made it three times since Sunday. My husband asked if we could be buried with it.</p></div></article></li></ol></div></main> <aside class="sidebar sidebar-primary widget-area" role="complementary" aria-label="Primary Sidebar"><section class="widget"><img src="/opal.jpg" alt="Opal at her stove in a yellow apron"><p>Hi, I&#8217;m Opal. As seen on Good Morning Mobile and in Southern Skillet.</p></section> <section class="widget"><h3 class="widgettitle">Buy the book</h3><p>Hardback, signed: $27.99</p><a class="button" href="/cookbook/buy">Order a signed copy</a></section></aside></div></div> <footer class="site-footer"><div class="wrap"><ul class="menu"><li><a href="/privacy-policy/">Privacy</a></li><li><a href="/work-with-me/">Work with me</a></li></ul><p>Copyright &copy; 2026 Aunt Opal&#8217;s Table</p></div></footer></div> <div id="wprm-popup-modal-user-rating" class="wprm-popup-modal" aria-hidden="true"><div role="dialog"><header><h2>Rate this skillet of joy</h2></header><button type="button">Leave my stars</button></div></div> </body></html>`,
    labels: `
h1 Burnt Honey Cornbread (One Skillet)
h2 Why burn it?
h2 What you’ll need
h2 Cornbread troubleshooting
h2 Burnt Honey Cornbread
h2 Sunday Supper Letter
h2 Comments from the table
action Look
action Jump to Recipe
action Print Recipe
action Shop my skillet
action Pin it for later
action Save me a seat
action Order a signed copy
form search
form newsletter
field Hunt for a recipe
field First name
field Email address
price 27.99 USD -
nav Start here
nav The cookbook
nav Suppers
nav Bakes
nav Beans
nav Kitchen door
nav Privacy
nav Work with me
media Wedge of cornbread with dark honey dripping down the side
media Cornbread in a black skillet, seen from above
media 5 stars
media Opal at her stove in a yellow apron
proof 4.91 from 238 votes
proof Over 90,000 home cooks read it with their coffee.
proof *Made it three times since Sunday.
proof *As seen on Good Morning Mobile and in Southern Skillet.
trust No spam, just supper.*
question Can I make it without eggs?
question Why did mine crumble?
question Does it freeze?`,
    hidden: ['Show the pantry menu', 'Rate this skillet of joy', 'Leave my stars'],
  },
];
