import type { FastifyReply } from 'fastify';
import { z } from 'zod';

import {
  addReply,
  changeReply,
  dropReply,
  type RepliesChanged,
  type TypedReply,
} from '../../../../content/change-quick-replies.ts';
import { QUICK_SLOTS, wordingOf, type ReviewedReplies, type ReviewedReply } from '../../../../content/quick-replies.ts';
import { directionOf, isReviewed, LANGUAGES, packOf, pageTag, words } from '../../../../locales/index.ts';
import type { Fault } from '../../../../web/pages/staff/faults.ts';
import { replyPage, type ShownTranslation } from '../../../../web/pages/staff/reply-page.ts';
import { sendPage } from '../../chat-context.ts';
import { sendMissing } from '../access/send-missing.ts';
import { QUICK_REPLIES } from './content-kinds.ts';
import { changeContent, contentNow, seenAs } from './content-now.ts';
import type { StaffContext, StaffHandler } from '../staff-context.ts';
import { topicChoices } from './staff-replies.ts';

const Params = z.object({ id: z.string().max(200).optional() });
const line = z.string().trim().max(5000).catch('');
const topics = z
  .union([z.string(), z.array(z.string())])
  .transform((given) => [given].flat())
  .catch([]);
const Form = z.object({ id: line, title: line, text: line, seen: line, topics });
const EMPTY: ReviewedReply = { id: '', title: '', topics: [], texts: { en: '' } };

/** Shows the form of one quick reply, or of a new one. */
export const showReply: StaffHandler = async (context, request, reply) => {
  const { id } = Params.parse(request.params);
  const replies = await contentNow(context.store, QUICK_REPLIES);
  const shown = id === undefined ? EMPTY : replies.find((one) => one.id === id);
  if (shown === undefined) return sendMissing(context, reply);
  return show(context, reply, 200, { ...named(id), replies, typed: typedOf(shown), seen: seenAs(shown), faults: [] });
};

/** Adds a quick reply or changes one. What is unfit or crossed is shown again with what was typed. */
export const saveReply: StaffHandler = async (context, request, reply, member) => {
  const { id } = Params.parse(request.params);
  const { seen, ...form } = Form.parse(request.body ?? {});
  const known = topicChoices(await contentNow(context.store, QUICK_REPLIES)).map(({ code }) => code);
  const typed = { ...form, id: id ?? form.id, topics: form.topics.filter((topic) => known.includes(topic)) };
  const done = await save(
    context,
    member.id,
    (replies) =>
      id === undefined ? addReply(replies, typed) : changeReply(replies, typed, (now) => seenAs(now) === seen),
    `${id === undefined ? 'added' : 'changed'} ${typed.id}`,
  );
  if (done.kind === 'saved')
    return reply.redirect(`/staff/quick-replies?done=${id === undefined ? 'added' : 'saved'}`, 303);
  const replies = await contentNow(context.store, QUICK_REPLIES);
  const now = replies.find((one) => one.id === typed.id);
  if (done.kind === 'missing') return sendMissing(context, reply);
  if (done.kind === 'unfit') {
    const faults = done.faults.map(({ field, code }) => ({ field, text: words('en', `staff-replies:fault.${code}`) }));
    return show(context, reply, 400, { ...named(id), replies, typed, seen, faults });
  }
  return show(context, reply, 409, { ...crossed(id, replies, now), typed, faults: [wrong('staff-form:stale')] });
};

/** Takes a quick reply out, unless somebody else has just changed it. */
export const removeReply: StaffHandler = async (context, request, reply, member) => {
  const { id = '' } = Params.parse(request.params);
  const { seen } = Form.parse(request.body ?? {});
  const drop = (replies: ReviewedReplies) => dropReply(replies, id, (now) => seenAs(now) === seen);
  const done = await save(context, member.id, drop, `took out ${id}`);
  if (done.kind === 'saved') return reply.redirect('/staff/quick-replies?done=removed', 303);
  const replies = await contentNow(context.store, QUICK_REPLIES);
  const now = replies.find((one) => one.id === id);
  if (now === undefined) return sendMissing(context, reply);
  const faults = [wrong('staff-replies:remove.stale')];
  return show(context, reply, 409, { ...crossed(id, replies, now), typed: typedOf(now), faults });
};

function save(
  { store, now }: StaffContext,
  staffId: string,
  change: (replies: ReviewedReplies) => RepliesChanged,
  note: string,
): Promise<Exclude<RepliesChanged, { kind: 'changed' }> | { readonly kind: 'saved' }> {
  return changeContent(store, QUICK_REPLIES, { by: `staff:${staffId}`, at: now() }, (replies) => {
    const changed = change(replies);
    return changed.kind === 'changed' ? { to: changed.replies, note } : changed;
  });
}

interface Showing {
  readonly id?: string;
  readonly replies: ReviewedReplies;
  readonly typed: TypedReply;
  readonly seen: string;
  readonly faults: readonly Fault[];
  readonly nowSays?: readonly string[];
}

function show(
  { site }: StaffContext,
  reply: FastifyReply,
  status: number,
  { replies, ...form }: Showing,
): FastifyReply {
  const now = replies.find(({ id }) => id === form.id);
  const page = replyPage(site, {
    ...form,
    ...{ topics: topicChoices(replies), slots: QUICK_SLOTS },
    translations: now === undefined ? [] : translationsOf(now),
  });
  return sendPage(reply, status, page);
}

function crossed(id: string | undefined, replies: ReviewedReplies, now: ReviewedReply | undefined) {
  const said = now === undefined ? [] : [now.title, wordingOf(now, 'en').text];
  return { ...named(id), replies, seen: now === undefined ? '' : seenAs(now), nowSays: said };
}

function translationsOf(reply: ReviewedReply): readonly ShownTranslation[] {
  return LANGUAGES.filter((language) => language !== 'en').map((tag) => {
    const { text, language } = wordingOf(reply, tag);
    const about = {
      language: pageTag(tag),
      name: packOf(tag).english,
      direction: directionOf(tag),
      isReviewed: !('say' in reply) || isReviewed(tag), // own words are shown in a language only once they were checked
    };
    return language === tag ? { ...about, text } : about;
  });
}

const named = (id: string | undefined): { readonly id?: string } => (id === undefined ? {} : { id });

const wrong = (key: 'staff-form:stale' | 'staff-replies:remove.stale'): Fault => ({
  field: 'now',
  text: words('en', key),
});

function typedOf(reply: ReviewedReply): TypedReply {
  const { id, title, topics: chosen } = reply;
  return { id, title, topics: chosen, text: wordingOf(reply, 'en').text };
}
