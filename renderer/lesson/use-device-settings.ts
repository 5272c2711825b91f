import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Inputs } from '#core/contract.ts';
import { api } from '#renderer/api/queries.ts';

/** What is kept for this device, and how to change it. `device` is undefined until the host has told it. */
export function useDeviceSettings() {
  const queryClient = useQueryClient();
  const { data } = useQuery(api.app.getStatus.queryOptions());
  const { mutate, error } = useMutation(
    api.settings.changeDevice.mutationOptions({
      onSuccess: (settings) =>
        queryClient.setQueryData(api.app.getStatus.queryKey(), (old) => old && { ...old, settings }),
    }),
  );
  const change = (wanted: Inputs['settings']['changeDevice']) => mutate(wanted);
  return { device: data?.settings.device, change, error };
}
