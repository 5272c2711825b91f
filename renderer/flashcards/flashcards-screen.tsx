import { useQuery } from '@tanstack/react-query';
import type { Library, UnitSummary } from '#core/contract/library.ts';
import type { Plan } from '#core/contract/plan.ts';
import { api } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/t.ts';
import { LinkButton } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Loaded } from '#renderer/ui/loaded.tsx';
import { MemoryCurve } from '#renderer/ui/memory-curve.tsx';
import { Columns, Page, Section } from '#renderer/ui/page.tsx';
import { PATHS, reviewPath } from '#renderer/ui/paths.ts';
import { CardPlaces } from './card-places.tsx';
import styles from './flashcards-screen.module.css';

/** A unit of a pack, or a deck of the learner's own. */
type Deck = Pick<UnitSummary, 'id' | 'title' | 'cards'>;

/** Every deck's cards: how many there are, how many were met, how many are due. */
export function FlashcardsScreen() {
  const library = useQuery(api.content.getLibrary.queryOptions());
  const plan = useQuery(api.study.getPlan.queryOptions());
  return (
    <Loaded query={library}>
      {(units) => <Loaded query={plan}>{(today) => <Flashcards library={units} plan={today} />}</Loaded>}
    </Loaded>
  );
}

function Flashcards({ library, plan }: { library: Library; plan: Plan }) {
  const units = library.packs.flatMap((pack) => pack.units);
  const decks: Deck[] = [...library.decks.filter(({ cards }) => cards.total > 0), ...units];
  const sum = (count: (deck: Deck) => number) => decks.reduce((total, deck) => total + count(deck), 0);
  const due = sum((deck) => deck.cards.due);
  const started = sum((deck) => deck.cards.started);
  const total = sum((deck) => deck.cards.total);
  const hasRead = units.some((unit) => unit.lessons.some((lesson) => lesson.sectionsRead > 0));
  if (started === 0 && !hasRead && decks.length === units.length) {
    return (
      <Page title={t('cards.headline.none', { total })}>
        <CardPlaces />
        <EmptyState
          title={t('cards.empty')}
          action={
            <LinkButton href={PATHS.lessons} variant="primary">
              {t('cards.empty.action')}
            </LinkButton>
          }
        >
          <p className={styles.teaching}>{t('cards.empty.text')}</p>
          <MemoryCurve />
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page
      title={headline(due, plan)}
      lede={t('cards.lede', { started, total })}
      actions={<WayOn plan={plan} isInSteps={due <= plan.heldBack} isAllMet={started === total} />}
    >
      <CardPlaces />
      <Columns aside={<HowItWorks />}>
        <ul className={styles.units}>
          {decks.map((deck) => (
            <DeckCards key={deck.id} deck={deck} />
          ))}
        </ul>
      </Columns>
    </Page>
  );
}

function headline(due: number, { cards, heldBack }: Plan): string {
  if (due > heldBack) return t('cards.headline.due', { due });
  // Cards in their first steps are asked some minutes early, so a sitting can begin where none is due to the minute.
  if (cards.due > 0) return t('cards.headline.steps', { count: cards.due });
  return heldBack > 0 ? t('cards.headline.held-back', { heldBack }) : t('cards.headline.clear');
}

/** What can be asked now; where today's limits or what was read leave nothing to ask, the lessons new cards come from. */
function WayOn({ plan, isInSteps, isAllMet }: { plan: Plan; isInSteps: boolean; isAllMet: boolean }) {
  const { due, fresh } = plan.cards;
  if (due > 0 || fresh > 0) {
    return (
      <LinkButton href={reviewPath()} variant="primary">
        {due > 0 ? t(isInSteps ? 'cards.review-steps' : 'cards.review') : t('cards.learn')}
      </LinkButton>
    );
  }
  return isAllMet ? null : <LinkButton href={PATHS.lessons}>{t('cards.empty.action')}</LinkButton>;
}

/** A deck on one line: how far its cards were met, how many are due, and the way in. */
function DeckCards({ deck }: { deck: Deck }) {
  const { total, started, due } = deck.cards;
  const share = (count: number) => ({ inlineSize: `${total === 0 ? 0 : (count / total) * 100}%` });
  return (
    <li className={styles.unit}>
      <h2 className={styles.title}>{deck.title}</h2>
      <div className={styles.bar} aria-hidden="true">
        <i className={styles.due} style={share(due)} />
        <i className={styles.kept} style={share(started - due)} />
      </div>
      <p className={styles.state}>
        {due > 0 && <strong className={styles.dueCount}>{t('cards.unit-due', { due })}</strong>}
        <span>{t('cards.unit-met', { started, total })}</span>
      </p>
      <LinkButton
        href={reviewPath({ unit: deck.id })}
        size="small"
        label={t('cards.review-unit.label', { title: deck.title })}
      >
        {t('cards.review-unit')}
      </LinkButton>
    </li>
  );
}

function HowItWorks() {
  return (
    <>
      <Section title={t('cards.how')}>
        <p className={styles.note}>{t('cards.how.text')}</p>
      </Section>
      <Section title={t('cards.new')}>
        <p className={styles.note}>{t('cards.new.text')}</p>
      </Section>
    </>
  );
}
