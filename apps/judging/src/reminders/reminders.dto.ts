import { ArrayMaxSize, ArrayUnique, IsArray, IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';

export class ReminderPlanDto {
  /** Days before the end of the round; none reminds nobody. */
  @IsArray()
  @ArrayMaxSize(10)
  @ArrayUnique()
  @IsInt({ each: true })
  @Min(0, { each: true })
  @Max(60, { each: true })
  days!: number[];

  /** Added to the words of the message. */
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  note?: string | null;
}
