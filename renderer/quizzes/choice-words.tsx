import type { ChoiceCountView } from '#core/contract/item-analysis.ts';
import { t } from '#renderer/i18n/t.ts';
import { RichText } from '#renderer/ui/rich-text.tsx';

/** What was chosen, in its own words; after the name of its field where a question has several. */
export function ChoiceWords({ choice: { id, field, text } }: { choice: ChoiceCountView }) {
  if (text.length === 0) return id === 'true' ? t('analysis.true') : t('analysis.false');
  return (
    <>
      {field.length > 0 && (
        <>
          <RichText nodes={field} />
          {': '}
        </>
      )}
      <RichText nodes={text} />
    </>
  );
}
