import { Box, Stack, Text } from '@mantine/core';
import { pictureOf, type BookEntry } from '../api/book.js';
import { useText } from '../i18n/use-text.js';
import { useProvinces } from '../shown/directory.js';
import { TextLink } from '../shown/links.js';
import { useAuthorNames } from '../shown/use-author-names.js';
import classes from './book.module.css';

/** One work of a book; its picture is the work itself. */
export function WorkCard({ editionId, entry }: { editionId: string; entry: BookEntry }) {
  const t = useText('book');
  const { nameOf } = useProvinces();
  const named = useAuthorNames();
  const { entryId, title, authors, provinceCode, lead, picture } = entry;
  return (
    <Box className={`surface ${classes.card}`}>
      <Stack gap={8} h="100%">
        {picture && (
          <img
            src={pictureOf(editionId, entryId, picture.sha256)}
            alt={t('pictureOf', { title })}
            className={classes.picture}
            loading="lazy"
            width={picture.width}
            height={picture.height}
          />
        )}
        <TextLink to="/book/$editionId/$entryId" params={{ editionId, entryId }} className={classes.name}>
          {title}
        </TextLink>
        <Text size="sm" lineClamp={4}>
          {lead}
        </Text>
        <Text size="sm" c="dimmed" mt="auto">
          {named(authors)} · {provinceCode ? nameOf(provinceCode) : t('central')}
        </Text>
      </Stack>
    </Box>
  );
}
