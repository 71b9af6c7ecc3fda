import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { useText } from '../i18n/use-text.js';
import { useSession } from '../session/use-session.js';
import { offlineStore } from './offline-store.js';
import { sendWaiting } from './send-waiting.js';
import { notify } from '../shown/notify.js';

/** The sheets on this device that the server does not have, and the way to send them; tried whenever the network comes back. */
export function useWaiting(roundId?: string) {
  const t = useText('judging');
  const queries = useQueryClient();
  const accountId = useSession()?.account.id;
  const { data: waiting = [] } = useQuery({
    queryKey: ['waiting', accountId],
    queryFn: async () => (await (await offlineStore()).getAll('waiting')).filter((one) => one.accountId === accountId),
    enabled: accountId !== undefined,
  });
  const send = useCallback(async () => {
    if (!accountId) return;
    const { sent } = await sendWaiting(accountId);
    await queries.invalidateQueries({ queryKey: ['waiting'] });
    if (sent === 0) return;
    notify({ message: t('sentAll'), color: 'teal' });
    await queries.invalidateQueries({ queryKey: ['queue'] });
  }, [accountId, queries, t]);
  const open = waiting.filter(({ refused }) => !refused).length;
  useEffect(() => {
    if (open === 0) return;
    const retry = () => void send();
    window.addEventListener('online', retry);
    const timer = setInterval(retry, 15_000);
    return () => {
      window.removeEventListener('online', retry);
      clearInterval(timer);
    };
  }, [open, send]);
  const drop = async (id: number) => {
    await (await offlineStore()).delete('waiting', id);
    await queries.invalidateQueries({ queryKey: ['waiting'] });
  };
  return { waiting: waiting.filter((one) => roundId === undefined || one.roundId === roundId), send, drop };
}
