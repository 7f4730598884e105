import type { OwnTold } from '../../telling/own-telling.ts';
import { phraseList } from '../phrase-list.ts';

/** How residents tell in Romanian that somebody from outside says that they will hurt them. */
export const THREAT_TOLD: OwnTold = {
  words: {
    threatener: phraseList(`
      vecinul; vecina; vecinii; un vecin; un tip; tipul; un bărbat; bărbatul de; niște băieți; niște tineri; niște adolescenți; adolescenți; adolescenții; un necunoscut; cineva; o gașcă; colegul; șoferul; proprietarul
    `),
    said: phraseList(`
      zis; spus; zice; spune; strigat; striga; strigă; urlat; urlă; urla; scris; amenință; amenințat; amenința; țipat; țipă; țipa
    `),
    'will-hurt': phraseList(`
      mă bate; mă omoară; mă ucide; mă taie; mă înjunghie; mă împușcă; mă termină; mă face praf; mă calcă; mă lovește; ne bate; ne omoară; ne taie; îl bat; îl bate; îl omoară; o bat; o bate; să mă bată; să mă omoare; să mă taie; să mă ucidă; să ne omoare; să ne bată; îmi rupe; îmi rup; îmi sparge capul; îmi dă foc; ne dă foc; dă foc la casă; dă foc la mașină; îmi arde; ne arde; o să-mi rupă; să-mi rupă; o să îmi rupă; să ne dea foc; să-mi dea foc; să dea foc
    `),
  },
  told: { 'threat/told': ['{threatener} ... {said} ... {will-hurt}', '{threatener} .. {said} ... .. {will-hurt}'] },
};
