/** Help, furniture, tickets, and baskets. */
import type { LabelledPage } from '../labelled.ts';

export const NINTH_TICKETS: readonly LabelledPage[] = [
  {
    name: 'idiomas-registro',
    kind: 'sign-up',
    language: 'es',
    html: `<!doctype html> <html lang="es"> <head><meta charset="utf-8"/><link rel="icon" href="/favicon.ico"/><meta name="viewport" content="width=device-width,initial-scale=1"/><title>Crea tu cuenta | Parlotea</title> <style data-styled="active" data-styled-version="6.1.1">.sc-bdVaJa{display:flex}.sc-bwzfXH{display:none}.sc-htpNat{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}</style> <script defer="defer" src="/static/js/main.7f0e.js"></script></head> <body><noscript>Activa JavaScript para usar esta aplicación.</noscript> <div id="root"><div class="sc-bdVaJa kQWmZz"> <header class="sc-ifAKCX jSqkXa"><a class="sc-EHOje" href="/"><img src="/static/media/loro.svg" alt="Parlotea"/></a><div class="sc-bZQynM"><span>¿Ya tienes cuenta?</span> <a class="sc-gzVnrw cPbNYa" href="/entrar">Inicia sesión</a></div></header> <div class="sc-bwzfXH" data-testid="offline-banner"><p>Parece que estás sin conexión</p></div> <main class="sc-htoDjs"><div class="sc-dnqmqq left"> <div role="progressbar" aria-valuenow="80" aria-valuemin="0" aria-valuemax="100" aria-label="Paso 4 de 5" class="sc-iwsKbI"><div style="width:80%"></div></div> <h1 class="sc-gZMcBi">Guarda tu progreso y sigue con el portugués</h1> <p class="sc-gqjmRU">Has aprendido 12 palabras en cuatro minutos. Sería una pena perderlas.</p> <div class="sc-VigVT social"><button type="button" class="sc-jTzLTM"><svg aria-hidden="true" viewBox="0 0 24 24"><path d="M12 2"></path></svg><span>Continuar con Google</span></button><button type="button" class="sc-jTzLTM"><svg aria-hidden="true" viewBox="0 0 24 24"><path d="M12 2"></path></svg><span>Continuar con Apple</span></button></div> <div class="sc-fjdhpX" role="separator"><span>o con tu correo</span></div> <form novalidate="" class="sc-jzJRlG"> <div class="MuiFormControl-root MuiTextField-root"><label class="MuiInputLabel-root" for=":r1:" id=":r1:-label">Nombre</label><div class="MuiInputBase-root"><input aria-invalid="false" id=":r1:" type="text" class="MuiInputBase-input" value=""/><fieldset aria-hidden="true" class="MuiOutlinedInput-notchedOutline"><legend><span>Nombre</span></legend></fieldset></div></div> <div class="MuiFormControl-root MuiTextField-root"><label class="MuiInputLabel-root" for=":r2:" id=":r2:-label">Correo electrónico</label><div class="MuiInputBase-root"><input aria-invalid="false" autocomplete="email" id=":r2:" type="email" class="MuiInputBase-input" value=""/><fieldset aria-hidden="true"><legend><span>Correo electrónico</span></legend></fieldset></div></div> <div class="MuiFormControl-root MuiTextField-root"><label class="MuiInputLabel-root" for=":r3:" id=":r3:-label">Contraseña</label><div class="MuiInputBase-root"><input aria-invalid="false" aria-describedby=":r3:-h" id=":r3:" type="password" class="MuiInputBase-input" value=""/><button class="MuiIconButton-root" type="button" aria-label="Mostrar contraseña"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 4.5"></path></svg></button></div><p class="MuiFormHelperText-root" id=":r3:-h">Ocho caracteres o más</p></div> <div class="MuiFormControl-root"><label class="MuiInputLabel-root" for=":r4:">¿Cuánto tiempo al día?</label><select id=":r4:" class="MuiNativeSelect-select"><option value="5">5 minutos</option><option value="10">10 minutos</option><option value="20">20 minutos</option></select></div> <label class="MuiFormControlLabel-root"><span class="MuiCheckbox-root"><input type="checkbox" class="PrivateSwitchBase-input"/><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M19 5v14H5V5h14"></path></svg></span><span class="MuiFormControlLabel-label">Quiero recibir trucos y ofertas por correo</span></label> <button class="MuiButton-root MuiButton-contained" tabindex="0" type="submit">Crear mi cuenta gratis<span class="MuiTouchRipple-root"></span></button> </form> <p class="sc-cSHVUG legal">Al registrarte aceptas las <a href="/condiciones">Condiciones de uso</a> y la <a href="/privacidad">Política de privacidad</a>. Nunca publicaremos nada en tu nombre.</p> <p class="sc-cSHVUG">Sin tarjeta y sin letra pequeña: bórrate cuando quieras desde tu perfil.</p> </div> <aside class="sc-kAzzGY right"><img src="/static/media/mapa.png" alt="Un loro con maleta sobre el mapa de Portugal"/><h2 class="sc-chPdSV">Para qué sirve la cuenta</h2><ul><li>Sigue en el móvil donde lo dejaste en el ordenador</li><li>Compite con tus amigos los domingos</li></ul> <figure class="sc-kgoBCf"><blockquote>Me fui a Oporto con tres meses de Parlotea y pedí la cena entera sin señalar la carta.</blockquote><figcaption><span>Nerea</span>, <span>Bilbao</span></figcaption></figure> <div class="sc-kGXeez"><strong>9 millones</strong> de personas practican cada semana</div><div class="sc-kGXeez">Elegida App educativa del año por la revista Aula Viva</div> <div class="premium"><span>¿Quieres ir sin anuncios? Parlotea Plus cuesta 5,99 € al mes.</span></div></aside></main> <footer class="sc-dxgOiQ"><ul><li><a href="/ayuda">Ayuda</a></li><li><a href="/blog">Blog</a></li><li><a href="/empresas">Para empresas</a></li></ul><label class="sc-htpNat" for="lang">Idioma</label><select id="lang"><option>Español</option><option>Català</option></select></footer> </div></div> <div id="modal-root"></div> </body></html>`,
    labels: `
h1 Guarda tu progreso y sigue con el portugués
h2 Para qué sirve la cuenta
action Inicia sesión
action Continuar con Google
action Continuar con Apple
action Crear mi cuenta gratis
form sign-up
field Nombre
field Correo electrónico
field Contraseña
field ¿Cuánto tiempo al día?
field Quiero recibir trucos y ofertas por correo
price 5.99 EUR month
nav Ayuda
nav Blog
nav Para empresas
media Parlotea
media Un loro con maleta sobre el mapa de Portugal
proof Me fui a Oporto con tres meses de Parlotea*
proof 9 millones de personas practican cada semana
proof Elegida App educativa del año por la revista Aula Viva
trust *Nunca publicaremos nada en tu nombre.
trust Sin tarjeta y sin letra pequeña*
`,
    hidden: ['Parece que estás sin conexión'],
  },
  {
    name: 'insurer-help-claims',
    kind: 'docs',
    language: 'en-US',
    html: `<!DOCTYPE html> <html dir="ltr" lang="en-US"> <head> <meta charset="utf-8" /> <!-- v26831 --> <title>How to file a renters claim &ndash; Harborlight Help Center</title> <link rel="canonical" href="https://help.harborlight.example/hc/en-us/articles/360041-How-to-file-a-renters-claim"> <link rel="stylesheet" href="//static.harborlight.example/hc/assets/application.css" id="stylesheet" /> <style>.visibility-hidden{border:0;clip:rect(0 0 0 0);height:1px;margin:-1px;overflow:hidden;position:absolute;width:1px}</style> </head> <body class=""> <a class="skip-navigation visibility-hidden" tabindex="1" href="#main-content">Skip to main content</a> <header class="header"> <div class="logo"><a title="Home" href="/hc/en-us"><img src="/hc/theming_assets/logo.png" alt="Harborlight Help Center home page" /></a></div> <div class="nav-wrapper-desktop"><nav class="user-nav" id="user-nav" aria-label="User navigation"><ul class="user-nav-list"><li><a href="https://www.harborlight.example">Back to Harborlight</a></li><li><a href="/hc/en-us/community/topics">Community</a></li><li><a class="submit-a-request" href="/hc/en-us/requests/new">Submit a request</a></li><li><a class="sign-in" rel="nofollow" href="/access?return_to=hc">Sign in</a></li></ul></nav></div> <div class="nav-wrapper-mobile" hidden><button class="menu-button-mobile" aria-controls="user-nav-mobile" aria-expanded="false" aria-label="Toggle navigation menu"></button><nav class="menu-list-mobile" id="user-nav-mobile"><ul><li><a href="/hc/en-us/agents">Agent portal</a></li></ul></nav></div> </header> <main role="main"> <div class="container-divider"></div> <div class="container"><div class="sub-nav"> <nav aria-label="Current location"><ol class="breadcrumbs"><li><a href="/hc/en-us">Harborlight Help Center</a></li><li><a href="/hc/en-us/categories/115">Claims</a></li><li><a href="/hc/en-us/sections/220">Renters</a></li></ol></nav> <div class="search-container"><svg width="12" height="12" viewBox="0 0 12 12" class="search-icon" aria-hidden="true"><circle cx="4.5" cy="4.5" r="4" fill="none" stroke="currentColor"/></svg><form role="search" class="search" data-search="" action="/hc/en-us/search" accept-charset="UTF-8" method="get"><input type="hidden" name="utf8" value="&#x2713;" autocomplete="off" /><input type="search" name="query" id="query" placeholder="Search" aria-label="Search" /></form></div> </div> <div class="article-container" id="article-container"> <aside class="article-sidebar" aria-labelledby="section-articles-title"><div class="collapsible-sidebar"><span id="section-articles-title" class="collapsible-sidebar-title sidenav-title">Articles in this section</span><div class="collapsible-sidebar-body"><ul><li><a href="/hc/en-us/articles/360041" class="sidenav-item current-article">How to file a renters claim</a></li><li><a href="/hc/en-us/articles/360042" class="sidenav-item">What your deductible means</a></li><li><a href="/hc/en-us/articles/360043" class="sidenav-item">Checking on a claim</a></li></ul></div></div></aside> <article id="main-content" class="article"> <header class="article-header"><h1 title="How to file a renters claim" class="article-title">How to file a renters claim</h1><div class="article-author"><div class="avatar article-avatar"><img src="/photos/dee.png" alt="" class="user-avatar" /></div><div class="article-meta">Dee from Claims<ul class="meta-group"><li class="meta-data"><time datetime="2026-04-14T16:02:00Z">April 14, 2026</time></li><li class="meta-data">Updated</li></ul></div></div></header> <section class="article-info"><div class="article-content"><div class="article-body"> <p>Most claims take about ten minutes on your phone. You don&#39;t need a receipt for everything, and you can stop and come back.</p> <p class="note"><strong>Somebody hurt, or water still running?</strong> Call 1-800-555-0142 first. The line is open day and night.</p> <h2 id="h_01A">Before you start</h2> <ul><li>The date it happened, or your best guess</li><li>Photos of the damage, if it is safe to take them</li><li>A police report number, for theft</li></ul> <h2 id="h_01B">File in the app</h2> <ol><li>Open <strong>Policies</strong> and choose your renters policy.</li><li>Tap <strong>Something happened</strong>.</li><li>Tell us what is gone or broken, one item at a time.</li></ol> <p><img src="/hc/article_attachments/9921" alt="Screenshot of the Something happened screen" width="320"></p> <h2 id="h_01C">File on the web</h2> <p>Sign in, pick the policy and follow the same steps. Uploads can be up to 25 MB each.</p> <p><a class="button button-primary" href="https://my.harborlight.example/claims/new">Start a claim</a></p> <h2 id="h_01D">When you get paid</h2> <table border="1"><tbody><tr><th>Kind of claim</th><th>Usual time to payment</th></tr><tr><td>Stolen phone or laptop</td><td>2 business days</td></tr><tr><td>Water damage</td><td>9 business days</td></tr></tbody></table> <p>Your rate won&#39;t go up because of your first claim. That is in the policy, on page 6.</p> </div></div></section> <footer><div class="article-votes"><span class="article-votes-question" id="article-votes-label">Was this article helpful?</span><div class="article-votes-controls" role="group" aria-labelledby="article-votes-label"><button type="button" class="button article-vote article-vote-up" aria-label="This article was helpful">Yes</button><button type="button" class="button article-vote article-vote-down" aria-label="This article was not helpful">No</button></div><small class="article-votes-count"><span class="article-vote-label">1184 out of 1301 found this helpful</span></small></div></footer> <section class="article-relatives"><div data-recent-articles></div><h2 class="related-articles-title">Related articles</h2><ul><li><a href="/hc/en-us/articles/360051">Is my roommate covered?</a></li><li><a href="/hc/en-us/articles/360052">Bikes, scooters and e-bikes</a></li></ul></section> <div class="article-more-questions">Have more questions? <a href="/hc/en-us/requests/new?a=1">Submit a request</a></div> </article> </div></div> </main> <footer class="footer"><div class="footer-inner"><a title="Home" href="/hc/en-us">Harborlight Help Center</a><ul class="footer-links"><li><a href="https://www.harborlight.example/licenses">State licenses</a></li><li><a href="https://www.harborlight.example/privacy">Privacy notice</a></li></ul><p>Policies are underwritten by Harborlight Mutual Insurance Company, rated A (Excellent) for financial strength.</p></div></footer> <template id="toast"><div class="toast">Thanks, your vote was counted</div></template> <script src="//static.harborlight.example/hc/assets/hc_enduser.js"></script> </body> </html>`,
    labels: `
h1 How to file a renters claim
h2 Before you start
h2 File in the app
h2 File on the web
h2 When you get paid
h2 Related articles
action Start a claim
action Submit a request
action Sign in
form search
field Search
nav Back to Harborlight
nav Community
nav Submit a request
nav Sign in
nav Harborlight Help Center
nav Claims
nav Renters
nav How to file a renters claim
nav What your deductible means
nav Checking on a claim
nav State licenses
nav Privacy notice
media Harborlight Help Center home page
media Screenshot of the Something happened screen
trust *rated A (Excellent) for financial strength.
`,
    hidden: ['Agent portal', 'Thanks, your vote was counted'],
  },
  {
    name: 'meubles-categorie-tables',
    kind: 'shop',
    language: 'fr-FR',
    html: `<!doctype html> <html lang="fr-FR"> <head> <meta charset="utf-8"> <title>Tables en bois massif - Atelier Vauquelin</title> <link rel="stylesheet" href="https://ateliervauquelin.example/themes/classic/assets/cache/theme-5d1.css" type="text/css" media="all"> <style>.js-off-canvas{display:none}</style> <script>var prestashop = {"cart":{"products":[],"totals":{"total":{"type":"total","amount":0}}}};</script> </head> <body id="category" class="lang-fr country-fr currency-eur layout-left-column page-category tax-display-enabled category-id-12"> <main> <header id="header"> <div class="header-banner"><p>Livraison offerte dès 500&nbsp;&euro; d’achat, montage compris</p></div> <nav class="header-nav"><div class="container"><div class="row"><div class="left-nav"><div id="contact-link"><a href="https://ateliervauquelin.example/nous-contacter">Contactez-nous</a></div></div> <div class="right-nav"><div id="_desktop_user_info"><div class="user-info"><a href="/connexion" title="Identifiez-vous" rel="nofollow"><i class="material-icons">&#xE7FF;</i><span>Connexion</span></a></div></div> <div id="_desktop_cart"><div class="blockcart cart-preview inactive"><div class="header"><i class="material-icons shopping-cart" aria-hidden="true">shopping_cart</i><span>Panier</span><span class="cart-products-count">(0)</span></div></div></div></div></div></div></nav> <div class="header-top"><div class="container"><a href="/"><img class="logo img-fluid" src="/img/logo-vauquelin.jpg" alt="Atelier Vauquelin" width="220" height="60"></a> <div class="menu js-top-menu position-static" id="_desktop_top_menu"><ul class="top-menu" id="top-menu" data-depth="0"><li class="category" id="category-12"><a class="dropdown-item" href="/12-tables" data-depth="0">Tables</a></li><li class="category"><a class="dropdown-item" href="/13-assises" data-depth="0">Assises</a></li><li class="category"><a class="dropdown-item" href="/14-rangements" data-depth="0">Rangements</a></li><li class="cms-page"><a class="dropdown-item" href="/content/4-l-atelier" data-depth="0">L’atelier</a></li></ul></div> <div id="search_widget" class="search-widgets" data-search-controller-url="/recherche"><form method="get" action="/recherche"><input type="hidden" name="controller" value="search"><i class="material-icons search" aria-hidden="true">search</i><input type="text" name="s" value="" placeholder="Rechercher un meuble" aria-label="Rechercher un meuble"></form></div></div></div> </header> <section id="wrapper"><div class="container"> <nav data-depth="2" class="breadcrumb"><ol><li><a href="/"><span>Accueil</span></a></li><li><span>Tables</span></li></ol></nav> <div class="row"><div id="left-column" class="col-md-3"><div class="block-categories"><ul class="category-top-menu"><li><a class="text-uppercase h6" href="/12-tables">Tables</a></li><li><ul class="category-sub-menu"><li data-depth="0"><a href="/21-tables-a-manger">Tables à manger</a></li><li data-depth="0"><a href="/22-tables-basses">Tables basses</a></li><li data-depth="0"><a href="/23-bureaux">Bureaux</a></li></ul></li></ul></div></div> <div id="content-wrapper" class="col-md-9"><section id="main"> <div id="js-product-list-header"><div class="block-category card card-block"><h1 class="h1">Tables en bois massif</h1><div class="block-category-inner"><div id="category-description" class="text-muted"><p>Chêne, noyer et frêne de forêts françaises, tournés et assemblés dans notre atelier du Perche.</p></div></div></div></div> <div id="js-product-list-top" class="row products-selection"><p>3 produits.</p><div class="sort-by-row"><span class="sort-by">Trier par :</span><button class="btn-unstyle select-title" rel="nofollow" data-toggle="dropdown" aria-label="Trier par" aria-haspopup="true" aria-expanded="false">Pertinence<i class="material-icons" aria-hidden="true">&#xE5C5;</i></button></div></div> <div id="js-product-list"><div class="products row"> <article class="product-miniature js-product-miniature" data-id-product="61"><div class="thumbnail-container"><a href="/61-table-augustine.html" class="thumbnail product-thumbnail"><picture><img src="/61-home_default/augustine.jpg" alt="Table Augustine, plateau ovale en chêne" loading="lazy" width="250" height="250"></picture></a><div class="product-description"><h2 class="h3 product-title"><a href="/61-table-augustine.html">Augustine</a></h2><div class="product-price-and-shipping"><span class="price" aria-label="Prix">1&nbsp;490,00&nbsp;€</span></div></div><ul class="product-flags"><li class="product-flag new">Nouveau</li></ul></div><form action="/panier" method="post"><input type="hidden" name="id_product" value="61"><button class="btn btn-primary add-to-cart" data-button-action="add-to-cart" type="submit"><i class="material-icons shopping-cart" aria-hidden="true">&#xE547;</i> Ajouter au panier</button></form></article> <article class="product-miniature js-product-miniature" data-id-product="62"><div class="thumbnail-container"><a href="/62-table-basse-lucien.html" class="thumbnail product-thumbnail"><picture><img src="/62-home_default/lucien.jpg" alt="Table basse Lucien en noyer huilé" loading="lazy" width="250" height="250"></picture></a><div class="product-description"><h2 class="h3 product-title"><a href="/62-table-basse-lucien.html">Lucien</a></h2><div class="product-price-and-shipping"><span class="regular-price" aria-label="Prix de base">620,00&nbsp;€</span><span class="discount-percentage discount-product">-15%</span><span class="price" aria-label="Prix">527,00&nbsp;€</span></div></div></div></article> <article class="product-miniature js-product-miniature" data-id-product="63"><div class="thumbnail-container"><a href="/63-bureau-colette.html" class="thumbnail product-thumbnail"><picture><img src="/63-home_default/colette.jpg" alt="Bureau Colette, deux tiroirs" loading="lazy" width="250" height="250"></picture></a><div class="product-description"><h2 class="h3 product-title"><a href="/63-bureau-colette.html">Colette</a></h2><div class="product-price-and-shipping"><span class="price" aria-label="Prix">885,00&nbsp;€</span></div><div class="comments_note"><div class="grade-stars" data-grade="5"></div><span>5/5 (48 avis)</span></div></div></div></article> </div></div> <div class="blockreassurance_product"><div><span class="item-product"><svg viewBox="0 0 24 24"><path d="M12 2"/></svg></span><p class="block-title">Garantie 10 ans sur les assemblages</p></div><div><p class="block-title">Paiement sécurisé en 3 ou 4 fois sans frais</p></div><div><p class="block-title">Bois certifié PEFC</p></div></div> <div id="avis"><h2>Ils mangent dessus tous les jours</h2><p class="avis-texte">« Quatre enfants, un chien, trois déménagements : la table n’a pas bronché. » <span>Hélène, Le Mans</span></p><p class="presse">Vu dans <em>Maisons &amp; Saisons</em>, <em>Le Perche libre</em> et à la télévision régionale</p></div> </section></div></div></div></section> <footer id="footer"><div class="container"><div class="block_newsletter"><p id="block-newsletter-label">Les nouvelles de l’atelier, quatre fois par an</p><form action="/?fc=module&amp;module=ps_emailsubscription" method="post"><input name="email" type="email" value="" placeholder="Votre adresse e-mail" aria-labelledby="block-newsletter-label" required><input class="btn btn-primary" name="submitNewsletter" type="submit" value="S’abonner"><p>Vous pouvez vous désinscrire à tout moment.</p></form></div> <div class="footer-container"><div class="links"><p class="h3">Votre commande</p><ul><li><a class="cms-page-link" href="/content/1-livraison">Livraison</a></li><li><a href="/content/2-retours">Retours et échanges</a></li><li><a href="/content/3-conditions">Conditions de vente</a></li></ul></div><div class="links"><p class="h3">La maison</p><ul><li><a href="/magasins">Nos magasins</a></li><li><a href="/mentions-legales">Mentions légales</a></li></ul></div></div></div></footer> </main> <div class="js-off-canvas"><p>Filtrer par essence de bois</p></div> </body></html>`,
    labels: `
h1 Tables en bois massif
h2 Augustine
h2 Lucien
h2 Colette
h2 Ils mangent dessus tous les jours
action *Ajouter au panier
action S’abonner
form search
form newsletter
field Rechercher un meuble
field Votre adresse e-mail
price 1490 EUR -
price 620 EUR -
price 527 EUR -
price 885 EUR -
nav Contactez-nous
nav *Connexion
nav Tables
nav Assises
nav Rangements
nav L’atelier
nav Accueil
nav Tables à manger
nav Tables basses
nav Bureaux
nav Livraison
nav Retours et échanges
nav Conditions de vente
nav Nos magasins
nav Mentions légales
media Atelier Vauquelin
media Table Augustine, plateau ovale en chêne
media Table basse Lucien en noyer huilé
media Bureau Colette, deux tiroirs
proof 5/5 (48 avis)
proof « Quatre enfants, un chien, trois déménagements*
proof Vu dans Maisons & Saisons*
trust Livraison offerte dès 500 € d’achat, montage compris
trust Garantie 10 ans sur les assemblages
trust Paiement sécurisé en 3 ou 4 fois sans frais
trust Bois certifié PEFC
trust Vous pouvez vous désinscrire à tout moment.
`,
    hidden: ['Filtrer par essence de bois'],
  },
  {
    name: 'events-ticket-checkout',
    kind: 'sign-up',
    language: 'en-US',
    html: `<!DOCTYPE html> <html lang="en-US" data-critters-container> <head> <meta charset="utf-8"><base href="/"><title>Checkout: Prairie Strings Weekend | Doorlist</title> <style>.cdk-visually-hidden{border:0;clip:rect(0 0 0 0);height:1px;overflow:hidden;position:absolute;width:1px}</style> </head> <body class="mat-typography"> <app-root ng-version="17.3.8" _nghost-ng-c2218 ng-server-context="ssr"> <app-slim-header _nghost-ng-c1410><mat-toolbar class="mat-toolbar mat-toolbar-single-row"><a routerlink="/" href="/"><img ngsrc="doorlist.svg" src="/assets/doorlist.svg" alt="Doorlist" width="96" height="28"></a><span class="spacer"></span><a href="/help/buyers" class="toolbar-link">Help</a><a mat-button href="/signin" class="mat-mdc-button mdc-button"><span class="mat-mdc-button-persistent-ripple"></span><span class="mdc-button__label">Sign in</span></a></mat-toolbar></app-slim-header> <router-outlet></router-outlet> <app-checkout _nghost-ng-c3301 class="ng-star-inserted"><main> <div class="timer" role="timer"><mat-icon class="material-icons" aria-hidden="true">timer</mat-icon><span>We're holding your tickets for 9:41</span></div> <h1>Almost in</h1> <mat-stepper class="mat-stepper-horizontal" aria-label="Checkout steps"><div role="tablist" class="mat-horizontal-stepper-header-container"><mat-step-header role="tab" aria-selected="true"><div class="mat-step-label">Your details</div></mat-step-header><mat-step-header role="tab" aria-selected="false"><div class="mat-step-label">Confirmation</div></mat-step-header></div></mat-stepper> <form novalidate class="ng-untouched ng-pristine ng-invalid"> <section class="block"><h2>Who's coming?</h2> <mat-form-field class="mat-mdc-form-field"><div class="mat-mdc-text-field-wrapper"><div class="mat-mdc-form-field-flex"><label class="mdc-floating-label" for="mat-input-0"><mat-label>First name</mat-label></label><input matinput id="mat-input-0" formcontrolname="first" class="mat-mdc-input-element" autocomplete="given-name"></div></div></mat-form-field> <mat-form-field class="mat-mdc-form-field"><div class="mat-mdc-text-field-wrapper"><label class="mdc-floating-label" for="mat-input-1"><mat-label>Last name</mat-label></label><input matinput id="mat-input-1" formcontrolname="last" class="mat-mdc-input-element" autocomplete="family-name"></div></mat-form-field> <mat-form-field class="mat-mdc-form-field"><div class="mat-mdc-text-field-wrapper"><label class="mdc-floating-label" for="mat-input-2"><mat-label>Email for your tickets</mat-label></label><input matinput id="mat-input-2" type="email" formcontrolname="email" class="mat-mdc-input-element"></div><div class="mat-mdc-form-field-subscript-wrapper"><mat-hint>We only use it to send tickets and changes to the show.</mat-hint></div></mat-form-field> <mat-checkbox class="mat-mdc-checkbox"><div class="mdc-form-field"><div class="mdc-checkbox"><input type="checkbox" id="mat-mdc-checkbox-1-input" class="mdc-checkbox__native-control"></div><label for="mat-mdc-checkbox-1-input">Tell me when Prairie Strings announces next year</label></div></mat-checkbox></section> <section class="block"><h2>Payment</h2> <button type="button" class="wallet" aria-label="Pay with PocketPay"><svg viewBox="0 0 60 24" aria-hidden="true"><path d="M2 2h56"/></svg></button> <mat-form-field class="mat-mdc-form-field"><label class="mdc-floating-label" for="mat-input-3"><mat-label>Card number</mat-label></label><input matinput id="mat-input-3" inputmode="numeric" autocomplete="cc-number"></mat-form-field> <mat-form-field class="mat-mdc-form-field"><label class="mdc-floating-label" for="mat-input-4"><mat-label>Expiration</mat-label></label><input matinput id="mat-input-4" placeholder="MM / YY" autocomplete="cc-exp"></mat-form-field> <mat-form-field class="mat-mdc-form-field"><label class="mdc-floating-label" for="mat-input-5"><mat-label>Security code</mat-label></label><input matinput id="mat-input-5" autocomplete="cc-csc"></mat-form-field> <mat-form-field class="mat-mdc-form-field"><label class="mdc-floating-label" for="mat-input-6"><mat-label>ZIP code</mat-label></label><input matinput id="mat-input-6" autocomplete="postal-code"></mat-form-field> <p class="secure"><mat-icon class="material-icons" aria-hidden="true">lock</mat-icon> 256-bit encryption. Your card never touches our servers.</p></section> <div class="promo"><label for="promo" class="cdk-visually-hidden">Promo code</label><input id="promo" placeholder="Promo code"><button type="button" mat-stroked-button class="mdc-button"><span class="mdc-button__label">Apply</span></button></div> <button mat-flat-button color="primary" type="submit" class="mdc-button mat-primary place"><span class="mdc-button__label">Place order</span></button> <p class="terms">By placing the order you agree to the <a href="/terms">Terms of Purchase</a>.</p> </form> <aside class="summary"><mat-card class="mat-mdc-card"><img mat-card-image src="/assets/e/prairie.jpg" alt="A fiddler on a hay wagon stage at dusk"><h2>Prairie Strings Weekend</h2><p>June 19&ndash;21, 2026 &middot; Marquette, Kansas</p> <dl class="lines"><div><dt>2 &times; Weekend pass</dt><dd>$178.00</dd></div><div><dt>1 &times; Camping, tent</dt><dd>$35.00</dd></div><div><dt>Fees</dt><dd>$14.62</dd></div><div class="total"><dt>Total</dt><dd>$227.62</dd></div></dl> <p class="policy"><mat-icon class="material-icons" aria-hidden="true">event_available</mat-icon> Plans change? Full refund up to 7 days before the gates open.</p> <p class="policy">Rained out means money back. Every ticket, fees too.</p></mat-card> <p class="people">More than 2 million fans got in with Doorlist last year</p></aside> </main></app-checkout> <app-slim-footer><footer><a href="/privacy">Privacy</a> <a href="/terms">Terms</a> <a href="/accessibility">Accessibility</a><small>&copy; 2026 Doorlist, Inc.</small></footer></app-slim-footer> </app-root> <div class="cdk-overlay-container" style="display: none;"><div class="mat-mdc-dialog-container"><p>Your hold has run out</p><button>Look for tickets again</button></div></div> <script id="ng-state" type="application/json">{"event":{"id":9921}}</script> </body></html>`,
    labels: `
h1 Almost in
h2 Who's coming?
h2 Payment
h2 Prairie Strings Weekend
action Sign in
action Pay with PocketPay
action Apply
action Place order
form checkout
field First name
field Last name
field Email for your tickets
field Tell me when Prairie Strings announces next year
field Card number
field Expiration
field Security code
field ZIP code
field Promo code
price 178 USD -
price 35 USD -
price 14.62 USD -
price 227.62 USD -
nav Help
nav Privacy
nav Terms
nav Accessibility
media Doorlist
media A fiddler on a hay wagon stage at dusk
proof More than 2 million fans got in with Doorlist last year
trust We only use it to send tickets and changes to the show.
trust *256-bit encryption. Your card never touches our servers.
trust *Full refund up to 7 days before the gates open.
trust Rained out means money back.*
`,
    hidden: ['Your hold has run out', 'Look for tickets again'],
  },
  {
    name: 'museum-shop-ja',
    kind: 'shop',
    language: 'ja',
    html: `<!doctype html> <html lang="ja"> <head prefix="og: http://ogp.me/ns#"> <meta charset="utf-8"> <title>藍染めてぬぐい「波千鳥」 | 浦戸民藝館オンラインショップ</title> <link rel="stylesheet" href="/html/template/default/assets/css/style.css"> <style>.ec-drawerRole,.ec-modal{display:none}</style> </head> <body id="page_product_detail" class="product_page"> <div class="ec-layoutRole"> <div class="ec-layoutRole__header"> <div class="ec-headerNaviRole"><div class="ec-headerNaviRole__left"><div class="ec-headerNaviRole__search"><div class="ec-headerSearch"><form method="get" class="searchform" action="/products/list"><div class="ec-headerSearch__keyword"><div class="ec-input"><input type="search" name="name" maxlength="50" class="search-name" placeholder="キーワードを入力"/><button class="ec-headerSearch__keywordBtn" type="submit">検索</button></div></div></form></div></div></div> <div class="ec-headerNaviRole__right"><div class="ec-headerNaviRole__nav"><div class="ec-headerNav"><div class="ec-headerNav__item"><a href="/entry"><i class="ec-headerNav__itemIcon fas fa-user fa-fw" aria-hidden="true"></i><span class="ec-headerNav__itemLink">新規会員登録</span></a></div><div class="ec-headerNav__item"><a href="/mypage/favorite"><span class="ec-headerNav__itemLink">お気に入り</span></a></div><div class="ec-headerNav__item"><a href="/mypage/login"><span class="ec-headerNav__itemLink">ログイン</span></a></div></div></div></div></div> <div class="ec-headerTitle"><a href="/"><img src="/html/user_data/assets/img/logo.png" alt="浦戸民藝館オンラインショップ"></a></div> <div class="ec-categoryNaviRole"><div class="ec-itemNav"><ul class="ec-itemNav__nav"><li><a href="/products/list?category_id=1">てぬぐい</a></li><li><a href="/products/list?category_id=2">うつわ</a></li><li><a href="/products/list?category_id=3">図録・絵はがき</a></li><li><a href="/visit">館のご案内</a></li></ul></div></div> <div class="ec-drawerRole"><div class="ec-drawerRole__close"><a href="/wholesale">卸をご希望の方</a></div></div> </div> <div class="ec-layoutRole__contents"><div class="ec-layoutRole__main"> <div class="ec-topicpath"><ol class="ec-topicpath__list"><li class="ec-topicpath__item"><a href="/">ホーム</a></li><li class="ec-topicpath__divider">/</li><li class="ec-topicpath__item--active"><span>藍染めてぬぐい「波千鳥」</span></li></ol></div> <div class="ec-productRole"><div class="ec-grid2"> <div class="ec-grid2__cell"><div class="ec-sliderItemRole"><div class="item_visual"><div class="slide-item"><img src="/html/upload/save_image/nami1.jpg" alt="波千鳥てぬぐいを広げたところ" width="550" height="550"></div><div class="slide-item"><img src="/html/upload/save_image/nami2.jpg" alt="染めの工程" width="550" height="550" loading="lazy"></div></div></div></div> <div class="ec-grid2__cell"><div class="ec-productRole__profile"> <div class="ec-productRole__title"><h1 class="ec-headingTitle">藍染めてぬぐい「波千鳥」</h1></div> <ul class="ec-productRole__tags"><li class="ec-productRole__tag">限定品</li></ul> <div class="ec-productRole__price"><div class="ec-price"><span class="ec-price__price price02-default">￥1,980</span><span class="ec-price__tax">税込</span></div></div> <div class="ec-productRole__code">商品コード： <span>TN-014</span></div> <form action="/products/add_cart/14" method="post" id="form1" name="form1"><div class="ec-productRole__actions"><div class="ec-select"><label for="classcategory_id1">色</label><select id="classcategory_id1" name="classcategory_id1" class="form-control"><option value="__unselected">選択してください</option><option value="1">濃藍</option><option value="2">水浅葱</option></select></div><div class="ec-numberInput"><label for="quantity">数量</label><input type="number" id="quantity" name="quantity" required min="1" maxlength="9" value="1" class="form-control"/></div></div><div class="ec-productRole__btn"><button type="submit" class="ec-blockBtn--action add-cart">カートに入れる</button></div></form> <form action="/products/add_favorite/14" method="post"><div class="ec-productRole__btn"><button type="submit" id="favorite" class="ec-blockBtn--cancel">お気に入りに追加</button></div></form> <div class="ec-productRole__description"><p>館蔵の古裂から写した文様を、県内の紺屋が一枚ずつ染めています。洗うほどにやわらかくなります。</p></div> </div></div></div></div> <div class="shop-anshin"><ul><li><i class="fas fa-truck" aria-hidden="true"></i>5,500円以上のお買い上げで送料無料</li><li><i class="fas fa-undo" aria-hidden="true"></i>未使用品は到着後14日以内なら返品できます</li><li><i class="fas fa-lock" aria-hidden="true"></i>お客様の情報はSSLで暗号化して送信されます</li></ul></div> <section class="shop-voice"><h2>お客様の声</h2><div class="voice-item"><p class="voice-text">母の誕生日に贈りました。写真より深い藍で、とても喜んでいます。</p><p class="voice-name">仙台市　Y・K様</p></div><p class="voice-sum">平均4.7（口コミ86件）</p><p class="voice-press">雑誌『暮らしの手ざわり』2026年春号で紹介されました</p></section> <section class="shop-faq"><h2>よくあるご質問</h2><dl><dt>Q. 色落ちしますか？</dt><dd>はじめの数回は色が出ます。ほかの物と分けて洗ってください。</dd><dt>Q. のし紙を付けられますか？</dt><dd>はい。ご注文の備考欄にお書きください。</dd></dl></section> <section class="shop-rec"><h2>こちらもおすすめ</h2><ul class="ec-shelfGrid"><li class="ec-shelfGrid__item"><a href="/products/detail/21"><p class="ec-shelfGrid__item-image"><img src="/html/upload/save_image/soba.jpg" alt="染付そば猪口"></p><p>染付そば猪口</p><p class="price02-default">￥3,300</p></a></li></ul></section> </div></div> <div class="ec-layoutRole__footer"><div class="ec-footerRole"><div class="ec-footerRole__inner"><ul class="ec-footerNavi"><li class="ec-footerNavi__link"><a href="/help/about">当サイトについて</a></li><li class="ec-footerNavi__link"><a href="/help/privacy">プライバシーポリシー</a></li><li class="ec-footerNavi__link"><a href="/help/tradelaw">特定商取引法に基づく表記</a></li><li class="ec-footerNavi__link"><a href="/contact">お問い合わせ</a></li></ul><div class="ec-footerTitle"><div class="ec-footerTitle__copyright">copyright (c) 浦戸民藝館 all rights reserved.</div></div></div></div></div> </div> <div class="ec-modal"><div class="ec-modal-wrap"><span class="ec-modal-close">×</span><div id="ec-modal-header">カートに追加しました。</div><a href="/cart" class="ec-inlineBtn--action">カートへ進む</a></div></div> </body> </html>`,
    labels: `
h1 藍染めてぬぐい「波千鳥」
h2 お客様の声
h2 よくあるご質問
h2 こちらもおすすめ
action 検索
action カートに入れる
action お気に入りに追加
form search
form order
field キーワードを入力
field 色
field 数量
price 1980 JPY -
price 3300 JPY -
nav 新規会員登録
nav お気に入り
nav ログイン
nav てぬぐい
nav うつわ
nav 図録・絵はがき
nav 館のご案内
nav ホーム
nav 当サイトについて
nav プライバシーポリシー
nav 特定商取引法に基づく表記
nav お問い合わせ
media 浦戸民藝館オンラインショップ
media 波千鳥てぬぐいを広げたところ
media 染めの工程
media 染付そば猪口
proof 母の誕生日に贈りました。*
proof 平均4.7（口コミ86件）
proof 雑誌『暮らしの手ざわり』2026年春号で紹介されました
trust 5,500円以上のお買い上げで送料無料
trust 未使用品は到着後14日以内なら返品できます
trust お客様の情報はSSLで暗号化して送信されます
question *色落ちしますか？
question *のし紙を付けられますか？
`,
    hidden: ['卸をご希望の方', 'カートに追加しました。', 'カートへ進む'],
  },
  {
    name: 'garden-shop-cart',
    kind: 'shop',
    language: 'en',
    html: `<!doctype html> <html lang="en"> <head > <meta charset="utf-8"/> <title>Shopping Basket</title> <link rel="stylesheet" type="text/css" media="all" href="https://mossandmattock.example/static/version1712/frontend/Moss/default/en_GB/css/styles-m.css" /> <style>.modal-popup{visibility:hidden;display:none}</style> <script type="text/x-magento-init">{"*":{"Magento_PageCache/js/form-key-provider":{}}}</script> </head> <body data-container="body" id="html-body" class="checkout-cart-index page-layout-1column"> <noscript><div class="message global noscript"><p>JavaScript seems to be disabled in your browser.</p></div></noscript> <div class="page-wrapper"> <header class="page-header"><div class="panel wrapper"><div class="panel header"><a class="action skip contentarea" href="#contentarea" style="position:absolute;left:-9999px"><span>Skip to Content</span></a> <p class="usp-strip"><span>Plants guaranteed for five years</span></p> <ul class="header links"><li><a href="/customer/account/create/">Create an Account</a></li><li class="link authorization-link" data-label="or"><a href="/customer/account/login/">Sign In</a></li></ul></div></div> <div class="header content"><span data-action="toggle-nav" class="action nav-toggle"><span>Toggle Nav</span></span><a class="logo" href="/" title="Moss &amp; Mattock"><img src="/static/frontend/logo.svg" title="Moss &amp; Mattock" alt="Moss &amp; Mattock" width="170"/></a> <div data-block="minicart" class="minicart-wrapper"><a class="action showcart" href="/checkout/cart/"><span class="text">My Basket</span><span class="counter qty"><span class="counter-number">3</span></span></a></div> <div class="block block-search"><div class="block block-content"><form class="form minisearch" id="search_mini_form" action="/catalogsearch/result/" method="get"><div class="field search"><label class="label" for="search" style="position:absolute;clip:rect(0,0,0,0)"><span>Search the nursery</span></label><div class="control"><input id="search" type="text" name="q" value="" placeholder="Search the nursery" class="input-text" maxlength="128" role="combobox" aria-expanded="false"/></div></div><div class="actions"><button type="submit" title="Search" class="action search" aria-label="Search" disabled><span>Search</span></button></div></form></div></div></div></header> <div class="sections nav-sections"><nav class="navigation" data-action="navigation"><ul><li class="level0 nav-1 level-top"><a href="/hedging" class="level-top ui-corner-all"><span>Hedging</span></a></li><li class="level0 nav-2 level-top"><a href="/trees" class="level-top"><span>Trees</span></a></li><li class="level0 nav-3 level-top"><a href="/roses" class="level-top"><span>Roses</span></a></li><li class="level0 nav-4 level-top"><a href="/tools" class="level-top"><span>Tools</span></a></li></ul></nav></div> <main id="maincontent" class="page-main"><a id="contentarea" tabindex="-1"></a> <div class="page-title-wrapper"><h1 class="page-title"><span class="base" data-ui-id="page-title-wrapper">Your basket</span></h1></div> <div class="page messages"><div role="alert" class="messages"><div class="message-success success message"><div>Bare-root season: we lift your hedge the morning it ships.</div></div></div></div> <div class="columns"><div class="column main"><div class="cart-container"> <div class="cart-summary"><strong class="summary title">Summary</strong> <div id="cart-totals" class="cart-totals"><div class="table-wrapper"><table class="data table totals"><caption class="table-caption" style="display:none">Total</caption><tbody><tr class="totals sub"><th class="mark" scope="row">Subtotal</th><td class="amount"><span class="price">£141.97</span></td></tr><tr class="totals shipping excl"><th class="mark" scope="row">Delivery (two-man pallet)</th><td class="amount"><span class="price">£12.50</span></td></tr><tr class="grand totals"><th class="mark" scope="row"><strong>Order total</strong></th><td class="amount"><strong><span class="price">£154.47</span></strong></td></tr></tbody></table></div></div> <ul class="checkout methods items checkout-methods-items"><li class="item"><button type="button" data-role="proceed-to-checkout" title="Proceed to Checkout" class="action primary checkout"><span>Go to checkout</span></button></li><li class="item"><a class="action multicheckout" href="/multishipping/checkout/"><span>Check Out with Multiple Addresses</span></a></li></ul> <p class="safe"><i class="fa fa-shield" aria-hidden="true"></i> Shop with confidence: all payments are handled over a secure connection</p></div> <form action="/checkout/cart/updatePost/" method="post" id="form-validate" class="form form-cart"><input name="form_key" type="hidden" value="a8Xk"/><div class="cart table-wrapper"><table id="shopping-cart-table" class="cart items data table"><thead><tr><th class="col item" scope="col"><span>Item</span></th><th class="col price" scope="col"><span>Price</span></th><th class="col qty" scope="col"><span>Qty</span></th><th class="col subtotal" scope="col"><span>Subtotal</span></th></tr></thead> <tbody class="cart item"><tr class="item-info"><td data-th="Item" class="col item"><a href="/hornbeam" class="product-item-photo"><span class="product-image-container"><img class="product-image-photo" src="/media/hornbeam.jpg" loading="lazy" width="110" height="160" alt="Hornbeam hedging, 60 to 90cm"/></span></a><div class="product-item-details"><strong class="product-item-name"><a href="/hornbeam">Hornbeam hedging, bundle of 25</a></strong><dl class="item-options"><dt>Root</dt><dd>Bare root</dd></dl></div></td><td class="col price" data-th="Price"><span class="cart-price"><span class="price">£52.49</span></span></td><td class="col qty" data-th="Qty"><div class="field qty"><div class="control qty"><label for="cart-1-qty"><span class="label" style="position:absolute;clip:rect(0,0,0,0)">Qty</span><input id="cart-1-qty" name="cart[1][qty]" value="2" type="number" title="Qty" class="input-text qty"/></label></div></div></td><td class="col subtotal" data-th="Subtotal"><span class="price">£104.98</span></td></tr></tbody> <tbody class="cart item"><tr class="item-info"><td data-th="Item" class="col item"><a href="/spade" class="product-item-photo"><img class="product-image-photo" src="/media/spade.jpg" alt="Ash-handled planting spade"/></a><div class="product-item-details"><strong class="product-item-name"><a href="/spade">Planting spade, ash handle</a></strong></div></td><td class="col price" data-th="Price"><span class="price">£36.99</span></td><td class="col qty" data-th="Qty"><div class="field qty"><label for="cart-2-qty"><span style="position:absolute;clip:rect(0,0,0,0)">Qty</span><input id="cart-2-qty" name="cart[2][qty]" value="1" type="number" title="Qty" class="input-text qty"/></label></div></td><td class="col subtotal" data-th="Subtotal"><span class="price">£36.99</span></td></tr></tbody></table></div> <div class="cart main actions"><a class="action continue" href="/" title="Continue Shopping"><span>Continue Shopping</span></a><button type="submit" name="update_cart_action" value="update_qty" title="Update basket" class="action update"><span>Update basket</span></button></div></form> <div class="block discount" id="block-discount"><div class="title" role="heading" aria-level="2"><strong>Got a code?</strong></div><div class="content"><form id="discount-coupon-form" action="/checkout/cart/couponPost/" method="post"><div class="field"><label for="coupon_code" class="label"><span>Discount code</span></label><div class="control"><input type="text" class="input-text" id="coupon_code" name="coupon_code" value="" placeholder="Enter discount code"/></div></div><div class="actions-toolbar"><button class="action apply primary" type="submit" value="Apply Discount"><span>Apply Discount</span></button></div></form></div></div> </div> <div class="block reassure"><h2>If it dies, we'll send another</h2><p>No quibbles, no photos of dead sticks. Just tell us before the second spring.</p><p class="tp"><b>Excellent</b> &middot; 4.8 out of 5 &middot; 9,206 reviews on HonestPost</p><p class="medal">Gold at the Malvern Autumn Show 2023, 2024 and 2025</p></div> <div class="block crosssell"><div class="block-title title"><h2 id="block-crosssell-heading">Goes well with</h2></div><ol class="products list items"><li class="item product product-item"><div class="product-item-info"><a href="/mycorrhiza" class="product photo"><img class="product-image-photo" src="/media/myco.jpg" alt="Pouch of root powder"/></a><strong class="product name"><a class="product-item-link" href="/mycorrhiza">Root powder, 360g</a></strong><div class="price-box"><span class="price">£9.95</span></div><div class="actions-primary"><button class="action tocart primary" type="button" title="Add to Basket"><span>Add to Basket</span></button></div></div></li></ol></div> </div></div></main> <footer class="page-footer"><div class="footer content"><ul class="footer links"><li><a href="/delivery">Delivery</a></li><li><a href="/planting-guides">Planting guides</a></li><li><a href="/visit">Visit the nursery</a></li><li><a href="/contact">Contact us</a></li></ul><small class="copyright"><span>Moss &amp; Mattock Ltd, Tenbury Wells. Plant passport GB-00000.</span></small></div></footer> </div> <aside role="dialog" class="modal-popup confirm"><div class="modal-inner-wrap"><p>Remove this from your basket?</p><button class="action-primary" type="button"><span>Yes, remove it</span></button></div></aside> </body> </html>`,
    labels: `
h1 Your basket
h2 If it dies, we'll send another
h2 Goes well with
action Go to checkout
action Check Out with Multiple Addresses
action Update basket
action Apply Discount
action Add to Basket
action Continue Shopping
form search
form discount
field Search the nursery
field Qty
field Discount code
price 141.97 GBP -
price 12.50 GBP -
price 154.47 GBP -
price 52.49 GBP -
price 104.98 GBP -
price 36.99 GBP -
price 9.95 GBP -
nav Create an Account
nav Sign In
nav My Basket*
nav Hedging
nav Trees
nav Roses
nav Tools
nav Delivery
nav Planting guides
nav Visit the nursery
nav Contact us
media Moss & Mattock
media Hornbeam hedging, 60 to 90cm
media Ash-handled planting spade
media Pouch of root powder
proof *4.8 out of 5 · 9,206 reviews on HonestPost
proof Gold at the Malvern Autumn Show 2023, 2024 and 2025
trust Plants guaranteed for five years
trust If it dies, we'll send another
trust *all payments are handled over a secure connection
`,
    hidden: ['Remove this from your basket?', 'Yes, remove it'],
  },
];
