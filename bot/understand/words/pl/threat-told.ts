import type { OwnTold } from '../../telling/own-telling.ts';
import { phraseList } from '../phrase-list.ts';

/** How residents tell in Polish that somebody from outside says that they will hurt them. */
export const THREAT_TOLD: OwnTold = {
  words: {
    threatener: phraseList(`
      sąsiad; sąsiadka; sąsiedzi; sąsiada; facet; gość; koleś; typ; mężczyzna; nieznajomy; nastolatki; nastolatek; chłopaki; chłopcy; młodzież; gang; banda; kolega z pracy; ktoś; jakiś; jacyś; lokator; właściciel
    `),
    'will-hurt': phraseList(`
      pobije; pobiją; zabije; zabiją; połamie; połamią; zatłucze; zatłuką; mnie załatwi; mnie załatwią; nas załatwi; załatwi mnie; dopadnie; dopadną; skrzywdzi; skrzywdzą; spali; podpali; potnie; dźgnie; zastrzeli; urwie; rozwali; skopie; skopią; zrobi mi krzywdę; zrobi nam krzywdę; wykończy; wykończą; obleje kwasem
    `),
  },
  told: { 'threat/told': ['{threatener} ... .. {will-hurt}', '{will-hurt} .. (mnie|mi|nas|nam) ... {threatener}'] },
};
