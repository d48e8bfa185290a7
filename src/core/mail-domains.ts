/** Hosts of mailboxes that anybody can have: an address there says nothing about a company. */

/** Providers with a domain in many countries: `yahoo.co.uk`, `hotmail.fr`. */
const IN_MANY_COUNTRIES =
  /^(?:gmail|googlemail|yahoo|ymail|rocketmail|hotmail|outlook|live|msn|aol|gmx|icloud|protonmail|zoho|yandex|mail|inbox|tutanota|fastmail|hushmail)\.(?:[a-z]{2,4}|(?:co|com|net|org)\.[a-z]{2})$/;

const OTHERS = new Set(
  (
    'aim.com alice.it arcor.de att.net bellsouth.net bigpond.com bk.ru bluewin.ch bol.com.br btinternet.com charter.net comcast.net ' +
    'cox.net daum.net docomo.ne.jp duck.com earthlink.net email.com email.cz ezweb.ne.jp fastmail.fm foxmail.com free.fr freenet.de ' +
    'freemail.hu gmx.at hanmail.net hey.com home.nl interia.pl juno.com kakao.com laposte.net libero.it list.ru mac.com mail.ru ' +
    'mailbox.org me.com naver.com netscape.net neuf.fr ntlworld.com o2.pl online.de optonline.net optusnet.com.au orange.fr passport.com ' +
    'pm.me posteo.de posteo.net proton.me qq.com rambler.ru rediffmail.com rogers.com runbox.com sapo.pt sbcglobal.net sfr.fr shaw.ca ' +
    'simplelogin.com sina.com sky.com skynet.be softbank.ne.jp sohu.com sympatico.ca t-online.de talktalk.net telenet.be telia.com terra.com.br ' +
    'tin.it tiscali.it tuta.com tuta.io ukr.net uol.com.br usa.net verizon.net virgilio.it virginmedia.com vodafone.de wanadoo.fr web.de ' +
    'windowslive.com wp.pl xtra.co.nz ya.ru ziggo.nl 126.com 139.com 163.com 1and1.com'
  ).split(' '),
);

/** Whether a domain is one of a public mail provider, in lower case. */
export function isPublicMailDomain(domain: string): boolean {
  return OTHERS.has(domain) || IN_MANY_COUNTRIES.test(domain);
}

/** The domain of an e-mail address, in lower case. */
export function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1).toLowerCase();
}
