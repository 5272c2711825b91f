import type { Page } from '@playwright/test';
import type { Inputs, Outputs } from '#core/contract.ts';

type Area = keyof Inputs;

/** Makes a call of the contract from the page, the way every call of the app goes. */
export function call<A extends Area, C extends keyof Inputs[A] & keyof Outputs[A]>(
  page: Page,
  area: A,
  name: C,
  input?: Inputs[A][C],
): Promise<Outputs[A][C]> {
  return page.evaluate(
    async ([path, body]) => {
      const response = await fetch(`/api/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
      return (await response.json()).json;
    },
    [`${area}/${String(name)}`, JSON.stringify({ json: input })] as const,
  );
}

let made = 0;

/** An event id no other spec of this run uses. */
export function newEventId(): string {
  made += 1;
  return `${process.pid.toString(16).padStart(8, '0')}${Date.now().toString(16).padStart(16, '0')}${made.toString(16).padStart(8, '0')}`;
}
