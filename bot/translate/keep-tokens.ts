/** What no engine may touch: links, addresses of mail, references, postcodes and every run of digits. */
const KEPT =
  /(?:https?:\/\/|www\.)\S{1,500}|[\w.+-]{1,64}@[\w.-]{1,255}|\b[0-9A-Z]{4}-[0-9A-Z]{3}-[0-9A-Z]\b|\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b|\+?\d[\d\s().-]{0,30}\d|\d/giu;
const TOKEN = /⟦\s?(\d{1,4})\s?⟧/gu;

/** A text with tokens in place of what must not change, and the way back: `undefined` when not each token came back once. */
export interface Tokened {
  readonly kept: string;
  readonly restore: (translated: string) => string | undefined;
}

/** Takes out of a text what a machine must not translate. Brackets of our own kind that stand in it already are dropped. */
export function keepTokens(text: string): Tokened {
  const taken: string[] = [];
  const kept = text.replaceAll(/[⟦⟧]/gu, '').replace(KEPT, (found) => `⟦${String(taken.push(found) - 1)}⟧`);
  return {
    kept,
    restore: (translated) => {
      const back = [...translated.matchAll(TOKEN)].map(([, index]) => Number(index));
      const isWhole = back.length === taken.length && new Set(back).size === taken.length;
      if (!isWhole || back.some((index) => taken[index] === undefined)) return undefined;
      return translated.replace(TOKEN, (_token, index: string) => taken[Number(index)] ?? '');
    },
  };
}
