import { ArrayMaxSize, ArrayUnique, IsArray, IsUUID } from 'class-validator';

export class SigningParams {
  @IsUUID()
  gatheringId!: string;

  /** The session of its agenda. */
  @IsUUID()
  sessionId!: string;
}

export class SigningOrderDto {
  /** Each agreement that is signed there, in order. */
  @IsArray()
  @ArrayMaxSize(500)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  agreementIds!: string[];
}
