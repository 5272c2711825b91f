import styles from './chart-key.module.css';

/** What the shades of a chart's parts stand for, in the order they are stacked. */
export function ChartKey({ names }: { names: readonly string[] }) {
  return (
    <p className={styles.key} aria-hidden="true">
      {names.map((name, part) => (
        <span key={name} className={styles.name}>
          <i className={styles.sign} data-part={part} />
          {name}
        </span>
      ))}
    </p>
  );
}
