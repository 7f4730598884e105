import { html, type Html } from '../html.ts';
import { layOutStaff, say, type StaffSite } from './staff-layout.ts';

/** One team in one month, in words; `counts` is left out where too few answered to hide who it was. */
export interface ShownMonth {
  readonly month: string;
  readonly team: string;
  readonly asked: number;
  readonly counts?: {
    readonly answered: number;
    readonly helped: number;
    readonly partly: number;
    readonly not: number;
  };
}

const COUNTS = ['answered', 'helped', 'partly', 'not'] as const;

/** What residents said of chats with staff, by team and month, and the way to have it as a file. */
export function satisfactionPage(site: StaffSite, months: readonly ShownMonth[], least: number): string {
  const title = say('staff-satisfaction:title');
  const body = html`<h1 class="title">${title}</h1>
    <p class="lead">${say('staff-satisfaction:lead')}</p>
    ${months.length === 0 ? html`<p>${say('staff-satisfaction:none')}</p>` : table(months, least)}`;
  return layOutStaff(site, { title, body });
}

function table(months: readonly ShownMonth[], least: number): Html {
  return html`<table class="staff-table">
      <thead>
        <tr>
          ${(['month', 'team', 'asked', ...COUNTS] as const).map((head) => html`<th scope="col">${say(`staff-satisfaction:${head}`)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${months.map((one) => row(one, least))}
      </tbody>
    </table>
    <form class="staff-take-away" method="post" action="/staff/satisfaction/file">
      <button class="button button-quiet" type="submit">${say('staff-satisfaction:file')}</button>
    </form>`;
}

function row({ month, team, asked, counts }: ShownMonth, least: number): Html {
  return html`<tr>
    <th scope="row">${month}</th>
    <td>${labelled('team')} ${team}</td>
    <td>${labelled('asked')} ${asked}</td>
    ${
      counts === undefined
        ? html`<td colspan="4">${say('staff-satisfaction:few', { least })}</td>`
        : COUNTS.map((count) => html`<td>${labelled(count)} ${counts[count]}</td>`)
    }
  </tr>`;
}

/** On a phone the heads of the table are out of sight, so each cell says what it is. */
function labelled(what: 'team' | 'asked' | (typeof COUNTS)[number]): Html {
  return html`<span class="staff-cell-name">${say(`staff-satisfaction:${what}`)}:</span>`;
}
