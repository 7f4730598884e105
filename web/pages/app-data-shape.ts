/** A language that the app can change to, by its own name. */
export interface AppLanguage {
  readonly tag: string;
  readonly name: string;
  readonly pageLanguage: string;
  readonly direction: 'ltr' | 'rtl';
}

/**
 * What the browser app needs to know, in the page itself so that nothing more is asked for. `page`: takes over the
 * conversation the server wrote. `panel`: runs in the widget's frame, with no cookie. `exit`: only makes leaving quick.
 */
export interface AppData {
  readonly mode: 'page' | 'panel' | 'exit';
  readonly language: string; // as a tag of ours
  readonly pageLanguage: string; // as browsers know it
  readonly languages: readonly AppLanguage[]; // to choose from
  readonly direction: 'ltr' | 'rtl';
  readonly name: string; // of the service; names no topic
  readonly exitSite: string;
  readonly words: Readonly<Record<string, string>>; // leaves of the chat namespace, placeholders not yet filled
  readonly privacy: readonly string[]; // said before the first word is typed; in the panel only, the page has it before
  readonly numbers: readonly { readonly name: string; readonly number: string }[]; // for when nothing else can be had
}
