import { shippedContent } from '../../content/shipped.ts';
import { directionOf, type Language, pageLanguageOf, pageTag, words } from '../../locales/index.ts';
import { emergencyNumbers } from '../pages/app-data.ts';

/** What the loader says, in one language: some of it is fetched alone where the page is in another one than the browser. */
export interface WidgetWords {
  readonly language: string; // as a tag of ours
  readonly lang: string; // as browsers know it
  readonly dir: 'ltr' | 'rtl';
  readonly words: Readonly<Record<'open' | 'close' | 'loading' | 'exit', string>>;
  readonly numbers: readonly (readonly [name: string, number: string])[];
}

/** What the loader carries in itself, so that it answers when nothing else does (S17). Written into it as it is sent. */
export interface WidgetFacts extends WidgetWords {
  readonly isAsked?: true; // its address names the language; else it speaks the browser's, and looks what its page is in
  readonly exitSite: string;
  readonly colours: readonly [background: string, ink: string];
}

/** Gathers the loader's words and numbers in one language; `isAsked` when its address named it, so that the panel keeps to it. */
export function widgetFacts(language: Language, isAsked: boolean): WidgetFacts {
  const { partnership } = shippedContent();
  return {
    ...(isAsked ? { isAsked } : {}),
    exitSite: partnership.exitSite,
    colours: [partnership.brand.light.accent, partnership.brand.light.onAccent],
    ...widgetWords(language),
  };
}

/** The words and numbers alone. */
export function widgetWords(language: Language): WidgetWords {
  const { directory } = shippedContent();
  const written = pageLanguageOf(language);
  return {
    ...{ language, lang: pageTag(written), dir: directionOf(written) },
    words: {
      open: words(language, 'chat:open'),
      close: words(language, 'chat:close'),
      loading: words(language, 'chat:loading'),
      exit: words(language, 'chat:exit'),
    },
    numbers: emergencyNumbers(directory, language).map(({ name, number }) => [name, number]),
  };
}
