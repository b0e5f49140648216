import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';

/**
 * Reads everything that lies in a SQLite file and in the log beside it: all rows of a back-up, in the order of the file,
 * and the bytes of both.
 */
export function libsqlTraces(file: string): string[] {
  const copy = join(mkdtempSync(join(tmpdir(), 'earshot-')), 'earshot.db');
  for (const end of ['', '-wal']) {
    if (existsSync(file + end)) copyFileSync(file + end, copy + end);
  }
  const bytes = [...pagesOf(copy), ...framesOf(`${copy}-wal`)];
  return [...rowsOf(copy), ...bytes];
}

function rowsOf(file: string): string[] {
  const database = new Database(file);
  const tables = database
    .prepare(`select name from sqlite_master where type = 'table' and sql not like '%virtual%'`)
    .all() as { name: string }[];
  const rows = tables.flatMap(({ name }) =>
    (database.prepare(`select * from ${name}`).all() as object[]).map(
      (row) => `${name} ${JSON.stringify(row)}`,
    ),
  );
  database.close();
  return rows;
}

const fingerprint = (bytes: Buffer) => createHash('sha256').update(bytes).digest('base64');

/** SQLite's file, page by page. */
function pagesOf(file: string): string[] {
  const bytes = readFileSync(file);
  const size = pageSize(bytes.readUInt16BE(16));
  return Array.from({ length: bytes.length / size }, (_, index) => {
    const page = bytes.subarray(index * size, (index + 1) * size);
    return `page ${index + 1}: ${fingerprint(page)}`;
  });
}

/**
 * The log beside the file, in which all pages stand in the order of writing. Each frame is left without the salt that
 * SQLite draws, and the sums that follow from it: they say nothing of what was written.
 */
function framesOf(file: string): string[] {
  if (!existsSync(file)) return [];
  const bytes = readFileSync(file);
  if (bytes.length === 0) return [];
  const size = pageSize(bytes.readUInt32BE(8)) + 24;
  return Array.from({ length: Math.floor((bytes.length - 32) / size) }, (_, index) => {
    const frame = bytes.subarray(32 + index * size, 32 + (index + 1) * size);
    const [page, commit] = [frame.readUInt32BE(0), frame.readUInt32BE(4)];
    return `frame ${index}: page ${page}, commit ${commit}, ${fingerprint(frame.subarray(24))}`;
  });
}

const pageSize = (written: number) => (written === 1 ? 65_536 : written);
