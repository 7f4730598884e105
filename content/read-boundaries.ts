import { z } from 'zod';

import { areaSchema, type Area } from './areas.ts';

const collectionSchema = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(z.object({ properties: z.record(z.string(), z.unknown()).nullable(), geometry: z.unknown() })),
});

/** The district that is wanted, and the wards that are known to be its own, for files that do not say so. */
export interface WantedDistrict {
  readonly code: string;
  readonly wards: readonly { readonly code: string }[];
}

/** The outlines of a file that are wanted, or one sentence that says what is wrong with it. */
export type Boundaries =
  | { readonly kind: 'read'; readonly areas: readonly Area[]; readonly others: number }
  | { readonly kind: 'refused'; readonly why: string };

const WARD = [/^wd\d\dcd$/i, /^(?:code|census_code|gss_code)$/i];
const WARD_NAME = [/^wd\d\dnm$/i, /^name$/i];
const DISTRICT = [/^lad\d\dcd$/i];
const DISTRICT_NAME = [/^lad\d\dnm$/i, /^name$/i];
const IS_WARD = /^[EWSN](?:05|13|08)\d{6}$/;

/**
 * Takes the wards of one district, or the district itself, from GeoJSON as the Office for National Statistics publishes it
 * (`WD24CD`, `WD24NM`, `LAD24CD`), or with plain `code` and `name`. A file that is not in WGS84 is refused.
 */
export function readBoundaries(value: unknown, wanted: WantedDistrict): Boundaries {
  const read = collectionSchema.safeParse(value);
  if (!read.success) return refused('It is not a GeoJSON collection of features.');
  const { features } = read.data;
  const named = features.flatMap((feature) => {
    const label = labelOf(feature.properties ?? {}, wanted);
    return label === undefined ? [] : [{ ...label, boundary: feature.geometry }];
  });
  if (named.length === 0) {
    return refused(
      `None of its ${String(features.length)} areas belongs to ${wanted.code}. It needs a property such as LAD24CD or LAD25CD that says the district.`,
    );
  }
  const areas = named.map((each) => areaSchema.safeParse(each));
  const wrong = areas.findIndex(({ success }) => !success);
  if (wrong >= 0) {
    return refused(
      `The outline of ${named[wrong]?.code ?? ''} is not in WGS84 longitude and latitude, or is no polygon. Download the file as GeoJSON in WGS84 (EPSG:4326).`,
    );
  }
  const codes = new Set(named.map(({ code }) => code));
  if (codes.size < named.length) return refused('Two of its areas have the same code.');
  return { kind: 'read', areas: areas.flatMap(({ data }) => data ?? []), others: features.length - named.length };
}

type Properties = Readonly<Record<string, unknown>>;

function labelOf(properties: Properties, wanted: WantedDistrict): Omit<Area, 'boundary'> | undefined {
  const district = find(properties, DISTRICT);
  const code = find(properties, WARD) ?? district;
  if (code === undefined) return undefined;
  if (code === wanted.code) return { code, kind: 'district', name: find(properties, DISTRICT_NAME) ?? code };
  if (!IS_WARD.test(code)) return undefined;
  const isOurs = district === undefined ? wanted.wards.some((ward) => ward.code === code) : district === wanted.code;
  return isOurs ? { code, kind: 'ward', name: find(properties, WARD_NAME) ?? code } : undefined;
}

function find(properties: Properties, names: readonly RegExp[]): string | undefined {
  for (const name of names) {
    const key = Object.keys(properties).find((each) => name.test(each));
    const value = key === undefined ? undefined : properties[key];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return undefined;
}

function refused(why: string): Boundaries {
  return { kind: 'refused', why };
}
