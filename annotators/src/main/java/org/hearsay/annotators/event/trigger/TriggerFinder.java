package org.hearsay.annotators.event.trigger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.event.clause.Clauses;
import org.hearsay.annotators.event.clause.Words;
import org.hearsay.knowledge.lexicon.LexiconEntry;
import org.hearsay.knowledge.lexicon.Outcome;
import org.hearsay.knowledge.lexicon.PloverLexicon;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Category;

/** Finds the words that tell of events, in text order. Immutable, one for each document. */
public final class TriggerFinder {
  private static final Set<String> NAME_HEADS = Set.of("summit", "conference", "ceasefire");

  private static final Set<String> WILLING = Set.of("willing", "ready", "prepared", "committed");

  private static final Set<String> AHEAD = Set.of("will", "'ll", "’ll", "shall", "would", "to");

  private static final Set<String> COUNTERPARTS =
      Set.of("leader", "president", "minister", "premier", "side", "man", "state", "country");

  private static final Set<String> TO_OTHERS =
      Set.of("to", "at", "before", "from", "against", "of", "as", "in", "with", "through");

  // forms that no training text has
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("retook", "retake"),
          Map.entry("retaken", "retake"),
          Map.entry("overran", "overrun"),
          Map.entry("overrun", "overrun"),
          Map.entry("overthrew", "overthrow"),
          Map.entry("overthrown", "overthrow"),
          Map.entry("withdrew", "withdraw"),
          Map.entry("withdrawn", "withdraw"),
          Map.entry("forbade", "forbid"),
          Map.entry("annulled", "annul"),
          Map.entry("expelled", "expel"),
          Map.entry("shot", "shoot"),
          Map.entry("sank", "sink"),
          Map.entry("sunk", "sink"),
          Map.entry("struck", "strike"),
          Map.entry("fled", "flee"),
          Map.entry("fought", "fight"),
          Map.entry("sought", "seek"),
          Map.entry("broke", "break"),
          Map.entry("broken", "break"),
          Map.entry("tore", "tear"),
          Map.entry("torn", "tear"),
          Map.entry("swore", "swear"),
          Map.entry("hit", "hit"));

  private static final Set<String> EMBEDDERS =
      Set.of(
          "try",
          "move",
          "work",
          "fight",
          "struggle",
          "strike",
          "go",
          "come",
          "rush",
          "race",
          "get",
          "use");

  private static final Set<String> ADVERBIALS =
      Set.of(
          "in advance", "in charge", "in force", "in demand", "off guard", "in order", "on guard");

  private final Syntax syntax;
  private final Clauses clauses;
  private final PloverLexicon lexicon;
  private final ObjectLemmas objects;
  private final CarrierFinder carriers;

  public TriggerFinder(
      Syntax syntax,
      Clauses clauses,
      PloverLexicon lexicon,
      ObjectLemmas objects,
      CarrierFinder carriers) {
    this.syntax = syntax;
    this.clauses = clauses;
    this.lexicon = lexicon;
    this.objects = objects;
    this.carriers = carriers;
  }

  /** All triggers of the document; a noun that its verb's reading takes in is none of its own. */
  public List<Trigger> list() {
    List<Trigger> found = new ArrayList<>();
    Set<Integer> taken = new LinkedHashSet<>();
    for (Token token : syntax.tokens()) {
      hyphenated(token, taken).ifPresent(found::add);
    }
    for (Token token : syntax.tokens()) {
      if (Words.isVerb(token) && !taken.contains(token.index())) {
        verb(token).ifPresent(trigger -> addVerb(trigger, found, taken));
      } else if (isReadiness(token)) {
        lexicon.verb(Words.lemma(token)).stream()
            .filter(entry -> entry.category().equals(Optional.of(Category.AGREE)))
            .findFirst()
            .ifPresent(entry -> found.add(trigger(token, token.span(), entry, Optional.empty())));
      }
    }
    for (Token token : syntax.tokens()) {
      if (!taken.contains(token.index()) && isNoun(token)) {
        noun(token).ifPresent(found::add);
      }
    }
    found.sort((one, other) -> one.word().span().compareTo(other.word().span()));
    return found;
  }

  // "a build-up", "sit-ins": one word of the lexicon, three of the trees
  private Optional<Trigger> hyphenated(Token first, Set<Integer> taken) {
    List<Token> parts = HyphenatedWord.from(syntax, first);
    if (parts.size() < 2) {
      return Optional.empty();
    }
    Token head = HyphenatedWord.head(parts);
    String key = HyphenatedWord.lemma(parts);
    Optional<LexiconEntry> entry =
        lexicon
            .bestNoun(key, clauses.particlesAndPrepositions(head), Set.of())
            .filter(each -> each.category().isPresent() && !isInsideAnotherNoun(head));
    entry.ifPresent(each -> parts.forEach(part -> taken.add(part.index())));
    Span span = parts.get(0).span().cover(parts.get(parts.size() - 1).span());
    return entry.map(each -> trigger(head, span, each, carriers.of(head)));
  }

  // "is willing to withdraw"
  private boolean isReadiness(Token token) {
    return WILLING.contains(Words.lemma(token))
        && !token.isRelation("amod")
        && syntax.children(token, "xcomp", "advcl", "ccomp", "acl").stream()
            .anyMatch(
                c -> clauses.isInfinitive(c) || clauses.mark(c).filter("to"::equals).isPresent());
  }

  private void addVerb(Trigger trigger, List<Trigger> found, Set<Integer> taken) {
    found.add(trigger);
    LexiconEntry entry = trigger.entry();
    if (entry.objects().isEmpty()) {
      return;
    }
    List<Token> nouns = new ArrayList<>(clauses.objects(trigger.word()));
    if (needsPreposition(entry)) {
      nouns.addAll(syntax.children(trigger.word(), "obl"));
    }
    for (Token noun : nouns) {
      boolean own = objects.of(noun).stream().anyMatch(entry.objects()::contains);
      if (own && (!isAboutItsObject(trigger) || tellsTheSame(noun, trigger))) {
        taken.add(noun.index());
      }
    }
    for (Token gerund : syntax.children(trigger.word(), "xcomp")) {
      if (entry.objects().contains(Words.lower(gerund)) && !isAboutItsObject(trigger)) {
        taken.add(gerund.index());
      }
    }
  }

  // "voiced support" is one act, told by two words
  private boolean tellsTheSame(Token noun, Trigger trigger) {
    return best(noun, Words.lemma(noun))
        .filter(entry -> entry.category().equals(Optional.of(trigger.type())))
        .isPresent();
  }

  // "called off the visit": a rejection, and a visit that did not happen
  private static boolean isAboutItsObject(Trigger trigger) {
    return trigger.type() == Category.REJECT || trigger.entry().saying();
  }

  private Optional<Trigger> verb(Token verb) {
    if (verb.isRelation("amod")
        || verb.isRelation("compound")
        || verb.isRelation("case")
        || verb.isRelation("aux")) {
      return Optional.empty();
    }
    Set<String> words = new LinkedHashSet<>(clauses.particlesAndPrepositions(verb));
    clauses.objects(verb).stream()
        .flatMap(object -> clauses.conjuncts(object).stream())
        .forEach(object -> words.addAll(prepositionsOf(object)));
    words.addAll(formsAround(verb));
    if (isMereEmbedder(verb) || isQuestion(verb) || isUnauthorized(verb)) {
      return Optional.empty();
    }
    Set<String> direct = objects.direct(verb);
    Set<String> around = objects.around(verb);
    return readings(verb).stream()
        .filter(entry -> entry.accepts(words, needsPreposition(entry) ? around : direct))
        .filter(entry -> !(isMobilizing(entry) && isMereOrder(verb)))
        .filter(entry -> !isLeftToItsNoun(entry))
        .filter(entry -> !(isMeeting(entry) && (isNaming(verb) || isMereSight(verb))))
        .findFirst()
        .filter(entry -> entry.category().isPresent())
        .map(entry -> trigger(verb, verb.span(), entry, Optional.empty()));
  }

  // "told X to leave", "sent X tanks", "would not budge" and "jointly patrol" are readings of
  // their own
  private List<String> formsAround(Token verb) {
    List<String> found = new ArrayList<>();
    if (clauses.isNegated(verb)) {
      found.add(Trigger.NOT);
    }
    boolean infinitive =
        syntax.children(verb, "xcomp", "ccomp", "advcl").stream().anyMatch(clauses::isInfinitive);
    if (infinitive && !clauses.objects(verb).isEmpty()) {
      found.add("infinitive");
    }
    if (!syntax.children(verb, "iobj").isEmpty()) {
      found.add("indirect");
    }
    if (isAmongThemselves(verb)) {
      found.add("mutual");
    }
    syntax.children(verb, "advmod").stream()
        .filter(adverb -> Words.isOneOf(adverb, "jointly", "together"))
        .forEach(adverb -> found.add("jointly"));
    return found;
  }

  // "the two leaders spoke for an hour": to each other, where nobody else is spoken to
  private boolean isAmongThemselves(Token verb) {
    boolean toOthers =
        syntax.children(verb, "obl").stream()
            .filter(word -> !Words.isOneOf(word, "length"))
            .flatMap(word -> clauses.preposition(word).stream())
            .anyMatch(TO_OTHERS::contains);
    return !toOthers && clauses.subjects(verb).stream().anyMatch(this::isSeveral);
  }

  // "two officials spoke" means to reporters
  private boolean isSeveral(Token subject) {
    boolean counted =
        syntax.children(subject, "nummod", "det").stream()
            .anyMatch(count -> Words.isOneOf(count, "two", "both", "three"));
    return clauses.conjuncts(subject).size() > 1
        || (counted && COUNTERPARTS.contains(Words.lemma(subject)));
  }

  // "vetoed" may come with the lemma "vetoe", "signalled" with "signall"
  private List<LexiconEntry> readings(Token verb) {
    String word = Words.lower(verb);
    List<LexiconEntry> known = lexicon.verb(IRREGULAR.getOrDefault(word, Words.lemma(verb)));
    for (String ending : List.of("ed", "d", "es", "s", "ing")) {
      if (known.isEmpty() && word.endsWith(ending) && word.length() > ending.length() + 2) {
        String stem = word.substring(0, word.length() - ending.length());
        known = lexicon.verb(stem);
        known = known.isEmpty() && isDoubled(stem) ? lexicon.verb(undoubled(stem)) : known;
      }
    }
    return known;
  }

  // "levelled" is "level"
  private static boolean isDoubled(String stem) {
    int last = stem.length() - 1;
    return last > 1 && stem.charAt(last) == stem.charAt(last - 1);
  }

  private static String undoubled(String stem) {
    return stem.substring(0, stem.length() - 1);
  }

  // "put pressure on X": a parser hangs "on X" on the verb or on its object
  private List<String> prepositionsOf(Token object) {
    return syntax.children(object, "nmod").stream()
        .flatMap(child -> clauses.preposition(child).stream())
        .filter(preposition -> !preposition.equals("of"))
        .toList();
  }

  // "postponed the meeting": the meeting is the event, the verb tells what became of it
  private static boolean isLeftToItsNoun(LexiconEntry entry) {
    boolean changed =
        entry.outcome().filter(o -> o == Outcome.CANCELLED || o == Outcome.POSTPONED).isPresent();
    return changed && entry.category().filter(category -> category != Category.REJECT).isPresent();
  }

  private static boolean isMeeting(LexiconEntry entry) {
    return entry.category().filter(category -> category == Category.CONSULT).isPresent();
  }

  // "called the minister ignorant": words for somebody, not a call
  private boolean isNaming(Token verb) {
    return Words.isOneOf(verb, "call")
        && !clauses.objects(verb).isEmpty()
        && syntax.children(verb, "xcomp").stream().anyMatch(predicate -> !Words.isVerb(predicate));
  }

  // "will see the president" is a meeting, "saw the president on television" is none
  private boolean isMereSight(Token verb) {
    boolean ahead =
        clauses.isInfinitive(verb)
            || clauses.auxiliaries(verb).stream().anyMatch(aux -> AHEAD.contains(Words.lower(aux)));
    return Words.isOneOf(verb, "see") && !ahead;
  }

  private static boolean isMobilizing(LexiconEntry entry) {
    return entry.category().filter(category -> category == Category.MOBILIZE).isPresent();
  }

  private static boolean needsPreposition(LexiconEntry entry) {
    return !entry.particles().isEmpty() || !entry.prepositions().isEmpty();
  }

  // "ordered forces to rescue": an order, not yet a move
  private boolean isMereOrder(Token verb) {
    return Words.isOneOf(verb, "order", "call", "send")
        && syntax.children(verb, "xcomp", "ccomp").stream()
            .anyMatch(
                clause ->
                    clauses.isInfinitive(clause)
                        || syntax
                            .child(clause, "cop")
                            .filter(c -> c.xpos().equals("VB"))
                            .isPresent());
  }

  // "not authorized to discuss the matter" is no talk that failed
  private boolean isUnauthorized(Token verb) {
    int allowed = verb.index() - 2;
    return Words.isOneOf(verb, "discuss", "speak", "talk", "brief")
        && allowed > 0
        && Set.of("authorized", "authorised", "cleared", "permitted", "allowed", "entitled")
            .contains(Words.lower(syntax.token(allowed)))
        && (clauses.isNegated(syntax.token(allowed))
            || Words.isOneOf(syntax.token(allowed - 1), "not", "n't", "never"));
  }

  // "asked whether" asks for nothing but an answer
  private boolean isQuestion(Token verb) {
    boolean discreet =
        syntax.children(verb, "xcomp", "advcl", "ccomp").stream()
            .anyMatch(clause -> Words.isOneOf(clause, "name", "identify", "quote", "withhold"));
    boolean unnamed =
        clauses.objects(verb).stream()
            .anyMatch(object -> Words.isOneOf(object, "anonymity", "discretion"));
    boolean asked = verb.isRelation("advcl") && verb.xpos().equals("VBN");
    boolean open =
        syntax.children(verb, "ccomp", "xcomp", "advcl").stream()
            .map(clauses::mark)
            .anyMatch(mark -> mark.filter(Set.of("whether", "if")::contains).isPresent());
    return (unnamed && Words.isOneOf(verb, "ask", "request", "demand"))
        || (Words.isOneOf(verb, "ask") && (discreet || asked || open));
  }

  // "try to", "move to", "work to"
  private boolean isMereEmbedder(Token verb) {
    return EMBEDDERS.contains(Words.lemma(verb))
        && syntax.children(verb, "xcomp", "advcl").stream()
            .anyMatch(clause -> clauses.isInfinitive(clause) && clause.index() - verb.index() < 4);
  }

  private static Trigger trigger(
      Token word, Span span, LexiconEntry entry, Optional<Carrier> carrier) {
    return new Trigger(word, span, entry.category().orElseThrow(), entry, carrier);
  }

  private Optional<Trigger> noun(Token noun) {
    if (isInsideAnotherNoun(noun) || isAdverbial(noun) || isMood(noun)) {
      return Optional.empty();
    }
    Optional<Token> modifier = wordBefore(noun);
    Optional<LexiconEntry> paired = modifier.flatMap(before -> best(noun, pair(before, noun)));
    Optional<LexiconEntry> entry = paired.or(() -> best(noun, Words.lemma(noun)));
    Span span = paired.isPresent() ? modifier.orElse(noun).span().cover(noun.span()) : noun.span();
    return entry
        .filter(each -> each.category().isPresent())
        .map(each -> trigger(noun, span, each, carriers.of(noun)));
  }

  // "prepared in advance", "caught off guard": no advance and no guard
  private boolean isAdverbial(Token noun) {
    if (noun.index() == 0 || noun.index() == syntax.sentenceOf(noun).firstToken()) {
      return false;
    }
    Token before = syntax.token(noun.index() - 1);
    return ADVERBIALS.contains(Words.lower(before) + " " + Words.lower(noun));
  }

  // one "hostility" is a mood, "hostilities" are fought; "talk of war" is no "talks", "phones"
  // are no phone
  private static boolean isMood(Token noun) {
    boolean one = !noun.xpos().equals("NNS") && !Words.lower(noun).endsWith("s");
    return Words.isOneOf(noun, "phone") ? !one : one && Words.isOneOf(noun, "hostility", "talk");
  }

  private Optional<LexiconEntry> best(Token noun, String lemma) {
    Set<String> lemmas = new LinkedHashSet<>();
    for (Token child : syntax.children(noun, "nmod", "compound", "amod", "acl")) {
      lemmas.addAll(objects.of(child));
    }
    return lexicon.bestNoun(lemma, clauses.particlesAndPrepositions(noun), lemmas);
  }

  private Optional<Token> wordBefore(Token noun) {
    List<Token> before = syntax.children(noun, "compound", "amod");
    return before.stream()
        .filter(child -> Words.isOneOf(child, "joint"))
        .findFirst()
        .or(() -> before.stream().filter(child -> child.index() == noun.index() - 1).findFirst());
  }

  private static String pair(Token before, Token noun) {
    boolean joint = Words.isOneOf(before, "joint") && Words.isOneOf(noun, "game", "manoeuvre");
    return Words.lemma(before) + " " + (joint ? "exercise" : Words.lemma(noun));
  }

  private static boolean isNoun(Token token) {
    return token.upos().equals("NOUN")
        || (token.upos().equals("PROPN") && NAME_HEADS.contains(Words.lemma(token)));
  }

  // "attack helicopter", "sanctions regime"; but "invasion plans" tells of an invasion
  private boolean isInsideAnotherNoun(Token noun) {
    if (!noun.isRelation("compound") && !noun.isRelation("amod")) {
      return false;
    }
    return syntax
        .head(noun)
        .filter(
            head ->
                Words.isOneOf(head, "plan", "threat", "attempt", "fear", "bid", "warning", "plot"))
        .isEmpty();
  }
}
