import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsEmail,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { GuardianDto } from '../nominations/nominations.dto.js';

export class ParticipantParams {
  @IsUUID()
  id!: string;

  @IsUUID()
  authorId!: string;
}

class AskedGuardianDto extends GuardianDto {
  /** Where the letter goes. */
  @IsEmail()
  @MaxLength(254)
  email!: string;
}

export class ParticipantDto {
  /** Absent: as it is. */
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  bornOn?: string;

  /** Of a child. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => AskedGuardianDto)
  guardian?: AskedGuardianDto | null;
}

export class GuardianConsentDto {
  /** Put right by the guardian; absent: as it is. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => GuardianDto)
  guardian?: GuardianDto | null;

  @IsOptional()
  @IsBoolean()
  guardianConsents?: boolean;

  @IsOptional()
  @IsBoolean()
  childConsents?: boolean;

  /** The child’s name and photograph may be published. */
  @IsBoolean()
  mayPublish!: boolean;
}

export class GuardianDeclineDto {
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  reason?: string | null;
}
