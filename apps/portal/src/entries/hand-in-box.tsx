import { Button, Stack, Text } from '@mantine/core';
import type { OwnEntry } from '../api/registration.js';
import { useText } from '../i18n/use-text.js';
import type { ShownProblem } from './entry-editor.js';
import type { useHandIn } from './use-hand-in.js';
import type { Uploads } from './use-uploads.js';

interface HandInProps {
  entry: OwnEntry;
  handIn: ReturnType<typeof useHandIn>;
  uploads: Uploads;
  problems: ShownProblem[];
  /** From now on problems stand beside their fields. */
  tried: () => void;
}

/** The button, and what has to be known before it is pressed. */
export function HandInBox({ entry, handIn, uploads, problems, tried }: HandInProps) {
  const t = useText('entry');
  const arriving = Object.values(uploads.of).some((upload) => upload?.running);
  return (
    <Stack gap={8} align="flex-start">
      {entry.state === 'submitted' && <Text c="dimmed">{t('unsent')}</Text>}
      {arriving && <Text role="status">{t('filesOnTheirWay')}</Text>}
      <Button
        size="md"
        loading={handIn.isPending}
        disabled={arriving}
        onClick={() => {
          tried();
          if (problems.length === 0) handIn.mutate();
          else showProblems();
        }}
      >
        {t(entry.code ? 'submitAgain' : 'submit')}
      </Button>
      {handIn.alert}
    </Stack>
  );
}

/** Seen, and by its focus also heard: how many things are missing. */
function showProblems() {
  const list = document.getElementById('problems');
  list?.scrollIntoView({ block: 'center' });
  list?.focus({ preventScroll: true });
}
