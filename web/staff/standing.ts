import { desk } from '../../locales/en/desk.ts';
import type { OpenChat } from '../pages/staff/desk-data.ts';
import { fill } from './say.ts';

/** Whether this member of staff may write to the resident now: who has the chat, or has joined them. */
export function mayWrite({ standing }: Pick<OpenChat, 'standing'>): boolean {
  return standing === 'mine' || standing === 'joined';
}

/** Whose the open conversation is and who else is there, a line for each; nothing where it is all one's own. */
export function standingLines(open: OpenChat): readonly string[] {
  const also = open.joined.map((name) => fill(desk['of-colleagues'].also, { name }));
  return [standingWords(open), ...also].filter(Boolean);
}

function standingWords({ standing, holder }: OpenChat): string {
  switch (standing) {
    case 'mine':
      return '';
    case 'joined':
      return fill(desk['of-colleagues'].joined, { name: holder?.name ?? desk.chat.staff });
    case 'theirs':
      return holder === undefined ? desk.chat.nobodys : fill(desk.chat.theirs, { name: holder.name });
    case 'bot':
      return desk.chat['bot-has'];
    default:
      return desk.chat[standing];
  }
}
