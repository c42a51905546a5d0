/** Providers that give anybody an address, by the name before their ending (`yahoo.com`, `yahoo.fr`). */
const anyEnding = new Set(
  'gmail googlemail yahoo ymail rocketmail hotmail outlook live msn aol icloud gmx yandex protonmail tutanota zohomail'.split(
    ' ',
  ),
);

/** Those known by their whole name. */
const whole = new Set(
  `me.com mac.com mail.com email.com inbox.com fastmail.com proton.me pm.me tuta.io zoho.com hushmail.com rediffmail.com
  web.de freenet.de t-online.de arcor.de laposte.net wanadoo.fr orange.fr free.fr sfr.fr libero.it virgilio.it tiscali.it
  alice.it terra.com.br uol.com.br bol.com.br mail.ru bk.ru list.ru inbox.ru internet.ru rambler.ru ya.ru ukr.net i.ua meta.ua
  tut.by wp.pl onet.pl o2.pl interia.pl seznam.cz centrum.cz abv.bg walla.co.il walla.com mynet.com qq.com foxmail.com 163.com
  126.com yeah.net sina.com sina.cn sohu.com aliyun.com naver.com hanmail.net daum.net nate.com docomo.ne.jp ezweb.ne.jp`.split(
    /\s+/,
  ),
);

/** True for the domain (lower case) of a provider that gives anybody an address. */
export function isFreeMail(domain: string): boolean {
  return whole.has(domain) || anyEnding.has(domain.replace(/(?:\.(?:com?|net|org))?\.[a-z]{2,3}$/, ''));
}
