package org.hearsay.annotators.actor.phrase;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.Knowledge;
import org.hearsay.knowledge.actors.OrganizationEntry;
import org.hearsay.knowledge.actors.OrganizationKind;
import org.hearsay.knowledge.actors.OrganizationMatch;
import org.hearsay.knowledge.actors.Seat;
import org.hearsay.knowledge.places.Country;

/**
 * Finds words that name a side: "Russian", "Ukraine", "the Kremlin", "NATO", "State Department".
 */
public final class Sides {
  private static final int LONGEST_IN_WORDS = 6;

  /** Words for several states, which have no code. */
  private static final Set<String> REGIONAL =
      Set.of(
          "european",
          "western",
          "arab",
          "african",
          "asian",
          "latin american",
          "nordic",
          "baltic",
          "allied",
          "international");

  private static final Map<String, String> HALVES = Map.of("North", "PRK", "South", "KOR");
  private static final Map<String, String> BODY_NAMES =
      Map.of("european union", "EU", "united nations", "UN", "u.n.", "UN", "e.u.", "EU");

  private final ReportView view;
  private final Knowledge knowledge;
  private final Map<Integer, Optional<SideMatch>> found = new HashMap<>();
  private final Map<Integer, Optional<SideMatch>> states = new HashMap<>();
  private final Map<String, Integer> named = new HashMap<>();

  public Sides(ReportView view) {
    this.view = view;
    this.knowledge = view.knowledge();
  }

  /** Whether the report names the state or body, or one of its seats. */
  public boolean isSpokenOf(String code) {
    return timesNamed(code) > 0;
  }

  /** How often the report names the state or body, or one of its seats. */
  public int timesNamed(String code) {
    if (named.isEmpty()) {
      named.put("", 0);
      for (int i = 0; i < view.size(); i++) {
        nameAt(i).ifPresent(side -> named.merge(side, 1, Integer::sum));
      }
    }
    return named.getOrDefault(code, 0);
  }

  /** Whether a name of the state itself, or of one of its seats, stands in the report. */
  public boolean isStateNamed(String code) {
    for (int i = 0; i < view.size(); i++) {
      Optional<OrganizationMatch> longer = knowledge.organizations().longestMatch(view.words(), i);
      if (longer.isPresent() && longer.get().end() > i + 1) {
        i = longer.get().end() - 1;
      } else if (view.isCapitalized(i)
          && (isSeatOf(view.word(i), code)
              || stateAt(i).filter(match -> match.side().code().equals(code)).isPresent())) {
        return true;
      }
    }
    return false;
  }

  private boolean isSeatOf(String word, String code) {
    return knowledge.seats().stateOf(word).equals(Optional.of(code));
  }

  private Optional<String> nameAt(int index) {
    if (!view.isCapitalized(index)) {
      return Optional.empty();
    }
    return stateAt(index)
        .map(match -> match.side().code())
        .or(() -> knowledge.seats().stateOf(view.word(index)))
        .or(() -> knowledge.countries().byDemonym(view.word(index)).map(Country::iso3));
  }

  /** The longest side that begins at the word. */
  public Optional<SideMatch> startingAt(int first) {
    return found.computeIfAbsent(first, this::findAt);
  }

  private Optional<SideMatch> findAt(int first) {
    if (first < 0 || first >= view.size() || !view.isCapitalized(first)) {
      return Optional.empty();
    }
    Optional<SideMatch> state = stateAt(first);
    Optional<SideMatch> body = organizationAt(first);
    if (state.isPresent() && body.isPresent()) {
      return state.get().end() >= body.get().end() ? state : body;
    }
    return state.isPresent() ? state : body.or(() -> regionalAt(first));
  }

  /** The longest side whose last word is right before the position, a possessive sign left out. */
  public Optional<SideMatch> endingAt(int end) {
    int last = view.isPossessive(end - 1) ? end - 1 : end;
    for (int first = Math.max(0, last - LONGEST_IN_WORDS); first < last; first++) {
      Optional<SideMatch> match = startingAt(first);
      if (match.isPresent() && match.get().end() == last) {
        return match;
      }
    }
    return Optional.empty();
  }

  /** The state whose name or adjective begins at the word. */
  public Optional<SideMatch> stateAt(int first) {
    return states.computeIfAbsent(first, this::findState);
  }

