import { Box, Group, Stack, Text, Title } from '@mantine/core';
import { dossierFile, type ScreenedEntry } from '../api/office.js';
import type { EditionWithRules } from '../api/registration.js';
import { bytesText } from '../format/moments.js';
import { useLanguage, usePick, useText } from '../i18n/use-text.js';
import { FileButtons } from '../shown/file-buttons.js';

type File = ScreenedEntry['files'][number];

interface EntryFilesProps {
  entry: ScreenedEntry;
  edition: EditionWithRules;
}

/** The files as they were handed in, each with the hash that stands on the receipt. */
export function EntryFiles({ entry, edition }: EntryFilesProps) {
  const t = useText('office');
  const pick = usePick();
  if (entry.files.length === 0) return null;
  const slotOf = ({ slot }: File) => edition.rulebook.documents.find(({ key }) => key === slot)?.name;
  return (
    <Box className="surface" p={{ base: 16, sm: 24 }} component="section">
      <Title order={2}>{t('documents')}</Title>
      <Stack gap={16} mt={12} component="ul" p={0} style={{ listStyle: 'none' }}>
        {entry.files.map((file) => {
          const slot = slotOf(file);
          return <FileRow key={file.id} entryId={entry.id} file={file} slot={slot ? pick(slot) : file.slot} />;
        })}
      </Stack>
    </Box>
  );
}

function FileRow({ entryId, file, slot }: { entryId: string; file: File; slot: string }) {
  const t = useText('office');
  const language = useLanguage();
  const { id, name, bytes, sha256 } = file;
  return (
    <li>
      <Group gap={12} justify="space-between" wrap="wrap">
        <Box miw={0} flex="1 1 240px">
          <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
            {name}
          </Text>
          <Text size="sm" c="dimmed">
            {slot} · {bytesText(bytes, language)}
          </Text>
          <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {t('fileHash')}: <span className="hash">{sha256}</span>
          </Text>
          <FileState file={file} />
        </Box>
        {file.scan === 'clean' && <FileButtons file={file} load={() => dossierFile(entryId, id)} />}
      </Group>
    </li>
  );
}

/** Why a file cannot be opened, and what to mind before it is. */
function FileState({ file: { scan, type, warnings } }: { file: File }) {
  const t = useText('office');
  if (scan === 'waiting') {
    return (
      <Text size="sm" role="status">
        {t('fileChecking')}
      </Text>
    );
  }
  if (scan === 'infected') {
    return (
      <Text size="sm" c="var(--mantine-color-error)">
        {t('fileInfected')}
      </Text>
    );
  }
  if (warnings.length === 0) return null;
  const what = warnings.map((one) => t(`holds.${one}`)).join(', ');
  const blanked = type === 'application/pdf' && !warnings.includes('encrypted');
  return (
    <Text size="sm" fw={500}>
      {t('fileHolds', { what })} {blanked && t('fileHoldsPdf')}
    </Text>
  );
}
