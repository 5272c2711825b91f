import { useEffect } from 'react';
import { RouterProvider } from 'react-aria-components';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { useLocation } from 'wouter';
import { useStatus } from '#renderer/api/use-status.ts';
import { getFormatLocale } from '#renderer/i18n/language.ts';
import { ErrorBoundary } from '#renderer/shell/error-boundary.tsx';
import { applyLook } from '#renderer/shell/look.ts';
import { screenKey } from '#renderer/shell/screens.ts';
import { Shell } from '#renderer/shell/shell.tsx';
import { Routes } from './routes.tsx';

/** The whole page: look and language of the device, the frame, and the screen of the present address. */
export function App() {
  const [location, navigate] = useLocation();
  const { device } = useStatus();
  useEffect(() => {
    if (device) applyLook(device);
  }, [device]);
  return (
    <I18nProvider locale={getFormatLocale()}>
      <RouterProvider navigate={(path) => navigate(path)}>
        <Shell>
          <ErrorBoundary key={screenKey(location)}>
            <Routes />
          </ErrorBoundary>
        </Shell>
      </RouterProvider>
    </I18nProvider>
  );
}
