/** The little we use of nlp.js, which ships no types. */
declare module '@nlpjs/core' {
  export class Container {
    use(plugin: unknown): void;
    register(name: string, value: object): void;
  }
  export function containerBootstrap(): Promise<Container>;
}
declare module '@nlpjs/nlp' {
  import type { Container } from '@nlpjs/core';
  export class Nlp {
    constructor(settings: object, container: Container);
    addLanguage(language: string): void;
    addDocument(language: string, text: string, intent: string): void;
    train(): Promise<void>;
    process(
      language: string,
      text: string,
    ): Promise<{
      readonly intent: string;
      readonly classifications: readonly { readonly intent: string; readonly score: number }[];
    }>;
  }
}
declare module '@nlpjs/lang-en-min' {
  export const LangEn: unknown;
}
