import { z } from 'zod';

import { ENGINES, type EngineId } from '../bot/language/translate/engine.ts';
import type { EngineSettings } from '../bot/language/translate/open-engines.ts';
import { listOf, safeAddress, wholeNumber, words } from './config-values.ts';

const AZURE = 'https://api.cognitive.microsofttranslator.com';
const names = `a list of ${ENGINES.join(', ')}`;
const engines = listOf(z.enum(ENGINES), names).refine((list) => new Set(list).size === list.length, names);

/** The settings of machine translation; part of the list in config.ts. */
export const TRANSLATION_SETTINGS = {
  TRANSLATE: engines.default([]),
  TRANSLATE_OWN: engines.default([]),
  TRANSLATE_MONTHLY_CHARACTERS: wholeNumber(1, 999_999_999).optional(),
  LIBRETRANSLATE_URL: safeAddress('https://translate.example.org').optional(),
  LIBRETRANSLATE_KEY: words('a secret').optional(),
  AZURE_TRANSLATOR_URL: safeAddress(AZURE).default(AZURE),
  AZURE_TRANSLATOR_KEY: words('a secret').optional(),
  AZURE_TRANSLATOR_REGION: words('a region like uksouth').optional(),
  DEEPL_URL: safeAddress('https://api.deepl.com').optional(),
  DEEPL_KEY: words('a secret').optional(),
};

type Given = z.infer<z.ZodObject<typeof TRANSLATION_SETTINGS>>;

/** Which engines translate, in the order in which they are asked, and when they stop. Empty: nothing is translated. */
export interface TranslationConfig {
  readonly engines: readonly EngineSettings[];
  readonly monthlyCharacters?: number; // for each engine
}

/** What an engine must be told; and that only an engine of the list can be one's own, and never a cloud's. */
export function translationComplaints(
  given: Given & { readonly MODEL_BASE_URL?: string | undefined },
): readonly string[] {
  const needs: readonly (readonly [EngineId, keyof typeof given])[] = [
    ['libretranslate', 'LIBRETRANSLATE_URL'],
    ['azure', 'AZURE_TRANSLATOR_KEY'],
    ['deepl', 'DEEPL_KEY'],
    ['model', 'MODEL_BASE_URL'],
  ];
  const missing = needs
    .filter(([engine, setting]) => given.TRANSLATE.includes(engine) && given[setting] === undefined)
    .map(([engine, setting]) => `${setting} must be set, because TRANSLATE names ${engine}.`);
  const strange = given.TRANSLATE_OWN.filter(
    (engine) => engine === 'azure' || engine === 'deepl' || !given.TRANSLATE.includes(engine),
  );
  const own = 'TRANSLATE_OWN must be engines of TRANSLATE that run on your own machines: libretranslate or model.';
  return strange.length === 0 ? missing : [...missing, own];
}

/** The settings of machine translation as the service uses them. */
export function toTranslationConfig(given: Given): TranslationConfig {
  const { TRANSLATE: list, TRANSLATE_MONTHLY_CHARACTERS: monthlyCharacters } = given;
  return {
    engines: list.map((id) => engineOf(id, given)),
    ...(monthlyCharacters === undefined ? {} : { monthlyCharacters }),
  };
}

function engineOf(id: EngineId, given: Given): EngineSettings {
  const local = given.TRANSLATE_OWN.includes(id);
  switch (id) {
    case 'libretranslate':
      return { id, local, url: given.LIBRETRANSLATE_URL ?? '', ...present('key', given.LIBRETRANSLATE_KEY) };
    case 'azure': {
      const { AZURE_TRANSLATOR_URL: url, AZURE_TRANSLATOR_KEY: key = '' } = given;
      return { id, url, key, ...present('region', given.AZURE_TRANSLATOR_REGION) };
    }
    case 'deepl':
      return { id, key: given.DEEPL_KEY ?? '', ...present('url', given.DEEPL_URL) };
    case 'model':
      return { id, local };
  }
}

function present<Name extends string>(name: Name, value: string | undefined): Partial<Record<Name, string>> {
  return value === undefined ? {} : ({ [name]: value } as Partial<Record<Name, string>>);
}
