package org.hearsay.annotators.event.party;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.event.clause.Clauses;
import org.hearsay.annotators.event.clause.Words;
import org.hearsay.annotators.event.trigger.Carrier;
import org.hearsay.annotators.event.trigger.Trigger;
import org.hearsay.knowledge.lexicon.Aspect;
import org.hearsay.knowledge.lexicon.Slot;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;

/** Finds the heads of the noun phrases that stand in the slots of a trigger. Immutable. */
public final class Slots {
  private static final Set<String> MEETING =
      Set.of("in", "at", "during", "after", "following", "for", "before");

  private static final Set<String> CANCELLING =
      Set.of(
          "cancel",
          "scrap",
          "postpone",
          "delay",
          "scuttle",
          "skip",
          "abandon",
          "reschedule",
          "shelve",
          "axe",
          "abort",
          "cut",
          "shorten",
          "interrupt",
          "extend",
          "nix",
          "defer");

  private static final int NESTED = 3;
  private static final Set<String> AWAITING = Set.of("until", "till", "unless");
  private static final Set<String> EXPELLING =
      Set.of("expel", "deport", "banish", "eject", "evict", "oust", "extradite", "repatriate");
  private static final Set<String> IN = Set.of("in", "at");
  private static final Set<String> ACCUSING =
      Set.of("accuse", "blame", "suspect", "charge", "convict", "indict", "implicate", "fault");
  private static final Set<String> CHARGE = Set.of("of", "for", "over", "in", "with");
  private static final Set<String> SENDING = Set.of("send", "dispatch", "deploy", "use");

  private final Syntax syntax;
  private final Clauses clauses;

  public Slots(Syntax syntax, Clauses clauses) {
    this.syntax = syntax;
    this.clauses = clauses;
  }

  /** The heads in the slot, conjuncts not expanded. */
  public List<Token> of(Trigger trigger, Slot slot) {
    return trigger.isVerb() ? ofVerb(trigger.word(), slot) : ofNoun(trigger, slot);
  }

  private List<Token> ofVerb(Token verb, Slot slot) {
    return switch (slot) {
      case SUBJECT -> clauses.subjects(verb);
      case OBJECT -> clauses.objects(verb);
      case INDIRECT_OBJECT -> syntax.children(verb, "iobj");
      case POSSESSIVE, COMPOUND -> modifiers(clauses.objects(verb), slot);
      default -> withPreposition(verb, slot);
    };
  }

  private List<Token> modifiers(List<Token> nouns, Slot slot) {
    return nouns.stream().flatMap(noun -> ofNounPhrase(noun, slot).stream()).toList();
  }

  private List<Token> withPreposition(Token verb, Slot slot) {
    Set<String> words = words(slot);
    List<Token> own = obliquesOfChain(verb, words);
    if (!own.isEmpty() || slot == Slot.OF) {
      return own;
    }
    List<Token> attachedLower = new ArrayList<>();
    for (Token object : syntax.children(verb, "obj", "nsubj:pass")) {
      attachedLower.addAll(clauses.obliques(object, words));
    }
    return attachedLower;
  }

  // "met and talked with": what follows the last conjunct belongs to the first as well
  private List<Token> obliquesOfChain(Token verb, Set<String> words) {
    List<Token> own = clauses.obliques(verb, words);
    if (!own.isEmpty()) {
      return own;
    }
    return syntax.children(verb, "xcomp").stream()
        .filter(child -> !Words.isVerb(child))
        .flatMap(child -> clauses.obliques(child, words).stream())
        .toList();
  }

  private List<Token> ofNoun(Trigger trigger, Slot slot) {
    Token noun = trigger.word();
    return switch (slot) {
      case SUBJECT -> performers(trigger);
      case OBJECT, INDIRECT_OBJECT -> List.of();
      case POSSESSIVE, COMPOUND -> ofNounPhrase(noun, slot);
      default -> nominal(trigger, words(slot));
    };
  }

  private List<Token> ofNounPhrase(Token noun, Slot slot) {
    if (slot == Slot.POSSESSIVE) {
      return syntax.children(noun, "nmod:poss");
    }
    List<Token> found = new ArrayList<>(leaders(noun));
    found.addAll(syntax.children(noun, "compound", "amod", "nmod:desc"));
    return found;
  }

  // "a Chadian-led raid"
  private List<Token> leaders(Token noun) {
    return syntax.children(noun, "amod").stream()
        .filter(modifier -> Words.lower(modifier).equals("led"))
        .flatMap(modifier -> syntax.children(modifier, "compound", "amod", "nsubj", "obl").stream())
        .toList();
  }

