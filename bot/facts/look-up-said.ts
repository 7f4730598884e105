import { languageAsked } from '../../dialogs/language.ts';
import type { Facts } from '../../dialogs/facts.ts';
import type { Heard } from '../../dialogs/heard.ts';
import { languageOf } from '../../locales/index.ts';
import { readNewestMessages } from '../../store/conversations.ts';
import type { Here } from '../load.ts';
import { asMessage } from '../messages.ts';
import type { Parts } from '../parts.ts';

const MOST = 30; // messages: no reply of ours is longer

/** What was said last, where a language is asked for: it is said again in that. */
export async function lookUpSaid(
  { store }: Parts,
  { snapshot }: Here,
  { choices }: Heard,
): Promise<Pick<Facts, 'saidLast' | 'languageKept'>> {
  const asked = languageAsked(choices);
  if (asked === undefined) return {};
  const messages = (await readNewestMessages(store, snapshot.id, MOST)).map(asMessage);
  const from = messages.findLastIndex((message) => message.from !== 'bot') + 1;
  const saidLast = messages.slice(from).flatMap(({ body }) => body.say ?? []);
  return { saidLast, ...(asked === languageOf(snapshot.language) ? { languageKept: true } : {}) };
}
