import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { z } from 'zod';

import type { Far } from '../../../dialogs/answers.ts';
import { normalise } from '../text/normalise.ts';

const schema = z.array(z.object({ city_ascii: z.string(), pop: z.number(), iso3: z.string() }));
const KNOWN_FROM = 300_000; // people of a city of another country that residents name
const SHORTEST = 4; // letters

let made: ReadonlyMap<string, Far> | undefined;

/** The cities of this country and the large ones of all others by their folded names, from the list of city-timezones; read once, and only when it is wanted. */
export function cities(): ReadonlyMap<string, Far> {
  made ??= readCities();
  return made;
}

function readCities(): ReadonlyMap<string, Far> {
  const file = fileURLToPath(import.meta.resolve('city-timezones/data/cityMap.json'));
  const rows = schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const abroad = rows.filter(({ iso3, pop }) => iso3 !== HERE && pop >= KNOWN_FROM);
  const here = rows.filter(({ iso3 }) => iso3 === HERE);
  return new Map([...named(abroad, 'abroad'), ...named(here, 'uk')]); // of two with one name the one in this country is meant
}
const HERE = 'GBR';

function named(rows: z.infer<typeof schema>, far: Far): readonly (readonly [string, Far])[] {
  return rows.flatMap(({ city_ascii }) =>
    namesOf(normalise(city_ascii)).flatMap((name) => (name.length < SHORTEST ? [] : [[name, far] as const])),
  );
}

/** "Kingston upon Hull" is called Hull as well. */
function namesOf(name: string): readonly string[] {
  const river = / (?:upon|on) (?<river>\p{L}+)$/u.exec(name)?.groups?.['river'];
  return river === undefined ? [name] : [name, river];
}
