import { z } from 'zod';

import { LONGEST_MESSAGE } from '../../locales/longest-message.ts';

const MOST_CHOICES = 60;

const one = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((value) => (Array.isArray(value) ? (value[0] ?? '') : (value ?? '')));
const many = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((value) => [value ?? []].flat());
const code = z.string().regex(/^[\w:=+.-]{1,200}$/u);

const formSchema = z.object({ 'message-id': one, text: one, choice: many, pick: one, choose: one, check: one });

/** What a resident posted from the conversation page. `draft` is what stands in the box and is not sent by this post. */
export type Posted = { readonly messageId: string } & (
  | { readonly kind: 'message'; readonly text: string; readonly choices: readonly string[]; readonly draft: string }
  | { readonly kind: 'check' | 'follow'; readonly draft: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-long'; readonly draft: string }
  | { readonly kind: 'unreadable'; readonly draft: string }
);

/**
 * Reads the form. A button (`pick`, or `choose` with the ticked boxes) sends its answer alone and leaves the box as it is;
 * otherwise the words are sent, with whatever is ticked. `newId` names the message when the form has no usable name for it.
 */
export function readPosted(body: unknown, newId: () => string): Posted {
  const form = formSchema.safeParse(body ?? {});
  if (!form.success) return { kind: 'unreadable', messageId: newId(), draft: '' };
  const { text: raw, pick, choose, choice, check } = form.data;
  const text = raw.replaceAll(/\r\n?/g, '\n');
  const named = form.data['message-id'];
  const messageId = /^[\w-]{8,64}$/.test(named) ? named : newId();
  const draft = text.trim() === '' ? '' : text;
  if (check !== '') return { kind: check === 'follow' ? check : 'check', messageId, draft };
  if (pick !== '') return answer([pick], { messageId, draft });
  if (choose !== '') return answer(ticked(choice, choose), { messageId, draft });
  return message(text, choice, { messageId, draft });
}

interface Rest {
  readonly messageId: string;
  readonly draft: string;
}

function message(text: string, choices: readonly string[], { messageId, draft }: Rest): Posted {
  if (draft.length > LONGEST_MESSAGE) return { kind: 'too-long', messageId, draft };
  if (draft === '' && choices.length === 0) return { kind: 'empty', messageId };
  if (!areCodes(choices)) return { kind: 'unreadable', messageId, draft };
  return { kind: 'message', messageId, text: draft === '' ? '' : text, choices, draft: '' };
}

function answer(choices: readonly string[], { messageId, draft }: Rest): Posted {
  if (!areCodes(choices)) return { kind: 'unreadable', messageId, draft };
  return { kind: 'message', messageId, text: '', choices, draft };
}

function ticked(choices: readonly string[], field: string): readonly string[] {
  const own = choices.filter((chosen) => chosen.startsWith(`${field}=`));
  return own.length === 0 ? [`${field}=`] : own;
}

function areCodes(choices: readonly string[]): boolean {
  return choices.length <= MOST_CHOICES && choices.every((choice) => code.safeParse(choice).success);
}
