import { directionOf, pageTag, words, type CopyKey, type Language, type SpokenLanguage } from '../../locales/index.ts';
import type {
  MachineTranslation,
  Message,
  Phrased,
  PhrasedCard,
  PhrasedChoice,
  PhrasedService,
} from '../../locales/phrased.ts';
import { findCodes, type Piece } from './find-codes.ts';
import { html, type Fill, type Html } from './html.ts';
import { inOrder } from './in-order.ts';
import { speaker } from './layout.ts';

/** How one message is shown: `open` gives it its buttons, `repeated` says that the same party spoke just before. */
export interface Showing {
  readonly language: Language; // of the page
  readonly open: boolean;
  readonly repeated: boolean;
  readonly latest: boolean; // where the browser lands after a turn
}

const WHO: Readonly<Record<Message['from'], CopyKey>> = {
  resident: 'chat:you',
  bot: 'chat:bot',
  staff: 'chat:staff',
  service: 'chat:service',
};

/** One message as an item of the conversation: who said it, its words in their own language and direction, card and buttons. */
export function messageItem(message: Message, showing: Showing): Html {
  const { body, from, sequence } = message;
  const who = showing.repeated ? 'message-who visually-hidden' : 'message-who';
  return html`<li class="message message-${from}" id="message-${sequence}">
    ${showing.latest && html`<span id="latest"></span>`}
    <p class="${who}">${[message.by?.name, words(showing.language, WHO[from])].filter(Boolean).join(', ')}</p>
    ${phrased(body, showing.open ? `m${sequence}` : undefined, from === 'resident' ? 'auto' : undefined)}
    ${message.machine && original(message.machine, showing.language)}
  </li>`;
}

/** What staff wrote, under a text that a machine made of it. */
function original({ original: written }: MachineTranslation, language: Language): Html {
  return html`<div class="message-note">
    <p>${speaker(language)('chat:machine')}</p>
    <p lang="${written.language}" dir="auto">${inOrder(written.text)}</p>
  </div>`;
}

/** The words, card and (when `open` names the message) buttons of something said. What a resident typed has the direction of its first letter. */
export function phrased(body: Phrased, open: string | undefined, direction?: 'auto'): Html {
  const { language, text, card } = body;
  const spoken = html`<div class="message-body" ${tongue(language, direction)}>
    ${paragraphs(text)} ${body.english !== undefined && besideIt(body.english, language)}
  </div>`;
  return html`${text.trim() !== '' && spoken}${card && showCard(card, language, open !== undefined)}${open !== undefined && answers(body, open)}`;
}

/** The English of a safety text, under the words that nobody has reviewed (S15). */
function besideIt(english: string, language: SpokenLanguage): Html {
  return html`<div class="message-english">
    <p class="message-english-title">${speaker(language, language)('chat:alsoEnglish')}</p>
    <div ${tongue('en')}>${paragraphs(english)}</div>
  </div>`;
}

/** Marks words with their language and direction. */
function tongue(language: SpokenLanguage, direction: 'auto' | 'ltr' | 'rtl' = directionOf(language)): Html {
  return html`lang="${pageTag(language)}" dir="${direction}"`;
}

function paragraphs(text: string): readonly Html[] {
  return text
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => html`<p>${findCodes(paragraph).map(piece)}</p>`);
}

function piece({ text, isCode }: Piece): Fill {
  return isCode ? html`<bdi class="code" dir="ltr">${text}</bdi>` : inOrder(text);
}

function showCard(card: PhrasedCard, language: SpokenLanguage, open: boolean): Html {
  if (card.kind === 'summary') return summary(card, language, open);
  return html`<ul class="services ${card.urgent && 'services-urgent'}" ${tongue(language)}>
    ${card.services.map((one) => service(one, language))}
  </ul>`;
}

/** Another site's page opens beside the conversation, which a protected one would not outlive by five minutes. */
const BESIDE = html`target="_blank" rel="noopener noreferrer"`;
const isPage = (href: string): boolean => href.startsWith('https:');

