import { isIP } from 'node:net';

import { z } from 'zod';

/*
 * The kinds of value a setting may have. Every message completes the sentence "NAME must be ...", because an operator
 * reads it with the name before it and the value, which may be a secret, is never shown.
 */

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** A whole number within bounds. */
export const wholeNumber = (least: number, most: number): z.ZodType<number> => {
  const expected = `a whole number from ${least} to ${most}`;
  return z
    .string(expected)
    .regex(/^\d{1,9}$/, expected)
    .transform(Number)
    .refine((value) => value >= least && value <= most, expected);
};

/** Words as they are, of at least one character. */
export const words = (expected: string, least = 1): z.ZodType<string> => z.string(expected).min(least, expected);

/** An address of a database, a mail server or the like, by its scheme. */
export const addressOf = (schemes: readonly string[], example: string): z.ZodType<string> => {
  const expected = `an address like ${example}`;
  return z.string(expected).refine((text) => schemes.includes(schemeOf(text) ?? ''), expected);
};

/** A web address that secrets or somebody's words are sent to, or keys are fetched from: https, or http to this machine. */
export const safeAddress = (example: string): z.ZodType<string> => {
  const expected = `an address like ${example} (http only for this machine)`;
  return z.string(expected).refine((text) => isSafe(URL.parse(text)), expected);
};

/** One e-mail address. */
export const email: z.ZodType<string> = z.email('an e-mail address');

/** A web origin without a path: https, or http on this machine. Given back without a slash at the end. */
export const origin: z.ZodType<string> = z
  .string()
  .refine(isOrigin, 'an address like https://chat.example.org, without a path (http only for this machine)')
  .transform((text) => new URL(text).origin);

/** Several values, divided by spaces or commas. */
export const listOf = <Value>(item: z.ZodType<Value>, expected: string): z.ZodType<readonly Value[]> =>
  z
    .string(expected)
    .transform((text) => text.split(/[\s,]+/).filter((part) => part !== ''))
    .refine((parts) => parts.every((part) => item.safeParse(part).success), expected)
    .transform((parts) => parts.map((part) => item.parse(part)));

/** An IP address or a range of them (10.0.0.0/8). */
export const network: z.ZodType<string> = z.string().refine((text) => {
  const [address = '', bits, ...more] = text.split('/');
  const version = isIP(address);
  const most = version === 4 ? 32 : 128;
  return version > 0 && more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most));
}, 'an IP address or a range');

function isOrigin(text: string): boolean {
  const url = URL.parse(text);
  if (url?.pathname !== '/' || url.username !== '' || url.search !== '' || url.hash !== '') return false;
  return isSafe(url);
}

function isSafe(url: URL | null): boolean {
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.has(url.hostname));
}

function schemeOf(text: string): string | undefined {
  const url = URL.parse(text);
  return url?.hostname ? url.protocol.slice(0, -1) : undefined;
}
