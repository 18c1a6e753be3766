package org.hearsay.annotators.claim.reporting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.claim.frame.Frame;
import org.hearsay.annotators.claim.frame.Frames;
import org.hearsay.knowledge.lexicon.ClaimCues;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;

/** Reads what a saying verb says from what depends on it, by the verb's frame. */
final class ContentReader {
  private static final Set<String> STATEMENTS =
      Set.of(
          "claim",
          "accusation",
          "allegation",
          "charge",
          "report",
          "statement",
          "suggestion",
          "assertion",
          "notion",
          "idea",
          "rumor",
          "rumour",
          "account",
          "story",
          "comment",
          "it",
          "remark",
          "speculation",
          "criticism",
          "assessment",
          "complaint",
          "version",
          "concern",
          "fear",
          "narrative",
          "conclusion",
          "finding",
          "characterization",
          "responsibility",
          "involvement",
          "role",
          "blame",
          "denial",
          "threat",
          "warning",
          "position",
          "call",
          "this",
          "that",
          "they");
  private static final Set<String> NAMING = Set.of("call", "brand", "label", "dub", "deem");
  private static final Set<String> SUBJECTS = Set.of("it", "he", "she", "they", "we", "I");
  private static final Set<String> VOICING =
      Set.of("express", "voice", "repeat", "raise", "reiterate", "echo", "share", "convey");

  private final Syntax syntax;
  private final Clauses clauses;
  private final Phrases phrases;
  private final ClaimCues cues;
  private final FigureReader figures;

  ContentReader(Syntax syntax, Phrases phrases, ClaimCues cues) {
    this.syntax = syntax;
    this.clauses = new Clauses(syntax);
    this.phrases = phrases;
    this.cues = cues;
    this.figures = new FigureReader(syntax, phrases);
  }

  /** What is said, and words that belong to the cue besides the verb. */
  record Reading(BitSet content, BitSet cue) {
    static Reading of(BitSet content) {
      return new Reading(content, new BitSet());
    }

    boolean isEmpty() {
      return content.isEmpty();
    }
  }

  Reading read(Token verb, Frame frame) {
    if (FigureReader.isFiguring(verb)) {
      return Reading.of(figures.of(verb));
    }
    BitSet named = named(verb);
    if (!named.isEmpty()) {
      return Reading.of(named);
    }
    BitSet clause = clause(verb, frame);
    if (!clause.isEmpty()) {
      return Reading.of(clause);
    }
    BitSet phrase = phraseContent(verb, frame);
    if (!phrase.isEmpty()) {
      return Reading.of(phrase);
    }
    return objectContent(verb, frame);
  }

  // "called the reports baseless", "branded him a liar": who or what, and what it is called
  private BitSet named(Token verb) {
    Optional<Token> object = syntax.child(verb, "obj");
    Optional<Token> name =
        syntax.children(verb, "xcomp").stream()
            .filter(each -> each.upos().equals("ADJ") || each.upos().equals("NOUN"))
            .filter(each -> syntax.child(each, "mark").isEmpty())
            .findFirst();
    BitSet content = new BitSet();
    boolean naming =
        NAMING.contains(verb.lemma())
            && object.isPresent()
            && name.isPresent()
            && object.get().index() > verb.index()
            && name.get().index() > object.get().index();
    if (naming) {
      content.or(phrases.spans().subtree(object.get()));
      content.or(phrases.spans().subtree(name.get()));
    }
    return content;
  }

  private BitSet clause(Token verb, Frame frame) {
    BitSet content = new BitSet();
    for (Token child : syntax.children(verb, "ccomp")) {
      boolean wish = verb.lemma().equals("want") && syntax.child(child, "nsubj").isEmpty();
      if (!wish && isContentClause(child, frame)) {
        content.or(withoutMark(child));
        lostSubject(verb, child, frame)
            .ifPresent(object -> content.or(phrases.spans().subtree(object)));
      }
    }
    if (content.isEmpty() && frame.contents().contains("that")) {
      if (verb.isRelation("parataxis")) {
        syntax.head(verb).ifPresent(head -> content.or(phrases.spans().subtree(head)));
        content.andNot(phrases.spans().subtree(verb));
      } else {
        syntax.children(verb, "parataxis").stream()
            .filter(child -> isClause(child) && Frames.shipped().find(child.lemma()).isEmpty())
            .forEach(child -> content.or(phrases.spans().subtree(child)));
      }
    }
    return content;
  }

