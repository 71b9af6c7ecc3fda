import { Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { workVersions } from '../api/book.js';
import { momentText } from '../format/moments.js';
import { useText } from '../i18n/use-text.js';
import { Answered } from '../shown/answers.js';

/** Who did what when, the newest first. */
export function WorkHistory({ editionId, entryId }: { editionId: string; entryId: string }) {
  const t = useText('editing');
  const query = useQuery({
    queryKey: ['work-versions', entryId],
    queryFn: () => workVersions(editionId, entryId),
  });
  return (
    <Stack gap={8}>
      <Title order={2}>{t('history')}</Title>
      <Answered query={query} rows={2}>
        {(versions) => (
          <Table verticalSpacing={4}>
            <Table.Tbody>
              {versions.map(({ nr, step, by, at, remark }) => (
                <Table.Tr key={nr}>
                  <Table.Td>{momentText(new Date(at))}</Table.Td>
                  <Table.Td>
                    {t(`step.${step}`)}
                    {remark && (
                      <Text size="sm" c="dimmed">
                        {remark}
                      </Text>
                    )}
                  </Table.Td>
                  <Table.Td>{by ?? ''}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
      </Answered>
    </Stack>
  );
}
