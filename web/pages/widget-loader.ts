import type { Language } from '../../locales/index.ts';
import { widgetFacts } from '../widget/facts.ts';
import { makeAsset, type Asset } from './assets.ts';

/** The loader as it is sent: with what it says in itself, in the language that was asked for or else in English. */
export function widgetLoader(code: Asset, asked?: Language): Asset {
  const script = `(WIDGET=>{${code.plain.toString()}})(${JSON.stringify(widgetFacts(asked))})`;
  return makeAsset('widget.js', Buffer.from(script));
}
