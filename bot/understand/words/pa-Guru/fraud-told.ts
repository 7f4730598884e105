import type { OwnTold } from '../../telling/own-telling.ts';
import { URDU_PANJABI } from '../in-latin-letters.ts';
import { phraseList } from '../phrase-list.ts';

/** What residents tell of a scam in Panjabi, in its own letters and in Latin ones. */
export const FRAUD_TOLD: OwnTold = {
  words: {
    sum: [
      ...phraseList(`
        ਪੈਸੇ; ਪੈਸਾ; ਰਕਮ; xnumber; ਨਕਦ; ਕੈਸ਼; ਬੱਚਤ; ਪੌਂਡ; ਹਜ਼ਾਰ; ਸਭ ਕੁਝ
      `),
      ...URDU_PANJABI.sum,
    ],
    gave: [
      ...phraseList(`
        ਭੇਜ ਦਿੱਤੇ; ਭੇਜ; ਭੇਜੇ; ਭੇਜਿਆ; ਦਿੱਤੇ; ਦੇ ਦਿੱਤੇ; ਦਿੱਤਾ; ਦਿੱਤੀ; ਟ੍ਰਾਂਸਫਰ; ਟਰਾਂਸਫਰ; ਅਦਾ; ਭਰ; ਭਰੇ; ਪਾ; ਲਾ
      `),
      ...URDU_PANJABI.gave,
    ],
    details: [
      ...phraseList(`
        ਜਾਣਕਾਰੀ; ਵੇਰਵੇ; ਕਾਰਡ ਨੰਬਰ; ਕਾਰਡ ਦਾ ਨੰਬਰ; ਕਾਰਡ; ਕੋਡ; ਪਿੰਨ; ਪਿਨ; ਪਾਸਵਰਡ; ਖਾਤਾ ਨੰਬਰ
      `),
      ...URDU_PANJABI.details,
    ],
    told: [
      ...phraseList(`
        ਦੇ ਦਿੱਤੀ; ਦੇ ਦਿੱਤਾ; ਦੇ ਦਿੱਤੇ; ਦਿੱਤਾ; ਦਿੱਤੀ; ਦਿੱਤੇ; ਦੱਸ; ਦੱਸਿਆ; ਦੱਸੀ; ਪਾਇਆ; ਪਾ; ਭਰਿਆ; ਲਿਖਿਆ; ਭੇਜਿਆ; ਭੇਜ
      `),
      ...URDU_PANJABI.told,
    ],
    machine: [
      ...phraseList(`
        ਕੰਪਿਊਟਰ; ਲੈਪਟਾਪ; ਫ਼ੋਨ; ਫੋਨ; ਮੋਬਾਈਲ
      `),
      ...URDU_PANJABI.machine,
    ],
    relative: [
      ...phraseList(`
        ਮਾਂ; ਮੰਮੀ; ਮਾਤਾ; ਬੇਬੇ; ਪਿਤਾ; ਡੈਡੀ; ਪਾਪਾ; ਦਾਦੀ; ਦਾਦਾ; ਨਾਨੀ; ਨਾਨਾ; ਮਾਸੀ; ਭੂਆ; ਚਾਚਾ; ਚਾਚੀ; ਮਾਮਾ; ਗੁਆਂਢੀ; ਗੁਆਂਢਣ; ਭੈਣ; ਭਰਾ; ਪਤੀ; ਪਤਨੀ; ਪੁੱਤ; ਪੁੱਤਰ; ਧੀ; ਦੋਸਤ; ਸਹੇਲੀ; ਸੱਸ
      `),
      ...URDU_PANJABI.relative,
    ],
  },
  told: {
    'fraud-gone/money': [
      '{sum} ... {gave}',
      '{sum} .. (ਚਲੇ ਗਏ|ਗਏ|ਨਿਕਲ|ਚੋਰੀ|ਗਾਇਬ|ਲੈ|ਕੱਢ|chale gaye|challe gaye|gaye|nikal|chori|gayab|le|kadh)',
      '(ਖਾਤਾ|account) .. (ਖਾਲੀ|khali)',
    ],
    'fraud-gone/control': [
      '{machine} .. (ਵਿੱਚ|ਵਿਚ|ਤੇ|ਅੰਦਰ|vich|te|wich) .. (ਵੜ|ਆ ਗਿਆ|ਆਉਣ ਦਿੱਤਾ|ਕੰਟਰੋਲ|var|wad|aa gaya|control)',
      '(ਐਪ|anydesk|teamviewer|app|software) .. (ਡਾਊਨਲੋਡ|ਇੰਸਟਾਲ|download|install)',
    ],
    'fraud-gone/details': ['{details} ... {told}', '(ਉਨ੍ਹਾਂ ਕੋਲ|ਉਸ ਕੋਲ|ohna kol|unha kol|os kol) ... {details}'],
    'fraud-gone/no': [
      '({details}) ... (ਨਹੀਂ|ਨਹੀ|nahi|nahin|nai|nhi) (ਦਿੱਤਾ|ਦਿੱਤੇ|ਦਿੱਤੀ|ਦਿੱਤੀਆਂ|ਦੱਸਿਆ|ditta|dita|ditte|ditti|dittian|dasseya|dassi)',
      '(ਕੁਝ|ਕੋਈ|ਪੈਸੇ|kujh|kuch|koi|paise) ... (ਨਹੀਂ|ਨਹੀ|nahi|nahin|nai|nhi) (ਦਿੱਤਾ|ਦਿੱਤੇ|ਦਿੱਤੀ|ਗਿਆ|ਗਏ|ਭੇਜਿਆ|ਭੇਜੇ|ਦੱਸਿਆ|ਕੀਤਾ|ditta|dita|ditte|gaya|gaye|bhejeya|bheje|dasseya|kita)',
      '(ਨਹੀਂ|nahi|nahin|nhi) (ਦਿੱਤਾ|ਦਿੱਤੇ|ਦਿੱਤੀ|ਭੇਜਿਆ|ਭੇਜੇ|ਦੱਸਿਆ|ditta|dita|ditte|bhejeya|bheje|dasseya)',
      '(ਕੁਝ ਨਹੀਂ|ਕੁੱਝ ਨਹੀਂ|kujh nahi|kujh nahin|kuch nahi)',
      '(ਫ਼ੋਨ|ਫੋਨ|ਕਾਲ|phone|call) .. (ਬੰਦ|ਰੱਖ|ਕੱਟ|band|rakh|katt|kat) .. (ਦਿੱਤਾ|ਦਿੱਤੀ|ਕੀਤਾ|ditta|dita|kita)',
    ],
    'fraud-gone/money?': [
      'xnumber',
      '^ (ਹਾਂ|ਹਾਂ ਜੀ|ਹਾਂਜੀ|ਜੀ|ਆਹੋ|haan|han|haanji|hanji|haan ji|ji|aho) $',
      '(ਬੈਂਕ ਟ੍ਰਾਂਸਫਰ|ਕਾਰਡ ਨਾਲ|ਕੈਸ਼|card nal|cash)',
    ],
    'fraud-now/coming': [
      '(ਆ ਰਿਹਾ|ਆ ਰਹੇ|ਆ ਰਹੀ|ਆਵੇਗਾ|ਆਉਣਗੇ|ਆਉਣ ਵਾਲਾ|ਮੁੜ ਆ|ਰਾਹ ਵਿੱਚ|aa reha|aa riha|aa rahe|aavega|aunge|aun wala|raah vich)',
      '(ਦਰਵਾਜ਼ੇ ਤੇ|ਦਰਵਾਜ਼ੇ|ਬੂਹੇ ਤੇ|ਘਰ ਦੇ ਬਾਹਰ|ਘਰ ਵਿੱਚ|darwaze te|buhe te|ghar de bahar|bahar khara) .. (ਹੈ|ਹਨ|ਖੜ੍ਹਾ|hai|ne|khara)',
    ],
    'fraud-now/threat': ['(ਧਮਕੀ|ਧਮਕੀਆਂ|ਬਲੈਕਮੇਲ|dhamki|dhamkian|dhamkiyan|blackmail)'],
    'fraud-now/talking': [
      '(ਫ਼ੋਨ|ਫੋਨ|ਲਾਈਨ|ਕਾਲ|phone|line|call) (ਤੇ|ਉੱਤੇ|ਉਤੇ|te|utte) .. (ਹੈ|ਹਨ|ਗੱਲ|hai|ne|gal|gall)',
      '(ਹੁਣ|ਅਜੇ ਵੀ|ਵਾਰ ਵਾਰ|hun|aje vi|vaar vaar|var var) .. (ਗੱਲ|ਕਾਲ|ਫ਼ੋਨ|gal|gall|call|phone)',
    ],
    'fraud-now/no': [
      '(ਕੋਈ|koi|koyi) .. (ਨਹੀਂ|ਨਹੀ|ਨੀ|nahi|nahin|nai|nhi|ni)',
      '(ਨਹੀਂ|nahi|nahin|nhi) .. (ਕੋਈ|koi)',
      '(ਫ਼ੋਨ|ਫੋਨ|ਕਾਲ|phone|call) .. (ਬੰਦ|ਰੱਖ|ਕੱਟ|band|rakh|katt|kat) .. (ਦਿੱਤਾ|ਦਿੱਤੀ|ਕੀਤਾ|ditta|dita|kita)',
      '(ਚਲਾ ਗਿਆ|ਬਲਾਕ ਕਰ|ਖਤਮ ਹੋ|chala gaya|chala gya|block kar|khatam ho)',
      '(ਉਹ|ਓਹ|ਲੋਕ|ਬੰਦਾ|ਬੰਦੇ|oh|uh|lok|bande) (ਚਲੇ ਗਏ|chale gaye)',
      '^ (ਚਲੇ ਗਏ|chale gaye) $',
      '(ਸੁਰੱਖਿਅਤ|ਠੀਕ|ਇਕੱਲਾ|ਇਕੱਲੀ|surakhiat|surakhyat|theek|thik|safe|ikalla|ikalli) (ਹਾਂ|ਹੈ|ਹਨ|haan|han|hai|ne)',
    ],
    'fraud-now/coming?': ['^ (ਹਾਂ|ਹਾਂ ਜੀ|ਹਾਂਜੀ|ਜੀ|ਆਹੋ|haan|han|haanji|hanji|haan ji|ji|aho) $'],
    'fraud-now/no?': ['^ (ਨਹੀਂ|ਨਹੀ|ਨਾ|ਜੀ ਨਹੀਂ|ਨਹੀਂ ਜੀ|nahi|nahin|nhi|nai|nahi ji|na)'],
    'fraud-paid/abroad': ['(western union|moneygram|ਵੈਸਟਰਨ ਯੂਨੀਅਨ|ਵਿਦੇਸ਼|india|ਭਾਰਤ)'],
    'fraud-paid/gift-card': ['(ਗਿਫਟ ਕਾਰਡ|ਗਿਫ਼ਟ ਕਾਰਡ|gift card|gift cards|voucher|vouchers)'],
    'fraud-paid/crypto': ['(ਬਿਟਕੋਇਨ|ਕ੍ਰਿਪਟੋ|bitcoin|crypto)'],
    'fraud-paid/card': ['(ਕਾਰਡ|card) (ਨਾਲ|ਤੋਂ|ਰਾਹੀਂ|nal|ton|te)', '(paypal|apple pay|google pay|ਪੇਪਾਲ)', '^ (ਕਾਰਡ|card) $'],
    'fraud-paid/transfer': ['(ਟ੍ਰਾਂਸਫਰ|ਟਰਾਂਸਫਰ|ਟ੍ਰਾਂਸਫ਼ਰ|transfer|bank transfer|ਬੈਂਕ ਤੋਂ|ਬੈਂਕ ਰਾਹੀਂ)'],
    'fraud-paid/cash': ['(ਕੈਸ਼|ਨਕਦ|ਚੈੱਕ|ਚੈਕ|cash|nakad|cheque)'],
    'fraud-who/relative': [
      '{relative} (ਨੇ|ਦੇ|ਨੂੰ|ਦਾ|ਤੋਂ|ਦੀ|ne|de|nu|da|ton|di)',
      '^ [ਇਹ|eh|ਮੇਰੀ|ਮੇਰੇ|ਮੇਰਾ|meri|mere|mera] [ਮੇਰੀ|ਮੇਰੇ|ਮੇਰਾ|meri|mere|mera] {relative} [ਬਾਰੇ|bare|hai|ਹੈ] $',
    ],
    'fraud-who/business': ['(ਕਾਰੋਬਾਰ|ਦੁਕਾਨ|ਕੰਪਨੀ|karobar|dukan|company|business|shop)'],
    'fraud-who/me': [
      '(ਮੈਂ|ਮੇਰੇ ਨਾਲ|ਮੇਰੇ ਤੋਂ|ਮੇਰੇ ਖਾਤੇ|main|mai|mein|mere nal|mere naal|mere ton|mere account) .. (ਦਿੱਤ*|ਭੇਜ*|ਠੱਗੀ|ਧੋਖਾ|ਦੱਸ*|ditt*|dite|dita|bhej*|thaggi|thagi|dhokha|fraud|dass*|transfer)',
      '^ [ਇਹ|eh] (ਮੈਂ|ਮੇਰੇ|ਮੈਨੂੰ|ਮੇਰੇ ਬਾਰੇ|main|mai|mere|mainu|mere bare) [hai|ਹੈ] $',
    ],
  },
};
