import { EMERGENCY_SERVICES } from '../../content/danger-cards.ts';
import { type Directory, numberOf, serviceById } from '../../content/directory.ts';
import type { Partnership } from '../../content/partnership.ts';
import { type CopyKey, directionOf, type Language, unfilledChatWords, words } from '../../locales/index.ts';
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
  readonly privacy: readonly string[]; // said before the first word is typed; in the panel only, the page has it before
  readonly numbers: readonly { readonly name: string; readonly number: string }[]; // for when nothing else can be had
}

/** Gathers the app's data for one page and language. */
export function appData(
  mode: AppData['mode'],
  language: Language,
  partnership: Pick<Partnership, 'name' | 'serviceName' | 'exitSite'>,
  directory: Directory,
): AppData {
  return {
    mode,
    language,
    direction: directionOf(language),
    name: partnership.serviceName,
    exitSite: partnership.exitSite,
    words: mode === 'exit' ? pick(language, EXIT_WORDS) : unfilledChatWords(language),
    privacy: mode === 'panel' ? PRIVACY.map((key) => words(language, key, { partnership: partnership.name })) : [],
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

/** What the app is made of beside its words. */
export interface Enhancement {
  readonly partnership: Pick<Partnership, 'name' | 'serviceName' | 'exitSite'>;
  readonly directory: Directory;
  readonly script: string; // address of the app's script
}

/** Gives what the head of a page needs for the browser app: its data, which no script is run from, and its script. */
export function enhancement(parts: Enhancement): (mode: AppData['mode'], language: Language) => Html {
  return (mode, language) => {
    const data = appData(mode, language, parts.partnership, parts.directory);
    return html`<meta name="app-data" content="${JSON.stringify(data)}" />
      <script type="module" src="${parts.script}"></script>`;
  };
}

const PRIVACY: readonly CopyKey[] = ['web:privacy.short1', 'web:privacy.short2', 'web:privacy.short3'];
const EXIT_WORDS = ['exit', 'exitStep', 'exitCancelled'];

/** The sentences of some names, each in all the forms that the language has for it. */
function pick(language: Language, names: readonly string[]): Readonly<Record<string, string>> {
  const all = Object.entries(unfilledChatWords(language));
  return Object.fromEntries(all.filter(([name]) => names.includes(name.replace(/_[a-z]+$/, ''))));
}
