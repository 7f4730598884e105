import { shippedContent } from '../../content/shipped.ts';
import { directionOf, type Language, pageTag, words } from '../../locales/index.ts';
import { emergencyNumbers } from '../pages/app-data.ts';

/** What the loader carries in itself, so that it answers when nothing else does (S17). Written into it as it is sent. */
export interface WidgetFacts {
  readonly language?: string; // that was asked for, as a tag of ours; none: the loader looks what its page is in
  readonly lang: string; // of the words, as browsers know it
  readonly dir: 'ltr' | 'rtl';
  readonly exitSite: string;
  readonly colours: readonly [background: string, ink: string];
  readonly words: Readonly<Record<'open' | 'close' | 'loading' | 'exit', string>>;
  readonly numbers: readonly (readonly [name: string, number: string])[];
}

/** Gathers the loader's words and numbers for the language that was asked for; in English when none was. */
export function widgetFacts(asked?: Language): WidgetFacts {
  const language = asked ?? 'en';
  const { directory, partnership } = shippedContent();
  return {
    ...(asked === undefined ? {} : { language: asked }),
    ...{ lang: pageTag(language), dir: directionOf(language) },
    exitSite: partnership.exitSite,
    colours: [partnership.brand.light.accent, partnership.brand.light.onAccent],
    words: {
      open: words(language, 'chat:open'),
      close: words(language, 'chat:close'),
      loading: words(language, 'chat:loading'),
      exit: words(language, 'chat:exit'),
    },
    numbers: emergencyNumbers(directory).map(({ name, number }) => [name, number]),
  };
}
