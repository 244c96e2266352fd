/** `redkite inspect`: what a data folder holds. */

import type { CollectionDefinition } from '../catalog/definitions.ts';
import type { StoredState } from '../engine/stored-state.ts';
import { EXIT } from './exit-codes.ts';
import { rowCountOf, type StoredFolder, withStoredFolder } from './stored-folder.ts';

export async function inspect(dir: string): Promise<void> {
  await withStoredFolder(dir, async (stored) => {
    const { state, problems } = stored;
    const lines = state === undefined ? [] : [...logLines(stored), ...stateLines(state)];
    for (const { message } of problems) lines.push(`damaged  ${message}`);
    if (problems.length > 0) {
      process.exitCode = EXIT.dataFolder;
      lines.push(
        state === undefined
          ? 'nothing else can be shown'
          : 'what is shown above is as of the newest checkpoint',
      );
    }
    process.stdout.write(`${lines.join('\n')}\n`);
  });
}

function logLines({ log }: StoredFolder): string[] {
  if (log === undefined) return [];
  const torn = log.files.at(-1)?.isTorn === true;
  const end = torn ? '; an interrupted write at its end will be cut off' : '';
  return [`log  ${log.files.length} files, records ${log.firstLsn} to ${log.lastLsn}${end}`];
}

function stateLines(state: StoredState): string[] {
  return state.catalog
    .databases()
    .flatMap((database) => [
      `database ${database.name}`,
      ...state.catalog
        .collectionsOf(database.id)
        .flatMap((collection) => collectionLines(state, collection)),
    ]);
}

function collectionLines(state: StoredState, collection: CollectionDefinition): string[] {
  const pending = state.rows.get(collection.id)?.tombstones.length ?? 0;
  const deletes = pending === 0 ? '' : `, ${pending} deletes not applied yet`;
  const rows = `${rowCountOf(state, collection)} rows${deletes}`;
  return [
    `  collection ${collection.name}  id ${collection.id}  ${rows}`,
    ...collection.aliases.map((alias) => `    alias ${alias}`),
    ...collection.schema.fields.map(({ name, type, dim }) => {
      const size = dim === undefined ? '' : `(${dim})`;
      return `    field ${name}  ${type}${size}`;
    }),
    ...collection.indexes.map(({ name, fieldName }) => `    index ${name} on ${fieldName}`),
    ...state.catalog.segments(collection.id).map((manifest) => {
      const files = [manifest.scalars, ...Object.values(manifest.vectors)];
      const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
      return `    segment ${manifest.id}  ${manifest.rowCount} rows  ${bytes} bytes`;
    }),
  ];
}
