import type { WidgetFacts } from './facts.ts';
import { STYLE } from './style.ts';

/** Makes an element with some of its properties and children. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

/** Puts button and panel at the end of the host page, out of reach of its style, as soon as it has a body. */
export function append({ colours, lang, dir }: WidgetFacts, button: Node, panel: Node, then: () => void): void {
  const holder = make('div', { lang, dir });
  holder.style.cssText = `--c:${colours[0]};--i:${colours[1]}`;
  const shadow = holder.attachShadow({ mode: 'open' });
  dress(shadow);
  shadow.append(button, panel);
  const put = (): void => {
    document.body.append(holder);
    then();
  };
  if (document.body as HTMLElement | null) put();
  else addEventListener('DOMContentLoaded', put);
}

/** A sheet that the host's content policy does not mind; older browsers get a style element. */
function dress(shadow: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    shadow.append(make('style', { textContent: STYLE }));
  }
}
