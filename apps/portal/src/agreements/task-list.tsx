import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { agreementTasks, type Agreement } from '../api/agreements.js';
import { useText } from '../i18n/use-text.js';
import { Answered, Empty } from '../shown/answers.js';
import { AddTask } from './add-task.js';
import { TaskCard } from './task-card.js';

const most = 200;

/** The tasks of an agreement in the order in which they are due, each edited where it stands. */
export function TaskList({ agreement }: { agreement: Agreement }) {
  const t = useText('agreement');
  const { id: agreementId, mayManage, state, parties } = agreement;
  const query = useQuery({
    queryKey: ['agreement-tasks', agreementId],
    queryFn: () => agreementTasks({ agreementId, limit: most }),
  });
  const open = mayManage && state !== 'completed' && state !== 'ended';
  return (
    <Stack gap={16}>
      {open && <AddTask agreementId={agreementId} parties={parties} />}
      <Answered query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('tasksNone')}>{t('tasksNoneBody')}</Empty>
          ) : (
            <Stack component="ul" className="plain" gap={8}>
              {items.map((task) => (
                <TaskCard key={task.id} task={task} parties={parties} />
              ))}
            </Stack>
          )
        }
      </Answered>
    </Stack>
  );
}
