import { openTranslation, type TranslatorParts } from '../../api/open-translator.ts';
import type { TranslationConfig } from '../../api/config-translation.ts';
import { shippedContent } from '../../content/shipped.ts';
import { tellLanguage } from '../support/models.ts';
import { openTestStore, type TestStore } from '../support/store.ts';
import { SERVER_KEY } from '../support/translation-dialects.ts';
import { SENTENCES, startTranslationServer, type TranslationServer } from '../support/translation-server.ts';
import { openSample } from '../store/samples.ts';

const NOW = new Date('2026-03-02T21:15:00.000Z');
let opened: TestStore;
let server: TranslationServer;
let parts: TranslatorParts;
beforeEach(async () => {
  [opened, server] = await Promise.all([openTestStore(), startTranslationServer('libretranslate')]);
  parts = { store: opened.store, content: shippedContent(), tellLanguage, now: () => NOW };
});
afterEach(() => Promise.all([opened.close(), server.close()]));

const libre = (more: Partial<TranslationConfig> = {}) => ({
  translation: {
    engines: [{ id: 'libretranslate' as const, url: server.url, key: SERVER_KEY, local: true }],
    ...more,
  },
});
const POLISH = SENTENCES['pl'] ?? '';

test('without an engine in the settings nothing translates', async () => {
  expect(await openTranslation({ translation: { engines: [] } }, parts)).toEqual({});
  expect(await openTranslation({ translation: { engines: [{ id: 'model', local: true }] } }, parts)).toEqual({});
});

test('a text is asked for once, remembered for its conversation, and counted in numbers alone', async () => {
  const { id: conversationId } = await openSample(opened.store);
  const { translator, translations } = await openTranslation(libre(), parts);
  const wanted = { texts: [POLISH], from: 'pl', to: 'en', turn: { kind: 'ordinary' }, conversationId } as const;
  const made = [{ kind: 'made', text: SENTENCES['en'], engine: 'LibreTranslate', quality: 'unknown' }];
  expect(await translator?.translate(wanted)).toEqual(made);
  expect(await translator?.translate(wanted)).toEqual(made);
  expect(server.received).toHaveLength(1);
  expect(await translations?.()).toEqual({
    ended: [{ engine: 'libretranslate', outcome: 'translated', texts: 1 }],
    used: [{ engine: 'libretranslate', today: POLISH.length, month: POLISH.length }],
  });
});

test('the names of services and of the council never reach an engine', async () => {
  const { translator } = await openTranslation(libre(), parts);
  const text = `${POLISH}, pisałem do South Derbyshire District Council, Victim Support i Take Five, potem na Childline`;
  await translator?.translate({ texts: [text], from: 'pl', to: 'en', turn: { kind: 'ordinary' }, conversationId: 'x' });
  expect(JSON.parse(server.received[0]?.body ?? '')).toMatchObject({
    q: [`${POLISH}, pisałem do ⟦0⟧, ⟦1⟧ i ⟦2⟧, potem na ⟦3⟧`],
  });
});

test('when the characters of a month are used up nothing more is sent, and that is said', async () => {
  const { translator } = await openTranslation(libre({ monthlyCharacters: POLISH.length }), parts);
  const ask = (texts: readonly string[]) =>
    translator?.translate({ texts, from: 'pl', to: 'en', turn: { kind: 'ordinary' }, conversationId: 'x' });
  expect(await ask([POLISH])).toMatchObject([{ kind: 'made' }]);
  expect(await ask([`${POLISH}.`])).toEqual([{ kind: 'none', why: 'spent' }]);
  expect(server.received).toHaveLength(1);
});
