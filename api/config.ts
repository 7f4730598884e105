import path from 'node:path';

import { z } from 'zod';

import type { ModelSettings } from '../bot/model/open-chat-model.ts';
import { OUTWARD_SETTINGS, toOutwardConfig, type OutwardConfig } from './config-outward.ts';
import { OIDC_PARTNERS, STAFF_SETTINGS, toStaffConfig, type StaffConfig } from './config-staff.ts';
import {
  TRANSLATION_SETTINGS,
  toTranslationConfig,
  translationComplaints,
  type TranslationConfig,
} from './config-translation.ts';
import { addressOf, email, listOf, network, origin, safeAddress, wholeNumber, words } from './config-values.ts';

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const NETWORKS = 'a list of IP addresses or ranges such as 10.0.0.0/8 (a number of hops is not enough to be safe)';
const ORIGINS = 'a list of addresses such as https://www.example.org, without paths';
const limit = wholeNumber(1, 1_000_000).optional();

/** Every setting there is. `.env.example` explains each one to the operator; a test keeps the two alike. */
const settings = z.object({
  HOST: words('an address to listen on, such as 127.0.0.1').default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535).default(3978),
  PUBLIC_URL: origin.optional(),
  TRUST_PROXY: listOf(network, NETWORKS).default([]),
  FRAME_ANCESTORS: listOf(origin, ORIGINS).default([]),
  DATA_FOLDER: words('a folder').default('./data'),
  DATABASE_URL: addressOf(['postgres', 'postgresql'], 'postgres://user:password@host:5432/database').optional(),
  DATABASE_POOL_SIZE: wholeNumber(2, 100).default(10),
  KEY_RING_FILE: words('a file').optional(),
  TOKEN_SECRET: words('a secret of 32 characters or more', 32).optional(),
  LOG_LEVEL: z.enum(LEVELS, `one of ${LEVELS.join(', ')}`).default('info'),
  SMTP_URL: addressOf(['smtp', 'smtps'], 'smtps://user:password@mail.example.org').optional(),
  EMAIL_FROM: email.optional(),
  TEAM_EMAIL: email.optional(),
  MODEL_BASE_URL: safeAddress('https://model.example.org/v1').optional(),
  MODEL_NAME: words('the name of a model').optional(),
  MODEL_API_KEY: words('a secret').optional(),
  ...TRANSLATION_SETTINGS,
  BOT_APP_ID: z.uuid('an application id like 00000000-0000-0000-0000-000000000000').optional(),
  BOT_APP_PASSWORD: words('a secret').optional(),
  BOT_APP_CERTIFICATE_FILE: words('a PEM file').optional(),
  BOT_APP_TENANT_ID: words('a tenant id').optional(),
  BOT_OPENID_METADATA: safeAddress('https://login.example.org/openidconfiguration').optional(),
  ...OUTWARD_SETTINGS,
  ...STAFF_SETTINGS,
  LIMIT_REQUESTS_PER_ADDRESS: limit,
  LIMIT_CONVERSATIONS_PER_ADDRESS: limit,
  LIMIT_TURNS_PER_CONVERSATION: limit,
  LIMIT_READS_PER_CONVERSATION: limit,
  LIMIT_SOCKETS_PER_CONVERSATION: limit,
  LIMIT_SOCKETS_PER_ADDRESS: limit,
  LIMIT_TURNS_AT_ONCE: limit,
});
type Settings = z.infer<typeof settings>;

/** The names of all settings, in the order in which they are explained. */
export const SETTING_NAMES: readonly string[] = Object.keys(settings.shape);

