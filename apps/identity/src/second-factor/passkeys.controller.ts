import { Body, Controller, Delete, HttpCode, Param, Patch } from '@nestjs/common';
import { CurrentCaller, Recent, SignedIn, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { IsString, IsUUID, Length, Matches } from 'class-validator';
import { SecondFactorStore } from './second-factor.store.js';

class PasskeyParams {
  @IsUUID()
  id!: string;
}

class PasskeyNameDto {
  @IsString()
  @Length(1, 100)
  @Matches(/^[^\u0000-\u001f\u007f-\u009f]+$/u)
  name!: string;
}

/** The passkeys of the caller. They are made, and sign in, under `/auth/passkey`. */
@SignedIn()
@Controller('passkeys')
export class PasskeysController {
  constructor(
    private readonly store: SecondFactorStore,
    private readonly surroundings: Surroundings,
  ) {}

  @Patch(':id')
  @HttpCode(204)
  @Operation('Đổi tên khóa truy cập', 'Names a passkey')
  async rename(
    @Param() { id }: PasskeyParams,
    @Body() { name }: PasskeyNameDto,
    @CurrentCaller() { accountId }: Caller,
  ) {
    if (!(await this.store.renamePasskey(accountId, id, name))) throw new Refusal('not-found');
  }

  @Recent()
  @Delete(':id')
  @HttpCode(204)
  @Operation('Gỡ khóa truy cập', 'Removes a passkey')
  async remove(@Param() { id }: PasskeyParams, @CurrentCaller() { accountId }: Caller) {
    await this.surroundings.database.transaction(async (tx) => {
      if (!(await this.store.removePasskey(tx, accountId, id))) throw new Refusal('not-found');
      await this.store.afterRemoval(tx, accountId);
      await tx.audit('passkey-removed', accountId);
    });
  }
}
