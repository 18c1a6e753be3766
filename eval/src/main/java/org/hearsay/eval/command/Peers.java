package org.hearsay.eval.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.hearsay.eval.DataFolder;
import org.hearsay.eval.EngineBench;
import org.hearsay.eval.peer.PeerRun;
import org.hearsay.eval.polnear.AttributionSet;
import org.hearsay.eval.time.TimeSet;
import org.hearsay.eval.treebank.NameSet;
import org.hearsay.eval.treebank.SyntaxSet;

/** What peers are given to read: so much that a run takes some minutes. */
final class Peers {
  private static final int TREEBANK = 20;
  private static final int TIMES = 5;
  private static final int QUOTES = 3;

  private Peers() {}

  /** CoreNLP's table and ours. */
  static String coreNlp(Path root, DataFolder data, Consumer<String> progress) throws IOException {
    return new PeerRun(root, data, new EngineBench(), progress)
        .compare(
            List.of(
                new PeerRun.Sample(SyntaxSet.ewt(), TREEBANK),
                new PeerRun.Sample(NameSet.uner(), TREEBANK),
                new PeerRun.Sample(TimeSet.timeBank(), TIMES)),
            List.of(new PeerRun.Sample(AttributionSet.polnear(), QUOTES)));
  }
}
