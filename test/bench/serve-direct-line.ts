import { createSecretKey, randomBytes } from 'node:crypto';

import { fastify } from 'fastify';
import { jwtVerify, SignJWT } from 'jose';
import pg from 'pg';

import { given, serveBench } from './contender-side.ts';

interface Activity {
  readonly type: string;
  readonly text?: string;
}

// (g): the least that a durable turn over Direct Line can be. The token is checked, the activity kept, an activity answers.
const key = createSecretKey(randomBytes(32));
const pool = new pg.Pool({ connectionString: given('BENCH_DATABASE_URL'), max: 10 });
await pool.query(
  'CREATE TABLE IF NOT EXISTS bench_g (id bigserial PRIMARY KEY, conversation text NOT NULL, said jsonb NOT NULL, answered jsonb NOT NULL)',
);
const insert = {
  name: 'insert',
  text: 'INSERT INTO bench_g (conversation, said, answered) VALUES ($1, $2, $3) RETURNING id',
};

const app = fastify();
app.post('/v3/directline/conversations', async (_request, reply) => {
  const conversationId = randomBytes(16).toString('base64url');
  const token = await new SignJWT({ conversation: conversationId })
    .setProtectedHeader({ alg: 'HS256' })
    .setExpirationTime('30m')
    .sign(key);
  return reply.code(201).send({ conversationId, token });
});
app.post<{ Params: { id: string }; Body: Activity }>(
  '/v3/directline/conversations/:id/activities',
  async ({ params, body, headers }, reply) => {
    const token = (headers.authorization ?? '').slice('Bearer '.length);
    const { payload } = await jwtVerify(token, key, { algorithms: ['HS256'] });
    if (payload['conversation'] !== params.id) return reply.code(403).send();
    const answer = { type: 'message', from: { id: 'assistant', role: 'bot' }, text: `You said: ${body.text ?? ''}` };
    const values = [params.id, JSON.stringify(body), JSON.stringify(answer)];
    const { rows } = await pool.query<{ id: string }>({ ...insert, values });
    return { ...answer, id: `${params.id}|${rows[0]?.id ?? ''}` };
  },
);
serveBench(await app.listen({ host: '127.0.0.1', port: 0 }));
