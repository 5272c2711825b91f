import { compilePack } from '#core/content/compile.ts';
import type { Pack } from '#core/content/pack.ts';

/*
 * A small pack without problems: one unit, one lesson, one concept, one of each kind of card and item.
 * Tests change one thing of it at a time.
 */

const PACK = `id: sample
version: 1.0.0
title: A sample
summary: A pack for tests.
language: en
licence: CC-BY-SA-4.0
authors: [The authors]
asOf: 2026-11-01
units: [orbits]
`;

const CONCEPTS = `concepts:
  - id: falling-around
    title: Falling around
    summary: An orbit is a fall that misses the ground.
    prerequisites: []
`;

const GLOSSARY = `terms:
  - id: perigee
    title: perigee
    definition: The point of an orbit nearest the Earth.
    facts: [iss-height]
`;

const FACTS = `facts:
  - id: iss-height
    statement: The station flies about 400 km above the ground.
    date: 2020/2026
    asOf: 2026-01
    verified: yes
    sources:
      - publisher: NASA
        title: Station facts
        url: https://example.org/station
        year: 2026
  - id: iss-speed
    statement: The station moves at about 7.7 km a second.
    date: 2011-04-15
    asOf: 2026
    verified: seed
    sources:
      - publisher: ESA
        title: The station in orbit
        year: 2021
  - id: iss-crew
    statement: Seven people live aboard.
    date: 2026
    asOf: 2026-01
    volatile: true
    staleAfter: 2027-01-31
    verified: yes
    sources: [{ publisher: NASA, title: Crew, year: 2026 }]
`;

const UNIT = `title: Orbits
summary: Why things stay up.
objectives: [Say why a satellite does not fall down]
lessons: [staying-up]
blueprint:
  items: 4
  minutes: 5
  levels: { recall: 0.5, understanding: 0.25, judgement: 0.25 }
`;

const LESSON = `---
title: Staying up
minutes: 3
concepts: [falling-around]
objectives:
  - Say why a satellite does not fall down
---

## A fall that misses {#a-fall-that-misses concepts="falling-around"}

The station is *always* falling, **fast**, about 400 km up at :term[perigee]{#perigee}.:fact{#iss-height}

- It is high:fact{ids="iss-height iss-speed"}
- It is fast

> It flies fast.:fact{#iss-speed}

::check{#how-high}

:::viewpoint{holder="An engineer" date="2021" question="speed-or-height" side="speed"}
Speed matters more than height.:fact{#iss-speed}
:::

:::viewpoint{holder="A pilot" date="2022" question="speed-or-height" side="height"}
Height matters more than speed.:fact{#iss-height}
:::
`;

const CARDS = `notes:
  - id: height
    kind: basic
    concepts: [falling-around]
    facts: [iss-height]
    section: staying-up/a-fall-that-misses
    tags: [numbers]
    front: How high does the station fly?
    back: About **400 km** above the ground.
  - id: speed
    kind: cloze
    concepts: [falling-around]
    facts: [iss-speed]
    section: staying-up/a-fall-that-misses
    text: The station moves at {{c1::7.7 km::distance}} each {{c2::second}}.
  - id: name
    kind: typed
    concepts: [falling-around]
    facts: [iss-height]
    section: staying-up/a-fall-that-misses
    front: What is the lowest point of an orbit called?
    answer: perigee
    accept: [the perigee]
`;

const QUIZ = `items:
  - id: how-high
    kind: single
    level: recall
    concepts: [falling-around]
    facts: [iss-height]
    section: staying-up/a-fall-that-misses
    stem: How high does the station fly?
    options:
      - text: 400 km
        correct: true
      - text: 40 km
        feedback: Balloons fly there.
      - text: 4,000 km
        feedback: Few satellites fly there.
    explanation: It flies about 400 km up.
  - id: which-hold
    kind: multiple
    level: understanding
    concepts: [falling-around]
    facts: [iss-height, iss-speed]
    section: staying-up/a-fall-that-misses
    stem: Which are true of the station?
    options:
      - text: It falls
        correct: true
      - text: It moves fast
        correct: true
      - text: It hovers
        feedback: Nothing hovers in orbit.
    explanation: It falls and moves fast.
  - id: needs-engines
    kind: true-false
    level: judgement
    concepts: [falling-around]
    facts: [iss-speed]
    section: staying-up/a-fall-that-misses
    stem: The station needs engines to stay fast.
    answer: false
    feedback: Nothing slows it much.
    explanation: It keeps its speed.
  - id: by-height
    kind: ordering
    level: recall
    concepts: [falling-around]
    facts: [iss-height]
    section: staying-up/a-fall-that-misses
    stem: Order these by height, lowest first.
    entries: [Airliner, Balloon, Station]
    feedback: Airliners fly lowest.
    explanation: The station flies highest.
`;

const TIMELINE = `events:
  - id: speed-measured
    title: The station is measured
    date: 2011-04-15
    kind: cooperation
    importance: 2
    actors: [USA, RUS]
    facts: [iss-speed]
`;

const PARTNERSHIPS = `partnerships:
  - id: station
    title: The station
    kind: station
    from: 1998-01-29
    status: goes on
    facts: [iss-height]
    members:
      - { country: USA, agency: NASA, joined: 1998-01-29, role: modules }
      - { agency: ESA }
`;

