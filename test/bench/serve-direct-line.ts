import { randomBytes } from 'node:crypto';

import websocket, { type WebSocket } from '@fastify/websocket';
import { fastify } from 'fastify';
import pg from 'pg';

import { createTokens } from '../../api/tokens.ts';
import { given, serveBench } from './contender-side.ts';

interface Activity {
  readonly type: string;
  readonly text?: string;
}

// (g): the least that a durable turn over Direct Line can be. The token is checked (with our own code, which remembers
// tokens), one row keeps what was said and answered, the stream brings both, the post answers with the id.
const tokens = createTokens({ secret: randomBytes(32).toString('base64url') });
const pool = new pg.Pool({ connectionString: given('BENCH_DATABASE_URL'), max: 10 });
await pool.query(
  'CREATE TABLE IF NOT EXISTS bench_g (id bigserial PRIMARY KEY, conversation text NOT NULL, said jsonb NOT NULL, answered jsonb NOT NULL)',
);
const insert = {
  name: 'insert',
  text: 'INSERT INTO bench_g (conversation, said, answered) VALUES ($1, $2, $3) RETURNING id',
};
const sockets = new Map<string, WebSocket>();
const base = '/v3/directline/conversations';

const app = fastify();
await app.register(websocket, { options: { perMessageDeflate: false } });
app.post(base, async (request, reply) => {
  const conversation = randomBytes(16).toString('base64url');
  const grant = { conversation, user: 'resident' };
  const token = await tokens.issue(grant, 'session');
  const streamUrl = `ws://${request.host}${base}/${conversation}/stream?t=${await tokens.issue(grant, 'stream')}`;
  return reply.code(201).send({ conversationId: conversation, token, expires_in: 1800, streamUrl });
});
app.get<{ Params: { id: string }; Querystring: { t: string } }>(
  `${base}/:id/stream`,
  {
    websocket: true,
    preHandler: async ({ params, query }, reply) => {
      const verified = await tokens.verify(query.t, 'stream');
      if (verified.kind !== 'valid' || verified.conversation !== params.id) return reply.code(403).send();
    },
  },
  (socket, { params }) => {
    sockets.set(params.id, socket);
    socket.once('close', () => sockets.delete(params.id));
  },
);
app.post<{ Params: { id: string }; Body: Activity }>(
  `${base}/:id/activities`,
  async ({ params, body, headers }, reply) => {
    const verified = await tokens.verify((headers.authorization ?? '').slice('Bearer '.length), 'session');
    if (verified.kind !== 'valid' || verified.conversation !== params.id) return reply.code(403).send();
    const said = { ...body, from: { id: 'resident', role: 'user' } };
    const answered = { type: 'message', from: { id: 'assistant', role: 'bot' }, text: `You said: ${body.text ?? ''}` };
    const { rows } = await pool.query<{ id: string }>({
      ...insert,
      values: [params.id, JSON.stringify(said), JSON.stringify(answered)],
    });
    const watermark = rows[0]?.id ?? '';
    const id = `${params.id}|${watermark}`;
    const activities = [
      { ...said, id },
      { ...answered, id: `${id}a`, replyToId: id },
    ];
    sockets.get(params.id)?.send(JSON.stringify({ activities, watermark }));
    return { id };
  },
);
serveBench(await app.listen({ host: '127.0.0.1', port: 0 }));
