/** Pages in other languages, scripts, directions and encodings. */
import type { LabelledPage } from './labelled.ts';

export const LANGUAGE_PAGES: readonly LabelledPage[] = [
  {
    name: 'shift-jis-shop',
    kind: 'shop',
    language: 'ja',
    encoding: 'shift_jis',
    html: `<html><head><meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS"><title>山田茶舗 - 新茶</title></head><body>
<h1>静岡の新茶</h1><p>農家から直接お届けします。</p><img src="cha.jpg" alt="新茶の写真"><p>価格 1,980円（税込）</p>
<form action="cart.cgi" method="post"><input type="hidden" name="id" value="3"><label>数量<input name="n" value="1"></label><input type="submit" value="カートに入れる"></form>
<p>送料無料</p><a href="contact.html">お問い合わせ</a></body></html>`,
    labels: `
h1 静岡の新茶
price 1980 JPY -
field 数量
action カートに入れる
action お問い合わせ
media 新茶の写真
trust 送料無料`,
  },
  {
    name: 'gbk-landing',
    kind: 'landing',
    language: 'zh',
    encoding: 'gbk',
    contentType: 'text/html; charset=gb2312',
    html: `<!DOCTYPE html><html><head><title>云笔记 随时记录</title></head><body><div class="nav"><a href="/features">功能</a><a href="/price">价格</a><a href="/help">帮助</a></div>
<h1>把想法放进口袋</h1><p>超过 300 万用户的选择</p><a href="/register">免费注册</a> <a href="/download">立即下载</a>
<h2>套餐</h2><p>会员 ￥12/月</p><h2>常见问题</h2><h3>可以离线使用吗？</h3><p>可以，联网后自动同步。</p></body></html>`,
    labels: `
h1 把想法放进口袋
h2 套餐
action 免费注册
action 立即下载
price 12 CNY month
proof 超过 300 万用户的选择
question 可以离线使用吗？
nav 功能
nav 价格`,
  },
  {
    name: 'windows-1252-french',
    kind: 'shop',
    language: 'fr',
    encoding: 'windows-1252',
    contentType: 'text/html',
    html: `<html lang="fr"><head><title>L’Atelier – savons d’été</title></head><body><h1>Des savons “comme autrefois”</h1><p>Fabriqués à la main, à Grasse.</p>
<p>Le coffret : 24,90 €</p><form action="/panier"><button>Ajouter au panier</button></form><p>Livraison gratuite dès 50 €</p>
<p>« Le meilleur cadeau de Noël », dit Hélène.</p><a href="/infos">En savoir plus</a></body></html>`,
    labels: `
h1 Des savons “comme autrefois”
price 24.90 EUR -
action Ajouter au panier
action En savoir plus
trust Livraison gratuite dès 50 €
proof « Le meilleur cadeau de Noël », dit Hélène.`,
  },
  {
    name: 'utf-16-polish',
    kind: 'sign-up',
    language: 'pl',
    encoding: 'utf-16le',
    html: `<!doctype html><html lang="pl"><title>Załóż konto</title><body><h1>Załóż konto w Żółwiku</h1><form action="/konto" method="post">
<label for="m">Adres e-mail</label><input id="m" type="email"><label for="h">Hasło</label><input id="h" type="password"><button>Zarejestruj się</button></form>
<p>Bez karty kredytowej</p><p>Masz konto? <a href="/logowanie">Zaloguj się</a></p></body></html>`,
    labels: `
h1 Załóż konto w Żółwiku
form sign-up
field Adres e-mail
field Hasło
action Zarejestruj się
action Zaloguj się
trust Bez karty kredytowej`,
  },
  {
    name: 'german-landing',
    kind: 'landing',
    language: 'de',
    html: `<!doctype html><html lang="de"><head><title>Fahrrad-Abo für die Stadt</title><meta name="description" content="Ein Rad, ein Preis, alles drin."></head><body>
<header><nav><a href="/raeder">Räder</a><a href="/preise">Preise</a><a href="/hilfe">Hilfe</a></nav><a href="/anmelden">Anmelden</a></header>
<main><h1>Ein Rad, das immer fährt</h1><p>Reparatur, Versicherung und Abholung inklusive.</p><a href="/bestellen">Jetzt bestellen</a><a href="/probe">Kostenlos testen</a>
<p>ab 19,90 € pro Monat</p><p>Monatlich kündbar</p><section><h2>Das sagen unsere Kunden</h2><figure><blockquote>Mein Auto habe ich verkauft.</blockquote><figcaption>Jörg K., Köln</figcaption></figure></section>
<section><h2>Häufige Fragen</h2><details><summary>Was passiert bei Diebstahl?</summary>Wir bringen ein neues Rad.</details></section>
<form><label for="plz">Postleitzahl</label><input id="plz" name="plz"><button>Verfügbarkeit prüfen</button></form></main>
<footer><a href="/impressum">Impressum</a><a href="/datenschutz">Datenschutz</a></footer></body></html>`,
    labels: `
h1 Ein Rad, das immer fährt
h2 Häufige Fragen
action Anmelden
action Jetzt bestellen
action Kostenlos testen
action Verfügbarkeit prüfen
price 19.90 EUR month
field Postleitzahl
nav Räder
nav Preise
trust Monatlich kündbar
proof Mein Auto habe ich verkauft.*
question Was passiert bei Diebstahl?`,
  },
  {
    name: 'japanese-app',
    kind: 'landing',
    language: 'ja',
    html: `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>家計簿アプリ「こぜに」</title></head><body><header><nav><a href="#kinou">機能</a><a href="#ryokin">料金</a></nav></header>
<h1>レシートを撮るだけの家計簿</h1><p>毎日三十秒で続きます。</p><a href="https://apps.example/kozeni"><img src="appstore.svg" alt="App Storeからダウンロード"></a><a href="/signup">無料で始める</a>
<section id="ryokin"><h2>料金プラン</h2><p>プレミアム 月額480円</p></section><section><h2>お客様の声</h2><p>「貯金が初めて続きました。」 — 佐藤さん</p></section>
<section><h2>よくある質問</h2><h3>データは安全ですか？</h3><p>通信はすべて暗号化されています。</p></section></body></html>`,
    labels: `
h1 レシートを撮るだけの家計簿
h2 料金プラン
action App Storeからダウンロード
action 無料で始める
price 480 JPY month
nav 機能
nav 料金
proof 「貯金が初めて続きました。」*
question データは安全ですか？`,
  },
  {
    name: 'arabic-rtl',
    kind: 'landing',
    language: 'ar',
    direction: 'rtl',
    html: `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>متجر الكتب</title></head><body><nav><a href="/books">الكتب</a><a href="/authors">المؤلفون</a></nav>
<h1>كتبك المفضلة تصل إلى بابك</h1><p>أكثر من عشرة آلاف عنوان.</p><a href="/signup" class="cta">سجل مجانا</a> <a href="/books">تسوق الآن</a>
<p>الاشتراك ٢٩ ريال شهريا</p><p>توصيل مجاني</p><form action="/subscribe"><label for="e">البريد الإلكتروني</label><input id="e" type="email"><button>اشترك</button></form></body></html>`,
    labels: `
h1 كتبك المفضلة تصل إلى بابك
action سجل مجانا
action تسوق الآن
action اشترك
form newsletter
field البريد الإلكتروني
nav الكتب
trust توصيل مجاني`,
  },
  {
    name: 'hebrew-windows-1255',
    kind: 'pricing',
    language: 'he',
    direction: 'rtl',
    encoding: 'windows-1255',
    contentType: 'text/html; charset=windows-1255',
    html: `<html dir="rtl" lang="he"><head><title>מחירון</title></head><body><h1>בחרו מסלול</h1><div><h2>בסיסי</h2><p>49 ₪ לחודש</p><a href="/buy?p=1">קנה עכשיו</a></div><div><h2>עסקי</h2><p>149 ₪ לחודש</p><a href="/buy?p=2">קנה עכשיו</a></div></body></html>`,
    labels: `
h1 בחרו מסלול
h2 בסיסי
h2 עסקי
price 49 ILS month
price 149 ILS month
action קנה עכשיו`,
  },
  {
    name: 'korean-euc-kr',
    kind: 'article',
    language: 'ko',
    encoding: 'euc-kr',
    html: `<html lang="ko"><head><meta charset="euc-kr"><title>김치 담그기</title></head><body><article><h1>김치 담그는 법</h1><p>배추를 절이는 데 하루가 걸립니다. 소금은 굵은 것을 쓰고 물은 차가워야 합니다.</p><h2>재료</h2><p>배추, 소금, 고춧가루, 마늘, 생강이 필요합니다. 모두 시장에서 살 수 있습니다.</p></article><a href="/newsletter">구독하기</a></body></html>`,
    labels: `
h1 김치 담그는 법
h2 재료
action 구독하기`,
  },
  {
    name: 'spanish-app',
    kind: 'landing',
    language: 'es',
    html: `<!doctype html><html lang="es"><title>Mercadito</title><meta name="viewport" content="width=device-width"><body><h1>La compra, sin colas</h1><p>Pide hoy y recibe mañana.</p>
<a href="https://play.example/m"><img src="gp.png" alt="Disponible en Google Play"></a><a href="/registro">Regístrate gratis</a><a href="/como">Cómo funciona</a>
<ul class="ventajas"><li>Envío gratis a partir de 40 €</li><li>Devolución garantizada</li></ul><p>Más de 50.000 familias confían en nosotros</p>
<button aria-label="Abrir menú"><svg><path/></svg></button></body></html>`,
    labels: `
h1 La compra, sin colas
action Disponible en Google Play
action Regístrate gratis
trust Envío gratis a partir de 40 €
trust Devolución garantizada
proof Más de 50.000 familias confían en nosotros`,
  },
];
