import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { JudgedDossier } from '../api/judging.js';
import { useText } from '../i18n/use-text.js';
import { useSession } from '../session/use-session.js';
import { handInSheet } from './send-waiting.js';
import { isOpen, useQueue } from './use-queue.js';
import type { useSheet } from './use-sheet.js';
import { notify } from '../shown/notify.js';

/** Hands in the sheet: on the device first, then to the server, now or when there is a network again. */
export function useHandInSheet(roundId: string, work: JudgedDossier, sheet: ReturnType<typeof useSheet>) {
  const t = useText('judging');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const accountId = useSession()?.account.id ?? '';
  const { works } = useQueue(roundId);
  const { entryId, code } = work;
  return useMutation({
    mutationFn: async (onwards: boolean) => {
      const { points, comment } = sheet;
      const input = { points, ...(comment ? { comment } : {}), scoredAt: new Date().toISOString() };
      const key = crypto.randomUUID();
      return { onwards, ...(await handInSheet({ accountId, roundId, entryId, code, input, key })) };
    },
    onSuccess: async ({ sent, refused, onwards }) => {
      await queries.invalidateQueries({ queryKey: ['waiting'] });
      if (refused > 0 && sent === 0) return;
      await sheet.finish();
      notify({ message: t(sent > 0 ? 'submitted' : 'queued'), color: sent > 0 ? 'teal' : 'lotus' });
      void queries.invalidateQueries({ queryKey: ['my-rounds'] });
      const others = works?.filter((one) => one.entryId !== entryId && isOpen(one)) ?? [];
      const place = works?.findIndex((one) => one.entryId === entryId) ?? 0;
      const next = others.find((one) => works!.indexOf(one) > place) ?? others[0];
      if (onwards && next) {
        await navigate({ to: '/judging/$roundId/$entryId', params: { roundId, entryId: next.entryId } });
      } else if (onwards) {
        await navigate({ to: '/judging/$roundId', params: { roundId } });
      }
      window.scrollTo({ top: 0 });
      void queries.invalidateQueries({ queryKey: ['queue', roundId] });
      if (!onwards) void queries.invalidateQueries({ queryKey: ['dossier'] });
    },
  });
}
