import type { PartnershipView } from '#core/contract/explore.ts';
import type { MessageKey } from '#renderer/i18n/catalogue.ts';
import { groupBy } from './group-by.ts';

type Kind = PartnershipView['kind'];

/** What each kind of partnership is called, in the order they are listed in: from building together to lending. */
export const KIND_NAMES = {
  station: 'explore.partnership.station',
  'crew-flight': 'explore.partnership.crew-flight',
  'commercial-mission': 'explore.partnership.commercial-mission',
  'lunar-programme': 'explore.partnership.lunar-programme',
  'lunar-base': 'explore.partnership.lunar-base',
  'science-mission': 'explore.partnership.science-mission',
  'hosted-payload': 'explore.partnership.hosted-payload',
  experiments: 'explore.partnership.experiments',
  'sample-loan': 'explore.partnership.sample-loan',
  industry: 'explore.partnership.industry',
  service: 'explore.partnership.service',
  'ground-support': 'explore.partnership.ground-support',
  safety: 'explore.partnership.safety',
  coordination: 'explore.partnership.coordination',
  'treaty-organisation': 'explore.partnership.treaty-organisation',
} as const satisfies Record<Kind, MessageKey>;

/** Partnerships by kind, in the order of {@link KIND_NAMES}; kinds without any are left out. */
export function groupByKind(
  partnerships: readonly PartnershipView[],
): { name: MessageKey; partnerships: PartnershipView[] }[] {
  const groups = groupBy(partnerships, ({ kind }) => kind);
  return Object.entries(KIND_NAMES).flatMap(([kind, name]) => {
    const ofKind = groups.get(kind as Kind);
    return ofKind ? [{ name, partnerships: ofKind }] : [];
  });
}
