import { Alert, Stack } from '@mantine/core';
import { useState } from 'react';
import type { Work, WorkText } from '../api/book.js';
import { momentText } from '../format/moments.js';
import { useText } from '../i18n/use-text.js';
import { WorkEditor } from './work-editor.js';
import { WorkHistory } from './work-history.js';
import { WorkPicture } from './work-picture.js';
import { WorkSteps } from './work-steps.js';

/** One version of a work: whatever else is done with it takes the saved text, so what is being typed is saved first. */
export function WorkDesk({ editionId, work }: { editionId: string; work: Work }) {
  const t = useText('editing');
  const [text, setText] = useState<WorkText>(work.text!);
  const unsaved = JSON.stringify(text) !== JSON.stringify(work.text);
  return (
    <Stack gap={28}>
      {work.withheldAt && (
        <Alert color="lotus" title={t('withheld')}>
          {t('withheldBody', { at: momentText(new Date(work.withheldAt)) })}
        </Alert>
      )}
      {work.remark && (
        <Alert color="lotus" title={t('authorsWish')}>
          {work.remark}
        </Alert>
      )}
      <WorkEditor {...{ editionId, work, text, setText, unsaved }} />
      <WorkPicture {...{ editionId, work, unsaved }} />
      <WorkSteps {...{ editionId, work, unsaved }} />
      <WorkHistory editionId={editionId} entryId={work.entryId} />
    </Stack>
  );
}
