import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { describeError } from '#renderer/api/describe-error.ts';
import { newEventId } from '#renderer/api/event-id.ts';
import { api } from '#renderer/api/queries.ts';
import type { Inputs, Outputs } from '#core/contract.ts';
import { formatPercent } from '#renderer/i18n/format.ts';
import { t } from '#renderer/i18n/t.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Loaded } from '#renderer/ui/loaded.tsx';
import { Page, Section } from '#renderer/ui/page.tsx';
import { AboutApp } from './about-app.tsx';
import { LookSettings } from './look-settings.tsx';
import { QuizSettings } from './quiz-settings.tsx';
import { ReviewSettings } from './review-settings.tsx';
import { StudySettings } from './study-settings.tsx';
import styles from './settings-screen.module.css';

type Status = Outputs['app']['getStatus'];

/** The look of this computer, the learner's study settings, and what the app is and where it keeps things. */
export function SettingsScreen() {
  const status = useQuery(api.app.getStatus.queryOptions());
  return <Loaded query={status}>{(data) => <SettingsPage status={data} />}</Loaded>;
}

function SettingsPage({ status }: { status: Status }) {
  const queryClient = useQueryClient();
  const statusKey = api.app.getStatus.queryKey();
  const keepSettings = (settings: Status['settings']) =>
    queryClient.setQueryData(statusKey, (old) => old && { ...old, settings });
  const look = useMutation(api.settings.changeDevice.mutationOptions({ onSuccess: keepSettings }));
  const study = useMutation(api.settings.changePreset.mutationOptions({ onSuccess: keepSettings }));
  const error = look.error ?? study.error;
  const changeLook = (change: Inputs['settings']['changeDevice']) => look.mutate(change);
  const changeStudy = (change: Partial<Status['settings']['preset']>) =>
    study.mutate({ event: newEventId(), preset: { ...status.settings.preset, ...change } });
  return (
    <Page
      title={t('settings.headline')}
      lede={t('settings.lede', {
        retention: formatPercent(status.settings.preset.retention),
        newPerDay: status.settings.preset.newPerDay,
      })}
      width="reading"
    >
      {error && (
        <div className={styles.error}>
          <Banner tone="bad">{describeError(error)}</Banner>
        </div>
      )}
      <Section title={t('settings.look')}>
        <LookSettings device={status.settings.device} onChange={changeLook} />
      </Section>
      <Section title={t('settings.review')}>
        <ReviewSettings device={status.settings.device} onChange={changeLook} />
      </Section>
      <Section title={t('settings.quizzes')}>
        <QuizSettings device={status.settings.device} onChange={changeLook} />
      </Section>
      <Section title={t('settings.study')}>
        <StudySettings preset={status.settings.preset} onChange={changeStudy} />
      </Section>
      <Section title={t('settings.about')}>
        <AboutApp status={status} />
      </Section>
    </Page>
  );
}
