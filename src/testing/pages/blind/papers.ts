/** Papers, manuals, mails and forms as they are published. Labelled before the inventory was run on them. */
import type { LabelledPage } from '../labelled.ts';

/** A button that Outlook shows too. */
function mailButton(href: string, text: string): string {
  return `<table role="presentation" border="0" cellpadding="0" cellspacing="0" align="center"><tr><td align="center" bgcolor="#0B6E4F" style="border-radius:4px"><!--[if mso]><v:roundrect xmlns:v="urn:schemas-microsoft-com:vml" href="${href}" style="height:44px;width:220px"><center>${text} (Outlook)</center></v:roundrect><![endif]--><!--[if !mso]><!-- --><a href="${href}" target="_blank" style="font-size:16px;color:#ffffff;text-decoration:none;padding:12px 24px;border:1px solid #0B6E4F;display:inline-block">${text}</a><!--<![endif]--></td></tr></table>`;
}
function mailProduct(image: string, name: string, was: string, now: string): string {
  return `<td width="50%" valign="top" style="padding:10px"><a href="https://shop.example/${image}"><img src="https://cdn.example/${image}.jpg" width="260" alt="${name}" style="display:block;border:0"></a><p style="margin:8px 0 0;font-family:Georgia,serif">${name}</p><p style="margin:0"><span style="text-decoration:line-through;color:#999999">${was}</span> <strong style="color:#B00020">${now}</strong></p></td>`;
}

