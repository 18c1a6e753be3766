package org.hearsay.annotators.claim.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.claim.quotation.Quotation;
import org.hearsay.language.Attribution;
import org.hearsay.language.Paragraph;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Span;
import org.hearsay.model.TextOrder;

/** Makes drafts of tagged attributions and mends contents that the tagger cut or misplaced. */
final class TaggedDrafts {
  private static final Set<String> UNFINISHED = Set.of("ADP", "DET", "ADJ", "NUM", "CCONJ", "PART");

  private static final int LONGEST_HOLE = 14;
  private static final int LONGEST_CONDITION = 5;
  private static final Set<String> STOPS = Set.of(".", "!", "?");

  private final Syntax syntax;
  private final Phrases phrases;
  private final List<Paragraph> paragraphs;
  private final List<Quotation> quotations;

  TaggedDrafts(
      Syntax syntax, Phrases phrases, List<Paragraph> paragraphs, List<Quotation> quotations) {
    this.syntax = syntax;
    this.phrases = phrases;
    this.paragraphs = paragraphs;
    this.quotations = quotations;
  }

  List<Draft> of(List<Attribution> tagged) {
    List<Draft> drafts = new ArrayList<>();
    for (Attribution each : tagged) {
      List<Span> content = content(each);
      drafts.add(
          new Draft(
              each.source().filter(source -> isNear(source, each.cue())),
              Optional.of(each.cue()),
              content,
              Draft.Origin.TAGGER,
              each.confidence()));
    }
    return drafts;
  }

  private List<Span> content(Attribution tagged) {
    List<Span> near =
        tagged.content().stream()
            .filter(part -> isNear(part, tagged.cue()))
            .flatMap(part -> withoutCondition(part).stream())
            .toList();
    List<Span> same = near.stream().filter(part -> isBeside(part, tagged.cue())).toList();
    List<Span> content = new ArrayList<>();
    for (Span part : joined(same, tagged)) {
      clipped(upToClause(finished(part, tagged.cue()), tagged)).forEach(content::add);
    }
    if (!content.isEmpty()) {
      return content;
    }
    Span clause =
        tagged
            .source()
            .filter(source -> isNear(source, tagged.cue()))
            .map(tagged.cue()::cover)
            .orElse(tagged.cue());
    return phrases
        .quotationBeside(clause, quotations)
        .map(quotation -> phrases.spans().spans(phrases.spans().tokens(quotation.parts())))
        .orElse(List.of());
  }

  // "told the paper on condition that they not be named": how it was said, not what
  private Optional<Span> withoutCondition(Span part) {
    List<Token> words = syntax.tokensIn(part);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    int first = words.get(0).index();
    int begin = Math.max(syntax.sentenceOf(words.get(0)).firstToken(), first - LONGEST_CONDITION);
    int end = first + words.size();
    for (int at = begin; at < end; at++) {
      if (isCondition(at)) {
        boolean verb =
            at - 1 > first
                && syntax.tokens().subList(first, at - 1).stream()
                    .anyMatch(word -> word.upos().equals("VERB"));
        return verb ? Optional.of(syntax.spanOf(first, at - 1)) : Optional.empty();
      }
    }
    return Optional.of(part);
  }

  private boolean isCondition(int at) {
    return syntax.token(at).text().equals("condition")
        && at > 0
        && syntax.token(at - 1).text().equals("on")
        && at + 1 < syntax.tokens().size()
        && Set.of("of", "that", "he", "she", "they").contains(syntax.token(at + 1).text());
  }

  // What the tagger labels as another attribution's cue or source leaves holes in the content.
  private List<Span> joined(List<Span> parts, Attribution tagged) {
    List<Span> joined = new ArrayList<>();
    for (Span part : parts) {
      int last = joined.size() - 1;
      if (last >= 0 && isHole(joined.get(last), part, tagged)) {
        joined.set(last, joined.get(last).cover(part));
      } else {
        joined.add(part);
      }
    }
    return joined;
  }

