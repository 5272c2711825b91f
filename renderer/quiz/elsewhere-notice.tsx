import type { AnsweredQuestion } from '#core/contract/questions.ts';
import type { Response } from '#core/quiz/response.ts';
import { t } from '#renderer/i18n/t.ts';
import { AnswerInput } from '#renderer/ui/answer-input.tsx';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import type { Answers } from './use-answers.ts';
import styles from './elsewhere-notice.module.css';

interface ElsewhereNoticeProps {
  question: AnsweredQuestion;
  answers: Answers;
}

/** Says that a question was answered in another window, and shows the answer that is not in its place below. */
export function ElsewhereNotice({ question, answers }: ElsewhereNoticeProps) {
  const elsewhere = answers.elsewhereOf(question);
  if (elsewhere === undefined) return null;
  if (elsewhere === 'changed') {
    return (
      <Banner tone="info" title={t('quiz.elsewhere')}>
        {t('quiz.elsewhere.shown')}
      </Banner>
    );
  }
  const isTold = question.feedback !== undefined;
  return (
    <section className={styles.quarrel}>
      <Banner tone="warn" title={t('quiz.elsewhere')}>
        {t(isTold ? 'quiz.elsewhere.stands' : 'quiz.elsewhere.disputed')}
      </Banner>
      <h2 id="elsewhere" className={styles.name}>
        {t(isTold ? 'quiz.elsewhere.here' : 'quiz.elsewhere.there')}
      </h2>
      <OtherAnswer question={question} response={isTold ? answers.responseOf(question) : question.response} />
      <div className={styles.actions}>
        {!isTold && (
          <Button variant="primary" size="small" onPress={() => answers.settle(question, true)}>
            {t('quiz.elsewhere.keep-own')}
          </Button>
        )}
        <Button size="small" onPress={() => answers.settle(question, false)}>
          {t(isTold ? 'quiz.elsewhere.let-go' : 'quiz.elsewhere.take')}
        </Button>
      </div>
      {!isTold && <h2 className={styles.own}>{t('quiz.elsewhere.here')}</h2>}
    </section>
  );
}

function OtherAnswer({ question, response }: { question: AnsweredQuestion; response: Response | undefined }) {
  if (response === undefined) return <p className={styles.text}>{t('quiz.elsewhere.erased')}</p>;
  if (response.kind === 'essay') return <p className={styles.text}>{response.text}</p>;
  return (
    <AnswerInput
      question={question}
      response={response}
      onChange={() => {}}
      labelledBy="elsewhere"
      isDisabled
    />
  );
}
