import { Button } from 'react-aria-components/Button';
import { t } from '#renderer/i18n/t.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { SYNTAX } from './common-searches.ts';
import styles from './search-help.module.css';

interface SearchHelpProps {
  onClose: () => void;
  onTry: (query: string) => void;
}

/** Teaches the language of searches: each part by examples that can be tried. */
export function SearchHelp({ onClose, onTry }: SearchHelpProps) {
  return (
    <Dialog title={t('browse.help')} size="wide" isOpen onOpenChange={onClose}>
      <p className={styles.lede}>{t('browse.help.lede')}</p>
      <div className={styles.parts}>
        {SYNTAX.map(({ title, examples }) => (
          <section key={title}>
            <h3 className={styles.title}>{t(title)}</h3>
            <dl className={styles.examples}>
              {examples.map(({ query, means }) => (
                <div key={query} className={styles.example}>
                  <dt>
                    <Button className={styles.query} onPress={() => onTry(query)}>
                      {query}
                    </Button>
                  </dt>
                  <dd>{t(means)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
