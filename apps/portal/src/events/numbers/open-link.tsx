import { useContext, type ReactNode } from 'react';
import { CardLink, TextLink } from '../../shown/links.js';
import { InReport } from '../reports/in-report.js';
import type { Open } from './figure.js';

interface OpenLinkProps {
  gatheringId: string;
  open: Open;
  /** Said instead of the bare number. */
  label: string;
  card?: boolean;
  children: ReactNode;
}

/** From a number to the rows that it counts. */
export function OpenLink({ gatheringId, open, label, card, children }: OpenLinkProps) {
  const Link = card ? CardLink : TextLink;
  const fz = card ? undefined : 'inherit';
  const params = { gatheringId };
  const number = useContext(InReport);
  if (number !== null) {
    return (
      <Link
        to="/office/events/$gatheringId/reports/$number/rows"
        params={{ gatheringId, number }}
        search={open}
        aria-label={label}
        fz={fz}
      >
        {children}
      </Link>
    );
  }
  if (open.list === 'delegates') {
    const { list, ...filter } = open;
    return (
      <Link
        to="/office/events/$gatheringId"
        params={params}
        search={{ tab: list, ...filter }}
        aria-label={label}
        fz={fz}
      >
        {children}
      </Link>
    );
  }
  if (open.list === 'applications') {
    const { list, ...filter } = open;
    return (
      <Link
        to="/office/events/$gatheringId/floor"
        params={params}
        search={{ tab: list, ...filter }}
        aria-label={label}
        fz={fz}
      >
        {children}
      </Link>
    );
  }
  return (
    <Link to="/office/events/$gatheringId/numbers/rows" params={params} search={open} aria-label={label} fz={fz}>
      {children}
    </Link>
  );
}
