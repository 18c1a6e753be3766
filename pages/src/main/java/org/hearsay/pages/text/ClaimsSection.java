package org.hearsay.pages.text;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.model.facts.Act;
import org.hearsay.model.facts.Claim;
import org.hearsay.model.facts.Status;
import org.hearsay.pages.RecordIndex;
import org.hearsay.pages.Wording;

/**
 * Who says what, in the order of the text: the chain of sources first, then the act, then the
 * words.
 */
final class ClaimsSection {
  private static final int SOURCE_COLUMNS = 25;

  private final RecordIndex index;
  private final Screen screen;

  ClaimsSection(RecordIndex index, Screen screen) {
    this.index = index;
    this.screen = screen;
  }

  void write() {
    screen.heading("WHO SAYS WHAT");
    List<Claim> claims = index.record().claims();
    if (claims.isEmpty()) {
      screen.empty(index.none("claims", "the text attributes nothing to anybody"));
    }
    claims.forEach(this::claim);
  }

  private void claim(Claim claim) {
    String sign = claim.act() == Act.DENY ? screen.sign(Status.DENIED) : " ";
    screen.row(
        sign,
        SOURCE_COLUMNS,
        index.chain(claim),
        Wording.verb(claim.act()) + addressed(claim) + ": " + index.content(claim));
  }

  private String addressed(Claim claim) {
    String about = claim.about().isEmpty() ? "" : " " + index.names(claim.about());
    String to = claim.recipients().isEmpty() ? "" : " to " + index.names(claim.recipients());
    return Stream.of(about, to).reduce("", String::concat);
  }
}
