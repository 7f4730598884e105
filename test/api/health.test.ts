import { buildDemo } from '../support/demo-server.ts';
import { inject, startTalk } from '../support/direct-line.ts';

describe('health', () => {
  let works = true;
  let now = new Date('2026-03-01T10:00:00Z');
  let writes = 0;
  const ready = async (): Promise<void> => {
    writes += 1;
    if (!works) throw new Error('no database');
  };
  const ask = async (app: Awaited<ReturnType<typeof buildDemo>>['app'], url: string) => {
    const { status, body } = await inject(app, 'GET', url);
    return [status, body];
  };

  test('tells at once that the process lives, and whether the database takes writes, and recovers by itself', async () => {
    const { app } = await buildDemo({ ready, now: () => now });
    expect(await ask(app, '/health/ready')).toEqual([200, { status: 'ok' }]);
    works = false;
    now = new Date(now.getTime() + 1000);
    expect(await ask(app, '/health/ready')).toEqual([503, { status: 'unavailable' }]);
    expect(await ask(app, '/health/live')).toEqual([200, { status: 'ok' }]);
    works = true;
    now = new Date(now.getTime() + 1000);
    expect(await ask(app, '/health/ready')).toEqual([200, { status: 'ok' }]);
    await app.close();
  });

  test('looks again when the clock was put back, instead of telling for an hour what was true before', async () => {
    const { app } = await buildDemo({ ready, now: () => now });
    expect(await ask(app, '/health/ready')).toEqual([200, { status: 'ok' }]);
    works = false;
    now = new Date(now.getTime() - 3_600_000);
    expect(await ask(app, '/health/ready')).toEqual([503, { status: 'unavailable' }]);
    works = true;
    await app.close();
  });

  test('writes once a second however many ask', async () => {
    const { app } = await buildDemo({ ready, now: () => now });
    writes = 0;
    await Promise.all(Array.from({ length: 50 }, () => ask(app, '/health/ready')));
    expect(writes).toBe(1);
    await app.close();
  });
});

describe('metrics', () => {
  test('tell what machine translation sent and how it ended, by engine, and are whole when that is not known', async () => {
    const numbers = {
      ended: [{ engine: 'deepl' as const, outcome: 'refused' as const, texts: 2 }],
      used: [{ engine: 'deepl', today: 10, month: 300 }],
    };
    const read = async (translations: () => Promise<typeof numbers>) => {
      const { app } = await buildDemo({ gauges: { translations } });
      const { status, text } = await inject(app, 'GET', '/metrics');
      await app.close();
      return [status, ...text.split('\n').filter((line) => line.startsWith('translation'))];
    };
    expect(await read(() => Promise.resolve(numbers))).toEqual([
      200,
      'translations_total{engine="deepl",outcome="refused"} 2',
      'translation_characters{engine="deepl",period="day"} 10',
      'translation_characters{engine="deepl",period="month"} 300',
    ]);
    expect(await read(() => Promise.reject(new Error('no database')))).toEqual([200]);
  });

  test('ask the database once at a time, however many ask for them', async () => {
    let asked = 0;
    const translations = async () => {
      asked += 1;
      await new Promise((resolve) => setTimeout(resolve, 50));
      return { ended: [], used: [] };
    };
    const { app } = await buildDemo({ gauges: { translations } });
    await inject(app, 'GET', '/metrics');
    const once = asked;
    const answers = await Promise.all(Array.from({ length: 50 }, () => inject(app, 'GET', '/metrics')));
    expect([asked, answers.every(({ status }) => status === 200)]).toEqual([2 * once, true]);
    await app.close();
  });

  test('hold numbers by name and nothing about anybody', async () => {
    const jobs = { jobsWaiting: () => Promise.resolve(3), jobsGivenUp: () => Promise.resolve(1) };
    const { app } = await buildDemo({
      gauges: { ...jobs, overdueContacts: () => 2, retentionAge: () => Promise.resolve(60) },
    });
    const talk = await startTalk(app);
    await talk.post({ type: 'message', text: 'danger planted-words 07700 900123' });
    await inject(app, 'GET', '/nothing/planted-words');
    const { status, text } = await inject(app, 'GET', '/metrics');
    const ours = text
      .split('\n')
      .filter((line) => /^(turns_total|danger|jobs|contacts|refusals|retention)/.test(line) && !line.endsWith(' 0'));
    await app.close();
    expect(status).toBe(200);
    expect(ours).toEqual([
      'turns_total{outcome="danger-shown"} 1',
      'danger_shown_total 1',
      'refusals_total{code="NotFound"} 1',
      'jobs_waiting 3',
      'jobs_given_up 1',
      'retention_age_seconds 60',
      'contacts_overdue 2',
    ]);
    expect(text).not.toMatch(/planted|07700|900123/);
    expect(text).not.toContain(talk.conversationId);
  });

  test('are still read when one number cannot be had', async () => {
    const { app } = await buildDemo({ gauges: { jobsWaiting: () => Promise.reject(new Error('no database')) } });
    const { status, text } = await inject(app, 'GET', '/metrics');
    await app.close();
    expect([status, text.includes('jobs_waiting Nan')]).toEqual([200, true]);
  });
});

describe('the description of the service', () => {
  test('comes from the schemas and names every way to speak to it', async () => {
    const { app } = await buildDemo();
    const { body } = await inject(app, 'GET', '/docs/json');
    await app.close();
    const { paths } = body as { paths: Record<string, Record<string, unknown>> };
    const found = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    expect(found.sort()).toEqual([
      'get /health/live',
      'get /health/ready',
      'get /metrics',
      'get /v3/directline/conversations/{conversationId}',
      'get /v3/directline/conversations/{conversationId}/activities',
      'get /v3/directline/conversations/{conversationId}/stream',
      'post /v3/directline/conversations',
      'post /v3/directline/conversations/{conversationId}/activities',
      'post /v3/directline/conversations/{conversationId}/upload',
      'post /v3/directline/tokens/generate',
      'post /v3/directline/tokens/refresh',
    ]);
  });

  test('says what is uploaded and what an activity is, and leaves no reply open', async () => {
    const { app } = await buildDemo();
    const { body } = await inject(app, 'GET', '/docs/json');
    await app.close();
    const { paths } = body as { paths: Record<string, Record<string, Described>> };
    const at = (path: string): Described => Object.values(paths[`/v3/directline/conversations/${path}`] ?? {})[0] ?? {};
    expect(at('{conversationId}/upload').requestBody).toMatchObject({
      content: { 'multipart/form-data': { schema: { properties: { activity: { type: 'object' } } } } },
    });
    expect(JSON.stringify(at('{conversationId}/stream').responses)).toContain('handoff.status');
    const replies = Object.values(paths).flatMap((methods) => Object.values(methods).map(({ responses }) => responses));
    expect(replies.length).toBeGreaterThan(9);
    expect(JSON.stringify(replies)).not.toContain('"items":{}');
  });
});

interface Described {
  readonly requestBody?: unknown;
  readonly responses?: unknown;
}
