package org.hearsay.annotators.dispute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.claim.ClaimIndex;
import org.hearsay.language.LanguageLayers;
import org.hearsay.language.Syntax;
import org.hearsay.model.Annotations;
import org.hearsay.model.ComponentId;
import org.hearsay.model.Document;
import org.hearsay.model.Layer;
import org.hearsay.model.facts.Act;
import org.hearsay.model.facts.Dispute;
import org.hearsay.model.facts.Facts;
import org.hearsay.model.facts.Quantity;
import org.hearsay.pipeline.Annotator;
import org.hearsay.pipeline.IssueSink;

/** Joins answers to the claims they answer. */
public final class DisputeAnnotator implements Annotator {
  private static final ComponentId ID = new ComponentId("dispute", "1");

  @Override
  public ComponentId id() {
    return ID;
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(
        LanguageLayers.SENTENCES,
        LanguageLayers.TOKENS,
        Facts.ACTORS,
        Facts.QUANTITIES,
        Facts.CLAIMS,
        Facts.EVENTS);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Facts.DISPUTES);
  }

  @Override
  public Annotations annotate(Document view, IssueSink issues) {
    Syntax syntax = Syntax.of(view);
    Sides sides = new Sides(view.get(Facts.ACTORS));
    List<Statement> statements =
        new StatementReader(view, syntax, sides).read(view.get(Facts.CLAIMS));
    List<Dispute> disputes = new ArrayList<>();
    Denials denials = new Denials(syntax, sides, statements);
    Answers answers = new Answers(statements);
    for (Statement statement : statements) {
      if (statement.claim().act() == Act.DENY) {
        denials
            .answered(statement)
            .forEach(id -> add(statement, id, Dispute.Relation.DENIES, disputes));
      }
      denials
          .versus(statement)
          .forEach(id -> add(statement, id, Dispute.Relation.CONTRADICTS, disputes));
      answers
          .retracted(statement)
          .ifPresent(id -> add(statement, id, Dispute.Relation.RETRACTS, disputes));
      answers
          .confirmed(statement)
          .ifPresent(id -> add(statement, id, Dispute.Relation.CONFIRMS, disputes));
      answers
          .contrasted(statement)
          .ifPresent(id -> add(statement, id, Dispute.Relation.CONTRADICTS, disputes));
      answers
          .counterCharged(statement)
          .or(() -> answers.countered(statement))
          .ifPresentOrElse(
              id -> add(statement, id, Dispute.Relation.COUNTER_ACCUSES, disputes),
              () ->
                  answers
                      .insisted(statement)
                      .ifPresent(id -> add(statement, id, Dispute.Relation.CONTRADICTS, disputes)));
    }
    addFigures(view, syntax, sides, disputes);
    disputes.sort(Comparator.comparingInt(DisputeAnnotator::order));
    return Annotations.of(Facts.DISPUTES, disputes.stream().distinct().toList());
  }

  private static void addFigures(
      Document view, Syntax syntax, Sides sides, List<Dispute> disputes) {
    List<Quantity> figures = new ArrayList<>(view.get(Facts.QUANTITIES));
    figures.addAll(new BareFigures(syntax, ID).of(view.get(Facts.CLAIMS), figures));
    figures.sort(Comparator.comparing(Quantity::mention));
    new Figures(syntax, ClaimIndex.of(view), sides)
        .contradictions(figures)
        .forEach(
            pair ->
                disputes.add(
                    dispute(
                        Optional.of(pair.answer()),
                        Optional.empty(),
                        pair.answered(),
                        Dispute.Relation.CONTRADICTS)));
    new OwnVoice(view.get(Facts.EVENTS), view.get(Facts.CLAIMS))
        .contradictions()
        .forEach(
            pair ->
                disputes.add(
                    dispute(
                        Optional.empty(),
                        Optional.of(pair.event()),
                        pair.claim(),
                        Dispute.Relation.CONTRADICTS)));
  }

  private static void add(
      Statement answer, String answered, Dispute.Relation relation, List<Dispute> disputes) {
    disputes.add(dispute(Optional.of(answer.claim().id()), Optional.empty(), answered, relation));
  }

  private static Dispute dispute(
      Optional<String> claim, Optional<String> event, String answers, Dispute.Relation relation) {
    return new Dispute(claim, event, answers, relation, ID);
  }

  private static int order(Dispute dispute) {
    return dispute.claim().map(id -> Integer.parseInt(id.substring(1))).orElse(Integer.MAX_VALUE);
  }
}
