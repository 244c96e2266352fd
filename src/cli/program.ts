/**
 * The `redkite` command line: its commands, options and exit codes.
 *
 * Exit codes: 0 done or stopped by SIGTERM or SIGINT; 1 an unexpected failure; 2
 * the command line or a setting is wrong; 3 the data folder cannot be used
 * (locked, newer, damaged); 4 the address cannot be listened on; 5 the log could
 * not be synced, so the server stopped.
 */

import { createRequire } from 'node:module';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { exitCodeOf } from './exit-codes.ts';
import type { ServeFlags } from './serve.ts';

const EPILOGUE = `
Exit codes: 0 done, 1 unexpected failure, 2 wrong usage, 3 data folder unusable,
4 address unusable, 5 stopped because the log could not be written.
`;

export async function runProgram(argv: readonly string[]): Promise<void> {
  const program = new Command('redkite')
    .description('A vector database server that speaks the Milvus protocol.')
    .version(packageVersion())
    .exitOverride()
    .addHelpText('after', EPILOGUE);
  addServe(program);
  addReaders(program);
  try {
    await program.parseAsync([...argv]);
  } catch (cause) {
    if (cause instanceof CommanderError) {
      process.exitCode = cause.exitCode === 0 ? 0 : 2;
      return;
    }
    process.stderr.write(`redkite: ${cause instanceof Error ? cause.message : String(cause)}\n`);
    process.exitCode = exitCodeOf(cause);
  }
}

function addServe(program: Command): void {
  program
    .command('serve')
    .description('Serve a data folder until SIGTERM or SIGINT.')
    .option('--data-dir <dir>', 'folder of the data, made when missing; :memory: keeps nothing')
    .option('--host <address>', 'address to listen on')
    .option('--port <port>', 'port to listen on; 0 picks a free one')
    .option('--config <file>', 'YAML file of settings')
    .option('--set <name=value>', 'any setting by its name; may be repeated', collectSetting, {})
    .action(async (options: ServeFlags) => {
      const { serve } = await import('./serve.ts');
      await serve(options);
    });
}

function addReaders(program: Command): void {
  program
    .command('inspect <dir>')
    .description('Show what a data folder holds. Changes nothing.')
    .action(async (dir: string) => {
      const { inspect } = await import('./inspect.ts');
      await inspect(dir);
    });
  program
    .command('verify <dir>')
    .description('Read every file of a data folder and check its sums. Changes nothing.')
    .action(async (dir: string) => {
      const { verify } = await import('./verify.ts');
      await verify(dir);
    });
  program
    .command('export <dir> <collection>')
    .description('Write the rows of a collection in a data folder as JSON lines. Changes nothing.')
    .option('--database <name>', 'database of the collection', 'default')
    .action(async (dir: string, collection: string, options: { database: string }) => {
      const { exportCollection } = await import('./export.ts');
      await exportCollection(dir, options.database, collection);
    });
}

function collectSetting(text: string, known: Record<string, string>): Record<string, string> {
  const at = text.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('expected <name>=<value>');
  return { ...known, [text.slice(0, at)]: text.slice(at + 1) };
}

function packageVersion(): string {
  return (createRequire(import.meta.url)('../../../package.json') as { version: string }).version;
}
