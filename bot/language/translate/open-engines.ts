import type { TranslateTexts } from '../../model/translate-texts.ts';
import { azureTranslator, type AzureTranslatorSettings } from './azure-translator.ts';
import { deepL, type DeepLSettings } from './deepl.ts';
import type { Engine } from './engine.ts';
import { languageModel } from './language-model.ts';
import { libreTranslate, type LibreTranslateSettings } from './libre-translate.ts';

/** What one engine is opened from. */
export type EngineSettings =
  | ({ readonly id: 'libretranslate' } & LibreTranslateSettings)
  | ({ readonly id: 'azure' } & AzureTranslatorSettings)
  | ({ readonly id: 'deepl' } & DeepLSettings)
  | { readonly id: 'model'; readonly local: boolean };

/** The configured language model: its name for residents and staff, and what translates with it. */
export interface TranslatingModel {
  readonly name: string;
  readonly translateTexts: TranslateTexts;
}

/** Opens the engines of the settings, in their order. One that is the language model is left out where there is none. */
export function openEngines(settings: readonly EngineSettings[], model?: TranslatingModel): readonly Engine[] {
  return settings.flatMap((one) => {
    switch (one.id) {
      case 'libretranslate':
        return [libreTranslate(one)];
      case 'azure':
        return [azureTranslator(one)];
      case 'deepl':
        return [deepL(one)];
      case 'model':
        return model === undefined ? [] : [languageModel(model.translateTexts, { name: model.name, local: one.local })];
    }
  });
}
