import { html, type Html } from '../html.ts';
import { errorSummary, faultLine, type Fault } from './faults.ts';
import { layOutStaff, say, type StaffSite } from './staff-layout.ts';

/** One text in one language, as it is written and read by a second person. */
export interface TranslationForm {
  readonly address: string;
  readonly title: string;
  readonly english: string;
  readonly language: { readonly tag: string; readonly name: string; readonly direction: 'ltr' | 'rtl' };
  readonly typed: string;
  readonly now?: {
    readonly text: string;
    readonly written: string; // by whom and when, in words
    readonly checked?: string; // the same of the second person
    readonly isOwn: boolean; // whoever looks wrote it
  };
  readonly faults: readonly Fault[];
}

/** The English, the form for the translation, and where a second person says that it is right. */
export function translationPage(site: StaffSite, form: TranslationForm): string {
  const { address, english, language, typed, now, faults } = form;
  const title = say('staff-translations:one', { title: form.title, language: language.name });
  const hint = faults.some(({ field }) => field === 'text') ? 'text-hint text-error' : 'text-hint';
  const body = html`<div class="prose">
    ${errorSummary(faults)}
    <p><a href="/staff/translations">${say('staff-translations:back')}</a></p>
    <h1 class="title">${title}</h1>
    <p class="notice">${say('staff-translations:notice')}</p>
    <h2>${say('staff-translations:english')}</h2>
    <p>${english}</p>
    <form method="post" action="${address}" autocomplete="off">
      <div class="field">
        <label class="label" for="text">${say('staff-translations:text', { language: language.name })}</label>
        <p class="hint" id="text-hint">${say('staff-translations:hint')}</p>
        ${faultLine('text', faults)}
        <textarea
          class="input"
          id="text"
          name="text"
          rows="5"
          lang="${language.tag}"
          dir="${language.direction}"
          spellcheck="false"
          aria-describedby="${hint}"
        >
${typed}</textarea>
      </div>
      <button class="button" type="submit">${say('staff-translations:save')}</button>
    </form>
    ${now !== undefined && reading(address, language, now)}
  </div>`;
  return layOutStaff(site, { title, body, wrong: faults.length > 0 });
}

function reading(
  address: string,
  { tag, direction }: TranslationForm['language'],
  now: NonNullable<TranslationForm['now']>,
): Html {
  const said = html`<p lang="${tag}" dir="${direction}">${now.text}</p>
    <p class="hint">${now.written}</p>`;
  if (now.checked !== undefined)
    return html`${said}
      <p class="hint">${now.checked}</p>`;
  return html`<h2 id="confirm">${say('staff-translations:confirm.title')}</h2>
    ${said}
    ${
      now.isOwn
        ? html`<p>${say('staff-translations:confirm.own')}</p>`
        : html`<form method="post" action="${address}/confirm">
            <input type="hidden" name="text" value="${now.text}" />
            <p>${say('staff-translations:confirm.lead')}</p>
            <button class="button" type="submit">${say('staff-translations:confirm.button')}</button>
          </form>`
    }`;
}
