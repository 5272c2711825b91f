import { expect, test } from 'vitest';
import { compilePack } from '#core/content/compile.ts';
import { buildPackFiles, editFile, SAMPLE, type PackOverrides } from '#tests/support/pack-builder.ts';

/** One way to break the sample pack, and the one problem it must bring. */
interface Row {
  change: PackOverrides;
  file: string;
  /** Words found first on the line the problem is on, or the line's number. */
  at: string | number;
  cause: string;
}

const { pack, concepts, glossary, facts, unit, lesson, cards, quiz, timeline, partnerships, orbits, positions, scenarios } = SAMPLE;

/** One text of a file replaced by another; the problem is where the new text begins unless `at` says otherwise. */
function edit(file: string, from: string, to: string, cause: string, at: string | number = to): Row {
  return { change: editFile(file, from, to), file, at, cause };
}

/** A change of files as a whole, with the problem on the first line of one. */
function whole(change: PackOverrides, file: string, cause: string): Row {
  return { change, file, at: 1, cause };
}

const words = (count: number) => Array.from({ length: count }, (_, index) => `w${index}`).join(' ');

const CONCEPT = '  - id: another\n    title: Another\n    summary: Another.\n';
const IDLE_FACT =
  '  - id: idle\n    statement: Idle.\n    date: 2020\n    asOf: 2026\n    verified: yes\n    sources: [{ publisher: A, title: B, year: 2020 }]\n';
const SAME_CARD =
  '  - id: again\n    kind: basic\n    concepts: [falling-around]\n    facts: [iss-height]\n    section: staying-up/a-fall-that-misses\n    front: how HIGH does the station fly\n    back: About 400 km, above the ground\n';
const FEEDBACK = '        feedback: Balloons fly there.\n';

