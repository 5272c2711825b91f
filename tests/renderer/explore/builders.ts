import type { EventView, PartnershipView } from '#core/contract/explore.ts';

export function event(fields: Partial<EventView> = {}): EventView {
  return {
    id: 'p/e',
    title: 'A satellite is launched',
    date: '1957-10-04',
    kind: 'competition',
    importance: 3,
    actors: ['SUN'],
    facts: [],
    ...fields,
  };
}

/** A partnership of members written as `USA`, `BEL/ESA` (through ESA) or `/ESA` (the body itself), `@1998` when joined. */
export function partnership(members: string, fields: Partial<PartnershipView> = {}): PartnershipView {
  return {
    id: `p/${members}`,
    title: 'A partnership',
    kind: 'station',
    from: '1998-01-29',
    status: 'goes on',
    facts: [],
    sources: [],
    members: members.split(' ').map((member) => {
      const [, country, agency, joined] = /^([A-Z]*)(?:\/([^@]+))?(?:@(.+))?$/.exec(member) ?? [];
      return {
        ...(country ? { country } : {}),
        ...(agency ? { agency } : {}),
        ...(joined ? { joined } : {}),
      };
    }),
    ...fields,
  };
}