  private List<Token> nominal(Trigger trigger, Set<String> words) {
    Set<Token> found = new LinkedHashSet<>(clauses.obliques(trigger.word(), words));
    trigger
        .carrier()
        .ifPresent(
            carrier -> {
              if (found.isEmpty()) {
                found.addAll(without(clauses.obliques(carrier.verb(), words), carrier.noun()));
              }
              if (found.isEmpty() && carrier.noun().index() != trigger.word().index()) {
                found.addAll(without(clauses.obliques(carrier.noun(), words), trigger.word()));
              }
            });
    if (found.isEmpty() && trigger.carrier().isEmpty()) {
      found.addAll(attachedHigher(trigger.word(), words));
    }
    if (found.isEmpty() && (words.contains("by") || words.contains("with"))) {
      syntax
          .children(trigger.word(), "nmod")
          .forEach(lower -> found.addAll(clauses.obliques(lower, words)));
    }
    return List.copyOf(found);
  }

  private static List<Token> without(List<Token> tokens, Token left) {
    return tokens.stream().filter(token -> token.index() != left.index()).toList();
  }

  // "discussed the attack on X": a parser may hang "on X" on the verb, right behind the noun
  private List<Token> attachedHigher(Token noun, Set<String> words) {
    if (noun.isRoot() || !noun.isRelation("obj")) {
      return List.of();
    }
    return clauses.obliques(syntax.token(noun.head()), words).stream()
        .filter(token -> syntax.firstOfSubtree(token) == syntax.endOfSubtree(noun))
        .toList();
  }

  private List<Token> performers(Trigger trigger) {
    Optional<Carrier> carrier = trigger.carrier().filter(Slots::isPerformedBySubject);
    List<Token> found =
        carrier.isEmpty()
            ? List.of()
            : without(clauses.subjects(carrier.get().verb()), carrier.get().noun());
    if (!found.isEmpty()) {
      return found;
    }
    List<Token> agents = agentsOfParticiples(trigger.word());
    return agents.isEmpty() ? plannersOf(trigger.word()) : agents;
  }

  // "a visit that X had planned", "X was behind the attack"
  private List<Token> plannersOf(Token noun) {
    for (Token clause : syntax.children(noun, "acl")) {
      List<Token> own = syntax.children(clause, "nsubj");
      boolean gap = own.stream().noneMatch(Words::isRelative);
      if (!own.isEmpty()
          && gap
          && syntax.children(clause, "obj").stream().allMatch(Words::isRelative)) {
        return own;
      }
    }
    boolean behind =
        clauses.preposition(noun).filter("behind"::equals).isPresent()
            && syntax.child(noun, "cop").isPresent();
    return behind ? syntax.children(noun, "nsubj") : List.of();
  }

  // "an attack claimed by X", "a strike carried out by Y"
  private List<Token> agentsOfParticiples(Token noun) {
    return syntax.children(noun, "acl").stream()
        .filter(clause -> clauses.isPassive(clause))
        .flatMap(clause -> clauses.agents(clause).stream())
        .toList();
  }

  /** Who does something in, at or during the meeting that a noun names. */
  List<Token> clauseSubjects(Trigger trigger) {
    Token noun = trigger.word();
    if (!trigger.isVerb() && clauses.preposition(noun).filter("for"::equals).isPresent()) {
      List<Token> there = travellers(noun);
      if (!there.isEmpty()) {
        return there;
      }
    }
    boolean setting =
        !trigger.isVerb()
            && noun.isRelation("obl")
            && !noun.isRoot()
            && clauses
                .preposition(noun)
                .filter(p -> MEETING.contains(p) || (p.equals("on") && isVisit(trigger)))
                .isPresent();
    return setting ? clauses.subjects(syntax.token(noun.head())) : List.of();
  }

  private static boolean isVisit(Trigger trigger) {
    return trigger.entry().modes().contains("visit");
  }

  // "the president, in Geneva for a summit"
  private List<Token> travellers(Token noun) {
    Optional<Token> place =
        syntax
            .head(noun)
            .filter(Words::isNominal)
            .filter(head -> clauses.preposition(head).filter(IN::contains).isPresent());
    Optional<Token> visitor = place.flatMap(syntax::head);
    if (visitor.filter(Words::isVerb).isPresent()) {
      return clauses.subjects(visitor.get());
    }
    return visitor.filter(Words::isNominal).stream().toList();
  }

  /** Whether a pronoun says whom it is done to, known or not. */
  boolean hasPersonalObject(Trigger trigger) {
    return trigger.isVerb()
        && clauses.objects(trigger.word()).stream()
            .anyMatch(
                object -> Set.of("him", "her", "them", "me", "us").contains(Words.lower(object)));
  }

  /** Whether the clause has a subject that only stands for another: "they", "the four". */
  boolean hasSubject(Trigger trigger) {
    return !clauses.isPassive(trigger.anchor())
        && syntax.children(trigger.anchor(), "nsubj").stream()
            .anyMatch(subject -> Words.isPronoun(subject) || subject.upos().equals("NUM"));
  }

