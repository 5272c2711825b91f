import { useRef } from 'react';
import type { Block } from '#core/content/pack.ts';
import { wordsOfBlock } from '#core/content/words-of-block.ts';
import type { LessonView } from '#core/contract/library.ts';
import { t } from '#renderer/i18n/t.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { sectionAnchor } from '#renderer/ui/section-path.ts';
import { citedIn } from '#core/content/cited-in.ts';
import { isAt, useAnnotations } from './annotations.ts';
import { CitationsContext, useCitationState } from './citations.ts';
import { LessonBlock } from './lesson-block.tsx';
import { MarginNote } from './margin-note.tsx';
import { useNarration } from './narration.ts';
import { OwnNote } from './own-note.tsx';
import { ParagraphMenu } from './paragraph-menu.tsx';
import { SectionEnd } from './section-end.tsx';
import { useMarginNotes } from './use-margin-notes.ts';
import styles from './lesson.module.css';

type SectionView = LessonView['sections'][number];

interface LessonSectionProps {
  view: LessonView;
  section: SectionView;
  next: SectionView | undefined;
  /** The block reading stopped at, when it is in this section. */
  stoppedAt: string | undefined;
}

/** One section: heading, blocks with the sources they cite beside them, and its end. */
export function LessonSection({ view, section, next, stoppedAt }: LessonSectionProps) {
  const element = useRef<HTMLElement>(null);
  const citations = useCitationState(view.facts);
  const { highlights } = useAnnotations();
  const { readFrom } = useNarration();
  useMarginNotes(element, highlights);
  const anchor = sectionAnchor(section.id);
  const beside = notesBeside(section);

  return (
    <CitationsContext value={citations}>
      <section ref={element} className={styles.section} aria-labelledby={anchor}>
        <div className={styles.heading}>
          <h2 id={anchor} tabIndex={-1} className={styles.title}>
            {section.title}
          </h2>
          <div className={styles.listen}>
            <IconButton
              icon="speaker"
              label={t('lesson.read-aloud.section')}
              onPress={() => readFrom(section.id)}
            />
          </div>
        </div>
        {section.blocks.map((block) => (
          <div key={block.id} className={styles.block} data-section={section.id} data-block={block.id}>
            {stoppedAt === block.id && (
              <p className={styles.stopped} tabIndex={-1} data-stopped>
                {t('lesson.stopped-here')}
              </p>
            )}
            <div className={styles.words}>
              {isMarkable(block) && <ParagraphMenu section={section.id} block={block} />}
              <LessonBlock view={view} section={section.id} block={block} />
            </div>
            <div className={styles.notes}>
              {(beside.get(block.id) ?? []).map(({ fact, isRepeated }) => (
                <MarginNote
                  key={fact}
                  fact={view.facts[citations.numberOf(fact) - 1]}
                  section={section.id}
                  block={block.id}
                  isRepeated={isRepeated}
                />
              ))}
              {highlights
                .filter((each) => each.note !== '' && isAt(each, section.id, block.id))
                .map((each) => (
                  <OwnNote key={each.highlight} highlight={each} />
                ))}
            </div>
          </div>
        ))}
        <SectionEnd view={view} section={section} next={next} />
      </section>
    </CitationsContext>
  );
}

function isMarkable(block: Block): boolean {
  return block.kind !== 'check' && wordsOfBlock(block) !== '';
}

/** Facts each block cites; in the margin a fact stands once, beside the first block of the section that cites it. */
function notesBeside(section: SectionView): Map<string, { fact: string; isRepeated: boolean }[]> {
  const seen = new Set<string>();
  return new Map(
    section.blocks.map((block) => [
      block.id,
      citedIn(block).map((fact) => {
        const isRepeated = seen.has(fact);
        seen.add(fact);
        return { fact, isRepeated };
      }),
    ]),
  );
}
