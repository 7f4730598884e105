import type { OwnTold } from '../../telling/own-telling.ts';
import { phraseList } from '../phrase-list.ts';

/** What somebody says in Romanian who has taken the phone of whoever wrote before. See bot/understand/words/en/other-reader.ts. */
export const OTHER_READER: OwnTold = {
  words: {
    lead: phraseList('și; păi; hei; alo; bă; zi; zi-mi; spune; spune-mi; spuneți-mi; vreau să știu; dar; salut; bună'),
    partner: phraseList(`
      soțul; bărbatul; partenerul; iubitul; prietenul; logodnicul; soția; nevasta; partenera; iubita; prietena; tatăl; tatal; mama; fratele; fiul; soacra
    `),
    she: phraseList(
      'ea; soția mea; nevasta mea; nevastă-mea; iubita mea; prietena mea; partenera mea; fiica mea; fata mea',
    ),
    writer: phraseList(`
      ea; soția mea; nevasta mea; nevastă-mea; iubita mea; prietena mea; partenera mea; fiica mea; fata mea; el; soțul meu; bărbatul meu; iubitul meu; prietenul meu; fiul meu
    `),
    talks: phraseList(`
      vorbește; vorbea; a vorbit; scrie; scria; a scris; discută; discuta; tot vorbește; se scrie; comunică
    `),
    said: phraseList(`
      a spus; a zis; a povestit; a scris; spune; zice; scrie; povestește; spunea; zicea; scria; spus; zis; scris; povestit
    `),
    'to-you': phraseList('ți-a; v-a; ti-a; tia; va; îți; vă; iti'),
    you: phraseList('aici; ție; vouă; dumneavoastră; cu tine; cu voi; pe chat'),
    wants: phraseList(`
      cine ești; cine sunteți; cine e; cine este; cine scrie; ce e asta; ce este asta; cu cine; ce ți-a; ce v-a; ce a spus; ce a zis; de ce vorbește; de ce scrie; telefonul ei; telefonul lui
    `),
  },
  told: {
    'other-reader/asks': [
      '(sunt|eu sunt|aici|aici e|este|vorbești cu|vorbiți cu) {partner} (ei|lui) // {wants}',
      '(e|este|ăsta e|acesta e|acesta este|asta e) (telefonul|mobilul|laptopul|calculatorul) (soției mele|soțului meu|nevestei mele|nevesti-mii|iubitei mele|iubitului meu|prietenei mele|fiicei mele) // (cine|cu cine|ce|de ce)',
      '^ {lead}? cu cine [tot] [{writer}] [tot] {talks} [{writer}] [aici|acum|pe aici] [{writer}] $',
      '^ {lead}? cui [îi|i] (scrie|scria|a scris) [{writer}] [aici|acum] $',
      '^ {lead}? ce {to-you} (spus|zis|povestit|scris|spune|zice|scrie|povestește) [{writer}] [despre mine|despre noi|de mine|aici|acolo] $',
      '^ {lead}? ce [{writer}] {said} [{writer}] [despre mine|de mine] {you}',
      '^ {lead}? ce {said} {she} [aici] (despre mine|despre noi|de mine|aici)',
      '^ {lead}? ce {said} (despre mine|despre noi|de mine) {she}',
      '^ {lead}? ce {she} {said} (despre mine|de mine)',
      '^ {lead}? de ce [îți|vă] (vorbește|scrie|discută) [{writer}] (aici|cu tine|cu voi|cu dumneavoastră)',
      '^ {lead}? de ce (îți|vă) scrie {writer}',
      '^ {lead}? {writer} {talks} (cu tine|cu voi|cu dumneavoastră)',
      '^ {lead}? {talks} {writer} (cu tine|cu voi|cu dumneavoastră)',
      '^ {lead}? (se plânge|s-a plâns|vorbește|povestește) {she} (de mine|despre mine)',
      '(arată-mi|arătați-mi|arată|spune-mi|zi-mi|spuneți-mi) ce (a scris|a spus|a zis|ți-a spus|ți-a scris|v-a spus|scrie) [{she}|aici] [despre mine|aici] $',
    ],
  },
};
