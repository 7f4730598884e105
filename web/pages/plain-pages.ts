import { EMERGENCY_SERVICES } from '../../content/danger-cards.ts';
import type { Language } from '../../locales/index.ts';
import type { Phrased } from '../../locales/phrased.ts';
import { html, type Fill, type Html } from './html.ts';
import { layOut, speaker } from './layout.ts';
import { phrased } from './message.ts';
import { emergencyLine, numberCards } from './numbers.ts';
import type { Site } from './site.ts';
import { writingBox } from './writing-box.ts';

/** Tells that the conversation is over, what is to be said of what was typed too late to be sent, and gives that back. */
export function endedPage(site: Site, language: Language, { said, draft }: Omit<Lost, 'messageId'>): string {
  const say = speaker(language);
  const body = html`<div class="prose">
    <h1 class="title">${say('web:ended.title')}</h1>
    <p class="lead">${say('web:ended.lead')}</p>
    ${emergencyLine(site.directory, language)} ${fromService(said)} ${keptWords(draft, say('chat:unsent'))}
    <form method="post" action="/chat/start">
      <button class="button" type="submit">${say('web:ended.again')}</button>
    </form>
  </div>`;
  return layOut(site, { language, body, mode: 'exit' });
}

/** What was being done when nothing could be stored or read: the bot's own words, if it had any, and the message to send again. */
export interface Lost {
  readonly said: readonly Phrased[];
  readonly draft: string;
  readonly messageId?: string; // of the message that was lost; none when the conversation could not even be opened
}

/** Where nothing was written or said. */
export const NOTHING: Lost = { said: [], draft: '' };

/** Tells that the service is down. Always carries the emergency words and numbers, and gives back what was typed (S1). */
export function outagePage(site: Site, language: Language, lost: Lost = NOTHING): string {
  const say = speaker(language);
  const body = html`<div class="prose">
    <h1 class="title">${say('web:outage.title')}</h1>
    <p class="lead">${say('web:outage.lead')}</p>
    ${emergencyLine(site.directory, language)} ${fromService(lost.said)} ${again(lost, language)}
    ${numberCards(site.directory, numbersFor(site), language)}
  </div>`;
  return layOut(site, { language, body, mode: 'exit' });
}

/** What the service says to what was written. */
export function fromService(said: readonly Phrased[]): readonly Html[] {
  return said.map((body) => html`<div class="message message-service">${phrased(body, undefined)}</div>`);
}

function again({ draft, messageId }: Lost, language: Language): Html {
  const say = speaker(language);
  if (draft === '' || messageId === undefined) {
    return html`<form method="get" action="/chat">
      <button class="button" type="submit">${say('web:outage.again')}</button>
    </form>`;
  }
  return html`<form method="post" action="/chat/say" accept-charset="utf-8">
    <input type="hidden" name="message-id" value="${messageId}" />
    ${keptWords(draft, say('web:outage.kept'))}
    <button class="button" type="submit">${say('web:outage.sendAgain')}</button>
  </form>`;
}

/** Says why something was refused, in the given sentences, and gives back what was typed, where it was read. */
export function refusalPage(
  site: Site,
  paragraphs: readonly string[],
  language: Language,
  lost: Lost = NOTHING,
): string {
  const say = speaker(language);
  const body = html`<div class="prose">
    <h1 class="title">${say('web:problemTitle')}</h1>
    ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)} ${emergencyLine(site.directory, language)}
    ${fromService(lost.said)} ${again(lost, language)}
  </div>`;
  return layOut(site, { language, body, mode: 'exit', wrong: true });
}

/** What was typed, to be copied; nothing where nothing was. */
export function keptWords(draft: string, label: Fill): Html | undefined {
  if (draft === '') return undefined;
  return html`<div class="field">
    <label class="label" for="text">${label}</label>
    ${writingBox({ draft, rows: 6 })}
  </div>`;
}

/** The services whose numbers stand alone when nothing else works, and the council's main line. */
export function numbersFor({ partnership }: Pick<Site, 'partnership'>): readonly string[] {
  return [...EMERGENCY_SERVICES, partnership.council.service];
}
