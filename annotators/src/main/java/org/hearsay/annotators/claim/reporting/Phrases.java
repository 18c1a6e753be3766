package org.hearsay.annotators.claim.reporting;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.claim.quotation.Quotation;
import org.hearsay.knowledge.actors.Roles;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Span;

/** The phrases of a reporting clause: who can speak, how far a phrase reaches, what is quoted. */
public final class Phrases {
  private static final Set<String> NOMINAL = Set.of("DET", "ADJ", "NUM", "NOUN", "PROPN", "PRON");
  private static final Set<String> MARKS = Set.of("'", "\"", "\u2018", "\u2019", "''", "``");
  private static final Set<String> SPEAKERS =
      Set.of(
          "i",
          "we",
          "you",
          "he",
          "she",
          "they",
          "who",
          "which",
          "official",
          "source",
          "analyst",
          "expert",
          "witness",
          "resident",
          "critic",
          "activist",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "officer",
          "diplomat",
          "lawmaker",
          "survivor",
          "relative",
          "observer",
          "people",
          "man",
          "woman",
          "government",
          "ministry",
          "army",
          "military",
          "police",
          "authority",
          "authorities",
          "administration",
          "court",
          "agency",
          "group",
          "party",
          "opposition",
          "rebel",
          "side",
          "leader",
          "team",
          "commission",
          "committee",
          "mission",
          "office",
          "spokespeople",
          "doctor",
          "lawyer",
          "many",
          "some",
          "other",
          "others",
          "country",
          "ally");
  private static final Set<String> DOCUMENTS =
      Set.of(
          "statement",
          "report",
          "poll",
          "survey",
          "study",
          "letter",
          "document",
          "communique",
          "declaration",
          "text",
          "tweet",
          "post",
          "article",
          "record",
          "memo",
          "cable",
          "paper",
          "assessment",
          "bulletin",
          "dispatch",
          "note",
          "message",
          "resolution",
          "ruling",
          "order",
          "editorial",
          "investigation",
          "inquiry",
          "indictment",
          "complaint",
          "filing",
          "release",
          "broadcast",
          "newspaper",
          "magazine",
          "website",
          "media",
          "outlet",
          "channel",
          "station",
          "analysis",
          "review",
          "transcript",
          "email",
          "data",
          "figure",
          "estimate");

  /** How many characters may stand between a quotation and its clause. */
  private static final int GAP = 4;

  private final Syntax syntax;
  private final TokenSpans spans;
  private final Roles roles;

  public Phrases(Syntax syntax, Roles roles) {
    this.syntax = syntax;
    this.spans = new TokenSpans(syntax);
    this.roles = roles;
  }