  private Optional<SideMatch> findState(int first) {
    if (first >= view.size() || !view.isCapitalized(first) || view.word(first).equals("Us")) {
      return Optional.empty();
    }
    int limit = Math.min(view.size(), first + LONGEST_IN_WORDS);
    for (int end = limit; end > first; end--) {
      if (!view.isCapitalized(end - 1) || view.sentence(end - 1) != view.sentence(first)) {
        continue;
      }
      Optional<SideMatch> match = stateOf(first, end);
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  private Optional<SideMatch> stateOf(int first, int end) {
    String words = view.text(first, end);
    Optional<Country> adjective = knowledge.countries().byAdjective(words);
    if (adjective.isPresent()) {
      boolean also = knowledge.countries().byName(words).isPresent() && !isModifier(end - 1);
      return Optional.of(match(first, end, adjective.get(), words, !also));
    }
    return knowledge
        .countries()
        .byName(words)
        .or(() -> half(first, end))
        .map(country -> match(first, end, country, words, false));
  }

  // "the North" where a report is about Korea.
  private Optional<Country> half(int first, int end) {
    String code = HALVES.getOrDefault(view.word(first), "");
    boolean named =
        !code.isEmpty()
            && end == first + 1
            && view.lower(first - 1).equals("the")
            && !view.isCapitalized(end)
            && view.words().stream().anyMatch(word -> word.startsWith("Korea"));
    return named ? knowledge.countries().byIso3(code) : Optional.empty();
  }

  private boolean isModifier(int token) {
    return view.isRelation(token, "amod", "compound");
  }

  private static SideMatch match(
      int first, int end, Country country, String words, boolean adjective) {
    return new SideMatch(first, end, Side.ofState(country.iso3(), words), adjective);
  }

  private Optional<SideMatch> organizationAt(int first) {
    Optional<OrganizationMatch> match = knowledge.organizations().longestMatch(view.words(), first);
    if (match.isPresent() && isWholeName(match.get())) {
      OrganizationEntry entry = likeliest(match.get().entries());
      return Optional.of(
          sideMatch(first, match.get().end(), sideOf(entry, view.text(first, match.get().end()))));
    }
    return knowledge
        .seats()
        .find(view.word(first))
        .map(seat -> sideMatch(first, first + 1, sideOf(seat, view.word(first))));
  }

  // "National" alone is a newspaper, but not in "National Assembly".
  private boolean isWholeName(OrganizationMatch match) {
    int end = match.end();
    boolean goesOn =
        end - match.begin() == 1
            && view.isCapitalized(end)
            && view.isRelation(end - 1, "amod", "compound")
            && view.token(end - 1).head() >= end
            && knowledge.roles().find(view.word(end)).filter(role -> role.person()).isEmpty();
    return view.isCapitalized(end - 1) && !goesOn;
  }

  /** Of bodies with one name, that of the state that the report names most. */
  public OrganizationEntry likeliest(List<OrganizationEntry> entries) {
    OrganizationEntry best = entries.get(0);
    for (OrganizationEntry entry : entries) {
      best = timesNamed(entry.country()) > timesNamed(best.country()) ? entry : best;
    }
    return best;
  }

  private static SideMatch sideMatch(int first, int end, Side side) {
    return new SideMatch(first, end, side, false);
  }

  private Optional<SideMatch> regionalAt(int first) {
    return REGIONAL.contains(view.lower(first))
        ? Optional.of(new SideMatch(first, first + 1, new Side("", "", view.word(first)), true))
        : Optional.empty();
  }

  /** The side of an organization: its state and itself, or itself where it is a body of states. */
  public Side sideOf(OrganizationEntry entry, String words) {
    if (!entry.country().isEmpty() && entry.kind() != OrganizationKind.IGO) {
      return new Side(entry.country(), entry.name(), words);
    }
    return new Side(bodyCode(entry), "", words);
  }

  private Side sideOf(Seat seat, String words) {
    String state = knowledge.seats().stateOf(words).orElse(seat.standsFor());
    return new Side(state, seat.building() ? words : "", words);
  }

  /** The short name that offices of a body are listed under. */
  public static String bodyCode(OrganizationEntry entry) {
    String known = BODY_NAMES.get(entry.name().toLowerCase(Locale.ROOT));
    if (known != null) {
      return known;
    }
    return acronym(List.copyOf(entry.aliases())).orElse(entry.name());
  }

  private static Optional<String> acronym(List<String> aliases) {
    return aliases.stream()
        .filter(alias -> alias.length() <= 6 && alias.equals(alias.toUpperCase(Locale.ROOT)))
        .findFirst();
  }
}
