import type { MessageKey } from '#renderer/i18n/catalogue.ts';
import { t } from '#renderer/i18n/t.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { isMac } from '#renderer/ui/platform.ts';
import styles from './shortcuts-help.module.css';

interface Shortcut {
  keys: MessageKey;
  /** On a Mac, where they differ. */
  macKeys?: MessageKey;
  does: MessageKey;
}

/** Every key the app listens to, by where it works. */
const GROUPS: readonly { title: MessageKey; shortcuts: readonly Shortcut[] }[] = [
  {
    title: 'app.help.everywhere',
    shortcuts: [
      { keys: 'app.keys.search', macKeys: 'app.keys.search-mac', does: 'app.help.search' },
      { keys: 'app.keys.help', does: 'app.help.help' },
      { keys: 'app.keys.escape', does: 'app.help.escape' },
    ],
  },
  { title: 'app.nav.today', shortcuts: [{ keys: 'app.keys.enter', does: 'app.help.start' }] },
  {
    title: 'app.help.lesson',
    shortcuts: [
      { keys: 'browse.keys.range', does: 'lesson.keys.select.does' },
      { keys: 'lesson.keys.mark', does: 'lesson.keys.mark.does' },
      { keys: 'app.keys.remark', does: 'lesson.keys.note.does' },
      { keys: 'lesson.keys.keep', does: 'lesson.keys.keep.does' },
      { keys: 'lesson.keys.card', does: 'lesson.keys.card.does' },
      { keys: 'app.keys.speak', does: 'lesson.keys.read-aloud.does' },
      { keys: 'lesson.keys.find', macKeys: 'lesson.keys.find-mac', does: 'lesson.find' },
    ],
  },
  {
    title: 'app.help.review',
    shortcuts: [
      { keys: 'app.keys.turn', does: 'app.help.turn' },
      { keys: 'app.keys.enter', does: 'app.help.check' },
      { keys: 'app.keys.rate', does: 'app.help.rate' },
      { keys: 'app.keys.undo', macKeys: 'app.keys.undo-mac', does: 'app.help.undo' },
      { keys: 'app.keys.bury', does: 'app.help.bury' },
      { keys: 'app.keys.suspend', does: 'app.help.suspend' },
      { keys: 'app.keys.mark', does: 'app.help.mark' },
      { keys: 'app.keys.flag', macKeys: 'app.keys.flag-mac', does: 'app.help.flag' },
      { keys: 'app.keys.remark', does: 'app.help.remark' },
      { keys: 'app.keys.edit', does: 'app.help.edit' },
      { keys: 'app.keys.info', does: 'app.help.info' },
      { keys: 'app.keys.speak', does: 'app.help.speak' },
    ],
  },
  {
    title: 'app.help.notes',
    shortcuts: [
      { keys: 'notes.key.save', macKeys: 'notes.key.save-mac', does: 'app.help.save-note' },
      { keys: 'notes.key.gap', macKeys: 'notes.key.gap-mac', does: 'app.help.gap' },
      { keys: 'app.keys.part', does: 'app.help.part' },
    ],
  },
  {
    title: 'app.help.questions',
    shortcuts: [
      { keys: 'app.keys.options', does: 'app.help.options' },
      { keys: 'app.keys.order', macKeys: 'app.keys.order-mac', does: 'app.help.order' },
      { keys: 'app.keys.enter', does: 'app.help.answer' },
    ],
  },
  {
    title: 'browse.title',
    shortcuts: [
      { keys: 'browse.keys.search', does: 'browse.keys.search.does' },
      { keys: 'browse.keys.choose', does: 'browse.keys.choose.does' },
      { keys: 'browse.keys.range', does: 'browse.keys.range.does' },
      { keys: 'browse.keys.all', macKeys: 'browse.keys.all-mac', does: 'browse.keys.all.does' },
      { keys: 'app.keys.enter', does: 'browse.keys.show.does' },
      { keys: 'app.keys.undo', macKeys: 'app.keys.undo-mac', does: 'browse.keys.undo.does' },
    ],
  },
  {
    title: 'app.help.cases',
    shortcuts: [
      { keys: 'app.keys.rate', does: 'app.help.verdict' },
      { keys: 'app.keys.enter', does: 'app.help.next-case' },
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
            {group.shortcuts.map(({ keys, macKeys = keys, does }) => (
              <div key={does} className={styles.row}>
                <dt>{t(does)}</dt>
                <dd className={styles.key}>{t(isMac() ? macKeys : keys)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
