import type { z } from 'zod';

import type { Alerts } from '../content/alerts.ts';
import type { Point } from '../content/areas.ts';
import type { Directory } from '../content/directory.ts';
import type { Knowledge } from '../content/knowledge.ts';
import type { Partnership } from '../content/partnership.ts';
import type { Places } from '../content/places.ts';
import type { CopyKey, Language } from '../locales/index.ts';
import type { Choice, Param, Params, Say } from '../locales/say.ts';
import type { Availability } from './availability.ts';
import type { KnownPoint, KnownPostcode } from './known-places.ts';
import type { NeedId } from './needs.ts';
import type { TopicId } from './topic-ids.ts';

/** Name of a question's answer, unique across topics when it means the same thing (`where`, `contact-phone`). */
export type Field = string;

/** One answer: not known, passed over, or filled with a value, the resident's words for it, and whether they confirmed it. */
export type Slot<Value = unknown> =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'skipped' }
  | { readonly kind: 'filled'; readonly value: Value; readonly words: string; readonly confirmed: boolean };
export type Slots = Readonly<Record<Field, Slot>>;

/** One of several answers a question offers. `code` is stored; `label` is shown. */
export interface Option {
  readonly code: string;
  readonly label: CopyKey;
}

/** The shape of an answer; each kind has one reader in bot/understand/slots. */
export type Answer =
  | { readonly kind: 'yes-no' } // value: boolean
  | { readonly kind: 'words' } // value: string, 1 to 4000 characters
  | { readonly kind: 'choice'; readonly options: readonly Option[] } // value: an option's code
  | { readonly kind: 'choices'; readonly options: readonly Option[] } // value: codes; [] when none was chosen
  | { readonly kind: 'place' } // value: Place
  | { readonly kind: 'moment' } // value: Moment
  | { readonly kind: 'recurrence' } // value: Recurrence
  | { readonly kind: 'phone' } // value: E.164 string
  | { readonly kind: 'email' } // value: string
  | { readonly kind: 'reference' } // value: a report's reference, normalised
  | { readonly kind: 'suspect-text' } // value: ScamReading; the text itself is not kept
  | { readonly kind: 'receipt' }; // value: a receipt, normalised; the topic never keeps it (S19)

/** Where it happened, as far as it was said. `district` is `unknown` for a postcode that no import knows: many straddle the boundary. */
export interface Place {
  readonly words: string;
  readonly postcode?: string; // 'DE11 8AA', normalised
  readonly settlement?: string; // name in the places list
  readonly ward?: string; // ONS ward code
  readonly district: 'inside' | 'outside' | 'unknown';
  readonly outside?: string; // id of the neighbour area in content (whose it is)
  readonly point?: Point; // when it was shown on a map
}

/** When it happened: dates are yyyy-mm-dd in Europe/London, time HH:mm. */
export interface Moment {
  readonly from?: string;
  readonly to?: string;
  readonly time?: string;
  readonly ongoing: boolean; // happening now, or still going on
}

/** How often it happens. */
export interface Recurrence {
  readonly rate: 'once' | 'sometimes' | 'weekly' | 'several-a-week' | 'daily';
  readonly since?: string; // yyyy-mm-dd
  readonly times?: string; // usual times, in the resident's words
}

export type Act =
  | 'answer'
  | 'correct'
  | 'back'
  | 'skip'
  | 'dont-know'
  | 'repeat'
  | 'explain'
  | 'question' // a question to us; see Heard.question
  | 'cancel'
  | 'restart'
  | 'human'
  | 'emergency'
  | 'safe' // "I am safe", "this isn't about me"
  | 'greeting'
  | 'thanks';

export interface Reading {
  readonly value: unknown;
  readonly words: string;
}
/** One thing that a message may be about. */
export interface Ranked {
  readonly topic: NeedId | 'none';
  readonly score: number; // 0 to 1, how likely
}

/** What was understood of one message. Values of the field just asked and of any field that listens. */
export interface Heard {
  readonly act: Act;
  readonly topics: readonly Ranked[]; // best first
  readonly needs: readonly NeedId[]; // what the message surely asks for, the most urgent first
  readonly unsure: readonly NeedId[]; // when it surely asks for nothing: what it may ask for, to be offered
  readonly door?: string; // whose matter exactly, where the words say so: an id of content/wrong-doors.ts
  readonly values: Readonly<Record<Field, Reading>>;
  readonly corrects?: Field; // with act `correct`: the field that is named, if one is
  readonly question?: string; // what is asked: id of a card (content/knowledge), or NOT_KNOWN; with act `answer` beside an answer
  readonly mayAsk?: readonly string[]; // cards that may answer it where none surely does, to be offered; best first
  readonly wantsCall?: true; // a person is asked for, to ring rather than to write
  readonly language: Language;
  readonly text: string;
  readonly choices: readonly string[]; // codes of the buttons pressed, else []
}

