/** The Earth's mean radius, km. Source: IUGG, "Geodetic Reference System 1980", R1. */
export const EARTH_RADIUS_KM = 6371;

interface Shell {
  perigeeKm: number;
  apogeeKm: number;
}

/** The size of an orbit on a drawing where the Earth has a radius of 1: half of its long axis. */
export function orbitRadius({ perigeeKm, apogeeKm }: Shell): number {
  return 1 + (perigeeKm + apogeeKm) / 2 / EARTH_RADIUS_KM;
}

/** The top of a scale of heights, km: a round number above every orbit. */
export function topOfHeights(shells: readonly Shell[]): number {
  return Math.ceil((Math.max(...shells.map(({ apogeeKm }) => apogeeKm)) * 1.1) / 100) * 100;
}
