import { Button, Stack } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { gathering as load, type GatheringWithTemplate } from '../../api/gatherings.js';
import { report as loadReport, type YearlyReport } from '../../api/reports.js';
import { momentText } from '../../format/moments.js';
import { usePick, useText } from '../../i18n/use-text.js';
import { useSession } from '../../session/use-session.js';
import { Answered, Empty, SignInNeeded } from '../../shown/answers.js';
import { TextLink } from '../../shown/links.js';
import { Page } from '../../shown/page.js';
import { BigNumbers } from '../numbers/big-numbers.js';
import { EventFigures } from '../numbers/event-figures-list.js';
import { ExchangeFigures } from '../numbers/exchange-figures-list.js';
import { HowCounted } from '../numbers/how-counted.js';
import classes from '../numbers/numbers.module.css';
import { useNames } from '../numbers/use-names.js';
import { InReport } from './in-report.js';
import { ReportFacts } from './report-facts.js';

const at = '/office/events/$gatheringId/reports/$number';
/** While parts are on their way. */
const everyMs = 1_000;

/** A released report: the figures as they were frozen. */
export function ReportPage() {
  const t = useText('report');
  const numbers = useText('numbers');
  const session = useSession();
  const { gatheringId, number } = useParams({ from: at });
  const query = useReport(gatheringId, number);
  return (
    <Page
      wide
      title={query.data?.report.year ? t('titleOf', { year: query.data.report.year }) : t('title')}
      lead={query.data && <Lead event={query.data.event} report={query.data.report} />}
      above={
        <TextLink to="/office/events/$gatheringId/numbers" params={{ gatheringId }} className="no-print">
          {t('live')}
        </TextLink>
      }
      actions={
        <Button
          variant="default"
          className="no-print"
          leftSection={<IconPrinter size={18} aria-hidden />}
          onClick={() => window.print()}
        >
          {numbers('print')}
        </Button>
      }
    >
      {session === null ? (
        <SignInNeeded />
      ) : (
        <Answered query={query} rows={8}>
          {({ event, report }) => (
            <InReport value={number}>
              <Report event={event} report={report} />
            </InReport>
          )}
        </Answered>
      )}
    </Page>
  );
}

/** With the event as it was called when its numbers were frozen. */
function useReport(gatheringId: string, number: string) {
  const session = useSession();
  return useQuery({
    queryKey: ['reports', gatheringId, number],
    queryFn: async () => {
      const [event, report] = await Promise.all([load(gatheringId), loadReport(gatheringId, Number(number))]);
      return { event: frozen(event, report), report };
    },
    enabled: !!session,
    refetchInterval: ({ state }) => (state.data?.report.sha256 === null ? everyMs : false),
  });
}

function frozen(event: GatheringWithTemplate, { event: then, names }: YearlyReport): GatheringWithTemplate {
  if (!then || !names) return event;
  const renamed = <Named extends { code: string; name: { vi: string; en: string } }>(list: Named[], as: Named[]) =>
    as.map((one) => ({ ...list.find(({ code }) => code === one.code), ...one }));
  return {
    ...{ ...event, nameVi: then.name.vi, nameEn: then.name.en },
    ...{ startsOn: then.startsOn, endsOn: then.endsOn, timeZone: then.timeZone },
    template: {
      ...event.template,
      kinds: renamed(event.template.kinds, names.kinds as typeof event.template.kinds),
      zones: renamed(event.template.zones, names.zones as typeof event.template.zones),
    },
  };
}

interface ReportProps {
  event: GatheringWithTemplate;
  report: YearlyReport;
}

function Lead({ event, report }: ReportProps) {
  const t = useText('report');
  const pick = usePick();
  const moment = momentText(new Date(report.releasedAt), event.timeZone);
  return t('frozenLead', { event: pick({ vi: event.nameVi, en: event.nameEn }), moment });
}

function Report({ event, report }: ReportProps) {
  const t = useText('report');
  const search = useSearch({ from: at });
  const names = useNames(event);
  const { gathering, exchange } = report;
  if (!gathering || !exchange) return <Empty title={t('freezing')}>{t('freezingBody')}</Empty>;
  const offered = { ...exchange, states: null };
  return (
    <Stack gap={20} className={classes.figures}>
      <ReportFacts event={event} report={report} />
      <BigNumbers event={event} numbers={gathering} exchange={offered} scope={undefined} />
      <HowCounted search={search} ofEvent />
      <EventFigures event={event} numbers={gathering} names={names} search={search} />
      <ExchangeFigures event={event} numbers={offered} names={names} search={search} />
    </Stack>
  );
}
