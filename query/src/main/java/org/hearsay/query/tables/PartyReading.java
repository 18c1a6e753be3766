package org.hearsay.query.tables;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.query.FactItem;
import org.hearsay.query.FactPage;
import org.hearsay.query.FactQuery;
import org.hearsay.query.Paging;
import org.hearsay.query.Party;
import org.hearsay.query.PartyPage;
import org.hearsay.query.Sort;
import org.hearsay.store.database.SearchWords;
import org.hearsay.store.database.WordIndex;

/** Takes the actors of single stories together. */
final class PartyReading {
  /** So many actors are looked at, those with the most origins. */
  private static final int MOST_ACTORS = 10_000;

  /** So many ids of one are told. */
  private static final int MOST_IDS = 20;

  private final Connection connection;
  private final WordIndex words;

  PartyReading(Connection connection, WordIndex words) {
    this.connection = connection;
    this.words = words;
  }

  /** One party in the making. */
  private static final class Gathered {
    private final Map<String, Integer> names = new LinkedHashMap<>();
    private final Map<String, Integer> roles = new LinkedHashMap<>();
    private final Map<String, Integer> actors = new LinkedHashMap<>();
    private final Set<String> stories = new HashSet<>();
    private final JsonNode first;
    private int reports;

    Gathered(JsonNode first) {
      this.first = first;
    }

    void add(FactItem item, JsonNode actor) {
      Set<String> named = new HashSet<>();
      actor.path("mentionsIn").forEach(fact -> named.add(fact.path("report").asText()));
      names.merge(actor.path("name").asText(), named.size(), Integer::sum);
      text(actor, "role").ifPresent(role -> roles.merge(role, named.size(), Integer::sum));
      actors.merge(item.id(), named.size(), Integer::sum);
      stories.add(item.story());
      reports += named.size();
    }

    Party party() {
      Optional<String> wikidata = text(first, "wikidata");
      String name = most(names).orElseThrow();
      return new Party(
          wikidata.orElse(name),
          name,
          first.path("kind").asText(),
          text(first, "country"),
          wikidata,
          most(roles),
          stories.size(),
          reports,
          ordered(actors).limit(MOST_IDS).toList());
    }

    private static Optional<String> most(Map<String, Integer> counts) {
      return ordered(counts).findFirst();
    }

    private static Stream<String> ordered(Map<String, Integer> counts) {
      return counts.entrySet().stream()
          .sorted(
              Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                  .thenComparing(Map.Entry.comparingByKey()))
          .map(Map.Entry::getKey);
    }
  }

  PartyPage page(FactQuery query, Paging paging) throws SQLException {
    String question = "parties " + query;
    int begin =
        Cursor.read(paging.cursor(), question).map(c -> Math.toIntExact(c.value())).orElse(0);
    Map<String, Gathered> parties = new HashMap<>();
    boolean complete = gather(query, parties);
    List<Party> all =
        parties.values().stream()
            .map(Gathered::party)
            .sorted(
                Comparator.comparingInt(Party::stories)
                    .thenComparingInt(Party::reports)
                    .reversed()
                    .thenComparing(Party::name)
                    .thenComparing(party -> party.actors().get(0)))
            .toList();
    int end = Math.min(all.size(), begin + paging.limit());
    return new PartyPage(
        all.subList(Math.min(begin, end), end),
        end < all.size() ? Optional.of(new Cursor(end, 0).text(question)) : Optional.empty(),
        all.size(),
        complete);
  }

  /** Whether all actors were looked at. */
  private boolean gather(FactQuery query, Map<String, Gathered> parties) throws SQLException {
    FactReading reading = new FactReading(connection, words);
    Paging paging = Paging.first().sorted(Sort.ORIGINS, true).limited(Paging.MOST);
    for (int seen = 0; seen < MOST_ACTORS; seen += Paging.MOST) {
      FactPage page = reading.page(query, paging);
      for (FactItem item : page.items()) {
        JsonNode actor = Parsed.of(item.fact());
        parties.computeIfAbsent(key(item, actor), none -> new Gathered(actor)).add(item, actor);
      }
      if (page.next().isEmpty()) {
        return true;
      }
      paging = paging.after(page.next().get());
    }
    return false;
  }

  /** Whoever has no name of its own is nobody's other self. */
  private static String key(FactItem item, JsonNode actor) {
    String kind = actor.path("kind").asText();
    if (kind.equals("unnamed")) {
      return "id " + item.id();
    }
    return text(actor, "wikidata")
        .map(entry -> "wikidata " + entry)
        .orElseGet(
            () ->
                String.join(
                    "\n",
                    "name",
                    SearchWords.of(actor.path("name").asText()),
                    kind,
                    text(actor, "country").orElse("")));
  }

  private static Optional<String> text(JsonNode node, String field) {
    return Optional.ofNullable(node.path(field).textValue());
  }
}
