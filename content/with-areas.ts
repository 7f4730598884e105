import type { Area } from './areas.ts';
import type { Places } from './places.ts';

/** The places with the wards of an import beside those of the list, so that a ward of either is known by its name. */
export function withAreas(places: Places, areas: readonly Area[]): Places {
  const wards = areas.filter(({ kind }) => kind === 'ward').map(({ code, name }) => ({ code, name }));
  if (wards.length === 0) return places;
  const imported = new Set(wards.map(({ code }) => code));
  return { ...places, wards: [...wards, ...places.wards.filter(({ code }) => !imported.has(code))] };
}
