package org.hearsay.annotators.actor.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.annotators.actor.phrase.ReportView;
import org.hearsay.annotators.actor.phrase.Side;
import org.hearsay.knowledge.actors.OrganizationEntry;
import org.hearsay.knowledge.actors.PersonMatch;
import org.hearsay.knowledge.places.Country;
import org.hearsay.knowledge.places.PlaceEntry;

/** The country that a report is mostly about, where one stands out. */
public final class Context {
  private static final double STANDS_OUT = 0.5;
  private static final double MATTERS = 0.15;
  private static final double LEADS = 0.4;
  private static final double NEARLY = 0.8;

  private final Optional<String> mainCountry;
  private final boolean clear;

  private Context(Optional<String> mainCountry, boolean clear) {
    this.mainCountry = mainCountry;
    this.clear = clear;
  }

  /** What the names of states and places of a report say. */
  public static Context of(ReportView view, List<NameMention> names) {
    Map<String, Integer> counts = new HashMap<>();
    for (NameMention name : names) {
      Optional<String> country =
          isInDateline(view, name) ? Optional.empty() : countryOf(view, name);
      country.ifPresent(code -> counts.merge(code, 1, Integer::sum));
    }
    Optional<String> dateline = datelineCountry(view, names);
    Optional<String> main = main(counts, dateline);
    return new Context(main, main.map(code -> isClear(counts, code, dateline)).orElse(false));
  }

  private static Optional<String> main(Map<String, Integer> counts, Optional<String> dateline) {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    int least = Math.max((int) Math.ceil(all * STANDS_OUT), 1);
    boolean tied = counts.values().stream().filter(count -> count >= least).count() > 1;
    Optional<String> home = dateline.filter(code -> isMatter(counts, code));
    return home.isPresent()
        ? home
        : counts.entrySet().stream()
            .filter(entry -> entry.getValue() >= least && !tied)
            .map(Map.Entry::getKey)
            .findFirst()
            .or(() -> leading(counts));
  }

  // No other country is named nearly as often; a dateline from the country says the same.
  private static boolean isClear(
      Map<String, Integer> counts, String code, Optional<String> dateline) {
    int own = counts.getOrDefault(code, 0);
    int other =
        counts.entrySet().stream()
            .filter(entry -> !entry.getKey().equals(code))
            .mapToInt(Map.Entry::getValue)
            .max()
            .orElse(0);
    return own >= 2 * other || (dateline.equals(Optional.of(code)) && own >= NEARLY * other);
  }

  /** The ISO 3166 alpha-3 code of the country that most names of states and places belong to. */
  public Optional<String> mainCountry() {
    return mainCountry;
  }

  /** The same where no other country is named even half as often. */
  public Optional<String> clearCountry() {
    return clear ? mainCountry : Optional.empty();
  }

  private static Optional<String> leading(Map<String, Integer> counts) {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    List<Map.Entry<String, Integer>> ranked =
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .toList();
    boolean leads =
        ranked.size() > 1
            && ranked.get(0).getValue() >= LEADS * all
            && ranked.get(0).getValue() >= 2 * ranked.get(1).getValue();
    return leads ? Optional.of(ranked.get(0).getKey()) : Optional.empty();
  }

  private static boolean isMatter(Map<String, Integer> counts, String code) {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    int own = counts.getOrDefault(code, 0);
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return own >= 2 && own >= MATTERS * all && own >= NEARLY * most;
  }

  // A report from a country that it also speaks of is, where none stands out, about that country.
  private static Optional<String> datelineCountry(ReportView view, List<NameMention> names) {
    return names.stream()
        .filter(name -> isInDateline(view, name))
        .flatMap(name -> countryOf(view, name).stream())
        .findFirst();
  }

  private static boolean isInDateline(ReportView view, NameMention name) {
    return view.dateline().map(span -> span.contains(name.mention().span())).orElse(false);
  }

  private static Optional<String> countryOf(ReportView view, NameMention name) {
    return switch (name.kind()) {
      case STATE, PEOPLE, PLACE ->
          name.side()
              .map(Side::code)
              .filter(code -> view.knowledge().countries().byIso3(code).isPresent())
              .or(() -> placeCountry(view, name));
      case PERSON ->
          view.knowledge().officeHolders().findByName(view.text(name.mention().span())).stream()
              .filter(PersonMatch::fullName)
              .map(match -> match.term().side())
              .filter(code -> view.knowledge().countries().byIso3(code).isPresent())
              .findFirst();
      case ORGANIZATION ->
          name.organization().map(OrganizationEntry::isMedia).orElse(false)
              ? Optional.empty()
              : name.organization()
                  .map(OrganizationEntry::country)
                  .or(() -> name.side().map(Side::code))
                  .filter(code -> view.knowledge().countries().byIso3(code).isPresent());
      case OTHER -> Optional.empty();
    };
  }

  private static Optional<String> placeCountry(ReportView view, NameMention name) {
    String words = view.text(name.mention().span());
    Optional<String> capital = view.knowledge().countries().byCapital(words).map(Country::iso3);
    return capital.or(
        () ->
            view.knowledge().places().lookup(words).stream()
                .map(PlaceEntry::country)
                .filter(code -> !code.isEmpty())
                .findFirst());
  }
}
