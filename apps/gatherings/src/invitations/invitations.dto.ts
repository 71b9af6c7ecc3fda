import { IsOneLine } from '@sangtao/service-kit/one-line';
import { PageQuery } from '@sangtao/service-kit/pages';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { invitationStates, type InvitationState } from './invitation.js';

class MappingDto {
  @IsInt()
  @Min(0)
  @Max(59)
  email!: number;

  @IsInt()
  @Min(0)
  @Max(59)
  name!: number;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(59)
  organisation?: number;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(59)
  kind?: number;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(59)
  province?: number;
}

export class TableDto {
  /** A CSV or XLSX file. */
  @IsString()
  @Length(4, 1_000_000)
  @Matches(/^[A-Za-z0-9+/]+={0,2}$/)
  content!: string;

  /** Of rows that name none; needed where there are such rows. */
  @IsOptional()
  @Matches(/^[a-z][a-z0-9-]{0,49}$/)
  kindCode?: string;

  /** Which column, from 0 on, holds what; default: as the headings say. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => MappingDto)
  mapping?: MappingDto;
}

/** Somebody to be invited. */
export class InvitedPersonDto {
  /** As what. */
  @Matches(/^[a-z][a-z0-9-]{0,49}$/)
  kindCode!: string;

  @IsString()
  @Length(1, 254)
  email!: string;

  @IsString()
  @Length(1, 120)
  @IsOneLine()
  name!: string;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  @IsOneLine()
  organisation?: string;

  @IsOptional()
  @Matches(/^\d{2}$/)
  provinceCode?: string;
}

export class InvitePersonDto extends InvitedPersonDto {
  /** Whether the letter goes out at once; else it waits with the others of the list. */
  @IsOptional()
  @IsBoolean()
  send?: boolean;
}

export class InvitationParams {
  @IsUUID()
  id!: string;

  @IsUUID()
  invitationId!: string;
}

export class InvitationsQuery extends PageQuery {
  @IsOptional()
  @IsIn(invitationStates)
  state?: InvitationState;

  @IsOptional()
  @IsIn(['delivered', 'bounced'])
  delivery?: 'delivered' | 'bounced';

  @IsOptional()
  @IsString()
  @Length(1, 100)
  q?: string;
}

export class DeclineDto {
  @IsOptional()
  @IsString()
  @Length(1, 1000)
  reason?: string;
}

export class AccountAddressDto {
  @IsUUID()
  accountId!: string;

  @IsEmail()
  email!: string;
}
