/** Services that hide where a link leads behind a short address. */
export const SHORTENERS: ReadonlySet<string> = new Set(
  (
    'bit.ly tinyurl.com t.co goo.gl ow.ly is.gd buff.ly cutt.ly rebrand.ly shorturl.at rb.gy tiny.cc bl.ink t.ly s.id v.gd ' +
    'lnkd.in shorte.st adf.ly qrco.de qr.io linktr.ee soo.gd tny.im x.gd dub.sh urlz.fr n9.cl surl.li'
  ).split(' '),
);

/** Endings that cost next to nothing and are used for scams far more than for anything else. */
export const ODD_ENDINGS: ReadonlySet<string> = new Set(
  (
    'top xyz info click live online site icu cfd cc vip support help club link rest cyou sbs buzz fund services center centre ' +
    'digital monster quest bond lol tokyo work loan win bid date review party trade webcam stream gq ml cf tk ga pw su ru ' +
    'cn cam fit gdn men mom racing science faith accountant download country kim wang zip mov delivery uk.com co.uk.com ' +
    'uk.net gb.net us.com eu.com co.com'
  ).split(' '),
);

/** Words that addresses of scams promise or threaten with. */
export const BAIT_WORDS: ReadonlySet<string> = new Set(
  (
    'account alert billing block blocked cancel cancelpayment charge claim claims confirm customs delivery depot device ' +
    'dispatch energy fee fees fine form forms grant hold id identity login logon moderation package parcel pay payee payment ' +
    'penalty postage prize protect quota re reband rebate rebook redeliver redelivery reduction refund refunds register ' +
    'release renew renewal reschedule reschedules restore reward scheme secure secured securedevice security shipfee shipping ' +
    'signin sign-in slot stop storage support suspended tax taxes track tracking unlock unpaid update upgrade validate ' +
    'verification verify verified voucher winner'
  ).split(' '),
);

/** Where anybody can put a page up for nothing, under a name of their choice. */
export const FREE_HOSTING: ReadonlySet<string> = new Set(
  (
    'workers.dev pages.dev web.app firebaseapp.com netlify.app vercel.app github.io herokuapp.com weebly.com wixsite.com ' +
    'blogspot.com glitch.me repl.co surge.sh 000webhostapp.com sites.google.com forms.gle ngrok.io ngrok-free.app ' +
    'r2.dev webflow.io square.site godaddysites.com myshopify.com azurewebsites.net'
  ).split(' '),
);

/** Endings that are also plain English words or common abbreviations: "to.be" is no address unless it looks like one. */
export const WORDS_AS_ENDINGS: ReadonlySet<string> = new Set(
  (
    'is it in so to me my no at be us do am as by or la ma pa id hr im mr ms st re tv ad ai co de et il in la li lt ne pm sh ' +
    'sc sm va ve app now how today love win work fun here help live one good best cool men mom here you can ing zip mov ' +
    'day page post car cash cards call boo bar blue red green black pink plus party place play read show sky soy tel top ' +
    'town vet video watch works world run rip rest rent pet phone photo game gift gives sale save school search sex shop ' +
    'site cam camp care city click club date deal dog eat family fan farm fish fit food free garden gold guide health hot ' +
    'house how info kids land legal life link loan lol ltd man market meet menu money moe mobile name network new news next ' +
    'ninja nu off online open organic parts pay pics pro'
  ).split(' '),
);
