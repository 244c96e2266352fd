/**
 * Property tests draw the same examples in every run, so that a run says something
 * about the change and not about luck. `REDKITE_TEST_SEED` (an integer) draws others:
 * to look for mistakes, or to repeat what such a run has found.
 */

import fc from 'fast-check';

fc.configureGlobal({ seed: Number.parseInt(process.env['REDKITE_TEST_SEED'] ?? '21', 10) });
