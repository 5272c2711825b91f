import type { Block } from '#core/content/pack.ts';
import { RichText } from './rich-text.tsx';
import styles from './lesson-text.module.css';

/** Paragraphs of a lesson to read elsewhere: their words, without terms, sources and questions, which stay in the lesson. */
export function LessonText({ blocks }: { blocks: readonly Block[] }) {
  return (
    <div className={styles.text}>
      {blocks.map((block) => (
        <LessonParagraph key={block.id} block={block} />
      ))}
    </div>
  );
}

function LessonParagraph({ block }: { block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <RichText nodes={block.children} />
        </p>
      );
    case 'quote':
      return (
        <blockquote className={styles.quote}>
          <RichText nodes={block.children} />
        </blockquote>
      );
    case 'list':
      return (
        <ul className={styles.list}>
          {block.items.map((item, index) => (
            <li key={index}>
              <RichText nodes={item} />
            </li>
          ))}
        </ul>
      );
    case 'viewpoint':
      return (
        <figure className={styles.quote}>
          <figcaption>{block.holder}</figcaption>
          <LessonText blocks={block.blocks} />
        </figure>
      );
    case 'check':
    case 'figure':
      return null;
  }
}
