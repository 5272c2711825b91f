import { useState } from 'react';
import type { Notice } from '#core/contract/notices.ts';
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

/** What the learner should know about the data folder, the packs and the host; each can be put away until the next start. */
export function Notices({ notices, isLost }: NoticesProps) {
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const shown = notices.filter((notice) => !hidden.has(JSON.stringify(notice)));
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
        return (
          <Banner
            key={key}
            tone={tone}
            title={title}
            action={
              <Button variant="quiet" size="small" onPress={() => setHidden(new Set(hidden).add(key))}>
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