  // "suggested the lorries had caught fire": the tree may take the lorries for an object
  private Optional<Token> lostSubject(Token verb, Token clause, Frame frame) {
    boolean finite =
        syntax.child(clause, "aux").isPresent()
            || clause.xpos().equals("VBD")
            || clause.xpos().equals("VBZ");
    boolean own = syntax.child(clause, "nsubj", "csubj", "mark").isPresent();
    boolean modal = clause.xpos().equals("VB");
    boolean told = frame.object() == Frame.ObjectRole.RECIPIENT && !modal;
    return finite && !own && !told
        ? syntax.children(verb, "obj", "nsubj").stream()
            .filter(object -> verb.index() < object.index() && object.index() < clause.index())
            .findFirst()
        : Optional.empty();
  }

  private boolean isContentClause(Token clause, Frame frame) {
    boolean infinitive =
        clause.xpos().equals("VB")
            && syntax.child(clause, "mark").map(mark -> mark.lemma().equals("to")).orElse(false);
    boolean own = infinitive && syntax.child(clause, "nsubj").isEmpty();
    boolean finite = frame.contents().contains("that");
    return own ? frame.contents().contains("to") : finite || (infinitive && takesWish(frame));
  }

  // "want the army to leave"
  private static boolean takesWish(Frame frame) {
    return frame.contents().contains("to");
  }

  private boolean isClause(Token token) {
    return syntax.child(token, "nsubj").isPresent();
  }

  private BitSet withoutMark(Token clause) {
    BitSet content = phrases.spans().subtree(clause);
    syntax.children(clause, "mark").stream()
        .filter(mark -> mark.lemma().equals("that") || mark.index() > clause.index())
        .forEach(mark -> content.clear(mark.index()));
    return content;
  }

  private BitSet phraseContent(Token verb, Frame frame) {
    BitSet content = new BitSet();
    if (frame.contents().contains("to") || frame.contents().contains("ing")) {
      for (Token child : syntax.children(verb, "xcomp", "advcl")) {
        if (isInfinitive(child) ? takesTo(verb, child, frame) : isGerund(child, frame)) {
          content.or(phrases.spans().subtree(child));
        }
      }
      if (!content.isEmpty() && verb.lemma().equals("want")) {
        syntax.child(verb, "obj").ifPresent(object -> content.or(phrases.spans().subtree(object)));
      }
    }
    if (content.isEmpty()) {
      prepositional(verb, frame).forEach(content::or);
    }
    if (!content.isEmpty()) {
      return content;
    }
    BitSet behind = behindObject(verb, frame);
    return behind.isEmpty() && frame.contents().contains("that") ? bareClause(verb) : behind;
  }

  // "maintains it retook the town": a clause without "that", whatever the tree makes of it
  private BitSet bareClause(Token verb) {
    int first = verb.index() + 1;
    int limit = syntax.sentenceOf(verb).endToken();
    BitSet content = new BitSet();
    boolean clause =
        first + 1 < limit
            && SUBJECTS.contains(syntax.token(first).text())
            && (syntax.token(first + 1).xpos().startsWith("VB")
                || syntax.token(first + 1).xpos().equals("MD"));
    if (clause) {
      int end = first;
      while (end < limit && !syntax.token(end).text().equals(",")) {
        end++;
      }
      content.set(first, end);
    }
    return content;
  }

