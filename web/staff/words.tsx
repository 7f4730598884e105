import type { JSX } from 'preact';

import { InOrder } from '../chat/in-order.tsx';
import { harmless } from '../pages/harmless.ts';

/** Words of somebody as they may be shown, with every number in the order in which it is dialled. */
export function Words({ text }: { readonly text: string }): JSX.Element {
  return <InOrder text={harmless(text)} />;
}
