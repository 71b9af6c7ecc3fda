import { Button, FileButton, Group, Stack, Text, Title } from '@mantine/core';
import { IconPhotoUp } from '@tabler/icons-react';
import { editorsPicture, sendPicture, type Work } from '../api/book.js';
import { numberText } from '../format/moments.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { useAct } from '../shown/use-act.js';
import classes from './book.module.css';
import { usePicture } from './use-picture.js';

export function WorkPicture({ editionId, work, unsaved }: { editionId: string; work: Work; unsaved: boolean }) {
  const t = useText('editing');
  const book = useText('book');
  const language = useLanguage();
  const { entryId, picture, version, text, rules } = work;
  const url = usePicture([entryId, picture?.sha256 ?? ''], () => editorsPicture(editionId, entryId), picture !== null);
  const put = useAct({
    run: (file: File) => sendPicture(editionId, entryId, file, version),
    done: t('saved'),
    refresh: [
      ['work', editionId, entryId],
      ['works', editionId],
      ['work-versions', entryId],
      ['book-status', editionId],
    ],
  });
  const { minPixels: pixels, minRatio, maxRatio } = rules.picture;
  const limits = { pixels, from: numberText(minRatio, language), to: numberText(maxRatio, language) };
  return (
    <Stack gap={8}>
      <Title order={2}>{t('picture')}</Title>
      {url && picture && (
        <>
          <img src={url} alt={text?.caption || book('pictureOf', { title: work.title })} className={classes.plate} />
          <Text size="sm" c="dimmed">
            {t('pictureSize', { width: picture.width, height: picture.height })}
          </Text>
        </>
      )}
      {picture === null && <Text>{book('noPicture')}</Text>}
      <Text size="sm" c="dimmed">
        {t('pictureRules', limits)}
      </Text>
      <ProblemAlert error={put.error} />
      <Group>
        <FileButton accept="image/jpeg,image/png" onChange={(file) => file && put.mutate(file)}>
          {(props) => (
            <Button
              {...props}
              variant="default"
              leftSection={<IconPhotoUp size={18} />}
              loading={put.isPending}
              disabled={unsaved}
            >
              {t(picture === null ? 'choosePicture' : 'putPicture')}
            </Button>
          )}
        </FileButton>
      </Group>
    </Stack>
  );
}
