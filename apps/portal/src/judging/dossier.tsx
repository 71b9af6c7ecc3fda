import { Stack, Text, Title } from '@mantine/core';
import { formItems } from '@sangtao/programmes/entry-form';
import type { JudgedDossier } from '../api/judging.js';
import { answerText } from '@sangtao/programmes/answer-text';
import { useLanguage, usePick } from '../i18n/use-text.js';
import { DossierFiles } from './dossier-files.js';
import classes from './sheet.module.css';
import { useRoundEdition } from './use-queue.js';

/** What a judge reads: the blinded text, in the order of the form. */
export function Dossier({ work, roundId }: { work: JudgedDossier; roundId: string }) {
  const pick = usePick();
  const language = useLanguage();
  const edition = useRoundEdition(roundId);
  const items = edition ? formItems(edition.rulebook) : [];
  return (
    <Stack gap={28} className="surface" p={{ base: 16, sm: 32 }} component="article">
      {work.dossier.map(({ key, text }) => {
        const item = items.find((one) => one.key === key);
        return (
          <section key={key}>
            <Title order={2}>{item ? pick(item.label) : key}</Title>
            <Text className={`prose ${classes.reading}`} mt={8}>
              {item ? answerText(item, text, language) : text}
            </Text>
          </section>
        );
      })}
      <DossierFiles work={work} roundId={roundId} />
    </Stack>
  );
}
