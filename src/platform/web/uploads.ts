import multipart, { type MultipartFile } from '@fastify/multipart';
import type { FastifyInstance } from 'fastify';

/** A file from a form field, as `body.<field>`. */
export interface UploadedFile {
  readonly filename: string;
  readonly bytes: Buffer;
  /** The file was larger than we read; `bytes` holds only its beginning. */
  readonly isTooLarge: boolean;
}

export const LARGEST_UPLOAD = 15 * 1024 * 1024;
/** The longest form is a module with thirty parts in its dagdeel, each of five fields. */
const MOST_FIELDS = 300;

/** Files arrive beside the other fields. A file that is too large is cut off, not refused, so that what was typed is kept. */
export async function acceptUploads(fastify: FastifyInstance): Promise<void> {
  await fastify.register(multipart, {
    attachFieldsToBody: 'keyValues',
    throwFileSizeLimit: false,
    limits: { fileSize: LARGEST_UPLOAD, files: 10, fields: MOST_FIELDS, fieldSize: 200_000, parts: MOST_FIELDS + 10 },
    async onFile(this: unknown, part: MultipartFile) {
      const bytes = await part.toBuffer();
      const upload: UploadedFile = { filename: part.filename, bytes, isTooLarge: part.file.truncated };
      (part as unknown as { value: UploadedFile }).value = upload;
    },
  });
}

/** The chosen file, or null when the field was left empty. What JSON calls a file is none. */
export function uploadIn(body: unknown, field: string): UploadedFile | null {
  const value = (body as Record<string, unknown> | null)?.[field];
  return isUpload(value) && value.bytes.length > 0 ? value : null;
}

const isUpload = (value: unknown): value is UploadedFile => typeof value === 'object' && value !== null && 'bytes' in value && Buffer.isBuffer(value.bytes);
