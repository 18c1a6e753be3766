package org.hearsay.language.decoding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * Puts right what a weak parse does to clauses of news: a reporting verb read as an auxiliary, a
 * verb under a modal read as a noun, "according to" read as a verb, a preposition torn from its
 * noun.
 *
 * <p>A sentence whose tree would not stay one tree is left as it was.
 */
public final class Mending {
  private static final Set<String> AUXILIARIES =
      Set.of(
          "be", "have", "do", "will", "would", "can", "could", "may", "might", "shall", "should",
          "must", "get", "ought", "need", "dare", "let", "'ll", "'d");
  private static final Set<String> BEFORE_NOUN =
      Set.of("DET", "ADJ", "NUM", "PROPN", "NOUN", "PART", "PRON");
  private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "PRON", "NUM");
  private static final Set<String> LOOSE = Set.of("appos", "dep", "flat", "nmod");
  private static final Set<String> TORN = Set.of("obl", "case", "nmod", "obj");
  private static final Set<String> CHARGES = Set.of("accuse", "suspect", "convict", "acquit");
  private static final Set<String> PRONOUNS =
      Set.of(
          ("i me my mine myself you your yours yourself yourselves u ya he him his himself she her"
                  + " hers herself it its itself we us our ours ourselves they them their theirs"
                  + " themselves themself one ones oneself this that these those who whom whose"
                  + " which what whoever whomever whatever whichever there here where when how all"
                  + " any some none both each either neither other others another many much few"
                  + " several such same so somebody someone something anybody anyone anything"
                  + " everybody everyone everything nobody nothing no else y'all thee thou ye em"
                  + " em' more most less least enough half plenty as than")
              .split(" "));
  private static final int LONGEST_PHRASE = 12;

  private final TreeDraft tree;
  private final int[] heads;
  private final String[] relations;
  private final String[] upos;
  private final String[] xpos;

  private Mending(TreeDraft tree) {
    this.tree = tree;
    this.heads = tree.heads;
    this.relations = tree.relations;
    this.upos = tree.upos;
    this.xpos = tree.xpos;
  }

  /** The tokens with their trees mended. */
  public static List<Token> mend(List<Token> tokens, List<Sentence> sentences) {
    List<Token> mended = new ArrayList<>(tokens.size());
    for (Sentence sentence : sentences) {
      TreeDraft tree = new TreeDraft(tokens, sentence);
      new NounPhraseMending(tree).run();
      new DueMending(tree).run();
      new Mending(tree).run();
      mended.addAll(tree.result());
    }
    return mended;
  }

  private void run() {
    for (int i = 0; i < heads.length; i++) {
      noPronoun(i);
    }
    for (int i = 0; i < heads.length; i++) {
      verbUnderModal(i);
    }
    for (int i = 0; i < heads.length; i++) {
      reportingVerb(i);
      subjectBeforeVerb(i);
    }
    for (int i = 0; i + 1 < heads.length; i++) {
      accordingTo(i);
      charge(i);
    }
    for (int i = 0; i + 1 < heads.length; i++) {
      article(i);
      preposition(i);
      openingPhrase(i);
      acrossVerb(i);
    }
    for (int i = 1; i < heads.length; i++) {
      conjunct(i);
      surname(i);
    }
  }

  /** "police had fired": pronouns are few, any other word that is taken for one is a noun. */
  private void noPronoun(int i) {
    boolean letters = word(i).length() > 1 && word(i).chars().allMatch(Character::isLetter);
    if (upos[i].equals("PRON") && letters && !PRONOUNS.contains(word(i))) {
      boolean name = xpos[i].startsWith("NNP");
      upos[i] = name ? "PROPN" : "NOUN";
      xpos[i] = name || xpos[i].startsWith("NN") ? xpos[i] : "NN";
    }
  }

  /** "could at any point launch an attack": what a modal depends on is a verb. */
  private void verbUnderModal(int i) {
    int verb = heads[i];
    if (xpos[i].equals("MD")
        && relations[i].equals("aux")
        && verb > i
        && xpos[verb].startsWith("NN")) {
      upos[verb] = "VERB";
      xpos[verb] = "VB";
    }
  }

  /**
   * "The department said X would travel": a full verb is no auxiliary of a later one, which is its
   * content.
   */
  private void reportingVerb(int i) {
    int later = heads[i];
    boolean auxiliary = relations[i].startsWith("aux") && later > i;
    if (!auxiliary || !upos[i].equals("VERB") || AUXILIARIES.contains(lemma(i)) || !hasSubject(i)) {
      return;
    }
    heads[i] = heads[later];
    relations[i] = relations[later];
    heads[later] = i;
    relations[later] = "ccomp";
    for (int j = 0; j < i; j++) {
      if (heads[j] == later && !upos[j].equals("PUNCT")) {
        heads[j] = i;
      }
    }
  }

  /** "Abu Dhabi denied it": a name is no modifier of a finite verb behind it. */
  private void subjectBeforeVerb(int i) {
    int verb = heads[i];
    boolean modifier = relations[i].equals("compound") && verb > i && upos[i].equals("PROPN");
    if (!modifier || !upos[verb].equals("VERB") || hasSubject(verb)) {
      return;
    }
    boolean main = relations[verb].equals("root") && xpos[verb].equals("VBN");
    if (main || xpos[verb].matches("VBD|VBZ|VBP")) {
      relations[i] = "nsubj";
      xpos[verb] = main ? "VBD" : xpos[verb];
    }
  }

  private boolean hasSubject(int verb) {
    for (int j = 0; j < verb; j++) {
      if (heads[j] == verb && relations[j].startsWith("nsubj")) {
        return true;
      }
    }
    return false;
  }

  /** "accused Peru of breaking the truce": who is charged, and what with, stand by the verb. */
  private void charge(int i) {
    if (!CHARGES.contains(lemma(i)) || !upos[i].equals("VERB")) {
      return;
    }
    int noun = phraseHead(i + 1);
    int of = noun + 1;
    boolean charge =
        noun > i
            && of + 1 < heads.length
            && word(of).equals("of")
            && xpos[of + 1].equals("VBG")
            && heads[noun] > of
            && !tree.isAbove(noun, i)
            && !tree.isAbove(of + 1, i);
    if (charge) {
      heads[noun] = i;
      relations[noun] = "obj";
      heads[of + 1] = i;
      relations[of + 1] = "advcl";
      heads[of] = of + 1;
      relations[of] = "mark";
    }
  }

  /** "according to the agency": two words before a noun, which belongs to the clause. */
  private void accordingTo(int i) {
    if (!word(i).equals("according") || !word(i + 1).equals("to")) {
      return;
    }
    int noun = phraseHead(i + 2);
    if (noun < 0 || (heads[i] == noun && relations[i].equals("case"))) {
      return;
    }
    int verb = clauseOf(i, noun);
    if (verb < 0) {
      return;
    }
    for (int j = 0; j < heads.length; j++) {
      boolean inPhrase = j > i + 1 && j < noun;
      if (heads[j] == i && j != noun && j != i + 1 && j != verb) {
        heads[j] = inPhrase ? noun : verb;
      }
    }
    if (heads[i] < 0) {
      heads[verb] = -1;
      relations[verb] = "root";
    }
    heads[noun] = verb;
    relations[noun] = "obl";
    heads[i] = noun;
    relations[i] = "case";
    upos[i] = "ADP";
    xpos[i] = "IN";
    heads[i + 1] = i;
    relations[i + 1] = "fixed";
    upos[i + 1] = "ADP";
    xpos[i + 1] = "IN";
  }

  /**
   * The verb that the phrase belongs to: what "according" hangs on, else its child that says most.
   */
  private int clauseOf(int according, int noun) {
    int above = heads[according];
    while (above >= 0 && (above == noun || (above > according && above <= noun))) {
      above = heads[above];
    }
    if (above >= 0) {
      return above;
    }
    int best = -1;
    for (int j = 0; j < heads.length; j++) {
      boolean clause =
          upos[j].equals("VERB") || upos[j].equals("AUX") || relations[j].equals("ccomp");
      boolean outside = j < according || j > noun;
      if (clause && outside && heads[j] >= 0 && (heads[j] == according || heads[j] == noun)) {
        best = best < 0 ? j : best;
      }
    }
    return best;
  }

  /** "meet with President X": a preposition stands by the noun after it, not by the verb before. */
  private void preposition(int i) {
    int above = heads[i];
    if (!xpos[i].equals("IN")
        || !TORN.contains(relations[i])
        || above < 0
        || above > i
        || hasChildren(i)) {
      return;
    }
    int noun = phraseHead(i + 1);
    if (noun > i
        && NOMINAL.contains(upos[noun])
        && !relations[noun].startsWith("nsubj")
        && !tree.isAbove(noun, above)) {
      hold(i + 1, noun, above);
      heads[noun] = above;
      relations[noun] = "obl";
      heads[i] = noun;
      relations[i] = "case";
    }
  }

  /**
   * Hangs the words of a noun phrase that hang on the verb on the phrase's noun: titles before a
   * name.
   */
  private void hold(int from, int noun, int above) {
    for (int j = from; j < noun; j++) {
      if (heads[j] == above) {
        heads[j] = noun;
        relations[j] = NOMINAL.contains(upos[j]) ? "compound" : relations[j];
      }
    }
  }

  /**
   * The head of the noun phrase that starts here: the last noun of its run, a flat name's first; -1
   * for none.
   */
  private int phraseHead(int from) {
    int last = -1;
    for (int j = from;
        j < heads.length && j < from + LONGEST_PHRASE && BEFORE_NOUN.contains(upos[j]);
        j++) {
      last = NOMINAL.contains(upos[j]) ? j : last;
    }
    while (last >= 0
        && relations[last].startsWith("flat")
        && heads[last] >= from
        && heads[last] < last) {
      last = heads[last];
    }
    return last;
  }

  /** "For the ministry, it is ...": a preposition before a phrase stands by the phrase's noun. */
  private void openingPhrase(int i) {
    int above = heads[i];
    if (!relations[i].equals("case") || above <= i || hasChildren(i)) {
      return;
    }
    int noun = phraseHead(i + 1);
    boolean closed = noun > i && noun + 1 < above && upos[noun + 1].equals("PUNCT");
    if (closed && heads[noun] == above && !relations[noun].equals("compound")) {
      heads[i] = noun;
      relations[noun] = "obl";
    }
  }

  /** "the United States will": an article beside its noun under one verb belongs to the noun. */
  private void article(int i) {
    int above = heads[i];
    if (!upos[i].equals("DET") || relations[i].startsWith("det") || above < 0) {
      return;
    }
    int noun = phraseHead(i + 1);
    if (noun > i && (heads[noun] == above || noun == above)) {
      for (int j = 0; j < heads.length; j++) {
        heads[j] = heads[j] == i ? noun : heads[j];
      }
      heads[i] = noun;
      relations[i] = "det";
    }
  }

  /** "at any point launch an attack": no preposition or article reaches over a verb to its noun. */
  private void acrossVerb(int i) {
    int above = heads[i];
    if (above <= i || !Set.of("case", "det").contains(relations[i])) {
      return;
    }
    int noun = phraseHead(i + 1);
    boolean verbBetween = false;
    for (int j = noun + 1; noun > i && j < above; j++) {
      verbBetween |= upos[j].equals("VERB");
    }
    if (verbBetween && !tree.isAbove(i, noun)) {
      heads[i] = noun;
    }
  }

  /** "meet with A and B": a noun after "and" joins the noun before it, not the verb. */
  private void conjunct(int i) {
    int above = heads[i];
    if (LOOSE.contains(relations[i]) && above >= 0 && above < i && isJoined(i)) {
      relations[i] = "conj";
      return;
    }
    boolean toVerb =
        above >= 0 && above < i && relations[i].equals("conj") && upos[above].equals("VERB");
    if (!toVerb || !NOMINAL.contains(upos[i]) || i < 2 || !upos[i - 1].equals("CCONJ")) {
      return;
    }
    int before = i - 2;
    if (NOMINAL.contains(upos[before]) && before > above) {
      heads[i] = flatHead(before);
      heads[i - 1] = i;
      relations[i - 1] = "cc";
    }
  }

  /** "President A and Prime Minister B": what "and" opens is no apposition. */
  private boolean isJoined(int i) {
    for (int j = heads[i] + 1; j < i; j++) {
      if (heads[j] == i && relations[j].equals("cc")) {
        return true;
      }
    }
    return false;
  }

  /** A name's second word that was taken for the subject of a verb before it. */
  private void surname(int i) {
    int above = heads[i];
    boolean name = upos[i].equals("PROPN") && upos[i - 1].equals("PROPN");
    boolean subject = relations[i].equals("nsubj") && above >= 0 && above < i - 1;
    if (name && subject && upos[above].equals("VERB")) {
      heads[i] = flatHead(i - 1);
      relations[i] = "flat";
    }
  }

  private int flatHead(int i) {
    return relations[i].startsWith("flat") && heads[i] >= 0 ? heads[i] : i;
  }

  private boolean hasChildren(int i) {
    for (int head : heads) {
      if (head == i) {
        return true;
      }
    }
    return false;
  }

  private String lemma(int i) {
    return tree.lemma(i);
  }

  private String word(int i) {
    return tree.word(i);
  }
}
