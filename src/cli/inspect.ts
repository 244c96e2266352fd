/** `redkite inspect`: what a closed data folder holds. */

import { withClosedFolder } from './closed-folder.ts';

export async function inspect(dir: string): Promise<void> {
  await withClosedFolder(dir, async ({ engine, context }) => {
    const lines: string[] = [];
    for (const database of context.catalog.databases()) {
      lines.push(`database ${database.name}`);
      for (const collection of context.catalog.collectionsOf(database.id)) {
        const request = { database: database.name };
        const count = await engine.collectionRowCount(request, collection.name);
        lines.push(`  collection ${collection.name}  id ${collection.id}  ${count} rows`);
        for (const field of collection.schema.fields) {
          const dim = field.dim === undefined ? '' : `(${field.dim})`;
          lines.push(`    field ${field.name}  ${field.type}${dim}`);
        }
        for (const index of collection.indexes) {
          lines.push(`    index ${index.name} on ${index.fieldName}`);
        }
        for (const manifest of context.catalog.segments(collection.id)) {
          const files = [manifest.scalars, ...Object.values(manifest.vectors)];
          const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
          lines.push(`    segment ${manifest.id}  ${manifest.rowCount} rows  ${bytes} bytes`);
        }
      }
    }
    process.stdout.write(`${lines.join('\n')}\n`);
  });
}
