import { readFile } from 'node:fs/promises';
import { X509Certificate } from 'node:crypto';

import {
  type Activity,
  CloudAdapterBase,
  ConfigurationBotFrameworkAuthentication,
  type TurnContext,
} from 'botbuilder-core';

import type { CloudActivity } from './cloud-activities.ts';

/** Who the service is to Azure Bot Service. Without an application the SDK lets anyone in, so there is no such case. */
export interface CloudApplication {
  readonly appId: string;
  readonly secret:
    { readonly kind: 'password'; readonly password: string } | { readonly kind: 'certificate'; readonly file: string };
  readonly tenantId?: string;
  readonly openIdMetadata?: string; // where the keys of inbound tokens are published, if not at Azure's public address
}

/** How a call of a channel ended. `refused`: nothing was read or done, because the caller did not prove who it is. */
export type Received =
  | { readonly kind: 'done'; readonly status: number; readonly body?: unknown }
  | { readonly kind: 'refused' }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Takes one call: checks its token, and only then asks `answer` for what to send back. */
export type CloudDoor = (
  authorization: string,
  activity: object,
  answer: () => Promise<readonly CloudActivity[]>,
) => Promise<Received>;

/**
 * CloudAdapter without its HTTP part (`process`), which writes errors to the console and answers them to the caller: this
 * way in takes the same path through the SDK and hands back a value.
 */
class QuietAdapter extends CloudAdapterBase {
  receive(authorization: string, activity: Activity, logic: (context: TurnContext) => Promise<void>) {
    return this.processActivity(authorization, activity, logic);
  }
}

/** Opens the SDK's adapter for an application; reads the certificate's file once. */
export async function openCloudAdapter(application: CloudApplication): Promise<QuietAdapter> {
  return new QuietAdapter(new ConfigurationBotFrameworkAuthentication(await settingsOf(application)));
}

/** Opens the way in for Azure Bot Service's channels. */
export async function openCloudDoor(application: CloudApplication): Promise<CloudDoor> {
  const adapter = await openCloudAdapter(application);
  return async (authorization, activity, answer) => {
    const caller = { proven: false };
    try {
      const response = await adapter.receive(authorization, { ...activity } as Activity, async (context) => {
        caller.proven = true;
        const replies = await answer();
        if (replies.length > 0)
          await context.sendActivities(replies.map((reply) => ({ ...reply }) as Partial<Activity>));
      });
      const body: unknown = response?.body;
      return { kind: 'done', status: response?.status ?? 200, ...(body === undefined ? {} : { body }) };
    } catch (error) {
      return !caller.proven && isRefusal(error) ? { kind: 'refused' } : { kind: 'failed', error };
    }
  };
}

const TOKEN_ERRORS: ReadonlySet<string> = new Set(['JsonWebTokenError', 'NotBeforeError', 'TokenExpiredError']);

/** Keys that could not be fetched are our trouble (status 500); whatever else stops before the turn is the token's. */
function isRefusal(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (TOKEN_ERRORS.has(error.name)) return true;
  return 'statusCode' in error && (error.statusCode === 401 || error.statusCode === 403);
}

async function settingsOf(application: CloudApplication): Promise<Record<string, string>> {
  const { appId, secret, tenantId, openIdMetadata } = application;
  return {
    MicrosoftAppId: appId,
    MicrosoftAppType: tenantId === undefined ? 'MultiTenant' : 'SingleTenant',
    ...(tenantId === undefined ? {} : { MicrosoftAppTenantId: tenantId }),
    ...(openIdMetadata === undefined ? {} : cloudOf(openIdMetadata)),
    ...(secret.kind === 'password' ? { MicrosoftAppPassword: secret.password } : await certificateOf(secret.file)),
  };
}

/** Naming one address of a cloud means naming them all: these are the public cloud's. */
function cloudOf(openIdMetadata: string): Record<string, string> {
  return {
    ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
    ToChannelFromBotOAuthScope: 'https://api.botframework.com',
    ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
    OAuthUrl: 'https://api.botframework.com',
    ToBotFromChannelOpenIdMetadataUrl: openIdMetadata,
    ToBotFromEmulatorOpenIdMetadataUrl:
      'https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration',
    CallerId: 'urn:botframework:azure',
  };
}

async function certificateOf(file: string): Promise<Record<string, string>> {
  const pem = await readFile(file, 'utf8');
  const thumbprint = new X509Certificate(pem).fingerprint.replaceAll(':', '');
  const key = /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]+?-----END [A-Z ]*PRIVATE KEY-----/.exec(pem)?.[0];
  if (key === undefined) throw new Error('BOT_APP_CERTIFICATE_FILE must hold a certificate and its private key.');
  return { CertificateThumbprint: thumbprint, CertificatePrivateKey: key };
}
