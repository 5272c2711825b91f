import type { ChoiceCountView } from '#core/contract/item-analysis.ts';
import { t } from '#renderer/i18n/t.ts';
import { RichText } from '#renderer/ui/rich-text.tsx';

/** What was chosen, in its own words; after the name of its field where a question has several. */
export function ChoiceWords({ choice: { id, field, text } }: { choice: ChoiceCountView }) {
  return (
    <>
      {field.length > 0 && (
        <>
          <RichText nodes={field} />
          {': '}
        </>
      )}
      {text.length > 0 ? (
        <RichText nodes={text} />
      ) : (
        t(id.endsWith('true') ? 'analysis.true' : 'analysis.false')
      )}
    </>
  );
}
