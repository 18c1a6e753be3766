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

/** Makes drafts of tagged attributions and mends contents that the tagger cut or misplaced. */
final class TaggedDrafts {
  private static final Set<String> UNFINISHED = Set.of("ADP", "DET", "ADJ", "NUM", "CCONJ", "PART");

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
    List<Span> near = tagged.content().stream().filter(part -> isNear(part, tagged.cue())).toList();
    List<Span> same = near.stream().filter(part -> isBeside(part, tagged.cue())).toList();
    List<Span> content = new ArrayList<>();
    for (Span part : same) {
      clipped(finished(part, tagged.cue())).forEach(content::add);
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

  // In a sentence of the cue, or quoted.
  private boolean isBeside(Span part, Span cue) {
    int sentence = syntax.headOf(cue).map(Token::sentence).orElse(-1);
    return (!isStopBetween(part, cue)
            && syntax.tokensIn(part).stream().anyMatch(token -> token.sentence() == sentence))
        || quotations.stream().anyMatch(each -> each.isSpeech() && each.outer().overlaps(part));
  }

  private boolean isStopBetween(Span part, Span cue) {
    int begin = Math.min(part.end(), cue.end());
    int end = Math.max(part.begin(), cue.begin());
    return begin < end
        && syntax.tokensIn(new Span(begin, end)).stream()
            .anyMatch(token -> STOPS.contains(token.text()));
  }

  // Marks and breaks inside a quotation over several paragraphs are not words of it.
  private List<Span> clipped(Span part) {
    for (Quotation quotation : quotations) {
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
        || quotations.stream()
            .anyMatch(each -> each.outer().overlaps(part) && each.outer().overlaps(paragraph));
  }

  private Span paragraphOf(Span span) {
    return paragraphs.stream()
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
