import type { CopyKey, SpokenLanguage } from './index.ts';

/**
 * What fills a placeholder. Everything but `string` is independent of language, so that the same `Say` can be worded
 * again in another language: `string` is a proper name or the resident's own words, shown as they are.
 */
export type Param =
  | string
  | number
  | { readonly kind: 'label'; readonly key: CopyKey; readonly params?: Params }
  | { readonly kind: 'list'; readonly items: readonly Param[] }
  | { readonly kind: 'date'; readonly date: string } // yyyy-mm-dd
  | { readonly kind: 'date-time'; readonly date: string; readonly time: string } // yyyy-mm-dd, HH:mm, Europe/London
  | { readonly kind: 'number-of'; readonly service: string } // the first phone number of a service in the directory
  | { readonly kind: 'own-words'; readonly en: string; readonly texts: Readonly<Record<string, string>> } // of the partnership, by language; the English where there is no translation
  | { readonly kind: 'receipt' }; // filled in only for the resident's own reads (S19)
export type Params = Readonly<Record<string, Param>>;

/** A button: `code` comes back in `Incoming.choices`. `field=value` answers a question, `do:command` asks for something. */
export interface Choice {
  readonly code: string;
  readonly label: CopyKey;
  readonly params?: Params;
  readonly language?: SpokenLanguage; // of the label, when it is another one than the message's
  readonly ticked?: true; // chosen already, where several may be
}

/** A row of the check-your-answers card: what a field holds now and the code of the button that changes it. */
export interface SummaryRow {
  readonly field: string;
  readonly label: CopyKey;
  readonly value: Param;
  readonly change?: string;
}

/** Why a service is shown, by the code of its words in contact:why. */
export type Reason = CodeOf<CopyKey>;
type CodeOf<Key> = Key extends `contact:why.${infer Code}` ? Code : never;

export type Card =
  | {
      readonly kind: 'services';
      readonly services: readonly string[]; // ids, in the order to show
      readonly urgent: boolean;
      readonly why?: Readonly<Record<string, readonly Reason[]>>; // by id, of services that were looked for
      readonly notByPhone?: true; // show no number to call
    }
  | { readonly kind: 'summary'; readonly rows: readonly SummaryRow[] };

/** One thing the bot says: a vetted sentence by its key, what fills it, and the buttons or card that go with it. */
export interface Say {
  readonly key: CopyKey;
  readonly params?: Params;
  readonly choices?: readonly Choice[];
  readonly language?: SpokenLanguage; // when it is said in another language than the conversation's
  readonly select?: 'one' | 'many'; // how many of the choices may be taken at once; one when left out
  readonly card?: Card;
  readonly source?: { readonly key: CopyKey; readonly params?: Params }; // where it is from; said in a paragraph of its own
}
