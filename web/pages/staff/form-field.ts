import { html, type Html } from '../html.ts';
import { faultLine, faultOf, type Fault } from './faults.ts';

/** A field of a form for staff. `id` names it in the page, `name` in what is sent; they are alike where no name is given. */
export interface FormField {
  readonly id: string;
  readonly name?: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly type?: 'text' | 'number' | 'date' | 'search';
  readonly rows?: number; // several lines
}

/** A choice with the code that is sent. */
export interface Choice {
  readonly code: string;
  readonly name: string;
}

/** A labelled field with its hint and what is wrong with it; browsers keep and correct nothing of it. */
export function formField(field: FormField, faults: readonly Fault[] = []): Html {
  const { id, name = id, value, type = 'text', rows } = field;
  const attributes = html`class="input" id="${id}" name="${name}" autocomplete="off" spellcheck="false"
  ${described(field, faults)}`;
  return framed(
    field,
    faults,
    rows === undefined
      ? html`<input type="${type}" value="${value}" ${attributes} />`
      : html`<textarea rows="${rows}" ${attributes}>${value}</textarea>`,
  );
}

/** A labelled drop-down. */
export function formSelect(
  field: Omit<FormField, 'type' | 'rows'> & { readonly options: readonly Choice[] },
  faults: readonly Fault[] = [],
): Html {
  const { id, name = id, value, options } = field;
  return framed(
    field,
    faults,
    html`<select class="input" id="${id}" name="${name}" ${described(field, faults)}>
      ${options.map((one) => html`<option value="${one.code}" ${one.code === value && html`selected`}>${one.name}</option>`)}
    </select>`,
  );
}

/** Boxes or buttons to choose from, under one legend. The first bears the id, so that an error can lead to it. */
export function formChoices(
  field: {
    readonly id: string;
    readonly name: string;
    readonly legend: string;
    readonly hint?: string;
    readonly type: 'checkbox' | 'radio';
    readonly options: readonly Choice[];
    readonly chosen: readonly string[];
  },
  faults: readonly Fault[] = [],
): Html {
  const { id, name, legend, hint, type, options, chosen } = field;
  const wrong = faultOf(id, faults) !== undefined;
  return html`<fieldset class="field ${wrong && 'field-wrong'}" ${describedBy(field, faults)}>
    <legend class="label">${legend}</legend>
    ${hint !== undefined && html`<p class="hint" id="${id}-hint">${hint}</p>`} ${faultLine(id, faults)}
    <div class="staff-choices">
      ${options.map(
        ({ code, name: label }, at) =>
          html`<label class="staff-tick" for="${at === 0 ? id : `${id}-${String(at)}`}"
            ><input
              type="${type}"
              id="${at === 0 ? id : `${id}-${String(at)}`}"
              name="${name}"
              value="${code}"
              ${chosen.includes(code) && html`checked`}
            />
            ${label}</label
          >`,
      )}
    </div>
  </fieldset>`;
}

function framed(field: Pick<FormField, 'id' | 'label' | 'hint'>, faults: readonly Fault[], input: Html): Html {
  const { id, label, hint } = field;
  return html`<div class="field ${faultOf(id, faults) !== undefined && 'field-wrong'}">
    <label class="label" for="${id}">${label}</label>
    ${hint !== undefined && html`<p class="hint" id="${id}-hint">${hint}</p>`} ${faultLine(id, faults)} ${input}
  </div>`;
}

function described(field: Pick<FormField, 'id' | 'hint'>, faults: readonly Fault[]): Html {
  return html`${describedBy(field, faults)} ${faultOf(field.id, faults) !== undefined && html`aria-invalid="true"`}`;
}

/** Leads to the hint and to what is wrong, for who hears the page. */
function describedBy({ id, hint }: Pick<FormField, 'id' | 'hint'>, faults: readonly Fault[]): Html | undefined {
  const wrong = faultOf(id, faults) !== undefined;
  const by = [...(hint === undefined ? [] : [`${id}-hint`]), ...(wrong ? [`${id}-error`] : [])];
  return by.length === 0 ? undefined : html`aria-describedby="${by.join(' ')}"`;
}
