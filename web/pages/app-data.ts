import { EMERGENCY_SERVICES } from '../../content/danger-cards.ts';
import { type Directory, numberOf, serviceById } from '../../content/directory.ts';
import type { Partnership } from '../../content/partnership.ts';
import { serviceName } from '../../content/service-name.ts';
import {
  type CopyKey,
  directionOf,
  LANGUAGES,
  packOf,
  pageLanguageOf,
  pageTag,
  type Language,
  unfilledChatWords,
  words,
} from '../../locales/index.ts';
import type { AppData, AppLanguage } from './app-data-shape.ts';
import { html, type Html } from './html.ts';

/** Gathers the app's data for one page and language. */
export function appData(
  mode: AppData['mode'],
  language: Language,
  partnership: Pick<Partnership, 'name' | 'serviceName' | 'exitSite'>,
  directory: Directory,
): AppData {
  const written = pageLanguageOf(language);
  return {
    mode,
    language,
    pageLanguage: pageTag(written),
    languages: mode === 'exit' ? [] : LANGUAGES.map(appLanguage),
    direction: directionOf(written),
    name: partnership.serviceName,
    exitSite: partnership.exitSite,
    words: mode === 'exit' ? pick(language, EXIT_WORDS) : unfilledChatWords(language),
    privacy: mode === 'panel' ? PRIVACY.map((key) => words(language, key, { partnership: partnership.name })) : [],
    numbers: mode === 'exit' ? [] : emergencyNumbers(directory, language),
  };
}

function appLanguage(tag: Language): AppLanguage {
  return { tag, name: packOf(tag).name, pageLanguage: pageTag(tag), direction: directionOf(tag) };
}

/** The numbers that stand alone when nothing else works, each once, as the register has them, and what they are in one language. */
export function emergencyNumbers(directory: Directory, language: Language): AppData['numbers'] {
  return EMERGENCY_SERVICES.flatMap((id) => {
    const service = serviceById(directory, id);
    return service ? [{ name: serviceName(service, language), number: numberOf(directory, id) }] : [];
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
