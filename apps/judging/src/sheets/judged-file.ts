interface Names {
  vi: string;
  en: string;
}

/** A file of the dossier as its event told of it. */
export interface DossierFile {
  fileId: string;
  documentKey: string;
  mediaType: string;
  /** Bytes, as it was handed in. */
  size: number;
}

export interface JudgedFile extends DossierFile {
  /** By the document that it is, never the applicant's, which may name a person: `Toàn văn giải pháp.pdf`. */
  name: Names;
}

/** Of the names of files, by media type. */
export const endings: Record<string, string> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'video/mp4': 'mp4',
};

/** The files of a dossier under names that say what they are and nothing else; several of one document are counted. */
export function judgedFiles(files: DossierFile[], documents: { key: string; name: Names }[]): JudgedFile[] {
  const counted = new Map<string, number>();
  return files.map(({ fileId, documentKey, mediaType, size }) => {
    const number = (counted.get(documentKey) ?? 0) + 1;
    counted.set(documentKey, number);
    const several = files.filter((file) => file.documentKey === documentKey).length > 1;
    const ending = endings[mediaType] ?? 'bin';
    const document = documents.find(({ key }) => key === documentKey)?.name ?? { vi: 'Tài liệu', en: 'Document' };
    const named = (name: string) => `${name.replace(/[\\/:*?"<>|]/g, '-')}${several ? ` ${number}` : ''}.${ending}`;
    return { fileId, documentKey, mediaType, size, name: { vi: named(document.vi), en: named(document.en) } };
  });
}

/** RFC 6266: the name in its own letters, and one in ASCII for programs that cannot read it. */
export function attachment(name: string): string {
  const ascii = name
    .replaceAll(/[đĐ]/g, 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w. -]/g, '_');
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, '_')}`;
}
