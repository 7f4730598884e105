import { words, type Language } from '../../locales/index.ts';
import { LONGEST_MESSAGE } from '../../locales/longest-message.ts';
import type { Message, Phrased } from '../../locales/phrased.ts';
import { html, type Html } from './html.ts';
import { languageButtons } from './language-picker.ts';
import { layOut, speaker } from './layout.ts';
import { messageItem, phrased, type Showing } from './message.ts';
import type { Site } from './site.ts';
import { writingBox } from './writing-box.ts';

/** What could not be done with the last post, in words; `about` is what it was about. */
export interface Wrong {
  readonly about: 'text' | 'answer';
  readonly message: string;
}

/** A conversation to show: `draft` is what was typed and not sent, `extra` what is said now but stored nowhere. */
export interface ConversationView {
  readonly language: Language;
  readonly messages: readonly Message[];
  readonly protected: boolean;
  readonly handedOver: boolean; // a person is waited for, or has come and not left
  readonly messageId: string; // of the message that will be written on this page
  readonly draft: string;
  readonly wrong?: Wrong;
  readonly extra?: readonly Phrased[];
}

/** The conversation as one page: everything said so far, the answers that can be given now, and a box to write in. */
export function conversationPage(site: Site, view: ConversationView): string {
  const { language, wrong } = view;
  const say = speaker(language);
  const body = html`<button class="visually-hidden" type="submit" form="say" tabindex="-1" aria-hidden="true">
      ${say('chat:send')}
    </button>
    ${wrong && errorSummary(wrong, language)} ${languageButtons(language)}
    <h1 class="chat-title">${say('web:conversation.title')}</h1>
    ${
      view.protected &&
      html`<div class="notice">
        <p>${say('web:conversation.protected')}</p>
        ${view.handedOver && html`<p>${say('web:conversation.waiting')}</p>`}
      </div>`
    }
    ${messagesOf(view, 'answered')} ${composer(view)}`;
  return layOut(site, { language, body, mode: 'page', wrong: wrong !== undefined });
}

/** Everything said so far; the answers that are open have their buttons where they can be given. */
export function messagesOf(
  view: Pick<ConversationView, 'language' | 'messages' | 'extra'>,
  how: 'answered' | 'read',
): Html {
  return html`<ol class="log">
    ${view.messages.map((message, index) => {
      const shown = showing(view, index);
      return messageItem(message, { ...shown, open: shown.open && how === 'answered' });
    })}
    ${view.extra?.map((body) => extraItem(body, words(view.language, 'chat:service')))}
  </ol>`;
}

function showing({ messages, language }: Pick<ConversationView, 'language' | 'messages'>, index: number): Showing {
  const spoke = messages.findLastIndex(({ from }) => from === 'resident');
  return {
    language,
    open: index > spoke,
    repeated: index > 0 && messages[index - 1]?.from === messages[index]?.from,
    latest: spoke >= 0 && index === Math.min(spoke + 1, messages.length - 1),
  };
}

function extraItem(body: Phrased, who: string): Html {
  return html`<li class="message message-service">
    <p class="message-who">${who}</p>
    ${phrased(body, undefined)}
  </li>`;
}

function errorSummary({ about, message }: Wrong, language: Language): Html {
  const say = speaker(language);
  return html`<div class="error-summary" role="alert">
    <h2 class="error-title">${say('web:problemTitle')}</h2>
    <ul class="error-list">
      <li><a href="#${about === 'text' ? 'text' : 'latest'}">${message}</a></li>
    </ul>
  </div>`;
}

function composer({ language, messageId, draft, wrong, protected: isProtected }: ConversationView): Html {
  const say = speaker(language);
  const mistake = wrong?.about === 'text' ? wrong.message : undefined;
  const kept = draft !== '' && wrong === undefined;
  const describedBy = `text-hint${kept ? ' text-kept' : ''}${mistake === undefined ? '' : ' text-error'}`;
  return html`<form class="composer" id="say" method="post" action="/chat/say" accept-charset="utf-8">
    <input type="hidden" name="message-id" value="${messageId}" />
    <input type="hidden" name="language" value="${language}" />
    <div class="field ${mistake !== undefined && 'field-wrong'}">
      <label class="label" for="text">${say('chat:messageLabel')}</label>
      <p class="hint" id="text-hint">${say('web:conversation.hint', { limit: number(LONGEST_MESSAGE, language) })}</p>
      ${kept && html`<p class="hint" id="text-kept">${say('web:conversation.kept')}</p>`}
      ${mistake !== undefined && html`<p class="error-message" id="text-error"><span class="visually-hidden">${say('web:errorBefore')}</span> ${mistake}</p>`}
      <div class="composer-row">
        ${writingBox({ draft, rows: 4, describedBy, wrong: mistake !== undefined })}
        <button class="button composer-send" type="submit">${say('chat:send')}</button>
      </div>
    </div>
    <button class="link-button refresh" type="submit" name="check" value="new">${say('web:conversation.check')}</button>
    ${!isProtected && html`<button class="link-button refresh" type="submit" name="check" value="follow">${say('web:conversation.follow')}</button>`}
  </form>`;
}

/** A whole number as it is written in a language, with Western digits. */
export function number(value: number, language: Language): string {
  return value.toLocaleString(language, { numberingSystem: 'latn' });
}
