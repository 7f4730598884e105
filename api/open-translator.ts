import { keptNames } from '../bot/language/translate/kept-names.ts';
import { openEngines, type TranslatingModel } from '../bot/language/translate/open-engines.ts';
import { TranslationRow } from '../bot/language/translate/remember.ts';
import { createTranslator, type Translator } from '../bot/language/translate/translate.ts';
import type { Parts } from '../bot/parts.ts';
import type { ShippedContent } from '../content/shipped.ts';
import { spendCharacters, translationUse } from '../store/translations/translation-use.ts';
import { findTranslations, keepTranslations } from '../store/translations/translations.ts';
import type { Store } from '../store/store.ts';
import type { Config } from './config.ts';
import { tallyTranslations, type TranslationNumbers } from './translation-numbers.ts';

/** What a translator needs of the rest of the service. */
export interface TranslatorParts {
  readonly store: Store;
  readonly content: Pick<ShippedContent, 'directory' | 'partnership'>;
  readonly tellLanguage: Parts['tellLanguage'];
  readonly now: () => Date;
}

/** Machine translation as the settings have it, with its numbers; empty when no engine is set. */
export async function openTranslation(
  config: Pick<Config, 'translation' | 'languageModel'>,
  parts: TranslatorParts,
): Promise<{ readonly translator?: Translator; readonly translations?: () => Promise<TranslationNumbers> }> {
  const engines = openEngines(config.translation.engines, await openModel(config));
  if (engines.length === 0) return {};
  const { store, content, tellLanguage, now } = parts;
  const { monthlyCharacters: limit } = config.translation;
  const tally = tallyTranslations();
  const translator = createTranslator({
    engines,
    tellLanguage,
    names: keptNames(content),
    memory: {
      find: async (conversationId, keys) => {
        const found = await findTranslations(store, conversationId, keys);
        return new Map([...found].map(([key, row]) => [key, TranslationRow.parse(row)]));
      },
      keep: (conversationId, made) => keepTranslations(store, conversationId, { made, now: now() }),
    },
    spend: (engine, characters) =>
      spendCharacters(store.database, { engine, characters, now: now(), ...(limit === undefined ? {} : { limit }) }),
    ended: tally.count,
  });
  const translations = async (): Promise<TranslationNumbers> => ({
    ended: tally.ended(),
    used: await translationUse(store.database, now()),
  });
  return { translator, translations };
}

const MOST_TOKENS = 4_000; // of an answer

/** LangChain is loaded only when the language model is among the engines. */
async function openModel({
  translation,
  languageModel,
}: Pick<Config, 'translation' | 'languageModel'>): Promise<TranslatingModel | undefined> {
  if (languageModel === undefined || !translation.engines.some(({ id }) => id === 'model')) return undefined;
  const { openChatModel } = await import('../bot/model/open-chat-model.ts');
  const { createTranslateTexts } = await import('../bot/model/translate-texts.ts');
  const chat = await openChatModel(languageModel, MOST_TOKENS);
  const name = `${languageModel.name} (${new URL(languageModel.baseUrl).hostname})`;
  return { name, translateTexts: createTranslateTexts(chat) };
}