  // "urged the army to leave", "told them that": by place, where the tree hangs the clause
  // elsewhere
  private BitSet behindObject(Token verb, Frame frame) {
    Optional<Token> object = syntax.child(verb, "obj", "iobj");
    int at = object.map(syntax::endOfSubtree).orElse(verb.index() + 1);
    boolean after = object.isEmpty() || object.get().index() > verb.index();
    if (!after || at >= syntax.sentenceOf(verb).endToken()) {
      return new BitSet();
    }
    Token opener = syntax.token(at);
    boolean addressed = object.isPresent() && frame.contents().contains("to");
    boolean infinitive = addressed && opener.text().equals("to") && opener.upos().equals("PART");
    boolean that =
        frame.contents().contains("that")
            && opener.text().equals("that")
            && opener.isRelation("mark");
    return infinitive || that ? phrases.clauseFrom(opener) : new BitSet();
  }

  private boolean isInfinitive(Token clause) {
    return syntax.child(clause, "mark").map(mark -> mark.text().equals("to")).orElse(false);
  }

  private boolean takesTo(Token verb, Token clause, Frame frame) {
    boolean wanting =
        verb.lemma().equals("want")
            && syntax
                .child(verb, "obj")
                .filter(object -> object.index() < clause.index())
                .isEmpty();
    return frame.contents().contains("to") && clause.isRelation("xcomp") && !wanting;
  }

  private boolean isGerund(Token clause, Frame frame) {
    return frame.contents().contains("ing")
        && clause.xpos().equals("VBG")
        && clause.isRelation("xcomp");
  }

  private List<BitSet> prepositional(Token verb, Frame frame) {
    List<BitSet> found = new ArrayList<>();
    List<Token> hosts = new ArrayList<>(List.of(verb));
    hosts.addAll(syntax.children(verb, "obj", "iobj"));
    for (Token host : hosts) {
      for (Token child : syntax.children(host, "obl", "nmod", "advcl", "acl", "ccomp", "xcomp")) {
        Optional<Token> mark = syntax.child(child, "case", "mark");
        if (mark.isPresent()
            && !mark.get().upos().equals("PART")
            && frame.contents().contains(mark.get().text())
            && !isReflexive(verb)) {
          BitSet content = phrases.spans().subtree(child);
          if (mark.get().text().equals("as")) {
            syntax
                .child(verb, "obj")
                .ifPresent(object -> content.or(phrases.spans().subtree(object)));
          } else {
            content.clear(mark.get().index());
          }
          found.add(content);
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return found;
  }

  // "see themselves as": what they are, not what they say
  private boolean isReflexive(Token verb) {
    return syntax
        .child(verb, "obj")
        .filter(object -> object.text().endsWith("self") || object.text().endsWith("selves"))
        .isPresent();
  }

  private Reading objectContent(Token verb, Frame frame) {
    Optional<Token> object = syntax.child(verb, "obj");
    if (object.isEmpty()) {
      return Reading.of(new BitSet());
    }
    if (VOICING.contains(verb.lemma()) && cues.noun(object.get().lemma()).isPresent()) {
      return voiced(object.get());
    }
    boolean taken =
        switch (frame.object()) {
          case CONTENT -> true;
          case EITHER -> !phrases.canSpeak(object.get());
          case STATEMENT -> STATEMENTS.contains(object.get().lemma());
          case RECIPIENT, ABOUT, NONE -> false;
        };
    return Reading.of(taken ? phrases.spans().subtree(object.get()) : new BitSet());
  }

  // "expressed great concern about the troops": the feeling belongs to the cue
  private Reading voiced(Token feeling) {
    BitSet cue = phrases.spans().subtree(feeling);
    BitSet content = new BitSet();
    for (Token child : syntax.children(feeling, "nmod", "acl", "ccomp", "obl")) {
      boolean owner = clauses.caseOf(child).isEmpty() && child.isRelation("nmod");
      if (!owner && child.index() > feeling.index()) {
        BitSet part = phrases.spans().subtree(child);
        cue.andNot(part);
        syntax.child(child, "case", "mark").ifPresent(mark -> part.clear(mark.index()));
        content.or(part);
      }
    }
    cue.clear(feeling.index() + 1, Math.max(cue.length(), feeling.index() + 1));
    return new Reading(content, cue);
  }
}
