import { initChatModel } from 'langchain/chat_models/universal';

import type { z } from 'zod';

import { boundedFetch } from './bounded-fetch.ts';

/** Where the language model is: any server that speaks OpenAI's chat completions (llama.cpp, vLLM, Ollama, Azure). */
export interface ModelSettings {
  readonly baseUrl: string;
  readonly name: string;
  readonly apiKey?: string;
}

/** Sends one prompt and gives back what was answered, unchecked; throws when there is no whole answer. */
export type ChatModel = (
  messages: readonly { readonly role: 'system' | 'user'; readonly content: string }[],
  schema: z.ZodType,
  signal: AbortSignal,
) => Promise<unknown>;

const LONGEST_ANSWER = 64 * 1024; // bytes; ours take a few hundred
const TRACING = ['LANGSMITH_TRACING', 'LANGSMITH_TRACING_V2', 'LANGCHAIN_TRACING', 'LANGCHAIN_TRACING_V2'];

const SHORT = 300; // tokens

/**
 * Opens the model through LangChain: no retries, a bounded answer (in tokens; short when left out), no copy of anything to a
 * tracing service.
 */
export async function openChatModel({ baseUrl, name, apiKey }: ModelSettings, most = SHORT): Promise<ChatModel> {
  for (const setting of TRACING) process.env[setting] = 'false'; // else these alone would send every message away
  const model = await initChatModel(name, {
    modelProvider: 'openai',
    apiKey: apiKey ?? 'none', // servers of one's own want no key, the client does
    configuration: { baseURL: baseUrl, fetch: boundedFetch(LONGEST_ANSWER) },
    maxRetries: 0,
    temperature: 0,
    maxTokens: most,
    useResponsesApi: false,
  });
  return async (messages, schema, signal) =>
    model.withStructuredOutput(schema, { name: 'answer', method: 'jsonSchema' }).invoke([...messages], { signal });
}
