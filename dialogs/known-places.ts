import type { Point } from '../content/areas.ts';

/** Whose a postcode of this message is, where open data about it was imported. */
export interface KnownPostcode {
  readonly postcode: string;
  readonly inside: boolean; // in the district
  readonly ward?: string; // ONS ward code
}

/** Whose a point of this message is, where outlines were imported. */
export interface KnownPoint {
  readonly point: Point;
  readonly inside: boolean; // in the district
  readonly ward?: string; // ONS ward code
}
