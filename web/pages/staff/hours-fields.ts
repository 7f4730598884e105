import { DAYS } from '../../../content/hours.ts';
import type { TypedHours } from '../../../content/typed-hours.ts';
import { html, type Html } from '../html.ts';
import type { Fault } from './faults.ts';
import { formChoices, formField, formSelect } from './form-field.ts';
import { say } from './staff-layout.ts';

const KINDS = ['unknown', 'always', 'every-day', 'weekly'] as const;
const HOLIDAYS = ['', 'open', 'closed'] as const;

/** The fields that say when a team or a line is at work: which kind of hours, each day of the week, bank holidays. */
export function hoursFields(hours: TypedHours, faults: readonly Fault[]): Html {
  return html`${formChoices({
      id: 'hours',
      name: 'hours',
      legend: say('staff-form:hours.legend'),
      type: 'radio',
      options: KINDS.map((code) => ({ code, name: say(`staff-form:hours.${code}`) })),
      chosen: [hours.kind],
    })}
    <fieldset class="field">
      <legend class="label">${say('staff-form:hours.week')}</legend>
      <p class="hint">${say('staff-form:hours.hint')}</p>
      <div class="staff-week">
        ${DAYS.map((day) => formField({ id: day, label: say(`staff-form:day.${day}`), value: hours.days[day] }, faults))}
      </div>
      ${formSelect({
        id: 'onBankHolidays',
        label: say('staff-form:hours.holidays'),
        value: hours.onBankHolidays,
        options: HOLIDAYS.map((code) => ({ code, name: say(`staff-form:holidays.${code === '' ? 'unknown' : code}`) })),
      })}
    </fieldset>`;
}
