import { useSearchParams } from 'wouter';

/**
 * Choices that are kept in the address, so that another tab, Back and a reload find them again. A choice changed to
 * undefined leaves the address: that is how the usual one is written.
 */
export function useAddressFilters(): [
  URLSearchParams,
  (changes: Record<string, string | undefined>) => void,
] {
  const [search, setSearch] = useSearchParams();
  const change = (changes: Record<string, string | undefined>) =>
    setSearch(
      (present) => {
        const next = new URLSearchParams(present);
        for (const [name, value] of Object.entries(changes)) {
          if (value === undefined || value === '') next.delete(name);
          else next.set(name, value);
        }
        return next;
      },
      { replace: true },
    );
  return [search, change];
}
