package org.hearsay.annotators.claim.reporting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Span;
import org.hearsay.model.SpanGrid;

/** Joins what the tagger found with what the rules found: one draft for each source and cue. */
final class DraftJoin {
  private static final Set<String> HEARSAY =
      Set.of("reportedly", "allegedly", "purportedly", "supposedly");
  private static final Set<String> REPORTS =
      Set.of(
          "reports",
          "rumours",
          "rumors",
          "allegations",
          "claims",
          "suggestions",
          "speculation",
          "accusations",
          "report",
          "rumour",
          "rumor",
          "allegation",
          "claim",
          "suggestion");
  private static final Set<String> DENYING =
      Set.of("deny", "reject", "dismiss", "refute", "rebut", "dispute", "repudiate", "rubbish");
  private static final double SAME = 0.5;
  private static final double SOME = 0.3;
  private static final double AGREED = 0.15;
  private static final int LONGEST_ADDRESS = 8;

  private final Syntax syntax;
  private final TokenSpans spans;

  DraftJoin(Syntax syntax) {
    this.syntax = syntax;
    this.spans = new TokenSpans(syntax);
  }

  /** The tagged drafts, completed by rules, and the drafts that only rules found. */
  List<Draft> join(List<Draft> tagged, List<Draft> ruled) {
    List<Draft> joined = new ArrayList<>();
    SpanGrid places = new SpanGrid();
    for (Draft draft : tagged) {
      places.add(reach(draft), joined.size());
      joined.add(draft);
    }
    for (Draft rule : ruled) {
      BitSet near = places.near(reach(rule));
      int same = indexOfSame(joined, near, rule);
      if (same >= 0) {
        joined.set(same, both(joined.get(same), rule));
        places.add(reach(joined.get(same)), same);
      } else if (!isKnown(joined, near, rule) && !isViewOfAnother(joined, near, rule)) {
        places.add(reach(rule), joined.size());
        joined.add(rule);
      }
    }
    return joined;
  }

  /** The drafts with contents that end where the same source says or does the next thing. */
  List<Draft> parted(List<Draft> drafts) {
    SpanGrid places = new SpanGrid();
    for (int i = 0; i < drafts.size(); i++) {
      places.add(reach(drafts.get(i)), i);
    }
    return drafts.stream().map(draft -> parted(draft, drafts, places)).toList();
  }

  private Draft parted(Draft draft, List<Draft> drafts, SpanGrid places) {
    if (draft.source().isEmpty() || draft.content().isEmpty()) {
      return draft;
    }
    Span last = draft.content().get(draft.content().size() - 1);
    BitSet near = places.near(last);
    for (int i = near.nextSetBit(0); i >= 0; i = near.nextSetBit(i + 1)) {
      Draft other = drafts.get(i);
      Optional<Span> stated = apposition(last, other);
      if (!other.equals(draft) && stated.isPresent()) {
        List<Span> content = new ArrayList<>(draft.content());
        content.set(content.size() - 1, stated.get());
        return draft.withContent(content);
      }
      if (!other.equals(draft) && other.cue().filter(last::contains).isPresent()) {
        boolean same = other.source().equals(draft.source());
        boolean outer = draft.cue().filter(other::covers).isPresent() && !same;
        Span from = same ? other.cue().get() : other.source().orElse(other.cue().get());
        int first = spans.tokens(List.of(from)).nextSetBit(0);
        Optional<Span> rest = rest(last, first, same, outer);
        if (rest.isPresent()) {
          List<Span> content = new ArrayList<>(draft.content());
          content.set(content.size() - 1, rest.get());
          return draft.withContent(content);
        }
      }
    }
    return draft;
  }

  // "said the fleet had left, the agency reported": what reports it all is no part of it
  private Optional<Span> rest(Span last, int first, boolean same, boolean outer) {
    if (same) {
      return spans.before(last, first);
    }
    boolean comma = first > 0 && syntax.token(first - 1).text().equals(",");
    return outer && comma
        ? spans.beforeToken(last, syntax.token(first).span())
        : spans.beforeContrast(last, first);
  }

  // "the army fired first, a charge that": the charge names what stands before it
  private Optional<Span> apposition(Span last, Draft answer) {
    if (answer.content().size() != 1 || answer.source().isEmpty()) {
      return Optional.empty();
    }
    Span charge = answer.content().get(0);
    boolean relative =
        charge.end() + 6 >= answer.source().get().begin()
            && charge.end() < answer.source().get().begin();
    if (!relative || !last.contains(charge) || last.begin() == charge.begin()) {
      return Optional.empty();
    }
    return spans.beforeToken(last, charge);
  }

  // "For the north, it is a matter of survival, she said": her words, not the north's
  private boolean isViewOfAnother(List<Draft> drafts, BitSet near, Draft rule) {
    boolean view = rule.cue().filter(cue -> spans.text(cue).equals("For")).isPresent();
    return view && near.stream().mapToObj(drafts::get).anyMatch(draft -> isTold(draft, rule));
  }

