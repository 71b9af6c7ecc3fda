import { Stack, Table, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { agreementHistory, type AgreementStep } from '../api/agreements.js';
import { momentText } from '../format/moments.js';
import { useText } from '../i18n/use-text.js';
import { Answered } from '../shown/answers.js';
import { More } from '../shown/more.js';
import { agreementTexts } from './agreement.texts.js';
import { dayName } from './day.js';

/** Who changed what, and when: from the audit, which nobody can change. */
export function HistoryList({ agreementId }: { agreementId: string }) {
  const t = useText('agreement');
  const words = useStepWords();
  const query = useInfiniteQuery({
    queryKey: ['agreement-history', agreementId],
    queryFn: ({ pageParam }) => agreementHistory(agreementId, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
  const items = query.data?.pages.flatMap((page) => page.items);
  return (
    <Stack gap={16}>
      <Answered query={{ ...query, data: items }}>
        {(found) => (
          <Table className="surface" verticalSpacing={8} horizontalSpacing={12} aria-label={t('history')}>
            <Table.Tbody>
              {found.map((step, n) => (
                <Table.Tr key={n}>
                  <Table.Td>
                    {words(step)}
                    <Text size="sm" c="dimmed">
                      {step.by ? (step.by.name ?? t('nameless')) : t('system')} · {momentText(new Date(step.at))}
                    </Text>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
      </Answered>
      <More query={query} />
    </Stack>
  );
}

type Key = keyof typeof agreementTexts;

/** A step in words; one that has none yet is shown by its name. */
function useStepWords(): (step: AgreementStep) => string {
  const t = useText('agreement');
  const state = useText('state');
  const field = (name: string) => (`field.${name}` in agreementTexts ? t(`field.${name}` as Key) : name);
  const value = (of: string, one: string | null) =>
    one === null
      ? ''
      : /^\d{4}-/.test(one)
        ? dayName(one)
        : /^\d+$/.test(one)
          ? one
          : state(`${of}.${one}` as 'task.done');
  return ({ action, taskNr, fields, from, to }) => {
    const isMoved = action === 'task-reported' && to !== null;
    const key = `step.${isMoved ? 'task-moved' : action}`;
    if (!(key in agreementTexts)) return action;
    const of = action.startsWith('task') ? 'task' : 'agreement';
    const named = fields.map(field).join(', ');
    const [before, after] = [value(of, from), value(of, to)];
    const dated = from && to && fields.length > 0 ? t('fromTo', { what: named, from: before, to: after }) : named;
    return t(key as Key, { nr: taskNr ?? '', fields: dated, from: before, to: after });
  };
}
