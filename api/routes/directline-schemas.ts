import { z } from 'zod';

import { activityReply, messageReply } from './activity-schemas.ts';

/** The id in a conversation's address. */
export const conversationParams = z.object({ conversationId: z.string().min(1).max(64) });

/** How far the client has read: a sequence number; empty or `-` means from the beginning. */
export const watermark = z
  .string()
  .regex(/^(?:-|\d{1,9})?$/)
  .optional()
  .transform((text) => (text === undefined || text === '' || text === '-' ? 0 : Number(text)))
  .describe('Sequence number of the last message the client has seen');

export const watermarkQuery = z.object({ watermark });
export const streamQuery = z.object({ watermark, t: z.string().min(1).max(1024) });

/** What a client may say when it opens a conversation. A user id that it names is not taken. */
export const openingBody = z
  .object({ locale: z.string().max(64).optional().catch(undefined) })
  .nullish()
  .catch(undefined);

/** An activity as a client posts it. Only what is listed is read; who it is from is not. */
export const postedActivity = z.object({
  type: z.string().max(64).default('message'),
  name: z.string().max(64).nullish().catch(undefined),
  text: z.string().nullish(),
  value: z.unknown().optional(),
  attachments: z.array(z.unknown()).nullish(),
  channelData: z.unknown().optional(),
  entities: z.array(z.unknown()).nullish(),
});
export type PostedActivity = z.infer<typeof postedActivity>;

/** The value of a button that was pressed. */
export const pressed = z.object({ choices: z.array(z.string().min(1).max(200)).min(1).max(50) });

/** A place on the map that somebody shares, as channels send it (schema.org). */
export const sharedPoint = z.object({
  type: z.literal('GeoCoordinates'),
  latitude: z.number(),
  longitude: z.number(),
});

/** How far the client has read, as the value of an event called `seen`. */
export const seenSequence = z.object({ sequence: z.int().min(1).max(999_999_999) });

/** The value of an event called `handoff.status` with which a client takes its wish for a person back. */
export const handoffState = z.object({ state: z.enum(['completed', 'failed']) });

/** The client's own id of a message; anything else in its place is as if there were none. */
export const clientMark = z.object({ clientActivityID: z.string().min(1).max(128) });

export const errorReply = z.object({
  error: z.object({ code: z.string(), message: z.string() }),
  activities: z.array(messageReply).readonly().optional().describe('What still reaches the resident'),
});
export const tokenReply = z.object({ conversationId: z.string(), token: z.string(), expires_in: z.number() });
export const conversationReply = tokenReply.extend({ streamUrl: z.string() });
export const resourceReply = z.object({ id: z.string() });
export const activitySetReply = z.object({ activities: z.array(activityReply), watermark: z.string() });

/** What a client uploads: an activity, whose words are taken, and files, which are not. Described alone: it is read part by part. */
export const uploadBody = z.object({
  activity: postedActivity.optional(),
  file: z.array(z.file()).optional().describe('Refused, kindly'),
});
