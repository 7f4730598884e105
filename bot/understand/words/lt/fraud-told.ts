import type { OwnTold } from '../../telling/own-telling.ts';

/** What residents tell of a scam in Lithuanian. */
export const FRAUD_TOLD: OwnTold = {
  words: {
    sum: ['pinig*', 'xnumber', 'grynais', 'grynųjų', 'santaup*', 'svar*', 'tūkstan*', 'viską', 'užstat*', 'avans*'],
    details: ['duomen*', 'kod*', 'slaptažod*', 'pin', 'kortel*', 'kortelės numer*', 'sąskaitos numer*', 'asmens kod*'],
    machine: ['kompiuter*', 'nešiojam*', 'telefon*', 'planšet*'],
    relative: [
      ...[
        'mam*',
        'močiut*',
        'tėt*',
        'tėv*',
        'senel*',
        'teta',
        'tetos',
        'tetai',
        'dėd*',
        'kaimyn*',
        'sesuo',
        'sesei',
        'seser*',
        'brol*',
      ],
      ...['vyras', 'vyro', 'vyrui', 'žmona', 'žmonos', 'žmonai', 'sūn*', 'dukr*', 'dukt*', 'draug*', 'uošv*'],
    ],
  },
  told: {
    'fraud-gone/money': [
      '(sumokėj*|sumokėjo|apmokėj*|pervedž*|pervedė*|perved*|investav*)',
      '(išsiunč*|išsiuntė*|nusiunč*|atidav*|prarad*|daviau|davė|paskolin*|išėm*|pervedž*) ... {sum}',
      '(pirkau|nupirk*) ... (dovanų kort*|bitkoin*|kupon*)',
      '{sum} .. (dingo|pavogt*|pavogė|nuskait*|išėjo)',
      '(dingo|pavogė|nuskaič*|nuskait*|paėmė|išviliojo) ... ({sum}|iš sąskaitos|iš kortelės)',
    ],
    'fraud-gone/control': [
      '(įleid*|įsidieg*|įdieg*|parsisiunt*|atsisiunt*|prileid*) ... ({machine}|anydesk|teamviewer|program*)',
      '(daviau|davė) .. prieig* ... {machine}',
      '(jis|jie|kažkas|sukči*) .. (mano) {machine}',
      '(nuotolin* prieig*|perėmė) ',
    ],
    'fraud-gone/details': [
      '(daviau|davė|pasakiau|pasakė|įvedž*|įvedė|suvedž*|suvedė|nusiunč*|padiktav*|perskaič*|perdaviau|atskleid*) ... {details}',
      '(turi|žino) (mano|mūsų) ... {details}',
    ],
    'fraud-gone/no': [
      '(nieko|ne) [jam|jiems|dar|jai] (nesumok*|nedav*|neperved*|nesiunč*|nepasak*|nepaspaud*|neįved*|neprarad*|nedingo|neatsak*)',
      '(nesumok*|neperved*|nepaspaud*|nedaviau|nedavė|neįved*|nedingo|nepraradau|nieko nedariau)',
      '(padėj*|padėjau|padėjo) ragel*',
      '(ištrynė|ištryniau|ignoravau)',
    ],
    'fraud-gone/money?': ['xnumber', '^ (taip|deja|taip deja|deja taip) $', '(pavedimu|kortele|grynais|bitkoin*)'],
    'fraud-now/coming': [
      '(ateis|atvažiuos|atvyks|važiuoja|eina|grįš|grįžta|laukia|stovi|yra|sėdi) ... (pas mane|į namus|prie durų|už durų|namuose|lauke|čia|pasiimti|pinigų|kortelės)',
      '(siunčia|atsiųs|išsiuntė) .. (kurjer*|taksi|ką nors)',
      'kurjer* .. (ateis|važiuoja|atvažiuos|laukia|yra)',
    ],
    'fraud-now/threat': ['(grasina|grasino|šantažuoja|gąsdina)', '(žino) kur (gyvenu|gyvename)'],
    'fraud-now/talking': [
      '(dar|vis dar|dabar|jis|jie|yra) .. (ragelyje|prie telefono|telefonu|linijoje)',
      '(kalba*|kalbuosi|rašo|rašau) .. (su juo|su jais|su manimi|dabar|su ja)',
      '(skambina) .. (dabar|nuolat|vėl|vis)',
    ],
    'fraud-now/no': [
      '(niekas|nieko|niekieno) ... (nėra|čia|neateis|nevažiuoja|neskambina|negrasina)',
      '(nieko nėra|nieko čia nėra|niekas)',
      '(negrasina|neskambina|nevažiuoja|neateis)',
      '(padėjau ragel*|padėjo ragel*|išėjo|išvažiavo|užblokav*|nutraukiau|baigėsi)',
      '(esu|esame|yra) saug*',
      '(esu) (vienas|viena)',
    ],
    'fraud-now/coming?': ['^ (taip|deja taip|taip deja) $'],
    'fraud-now/no?': ['^ (ne|niekas|nieko|nėra)'],
    'fraud-paid/abroad': ['(western union|moneygram|į užsienį|užsienio)'],
    'fraud-paid/gift-card': ['(dovanų kort*|kupon*)'],
    'fraud-paid/crypto': ['(bitkoin*|kript*|bitcoin)'],
    'fraud-paid/card': ['(kortele|paypal|apple pay|google pay)', '(kreditin*|debetin*)'],
    'fraud-paid/transfer': ['(pavedim*|pervedim*|pervedž*|pervedė*)'],
    'fraud-paid/cash': ['(grynais|grynaisiais|grynųjų|čekiu)'],
    'fraud-who/relative': [
      '{relative} ... (davė|pasakė|sumokėjo|pervedė|prarado|nusiuntė|kalba|tiki|nupirko|įvedė|įleido)',
      '^ [apie|tai] [mano] {relative} $',
      '(apie) [mano] {relative}',
    ],
    'fraud-who/business': [
      '(mūsų|mano|apie) (įmon*|versl*|firm*|klub*|organizacij*)',
      '^ (įmonė|verslas|firma|klubas) $',
    ],
    'fraud-who/me': [
      '(sumokėjau|pervedžiau|daviau|pasakiau|nusiunčiau|išsiunčiau|praradau|įvedžiau|suvedžiau|įdiegiau|nupirkau|padėjau|paspaudžiau)',
      '^ [apie|tai] (mane|aš) $',
      '(mane apgavo|apie mane|mane apvog*)',
    ],
  },
};
