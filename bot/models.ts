import { readFileSync } from 'node:fs';
import path from 'node:path';

import { z } from 'zod';

import { NEED_IDS } from '../dialogs/needs.ts';
import type { Ranked } from '../dialogs/heard.ts';
import type { Language } from '../locales/index.ts';
import { detectLanguage } from './language/detect-language.ts';
import { loadGramTable } from './language/gram-table.ts';
import { loadVocabularies } from './language/load-vocabularies.ts';
import type { Written } from './language/languages.ts';
import { languagesHeard } from './language/languages-heard.ts';
import actThresholds from './understand/acts/act-thresholds.json' with { type: 'json' };
import { actsInGloss } from './understand/acts/acts-in-gloss.ts';
import { foldedWords } from './understand/classifier/folded-words.ts';
import { loadKnown, type Knows } from './understand/classifier/known-words.ts';
import { loadModels as loadTrained } from './understand/classifier/load-model.ts';
import { rank, type RankedLabel } from './understand/classifier/rank.ts';
import { topicsByBoth } from './understand/encoder/both.ts';
import { loadOpinion } from './understand/encoder/opinion.ts';
import type { FindCards } from './understand/knowledge/find-cards.ts';
import type { FindInGuide } from './understand/knowledge/find-in-guide.ts';
import { loadFindCards, loadFindInGuide, type OtherTongue } from './understand/knowledge/load-find-cards.ts';
import { inEnglish } from './understand/gloss/in-english.ts';
import { readByModel } from './understand/gloss/own-words.ts';
import { isElsewhere, isTheirs, languagesIn } from './understand/gloss/languages-in.ts';
import type { ActThresholds, RankActs, Requested } from './understand/acts/likely-act.ts';
import { loadGlossary } from './understand/gloss/load-gloss.ts';
import { rankInAll, type Ranker, type RankerElsewhere } from './understand/topics/rank-in-all.ts';
import { remembering } from './understand/text/remember.ts';
import { speechBeside } from './understand/speech/speech-beside.ts';
import { loadSpeech } from './understand/speech/load-speech.ts';
import { TOLD_IN } from './understand/words/told-in.ts';
import type { Speech } from './understand/speech/speech.ts';
import thresholds from './understand/topics/thresholds.json' with { type: 'json' };
import type { Rank, Thresholds } from './understand/topics/ranked.ts';

/** What was learnt from phrases, for a conversation in one language: ranks needs and acts, says from where each counts, and knows how that language is spoken. */
export interface Models {
  readonly rank: Rank;
  readonly rankByWords: Rank; // where its meaning need not be asked, which takes some milliseconds
  readonly thresholds: Thresholds;
  readonly rankActs: RankActs;
  readonly actThresholds: ActThresholds;
  readonly findCards: FindCards;
  readonly findInGuide: FindInGuide;
  readonly shareKnown?: (text: string) => number; // of the words, by the phrases of a language beside English
  readonly isMixedIn?: (text: string) => boolean; // a text whose words that are not English are this language's: "bank transfer se"
  readonly speech?: Speech; // of a language beside English; in an English conversation, of the one that a message is in
  readonly speechOfWriters?: Readonly<Record<string, Speech>>; // in an English conversation, the same for whoever is known to write a language, by its tag
}
const ENGLISH = 'en';
const MOSTLY_ENGLISH = 0.5; // of the words of a message in a conversation in another language
const TOPICS = new Map<string, Ranked['topic']>([...NEED_IDS, 'none' as const].map((id) => [id, id]));

/** The models of every language that has some of its own, by tag; English always. */
export interface AllModels {
  readonly en: Models;
  readonly [language: string]: Models;
}

/** What understands a conversation in one language: its own models, or the English ones. */
export function modelsFor(models: AllModels, language: Language): Models {
  return models[language] ?? models.en;
}

/** Loads what tells the language of a message; throws where the build has not made it. */
export function loadTellLanguage(root: string): (text: string) => Written {
  const data = { table: loadGramTable(path.join(root, 'build/language/table.json')), ...loadVocabularies(root) };
  return (text) => detectLanguage(text, data);
}

