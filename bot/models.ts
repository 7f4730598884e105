import path from 'node:path';

import { NEED_IDS } from '../dialogs/needs.ts';
import type { Ranked } from '../dialogs/topic.ts';
import { LANGUAGES, type Language } from '../locales/index.ts';
import { detectLanguage } from './language/detect-language.ts';
import { loadGramTable } from './language/gram-table.ts';
import type { Written } from './language/languages.ts';
import actThresholds from './understand/act-thresholds.json' with { type: 'json' };
import { loadModels as loadTrained } from './understand/classifier/load-model.ts';
import { rank } from './understand/classifier/rank.ts';
import type { FindCards } from './understand/knowledge/find-cards.ts';
import { cardsFromOf, loadFindCards } from './understand/knowledge/load-find-cards.ts';
import type { ActThresholds, RankActs, Requested } from './understand/likely-act.ts';
import thresholds from './understand/thresholds.json' with { type: 'json' };
import type { Rank, Thresholds } from './understand/topics.ts';

/** What was learnt from the phrases of one language: ranks needs and acts, and says from where each counts. */
export interface Models {
  readonly rank: Rank;
  readonly thresholds: Thresholds;
  readonly rankActs: RankActs;
  readonly actThresholds: ActThresholds;
  readonly findCards: FindCards;
  readonly cardsFrom: number;
}
const TOPICS = new Map<string, Ranked['topic']>([...NEED_IDS, 'none' as const].map((id) => [id, id]));
export type AllModels = Readonly<Record<Language, Models>>;

/** Loads what tells the language of a message; throws where the build has not made it. */
export function loadTellLanguage(root: string): (text: string) => Written {
  const table = loadGramTable(path.join(root, 'build/language/table.json'));
  return (text) => detectLanguage(text, table);
}

/** Loads the models of every language from the folders of a checkout; throws a ModelError where one is missing or stale. */
export function loadModels(root: string): AllModels {
  const each = LANGUAGES.map((language) => [language, modelsOf(root, language)] as const);
  return Object.fromEntries(each) as AllModels;
}

function modelsOf(root: string, language: Language): Models {
  const words = path.join(root, 'locales', language);
  const trained = loadTrained(['topics', 'acts'], path.join(root, 'build/models', language), words);
  const rankNeeds: Rank = (text) => rank(trained.topics, text).flatMap(({ label, score }) => ranked(label, score));
  return {
    rank: rankNeeds,
    thresholds: thresholds[language],
    rankActs: (text) => rank(trained.acts, text).map(({ label, score }) => ({ act: label as Requested, score })),
    actThresholds: actThresholds[language],
    findCards: loadFindCards(path.join(words, 'knowledge'), language, rankNeeds),
    cardsFrom: cardsFromOf(language),
  };
}

function ranked(label: string, score: number): readonly Ranked[] {
  const topic = TOPICS.get(label);
  return topic === undefined ? [] : [{ topic, score }];
}
