import type { CardView } from '#core/contract/cards.ts';
import { t } from '#renderer/i18n/t.ts';
import { FlagSign } from '#renderer/ui/flag-sign.tsx';
import { flagName, FLAGS } from '#renderer/ui/flags.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { MenuButton, MenuEntry, MenuLine, Submenu } from '#renderer/ui/menu.tsx';
import { isMac } from '#renderer/ui/platform.ts';
import type { CardActions } from './use-card-actions.ts';

interface CardMenuProps {
  card: CardView;
  actions: CardActions;
  isDisabled: boolean;
}

/** Everything that can be done with the card on the table beside rating it, with the keys that do the same. */
export function CardMenu({ card, actions, isDisabled }: CardMenuProps) {
  const { marks } = card;
  return (
    <MenuButton label={t('review.menu')} icon="more" isDisabled={isDisabled}>
      <MenuEntry
        label={t('review.menu.bury')}
        sign={<Icon name="clock" size={16} />}
        shortcut={t('app.keys.bury')}
        onAction={actions.bury}
      />
      <MenuEntry
        label={marks.isSuspended ? t('review.menu.unsuspend') : t('review.menu.suspend')}
        sign={<Icon name="pause" size={16} />}
        shortcut={t('app.keys.suspend')}
        onAction={actions.suspend}
      />
      <MenuLine />
      <MenuEntry
        label={marks.isMarked ? t('review.menu.unmark') : t('review.menu.mark')}
        sign={<Icon name="star" size={16} />}
        shortcut={t('app.keys.mark')}
        onAction={actions.mark}
      />
      <Submenu
        label={marks.flag > 0 ? flagName(marks.flag) : t('review.menu.flag')}
        sign={marks.flag > 0 ? <FlagSign flag={marks.flag} size={16} /> : <Icon name="flag" size={16} />}
      >
        {FLAGS.map((flag) => (
          <MenuEntry
            key={flag}
            label={flagName(flag)}
            sign={<FlagSign flag={flag} size={16} />}
            shortcut={t(isMac() ? 'review.key.flag-mac' : 'review.key.flag', { flag })}
            onAction={() => actions.flag(flag)}
          />
        ))}
        <MenuLine />
        <MenuEntry label={flagName(0)} onAction={() => actions.flag(0)} />
      </Submenu>
      <MenuEntry
        label={marks.remark ? t('review.menu.edit-remark') : t('review.menu.remark')}
        sign={<Icon name="pencil" size={16} />}
        shortcut={t('app.keys.remark')}
        onAction={actions.remark}
      />
      {actions.edit && (
        <MenuEntry
          label={t('review.menu.edit')}
          sign={<Icon name="cards" size={16} />}
          shortcut={t('app.keys.edit')}
          onAction={actions.edit}
        />
      )}
      <MenuLine />
      <MenuEntry
        label={t('review.menu.speak')}
        sign={<Icon name="speaker" size={16} />}
        shortcut={t('app.keys.speak')}
        isDisabled={actions.speechFault !== undefined}
        {...(actions.speechFault === undefined ? {} : { description: actions.speechFault })}
        onAction={actions.speak}
      />
      <MenuEntry
        label={t('card.info')}
        sign={<Icon name="info" size={16} />}
        shortcut={t('app.keys.info')}
        onAction={actions.info}
      />
    </MenuButton>
  );
}
