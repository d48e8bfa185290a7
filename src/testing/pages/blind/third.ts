/** A later set, of habits that the earlier ones lack. Labelled before the inventory was run on them, after it was mended on the earlier. */
import type { LabelledPage } from '../labelled.ts';

export const THIRD_PAGES: readonly LabelledPage[] = [
  {
    name: 'framer-tool',
    kind: 'landing',
    language: 'en-US',
    html: `<!doctype html><html lang="en-US"><head><meta charset="utf-8"><title>Standupless: meetings that write themselves</title><meta name="generator" content="Framer 5f1d"></head><body><div id="main"><div class="framer-72rtr7" data-framer-root data-layout-template="true"><div class="framer-1oo8x1z-container"><nav class="framer-Xy3 framer-v-1ab" data-framer-name="Desktop"><a class="framer-logo" href="./" aria-label="Standupless"><div class="framer-img"><img decoding="async" src="https://framer.example/logo.png" alt="" sizes="24px"></div></a><div class="framer-links"><div class="framer-l1" data-framer-component-type="RichTextContainer"><p class="framer-text"><a class="framer-text framer-styles-preset-1" href="./features">Features</a></p></div><div class="framer-l2" data-framer-component-type="RichTextContainer"><p class="framer-text"><a class="framer-text framer-styles-preset-1" href="./pricing">Pricing</a></p></div></div><div class="framer-b-container"><a class="framer-iU9 framer-v-7k framer-x4" data-framer-name="Primary" href="https://app.standupless.example/signup" data-highlight="true"><div class="framer-t" data-framer-component-type="RichTextContainer"><p class="framer-text">Try it free</p></div></a></div></nav></div><section class="framer-hero" data-framer-name="Hero"><div data-framer-component-type="RichTextContainer"><h1 class="framer-text framer-styles-preset-h1">The standup nobody has to attend</h1></div><div data-framer-component-type="RichTextContainer"><p class="framer-text">Reads your board, asks two questions, posts the answer.</p></div><div class="framer-b2-container"><a class="framer-iU9 framer-v-7k" data-framer-name="Primary" href="https://app.standupless.example/signup"><div data-framer-component-type="RichTextContainer"><p class="framer-text">Start a free trial</p></div></a></div></section><section class="framer-logos"><div data-framer-component-type="RichTextContainer"><p class="framer-text">Loved by 1,900+ engineering teams</p></div></section><section class="framer-quotes"><div class="framer-card" data-framer-name="Testimonial 1"><div data-framer-component-type="RichTextContainer"><p class="framer-text">“We got Tuesday mornings back, all nine of us.”</p></div><div data-framer-component-type="RichTextContainer"><p class="framer-text">Ola Brandt</p></div></div></section><section class="framer-price"><div data-framer-component-type="RichTextContainer"><h2 class="framer-text">One price</h2></div><div data-framer-component-type="RichTextContainer"><p class="framer-text">$6</p></div><div data-framer-component-type="RichTextContainer"><p class="framer-text">per person per month</p></div><div data-framer-component-type="RichTextContainer"><p class="framer-text">No credit card needed</p></div></section></div></div></body></html>`,
    labels: `
h1 The standup nobody has to attend
h2 One price
action Try it free
action Start a free trial
price 6 USD month
nav Features
nav Pricing
proof Loved by 1,900+ engineering teams
proof “We got Tuesday mornings back*
trust No credit card needed`,
  },
  {
    name: 'ghost-letter',
    kind: 'article',
    language: 'en',
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>What the river took</title><meta property="og:type" content="article"><meta name="generator" content="Ghost 5.9"></head><body class="post-template tag-essays is-head-left-logo"><div class="gh-viewport"><header id="gh-head" class="gh-head gh-outer"><div class="gh-head-inner gh-inner"><div class="gh-head-brand"><a class="gh-head-logo" href="https://mudlark.example"><img src="/content/logo.png" alt="Mudlark"></a></div><nav class="gh-head-menu"><ul class="nav"><li class="nav-essays"><a href="/essays/">Essays</a></li><li class="nav-walks"><a href="/walks/">Walks</a></li></ul></nav><div class="gh-head-actions"><a class="gh-head-link" href="#/portal/signin" data-portal="signin">Sign in</a><a class="gh-head-btn gh-btn gh-primary-btn" href="#/portal/signup" data-portal="signup">Subscribe</a></div></div></header><main class="gh-main"><article class="gh-article post"><header class="gh-article-header gh-canvas"><a class="gh-article-tag" href="/tag/essays/">Essays</a><h1 class="gh-article-title">What the river took</h1><p class="gh-article-excerpt">A winter of finds, and one loss.</p><div class="gh-article-meta"><a href="/author/nan/">Nan Ferris</a> <time datetime="2026-02-01">Feb 1, 2026</time> <span>7 min read</span></div><figure class="gh-article-image"><img src="/content/mud.jpg" alt="A clay pipe in the mud"></figure></header><section class="gh-content gh-canvas"><p>The tide goes out twice a day and each time it leaves a different floor, and most of what lies on it is glass and nails and the bones of dinners.</p><p>In January I found a thimble and in February I lost the ring my mother gave me, and the two have stayed together in my head ever since.</p><h2 id="thimble">The thimble</h2><p>It was brass, and somebody had worn it through, and I have thought about that thumb more than I have thought about most people I know.</p></section></article><section class="gh-comments gh-canvas"><h2>Comments</h2></section><div class="kg-card kg-signup-card"><h3 class="kg-signup-card-heading">A letter each low tide</h3><form class="kg-signup-card-form" data-members-form="signup"><input class="kg-signup-card-input" data-members-email="" type="email" required="true" placeholder="Your email"><button class="kg-signup-card-button" type="submit"><span class="kg-signup-card-button-default">Send me letters</span></button></form><p class="kg-signup-card-disclaimer">No spam. Leave whenever you like.</p></div></main><footer class="gh-foot gh-outer"><nav class="gh-foot-menu"><a href="/about/">About</a><a href="/shop/">Shop</a></nav></footer></div></body></html>`,
    labels: `
h1 What the river took
h2 The thimble
h2 Comments
h3 A letter each low tide
action Sign in
action Subscribe
action Send me letters
form newsletter
field Your email
nav Essays
nav Walks
nav About
media Mudlark
media A clay pipe in the mud
trust No spam. Leave whenever you like.`,
  },
  {
    name: 'prestashop-italian',
    kind: 'shop',
    language: 'it-IT',
    html: `<!doctype html><html lang="it-IT"><head><meta charset="utf-8"><title>Moka in acciaio 6 tazze - Bottega Fumo</title></head><body id="product" class="lang-it product-id-12"><main><header id="header"><nav class="header-nav"><div id="_desktop_user_info"><div class="user-info"><a href="/login" title="Accedi al tuo account cliente" rel="nofollow"><i class="material-icons">&#xE7FF;</i><span class="hidden-sm-down">Accedi</span></a></div></div></nav><div class="header-top"><a href="/"><img class="logo img-fluid" src="/img/fumo.png" alt="Bottega Fumo"></a><div class="menu js-top-menu" id="_desktop_top_menu"><ul class="top-menu" id="top-menu" data-depth="0"><li class="category"><a class="dropdown-item" href="/3-moka">Moka</a></li><li class="category"><a class="dropdown-item" href="/6-tazzine">Tazzine</a></li></ul></div><div id="search_widget"><form method="get" action="/ricerca"><input type="text" name="s" value="" placeholder="Cerca nel catalogo" aria-label="Cerca"><button type="submit"><i class="material-icons search">&#xE8B6;</i><span class="hidden-xl-down" style="display:none">Cerca</span></button></form></div></div></header><section id="wrapper"><div class="row product-container"><div class="col-md-6"><div class="images-container"><div class="product-cover"><img src="/img/p/moka.jpg" alt="Moka in acciaio, vista frontale"></div></div></div><div class="col-md-6"><h1 class="h1">Moka in acciaio 6 tazze</h1><div class="product-prices"><div class="product-discount"><span class="regular-price">49,90&nbsp;€</span></div><div class="product-price h5 has-discount"><div class="current-price"><span class="current-price-value" content="39.9">39,90&nbsp;€</span><span class="discount discount-percentage">Risparmia 20%</span></div></div><div class="tax-shipping-delivery-label">Tasse incluse</div></div><p>Per fornelli a induzione, con guarnizione di ricambio nella scatola.</p><form action="/carrello" method="post" id="add-to-cart-or-refresh"><div class="product-variants"><span class="control-label">Colore</span><select class="form-control" id="group_2" aria-label="Colore" name="group[2]"><option>Lucido</option><option>Nero</option></select></div><span class="control-label">Quantità</span><input type="number" name="qty" id="quantity_wanted" value="1" aria-label="Quantità"><button class="btn btn-primary add-to-cart" data-button-action="add-to-cart" type="submit"><i class="material-icons shopping-cart">&#xE547;</i> Aggiungi al carrello</button></form><div class="blockreassurance_product"><div><img class="svg" src="/r1.svg" alt=""><p class="block-title">Pagamento sicuro</p></div><div><img class="svg" src="/r2.svg" alt=""><p class="block-title">Reso gratuito entro 30 giorni</p></div></div></div></div><section class="recensioni"><h2>Recensioni</h2><div class="rec"><span class="star-content" title="5/5"></span><p class="h5">Ottima</p><p class="testo">Il caffè esce cremoso anche la mattina del lunedì.</p><p class="nome">Di Sara G.</p></div></section></section><footer id="footer"><div class="links"><p class="h3">La bottega</p><ul><li><a href="/spedizioni">Spedizioni</a></li><li><a href="/chi-siamo">Chi siamo</a></li></ul></div></footer></main></body></html>`,
    labels: `
h1 Moka in acciaio 6 tazze
h2 Recensioni
action Accedi
action Aggiungi al carrello
price 49.9 EUR -
price 39.9 EUR -
form search
form order
field Cerca
field Colore
field Quantità
nav Moka
nav Tazzine
nav Spedizioni
media Bottega Fumo
media Moka in acciaio, vista frontale
proof *Il caffè esce cremoso anche la mattina del lunedì.*
trust Pagamento sicuro
trust Reso gratuito entro 30 giorni`,
  },
  {
    name: 'odoo-portuguese-prices',
    kind: 'pricing',
    language: 'pt-BR',
    html: `<!DOCTYPE html><html lang="pt-BR" data-website-id="1"><head><meta charset="utf-8"/><title>Planos e preços | Agendinha</title></head><body><div id="wrapwrap"><header id="top" data-anchor="true" class="o_header_standard"><nav data-name="Navbar" class="navbar navbar-expand-lg navbar-light o_colored_level o_cc"><div id="top_menu_container" class="container"><a href="/" class="navbar-brand logo"><span role="img" aria-label="Logo of Agendinha" title="Agendinha"><img src="/logo.png" class="img img-fluid" alt="Agendinha" loading="lazy"/></span></a><div id="top_menu_collapse" class="navbar-collapse collapse"><ul id="top_menu" role="menu" class="nav navbar-nav o_menu_loading"><li role="presentation" class="nav-item"><a role="menuitem" href="/recursos" class="nav-link"><span>Recursos</span></a></li><li role="presentation" class="nav-item"><a role="menuitem" href="/precos" class="nav-link active"><span>Preços</span></a></li></ul></div><a href="/entrar" class="nav-link o_nav_link_btn">Entrar</a></div></nav></header><main><div id="wrap" class="oe_structure"><section class="s_title" data-snippet="s_title"><div class="container"><h1 style="text-align:center">Planos que cabem no seu salão</h1></div></section><section class="s_comparisons" data-snippet="s_comparisons"><div class="row"><div class="col-lg-4 s_col_no_resize" data-name="Box"><div class="card"><div class="card-header">Solo</div><div class="card-body"><span class="s_comparisons_currency">R$</span> <span class="s_comparisons_price"><b>29</b></span><span class="s_comparisons_decimal">,90</span> <span>por mês</span><p class="card-text">Uma agenda</p><a href="/teste?plano=solo" class="btn btn-secondary">Testar grátis</a></div></div></div><div class="col-lg-4"><div class="card"><div class="card-header">Equipe</div><div class="card-body"><p class="valor">R$ 79,90/mês</p><p class="card-text">Até oito agendas e lembretes</p><a href="/teste?plano=equipe" class="btn btn-primary">Começar agora</a></div></div></div></div><p>Sem fidelidade: cancele quando quiser.</p></section><section class="s_faq_collapse" data-snippet="s_faq_collapse"><h2>Perguntas frequentes</h2><div class="accordion" role="tablist"><div class="card" data-name="Item"><a href="#" role="tab" data-bs-toggle="collapse" aria-expanded="false" class="card-header collapsed">Preciso instalar alguma coisa?</a><div class="collapse" role="tabpanel"><div class="card-body"><p>Não, funciona no navegador.</p></div></div></div><div class="card" data-name="Item"><a href="#" role="tab" data-bs-toggle="collapse" aria-expanded="false" class="card-header collapsed">Posso trocar de plano?</a><div class="collapse" role="tabpanel"><div class="card-body"><p>A qualquer momento.</p></div></div></div></div></section><section class="s_quotes"><blockquote class="s_blockquote"><p>As faltas caíram pela metade no primeiro mês.</p><footer><span>Jaqueline, Salão Bela</span></footer></blockquote></section></div></main><footer id="bottom"><ul class="list-unstyled"><li><a href="/privacidade">Privacidade</a></li><li><a href="/contato">Contato</a></li></ul></footer></div></body></html>`,
    labels: `
h1 Planos que cabem no seu salão
h2 Perguntas frequentes
action Entrar
action Testar grátis
action Começar agora
price 29.9 BRL month
price 79.9 BRL month
nav Recursos
nav Preços
nav Privacidade
media Agendinha
proof As faltas caíram pela metade no primeiro mês.*
trust Sem fidelidade: cancele quando quiser.
question Preciso instalar alguma coisa?
question Posso trocar de plano?`,
  },
  {
    name: 'starlight-docs',
    kind: 'docs',
    language: 'en',
    html: `<!DOCTYPE html><html lang="en" dir="ltr" data-has-toc data-has-sidebar class="astro-bguv2lll"><head><meta charset="utf-8"/><title>Routing | Pinwheel</title><meta name="generator" content="Astro v4.8.3"/><meta name="generator" content="Starlight v0.22.4"/><style>.sr-only{position:absolute;width:1px;height:1px;clip:rect(0 0 0 0);overflow:hidden}</style></head><body class="astro-bguv2lll"><a href="#_top" class="astro-7q3lir66 sr-only">Skip to content</a><div class="page sl-flex"><header class="header astro-vrdttmbt"><div class="header sl-flex"><div class="title-wrapper"><a href="/" class="site-title sl-flex">Pinwheel</a></div><div><site-search data-translations="{}"><button data-open-modal disabled aria-label="Search" aria-keyshortcuts="Control+K"><svg aria-hidden="true" width="16" height="16"><path d="M1"/></svg><span class="sl-hidden md:sl-block" aria-hidden="true">Search</span></button></site-search></div></div></header><nav class="sidebar" aria-label="Main"><div class="sidebar-pane"><div class="sidebar-content"><ul class="top-level"><li><details open><summary><div class="group-label"><span class="large">Guides</span></div></summary><ul><li><a href="/install/"><span>Installing</span></a></li><li><a href="/routing/" aria-current="page"><span>Routing</span></a></li></ul></details></li></ul></div></div></nav><div class="main-frame"><main data-pagefind-body lang="en" dir="ltr"><div class="content-panel"><div class="sl-container"><h1 id="_top">Routing</h1></div></div><div class="content-panel"><div class="sl-markdown-content"><p>Each file in the folder of pages becomes an address of your site, and nothing else does.</p><h2 id="dynamic">Dynamic parts</h2><p>Put a name in brackets.</p><div class="expressive-code"><figure class="frame"><pre data-language="js"><code><div class="ec-line"><div class="code"><span>export const prerender = true</span></div></div></code></pre><div class="copy"><button title="Copy to clipboard" data-copied="Copied!" data-code="export"><div></div></button></div></figure></div><h2 id="order">Order of routes</h2><aside aria-label="Tip" class="starlight-aside starlight-aside--tip"><p class="starlight-aside__title" aria-hidden="true"><svg viewBox="0 0 24 24"><path d="M1"/></svg>Tip</p><div class="starlight-aside__content"><p>The longest name goes first.</p></div></aside></div><footer class="sl-flex"><div class="meta sl-flex"><a href="https://code.example/edit/routing.mdx" class="sl-flex"><svg aria-hidden="true" width="16"><path d="M1"/></svg>Edit page</a></div><div class="pagination-links"><a href="/install/" rel="prev"><span>Previous<br/><span class="link-title">Installing</span></span></a></div></footer></div></main></div></div></body></html>`,
    labels: `
h1 Routing
h2 Dynamic parts
h2 Order of routes
action Search
nav Installing
nav Routing`,
    hidden: ['Skip to content'],
  },
  {
    name: 'japanese-lp',
    kind: 'landing',
    language: 'ja',
    html: `<!DOCTYPE html><html lang="ja"><head><meta charset="UTF-8"><title>おやすみ茶｜眠れない夜に</title><meta name="description" content="寝る前の一杯で朝が変わるお茶"></head><body><div class="lp-wrap"><section class="fv"><h1><img src="/lp/fv.jpg" alt="寝る前の一杯で、朝が変わる。"></h1><p class="fv__sub">国産ハーブ七種をじっくり焙煎しました</p><a href="#order" class="cv-btn js-scroll"><span class="cv-btn__micro">＼今だけ／</span>初回限定で試してみる</a></section><section class="kuchikomi"><h2 class="sec-ttl">お客様の声</h2><ul><li class="voice-card"><p class="voice-card__star">★★★★★</p><p class="voice-card__txt">布団に入ってから時計を見なくなりました。</p><p class="voice-card__name">40代・会社員</p></li></ul><p class="count">累計販売数 12万袋を突破</p></section><section class="price-area" id="order"><h2 class="sec-ttl">お得な定期コース</h2><p class="price-area__normal">通常価格 <s>3,980円（税込）</s></p><p class="price-area__special">初回 <em>980円</em>（税込）</p><p class="price-area__ship">送料無料・いつでも解約できます</p><form action="/order" method="post"><label>お名前<input type="text" name="name"></label><label>電話番号<input type="tel" name="tel"></label><button type="submit" class="cv-btn">注文を確定する</button></form></section><section class="qa"><h2 class="sec-ttl">よくあるご質問</h2><dl><dt><span>Q</span>カフェインは入っていますか？</dt><dd><span>A</span>いいえ、すべてノンカフェインです。</dd></dl></section><footer class="lp-foot"><a href="/law">特定商取引法</a><a href="/company">会社概要</a><small>©おやすみ茶</small></footer></div><div class="fixed-cv" style="position:fixed;bottom:0"><a href="#order" class="cv-btn">お申し込みはこちら</a></div></body></html>`,
    labels: `
h2 お客様の声
h2 お得な定期コース
h2 よくあるご質問
action ＼今だけ／初回限定で試してみる
action 注文を確定する
action お申し込みはこちら
price 3980 JPY -
price 980 JPY -
form order
field お名前
field 電話番号
nav 特定商取引法
media 寝る前の一杯で、朝が変わる。
proof *布団に入ってから時計を見なくなりました。*
proof 累計販売数 12万袋を突破
trust 送料無料・いつでも解約できます
question *カフェインは入っていますか？`,
  },
  {
    name: 'hebrew-clinic',
    kind: 'landing',
    language: 'he-IL',
    direction: 'rtl',
    html: `<!doctype html><html dir="rtl" lang="he-IL"><head><meta charset="utf-8"><title>מרפאת שיניים גשר</title></head><body class="rtl home"><header class="site-header"><a href="/"><img src="/g.svg" alt="מרפאת גשר"></a><ul class="menu"><li><a href="/treatments">טיפולים</a></li><li><a href="/team">הצוות</a></li><li><a href="/prices">מחירים</a></li></ul><a class="phone-btn" href="tel:035550100">התקשרו עכשיו</a></header><main><section class="top"><h1>טיפול שיניים בלי פחד</h1><p>אנחנו מסבירים כל שלב לפני שמתחילים.</p><a href="/book" class="elementor-button btn">קבעו תור</a></section><section><h2>כמה זה עולה</h2><table><tr><td>בדיקה ראשונה</td><td>150 ₪</td></tr><tr><td>ניקוי אבנית</td><td>₪320</td></tr></table><p>ללא התחייבות וללא כרטיס אשראי</p></section><section><h2>מטופלים מספרים</h2><div class="review"><p>פעם ראשונה שלא החזקתי בידיות של הכיסא.</p><strong>דנה, רמת גן</strong></div><p>מעל 4,000 מטופלים מרוצים</p></section><section><h2>שאלות נפוצות</h2><h3>האם אתם עובדים בשבת?</h3><p>רק במקרי חירום.</p><h3>האם יש חניה?</h3><p>כן, מול הבניין.</p></section><form><input type="text" placeholder="שם מלא"><input type="tel" placeholder="טלפון"><button>חזרו אליי</button></form></main><footer><a href="/privacy">מדיניות פרטיות</a><a href="/access">נגישות</a></footer></body></html>`,
    labels: `
h1 טיפול שיניים בלי פחד
h2 כמה זה עולה
h2 מטופלים מספרים
h2 שאלות נפוצות
action התקשרו עכשיו
action קבעו תור
action חזרו אליי
price 150 ILS -
price 320 ILS -
form contact
field שם מלא
field טלפון
nav טיפולים
nav הצוות
nav נגישות
media מרפאת גשר
proof *פעם ראשונה שלא החזקתי בידיות של הכיסא.*
proof מעל 4,000 מטופלים מרוצים
trust ללא התחייבות וללא כרטיס אשראי
question האם אתם עובדים בשבת?
question האם יש חניה?`,
  },
  {
    name: 'waitlist-card',
    kind: 'landing',
    language: 'en',
    html: `<!DOCTYPE HTML><html lang="en"><head><title>Nightjar</title><meta charset="utf-8" /><style>body{background:#111}#wrapper{opacity:1}</style></head><body class="is-loading"><div id="wrapper"><div id="main"><div class="inner"><div id="container01" class="container default"><div class="wrapper"><div class="inner"><h1 id="text01">Know which birds sang while you slept</h1><p id="text02">A small microphone for the window sill. Ships in April.</p><form id="form01" method="post" class="style1"><div class="inner"><div class="field"><input type="email" name="email" id="form01-email" placeholder="you@somewhere" maxlength="128" required /></div><div class="actions"><button type="submit" class="n01"><span class="label">Join the waitlist</span></button></div></div><input type="hidden" name="id" value="form01" /></form><p id="text03"><strong>3,412 people</strong> are waiting already</p><p id="text04">We only write once, when it ships.</p><ul id="icons01" class="style1 icons"><li><a class="n01" href="https://social.example/nightjar" role="button"><svg><use xlink:href="#icon-x"></use></svg><span class="label" style="display:none">X</span></a></li></ul></div></div></div></div></div></div></body></html>`,
    labels: `
h1 Know which birds sang while you slept
action Join the waitlist
form sign-up
field you@somewhere
proof 3,412 people are waiting already`,
  },
  {
    name: 'swedish-electricity',
    kind: 'pricing',
    language: 'sv-SE',
    html: `<!DOCTYPE html><html lang="sv-SE"><head><meta charset="utf-8"><title>Elpriser och avtal – Norrgnista</title></head><body><header class="l-header"><a class="logo" href="/">Norrgnista</a><nav aria-label="Huvudmeny"><ul><li><a href="/elavtal">Elavtal</a></li><li><a href="/kundservice">Kundservice</a></li></ul></nav><a class="c-button c-button--ghost" href="/mina-sidor">Logga in</a></header><main><div class="c-hero"><h1>El utan krångel</h1><p>Välj ett avtal och byt på två minuter.</p><a class="c-button c-button--primary" href="#avtal">Se våra avtal</a></div><div id="avtal" class="c-grid"><article class="c-plan"><h2>Rörligt</h2><p class="c-plan__price">49 kr/mån</p><p>Du betalar börspriset.</p><a class="c-button c-button--primary" href="/teckna/rorligt">Teckna avtal</a></article><article class="c-plan"><h2>Fast</h2><p class="c-plan__price">SEK 79 per månad</p><p>Samma pris i ett år.</p><a class="c-button c-button--primary" href="/teckna/fast">Teckna avtal</a></article></div><p class="c-usp">Ingen bindningstid</p><section><h2>Vanliga frågor</h2><details><summary>Hur säger jag upp mitt avtal?</summary><p>Med ett mejl.</p></details><details><summary>När får jag min första faktura?</summary><p>Efter en månad.</p></details></section><blockquote class="c-quote">Jag bytte i tvättstugan medan maskinen gick.<footer>Gunilla, Umeå</footer></blockquote></main><footer class="l-footer"><ul><li><a href="/om">Om oss</a></li><li><a href="/press">Press</a></li></ul></footer></body></html>`,
    labels: `
h1 El utan krångel
h2 Rörligt
h2 Fast
h2 Vanliga frågor
action Logga in
action Se våra avtal
action Teckna avtal
price 79 SEK month
nav Elavtal
nav Kundservice
nav Press
proof Jag bytte i tvättstugan medan maskinen gick.*
trust Ingen bindningstid
question Hur säger jag upp mitt avtal?
question När får jag min första faktura?`,
  },
  {
    name: 'dutch-webshop',
    kind: 'shop',
    language: 'nl-NL',
    html: `<!DOCTYPE html><html lang="nl-NL"><head><meta charset="utf-8"><title>Fietstas Rijn | De Rode Spaak</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Fietstas Rijn","offers":{"@type":"Offer","price":"64.95","priceCurrency":"EUR"}}</script></head><body><div class="usp-bar"><ul><li><i class="icon-check"></i> Gratis verzending vanaf € 50</li><li><i class="icon-check"></i> 30 dagen bedenktijd</li><li><i class="icon-check"></i> Voor 22.00 besteld, morgen in huis</li></ul></div><div class="header-main"><a href="/" class="logo"><img src="/spaak.svg" alt="De Rode Spaak"></a><form class="searchform" action="/search/" method="get"><input type="text" name="q" placeholder="Waar ben je naar op zoek?"><button type="submit" class="btn-search" title="Zoeken"><i class="icon-search"></i></button></form></div><div class="nav-wrap"><ul class="nav-main"><li><a href="/tassen">Tassen</a></li><li><a href="/sloten">Sloten</a></li><li><a href="/lampen">Lampen</a></li></ul></div><div class="product"><div class="gallery"><img src="/rijn.jpg" alt="Fietstas Rijn in rood"></div><div class="info"><h1 itemprop="name">Fietstas Rijn</h1><div class="score"><span class="stars" title="4.6 van 5"></span> <a href="#reviews">87 beoordelingen</a></div><div class="price-wrap"><span class="price-old">€ 79,95</span><span class="price-new">€ 64,95</span></div><form action="/cart/add/9/" method="post"><label for="maat">Maat</label><select id="maat" name="maat"><option>20 liter</option><option>30 liter</option></select><a href="javascript:;" class="btn btn-addtocart">In winkelwagen</a></form><p class="stock">Op voorraad</p></div></div><div id="reviews"><h2>Beoordelingen</h2><div class="beoordeling"><p>Twee jaar regen en nog steeds droog van binnen.</p><small>Joost uit Zwolle</small></div></div><footer><div class="col"><h4>Klantenservice</h4><ul><li><a href="/retour">Retourneren</a></li><li><a href="/contact">Contact</a></li></ul></div><div class="logos"><img src="/thuis.png" alt="Thuiswinkel Waarborg"><img src="/ideal.png" alt="iDEAL"></div></footer></body></html>`,
    labels: `
h1 Fietstas Rijn
h2 Beoordelingen
h4 Klantenservice
action In winkelwagen
price 79.95 EUR -
price 64.95 EUR -
form search
field Waar ben je naar op zoek?
field Maat
nav Tassen
nav Lampen
nav Retourneren
media De Rode Spaak
media Fietstas Rijn in rood
media iDEAL
proof *87 beoordelingen
proof *Twee jaar regen en nog steeds droog van binnen.*
trust Gratis verzending vanaf € 50
trust 30 dagen bedenktijd`,
  },
  {
    name: 'unbounce-roof',
    kind: 'landing',
    language: 'en',
    html: `<!DOCTYPE html><html lang="en" class="dpr1"><head><title>Solar quotes in Kent</title><meta charset="utf-8"></head><body class="lp-pom-body"><div id="lp-pom-root" class="lp-pom-root"><div id="lp-pom-root-color-overlay"></div><div class="lp-positioned-content"><div class="lp-element lp-pom-image" id="lp-pom-image-20"><div class="lp-pom-image-container" style="overflow:hidden"><img src="//d9.example/sun.png" alt="Sunharvest Kent" loading="lazy"></div></div><div class="lp-element lp-pom-text nlh" id="lp-pom-text-21"><h1 style="line-height:42px"><span style="font-weight:700;font-size:34px">Three solar quotes by Friday</span></h1></div><div class="lp-element lp-pom-text nlh" id="lp-pom-text-22"><p><span>From fitters within ten miles of your roof</span></p><ul><li><span>No salesmen at the door</span></li><li><span>Fitters checked by us and MCS certified</span></li></ul></div><div class="lp-element lp-pom-form" id="lp-pom-form-23" data-submit-button-id="lp-pom-button-24"><form action="/fsg?pageId=1" method="POST"><input type="hidden" name="pageId" value="1"><div class="fields"><div class="lp-pom-form-field single-line-text"><label class="main lp-form-label" for="full_name">Full name</label><input type="text" id="full_name" name="full_name" class="ub-input-item single text form_elem_full_name"></div><div class="lp-pom-form-field"><label for="postcode">Postcode</label><input type="text" id="postcode" name="postcode"></div><div class="lp-pom-form-field"><label for="phone_number">Phone</label><input type="tel" id="phone_number" name="phone_number"></div><fieldset><legend>Is the roof yours?</legend><label><input type="radio" name="own" value="y"> Yes, I own it</label><label><input type="radio" name="own" value="n"> I rent</label></fieldset></div><button class="lp-element lp-pom-button" id="lp-pom-button-24" type="submit"><span class="label">Get my three quotes</span></button></form></div><div class="lp-element lp-pom-box" id="lp-pom-box-30"><div class="lp-element lp-pom-text nlh" id="lp-pom-text-31"><p><em>"The second quote was £1,900 lower than the first."</em></p><p>Alan P., Whitstable</p></div></div><div class="lp-element lp-pom-text nlh" id="lp-pom-text-32"><p><span>Rated Excellent on Trustpilot, 2,140 reviews</span></p></div></div></div></body></html>`,
    labels: `
h1 Three solar quotes by Friday
action Get my three quotes
form quote
field Full name
field Postcode
field Phone
field Yes, I own it
field I rent
media Sunharvest Kent
proof "The second quote was £1,900 lower than the first."*
proof Rated Excellent on Trustpilot, 2,140 reviews
trust Fitters checked by us and MCS certified`,
  },
  {
    name: 'svelte-bank-login',
    kind: 'sign-up',
    language: 'en-GB',
    html: `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Log in - Penny Post</title></head><body data-sveltekit-preload-data="hover"><div style="display: contents"><div class="shell svelte-1x2y3z"><header class="svelte-1x2y3z"><a href="/" class="svelte-1x2y3z"><img class="svelte-1x2y3z" src="/_app/penny.svg" alt="Penny Post"></a></header><main class="svelte-1x2y3z"><h1 class="svelte-q8w7">Log in</h1><form method="POST" action="?/login" class="svelte-q8w7"><label class="svelte-q8w7"><span>Email address</span><input name="email" type="email" autocomplete="username" class="svelte-q8w7"></label><label class="svelte-q8w7"><span>Password</span><input name="password" type="password" autocomplete="current-password" class="svelte-q8w7"></label><label class="check svelte-q8w7"><input type="checkbox" name="stay"> Stay logged in on this computer</label><button class="primary svelte-q8w7">Log in</button></form><p class="svelte-q8w7">New here? <a href="/open">Open an account</a></p><p class="svelte-q8w7"><a href="/forgot">Forgotten your password?</a></p></main><footer class="svelte-1x2y3z"><p>Penny Post is authorised by the Prudential Regulator.</p><a href="/help">Help</a><a href="/security">Security</a></footer></div></div></body></html>`,
    labels: `
h1 Log in
action Log in
action Open an account
form log-in
field Email address
field Password
field Stay logged in on this computer
nav Help
media Penny Post
trust Penny Post is authorised by the Prudential Regulator.`,
  },
];
