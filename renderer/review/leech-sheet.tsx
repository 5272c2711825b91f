import { useState } from 'react';
import type { Leech } from '#core/contract/cards.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button, LinkButton } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { LessonText } from '#renderer/ui/lesson-text.tsx';
import { TextLink } from '#renderer/ui/link.tsx';
import { newNotePath, notePath } from '#renderer/ui/paths.ts';
import { RemarkField } from '#renderer/ui/remark-field.tsx';
import { sectionPath } from '#renderer/ui/section-path.ts';
import type { Review } from './use-review.ts';
import styles from './leech-sheet.module.css';

interface LeechSheetProps {
  leech: Leech;
  review: Review;
  onClose: () => void;
}

/** A card forgotten over and over: what it rests on, and the ways to mend it. Nothing is done to it unasked. */
export function LeechSheet({ leech, review, onClose }: LeechSheetProps) {
  const { card, label, lapses, isCloze, front, back, note, section } = leech;
  const [remark, setRemark] = useState(leech.remark);
  const suspend = () => {
    review.change(card, { suspended: true }, label);
    onClose();
  };
  return (
    <Dialog
      title={t('review.leech', { lapses })}
      size="wide"
      isOpen
      onOpenChange={onClose}
      actions={
        <>
          <Button variant="quiet" onPress={suspend}>
            {t('review.leech.suspend')}
          </Button>
          {note && <LinkButton href={notePath(note)}>{t('review.menu.edit')}</LinkButton>}
          <LinkButton href={newNotePath(isCloze ? { text: front } : { front, back })}>
            {t('review.leech.split')}
          </LinkButton>
          <Button variant="primary" onPress={onClose}>
            {t('review.leech.leave')}
          </Button>
        </>
      }
    >
      <div className={styles.sheet}>
        <p className={styles.label}>{label}</p>
        <p className={styles.why}>{t('review.leech.why')}</p>
        {section && (
          <section className={styles.part}>
            <h3 className={styles.heading}>{t('review.leech.lesson')}</h3>
            <div className={styles.lesson}>
              <LessonText blocks={section.blocks} />
            </div>
            <TextLink href={sectionPath(section.lesson, section.id)}>
              {t('review.read-section', { section: section.title })}
            </TextLink>
          </section>
        )}
        <section className={styles.part}>
          <h3 className={styles.heading}>{t('review.leech.mnemonic')}</h3>
          <p className={styles.why}>{t('review.leech.mnemonic.text')}</p>
          <RemarkField card={card} remark={remark} onSaved={setRemark} />
        </section>
        <p className={styles.why}>{t('review.leech.split.text')}</p>
      </div>
    </Dialog>
  );
}
