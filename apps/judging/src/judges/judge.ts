export interface Judge {
  id: string;
  roundId: string;
  accountId: string;
  name: string;
  state: 'invited' | 'accepted' | 'declined';
  role: 'judge' | 'chair';
  fieldCodes: string[];
  organisationId: string | null;
  provinceCode: string | null;
  expertise: string[];
  /** Most entries to read; null is no limit. */
  maxLoad: number | null;
  declineReason: string | null;
  nudgedAt: Date | null;
}

export const judgeColumns = `judge.id, judge.round_id as "roundId", judge.account_id as "accountId", judge.name, judge.state,
  judge.role, judge.field_codes as "fieldCodes", judge.organisation_id as "organisationId", judge.province_code as "provinceCode",
  judge.expertise, judge.max_load as "maxLoad", judge.decline_reason as "declineReason", judge.nudged_at as "nudgedAt"`;
