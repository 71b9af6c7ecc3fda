import { Button, CopyButton, Group, Stack, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { GatheringWithTemplate } from '../../api/gatherings.js';
import { reportFile, reportFiles, type ReportFile, type YearlyReport } from '../../api/reports.js';
import { momentText } from '../../format/moments.js';
import { useLanguage, useText } from '../../i18n/use-text.js';
import { ProblemAlert } from '../../shown/answers.js';
import { saveFile } from '../../shown/save-file.js';
import { useAct } from '../../shown/use-act.js';
import classes from './reports.module.css';

interface ReportFactsProps {
  event: GatheringWithTemplate;
  report: YearlyReport;
}

/** Who released it when, its hash, and its documents. */
export function ReportFacts({ event, report: { number, releasedAt, releasedBy, sha256 } }: ReportFactsProps) {
  const t = useText('report');
  return (
    <Stack className="surface" p={{ base: 16, sm: 20 }} gap={12}>
      <Group gap={24}>
        <Fact name={t('numberHead')}>{String(number)}</Fact>
        <Fact name={t('at')}>{momentText(new Date(releasedAt), event.timeZone)}</Fact>
        <Fact name={t('by')}>{releasedBy ?? t('someone')}</Fact>
      </Group>
      <div>
        <Group gap={8}>
          <Text size="sm" c="dimmed">
            {t('hash')}
          </Text>
          <CopyButton value={sha256 ?? ''}>
            {({ copied, copy }) => (
              <Button size="compact-sm" variant="subtle" className="no-print" onClick={copy}>
                {t(copied ? 'copied' : 'copyHash')}
              </Button>
            )}
          </CopyButton>
        </Group>
        <Text ff="monospace" lh={1.4} className={classes.hash}>
          {sha256}
        </Text>
        <Text size="sm" c="dimmed" maw={860} mt={4} className="no-print">
          {t('hashHelp')}
        </Text>
      </div>
      <Downloads event={event} number={number} />
    </Stack>
  );
}

function Fact({ name, children }: { name: string; children: string }) {
  return (
    <div>
      <Text size="sm" c="dimmed">
        {name}
      </Text>
      <Text fw={500}>{children}</Text>
    </div>
  );
}

function Downloads({ event, number }: { event: GatheringWithTemplate; number: number }) {
  const t = useText('report');
  const language = useLanguage();
  const act = useAct<ReportFile, void>({
    run: async (file) =>
      saveFile(await reportFile(event.id, number, file, language), `report-${event.code}-${number}.${file}`),
  });
  return (
    <Stack gap={8} className="no-print">
      <Group gap={8}>
        {reportFiles.map((file) => (
          <Button
            key={file}
            variant="default"
            leftSection={<IconDownload size={18} aria-hidden />}
            loading={act.isPending && act.variables === file}
            onClick={() => act.mutate(file)}
          >
            {t(`file.${file}`)}
          </Button>
        ))}
      </Group>
      <ProblemAlert error={act.error} />
    </Stack>
  );
}
