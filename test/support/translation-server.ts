import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { EngineId } from '../../bot/language/translate/engine.ts';
import { SPEAK, type Dialect, type Reply } from './translation-dialects.ts';

/** How a server of an engine misbehaves. */
export type Mischief =
  | 'wrong language'
  | 'the same words again'
  | 'a lost number'
  | 'a doubled number'
  | 'an added number'
  | 'markup'
  | 'an entity'
  | 'a turned direction'
  | 'nothing'
  | 'far too much'
  | 'one thing over and over'
  | 'too few answers'
  | 'too many answers'
  | 'another shape'
  | 'half of an answer'
  | 'a page'
  | 'too many requests'
  | 'an error of its own'
  | 'a wrong key'
  | 'a way elsewhere'
  | 'silence'
  | 'a closed line';

/** What reached a server. */
export interface Received {
  readonly address: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A server on loopback that answers as an engine's does, as its documentation shows, and can be told to misbehave. */
export interface TranslationServer {
  readonly url: string;
  readonly received: readonly Received[];
  readonly misbehave: (how: Mischief | undefined) => void;
  readonly close: () => Promise<void>;
}

/** A sentence that a detector is sure of, in every language that the servers write. */
export const SENTENCES: Readonly<Record<string, string>> = {
  en: 'The neighbours are shouting in the street every night and we are afraid to sleep',
  pl: 'Sąsiedzi krzyczą na ulicy każdej nocy i boimy się zasnąć',
  ro: 'Vecinii strigă pe stradă în fiecare noapte și ne este frică să dormim',
  uk: 'Сусіди кричать на вулиці щоночі, і ми боїмося спати',
  ur: 'پڑوسی ہر رات گلی میں چیختے ہیں اور ہمیں سونے سے ڈر لگتا ہے',
  'pa-Guru': 'ਗੁਆਂਢੀ ਹਰ ਰਾਤ ਗਲੀ ਵਿੱਚ ਚੀਕਦੇ ਹਨ ਅਤੇ ਸਾਨੂੰ ਸੌਣ ਤੋਂ ਡਰ ਲੱਗਦਾ ਹੈ',
  'zh-Hans': '邻居每天晚上在街上大喊大叫,我们害怕睡觉',
  pt: 'Os vizinhos gritam na rua todas as noites e temos medo de dormir',
  ckb: 'دراوسێکان هەموو شەوێک لە شەقامەکە هاوار دەکەن و ئێمە دەترسین بخەوین',
  de: 'Die Nachbarn schreien jede Nacht auf der Straße und wir haben Angst zu schlafen',
};

/** Starts the server of one engine on a free port. */
export async function startTranslationServer(id: EngineId): Promise<TranslationServer> {
  const received: Received[] = [];
  let mischief: Mischief | undefined;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const one = { address: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks).toString() };
      received.push(one);
      answer(response, SPEAK[id], one, mischief);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    received,
    misbehave: (how) => {
      mischief = how;
    },
    close: () => closed(server),
  };
}

function answer(response: ServerResponse, dialect: Dialect, received: Received, mischief: Mischief | undefined): void {
  if (mischief === 'silence') return;
  if (mischief === 'a closed line') {
    response.destroy();
    return;
  }
  const { status, body, headers = {} } = replyTo(dialect, received, mischief);
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers }).end(body);
}

function replyTo(dialect: Dialect, received: Received, mischief: Mischief | undefined): Reply {
  const { tooMany, broken, wrongKey } = dialect.refusals;
  const refusals: Partial<Record<Mischief, Reply>> = {
    'too many requests': tooMany,
    'an error of its own': broken,
    'a wrong key': wrongKey,
    'a way elsewhere': { status: 307, body: '', headers: { location: 'http://127.0.0.1:9/' } },
    'a page': { status: 200, body: '<html><body>Gateway</body></html>' },
    'another shape': { status: 200, body: '{"result":["good day"]}' },
  };
  const refused = mischief === undefined ? undefined : refusals[mischief];
  const asked = refused ?? dialect.read(received);
  if ('status' in asked) return asked;
  const texts = asked.texts.map((text) => translation(text, asked.to, mischief));
  const counted = mischief === 'too few answers' ? texts.slice(1) : texts;
  const reply = dialect.write(mischief === 'too many answers' ? [...counted, 'one more'] : counted, asked.to);
  return { status: 200, body: mischief === 'half of an answer' ? reply.slice(0, reply.length / 2) : reply };
}

/** "Translates": a sentence of the wanted language with the tokens that were in the text. */
function translation(text: string, to: string, mischief: Mischief | undefined): string {
  const tokens = (text.match(/⟦\d+⟧/gu) ?? []).join(' ');
  const sentence = SENTENCES[to] ?? '';
  const spoilt: Partial<Record<Mischief, string>> = {
    'wrong language': `${SENTENCES['de'] ?? ''} ${tokens}`,
    'the same words again': text,
    'a lost number': sentence,
    'a doubled number': `${sentence} ${tokens} ${tokens}`,
    'an added number': `${sentence} 999 ${tokens}`,
    markup: `<p>${sentence} ${tokens}</p>`,
    'an entity': `${sentence} ${tokens} don&#39;t`,
    'a turned direction': `${sentence} ${tokens} \u202Eabc`,
    nothing: '',
    'far too much': `${`${sentence} `.repeat(60)}${tokens}`,
    'one thing over and over': `${'paste me '.repeat(12)}${tokens}`,
  };
  return (mischief === undefined ? undefined : spoilt[mischief]) ?? `${sentence} ${tokens}`.trim();
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
