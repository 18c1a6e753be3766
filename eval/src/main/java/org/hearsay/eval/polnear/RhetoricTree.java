package org.hearsay.eval.polnear;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * A rhetorical tree as rstWeb stores it: segments in text order, their tokens parted by blanks, and
 * groups above them. A relation named {@code span} and those of a multinuclear group make up the
 * node above; any other hangs a satellite beside a node.
 */
final class RhetoricTree {
  private static final String MULTINUCLEAR = "multinuc";
  private static final String ATTRIBUTION = "attribution";

  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Map<String, List<Node>> below = new HashMap<>();
  private final Set<String> multinuclear = new HashSet<>();
  private final Map<String, List<Integer>> sources = new LinkedHashMap<>();

  /** A segment with its tokens, numbered from 0, or a group. */
  private record Node(String id, String parent, String relation, int first, int end) {
    boolean isAttribution() {
      return relation.startsWith(ATTRIBUTION + "-");
    }
  }

  /**
   * Who says what, as numbers of tokens.
   *
   * @param satellite the words of the reporting clause
   * @param source the words that name the source, empty where none are marked
   * @param content the words that are reported
   */
  record Reported(List<Integer> satellite, List<Integer> source, List<Integer> content) {}

  private RhetoricTree() {}

  static RhetoricTree of(Document xml) {
    RhetoricTree tree = new RhetoricTree();
    tree.addRelations(xml.getElementsByTagName("rel"));
    int tokens = 0;
    NodeList segments = xml.getElementsByTagName("segment");
    for (int i = 0; i < segments.getLength(); i++) {
      Element segment = (Element) segments.item(i);
      int size = segment.getTextContent().strip().split("\\s+", -1).length;
      tree.add(segment, tokens, tokens + size);
      tokens += size;
    }
    NodeList groups = xml.getElementsByTagName("group");
    for (int i = 0; i < groups.getLength(); i++) {
      tree.add((Element) groups.item(i), 0, 0);
    }
    tree.addSources(xml.getElementsByTagName("signal"));
    return tree;
  }

  private void addRelations(NodeList relations) {
    for (int i = 0; i < relations.getLength(); i++) {
      Element relation = (Element) relations.item(i);
      if (relation.getAttribute("type").equals(MULTINUCLEAR)) {
        multinuclear.add(relation.getAttribute("name"));
      }
    }
  }

  private void add(Element element, int first, int end) {
    Node node =
        new Node(
            element.getAttribute("id"),
            element.getAttribute("parent"),
            element.getAttribute("relname"),
            first,
            end);
    nodes.put(node.id(), node);
    below.computeIfAbsent(node.parent(), key -> new ArrayList<>()).add(node);
  }

  private void addSources(NodeList signals) {
    for (int i = 0; i < signals.getLength(); i++) {
      Element signal = (Element) signals.item(i);
      if (signal.getAttribute("subtype").equals("attribution_source")
          && !signal.getAttribute("tokens").isEmpty()) {
        List<Integer> tokens =
            sources.computeIfAbsent(signal.getAttribute("source"), key -> new ArrayList<>());
        for (String token : signal.getAttribute("tokens").split(",", -1)) {
          tokens.add(Integer.parseInt(token.strip()) - 1);
        }
      }
    }
  }

  /** All attributions, in text order of their reporting clauses. */
  List<Reported> attributions() {
    List<Reported> found = new ArrayList<>();
    for (Node node : nodes.values()) {
      Node reported = nodes.get(node.parent());
      if (node.isAttribution() && reported != null) {
        found.add(
            new Reported(
                tokens(node), sources.getOrDefault(node.id(), List.of()), tokens(reported)));
      }
    }
    return found;
  }

  /** The tokens of a node without the satellites beside it. */
  private List<Integer> tokens(Node node) {
    Set<Integer> tokens = new HashSet<>();
    addOwn(node, tokens);
    return tokens.stream().sorted().toList();
  }

  private void addOwn(Node node, Set<Integer> tokens) {
    for (int i = node.first(); i < node.end(); i++) {
      tokens.add(i);
    }
    for (Node child : below.getOrDefault(node.id(), List.of())) {
      if (child.relation().equals("span") || multinuclear.contains(child.relation())) {
        addWhole(child, tokens);
      }
    }
  }

  private void addWhole(Node node, Set<Integer> tokens) {
    addOwn(node, tokens);
    for (Node child : below.getOrDefault(node.id(), List.of())) {
      if (!child.relation().equals("span") && !multinuclear.contains(child.relation())) {
        addWhole(child, tokens);
      }
    }
  }
}
