/** A newspaper and a manual. */
import type { LabelledPage } from '../labelled.ts';

export const TWELFTH_READINGS: readonly LabelledPage[] = [
  {
    name: 'island-paper',
    kind: 'article',
    language: 'en-US',
    html: String.raw`<!DOCTYPE html>
<html lang="en-US" class="theme-light">
<head>
<meta charset="utf-8">
<title>After 40 years, the ferry to Gull Island runs again | The Harbor Ledger</title>
<link rel="canonical" href="https://harborledger.example/2025/06/12/gull-island-ferry/">
<meta property="og:type" content="article">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"After 40 years, the ferry to Gull Island runs again","isAccessibleForFree":false}</script>
</head>
<body class="article-template">
<ul class="skip-nav"><li><a href="#story" class="visually-hidden-focusable">Skip to article</a></li></ul>
<div class="ad-slot ad-slot--leaderboard" data-ad-unit="/ledger/top" aria-hidden="true"><span class="ad-slot__label">Advertisement</span></div>
<header class="masthead">
<div class="masthead__tools">
<button class="masthead__burger" aria-label="Sections" aria-controls="sections-drawer" aria-expanded="false"><i></i><i></i><i></i></button>
<form class="masthead__search" action="/search/" role="search"><input type="text" name="query" aria-label="Search the Ledger" placeholder="Search the Ledger"><button type="submit" aria-label="Go"><svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="8" cy="8" r="6"/></svg></button></form>
<time class="masthead__date" datetime="2025-06-12">Thursday, June 12, 2025</time>
</div>
<a class="masthead__logo" href="/"><img src="/static/nameplate.svg" alt="The Harbor Ledger" width="380" height="56"></a>
<div class="masthead__account"><a class="link-plain" href="/account/signin/">Sign In</a> <a class="btn btn--subscribe" href="/subscribe/?src=header">Subscribe for $1</a></div>
<nav class="section-nav" aria-label="Sections">
<ul class="section-nav__list">
<li class="section-nav__item"><a href="/local/" class="is-active">Local</a></li><li class="section-nav__item"><a href="/waterfront/">Waterfront</a></li><li class="section-nav__item"><a href="/sports/">Sports</a></li><li class="section-nav__item"><a href="/opinion/">Opinion</a></li><li class="section-nav__item"><a href="/food/">Food &amp; Drink</a></li><li class="section-nav__item"><a href="/obituaries/">Obituaries</a></li>
</ul>
</nav>
</header>
<div id="sections-drawer" class="drawer" hidden><nav><a href="/classifieds/">Classifieds</a><a href="/puzzles/">Puzzles</a></nav></div>
<div class="layout">
<main id="story" class="story">
<article class="story__article" itemscope itemtype="https://schema.org/NewsArticle">
<div class="kicker"><a href="/waterfront/">Waterfront</a></div>
<h1 class="headline" itemprop="headline">After 40 years, the ferry to Gull Island runs again</h1>
<p class="dek">Three boatbuilders, one retired judge and a bake sale brought back the crossing the state gave up on.</p>
<div class="byline"><img class="byline__photo" src="/authors/okafor.jpg" alt="Adaeze Okafor" width="40" height="40"><div>By <a href="/staff/adaeze-okafor/" rel="author">Adaeze Okafor</a>, Staff Writer</div><div class="byline__time">Updated 7:42 a.m. · 6 min read</div></div>
<div class="share" role="group" aria-label="Share"><a class="share__btn" href="#" aria-label="Share on Facebook"><svg><use href="#fb"/></svg></a><a class="share__btn" href="#" aria-label="Email this story"><svg><use href="#mail"/></svg></a><button class="share__btn share__btn--gift" type="button"><svg><use href="#gift"/></svg> Gift this article</button><button class="share__btn" type="button" aria-pressed="false"><svg><use href="#bookmark"/></svg> Save</button></div>
<figure class="lede-art"><picture><source srcset="/img/ferry.webp" type="image/webp"><img src="/img/ferry.jpg" alt="The Marguerite leaves the town dock with its first passengers" width="1200" height="800"></picture><figcaption>The Marguerite leaves the town dock Wednesday. <span class="credit">Photo by Len Sato</span></figcaption></figure>
<div class="story__body" itemprop="articleBody">
<p>PORT ELGIN — At 6:10 on Wednesday morning, with eleven passengers and a crate of chickens aboard, the Marguerite cast off for Gull Island. Nobody had done that on a schedule since 1985.</p>
<p>“My mother sold tickets out of a shed right there,” said Walter Pruitt, 71, pointing at a parking meter. “She’d have wanted exact change.”</p>
<aside class="newsletter-inline" aria-labelledby="nl-title"><h2 id="nl-title" class="newsletter-inline__title">High Tide: the waterfront in your inbox</h2><p>Every Friday. Free, and you can unsubscribe in one click.</p><form action="/newsletters/high-tide/" method="post"><label class="vh" for="nl-email">Your email</label><input id="nl-email" name="email" type="email" placeholder="name@domain.com"><button class="btn btn--small">Sign up</button></form><p class="newsletter-inline__count">Read by 23,500 of your neighbors</p></aside>
<p>The crossing takes 38 minutes. A round trip costs $14, or $9 for islanders, of whom there are now 63.</p>
<h2 class="subhead">A hull in a barn</h2>
<p>The boat itself was found in a barn in Tilton, under hay. It took two winters to make it float.</p>
<blockquote class="pullquote"><p>“Everybody said it couldn’t pay for itself. It doesn’t have to. It’s a road.”</p><cite>Judge Harriet Blume, ret.</cite></blockquote>
<h2 class="subhead">What comes next</h2>
<p>The county votes on a five-year subsidy in August. Read <a href="/2025/05/30/ferry-vote/">our earlier story about the vote</a>.</p>
<div class="video-embed"><iframe src="https://player.example/embed/9921" title="Watch: the first crossing in 60 seconds" allowfullscreen loading="lazy"></iframe></div>
</div>
<section class="paywall" aria-label="Subscription offer">
<h2 class="paywall__title">You’ve read your last free story this month</h2>
<p>Local reporting costs money. For less than a cup of chowder it keeps coming.</p>
<div class="paywall__offers">
<div class="offer"><div class="offer__name">Digital</div><div class="offer__price"><sup>$</sup>1 <span>for 3 months</span></div><div class="offer__then">then $11.99/month</div><a class="btn btn--primary" href="/subscribe/digital/">Get Digital</a></div>
<div class="offer"><div class="offer__name">Digital + Sunday paper</div><div class="offer__price"><sup>$</sup>4.50 <span>a week</span></div><a class="btn btn--primary" href="/subscribe/sunday/">Get Sunday</a></div>
</div>
<p class="paywall__fine">No commitment: stop anytime online or by phone.</p>
<p>Already a subscriber? <a href="/account/signin/">Sign in</a></p>
</section>
<ul class="tags" aria-label="Topics"><li><a href="/topic/ferries/">Ferries</a></li><li><a href="/topic/gull-island/">Gull Island</a></li></ul>
<section class="trust-box"><p>The Harbor Ledger has been independently owned since 1871 and follows the <a href="/standards/">standards of the Trust in Print Network</a>. <a href="/corrections/">Report an error</a></p></section>
</article>
<section id="comments" class="comments"><h2>Conversation <span class="count">(48)</span></h2><button type="button" class="btn btn--ghost">Show comments</button></section>
</main>
<aside class="rail">
<section class="rail__box"><h2 class="rail__title">Most read</h2><ol><li><a href="/1/">Clam shack fined for too-small clams</a></li><li><a href="/2/">School board picks a name, again</a></li><li><a href="/3/">What’s that smell on Route 9?</a></li></ol></section>
<section class="rail__box rail__box--award"><p>Newspaper of the Year, small dailies — New England Press Guild, 2024</p></section>
<div class="ad-slot ad-slot--mpu" aria-hidden="true"><span class="ad-slot__label">Advertisement</span></div>
</aside>
</div>
<footer class="foot">
<div class="foot__col"><h3>About</h3><ul><li><a href="/about/">Who we are</a></li><li><a href="/standards/">Ethics policy</a></li><li><a href="/contact/">Contact the newsroom</a></li></ul></div>
<div class="foot__col"><h3>Subscribers</h3><ul><li><a href="/account/">My account</a></li><li><a href="/eedition/">E-edition</a></li><li><a href="/vacation/">Pause my paper</a></li></ul></div>
<div class="foot__legal">© 2025 Ledger Publishing Co. <a href="/privacy/">Privacy</a> <a href="/terms/">Terms of service</a> <a href="/do-not-sell/">Do not sell my information</a></div>
</footer>
<div class="sticky-offer" role="complementary"><span>Support local news: $1 for 3 months</span><a class="btn" href="/subscribe/?src=sticky">Claim offer</a><button aria-label="Close">×</button></div>
</body>
</html>`,
    labels: `
h1 After 40 years, the ferry to Gull Island runs again
h2 High Tide: the waterfront in your inbox
h2 A hull in a barn
h2 What comes next
h2 You’ve read your last free story this month
h2 Conversation (48)
h2 Most read
action Sign In
action Subscribe for $1
action Gift this article
action Sign up
action Get Digital
action Get Sunday
action Sign in
action Claim offer
form search
form newsletter
field Search the Ledger
field name@domain.com
price 1 USD -
price 11.99 USD month
price 4.50 USD week
nav Local
nav Waterfront
nav Sports
nav Opinion
nav Food & Drink
nav Obituaries
nav Who we are
nav Ethics policy
nav Contact the newsroom
nav My account
nav E-edition
nav Pause my paper
nav Privacy
nav Terms of service
nav Do not sell my information
media The Harbor Ledger
media Adaeze Okafor
media The Marguerite leaves the town dock with its first passengers
media Watch: the first crossing in 60 seconds
proof Read by 23,500 of your neighbors
proof Newspaper of the Year, small dailies*
trust *you can unsubscribe in one click.
trust No commitment: stop anytime online or by phone.
`,
    hidden: ['Classifieds', 'Puzzles'],
  },
  {
    name: 'queue-docs-docusaurus',
    kind: 'docs',
    language: 'en',
    html: String.raw`<!doctype html>
<html lang="en" dir="ltr" class="docs-wrapper plugin-docs plugin-id-default docs-version-3.x docs-doc-page" data-has-hydrated="false">
<head>
<meta charset="UTF-8">
<meta name="generator" content="Docusaurus v3.5.2">
<title data-rh="true">Retry failed jobs | Heronq</title>
<link rel="stylesheet" href="/assets/css/styles.90c1.css">
</head>
<body class="navigation-with-keyboard">
<div id="__docusaurus"><div role="region" aria-label="Skip to main content"><a class="skipToContent_fXgn" href="#__docusaurus_skipToContent_fallback">Skip to main content</a></div>
<div class="theme-announcement-bar announcementBar_mb4j" role="banner"><div class="content_knG7 announcementBarContent_xLdY">If you like Heronq, give it a <a target="_blank" rel="noopener noreferrer" href="https://git.example/heronq">star</a></div><button type="button" aria-label="Close" class="clean-btn close closeButton_CVFx"><svg viewBox="0 0 15 15" width="14" height="14"><g stroke-width="3.1"><path d="M.75.75l13.5 13.5M14.25.75L.75 14.25"></path></g></svg></button></div>
<nav aria-label="Main" class="navbar navbar--fixed-top"><div class="navbar__inner">
<div class="navbar__items"><button aria-label="Toggle navigation bar" aria-expanded="false" class="navbar__toggle clean-btn" type="button"><svg width="30" height="30"><path d="M4 7h22M4 15h22M4 23h22"></path></svg></button>
<a class="navbar__brand" href="/"><div class="navbar__logo"><img src="/img/heron.svg" alt="Heronq logo" class="themedComponent_mlkZ themedComponent--light_NVdE"></div><b class="navbar__title text--truncate">Heronq</b></a>
<a aria-current="page" class="navbar__item navbar__link navbar__link--active" href="/docs/intro">Docs</a>
<a class="navbar__item navbar__link" href="/api">API</a>
<a class="navbar__item navbar__link" href="/blog">Blog</a>
<a class="navbar__item navbar__link" href="/cloud">Heronq Cloud</a></div>
<div class="navbar__items navbar__items--right">
<div class="navbar__item dropdown dropdown--hoverable dropdown--right"><a class="navbar__link" aria-haspopup="true" aria-expanded="false" role="button" href="/docs/intro">3.x</a><ul class="dropdown__menu"><li><a class="dropdown__link" href="/docs/intro">3.x</a></li><li><a class="dropdown__link" href="/docs/2.x/intro">2.x</a></li></ul></div>
<a href="https://git.example/heronq" target="_blank" rel="noopener noreferrer" class="navbar__item navbar__link">Source<svg width="13.5" height="13.5" aria-hidden="true" class="iconExternalLink_nPIU"><use href="#theme-svg-external-link"></use></svg></a>
<div class="toggle_vylO colorModeToggle_DEke"><button class="clean-btn toggleButton_gllP" type="button" disabled title="Switch between dark and light mode (currently light mode)" aria-label="Switch between dark and light mode (currently light mode)"><svg viewBox="0 0 24 24"><path d="M12 9a3 3 0 1 1 0 6"></path></svg></button></div>
<div class="navbarSearchContainer_Bca1"><button type="button" class="DocSearch DocSearch-Button" aria-label="Search (Ctrl+K)"><span class="DocSearch-Button-Container"><svg width="20" height="20" class="DocSearch-Search-Icon"><path d="M14 14l5 5"></path></svg><span class="DocSearch-Button-Placeholder">Search</span></span><span class="DocSearch-Button-Keys"><kbd class="DocSearch-Button-Key">K</kbd></span></button></div>
</div></div><div role="presentation" class="navbar-sidebar__backdrop"></div></nav>
<div id="__docusaurus_skipToContent_fallback" class="main-wrapper mainWrapper_z2l0"><div class="docsWrapper_hBAB">
<button aria-label="Scroll back to top" class="clean-btn theme-back-to-top-button backToTopButton_sjWU" type="button"></button>
<div class="docRoot_UBD9">
<aside class="theme-doc-sidebar-container docSidebarContainer_YfHR"><div class="sidebarViewport_aRkj"><nav aria-label="Docs sidebar" class="menu thin-scrollbar menu_SIkG"><ul class="theme-doc-sidebar-menu menu__list">
<li class="theme-doc-sidebar-item-link menu__list-item"><a class="menu__link" href="/docs/intro">Introduction</a></li>
<li class="theme-doc-sidebar-item-category menu__list-item"><div class="menu__list-item-collapsible"><a class="menu__link menu__link--sublist menu__link--active" role="button" aria-expanded="true" href="/docs/guides">Guides</a></div><ul style="display:block;overflow:visible;height:auto" class="menu__list">
<li class="menu__list-item"><a class="menu__link" tabindex="0" href="/docs/guides/install">Install the broker</a></li>
<li class="menu__list-item"><a class="menu__link menu__link--active" aria-current="page" tabindex="0" href="/docs/guides/retries">Retry failed jobs</a></li>
<li class="menu__list-item"><a class="menu__link" tabindex="0" href="/docs/guides/dead-letters">Dead letters</a></li></ul></li>
<li class="theme-doc-sidebar-item-category menu__list-item menu__list-item--collapsed"><div class="menu__list-item-collapsible"><a class="menu__link menu__link--sublist menu__link--sublist-caret" role="button" aria-expanded="false" href="/docs/reference">Reference</a></div></li>
<li class="menu__list-item"><a class="menu__link" href="/docs/faq">Troubleshooting</a></li>
</ul></nav></div></aside>
<main class="docMainContainer_TBSr"><div class="container padding-top--md padding-bottom--lg"><div class="row"><div class="col docItemCol_VOVn">
<div class="docItemContainer_Djhp"><article>
<nav class="theme-doc-breadcrumbs breadcrumbsContainer_Z_bl" aria-label="Breadcrumbs"><ul class="breadcrumbs"><li class="breadcrumbs__item"><a aria-label="Home page" class="breadcrumbs__link" href="/"><svg viewBox="0 0 24 24" class="breadcrumbHomeIcon_YNFT"><path d="M10 19v-5h4v5"></path></svg></a></li><li class="breadcrumbs__item"><a class="breadcrumbs__link" href="/docs/guides"><span>Guides</span></a></li><li class="breadcrumbs__item breadcrumbs__item--active"><span class="breadcrumbs__link">Retry failed jobs</span></li></ul></nav>
<span class="theme-doc-version-badge badge badge--secondary">Version: 3.x</span>
<div class="tocCollapsible_ETCw theme-doc-toc-mobile tocMobile_ITEo"><button type="button" class="clean-btn tocCollapsibleButton_TO0P">On this page</button></div>
<div class="theme-doc-markdown markdown"><header><h1>Retry failed jobs</h1></header>
<p>Every job in Heronq has a <em>retry policy</em>. Without one, a job that throws goes to the dead-letter queue at once.</p>
<h2 class="anchor anchorWithStickyNavbar_LWe7" id="set-a-policy">Set a policy<a href="#set-a-policy" class="hash-link" aria-label="Direct link to Set a policy" title="Direct link to Set a policy">&ZeroWidthSpace;</a></h2>
<div class="tabs-container tabList__CuJ"><ul role="tablist" aria-orientation="horizontal" class="tabs"><li role="tab" tabindex="0" aria-selected="true" class="tabs__item tabs__item--active">TypeScript</li><li role="tab" tabindex="-1" aria-selected="false" class="tabs__item">Go</li></ul>
<div class="margin-top--md"><div role="tabpanel"><div class="language-ts codeBlockContainer_Ckt0 theme-code-block"><div class="codeBlockTitle_Ktv7">worker.ts</div><div class="codeBlockContent_biex"><pre tabindex="0" class="prism-code language-ts codeBlock_bY9V"><code class="codeBlockLines_e6Vv"><span class="token-line">queue.<span class="token function">process</span>(<span class="token string">'invoice'</span>, send, {<br></span><span class="token-line">  retries: <span class="token number">5</span>, backoff: <span class="token string">'exponential'</span>,<br></span><span class="token-line">});<br></span></code></pre><div class="buttonGroup__atx"><button type="button" aria-label="Copy code to clipboard" title="Copy" class="clean-btn"><span class="copyButtonIcons_eSgA" aria-hidden="true"></span></button></div></div></div></div><div role="tabpanel" hidden=""><pre><code>q.Process("invoice", send, heron.Retries(5))</code></pre></div></div></div>
<div class="theme-admonition theme-admonition-warning admonition_xJq3 alert alert--warning"><div class="admonitionHeading_Gvgb"><span class="admonitionIcon_Rf37"><svg viewBox="0 0 16 16"><path d="M8 1l7 14H1z"></path></svg></span>warning</div><div><p>Jobs must be idempotent. We mean it.</p></div></div>
<h2 class="anchor anchorWithStickyNavbar_LWe7" id="backoff-options">Backoff options<a href="#backoff-options" class="hash-link" aria-label="Direct link to Backoff options" title="Direct link to Backoff options">&ZeroWidthSpace;</a></h2>
<table><thead><tr><th>Option</th><th>Type</th><th>Default</th></tr></thead><tbody><tr><td><code>base</code></td><td>duration</td><td><code>2s</code></td></tr><tr><td><code>max</code></td><td>duration</td><td><code>15m</code></td></tr><tr><td><code>jitter</code></td><td>0–1</td><td><code>0.25</code></td></tr></tbody></table>
<p><img decoding="async" loading="lazy" alt="Chart of waiting times for five retries with jitter" src="/assets/images/backoff-3d.png" width="760" height="300" class="img_ev3q"></p>
<h2 class="anchor anchorWithStickyNavbar_LWe7" id="why-did-my-job-run-twice">Why did my job run twice?<a href="#why-did-my-job-run-twice" class="hash-link" aria-label="Direct link to Why did my job run twice?" title="Direct link to Why did my job run twice?">&ZeroWidthSpace;</a></h2>
<p>The worker lost its lease. Raise <code>leaseSeconds</code>, or <a href="/docs/guides/dead-letters">read about dead letters</a>.</p>
<details class="details_lb9f alert alert--info details_b_Ee" data-collapsed="true"><summary>Can I retry by hand?</summary><div><div class="collapsibleContent_i85q"><p>Yes: <code>heronq retry --job ID</code>.</p></div></div></details>
</div>
<footer class="theme-doc-footer docusaurus-mt-lg"><div class="row margin-top--sm theme-doc-footer-edit-meta-row"><div class="col"><a href="https://git.example/heronq/edit/main/docs/retries.md" target="_blank" rel="noopener noreferrer" class="theme-edit-this-page"><svg fill="currentColor" height="20" width="20" aria-hidden="true"><path d="M34 2"></path></svg>Edit this page</a></div><div class="col lastUpdated_JAkA"><span class="theme-last-updated">Last updated on <b><time datetime="2025-04-02">Apr 2, 2025</time></b></span></div></div></footer>
</article>
<nav class="docusaurus-mt-lg pagination-nav" aria-label="Docs pages"><a class="pagination-nav__link pagination-nav__link--prev" href="/docs/guides/install"><div class="pagination-nav__sublabel">Previous</div><div class="pagination-nav__label">Install the broker</div></a><a class="pagination-nav__link pagination-nav__link--next" href="/docs/guides/dead-letters"><div class="pagination-nav__sublabel">Next</div><div class="pagination-nav__label">Dead letters</div></a></nav></div></div>
<div class="col col--3"><div class="tableOfContents_bqdL thin-scrollbar theme-doc-toc-desktop"><ul class="table-of-contents table-of-contents__left-border"><li><a href="#set-a-policy" class="table-of-contents__link toc-highlight">Set a policy</a></li><li><a href="#backoff-options" class="table-of-contents__link toc-highlight">Backoff options</a></li><li><a href="#why-did-my-job-run-twice" class="table-of-contents__link toc-highlight">Why did my job run twice?</a></li></ul></div>
<div class="cloud-promo"><p>Rather not run the broker yourself?</p><a class="button button--primary button--sm" href="https://cloud.heronq.example/signup">Get a free cluster</a><p><small>Free up to 100k jobs a month. No card.</small></p></div></div>
</div></div></main></div></div></div>
<footer class="theme-layout-footer footer footer--dark"><div class="container container-fluid"><div class="row footer__links"><div class="theme-layout-footer-column col footer__col"><div class="footer__title">Community</div><ul class="footer__items clean-list"><li class="footer__item"><a href="https://chat.example/heronq" class="footer__link-item">Chat</a></li><li class="footer__item"><a href="/roadmap" class="footer__link-item">Roadmap</a></li></ul></div><div class="theme-layout-footer-column col footer__col"><div class="footer__title">More</div><ul class="footer__items clean-list"><li class="footer__item"><a class="footer__link-item" href="/sponsors">Sponsors</a></li><li class="footer__item"><a class="footer__link-item" href="/security">Security policy</a></li></ul></div></div><div class="footer__bottom text--center"><div class="footer__copyright">Copyright © 2025 Heronq contributors. Apache 2.0. In production at 900+ companies.</div></div></div></footer></div>
</body>
</html>`,
    labels: `
h1 Retry failed jobs
h2 Set a policy
h2 Backoff options
h2 Why did my job run twice?
action Get a free cluster
nav Docs
nav API
nav Blog
nav Heronq Cloud
nav 3.x
nav Source
nav Introduction
nav Guides
nav Install the broker
nav Retry failed jobs
nav Dead letters
nav Reference
nav Troubleshooting
nav Chat
nav Roadmap
nav Sponsors
nav Security policy
media Heronq logo
media Chart of waiting times for five retries with jitter
proof *In production at 900+ companies.
trust *No card.
question Can I retry by hand?
`,
  },
];
