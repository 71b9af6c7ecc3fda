import type { CountsQuery, TaskCountRow } from '../api/agreements.js';
import { useProvinces } from '../shown/directory.js';
import { quarterName } from './day.js';
import { usePartyName } from './use-party-name.js';

/** What a row of numbers is called. */
export function useRowName(by: CountsQuery['by']): (row: Pick<TaskCountRow, 'key' | 'label'>) => string {
  const { nameOf } = useProvinces();
  const partyName = usePartyName();
  return ({ key, label }) => {
    if (by === 'quarter') return quarterName(key);
    if (by === 'province') return nameOf(key) || key;
    return by === 'party' ? partyName({ organisationId: key, name: label }) : (label ?? key);
  };
}
