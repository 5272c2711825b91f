import type { ExportFormat } from '#core/exchange/formats.ts';
import { newEventId } from '#renderer/api/event-id.ts';
import { client } from '#renderer/api/queries.ts';

/**
 * Fetches an export part by part.
 * @param onShare told how much is there, 0 to 1.
 * @returns its parts in order.
 */
export async function fetchExport(format: ExportFormat, onShare: (share: number) => void): Promise<string[]> {
  const id = newEventId();
  await client.data.startExport({ export: id, format });
  const parts: string[] = [];
  for (;;) {
    const { text, share, isLast } = await client.data.readExport({ export: id, part: parts.length });
    parts.push(text);
    onShare(share);
    if (isLast) return parts;
  }
}
