import { Box, Group, Stack, Text } from '@mantine/core';
import { IconAward } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { PublicHonour } from '../api/awards.js';
import { useLanguage } from '../i18n/use-text.js';
import { useProvinces } from '../shown/directory.js';
import { TextLink } from '../shown/links.js';
import { useAuthorNames } from '../shown/use-author-names.js';
import classes from './results.module.css';

interface HonourCardProps {
  honour: Omit<PublicHonour, 'entryCode'>;
  foot?: ReactNode;
}

/** One honoured work: amber belongs to it alone. */
export function HonourCard({ honour, foot }: HonourCardProps) {
  const language = useLanguage();
  const { nameOf } = useProvinces();
  const named = useAuthorNames();
  return (
    <Box className={`surface ${classes.honour}`}>
      <Stack gap={8} h="100%">
        <Group gap={6} c="var(--honour)" wrap="nowrap">
          <IconAward size={20} aria-hidden />
          <Text fw={600}>{language === 'vi' ? honour.prizeVi : honour.prizeEn}</Text>
        </Group>
        <TextLink to="/certificates/$code" params={{ code: honour.certificateCode }} className={classes.work}>
          {honour.title}
        </TextLink>
        <Text size="sm" c="dimmed" mt="auto">
          {[named(honour.authors), nameOf(honour.provinceCode)].filter(Boolean).join(' · ')}
        </Text>
        {foot}
      </Stack>
    </Box>
  );
}
