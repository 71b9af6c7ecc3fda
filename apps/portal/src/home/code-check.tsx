import { Box, Button, Group, Text, TextInput, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useText } from '../i18n/use-text.js';

/** Certificates and receipts have codes of one form; the page that opens looks for either. */
export function CodeCheck() {
  const t = useText('home');
  const navigate = useNavigate();
  const [code, setCode] = useState('');
  const [tried, setTried] = useState(false);
  const clean = code.trim().toUpperCase();
  const well = /^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/.test(clean);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (well) void navigate({ to: '/certificates/$code', params: { code: clean } });
  };
  return (
    <Box className="surface" p={{ base: 16, sm: 24 }} component="section">
      <Title order={2}>{t('check')}</Title>
      <Text c="dimmed" mt={4}>
        {t('checkBody')}
      </Text>
      <form onSubmit={submit} noValidate>
        <Group mt={16} align="flex-start" gap={8}>
          <TextInput
            aria-label={t('code')}
            placeholder={t('code')}
            size="md"
            flex="1 1 240px"
            maw={360}
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
            error={tried && !well && t('badCode')}
          />
          <Button type="submit" size="md">
            {t('checkAct')}
          </Button>
        </Group>
      </form>
    </Box>
  );
}
