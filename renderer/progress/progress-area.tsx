import { CertificateScreen } from './certificate-screen.tsx';
import { MapScreen } from './map-screen.tsx';
import { MethodScreen } from './method-screen.tsx';
import { OutlookScreen } from './outlook-screen.tsx';
import { ProgressScreen } from './progress-screen.tsx';
import { ReportScreen } from './report-screen.tsx';

interface ProgressAreaProps {
  part: string | undefined;
  /** Global id of what the screen is about. */
  entry: string | undefined;
}

/** Progress, or one of the screens that stand behind it. */
export function ProgressArea({ part, entry }: ProgressAreaProps) {
  switch (part) {
    case 'certificate':
      return <CertificateScreen key={entry} unit={entry ?? ''} />;
    case 'mastery':
      return <MethodScreen />;
    case 'outlook':
      return <OutlookScreen />;
    case 'map':
      return <MapScreen />;
    case 'report':
      return <ReportScreen />;
    default:
      return <ProgressScreen />;
  }
}
