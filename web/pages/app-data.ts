import { EMERGENCY_SERVICES } from '../../content/danger-cards.ts';
import { type Directory, numberOf, serviceById } from '../../content/directory.ts';
import type { Partnership } from '../../content/partnership.ts';
import { english } from '../../locales/en/index.ts';
import { type CopyKey, directionOf, isCopyKey, type Language, words } from '../../locales/index.ts';
import { html, type Html } from './html.ts';

/**
 * What the browser app needs to know, in the page itself so that nothing more is asked for. `page`: takes over the
 * conversation the server wrote. `panel`: runs in the widget's frame, with no cookie. `exit`: only makes leaving quick.
 */
export interface AppData {
  readonly mode: 'page' | 'panel' | 'exit';
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  readonly name: string; // of the service; names no topic
  readonly exitSite: string;
  readonly words: Readonly<Record<string, string>>; // leaves of the chat namespace, placeholders not yet filled
  readonly numbers: readonly { readonly name: string; readonly number: string }[]; // for when nothing else can be had
}

/** Gathers the app's data for one page and language. */
export function appData(
  mode: AppData['mode'],
  language: Language,
  partnership: Pick<Partnership, 'serviceName' | 'exitSite'>,
  directory: Directory,
): AppData {
  return {
    mode,
    language,
    direction: directionOf(language),
    name: partnership.serviceName,
    exitSite: partnership.exitSite,
    words: mode === 'exit' ? pick(language, EXIT_WORDS) : pick(language, Object.keys(english.chat)),
    numbers: mode === 'exit' ? [] : emergencyNumbers(directory),
  };
}

/** The numbers that stand alone when nothing else works, each once, as the register has them. */
export function emergencyNumbers(directory: Directory): AppData['numbers'] {
  return EMERGENCY_SERVICES.flatMap((id) => {
    const service = serviceById(directory, id);
    return service ? [{ name: service.name, number: numberOf(directory, id) }] : [];
  });
}

/** The element, for the head of the page, that carries the data; the app reads it by its name. */
export function appDataTag(data: AppData): Html {
  return html`<meta name="app-data" content="${JSON.stringify(data)}" />`;
}

const EXIT_WORDS = ['exit', 'exitStep_one', 'exitStep_other', 'exitCancelled'];

function pick(language: Language, names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const key = `chat:${name}`;
      return isCopyKey(key) ? [[name, raw(language, key)]] : [];
    }),
  );
}

/** The sentence with its placeholders still in it: the browser fills them. */
function raw(language: Language, key: CopyKey): string {
  return words(language, key, { count: '{{count}}', limit: '{{limit}}' });
}
