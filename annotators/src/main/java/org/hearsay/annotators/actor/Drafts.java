package org.hearsay.annotators.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.hearsay.annotators.actor.phrase.Mention;
import org.hearsay.model.facts.ActorKind;

/** The actors of one report while they are being gathered, with who was meant where. */
final class Drafts {
  private static final int FARTHEST = 150;

  private final List<Draft> all = new ArrayList<>();
  private final Map<String, Draft> byKey = new HashMap<>();
  private final NavigableMap<Integer, List<Use>> byHead = new TreeMap<>();
  private final Map<Integer, List<Use>> byToken = new HashMap<>();

  /** One actor meant by one mention. */
  record Use(Mention mention, Draft draft) {
    int position() {
      return mention.head();
    }
  }

  List<Draft> list() {
    return all;
  }

  /** The actor with the key, made when there is none. */
  Draft keyed(ActorKind kind, String key) {
    return byKey.computeIfAbsent(key, each -> create(kind, each));
  }

  Optional<Draft> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** A new actor that no key leads to. */
  Draft create(ActorKind kind, String key) {
    Draft draft = new Draft(kind, key);
    all.add(draft);
    return draft;
  }

  /** Lets another key lead to the actor, unless it leads elsewhere. */
  void alias(String key, Draft draft) {
    byKey.putIfAbsent(key, draft);
  }

  /** Notes that the mention means the actor. */
  void use(Mention mention, Draft draft) {
    draft.add(mention);
    List<Use> here = byHead.computeIfAbsent(mention.head(), each -> new ArrayList<>());
    Use use = new Use(mention, draft);
    if (here.contains(use)) {
      return;
    }
    here.add(use);
    for (int token = mention.first(); token < mention.end(); token++) {
      byToken.computeIfAbsent(token, each -> new ArrayList<>()).add(use);
    }
  }

  /** Notes that the mention names the actor. */
  void useName(Mention mention, Draft draft, String name) {
    draft.call(name);
    use(mention, draft);
  }

  /** Who was meant before the position, nearest first, as far as anybody looks back. */
  List<Use> before(int position) {
    List<Use> found = new ArrayList<>();
    for (List<Use> uses : byHead.headMap(position, false).descendingMap().values()) {
      found.addAll(uses);
      if (found.size() >= FARTHEST) {
        break;
      }
    }
    return found;
  }

  /** The nearest actor before the position that fits. */
  Optional<Draft> latest(int position, Predicate<Draft> fits) {
    return before(position).stream().map(Use::draft).filter(fits).findFirst();
  }

  /** Those meant by mentions with this head. */
  List<Draft> headedBy(int head) {
    return byHead.getOrDefault(head, List.of()).stream().map(Use::draft).distinct().toList();
  }

  /** Those meant by mentions that cover the word. */
  List<Draft> covering(int token) {
    return byToken.getOrDefault(token, List.of()).stream().map(Use::draft).distinct().toList();
  }

  boolean isCovered(int token) {
    return byToken.getOrDefault(token, List.of()).stream()
        .anyMatch(use -> use.mention().form() != Mention.Form.ADJECTIVE);
  }
}
