import { useQuery } from '@tanstack/react-query';
import type { Library } from '#core/contract/library.ts';
import { api } from '#renderer/api/queries.ts';
import { formatDateText } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { LinkButton } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Loaded } from '#renderer/ui/loaded.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { PATHS } from '#renderer/ui/paths.ts';
import { UnitLessons } from './unit-lessons.tsx';
import styles from './library-screen.module.css';

/** Everything there is to read: packs, their units and lessons, and how far each has been read. */
export function LibraryScreen() {
  const library = useQuery(api.content.getLibrary.queryOptions());
  return <Loaded query={library}>{(data) => <Lessons library={data} />}</Loaded>;
}

function Lessons({ library }: { library: Library }) {
  const lessons = library.packs.flatMap((pack) => pack.units.flatMap((unit) => unit.lessons));
  const read = lessons.filter((lesson) => lesson.sectionsRead === lesson.sections).length;
  const begun = lessons.find(({ sectionsRead, sections }) => sectionsRead > 0 && sectionsRead < sections);
  const next = begun ?? lessons.find((lesson) => lesson.sectionsRead < lesson.sections);
  if (library.packs.length === 0) {
    return (
      <Page title={t('lessons.none')}>
        <EmptyState title={t('lessons.none.what')}>{t('lessons.none.text')}</EmptyState>
      </Page>
    );
  }
  return (
    <Page
      title={t('lessons.headline', { read, total: lessons.length })}
      lede={t('lessons.lede')}
      actions={<LinkButton href={PATHS.glossary}>{t('glossary.title')}</LinkButton>}
    >
      {library.packs.map((pack) => (
        <section key={pack.id} className={styles.pack}>
          <div>
            {pack.units.map((unit, index) => (
              <UnitLessons key={unit.id} unit={unit} number={index + 1} nextLesson={next?.id} />
            ))}
          </div>
          <footer className={styles.colophon}>
            {t('lessons.pack', {
              title: pack.title,
              version: pack.version,
              asOf: formatDateText(pack.asOf),
              authors: pack.authors.join(', '),
              licence: pack.licence,
            })}
          </footer>
        </section>
      ))}
    </Page>
  );
}
