import { isInKingdom, type Point } from '../../../content/areas.ts';
import type { Span } from './spans.ts';

/** A point on the map found in a text. */
export interface PointHit extends Span {
  readonly point: Point;
}

const DEGREES = String.raw`(-?\d{1,3}\.\d{3,15})`; // three digits after the dot are a street; fewer are prices and times
const BETWEEN = String.raw`(?:\s{0,3}[,;]\s{0,3}|\s{1,3}|%2C|\/)`;
const PAIR = new RegExp(String.raw`(?<![\d.])${DEGREES}${BETWEEN}${DEGREES}(?![\d.])`, 'giu');
const OPEN_STREET_MAP = new RegExp(String.raw`mlat=${DEGREES}&(?:amp;)?mlon=${DEGREES}`, 'giu');

/**
 * Points that somebody sent from a map: `52.77123, -1.55321`, `geo:52.77123,-1.55321`, and such a pair in the address of a
 * map. Latitude comes first, as every map writes it; what cannot lie in the United Kingdom is no point. No address is opened.
 */
export function findPoints(text: string): readonly PointHit[] {
  return [OPEN_STREET_MAP, PAIR].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): readonly PointHit[] => {
      const point = { latitude: Number(match[1]), longitude: Number(match[2]) };
      return isInKingdom(point) ? [{ point, start: match.index, end: match.index + match[0].length }] : [];
    }),
  );
}
