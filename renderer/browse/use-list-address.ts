import { useEffect, useState } from 'react';
import { useSearchParams } from 'wouter';
import { SORTS } from '#core/search/sort-rows.ts';
import type { ListAsk } from './use-live-list.ts';

/**
 * What is asked for, kept in the address, so that Back, a reload and links to a search find it again. Typing changes it
 * here, and the address follows.
 */
export function useListAddress(): [ListAsk, (change: Partial<ListAsk>) => void] {
  const [address, setAddress] = useSearchParams();
  const [ask, setAsk] = useState(() => readAsk(address));
  const written = writeAsk(ask).toString();
  const present = address.toString();
  // A link to another search, while the screen stands.
  const [seen, setSeen] = useState(present);
  if (present !== seen) {
    setSeen(present);
    if (present !== written) setAsk(readAsk(address));
  }
  useEffect(() => {
    if (written !== present && present === seen) setAddress(written, { replace: true });
  }, [written, present, seen, setAddress]);
  return [ask, (change) => setAsk((before) => ({ ...before, ...change }))];
}

function readAsk(address: URLSearchParams): ListAsk {
  const sort = SORTS.find((each) => each === address.get('sort')) ?? 'pack';
  return { query: address.get('search') ?? '', sort, descending: address.get('order') === 'down' };
}

function writeAsk({ query, sort, descending }: ListAsk): URLSearchParams {
  const address = new URLSearchParams();
  if (query !== '') address.set('search', query);
  if (sort !== 'pack') address.set('sort', sort);
  if (descending) address.set('order', 'down');
  return address;
}