  // "The army [left the town], officers said": the hole reaches to the reporting clause
  private Span upToClause(Span part, Attribution tagged) {
    Span clause = tagged.source().map(tagged.cue()::cover).orElse(tagged.cue());
    if (part.end() >= clause.begin()) {
      return part;
    }
    List<Token> gap = syntax.tokensIn(new Span(part.end(), clause.begin()));
    boolean verb = gap.stream().anyMatch(word -> word.upos().equals("VERB"));
    boolean stop = gap.stream().anyMatch(word -> STOPS.contains(word.text()) || isMark(word));
    if (!verb || stop || gap.size() > LONGEST_HOLE) {
      return part;
    }
    return new Span(part.begin(), gap.get(gap.size() - 1).span().end());
  }

  private static boolean isMark(Token word) {
    return "\"\u201C\u201D''``".contains(word.text());
  }

  private boolean isHole(Span before, Span after, Attribution tagged) {
    if (before.end() >= after.begin()) {
      return false;
    }
    Span gap = new Span(before.end(), after.begin());
    List<Token> words = syntax.tokensIn(gap);
    boolean own = gap.overlaps(tagged.cue()) || tagged.source().filter(gap::overlaps).isPresent();
    return !own
        && words.size() <= LONGEST_HOLE
        && words.stream().noneMatch(word -> STOPS.contains(word.text()))
        && Quotation.touching(quotations, gap).stream()
            .noneMatch(each -> each.outer().overlaps(gap));
  }

  // In a sentence of the cue, or quoted.
  private boolean isBeside(Span part, Span cue) {
    int sentence = syntax.headOf(cue).map(Token::sentence).orElse(-1);
    return (!isStopBetween(part, cue)
            && syntax.tokensIn(part).stream().anyMatch(token -> token.sentence() == sentence))
        || Quotation.isSpeechIn(quotations, part);
  }

  private boolean isStopBetween(Span part, Span cue) {
    int begin = Math.min(part.end(), cue.end());
    int end = Math.max(part.begin(), cue.begin());
    return begin < end
        && syntax.tokensIn(new Span(begin, end)).stream()
            .anyMatch(token -> STOPS.contains(token.text()) || token.text().equals(";"));
  }

  // Marks and breaks inside a quotation over several paragraphs are not words of it.
  private List<Span> clipped(Span part) {
    for (Quotation quotation : Quotation.touching(quotations, part)) {
      if (quotation.parts().size() > 1 && quotation.outer().overlaps(part)) {
        List<Span> pieces = new ArrayList<>();
        if (part.begin() < quotation.outer().begin()) {
          pieces.add(new Span(part.begin(), quotation.outer().begin()));
        }
        for (Span inner : quotation.parts()) {
          if (inner.overlaps(part)) {
            int begin = Math.max(inner.begin(), part.begin());
            pieces.add(new Span(begin, Math.min(inner.end(), part.end())));
          }
        }
        return pieces;
      }
    }
    return List.of(part);
  }

  // In the paragraph of the cue, or in a quotation that reaches into it.
  private boolean isNear(Span part, Span cue) {
    Span paragraph = paragraphOf(cue);
    return paragraph.overlaps(part)
        || Quotation.touching(quotations, part).stream()
            .anyMatch(each -> each.outer().overlaps(part) && each.outer().overlaps(paragraph));
  }

  private Span paragraphOf(Span span) {
    return TextOrder.touching(paragraphs, Paragraph::span, span).stream()
        .map(Paragraph::span)
        .filter(paragraph -> paragraph.overlaps(span))
        .findFirst()
        .orElse(span);
  }

  // A content that ends in "along" or "the" goes on to the end of that word's phrase.
  private Span finished(Span part, Span cue) {
    List<Token> words = syntax.tokensIn(part);
    if (words.isEmpty()) {
      return part;
    }
    Token last = words.get(words.size() - 1);
    Optional<Token> head = syntax.head(last);
    boolean open = UNFINISHED.contains(last.upos()) && head.isPresent();
    if (!open || head.get().index() <= last.index() || head.get().sentence() != last.sentence()) {
      return part;
    }
    Span longer = syntax.spanOf(words.get(0).index(), head.get().index() + 1);
    return longer.overlaps(cue) ? part : longer;
  }
}
