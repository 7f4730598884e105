import { html, type Html } from '../html.ts';
import { layOutStaff, say, type StaffSite } from './staff-layout.ts';

/** One alert in the list; its days as people write them. */
export interface ListedAlert {
  readonly id: string;
  readonly text: string;
  readonly starts: string;
  readonly ends: string;
  readonly source: string;
}

const GROUPS = ['running', 'to-come', 'ended'] as const;
const MOST_OVER = 50;

/** All alerts: those that are shown, those to come, and those that are over. Whoever may change them finds how. */
export function alertsPage(
  site: StaffSite,
  state: Readonly<Record<(typeof GROUPS)[number], readonly ListedAlert[]>> & {
    readonly mayChange: boolean;
    readonly done?: 'added' | 'saved' | 'ended';
  },
): string {
  const title = say('staff-alerts:title');
  const { done, mayChange, ended } = state;
  const body = html`<p><a href="/staff/content">${say('staff-content:back')}</a></p>
    <h1 class="title">${title}</h1>
    ${done !== undefined && html`<p class="notice" role="status">${say(`staff-alerts:done.${done}`)}</p>`}
    <p class="lead">${say('staff-alerts:lead')}</p>
    ${mayChange && html`<p><a class="button" href="/staff/alerts-new">${say('staff-alerts:add')}</a></p>`}
    ${GROUPS.map((group) => section(group, state[group].slice(0, MOST_OVER), mayChange))}
    ${ended.length > MOST_OVER && html`<p>${say('staff-alerts:more-over', { count: ended.length - MOST_OVER })}</p>`}
    <p><a href="/staff/content/alerts/history">${say('staff-content:history')}</a></p>`;
  return layOutStaff(site, { title, body });
}

function section(group: (typeof GROUPS)[number], alerts: readonly ListedAlert[], mayChange: boolean): Html {
  return html`<h2>${say(`staff-alerts:group.${group}`)}</h2>
    ${alerts.length === 0 && html`<p>${say('staff-alerts:none')}</p>`}
    <ul class="staff-list">
      ${alerts.map(
        ({ id, text, ...more }) =>
          html`<li class="staff-part">
            <h3>${id}</h3>
            <p>${text}</p>
            <p class="hint">${say('staff-alerts:days', more)}</p>
            ${
              mayChange &&
              html`<p>
                <a href="/staff/alerts/${id}"
                  >${say('staff-alerts:change')}<span class="visually-hidden"> ${id}</span></a
                >
              </p>`
            }
          </li>`,
      )}
    </ul>`;
}
