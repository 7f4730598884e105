import { languageAsked } from '../dialogs/language.ts';
import type { Facts } from '../dialogs/facts.ts';
import { languageOf, type Language } from '../locales/index.ts';
import { latestSnapshot, type Snapshot } from '../store/conversations.ts';
import { gatherFacts } from './gather-facts.ts';
import { readMemory, type Memory } from './memory.ts';
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

/** The same place, once a button has asked for another language: every answer stays, and may be offered another again. */
export function inAskedLanguage(here: Here, choices: readonly string[]): Here {
  const language = languageAsked(choices);
  if (language === undefined) return here;
  const { languageTold: _told, ...memory } = here.memory;
  return { ...here, language, memory };
}
