import { hasShortSentences, isPlainEnglish } from './plain-words.ts';
import { hasKnownSlots, hasNoNumber, wordingOf, type ReviewedReplies, type ReviewedReply } from './quick-replies.ts';

/** A reply as somebody typed it, in English. */
export interface TypedReply {
  readonly id: string;
  readonly title: string;
  readonly topics: readonly string[];
  readonly text: string;
}

/** What is wrong with a reply: the field, and a code that has its words under `staff-replies:fault`. */
export interface ReplyFault {
  readonly field: 'id' | 'title' | 'text';
  readonly code: (typeof CHECKS)[number]['code'] | 'taken';
}

/** What became of a change to the replies. `stale`: it was made from another state of the reply than it now has. */
export type RepliesChanged =
  | { readonly kind: 'changed'; readonly replies: ReviewedReplies }
  | { readonly kind: 'unfit'; readonly faults: readonly ReplyFault[] }
  | { readonly kind: 'missing' }
  | { readonly kind: 'stale' };

type Seen = (now: ReviewedReply) => boolean;

const CHECKS = [
  { field: 'id', code: 'not-a-name', isFit: ({ id }: TypedReply) => /^[a-z0-9-]{1,60}$/.test(id) },
  { field: 'title', code: 'empty', isFit: ({ title }: TypedReply) => title !== '' },
  { field: 'title', code: 'too-long', isFit: ({ title }: TypedReply) => title.length <= 80 },
  { field: 'text', code: 'empty', isFit: ({ text }: TypedReply) => text !== '' },
  { field: 'text', code: 'too-long', isFit: ({ text }: TypedReply) => text.length <= 1000 },
  { field: 'text', code: 'not-plain', isFit: ({ text }: TypedReply) => /^[^\p{Cc}\p{Cf}]*$/u.test(text) },
  { field: 'text', code: 'slot', isFit: ({ text }: TypedReply) => hasKnownSlots(text) && hasWholeBraces(text) },
  { field: 'text', code: 'number', isFit: ({ text }: TypedReply) => hasNoNumber(text) },
  { field: 'text', code: 'shouting', isFit: ({ text }: TypedReply) => !/[!！¡]/u.test(text) },
  { field: 'text', code: 'long-sentence', isFit: ({ text }: TypedReply) => hasShortSentences(text) },
  { field: 'text', code: 'hard', isFit: ({ text }: TypedReply) => isPlainEnglish(text) },
] as const;

/** Adds a reply in words of the partnership's own, which are in English alone until a translation of them is reviewed. */
export function addReply(replies: ReviewedReplies, typed: TypedReply): RepliesChanged {
  const faults = faultsOf(typed);
  const isTaken = replies.some(({ id }) => id === typed.id);
  if (isTaken || faults.length > 0)
    return { kind: 'unfit', faults: [...(isTaken ? [{ field: 'id', code: 'taken' } as const] : []), ...faults] };
  const { text, ...named } = typed;
  return { kind: 'changed', replies: [...replies, { ...named, texts: { en: text } }] };
}

/**
 * Changes a reply, if it is as it was when the change began. Where its English is another one now, its translations are gone
 * with the old: nobody may be shown a meaning in one language that another no longer has.
 */
export function changeReply(replies: ReviewedReplies, typed: TypedReply, isAsSeen: Seen): RepliesChanged {
  const now = replies.find(({ id }) => id === typed.id);
  if (now === undefined) return { kind: 'missing' };
  const faults = faultsOf(typed);
  if (faults.length > 0) return { kind: 'unfit', faults };
  if (!isAsSeen(now)) return { kind: 'stale' };
  const { text, ...named } = typed;
  const isSame = wordingOf(now, 'en').text === text;
  const said = saidBy(now);
  const changed: ReviewedReply = { ...named, ...(isSame ? said : { texts: { en: text } }) };
  return { kind: 'changed', replies: replies.map((one) => (one === now ? changed : one)) };
}

function saidBy(now: ReviewedReply) {
  if ('say' in now) return { say: now.say };
  return { texts: now.texts, ...(now.translations === undefined ? {} : { translations: now.translations }) };
}

/** Takes a reply out, if it is as it was when that was asked for. */
export function dropReply(replies: ReviewedReplies, id: string, isAsSeen: Seen): RepliesChanged {
  const now = replies.find((one) => one.id === id);
  if (now === undefined) return { kind: 'missing' };
  return isAsSeen(now) ? { kind: 'changed', replies: replies.filter((one) => one !== now) } : { kind: 'stale' };
}

/** The first thing that is wrong in each field. */
function faultsOf(typed: TypedReply): readonly ReplyFault[] {
  const found = CHECKS.filter(({ isFit }) => !isFit(typed));
  return found
    .filter(({ field }, place) => found.findIndex((one) => one.field === field) === place)
    .map(({ field, code }) => ({ field, code }));
}

/** A placeholder with one brace too few would be shown as it was typed. */
function hasWholeBraces(text: string): boolean {
  return !/[{}]/.test(text.replaceAll(/\{\{\s*[\w.-]+\s*\}\}/g, ''));
}
