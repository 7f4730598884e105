import type { Page } from 'playwright-core';

import { DESK_NEWS } from '../../store/desk/desk-news.ts';
import type { Store } from '../../store/store.ts';
import { openBrowser } from '../support/browser.ts';
import { openMany } from '../support/many-handoffs.ts';
import { signedInStaff } from '../support/staff-cases.ts';

const WAITING = 1_000;
const HELD = 50;
const HINTS = 20;
const LETTERS = 40;

/** What a full desk costs in a real browser: how long its main thread was blocked, and what an overview weighs. */
export interface DeskLag {
  readonly firstBytes: number; // of an overview with everything in it
  readonly nextBytes: number; // of one after a chat has come
  readonly hints: Blocked;
  readonly typing: Blocked;
}

/** Tasks of 50 ms and more, as the browser itself counts them. */
export interface Blocked {
  readonly tasks: number;
  readonly longestMs: number;
}

/** Opens a desk with a thousand who wait, all of them shown, and fifty chats; lets chats come, and types. */
export async function measureDeskLag(store: Store, origin: string): Promise<DeskLag> {
  const { id, cookie } = await signedInStaff(store, ['agent']);
  await openMany(store, { waiting: WAITING, held: HELD, holder: id, now: new Date() });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    const value = cookie.slice('staff='.length);
    await page.context().addCookies([{ name: 'staff', value, url: `${origin}/staff` }]);
    const sizes: number[] = [];
    page.on('response', (answer) => void sizeOf(answer).then((size) => size > 0 && sizes.push(size)));
    await page.goto(`${origin}/staff/desk`);
    await page.getByText(`${String(WAITING)} people wait`).waitFor();
    for (let shown = 50; shown < WAITING; shown += 50) {
      await page.getByRole('button', { name: 'Show 50 more' }).click();
      await page.locator('.desk-queue .desk-row').nth(shown).waitFor();
    }
    await page.keyboard.press('u');
    await page.keyboard.press('j');
    await page.getByLabel('Your message').waitFor();
    const whole = await page.evaluate(`fetch('/staff/api/overview?limit=1000').then((a) => a.text()).then((t) => t.length)`); // prettier-ignore
    await page.evaluate(WATCH);
    sizes.length = 0;
    const hints = await blockedWhile(page, async () => {
      for (let hint = 0; hint < HINTS; hint += 1) {
        await store.database.execute(`UPDATE handoff SET urgency = 1 WHERE id = $1`, [`many-${String(hint)}`]);
        store.announcer.announce(DESK_NEWS);
        await new Promise((resolve) => setTimeout(resolve, 300));
      }
    });
    const typing = await blockedWhile(page, () => page.getByLabel('Your message').pressSequentially('a'.repeat(LETTERS), { delay: 25 })); // prettier-ignore
    return { firstBytes: Number(whole), nextBytes: Math.max(...sizes), hints, typing };
  } finally {
    await browser.close();
  }
}

async function sizeOf(answer: { readonly url: () => string; readonly body: () => Promise<Buffer> }): Promise<number> {
  return answer.url().includes('/staff/api/overview') ? (await answer.body()).length : 0;
}

const WATCH = `globalThis.longTasks = [];
  new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });`;

async function blockedWhile(page: Page, work: () => Promise<void>): Promise<Blocked> {
  await page.evaluate('longTasks.length = 0');
  await work();
  await new Promise((resolve) => setTimeout(resolve, 500));
  const all = await page.evaluate<readonly number[]>('longTasks');
  return { tasks: all.length, longestMs: Math.max(0, ...all) };
}
