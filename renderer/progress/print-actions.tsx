import { t } from '#renderer/i18n/t.ts';
import { Button, LinkButton } from '#renderer/ui/button.tsx';
import { PATHS } from '#renderer/ui/paths.ts';
import styles from './print-actions.module.css';

/** What a sheet to be printed has beside its headline: the button, and the way back. */
export function PrintActions() {
  return (
    <div className={styles.actions}>
      <Button variant="primary" icon="printer" onPress={() => window.print()}>
        {t('report.print')}
      </Button>
      <LinkButton variant="quiet" href={PATHS.progress}>
        {t('progress.back')}
      </LinkButton>
    </div>
  );
}

/** Where a sheet is kept as a PDF: the desktop's menu has it, browsers have it in the dialog that prints. */
export function PdfHint() {
  return <p className={styles.hint}>{window.desktop ? t('report.pdf.desktop') : t('report.pdf.browser')}</p>;
}
