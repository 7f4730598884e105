import type { IncomingHttpHeaders } from 'node:http';

import { z } from 'zod';

import type { EngineId } from '../../bot/language/translate/engine.ts';
import { completion } from '../bot/model/stub-model.ts';

/** The key that every server wants. */
export const SERVER_KEY = 'key-that-nobody-may-see';

/** What a server answers. */
export interface Reply {
  readonly status: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** How one engine's server reads what is asked, and what its answers and refusals look like. */
export interface Dialect {
  readonly read: (received: {
    readonly address: string;
    readonly headers: IncomingHttpHeaders;
    readonly body: string;
  }) => { readonly texts: readonly string[]; readonly to: string } | Reply; // `to` as a tag of ours
  readonly write: (texts: readonly string[], to: string) => string;
  readonly refusals: { readonly tooMany: Reply; readonly broken: Reply; readonly wrongKey: Reply };
}

const refusal = (status: number, body: unknown): Reply => ({ status, body: JSON.stringify(body) });

/** The languages of each server under its own codes; whatever else is asked for is refused, as the real one does. */
const OURS: Readonly<Record<EngineId, Readonly<Record<string, string>>>> = {
  libretranslate: { en: 'en', pl: 'pl', ro: 'ro', uk: 'uk', ur: 'ur', zh: 'zh-Hans', pt: 'pt' },
  azure: { en: 'en', pl: 'pl', ro: 'ro', uk: 'uk', ur: 'ur', pa: 'pa-Guru', 'zh-Hans': 'zh-Hans', 'pt-pt': 'pt', ku: 'ckb' }, // prettier-ignore
  deepl: { 'EN-GB': 'en', PL: 'pl', RO: 'ro', UK: 'uk', 'ZH-HANS': 'zh-Hans', 'PT-PT': 'pt' },
  model: { English: 'en', Polish: 'pl', Romanian: 'ro', Ukrainian: 'uk', Urdu: 'ur', 'Punjabi (Gurmukhi)': 'pa-Guru', 'Simplified Chinese': 'zh-Hans', Portuguese: 'pt', 'Central Kurdish': 'ckb' }, // prettier-ignore
};

/** LibreTranslate: https://docs.libretranslate.com/api/operations/translate/ */
const LIBRE: Dialect = {
  read: ({ address, body }) => {
    const { q, source, target, format, api_key: key } = JSON.parse(body) as Record<string, unknown>;
    if (address !== '/translate') return refusal(404, { error: 'Not found' });
    if (key !== SERVER_KEY) return LIBRE.refusals.wrongKey;
    const to = OURS.libretranslate[String(target)];
    if (typeof source !== 'string') return refusal(400, { error: 'Invalid request: missing source parameter' });
    if (to === undefined) return refusal(400, { error: `${String(target)} is not supported` });
    if (!Array.isArray(q) || format !== 'text') return refusal(400, { error: 'Invalid request: missing q parameter' });
    return { texts: q as string[], to };
  },
  write: (translatedText) => JSON.stringify({ translatedText }),
  refusals: {
    tooMany: refusal(429, { error: 'Slowdown: Too many requests' }),
    broken: refusal(500, { error: 'Cannot translate text: list index out of range' }),
    wrongKey: refusal(403, { error: 'Invalid API key' }),
  },
};

/** Azure AI Translator 3.0: https://learn.microsoft.com/azure/ai-services/translator/text-translation/reference/v3/translate */
const AZURE: Dialect = {
  read: ({ address, headers, body }) => {
    const { pathname, searchParams } = new URL(address, 'http://azure');
    if (pathname !== '/translate') return refusal(404, { error: { code: '404', message: 'Resource not found' } });
    if (headers['ocp-apim-subscription-key'] !== SERVER_KEY) return AZURE.refusals.wrongKey;
    if (headers['ocp-apim-subscription-region'] !== 'uksouth') return AZURE.refusals.wrongKey;
    if (searchParams.get('api-version') !== '3.0') return azureRefusal(400, 400021, 'The API version parameter is missing or invalid.'); // prettier-ignore
    if (searchParams.get('from') === null) return azureRefusal(400, 400035, 'The source language is not valid.');
    const to = OURS.azure[searchParams.get('to') ?? ''];
    if (to === undefined) return azureRefusal(400, 400036, 'The target language is not valid.');
    const texts = (JSON.parse(body) as readonly { readonly text?: string }[]).map(({ text }) => text);
    if (texts.includes(undefined)) return azureRefusal(400, 400005, 'An input text is missing or invalid.');
    return { texts: texts as string[], to };
  },
  write: (texts, to) => {
    const code = Object.entries(OURS.azure).find(([, tag]) => tag === to)?.[0];
    return JSON.stringify(texts.map((text) => ({ translations: [{ text, to: code }] })));
  },
  refusals: {
    tooMany: azureRefusal(429, 429001, 'The server rejected the request because the client exceeded request limits.'),
    broken: azureRefusal(500, 500000, 'An unexpected error occurred.'),
    wrongKey: azureRefusal(401, 401000, 'The request is not authorized because credentials are missing or invalid.'),
  },
};

function azureRefusal(status: number, code: number, message: string): Reply {
  return refusal(status, { error: { code, message } });
}

/** DeepL 2: https://developers.deepl.com/api-reference/translate */
const DEEPL: Dialect = {
  read: ({ address, headers, body }) => {
    if (address !== '/v2/translate') return refusal(404, { message: 'Not found' });
    if (headers.authorization !== `DeepL-Auth-Key ${SERVER_KEY}`) return DEEPL.refusals.wrongKey;
    const { text, target_lang: target, source_lang: source } = JSON.parse(body) as Record<string, unknown>;
    const to = OURS.deepl[String(target)];
    if (to === undefined) return refusal(400, { message: "Value for 'target_lang' not supported." });
    if (!/^[A-Z]{2}$/.test(String(source))) return refusal(400, { message: "Value for 'source_lang' not supported." });
    return Array.isArray(text) ? { texts: text as string[], to } : refusal(400, { message: "Parameter 'text' not specified." }); // prettier-ignore
  },
  write: (texts) => JSON.stringify({ translations: texts.map((text) => ({ detected_source_language: 'PL', text })) }),
  refusals: {
    tooMany: refusal(429, { message: 'Too many requests' }),
    broken: refusal(456, { message: 'Quota exceeded. The character limit has been reached.' }),
    wrongKey: refusal(403, { message: 'Wrong endpoint. Use https://api-free.deepl.com' }),
  },
};

const Content = z.object({ content: z.string() });
const ChatRequest = z.object({
  messages: z.tuple([Content, Content]),
  response_format: z.object({ type: z.string() }),
});

/** A language model behind OpenAI's chat completions. */
const MODEL: Dialect = {
  read: ({ address, headers, body }) => {
    if (address !== '/v1/chat/completions') return refusal(404, { error: { message: 'Not found' } });
    if (headers.authorization !== `Bearer ${SERVER_KEY}`) return MODEL.refusals.wrongKey;
    const { messages, response_format: format } = ChatRequest.parse(JSON.parse(body));
    if (format.type !== 'json_schema') return refusal(400, { error: { message: 'response_format is missing' } });
    const [{ content: rules }, { content: texts }] = messages;
    const to = OURS.model[/ to (.+)\.\n/.exec(rules)?.[1] ?? ''];
    if (to === undefined) return refusal(400, { error: { message: 'Which language is that?' } });
    return { texts: [...texts.matchAll(/<text>([^<]*)<\/text>/g)].map(([, text = '']) => text), to };
  },
  write: (translations) => completion(JSON.stringify({ translations })),
  refusals: {
    tooMany: refusal(429, { error: { message: 'Rate limit reached', type: 'requests', code: 'rate_limit_exceeded' } }),
    broken: refusal(500, { error: { message: 'The server had an error while processing your request.' } }),
    wrongKey: refusal(401, { error: { message: 'Incorrect API key provided', code: 'invalid_api_key' } }),
  },
};

/** How each engine's server speaks. */
export const SPEAK: Readonly<Record<EngineId, Dialect>> = { libretranslate: LIBRE, azure: AZURE, deepl: DEEPL, model: MODEL }; // prettier-ignore
