const markup = Symbol('markup');

/** Markup that is safe to send: only `html` makes it, and nothing read from outside can pretend to be it. */
export interface Html {
  readonly [markup]: string;
}

/** Words in another language than those around them: marked with it where they are read, and alone inside a tag. */
export interface Foreign {
  readonly words: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** What may stand in a template: text is escaped, markup goes in as it is, lists are joined, `false` and `undefined` leave nothing. */
export type Fill = string | number | false | undefined | Html | Foreign | readonly Fill[];

/**
 * Escaping tagged template: every value is text unless it is `Html`. A value inside a tag must stand in double quotes;
 * in `href`, `src` and `action` it must be a path or an https, http, tel, sms or mailto address, else it becomes `#`.
 * Throws when a template puts a value where no escaping can make it safe.
 */
export function html(parts: TemplateStringsArray, ...fills: readonly Fill[]): Html {
  const places = placesOf(parts);
  const text = parts.map((part, index) => {
    const place = places[index];
    return place === undefined ? part : part + write(fills[index], place);
  });
  return { [markup]: text.join('') };
}

/** The finished text of a piece of markup. */
export function textOf(piece: Html): string {
  return piece[markup];
}

type Place = 'content' | 'attribute' | 'address';

const known = new WeakMap<TemplateStringsArray, readonly Place[]>();

function placesOf(parts: TemplateStringsArray): readonly Place[] {
  const before = known.get(parts);
  if (before !== undefined) return before;
  let written = '';
  const places = parts.slice(0, -1).map((part) => {
    written += part;
    return placeAfter(written);
  });
  known.set(parts, places);
  return places;
}

function placeAfter(written: string): Place {
  if (/<(?:script|style)\b[^<>]*>(?![^]*<\/(?:script|style)>)/i.test(written))
    throw new Error('No value fits inside script or style');
  const tag = /<[a-z][^<>]*$/i.exec(written)?.[0];
  if (tag === undefined) return 'content';
  const quotes = tag.split('"').length - 1;
  if (quotes % 2 === 0) {
    if (/=\s*$/.test(tag)) throw new Error('A value inside a tag must stand in double quotes');
    return 'attribute';
  }
  if (/\s(?:on[a-z]+|style|srcdoc)="[^"]*$/i.test(tag))
    throw new Error('No value fits inside a script or style attribute');
  return /\s(?:href|src|action|formaction)="$/i.test(tag) ? 'address' : 'attribute';
}

function write(fill: Fill, place: Place): string {
  if (fill === undefined || fill === false) return '';
  if (typeof fill === 'string' || typeof fill === 'number') {
    const text = String(fill);
    return escape(place === 'address' && !isHarmless(text) ? '#' : text);
  }
  if (isHtml(fill)) return fill[markup];
  if ('words' in fill) return writeForeign(fill, place);
  return fill.map((item) => write(item, place)).join('');
}

function writeForeign({ words, lang, dir }: Foreign, place: Place): string {
  return place === 'content' ? `<span lang="${escape(lang)}" dir="${dir}">${escape(words)}</span>` : escape(words);
}

function isHtml(fill: Html | Foreign | readonly Fill[]): fill is Html {
  return markup in fill;
}

function isHarmless(address: string): boolean {
  return /^(?:https?:\/\/|tel:|sms:|mailto:|#|\/(?![/\\]))/i.test(address);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

function escape(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\0-\u{8}\v\f\u{E}-\u{1F}\u{7F}-\u{9F}]/gu, '')
    .replaceAll(/[&<>"'`]/g, (sign) => ENTITIES[sign] ?? '');
}
