import { useQueryClient } from '@tanstack/react-query';
import type { CardView } from '#core/contract/cards.ts';
import { api } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/t.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { RemarkField } from '#renderer/ui/remark-field.tsx';
import type { Scope } from './use-review.ts';

interface RemarkDialogProps {
  card: CardView;
  scope: Scope;
  onClose: () => void;
}

/** The learner's own remark on the card on the table. */
export function RemarkDialog({ card, scope, onClose }: RemarkDialogProps) {
  const queryClient = useQueryClient();
  const keep = (remark: string) => {
    queryClient.setQueryData(api.study.getNextCard.queryKey({ input: scope }), (session) => {
      if (session?.card?.card !== card.card) return session;
      const { marks } = session.card;
      return { ...session, canUndo: true, card: { ...session.card, marks: { ...marks, remark } } };
    });
    onClose();
  };
  return (
    <Dialog title={t('review.remark')} isOpen onOpenChange={onClose}>
      <RemarkField card={card.card} remark={card.marks.remark} onSaved={keep} autoFocus />
    </Dialog>
  );
}
