import { parseArgs } from 'node:util';

import { runCommand } from './run-command.ts';
import { importPlaces } from './places/import-places.ts';
import { withStore } from './with-store.ts';

const HELP = `Reads open data about places, so that a postcode and a point on the map tell the ward and the district.

  npm run places:import -- --boundaries FILE.geojson --postcodes FILE.csv --district E07000039
                              says what it would keep (nothing is changed)
  npm run places:import -- ... --apply
                              keeps it, instead of what was kept before: all of it or nothing

Boundaries: wards (or the district) of the Office for National Statistics, as GeoJSON in WGS84.
Postcodes:  the ONS Postcode Directory or Code-Point Open of Ordnance Survey, as CSV.
Both are under the Open Government Licence; docs/runbooks/operations.md says where to get them.
`;

/** Runs the command and returns its exit code: 0 done, 1 refused, 2 not understood. */
async function main(words: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      boundaries: { type: 'string' },
      postcodes: { type: 'string' },
      district: { type: 'string' },
      apply: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  const { boundaries, postcodes, district, apply = false, help } = values;
  if (help === true) return say(HELP);
  if (boundaries === undefined || postcodes === undefined || district === undefined) return say(HELP, 2);
  const files = { boundaries, postcodes, district };
  if (!apply) return say(await importPlaces(files));
  return say(await withStore(process.env, (store) => importPlaces(files, { store, now: new Date(), by: 'command' })));
}

function say(text: string, code = 0): number {
  process.stdout.write(text);
  return code;
}

await runCommand(() => main(process.argv.slice(2)));