/** Loads the models of every language from the folders of a checkout; throws a ModelError where one is missing or stale. */
export function loadModels(root: string): AllModels {
  const { topics, acts } = loadTrained(['topics', 'acts'], root);
  const opinion = loadOpinion(root, 'topics');
  const byWords = remembering((text: string) => rank(topics, text));
  const byBoth = remembering((text: string) => needsOf(topicsByBoth(byWords(text), opinion, text)));
  const english: Ranker = {
    rank: (text) => needsOf(byWords(text)),
    knows: loadKnown(root, ENGLISH, 'words'),
  };
  const heard = languagesHeard(root);
  const others = heard.map((language) => tongueOf(root, language, english));
  const languagesOf = remembering((text: string) => languagesIn(text, english.knows, others));
  const whichOf = (text: string): number | undefined => {
    const languages = languagesOf(text);
    return isElsewhere(languages) ? languages.which : undefined;
  };
  const cards = loadFindCards(root, english.rank, others);
  const ranksOfActs: RankActs = (text) =>
    rank(acts, text).map(({ label, score }) => ({ act: label as Requested, score }));
  const rankActs: RankActs = (text) => {
    const which = whichOf(text);
    return which === undefined ? ranksOfActs(text) : actsInGloss(text, others[which]?.gloss, ranksOfActs);
  };
  const shared: Models = {
    rank: remembering(rankInAll(english, others, byBoth)),
    rankByWords: remembering(rankInAll(english, others)),
    thresholds: thresholds[ENGLISH],
    rankActs,
    actThresholds: actThresholds[ENGLISH],
    findCards: remembering((text) => (cards.elsewhere[whichOf(text) ?? -1] ?? cards.english)(text)),
    findInGuide: loadFindInGuide(root),
  };
  const isMostlyEnglish = (text: string): boolean => languagesOf(text).english >= MOSTLY_ENGLISH;
  const knowing = (language: string, at: number): ((text: string) => boolean) => {
    const knows = others[at]?.knows ?? english.knows;
    const { holds } = loadGlossary(root, language);
    return (text) => isTheirs(text, english.knows, (word) => knows(word) || holds(word));
  };
  const own = others.map(({ language, gloss }, at) => {
    const ofOwn: Pick<Models, 'rankActs' | 'findCards' | 'shareKnown' | 'isMixedIn'> = {
      shareKnown: (text) => shareOf(foldedWords(text), others[at]?.knows),
      isMixedIn: knowing(language, at),
      rankActs: (text) => (isMostlyEnglish(text) ? rankActs(text) : actsInGloss(text, gloss, ranksOfActs)),
      findCards: (text) => ((isMostlyEnglish(text) ? undefined : cards.elsewhere[at]) ?? shared.findCards)(text),
    };
    return [language, { ...shared, ...ofOwn, ...ownOf(root, language, english) }] as const;
  });
  const spoken = own.map(([, { speech }]) => speech);
  const speechFor = (text: string): Speech | undefined => spoken[whichOf(text) ?? -1];
  const speechOfWriters = own.map(([language, { speech }], at) => {
    const isMixedIn = knowing(language, at);
    const isAct = loadKnown(root, language, 'acts');
    const isIn = (text: string): boolean => isAct(foldedWords(text).join(' ')) || isMixedIn(text);
    return [language, speechBeside((text) => (isIn(text) ? speech : speechFor(text)))] as const;
  });
  const spokenBeside = { speech: speechBeside(speechFor), speechOfWriters: Object.fromEntries(speechOfWriters) };
  return { ...Object.fromEntries(own), en: { ...shared, ...spokenBeside } };
}

function shareOf(words: readonly string[], knows: Knows = () => false): number {
  return words.filter(knows).length / words.length;
}

/** A language beside English: what it knows of words, and how it ranks needs by what they are in English. */
function tongueOf(root: string, language: string, english: Ranker): RankerElsewhere & OtherTongue {
  const { words: gloss, at } = loadGlossary(root, language);
  const { hasOwn } = fittedFor(root, language);
  return {
    language,
    gloss,
    knows: loadKnown(root, language, 'words'),
    glosses: (word) => at([word], 0) !== undefined,
    rank: (text) => english.rank(readByModel(inEnglish(text, gloss), text, hasOwn)),
  };
}

/** What a conversation in another language than English has of its own. */
function ownOf(root: string, language: string, english: Ranker): Pick<Models, 'thresholds' | 'speech'> {
  const speech = loadSpeech(
    path.join(root, 'locales', language),
    loadGlossary(root, language),
    english.knows,
    TOLD_IN[language],
  );
  return {
    thresholds: fittedFor(root, language),
    ...(speech === undefined ? {} : { speech }),
  };
}

/** From where on what the ranking says of a language counts, and whether it learnt from the own words of its phrases. */
function fittedFor(root: string, language: string): z.infer<typeof FITTED> {
  const file = path.join(root, 'build/models', language, 'topics.thresholds.json');
  return FITTED.parse(JSON.parse(readFileSync(file, 'utf8')));
}
const FITTED = z.object({ sure: z.number(), unsure: z.number(), part: z.number(), hasOwn: z.boolean() });

function needsOf(labels: readonly RankedLabel[]): readonly Ranked[] {
  return labels.flatMap(({ label, score }) => {
    const topic = TOPICS.get(label);
    return topic === undefined ? [] : [{ topic, score }];
  });
}
