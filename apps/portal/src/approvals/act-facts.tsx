import { bytesText, momentText } from '../format/moments.js';
import { useLanguage, usePick, useText } from '../i18n/use-text.js';
import type { Act } from '../api/awards.js';
import type { EditionWithRules } from '../api/registration.js';
import { Facts } from '../shown/facts.js';

interface ActProps {
  act: Act;
  edition: EditionWithRules;
}

/** Who asked, who agreed, and all that is agreed to but the list. */
export function ActFacts({ act, edition }: ActProps) {
  const t = useText('approval');
  const pick = usePick();
  const language = useLanguage();
  const person = ({ name }: Act['askedBy'], at: string) =>
    t('personAt', { name: name ?? t('nameless'), at: momentText(new Date(at)) });
  const { publication, revocation, release, approvedBy, approvedAt } = act;
  const prize = edition.rulebook.prizes.find(({ code }) => code === revocation?.prizeCode);
  const hash = (value: string) => <span className="hash">{value}</span>;
  return (
    <Facts
      items={[
        [t(publication ? 'sealedBy' : 'askedBy'), person(act.askedBy, act.askedAt)],
        [t('approvedBy'), approvedBy && approvedAt ? person(approvedBy, approvedAt) : t('nobody')],
        ...(publication
          ? ([
              [t('decisionNumber'), publication.decisionNumber],
              [t('publishAt'), publication.publishAt && momentText(new Date(publication.publishAt))],
              [t('prizesCount'), publication.prizes.length],
              [t('evidence'), publication.evidenceSha256 ? hash(publication.evidenceSha256) : t('noEvidence')],
            ] satisfies Parameters<typeof Facts>[0]['items'])
          : []),
        ...(revocation
          ? ([
              [t('certificateCode'), <span className="code">{revocation.certificateCode}</span>],
              [t('solution'), revocation.title],
              [t('prize'), prize ? pick(prize.name) : revocation.prizeCode],
              [t('reason'), revocation.reason],
            ] satisfies Parameters<typeof Facts>[0]['items'])
          : []),
        ...(release
          ? ([
              [t('worksCount'), release.works],
              [t('pagesCount'), t('pagesSize', { pages: release.pages, size: bytesText(release.bytes, language) })],
              [t('file'), hash(release.sha256)],
            ] satisfies Parameters<typeof Facts>[0]['items'])
          : []),
        [t('digest'), hash(act.digest)],
      ]}
    />
  );
}
