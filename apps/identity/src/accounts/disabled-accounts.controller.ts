import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Recent, Roles } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { IsString, Length } from 'class-validator';
import { DisableAccount } from './disable-account.usecase.js';

class ReasonDto {
  /** Stands in the audit. */
  @IsString()
  @Length(1, 500)
  reason!: string;
}

@Roles('admin')
@Recent()
@Controller('accounts')
export class DisabledAccountsController {
  constructor(private readonly accounts: DisableAccount) {}

  @Post(':id/disable')
  @HttpCode(204)
  @Operation('Khóa tài khoản, nêu lý do', 'Closes an account, with a reason; its sessions end at once')
  async disable(@Param('id', ParseUUIDPipe) id: string, @Body() { reason }: ReasonDto) {
    await this.accounts.disable(id, reason);
  }

  @Post(':id/enable')
  @HttpCode(204)
  @Operation('Mở lại tài khoản, nêu lý do', 'Opens an account again, with a reason')
  async enable(@Param('id', ParseUUIDPipe) id: string, @Body() { reason }: ReasonDto) {
    await this.accounts.enable(id, reason);
  }
}
