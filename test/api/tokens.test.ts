import fc from 'fast-check';
import { SignJWT } from 'jose';

import { createTokens } from '../../api/tokens.ts';

const secret = 'a secret of thirty-two characters';
const grant = { conversation: 'talk', user: 'u-me' };
const start = new Date('2026-03-01T10:00:00Z');
const at = (seconds: number) => () => new Date(start.getTime() + seconds * 1000);
const tokens = createTokens({ secret, now: at(0) });

describe('a token', () => {
  test('opens its own conversation for half an hour, and says so when that is over', async () => {
    const token = await tokens.issue(grant, 'session');
    const later = (seconds: number) => createTokens({ secret, now: at(seconds) }).verify(token, 'session');
    const expiresAt = new Date('2026-03-01T10:30:00Z');
    expect(await later(0)).toEqual({ kind: 'valid', ...grant, expiresAt });
    expect(await later(1799)).toEqual({ kind: 'valid', ...grant, expiresAt });
    expect(await later(1801)).toEqual({ kind: 'expired', ...grant, expiresAt });
  });

  test('runs out on time for a service that has seen it before', async () => {
    let now = start;
    const same = createTokens({ secret, now: () => now });
    const token = await same.issue(grant, 'session');
    const kinds = [(await same.verify(token, 'session')).kind, (await same.verify(token, 'stream')).kind];
    now = at(1800)();
    kinds.push((await same.verify(token, 'session')).kind);
    expect(kinds).toEqual(['valid', 'invalid', 'expired']);
  });

  test('in an address opens one stream within a minute, and nothing else', async () => {
    const token = await tokens.issue(grant, 'stream');
    expect(await tokens.verify(token, 'session')).toEqual({ kind: 'invalid' });
    expect((await createTokens({ secret, now: at(59) }).verify(token, 'stream')).kind).toBe('valid');
    expect((await createTokens({ secret, now: at(61) }).verify(token, 'stream')).kind).toBe('expired');
  });

  test.each([
    ['stream', 'session'],
    ['session', 'stream'],
  ] as const)('of a %s is nothing as one of a %s, long after its time as well', async (use, other) => {
    const token = await tokens.issue(grant, use);
    const late = createTokens({ secret, now: at(86_400) });
    expect(await late.verify(token, other)).toEqual({ kind: 'invalid' }); // for a service that never saw it
    expect((await late.verify(token, use)).kind).toBe('expired');
    expect(await late.verify(token, other)).toEqual({ kind: 'invalid' }); // and for one that has
  });

  test('of a session is never taken from an address', async () => {
    expect(await tokens.verify(await tokens.issue(grant, 'session'), 'stream')).toEqual({ kind: 'invalid' });
  });

  test.each([
    [
      'signed by somebody else',
      () => createTokens({ secret: 'another secret of many characters', now: at(0) }).issue(grant, 'session'),
    ],
    [
      'signed by somebody else, long ago',
      () => createTokens({ secret: 'another secret of many characters', now: at(-86_400) }).issue(grant, 'session'),
    ],
    ['without a signature', () => Promise.resolve(unsigned({ ...grant, use: 'session', exp: 4_000_000_000 }))],
    ['without a conversation', () => sign({ user: 'u-me', use: 'session' })],
    ['without an end', () => sign({ ...grant, use: 'session' }, 'HS256', false)],
    ['with another algorithm', () => sign({ ...grant, use: 'session' }, 'HS512')],
    ['of endless length', () => Promise.resolve('a'.repeat(100_000))],
  ])('%s opens nothing', async (_name, make) => {
    expect(await tokens.verify(await make(), 'session')).toEqual({ kind: 'invalid' });
  });

  test('that is any text at all opens nothing and breaks nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        expect(await tokens.verify(text, 'session')).toEqual({ kind: 'invalid' });
      }),
    );
  });
});

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const unsigned = (claims: unknown): string => `${part({ alg: 'none' })}.${part(claims)}.`;
function sign(claims: Record<string, unknown>, alg = 'HS256', ends = true): Promise<string> {
  const jwt = new SignJWT(claims).setProtectedHeader({ alg });
  if (ends) jwt.setExpirationTime(4_000_000_000);
  return jwt.sign(Buffer.from(secret));
}
