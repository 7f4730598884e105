import type { Page } from 'playwright-core';

/** The ways in which text is made twice as large: by the page's own style, and by the letters that the browser is set to. */
export const LARGE_TEXT: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['of the page', enlargePage],
  ['of the browser', enlargeBrowser],
];

/** Makes the text of a page twice as large by its own style. */
export async function enlargePage(page: Page): Promise<void> {
  await page.evaluate(`document.documentElement.style.fontSize = '200%'`);
}

async function enlargeBrowser(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.enable');
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
}

/** Of each element, whether all of it is in the window and nothing lies over its middle. */
export async function inView(page: Page, selectors: readonly string[]): Promise<readonly boolean[]> {
  return page.evaluate<readonly boolean[]>(`${JSON.stringify(selectors)}.map((name) => {
    const one = document.querySelector(name);
    const { top, bottom, left, right } = one.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight && document.elementFromPoint((left + right) / 2, (top + bottom) / 2)?.closest(name) === one;
  })`);
}
