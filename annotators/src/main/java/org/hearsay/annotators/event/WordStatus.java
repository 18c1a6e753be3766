package org.hearsay.annotators.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.event.clause.Clauses;
import org.hearsay.annotators.event.clause.TreeRepair;
import org.hearsay.annotators.event.clause.Words;
import org.hearsay.annotators.event.status.Effect;
import org.hearsay.annotators.event.status.Effects;
import org.hearsay.annotators.event.status.StatusRules;
import org.hearsay.annotators.event.trigger.CarrierFinder;
import org.hearsay.annotators.event.trigger.Trigger;
import org.hearsay.knowledge.Knowledge;
import org.hearsay.knowledge.lexicon.Frame;
import org.hearsay.knowledge.lexicon.LexiconEntry;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Document;
import org.hearsay.model.facts.Category;
import org.hearsay.model.facts.Status;

/**
 * The status that the rules for events give to any word of a text, whether it tells of an event or
 * not: by this they are measured on words that people have judged. Immutable, one for each text.
 */
public final class WordStatus {
  private static final Frame NO_FRAME =
      new Frame("word", List.of(), List.of(), List.of(), List.of(), List.of(), false);

  private final Syntax syntax;
  private final CarrierFinder carriers;
  private final StatusRules rules;

  private WordStatus(Syntax syntax, Knowledge knowledge) {
    this.syntax = syntax;
    Clauses clauses = new Clauses(syntax);
    Effects effects = Effects.load();
    this.carriers =
        new CarrierFinder(
            syntax,
            clauses,
            knowledge.events(),
            noun -> effects.noun(noun).filter(effect -> effect == Effect.KEEP).isPresent());
    this.rules = new StatusRules(syntax, clauses, effects, token -> false);
  }

  /** The reader of a document with its language layers. */
  public static WordStatus of(Document document, Knowledge knowledge) {
    return new WordStatus(TreeRepair.of(Syntax.of(document), List.of(), List.of()), knowledge);
  }

  /** What the wording holds of what the token at this position tells. */
  public Status at(int index) {
    Token token = syntax.token(index);
    boolean copula = token.isRelation("cop") || token.isRelation("aux");
    Token word = copula ? syntax.head(token).orElse(token) : token;
    boolean noun = Words.isNominal(word) && syntax.child(word, "cop").isEmpty();
    LexiconEntry entry =
        new LexiconEntry(
            Words.lemma(word),
            !noun,
            Set.of(),
            Set.of(),
            Set.of(),
            Optional.of(Category.CONSULT),
            List.of(),
            List.of(),
            NO_FRAME,
            false,
            Optional.empty(),
            "word");
    return rules
        .of(
            new Trigger(
                word,
                word.span(),
                Category.CONSULT,
                entry,
                noun ? carriers.of(word) : Optional.empty()))
        .status();
  }
}
