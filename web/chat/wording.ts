import type { AppData } from '../pages/app-data-shape.ts';

/** What the app is and says, in the language that the conversation is in. */
export interface Wording {
  readonly data: () => AppData;
  readonly changeTo: (language: string) => Promise<void>;
}

/**
 * Makes the app's words, `first` those that the page came with. A language that can't be had leaves the words as they
 * are; `changed` is told once others have taken their place.
 */
export function createWording(first: AppData, fetcher: typeof fetch, changed: (data: AppData) => void): Wording {
  let data = first;
  return {
    data: () => data,
    changeTo: async (language) => {
      if (language === data.language) return;
      const wanted = await load(fetcher, language).catch(() => undefined);
      if (!wanted) return;
      const { words, numbers, pageLanguage, direction } = wanted;
      const privacy = data.privacy.length > 0 ? wanted.privacy : [];
      data = { ...data, language, words, privacy, numbers, pageLanguage, direction };
      changed(data);
    },
  };
}

async function load(fetcher: typeof fetch, language: string): Promise<AppData | undefined> {
  const response = await fetcher(`/chat/words/${language}`);
  return response.ok ? ((await response.json()) as AppData) : undefined;
}
