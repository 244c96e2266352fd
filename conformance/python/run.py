"""Runs the pymilvus cases of this folder against one endpoint.

python run.py --uri http://127.0.0.1:19530 [--report FILE] [--only PART] [--without NAME]

The report is a JSON list of {name, failure?}; conformance/run.ts adds it up. Any
pymilvus from 2.4 on will do; a case that needs a newer one is not collected.
"""

import argparse
import json
import os
import sys
import time
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))


class Report(unittest.TestResult):
    """Keeps one entry for each case, with the first failure."""

    def __init__(self):
        super().__init__()
        self.cases = []
        self.failure = None

    def startTest(self, test):
        super().startTest(test)
        self.failure = None
        self.started = time.monotonic()

    def stopTest(self, test):
        super().stopTest(test)
        entry = {"name": shortName(test), "seconds": round(time.monotonic() - self.started, 3)}
        if self.failure is not None:
            entry["failure"] = self.failure
        self.cases.append(entry)

    def addFailure(self, test, err):
        self.keep(test, err)

    def addError(self, test, err):
        self.keep(test, err)

    def addSubTest(self, test, subtest, err):
        if err is not None:
            self.keep(subtest, err)

    def keep(self, test, err):
        text = self._exc_info_to_string(err, test)
        if not isinstance(test, unittest.TestCase):  # a class or module that could not be set up
            self.cases.append({"name": str(test), "failure": text})
        _, _, which = test.id().partition(" ")  # a subtest's parameters
        self.failure = self.failure or f"{which}\n{text[-1500:]}".lstrip()


def shortName(test):
    module, cls, method = test.id().split(".")[-3:]
    return f"{module}: {cls} {method}"


def select(suite, part, without):
    for item in suite:
        if isinstance(item, unittest.TestSuite):
            yield from select(item, part, without)
        elif (part is None or part in item.id()) and shortName(item) not in without:
            yield item


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--uri", required=True)
    parser.add_argument("--report")
    parser.add_argument("--only")
    parser.add_argument("--without", action="append", default=[])
    args = parser.parse_args()
    os.environ["REDKITE_URI"] = args.uri
    sys.path.insert(0, HERE)
    suite = unittest.TestLoader().discover(HERE, pattern="test_*.py", top_level_dir=HERE)
    result = Report()
    unittest.TestSuite(select(suite, args.only, args.without)).run(result)
    if args.report:
        with open(args.report, "w") as out:
            json.dump(result.cases, out)
    failed = [case for case in result.cases if "failure" in case]
    for case in failed:
        print(f"{case['name']}\n{case['failure']}\n")
    print(f"{len(result.cases) - len(failed)} passed, {len(failed)} failed")
    sys.exit(1 if failed or not result.cases else 0)


if __name__ == "__main__":
    main()
