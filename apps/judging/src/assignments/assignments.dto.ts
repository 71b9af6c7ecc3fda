import { IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';

export class ProposeDto {
  /** `fair`: the entry that fares worst fares as well as possible. */
  @IsOptional()
  @IsIn(['sum', 'fair'])
  objective?: 'sum' | 'fair';

  /** What nobody has begun may move too, for the sake of even loads. */
  @IsOptional()
  @IsBoolean()
  rebalance?: boolean;

  /** Judges of one organisation on one entry. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(30)
  maxPerOrganisation?: number;
}

export class RunParams {
  @IsUUID()
  id!: string;

  @IsUUID()
  runId!: string;
}
