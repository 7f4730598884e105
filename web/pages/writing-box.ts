import { html, type Html } from './html.ts';

/** The box that a resident writes in; `draft` stands in it exactly as it was typed. */
export interface WritingBox {
  readonly draft: string;
  readonly rows: number;
  readonly describedBy?: string;
  readonly wrong?: boolean;
}

/** Writes the box. Browsers drop one line break at its start, so one is always put there. */
export function writingBox({ draft, rows, describedBy, wrong = false }: WritingBox): Html {
  const described = describedBy !== undefined && html`aria-describedby="${describedBy}"`;
  // prettier-ignore
  return html`<textarea class="input" id="text" name="text" rows="${rows}" autocomplete="off" ${described} ${wrong && html`aria-invalid="true"`}>${'\n' + draft}</textarea>`;
}
