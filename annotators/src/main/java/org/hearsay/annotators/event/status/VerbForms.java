package org.hearsay.annotators.event.status;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.annotators.event.clause.Clauses;
import org.hearsay.annotators.event.clause.Words;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;

/** Reads the form of a verb, or of a predicate with a copula, from its auxiliaries and tag. */
final class VerbForms {
  private static final Set<String> WILL =
      Set.of("will", "shall", "'ll", "’ll", "wo", "ll", "gonna");
  private static final Set<String> WOULD = Set.of("would", "'d", "’d");
  private static final Set<String> MAY =
      Set.of("may", "might", "can", "ca", "should", "must", "ought", "need");

  private final Syntax syntax;
  private final Clauses clauses;

  VerbForms(Syntax syntax, Clauses clauses) {
    this.syntax = syntax;
    this.clauses = clauses;
  }

  Form of(Token verb) {
    List<Token> auxiliaries = new java.util.ArrayList<>(clauses.auxiliaries(verb));
    auxiliaries.addAll(syntax.children(verb, "cop"));
    Set<String> words = auxiliaries.stream().map(Words::lower).collect(Collectors.toSet());
    if (words.stream().anyMatch(WILL::contains)) {
      return Form.WILL;
    }
    if (words.stream().anyMatch(WOULD::contains)) {
      return words.contains("have") ? Form.COULD : Form.WOULD;
    }
    if (words.contains("could")) {
      boolean perceived = words.contains("be") && Words.isOneOf(verb, "hear", "see", "feel");
      return perceived ? Form.PAST : Form.COULD;
    }
    if (words.stream().anyMatch(MAY::contains)) {
      return Form.MAY;
    }
    if (words.contains("have") && (words.contains("was") || words.contains("were"))) {
      return Form.WAS_TO_HAVE;
    }
    if (words.contains("to") || clauses.isInfinitive(verb)) {
      boolean meant = isPresentBe(words) || words.contains("was") || words.contains("were");
      return meant ? Form.WILL : Form.INFINITIVE;
    }
    return withoutModal(verb, auxiliaries, words);
  }

  private static boolean isPresentBe(Set<String> words) {
    return words.contains("is") || words.contains("are") || words.contains("am");
  }

  private static Form withoutModal(Token verb, List<Token> auxiliaries, Set<String> words) {
    boolean progressive = verb.xpos().equals("VBG");
    boolean have = auxiliaries.stream().anyMatch(aux -> Words.isOneOf(aux, "have"));
    boolean present = words.contains("is") || words.contains("are") || words.contains("am");
    boolean being = words.contains("being");
    if (have) {
      return progressive && words.contains("been") ? Form.PROGRESSIVE : Form.PERFECT;
    }
    boolean be = auxiliaries.stream().anyMatch(aux -> Words.isOneOf(aux, "be", "get"));
    if (be && (progressive || being)) {
      return present ? Form.PROGRESSIVE : Form.PAST;
    }
    if (be) {
      return present && !verb.xpos().startsWith("V") ? Form.PRESENT : Form.PAST;
    }
    if (auxiliaries.stream().anyMatch(aux -> Words.isOneOf(aux, "do"))) {
      return words.contains("did") ? Form.PAST : Form.PRESENT;
    }
    return byTag(verb);
  }

  private static Form byTag(Token verb) {
    return switch (verb.xpos()) {
      case "VBD" -> Form.PAST;
      case "VBZ", "VBP" -> Form.PRESENT;
      case "VBG" -> Form.GERUND;
      case "VBN" -> Form.PARTICIPLE;
      case "VB" -> Form.BARE;
      default -> Form.PRESENT;
    };
  }
}
