import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Language } from '../../locales/index.ts';
import type { Pack } from '../../locales/packs.ts';
import { newLanguage } from '../../scripts/language-new.ts';
import { addLanguage } from '../support/added-language.ts';

const locales = await mkdtemp(path.join(tmpdir(), 'assistant-locales-'));
await newLanguage('hu', locales);
const files = await readdir(path.join(locales, 'hu'));
const pack = JSON.parse(await readFile(path.join(locales, 'hu/pack.json'), 'utf8')) as Pack;
await rm(locales, { recursive: true, force: true });
addLanguage(import.meta.url, { tag: 'hu', pack, sentences: {} }); // before anything of the service is imported

const { shippedContent } = await import('../../content/shipped.ts');
const { languageChoices, languageNames, otherLanguageSays } = await import('../../dialogs/language.ts');
const { gatherFacts } = await import('../../bot/gather-facts.ts');
const { phrase } = await import('../../bot/phrase.ts');
const { isUnread } = await import('../../bot/language/unread.ts');
const { appData } = await import('../../web/pages/app-data.ts');
const { conversationPage } = await import('../../web/pages/conversation-page.ts');
const { startPage } = await import('../../web/pages/start-page.ts');
const { widgetFacts } = await import('../../web/widget/facts.ts');

const HU = 'hu' as Language;
const content = shippedContent();
const facts = gatherFacts(content, new Date('2027-03-09T15:00:00Z'));
const site = { ...content, stylesheet: '/style.css', icon: '/icon.svg', css: '' };

describe('a language of which there is only the folder that language:new makes', () => {
  test('is no more than that', () => {
    expect(files).toEqual(['pack.json']);
  });

  test('keeps its own line with 999 and the interpreter, and is not offered in English words', () => {
    const said = otherLanguageSays('hu', 'en').map((say) => phrase(say, { language: 'en', facts }));
    expect(said.map(({ language, say }) => [language, say?.key])).toEqual([
      ['hu', 'language:not-spoken'],
      ['en', 'language:not-spoken'],
    ]);
    expect(said[0]?.text).toMatch(/^Magyarul .* 999 /u);
    expect(said.flatMap(({ choices }) => choices)).toEqual([]);
  });

  test('is among those to choose from, by its name', () => {
    const [choice] = languageChoices('en').filter(({ code }) => code === 'do:language:hu');
    const { choices } = phrase({ key: 'language:now', choices: [choice!] }, { language: 'en', facts });
    expect(choices.map(({ label }) => label)).toEqual(['magyar']);
    expect(languageNames()).toContainEqual({ code: 'do:language:hu', label: 'magyar' });
  });

  test('is not understood yet, so nothing is guessed of what is written in it', () => {
    expect(isUnread('Segítség', { kind: 'sure', language: 'hu' }, 'en', { en: {} } as never)).toBe(true);
    expect(isUnread('Pomocy', { kind: 'sure', language: 'pl' }, 'en', { en: {}, pl: {} } as never)).toBe(false);
  });

  test.each([
    ['to start', () => startPage(site, HU)],
    [
      'of a conversation',
      () =>
        conversationPage(site, {
          ...{ language: HU, messages: [], protected: false, handedOver: false, messageId: 'm', draft: '' },
        }),
    ],
  ])('has a page %s that is marked as the English that it is', (_which, page) => {
    expect(page()).toMatch(/<html lang="en" dir="ltr">/u);
  });

  test('and so have the app and the loader', () => {
    const { language, pageLanguage } = appData('page', HU, content.partnership, content.directory);
    expect([language, pageLanguage]).toEqual(['hu', 'en']);
    expect(widgetFacts(HU, true)).toMatchObject({ language: 'hu', lang: 'en', dir: 'ltr' });
  });
});
