import { Module } from '@nestjs/common';
import { defineContext } from '@sangtao/service-kit/context';

@Module({})
export class GatheringsModule {}

export const gatheringsContext = defineContext({ name: 'gatherings', module: GatheringsModule, migrations: [] });
