import { z } from 'zod';

import { EngineFailedError, type Engine } from './engine.ts';
import { codeOf, LIBRE_TRANSLATE, speaksBoth } from './language-codes.ts';
import { postJson } from './post-json.ts';

/** Where a LibreTranslate is; one of the operator's own often wants no key. */
export interface LibreTranslateSettings {
  readonly url: string;
  readonly key?: string;
  readonly local: boolean;
}

const ID = 'libretranslate';

/** Translates through `POST /translate` of a LibreTranslate, many texts at once. */
export function libreTranslate({ url, key, local }: LibreTranslateSettings): Engine {
  const name = local ? 'LibreTranslate' : `LibreTranslate (${new URL(url).hostname})`;
  return {
    id: ID,
    name,
    local,
    quality: 'unknown',
    most: { texts: 25, characters: 10_000 },
    speaks: (from, to) => speaksBoth(LIBRE_TRANSLATE, from, to),
    translate: async ({ texts, from, to }, signal) => {
      const answer = await postJson(name, {
        address: new URL('translate', withSlash(url)).href,
        body: {
          q: texts,
          source: codeOf(LIBRE_TRANSLATE, from, 'read'),
          target: codeOf(LIBRE_TRANSLATE, to, 'write'),
          format: 'text',
          ...(key === undefined ? {} : { api_key: key }),
        },
        signal,
      });
      const read = z.object({ translatedText: z.array(z.string()).length(texts.length) }).safeParse(answer);
      if (!read.success) throw new EngineFailedError(name, 'answered in another shape');
      return read.data.translatedText;
    },
  };
}

const withSlash = (url: string): string => (url.endsWith('/') ? url : `${url}/`);
