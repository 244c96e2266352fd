/** Resource groups: what may be configured, and that a restart knows them. */

import { DEFAULT_RESOURCE_GROUP } from '../catalog/definitions.ts';
import { writeCheckpoint } from './checkpoint.ts';
import {
  createResourceGroup,
  dropResourceGroup,
  transferNodes,
  updateResourceGroups,
} from './resource-groups.ts';
import { BareServer, withBareServer } from './testing/bare-server.ts';

const TWO = { requestedNodes: 1, nodesMax: 2 };
const NONE = { requestedNodes: 0, nodesMax: 0 };

describe('resource groups', () => {
  it('outlive a restart, from the log and from a checkpoint', async () => {
    await withBareServer(0, async (disk, server) => {
      await createResourceGroup(server.context, 'a', TWO);
      await createResourceGroup(server.context, 'b', undefined);
      await updateResourceGroups(server.context, new Map([['b', { ...TWO, transferFrom: ['a'] }]]));
      const replayed = await BareServer.open(disk);
      await writeCheckpoint(replayed.context, replayed.sealing);
      const { catalog } = (await BareServer.open(disk)).context;
      expect(catalog.resourceGroups().map(({ name }) => name)).toEqual([
        DEFAULT_RESOURCE_GROUP,
        'a',
        'b',
      ]);
      expect(catalog.resourceGroup('b')?.config).toEqual({
        ...TWO,
        transferFrom: ['a'],
        transferTo: [],
        nodeLabels: [],
      });
    });
  });

  it('are made once, dropped when empty, and never the default one', async () => {
    await withBareServer(0, async (_, { context }) => {
      await createResourceGroup(context, 'a', TWO);
      await createResourceGroup(context, 'a', TWO);
      await expect(createResourceGroup(context, 'a', NONE)).rejects.toThrow(
        'resource group already exist[rg=a]',
      );
      await expect(dropResourceGroup(context, 'a')).rejects.toThrow(
        "resource group's limits node num is not 0",
      );
      await createResourceGroup(context, 'b', { ...NONE, transferTo: ['a'] });
      await updateResourceGroups(context, new Map([['a', NONE]]));
      await expect(dropResourceGroup(context, 'a')).rejects.toThrow("used by b's `TransferTo`");
      await dropResourceGroup(context, 'b');
      await dropResourceGroup(context, 'a');
      await dropResourceGroup(context, 'a');
      await expect(dropResourceGroup(context, DEFAULT_RESOURCE_GROUP)).rejects.toThrow(
        'default resource group is not deletable',
      );
    });
  });

  it.each([
    [{ nodesMax: 1 }, 'requests or limits is required'],
    [{ requestedNodes: -1, nodesMax: 1 }, 'should not less than 0'],
    [{ requestedNodes: 2, nodesMax: 1 }, 'limits node num should not less than requests node num'],
    [{ ...NONE, transferTo: ['a'] }, '`TransferTo` a should not be itself'],
    [{ ...NONE, transferFrom: ['z'] }, '`TransferFrom` z not exist'],
  ])('refuse %j', async (config, text) => {
    await withBareServer(0, async (_, { context }) => {
      await expect(createResourceGroup(context, 'a', config)).rejects.toThrow(text);
      expect(context.catalog.resourceGroups()).toHaveLength(1);
    });
  });

  it('do not give away the only node', async () => {
    await withBareServer(0, async (_, { context }) => {
      await createResourceGroup(context, 'a', NONE);
      const move = (source: string, target: string, count: number) => () =>
        transferNodes(context, { source, target, count });
      expect(move(DEFAULT_RESOURCE_GROUP, 'a', 1)).toThrow('resource group node not enough');
      expect(move('a', 'a', 1)).toThrow('should not be the same');
      expect(move('a', 'z', 1)).toThrow('resource group not found[rg=z]');
      expect(move('a', DEFAULT_RESOURCE_GROUP, 0)).toThrow('[actual=invalid NumNode 0]');
    });
  });
});
