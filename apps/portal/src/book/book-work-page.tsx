import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { bookWork, pictureOf } from '../api/book.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { Answered } from '../shown/answers.js';
import { useProvinces } from '../shown/directory.js';
import { TextLink } from '../shown/links.js';
import { Page } from '../shown/page.js';
import { useAuthorNames } from '../shown/use-author-names.js';
import classes from './book.module.css';

export function BookWorkPage() {
  const t = useText('book');
  const language = useLanguage();
  const { nameOf } = useProvinces();
  const named = useAuthorNames();
  const { editionId, entryId } = useParams({ from: '/book/$editionId/$entryId' });
  const query = useQuery({
    queryKey: ['book-work', editionId, entryId],
    queryFn: () => bookWork(editionId, entryId),
  });
  const { data } = query;
  return (
    <Page
      title={data?.title ?? t('title')}
      above={
        <TextLink to="/book/$editionId" params={{ editionId }}>
          {data ? (language === 'vi' ? data.edition.nameVi : data.edition.nameEn) : t('title')}
        </TextLink>
      }
      lead={data && `${named(data.authors)} · ${data.provinceCode ? nameOf(data.provinceCode) : t('central')}`}
    >
      <Answered query={query}>
        {({ title, picture, caption, parts, fieldVi, fieldEn, certificateCode }) => (
          <Stack gap={20} className={classes.read}>
            <Text c="dimmed">{language === 'vi' ? fieldVi : fieldEn}</Text>
            {picture && (
              <figure>
                <img
                  src={pictureOf(editionId, entryId, picture.sha256)}
                  alt={caption || t('pictureOf', { title })}
                  className={classes.plate}
                />
                {caption && <figcaption>{caption}</figcaption>}
              </figure>
            )}
            {parts
              .filter(({ text }) => text !== '')
              .map(({ key, nameVi, nameEn, text }) => (
                <section key={key}>
                  <Title order={2}>{language === 'vi' ? nameVi : nameEn}</Title>
                  {text.split(/\n+/).map((paragraph) => (
                    <p key={paragraph}>{paragraph}</p>
                  ))}
                </section>
              ))}
            {certificateCode && (
              <TextLink to="/certificates/$code" params={{ code: certificateCode }}>
                {t('certificate')} {certificateCode}
              </TextLink>
            )}
          </Stack>
        )}
      </Answered>
    </Page>
  );
}
