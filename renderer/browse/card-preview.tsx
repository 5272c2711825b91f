import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { CardPreview as Preview } from '#core/contract/browse.ts';
import { describeError } from '#renderer/api/describe-error.ts';
import { api } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/t.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button, LinkButton } from '#renderer/ui/button.tsx';
import { CardInfoDialog } from '#renderer/ui/card-info-dialog.tsx';
import { CitedFacts } from '#renderer/ui/cited-facts.tsx';
import { TextLink } from '#renderer/ui/link.tsx';
import { notePath } from '#renderer/ui/paths.ts';
import { sectionPath } from '#renderer/ui/section-path.ts';
import { describeCell } from './describe-row.ts';
import { PreviewFace } from './preview-face.tsx';
import { RowSigns } from './row-signs.tsx';
import { ownNoteOf } from './use-card-actions.ts';
import styles from './card-preview.module.css';

interface CardPreviewProps {
  card: string;
  /** What can be done with it. */
  menu: ReactNode;
}

/** A card beside the list: both sides, what it rests on, where it is taught. */
export function CardPreview({ card, menu }: CardPreviewProps) {
  const { data, error } = useQuery(
    api.browse.getCard.queryOptions({ input: { card }, staleTime: 0, placeholderData: (before) => before }),
  );
  if (data) return <PreviewBody preview={data} menu={menu} />;
  return error ? <Banner tone="bad">{describeError(error)}</Banner> : null;
}

function PreviewBody({ preview, menu }: { preview: Preview; menu: ReactNode }) {
  const [isInfoOpen, setInfoOpen] = useState(false);
  const { card, face, facts, section, remark, deck, tags, memory } = preview;
  const note = ownNoteOf(card);
  return (
    <div className={styles.preview}>
      <p className={styles.place}>
        <span>{deck?.title ?? t('browse.state.orphan')}</span>
        <RowSigns row={preview} />
      </p>
      {face ? (
        <PreviewFace face={face} />
      ) : (
        <>
          <p className={styles.id}>{card}</p>
          <p className={styles.text}>{t('browse.orphan.text')}</p>
        </>
      )}
      <dl className={styles.facts}>
        <Fact name={t('browse.column.state')} value={describeCell(preview, 'state')} />
        {memory && (
          <>
            <Fact name={t('browse.column.due')} value={describeCell(preview, 'due')} />
            <Fact name={t('browse.column.recall')} value={describeCell(preview, 'recall')} />
            <Fact name={t('browse.column.interval')} value={describeCell(preview, 'interval')} />
            <Fact name={t('browse.column.lapses')} value={describeCell(preview, 'lapses')} />
          </>
        )}
        {tags.length > 0 && <Fact name={t('browse.column.tags')} value={tags.join(', ')} />}
        {remark !== '' && <Fact name={t('browse.preview.remark')} value={remark} />}
      </dl>
      {(facts.length > 0 || section) && (
        <CitedFacts facts={facts}>
          {section && (
            <TextLink href={sectionPath(section.lesson, section.id)}>
              {t('review.read-section', { section: section.title })}
            </TextLink>
          )}
        </CitedFacts>
      )}
      <div className={styles.actions}>
        <Button size="small" icon="info" onPress={() => setInfoOpen(true)}>
          {t('card.info')}
        </Button>
        {note !== undefined && face && (
          <LinkButton size="small" icon="pencil" href={notePath(note)}>
            {t('browse.preview.edit')}
          </LinkButton>
        )}
        {menu}
      </div>
      {isInfoOpen && <CardInfoDialog card={card} onClose={() => setInfoOpen(false)} />}
    </div>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  if (value === '') return null;
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
