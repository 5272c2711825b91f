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

const isDamage = ({ kind }: Notice) => kind === 'journal-damaged' || kind === 'archive-damaged';

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
            {isDamage(notice) && (
              <p>
                <TextLink href={PATHS.yourData}>{t('app.notice.mend')}</TextLink>
              </p>
            )}
          </Banner>
        );
      })}
    </div>
  );
}
