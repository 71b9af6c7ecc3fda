import 'reflect-metadata';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsString, IsUUID, Length, ValidateNested } from 'class-validator';
import type { Topic } from '../topics.js';
import { DossierFile } from './dossier.js';

/** What a document is called in the rulebook. */
export class DocumentName {
  @IsString()
  @Length(1, 500)
  vi!: string;

  @IsString()
  @Length(1, 500)
  en!: string;
}

/** A file was found clean or infected after its entry had been told of, or infected before that. Key: the entry’s id. Topic: `registration.entry`. */
export class FileCheckedV1 {
  static readonly type = 'registration.file-checked.v1';
  static readonly topic: Topic = 'registration.entry';

  @IsUUID()
  entryId!: string;

  @IsUUID()
  editionId!: string;

  @IsUUID()
  applicantId!: string;

  /** Which document of the rulebook it is; never the file’s own name, which may be a person’s. */
  @ValidateNested()
  @Type(() => DocumentName)
  document!: DocumentName;

  @IsIn(['clean', 'infected'])
  verdict!: 'clean' | 'infected';

  /** All files that judges may read now. */
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => DossierFile)
  files!: DossierFile[];
}
