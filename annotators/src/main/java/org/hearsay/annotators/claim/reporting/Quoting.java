package org.hearsay.annotators.claim.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Span;

/**
 * Reads "the agency quoted the minister as saying": the minister says it, and the agency carries
 * it.
 */
public final class Quoting {
  private static final Set<String> QUOTES = Set.of("quoted", "quotes", "cited", "cites");
  private static final Set<String> SAYING = Set.of("saying", "telling", "reporting", "warning");
  private static final Set<String> OPENERS = Set.of("that", ":", ",");
  private static final int REACH = 16;

  private final Syntax syntax;

  public Quoting(Syntax syntax) {
    this.syntax = syntax;
  }

  /** The drafts, in their order, with one for each quoted person in place of the quoter's. */
  List<Draft> read(List<Draft> drafts) {
    List<Draft> found = new ArrayList<>(drafts);
    for (Token token : syntax.tokens()) {
      quoter(token).ifPresent(quotes -> replace(found, quotes, token));
    }
    return found;
  }

  /** The "quoted" that a "saying" belongs to, where it is active; empty for any other word. */
  public Optional<Token> quoter(Token saying) {
    if (!SAYING.contains(saying.text()) || saying.index() < 3 || !isAs(saying.index() - 1)) {
      return Optional.empty();
    }
    int floor = Math.max(syntax.sentenceOf(saying).firstToken(), saying.index() - REACH);
    for (int at = saying.index() - 3; at >= floor; at--) {
      Token word = syntax.token(at);
      if (QUOTES.contains(word.text().toLowerCase(Locale.ROOT))) {
        return Optional.of(word).filter(this::isActive);
      }
      if (word.text().matches("[.;:“”\"]")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isAs(int at) {
    return syntax.token(at).text().equals("as");
  }

  private boolean isActive(Token quotes) {
    boolean helped = quotes.index() > 0 && syntax.token(quotes.index() - 1).upos().equals("AUX");
    String next = syntax.token(quotes.index() + 1).text();
    return !helped && !Set.of("by", "as", "in", "on").contains(next);
  }

  private void replace(List<Draft> drafts, Token quotes, Token saying) {
    Span whole = quotes.span().cover(saying.span());
    List<Draft> parts =
        drafts.stream().filter(draft -> draft.cue().filter(whole::overlaps).isPresent()).toList();
    List<Span> content = new ArrayList<>();
    for (Draft part : parts) {
      for (Span span : part.content()) {
        behind(span, whole, saying)
            .filter(rest -> content.stream().noneMatch(rest::overlaps))
            .ifPresent(content::add);
      }
    }
    if (content.isEmpty()) {
      return;
    }
    content.sort(Span::compareTo);
    Span source =
        syntax.token(quotes.index() + 1).span().cover(syntax.token(saying.index() - 2).span());
    Draft first = parts.get(0);
    int at = drafts.indexOf(first);
    drafts.removeAll(parts);
    drafts.add(
        at,
        new Draft(
            Optional.of(source),
            Optional.of(saying.span()),
            content,
            first.origin(),
            first.confidence()));
  }

  // what stands inside "quoted the minister as saying" is nobody's words
  private Optional<Span> behind(Span content, Span whole, Token saying) {
    if (!content.overlaps(whole)) {
      return Optional.of(content);
    }
    int next = saying.index() + 1;
    while (next < syntax.tokens().size() && OPENERS.contains(syntax.token(next).text())) {
      next++;
    }
    if (next >= syntax.tokens().size()) {
      return Optional.empty();
    }
    int begin = syntax.token(next).span().begin();
    return begin < content.end() ? Optional.of(new Span(begin, content.end())) : Optional.empty();
  }
}
