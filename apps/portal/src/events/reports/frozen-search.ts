import { code, known, oneOf, rowsSearch, type NumbersList } from '../numbers/numbers-search.js';
import { text } from '../../app/search.js';
import type { FrozenRowsQuery } from '../../api/reports.js';
import type { Open } from '../numbers/figure.js';

type Search = Record<string, unknown>;

const delegateStates = ['pending', 'confirmed', 'waiting', 'rejected', 'cancelled'] as const;
const boothStates = ['applied', 'shortlisted', 'offered', 'confirmed', 'declined', 'withdrawn', 'vacated'] as const;

/** Which frozen rows are shown; foreign values are dropped. */
export function frozenSearch(search: Search): Open {
  if (search.list === 'delegates') {
    return known({
      list: 'delegates',
      ...{ kind: text(search.kind), state: oneOf(delegateStates, search.state) },
      ...{ province: code(search.province), former: code(search.former) },
    });
  }
  if (search.list === 'applications') return known({ list: 'applications', state: oneOf(boothStates, search.state) });
  return rowsSearch(search);
}

/** The same for the API. */
export function frozenQuery(open: Open): FrozenRowsQuery {
  if (open.list === 'delegates') {
    const { list, kind: kindCode, state, province: provinceCode, former: formerProvinceCode } = open;
    return known({ list, kindCode, state, provinceCode, formerProvinceCode });
  }
  if (open.list === 'applications' || open.list === 'admissions') return open;
  return ofExchange(open);
}

function ofExchange(open: Exclude<NumbersList, { list: 'admissions' }>): FrozenRowsQuery {
  if (open.list === 'steps') return { list: 'steps', step: open.step };
  const { list, side, sector, region, province: provinceCode, former: formerProvinceCode } = open;
  return known({ list, side, sector, region, provinceCode, formerProvinceCode });
}
