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

/** Files arrive beside the other fields. A file that is too large is cut off, not refused, so that what was typed is kept. */
export async function acceptUploads(fastify: FastifyInstance): Promise<void> {
  await fastify.register(multipart, {
    attachFieldsToBody: 'keyValues',
    throwFileSizeLimit: false,
    limits: { fileSize: LARGEST_UPLOAD, files: 10, fields: 100, fieldSize: 200_000, parts: 120 },
    async onFile(this: unknown, part: MultipartFile) {
      const bytes = await part.toBuffer();
      const upload: UploadedFile = { filename: part.filename, bytes, isTooLarge: part.file.truncated };
      (part as unknown as { value: UploadedFile }).value = upload;
    },
  });
}

/** The chosen file, or null when the field was left empty. */
export function uploadIn(body: unknown, field: string): UploadedFile | null {
  const value = (body as Record<string, unknown> | null)?.[field];
  const isUpload = typeof value === 'object' && value !== null && 'bytes' in value;
  return isUpload && (value as UploadedFile).bytes.length > 0 ? (value as UploadedFile) : null;
}
