import { html } from './html.ts';
import { messagesOf, type ConversationView } from './conversation-page.ts';
import { layOut, speaker } from './layout.ts';
import type { Site } from './site.ts';

/**
 * What the resident wrote last and everything since, as a page that is only read: it is loaded again by itself, so there is no box
 * whose words that would lose, and what is new is in view.
 */
export function followPage(site: Site, view: Pick<ConversationView, 'language' | 'messages'>): string {
  const { language, messages } = view;
  const since = messages.slice(
    Math.max(
      0,
      messages.findLastIndex(({ from }) => from === 'resident'),
    ),
  );
  const say = speaker(language);
  const body = html`<h1 class="chat-title">${say('web:conversation.title')}</h1>
    <p class="notice">${say('web:conversation.following')}</p>
    ${messagesOf({ language, messages: since }, 'read')}
    <p><a class="button" href="/chat#latest">${say('web:conversation.write')}</a></p>`;
  return layOut(site, { language, body, mode: 'page' });
}
