package org.hearsay.annotators.claim.reporting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Span;

/**
 * Reads "was quoted as saying" and "was quoted by the agency as saying" as one cue of whoever is
 * quoted.
 */
final class QuotedAs {
  private static final Set<String> QUOTED = Set.of("quoted", "cited");
  private static final Set<String> SAYING = Set.of("saying", "telling");
  private static final int REACH = 9;
  private static final int NEAR = 5;

  private final Syntax syntax;
  private final Clauses clauses;
  private final Phrases phrases;

  QuotedAs(Syntax syntax, Phrases phrases) {
    this.syntax = syntax;
    this.clauses = new Clauses(syntax);
    this.phrases = phrases;
  }

  /** The drafts, in their order, with what was torn joined. */
  List<Draft> join(List<Draft> drafts) {
    List<Draft> joined = new ArrayList<>(drafts);
    BitSet parts = new BitSet();
    for (int i = 0; i < drafts.size(); i++) {
      Optional<Token> quoted = quoted(drafts.get(i));
      if (quoted.isPresent()) {
        Span cue = quoted.get().span().cover(drafts.get(i).cue().orElseThrow());
        BitSet near = parts(drafts, i, cue);
        joined.set(i, whole(drafts.get(i), quoted.get(), cue, near, drafts));
        parts.or(near);
      }
    }
    List<Draft> kept = new ArrayList<>();
    for (int i = 0; i < joined.size(); i++) {
      if (!parts.get(i)) {
        kept.add(joined.get(i));
      }
    }
    return kept;
  }

  /** Drafts beside this one whose cue is a part of the whole. */
  private static BitSet parts(List<Draft> drafts, int at, Span whole) {
    BitSet found = new BitSet();
    for (int i = Math.max(0, at - NEAR); i < Math.min(drafts.size(), at + NEAR); i++) {
      if (i != at && drafts.get(i).cue().filter(whole::overlaps).isPresent()) {
        found.set(i);
      }
    }
    return found;
  }

  /** The "quoted" before the draft's "as saying". */
  private Optional<Token> quoted(Draft draft) {
    Optional<Token> saying =
        draft.cue().stream()
            .flatMap(cue -> syntax.tokensIn(cue).stream())
            .filter(word -> SAYING.contains(word.text()))
            .findFirst();
    if (saying.isEmpty() || saying.get().index() < 2) {
      return Optional.empty();
    }
    if (new Quoting(syntax).quoter(saying.get()).isPresent()) {
      return Optional.empty();
    }
    int as = saying.get().index() - 1;
    int floor = Math.max(syntax.sentenceOf(saying.get()).firstToken(), as - REACH);
    for (int at = as - 1; at >= floor && syntax.token(as).text().equals("as"); at--) {
      if (QUOTED.contains(syntax.token(at).text())) {
        return Optional.of(syntax.token(at));
      }
    }
    return Optional.empty();
  }

  private Draft whole(Draft draft, Token quoted, Span cue, BitSet parts, List<Draft> all) {
    List<Span> content = new ArrayList<>(draft.content());
    Optional<Span> source = clauses.subject(quoted).map(phrases::nounPhrase);
    parts.stream()
        .mapToObj(all::get)
        .flatMap(other -> other.content().stream())
        .filter(part -> source.filter(part::overlaps).isEmpty())
        .filter(part -> content.stream().noneMatch(part::overlaps))
        .forEach(content::add);
    content.sort(Span::compareTo);
    return new Draft(
        source.isEmpty() ? draft.source() : source,
        Optional.of(cue),
        content,
        draft.origin(),
        draft.confidence());
  }
}
