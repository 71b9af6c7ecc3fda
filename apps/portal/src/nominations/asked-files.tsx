import { Box, Group, Stack, Text, Title } from '@mantine/core';
import { askedFile, type AskedNomination } from '../api/nominations.js';
import type { EditionWithRules, EntryFile } from '../api/registration.js';
import { bytesText } from '../format/moments.js';
import { useLanguage, usePick, useText } from '../i18n/use-text.js';
import { FileButtons } from '../shown/file-buttons.js';

interface AskedFilesProps {
  asked: AskedNomination;
  edition: EditionWithRules;
}

/** What proves what is said, by the names of the rulebook's documents. */
export function AskedFiles({ asked: { id, files }, edition }: AskedFilesProps) {
  const t = useText('asked');
  const pick = usePick();
  if (files.length === 0) return null;
  const documentOf = ({ slot }: EntryFile) => {
    const document = edition.rulebook.documents.find(({ key }) => key === slot);
    return document ? pick(document.name) : slot;
  };
  return (
    <Stack className="surface" p={{ base: 16, sm: 24 }} gap={12} component="section">
      <Title order={2}>{t('documents')}</Title>
      <Stack gap={16} component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {files.map((file) => (
          <FileRow key={file.id} nominationId={id} file={file} document={documentOf(file)} />
        ))}
      </Stack>
    </Stack>
  );
}

function FileRow({ nominationId, file, document }: { nominationId: string; file: EntryFile; document: string }) {
  const t = useText('asked');
  const language = useLanguage();
  const { id, name, bytes, scan } = file;
  return (
    <Group gap={12} justify="space-between" component="li">
      <Box miw={0} flex="1 1 240px">
        <Text fw={600}>{document}</Text>
        <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {name} · {bytesText(bytes, language)}
        </Text>
        {scan !== 'clean' && <Text size="sm">{t(`file.${scan}`)}</Text>}
      </Box>
      {scan === 'clean' && <FileButtons file={file} load={() => askedFile(nominationId, id)} />}
    </Group>
  );
}
