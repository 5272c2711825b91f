import type { Source } from '#core/content/pack-parts.ts';
import type { FactView } from '#core/contract/questions.ts';
import { FactNote } from './fact-note.tsx';
import { SourceLine } from './source-line.tsx';
import styles from './fact-list.module.css';

interface FactListProps {
  facts: readonly FactView[];
  /** Sources of what is shown as a whole; those its facts name already are left out. */
  sources?: readonly Source[];
}

/** Facts with their sources and dates, one below the other, and then sources that stand by themselves. */
export function FactList({ facts, sources = [] }: FactListProps) {
  const named = new Set(facts.flatMap((fact) => fact.sources.map(identify)));
  const further = sources.filter((source) => !named.has(identify(source)));
  return (
    <ul className={styles.facts}>
      {facts.map((fact) => (
        <li key={fact.id}>
          <FactNote fact={fact} />
        </li>
      ))}
      {further.map((source) => (
        <li key={identify(source)} className={styles.source}>
          <SourceLine source={source} />
        </li>
      ))}
    </ul>
  );
}

function identify({ publisher, title, year }: Source): string {
  return `${publisher} ${title} ${year}`;
}
