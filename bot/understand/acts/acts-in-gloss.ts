import { foldedWords } from '../classifier/folded-words.ts';
import type { Gloss } from '../gloss/glossary.ts';
import type { RankActs, Requested } from './likely-act.ts';

/** Requests that are heard word for word in English: whoever did not mean one says so at the next turn. What ends, sends or calms is heard by the lists of its language alone. */
const HEARD: ReadonlySet<Requested> = new Set([
  'back',
  'repeat',
  'skip',
  'dont-know',
  'explain',
  'human',
  'thanks',
  'greeting',
]);
const SURE = 0.9; // that it is no answer: words are lost on the way
const KNOWN = 0.5; // of its words

/** Ranks the acts of a text of another language by its words in English; empty where it does not surely ask for something. */
export function actsInGloss(text: string, gloss: Gloss | undefined, rankActs: RankActs): ReturnType<RankActs> {
  const words = foldedWords(text);
  if (gloss === undefined || words.length === 0) return [];
  const known = words.filter((word) => gloss([word]).join(' ') !== word).length;
  if (known < KNOWN * words.length) return [];
  const ranked = rankActs(gloss(words).join(' '));
  const answer = ranked.find(({ act }) => act === 'answer')?.score ?? 0;
  const [best] = ranked.filter(({ act }) => act !== 'answer');
  return best !== undefined && HEARD.has(best.act) && 1 - answer >= SURE ? ranked : [];
}
