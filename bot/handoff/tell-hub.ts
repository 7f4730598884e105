import type { MachineTranslation, Message } from '../../locales/phrased.ts';
import { loadSnapshot, type StoredMessage } from '../../store/conversations.ts';
import type { Handoff } from '../../store/handoffs/handoffs.ts';
import { englishOf, turnOf, writtenIn } from '../desk/beside-message.ts';
import type { Translator } from '../language/translate/translate.ts';
import { readMemory } from '../memory.ts';
import { messageForStaff } from '../messages.ts';
import type { Parts } from '../parts.ts';

/** A message as an external hub is told of it, with what stands beside it where it is not English. */
export interface TellableMessage extends Message {
  readonly language: string; // BCP 47, of what was written
  readonly english?: string; // the same sentence of ours in English, vetted
  readonly translation?: Omit<MachineTranslation, 'original'> & { readonly text: string }; // a machine's English
}

export interface TellHubParts extends Pick<Parts, 'store' | 'tellLanguage' | 'screen' | 'now' | 'content'> {
  readonly translator?: Pick<Translator, 'allows' | 'translate'>;
}

/**
 * Puts messages for the eyes of staff elsewhere: the original with its language, the vetted English of our own words, and a
 * machine's English of the resident's where the conversation allows one. What a machine cannot do is simply not there.
 */
export function tellHub(parts: TellHubParts) {
  return async (handoff: Handoff, stored: readonly StoredMessage[]): Promise<readonly TellableMessage[]> => {
    const messages = stored.map((one) => {
      const message = messageForStaff(one);
      const english = englishOf(parts.content(), message, parts.now())?.text;
      return { ...message, language: writtenIn(parts, message), ...(english === undefined ? {} : { english }) };
    });
    const made = await translated(parts, handoff, messages);
    return messages.map((message) => {
      const translation = made.get(message.sequence);
      return translation === undefined ? message : { ...message, translation };
    });
  };
}

type Made = ReadonlyMap<number, NonNullable<TellableMessage['translation']>>;

async function translated(
  { store, translator, screen }: TellHubParts,
  handoff: Handoff,
  messages: readonly TellableMessage[],
): Promise<Made> {
  const foreign = messages.filter(({ from, language }) => from === 'resident' && language !== 'en');
  const snapshot = foreign.length === 0 ? undefined : await loadSnapshot(store, handoff.conversationId);
  if (snapshot === undefined || translator === undefined) return new Map();
  const isTold =
    readMemory(snapshot.dialog).shown.length > 0 || foreign.some(({ body }) => screen(body.text).length > 0);
  const turn = turnOf(snapshot, handoff, isTold);
  if (!translator.allows(turn)) return new Map();
  const made = new Map<number, NonNullable<TellableMessage['translation']>>();
  for (const from of new Set(foreign.map(({ language }) => language))) {
    const some = foreign.filter(({ language }) => language === from);
    const texts = some.map(({ body }) => body.text);
    const answers = await translator.translate({ texts, from, to: 'en', turn, conversationId: handoff.conversationId });
    some.forEach(({ sequence }, at) => {
      const answer = answers[at];
      if (answer?.kind === 'made') made.set(sequence, { text: answer.text, engine: answer.engine });
    });
  }
  return made;
}
