import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { honours } from '../api/awards.js';
import { usePick, useText } from '../i18n/use-text.js';
import { Answered } from '../shown/answers.js';
import { TextLink } from '../shown/links.js';

/** What the register knows under the name of a nominee, where a prize before is the condition. */
export function KnownHonours({ name }: { name: string }) {
  const t = useText('confirmations');
  const pick = usePick();
  const query = useQuery({ queryKey: ['honours', name], queryFn: () => honours({ q: name }) });
  return (
    <Stack className="surface" p={{ base: 16, sm: 24 }} gap={12} component="section">
      <Title order={2}>{t('known')}</Title>
      <Text size="sm" c="dimmed">
        {t('knownHelp', { name })}
      </Text>
      <Answered query={query} rows={2}>
        {({ items }) =>
          items.length === 0 ? (
            <Text>{t('knownNone')}</Text>
          ) : (
            <ul>
              {items.map(({ certificateCode, title, prizeVi, prizeEn, edition, status }) => (
                <li key={certificateCode}>
                  <TextLink to="/certificates/$code" params={{ code: certificateCode }}>
                    {title}
                  </TextLink>
                  {` · ${pick({ vi: prizeVi, en: prizeEn })} · ${pick({ vi: edition.nameVi, en: edition.nameEn })}`}
                  {status === 'revoked' && ` · ${t('knownRevoked')}`}
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
    </Stack>
  );
}
