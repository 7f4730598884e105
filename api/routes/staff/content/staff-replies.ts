import { z } from 'zod';

import { topicName } from '../../../../bot/desk/desk-sheet.ts';
import { wordingOf, type ReviewedReplies } from '../../../../content/quick-replies.ts';
import { LANGUAGES } from '../../../../locales/index.ts';
import type { Choice } from '../../../../web/pages/staff/form-field.ts';
import { repliesPage } from '../../../../web/pages/staff/replies-page.ts';
import { sendPage } from '../../chat-context.ts';
import { QUICK_REPLIES } from './content-kinds.ts';
import { contentNow } from './content-now.ts';
import type { StaffHandler } from '../staff-context.ts';

const line = z.string().trim().max(200).catch('');
const done = z.enum(['added', 'saved', 'removed']).optional().catch(undefined);
const Query = z.object({ find: line, topic: line, done }).catch({ find: '', topic: '' });

/** Lists the quick replies, as far as they fit the topic and the words that were looked for. */
export const showReplies: StaffHandler = async ({ store, site }, request, reply) => {
  const replies = await contentNow(store, QUICK_REPLIES);
  const { find, topic, done: told } = Query.parse(request.query);
  const wanted = find.toLowerCase();
  const listed = replies
    .filter(({ topics }) => topic === '' || topics.includes(topic))
    .map((one) => ({
      ...{ id: one.id, title: one.title, text: wordingOf(one, 'en').text, topics: one.topics.map(topicName) },
      englishOnly: LANGUAGES.every((language) => wordingOf(one, language).language === 'en'),
    }))
    .filter(({ title, text }) => `${title} ${text}`.toLowerCase().includes(wanted));
  const page = repliesPage(site, {
    ...{ replies: listed, topics: topicChoices(replies), find, topic },
    ...(told === undefined ? {} : { done: told }),
  });
  return sendPage(reply, 200, page);
};

/** The topics that replies are offered for, by name. */
export function topicChoices(replies: ReviewedReplies): readonly Choice[] {
  const codes = new Set([...QUICK_REPLIES.shipped, ...replies].flatMap(({ topics }) => topics));
  const choices = [...codes].map((code) => ({ code, name: topicName(code) }));
  return choices.toSorted((one, other) => one.name.localeCompare(other.name, 'en'));
}
