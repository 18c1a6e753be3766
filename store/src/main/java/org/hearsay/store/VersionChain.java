package org.hearsay.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.model.Span;
import org.hearsay.store.rows.Notice;
import org.hearsay.store.rows.Paragraphs;
import org.hearsay.store.rows.Paragraphs.Paragraph;

/** Puts the reports at one address in order and tells what changed: a pure function of them all. */
final class VersionChain {
  private VersionChain() {}

  /**
   * What is known of a report at an address.
   *
   * @param when of retrieval, else of publication; may be empty
   */
  record Link(
      int number,
      String id,
      String when,
      String textHash,
      Paragraphs paragraphs,
      Optional<String> notice) {}

  /** A report's place in the chain. */
  record Placed(
      Link link,
      Optional<Link> previous,
      ReportVersion.Kind kind,
      List<Span> removed,
      List<Span> added) {}

  static List<Placed> of(List<Link> reports) {
    List<Link> ordered =
        reports.stream().sorted(Comparator.comparing(Link::when).thenComparing(Link::id)).toList();
    List<Placed> chain = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      Link link = ordered.get(i);
      if (i == 0) {
        chain.add(
            new Placed(link, Optional.empty(), ReportVersion.Kind.FIRST, List.of(), List.of()));
      } else {
        chain.add(after(ordered.get(i - 1), link));
      }
    }
    return List.copyOf(chain);
  }

  private static Placed after(Link before, Link link) {
    return new Placed(
        link,
        Optional.of(before),
        kind(before, link),
        missingIn(link.paragraphs(), before.paragraphs()),
        missingIn(before.paragraphs(), link.paragraphs()));
  }

  private static ReportVersion.Kind kind(Link before, Link link) {
    if (before.textHash().equals(link.textHash())) {
      return ReportVersion.Kind.SAME;
    }
    if (link.notice().isEmpty() || link.notice().equals(before.notice())) {
      return ReportVersion.Kind.EDITED;
    }
    return link.notice().get().startsWith(Notice.WITHDRAWN)
        ? ReportVersion.Kind.WITHDRAWN
        : ReportVersion.Kind.CORRECTED;
  }

  private static List<Span> missingIn(Paragraphs there, Paragraphs here) {
    Set<String> known =
        there.list().stream().map(Paragraph::hash).collect(Collectors.toCollection(HashSet::new));
    return here.list().stream()
        .filter(paragraph -> !known.contains(paragraph.hash()))
        .map(Paragraph::span)
        .toList();
  }
}
