/** What is used of the package, which brings no types of its own. */
declare module 'xliff' {
  export interface Xliff {
    readonly resources: Readonly<Record<string, Readonly<Record<string, object>>>>;
    readonly sourceLanguage: string;
    readonly targetLanguage: string;
  }
  export function jsToXliff12(contents: Xliff): Promise<string>;
  export function xliff12ToJs(text: string): Promise<unknown>;
}
