/** A session of the browser's speech recognition, as far as it is used; not yet among the types of the DOM. */
export interface Recognition {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  processLocally: boolean;
  onresult: ((event: RecognitionResult) => void) | null;
  onend: (() => void) | null;
  onerror: (() => void) | null;
  readonly start: () => void;
  readonly stop: () => void;
  readonly abort: () => void;
}

export interface RecognitionResult {
  readonly resultIndex: number;
  readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }> & { readonly isFinal: boolean }>;
}

/** Speech recognition of one language that is processed on the device. */
export interface Ears {
  readonly language: string;
  readonly open: () => Recognition;
}

interface RecognitionKind {
  new (): Recognition;
  readonly prototype: object;
  readonly available?: (options: { langs: readonly string[]; processLocally: true }) => Promise<string>;
}

/**
 * Finds recognition that is on the device already, for a language. None in a browser that cannot promise so, since the
 * ordinary recognition sends what is said to a company; none is fetched either, since that would stay on the device (S6).
 */
export async function findEars(where: object, language: string): Promise<Ears | undefined> {
  const { SpeechRecognition, webkitSpeechRecognition } = where as Readonly<Record<string, RecognitionKind | undefined>>;
  const Kind = SpeechRecognition ?? webkitSpeechRecognition;
  if (Kind?.available === undefined || !('processLocally' in Kind.prototype)) return undefined;
  for (const tag of tagsOf(language)) {
    const options = { langs: [tag], processLocally: true } as const;
    if ((await Kind.available(options).catch(() => '')) === 'available')
      return { language: tag, open: () => new Kind() };
  }
  return undefined;
}

/** Recognition is asked for by country: as it is spoken here, else where most of its speakers live. */
function tagsOf(tag: string): readonly string[] {
  const { language, region } = new Intl.Locale(tag).maximize();
  return [...new Set([`${language}-GB`, `${language}-${region ?? 'GB'}`, language])];
}
