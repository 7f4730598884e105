import { html, type Html } from '../html.ts';
import { formField, formSelect, type Choice } from './form-field.ts';
import { layOutStaff, reaches, say, type StaffSite } from './staff-layout.ts';

/** A quick reply in the list. */
export interface ListedReply {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly topics: readonly string[]; // by name
  readonly englishOnly: boolean;
}

/** The quick replies that fit what was looked for. Whoever may change them finds how. */
export function repliesPage(
  site: StaffSite,
  state: {
    readonly replies: readonly ListedReply[];
    readonly topics: readonly Choice[];
    readonly find: string;
    readonly topic: string;
    readonly done?: 'added' | 'saved' | 'removed';
  },
): string {
  const { replies, done } = state;
  const title = say('staff-replies:title');
  const body = html`<p><a href="/staff/content">${say('staff-content:back')}</a></p>
    <h1 class="title">${title}</h1>
    ${done !== undefined && html`<p class="notice" role="status">${say(`staff-replies:done.${done}`)}</p>`}
    <p class="lead">${say('staff-replies:lead')}</p>
    ${reaches(site, '/staff/quick-replies-new') && html`<p><a class="button" href="/staff/quick-replies-new">${say('staff-replies:add')}</a></p>`}
    ${search(state)}
    <p>${say(replies.length === 0 ? 'staff-replies:none' : 'staff-replies:count', { count: replies.length })}</p>
    <ul class="staff-list">
      ${replies.map((reply) => listed(site, reply))}
    </ul>
    <p><a href="/staff/content/quick-replies/history">${say('staff-content:history')}</a></p>`;
  return layOutStaff(site, { title, body });
}

function search({ find, topic, topics }: Parameters<typeof repliesPage>[1]): Html {
  const any = { code: '', name: say('staff-replies:search.any') };
  return html`<form
    class="staff-filter"
    method="get"
    action="/staff/quick-replies"
    role="search"
    aria-label="${say('staff-replies:search.label')}"
  >
    ${formField({ id: 'find', label: say('staff-replies:search.label'), hint: say('staff-replies:search.hint'), value: find, type: 'search' })}
    ${formSelect({ id: 'topic', label: say('staff-replies:search.topic'), value: topic, options: [any, ...topics] })}
    <div class="field staff-filter-send">
      <button class="button" type="submit">${say('staff-replies:search.button')}</button>
      ${(find !== '' || topic !== '') && html`<a href="/staff/quick-replies">${say('staff-replies:search.clear')}</a>`}
    </div>
  </form>`;
}

function listed(site: StaffSite, { id, title, text, topics, englishOnly }: ListedReply): Html {
  const marks = [
    topics.length === 0 ? say('staff-replies:anywhere') : topics.join(', '),
    ...(englishOnly ? [say('staff-replies:english')] : []),
  ];
  return html`<li class="staff-part">
    <h2>${title}</h2>
    <p>${text}</p>
    <p class="hint">${marks.join('. ')}</p>
    ${
      reaches(site, `/staff/quick-replies/${id}`) &&
      html`<p>
        <a href="/staff/quick-replies/${id}"
          >${say('staff-replies:change')}<span class="visually-hidden"> ${title}</span></a
        >
      </p>`
    }
  </li>`;
}
