import { html, type Html } from '../html.ts';
import { layOutStaff, reaches, say, type StaffSite } from './staff-layout.ts';

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
    readonly done?: 'added' | 'saved' | 'ended';
  },
): string {
  const title = say('staff-alerts:title');
  const { done, ended } = state;
  const body = html`<p><a href="/staff/content">${say('staff-content:back')}</a></p>
    <h1 class="title">${title}</h1>
    ${done !== undefined && html`<p class="notice" role="status">${say(`staff-alerts:done.${done}`)}</p>`}
    <p class="lead">${say('staff-alerts:lead')}</p>
    ${reaches(site, '/staff/alerts-new') && html`<p><a class="button" href="/staff/alerts-new">${say('staff-alerts:add')}</a></p>`}
    ${GROUPS.map((group) => section(site, group, state[group].slice(0, MOST_OVER)))}
    ${ended.length > MOST_OVER && html`<p>${say('staff-alerts:more-over', { count: ended.length - MOST_OVER })}</p>`}
    <p><a href="/staff/content/alerts/history">${say('staff-content:history')}</a></p>`;
  return layOutStaff(site, { title, body });
}

function section(site: StaffSite, group: (typeof GROUPS)[number], alerts: readonly ListedAlert[]): Html {
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
              reaches(site, `/staff/alerts/${id}`) &&
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
