/** Tea, a checkout and rooms in tables by hand. */
import type { LabelledPage } from '../labelled.ts';

export const EIGHTH_TABLES: readonly LabelledPage[] = [
  {
    name: 'yamabuki-tea-product-page',
    kind: 'shop',
    language: 'ja',
    html: `<!DOCTYPE html> <html lang="ja"> <head prefix="og: http://ogp.me/ns#"> <meta charset="UTF-8"> <title>深蒸し煎茶 100g | 山吹茶舗オンラインショップ</title> <link rel="stylesheet" href="/html/template/default/assets/css/style.css"> </head> <body id="page_product_detail" class="product_page"> <div class="ec-layoutRole"> <div class="ec-layoutRole__header"> <div class="ec-headerNaviRole"><div class="ec-headerNaviRole__search"><div class="ec-headerSearch"><form method="get" class="searchform" action="/products/list"><div class="ec-headerSearch__keyword"><div class="ec-input"><input type="search" name="name" maxlength="50" class="search-name" placeholder="キーワードを入力"><button class="ec-headerSearch__keywordBtn" type="submit">検索</button></div></div></form></div></div> <div class="ec-headerNaviRole__nav"><div class="ec-headerNav"><div class="ec-headerNav__item"><a href="/entry"><i class="ec-headerNav__itemIcon fas fa-user fa-fw"></i><span class="ec-headerNav__itemLink">新規会員登録</span></a></div><div class="ec-headerNav__item"><a href="/mypage/login"><i class="ec-headerNav__itemIcon fas fa-lock fa-fw"></i><span class="ec-headerNav__itemLink">ログイン</span></a></div></div></div></div> <div class="ec-headerTitle"><div class="ec-headerTitle__title"><a href="/"><img src="/html/user_data/logo.png" alt="山吹茶舗"></a></div></div> <div class="ec-categoryNaviRole"><nav class="ec-itemNav"><ul class="ec-itemNav__nav"><li><a href="/products/list?category_id=1">煎茶</a></li><li><a href="/products/list?category_id=2">ほうじ茶</a></li><li><a href="/products/list?category_id=3">茶器</a></li><li><a href="/products/list?category_id=4">ギフト</a></li></ul></nav></div> </div> <div class="ec-layoutRole__contents"><main class="ec-layoutRole__main"> <div class="ec-productRole"><div class="ec-grid2"> <div class="ec-grid2__cell"><div class="ec-sliderItemRole"><div class="item_visual"><div class="slide-item"><img src="/upload/save_image/sencha1.jpg" alt="深蒸し煎茶の袋と茶葉" width="550" height="550"></div><div class="slide-item"><img src="/upload/save_image/sencha2.jpg" alt="湯呑みに注いだ煎茶" loading="lazy"></div></div></div></div> <div class="ec-grid2__cell"><div class="ec-productRole__profile"> <div class="ec-productRole__title"><h1 class="ec-headingTitle">深蒸し煎茶 100g</h1></div> <ul class="ec-productRole__tags"><li class="ec-productRole__tag">新茶</li></ul> <div class="review_avg"><span class="star" aria-hidden="true">★★★★☆</span> <span>レビュー平均4.6(87件)</span></div> <div class="ec-productRole__priceRegular"><span class="ec-productRole__priceRegularTitle">通常価格:</span> <span class="ec-productRole__priceRegularPrice">1,620円</span></div> <div class="ec-productRole__price"><div class="ec-price"><span class="ec-price__price">1,296円</span> <span class="ec-price__tax">税込</span></div></div> <div class="ec-productRole__code">商品コード: <span class="product-code-default">SN-100</span></div> <form action="/products/add_cart/12" method="post" id="form1" name="form1"><div class="ec-productRole__actions"><div class="ec-select"><label for="grind">内容量</label><select id="grind" name="classcategory_id1" class="form-control"><option value="1">100g</option><option value="2">200g</option></select></div><div class="ec-numberInput"><label for="quantity">数量</label><input type="number" id="quantity" name="quantity" required min="1" maxlength="9" value="1"></div></div> <div class="ec-productRole__btn"><button type="submit" class="ec-blockBtn--action add-cart">カートに入れる</button></div><input type="hidden" name="product_id" value="12"></form> <div class="ec-productRole__btn"><button type="button" id="favorite" class="ec-blockBtn--cancel">お気に入りに追加</button></div> <div class="ec-modal" style="display:none"><div class="ec-modal-box"><div class="ec-modal-header">カートに追加しました。</div><div class="ec-role"><span class="ec-inlineBtn--cancel">お買い物を続ける</span></div></div></div> <ul class="shop_point"><li>5,000円以上で送料無料</li><li>開封前なら14日以内返品可能</li></ul> </div></div></div> <div class="ec-productRole__description"><h2>商品説明</h2><p>静岡の山あいで摘んだ一番茶を、通常の二倍の時間をかけて蒸しました。まろやかな甘みと濃い緑色が特長です。</p> <table class="spec" border="1"><tbody><tr><th>産地</th><td>静岡県</td></tr><tr><th>賞味期限</th><td>製造日より6か月</td></tr><tr><th>保存方法</th><td>冷暗所</td></tr></tbody></table></div> <div id="product_review_area"><h2 class="ec-rectHeading">お客様の声</h2><ul class="review_list"><li><p class="review_name">静香さん</p><p class="review_text">香りがよく、毎朝の楽しみになりました。</p></li><li><p class="review_name">T.Kさん</p><p class="review_text">母への贈り物に選びました。とても喜んでくれました。</p></li></ul></div> <div class="recommend"><h2>この商品を買った人はこちらも</h2><ul class="ec-shelfGrid"><li><a href="/products/detail/20"><p><img src="/upload/save_image/houji.jpg" alt="焙じたてほうじ茶" loading="lazy"></p><p>焙じたてほうじ茶</p><p class="price02-default">864円</p></a></li><li><a href="/products/detail/31"><p><img src="/upload/save_image/kyusu.jpg" alt="常滑焼の急須" loading="lazy"></p><p>常滑焼の急須</p><p class="price02-default">¥6,800</p></a></li></ul></div> </div></main></div> <div class="ec-layoutRole__footer"><div class="ec-footerRole"><div class="ec-footerRole__inner"><ul class="ec-footerNavi"><li><a href="/help/about">当サイトについて</a></li><li><a href="/help/privacy">プライバシーポリシー</a></li><li><a href="/help/tradelaw">特定商取引法に基づく表記</a></li><li><a href="/contact">お問い合わせ</a></li></ul><div class="ec-footerTitle"><div class="ec-footerTitle__copyright">copyright (c) 山吹茶舗 all rights reserved.</div></div></div></div></div> </div> </body> </html>`,
    labels: `
h1 深蒸し煎茶 100g
h2 商品説明
h2 お客様の声
h2 この商品を買った人はこちらも
action 検索
action 新規会員登録
action ログイン
action カートに入れる
action お気に入りに追加
form search
field キーワードを入力
field 内容量
field 数量
price 1620 JPY -
price 1296 JPY -
price 864 JPY -
price 6800 JPY -
nav 新規会員登録
nav ログイン
nav 煎茶
nav ほうじ茶
nav 茶器
nav ギフト
nav 当サイトについて
nav プライバシーポリシー
nav 特定商取引法に基づく表記
nav お問い合わせ
media 山吹茶舗
media 深蒸し煎茶の袋と茶葉
media 湯呑みに注いだ煎茶
media 焙じたてほうじ茶
media 常滑焼の急須
proof レビュー平均4.6(87件)
proof 香りがよく、毎朝の楽しみになりました。
proof 母への贈り物に選びました。とても喜んでくれました。
trust 5,000円以上で送料無料
trust 開封前なら14日以内返品可能
`,
    hidden: ['カートに追加しました。', 'お買い物を続ける'],
  },
  {
    name: 'juniper-and-oak-checkout',
    kind: 'sign-up',
    language: 'en-AU',
    html: `<!doctype html> <html lang="en-AU"> <head><meta charset="UTF-8"><title>Checkout &#8211; Juniper &amp; Oak</title> <style>.screen-reader-text{position:absolute;left:-9999px}</style></head> <body class="wp-singular page woocommerce-checkout woocommerce-page theme-storefront"> <div id="page" class="hfeed site"> <header id="masthead" class="site-header"><div class="col-full"><a class="skip-link screen-reader-text" href="#content">Skip to content</a><div class="site-branding"><div class="beta site-title"><a href="https://juniperoak.example/" rel="home">Juniper &amp; Oak</a></div></div> <nav class="checkout-nav" aria-label="Primary Navigation"><ul class="menu nav-menu"><li><a href="/shop/">Shop</a></li><li><a href="/care-guide/">Care guide</a></li><li><a href="/my-account/">My account</a></li></ul></nav></div></header> <div id="content" class="site-content"><div class="col-full"><main id="main" class="site-main"><article><header class="entry-header"><h1 class="entry-title">Checkout</h1></header><div class="entry-content"><div class="woocommerce"> <div class="woocommerce-form-coupon-toggle"><div>Have a coupon? <a href="#" class="showcoupon" role="button" aria-expanded="false">Click here to enter your code</a></div></div> <form class="checkout_coupon woocommerce-form-coupon" method="post" style="display:none"><p class="form-row form-row-first"><label for="coupon_code" class="screen-reader-text">Coupon:</label><input type="text" name="coupon_code" placeholder="Coupon code" id="coupon_code" /></p><p class="form-row form-row-last"><button type="submit" class="button" name="apply_coupon" value="Apply coupon">Apply coupon</button></p></form> <form name="checkout" method="post" class="checkout woocommerce-checkout" action="/checkout/" aria-label="Checkout"> <div class="col2-set" id="customer_details"><div class="col-1"><div><h3>Billing details</h3><div> <p class="form-row form-row-first"><label for="b_first_name">First name&nbsp;<span class="required" aria-hidden="true">*</span></label><input type="text" id="b_first_name" name="billing_first_name" /></p> <p class="form-row form-row-last"><label for="b_last_name">Last name&nbsp;<span class="required" aria-hidden="true">*</span></label><input type="text" id="b_last_name" name="billing_last_name" /></p> <p><label for="b_address_1">Street address&nbsp;<span class="required" aria-hidden="true">*</span></label><input type="text" id="b_address_1" name="billing_address_1" placeholder="House number and street name" /></p> <p><label for="b_city">Suburb&nbsp;<span class="required" aria-hidden="true">*</span></label><input type="text" id="b_city" name="billing_city" /></p> <p><label for="b_state">State&nbsp;<span class="required" aria-hidden="true">*</span></label><select id="b_state" name="billing_state" class="state_select"><option value="">Select an option&hellip;</option><option value="NSW">New South Wales</option><option value="TAS">Tasmania</option></select></p> <p><label for="b_postcode">Postcode&nbsp;<span class="required" aria-hidden="true">*</span></label><input type="text" id="b_postcode" name="billing_postcode" /></p> <p><label for="b_email">Email address&nbsp;<span class="required" aria-hidden="true">*</span></label><input type="email" id="b_email" name="billing_email" /></p></div></div></div> <div class="col-2"><div><p><label for="order_comments">Order notes&nbsp;<span class="optional">(optional)</span></label><textarea name="order_comments" id="order_comments"></textarea></p></div></div></div> <h3 id="order_review_heading">Your order</h3> <div id="order_review" class="woocommerce-checkout-review-order"><table class="shop_table"><tbody><tr class="cart_item"><td>Walnut serving board&nbsp;<strong>&times;&nbsp;1</strong></td><td><span class="amount"><span class="cur">A$</span>84.00</span></td></tr><tr class="cart_item"><td>Beeswax board balm&nbsp;<strong>&times;&nbsp;1</strong></td><td><span class="amount"><span class="cur">A$</span>18.50</span></td></tr></tbody><tfoot><tr class="shipping"><th>Delivery</th><td data-title="Delivery"><ul id="shipping_method"><li><input type="radio" name="shipping_method[0]" id="sm1" value="flat" checked='checked' /><label for="sm1">Standard post: <span class="amount"><span class="cur">A$</span>9.95</span></label></li><li><input type="radio" name="shipping_method[0]" id="sm2" value="pickup" /><label for="sm2">Pick up in Hobart</label></li></ul></td></tr><tr class="order-total"><th>Total</th><td><strong><span class="amount"><span class="cur">A$</span>112.45</span></strong></td></tr></tfoot></table> <div id="payment" class="woocommerce-checkout-payment"><ul class="wc_payment_methods"><li class="wc_payment_method"><input id="payment_method_card" type="radio" name="payment_method" value="card" checked='checked' /><label for="payment_method_card">Credit or debit card <img src="/img/cards.svg" alt="Visa and Mastercard" /></label></li><li class="wc_payment_method"><input id="payment_method_bank" type="radio" name="payment_method" value="bank" /><label for="payment_method_bank">Direct bank transfer</label><div class="payment_box" style="display:none;"><p>Please use your order number as the reference.</p></div></li></ul> <div class="form-row place-order"><noscript>Your browser does not support JavaScript. <button type="submit" name="update_totals">Update totals</button></noscript><div><div><p>We use your details only to process your order, as our <a href="/privacy/" target="_blank">privacy policy</a> explains.</p></div></div><button type="submit" class="button alt" name="woocommerce_checkout_place_order" id="place_order" value="Place order">Place order</button></div><ul class="reassurance"><li>Secure SSL payment</li><li>30-day returns, no questions asked</li></ul></div></div></form> </div></div></article></main></div></div> <footer id="colophon" class="site-footer"><div class="col-full"><ul class="footer-menu"><li><a href="/shipping/">Shipping</a></li><li><a href="/returns/">Returns</a></li><li><a href="/contact/">Contact</a></li></ul><div class="site-info">&copy; Juniper &amp; Oak 2026</div></div></footer></div></body></html>`,
    labels: `
h1 Checkout
action Place order
form checkout
field First name*
field Last name*
field Street address*
field Suburb*
field State*
field Postcode*
field Email address*
field Order notes*
price 84 AUD -
price 18.50 AUD -
price 9.95 AUD -
price 112.45 AUD -
nav Shop
nav Care guide
nav My account
nav Shipping
nav Returns
nav Contact
media Visa and Mastercard
trust Secure SSL payment
trust 30-day returns, no questions asked
`,
    hidden: ['Apply coupon', 'Please use your order number as the reference.', 'Update totals'],
  },
  {
    name: 'gull-cottage-bed-and-breakfast',
    kind: 'landing',
    language: 'en',
    html: `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd"> <HTML> <HEAD> <META http-equiv="Content-Type" content="text/html; charset=utf-8"> <TITLE>Gull Cottage B&amp;B, Whitby - rooms by the harbour</TITLE> <STYLE type="text/css"> <!-- BODY { font-family: Georgia, serif; background: #f4efe4 } TD.menu A { display: block; padding: 4px } .noshow { display: none } --> </STYLE> </HEAD> <BODY bgcolor="#f4efe4" link="#003366"> <CENTER> <TABLE width="820" border="0" cellspacing="0" cellpadding="6" bgcolor="#ffffff"> <TR><TD colspan="2" align="center"><IMG src="images/banner.jpg" width="800" height="160" alt="Gull Cottage seen from the harbour" border="0"> </TD></TR> <TR> <TD class="menu" width="170" valign="top" bgcolor="#dfe8ee"> <A href="index.html">Home</A> <A href="rooms.html">Our rooms</A> <A href="breakfast.html">Breakfast</A> <A href="find-us.html">How to find us</A> <A href="walks.html">Walks nearby</A> <A href="guestbook.html">Guest book</A> <P align="center"><IMG src="images/4stars.gif" alt="Four star guest accommodation award" width="90" height="90"></P> </TD> <TD valign="top"> <H1 align="center"><FONT color="#003366">Welcome to Gull Cottage</FONT></H1> <P>Five bright rooms above the old harbour, run by the Pickering family since 1987. Wake to the gulls and come down to a proper Yorkshire breakfast.</P> <P align="center"><A href="#book"><IMG src="images/booknow.gif" alt="Book now" border="0" width="120" height="36"></A></P> <HR> <H2>Room rates</H2> <TABLE border="1" cellpadding="5" cellspacing="0" width="100%"> <TR bgcolor="#dfe8ee"><TH align="left">Room</TH><TH>Sleeps</TH><TH>Price per night</TH></TR> <TR><TD>Crow&rsquo;s Nest (single)</TD><TD align="center">1</TD><TD align="center">&pound;65</TD></TR> <TR><TD>Captain&rsquo;s Cabin (double)</TD><TD align="center">2</TD><TD align="center">&pound;98</TD></TR> <TR><TD>Harbour Suite (family)</TD><TD align="center">4</TD><TD align="center">&pound;142.50</TD></TR> </TABLE> <P><SMALL>All rates include breakfast and VAT. Dogs welcome by arrangement.</SMALL></P> <P><B>Free cancellation up to 48 hours before you arrive.</B></P> <H2>From our guest book</H2> <TABLE width="100%" cellpadding="4"><TR> <TD width="50%" valign="top"><I>&quot;The kippers alone are worth the drive.&quot;</I><BR>Joan and Peter, Leeds</TD> <TD width="50%" valign="top"><I>&quot;Spotless room, and the view from the window seat!&quot;</I><BR>M. Okafor, Durham</TD> </TR></TABLE> <H2><A name="book"></A>Ask for a room</H2> <FORM action="/cgi-bin/booking.pl" method="POST"> <INPUT type="hidden" name="recipient" value="rooms"> <TABLE border="0" cellpadding="3"> <TR><TD align="right"><LABEL for="yn">Your name:</LABEL></TD><TD><INPUT type="text" id="yn" name="yourname" size="30"></TD></TR> <TR><TD align="right"><LABEL for="tel">Telephone:</LABEL></TD><TD><INPUT type="text" id="tel" name="tel" size="30"></TD></TR> <TR><TD align="right">Arriving on:</TD><TD><INPUT type="text" name="arrive" size="12"></TD></TR> <TR><TD align="right">Number of nights:</TD><TD><SELECT name="nights"><OPTION>1<OPTION>2<OPTION>3<OPTION>More</SELECT></TD></TR> <TR><TD align="right" valign="top">Anything else?</TD><TD><TEXTAREA name="notes" rows="4" cols="28"></TEXTAREA></TD></TR> <TR><TD></TD><TD><INPUT type="submit" value="Send booking request"> <INPUT type="reset" value="Clear"></TD></TR> </TABLE> </FORM> <P class="noshow">bed and breakfast whitby cheap hotel whitby sea view guest house</P> </TD> </TR> <TR><TD colspan="2" align="center" bgcolor="#dfe8ee"><SMALL>Gull Cottage, 14 Pier Lane, Whitby &middot; Tel. 01947 555 018 &middot; <A href="mailto:rooms@gullcottage.example">rooms@gullcottage.example</A></SMALL></TD></TR> </TABLE> </CENTER> </BODY> </HTML>`,
    labels: `
h1 Welcome to Gull Cottage
h2 Room rates
h2 From our guest book
h2 Ask for a room
action Book now
action Send booking request
form booking
field Your name*
field Telephone*
field Arriving on*
field Number of nights*
field Anything else?
price 65 GBP day
price 98 GBP day
price 142.50 GBP day
nav Home
nav Our rooms
nav Breakfast
nav How to find us
nav Walks nearby
nav Guest book
media Gull Cottage seen from the harbour
media Four star guest accommodation award
proof *The kippers alone are worth the drive.*
proof *Spotless room, and the view from the window seat!*
trust Free cancellation up to 48 hours before you arrive.
`,
    hidden: ['bed and breakfast whitby cheap hotel whitby sea view guest house'],
  },
];
