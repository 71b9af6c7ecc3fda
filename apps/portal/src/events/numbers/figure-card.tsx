import { Box, Button, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCopy, IconDownload, IconPhoto } from '@tabler/icons-react';
import { useRef, type ReactNode, type RefObject } from 'react';
import { useText } from '../../i18n/use-text.js';
import { saveFile } from '../../shown/save-file.js';
import { Chart } from './chart.js';
import { FigureTable } from './figure-table.js';
import type { Figure, Tone } from './figure.js';
import classes from './numbers.module.css';
import { pictureOf } from './picture-of.js';
import { csvOf, tableOf, tabSeparated } from './table-text.js';

interface FigureCardProps {
  figure: Figure;
  gatheringId: string;
  /** The event, and when it was counted: stands under the picture. */
  source: string;
  /** By which it is narrowed. */
  children?: ReactNode;
}

/** A chart beside its table. Both can be taken along. */
export function FigureCard({ figure, gatheringId, source, children }: FigureCardProps) {
  const t = useText('numbers');
  const chart = useRef<HTMLDivElement>(null);
  const id = `figure-${figure.key}`;
  return (
    <Stack
      component="section"
      className={`surface ${classes.card}`}
      p={{ base: 16, sm: 20 }}
      gap={12}
      aria-labelledby={id}
    >
      <Group justify="space-between" gap={8}>
        <Title order={2} size="h3" id={id}>
          {figure.title}
        </Title>
        {figure.rows.length > 0 && <Acts figure={figure} chart={chart} source={source} />}
      </Group>
      {figure.note && <Text c="dimmed">{figure.note}</Text>}
      {children}
      {figure.rows.length === 0 ? (
        <Text c="dimmed">{t('nothing')}</Text>
      ) : (
        <SimpleGrid cols={{ base: 1, lg: 2 }} spacing={24}>
          <Box ref={chart} className={classes.chart}>
            <Chart figure={figure} />
          </Box>
          <FigureTable figure={figure} gatheringId={gatheringId} />
        </SimpleGrid>
      )}
    </Stack>
  );
}

interface ActsProps {
  figure: Figure;
  chart: RefObject<HTMLDivElement | null>;
  source: string;
}

function Acts({ figure, chart, source }: ActsProps) {
  const t = useText('numbers');
  const { key, title, series } = figure;
  const table = tableOf(figure, t('total'));
  const say = (message: string) => notifications.show({ message });
  const copyPicture = async () => {
    const svg = chart.current?.querySelector('svg');
    if (!svg) return;
    const legend = series.map(({ label, tone }) => ({ label, colour: colourOf(tone) }));
    const picture = pictureOf(svg, { title, below: source, legend });
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
      say(t('pictureCopied'));
    } catch {
      // A browser that does not let pages write pictures saves it instead.
      saveFile(await picture, `${key}.png`);
      say(t('pictureSaved'));
    }
  };
  const copyData = async () => {
    try {
      await navigator.clipboard.writeText(tabSeparated(table));
      say(t('dataCopied'));
    } catch {
      say(t('notCopied'));
    }
  };
  const saveTable = () => saveFile(new Blob([csvOf(table)], { type: 'text/csv;charset=utf-8' }), `${key}.csv`);
  const button = (label: 'copyPicture' | 'copyData' | 'saveCsv', Icon: typeof IconCopy, act: () => void) => (
    <Button
      variant="subtle"
      size="compact-md"
      leftSection={<Icon size={16} aria-hidden />}
      aria-label={`${t(label)}: ${title}`}
      onClick={act}
    >
      {t(label)}
    </Button>
  );
  return (
    <Group gap={4} className="no-print">
      {button('copyPicture', IconPhoto, () => void copyPicture())}
      {button('copyData', IconCopy, () => void copyData())}
      {button('saveCsv', IconDownload, saveTable)}
    </Group>
  );
}

/** As the browser computes it: a canvas knows no variables. */
function colourOf(tone: Tone): string {
  const probe = document.querySelector(`.${classes[tone]}`);
  return probe ? getComputedStyle(probe).backgroundColor : '#000';
}
