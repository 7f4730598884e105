import type { JSX } from 'preact';

import { numbersApart } from '../pages/numbers-apart.ts';
import { harmless } from '../pages/harmless.ts';

/** Words of somebody as they may be shown, with every number in the order in which it is dialled. */
export function Words({ text }: { readonly text: string }): JSX.Element {
  return (
    <>
      {numbersApart(harmless(text)).map((stretch, index) =>
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
