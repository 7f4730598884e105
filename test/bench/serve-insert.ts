import { fastify } from 'fastify';
import pg from 'pg';

import { given, serveBench } from './contender-side.ts';

// (e): the least that a durable turn can be. A body comes in, one row is kept, its number goes back.
const pool = new pg.Pool({ connectionString: given('BENCH_DATABASE_URL'), max: 10 });
await pool.query('CREATE TABLE IF NOT EXISTS bench_e (id bigserial PRIMARY KEY, body text NOT NULL)');
const insert = { name: 'insert', text: 'INSERT INTO bench_e (body) VALUES ($1) RETURNING id' };

const app = fastify();
app.post('/turn', async ({ body }) => {
  const { rows } = await pool.query<{ id: string }>({ ...insert, values: [JSON.stringify(body)] });
  return { id: rows[0]?.id };
});
serveBench(await app.listen({ host: '127.0.0.1', port: 0 }));
