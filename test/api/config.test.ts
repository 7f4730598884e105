import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';

import fc from 'fast-check';

import { ConfigError, readConfig, SETTING_NAMES } from '../../api/config.ts';
import { DEFAULT_LIMITS } from '../../api/plugins/rate-limit.ts';

const example = readFileSync(path.join(import.meta.dirname, '../../.env.example'), 'utf8');
const APP = '11111111-2222-4333-8444-555555555555';

test('nothing needs to be set', () => {
  expect(readConfig({})).toEqual({
    host: '127.0.0.1',
    port: 3978,
    trustProxy: [],
    translation: { engines: [] },
    frameAncestors: [],
    dataFolder: path.resolve('data'),
    databasePoolSize: 10,
    keyRingFile: path.resolve('data/keys.json'),
    logLevel: 'info',
    staff: { secondStep: 'optional' },
    outward: {},
    limits: {},
  });
});

test('.env.example names every setting, in order, and means the defaults', () => {
  const shown = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
  expect(shown).toEqual(SETTING_NAMES);
  expect(readConfig(parseEnv(example))).toEqual(readConfig({}));
});

test('every setting arrives where it is used', () => {
  const all = readConfig({
    HOST: '0.0.0.0',
    PORT: '80',
    PUBLIC_URL: 'https://chat.example.org/',
    TRUST_PROXY: '10.0.0.0/8, 2001:db8::/32 192.168.1.1',
    FRAME_ANCESTORS: 'https://www.example.gov.uk http://localhost:8080',
    DATA_FOLDER: '/srv/data',
    DATABASE_URL: 'postgres://me:secret@db:5432/assistant',
    DATABASE_POOL_SIZE: '20',
    KEY_RING_FILE: '/srv/keys.json',
    TOKEN_SECRET: 'a-secret-of-thirty-two-characters',
    LOG_LEVEL: 'warn',
    SMTP_URL: 'smtp://localhost:2525',
    EMAIL_FROM: 'service@example.org',
    TEAM_EMAIL: 'team@example.org',
    MODEL_BASE_URL: 'http://127.0.0.1:8080/v1',
    MODEL_NAME: 'small',
    MODEL_API_KEY: 'key',
    BOT_APP_ID: APP,
    BOT_APP_PASSWORD: 'secret',
    BOT_APP_TENANT_ID: 'tenant',
    BOT_OPENID_METADATA: 'http://127.0.0.1:9/keys',
    HUB_URL: 'https://hub.example.org/in',
    HUB_SECRET: 'h'.repeat(32),
    ALERT_WEBHOOK_URL: 'https://alert.example.org/',
    ALERT_WEBHOOK_SECRET: 'a'.repeat(32),
    STAFF_SECOND_STEP: 'required',
    LIMIT_REQUESTS_PER_ADDRESS: '1',
    LIMIT_CONVERSATIONS_PER_ADDRESS: '2',
    LIMIT_TURNS_PER_CONVERSATION: '3',
    LIMIT_READS_PER_CONVERSATION: '4',
    LIMIT_SOCKETS_PER_CONVERSATION: '5',
    LIMIT_SOCKETS_PER_ADDRESS: '6',
    LIMIT_TURNS_AT_ONCE: '7',
    TRANSLATE: 'model, deepl azure libretranslate',
    TRANSLATE_OWN: 'model',
    TRANSLATE_MONTHLY_CHARACTERS: '500000',
    LIBRETRANSLATE_URL: 'https://translate.example.org',
    LIBRETRANSLATE_KEY: 'libre-key',
    AZURE_TRANSLATOR_URL: 'https://api-eur.cognitive.microsofttranslator.com',
    AZURE_TRANSLATOR_KEY: 'azure-key',
    AZURE_TRANSLATOR_REGION: 'uksouth',
    DEEPL_URL: 'https://api.deepl.com',
    DEEPL_KEY: 'deepl-key',
  });
  expect(all).toEqual({
    translation: {
      monthlyCharacters: 500_000,
      engines: [
        { id: 'model', local: true },
        { id: 'deepl', key: 'deepl-key', url: 'https://api.deepl.com' },
        { id: 'azure', key: 'azure-key', region: 'uksouth', url: 'https://api-eur.cognitive.microsofttranslator.com' },
        { id: 'libretranslate', key: 'libre-key', local: false, url: 'https://translate.example.org' },
      ],
    },
    host: '0.0.0.0',
    port: 80,
    publicUrl: 'https://chat.example.org',
    trustProxy: ['10.0.0.0/8', '2001:db8::/32', '192.168.1.1'],
    frameAncestors: ['https://www.example.gov.uk', 'http://localhost:8080'],
    dataFolder: '/srv/data',
    databaseUrl: 'postgres://me:secret@db:5432/assistant',
    databasePoolSize: 20,
    keyRingFile: '/srv/keys.json',
    tokenSecret: 'a-secret-of-thirty-two-characters',
    logLevel: 'warn',
    teamEmail: {
      smtpUrl: 'smtp://localhost:2525',
      from: 'service@example.org',
      to: 'team@example.org',
      publicUrl: 'https://chat.example.org',
    },
    languageModel: { baseUrl: 'http://127.0.0.1:8080/v1', name: 'small', apiKey: 'key' },
    botFramework: {
      appId: APP,
      secret: { kind: 'password', password: 'secret' },
      tenantId: 'tenant',
      openIdMetadata: 'http://127.0.0.1:9/keys',
    },
    outward: {
      hub: { url: 'https://hub.example.org/in', secret: 'h'.repeat(32) },
      alert: { url: 'https://alert.example.org/', secret: 'a'.repeat(32) },
    },
    staff: { secondStep: 'required' },
    limits: {
      requestsPerAddress: 1,
      conversationsPerAddress: 2,
      turnsPerConversation: 3,
      readsPerConversation: 4,
      socketsPerConversation: 5,
      socketsPerAddress: 6,
      turnsAtOnce: 7,
    },
  });
  expect(Object.keys(all.limits)).toEqual(Object.keys(DEFAULT_LIMITS));
});