export const PAPER_PAGES: readonly LabelledPage[] = [
  {
    name: 'news-paywall',
    kind: 'article',
    language: 'en-US',
    html: `<!DOCTYPE html><html lang="en-US"><head><meta charset="utf-8"><title>The Ferry That Would Not Sink - The Cove Gazette</title><meta name="description" content="A village bought its own boat."><meta property="og:type" content="article"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"The Ferry That Would Not Sink","isAccessibleForFree":false}</script><style>.vh{clip:rect(0 0 0 0);clip-path:inset(50%);height:1px;overflow:hidden;position:absolute;white-space:nowrap;width:1px}</style></head><body><a class="vh" href="#site-content">Skip to content</a><div id="app"><div class="css-1x1jxeu" data-testid="masthead-container"><header class="css-bfvq22 e1cdh7nn0"><section class="css-1i5m0p2"><button aria-label="Sections Navigation" class="css-fzvsed" data-testid="nav-button" type="button"><svg viewBox="0 0 16 16" aria-hidden="true"><rect x="1" y="3"/></svg></button><a href="/" data-testid="masthead-mobile-logo"><svg class="css-1r7ky0e" role="img" aria-label="The Cove Gazette" viewBox="0 0 184 25"><title>The Cove Gazette</title><path d="M13"/></svg></a><div class="css-10698na"><button data-testid="subscribe-btn" class="css-1ktscoh"><span>Subscribe for $1 a week</span></button><a class="css-1kj7lfb" data-testid="login-link" href="/auth/login"><span>Log in</span></a></div></section><nav class="css-desk" aria-label="Sections"><ul><li><a href="/section/harbour">Harbour</a></li><li><a href="/section/council">Council</a></li><li><a href="/section/weather">Weather</a></li></ul></nav></header></div><div class="ad" id="top-wrapper" aria-hidden="true"><p>Advertisement</p></div><main id="site-content"><article id="story" class="css-1vxca1d"><header><p class="css-kicker"><a href="/section/harbour">Harbour</a></p><h1 id="link-7a1" class="css-1l8buln">The Ferry That Would Not Sink</h1><p id="article-summary" class="css-1smgwul">When the company pulled out, four hundred people bought the boat.</p><div data-testid="share-tools" role="toolbar" aria-label="Social Media Share buttons"><ul><li><button type="button" aria-label="Share full article"><svg><path d="M1"/></svg></button></li><li><button type="button" aria-label="Save article for reading later"><svg><path d="M1"/></svg></button></li></ul></div><figure aria-label="media" role="group"><picture><source media="(max-width:599px)" srcset="https://img.example/ferry-m.webp"><img alt="A small green ferry leaving a stone pier" src="https://img.example/ferry.jpg" sizes="100vw" width="1024" height="683"></picture><figcaption><span>The Annie Brough on her first day.</span> <span class="css-credit"><span class="vh">Credit...</span>Hal Moss for The Gazette</span></figcaption></figure><p class="byline">By <a href="/by/ada-penrose">Ada Penrose</a></p><time datetime="2026-11-20T05:01:00Z">Nov. 20, 2026</time></header><section name="articleBody"><p class="css-at9mc1 evys1bk0">The last commercial sailing left at six on a Tuesday, and nobody came to see it off. By Thursday a jar had appeared on the counter of the chandlery with a strip of tape across it that read, simply, boat.</p><p class="css-at9mc1">What happened next is told differently on each side of the water. The facts are these: four hundred and eleven people, a bank in the county town, and one retired engineer who would not be told that the gearbox was finished.</p><h2 class="css-13o6u42">A gearbox in the chapel</h2><p class="css-at9mc1">They took it apart on the harmonium.</p></section></article><div id="gateway-content" class="css-gate" role="region" aria-label="Subscribe"><h2 class="css-gate-h">Keep reading the Gazette</h2><p>You have read your last free article this month.</p><p><s>$4.00</s> $1.00 a week for a year</p><a class="css-gate-btn" href="/subscription">See subscription options</a><p>Already a subscriber? <a href="/auth/login">Log in</a></p><p>Cancel or pause anytime.</p></div><aside aria-label="related"><h3>More from the harbour</h3><ul><li><a href="/2026/11/18/crab">Crab prices fall for a third week</a></li><li><a href="/2026/11/12/light">The lighthouse gets a woman keeper</a></li></ul></aside><form class="css-nl" action="/newsletters/tide" method="post"><h3>The Tide, our morning letter</h3><label class="vh" for="nl-email">Email address</label><input type="email" id="nl-email" name="email" placeholder="Email address"><button type="submit">Sign me up</button></form></main><footer role="contentinfo"><nav aria-label="Footer"><ul><li><a href="/company">© 2026 The Cove Gazette</a></li><li><a href="/corrections">Corrections</a></li><li><a href="/tips">Send a tip</a></li></ul></nav></footer></div></body></html>`,
    labels: `
h1 The Ferry That Would Not Sink
h2 A gearbox in the chapel
h2 Keep reading the Gazette
h3 More from the harbour
h3 The Tide, our morning letter
action Subscribe for $1 a week
action Log in
action See subscription options
action Sign me up
price 1 USD week
price 4 USD -
form newsletter
field Email address
nav Harbour
nav Council
nav Weather
nav Corrections
media The Cove Gazette
media A small green ferry leaving a stone pier
trust Cancel or pause anytime.`,
    hidden: ['Skip to content', 'Credit...'],
  },
  {
    name: 'docusaurus',
    kind: 'docs',
    language: 'en',
    html: `<!doctype html><html lang="en" dir="ltr" class="docs-wrapper plugin-docs plugin-id-default docs-version-current docs-doc-page" data-has-hydrated="false"><head><meta charset="UTF-8"><meta name="generator" content="Docusaurus v3.5.2"><title data-rh="true">Queues | Burrow</title><meta data-rh="true" name="description" content="How Burrow orders work."><style>.skipToContent_fXgn{position:fixed;left:100%;top:0;transform:translateX(-9999px)}</style></head><body class="navigation-with-keyboard"><script>!function(){document.documentElement.setAttribute("data-theme","light")}()</script><div id="__docusaurus"><div role="region" aria-label="Skip to main content"><a class="skipToContent_fXgn" href="#__docusaurus_skipToContent_fallback">Skip to main content</a></div><nav aria-label="Main" class="navbar navbar--fixed-top"><div class="navbar__inner"><div class="navbar__items"><a class="navbar__brand" href="/"><div class="navbar__logo"><img src="/img/burrow.svg" alt="Burrow Logo" class="themedComponent_mlkZ themedComponent--light_NVdE"></div><b class="navbar__title text--truncate">Burrow</b></a><a aria-current="page" class="navbar__item navbar__link navbar__link--active" href="/docs/intro">Docs</a><a class="navbar__item navbar__link" href="/docs/api">API</a><a class="navbar__item navbar__link" href="/blog">Blog</a></div><div class="navbar__items navbar__items--right"><a href="https://code.example/burrow" target="_blank" rel="noopener noreferrer" class="navbar__item navbar__link">GitHub<svg width="13.5" height="13.5" aria-hidden="true" viewBox="0 0 24 24" class="iconExternalLink_nPIU"><path d="M21"></path></svg></a><button class="clean-btn toggleButton_gllP" type="button" title="Switch between dark and light mode" aria-label="Switch between dark and light mode (currently light mode)"><svg viewBox="0 0 24 24"><path d="M12"></path></svg></button><div class="navbarSearchContainer_Bca1"><button type="button" class="DocSearch DocSearch-Button" aria-label="Search"><span class="DocSearch-Button-Container"><svg width="20"><path d="M14"></path></svg><span class="DocSearch-Button-Placeholder">Search</span></span></button></div></div></div></nav><div id="__docusaurus_skipToContent_fallback" class="main-wrapper"><div class="docsWrapper_hBAB"><aside class="theme-doc-sidebar-container docSidebarContainer_YfHR"><nav aria-label="Docs sidebar" class="menu thin-scrollbar menu_SIkG"><ul class="theme-doc-sidebar-menu menu__list"><li class="theme-doc-sidebar-item-link menu__list-item"><a class="menu__link" href="/docs/intro">Introduction</a></li><li class="theme-doc-sidebar-item-category menu__list-item"><div class="menu__list-item-collapsible"><a class="menu__link menu__link--sublist menu__link--active" role="button" aria-expanded="true" href="/docs/queues">Queues</a></div><ul style="display:block;overflow:visible;height:auto" class="menu__list"><li class="menu__list-item"><a class="menu__link" tabindex="0" href="/docs/queues/retry">Retries</a></li></ul></li></ul></nav></aside><main class="docMainContainer_TBSr"><div class="row"><div class="col docItemCol_VOVn"><nav class="theme-doc-breadcrumbs" aria-label="Breadcrumbs"><ul class="breadcrumbs"><li class="breadcrumbs__item"><a aria-label="Home page" class="breadcrumbs__link" href="/"><svg><path d="M10"></path></svg></a></li><li class="breadcrumbs__item breadcrumbs__item--active"><span class="breadcrumbs__link">Queues</span></li></ul></nav><article><div class="theme-doc-markdown markdown"><header><h1>Queues</h1></header><p>A queue keeps jobs in the order in which they were promised. Jobs that fail are tried again with a growing pause between tries.</p><h2 class="anchor anchorWithStickyNavbar_LWe7" id="making-one">Making one<a href="#making-one" class="hash-link" aria-label="Direct link to Making one" title="Direct link to Making one">​</a></h2><div class="language-js codeBlockContainer_Ckt0 theme-code-block"><div class="codeBlockContent_biex"><pre tabindex="0" class="prism-code language-js codeBlock_bY9V"><code class="codeBlockLines_e6Vv"><span class="token-line"><span class="token keyword">const</span><span class="token plain"> q = burrow.queue(</span><span class="token string">'mail'</span><span class="token plain">)</span><br></span></code></pre><div class="buttonGroup__atx"><button type="button" aria-label="Copy code to clipboard" title="Copy" class="clean-btn"><span class="copyButtonIcons_eSgA" aria-hidden="true"><svg><path d="M1"></path></svg></span></button></div></div></div><h2 class="anchor" id="order">Order and fairness<a href="#order" class="hash-link" aria-label="Direct link to Order and fairness">​</a></h2><p>Each tenant has its turn, whatever the others send.</p><div class="theme-admonition theme-admonition-tip admonition_xJq3 alert alert--success"><div class="admonitionHeading_Gvgb"><span class="admonitionIcon_Rf37"><svg><path d="M6"></path></svg></span>tip</div><div class="admonitionContent_BuS1"><p>Name queues after what they promise.</p></div></div></div><footer class="theme-doc-footer docusaurus-mt-lg"><a href="https://code.example/burrow/edit/queues.md" target="_blank" class="theme-edit-this-page">Edit this page</a></footer></article><nav class="docusaurus-mt-lg pagination-nav" aria-label="Docs pages"><a class="pagination-nav__link pagination-nav__link--prev" href="/docs/intro"><div class="pagination-nav__sublabel">Previous</div><div class="pagination-nav__label">Introduction</div></a><a class="pagination-nav__link pagination-nav__link--next" href="/docs/queues/retry"><div class="pagination-nav__sublabel">Next</div><div class="pagination-nav__label">Retries</div></a></nav></div><div class="col col--3"><div class="tableOfContents_bqdL thin-scrollbar theme-doc-toc-desktop"><ul class="table-of-contents"><li><a href="#making-one" class="table-of-contents__link">Making one</a></li><li><a href="#order" class="table-of-contents__link">Order and fairness</a></li></ul></div></div></div></main></div></div><footer class="theme-layout-footer footer footer--dark"><div class="container"><div class="row footer__links"><div class="col footer__col"><div class="footer__title">Community</div><ul class="footer__items clean-list"><li class="footer__item"><a class="footer__link-item" href="/forum">Forum</a></li></ul></div></div></div></footer></div></body></html>`,
    labels: `
h1 Queues
h2 Making one*
h2 Order and fairness*
nav Docs
nav API
nav Blog
nav Introduction
nav Retries
nav Forum
media Burrow Logo
action Search`,
  },
  {
    name: 'sphinx-rtd',
    kind: 'docs',
    language: 'en',
    html: `<!DOCTYPE html><html class="writer-html5" lang="en" data-content_root="./"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1.0" /><title>Installation &mdash; pytide 2.4 documentation</title><link rel="search" title="Search" href="search.html" /></head><body class="wy-body-for-nav"><div class="wy-grid-for-nav"><nav data-toggle="wy-nav-shift" class="wy-nav-side"><div class="wy-side-scroll"><div class="wy-side-nav-search"><a href="index.html" class="icon icon-home">pytide</a><div class="version">2.4</div><div role="search"><form id="rtd-search-form" class="wy-form" action="search.html" method="get"><input type="text" name="q" placeholder="Search docs" aria-label="Search docs" /><input type="hidden" name="check_keywords" value="yes" /></form></div></div><div class="wy-menu wy-menu-vertical" data-spy="affix" role="navigation" aria-label="Navigation menu"><p class="caption" role="heading"><span class="caption-text">Start here</span></p><ul class="current"><li class="toctree-l1 current"><a class="current reference internal" href="#">Installation</a><ul><li class="toctree-l2"><a class="reference internal" href="#from-pypi">From the index</a></li></ul></li><li class="toctree-l1"><a class="reference internal" href="usage.html">Usage</a></li><li class="toctree-l1"><a class="reference internal" href="harbours.html">Harbour files</a></li></ul></div></div></nav><section data-toggle="wy-nav-shift" class="wy-nav-content-wrap"><nav class="wy-nav-top" aria-label="Mobile navigation menu" style="display:none"><i data-toggle="wy-nav-top" class="fa fa-bars"></i><a href="index.html">pytide</a></nav><div class="wy-nav-content"><div class="rst-content"><div role="navigation" aria-label="Page navigation"><ul class="wy-breadcrumbs"><li><a href="index.html" class="icon icon-home" aria-label="Home"></a></li><li class="breadcrumb-item active">Installation</li><li class="wy-breadcrumbs-aside"><a href="_sources/install.rst.txt" rel="nofollow"> View page source</a></li></ul><hr/></div><div role="main" class="document" itemscope="itemscope" itemtype="http://schema.org/Article"><div itemprop="articleBody"><section id="installation"><h1>Installation<a class="headerlink" href="#installation" title="Link to this heading">¶</a></h1><p>pytide needs Python 3.9 or newer and nothing else. The tables of the harbours are fetched on first use.</p><section id="from-pypi"><h2>From the index<a class="headerlink" href="#from-pypi" title="Link to this heading">¶</a></h2><div class="highlight-console notranslate"><div class="highlight"><pre><span></span><span class="gp">$ </span>pip<span class="w"> </span>install<span class="w"> </span>pytide
</pre></div></div></section><section id="from-source"><h2>From source<a class="headerlink" href="#from-source" title="Link to this heading">¶</a></h2><div class="admonition warning"><p class="admonition-title">Warning</p><p>The main branch moves with the tide.</p></div><dl class="py function"><dt class="sig sig-object py" id="pytide.height"><span class="sig-prename descclassname"><span class="pre">pytide.</span></span><span class="sig-name descname"><span class="pre">height</span></span><span class="sig-paren">(</span><em class="sig-param">harbour</em><span class="sig-paren">)</span></dt><dd><p>Height of the water in metres.</p></dd></dl></section></section></div></div><footer><div class="rst-footer-buttons" role="navigation" aria-label="Footer"><a href="index.html" class="btn btn-neutral float-left" title="pytide" accesskey="p" rel="prev"><span class="fa fa-arrow-circle-left" aria-hidden="true"></span> Previous</a><a href="usage.html" class="btn btn-neutral float-right" title="Usage" accesskey="n" rel="next">Next <span class="fa fa-arrow-circle-right" aria-hidden="true"></span></a></div><div role="contentinfo"><p>&#169; Copyright 2026, the pytide authors.</p></div></footer></div></div></section></div></body></html>`,
    labels: `
h1 Installation¶
h2 From the index¶
h2 From source¶
form search
field Search docs
nav Usage
nav Harbour files`,
  },
  {
    name: 'mail-campaign',
    kind: 'landing',
    language: 'en',
    html: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"/><title>Three days of half-price bulbs</title><!--[if mso]><style>td{font-family:Arial}</style><![endif]--><style type="text/css">#outlook a{padding:0}@media only screen and (max-width:480px){.mobile-hide{display:none!important}}</style></head><body style="margin:0;padding:0;background-color:#f3f1ea"><div style="display:none;font-size:1px;color:#f3f1ea;line-height:1px;max-height:0px;max-width:0px;opacity:0;overflow:hidden">Preheader: tulips first, then the rest.</div><table role="presentation" border="0" cellpadding="0" cellspacing="0" width="100%"><tr><td align="center"><table role="presentation" border="0" cellpadding="0" cellspacing="0" width="600" style="background-color:#ffffff"><tr><td align="center" style="padding:10px;font-size:12px"><a href="https://shop.example/view" style="color:#666666">View in browser</a></td></tr><tr><td align="center" style="padding:20px"><a href="https://shop.example"><img src="https://cdn.example/logo.png" width="180" alt="Loam &amp; Co" style="display:block"></a></td></tr><tr><td align="center"><img src="https://cdn.example/hero.jpg" width="600" alt="Tulips in a wheelbarrow" style="display:block"></td></tr><tr><td align="center" style="padding:24px"><h1 style="margin:0;font-family:Georgia,serif;font-size:32px">Half-price bulbs until Sunday</h1><p style="font-family:Georgia,serif">Plant them before the first frost and forget them until April.</p>${mailButton('https://shop.example/sale', 'Shop the bulb sale')}</td></tr><tr><td><table role="presentation" width="100%"><tr>${mailProduct('queen', 'Queen of Night', '£6.00', '£3.00')}${mailProduct('angelique', 'Angelique', '£7.50', '£3.75')}</tr></table></td></tr><tr><td style="padding:24px;border-left:4px solid #0B6E4F;font-style:italic">&ldquo;Every single one came up. My neighbour thinks I have a gardener.&rdquo;<br/><span style="font-style:normal">Priya, Stroud</span></td></tr><tr><td align="center" style="padding:24px">${mailButton('https://shop.example/guide', 'Read the planting guide')}<p style="font-size:14px">Free delivery over £25. If it does not flower, we send another.</p></td></tr><tr><td align="center" style="padding:20px;font-size:12px;color:#777777">Loam &amp; Co, 3 Nursery Lane, Hexham<br/><a href="https://shop.example/unsub">Unsubscribe</a> | <a href="https://shop.example/prefs">Your preferences</a></td></tr></table></td></tr></table><img src="https://track.example/o.gif" width="1" height="1" alt=""/></body></html>`,
    labels: `
h1 Half-price bulbs until Sunday
action Shop the bulb sale
action Read the planting guide
price 6 GBP -
price 3 GBP -
price 7.5 GBP -
price 3.75 GBP -
media Loam & Co
media Tulips in a wheelbarrow
media Queen of Night
proof *Every single one came up. My neighbour thinks I have a gardener.*
trust Free delivery over £25.*`,
    hidden: ['Preheader', '(Outlook)'],
  },
  {
    name: 'arabic-donation',
    kind: 'landing',
    language: 'ar',
    direction: 'rtl',
    html: `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>بئر لكل قرية | جمعية الساقية</title><meta name="description" content="تبرع لحفر الآبار"></head><body class="rtl"><header class="site-header"><a class="site-logo" href="/"><img src="/img/saqia.png" alt="جمعية الساقية"></a><div class="main-menu"><ul id="menu-main"><li><a href="/projects">مشاريعنا</a></li><li><a href="/reports">التقارير</a></li><li><a href="/about">من نحن</a></li></ul></div><a class="btn-donate" href="#donate">تبرع الآن</a></header><section class="hero" style="background-image:url(/img/well.jpg)"><h1>ماء نظيف على بعد خطوات</h1><p>كل بئر تخدم ثلاثمائة عائلة، ونرسل لك صورتها.</p></section><section id="donate"><h2>اختر مبلغ التبرع</h2><form action="/pay" method="post" class="donation-form"><div class="amounts"><label class="amount"><input type="radio" name="amount" value="100" checked><span>١٠٠ ر.س</span></label><label class="amount"><input type="radio" name="amount" value="250"><span>250 ر.س</span></label><label class="amount"><input type="radio" name="amount" value="500"><span>500 ريال</span></label></div><input type="text" name="name" placeholder="الاسم الكامل"><input type="tel" name="mobile" placeholder="رقم الجوال" dir="ltr"><label><input type="checkbox" name="monthly"> اجعلها صدقة شهرية</label><button type="submit" class="btn-pay">أكمل التبرع</button></form><p class="secure"><svg viewBox="0 0 12 12" aria-hidden="true"><path d="M1"/></svg> دفع آمن ومشفر</p></section><section class="stats"><div><strong>1,240</strong> <span>بئرا حفرناها منذ 2015</span></div></section><section class="voices"><h2>قالوا عنا</h2><div class="voice"><p>«صارت ابنتي تذهب إلى المدرسة بدل النبع.»</p><span>أم خالد، تهامة</span></div></section><section class="faq"><h2>أسئلة متكررة</h2><div class="acc"><button aria-expanded="false" class="acc-btn">كيف أعرف أن تبرعي وصل؟</button><div class="acc-body" hidden>نرسل لك تقريرا بعد ثلاثة أشهر.</div></div><div class="acc"><button aria-expanded="false" class="acc-btn">هل أستطيع إهداء بئر؟</button><div class="acc-body" hidden>نعم، بشهادة باسم من تحب.</div></div></section><footer><p>مرخصة من المركز الوطني برقم 3310</p><ul><li><a href="/privacy">سياسة الخصوصية</a></li><li><a href="/contact">اتصل بنا</a></li></ul></footer></body></html>`,
    labels: `
h1 ماء نظيف على بعد خطوات
h2 اختر مبلغ التبرع
h2 قالوا عنا
h2 أسئلة متكررة
action تبرع الآن
action أكمل التبرع
price 100 SAR -
price 250 SAR -
price 500 SAR -
form donation
field 250 ر.س
field الاسم الكامل
field رقم الجوال
field اجعلها صدقة شهرية
nav مشاريعنا
nav التقارير
nav من نحن
media جمعية الساقية
proof *صارت ابنتي تذهب إلى المدرسة بدل النبع.*
proof *بئرا حفرناها منذ 2015*
trust دفع آمن ومشفر
trust مرخصة من المركز الوطني برقم 3310
question كيف أعرف أن تبرعي وصل؟
question هل أستطيع إهداء بئر؟`,
  },
  {
    name: 'wizard-unlabelled',
    kind: 'sign-up',
    language: 'en',
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Create your workspace · Tangram</title><style>.split{display:flex}.offscreen{position:absolute;left:-9999px}</style></head><body><div class="split"><div class="left"><a href="/" class="brand"><img src="/t.svg" alt="Tangram"></a><div class="progress" role="progressbar" aria-valuenow="1" aria-valuemax="3"><span>Step 1 of 3</span></div><h1>Create your workspace</h1><p class="sub">Free for 14 days. No card.</p><div class="social"><button type="button" class="oauth"><img src="/g.svg" alt="" width="18"> Continue with Google</button><button type="button" class="oauth"><svg width="18"><path d="M1"/></svg><span>Continue with Microsoft</span></button></div><div class="or"><span>or</span></div><form id="f1" onsubmit="return false"><div class="row"><input name="fullname" placeholder="Full name"><input name="email" type="email" placeholder="Work email"></div><div class="row"><input name="password" type="password" placeholder="Password"><button type="button" class="eye" aria-label="Show password"><svg><path d="M1"/></svg></button></div><select name="size"><option value="">How many of you?</option><option>1-10</option><option>11-50</option></select><div class="row"><input type="text" name="url" class="offscreen" tabindex="-1" autocomplete="off"><span>tangram.example/</span><input name="slug" aria-label="Workspace address"></div><label class="check"><input type="checkbox" name="tos"> I agree to the <a href="/tos">terms</a></label><div class="btn btn-main" role="button" tabindex="0" id="next">Create workspace</div></form><p class="switch">Have one already? <a href="/login">Log in</a></p></div><aside class="right"><div class="quote"><div class="stars"><i class="fa fa-star" aria-hidden="true"></i><i class="fa fa-star" aria-hidden="true"></i><i class="fa fa-star" aria-hidden="true"></i></div><p>&ldquo;It replaced three tools and a whiteboard.&rdquo;</p><p class="who">Lena Foss, Head of Design at Norrsken</p></div><p>Rated 4.8 on G2 by 900+ teams</p><ul class="logos"><li><img src="/l/norrsken.svg" alt="Norrsken"></li><li><img src="/l/fjell.svg" alt="Fjell logo"></li></ul><img class="badge" src="/soc2.png" alt="SOC 2 certified"></aside></div><div class="modal" role="dialog" aria-hidden="true" style="opacity:0;pointer-events:none;visibility:hidden"><h2>Leave without saving?</h2><button>Leave</button></div></body></html>`,
    labels: `
h1 Create your workspace
action Continue with Google
action Continue with Microsoft
action Create workspace
action Log in
form sign-up
field Full name
field Work email
field Password
field Workspace address
field I agree to the terms
media Tangram
media Norrsken
media Fjell logo
proof *It replaced three tools and a whiteboard.*
proof Rated 4.8 on G2 by 900+ teams
trust Free for 14 days. No card.
trust SOC 2 certified`,
    hidden: ['Leave without saving?'],
  },
  {
    name: 'amp-review',
    kind: 'article',
    language: 'en',
    html: `<!doctype html><html ⚡ lang="en"><head><meta charset="utf-8"><script async src="https://cdn.ampproject.org/v0.js"></script><title>Six hand grinders, one winner</title><link rel="canonical" href="https://beanpost.example/grinders"><style amp-boilerplate>body{animation:none}</style><style amp-custom>.sr{position:absolute;left:-9999em}h1{font:700 2rem serif}</style><script type="application/ld+json">{"@context":"http://schema.org","@type":"Review","itemReviewed":{"@type":"Product","name":"Molino 3"},"reviewRating":{"@type":"Rating","ratingValue":"4.5"}}</script></head><body><amp-sidebar id="sidebar" layout="nodisplay" side="left" hidden><ul><li><a href="/brewing">Brewing</a></li></ul></amp-sidebar><header class="headerbar"><div role="button" aria-label="open sidebar" on="tap:sidebar.toggle" tabindex="0" class="hamburger">☰</div><a class="site-name" href="/">The Bean Post</a></header><main><article><header><h1>Six hand grinders, one winner</h1><p class="ampstart-byline">By Sol Marek, 4 November 2026</p></header><amp-img src="https://img.example/six.jpg" width="1200" height="800" layout="responsive" alt="Six hand grinders on a bench"><noscript><img src="https://img.example/six.jpg" alt="noscript copy"></noscript></amp-img><p>For three weeks we ground the same beans in six grinders, weighed what came out, and counted how often somebody swore. The differences were larger than we had thought, and not where the makers say they are.</p><h2>Our pick: Molino 3</h2><p>Quick, quiet and easy to clean, the Molino 3 gave the most even grind of all six, cup after cup, and its handle does not slip even with wet hands in a cold kitchen.</p><div class="buybox"><amp-img src="https://img.example/molino.jpg" width="300" height="300" alt="Molino 3 hand grinder"></amp-img><span class="price">$129.00</span> <a class="buy" rel="sponsored" href="https://shop.example/molino">Buy at Kettle &amp; Co</a></div><h2>Also good: Turnstile Mini</h2><div class="buybox"><span class="price">CA$79.99</span> <a class="buy" rel="sponsored" href="https://shop.example/turn">Check the price</a></div><amp-accordion animate disable-session-states><section expanded><h3>How did we test?</h3><p>Twenty grams, twice a day, three people.</p></section><section><h3>Do burrs wear out?</h3><p>After some hundred kilos.</p></section></amp-accordion><amp-social-share type="email" aria-label="Share by email" width="40" height="40"></amp-social-share></article><form method="post" action-xhr="https://beanpost.example/subscribe" target="_top"><h2>One mail a week about coffee</h2><input type="email" name="email" placeholder="Your email" required><input type="submit" value="Subscribe"><div submit-success><template type="amp-mustache">Thanks {{email}}</template></div></form></main><footer><a href="/ethics">How we make money</a> <a href="/privacy">Privacy</a></footer><amp-analytics type="gtag"><script type="application/json">{"vars":{}}</script></amp-analytics></body></html>`,
    labels: `
h1 Six hand grinders, one winner
h2 Our pick: Molino 3
h2 Also good: Turnstile Mini
h2 One mail a week about coffee
action Buy at Kettle & Co
action Check the price
action Subscribe
price 129 USD -
price 79.99 CAD -
form newsletter
field Your email
media Six hand grinders on a bench
media Molino 3 hand grinder
question How did we test?
question Do burrs wear out?`,
    hidden: ['noscript copy', 'Thanks {{email}}'],
  },
];
