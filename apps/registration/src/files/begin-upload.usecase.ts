import { Injectable } from '@nestjs/common';
import { Refusal, type FieldError } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { isUUID } from 'class-validator';
import { EditionsStore } from '../editions/editions.store.js';
import { EntriesStore } from '../entries/entries.store.js';
import { assertOpen } from '../entries/handed-in.js';
import { assertAcceptable, assertRoom, documentRule } from './file.js';
import { UploadsStore } from './uploads.store.js';

export interface UploadAnnouncement {
  id: string;
  bytes: number | undefined;
  metadata: Record<string, string | null | undefined>;
}

const maxOpenUploads = 20;
/** All files of one person, in all entries. */
const maxBytesOfPerson = 2_000_000_000;

/** Everything that can be refused is refused here, before the applicant waits for a long upload. */
@Injectable()
export class BeginUpload {
  constructor(
    private readonly uploads: UploadsStore,
    private readonly entries: EntriesStore,
    private readonly editions: EditionsStore,
    private readonly surroundings: Surroundings,
  ) {}

  /** @throws Refusal invalid-input, not-found, entry-closed, edition-not-open, file-too-large, file-type-refused, too-many-files, too-many-uploads, no-room-left */
  async execute(applicantId: string, announcement: UploadAnnouncement): Promise<void> {
    const { entryId, slot, name, mediaType, bytes } = read(announcement);
    const entry = await this.entries.own(entryId, applicantId);
    const edition = await this.editions.get(entry.editionId);
    const now = this.surroundings.clock.now();
    assertOpen(entry, edition, now);
    const rule = documentRule(edition.rulebook, slot);
    assertAcceptable(rule, { name, bytes });
    assertRoom(rule, entry.files);
    const used = await this.uploads.usedBy(applicantId);
    if (used.open >= maxOpenUploads) throw new Refusal('too-many-uploads', { max: maxOpenUploads });
    if (used.bytes + bytes > maxBytesOfPerson) {
      throw new Refusal('no-room-left', { limit: `${maxBytesOfPerson / 1e9} GB` });
    }
    const { id } = announcement;
    const upload = { id, entryId, applicantId, slot, name, mediaType, bytes, createdAt: now, finishedAt: null };
    await this.uploads.insert(upload);
  }
}

function read({ bytes, metadata }: UploadAnnouncement) {
  const { entryId, slot, filename, filetype } = metadata;
  const name = filename?.normalize('NFC').trim() ?? '';
  const errors: FieldError[] = [];
  const wrong = (field: string, code: string, ...values: number[]) => errors.push({ field, code, values });
  if (!isUUID(entryId)) wrong('entryId', 'isUuid');
  if (!/^[a-z][a-z0-9-]{0,49}$/.test(slot ?? '')) wrong('slot', 'unknown');

  if (name.length < 1 || name.length > 255 || /[\u0000-\u001f\u007f/\\]/.test(name))
    wrong('filename', 'isLength', 1, 255);
  if ((filetype ?? '').length > 200 || (filetype ?? '').includes('\0')) wrong('filetype', 'maxLength', 200);
  if (!bytes || !Number.isSafeInteger(bytes)) wrong('Upload-Length', 'min', 1);
  if (errors.length > 0) throw new Refusal('invalid-input', { errors });
  return { entryId: entryId!, slot: slot!, name, mediaType: filetype ?? '', bytes: bytes! };
}
