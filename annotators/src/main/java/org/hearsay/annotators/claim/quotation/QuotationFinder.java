package org.hearsay.annotators.claim.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.language.Paragraph;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Span;

/** Finds the quotations of a text and says which of them are somebody's words. */
public final class QuotationFinder {
  private static final int MANY_WORDS = 8;
  private static final int SOME_WORDS = 5;

  private final String text;
  private final Syntax syntax;

  private QuotationFinder(String text, Syntax syntax) {
    this.text = text;
    this.syntax = syntax;
  }

  /** The quotations in text order, none inside another. */
  public static List<Quotation> find(String text, List<Paragraph> paragraphs, Syntax syntax) {
    List<DoubleMarks.Marked> twice = DoubleMarks.match(text, paragraphs);
    List<DoubleMarks.Marked> marked = new ArrayList<>(twice);
    marked.addAll(SingleMarks.match(text, paragraphs, twice));
    marked.sort(Comparator.comparing(DoubleMarks.Marked::outer));
    QuotationFinder finder = new QuotationFinder(text, syntax);
    List<Quotation> found = new ArrayList<>();
    int end = 0;
    for (DoubleMarks.Marked each : marked) {
      if (each.outer().begin() >= end) {
        found.add(new Quotation(each.outer(), each.parts(), finder.formOf(each), each.closed()));
        end = each.outer().end();
      }
    }
    return List.copyOf(found);
  }

  private Quotation.Form formOf(DoubleMarks.Marked marked) {
    List<Token> words = new ArrayList<>();
    for (Span part : marked.parts()) {
      syntax.tokensIn(part).stream().filter(QuotationFinder::isWord).forEach(words::add);
    }
    if (words.isEmpty()) {
      return Quotation.Form.MENTION;
    }
    boolean finite = words.stream().anyMatch(QuotationFinder::isFinite);
    boolean ends = endsAsSentence(marked);
    if (isTitle(words, finite) && !(ends && beginsClause(marked) && words.size() < 3)) {
      return Quotation.Form.MENTION;
    }
    boolean clause = ends && beginsClause(marked) && beginsUpperCase(words);
    if (clause || words.size() >= MANY_WORDS || marked.parts().size() > 1) {
      return Quotation.Form.SPEECH;
    }
    return words.size() >= SOME_WORDS || (finite && words.size() > 2)
        ? Quotation.Form.FRAGMENT
        : Quotation.Form.MENTION;
  }

  private static boolean isWord(Token token) {
    return Character.isLetterOrDigit(token.text().codePointAt(0));
  }

  private static boolean isFinite(Token token) {
    return switch (token.xpos()) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }

  private static boolean beginsUpperCase(List<Token> words) {
    return !Character.isLowerCase(words.get(0).text().codePointAt(0));
  }

  // "Meet the Press": all long words begin with a capital, and nothing is said of anything
  private static boolean isTitle(List<Token> words, boolean finite) {
    return !finite
        && words.stream()
            .filter(word -> word.text().length() > 3)
            .allMatch(word -> !Character.isLowerCase(word.text().codePointAt(0)))
        && beginsUpperCase(words);
  }

  private boolean endsAsSentence(DoubleMarks.Marked marked) {
    int end = marked.parts().get(marked.parts().size() - 1).end();
    int after = marked.outer().end();
    boolean inside = ".,!?\u2026\u2014-".indexOf(text.charAt(end - 1)) >= 0;
    boolean outside = after < text.length() && ".,!?\n".indexOf(text.charAt(after)) >= 0;
    return inside || outside || after >= text.length();
  }

  private boolean beginsClause(DoubleMarks.Marked marked) {
    int before = marked.outer().begin() - 1;
    while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\u00A0')) {
      before--;
    }
    return before < 0 || "\n.,:;!?\u2014\u2013(\u201D\"".indexOf(text.charAt(before)) >= 0;
  }
}
