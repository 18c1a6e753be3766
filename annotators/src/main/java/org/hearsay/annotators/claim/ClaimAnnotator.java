package org.hearsay.annotators.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.hearsay.annotators.actor.ActorIndex;
import org.hearsay.annotators.claim.idiom.IdiomRule;
import org.hearsay.annotators.claim.reporting.AttributionReader;
import org.hearsay.annotators.claim.reporting.Draft;
import org.hearsay.annotators.claim.reporting.Phrases;
import org.hearsay.knowledge.Knowledge;
import org.hearsay.language.LanguageLayers;
import org.hearsay.language.Syntax;
import org.hearsay.model.Annotations;
import org.hearsay.model.ComponentId;
import org.hearsay.model.Document;
import org.hearsay.model.Issue;
import org.hearsay.model.Layer;
import org.hearsay.model.facts.Claim;
import org.hearsay.model.facts.Facts;
import org.hearsay.pipeline.Annotator;
import org.hearsay.pipeline.IssueSink;

/** Makes claims of attributions, reporting clauses and quotations. */
public final class ClaimAnnotator implements Annotator {
  private static final ComponentId ID = new ComponentId("claim", "1");

  private final Knowledge knowledge;
  private final AttributionReader reader;

  public ClaimAnnotator(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.reader = new AttributionReader(knowledge);
  }

  @Override
  public ComponentId id() {
    return ID;
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(
        LanguageLayers.PARAGRAPHS,
        LanguageLayers.SENTENCES,
        LanguageLayers.TOKENS,
        LanguageLayers.NAMES,
        LanguageLayers.ATTRIBUTIONS,
        Facts.ACTORS,
        Facts.TIMES,
        Facts.PLACES);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Facts.CLAIMS);
  }

  @Override
  public Annotations annotate(Document view, IssueSink issues) {
    Syntax syntax = Syntax.of(view);
    ActorIndex actors = ActorIndex.of(view.get(Facts.ACTORS), syntax);
    AttributionReader.Found found = reader.read(view, syntax);
    ContentTrim trim = new ContentTrim(syntax);
    SpeakerFinder speakers =
        new SpeakerFinder(syntax, actors, view.get(Facts.ACTORS), knowledge.countries());
    List<Saying> sayings =
        new IdiomRule(syntax, new Phrases(syntax, knowledge.roles()))
            .complete(found.drafts()).stream()
                .map(draft -> trimmed(draft, trim))
                .map(draft -> saying(draft, syntax, speakers))
                .sorted(Comparator.comparing(Saying::whole))
                .toList();
    List<Saying> carried =
        new Carriers(syntax, actors, new Media(knowledge.organizations())).apply(sayings);
    List<Saying> followed =
        new Pronouns(syntax, view.get(LanguageLayers.PARAGRAPHS), view.get(Facts.ACTORS), actors)
            .follow(carried);
    List<Claim> claims =
        new ClaimMaker(view, syntax, actors, knowledge, found.quotations(), ID).make(followed);
    claims.forEach(claim -> reportUnresolved(claim, issues));
    return Annotations.of(Facts.CLAIMS, claims);
  }

  private static Draft trimmed(Draft draft, ContentTrim trim) {
    return new Draft(
        draft.source(), draft.cue(), trim.trim(draft), draft.origin(), draft.confidence());
  }

  private static Saying saying(Draft draft, Syntax syntax, SpeakerFinder speakers) {
    return new Saying(draft, draft.cue().flatMap(syntax::headOf), speakers.find(draft), List.of());
  }

  private static void reportUnresolved(Claim claim, IssueSink issues) {
    claim
        .source()
        .unresolved()
        .ifPresent(
            reason ->
                issues.add(
                    Issue.of(
                        "UNRESOLVED_SOURCE",
                        "No source: " + reason + ".",
                        claim
                            .source()
                            .mention()
                            .or(claim::cue)
                            .orElseGet(() -> claim.content().get(0)))));
  }
}
