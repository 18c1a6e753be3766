package org.hearsay.annotators.actor;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.hearsay.annotators.actor.name.Context;
import org.hearsay.annotators.actor.name.NameFinder;
import org.hearsay.annotators.actor.name.NameMention;
import org.hearsay.annotators.actor.phrase.Pronoun;
import org.hearsay.annotators.actor.phrase.ReportView;
import org.hearsay.annotators.actor.phrase.Sides;
import org.hearsay.knowledge.Knowledge;
import org.hearsay.language.LanguageLayers;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.Annotations;
import org.hearsay.model.ComponentId;
import org.hearsay.model.Document;
import org.hearsay.model.Layer;
import org.hearsay.model.facts.Facts;
import org.hearsay.pipeline.Annotator;
import org.hearsay.pipeline.IssueSink;

/**
 * Finds who acts and speaks in a report and joins all that refers to one of them: names, offices on
 * the report's date, descriptions and pronouns.
 *
 * <p>Stateless. Two people are never one actor; a pronoun that fits several is left alone.
 */
public final class ActorAnnotator implements Annotator {
  private static final ComponentId ID = new ComponentId("actors", "2");
  private static final Set<String> DASHES = Set.of("--", "-", "—", "–");
  private static final int LONGEST_CREDIT = 7;

  private final Knowledge knowledge;

  public ActorAnnotator(Knowledge knowledge) {
    this.knowledge = Objects.requireNonNull(knowledge, "knowledge");
  }

  @Override
  public ComponentId id() {
    return ID;
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(
        LanguageLayers.PARAGRAPHS,
        LanguageLayers.TOKENS,
        LanguageLayers.SENTENCES,
        LanguageLayers.NAMES,
        LanguageLayers.ATTRIBUTIONS);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Facts.ACTORS);
  }

  @Override
  public Annotations annotate(Document document, IssueSink issues) {
    ReportView view = ReportView.of(document, knowledge);
    Drafts drafts = gather(view);
    return Annotations.of(Facts.ACTORS, new ActorNaming(view, ID).actors(drafts.list()));
  }

  private static void link(
      ReportView view, Token token, NominalLinker nominals, PronounLinker pronouns) {
    if (Pronoun.of(view, token.index()).isPresent()) {
      pronouns.link(token);
    } else if (token.upos().equals("NUM")) {
      nominals.linkNumber(token);
    } else {
      nominals.link(token);
    }
  }

  // Who speaks must be known before "he" within the quotation can be told from the speaker.
  private static boolean isQuotedPronoun(ReportView view, Token token) {
    return view.isQuoted(token.index()) && Pronoun.of(view, token.index()).isPresent();
  }

  // "HARARE (Our correspondents) --": the credit line is no party.
  private static boolean isCredit(ReportView view, Token token) {
    int first = view.syntax().sentenceOf(token).firstToken();
    int open = token.index();
    while (open > first && open > token.index() - LONGEST_CREDIT && !view.word(open).equals("(")) {
      open--;
    }
    int close = token.index();
    while (close < Math.min(view.size(), open + LONGEST_CREDIT) && !view.word(close).equals(")")) {
      close++;
    }
    String place = view.word(first);
    return view.word(open).equals("(")
        && DASHES.contains(view.word(close + 1))
        && place.equals(place.toUpperCase(Locale.ROOT));
  }

  private static Drafts gather(ReportView view) {
    Sides sides = new Sides(view);
    NameFinder finder = new NameFinder(view, sides);
    List<NameMention> names = finder.find();
    Drafts drafts = new Drafts();
    BodyLinker bodies = new BodyLinker(view, drafts);
    bodies.link(names);
    Context context = Context.of(view, names);
    PersonLinker people = new PersonLinker(view, drafts, sides);
    people.link(names);
    NominalLinker nominals = new NominalLinker(view, drafts, sides, bodies, context);
    PronounLinker pronouns = new PronounLinker(view, drafts);
    for (Sentence sentence : view.syntax().sentences()) {
      List<Token> tokens = view.syntax().tokensOf(sentence);
      tokens.stream()
          .filter(token -> !isQuotedPronoun(view, token) && !finder.isTitle(token.index()))
          .filter(token -> !isCredit(view, token))
          .forEach(token -> link(view, token, nominals, pronouns));
      tokens.stream().filter(token -> isQuotedPronoun(view, token)).forEach(pronouns::link);
    }
    PartyLinker parties = new PartyLinker(view, drafts, sides, bodies, nominals.bodies());
    parties.linkPlaces(names);
    view.syntax().tokens().stream()
        .filter(token -> !finder.isTitle(token.index()) && !isCredit(view, token))
        .forEach(parties::link);
    OneOfLinker parts = new OneOfLinker(view, drafts);
    view.syntax().tokens().forEach(parts::link);
    new SourceLinker(view, drafts, sides, parties).link();
    new Localizer(view, drafts, context).settle();
    return drafts;
  }
}
