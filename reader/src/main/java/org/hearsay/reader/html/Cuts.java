package org.hearsay.reader.html;

import java.util.Optional;
import org.hearsay.model.RemovalReason;
import org.jsoup.nodes.Element;

/** Says which elements a walk over a page leaves out. */
interface Cuts {
  /** Leaves out nothing. */
  Cuts NOTHING =
      new Cuts() {
        @Override
        public boolean isUnseen(Element element) {
          return false;
        }

        @Override
        public Optional<RemovalReason> reason(Element element) {
          return Optional.empty();
        }
      };

  /** Whether the element is left out without a trace. */
  boolean isUnseen(Element element);

  /** Why the element is left out, and kept as removed text. */
  Optional<RemovalReason> reason(Element element);
}
