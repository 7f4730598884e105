import type { ToldElsewhere } from '../../../dialogs/heard.ts';
import { doerIn } from '../../screen/doer.ts';
import { readWords } from '../../screen/read-words.ts';
import type { Speech } from '../speech/speech.ts';
import { isKnownWhole, onlyTellsElsewhere, onlyTellsWhen } from './only-tells.ts';
import type { ToldAnswer } from './make-telling.ts';
import { PAST, STILL } from '../words/en/when.ts';

/** That somebody from outside attacked the one who writes, or theirs: as each language tells it, see bot/understand/words/pl/attack-told.ts. */
export const ATTACK: ToldAnswer = { field: 'attack', code: 'told', phrases: [] };

/** What a message in another language than English tells that the danger screen cannot know. An attack by somebody close is none from outside. */
export function toldElsewhere(text: string, speech: Speech | undefined): ToldElsewhere | undefined {
  const english = speech?.everyday(text)?.text.toLowerCase();
  if (speech === undefined || english === undefined) return undefined;
  const little = littleIn(text, speech);
  if (little !== undefined) return little;
  if (speech.tells(text).unasked.has(ATTACK.field) && doerIn(readWords(english)) !== 'close') return 'attack';
  return PAST.test(english) && !STILL.test(english) ? 'past' : undefined;
}

function littleIn(text: string, speech: Speech): ToldElsewhere | undefined {
  if (isKnownWhole(text, speech) || onlyTellsWhen(text, speech)) return 'harmless';
  return onlyTellsElsewhere(text, speech) ? 'little' : undefined;
}
