package org.hearsay.eval.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hearsay.language.LanguageLayers;
import org.hearsay.model.Document;
import org.junit.jupiter.api.Test;

class PeerBenchTest {
  @Test
  void aTextIsWantedOnceUntilItIsAnswered() {
    PeerBench bench = new PeerBench();
    bench.language("one");
    bench.language("one");
    bench.layers(Document.of("two"));
    assertEquals(2, bench.wanted().size());
    assertEquals("one", bench.wanted().get(0).text());
    bench.answer("one", Document.of("one").with(LanguageLayers.TOKENS, List.of()));
    assertEquals(1, bench.wanted().size());
  }
}
