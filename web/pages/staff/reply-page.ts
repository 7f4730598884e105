import { html, type Html } from '../html.ts';
import { errorSummary, type Fault } from './faults.ts';
import { formChoices, formField, type Choice } from './form-field.ts';
import { layOutStaff, say, type StaffSite } from './staff-layout.ts';
import { whatItSays } from './what-it-says.ts';

/** A reply in one more language, as it stands; without a text there is no translation. */
export interface ShownTranslation {
  readonly language: string; // its tag
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly text?: string;
  readonly isReviewed: boolean;
}

/** A quick reply as it is added or changed. */
export interface ReplyForm {
  readonly id?: string; // none: it is new
  readonly typed: {
    readonly id: string;
    readonly title: string;
    readonly topics: readonly string[];
    readonly text: string;
  };
  readonly topics: readonly Choice[];
  readonly slots: readonly string[];
  readonly seen: string; // names the reply as it was when the form was made
  readonly faults: readonly Fault[];
  readonly nowSays?: readonly string[]; // where somebody else has changed it meanwhile
  readonly translations: readonly ShownTranslation[];
}

/** One quick reply: its English and topics to change, its translations to read. */
export function replyPage(site: StaffSite, form: ReplyForm): string {
  const { id, typed, seen, faults, nowSays, translations } = form;
  const title = id === undefined ? say('staff-replies:add') : say('staff-replies:change-title', { title: typed.title });
  const body = html`<div class="prose">
    ${errorSummary(faults)}
    <p><a href="/staff/quick-replies">${say('staff-replies:back')}</a></p>
    <h1 class="title">${title}</h1>
    ${nowSays !== undefined && whatItSays(nowSays)}
    <form
      method="post"
      action="${id === undefined ? '/staff/quick-replies' : `/staff/quick-replies/${id}`}"
      autocomplete="off"
    >
      <input type="hidden" name="seen" value="${seen}" />
      ${fields(form)} ${id !== undefined && html`<p class="notice">${say('staff-replies:translations.warning')}</p>`}
      <button class="button" type="submit">${say('staff-replies:save')}</button>
    </form>
    ${id !== undefined && html`${inOtherLanguages(translations)} ${removal(id, seen)}`}
  </div>`;
  return layOutStaff(site, { title, body, wrong: faults.length > 0 });
}

function fields({ id, typed, topics, slots, faults }: ReplyForm): Html {
  const hint = say('staff-replies:field.text-hint', { slots: slots.map((slot) => `{{${slot}}}`).join(' ') });
  const line = (name: 'id' | 'title'): Html =>
    formField(
      {
        ...{ id: name, value: typed[name] },
        ...{ label: say(`staff-replies:field.${name}`), hint: say(`staff-replies:field.${name}-hint`) },
      },
      faults,
    );
  return html`${id === undefined && line('id')} ${line('title')}
  ${formField({ id: 'text', label: say('staff-replies:field.text'), hint, value: typed.text, rows: 5 }, faults)}
  ${formChoices({
    ...{ id: 'topics', name: 'topics', type: 'checkbox' },
    ...{ legend: say('staff-replies:field.topics'), hint: say('staff-replies:field.topics-hint') },
    ...{ options: topics, chosen: typed.topics },
  })}`;
}

function inOtherLanguages(translations: readonly ShownTranslation[]): Html {
  return html`<h2>${say('staff-replies:translations.title')}</h2>
    <p>${say('staff-replies:translations.lead')}</p>
    <dl class="staff-change">
      ${translations.map(
        ({ language, name, direction, text, isReviewed }) =>
          html`<dt>${name}</dt>
            ${
              text === undefined
                ? html`<dd>${say('staff-replies:translations.none')}</dd>`
                : html`<dd>
                    <span lang="${language}" dir="${direction}">${text}</span>
                    ${!isReviewed && html`<span class="hint">(${say('staff-replies:translations.unreviewed')})</span>`}
                  </dd>`
            }`,
      )}
    </dl>`;
}

function removal(id: string, seen: string): Html {
  return html`<h2>${say('staff-replies:remove.title')}</h2>
    <form method="post" action="/staff/quick-replies/${id}/remove">
      <input type="hidden" name="seen" value="${seen}" />
      <p>${say('staff-replies:remove.lead')}</p>
      <button class="button button-quiet" type="submit">${say('staff-replies:remove.button')}</button>
    </form>`;
}