test('a certificate may stand in for the password', () => {
  const { botFramework } = readConfig({ BOT_APP_ID: APP, BOT_APP_CERTIFICATE_FILE: '/srv/bot.pem' });
  expect(botFramework).toEqual({ appId: APP, secret: { kind: 'certificate', file: '/srv/bot.pem' } });
});

test.each([
  ['libretranslate', 'LIBRETRANSLATE_URL'],
  ['azure', 'AZURE_TRANSLATOR_KEY'],
  ['deepl', 'DEEPL_KEY'],
  ['model', 'MODEL_BASE_URL'],
])('an engine that translates (%s) must be told where or by whose key', (engine, missing) => {
  expect(() => readConfig({ TRANSLATE: engine })).toThrow(`${missing} must be set, because TRANSLATE names ${engine}.`);
});

test.each([
  [{ TRANSLATE: 'deepl', DEEPL_KEY: 'secret-key', TRANSLATE_OWN: 'deepl' }],
  [{ TRANSLATE: 'deepl', DEEPL_KEY: 'secret-key', TRANSLATE_OWN: 'libretranslate' }],
])('an engine of somebody else is never taken for one of your own (%#)', (environment) => {
  expect(() => readConfig(environment)).toThrow(
    /^TRANSLATE_OWN must be engines of TRANSLATE that run on your own machines: libretranslate or model\.$/,
  );
});

test.each(['google', 'azure, azure'])('an engine that is not known, or named twice, is refused (%s)', (list) => {
  expect(() => readConfig({ TRANSLATE: list, AZURE_TRANSLATOR_KEY: 'secret-key' })).toThrow(
    /^TRANSLATE must be a list of libretranslate, azure, deepl, model\.$/,
  );
});

