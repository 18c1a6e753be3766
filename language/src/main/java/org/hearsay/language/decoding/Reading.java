package org.hearsay.language.decoding;

import java.util.BitSet;
import org.hearsay.language.encoder.Labels;
import org.hearsay.language.encoder.Quotation;
import org.hearsay.language.encoder.Scores;
import org.hearsay.language.encoder.Window;
import org.hearsay.language.encoder.Words;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of the scores of a whole text, token by token, with the sentences and trees that
 * follow from them. Filled window by window, in any order, by one thread; then completed once.
 */
public final class Reading {
  /** The head of a root. */
  public static final int NO_HEAD = -1;

  /** Below this share of its beginning or going on, a role is no candidate and has no links. */
  private static final float LEAST_ROLE = 0.02f;

  private static final String ROOT = "root";

  private final Words words;
  private final Quotation quotation;
  private final Labels labels;
  private final SentenceStarts rules;
  private final BitSet starts;
  private final int[] heads;
  private final String[] upos;
  private final String[] xpos;
  private final String[] lemmas;
  private final String[] relations;
  private final float[] factuality;
  private final float[][] names;
  private final float[][] roles;
  private final @Nullable Links[] links;
  private @Nullable Trees trees;

  /** An empty reading of these words. */
  public Reading(Words words, Quotation quotation, Labels labels) {
    this.words = words;
    this.quotation = quotation;
    this.labels = labels;
    this.rules = new SentenceStarts(words, quotation);
    int size = words.size();
    this.starts = new BitSet(size);
    this.heads = new int[size];
    this.upos = new String[size];
    this.xpos = new String[size];
    this.lemmas = new String[size];
    this.relations = new String[size];
    this.factuality = new float[size];
    this.names = new float[size][];
    this.roles = new float[size][];
    this.links = new Links[size];
  }

  private String lemmaOf(int token, String rule) {
    String form = words.token(token);
    String lemma = Lemmas.apply(rule, form);
    if (upos[token].equals("VERB")) {
      return VerbLemmas.of(xpos[token], form, lemma);
    }
    return xpos[token].equals("NNS") ? NounLemmas.ofPlural(form, lemma) : lemma;
  }

  /** Takes over what one window says. */
  public void add(Scores scores) {
    Window window = scores.window();
    for (int token = window.begin(); token < window.end(); token++) {
      int place = token - window.begin() + 1;
      upos[token] = labels.upos().get(scores.upos()[place]);
      xpos[token] = labels.xpos().get(scores.xpos()[place]);
      if (PersonalPronouns.isNone(words.token(token), xpos[token])) {
        upos[token] = "PROPN";
        xpos[token] = "NNP";
      }
      lemmas[token] = lemmaOf(token, labels.lemmas().get(scores.lemma()[place]));
      factuality[token] = scores.factuality()[place];
      names[token] = scores.names()[place];
      roles[token] = scores.roles()[place];
      if (1 - roles[token][0] > LEAST_ROLE) {
        links[token] = new Links(window, scores.cueOf()[place], scores.sourceOf()[place]);
      }
      starts.set(token, startsAt(token, window, scores.sentence()[place]));
    }
    addTrees(scores);
  }

  /**
   * No tree reaches over a window's edge, so a sentence starts there; closing marks are moved
   * later.
   */
  private boolean startsAt(int token, Window window, float odds) {
    if (token == window.begin() || words.startsParagraph(token)) {
      return true;
    }
    boolean afterLeading = isLeading(token - 1, window) && !rules.isClosing(token);
    return afterLeading || rules.startsAt(token, odds);
  }

  /** Whether the token is one of the closing marks that a window begins with. */
  private boolean isLeading(int token, Window window) {
    for (int i = window.begin(); i <= token; i++) {
      if (words.startsParagraph(i) || !rules.isClosing(i)) {
        return false;
      }
    }
    return true;
  }

  private void addTrees(Scores scores) {
    Window window = scores.window();
    if (trees == null || !trees.areOf(scores)) {
      trees = new Trees(scores);
    }
    int begin = window.begin();
    while (begin < window.end()) {
      int next = starts.nextSetBit(begin + 1);
      int end = next < 0 || next > window.end() ? window.end() : next;
      int[] found = trees.heads(begin - window.begin() + 1, end - window.begin() + 1);
      for (int token = begin; token < end; token++) {
        int place = token - window.begin() + 1;
        int head = found[token - begin];
        heads[token] = head == 0 ? NO_HEAD : head - 1 + window.begin();
        relations[token] = head == 0 ? ROOT : notRoot(relation(scores, place, head), token);
      }
      begin = end;
    }
  }

  /** The relation to the head where the graph has looked at that one, else to its best head. */
  private String relation(Scores scores, int place, int head) {
    int[] heads = scores.heads()[place];
    int at = 0;
    for (int i = heads.length - 1; i > 0; i--) {
      at = heads[i] == head ? i : at;
    }
    at = heads[0] == head ? 0 : at;
    return labels.relations().get(scores.relations()[place][at]);
  }

  /** The graph gave the relation for another head when it says root and the tree does not. */
  private String notRoot(String relation, int token) {
    if (!relation.equals(ROOT)) {
      return relation;
    }
    return switch (upos[token]) {
      case "PUNCT" -> "punct";
      case "VERB", "AUX" -> "parataxis";
      default -> "dep";
    };
  }

  /** Gives the closing marks that a window begins with to the sentence before. */
  public void complete() {
    for (int token = starts.nextSetBit(0); token >= 0; token = starts.nextSetBit(token + 1)) {
      if (!words.startsParagraph(token) && rules.isClosing(token)) {
        int next = starts.nextSetBit(token + 1);
        hang(token, next < 0 ? words.size() : next, root(starts.previousSetBit(token - 1)));
        starts.clear(token);
      }
    }
  }

  private int root(int sentenceStart) {
    int root = sentenceStart;
    while (heads[root] != NO_HEAD) {
      root++;
    }
    return root;
  }

  private void hang(int begin, int end, int root) {
    for (int token = begin; token < end; token++) {
      if (heads[token] == NO_HEAD) {
        heads[token] = root;
        relations[token] = notRoot(ROOT, token);
      }
    }
  }

  public Words words() {
    return words;
  }

  public Quotation quotation() {
    return quotation;
  }

  public boolean startsSentence(int token) {
    return starts.get(token);
  }

  /** The position after the last token of the sentence that starts at this token. */
  public int sentenceEnd(int start) {
    int next = starts.nextSetBit(start + 1);
    return next < 0 ? words.size() : next;
  }

  /** The position of the token's head, {@link #NO_HEAD} for a root. */
  public int head(int token) {
    return heads[token];
  }

  public String upos(int token) {
    return upos[token];
  }

  public String xpos(int token) {
    return xpos[token];
  }

  public String lemma(int token) {
    return lemmas[token];
  }

  public String relation(int token) {
    return relations[token];
  }

  public float factuality(int token) {
    return factuality[token];
  }

  /** The shares of the name tags, a row a token. */
  float[][] names() {
    return names;
  }

  /** The shares of the role tags, a row a token. */
  float[][] roles() {
    return roles;
  }

  /** Where the token's cue and source may be; null for a token that plays no role. */
  @Nullable Links links(int token) {
    return links[token];
  }
}
