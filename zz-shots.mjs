import { openBrowser } from './test/support/browser.ts';
import { readFileSync } from 'node:fs';
const f = (p) => `data:font/woff2;base64,${readFileSync(`/tmp/fonts/node_modules/@fontsource/${p}`).toString('base64')}`;
const css = (fam, urls) => urls.map((u) => `@font-face{font-family:X;src:url(${u}) format('woff2')}`).join('') + `*{font-family:X,sans-serif !important}`;
import { readdirSync } from 'node:fs';
const sc = readdirSync('/tmp/fonts/node_modules/@fontsource/noto-sans-sc/files').filter((n) => /noto-sans-sc-chinese-simplified-400-normal.woff2$/.test(n));
console.log(sc);
const FONTS = { ur: ['noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-400-normal.woff2'], ar: ['noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2'], 'pa-Guru': ['noto-sans-gurmukhi/files/noto-sans-gurmukhi-gurmukhi-400-normal.woff2'], 'zh-Hans': sc.map((n) => `noto-sans-sc/files/${n}`) };
const browser = await openBrowser();
for (const tag of ['ur', 'ar', 'pa-Guru', 'zh-Hans', 'pl']) for (const [name, viewport] of [['phone', { width: 390, height: 844 }], ['desktop', { width: 1280, height: 800 }]]) {
  const context = await browser.newContext({ viewport, bypassCSP: true });
  const page = await context.newPage();
  const dress = () => FONTS[tag] && page.addStyleTag({ content: css('X', FONTS[tag].map(f)) });
  await page.goto(`http://127.0.0.1:3997/chat?language=${tag}`);
  await dress();
  await page.waitForTimeout(500);
  if (name === 'phone') await page.screenshot({ path: `/tmp/walk/${tag}-start-${name}.png` });
  await page.locator('.button-start').click();
  await page.locator('body.app').waitFor();
  await dress();
  await page.waitForTimeout(600);
  await page.screenshot({ path: `/tmp/walk/${tag}-hello-${name}.png` });
  await page.locator('textarea').fill({ ur: 'wo darwaze par hai aur us ke paas chaku hai', ar: 'هو عند الباب ومعه سكين', 'pa-Guru': 'oh boohe te khada hai te ohde kol chaku hai', 'zh-Hans': '他在门口拿着刀', pl: 'stoi pod drzwiami i ma noz' }[tag]);
  await page.locator('.composer-send').click();
  await page.waitForTimeout(2500);
  await page.screenshot({ path: `/tmp/walk/${tag}-danger-${name}.png` });
  await context.close();
}
await browser.close();
