import { z } from 'zod';

/** A button: it sends something back, or opens an address. */
const cardAction = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('messageBack'),
    title: z.string(),
    text: z.string(),
    displayText: z.string(),
    value: z.strictObject({ choices: z.array(z.string()).readonly() }).describe('To be posted as the `value`'),
    channelData: z
      .strictObject({
        language: z.string().optional().describe('Of the title, where it is another one'),
        box: z
          .strictObject({ code: z.string(), label: z.string(), ticked: z.boolean() })
          .optional()
          .describe(
            'Where several may be sent together: its code among the `choices`, and whether it is chosen already',
          ),
      })
      .optional(),
  }),
  z.strictObject({ type: z.literal('openUrl'), title: z.string(), value: z.string() }),
]);

const attachment = z.strictObject({
  contentType: z.literal('application/vnd.microsoft.card.hero'),
  content: z.strictObject({
    title: z.string(),
    subtitle: z.string().optional(),
    text: z.string().optional(),
    buttons: z.array(cardAction).readonly(),
  }),
});

const everyActivity = {
  id: z.string().describe('Sorts as text in the order of the conversation; empty of what was not stored'),
  timestamp: z.iso.datetime(),
  channelId: z.literal('directline'),
  conversation: z.strictObject({ id: z.string() }),
  from: z.strictObject({ id: z.string(), role: z.enum(['bot', 'user']), name: z.string().optional() }),
};

/** A message as clients read it. */
export const messageReply = z.strictObject({
  type: z.literal('message'),
  ...everyActivity,
  text: z.string(),
  textFormat: z.literal('plain'),
  locale: z.string().describe('Language of the text (BCP 47)'),
  inputHint: z.literal('expectingInput').optional(),
  suggestedActions: z.strictObject({ actions: z.array(cardAction).readonly() }).optional(),
  attachments: z.array(attachment).readonly().optional(),
  channelData: z.strictObject({
    protected: z.boolean().describe('Nothing of it may be kept on the device'),
    select: z
      .literal('many')
      .optional()
      .describe('Several of the actions may be sent back together, by the codes of their boxes'),
    urgent: z.literal(true).optional(),
    summary: z.literal(true).optional().describe('The cards are answers to check'),
    clientActivityID: z.string().optional(),
    machine: z
      .strictObject({ engine: z.string(), original: z.strictObject({ text: z.string(), language: z.string() }) })
      .optional()
      .describe('A machine translated the text; what staff wrote'),
    english: z.string().optional().describe('The end of the text, after an empty line: the same in English'),
    language: z.string().optional().describe('Of the conversation'),
  }),
});

/** An event of the handoff to staff, behind the message that tells of it. */
const handoffReply = z.strictObject({
  type: z.literal('event'),
  name: z.enum(['handoff.initiate', 'handoff.status']),
  value: z.record(z.string(), z.unknown()).readonly(),
  ...everyActivity,
});

/** What stands in a conversation, one after another. */
export const activityReply = z.discriminatedUnion('type', [messageReply, handoffReply]);