function service({ name, about, contacts, why }: PhrasedService, language: SpokenLanguage): Html {
  return html`<li class="service">
    <h2 class="service-name"><bdi>${name}</bdi></h2>
    ${about?.split('\n').map((line) => html`<p class="service-about">${line}</p>`)}
    <ul class="contacts">
      ${contacts.map(
        ({ label, text, href, hours }) =>
          html`<li class="contact">
            <a class="contact-link" href="${href}" ${isPage(href) && BESIDE}
              ><span class="contact-label">${label}</span>
              <bdi class="contact-text" dir="ltr">${breakable(text, href)}</bdi>
              ${isPage(href) && html`<span class="visually-hidden">${speaker(language, language)('chat:newTab')}</span>`}</a
            >
            ${hours !== undefined && html`<span class="contact-hours">${hours}</span>`}
          </li>`,
      )}
    </ul>
    ${
      why !== undefined &&
      html`<details class="service-why">
        <summary>${why.ask}</summary>
        <p>${why.reasons}</p>
      </details>`
    }
  </li>`;
}

/** Lets a long address break after its dots and slashes; a number stays in one piece. */
function breakable(text: string, href: string): Fill {
  if (!/^(?:https|mailto):/.test(href)) return text;
  return text.split(/(?<=[./@])/).map((part, index) => (index === 0 ? part : html`<wbr />${part}`));
}

function summary({ rows }: Extract<PhrasedCard, { kind: 'summary' }>, language: SpokenLanguage, open: boolean): Html {
  return html`<dl class="summary" ${tongue(language)}>
    ${rows.map(
      ({ label, value, change }) =>
        html`<div class="summary-row">
          <dt class="summary-key">${label}</dt>
          <dd class="summary-value"><bdi>${inOrder(value)}</bdi></dd>
          ${open && change !== undefined && html`<dd class="summary-action">${changeButton(change, language)}</dd>`}
        </div>`,
    )}
  </dl>`;
}

function changeButton(
  { code, label }: { readonly code: string; readonly label: string },
  language: SpokenLanguage,
): Html {
  return html`<button class="link-button" type="submit" form="say" name="pick" value="${code}">
    <span aria-hidden="true">${speaker(language, language)('web:conversation.change')}</span
    ><span class="visually-hidden">${label}</span>
  </button>`;
}

function answers({ choices, select, language }: Phrased, name: string): Html | undefined {
  if (choices.length === 0) return undefined;
  return select === 'many' ? manyAnswers(choices, language, name) : oneAnswer(choices, language);
}

function oneAnswer(choices: Phrased['choices'], language: SpokenLanguage): Html {
  return html`<ul class="choices" aria-label="${words(language, 'chat:chooseOne')}">
    ${choices.map((choice) => html`<li>${choiceButton(choice)}</li>`)}
  </ul>`;
}

function choiceButton({ code, label, language }: PhrasedChoice): Html {
  // prettier-ignore
  return html`<button class="choice ${manner(code)}" type="submit" form="say" name="pick" value="${code}"${language !== undefined && html` ${tongue(language)}`}>${label}</button>`;
}

function manner(code: string): string {
  if (code === 'do:send') return 'choice-main';
  return code.startsWith('do:') && !code.startsWith('do:begin:') ? 'choice-quiet' : '';
}

function manyAnswers(choices: Phrased['choices'], language: SpokenLanguage, name: string): Html {
  const ticks = choices.filter(({ code }) => !code.startsWith('do:'));
  const commands = choices.filter(({ code }) => code.startsWith('do:'));
  const field = ticks[0]?.code.split('=', 1)[0] ?? '';
  return html`<fieldset class="options">
      <legend class="options-legend visually-hidden">${speaker(language, language)('chat:chooseMany')}</legend>
      ${ticks.map(
        ({ code, label, ticked }, index) =>
          html`<div class="option">
            <input
              class="option-box"
              type="checkbox"
              form="say"
              id="${name}-${index}"
              name="choice"
              value="${code}"
              autocomplete="off"
              ${ticked === true && html`checked`}
            />
            <label class="option-label" for="${name}-${index}">${label}</label>
          </div>`,
      )}
      <button class="button options-send" type="submit" form="say" name="choose" value="${field}">
        ${speaker(language, language)('chat:continue')}
      </button>
    </fieldset>
    ${commands.length > 0 && oneAnswer(commands, language)}`;
}
