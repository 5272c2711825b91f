import { expect } from 'vitest';
import type { ExportFormat } from '#core/exchange/formats.ts';
import { newId, type Client } from './app.ts';

/** An export as the page puts it together, each part asked for twice: a reply may get lost. */
export async function exportText(client: Client, format: ExportFormat): Promise<string> {
  const id = newId();
  await client.data.startExport({ export: id, format });
  let text = '';
  for (let part = 0; ; part += 1) {
    const reply = await client.data.readExport({ export: id, part });
    expect(await client.data.readExport({ export: id, part })).toEqual(reply);
    text += reply.text;
    if (reply.isLast) return text;
  }
}

/** Brings a file in as the page does, in two portions, the first one twice. @returns the backup it is now. */
export async function bringIn(client: Client, bytes: Buffer): Promise<string> {
  const upload = newId();
  const half = Math.ceil(bytes.length / 2);
  const first = { upload, from: 0, base64: bytes.subarray(0, half).toString('base64') };
  expect((await client.data.addPortion(first)).bytes).toBe(half);
  expect((await client.data.addPortion(first)).bytes).toBe(half);
  const rest = bytes.subarray(half).toString('base64');
  return (await client.data.addPortion({ upload, from: half, base64: rest })).backup;
}