  private boolean isTold(Draft draft, Draft view) {
    boolean around = view.cue().filter(draft::covers).isPresent();
    return around || (begins(draft) == begins(view) && similarity(draft, view) >= SOME);
  }

  private static int begins(Draft draft) {
    return draft.content().isEmpty() ? -1 : draft.content().get(0).begin();
  }

  private int indexOfSame(List<Draft> drafts, BitSet near, Draft rule) {
    for (int i = near.nextSetBit(0); i >= 0; i = near.nextSetBit(i + 1)) {
      if (overlap(drafts.get(i).cue(), rule.cue()) && !isAnothers(drafts.get(i), rule)) {
        return i;
      }
    }
    return -1;
  }

  // "rejected a report by the paper that": the report is the paper's, whatever the tagger's cue
  private boolean isAnothers(Draft tagged, Draft rule) {
    return isDeniedReport(tagged, rule)
        || (rule.origin() == Draft.Origin.NOUN
            && rule.source().isPresent()
            && tagged.source().isPresent()
            && !rule.source().get().overlaps(tagged.source().get())
            && tagged.cue().orElseThrow().begin() < rule.cue().orElseThrow().begin());
  }

  // "denied reports that": nobody knows who reports it
  private boolean isDeniedReport(Draft tagged, Draft rule) {
    return rule.origin() == Draft.Origin.NOUN
        && rule.source().isEmpty()
        && !rule.content().isEmpty()
        && rule.cue().map(spans::text).filter(REPORTS::contains).isPresent()
        && tagged.cue().map(syntax::tokensIn).stream()
            .flatMap(List::stream)
            .anyMatch(word -> word.upos().equals("VERB") && DENYING.contains(word.lemma()));
  }

  // The same words of the same source, signalled by another cue.
  private boolean isKnown(List<Draft> drafts, BitSet near, Draft rule) {
    return near.stream()
        .mapToObj(drafts::get)
        .anyMatch(
            draft ->
                !isDeniedReport(draft, rule)
                    && similarity(draft, rule) >= SAME
                    && (rule.source().isEmpty() || overlap(draft.source(), rule.source())));
  }

  private Draft both(Draft tagged, Draft rule) {
    if (rule.origin() == Draft.Origin.RELATIVE || rule.origin() == Draft.Origin.RETRACTION) {
      return rule;
    }
    if (isTorn(tagged, rule)) {
      return tagged;
    }
    boolean swallowed =
        tagged.cue().filter(cue -> rule.content().stream().anyMatch(cue::overlaps)).isPresent();
    Optional<Span> joined = tagged.cue().flatMap(cue -> rule.cue().map(cue::cover));
    return new Draft(
        source(tagged, rule),
        swallowed ? rule.cue() : joined.filter(cue -> isFree(cue, rule)).or(tagged::cue),
        swallowed ? rule.content() : better(tagged, rule),
        rule.origin() == Draft.Origin.NOUN ? Draft.Origin.NOUN : Draft.Origin.BOTH,
        Math.min(1, Math.max(tagged.confidence(), rule.confidence()) + AGREED));
  }

  // Where the tree takes a part of the tagged source for what is said.
  private static boolean isTorn(Draft tagged, Draft rule) {
    return tagged.source().isPresent()
        && !tagged.content().isEmpty()
        && rule.source().filter(tagged.source().get()::contains).isPresent()
        && rule.content().stream().anyMatch(tagged.source().get()::overlaps);
  }

  // The tree gives the whole phrase of which the tagger took a piece; nobody speaks inside what he
  // says.
  private Optional<Span> source(Draft tagged, Draft rule) {
    boolean piece =
        tagged.source().isPresent()
            && rule.source()
                .filter(whole -> whole.contains(tagged.source().get()) && !isClause(whole))
                .isPresent();
    boolean said = rule.source().isPresent() && tagged.source().filter(rule::covers).isPresent();
    boolean nearer =
        rule.source().filter(each -> isBeside(rule, each)).isPresent()
            && tagged.source().filter(each -> !isBeside(tagged, each)).isPresent();
    boolean inside = isInRelative(tagged, rule);
    return piece || said || nearer || inside || tagged.source().isEmpty()
        ? rule.source()
        : tagged.source();
  }

  // "Mali, which leads a force of the rebels, has promised": the tagger took the nearest
  private boolean isInRelative(Draft tagged, Draft rule) {
    if (tagged.source().isEmpty() || rule.source().isEmpty()) {
      return false;
    }
    Span subject = rule.source().get();
    Span nearest = tagged.source().get();
    int cue = rule.anchor().begin();
    return subject.end() <= nearest.begin()
        && nearest.end() <= cue
        && syntax.tokensIn(new Span(subject.end(), nearest.begin())).stream()
            .anyMatch(word -> word.text().equals("which") || word.text().equals("who"));
  }

  // a finite verb, but for "who" and the like before it
  private boolean isClause(Span phrase) {
    boolean relative = false;
    for (Token word : syntax.tokensIn(phrase)) {
      relative |= word.xpos().startsWith("W");
      boolean finite = Set.of("VBD", "VBZ", "VBP", "MD").contains(word.xpos());
      if (finite && !relative) {
        return true;
      }
    }
    return false;
  }

