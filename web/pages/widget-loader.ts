import type { Language } from '../../locales/index.ts';
import { widgetFacts } from '../widget/facts.ts';
import { makeAsset, type Asset } from './assets.ts';

/** The loader as it is sent: with what it says in itself in one language, which its page may have asked for. */
export function widgetLoader(code: Asset, language: Language, isAsked: boolean): Asset {
  const script = `(WIDGET=>{${code.plain.toString()}})(${JSON.stringify(widgetFacts(language, isAsked))})`;
  return makeAsset('widget.js', Buffer.from(script));
}
