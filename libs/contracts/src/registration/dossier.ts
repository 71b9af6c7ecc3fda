import { IsInt, IsString, IsUUID, Length, Min } from 'class-validator';

/** One answer of the entry form. */
export class DossierText {
  /** The form item’s key in the rulebook. */
  @IsString()
  @Length(1, 100)
  key!: string;

  @IsString()
  @Length(1, 100000)
  text!: string;
}

/** One file of the dossier, without its name. */
export class DossierFile {
  @IsUUID()
  fileId!: string;

  @IsString()
  @Length(1, 100)
  documentKey!: string;

  @IsString()
  @Length(1, 100)
  mediaType!: string;

  /** Bytes. */
  @IsInt()
  @Min(0)
  size!: number;

  @IsString()
  @Length(1, 64)
  sha256!: string;
}
