import type { MessageKey } from '#renderer/i18n/catalogue.ts';

/** Searches most people want at some time. */
export const COMMON_SEARCHES: readonly { label: MessageKey; query: string }[] = [
  { label: 'browse.common.all', query: '' },
  { label: 'browse.common.due', query: 'is:due' },
  { label: 'browse.common.new', query: 'is:new' },
  { label: 'browse.common.forgotten', query: 'rated:1:again' },
  { label: 'browse.common.weak', query: 'is:review prop:recall<80%' },
  { label: 'browse.common.hard', query: 'prop:difficulty>8' },
  { label: 'browse.common.leech', query: 'is:leech' },
  { label: 'browse.common.marked', query: 'is:marked' },
  { label: 'browse.common.flagged', query: '-flag:0' },
  { label: 'browse.common.suspended', query: 'is:suspended' },
  { label: 'browse.common.buried', query: 'is:buried' },
  { label: 'browse.common.own', query: 'is:own' },
  { label: 'browse.common.reworded', query: 'is:reworded' },
  { label: 'browse.common.orphan', query: 'is:orphan' },
];

/** What the language of searches knows, each part with searches to try. */
export const SYNTAX: readonly {
  title: MessageKey;
  examples: readonly { query: string; means: MessageKey }[];
}[] = [
  {
    title: 'browse.help.words',
    examples: [
      { query: 'wolf amendment', means: 'browse.help.two-words' },
      { query: '"wolf amendment"', means: 'browse.help.phrase' },
      { query: 'astro*', means: 'browse.help.star' },
      { query: 'moon or mars', means: 'browse.help.or' },
      { query: 'moon -landing', means: 'browse.help.not' },
      { query: '(moon or mars) is:due', means: 'browse.help.brackets' },
    ],
  },
  {
    title: 'browse.help.where',
    examples: [
      { query: 'deck:wolf', means: 'browse.help.deck' },
      { query: 'tag:law', means: 'browse.help.tag' },
      { query: 'tag:none', means: 'browse.help.no-tag' },
      { query: 'concept:treaty', means: 'browse.help.concept' },
      { query: 'kind:cloze', means: 'browse.help.kind' },
      { query: 'remark:*', means: 'browse.help.remark' },
      { query: 'flag:1', means: 'browse.help.flag' },
    ],
  },
  {
    title: 'browse.help.state',
    examples: [
      { query: 'is:due', means: 'browse.help.due' },
      { query: 'is:new', means: 'browse.help.new' },
      { query: 'is:young', means: 'browse.help.young' },
      { query: 'is:mature', means: 'browse.help.mature' },
      { query: 'is:suspended', means: 'browse.help.suspended' },
      { query: 'is:leech', means: 'browse.help.leech' },
      { query: 'is:own', means: 'browse.help.own' },
      { query: 'is:orphan', means: 'browse.help.orphan' },
    ],
  },
  {
    title: 'browse.help.numbers',
    examples: [
      { query: 'prop:difficulty>8', means: 'browse.help.difficulty' },
      { query: 'prop:recall<80%', means: 'browse.help.recall' },
      { query: 'prop:interval>=30', means: 'browse.help.interval' },
      { query: 'prop:due<=3', means: 'browse.help.due-soon' },
      { query: 'prop:lapses>=3', means: 'browse.help.lapses' },
    ],
  },
  {
    title: 'browse.help.when',
    examples: [
      { query: 'rated:7', means: 'browse.help.rated' },
      { query: 'rated:1:again', means: 'browse.help.rated-again' },
      { query: 'introduced:7', means: 'browse.help.introduced' },
      { query: 'added:30', means: 'browse.help.added' },
    ],
  },
];
