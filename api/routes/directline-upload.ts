import type { FastifyRequest } from 'fastify';

import type { App, RouteContext } from '../context.ts';
import { parseJson } from '../parse-json.ts';
import { authorize } from '../plugins/bearer.ts';
import {
  conversationParams,
  errorReply,
  postedActivity,
  resourceReply,
  uploadBody,
  type PostedActivity,
} from './directline-schemas.ts';
import { takeActivity } from './take-activity.ts';

const ACTIVITY_KINDS: readonly string[] = ['application/json', 'application/vnd.microsoft.activity'];

/** Direct Line's upload: the words of the message are taken, files are kindly refused. */
export async function addUpload(app: App, context: RouteContext): Promise<void> {
  await app.register(async (scope: App) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => {
      done(null, body);
    });
    const schema = {
      summary: 'Send a message with files: the words are taken, the files are not',
      tags: ['Direct Line'],
      security: [{ token: [] }],
      params: conversationParams,
      response: { 200: resourceReply, '4xx': errorReply, '5xx': errorReply },
    };
    const config = { described: { body: uploadBody, consumes: ['multipart/form-data'] } };
    scope.post('/conversations/:conversationId/upload', { schema, config }, async (request, reply) => {
      const checked = await authorize(request, context.tokens, request.params.conversationId);
      const activity = await readUpload(request);
      if (activity === undefined) return reply.refuse(checked.kind === 'refused' ? checked.because : 'malformed');
      return takeActivity(context, request, reply, checked, activity);
    });
  });
}

/** The activity of an upload, with as many attachments as there were files; nothing when it can't be read. */
export async function readUpload(request: FastifyRequest): Promise<PostedActivity | undefined> {
  const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  const type = request.headers['content-type'] ?? '';
  const kind = type.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  try {
    if (ACTIVITY_KINDS.includes(kind)) return postedActivity.parse(parseJson(bytes));
    if (kind === 'multipart/form-data') return await readParts(bytes, type);
    return { type: 'message', value: undefined, channelData: undefined, attachments: [kind] };
  } catch {
    return undefined;
  }
}

async function readParts(bytes: Buffer, type: string): Promise<PostedActivity> {
  // The body is in memory already and bounded, which is all that the warning is about.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
  let activity = postedActivity.parse({});
  let files = 0;
  for (const [name, part] of form) {
    if (name === 'activity') {
      const json = typeof part === 'string' ? Buffer.from(part) : new Uint8Array(await part.arrayBuffer());
      activity = postedActivity.parse(parseJson(json));
    } else if (typeof part !== 'string') {
      files += 1;
    }
  }
  const attachments = [...(activity.attachments ?? []), ...Array<string>(files).fill('file')];
  return { ...activity, attachments };
}