/** A report that the resident opened with its reference and receipt in this turn, or the pair that opens nothing. */
export type OpenedReport =
  | { readonly kind: 'no-match' }
  | { readonly kind: 'slow-down' } // too many wrong pairs lately
  | {
      readonly kind: 'opened';
      readonly reference: string;
      readonly status: string;
      readonly sentOn: string;
      readonly additions: number;
    };

/** The world as a value, once per turn. */
export interface Facts {
  readonly now: string; // ISO 8601 instant
  readonly alerts: Alerts;
  readonly directory: Directory;
  readonly knowledge: Knowledge;
  readonly places: Places;
  readonly partnership: Partnership;
  readonly opened?: OpenedReport;
  readonly postcode?: KnownPostcode;
  readonly point?: KnownPoint;
  readonly availability?: Availability;
}

/** One question: the field it fills, the words that ask, and when it is asked. */
export interface Step {
  readonly field: Field;
  readonly answer: Answer;
  readonly ask: CopyKey;
  readonly retry: CopyKey;
  readonly params?: (facts: Facts) => Params; // what fills the words that ask, ask again, and say why
  readonly why?: CopyKey; // why we ask, for "why do you need to know?"
  readonly label: CopyKey; // what the field is called on the check page and the case sheet
  readonly skippable: boolean;
  readonly skipLabel?: CopyKey; // on the button, when "skip" is not the word for it
  readonly skipMeans?: unknown; // the answer that a sent report holds instead, where silence must not be left to guesses
  readonly listens: boolean; // may be read from any message, not only when asked
  readonly renews?: readonly string[]; // codes that are heard although another was answered, since what is going on has changed; the most pressing first
  readonly group?: string; // optional group offered at the check; asked only when that group was opened
  readonly onlyIf?: (slots: Slots, facts: Facts) => boolean; // an answer is dropped when this no longer holds
  readonly askedIf?: (slots: Slots, facts: Facts) => boolean; // otherwise it is not asked, but heard where it is told
  readonly evenIf?: (slots: Slots, facts: Facts) => boolean; // asked although its group was not opened
  readonly set?: string; // what is told of one question of a set may be kept whichever of them is open; the readers of the set decide
  readonly detailOf?: { readonly field: Field; readonly code: string }; // asked once that option is chosen; skipped, the option is taken back
  readonly together?: Together;
  readonly offers?: (progress: Progress, facts: Facts) => readonly string[]; // codes shown as buttons, in this order, when not every option is
  readonly again?: true; // asked again after every answer, until it is skipped or nothing is left to offer
  readonly danger?: readonly string[]; // codes of answers that tell of a danger: the danger screen hears them, pressed or written
  readonly optionsFrom?: (facts: Facts) => readonly Option[]; // options of this deployment, instead of those of `answer`
  readonly also?: readonly Choice[]; // further buttons, such as `do:change:reference`
  readonly quick?: readonly Option[]; // buttons beside free text; their codes are read by dialogs/quick-answers.ts
}

/** The words that ask two questions in one, while both are open; an answer that fills one leaves the other to be asked alone. */
export interface Together {
  readonly field: Field; // the other question
  readonly ask: CopyKey;
  readonly retry: CopyKey;
}

/** One line of a sent report, as it was understood and confirmed; later forms never reinterpret it. */
export interface ReportField {
  readonly field: Field;
  readonly label: CopyKey;
  readonly value: unknown;
  readonly display: Param;
  readonly words: string;
}

/** What the partnership is to act on: a report, or a request such as a call back. Codes only, but for the fields, which are sealed. */
export interface Report {
  readonly topic: TopicId;
  readonly formVersion: number;
  readonly type: string; // sub-type code
  readonly category?: 'personal' | 'nuisance' | 'environmental'; // of a report of anti-social behaviour
  readonly restricted?: true; // read by trained staff only (S8)
  readonly ward?: string;
  readonly anonymous: boolean;
  readonly fields: readonly ReportField[];
  readonly find: {
    readonly postcode?: string;
    readonly phone?: string;
    readonly email?: string;
    readonly registrations?: readonly string[];
  }; // blind indexes
}

