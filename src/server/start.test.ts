/** `start()`: servers on threads of this process, several at a time. */

import { start } from './start.ts';

it('starts beside another, not on its port, and refuses settings that it does not know', async () => {
  const server = await start({ dataDir: ':memory:' });
  try {
    await expect(start({ dataDir: ':memory:', port: server.port })).rejects.toThrow(
      `cannot listen on ${server.address}`,
    );
    const other = await start({ dataDir: ':memory:', settings: { durability: 'os' } });
    expect(other.port).not.toBe(server.port);
    await Promise.all([other.close(), other.close()]);
    const settings = { durabilty: 'os' } as object;
    await expect(start({ dataDir: ':memory:', settings })).rejects.toThrow(
      'start(): unknown setting "durabilty"',
    );
  } finally {
    await server.close();
  }
});
