import type { JSX } from 'preact';

import { numbersApart } from '../pages/numbers-apart.ts';

/** A text with every number in the order in which it is dialled, whatever the direction of the words around it. */
export function InOrder({ text }: { readonly text: string }): JSX.Element {
  return (
    <>
      {numbersApart(text).map((stretch, index) =>
        stretch.isNumber ? (
          <bdi key={index} dir="ltr">
            {stretch.text}
          </bdi>
        ) : (
          stretch.text
        ),
      )}
    </>
  );
}
