package org.hearsay.reader.html;

import java.util.Optional;
import org.hearsay.model.RemovalReason;
import org.jsoup.nodes.Element;

/** Decides which elements inside the main one are furniture; what holds much of it never is. */
final class Pruner implements Cuts {
  private static final double MOST_OF_MAIN = 0.3;

  /** From this weight on, hidden text is a part of the report that unfolds. */
  private static final double FOLDED = 250;

  private final PageWeights weights;
  private final double most;

  Pruner(PageWeights weights, Element main) {
    this.weights = weights;
    this.most = MOST_OF_MAIN * weights.raw(main);
  }

  @Override
  public boolean isUnseen(Element element) {
    double weight = weights.raw(element);
    return weight <= most
        && Tags.isHidden(element)
        && (weight < FOLDED || ClassHints.find(element).isPresent());
  }

  @Override
  public Optional<RemovalReason> reason(Element element) {
    return weights.raw(element) > most || Tags.isHidden(element)
        ? Optional.empty()
        : Tags.furniture(element).or(() -> ClassHints.find(element));
  }
}
