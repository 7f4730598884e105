import type { ContentChange, EntryChange, FieldChange } from '../../../content/compare-entries.ts';
import { html, type Html } from '../html.ts';
import { fieldName } from './field-name.ts';
import { say } from './staff-layout.ts';

const MOST = 200; // entries on one page

/** What differs between two versions: entry by entry, each field as it was and as it is. */
export function contentChanges({ entries, reordered }: ContentChange): Html {
  if (entries.length === 0 && !reordered) return html`<p>${say('staff-content:change.nothing')}</p>`;
  return html`${reordered && html`<p>${say('staff-content:change.order')}</p>`} ${entries.slice(0, MOST).map(entry)}
  ${entries.length > MOST && html`<p>${say('staff-content:change.more', { count: entries.length - MOST })}</p>`}`;
}

function entry({ kind, id, fields }: EntryChange): Html {
  return html`<section class="staff-change">
    <h3>${say(`staff-content:change.${kind}`, { id })}</h3>
    <dl>${fields.map(fieldLines)}</dl>
  </section>`;
}

function fieldLines({ field, before, after }: FieldChange): Html {
  return html`<dt>${fieldName(field)}</dt>
    ${
      before !== undefined &&
      html`<dd>
        <span class="staff-side">${say('staff-content:change.before')}</span> <del class="kept-lines">${before}</del>
      </dd>`
    }
    ${
      after !== undefined &&
      html`<dd>
        <span class="staff-side">${say('staff-content:change.after')}</span> <ins class="kept-lines">${after}</ins>
      </dd>`
    }`;
}
