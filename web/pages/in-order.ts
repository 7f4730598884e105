import { html, type Fill } from './html.ts';
import { numbersApart } from './numbers-apart.ts';

/** A text with every number in the order in which it is dialled, whatever the direction of the words around it. */
export function inOrder(text: string): readonly Fill[] {
  return numbersApart(text).map((one) => (one.isNumber ? html`<bdi dir="ltr">${one.text}</bdi>` : one.text));
}