/** The settings of this run, checked and typed. Optional parts are absent when their feature is off. */
export interface Config {
  readonly host: string;
  readonly port: number; // 0: any free one
  readonly publicUrl?: string; // origin that residents and staff use, without a slash at the end
  readonly trustProxy: readonly string[];
  readonly frameAncestors: readonly string[];
  readonly dataFolder: string; // absolute
  readonly databaseUrl?: string; // absent: the embedded database in the data folder
  readonly databasePoolSize: number;
  readonly keyRingFile: string; // absolute
  readonly tokenSecret?: string; // absent: kept in the data folder, see token-secret.ts
  readonly logLevel: (typeof LEVELS)[number];
  readonly teamEmail?: TeamEmail;
  readonly languageModel?: ModelSettings;
  readonly translation: TranslationConfig;
  readonly botFramework?: BotFramework;
  readonly outward: OutwardConfig;
  readonly staff: StaffConfig;
  readonly limits: ConfiguredLimits; // only those that are set; the others have defaults in plugins/rate-limit.ts
}

/** Where the team is told that a report arrived, and how the mail leaves. */
export interface TeamEmail {
  readonly smtpUrl: string;
  readonly from: string;
  readonly to: string;
  readonly publicUrl: string;
}

/** The registration at Azure Bot Service. */
export interface BotFramework {
  readonly appId: string;
  readonly secret:
    { readonly kind: 'password'; readonly password: string } | { readonly kind: 'certificate'; readonly file: string }; // PEM: certificate and private key
  readonly tenantId?: string;
  readonly openIdMetadata?: string;
}

/** Limits that the operator set; see `Limits` in plugins/rate-limit.ts. */
export interface ConfiguredLimits {
  readonly requestsPerAddress?: number;
  readonly conversationsPerAddress?: number;
  readonly turnsPerConversation?: number;
  readonly readsPerConversation?: number;
  readonly socketsPerConversation?: number;
  readonly socketsPerAddress?: number;
  readonly turnsAtOnce?: number;
}

/** Settings that the service must not start with. The message names each and what is expected, never a value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * Reads the settings from the environment, once. An empty value counts as not set. Throws one `ConfigError` that names
 * everything that is wrong.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const present = SETTING_NAMES.filter((name) => (environment[name] ?? '').trim() !== '');
  const result = settings.safeParse(Object.fromEntries(present.map((name) => [name, environment[name]?.trim()])));
  const complaints = result.success
    ? missingPartners(result.data)
    : result.error.issues.map((issue) => `${issue.path.join('.')} must be ${issue.message}.`);
  if (complaints.length > 0 || !result.success) throw new ConfigError([...new Set(complaints)].join('\n'));
  return toConfig(result.data);
}

/** Settings that mean nothing without another one; half a feature is a mistake to hear of at the start. */
function missingPartners(given: Settings): readonly string[] {
  const needs = (name: keyof Settings, partners: readonly (keyof Settings)[], why: string): readonly string[] =>
    given[name] === undefined
      ? []
      : partners
          .filter((partner) => given[partner] === undefined)
          .map((partner) => `${partner} must be set, because ${name} is: ${why}.`);
  const complaints = [
    ...needs('OIDC_ISSUER', OIDC_PARTNERS, 'the provider knows us by them, and leads back to us'),
    ...needs('TEAM_EMAIL', ['SMTP_URL', 'EMAIL_FROM', 'PUBLIC_URL'], 'the e-mail has a sender and a link'),
    ...needs('MODEL_BASE_URL', ['MODEL_NAME'], 'a server may have several models'),
    ...needs('MODEL_NAME', ['MODEL_BASE_URL'], 'a model is somewhere'),
    ...needs('MODEL_API_KEY', ['MODEL_BASE_URL'], 'a key belongs to a server'),
    ...translationComplaints(given),
    ...needs('HUB_URL', ['HUB_SECRET'], 'what goes to a hub and comes from it is signed'),
    ...needs('HUB_SECRET', ['HUB_URL'], 'a secret belongs to a hub'),
    ...needs('ALERT_WEBHOOK_URL', ['PUBLIC_URL'], 'the alert has a link'),
    ...needs('ALERT_WEBHOOK_SECRET', ['ALERT_WEBHOOK_URL'], 'a secret belongs to an address'),
    ...needs('BOT_APP_PASSWORD', ['BOT_APP_ID'], 'a secret belongs to an application'),
    ...needs('BOT_APP_CERTIFICATE_FILE', ['BOT_APP_ID'], 'a certificate belongs to an application'),
  ];
  if (given.STAFF_PASSWORDS === 'off' && given.OIDC_ISSUER === undefined) {
    complaints.push('OIDC_ISSUER must be set, because STAFF_PASSWORDS is off: nobody could sign in.');
  }
  const secrets = [given.BOT_APP_PASSWORD, given.BOT_APP_CERTIFICATE_FILE].filter((secret) => secret !== undefined);
  if (given.BOT_APP_ID !== undefined && secrets.length !== 1) {
    complaints.push('BOT_APP_ID must be set together with either BOT_APP_PASSWORD or BOT_APP_CERTIFICATE_FILE.');
  }
  return complaints;
}

