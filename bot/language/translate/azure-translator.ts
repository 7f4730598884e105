import { z } from 'zod';

import { EngineFailedError, type Engine } from './engine.ts';
import { AZURE_TRANSLATOR, codeOf, speaksBoth } from './language-codes.ts';
import { postJson } from './post-json.ts';

/** A Translator resource at Azure. `url` is where its texts are processed; a resource of a region must name it. */
export interface AzureTranslatorSettings {
  readonly url: string;
  readonly key: string;
  readonly region?: string;
}

const NAME = 'Microsoft Azure';

/** Translates through version 3.0 of Azure AI Translator. */
export function azureTranslator({ url, key, region }: AzureTranslatorSettings): Engine {
  return {
    id: 'azure',
    name: NAME,
    local: false,
    quality: 'unknown',
    most: { texts: 100, characters: 50_000 },
    speaks: (from, to) => speaksBoth(AZURE_TRANSLATOR, from, to),
    translate: async ({ texts, from, to }, signal) => {
      const target = codeOf(AZURE_TRANSLATOR, to, 'write') ?? '';
      const answer = await postJson(NAME, {
        address: addressOf(url, codeOf(AZURE_TRANSLATOR, from, 'read') ?? '', target),
        headers: {
          'ocp-apim-subscription-key': key,
          ...(region === undefined ? {} : { 'ocp-apim-subscription-region': region }),
        },
        body: texts.map((text) => ({ text })),
        signal,
      });
      const one = z.object({ translations: z.tuple([z.object({ text: z.string() })]) });
      const read = z.array(one).length(texts.length).safeParse(answer);
      if (!read.success) throw new EngineFailedError(NAME, 'answered in another shape');
      return read.data.map(({ translations: [{ text }] }) => text);
    },
  };
}

function addressOf(url: string, from: string, to: string): string {
  const address = new URL(`${url.replace(/\/$/, '')}/translate`);
  address.search = new URLSearchParams({ 'api-version': '3.0', from, to, textType: 'plain' }).toString();
  return address.href;
}
