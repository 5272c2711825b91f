import { useState } from 'react';
import type { QuizOptions } from '#core/contract/quizzes.ts';
import { t } from '#renderer/i18n/t.ts';
import { Button } from '#renderer/ui/button.tsx';
import { SearchField } from '#renderer/ui/search-field.tsx';
import { AnyOf } from './any-of.tsx';
import styles from './own-quiz.module.css';

interface SubjectListProps {
  options: QuizOptions;
  units: readonly string[];
  concepts: readonly string[];
  onChange: (changes: { units?: string[]; concepts?: string[] }) => void;
}

/** Units and concepts to be asked about, found by their words; what is chosen stays in sight. */
export function SubjectList({ options, units, concepts, onChange }: SubjectListProps) {
  const [words, setWords] = useState('');
  const fits = (chosen: readonly string[]) => (entry: { id: string; title: string }) =>
    chosen.includes(entry.id) || entry.title.toLocaleLowerCase().includes(words.trim().toLocaleLowerCase());
  const shownUnits = options.units.filter(fits(units));
  const shownConcepts = options.concepts.filter(fits(concepts));
  const chosen = units.length + concepts.length;
  return (
    <div role="group" aria-label={t('own-quiz.subject')} className={styles.subject}>
      <SearchField
        label={t('own-quiz.subject.search')}
        placeholder={t('own-quiz.subject.search')}
        value={words}
        onChange={setWords}
        maxLength={100}
      />
      <div className={styles.chosen}>
        <p>{chosen === 0 ? t('own-quiz.subject.all') : t('own-quiz.subject.chosen', { chosen })}</p>
        {chosen > 0 && (
          <Button size="small" variant="quiet" onPress={() => onChange({ units: [], concepts: [] })}>
            {t('own-quiz.subject.clear')}
          </Button>
        )}
      </div>
      <div className={styles.lists}>
        {shownUnits.length > 0 && (
          <AnyOf
            label={t('own-quiz.units')}
            values={units}
            entries={shownUnits}
            onChange={(values) => onChange({ units: values })}
          />
        )}
        {shownConcepts.length > 0 && (
          <AnyOf
            label={t('own-quiz.concepts')}
            values={concepts}
            entries={shownConcepts}
            onChange={(values) => onChange({ concepts: values })}
          />
        )}
        {shownUnits.length + shownConcepts.length === 0 && <p>{t('own-quiz.subject.none', { words })}</p>}
      </div>
    </div>
  );
}
