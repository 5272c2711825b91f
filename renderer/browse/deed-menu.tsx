import { t } from '#renderer/i18n/t.ts';
import { FlagSign } from '#renderer/ui/flag-sign.tsx';
import { flagName, FLAGS } from '#renderer/ui/flags.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { MenuButton, MenuEntry, MenuLine, Submenu } from '#renderer/ui/menu.tsx';
import type { CardActions } from './use-card-actions.ts';

interface DeedMenuProps {
  label: string;
  actions: CardActions;
  isDisabled?: boolean;
}

/** Everything that can be done with the chosen cards. */
export function DeedMenu({ label, actions, isDisabled = false }: DeedMenuProps) {
  const hasOwn = actions.notes.length > 0;
  return (
    <MenuButton label={label} icon="more" isDisabled={isDisabled}>
      <MenuEntry
        label={t('browse.deed.suspend')}
        sign={<Icon name="pause" size={16} />}
        onAction={() => actions.suspend(true)}
      />
      <MenuEntry label={t('browse.deed.unsuspend')} onAction={() => actions.suspend(false)} />
      <MenuEntry
        label={t('browse.deed.bury')}
        sign={<Icon name="clock" size={16} />}
        onAction={() => actions.bury(true)}
      />
      <MenuEntry label={t('browse.deed.unbury')} onAction={() => actions.bury(false)} />
      <MenuLine />
      <MenuEntry
        label={t('browse.deed.mark')}
        sign={<Icon name="star" size={16} />}
        onAction={() => actions.mark(true)}
      />
      <MenuEntry label={t('browse.deed.unmark')} onAction={() => actions.mark(false)} />
      <Submenu label={t('browse.deed.flag')} sign={<Icon name="flag" size={16} />}>
        {FLAGS.map((flag) => (
          <MenuEntry
            key={flag}
            label={flagName(flag)}
            sign={<FlagSign flag={flag} size={16} />}
            onAction={() => actions.flag(flag)}
          />
        ))}
        <MenuEntry label={flagName(0)} onAction={() => actions.flag(0)} />
      </Submenu>
      <MenuEntry
        label={t('browse.deed.tags')}
        sign={<Icon name="pencil" size={16} />}
        onAction={() => actions.open('tags')}
      />
      <MenuLine />
      <MenuEntry label={t('browse.deed.due')} onAction={() => actions.open('due')} />
      <MenuEntry label={t('browse.deed.reset')} onAction={() => actions.open('reset')} />
      <MenuLine />
      <MenuEntry
        label={t('browse.deed.move')}
        isDisabled={!hasOwn}
        {...(hasOwn ? {} : { description: t('browse.deed.only-own') })}
        onAction={() => actions.open('move')}
      />
      <MenuEntry
        label={t('browse.deed.trash')}
        sign={<Icon name="trash" size={16} />}
        isDisabled={!hasOwn}
        {...(hasOwn ? {} : { description: t('browse.deed.suspend-instead') })}
        onAction={actions.trash}
      />
    </MenuButton>
  );
}