function toConfig(given: Settings): Config {
  const dataFolder = path.resolve(given.DATA_FOLDER);
  return {
    host: given.HOST,
    port: given.PORT,
    trustProxy: given.TRUST_PROXY,
    frameAncestors: given.FRAME_ANCESTORS,
    dataFolder,
    databasePoolSize: given.DATABASE_POOL_SIZE,
    keyRingFile: path.resolve(given.KEY_RING_FILE ?? path.join(dataFolder, 'keys.json')),
    logLevel: given.LOG_LEVEL,
    outward: toOutwardConfig(given),
    staff: toStaffConfig(given),
    translation: toTranslationConfig(given),
    limits: toLimits(given),
    ...withoutAbsent({
      publicUrl: given.PUBLIC_URL,
      databaseUrl: given.DATABASE_URL,
      tokenSecret: given.TOKEN_SECRET,
      teamEmail: toTeamEmail(given),
      languageModel: toLanguageModel(given),
      botFramework: toBotFramework(given),
    }),
  };
}

function toTeamEmail(given: Settings): TeamEmail | undefined {
  const { TEAM_EMAIL: to, SMTP_URL: smtpUrl, EMAIL_FROM: from, PUBLIC_URL: publicUrl } = given;
  if (to === undefined || smtpUrl === undefined || from === undefined || publicUrl === undefined) return undefined;
  return { to, smtpUrl, from, publicUrl };
}

function toLanguageModel(given: Settings): ModelSettings | undefined {
  const { MODEL_BASE_URL: baseUrl, MODEL_NAME: name, MODEL_API_KEY: apiKey } = given;
  if (baseUrl === undefined || name === undefined) return undefined;
  return { baseUrl, name, ...withoutAbsent({ apiKey }) };
}

function toBotFramework(given: Settings): BotFramework | undefined {
  const { BOT_APP_ID: appId, BOT_APP_PASSWORD: password, BOT_APP_CERTIFICATE_FILE: file } = given;
  if (appId === undefined) return undefined;
  const secret =
    file === undefined
      ? ({ kind: 'password', password: password ?? '' } as const)
      : ({ kind: 'certificate', file: path.resolve(file) } as const);
  return {
    appId,
    secret,
    ...withoutAbsent({ tenantId: given.BOT_APP_TENANT_ID, openIdMetadata: given.BOT_OPENID_METADATA }),
  };
}

function toLimits(given: Settings): ConfiguredLimits {
  return withoutAbsent({
    requestsPerAddress: given.LIMIT_REQUESTS_PER_ADDRESS,
    conversationsPerAddress: given.LIMIT_CONVERSATIONS_PER_ADDRESS,
    turnsPerConversation: given.LIMIT_TURNS_PER_CONVERSATION,
    readsPerConversation: given.LIMIT_READS_PER_CONVERSATION,
    socketsPerConversation: given.LIMIT_SOCKETS_PER_CONVERSATION,
    socketsPerAddress: given.LIMIT_SOCKETS_PER_ADDRESS,
    turnsAtOnce: given.LIMIT_TURNS_AT_ONCE,
  });
}

type Present<Part> = { [Key in keyof Part]?: Exclude<Part[Key], undefined> };

function withoutAbsent<Part extends object>(part: Part): Present<Part> {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as Present<Part>;
}
