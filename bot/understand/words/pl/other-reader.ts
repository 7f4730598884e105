import type { OwnTold } from '../../telling/own-telling.ts';
import { phraseList } from '../phrase-list.ts';

/** What somebody says in Polish who has taken the phone of whoever wrote before. See bot/understand/words/en/other-reader.ts. */
export const OTHER_READER: OwnTold = {
  words: {
    lead: phraseList(`
      a; i; hej; halo; no; ej; to; powiedz; powiedz mi; mów; gadaj; pytam; pytam się; chcę wiedzieć; proszę powiedzieć
    `),
    partner: phraseList(`
      mąż; mężem; partner; partnerem; chłopak; chłopakiem; narzeczony; narzeczonym; facet; facetem; żona; żoną; partnerka; partnerką; dziewczyna; dziewczyną; ojciec; ojcem; tata; matka; matką; mama; brat; bratem; syn; synem; teściowa; teściową
    `),
    she: phraseList(`
      ona; moja żona; żona; moja dziewczyna; moja partnerka; moja narzeczona; moja córka; moja kobieta; moja stara
    `),
    writer: phraseList(`
      ona; moja żona; żona; moja dziewczyna; moja partnerka; moja narzeczona; moja córka; moja kobieta; moja stara; on; mój mąż; mąż; mój chłopak; mój partner; mój syn
    `),
    talks: phraseList(`
      rozmawia; rozmawiała; rozmawiał; pisze; pisała; pisał; wypisuje; gada; gadała; gadał; czatuje; czatowała; koresponduje; smsuje
    `),
    said: phraseList(`
      powiedziała; powiedział; mówiła; mówił; napisała; napisał; pisała; pisał; opowiedziała; opowiadała; nagadała; naopowiadała; gadała; mówi; pisze; opowiada; gada; wypisuje
    `),
    you: phraseList('ci; tobie; wam; panu; pani; państwu; do ciebie; do was; tu; tutaj; na czacie'),
    wants: phraseList(`
      kim jesteś; kim pan jest; kim pani jest; kim jesteście; kto to; kto tam; kto mówi; kto pisze; co to jest; co to za; z kim ona; z kim on; co ona; co ci; czemu ona; dlaczego ona; jej telefon; jego telefon
    `),
  },
  told: {
    'other-reader/asks': [
      '(tu|to|jestem|mówi|z tej strony|rozmawiasz z|piszesz z) (jej|jego) {partner} // {wants}',
      '(to|to jest) (telefon|komórka|tablet|laptop|komputer) (mojej żony|mojego męża|mojej dziewczyny|mojego chłopaka|mojej partnerki|mojej córki|żony) // (kim|kto|co|dlaczego|czemu|z kim)',
      '^ {lead}? z kim [tu|tutaj|teraz] [{writer}] [tu|tutaj|teraz|tak] {talks} [{writer}] [tu|tutaj|teraz] $',
      '^ {lead}? (do kogo|komu) [tu|tutaj|teraz] [{writer}] [to|tu|tutaj|teraz] (pisze|pisała|pisał|wypisuje) [{writer}] [tu|tutaj] $',
      '^ {lead}? co [{writer}] {you} [{writer}] [o mnie|o nas] {said}',
      '^ {lead}? co [{writer}] {said} [{writer}] [o mnie] {you}',
      '^ {lead}? co {she} [o mnie|o nas|na mój temat] [{you}] {said} [o mnie|o nas|na mój temat|{you}] $',
      '^ {lead}? co [o mnie|o nas] {said} {she} [o mnie|o nas|na mój temat] $',
      '^ {lead}? (dlaczego|czemu|po co) {writer} [tu|tutaj] [z tobą|z wami|do ciebie|do was] (rozmawia|pisze|gada|czatuje) [z tobą|z wami|do ciebie|do was|tu|tutaj|na czacie]',
      '^ {lead}? [czy] {writer} [o mnie] (rozmawia|rozmawiała|rozmawiał|pisze|pisała|pisał|gada|gadała) (z tobą|z wami|do ciebie|do was)',
      '^ {lead}? [czy] {she} (skarży się|skarżyła się|żali się|żaliła się|gada|gadała|mówi|mówiła|opowiada) [ci|wam|tobie] (o mnie|na mnie)',
      '(pokaż|pokaż mi|pokażcie|powiedz|powiedz mi|mów) co {she} [ci|wam|tu|tutaj] {said}',
      '(pokaż|pokaż mi|pokażcie|powiedz|powiedz mi|mów) co (napisała|powiedziała|pisała|naopowiadała)',
    ],
  },
};
