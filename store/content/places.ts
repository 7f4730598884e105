import { writeAudit } from '../audit.ts';
import { tellOfContent } from './content-versions.ts';
import type { Statement } from '../database.ts';
import { asc } from '../drizzle.ts';
import type { Store } from '../handle.ts';
import { placeAreas, placeImports } from '../schema.ts';

/** A postcode and whose it is, as open data tells. */
export interface PostcodeRow {
  readonly postcode: string; // 'DE11 8AA'
  readonly inside: boolean; // in the district of this deployment
  readonly district?: string; // ONS code
  readonly ward?: string; // ONS code
}

/** A ward, or the district, with its outline as GeoJSON in WGS84. */
export interface AreaRow {
  readonly code: string;
  readonly kind: 'ward' | 'district';
  readonly name: string;
  readonly boundary: unknown;
}

/** What an import brings: outlines, and postcodes by the million, read as they are wanted. */
export interface PlacesImport {
  readonly district: string;
  readonly areas: readonly AreaRow[];
  readonly postcodes: AsyncIterable<PostcodeRow>;
  readonly at: Date;
  readonly by: string; // the audit's actor
}

const LOCK = 7_203_005; // one import at a time
const ROWS_TOGETHER = 500;
const FIND: Statement = {
  name: 'find-postcode',
  text: 'SELECT inside, district, ward FROM place_postcode WHERE postcode = $1',
};

/** Whose a postcode is; `undefined` when no import knows it. */
export async function findPostcode(store: Store, postcode: string): Promise<PostcodeRow | undefined> {
  const [row] = await store.database.run<{ inside: boolean; district: string | null; ward: string | null }>(FIND, [
    postcode,
  ]);
  if (row === undefined) return undefined;
  const { inside, district, ward } = row;
  return { postcode, inside, ...(district === null ? {} : { district }), ...(ward === null ? {} : { ward }) };
}

/** The outlines of the last import, by code; none before the first one. */
export async function readAreas(store: Store): Promise<readonly AreaRow[]> {
  return store.database.orm.select().from(placeAreas).orderBy(asc(placeAreas.code));
}

/**
 * Replaces all that was imported before, in one transaction: rows go into a table beside the old one, which takes its place
 * at the end. What goes wrong on the way, also in reading the rows, changes nothing. Returns how many postcodes there are now.
 */
export async function replacePlaces(
  store: Store,
  { district, areas, postcodes, at, by }: PlacesImport,
): Promise<number> {
  return store.database.load(async (within) => {
    await within.execute('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    await within.execute('CREATE TEMPORARY TABLE arriving (LIKE place_postcode) ON COMMIT DROP');
    await within.copy('COPY arriving (postcode, inside, district, ward) FROM STDIN', copyLines(postcodes));
    await within.execute('CREATE TABLE place_postcode_next (LIKE place_postcode)');
    const { rows } = await within.execute(
      `WITH kept AS (
          INSERT INTO place_postcode_next SELECT DISTINCT ON (postcode) * FROM arriving ORDER BY postcode, inside DESC, ward
          RETURNING 1)
        SELECT count(*)::integer AS count FROM kept`,
    );
    const count = (rows as { count: number }[])[0]?.count ?? 0;
    await within.execute(
      'ALTER TABLE place_postcode_next ADD CONSTRAINT place_postcode_next_pkey PRIMARY KEY (postcode)',
    );
    await within.execute('ANALYZE place_postcode_next');
    await within.orm.delete(placeAreas);
    if (areas.length > 0) await within.orm.insert(placeAreas).values([...areas]);
    await within.orm.insert(placeImports).values({ at, district, postcodes: count, areas: areas.length });
    await writeAudit(within, at, { actor: by, action: 'places.imported', subject: `district:${district}` });
    await tellOfContent(within, 'areas');
    await within.execute(SWAP); // last: readers wait from here to the commit
    return count;
  });
}

const SWAP = `DROP TABLE place_postcode;
  ALTER TABLE place_postcode_next RENAME TO place_postcode;
  ALTER TABLE place_postcode RENAME CONSTRAINT place_postcode_next_pkey TO place_postcode_pkey`;

async function* copyLines(rows: AsyncIterable<PostcodeRow>): AsyncGenerator<string> {
  let lines: string[] = [];
  for await (const { postcode, inside, district, ward } of rows) {
    lines.push(`${field(postcode)}\t${inside ? 't' : 'f'}\t${field(district)}\t${field(ward)}\n`);
    if (lines.length < ROWS_TOGETHER) continue;
    yield lines.join('');
    lines = [];
  }
  yield lines.join('');
}

/** A field of COPY's text format. */
function field(value: string | undefined): string {
  if (value === undefined) return '\\N';
  return value.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
}
