package org.hearsay.cli.digest;

import picocli.CommandLine.Command;

/** {@code hearsay digest}: what became different, as readers get it. */
@Command(
    name = "digest",
    description = "Makes digests: what is new, changed, denied, contradicted and planned.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
public final class DigestCommand {}
