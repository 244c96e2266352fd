/**
 * What npm would publish: unpacked beside the packages that it depends on it serves,
 * starts inside a program, has types, and names whose code it holds.
 */

import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { ServerProcess } from '../harness/server-process.ts';

interface Manifest {
  readonly version: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
}

const PROGRAM = `
import { start } from 'redkite';
const server = await start({ dataDir: ':memory:', port: 0 });
process.stdout.write(String(server.port > 0));
await server.close();
`;

const TYPED = `
import { start, type StartedServer, type StartOptions } from 'redkite';
const options: StartOptions = { dataDir: ':memory:', settings: { durability: 'os' } };
const server: StartedServer = await start(options);
const address: string = server.address;
console.log(address);
// @ts-expect-error a folder is a text
await start({ dataDir: 5 });
`;

describe('the npm package', () => {
  const manifest = readManifest('.');
  let app: string;
  let installed: string;

  beforeAll(() => {
    app = mkdtempSync(join(tmpdir(), 'redkite-package-'));
    installed = join(app, 'node_modules/redkite');
    mkdirSync(installed, { recursive: true });
    run('npm', ['pack', '--offline', '--pack-destination', app], '.');
    const tarball = join(app, `redkite-${manifest.version}.tgz`);
    run('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1'], app);
    // Only what npm would install: a development package is out of reach.
    const { dependencies, optionalDependencies } = manifest;
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const link = join(app, 'node_modules', name);
      if (!existsSync(join('node_modules', name))) continue;
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(resolve('node_modules', name), link);
    }
    writeFileSync(join(app, 'package.json'), '{"type":"module"}');
  }, 60_000);

  afterAll(() => rmSync(app, { recursive: true }));

  it('holds the program and what goes with it, and no tests', () => {
    const files = readdirSync(installed, { recursive: true }).map(String);
    expect(files).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'README.md',
        'CHANGELOG.md',
        'dist/THIRD-PARTY-NOTICES.txt',
        'dist/packed/main.cjs',
        'dist/packed/main.pack.js',
        'dist/src/index.js',
        'dist/src/index.d.ts',
        'dist/src/main.js',
        'docs/ARCHITECTURE.md',
      ]),
    );
    expect(files.filter((file) => /\.test\.|testing|\.map$|^test|^src/.test(file))).toEqual([]);
  });

  it('serves', async () => {
    const main = join(installed, manifest.bin['redkite'] as string);
    const server = await ServerProcess.start({ dataDir: join(app, 'data'), main });
    expect(server.output).toContain('Redkite is ready');
    await server.stop();
  }, 30_000);

  it('starts inside a program', () => {
    writeFileSync(join(app, 'program.js'), PROGRAM);
    expect(run(process.execPath, ['program.js'], app)).toBe('true');
  }, 30_000);

  it.each(['nodenext', 'bundler'])(
    'has types: %s',
    (resolution) => {
      writeFileSync(join(app, 'typed.ts'), TYPED);
      const module = resolution === 'bundler' ? 'esnext' : resolution;
      const options = ['--noEmit', '--strict', '--skipLibCheck', 'false', '--target', 'es2022'];
      const args = [...options, '--module', module, '--moduleResolution', resolution, 'typed.ts'];
      run(process.execPath, [resolve('node_modules/typescript/bin/tsc'), ...args], app);
    },
    30_000,
  );

  it('names every package whose code is in the packs, with its licence', () => {
    const packed = join(installed, 'dist/packed');
    const packs = readdirSync(packed).filter((name) => name.endsWith('.pack.js'));
    const names = packs.flatMap((name) =>
      [
        ...readFileSync(join(packed, name), 'utf8').matchAll(
          /^"node_modules\/((?:@[^/"]+\/)?[^/"]+)\/[^"]*": \{ requires/gm,
        ),
      ].map((match) => match[1] as string),
    );
    expect(new Set(names).size).toBeGreaterThan(2);
    const notices = readFileSync(join(installed, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
    for (const name of new Set(names)) {
      const folder = join('node_modules', name);
      const licence = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
      expect(notices).toContain(`\n${name} ${readManifest(folder).version} (`);
      expect(notices).toContain(readFileSync(join(folder, licence as string), 'utf8').trim());
    }
    for (const name of Object.keys(manifest.dependencies)) expect(notices).toContain(`${name} `);
  });
});

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

function run(program: string, args: readonly string[], cwd: string): string {
  const env = { ...process.env, NODE_OPTIONS: '' };
  const done = spawnSync(program, args, { cwd, encoding: 'utf8', env });
  if (done.status !== 0)
    throw new Error(`${program} ${args.join(' ')}\n${done.stdout}${done.stderr}`);
  return done.stdout;
}
