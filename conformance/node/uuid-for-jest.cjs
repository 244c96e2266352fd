/**
 * Stands in for the package uuid inside jest.
 *
 * The Node SDK's file writer pulls in thrift, which requires uuid, an ES module;
 * Node can do that, jest's loader on Node 20 cannot. No case uses the file writer.
 */

const { randomUUID } = require('node:crypto');

exports.v4 = () => randomUUID();
