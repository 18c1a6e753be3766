package org.hearsay.pages.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearsay.model.Span;
import org.hearsay.pages.html.markup.Markup;

/**
 * Flattens overlapping words of facts into segments, cut wherever one begins or ends.
 *
 * <p>A segment carries the classes of all facts that cover it and leads to the innermost; a fact
 * that is not the innermost where it begins has a small mark of its own there, which leads to it.
 */
final class Highlights {
  private static final Comparator<Mention> INNERMOST =
      Comparator.<Mention>comparingInt(m -> m.span().length()).thenComparing(Mention::part);

  private final Markup page;
  private final String text;
  private final List<Mention> mentions;
  private final Deque<Mention> coming;
  private final List<Mention> active = new ArrayList<>();
  private final Set<String> reached = new HashSet<>();

  /** Of mentions in text order. */
  Highlights(Markup page, String text, List<Mention> mentions) {
    this.page = page;
    this.text = text;
    this.mentions = mentions;
    this.coming = new ArrayDeque<>(mentions);
  }

  /** Writes a stretch of the text; stretches are written in text order. */
  void write(Span stretch) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(stretch.begin(), stretch.end()));
    for (Mention mention : mentions) {
      if (mention.span().overlaps(stretch)) {
        cuts.add(whole(Math.max(mention.span().begin(), stretch.begin())));
        cuts.add(whole(Math.min(mention.span().end(), stretch.end())));
      }
    }
    int begin = stretch.begin();
    for (int end : cuts.tailSet(begin, false)) {
      segment(new Span(begin, end));
      begin = end;
    }
  }

  /** An offset that does not part a pair of surrogates. */
  private int whole(int offset) {
    boolean within =
        offset > 0
            && offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    return within ? offset - 1 : offset;
  }

  private void segment(Span span) {
    List<Mention> begun = begunUntil(span.begin());
    active.removeIf(mention -> mention.span().end() <= span.begin());
    active.addAll(begun.stream().filter(mention -> mention.span().overlaps(span)).toList());
    Optional<Mention> inner =
        span.text(text).isBlank()
            ? Optional.empty()
            : active.stream().filter(Mention::linked).min(INNERMOST);
    Optional<Mention> here =
        inner.filter(m -> begun.contains(m) && !m.marked() && m.anchor().isPresent());
    begun.stream().filter(mention -> !here.equals(Optional.of(mention))).forEach(this::anchor);
    if (active.isEmpty()) {
      page.text(span.text(text));
    } else if (inner.isEmpty()) {
      page.element("span", span.text(text), "class", classes());
    } else {
      link(span, inner.get(), here);
    }
  }

  private List<Mention> begunUntil(int offset) {
    List<Mention> begun = new ArrayList<>();
    while (!coming.isEmpty() && whole(coming.peek().span().begin()) <= offset) {
      begun.add(coming.poll());
    }
    return begun;
  }

  private void link(Span span, Mention inner, Optional<Mention> here) {
    List<String> attributes =
        new ArrayList<>(List.of("class", "lit " + classes(), "href", "#" + inner.card()));
    here.flatMap(Mention::anchor).ifPresent(anchor -> attributes.addAll(List.of("id", anchor)));
    boolean again = !reached.add(inner.card() + "@" + inner.span().begin());
    if (again || inner.marked()) {
      attributes.addAll(List.of("tabindex", "-1"));
    }
    page.element("a", span.text(text), attributes.toArray(String[]::new));
  }

  /** The classes of everything that covers the segment: its layers, and each fact's own. */
  private String classes() {
    Set<String> classes = new LinkedHashSet<>();
    for (Mention mention : active) {
      Stream.of(
              Optional.of(mention.part().word()).filter(unused -> mention.linked()),
              Optional.of("of-" + mention.card()))
          .flatMap(Optional::stream)
          .forEach(classes::add);
    }
    return String.join(" ", classes);
  }

  private void anchor(Mention mention) {
    if (mention.anchor().isEmpty()) {
      return;
    }
    String id = mention.anchor().get();
    if (mention.marked()) {
      String name = mention.part().word() + " " + mention.card();
      page.element(
          "a",
          "",
          "class",
          "mark " + mention.part().word(),
          "id",
          id,
          "href",
          "#" + mention.card(),
          "aria-label",
          name,
          "data-mark",
          mention.card());
    } else {
      page.element("span", "", "id", id);
    }
  }

  /** Anchors of words that begin after the last stretch: every link has its target. */
  void anchorsLeft() {
    coming.forEach(this::anchor);
    coming.clear();
  }
}
