import { VisuallyHidden } from 'react-aria-components/VisuallyHidden';
import type { ItemFiguresView } from '#core/contract/item-analysis.ts';
import { t } from '#renderer/i18n/t.ts';
import { Disclosure } from '#renderer/ui/disclosure.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { RichText } from '#renderer/ui/rich-text.tsx';
import { ChoiceWords } from './choice-words.tsx';
import { differenceOf, shareOf } from './figures.ts';
import styles from './item-details.module.css';

/** More different answers than this are not listed. */
const MOST_CHOICES = 12;

/** Every question with all its figures, and what was answered to it; closed until asked for. */
export function ItemDetails({ items }: { items: readonly ItemFiguresView[] }) {
  return (
    <ul className={styles.items}>
      {items.map((item) => (
        <li key={item.item}>
          <Disclosure
            title={
              <span>
                <RichText nodes={item.stem} />
              </span>
            }
          >
            <div className={styles.detail}>
              <Choices item={item} />
              <Figures item={item} />
            </div>
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}

function Choices({ item: { choices, answered, asked, kind } }: { item: ItemFiguresView }) {
  const leftOut = asked - answered;
  return (
    <div className={styles.choices}>
      {(kind === 'ordering' || kind === 'essay') && <p className={styles.note}>{t('analysis.orders')}</p>}
      <ul className={styles.list}>
        {choices.slice(0, MOST_CHOICES).map((choice) => (
          <li key={choice.id} className={styles.choice} data-correct={choice.correct || undefined}>
            <span className={styles.sign}>
              <Icon name={choice.correct ? 'check' : 'cross'} size={15} />
              <VisuallyHidden>
                {choice.correct ? t('analysis.right-choice') : t('analysis.wrong-choice')}
              </VisuallyHidden>
            </span>
            <span>
              <ChoiceWords choice={choice} />
            </span>
            <span className={styles.chosen}>{t('analysis.chosen', { chosen: choice.chosen })}</span>
          </li>
        ))}
      </ul>
      {leftOut > 0 && <p className={styles.note}>{t('analysis.left-out', { leftOut })}</p>}
    </div>
  );
}

function Figures({ item }: { item: ItemFiguresView }) {
  const { asked } = item;
  const figures = [
    [t('analysis.facility'), shareOf(item.facility)],
    [t('analysis.deviation'), differenceOf(item.deviation, asked)],
    [t('analysis.guess'), shareOf(item.guess)],
    [t('analysis.discrimination'), differenceOf(item.discrimination, asked)],
    [t('analysis.efficiency'), differenceOf(item.efficiency, asked)],
    [t('analysis.intended'), shareOf(item.intendedWeight)],
    [t('analysis.effective'), shareOf(item.effectiveWeight)],
  ] as const;
  return (
    <dl className={styles.figures}>
      {figures.map(([name, value]) => (
        <div key={name} className={styles.figure}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
