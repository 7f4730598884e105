import type { OwnTold } from '../../telling/own-telling.ts';
import { phraseList } from '../phrase-list.ts';

/** How residents tell in Lithuanian that somebody from outside says that they will hurt them. */
export const THREAT_TOLD: OwnTold = {
  words: {
    threatener: phraseList(`
      kaimynas; kaimynė; kaimynai; kaimyno; vyrukas; vaikinas; vaikinai; paaugliai; paauglys; nepažįstamasis; nepažįstamas; kažkas; kažkoks vyras; gauja; jaunuoliai; bendradarbis; nuomotojas; berniukai
    `),
    'will-hurt': phraseList(`
      sumuš; primuš; užmuš; nužudys; sulaužys; padegs; sudegins; susidoros; sužalos; nudurs; papjaus; nušaus; sutraiškys; sudaužys; suskaldys; pribaigs
    `),
  },
  told: { 'threat/told': ['{threatener} ... .. {will-hurt}', '{will-hurt} .. (mane|man|mus|mums) ... {threatener}'] },
};
