package org.hearsay.annotators.actor.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.actors.RoleMatch;
import org.hearsay.knowledge.actors.RoleWord;
import org.hearsay.language.Token;

/**
 * A noun with what belongs to it: bounds, number, definiteness, sides and role.
 *
 * @param first the position of its first word, article and possessor included
 * @param bare the position of its first word without article, possessor and number
 * @param end the position after its last word
 * @param sides the sides that its modifiers name, in text order
 */
public record NounPhrase(
    ReportView view, Token head, int first, int bare, int end, List<SideMatch> sides) {
  private static final Set<String> PREMODIFIERS =
      Set.of(
          "amod",
          "compound",
          "nmod:poss",
          "det",
          "nummod",
          "advmod",
          "nmod:desc",
          "det:predet",
          "nmod",
          "flat");
  private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "our", "my");
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "this", "that", "these", "those", "both", "some", "any", "all", "each",
          "every", "no", "another");
  private static final Set<String> QUANTIFIERS =
      Set.of(
          "many",
          "several",
          "few",
          "most",
          "more",
          "dozens",
          "hundreds",
          "thousands",
          "various",
          "numerous",
          "other");
  private static final Set<String> PASSING =
      Set.of("new", "newly", "outgoing", "incoming", "current", "longtime", "veteran", "embattled");
  private static final Set<String> VAGUE =
      Set.of("people", "person", "source", "official", "individual", "man", "woman");
  private static final Set<String> KNOWING =
      Set.of("briefed", "informed", "familiar", "close", "involved", "privy", "acquainted");
  private static final Set<String> CHARGING =
      Set.of(
          "accuse", "convict", "acquit", "suspect", "strip", "rob", "deprive", "warn", "inform",
          "remind", "assure", "rid", "cure", "absolve", "relieve");
  private static final int LONGEST_COMPLEMENT = 9;
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12));

  public static NounPhrase of(ReportView view, Token head, Sides sides) {
    int first = firstOf(view, head);
    int end = endOf(view, head);
    return new NounPhrase(
        view,
        head,
        first,
        bareFirst(view, head, first),
        end,
        sidesOf(view, head, first, end, sides));
  }

  private static int firstOf(ReportView view, Token head) {
    int first = head.index();
    for (Token child : view.syntax().children(head)) {
      if (child.index() < head.index()
          && PREMODIFIERS.contains(child.relation())
          && !hasPreposition(view, child)
          && !isClause(view, child, head)) {
        first = Math.min(first, view.syntax().firstOfSubtree(child));
      }
    }
    int start = view.syntax().sentenceOf(head).firstToken();
    boolean determined =
        first > start
            && (POSSESSIVES.contains(view.lower(first - 1))
                || DETERMINERS.contains(view.lower(first - 1)));
    return determined ? first - 1 : Math.max(first, start);
  }

  // A clause that was hung before the noun: no modifier holds a finite verb.
  private static boolean isClause(ReportView view, Token child, Token head) {
    for (int i = view.syntax().firstOfSubtree(child); i < head.index(); i++) {
      if (Set.of("VBD", "VBZ", "VBP", "MD").contains(view.token(i).xpos())) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasPreposition(ReportView view, Token child) {
    return !view.preposition(child).isEmpty();
  }

  private static int bareFirst(ReportView view, Token head, int first) {
    int bare = first;
    for (Token child : view.syntax().children(head, "det", "nmod:poss", "nummod")) {
      if (child.index() < head.index()) {
        bare = Math.max(bare, view.syntax().endOfSubtree(child));
      }
    }
    for (int i = bare; i < head.index(); i++) {
      bare = view.isPossessive(i) ? i + 1 : bare;
    }
    while (bare < head.index() && isSkipped(view, bare)) {
      bare++;
    }
    if (view.word(bare).equals("-") && bare > first) {
      bare--;
    }
    return Math.min(bare, head.index());
  }

  private static boolean isSkipped(ReportView view, int index) {
    String word = view.lower(index);
    return DETERMINERS.contains(word)
        || QUANTIFIERS.contains(word)
        || view.isPossessive(index)
        || POSSESSIVES.contains(word)
        || word.equals(",")
        || word.equals("“")
        || word.equals("\"")
        || word.equals("of")
        || word.equals("de")
        || word.equals("facto")
        || view.token(index).xpos().equals("PRP$")
        || (view.token(index).upos().equals("NUM") && !view.word(index + 1).equals("-"));
  }

  private static int endOf(ReportView view, Token head) {
    int end = head.index() + 1;
    for (Token child : view.syntax().children(head, "nmod")) {
      String preposition = view.preposition(child);
      int childEnd = withoutMarks(view, beforeComma(view, child));
      boolean restricts =
          preposition.equals("of") || preposition.equals("from") || preposition.equals("at");
      boolean adjacent = view.syntax().firstOfSubtree(child) == end;
      boolean charge = preposition.equals("of") && isCharged(view, head);
      if (restricts
          && !charge
          && adjacent
          && childEnd - end <= LONGEST_COMPLEMENT
          && !hasClause(view, child, childEnd)) {
        end = childEnd;
      }
    }
    return end == head.index() + 1 && VAGUE.contains(head.lemma()) ? endOfClause(view, end) : end;
  }

  // "accused the court of delay": the charge is no part of whom it is laid on.
  private static boolean isCharged(ReportView view, Token head) {
    return head.isRelation("obj")
        && view.syntax().head(head).map(verb -> CHARGING.contains(verb.lemma())).orElse(false);
  }

  // "people briefed on the talks", "sources close to him" are told apart by that alone.
  private static int endOfClause(ReportView view, int from) {
    int end = from;
    if (KNOWING.contains(view.lower(from))) {
      for (int i = from + 1; i < Math.min(view.size(), from + LONGEST_COMPLEMENT); i++) {
        String tag = view.token(i).upos();
        if (tag.equals("PUNCT") || tag.equals("VERB") || tag.equals("AUX")) {
          break;
        }
        end = tag.equals("NOUN") || tag.equals("PROPN") || tag.equals("PRON") ? i + 1 : end;
      }
    }
    return end;
  }

  private static int beforeComma(ReportView view, Token child) {
    int end = view.syntax().endOfSubtree(child);
    for (Token apposed : view.syntax().children(child, "appos")) {
      int comma = view.syntax().firstOfSubtree(apposed) - 1;
      end = comma > child.index() && view.word(comma).equals(",") ? Math.min(end, comma) : end;
    }
    return end;
  }

  private static int withoutMarks(ReportView view, int end) {
    int trimmed = end;
    while (trimmed > 1 && view.token(trimmed - 1).upos().equals("PUNCT")) {
      trimmed--;
    }
    return trimmed;
  }

  private static boolean hasClause(ReportView view, Token token, int end) {
    return view.syntax().subtree(token).stream()
        .filter(each -> each.index() < end)
        .anyMatch(
            each ->
                each.isRelation("acl") || each.isRelation("appos") || each.upos().equals("VERB"));
  }

  private static List<SideMatch> sidesOf(
      ReportView view, Token head, int first, int end, Sides sides) {
    List<SideMatch> found = new ArrayList<>();
    for (int i = first; i < head.index(); i++) {
      Optional<SideMatch> match = sides.startingAt(i);
      if (match.isPresent() && match.get().end() <= head.index()) {
        found.add(match.get());
        i = match.get().end() - 1;
      }
    }
    if (found.isEmpty() && view.lower(head.index() + 1).matches("of|from|for|at")) {
      int limit = Math.max(end, endOfPurpose(view, head));
      for (int i = head.index() + 2; i < limit; i++) {
        Optional<SideMatch> match = sides.startingAt(i);
        if (match.isPresent()) {
          found.add(match.get());
          i = match.get().end() - 1;
        }
      }
    }
    return List.copyOf(found);
  }

  // "a spokesman for Norland's army": what it is for is no part of the phrase but tells its side.
  private static int endOfPurpose(ReportView view, Token head) {
    return view.syntax().children(head, "nmod").stream()
        .filter(child -> view.preposition(child).equals("for"))
        .filter(child -> view.syntax().firstOfSubtree(child) == head.index() + 1)
        .mapToInt(child -> Math.min(child.index(), head.index() + LONGEST_COMPLEMENT))
        .findFirst()
        .orElse(0);
  }

  /**
   * The role that the words name, the longest first: "deputy foreign minister", "secretary of
   * state".
   */
  public Optional<RoleWord> role() {
    List<String> words = new ArrayList<>();
    int headAt = -1;
    for (int i = bare; i < Math.min(view.size(), head.index() + 4); i++) {
      if (isSideWord(i)) {
        continue;
      }
      if (i == head.index()) {
        headAt = words.size();
      }
      words.add(view.lower(i));
    }
    for (int begin = 0; begin <= headAt; begin++) {
      Optional<RoleMatch> match = view.knowledge().roles().longestMatch(words, begin);
      boolean bare = begin == headAt && lemma().equals("house");
      if (match.isPresent() && match.get().end() > headAt && !bare) {
        return Optional.of(match.get().word());
      }
    }
    boolean house = lemma().equals("house") && !view.isCapitalized(head.index());
    return house ? Optional.empty() : view.knowledge().roles().find(head.lemma());
  }

  private boolean isSideWord(int index) {
    return sides.stream().anyMatch(side -> side.first() <= index && index < side.end());
  }

  /** The dictionary form of the head, in lower case. */
  public String lemma() {
    return head.lemma().toLowerCase(Locale.ROOT);
  }

  public boolean isPlural() {
    String tag = head.xpos();
    return tag.equals("NNS") || tag.equals("NNPS");
  }

  public String determiner() {
    return view.syntax()
        .child(head, "det")
        .map(token -> view.lower(token.index()))
        .orElseGet(
            () ->
                DETERMINERS.contains(view.lower(first)) && first < head.index()
                    ? view.lower(first)
                    : "");
  }

  public boolean isDefinite() {
    return Set.of("the", "this", "that", "these", "those", "both").contains(determiner())
        || possessor().isPresent();
  }

  /** Whether neither article nor owner nor number stands before it. */
  public boolean isBare() {
    return determiner().isEmpty() && possessor().isEmpty() && count().isEmpty();
  }

  public boolean isIndefinite() {
    return Set.of("a", "an", "another", "some", "one", "any").contains(determiner()) || isAnother();
  }

  /**
   * Whether it is told apart from those mentioned before: "other officials", "a second official".
   */
  public boolean isAnother() {
    for (int i = first; i < head.index(); i++) {
      if (Set.of("another", "other", "second", "more", "different", "separate", "additional")
          .contains(view.lower(i))) {
        return true;
      }
    }
    return false;
  }

  public Optional<Token> possessor() {
    return view.syntax().children(head, "nmod:poss").stream()
        .filter(token -> token.index() < head.index())
        .findFirst()
        .or(
            () ->
                first < head.index() && POSSESSIVES.contains(view.lower(first))
                    ? Optional.of(view.token(first))
                    : possessorBefore());
  }

  // "Norland's de facto minister": the sign tells where the tree does not.
  private Optional<Token> possessorBefore() {
    int sign = first;
    while (sign > 1 && Set.of("de", "facto").contains(view.lower(sign - 1))) {
      sign--;
    }
    return sign > 1 && view.isPossessive(sign - 1)
        ? Optional.of(view.token(sign - 2))
        : Optional.empty();
  }

  /** Whether its owner stands before it without being hung on it. */
  public boolean isOwnedBefore() {
    return possessorBefore().isPresent();
  }

  /** How many the words say there are. */
  public Optional<Integer> count() {
    Optional<Token> number =
        view.syntax().child(head, "nummod").filter(token -> token.index() < head.index());
    if (number.isEmpty()) {
      return !isPlural() && Set.of("a", "an", "one", "another").contains(determiner())
          ? Optional.of(1)
          : Optional.empty();
    }
    String word = view.lower(number.get().index()).replace(",", "");
    if (NUMBERS.containsKey(word)) {
      return Optional.of(NUMBERS.get(word));
    }
    return word.matches("\\d{1,8}") ? Optional.of(Integer.valueOf(word)) : Optional.empty();
  }

  public Mention mention() {
    return Mention.of(view, bare, end, Mention.Form.NOMINAL).withHead(head.index());
  }

  /** The words without article, possessor and number. */
  public String words() {
    return view.text(bare, end);
  }

  /** The words that name the role, the sides before them left out. */
  public String roleWords() {
    int from = bare;
    for (SideMatch side : sides) {
      from = side.end() <= head.index() ? Math.max(from, side.end()) : from;
    }
    while (from < head.index() && (view.isPossessive(from) || PASSING.contains(view.lower(from)))) {
      from++;
    }
    return view.text(from, Math.max(head.index() + 1, end));
  }

  /** All its words. */
  public String allWords() {
    return view.text(first, end);
  }

  public boolean hasComplement() {
    return end > head.index() + 1;
  }
}
