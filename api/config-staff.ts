import { z } from 'zod';

import { STAFF_ROLES, type StaffRole } from '../store/staff/staff.ts';
import { safeAddress, words } from './config-values.ts';

const ROLES = `groups and their roles such as "Safer agents = agent; Safer leads = agent, supervisor" (${STAFF_ROLES.join(', ')})`;

/** The settings of how staff sign in; part of api/config.ts. */
export const STAFF_SETTINGS = {
  STAFF_SECOND_STEP: z.enum(['optional', 'required'], 'optional or required').default('optional'),
  STAFF_PASSWORDS: z.enum(['on', 'off'], 'on or off').default('on'),
  OIDC_ISSUER: safeAddress('https://login.microsoftonline.com/TENANT/v2.0').optional(),
  OIDC_CLIENT_ID: words('a client id').optional(),
  OIDC_CLIENT_SECRET: words('a secret').optional(),
  OIDC_ROLES: z
    .string(ROLES)
    .transform(readRoles)
    .refine((roles) => roles !== undefined, ROLES)
    .optional(),
  OIDC_GROUPS_CLAIM: words('the name of a claim').default('groups'),
};
type Given = z.infer<z.ZodObject<typeof STAFF_SETTINGS>>;

/** How staff sign in. */
export interface StaffConfig {
  readonly secondStep: 'optional' | 'required'; // a code of an authenticator app, for accounts with a password
  readonly passwords?: 'off'; // only through the provider
  readonly oidc?: OidcConfig;
}

/** The identity provider of the staff's organisation. */
export interface OidcConfig {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly roles: Readonly<Record<string, readonly StaffRole[]>>; // by group
  readonly groupsClaim: string;
  readonly publicUrl: string; // where the provider leads back to
}

/** What must be set together for signing in through a provider. */
export const OIDC_PARTNERS = ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_ROLES', 'PUBLIC_URL'] as const;

/** Reads the settings of how staff sign in. */
export function toStaffConfig(given: Given & { readonly PUBLIC_URL?: string | undefined }): StaffConfig {
  const oidc = toOidc(given);
  return {
    secondStep: given.STAFF_SECOND_STEP,
    ...(given.STAFF_PASSWORDS === 'off' ? { passwords: 'off' } : {}),
    ...(oidc === undefined ? {} : { oidc }),
  };
}

function toOidc(given: Given & { readonly PUBLIC_URL?: string | undefined }): OidcConfig | undefined {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = given;
  const { OIDC_ROLES: roles, PUBLIC_URL: publicUrl, OIDC_GROUPS_CLAIM: groupsClaim } = given;
  const whole = z.object({ issuer: z.string(), clientId: z.string(), clientSecret: z.string(), publicUrl: z.string() });
  const { data } = whole.safeParse({ issuer, clientId, clientSecret, publicUrl });
  return data === undefined || roles === undefined ? undefined : { ...data, roles, groupsClaim };
}

function readRoles(text: string): Readonly<Record<string, readonly StaffRole[]>> | undefined {
  const entries = text.split(';').flatMap((entry) => (entry.trim() === '' ? [] : [readEntry(entry)]));
  const known = entries.filter((entry) => entry !== undefined);
  return known.length === entries.length && known.length > 0 ? Object.fromEntries(known) : undefined;
}

function readEntry(entry: string): readonly [string, readonly StaffRole[]] | undefined {
  const [group = '', written = '', ...more] = entry.split('=').map((part) => part.trim());
  const asked = written.split(',').map((role) => role.trim());
  const roles = STAFF_ROLES.filter((role) => asked.includes(role));
  return group !== '' && more.length === 0 && roles.length === asked.length ? [group, roles] : undefined;
}
