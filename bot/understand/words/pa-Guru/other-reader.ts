import type { OwnTold } from '../../telling/own-telling.ts';
import { phraseList } from '../phrase-list.ts';

/**
 * What somebody says in Panjabi, in Gurmukhi and in Latin letters, who has taken the phone of whoever wrote before. "ਉਸ ਨੇ"
 * may be he or she, so what was said about the one who asks needs her name, or that it was said to us. See bot/understand/words/en/other-reader.ts.
 */
export const OTHER_READER: OwnTold = {
  words: {
    lead: phraseList(`
      ਤੇ; ਅਤੇ; ਓਏ; ਹੈਲੋ; ਦੱਸ; ਦੱਸੋ; ਮੈਨੂੰ ਦੱਸ; ਮੈਨੂੰ ਦੱਸੋ; ਅੱਛਾ; te; oye; hello; dass; dasso; mainu dass; mainu dasso; acha
    `),
    partner: phraseList(`
      ਪਤੀ; ਘਰਵਾਲਾ; ਘਰ ਵਾਲਾ; ਖਸਮ; ਮੰਗੇਤਰ; ਪਤਨੀ; ਘਰਵਾਲੀ; ਵਹੁਟੀ; ਪਿਤਾ; ਪਿਓ; ਮਾਂ; ਭਰਾ; ਪੁੱਤ; ਪੁੱਤਰ; ਸੱਸ; ਸਹੁਰਾ; pati; gharwala; ghar wala; husband; khasam; mangetar; patni; gharwali; vohti; pita; peo; maa; bhra; putt; sass
    `),
    she: phraseList(`
      ਮੇਰੀ ਪਤਨੀ; ਮੇਰੀ ਘਰਵਾਲੀ; ਮੇਰੀ ਵਹੁਟੀ; ਮੇਰੀ ਧੀ; ਮੇਰੀ ਕੁੜੀ; ਮੇਰੀ ਮੰਗੇਤਰ; meri patni; meri gharwali; meri ghar wali; meri vohti; meri wife; meri dhee; meri kudi
    `),
    writer: phraseList(`
      ਇਹ; ਉਹ; ਮੇਰੀ ਪਤਨੀ; ਮੇਰੀ ਘਰਵਾਲੀ; ਮੇਰੀ ਵਹੁਟੀ; ਮੇਰੀ ਧੀ; ਮੇਰੀ ਕੁੜੀ; ਮੇਰੀ ਮੰਗੇਤਰ; eh; oh; ih; uh; meri patni; meri gharwali; meri ghar wali; meri vohti; meri wife; meri dhee; meri kudi
    `),
    by: phraseList(`
      ਉਸ ਨੇ; ਉਸਨੇ; ਓਹਨੇ; ਉਹਨੇ; ਇਸ ਨੇ; ਇਸਨੇ; ਇਹਨੇ; ਮੇਰੀ ਪਤਨੀ ਨੇ; ਮੇਰੀ ਘਰਵਾਲੀ ਨੇ; ਮੇਰੀ ਵਹੁਟੀ ਨੇ; ਮੇਰੀ ਧੀ ਨੇ; ohne; usne; us ne; ehne; isne; meri patni ne; meri gharwali ne; meri vohti ne; meri wife ne
    `),
    'she-did': phraseList(`
      ਮੇਰੀ ਪਤਨੀ ਨੇ; ਮੇਰੀ ਘਰਵਾਲੀ ਨੇ; ਮੇਰੀ ਵਹੁਟੀ ਨੇ; ਮੇਰੀ ਧੀ ਨੇ; meri patni ne; meri gharwali ne; meri vohti ne; meri wife ne
    `),
    'with-whom': phraseList(`
      ਕਿਸ ਨਾਲ; ਕਿਸਦੇ ਨਾਲ; ਕਿਸ ਦੇ ਨਾਲ; ਕੀਹਦੇ ਨਾਲ; ਕਿਹਦੇ ਨਾਲ; ਕਿਸ ਨੂੰ; ਕਿਸਨੂੰ; ਕੀਹਨੂੰ; kis naal; kis nal; kihde naal; kihde nal; kide naal; kis nu; kihnu
    `),
    talking: phraseList(`
      ਗੱਲ ਕਰ ਰਹੀ; ਗੱਲਾਂ ਕਰ ਰਹੀ; ਗੱਲ ਕਰਦੀ; ਗੱਲਾਂ ਕਰਦੀ; ਗੱਲ ਕਰਦੀ ਪਈ; ਲਿਖ ਰਹੀ; ਲਿਖਦੀ; ਮੈਸੇਜ ਕਰ ਰਹੀ; gal kar rahi; gall kar rahi; gal kardi; gallan kardi; gallan kar rahi; gal kardi pai; likh rahi; likhdi; message kar rahi; chat kar rahi
    `),
    is: phraseList('ਹੈ; ਏ; ਸੀ; hai; aa; e; si'),
    you: phraseList('ਤੁਹਾਨੂੰ; ਤੈਨੂੰ; ਇੱਥੇ; ਏਥੇ; ਤੁਹਾਡੇ ਨਾਲ; ਤੇਰੇ ਨਾਲ; tuhanu; tenu; tainu; ethe; ithe; tuhade naal; tere naal'),
    about: phraseList('ਮੇਰੇ ਬਾਰੇ; ਮੇਰੇ ਬਾਰੇ ਵਿੱਚ; ਸਾਡੇ ਬਾਰੇ; mere bare; mere baare; mere bare vich; sade bare'),
    told: phraseList(`
      ਦੱਸਿਆ; ਕਿਹਾ; ਲਿਖਿਆ; ਦੱਸ ਰਹੀ; ਕਹਿ ਰਹੀ; ਆਖਿਆ; dasya; dassya; dasseya; keha; kiha; likhya; likheya; aakhya; keh rahi; dass rahi
    `),
    'i-am': phraseList(`
      ਮੈਂ ਉਸਦਾ; ਮੈਂ ਉਸ ਦਾ; ਮੈਂ ਓਹਦਾ; ਮੈਂ ਉਹਦਾ; ਮੈਂ ਇਸਦਾ; ਮੈਂ ਇਹਦਾ; ਮੈਂ ਉਸਦੀ; main ohda; main usda; main us da; main ehda; main isda; mai ohda
    `),
    wants: phraseList(`
      ਤੂੰ ਕੌਣ; ਤੁਸੀਂ ਕੌਣ; ਕੌਣ ਹੈ; ਕੌਣ ਹੋ; ਕੌਣ ਏ; ਇਹ ਕੌਣ; ਇਹ ਕੀ; ਕਿਸ ਨਾਲ; ਉਸ ਨੇ ਕੀ; ਉਸਨੇ ਕੀ; ਉਹ ਕੀ; ਉਸਦਾ ਫ਼ੋਨ; tu kaun; tu kon; tusi kaun; tusi kon; kaun hai; kaun ho; kon hai; eh ki; eh kaun; kis naal; ohne ki; usne ki; ohda phone
    `),
  },
  told: {
    'other-reader/asks': [
      '{i-am} {partner} // {wants}',
      '(ਇਹ|eh) (ਮੇਰੀ ਪਤਨੀ ਦਾ|ਮੇਰੀ ਘਰਵਾਲੀ ਦਾ|ਮੇਰੀ ਵਹੁਟੀ ਦਾ|ਮੇਰੇ ਪਤੀ ਦਾ|ਮੇਰੀ ਧੀ ਦਾ|meri patni da|meri gharwali da|meri vohti da|meri wife da|mere pati da|meri dhee da) (ਫ਼ੋਨ|ਫੋਨ|ਮੋਬਾਈਲ|phone|fone|mobile) // (ਕੌਣ|ਕੀ|ਕਿਸ|ਕਿਉਂ|kaun|kon|ki|kis|kyon|kyun)',
      '^ {lead}? {writer} [ਇੱਥੇ|ਏਥੇ|ethe] {with-whom} [ਇੱਥੇ|ਏਥੇ|ethe] {talking} {is}',
      '^ {lead}? {with-whom} {talking} (ਹੈ|ਏ|hai|aa|e) [ਇਹ|ਉਹ|{she}|eh|oh] $',
      '^ {lead}? {by} [{about}] {you} [{about}] (ਕੀ|ਕੀ ਕੀ|ki|ki ki|kya) {told}',
      '^ {lead}? {by} [{about}] (ਕੀ|ਕੀ ਕੀ|ki|ki ki|kya) [{about}] {told} {you}',
      '^ {lead}? {you} {by} [{about}] (ਕੀ|ਕੀ ਕੀ|ki|ki ki|kya) {told}',
      '^ {lead}? {she-did} {about} (ਕੀ|ਕੀ ਕੀ|ki|ki ki|kya) {told}',
      '^ {lead}? {writer} [{you}] {about} [{you}] (ਕੀ|ki|kya) (ਕਹਿ ਰਹੀ|ਦੱਸ ਰਹੀ|ਲਿਖ ਰਹੀ|ਬੋਲ ਰਹੀ|ਕਹਿੰਦੀ|keh rahi|dass rahi|likh rahi|bol rahi|kehndi)',
      '^ {lead}? {writer} {you} (ਕੀ|ki|kya) (ਦੱਸ ਰਹੀ|ਲਿਖ ਰਹੀ|ਕਹਿ ਰਹੀ|dass rahi|likh rahi|keh rahi)',
      '^ {lead}? {writer} {you} (ਕਿਉਂ|kyon|kyun|kyu) (ਗੱਲ ਕਰ ਰਹੀ|ਲਿਖ ਰਹੀ|ਗੱਲਾਂ ਕਰ ਰਹੀ|gal kar rahi|likh rahi|gallan kar rahi)',
      '^ {lead}? (ਕੀ|ki|kya) {writer} (ਤੁਹਾਡੇ ਨਾਲ|ਤੇਰੇ ਨਾਲ|tuhade naal|tere naal) {talking}',
      '(ਦਿਖਾ|ਦਿਖਾਓ|ਵਿਖਾ|ਵਿਖਾਓ|ਮੈਨੂੰ ਦਿਖਾਓ|ਦੱਸ|ਦੱਸੋ|dikha|dikhao|vikha|vikhao|mainu dikhao|dasso) {by} [{you}] [ਕੀ|ki|kya] (ਲਿਖਿਆ|ਦੱਸਿਆ|ਕਿਹਾ|likhya|likheya|dasya|dasseya|keha) [ਹੈ|ਏ|hai] [{you}|{about}]',
    ],
  },
};
