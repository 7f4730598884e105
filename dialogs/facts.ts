import type { Alerts } from '../content/alerts.ts';
import type { Directory } from '../content/directory.ts';
import type { Knowledge } from '../content/knowledge.ts';
import type { Partnership } from '../content/partnership.ts';
import type { Places } from '../content/places.ts';
import type { Say } from '../locales/say.ts';
import type { Availability } from './availability.ts';
import type { KnownPoint, KnownPostcode } from './known-places.ts';

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
  readonly saidLast?: readonly Say[]; // where a change of the language has it said again
  readonly languageKept?: true; // the language that was asked for is the one that was spoken
  readonly availability?: Availability;
  readonly isProtected?: true; // this conversation was protected before this turn (S8)
  readonly staffKeep?: true; // staff have answered in this protected conversation, and keep it for longer (S8)
}
