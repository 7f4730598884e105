import { shippedContent } from '../../content/shipped.ts';
import { type Language, words } from '../../locales/index.ts';
import { emergencyNumbers } from '../pages/app-data.ts';

/** What the loader carries in itself, so that it answers when nothing else does (S17). Written into it by the build. */
export interface WidgetFacts {
  readonly exitSite: string;
  readonly colours: readonly [background: string, ink: string];
  readonly words: Readonly<Record<'open' | 'close' | 'title' | 'loading' | 'exit', string>>;
  readonly numbers: readonly (readonly [name: string, number: string])[];
}

/** Gathers the loader's words and numbers for a language. */
export function widgetFacts(language: Language): WidgetFacts {
  const { directory, partnership } = shippedContent();
  return {
    exitSite: partnership.exitSite,
    colours: [partnership.brand.light.accent, partnership.brand.light.onAccent],
    words: {
      open: words(language, 'chat:open'),
      close: words(language, 'chat:close'),
      title: words(language, 'chat:panelTitle'),
      loading: words(language, 'chat:loading'),
      exit: words(language, 'chat:exit'),
    },
    numbers: emergencyNumbers(directory).map(({ name, number }) => [name, number]),
  };
}
