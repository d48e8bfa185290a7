/** Working hours, a school of cooking, fasteners and a laboratory. */
import type { LabelledPage } from '../labelled.ts';

export const TENTH_TRADES: readonly LabelledPage[] = [
  {
    name: 'kintai-tsubame-attendance-software-prices',
    kind: 'pricing',
    language: 'ja',
    html: `<!doctype html> <html data-n-head-ssr lang="ja" data-n-head="%7B%22lang%22:%7B%22ssr%22:%22ja%22%7D%7D"> <head> <meta data-n-head="ssr" charset="utf-8"> <title>料金プラン｜勤怠管理クラウド「ツバメ勤怠」</title> <meta data-n-head="ssr" name="description" content="1人あたり月額220円から。初期費用なしで始められる勤怠管理。"> <style data-vue-ssr-id="7f3">.sp-only[data-v-2b1]{display:none}.pc-only[data-v-2b1]{display:block}</style> </head> <body> <div data-server-rendered="true" id="__nuxt"><div id="__layout"><div class="l-default"> <header class="l-header" data-v-2b1><div class="l-header__inner" data-v-2b1> <p class="l-header__logo" data-v-2b1><a href="/" class="nuxt-link-active" data-v-2b1><img src="/_nuxt/img/logo.svg" alt="ツバメ勤怠" width="160" height="36" data-v-2b1></a></p> <nav class="l-gnav pc-only" data-v-2b1><ul data-v-2b1><li data-v-2b1><a href="/features" data-v-2b1>機能</a></li> <li data-v-2b1><a href="/price" aria-current="page" class="nuxt-link-exact-active" data-v-2b1>料金</a></li> <li data-v-2b1><a href="/cases" data-v-2b1>導入事例</a></li> <li data-v-2b1><a href="/support" data-v-2b1>サポート</a></li> </ul> </nav> <ul class="l-header__cv pc-only" data-v-2b1><li data-v-2b1><a href="/download" class="c-btn c-btn--line" data-v-2b1><span data-v-2b1>資料ダウンロード</span></a></li> <li data-v-2b1><a href="/trial" class="c-btn c-btn--orange" data-v-2b1><span data-v-2b1>30日間無料で試す</span></a></li> </ul> <button type="button" aria-label="メニューを開く" class="l-header__burger sp-only" data-v-2b1><span></span><span></span></button> <div class="l-drawer sp-only" data-v-2b1><ul><li><a href="/features">機能</a></li> <li><a href="/webinar">オンライン説明会</a></li> </ul> </div> </div></header> <main class="l-main"> <div class="c-breadcrumb"><ol itemscope itemtype="https://schema.org/BreadcrumbList"><li itemprop="itemListElement" itemscope itemtype="https://schema.org/ListItem"><a itemprop="item" href="/"><span itemprop="name">ホーム</span></a><meta itemprop="position" content="1"></li> <li itemprop="itemListElement" itemscope itemtype="https://schema.org/ListItem"><span itemprop="name">料金プラン</span><meta itemprop="position" content="2"></li> </ol></div> <section class="p-hero"><h1 class="p-hero__ttl">使う人数だけの、<br>わかりやすい料金</h1><p class="p-hero__lead">初期費用0円。最低利用期間はありません。</p> </section> <section class="p-plan"><h2 class="c-ttl"><span class="c-ttl__en" aria-hidden="true">PLAN</span><span class="c-ttl__ja">プランを選ぶ</span></h2> <div class="p-plan__list"> <div class="p-plan__item"><h3 class="p-plan__name">ライト</h3> <p class="p-plan__for">打刻だけで十分なお店に</p> <p class="p-plan__price"><span class="num">220</span><span class="unit">円</span><span class="per">／1人・月（税込）</span></p> <ul class="p-plan__ul"><li>ICカード・スマホ打刻</li> <li>CSV出力</li> </ul><a href="/trial?plan=light" class="c-btn c-btn--block">ライトで始める</a></div> <div class="p-plan__item is-recommend"><span class="p-plan__ribbon">いちばん選ばれています</span><h3 class="p-plan__name">スタンダード</h3> <p class="p-plan__for">シフトと有休もまとめたい会社に</p> <p class="p-plan__price"><span class="num">440</span><span class="unit">円</span><span class="per">／1人・月（税込）</span></p> <ul class="p-plan__ul"><li>シフト作成</li> <li>有給休暇管理簿</li> </ul><a href="/trial?plan=std" class="c-btn c-btn--block c-btn--orange">スタンダードで始める</a></div> <div class="p-plan__item"><h3 class="p-plan__name">エンタープライズ</h3> <p class="p-plan__for">500名以上・複数法人</p> <p class="p-plan__price"><span class="txt">お見積もり</span></p><a href="/contact" class="c-btn c-btn--block c-btn--line">お問い合わせ</a></div> </div> <table class="p-opt"><caption>オプション</caption><tbody><tr><th scope="row">導入支援（訪問1回）</th><td>¥55,000</td></tr> <tr><th scope="row">ICカードリーダー</th><td>¥4,980<small>（1台）</small></td></tr> <tr><th scope="row">電話サポート</th><td>年額 ¥26,400</td></tr> </tbody></table> </section> <section class="p-voice"><h2 class="c-ttl"><span class="c-ttl__ja">お客様の声</span></h2> <p class="p-voice__count">全国<strong>12,800</strong>事業所で毎日打刻されています</p> <ul class="p-voice__list"><li class="p-voice__item"><div class="p-voice__img"><img src="/_nuxt/img/v1.jpg" alt="厨房で笑う店長の藤崎さん" loading="lazy"></div> <p class="p-voice__txt">締め日の残業が月に14時間から2時間になりました。もうタイムカードには戻れません。</p> <p class="p-voice__name">株式会社こむぎ堂　店長　藤崎様</p> </li> <li class="p-voice__item"><p class="p-voice__txt">七十代のスタッフも、その日のうちに覚えてくれました。</p> <p class="p-voice__name">介護施設あおばの里　事務長</p> </li> </ul> </section> <section class="p-safe"><h2 class="c-ttl"><span class="c-ttl__ja">安心してお使いいただくために</span></h2> <dl class="p-safe__dl"><div><dt>プライバシーマーク取得</dt><dd>個人情報は国内のデータセンターで保管します。</dd> </div> <div><dt>いつでも解約できます</dt><dd>違約金はいただきません。</dd> </div> <div><dt>クレジットカード登録は不要</dt><dd>無料期間のあと自動で課金されることはありません。</dd> </div> </dl></section> <section class="p-faq"><h2 class="c-ttl"><span class="c-ttl__ja">よくあるご質問</span></h2> <dl class="c-acc"> <dt class="c-acc__q"><span class="c-acc__mark" aria-hidden="true">Q</span><span class="c-acc__t">退職した人の分も料金はかかりますか？</span></dt><dd class="c-acc__a"><span class="c-acc__mark" aria-hidden="true">A</span><p>いいえ、在籍中の方だけが対象です。</p></dd> <dt class="c-acc__q"><span class="c-acc__mark" aria-hidden="true">Q</span><span class="c-acc__t">途中でプランを変えられますか？</span></dt><dd class="c-acc__a"><span class="c-acc__mark" aria-hidden="true">A</span><p>はい、翌月から切り替わります。</p></dd> </dl></section> <section class="p-req"><h2 class="c-ttl"><span class="c-ttl__ja">まずは資料をご覧ください</span></h2> <form class="p-req__form" novalidate><div class="c-form__row"><label for="co" class="c-form__label">会社名<span class="c-form__req">必須</span></label><input id="co" type="text" name="company" placeholder="例）株式会社つばめ"></div> <div class="c-form__row"><label for="nm" class="c-form__label">お名前<span class="c-form__req">必須</span></label><input id="nm" type="text" name="name"></div> <div class="c-form__row"><label for="ml" class="c-form__label">メールアドレス<span class="c-form__req">必須</span></label><input id="ml" type="email" name="mail"></div> <div class="c-form__row"><label for="nu" class="c-form__label">従業員数</label><select id="nu" name="num"><option value="">選択してください</option><option>1〜29名</option><option>30〜99名</option></select></div> <div class="c-form__row"><label><input type="checkbox" name="agree"> <span>個人情報の取り扱いに同意する</span></label></div> <button type="submit" class="c-btn c-btn--orange c-btn--l">資料を受け取る</button></form></section> </main> <footer class="l-footer"><ul class="l-footer__nav"><li><a href="/company">運営会社</a></li> <li><a href="/terms">利用規約</a></li> <li><a href="/privacy">プライバシーポリシー</a></li> <li><a href="/law">特定商取引法に基づく表記</a></li> </ul><small>© ツバメソフト株式会社</small></footer> <div class="c-modal" style="display:none;"><div class="c-modal__body"><p>前回の続きから申し込みますか</p> </div> </div> </div> </div> </div> <script>window.__NUXT__={layout:"default",data:[{plan:[{n:"ライト",p:220}]}],serverRendered:true}</script> </body> </html>`,
    labels: `
h1 使う人数だけの、*
h2 *プランを選ぶ
h2 お客様の声
h2 安心してお使いいただくために
h2 よくあるご質問
h2 まずは資料をご覧ください
action 資料ダウンロード
action 30日間無料で試す
action ライトで始める
action スタンダードで始める
action お問い合わせ
action 資料を受け取る
field 会社名*
field お名前*
field メールアドレス*
field 従業員数
field 個人情報の取り扱いに同意する
price 220 JPY month
price 440 JPY month
price 55000 JPY -
price 4980 JPY -
price 26400 JPY year
nav 機能
nav 料金
nav 導入事例
nav サポート
nav ホーム
nav 運営会社
nav 利用規約
nav プライバシーポリシー
nav 特定商取引法に基づく表記
media ツバメ勤怠
media 厨房で笑う店長の藤崎さん
proof 全国12,800事業所で毎日打刻されています
proof 締め日の残業が月に14時間から2時間になりました*
proof 七十代のスタッフも、その日のうちに覚えてくれました。
trust *最低利用期間はありません。
trust プライバシーマーク取得*
trust いつでも解約できます*
trust クレジットカード登録は不要*
question 退職した人の分も料金はかかりますか？
question 途中でプランを変えられますか？
`,
    hidden: ['オンライン説明会', '前回の続きから申し込みますか'],
  },
  {
    name: 'escuela-de-cocina-el-fogon',
    kind: 'article',
    language: 'es',
    html: `<!DOCTYPE html> <html lang="es" dir="ltr" prefix="content: http://purl.org/rss/1.0/modules/content/  dc: http://purl.org/dc/terms/"> <head> <meta charset="utf-8" /> <meta name="Generator" content="Drupal 10 (https://www.drupal.org)" /> <title>Por qué se corta la mayonesa | Escuela El Fogón</title> <link rel="stylesheet" media="all" href="/core/themes/stable9/css/system/components/hidden.module.css?s9" /> <style>.visually-hidden{position:absolute!important;overflow:hidden;clip:rect(1px,1px,1px,1px);width:1px;height:1px}</style> </head> <body class="path-node page-node-type-article"> <a href="#main-content" class="visually-hidden focusable skip-link">Pasar al contenido principal</a> <div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas> <div class="layout-container"> <header role="banner"> <div class="region region-header"> <div id="block-branding" class="block block-system block-system-branding-block"><a href="/" rel="home" class="site-logo"><img src="/sites/default/files/fogon.svg" alt="Escuela de Cocina El Fogón" fetchpriority="high" /></a></div> <nav role="navigation" aria-labelledby="block-main-menu" id="block-main" class="block block-menu navigation menu--main"><h2 class="visually-hidden" id="block-main-menu">Main navigation</h2> <ul class="menu"><li class="menu-item"><a href="/cursos" data-drupal-link-system-path="node/2">Cursos</a></li><li class="menu-item"><a href="/calendario" data-drupal-link-system-path="node/3">Calendario</a></li><li class="menu-item menu-item--active-trail"><a href="/cuaderno" class="is-active">Cuaderno</a></li><li class="menu-item"><a href="/regala" data-drupal-link-system-path="node/9">Regala un curso</a></li></ul></nav> <div class="block block-matricula"><a href="/matricula" class="boton boton--lleno">Matricúlate</a></div> </div> </header> <div class="region region-breadcrumb"><nav class="breadcrumb" role="navigation" aria-labelledby="sb"><h2 id="sb" class="visually-hidden">Sobrescribir enlaces de ayuda a la navegación</h2><ol><li><a href="/">Inicio</a></li><li><a href="/cuaderno">Cuaderno</a></li></ol></nav></div> <main role="main"><a id="main-content" tabindex="-1"></a> <div class="layout-content"><div class="region region-content"><div data-drupal-messages-fallback class="hidden"></div> <article data-history-node-id="418" class="node node--type-article node--promoted node--view-mode-full"> <div class="block block-page-title"><h1 class="page-title"><span class="field field--name-title field--type-string field--label-hidden">Por qué se corta la mayonesa (y cómo salvarla)</span></h1></div> <footer class="node__meta"><div class="node__submitted">Por <span class="field--name-uid"><span lang="" typeof="schema:Person" property="schema:name">Amparo Llorens</span></span> el <time datetime="2026-03-04T09:30:00+01:00">4 de marzo de 2026</time></div></footer> <div class="node__content clearfix"> <div class="field field--name-field-image field--type-image field--label-hidden field__item"><img loading="eager" srcset="/styles/ancho/mahonesa.jpg 1x" width="1200" height="675" src="/styles/ancho/mahonesa.jpg" alt="Mortero con mayonesa espesa y una cuchara de madera" /></div> <div class="text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item"> <p class="entradilla">No es mala suerte, ni la luna, ni quién la mira. Es una cuestión de gotas.</p> <p>En la primera clase siempre pido lo mismo: un huevo, un dedo de aceite y paciencia. A media mañana hay seis cuencos con algo que parece sopa.</p> <h2 id="que-ocurre">Qué ocurre dentro del vaso</h2> <p>La yema lleva lecitina, que se agarra por un lado al agua y por el otro al aceite. Si el aceite entra de golpe, no hay yema que dé abasto.</p> <blockquote><p>«El aceite, como las visitas: de una en una.» Así lo decía mi abuela en Alzira.</p></blockquote> <h2 id="tres-errores">Los tres errores de siempre</h2> <ol><li>Huevo recién salido de la nevera.</li><li>Levantar la batidora antes de tiempo.</li><li>Aceite de oliva muy picante.</li></ol> <div data-embed-button="media_browser" class="align-center"><div class="field field--name-field-media-oembed-video"><iframe src="/media/oembed?url=https%3A//videos.example/88" width="640" height="360" class="media-oembed-content" loading="eager" title="Vídeo: rescatar una mayonesa cortada"></iframe></div></div> <h2 id="rescate">El rescate, paso a paso</h2> <p>Una yema limpia en otro cuenco y la mezcla cortada encima, a cucharadas. Cuatro minutos. Si prefieres verlo con las manos, lo hacemos en el <a href="/cursos/salsas">curso de salsas madre</a>.</p> <table><caption>Proporciones</caption><thead><tr><th>Huevos</th><th>Aceite</th></tr></thead><tbody><tr><td>1</td><td>200 ml</td></tr><tr><td>2</td><td>420 ml</td></tr></tbody></table> </div> <div class="field field--name-field-tags field--label-inline clearfix"><h3 class="field__label inline">Etiquetas</h3><ul class="links field__items"><li><a href="/etiquetas/salsas" hreflang="es">Salsas</a></li><li><a href="/etiquetas/huevos" hreflang="es">Huevos</a></li></ul></div> <aside class="promo-curso"><h2>Salsas madre en una mañana</h2><p>Sábado 18 de abril, de 10 a 14 h. Grupo de ocho. Materia prima y delantal incluidos.</p><p class="promo-curso__precio">Por persona: <b>74,50 €</b></p><a class="boton" href="/matricula/salsas" role="button">Reservar plaza</a><p class="letra-chica">Si no puedes venir, avisa 48 h antes y te devolvemos el importe íntegro.</p></aside> <section class="opiniones"><h2>Lo que cuentan los que ya cocinan</h2><div class="views-row"><p class="op">«Vine por la mayonesa y me fui con el alioli, la holandesa y dos amigas.»</p><p class="op__firma">Remedios, promoción de otoño</p></div><p class="op-nota">El 97 % de nuestro alumnado repite curso.</p></section> <section class="field field--name-comment comment-wrapper"><h2 class="title comment-form__title">Añadir nuevo comentario</h2> <form class="comment-comment-form comment-form" data-drupal-selector="comment-form" action="/comment/reply/node/418/comment" method="post" id="comment-form" accept-charset="UTF-8"> <div class="js-form-item form-item form-type-textfield form-item-name"><label for="edit-name">Tu nombre</label><input data-drupal-default-value="Anónimo" type="text" id="edit-name" name="name" value="" size="30" maxlength="60" class="form-text" /></div> <div class="js-form-item form-item form-type-email"><label for="edit-mail">Correo electrónico</label><input type="email" id="edit-mail" name="mail" size="30" class="form-email" aria-describedby="edit-mail--d" /><div id="edit-mail--d" class="description">El contenido de este campo se mantiene privado y no se mostrará al público.</div></div> <div class="js-form-item form-item form-type-textarea"><label for="edit-c" class="js-form-required form-required">Comentario</label><textarea id="edit-c" name="comment_body[0][value]" rows="5" cols="60" required="required"></textarea></div> <div class="url-textfield js-form-wrapper form-wrapper" style="display: none !important;"><label for="edit-url">Deja este campo en blanco</label><input autocomplete="off" type="text" id="edit-url" name="url" value="" /></div> <div class="form-actions"><input type="submit" id="edit-submit" name="op" value="Guardar" class="button button--primary js-form-submit form-submit" /></div> </form></section> </div> </article> </div></div> </main> <footer role="contentinfo"><div class="region region-footer"><nav role="navigation" class="block-menu menu--footer" aria-label="Pie"><ul class="menu"><li class="menu-item"><a href="/quienes-somos">Quiénes somos</a></li><li class="menu-item"><a href="/aviso-legal">Aviso legal</a></li><li class="menu-item"><a href="/contacto">Contacto</a></li></ul></nav><p>Centro inscrito en el Registro de Centros Docentes de la Generalitat con el n.º 46-0917</p></div></footer> </div> </div> <script type="application/json" data-drupal-selector="drupal-settings-json">{"path":{"baseUrl":"\\/","currentPath":"node\\/418"}}</script> </body> </html>`,
    labels: `
h1 Por qué se corta la mayonesa (y cómo salvarla)
h2 Qué ocurre dentro del vaso
h2 Los tres errores de siempre
h2 El rescate, paso a paso
h2 Salsas madre en una mañana
h2 Lo que cuentan los que ya cocinan
h2 Añadir nuevo comentario
action Matricúlate
action Reservar plaza
action Guardar
form comment
field Tu nombre
field Correo electrónico
field Comentario
price 74.50 EUR -
nav Cursos
nav Calendario
nav Cuaderno
nav Regala un curso
nav Inicio
nav Quiénes somos
nav Aviso legal
nav Contacto
media Escuela de Cocina El Fogón
media Mortero con mayonesa espesa y una cuchara de madera
media Vídeo: rescatar una mayonesa cortada
proof *Vine por la mayonesa y me fui con el alioli*
proof El 97 % de nuestro alumnado repite curso.
trust *avisa 48 h antes y te devolvemos el importe íntegro.
trust *se mantiene privado y no se mostrará al público.
trust Centro inscrito en el Registro de Centros Docentes*
`,
    hidden: ['Deja este campo en blanco'],
  },
  {
    name: 'holt-and-rasker-fasteners-product',
    kind: 'shop',
    language: 'en-AU',
    html: `<!DOCTYPE html> <html lang="en-AU"> <head> <meta charset="utf-8"> <title>M8 x 40 hex bolt, 316 stainless | Holt &amp; Rasker</title> <link rel="canonical" href="https://www.holtrasker.example/p/hb-m8-40-316"> <script type="module" src="/ui/hr-elements.js"></script> <style>hr-drawer:not([open]){display:none}hr-tooltip[slot=tip]{display:none}.sr{position:absolute;clip:rect(0,0,0,0);width:1px;height:1px;overflow:hidden}</style> </head> <body> <hr-app> <hr-topbar><span>Ordered by 2 pm, on the truck the same day</span><span class="sep">|</span><a href="/trade">Trade accounts</a><a href="/branches">Branches</a></hr-topbar> <hr-header role="banner"> <a slot="logo" href="/"><img src="/ui/hr.svg" alt="Holt &amp; Rasker Fasteners" width="132" height="40"></a> <form slot="search" role="search" action="/find"><label class="sr" for="q">Part number or description</label><input id="q" name="q" type="search" placeholder="Part number or description"><button type="submit">Find</button></form> <a slot="account" href="/login">Sign in</a> <a slot="cart" href="/cart" aria-label="Cart, 0 items"><hr-icon name="trolley"></hr-icon><hr-badge>0</hr-badge></a> </hr-header> <hr-nav><nav aria-label="Departments"><ul><li><a href="/c/bolts">Bolts</a></li> <li><a href="/c/nuts">Nuts &amp; washers</a></li> <li><a href="/c/anchors">Anchors</a></li> <li><a href="/c/rivets">Rivets</a></li> <li><a href="/c/clearance">Clearance</a></li> </ul> </nav></hr-nav> <hr-drawer id="filters"><h2>Narrow it down</h2><a href="/c/bolts?coat=zinc">Zinc plated only</a></hr-drawer> <nav class="crumbs" aria-label="Breadcrumbs"><a href="/">All departments</a> › <a href="/c/bolts">Bolts</a> › <a href="/c/bolts/hex">Hex head</a> › <span>M8 x 40</span></nav> <main itemscope itemtype="https://schema.org/Product"> <meta itemprop="sku" content="HB-M8-40-316"> <div class="pdp"> <hr-gallery><img itemprop="image" src="/m/hb-m8.jpg" alt="Hex bolt seen from the side, thread to the left" width="640" height="480"><img src="/m/hb-m8-dim.png" alt="Dimension drawing with head height and pitch" width="640" height="480"></hr-gallery> <div class="pdp__buy"> <h1 itemprop="name">Hex bolt M8 x 40, 316 stainless</h1> <p class="pn">Part no. <code>HB-M8-40-316</code></p> <div itemprop="aggregateRating" itemscope itemtype="https://schema.org/AggregateRating"><hr-stars value="4.7" aria-hidden="true"></hr-stars><span><span itemprop="ratingValue">4.7</span> out of <span itemprop="bestRating">5</span>, <span itemprop="reviewCount">94</span> tradies weighed in</span></div> <div itemprop="offers" itemscope itemtype="https://schema.org/Offer" class="money"><meta itemprop="priceCurrency" content="AUD"><data itemprop="price" value="38.40">$38.40</data> <small>box of 50, inc. GST</small><link itemprop="availability" href="https://schema.org/InStock"></div> <table class="breaks"><caption>Buy more, pay less</caption><thead><tr><th>Boxes</th><th>Each box</th></tr></thead> <tbody><tr><td>5 or more</td><td>$35.90</td></tr> <tr><td>20 or more</td><td>$31.25</td></tr> </tbody></table> <p class="stock"><hr-icon name="tick" aria-hidden="true"></hr-icon>1,120 boxes at Dandenong</p> <form action="/cart/lines" method="post" class="buy"><label for="boxes">Boxes</label><input id="boxes" name="boxes" type="number" min="1" value="1"><label for="br">Collect from</label><select id="br" name="branch"><option value="">Deliver it</option><option>Dandenong</option><option>Wacol</option></select><hr-button variant="primary"><button type="submit">Put in trolley</button></hr-button></form> <hr-button variant="ghost"><a href="/quote?pn=HB-M8-40-316" role="button">Request a bulk quote</a></hr-button> <a class="dl" href="/certs/HB-M8-40-316.pdf" download><hr-icon name="pdf"></hr-icon>Download mill certificate</a> <ul class="ease"><li>Wrong thread? Swap it at any counter within 90 days.</li> <li>Every batch tested to AS 1110.1, papers on request</li> <li>Freight free over $150 metro</li> </ul> </div> </div> <hr-tabs><button role="tab" aria-selected="true" id="t1" aria-controls="p1">Specification</button><button role="tab" aria-selected="false" id="t2" aria-controls="p2">Fitting notes</button> <section role="tabpanel" id="p1" aria-labelledby="t1"><h2>Specification</h2> <dl class="spec"><dt>Thread</dt><dd>M8 x 1.25</dd> <dt>Length under head</dt><dd>40 mm</dd> <dt>Across flats</dt><dd>13 mm</dd> <dt>Proof load</dt><dd>16.5 kN</dd> </dl></section> <section role="tabpanel" id="p2" aria-labelledby="t2" hidden><h2>Fitting notes</h2> <p>Use anti-seize paste with stainless nuts.</p> </section></hr-tabs> <section aria-labelledby="rv"><h2 id="rv">From the job site</h2> <hr-review stars="5"><p slot="text">Two years on a jetty in Broome and not a speck of tea staining.</p><span slot="who">Kev M., marine carpenter</span></hr-review> <hr-review stars="4"><p slot="text">Good bolts. Box could be stronger, mine split in the ute.</p><span slot="who">Anh D.</span></hr-review> </section> <section aria-labelledby="qa"><h2 id="qa">Asked and answered</h2> <details><summary>Is this A4-70 or A4-80?</summary><p>A4-70, stamped on the head.</p></details> <details open><summary>Do you sell singles over the counter?</summary><p>Yes, at 95c apiece.</p></details></section> <section aria-labelledby="al"><h2 id="al">Often in the same trolley</h2><hr-carousel><article class="tile"><a href="/p/nn-m8-316"><img src="/m/nn.jpg" alt="M8 nyloc nut" loading="lazy"><h3>Nyloc nut M8, 316</h3></a><p>$17.60</p> <button type="button" aria-label="Put Nyloc nut M8, 316 in trolley">Add</button></article></hr-carousel></section> </main> <hr-footer><div class="cols"><section><h2>Orders</h2> <ul><li><a href="/track">Track an order</a></li> <li><a href="/returns">Returns</a></li> </ul> </section> <section><h2>Know-how</h2> <ul><li><a href="/torque">Torque tables</a></li> <li><a href="/grades">Steel grades explained</a></li> </ul> </section> </div> <p>Supplying Australian trades since 1954. ABN 00 000 000 000</p></hr-footer> </hr-app> <template id="hr-line"><p>Line added to trolley</p></template> <noscript><p>Turn on JavaScript to see live stock.</p></noscript> </body> </html>`,
    labels: `
h1 Hex bolt M8 x 40, 316 stainless
h2 Specification
h2 From the job site
h2 Asked and answered
h2 Often in the same trolley
h2 Orders
h2 Know-how
action Find
action Sign in
action Put in trolley
action Request a bulk quote
action Download mill certificate
form search
field Part number or description
field Boxes
field Collect from
price 38.40 AUD -
price 35.90 AUD -
price 31.25 AUD -
price 17.60 AUD -
nav Trade accounts
nav Branches
nav Bolts
nav Nuts & washers
nav Anchors
nav Rivets
nav Clearance
nav All departments
nav Hex head
nav Track an order
nav Returns
nav Torque tables
nav Steel grades explained
media Holt & Rasker Fasteners
media Hex bolt seen from the side, thread to the left
media Dimension drawing with head height and pitch
media M8 nyloc nut
proof 4.7 out of 5, 94 tradies weighed in
proof Two years on a jetty in Broome*
proof Good bolts. Box could be stronger*
trust Ordered by 2 pm, on the truck the same day
trust Wrong thread? Swap it at any counter within 90 days.
trust Every batch tested to AS 1110.1*
trust Freight free over $150 metro
question Is this A4-70 or A4-80?
question Do you sell singles over the counter?
`,
    hidden: [
      'Narrow it down',
      'Zinc plated only',
      'Use anti-seize paste with stainless nuts.',
      'Line added to trolley',
    ],
  },
  {
    name: 'siltfield-lab-notebook-software',
    kind: 'landing',
    language: 'en',
    html: `<!doctype html> <html lang="en"> <head> <meta charset="utf-8" /> <link rel="icon" href="./favicon.png" /> <meta name="viewport" content="width=device-width" /> <link href="./_app/immutable/assets/0.Cq2.css" rel="stylesheet"><title>Siltfield: the notebook your bench will actually use</title> <style>.sheet.svelte-1x9{display:none}.tick.svelte-1x9{color:#197}</style> </head> <body data-sveltekit-preload-data="hover"> <div style="display: contents"> <!--[--> <!--[--><!----><div class="promo svelte-1x9"><span>Siltfield 4 reads your plate reader.</span> <a href="/blog/four" class="svelte-1x9">See what changed →</a></div> <header class="bar svelte-1x9"><a href="/" class="mark svelte-1x9"><span class="wordmark svelte-1x9">Siltfield</span></a> <div class="links svelte-1x9"><!--[--><div class="drop svelte-1x9"><button class="svelte-1x9" aria-haspopup="true" aria-expanded="false">Labs like yours <svg width="10" height="6" aria-hidden="true"><path d="M1 1l4 4 4-4"></path></svg></button> <div class="sheet svelte-1x9" role="menu"><a role="menuitem" href="/for/soil">Soil science</a><a role="menuitem" href="/for/food">Food testing</a></div> </div><a href="/tour" class="svelte-1x9">Tour</a><a href="/prices" class="svelte-1x9">Prices</a><a href="/security" class="svelte-1x9">Security</a><!--]--></div> <div class="end svelte-1x9"><a href="/in" class="svelte-1x9">Sign in</a> <a href="/demo" class="pill svelte-1x9">Book a demo</a></div></header> <main class="svelte-1x9"><section class="hero svelte-1x9"><p class="eyebrow svelte-1x9">Electronic lab notebook</p> <h1 class="svelte-1x9">Write it once,<span class="svelte-1x9"> at the bench</span></h1> <p class="sub svelte-1x9">Gloves on, tablet in a zip bag, results straight from the balance. The audit trail keeps itself.</p> <form class="capture svelte-1x9" method="POST" action="?/start"><input type="email" name="email" aria-label="Work email" placeholder="you@lab.example" required class="svelte-1x9"> <button class="svelte-1x9">Start a free notebook</button></form> <p class="hint svelte-1x9">Free for three people. We won’t ask for a card or ring you up.</p> <figure class="svelte-1x9"><video autoplay muted loop playsinline poster="/hero.avif" aria-label="A scientist logs a weighing on a tablet"><source src="/hero.webm" type="video/webm"></video></figure> </section> <section class="who svelte-1x9"><p class="svelte-1x9">On the bench at</p> <ul class="logos svelte-1x9"><!--[--><li class="svelte-1x9"><img src="/logos/dunmore.svg" alt="Dunmore Soil Institute" height="28"></li> <li class="svelte-1x9"><img src="/logos/kvist.svg" alt="Kvist Brewing Lab" height="28"></li> <li class="svelte-1x9"><img src="/logos/paloma.svg" alt="Paloma Diagnostics" height="28"></li><!--]--></ul> </section> <section class="why svelte-1x9"><h2 class="svelte-1x9">Less copying, fewer mysteries</h2> <div class="cards svelte-1x9"><!--[--><article class="card svelte-1x9"><svg class="tick svelte-1x9" width="32" height="32" role="presentation"><path d="M4 16l8 8L28 6"></path></svg> <h3 class="svelte-1x9">Instruments write for you</h3> <p class="svelte-1x9">Balances, pH meters and readers from 60 makers.</p> </article> <article class="card svelte-1x9"><h3 class="svelte-1x9">Sign and witness</h3> <p class="svelte-1x9">Locked pages, two signatures, no printer.</p> </article><!--]--></div> </section> <section class="split svelte-1x9"><div class="svelte-1x9"><h2 class="svelte-1x9">From sample to report before lunch</h2> <p class="svelte-1x9">Templates carry the sum, the unit and the limit, so a result that is out of range says so at once.</p> <a class="pill ghost svelte-1x9" href="/tour">Take the tour</a></div> <img src="/shots/report.avif" alt="Report view with one result flagged in amber" width="880" height="560" loading="lazy" class="svelte-1x9"></section> <section class="numbers svelte-1x9"><h2 class="svelte-1x9">What changed at Dunmore</h2> <dl class="svelte-1x9"><div class="svelte-1x9"><dt class="svelte-1x9">fewer transcription slips</dt> <dd class="svelte-1x9">71%</dd> </div> <div class="svelte-1x9"><dt class="svelte-1x9">saved by each analyst every week</dt> <dd class="svelte-1x9">5.5 hours</dd> </div> </dl></section> <section class="said svelte-1x9"><figure class="svelte-1x9"><blockquote class="svelte-1x9"><p>Our last inspection took an hour. The inspector asked if we could show the others.</p> </blockquote> <figcaption class="svelte-1x9"><b>Dr Tove Lindqvist</b>, quality lead at Kvist Brewing Lab</figcaption></figure> <figure class="press svelte-1x9"><blockquote class="svelte-1x9"><p>“The first notebook I have not wanted to throw in the autoclave.”</p> </blockquote> <figcaption class="svelte-1x9">The Bench Review, March issue</figcaption></figure> </section> <section class="cost svelte-1x9"><h2 class="svelte-1x9">One price, every feature</h2> <p class="big svelte-1x9"><span class="svelte-1x9">€</span>24<sup class="svelte-1x9">.00</sup> <small class="svelte-1x9">per scientist, per month</small></p> <p class="svelte-1x9">Or €240 a year. Universities pay half.</p> </section> <section class="safe svelte-1x9"><h2 class="svelte-1x9">Your data stays your data</h2> <ul class="svelte-1x9"><li class="svelte-1x9">ISO 27001 certified since 2021</li> <li class="svelte-1x9">Meets 21 CFR Part 11 for electronic records</li> <li class="svelte-1x9">Export everything as PDF/A whenever you please, even after you leave</li> </ul> </section> <section class="faq svelte-1x9"><h2 class="svelte-1x9">Fair questions</h2> <!--[--><details class="svelte-1x9"><summary class="svelte-1x9">Does it work when the Wi-Fi drops?</summary> <p class="svelte-1x9">Yes, it syncs later.</p></details><details class="svelte-1x9"><summary class="svelte-1x9">We have twelve years of paper. Now what?</summary> <p class="svelte-1x9">We scan the first forty books for you.</p></details><details class="svelte-1x9"><summary class="svelte-1x9">Who can see my pages</summary> <p class="svelte-1x9">Whoever you invite.</p></details><!--]--></section> <section class="last svelte-1x9"><h2 class="svelte-1x9">Bring one protocol. We’ll build it with you.</h2> <a href="/demo" class="pill svelte-1x9">Pick a time</a></section> </main> <footer class="svelte-1x9"><div class="col svelte-1x9"><strong>Product</strong> <a href="/tour">Tour</a> <a href="/instruments">Supported instruments</a></div> <div class="col svelte-1x9"><strong>Company</strong> <a href="/people">People</a> <a href="/imprint">Imprint</a></div> <div class="col svelte-1x9"><label for="lang">Language</label> <select id="lang"><option selected>English</option><option>Svenska</option></select></div> </footer><!----><!--]--> <!--[!--><!--]--> <dialog class="svelte-1x9"><h2>Before you go</h2> <button>Send me the buyer’s guide</button></dialog> <script>{ __sveltekit_1k = { base: new URL(".", location).pathname.slice(0, -1) }; }</script> </div> </body> </html>`,
    labels: `
h1 Write it once, at the bench
h2 Less copying, fewer mysteries
h2 From sample to report before lunch
h2 What changed at Dunmore
h2 One price, every feature
h2 Your data stays your data
h2 Fair questions
h2 Bring one protocol. We’ll build it with you.
action Book a demo
action Sign in
action Start a free notebook
action Take the tour
action Pick a time
form sign-up
field Work email
price 24.00 EUR month
price 240 EUR year
nav Tour
nav Prices
nav Security
nav Supported instruments
nav People
nav Imprint
media A scientist logs a weighing on a tablet
media Dunmore Soil Institute
media Kvist Brewing Lab
media Paloma Diagnostics
media Report view with one result flagged in amber
proof On the bench at
proof Our last inspection took an hour*
proof *The first notebook I have not wanted to throw in the autoclave*
proof *saved by each analyst every week*
trust *We won’t ask for a card or ring you up.
trust ISO 27001 certified since 2021
trust Meets 21 CFR Part 11 for electronic records
trust Export everything as PDF/A whenever you please*
question Does it work when the Wi-Fi drops?
question We have twelve years of paper. Now what?
question Who can see my pages
`,
    hidden: ['Soil science', 'Food testing', 'Before you go', 'Send me the buyer’s guide'],
  },
];
