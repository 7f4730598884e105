import { UNSURE } from '../../../../bot/language/languages.ts';
import { azureTranslator } from '../../../../bot/language/translate/azure-translator.ts';
import { deepL } from '../../../../bot/language/translate/deepl.ts';
import { ENGINES, EngineFailedError, type Engine, type EngineId } from '../../../../bot/language/translate/engine.ts';
import { languageModel } from '../../../../bot/language/translate/language-model.ts';
import { libreTranslate } from '../../../../bot/language/translate/libre-translate.ts';
import {
  createTranslator,
  type TranslationOutcome,
  type Translator,
} from '../../../../bot/language/translate/translate.ts';
import { openChatModel } from '../../../../bot/model/open-chat-model.ts';
import { createTranslateTexts } from '../../../../bot/model/translate-texts.ts';
import { createFakeEngine } from '../../../support/fake-engine.ts';
import { tellLanguage } from '../../../support/models.ts';
import { restIsOver } from '../../../support/rest-is-over.ts';
import { SERVER_KEY } from '../../../support/translation-dialects.ts';
import {
  SENTENCES,
  startTranslationServer,
  type Mischief,
  type TranslationServer,
} from '../../../support/translation-server.ts';

const ADAPTERS: Readonly<Record<EngineId, (url: string) => Promise<Engine>>> = {
  libretranslate: async (url) => libreTranslate({ url, key: SERVER_KEY, local: false }),
  azure: async (url) => azureTranslator({ url, key: SERVER_KEY, region: 'uksouth' }),
  deepl: async (url) => deepL({ url, key: SERVER_KEY }),
  model: async (url) => {
    const chat = await openChatModel({ baseUrl: `${url}/v1`, name: 'stub', apiKey: SERVER_KEY }, 4_000);
    return languageModel(createTranslateTexts(chat), { name: 'Own model', local: true });
  },
};
const NAMES: Readonly<Record<EngineId, string>> = {
  libretranslate: 'LibreTranslate (127.0.0.1)',
  azure: 'Microsoft Azure',
  deepl: 'DeepL',
  model: 'Own model',
};
/** Languages each can write, and one that it can't. */
const WRITES: Readonly<Record<EngineId, { readonly to: readonly string[]; readonly not: string }>> = {
  libretranslate: { to: ['pl', 'ro', 'uk', 'ur', 'zh', 'zh-Hans', 'pt'], not: 'pa-Guru' },
  azure: { to: ['pl', 'ro', 'uk', 'ur', 'pa', 'pa-Guru', 'zh', 'zh-Hans', 'pt', 'ckb'], not: 'ur-Latn' },
  deepl: { to: ['pl', 'ro', 'uk', 'zh', 'zh-Hans', 'pt'], not: 'ur' },
  model: { to: ['pl', 'ro', 'uk', 'ur', 'pa', 'pa-Guru', 'zh', 'zh-Hans', 'pt', 'ckb'], not: 'xx' },
};
const TEXT = `${SENTENCES['pl'] ?? ''}. Dzwoniłem 07700 900123, pod 12.`;
const WANTED = { from: 'pl', to: 'en', turn: { kind: 'ordinary' }, conversationId: 'one' } as const;
const PATIENT_MS = 5_000; // machines of tests are slow
const SOON_MS = 200;

/** The fake engine marks its work and leaves it in the language it was in; only what is German is found out here. */
const detectThisOnly: typeof tellLanguage = (text) => {
  const written = tellLanguage(text);
  return written.kind === 'sure' && written.language === 'de' ? written : UNSURE;
};

