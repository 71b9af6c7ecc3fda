import { Module } from '@nestjs/common';
import { defineContext } from '@sangtao/service-kit/context';

@Module({})
export class ExchangeModule {}

export const exchangeContext = defineContext({ name: 'exchange', module: ExchangeModule, migrations: [] });