const rows: Record<string, Row> = {
  // Files
  'a file that is none of the format': whole({ 'notes.txt': '' }, 'notes.txt', 'is not a file of the pack format; see docs/content-format.md'),
  'two names that differ in capital letters only': whole({ LICENSE: '', license: '' }, 'license', 'differs from LICENSE in capital letters only, which some systems take for one file'),
  'no pack.yaml': whole({ [pack]: null }, pack, 'this file is missing'),
  'no cards': whole({ [cards]: null }, cards, 'this file is missing'),
  'a unit without a folder': edit(pack, 'units: [orbits]', 'units: [orbits, moons]', 'there is no file units/moons/unit.yaml'),
  'a unit that is not listed': whole({ 'units/moons/unit.yaml': '' }, 'units/moons/unit.yaml', 'the unit `moons` is not listed in pack.yaml'),
  'a lesson without a file': edit(unit, 'lessons: [staying-up]', 'lessons: [staying-up, coming-down]', 'there is no file units/orbits/lessons/coming-down.md'),
  'a lesson that is not listed': whole({ 'units/orbits/lessons/extra.md': '' }, 'units/orbits/lessons/extra.md', 'the lesson `extra` is not listed in unit.yaml'),

  // YAML
  'text that is not YAML': edit(concepts, 'title: Falling around', 'title: [Falling', 'cannot be read as YAML: Flow sequence in block collection must be sufficiently indented and end with a ]', 'summary'),
  'an alias': edit(concepts, 'title: Falling around', 'title: &t Falling\n    other: *t', 'aliases (*name) are not allowed: write the value out', '*t'),
  'a tag': edit(concepts, 'title: Falling around', 'title: !!str Falling', 'tags (!name) are not allowed'),
  'a tag of ones own': edit(concepts, 'title: Falling around', 'title: !own Falling', 'cannot be read as YAML: Unresolved tag: !own'),
  'a field twice': edit(concepts, 'title: Falling around', 'title: A\n    title: B', '`title` stands here twice', 'title: B'),
  'a merge key': edit(concepts, 'title: Falling around', '<<: { title: A }\n    title: B', '`<<` is not a field known here'),
  'a prototype': edit(concepts, 'title: Falling around', '__proto__: { title: A }\n    title: B', '`__proto__` is not a field known here'),
  'two documents': edit(concepts, 'title: Falling around', 'title: A\n---\nb: c', 'cannot be read as YAML: a file holds one document only', '---'),
  'deep nesting': edit(concepts, 'title: Falling around', `title: ${'['.repeat(40)}${']'.repeat(40)}`, 'is nested more than 16 levels deep'),
  'a long file': whole({ [glossary]: `# ${'x'.repeat(1_000_001)}` }, glossary, 'is longer than 1000000 characters'),
  'many values': edit(concepts, 'title: Falling around', `title: [${'a,'.repeat(200_000)}]`, 'holds more than 300000 values and marks', 'title: ['),

  // Shape
  'a field missing': edit(concepts, '    title: Falling around\n', '', '`title` is missing', '- id: falling'),
  'a field not known': edit(concepts, 'title: Falling', 'colour: red\n    title: Falling', '`colour` is not a field known here'),
  'text that is a number': edit(cards, 'front: How high does the station fly?', 'front: 12', '`front` must be text; put it in quotes if it looks like a number or like true, false or null'),
  'text that is empty': edit(cards, 'front: How high does the station fly?', 'front: ""', '`front` must not be empty'),
  'a list that is none': edit(cards, 'tags: [numbers]', 'tags: numbers', '`tags` must be a list'),
  'a number that is none': edit(lesson, 'minutes: 3', 'minutes: three', '`minutes` must be a number'),
  'a number out of range': edit(lesson, 'minutes: 3', 'minutes: 0', '`minutes` must be more than 0'),
  'an id that is none': edit(concepts, 'prerequisites: []', 'prerequisites: [Big Id]', '`prerequisites[1]` must be lower-case words joined by hyphens'),
  'an id that is too long': edit(concepts, 'prerequisites: []', `prerequisites: [${'a'.repeat(61)}]`, '`prerequisites[1]` must not be longer than 60 characters'),
  'an id named twice': edit(cards, 'facts: [iss-height]', 'facts: [iss-height, iss-height]', '`facts` must not name the same id twice'),
  'a kind of card not known': edit(cards, 'kind: basic', 'kind: picture', '`kind` must be basic, reversed, cloze, typed or image-occlusion'),
  'a kind of item not known': edit(quiz, 'kind: single', 'kind: sonnet', '`kind` must be single, multiple, true-false, ordering, short-text, numeric, matching, gaps, categorise, timeline, hotspot, scenario or essay'),
  'a level not known': edit(quiz, 'level: judgement', 'level: wisdom', '`level` must be recall or understanding or judgement'),
  'a version not known': edit(pack, 'version: 1.0.0', 'version: "1.0"', '`version` must be a semantic version such as 1.0.0'),
  'a language not known': edit(pack, 'language: en', 'language: "?"', '`language` must be a language tag such as en'),
  'an address that is not of the web': edit(facts, 'url: https://example.org/station', 'url: "javascript:alert(1)"', '`sources[1].url` must be an address that begins with https:// or http://'),
  'a list without entries': edit(glossary, glossaryEntries(), 'terms: []\n', '`terms` must have at least 1 entry'),
  'no fact cited by a card': edit(cards, 'facts: [iss-height]', 'facts: []', '`facts` must have at least 1 entry'),

  // Dates
  'a day that does not exist': edit(facts, 'date: 2011-04-15', 'date: 2011-02-29', '`date` must be a date such as 2011, 2011-04 or 2011-04-15, or a range such as 2011/2013'),
  'a range the wrong way round': edit(facts, 'date: 2020/2026', 'date: 2026/2020', '`date` must be a date such as 2011, 2011-04 or 2011-04-15, or a range such as 2011/2013'),
  'a date in words': edit(facts, 'asOf: 2026-01', 'asOf: January 2026', '`asOf` must be a date such as 2026, 2026-01 or 2026-01-31'),
  'a month where a day is due': edit(pack, 'asOf: 2026-11-01', 'asOf: 2026-11', '`asOf` must be a day such as 2026-01-31'),
  'a volatile fact without an end': edit(facts, '    staleAfter: 2027-01-31\n', '', 'the fact `iss-crew` is volatile and needs `staleAfter`', 'volatile'),
  'a settled fact with an end': edit(facts, '    volatile: true\n', '', 'the fact `iss-crew` has `staleAfter` and needs `volatile: true`', 'staleAfter'),
  'a fact stale before it was checked': edit(facts, 'staleAfter: 2027-01-31', 'staleAfter: 2025-01-31', 'the fact `iss-crew` was checked after its `staleAfter`'),

  // Ids and references
  'a concept twice': edit(concepts, 'concepts:\n', 'concepts:\n  - id: falling-around\n    title: A\n    summary: A.\n', 'the concept id `falling-around` is already taken in concepts.yaml, line 2', 'id: falling-around\n    title: Falling'),
  'a fact twice': edit(facts, 'facts:\n', `facts:\n${IDLE_FACT.replace('idle', 'iss-speed')}`, 'the fact id `iss-speed` is already taken in facts/station.yaml, line 2', 'id: iss-speed\n    statement: The station'),
  'a note twice': edit(cards, 'id: speed', 'id: height', 'the note id `height` is already taken in units/orbits/cards.yaml, line 2', 'id: height\n    kind: cloze'),
  'an item twice': edit(quiz, 'id: by-height', 'id: how-high', 'the item id `how-high` is already taken in units/orbits/quiz.yaml, line 2', 'id: how-high\n    kind: ordering'),
  'a section twice': edit(lesson, ':::viewpoint', '## Again {#a-fall-that-misses plain}\n\n:::viewpoint', 'the section id `staying-up/a-fall-that-misses` is already taken in units/orbits/lessons/staying-up.md, line 9', '## Again'),
  'a lesson twice': edit(unit, 'lessons: [staying-up]', 'lessons: [staying-up, staying-up]', '`lessons` must not name the same id twice'),
  'a card citing a fact there is not': edit(cards, 'facts: [iss-speed]', 'facts: [iss-weight]', 'there is no fact `iss-weight`'),
  'an item citing a fact there is not': edit(quiz, 'facts: [iss-height, iss-speed]', 'facts: [iss-height, iss-speed, iss-weight]', 'there is no fact `iss-weight`'),
  'a term citing a fact there is not': edit(glossary, 'facts: [iss-height]', 'facts: [iss-weight]', 'there is no fact `iss-weight`'),
  'a paragraph citing a fact there is not': edit(lesson, 'height.:fact{#iss-speed}', 'height.:fact{#iss-weight}', 'there is no fact `iss-weight`'),
  'a term there is not': edit(lesson, '{#perigee}', '{#apogee}', 'there is no term `apogee`'),
  'a card of a concept there is not': edit(cards, 'concepts: [falling-around]', 'concepts: [floating]', 'there is no concept `floating`'),
  'a lesson of a concept there is not': edit(lesson, 'concepts: [falling-around]', 'concepts: [falling-around, floating]', 'there is no concept `floating`'),
  'a prerequisite there is not': edit(concepts, 'prerequisites: []', 'prerequisites: [floating]', 'there is no concept `floating`'),
  'a card of a section there is not': edit(cards, 'section: staying-up/a-fall-that-misses', 'section: staying-up/elsewhere', 'there is no section `staying-up/elsewhere`'),
  'a section not named with its lesson': edit(cards, 'section: staying-up/a-fall-that-misses', 'section: a-fall-that-misses', '`section` must be a lesson and a section, such as a-lesson/a-section'),
  'a check of an item there is not': edit(lesson, '::check{#how-high}', '::check{#how-low}', 'there is no item `how-low` in the quiz of this unit'),
  'a fact nobody cites': edit(facts, 'facts:\n', `facts:\n${IDLE_FACT}`, 'the fact `idle` is cited nowhere', 'id: idle'),
  'a term nobody uses': edit(glossary, 'terms:\n', 'terms:\n  - id: idle\n    title: idle\n    definition: Not used.\n', 'the term `idle` is used in no lesson', 'id: idle'),

  // Concepts
  'a concept nobody uses': edit(concepts, 'concepts:\n', `concepts:\n${CONCEPT}`, 'the concept `another` is not used', 'id: another'),
  'a circle of prerequisites': edit(concepts, 'prerequisites: []', 'prerequisites: [falling-around]', 'prerequisites run in a circle: `falling-around`, `falling-around`', 'id: falling-around'),

  // Cards
  'a long front': edit(cards, 'front: How high does the station fly?', `front: ${words(31)}`, '`front` has 31 words; 30 are the most'),
  'a long back': edit(cards, 'back: About **400 km** above the ground.', `back: ${words(41)}`, '`back` has 41 words; 40 are the most'),
  'a long answer': edit(cards, 'answer: perigee', `answer: ${words(7)}`, '`answer` has 7 words; 6 are the most to type'),
  'a long cloze text': edit(cards, 'each {{c2::second}}', `each {{c2::second}} ${words(40)}`, '`text` has 48 words; 40 are the most', 'text:'),
  'a cloze without gaps': edit(cards, '{{c1::7.7 km::distance}} each {{c2::second}}', 'speed', 'a cloze text needs at least one gap such as {{c1::words}}', 'text:'),
  'a gap that is not closed': edit(cards, '{{c2::second}}', '{{c2::second', 'a gap is not written as {{c1::words}} or {{c1::words::hint}}', 'text:'),
  'a gap without words': edit(cards, '{{c2::second}}', '{{c2::}}', 'a gap is not written as {{c1::words}} or {{c1::words::hint}}', 'text:'),
  'a gap within a gap': edit(cards, '{{c2::second}}', '{{c2::{{c3::second}}}}', 'a gap is not written as {{c1::words}} or {{c1::words::hint}}', 'text:'),
  'a gap number left out': edit(cards, '{{c2::second}}', '{{c3::second}}', 'gaps must be numbered c1, c2 and so on without holes, not c1, c3', 'text:'),
  'a gap given away': edit(cards, 'each {{c2::second}}', 'each {{c2::second}}, a second', 'gap c2 is given away: "second" also stands in the words shown', 'text:'),
  'emphasis in a cloze': edit(cards, 'The station moves at {{', 'The *station* moves at {{', 'emphasis cannot stand in a cloze text', 'text:'),
  'the same card twice': edit(cards, '  - id: speed', `${SAME_CARD}  - id: speed`, 'asks the same as the card `height/1`', 'id: again'),
  'an asterisk without a partner': edit(cards, 'About **400 km** above', 'About **400 km above', 'an asterisk has no partner: close the emphasis, or write \\* for the sign itself', 'back:'),
  'HTML on a card': edit(cards, 'About **400 km**', 'About <b>400 km</b>', 'HTML cannot stand here: only *emphasis* and **strong**', 'back:'),
  'a link on a card': edit(cards, 'About **400 km**', 'About [400 km](https://example.org)', 'links and images cannot stand here: only *emphasis* and **strong**', 'back:'),
  'a directive on a card': edit(cards, 'About **400 km**', 'About 400 km:fact{#iss-height}', 'directives cannot stand here: only *emphasis* and **strong**', 'back:'),

  // Items
  'no right option': edit(quiz, '      - text: 400 km\n        correct: true\n', '      - text: 400 km\n        feedback: No.\n', 'exactly one option must be correct, not 0', 'options:'),
  'two right options of one': edit(quiz, FEEDBACK, '        correct: true\n', 'exactly one option must be correct, not 2', 'options:'),
  'one right option of several': edit(quiz, '      - text: It moves fast\n        correct: true\n', '      - text: It moves fast\n        feedback: No.\n', 'at least two options must be correct and at least one wrong; 1 of 3 are correct', 'options:\n      - text: It falls'),
  'no wrong option of several': edit(quiz, '        feedback: Nothing hovers in orbit.\n', '        correct: true\n', 'at least two options must be correct and at least one wrong; 3 of 3 are correct', 'options:\n      - text: It falls'),
  'a wrong option without feedback': edit(quiz, FEEDBACK, '', 'the wrong option "40 km" needs `feedback` that teaches', 'text: 40 km'),
  'a true-false item without feedback': edit(quiz, '    feedback: Nothing slows it much.\n', '', '`feedback` is missing', 'id: needs-engines'),
  'all of the above': edit(quiz, 'text: 40 km', 'text: All of the above', '"All of the above": options are shuffled and must stand on their own'),
  'an option twice': edit(quiz, 'text: 40 km', 'text: 400 KM.', '"400 KM." stands among the options twice'),
  'an entry twice': edit(quiz, 'entries: [Airliner, Balloon, Station]', 'entries: [Airliner, Balloon, airliner]', '"airliner" stands among the entries twice'),
  'two entries to order': edit(quiz, 'entries: [Airliner, Balloon, Station]', 'entries: [Airliner, Balloon]', '`entries` must have at least 3 entries'),

  // Blueprint
  'shares that do not add up': edit(unit, 'recall: 0.5', 'recall: 0.6', '`blueprint.levels` must add up to 1', 'levels:'),
  'more items drawn than there are': edit(unit, 'items: 4', 'items: 5', 'the blueprint draws 5 items and the quiz has 4', 1),
  'more of a level drawn than there are': edit(unit, '{ recall: 0.5, understanding: 0.25, judgement: 0.25 }', '{ recall: 0.25, understanding: 0.5, judgement: 0.25 }', 'the blueprint draws 2 items of level understanding and the quiz has 1', 1),

  // Lessons
  'no front matter': whole({ [lesson]: withoutFrontMatter() }, lesson, 'a lesson begins with front matter between two lines of ---'),
  'front matter with a field missing': edit(lesson, 'title: Staying up\n', '', '`title` is missing', 2),
  'words before the first section': edit(lesson, '## A fall', 'Hello.\n\n## A fall', 'this stands before the first section: begin one with ##', 'Hello.'),
  'a heading of another level': edit(lesson, '- It is high', '### More\n\n- It is high', 'only level-2 headings (##) may stand in a lesson', '### More'),
  'a heading without an id': edit(lesson, '## A fall that misses {#a-fall-that-misses concepts="falling-around"}', '## A fall that misses', 'a section heading is written ## Title {#section-id concepts="a-concept another"}'),
  'a heading with an unknown attribute': edit(lesson, '{#a-fall-that-misses ', '{#a-fall-that-misses colour="red" ', '`colour` is not known in a section heading; a section heading is written ## Title {#section-id concepts="a-concept another"}'),
  'a heading with markup': edit(lesson, '## A fall', '## A *fall*', 'a section heading is plain words without markup'),
  'a section that is empty': edit(lesson, '## A fall', '## Before {#before}\n\n## A fall', 'this section is empty', '## Before'),
  'a paragraph without a fact': edit(lesson, '- It is high', 'It is high indeed.\n\n- It is high', 'this paragraph cites no fact; cite one, or mark the section\'s heading `plain`', 'It is high indeed'),
  'a list without a fact': edit(lesson, '- It is high:fact{ids="iss-height iss-speed"}', '- It is high', 'this list cites no fact; cite one, or mark the section\'s heading `plain`'),
  'a quote without a fact': edit(lesson, 'flies fast.:fact{#iss-speed}', 'flies fast.', 'this quote cites no fact; cite one, or mark the section\'s heading `plain`', '> It flies'),
  'a viewpoint without a fact': edit(lesson, 'height.:fact{#iss-speed}', 'height.', 'this paragraph cites no fact; cite one, or mark the section\'s heading `plain`', 'Speed matters'),
  'a viewpoint without a date': edit(lesson, ' date="2021"', '', 'a viewpoint names who held it and when: :::viewpoint{holder="Name" date="2011"}', ':::viewpoint'),
  'a block of HTML': edit(lesson, '- It is high', '<div>x</div>\n\n- It is high', 'HTML is not allowed', '<div>'),
  'HTML among words': edit(lesson, 'Speed matters', 'Speed<br>matters', 'HTML is not allowed', 'Speed'),
  'a comment': edit(lesson, '- It is high', '<!-- x -->\n\n- It is high', 'HTML is not allowed', '<!--'),
  'a link': edit(lesson, 'Speed matters', '[Speed](https://example.org) matters', 'links are not allowed: cite a fact instead'),
  'an address in angle brackets': edit(lesson, 'Speed matters', '<https://example.org> matters', 'links are not allowed: cite a fact instead'),
  'a link by reference': edit(lesson, '- It is high', '[a]: https://example.org\n\n- It is high', 'links are not allowed: cite a fact instead', '[a]:'),
  'an image': edit(lesson, 'Speed matters', '![Speed](a.png) matters', 'images are not allowed'),
  'code among words': edit(lesson, 'Speed matters', '`Speed` matters', 'code is not allowed'),
  'a block of code': edit(lesson, '- It is high', '```\nx\n```\n\n- It is high', 'code is not allowed; a paragraph begins at the margin', '```'),
  'an indented block': edit(lesson, '- It is high', '    x = 1\n\n- It is high', 'code is not allowed; a paragraph begins at the margin', '    x = 1'),
  'a table': edit(lesson, '- It is high', '| a | b |\n|---|---|\n| 1 | 2 |:fact{#iss-speed}\n\n- It is high', 'tables are not allowed', '| a |'),
  'a rule': edit(lesson, '- It is high', '***\n\n- It is high', 'a rule is not allowed: begin a section with ## instead', '***'),
  'a list within a list': edit(lesson, '- It is fast', '- It is fast\n  - very', 'a list entry is one paragraph, without lists or quotes inside', '  - very'),
  'a forced line break': edit(lesson, 'Speed matters', 'Speed\\\nmatters', 'a forced line break is not allowed: begin a new paragraph', 'Speed'),
  'an inline directive not known': edit(lesson, 'Speed matters', ':loud[Speed] matters', 'the directive `:loud` is not known; a colon before a letter that is meant as such is written \\:'),
  'a word that looks like a directive': edit(lesson, 'Speed matters', 'Speed:matters', 'the directive `:matters` is not known; a colon before a letter that is meant as such is written \\:'),
  'a leaf directive not known': edit(lesson, '::check{#how-high}', '::figure{#how-high}', 'the directive `::figure` is not known'),
  'a container directive not known': edit(lesson, '- It is high', ':::aside\nx\n:::\n\n- It is high', 'the directive `:::aside` is not known', ':::aside'),
  'a citation without a fact': edit(lesson, '- It is fast', '- It is fast:fact', 'a citation is written :fact{#fact-id} or :fact{ids="one-fact another"}'),
  'a term without words': edit(lesson, ':term[perigee]{#perigee}', ':term{#perigee}', 'a term is written :term[words]{#term-id}', 'The station is'),
  'an unknown attribute': edit(lesson, 'height.:fact{#iss-speed}', 'height.:fact{#iss-speed page="3"}', '`page` is not known in the directive `fact`'),
  'a check within a viewpoint': edit(lesson, 'Speed matters', '::check{#how-high}\n\nSpeed matters', 'a viewpoint holds paragraphs, lists and quotes only', '::check{#how-high}\n\nSpeed'),
  'a paragraph without end': edit(lesson, 'Speed matters', `${'Speed '.repeat(700)}matters`, 'a paragraph is longer than 4000 characters', 'Speed Speed'),
  'quotes within quotes': edit(lesson, '> It flies', `${'> '.repeat(9)}It flies`, 'quotes, lists or directives are nested more than 6 levels deep', '> > >'),
  'a viewpoint on a question without a side': edit(lesson, ' side="speed"', '', 'a viewpoint that names a `question` names its `side` on it too', ':::viewpoint'),
  'a viewpoint on a question there is not': edit(lesson, 'question="speed-or-height" side="speed"', 'question="weight" side="speed"', 'there is no question `weight`', ':::viewpoint'),

  // Balance
  'one side of a contested question': edit(lesson, 'side="height"', 'side="speed"', 'on `speed-or-height` this lesson gives one side only; let another speak in it too', ':::viewpoint{holder="An engineer"'),
  'a side there is not': edit(lesson, 'side="height"', 'side="weight"', 'the question `speed-or-height` has no side `weight`; it has `speed`, `height`', ':::viewpoint{holder="A pilot"'),
  'a position on a side there is not': edit(positions, 'side: speed\n    claim', 'side: weight\n    claim', 'the question `speed-or-height` has no side `weight`', 'id: engineer'),
  'a position on a question there is not': edit(positions, 'question: speed-or-height\n    side', 'question: weight\n    side', 'there is no question `weight`'),
  'a question nobody answers': edit(positions, 'questions:\n', 'questions:\n  - { id: idle, question: Why?, sides: [{ id: a, title: A }, { id: b, title: B }] }\n', 'the question `idle` is asked in no lesson and no position', '- { id: idle'),
  'a question with one side': edit(positions, '      - { id: height, title: Height }\n', '', '`sides` must have at least 2 entries', 'sides:'),
  'a side twice': edit(positions, '{ id: height, title', '{ id: speed, title', '`sides` must not name the same side twice', 'sides:'),

  // Dates in the words
  'a paragraph on what will change': edit(lesson, '- It is high', 'Seven people live there.:fact{#iss-crew}\n\n- It is high', 'this paragraph rests on `iss-crew`, which will change, and names no year: say as of when', 'Seven people'),
  'a card on what will change': edit(cards, 'facts: [iss-height]', 'facts: [iss-crew]', 'this card rests on `iss-crew`, which will change, and names no year: say as of when', 'id: height'),
  'an item on what will change': edit(quiz, 'facts: [iss-height, iss-speed]', 'facts: [iss-height, iss-speed, iss-crew]', 'this item rests on `iss-crew`, which will change, and names no year: say as of when', 'id: which-hold'),
  'a term on what will change': edit(glossary, 'facts: [iss-height]', 'facts: [iss-crew]', 'this term rests on `iss-crew`, which will change, and names no year: say as of when', 'id: perigee'),

  // Prose
  'a sentence without end': edit(lesson, 'Speed matters', `${'and so '.repeat(20)}speed matters`, 'a sentence has 45 words; 40 are the most: "and so and so and so and so and so and s…"', ':::viewpoint{holder="An engineer"'),
  'words taken over': edit(lesson, 'Speed matters more', 'They said "speed is what matters most here" and more', 'quotes 6 words running ("speed is what matters most here"); 4 are the most: paraphrase', ':::viewpoint{holder="An engineer"'),
  'words taken over in curly quotes': edit(cards, 'back: About **400 km** above', 'back: “About four hundred kilometres above” that is 400 km above', 'quotes 5 words running ("About four hundred kilometres above"); 4 are the most: paraphrase', 'id: height'),
  'a long quote': edit(lesson, '> It flies fast.', '> It flies very fast indeed.', 'a quote has 5 words; 4 are the most: paraphrase, and say whose view it is', '> It flies'),
  'a name spelled another way': edit(partnerships, 'status: goes on', 'status: Flown to from Baykonur', '"Baykonur" is spelled "Baikonur" in this pack', 'id: station'),

  // What there is to explore
  'an event out of order': edit(timeline, 'events:\n', 'events:\n  - { id: later, title: Later, date: 2020, kind: law, importance: 1, actors: [USA], facts: [iss-speed] }\n', 'the event `speed-measured` stands after a later one', 'date: 2011'),
  'an event of no importance': edit(timeline, 'importance: 2', 'importance: 4', '`importance` must be 1, 2 or 3'),
  'an event citing a fact there is not': edit(timeline, 'facts: [iss-speed]', 'facts: [iss-weight]', 'there is no fact `iss-weight`'),
  'a partnership that ends before it begins': edit(partnerships, '    from: 1998-01-29\n', '    from: 1998-01-29\n    to: 1997\n', 'the partnership `station` ends before it begins', 'to: 1997'),
  'a partnership without facts or sources': edit(partnerships, '    facts: [iss-height]\n', '', 'this cites neither facts nor sources', 'id: station'),
  'a member without a name': edit(partnerships, '{ agency: ESA }', '{ role: guest }', '`members[2]` names a country or an agency'),
  'a country that is no code': edit(partnerships, 'country: USA', 'country: usa', '`members[1].country` must be a country code of three capital letters such as FRA'),
  'an orbit upside down': edit(orbits, 'apogeeKm: 423', 'apogeeKm: 123', 'the apogee lies below the perigee'),
  'an element set with a digit changed': edit(orbits, '51.6309', '51.6308', '`elements.line2` has a wrong checksum: a character was changed', 'line2:'),
  'a scenario with a verdict not known': edit(scenarios, 'verdict: allowed', 'verdict: perhaps', '`verdict` must be allowed or needs-certification or prohibited or outside-the-clause'),
  'a typed answer without other spellings': edit(cards, '    accept: [the perigee]\n', '', 'a typed answer lists in `accept` the other ways a learner may write it', 'answer: perigee'),
  'a number without its unit': edit(quiz, 'text: 40 km', 'text: "40"', 'the option "40" is a number without its unit', 'id: how-high'),

  'a length that is no number': edit(SAMPLE.pack, 'authors: [The authors]', 'authors: [{ length: {} }]', '`authors[1]` has a field called length that is no number', 'authors:'),
  'a run of marks': edit(lesson, 'Speed matters', `${'*'.repeat(40)} matters`, 'a mark stands more than 12 times in a row', '****'),
};

function withoutFrontMatter(): string {
  const text = buildPackFiles().get(lesson) ?? '';
  return text.slice(text.indexOf('## '));
}

function glossaryEntries(): string {
  return buildPackFiles().get(glossary) ?? '';
}

test.each(Object.entries(rows))('%s', (_name, { change, file, at, cause }) => {
  const files = buildPackFiles(change);
  const text = files.get(file) ?? '';
  const offset = typeof at === 'string' ? text.indexOf(at) : 0;
  expect(offset).toBeGreaterThanOrEqual(0);
  const line = typeof at === 'number' ? at : text.slice(0, offset).split('\n').length;
  expect(compilePack(files).problems).toEqual([{ file, line, cause }]);
});
