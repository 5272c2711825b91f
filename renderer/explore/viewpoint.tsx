import type { Block } from '#core/content/pack.ts';
import type { ViewpointView } from '#core/contract/explore.ts';
import { formatDateText } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { CitedFacts } from '#renderer/ui/cited-facts.tsx';
import { TextLink } from '#renderer/ui/link.tsx';
import { RichText } from '#renderer/ui/rich-text.tsx';
import { sectionPath } from '#renderer/ui/section-path.ts';
import styles from './voice.module.css';

/** What somebody says in a lesson, with the way to where it stands among the rest of the argument. */
export function Viewpoint({ viewpoint }: { viewpoint: ViewpointView }) {
  const { holder, date, blocks, section, facts } = viewpoint;
  return (
    <article className={styles.voice}>
      <h4 className={styles.holder}>{holder}</h4>
      <p className={styles.role}>{formatDateText(date)}</p>
      {blocks.map((block) => (
        <SpokenBlock key={block.id} block={block} />
      ))}
      <CitedFacts facts={facts}>
        <TextLink href={sectionPath(section.lesson, section.id)}>
          {t('explore.debate.read', { section: section.title })}
        </TextLink>
      </CitedFacts>
    </article>
  );
}

/** Plain words of a viewpoint; what does more, such as a check question, stays in its lesson. */
function SpokenBlock({ block }: { block: Block }) {
  if (block.kind === 'paragraph' || block.kind === 'quote') {
    return (
      <p className={styles.claim}>
        <RichText nodes={block.children} />
      </p>
    );
  }
  if (block.kind !== 'list') return null;
  return (
    <ul className={styles.premises}>
      {block.items.map((item, index) => (
        <li key={index}>
          <RichText nodes={item} />
        </li>
      ))}
    </ul>
  );
}
