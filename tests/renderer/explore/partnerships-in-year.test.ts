import { describe, expect, it } from 'vitest';
import {
  countParties,
  findAlive,
  findPartners,
  firstYearOf,
  isAlive,
  membersIn,
} from '#renderer/explore/partnerships-in-year.ts';
import { groupByKind } from '#renderer/explore/partnership-kinds.ts';
import { partnership } from './builders.ts';

const station = partnership('USA RUS@1998-01 JPN@2003 BEL/ESA', { id: 'p/station', from: '1998-01-29' });
const mission = partnership('/ESA CHN', {
  id: 'p/mission',
  kind: 'science-mission',
  from: '2001',
  to: '2007-10-14',
});
const ALL = [station, mission];

describe('isAlive', () => {
  it.each([
    [2000, false],
    [2001, true],
    [2007, true],
    [2008, false],
  ])('in %i: %s, for what lasted from 2001 to October 2007', (year, alive) => {
    expect(isAlive(mission, year)).toBe(alive);
  });

  it('goes on without an end', () => {
    expect(isAlive(station, 2026)).toBe(true);
  });
});

describe('membersIn', () => {
  it('leaves out who joined later, and keeps who has no date', () => {
    expect(membersIn(station, 2002).map(({ country }) => country)).toEqual(['USA', 'RUS', 'BEL']);
    expect(membersIn(station, 2003)).toHaveLength(4);
  });
});

describe('findAlive', () => {
  const ids = (year: number, party?: string) => findAlive(ALL, year, party).map(({ id }) => id);

  it('finds what was at work in a year', () => {
    expect(ids(1997)).toEqual([]);
    expect(ids(2005)).toEqual(['p/station', 'p/mission']);
  });

  it('finds what a party had joined by then', () => {
    expect(ids(2002, 'JPN')).toEqual([]);
    expect(ids(2003, 'JPN')).toEqual(['p/station']);
  });

  it('counts a body for what its members do through it', () => {
    expect(ids(2005, 'ESA')).toEqual(['p/station', 'p/mission']);
  });
});

describe('who takes part', () => {
  it('is counted once a partnership, the busiest first', () => {
    const twice = partnership('USA/NASA USA/NOAA CHN', { id: 'p/twice' });
    const counts = countParties([mission, twice], 2005);
    expect(counts.map(({ party, partnerships }) => [party, partnerships.length])).toEqual([
      ['CHN', 2],
      ['ESA', 1],
      ['USA', 1],
    ]);
  });

  it('is listed for a party without itself and what takes part through it', () => {
    expect(findPartners(ALL, 2005, 'ESA').map(({ party }) => party)).toEqual(['USA', 'RUS', 'JPN', 'CHN']);
    expect(findPartners([mission], 2005, 'CHN')).toMatchObject([{ party: 'ESA', partnerships: [mission] }]);
  });
});

describe('firstYearOf', () => {
  it('is the year of joining, not of the beginning', () => {
    expect(firstYearOf(ALL, 'JPN')).toBe(2003);
    expect(firstYearOf(ALL, 'USA')).toBe(1998);
    expect(firstYearOf(ALL, 'FRA')).toBeUndefined();
  });
});

describe('groupByKind', () => {
  it('lists kinds in their own order and leaves out those without any', () => {
    expect(groupByKind([mission, station]).map(({ name }) => name)).toEqual([
      'explore.partnership.station',
      'explore.partnership.science-mission',
    ]);
  });
});
