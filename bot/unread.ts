import type { Heard } from '../dialogs/heard.ts';
import { packForWriters } from '../locales/index.ts';
import type { Written } from './language/languages.ts';
import type { AllModels } from './models.ts';
import { SOUNDS_LIKE, type Finding } from './screen.ts';

/** Whether a message is surely in a language that nothing here understands: neither English nor one that models were trained for. */
export function isUnread(written: Written, models: AllModels): boolean {
  if (written.kind !== 'sure') return written.kind === 'strange';
  const pack = packForWriters(written.language);
  return pack === undefined || models[pack] === undefined;
}

/** What was found in a message; of such a one without what its words only sound like: they sound like words of languages that it is not in. */
export function believed(findings: readonly Finding[], isUnreadable: boolean): readonly Finding[] {
  return isUnreadable ? findings.filter(({ reason }) => reason !== SOUNDS_LIKE) : findings;
}

/** What was heard of it without what is only guessed: what it asks for and is about. What answers the open question stays, and buttons do. */
export function heardUnread(heard: Heard): Heard {
  if (heard.choices.length > 0) return heard;
  const { text, language, values, safety } = heard;
  return {
    ...{ text, language, values, choices: [], topics: [], needs: [], unsure: [], act: 'answer' },
    ...(safety === undefined ? {} : { safety }),
  };
}
