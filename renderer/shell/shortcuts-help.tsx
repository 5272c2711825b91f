import type { MessageKey } from '#renderer/i18n/catalogue.ts';
import { t } from '#renderer/i18n/t.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import styles from './shortcuts-help.module.css';

interface ShortcutGroup {
  title: MessageKey;
  keys: readonly (readonly [keys: MessageKey, does: MessageKey])[];
}

/** Every key the app listens to, by where it works. */
const GROUPS: readonly ShortcutGroup[] = [
  {
    title: 'app.help.everywhere',
    keys: [
      ['app.keys.search', 'app.help.search'],
      ['app.keys.help', 'app.help.help'],
      ['app.keys.escape', 'app.help.escape'],
    ],
  },
  { title: 'app.nav.today', keys: [['app.keys.enter', 'app.help.start']] },
  {
    title: 'app.help.review',
    keys: [
      ['app.keys.space', 'app.help.turn'],
      ['app.keys.rate', 'app.help.rate'],
      ['app.keys.undo', 'app.help.undo'],
    ],
  },
  {
    title: 'app.help.questions',
    keys: [
      ['app.keys.options', 'app.help.options'],
      ['app.keys.enter', 'app.help.answer'],
    ],
  },
];

/** The list of keys, opened with `?`. */
export function ShortcutsHelp({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={t('app.help')} isOpen onOpenChange={onClose}>
      {GROUPS.map((group) => (
        <section key={group.title} className={styles.group}>
          <h3 className={styles.title}>{t(group.title)}</h3>
          <dl className={styles.keys}>
            {group.keys.map(([keys, does]) => (
              <div key={does} className={styles.row}>
                <dt>{t(does)}</dt>
                <dd className={styles.key}>{t(keys)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
