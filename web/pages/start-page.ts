import { numberOf } from '../../content/directory.ts';
import { KEPT } from '../../content/kept.ts';
import type { CopyKey, Language } from '../../locales/index.ts';
import { html, type Html } from './html.ts';
import { languageLinks } from './language-picker.ts';
import { bullets, layOut, speaker } from './layout.ts';
import { emergencyLine, numberCards } from './numbers.ts';
import type { Site } from './site.ts';

const USE_NOW = ['police-101', 'relay-uk', 'emergency-sms', 'sddc-customer-services'];

const KEEPING: readonly CopyKey[] = [
  'web:privacy.keep1',
  'web:privacy.keep2',
  'web:privacy.keep3',
  'web:privacy.keep6',
  'web:privacy.keep4',
  'web:privacy.keep5',
];

/** Where everybody begins, and what anybody sees who comes back without a conversation: neutral, with the privacy notice. */
export function startPage(site: Site, language: Language): string {
  const { partnership, directory } = site;
  const say = speaker(language);
  const body = html`${languageLinks(language)}
    <div class="prose">
      <h1 class="title">${say('web:start.title')}</h1>
      <p class="lead">${say('web:start.lead', { district: partnership.district.name })}</p>
      ${emergencyLine(directory, language)}
      <h2>${say('web:start.what')}</h2>
      ${bullets([say('web:start.what1'), say('web:start.what2'), say('web:start.what3'), say('web:start.what4')])}
      ${privacyNotice(site, language)} ${ifWatched(site, language)}
      <details class="details">
        <summary class="details-title">${say('web:emergency.more')}</summary>
        <div class="details-body">${numberCards(directory, USE_NOW, language)}</div>
      </details>
      <form method="post" action="/chat/start">
        <input type="hidden" name="language" value="${language}" />
        <button class="button button-start" type="submit">${say('web:start.button')}</button>
      </form>
    </div>`;
  return layOut(site, { language, body, mode: 'exit' });
}

function privacyNotice({ partnership, directory }: Site, language: Language): Html {
  const say = speaker(language);
  const council = partnership.council.name;
  return html`<h2 id="privacy">${say('web:privacy.title')}</h2>
    ${bullets([
      say('web:privacy.short1'),
      say('web:privacy.short2', { partnership: partnership.name }),
      say('web:privacy.short3'),
    ])}
    <details class="details">
      <summary class="details-title">${say('web:privacy.more')}</summary>
      <div class="details-body">
        <p>${say('web:privacy.who', { council })}</p>
        <p>${say('web:privacy.why')}</p>
        <h3>${say('web:privacy.keepTitle')}</h3>
        ${bullets(KEEPING.map((key) => say(key, KEPT)))}
        <h3>${say('web:privacy.deviceTitle')}</h3>
        <p>${say('web:privacy.device')}</p>
        <h3>${say('web:privacy.lockedTitle')}</h3>
        <p>${say('web:privacy.locked')}</p>
        <h3>${say('web:privacy.rightsTitle')}</h3>
        <p>${say('web:privacy.rights', { council, number: numberOf(directory, partnership.council.service) })}</p>
      </div>
    </details>`;
}

function ifWatched({ partnership }: Site, language: Language): Html {
  const say = speaker(language);
  return html`<details class="details">
    <summary class="details-title">${say('web:start.watched')}</summary>
    <div class="details-body">
      ${bullets([
        say('web:start.watched1'),
        say('web:start.watched2'),
        say('web:start.watched3', { service: partnership.serviceName }),
        say('web:start.watched4'),
      ])}
    </div>
  </details>`;
}
