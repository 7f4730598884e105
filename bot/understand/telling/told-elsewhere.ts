import type { ToldElsewhere } from '../../../dialogs/heard.ts';
import { doerIn } from '../../screen/doer.ts';
import { readWords } from '../../screen/read-words.ts';
import type { Speech } from '../speech/speech.ts';
import { isKnownWhole, onlyTellsElsewhere, onlyTellsWhen } from './only-tells.ts';
import type { ToldAnswer } from './make-telling.ts';
import { PAST, STILL } from '../words/en/when.ts';

/** That somebody from outside attacked the one who writes, or theirs: as each language tells it, see bot/understand/words/pl/attack-told.ts. */
export const ATTACK: ToldAnswer = { field: 'attack', code: 'told', phrases: [] };
/** That somebody from outside says that they will hurt them; see bot/understand/words/pl/threat-told.ts. */
export const THREAT: ToldAnswer = { field: 'threat', code: 'told', phrases: [] };

/** What a message in another language than English tells that the danger screen cannot know. An attack or a threat by somebody close is none from outside. */
export function toldElsewhere(text: string, speech: Speech | undefined): ToldElsewhere | undefined {
  const english = speech?.everyday(text)?.text.toLowerCase();
  if (speech === undefined || english === undefined) return undefined;
  const little = littleIn(text, speech);
  if (little !== undefined) return little;
  const outside = fromOutside(text, english, speech);
  if (outside !== undefined) return outside;
  return PAST.test(english) && !STILL.test(english) ? 'past' : undefined;
}

function fromOutside(text: string, english: string, speech: Speech): 'attack' | 'hatred' | 'threat' | undefined {
  const { unasked } = speech.tells(text);
  const words = readWords(english);
  const isForWho = words.some((word) => WHO_THEY_ARE.has(word));
  if (unasked.has(ATTACK.field) && doerIn(words) !== 'close') return isForWho ? 'hatred' : 'attack';
  return unasked.has(THREAT.field) && !isForWho && isPlainThreat(words) ? 'threat' : undefined;
}

/** A threat by nobody close, which says no more of why. */
function isPlainThreat(words: readonly string[]): boolean {
  const others = words.filter((word) => !THREATENED.has(word));
  return doerIn(others) !== 'close' && !others.some((word) => SAYS_WHY.has(word));
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Who they are, for which they were attacked or are threatened, and whom they love or marry, or what they owe: the screen hears what that is. */
const WHO_THEY_ARE = set(
  'country foreign foreigner foreigners immigrant immigrants muslim muslims jew jews jewish gay lesbian religion hijab race racist nationality skin',
);
const SAYS_WHY = set('marry married marriage wedding caste love lover boyfriend girlfriend debt owe passport wages');
/** Whom somebody from outside threatens beside the one who writes. */
const THREATENED: ReadonlySet<string> = new Set(['son', 'sons', 'daughter', 'daughters', 'grandson', 'granddaughter']);

function littleIn(text: string, speech: Speech): ToldElsewhere | undefined {
  if (isKnownWhole(text, speech) || onlyTellsWhen(text, speech)) return 'harmless';
  return onlyTellsElsewhere(text, speech) ? 'little' : undefined;
}
