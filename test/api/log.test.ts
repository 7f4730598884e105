import { execFileSync } from 'node:child_process';
import path from 'node:path';

import fc from 'fast-check';

import type { Routes } from '../../api/context.ts';
import { createLog, describeError } from '../../api/log.ts';
import { scrubLine } from '../../api/scrub.ts';
import { buildDemo } from '../support/demo-server.ts';
import { inject, startTalk } from '../support/direct-line.ts';

const ID = 'STg6YWVWzzMOhCHfZw--qA';
const logged = (write: (log: ReturnType<typeof createLog>) => void): string => {
  const lines: string[] = [];
  write(createLog({ level: 'trace', destination: { write: (line) => lines.push(line) } }));
  return lines.join('');
};

describe('a line of the log', () => {
  const token = 'eyJhbGciOiJIUzI1NiJ9.eyJjb252ZXJzYXRpb24iOiJ4In0.abc-def_123';
  const secrets: readonly (readonly [name: string, secret: string])[] = [
    ['a mobile number', '07700 900123'],
    ['a mobile number in one', '07700900123'],
    ['an international number', '+44 (0)7700 900-123'],
    ['a landline', '01283 595795'],
    ['an e-mail', 'jo.bloggs+x@example.org'],
    ['a postcode', 'DE11 8AA'],
    ['a postcode in one, small', 'de118aa'],
    ['a registration', 'AB12 CDE'],
    ['a token', token],
    ['a bearer header', `Bearer abcdef123456`],
  ];
  test.each(secrets)('never holds %s, wherever it was put', (_name, secret) => {
    const output = logged((log) => {
      log.info({ note: secret, deep: { list: [secret, { [secret]: secret }] } }, `about ${secret} here`);
      log.error({ err: new Error(`failed on ${secret}`) }, 'failed');
      log.error(new Error(`value "${secret}" is wrong`));
      log.info({ url: `/v3/directline/x?watermark=1&t=${secret}`, request: secret });
      log.info(`%s and %o`, secret, { secret });
    });
    expect(output).not.toContain(secret);
    expect(output).not.toContain(secret.replaceAll(' ', ''));
    expect(output.trim().split('\n')).toHaveLength(5);
  });

  test('never holds a phone number that was given as a number', () => {
    expect(
      logged((log) => {
        log.info({ phone: 447_700_900_123 });
      }),
    ).not.toContain('447700900123');
  });

  test('never holds what somebody wrote, short or long', () => {
    const output = logged((log) => {
      log.info({ text: 'he hits me', words: 'x'.repeat(200), list: ['my neighbour shouts'] }, 'y '.repeat(200));
      log.error({ err: new SyntaxError('Unexpected token h, "he hits me" is not valid JSON') }, 'failed');
      log.error({
        err: Object.assign(new Error('duplicate key'), { code: '23505', detail: 'Key (text)=(he hits me) exists.' }),
      });
      log.error({ err: new Error('outer', { cause: new Error('he hits me') }) });
    });
    expect(output).not.toMatch(/hits|neighbour|xxx|y y/);
  });

  test('still says what an operator needs: when, where, ids, the kind of error and its place', () => {
    const error = Object.assign(new TypeError('cannot connect'), { code: 'ECONNREFUSED' });
    const line = JSON.parse(
      logged((log) => {
        log.error({ err: error, conversation: ID, user: `u-${ID}`, ms: 12 }, 'turn failed');
      }),
    ) as {
      err: { stack: string };
      time: string;
    };
    expect(line).toMatchObject({
      level: 50,
      msg: 'turn failed',
      conversation: ID,
      user: `u-${ID}`,
      ms: 12,
      err: { type: 'TypeError', message: 'cannot connect', code: 'ECONNREFUSED' },
    });
    expect(line.err.stack).toContain('log.test.ts');
    expect(Number.isNaN(Date.parse(line.time))).toBe(false);
  });

  test('keeps no line of a message, even one that looks like a place in the code', () => {
    const { stack } = describeError(new Error('not stored:\n    at planted (my-words:1:1)')) as { stack: string };
    expect(stack).toContain('log.test.ts');
    expect(stack).not.toContain('planted');
  });

  test('that cannot be read is left out rather than let through', () => {
    expect(scrubLine('call me on 07700 900123')).toBe(
      '{"level":40,"msg":"a line that could not be read was left out of the log"}\n',
    );
  });

  test('lets no e-mail and no UK phone number through, whatever surrounds it', () => {
    const digits = fc.stringMatching(/^07\d{3} \d{6}$/);
    const address = fc.emailAddress();
    fc.assert(
      fc.property(
        fc.string({ maxLength: 20 }),
        fc.oneof(digits, address),
        fc.string({ maxLength: 20 }),
        (before, secret, after) => {
          const line = scrubLine(
            JSON.stringify({ level: 30, msg: `${before} ${secret} ${after}`, other: `${before} ${secret}` }),
          );
          expect(line).not.toContain(secret);
        },
      ),
    );
  });
});

describe('the log of a process', () => {
  test('is whole when the process ends, with the lines that waited to go out together', () => {
    const module = JSON.stringify(path.resolve('api/log.ts'));
    const program = `import { createLog } from ${module};
      const log = createLog({ level: 'info' });
      for (const what of ['begun', 'going-on']) log.info({ what }, 'told');
      log.warn({ what: 'odd' }, 'told');
      setTimeout(() => { log.info({ what: 'ended' }, 'told'); process.exit(0); }, 10);`;
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' });
    const told = output.trim().split('\n').map((line) => (JSON.parse(line) as { what: string }).what); // prettier-ignore
    expect(told).toEqual(['begun', 'going-on', 'odd', 'ended']);
  });
});

describe('the log of a whole conversation', () => {
  test('holds no word of it, no address of a request and no token', async () => {
    const lines: string[] = [];
    const probes: Routes = (app) => {
      app.post('/throws', () => {
        throw new Error('planted-error for 07700 900123');
      });
    };
    const { app } = await buildDemo({ routes: [probes], log: { write: (line) => lines.push(line) } });
    const talk = await startTalk(app);
    await talk.post({ type: 'message', text: 'planted-words from jo@example.org DE11 8AA' });
    await talk.post({ type: 'message', text: 'break' });
    await talk.read('1');
    await inject(app, 'GET', talk.streamUrl.slice(talk.streamUrl.indexOf('/v3')));
    await inject(app, 'GET', '/planted-path?planted-query=1');
    await inject(app, 'POST', '/throws', {
      headers: { 'user-agent': 'planted-agent', cookie: 'session=planted-cookie' },
    });
    await app.close();
    const output = lines.join('');
    expect(lines.length).toBeGreaterThan(7);
    expect(output).not.toMatch(
      /planted-(words|path|query|agent|cookie)|jo@example|DE11|watermark=\d|07700|127\.0\.0\.1/,
    );
    expect(output).not.toContain(talk.token);
    expect(output).toContain('"route":"/v3/directline/conversations/:conversationId/activities"');
    expect(output).toContain(`"conversation":"${talk.conversationId}"`);
  });
});
