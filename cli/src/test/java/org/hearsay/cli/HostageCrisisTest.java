package org.hearsay.cli;

import java.nio.file.Path;

/** Another region and kind: a siege, talks put off, a visit called off, tolls put right. */
class HostageCrisisTest extends ExpectedCrisis {
  @Override
  Path reports() {
    return Path.of("src", "test", "resources", "org", "hearsay", "cli", "crisis", "hostages");
  }

  @Override
  String expectation() {
    return "hostages.json";
  }
}
