/** Compaction asked for by a client: fewer segments, the same rows. */

import { Endpoint, ok, range, rowsOf, vectorOf } from './endpoint.ts';

async function completed(at: Endpoint, compactionID: number): Promise<void> {
  for (const deadline = Date.now() + 20_000; Date.now() < deadline; ) {
    const answer = await at.client.getCompactionState({ compactionID });
    ok(answer.status);
    if (String(answer.state) === 'Completed') return;
  }
  throw new Error(`compaction ${compactionID} is not done`);
}

describe('compaction', () => {
  let at: Endpoint;
  beforeAll(() => {
    at = new Endpoint();
  });
  afterAll(async () => {
    await at.close();
  });

  it('merges the flushed segments of a collection and says which', async () => {
    const name = await at.make();
    for (let batch = 0; batch < 3; batch++) {
      await at.insert(name, rowsOf(range(batch * 10, batch * 10 + 10)));
      ok((await at.client.flushSync({ collection_names: [name] })).status);
    }
    ok((await at.client.delete({ collection_name: name, ids: [4, 25] })).status);
    const asked = await at.client.compact({ collection_name: name });
    ok(asked.status);
    const compactionID = Number(asked.compactionID);
    expect(compactionID).not.toBe(0);
    await completed(at, compactionID);
    const plans = await at.client.getCompactionStateWithPlans({ compactionID });
    ok(plans.status);
    const segments = await at.client.getPersistentSegmentInfo({ collectionName: name });
    ok(segments.status);
    const present = segments.infos.map(({ segmentID }) => String(segmentID));
    for (const { sources, target } of plans.mergeInfos) {
      expect(present).toContain(String(target));
      for (const source of sources) expect(present).not.toContain(String(source));
    }
    expect(await at.ids(name)).toEqual(range(0, 30).filter((id) => id !== 4 && id !== 25));
    expect(await at.nearest(name, vectorOf(25), { limit: 1 })).not.toEqual([25]);
    expect(await at.nearest(name, vectorOf(17), { limit: 1 })).toEqual([17]);
  });
});
