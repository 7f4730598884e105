import { shippedContent } from '../../content/shipped.ts';
import { directionOf, type Language, pageLanguageOf, pageTag, words } from '../../locales/index.ts';
import { emergencyNumbers } from '../pages/app-data.ts';

/** What the loader carries in itself, so that it answers when nothing else does (S17). Written into it as it is sent. */
export interface WidgetFacts {
  readonly language?: string; // that was asked for, as a tag of ours; none: it speaks the browser's, and looks what its page is in
  readonly lang: string; // of the words, as browsers know it
  readonly dir: 'ltr' | 'rtl';
  readonly exitSite: string;
  readonly colours: readonly [background: string, ink: string];
  readonly words: Readonly<Record<'open' | 'close' | 'loading' | 'exit', string>>;
  readonly numbers: readonly (readonly [name: string, number: string])[]; // names in English: 3 KB hold no more
}

/** Gathers the loader's words and numbers in one language; `isAsked` when the page named it, so that the panel keeps to it. */
export function widgetFacts(language: Language, isAsked: boolean): WidgetFacts {
  const { directory, partnership } = shippedContent();
  const written = pageLanguageOf(language);
  return {
    ...(isAsked ? { language } : {}),
    ...{ lang: pageTag(written), dir: directionOf(written) },
    exitSite: partnership.exitSite,
    colours: [partnership.brand.light.accent, partnership.brand.light.onAccent],
    words: {
      open: words(language, 'chat:open'),
      close: words(language, 'chat:close'),
      loading: words(language, 'chat:loading'),
      exit: words(language, 'chat:exit'),
    },
    numbers: emergencyNumbers(directory, 'en').map(({ name, number }) => [name, number]),
  };
}
