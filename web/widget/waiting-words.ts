import type { WidgetFacts } from './facts.ts';
import { make } from './make.ts';

/** What stands in the panel until it has loaded, and stays when it cannot: the way out and the emergency numbers (S17). */
export function waitingWords({ words, numbers }: WidgetFacts, leave: () => void, close: () => void): HTMLElement {
  const lines = numbers.map(([name, number]) =>
    make('li', {}, name, make('a', { href: `tel:${number.replaceAll(' ', '')}`, textContent: number })),
  );
  return make(
    'div',
    { className: 'wait' },
    make('button', { type: 'button', textContent: words.exit, onclick: leave }),
    make('button', { type: 'button', textContent: words.close, onclick: close }),
    make('p', { textContent: words.loading }),
    make('ul', {}, ...lines),
  );
}
