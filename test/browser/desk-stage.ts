import { randomBytes } from 'node:crypto';

import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

import type { Translator } from '../../bot/language/translate/translate.ts';
import { shippedContent } from '../../content/shipped.ts';
import type { StaffRole } from '../../store/staff/staff.ts';
import { requestHandoff, type HandoffRequest } from '../../store/handoffs/handoffs.ts';
import { openBrowser } from '../support/browser.ts';
import { signedInStaff } from '../support/staff-cases.ts';
import { openTestService, type TestService } from '../support/test-service.ts';
import { openVisit, startChat, type Visit } from './stage.ts';

/** The whole service, listening, and a browser for residents and staff alike. */
export interface DeskStage {
  readonly service: TestService;
  readonly browser: Browser;
  readonly origin: string;
  readonly staff: (options: StaffOptions) => Promise<DeskVisit>;
  readonly resident: () => Promise<Visit & { readonly conversationId: string }>;
  readonly ask: (conversationId: string, more?: Partial<HandoffRequest>) => Promise<string>;
  readonly close: () => Promise<void>;
}

export interface StaffOptions extends BrowserContextOptions {
  readonly name: string;
  readonly roles?: readonly StaffRole[];
  readonly skills?: readonly string[];
}

/** Somebody's desk, open in a browser of its own. */
export interface DeskVisit extends Visit {
  readonly id: string;
}

/** Sets the stage. Everybody has a browser context, and so a session, of their own. */
export async function setDeskStage(translator?: Translator): Promise<DeskStage> {
  const service = await openTestService(translator === undefined ? {} : { translator });
  const { app, opened } = service;
  const origin = await app.listen({ host: '127.0.0.1', port: 0 });
  const browser = await openBrowser();
  const visit = async (options: BrowserContextOptions = {}): Promise<Visit> => {
    const context = await browser.newContext(options);
    context.setDefaultTimeout(15_000);
    return openVisit(context, shippedContent().partnership.exitSite);
  };
  return {
    service,
    browser,
    origin,
    staff: async ({ name, roles = ['agent'], skills = [], ...options }) => {
      const { id, cookie } = await signedInStaff(opened.store, roles, new Date(), name);
      await opened.store.database.execute('UPDATE staff SET skills = $2 WHERE id = $1', [id, [...skills]]);
      const there = await visit({ viewport: { width: 1360, height: 860 }, ...options });
      const value = cookie.slice('staff='.length);
      await there.context.addCookies([
        { name: 'staff', value, url: `${origin}/staff`, httpOnly: true, sameSite: 'Lax' },
      ]);
      await there.page.goto(`${origin}/staff/desk`);
      await there.page.getByRole('heading', { name: 'Waiting' }).waitFor();
      return { ...there, id };
    },
    resident: async () => {
      const there = await visit({ viewport: { width: 400, height: 740 } });
      await startChat(there.page, origin, 'Tell me what is happening, in your own words. Or choose one of these.');
      const { rows } = await opened.store.database.execute(
        'SELECT id FROM conversation ORDER BY opened_at DESC LIMIT 1',
      );
      return { ...there, conversationId: (rows as { id: string }[])[0]?.id ?? '' };
    },
    ask: async (conversationId, more = {}) => {
      const id = randomBytes(8).toString('hex');
      await requestHandoff(opened.store, {
        ...{ id, conversationId, reason: 'asked', urgency: 2, team: 'communities', needs: [], restricted: false },
        ...{ language: 'en', topic: 'report-asb', now: new Date(), ...more },
      });
      return id;
    },
    close: async () => {
      await browser.close();
      await service.close();
    },
  };
}

/** Takes the one chat that waits. */
export async function take(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Take:/ })
    .first()
    .click();
  await page.getByLabel('Your message').waitFor();
}

/** Writes to the resident and sends. */
export async function write(page: Page, text: string): Promise<void> {
  await page.getByLabel('Your message').fill(text);
  await page.getByLabel('Your message').press('Enter');
}
