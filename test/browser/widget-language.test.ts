import { markedPage } from './host-site.ts';
import { setStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
}, 60_000);
afterAll(() => stage.close());

/** What the button of a marked page of the host site says, and the language of the panel behind it. */
async function onPage(marks: Parameters<typeof markedPage>[1], locale: string): Promise<readonly (string | null)[]> {
  const { context, page } = await stage.visit({ locale });
  await page.goto(markedPage(stage.host, marks));
  const button = page.locator('button.open');
  const said = await button.innerText();
  await button.click();
  const panel = page.frameLocator('iframe');
  await panel.locator('body.app textarea').waitFor();
  const root = panel.locator('html');
  const shown = [said, await root.getAttribute('lang'), await root.getAttribute('dir')];
  await context.close();
  return shown;
}

test.each([
  ['of its page', { lang: 'pl-PL' }, 'en-GB', ['Napisz do nas', 'pl', 'ltr']],
  ['that its script names', { lang: 'en', named: 'ur' }, 'en-GB', ['ہم سے چیٹ کریں', 'ur', 'rtl']],
  ['that its script names, though it is English', { lang: 'en', named: 'en' }, 'pl', ['Chat with us', 'en', 'ltr']],
  ['of its page, which it does not have: English', { lang: 'sv' }, 'en-GB', ['Chat with us', 'en', 'ltr']],
  ['of an English page and browser', { lang: 'en-GB' }, 'en-GB', ['Chat with us', 'en', 'ltr']],
  ['of the browser on an English page', { lang: 'en-GB' }, 'pl-PL', ['Napisz do nas', 'pl', 'ltr']],
])(
  'the button is in the language %s, and so is the panel',
  async (_how, page, locale, shown) => {
    expect(await onPage(page, locale)).toEqual(shown);
  },
  60_000,
);

test('S17: a page whose own words cannot be had has a button all the same', async () => {
  const { context, page } = await stage.visit();
  await page.route(/widget\.js\?/, (route) => route.abort());
  await page.goto(markedPage(stage.host, { lang: 'pl' }));
  await page.getByRole('button', { name: 'Chat with us' }).waitFor();
  await context.close();
}, 60_000);

test.each([
  ['a page in another language than the browser', 'pl', 'en-GB', ['/widget.js', '/widget.js?words=pl']],
  ['a page in the language of the browser', 'pl', 'pl-PL', ['/widget.js']],
  ['an English page', 'en', 'ur', ['/widget.js']],
])(
  '%s fetches the loader once, and no more than it lacks',
  async (_what, lang, locale, fetched) => {
    const { context, page } = await stage.visit({ locale });
    const seen: string[] = [];
    page.on('request', (request) => {
      const { pathname, search } = new URL(request.url());
      if (pathname === '/widget.js') seen.push(`${pathname}${search}`);
    });
    await page.goto(markedPage(stage.host, { lang }));
    await page.locator('button.open').waitFor();
    await page.waitForLoadState('networkidle');
    expect(seen).toEqual(fetched);
    await context.close();
  },
  60_000,
);
