import { z } from 'zod';

import { EngineFailedError, type Engine } from './engine.ts';
import { codeOf, DEEPL, speaksBoth } from './language-codes.ts';
import { postJson } from './post-json.ts';

/** An account at DeepL. */
export interface DeepLSettings {
  readonly key: string;
  readonly url?: string; // where it is, when not at the address that the key tells
}

const NAME = 'DeepL';
const FREE = 'https://api-free.deepl.com';
const PAID = 'https://api.deepl.com';

/** Translates through version 2 of DeepL's API. The key of a free account ends in `:fx` and is good at another address. */
export function deepL({ key, url = key.endsWith(':fx') ? FREE : PAID }: DeepLSettings): Engine {
  return {
    id: 'deepl',
    name: NAME,
    local: false,
    quality: 'unknown',
    most: { texts: 50, characters: 30_000 }, // 128 KiB with up to four bytes a character
    speaks: (from, to) => speaksBoth(DEEPL, from, to),
    translate: async ({ texts, from, to }, signal) => {
      const answer = await postJson(NAME, {
        address: `${url.replace(/\/$/, '')}/v2/translate`,
        headers: { authorization: `DeepL-Auth-Key ${key}` },
        body: {
          text: texts,
          source_lang: codeOf(DEEPL, from, 'read'),
          target_lang: codeOf(DEEPL, to, 'write'),
          preserve_formatting: true,
        },
        signal,
      });
      const one = z.object({ text: z.string() });
      const read = z.object({ translations: z.array(one).length(texts.length) }).safeParse(answer);
      if (!read.success) throw new EngineFailedError(NAME, 'answered in another shape');
      return read.data.translations.map(({ text }) => text);
    },
  };
}
