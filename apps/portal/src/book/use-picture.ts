import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/** A picture that is not for everybody: fetched with the session, shown from this browser. */
export function usePicture(key: string[], load: () => Promise<Blob>, enabled: boolean): string | undefined {
  const { data } = useQuery({ queryKey: ['picture', ...key], queryFn: load, enabled, staleTime: Infinity });
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (!data) return undefined;
    const address = URL.createObjectURL(data);
    setUrl(address);
    return () => URL.revokeObjectURL(address);
  }, [data]);
  return data && enabled ? url : undefined;
}
