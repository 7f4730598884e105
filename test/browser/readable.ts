import type { BrowserContext, Frame, Page } from 'playwright-core';

/** Every text of a document and of its shadow roots, and everything that is said of an element aloud. Runs in the page. */
const COLLECT = `(() => {
  const NAMED = ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'title', 'placeholder', 'alt'];
  const found = ROOT === document ? [document.title] : [];
  const read = (root) => {
    for (const element of root.querySelectorAll('*')) {
      for (const name of NAMED) if (element.hasAttribute(name)) found.push(element.getAttribute(name));
      if (element.matches('input[type=submit], input[type=button]')) found.push(element.value);
      if (element.shadowRoot) read(element.shadowRoot);
      if (element.matches('script, style, template')) continue;
      if (element.querySelector(':scope > wbr')) { found.push(element.textContent); continue; } // one word that may break
      for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) found.push(node.data);
    }
    for (const node of root.childNodes) if (node.nodeType === Node.TEXT_NODE) found.push(node.data);
  };
  read(ROOT);
  return found.filter((text) => text.trim() !== '');
})()`;

/** All that can be read in a page or a part of it (an expression for the browser), hidden or not, with the words in its attributes. */
export async function textsIn(frame: Page | Frame, root = 'document'): Promise<readonly string[]> {
  return frame.evaluate<string[]>(COLLECT.replaceAll('ROOT', root));
}

interface AxNode {
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly description?: { readonly value?: unknown };
}

const TEXTS: ReadonlySet<unknown> = new Set(['StaticText', 'InlineTextBox']);

/** Every name and description that the browser gives to a screen reader, with what styles add; the bare texts are left to `textsIn`. */
export async function namesIn(context: BrowserContext, frame: Page | Frame): Promise<readonly string[]> {
  const session = await context.newCDPSession(frame);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { readonly nodes: readonly AxNode[] };
  await session.detach();
  return nodes
    .filter(({ role }) => !TEXTS.has(role?.value))
    .flatMap(({ name, description }) => [name?.value, description?.value])
    .filter((value) => typeof value === 'string')
    .filter((value) => value !== '');
}
