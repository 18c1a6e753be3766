package org.hearsay.reader.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearsay.model.RemovalReason;
import org.hearsay.model.RemovedText;
import org.jsoup.nodes.Element;

/** Decides which elements inside the main one are furniture, and keeps what they said. */
final class Pruner implements Predicate<Element> {
  private static final double MOST_OF_MAIN = 0.3;
  private static final int LONGEST_REMOVED = 2_000;
  private static final int MOST_REMOVED = 200;

  private final PageWeights weights;
  private final Element main;
  private final List<RemovedText> removed = new ArrayList<>();

  Pruner(PageWeights weights, Element main) {
    this.weights = weights;
    this.main = main;
  }

  List<RemovedText> removed() {
    return List.copyOf(removed);
  }

  @Override
  public boolean test(Element element) {
    if (weights.raw(element) > MOST_OF_MAIN * weights.raw(main)) {
      return false;
    }
    if (Tags.isHidden(element)) {
      return true;
    }
    Optional<RemovalReason> reason = reason(element);
    if (reason.isPresent()) {
      remember(element, reason.get());
    }
    return reason.isPresent();
  }

  private Optional<RemovalReason> reason(Element element) {
    return Tags.furniture(element).or(() -> ClassHints.find(element));
  }

  private void remember(Element element, RemovalReason reason) {
    String text = BlockWalk.text(element);
    if (!text.isEmpty() && removed.size() < MOST_REMOVED) {
      int end = Math.min(text.length(), LONGEST_REMOVED);
      removed.add(new RemovedText(text.substring(0, end), reason));
    }
  }
}
