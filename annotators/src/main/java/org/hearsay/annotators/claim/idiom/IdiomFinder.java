package org.hearsay.annotators.claim.idiom;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.claim.idiom.Idiom.Kind;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Act;

/**
 * Finds idioms of saying by their words: "pour cold water on", "take somebody to task for". Where
 * the tree breaks an idiom its words still stand in a row.
 */
public final class IdiomFinder {
  private static final Set<String> FILLERS = Set.of("DET", "ADV", "ADJ", "PART");
  private static final Set<String> NOMINAL =
      Set.of("DET", "ADJ", "NUM", "NOUN", "PROPN", "PRON", "PART");
  private static final Set<String> STOPS =
      Set.of(".", "!", "?", ";", ":", "\u2014", "\u2013", "--");
  private static final Set<String> QUESTIONABLE = Set.of("could", "may", "might", "should", "if");
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "nor");
  private static final int MOST_FILLERS = 3;
  private static final int LONGEST_SLOT = 14;

  private final Syntax syntax;

  public IdiomFinder(Syntax syntax) {
    this.syntax = syntax;
  }

  /** The idiom that the verb opens; empty when it opens none, or one that did not happen. */
  public Optional<IdiomMatch> find(Token verb) {
    if (!verb.upos().equals("VERB") && !verb.upos().equals("AUX")) {
      return Optional.empty();
    }
    List<Idiom> idioms = Idioms.shipped().of(verb.lemma().toLowerCase(Locale.ROOT));
    if (idioms.isEmpty() || isOpen(verb)) {
      return Optional.empty();
    }
    boolean negated =
        syntax.children(verb).stream()
            .anyMatch(child -> NEGATIONS.contains(child.text().toLowerCase(Locale.ROOT)));
    boolean passive = isPassive(verb);
    return idioms.stream()
        .filter(idiom -> idiom.negated() == negated)
        .flatMap(idiom -> find(idiom, verb, passive && !negated).stream())
        .findFirst();
  }

  private Optional<IdiomMatch> find(Idiom idiom, Token verb, boolean passive) {
    List<Idiom.Part> parts = new ArrayList<>(idiom.parts());
    Optional<Idiom.Part> lifted =
        passive ? parts.stream().filter(Idiom.Part::isSlot).findFirst() : Optional.empty();
    if (passive && lifted.isEmpty()) {
      return Optional.empty();
    }
    lifted.ifPresent(parts::remove);
    Trail trail = new Trail(syntax.sentenceOf(verb).endToken(), verb.index() + 1, passive);
    if (!follow(parts, 0, verb.index() + 1, trail)) {
      return Optional.empty();
    }
    List<Span> contents = trail.content;
    Optional<Span> party = trail.party;
    Optional<Span> subject = lifted.isEmpty() ? Optional.empty() : subject(verb);
    if (lifted.filter(part -> part.kind() == Kind.PARTY).isPresent()) {
      party = subject;
    } else if (contents.isEmpty() && subject.isPresent()) {
      contents = List.of(subject.get());
    }
    Span cue = syntax.spanOf(verb.index(), trail.cueEnd);
    return Optional.of(new IdiomMatch(idiom.act(), passive, trail.agent, cue, contents, party));
  }

  /** What has been found of an idiom so far. */
  private static final class Trail {
    final int limit;
    final boolean passive;
    int cueEnd;
    List<Span> content = List.of();
    Optional<Span> party = Optional.empty();
    Optional<Span> agent = Optional.empty();

    Trail(int limit, int cueEnd, boolean passive) {
      this.limit = limit;
      this.cueEnd = cueEnd;
      this.passive = passive;
    }
  }

  private boolean follow(List<Idiom.Part> parts, int number, int at, Trail trail) {
    if (number == parts.size()) {
      return true;
    }
    Idiom.Part part = parts.get(number);
    if (part.isSlot()) {
      return slot(parts, number, at, trail);
    }
    int here = at;
    int fillers = 0;
    while (here < trail.limit && !isOne(part, here)) {
      int agent = trail.passive ? behindAgent(here, trail.limit) : here;
      if (agent > here) {
        trail.agent = Optional.of(syntax.spanOf(here + 1, agent));
        here = agent;
      } else if (fillers < MOST_FILLERS && isFiller(here)) {
        here++;
        fillers++;
      } else {
        return false;
      }
    }
    if (here >= trail.limit) {
      return false;
    }
    if (part.kind() == Kind.STATEMENT) {
      int end = Math.max(here + 1, endOfContent(here, trail.limit));
      trail.content = words(at, end).stream().toList();
    } else if (trail.content.isEmpty() && trail.agent.isEmpty()) {
      trail.cueEnd = here + 1;
    }
    return follow(parts, number + 1, here + 1, trail);
  }

  private boolean slot(List<Idiom.Part> parts, int number, int at, Trail trail) {
    Kind kind = parts.get(number).kind();
    int end = at;
    if (number + 1 == parts.size()) {
      end = kind == Kind.PARTY ? endOfParty(at, trail.limit) : endOfContent(at, trail.limit);
    } else {
      Idiom.Part next = parts.get(number + 1);
      int limit = Math.min(trail.limit, at + LONGEST_SLOT);
      while (end < limit && !isOne(next, end)) {
        if (STOPS.contains(syntax.token(end).text()) || syntax.token(end).text().equals(",")) {
          return false;
        }
        end++;
      }
      if (end >= limit) {
        return false;
      }
    }
    Optional<Span> words = words(at, end);
    if (words.isEmpty()) {
      return false;
    }
    if (kind == Kind.PARTY) {
      trail.party = words;
    } else {
      trail.content = List.of(words.get());
    }
    return number + 1 == parts.size() || follow(parts, number + 1, end, trail);
  }

  private Optional<Span> words(int from, int end) {
    int first = from;
    int last = end;
    while (first < last
        && (isMark(first) || syntax.token(first).text().equals("that"))
        && (isMark(first) || isClauseMark(first))) {
      first++;
    }
    while (last > first && isMark(last - 1)) {
      last--;
    }
    return last > first ? Optional.of(syntax.spanOf(first, last)) : Optional.empty();
  }

  private boolean isClauseMark(int at) {
    return !syntax.token(at).isRelation("det") && syntax.token(at).upos().equals("SCONJ");
  }

  private boolean isMark(int at) {
    return syntax.token(at).upos().equals("PUNCT");
  }

  private int endOfParty(int at, int limit) {
    int end = at;
    while (end < limit && isParty(end, at)) {
      end++;
    }
    return end;
  }

  private boolean isParty(int at, int first) {
    Token token = syntax.token(at);
    return NOMINAL.contains(token.upos())
        || (at > first && (token.text().equals("of") || token.text().equals("and")));
  }

  // A clause goes on to the end of its sentence, a thing to the next pause.
  private int endOfContent(int at, int limit) {
    boolean clause =
        at > 0
            && at < limit
            && (syntax.token(at).text().equals("that")
                || syntax.token(at - 1).text().equals("that"));
    int end = at;
    while (end < limit) {
      Token token = syntax.token(end);
      boolean pause = token.text().equals(",") && (!clause || isParticiple(end + 1, limit));
      boolean next =
          token.upos().equals("CCONJ")
              && end > at
              && syntax.head(token).filter(head -> isSecondDeed(head, at)).isPresent();
      if (STOPS.contains(token.text()) || pause || next) {
        break;
      }
      end++;
    }
    return end;
  }

  private boolean isParticiple(int at, int limit) {
    return at < limit && syntax.token(at).xpos().equals("VBG");
  }

  // "shrugged off the report and left": what else the same one did
  private boolean isSecondDeed(Token verb, int contentBegins) {
    return verb.isRelation("conj")
        && verb.upos().equals("VERB")
        && syntax.head(verb).filter(first -> first.index() < contentBegins).isPresent();
  }

  private int behindAgent(int at, int limit) {
    if (!syntax.token(at).text().equals("by") || at + 1 >= limit) {
      return at;
    }
    int end = endOfParty(at + 1, limit);
    return end > at + 1 ? end : at;
  }

  private boolean isOne(Idiom.Part part, int at) {
    Token token = syntax.token(at);
    return part.words().contains(token.text().toLowerCase(Locale.ROOT))
        || part.words().contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  private boolean isFiller(int at) {
    Token token = syntax.token(at);
    return FILLERS.contains(token.upos()) || token.xpos().equals("PRP$");
  }

  private boolean isPassive(Token verb) {
    boolean marked =
        syntax.children(verb).stream()
            .anyMatch(
                child ->
                    child.relation().equals("nsubj:pass") || child.relation().equals("aux:pass"));
    return verb.xpos().equals("VBN")
        && (marked || (verb.isRelation("acl") && syntax.child(verb, "nsubj", "aux").isEmpty()));
  }

  private Optional<Span> subject(Token verb) {
    return syntax.child(verb, "nsubj").map(syntax::subtreeSpan);
  }

  // "wants to point the finger", "could point": nothing is said
  private boolean isOpen(Token verb) {
    boolean infinitive =
        verb.xpos().equals("VB")
            && syntax.child(verb, "mark").filter(mark -> mark.text().equals("to")).isPresent()
            && !verb.isRelation("ccomp");
    return infinitive
        || syntax.children(verb, "aux", "mark").stream()
            .anyMatch(aux -> QUESTIONABLE.contains(aux.text().toLowerCase(Locale.ROOT)));
  }

  /** The act of the idiom that the verb opens. */
  public Optional<Act> act(Token verb) {
    return find(verb).map(IdiomMatch::act);
  }
}