  /**
   * Whose document or act it is that demands or grants: "the council passed a resolution demanding"
   * has the council demand.
   */
  public List<Token> beyondNoun(Trigger trigger) {
    Token verb = trigger.word();
    if (!trigger.isVerb() || !verb.xpos().equals("VBG") || !verb.relation().equals("acl")) {
      return List.of();
    }
    Token noun = syntax.token(verb.head());
    boolean object = noun.isRelation("obj") && !noun.isRoot();
    return object ? clauses.subjects(syntax.token(noun.head())) : List.of();
  }

  /** Whether the subject of the event's clause does what the trigger tells of. */
  boolean isPerformed(Trigger trigger) {
    return trigger.carrier().map(Slots::isPerformedBySubject).orElse(true);
  }

  /** Whom an accusation has do what the noun tells of: "accused X of the killings". */
  List<Token> accused(Trigger trigger) {
    Token noun = trigger.word();
    if (trigger.isVerb() || trigger.isCooperative() || noun.isRoot()) {
      return List.of();
    }
    Token step = noun;
    for (int i = 0; i < NESTED && !step.isRoot(); i++) {
      Token head = syntax.token(step.head());
      if (Words.isVerb(head)) {
        return accusedBy(head, step, noun);
      }
      step = head;
    }
    return List.of();
  }

  private List<Token> accusedBy(Token verb, Token step, Token noun) {
    if (!ACCUSING.contains(Words.lemma(verb))) {
      return List.of();
    }
    if (step.isRelation("obj")) {
      boolean own = step.index() == noun.index();
      boolean charge = clauses.preposition(noun).filter(CHARGE::contains).isPresent();
      return own ? clauses.obliques(verb, Set.of("on", "to")) : charge ? List.of(step) : List.of();
    }
    boolean charge = clauses.preposition(step).filter(CHARGE::contains).isPresent();
    return charge && step.isRelation("obl") ? clauses.objects(verb) : List.of();
  }

  /** Who has to act first: "will not lift the embargo until Cuba reforms". */
  List<Token> awaited(Trigger trigger) {
    Token verb = trigger.anchor();
    return Words.isVerb(verb) && clauses.isNegated(verb)
        ? syntax.children(verb, "advcl").stream()
            .filter(clause -> clauses.mark(clause).filter(AWAITING::contains).isPresent())
            .flatMap(clause -> clauses.subjects(clause).stream())
            .toList()
        : List.of();
  }

  /** From where somebody is expelled, which is by whom when nobody else is named. */
  List<Token> expellers(Trigger trigger) {
    boolean expelled =
        trigger.isVerb()
            && EXPELLING.contains(Words.lemma(trigger.word()))
            && clauses.isPassive(trigger.word());
    return expelled ? of(trigger, Slot.FROM) : List.of();
  }

  /** Who sends somebody to do what the trigger tells of. */
  List<Token> senders(Trigger trigger) {
    Token verb = trigger.word();
    if (!trigger.isVerb() || verb.isRoot() || !clauses.isInfinitive(verb)) {
      return List.of();
    }
    Token head = syntax.token(verb.head());
    boolean purpose = verb.isRelation("advcl") || verb.isRelation("xcomp");
    return purpose && SENDING.contains(Words.lemma(head)) ? clauses.subjects(head) : List.of();
  }

  private static boolean isPerformedBySubject(Carrier carrier) {
    Aspect aspect = carrier.light().aspect();
    return !carrier.light().subjectIsRecipient()
        && Set.of(
                Aspect.PERFORM,
                Aspect.BEGIN,
                Aspect.CONTINUE,
                Aspect.PLAN,
                Aspect.ATTEMPT,
                Aspect.OFFER)
            .contains(aspect);
  }

  /** Who calls off a meeting, as the subject of the verb that it is the object of. */
  public List<Token> cancellers(Trigger trigger) {
    Token noun = trigger.word();
    if (trigger.isVerb() || !noun.isRelation("obj") || noun.isRoot()) {
      return List.of();
    }
    Token verb = syntax.token(noun.head());
    boolean cancelled =
        CANCELLING.contains(Words.lemma(verb))
            || (Words.isOneOf(verb, "call", "put")
                && clauses.particlesAndPrepositions(verb).contains("off"));
    return cancelled ? clauses.subjects(verb) : List.of();
  }

  /** The subjects of a carrier that undergo the event: "come under attack". */
  public List<Token> sufferers(Trigger trigger) {
    return trigger
        .carrier()
        .filter(carrier -> carrier.light().subjectIsRecipient())
        .map(carrier -> without(clauses.subjects(carrier.verb()), carrier.noun()))
        .orElse(List.of());
  }

  /** The prepositions of a slot. */
  public static Set<String> words(Slot slot) {
    return switch (slot) {
      case WITH -> Set.of("with", "alongside");
      case ON -> Set.of("on", "upon");
      case TOWARD -> Set.of("toward", "towards");
      case AMONG -> Set.of("among", "amongst");
      case ABOUT -> Set.of("about", "concerning");
      case AROUND -> Set.of("around", "round");
      case INTO -> Set.of("into", "onto");
      default -> Set.of(slot.name().toLowerCase(Locale.ROOT));
    };
  }
}
