import type { ShippedContent } from '../content/shipped.ts';

/** Content as one value whose parts are always those of now, for pages that are made once and shown for weeks. */
export function liveContent(current: () => ShippedContent): ShippedContent {
  return {
    get alerts() {
      return current().alerts;
    },
    get directory() {
      return current().directory;
    },
    get knowledge() {
      return current().knowledge;
    },
    get partnership() {
      return current().partnership;
    },
    get places() {
      return current().places;
    },
    get teams() {
      return current().teams;
    },
    get quickReplies() {
      return current().quickReplies;
    },
  };
}

/** A value with more beside it; parts that are looked up anew each time stay so, which a spread would end. */
export function withMore<Base extends object, More extends object>(base: Base, more: More): Base & More {
  return Object.defineProperties({ ...more }, Object.getOwnPropertyDescriptors(base)) as Base & More;
}
