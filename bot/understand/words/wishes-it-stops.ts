import { foldedWords } from '../classifier/folded-words.ts';
import { phraseList } from './phrase-list.ts';

/** What somebody wishes whom a noise or a nuisance troubles, in languages beside English, folded: "I want them to stop", "I want it to stop". */
export const STOPS_ELSEWHERE: ReadonlySet<string> = new Set(
  phraseList(`
    chcę żeby przestali; chcę żeby to się skończyło; żeby przestali; niech przestaną; chcę spokoju; chcę żeby był spokój; chcę żeby to ustało;
    vreau să se oprească; vreau să înceteze; să înceteze; vreau liniște; să se oprească;
    noriu kad liautųsi; noriu kad tai baigtųsi; kad liautųsi; noriu ramybės; tegul liaujasi; noriu kad jie liautųsi;
    хочу щоб це припинилося; хочу щоб вони перестали; щоб перестали; хочу щоб припинили; хочу спокою; хочу тиші; щоб це припинилося
  `).map((phrase) => foldedWords(phrase).join(' ')),
);
