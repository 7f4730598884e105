import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on loopback that stands in for a language model: it keeps what it was sent and answers as it is told. */
export interface StubModel {
  readonly baseUrl: string;
  readonly asked: readonly string[]; // bodies, in order
  readonly answerWith: (answer: (response: ServerResponse) => void) => void;
  readonly close: () => Promise<void>;
}

/** What OpenAI's chat completions look like around some words of a model. */
export function completion(content: string): string {
  const message = { role: 'assistant', content };
  return JSON.stringify({
    id: 'stub',
    object: 'chat.completion',
    created: 0,
    model: 'stub',
    choices: [{ index: 0, message, finish_reason: 'stop' }],
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  });
}

/** Answers with a model's words. */
export function says(content: unknown): (response: ServerResponse) => void {
  return (response) => {
    const words = typeof content === 'string' ? content : JSON.stringify(content);
    response.setHeader('content-type', 'application/json').end(completion(words));
  };
}

/** Starts the stub on a free port. */
export async function startStubModel(): Promise<StubModel> {
  const asked: string[] = [];
  let answer = says({ needs: [], values: {} });
  const server = createServer((request, response) => {
    void readAll(request).then((body) => {
      asked.push(body);
      answer(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    asked,
    answerWith: (next) => {
      answer = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