/** Which person is asked for: with these skills, with an interpreter, and who may read a protected chat to translate it. */
export interface Wish {
  readonly needs: readonly string[];
  readonly interpreter?: true;
  readonly translators?: readonly string[]; // ids of those that the resident said yes to
}

/** What must be done once a topic ends. Data, never an action. */
export type Outcome =
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'addition'; readonly reference: string; readonly words: string }
  | ({ readonly kind: 'handoff' } & Wish)
  | { readonly kind: 'helped' } // told what there was to tell
  | { readonly kind: 'closed' }; // ended with nothing to store

/** How far a topic has come. `shape` of everything in the sealed dialog state. */
export interface Progress {
  readonly slots: Slots;
  readonly asked?: Field;
  readonly groups: readonly string[]; // optional groups the resident opened
  readonly formVersion: number;
  readonly trail: readonly Field[]; // fields asked, oldest first, for going back
  readonly misses: number; // readings of the open question that failed in a row
  readonly told: readonly string[]; // pages that were told, oldest first
}

export type Advance =
  | { readonly kind: 'ask' | 'check'; readonly progress: Progress; readonly say: readonly Say[] }
  | { readonly kind: 'done'; readonly outcome: Outcome; readonly say: readonly Say[] };

/** A handful of optional questions, offered at the check and skippable whole. */
export interface Group {
  readonly id: string;
  readonly label: CopyKey; // on its button
  readonly intro: CopyKey; // said before its first question
}

/** A value that passed the form: kept (as it is, or as something safer to store), or asked again in other words. */
export type Acceptance =
  | { readonly kind: 'keep'; readonly value: unknown; readonly words?: string }
  | { readonly kind: 'refuse'; readonly say: readonly Say[] };

/** What the answers become: an outcome, or the question that must be answered first. */
export type Finish =
  | { readonly kind: 'done'; readonly outcome: Outcome; readonly say: readonly Say[] }
  | { readonly kind: 'missing'; readonly field: Field; readonly say: readonly Say[] };

/** What a stored draft holds, whatever version of the form wrote it. */
export interface Draft {
  readonly slots: Slots;
  readonly asked?: Field;
}

/** Brings a draft of the form version before `to` up to it: pure, takes any values, and drops nothing that was answered. */
export interface Upgrade {
  readonly to: number;
  readonly apply: (draft: Draft) => Draft;
}

/** A report that was just stored, under the reference it got. */
export interface Sent {
  readonly reference: string;
  readonly report: Report;
  readonly facts: Facts;
}

/** A topic is data: its form, its questions in order, and what its answers become. Every function is pure. */
export interface Topic {
  readonly id: TopicId;
  /** A form gathers what will be sent, and keeps what else was named for afterwards; a guide gives way to it. */
  readonly kind: 'form' | 'guide';
  /** The whole conversation is protected from here on (S8). */
  readonly protects?: true;
  readonly isChild?: (slots: Slots) => boolean; // whoever answered so has said that they are a child (S12)
  readonly formVersion: number;
  /** One for each version that changed what answers mean, the oldest first. */
  readonly upgrades?: readonly Upgrade[];
  readonly form: z.ZodObject;
  readonly steps: readonly Step[];
  readonly groups?: readonly Group[];
  /** The last step, a yes-no: "is this right?". It is asked by `summary`, and only its yes finishes the topic. */
  readonly check?: Field;
  readonly summary?: (progress: Progress, facts: Facts) => readonly Say[];
  readonly opening?: (facts: Facts) => readonly Say[]; // said once, before the first question
  /** Judges a value in the light of the other answers and the facts; every value is kept when left out. */
  readonly accept?: (field: Field, value: unknown, slots: Slots, facts: Facts, meant: boolean) => Acceptance; // `meant`: it was asked for or named, and not only heard beside
  readonly first?: readonly Field[]; // remarked on before the others
  /** What is said right after a field was answered, changed or skipped. */
  readonly remark?: (field: Field, slots: Slots, facts: Facts) => readonly Say[];
  readonly tells?: (slots: Slots, facts: Facts) => readonly string[]; // pages to tell unasked, once every other question is answered
  readonly page?: (id: string, slots: Slots, facts: Facts) => readonly Say[];
  readonly finish: (progress: Progress, facts: Facts) => Finish;
  /** The last words once its report is stored. */
  readonly sent?: (sent: Sent) => readonly Say[];
}
