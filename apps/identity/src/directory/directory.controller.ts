import { readFileSync } from 'node:fs';
import { Controller, Get, Query } from '@nestjs/common';
import { Public } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { parse } from 'csv-parse/sync';
import { IsOptional, IsString, Length } from 'class-validator';
import { directoryAnswers } from './directory.answers.js';

interface Province {
  code: string;
  name_vi: string;
  name_en: string;
}

interface Organisation {
  id: string;
  name_vi: string;
  name_en: string;
  kind: string;
  province_code: string;
}

class OrganisationQuery {
  /** Part of the name, with or without accents. */
  @IsOptional()
  @IsString()
  @Length(1, 100)
  q?: string;
}

const read = <Row>(file: string): Row[] =>
  parse(readFileSync(new URL(file, import.meta.url)), { columns: true, bom: true });
const provinces = read<Province>('./provinces.csv').map(({ code, name_vi, name_en }) => ({
  code,
  nameVi: name_vi,
  nameEn: name_en,
}));
const organisations = read<Organisation>('./organisations.csv').map((row) => ({
  id: row.id,
  nameVi: row.name_vi,
  nameEn: row.name_en,
  kind: row.kind,
  provinceCode: row.province_code || null,
}));

export function isProvince(code: string): boolean {
  return provinces.some((province) => province.code === code);
}

/** Provinces (34 since 1 July 2025) and organisations. */
@Public()
@Controller()
export class DirectoryController {
  @Get('provinces')
  @Operation('34 tỉnh, thành phố', 'The 34 provinces', directoryAnswers.provinces)
  provinces() {
    return { items: provinces, nextCursor: null };
  }

  @Get('organisations')
  @Operation('Các tổ chức', 'Organisations', directoryAnswers.organisations)
  organisations(@Query() { q }: OrganisationQuery) {
    const wanted = fold(q ?? '');
    return {
      items: organisations.filter(({ nameVi, nameEn }) => fold(`${nameVi} ${nameEn}`).includes(wanted)),
      nextCursor: null,
    };
  }
}

/** For search: without accents, in lower case. Source: JUDGING, near-duplicates and Vietnamese text. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}
