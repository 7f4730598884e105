import { parse } from 'postcode';

import { isInKingdom, isNear, locatePoint, type Area, type Point } from './areas.ts';
import { fromNationalGrid } from './national-grid.ts';

/** Where the cells of a table of postcodes stand. */
export interface Columns {
  readonly postcode: number;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly easting?: number;
  readonly northing?: number;
  readonly district?: number;
  readonly ward?: number;
}

/** What one row tells: a postcode and whose it is; nothing of use here; or that it can't be read, and why. */
export type ReadRow =
  | {
      readonly kind: 'kept';
      readonly postcode: string;
      readonly inside: boolean;
      readonly district?: string;
      readonly ward?: string;
    }
  | { readonly kind: 'far' | 'no-position' }
  | { readonly kind: 'bad'; readonly why: string };

/** The district, its outlines, and the codes of those that are wards. */
export interface Around {
  readonly district: string;
  readonly areas: readonly Area[];
  readonly wards: ReadonlySet<string>;
}

const NAMES: Readonly<Record<keyof Columns, RegExp>> = {
  postcode: /^(?:pcds|pcd[278]?|postcode)$/i,
  latitude: /^(?:lat|latitude)$/i,
  longitude: /^(?:long?|longitude)$/i,
  easting: /^(?:oseast1m|east1m|eastings?)$/i,
  northing: /^(?:osnrth1m|north1m|northings?)$/i,
  district: /^(?:oslaua|laua|lad\d\dcd|admin_district_code)$/i,
  ward: /^(?:osward|wd\d\dcd|admin_ward_code)$/i,
};
const CODE_POINT: Columns = { postcode: 0, easting: 2, northing: 3, district: 8, ward: 9 };
const UNPLACED = 99; // the latitude that ONS writes where there is none

/**
 * The columns of a table by its first row: the names that ONS gives them in the Postcode Directory, or plain ones. Code-Point
 * Open has no row of names. `undefined` when a postcode and a place or a district can't be told from it.
 */
export function columnsOf(
  first: readonly string[],
): { readonly columns: Columns; readonly isHead: boolean } | undefined {
  if (first.length === 10 && parse(first[0] ?? '').valid) return { columns: CODE_POINT, isHead: false };
  const entries = Object.entries(NAMES).flatMap(([name, pattern]) => {
    const at = first.findIndex((cell) => pattern.test(cell.trim()));
    return at < 0 ? [] : [[name, at] as const];
  });
  const { postcode, ...found } = Object.fromEntries(entries) as Partial<Columns>;
  const isPlaced = hasDegrees(found) || (found.easting !== undefined && found.northing !== undefined);
  return postcode === undefined || !isPlaced ? undefined : { columns: { postcode, ...found }, isHead: true };
}

/**
 * Reads one row. The district that the data names is believed; without one the outlines decide. Postcodes in the district
 * are kept, and those around it, so that the bot can tell a neighbour's from one that it does not know.
 */
export function readRow(cells: readonly string[], columns: Columns, around: Around): ReadRow {
  const parsed = parse(cells[columns.postcode] ?? '');
  if (!parsed.valid) return { kind: 'bad', why: 'no postcode' };
  const point = pointOf(cells, columns);
  if (point === 'unreadable') return { kind: 'bad', why: 'a position that is not in the United Kingdom' };
  const { postcode } = parsed;
  const district = cellOf(cells, columns.district);
  if (district === around.district) return { kind: 'kept', postcode, ...insideAs(cells, columns, point, around) };
  if (point === undefined) return { kind: 'no-position' };
  const located = district === undefined ? locatePoint(around.areas, point) : { inside: false as const };
  if (located.inside) return { kind: 'kept', postcode, district: around.district, ...located };
  if (!isNear(around.areas, point)) return { kind: 'far' };
  return { kind: 'kept', postcode, inside: false, ...(district === undefined ? {} : { district }) };
}

/** The ward that the data names, when it is one of the outlines; else the outline that holds the point. */
function insideAs(
  cells: readonly string[],
  columns: Columns,
  point: Point | undefined,
  { district, areas, wards }: Around,
) {
  const named = cellOf(cells, columns.ward);
  const located = point === undefined ? undefined : locatePoint(areas, point);
  const drawn = located?.inside === true ? located.ward : undefined;
  const ward = named !== undefined && (wards.has(named) || wards.size === 0) ? named : drawn;
  return { inside: true, district, ...(ward === undefined ? {} : { ward }) };
}

function pointOf(cells: readonly string[], columns: Columns): Point | undefined | 'unreadable' {
  const isDegrees = hasDegrees(columns);
  const first = cellOf(cells, isDegrees ? columns.latitude : columns.easting);
  const second = cellOf(cells, isDegrees ? columns.longitude : columns.northing);
  if (first === undefined && second === undefined) return undefined;
  const point = isDegrees ? fromDegrees(Number(first), Number(second)) : fromMetres(Number(first), Number(second));
  return point === undefined || isInKingdom(point) ? point : 'unreadable';
}

function hasDegrees({ latitude, longitude }: Partial<Columns>): boolean {
  return latitude !== undefined && longitude !== undefined;
}

function fromDegrees(latitude: number, longitude: number): Point | undefined {
  return latitude > UNPLACED ? undefined : { latitude, longitude };
}

function fromMetres(easting: number, northing: number): Point | undefined {
  if (easting === 0 && northing === 0) return undefined;
  return fromNationalGrid(easting, northing) ?? { latitude: NaN, longitude: NaN };
}

function cellOf(cells: readonly string[], at: number | undefined): string | undefined {
  const cell = at === undefined ? undefined : cells[at]?.trim();
  return cell === '' ? undefined : cell;
}
