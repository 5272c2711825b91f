import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Notice } from '#core/contract/notices.ts';
import { api } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/t.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { TextLink } from '#renderer/ui/link.tsx';
import { PATHS } from '#renderer/ui/paths.ts';
import { describeNotice } from './describe-notice.ts';
import styles from './notices.module.css';

interface NoticesProps {
  notices: readonly Notice[];
  /** The host does not answer at present. */
  isLost: boolean;
}

/** Where something can be done about it. */
function linkOf({ kind }: Notice): { href: string; label: string } | undefined {
  switch (kind) {
    case 'journal-damaged':
    case 'archive-damaged':
      return { href: PATHS.yourData, label: t('app.notice.mend') };
    case 'study-ahead':
      return { href: PATHS.history, label: t('app.notice.study-ahead.link') };
    default:
      return undefined;
  }
}

/**
 * What the learner should know about the data folder, the packs and the host. Each can be put away until the next start;
 * damage that stays where it is, until something else is damaged.
 */
export function Notices({ notices, isLost }: NoticesProps) {
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  // Where it cannot be remembered, it is told again at the next start.
  const { mutate: putAway } = useMutation(api.data.putAwayDamage.mutationOptions());
  const isShown = (notice: Notice) =>
    !hidden.has(JSON.stringify(notice)) && !('isTold' in notice && notice.isTold);
  const shown = notices.filter(isShown);
  if (shown.length === 0 && !isLost) return null;
  return (
    <div className={styles.notices}>
      {isLost && (
        <Banner tone="bad" title={t('app.lost')}>
          {t('app.lost.text')}
        </Banner>
      )}
      {shown.map((notice) => {
        const key = JSON.stringify(notice);
        const { tone, title, text } = describeNotice(notice);
        const link = linkOf(notice);
        const hide = () => {
          setHidden(new Set(hidden).add(key));
          if ('marks' in notice) putAway({ marks: notice.marks });
        };
        return (
          <Banner
            key={key}
            tone={tone}
            title={title}
            action={
              <Button variant="quiet" size="small" onPress={hide}>
                {t('app.notice.hide')}
              </Button>
            }
          >
            {text}
            {link && (
              <p>
                <TextLink href={link.href}>{link.label}</TextLink>
              </p>
            )}
          </Banner>
        );
      })}
    </div>
  );
}
