import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { importPlaces } from '../../scripts/places/import-places.ts';
import { withStore } from '../../scripts/with-store.ts';
import { BOUNDARIES } from '../support/invented-places.ts';

/*
 * How long an import of postcodes takes and how much memory: makes a table of invented ones in the columns of the Postcode
 * Directory, one in four of them in the district, and keeps it in a database of its own.
 *   node scripts/run.mjs test/bench/places-import.ts [ROWS, 2500000 by default]
 */
const rows = Number(process.argv[2] ?? 2_500_000);
const folder = await mkdtemp(path.join(tmpdir(), 'places-bench-'));
try {
  const files = {
    boundaries: path.join(folder, 'wards.geojson'),
    postcodes: path.join(folder, 'postcodes.csv'),
    district: 'E07000039',
  };
  await writeFile(files.boundaries, JSON.stringify(BOUNDARIES));
  await writeTable(files.postcodes);
  const { size } = await stat(files.postcodes);
  const seconds = await withStore({ DATA_FOLDER: path.join(folder, 'data') }, async (store) => {
    const began = performance.now();
    process.stdout.write(await importPlaces(files, { store, now: new Date(), by: 'command' }));
    return (performance.now() - began) / 1000;
  });
  const megabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(
    `${String(rows)} rows, ${(size / 1e6).toFixed(0)} MB: ${seconds.toFixed(1)} s, ` +
      `${(rows / seconds).toFixed(0)} rows a second, at most ${megabytes.toFixed(0)} MB of memory\n`,
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function writeTable(file: string): Promise<void> {
  const stream = createWriteStream(file);
  stream.write('pcd7,pcd8,pcds,dointr,doterm,lad25cd,wd25cd,lat,long\n');
  for (let at = 0; at < rows; at += 1) {
    if (!stream.write(`${rowOf(at)}\n`)) await new Promise<void>((resolve) => stream.once('drain', resolve));
  }
  await new Promise<void>((resolve) => {
    stream.end(resolve);
  });
}

/** A postcode that no other row has: 20 letters twice, ten digits, and first halves as many as it takes. */
function rowOf(at: number): string {
  const letters = 'ABDEFGHJLNPQRSTUWXYZ';
  const letter = (of: number): string => letters[of % letters.length] ?? 'A';
  const area = Math.floor(at / 4000);
  const half = `${letter(Math.floor(area / 90))}${letter(Math.floor(area / 1800) + 3)}${String(10 + (area % 90))}`;
  const postcode = `${half} ${String(at % 10)}${letter(Math.floor(at / 10))}${letter(Math.floor(at / 200))}`;
  const inside = at % 4 === 0;
  const place = inside ? `E07000039,E05008809,52.8${String(at % 5)},-1.58` : 'E08000025,E05001113,52.48,-1.9';
  return `${postcode},${postcode},${postcode},198001,,${place}`;
}
