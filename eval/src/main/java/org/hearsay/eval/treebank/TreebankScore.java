package org.hearsay.eval.treebank;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.hearsay.eval.score.Counts;
import org.hearsay.language.LanguageLayers;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.Document;
import org.hearsay.model.Span;

/**
 * The F1 figures of CoNLL 2018 (Zeman et al.) from raw text: a word is right when the same
 * characters are a word in the treebank, its tag or head when the word is right and the head is
 * too. As there, LAS looks at the universal part of a relation only; LAS with subtypes stands
 * beside it.
 */
public final class TreebankScore {
  private final Map<String, Counts> scores = new LinkedHashMap<>();

  /** A predicted word and the position of its gold twin, or -1. */
  private record Aligned(Token token, int gold) {}

  /**
   * Takes one document, which has the language layers, into the score; tells the positions of the
   * gold words that have the right head and relation.
   */
  public BitSet add(GoldDocument gold, Document predicted) {
    List<Token> tokens = predicted.get(LanguageLayers.TOKENS);
    Map<Span, Integer> places = new HashMap<>();
    for (int i = 0; i < gold.words().size(); i++) {
      places.put(gold.words().get(i).span(), i);
    }
    List<Aligned> aligned = new ArrayList<>();
    int[] twins = new int[tokens.size()];
    for (Token token : tokens) {
      twins[token.index()] = places.getOrDefault(token.span(), -1);
      aligned.add(new Aligned(token, twins[token.index()]));
    }
    addSentences(gold, predicted);
    count("words", gold, aligned, (token, word) -> true);
    count("UPOS", gold, aligned, (token, word) -> token.upos().equals(word.upos()));
    count("XPOS", gold, aligned, (token, word) -> token.xpos().equals(word.xpos()));
    count(
        "lemma",
        gold,
        aligned,
        (token, word) -> word.lemma().equals("_") || token.lemma().equals(word.lemma()));
    BiPredicate<Token, GoldWord> head =
        (token, word) ->
            token.isRoot()
                ? word.head() < 0
                : word.head() >= 0 && twins[token.head()] == word.head();
    count("UAS", gold, aligned, head);
    count("LAS", gold, aligned, (token, word) -> isHung(token, word, head));
    count(
        "LAS with subtypes",
        gold,
        aligned,
        head.and((token, word) -> token.relation().equals(word.relation())));
    BitSet hung = new BitSet();
    for (Aligned each : aligned) {
      if (each.gold() >= 0 && isHung(each.token(), gold.words().get(each.gold()), head)) {
        hung.set(each.gold());
      }
    }
    return hung;
  }

  private static boolean isHung(Token token, GoldWord word, BiPredicate<Token, GoldWord> head) {
    return head.test(token, word) && universal(token.relation()).equals(universal(word.relation()));
  }

  private void addSentences(GoldDocument gold, Document predicted) {
    Set<Span> right = new HashSet<>(gold.sentences());
    int goldSize = right.size();
    Set<Span> found = new HashSet<>();
    for (Sentence sentence : predicted.get(LanguageLayers.SENTENCES)) {
      found.add(sentence.span());
    }
    right.retainAll(found);
    scores.merge("sentences", new Counts(right.size(), goldSize, found.size()), Counts::plus);
  }

  private void count(
      String name, GoldDocument gold, List<Aligned> aligned, BiPredicate<Token, GoldWord> isRight) {
    long right = 0;
    for (Aligned each : aligned) {
      if (each.gold() >= 0 && isRight.test(each.token(), gold.words().get(each.gold()))) {
        right++;
      }
    }
    Counts counts = new Counts(right, gold.words().size(), aligned.size());
    scores.merge(name, counts, Counts::plus);
  }

  private static String universal(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  /** The figures by name, in the order in which they are shown. */
  public Map<String, Counts> scores() {
    return scores;
  }
}
