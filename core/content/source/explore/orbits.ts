import { z } from 'zod';
import type { Explore, LaunchSite, StationOrbit } from '#core/content/explore.ts';
import { readYaml, type Context } from '#core/content/source/context.ts';
import { declareEntries } from '#core/content/source/declarations.ts';
import { id, readShape, text } from '#core/content/source/shape.ts';
import { citingFields, referToCited } from './citing.ts';
import { country } from './country.ts';

const FILE = 'explore/orbits.yaml';

const file = z.strictObject({
  stations: z.array(z.unknown()).default([]),
  launchSites: z.array(z.unknown()).default([]),
});

const elementLine = z
  .string()
  .regex(/^[12] .{67}$/, 'must be a line of 69 characters that begins with 1 or 2')
  .refine(hasValidChecksum, 'has a wrong checksum: a character was changed');

const station = z.strictObject({
  id,
  title: text,
  catalogueNumber: z.number().int().positive(),
  inclinationDegrees: z.number().min(0).max(180),
  eccentricity: z.number().min(0).max(1),
  revolutionsPerDay: z.number().positive(),
  perigeeKm: z.number().positive(),
  apogeeKm: z.number().positive(),
  elements: z.strictObject({
    epoch: z.iso.datetime('must be a time such as 2026-09-14T20:28:05Z'),
    line1: elementLine,
    line2: elementLine,
  }),
  ...citingFields,
});

const launchSite = z.strictObject({
  id,
  title: text,
  country,
  operator: country,
  latitudeDegrees: z.number().min(-90).max(90),
  longitudeDegrees: z.number().min(-180).max(180),
  crewed: z.boolean(),
  ...citingFields,
});

/** Reads the orbits of stations and the places rockets start from. */
export function readOrbits(context: Context): Pick<Explore, 'stations' | 'launchSites'> {
  const source = context.files.has(FILE) ? readYaml(context, FILE) : undefined;
  const lists = source && readShape(source, file, context.report);
  if (!lists) return { stations: [], launchSites: [] };
  const { placeOf, value } = lists;
  const stations = declareEntries(context, value.stations, (...path) => placeOf('stations', ...path), 'station', station);
  const sites = declareEntries(context, value.launchSites, (...path) => placeOf('launchSites', ...path), 'launch site', launchSite);
  return {
    stations: stations.map((entry): StationOrbit => {
      if (entry.value.apogeeKm < entry.value.perigeeKm) {
        context.report.flaw(entry.placeOf('apogeeKm'), 'the apogee lies below the perigee');
      }
      return { ...entry.value, id: context.globalId(entry.value.id), ...referToCited(entry, context) };
    }),
    launchSites: sites.map(
      (entry): LaunchSite => ({
        ...entry.value,
        id: context.globalId(entry.value.id),
        ...referToCited(entry, context),
      }),
    ),
  };
}

/**
 * The last digit of a line is the sum of its digits, a minus sign counted as one, modulo ten.
 * Source: Hoots and Roehrich, "Spacetrack Report No. 3", 1980, format of the element sets.
 */
function hasValidChecksum(line: string): boolean {
  let sum = 0;
  for (const character of line.slice(0, 68)) sum += character === '-' ? 1 : Number(character) || 0;
  return sum % 10 === Number(line.at(68));
}
