import type { Language } from '../../locales/index.ts';
import { widgetFacts, widgetWords } from '../widget/facts.ts';
import { makeAsset, packTighter, type Asset } from './assets.ts';

/** The loader as it is sent: with what it says in itself in one language, which its address may have asked for. */
export function widgetLoader(code: Asset, language: Language, isAsked: boolean): Asset {
  const script = `(WIDGET=>{${code.plain.toString()}})(${JSON.stringify(widgetFacts(language, isAsked))})`;
  return packTighter(makeAsset('widget.js', Buffer.from(script)));
}

/** What the loader fetches where its page is in another language than the browser: the words alone, left on the script that brings them. */
export function widgetWordsScript(language: Language): Asset {
  const script = `document.currentScript.words=${JSON.stringify(widgetWords(language))}`;
  return packTighter(makeAsset('widget.js', Buffer.from(script)));
}
