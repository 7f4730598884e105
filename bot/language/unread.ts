import type { Heard } from '../../dialogs/heard.ts';
import { packForWriters, type Language } from '../../locales/index.ts';
import type { Written } from './languages.ts';
import { modelsFor, type AllModels } from '../models.ts';
import { SOUNDS_LIKE, type Finding } from '../screen.ts';

const HALF = 0.5; // of the words, known to the language of the chat: its writer has chosen it

/**
 * Whether a message is surely in a language that nothing here understands: neither English nor one that models were
 * trained for. In a chat in another language than English what that knows half of is taken for it: Russian in a Ukrainian one.
 */
export function isUnread(text: string, written: Written, spoken: Language, models: AllModels): boolean {
  if (written.kind === 'unsure') return false;
  const pack = written.kind === 'strange' ? undefined : packForWriters(written.language);
  if (pack !== undefined && models[pack] !== undefined) return false;
  const share = modelsFor(models, spoken).shareKnown?.(text) ?? 0;
  return share < HALF;
}

/** What was found in a message; in one that is not read without what its words only sound like: they sound like words of languages that it is not in. Russian is near enough to Ukrainian, whose phrases hold much of it. */
export function believed(findings: readonly Finding[], written: Written, unread: boolean): readonly Finding[] {
  const isHeard = written.kind === 'sure' && HEARD_ALL_THE_SAME.has(written.language);
  return unread && !isHeard ? findings.filter(({ reason }) => reason !== SOUNDS_LIKE) : findings;
}
const HEARD_ALL_THE_SAME: ReadonlySet<string> = new Set(['ru']);

/** What was heard of a message that is not read, without what is only guessed: what it asks for and is about. What answers the open question stays, and buttons do. */
export function heardUnread(heard: Heard): Heard {
  if (heard.choices.length > 0) return heard;
  const { text, language, values, safety } = heard;
  return {
    ...{ text, language, values, choices: [], topics: [], needs: [], unsure: [], act: 'answer' },
    ...(safety === undefined ? {} : { safety }),
  };
}
