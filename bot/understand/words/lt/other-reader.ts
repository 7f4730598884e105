import type { OwnTold } from '../../telling/own-telling.ts';
import { phraseList } from '../phrase-list.ts';

/** What somebody says in Lithuanian who has taken the phone of whoever wrote before. See bot/understand/words/en/other-reader.ts. */
export const OTHER_READER: OwnTold = {
  words: {
    lead: phraseList('o; ir; ei; klausyk; sakyk; pasakyk; pasakyk man; sakyk man; noriu žinoti; labas'),
    partner: phraseList(`
      vyras; partneris; vaikinas; draugas; sužadėtinis; žmona; partnerė; mergina; draugė; tėvas; tėtis; motina; mama; brolis; sūnus; anyta
    `),
    she: phraseList('ji; mano žmona; žmona; mano mergina; mano partnerė; mano sužadėtinė; mano dukra; mano duktė'),
    writer: phraseList(`
      ji; mano žmona; žmona; mano mergina; mano partnerė; mano sužadėtinė; mano dukra; mano duktė; jis; mano vyras; mano vaikinas; mano sūnus
    `),
    talks: phraseList(`
      kalba; kalbasi; kalbėjo; kalbėjosi; šneka; šnekasi; šnekėjo; šnekėjosi; rašo; rašė; susirašinėja; susirašinėjo; bendrauja; bendravo
    `),
    said: phraseList(`
      pasakė; sakė; sako; papasakojo; pasakojo; pasakoja; parašė; rašė; rašo; prirašė; prišnekėjo; kalbėjo; kalba; šneka; šnekėjo
    `),
    you: phraseList('tau; jums; čia; su tavimi; su jumis'),
    wants: phraseList(`
      kas tu; kas jūs; kas čia; kas kalba; kas rašo; su kuo ji; su kuo jis; ką ji; ką jis; kam ji; kodėl ji; jos telefonas; jo telefonas
    `),
  },
  told: {
    'other-reader/asks': [
      '(aš|čia|tai|aš esu|esu|jums rašo|čia rašo|čia kalba) (jos|jo) {partner} // {wants}',
      '(čia|tai) mano (žmonos|vyro|merginos|vaikino|partnerės|partnerio|dukros) (telefonas|mobilusis|kompiuteris) // (kas|su kuo|ką|kodėl|kam)',
      '^ {lead}? su kuo [čia|dabar] [{writer}] [čia|dabar|taip] {talks} [{writer}] [čia|dabar] $',
      '^ {lead}? kam [čia|dabar] [{writer}] [čia|dabar] (rašo|rašė|rašinėja) [{writer}] [čia] $',
      '^ {lead}? ką [{writer}] [apie mane] {you} [{writer}] [apie mane|apie mus] {said}',
      '^ {lead}? ką [{writer}] [apie mane] {said} [{writer}] [apie mane] {you}',
      '^ {lead}? ką {she} [{you}] [apie mane|apie mus] {said} [apie mane|apie mus|{you}] $',
      '^ {lead}? ką [apie mane] {said} {she} [apie mane|apie mus] $',
      '^ {lead}? kodėl {writer} [čia] [su tavimi|su jumis|tau|jums] (kalba|kalbasi|šneka|šnekasi|rašo|susirašinėja|bendrauja)',
      '^ {lead}? [ar] {writer} [apie mane] {talks} (su tavimi|su jumis|tau|jums)',
      '^ {lead}? [ar] {she} (skundžiasi|skundėsi|kalba|kalbėjo|šneka|pasakoja) [tau|jums] (apie mane|manimi)',
      '(parodyk|parodykite|pasakyk|pasakykite|rodyk|sakyk) [man] ką {she} [tau|jums|čia] {said}',
    ],
  },
};
