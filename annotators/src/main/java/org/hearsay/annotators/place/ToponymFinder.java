package org.hearsay.annotators.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.annotators.actor.phrase.ReportView;
import org.hearsay.annotators.actor.phrase.SideMatch;
import org.hearsay.annotators.actor.phrase.Sides;
import org.hearsay.knowledge.places.Country;
import org.hearsay.knowledge.places.PlaceEntry;
import org.hearsay.knowledge.places.PlaceKind;
import org.hearsay.knowledge.places.PlaceMatch;
import org.hearsay.language.Name;
import org.hearsay.language.NameType;
import org.jspecify.annotations.Nullable;

/** Finds all names of places, those of countries as adjectives included; none overlaps another. */
final class ToponymFinder {
  private static final long KNOWN_BY_ITSELF = 100_000;
  private static final int LONGEST_GAP = 6;
  private static final int SHORTEST_TOWN = 4;
  private static final Set<String> LOCATING =
      Set.of(
          "in", "at", "near", "from", "to", "into", "of", "around", "outside", "across", "inside",
          "through", "toward", "towards", "between", "over", "north", "south", "east", "west",
          "for");
  private static final Set<String> NO_NAMES =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "gulf",
          "bush",
          "drug",
          "upper",
          "lower",
          "mid",
          "coast",
          "bay",
          "van",
          "man",
          "police",
          "march");
  private static final Set<String> CONTINENTS =
      Set.of(
          "africa",
          "asia",
          "europe",
          "america",
          "americas",
          "north america",
          "south america",
          "latin america",
          "oceania",
          "antarctica");
  private static final Set<String> PLACE_WORDS =
      Set.of(
          "county",
          "parish",
          "city",
          "province",
          "state",
          "region",
          "district",
          "island",
          "islands",
          "river",
          "valley",
          "lake",
          "sea",
          "bay",
          "governorate",
          "oblast",
          "township",
          "village");

  private final ReportView view;
  private final Sides sides;
  private final boolean[] taken;
  private final @Nullable Name[] nameAt;
  private final List<Toponym> found = new ArrayList<>();

  ToponymFinder(ReportView view) {
    this.view = view;
    this.sides = new Sides(view);
    this.taken = new boolean[view.size()];
    this.nameAt = new Name[view.size()];
  }

  /** All toponyms, in text order. */
  List<Toponym> find() {
    List<Name> names = new ArrayList<>(view.names());
    names.sort(Comparator.comparingInt(Name::firstToken));
    for (Name name : names) {
      Arrays.fill(nameAt, name.firstToken(), name.endToken(), name);
      if (name.type() == NameType.PERSON && name.endToken() - name.firstToken() > 1) {
        block(name.firstToken(), name.endToken());
      } else if (name.type() == NameType.LOCATION) {
        addName(name);
      }
    }
    for (int i = 0; i < view.size(); i++) {
      if (!taken[i] && view.isCapitalized(i)) {
        addKnown(i);
      }
    }
    found.sort(Comparator.comparing(Toponym::span));
    return List.copyOf(found);
  }

  private void block(int first, int end) {
    for (int i = first; i < end; i++) {
      taken[i] = true;
    }
  }

  private void addName(Name name) {
    int first = name.firstToken();
    int end = name.endToken();
    while (end - first > 1 && view.isPossessive(end - 1)) {
      end--;
    }
    while (end - first > 1 && view.lower(first).equals("the")) {
      first++;
    }
    Optional<PlaceMatch> longer =
        longest(first)
            .filter(
                match -> match.end() >= name.endToken() || match.end() >= name.firstToken() + 1);
    if (longer.isPresent() && longer.get().end() > end) {
      end = longer.get().end();
    }
    List<PlaceEntry> entries = lookup(first, end);
    if (entries.isEmpty()
        && longer.isPresent()
        && longer.get().end() < end
        && isPlaceWord(longer.get().end())) {
      end = longer.get().end();
      entries = longer.get().entries();
    }
    if (entries.isEmpty() && addAdjective(first)) {
      return;
    }
    boolean near =
        entries.stream()
            .anyMatch(
                entry ->
                    sides.isSpokenOf(entry.country()) || entry.population() >= KNOWN_BY_ITSELF);
    List<PlaceEntry> towns = near || isWide(entries) ? List.of() : towns(view.text(first, end));
    add(first, end, false, towns.isEmpty() ? entries : towns);
  }

  private static boolean isWide(List<PlaceEntry> entries) {
    return entries.stream()
        .anyMatch(
            entry ->
                entry.kind() != PlaceKind.CITY
                    && entry.kind() != PlaceKind.DISTRICT
                    && entry.kind() != PlaceKind.SITE);
  }

  // Small towns share names all over the world: only those in a country that the report names.
  private List<PlaceEntry> towns(String words) {
    if (words.length() < SHORTEST_TOWN || view.knowledge().organizations().isName(words)) {
      return List.of();
    }
    return Spellings.of(words).stream()
        .flatMap(
            spelling ->
                Stream.concat(
                    view.knowledge().places().lookup(spelling).stream(),
                    view.knowledge().places().lookupTowns(spelling).stream()))
        .filter(entry -> sides.isSpokenOf(entry.country()))
        .distinct()
        .toList();
  }

  private boolean isPlaceWord(int index) {
    return PLACE_WORDS.contains(view.lower(index));
  }

  private Optional<PlaceMatch> longest(int first) {
    return view.knowledge()
        .places()
        .longestMatch(view.words(), first)
        .filter(
            match ->
                view.isCapitalized(match.end() - 1)
                    && view.sentence(match.end() - 1) == view.sentence(first))
        .filter(match -> match.end() - first <= LONGEST_GAP);
  }

  private List<PlaceEntry> lookup(int first, int end) {
    String words = view.text(first, end);
    Optional<Country> country = view.knowledge().countries().byName(words);
    List<PlaceEntry> entries = view.knowledge().places().lookup(words);
    if (CONTINENTS.contains(words.toLowerCase(Locale.ROOT))) {
      return entries.stream().filter(entry -> entry.kind() == PlaceKind.AREA).toList();
    }
    return entries.isEmpty() ? country.flatMap(this::entry).stream().toList() : entries;
  }

  private Optional<PlaceEntry> entry(Country country) {
    return view.knowledge().places().byId(String.valueOf(country.geonames()));
  }

  // "Ky." keeps its point, which is part of the abbreviation.
  private int withPoint(int first, int end, List<PlaceEntry> entries) {
    boolean point =
        end < view.size()
            && view.word(end).equals(".")
            && view.token(end).span().begin() == view.token(end - 1).span().end();
    String name = entries.isEmpty() ? "" : entries.get(0).name();
    String words = view.text(first, end);
    boolean division = !entries.isEmpty() && entries.get(0).kind() == PlaceKind.REGION;
    boolean abbreviated =
        division && words.length() <= 5 && words.length() < name.length() && end < view.size() - 1;
    return point && abbreviated && view.sentence(end) == view.sentence(end - 1) ? end + 1 : end;
  }

  private void add(int first, int wordEnd, boolean adjective, List<PlaceEntry> entries) {
    int end = withPoint(first, wordEnd, entries);
    found.add(
        new Toponym(
            view.syntax().spanOf(first, end),
            view.text(first, end),
            first,
            end,
            adjective,
            entries));
    block(first, end);
  }

  private boolean addAdjective(int first) {
    Optional<SideMatch> match = sides.stateAt(first).filter(SideMatch::adjective);
    Optional<Country> country =
        match.isPresent()
            ? view.knowledge().countries().byIso3(match.get().side().code())
            : view.knowledge().countries().byDemonym(view.word(first));
    if (country.isEmpty() || view.knowledge().countries().byName(view.word(first)).isPresent()) {
      return false;
    }
    add(
        first,
        match.map(SideMatch::end).orElse(first + 1),
        true,
        entry(country.get()).stream().toList());
    return true;
  }

  private void addKnown(int first) {
    if (isNoName(first) || addAdjective(first)) {
      return;
    }
    Optional<PlaceMatch> match = longest(first).filter(each -> isFree(first, each.end()));
    if (match.isEmpty() || !isPlausible(match.get(), first)) {
      return;
    }
    add(first, match.get().end(), false, lookup(first, match.get().end()));
  }

  // Directions, articles and bodies are no places by themselves.
  private boolean isNoName(int first) {
    boolean body =
        view.knowledge().organizations().isName(view.word(first))
            && view.word(first).length() <= 4
            && view.knowledge().countries().byName(view.word(first)).isEmpty();
    boolean alone = longest(first).map(match -> match.end() == first + 1).orElse(true);
    return view.word(first).equals("Us")
        || view.word(first).length() == 1
        || view.lower(first).equals("the")
        || body
        || (alone && NO_NAMES.contains(view.lower(first)));
  }

  private boolean isFree(int first, int end) {
    for (int i = first; i < end; i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean isPlausible(PlaceMatch match, int first) {
    PlaceEntry best = match.entries().isEmpty() ? null : match.entries().get(0);
    if (best == null || !view.token(match.end() - 1).upos().equals("PROPN")) {
      return false;
    }
    if (nameAt(first)
        .map(name -> name.type() == NameType.PERSON || name.type() == NameType.ORGANIZATION)
        .orElse(false)) {
      return isWithinOrganization(first, match, best);
    }
    boolean wide =
        best.kind() == PlaceKind.COUNTRY
            || best.kind() == PlaceKind.REGION
            || best.kind() == PlaceKind.DISPUTED;
    boolean located = LOCATING.contains(view.lower(first - 1)) || isFollowedByRegion(match.end());
    return wide || best.population() >= KNOWN_BY_ITSELF || match.end() - first > 1 || located;
  }

  // "Gainesville Police" names a place too, "Paris Hilton" and "Washington Post" do not.
  private boolean isWithinOrganization(int first, PlaceMatch match, PlaceEntry best) {
    Name name = nameAt(first).orElseThrow();
    boolean whole = name.firstToken() == first && name.endToken() == match.end();
    String words = view.text(first, match.end());
    if (whole && words.length() > 4 && words.equals(words.toUpperCase(Locale.ROOT))) {
      return first == view.syntax().sentenceOf(view.token(first)).firstToken();
    }
    if (name.type() == NameType.PERSON) {
      return whole && best.kind() == PlaceKind.COUNTRY;
    }
    return best.kind() == PlaceKind.COUNTRY && whole;
  }

  private Optional<Name> nameAt(int token) {
    return Optional.ofNullable(nameAt[token]);
  }

  private boolean isFollowedByRegion(int end) {
    return view.word(end).equals(",")
        && end + 1 < view.size()
        && longest(end + 1)
            .map(
                match ->
                    match.entries().stream()
                        .anyMatch(
                            entry ->
                                entry.kind() == PlaceKind.REGION
                                    || entry.kind() == PlaceKind.COUNTRY))
            .orElse(false);
  }
}
