import { IsUUID } from 'class-validator';

export class ActParams {
  @IsUUID()
  editionId!: string;

  @IsUUID()
  actId!: string;
}