const ORBITS = `stations:
  - id: iss
    title: The station
    catalogueNumber: 25544
    inclinationDegrees: 51.63
    eccentricity: 0.00049
    revolutionsPerDay: 15.491
    perigeeKm: 416
    apogeeKm: 423
    elements:
      epoch: "2026-09-14T20:28:05Z"
      line1: "1 25544U 98067A   26257.85283187  .00006182  00000+0  11980-3 0  9992"
      line2: "2 25544  51.6309 216.3169 0004922 141.7352 218.3986 15.49117649585657"
    facts: [iss-height]
launchSites:
  - id: baikonur
    title: Baikonur
    country: KAZ
    operator: RUS
    latitudeDegrees: 45.965
    longitudeDegrees: 63.305
    crewed: true
    sources: [{ publisher: A, title: B, year: 2025 }]
`;

const POSITIONS = `questions:
  - id: speed-or-height
    question: Does speed or height keep the station up?
    sides:
      - { id: speed, title: Speed }
      - { id: height, title: Height }
positions:
  - id: engineer
    holder: An engineer
    role: engineer
    date: 2021
    question: speed-or-height
    side: speed
    claim: Speed matters more.
    premises: [Without speed it falls]
    counterArgument: Without height it burns.
    facts: [iss-speed]
`;

const SCENARIOS = `scenarios:
  - id: a-shared-camera
    title: A shared camera
    case: Two agencies want to share a camera.
    clauseYear: 2012
    payer: One agency
    participants: Two agencies
    setting: bilateral
    place: In orbit
    certified: true
    verdict: allowed
    reason: It was certified.
    facts: [iss-speed, iss-crew]
`;

const NAMES = `names:
  - { name: Baikonur, not: [Baykonur] }
`;

/** Paths of the files of the sample pack. */
export const SAMPLE = {
  pack: 'pack.yaml',
  concepts: 'concepts.yaml',
  glossary: 'glossary.yaml',
  facts: 'facts/station.yaml',
  unit: 'units/orbits/unit.yaml',
  lesson: 'units/orbits/lessons/staying-up.md',
  cards: 'units/orbits/cards.yaml',
  quiz: 'units/orbits/quiz.yaml',
  names: 'names.yaml',
  timeline: 'explore/timeline.yaml',
  partnerships: 'explore/partnerships.yaml',
  orbits: 'explore/orbits.yaml',
  positions: 'explore/positions.yaml',
  scenarios: 'explore/scenarios.yaml',
} as const;

const DEFAULTS: Record<string, string> = {
  [SAMPLE.pack]: PACK,
  [SAMPLE.concepts]: CONCEPTS,
  [SAMPLE.glossary]: GLOSSARY,
  [SAMPLE.facts]: FACTS,
  [SAMPLE.unit]: UNIT,
  [SAMPLE.lesson]: LESSON,
  [SAMPLE.cards]: CARDS,
  [SAMPLE.quiz]: QUIZ,
  [SAMPLE.names]: NAMES,
  [SAMPLE.timeline]: TIMELINE,
  [SAMPLE.partnerships]: PARTNERSHIPS,
  [SAMPLE.orbits]: ORBITS,
  [SAMPLE.positions]: POSITIONS,
  [SAMPLE.scenarios]: SCENARIOS,
};

/** The text a file is to have, or null to leave it out. */
export type PackOverrides = Readonly<Record<string, string | null>>;

/** The files of the sample pack with some of them replaced, added or left out. */
export function buildPackFiles(overrides: PackOverrides = {}): Map<string, string> {
  const files = new Map(Object.entries(DEFAULTS));
  for (const [path, text] of Object.entries(overrides)) {
    if (text === null) files.delete(path);
    else files.set(path, text);
  }
  return files;
}

/** A file of the sample pack with one text in it replaced by another; the text must be there. */
export function editFile(path: string, from: string, to: string): Record<string, string> {
  const text = DEFAULTS[path];
  if (text === undefined || !text.includes(from)) throw new Error(`${path} does not hold: ${from}`);
  return { [path]: text.replace(from, () => to) };
}

/** The sample pack compiled; throws when the overrides brought in a problem. */
export function buildCompiledPack(overrides: PackOverrides = {}): Pack {
  const { pack, problems } = compilePack(buildPackFiles(overrides));
  if (!pack || problems.length > 0) throw new Error(`the pack has problems: ${JSON.stringify(problems)}`);
  return pack;
}

/** The head of a quiz file with an item named `new-one` whose own fields are `fields`. */
export function itemSource(fields: string): string {
  const own = fields.trim().split('\n');
  return `items:
  - id: new-one
    level: recall
    concepts: [falling-around]
    facts: [iss-height]
    section: staying-up/a-fall-that-misses
    stem: What is it?
    explanation: It is so.
${own.map((line) => `    ${line}`).join('\n')}
`;
}

/** The sample pack compiled with such an item before its others: the item, and what is wrong. */
export function compileItem(fields: string) {
  const files = buildPackFiles(editFile(SAMPLE.quiz, 'items:\n', itemSource(fields)));
  const { pack, problems } = compilePack(files);
  return { item: pack?.units[0]?.items[0], causes: problems.map(({ cause }) => cause) };
}
