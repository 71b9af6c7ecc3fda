import { Box, Button, Group, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { IconCertificate, IconCertificateOff, IconFileText } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { AskRevoke } from '../approvals/ask-revoke.js';
import { certificate, type Certificate } from '../api/awards.js';
import { isProblem } from '../api/problem.js';
import { edition, receipt, type ReceiptCheck } from '../api/registration.js';
import { CodeCheck } from '../home/code-check.js';
import { dayText, momentText } from '../format/moments.js';
import { SpokenOf } from '../i18n/spoken-of.js';
import { usePick, useText } from '../i18n/use-text.js';
import { Answered } from '../shown/answers.js';
import { Facts } from '../shown/facts.js';
import { ButtonLink } from '../shown/links.js';
import { Page } from '../shown/page.js';
import { useAuthorNames } from '../shown/use-author-names.js';
import classes from './results.module.css';

type Found = { certificate: Certificate } | { receipt: ReceiptCheck } | null;

/** A code may be that of a certificate or of a receipt; whoever holds the paper need not know which. */
async function find(code: string): Promise<Found> {
  const orNull = (error: unknown) => {
    if (isProblem(error, 'not-found')) return null;
    throw error;
  };
  const honour = await certificate(code).catch(orNull);
  if (honour) return { certificate: honour };
  const handedIn = await receipt(code).catch(orNull);
  return handedIn && { receipt: handedIn };
}

export function CertificatePage() {
  const t = useText('result');
  const { code } = useParams({ from: '/certificates/$code' });
  const query = useQuery({ queryKey: ['certificate', code], queryFn: () => find(code) });
  return (
    <Page title={`${t('code')} ${code}`}>
      <Answered query={query}>
        {(found) => {
          if (!found) return <UnknownCode />;
          return 'certificate' in found ? (
            <Honoured certificate={found.certificate} />
          ) : (
            <ReceiptCard receipt={found.receipt} />
          );
        }}
      </Answered>
    </Page>
  );
}

/** An altered code says so in the same place and as loudly as a good one. */
function UnknownCode() {
  const t = useText('result');
  return (
    <Stack gap={24}>
      <Box className={`surface ${classes.verdict}`} data-state="unknown">
        <Group gap={12} wrap="nowrap">
          <ThemeIcon size={44} radius="xl" color="red" variant="light">
            <IconCertificateOff size={26} />
          </ThemeIcon>
          <div>
            <Title order={2} className={classes.word} data-state="unknown">
              {t('unknownWord')}
            </Title>
            <Text>{t('unknown')}</Text>
          </div>
        </Group>
        <Text mt={16}>{t('unknownBody')}</Text>
      </Box>
      <CodeCheck />
    </Stack>
  );
}

function Honoured({ certificate: honour }: { certificate: Certificate }) {
  const { editionId } = honour;
  const of = useQuery({ queryKey: ['edition', editionId], queryFn: () => edition(editionId) });
  return (
    <SpokenOf subject={of.data}>
      <CertificateCard certificate={honour} />
      <AskRevoke certificate={honour} />
    </SpokenOf>
  );
}

function CertificateCard({ certificate: honour }: { certificate: Certificate }) {
  const t = useText('result');
  const pick = usePick();
  const authorNames = useAuthorNames();
  const valid = honour.status === 'valid';
  const { edition: named, decisionNumber: number } = honour;
  return (
    <Box className={`surface ${classes.verdict}`} data-state={honour.status}>
      <Stack gap={20}>
        <Group gap={12} wrap="nowrap">
          <ThemeIcon size={44} radius="xl" color={valid ? 'teal' : 'red'} variant="light">
            {valid ? <IconCertificate size={26} /> : <IconCertificateOff size={26} />}
          </ThemeIcon>
          <div>
            <Title order={2} className={classes.word} data-state={honour.status}>
              {t(valid ? 'validWord' : 'revokedWord')}
            </Title>
            <Text>{t(valid ? 'valid' : 'revoked')}</Text>
          </div>
        </Group>
        <Text size="xl" fw={600} lh={1.4}>
          {honour.title}
        </Text>
        <Facts
          items={[
            [t('programme'), `${pick({ vi: named.nameVi, en: named.nameEn })} · ${named.code}`],
            [t('prize'), pick({ vi: honour.prizeVi, en: honour.prizeEn })],
            [t('field'), pick({ vi: honour.fieldVi, en: honour.fieldEn })],
            [t('authors'), authorNames(honour.authors)],
            // The paper of the decision bears the day of the publication.
            [t('byDecision'), t('decisionOf', { number, day: dayText(new Date(honour.conferredAt)) })],
            [t('conferredAt'), momentText(new Date(honour.conferredAt))],
            ...(honour.revokedAt
              ? ([[t('revoked'), t('revokedAt', { at: momentText(new Date(honour.revokedAt)) })]] as [string, string][])
              : []),
          ]}
        />
        <Group gap={8} className="no-print">
          <Button
            component="a"
            href={`/api/awards/certificates/${honour.certificateCode}/pdf`}
            target="_blank"
            leftSection={<IconFileText size={18} />}
          >
            {t('pdf')}
          </Button>
          <ButtonLink variant="default" to="/results/$editionId" params={{ editionId: honour.editionId }}>
            {t('seeResults')}
          </ButtonLink>
          <ButtonLink variant="default" to="/honours">
            {t('register')}
          </ButtonLink>
        </Group>
      </Stack>
    </Box>
  );
}

function ReceiptCard({ receipt: found }: { receipt: ReceiptCheck }) {
  const t = useText('result');
  const pick = usePick();
  return (
    <Box className={`surface ${classes.verdict}`}>
      <Stack gap={16}>
        <Title order={2}>{t('receipt')}</Title>
        <Text>{t('receiptLead', { code: found.entryCode, at: momentText(new Date(found.at)) })}</Text>
        <div>
          <Text size="sm" c="dimmed">
            {t('hash')}
          </Text>
          <Text className="hash">{found.contentHash}</Text>
        </div>
        {found.files.map(({ name, sha256 }) => (
          <div key={sha256}>
            <Text size="sm" c="dimmed">
              {t('file')}: {pick(name)}
            </Text>
            <Text className="hash">{sha256}</Text>
          </div>
        ))}
      </Stack>
    </Box>
  );
}