  // in the sentence of the cue
  private boolean isBeside(Draft draft, Span source) {
    return syntax
        .headOf(draft.anchor())
        .map(Token::sentence)
        .equals(syntax.headOf(source).map(Token::sentence));
  }

  private static boolean isFree(Span cue, Draft rule) {
    return rule.content().stream().noneMatch(cue::overlaps);
  }

  // The tree knows better where a person addressed ends and the content begins.
  private List<Span> better(Draft tagged, Draft rule) {
    if (tagged.content().isEmpty() || rule.content().isEmpty()) {
      return tagged.content().isEmpty() ? rule.content() : tagged.content();
    }
    if (Set.of("that", "which").contains(spans.text(tagged.content().get(0)))) {
      return rule.content();
    }
    if (HEARSAY.contains(tagged.cue().map(spans::text).orElse(""))) {
      return rule.content();
    }
    BitSet theirs = spans.tokens(tagged.content());
    BitSet ours = spans.tokens(rule.content());
    BitSet missing = (BitSet) theirs.clone();
    missing.andNot(ours);
    if (missing.isEmpty()) {
      return longer(tagged, rule, theirs, ours);
    }
    int end = ours.length();
    if (end < theirs.length() && missing.nextSetBit(0) >= end && isBreak(missing.nextSetBit(0))) {
      return rule.content();
    }
    boolean sameEnd = Math.abs(theirs.length() - ours.length()) <= 1;
    int cut = ours.nextSetBit(0) - theirs.nextSetBit(0);
    boolean addressed =
        sameEnd && cut > 0 && cut <= LONGEST_ADDRESS && tagged.content().size() == 1;
    return addressed && isAddress(theirs.nextSetBit(0), ours.nextSetBit(0))
        ? rule.content()
        : tagged.content();
  }

  private boolean isBreak(int at) {
    return syntax.token(at).text().equals(";")
        || (at > 0 && syntax.token(at - 1).text().equals(";"));
  }

  // "told the crowd it was over", but "warned Lima could follow", "said ten men drowned"
  private boolean isAddress(int begin, int end) {
    Token next = syntax.token(end);
    boolean finite = Set.of("MD", "VBD", "VBZ", "VBP").contains(next.xpos());
    return !finite
        && syntax.tokens().subList(begin, end).stream()
            .filter(word -> !word.xpos().equals("DT"))
            .anyMatch(word -> Set.of("NOUN", "PROPN", "PRON").contains(word.upos()));
  }

  // The rule's longer content, but for what the tree hangs on it behind a comma: "said it was
  // late, adding that", "he said, after he had left"; "and" and "but" go on.
  private List<Span> longer(Draft tagged, Draft rule, BitSet theirs, BitSet ours) {
    int cue = spans.tokens(tagged.cue().stream().toList()).nextSetBit(0);
    int from = theirs.length() > cue ? theirs.length() : Math.max(cue, theirs.length());
    int next = ours.nextSetBit(from);
    int pause = theirs.length() > cue ? theirs.length() : next - 1;
    boolean paused =
        next >= 0 && (isComma(pause) || (theirs.length() > cue && isComma(theirs.length() - 1)));
    boolean joined = theirs.length() <= cue && next >= 0 && isJoining(syntax.token(next));
    boolean whole =
        theirs.stream().mapToObj(syntax::token).anyMatch(DraftJoin::isVerbal)
            || (next >= 0 && isAside(syntax.token(next)));
    if (!paused || joined || !whole) {
      return rule.content();
    }
    BitSet cut = (BitSet) ours.clone();
    cut.clear(next, Math.max(next, cut.length()));
    List<Span> kept = spans.spans(cut);
    return kept.isEmpty() ? tagged.content() : kept;
  }

  private boolean isComma(int at) {
    return at >= 0 && at < syntax.tokens().size() && syntax.token(at).text().equals(",");
  }

  // "the truth of the report, which came as a surprise"
  private static boolean isAside(Token token) {
    return token.xpos().equals("WDT") || token.xpos().equals("WP") || token.xpos().equals("WP$");
  }

  private static boolean isVerbal(Token token) {
    return token.upos().equals("VERB") || token.upos().equals("AUX");
  }

  private static boolean isJoining(Token token) {
    return token.upos().equals("CCONJ");
  }

  private static boolean overlap(Optional<Span> one, Optional<Span> other) {
    return one.isPresent() && other.isPresent() && one.get().overlaps(other.get());
  }

  private double similarity(Draft one, Draft other) {
    if (!reach(one).overlaps(reach(other))) {
      return 0;
    }
    BitSet both = spans.tokens(one.content());
    BitSet either = (BitSet) both.clone();
    BitSet theirs = spans.tokens(other.content());
    both.and(theirs);
    either.or(theirs);
    return either.isEmpty() ? 0 : (double) both.cardinality() / either.cardinality();
  }

  /** From where the draft's first words begin to where its last end. */
  private static Span reach(Draft draft) {
    return draft.content().stream().reduce(draft.anchor(), Span::cover);
  }
}