  /** Whether a noun names something that is written or published. */
  public static boolean isDocument(Token token) {
    return DOCUMENTS.contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  /** Whether the phrase with this head can be who says something. */
  public boolean canSpeak(Token head) {
    String lemma = head.lemma().toLowerCase(Locale.ROOT);
    return head.upos().equals("PROPN")
        || SPEAKERS.contains(lemma)
        || isDocument(head)
        || (head.upos().equals("NOUN") && roles.find(lemma).isPresent())
        || syntax.children(head, "appos", "flat", "compound").stream()
            .anyMatch(child -> child.upos().equals("PROPN") && head.upos().equals("NOUN"));
  }

  /** The head of the phrase behind a preposition, by place where the tree has none there. */
  Optional<Token> objectOf(Token preposition) {
    Optional<Token> head = syntax.head(preposition);
    int first = preposition.index() + 1;
    if (head.isPresent() && head.get().index() >= first && isPlain(first, head.get().index())) {
      return head;
    }
    int limit = syntax.sentenceOf(preposition).endToken();
    Optional<Token> last = Optional.empty();
    for (int at = first; at < limit && isPlain(at, at); at++) {
      last = Optional.of(syntax.token(at));
    }
    return last.filter(token -> token.upos().equals("NOUN") || token.upos().equals("PROPN"));
  }

  private boolean isPlain(int first, int last) {
    return syntax.tokens().subList(first, last + 1).stream()
        .allMatch(token -> NOMINAL.contains(token.upos()) || token.xpos().equals("POS"));
  }

  /** The phrase without the clauses that hang on it. */
  public Span nounPhrase(Token head) {
    int end = syntax.endOfSubtree(head);
    int first = syntax.firstOfSubtree(head);
    for (Token child : syntax.children(head)) {
      boolean clause = child.isRelation("acl") || child.isRelation("parataxis");
      if (child.index() > head.index() && (clause || child.relation().equals("conj:clause"))) {
        end = Math.min(end, syntax.firstOfSubtree(child));
      }
      if (child.isRelation("case") && child.index() == first) {
        first = child.index() + 1;
      }
    }
    while (end > head.index() + 1 && isPunctuation(syntax.token(end - 1))) {
      end--;
    }
    while (first < head.index() && isPunctuation(syntax.token(first))) {
      first++;
    }
    return syntax.spanOf(Math.min(first, head.index()), Math.max(end, head.index() + 1));
  }

  private static boolean isPunctuation(Token token) {
    return !TokenSpans.isWord(token) && !token.text().equals(")");
  }

  /** The verb with its auxiliaries, particles and negation where they touch it. */
  BitSet cueOf(Token verb) {
    BitSet cue = new BitSet();
    cue.set(verb.index());
    for (Token child : syntax.children(verb)) {
      boolean part =
          child.isRelation("aux")
              || child.relation().equals("compound:prt")
              || (child.isRelation("advmod")
                  && child.text().toLowerCase(Locale.ROOT).matches("n[o']t"));
      if (part && Math.abs(child.index() - verb.index()) <= 4) {
        cue.set(child.index());
      }
    }
    if (cue.cardinality() < 2) {
      return cue;
    }
    BitSet whole = new BitSet();
    whole.set(cue.nextSetBit(0), cue.length());
    boolean clean =
        whole.stream().allMatch(at -> cue.get(at) || syntax.token(at).upos().equals("ADV"));
    if (!clean) {
      whole.clear();
      whole.set(verb.index());
    }
    return whole;
  }

  /**
   * The clause that a "that" or "to" opens, without "that": to the end of its verb's subtree, or,
   * where the tree has it otherwise, to the next comma or the end of the sentence.
   */
  BitSet clauseFrom(Token opener) {
    int first = opener.text().equals("to") ? opener.index() : opener.index() + 1;
    int limit = syntax.sentenceOf(opener).endToken();
    int end = first;
    Optional<Token> verb =
        syntax.head(opener).filter(head -> head.index() > opener.index() && isVerbal(head));
    if (verb.isPresent()) {
      end = Math.min(limit, syntax.endOfSubtree(verb.get()));
    } else {
      while (end < limit && !syntax.token(end).text().equals(",")) {
        end++;
      }
    }
    BitSet content = new BitSet();
    content.set(first, Math.max(first, end));
    return content;
  }

  private static boolean isVerbal(Token token) {
    return token.upos().equals("VERB") || token.upos().equals("AUX");
  }

  /** The quotation that touches a reporting clause, but for marks between them. */
  Optional<Quotation> quotationBeside(Span clause, List<Quotation> quotations) {
    Optional<Quotation> after = Optional.empty();
    Span around = new Span(Math.max(0, clause.begin() - GAP), clause.end() + GAP);
    for (Quotation quotation : Quotation.touching(quotations, around)) {
      if (!quotation.isSpeech()) {
        continue;
      }
      if (isNear(quotation.outer().end(), clause.begin()) && sharesLine(quotation, clause)) {
        return Optional.of(quotation);
      }
      boolean behind = isNear(clause.end(), quotation.outer().begin());
      if (after.isEmpty() && behind && sharesLine(quotation, clause)) {
        after = Optional.of(quotation);
      }
    }
    return after;
  }

  // A quotation that begins or ends in the sentence of the clause, or touches it.
  private boolean sharesLine(Quotation quotation, Span clause) {
    int sentence = syntax.headOf(clause).map(Token::sentence).orElse(-1);
    return syntax.tokensIn(quotation.outer()).stream()
            .anyMatch(token -> token.sentence() == sentence)
        || quotation.outer().end() + 1 >= clause.begin();
  }

  // At most a comma or colon stands between.
  private boolean isNear(int end, int begin) {
    if (begin < end || begin - end > GAP) {
      return false;
    }
    return begin == end
        || syntax.tokensIn(new Span(end, begin)).stream()
            .allMatch(token -> MARKS.contains(token.text()) || ",:".contains(token.text()));
  }

  TokenSpans spans() {
    return spans;
  }
}