test.each([
  ['PORT', 'eighty', 'PORT must be a whole number from 0 to 65535.'],
  ['PORT', '65536', 'PORT must be a whole number from 0 to 65535.'],
  ['PORT', '-1', 'PORT must be a whole number from 0 to 65535.'],
  ['PORT', '0x50', 'PORT must be a whole number from 0 to 65535.'],
  [
    'TRUST_PROXY',
    '1',
    'TRUST_PROXY must be a list of IP addresses or ranges such as 10.0.0.0/8 (a number of hops is not enough to be safe).',
  ],
  [
    'TRUST_PROXY',
    '10.0.0.0/33',
    'TRUST_PROXY must be a list of IP addresses or ranges such as 10.0.0.0/8 (a number of hops is not enough to be safe).',
  ],
  [
    'TRUST_PROXY',
    'true',
    'TRUST_PROXY must be a list of IP addresses or ranges such as 10.0.0.0/8 (a number of hops is not enough to be safe).',
  ],
  [
    'FRAME_ANCESTORS',
    '*',
    'FRAME_ANCESTORS must be a list of addresses such as https://www.example.org, without paths.',
  ],
  [
    'FRAME_ANCESTORS',
    "https://a.example 'unsafe-inline'",
    'FRAME_ANCESTORS must be a list of addresses such as https://www.example.org, without paths.',
  ],
  [
    'FRAME_ANCESTORS',
    'http://www.example.org',
    'FRAME_ANCESTORS must be a list of addresses such as https://www.example.org, without paths.',
  ],
  [
    'PUBLIC_URL',
    'chat.example.org',
    'PUBLIC_URL must be an address like https://chat.example.org, without a path (http only for this machine).',
  ],
  [
    'PUBLIC_URL',
    'https://example.org/chat',
    'PUBLIC_URL must be an address like https://chat.example.org, without a path (http only for this machine).',
  ],
  [
    'DATABASE_URL',
    'mysql://hunter2@db/x',
    'DATABASE_URL must be an address like postgres://user:password@host:5432/database.',
  ],
  ['DATABASE_POOL_SIZE', '1', 'DATABASE_POOL_SIZE must be a whole number from 2 to 100.'],
  ['TOKEN_SECRET', 'hunter2', 'TOKEN_SECRET must be a secret of 32 characters or more.'],
  ['LOG_LEVEL', 'loud', 'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent.'],
  ['SMTP_URL', 'mail.example.org', 'SMTP_URL must be an address like smtps://user:password@mail.example.org.'],
  ['EMAIL_FROM', 'nobody', 'EMAIL_FROM must be an e-mail address.'],
  ['HUB_URL', 'hub', 'HUB_URL must be an address like https://hub.example.org/handoffs (http only for this machine).'],
  ['BOT_APP_ID', 'x', 'BOT_APP_ID must be an application id like 00000000-0000-0000-0000-000000000000.'],
  ['BOT_APP_ID', APP, 'BOT_APP_ID must be set together with either BOT_APP_PASSWORD or BOT_APP_CERTIFICATE_FILE.'],
  [
    'BOT_APP_PASSWORD',
    'hunter2',
    'BOT_APP_ID must be set, because BOT_APP_PASSWORD is: a secret belongs to an application.',
  ],
  ['LIMIT_TURNS_AT_ONCE', '0', 'LIMIT_TURNS_AT_ONCE must be a whole number from 1 to 1000000.'],
])('%s=%s is refused by name, with what is expected', (name, value, sentence) => {
  expect(() => readConfig({ [name]: value })).toThrow(new ConfigError(sentence));
});

test.each([
  'MODEL_BASE_URL',
  'LIBRETRANSLATE_URL',
  'AZURE_TRANSLATOR_URL',
  'DEEPL_URL',
  'BOT_OPENID_METADATA',
  'OIDC_ISSUER',
  'HUB_URL',
  'ALERT_WEBHOOK_URL',
])('no words of a resident, and no secret, go to %s in the clear past this machine', (name) => {
  const refusal = new RegExp(`^${name} must be an address like https://\\S+ \\(http only for this machine\\)\\.$`);
  expect(() => readConfig({ [name]: 'http://model.example.org/v1' })).toThrow(refusal);
  expect(() => readConfig({ [name]: 'http://127.0.0.1.example.org/v1' })).toThrow(refusal);
  for (const safe of ['https://model.example.org/v1', 'http://127.0.0.1:8080/v1', 'http://[::1]:8080']) {
    expect(() => readConfig({ [name]: safe })).not.toThrow(refusal);
  }
});

test('all that is wrong is named at once', () => {
  expect(() => readConfig({ TEAM_EMAIL: 'team@example.org' })).toThrow(
    new ConfigError(
      ['SMTP_URL', 'EMAIL_FROM', 'PUBLIC_URL']
        .map((name) => `${name} must be set, because TEAM_EMAIL is: the e-mail has a sender and a link.`)
        .join('\n'),
    ),
  );
});

test('whatever a setting holds, it is taken or refused without being repeated', () => {
  const value = fc.string({ minLength: 1 }).map((text) => `hunter2${text}`);
  fc.assert(
    fc.property(fc.constantFrom(...SETTING_NAMES), value, (name, secret) => {
      try {
        readConfig({ [name]: secret });
      } catch (error) {
        expect(error).toBeInstanceOf(ConfigError);
        expect(String(error)).toContain(name);
        expect(String(error)).not.toContain('hunter2');
      }
    }),
  );
});
