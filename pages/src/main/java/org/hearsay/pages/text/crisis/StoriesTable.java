package org.hearsay.pages.text.crisis;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.pages.Dates;
import org.hearsay.pages.crisis.CrisisIndex;
import org.hearsay.pages.crisis.Support;
import org.hearsay.pages.text.Style;
import org.hearsay.record.crisis.Story;

/** The stories, latest first: when, how many reports of how many origins, by whom. */
public final class StoriesTable {
  private static final int DAYS_COLUMNS = 21;

  private StoriesTable() {}

  public static String of(
      CrisisIndex index, Optional<LocalDate> from, Optional<LocalDate> until, Style style) {
    Lines lines = new Lines(index, style);
    lines.head("STORIES");
    List<Story> stories = stories(index, from, until);
    if (stories.isEmpty()) {
      lines.screen().empty("no report is of these days, so there is no story");
    }
    stories.forEach(story -> story(story, lines));
    return lines.text();
  }

  /** The stories that have a report of these days, latest first. */
  public static List<Story> stories(
      CrisisIndex index, Optional<LocalDate> from, Optional<LocalDate> until) {
    return index.crisis().stories().stream()
        .filter(
            story -> from.isEmpty() || story.end().filter(d -> !d.isBefore(from.get())).isPresent())
        .filter(
            story ->
                until.isEmpty() || story.start().filter(d -> !d.isAfter(until.get())).isPresent())
        .sorted(
            Comparator.comparing((Story story) -> story.end().map(Object::toString).orElse(""))
                .reversed()
                .thenComparing(Story::id))
        .toList();
  }

  private static void story(Story story, Lines lines) {
    lines.screen().row(" ", DAYS_COLUMNS, Dates.range(story.start(), story.end()), story.title());
    lines.note(
        DAYS_COLUMNS + 4,
        Support.counted(story.origins().size(), "origin")
            + ", "
            + Support.counted(story.reports().size(), "report"),
        "story:" + Lines.shortId(story.id()));
    lines.note(DAYS_COLUMNS + 4, outlets(story, lines.index()));
  }

  /** Each origin by who stands for it, with how often it was carried. */
  private static String outlets(Story story, CrisisIndex index) {
    return story.origins().stream()
        .flatMap(id -> index.origin(id).stream())
        .map(
            origin ->
                index.outlet(origin.id())
                    + Optional.of(origin.reports().size())
                        .filter(reports -> reports > 1)
                        .map(reports -> " (" + reports + " reports)")
                        .orElse(""))
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
