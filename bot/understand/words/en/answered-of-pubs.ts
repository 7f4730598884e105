import type { PhraseBook } from '../../text/phrases.ts';
import { NOISE, RUN, SPIKED, STREET, WATCH, YOUNG } from './neighbourhood-words.ts';

/** What answers the question of the guide about pubs only where that was asked, beside ANSWERED_IN_GUIDES. Keys as there. */
export const ANSWERED_OF_PUBS: PhraseBook = {
  'licensed-what/under-age': YOUNG,
  'licensed-what/run': [...RUN, ...WATCH],
  'licensed-what/noise': NOISE,
  'licensed-what/street': STREET,
  'licensed-what/spiked': SPIKED,
};
