/** Rooms, a pharmacy, working hours and cakes, none of them in English. */
import type { LabelledPage } from '../labelled.ts';

export const ELEVENTH_TONGUES: readonly LabelledPage[] = [
  {
    name: 'chambre-d-hotes',
    kind: 'landing',
    language: 'fr',
    html: `<!DOCTYPE html> <html lang="fr"> <head> <meta charset="utf-8"> <meta http-equiv="X-UA-Compatible" content="IE=edge"> <title>La Brouette Bleue, chambres d'hôtes en Ardèche</title> <link href="css/bootstrap.min.css" rel="stylesheet"> <link href="css/style.css?v=12" rel="stylesheet"> <!--[if lt IE 9]><script src="https://oss.maxcdn.com/html5shiv/3.7.3/html5shiv.min.js"></script><![endif]--> </head> <body data-spy="scroll" data-target=".navbar"> <div id="tarteaucitronRoot" style="display:none"><div id="tarteaucitronAlertBig"><span>Des miettes de cookies sur la table ?</span><button type="button" id="tarteaucitronPersonalize2">Tout accepter</button></div></div> <nav class="navbar navbar-default navbar-fixed-top"> <div class="container"> <div class="navbar-header"> <button type="button" class="navbar-toggle collapsed visible-xs" data-toggle="collapse" data-target="#nav1" aria-expanded="false"><span class="sr-only">Ouvrir le menu</span><span class="icon-bar"></span><span class="icon-bar"></span></button> <a class="navbar-brand" href="#haut">La Brouette Bleue</a> </div> <div class="collapse navbar-collapse" id="nav1"> <ul class="nav navbar-nav"> <li class="active"><a href="#chambres">Où l'on dort</a></li> <li><a href="#table">Où l'on mange</a></li> <li><a href="#alentour">Où l'on traîne</a></li> </ul> <ul class="nav navbar-nav navbar-right lang"><li><a href="/en/" hreflang="en">English</a></li><li><a href="/nl/" hreflang="nl">Nederlands</a></li></ul> </div> </div> </nav> <div class="jumbotron" id="haut" style="background-image:url(img/cour.jpg)"> <div class="container text-center"> <h1>Posez vos valises, la brouette fait le reste</h1> <p>Quatre chambres, un âne, une rivière. Pas de télé, et personne ne s'en est plaint.</p> <p><a class="btn btn-primary btn-lg" href="#resa" role="button">Je garde un lit</a></p> </div> </div> <section id="chambres" class="container"> <h2 class="page-header">Les chambres <small>toutes avec draps qui sentent le foin</small></h2> <div class="row"> <div class="col-sm-4"><div class="thumbnail"><img src="img/grenier.jpg" alt="Lit en fer sous les poutres du grenier"><div class="caption"><h3>Le Grenier</h3><p>Deux personnes, et la chouette au-dessus.</p><p class="tarif">78&nbsp;€ <span>la nuit</span></p></div></div></div> <div class="col-sm-4"><div class="thumbnail"><img src="img/etable.jpg" alt="Ancienne étable blanchie à la chaux"><div class="caption"><h3>L'Étable</h3><p>Quatre personnes, de plain-pied.</p><p class="tarif">112&nbsp;€ <span>la nuit</span></p></div></div></div> <div class="col-sm-4"><div class="thumbnail"><img src="img/roulotte.jpg" alt="Roulotte verte au bord du verger"><div class="caption"><h3>La Roulotte</h3><p>Pour les amoureux ou les fâchés.</p><p class="tarif">64,50&nbsp;€ <span>la nuit</span></p></div></div></div> </div> <p class="text-muted">Petit déjeuner compris. L'âne aussi.</p> </section> <section id="table" class="well"> <div class="container"> <h2>La table de Josette</h2> <p>On mange ce qui pousse. Le soir, 26 € par tête, vin du voisin compris.</p> <div class="embed-responsive embed-responsive-16by9"><iframe class="embed-responsive-item" src="https://video.example/embed/8812" title="Josette prépare la caillette" allowfullscreen></iframe></div> </div> </section> <section id="livredor" class="container"> <h2>Le livre d'or</h2> <div id="carousel-avis" class="carousel slide" data-ride="carousel"> <div class="carousel-inner" role="listbox"> <div class="item active"><blockquote><p>On venait pour deux nuits, on est repartis au bout de neuf.</p><footer>Famille Vasseur, <cite>Lille</cite></footer></blockquote></div> <div class="item"><blockquote><p>L'âne a mangé mon chapeau. J'ai quand même mis cinq étoiles.</p><footer>Bertrand, <cite>Lyon</cite></footer></blockquote></div> </div> <a class="left carousel-control" href="#carousel-avis" role="button" data-slide="prev"><span class="glyphicon glyphicon-chevron-left" aria-hidden="true"></span><span class="sr-only">Précédent</span></a> <a class="right carousel-control" href="#carousel-avis" role="button" data-slide="next"><span class="glyphicon glyphicon-chevron-right" aria-hidden="true"></span><span class="sr-only">Suivant</span></a> </div> <p class="text-center"><span class="label label-success">9,6/10</span> sur 341 avis de voyageurs</p> <p class="text-center">Coup de cœur du guide <em>Sentiers &amp; Marmites</em> 2025</p> </section> <section id="resa" class="container"> <h2>On vous met un couvert ?</h2> <form class="form-horizontal" method="post" action="resa.php"> <div class="form-group"><label class="col-sm-3 control-label" for="arr">Vous débarquez le</label><div class="col-sm-9"><input type="date" class="form-control" id="arr" name="arrivee"></div></div> <div class="form-group"><label class="col-sm-3 control-label" for="dep">Vous repartez (hélas) le</label><div class="col-sm-9"><input type="date" class="form-control" id="dep" name="depart"></div></div> <div class="form-group"><label class="col-sm-3 control-label" for="nb">Combien de bouches</label><div class="col-sm-9"><select class="form-control" id="nb" name="nb"><option>1</option><option>2</option><option>3</option><option>4</option></select></div></div> <div class="form-group"><label class="col-sm-3 control-label" for="ml">Votre courriel</label><div class="col-sm-9"><input type="email" class="form-control" id="ml" name="mail" placeholder="nom@exemple.fr"></div></div> <input type="hidden" name="jeton" value="a8c1"> <div class="form-group"><div class="col-sm-offset-3 col-sm-9"><button type="submit" class="btn btn-success">Hop, c'est réservé</button></div></div> </form> <ul class="list-unstyled rassure"> <li><i class="fa fa-check"></i> Aucun acompte demandé</li> <li><i class="fa fa-check"></i> Annulation gratuite jusqu'à la veille, sans bouder</li> <li><i class="fa fa-check"></i> Label Gîtes Verts, trois épis</li> <li><i class="fa fa-check"></i> Votre adresse ne sert qu'à vous répondre</li> </ul> </section> <section id="questions" class="container"> <h2>Vous vous demandez sûrement</h2> <div class="panel-group" id="accordion" role="tablist"> <div class="panel panel-default"><div class="panel-heading" role="tab"><h4 class="panel-title"><a role="button" data-toggle="collapse" data-parent="#accordion" href="#q1">Le chien peut-il venir ?</a></h4></div><div id="q1" class="panel-collapse collapse in"><div class="panel-body">Oui, s'il est poli avec les poules.</div></div></div> <div class="panel panel-default"><div class="panel-heading" role="tab"><h4 class="panel-title"><a role="button" data-toggle="collapse" data-parent="#accordion" href="#q2">Y a-t-il du wifi ?</a></h4></div><div id="q2" class="panel-collapse collapse"><div class="panel-body">Sous le figuier, par vent d'ouest.</div></div></div> </div> </section> <footer class="footer"> <div class="container"><div class="row"> <div class="col-md-6"><address>La Brouette Bleue, chemin du Moulin, 07000 Coux</address></div> <div class="col-md-6"><ul class="list-inline"><li><a href="acces.php">Venir sans se perdre</a></li><li><a href="mentions.php">Mentions légales</a></li><li><a href="confidentialite.php">Vie privée</a></li></ul></div> </div></div> </footer> <script src="js/jquery.min.js"></script><script src="js/bootstrap.min.js"></script> </body> </html>`,
    labels: `
h1 Posez vos valises, la brouette fait le reste
h2 Les chambres toutes avec draps qui sentent le foin
h2 La table de Josette
h2 Le livre d'or
h2 On vous met un couvert ?
h2 Vous vous demandez sûrement
action Je garde un lit
action Hop, c'est réservé
form booking
field Vous débarquez le
field Vous repartez (hélas) le
field Combien de bouches
field Votre courriel
price 78 EUR day
price 112 EUR day
price 64.50 EUR day
price 26 EUR -
nav Où l'on dort
nav Où l'on mange
nav Où l'on traîne
nav English
nav Nederlands
nav Venir sans se perdre
nav Mentions légales
nav Vie privée
media Lit en fer sous les poutres du grenier
media Ancienne étable blanchie à la chaux
media Roulotte verte au bord du verger
media Josette prépare la caillette
proof On venait pour deux nuits, on est repartis au bout de neuf.
proof 9,6/10 sur 341 avis de voyageurs
proof Coup de cœur du guide Sentiers & Marmites 2025
trust Aucun acompte demandé
trust Annulation gratuite jusqu'à la veille, sans bouder
trust Label Gîtes Verts, trois épis
trust Votre adresse ne sert qu'à vous répondre
question Le chien peut-il venir ?
question Y a-t-il du wifi ?
`,
    hidden: ['Des miettes de cookies sur la table ?'],
  },
  {
    name: 'angular-apteka-checkout',
    kind: 'sign-up',
    language: 'pl',
    html: `<!DOCTYPE html><html lang="pl"><head> <meta charset="utf-8"> <title>Zamówienie – Apteka Pod Lipą</title> <base href="/"> <meta name="viewport" content="width=device-width, initial-scale=1"> <link rel="stylesheet" href="styles.4f1c.css"> <style ng-transition="serverApp">[_nghost-sc12]{display:block}</style> </head> <body class="mat-typography"> <app-root _nghost-sc12="" ng-version="17.3.1"> <app-checkout-header _ngcontent-sc12=""> <mat-toolbar class="mat-toolbar mat-primary" role="banner"> <a routerlink="/" href="/" class="logo"><img src="assets/logo.svg" alt="Apteka Pod Lipą" width="160"></a> <span class="spacer"></span> <a href="tel:+48221234567" class="phone"><mat-icon role="img" class="mat-icon material-icons" aria-hidden="true">phone</mat-icon> 22 123 45 67</a> </mat-toolbar> <nav aria-label="Okruszki" class="crumbs"><a href="/koszyk">Koszyk</a><span>›</span><span aria-current="step">Dane i dostawa</span><span>›</span><span>Płatność</span></nav> </app-checkout-header> <router-outlet _ngcontent-sc12=""></router-outlet> <app-checkout _nghost-sc31=""> <main class="grid"> <div class="left"> <h1 class="mat-headline-4">Dane do zamówienia</h1> <mat-card class="mat-mdc-card login-hint"><mat-card-content><p>Masz już konto? <a href="/logowanie" class="link">Zaloguj się</a>, aby zbierać punkty.</p></mat-card-content></mat-card> <form novalidate="" class="ng-untouched ng-pristine ng-invalid" action="/zamowienie" method="post"> <h2 class="mat-headline-6">1. Adres dostawy</h2> <mat-form-field class="mat-mdc-form-field"><div class="mat-mdc-text-field-wrapper"><div class="mat-mdc-form-field-flex"><div class="mat-mdc-form-field-infix"><label matfloatinglabel="" class="mdc-floating-label mat-mdc-floating-label" for="mat-input-0" id="mat-mdc-form-field-label-0"><mat-label>Imię i nazwisko</mat-label><span aria-hidden="true" class="mat-mdc-form-field-required-marker mdc-floating-label--required"></span></label><input matinput="" formcontrolname="name" required="" class="mat-mdc-input-element" id="mat-input-0" aria-required="true" autocomplete="name"></div></div></div></mat-form-field> <mat-form-field class="mat-mdc-form-field"><div class="mat-mdc-form-field-infix"><label class="mdc-floating-label" for="mat-input-1"><mat-label>Ulica i numer</mat-label></label><input matinput="" id="mat-input-1" class="mat-mdc-input-element" autocomplete="street-address"></div></mat-form-field> <div class="row"> <mat-form-field class="mat-mdc-form-field"><div class="mat-mdc-form-field-infix"><label class="mdc-floating-label" for="mat-input-2"><mat-label>Kod pocztowy</mat-label></label><input matinput="" id="mat-input-2" class="mat-mdc-input-element" placeholder="00-000"></div></mat-form-field> <mat-form-field class="mat-mdc-form-field"><div class="mat-mdc-form-field-infix"><label class="mdc-floating-label" for="mat-input-3"><mat-label>Miejscowość</mat-label></label><input matinput="" id="mat-input-3" class="mat-mdc-input-element"></div></mat-form-field> </div> <mat-form-field class="mat-mdc-form-field"><div class="mat-mdc-form-field-infix"><label class="mdc-floating-label" for="mat-input-4"><mat-label>Adres e-mail</mat-label></label><input matinput="" type="email" id="mat-input-4" class="mat-mdc-input-element"></div><div class="mat-mdc-form-field-subscript-wrapper"><mat-hint class="mat-mdc-form-field-hint">Potwierdzenie wyślemy na ten adres. Nie przekazujemy go nikomu.</mat-hint></div></mat-form-field> <mat-form-field class="mat-mdc-form-field"><div class="mat-mdc-form-field-infix"><label class="mdc-floating-label" for="mat-input-5"><mat-label>Telefon dla kuriera</mat-label></label><input matinput="" type="tel" id="mat-input-5" class="mat-mdc-input-element"></div></mat-form-field> <h2 class="mat-headline-6">2. Sposób dostawy</h2> <mat-radio-group role="radiogroup" class="mat-mdc-radio-group" aria-label="Sposób dostawy"> <mat-radio-button class="mat-mdc-radio-button"><div class="mdc-form-field"><div class="mdc-radio"><input type="radio" class="mdc-radio__native-control" id="mat-radio-2-input" name="mat-radio-group-1" value="paczkomat" checked=""></div><label for="mat-radio-2-input"><span>Automat paczkowy</span> <span class="cost">11,90&nbsp;zł</span></label></div></mat-radio-button> <mat-radio-button class="mat-mdc-radio-button"><div class="mdc-form-field"><div class="mdc-radio"><input type="radio" class="mdc-radio__native-control" id="mat-radio-3-input" name="mat-radio-group-1" value="kurier"></div><label for="mat-radio-3-input"><span>Kurier, następny dzień roboczy</span> <span class="cost">15,90&nbsp;zł</span></label></div></mat-radio-button> <mat-radio-button class="mat-mdc-radio-button"><div class="mdc-form-field"><div class="mdc-radio"><input type="radio" class="mdc-radio__native-control" id="mat-radio-4-input" name="mat-radio-group-1" value="odbior"></div><label for="mat-radio-4-input"><span>Odbiór w aptece</span> <span class="cost">0,00&nbsp;zł</span></label></div></mat-radio-button> </mat-radio-group> <mat-checkbox class="mat-mdc-checkbox"><div class="mdc-form-field"><div class="mdc-checkbox"><input type="checkbox" class="mdc-checkbox__native-control" id="mat-checkbox-1-input"></div><label for="mat-checkbox-1-input">Akceptuję <a href="/regulamin">regulamin</a> apteki</label></div></mat-checkbox> <button mat-flat-button="" color="primary" type="submit" class="mdc-button mdc-button--unelevated mat-mdc-unelevated-button mat-primary"><span class="mat-mdc-button-persistent-ripple mdc-button__ripple"></span><span class="mdc-button__label">Przejdź do płatności</span><span class="mat-mdc-focus-indicator"></span></button> </form> <div class="dialog-holder" hidden=""><p>Czy na pewno chcesz opuścić zamówienie?</p><button type="button">Tak, opuść</button></div> </div> <aside class="right"> <mat-card class="mat-mdc-card"><mat-card-title class="mat-mdc-card-title"><h2>Twoje zamówienie</h2></mat-card-title> <mat-card-content> <table class="summary"><tbody> <tr><td><img src="/media/wit-d.jpg" alt="Witamina D3 2000 j.m., 120 kapsułek" width="48"></td><td>Witamina D3 2000 j.m.</td><td>1 szt.</td><td class="num">34,99&nbsp;zł</td></tr> <tr><td><img src="/media/syrop.jpg" alt="Syrop prawoślazowy 125 g" width="48"></td><td>Syrop prawoślazowy</td><td>2 szt.</td><td class="num">23,40&nbsp;zł</td></tr> <tr class="total"><th colspan="3" scope="row">Razem z dostawą</th><td class="num"><strong>70,29&nbsp;zł</strong></td></tr> </tbody></table> <div class="coupon"><label for="kod">Kod rabatowy</label><input id="kod" type="text"><button mat-stroked-button="" type="button" class="mdc-button mdc-button--outlined"><span class="mdc-button__label">Zastosuj</span></button></div> </mat-card-content></mat-card> <ul class="trust-list"> <li><mat-icon class="mat-icon material-icons" aria-hidden="true">lock</mat-icon><span>Bezpieczne płatności szyfrowane SSL</span></li> <li><mat-icon class="mat-icon material-icons" aria-hidden="true">verified</mat-icon><span>Apteka w rejestrze Inspekcji Farmaceutycznej</span></li> <li><mat-icon class="mat-icon material-icons" aria-hidden="true">undo</mat-icon><span>14 dni na zwrot kosmetyków i suplementów</span></li> </ul> <p class="opinie"><strong>4,87 / 5</strong> na podstawie 9 214 opinii klientów</p> </aside> </main> </app-checkout> <app-footer><footer><nav aria-label="Stopka"><a href="/dostawa">Koszty dostawy</a><a href="/zwroty">Zwroty i reklamacje</a><a href="/prywatnosc">Polityka prywatności</a><a href="/kontakt">Kontakt</a></nav><p>Apteka Pod Lipą sp. z o.o., Lublin</p></footer></app-footer> </app-root> <script src="runtime.js" type="module"></script><script src="main.js" type="module"></script> </body></html>`,
    labels: `
h1 Dane do zamówienia
h2 1. Adres dostawy
h2 2. Sposób dostawy
h2 Twoje zamówienie
action Przejdź do płatności
action Zaloguj się
action Zastosuj
form checkout
field Imię i nazwisko
field Ulica i numer
field Kod pocztowy
field Miejscowość
field Adres e-mail
field Telefon dla kuriera
field Kod rabatowy
price 11.90 PLN -
price 15.90 PLN -
price 34.99 PLN -
price 23.40 PLN -
price 70.29 PLN -
nav Koszyk
nav Koszty dostawy
nav Zwroty i reklamacje
nav Polityka prywatności
nav Kontakt
media Witamina D3 2000 j.m., 120 kapsułek
media Syrop prawoślazowy 125 g
proof 4,87 / 5 na podstawie 9 214 opinii klientów
trust Bezpieczne płatności szyfrowane SSL
trust Apteka w rejestrze Inspekcji Farmaceutycznej
trust 14 dni na zwrot kosmetyków i suplementów
trust Potwierdzenie wyślemy na ten adres. Nie przekazujemy go nikomu.
`,
    hidden: ['Czy na pewno chcesz opuścić zamówienie?', 'Tak, opuść'],
  },
  {
    name: 'jp-attendance',
    kind: 'landing',
    language: 'ja',
    html: `<!DOCTYPE html> <html lang="ja" prefix="og: https://ogp.me/ns#"> <head> <meta charset="UTF-8"> <meta name="format-detection" content="telephone=no"> <title>勤怠管理システム「ツキシロ」｜株式会社月代ワークス</title> <meta name="description" content="打刻から給与連携まで。中小企業のための勤怠管理。"> <link rel="stylesheet" href="/assets/css/common.css?20260401"> <script>(function(w,d,s,l,i){w[l]=w[l]||[];})(window,document,'script','dataLayer','GTM-XXXX');</script> </head> <body id="top" class="p-top"> <header class="l-header js-header"> <div class="l-header__inner"> <p class="l-header__logo"><a href="/"><img src="/assets/img/logo.svg" alt="ツキシロ" width="140" height="32"></a></p> <nav class="l-gnav u-pc"> <ul class="l-gnav__list"> <li><a href="/feature/">機能紹介</a></li> <li><a href="/price/">料金</a></li> <li><a href="/case/">導入事例</a></li> <li><a href="/support/">サポート</a></li> </ul> </nav> <div class="l-header__btns"><a class="c-btn c-btn--line" href="/download/">資料ダウンロード</a><a class="c-btn c-btn--primary" href="/trial/">無料で試す</a></div> <button class="l-header__burger js-burger u-sp" style="display:none" aria-label="メニューを開く"><span></span><span></span><span></span></button> </div> </header> <div class="l-drawer js-drawer" aria-hidden="true" style="display:none"><ul><li><a href="/login/">管理者ログイン画面</a></li></ul></div> <main class="l-main"> <div class="p-mv"> <div class="p-mv__txt"> <h1 class="p-mv__ttl">毎月の勤怠締めを、<br>3日から30分へ。</h1> <p class="p-mv__lead">打刻・申請・集計・給与連携まで、これひとつ。</p> <ul class="p-mv__badge"><li><span class="num">5,800</span>社が利用中</li><li>継続率<span class="num">99.1</span>%</li></ul> <a class="c-btn c-btn--xl" href="/trial/"><span>30日間無料トライアルを始める</span></a> <p class="p-mv__note">※クレジットカードの登録は不要です</p> </div> <figure class="p-mv__img"><picture><source srcset="/assets/img/mv.webp" type="image/webp"><img src="/assets/img/mv.png" alt="タブレットで打刻する工場の従業員" width="640" height="480"></picture></figure> </div> <section class="p-sec p-problem"> <h2 class="c-ttl"><span class="c-ttl__ja">こんなお悩みはありませんか？</span></h2> <ul class="p-problem__list"><li>タイムカードの集計に毎月何日もかかる</li><li>残業の申請が紙のまま</li><li>法改正のたびに表計算を直している</li></ul> </section> <section class="p-sec p-price" id="price"> <h2 class="c-ttl"><span class="c-ttl__ja">料金プラン</span></h2> <dl class="p-price__item"><dt>ライト</dt><dd><b>220円</b><span>／月・1名あたり</span></dd></dl> <dl class="p-price__item is-recommend"><dt>スタンダード</dt><dd><b>385円</b><span>／月・1名あたり</span></dd></dl> <p class="p-price__note">初期費用0円。最低利用期間はなく、いつでも解約できます。</p> </section> <section class="p-sec p-voice"> <h2 class="c-ttl"><span class="c-ttl__ja">お客様の声</span></h2> <div class="p-voice__card"><img src="/assets/img/v1.jpg" alt="丸井製麺所 総務部 大石様" loading="lazy"><p class="p-voice__txt">「集計のための休日出勤がなくなりました。現場からの問い合わせも半分以下です。」</p><p class="p-voice__name">丸井製麺所　総務部　大石様</p></div> <div class="p-voice__card"><img src="/assets/img/v2.jpg" alt="北浜運送 代表 三好様" loading="lazy"><p class="p-voice__txt">「ドライバーがスマホで打刻でき、点呼の記録まで残るのが決め手でした。」</p><p class="p-voice__name">北浜運送　代表　三好様</p></div> </section> <section class="p-sec p-safe"> <h2 class="c-ttl"><span class="c-ttl__ja">安心のセキュリティ</span></h2> <ul class="p-safe__list"><li>ISO/IEC 27001 認証取得</li><li>プライバシーマーク取得</li><li>通信はすべて暗号化、データは国内で保管</li></ul> </section> <section class="p-sec p-faq"> <h2 class="c-ttl"><span class="c-ttl__ja">よくあるご質問</span></h2> <dl class="p-faq__list"> <dt class="js-acc"><span class="p-faq__q" aria-hidden="true">Q</span><span>何名から利用できますか？</span></dt><dd><span class="p-faq__a" aria-hidden="true">A</span><p>1名様からご利用いただけます。</p></dd> <dt class="js-acc"><span class="p-faq__q" aria-hidden="true">Q</span><span>ICカードでの打刻はできますか？</span></dt><dd><span class="p-faq__a" aria-hidden="true">A</span><p>お手持ちの交通系ICカードに対応しています。</p></dd> <dt class="js-acc"><span class="p-faq__q" aria-hidden="true">Q</span><span>途中でプランを変更できますか？</span></dt><dd><span class="p-faq__a" aria-hidden="true">A</span><p>翌月から変更できます。</p></dd> </dl> </section> <section class="p-sec p-contact" id="contact"> <h2 class="c-ttl"><span class="c-ttl__ja">お問い合わせ</span></h2> <form class="c-form" action="/contact/confirm.php" method="post"> <table class="c-form__tbl"> <tr><th><label for="f1">会社名</label><span class="c-req">必須</span></th><td><input type="text" id="f1" name="company" placeholder="例）株式会社サンプル"></td></tr> <tr><th><label for="f2">お名前</label><span class="c-req">必須</span></th><td><input type="text" id="f2" name="name"></td></tr> <tr><th><label for="f3">メールアドレス</label><span class="c-req">必須</span></th><td><input type="email" id="f3" name="mail"></td></tr> <tr><th><label for="f4">従業員数</label></th><td><select id="f4" name="size"><option value="">選択してください</option><option>1〜30名</option><option>31〜100名</option></select></td></tr> <tr><th><label for="f5">お問い合わせ内容</label></th><td><textarea id="f5" name="body" rows="6"></textarea></td></tr> </table> <p class="c-form__policy">ご入力いただいた情報は、お問い合わせへの回答以外には使用しません。</p> <div class="c-form__btn"><button type="submit" class="c-btn c-btn--primary">入力内容を確認する</button></div> </form> </section> </main> <footer class="l-footer"> <div class="l-footer__nav"><ul><li><a href="/company/">会社概要</a></li><li><a href="/recruit/">採用情報</a></li><li><a href="/privacy/">個人情報保護方針</a></li><li><a href="/law/">特定商取引法に基づく表記</a></li></ul></div> <p class="l-footer__pagetop"><a href="#top"><span>ページの先頭へ</span></a></p> <small class="l-footer__copy">&copy; 2026 Tsukishiro Works Inc.</small> </footer> </body> </html>`,
    labels: `
h1 毎月の勤怠締めを、*
h2 こんなお悩みはありませんか？
h2 料金プラン
h2 お客様の声
h2 安心のセキュリティ
h2 よくあるご質問
h2 お問い合わせ
action 資料ダウンロード
action 無料で試す
action 30日間無料トライアルを始める
action 入力内容を確認する
form contact
field 会社名
field お名前
field メールアドレス
field 従業員数
field お問い合わせ内容
price 220 JPY month
price 385 JPY month
nav 機能紹介
nav 料金
nav 導入事例
nav サポート
nav 会社概要
nav 採用情報
nav 個人情報保護方針
nav 特定商取引法に基づく表記
media タブレットで打刻する工場の従業員
media 丸井製麺所 総務部 大石様
media 北浜運送 代表 三好様
proof 5,800社が利用中
proof 継続率99.1%
proof 「集計のための休日出勤がなくなりました。*
proof 「ドライバーがスマホで打刻でき、*
trust ※クレジットカードの登録は不要です
trust 初期費用0円。最低利用期間はなく、いつでも解約できます。
trust ISO/IEC 27001 認証取得
trust プライバシーマーク取得
trust 通信はすべて暗号化、データは国内で保管
trust ご入力いただいた情報は、お問い合わせへの回答以外には使用しません。
question 何名から利用できますか？
question ICカードでの打刻はできますか？
question 途中でプランを変更できますか？
`,
    hidden: ['管理者ログイン画面'],
  },
  {
    name: 'elementor-confeitaria',
    kind: 'landing',
    language: 'pt-BR',
    html: `<!DOCTYPE html> <html lang="pt-BR"> <head> <meta charset="UTF-8"> <meta name="viewport" content="width=device-width, initial-scale=1.0, viewport-fit=cover" /> <title>Curso Doce Ofício &#8211; Confeitaria do zero</title> <link rel='stylesheet' id='elementor-frontend-css' href='/wp-content/plugins/elementor/assets/css/frontend.min.css' media='all' /> </head> <body class="page-template page-template-elementor_canvas elementor-default elementor-page elementor-page-77"> <div data-elementor-type="wp-page" data-elementor-id="77" class="elementor elementor-77"> <section class="elementor-section elementor-top-section barra-topo"><div class="elementor-container elementor-column-gap-default"><div class="elementor-element elementor-widget elementor-widget-heading"><div class="elementor-widget-container"><span class="elementor-heading-title elementor-size-default">Turma de março: inscrições abertas até domingo</span></div></div></div></section> <header class="elementor-section elementor-top-section"><div class="elementor-container"> <div class="elementor-widget elementor-widget-image"><img src="/wp-content/uploads/logo.png" class="attachment-full" alt="Doce Ofício" width="180" height="60"></div> <div class="elementor-widget elementor-widget-nav-menu"><nav class="elementor-nav-menu--main elementor-nav-menu__container elementor-nav-menu--layout-horizontal" aria-label="Menu"><ul id="menu-1" class="elementor-nav-menu"><li class="menu-item"><a href="#modulos" class="elementor-item elementor-item-anchor">O que você vai aprender</a></li><li class="menu-item"><a href="#depoimentos" class="elementor-item elementor-item-anchor">Depoimentos</a></li><li class="menu-item"><a href="#duvidas" class="elementor-item elementor-item-anchor">Dúvidas</a></li></ul></nav> <div class="elementor-menu-toggle elementor-hidden-desktop" role="button" tabindex="0" aria-label="Alternar menu" style="display:none"><i class="eicon-menu-bar"></i></div> <nav class="elementor-nav-menu--dropdown elementor-nav-menu__container" aria-hidden="true" style="display:none"><ul class="elementor-nav-menu"><li><a href="#modulos" class="elementor-item" tabindex="-1">O que você vai aprender</a></li><li><a href="/area-do-aluno" class="elementor-item" tabindex="-1">Área do aluno</a></li></ul></nav></div> </div></header> <section class="elementor-section elementor-top-section hero"><div class="elementor-container"> <div class="elementor-column elementor-col-50"><div class="elementor-widget-wrap"> <div class="elementor-widget elementor-widget-heading"><div class="elementor-widget-container"><h1 class="elementor-heading-title elementor-size-xl">Transforme a sua cozinha na sua renda</h1></div></div> <div class="elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container"><p>Mais de 60 aulas gravadas, do bolo de cenoura ao casamento de três andares.</p></div></div> <div class="elementor-widget elementor-widget-button"><div class="elementor-button-wrapper"><a href="#oferta" class="elementor-button elementor-button-link elementor-size-lg"><span class="elementor-button-content-wrapper"><span class="elementor-button-text">QUERO ME INSCREVER</span></span></a></div></div> <div class="elementor-widget elementor-widget-icon-list"><ul class="elementor-icon-list-items"><li class="elementor-icon-list-item"><span class="elementor-icon-list-icon"><i aria-hidden="true" class="fas fa-check"></i></span><span class="elementor-icon-list-text">Acesso vitalício</span></li><li class="elementor-icon-list-item"><span class="elementor-icon-list-icon"><i aria-hidden="true" class="fas fa-check"></i></span><span class="elementor-icon-list-text">Certificado reconhecido pela associação de confeiteiros</span></li></ul></div> </div></div> <div class="elementor-column elementor-col-50"><div class="elementor-widget elementor-widget-video"><div class="elementor-wrapper elementor-open-inline"><iframe class="elementor-video" title="Aula de apresentação com a chef Lúcia" src="https://video.example/embed/3391" allowfullscreen></iframe></div></div></div> </div></section> <section class="elementor-section elementor-top-section numeros"><div class="elementor-container"> <div class="elementor-widget elementor-widget-counter"><div class="elementor-counter"><div class="elementor-counter-number-wrapper"><span class="elementor-counter-number-prefix">+</span><span class="elementor-counter-number">12.400</span></div><div class="elementor-counter-title">alunas formadas</div></div></div> <div class="elementor-widget elementor-widget-counter"><div class="elementor-counter"><div class="elementor-counter-number-wrapper"><span class="elementor-counter-number">9</span></div><div class="elementor-counter-title">anos de estrada</div></div></div> </div></section> <section class="elementor-section elementor-top-section" id="modulos"><div class="elementor-container"> <h2 class="elementor-heading-title elementor-size-default">O que você vai aprender</h2> <div class="elementor-widget elementor-widget-image-box"><div class="elementor-image-box-wrapper"><figure class="elementor-image-box-img"><img src="/wp-content/uploads/massas.jpg" alt="Massas amanteigadas esfriando na grade"></figure><div class="elementor-image-box-content"><h3 class="elementor-image-box-title">Módulo 1: massas</h3><p class="elementor-image-box-description">Ponto, forno e armazenamento.</p></div></div></div> <div class="elementor-widget elementor-widget-image-box"><div class="elementor-image-box-wrapper"><figure class="elementor-image-box-img"><img src="/wp-content/uploads/preco.jpg" alt="Caderno de custos ao lado da balança"></figure><div class="elementor-image-box-content"><h3 class="elementor-image-box-title">Módulo 2: preço justo</h3><p class="elementor-image-box-description">Quanto cobrar sem perder dinheiro.</p></div></div></div> </div></section> <section class="elementor-section elementor-top-section" id="depoimentos"><div class="elementor-container"> <h2 class="elementor-heading-title elementor-size-default">Quem fez, recomenda</h2> <div class="elementor-widget elementor-widget-testimonial"><div class="elementor-testimonial-wrapper"><div class="elementor-testimonial-content">Vendi meu primeiro bolo na segunda semana e paguei o curso inteiro no mês seguinte.</div><div class="elementor-testimonial-meta"><div class="elementor-testimonial-image"><img src="/wp-content/uploads/jussara.jpg" alt="Jussara segurando um bolo de morango"></div><div class="elementor-testimonial-details"><div class="elementor-testimonial-name">Jussara Menezes</div><div class="elementor-testimonial-job">Feira de Santana, BA</div></div></div></div></div> <div class="elementor-widget elementor-widget-testimonial"><div class="elementor-testimonial-wrapper"><div class="elementor-testimonial-content">A chef responde tudo, até áudio de domingo. Nunca me senti sozinha.</div><div class="elementor-testimonial-meta"><div class="elementor-testimonial-details"><div class="elementor-testimonial-name">Cleide Arantes</div><div class="elementor-testimonial-job">Londrina, PR</div></div></div></div></div> </div></section> <section class="elementor-section elementor-top-section" id="oferta"><div class="elementor-container"> <div class="elementor-widget elementor-widget-price-table"><div class="elementor-price-table"> <div class="elementor-price-table__header"><h2 class="elementor-price-table__heading">Curso completo</h2></div> <div class="elementor-price-table__price"><div class="elementor-price-table__original-price elementor-typo-excluded">De R$ 997,00 por</div><span class="elementor-price-table__currency">R$</span><span class="elementor-price-table__integer-part">497</span><div class="elementor-price-table__after-price"><span class="elementor-price-table__fractional-part">,00</span></div><span class="elementor-price-table__period elementor-typo-excluded">à vista no Pix</span></div> <div class="elementor-price-table__footer"><a class="elementor-price-table__button elementor-button elementor-size-md" href="https://pay.doceoficio.example/checkout">GARANTIR MINHA VAGA</a><div class="elementor-price-table__additional_info">Pagamento 100% seguro. Parcele no cartão.</div></div> </div></div> <div class="elementor-widget elementor-widget-image-box garantia"><figure><img src="/wp-content/uploads/selo7.png" alt="Selo de garantia de 7 dias"></figure><h3 class="elementor-image-box-title">Risco zero por 7 dias</h3><p class="elementor-image-box-description">Não gostou? Devolvemos cada centavo, sem perguntas.</p></div> </div></section> <section class="elementor-section elementor-top-section" id="duvidas"><div class="elementor-container"> <h2 class="elementor-heading-title elementor-size-default">Perguntas frequentes</h2> <div class="elementor-widget elementor-widget-toggle"><div class="elementor-toggle"> <div class="elementor-toggle-item"><div id="elementor-tab-title-1" class="elementor-tab-title" data-tab="1" role="button" aria-controls="elementor-tab-content-1" aria-expanded="false"><span class="elementor-toggle-icon" aria-hidden="true"></span><a class="elementor-toggle-title" tabindex="0">Preciso ter batedeira profissional?</a></div><div id="elementor-tab-content-1" class="elementor-tab-content elementor-clearfix" role="region" style="display:none"><p>Não, uma batedeira comum basta.</p></div></div> <div class="elementor-toggle-item"><div id="elementor-tab-title-2" class="elementor-tab-title" data-tab="2" role="button" aria-controls="elementor-tab-content-2" aria-expanded="false"><a class="elementor-toggle-title" tabindex="0">Por quanto tempo posso assistir às aulas?</a></div><div id="elementor-tab-content-2" class="elementor-tab-content elementor-clearfix" role="region" style="display:none"><p>Para sempre.</p></div></div> </div></div> </div></section> <footer class="elementor-section rodape"><div class="elementor-container"><p>Doce Ofício Cursos Ltda. CNPJ 00.000.000/0001-00</p><p><a href="/termos">Termos de uso</a> | <a href="/privacidade">Política de privacidade</a></p></div></footer> <a href="https://wa.example/5571" class="joinchat__button whatsapp-fixo" aria-label="Fale conosco no WhatsApp"><svg width="30" height="30" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 2a10 10 0 0 0-8 15l-2 5 5-2a10 10 0 1 0 5-18z"></path></svg></a> </div> </body> </html>`,
    labels: `
h1 Transforme a sua cozinha na sua renda
h2 O que você vai aprender
h2 Quem fez, recomenda
h2 Curso completo
h2 Perguntas frequentes
action QUERO ME INSCREVER
action GARANTIR MINHA VAGA
action Fale conosco no WhatsApp
price 997 BRL -
price 497 BRL -
nav O que você vai aprender
nav Depoimentos
nav Dúvidas
nav Termos de uso
nav Política de privacidade
media Aula de apresentação com a chef Lúcia
media Massas amanteigadas esfriando na grade
media Caderno de custos ao lado da balança
media Jussara segurando um bolo de morango
media Selo de garantia de 7 dias
proof Vendi meu primeiro bolo na segunda semana*
proof A chef responde tudo, até áudio de domingo.*
proof alunas formadas
trust Certificado reconhecido pela associação de confeiteiros
trust Pagamento 100% seguro. Parcele no cartão.
trust Risco zero por 7 dias
trust Não gostou? Devolvemos cada centavo, sem perguntas.
question Preciso ter batedeira profissional?
question Por quanto tempo posso assistir às aulas?
`,
    hidden: ['Área do aluno'],
  },
];
