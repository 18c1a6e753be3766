package org.hearsay.digest.render;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.digest.Digest;
import org.hearsay.digest.DigestEntry;
import org.hearsay.digest.Reason;
import org.hearsay.digest.Since;
import org.hearsay.digest.Why;
import org.hearsay.digest.Words;
import org.hearsay.model.facts.Coded;
import org.hearsay.pages.StatusSign;
import org.hearsay.pages.crisis.Support;
import org.hearsay.query.FactKind;
import org.hearsay.record.crisis.When;

/** What all layouts of a digest say, in the same words. */
final class Phrases {
  private static final int DAY = "2019-03-07".length();

  private final DateLanguage dates;

  Phrases(DateLanguage dates) {
    this.dates = dates;
  }

  static String title(Reason reason) {
    return switch (reason) {
      case CHANGED -> "Changed";
      case DENIED -> "Denied";
      case CONTRADICTED -> "Contradicted";
      case NEW -> "New";
      case PLANNED -> "Planned next";
    };
  }

  /** Such as "2 changed · 1 denied · 14 new". */
  static String counts(Digest digest) {
    return digest.sections().stream()
        .map(section -> section.all() + " " + section.reason().code())
        .collect(Collectors.joining(" · "));
  }

  /** Such as "What 12 reports of 9 origins say since Tue 18 Jan 2022". */
  String span(Digest digest) {
    return "What "
        + Support.counted(digest.reports(), "report")
        + " of "
        + Support.counted(digest.origins(), "origin")
        + " say since "
        + since(digest);
  }

  private String since(Digest digest) {
    if (digest.since() instanceof Since.Published published) {
      return dates.day(published.day());
    }
    Since.Earlier earlier = (Since.Earlier) digest.since();
    return earlier.point().change() == 0
        ? "the beginning"
        : dates.day(LocalDate.ofInstant(earlier.point().at(), ZoneOffset.UTC));
  }

  String headline(DigestEntry entry) {
    return entry.headline();
  }

  /** The sign of an entry; a claim has the one of its answer. */
  static String sign(DigestEntry entry) {
    return entry.status().map(status -> StatusSign.of(status).sign()).orElseGet(() -> mark(entry));
  }

  private static String mark(DigestEntry entry) {
    return entry.reason() == Reason.DENIED ? "⊘" : entry.kind() == FactKind.FIGURE ? "#" : "›";
  }

  /** Status, day, and why it is here, in one line. */
  String state(DigestEntry entry) {
    List<String> parts = new ArrayList<>();
    entry
        .status()
        .map(status -> StatusSign.of(status).word() + according(entry))
        .ifPresent(parts::add);
    entry.when().flatMap(this::time).ifPresent(parts::add);
    String why = why(entry);
    if (!why.isEmpty()) {
      parts.add(why);
    }
    return String.join(" · ", parts);
  }

  /** Whose voice holds it, where the reports themselves do not. */
  private static String according(DigestEntry entry) {
    return entry.words().stream()
        .findFirst()
        .flatMap(Words::voice)
        .map(voice -> ", according to " + voice)
        .orElse("");
  }

  /** Who says these words, where the line of the entry does not say it. */
  static Optional<String> voice(DigestEntry entry, Words words) {
    return words
        .voice()
        .filter(said -> entry.status().isEmpty())
        .filter(said -> !said.equals(entry.headline()));
  }

  private String why(DigestEntry entry) {
    Why why = entry.why();
    String before = why.before().map(this::state).filter(text -> !text.isEmpty()).orElse("");
    return switch (why.kind()) {
      case FIRST_TOLD -> entry.reason() == Reason.DENIED ? "not told before" : "";
      case MOVED -> before.isEmpty() ? "moved" : "moved, before: " + before;
      case CALLED_OFF -> before.isEmpty() ? "called off" : "called off, before: " + before;
      case BECAME -> "before: " + before;
      case OWN_VOICE -> "told by the reports themselves; before: " + before;
      case WIDER -> "now told by a second independent origin";
      case REPLACED -> "now " + why.now().map(this::state).orElse("") + ", before: " + before;
      case FIGURES_DIFFER ->
          "figures differ: " + before + " and " + why.now().map(this::state).orElse("");
      case ANSWERED -> before.isEmpty() ? "" : "before: " + before;
    };
  }

  private String state(Why.State state) {
    List<String> parts = new ArrayList<>();
    state
        .status()
        .map(
            status ->
                StatusSign.of(status).word()
                    + state.change().map(Coded::code).map(code -> ", " + code).orElse(""))
        .ifPresent(parts::add);
    state.when().flatMap(this::time).ifPresent(parts::add);
    state.where().ifPresent(parts::add);
    state.words().ifPresent(parts::add);
    return String.join(", ", parts);
  }

  /** Such as "3 origins (7 reports)". */
  static String support(DigestEntry entry) {
    return new Support(entry.support().origins(), 0, entry.support().reports()).words();
  }

  /** Such as "Example Times, 19 Jan 2022". */
  String outlet(Words words) {
    return words.outlet() + words.on().map(day -> ", " + dates.shortDay(day)).orElse("");
  }

  /** Quote marks around words that are not quoted already. */
  static String quoted(Words words) {
    return "“" + words.quote().replace('“', '‘').replace('”', '’') + "”";
  }

  /** "and 3 more". */
  static String more(int more) {
    return "and " + more + " more";
  }

  /** A day, a range, a year; empty when nothing settles it. */
  Optional<String> time(When when) {
    try {
      if (when.value().matches("[0-9]{4}")) {
        return Optional.of(when.value());
      }
      Optional<LocalDate> first = when.start().map(Phrases::date);
      Optional<LocalDate> last = when.end().map(end -> last(end, first));
      if (first.isPresent() && last.isPresent()) {
        return Optional.of(dates.range(first.get(), last.get()));
      }
      return first
          .map(day -> "from " + dates.shortDay(day))
          .or(() -> when.end().map(end -> "before " + dates.shortDay(date(end))));
    } catch (DateTimeException | IndexOutOfBoundsException notADay) {
      return Optional.empty();
    }
  }

  private static LocalDate last(String end, Optional<LocalDate> first) {
    LocalDate day = date(end);
    boolean midnight = end.length() <= DAY || end.startsWith("T00:00", DAY);
    return midnight && first.filter(day::isAfter).isPresent() ? day.minusDays(1) : day;
  }

  private static LocalDate date(String iso) {
    return LocalDate.parse(iso.substring(0, DAY));
  }
}
