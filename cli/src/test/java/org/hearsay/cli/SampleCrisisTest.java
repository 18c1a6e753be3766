package org.hearsay.cli;

import java.nio.file.Path;

/** The twelve reports of examples/crisis. */
class SampleCrisisTest extends ExpectedCrisis {
  @Override
  Path reports() {
    return SampleStore.REPORTS;
  }

  @Override
  String expectation() {
    return "sample-crisis.json";
  }
}
