import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';

import { languageOf, words, type CopyKey, type Language } from '../../locales/index.ts';
import { html, textOf } from '../../web/pages/html.ts';
import type { Activity } from '../activities.ts';
import type { Metrics } from './metrics.ts';
import type { securityHeaders } from './security.ts';

interface Refusal {
  readonly status: number;
  readonly code: string; // of the Direct Line protocol
  readonly key: CopyKey;
  readonly numbers: boolean; // a message may have been lost: the emergency words and numbers go with it (S1)
}

/** Everything the service says no to: its status, its code in the protocol and its words. */
export const REFUSALS = {
  malformed: { status: 400, code: 'BadArgument', key: 'errors:malformed', numbers: true },
  empty: { status: 400, code: 'BadArgument', key: 'errors:empty', numbers: false },
  'no-token': { status: 401, code: 'Unauthorized', key: 'errors:forbidden', numbers: false },
  expired: { status: 403, code: 'TokenExpired', key: 'errors:expired', numbers: true },
  forbidden: { status: 403, code: 'Forbidden', key: 'errors:forbidden', numbers: true },
  'not-found': { status: 404, code: 'NotFound', key: 'errors:not-found', numbers: true },
  'no-page': { status: 404, code: 'NotFound', key: 'errors:no-page', numbers: false },
  'too-large': { status: 413, code: 'MessageTooLarge', key: 'errors:too-large', numbers: true },
  'too-long': { status: 413, code: 'MessageTooLarge', key: 'web:conversation.tooLong', numbers: true },
  'wrong-kind': { status: 415, code: 'UnsupportedMediaType', key: 'errors:wrong-kind', numbers: true },
  attachments: { status: 415, code: 'AttachmentsNotAccepted', key: 'errors:attachments', numbers: false },
  'attachments-left-out': {
    status: 415,
    code: 'AttachmentsNotAccepted',
    key: 'errors:attachments-left-out',
    numbers: false,
  },
  'too-many': { status: 429, code: 'TooManyRequests', key: 'errors:too-many', numbers: true },
  unavailable: { status: 503, code: 'ServiceUnavailable', key: 'errors:unavailable', numbers: true },
} as const satisfies Readonly<Record<string, Refusal>>;
export type RefusalId = keyof typeof REFUSALS;

/** What may go with a refusal: when to come back, and messages that still reach the resident. */
export interface RefusalDetails {
  readonly seconds?: number;
  readonly sizes?: Readonly<Record<string, string>>; // how long a message is and may be
  readonly activities?: readonly Activity[];
}

declare module 'fastify' {
  interface FastifyReply {
    /** Says no in the caller's own shape: the protocol's JSON, or a plain page to a browser that asked for one. */
    readonly refuse: (this: FastifyReply, id: RefusalId, details?: RefusalDetails) => FastifyReply;
  }
}

export interface ErrorOptions {
  readonly emergencyWords: (language: Language) => string; // fixed words with the numbers
  readonly errorPage?: (paragraphs: readonly string[], language: Language) => string; // a whole HTML document
}

/** Gives every reply `refuse`, and answers what the framework itself refuses (size, kind, shape, unknown address) with it. */
export function addErrors(app: FastifyInstance, options: ErrorOptions, metrics: Pick<Metrics, 'refused'>): void {
  app.decorateReply('refuse', function (this: FastifyReply, id: RefusalId, details: RefusalDetails = {}) {
    metrics.refused(REFUSALS[id].code);
    return refuse(this, options, id, details);
  });
  app.setNotFoundHandler((_request, reply) => reply.refuse('no-page'));
  app.addHook('onRequest', async (request, reply) => (CONTROL.test(request.url) ? reply.refuse('no-page') : undefined));
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const id = refusalOf(error);
    if (id === 'unavailable') request.log.error({ err: error }, 'request failed');
    return reply.refuse(id === 'too-large' && isUpload(request) ? 'attachments' : id);
  });
}

/**
 * Answers an address that cannot be read, before any hook has run, in the same shapes and with the headers of its place.
 * Nothing of the address is told or logged.
 */
export function refuseAddress(
  { url, id, log, method }: FastifyRequest,
  reply: FastifyReply,
  options: ErrorOptions & { readonly headersOf: ReturnType<typeof securityHeaders> },
  metrics: Pick<Metrics, 'refused'>,
): FastifyReply {
  const { code, status } = REFUSALS.malformed;
  metrics.refused(code);
  log.info({ method, route: 'none', status }, 'request');
  reply.headers({ ...options.headersOf(url, true).headers, 'x-request-id': id });
  return refuse(reply, options, 'malformed', {});
}

function refuse(reply: FastifyReply, options: ErrorOptions, id: RefusalId, details: RefusalDetails): FastifyReply {
  const refusal: Refusal = REFUSALS[id];
  const { seconds = 10, sizes, activities } = details;
  const language = languageOf(reply.request.headers['accept-language']);
  const paragraphs = [words(language, refusal.key, { seconds, ...sizes })];
  if (refusal.numbers) paragraphs.push(options.emergencyWords(language));
  reply.code(refusal.status).header('cache-control', 'no-store');
  if (refusal.status === 429 || refusal.status === 503) reply.header('retry-after', String(seconds));
  if (wantsPage(reply.request)) {
    const page = options.errorPage ?? plainPage;
    return reply.type('text/html; charset=utf-8').send(page(paragraphs, language));
  }
  const error = { code: refusal.code, message: paragraphs.join(' ') };
  const body = JSON.stringify(activities === undefined ? { error } : { error, activities });
  return reply.type('application/json; charset=utf-8').serializer(String).send(body);
}

const CODES: Readonly<Record<string, RefusalId>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'wrong-kind',
  FST_ERR_NOT_FOUND: 'no-page',
};

function refusalOf(error: FastifyError): RefusalId {
  const known = CODES[error.code];
  if (known !== undefined) return known;
  if (hasZodFastifySchemaValidationErrors(error)) return 'malformed';
  if (error.statusCode === 413) return 'too-large';
  if (error.statusCode === 415) return 'wrong-kind';
  return error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500
    ? 'malformed'
    : 'unavailable';
}

const CONTROL = /%(?:[01][\da-f]|7f)/i; // no address of ours has such a sign, and no store can look one up

const isUpload = (request: FastifyRequest): boolean => request.routeOptions.url?.endsWith('/upload') === true;

const wantsPage = ({ url, headers }: FastifyRequest): boolean =>
  !url.startsWith('/v3/') && headers.accept?.includes('text/html') === true;

/** The barest page that can carry the words: no style, no script, no name. */
function plainPage(paragraphs: readonly string[], language: Language): string {
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>&#8203;</title>
      </head>
      <body>
        ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
      </body>
    </html>`;
  return textOf(page);
}
