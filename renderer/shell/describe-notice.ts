import type { Notice } from '#core/contract/notices.ts';
import { formatDateText } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import type { Tone } from '#renderer/ui/banner.tsx';

/** A notice in words: what happened in the title; what is safe and what to do in the text. */
export interface NoticeWords {
  tone: Tone;
  title: string;
  text: string;
}

export function describeNotice(notice: Notice): NoticeWords {
  switch (notice.kind) {
    case 'journal-damaged':
      return {
        tone: 'warn',
        title: t('app.notice.journal-damaged', { lines: notice.lines }),
        text: t('app.notice.journal-damaged.text', { file: notice.file }),
      };
    case 'journal-torn':
      return {
        tone: 'info',
        title: t('app.notice.journal-torn'),
        text: t('app.notice.journal-torn.text', { keptAs: notice.keptAs }),
      };
    case 'event-conflict':
      return {
        tone: 'warn',
        title: t('app.notice.event-conflict'),
        text: t('app.notice.event-conflict.text', { id: notice.id }),
      };
    case 'archive-damaged':
      return {
        tone: 'warn',
        title: t('app.notice.archive-damaged', { lines: notice.lines }),
        text: t('app.notice.archive-damaged.text', { file: notice.file }),
      };
    case 'document-damaged':
      return {
        tone: 'warn',
        title: t('app.notice.document-damaged', { file: notice.file }),
        text:
          notice.restored === 'backup'
            ? t('app.notice.document-damaged.backup', { keptAs: notice.keptAs })
            : t('app.notice.document-damaged.defaults', { keptAs: notice.keptAs }),
      };
    case 'pack-broken':
      return {
        tone: 'warn',
        title: t('app.notice.pack-broken', { pack: notice.pack }),
        text: t('app.notice.pack-broken.text', { cause: notice.cause }),
      };
    case 'clock-wrong':
      return {
        tone: 'warn',
        title: t('app.notice.clock-wrong', { clock: formatDateText(notice.clock) }),
        text: t('app.notice.clock-wrong.text'),
      };
    case 'study-ahead': {
      const [latest, today] = [formatDateText(notice.latest), formatDateText(notice.today)];
      return {
        tone: 'warn',
        title: t('app.notice.study-ahead', { ratings: notice.ratings, latest }),
        text: t('app.notice.study-ahead.text', { today }),
      };
    }
    case 'long-break': {
      const [latest, today] = [formatDateText(notice.latest), formatDateText(notice.today)];
      return {
        tone: 'info',
        title: t('app.notice.long-break', { latest }),
        text: t('app.notice.long-break.text', { today }),
      };
    }
    case 'read-only':
      return {
        tone: 'bad',
        title: t('app.notice.read-only'),
        text: t('app.notice.read-only.text', { folder: notice.folder, cause: notice.cause }),
      };
    case 'backup-failed':
      return {
        tone: 'warn',
        title: t('app.notice.backup-failed'),
        text: t('app.notice.backup-failed.text', { cause: notice.cause, folder: notice.folder }),
      };
    case 'newer-events':
      return {
        tone: 'warn',
        title: t('app.notice.newer-events', { events: notice.events }),
        text: t('app.notice.newer-events.text'),
      };
  }
}
