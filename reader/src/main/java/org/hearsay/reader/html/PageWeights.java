package org.hearsay.reader.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.RemovalReason;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * How much report-like text each element of a page holds, its descendants' included: raw, and with
 * a discount for what stands in furniture.
 *
 * <p>An element that holds much of the page's text is no furniture, whatever its class says.
 */
final class PageWeights {
  private static final double IN_FURNITURE = 0.1;
  private static final double TOO_MUCH = 0.35;

  private final Map<Element, Double> raw = new IdentityHashMap<>();
  private final Map<Element, Double> weights = new IdentityHashMap<>();
  private final Map<Element, Boolean> furniture = new IdentityHashMap<>();
  private final double most;

  PageWeights(Element body) {
    List<Block> blocks = BlockWalk.blocks(body, Cuts.NOTHING);
    for (Block block : blocks) {
      raw.merge(block.owner(), block.weight(), Double::sum);
    }
    NodeTraversor.traverse(new Sum(raw), body);
    most = TOO_MUCH * raw(body);
    for (Block block : blocks) {
      double weight = block.weight() * (isInFurniture(block.owner()) ? IN_FURNITURE : 1);
      weights.merge(block.owner(), weight, Double::sum);
    }
    NodeTraversor.traverse(new Sum(weights), body);
  }

  double of(Element element) {
    return weights.getOrDefault(element, 0.0);
  }

  /** The same without the discount for what stands in furniture. */
  double raw(Element element) {
    return raw.getOrDefault(element, 0.0);
  }

  /** Whether the element or one around it is furniture by its name, class or role, or hidden. */
  private boolean isInFurniture(Element element) {
    Element at = element;
    while (at != null && !furniture.containsKey(at) && !isFurniture(at)) {
      at = at.parent();
    }
    boolean found = at != null && furniture.getOrDefault(at, true);
    for (Element e = element; e != null && !e.equals(at); e = e.parent()) {
      furniture.put(e, found);
    }
    if (at != null) {
      furniture.put(at, found);
    }
    return found;
  }

  private boolean isFurniture(Element element) {
    String name = element.normalName();
    boolean frame =
        name.equals("body") || name.equals("html") || name.equals("article") || name.equals("main");
    if (frame || raw(element) >= most) {
      return false;
    }
    Optional<RemovalReason> reason = Tags.furniture(element);
    return (reason.isPresent() && !name.equals("form"))
        || ClassHints.find(element).isPresent()
        || Tags.isHidden(element);
  }

  /** Adds what each element has to its parent, from the leaves up. */
  private record Sum(Map<Element, Double> sums) implements NodeVisitor {
    @Override
    public void head(Node node, int depth) {}

    @Override
    public void tail(Node node, int depth) {
      if (depth > 0 && node instanceof Element element && node.parent() instanceof Element parent) {
        double own = sums.getOrDefault(element, 0.0);
        if (own > 0) {
          sums.merge(parent, own, Double::sum);
        }
      }
    }
  }
}
