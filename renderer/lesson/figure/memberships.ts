import type { FigureOf } from '#core/contract/figures.ts';

type Partnership = FigureOf<'membership'>['partnerships'][number];

/** From when to when somebody belonged to a partnership. */
export interface Membership {
  /** A code or a name. */
  party: string;
  from: string;
  /** Absent while it goes on. */
  to?: string;
}

/** Who belonged to a partnership, in the order they joined; a state with several agencies stands once. */
export function membershipsOf({ members, from, to }: Partnership): Membership[] {
  const joined = new Map<string, string>();
  for (const { country, agency = '', joined: date = from } of members) {
    const party = country ?? agency;
    const known = joined.get(party);
    if (known === undefined || date < known) joined.set(party, date);
  }
  return [...joined]
    .toSorted(([, a], [, b]) => (a < b ? -1 : Number(a > b)))
    .map(([party, since]) => ({ party, from: since, ...(to === undefined ? {} : { to }) }));
}
