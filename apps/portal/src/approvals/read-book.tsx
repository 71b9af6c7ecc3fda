import { Button, Group } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import type { Act } from '../api/awards.js';
import { bookFile } from '../api/book.js';
import { useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { saveFile } from '../shown/save-file.js';
import { useAct } from '../shown/use-act.js';

interface ReadBookProps {
  editionId: string;
  release: NonNullable<Act['release']>;
}

/** The book that is to be released, to be read before anybody says yes. */
export function ReadBook({ editionId, release }: ReadBookProps) {
  const t = useText('approval');
  const open = useAct({ run: () => bookFile(editionId), then: (file: Blob) => saveFile(file, undefined) });
  if (!release.current) return null;
  return (
    <>
      <ProblemAlert error={open.error} />
      <Group>
        <Button
          variant="default"
          leftSection={<IconFileTypePdf size={18} />}
          loading={open.isPending}
          onClick={() => open.mutate()}
        >
          {t('readBook')}
        </Button>
      </Group>
    </>
  );
}
