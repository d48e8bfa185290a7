/** Payroll, printing and a chat. */
import type { LabelledPage } from '../labelled.ts';

export const FIFTEENTH_PLANS: readonly LabelledPage[] = [
  {
    name: 'payroll-nextjs',
    kind: 'pricing',
    language: 'en',
    html: `<!DOCTYPE html><html lang="en" class="__className_3a91b2 scroll-smooth"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>Pricing – Tallyhand Payroll</title><link rel="preload" as="style" href="/_next/static/css/4f1a.css"/><meta name="next-head-count" content="5"/></head>
<body class="bg-white text-slate-900 antialiased"><div id="__next">
<div class="bg-indigo-950 px-4 py-2 text-center text-sm text-white">Switching before tax year end? We move your history over for nothing. <a class="underline font-medium" href="/switch">How switching works</a></div>
<header class="sticky top-0 z-40 border-b bg-white/90 backdrop-blur"><div class="mx-auto flex h-16 max-w-7xl items-center justify-between px-6">
<a href="/" aria-label="Tallyhand home"><svg class="h-7 w-auto" viewBox="0 0 120 28" aria-hidden="true"><path d="M0 0h28v28H0z"/></svg></a>
<nav class="hidden md:flex gap-x-8"><a class="text-sm" href="/features">Features</a><a class="text-sm" href="/accountants">For accountants</a><a class="text-sm" aria-current="page" href="/pricing">Pricing</a><a class="text-sm" href="/help">Help centre</a></nav>
<div class="hidden md:flex items-center gap-3"><a class="text-sm font-semibold" href="/login">Log in</a><a class="rounded-full bg-indigo-600 px-4 py-2 text-sm text-white" href="/start">Run a free pay day</a></div>
<button type="button" class="md:hidden" aria-expanded="false" style="display:none"><span class="sr-only">Open menu</span></button>
</div></header>
<main>
<section class="mx-auto max-w-4xl px-6 pt-20 text-center"><h1 class="text-5xl font-bold tracking-tight">One price per payslip.<!-- --> <span class="text-indigo-600">No price for the panic.</span></h1>
<p class="mt-6 text-lg text-slate-600">Pay for the people you actually pay. Starters, leavers, corrections and year-end forms are all included.</p>
<div role="radiogroup" aria-label="Billing" class="mt-8 inline-flex rounded-full bg-slate-100 p-1"><button type="button" role="radio" aria-checked="true" class="rounded-full bg-white px-4 py-1 shadow">Monthly</button><button type="button" role="radio" aria-checked="false" class="rounded-full px-4 py-1">Yearly</button></div>
</section>
<section class="mx-auto mt-12 grid max-w-7xl gap-8 px-6 lg:grid-cols-3">
<div class="rounded-3xl border p-8"><h2 class="text-lg font-semibold">Kitchen Table</h2><p class="mt-2 text-sm text-slate-600">Up to 5 employees</p>
<p class="mt-6 flex items-baseline gap-x-1"><span class="text-4xl font-bold">£9</span><span class="text-sm font-semibold text-slate-600">/month</span></p>
<a class="mt-6 block rounded-md bg-indigo-600 px-3 py-2 text-center text-white" href="/start?plan=kitchen">Start with Kitchen Table</a>
<ul class="mt-8 space-y-3 text-sm"><li class="flex gap-x-3"><svg class="h-5 w-5" aria-hidden="true"></svg>RTI filing to HMRC</li><li class="flex gap-x-3"><svg class="h-5 w-5" aria-hidden="true"></svg>Pension auto-enrolment</li></ul></div>
<div class="rounded-3xl border-2 border-indigo-600 p-8"><div class="flex justify-between"><h2 class="text-lg font-semibold">Shop Floor</h2><p class="rounded-full bg-indigo-50 px-2 text-xs text-indigo-700">Most picked</p></div><p class="mt-2 text-sm text-slate-600">6 to 50 employees</p>
<p class="mt-6 flex items-baseline gap-x-1"><span class="text-4xl font-bold">£29</span><span class="text-sm font-semibold text-slate-600">/month</span></p><p class="text-xs text-slate-500">plus £1.50 per extra payslip</p>
<a class="mt-6 block rounded-md bg-indigo-600 px-3 py-2 text-center text-white" href="/start?plan=shop">Start with Shop Floor</a>
<ul class="mt-8 space-y-3 text-sm"><li class="flex gap-x-3"><svg class="h-5 w-5" aria-hidden="true"></svg>Timesheets and rotas</li><li class="flex gap-x-3"><svg class="h-5 w-5" aria-hidden="true"></svg>Xero and FreeAgent journals</li></ul></div>
<div class="rounded-3xl border p-8"><h2 class="text-lg font-semibold">Head Office</h2><p class="mt-2 text-sm text-slate-600">More than 50 employees</p>
<p class="mt-6 text-4xl font-bold">Let’s talk</p>
<a class="mt-6 block rounded-md px-3 py-2 text-center ring-1 ring-indigo-200" href="/contact-sales">Speak to a payroll person</a>
<ul class="mt-8 space-y-3 text-sm"><li class="flex gap-x-3"><svg class="h-5 w-5" aria-hidden="true"></svg>Named account manager</li><li class="flex gap-x-3"><svg class="h-5 w-5" aria-hidden="true"></svg>SSO and audit log</li></ul></div>
</section>
<p class="mt-8 text-center text-sm text-slate-500">First pay run free. No contract, leave after any pay day. Prices exclude VAT.</p>
<section class="mx-auto mt-24 max-w-5xl px-6"><div class="grid gap-8 sm:grid-cols-3 text-center">
<div><dt class="text-sm text-slate-600">payslips sent last year</dt><dd class="text-3xl font-bold">1.8 million</dd></div>
<div><dt class="text-sm text-slate-600">small employers on board</dt><dd class="text-3xl font-bold">11,200</dd></div>
<div><dt class="text-sm text-slate-600">on Capterra</dt><dd class="text-3xl font-bold">4.8/5</dd></div></div></section>
<section class="mx-auto mt-24 max-w-3xl px-6"><figure><blockquote class="text-xl leading-8">“I used to lose the last Friday of every month. Now I lose twenty minutes, and I get a biscuit.”</blockquote><figcaption class="mt-6 flex items-center gap-4"><img alt="Portrait of Marcia Oduya" loading="lazy" width="48" height="48" decoding="async" data-nimg="1" src="/_next/image?url=%2Fmarcia.jpg&amp;w=96&amp;q=75"/><div><div class="font-semibold">Marcia Oduya</div><div class="text-slate-600">Office manager, Penn Lane Nurseries</div></div></figcaption></figure></section>
<section class="mx-auto mt-24 max-w-3xl divide-y px-6"><h2 class="text-2xl font-bold">Questions, answered before you ask</h2>
<dl class="mt-10 space-y-6">
<div data-headlessui-state="open"><dt><button type="button" aria-expanded="true" class="flex w-full justify-between text-left"><span>Are you recognised by HMRC?</span><svg aria-hidden="true" class="h-6 w-6"></svg></button></dt><dd class="mt-2 pr-12 text-slate-600">Yes. Tallyhand is on the list of HMRC-recognised payroll software.</dd></div>
<div data-headlessui-state=""><dt><button type="button" aria-expanded="false" class="flex w-full justify-between text-left"><span>What if I pay people weekly?</span><svg aria-hidden="true" class="h-6 w-6"></svg></button></dt></div>
<div data-headlessui-state=""><dt><button type="button" aria-expanded="false" class="flex w-full justify-between text-left"><span>Can my accountant have a login?</span><svg aria-hidden="true" class="h-6 w-6"></svg></button></dt></div>
</dl></section>
<section class="mt-24 bg-indigo-600 py-16 text-center text-white"><h2 class="text-3xl font-bold">Your next pay day is closer than you think</h2><p class="mt-4">Set up in an afternoon. No card details until your second run.</p><a class="mt-8 inline-block rounded-full bg-white px-6 py-3 text-indigo-700" href="/start">Set up payroll</a></section>
</main>
<footer class="border-t py-12"><div class="mx-auto grid max-w-7xl grid-cols-2 gap-8 px-6 md:grid-cols-3"><div><h3 class="text-sm font-semibold">Product</h3><ul class="mt-4 space-y-2 text-sm"><li><a href="/features/pensions">Pensions</a></li><li><a href="/features/holiday">Holiday pay</a></li><li><a href="/changelog">What’s new</a></li></ul></div><div><h3 class="text-sm font-semibold">Company</h3><ul class="mt-4 space-y-2 text-sm"><li><a href="/about">Who we are</a></li><li><a href="/security">Security</a></li><li><a href="/status">Service status</a></li></ul></div><div class="text-sm text-slate-600"><p>ISO 27001 certified. Data kept in London and Cardiff.</p><p class="mt-4">© Tallyhand Ltd 2025</p></div></div></footer>
</div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"plan":"kitchen"}},"page":"/pricing"}</script></body></html>`,
    hidden: ['Open menu'],
    labels: `
h1 One price per payslip. No price for the panic.
h2 Kitchen Table
h2 Shop Floor
h2 Head Office
h2 Questions, answered before you ask
h2 Your next pay day is closer than you think
action Log in
action Run a free pay day
action Start with Kitchen Table
action Start with Shop Floor
action Speak to a payroll person
action Set up payroll
price 9 GBP month
price 29 GBP month
price 1.50 GBP -
nav Features
nav For accountants
nav Pricing
nav Help centre
nav Pensions
nav Holiday pay
nav What’s new
nav Who we are
nav Security
nav Service status
media Portrait of Marcia Oduya
proof *1.8 million
proof *11,200
proof *4.8/5
proof “I used to lose the last Friday of every month*
trust First pay run free.*
trust *No contract, leave after any pay day.
trust *No card details until your second run.
trust ISO 27001 certified.*
trust *Tallyhand is on the list of HMRC-recognised payroll software.
question Are you recognised by HMRC?
question What if I pay people weekly?
question Can my accountant have a login?
`,
  },
  {
    name: 'print-rails-ja',
    kind: 'pricing',
    language: 'ja',
    html: `<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<title>名刺・チラシ印刷の料金 | 小森印刷所オンライン</title>
<meta name="csrf-param" content="authenticity_token" />
<meta name="csrf-token" content="q7Zr-88aa" />
<link rel="stylesheet" href="/assets/application-5b1e.css" data-turbo-track="reload" />
<script src="/assets/turbo.min-9c.js" data-turbo-track="reload" type="module"></script>
</head>
<body class="pages prices">
<header class="l-header">
<a class="l-header__logo" href="/"><img alt="小森印刷所オンライン" src="/assets/logo-22.svg" width="200" height="36" /></a>
<nav class="l-gnav">
<ul>
<li><a href="/meishi">名刺</a></li>
<li><a href="/flyers">チラシ・フライヤー</a></li>
<li><a href="/booklets">冊子</a></li>
<li><a class="is-current" href="/prices">料金表</a></li>
<li><a href="/guide">入稿ガイド</a></li>
</ul>
</nav>
<div class="l-header__user">
<a class="c-link-login" href="/users/sign_in">ログイン</a>
<a class="c-btn c-btn--accent" href="/users/sign_up">無料会員登録</a>
</div>
</header>
<nav class="c-breadcrumb" aria-label="パンくずリスト"><ol><li><a href="/">トップ</a></li><li aria-current="page">料金表</li></ol></nav>
<main class="l-main">
<div class="c-mv">
<h1 class="c-mv__title">刷り上がりまで、<br>最短1営業日。</h1>
<p class="c-mv__lead">京都の工場から全国へ。1部からきれいに、早く、お届けします。</p>
<p class="c-mv__cta"><a class="c-btn c-btn--primary" href="/orders/new">今すぐ注文する</a> <a class="c-btn c-btn--outline" href="/samples/new">無料サンプルを請求する</a></p>
</div>
<div class="p-badges">
<dl><dt>累計ご利用</dt><dd>12万社以上</dd></dl>
<dl><dt>お客様満足度</dt><dd>97.6%</dd></dl>
<dl><dt>リピート率</dt><dd>83%</dd></dl>
</div>
<section class="p-prices">
<h2 class="c-heading">料金表（税込）</h2>
<table class="c-table">
<thead><tr><th>商品</th><th>部数</th><th>価格</th></tr></thead>
<tbody>
<tr><td>名刺（片面カラー）</td><td>100枚</td><td>1,280円</td></tr>
<tr><td>A4チラシ（両面カラー）</td><td>1,000枚</td><td>6,940円</td></tr>
<tr><td>中綴じ冊子 16ページ</td><td>100部</td><td>18,700円</td></tr>
<tr><td>プレミアム会員</td><td>送料割引つき</td><td>月額550円</td></tr>
</tbody>
</table>
<ul class="c-notes">
<li>1万円以上のご注文で送料無料</li>
<li>刷り直し保証：印刷不良は全額当社負担で再印刷いたします</li>
</ul>
</section>
<section class="p-voice">
<h2 class="c-heading">お客様の声</h2>
<div class="p-voice__item">
<img alt="喫茶ひばり 店主の写真" loading="lazy" src="/assets/voice1-aa.jpg" width="96" height="96" />
<p class="p-voice__text">前日の夕方に頼んだショップカードが、開店に間に合いました。色も見本どおりで感激です。</p>
<p class="p-voice__name">喫茶ひばり 店主（京都市）</p>
</div>
<div class="p-voice__item">
<img alt="北野工務店の現場" loading="lazy" src="/assets/voice2-ab.jpg" width="96" height="96" />
<p class="p-voice__text">データの不備を電話で教えてくれたのは、ここが初めてでした。</p>
<p class="p-voice__name">北野工務店 ご担当者様（大津市）</p>
</div>
</section>
<section class="p-faq">
<h2 class="c-heading">よくあるご質問</h2>
<dl class="c-faq" data-controller="accordion">
<dt class="c-faq__q"><span class="c-faq__mark">Q</span><span>入稿データの形式は何に対応していますか？</span></dt>
<dd class="c-faq__a"><p>PDF、Illustrator、Photoshopに対応しています。</p></dd>
<dt class="c-faq__q"><span class="c-faq__mark">Q</span><span>注文後のキャンセルはできますか？</span></dt>
<dd class="c-faq__a"><p>印刷開始前であれば可能です。</p></dd>
<dt class="c-faq__q"><span class="c-faq__mark">Q</span><span>請求書払いはできますか？</span></dt>
<dd class="c-faq__a"><p>法人のお客様は月末締めでご利用いただけます。</p></dd>
</dl>
</section>
<section class="p-estimate" id="estimate">
<h2 class="c-heading">お見積もり依頼</h2>
<form class="c-form" action="/estimates" accept-charset="UTF-8" method="post" data-turbo="false">
<input type="hidden" name="authenticity_token" value="Bq0-aa" autocomplete="off" />
<div class="c-form__row"><label for="estimate_company">会社名</label><input type="text" name="estimate[company]" id="estimate_company" /></div>
<div class="c-form__row"><label for="estimate_name">お名前 <em class="c-req">必須</em></label><input required="required" type="text" name="estimate[name]" id="estimate_name" /></div>
<div class="c-form__row"><label for="estimate_email">メールアドレス <em class="c-req">必須</em></label><input required="required" type="email" name="estimate[email]" id="estimate_email" /></div>
<div class="c-form__row"><label for="estimate_quantity">部数</label><select name="estimate[quantity]" id="estimate_quantity"><option value="100">100</option><option value="500">500</option><option value="1000">1,000</option></select></div>
<div class="c-form__row"><label for="estimate_note">ご要望</label><textarea placeholder="用紙や納期など" name="estimate[note]" id="estimate_note"></textarea></div>
<input type="submit" name="commit" value="見積もりを依頼する" class="c-btn c-btn--primary" data-disable-with="送信中..." />
<p class="c-form__note">お預かりした個人情報は、お見積もり以外の目的には使用しません。</p>
</form>
</section>
</main>
<div class="c-modal" data-modal-target="dialog" hidden><h2>メンテナンスのお知らせ</h2><p>日曜深夜2時から停止します。</p></div>
<footer class="l-footer">
<ul class="l-footer__nav">
<li><a href="/company">会社概要</a></li>
<li><a href="/law">特定商取引法に基づく表記</a></li>
<li><a href="/privacy">プライバシーポリシー</a></li>
<li><a href="/contact">お問い合わせ</a></li>
</ul>
<p class="l-footer__mark">プライバシーマーク取得済み　全ページSSL暗号化通信</p>
<p><small>© 1951-2025 有限会社小森印刷所</small></p>
</footer>
</body>
</html>`,
    hidden: ['メンテナンスのお知らせ', '日曜深夜2時から停止します。'],
    labels: `
h1 刷り上がりまで、 最短1営業日。
h2 料金表（税込）
h2 お客様の声
h2 よくあるご質問
h2 お見積もり依頼
action ログイン
action 無料会員登録
action 今すぐ注文する
action 無料サンプルを請求する
action 見積もりを依頼する
form quote
field 会社名
field お名前
field メールアドレス
field 部数
field ご要望
price 1280 JPY -
price 6940 JPY -
price 18700 JPY -
price 550 JPY month
nav 名刺
nav チラシ・フライヤー
nav 冊子
nav 料金表
nav 入稿ガイド
nav トップ
nav 会社概要
nav 特定商取引法に基づく表記
nav プライバシーポリシー
nav お問い合わせ
media 小森印刷所オンライン
media 喫茶ひばり 店主の写真
media 北野工務店の現場
proof *12万社以上
proof *97.6%
proof *83%
proof 前日の夕方に頼んだショップカードが、開店に間に合いました。*
proof データの不備を電話で教えてくれたのは、ここが初めてでした。
trust 1万円以上のご注文で送料無料
trust 刷り直し保証*
trust お預かりした個人情報は、お見積もり以外の目的には使用しません。
trust プライバシーマーク取得済み*
question 入稿データの形式は何に対応していますか？
question 注文後のキャンセルはできますか？
question 請求書払いはできますか？
`,
  },
  {
    name: 'chat-sveltekit-signup',
    kind: 'sign-up',
    language: 'en',
    html: `<!doctype html>
<html lang="en" data-theme="light">
<head>
<meta charset="utf-8" />
<link rel="icon" href="./favicon.png" />
<title>Create your workspace · Huddlebird</title>
<link href="./_app/immutable/assets/0.CkQ1.css" rel="stylesheet">
<link rel="modulepreload" href="./_app/immutable/entry/start.Bv7.js">
</head>
<body data-sveltekit-preload-data="hover">
<div style="display: contents"><!--[--><!--[--><!---->
<div class="layout svelte-1x2y3z">
<header class="bar svelte-1x2y3z">
<a href="/" class="bar__logo svelte-1x2y3z"><img src="/huddlebird-wordmark.svg" alt="Huddlebird" height="28"></a>
<nav class="bar__nav svelte-1x2y3z"><!--[--><a href="/product" class="svelte-1x2y3z">Product</a><a href="/customers" class="svelte-1x2y3z">Customers</a><a href="/pricing" class="svelte-1x2y3z">Pricing</a><!--]--></nav>
<p class="bar__hint svelte-1x2y3z">Already on Huddlebird? <a href="/login" class="svelte-1x2y3z">Log in</a></p>
</header>
<main class="split svelte-8aa1">
<section class="split__form svelte-8aa1">
<h1 class="svelte-8aa1">Get your team talking by lunch</h1>
<p class="lead svelte-8aa1">Free for 30 days with every feature switched on. After that it’s $4 per person per month, or stay on the free plan for good.</p>
<div class="sso svelte-8aa1">
<button type="button" class="btn btn-outline svelte-q9"><svg width="18" height="18" aria-hidden="true"><use href="#g"></use></svg> Continue with Google</button>
<button type="button" class="btn btn-outline svelte-q9"><svg width="18" height="18" aria-hidden="true"><use href="#m"></use></svg> Continue with Microsoft</button>
</div>
<div class="or svelte-8aa1" role="separator"><span>or</span></div>
<form method="POST" action="?/create" class="stack svelte-8aa1">
<label class="ctl svelte-c7"><span class="ctl__label svelte-c7">Work email</span> <input class="ctl__input svelte-c7" type="email" name="email" autocomplete="email" placeholder="you@company.com" required> <!--[!--><!--]--></label>
<label class="ctl svelte-c7"><span class="ctl__label svelte-c7">Full name</span> <input class="ctl__input svelte-c7" type="text" name="name" autocomplete="name" required> <!--[!--><!--]--></label>
<div class="ctl svelte-c7"><label class="ctl__label svelte-c7" for="pw">Password</label> <div class="ctl__wrap svelte-c7"><input id="pw" class="ctl__input svelte-c7" type="password" name="password" minlength="10" autocomplete="new-password" aria-describedby="pw-help" required> <button type="button" class="peek svelte-c7" aria-label="Show password"><svg width="16" height="16" aria-hidden="true"></svg></button></div> <small id="pw-help" class="svelte-c7">At least 10 characters.</small></div>
<label class="ctl svelte-c7"><span class="ctl__label svelte-c7">How big is your team?</span> <select class="ctl__input svelte-c7" name="size"><option value="1">Just me</option><option value="2">2–20</option><option value="3">21–200</option><option value="4">More than 200</option></select></label>
<label class="tick svelte-8aa1"><input type="checkbox" name="tips" class="svelte-8aa1"> <span>Send me tips for my first week</span></label>
<button class="btn btn-primary svelte-q9" type="submit"><!--[!-->Create workspace<!--]--></button>
<p class="fine svelte-8aa1">No credit card. Leave whenever you like and take your messages with you.</p>
<p class="fine svelte-8aa1">By continuing you agree to our <a href="/terms">terms</a> and <a href="/privacy">privacy notice</a>.</p>
</form>
</section>
<aside class="split__proof svelte-8aa1">
<h2 class="svelte-8aa1">Quieter inboxes, everywhere</h2>
<figure class="quote svelte-d4">
<blockquote class="svelte-d4">We went from 140 internal emails a day to nine. I counted, because nobody believed me.</blockquote>
<figcaption class="svelte-d4"><img src="/people/joao.webp" alt="João Sequeira smiling" width="44" height="44" class="svelte-d4"> <span><b>João Sequeira</b>, head of operations at Marlpit Freight</span></figcaption>
</figure>
<p class="count svelte-8aa1">38,000 teams in 61 countries chat here every day</p>
<ul class="logos svelte-8aa1"><!--[--><li><img src="/logos/marlpit.svg" alt="Marlpit Freight" class="svelte-8aa1"></li><li><img src="/logos/osterly.svg" alt="Osterly Hotels" class="svelte-8aa1"></li><li><img src="/logos/quince.svg" alt="Quince Street Schools" class="svelte-8aa1"></li><!--]--></ul>
<ul class="ticks svelte-8aa1">
<li>SOC 2 Type II audited every year</li>
<li>Encrypted in transit and at rest</li>
<li>Rated 4.7 on G2 by 2,096 reviewers</li>
</ul>
</aside>
</main>
<section class="help svelte-8aa1">
<h2 class="svelte-8aa1">Before you sign up</h2>
<div class="help__grid svelte-8aa1">
<div><h3 class="svelte-8aa1">What happens after 30 days?</h3><p>You choose a plan or drop to the free one. Nothing is deleted.</p></div>
<div><h3 class="svelte-8aa1">Can I bring my Slack history?</h3><p>Yes. Upload the export and we do the rest, threads and emoji included.</p></div>
<div><h3 class="svelte-8aa1">Is there a desktop app?</h3><p>For macOS, Windows and Linux. <a href="/download" class="svelte-8aa1">Download the desktop app</a></p></div>
</div>
</section>
<footer class="foot svelte-1x2y3z">
<nav aria-label="Footer" class="svelte-1x2y3z"><a href="/status">System status</a> <a href="/security">Security</a> <a href="/help">Help</a> <a href="/jobs">Jobs</a></nav>
<span>© 2025 Huddlebird Inc.</span>
</footer>
<dialog class="svelte-zz"><h2>Wrong workspace?</h2><form method="dialog"><button>Switch workspace</button></form></dialog>
</div><!----><!--]--> <!--[!--><!--]--><!--]-->
<script>{ __sveltekit_1a2b = { base: new URL(".", location).pathname.slice(0, -1) }; }</script>
</div>
</body>
</html>`,
    hidden: ['Wrong workspace?', 'Switch workspace'],
    labels: `
h1 Get your team talking by lunch
h2 Quieter inboxes, everywhere
h2 Before you sign up
action Log in
action Continue with Google
action Continue with Microsoft
action Create workspace
action Download the desktop app
form sign-up
field Work email
field Full name
field Password
field How big is your team?
field Send me tips for my first week
price 4 USD month
nav Product
nav Customers
nav Pricing
nav System status
nav Security
nav Help
nav Jobs
media Huddlebird
media João Sequeira smiling
media Marlpit Freight
media Osterly Hotels
media Quince Street Schools
proof We went from 140 internal emails a day to nine.*
proof 38,000 teams in 61 countries chat here every day
proof Rated 4.7 on G2 by 2,096 reviewers
trust Free for 30 days with every feature switched on.*
trust No credit card.*
trust *Leave whenever you like and take your messages with you.
trust SOC 2 Type II audited every year
trust Encrypted in transit and at rest
question What happens after 30 days?
question Can I bring my Slack history?
question Is there a desktop app?
`,
  },
];
