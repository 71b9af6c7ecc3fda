import { Box, Button, Group, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { IconCertificate, IconCertificateOff, IconFileText } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { AskRevoke } from '../approvals/ask-revoke.js';
import { certificate, type Certificate } from '../api/awards.js';
import { isProblem } from '../api/problem.js';
import { edition, receipt, type ReceiptCheck } from '../api/registration.js';
import { CodeCheck } from '../home/code-check.js';
import { momentText } from '../format/moments.js';
import { usePick, useText } from '../i18n/use-text.js';
import { Answered } from '../shown/answers.js';
import { Facts } from '../shown/facts.js';
import { ButtonLink } from '../shown/links.js';
import { Page } from '../shown/page.js';
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
            <>
              <CertificateCard certificate={found.certificate} />
              <AskRevoke certificate={found.certificate} />
            </>
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

function CertificateCard({ certificate: honour }: { certificate: Certificate }) {
  const pick = usePick();
  const of = useQuery({ queryKey: ['edition', honour.editionId], queryFn: () => edition(honour.editionId) });
  const t = useText('result', of.data);
  const rules = of.data?.rulebook;
  const prize = rules?.prizes.find(({ code }) => code === honour.prizeCode);
  const field = rules?.fields.find(({ code }) => code === honour.fieldCode);
  const valid = honour.status === 'valid';
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
            [t('prize'), prize ? pick(prize.name) : honour.prizeCode],
            [t('field'), field ? pick(field.name) : honour.fieldCode],
            [t('authors'), honour.authors.join(', ')],
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
