import type { ReactNode } from 'react';
import type { Inline } from '#core/content/inline.ts';
import type { Block } from '#core/content/pack.ts';
import { textsOfBlock } from '#core/content/words-of-block.ts';
import type { LessonView } from '#core/contract/library.ts';
import { formatDateText } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { RichText } from '#renderer/ui/rich-text.tsx';
import { isAt, useAnnotations } from './annotations.ts';
import { FigureBlock } from './figure/figure-block.tsx';
import { CheckQuestion } from './check-question.tsx';
import { Citation } from './citation.tsx';
import { MarkedText } from './marked-text.tsx';
import { GlossaryTerm } from './term.tsx';
import styles from './lesson-block.module.css';

interface LessonBlockProps {
  view: LessonView;
  section: string;
  block: Block;
}

/** What stands in a section: a paragraph, list, quotation, check question, figure or viewpoint. */
export function LessonBlock({ view, section, block }: LessonBlockProps) {
  const { highlights } = useAnnotations();
  const own = highlights.filter((each) => isAt(each, section, block.id));
  const places = new Map(textsOfBlock(block).map(({ nodes, from }) => [nodes, from]));
  const draw = (nodes: readonly Inline[]) => (
    <RichText
      nodes={nodes}
      renderText={(text, from) => (
        <MarkedText text={text} from={(places.get(nodes) ?? 0) + from} highlights={own} />
      )}
      renderTerm={(id, children) => (
        <GlossaryTerm term={view.terms.find((term) => term.id === id)}>{children}</GlossaryTerm>
      )}
      renderCitation={(facts) => <Citation facts={facts} section={section} block={block.id} />}
    />
  );
  if (block.kind !== 'figure') return drawBlock(view, block, draw);
  const figure = view.figures.find((each) => each.section === section && each.block === block.id);
  return figure && <FigureBlock figure={figure} caption={draw(block.children)} />;
}

function drawBlock(
  view: LessonView,
  block: Exclude<Block, { kind: 'figure' }>,
  draw: (nodes: readonly Inline[]) => ReactNode,
): ReactNode {
  switch (block.kind) {
    case 'paragraph':
      return <p className={styles.paragraph}>{draw(block.children)}</p>;
    case 'quote':
      return (
        <blockquote className={styles.quote}>
          <p>{draw(block.children)}</p>
        </blockquote>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List className={styles.list}>
          {block.items.map((item, index) => (
            <li key={index}>{draw(item)}</li>
          ))}
        </List>
      );
    }
    case 'check': {
      const question = view.checks.find(({ item }) => item === block.item);
      return question && <CheckQuestion lesson={view.id} question={question} />;
    }
    case 'viewpoint':
      return (
        <figure className={styles.viewpoint}>
          <figcaption className={styles.holder}>
            <span className={styles.kind}>{t('lesson.viewpoint')}</span>
            <span>
              {t('lesson.viewpoint-of', { holder: block.holder, date: formatDateText(block.date) })}
            </span>
          </figcaption>
          {block.blocks.map((inner) => (
            <div key={inner.id}>{inner.kind !== 'figure' && drawBlock(view, inner, draw)}</div>
          ))}
        </figure>
      );
  }
}
