import { IsInt, Max, Min } from 'class-validator';

/** For how many days data are kept that may go; 0: for ever. What each is, and why: docs/retention.md. */
export class RetentionSettings {
  /** Answers under idempotency keys: a device that was without network for so long may still send again. */
  @IsInt()
  @Min(1)
  @Max(36_500)
  keepAnswersDays = 30;

  /** Which events were handled: longer than anything that may bring one twice, an outage or an older backup. */
  @IsInt()
  @Min(30)
  @Max(36_500)
  keepHandledDays = 90;

  /** Who did what. Never less than a year, which the database itself holds. */
  @IsInt()
  @Min(365)
  @Max(36_500)
  keepAuditDays = 3_650;

  /** E-mails that were sent, could not be sent, or were kept. */
  @IsInt()
  @Min(0)
  @Max(36_500)
  keepMailDays = 365;

  /** Messages in the portal, read or not. */
  @IsInt()
  @Min(0)
  @Max(36_500)
  keepMessagesDays = 730;

  /** Entries that were never handed in, with their files; from the deadline of their edition on. */
  @IsInt()
  @Min(0)
  @Max(36_500)
  keepDraftsDays = 730;

  /** What entries without a prize say of people, with their files; from the deadline of their edition on. */
  @IsInt()
  @Min(0)
  @Max(36_500)
  keepEntriesDays = 0;

  /** What delegates of an event said of themselves, and who was invited; from its last day on. */
  @IsInt()
  @Min(0)
  @Max(36_500)
  keepDelegatesDays = 730;
}
