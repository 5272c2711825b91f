import type { PartnershipView } from '#core/contract/explore.ts';
import { groupBy } from './group-by.ts';

type Member = PartnershipView['members'][number];

/** The year of an ISO date of any precision. */
function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** The year a partnership begins in. */
export function firstYear(partnership: PartnershipView): number {
  return yearOf(partnership.from);
}

/** Whether a partnership was alive in some part of a year; one without an end goes on. */
export function isAlive({ from, to }: PartnershipView, year: number): boolean {
  return yearOf(from) <= year && (to === undefined || year <= yearOf(to));
}

/** Those who had joined by the end of a year; one without a date was there from the start. */
export function membersIn({ members }: PartnershipView, year: number): Member[] {
  return members.filter(({ joined }) => joined === undefined || yearOf(joined) <= year);
}

/** A member's country, or the body that takes part in its own name. */
export function partyOf({ country, agency }: Member): string {
  return country ?? agency ?? '';
}

/** Whether a member is the party, or takes part through it, as Belgium does through ESA. */
function isOf(member: Member, party: string): boolean {
  return partyOf(member) === party || (member.agency?.split(', ').includes(party) ?? false);
}

/** The partnerships alive in a year; with a party, those it had joined by then. */
export function findAlive(
  partnerships: readonly PartnershipView[],
  year: number,
  party?: string,
): PartnershipView[] {
  return partnerships.filter(
    (partnership) =>
      isAlive(partnership, year) &&
      (party === undefined || membersIn(partnership, year).some((member) => isOf(member, party))),
  );
}

/** A party with the partnerships it is counted for. */
export interface PartyCount {
  party: string;
  partnerships: PartnershipView[];
}

/** Whoever takes part in some of the partnerships in a year, the busiest first. */
export function countParties(partnerships: readonly PartnershipView[], year: number): PartyCount[] {
  return count(partnerships, (partnership) => membersIn(partnership, year).map(partyOf));
}

/** Whom a party works with in a year and in what, the closest partner first. `partnerships` are the party's own. */
export function findPartners(
  partnerships: readonly PartnershipView[],
  year: number,
  party: string,
): PartyCount[] {
  return count(partnerships, (partnership) =>
    membersIn(partnership, year)
      .filter((member) => !isOf(member, party))
      .map(partyOf),
  );
}

function count(
  partnerships: readonly PartnershipView[],
  partiesOf: (partnership: PartnershipView) => string[],
): PartyCount[] {
  const pairs = partnerships.flatMap((partnership) =>
    [...new Set(partiesOf(partnership))].map((party) => ({ party, partnership })),
  );
  return [...groupBy(pairs, ({ party }) => party)]
    .map(([party, held]) => ({ party, partnerships: held.map(({ partnership }) => partnership) }))
    .toSorted((a, b) => b.partnerships.length - a.partnerships.length);
}

/** The year in which a party first takes part in something; undefined for one that never does. */
export function firstYearOf(partnerships: readonly PartnershipView[], party: string): number | undefined {
  const years = partnerships.flatMap((partnership) =>
    partnership.members
      .filter((member) => isOf(member, party))
      .map((member) => Math.max(firstYear(partnership), yearOf(member.joined ?? partnership.from))),
  );
  return years.length === 0 ? undefined : Math.min(...years);
}
