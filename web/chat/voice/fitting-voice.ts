/** A voice of the browser. A local one speaks on the device; any other sends the text to a company. */
export interface SomeVoice {
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
}

/**
 * The voice that reads a language aloud without sending a word off the device; `undefined` when there is none. The script
 * must be the same too: Panjabi of Pakistan or Cantonese would say other words than those that are written.
 */
export function fittingVoice<Kind extends SomeVoice>(voices: readonly Kind[], language: string): Kind | undefined {
  const wanted = localeOf(language);
  const fitting = voices.filter(({ localService, lang }) => {
    const spoken = localeOf(lang);
    return localService && wanted && spoken?.language === wanted.language && spoken.script === wanted.script;
  });
  return (
    fitting.find(({ lang }) => localeOf(lang)?.region === 'GB') ?? fitting.find((one) => one.default) ?? fitting[0]
  );
}

/** Android writes `en_GB`, and some voices no language at all. */
function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-')).maximize();
  } catch {
    return undefined;
  }
}