describe.each(ENGINES)('%s', (id) => {
  let server: TranslationServer;
  let engine: Engine;
  let translator: Translator;
  let ends: [EngineId, TranslationOutcome, number][];
  beforeEach(async () => {
    server = await startTranslationServer(id);
    engine = await ADAPTERS[id](server.url);
    ends = [];
    translator = createTranslator({
      engines: [engine],
      tellLanguage,
      ended: (...end) => ends.push(end),
      deadlineMs: PATIENT_MS,
    });
  });
  afterEach(() => server.close());

  const translate = (texts: readonly string[], from = 'pl', to = 'en') =>
    translator.translate({ ...WANTED, texts, from, to });
  const english = (tail = '') => ({
    kind: 'made',
    text: `${SENTENCES['en'] ?? ''}${tail}`,
    engine: NAMES[id],
    quality: 'unknown',
  });

  test('translates several texts in one request, in their order, with every number as it was', async () => {
    expect(await translate([TEXT, SENTENCES['pl'] ?? ''])).toEqual([english(' 07700 900123 12'), english()]);
    expect(server.received).toHaveLength(1);
    expect(ends).toEqual([[id, 'translated', 2]]);
  });

  test('is sent no number, no link and nothing of who asks', async () => {
    await translate([`${TEXT} https://example.org/7`]);
    expect(server.received[0]?.body).not.toMatch(/07700|900123|example\.org/);
    expect(server.received[0]?.headers).not.toHaveProperty('cookie');
  });

  test.each(WRITES[id].to)('writes %s under the name that it has there', async (to) => {
    const [answer] = await translate([SENTENCES['en'] ?? ''], 'en', to);
    const tag = { zh: 'zh-Hans', pa: 'pa-Guru' }[to] ?? to;
    expect(answer).toEqual({ kind: 'made', text: SENTENCES[tag], engine: NAMES[id], quality: 'unknown' });
  });

  test('is not asked for a language that it does not know', async () => {
    expect(await translate([SENTENCES['en'] ?? ''], 'en', WRITES[id].not)).toEqual([{ kind: 'none', why: 'language' }]);
    expect(server.received).toEqual([]);
  });

  test.each<[Mischief, TranslationOutcome]>([
    ['wrong language', 'refused'],
    ['the same words again', 'refused'],
    ['a lost number', 'refused'],
    ['a doubled number', 'refused'],
    ['an added number', 'refused'],
    ['markup', 'refused'],
    ['an entity', 'refused'],
    ['a turned direction', 'refused'],
    ['nothing', id === 'model' ? 'failed' : 'refused'],
    ['far too much', 'refused'],
    ['one thing over and over', 'refused'],
    ['too few answers', 'failed'],
    ['too many answers', 'failed'],
    ['another shape', 'failed'],
    ['half of an answer', 'failed'],
    ['a page', 'failed'],
    ['too many requests', 'failed'],
    ['an error of its own', 'failed'],
    ['a wrong key', 'failed'],
    ['a way elsewhere', 'failed'],
    ['a closed line', 'failed'],
  ])('with %s it gives nothing, in time, and the next engine is asked', async (mischief, outcome) => {
    server.misbehave(mischief);
    expect(await translate([TEXT])).toEqual([{ kind: 'none', why: 'failed' }]);
    expect(ends).toEqual([[id, outcome, 1]]);
    const next = createFakeEngine({ id: 'azure', name: 'Next' });
    const both = createTranslator({ engines: [engine, next], tellLanguage: detectThisOnly });
    expect(await both.translate({ ...WANTED, texts: [TEXT] })).toEqual([expect.objectContaining({ engine: 'Next' })]);
  });

  test('when it is silent it is left behind', async () => {
    server.misbehave('silence');
    const hasty = createTranslator({ engines: [engine], tellLanguage, deadlineMs: SOON_MS });
    expect(await hasty.translate({ ...WANTED, texts: [TEXT] })).toEqual([{ kind: 'none', why: 'failed' }]);
  });

  test.each<Mischief>(['a wrong key', 'too many requests', 'an error of its own', 'a page', 'another shape', 'a way elsewhere', 'a closed line'])(
    'with %s its error holds no key, no address and no word of the text',
    async (mischief) => {
      server.misbehave(mischief);
      const error: unknown = await engine
        .translate({ texts: ['Sekret'], from: 'pl', to: 'en' }, AbortSignal.timeout(5_000))
        .catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(Error);
      if (id !== 'model') expect(error).toBeInstanceOf(EngineFailedError);
      const { message, stack = '', cause } = error as Error;
      expect(`${message} ${stack} ${JSON.stringify(cause ?? '')}`).not.toMatch(new RegExp(`${SERVER_KEY}|Sekret|${server.url}`)); // prettier-ignore
    },
  ); // prettier-ignore

  test('rests after five failures and is asked again afterwards', async () => {
    server.misbehave('an error of its own');
    for (let time = 0; time < 6; time += 1) await translate([TEXT]);
    expect(server.received).toHaveLength(5);
    expect(ends.at(-1)).toEqual([id, 'resting', 1]);
    server.misbehave(undefined);
    restIsOver();
    expect(await translate([SENTENCES['pl'] ?? ''])).toEqual([english()]);
  });

  test('cuts what is too much for one request, and puts the answers together in their order', async () => {
    const texts = Array.from({ length: engine.most.texts * 2 + 1 }, (_none, index) => `Dom ${String(index)}`);
    const answers = await translate(texts);
    expect(answers.map((answer) => (answer.kind === 'made' ? /\d+$/.exec(answer.text)?.[0] : undefined))).toEqual(
      texts.map((_text, index) => String(index)),
    );
    expect(server.received).toHaveLength(3);
  });
});
