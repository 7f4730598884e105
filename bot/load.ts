import { languageAsked } from '../dialogs/language.ts';
import type { Facts } from '../dialogs/facts.ts';
import { languageOf, type Language } from '../locales/index.ts';
import { latestSnapshot, type Snapshot } from '../store/conversations.ts';
import { findTurn } from '../store/turns.ts';
import type { Incoming, TurnResult } from './bot.ts';
import { gatherFacts } from './gather-facts.ts';
import { readMemory, type Memory } from './memory.ts';
import { asTaken } from './messages.ts';
import type { Parts } from './parts.ts';

/** Where a conversation stands as a turn begins. */
export interface Here {
  readonly snapshot: Snapshot;
  readonly memory: Memory;
  readonly facts: Facts;
  readonly language: Language;
}

/** Loads a conversation that goes on; `undefined` when it ended or never was. Takes no lock. */
export async function load(parts: Parts, conversationId: string): Promise<Here | undefined> {
  const snapshot = await latestSnapshot(parts.store, conversationId);
  if (snapshot === undefined || snapshot.ended) return undefined;
  return {
    snapshot,
    memory: readMemory(snapshot.dialog),
    facts: gatherFacts(parts.content(), parts.now()),
    language: languageOf(snapshot.language),
  };
}

/** What was answered to a message whose client's id was taken before: nothing of it is understood, looked up or counted again. */
export async function takenBefore(
  parts: Parts,
  { conversationId, clientMessageId }: Incoming,
  { snapshot }: Here,
): Promise<TurnResult | undefined> {
  if (clientMessageId === undefined) return undefined;
  const turn = await findTurn(parts.store, conversationId, clientMessageId);
  if (turn === undefined) return undefined;
  const { id, channel, sensitivity } = snapshot;
  return asTaken(
    parts,
    { kind: 'repeated', turn },
    { id, channel, protected: sensitivity === 'protected', receipt: undefined },
  );
}

/** The same place, once a button has asked for another language: every answer stays, and may be offered another again. */
export function inAskedLanguage(here: Here, choices: readonly string[]): Here {
  const language = languageAsked(choices);
  if (language === undefined) return here;
  const { languageTold: _told, ...memory } = here.memory;
  return { ...here, language, memory };
}
