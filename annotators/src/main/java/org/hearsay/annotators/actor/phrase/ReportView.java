package org.hearsay.annotators.actor.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.knowledge.Knowledge;
import org.hearsay.language.Attribution;
import org.hearsay.language.LanguageLayers;
import org.hearsay.language.Name;
import org.hearsay.language.Paragraph;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Document;
import org.hearsay.model.Span;

/** One report's words by position, with what is known about the world. Immutable. */
public final class ReportView {
  private final Document document;
  private final Syntax syntax;
  private final Knowledge knowledge;
  private final List<String> words = new ArrayList<>();
  private final List<String> lowerWords = new ArrayList<>();
  private final int[] paragraphs;
  private final boolean[] quoted;
  private final List<Name> names;

  private ReportView(Document document, Knowledge knowledge) {
    this.document = document;
    this.knowledge = knowledge;
    this.syntax = Openers.of(Syntax.of(document), document.dateline(), knowledge.roles());
    for (Token token : syntax.tokens()) {
      words.add(token.text());
      lowerWords.add(token.text().toLowerCase(Locale.ROOT));
    }
    paragraphs = new int[words.size()];
    List<Paragraph> found = document.get(LanguageLayers.PARAGRAPHS);
    for (int i = 0; i < found.size(); i++) {
      Arrays.fill(paragraphs, found.get(i).firstToken(), found.get(i).endToken(), i);
    }
    quoted = QuoteMarks.inside(words, paragraphs);
    names = new NameTypes(this).correct(document.get(LanguageLayers.NAMES));
  }

  public static ReportView of(Document document, Knowledge knowledge) {
    return new ReportView(document, knowledge);
  }

  public Syntax syntax() {
    return syntax;
  }

  public Knowledge knowledge() {
    return knowledge;
  }

  public Optional<LocalDate> date() {
    return document.creationDate();
  }

  /** The names in text order, with the types that their surroundings give them. */
  public List<Name> names() {
    return names;
  }

  /** The dateline before the first sentence. */
  public Optional<Span> dateline() {
    return document.dateline();
  }

  public List<Attribution> attributions() {
    return document.get(LanguageLayers.ATTRIBUTIONS);
  }

  public int size() {
    return words.size();
  }

  public Token token(int index) {
    return syntax.token(index);
  }

  /** The word as written; empty past either end. */
  public String word(int index) {
    return index < 0 || index >= words.size() ? "" : words.get(index);
  }

  /** The word in lower case; empty past either end. */
  public String lower(int index) {
    return index < 0 || index >= words.size() ? "" : lowerWords.get(index);
  }

  public List<String> words() {
    return words;
  }

  public List<String> lowerWords() {
    return lowerWords;
  }

  public String text(int first, int end) {
    return document.text(syntax.spanOf(first, end));
  }

  public String text(Span span) {
    return document.text(span);
  }

  public int paragraph(int index) {
    return paragraphs[index];
  }

  /** Whether the word stands in a first paragraph that is no full sentence. */
  public boolean isHeadline(int index) {
    int end = index;
    while (end < words.size() && paragraphs[end] == 0) {
      end++;
    }
    return paragraphs[index] == 0 && end < words.size() && !word(end - 1).equals(".");
  }

  public boolean sameParagraph(int one, int other) {
    return paragraphs[one] == paragraphs[other];
  }

  /** Whether the word stands inside quotation marks. */
  public boolean isQuoted(int index) {
    return quoted[index];
  }

  public int sentence(int index) {
    return token(index).sentence();
  }

  public boolean isCapitalized(int index) {
    return !word(index).isEmpty() && Character.isUpperCase(word(index).charAt(0));
  }

  public boolean isPossessive(int index) {
    String word = lower(index);
    return word.equals("'s") || word.equals("’s") || word.equals("'") || word.equals("’");
  }

  /** Whether the relation of the token is one of these, subtypes included. */
  public boolean isRelation(int index, String... relations) {
    for (String relation : relations) {
      if (token(index).isRelation(relation)) {
        return true;
      }
    }
    return false;
  }

  /** The preposition that marks the token, in lower case; empty where there is none. */
  public String preposition(Token token) {
    return syntax
        .child(token, "case")
        .filter(mark -> !isPossessive(mark.index()))
        .map(mark -> lower(mark.index()))
        .orElse("");
  }

  public boolean hasPossessive(Token token) {
    return syntax.children(token, "case").stream().anyMatch(mark -> isPossessive(mark.index()));
  }
}
